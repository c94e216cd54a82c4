// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <cstdint>
#include <string_view>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace kept {

/// The failure that SQLite's result code (plain or extended) stands for, as a sentence and what to do about it. Codes
/// are matched, never texts, which are translated; `detail` is SQLite's own message, used where no sentence fits.
[[nodiscard]] tl::unexpected<Error> sqliteFailure(int code, const QString &path, const QString &detail = {});
/// The same for a failed query of Qt's connection.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &path);
/// The same for what the connection met last.
[[nodiscard]] tl::unexpected<Error> lastFailure(sqlite3 *handle);

/// A prepared statement of the native interface, for paths that move millions of values.
class Statement {
public:
    [[nodiscard]] static Result<Statement> prepare(sqlite3 *handle, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Parameters count from 1. Bound text and bytes must live until the next step.
    Statement &bind(int parameter, std::int64_t value);
    Statement &bindText(int parameter, std::string_view utf8);
    Statement &bindBlob(int parameter, std::string_view bytes);
    Statement &bindNull(int parameter);

    /// Whether there is a row.
    [[nodiscard]] Result<bool> step();
    /// As step(), as SQLite's own code, for loops that run a million times.
    [[nodiscard]] int stepCode();
    /// Runs a statement that gives no rows and makes it ready for the next run.
    [[nodiscard]] Result<void> run();
    void reset();

    /// Columns count from 0.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    /// The bytes of the column; valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;
    /// The same of a column that is no text.
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3 *handle() const;

private:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) { }
    sqlite3_stmt *m_statement = nullptr;
};

/// Runs SQL without results; several statements may stand in it.
[[nodiscard]] Result<void> execute(sqlite3 *handle, const QByteArray &sql);
/// The first column of the first row, as a whole number (0 when there is none) or as text.
[[nodiscard]] Result<std::int64_t> queryInteger(sqlite3 *handle, const QByteArray &sql);
[[nodiscard]] Result<QString> queryText(sqlite3 *handle, const QByteArray &sql);

} // namespace kept
