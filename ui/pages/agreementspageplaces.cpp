// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/clauseplace.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementspage.h"

// How other pages lead into the form of an agreement.

namespace kept {

namespace {

constexpr QChar clauseMark = u'#'; // between an agreement's id and the number of the clause

} // namespace

QString AgreementsPage::clauseId(const AgreementId &agreement, const QString &clause)
{
    return agreement.text() + clauseMark + clause;
}

QString AgreementsPage::agreementIn(const Destination &destination)
{
    // A reference may hold the mark, but comes without a service level.
    return destination.serviceLevel ? destination.id.section(clauseMark, 0, 0) : destination.id;
}

bool AgreementsPage::keepsEdits(const Destination &destination) const
{
    // Service hours are edited on their own page, and the edits here wait.
    return destination.page == QStringLiteral("calendars")
        || (destination.page == objectName() && agreementIn(destination) == place().id);
}

void AgreementsPage::showClause(const Destination &destination)
{
    if (!destination.serviceLevel || !isEditing())
        return;
    const AgreementContent &content = m_editor->draft().latest().content;
    m_editor->jumpTo(clausePlace(content, *destination.serviceLevel, destination.id.section(clauseMark, 1)));
}

} // namespace kept
