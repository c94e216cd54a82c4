// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/loadportfolio.h"

#include "models/store/corrections.h"
#include "models/store/foureyes.h"
#include "models/store/measurements.h"
#include "models/store/repositories.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

/// Every service that any version of the agreement has in scope or that one of its service levels looks at.
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

Result<std::map<CalendarId, ServiceCalendar>> calendarsOf(const Database &database)
{
    auto records = allCalendars(database);
    if (!records)
        return tl::unexpected(records.error());
    std::map<CalendarId, ServiceCalendar> calendars;
    for (const CalendarRecord &record : *records) {
        auto calendar = ServiceCalendar::make(record.hours);
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.emplace(record.id, std::move(*calendar));
    }
    return calendars;
}

Result<void> loadRecords(const Database &database, Portfolio &portfolio)
{
    const auto take = [](auto &into, auto loaded) -> Result<void> {
        if (!loaded)
            return tl::unexpected(loaded.error());
        into = std::move(*loaded);
        return {};
    };
    const auto sample = setting(database, QStringLiteral("sample"));
    portfolio.sample = sample && *sample == QStringLiteral("1");
    if (auto done = take(portfolio.organisations, allOrganisations(database)); !done)
        return done;
    if (auto done = take(portfolio.services, allServices(database)); !done)
        return done;
    if (auto done = take(portfolio.calendars, allCalendars(database)); !done)
        return done;
    if (auto done = take(portfolio.agreements, allAgreements(database)); !done)
        return done;
    // What waits for approval is not agreed; the editor reads it from the workbook.
    for (Agreement &agreement : portfolio.agreements) {
        if (const AgreementVersion *proposed = pendingAmendment(agreement))
            portfolio.proposed.emplace(agreement.id, proposed->effective);
        agreement = withoutPendingAmendment(std::move(agreement));
    }
    if (auto done = take(portfolio.exclusions, allExclusions(database)); !done)
        return done;
    if (auto done = take(portfolio.corrections, correctionsByHand(database)); !done)
        return done;
    if (auto done = take(portfolio.selfApproved, selfApprovedExclusions(database)); !done)
        return done;
    if (auto done = take(portfolio.fourEyes, needsFourEyes(database)); !done)
        return done;
    if (auto done = take(portfolio.reviews, allReviews(database)); !done)
        return done;
    return take(portfolio.claims, allClaims(database));
}

/// A draft owes nothing yet; it is judged once it was signed.
bool isJudged(const Agreement &agreement, const QDate &asOf)
{
    const AgreementStatus status = statusOn(agreement, asOf);
    return status != AgreementStatus::Draft && status != AgreementStatus::InApproval
        && status != AgreementStatus::Approved;
}

void scoreCompleteness(Portfolio &portfolio, const QDate &today)
{
    for (const Agreement &agreement : portfolio.agreements)
        if (!agreement.archived)
            portfolio.completeness.emplace(
                agreement.id, checkCompleteness(completenessInput(agreement, portfolio, today)).score());
}

} // namespace

Result<Portfolio> loadRecords(const Database &database)
{
    Portfolio records;
    if (auto loaded = loadRecords(database, records); !loaded)
        return tl::unexpected(loaded.error());
    return records;
}

Result<EvaluationInput> loadInput(
    const Database &database, const Agreement &agreement, Instant asOf, const QDate &first, const QDate &last)
{
    auto calendars = calendarsOf(database);
    if (!calendars)
        return tl::unexpected(calendars.error());
    auto measurements = loadMeasurements(database, agreement.id, servicesOf(agreement), asOf);
    if (!measurements)
        return tl::unexpected(measurements.error());
    return EvaluationInput{
        withoutPendingAmendment(agreement), std::move(*calendars), std::move(*measurements), asOf, first, last};
}

Result<Portfolio> loadPortfolio(const Database &database, Instant asOf, const QDate &first, const QDate &last,
    const std::function<bool()> &keepGoing)
{
    Portfolio portfolio;
    portfolio.asOf = asOf;
    portfolio.first = first;
    portfolio.last = last;
    if (auto loaded = loadRecords(database, portfolio); !loaded)
        return tl::unexpected(loaded.error());
    scoreCompleteness(portfolio, dateIn(asOf, QTimeZone::utc()));
    for (const Agreement &agreement : portfolio.agreements) {
        if (keepGoing && !keepGoing())
            return fail(
                ErrorCode::Cancelled, QCoreApplication::translate("kept::Portfolio", "The evaluation was stopped."));
        if (agreement.archived || !isJudged(agreement, dateIn(asOf, QTimeZone::utc())))
            continue;
        auto input = loadInput(database, agreement, asOf, first, last);
        if (!input)
            return tl::unexpected(input.error());
        portfolio.scorecards.emplace(agreement.id, evaluate(*input));
    }
    return portfolio;
}

Result<Trace> explainFigure(const Database &database, const AgreementId &agreementId, const ServiceLevelId &level,
    const Period &period, Instant asOf, const QLocale &locale)
{
    auto agreement = findAgreement(database, agreementId);
    if (!agreement)
        return tl::unexpected(agreement.error());
    auto input = loadInput(database, *agreement, asOf, period.first(), period.last());
    if (!input)
        return tl::unexpected(input.error());
    return explain(*input, level, period, locale);
}

} // namespace kept
