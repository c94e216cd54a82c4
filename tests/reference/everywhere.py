#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No figure depends on the machine: one workbook is judged in other languages, number formats and time zones, and made
again from files whose rows and whose order were shuffled; the JSON must be the same byte for byte.

    KEPT_BIN=build/dev/bin python3 tests/reference/everywhere.py --seed 7
"""
import argparse
import pathlib
import random
import sys
import tempfile

import compare

PLACES = [{"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "TZ": "Europe/Berlin"},
          {"LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar", "TZ": "Africa/Cairo"},
          {"LC_ALL": "fa_IR.UTF-8", "LANGUAGE": "fa", "TZ": "Asia/Tehran"},
          {"LC_ALL": "hi_IN.UTF-8", "LANGUAGE": "hi", "TZ": "Asia/Kolkata"},
          {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Apia"},
          {"LC_ALL": "C", "LANG": "C", "TZ": "America/Havana"},
          {"LC_ALL": "", "LANG": "fr_CH.UTF-8", "LC_NUMERIC": "fr_CH.UTF-8", "TZ": "Pacific/Kiritimati"},
          {"LC_ALL": "POSIX", "LANG": "", "TZ": ""}]


def evaluated(book, folder, environment=None):
    text = compare.kept(folder, "evaluate", "book.kept", "--json", "--period", f"{compare.FIRST}..{compare.LAST}", "--as-of",
                        book["as_of"], environment=environment)
    return text if environment is None else figures(text)


def figures(text):
    """The JSON without its sentences, which are in the reader's language."""
    words = ('"credit_note":', '"allowance_text":', '"forecast_text":', '"discrepancy_text":')
    return "\n".join(line for line in text.splitlines() if not any(word in line for word in words))


def shuffled(book, seed):
    """The same records in another order of rows, imported in another order of files."""
    pick = random.Random(seed)
    files = [{**each, "rows": pick.sample(each["rows"], len(each["rows"]))} for each in book["files"]]
    return {**book, "files": pick.sample(files, len(files))}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--shuffles", type=int, default=2)
    wanted = parser.parse_args()
    book, failed = compare.drawn(wanted.seed, 4), []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        compare.write(book, folder)
        compare.make(book, folder)
        usual = evaluated(book, folder)
        failed += [place for place in PLACES if evaluated(book, folder, place) != figures(usual)]
        for index in range(wanted.shuffles):
            other = shuffled(book, index)
            compare.write(other, folder)
            compare.make(other, folder, PLACES[index])
            if evaluated(other, folder) != usual:
                failed.append(f"rows and files shuffled, made in {PLACES[index]}")
    results = len(compare.theirs(usual))
    for each in failed:
        print("differs:", each)
    print(f"seed {wanted.seed}: {results} results in {len(PLACES)} places and {wanted.shuffles} orders; "
          f"{len(failed)} differ")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
