// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluate.h"

#include <stdexcept>

namespace kept::test {

template <typename T>
T idOf(const char *text)
{
    return T::parse(QString::fromLatin1(text)).value();
}

inline Instant at(const char *iso)
{
    const auto instant = parseIso(QString::fromLatin1(iso));
    if (!instant)
        throw std::invalid_argument(iso);
    return *instant;
}

inline Decimal dec(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

inline QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

inline Period period(const char *text) { return Period::parse(QString::fromLatin1(text)).value(); }

inline const ServiceId hosting = idOf<ServiceId>("hosting");
inline const QLocale english{QLocale::English, QLocale::UnitedStates};
inline const ServiceLevelId levelId = idOf<ServiceLevelId>("level");

/// Monday to Friday, 09:00 to 17:00, UTC.
inline ServiceCalendar officeHours()
{
    ServiceHours hours;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week[weekday] = {{9 * 3600, 17 * 3600}};
    return ServiceCalendar::make(hours).value();
}

inline ServiceLevel level(Metric metric, const char *target, Direction direction = Direction::AtLeast)
{
    ServiceLevel result{levelId, QStringLiteral("Level"), QStringLiteral("4.2"), {}, {}, {}, PeriodKind::Month,
        direction, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    result.rule.metric = metric;
    result.targets.set(day("2025-01-01"), Target{dec(target), {}, {}, {}});
    return result;
}

/// An agreement of 2025 about one service, in UTC, with the service levels.
inline Agreement agreement(std::vector<ServiceLevel> levels)
{
    Agreement result{idOf<AgreementId>("agreement"), QStringLiteral("A-1"), QStringLiteral("Sample"),
        AgreementKind::Sla, idOf<OrganisationId>("provider"), idOf<OrganisationId>("customer"), {}, {}, {}, false, 0};
    AgreementContent content;
    content.services = {hosting};
    content.term.start = day("2025-01-01");
    content.term.months = 24;
    content.serviceLevels = std::move(levels);
    result.versions = {{1, day("2025-01-01"), {}, content}};
    result.life = {{LifeEventKind::Submitted, day("2024-12-01"), {}, {}},
        {LifeEventKind::Approved, day("2024-12-02"), {}, {}}, {LifeEventKind::Signed, day("2024-12-03"), {}, {}}};
    return result;
}

inline EvaluationInput input(const ServiceLevel &level, const char *asOf = "2026-06-01T00:00:00Z",
    const char *first = "2025-03-01", const char *last = "2025-03-31")
{
    EvaluationInput result{agreement({level}), {}, {}, at(asOf), day(first), day(last)};
    result.calendars.emplace(idOf<CalendarId>("office"), officeHours());
    return result;
}

inline Coverage covered(MeasurementKind kind, const char *from = "2025-01-01T00:00:00Z",
    const char *to = "2026-01-01T00:00:00Z", const ServiceId &service = hosting)
{
    return {service, QStringLiteral("source"), kind, {at(from), at(to)}, SelectedBy::Opened, {}, {}};
}

inline void addOutage(EvaluationInput &input, const char *from, const char *to, const char *share = "1",
    bool planned = false, const char *externalId = "")
{
    Outage outage;
    outage.externalId = QString::fromLatin1(externalId);
    outage.from = at(from);
    if (*to != '\0')
        outage.to = at(to);
    outage.affected = Share::parseFraction(QString::fromLatin1(share)).value();
    outage.planned = planned;
    outage.agreed = planned;
    const auto record = static_cast<std::int64_t>(input.measurements.outages.size()) + 1;
    input.measurements.outages.push_back({record, hosting, outage});
}

inline Ticket ticket(const char *opened, const char *resolved = "")
{
    Ticket result;
    result.opened = at(opened);
    if (*resolved != '\0') {
        result.resolved = at(resolved);
        result.status = TicketStatus::Resolved;
    }
    return result;
}

inline std::int64_t addTicket(EvaluationInput &input, const Ticket &ticket, const ServiceId &service = hosting)
{
    const auto record = static_cast<std::int64_t>(input.measurements.tickets.rows.size()) + 1;
    input.measurements.tickets.append(record, service, ticket);
    return record;
}

inline void addCount(EvaluationInput &input, const char *name, const char *first, const char *last, std::int64_t number)
{
    const auto record = static_cast<std::int64_t>(input.measurements.counts.size()) + 1;
    input.measurements.counts.push_back(
        {record, hosting, {QString::number(record), QString::fromLatin1(name), day(first), day(last), number}});
}

inline Exclusion exclusion(const QStringList &records, const std::optional<Span> &span = {})
{
    return {idOf<ExclusionId>("exclusion"), idOf<AgreementId>("agreement"), levelId, ExclusionReason::ForceMajeure,
        span, records, QStringLiteral("notice"), QStringLiteral("A"), QStringLiteral("B"), false, 0};
}

/// The only result of the scorecard.
inline ServiceLevelResult only(const EvaluationInput &input)
{
    const Scorecard scorecard = evaluate(input);
    if (scorecard.results.size() != 1)
        throw std::logic_error("one result expected");
    return scorecard.results.front();
}

inline QString textOf(const std::optional<Rational> &value) { return value ? toText(*value) : QStringLiteral("none"); }

/// At least 90 % of the tickets within the limit, in office hours.
inline ServiceLevel shareLevel(std::chrono::hours limit = std::chrono::hours(8))
{
    ServiceLevel result = level(Metric::ShareWithinTime, "90");
    result.calendar = idOf<CalendarId>("office");
    result.rule.limit = limit;
    return result;
}

/// Tickets of the service level whose openings are all known.
inline EvaluationInput tickets(
    const ServiceLevel &level, const char *first = "2025-03-01", const char *last = "2025-03-31")
{
    EvaluationInput result = input(level, "2026-06-01T00:00:00Z", first, last);
    result.measurements.coverage = {covered(MeasurementKind::Ticket)};
    return result;
}

} // namespace kept::test
