// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditledger.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/reviewplan.h"
#include "models/store/backup.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/claims.h"
#include "models/workspace/importmeasurements.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/reviews.h"
#include "models/workspace/verifytrust.h"
#include "tests/workspace/hostingworkbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::test;

class TestUseCases : public QObject, private HostingWorkbook {
    Q_OBJECT

private Q_SLOTS:
    void everyMendedCellIsInTheAuditEntry()
    {
        ImportPreview preview;
        for (int line = 2; line < 202; ++line)
            preview.decisions.rows.cells.push_back({line, QStringLiteral("Resolved"),
                QStringLiteral("before %1").arg(line), QStringLiteral("after %1").arg(line)});
        QCOMPARE(errorText(importAction(*m_workspace, preview, QStringLiteral(" ")).error()),
            QStringLiteral("Rows of this file were mended or left out by hand. Say why; the audit trail keeps "
                           "the reason."));
        const QString reason =
            importAction(*m_workspace, preview, QStringLiteral("The provider sent the right times."))->reason;
        QVERIFY(reason.startsWith(QStringLiteral("The provider sent the right times. – Line 2, Resolved: ")));
        QCOMPARE(reason.count(QStringLiteral("instead of")), 200);
        QVERIFY(reason.endsWith(QStringLiteral("Line 201, Resolved: “after 201” instead of “before 201”.")));
    }
    void init() { begin(); }

    void aDraftIsSavedAndToldOnce()
    {
        QSignalSpy spy(m_workspace.get(), &Workspace::changed);
        const auto saved = saveDraft(*m_workspace, sampleAgreement());
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(saved->revision, std::int64_t(1));
    }

