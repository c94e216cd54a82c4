# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws workbooks at random: many agreements with every metric and option, and records that love boundaries."""
import csv
import random
from datetime import date
from zoneinfo import ZoneInfo

from clocks import DAY, EPOCH, MS, Hours, add_months, around_the_clock, local_day, midnight
from evaluation import AT_MOST

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "America/Havana",
         "Asia/Kolkata"]
TICKET_PARTS = ["tickets_opened", "tickets_resolved", "tickets_closed", "reopenings", "tickets_open"]
COUNTING = {"first_contact_resolution": ("fcr_denominator", ["resolved", "answered", "all_contacts"]),
            "ticket_ratio": ("counted_by", ["opened", "resolved", "closed"]),
            "closure_rate": ("closure_basis", ["flow", "cohort"]),
            "share_within_time": ("basis", ["verdict_instant", "opened", "resolved"])}
PRIORITIES = ["P1", "P2", "P3", ""]
HEADER = {
    "ticket": ["external_id", "service", "kind", "opened", "first_response", "resolved", "closed", "priority", "category",
               "tags", "contacts", "status", "rating", "accepted", "answered", "supplier_verdict", "follow_up", "reopened", "reopen_count",
               "pause_from", "pause_to"],
    "log": ["external_id", "event_at", "service", "kind", "opened", "first_response", "resolved", "closed", "priority",
            "category", "tags", "contacts", "status", "rating", "answered", "follow_up"],
    "outage": ["external_id", "service", "from", "to", "affected", "planned", "agreed"],
    "count": ["external_id", "service", "first", "last", "name", "number"],
    "rating": ["external_id", "service", "at", "score", "scale_max"],
    "reported": ["external_id", "service", "service_level", "first", "last", "value"],
}


def iso(at):
    return (EPOCH + at * MS).strftime("%Y-%m-%dT%H:%M:%SZ")


def mapping(name, shape, kind, selected=None, zone="UTC"):
    fields = {column: column for column in HEADER[shape]}
    made = {"id": name, "name": name, "kind": kind, "source": name, "policy": "all_or_nothing",
            "formats": {"date_time": "iso", "date": "yyyy-MM-dd", "zone": zone}}
    if kind == "ticket":
        fields["tags"] = {"column": "tags", "separator": "|"}
        fields["follow_up"] = {"column": "follow_up", "separator": "|"}
        made["selected_by"] = selected
    if shape == "log":
        made.update(shape="event_log", order_by="event_at", pending_is_pause=True)
    made["fields"] = fields
    return made


class Draw:
    """One workbook from one seed."""

    def __init__(self, seed, agreements):
        self.random = random.Random(seed)
        self.first, self.last = date(2025, 1, 1), date(2025, 12, 31)
        self.document = {"format": "kept-document", "version": 1, "calendars": [], "services": [], "agreements": [],
                         "exclusions": [], "mappings": [], "organisations": [
                             {"id": "ours", "name": "Ours", "internal": True}, {"id": "theirs", "name": "Theirs"}]}
        self.files, self.statements, self.rows = [], [], {}
        self.as_of = self.draw_as_of()
        self.declare_files()
        self.number = 0
        for index in range(agreements):
            Agreement(self, index)
        for name, (first, last) in self.spans.items():
            if self.rows[name]:
                self.files.append({"mapping": name, "first": first, "last": last, "rows": self.rows[name]})

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def draw_as_of(self):
        """In the midst of the data as often as after it; often a bound of a period, of a day or of service hours."""
        on = date(2025, 1, 1) + self.random.choice([self.random.randrange(15, 365), self.random.randrange(120, 500)]) * DAY
        if self.random.randrange(100) < 30:
            on = on.replace(day=1)
        at = midnight(on, ZoneInfo(self.random.choice(ZONES)))
        return at + self.random.choice([0, 0, 1000, -1000, 3600000 * 9, 12345000])

    def declare_files(self):
        self.spans = {}
        zone = self.random.choice(["UTC", "Europe/Berlin"])
        early, late = "2024-11-01", "2026-04-30"
        whole = {"opened": "ticket", "opened-log": "log", "updated": "ticket", "resolved": "ticket", "outages": "outage",
                 "counts": "count", "ratings": "rating", "reports": "reported"}
        for name, shape in whole.items():
            self.declare(name, shape, name.split("-")[0], zone, early, late)
        for name, shape in {"opened-part": "ticket", "updated-part": "log", "outages-part": "outage",
                            "counts-part": "count", "ratings-part": "rating"}.items():
            start = date(2024, 12, 1) + self.random.randrange(120) * DAY
            end = start + self.random.randrange(90, 300) * DAY
            self.declare(name, shape, name.split("-")[0], zone, start.isoformat(), end.isoformat())

    def declare(self, name, shape, selected, zone, first, last):
        kind = "ticket" if shape == "log" else shape
        self.document["mappings"].append(mapping(name, shape, kind, selected, zone))
        self.spans[name], self.rows[name] = (first, last), []

    def next_id(self, prefix):
        self.number += 1
        return f"{prefix}-{self.number:05}"


