#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check against its fixture, a small tree with planted violations beside correct lines: it must find the lines that
the fixture's file `expected` names, with these words, and no others."""

import sys
from pathlib import Path

import run

FIXTURES = Path(__file__).parent / "fixtures"


def differences(check):
    root = FIXTURES / check
    expected = [line for line in (root / "expected").read_text(encoding="utf-8").splitlines() if line]
    found = run.findings(check, root)
    missed = [line for line in expected if not any(one.startswith(line) for one in found)]
    surplus = [one for one in found if not any(one.startswith(line) for line in expected)]
    return [f"{check}: not found: {line}" for line in missed] + [f"{check}: wrongly found: {one}" for one in surplus]


def main():
    wrong = [line for check in run.CHECKS for line in differences(check)]
    print("\n".join(wrong) if wrong else f"{len(run.CHECKS)} checks find what was planted, and only that")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
