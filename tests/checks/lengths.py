# SPDX-License-Identifier: GPL-3.0-or-later
"""Functions of at most 60 lines and files of at most 600. Tables of test rows (…_data) may be longer than a function."""

import re

import sources

FUNCTION_LIMIT = 60
FILE_LIMIT = 600

INIT_LIST = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:)")
NAME = re.compile(r"([~\w:]+)\s*\(")


def is_scope(header):
    return re.search(r"\b(?:namespace|class|struct|union|enum|extern)\b", header) and not re.search(r"\)\s*(?:const)?\s*$", header)


def is_member_initialiser(header):
    return INIT_LIST.search(header) and re.search(r"[\w>]\s*$", header)


def functions(code):
    """Yields (name, offset of the header, offset of the closing brace) of each function body at namespace or class level."""
    kinds, header_start, function_depth = [], 0, None
    for match in re.finditer(r"[{};]", code):
        position, character = match.start(), match.group()
        if character == "{":
            header = code[header_start:position]
            kind = "body"
            if function_depth is None:
                if is_scope(header):
                    kind = "scope"
                elif is_member_initialiser(header):
                    kind = "initialiser"
                elif "(" in header:
                    kind, function_depth = "function", len(kinds)
                    begin = header_start + len(header) - len(header.lstrip())
                    name = NAME.search(header)
            kinds.append(kind)
            if kind == "scope":
                header_start = position + 1
        elif character == "}" and kinds:
            kind = kinds.pop()
            if kind == "function":
                yield (name.group(1) if name else "?"), begin, position
                function_depth = None
            if kind != "initialiser" and function_depth is None:
                header_start = position + 1
        elif character == ";" and function_depth is None:
            header_start = position + 1


def findings(root):
    for path in sources.files(root, [".cpp", ".h", ".py", ".sh"]):
        text = sources.read(root, path)
        lines = len(text.splitlines())
        if lines > FILE_LIMIT:
            yield path, lines, f"the file has {lines} lines; {FILE_LIMIT} are the limit"
        if path.suffix not in (".cpp", ".h"):
            continue
        for name, begin, end in functions(sources.code_only(text)):
            first = sources.line_of(text, begin)
            length = sources.line_of(text, end) - first + 1
            if length > FUNCTION_LIMIT and not (path.parts[0] == "tests" and name.endswith("_data")):
                yield path, first, f"{name} has {length} lines; {FUNCTION_LIMIT} are the limit"
