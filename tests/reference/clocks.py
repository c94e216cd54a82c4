# SPDX-License-Identifier: GPL-3.0-or-later
"""Instants, days, service hours and periods, slowly and plainly. Instants are whole milliseconds since 1970 in UTC."""
from bisect import bisect_right
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MS = timedelta(milliseconds=1)
FOREVER = 10 ** 15
DAY = timedelta(days=1)


def instant(text):
    """ISO 8601 with a zone, or a date (its midnight in UTC)."""
    at = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (at.replace(tzinfo=at.tzinfo or timezone.utc) - EPOCH) // MS


def day(text):
    return date.fromisoformat(text)


def local_day(at, zone):
    return (EPOCH + at * MS).astimezone(zone).date()


def wall(zone, on, minutes, is_end):
    """The instant of a wall time: the end of a gap; of two occurrences the first for a start, the second for an end."""
    naive = datetime(on.year, on.month, on.day) + timedelta(minutes=minutes)
    first, second = ((naive.replace(tzinfo=zone, fold=fold) - EPOCH) // MS for fold in (0, 1))
    # Aware subtraction between equal zones is by wall; EPOCH is in UTC, so these are true instants.
    if second >= first:
        return second if is_end else first
    low, high = second, first  # a gap: the clocks change in between
    before = (EPOCH + low * MS).astimezone(zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        if (EPOCH + middle * MS).astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def midnight(on, zone):
    return wall(zone, on, 0, False)


def minutes_of(text):
    hours, minutes = text.split(":")
    return 60 * int(hours) + int(minutes)


def united(spans):
    """Sorted spans in which those that meet or overlap are one."""
    result = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return result


def common(left, right):
    """The intersection of two lists of spans."""
    right = united(right)
    starts = [start for start, _ in right]
    result = []
    for start, end in united(left):
        index = max(0, bisect_right(starts, start) - 1)
        while index < len(right) and right[index][0] < end:
            span = (max(start, right[index][0]), min(end, right[index][1]))
            if span[0] < span[1]:
                result.append(span)
            index += 1
    return result


def without(left, right):
    """What is in `left` and not in `right`."""
    edges, last = [], -FOREVER
    for start, end in united(right):
        edges.append((last, start))
        last = end
    return common(left, edges + [(last, FOREVER)])


def length(spans):
    return sum(end - start for start, end in spans)


class Hours:
    """Service hours of the years that the tests use, as merged spans."""

    NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

    def __init__(self, hours, first=date(2023, 10, 1), last=date(2028, 12, 31)):
        self.zone = ZoneInfo(hours["zone"])
        self.hours = hours
        spans, on = [], first
        while on <= last:
            for start, end in self.of(on):
                start, end = minutes_of(start), minutes_of(end)
                end += 1440 if end <= start else 0
                spans.append((wall(self.zone, on, start, False), wall(self.zone, on, end, True)))
            on += DAY
        self.spans = united(spans)
        self.starts = [start for start, _ in self.spans]

    def of(self, on):
        """The intervals that start on a day: of an exception, else a holiday of the year, else of each year, else the week."""
        if on.isoformat() in self.hours.get("exceptions", {}):
            return self.hours["exceptions"][on.isoformat()]
        for key in (on.isoformat(), on.isoformat()[5:]):
            for holiday in self.hours.get("holidays", []):
                if isinstance(holiday, str):
                    holiday = {"date": holiday}
                if holiday["date"] == key:
                    return holiday.get("hours", [])
        return self.hours.get("week", {}).get(self.NAMES[on.weekday()], [])

    def within(self, start, end):
        result = []
        for index in range(max(0, bisect_right(self.starts, start) - 1), len(self.spans)):
            span = (max(start, self.spans[index][0]), min(end, self.spans[index][1]))
            if self.spans[index][0] >= end:
                break
            if span[0] < span[1]:
                result.append(span)
        return result

    def elapsed(self, start, end, pauses=()):
        return length(without(self.within(start, end), pauses)) if start < end else 0

    def last_within(self, start, limit, pauses=()):
        """The last instant at which the service time since `start` still equals the limit; nothing if it is never passed."""
        passed, pauses = 0, united(pauses)
        for index in range(max(0, bisect_right(self.starts, start) - 1), len(self.spans)):
            span = (max(start, self.spans[index][0]), self.spans[index][1])
            for begin, end in without([span], pauses) if span[0] < span[1] else []:
                if passed + end - begin > limit:
                    return begin + limit - passed
                passed += end - begin
        return None


def around_the_clock(zone):
    return {"zone": zone, "week": {name: [["00:00", "24:00"]] for name in Hours.NAMES}}


def add_months(on, months):
    """The same-numbered day so many months later, or the last day of that month."""
    index = on.year * 12 + on.month - 1 + months
    for number in (on.day, 30, 29, 28):
        try:
            return date(index // 12, index % 12 + 1, number if number <= on.day else on.day)
        except ValueError:
            continue
    raise AssertionError


def end_of_months(start, months):
    """The last day of so many months from `start`: the day before the same-numbered day, or the last of a shorter month."""
    index = start.year * 12 + start.month - 1 + months
    try:
        return date(index // 12, index % 12 + 1, start.day) - DAY
    except ValueError:
        return add_months(start, months)


MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def periods(kind, fiscal, term, first, last):
    """(first, last) days of the periods of a kind that touch [first, last]; `term` gives the terms of the agreement."""
    if kind == "term":
        found = term
    else:
        step, start = MONTHS[kind], date(2022, fiscal if kind != "month" else 1, 1)
        starts = [add_months(start, step * index) for index in range(84 // step)]
        found = [(at, add_months(at, step) - DAY) for at in starts]
    return [(start, end) for start, end in found if start <= last and end >= first]
