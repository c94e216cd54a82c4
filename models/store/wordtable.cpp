// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wordtable.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// Keys count up from 1; one far beyond was written by someone else and is not worth the memory.
constexpr std::int64_t largestGap = 1'000'000;

} // namespace

Result<WordTable> WordTable::load(sqlite3 *handle)
{
    auto table = loadForReading(handle);
    if (!table)
        return table;
    auto insert = Statement::prepare(handle, "INSERT INTO word (id, text) VALUES (?, ?)");
    if (!insert)
        return tl::unexpected(insert.error());
    table->m_insert = std::move(*insert);
    return table;
}

Result<WordTable> WordTable::loadForReading(sqlite3 *handle)
{
    WordTable table;
    if (const auto read = table.readAll(handle); !read)
        return tl::unexpected(read.error());
    return table;
}

Result<void> WordTable::readAll(sqlite3 *handle)
{
    auto rows = Statement::prepare(handle, "SELECT id, text FROM word ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    m_texts.resize(1);
    auto row = rows->step();
    for (; row && *row; row = rows->step()) {
        const std::string_view bytes = rows->bytes(1);
        if (!add(rows->integer(0), QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))))
            return fail(ErrorCode::Damaged, Texts::tr("The dictionary of the workbook is damaged."));
    }
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

bool WordTable::add(std::int64_t key, const QByteArray &utf8)
{
    if (key < 1 || key > size() + largestGap)
        return false;
    m_texts.resize(static_cast<std::size_t>(std::max(key + 1, size())));
    m_texts[static_cast<std::size_t>(key)] = utf8;
    m_keys.insert(QString::fromUtf8(utf8), key);
    return true;
}

std::int64_t WordTable::intern(const QString &text)
{
    if (const auto at = m_keys.constFind(text); at != m_keys.cend())
        return *at;
    if (m_failure)
        return 0;
    const std::int64_t key = size();
    const QByteArray utf8 = text.toUtf8();
    if (m_insert) {
        m_insert->bind(1, key).bindText(2, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
        if (const auto done = m_insert->run(); !done) {
            m_failure = done.error();
            return 0;
        }
    }
    static_cast<void>(add(key, utf8));
    return key;
}

const QByteArray &WordTable::utf8(std::int64_t key) const
{
    return m_texts[key > 0 && key < size() ? static_cast<std::size_t>(key) : 0];
}

} // namespace kept
