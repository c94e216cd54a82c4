// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/placeholders.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementsectionsclauses.h"
#include "ui/widgets/formhabits.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

// The way to what a template left open: one finding speaks of all of it, and each jump goes to the next field.

namespace kept {

namespace {

/// What is typed next takes the place of the first placeholder of the field.
void selectPlaceholder(QWidget *field)
{
    static const QRegularExpression open(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    const auto find = [](const QString &text) { return open.match(text); };
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        if (const auto match = find(edit->text()); match.hasMatch())
            edit->setSelection(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()));
    } else if (auto *notes = qobject_cast<QPlainTextEdit *>(field)) {
        const auto match = find(notes->toPlainText());
        if (!match.hasMatch())
            return;
        QTextCursor cursor = notes->textCursor();
        cursor.setPosition(static_cast<int>(match.capturedStart()));
        cursor.setPosition(static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        notes->setTextCursor(cursor);
    }
}

} // namespace

/// The paths of the placeholders in the order of the form.
QStringList AgreementEditor::placeholdersInOrder() const
{
    const std::vector<QWidget *> fields = namedFields();
    QStringList paths = placeholderFields(m_draft->latest().content);
    const auto place = [&](const QString &path) {
        return std::find(fields.begin(), fields.end(), fieldFor(path, fields)) - fields.begin();
    };
    std::stable_sort(
        paths.begin(), paths.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return paths;
}

void AgreementEditor::jumpFromFinding(const QString &place)
{
    const QStringList paths = placeholdersInOrder();
    if (!paths.contains(place)) {
        jumpTo(place);
        return;
    }
    // The one that was gone to last may be filled by now; then it starts from the first again.
    m_placeholder = paths[(paths.indexOf(m_placeholder) + 1) % paths.size()];
    jumpTo(m_placeholder);
    static const QRegularExpression clause(QStringLiteral("^clauses\\[(\\d+)\\]"));
    if (const auto match = clause.match(m_placeholder); match.hasMatch())
        m_clauses->openText(match.captured(1).toInt());
    QWidget *field = QApplication::focusWidget();
    if (!field || !m_form->isAncestorOf(field))
        return;
    selectPlaceholder(field);
    bringIntoView(field);
}

} // namespace kept
