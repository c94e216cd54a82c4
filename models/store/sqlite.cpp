// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QSqlError>
#include <sqlite3.h>
#include <utility>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// Sidecar files that could not grow are a full disk too.
bool isFull(int code)
{
    return (code & 0xff) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_SHMMAP;
}

} // namespace

tl::unexpected<Error> sqliteFailure(int code, const QString &path, const QString &detail)
{
    if (isFull(code))
        return fail(ErrorCode::Io, Texts::tr("The disk is full; nothing was changed."), path,
            Texts::tr("Free some space and try again."));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Conflict, Texts::tr("Another program is using the workbook; nothing was changed."), path,
            Texts::tr("Try again when it has finished."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(ErrorCode::Io, Texts::tr("The workbook cannot be written to."), path,
            Texts::tr("Check the permissions of the file and its folder, or open it read-only."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Damaged, Texts::tr("The workbook file is damaged."), path,
            Texts::tr("Open its latest backup instead."));
    case SQLITE_CANTOPEN:
        return fail(ErrorCode::Io, Texts::tr("The workbook cannot be opened."), path,
            Texts::tr("Check the permissions of the file and its folder."));
    case SQLITE_IOERR:
        return fail(ErrorCode::Io, Texts::tr("The system could not read or write the workbook; nothing was changed."),
            path, Texts::tr("Check the disk, then try again."));
    case SQLITE_NOMEM:
        return fail(ErrorCode::Io, Texts::tr("There is not enough memory; nothing was changed."), path);
    case SQLITE_CONSTRAINT:
        return fail(ErrorCode::Refused, Texts::tr("The change breaks a rule of the workbook (%1).").arg(detail), path);
    default:
        return fail(ErrorCode::Io, Texts::tr("The database reports an error (%1).").arg(detail), path);
    }
}

tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteFailure(isNumber ? code : SQLITE_ERROR, path, error.databaseText());
}

tl::unexpected<Error> lastFailure(sqlite3 *handle)
{
    const char *file = sqlite3_db_filename(handle, "main");
    return sqliteFailure(
        sqlite3_extended_errcode(handle), QString::fromUtf8(file), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Result<Statement> Statement::prepare(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        return lastFailure(handle);
    return Statement(statement);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) { }

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindText(int parameter, std::string_view utf8)
{
    // An empty view may have no data, which SQLite would take for NULL.
    const char *data = utf8.data() == nullptr ? "" : utf8.data();
    sqlite3_bind_text(m_statement, parameter, data, static_cast<int>(utf8.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindBlob(int parameter, std::string_view bytes)
{
    const char *data = bytes.data() == nullptr ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement, parameter, data, bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

int Statement::stepCode() { return sqlite3_step(m_statement); }

Result<bool> Statement::step()
{
    const int code = stepCode();
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return lastFailure(handle());
}

Result<void> Statement::run()
{
    const int code = stepCode();
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        auto failure = lastFailure(handle());
        reset();
        return failure;
    }
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(m_statement); }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

bool Statement::isInteger(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER; }

std::string_view Statement::bytes(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

sqlite3 *Statement::handle() const { return sqlite3_db_handle(m_statement); }

Result<void> execute(sqlite3 *handle, const QByteArray &sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastFailure(handle);
    return {};
}

Result<std::int64_t> queryInteger(sqlite3 *handle, const QByteArray &sql)
{
    auto statement = Statement::prepare(handle, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> queryText(sqlite3 *handle, const QByteArray &sql)
{
    auto statement = Statement::prepare(handle, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace kept