def calendar(draw, zone):
    pick = draw.random
    kind = pick.randrange(5)
    if kind == 0:
        hours = around_the_clock(zone)
    elif kind == 1:
        hours = {"zone": zone, "week": {name: [["22:00", "06:00"]] for name in Hours.NAMES[:5]}}
    elif kind == 2:
        hours = {"zone": zone, "week": {name: [["01:30", "02:30"], ["08:00", "24:00"]] for name in Hours.NAMES}}
    else:
        hours = {"zone": zone, "week": {name: [["08:00", "12:00"], ["13:00", "17:00"]] for name in Hours.NAMES[:5]}}
    if draw.chance(60):
        hours["holidays"] = ["05-01", "2025-06-09", {"date": "12-24", "name": "Half a day", "hours": [["08:00", "12:00"]]}]
        hours["exceptions"] = {"2025-03-17": [], "2025-07-05": [["09:00", "15:30"]], "2025-05-01": [["10:00", "11:00"]]}
    return hours


class Agreement:
    """One agreement with services, versions, levels and records of its own."""

    def __init__(self, draw, index):
        self.draw, self.id, self.pick = draw, f"a{index}", draw.random
        self.zone = self.pick.choice(ZONES)
        self.services = [f"{self.id}-desk", f"{self.id}-web"]
        for service in self.services:
            draw.document["services"].append({"id": service, "name": service, "provider": "theirs", "customer": "ours"})
        for name in ("x", "y"):
            draw.document["calendars"].append({"id": f"{self.id}-{name}", "name": f"{self.id} {name}",
                                               "hours": calendar(draw, self.zone)})
        self.start = self.pick.choice([date(2025, 1, 1), date(2025, 1, 15), date(2025, 2, 1), date(2024, 12, 1)])
        self.levels = [level for level in self.draw_levels() if level]
        self.add_agreement()
        self.add_exclusions()
        Records(self)

    def version(self, number, effective, levels):
        content = {"services": self.services, "term": self.term, "zone": self.zone, "service_levels": levels,
                   "introduction": f"Version {number}", "fiscal_start_month": self.fiscal}
        if self.charges:
            content["charges"] = self.charges
        if self.window is not None:
            content["reopening_window_days"] = self.window
        return {"number": number, "effective": effective.isoformat(), "content": content}

    def add_agreement(self):
        self.fiscal, self.window = self.pick.choice([1, 1, 4, 2]), self.pick.choice([None, 5, 14, 45])
        self.term = {"start": self.start.isoformat(), "months": self.pick.choice([6, 12, 24])}
        if self.draw.chance(20):
            self.term = {"start": self.start.isoformat(), "renewal": "open_ended", "review_date": "2026-06-01"}
        elif self.draw.chance(30):
            self.term = {"start": self.start.isoformat(), "months": self.pick.choice([3, 6]), "renewal": "automatic",
                         "renewal_months": self.pick.choice([1, 3, 6]), "notice": {"length": 1, "unit": "months"}}
        self.charges = self.draw_charges()
        start = self.start.isoformat()
        life = [{"kind": kind, "date": when, "by": by} for kind, when, by in
                (("submitted", "2024-11-01", "One"), ("approved", "2024-11-02", "Two"), ("signed", "2024-11-03", "One"))]
        versions = [self.version(1, self.start, self.levels)]
        if self.draw.chance(60):
            effective = self.start + self.pick.randrange(30, 150) * DAY
            dropped = [level for level in self.levels if self.draw.chance(4)]
            added = [level for level in self.levels if self.draw.chance(4) and level not in dropped]
            versions[0]["content"]["service_levels"] = [level for level in self.levels if level not in added]
            versions.append(self.version(2, effective, [self.amended(level, effective) for level in self.levels
                                                        if level not in dropped]))
            life += [{"kind": "amended", "date": "2024-11-10", "by": "One", "version": 2},
                     {"kind": "approved", "date": "2024-11-11", "by": "Two"}]
        self.versions = versions
        self.draw.document["agreements"].append({
            "id": self.id, "reference": self.id, "title": self.id, "kind": "sla", "provider": "theirs", "customer": "ours",
            "life": life, "versions": versions})
        return start

    def draw_charges(self):
        """Charges of services, of the agreement, or of both."""
        start = (self.start - self.pick.choice([0, 0, 40]) * DAY).isoformat()
        charges = [{"amount": {"amount": self.pick.choice(["1000.00", "777.77", "12345.67", "0.99"]), "currency": "EUR"},
                    "from": start, "billing_months": self.pick.choice([1, 1, 3, 12])} for _ in range(3)]
        charges[0]["service"], charges[1]["service"] = self.services
        return charges[:self.pick.choice([0, 1, 2, 3])] + charges[2:] * self.draw.chance(30)

    def schedule(self, value):
        """Bands below a target, two of them at its boundary."""
        middle = str(round(float(value) * 0.9, 2))
        schedule = {"bands": [{"from": middle, "below": value, "share": "0.1"}, {"to": middle, "share": "0.25"}],
                    "clause": "7.1", "rounding": self.pick.choice(["half_even", "half_up", "down", "up"])}
        if self.draw.chance(40):
            schedule["cap"] = self.pick.choice(["0.15", "0.2", "0.3333"])
        if self.draw.chance(30):
            schedule["basis"] = "agreement"
        schedule["claim_window"] = self.pick.choice([{"kind": "none"}, {"kind": "days_after_period", "days": 30},
                                                     {"kind": "end_of_next_month"}])
        return schedule

    def amended(self, level, effective):
        """The level in the second version: as it was, with another name, limit, calendar or target."""
        level = {**level, "rule": dict(level["rule"]), "targets": [dict(each) for each in level["targets"]]}
        change = self.pick.randrange(8)
        if change == 0:
            level["name"] += " (new name)"
        elif change == 1 and "limit" in level["rule"]:
            level["rule"]["limit"] = self.pick.choice(["2h", "6h", "12h"])
        elif change == 2:
            level["calendar"] = f"{self.id}-{self.pick.choice('xy')}"
        elif change >= 6 and level["rule"]["metric"] in COUNTING:
            name, choices = COUNTING[level["rule"]["metric"]]
            level["rule"][name] = self.pick.choice(choices)
        elif change == 3 and all(each["from"] != effective.isoformat() for each in level["targets"]):
            level["targets"].append({**level["targets"][-1], "from": effective.isoformat(),
                                     "value": self.other(level["targets"][-1]["value"])})
        return level

    def other(self, value):
        factors = [0.9, 0.97] if 98 <= float(value) <= 100 else [0.9, 0.97, 1.02]  # no share of more than a whole
        return str(round(float(value) * self.pick.choice(factors), 2))

    def target(self, value, lower_is_better=False):
        """A target with thresholds, of which some lie on values that come about often."""
        target = {"from": self.start.isoformat(), "value": value}
        if self.draw.chance(60):
            target["critical"] = str(round(float(value) * (1.5 if lower_is_better else 0.8), 2))
        if self.draw.chance(40):
            target["warning_margin"] = str(round(float(value) * 0.05, 2))
        return target

    def level(self, name, rule, value, **more):
        low = more.pop("low", False)
        level = {"id": f"{self.id}-{name}", "name": name, "rule": rule, "targets": [self.target(value, low)],
                 "period": self.pick.choices(["month", "quarter", "half_year", "year", "term"], [12, 3, 1, 1, 1])[0], **more}
        if self.draw.chance(15) and level["period"] != "term":
            level["targets"].append({**level["targets"][0], "value": self.other(value),
                                     "from": (self.start + self.pick.randrange(20, 120) * DAY).isoformat()})
        if self.draw.chance(12):
            level["direction"] = "within"
            for target in level["targets"]:
                target["upper"] = str(round(float(target["value"]) * 1.3, 2))
        if self.draw.chance(60):
            level["calendar"] = f"{self.id}-{self.pick.choice('xy')}"
        if self.draw.chance(20):
            level["graded"] = {"places": self.pick.choice([0, 1, 2]), "mode": self.pick.choice(["half_up", "half_even",
                                                                                             "down", "up"])}
        if name in ("share-1", "availability", "both", "fcr", "ratio") and self.draw.chance(60):
            level["credit"] = self.schedule(value)
        if self.draw.chance(20):
            level["minimum_sample"] = self.pick.choice([2, 3, 5])
        if self.draw.chance(25) and level.get("direction") != "within":
            at_most = level.get("direction") == "at_most" or ("direction" not in level and rule["metric"] in AT_MOST)
            level["rating_steps"] = {step: str(round(float(value) * factor, 2)) for step, factor in zip(
                ("good", "approaching", "requires_improvement"), (1, 1.2, 1.5) if at_most else (1, 0.9, 0.7))}
        if self.draw.chance(40) and rule["metric"] != "reported":
            level["discrepancy_tolerance"] = self.pick.choice(["0", "0.5", "5", "1000"])
        return level

    def population(self):
        desk = {"services": [self.services[0]]}
        return self.pick.choice([desk, desk, {**desk, "priorities": ["P1", "P2"]}, {**desk, "tags": ["red", "blue"]},
                                 {**desk, "kinds": ["incident"], "categories": ["mail"]}])

    def selection(self):
        pick = self.pick
        return pick.choice([{"tags": ["red"]}, {"conditions": ["reopened"]}, {"conditions": ["answered"]},
                            {"conditions": ["supplier_verdict_met"]}, {"kinds": ["lead"], "conditions": ["accepted"]},
                            {"priorities": ["P1", "P2"], "categories": ["mail", "disk"]}, {}])

    def composed(self, measures):
        """A sum, or a sum over a sum, of a few parts."""
        pick, parts, ratio = self.pick, [], self.draw.chance(60)
        for number in range(pick.choice([2, 3, 4])):
            part = {"name": f"part {number}", "measure": pick.choice(measures)}
            if self.draw.chance(50):
                part["weight"] = pick.choice(["2", "-1", "0.5", "1.25"])
            if part["measure"] == "count":
                part["count_name"] = pick.choice(["in", "out", "other"])
            if part["measure"] in TICKET_PARTS and self.draw.chance(60):
                part["tickets"] = self.selection()
            if ratio and number > 0 and (number == 1 or self.draw.chance(40)):
                part["side"] = "denominator"
            parts.append(part)
        return {"metric": "composed", "parts": parts,
                "composed_unit": pick.choice(["percent", "count", "score"] if ratio else ["count", "score"])}

    def share_rule(self):
        rule = {"metric": "share_within_time", "basis": self.pick.choice(["verdict_instant", "verdict_instant", "opened",
                                                                         "resolved"]),
                "clock_end": self.pick.choice(["resolution", "resolution", "first_response"])}
        if self.draw.chance(80):
            rule["limit"] = self.pick.choice(["4h", "8h", "1h 30m"])
        if "limit" not in rule or self.draw.chance(50):
            rule["limit_by_priority"] = {"P1": "2h", "P2": "8h"}
        return rule

    def draw_levels(self):
        pick, desk, web = self.pick, self.population, {"services": [self.services[1]]}
        statistic = pick.choice([{}, {"statistic": "median"}, {"statistic": "maximum"}, {"statistic": "percentile"},
                                 {"statistic": "percentile", "percentile": "90", "percentile_method": "nearest_rank"}])
        mean = pick.choice(["mean", "top_two_boxes"])
        maintenance = {"maintenance": pick.choice(["counts_as_available", "leaves_both"])}
        if self.draw.chance(60):
            maintenance["maintenance_allowance"] = pick.choice(["2h", "4h 30m", "31m"])
        if self.draw.chance(30):
            maintenance["full_outage_from"] = pick.choice(["0.5", "0.25"])
        yield self.level("share-1", self.share_rule(), "75", population=desk())
        yield self.level("share-2", self.share_rule(), "50", population=desk())
        yield self.level("tat", {"metric": "turn_around_time", **statistic}, "28800", population=desk(), low=True)
        yield self.level("response", {"metric": "first_response_time", **statistic}, "3600", population=desk(), low=True)
        yield self.level("fcr", {"metric": "first_contact_resolution", "fcr_reopen_days": pick.choice([0, 2, 7, 30]),
                                 "fcr_denominator": pick.choice(["resolved", "answered", "all_contacts"])}, "60",
                         population=desk())
        yield self.level("closure", {"metric": "closure_rate", "closure_basis": pick.choice(["flow", "cohort"])}, "75",
                         population=desk())
        yield self.level("backlog", {"metric": "backlog"}, "4", population=desk(), low=True)
        yield self.level("errors", {"metric": "ticket_ratio", "good": self.selection(),
                                    "counted_by": pick.choice(["opened", "resolved", "closed"])}, "30", population=desk(),
                         direction=pick.choice(["at_least", "at_most"]))
        yield self.level("age", {"metric": "backlog_age", **statistic}, "200000", population=desk(), low=True)
        limits = {"limit": pick.choice(["2h", "8h", "4h"])}
        if self.draw.chance(40):
            limits["limit_by_priority"] = {"P1": "1h 30m"}
        yield self.level("followed", {"metric": "follow_up_time", **statistic}, "28800", population=desk(), low=True)
        yield self.level("followed-share", {"metric": "follow_up_share", "follow_ups": pick.choice([1, 2]), **limits}, "50",
                         population=desk())
        yield self.level("composed-desk", self.composed(TICKET_PARTS + ["ratings", "rating_scores", "outages"]), "40",
                         population=desk(), direction=pick.choice(["at_least", "at_most"]))
        yield self.level("composed-web", self.composed(["count", "count", "outages", "downtime", "service_time", "ratings"]),
                         "40", population=web, direction=pick.choice(["at_least", "at_most"]))
        yield self.level("leads", {"metric": "lead_acceptance"}, "50", population={"services": [self.services[0]]})
        yield self.level("volume", {"metric": "volume", "count_name": "in"}, "30", population=web,
                         direction=pick.choice(["at_least", "at_most"]))
        yield self.level("ratio", {"metric": "count_ratio", "count_name": "out", "denominator_name": "in"}, "80",
                         population=web)
        yield self.level("availability", {"metric": "availability", **maintenance}, "99.5", population=web)
        if self.draw.chance(40):
            yield self.level("both", {"metric": "availability", **maintenance}, "98")
        yield self.level("outages", {"metric": pick.choice(["mean_time_to_restore", "longest_outage"])}, "7200",
                         population=web, low=True)
        yield self.level("number", {"metric": "outage_count"}, "2", population=web, low=True)
        yield self.level("between", {"metric": "mean_time_between_failures"}, "500000", population=web)
        yield self.level("satisfied", {"metric": "satisfaction", "satisfaction": mean}, "4" if mean == "mean" else "60",
                         population=pick.choice([desk(), web]))
        level = self.level("reported", {"metric": "reported", "reported_unit": "percent"}, "97", population=web)
        level["period"] = self.reported_period = pick.choice(["month", "month", "quarter"])
        yield level

    def add_exclusions(self):
        for level in self.levels:
            if not self.draw.chance(25):
                continue
            start = midnight(self.start + self.pick.randrange(200) * DAY, ZoneInfo(self.zone))
            start += self.pick.choice([0, 8 * 3600000, 9 * 3600000 + 1000])
            one = {"id": f"x-{level['id']}", "agreement": self.id, "service_level": level["id"], "reason": "force_majeure",
                   "evidence": "Seen", "requested_by": "One"}
            if self.draw.chance(70):
                one["span"] = {"from": iso(start), "to": iso(start + self.pick.choice([3600, 86400, 40 * 86400]) * 1000)}
            if self.draw.chance(60) or "span" not in one:
                one["records"] = [f"{self.id}-{prefix}-{number:03}" for prefix in "tocr" for number in range(8)
                                  if self.draw.chance(30)] or [f"{self.id}-t-000"]
            if self.draw.chance(80):
                one["approved_by"] = "Two"
            self.draw.document["exclusions"].append(one)


