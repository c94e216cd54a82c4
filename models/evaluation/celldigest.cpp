// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/celldigest.h"

#include "models/domain/codec.h"
#include "models/domain/codec_parts.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/outagemetrics.h"
#include "models/evaluation/verdict.h"

#include <set>

namespace kept {

namespace {

/// What judging reads of a version beside its service levels: where days begin, which services, how long records may
/// change, and, where a credit is owed, what it is a share of.
QByteArray sharedTerms(const AgreementVersion &version, bool hasCredit)
{
    AgreementContent read;
    read.zone = version.content.zone;
    read.fiscalStartMonth = version.content.fiscalStartMonth;
    read.services = version.content.services;
    read.reopeningWindowDays = version.content.reopeningWindowDays;
    read.term = version.content.term;
    read.noticeCalendar = version.content.noticeCalendar;
    if (hasCredit) {
        read.charges = version.content.charges;
        // What a share is taken of; the rest is read when credits are settled.
        read.creditTerms.pool = version.content.creditTerms.pool;
        read.creditTerms.points = version.content.creditTerms.points;
    }
    InputHash hash;
    return hash.number(version.number).day(version.effective).json(toJson(read)).finish().toLatin1();
}

} // namespace

std::vector<Influence> influencesOn(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::Availability:
    case Metric::MeanTimeToRestore:
    case Metric::MeanTimeBetweenFailures:
    case Metric::OutageCount:
    case Metric::LongestOutage:
        return {Influence::Outage, Influence::OpenOutage};
    case Metric::Volume:
    case Metric::CountRatio:
        return {Influence::Count};
    case Metric::Satisfaction:
        return {Influence::Rating, Influence::Ticket};
    case Metric::Reported:
        return {};
    case Metric::TurnAroundTime:
    case Metric::FirstResponseTime:
    case Metric::FirstContactResolution:
    case Metric::ClosureRate:
    case Metric::LeadAcceptance:
    case Metric::TicketRatio:
    case Metric::FollowUpTime:
    case Metric::FollowUpShare:
        return {Influence::Ticket};
    case Metric::Backlog:
    case Metric::BacklogAge:
        return {Influence::Ticket, Influence::OpenTicket};
    case Metric::ShareWithinTime:
        return {Influence::Ticket,
            rule.clockEnd == ClockEnd::FirstResponse ? Influence::UnansweredTicket : Influence::OpenTicket};
    default:
        return {Influence::Ticket, Influence::OpenTicket, Influence::UnansweredTicket, Influence::Outage,
            Influence::OpenOutage, Influence::Count, Influence::Rating};
    }
}

namespace {

void addWide(InputHash &hash, Int128 value)
{
    hash.number(static_cast<std::int64_t>(value)).number(static_cast<std::int64_t>(value >> 64));
}

void addPart(InputHash &hash, const Level &level, const Part &part)
{
    hash.day(part.first).day(part.last).instant(part.span.from).instant(part.span.to).instant(part.judged.to);
    hash.number(part.running).number(part.version->number).day(part.judgedAlikeFrom);
    addWide(hash, part.covered.numerator());
    addWide(hash, part.covered.denominator());
    hash.number(part.coveredToEnd).number(level.hasTarget(part)).number(static_cast<std::int64_t>(part.piece));
}

QByteArray invoiceDigest(const std::vector<Invoice> &invoices)
{
    InputHash hash;
    for (const Invoice &invoice : invoices)
        hash.json(toJson(invoice));
    return invoices.empty() ? QByteArray() : hash.finish().toLatin1();
}

void addExclusions(InputHash &hash, const ExclusionSet &exclusions, Instant end)
{
    for (const Span &span : exclusions.spans)
        if (span.from < end)
            hash.instant(span.from).instant(span.to);
    for (const std::int64_t record : exclusions.tickets)
        hash.number(record);
    for (const QString &external : exclusions.externalIds)
        hash.text(external);
}

} // namespace

namespace {

/// Whether tickets are counted where they were opened however long their verdict takes: then time that passes and
/// exclusions after the period can still decide on them.
bool isDecidedLater(const MetricRule &rule)
{
    return rule.metric == Metric::ShareWithinTime && rule.basis == TicketBasis::Opened;
}

/// Whether outages are counted with their whole length where they end, so that what is merged into them from long
/// before counts, too.
bool countsWholeOutages(const MetricRule &rule)
{
    return rule.metric == Metric::MeanTimeToRestore || rule.metric == Metric::LongestOutage;
}

template <typename Holds>
bool anyRule(const Level &level, Holds holds)
{
    return std::any_of(level.pieces.begin(), level.pieces.end(),
        [&holds](const TermsPiece &piece) { return holds(piece.terms.level.rule); });
}

} // namespace

