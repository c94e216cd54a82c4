// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowwriter.h"

#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// Of one row, at most.
constexpr std::size_t mostParameters = 30;

enum Position : std::size_t { Insert, Supersede, Pause, Reopening, Tag, FollowUp, InsertMany };

/// " INTO …" up to the values, of which the first two are the import and the source.
QByteArray intoTable(const MeasuredTable &table)
{
    QByteArray names = "import, source, revision, current, withdrawn, id, line, external_id, digest, service";
    for (const MeasuredColumn &column : table.columns)
        names += QByteArray(", ") + column.name;
    if (!table.textColumn.isEmpty())
        names += ", " + table.textColumn;
    return " INTO " + table.name + " (" + names + ") VALUES ";
}

/// Marks of what bindContent() binds.
QByteArray contentMarks(const MeasuredTable &table)
{
    return QByteArray(", ?").repeated(
        static_cast<qsizetype>(4 + table.columns.size() + (table.textColumn.isEmpty() ? 0 : 1)));
}

QByteArray insertStatement(const MeasuredTable &table)
{
    return "INSERT" + intoTable(table) + "(?1, ?2, ?3, 1, 0, ?4" + contentMarks(table) + ')';
}

/// Numbers of parameters that have none go on from the largest before them. The database counts the ids, which is
/// quicker than to tell it, and comes to the same. OR FAIL leaves the rows before a taken key in place, so that the
/// database need not copy every page beforehand to be able to take them back.
QByteArray insertManyStatement(const MeasuredTable &table)
{
    const QByteArray row = "(?1, ?2, 1, 1, 0, NULL" + contentMarks(table) + ')';
    return "INSERT OR FAIL" + intoTable(table) + row + (", " + row).repeated(RowWriter::rowsAtOnce - 1);
}

/// False when a key is taken.
Result<bool> runUnlessTaken(Statement &statement)
{
    if (statement.stepCode() == SQLITE_DONE) {
        statement.reset();
        return true;
    }
    const bool isTaken = sqlite3_extended_errcode(statement.handle()) == SQLITE_CONSTRAINT_UNIQUE;
    const auto failed = lastFailure(statement.handle());
    statement.reset();
    return isTaken ? Result<bool>(false) : failed;
}

} // namespace

RowWriter::RowWriter(
    const MeasuredTable &table, std::int64_t source, std::int64_t lastId, std::vector<Statement> statements)
    : m_table(table), m_source(source), m_lastId(lastId), m_statements(std::move(statements))
{ }

Result<RowWriter> RowWriter::prepare(sqlite3 *handle, const MeasuredTable &table, std::int64_t source)
{
    std::vector<Statement> statements;
    for (const QByteArray &sql : {insertStatement(table), "UPDATE " + table.name + " SET current = 0 WHERE id = ?",
             QByteArray("INSERT INTO ticket_pause (ticket, position, began, ended) VALUES (?, ?, ?, ?)"),
             QByteArray("INSERT INTO ticket_reopening (ticket, position, at) VALUES (?, ?, ?)"),
             QByteArray("INSERT INTO ticket_tag (ticket, position, tag) VALUES (?, ?, ?)"),
             QByteArray("INSERT INTO ticket_follow_up (ticket, position, at) VALUES (?, ?, ?)"),
             insertManyStatement(table)}) {
        auto statement = Statement::prepare(handle, sql);
        if (!statement)
            return tl::unexpected(statement.error());
        statements.push_back(std::move(*statement));
    }
    const auto lastId = queryInteger(handle, "SELECT max(id) FROM " + table.name);
    if (!lastId)
        return tl::unexpected(lastId.error());
    return RowWriter(table, source, *lastId, std::move(statements));
}

int RowWriter::bindContent(
    Statement &statement, int parameter, const MeasuredRow &row, std::vector<std::int64_t> &bound) const
{
    bound.resize(std::max(bound.size(), static_cast<std::size_t>(parameter) + mostParameters), noInstant);
    // Most values are those of the row that stood there before.
    const auto bind = [&](std::int64_t value) {
        std::int64_t &before = bound[static_cast<std::size_t>(parameter)];
        if (before != value)
            value == noInstant ? statement.bindNull(parameter) : statement.bind(parameter, value);
        before = value;
        ++parameter;
    };
    bind(row.line);
    statement.bindText(parameter++, row.externalId);
    bind(row.digest);
    bind(row.service);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i)
        bind(row.values[i]);
    if (!m_table.textColumn.isEmpty())
        statement.bindText(parameter++, row.text);
    return parameter;
}

Result<std::size_t> RowWriter::insertMany(std::span<MeasuredRow *const> rows)
{
    Statement &statement = m_statements[InsertMany];
    statement.bind(1, rows.front()->import).bind(2, m_source);
    int parameter = 3;
    std::int64_t id = m_lastId;
    for (MeasuredRow *row : rows) {
        row->id = ++id;
        row->source = m_source;
        parameter = bindContent(statement, parameter, *row, m_boundAll);
    }
    sqlite3_set_last_insert_rowid(statement.handle(), m_lastId);
    const auto inserted = runUnlessTaken(statement);
    if (!inserted)
        return tl::unexpected(inserted.error());
    const std::int64_t last = sqlite3_last_insert_rowid(statement.handle());
    if (last < m_lastId || last > id || (*inserted && last != id))
        return fail(ErrorCode::Damaged, Texts::tr("The rows of the workbook are not numbered one after the other."));
    const auto count = static_cast<std::size_t>(last - m_lastId);
    m_lastId = last;
    for (const MeasuredRow *row : rows.first(count)) {
        if (const auto details = insertDetails(*row); !details)
            return tl::unexpected(details.error());
    }
    return count;
}

Result<bool> RowWriter::insert(MeasuredRow &row)
{
    row.id = m_lastId + 1;
    row.source = m_source;
    Statement &statement = m_statements[Insert];
    statement.bind(1, row.import).bind(2, row.source).bind(3, row.revision).bind(4, row.id);
    static_cast<void>(bindContent(statement, 5, row, m_boundAlone));
    const auto inserted = runUnlessTaken(statement);
    if (!inserted || !*inserted)
        return inserted;
    m_lastId = row.id;
    const auto details = insertDetails(row);
    return details ? Result<bool>(true) : tl::unexpected(details.error());
}

Result<void> RowWriter::insertDetails(const MeasuredRow &row)
{
    Result<void> done;
    std::int64_t position = 0;
    for (const auto &[began, ended] : row.pauses) {
        if (done)
            done = m_statements[Pause].bind(1, row.id).bind(2, position++).bind(3, began).bind(4, ended).run();
    }
    position = 0;
    for (const std::int64_t at : row.reopenings) {
        if (done)
            done = m_statements[Reopening].bind(1, row.id).bind(2, position++).bind(3, at).run();
    }
    position = 0;
    for (const std::int64_t tag : row.tags) {
        if (done)
            done = m_statements[Tag].bind(1, row.id).bind(2, position++).bind(3, tag).run();
    }
    position = 0;
    for (const std::int64_t at : row.followUps) {
        if (done)
            done = m_statements[FollowUp].bind(1, row.id).bind(2, position++).bind(3, at).run();
    }
    return done;
}

Result<void> RowWriter::supersede(std::int64_t id) { return m_statements[Supersede].bind(1, id).run(); }

} // namespace kept
