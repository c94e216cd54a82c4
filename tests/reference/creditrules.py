# SPDX-License-Identifier: GPL-3.0-or-later
"""Service credits by every kind of schedule, a second time and plainly: native unit, multiplier, money, the choice among
credits of one incident, caps, rounding, minimum payout, earn-back. Money is exact Fractions of minor units."""
import math
from fractions import Fraction

from clocks import DAY, add_months, day, end_of_months
from credits import charge_of
from figures import rounded

ZERO = Fraction(0)
MISSED, MET = "missed", "met"


def in_band(band, value):
    return all(("from" not in band or value >= Fraction(band["from"]), "above" not in band or value > Fraction(band["above"]),
                "to" not in band or value <= Fraction(band["to"]), "below" not in band or value < Fraction(band["below"])))


def pay_of(pay):
    """The unit that is paid, and how many of it."""
    if "amount" in pay:
        return "amount", Fraction(pay["amount"]["amount"]) * 100
    return next((unit, Fraction(str(pay[unit]))) for unit in ("share", "points", "time") if unit in pay)


def band_pay(bands, value):
    """What the band pays that holds the value: of two the smaller one."""
    return min((pay_of(band) for band in bands if in_band(band, value)), key=lambda pay: pay[1], default=None)


def pays_points(credit):
    return any("points" in pay for pay in [*credit.get("bands", []), *([credit["pays"]] if "pays" in credit else [])])


def amounts_only(credit):
    """Nothing in it is a share of some charge."""
    pays = [*credit.get("bands", []), *([credit["pays"]] if "pays" in credit else [])]
    return not any(("amount" not in pay for pay in pays)) and not {"cap", "multiple", "bonus"} & credit.keys()


class Result:
    """One service level in one period, with what was measured."""

    def __init__(self, level, given, period):
        self.level, self.given, self.credit_rule = level, given, level["credit"]
        self.first, self.last = period
        self.value = Fraction(given["value"]) if "value" in given else None
        self.verdict = self.judged = None
        self.amount, self.alternative, self.earned, self.bonus, self.capped = 0, None, None, 0, False
        self.lapsed = False

    @property
    def counts(self):
        """No data and too little of it are neither met nor missed, and no part of an average."""
        return self.value is not None and self.given.get("status") != "insufficient"

    @property
    def days(self):
        return (self.last - self.first).days + 1


def worse(level, value):
    target = Fraction(level["targets"][0]["value"])
    return value > target if level["direction"] == "at_most" else value < target


def graded(level, value):
    rule = level.get("graded")
    return rounded(value, rule["places"], rule["mode"]) if rule else value


