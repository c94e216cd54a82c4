#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `kept calc` settles of agreements drawn at random with the second computation in creditrules.py, to the
minor unit, and holds the laws: no total passes a cap, a better value never pays more where tiers leave no gap, parts sum
to the whole, currencies never mix.

    KEPT_BIN=build/dev/bin python3 tests/reference/creditcases.py --seed 1 --series 2000
    KEPT_BIN=build/dev/bin python3 tests/reference/creditcases.py --seed 1000 --series 100000    the long run
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import time
from fractions import Fraction

from clocks import DAY, add_months, day
from creditrules import Case, contract_year

KEPT = pathlib.Path(os.environ.get("KEPT_BIN", "build/dev/bin")) / "kept"
MODES = ("half_even", "half_up", "down", "up")
AT_LEAST = {"metric": "availability"}
LATE = {"metric": "share_within_time", "limit": 3600}


def money(draw, most, code):
    return {"amount": f"{draw.randint(0, most * 100) / 100:.2f}", "currency": code}


def share(draw, most=100):
    return f"{draw.randint(0, most * 10) / 1000:.3f}"


def period_of(text):
    if "Q" in text:
        first = day(f"{text[:4]}-{int(text[-1]) * 3 - 2:02}-01")
        return first, add_months(first, 3) - DAY
    first = day(text + "-01")
    return first, add_months(first, 1) - DAY


def pay(draw, unit, code):
    if unit == "amount":
        return {"amount": money(draw, 300, code)}
    if unit == "points":
        return {"points": str(draw.randint(0, 6))}
    return {"time": draw.randint(0, 10) * 43200} if unit == "time" else {"share": share(draw, 40)}


def tiers(draw, unit, code, low, high, places=2):
    """Bands that meet, mostly; the worst end is open."""
    scale = 10 ** places
    edges = sorted(draw.sample(range(low * scale, high * scale), draw.randint(1, 4)))
    text = [f"{edge / scale:.{places}f}" for edge in edges]
    bands = [{"below": text[0]}] + [{"from": a, "below": b} for a, b in zip(text, text[1:])] + [{"from": text[-1]}]
    pays = [pay(draw, unit, code) for _ in bands]
    if draw.random() < 0.2:
        bands.pop(draw.randrange(len(bands)))
    return [{**band, **each} for band, each in zip(bands, pays)]


def measured_by(draw, measure, unit, code):
    """The part of a schedule that says what is measured, and what it pays."""
    if measure == "value":
        return {"bands": tiers(draw, unit, code, 90, 100)}
    rule = {"measure": measure}
    if measure in ("outage", "lost_time") and draw.random() < 0.4:
        rule["multiple"] = str(draw.choice((1, 2, 10, 50)))
        if measure == "lost_time" and draw.random() < 0.5:
            rule["beyond_allowance"] = True
    elif measure != "miss" and draw.random() < 0.4:
        top = {"shortfall": 10, "outage": 40000, "lost_time": 90000, "day": 8, "breaches": 12}[measure]
        rule["bands"] = tiers(draw, unit, code, 0, top, 0)
    else:
        rule["pays"] = pay(draw, unit, code)
        if measure == "shortfall" or (measure != "miss" and draw.random() < 0.5):
            size = {"shortfall": ("0.1", "0.5", "1"), "outage": ("600", "3600"), "lost_time": ("1800", "3600"), "day": ("1", "2"),
                    "breaches": ("1", "3")}[measure]
            rule["step"] = {"size": draw.choice(size), "started": draw.random() < 0.5}
            if draw.random() < 0.3:
                rule["step"]["free"] = draw.choice(size)
    if measure == "shortfall" and "bands" in rule and draw.random() < 0.5:
        rule.pop("measure")
        rule["bands"] = tiers(draw, unit, code, 90, 100)
    if measure == "outage" and draw.random() < 0.3:
        rule["outages_over"] = draw.choice((60, 300, 3600))
    return rule


