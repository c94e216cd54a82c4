// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordnames.h"

#include "models/store/measuredrow.h"

#include <set>
#include <sqlite3.h>

namespace kept {

namespace {

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

Result<std::set<std::int64_t>> keysOf(const Database &database, const std::vector<ServiceId> &services)
{
    const auto words = WordTable::loadForReading(database.handle());
    if (!words)
        return tl::unexpected(words.error());
    std::set<std::int64_t> keys;
    for (const ServiceId &service : services)
        if (const std::int64_t key = words->find(service.text()); key != 0)
            keys.insert(key);
    return keys;
}

Result<std::int64_t> countOf(sqlite3 *handle, const MeasuredTable &table, const std::set<std::int64_t> &services)
{
    auto rows = Statement::prepare(handle, "SELECT count(*) FROM " + table.name + " WHERE service = ? AND current = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    std::int64_t count = 0;
    for (const std::int64_t service : services) {
        rows->bind(1, service);
        if (rows->stepCode() != SQLITE_ROW)
            return lastFailure(handle);
        count += rows->integer(0);
        rows->reset();
    }
    return count;
}

/// The sources make it a look-up by the records' key.
Result<QStringList> unknownOf(
    sqlite3 *handle, const MeasuredTable &table, const std::set<std::int64_t> &services, const QStringList &wanted)
{
    auto rows = Statement::prepare(handle,
        "SELECT service FROM " + table.name
            + " WHERE current = 1 AND external_id = ? AND source IN (SELECT word.id FROM word WHERE word.text IN "
              "(SELECT source FROM import_batch))");
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList unknown;
    for (const QString &each : wanted) {
        const QByteArray utf8 = each.toUtf8();
        rows->bindText(1, view(utf8));
        bool found = false;
        int code = rows->stepCode();
        for (; code == SQLITE_ROW; code = rows->stepCode())
            found = found || services.contains(rows->integer(0));
        if (code != SQLITE_DONE)
            return lastFailure(handle);
        rows->reset();
        if (!found)
            unknown << each;
    }
    return unknown;
}

} // namespace

Result<std::int64_t> countRecords(
    const Database &database, MeasurementKind kind, const std::vector<ServiceId> &services)
{
    const ReadSnapshot snapshot(database.handle());
    const auto keys = keysOf(database, services);
    return keys ? countOf(database.handle(), measuredTable(kind), *keys) : tl::unexpected(keys.error());
}

Result<QStringList> unknownRecords(
    const Database &database, MeasurementKind kind, const std::vector<ServiceId> &services, const QStringList &wanted)
{
    const ReadSnapshot snapshot(database.handle());
    const auto keys = keysOf(database, services);
    return keys ? unknownOf(database.handle(), measuredTable(kind), *keys, wanted) : tl::unexpected(keys.error());
}

} // namespace kept
