// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittrail.h"
#include "models/workspace/agreements.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/reviews.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const Instant june = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id)
{
    return {*OrganisationId::parse(s(id)), s(id), {}, false, {}, {}, {}, {}, {}, Criticality::Medium, std::nullopt, {},
        {}, {}, {}, false, 0};
}

LifeEvent step(LifeEventKind kind, const QDate &date, const char *by, int version = 0)
{
    return {kind, date, s(by), {}, {}, version};
}

/// A year of hosting from December 2025, with one service level and no step taken.
Agreement draft()
{
    Agreement agreement =
        newAgreement(*OrganisationId::parse(s("provider")), *OrganisationId::parse(s("customer")), QDate(2025, 11, 20));
    agreement.id = *AgreementId::parse(s("a"));
    agreement.reference = s("T-1");
    agreement.title = s("Hosting (sample)");
    agreement.latest().content.zone = s("UTC");
    History<Target> targets;
    targets.set(QDate(2025, 12, 1), {*Decimal::parse(s("99.9")), std::nullopt, std::nullopt, std::nullopt});
    agreement.latest().content.serviceLevels = {
        {*ServiceLevelId::parse(s("avail")), s("Availability"), {}, {}, {}, std::nullopt, PeriodKind::Month,
            Direction::AtLeast, targets, std::nullopt, 1, Share::whole(), std::nullopt, {}, false, std::nullopt}};
    return agreement;
}

Agreement signedAgreement()
{
    Agreement agreement = draft();
    agreement.life = {step(LifeEventKind::Submitted, {2025, 11, 1}, "Anna"),
        step(LifeEventKind::Approved, {2025, 11, 5}, "Bert"), step(LifeEventKind::Signed, {2025, 11, 20}, "Anna")};
    return agreement;
}

/// With a second version from the date on, proposed by Anna in June 2026.
Agreement amended(Agreement agreement, const QDate &effective)
{
    AgreementVersion version = agreement.latest();
    version.number = 2;
    version.effective = effective;
    version.content.outOfScope = s("Nothing else.");
    agreement.versions.push_back(version);
    agreement.life.push_back(step(LifeEventKind::Amended, {2026, 6, 1}, "Anna", 2));
    return agreement;
}

Document documentOf(const Agreement &agreement)
{
    Document document;
    document.organisations = {organisation("customer"), organisation("provider")};
    document.agreements = {agreement};
    return document;
}

Exclusion exclusion()
{
    return {*ExclusionId::parse(s("e")), *AgreementId::parse(s("a")), *ServiceLevelId::parse(s("avail")),
        ExclusionReason::ForceMajeure, std::nullopt, {s("T-1")}, s("Flood report"), s("Anna"), s("Bert"), false, 0};
}

Claim claim(ClaimState state)
{
    return {*ClaimId::parse(s("c")), *AgreementId::parse(s("a")), *ServiceLevelId::parse(s("avail")),
        *Period::parse(s("2026-05")), *Money::parse(s("100.00"), s("EUR")), state, QDate(2026, 6, 3), std::nullopt, {},
        {}, 0};
}

} // namespace

class TestApplyDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = workbook("book.kept"); }

    void aLifeIsNotToldOfTheFuture()
    {
        Document document = documentOf(signedAgreement());
        std::vector<LifeEvent> &life = document.agreements.front().life;
        const auto apply = [&] {
            return applyDocument(*m_workspace, document, documentFile(s("life.json"), QByteArray("{}")));
        };
        life.push_back(step(LifeEventKind::Terminated, {2130, 1, 1}, "Anna"));
        const auto refused = apply();
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.startsWith(s("This step is dated 2130-01-01, and today is ")),
            qPrintable(errorText(refused.error())));
        QVERIFY2(refused.error().place.contains(s("life[3]")), qPrintable(refused.error().place));
        life.pop_back();
        const auto taken = apply();
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(errorText(taken.error())));
        life.push_back(step(LifeEventKind::NoticeGiven, {2135, 1, 1}, "Anna"));
        const auto later = apply();
        QVERIFY(!later.has_value());
        QVERIFY2(later.error().message.startsWith(s("This step is dated 2135-01-01, and today is ")),
            qPrintable(errorText(later.error())));
    }

    void aHistoryIsTakenInAndComesOutAgain()
    {
        Agreement agreement = amended(signedAgreement(), {2026, 2, 1});
        agreement.life.back().date = QDate(2026, 1, 10);
        agreement.life.push_back(step(LifeEventKind::Approved, {2026, 1, 12}, "Bert"));
        Document document = documentOf(agreement);
        document.exclusions = {exclusion()};
        document.claims = {claim(ClaimState::Credited)};
        const Money amount = *Money::parse(s("100000.00"), s("EUR"));
        document.invoices = {{*InvoiceId::parse(s("i")), agreement.id, s("2026-0007"), QDate(2026, 6, 1),
            QDate(2026, 5, 1), QDate(2026, 5, 31), std::nullopt, amount}};
        document.rates = {{*ExchangeRateId::parse(s("r")), amount.currency(), *Currency::fromCode(s("USD")),
            Decimal{108, 2}, QDate(2026, 5, 31), s("a reference rate")}};
        QCOMPARE(refusal(document), QString());
        const auto again = applyDocument(*m_workspace, document);
        QCOMPARE(again->added + again->changed, 0);
        QCOMPARE(again->same, 7);
        const Document out = *exportDocument(m_workspace->database());
        QCOMPARE(out.invoices.front().amount, amount);
        QCOMPARE(out.rates.front().value, Decimal(108, 2));
        const QByteArray bytes = writeDocument(*exportDocument(m_workspace->database()));
        m_workspace = workbook("other.kept");
        QCOMPARE(refusal(*readDocument(bytes, s("a.json"))), QString());
        QCOMPARE(writeDocument(*exportDocument(m_workspace->database())), bytes);
    }

    void whatAFileBringsIsMarkedAsTakenOver()
    {
        Document document = documentOf(signedAgreement());
        document.exclusions = {exclusion()};
        const auto outcome = applyDocument(*m_workspace, document, DocumentFile{s("/home/u/a.json"), s("ab12")});
        QCOMPARE(outcome->takenOver, 4); // three steps and an approval
        const TakenOver first{s("a.json"), s("ab12"), s("First"), june};
        for (const LifeEvent &event : stored().life)
            QCOMPARE(event.takenOver, std::vector{first});
        QCOMPARE(allExclusions(m_workspace->database())->front().takenOver, std::vector{first});
        const auto entry = auditEntries(m_workspace->database(), {}, 1, 0)->front();
        QCOMPARE(entry.reason,
            s("From the file a.json with the SHA-256 ab12. This workbook did not see the steps and approvals that the "
              "file brings; they are marked as taken over."));
        QCOMPARE(takenOverSteps(stored()).join(u' '),
            s("3 step(s) of its life, dated 1 Nov 2025 to 20 Nov 2025, were not taken in this workbook. Taken over "
              "from the file a.json by First on 20 Jun 2026."));

        const auto again = applyDocument(*m_workspace, document, DocumentFile{s("b.json"), s("cd")});
        QCOMPARE(again->same, 4); // its own marks stay
        QCOMPARE(again->takenOver, 0);

        const Document exported = *exportDocument(m_workspace->database());
        m_workspace = workbook("other.kept");
        QCOMPARE(applyDocument(*m_workspace, exported, DocumentFile{s("b.json"), s("cd")})->takenOver, 4);
        const TakenOver second{s("b.json"), s("cd"), s("First"), june};
        QCOMPARE(stored().life.front().takenOver, (std::vector{first, second})); // each workbook on the way
    }

    void aStepThatAFileAddsIsMarked()
    {
        QCOMPARE(refusal(documentOf(signedAgreement())), QString());
        Agreement next = amended(signedAgreement(), {2026, 8, 1});
        QCOMPARE(applyDocument(*m_workspace, documentOf(next), DocumentFile{s("b.json"), s("cd")})->takenOver, 1);
        QVERIFY(stored().life.front().takenOver.empty());
        QCOMPARE(stored().life.back().takenOver.front().file, s("b.json"));
    }

    void theOneWhoApprovesIsSeen_data()
    {
        QTest::addColumn<QString>("approver");
        QTest::addColumn<bool>("fourEyes");
        QTest::addColumn<int>("marks");
        QTest::newRow("the one who acts") << s("first") << true << 0;
        QTest::newRow("another one, which the rule switched off allows") << s("Bert") << false << 1;
    }
    void theOneWhoApprovesIsSeen()
    {
        QFETCH(QString, approver);
        QFETCH(bool, fourEyes);
        if (!fourEyes)
            QVERIFY(setFourEyes(*m_workspace, false, s("One person (sample)")));
        Document document = documentOf(signedAgreement());
        document.exclusions = {exclusion()};
        document.exclusions[0].approvedBy.clear();
        document.exclusions[0].requestedByUser = s("anna"); // without it, who took the request in may have asked
        const DocumentFile file{s("a.json"), s("ab")};
        QVERIFY(applyDocument(*m_workspace, document, file));
        QVERIFY(allExclusions(m_workspace->database())->front().takenOver.empty()); // nothing is approved
        document.exclusions[0].approvedBy = approver;
        QVERIFY(applyDocument(*m_workspace, document, file));
        QTEST(static_cast<int>(allExclusions(m_workspace->database())->front().takenOver.size()), "marks");
    }

    void aNewAgreementsLifeIsLegal_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QString>("refusal");
        Agreement unsubmitted = draft();
        unsubmitted.life = {step(LifeEventKind::Signed, {2025, 11, 20}, "Anna")};
        QTest::newRow("signed without approval") << unsubmitted
                                                 << s("agreement T-1, step 1 of its life (agreements[0].life[0]): An "
                                                      "agreement is signed once, after it was approved.");
        Agreement alone = signedAgreement();
        alone.life[1].by = s("anna");
        QTest::newRow("approved by the submitter")
            << alone
            << s("agreement T-1, step 2 of its life (agreements[0].life[1]): The one who submitted an agreement cannot "
                 "approve it. Let a second "
                 "person approve it.");
        Agreement retroactive = amended(signedAgreement(), {2026, 5, 1});
        QTest::newRow("amended for the past")
            << retroactive
            << s("agreement T-1, step 4 of its life (agreements[0].life[3]): The amendment takes effect on 2026-05-01, "
                 "and an amendment is never "
                 "retroactive. Send it back, and propose it again with a later date.");
    }
    void aNewAgreementsLifeIsLegal()
    {
        QFETCH(Agreement, agreement);
        QTEST(refusal(documentOf(agreement)), "refusal");
        QVERIFY(allOrganisations(m_workspace->database())->empty()); // nothing at all was taken in
    }

    void whatIsSignedIsKept_data()
    {
        QTest::addColumn<Agreement>("next");
        QTest::addColumn<QString>("refusal");
        Agreement next = signedAgreement();
        next.latest().content.creditCap = *Share::parsePercent(s("1"));
        QTest::newRow("a version")
            << next
            << s("agreement T-1, version 1 in the file (agreements[0].versions[0]): Version 1 of the agreement T-1 is "
                 "signed or proposed; it is not "
                 "changed any more. Write it as the workbook has it, and add a new version as an amendment.");
        next = signedAgreement();
        next.life[1].by = s("Carl");
        QTest::newRow("a step") << next
                                << s("agreement T-1, step 2 of its life (agreements[0].life[1]): The agreement T-1 has "
                                     "another step here; recorded steps stay as they "
                                     "are. Keep the recorded steps, and add new ones after them.");
        next = signedAgreement();
        next.life.pop_back();
        QTest::newRow("a step is left out") << next
                                            << s("agreement T-1, step 3 of its life (agreements[0].life[2]): The "
                                                 "agreement T-1 has another step here; recorded steps stay as they "
                                                 "are. Keep the recorded steps, and add new ones after them.");
        next = signedAgreement();
        next.kind = AgreementKind::Ola;
        QTest::newRow("the kind") << next
                                  << s("agreement T-1 (agreements[0].kind): The agreement T-1 is signed; this field is "
                                       "not changed any more. Write it "
                                       "as the workbook has it, or make a new agreement.");
        next = signedAgreement();
        next.title = s("Hosting, renamed (sample)");
        QTest::newRow("the title")
            << next
            << s("agreement T-1 (agreements[0].title): The agreement T-1 is signed; its title changes only by an "
                 "amendment. "
                 "Write it as the workbook has it, and give the new title to the version of the amendment.");
        next = signedAgreement();
        next.latest().title = s("Hosting, renamed (sample)");
        QTest::newRow("the title that a signed version gives")
            << next
            << s("agreement T-1, version 1 in the file (agreements[0].versions[0]): Version 1 of the agreement T-1 is "
                 "signed or proposed; it is not "
                 "changed any more. Write it as the workbook has it, and add a new version as an amendment.");
        next = signedAgreement();
        next.framework = *AgreementId::parse(s("another"));
        QTest::newRow("the framework, which fills what a call-off leaves empty")
            << next
            << s("agreement T-1 (agreements[0].framework): The agreement T-1 is signed; this field is not changed any "
                 "more. "
                 "Write it as the workbook has it, or make a new agreement.");
        next = amended(signedAgreement(), {2026, 8, 1});
        next.life.pop_back();
        QTest::newRow("an amendment without its step")
            << next
            << s("agreement T-1, version 2 in the file (agreements[0].versions[1]): The agreement T-1 is signed, and "
                 "its life has no step for the "
                 "amendment of version 2. Add the step “amended” with this version, and the step “approved” of a "
                 "second "
                 "person.");
        next = amended(signedAgreement(), {2026, 6, 20});
        QTest::newRow("an amendment of today")
            << next
            << s("agreement T-1, version 2 in the file (agreements[0].versions[1].effective): An amendment is never "
                 "retroactive. Choose a date from "
                 "tomorrow on.");
        next = amended(signedAgreement(), {2026, 8, 1});
        next.life.push_back(step(LifeEventKind::Approved, {2026, 6, 2}, "Anna"));
        QTest::newRow("an amendment approved by its author")
            << next
            << s("agreement T-1, step 5 of its life (agreements[0].life[4]): The one who proposed an amendment cannot "
                 "approve it. Let a second "
                 "person approve it.");
    }
    void whatIsSignedIsKept()
    {
        QFETCH(Agreement, next);
        QCOMPARE(refusal(documentOf(signedAgreement())), QString());
        const AuditHead before = *auditHead(m_workspace->database());
        QTEST(refusal(documentOf(next)), "refusal");
        QCOMPARE(*auditHead(m_workspace->database()), before);
    }

    void anAmendmentIsProposedAndApprovedByFiles()
    {
        QCOMPARE(refusal(documentOf(signedAgreement())), QString());
        Agreement next = amended(signedAgreement(), {2026, 8, 1});
        QCOMPARE(refusal(documentOf(next)), QString());
        QVERIFY(pendingAmendment(stored()) != nullptr);
        next.life.push_back(step(LifeEventKind::Approved, {2026, 6, 2}, "Bert"));
        QCOMPARE(refusal(documentOf(next)), QString());
        QVERIFY(pendingAmendment(stored()) == nullptr);
        QCOMPARE(versionOn(stored(), {2026, 8, 1})->number, 2);
    }

    void servicesAreTakenInWithWhatTheyDependOn()
    {
        const auto service = [](const char *id, std::vector<ServiceDependency> on) {
            Service made{*ServiceId::parse(s(id)), s(id), {}, *OrganisationId::parse(s("provider")), {}, {}, {}, false};
            made.dependencies = std::move(on);
            return made;
        };
        const ServiceId shop = *ServiceId::parse(s("shop"));
        const ServiceId wan = *ServiceId::parse(s("wan"));
        Document document;
        document.organisations = {organisation("provider")};
        document.services = {service("shop", {{wan, {}}}), service("wan", {})};
        QCOMPARE(refusal(document), QString());
        QCOMPARE(refusal(document), QString());
        document.services = {service("wan", {{shop, {}}}), service("shop", {})}; // the other way round
        QCOMPARE(refusal(document), QString());
        document.services = {service("shop", {{wan, {}}})};
        QCOMPARE(refusal(document),
            s("services: The service “shop” depends on itself: shop → wan → shop. Take one of these dependencies "
              "out."));
    }

    void theOwnerIsNoPartOfWhatIsAgreed()
    {
        QCOMPARE(refusal(documentOf(signedAgreement())), QString());
        Agreement next = signedAgreement();
        next.owner = s("Dora");
        QCOMPARE(refusal(documentOf(next)), QString());
    }

    void aTitleChangesWithItsAmendment()
    {
        QCOMPARE(refusal(documentOf(signedAgreement())), QString());
        Agreement next = amended(signedAgreement(), {2026, 8, 1});
        next.latest().title = s("Hosting, renamed (sample)");
        QCOMPARE(refusal(documentOf(next)), QString());
        const auto title = [&](const QDate &date) {
            return titleOn(*findAgreement(m_workspace->database(), next.id), date);
        };
        QCOMPARE(title({2026, 9, 1}), s("Hosting (sample)")); // nobody approved it
        next.life.push_back(step(LifeEventKind::Approved, {2026, 6, 10}, "Bert"));
        QCOMPARE(refusal(documentOf(next)), QString());
        QCOMPARE(title({2025, 1, 1}), s("Hosting (sample)"));
        QCOMPARE(title({2026, 7, 31}), s("Hosting (sample)"));
        QCOMPARE(title({2026, 8, 1}), s("Hosting, renamed (sample)"));
    }

    void oneWhoProposedDoesNotTakeInTheApproval()
    {
        Agreement next = draft();
        QCOMPARE(refusal(documentOf(next)), QString());
        next.life = {step(LifeEventKind::Submitted, {2026, 6, 1}, "u"), // the system user of this workspace
            step(LifeEventKind::Approved, {2026, 6, 2}, "Bert")};
        QVERIFY(
            refusal(documentOf(next)).contains(s("life[1]): The one who submitted an agreement cannot approve it.")));
    }

    void whatIsInApprovalChangesAfterItWasSentBack()
    {
        Agreement next = draft();
        next.life = {step(LifeEventKind::Submitted, {2026, 6, 1}, "Anna")};
        QCOMPARE(refusal(documentOf(next)), QString());
        next.latest().content.outOfScope = s("Nothing else.");
        QCOMPARE(refusal(documentOf(next)),
            s("agreement T-1 (agreements[0].versions): The agreement T-1 was submitted for approval; its content "
              "changes only "
              "after it was sent back. Send it back first."));
        next.life.push_back(step(LifeEventKind::SentBack, {2026, 6, 2}, "Bert"));
        QCOMPARE(refusal(documentOf(next)), QString());
    }

    void anApprovedExclusionHasEvidenceAndTwoPeople()
    {
        Document document = documentOf(signedAgreement());
        document.exclusions = {exclusion()};
        document.exclusions[0].evidence = s(" ");
        QCOMPARE(refusal(document),
            s("exclusion e (exclusions[0].evidence): The exclusion e is approved without evidence. Say what shows the "
              "reason, "
              "such as a report or a letter."));
        document.exclusions = {exclusion()};
        document.exclusions[0].requestedBy.clear();
        QVERIFY(refusal(document).startsWith(s("exclusion e (exclusions[0].requested_by): ")));
        document.exclusions[0].requestedBy = s("BERT ");
        QVERIFY(refusal(document).startsWith(
            s("exclusion e (exclusions[0].approved_by): The exclusion e is approved by the one who requested it.")));
        document.exclusions[0].approvedBy.clear();
        QCOMPARE(refusal(document), QString()); // a request needs nothing yet
    }

    void oneClaimStandsForACredit()
    {
        Document document = documentOf(signedAgreement());
        document.claims = {claim(ClaimState::Claimed), claim(ClaimState::Claimed)};
        document.claims[1].id = *ClaimId::parse(s("d"));
        QCOMPARE(refusal(document),
            s("claim d (claims[1].id): The service credit of avail in 2026-05 is claimed already, as the claim c. Give "
              "the "
              "claim that id, or leave it out."));
    }

    void aNewClaimFitsItsAgreement_data()
    {
        QTest::addColumn<Claim>("claim");
        QTest::addColumn<QString>("refusal");
        Claim next = claim(ClaimState::Claimed);
        next.amount = *Money::parse(s("100.00"), s("USD"));
        QTest::newRow("a currency of no charge")
            << next
            << s("claim c (claims[0].amount): The claim is in USD, but no charge, invoice or amount of a service "
                 "credit of the agreement is.");
        next = claim(ClaimState::Claimed);
        next.claimedOn = QDate(2026, 6, 21);
        QTest::newRow("claimed tomorrow")
            << next << s("claim c (claims[0].claimed_on): The claim is dated 2026-06-21, which is in the future.");
        next = claim(ClaimState::Credited);
        next.settledOn = QDate(2026, 6, 21);
        QTest::newRow("settled tomorrow")
            << next << s("claim c (claims[0].settled_on): The claim is dated 2026-06-21, which is in the future.");
        next.settledOn = QDate(2026, 6, 2);
        QTest::newRow("settled before it was made")
            << next
            << s("claim c (claims[0].settled_on): The claim was settled on 2026-06-02, before it was "
                 "made, on 2026-06-03. Correct one of the two days.");
        next.settledOn = QDate(2026, 6, 20);
        QTest::newRow("settled today") << next << QString();
    }
    void aNewClaimFitsItsAgreement()
    {
        QFETCH(Claim, claim);
        Agreement agreement = signedAgreement();
        agreement.latest().content.charges = {
            {std::nullopt, s("Fee"), *Money::parse(s("1000.00"), s("EUR")), 1, QDate(2025, 12, 1), std::nullopt}};
        Document document = documentOf(agreement);
        document.claims = {claim};
        QTEST(refusal(document), "refusal");
    }

    void aClaimMovesAsTheFormMovesIt_data()
    {
        QTest::addColumn<ClaimState>("from");
        QTest::addColumn<Claim>("next");
        QTest::addColumn<bool>("allowed");
        Claim next = claim(ClaimState::Accepted);
        QTest::newRow("accepted") << ClaimState::Claimed << next << true;
        QTest::newRow("accepted after it was rejected") << ClaimState::Rejected << next << false;
        QTest::newRow("back to claimed") << ClaimState::Credited << claim(ClaimState::Claimed) << false;
        next = claim(ClaimState::Claimed);
        next.note = s("By letter");
        QTest::newRow("a note") << ClaimState::Claimed << next << true;
        next.amount = *Money::parse(s("900.00"), s("EUR"));
        QTest::newRow("another amount") << ClaimState::Claimed << next << false;
        next = claim(ClaimState::Claimed);
        next.invoice = s("INV-1");
        QTest::newRow("an invoice without a settlement") << ClaimState::Claimed << next << false;
    }
    void aClaimMovesAsTheFormMovesIt()
    {
        QFETCH(ClaimState, from);
        QFETCH(Claim, next);
        Document document = documentOf(signedAgreement());
        document.claims = {claim(from)};
        QCOMPARE(refusal(document), QString());
        document.claims = {next};
        QTEST(refusal(document).isEmpty(), "allowed");
    }

    void aSealedReviewHasItsFingerprint()
    {
        Document document = documentOf(signedAgreement());
        Review review{*ReviewId::parse(s("r")), *AgreementId::parse(s("a")), *Period::parse(s("2026-05")),
            QDate(2026, 6, 10), ReviewState::Sealed, QDate(2026, 6, 10), {{s("A. Sample"), {}}}, s("Read."), {}, {},
            SealedScorecard{june, "{}", s("0"), s("1:0")}, 0};
        document.reviews = {review};
        QVERIFY(refusal(document).startsWith(s("review r (reviews[0].sealed.fingerprint): ")));
        document.reviews[0].sealed->fingerprint = reviewFingerprint(review);
        QCOMPARE(refusal(document), QString());
    }

private:
    std::unique_ptr<Workspace> workbook(const char *name)
    {
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        auto database = Database::create(m_folders.back()->filePath(s(name)));
        return std::make_unique<Workspace>(
            std::move(*database), Actor{s("u"), s("First"), s("h"), {}}, [] { return june; });
    }
    QString refusal(const Document &document)
    {
        const auto applied = applyDocument(*m_workspace, document);
        return applied ? QString() : errorText(applied.error());
    }
    Agreement stored() { return *findAgreement(m_workspace->database(), *AgreementId::parse(s("a"))); }

    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestApplyDocument)
#include "tst_applydocument.moc"
