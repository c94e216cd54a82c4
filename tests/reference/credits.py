# SPDX-License-Identifier: GPL-3.0-or-later
"""Service credits by tiers: charges by days, bands, the cap of one service level, rounding, the deadline."""
import math
from fractions import Fraction

from clocks import DAY, add_months, day, end_of_months
from figures import rounded


def charge_of(charge, first, last):
    """What of one charge falls on the days, exactly, in minor units."""
    months, amount = charge.get("billing_months", 1), minor(charge["amount"])
    each, rest = divmod(amount, months)
    start, index, total = day(charge["from"]), 0, Fraction(0)
    ends = min(last, day(charge["to"])) if "to" in charge else last
    begin = start
    while begin <= ends:
        end = end_of_months(start, index + 1)
        days = (min(end, ends) - max(begin, first)).days + 1
        if days > 0:
            share = each + (rest if index % months == months - 1 else 0)
            total += Fraction(share * days, (end - begin).days + 1)
        begin, index = end + DAY, index + 1
    return total


def minor(money):
    return int(Fraction(money["amount"]) * 100)


def basis_of(content, level, services, first, last):
    """The charges of the services that the level names and that have one of their own, else the agreement's; for the
    agreement, or for a level that names no services, all of them."""
    charges = content.get("charges", [])
    if level["credit"].get("basis", "service") == "service" and level.get("population", {}).get("services"):
        own = [each for each in charges if each.get("service") in services]
        charges = own or [each for each in charges if "service" not in each]
    return sum((charge_of(each, first, last) for each in charges), Fraction(0))


def band_share(bands, value):
    """The share of the band that holds the value: of two that name a boundary the smaller one."""
    def holds(band):
        return all((value >= Fraction(band.get("from", value)), value <= Fraction(band.get("to", value)),
                    "above" not in band or value > Fraction(band["above"]),
                    "below" not in band or value < Fraction(band["below"])))

    return min((Fraction(band["share"]) for band in bands if holds(band)), default=Fraction(0))


def deadline(window, last):
    if window.get("kind", "none") == "days_after_period":
        return (last + window["days"] * DAY).isoformat()
    if window.get("kind") == "end_of_next_month":
        return (add_months(last.replace(day=1), 2) - DAY).isoformat()
    return None


def credit_of(result):
    """The credit of one period, or None where no part pays."""
    exact, basis, missed = Fraction(0), Fraction(0), False
    for part in result.parts:
        level = part.terms.level
        if "credit" not in level:
            continue
        charged = basis_of(part.terms.content, level, part.span.services, part.first, part.last)
        basis += charged
        if part.status in ("missed", "critical"):
            missed = True
            exact += charged * band_share(level["credit"]["bands"], result.graded(part, part.value))
    schedule = result.terms.level.get("credit")
    if schedule is None or not missed:
        return None
    cap = Fraction(schedule["cap"]) * basis if "cap" in schedule else None
    capped = cap is not None and exact > cap
    amount = math.floor(cap) if capped else rounded(exact, 0, schedule.get("rounding", "half_even"))
    if cap is not None:  # rounding up does not pass it either
        amount = min(amount, math.floor(cap))
    if amount == 0:
        return None
    return {"amount": int(amount), "capped": capped, "deadline": deadline(schedule.get("claim_window", {}), result.last)}
