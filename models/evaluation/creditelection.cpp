// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditelection.h"

#include "models/evaluation/creditfacts.h"

namespace kept {

namespace {

ElectionChoice choiceOf(
    const Portfolio &portfolio, const Agreement &agreement, const CreditEntry &entry, const ServiceLevelResult &result)
{
    if (result.credit && result.serviceLevel == entry.serviceLevel)
        return {entry, true, false};
    const CreditResult &credit = result.credit ? *result.credit : *result.alternative;
    CreditEntry other{agreement.id, entry.obligor, entry.creditor, entry.owedByUs, result.serviceLevel, result.period,
        credit.amount, entry.state, result.finality, credit.deadline, credit.clause, std::nullopt};
    if (!result.credit && entry.claim)
        other.state = result.finality == Finality::Final ? CreditState::Entitled : CreditState::Expected;
    setParties(portfolio, agreement, obligorOf(agreement, result), other);
    return {std::move(other), result.credit.has_value(), false};
}

} // namespace

QString incidentOf(const Agreement &agreement, const ServiceLevelId &level, const Period &period)
{
    const AgreementVersion *version = versionOn(agreement, period.last());
    const ServiceLevel *terms = version == nullptr ? nullptr : levelOn(agreement, level, version->number);
    return terms != nullptr && terms->credit ? terms->credit->election : QString();
}

std::vector<ElectionChoice> electionOf(const Portfolio &portfolio, const CreditEntry &entry)
{
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    const auto scorecard = portfolio.scorecards.find(entry.agreement);
    if (agreement == nullptr || scorecard == portfolio.scorecards.end() || entry.kind != CreditKind::Credit)
        return {};
    const ServiceLevelResult *own = resultOf(scorecard->second, entry.serviceLevel, entry.period);
    const QString incident = own == nullptr ? QString() : incidentOf(*agreement, own->serviceLevel, own->period);
    std::vector<ElectionChoice> choices;
    for (const ServiceLevelResult &result : scorecard->second.results)
        if (!incident.isEmpty() && result.period == entry.period && (result.credit || result.alternative)
            && incidentOf(*agreement, result.serviceLevel, result.period) == incident
            && obligorOf(*agreement, result) == entry.obligor)
            choices.push_back(choiceOf(portfolio, *agreement, entry, result));
    if (choices.size() < 2)
        return {};
    std::stable_sort(choices.begin(), choices.end(), [](const ElectionChoice &a, const ElectionChoice &b) {
        return b.entry.amount.minor() < a.entry.amount.minor();
    });
    choices.front().isProposed = true;
    return choices;
}

} // namespace kept
