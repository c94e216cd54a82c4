// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbookfixture.h"

using namespace kept;
using namespace kept::test;

namespace {

Ticket fullTicket()
{
    Ticket value;
    value.externalId = QStringLiteral("INC-7");
    value.kind = QStringLiteral("request");
    value.opened = at("2025-03-01T08:00:00.250Z");
    value.firstResponse = at("2025-03-01T08:05:00Z");
    value.resolved = at("2025-03-02T08:00:00Z");
    value.closed = at("2025-03-03T08:00:00Z");
    value.reopenings = {at("2025-03-01T12:00:00Z"), at("2025-03-01T18:00:00Z")};
    value.reopenCount = 3;
    value.pauses = {
        {at("2025-03-01T09:00:00Z"), at("2025-03-01T10:00:00Z")}, {at("2025-03-01T19:00:00Z"), Instant::max()}};
    value.priority = QStringLiteral("hoch – größer");
    value.category = QStringLiteral("network");
    value.tags = {QStringLiteral("vip"), QStringLiteral("")};
    value.contacts = 2;
    value.reassignments = 5;
    value.status = TicketStatus::Closed;
    value.rating = Decimal{450, 2};
    value.accepted = false;
    value.supplierVerdict = true;
    value.answered = false;
    return value;
}

/// What a user can see of the measurements: every current record in full.
QByteArray visible(const Database &database)
{
    QByteArray text;
    for (const auto kind : {MeasurementKind::Ticket, MeasurementKind::Outage}) {
        for (const StoredRecord &record : take(listRecords(database, kind, {}, 1000, 0))) {
            text += record.externalId.toUtf8() + ' ' + QByteArray::number(record.revision) + ' '
                + record.import.text().toUtf8() + '\n';
            if (const auto *ticket = std::get_if<Ticket>(&record.value))
                text += ticket->priority.toUtf8() + toIso(ticket->opened).toUtf8() + '\n';
        }
    }
    for (const Coverage &coverage : load(database).coverage)
        text += toIso(coverage.span.from).toUtf8() + toIso(coverage.span.to).toUtf8() + '\n';
    return text;
}

Coverage marchCoverage()
{
    return {id<ServiceId>("hosting"), QStringLiteral("helpdesk"), MeasurementKind::Ticket,
        {at("2025-03-01T00:00:00Z"), at("2025-04-01T00:00:00Z")}, SelectedBy::Opened, {}, {}};
}

} // namespace

class TestMeasurements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTicketComesBackWithEverything();
    void theOtherKindsComeBack();
    void ticketTablesAreAsIfAppended();
    void onlyTicketsOpenedBeforeAreLoaded();
    void theSameRowsChangeNothing_data();
    void theSameRowsChangeNothing();
    void aNewerRowIsASourceUpdate_data();
    void aNewerRowIsASourceUpdate();
    void undoRestoresWhatWasThere();
    void undoneRecordsCanComeAgain();
    void undoIsRefusedAfterALaterImport();
    void aRecordThatComesTwiceIsRefused();
    void unknownServicesAreRefused();
    void cancellingChangesNothing();
    void coverageAloneIsAnImport();
    void statementsOfCoverage();
    void exclusionsFindTheirTickets();
    void recordsAreListedAndFiltered();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestMeasurements::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(Database::create(m_folder->filePath(QStringLiteral("a.kept"))));
    addParties(*m_database);
}

void TestMeasurements::aTicketComesBackWithEverything()
{
    const ImportEntry entry = import(*m_database, "i1", {{12, id<ServiceId>("hosting"), fullTicket()}});
    QCOMPARE(entry.added, 1);
    const StoredRecord record = take(loadRecords(*m_database, MeasurementKind::Ticket, {1})).front();
    QVERIFY(std::get<Ticket>(record.value) == fullTicket());
    QCOMPARE(record.line, 12);
    QCOMPARE(record.source, QStringLiteral("helpdesk"));
    QCOMPARE(record.import.text(), QStringLiteral("i1"));
    QCOMPARE(loadRecords(*m_database, MeasurementKind::Ticket, {2}).error().code, ErrorCode::NotFound);
}