def modifiers(draw, rule, code):
    for chance, name, make in (
            (0.3, "cap", lambda: share(draw, 60)), (0.15, "cap_amount", lambda: money(draw, 500, code)),
            (0.4, "repeat", lambda: {"within": draw.randint(1, 3), "multiplier": draw.choice(("1.5", "2", "3"))}),
            (0.3, "earn_back", lambda: {"periods": draw.randint(1, 3)}),
            (0.15, "grace", lambda: draw.choice(({"periods": draw.randint(1, 3)}, {"until": "2024-03-31"}))),
            (0.15, "election", lambda: draw.choice("xy")), (0.8, "rounding", lambda: draw.choice(MODES)),
            (0.15, "minimum_payout", lambda: {**money(draw, 60, code), **draw.choice(({}, {"exclusive": True}))})):
        if draw.random() < chance:
            rule[name] = make()
    if "earn_back" in rule and draw.random() < 0.5:
        rule["claim_window"] = {"kind": "days_after_period", "days": draw.randint(5, 130)}
    if draw.random() < 0.15 and rule.get("measure", "value") == "value":
        rule["average_over"] = draw.randint(2, 3)
    if draw.random() < 0.15:
        rule["bonus"] = [{"from": "99.50", "share": share(draw, 5)}]
    basis = draw.choices(("service", "agreement", "invoice", "next_period", "days_before_incident"), (5, 2, 1, 1, 1))[0]
    if basis != "service":
        rule["basis"] = basis
    if basis == "days_before_incident":
        rule["basis_days"] = draw.randint(1, 60)


def level_of(draw, at, terms, codes):
    code = draw.choice(codes)
    measure = draw.choices(("value", "shortfall", "miss", "outage", "day", "lost_time", "breaches"), (5, 2, 2, 2, 1, 2, 2))[0]
    units = ["share", "share", "amount", "time"] + (["points"] if "points" in terms else [])
    rule = measured_by(draw, measure, draw.choice(units), code)
    modifiers(draw, rule, code)
    if "pool" in terms and draw.random() < 0.5:
        rule["allocation"] = share(draw, 100)
    level = {"id": f"l{at}", "name": f"level {at}", "rule": LATE if measure == "breaches" else AT_LEAST,
             "population": {"services": [{"USD": "s1", "EUR": "s2"}[code]]}, "direction": "at_least",
             "period": "quarter" if draw.random() < 0.2 else "month", "credit": rule,
             "targets": [{"from": "2024-01-01", "value": f"{draw.randint(9500, 10000) / 100:.2f}"}]}
    if draw.random() < 0.2:
        level["graded"] = {"places": draw.randint(0, 2), "mode": draw.choice(MODES)}
    return level


def terms_of(draw, code):
    terms = {}
    if draw.random() < 0.5:
        terms["caps"] = [{"over": draw.choice(("period", "contract_year", "twelve_months")),
                          **draw.choice(({"share": share(draw, 40)}, {"amount": money(draw, 900, code)},
                                         {"share": share(draw, 40), "amount": money(draw, 900, code)}))}
                         for _ in range(draw.randint(1, 2))]
    if draw.random() < 0.3:
        terms["pool"] = {"at_risk": share(draw, 30), "percentage": share(draw, 250),
                         "basis": draw.choice(("agreement", "invoice", "next_period"))}
    if draw.random() < 0.4:
        steps = sorted(draw.sample(range(0, 20), draw.randint(1, 5)))
        terms["points"] = {"steps": [{"from": str(each), "share": share(draw, 20)} for each in steps],
                           "basis": draw.choice(("agreement", "invoice", "next_period"))}
    if draw.random() < 0.2:
        terms["minimum_payout"] = {**money(draw, 60, code), **draw.choice(({}, {"exclusive": True}))}
    return terms


