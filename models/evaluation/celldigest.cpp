// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/celldigest.h"

#include "models/domain/codec.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/inputhash.h"
#include "models/evaluation/verdict.h"

#include <QJsonArray>

#include <set>

namespace kept {

namespace {

QJsonObject levelIn(const QJsonObject &content, const ServiceLevelId &id)
{
    for (const QJsonValue &level : content.value(u"service_levels").toArray())
        if (level.toObject().value(u"id").toString() == id.text())
            return level.toObject();
    return {};
}

/// What judging reads of a version beside the service level: where days begin, which services, how long records may
/// change, and what a credit is a share of.
QJsonObject judgedBy(const QJsonObject &version, const ServiceLevelId &id, bool hasCredit)
{
    const QJsonObject content = version.value(u"content").toObject();
    QJsonObject read{{QStringLiteral("number"), version.value(u"number")},
        {QStringLiteral("effective"), version.value(u"effective")}, {QStringLiteral("level"), levelIn(content, id)}};
    for (const auto *name :
        {u"zone", u"fiscal_start_month", u"services", u"reopening_window_days", u"term", u"notice_calendar"})
        read.insert(QStringView(name), content.value(QStringView(name)));
    if (!hasCredit)
        return read;
    read.insert(u"charges", content.value(u"charges"));
    const QJsonObject terms = content.value(u"credit_terms").toObject();
    for (const auto *name : {u"pool", u"points"}) // what a share is taken of; the rest is read when credits are settled
        if (terms.contains(QStringView(name)))
            read.insert(QStringView(name), terms.value(QStringView(name)));
    return read;
}

/// By which changes of measurements the rule's figure can change. A metric that is not named here is taken to read
/// everything.
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

void addPart(InputHash &hash, const Level &level, const Part &part)
{
    hash.day(part.first).day(part.last).instant(part.span.from).instant(part.span.to).instant(part.judged.to);
    hash.number(part.running).number(part.version->number).day(part.judgedAlikeFrom).text(toText(part.covered));
    hash.number(part.coveredToEnd).number(level.hasTarget(part));
    for (const MeasurementKind kind : kindsRead(*level.input, level.termsOf(part).level))
        hash.number(static_cast<int>(kind));
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

/// Invoices are few, so that each counts for every period of a credit that could go by them.
void addInvoices(InputHash &hash, const std::vector<Invoice> &invoices)
{
    for (const Invoice &invoice : invoices)
        hash.json(toJson(invoice));
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

CellStates::CellStates(const EvaluationInput &input, const std::map<CalendarId, QByteArray> &calendars,
    const Stamps &stamps, QByteArray (*zones)(const QString &name))
    : m_input(&input), m_calendars(&calendars), m_stamps(&stamps), m_zones(zones),
      m_versions(toJson(input.agreement).value(u"versions").toArray()), m_services(servicesOf(input.agreement))
{ }

/// One a version: of all that the versions up to it say.
std::vector<QByteArray> CellStates::versionDigests(const ServiceLevelId &id, bool hasCredit) const
{
    InputHash start;
    start.number(evaluatorVersion).text(m_input->agreement.id.text()).text(id.text());
    start.text(m_input->agreement.provider.text()).text(m_input->agreement.customer.text());
    for (const ServiceId &service : m_services)
        start.text(service.text());
    QByteArray before = start.finish().toLatin1();
    std::vector<QByteArray> digests;
    for (const QJsonValue &version : m_versions) {
        InputHash hash;
        before = hash.bytes(before).json(judgedBy(version.toObject(), id, hasCredit)).finish().toLatin1();
        digests.push_back(before);
    }
    return digests;
}

std::vector<QByteArray> CellStates::zonesOf(const Level &level) const
{
    std::vector<QByteArray> digests;
    for (const TermsPiece &piece : level.pieces) {
        const AgreementVersion *version = versionOn(m_input->agreement, piece.first);
        QByteArray digest = version != nullptr ? m_zones(version->content.zone) : QByteArray();
        if (piece.terms.level.calendar)
            if (const auto hours = m_input->calendars.find(*piece.terms.level.calendar);
                hours != m_input->calendars.end())
                digest += m_zones(hours->second.hours().zone);
        digests.push_back(std::move(digest));
    }
    return digests;
}

QByteArray CellStates::digestOf(
    const Level &level, const JudgedPeriod &period, const QByteArray &terms, const std::vector<QByteArray> &zones) const
{
    InputHash hash;
    hash.bytes(terms).day(period.period.first()).day(period.period.end());
    hash.number(static_cast<int>(period.period.kind())).number(static_cast<int>(finalityOf(level, period)));
    for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i)
        addPart(hash, level, level.parts[i]);
    for (std::size_t i = 0; i < level.pieces.size(); ++i) {
        const TermsPiece &piece = level.pieces[i];
        if (period.period.last() < piece.first)
            continue;
        hash.bytes(zones[i]);
        hash.day(piece.first).day(std::min(piece.last, period.period.last())).number(piece.clock != nullptr);
        const auto calendar = piece.terms.level.calendar;
        const auto hours = calendar ? m_calendars->find(*calendar) : m_calendars->end();
        hash.bytes(hours != m_calendars->end() ? hours->second : QByteArray());
    }
    const SettledFigure *settled = settledFigure(m_input->agreement, level.id, period.period);
    hash.number(settled == nullptr ? -1 : static_cast<int>(settled->counts));
    const bool decidedLater = anyRule(level, isDecidedLater);
    if (decidedLater)
        hash.instant(m_input->asOf);
    addExclusions(hash, level.exclusions,
        decidedLater ? everything().to : level.parts[period.firstPart + period.partCount - 1].span.to);
    addInvoices(hash, m_input->invoices);
    return QByteArray::fromHex(hash.finish().toLatin1());
}

std::int64_t CellStates::stampOf(const Level &level, const JudgedPeriod &period) const
{
    std::set<Influence> influences{Influence::Reported};
    std::set<ServiceId> services;
    const bool fromBeginning = anyRule(level, countsBeyondInstants) || anyRule(level, countsWholeOutages);
    for (const TermsPiece &piece : level.pieces) {
        const std::vector<Influence> read = influencesOn(piece.terms.level.rule);
        influences.insert(read.begin(), read.end());
        const std::vector<ServiceId> &own = piece.terms.level.population.services;
        const std::vector<ServiceId> &all = own.empty() ? m_services : own;
        services.insert(all.begin(), all.end());
    }
    // Reported values name the service level, whichever service they came with.
    services.insert(m_services.begin(), m_services.end());
    const Stretches reach{fromBeginning ? 0 : stretchOf(level.parts[period.firstPart].span.from),
        stretchOf(level.parts[period.firstPart + period.partCount - 1].span.to - Duration(1))};
    // What is dated by days is of the months of the days, in whichever zone they are.
    const Stretches days{stretchOf(period.period.first()), stretchOf(period.period.last())};
    std::int64_t latest = 0;
    for (const ServiceId &service : services) {
        for (const Influence influence : influences) {
            const bool byDays = influence == Influence::Count || influence == Influence::Reported;
            latest = std::max(latest, m_stamps->latest(service, influence, byDays ? days : reach));
        }
    }
    return latest;
}

std::vector<CellState> CellStates::of(const Level &level) const
{
    const bool hasCredit = std::any_of(level.pieces.begin(), level.pieces.end(),
        [](const TermsPiece &piece) { return piece.terms.level.credit.has_value(); });
    const std::vector<QByteArray> terms = versionDigests(level.id, hasCredit);
    const std::vector<AgreementVersion> &versions = m_input->agreement.versions;
    const std::vector<QByteArray> zones = zonesOf(level);
    const bool readsNext = hasCredit && usesBasis(m_input->agreement, CreditBasis::NextPeriod);
    std::vector<CellState> states;
    for (const JudgedPeriod &period : level.periods) {
        const QDate last = readsNext ? period.period.shifted(1).last() : period.period.last();
        std::size_t known = 0;
        for (std::size_t i = 0; i < versions.size(); ++i)
            if (versions[i].effective <= last)
                known = i;
        states.push_back({digestOf(level, period, terms[known], zones), stampOf(level, period)});
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
