// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/measuredrow.h"

#include <cstring>
#include <sqlite3.h>

namespace kept {

namespace {

std::vector<MeasuredTable> makeTables()
{
    return {
        {MeasurementKind::Ticket, "ticket",
            {{"opened"}, {"first_response"}, {"resolved"}, {"closed"}, {"kind", true}, {"priority", true},
                {"category", true}, {"status", true}, {"reopen_count"}, {"contacts"}, {"reassignments"},
                {"rating_unscaled"}, {"rating_places"}, {"accepted"}, {"supplier_verdict"}, {"answered"}, {"details"}},
            {}, "opened"},
        {MeasurementKind::Outage, "outage", {{"began"}, {"ended"}, {"affected_parts"}, {"planned"}, {"agreed"}}, "note",
            "began"},
        {MeasurementKind::Count, "counted", {{"first_day"}, {"last_day"}, {"name", true}, {"number"}}, {}, "first_day"},
        {MeasurementKind::Rating, "rating",
            {{"at"}, {"score_unscaled"}, {"score_places"}, {"scale_min"}, {"scale_max"}}, {}, "at"},
        {MeasurementKind::Reported, "reported",
            {{"period", true}, {"service_level", true}, {"value_unscaled"}, {"value_places"}}, "document", "period"},
    };
}

constexpr char nullTag = 0;
constexpr char integerTag = 1;
constexpr char textTag = 2;
constexpr char followUpsTag = 3;

/// Seven bits a byte, lowest first, the eighth bit says that more follow.
void appendVarint(quint64 value, std::string &bytes)
{
    for (; value >= 0x80; value >>= 7)
        bytes.push_back(static_cast<char>((value & 0x7f) | 0x80));
    bytes.push_back(static_cast<char>(value));
}

void appendInteger(std::int64_t value, std::string &bytes)
{
    if (value == noInstant) {
        bytes.push_back(nullTag);
        return;
    }
    bytes.push_back(integerTag);
    // Zigzag, so that small negative numbers are short too.
    appendVarint((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63), bytes);
}

void appendText(std::string_view text, std::string &bytes)
{
    bytes.push_back(textTag);
    appendVarint(text.size(), bytes);
    bytes.append(text);
}

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// Reads the columns that only the kind has, from the statement's column `first` on.
void readOwnColumns(const Statement &statement, const MeasuredTable &table, int first, MeasuredRow &row)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = first + static_cast<int>(i);
        const std::int64_t value = statement.integer(column);
        row.values[i] = value == 0 && statement.isNull(column) ? noInstant : value;
    }
    row.pauses.clear();
    row.reopenings.clear();
    row.tags.clear();
    row.followUps.clear();
}

} // namespace

const std::vector<MeasuredTable> &measuredTables()
{
    static const std::vector<MeasuredTable> tables = makeTables();
    return tables;
}

const MeasuredTable &measuredTable(MeasurementKind kind) { return measuredTables()[static_cast<std::size_t>(kind)]; }

MeasurementKind kindOf(const MeasuredValue &value) { return static_cast<MeasurementKind>(value.index()); }

void encodeRow(const MeasuredRow &row, const MeasuredTable &table, const WordTable &words, std::string &bytes)
{
    appendText(row.externalId, bytes);
    appendText(view(words.utf8(row.service)), bytes);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isWord)
            appendText(view(words.utf8(row.values[i])), bytes);
        else
            appendInteger(row.values[i], bytes);
    }
    if (!table.textColumn.isEmpty())
        appendText(row.text, bytes);
    if (table.kind != MeasurementKind::Ticket)
        return;
    appendVarint(row.pauses.size(), bytes);
    for (const auto &[began, ended] : row.pauses) {
        appendInteger(began, bytes);
        appendInteger(ended, bytes);
    }
    appendVarint(row.reopenings.size(), bytes);
    for (const std::int64_t at : row.reopenings)
        appendInteger(at, bytes);
    appendVarint(row.tags.size(), bytes);
    for (const std::int64_t tag : row.tags)
        appendText(view(words.utf8(tag)), bytes);
    // They came with schema 5; tickets without them have the bytes, and so the digest, that they had before.
    if (row.followUps.empty())
        return;
    bytes.push_back(followUpsTag);
    appendVarint(row.followUps.size(), bytes);
    for (const std::int64_t at : row.followUps)
        appendInteger(at, bytes);
}

