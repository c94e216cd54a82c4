# SPDX-License-Identifier: GPL-3.0-or-later
"""What people read: every sentence in ui and app can be translated, and the words are those of the glossary."""

import re

import sources

TRANSLATED = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "QT_TR_N_NOOP"}
FOR_DEVELOPERS = {
    "qDebug", "qInfo", "qWarning", "qCritical", "qFatal", "qCDebug", "qCInfo", "qCWarning", "qCCritical",
    "Q_ASSERT_X", "static_assert", "Q_LOGGING_CATEGORY", "setObjectName", "setStyleSheet", "logic_error", "runtime_error",
}
# A small letter begins the second word: names ("DejaVu Sans") and forms of calls ("WORKBOOK FILE") stay as they are.
SENTENCE = re.compile(r"[^\W\d_]{2,}[,:]? [a-zäöüß]{2,}")
SHOWN = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTitle", "setAccessibleName",
    "setAccessibleDescription", "setLabelText", "showMessage", "addTab", "addMenu", "addAction", "addButton", "addRow", "setHeaderLabels",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
}
# The grammar of a call ("FILE [--as-of DATE]") is the same in every language.
GRAMMAR = re.compile(r"--[a-z-]+ [A-Z_]{2,}\b")
MARKUP = re.compile(r"<[^<>]*>")
WORD = re.compile(r"[^\W\d_]{2,}")
ESCAPE = "// not translated:"
UNWANTED = re.compile(r"\bpenalt(?:y|ies)\b", re.IGNORECASE)


def bare(name):
    return name.split("::")[-1]


def untranslated(path, text):
    code, lines = sources.code_only(text), text.splitlines()
    for literal in sources.literals(text):
        line = sources.line_of(text, literal.start)
        if lines[line - 1].lstrip().startswith("#") or ESCAPE in lines[line - 1]:
            continue
        calls = [bare(name) for name in sources.enclosing_calls(code, literal.start)]
        if TRANSLATED.intersection(calls) or FOR_DEVELOPERS.intersection(calls) or GRAMMAR.search(literal.text):
            continue
        shown = [name for name in calls if name not in ("QStringLiteral", "QLatin1String", "QString", "")][:1]
        words = MARKUP.sub("", literal.text)
        if SENTENCE.search(words) or (shown and shown[0] in SHOWN and WORD.search(words)):
            yield path, line, f"“{literal.text[:40]}” is shown and cannot be translated"


def unwanted_words(path, text):
    code = sources.code_only(text)
    for literal in sources.literals(text):
        calls = {bare(name) for name in sources.enclosing_calls(code, literal.start)}
        if UNWANTED.search(literal.text) and TRANSLATED.intersection(calls):
            yield path, sources.line_of(text, literal.start), "say “service credit”: a penalty is a payment not tied to the charge"


def findings(root):
    for path in sources.files(root, [".cpp", ".h"], ["ui", "app"]):
        yield from untranslated(path, sources.read(root, path))
    for path in sources.files(root, [".cpp", ".h"], ["models", "ui", "app"]):
        yield from unwanted_words(path, sources.read(root, path))
    for path in sources.files(root, [".md", ".json", ".txt"], ["resources"]):
        text = sources.read(root, path)
        if re.search("vocabulary|glossary|words", path.name):
            continue
        for match in UNWANTED.finditer(text):
            yield path, sources.line_of(text, match.start()), "say “service credit”: a penalty is a payment not tied to the charge"
