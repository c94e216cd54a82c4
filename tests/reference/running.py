# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a period that still runs: what is left of its allowance, and where it can end."""
import math
from fractions import Fraction

from clocks import length
from metrics import grows, value_of


def number(value):
    return None if value is None else str(Fraction(value))


class Running:
    """What a result tells of its running part; the parts, terms and rule are the result's own."""

    def passed(self):
        """Service time of the running part that has passed, and all of it; of an availability what it divides by."""
        part, hours = self.parts[-1], self.level.hours(self.parts[-1].terms)
        passed, ahead = length(hours.within(part.from_, part.end)), length(hours.within(part.end, part.whole_end))
        if self.rule["metric"] == "availability":
            passed = part.measure.den
        return Fraction(passed), Fraction(passed + ahead)

    def left(self):
        """What of the allowance is left to the end of the running part, and on pace: seconds of downtime, or records."""
        part, metric = self.parts[-1], self.rule["metric"]
        direction, target = self.limits(part.terms)
        passed, whole = self.passed()
        if not part.running or direction != "at_least" or target["value"] <= 0 or not part.covered or not passed or not (
                self.counts_records() or metric == "availability"):
            return None
        share, bad = target["value"] / 100, part.measure.den - part.measure.num
        if metric == "availability":
            left, pace = ((1 - share) * each - bad for each in (whole, passed))
            left, pace = left / 1000, pace / 1000
        else:
            left = math.floor((1 - share) * part.measure.den * whole / passed - bad)
            pace = math.floor(((1 - share) * part.measure.den - bad) / share)
        return {"left": number(left), **({"on_pace": number(pace)} if share != 1 else {})}

    def forecast(self):
        """Where the running part can end, at worst and at best, and where it ends if it goes on as until now."""
        part, metric = self.parts[-1], self.rule["metric"]
        (passed, whole), num, den = self.passed(), part.measure.num, part.measure.den
        if not part.running or part.covered < 1 or not passed:
            return None
        if metric == "availability":
            ends = {"lowest": 100 * num / whole, "highest": 100 * (num + whole - passed) / whole, "projected": 100 * num / passed}
        elif self.counts_records() and den:
            records = den * whole / passed
            good = records if metric == "closure_rate" else num + records - den  # what is open can all be closed
            ends = {"lowest": 100 * num / records, "highest": 100 * good / records, "projected": Fraction(100 * num) / den,
                    "records": records}
        elif grows(self.rule):
            value = value_of(self.rule, part.measure)
            ends = {"lowest": value, "projected": value * whole / passed}
        else:
            return None
        return {"avertable": self.avertable(ends), **{key: number(value) for key, value in ends.items()}}

    def avertable(self, ends):
        direction, target = self.limits(self.parts[-1].terms)
        low, high = (self.graded(self.parts[-1], ends[key]) if key in ends else None for key in ("lowest", "highest"))
        most = target["upper" if direction == "within" else "value"]
        kept = (direction == "at_most" or high is None or high >= target["value"]) and (
            direction == "at_least" or low is None or low <= most)
        return kept and not any(part.status in ("missed", "critical") for part in self.parts[:-1])

    def allowance(self):
        """(share of the allowance that is used, share of the period that has passed) of the running part, or nothing."""
        part, metric = self.parts[-1], self.rule["metric"]
        direction, target = self.limits(part.terms)
        record_share = self.counts_records()
        if not part.running or direction != "at_least" or target["value"] >= 100 or part.value is None or not (
                record_share or metric == "availability"):
            return None, None
        hours = self.level.hours(part.terms)
        passed, ahead = length(hours.within(part.from_, part.end)), length(hours.within(part.end, part.whole_end))
        bad, allowed = part.measure.den - part.measure.num, 1 - target["value"] / 100
        if metric == "availability":
            passed = part.measure.den
            whole = passed + ahead
            return bad / (allowed * whole), Fraction(passed) / whole
        if not passed or not part.measure.den:
            return None, None
        whole = passed + ahead
        return Fraction(bad) * passed / (allowed * part.measure.den * whole), Fraction(passed, whole)
