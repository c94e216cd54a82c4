# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of each source: its licence line, lower-case names, `#pragma once`, no colours in style sheets."""

import re

import sources

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SOURCES = [".cpp", ".h", ".py", ".sh", ".sql", ".cmake", "CMakeLists.txt"]
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\bcolor\s*:|\bbackground|\bpalette\(", re.IGNORECASE)
STYLE_SHEET = re.compile(r"\bsetStyleSheet\s*\(")


def style_sheets(path, text):
    code = sources.code_only(text)
    for match in STYLE_SHEET.finditer(code):
        end = code.find(";", match.end())
        if COLOUR.search(text, match.end(), end):
            yield path, sources.line_of(text, match.start()), "colours come from the palette, not from a style sheet"


def findings(root):
    for path in sources.files(root, SOURCES):
        text = sources.read(root, path)
        if not any(LICENCE in line for line in text.splitlines()[:2]):
            yield path, 1, f"the first line must hold {LICENCE}"
        if path.name != "CMakeLists.txt" and path.name != path.name.lower():
            yield path, 1, "file names are in lower case"
        if path.suffix == ".h" and "#pragma once" not in text:
            yield path, 1, "a header begins with #pragma once"
        if path.suffix in (".cpp", ".h"):
            yield from style_sheets(path, text)
    for path in sources.files(root, [".qss"]):
        yield path, 1, "style sheets are not used; the palette and the style draw"
