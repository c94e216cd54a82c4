// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/loadportfolio.h"

#include "models/evaluation/creditbasis.h"
#include "models/evaluation/creditclaims.h"
#include "models/store/claimfacts.h"
#include "models/store/corrections.h"
#include "models/store/foureyes.h"
#include "models/store/measuredrow.h"
#include "models/store/repositories.h"
#include "models/workspace/judgeagreements.h"

namespace kept {

namespace {

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
    if (auto done = take(portfolio.sumCurrency, setting(database, QStringLiteral("sum_currency"))); !done)
        return done;
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
    if (auto done = take(portfolio.invoices, allInvoices(database)); !done)
        return done;
    if (auto done = take(portfolio.rates, allExchangeRates(database)); !done)
        return done;
    std::erase_if(portfolio.rates, [](const ExchangeRate &rate) { return rate.archived; });
    if (auto done = take(portfolio.claims, allClaims(database)); !done)
        return done;
    auto facts = claimFacts(database, portfolio);
    if (!facts)
        return tl::unexpected(facts.error());
    portfolio.latestFacts = latestFacts(*facts);
    portfolio.lastChanges = std::move(facts->changes);
    portfolio.exclusionFacts = std::move(facts->exclusions);
    return {};
}

Portfolio emptyPortfolio(Instant asOf, const QDate &first, const QDate &last)
{
    Portfolio portfolio;
    portfolio.asOf = asOf;
    portfolio.first = first;
    portfolio.last = last;
    return portfolio;
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
    const auto records = allCalendars(database);
    if (!records)
        return tl::unexpected(records.error());
    auto calendars = calendarsOf(*records);
    if (!calendars)
        return tl::unexpected(calendars.error());
    auto measurements = loadMeasurements(database, agreement.id, servicesOf(agreement), asOf);
    if (!measurements)
        return tl::unexpected(measurements.error());
    const auto invoices = allInvoices(database);
    if (!invoices)
        return tl::unexpected(invoices.error());
    const auto claims = allClaims(database);
    if (!claims)
        return tl::unexpected(claims.error());
    return EvaluationInput{withoutPendingAmendment(agreement), std::move(calendars->hours), std::move(*measurements),
        asOf, first, last, invoicesFor(agreement, *invoices), claimsOf(agreement.id, *claims)};
}

namespace {

Result<void> addLatestFacts(const Database &database, const Agreement &agreement, EvaluationInput &input)
{
    if (input.claims.empty())
        return {};
    Portfolio records;
    records.agreements = {agreement};
    records.claims = input.claims;
    records.invoices = input.invoices;
    auto exclusions = allExclusions(database);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    records.exclusions = std::move(*exclusions);
    const auto facts = claimFacts(database, records);
    if (!facts)
        return tl::unexpected(facts.error());
    input.latestFacts = latestFacts(*facts);
    return {};
}

} // namespace

UsualDays usualDays(const QDate &today)
{
    constexpr int quartersBefore = 12;
    const Period quarter = Period::containing(today, PeriodKind::Quarter);
    return {quarter.shifted(-quartersBefore).first(), quarter.last()};
}

Result<CurrentPortfolio> loadCurrentPortfolio(
    const Database &database, Instant asOf, const QDate &first, const QDate &last, const JudgingProgress &progress)
{
    CurrentPortfolio current{emptyPortfolio(asOf, first, last), {}};
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    if (auto loaded = loadRecords(database, current.portfolio); !loaded)
        return tl::unexpected(loaded.error());
    auto judged = judgeAgreements(database, current.portfolio, Keep::Yes, progress);
    if (!judged)
        return tl::unexpected(judged.error());
    current.judged = std::move(*judged);
    // The agreements were read before the measurements: of one state only if nobody wrote between.
    if (current.judged.update.state.head != *head)
        current.judged.update.isComplete = false;
    return current;
}

Result<JudgedAgreements> loadUpdate(const Database &database, Instant asOf, const QDate &first, const QDate &last)
{
    const auto head = auditHead(database);
    auto agreements = allAgreements(database);
    const auto calendars = allCalendars(database);
    if (!head || !agreements)
        return tl::unexpected(head ? agreements.error() : head.error());
    if (!calendars)
        return tl::unexpected(calendars.error());
    for (Agreement &agreement : *agreements)
        agreement = withoutPendingAmendment(std::move(agreement));
    auto judged = judgeWhatChanged(database, {*agreements, asOf, first, last}, *calendars);
    if (judged && judged->update.state.head != *head)
        judged->update.isComplete = false;
    return judged;
}

Result<Portfolio> loadPortfolio(
    const Database &database, Instant asOf, const QDate &first, const QDate &last, const JudgingProgress &progress)
{
    Portfolio portfolio = emptyPortfolio(asOf, first, last);
    if (auto loaded = loadRecords(database, portfolio); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto judged = judgeAgreements(database, portfolio, Keep::No, progress); !judged)
        return tl::unexpected(judged.error());
    return portfolio;
}

Result<std::optional<Portfolio>> loadStoredPortfolio(
    const Database &database, Instant now, const QDate &first, const QDate &last)
{
    const ReadSnapshot snapshot(database.handle());
    const auto state = storedState(database);
    const auto head = auditHead(database);
    if (!state || !head)
        return tl::unexpected(state ? head.error() : state.error());
    if (!*state || (*state)->head != *head || now < (*state)->asOf || first < (*state)->first || (*state)->last < last)
        return std::nullopt;
    Portfolio portfolio = emptyPortfolio((*state)->asOf, first, last);
    if (auto loaded = loadRecords(database, portfolio); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto taken = takeStoredResults(database, **state, portfolio); !taken)
        return tl::unexpected(taken.error());
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
    if (auto done = addLatestFacts(database, *agreement, *input); !done)
        return tl::unexpected(done.error());
    return explain(*input, level, period, locale);
}

} // namespace kept
