# SPDX-License-Identifier: GPL-3.0-or-later
"""What a metric counts in one span: a Measure for each, from records, as section 6 of the rules defines it."""
from fractions import Fraction

from clocks import common, length, local_day, midnight, united, without, DAY
from figures import statistic

TIMES = ("turn_around_time", "first_response_time", "backlog_age", "follow_up_time")
AT_END = ("backlog", "backlog_age")  # the last part of a period speaks for all of it
OUTAGES = ("availability", "mean_time_to_restore", "mean_time_between_failures", "longest_outage", "outage_count")
WHOLE = ("volume", "count_ratio", "reported")  # never split
MAINTENANCE = "counts_as_available"
TIME_PARTS = ("downtime", "service_time")
OUTAGE_PARTS = ("outages",) + TIME_PARTS
RATING_PARTS = ("ratings", "rating_scores")


def is_ratio(rule):
    return any(part.get("side") == "denominator" for part in rule.get("parts", []))


def undivided(rule):
    """Whether the version of the last day judges the whole period."""
    return rule["metric"] in WHOLE or (rule["metric"] == "composed" and any(
        part["measure"] in ("count", "tickets_open") for part in rule["parts"]))


def grows(rule):
    """Whether the metric is a sum that only grows while a period runs."""
    return rule["metric"] in ("volume", "outage_count") or (
        rule["metric"] == "composed" and not is_ratio(rule) and all(
            Fraction(part.get("weight", "1")) > 0 and part["measure"] not in ("tickets_open", "rating_scores")
            for part in rule["parts"]))


class Measure:
    """Numbers of one part that add up over the parts of a period."""

    def __init__(self, num=0, den=0, samples=(), records=0, excluded=0, value=None, wanted=True):
        self.num, self.den, self.samples = num, den, list(samples)
        self.records, self.excluded, self.value, self.wanted = records, excluded, value, wanted
        self.reopened = self.asked = 0

    def telling(self, tickets):
        """With how many of the tickets that it counts were reopened."""
        self.reopened = sum(bool(ticket.reopened) or ticket.reopen_count > 0 for ticket in tickets)
        return self

    @staticmethod
    def of(measures):
        last = measures[-1]
        whole = Measure(sum(each.num for each in measures), sum(each.den for each in measures),
                       [sample for each in measures for sample in each.samples],
                       sum(each.records or 0 for each in measures), 0, last.value)
        whole.reopened, whole.asked = (sum(getattr(each, name) for each in measures) for name in ("reopened", "asked"))
        return whole


def value_of(rule, measure):
    """The value in the unit of the metric, exactly, or None."""
    metric = rule["metric"]
    if metric in TIMES:
        return statistic(rule, measure.samples) / 1000 if measure.samples else None
    if metric == "mean_time_to_restore":
        return Fraction(sum(measure.samples)) / len(measure.samples) / 1000 if measure.samples else None
    if metric == "longest_outage":
        return Fraction(max(measure.samples)) / 1000 if measure.samples else None
    if metric == "mean_time_between_failures":
        return Fraction(measure.num) / measure.den / 1000 if measure.den else None
    if metric in ("outage_count", "volume"):
        return Fraction(measure.num)
    if metric in ("backlog", "reported"):
        return measure.value
    if metric == "satisfaction" and rule.get("satisfaction", "mean") == "mean":
        return Fraction(sum(measure.samples)) / len(measure.samples) if measure.samples else None
    if metric == "composed" and not is_ratio(rule):
        return Fraction(measure.num)
    scale = 1 if metric == "composed" and rule.get("composed_unit", "percent") != "percent" else 100
    return scale * Fraction(measure.num) / measure.den if measure.den else None


