// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/terminationrights.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/evaluation/portfolio.h"

#include <QCoreApplication>

#include <span>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TerminationRights)
};

bool isMiss(const ServiceLevelResult &result)
{
    return result.status == Status::Missed || result.status == Status::Critical;
}

bool hasVerdict(const ServiceLevelResult &result)
{
    return isMiss(result) || result.status == Status::Met || result.status == Status::AtRisk;
}

/// Those with a verdict, oldest first.
std::vector<const ServiceLevelResult *> judgedOf(const Scorecard &scorecard, const ServiceLevelId &level)
{
    std::vector<const ServiceLevelResult *> judged;
    for (const ServiceLevelResult &result : scorecard.results)
        if (result.serviceLevel == level && hasVerdict(result))
            judged.push_back(&result);
    std::stable_sort(judged.begin(), judged.end(),
        [](const ServiceLevelResult *a, const ServiceLevelResult *b) { return a->period.end() < b->period.end(); });
    return judged;
}

using Judged = std::span<const ServiceLevelResult *const>;

/// The misses that give the right by the last of the periods, which is one; none when it does not arise.
std::vector<const ServiceLevelResult *> missesThatGive(const TerminationRule &rule, Judged until)
{
    const auto wanted = static_cast<std::size_t>(std::max(rule.count, 1));
    if (rule.kind == TriggerKind::CriticalMiss)
        return until.back()->status == Status::Critical ? std::vector{until.back()}
                                                        : std::vector<const ServiceLevelResult *>{};
    const std::size_t span =
        rule.kind == TriggerKind::MissesInARow ? wanted : static_cast<std::size_t>(std::max(rule.periods, rule.count));
    const Judged looked = until.last(std::min(span, until.size()));
    std::vector<const ServiceLevelResult *> misses;
    std::copy_if(looked.begin(), looked.end(), std::back_inserter(misses),
        [](const ServiceLevelResult *result) { return isMiss(*result); });
    if (misses.size() < wanted)
        misses.clear();
    return misses;
}

TerminationRight rightBy(const TerminationRule &rule, const std::vector<const ServiceLevelResult *> &misses)
{
    const ServiceLevelResult &event = *misses.back();
    TerminationRight right{rule, event.serviceLevel, event.period, {}, std::nullopt, Finality::Final};
    for (const ServiceLevelResult *miss : misses) {
        right.misses.push_back(miss->period);
        if (miss->finality == Finality::Provisional)
            right.finality = Finality::Provisional;
    }
    if (rule.days > 0)
        right.until = event.period.last().addDays(rule.days);
    return right;
}

/// A later event by the same rule takes the place of the earlier one, once its period has ended: until then the earlier
/// one is what can be used.
void keepLatest(std::vector<TerminationRight> &rights, TerminationRight right, const QDate &today)
{
    const auto before = std::find_if(rights.begin(), rights.end(), [&right](const TerminationRight &each) {
        return each.rule == right.rule && each.serviceLevel == right.serviceLevel;
    });
    if (before == rights.end())
        rights.push_back(std::move(right));
    else if (right.event.end() <= today)
        *before = std::move(right);
}

bool concerns(const TerminationRule &rule, const ServiceLevelId &level)
{
    return rule.serviceLevels.empty()
        || std::find(rule.serviceLevels.begin(), rule.serviceLevels.end(), level) != rule.serviceLevels.end();
}

} // namespace

std::vector<TerminationRight> terminationRights(const Agreement &agreement, const Scorecard &scorecard)
{
    std::vector<TerminationRight> rights;
    for (const ServiceLevelId &level : serviceLevelsOf(agreement)) {
        const std::vector<const ServiceLevelResult *> judged = judgedOf(scorecard, level);
        for (std::size_t i = 0; i < judged.size(); ++i) {
            if (!isMiss(*judged[i]))
                continue;
            for (const TerminationRule &rule : contentOn(agreement, judged[i]->period.last()).terminationRules) {
                if (!concerns(rule, level))
                    continue;
                const auto misses = missesThatGive(rule, Judged(judged).first(i + 1));
                if (!misses.empty())
                    keepLatest(rights, rightBy(rule, misses), dateOf(agreement, scorecard.asOf));
            }
        }
    }
    std::stable_sort(rights.begin(), rights.end(),
        [](const TerminationRight &a, const TerminationRight &b) { return a.event.end() < b.event.end(); });
    return rights;
}

bool isUsable(const TerminationRight &right, const QDate &day)
{
    return right.event.last() < day && (!right.until || day <= *right.until);
}

QString evidenceText(const TerminationRight &right)
{
    QStringList periods;
    for (const Period &period : right.misses)
        periods += displayPeriod(period);
    const QString list = periods.join(QStringLiteral(", "));
    switch (right.rule.kind) {
    case TriggerKind::MissesInARow:
        return Texts::tr("%n miss(es) in a row (%1)", "of these periods", right.rule.count).arg(list);
    case TriggerKind::MissesWithin:
        return Texts::tr("%n miss(es) within %1 periods (%2)", "of these periods", static_cast<int>(periods.size()))
            .arg(QString::number(right.rule.periods), list);
    case TriggerKind::CriticalMiss:
        return Texts::tr("a critical miss (%1)", "of this period").arg(list);
    }
    return {};
}

} // namespace kept
