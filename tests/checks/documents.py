# SPDX-License-Identifier: GPL-3.0-or-later
"""The files, folders and CMake targets that the documents name exist."""

import re
from pathlib import Path

import sources

DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "RELIABILITY.md"]
REQUIRED = DOCUMENTS[:3]
MADE_BY_COMMANDS = ("build/", "out/")
IN_ROOT = re.compile(r"^[\w.-]+\.(?:md|sh|txt|json)$")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)


def is_path(word):
    if re.search(r"[<>…$={}()|:\\\"']|^[/~\d-]", word) or word.isupper():
        return False
    return "/" in word or (IN_ROOT.match(word) and not word.split(".")[0].isupper()) or word in DOCUMENTS


def exists(root, word):
    word = word.rstrip(".,;").removeprefix("./")
    if word.startswith(MADE_BY_COMMANDS):
        return True
    if "*" in word:
        return any(root.glob(word))
    # The picture of the house names the folders of models alone, below theirs.
    return (root / word).exists() or (word.count("/") == 1 and word.endswith("/") and (root / "models" / word).exists())


def targets(root):
    text = "\n".join(sources.read(root, path) for path in sources.files(root, ["CMakeLists.txt"]))
    modules = re.findall(r"\bkept_module\s*\(\s*(\w+)", text)
    return {"kept_" + name for name in modules} | set(re.findall(r"\bqt?_?add_(?:library|executable)\s*\(\s*([\w-]+)", text))


def document_findings(root, path, known):
    text = sources.read(root, path)
    for match in LINK.finditer(text):
        target = match.group(1).split("#")[0]
        if target and "://" not in target and not target.startswith("mailto:") and not exists(root, target):
            yield path, sources.line_of(text, match.start()), f"{target} does not exist"
    for match in CODE.finditer(text):
        for word in re.finditer(r"[^\s`]+", match.group()):
            line = sources.line_of(text, match.start() + word.start())
            name = word.group()
            if is_path(name) and not exists(root, name):
                yield path, line, f"{name} does not exist"
            if re.fullmatch(r"kept_[a-z]+", name) and name not in known | {"kept_module", "kept_test"}:
                yield path, line, f"there is no target {name}"


def findings(root):
    known = targets(root)
    for name in DOCUMENTS:
        if (root / name).is_file():
            yield from document_findings(root, Path(name), known)
        elif name in REQUIRED:
            yield Path(name), 1, "the document is missing"
