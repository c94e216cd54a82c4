// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foureyes.h"
#include "models/store/importbatch.h"
#include "models/store/repositories.h"
#include "models/store/ticketloader.h"

#include <array>
#include <sqlite3.h>

namespace kept {

namespace {

constexpr std::array otherKinds{
    MeasurementKind::Outage, MeasurementKind::Count, MeasurementKind::Rating, MeasurementKind::Reported};

void take(Measurements &, std::int64_t, const ServiceId &, Ticket &&) { }
void take(Measurements &into, std::int64_t record, const ServiceId &service, Outage &&outage)
{
    into.outages.push_back({record, service, std::move(outage)});
}
void take(Measurements &into, std::int64_t record, const ServiceId &service, Count &&count)
{
    into.counts.push_back({record, service, std::move(count)});
}
void take(Measurements &into, std::int64_t record, const ServiceId &service, SurveyRating &&rating)
{
    into.ratings.push_back({record, service, std::move(rating)});
}
void take(Measurements &into, std::int64_t, const ServiceId &, ReportedValue &&reported)
{
    into.reported.push_back(std::move(reported));
}

Result<Statement> prepareOthers(sqlite3 *handle, MeasurementKind kind)
{
    const MeasuredTable &table = measuredTable(kind);
    return Statement::prepare(
        handle, selectRows(table, "WHERE service = ? AND current = 1 ORDER BY " + table.timeColumn + ", id"));
}

Result<void> readOthers(
    Statement &rows, MeasurementKind kind, const ServiceId &service, const WordTable &words, Measurements &into)
{
    rows.bind(1, words.find(service.text()));
    MeasuredRow row;
    Result<void> done;
    int code = rows.stepCode();
    for (; code == SQLITE_ROW && done; code = rows.stepCode()) {
        readRow(rows, measuredTable(kind), row);
        auto value = valueOf(row, kind, words);
        if (value)
            std::visit([&](auto &&each) { take(into, row.id, service, std::forward<decltype(each)>(each)); },
                std::move(*value));
        else
            done = tl::unexpected(value.error());
    }
    if (done && code != SQLITE_DONE)
        done = lastFailure(rows.handle());
    rows.reset();
    return done;
}

/// Finds the tickets that exclusions name, whichever source they come from.
Result<void> readExcludedTickets(sqlite3 *handle, const std::vector<std::int64_t> &services, Measurements &into)
{
    if (into.exclusions.empty())
        return {};
    const std::set<std::int64_t> known(services.begin(), services.end());
    // The sources make it a look-up by the records' key.
    auto rows = Statement::prepare(handle,
        "SELECT id, service FROM ticket WHERE current = 1 AND external_id = ? AND source IN (SELECT word.id FROM word "
        "WHERE word.text IN (SELECT source FROM import_batch WHERE kind = 'ticket')) ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Exclusion &exclusion : into.exclusions) {
        for (const QString &external : exclusion.records) {
            if (into.ticketRecords.contains(external))
                continue;
            const QByteArray utf8 = external.toUtf8();
            rows->bindText(1, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
            std::vector<std::int64_t> &records = into.ticketRecords[external];
            int code = rows->stepCode();
            for (; code == SQLITE_ROW; code = rows->stepCode()) {
                if (known.contains(rows->integer(1)))
                    records.push_back(rows->integer(0));
            }
            if (code != SQLITE_DONE)
                return lastFailure(handle);
            rows->reset();
        }
    }
    return {};
}

/// What the measurements of all agreements share.
struct Shared {
    std::unique_ptr<WordTable> words;
    TicketLoader tickets; ///< uses the words
    std::vector<Statement> others;
    std::map<ServiceId, std::vector<std::pair<std::int64_t, Coverage>>> coverage;
    std::map<AgreementId, std::vector<Exclusion>> exclusions;
    std::vector<ExclusionId> selfApproved;
    std::set<ServiceId> ratedServices;
};

Result<void> readRatedServices(sqlite3 *handle, std::set<ServiceId> &services)
{
    // A look at the index for each service, not at each rating.
    auto rows = Statement::prepare(handle,
        "SELECT s.id FROM service s JOIN word w ON w.text = s.id WHERE EXISTS (SELECT 1 FROM rating r WHERE r.service "
        "= "
        "w.id AND r.current = 1)");
    if (!rows)
        return tl::unexpected(rows.error());
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode())
        if (const auto id = ServiceId::parse(rows->text(0)))
            services.insert(*id);
    return code == SQLITE_DONE ? Result<void>() : lastFailure(handle);
}

Result<void> readDeclared(const Database &database, Shared &shared)
{
    auto coverage = activeCoverage(database, {});
    if (!coverage)
        return tl::unexpected(coverage.error());
    for (auto &[key, each] : *coverage)
        shared.coverage[each.service].emplace_back(key, std::move(each));
    auto exclusions = allExclusions(database);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    for (Exclusion &each : *exclusions)
        if (!each.archived)
            shared.exclusions[each.agreement].push_back(std::move(each));
    auto refused = selfApprovedExclusions(database);
    if (!refused)
        return tl::unexpected(refused.error());
    shared.selfApproved = std::move(*refused);
    return readRatedServices(database.handle(), shared.ratedServices);
}

void addDeclared(const Shared &shared, const AgreementId &agreement, const std::vector<ServiceId> &services,
    Measurements &measurements)
{
    std::vector<std::pair<std::int64_t, const Coverage *>> declared;
    for (const ServiceId &service : std::set<ServiceId>(services.begin(), services.end()))
        if (const auto found = shared.coverage.find(service); found != shared.coverage.end())
            for (const auto &[key, coverage] : found->second)
                declared.emplace_back(key, &coverage);
    std::sort(declared.begin(), declared.end());
    for (const auto &[key, coverage] : declared)
        measurements.coverage.push_back(*coverage);
    if (const auto found = shared.exclusions.find(agreement); found != shared.exclusions.end())
        measurements.exclusions = found->second;
    measurements.selfApproved = shared.selfApproved;
    for (const ServiceId &service : services)
        if (shared.ratedServices.contains(service))
            measurements.ratedServices.insert(service);
}

std::vector<std::int64_t> keysOf(const std::vector<ServiceId> &services, const WordTable &words)
{
    std::vector<std::int64_t> keys;
    keys.reserve(services.size());
    for (const ServiceId &service : services)
        keys.push_back(words.find(service.text()));
    return keys;
}

} // namespace

struct MeasurementLoader::Private {
    const Database &database;
    std::optional<Statement> version;
    std::pair<std::int64_t, std::int64_t> seen; ///< version of the file, changes by this connection
    std::unique_ptr<Shared> shared; ///< as of then

