#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one check over a tree: run.py CHECK [ROOT]. Prints file:line: what is wrong; exit code 1 if anything is."""

import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
CHECKS = ["includes", "lengths", "form", "texts", "catalogues", "documents"]


def findings(check, root):
    return [f"{path}:{line}: {reason}" for path, line, reason in importlib.import_module(check).findings(root)]


def main(arguments):
    if not arguments or arguments[0] not in CHECKS:
        print(f"usage: run.py {'|'.join(CHECKS)} [ROOT]", file=sys.stderr)
        return 2
    root = Path(arguments[1] if len(arguments) > 1 else Path(__file__).parents[2])
    found = findings(arguments[0], root.resolve())
    print("\n".join(found) if found else f"{arguments[0]}: nothing found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
