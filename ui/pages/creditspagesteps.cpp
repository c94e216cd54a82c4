// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/workspace/claims.h"
#include "models/workspace/claimtakeback.h"
#include "ui/pages/creditchoices.h"
#include "ui/pages/creditspage.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/questionbanner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace kept {

/// Or says what is wrong with it.
bool CreditsPage::hasDay()
{
    const auto problem = m_day->problem();
    if (!problem)
        return true;
    showError(*problem);
    m_day->setFocus();
    return false;
}

void CreditsPage::claim()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    if (!hasDay())
        return;
    m_list->setFocus(Qt::OtherFocusReason); // before the button is disabled, which would hand the keyboard on
    m_claim->setEnabled(false); // a second click must not claim it again
    const auto outcome = claimCredit(session().workspace(), row->entry, m_note->text().trimmed(), m_day->date());
    m_claim->setEnabled(!outcome);
    done(outcome);
    if (!outcome && outcome.error().place == QStringLiteral("date"))
        m_day->setFocus();
}

/// Both amounts, and what becomes of the one that the ledger has.
QString CreditsPage::otherQuestion(const CreditEntry &alternative, const CreditRow &instead) const
{
    const Agreement *agreement = session().portfolio()->agreement(alternative.agreement);
    const ServiceLevel *level = agreement ? findServiceLevel(*agreement, alternative.serviceLevel) : nullptr;
    const QString name = level ? level->name : alternative.serviceLevel.text();
    const QString text = instead.entry.claim
        ? tr("Claim %1 for “%2”? The claim of %3 for “%4” was rejected; of the credits of one incident only one is "
             "paid.",
            "amount and service level, twice")
        : tr("Claim %1 for “%2” instead of %3 for “%4”? Of the credits of one incident only one is paid: the %3 are "
             "then given up.",
            "amount and service level, twice");
    const Money given = instead.entry.claim ? instead.entry.claim->amount : instead.entry.amount;
    return text.arg(displayMoney(alternative.amount), name, displayMoney(given), instead.serviceLevel);
}

void CreditsPage::claimOther(const CreditEntry &alternative)
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    if (!hasDay())
        return;
    clearError();
    auto *question = findChild<QuestionBanner *>(QStringLiteral("question"));
    question->ask(otherQuestion(alternative, *row),
        {{QStringLiteral("confirm"), tr("Claim %1", "amount").arg(displayMoney(alternative.amount)),
             [this, question, alternative] {
                 done(claimAlternative(session().workspace(), alternative, question->givenText(), m_day->date()));
             }},
            {QStringLiteral("turnAway"), tr("Cancel"), nullptr}});
    question->addField(QStringLiteral("otherReason"), tr("Why this one is claimed"), m_note->text());
}

void CreditsPage::settle(ClaimState state)
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    if (!row || !row->entry.claim)
        return;
    takeQuestionBack(); // another step answers it
    const Claim &claim = *row->entry.claim;
    if (state == ClaimState::Credited && m_invoice->text().trimmed().isEmpty()) {
        showError({ErrorCode::InvalidInput, tr("The number of the invoice with the credit is missing."), {},
            tr("Enter it in the field “Invoice number”: the ledger, its exports and the statement name the credit by "
               "it.")});
        m_invoice->setFocus();
        return;
    }
    if (!hasDay())
        return;
    if (state == ClaimState::Rejected && hasDisputedRest(claim))
        confirmGivingUp();
    else if (state == ClaimState::Rejected)
        confirmRejection();
    else if (state == ClaimState::Accepted || (state == ClaimState::Credited && claim.state == ClaimState::Claimed))
        accept(claim, state);
    else if (state == ClaimState::Credited && claim.accepted && restOf(claim) == ClaimRest::Disputed)
        askRest({claim, state, m_invoice->text().trimmed(), m_note->text().trimmed()});
    else
        write({claim, state, m_invoice->text().trimmed(), m_note->text().trimmed()});
}

void CreditsPage::accept(const Claim &claim, ClaimState state)
{
    const QString typed = m_accepted->text().trimmed();
    const auto amount =
        typed.isEmpty() ? Result<Money>(claim.amount) : moneyInput(typed, claim.amount.currency().code());
    if (!amount) {
        showError({ErrorCode::InvalidInput, tr("“%1” is not an amount.").arg(typed), {},
            tr("Enter how much is accepted, at most %1.").arg(displayMoney(claim.amount))});
        m_accepted->setFocus();
        return;
    }
    const ClaimAnswer answer{claim, state, m_invoice->text().trimmed(), m_note->text().trimmed(), *amount};
    // What is no part of the claim is refused with its reason.
    const bool isPart = amount->minor() > 0 && amount->minor() < claim.amount.minor();
    if (isPart)
        askRest(answer);
    else
        write(answer);
}

