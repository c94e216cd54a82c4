// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/claimfacts.h"

#include "models/evaluation/celldigest.h"
#include "models/evaluation/creditlines.h"
#include "models/store/changestamps.h"
#include "models/store/sqlite.h"

namespace kept {

namespace {

/// What claims are looked up in.
struct Trail {
    Stamps stamps;
    std::map<QString, std::int64_t> records; ///< the last entry of each exclusion and invoice
};

Result<std::map<QString, std::int64_t>> entriesOfRecords(const Database &database)
{
    auto rows = Statement::prepare(database.handle(),
        "SELECT record_id, max(sequence) FROM audit_change WHERE kind IN ('exclusion', 'invoice') GROUP BY record_id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<QString, std::int64_t> entries;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        entries.emplace(rows->text(0), rows->integer(1));
    }
}

/// The days whose facts the claimed credit goes by.
std::pair<QDate, QDate> daysOf(const Agreement &agreement, const Claim &claim)
{
    const QDate first = claim.period.first();
    const bool looksBack = hasMemory(agreement);
    return {looksBack ? std::min(first, agreement.versions.front().effective) : first, claim.period.last()};
}

std::int64_t latestMeasurement(const Trail &trail, const Agreement &agreement, const QDate &first, const QDate &last)
{
    const Stretches stretches{stretchOf(startOfDay(first, QTimeZone::utc())), stretchOf(last)};
    std::int64_t latest = 0;
    for (const ServiceId &service : servicesOf(agreement))
        if (const Stamps::OfService *stamps = trail.stamps.of(service))
            for (std::size_t i = 0; i < influenceCount; ++i)
                latest = std::max(latest, stamps->latest(static_cast<Influence>(i), stretches));
    return latest;
}

std::int64_t latestRecord(
    const Trail &trail, const Portfolio &records, const Claim &claim, const QDate &first, const QDate &last)
{
    const Span days{startOfDay(first, QTimeZone::utc()), startOfDay(last.addDays(1), QTimeZone::utc())};
    std::int64_t latest = 0;
    const auto take = [&](const QString &id) {
        if (const auto entry = trail.records.find(id); entry != trail.records.end())
            latest = std::max(latest, entry->second);
    };
    for (const Exclusion &exclusion : records.exclusions)
        if (exclusion.agreement == claim.agreement && exclusion.serviceLevel == claim.serviceLevel
            && (!exclusion.span || !intersection(*exclusion.span, days).isEmpty()))
            take(exclusion.id.text());
    for (const Invoice &invoice : records.invoices)
        if (invoice.agreement == claim.agreement && invoice.first <= last && first <= invoice.last)
            take(invoice.id.text());
    return latest;
}

Result<std::optional<Instant>> instantOf(const Database &database, std::int64_t sequence)
{
    auto row = Statement::prepare(database.handle(), "SELECT at FROM audit_entry WHERE sequence = ?");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(1, sequence);
    const auto found = row->step();
    if (!found)
        return tl::unexpected(found.error());
    const auto at = *found ? parseIso(row->text(0)) : fail(ErrorCode::NotFound, {});
    return at ? std::optional(*at) : std::nullopt;
}

Result<std::optional<Instant>> latestOf(
    const Database &database, const Trail &trail, const Portfolio &records, const Claim &claim)
{
    const Agreement *agreement = records.agreement(claim.agreement);
    if (agreement == nullptr)
        return std::optional<Instant>();
    const auto [first, last] = daysOf(*agreement, claim);
    auto latest = instantOf(database,
        std::max(latestMeasurement(trail, *agreement, first, last), latestRecord(trail, records, claim, first, last)));
    if (latest)
        for (const SettledFigure &figure : agreement->settledFigures)
            if (figure.serviceLevel == claim.serviceLevel && figure.period == claim.period)
                *latest = std::max(latest->value_or(figure.at), figure.at);
    return latest;
}

} // namespace

Result<std::map<ClaimId, Instant>> latestFacts(const Database &database, const Portfolio &records)
{
    std::map<ClaimId, Instant> facts;
    if (records.claims.empty())
        return facts;
    auto stamps = readStamps(database.handle());
    auto entries = entriesOfRecords(database);
    if (!stamps || !entries)
        return tl::unexpected(stamps ? entries.error() : stamps.error());
    const Trail trail{std::move(*stamps), std::move(*entries)};
    for (const Claim &claim : records.claims) {
        if (claim.restates)
            continue;
        const auto latest = latestOf(database, trail, records, claim);
        if (!latest)
            return tl::unexpected(latest.error());
        if (*latest)
            facts.emplace(claim.id, **latest);
    }
    return facts;
}

} // namespace kept
