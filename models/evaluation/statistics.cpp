// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/statistics.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numbers>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Statistics)
};

constexpr double wilsonZ = 1.959964;
constexpr std::int64_t mostExact = 200; ///< degrees of freedom

/// Where a percentile lies in the sorted values: at `index`, and `fraction` of the way to the next.
struct Rank {
    std::size_t index = 0;
    Rational fraction;
};

std::optional<Rank> rankOf(std::size_t count, const Rational &p, PercentileMethod method)
{
    if (count == 0 || p <= Rational(0) || p > Rational(100))
        return std::nullopt;
    const auto n = static_cast<std::int64_t>(count);
    if (method == PercentileMethod::NearestRank) {
        const Rational exact = Rational(n) * p / Rational(100);
        const Int128 rank = -(-exact).floor(); // the smallest whole number that is not less
        return Rank{static_cast<std::size_t>(rank) - 1, Rational(0)};
    }
    const Rational h = Rational(n - 1) * p / Rational(100);
    const Int128 below = h.floor();
    return Rank{static_cast<std::size_t>(below), h - Rational(below, 1)};
}

/// P(|T| <= t) of Student's distribution with whole degrees of freedom: the finite sums of Abramowitz and Stegun,
/// 26.7.3 and 26.7.4.
double centralProbability(double t, std::int64_t freedom)
{
    const double theta = std::atan(t / std::sqrt(static_cast<double>(freedom)));
    const double squared = std::cos(theta) * std::cos(theta);
    const bool odd = freedom % 2 == 1;
    double term = odd ? std::cos(theta) : 1.0;
    double sum = freedom > 1 ? term : 0.0;
    for (std::int64_t k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
        term *= squared * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    if (odd)
        return 2.0 / std::numbers::pi * (theta + std::sin(theta) * sum);
    return std::sin(theta) * sum;
}

/// The 0.975 quantile for many degrees of freedom: the expansion of Abramowitz and Stegun, 26.7.5, around the normal
/// quantile; from 200 on its error is below 1e-9.
double quantileByExpansion(double freedom)
{
    const double x = 1.959963984540054;
    const double x2 = x * x;
    const double g1 = x * (x2 + 1) / 4;
    const double g2 = x * ((5 * x2 + 16) * x2 + 3) / 96;
    const double g3 = x * (((3 * x2 + 19) * x2 + 17) * x2 - 15) / 384;
    const double g4 = x * ((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) / 92160;
    return x + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
}

/// By halving; up to `mostExact`.
double exactQuantile(std::int64_t freedom)
{
    double low = 1.9;
    double high = 13.0; // one degree of freedom has 12.7062
    while (high - low > 1e-12) {
        const double middle = (low + high) / 2;
        (centralProbability(middle, freedom) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

double studentQuantile975(std::int64_t freedom)
{
    if (freedom > mostExact)
        return quantileByExpansion(static_cast<double>(freedom));
    static std::array<std::atomic<double>, mostExact + 1> known{}; // each always gets the same value
    std::atomic<double> &quantile = known[static_cast<std::size_t>(std::max<std::int64_t>(freedom, 0))];
    if (const double value = quantile.load(std::memory_order_relaxed); value > 0)
        return value;
    const double value = exactQuantile(freedom);
    quantile.store(value, std::memory_order_relaxed);
    return value;
}

std::optional<Rational> percentile(std::vector<Rational> values, const Rational &p, PercentileMethod method)
{
    const std::optional<Rank> rank = rankOf(values.size(), p, method);
    if (!rank)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const Rational &value = values[rank->index];
    if (rank->fraction.isZero())
        return value;
    return value + rank->fraction * (values[rank->index + 1] - value);
}

std::optional<Rational> percentileOfAscending(
    const std::vector<std::int64_t> &values, const Rational &p, PercentileMethod method)
{
    const std::optional<Rank> rank = rankOf(values.size(), p, method);
    if (!rank)
        return std::nullopt;
    const Rational value(values[rank->index]);
    if (rank->fraction.isZero())
        return value;
    return value + rank->fraction * (Rational(values[rank->index + 1]) - value);
}

Result<Interval> wilsonInterval(std::int64_t successes, std::int64_t trials)
{
    if (trials <= 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("The number of trials must be greater than zero."));
    if (successes < 0 || successes > trials)
        return fail(
            ErrorCode::InvalidInput, Texts::tr("The number of successes must lie between zero and the trials."));
    const double n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double z2 = wilsonZ * wilsonZ;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double reach = wilsonZ / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return Interval{successes == 0 ? 0.0 : centre - reach, successes == trials ? 1.0 : centre + reach};
}

std::optional<Interval> meanInterval(const std::vector<std::int64_t> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double n = static_cast<double>(values.size());
    Int128 sum = 0;
    for (const std::int64_t value : values)
        sum += value;
    const double mean = static_cast<double>(sum) / n;
    double squares = 0;
    for (const std::int64_t value : values) {
        const double distance = static_cast<double>(value) - mean;
        squares += distance * distance;
    }
    const auto freedom = static_cast<std::int64_t>(values.size()) - 1;
    const double reach = studentQuantile975(freedom) * std::sqrt(squares / (n - 1) / n);
    return Interval{mean - reach, mean + reach};
}

} // namespace kept