class Span:
    """One part: its instants up to which it is judged, the terms of its last day, and what is taken out of it."""

    def __init__(self, level, terms, start, end, horizon, excluded_records, excluded_spans):
        self.level, self.terms, self.start, self.end, self.horizon = level, terms, start, end, horizon
        self.rule, self.population = terms.level["rule"], terms.level.get("population", {})
        self.services = self.population.get("services") or terms.content["services"]
        self.out, self.spans = excluded_records, excluded_spans

    def holds(self, at):
        return at is not None and self.start <= at < self.end

    def taken(self, record, at=None):
        """Whether an exclusion takes the record out: by its name, or by an instant that lies in an excluded span."""
        return record.id in self.out or (at is not None and any(start <= at < end for start, end in self.spans))

    def tickets(self):
        """Those of the population; looked for once a level, for a population is the same in all its parts."""
        key = (repr(self.population), tuple(self.services))
        if key not in self.level.populations:
            self.level.populations[key] = list(self.find_tickets())
        return self.level.populations[key]

    def find_tickets(self):
        for ticket in self.level.tickets:
            if ticket.status == "cancelled" or ticket.service not in self.services:
                continue
            named = all(not self.population.get(key) or ticket[field] in self.population[key]
                        for key, field in (("kinds", "kind"), ("priorities", "priority"), ("categories", "category")))
            if named and (not self.population.get("tags") or set(ticket.tags) & set(self.population["tags"])):
                yield ticket


# --- tickets ---

def ended(ticket):
    """The last resolution, unless the ticket was reopened since."""
    if ticket.resolved is None or any(at > ticket.resolved for at in ticket.reopened):
        return None
    return ticket.resolved


def counted(span, found):
    """Splits (ticket, instant that excluded time takes out or None) into what stays and the number that leaves."""
    kept = [ticket for ticket, at in found if not span.taken(ticket, at)]
    return kept, len(found) - len(kept)


def times(span):
    response = span.rule["metric"] == "first_response_time"
    found = []
    for ticket in span.tickets():
        end = ticket.first_response if response else ended(ticket)
        if span.holds(end) and span.level.terms_at(ticket.opened):
            found.append((ticket, None))
    kept, excluded = counted(span, found)
    samples = []
    for ticket in kept:
        end = ticket.first_response if response else ended(ticket)
        hours = span.level.hours(span.level.terms_at(ticket.opened))
        samples.append(hours.elapsed(ticket.opened, end, ticket.pauses + span.spans))
    return Measure(samples=samples, records=len(samples), excluded=excluded).telling(kept)


def limit_of(terms, ticket):
    rule = terms.level["rule"]
    text = rule.get("limit_by_priority", {}).get(ticket.priority, rule.get("limit"))
    return None if text is None else seconds(text) * 1000


def seconds(text):
    if isinstance(text, int):
        return text
    units = {"h": 3600, "m": 60, "s": 1}
    return sum(int(word[:-1]) * units[word[-1]] for word in text.split())


def verdict(span, ticket, end, limit, hours):
    """(instant, kept) of the ticket: its end event if within time, else when the limit was last still kept."""
    pauses = ticket.pauses + span.spans
    if end is not None and hours.elapsed(ticket.opened, end, pauses) <= limit:
        return end, True
    return hours.last_within(ticket.opened, limit, pauses), False


def within_time(span):
    found, outside = [], 0
    for ticket in span.tickets():
        terms = span.level.terms_at(ticket.opened)
        limit = limit_of(terms, ticket) if terms else None
        if limit is None:
            continue
        rule = terms.level["rule"]
        basis = rule.get("basis", "verdict_instant")
        end = ticket.first_response if rule.get("clock_end") == "first_response" else ended(ticket)
        at, good = verdict(span, ticket, end, limit, span.level.hours(terms))
        judged = at is not None and at < (span.horizon if basis == "opened" else span.end)
        belongs = {"verdict_instant": span.holds(at), "opened": span.holds(ticket.opened) and judged,
                   "resolved": span.holds(end)}[basis]
        if belongs:
            found.append((ticket, good))
        elif basis != "verdict_instant" and not span.taken(ticket):
            outside += at is not None and at < span.end and (end is None or end >= span.end)
    kept = [(ticket, good) for ticket, good in found if not span.taken(ticket)]
    measure = Measure(sum(good for _, good in kept), len(kept), records=len(kept), excluded=len(found) - len(kept))
    measure.outside = outside
    return measure.telling([ticket for ticket, _ in kept])


