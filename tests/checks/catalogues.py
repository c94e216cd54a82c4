# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: German complete, English plurals filled, both current with the sources, placeholders kept."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

UPDATE = Path(__file__).parents[2] / "translations/update.sh"
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
UNWANTED = {"kept_de.ts": re.compile(r"\b(?:Vertrags)?[Ss]trafen?\b|\bPönalen?\b")}


def current(root, folder):
    """Copies of the catalogues in the folder, as the sources of today would leave them."""
    for path in (root / "translations").glob("*.ts"):
        shutil.copy(path, folder)
    subprocess.run(["bash", str(UPDATE), str(root), str(folder)], check=True)


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
        current(root, Path(folder))
        for name in ("kept_de.ts", "kept_en.ts"):
            path = Path("translations") / name
            if not (root / path).is_file():
                yield path, 1, "the catalogue is missing"
                continue
            for context in ElementTree.parse(Path(folder) / name).iter("context"):
                if not context.findtext("name").startswith("kept::"):
                    yield path, 1, f"the context {context.findtext('name')} was misread or is not within kept"
                for message in context.iter("message"):
                    yield from message_findings(path, context.findtext("name"), message)
