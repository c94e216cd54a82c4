// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a claim: what becomes of the part that was not accepted, steps that are taken back, and letters.
#include "models/domain/codec.h"
#include "models/evaluation/creditelection.h"
#include "models/store/attachments.h"
#include "models/store/audittrail.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/claims.h"
#include "models/workspace/claimtakeback.h"
#include "models/workspace/reviews.h"
#include "models/workspace/verifytrust.h"
#include "tests/workspace/hostingworkbook.h"

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Money euro(const char *amount) { return *Money::parse(s(amount), s("EUR")); }

} // namespace

class TestClaimSteps : public QObject, private HostingWorkbook {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void theRestStaysInDisputeAfterTheCredit()
    {
        const Claim claim = claimed();
        const Claim part = step(claim, ClaimState::Accepted, {}, euro("60.00"), ClaimRest::Disputed);
        QCOMPARE(parts(), s("100.00 EUR: accepted 60.00 EUR · disputed 40.00 EUR"));
        QCOMPARE(sums(), s("claimed 10000, disputed 4000, credited 0, forgone 0"));
        const Claim credited = step(part, ClaimState::Credited, {}, {}, {}, "R-1");
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · disputed 40.00 EUR"));
        QCOMPARE(sums(), s("claimed 4000, disputed 4000, credited 6000, forgone 0"));
        QVERIFY(isNextStep(credited, ClaimState::Accepted) && !isNextStep(credited, ClaimState::Disputed));
        QCOMPARE(refusal(credited, ClaimState::Accepted, {}, euro("60.00")),
            s("In all, more than the 60.00 EUR that are credited is accepted, and at most the claimed 100.00 EUR."));
        const Claim more = step(credited, ClaimState::Accepted, {}, euro("85.00"));
        QCOMPARE(parts(), s("100.00 EUR: accepted 25.00 EUR · credited 60.00 EUR · disputed 15.00 EUR"));
        QCOMPARE(sums(), s("claimed 4000, disputed 1500, credited 6000, forgone 0"));
        QVERIFY(!isNextStep(more, ClaimState::Disputed)); // what is credited is not in dispute again
        const Claim again = step(more, ClaimState::Credited, {}, {}, {}, "R-2");
        QCOMPARE(again.steps.back().amount->toText(), s("25.00 EUR"));
        QCOMPARE(refusal(again, ClaimState::Credited, {}, {}, ClaimRest::Forgone),
            s("The rest of the claim is given up, and nothing says why."));
        step(again, ClaimState::Credited, "too little to argue", {}, ClaimRest::Forgone);
        QCOMPARE(parts(), s("100.00 EUR: credited 85.00 EUR · forgone 15.00 EUR"));
        QCOMPARE(sums(), s("claimed 0, disputed 0, credited 8500, forgone 1500"));
        QVERIFY(!hasDisputedRest(*onlyCredit().claim));
        QCOMPARE(claimStory(onlyCredit()).join(s("; ")),
            s("claimed on 20 Jun 2026; 60.00 EUR accepted on 20 Jun 2026, the rest stays in dispute; 60.00 EUR "
              "credited "
              "on 20 Jun 2026, invoice R-1; 85.00 EUR accepted on 20 Jun 2026; 25.00 EUR credited on 20 Jun 2026, "
              "invoice R-2; the rest given up on 20 Jun 2026 (too little to argue)"));
    }

    void theRestIsGivenUpWithTheAcceptance()
    {
        const Claim claim = claimed();
        QCOMPARE(refusal(claim, ClaimState::Accepted, {}, euro("60.00"), ClaimRest::Forgone),
            s("The rest of the claim is given up, and nothing says why."));
        step(claim, ClaimState::Accepted, "agreed by phone", euro("60.00"), ClaimRest::Forgone);
        QCOMPARE(parts(), s("100.00 EUR: accepted 60.00 EUR · forgone 40.00 EUR"));
        QCOMPARE(sums(), s("claimed 6000, disputed 0, credited 0, forgone 4000"));
    }

