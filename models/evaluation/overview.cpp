// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/overview.h"

#include "models/domain/agreementterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Overview)
};

constexpr int quartersShown = 12;
constexpr int deadlineDays = 90;
constexpr int renewalMonths = 12;

bool isOf(const Agreement &agreement, const std::optional<OrganisationId> &supplier)
{
    return !supplier || isObligor(agreement, *supplier);
}

bool isGood(Status status) { return status == Status::Met || status == Status::AtRisk; }

/// The gravest of the results; the first among equals.
const ServiceLevelResult *gravest(const std::vector<const ServiceLevelResult *> &results)
{
    const auto worst = std::min_element(results.begin(), results.end(),
        [](const auto *a, const auto *b) { return severityRank(a->status) < severityRank(b->status); });
    return worst == results.end() ? nullptr : *worst;
}

void addSupplierRow(const Portfolio &portfolio, const Organisation &organisation, Overview &overview)
{
    SupplierHistory row{organisation.id, organisation.name, {}, {}, {}};
    bool judged = false;
    for (const Period &quarter : overview.quarters) {
        std::optional<Status> worst;
        QString reason;
        FigureNotes notes;
        for (const LevelStanding &level : standingsIn(portfolio, quarter, organisation.id)) {
            notes |= level.notes;
            if (worst && severityRank(level.status) >= severityRank(*worst))
                continue;
            worst = level.status;
            reason = Texts::tr("%1, %2", "service level and status").arg(level.name, statusWord(level.status));
        }
        judged = judged || worst;
        row.statuses.push_back(worst);
        row.reasons.push_back(reason);
        row.notes.push_back(notes);
    }
    if (judged)
        overview.suppliers.push_back(std::move(row));
}

bool isOfOneCredit(const CreditEntry &a, const CreditEntry &b)
{
    return a.agreement == b.agreement && a.serviceLevel == b.serviceLevel && a.period == b.period;
}

/// The lines without what was claimed and is not owed any more, taken off the claims that it was in: first what is not
/// credited yet.
CreditTotals standingOf(const std::vector<CreditEntry> &lines, CreditTotals totals)
{
    if (totals.tooLarge)
        return totals;
    for (const CreditEntry &less : lines) {
        if (less.kind != CreditKind::Restatement || less.state != CreditState::TakenBack
            || less.amount.currency() != totals.currency)
            continue;
        std::int64_t left = -less.amount.minor();
        totals.takenBack -= left;
        for (const auto sum : {&CreditTotals::claimed, &CreditTotals::credited})
            for (const CreditEntry &line : lines) {
                if (!line.claim || !isOfOneCredit(line, less))
                    continue;
                const std::int64_t part = std::min(left, creditTotals({line}, std::nullopt).front().*sum);
                totals.*sum -= part;
                left -= part;
            }
    }
    return totals;
}

void addCreditsBySupplier(const Portfolio &portfolio, const std::vector<CreditEntry> &ledger, Overview &overview)
{
    std::map<OrganisationId, std::vector<CreditEntry>> bySupplier;
    for (const CreditEntry &entry : ledger)
        if (!entry.owedByUs)
            bySupplier[entry.obligor].push_back(entry);
    for (auto &[supplier, entries] : bySupplier) {
        std::erase_if(entries, [&overview](const CreditEntry &entry) {
            return entry.period.first() < overview.period.first() || entry.period.end() > overview.period.end();
        });
        for (const CreditTotals &totals : creditTotals(entries, std::nullopt))
            overview.creditsBySupplier.push_back(
                {supplier, portfolio.organisationName(supplier), totals, standingOf(entries, totals)});
    }
    std::stable_sort(
        overview.creditsBySupplier.begin(), overview.creditsBySupplier.end(), [](const auto &a, const auto &b) {
            return a.totals.entitled + a.totals.expected > b.totals.entitled + b.totals.expected;
        });
}

void addAllowances(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, const QDate &today, Overview &overview)
{
    for (const auto &[id, scorecard] : portfolio.scorecards) {
        const Agreement *agreement = portfolio.agreement(id);
        if (!agreement)
            continue;
        for (const ServiceLevelResult &result : scorecard.results) {
            const OrganisationId obligor = obligorOf(*agreement, result);
            const bool running = result.period.first() <= today && today < result.period.end();
            const ServiceLevel *level = findServiceLevel(*agreement, result.serviceLevel);
            if (running && level && result.allowanceUsed && result.allowance && (!supplier || obligor == *supplier))
                overview.allowances.push_back(
                    {id, result.serviceLevel, level->name, portfolio.organisationName(obligor), &result});
        }
    }
    std::stable_sort(overview.allowances.begin(), overview.allowances.end(),
        [](const auto &a, const auto &b) { return *a.result->allowanceUsed > *b.result->allowanceUsed; });
}