    /// Reads anew what is shared if anybody changed the workbook.
    Result<void> refresh()
    {
        sqlite3 *handle = database.handle();
        if (!version) {
            auto prepared = Statement::prepare(handle, "PRAGMA data_version");
            if (!prepared)
                return tl::unexpected(prepared.error());
            version = std::move(*prepared);
        }
        const auto row = version->step();
        if (!row)
            return tl::unexpected(row.error());
        const std::pair<std::int64_t, std::int64_t> now{version->integer(0), sqlite3_total_changes(handle)};
        version->reset();
        if (shared != nullptr && now == seen)
            return {};
        seen = now;
        return readShared();
    }

    Result<void> readShared()
    {
        shared.reset();
        sqlite3 *handle = database.handle();
        auto words = WordTable::loadForReading(handle);
        if (!words)
            return tl::unexpected(words.error());
        auto dictionary = std::make_unique<WordTable>(std::move(*words));
        auto tickets = TicketLoader::prepare(handle, *dictionary);
        if (!tickets)
            return tl::unexpected(tickets.error());
        std::unique_ptr<Shared> made(new Shared{std::move(dictionary), std::move(*tickets), {}, {}, {}, {}, {}});
        for (const MeasurementKind kind : otherKinds) {
            auto rows = prepareOthers(handle, kind);
            if (!rows)
                return tl::unexpected(rows.error());
            made->others.push_back(std::move(*rows));
        }
        if (const auto read = readDeclared(database, *made); !read)
            return read;
        shared = std::move(made);
        return {};
    }
};

MeasurementLoader::MeasurementLoader(const Database &database) : d(new Private{database, {}, {}, {}}) { }

MeasurementLoader::~MeasurementLoader() = default;

Result<Measurements> MeasurementLoader::load(const AgreementId &agreement, const std::vector<ServiceId> &services,
    Instant until, const std::optional<TouchingSpan> &touching)
{
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
    return loadAtMost(all, agreement, services, until, touching).map([](std::optional<Measurements> &&loaded) {
        return std::move(*loaded);
    });
}

Result<std::size_t> MeasurementLoader::countTickets(
    const std::vector<ServiceId> &services, Instant until, const TouchingSpan &touching)
{
    const ReadSnapshot snapshot(d->database.handle());
    if (const auto read = d->refresh(); !read)
        return tl::unexpected(read.error());
    return d->shared->tickets.count(keysOf(services, *d->shared->words), until, touching);
}

Result<std::optional<Measurements>> MeasurementLoader::loadAtMost(std::size_t most, const AgreementId &agreement,
    const std::vector<ServiceId> &services, Instant until, const std::optional<TouchingSpan> &touching)
{
    const ReadSnapshot snapshot(d->database.handle());
    if (const auto read = d->refresh(); !read)
        return tl::unexpected(read.error());
    Measurements measurements;
    if (services.empty())
        return measurements;
    Shared &shared = *d->shared;
    const std::vector<std::int64_t> keys = keysOf(services, *shared.words);
    auto tickets = shared.tickets.load(keys, until, touching, most);
    if (!tickets)
        return tl::unexpected(tickets.error());
    if (!*tickets)
        return std::nullopt;
    measurements.tickets = std::move(**tickets);
    for (const ServiceId &service : services) {
        for (std::size_t i = 0; i < otherKinds.size(); ++i) {
            const auto read = readOthers(shared.others[i], otherKinds[i], service, *shared.words, measurements);
            if (!read)
                return tl::unexpected(read.error());
        }
    }
    addDeclared(shared, agreement, services, measurements);
    if (const auto read = readExcludedTickets(d->database.handle(), keys, measurements); !read)
        return tl::unexpected(read.error());
    return measurements;
}

void MeasurementLoader::reuse(Measurements &&loaded)
{
    if (d->shared != nullptr)
        d->shared->tickets.reuse(std::move(loaded.tickets));
}

Result<Measurements> MeasurementLoader::loadDeclared(
    const AgreementId &agreement, const std::vector<ServiceId> &services)
{
    const ReadSnapshot snapshot(d->database.handle());
    if (const auto read = d->refresh(); !read)
        return tl::unexpected(read.error());
    Measurements measurements;
    addDeclared(*d->shared, agreement, services, measurements);
    const auto read = readExcludedTickets(d->database.handle(), keysOf(services, *d->shared->words), measurements);
    return read ? Result<Measurements>(std::move(measurements)) : tl::unexpected(read.error());
}

Result<Measurements> loadMeasurements(const Database &database, const AgreementId &agreement,
    const std::vector<ServiceId> &services, Instant until, const std::optional<TouchingSpan> &touching)
{
    return MeasurementLoader(database).load(agreement, services, until, touching);
}

} // namespace kept
