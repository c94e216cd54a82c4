# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what Kept reads, as its help describes it: a document, and CSV files through the mappings that the generator uses."""
import csv
from fractions import Fraction
from zoneinfo import ZoneInfo

from clocks import DAY, FOREVER, day, instant, midnight


class Record(dict):
    """A record whose missing fields are None."""

    def __getattr__(self, name):
        return self.get(name)

    def __missing__(self, name):
        return None


def rows_of(path, mapping):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found = {}
            for name, source in mapping["fields"].items():
                column = source["column"] if isinstance(source, dict) else source
                value = row.get(column, "")
                if value != "":
                    found[name] = value
            yield found


def share(text):
    return Fraction(text[:-1].strip()) / 100 if text.endswith("%") else Fraction(text)


def ticket_of(row):
    ticket = Record(id=row["external_id"], service=row["service"], opened=instant(row["opened"]), pauses=[], reopened=[])
    for name in ("first_response", "resolved", "closed"):
        if name in row:
            ticket[name] = instant(row[name])
    if ticket.first_response is not None and ticket.first_response < ticket.opened:
        del ticket["first_response"]
    for name in ("kind", "priority", "category", "status"):
        ticket[name] = row.get(name, "")
    ticket["tags"] = [tag for tag in row.get("tags", "").split("|") if tag]
    ticket["contacts"] = int(row.get("contacts", "1"))
    ticket["answered"] = row.get("answered", "yes") == "yes"
    ticket["accepted"] = {"yes": True, "no": False}.get(row.get("accepted"))
    ticket["rating"] = Fraction(row["rating"]) if "rating" in row else None
    if "reopened" in row:
        ticket["reopened"] = [instant(row["reopened"])]
    ticket["reopen_count"] = int(row.get("reopen_count", "0"))
    ticket["follow_ups"] = [instant(word) for word in row.get("follow_up", "").split("|") if word]
    ticket["supplier_verdict"] = {"yes": True, "no": False}.get(row.get("supplier_verdict"))
    if "pause_from" in row:
        ticket["pauses"] = [(instant(row["pause_from"]), instant(row["pause_to"]) if "pause_to" in row else FOREVER)]
    ticket["rated_at"] = next(at for at in (ticket.resolved, ticket.closed, ticket.opened) if at is not None)
    return ticket


def known_by(ticket, as_of):
    """The ticket as an instant knows it: what happens at it or later says nothing yet."""
    known = Record(ticket)
    for name in ("first_response", "resolved", "closed"):
        if known[name] is not None and known[name] >= as_of:
            known[name] = None
    known["reopened"] = [at for at in ticket.reopened if at < as_of]
    known["follow_ups"] = [at for at in ticket.follow_ups if at < as_of]
    known["reopen_count"] = ticket.reopen_count - (len(ticket.reopened) - len(known.reopened))
    return known


def log_tickets(path, mapping):
    """A ticket is its last row; reopenings and pauses follow from the states of its rows in order of time."""
    logs = {}
    for row in rows_of(path, mapping):
        logs.setdefault(row["external_id"], []).append(row)
    for rows in logs.values():
        rows.sort(key=lambda row: instant(row["event_at"]))
        ticket = ticket_of(rows[-1])
        ticket["follow_ups"] = sorted({at for row in rows for at in ticket_of(row).follow_ups})
        last, paused = None, None
        for row in rows:
            at, state = instant(row["event_at"]), row["status"]
            if last in ("resolved", "closed") and state in ("open", "pending"):
                ticket["reopened"] = ticket["reopened"] + [at]
            if state == "pending" and paused is None:
                paused = at
            if state != "pending" and paused is not None:
                ticket["pauses"] = ticket["pauses"] + [(paused, at)]
                paused = None
            last = state
        if paused is not None:
            ticket["pauses"] = ticket["pauses"] + [(paused, FOREVER)]
        yield ticket


def outage_of(row):
    return Record(id=row["external_id"], service=row["service"], start=instant(row["from"]),
                  end=instant(row["to"]) if "to" in row else FOREVER, share=share(row.get("affected", "1")),
                  maintenance=row.get("planned") == "yes" and row.get("agreed") == "yes")


def count_of(row):
    return Record(id=row["external_id"], service=row["service"], first=day(row["first"]), last=day(row["last"]),
                  name=row["name"], number=Fraction(row["number"]))


def rating_of(row):
    return Record(id=row["external_id"], service=row["service"], at=instant(row["at"]), score=Fraction(row["score"]),
                  top=Fraction(row.get("scale_max", "5")))


def reported_of(row):
    return Record(id=row["external_id"], level=row["service_level"], days=(day(row["first"]), day(row["last"])),
                  value=Fraction(row["value"]))


READERS = {"ticket": ticket_of, "outage": outage_of, "count": count_of, "rating": rating_of, "reported": reported_of}


class Facts:
    """All measurements of a workbook, with what is declared to be complete."""

    def __init__(self, document, imports, statements):
        self.document = document
        self.records = {kind: [] for kind in READERS}
        self.known = {}
        self.coverage = []  # service, kind, selected_by, from, to, zone
        mappings = {mapping["id"]: mapping for mapping in document["mappings"]}
        for path, name, first, last in imports:
            self.read(path, mappings[name], day(first), day(last))
        zones = {service: version["content"].get("zone", "UTC") for agreement in document["agreements"]
                 for version in agreement["versions"] for service in version["content"]["services"]}
        for service, kind, first, last in statements:
            zone = ZoneInfo(zones[service])
            span = (midnight(day(first), zone), midnight(day(last) + DAY, zone))
            self.coverage.append(Record(service=service, kind=kind, selected_by="opened", span=span))

    def tickets_known_by(self, as_of):
        if as_of not in self.known:
            self.known[as_of] = [known_by(ticket, as_of) for ticket in self.records["ticket"]]
        return self.known[as_of]

    def read(self, path, mapping, first, last):
        kind = mapping["kind"]
        if mapping.get("shape") == "event_log":
            found = list(log_tickets(path, mapping))
        else:
            found = [READERS[kind](row) for row in rows_of(path, mapping)]
        self.records[kind] += found
        zone = ZoneInfo(mapping["formats"].get("zone", "UTC"))
        span = (midnight(first, zone), midnight(last + DAY, zone))
        for service in sorted({record["service"] for record in found if record.service}):
            self.coverage.append(Record(service=service, kind=kind, span=span,
                                        selected_by=mapping.get("selected_by", "opened") if kind == "ticket" else None))

