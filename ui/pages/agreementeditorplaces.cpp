// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/agreementplace.h"
#include "ui/pages/agreementeditor.h"

namespace kept {

QString AgreementEditor::placeWords(const QString &place) const
{
    if (!m_draft)
        return place;
    // The form shows the latest version; of an earlier one the field is named as the audit trail names it.
    const QString shown = QStringLiteral("versions[%1]").arg(m_draft->versions.size() - 1);
    const bool isShown = !place.startsWith(QStringLiteral("versions[")) || place.startsWith(shown);
    const QWidget *field = isShown ? fieldFor(place) : nullptr;
    return agreementPlaceWords(*m_draft, place, field ? field->accessibleName() : QString());
}

} // namespace kept
