// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowwriter.h"

#include <sqlite3.h>

namespace kept {

namespace {

enum Position : std::size_t { Insert, Supersede, Pause, Reopening, Tag, FollowUp };

QByteArray insertStatement(const MeasuredTable &table)
{
    QByteArray names = "id, import, line, source, external_id, revision, current, withdrawn, digest, service";
    QByteArray marks = "?, ?, ?, ?, ?, ?, 1, 0, ?, ?";
    for (const MeasuredColumn &column : table.columns) {
        names += QByteArray(", ") + column.name;
        marks += ", ?";
    }
    if (!table.textColumn.isEmpty()) {
        names += ", " + table.textColumn;
        marks += ", ?";
    }
    return "INSERT INTO " + table.name + " (" + names + ") VALUES (" + marks + ')';
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
             QByteArray("INSERT INTO ticket_follow_up (ticket, position, at) VALUES (?, ?, ?)")}) {
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

Result<bool> RowWriter::insert(MeasuredRow &row)
{
    row.id = m_lastId + 1;
    row.source = m_source;
    Statement &statement = m_statements[Insert];
    statement.bind(1, row.id).bind(2, row.import).bind(3, row.line).bind(4, row.source);
    statement.bindText(5, row.externalId).bind(6, row.revision).bind(7, row.digest).bind(8, row.service);
    int parameter = 8;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        if (row.values[i] == noInstant)
            statement.bindNull(++parameter);
        else
            statement.bind(++parameter, row.values[i]);
    }
    if (!m_table.textColumn.isEmpty())
        statement.bindText(++parameter, row.text);
    const int code = statement.stepCode();
    if (code != SQLITE_DONE) {
        const bool isTaken = sqlite3_extended_errcode(statement.handle()) == SQLITE_CONSTRAINT_UNIQUE;
        const auto failed = lastFailure(statement.handle());
        statement.reset();
        return isTaken ? Result<bool>(false) : failed;
    }
    statement.reset();
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
