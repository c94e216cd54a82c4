// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/claimfacts.h"

#include "models/evaluation/celldigest.h"
#include "models/evaluation/creditcaps.h"
#include "models/store/changestamps.h"
#include "models/store/sqlite.h"

namespace kept {

namespace {

/// A value that was reported, by the last entry of the import that brought it.
struct ReportedEntry {
    Period period;
    std::int64_t entry = 0;
};

/// What claims are looked up in.
struct Trail {
    Stamps stamps;
    std::map<QString, std::int64_t> records; ///< the last entry of each exclusion and invoice
    std::map<ServiceLevelId, std::vector<ReportedEntry>> reported;
};

/// Stamps tell reported values apart by service; a service level goes by its own.
Result<std::map<ServiceLevelId, std::vector<ReportedEntry>>> entriesOfReported(const Database &database)
{
    auto rows = Statement::prepare(database.handle(),
        "SELECT level.text, period.text, max(c.sequence) FROM reported r JOIN word level ON level.id = r.service_level "
        "JOIN word period ON period.id = r.period JOIN import_batch b ON b.id = r.import JOIN audit_change c ON c.kind "
        "= 'import' AND c.record_id = b.import_id GROUP BY r.service_level, r.period");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<ServiceLevelId, std::vector<ReportedEntry>> entries;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        const auto level = ServiceLevelId::parse(rows->text(0));
        const auto period = Period::parse(rows->text(1));
        if (level && period)
            entries[*level].push_back({*period, rows->integer(2)});
    }
}

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

/// Whether other service levels have their part in what the credit comes to.
bool isShared(const Agreement &agreement)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [](const AgreementVersion &version) {
        const AgreementContent &content = version.content;
        const bool hasTerms = content.creditCap || !content.creditTerms.caps.empty() || content.creditTerms.points
            || content.creditTerms.minimumPayout;
        return hasTerms
            || std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(), [](const ServiceLevel &level) {
                   return level.credit && (level.credit->minimumPayout || !level.credit->election.isEmpty());
               });
    });
}

/// What can change a claimed credit: days, and the measurements by service.
struct Reading {
    QDate first;
    QDate last;
    std::map<ServiceId, std::set<Influence>> measured;
    std::set<ServiceLevelId> reported{}; ///< the service levels that go by what is reported of them
};

/// The first day whose facts can change the credit of the period: that of the year of a cap, and of the agreement where
/// the schedule itself looks back. An earn-back leaves the credit of the miss as it is.
QDate firstDayOf(const Agreement &agreement, const Claim &claim)
{
    QDate first = claim.period.first();
    for (const AgreementVersion &version : agreement.versions) {
        for (const CreditCap &cap : version.content.creditTerms.caps)
            if (cap.over != CapSpan::Period)
                first = std::min(first,
                    cap.over == CapSpan::ContractYear ? contractYear(agreement, claim.period.last()).first()
                                                      : twelveMonths(claim.period.last()).first());
        for (const ServiceLevel &level : version.content.serviceLevels) {
            std::optional<CreditSchedule> schedule = level.credit;
            if (schedule)
                schedule->earnBack.reset();
            if (schedule && hasMemory(*schedule))
                first = std::min(first, agreement.versions.front().effective);
        }
    }
    return first;
}

void read(const AgreementContent &content, const ServiceLevel &level, bool isReported, Reading &reading)
{
    const std::vector<ServiceId> &own = level.population.services;
    for (const ServiceId &service : own.empty() ? content.services : own)
        for (const Influence influence : influencesOn(level.rule))
            reading.measured[service].insert(influence);
    if (isReported)
        reading.reported.insert(level.id);
}

/// What the claimed credit goes by: the measurements that its service level is taken from.
Reading readingOf(const Agreement &agreement, const Claim &claim)
{
    Reading reading{firstDayOf(agreement, claim), claim.period.last(), {}};
    const bool all = isShared(agreement);
    const SettledFigure *settled = settledFigure(agreement, claim.serviceLevel, claim.period);
    for (const AgreementVersion &version : agreement.versions)
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (all || level.id == claim.serviceLevel)
                read(version.content, level,
                    level.rule.metric == Metric::Reported || (settled && settled->counts == FigureSource::Reported),
                    reading);
    return reading;
}

std::int64_t latestMeasurement(const Trail &trail, const Reading &reading)
{
    const Stretches stretches{stretchOf(startOfDay(reading.first, QTimeZone::utc())), stretchOf(reading.last)};
    std::int64_t latest = 0;
    for (const auto &[service, influences] : reading.measured)
        if (const Stamps::OfService *stamps = trail.stamps.of(service))
            for (const Influence influence : influences)
                latest = std::max(latest, stamps->latest(influence, stretches));
    // They name the service level, whichever service they came with.
    for (const ServiceLevelId &level : reading.reported)
        if (const auto found = trail.reported.find(level); found != trail.reported.end())
            for (const ReportedEntry &each : found->second)
                if (each.period.first() <= reading.last && reading.first <= each.period.last())
                    latest = std::max(latest, each.entry);
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
    const Reading reading = readingOf(*agreement, claim);
    auto latest = instantOf(database,
        std::max(latestMeasurement(trail, reading), latestRecord(trail, records, claim, reading.first, reading.last)));
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
    auto reported = entriesOfReported(database);
    if (!stamps || !entries || !reported)
        return tl::unexpected(!stamps ? stamps.error() : !entries ? entries.error() : reported.error());
    const Trail trail{std::move(*stamps), std::move(*entries), std::move(*reported)};
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
