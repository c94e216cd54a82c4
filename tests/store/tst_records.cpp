// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/store/foureyes.h"
#include "models/store/records.h"
#include "tests/store/workbookfixture.h"

using namespace kept;
using namespace kept::test;

class TestRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsComeBackAsTheyWereSaved();
    void aStaleRevisionIsAConflict();
    void savingWhatIsStoredWritesNothing();
    void listsAreInTheOrderOfNames();
    void refusesWhatDoesNotFit();
    void aServiceDependsOnOthersAndNeverOnItself();
    void signedTermsAreNotHeldUpByALaterRule();
    void verifyNamesEveryBrokenRule();
    void anApprovalIsJudgedByTheRuleOfItsTime();
    void anApprovedExclusionOnlyGoesToTheArchive();
    void anApprovalIsGivenByTheOneWhoActs();
    void serviceHoursOfASignedAgreementStay_data();
    void serviceHoursOfASignedAgreementStay();
    void aSealedReviewDoesNotChange();
    void settingsAndMappings();
    void withoutCommitNothingIsKept();

private:
    void approveAlone(const char *key);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRecords::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(Database::create(m_folder->filePath(QStringLiteral("a.kept"))));
}

void TestRecords::recordsComeBackAsTheyWereSaved()
{
    addParties(*m_database);
    CalendarRecord calendar{id<CalendarId>("office"), QStringLiteral("Office"), {}};
    calendar.hours.zone = QStringLiteral("Europe/Berlin");
    calendar.hours.week[0] = {{9 * 3600, 17 * 3600}};
    Exclusion exclusion{.id = id<ExclusionId>("e1"),
        .agreement = id<AgreementId>("sla-1"),
        .serviceLevel = id<ServiceLevelId>("availability"),
        .span = Span{at("2025-05-01T00:00:00Z"), at("2025-05-01T03:00:00Z")},
        .records = {QStringLiteral("T1")},
        .evidence = QStringLiteral("flood report"),
        .requestedBy = QStringLiteral("a"),
        .approvedBy = QStringLiteral("b")};
    Claim claim{.id = id<ClaimId>("c1"),
        .agreement = id<AgreementId>("sla-1"),
        .serviceLevel = id<ServiceLevelId>("availability"),
        .period = take(Period::parse(QStringLiteral("2025-05"))),
        .amount = take(Money::parse(QStringLiteral("100.00"), QStringLiteral("EUR"))),
        .claimedOn = QDate(2025, 6, 3),
        .settledOn = {},
        .invoice = {},
        .note = QStringLiteral("noted")};
    change(*m_database, "save", [&](Transaction &transaction) {
        calendar = take(saveCalendar(transaction, calendar));
        exclusion = take(saveExclusion(transaction, exclusion));
        claim = take(saveClaim(transaction, claim));
    });
    QCOMPARE(calendar.revision, 1);
    const QString path = m_database->path();
    m_database.reset();
    m_database = take(Database::open(path, OpenMode::ReadOnly));

    QVERIFY(take(findCalendar(*m_database, calendar.id)) == calendar);
    QVERIFY(take(allExclusions(*m_database)) == std::vector{exclusion});
    QVERIFY(take(allClaims(*m_database)) == std::vector{claim});
    Organisation supplier = organisation("supplier", "Sample Hosting AG");
    supplier.revision = 1;
    QVERIFY(take(findOrganisation(*m_database, supplier.id)) == supplier);
    Agreement stored = agreement("sla-1", "SH-2025-001");
    stored.revision = 1;
    QVERIFY(take(findAgreementByReference(*m_database, QStringLiteral("SH-2025-001"))) == stored);
    QVERIFY(take(findAgreementByReference(*m_database, QStringLiteral("sla-1"))) == stored);
    QCOMPARE(findAgreement(*m_database, id<AgreementId>("sla-2")).error().code, ErrorCode::NotFound);
}