void TestMeasurements::theOtherKindsComeBack()
{
    const Outage outage{QStringLiteral("O1"), at("2025-03-05T10:00:00Z"), {},
        take(Share::parseFraction(QStringLiteral("0.25"))), true, true, QStringLiteral("a note")};
    const Count count{
        QStringLiteral("C1"), QStringLiteral("files processed"), QDate(2025, 3, 1), QDate(2025, 3, 31), -7};
    const SurveyRating rating{QStringLiteral("S1"), at("2025-03-05T10:00:00Z"), Decimal{35, 1}, 0, 10};
    const ReportedValue reported{QStringLiteral("R1"), id<ServiceLevelId>("availability"),
        take(Period::parse(QStringLiteral("2025-03"))), Decimal{9990, 2}, QStringLiteral("report.pdf")};
    const auto hosting = id<ServiceId>("hosting");
    import(*m_database, "i1", {{ 1, hosting, outage }});
    import(*m_database, "i2", {{ 1, hosting, count }});
    import(*m_database, "i3", {{ 1, hosting, rating }});
    import(*m_database, "i4", {{ 1, hosting, reported }});
    const Measurements loaded = load(*m_database);
    QVERIFY(loaded.outages.at(0).outage == outage);
    QVERIFY(loaded.counts.at(0).count == count);
    QVERIFY(loaded.ratings.at(0).rating == rating);
    QCOMPARE(loaded.ratings.at(0).rating.score.places, 1);
    QVERIFY(loaded.reported.at(0) == reported);
    QCOMPARE(loaded.reported.at(0).value.toText(), QStringLiteral("99.90"));
}

void TestMeasurements::ticketTablesAreAsIfAppended()
{
    std::vector<IncomingRecord> records = tickets(3);
    records.push_back({9, id<ServiceId>("hosting"), fullTicket()});
    import(*m_database, "i1", records);
    TicketTable expected;
    // In order of opening: INC-7 at 08:00, T1 to T3 one minute apart after it.
    expected.append(4, id<ServiceId>("hosting"), fullTicket());
    for (std::size_t i = 0; i < 3; ++i)
        expected.append(static_cast<std::int64_t>(i) + 1, id<ServiceId>("hosting"), std::get<Ticket>(records[i].value));
    const TicketTable loaded = load(*m_database).tickets;
    QCOMPARE(loaded.rows.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        const TicketRow &a = loaded.rows[i];
        const TicketRow &b = expected.rows[i];
        QCOMPARE(a.record, b.record);
        QCOMPARE(std::tuple(a.opened, a.firstResponse, a.resolved, a.closed),
            std::tuple(b.opened, b.firstResponse, b.resolved, b.closed));
        QCOMPARE(std::tuple(a.firstPause, a.pauseCount, a.firstReopening, a.reopeningCount, a.firstTag, a.tagCount),
            std::tuple(b.firstPause, b.pauseCount, b.firstReopening, b.reopeningCount, b.firstTag, b.tagCount));
        QCOMPARE(std::tuple(a.reopenCount, a.contacts, a.ratingHundredths, a.accepted, a.supplierVerdict, a.answered),
            std::tuple(b.reopenCount, b.contacts, b.ratingHundredths, b.accepted, b.supplierVerdict, b.answered));
        QCOMPARE(loaded.word(a.service) + loaded.word(a.kind) + loaded.word(a.priority) + loaded.word(a.category),
            expected.word(b.service) + expected.word(b.kind) + expected.word(b.priority) + expected.word(b.category));
        QCOMPARE(a.status, b.status);
    }
    QVERIFY(loaded.pauses == expected.pauses);
    QVERIFY(loaded.reopenings == expected.reopenings);
    QCOMPARE(loaded.word(loaded.tags.at(0)), QStringLiteral("vip"));
}

void TestMeasurements::onlyTicketsOpenedBeforeAreLoaded()
{
    import(*m_database, "i1", tickets(3)); // opened at 08:01, 08:02, 08:03
    QCOMPARE(load(*m_database, "2025-03-01T08:03:00Z").tickets.rows.size(), 2U);
    QCOMPARE(load(*m_database, "2025-03-01T08:03:01Z").tickets.rows.size(), 3U);
}

void TestMeasurements::theSameRowsChangeNothing_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("looked up one by one") << 20;
    QTest::newRow("compared with all keys of the source") << 2500;
}

void TestMeasurements::theSameRowsChangeNothing()
{
    QFETCH(int, count);
    import(*m_database, "i1", tickets(count), {marchCoverage()});
    const AuditHead head = take(auditHead(*m_database));
    const std::vector<Novelty> novelty = take(classify(*m_database, QStringLiteral("helpdesk"), tickets(count + 1)));
    QCOMPARE(std::count(novelty.begin(), novelty.end(), Novelty::Same), count);
    QCOMPARE(novelty.back(), Novelty::New);
    const ImportEntry again = import(*m_database, "i2", tickets(count), {marchCoverage()});
    QCOMPARE(std::tuple(again.added, again.changed, again.same), std::tuple(0, 0, count));
    QCOMPARE(take(auditHead(*m_database)), head);
    QCOMPARE(take(allImports(*m_database)).size(), 1U);
}

