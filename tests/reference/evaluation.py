# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges the service levels of a document: periods, parts, coverage, statuses. Written from the rules alone."""
from fractions import Fraction
from zoneinfo import ZoneInfo

from clocks import (DAY, FOREVER, MS, Hours, add_months, around_the_clock, common, day, end_of_months, instant, length, local_day,
                    midnight, periods, united)
from credits import credit_of
from figures import rounded, t_interval, wilson
from metrics import (AT_END, OUTAGE_PARTS, OUTAGES, RATING_PARTS, TIME_PARTS, TIMES, Measure, Span, grows, is_ratio, measure,
                     seconds, undivided, value_of)
from running import Running, number

WORST = ["critical", "missed", "insufficient", "no_data", "at_risk", "met", "excluded"]
SHARES = ("share_within_time", "first_contact_resolution", "lead_acceptance", "ticket_ratio", "follow_up_share")
AT_MOST = TIMES + ("mean_time_to_restore", "longest_outage", "outage_count", "backlog")
SAMPLED = TIMES + SHARES + ("closure_rate", "count_ratio", "satisfaction", "mean_time_to_restore",
                            "mean_time_between_failures", "longest_outage")
REOPENED = ("turn_around_time", "first_response_time", "share_within_time", "first_contact_resolution", "closure_rate",
            "ticket_ratio")
STEPS = ("good", "approaching", "requires_improvement")
HOURS = {}


def hours_of(description):
    key = repr(description)
    if key not in HOURS:
        HOURS[key] = Hours(description)
    return HOURS[key]


class Terms:
    """What holds for a service level on a day: the version's content, its level and the step of its target."""

    def __init__(self, version, level, target):
        self.number, self.content, self.level, self.target = version["number"], version["content"], level, target

    def same(self, other):
        if self is other:
            return True
        own = [{key: value for key, value in each.level.items() if key not in ("name", "clause", "weight", "targets", "rating_steps", "discrepancy_tolerance")}
               for each in (self, other)]
        return own[0] == own[1] and self.target == other.target