bool countsBeyondInstants(const MetricRule &rule) { return rule.metric == Metric::FollowUpShare; }

bool countsUnanswered(const MetricRule &rule)
{
    switch (rule.metric) {
    case Metric::ShareWithinTime:
        return rule.clockEnd == ClockEnd::FirstResponse;
    case Metric::FollowUpTime:
    case Metric::FollowUpShare:
    case Metric::Composed:
        return true;
    default:
        return false;
    }
}

std::vector<ServiceId> servicesOf(const Agreement &agreement)
{
    std::set<ServiceId> ids;
    for (const AgreementVersion &version : agreement.versions) {
        ids.insert(version.content.services.begin(), version.content.services.end());
        for (const ServiceLevel &level : version.content.serviceLevels)
            ids.insert(level.population.services.begin(), level.population.services.end());
    }
    return {ids.begin(), ids.end()};
}

/// What the periods of one service level have in common.
struct CellStates::Shared {
    std::vector<QByteArray> terms; ///< digests, one a version: of all that the versions up to it say
    std::vector<QByteArray> pieces; ///< of each, all but its days
    std::vector<Influence> influences;
    std::vector<const Stamps::OfService *> services; ///< of which there are stamps
    QByteArray invoices; ///< they are few, so that each counts for every period of a credit that could go by them
    bool readsNext = false; ///< credits go by the charges of the next period
    bool fromBeginning = false; ///< what came long before a period counts
    bool decidedLater = false; ///< what comes after it does
    bool paysByOutage = false; ///< credits go by the length of outages, which may go on behind the period
};

CellStates::CellStates(const EvaluationInput &input, const std::map<CalendarId, QByteArray> &calendars,
    const Stamps &stamps, QByteArray (*zones)(const QString &name))
    : m_input(&input), m_calendars(&calendars), m_stamps(&stamps), m_zones(zones),
      m_services(servicesOf(input.agreement))
{
    for (const AgreementVersion &version : input.agreement.versions)
        m_terms.push_back({sharedTerms(version, false), sharedTerms(version, true)});
}

std::vector<QByteArray> CellStates::versionDigests(const ServiceLevelId &id, bool hasCredit) const
{
    InputHash hash;
    hash.number(evaluatorVersion).text(m_input->agreement.id.text()).text(id.text());
    hash.text(m_input->agreement.provider.text()).text(m_input->agreement.customer.text());
    for (const ServiceId &service : m_services)
        hash.text(service.text());
    QByteArray before = hash.finish().toLatin1();
    std::vector<QByteArray> digests;
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        hash.bytes(before).bytes(m_terms[i][hasCredit ? 1 : 0]);
        for (const ServiceLevel &level : m_input->agreement.versions[i].content.serviceLevels)
            if (level.id == id)
                hash.json(codec::writeServiceLevel(level));
        before = hash.finish().toLatin1();
        digests.push_back(before);
    }
    return digests;
}

QByteArray CellStates::zonesOf(const TermsPiece &piece) const
{
    const AgreementVersion *version = versionOn(m_input->agreement, piece.first);
    QByteArray digest = version != nullptr ? m_zones(version->content.zone) : QByteArray();
    if (const auto &calendar = piece.terms.level.calendar)
        if (const auto hours = m_input->calendars.find(*calendar); hours != m_input->calendars.end())
            digest += m_zones(hours->second.hours().zone);
    return digest;
}

CellStates::Shared CellStates::sharedOf(const Level &level) const
{
    const bool hasCredit = std::any_of(level.pieces.begin(), level.pieces.end(),
        [](const TermsPiece &piece) { return piece.terms.level.credit.has_value(); });
    Shared shared{versionDigests(level.id, hasCredit), {}, {}, {}, {}};
    shared.invoices = invoiceDigest(m_input->invoices);
    shared.readsNext = hasCredit && usesBasis(m_input->agreement, CreditBasis::NextPeriod);
    shared.paysByOutage = std::any_of(level.pieces.begin(), level.pieces.end(), paysByOutage);
    shared.fromBeginning =
        anyRule(level, countsBeyondInstants) || anyRule(level, countsWholeOutages) || shared.paysByOutage;
    shared.decidedLater = anyRule(level, isDecidedLater);
    std::set<Influence> influences{Influence::Reported};
    // Reported values name the service level, whichever service they came with.
    std::set<ServiceId> services(m_services.begin(), m_services.end());
    for (const TermsPiece &piece : level.pieces) {
        const std::vector<Influence> read = influencesOn(piece.terms.level.rule);
        influences.insert(read.begin(), read.end());
        services.insert(piece.terms.level.population.services.begin(), piece.terms.level.population.services.end());
        const auto calendar = piece.terms.level.calendar;
        const auto hours = calendar ? m_calendars->find(*calendar) : m_calendars->end();
        QByteArray bytes = hours != m_calendars->end() ? hours->second : QByteArray();
        bytes += zonesOf(piece);
        bytes.append(piece.clock != nullptr ? '1' : '0');
        for (const MeasurementKind kind : kindsRead(*m_input, piece.terms.level))
            bytes.append(static_cast<char>('0' + static_cast<int>(kind)));
        shared.pieces.push_back(bytes);
    }
    shared.influences.assign(influences.begin(), influences.end());
    for (const ServiceId &service : services)
        if (const Stamps::OfService *stamps = m_stamps->of(service))
            shared.services.push_back(stamps);
    return shared;
}