class Records:
    """The records of one agreement, with instants at limits, closing times and period bounds."""

    def __init__(self, agreement):
        self.agreement, self.draw, self.pick = agreement, agreement.draw, agreement.pick
        self.zone = ZoneInfo(agreement.zone)
        self.id, (self.desk, self.web) = agreement.id, agreement.services
        self.hours = [Hours(each["hours"]) for each in self.draw.document["calendars"]
                      if each["id"].startswith(self.id + "-")]
        self.tickets()
        self.outages()
        self.counts()
        self.ratings()
        self.reported()
        self.state()

    def state(self):
        for service, kind in ((self.desk, "ticket"), (self.web, "outage"), (self.web, "count"), (self.desk, "rating")):
            if self.draw.chance(6):
                first = date(2024, 11, 1) + self.pick.randrange(200) * DAY
                last = first + self.pick.randrange(20, 300) * DAY
                self.draw.statements.append([service, kind, first.isoformat(), last.isoformat()])

    def at(self, late=380):
        """An instant of the year: often a bound of a period, an opening or a closing."""
        on = date(2024, 12, 20) + self.pick.randrange(late) * DAY
        if self.draw.chance(10):
            on = on.replace(day=1)
        if self.draw.chance(12):
            on = self.pick.choice([date(2025, 3, 30), date(2025, 10, 26), date(2025, 3, 9), date(2025, 11, 2),
                                   date(2025, 4, 6), date(2025, 9, 7)])
        start = midnight(on, self.zone)
        return start + self.pick.choice([0, 8, 9, 12, 13, 17, self.pick.randrange(24)]) * 3600000 + self.pick.choice(
            [0, 0, 0, 1000, -1000, self.pick.randrange(3600) * 1000])

    def later(self, opened):
        """An instant after `opened`: often exactly when a limit is reached or a second beside it."""
        hours = self.pick.choice(self.hours)
        limit = self.pick.choice([2, 4, 8, 1.5, 6, 12])
        found = hours.last_within(opened, int(limit * 3600000))
        if self.draw.chance(30):
            found = opened + self.pick.randrange(1, 20 * 86400) * 1000
        if self.draw.chance(10):
            found = midnight(local_day(found, self.zone).replace(day=1), self.zone)
        if self.draw.chance(15):
            found -= self.pick.choice([900000, 3600000])
        return max(opened, found + self.pick.choice([0, 0, 1000, -1000, 3600000]))

    def tickets(self):
        names = ["opened", "opened-log", "updated", "resolved", "opened-part", "updated-part"]
        name = self.pick.choices(names, [4, 4, 2, 1, 2, 1])[0]
        for index in range(self.pick.choice([25, 60, 100])):
            opened = self.at()
            row = {"external_id": f"{self.id}-t-{index:03}", "service": self.desk, "opened": iso(opened),
                   "kind": self.pick.choice(["incident", "incident", "request", "lead"]),
                   "priority": self.pick.choice(PRIORITIES), "category": self.pick.choice(["mail", "disk", ""]),
                   "tags": "|".join(tag for tag in ("red", "green", "blue") if self.draw.chance(30)),
                   "contacts": self.pick.choice(["", "1", "1", "2"]), "answered": self.pick.choice(["", "yes", "yes", "no"]),
                   "rating": self.pick.choice(["", "", "5", "4", "3", "1"])}
            if self.draw.chance(80):
                response = self.later(opened)
                row["first_response"] = iso(response)
                after = [self.later(response) + self.pick.choice([0, 1000]) for _ in range(self.pick.choice([0, 1, 1, 3]))]
                row["follow_up"] = "|".join(iso(at) for at in after)
            if name in ("opened-log", "updated-part"):
                self.log(name, row, opened)
            else:
                self.draw.rows[name].append(self.single(row, opened))

    def single(self, row, opened):
        end = self.later(opened)
        if self.draw.chance(85):
            row["resolved"] = iso(end)
        if self.draw.chance(70):
            row["closed"] = iso(max(end, self.later(end)))
        if row["kind"] == "lead":
            row["accepted"] = self.pick.choice(["yes", "no", ""])
        row["supplier_verdict"] = self.pick.choice(["", "yes", "no"])
        if self.draw.chance(6):
            row["status"] = "cancelled"
        if self.draw.chance(20):
            first = self.later(opened)
            row["pause_from"] = iso(first)
            if self.draw.chance(85):
                row["pause_to"] = iso(self.later(first) + 1000)
        if self.draw.chance(12):
            row["reopened"] = iso(self.later(end) + 1000 if self.draw.chance(50) else max(opened, end - 60000))
            row["reopen_count"] = "1"
        elif self.draw.chance(4):
            row["reopen_count"] = "2"
        return row

    def log(self, name, row, opened):
        """Rows in order of time: pending and open in turns, then resolved, perhaps open again, perhaps closed."""
        at, events, more = opened, [("open", opened)], {}
        for _ in range(self.pick.choice([0, 0, 1, 2])):
            at = self.later(at) + 1000
            events.append(("pending", at))
            if self.draw.chance(90):
                at = self.later(at) + 1000
                events.append(("open", at))
        if self.draw.chance(85):
            at = self.later(at) + 1000
            events.append(("resolved", at))
            if self.draw.chance(20):
                at = self.later(at) + 1000
                events.append(("open", at))
                if self.draw.chance(70):
                    at = self.later(at) + 1000
                    events.append(("resolved", at))
            if events[-1][0] == "resolved" and self.draw.chance(70):
                at = self.later(at) + 1000
                events.append(("closed", at))
        for state, when in events:
            if state in ("resolved", "closed"):
                more[state] = iso(when)
            self.draw.rows[name].append({**row, **more, "status": state, "event_at": iso(when)})

    def outages(self):
        name = self.pick.choices(["outages", "outages-part"], [3, 1])[0]
        start = None
        for index in range(self.pick.choice([0, 6, 20, 45])):
            chained = start is not None and self.draw.chance(30)
            start = start + self.pick.choice([0, 600000, 3600000]) if chained else self.at()
            length = self.pick.choice([60, 1800, 3600, 7200, 86400, 3 * 86400, self.pick.randrange(1, 20000)]) * 1000
            row = {"external_id": f"{self.id}-o-{index:03}", "service": self.pick.choice([self.web, self.web, self.desk]),
                   "from": iso(start), "to": iso(start + length)}
            if self.draw.chance(3):
                row["to"] = ""
            row["affected"] = self.pick.choice(["", "", "1", "0.5", "25 %", "0.3"])
            if self.draw.chance(30):
                row.update(planned="yes", agreed=self.pick.choice(["yes", "yes", "no"]))
            self.draw.rows[name].append(row)

    def counts(self):
        name = self.pick.choices(["counts", "counts-part"], [3, 1])[0]
        for index in range(self.pick.choice([0, 20, 60])):
            first = date(2024, 12, 25) + self.pick.randrange(370) * DAY
            last = first + self.pick.choice([0, 0, 1, 6, 29]) * DAY
            self.draw.rows[name].append({
                "external_id": f"{self.id}-c-{index:03}", "service": self.web, "first": first.isoformat(),
                "last": last.isoformat(), "name": self.pick.choice(["in", "out", "other"]),
                "number": str(self.pick.randrange(0, 12))})

    def ratings(self):
        if not self.draw.chance(60):
            return
        name = self.pick.choices(["ratings", "ratings-part"], [3, 1])[0]
        for index in range(self.pick.choice([1, 10, 40])):
            scale = self.pick.choice(["", "", "10"])
            self.draw.rows[name].append({
                "external_id": f"{self.id}-r-{index:03}", "service": self.pick.choice([self.desk, self.web]),
                "at": iso(self.at()), "score": str(self.pick.randrange(1, 11 if scale else 6)), "scale_max": scale})

    def reported(self):
        step = 1 if self.agreement.reported_period == "month" else 3
        for month in range(1, 13, step):
            first = date(2025, month, 1)
            last = add_months(first, step) - DAY
            for _ in range(self.pick.choice([0, 1, 1, 2])):
                self.draw.rows["reports"].append({
                    "external_id": self.draw.next_id("v"), "service_level": f"{self.id}-reported",
                    "service": self.web, "first": first.isoformat(), "last": last.isoformat(),
                    "value": self.pick.choice(["97", "96.99", "97.01", "99.5", "70"])})
        for level in self.agreement.levels:
            if level["period"] == "month" and level["rule"]["metric"] != "reported" and self.draw.chance(30):
                self.report_beside(level)

    def report_beside(self, level):
        """The supplier's own figures of some months, of which some were settled to count, or not to."""
        settled = self.draw.document["agreements"][-1].setdefault("settled_figures", [])
        for month in sorted(self.pick.sample(range(1, 13), 4)):
            first = date(2025, month, 1)
            last = add_months(first, 1) - DAY
            self.draw.rows["reports"].append({
                "external_id": self.draw.next_id("v"), "service_level": level["id"], "service": self.web,
                "first": first.isoformat(), "last": last.isoformat(),
                "value": str(round(float(level["targets"][0]["value"]) * self.pick.choice([1, 0.9, 0.995, 0.5]), 2))})
            if self.draw.chance(40):
                settled.append({"service_level": level["id"], "period": f"{first.isoformat()}..{last.isoformat()}",
                                "counts": self.pick.choice(["own", "reported"]), "reason": "As agreed", "by": "One",
                                "system_user": "one", "at": "2026-01-15T08:00:00Z"})


def write_csv(path, shape, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, HEADER[shape], restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