class Level:
    """A service level through all versions of its agreement."""

    def __init__(self, facts, agreement, level_id, as_of):
        self.facts, self.agreement, self.id, self.as_of = facts, agreement, level_id, as_of
        self.versions = sorted(agreement["versions"], key=lambda version: version["effective"])
        content = self.versions[0]["content"]
        self.zone = ZoneInfo(content.get("zone", "UTC"))
        self.start = day(content["term"]["start"])
        self.end = self.term_end(content["term"])
        self.calendars = {each["id"]: each["hours"] for each in facts.document.get("calendars", [])}
        self.cache, self.stretches, self.populations, self.surveyed, self.made = {}, {}, {}, {}, {}
        self.tickets = facts.tickets_known_by(as_of)
        self.exclusions = [each for each in facts.document.get("exclusions", [])
                           if each["agreement"] == agreement["id"] and each["service_level"] == level_id
                           and each.get("approved_by") and not each.get("archived")]

    def term_end(self, term):
        """The last day that is certain at the as-of instant: a term follows by itself once the last day for notice to the
        one before has passed."""
        if "end" in term:
            return day(term["end"])
        if term.get("renewal", "none") == "open_ended":
            return day("2199-01-01")
        ends = self.ends_of_terms(term)
        return next(end for end in ends if len(ends) == 1 or local_day(self.as_of, self.zone) <= self.notice_day(term, end))

    @staticmethod
    def ends_of_terms(term):
        count = 60 if term.get("renewal", "none") == "automatic" else 1
        return [end_of_months(day(term["start"]), term.get("months", 12) + index * term.get("renewal_months", 0))
                for index in range(count)]

    @staticmethod
    def notice_day(term, end):
        return add_months(end, -term["notice"]["length"])

    def terms_on(self, on):
        if on not in self.cache:
            self.cache[on] = self.find_terms(on)
        return self.cache[on]

    def find_terms(self, on):
        if not self.start <= on <= self.end:
            return None
        version = next((each for each in reversed(self.versions) if day(each["effective"]) <= on), None)
        if version is None:
            return None
        level = next((each for each in version["content"]["service_levels"] if each["id"] == self.id), None)
        if level is None:
            return None
        steps = [each for each in level["targets"] if day(each["from"]) <= on]
        if not steps:
            return None
        step = max(steps, key=lambda each: each["from"])
        return self.made.setdefault((version["number"], step["from"]), Terms(version, level, step))

    def rules_of(self, metric):
        """(first day, rule) of each stretch of days in which a rule of the metric is in force, earliest first."""
        if metric not in self.stretches:
            found, before = [], None
            for on in self.days(self.start, self.last_day()):
                terms = self.terms_on(on)
                rule = terms.level["rule"] if terms else None
                if rule != before and rule is not None and rule["metric"] == metric:
                    found.append((on, rule))
                before = rule
            self.stretches[metric] = found
        return self.stretches[metric]

    def terms_at(self, at):
        return self.terms_on(local_day(at, self.zone))

    def hours(self, terms):
        name = terms.level.get("calendar")
        return hours_of(self.calendars[name] if name else around_the_clock(str(self.zone)))

    def has_survey(self, services):
        key = tuple(services)
        if key not in self.surveyed:
            self.surveyed[key] = any(each.service in services for each in self.facts.records["rating"]) or any(
                each.kind == "rating" and each.service in services for each in self.facts.coverage)
        return self.surveyed[key]

    def days(self, first, last):
        return [first + index * DAY for index in range((last - first).days + 1)]

    def first_day(self):
        return next(on for on in self.days(self.start, self.last_day()) if self.terms_on(on))

    def last_day(self):
        return min(self.end, day("2028-06-30"))

    # --- coverage ---

    def covered(self, span):
        """The spans of time for which the data that the metric needs is complete, from all services."""
        metric, result = span.rule["metric"], [(0, FOREVER)]
        if metric == "reported":
            return result
        for kind, row in self.needs(span):
            for service in span.services:
                declared = [each for each in self.facts.coverage if each.service == service and each.kind == kind]
                result = common(result, self.reaching(row, declared) if kind == "ticket" else united(
                    [each.span for each in declared]))
        return result

    def needs(self, span):
        """(kind, row of the table of tickets) of everything that the metric reads."""
        rated = "rating" if self.has_survey(span.services) else "ticket"
        metric = span.rule["metric"]
        if metric != "composed":
            kind = ("outage" if metric in OUTAGES else "count" if metric in ("volume", "count_ratio")
                    else rated if metric == "satisfaction" else "ticket")
            return [(kind, row) for row in self.rows(span)]
        found = []
        for part in span.rule["parts"]:
            name = part["measure"]
            kind = ("count" if name == "count" else "outage" if name in OUTAGE_PARTS else rated if name in RATING_PARTS
                    else "ticket")
            found.append((kind, {"tickets_opened": "opened", "tickets_closed": "answered", "reopenings": "answered",
                                 "tickets_open": "open"}.get(name, "resolved")))
        return found

    def reaching(self, row, declared):
        """What one service's declarations cover. A statement counts as tickets that were selected by opening."""
        plain = united([each.span for each in declared if self.need(row, each.selected_by) == "period"])
        beginning = midnight(self.first_day(), self.zone)
        settled = [(max(start, self.settled(start, beginning, row == "followed")), end) for start, end in united(
            [each.span for each in declared if self.need(row, each.selected_by) == "limit"])]
        since = []
        if self.need(row, "opened") == "beginning":
            known = united([each.span for each in declared if each.selected_by in ("opened", "updated")])
            since = [(start, end) for start, end in known if start <= beginning + DAY // MS and beginning < end]
        return united(plain + settled + since)

    def settled(self, start, beginning, starts_later=False):
        """From when on no ticket opened before `start`, under any terms so far, can still get its verdict."""
        last, on = start, self.first_day()
        while start > beginning and midnight(on, self.zone) < start and on <= self.last_day():
            terms = self.terms_on(on)
            if terms:
                rule = terms.level["rule"]
                limits = list(rule.get("limit_by_priority", {}).values()) + ([rule["limit"]] if "limit" in rule else [])
                before = (start if starts_later else min(start, midnight(on + DAY, self.zone))) - 1
                verdict = self.hours(terms).last_within(before, max(seconds(limit) for limit in limits) * 1000)
                last = max(last, FOREVER if verdict is None else verdict + 1)
            on += DAY
        return last

    def rows(self, span):
        """The row of the rule, and those of earlier rules by which tickets may still count in the span."""
        metric, own = span.rule["metric"], self.row(span.rule)
        if metric not in ("first_contact_resolution", "ticket_ratio", "share_within_time"):
            return [own]
        first = local_day(span.start, self.zone)
        return [own] + [row for row in (self.row(rule) for on, rule in self.rules_of(metric) if on < first)
                        if row != "opened"]

    @staticmethod
    def row(rule):
        """What the tickets of a metric belong to a period by."""
        metric = rule["metric"]
        basis = rule.get("basis", "verdict_instant")
        response = rule.get("clock_end") == "first_response"
        if metric == "share_within_time":
            return {"opened": "opened", "verdict_instant": "verdict",
                   "resolved": "answered" if response else "resolved"}[basis]
        if metric == "first_contact_resolution":
            return "resolved" if rule.get("fcr_denominator", "resolved") == "resolved" else "opened"
        if metric == "closure_rate":
            return "answered" if rule.get("closure_basis", "flow") == "flow" else "opened"
        if metric == "ticket_ratio":
            return {"opened": "opened", "resolved": "resolved", "closed": "answered"}[rule.get("counted_by", "opened")]
        return {"turn_around_time": "resolved", "satisfaction": "resolved", "first_response_time": "answered",
                "lead_acceptance": "opened", "backlog": "open", "backlog_age": "open", "follow_up_time": "answered",
                "follow_up_share": "followed"}.get(metric, "plain")

    @staticmethod
    def need(row, selected_by):
        """What tickets selected by an instant must hold: the period, or back to the beginning or a limit; or never enough."""
        table = {"opened": ("period", "period", "never"), "verdict": ("limit", "limit", "never"),
                 "resolved": ("beginning", "period", "period"), "answered": ("beginning", "period", "never"),
                 "open": ("beginning", "beginning", "never"), "followed": ("beginning", "limit", "never"), "plain": ("period", "period", "period")}[row]
        return table[("opened", "updated", "resolved").index(selected_by)]

    # --- judging ---

    def results(self, first, last):
        kinds = [each["period"] if "period" in each else "month" for version in self.versions
                 for each in version["content"]["service_levels"] if each["id"] == self.id]
        fiscal = self.versions[0]["content"].get("fiscal_start_month", 1)
        found = []
        for start, end in periods(kinds[0], fiscal, self.terms_of_agreement(), first, last):
            result = Result(self, kinds[0], start, end)
            if result.parts:
                found.append(result)
        return found

    def terms_of_agreement(self):
        """The first term and those that follow by themselves; an open-ended agreement has contract years instead."""
        term = self.versions[0]["content"]["term"]
        if term.get("renewal", "none") != "open_ended":
            ends = self.ends_of_terms(term)
            return [(self.start, ends[0])] + [(end + DAY, after) for end, after in zip(ends, ends[1:])]
        return [(add_months(self.start, 12 * index) if index else self.start, end_of_months(self.start, 12 * index + 12))
                for index in range(3)]


class Part:
    def __init__(self, first, last, terms):
        self.first, self.last, self.terms = first, last, terms


class Result(Running):
    """One period of one service level."""

    def __init__(self, level, kind, first, last):
        self.level, self.kind, self.first, self.last = level, kind, first, last
        self.end = midnight(last + DAY, level.zone)
        self.parts = [part for part in self.split() if midnight(part.first, level.zone) < level.as_of]
        if not self.parts:
            return
        self.rule = self.parts[-1].terms.level["rule"]
        self.terms = self.parts[-1].terms
        self.running = level.as_of < midnight(self.in_force[-1] + DAY, level.zone)
        for part in self.parts:
            self.judge(part)
        self.sum_up()

    def split(self):
        days = [on for on in self.level.days(max(self.first, self.level.start), min(self.last, self.level.last_day()))
                if self.level.terms_on(on)]
        self.in_force = days
        parts = []
        for on in days:
            terms = self.level.terms_on(on)
            if parts and parts[-1].terms.same(terms) and parts[-1].last + DAY == on:
                parts[-1].last, parts[-1].terms = on, terms
            else:
                parts.append(Part(on, on, terms))
        if parts and undivided(parts[-1].terms.level["rule"]):
            return [Part(parts[0].first, parts[-1].last, parts[-1].terms)]
        return parts

    def spans_of(self, part, end, excluded):
        out, spans = set(), []
        for each in self.level.exclusions if excluded else []:
            out |= set(each.get("records", []))
            if "span" in each:
                spans.append((instant(each["span"]["from"]), instant(each["span"]["to"])))
        start = midnight(part.first, self.level.zone)
        span = Span(self.level, part.terms, start, end, self.level.as_of, out, united(spans))
        span.running = self.level.as_of < midnight(part.last + DAY, self.level.zone)
        return span

    def judge(self, part):
        level = self.level
        start, end = midnight(part.first, level.zone), midnight(part.last + DAY, level.zone)
        probe = self.spans_of(part, end, True)
        covered = common(level.covered(probe), [(start, min(end, level.as_of))])
        part.from_, part.whole_end = start, end
        part.running = level.as_of < end
        part.end = min(end, level.as_of)
        part.full = bool(covered) and covered[-1][1] == end
        if part.running and covered and self.rule["metric"] != "reported":
            part.end = covered[-1][1]
        judged = part.end - start
        part.covered = Fraction(length(covered), judged) if judged else Fraction(0)
        days = Fraction((part.last - part.first).days + 1, len(self.in_force))
        period = (self.first, self.last)
        part.span = self.spans_of(part, part.end, True)
        part.measure = measure(part.span, days, period)
        part.measure_all = measure(self.spans_of(part, part.end, False), days, period)
        if self.rule["metric"] in TIMES + ("share_within_time", "follow_up_share"):  # a span of excluded time is told like a record
            part.measure.excluded += sum(bool(common([each], [(start, part.end)])) for each in part.span.spans)
        part.value, part.value_all = value_of(part.terms.level["rule"], part.measure), value_of(part.terms.level["rule"],
                                                                                            part.measure_all)
        part.counted = part.value
        if not part.covered and self.rule["metric"] != "reported":
            part.value = None
        part.status = self.status(part)

    def status(self, part):
        metric = self.rule["metric"]
        if metric != "reported" and part.covered < 1:
            return "insufficient" if part.covered else "no_data"
        if part.value is None:
            return "excluded" if part.value_all is not None else "no_data"
        if self.sampled() and part.measure.records < part.terms.level.get("minimum_sample", 1):
            return "insufficient"
        return self.compare(part)

    def sampled(self):
        """Whether the smallest sample concerns the metric: a composed one that divides by records."""
        if self.rule["metric"] != "composed":
            return self.rule["metric"] in SAMPLED
        return is_ratio(self.rule) and not any(
            part.get("side") == "denominator" and part["measure"] in TIME_PARTS for part in self.rule["parts"])

    @staticmethod
    def limits(terms):
        metric = terms.level["rule"]["metric"]
        direction = terms.level.get("direction") or ("at_most" if metric in AT_MOST else "at_least")
        target = {key: Fraction(terms.target[key]) for key in ("value", "upper", "critical", "warning_margin")
                  if key in terms.target}
        return direction, target

    @staticmethod
    def holds(direction, target, value, margin=Fraction(0)):
        low = value >= target["value"] + margin if direction != "at_most" else True
        most = target["upper" if direction == "within" else "value"]
        return low and (direction == "at_least" or value <= most - margin)

    @staticmethod
    def is_critical(direction, target, value):
        if "critical" not in target:
            return False
        low = direction == "at_least" or (direction == "within" and target["critical"] < target["value"])
        return value < target["critical"] if low else value > target["critical"]

    def graded(self, part, value):
        graded = part.terms.level.get("graded")
        return rounded(value, graded["places"], graded.get("mode", "half_up")) if graded else value

    def compare(self, part):
        if part.running:
            return self.compare_running(part, *self.limits(part.terms), self.graded(part, part.value))
        return self.compare_ended(part)

    def compare_ended(self, part):
        direction, target = self.limits(part.terms)
        value = self.graded(part, part.value)
        if not self.holds(direction, target, value):
            return "critical" if self.is_critical(direction, target, value) else "missed"
        margin = target.get("warning_margin", 0)
        near = margin and not self.strictly(direction, target, value, margin)
        return "at_risk" if near else "met"

    @staticmethod
    def strictly(direction, target, value, margin):
        """Whether the value is no nearer to the target than the margin."""
        low = value >= target["value"] + margin if direction != "at_most" else True
        most = target["upper" if direction == "within" else "value"]
        return low and (direction == "at_least" or value <= most - margin)

    def compare_running(self, part, direction, target, value):
        metric = self.rule["metric"]
        best, projected = value, value
        if metric == "availability":
            span, rest = part.span, self.level.hours(part.terms).within(part.end, part.whole_end)
            more = length(rest)
            if part.measure.den + more:
                best = self.graded(part, 100 * Fraction(part.measure.num + more, part.measure.den + more))
        elif grows(self.rule):
            hours = self.level.hours(part.terms)
            passed, whole = (length(hours.within(part.from_, end)) for end in (part.end, part.whole_end))
            projected = self.graded(part, part.value * whole / passed) if passed else value
        lost = (metric == "availability" and direction != "at_most" and best < target["value"]) or (
            (grows(self.rule) or metric == "longest_outage") and direction != "at_least"
            and value > target["upper" if direction == "within" else "value"])
        if lost:
            judged = best if metric == "availability" else value
            return "critical" if self.is_critical(direction, target, judged) else "missed"
        if metric == "volume" and direction == "at_least" and self.holds(direction, target, value):
            projected = max(value, projected)
        if not self.holds(direction, target, projected):
            return "at_risk"
        margin = target.get("warning_margin", 0)
        return "at_risk" if margin and not self.strictly(direction, target, projected, margin) else "met"

    # --- the period ---

    def sum_up(self):
        worst = min(WORST.index(part.status) for part in self.parts)
        self.status_ = WORST[worst]
        self.measure = Measure.of([part.measure for part in self.parts])
        if self.rule["metric"] in AT_END:
            self.measure = Measure.of([self.parts[-1].measure])
        self.value = value_of(self.rule, self.measure)
        judged = sum(part.end - part.from_ for part in self.parts)
        self.covered = sum(part.covered * (part.end - part.from_) for part in self.parts) / judged if judged else Fraction(0)
        if not self.covered and self.rule["metric"] != "reported":  # some of the period must be known, in whichever part
            self.value = None
        self.discrepancy = self.settle()
        self.rating = self.worst_step()
        self.final = self.is_final()
        self.credit = credit_of(self)
        self.used, self.elapsed = self.allowance()
        self.confidence, self.few = self.interval()

    def settle(self):
        """The two figures where they are too far apart, or where one was settled to count; then that one is judged."""
        found = [each for each in self.level.facts.records["reported"]
                 if each.level == self.level.id and each.days == (self.first, self.last)]
        self.reported = max(found, key=lambda each: each.id).value if found else None
        self.counts = next((each["counts"] for each in self.level.agreement.get("settled_figures", [])
                            if each["service_level"] == self.level.id
                            and each["period"] == f"{self.first.isoformat()}..{self.last.isoformat()}"), None)
        if self.reported is None or self.value is None or self.rule["metric"] == "reported":
            self.counts = None
            return None
        tolerance = self.terms.level.get("discrepancy_tolerance")
        apart = tolerance is not None and abs(self.value - self.reported) > Fraction(tolerance)
        if not apart and not self.counts:
            return None
        told = {"own": self.value, "reported": self.reported, "tolerance": tolerance and Fraction(tolerance),
                "counts": self.counts}
        if self.counts == "reported":
            self.value = self.reported
            for part in self.parts:
                if part.value is not None:
                    part.value = self.reported
                    part.status = self.compare_ended(part)
            self.status_ = WORST[min(WORST.index(part.status) for part in self.parts)]
        return told

    def worst_step(self):
        judged, found = ("met", "at_risk", "missed", "critical"), []
        for part in self.parts:
            steps = part.terms.level.get("rating_steps")
            if not steps or part.status not in judged or part.value is None:
                continue
            value, sign = self.graded(part, part.value), -1 if self.limits(part.terms)[0] == "at_most" else 1
            found.append(next((index for index, name in enumerate(STEPS)
                               if sign * value >= sign * Fraction(steps[name])), len(STEPS)))
        return (STEPS + ("inadequate",))[max(found)] if found and self.status_ in judged else None

    def is_final(self):
        window = self.terms.content.get("reopening_window_days", 0)
        if self.rule["metric"] == "first_contact_resolution":
            window = max(window, self.rule.get("fcr_reopen_days", 7))
        if self.level.as_of < midnight(self.in_force[-1] + (1 + min(window, 30)) * DAY, self.level.zone):
            return False
        if self.rule["metric"] == "reported":
            return self.value is not None
        return self.parts[-1].full

    def counts_records(self):
        """Whether the value is a share of records."""
        metric = self.rule["metric"]
        return metric in SHARES or (metric == "closure_rate" and self.rule.get("closure_basis") == "cohort") or (
            metric == "satisfaction" and self.rule.get("satisfaction") == "top_two_boxes")

    def interval(self):
        metric, measure_ = self.rule["metric"], self.measure
        mean = (metric in TIMES and self.rule.get("statistic", "mean") == "mean") or metric == "mean_time_to_restore" or (
            metric == "satisfaction" and self.rule.get("satisfaction", "mean") == "mean")
        share = metric in SHARES or (metric == "closure_rate" and self.rule.get("closure_basis", "flow") == "cohort") or (
            metric == "satisfaction" and not mean)
        if self.value is None or self.counts == "reported":  # what is known of the own records says nothing of it
            return None, False
        if mean:
            scale = 1 if metric == "satisfaction" else 1000
            if len(measure_.samples) < 2:
                return None, True
            bounds = t_interval([Fraction(sample) / scale for sample in measure_.samples])
        elif share and not measure_.num <= measure_.den:
            return None, False  # by other terms in the period more were closed than opened: no share of records
        elif share:
            bounds = tuple(100 * bound for bound in wilson(measure_.num, measure_.den))
        else:
            return None, False
        direction, target = self.limits(self.terms)
        edges = [target["value"]] + ([target["upper"]] if direction == "within" else [])
        return bounds, any(bounds[0] < edge < bounds[1] for edge in edges)

    def fraction(self, part):
        """Numerator and denominator of metrics that are shares."""
        share = self.rule["metric"] in SHARES + ("closure_rate", "count_ratio", "availability") or (
            self.rule["metric"] == "composed" and is_ratio(self.rule))
        return {"numerator": str(Fraction(part.measure.num)), "denominator": str(Fraction(part.measure.den))} if share else {}

    def part_json(self, part):
        known = self.rule["metric"] != "availability"  # see compare.py
        return {"first": part.first.isoformat(), "last": part.last.isoformat(), "status": part.status,
                "value": number(part.value), "value_with_excluded": number(part.value_all),
                "_counted": number(part.counted), "version": part.terms.number,
                "records": int(part.measure.records) if known else None, "excluded": part.measure.excluded,
                "covered": number(part.covered), **self.fraction(part),
                "target": {key: part.terms.target[key] for key in part.terms.target if key != "from"}}

    def as_json(self):
        parts = [self.part_json(part) for part in self.parts]
        known = self.rule["metric"] != "availability"
        return {"status": self.status_, "final": self.final, "value": number(self.value), "parts": parts,
                "records": int(self.measure.records) if known else None, "covered": number(self.covered),
                "rests_on_few_records": self.few, "confidence": self.confidence, "credit": self.credit,
                "allowance": self.left(), "forecast": self.forecast(), "allowance_used": number(self.used), "elapsed": number(self.elapsed),
                "direction": self.limits(self.terms)[0], "reported": self.reported,
                "rating_step": "approaching_target" if self.rating == "approaching" else self.rating,
                "discrepancy": self.discrepancy, "target": parts[-1]["target"],
                "reopened": self.measure.reopened if self.value is not None and self.rule["metric"] in REOPENED else None,
                "asked": self.measure.asked or None if self.value is not None else None,
                "overdue_outside": getattr(self.parts[-1].measure, "outside", 0)}


def evaluate(facts, first, last, as_of):
    """(agreement, service level, first day of the period) to the result."""
    found = {}
    for agreement in facts.document["agreements"]:
        ids = {level["id"]: None for version in agreement["versions"] for level in version["content"]["service_levels"]}
        for level_id in ids:
            for result in Level(facts, agreement, level_id, as_of).results(first, last):
                found[agreement["id"], level_id, result.first.isoformat()] = result.as_json()
    return found