    void aPartIsCreditedAtOnce()
    {
        step(claimed(), ClaimState::Credited, {}, euro("60.00"), ClaimRest::Disputed, "R-1");
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · disputed 40.00 EUR"));
        const Claim back = takenBack();
        QCOMPARE(back.state, ClaimState::Claimed);
        QVERIFY(!back.accepted && back.invoice.isEmpty());
    }

    /// What older programs wrote says nothing of the rest.
    void withoutAWordTheRestIsForgoneOnceThePartIsCredited()
    {
        const Claim part = step(claimed(), ClaimState::Accepted, {}, euro("60.00"));
        QCOMPARE(parts(), s("100.00 EUR: accepted 60.00 EUR · disputed 40.00 EUR"));
        step(part, ClaimState::Credited, {}, {}, {}, "R-1");
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · forgone 40.00 EUR"));
    }

    void stepsAreTakenBackOneByOne()
    {
        const Claim made = claimed("by mail");
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 22};
        const Claim disputed = step(made, ClaimState::Disputed, "Not ours");
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 24};
        const Claim part = step(disputed, ClaimState::Accepted, {}, euro("60.00"), ClaimRest::Disputed);
        step(part, ClaimState::Credited, "at last", {}, {}, "R-1");
        const auto without = takeBackLastStep(*m_workspace, *onlyCredit().claim, s(" "));
        QCOMPARE(errorOf(without), s("A step of a claim is taken back with a reason."));
        QCOMPARE(sameAs(takenBack(), part), QString());
        QCOMPARE(sameAs(takenBack(), disputed), QString());
        QCOMPARE(sameAs(takenBack(), made), QString());
        QCOMPARE(onlyCredit().claim->note, s("by mail"));
        const AuditEntry entry = auditEntries(m_workspace->database(), made.id.text(), 1, 0)->front();
        QCOMPARE(entry.action, s("take_back_claim_step"));
        QCOMPARE(entry.reason, s("typed in the wrong line"));
        QCOMPARE(auditEntries(m_workspace->database(), made.id.text(), 100, 0)->size(), std::size_t(7));
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding));
    }

    void aClaimThatIsTakenBackCanBeMadeAgain()
    {
        const Claim first = claimed();
        const Document before = exportDocument(m_workspace->database()).value();
        QVERIFY(takenBack().withdrawn);
        QVERIFY(!onlyCredit().claim);
        QCOMPARE(onlyCredit().state, CreditState::Entitled);
        QVERIFY(allClaims(m_workspace->database())->empty());
        QVERIFY(exportDocument(m_workspace->database())->claims.empty());
        QCOMPARE(errorOf(applyDocument(*m_workspace, before)),
            QStringLiteral("The claim %1 was taken back.").arg(first.id.text()));
        const Claim second = claimed();
        QVERIFY(second.id != first.id);
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding));
        const auto whole = verifyWorkbook(m_workspace->database());
        QVERIFY2(whole->holds, qPrintable(whole->finding));
        QCOMPARE(auditEntries(m_workspace->database(), first.id.text(), 100, 0)->size(), std::size_t(2));
    }

    void aSealHoldsWhenTheClaimIsTakenBackLater()
    {
        const Claim claim = claimed();
        const Review review{ReviewId::create(), claim.agreement, claim.period, QDate(2026, 6, 30), ReviewState::Planned,
            QDate(2026, 6, 19), {{s("Manager (sample)"), {}}}, s("Read."), {}, {}, std::nullopt, 0};
        const auto sealed = recordReview(*m_workspace, review).and_then([this](const Review &recorded) {
            return sealReview(*m_workspace, recorded.id);
        });
        QVERIFY2(sealed.has_value(), qPrintable(errorOf(sealed)));
        QVERIFY(takenBack().withdrawn);
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding));
        QCOMPARE(verified->recomputed, std::int64_t(1));
    }

    void aStepIsTakenBackOnlyAsItStands()
    {
        const Claim stale = claimed();
        step(stale, ClaimState::Accepted);
        const auto refused = takeBackLastStep(*m_workspace, stale, s("late"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(onlyCredit().claim->state, ClaimState::Accepted);
    }

    void aClaimOnWhichADifferenceRestsStays()
    {
        const Claim first = claimed();
        Claim difference = first;
        difference.id = ClaimId::create();
        difference.revision = 0;
        difference.amount = euro("25.00");
        difference.restates = first.id;
        difference.reason = s("the outage was longer");
        QVERIFY(stored(difference).has_value());
        const auto refused = takeBackLastStep(*m_workspace, first, s("wrong"));
        QCOMPARE(errorOf(refused), s("On this claim rests that of a difference, of 25.00 EUR on 20 Jun 2026."));
        QCOMPARE(refused.error().advice, s("Take that claim back first."));
    }

    void aRejectionStaysWhereAnotherCreditOfTheIncidentWasClaimedSince()
    {
        Agreement agreement = sampleAgreement();
        auto &levels = agreement.latest().content.serviceLevels;
        levels.front().credit->election = s("outage");
        levels.push_back(levels.front());
        levels.back().id = *ServiceLevelId::parse(s("second"));
        levels.back().credit->bands.front().pays = *Share::parsePercent(s("4"));
        importOutage(signedAgreement(agreement));
        const CreditEntry other = electionOf(portfolio(), onlyCredit()).at(1).entry;
        const Claim first = claimCredit(*m_workspace, onlyCredit(), {}).value();
        const Claim rejected = settleClaim(*m_workspace, first, ClaimState::Rejected, {}, s("no")).value();
        const Claim second = claimAlternative(*m_workspace, other, s("agreed")).value();
        const auto refused = takeBackLastStep(*m_workspace, rejected, s("wrong"));
        QCOMPARE(errorOf(refused),
            s("Another service credit of the same incident is claimed already, and only one is paid."));
        QVERIFY(takeBackLastStep(*m_workspace, second, s("wrong")).has_value());
        QVERIFY(takeBackLastStep(*m_workspace, rejected, s("wrong")).has_value());
    }

    void whatAnEarlierProgramSettledIsNotTakenBack()
    {
        const Claim made = claimed();
        Claim settled = made;
        settled.state = ClaimState::Rejected;
        settled.settledOn = QDate(2026, 6, 20);
        const Claim old = stored(settled).value();
        const auto refused = takeBackLastStep(*m_workspace, old, s("wrong"));
        QCOMPARE(errorOf(refused),
            s("An earlier program recorded this step, and the workbook does not have what was before it."));
    }

    void theAcceptanceOfAnEarlierProgramIsThereAfterItsCreditWasTakenBack()
    {
        Claim accepted = claimed();
        accepted.state = ClaimState::Accepted;
        accepted.accepted = euro("60.00");
        accepted.settledOn = QDate(2026, 6, 20);
        const Claim old = stored(accepted).value(); // without steps
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 22};
        step(old, ClaimState::Credited, "at last", {}, ClaimRest::Forgone, "R-1");
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · forgone 40.00 EUR"));
        QCOMPARE(sameAs(takenBack(), old), QString());
        QCOMPARE(parts(), s("100.00 EUR: accepted 60.00 EUR · disputed 40.00 EUR"));
    }

    void anAcceptanceWithoutItsAmountIsThereAfterItsCreditWasTakenBack()
    {
        Claim accepted = claimed();
        accepted.state = ClaimState::Accepted;
        accepted.accepted = euro("60.00");
        accepted.settledOn = QDate(2026, 6, 20);
        accepted.steps = {{ClaimState::Accepted, QDate(2026, 6, 20)}};
        const Claim old = stored(accepted).value();
        step(old, ClaimState::Credited, "", {}, ClaimRest::Disputed, "R-1");
        QCOMPARE(sameAs(takenBack(), old), QString());
    }

    void whatStepsOfAFileDoNotSayIsNotGuessed()
    {
        importOutage(signedAgreement());
        const CreditEntry entry = onlyCredit();
        Claim claim{ClaimId::create(), entry.agreement, entry.serviceLevel, entry.period, entry.amount,
            ClaimState::Credited, QDate(2026, 6, 18), QDate(2026, 6, 20), s("R-1"), s("by mail")};
        claim.accepted = euro("60.00");
        claim.steps = {{ClaimState::Accepted, QDate(2026, 6, 19)}, {ClaimState::Credited, QDate(2026, 6, 20)}};
        const Claim silent = stored(claim).value();
        const auto refused = takeBackLastStep(*m_workspace, silent, s("wrong"));
        QCOMPARE(errorOf(refused), s("The step came with a file that does not say how the claim stood before it."));
        claim = silent;
        claim.id = ClaimId::create();
        claim.revision = 0;
        claim.steps.front().amount = euro("60.00");
        const auto back = takeBackLastStep(*m_workspace, stored(claim).value(), s("wrong"));
        QVERIFY2(back.has_value(), qPrintable(errorOf(back)));
        QCOMPARE(back->state, ClaimState::Accepted);
        QCOMPARE(back->accepted, std::optional(euro("60.00")));
        QCOMPARE(back->settledOn, std::optional(QDate(2026, 6, 19)));
        QCOMPARE(back->note, s("by mail"));
    }

    void whatAnEarlierProgramCreditedStaysCreditedWhenMoreIsAccepted()
    {
        Claim credited = claimed();
        credited.state = ClaimState::Credited;
        credited.accepted = euro("60.00");
        credited.rest = ClaimRest::Disputed;
        credited.settledOn = QDate(2026, 6, 20);
        credited.invoice = s("R-1");
        const Claim old = stored(credited).value(); // without steps
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 22};
        step(old, ClaimState::Accepted, {}, euro("80.00"));
        QCOMPARE(parts(), s("100.00 EUR: accepted 20.00 EUR · credited 60.00 EUR · disputed 20.00 EUR"));
        QCOMPARE(takenBack().state, ClaimState::Credited);
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · disputed 40.00 EUR"));
        QCOMPARE(onlyCredit().claim->invoice, s("R-1"));
        credited = *onlyCredit().claim;
        credited.steps.back().amount.reset();
        step(stored(credited).value(), ClaimState::Accepted, {}, euro("80.00"));
        QCOMPARE(parts(), s("100.00 EUR: accepted 20.00 EUR · credited 60.00 EUR · disputed 20.00 EUR"));
    }

    void aRestThatWasGivenUpStaysSoWhenThePartIsCredited()
    {
        const Claim part = step(claimed(), ClaimState::Accepted, "agreed", euro("60.00"), ClaimRest::Forgone);
        const Claim credited = step(part, ClaimState::Credited, {}, {}, ClaimRest::Disputed, "R-1");
        QCOMPARE(parts(), s("100.00 EUR: credited 60.00 EUR · forgone 40.00 EUR"));
        QCOMPARE(sums(), s("claimed 0, disputed 0, credited 6000, forgone 4000"));
        QVERIFY(!credited.steps.back().rest);
    }

    /// The acceptance of 80.00 after a credit of 60.00 that no step has.
    void aFileSaysWhatWasCreditedBeforeMoreIsAccepted()
    {
        importOutage(signedAgreement());
        Document document;
        document.claims = {claimCredit(*m_workspace, onlyCredit(), {}).value()};
        Claim &claim = document.claims.front();
        const auto euro = [](const char *amount) {
            return *Money::parse(QString::fromLatin1(amount), QStringLiteral("EUR"));
        };
        claim.state = ClaimState::Credited;
        claim.accepted = euro("60.00");
        claim.rest = ClaimRest::Disputed;
        claim.settledOn = QDate(2026, 6, 20);
        QVERIFY(applyDocument(*m_workspace, document).has_value());
        claim.state = ClaimState::Accepted;
        claim.accepted = euro("80.00");
        claim.steps = {{ClaimState::Accepted, QDate(2026, 6, 20), euro("80.00")}};
        const auto silent = applyDocument(*m_workspace, document);
        QCOMPARE(errorOf(silent),
            QStringLiteral("Of the claim %1, 60.00 EUR are credited, and its steps do not say so.")
                .arg(claim.id.text()));
        QVERIFY2(silent.error().place.endsWith(QStringLiteral("(claims[0].steps)")), qPrintable(silent.error().place));
        claim.steps.insert(claim.steps.begin(), {ClaimState::Credited, QDate(2026, 6, 20), euro("60.00")});
        const auto taken = applyDocument(*m_workspace, document);
        QVERIFY2(taken.has_value(), qPrintable(errorOf(taken)));
        QCOMPARE(creditStateText(onlyCredit()),
            QStringLiteral("accepted 20.00 EUR · credited 60.00 EUR · disputed 20.00 EUR"));
        QCOMPARE(applyDocument(*m_workspace, document)->same, 1);
    }

    void aFileGivesStepsTheAmountThatTheyLack()
    {
        importOutage(signedAgreement());
        Document document;
        document.claims = {claimCredit(*m_workspace, onlyCredit(), {}).value()};
        Claim &claim = document.claims.front();
        const Money part = *Money::parse(QStringLiteral("60.00"), QStringLiteral("EUR"));
        claim.state = ClaimState::Credited;
        claim.accepted = part;
        claim.rest = ClaimRest::Disputed;
        claim.settledOn = QDate(2026, 6, 20);
        claim.steps = {{ClaimState::Credited, QDate(2026, 6, 20)}};
        QVERIFY(applyDocument(*m_workspace, document).has_value());
        claim.steps.front().amount = part;
        const auto taken = applyDocument(*m_workspace, document);
        QVERIFY2(taken.has_value(), qPrintable(errorOf(taken)));
        QCOMPARE(onlyCredit().claim->steps.front().amount, std::optional(part));
        claim.steps.front().amount.reset();
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)),
            QStringLiteral("The claim %1 keeps the steps that it took.").arg(claim.id.text()));
    }

    void aFileLeavesWhatWasGivenUp()
    {
        importOutage(signedAgreement());
        const Claim first = claimCredit(*m_workspace, onlyCredit(), {}).value();
        const Money part = *Money::parse(QStringLiteral("60.00"), QStringLiteral("EUR"));
        Document document;
        document.claims = {settleClaim(*m_workspace, first, ClaimState::Accepted, {}, QStringLiteral("agreed"), part,
            std::nullopt, ClaimRest::Forgone)
                               .value()};
        Claim &claim = document.claims.front();
        claim.state = ClaimState::Credited;
        claim.rest = ClaimRest::Disputed;
        claim.steps.push_back({ClaimState::Credited, QDate(2026, 6, 20), part});
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)),
            QStringLiteral("The rest of the claim %1 was given up, and stays so.").arg(claim.id.text()));
        claim.rest.reset(); // forgone, as the part is credited
        const auto taken = applyDocument(*m_workspace, document);
        QVERIFY2(taken.has_value(), qPrintable(errorOf(taken)));
    }

    void lettersAreTakenBackOneByOne()
    {
        importOutage(signedAgreement());
        for (const unsigned day : {20U, 22U, 24U}) {
            m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / std::chrono::day{day}};
            QVERIFY(recordSent(*m_workspace, {onlyCredit()}).has_value());
        }
        QCOMPARE(takenBack().sentOn, std::optional(QDate(2026, 6, 22)));
        QCOMPARE(takenBack().sentOn, std::optional(QDate(2026, 6, 20)));
        QVERIFY(recordSent(*m_workspace, {onlyCredit()}).has_value());
        QCOMPARE(takenBack().sentOn, std::optional(QDate(2026, 6, 20)));
        QCOMPARE(takenBack().sentOn, std::optional<QDate>());
    }

    /// Days do not order what happened on one of them, nor what was recorded afterwards.
    void theLastStepIsTheOneThatWasRecordedLast()
    {
        const Claim made = claimed();
        const Claim disputed = step(made, ClaimState::Disputed);
        QVERIFY(recordSent(*m_workspace, {onlyCredit()}).has_value());
        QCOMPARE(lastStep(), LastStep::Letter);
        QCOMPARE(sameAs(takenBack(), disputed), QString());
        QCOMPARE(lastStep(), LastStep::Answer);
        QCOMPARE(sameAs(takenBack(), made), QString());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 25};
        const Claim sent = recordSent(*m_workspace, {onlyCredit()})->front();
        const auto late =
            settleClaim(*m_workspace, sent, ClaimState::Disputed, {}, {}, std::nullopt, QDate(2026, 6, 23));
        QVERIFY2(late.has_value(), qPrintable(errorOf(late)));
        QCOMPARE(lastStep(), LastStep::Answer);
        QCOMPARE(sameAs(takenBack(), sent), QString());
    }

    void theLetterIsKeptWithItsClaims()
    {
        importOutage(signedAgreement());
        const SentLetter letter{s("letter.pdf"), s("Claim letter"), "%PDF-1.4 first"};
        const Claim sent = recordSent(*m_workspace, {onlyCredit()}, letter)->front();
        QCOMPARE(sent.attachments.size(), std::size_t(1));
        QCOMPARE(sent.attachments.front().note, s("Claim letter"));
        QCOMPARE(sent.attachments.front().mediaType, s("application/pdf"));
        QCOMPARE(
            *attachmentBytes(m_workspace->database(), sent.attachments.front().sha256), QByteArray("%PDF-1.4 first"));
        QVERIFY(recordSent(*m_workspace, {onlyCredit()}, letter).has_value());
        QCOMPARE(onlyCredit().claim->attachments.size(), std::size_t(1)); // the same letter
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 25};
        const SentLetter reminder{s("letter.pdf"), s("Reminder"), "%PDF-1.4 second"};
        QVERIFY(recordSent(*m_workspace, {onlyCredit()}, reminder).has_value());
        QCOMPARE(onlyCredit().claim->attachments.size(), std::size_t(2));
        QCOMPARE(lastStep(), LastStep::Letter);
        QCOMPARE(takenBack().sentOn, std::optional(QDate(2026, 6, 20)));
        QCOMPARE(takenBack().sentOn, std::optional<QDate>());
        QCOMPARE(onlyCredit().claim->attachments.size(), std::size_t(2)); // files stay
        QVERIFY(takenBack().withdrawn);
    }

