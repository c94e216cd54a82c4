#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stored results never differ from fresh ones: a workbook drawn at random grows import by import, with results stored in
between, imports taken back and brought again, and records changed by later exports; what `kept evaluate` says out of the
stored results must be, byte for byte, what it says of the same records in a workbook that never stored any.

    KEPT_BIN=build/dev/bin python3 tests/reference/stored.py --seed 1 --workbooks 3
"""
import argparse
import json
import pathlib
import random
import shutil
import sys
import tempfile
from datetime import date, datetime, timedelta

import compare

AFTER = ("2026-05-20T00:00:00Z", "2026-06-03T12:00:00Z")  # when all is over, and two weeks later
INSTANTS = ("opened", "first_response", "resolved", "closed", "reopened", "pause_from", "pause_to", "to")
BEGINNINGS = ("event_at", "opened", "from", "at")


def known_by(book, at):
    """The files as they would be exported at an instant in their midst: nothing in them comes later."""
    files = []
    for each in book["files"]:
        rows = [cut(dict(row), at) for row in each["rows"]
                if all(row.get(name, "") < at for name in BEGINNINGS) and row.get("last", "") < at[:10]]
        last = min(each["last"], (date.fromisoformat(at[:10]) - timedelta(days=1)).isoformat())
        if rows and each["first"] <= last:
            files.append({**each, "rows": rows, "last": last})
    return {**book, "files": files}


def cut(row, at):
    for name in INSTANTS:
        if row.get(name, "") >= at:
            row[name] = ""
    if row.get("pause_to") and not row.get("pause_from"):
        row["pause_to"] = ""
    if row.get("reopen_count") and not row.get("reopened"):
        row["reopen_count"] = ""
    if row.get("follow_up"):
        row["follow_up"] = "|".join(each for each in row["follow_up"].split("|") if each < at)
    return row


def weeks_after(at, weeks):
    return (datetime.fromisoformat(at.replace("Z", "+00:00")) + timedelta(weeks=weeks)).strftime("%Y-%m-%dT%H:%M:%SZ")


def newer(book, pick):
    """Each file again as a later export would have it: a few rows other than before."""
    files = []
    for each in book["files"]:
        rows = [dict(row) for row in each["rows"]]
        for row in pick.sample(rows, min(len(rows), 3)):
            row.pop("resolved", None)
            row.pop("closed", None)
        files.append({**each, "rows": rows})
    return files


def write_files(book, folder, files, stem):
    for each in files:
        compare.write_csv(folder / f"{stem}-{each['mapping']}.csv", compare.shape_of(book, each["mapping"]), each["rows"])


def bring(folder, each, stem, workbook):
    """What became of an import: newer rows may be refused where they contradict themselves, and then nothing changed."""
    try:
        compare.kept(folder, "import", workbook, f"{stem}-{each['mapping']}.csv", "--mapping", each["mapping"], "--from",
                     each["first"], "--to", each["last"], "--policy", "all_or_nothing")
    except RuntimeError as refused:
        if ": 3" not in str(refused) and ": 2" not in str(refused) and ": 1" not in str(refused):
            raise


def refresh(folder, workbook, as_of):
    text = compare.kept(folder, "refresh", workbook, "--from", compare.FIRST, "--to", compare.LAST, "--as-of", as_of, "--json")
    return json.loads(text)["judged_again"]


def evaluated(folder, workbook, as_of):
    return compare.kept(folder, "evaluate", workbook, "--json", "--period", f"{compare.FIRST}..{compare.LAST}", "--as-of", as_of)


def without_results(folder, workbook):
    """A copy of the workbook that holds no stored results."""
    import sqlite3
    shutil.copy(folder / workbook, folder / "plain.kept")
    with sqlite3.connect(folder / "plain.kept") as book:
        book.execute("DELETE FROM stored_result")
        book.execute("DELETE FROM result_state")
    book.close()
    return "plain.kept"


def differs(folder, workbook, as_of):
    return evaluated(folder, workbook, as_of) != evaluated(folder, without_results(folder, workbook), as_of)


def story(seed, folder):
    """The first step after which stored and fresh results differ, or None; and how many were judged in each step."""
    book, pick = compare.drawn(seed, 3), random.Random(seed)
    as_of, *following = AFTER
    if seed % 2:  # in the midst of the data, which grows old while nothing new is known
        as_of = book["as_of"]
        book, following = known_by(book, as_of), [weeks_after(as_of, 1), weeks_after(as_of, 9)]
    compare.write(book, folder)
    write_files(book, folder, book["files"], "first")
    write_files(book, folder, newer(book, pick), "newer")
    workbook, judged = "book.kept", []
    for old in folder.glob("*.kept*"):
        if old.is_file():
            old.unlink()
    compare.kept(folder, "create", workbook)
    compare.kept(folder, "apply", workbook, "document.json")
    steps = [("first", each) for each in book["files"]] + [("newer", each) for each in book["files"]]
    for index, (stem, each) in enumerate(steps):
        bring(folder, each, stem, workbook)
        if differs(folder, workbook, as_of):
            return f"after import {index} of {stem}-{each['mapping']}", judged
        judged.append(refresh(folder, workbook, as_of))
    for service, kind, first, last in book["statements"]:
        compare.kept(folder, "cover", workbook, "--service", service, "--kind", kind, "--from", first, "--to", last,
                     "--statement", "All is known")
    if differs(folder, workbook, as_of):
        return "after the statements", judged
    judged.append(refresh(folder, workbook, as_of))
    if refresh(folder, workbook, as_of):
        return "a second refresh judged again", judged
    for later in (*following, book["as_of"], as_of):
        if differs(folder, workbook, later):
            return f"as of {later}", judged
        judged.append(refresh(folder, workbook, later))
    imports = json.loads(compare.kept(folder, "imports", workbook, "--json"))
    last = (imports["imports"] if isinstance(imports, dict) else imports)[0]
    compare.kept(folder, "undo-import", workbook, last["import"], "--reason", "Brought by mistake")
    if differs(folder, workbook, as_of):
        return "after an import was taken back", judged
    refresh(folder, workbook, as_of)
    compare.kept(folder, "verify", workbook)
    return None, judged


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workbooks", type=int, default=3)
    wanted, failed = parser.parse_args(), []
    for seed in range(wanted.seed, wanted.seed + wanted.workbooks):
        with tempfile.TemporaryDirectory() as name:
            fault, judged = story(seed, pathlib.Path(name))
        print(f"workbook {seed}: {fault or 'the same'}; judged again: {judged}", flush=True)
        failed += [seed] if fault else []
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