def counting_rule(span, ticket):
    """The rule that says by which instant the ticket counts: of its opening, else the first of the metric."""
    rules = span.level.rules_of(span.rule["metric"])
    day_of_opening = local_day(ticket.opened, span.level.zone)
    return next((rule for first, rule in reversed(rules) if first <= day_of_opening), rules[0][1])


def first_contact(span):
    rule = span.rule
    found = []
    for ticket in span.tickets():
        over = counting_rule(span, ticket).get("fcr_denominator", "resolved")
        if over == "resolved" and span.holds(ticket.resolved):
            found.append((ticket, ticket.resolved))
        elif over != "resolved" and span.holds(ticket.opened) and (over == "all_contacts" or ticket.answered):
            found.append((ticket, ticket.opened))
    kept, excluded = counted(span, found)
    good = sum(at_first_contact(span, ticket, rule.get("fcr_reopen_days", 7)) for ticket in kept)
    return Measure(good, len(kept), records=len(kept), excluded=excluded).telling(kept)


def at_first_contact(span, ticket, days):
    if ticket.resolved is None or ticket.contacts != 1 or ticket.reopen_count > len(ticket.reopened):
        return False
    zone = span.level.zone
    until = midnight(local_day(ticket.resolved, zone) + (days + 1) * DAY, zone)
    return not any(at < until for at in ticket.reopened)


def closure(span):
    opened = [(ticket, ticket.opened) for ticket in span.tickets() if span.holds(ticket.opened)]
    kept, excluded = counted(span, opened)
    if span.rule.get("closure_basis", "flow") == "cohort":
        good = sum(ticket.closed is not None and ticket.closed < span.end for ticket in kept)
        return Measure(good, len(kept), records=len(kept), excluded=excluded).telling(kept)
    closed = [(ticket, ticket.closed) for ticket in span.tickets() if span.holds(ticket.closed)]
    good, _ = counted(span, closed)
    return Measure(len(good), len(kept), records=len(kept), excluded=excluded).telling(kept)


def open_at_end(span):
    found = []
    for ticket in span.tickets():
        done = [at for at in (ticket.resolved, ticket.closed) if at is not None and at < span.end]
        again = done and any(done[0] < at < span.end and at >= max(done) for at in ticket.reopened)
        if ticket.opened < span.end and (not done or again):
            found.append((ticket, None))
    return found


def backlog(span):
    kept, excluded = counted(span, open_at_end(span))
    return Measure(records=len(kept), excluded=excluded, value=Fraction(len(kept)))


def backlog_age(span):
    kept, excluded = counted(span, open_at_end(span))
    samples = []
    for ticket in kept:
        hours = span.level.hours(span.level.terms_at(ticket.opened) or span.terms)
        samples.append(hours.elapsed(ticket.opened, span.end, ticket.pauses + span.spans))
    return Measure(samples=samples, records=len(samples), excluded=excluded)


CONDITIONS = {"reopened": lambda ticket: bool(ticket.reopened) or ticket.reopen_count > 0,
              "answered": lambda ticket: ticket.answered, "accepted": lambda ticket: ticket.accepted is True,
              "supplier_verdict_met": lambda ticket: ticket.supplier_verdict is True}


def passes(ticket, selection):
    named = all(not selection.get(key) or ticket[field] in selection[key]
                for key, field in (("kinds", "kind"), ("priorities", "priority"), ("categories", "category")))
    tagged = not selection.get("tags") or set(ticket.tags) & set(selection["tags"])
    return bool(named and tagged and all(CONDITIONS[each](ticket) for each in selection.get("conditions", [])))