void addRenewals(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, const QDate &today, Overview &overview)
{
    for (const Agreement &agreement : portfolio.agreements) {
        const AgreementStatus status = statusOn(agreement, today);
        if (agreement.archived || !isOf(agreement, supplier)
            || (status != AgreementStatus::Active && status != AgreementStatus::InNotice))
            continue;
        const TermPlan plan = termPlan(agreement, today);
        const bool renews = plan.rule.renewal == RenewalMode::Automatic;
        const bool inNotice = status == AgreementStatus::InNotice;
        const QDate horizon = today.addMonths(renewalMonths);
        for (const TermDates &term : termsAhead(plan, today, horizon)) {
            const bool certain = !inNotice && term.number < plan.certain;
            if (term.end <= horizon || term.start > today)
                overview.renewals.push_back({agreement.id, titleOn(agreement, today), term, renews, inNotice, certain,
                    certain && plan.agreed.contains(term.number + 1)});
            if (!certain)
                break; // notice to this term is still possible; what follows is told once it is not
        }
    }
    std::stable_sort(
        overview.renewals.begin(), overview.renewals.end(), [](const RenewalTerm &a, const RenewalTerm &b) {
            return a.term.decision.value_or(a.term.end) < b.term.decision.value_or(b.term.end);
        });
}

void addCredits(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, const QDate &today, Overview &overview)
{
    std::vector<CreditEntry> ledger = creditLedger(portfolio);
    std::erase_if(ledger, [&](const CreditEntry &entry) { return supplier && entry.obligor != *supplier; });
    overview.credits = creditTotals(ledger, overview.period);
    for (const CreditEntry &entry : ledger) {
        const bool open = entry.state == CreditState::Entitled || entry.state == CreditState::Expected;
        if (open && !entry.isTakenBack && !entry.owedByUs && entry.deadline && *entry.deadline >= today
            && !overview.nextLapse)
            overview.nextLapse = entry.deadline;
    }
    addCreditsBySupplier(portfolio, ledger, overview);
}

} // namespace

std::vector<LevelStanding> standingsIn(
    const Portfolio &portfolio, const Period &period, const std::optional<OrganisationId> &supplier)
{
    std::vector<LevelStanding> standings;
    for (const auto &[id, scorecard] : portfolio.scorecards) {
        const Agreement *agreement = portfolio.agreement(id);
        if (!agreement)
            continue;
        for (const ServiceLevelId &levelId : serviceLevelsOf(*agreement)) {
            std::vector<const ServiceLevelResult *> results = resultsWithin(scorecard, levelId, period);
            std::erase_if(results, [&](const ServiceLevelResult *result) {
                return supplier && obligorOf(*agreement, *result) != *supplier;
            });
            const ServiceLevelResult *worst = gravest(results);
            const ServiceLevel *level = findServiceLevel(*agreement, levelId);
            if (worst && level)
                standings.push_back(
                    {id, levelId, level->name, portfolio.organisationName(obligorOf(*agreement, *worst)), worst->status,
                        worst, notesOf(results, *level)});
        }
    }
    return standings;
}

std::vector<Deadline> deadlinesWith(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, std::vector<Deadline> all)
{
    std::erase_if(all, [&](const Deadline &each) {
        const Agreement *agreement = each.agreement ? portfolio.agreement(*each.agreement) : nullptr;
        return supplier && each.organisation != supplier && (!agreement || !isOf(*agreement, supplier));
    });
    return all;
}

Overview overviewOf(
    const Portfolio &portfolio, const Period &period, const std::optional<OrganisationId> &supplier, const QDate &today)
{
    Overview overview{period, standingsIn(portfolio, period, supplier), {}, 0, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const LevelStanding &level : overview.levels)
        ++overview.counts[level.status];
    for (const LevelStanding &level : standingsIn(portfolio, period.shifted(-1), supplier))
        overview.metBefore += isGood(level.status) ? 1 : 0;
    addCredits(portfolio, supplier, today, overview);
    overview.deadlines = deadlinesWith(portfolio, supplier, deadlines(portfolio, today, deadlineDays));
    const Period last = lastClosedPeriod(today);
    for (int i = quartersShown - 1; i >= 0; --i)
        overview.quarters.push_back(last.shifted(-i));
    for (const Organisation &organisation : portfolio.organisations)
        if (!supplier || organisation.id == *supplier)
            addSupplierRow(portfolio, organisation, overview);
    addAllowances(portfolio, supplier, today, overview);
    addRenewals(portfolio, supplier, today, overview);
    return overview;
}

} // namespace kept