void TestRecords::aStaleRevisionIsAConflict()
{
    addParties(*m_database);
    Organisation mine = take(findOrganisation(*m_database, id<OrganisationId>("supplier")));
    Organisation theirs = mine;
    theirs.notes = QStringLiteral("theirs");
    change(*m_database, "save",
        [&](Transaction &transaction) { QCOMPARE(take(saveOrganisation(transaction, theirs)).revision, 2); });
    mine.notes = QStringLiteral("mine");
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    QCOMPARE(saveOrganisation(*transaction, mine).error().code, ErrorCode::Conflict);
    QCOMPARE(saveOrganisation(*transaction, organisation("supplier", "Again")).error().code, ErrorCode::Conflict);
    QCOMPARE(take(findOrganisation(*m_database, mine.id)).notes, QStringLiteral("theirs"));
}

void TestRecords::savingWhatIsStoredWritesNothing()
{
    addParties(*m_database);
    const AuditHead before = take(auditHead(*m_database));
    change(*m_database, "save", [&](Transaction &transaction) {
        const Agreement stored = take(findAgreement(*m_database, id<AgreementId>("sla-1")));
        QCOMPARE(take(saveAgreement(transaction, stored)).revision, 1);
    });
    QCOMPARE(take(auditHead(*m_database)), before);
    QCOMPARE(before.sequence, 1);
}

void TestRecords::listsAreInTheOrderOfNames()
{
    change(*m_database, "save", [](Transaction &transaction) {
        for (const auto &[key, name] : {std::pair{"a", "beta"}, {"b", "Alpha"}, {"c", "Ärger"}, {"d", "alpha"}})
            take(saveOrganisation(transaction, organisation(key, name)));
    });
    QStringList keys;
    for (const Organisation &each : take(allOrganisations(*m_database)))
        keys << each.id.text();
    QCOMPARE(keys.join(u' '), QStringLiteral("b d a c"));
}

void TestRecords::refusesWhatDoesNotFit()
{
    addParties(*m_database);
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    QCOMPARE(messageOf(saveOrganisation(*transaction, organisation("x", " "))),
        QStringLiteral("An organisation needs a name."));
    QCOMPARE(messageOf(saveService(*transaction, service("x", "nobody"))),
        QStringLiteral("The organisation nobody is not in the workbook."));
    QCOMPARE(messageOf(saveAgreement(*transaction, agreement("sla-2", "SH-2025-001"))),
        QStringLiteral("Another agreement has the reference SH-2025-001 already."));
    Agreement unknown = agreement("sla-2", "SH-2025-002");
    unknown.latest().content.services.push_back(id<ServiceId>("nothing"));
    QCOMPARE(
        messageOf(saveAgreement(*transaction, unknown)), QStringLiteral("The service nothing is not in the workbook."));
}

void TestRecords::aServiceDependsOnOthersAndNeverOnItself()
{
    addParties(*m_database);
    const auto transaction = take(Transaction::begin(*m_database, context("sample")));
    const auto depends = [&](const char *key, std::vector<ServiceDependency> on) {
        Service changed = take(findService(*m_database, id<ServiceId>(key)));
        changed.dependencies = std::move(on);
        const auto saved = saveService(*transaction, changed);
        return saved ? QString() : saved.error().place + QStringLiteral(": ") + saved.error().message;
    };
    take(saveService(*transaction, service("wan", "customer")));
    QCOMPARE(depends("desk", {{id<ServiceId>("hosting"), {}}}), QString());
    QCOMPARE(depends("hosting", {{id<ServiceId>("wan"), QStringLiteral("lines")}}), QString());
    QCOMPARE(
        take(findService(*m_database, id<ServiceId>("hosting"))).dependencies.front().group, QStringLiteral("lines"));
    QCOMPARE(depends("wan", {{id<ServiceId>("gone"), {}}}),
        QStringLiteral("depends_on: The service gone is not in the workbook."));
    QCOMPARE(depends("wan", {{id<ServiceId>("wan"), {}}}),
        QStringLiteral("depends_on: The service “Sample service wan” depends on itself: Sample service wan → Sample "
                       "service wan."));
    const QString circle = depends("wan", {{id<ServiceId>("desk"), {}}});
    QVERIFY2(circle.contains(QStringLiteral("Sample service hosting → Sample service wan → Sample service desk")),
        qPrintable(circle));
}