private:
    Claim claimed(const char *note = "")
    {
        if (allImports(m_workspace->database())->empty())
            importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), s(note)); // 100.00 EUR
        if (!claim)
            qFatal("%s", qPrintable(errorOf(claim)));
        return *claim;
    }

    Result<Claim> settle(const Claim &claim, ClaimState state, const char *note, const std::optional<Money> &accepted,
        const std::optional<ClaimRest> &rest, const char *invoice = "")
    {
        return settleClaim(*m_workspace, claim, state, s(invoice), s(note), accepted, std::nullopt, rest);
    }

    Claim step(const Claim &claim, ClaimState state, const char *note = "",
        const std::optional<Money> &accepted = std::nullopt, const std::optional<ClaimRest> &rest = std::nullopt,
        const char *invoice = "")
    {
        const auto settled = settle(claim, state, note, accepted, rest, invoice);
        if (!settled)
            qFatal("%s", qPrintable(errorOf(settled)));
        return *settled;
    }

    QString refusal(const Claim &claim, ClaimState state, const char *note, const std::optional<Money> &accepted,
        const std::optional<ClaimRest> &rest = std::nullopt)
    {
        return errorOf(settle(claim, state, note, accepted, rest));
    }

    Claim takenBack()
    {
        const auto before = takeBackLastStep(*m_workspace, *onlyCredit().claim, s("typed in the wrong line"));
        if (!before)
            qFatal("%s", qPrintable(errorOf(before)));
        return *before;
    }

    LastStep lastStep() { return lastStepOf(m_workspace->database(), *onlyCredit().claim).value(); }

    Result<Claim> stored(const Claim &claim)
    {
        return inTransaction(
            *m_workspace, s("setup"), {}, [&](Transaction &transaction) { return saveClaim(transaction, claim); });
    }

    /// In what the claims differ beside their revision; empty where in nothing.
    static QString sameAs(Claim a, const Claim &b)
    {
        a.revision = b.revision;
        return a == b ? QString() : QString::fromUtf8(QJsonDocument(toJson(a)).toJson());
    }

    QString parts() { return s("100.00 EUR: ") + creditStateText(onlyCredit()); }

    QString sums()
    {
        const CreditTotals totals = creditTotals({onlyCredit()}, std::nullopt).front();
        return QStringLiteral("claimed %1, disputed %2, credited %3, forgone %4")
            .arg(totals.claimed)
            .arg(totals.disputed)
            .arg(totals.credited)
            .arg(totals.forgone);
    }
};

QTEST_GUILESS_MAIN(TestClaimSteps)
#include "tst_claimsteps.moc"
