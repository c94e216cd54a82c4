// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

#include <vector>

namespace kept {

/// The p-th percentile of the values, 0 < p <= 100; nothing when there are none. Linear is interpolation between order
/// statistics (Hyndman and Fan 1996, type 7: h = (n-1)p/100); nearest rank is the ⌈np/100⌉-th smallest. Exact.
[[nodiscard]] std::optional<Rational> percentile(
    std::vector<Rational> values, const Rational &p, PercentileMethod method);
/// The same over whole numbers that ascend, without making fractions of them.
[[nodiscard]] std::optional<Rational> percentileOfAscending(
    const std::vector<std::int64_t> &values, const Rational &p, PercentileMethod method);

struct Interval {
    double lower = 0;
    double upper = 0;
    bool operator==(const Interval &) const = default;
};
/// The 95 % Wilson score interval (Wilson 1927, z = 1.959964) of k successes in n trials; bounds exactly 0 and 1 at k =
/// 0 and k = n. An error unless 0 <= k <= n and n > 0.
[[nodiscard]] Result<Interval> wilsonInterval(std::int64_t successes, std::int64_t trials);
/// The 0.975 quantile of Student's t with `freedom` >= 1 degrees of freedom: half the width of a 95 % interval, in
/// standard errors.
[[nodiscard]] double studentQuantile975(std::int64_t freedom);
/// The 95 % Student t interval of the mean, from n >= 2; nothing for less. In the unit of the values. Sums of doubles
/// depend on their order, so that equal values must come in equal order.
[[nodiscard]] std::optional<Interval> meanInterval(const std::vector<std::int64_t> &values);

} // namespace kept
