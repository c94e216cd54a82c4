# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: German complete, English plurals filled, both current with the sources, placeholders kept."""

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
UNWANTED = {"kept_de.ts": re.compile(r"\b(?:Vertrags)?[Ss]trafen?\b|\bPönalen?\b")}


def lupdate_program():
    for candidate in (os.environ.get("LUPDATE"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")):
        if candidate and os.access(candidate, os.X_OK):
            return candidate
    raise SystemExit("lupdate was not found; installer/setup.sh build installs it.")


def current(root, path, folder):
    """The catalogue as lupdate would leave it, made in a folder of its own."""
    copy = folder / path.name
    shutil.copy(root / path, copy)
    only_plurals = ["-pluralonly"] if path.name == "kept_en.ts" else []
    folders = [str(root / name) for name in ("app", "ui", "models") if (root / name).is_dir()]
    subprocess.run([lupdate_program(), "-silent", "-no-obsolete", *only_plurals, *folders, "-ts", str(copy)], check=True)
    return copy


def forms(message):
    translation = message.find("translation")
    plurals = translation.findall("numerusform")
    return [form.text or "" for form in plurals] if plurals else [translation.text or ""]


def message_findings(path, context, message):
    source, translation = message.findtext("source"), message.find("translation")
    place = f"{context}: “{source[:60]}”"
    if translation.get("type") == "unfinished" or not all(forms(message)):
        yield path, 1, f"{place} is not translated"
        return
    wanted = set(PLACEHOLDER.findall(source))
    for form in forms(message):
        # A singular may spell its number ("one ticket"), so %n alone may be missing from a plural form.
        lost = wanted.symmetric_difference(PLACEHOLDER.findall(form)) - ({"%n"} if message.get("numerus") else set())
        if lost:
            yield path, 1, f"{place} and its translation differ in {', '.join(sorted(lost))}"
        if path.name in UNWANTED and UNWANTED[path.name].search(form):
            yield path, 1, f"{place}: say „Gutschrift“, not a word for a penalty"


def findings(root):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("kept_de.ts", "kept_en.ts"):
            path = Path("translations") / name
            if not (root / path).is_file():
                yield path, 1, "the catalogue is missing"
                continue
            tree = ElementTree.parse(current(root, path, Path(folder)))
            for context in tree.iter("context"):
                for message in context.iter("message"):
                    yield from message_findings(path, context.findtext("name"), message)