def ticket_ratio(span):
    moments = [(ticket, ticket[counting_rule(span, ticket).get("counted_by", "opened")]) for ticket in span.tickets()]
    kept, excluded = counted(span, [(ticket, at) for ticket, at in moments if span.holds(at)])
    good = sum(passes(ticket, span.rule.get("good", {})) for ticket in kept)
    return Measure(good, len(kept), records=len(kept), excluded=excluded).telling(kept)


def followed_up(ticket, number):
    """The follow-up of that number after the first response, or None."""
    later = sorted(at for at in ticket.follow_ups if ticket.first_response is not None and at > ticket.first_response)
    return later[number - 1] if len(later) >= number else None


def follow_up_time(span):
    found = [(ticket, None) for ticket in span.tickets()
             if span.holds(followed_up(ticket, 1)) and span.level.terms_at(ticket.opened)]
    kept, excluded = counted(span, found)
    samples = [span.level.hours(span.level.terms_at(ticket.opened)).elapsed(
        ticket.first_response, followed_up(ticket, 1), ticket.pauses + span.spans) for ticket in kept]
    return Measure(samples=samples, records=len(samples), excluded=excluded)


def follow_up_share(span):
    found = []
    for ticket in span.tickets():
        terms = span.level.terms_at(ticket.opened)
        limit = limit_of(terms, ticket) if terms else None
        if limit is None or ticket.first_response is None:
            continue
        end = followed_up(ticket, terms.level["rule"].get("follow_ups", 1))
        hours, pauses = span.level.hours(terms), ticket.pauses + span.spans
        good = end is not None and hours.elapsed(ticket.first_response, end, pauses) <= limit
        if span.holds(end if good else hours.last_within(ticket.first_response, limit, pauses)):
            found.append((ticket, good))
    kept = [good for ticket, good in found if not span.taken(ticket)]
    return Measure(sum(kept), len(kept), records=len(kept), excluded=len(found) - len(kept))


def leads(span):
    found = [(ticket, ticket.opened) for ticket in span.tickets() if span.holds(ticket.opened) and ticket.accepted is not None]
    kept, excluded = counted(span, found)
    return Measure(sum(ticket.accepted for ticket in kept), len(kept), records=len(kept), excluded=excluded)


def satisfaction(span):
    survey = span.level.has_survey(span.services)
    if survey:
        found = [(rating, rating.at, rating.score, rating.top) for rating in span.level.facts.records["rating"]
                 if rating.service in span.services and span.holds(rating.at)]
    else:
        found = []
        for ticket in span.tickets():
            if ticket.rating is not None and span.holds(ticket.rated_at):
                found.append((ticket, ticket.rated_at, ticket.rating, 5))
    kept = [(score, top) for record, at, score, top in found if not span.taken(record, at)]
    high = sum(score >= top - 1 for score, top in kept)
    measure = Measure(high, len(kept), [score for score, _ in kept], len(kept), len(found) - len(kept))
    moments = [(ticket, ticket.resolved if survey else ticket.rated_at) for ticket in span.tickets()]
    measure.asked = sum(span.holds(at) and not span.taken(ticket, at) for ticket, at in moments)
    return measure


# --- counts ---

def counts(span, name):
    first, last = local_day(span.start, span.level.zone), local_day(span.end - 1, span.level.zone)
    found = [each for each in span.level.facts.records["count"]
             if each.service in span.services and each.name == name and first <= each.last <= last]
    zone = span.level.zone
    kept = []
    for each in found:
        days = (midnight(each.first, zone), midnight(each.last + DAY, zone))
        if each.id not in span.out and not any(start <= days[0] and days[1] <= end for start, end in span.spans):
            kept.append(each)
    return kept, len(found) - len(kept)


def volume(span):
    kept, excluded = counts(span, span.rule["count_name"])
    return Measure(sum(each.number for each in kept), 1, records=len(kept), excluded=excluded)


def count_ratio(span):
    above, out = counts(span, span.rule["count_name"])
    below, more = counts(span, span.rule["denominator_name"])
    total = sum(each.number for each in below)
    return Measure(sum(each.number for each in above), total, records=total, excluded=out + more)