    void approvingNeedsASecondActor()
    {
        auto agreement = saveDraft(*m_workspace, sampleAgreement());
        agreement = takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 1), {});
        QVERIFY(agreement.has_value());
        const auto refused = takeLifeStep(*m_workspace, *agreement, LifeEventKind::Approved, QDate(2026, 6, 2), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void editingWhatIsInApprovalSendsItBack()
    {
        auto agreement = saveDraft(*m_workspace, sampleAgreement());
        agreement = takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 1), {});
        agreement->owner = QStringLiteral("Somebody");
        agreement = saveDraft(*m_workspace, *agreement);
        QCOMPARE(approvalOf(*agreement), AgreementStatus::InApproval); // what is approved is as it was
        agreement->latest().content.outOfScope = QStringLiteral("Nothing else");
        agreement = saveDraft(*m_workspace, *agreement);
        QVERIFY(agreement.has_value());
        QCOMPARE(approvalOf(*agreement), AgreementStatus::Draft);
        QCOMPARE(agreement->life.back().kind, LifeEventKind::SentBack);
        QCOMPARE(agreement->life.back().date, QDate(2026, 6, 20));
        QCOMPARE(agreement->life.back().systemUser, QStringLiteral("u"));
    }

    void anotherFrameworkSendsBackToo()
    {
        auto agreement = saveDraft(*m_workspace, sampleAgreement());
        agreement = takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 1), {});
        Agreement other = *agreement;
        other.framework = AgreementId::create();
        const auto saved = inTransaction(*m_workspace, QStringLiteral("save"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, other); });
        QCOMPARE(errorOf(saved),
            QStringLiteral("The agreement T-1 was submitted for approval; its content changes only after it was sent "
                           "back."));
        agreement = saveDraft(*m_workspace, other);
        QVERIFY(agreement.has_value());
        QCOMPARE(approvalOf(*agreement), AgreementStatus::Draft);
    }

    void theSameSystemUserIsTheSamePerson()
    {
        auto agreement = saveDraft(*m_workspace, sampleAgreement());
        agreement = takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 1), {});
        workAs("u", "Another name");
        QVERIFY(!takeLifeStep(*m_workspace, *agreement, LifeEventKind::Approved, QDate(2026, 6, 2), {}).has_value());
        workAs("v", "First");
        QVERIFY(!takeLifeStep(*m_workspace, *agreement, LifeEventKind::Approved, QDate(2026, 6, 2), {}).has_value());
        workAs("v", "Second");
        QVERIFY(takeLifeStep(*m_workspace, *agreement, LifeEventKind::Approved, QDate(2026, 6, 2), {}).has_value());
    }

    void aSignedAgreementIsAmendedNotEdited()
    {
        const Agreement agreement = signedAgreement();
        Agreement edited = agreement;
        AgreementContent &content = edited.latest().content;
        content.outOfScope = QStringLiteral("Nothing else");
        QVERIFY(!saveDraft(*m_workspace, edited).has_value());
        const auto amended =
            amendAgreement(*m_workspace, agreement, content, QDate(2026, 8, 1), QStringLiteral("clearer"));
        QVERIFY2(amended.has_value(), amended ? "" : qPrintable(errorText(amended.error())));
        QCOMPARE(amended->versions.size(), std::size_t(2));
        QVERIFY(!amendAgreement(*m_workspace, *amended, content, QDate(2026, 9, 1), {}).has_value());
    }

    void anAmendmentIsInForceOnceASecondActorApprovedIt()
    {
        const Agreement agreement = signedAgreement();
        AgreementContent content = agreement.latest().content;
        content.serviceLevels[0].targets.set(
            QDate(2026, 8, 1), {*Decimal::parse(QStringLiteral("50")), std::nullopt, std::nullopt, std::nullopt});
        const auto amended = amendAgreement(*m_workspace, agreement, content, QDate(2026, 8, 1), {});
        const QDate day(2026, 6, 20);
        const auto alone = takeLifeStep(*m_workspace, *amended, LifeEventKind::Approved, day, {});
        QVERIFY(!alone.has_value());
        QCOMPARE(alone.error().message, QStringLiteral("The one who proposed an amendment cannot approve it."));
        QVERIFY(alone.error().advice.startsWith(QStringLiteral("You work as ")));
        QVERIFY(alone.error().advice.contains(QStringLiteral("under an account of the system of their own")));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 1};
        QCOMPARE(targetOfAugust(), QStringLiteral("99.9"));
        workAs("v", "Second");
        const auto late = takeLifeStep(*m_workspace, *amended, LifeEventKind::Approved, day, {});
        QVERIFY(!late.has_value()); // it would be retroactive
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};
        QVERIFY(takeLifeStep(*m_workspace, *amended, LifeEventKind::Approved, day, {}).has_value());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 1};
        QCOMPARE(targetOfAugust(), QStringLiteral("50"));
    }

    void anAmendmentThatIsSentBackIsTakenOut()
    {
        const Agreement agreement = signedAgreement();
        const auto amended = amendAgreement(*m_workspace, agreement, agreement.latest().content, QDate(2026, 8, 1), {});
        const auto back = takeLifeStep(*m_workspace, *amended, LifeEventKind::SentBack, QDate(2026, 6, 20), {});
        QVERIFY2(back.has_value(), back ? "" : qPrintable(errorText(back.error())));
        QCOMPARE(back->versions.size(), std::size_t(1));
        QVERIFY(amendAgreement(*m_workspace, *back, agreement.latest().content, QDate(2026, 7, 1), {}).has_value());
    }

    void anAmendmentIsNeverRetroactive()
    {
        const Agreement agreement = signedAgreement();
        const auto today = amendAgreement(*m_workspace, agreement, agreement.latest().content, QDate(2026, 6, 20), {});
        QVERIFY(!today.has_value());
        QCOMPARE(today.error().code, ErrorCode::Refused);
        QVERIFY(
            amendAgreement(*m_workspace, agreement, agreement.latest().content, QDate(2026, 6, 21), {}).has_value());
    }

    void aClaimStaysInTheLedgerWhenItsCreditComesToNothing()
    {
        importOutage(signedAgreement());
        QVERIFY(claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        const auto imports = allImports(m_workspace->database());
        QVERIFY(undoImport(*m_workspace, imports->front().info.id, QStringLiteral("wrong file")).has_value());
        QCOMPARE(onlyCredit().amount.toText(), QStringLiteral("0.00 EUR"));
        QCOMPARE(onlyCredit().state, CreditState::Claimed);
        const std::vector<CreditEntry> ledger = creditLedger(portfolio());
        const auto difference = std::find_if(ledger.begin(), ledger.end(),
            [](const CreditEntry &entry) { return entry.kind == CreditKind::Restatement; });
        QVERIFY(difference != ledger.end());
        QCOMPARE(difference->amount.toText(), QStringLiteral("-100.00 EUR"));
        QVERIFY2(difference->reason.contains(QStringLiteral("wrong file")), qPrintable(difference->reason));
        QVERIFY(!claimCredit(*m_workspace, *difference, {}).has_value());
    }

    void anImportThatALaterOneBroughtAgainIsNotUndoneFirst()
    {
        importOutage(signedAgreement());
        const ImportId first = allImports(m_workspace->database())->front().info.id;
        importFile("id,from,to\nO-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\nO-2,2026-05-20T00:00:00Z,2026-05-20T02:"
                   "00:00Z\n");
        QCOMPARE(undoImport(*m_workspace, first, QStringLiteral("Wrong file")).error().code, ErrorCode::Refused);
        QCOMPARE(undoImport(*m_workspace, first, QStringLiteral(" ")).error().code, ErrorCode::InvalidInput);
    }

    void anOutageFileBecomesACreditThatIsClaimedAndCredited()
    {
        importOutage(signedAgreement());
        const CreditEntry entry = onlyCredit();
        // 90 min down in the 44,640 minutes of May 2026: 99.798 %, below 99.9 %: 10 % of 1,000.00.
        QCOMPARE(entry.amount.toText(), QStringLiteral("100.00 EUR"));
        QCOMPARE(*entry.deadline, QDate(2026, 7, 15));
        const auto claim = claimCredit(*m_workspace, entry, QStringLiteral("by letter"));
        QVERIFY(claim.has_value());
        QCOMPARE(onlyCredit().state, CreditState::Claimed);
        QVERIFY(!claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        QVERIFY(settleClaim(*m_workspace, *claim, ClaimState::Credited, QStringLiteral("INV-1"), {}).has_value());
        QCOMPARE(onlyCredit().state, CreditState::Credited);
    }

    void todayIsTheDayInTheZoneOfTheAgreement()
    {
        // 02:00 on 20 June in UTC is 19 June, 16:00, in Honolulu, and 20 June, 14:00, in Auckland.
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20} + std::chrono::hours(2);
        const Agreement west = signedAgreement("Pacific/Honolulu");
        QVERIFY(amendAgreement(*m_workspace, west, west.latest().content, QDate(2026, 6, 20), {}).has_value());
    }

    void anAmendmentIsNotOfTodayWhereItIsTomorrowAlready()
    {
        // 13:00 on 20 June in UTC is 21 June, 01:00, in Auckland.
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20} + std::chrono::hours(13);
        const Agreement east = signedAgreement("Pacific/Auckland");
        const QString never = QStringLiteral("An amendment is never retroactive.");
        QCOMPARE(errorOf(amendAgreement(*m_workspace, east, east.latest().content, QDate(2026, 6, 21), {})), never);
        // Nor does a record that comes past the form.
        Agreement next = east;
        next.versions.push_back({2, QDate(2026, 6, 21), {}, east.latest().content});
        next.life.push_back({LifeEventKind::Amended, QDate(2026, 6, 20), QStringLiteral("First"), {}, {}, 2});
        QCOMPARE(errorOf(inTransaction(*m_workspace, QStringLiteral("save"), {},
                     [&](Transaction &transaction) { return saveAgreement(transaction, next); })),
            never);
        QVERIFY(amendAgreement(*m_workspace, east, east.latest().content, QDate(2026, 6, 22), {}).has_value());
    }

    void aClaimIsSettledOnTheDayInTheZoneOfItsAgreement()
    {
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20} + std::chrono::hours(13);
        const Agreement east = signedAgreement("Pacific/Auckland");
        const Claim made{ClaimId::create(), east.id, *ServiceLevelId::parse(QStringLiteral("avail")),
            *Period::parse(QStringLiteral("2026-05")), *Money::parse(QStringLiteral("1.00"), QStringLiteral("EUR")),
            ClaimState::Claimed, QDate(2026, 6, 1), std::nullopt, {}, {}, 0};
        const auto claim = inTransaction(*m_workspace, QStringLiteral("save"), {},
            [&](Transaction &transaction) { return saveClaim(transaction, made); });
        const auto settled = settleClaim(*m_workspace, *claim, ClaimState::Accepted, {}, {});
        QVERIFY(settled.has_value());
        QCOMPARE(*settled->settledOn, QDate(2026, 6, 21));
    }

    void aStepIsNotDatedInTheFuture()
    {
        auto agreement = saveDraft(*m_workspace, sampleAgreement());
        QCOMPARE(errorOf(takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 21), {})),
            QStringLiteral("This step is dated 2026-06-21, and today is 2026-06-20."));
        QVERIFY(takeLifeStep(*m_workspace, *agreement, LifeEventKind::Submitted, QDate(2026, 6, 20), {}).has_value());
        Agreement active = sampleAgreement();
        active.id = AgreementId::create();
        active.reference = QStringLiteral("T-2");
        active = signedAgreement(active);
        QVERIFY(!takeLifeStep(*m_workspace, active, LifeEventKind::Terminated, QDate(2026, 6, 21), {}).has_value());
        QVERIFY(takeLifeStep(*m_workspace, active, LifeEventKind::Terminated, QDate(2026, 6, 20), {}).has_value());
    }

    void aSealedReviewShowsLaterFactsAsRestatement()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        Review review{ReviewId::create(), agreement.id, *Period::parse(QStringLiteral("2026-05")), QDate(2026, 6, 30),
            ReviewState::Planned, QDate(2026, 6, 20), {{QStringLiteral("Service manager (sample)"), {}}},
            QStringLiteral("Read."), {}, {}, std::nullopt, 0};
        const auto held = recordReview(*m_workspace, review);
        QVERIFY(held.has_value());
        const auto sealed = sealReview(*m_workspace, held->id);
        QVERIFY2(sealed.has_value(), sealed ? "" : qPrintable(errorText(sealed.error())));
        QCOMPARE(sealed->sealed->fingerprint, reviewFingerprint(*sealed));
        const auto backups = backupsOf(m_workspace->database().path());
        QCOMPARE(backups.size(), std::size_t(1));
        QVERIFY2(backups.front().path.endsWith(QStringLiteral("review sealed.kept")), qPrintable(backups.front().path));
        const auto backup = Database::open(backups.front().path, OpenMode::ReadOnly);
        QCOMPARE(*findReview(**backup, sealed->id), *sealed);
        QVERIFY(!recordReview(*m_workspace, *sealed).has_value());
        QVERIFY(restated(*sealed, agreement).isEmpty());
        importFile("id,from,to\nO-2,2026-05-20T00:00:00Z,2026-05-20T02:00:00Z\n");
        QCOMPARE(restated(*sealed, agreement).size(), 1);
    }

    void whatWasDoneByHandToAnImportIsACorrection()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        const auto corrections = [this] { return loadRecords(m_workspace->database())->corrections; };
        QVERIFY(corrections().empty());
        const ImportId first = allImports(m_workspace->database())->front().info.id;
        QVERIFY(undoImport(*m_workspace, first, QStringLiteral("Wrong file")));
        QCOMPARE(corrections().size(), std::size_t(1));
        QVERIFY(corrections().front().withdrawn);
        QCOMPARE(corrections().front().reason, QStringLiteral("Wrong file"));
        QCOMPARE(corrections().front().by, QStringLiteral("First"));
        QCOMPARE(corrections().front().touched.front().first, agreement.latest().content.services.front());
    }

    void aSealedReviewIsJudgedAgainFromTheRecordsOfItsTime()
    {
        const Review sealed = sealedReview();
        const auto verified = [this] { return *verifyTrust(m_workspace->database(), m_workspace->now()); };
        QVERIFY2(verified().holds, qPrintable(verified().finding));
        QCOMPARE(verified().recomputed, 1);
        QVERIFY2(verified().notes.isEmpty(), qPrintable(verified().notes.join(u'\n')));
        // Another outage, a withdrawn import, an exclusion, other service hours: all of them later.
        const ImportId first = allImports(m_workspace->database())->front().info.id;
        importFile("id,from,to\nO-2,2026-05-20T00:00:00Z,2026-05-20T02:00:00Z\n");
        QVERIFY(undoImport(*m_workspace, first, QStringLiteral("Wrong file")));
        Agreement agreement = *findAgreement(m_workspace->database(), sealed.agreement);
        QVERIFY(takeLifeStep(*m_workspace, agreement, LifeEventKind::Terminated, QDate(2026, 6, 20), {}).has_value());
        const Exclusion exclusion{ExclusionId::create(), sealed.agreement,
            agreement.latest().content.serviceLevels.front().id, ExclusionReason::ForceMajeure, std::nullopt,
            {QStringLiteral("O-2")}, QStringLiteral("Mail"), QStringLiteral("a"), QStringLiteral("b"), false, 0};
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("save"), {},
            [&](Transaction &transaction) { return saveExclusion(transaction, exclusion); }));
        QVERIFY2(verified().holds, qPrintable(verified().finding));
        QCOMPARE(verified().recomputed, 1);
        QCOMPARE(verified().notes.size(), 2); // what they made of the figure and of its credit
        for (const QString &note : verified().notes)
            QVERIFY2(
                note.startsWith(QStringLiteral("Restatement of the sealed review T-1, May 2026: ")), qPrintable(note));
    }

    void sealedFiguresThatDoNotFollowAreFound()
    {
        const Review sealed = sealedReview();
        // Another figure and, so that the fingerprint and the trail hold, a seal of its own over it: as somebody would
        // who writes the whole trail anew.
        Review forged = sealed;
        QJsonObject scorecard = QJsonDocument::fromJson(forged.sealed->scorecard).object();
        QJsonArray results = scorecard.value(u"results").toArray();
        QJsonObject result = results.at(0).toObject();
        result.insert(QStringLiteral("value"), QStringLiteral("100"));
        results.replace(0, result);
        scorecard.insert(QStringLiteral("results"), results);
        forged.id = ReviewId::create();
        forged.revision = 0;
        forged.sealed->scorecard = QJsonDocument(scorecard).toJson(QJsonDocument::Compact);
        forged.sealed->fingerprint = reviewFingerprint(forged);
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("seal_review"), {},
            [&](Transaction &transaction) { return saveReview(transaction, forged); }));
        QVERIFY(verifyWorkbook(m_workspace->database())->holds);
        const auto found = verifyTrust(m_workspace->database(), m_workspace->now());
        QVERIFY(!found->holds);
        QVERIFY2(
            found->finding.endsWith(QStringLiteral(": the figures of the sealed review T-1, May 2026 do not follow "
                                                   "from the records of that time.")),
            qPrintable(found->finding));
    }

    void aReviewThatCameWithAFileIsNamed()
    {
        Review sealed = sealedReview();
        sealed.id = ReviewId::create();
        sealed.revision = 0;
        sealed.sealed->fingerprint = reviewFingerprint(sealed);
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("apply_document"), {},
            [&](Transaction &transaction) { return saveReview(transaction, sealed); }));
        const auto found = verifyTrust(m_workspace->database(), m_workspace->now());
        QVERIFY2(found->holds, qPrintable(found->finding));
        QCOMPARE(found->recomputed, 1);
        QCOMPARE(found->notes,
            QStringList(QStringLiteral("The review T-1, May 2026 was sealed in another workbook; its figures stand as "
                                       "the file has them.")));
    }

    void claimsAreComparedWithTheCreditsThatFollow()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        QVERIFY(claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        const auto verified = [this] { return *verifyTrust(m_workspace->database(), m_workspace->now()); };
        QCOMPARE(verified().claims, std::int64_t(1));
        QCOMPARE(verified().claimsThatFollow, std::int64_t(1));
        QVERIFY2(verified().notes.isEmpty(), qPrintable(verified().notes.join(u'\n')));
        QVERIFY(
            undoImport(*m_workspace, allImports(m_workspace->database())->front().info.id, QStringLiteral("Wrong")));
        QVERIFY2(verified().holds, qPrintable(verified().finding));
        QCOMPARE(verified().claimsThatFollow, std::int64_t(0));
        QCOMPARE(verified().notes,
            QStringList(QStringLiteral("Restatement beside the claim on T-1, Availability, May 2026: claimed 100.00 "
                                       "EUR, by the records of today 0.00 EUR.")));
    }

    void aClaimOverAnAmountThatNeverFollowedIsFound()
    {
        const Claim forged = claimOver("250.00", "claim_credit");
        const auto found = verifyTrust(m_workspace->database(), m_workspace->now());
        QVERIFY(!found->holds);
        QVERIFY2(found->finding.endsWith(
                     QStringLiteral(": the amount of the claim on T-1, Availability, May 2026 does not follow from the "
                                    "results of that time, which give 100.00 EUR (claimed 250.00 EUR, by the records "
                                    "of today 100.00 EUR).")),
            qPrintable(found->finding));
        Claim settled = forged; // a later step does not hide it
        settled.state = ClaimState::Accepted;
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("settle_claim"), {},
            [&](Transaction &transaction) { return saveClaim(transaction, settled); }));
        QCOMPARE(verifyTrust(m_workspace->database(), m_workspace->now())->finding, found->finding);
    }

    void aClaimByOlderRulesIsExplained()
    {
        claimOver("250.00", "claim_credit", 1); // as claims were written before the rules had a number
        const auto found = verifyTrust(m_workspace->database(), m_workspace->now());
        QVERIFY2(found->holds, qPrintable(found->finding));
        QCOMPARE(found->notes,
            QStringList(QStringLiteral("The claim on T-1, Availability, May 2026 was made by the rules of evaluation "
                                       "1, this program has %1; its amount cannot be proved (claimed 250.00 EUR, by "
                                       "the records of today 100.00 EUR).")
                            .arg(evaluatorVersion)));
    }

    void aClaimThatCameWithAFileStandsAsTheFileHasIt()
    {
        claimOver("250.00", "apply_document");
        const auto found = verifyTrust(m_workspace->database(), m_workspace->now());
        QVERIFY2(found->holds, qPrintable(found->finding));
        QCOMPARE(found->notes,
            QStringList(QStringLiteral("The claim on T-1, Availability, May 2026 came with a file and stands as the "
                                       "file has it: claimed 250.00 EUR, by the records of today 100.00 EUR.")));
    }

    void aCreditThatChangedMeanwhileIsNotClaimed()
    {
        importOutage(signedAgreement());
        const CreditEntry shown = onlyCredit();
        const ImportId first = allImports(m_workspace->database())->front().info.id;
        importFile("id,from,to\nO-2,2026-05-20T00:00:00Z,2026-05-20T10:00:00Z\n");
        CreditEntry higher = shown;
        higher.amount = *Money::parse(QStringLiteral("250.00"), QStringLiteral("EUR"));
        QCOMPARE(errorOf(claimCredit(*m_workspace, higher, {})),
            QStringLiteral("By the records as they are now the service credit is 100.00 EUR; 250.00 EUR was shown."));
        QVERIFY(undoImport(*m_workspace, allImports(m_workspace->database())->front().info.id, QStringLiteral("Wrong"))
                    .has_value());
        QVERIFY(undoImport(*m_workspace, first, QStringLiteral("Wrong")).has_value());
        QCOMPARE(errorOf(claimCredit(*m_workspace, shown, {})),
            QStringLiteral("By the records as they are now no service credit is owed here; 100.00 EUR was shown."));
        QCOMPARE(allClaims(m_workspace->database())->size(), std::size_t(0));
    }