def measured(draw, level, text):
    first, last = period_of(text)
    given = {"service_level": level["id"], "period": text}
    if draw.random() < 0.12:
        return given
    seconds = ((last - first).days + 1) * 86400
    if draw.random() < 0.08:
        given["status"] = "insufficient"
    kept = draw.choice((draw.randint(900000, 1000000), draw.randint(985000, 1000000), 1000000))
    given["value"] = f"{kept / 10000:.4f}"
    measure = level["credit"].get("measure", "value")
    if draw.random() < 0.2:
        given["service_time"] = str(seconds - 3600)
    if measure == "lost_time":
        given["lost_time"] = str(draw.randint(0, 100000))
    if measure == "outage":
        given["outages"] = [draw.choice((60, 300, 301, 600, 3599, 3600, 7200, 40000)) for _ in range(draw.randint(0, 4))]
    if measure in ("day", "breaches"):
        given["days" if measure == "day" else "breaches"] = draw.randint(0, 13)
    if draw.random() < 0.5:
        given["incident"] = (first + draw.randint(0, (last - first).days) * DAY).isoformat()
    return given


def charge(draw, name, code, **more):
    return {"name": name, "from": "2024-01-01", "amount": money(draw, 3000, code), "billing_months": draw.choice((1, 1, 3, 12)),
            **more}


def invoice(draw, at, code, text):
    first, last = period_of(text)
    return {"id": f"i{at}", "agreement": "case", "number": str(at), "date": last.isoformat(), "first": first.isoformat(),
            "last": last.isoformat(), "amount": money(draw, 3000, code),
            **draw.choice(({}, {"service": {"USD": "s1", "EUR": "s2"}[code]}))}


def case_of(seed):
    draw = random.Random(seed)
    codes = ("USD",) if draw.random() < 0.8 else ("USD", "EUR")
    content = {"term": {"start": "2024-01-01", "renewal": "open_ended"}, "services": ["s1", "s2"],
               "charges": [charge(draw, "s1", "USD", service="s1"), charge(draw, "whole", "USD")]}
    if "EUR" in codes:
        content["charges"].append(charge(draw, "s2", "EUR", service="s2"))
    if draw.random() < 0.5:
        content["credit_cap"] = share(draw, 40)
    content["credit_terms"] = terms_of(draw, "USD")
    content["service_levels"] = [level_of(draw, at, content["credit_terms"], codes) for at in range(draw.randint(1, 4))]
    months = [f"2024-{month:02}" for month in range(1, 13)] + [f"2025-{month:02}" for month in range(1, 13)]
    months = months[:draw.choice((3, 6, 12, 15))]
    quarters = sorted({f"{text[:4]}-Q{(int(text[-2:]) + 2) // 3}" for text in months})
    results = [measured(draw, level, text) for level in content["service_levels"]
               for text in (quarters if level["period"] == "quarter" else months)]
    invoices = [invoice(draw, at, "USD", text) for at, text in enumerate(months) if draw.random() < 0.8]
    return content, results, invoices


def request_of(content, results, invoices):
    version = {"number": 1, "effective": "2024-01-01", "content": content}
    agreement = {"id": "case", "reference": "C-1", "title": "Case", "kind": "sla", "provider": "provider",
                 "customer": "customer", "versions": [version]}
    return json.dumps({"op": "credits", "agreement": agreement, "invoices": invoices, "results": results})


def minor_of(value):
    return round(Fraction(value["amount"]) * 100) if value else 0


def difference(case, answer):
    """What the two say differently; empty when nothing."""
    if "credits" not in answer:
        return json.dumps(answer)
    for mine, theirs in zip(case.results, answer["credits"]):
        earned = theirs.get("earned_back")
        said = (minor_of(theirs.get("credit")), bool(theirs.get("capped")), minor_of(theirs.get("alternative")),
                (earned["period"], minor_of(earned)) if earned else None, minor_of(theirs.get("bonus")))
        own = (mine.amount, mine.capped if mine.amount else False, mine.alternative or 0, mine.earned, mine.bonus)
        if said != own:
            return f"{theirs['service_level']} {theirs['period']}: kept {said}, here {own} {theirs.get('remark', '')}"
        if mine.amount and theirs["credit"]["currency"] != mine.code:
            return f"{theirs['service_level']} {theirs['period']}: another currency"
    return ""


