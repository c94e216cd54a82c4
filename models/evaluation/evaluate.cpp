// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluate.h"

#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/levelresult.h"
#include "models/evaluation/portfolio.h"
#include "models/evaluation/ticketmetrics.h"

namespace kept {

namespace {

JudgedDays judgeAll(const EvaluationInput &input)
{
    Clocks clocks(input);
    JudgedDays days;
    std::vector<Level> levels;
    std::size_t periods = 0;
    for (const ServiceLevelId &id : serviceLevelsOf(input.agreement)) {
        levels.push_back(layOut(input, id, clocks));
        periods += levels.back().periods.size();
    }
    walkTickets(levels);
    days.results.reserve(periods);
    std::vector<JudgedResult> results;
    for (const Level &level : levels) {
        judgeLevel(level, nullptr, results);
        for (JudgedResult &judged : results) {
            if (judged.credit.facts) {
                judged.credit.facts->result = days.results.size();
                days.facts.push_back(std::move(*judged.credit.facts));
            }
            days.results.push_back(std::move(judged.result));
        }
    }
    return days;
}

bool capsPeriods(const AgreementContent &content)
{
    const auto &caps = content.creditTerms.caps;
    return content.creditCap
        || std::any_of(caps.begin(), caps.end(), [](const CreditCap &cap) { return cap.over == CapSpan::Period; });
}

bool capsPeriods(const Agreement &agreement)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(),
        [](const AgreementVersion &version) { return capsPeriods(version.content); });
}

/// Whether a credit's period reaches beyond the days while shorter periods are paid out of the same cap: they must be
/// known, too, or the credit would depend on what was asked for.
bool lacksShorterPeriods(const Agreement &agreement, const QDate &first, const QDate &last, const JudgedDays &days)
{
    return capsPeriods(agreement) && std::any_of(days.facts.begin(), days.facts.end(), [&](const CreditFacts &facts) {
        const Period &period = days.results[facts.result].period;
        const bool reachesOut = period.first() < first || period.last() > last;
        return reachesOut
            && std::any_of(days.results.begin(), days.results.end(),
                [&period](const ServiceLevelResult &result) { return result.period.days() < period.days(); });
    });
}

bool earnsBack(const Agreement &agreement)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [](const AgreementVersion &version) {
        const auto &levels = version.content.serviceLevels;
        return std::any_of(levels.begin(), levels.end(),
            [](const ServiceLevel &level) { return level.credit && level.credit->earnBack; });
    });
}

/// The days over which credits must be settled so that those of the asked ones come out as they are: the whole of their
/// periods where shorter ones share a cap, all from the start where credits look back, and all up to now where a later
/// period may have taken them back.
std::optional<std::pair<QDate, QDate>> reachOf(
    const Agreement &agreement, Instant asOf, const QDate &first, const QDate &last, const JudgedDays &days)
{
    const bool looksBack = hasMemory(agreement) && !days.results.empty();
    if (!looksBack && !lacksShorterPeriods(agreement, first, last, days))
        return std::nullopt;
    QDate from = first;
    QDate to = last;
    for (const ServiceLevelResult &result : days.results) {
        from = std::min(from, result.period.first());
        to = std::max(to, result.period.last());
    }
    if (looksBack)
        from = std::min(from, agreement.versions.front().effective);
    if (looksBack && earnsBack(agreement))
        to = std::max(to, dateOf(agreement, asOf).addDays(-1));
    return std::pair(from, to);
}

/// The last day of an agreement that is going to end, or has. One that renews itself goes on until it has ended.
std::optional<QDate> knownEnd(const Agreement &agreement, Instant asOf)
{
    const QDate today = dateOf(agreement, asOf);
    const auto last = lastDay(agreement, today);
    const bool mayRenew = contentOn(agreement, today).term.renewal == RenewalMode::Automatic;
    return last && mayRenew && today <= *last ? std::nullopt : last;
}

/// The credits as they come out over the wider days.
Result<void> settleOver(const Agreement &agreement, const std::vector<Claim> &claims,
    const std::pair<QDate, QDate> &reach, Scorecard &scorecard, const JudgeDays &judge)
{
    auto days = judge(reach.first, reach.second);
    if (!days)
        return tl::unexpected(days.error());
    settleFacts(agreement, days->facts, days->results, claims, knownEnd(agreement, scorecard.asOf));
    // A month and a quarter begin on the same day where an amendment lengthened the periods.
    std::map<std::tuple<ServiceLevelId, QDate, QDate>, const ServiceLevelResult *> all;
    const auto key = [](const ServiceLevelResult &result) {
        return std::tuple(result.serviceLevel, result.period.first(), result.period.end());
    };
    for (const ServiceLevelResult &result : days->results)
        all.emplace(key(result), &result);
    for (ServiceLevelResult &result : scorecard.results) {
        const auto found = all.find(key(result));
        if (found == all.end())
            continue;
        const ServiceLevelResult &other = *found->second;
        result.credit = other.credit;
        result.creditRemark = other.creditRemark;
        result.alternative = other.alternative;
        result.earnedBack = other.earnedBack;
        result.bonus = other.bonus;
    }
    return {};
}

} // namespace

bool mayReachBeyond(const Agreement &agreement) { return capsPeriods(agreement) || hasMemory(agreement); }

Result<Scorecard> settled(const Agreement &agreement, const std::vector<Claim> &claims, Instant asOf,
    const QDate &first, const QDate &last, const JudgeDays &judge)
{
    auto days = judge(first, last);
    if (!days)
        return tl::unexpected(days.error());
    const auto reach = reachOf(agreement, asOf, first, last, *days);
    if (!reach)
        settleFacts(agreement, days->facts, days->results, claims, knownEnd(agreement, asOf));
    Scorecard scorecard{agreement.id, asOf, std::move(days->results)};
    if (reach)
        if (const auto done = settleOver(agreement, claims, *reach, scorecard, judge); !done)
            return tl::unexpected(done.error());
    return scorecard;
}

SettledCredit settledCredit(const EvaluationInput &input, const ServiceLevelResult &judged)
{
    EvaluationInput wide = input;
    if (const auto reach = reachOf(input.agreement, input.asOf, input.first, input.last, judgeAll(input))) {
        wide.first = reach->first;
        wide.last = reach->second;
    }
    JudgedDays days = judgeAll(wide);
    const std::vector<CreditLine> lines =
        settleFacts(wide.agreement, days.facts, days.results, wide.claims, knownEnd(wide.agreement, wide.asOf));
    for (std::size_t i = 0; i < days.results.size(); ++i) {
        if (days.results[i].serviceLevel != judged.serviceLevel || days.results[i].period != judged.period)
            continue;
        const auto line =
            std::find_if(lines.begin(), lines.end(), [i](const CreditLine &each) { return each.result == i; });
        return {std::move(days.results[i]), line == lines.end() ? std::nullopt : std::optional(*line)};
    }
    return {judged};
}

Scorecard evaluate(const EvaluationInput &input)
{
    const auto judge = [&input](const QDate &first, const QDate &last) -> Result<JudgedDays> {
        if (first == input.first && last == input.last)
            return judgeAll(input);
        EvaluationInput wide = input;
        wide.first = first;
        wide.last = last;
        return judgeAll(wide);
    };
    return std::move(*settled(input.agreement, input.claims, input.asOf, input.first, input.last, judge));
}

} // namespace kept
