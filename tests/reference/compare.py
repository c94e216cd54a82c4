#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `kept evaluate` says of workbooks drawn at random with the slow second implementation in this folder.

    KEPT_BIN=build/dev/bin python3 tests/reference/compare.py --seed 1 --workbooks 3
    KEPT_BIN=build/dev/bin python3 tests/reference/compare.py --seed 1000 --workbooks 2000 --agreements 3 --jobs 2

Prints the seed of each workbook that differs, and writes the smallest one found that still does into a folder that stays.
"""
import argparse
import json
import multiprocessing
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

import evaluation
from clocks import day, instant
from records import Facts
from workbooks import Draw, iso, write_csv

KEPT = pathlib.Path(os.environ.get("KEPT_BIN", "build/dev/bin")).resolve() / "kept"


def kept(folder, *words, environment=None):
    done = subprocess.run([KEPT, *words], cwd=folder, capture_output=True, text=True, timeout=300,
                          env={**os.environ, **(environment or {})}, check=False)
    if done.returncode:
        raise RuntimeError(f"kept {' '.join(map(str, words))}: {done.returncode}\n{done.stderr[:2000]}")
    return done.stdout


def shape_of(book, name):
    found = next(each for each in book["document"]["mappings"] if each["id"] == name)
    return "log" if found.get("shape") == "event_log" else found["kind"]


def drawn(seed, agreements):
    draw = Draw(seed, agreements)
    return {"document": draw.document, "files": draw.files, "statements": draw.statements, "as_of": iso(draw.as_of)}


def write(book, folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "document.json").write_text(json.dumps(book["document"], indent=1), encoding="utf-8")
    for each in book["files"]:
        write_csv(folder / f"{each['mapping']}.csv", shape_of(book, each["mapping"]), each["rows"])


def make(book, folder, environment=None):
    """The workbook book.kept in the folder, through the program."""
    for old in folder.glob("book.kept*"):
        if old.is_file():
            old.unlink()
    kept(folder, "create", "book.kept", environment=environment)
    kept(folder, "apply", "book.kept", "document.json", environment=environment)
    for each in book["files"]:
        kept(folder, "import", "book.kept", f"{each['mapping']}.csv", "--mapping", each["mapping"], "--from", each["first"],
             "--to", each["last"], environment=environment)
    for service, kind, first, last in book["statements"]:
        kept(folder, "cover", "book.kept", "--service", service, "--kind", kind, "--from", first, "--to", last,
             "--statement", "All is known", environment=environment)


FIRST, LAST = "2025-01-01", "2026-01-31"


def judged(book, folder):
    return kept(folder, "evaluate", "book.kept", "--json", "--period", f"{FIRST}..{LAST}", "--as-of", book["as_of"])


def theirs(text):
    return {(card["agreement"], result["service_level"], result["period"]["first"]): result
            for card in json.loads(text)["scorecards"] for result in card["results"]}


def ours(book, folder):
    imports = [(folder / f"{each['mapping']}.csv", each["mapping"], each["first"], each["last"]) for each in book["files"]]
    facts = Facts(book["document"], imports, book["statements"])
    return evaluation.evaluate(facts, day(FIRST), day(LAST), instant(book["as_of"]))


def metric_of(book, level_id):
    return next(level["rule"] for agreement in book["document"]["agreements"] for version in agreement["versions"]
                for level in version["content"]["service_levels"] if level["id"] == level_id)


def close(left, right):
    return left is None and right is None or (
        left is not None and right is not None and all(abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))
                                                       for a, b in zip(left, right)))


def difference(found, wanted):
    """The first field of a result that differs: (path, kept, reference), or None."""
    for key, value in wanted.items():
        if key.startswith("_") or (value is None and key in ("records", "excluded")):
            continue  # what an availability counts as one outage is told for people; no verdict depends on it
        got = found.get(key)
        if key == "parts":
            if len(got) != len(value):
                return "parts", [(part["first"], part["last"]) for part in got], [(part["first"], part["last"])
                                                                                 for part in value]
            for index, (one, other) in enumerate(zip(got, value)):
                inner = difference(one, other)
                if inner:
                    return f"parts[{index}].{inner[0]}", inner[1], inner[2]
        elif key == "credit":
            paid = got and {"amount": round(Fraction(got["amount"]["amount"]) * 100), "capped": got["capped"],
                            "deadline": got.get("deadline")}
            if paid != value:
                return key, paid, value
        elif key == "allowance":
            known = got and {name: got[name] for name in ("left", "on_pace") if name in got}
            if known != value:
                return key, known, value
        elif key == "confidence":
            bounds = (got["lower"], got["upper"]) if got else None
            if not close(bounds, value):
                return key, bounds, value
        elif key == "value_with_excluded":  # left out where nothing was taken out
            if got != value and (got is not None or value != wanted["_counted"]):
                return key, got, value
        elif key in ("reported", "discrepancy"):
            told = {name: each if name == "counts" else Fraction(each) for name, each in got.items()} if key == "discrepancy" \
                and got else Fraction(got) if got else None
            said = {name: each for name, each in value.items() if each is not None} if key == "discrepancy" and value else value
            if told != said:
                return key, got, value
        elif key == "covered":  # written with nine places
            if abs(Fraction(got) - Fraction(value)) > Fraction(1, 10 ** 9) or (got == "1") != (value == "1"):
                return key, got, value
        elif got != value:
            return key, got, value
    return None


def differences(book, folder):
    write(book, folder)
    make(book, folder)
    left, right = theirs(judged(book, folder)), ours(book, folder)
    found = []
    for key in sorted(left.keys() | right.keys()):
        if key not in left or key not in right:
            found.append((key, ("result", "there" if key in left else "missing", "there" if key in right else "missing")))
        else:
            one = difference(left[key], right[key])
            if one:
                found.append((key, one))
    return found, len(right)


# --- a smaller workbook that still differs ---

def only(book, key):
    """The workbook with nothing but the service level of the key."""
    agreement_id, level_id, _ = key
    document = json.loads(json.dumps(book["document"]))
    document["agreements"] = [each for each in document["agreements"] if each["id"] == agreement_id]
    for version in document["agreements"][0]["versions"]:
        version["content"]["service_levels"] = [level for level in version["content"]["service_levels"]
                                                if level["id"] == level_id]
    services = set(document["agreements"][0]["versions"][0]["content"]["services"])
    document["services"] = [each for each in document["services"] if each["id"] in services]
    document["calendars"] = [each for each in document["calendars"] if each["id"].startswith(agreement_id + "-")]
    document["exclusions"] = [each for each in document["exclusions"] if each["service_level"] == level_id]
    files = [{**each, "rows": [row for row in each["rows"] if row["service"] in services]} for each in book["files"]]
    return tidy({**book, "document": document, "files": files,
                 "statements": [each for each in book["statements"] if each[0] in services]})


def tidy(book):
    files = [each for each in book["files"] if each["rows"]]
    used = {each["mapping"] for each in files}
    mappings = [each for each in book["document"]["mappings"] if each["id"] in used]
    return {**book, "files": files, "document": {**book["document"], "mappings": mappings}}


def smaller(book):
    """Workbooks with less in them, the boldest first."""
    for key in ("exclusions",):
        for index in range(len(book["document"][key])):
            rest = book["document"][key][:index] + book["document"][key][index + 1:]
            yield {**book, "document": {**book["document"], key: rest}}
    for index in range(len(book["statements"])):
        yield {**book, "statements": book["statements"][:index] + book["statements"][index + 1:]}
    for index, each in enumerate(book["files"]):
        size = len(each["rows"])
        step = max(1, size)
        while step >= 1:
            for start in range(0, size, step):
                rows = each["rows"][:start] + each["rows"][start + step:]
                yield tidy({**book, "files": book["files"][:index] + [{**each, "rows": rows}] + book["files"][index + 1:]})
            step //= 2


def still_differs(book, folder, key):
    try:
        return any(other == key for other, _ in differences(book, folder)[0])
    except (RuntimeError, StopIteration, ValueError):
        return False


def shrunk(book, folder, key, seconds=60):
    end = time.monotonic() + seconds
    least = only(book, key)
    if not still_differs(least, folder, key):
        return book
    found = True
    while found and time.monotonic() < end:
        found = False
        for less in smaller(least):
            if time.monotonic() > end:
                break
            if still_differs(less, folder, key):
                least, found = less, True
                break
    return least


def report(seed, book, found):
    lines = [f"seed {seed}: {len(found)} results differ, as of {book['as_of']}"]
    for key, (path, got, wanted) in found[:20]:
        lines.append(f"  {key[1]} {key[2]} ({metric_of(book, key[1])['metric']}): {path}: kept {got!r}, reference {wanted!r}")
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"kept-differs-{seed}-"))
    key = found[0][0]
    least = shrunk(book, folder, key)
    write(least, folder)
    make(least, folder)
    one = next((each for each in differences(least, folder)[0] if each[0] == key), None)
    lines.append(f"  smallest found, of {sum(len(each['rows']) for each in least['files'])} rows: {folder}: {one}")
    lines.append(f"  kept evaluate book.kept --period {FIRST}..{LAST} --as-of {least['as_of']} --why {key[1]}")
    return "\n".join(lines)


def compared(order):
    """One workbook of (seed, agreements): how many results were compared, and what is to be said of those that differ."""
    seed, agreements = order
    book = drawn(seed, agreements)
    with tempfile.TemporaryDirectory() as folder:
        found, count = differences(book, pathlib.Path(folder))
    return count, report(seed, book, found) if found else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workbooks", type=int, default=1)
    parser.add_argument("--agreements", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=1, help="workbooks that are compared at the same time")
    wanted = parser.parse_args()
    began, total, bad = time.monotonic(), 0, 0
    orders = [(seed, wanted.agreements) for seed in range(wanted.seed, wanted.seed + wanted.workbooks)]
    with multiprocessing.Pool(wanted.jobs, maxtasksperchild=50) as pool:
        for done, (count, differing) in enumerate(pool.imap(compared, orders), 1):
            total += count
            if differing:
                bad += 1
                print(differing, flush=True)
            if done % 100 == 0:
                print(f"{done} workbooks, {total} results, {bad} differ", flush=True)
    spent = time.monotonic() - began
    print(f"seeds {wanted.seed} to {wanted.seed + wanted.workbooks - 1}: {total} results compared, {bad} workbooks differ, "
          f"{total / spent:.0f} results a second")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
