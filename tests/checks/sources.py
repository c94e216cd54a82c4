# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks have in common: the project's files, and C++ read without its comments and strings."""

import re
from dataclasses import dataclass
from pathlib import Path

TOP_FOLDERS = ["app", "ui", "models", "tests", "installer", "translations", "resources", ".ci"]
FIXTURES = Path("tests/checks/fixtures")

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<delimiter>[^(\s]*)\(.*?\)(?P=delimiter)"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL,
)


@dataclass(frozen=True)
class Literal:
    text: str
    start: int
    end: int


def files(root, suffixes, folders=None):
    """Every file of the project with one of these suffixes, fixtures of the checks left out, in a stable order."""
    for folder in folders or TOP_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            if path.is_file() and path.name.endswith(tuple(suffixes)) and FIXTURES not in relative.parents:
                yield relative


def read(root, path):
    return (root / path).read_text(encoding="utf-8")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def blank(text):
    """As many characters and lines as before, all else blank: offsets stay true."""
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    def keep_strings(match):
        return blank(match.group()) if match.group().startswith("/") else match.group()

    return TOKEN.sub(keep_strings, text)


def code_only(text):
    """C++ with comments, strings, character literals and preprocessor lines blanked out."""
    bare = TOKEN.sub(lambda match: blank(match.group()), text)
    return re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", lambda match: blank(match.group()), bare, flags=re.MULTILINE)


def literals(text):
    """The string literals of C++ source, without those in comments; neighbours that the compiler joins are one."""
    found = []
    for match in TOKEN.finditer(text):
        value = match.group()
        if value.startswith('R"'):
            value = value[value.index("(") + 1 : value.rindex(")")]
        elif value.startswith('"'):
            value = value[1:-1]
        else:
            continue
        if found and not text[found[-1].end : match.start()].strip():
            first = found.pop()
            found.append(Literal(first.text + value, first.start, match.end()))
        else:
            found.append(Literal(value, match.start(), match.end()))
    return found


def enclosing_calls(code, offset):
    """Names of the calls and types whose brackets are open at the offset, innermost first, up to the statement's start."""
    names, depth = [], 0
    for position in range(offset - 1, -1, -1):
        character = code[position]
        if character in ")]}":
            depth += 1
        elif character in "([{":
            if depth:
                depth -= 1
            elif character == "{" and re.search(r"(?:\)|\bconst|\belse|\boverride|\bdo)\s*$", code[max(0, position - 40) : position]):
                break
            else:
                names.append(re.search(r"([A-Za-z_][\w:]*)?\s*$", code[max(0, position - 120) : position]).group(1) or "")
        elif character == ";" and not depth:
            break
    return names
