#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures ingest and evaluation beside their peers, whole processes each: benchmarks.py BIN FOLDER [TICKETS] [RUNS].

BIN holds kept and kept_benchmarks; the peers are the sqlite3 shell and, where FOLDER/node_modules has it, DuckDB."""

import csv
import json
import os
import statistics
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).parent
AS_OF = "2026-03-01T00:00:00Z"
DAYS = ["--from", "2023-01-01", "--to", "2025-12-31", "--as-of", AS_OF, "--json"]
LEVELS = 6  # of each supplier, all of them by month


class Bench:
    def __init__(self, programs, folder):
        self.programs, self.folder = Path(programs).resolve(), Path(folder).resolve()
        self.times, self.memory, self.answers = {}, {}, {}

    def path(self, name):
        return str(self.folder / name)

    def run(self, name, command, stdin=None):
        """Runs the command as a whole process; notes its seconds and the most memory that it had."""
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=self.folder, text=True, stdout=subprocess.PIPE,
                                   stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
                                   env={**os.environ, "NODE_PATH": self.path("node_modules")})
        if stdin:
            process.stdin.write(stdin)
            process.stdin.close()
        self.answers[name] = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            raise SystemExit(f"{name} failed: {' '.join(command)[:300]}")
        self.times.setdefault(name, []).append(time.monotonic() - begun)
        self.memory[name] = max(self.memory.get(name, 0), usage.ru_maxrss // 1024)

    def kept(self, name, *words):
        self.run(name, [str(self.programs / "kept"), *words])

    def own(self, name, *words):
        self.run(name, [str(self.programs / "kept_benchmarks"), *words])

    def remove(self, *names):
        for name in names:
            for end in ("", "-wal", "-shm", "-lock", ".wal"):
                Path(self.path(name + end)).unlink(missing_ok=True)

    def median(self, name):
        return statistics.median(self.times[name])

    def line(self, name, what, peers):
        if name not in self.times:
            return
        ratios = "".join(f"   {self.median(name) / self.median(peer):6.2f} x {peer}" for peer in peers if peer in self.times)
        print(f"{what:<44} {self.median(name):8.2f} s {self.memory[name]:6d} MiB{ratios}")


def statements():
    """The parts of peers.sql by name."""
    parts, name = {}, None
    for line in (HERE / "peers.sql").read_text().splitlines():
        if line.startswith("-- ") and line[3:] in ("table", "evaluate duckdb", "evaluate sqlite"):
            name = line[3:]
        elif name:
            parts[name] = parts.get(name, "") + line + "\n"
    return parts


def months_touched(rows, slack):
    """The pairs of service and month, in Berlin, that rows can be felt in, with their instants moved apart by the slack."""
    touched = set()
    for row in rows:
        instants = [datetime.fromisoformat(value).replace(tzinfo=timezone.utc).astimezone(ZoneInfo("Europe/Berlin"))
                    for value in (row["Opened"], row["Responded"], row["Resolved"], row["Closed"]) if value]
        month, last = min(instants) - slack, max(instants) + slack
        while (month.year, month.month) <= (last.year, last.month):
            touched.add((row["Service"], month.year, month.month))
            month = (month.replace(day=1) + timedelta(days=32)).replace(day=1)
    return {each for each in touched if each[1] <= 2025}


def check_judged(bench):
    """That exactly the results were judged again which the month's tickets can be felt in; hours at the turn of a month
    count for both."""
    with open(bench.path("month.csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    judged = json.loads(bench.answers["refresh"])["judged_again"]
    least, most = (LEVELS * len(months_touched(rows, timedelta(hours=hours))) for hours in (0, 28))
    if not least <= judged <= most:
        raise SystemExit(f"{judged} results were judged again, not {least} to {most}")


def measure(bench, sql, with_duckdb):
    bench.remove("book.kept", "peer.db", "peer.duckdb")
    bench.kept("create", "create", bench.path("book.kept"))
    bench.kept("apply", "apply", bench.path("book.kept"), bench.path("document.json"))
    bench.run("sqlite3 .import", ["sqlite3", bench.path("peer.db")],
              f"PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n{sql['table']}.mode csv\n"
              ".import --skip 1 tickets.csv ticket\n")
    bench.kept("ingest", "import", bench.path("book.kept"), bench.path("tickets.csv"), "--mapping", "tickets")
    bench.own("evaluate", "evaluate", bench.path("book.kept"))
    bench.run("sqlite3 SQL", ["sqlite3", bench.path("peer.db")], sql["evaluate sqlite"])
    bench.kept("ingest again", "import", bench.path("book.kept"), bench.path("tickets.csv"), "--mapping", "tickets")
    bench.kept("store", "refresh", bench.path("book.kept"), *DAYS)
    bench.kept("ingest of a month", "import", bench.path("book.kept"), bench.path("month.csv"), "--mapping", "tickets")
    bench.kept("refresh", "refresh", bench.path("book.kept"), *DAYS)
    check_judged(bench)
    bench.own("open", "open", bench.path("book.kept"))
    bench.remove("empty.kept")
    bench.kept("create", "create", bench.path("empty.kept"))
    bench.own("open empty", "open", bench.path("empty.kept"))
    if ", stored, " not in bench.answers["open"]:
        raise SystemExit(f"The workbook was not opened from stored results: {bench.answers['open']}")
    if with_duckdb:
        peer = ["node", str(HERE / "duckdb_peer.js"), bench.path("peer.duckdb")]
        bench.run("DuckDB COPY", peer + [sql["table"] + "COPY ticket FROM 'tickets.csv' (HEADER);"])
        bench.run("DuckDB SQL", peer + [sql["evaluate duckdb"]])


def main():
    bench = Bench(sys.argv[1], sys.argv[2])
    tickets = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    with_duckdb = Path(bench.path("node_modules/@duckdb/node-api")).exists()
    bench.own("write", "tickets", bench.path("tickets.csv"), str(tickets))
    bench.own("write", "month", bench.path("month.csv"), "1000")
    bench.own("write", "document", bench.path("document.json"))
    sql = statements()
    for _ in range(runs):
        measure(bench, sql, with_duckdb)
    megabytes = os.path.getsize(bench.path("tickets.csv")) / 1e6
    print(f"{tickets:,} tickets ({megabytes:.0f} MB) of 200 suppliers; medians of {runs} runs, whole processes")
    print(f"evaluate: {bench.answers['evaluate'].strip()} within the process, in service hours of Europe/Berlin")
    bench.line("sqlite3 .import", "peer: sqlite3 .import (WAL, synchronous FULL)", [])
    bench.line("DuckDB COPY", "peer: DuckDB COPY (two threads)", [])
    bench.line("ingest", "ingest (journal, synchronous EXTRA)", ["sqlite3 .import", "DuckDB COPY"])
    bench.line("ingest again", "the same file again", ["ingest"])
    bench.line("ingest of a month", "1,000 tickets more", ["ingest"])
    bench.line("sqlite3 SQL", "peer: SQLite, no business hours", [])
    bench.line("DuckDB SQL", "peer: DuckDB, no business hours", [])
    bench.line("evaluate", "evaluate, from the workbook", ["sqlite3 SQL", "DuckDB SQL"])
    bench.line("store", "evaluate and store all results", ["evaluate"])
    counts = json.loads(bench.answers["refresh"])
    bench.line("refresh", f"current after it: {counts['judged_again']} of {counts['results']} results judged", ["evaluate"])
    bench.line("open empty", "open an empty workbook", [])
    bench.line("open", "open with stored results", ["open empty"])
    print(f"open: {bench.answers['open'].strip()} within the process")


if __name__ == "__main__":
    main()
