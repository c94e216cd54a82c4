// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/workspace/agreements.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/conflictpanel.h"

namespace kept {

void AgreementsPage::showConflict()
{
    const auto theirs = findAgreement(session().workspace().database(), m_editor->stored().id);
    if (!theirs || theirs->revision == m_editor->stored().revision)
        return; // another program held the file
    clearError();
    m_amendment->hide();
    m_theirs = *theirs;
    Agreement base = m_editor->stored();
    Agreement yours = m_editor->draft();
    for (Agreement *side : {&base, &yours}) {
        side->life = theirs->life; // not edited in the form
        side->acceptedFindings = theirs->acceptedFindings;
        side->settledFigures = theirs->settledFigures;
    }
    m_conflict->present(toJson(base), toJson(*theirs), toJson(yours),
        [portfolio = session().portfolio()](const QString &id) { return recordName(portfolio.get(), id); });
}

/// What is wrong with the agreement, with its place in people's words.
void AgreementsPage::showRefusal(const Error &error)
{
    showError(isEditing() ? Error{error.code, error.message, m_editor->placeWords(error.place), error.advice} : error);
}

void AgreementsPage::saveMerged(const QJsonObject &record)
{
    auto merged = agreementFromJson(record, {});
    if (!merged) {
        showRefusal(merged.error());
        return;
    }
    merged->revision = m_theirs->revision;
    m_conflict->hide();
    m_editor->takeMerged(*m_theirs, *merged);
    save();
}

} // namespace kept
