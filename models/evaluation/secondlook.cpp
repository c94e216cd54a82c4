// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/secondlook.h"

#include "models/evaluation/level.h"
#include "models/evaluation/portfolio.h"
#include "models/evaluation/verdict.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SecondLook)
};

constexpr std::size_t inARow = 3;

bool isGreen(Status status) { return status == Status::Met || status == Status::AtRisk; }

/// The service level's results of periods of the same kind up to the day, the latest first, as long as they follow one
/// another.
std::vector<const ServiceLevelResult *> latestOf(
    const Scorecard &scorecard, const ServiceLevelId &id, const QDate &last)
{
    std::vector<const ServiceLevelResult *> results;
    for (const ServiceLevelResult &result : scorecard.results)
        if (result.serviceLevel == id && result.period.last() <= last)
            results.push_back(&result);
    std::sort(
        results.begin(), results.end(), [](const auto *a, const auto *b) { return b->period.end() < a->period.end(); });
    for (std::size_t i = 1; i < results.size(); ++i)
        if (results[i]->period.end() != results[i - 1]->period.first())
            results.resize(i);
    return results;
}

/// Whether each of the three latest is worse than the one before, down to a period that touches the result's.
bool falls(const std::vector<const ServiceLevelResult *> &latest, const Period &period)
{
    if (latest.size() < inARow || latest.front()->period.end() <= period.first())
        return false;
    for (std::size_t i = 0; i < inARow; ++i)
        if (!latest[i]->value || (i > 0 && *latest[i]->value <= *latest[i - 1]->value))
            return false;
    return true;
}

bool satisfactionFalls(const Scorecard &scorecard, const Agreement &agreement, const Period &period)
{
    const std::vector<ServiceLevelId> ids = serviceLevelsOf(agreement);
    return std::any_of(ids.begin(), ids.end(), [&](const ServiceLevelId &id) {
        const ServiceLevel *level = findServiceLevel(agreement, id);
        return level != nullptr && level->rule.metric == Metric::Satisfaction
            && falls(latestOf(scorecard, id, period.last()), period);
    });
}

/// Of the tickets that a figure counts, the share that was reopened.
Rational reopenRate(const ServiceLevelResult &result) { return {Int128(*result.reopened), Int128(result.records)}; }

/// Whether more of its tickets were reopened in each of three periods than in the one before. Small numbers waver, so
/// the first of the rates must lie below the 95 % interval of the last.
bool reopenRateRises(const Scorecard &scorecard, const ServiceLevelResult &result)
{
    const auto latest = latestOf(scorecard, result.serviceLevel, result.period.last());
    if (latest.size() < inARow)
        return false;
    for (std::size_t i = 0; i < inARow; ++i)
        if (!latest[i]->reopened || latest[i]->records == 0
            || (i > 0 && reopenRate(*latest[i - 1]) <= reopenRate(*latest[i])))
            return false;
    const auto interval = wilsonInterval(*latest.front()->reopened, latest.front()->records);
    return interval && reopenRate(*latest[inARow - 1]).toDouble() < interval->lower;
}

bool hasManyExclusions(const ServiceLevelResult &result, const ServiceLevel &level)
{
    std::int64_t excluded = 0;
    std::int64_t records = 0;
    for (const ResultPart &part : result.parts) {
        excluded += part.excluded;
        records += part.records;
    }
    // Of outages the excluded are spans of time, too, and what they take out of the time is told by the value.
    return !isOutageMetric(level.rule.metric) && records + excluded < 10 * excluded;
}

bool isMissWithExcluded(const ServiceLevelResult &result, const ServiceLevel &level)
{
    return std::any_of(result.parts.begin(), result.parts.end(), [&](const ResultPart &part) {
        return part.valueWithExcluded
            && misses(gradedValue(level, *part.valueWithExcluded), part.target, result.direction);
    });
}

bool isJustAbove(const ServiceLevelResult &result)
{
    if (!isGreen(result.status) || !result.value || result.direction == Direction::Within)
        return false;
    const Rational target = result.target.value.toRational();
    const bool toHundred =
        result.unit == Unit::Percent && result.direction == Direction::AtLeast && target < Rational(100);
    const Rational distance = toHundred ? Rational(100) - target : target;
    const Rational apart = result.direction == Direction::AtMost ? target - *result.value : *result.value - target;
    return isNear(*result.value, result.target, result.direction) || apart * Rational(50) <= distance;
}

bool isJustAboveAgain(const Scorecard &scorecard, const ServiceLevelResult &result)
{
    const auto latest = latestOf(scorecard, result.serviceLevel, result.period.last());
    return latest.size() >= inARow
        && std::all_of(latest.begin(), latest.begin() + inARow, [](const auto *each) { return isJustAbove(*each); });
}

QString wordsOf(SecondLook reason)
{
    switch (reason) {
    case SecondLook::FallingSatisfaction:
        return Texts::tr("satisfaction has fallen three periods in a row");
    case SecondLook::RisingReopenRate:
        return Texts::tr("the reopen rate has risen three periods in a row");
    case SecondLook::ManyExclusions:
        return Texts::tr("more than 10 % of the records are excluded");
    case SecondLook::MissWithExcluded:
        return Texts::tr("with what is excluded it would be missed");
    case SecondLook::JustAboveTarget:
        return Texts::tr("just at the target three periods in a row");
    case SecondLook::FewRecords:
        return Texts::tr("it rests on few records");
    }
    return {};
}

} // namespace

QString secondLookName(SecondLook reason)
{
    switch (reason) {
    case SecondLook::FallingSatisfaction:
        return QStringLiteral("falling_satisfaction");
    case SecondLook::RisingReopenRate:
        return QStringLiteral("rising_reopen_rate");
    case SecondLook::ManyExclusions:
        return QStringLiteral("many_exclusions");
    case SecondLook::MissWithExcluded:
        return QStringLiteral("miss_with_excluded");
    case SecondLook::JustAboveTarget:
        return QStringLiteral("just_above_target");
    case SecondLook::FewRecords:
        return QStringLiteral("few_records");
    }
    return {};
}

bool hasEnded(const ServiceLevelResult &result, Instant asOf)
{
    return startOfDay(result.period.end(), QTimeZone::utc()) <= asOf;
}

std::vector<SecondLook> secondLooks(
    const Scorecard &scorecard, const Agreement &agreement, const ServiceLevelResult &result)
{
    const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
    if (!isGreen(result.status) || level == nullptr)
        return {};
    std::vector<SecondLook> reasons;
    const auto note = [&reasons](bool holds, SecondLook reason) {
        if (holds)
            reasons.push_back(reason);
    };
    note(satisfactionFalls(scorecard, agreement, result.period), SecondLook::FallingSatisfaction);
    note(reopenRateRises(scorecard, result), SecondLook::RisingReopenRate);
    note(hasManyExclusions(result, *level), SecondLook::ManyExclusions);
    note(isMissWithExcluded(result, *level), SecondLook::MissWithExcluded);
    note(isJustAboveAgain(scorecard, result), SecondLook::JustAboveTarget);
    note(result.restsOnFewRecords && hasEnded(result, scorecard.asOf), SecondLook::FewRecords);
    return reasons;
}

QString secondLookReasons(const std::vector<SecondLook> &reasons)
{
    QStringList words;
    for (const SecondLook reason : reasons)
        words << wordsOf(reason);
    return words.join(QStringLiteral(", "));
}

QString secondLookWords(const std::vector<SecondLook> &reasons)
{
    return reasons.empty() ? QString() : Texts::tr("Second look: %1.").arg(secondLookReasons(reasons));
}

} // namespace kept
