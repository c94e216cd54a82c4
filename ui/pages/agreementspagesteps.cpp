// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/evaluation/acceptedfindings.h"
#include "models/evaluation/completenessinput.h"
#include "models/workspace/agreements.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementeditorpanel.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/versionsdialog.h"

// The steps of an agreement's life and what is made of one, as the page asks for them.

namespace kept {

/// Whether the agreement has ended and nothing is said of why a step is dated back, which is refused.
bool AgreementsPage::isUnexplained(const Agreement &agreement, const QString &note) const
{
    return note.trimmed().isEmpty() && statusOn(agreement, session().today()) == AgreementStatus::Expired;
}

void AgreementsPage::takeStep(LifeEventKind kind, const QDate &date, const QString &note, int months)
{
    if (m_editor->isEdited()) {
        showError({ErrorCode::Refused, tr("The form holds changes that are not saved."), {},
            tr("Save or undo them before the agreement takes a step.")});
        return;
    }
    if (kind == LifeEventKind::Terminated && note.trimmed().isEmpty()) {
        showError({ErrorCode::InvalidInput, tr("A termination cannot be taken back, and nothing says why."), {},
            tr("Enter the reason as a note.")});
        m_editor->panel()->focusNote();
        return;
    }
    // The step is of the agreement that was asked about, whatever is shown when the answer comes.
    const Agreement agreement = m_editor->stored();
    const auto take = [this, agreement, kind, date, note, months] {
        adopt(takeLifeStep(session().workspace(), agreement, kind, date, note, months));
    };
    const QString &reference = agreement.reference;
    if (kind == LifeEventKind::Signed)
        confirm(tr("Record that %1 was signed on %2? What it says is then changed by amendments only.")
                    .arg(reference, displayDate(date)),
            tr("Sign"), take);
    else if (kind == LifeEventKind::NoticeGiven)
        confirm(
            tr("Record that notice of %1 was given on %2? It cannot be taken back.").arg(reference, displayDate(date)),
            tr("Give notice"), take);
    else if (kind == LifeEventKind::Terminated)
        confirm(tr("Record that %1 is terminated on %2? It cannot be taken back.").arg(reference, displayDate(date)),
            tr("Terminate"), take);
    else if (const QString open = submissionQuestion(agreement); kind == LifeEventKind::Submitted && !open.isEmpty())
        confirm(open, tr("Submit"), take);
    else if (const QString question = lengtheningQuestion(agreement, kind, date, months);
             !question.isEmpty() && !isUnexplained(agreement, note))
        confirm(question, kind == LifeEventKind::Renewed ? tr("Renew") : tr("Extend"), take);
    else
        take();
}

bool AgreementsPage::saveInPlace()
{
    const bool submitted = approvalOf(m_editor->stored()) == AgreementStatus::InApproval;
    const auto saved = saveDraft(session().workspace(), m_editor->draft());
    if (!adopt(saved))
        return false;
    if (submitted && approvalOf(*saved) == AgreementStatus::Draft)
        session().inform(
            tr("Saved. %1 is a draft again, because it was changed while it was in approval. Submit it anew.")
                .arg(saved->reference));
    return true;
}

QString AgreementsPage::submissionQuestion(const Agreement &agreement) const
{
    const int open = requiredFindings(completenessInput(agreement, m_editor->records(), session().today()));
    return open == 0 ? QString() : tr("%n required finding(s) are open. Submit all the same?", nullptr, open);
}

QString AgreementsPage::lengtheningQuestion(
    const Agreement &agreement, LifeEventKind kind, const QDate &date, int months) const
{
    LifeEvent event{kind, date, {}, {}, {}, 0, monthsOfStep(agreement, kind, date, months)};
    const bool lengthens = kind == LifeEventKind::Renewed || kind == LifeEventKind::Extended;
    if (!lengthens || !checkLifeEvent(agreement, event))
        return {}; // what is refused says why
    TermPlan plan = termPlan(agreement, date);
    plan.agreed[plan.certain + 1] = event.months;
    const auto term = termDates(plan, plan.certain + 1);
    if (!term)
        return {};
    const QString question = kind == LifeEventKind::Renewed
        ? tr("Propose to renew %1? Once a second person approves it, term %2 runs from %3 to %4.")
        : tr("Record that %1 is extended? Term %2 runs from %3 to %4, and it cannot be taken back.");
    return question.arg(
        agreement.reference, QLocale().toString(term->number), displayDate(term->start), displayDate(term->end));
}

void AgreementsPage::duplicate()
{
    if (!isEditing() || m_editor->stored().revision == 0)
        return;
    leave([this, agreement = m_editor->stored()] {
        const auto copy = duplicateAgreement(session().workspace(), agreement);
        if (!adopt(copy))
            return;
        m_editor->jumpTo(QStringLiteral("reference"));
        session().inform(tr("Made the draft %1 of %2.").arg(copy->reference, agreement.reference));
    });
}

void AgreementsPage::compareVersions()
{
    if (const auto portfolio = session().portfolio(); portfolio && isEditing())
        (new VersionsDialog(m_editor->stored(), *portfolio, this))->show();
}

} // namespace kept
