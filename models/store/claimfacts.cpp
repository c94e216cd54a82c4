// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/claimfacts.h"

#include "models/evaluation/celldigest.h"
#include "models/evaluation/creditcaps.h"
#include "models/store/changestamps.h"
#include "models/store/excludedrecords.h"
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
    std::set<ServiceLevelId> levels{}; ///< whose exclusions count
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
                    cap.over == CapSpan::ContractYear ? contractYear(agreement, claim.period.first()).first()
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
    reading.levels.insert(level.id);
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

/// An entry of the audit trail, and what it changed.
struct Entry {
    std::int64_t sequence = 0;
    LastChange::Kind kind = LastChange::Kind::Import;
    QString name{};
};

std::int64_t latestMeasurement(const Trail &trail, const Reading &reading)
{
    const Stretches stretches = stretchesOf(reading.first, reading.last);
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

bool touches(const Exclusion &exclusion, const ClaimFacts &facts, const QDate &first, const QDate &last)
{
    if (exclusion.span) {
        const Span days{startOfDay(first, QTimeZone::utc()), startOfDay(last.addDays(1), QTimeZone::utc())};
        if (!intersection(*exclusion.span, days).isEmpty())
            return true;
    }
    const auto known = facts.exclusions.find(exclusion.id);
    const Stretches stretches = stretchesOf(first, last);
    return known != facts.exclusions.end()
        && std::any_of(known->second.records.begin(), known->second.records.end(),
            [&stretches](const Stretches &record) { return meet(record, stretches); });
}

Entry latestRecord(
    const Trail &trail, const Portfolio &records, const ClaimFacts &facts, const Claim &claim, const Reading &reading)
{
    Entry latest;
    const auto take = [&](const QString &id, LastChange::Kind kind, const QString &name) {
        const auto entry = trail.records.find(id);
        if (entry != trail.records.end() && latest.sequence < entry->second)
            latest = {entry->second, kind, name};
    };
    for (const Exclusion &exclusion : records.exclusions)
        if (exclusion.agreement == claim.agreement && reading.levels.contains(exclusion.serviceLevel)
            && touches(exclusion, facts, reading.first, reading.last))
            take(exclusion.id.text(), LastChange::Kind::Exclusion, exclusion.evidence);
    for (const Invoice &invoice : records.invoices)
        if (invoice.agreement == claim.agreement && invoice.first <= reading.last && reading.first <= invoice.last)
            take(invoice.id.text(), LastChange::Kind::Invoice, invoice.number);
    return latest;
}

/// The entry itself; nothing where there is none.
Result<std::optional<LastChange>> changeOf(const Database &database, const Entry &entry)
{
    auto row = Statement::prepare(database.handle(),
        "SELECT e.at, e.display_name, e.system_user, e.action, (SELECT b.file_name FROM audit_change c JOIN "
        "import_batch b ON b.import_id = c.record_id WHERE c.sequence = e.sequence AND c.kind = 'import') FROM "
        "audit_entry e WHERE e.sequence = ?");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(1, entry.sequence);
    const auto found = row->step();
    if (!found)
        return tl::unexpected(found.error());
    const auto at = *found ? parseIso(row->text(0)) : fail(ErrorCode::NotFound, {});
    if (!at)
        return std::optional<LastChange>();
    LastChange change{entry.kind, *at, row->text(1), entry.name, entry.sequence};
    if (change.by.isEmpty())
        change.by = row->text(2);
    if (entry.kind == LastChange::Kind::Import) {
        change.name = row->text(4);
        if (row->text(3) == QStringLiteral("undo_import"))
            change.kind = LastChange::Kind::ImportUndone;
    }
    return std::optional(change);
}

Result<std::optional<LastChange>> latestOf(
    const Database &database, const Trail &trail, const Portfolio &records, const ClaimFacts &facts, const Claim &claim)
{
    const Agreement *agreement = records.agreement(claim.agreement);
    if (agreement == nullptr)
        return std::optional<LastChange>();
    const Reading reading = readingOf(*agreement, claim);
    const Entry measured{latestMeasurement(trail, reading)};
    const Entry recorded = latestRecord(trail, records, facts, claim, reading);
    auto latest = changeOf(database, measured.sequence < recorded.sequence ? recorded : measured);
    if (latest)
        for (const SettledFigure &figure : agreement->settledFigures)
            if (figure.serviceLevel == claim.serviceLevel && figure.period == claim.period
                && (!*latest || (*latest)->at < figure.at))
                *latest = LastChange{LastChange::Kind::SettledFigure, figure.at, figure.by, figure.reason};
    return latest;
}

Result<std::map<ExclusionId, ExclusionFacts>> exclusionFacts(
    const Database &database, const Trail &trail, const Portfolio &records)
{
    std::map<ExclusionId, ExclusionFacts> facts;
    for (const Exclusion &exclusion : records.exclusions) {
        const auto entry = trail.records.find(exclusion.id.text());
        if (entry == trail.records.end())
            continue;
        const auto change = changeOf(database, {entry->second, LastChange::Kind::Exclusion});
        auto stretches = stretchesOfRecords(database, exclusion.records);
        if (!change || !stretches)
            return tl::unexpected(change ? stretches.error() : change.error());
        facts.emplace(exclusion.id, ExclusionFacts{*change ? (*change)->at : Instant(), std::move(*stretches)});
    }
    return facts;
}

} // namespace

Result<ClaimFacts> claimFacts(const Database &database, const Portfolio &records)
{
    ClaimFacts facts;
    if (records.claims.empty() && records.exclusions.empty())
        return facts;
    auto stamps = readStamps(database.handle());
    auto entries = entriesOfRecords(database);
    auto reported = entriesOfReported(database);
    if (!stamps || !entries || !reported)
        return tl::unexpected(!stamps ? stamps.error() : !entries ? entries.error() : reported.error());
    const Trail trail{std::move(*stamps), std::move(*entries), std::move(*reported)};
    auto exclusions = exclusionFacts(database, trail, records);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    facts.exclusions = std::move(*exclusions);
    for (const Claim &claim : records.claims) {
        if (claim.restates)
            continue;
        const auto latest = latestOf(database, trail, records, facts, claim);
        if (!latest)
            return tl::unexpected(latest.error());
        if (*latest)
            facts.changes.emplace(claim.id, **latest);
    }
    return facts;
}

LatestFacts latestFacts(const ClaimFacts &facts)
{
    LatestFacts latest;
    for (const auto &[claim, change] : facts.changes)
        latest.emplace(claim, change.at);
    return latest;
}

} // namespace kept
