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
        QCOMPARE(lastStepOf(*onlyCredit().claim), LastStep::Letter);
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
