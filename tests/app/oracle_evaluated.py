#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What service levels must give for public files, by other means than the program's: oracle_evaluated.py KIND FILE.

Prints one JSON object of exact values, as a whole number or a fraction, by service level and period:
incidents  turn-around time (mean, median), closure rate and resolved incidents that made their SLA, by month
calls      first contact resolution over all contacts and mean satisfaction of the file's quarter
probes     availability of three services by month, degraded counting half, from February 2024 to July 2026
"""
import csv
import json
import pathlib
import re
import sys
from collections import defaultdict
from datetime import datetime, timezone
from fractions import Fraction

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "exchange"))
import oracle_uci  # noqa: E402


def incidents(path):
    levels = defaultdict(dict)
    for name, month in oracle_uci.figures(oracle_uci.last_states(path)).items():
        if month["resolved"]:
            levels["mean"][name] = Fraction(month["seconds"], month["resolved"])
            levels["median"][name] = Fraction(month["median2"], 2)
        if month["opened"]:
            levels["closure"][name] = Fraction(100 * month["closed"], month["opened"])
        if month["made_sla"]:
            levels["made-sla"][name] = month["made_sla"]
    return levels


def calls(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    ratings = [int(row["Satisfaction rating"]) for row in rows if row["Satisfaction rating"]]
    resolved = sum(row["Resolved"] == "Y" for row in rows)
    return {
        "fcr": {"2021-01": Fraction(100 * resolved, len(rows))},
        "satisfaction": {"2021-01": Fraction(sum(ratings), len(ratings))},
    }


def month_starts():
    months = [(2024 + index // 12, index % 12 + 1) for index in range(1, 32)]
    return [datetime(year, month, 1, tzinfo=timezone.utc) for year, month in months]


def states(path):
    """Changes of each service: service to list of (instant, share that is down), in order of time."""
    shares = {"up": Fraction(0), "degraded": Fraction(1, 2), "down": Fraction(1)}
    changes = defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            when, message = line.rstrip("\n").split("\t")
            name, state = re.match(r"\S+ (.+) is (up|down|degraded) \(", message).groups()
            changes[name].append((datetime.fromisoformat(when), shares[state]))
    return {name: sorted(rows, key=lambda row: row[0]) for name, rows in changes.items()}


def probes(path):
    levels = defaultdict(dict)
    changes = states(path)
    starts = month_starts()
    for level, name in (("base", "Bunce Base"), ("sandbox", "Bunce Sandbox"), ("apis", "Bunce APIs")):
        rows = changes[name]
        spans = [(at, rows[i + 1][0] if i + 1 < len(rows) else starts[-1], down) for i, (at, down) in enumerate(rows)]
        for first, end in zip(starts, starts[1:]):
            lost = sum(down * int((min(to, end) - max(at, first)).total_seconds())
                       for at, to, down in spans if down and at < end and to > first)
            levels[level][f"{first:%Y-%m}"] = 100 - Fraction(100 * lost, int((end - first).total_seconds()))
    return levels


if __name__ == "__main__":
    found = {"incidents": incidents, "calls": calls, "probes": probes}[sys.argv[1]](sys.argv[2])
    json.dump({level: {period: str(value) for period, value in values.items()} for level, values in found.items()},
              sys.stdout, sort_keys=True)
