# SPDX-License-Identifier: GPL-3.0-or-later
"""Order statistics, intervals, rounding: the arithmetic of metrics on plain lists."""
import math
from fractions import Fraction

Z = 1.959964


def percentile(values, p, method):
    ordered = sorted(values)
    if method == "nearest_rank":
        return ordered[max(1, math.ceil(Fraction(p) * len(ordered) / 100)) - 1]
    place = (len(ordered) - 1) * Fraction(p) / 100
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def statistic(rule, values):
    kind = rule.get("statistic", "mean")
    if kind == "mean":
        return Fraction(sum(values)) / len(values)
    if kind == "maximum":
        return Fraction(max(values))
    p = 50 if kind == "median" else Fraction(rule.get("percentile", "95"))
    method = "linear" if kind == "median" else rule.get("percentile_method", "linear")
    return Fraction(percentile([Fraction(value) for value in values], p, method))


def wilson(good, total):
    share, square = good / total, Z * Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z * math.sqrt(share * (1 - share) / total + square / (4 * total * total)) / (1 + square / total)
    return (0.0 if good == 0 else middle - half), (1.0 if good == total else middle + half)


def student(freedom):
    """The 97.5 % quantile of Student's t, by bisection of its distribution (Simpson's rule over the angle)."""
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)

    def upper(t):  # P(0 < T < t), t = sqrt(freedom) tan(angle)
        end, steps = math.atan(t / math.sqrt(freedom)), 2000
        width = end / steps
        total = sum((1 if k in (0, steps) else 4 if k % 2 else 2) * math.cos(k * width) ** (freedom - 1)
                    for k in range(steps + 1))
        return scale * math.sqrt(freedom) * total * width / 3

    low, high = 0.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if upper(middle) < 0.475 else (low, middle)
    return low


QUANTILES = {}


def t_interval(values):
    count = len(values)
    mean = Fraction(sum(values)) / count
    spread = sum((value - mean) ** 2 for value in values) / (count - 1)
    if count - 1 not in QUANTILES:
        QUANTILES[count - 1] = student(count - 1)
    half = QUANTILES[count - 1] * math.sqrt(spread / count)
    return float(mean) - half, float(mean) + half


def rounded(value, places, mode):
    scaled = Fraction(value) * 10 ** places
    low = math.floor(scaled)
    rest = scaled - low
    if mode == "down":  # towards zero
        result = math.trunc(scaled)
    elif mode == "up":  # away from zero
        result = math.ceil(scaled) if scaled >= 0 else low
    elif rest == Fraction(1, 2) and mode == "half_even":
        result = low + (low % 2)
    elif rest == Fraction(1, 2):  # half up: away from zero
        result = low + 1 if scaled >= 0 else low
    else:
        result = low + (rest > Fraction(1, 2))
    return Fraction(result, 10 ** places)