void TestMeasurements::aNewerRowIsASourceUpdate_data() { theSameRowsChangeNothing_data(); }

void TestMeasurements::aNewerRowIsASourceUpdate()
{
    QFETCH(int, count);
    import(*m_database, "i1", tickets(count));
    std::vector<IncomingRecord> records = tickets(count);
    std::get<Ticket>(records[1].value).priority = QStringLiteral("P9");
    const std::vector<Novelty> novelty = take(classify(*m_database, QStringLiteral("helpdesk"), records));
    QCOMPARE(novelty[0], Novelty::Same);
    QCOMPARE(novelty[1], Novelty::Changed);
    const ImportEntry update = import(*m_database, "i2", records);
    QCOMPARE(std::tuple(update.added, update.changed, update.same), std::tuple(0, 1, count - 1));
    QCOMPARE(load(*m_database).tickets.rows.size(), static_cast<std::size_t>(count));
    const auto history = take(recordHistory(*m_database, MeasurementKind::Ticket, 2));
    QCOMPARE(history.size(), 2U);
    QCOMPARE(std::tuple(history[0].revision, history[0].current, std::get<Ticket>(history[0].value).priority),
        std::tuple(2, true, QStringLiteral("P9")));
    QCOMPARE(std::tuple(history[1].revision, history[1].current, std::get<Ticket>(history[1].value).priority),
        std::tuple(1, false, QStringLiteral("P3")));
}

void TestMeasurements::undoRestoresWhatWasThere()
{
    import(*m_database, "i1", tickets(10));
    const QByteArray before = visible(*m_database);
    std::vector<IncomingRecord> records = tickets(12);
    std::get<Ticket>(records[1].value).priority = QStringLiteral("P9");
    import(*m_database, "i2", records, {marchCoverage()});
    QVERIFY(visible(*m_database) != before);
    change(*m_database, "undo_import",
        [](Transaction &transaction) { QVERIFY(take(undoImport(transaction, id<ImportId>("i2"))).undone); });
    QCOMPARE(visible(*m_database), before);
    QVERIFY(take(allImports(*m_database)).front().undone);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
    const auto transaction = take(Transaction::begin(*m_database, context("undo_import")));
    QCOMPARE(messageOf(undoImport(*transaction, id<ImportId>("i2"))), QStringLiteral("This import is undone already."));
}

