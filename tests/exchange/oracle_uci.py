#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of an incident event log by month, by other means than the program's: oracle_uci.py FILE.

An incident is its row with the highest sys_mod_count (the later one in the file, if several have it). Months are those
of UTC. Prints one JSON object: by month the incidents opened, closed and resolved in it, the sum and the median of
their turn-around time in seconds of calendar time (the median doubled, so that it is whole), and how many of the
resolved have made_sla TRUE.
"""
import csv
import json
import statistics
import sys
from collections import defaultdict
from datetime import datetime


def instant(text):
    return None if text == "?" else datetime.strptime(text, "%d-%m-%Y %H:%M")


def last_states(path):
    best = {}
    with open(path, newline="", encoding="utf-8") as file:
        for place, row in enumerate(csv.DictReader(file)):
            rank = (int(row["sys_mod_count"]), place)
            if row["number"] not in best or rank > best[row["number"]][0]:
                best[row["number"]] = (rank, row)
    return [row for _, row in best.values()]


def figures(rows):
    months = defaultdict(lambda: {"opened": 0, "closed": 0, "resolved": 0, "seconds": 0, "median2": 0, "made_sla": 0})
    times = defaultdict(list)
    for row in rows:
        opened, resolved, closed = (instant(row[name]) for name in ("opened_at", "resolved_at", "closed_at"))
        months[opened.strftime("%Y-%m")]["opened"] += 1
        if closed:
            months[closed.strftime("%Y-%m")]["closed"] += 1
        if resolved:
            month = resolved.strftime("%Y-%m")
            months[month]["resolved"] += 1
            months[month]["made_sla"] += row["made_sla"] == "TRUE"
            times[month].append(int((resolved - opened).total_seconds()))
    for month, values in times.items():
        months[month]["seconds"] = sum(values)
        months[month]["median2"] = int(2 * statistics.median(values))
    return months


if __name__ == "__main__":
    incidents = last_states(sys.argv[1])
    json.dump({"incidents": len(incidents), "months": figures(incidents)}, sys.stdout, sort_keys=True)
