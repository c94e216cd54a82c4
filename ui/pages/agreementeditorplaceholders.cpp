// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/placeholders.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementsectionsclauses.h"

#include <QRegularExpression>

#include <algorithm>

// The way to what a template left open: one finding speaks of all of it, and each jump goes to the next field.

namespace kept {

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
}

} // namespace kept
