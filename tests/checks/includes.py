# SPDX-License-Identifier: GPL-3.0-or-later
"""The direction of dependencies, as ARCHITECTURE.md draws it: what a folder may include, of the project and of Qt."""

import re
from pathlib import Path

import sources

ALL_MODELS = {"domain", "evaluation", "store", "exchange", "reports", "workspace", "tables"}

# What each folder may include besides itself.
MAY_INCLUDE = {
    "models/domain": set(),
    "models/evaluation": {"models/domain"},
    "models/store": {"models/domain", "models/evaluation"},
    "models/exchange": {"models/domain", "models/evaluation"},
    "models/reports": {"models/domain", "models/evaluation"},
    # The store's headers are values and functions without SQL: an audit entry and an import are shown as they are kept.
    "models/tables": {"models/domain", "models/evaluation", "models/store", "models/exchange", "models/reports"},
    "models/workspace": {"models/" + name for name in ALL_MODELS - {"tables"}},
    "ui": {"models/" + name for name in ALL_MODELS - {"store"}} | {"resources"},
    "app": {"models/" + name for name in ALL_MODELS} | {"ui", "translations", "resources"},
}

CORE = {"QtCore"}
MAY_USE_QT = {
    "models/domain": CORE,
    "models/evaluation": CORE,
    "models/store": CORE | {"QtSql"},
    "models/exchange": CORE,
    "models/reports": CORE | {"QtGui", "QtSvg", "QtPrintSupport"},
    "models/tables": CORE | {"QtGui"},
    "models/workspace": CORE | {"QtConcurrent"},
    "ui": CORE | {"QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtConcurrent"},
    "app": CORE | {"QtGui", "QtWidgets"},
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
CLOCK = re.compile(
    r"\b(?:currentDate|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentTime)\s*\("
    r"|\bsystem_clock::now\s*\("
)
SQL = re.compile(r"\bSELECT\s.+\sFROM\b|\bINSERT\s+(?:OR \w+ )?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b", re.DOTALL)
KNOWS_THE_CLOCK = ("app", "ui")


def layer_of(path):
    parts = path.parts
    name = "/".join(parts[:2]) if parts[0] == "models" else parts[0]
    return name if name in MAY_INCLUDE else None


def qt_headers():
    """The folder that holds QtCore/, QtGui/ and so on."""
    for base in sorted(Path("/usr/include").glob("*/qt6")) + [Path("/usr/include/qt6"), Path("/usr/local/include/qt6")]:
        if (base / "QtCore").is_dir():
            return base
    raise SystemExit("The Qt headers were not found; installer/setup.sh build installs them.")


def qt_module(name, headers):
    if "/" in name:
        return name.split("/")[0] if name.startswith("Qt") else None
    owners = [folder.name for folder in headers.glob("Qt*") if (folder / name).is_file()]
    return owners[0] if len(owners) == 1 else ("QtCore" if "QtCore" in owners else None)


def is_umbrella(name, headers):
    module = name.split("/")[0]
    return name in (module, f"{module}/{module}") and (headers / module / module).is_file()


def include_findings(path, text, layer, headers):
    for match in INCLUDE.finditer(text):
        line, name = sources.line_of(text, match.start()), match.group(2)
        target = layer_of(Path(name)) if match.group(1) == '"' else None
        if target and target != layer and target not in MAY_INCLUDE[layer]:
            yield path, line, f"{layer} must not include {target}"
        if match.group(1) == '"':
            continue
        module = qt_module(name, headers) if name.startswith(("Q", "q")) else None
        if is_umbrella(name, headers):
            yield path, line, f"<{name}> is an umbrella header; include the classes that are used"
        elif module and module not in MAY_USE_QT[layer]:
            yield path, line, f"{layer} must not use {module} (<{name}>)"
        elif name.startswith("sqlite3") and layer != "models/store":
            yield path, line, "the database is known to models/store only"


def findings(root):
    headers = qt_headers()
    for path in sources.files(root, [".cpp", ".h"], ["models", "ui", "app"]):
        layer = layer_of(path)
        if layer is None:
            yield path, 1, "this folder is not in the picture of ARCHITECTURE.md"
            continue
        text = sources.read(root, path)
        yield from include_findings(path, sources.without_comments(text), layer, headers)
        if layer not in KNOWS_THE_CLOCK:
            for match in CLOCK.finditer(sources.code_only(text)):
                yield path, sources.line_of(text, match.start()), "now is an argument here: the clock is read in app and ui only"
        if layer != "models/store":
            for literal in sources.literals(text):
                if SQL.search(literal.text):
                    yield path, sources.line_of(text, literal.start), "SQL lives in models/store only"