Sha256Digest CellStates::digestOf(
    InputHash &hash, const Level &level, const JudgedPeriod &period, const Shared &shared) const
{
    hash.day(period.period.first()).day(period.period.end());
    hash.number(static_cast<int>(period.period.kind())).number(static_cast<int>(finalityOf(level, period)));
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i)
        addPart(hash, level, level.parts[i]);
    for (std::size_t i = 0; i < level.pieces.size(); ++i) {
        const TermsPiece &piece = level.pieces[i];
        if (period.period.last() < piece.first)
            continue;
        hash.day(piece.first).day(std::min(piece.last, period.period.last())).bytes(shared.pieces[i]);
    }
    const SettledFigure *settled = settledFigure(m_input->agreement, level.id, period.period);
    hash.number(settled == nullptr ? -1 : static_cast<int>(settled->counts));
    if (shared.decidedLater)
        hash.instant(m_input->asOf);
    const Part &last = level.parts[period.firstPart + period.partCount - 1];
    if (shared.paysByOutage)
        hash.number(isPaidAfter(level, last));
    // An outage that an exclusion takes from the next instant on ends in this period.
    const Instant end = last.span.to + Duration(shared.paysByOutage ? 1 : 0);
    addExclusions(hash, level.exclusions, shared.decidedLater ? everything().to : end);
    hash.bytes(shared.invoices);
    return hash.finishRaw();
}

std::int64_t CellStates::stampOf(const Level &level, const JudgedPeriod &period, const Shared &shared)
{
    const Stretches reach{shared.fromBeginning ? 0 : stretchOf(level.parts[period.firstPart].span.from),
        stretchOf(level.parts[period.firstPart + period.partCount - 1].span.to - Duration(1))};
    // What is dated by days is of the months of the days, in whichever zone they are.
    const Stretches days{stretchOf(period.period.first()), stretchOf(period.period.last())};
    std::int64_t latest = 0;
    for (const Stamps::OfService *service : shared.services) {
        for (const Influence influence : shared.influences) {
            const bool byDays = influence == Influence::Count || influence == Influence::Reported;
            latest = std::max(latest, service->latest(influence, byDays ? days : reach));
        }
    }
    return latest;
}

std::vector<CellState> CellStates::of(const Level &level) const
{
    const Shared shared = sharedOf(level);
    const std::vector<AgreementVersion> &versions = m_input->agreement.versions;
    std::vector<CellState> states;
    states.reserve(level.periods.size());
    InputHash hash;
    for (const JudgedPeriod &period : level.periods) {
        const QDate last = shared.readsNext ? period.period.shifted(1).last() : period.period.last();
        std::size_t known = 0;
        for (std::size_t i = 0; i < versions.size(); ++i)
            if (versions[i].effective <= last)
                known = i;
        hash.bytes(shared.terms[known]);
        states.push_back({digestOf(hash, level, period, shared), stampOf(level, period, shared)});
    }
    return states;
}

void keepPeriods(Level &level, const std::vector<bool> &wanted)
{
    std::vector<JudgedPeriod> periods;
    std::vector<Part> parts;
    for (std::size_t i = 0; i < level.periods.size(); ++i) {
        if (!wanted[i])
            continue;
        const JudgedPeriod &period = level.periods[i];
        periods.push_back({period.period, parts.size(), period.partCount});
        const auto first = level.parts.begin() + static_cast<std::ptrdiff_t>(period.firstPart);
        parts.insert(parts.end(), first, first + static_cast<std::ptrdiff_t>(period.partCount));
    }
    level.periods = std::move(periods);
    level.parts = std::move(parts);
}

} // namespace kept