def broken_law(case):
    """No total passes a cap that is an amount: of a service level, of a period, of a year, less what was earned back."""
    for on in (each for each in case.results if each.amount):
        rule = on.credit_rule.get("cap_amount")
        if rule and on.amount > Fraction(rule["amount"]) * 100:
            return "a credit passes the cap of its service level"
        for cap in (cap for cap in case.terms.get("caps", []) if cap.get("amount", {}).get("currency") == on.code):
            most = Fraction(cap["amount"]["amount"]) * 100
            first = on.first
            if cap["over"] == "contract_year":
                first = contract_year(case.start, on.last)[0]
            if cap["over"] == "twelve_months":
                first = add_months(on.last + DAY, -12)
            same = cap["over"] == "period"
            total = sum(each.amount for each in case.results if each.amount and each.code == on.code
                        and (each.first == on.first if same else first <= each.last) and each.last <= on.last
                        and (not same or each.last == on.last))
            total -= 0 if same else sum(each.earned[1] for each in case.results
                                        if each.earned and not each.lapsed and each.earned_code == on.code
                                        and first <= each.earned_end and each.last <= on.last)
            if total > most:
                return f"the credits until {on.given['period']} pass a cap over the {cap['over']}"
    return ""


def better_pays_less(draw, ask):
    """In tiers without a gap whose shares fall towards the better end, a better value never pays more."""
    shares = sorted((draw.randint(0, 1000) for _ in range(4)), reverse=True)
    edges = sorted(draw.sample(range(9000, 9990), 3))
    text = [f"{edge / 100:.2f}" for edge in edges]
    ends = [{"below": text[0]}, {"from": text[0], "below": text[1]}, {"from": text[1], "below": text[2]}, {"from": text[2]}]
    credit = {"bands": [{**end, "share": f"{each / 1000:.3f}"} for end, each in zip(ends, shares)]}
    level = {"id": "l", "name": "l", "rule": AT_LEAST, "direction": "at_least", "period": "month", "credit": credit,
             "targets": [{"from": "2024-01-01", "value": "99.90"}]}
    content = {"term": {"start": "2024-01-01", "renewal": "open_ended"}, "charges": [charge(draw, "fee", "USD")],
               "service_levels": [level]}
    values = sorted(draw.sample(range(890000, 1000000), 12))
    paid = [minor_of(ask(request_of(content, [{"service_level": "l", "period": "2024-05", "value": f"{value / 10000:.4f}"}], []))
                     ["credits"][0].get("credit")) for value in values]
    return "" if paid == sorted(paid, reverse=True) else f"a better value pays more: {paid} of {values}"


class Kept:
    """`kept calc`, asked line by line."""

    def __init__(self):
        self.process = subprocess.Popen([KEPT, "calc"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, request):
        self.process.stdin.write(request + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--series", type=int, default=2000, help="schedules with their series of results")
    options = parser.parse_args()
    kept, begun, series, results, paid, seed, refused = Kept(), time.monotonic(), 0, 0, 0, options.seed, 0
    while series < options.series:
        content, given, invoices = case_of(seed)
        answer = kept.ask(request_of(content, given, invoices))
        case = Case(content, given, invoices, period_of)
        case.settle()
        wrong = difference(case, answer) or broken_law(case)
        if wrong:
            print(f"seed {seed}: {wrong}", file=sys.stderr)
            return 1
        series += len(content["service_levels"])
        results += len(given)
        paid += sum(1 for each in case.results if each.amount)
        refused += sum(1 for each in answer["credits"] if "remark" in each)
        if seed % 20 == 0:
            wrong = better_pays_less(random.Random(seed), kept.ask)
            if wrong:
                print(f"seed {seed}: {wrong}", file=sys.stderr)
                return 1
        seed += 1
    kept.close()
    print(f"{series} schedules and series, {results} results, {paid} credits, {refused} without a basis: equal to the minor unit"
          f" in {time.monotonic() - begun:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