private:
    /// On the credit of 100.00 EUR of May 2026, but over another amount.
    Claim claimOver(const char *amount, const char *action, int evaluator = evaluatorVersion)
    {
        importOutage(signedAgreement());
        const CreditEntry entry = onlyCredit();
        const Claim claim{ClaimId::create(), entry.agreement, entry.serviceLevel, entry.period,
            *Money::parse(QString::fromLatin1(amount), QStringLiteral("EUR")), ClaimState::Claimed, QDate(2026, 6, 20),
            std::nullopt, {}, {}, 0, evaluator};
        return *inTransaction(*m_workspace, QString::fromLatin1(action), {},
            [&](Transaction &transaction) { return saveClaim(transaction, claim); });
    }

    /// Of May 2026, with one outage in it.
    Review sealedReview()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        const Review review{ReviewId::create(), agreement.id, *Period::parse(QStringLiteral("2026-05")),
            QDate(2026, 6, 30), ReviewState::Planned, QDate(2026, 6, 20), {{QStringLiteral("Manager (sample)"), {}}},
            QStringLiteral("Read."), {}, {}, std::nullopt, 0};
        return *sealReview(*m_workspace, recordReview(*m_workspace, review)->id);
    }

    QString targetOfAugust()
    {
        const Portfolio loaded =
            loadPortfolio(m_workspace->database(), m_now, QDate(2026, 8, 1), QDate(2026, 8, 31)).value();
        return loaded.scorecards.begin()->second.results.at(0).target.value.toText();
    }

    Scorecard scorecard(const Agreement &agreement) { return portfolio().scorecards.at(agreement.id); }

    QStringList restated(const Review &review, const Agreement &agreement)
    {
        return restatements(review, scorecard(agreement), agreement, portfolio().first);
    }
};

QTEST_GUILESS_MAIN(TestUseCases)
#include "tst_usecases.moc"