/// Before a part is accepted or credited: what becomes of the rest.
void CreditsPage::askRest(const ClaimAnswer &answer)
{
    clearError();
    const Money part = answer.accepted ? *answer.accepted : creditedAmount(answer.claim);
    const Money rest(answer.claim.amount.minor() - part.minor(), part.currency());
    const bool isCredited = answer.state == ClaimState::Credited;
    const bool isOurs = m_model->row(m_list->currentIndex())->entry.owedByUs;
    const QString question = isOurs
        ? (isCredited
                ? tr("Of the claim of %1, %2 is credited. Do the other %3 stay in dispute, or were they given up, so "
                     "that we do not owe them?")
                : tr("Of the claim of %1, %2 is accepted. Do the other %3 stay in dispute, or were they given up, so "
                     "that we do not owe them?"))
        : (isCredited
                ? tr("Of the claim of %1, %2 is credited. Do the other %3 stay in dispute, or do you give them up, "
                     "so that they count as forgone?")
                : tr("Of the claim of %1, %2 is accepted. Do the other %3 stay in dispute, or do you give them up, "
                     "so that they count as forgone?"));
    const auto record = [this, answer](ClaimRest becomes) {
        ClaimAnswer whole = answer;
        whole.rest = becomes;
        whole.note = m_note->text().trimmed(); // the reason may have been typed since
        write(whole);
    };
    findChild<QuestionBanner *>(QStringLiteral("question"))
        ->ask(question.arg(displayMoney(answer.claim.amount), displayMoney(part), displayMoney(rest)),
            {{QStringLiteral("rest.dispute"), tr("Keep in dispute"), [record] { record(ClaimRest::Disputed); }},
                {QStringLiteral("rest.giveUp"), tr("Give up"), [record] { record(ClaimRest::Forgone); }},
                {QStringLiteral("turnAway"), tr("Cancel"), nullptr}});
}

void CreditsPage::confirmGivingUp()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    const Claim &claim = *row->entry.claim;
    const QString note = m_note->text().trimmed();
    const Money rest(partsOf(claim).disputed, claim.amount.currency());
    if (note.isEmpty()) {
        showError(
            {ErrorCode::InvalidInput, tr("The rest of %1 is given up, and nothing says why.").arg(displayMoney(rest)),
                {}, tr("Enter the reason as a note.")});
        m_note->setFocus();
        return;
    }
    clearError();
    const QString question = row->entry.owedByUs
        ? tr("Record that the %1 still in dispute for %2, %3 were given up? We then do not owe them.",
            "amount, service level, period")
        : tr(
            "Give up the %1 still in dispute for %2, %3? They then count as forgone.", "amount, service level, period");
    confirm(question.arg(displayMoney(rest), row->serviceLevel, displayPeriod(row->entry.period)),
        tr("Give up the rest"), [this, claim, note] {
            ClaimAnswer answer{claim, claim.state, {}, note};
            answer.rest = ClaimRest::Forgone;
            write(answer);
        });
}

/// Why what lapsed cannot be claimed, and how it is recorded that it was claimed in time.
QString CreditsPage::lapsedNote(const CreditRow *row) const
{
    const bool lapsed = row && !session().isReadOnly() && !row->entry.claim && !row->entry.isTakenBack
        && row->entry.state == CreditState::Forgone && row->entry.deadline;
    if (!lapsed || m_claim->isEnabled())
        return {};
    return tr(
        "“Claim” is not possible any more: the deadline passed on %2. If it was claimed in time, enter a day from "
        "%1 to %2 as the day of the step; that records a claim that was made then.",
        "first and last day for a claim")
        .arg(displayDate(row->entry.period.last()), displayDate(*row->entry.deadline));
}

/// Where the fields say less than the next step asks for, and what a step would leave open.
void CreditsPage::updateStepNote()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    const auto claim = row ? row->entry.claim : std::nullopt;
    const bool writable = claim && !session().isReadOnly();
    QStringList notes;
    const QString typed = m_accepted->text().trimmed();
    const auto amount = claim ? moneyInput(typed, claim->amount.currency().code()) : fail(ErrorCode::NotFound, {});
    if (writable && m_accepted->isEnabled() && amount && amount->minor() > 0 && amount->minor() < claim->amount.minor())
        notes += tr("%1 of the claim would not be accepted; you are asked what becomes of them.")
                     .arg(displayMoney({claim->amount.minor() - amount->minor(), amount->currency()}));
    if (writable && m_accepted->isEnabled() && claim->state == ClaimState::Credited)
        notes += tr("“Accepted amount” is the amount in all, with the %1 that are credited already.")
                     .arg(displayMoney(creditedAmount(*claim)));
    const bool lacksInvoice =
        writable && isNextStep(*claim, ClaimState::Credited) && m_invoice->text().trimmed().isEmpty();
    const QString needed = lacksInvoice ? tr("“Credited” needs the invoice number: the ledger, its exports and the "
                                             "statement name the credit by it.")
                                        : QString();
    m_invoice->setAccessibleDescription(needed);
    if (lacksInvoice)
        notes += needed;
    if (claim && isSplit(*claim))
        notes.prepend(tr("Of the claim of %1: %2.", "amount and its parts")
                          .arg(displayMoney(claim->amount), claimPartsText(row->entry)));
    if (const QString lapsed = lapsedNote(row); !lapsed.isEmpty())
        notes += lapsed;
    m_claim->setAccessibleDescription(lapsedNote(row));
    m_stepNote->setText(notes.join(u' '));
}

