// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/sqlite.h"

#include <QHash>
#include <vector>

namespace kept {

/// The workbook's dictionary: the texts that many measurements share (services, sources, priorities, …) and their keys.
class WordTable {
public:
    [[nodiscard]] static Result<WordTable> load(sqlite3 *handle);
    /// A table whose new words are not written: they get keys that live as long as the table.
    [[nodiscard]] static Result<WordTable> loadForReading(sqlite3 *handle);

    /// The key of the text; a new text is written at once (but see loadForReading). After a failure every key is 0 and
    /// failure() says why.
    [[nodiscard]] std::int64_t intern(const QString &text);
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// The key of the text, or 0.
    [[nodiscard]] std::int64_t find(const QString &text) const { return m_keys.value(text, 0); }
    /// The text in UTF-8; empty for a key that the dictionary lacks.
    [[nodiscard]] const QByteArray &utf8(std::int64_t key) const;
    [[nodiscard]] QString text(std::int64_t key) const { return QString::fromUtf8(utf8(key)); }
    /// Keys are below this.
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_texts.size()); }

private:
    WordTable() = default;
    [[nodiscard]] Result<void> readAll(sqlite3 *handle);
    [[nodiscard]] bool add(std::int64_t key, const QByteArray &utf8);

    std::optional<Statement> m_insert;
    QHash<QString, std::int64_t> m_keys;
    std::vector<QByteArray> m_texts;
    std::optional<Error> m_failure;
};

} // namespace kept