def reported(span, period):
    found = [each for each in span.level.facts.records["reported"]
             if each.level == span.level.id and each.days == period]
    kept = found  # the figure as it stands
    best = max(kept, key=lambda each: each.id, default=None)
    return Measure(records=1 if best else 0, excluded=len(found) - len(kept), value=best.value if best else None)


# --- outages ---

def outages(span):
    return [each for each in span.level.facts.records["outage"] if each.service in span.services]


def allowed_maintenance(span, service, parts, found):
    """Service time of agreed maintenance, in order of time, up to the part's share of the allowance."""
    spans = common([(each.start, min(each.end, span.end)) for each in found if each.maintenance], service)
    allowance = span.rule.get("maintenance_allowance")
    if allowance is None:
        return spans
    left, result = int(seconds(allowance) * 1000 * parts), []
    for start, end in spans:
        end = min(end, start + left)
        left -= end - start
        if start < end:
            result.append((start, end))
    return result


def downtime(span, service, allowed, found):
    """The integral of the largest share over service time outside of allowed maintenance."""
    edges = sorted({edge for each in found for edge in (each.start, each.end)} | {span.start, span.end}
                   | {edge for pair in allowed for edge in pair})
    full = span.rule.get("full_outage_from")
    lost = Fraction(0)
    for start, end in zip(edges, edges[1:]):
        largest = max((each.share for each in found if each.start <= start and end <= each.end), default=0)
        if full is not None and largest >= Fraction(full):
            largest = Fraction(1)
        if largest:
            lost += largest * length(without(common([(start, end)], service), allowed))
    return lost


def availability(span, parts):
    whole = span.level.hours(span.terms).within(span.start, span.end)
    service = without(whole, span.spans)
    found = [each for each in outages(span) if each.start < span.end and each.end > span.start]
    kept = [each for each in found if each.id not in span.out]
    allowed, without_them = (allowed_maintenance(span, service, parts, each) for each in (found, kept))
    leaves = span.rule.get("maintenance") == "leaves_both"
    base, base_all = (without(service, each) if leaves else service for each in (without_them, allowed))
    down, down_all = downtime(span, base, without_them, kept), downtime(span, base_all, allowed, found)
    taken, total = max(0, down_all - down), length(base)
    return Measure(total - taken - down, total - taken, records=None, excluded=None)


def merged_outages(span):
    """Merged outages that are no agreed maintenance, without excluded ones: (start, end) and the number that left."""
    found = [each for each in outages(span) if not each.maintenance and each.share > 0 and each.start < span.horizon]
    named = [each for each in outages(span) if each.id in span.out]
    merged = united([(each.start, each.end) for each in found if each.id not in span.out])
    left = [pair for pair in merged if any(start <= pair[0] < end for start, end in span.spans)]
    inside = common([(span.start, span.end)], [(span.start, span.end)])
    gone = [(each.start, each.end) for each in named] + left
    return [pair for pair in merged if pair not in left], sum(bool(common([pair], inside)) for pair in gone)


def restore(span):
    merged, excluded = merged_outages(span)
    samples = [end - start for start, end in merged if span.start <= end < span.end]
    if span.rule["metric"] == "longest_outage" and span.running:
        samples += [span.end - start for start, end in merged if end >= span.end and start < span.end]
    return Measure(samples=samples, records=len(samples), excluded=excluded)


def failures(span, parts):
    merged, excluded = merged_outages(span)
    begun = sum(span.holds(start) for start, _ in merged)
    if span.rule["metric"] == "outage_count":
        return Measure(begun, 1, records=begun, excluded=excluded)
    up = availability(span, parts)
    return Measure(up.num, begun, records=begun, excluded=excluded)


# --- composed of parts ---