std::int64_t fastDigest(std::string_view bytes)
{
    // Folded 128-bit products of eight bytes at a time, as in wyhash.
    __extension__ typedef unsigned __int128 Wide;
    const auto fold = [](quint64 a, quint64 b) {
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
    };
    constexpr quint64 first = 0xa0761d6478bd642fULL;
    constexpr quint64 second = 0xe7037ed1a0b428dbULL;
    quint64 state = fold(bytes.size() ^ first, second);
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
        state = fold(state ^ word ^ first, second ^ (word << 1));
        state ^= word;
    }
    const auto digest = static_cast<std::int64_t>(fold(state ^ second, first));
    return digest == 0 ? 1 : digest;
}

QByteArray selectRows(const MeasuredTable &table, const QByteArray &where)
{
    QByteArray sql = "SELECT id, import, line, source, external_id, revision, current, withdrawn, digest, service";
    for (const MeasuredColumn &column : table.columns)
        sql += QByteArray(", ") + column.name;
    if (!table.textColumn.isEmpty())
        sql += ", " + table.textColumn;
    return sql + " FROM " + table.name + ' ' + where;
}

void readRow(const Statement &statement, const MeasuredTable &table, MeasuredRow &row)
{
    row.id = statement.integer(0);
    row.import = statement.integer(1);
    row.line = statement.integer(2);
    row.source = statement.integer(3);
    row.externalId = statement.bytes(4);
    row.revision = statement.integer(5);
    row.current = statement.integer(6) != 0;
    row.withdrawn = statement.integer(7) != 0;
    row.digest = statement.integer(8);
    row.service = statement.integer(9);
    readOwnColumns(statement, table, 10, row);
    if (!table.textColumn.isEmpty())
        row.text = statement.bytes(10 + static_cast<int>(table.columns.size()));
}

QByteArray selectValues(const MeasuredTable &table, const QByteArray &where)
{
    QByteArray sql = "SELECT id";
    for (const MeasuredColumn &column : table.columns)
        sql += QByteArray(", ") + column.name;
    return sql + " FROM " + table.name + ' ' + where;
}

void readValues(const Statement &statement, const MeasuredTable &table, MeasuredRow &row)
{
    row.id = statement.integer(0);
    readOwnColumns(statement, table, 1, row);
}

TicketDetails::TicketDetails(std::array<Statement, 4> statements) : m_statements(std::move(statements)) { }

Result<TicketDetails> TicketDetails::prepare(sqlite3 *handle)
{
    const auto prepared = [handle](const char *sql) { return Statement::prepare(handle, sql); };
    auto pauses = prepared("SELECT began, ended FROM ticket_pause WHERE ticket = ? ORDER BY position");
    auto reopenings = prepared("SELECT at FROM ticket_reopening WHERE ticket = ? ORDER BY position");
    auto tags = prepared("SELECT tag FROM ticket_tag WHERE ticket = ? ORDER BY position");
    auto followUps = prepared("SELECT at FROM ticket_follow_up WHERE ticket = ? ORDER BY position");
    for (const auto *statement : {&pauses, &reopenings, &tags, &followUps}) {
        if (!*statement)
            return tl::unexpected(statement->error());
    }
    return TicketDetails({std::move(*pauses), std::move(*reopenings), std::move(*tags), std::move(*followUps)});
}

namespace {

template <typename Take>
Result<void> eachRow(Statement &statement, std::int64_t ticket, Take take)
{
    statement.bind(1, ticket);
    int code = statement.stepCode();
    for (; code == SQLITE_ROW; code = statement.stepCode())
        take();
    if (code != SQLITE_DONE)
        return lastFailure(statement.handle());
    statement.reset();
    return {};
}

} // namespace

Result<void> TicketDetails::read(MeasuredRow &row)
{
    const std::int64_t details = row.values[ticketcolumn::Details];
    auto &[pauses, reopenings, tags, followUps] = m_statements;
    Result<void> done;
    if ((details & hasPauses) != 0)
        done = eachRow(
            pauses, row.id, [&row, &from = pauses] { row.pauses.emplace_back(from.integer(0), from.integer(1)); });
    const auto take = [&](std::int64_t flag, Statement &from, std::vector<std::int64_t> &into) {
        if (done && (details & flag) != 0)
            done = eachRow(from, row.id, [&] { into.push_back(from.integer(0)); });
    };
    take(hasReopenings, reopenings, row.reopenings);
    take(hasTags, tags, row.tags);
    take(hasFollowUps, followUps, row.followUps);
    return done;
}

ReadSnapshot::ReadSnapshot(sqlite3 *handle) : m_handle(sqlite3_get_autocommit(handle) != 0 ? handle : nullptr)
{
    if (m_handle != nullptr)
        sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_handle != nullptr)
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace kept
