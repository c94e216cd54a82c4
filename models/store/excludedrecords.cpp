// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/excludedrecords.h"

#include "models/store/changestamps.h"

#include <limits>
#include <sqlite3.h>

namespace kept {

namespace {

/// The sources make it a look-up by the records' key.
constexpr const char *byExternalId = "WHERE current = 1 AND external_id = ? AND source IN (SELECT word.id FROM word "
                                     "WHERE word.text IN (SELECT source FROM import_batch))";

void addReach(const Reach &reach, std::vector<Stretches> &into)
{
    for (const auto &[influence, stretches] : reach)
        into.push_back({stretches.first, isOpenEnded(influence) ? std::numeric_limits<int>::max() : stretches.last});
}

Result<void> addRecords(sqlite3 *handle, MeasurementKind kind, const QStringList &externalIds, const WordTable &words,
    std::vector<Stretches> &into)
{
    const MeasuredTable &table = measuredTable(kind);
    auto rows = Statement::prepare(handle, selectRows(table, byExternalId));
    auto details = TicketDetails::prepare(handle);
    if (!rows || !details)
        return tl::unexpected(rows ? details.error() : rows.error());
    for (const QString &each : externalIds) {
        const QByteArray utf8 = each.toUtf8();
        rows->bindText(1, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
        int code = rows->stepCode();
        for (; code == SQLITE_ROW; code = rows->stepCode()) {
            MeasuredRow row;
            readRow(*rows, table, row);
            if (const auto read = kind == MeasurementKind::Ticket ? details->read(row) : Result<void>(); !read)
                return read;
            const auto reach = reachOf(row, kind, words);
            if (!reach)
                return tl::unexpected(reach.error());
            addReach(*reach, into);
        }
        if (code != SQLITE_DONE)
            return lastFailure(handle);
        rows->reset();
    }
    return {};
}

} // namespace

Result<std::vector<Stretches>> stretchesOfRecords(const Database &database, const QStringList &externalIds)
{
    std::vector<Stretches> found;
    if (externalIds.isEmpty())
        return found;
    const auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    for (const MeasuredTable &table : measuredTables())
        if (const auto added = addRecords(database.handle(), table.kind, externalIds, *words, found); !added)
            return tl::unexpected(added.error());
    return found;
}

} // namespace kept
