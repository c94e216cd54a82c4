// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/scorecard.h"

namespace kept {

namespace {

/// What attainment looks at, of a whole period or of one of its parts.
struct Standing {
    Rational value;
    Target target;
    Direction direction = Direction::AtLeast;
    Unit unit = Unit::Percent;
};

/// 100 at the target, 0 at `zero`, a straight line between them; all or nothing where both are the same.
Rational line(const Rational &value, const Rational &target, const Rational &zero)
{
    if (zero == target)
        return value == target ? Rational(100) : Rational(0);
    const Rational share = (value - zero) / (target - zero);
    return Rational(100) * std::clamp(share, Rational(0), Rational(1));
}

Rational zeroAtLeast(const Standing &standing)
{
    const Rational target = standing.target.value.toRational();
    if (standing.target.critical)
        return standing.target.critical->toRational();
    // Per cent: double the allowed failure, which is at most all of it.
    if (standing.unit == Unit::Percent)
        return std::max(Rational(0), Rational(2) * target - Rational(100));
    return target / Rational(2);
}

Rational attainmentWithin(const Standing &standing)
{
    const Rational lower = standing.target.value.toRational();
    const Rational upper = standing.target.upper.value_or(standing.target.value).toRational();
    const Rational width = upper - lower;
    if (lower <= standing.value && standing.value <= upper)
        return Rational(100);
    const bool below = standing.value < lower;
    const Rational bound = below ? lower : upper;
    const auto &critical = standing.target.critical;
    const bool concerned = critical && (below ? critical->toRational() < lower : upper < critical->toRational());
    const Rational zero = concerned ? critical->toRational() : below ? lower - width : upper + width;
    return line(standing.value, bound, zero);
}

Rational attainmentOf(const Standing &standing)
{
    const Rational target = standing.target.value.toRational();
    switch (standing.direction) {
    case Direction::AtLeast:
        if (target <= standing.value)
            return Rational(100);
        return target <= zeroAtLeast(standing) ? Rational(0) : line(standing.value, target, zeroAtLeast(standing));
    case Direction::AtMost: {
        if (standing.value <= target)
            return Rational(100);
        const auto &critical = standing.target.critical;
        const Rational zero = critical ? critical->toRational() : Rational(2) * target;
        return zero <= target ? Rational(0) : line(standing.value, target, zero);
    }
    case Direction::Within:
        return attainmentWithin(standing);
    }
    return {};
}

bool hasData(Status status)
{
    return status == Status::Met || status == Status::AtRisk || status == Status::Missed || status == Status::Critical;
}

std::optional<Share> weightOf(const ServiceLevelId &id, const AgreementContent &content)
{
    for (const ServiceLevel &level : content.serviceLevels)
        if (level.id == id)
            return level.weight;
    return std::nullopt;
}

} // namespace

bool lacksTarget(const ServiceLevelResult &result)
{
    return !result.parts.empty() && std::none_of(result.parts.begin(), result.parts.end(), [](const ResultPart &part) {
        return part.hasTarget;
    });
}

const ServiceLevelResult *resultOf(const Scorecard &scorecard, const ServiceLevelId &id, const Period &period)
{
    for (const ServiceLevelResult &result : scorecard.results) {
        const bool same = result.period.first() == period.first() && result.period.end() == period.end();
        if (result.serviceLevel == id && same)
            return &result;
    }
    return nullptr;
}

std::optional<Rational> attainment(const ServiceLevelResult &result)
{
    Rational sum;
    std::int64_t days = 0;
    for (const ResultPart &part : result.parts) {
        if (!hasData(part.status) || !part.value)
            continue;
        const std::int64_t length = part.first.daysTo(part.last) + 1;
        const Rational reached = part.status == Status::Met
            ? Rational(100)
            : attainmentOf({*part.value, part.target, result.direction, result.unit});
        sum = sum + reached * Rational(length);
        days += length;
    }
    if (days == 0 || !hasData(result.status))
        return std::nullopt;
    return sum / Rational(days);
}

std::optional<Rational> score(const std::vector<ServiceLevelResult> &results, const AgreementContent &content)
{
    const bool weighted = std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(),
        [](const ServiceLevel &level) { return level.weight > Share(); });
    Rational sum;
    Rational weights;
    for (const ServiceLevelResult &result : results) {
        const auto reached = attainment(result);
        const auto stated = weightOf(result.serviceLevel, content);
        if (!reached || !stated)
            continue;
        const Rational weight = weighted ? stated->toRational() : Rational(1);
        sum = sum + *reached * weight;
        weights = weights + weight;
    }
    if (weights.isZero())
        return std::nullopt;
    return sum / weights;
}

QChar standing(const Rational &score)
{
    if (Rational(95) <= score)
        return u'A';
    if (Rational(85) <= score)
        return u'B';
    return Rational(70) <= score ? u'C' : u'D';
}

} // namespace kept