class Case:
    """An agreement with the results of its service levels, each level's in the order of its periods."""

    def __init__(self, content, results, invoices, period_of):
        self.content, self.invoices = content, invoices
        levels = {level["id"]: level for level in content["service_levels"]}
        self.start = day(content["term"]["start"])
        self.results = [Result(levels[each["service_level"]], each, period_of(each["period"])) for each in results]
        self.of_level = {name: [each for each in self.results if each.level["id"] == name] for name in levels}
        self.period_of = period_of
        self.terms = content.get("credit_terms", {})
        for each in self.results:
            self.judge(each)

    # --- what is judged

    def judge(self, result):
        if not result.counts:
            return
        value = result.value
        count = result.credit_rule.get("average_over", 1)
        if count > 1:
            row = self.of_level[result.level["id"]]
            known = [each.value for each in row[:row.index(result) + 1] if each.counts][-count:]
            value = sum(known) / len(known)
        result.judged = graded(result.level, value)
        result.verdict = MISSED if worse(result.level, result.judged) else MET

    def before(self, result):
        """The judged periods of the level before this one, the latest first."""
        row = self.of_level[result.level["id"]]
        return [each for each in reversed(row[:row.index(result)]) if each.verdict]

    def is_free(self, result):
        grace = result.credit_rule.get("grace")
        if not grace:
            return False
        if "until" in grace and result.last <= day(grace["until"]):
            return True
        months = 3 if result.level["period"] == "quarter" else 1
        first = self.start.replace(day=1)
        if months == 3:
            first = first.replace(month=(first.month - 1) // 3 * 3 + 1)
        return result.first < add_months(first, grace.get("periods", 0) * months)

    # --- what a share is taken of

    def charges(self, services, first, last):
        """Exact sums by currency: of the services that have a charge of their own, else of the agreement as a whole."""
        sums = {}
        for charge in self.content["charges"]:
            own = [each for each in self.content["charges"] if each.get("service") in services]
            counts = not services or (charge in own if own else "service" not in charge)
            part = charge_of(charge, first, last) if counts and day(charge["from"]) <= last else None
            if part is not None:
                code = charge["amount"]["currency"]
                sums[code] = sums.get(code, ZERO) + part
        return sums

    def invoiced(self, services, first, last):
        touching = [each for each in self.invoices if day(each["first"]) <= last and first <= day(each["last"])]
        own = [each for each in touching if not services or each.get("service") in services]
        sums = {}
        for each in own or [one for one in touching if "service" not in one]:
            begin, end = day(each["first"]), day(each["last"])
            days = (min(last, end) - max(first, begin)).days + 1
            code = each["amount"]["currency"]
            sums[code] = sums.get(code, ZERO) + Fraction(each["amount"]["amount"]) * 100 * days / ((end - begin).days + 1)
        return sums

    def basis(self, result):
        """(currency, exact minor units), or None where there is none or several currencies are mixed."""
        rule, factor = result.credit_rule, Fraction(1)
        kind, services = rule.get("basis", "service"), result.level.get("population", {}).get("services", [])
        if "allocation" in rule:
            pool = self.terms["pool"]
            kind, services = pool.get("basis", "agreement"), []
            factor = Fraction(pool["at_risk"]) * Fraction(pool.get("percentage", "1")) * Fraction(rule["allocation"])
        elif pays_points(rule):
            kind, services = self.terms["points"].get("basis", "agreement"), []
        elif kind == "agreement":
            services = []
        first, last = result.first, result.last
        if kind == "next_period":
            months = 3 if result.level["period"] == "quarter" else 1
            first, last = last + DAY, add_months(last + DAY, months) - DAY
        if kind == "days_before_incident":
            incident = day(result.given.get("incident", result.last.isoformat()))
            first, last = incident - rule["basis_days"] * DAY, incident - DAY
        sums = self.invoiced(services, first, last) if kind == "invoice" else self.charges(services, first, last)
        fixed = self.fixed_currency(rule)
        if amounts_only(rule):
            return fixed, sums.get(fixed, ZERO) * factor
        if len(sums) != 1 or (fixed and fixed not in sums):
            return None
        code, amount = next(iter(sums.items()))
        return code, amount * factor

    @staticmethod
    def fixed_currency(rule):
        pays = [*([rule["pays"]] if "pays" in rule else []), *rule.get("bands", [])]
        return next((pay["amount"]["currency"] for pay in pays if "amount" in pay), None)

    # --- the native unit

    def quantities(self, result):
        rule, given = result.credit_rule, result.given
        measure = rule.get("measure", "value")
        if measure == "value":
            return [result.judged]
        if measure == "shortfall":
            target = Fraction(result.level["targets"][0]["value"])
            return [abs(target - result.judged)]
        if measure == "miss":
            return [Fraction(1)]
        if measure == "outage":
            least = rule.get("outages_over", -1)
            return [Fraction(each) for each in given.get("outages", []) if each > least]
        if measure == "lost_time":
            lost = Fraction(given.get("lost_time", 0))
            if rule.get("beyond_allowance"):
                target = Fraction(result.level["targets"][0]["value"])
                lost = max(ZERO, lost - (1 - target / 100) * self.service_time(result))
            return [lost]
        return [Fraction(given.get("days" if measure == "day" else "breaches", 0))]

    @staticmethod
    def service_time(result):
        return Fraction(result.given.get("service_time", result.days * 86400))

    def native(self, result):
        """Shares of the basis, minor units and points, of all that is measured."""
        rule, share, minor, points = result.credit_rule, ZERO, ZERO, ZERO
        before = rule.get("basis") == "days_before_incident"
        charged_days = rule["basis_days"] if before else result.days
        for quantity in self.quantities(result):
            pay, times = None, Fraction(1)
            if rule.get("bands"):
                pay = band_pay(rule["bands"], quantity)
            elif "step" in rule:
                pay = pay_of(rule["pays"])
                steps = (quantity - Fraction(rule["step"].get("free", "0"))) / Fraction(rule["step"]["size"])
                times = Fraction(max(0, math.ceil(steps) if rule["step"].get("started") else math.floor(steps)))
            elif "pays" in rule:
                pay = pay_of(rule["pays"])
                times = quantity if rule["measure"] in ("day", "breaches") else Fraction(quantity > 0)
            else:
                whole = Fraction(charged_days * 86400) if before else self.service_time(result)
                share += Fraction(rule["multiple"]) * quantity / whole
            if pay:
                unit, number = pay[0], pay[1] * times
                share += number if unit == "share" else number / (charged_days * 86400) if unit == "time" else 0
                minor += number if unit == "amount" else 0
                points += number if unit == "points" else 0
        return share, minor, points

    # --- lines, before what binds several service levels

    def line(self, result):
        if result.verdict != MISSED or self.is_free(result):
            return None
        basis = self.basis(result)
        if basis is None:
            return None
        share, minor, points = self.native(result)
        rule = result.credit_rule
        if "repeat" in rule and any(each.verdict == MISSED for each in self.before(result)[:rule["repeat"]["within"]]):
            times = Fraction(rule["repeat"]["multiplier"])
            share, minor, points = share * times, minor * times, points * times
        if "cap_amount" in rule and rule["cap_amount"]["currency"] != basis[0]:
            return None  # nothing says how much it is in the other currency
        caps = [Fraction(rule["cap"]) * basis[1]] if "cap" in rule else []
        if "cap_amount" in rule:
            if rule["cap_amount"]["currency"] != basis[0]:
                return None
            caps.append(Fraction(rule["cap_amount"]["amount"]) * 100)
        line = {"result": result, "currency": basis[0], "basis": basis[1], "exact": share * basis[1] + minor,
                "points": points, "cap": min(caps) if caps else None, "mode": rule.get("rounding", "half_even"),
                "pool": "allocation" in rule, "capped": False}
        if not line["exact"] and not points:
            return None
        if line["cap"] is not None and line["exact"] > line["cap"]:
            line["exact"], line["capped"] = line["cap"], True
        return line

    # --- whole minor units

    def payout(self, lines, cap):
        """The lines' whole minor units under the cap, and which of them something was taken from."""
        points = sum(line["points"] for line in lines)
        work = []
        for line in lines:
            exact = line["exact"]
            if points:
                shares = [Fraction(step["share"]) for step in self.terms["points"]["steps"] if Fraction(step["from"]) <= points]
                exact += (shares[-1] if shares else ZERO) * line["basis"] * line["points"] / points
            capped, limit = line["capped"], None
            if line["cap"] is not None:
                limit = math.floor(line["cap"])
                exact, capped = min(exact, line["cap"]), capped or exact > line["cap"]
            work.append({"exact": exact, "capped": capped, "limit": limit, "mode": line["mode"], "line": line})
        pool = [each for each in work if each["line"]["pool"]]
        if pool:
            risks = [self.at_risk(each["line"]) for each in pool]
            amounts, took = under(pool, max(risks))
            if took:
                for each, amount in zip(pool, amounts):
                    each.update(limit=amount, capped=True, exact=max(each["exact"], Fraction(amount)))
        amounts, took = under(work, cap)
        return amounts, [each["capped"] or took for each in work]

    def at_risk(self, line):
        """The amount at risk behind a basis that is a share of the pool."""
        given = Fraction(self.terms["pool"].get("percentage", "1")) * Fraction(line["result"].credit_rule["allocation"])
        return line["basis"] / given if given else ZERO

    def cap_left(self, lines, posted):
        """The least that the agreement's caps leave to the lines of one period; None without a cap."""
        period, code = lines[0]["result"], lines[0]["currency"]
        rules = list(self.terms.get("caps", []))
        if "credit_cap" in self.content:
            rules.append({"over": "period", "share": self.content["credit_cap"]})
        left = []
        for rule in rules:
            first, last = period.first, period.last
            if rule["over"] == "contract_year":
                first, last = contract_year(self.start, period.last)
            elif rule["over"] == "twelve_months":
                first = add_months(period.last + DAY, -12)
            caps = [Fraction(rule["share"]) * self.charges([], max(first, self.start), last).get(code, ZERO)] if "share" in rule else []
            if "amount" in rule:
                if rule["amount"]["currency"] != code:
                    return "unknown"
                caps.append(Fraction(rule["amount"]["amount"]) * 100)
            used = 0
            for each in posted:
                inside = period.first <= each["first"] and each["last"] <= period.last and each["minor"] > 0
                in_span = first <= each["last"] <= last
                if each["currency"] == code and (inside if rule["over"] == "period" else in_span):
                    used += each["minor"]
            left.append(max(ZERO, min(caps) - used))
        return min(left) if left else None

    def settle_group(self, lines, posted):
        cap = self.cap_left(lines, posted)
        if cap == "unknown":
            return
        kept = [line for line in lines if not line["result"].credit_rule.get("election")]
        for name in sorted({line["result"].credit_rule.get("election", "") for line in lines} - {""}):
            rivals = [line for line in lines if line["result"].credit_rule.get("election") == name]
            tried = [self.payout(kept + [line], cap)[0] for line in rivals]
            paid = [each[-1] > 0 and not self.too_small(line, sum(each)) for each, line in zip(tried, rivals)]
            alone = [(pays, each[-1]) for pays, each in zip(paid, tried)]
            best = alone.index(max(alone))
            for at, line in enumerate(rivals):
                if at != best and paid[at]:
                    line["result"].alternative = alone[at][1]
            kept.append(rivals[best])
        amounts, capped = self.payout(kept, cap)
        total = sum(amounts)
        for line, amount, took in zip(kept, amounts, capped):
            if amount > 0 and not self.too_small(line, total):
                line["result"].amount, line["result"].capped, line["result"].code = amount, took, line["currency"]
        first = lines[0]["result"]
        posted.append({"first": first.first, "last": first.last, "currency": lines[0]["currency"],
                       "minor": sum(line["result"].amount for line in kept)})

    def too_small(self, line, total):
        rule = self.terms.get("minimum_payout") or line["result"].credit_rule.get("minimum_payout")
        if not rule or rule["currency"] != line["currency"]:
            return False
        least = Fraction(rule["amount"]) * 100
        return total < least or (bool(rule.get("exclusive")) and total == least)

    # --- what comes after

    def earn_back(self, result, posted):
        count = result.credit_rule.get("earn_back", {}).get("periods")
        if not count or result.verdict != MET:
            return
        row = [result, *self.before(result)]
        run = next((at for at, each in enumerate(row) if each.verdict != MET), None)
        if run != count or not row[run].amount:
            return
        result.earned, result.earned_code = (row[run].given["period"], row[run].amount), row[run].code
        result.earned_end = row[run].last
        # Nobody claims here: a credit whose window ended before the day after the met period is not taken back.
        window = row[run].credit_rule.get("claim_window")
        result.lapsed = bool(window) and row[run].last + window["days"] * DAY <= result.last
        if not result.lapsed:
            posted.append({"first": row[run].first, "last": row[run].last, "currency": row[run].code, "minor": -row[run].amount})

    def give_bonus(self, result):
        rule = result.credit_rule
        if not rule.get("bonus") or result.verdict != MET or self.is_free(result):
            return
        basis, pay = self.basis(result), band_pay(rule["bonus"], result.judged)
        if basis and pay:
            result.bonus = int(rounded(basis[1] * pay[1], 0, rule.get("rounding", "half_even")))

    def settle(self):
        groups = {}
        for line in filter(None, map(self.line, self.results)):
            groups.setdefault((line["result"].last, line["result"].days, line["currency"]), []).append(line)
        posted = []
        waiting = sorted((each for each in self.results if "earn_back" in each.credit_rule), key=lambda each: each.last)
        for (last, _, _), lines in sorted(groups.items(), key=lambda group: group[0][:2]):
            while waiting and waiting[0].last <= last:
                self.earn_back(waiting.pop(0), posted)
            self.settle_group(lines, posted)
        for each in waiting:
            self.earn_back(each, posted)
        for each in self.results:
            self.give_bonus(each)
        return self.results


def under(work, cap):
    """Whole minor units of exact amounts, at most the cap together: then the cap rounded down, by largest remainder."""
    amounts = [each["limit"] if each["limit"] is not None and amount > each["limit"] else amount
               for each in work
               for amount in [int(rounded(each["exact"], 0, "down" if each["capped"] else each["mode"]))]]
    if cap is None or sum(amounts) <= cap:
        return amounts, False
    total = sum(each["exact"] for each in work)
    if total > cap:
        for each in work:
            each["exact"] *= cap / total
    return largest_remainders(work, math.floor(cap)), True


def largest_remainders(work, total):
    amounts = [math.floor(each["exact"]) for each in work]
    for at in sorted(range(len(work)), key=lambda at: work[at]["exact"] - amounts[at], reverse=True):
        full = work[at]["limit"] is not None and amounts[at] >= work[at]["limit"]
        if sum(amounts) < total and not full and work[at]["exact"] > math.floor(work[at]["exact"]):
            amounts[at] += 1
    return amounts


def contract_year(start, on):
    year = 0
    while end_of_months(start, 12 * (year + 1)) < on:
        year += 1
    return (end_of_months(start, 12 * year) + DAY if year else start), end_of_months(start, 12 * (year + 1))