def tickets_of(span, part):
    """Each ticket of the part with the instant that counts it; one with several reopenings stands several times."""
    chosen = part.get("tickets", {})
    if part["measure"] == "tickets_open":
        return [(ticket, None) for ticket, _ in open_at_end(span) if passes(ticket, chosen)]
    instants = {"tickets_opened": lambda ticket: [ticket.opened], "tickets_resolved": lambda ticket: [ticket.resolved],
                "tickets_closed": lambda ticket: [ticket.closed], "reopenings": lambda ticket: ticket.reopened}[part["measure"]]
    return [(ticket, at) for ticket in span.tickets() if passes(ticket, chosen) for at in instants(ticket) if span.holds(at)]


def amounts(span, parts):
    """(number, records) of each part of the rule, and how many records or spans leave."""
    rule, found, gone = span.rule, [], set()
    for part in rule["parts"]:
        measure_, divides = part["measure"], part.get("side") == "denominator"
        if measure_ == "count":
            kept, _ = counts(span, part["count_name"])
            gone |= {("count", each.id) for each in counts_out(span, part["count_name"])}
            total = sum(each.number for each in kept)
            found.append((total, total if divides else len(kept)))
        elif measure_ in OUTAGE_PARTS:
            up, begun = availability(span, parts), sum(span.holds(start) for start, _ in merged_outages(span)[0])
            number = {"outages": begun, "downtime": Fraction(up.den - up.num) / 1000, "service_time": Fraction(up.den) / 1000}
            found.append((number[measure_], 0 if measure_ == "service_time" else begun))
        elif measure_ in RATING_PARTS:
            rated = satisfaction(span)
            found.append((sum(rated.samples) if measure_ == "rating_scores" else len(rated.samples), len(rated.samples)))
        else:
            here = tickets_of(span, part)
            kept, _ = counted(span, here)
            gone |= {("ticket", ticket.id) for ticket, at in here if span.taken(ticket, at)}
            found.append((len(kept), len(kept)))
    return found, len(gone) + gone_elsewhere(span)


def counts_out(span, name):
    kept = {each.id for each in counts(span, name)[0]}
    out, span.out, spans, span.spans = span.out, set(), span.spans, []
    whole = counts(span, name)[0]
    span.out, span.spans = out, spans
    return [each for each in whole if each.id not in kept]


def gone_elsewhere(span):
    """Outages, spans of time and ratings that leave."""
    measures, gone = {part["measure"] for part in span.rule["parts"]}, 0
    if measures & set(OUTAGE_PARTS):
        gone += sum(each.id in span.out and each.start < span.end and span.start < each.end for each in outages(span))
        gone += sum(bool(common([each], [(span.start, span.end)])) for each in span.spans)
    return gone + (satisfaction(span).excluded if measures & set(RATING_PARTS) else 0)


def composed(span, parts):
    rule, ratio = span.rule, is_ratio(span.rule)
    found, excluded = amounts(span, parts)
    sums, records = {"numerator": Fraction(0), "denominator": Fraction(0)}, 0
    for part, (number, count) in zip(rule["parts"], found):
        side = part.get("side", "numerator")
        sums[side] += Fraction(part.get("weight", "1")) * number
        records += count if (side == "denominator") == ratio else 0
    return Measure(sums["numerator"], sums["denominator"], records=records, excluded=excluded)


def measure(span, parts, period):
    metric = span.rule["metric"]
    if metric == "composed":
        return composed(span, parts)
    if metric in ("turn_around_time", "first_response_time"):
        return times(span)
    if metric == "availability":
        return availability(span, parts)
    if metric in ("mean_time_to_restore", "longest_outage"):
        return restore(span)
    if metric in ("outage_count", "mean_time_between_failures"):
        return failures(span, parts)
    if metric == "reported":
        return reported(span, period)
    return {"share_within_time": within_time, "first_contact_resolution": first_contact, "closure_rate": closure,
            "volume": volume, "count_ratio": count_ratio, "satisfaction": satisfaction, "backlog": backlog,
            "lead_acceptance": leads, "ticket_ratio": ticket_ratio, "backlog_age": backlog_age,
            "follow_up_time": follow_up_time, "follow_up_share": follow_up_share}[metric](span)
