#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Downtime by service and month from an upptime state log, by other means than the program's: oracle_upptime.py FILE.

Prints one JSON object: "service month" to seconds of downtime, a degraded second counting half, rounded down; an outage
belongs to the UTC month in which it begins, and one that is still open is left out.
"""
import json
import re
import sys
from collections import defaultdict
from datetime import datetime

SERVICES = {"Bunce Base": "base", "Bunce Sandbox": "sandbox", "Bunce APIs": "apis"}
HALVES = {"up": 0, "degraded": 1, "down": 2}


def downtime(path):
    halves = defaultdict(int)
    current = {}  # service: (halves that are down, since)
    with open(path, encoding="utf-8") as file:
        for line in file:
            when, message = line.rstrip("\n").split("\t")
            name, state = re.match(r"\S+ (.+) is (up|down|degraded) \(", message).groups()
            if name not in SERVICES:
                continue
            at = datetime.fromisoformat(when)
            share, since = current.get(name, (0, at))
            if HALVES[state] == share:
                continue
            if share and at > since:
                halves[f"{SERVICES[name]} {since:%Y-%m}"] += share * int((at - since).total_seconds())
            current[name] = (HALVES[state], at)
    return {key: value // 2 for key, value in halves.items()}


if __name__ == "__main__":
    json.dump(downtime(sys.argv[1]), sys.stdout, sort_keys=True)