namespace {

/// What follows when the credit is not claimed any more.
QString afterWithdrawal(const CreditEntry &entry, const QDate &today)
{
    if (!entry.deadline)
        return CreditsPage::tr("The credit is then not claimed.");
    return *entry.deadline < today
        ? CreditsPage::tr("The credit is then not claimed, and as its time passed on %1, it counts as forgone.")
              .arg(displayDate(*entry.deadline))
        : CreditsPage::tr("The credit is then not claimed; it can be claimed until %1.")
              .arg(displayDate(*entry.deadline));
}

} // namespace

QString CreditsPage::takeBackQuestion(const CreditRow &row, LastStep last) const
{
    const Claim &claim = *row.entry.claim;
    switch (last) {
    case LastStep::Claim:
        return tr("Take back the claim of %1 for %2, %3?", "amount, service level, period")
                   .arg(displayMoney(claim.amount), row.serviceLevel, displayPeriod(row.entry.period))
            + u' ' + afterWithdrawal(row.entry, session().today());
    case LastStep::Letter:
        return tr("Take back that the letter was sent on %1? The claim stays, and so do its files.")
            .arg(displayDate(*claim.sentOn));
    case LastStep::Answer:
        break;
    }
    return tr("Take back the step “%1”? The claim then stands as it did before; the audit trail keeps both.")
        .arg(claimStory(row.entry).constLast());
}

void CreditsPage::askTakeBack()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    if (!row || !row->entry.claim)
        return;
    const auto last = lastStepOf(session().workspace().database(), *row->entry.claim);
    if (!last) {
        showError(last.error());
        return;
    }
    clearError();
    auto *question = findChild<QuestionBanner *>(QStringLiteral("question"));
    question->ask(takeBackQuestion(*row, *last),
        {{QStringLiteral("confirm"), tr("Take back"),
             [this, question, claim = *row->entry.claim] {
                 done(takeBackLastStep(session().workspace(), claim, question->givenText()));
             }},
            {QStringLiteral("turnAway"), tr("Cancel"), nullptr}});
    question->addField(QStringLiteral("takeBackReason"), tr("Why it is taken back"));
}

void CreditsPage::confirmRejection()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    const QString note = m_note->text().trimmed();
    if (note.isEmpty()) {
        showError({ErrorCode::InvalidInput, tr("The rejection gives the credit up, and nothing says why."), {},
            tr("Enter the reason as a note.")});
        m_note->setFocus();
        return;
    }
    clearError();
    // The answer is about the claim that was asked about, whatever row is chosen when it comes.
    const QString question = row->entry.owedByUs
        ? tr("Record that we rejected the claim of %1 for %2, %3? We then owe nothing, until the claim is disputed.",
            "amount, service level, period")
        : tr("Record that the claim of %1 for %2, %3 was rejected? The credit is then forgone, until the claim is "
             "disputed.",
            "amount, service level, period");
    confirm(question.arg(displayMoney(row->entry.claim->amount), row->serviceLevel, displayPeriod(row->entry.period)),
        tr("Record the rejection"), [this, claim = *row->entry.claim, invoice = m_invoice->text().trimmed(), note] {
            write({claim, ClaimState::Rejected, invoice, note});
        });
}

void CreditsPage::write(const ClaimAnswer &answer)
{
    const auto outcome = settleClaim(session().workspace(), answer.claim, answer.state, answer.invoice, answer.note,
        answer.accepted, m_day->date(), answer.rest);
    done(outcome);
    if (outcome)
        return;
    for (const auto &[place, field] :
        {std::pair<const char *, QLineEdit *>("accepted", m_accepted), {"date", m_day}, {"note", m_note}})
        if (outcome.error().place == QLatin1String(place))
            field->setFocus();
}

void CreditsPage::done(const Result<Claim> &outcome)
{
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    clearError();
    m_note->clear();
    m_day->setDate(std::nullopt);
    // The button that was pressed is about to be disabled; the keyboard must not fall to the one beside it.
    m_list->setFocus(Qt::OtherFocusReason);
    session().informSaved();
}

} // namespace kept