void TestRecords::signedTermsAreNotHeldUpByALaterRule()
{
    addParties(*m_database);
    Agreement late = agreement("sla-2", "SH-2025-002");
    ServiceLevel level{id<ServiceLevelId>("availability"), QStringLiteral("Availability"), {}, {}, {}, {},
        PeriodKind::Month, Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.targets.set({2025, 7, 1}, Target{{990, 1}, {}, {}, {}});
    late.latest().content.term.months = 24;
    late.latest().content.serviceLevels = {level};
    late.life = {{LifeEventKind::Signed, QDate(2024, 12, 1), {}, {}}};
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    const QString refusal = messageOf(saveAgreement(*transaction, late));
    QVERIFY2(refusal.contains(QStringLiteral("has no target from 2025-01-01")), qPrintable(refusal));
    // A workbook of before may hold it: notice can be given, another version of the kind cannot be made.
    late.revision = take(saveJson(*transaction, RecordKind::Agreement, late.id.text(), toJson(late), 0));
    late.life.push_back({LifeEventKind::NoticeGiven, QDate(2025, 3, 1), {}, {}});
    late = take(saveAgreement(*transaction, late));
    AgreementVersion amended = late.latest();
    amended.number = 2;
    amended.effective = QDate(2025, 5, 1);
    late.versions.push_back(amended);
    QVERIFY(messageOf(saveAgreement(*transaction, late)).contains(QStringLiteral("has no target from 2025-05-01")));
}

void TestRecords::verifyNamesEveryBrokenRule()
{
    addParties(*m_database);
    // Past the repositories, as another program would.
    change(*m_database, "past", [](Transaction &transaction) {
        Agreement alone = agreement("sla-2", "SH-2025-002");
        alone.life = {{LifeEventKind::Signed, QDate(2024, 12, 1), QStringLiteral("a"), {}}};
        take(saveJson(transaction, RecordKind::Agreement, alone.id.text(), toJson(alone), 0));
        Exclusion exclusion{.id = id<ExclusionId>("e1"),
            .agreement = id<AgreementId>("sla-1"),
            .serviceLevel = id<ServiceLevelId>("availability"),
            .span = {},
            .records = {QStringLiteral("T1")},
            .evidence = {},
            .requestedBy = QStringLiteral("a"),
            .approvedBy = QStringLiteral("b")};
        take(saveJson(transaction, RecordKind::Exclusion, exclusion.id.text(), toJson(exclusion), 0));
    });
    QCOMPARE(take(verifyWorkbook(*m_database)).finding,
        QStringLiteral("The life of the agreement SH-2025-002 (sla-2) breaks a rule at step 1: An agreement is signed "
                       "once, after it was approved.\nThe exclusion e1 is approved without evidence."));
}

namespace {

/// Requested by somebody else than the one who acts in these tests, user (Test User).
Exclusion requestedExclusion()
{
    return {.id = id<ExclusionId>("e1"),
        .agreement = id<AgreementId>("sla-1"),
        .serviceLevel = id<ServiceLevelId>("availability"),
        .span = Span{at("2025-05-01T00:00:00Z"), at("2025-05-01T03:00:00Z")},
        .records = {QStringLiteral("T1")},
        .evidence = QStringLiteral("flood report"),
        .requestedBy = QStringLiteral("a"),
        .approvedBy = {}};
}

/// Berlin, Mondays from 9 to 17; New Year, a closed day before today (15 January 2026), one after, and exceptions.
CalendarRecord officeHours()
{
    CalendarRecord calendar{id<CalendarId>("office"), QStringLiteral("Office"), {}};
    calendar.hours.zone = QStringLiteral("Europe/Berlin");
    calendar.hours.week[0] = {{9 * 3600, 17 * 3600}};
    calendar.hours.holidays = {{QStringLiteral("New Year"), {}, 1, 1, {}}, {QStringLiteral("Move"), 2025, 6, 2, {}},
        {QStringLiteral("Fair"), 2026, 6, 1, {}}};
    calendar.hours.exceptions[QDate(2026, 1, 15)] = {{10 * 3600, 12 * 3600}};
    calendar.hours.exceptions[QDate(2026, 1, 16)] = {{10 * 3600, 12 * 3600}};
    return calendar;
}

} // namespace

/// Past the repositories, as another program would.
void TestRecords::approveAlone(const char *key)
{
    change(*m_database, "past", [key](Transaction &transaction) {
        Agreement alone = agreement(key, key);
        alone.life = {{LifeEventKind::Submitted, QDate(2024, 12, 1), QStringLiteral("a"), {}},
            {LifeEventKind::Approved, QDate(2024, 12, 2), QStringLiteral("A "), {}}};
        take(saveJson(transaction, RecordKind::Agreement, alone.id.text(), toJson(alone), 0));
        Exclusion exclusion{.id = id<ExclusionId>(key),
            .agreement = id<AgreementId>("sla-1"),
            .serviceLevel = id<ServiceLevelId>("availability"),
            .span = {},
            .records = {QStringLiteral("T1")},
            .evidence = QStringLiteral("report"),
            .requestedBy = QStringLiteral("a"),
            .approvedBy = QStringLiteral("A ")};
        take(saveJson(transaction, RecordKind::Exclusion, exclusion.id.text(), toJson(exclusion), 0));
    });
}

void TestRecords::anApprovalIsJudgedByTheRuleOfItsTime()
{
    addParties(*m_database);
    const auto setFourEyes = [this](const char *value) {
        change(*m_database, "set_four_eyes", [value](Transaction &transaction) {
            take(saveSetting(transaction, QStringLiteral("four_eyes"), QLatin1String(value)));
        });
    };
    setFourEyes("0");
    approveAlone("off");
    setFourEyes("1");
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
    QVERIFY(take(selfApprovedExclusions(*m_database)).empty()); // what was allowed then counts now
    approveAlone("on");
    setFourEyes("0"); // does not heal it
    QCOMPARE(take(verifyWorkbook(*m_database)).finding,
        QStringLiteral("The life of the agreement on (on) breaks a rule at step 2: The one who submitted an agreement "
                       "cannot approve it.\nThe exclusion on is approved by the one who requested it."));
    QCOMPARE(take(selfApprovedExclusions(*m_database)), std::vector{id<ExclusionId>("on")});
    QCOMPARE(load(*m_database).selfApproved, std::vector{id<ExclusionId>("on")});
}

void TestRecords::anApprovedExclusionOnlyGoesToTheArchive()
{
    addParties(*m_database);
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    Exclusion approved = requestedExclusion();
    approved.approvedBy = QStringLiteral("b");
    approved = take(saveExclusion(*transaction, approved));
    const QString refusal = QStringLiteral("The exclusion e1 is approved; what it says is not changed any more.");
    Exclusion next = approved;
    next.span->to = at("2025-05-31T00:00:00Z");
    QCOMPARE(messageOf(saveExclusion(*transaction, next)), refusal);
    next = approved;
    next.records << QStringLiteral("T2");
    QCOMPARE(messageOf(saveExclusion(*transaction, next)), refusal);
    next = approved;
    next.approvedBy.clear();
    QCOMPARE(messageOf(saveExclusion(*transaction, next)), refusal);
    next = approved;
    next.reason = ExclusionReason::CustomerCaused;
    QCOMPARE(messageOf(saveExclusion(*transaction, next)), refusal);
    next = approved;
    next.archived = true;
    QCOMPARE(messageOf(saveExclusion(*transaction, next)),
        QStringLiteral("The exclusion e1 is approved; one person alone does not archive it."));
    take(saveSetting(*transaction, QStringLiteral("four_eyes"), QStringLiteral("0")));
    next = take(saveExclusion(*transaction, next));
    QCOMPARE(next.revision, 2);
    next.archived = false;
    QCOMPARE(messageOf(saveExclusion(*transaction, next)),
        QStringLiteral("The exclusion e1 is archived; it does not come back."));
}

void TestRecords::anApprovalIsGivenByTheOneWhoActs()
{
    addParties(*m_database);
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    Exclusion exclusion = take(saveExclusion(*transaction, requestedExclusion()));
    exclusion.approvedBy = QStringLiteral("b");
    QCOMPARE(messageOf(saveExclusion(*transaction, exclusion)),
        QStringLiteral("The exclusion e1 is approved as b, but Test User is at work."));
    exclusion.requestedBy = QStringLiteral("USER"); // the system user asked, under another name than the one of now
    exclusion = take(saveExclusion(*transaction, [&] {
        Exclusion asked = exclusion;
        asked.approvedBy.clear();
        return asked;
    }()));
    exclusion.approvedBy = QStringLiteral("test user");
    QCOMPARE(messageOf(saveExclusion(*transaction, exclusion)),
        QStringLiteral("The exclusion e1 is approved by the one who requested it."));
    exclusion.requestedBy = QStringLiteral("a"); // in the same breath
    QCOMPARE(messageOf(saveExclusion(*transaction, exclusion)),
        QStringLiteral("The exclusion e1 is approved by the one who requested it."));
    Exclusion another = requestedExclusion();
    another.id = id<ExclusionId>("e2");
    another = take(saveExclusion(*transaction, another));
    another.approvedBy = QStringLiteral("test user");
    QCOMPARE(take(saveExclusion(*transaction, another)).revision, 2);
}

void TestRecords::serviceHoursOfASignedAgreementStay_data()
{
    QTest::addColumn<CalendarRecord>("next");
    QTest::addColumn<bool>("allowed");
    CalendarRecord next = officeHours();
    next.hours.week[0] = {{9 * 3600, 12 * 3600}};
    QTest::newRow("other weekly hours") << next << false;
    next = officeHours();
    next.hours.zone = QStringLiteral("UTC");
    QTest::newRow("another zone") << next << false;
    next = officeHours();
    next.hours.holidays.push_back({QStringLiteral("Every year"), {}, 5, 1, {}});
    QTest::newRow("another holiday of every year") << next << false;
    next = officeHours();
    next.hours.holidays.erase(next.hours.holidays.begin() + 1);
    QTest::newRow("without a holiday that was") << next << false;
    next = officeHours();
    next.hours.holidays.push_back({QStringLiteral("Flood"), 2025, 5, 5, {}});
    QTest::newRow("a holiday in the past") << next << false;
    next = officeHours();
    next.hours.exceptions.erase(QDate(2026, 1, 15));
    QTest::newRow("without the exception of today") << next << false;
    next = officeHours();
    next.hours.exceptions.erase(QDate(2026, 1, 16));
    QTest::newRow("without the exception of tomorrow") << next << true;
    next = officeHours();
    next.name = QStringLiteral("Office hours");
    next.hours.holidays.pop_back();
    next.hours.holidays.insert(next.hours.holidays.begin(), {QStringLiteral("Bridge"), 2026, 1, 16, {}});
    QTest::newRow("another name and other holidays to come") << next << true;
}

void TestRecords::serviceHoursOfASignedAgreementStay()
{
    QFETCH(CalendarRecord, next);
    QFETCH(bool, allowed);
    addParties(*m_database);
    const auto transaction = take(Transaction::begin(*m_database, context("save")));
    next.revision = take(saveCalendar(*transaction, officeHours())).revision;
    Agreement agreement = kept::test::agreement("sla-2", "SH-2025-002");
    ServiceLevel level{id<ServiceLevelId>("availability"), QStringLiteral("Availability"), {}, {}, {}, next.id,
        PeriodKind::Month, Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.targets.set({2025, 1, 1}, Target{{990, 1}, {}, {}, {}});
    agreement.latest().content.term.months = 24;
    agreement.latest().content.serviceLevels = {level};
    agreement.life = {{LifeEventKind::Submitted, QDate(2024, 11, 1), QStringLiteral("a"), {}},
        {LifeEventKind::Approved, QDate(2024, 11, 5), QStringLiteral("b"), {}}};
    agreement = take(saveAgreement(*transaction, agreement));
    const CalendarRecord before = officeHours();
    next.revision = take(saveCalendar(*transaction, next)).revision; // nothing is signed yet
    CalendarRecord back = before;
    back.revision = next.revision;
    next.revision = take(saveCalendar(*transaction, back)).revision;
    agreement.life.push_back({LifeEventKind::Signed, QDate(2024, 12, 1), QStringLiteral("a"), {}});
    agreement = take(saveAgreement(*transaction, agreement));
    const auto saved = saveCalendar(*transaction, next);
    QCOMPARE(messageOf(saved),
        allowed ? QStringLiteral("(no error)")
                : QStringLiteral("The service hours “Office” are part of the signed agreement SH-2025-002; their zone, "
                                 "weekly hours, yearly holidays and days up to 2026-01-15 are not changed any more."));
}

void TestRecords::aSealedReviewDoesNotChange()
{
    addParties(*m_database);
    Review review{.id = id<ReviewId>("r1"),
        .agreement = id<AgreementId>("sla-1"),
        .period = take(Period::parse(QStringLiteral("2025-Q2"))),
        .due = QDate(2025, 7, 30),
        .held = QDate(2025, 7, 20),
        .attendees = {{QStringLiteral("Sample Contact"), QStringLiteral("service manager")}},
        .minutes = QStringLiteral("as discussed"),
        .decisions = {},
        .actions = {},
        .sealed = {}};
    change(*m_database, "save_review", [&](Transaction &transaction) {
        review = take(saveReview(transaction, review));
        review.state = ReviewState::Sealed;
        review.sealed = SealedScorecard{at("2025-07-20T10:00:00Z"), "{}", QString(64, u'b'), QStringLiteral("1:x")};
        review = take(saveReview(transaction, review));
    });
    QVERIFY(take(findReview(*m_database, review.id)) == review);
    review.minutes = QStringLiteral("otherwise");
    const auto transaction = take(Transaction::begin(*m_database, context("save_review")));
    QCOMPARE(messageOf(saveReview(*transaction, review)), QStringLiteral("A sealed review is not changed any more."));
}

void TestRecords::settingsAndMappings()
{
    QCOMPARE(take(setting(*m_database, QStringLiteral("sample"))), QString());
    StoredMapping mapping{id<MappingId>("m1"), QStringLiteral("Sample"), {{QStringLiteral("kind"), 1}}};
    change(*m_database, "save", [&](Transaction &transaction) {
        take(saveSetting(transaction, QStringLiteral("sample"), QStringLiteral("1")));
        mapping = take(saveMapping(transaction, mapping));
    });
    QCOMPARE(take(setting(*m_database, QStringLiteral("sample"))), QStringLiteral("1"));
    const auto stored = take(allMappings(*m_database));
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().json, mapping.json);
    QCOMPARE(stored.front().name, QStringLiteral("Sample"));
    QCOMPARE(stored.front().revision, 1);
}

void TestRecords::withoutCommitNothingIsKept()
{
    {
        const auto transaction = take(Transaction::begin(*m_database, context("save")));
        take(saveOrganisation(*transaction, organisation("x", "Sample")));
        QCOMPARE(messageOf(Transaction::begin(*m_database, context("save"))),
            QStringLiteral("Another action on the workbook is still running."));
    }
    QCOMPARE(take(allOrganisations(*m_database)).size(), 0U);
    QCOMPARE(take(auditHead(*m_database)).sequence, 0);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