void TestMeasurements::undoneRecordsCanComeAgain()
{
    import(*m_database, "i1", tickets(3));
    change(*m_database, "undo_import",
        [](Transaction &transaction) { take(undoImport(transaction, id<ImportId>("i1"))); });
    QCOMPARE(load(*m_database).tickets.rows.size(), 0U);
    QCOMPARE(import(*m_database, "i2", tickets(3)).added, 3);
    QCOMPARE(take(recordHistory(*m_database, MeasurementKind::Ticket, 1)).front().revision, 2);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestMeasurements::undoIsRefusedAfterALaterImport()
{
    import(*m_database, "i1", tickets(3));
    std::vector<IncomingRecord> records = tickets(1);
    std::get<Ticket>(records[0].value).priority = QStringLiteral("P9");
    import(*m_database, "i2", records);
    {
        const auto transaction = take(Transaction::begin(*m_database, context("undo_import")));
        QCOMPARE(messageOf(undoImport(*transaction, id<ImportId>("i1"))),
            QStringLiteral("A later import changed records of this one: i2.csv."));
    }
    for (const char *key : {"i2", "i1"})
        change(*m_database, "undo_import",
            [key](Transaction &transaction) { take(undoImport(transaction, id<ImportId>(key))); });
    QCOMPARE(load(*m_database).tickets.rows.size(), 0U);
}

void TestMeasurements::aRecordThatComesTwiceIsRefused()
{
    const auto transaction = take(Transaction::begin(*m_database, context("import")));
    std::vector<IncomingRecord> records = {ticket(2), ticket(2)};
    QCOMPARE(messageOf(writeImport(*transaction, importInfo("i2"), records)),
        QStringLiteral("The record T2 stands in the file twice."));
    std::get<Ticket>(records[1].value).priority = QStringLiteral("P9");
    QCOMPARE(messageOf(writeImport(*transaction, importInfo("i2"), records)),
        QStringLiteral("The record T2 stands in the file twice."));
}

void TestMeasurements::unknownServicesAreRefused()
{
    const auto transaction = take(Transaction::begin(*m_database, context("import")));
    QCOMPARE(messageOf(writeImport(*transaction, importInfo("i1"), {ticket(1, "elsewhere")})),
        QStringLiteral("The service elsewhere is not in the workbook."));
}

void TestMeasurements::cancellingChangesNothing()
{
    {
        const auto transaction = take(Transaction::begin(*m_database, context("import")));
        const auto stopped =
            writeImport(*transaction, importInfo("i1"), tickets(20000), [](std::int64_t) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(load(*m_database).tickets.rows.size(), 0U);
    QCOMPARE(take(allImports(*m_database)).size(), 0U);
}

void TestMeasurements::coverageAloneIsAnImport()
{
    import(*m_database, "i1", {}, {marchCoverage()});
    const auto coverage = load(*m_database).coverage;
    QCOMPARE(coverage.size(), 1U);
    QCOMPARE(coverage.front().import->text(), QStringLiteral("i1"));
    QCOMPARE(coverage.front().span, marchCoverage().span);
    QCOMPARE(take(verifyWorkbook(*m_database)).imports, 1);
}

void TestMeasurements::statementsOfCoverage()
{
    Coverage statement = marchCoverage();
    statement.kind = MeasurementKind::Outage;
    statement.statement = QStringLiteral("no outages in March");
    change(*m_database, "coverage",
        [&](Transaction &transaction) { take(saveCoverageStatement(transaction, statement)); });
    QVERIFY(load(*m_database).coverage == std::vector{statement});
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestMeasurements::exclusionsFindTheirTickets()
{
    import(*m_database, "i1", {ticket(1), ticket(2, "desk"), ticket(3)});
    change(*m_database, "exclude", [](Transaction &transaction) {
        Exclusion exclusion{.id = id<ExclusionId>("x"),
            .agreement = id<AgreementId>("sla-1"),
            .serviceLevel = id<ServiceLevelId>("availability"),
            .span = {},
            .records = {QStringLiteral("T2"), QStringLiteral("T3"), QStringLiteral("T9")},
            .evidence = QStringLiteral("flood report"),
            .requestedBy = QStringLiteral("a"),
            .approvedBy = QStringLiteral("b")};
        take(saveExclusion(transaction, exclusion));
    });
    const Measurements loaded = load(*m_database);
    QCOMPARE(loaded.tickets.rows.size(), 3U);
    for (const int number : {2, 3}) { // each ticket is opened at its own minute
        const auto records = loaded.ticketRecords.value(QStringLiteral("T%1").arg(number));
        QCOMPARE(records.size(), 1U);
        const auto row = std::find_if(loaded.tickets.rows.begin(), loaded.tickets.rows.end(),
            [&](const TicketRow &each) { return each.record == records[0]; });
        QVERIFY(row != loaded.tickets.rows.end());
        QCOMPARE(row->opened, (at("2025-03-01T08:00:00Z") + std::chrono::minutes(number)).time_since_epoch().count());
    }
    QVERIFY(loaded.ticketRecords.value(QStringLiteral("T9")).empty());
    QVERIFY(!loaded.ticketRecords.contains(QStringLiteral("T1")));
    // Of an agreement without the service desk it is not a record.
    const Measurements hosting = take(loadMeasurements(
        *m_database, id<AgreementId>("sla-1"), {id<ServiceId>("hosting")}, at("2100-01-01T00:00:00Z")));
    QVERIFY(hosting.ticketRecords.value(QStringLiteral("T2")).empty());
    QCOMPARE(hosting.ticketRecords.value(QStringLiteral("T3")).size(), 1U);
}

void TestMeasurements::recordsAreListedAndFiltered()
{
    std::vector<IncomingRecord> records = tickets(25);
    records.push_back(ticket(100, "desk"));
    import(*m_database, "i1", records);
    QCOMPARE(take(countRecords(*m_database, MeasurementKind::Ticket, {})), 26);
    QCOMPARE(take(countRecords(*m_database, MeasurementKind::Ticket, QStringLiteral("t2"))), 7); // T2, T20 to T25
    QCOMPARE(take(countRecords(*m_database, MeasurementKind::Ticket, QStringLiteral("DESK"))), 1);
    QCOMPARE(take(countRecords(*m_database, MeasurementKind::Ticket, QStringLiteral("%"))), 0);
    const auto page = take(listRecords(*m_database, MeasurementKind::Ticket, {}, 2, 1));
    QCOMPARE(page.at(0).externalId + page.at(1).externalId, QStringLiteral("T25T24"));
}

QTEST_GUILESS_MAIN(TestMeasurements)
#include "tst_measurements.moc"
