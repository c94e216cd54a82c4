// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastview.h"
#include "models/store/sqlite.h"
#include "models/store/ticketblock.h"
#include "tests/store/workbookfixture.h"

#include <random>

using namespace kept;
using namespace kept::test;

namespace {

using Draw = std::minstd_rand;

bool oneIn(Draw &random, unsigned chance) { return random() % chance == 0; }

Instant someInstant(Draw &random, int months = 5)
{
    return at("2025-01-20T00:00:00Z") + std::chrono::hours(random() % unsigned(730 * months))
        + std::chrono::milliseconds(oneIn(random, 4) ? random() % 1000 : 0);
}

/// A ticket with anything that a ticket can have.
IncomingRecord someTicket(Draw &random, int number)
{
    IncomingRecord record = ticket(number, oneIn(random, 3) ? "desk" : "hosting");
    Ticket &value = std::get<Ticket>(record.value);
    value.opened = someInstant(random);
    value.firstResponse = oneIn(random, 3) ? std::nullopt : std::optional(someInstant(random));
    value.resolved = oneIn(random, 3) ? std::nullopt : std::optional(someInstant(random));
    value.closed = oneIn(random, 2) ? std::nullopt : std::optional(someInstant(random));
    value.status = static_cast<TicketStatus>(random() % 5);
    value.kind = oneIn(random, 2) ? QStringLiteral("request") : QString();
    value.priority = QStringLiteral("P%1").arg(random() % 4);
    value.contacts = int(random() % 70'000);
    value.reopenCount = int(random() % 3);
    value.answered = oneIn(random, 2);
    if (oneIn(random, 2))
        value.rating = Decimal{std::int64_t(random() % 500), int(random() % 4)};
    if (oneIn(random, 2))
        value.accepted = oneIn(random, 2);
    if (oneIn(random, 2))
        value.supplierVerdict = oneIn(random, 2);
    while (oneIn(random, 3))
        value.pauses.push_back({someInstant(random), oneIn(random, 3) ? Instant::max() : someInstant(random)});
    while (oneIn(random, 3))
        value.reopenings.push_back(someInstant(random));
    while (oneIn(random, 3))
        value.tags << QStringLiteral("tag %1").arg(random() % 9);
    while (oneIn(random, 4))
        value.followUps.push_back(someInstant(random));
    return record;
}

std::vector<IncomingRecord> someTickets(unsigned seed, int count, int first = 1)
{
    Draw random(seed);
    std::vector<IncomingRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(someTicket(random, first + i));
    return records;
}

/// All that a table says, row by row.
QStringList described(const TicketTable &table)
{
    QStringList lines;
    for (const TicketRow &row : table.rows) {
        QStringList parts;
        for (const std::int64_t number :
            {row.record, row.opened, row.firstResponse, row.resolved, row.closed, std::int64_t(row.reopenCount),
                std::int64_t(row.contacts), std::int64_t(row.ratingHundredths), std::int64_t(row.status),
                std::int64_t(row.accepted), std::int64_t(row.supplierVerdict), std::int64_t(row.answered)})
            parts << QString::number(number);
        for (const std::int32_t word : {row.service, row.kind, row.priority, row.category})
            parts << table.word(word);
        for (std::size_t i = row.firstPause; i < row.firstPause + row.pauseCount; ++i)
            parts << toIso(table.pauses[i].from) + u'/'
                    + QString::number(table.pauses[i].to.time_since_epoch().count());
        for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i)
            parts << QString::number(table.reopenings[i]);
        for (std::size_t i = row.firstTag; i < row.firstTag + row.tagCount; ++i)
            parts << table.word(table.tags[i]);
        for (std::size_t i = row.firstFollowUp; i < row.firstFollowUp + row.followUpCount; ++i)
            parts << QStringLiteral("followed up ") + QString::number(table.followUps[i]);
        lines << parts.join(u' ');
    }
    return lines;
}

std::int64_t blocksOf(const Database &database)
{
    return take(queryInteger(database.handle(), "SELECT count(*) FROM ticket_block"));
}

void undo(Database &database, const char *key)
{
    change(
        database, "undo_import", [key](Transaction &transaction) { take(undoImport(transaction, id<ImportId>(key))); });
}

Measurements loadTouching(const Database &database, const char *from, const char *to, bool responses = true)
{
    return take(loadMeasurements(database, id<AgreementId>("sla-1"), {id<ServiceId>("hosting")},
        at("2100-01-01T00:00:00Z"), TouchingSpan{{at(from), at(to)}, responses, false}));
}

} // namespace

class TestTicketBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void blocksSayWhatRowsSay();
    void blocksFollowEveryChange();
    void onlyMonthsThatChangeAreWritten();
    void manyTicketsAreWrittenInPortions();
    void aMonthWithVeryManyStandsInParts();
    void partsThatAreManyAreNotHeldTogether();
    void blocksOfTheSchemaBeforePartsAreKept();
    void anyTicketsComeBackFromTheirBytes();
    void bytesOfSomethingElseAreRefused();
    void withoutBlocksTheRowsAreRead();
    void aBlockThatIsDamagedIsNotRead();
    void thePastIsAsItWas_data();
    void thePastIsAsItWas();
    void ticketsThatSayNothingOfASpanAreLeftOut_data();
    void ticketsThatSayNothingOfASpanAreLeftOut();

private:
    /// What is loaded, and that the rows say the same and everything holds.
    QStringList checked();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestTicketBlocks::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(Database::create(m_folder->filePath(QStringLiteral("a.kept"))));
    addParties(*m_database);
}

QStringList TestTicketBlocks::checked()
{
    const QStringList fromBlocks = described(load(*m_database).tickets);
    if (const QString finding = take(verifyWorkbook(*m_database)).finding; !finding.isEmpty())
        return {finding};
    take(execute(m_database->handle(), "SAVEPOINT rows; DELETE FROM ticket_block"));
    const QStringList fromRows = described(load(*m_database).tickets);
    take(execute(m_database->handle(), "ROLLBACK TO rows; RELEASE rows"));
    return fromBlocks == fromRows ? fromBlocks : QStringList{QStringLiteral("The blocks differ from the rows.")};
}

void TestTicketBlocks::blocksSayWhatRowsSay()
{
    import(*m_database, "i1", someTickets(1, 700));
    QVERIFY(blocksOf(*m_database) > 10);
    QCOMPARE(checked().size(), 700);
}

void TestTicketBlocks::blocksFollowEveryChange()
{
    import(*m_database, "i1", someTickets(1, 300));
    const QStringList first = checked();
    import(*m_database, "i2", someTickets(2, 300, 200)); // a third of them anew, in other months and services
    const QStringList second = checked();
    QCOMPARE(second.size(), 499);
    import(*m_database, "i3", someTickets(3, 40, 480));
    QCOMPARE(checked().size(), 519);
    undo(*m_database, "i3");
    QCOMPARE(checked(), second);
    undo(*m_database, "i2");
    QCOMPARE(checked(), first);
    undo(*m_database, "i1");
    QCOMPARE(checked(), QStringList());
    QCOMPARE(blocksOf(*m_database), 0);
}

void TestTicketBlocks::onlyMonthsThatChangeAreWritten()
{
    import(*m_database, "i1", someTickets(1, 300));
    take(execute(m_database->handle(), "CREATE TEMP TABLE before AS SELECT rowid AS key, * FROM ticket_block"));
    IncomingRecord one = ticket(900);
    std::get<Ticket>(one.value).opened = at("2025-03-15T00:00:00Z");
    import(*m_database, "i2", {one});
    QCOMPARE(take(queryInteger(m_database->handle(),
                 "SELECT count(*) FROM before b JOIN ticket_block t ON t.rowid = b.key AND t.digest = b.digest WHERE "
                 "b.month <> 202503")),
        take(queryInteger(m_database->handle(), "SELECT count(*) FROM before WHERE month <> 202503")));
    QCOMPARE(checked().size(), 301);
}

void TestTicketBlocks::manyTicketsAreWrittenInPortions()
{
    constexpr int many = 101'000; // minutes from the first of March on, so that the second portion is a month's rest
    import(*m_database, "i1", tickets(many));
    QCOMPARE(take(queryInteger(m_database->handle(), "SELECT sum(tickets) FROM ticket_block")), many);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
    undo(*m_database, "i1"); // a portion of removed ones, too
    QCOMPARE(blocksOf(*m_database), 0);
}

void TestTicketBlocks::aMonthWithVeryManyStandsInParts()
{
    const auto partsOfMarch = [this] {
        return take(queryText(m_database->handle(),
            "SELECT group_concat(tickets, ' ') FROM (SELECT part, sum(tickets) AS tickets FROM ticket_block WHERE "
            "month "
            "= 202503 GROUP BY part ORDER BY part)"));
    };
    import(*m_database, "i1", tickets(30'000));
    import(*m_database, "i2", tickets(500, 30'001));
    QCOMPARE(partsOfMarch(), QStringLiteral("30000 500"));
    import(*m_database, "i3", tickets(500, 30'501));
    QCOMPARE(partsOfMarch(), QStringLiteral("30000 1000"));
    const QStringList before = checked();
    QCOMPARE(before.size(), 31'000);
    std::vector<IncomingRecord> changed = tickets(5, 100);
    for (IncomingRecord &record : changed)
        std::get<Ticket>(record.value).contacts = 9;
    import(*m_database, "i4", changed);
    QCOMPARE(partsOfMarch(), QStringLiteral("29995 1005"));
    QCOMPARE(checked().size(), 31'000);
    undo(*m_database, "i4");
    QCOMPARE(checked(), before);
    undo(*m_database, "i1"); // the whole first part
    QCOMPARE(checked().size(), 1'000);
}

void TestTicketBlocks::partsThatAreManyAreNotHeldTogether()
{
    // Three months of more than twenty thousand each, and then some more for all of them at once.
    std::vector<IncomingRecord> some;
    for (int month = 0; month < 3; ++month) {
        std::vector<IncomingRecord> many = tickets(25'000, 1 + month * 25'000);
        for (std::size_t i = 0; i < many.size(); ++i) {
            Ticket &value = std::get<Ticket>(many[i].value);
            const Duration later = std::chrono::hours(24 * 31 * month) - std::chrono::minutes(month * 25'000);
            value.opened += later;
            value.firstResponse = value.resolved = value.closed = std::nullopt;
        }
        IncomingRecord one = many.front();
        std::get<Ticket>(one.value).externalId = QStringLiteral("more %1").arg(month);
        some.push_back(one);
        import(*m_database, QByteArray::number(month).prepend('m').constData(), many);
    }
    import(*m_database, "more", some);
    QCOMPARE(take(queryInteger(m_database->handle(), "SELECT sum(tickets) FROM ticket_block")), 75'003);
    QCOMPARE(take(queryInteger(m_database->handle(), "SELECT max(part) FROM ticket_block")), 0);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestTicketBlocks::blocksOfTheSchemaBeforePartsAreKept()
{
    import(*m_database, "i1", someTickets(1, 300));
    const QStringList before = checked();
    take(execute(m_database->handle(),
        "ALTER TABLE ticket_block RENAME TO parts; CREATE TABLE ticket_block (service BIGINT NOT NULL, month BIGINT "
        "NOT NULL, reach BIGINT NOT NULL, began BIGINT NOT NULL, ended BIGINT NOT NULL, tickets BIGINT NOT NULL, "
        "digest BIGINT NOT NULL, content BYTEA NOT NULL, PRIMARY KEY (service, month, reach)); "
        "INSERT INTO ticket_block SELECT service, month, reach, began, ended, tickets, digest, content FROM parts; "
        "DROP TABLE parts; PRAGMA user_version = 7"));
    m_database.reset();
    m_database = take(Database::open(m_folder->filePath(QStringLiteral("a.kept"))));
    QCOMPARE(take(queryInteger(m_database->handle(), "SELECT sum(tickets) FROM ticket_block WHERE part = 0")), 300);
    QCOMPARE(checked(), before);
}

void TestTicketBlocks::anyTicketsComeBackFromTheirBytes()
{
    constexpr std::int64_t values[] = {noInstant, 0, 1, -1, 255, 256, 65'536, 1'000, -86'400'000, 1'760'000'000'000,
        4'102'444'800'123, std::numeric_limits<std::int32_t>::max()};
    Draw random(7);
    const auto some = [&] { return values[random() % std::size(values)]; };
    for (int round = 0; round < 2000; ++round) {
        TicketRows tickets;
        for (std::size_t i = random() % 6; i > 0; --i) {
            TicketRow row;
            row.record = std::int64_t(round * 10'000'000LL + std::int64_t(i));
            row.opened = std::max<std::int64_t>(some(), -1);
            row.firstResponse = some();
            row.resolved = some();
            row.closed = some();
            row.kind = std::int32_t(random() % 300);
            row.ratingHundredths = std::int32_t(random() % 900) - 1;
            row.accepted = std::int8_t(int(random() % 3) - 1);
            row.pauseCount = std::uint16_t(random() % 3);
            row.tagCount = std::uint16_t(random() % 2);
            row.firstPause = std::uint32_t(tickets.pauses.size());
            row.firstTag = std::uint32_t(tickets.tags.size());
            for (int pause = 0; pause < row.pauseCount; ++pause)
                tickets.pauses.push_back(
                    {Instant(Duration(some() / 2)), oneIn(random, 2) ? Instant::max() : Instant()});
            tickets.tags.resize(tickets.tags.size() + row.tagCount, std::int32_t(random() % 9));
            tickets.rows.push_back(row);
        }
        std::string bytes;
        encodeBlock(tickets, bytes);
        TicketRows back;
        QVERIFY(decodeBlock(bytes, back));
        std::string again;
        encodeBlock(back, again);
        QVERIFY(bytes == again);
        QCOMPARE(back.rows.size(), tickets.rows.size());
        for (std::size_t i = 0; i < back.rows.size(); ++i) {
            QCOMPARE(back.rows[i].closed, tickets.rows[i].closed);
            QCOMPARE(back.rows[i].ratingHundredths, tickets.rows[i].ratingHundredths);
            QCOMPARE(back.rows[i].firstPause, tickets.rows[i].firstPause);
        }
        QVERIFY(back.pauses == tickets.pauses);
        QVERIFY(back.tags == tickets.tags);
    }
}

void TestTicketBlocks::bytesOfSomethingElseAreRefused()
{
    TicketRows tickets;
    tickets.rows.resize(40);
    for (std::size_t i = 0; i < 40; ++i)
        tickets.rows[i].record = std::int64_t(i * i);
    std::string bytes;
    encodeBlock(tickets, bytes);
    TicketRows back;
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeBlock(std::string_view(bytes).substr(0, size), back));
    QVERIFY(!decodeBlock(bytes + 'x', back));
    QVERIFY(back.rows.empty());
    QVERIFY(decodeBlock(bytes, back));
}

void TestTicketBlocks::withoutBlocksTheRowsAreRead()
{
    import(*m_database, "i1", someTickets(1, 100));
    const QStringList before = checked();
    take(execute(m_database->handle(), "DELETE FROM ticket_block"));
    QCOMPARE(described(load(*m_database).tickets), before);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
    import(*m_database, "i2", someTickets(2, 20, 500)); // makes all of them, not only its own
    QCOMPARE(checked().size(), 120);
    QCOMPARE(take(queryInteger(m_database->handle(), "SELECT sum(tickets) FROM ticket_block")), 120);
}

void TestTicketBlocks::aBlockThatIsDamagedIsNotRead()
{
    import(*m_database, "i1", someTickets(1, 100));
    const QStringList before = checked();
    take(execute(m_database->handle(),
        "UPDATE ticket_block SET content = CAST(substr(content, 1, 20) AS BLOB) WHERE month = 202503"));
    QCOMPARE(described(load(*m_database).tickets), before);
    std::vector<IncomingRecord> more;
    for (int i = 0; i < 9; ++i)
        more.push_back(ticket(700 + i)); // in that month
    import(*m_database, "i2", more);
    QCOMPARE(checked().size(), 109);
}

void TestTicketBlocks::thePastIsAsItWas_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("before a later import") << QStringList{QStringLiteral("new")};
    QTest::newRow("before a source update") << QStringList{QStringLiteral("changed")};
    QTest::newRow("before the import was undone") << QStringList{QStringLiteral("undo")};
    QTest::newRow("before an update came and went") << QStringList{QStringLiteral("changed"), QStringLiteral("undo 2")};
    QTest::newRow("before all of it") << QStringList{QStringLiteral("new"), QStringLiteral("undo 2"),
        QStringLiteral("undo"), QStringLiteral("changed"), QStringLiteral("new")};
}

void TestTicketBlocks::thePastIsAsItWas()
{
    QFETCH(QStringList, steps);
    import(*m_database, "i0", someTickets(5, 60, 1));
    import(*m_database, "i1", someTickets(6, 60, 40));
    const QStringList before = checked();
    const std::int64_t sequence = take(auditHead(*m_database)).sequence;
    int imports = 2;
    for (const QString &step : steps) {
        if (step == QStringLiteral("undo"))
            undo(*m_database, "i1");
        else if (step == QStringLiteral("undo 2"))
            undo(*m_database, "i2");
        else
            import(*m_database, ("i" + QByteArray::number(imports)).constData(),
                someTickets(unsigned(10 + imports), 50, step == QStringLiteral("new") ? 1000 + 100 * imports : 20));
        ++imports;
        QVERIFY(checked().size() > 1);
    }
    const PastView past = take(viewAfter(*m_database, sequence));
    QCOMPARE(described(load(*past.database).tickets), before);
}

void TestTicketBlocks::ticketsThatSayNothingOfASpanAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("responses");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *from, const char *to, bool responses, const char *found) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << responses << QString::fromLatin1(found);
    };
    row("all of it", "2025-01-01T00:00:00Z", "2025-12-01T00:00:00Z", true,
        "settled reopened open unanswered early again followed");
    row("the month of an opening", "2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z", true,
        "settled reopened open unanswered early again followed");
    row("a follow-up after the resolution", "2025-09-01T00:00:00Z", "2025-10-01T00:00:00Z", false,
        "open again followed");
    row("before all", "2024-11-01T00:00:00Z", "2024-12-01T00:00:00Z", true, "");
    row("before an opening, with a closing that is earlier", "2024-11-01T00:00:00Z", "2025-01-01T00:00:00Z", true,
        "early");
    row("later, for response times", "2025-10-01T00:00:00Z", "2025-11-01T00:00:00Z", true, "open unanswered again");
    row("later, for others", "2025-10-01T00:00:00Z", "2025-11-01T00:00:00Z", false, "open again");
    row("up to a reopening that was mended", "2025-05-10T00:00:00Z", "2025-06-01T00:00:00Z", false,
        "reopened open again followed");
}

void TestTicketBlocks::ticketsThatSayNothingOfASpanAreLeftOut()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, responses);
    const char *const names[] = {"settled", "reopened", "open", "unanswered", "early", "again", "followed"};
    std::vector<IncomingRecord> records;
    for (const char *name : names) {
        IncomingRecord record = ticket(std::int64_t(records.size()) + 1);
        Ticket &value = std::get<Ticket>(record.value);
        value.externalId = QString::fromLatin1(name);
        value.opened = at("2025-01-05T08:00:00Z");
        value.firstResponse = value.opened + std::chrono::hours(1);
        value.resolved = at("2025-01-20T08:00:00Z");
        records.push_back(record);
    }
    const auto value = [&records](std::size_t i) -> Ticket & { return std::get<Ticket>(records[i].value); };
    value(1).resolved = at("2025-05-20T08:00:00Z");
    value(1).reopenings = {at("2025-03-01T08:00:00Z")};
    value(2).resolved.reset();
    value(3).firstResponse.reset();
    value(4).closed = at("2024-12-24T08:00:00Z");
    value(5).reopenings = {at("2025-02-01T08:00:00Z")};
    value(6).followUps = {at("2025-01-06T08:00:00Z"), at("2025-09-02T08:00:00Z")};
    QStringList found; // each in a workbook of its own, so that none is there because of another
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto folder = QTemporaryDir();
        const auto database = take(Database::create(folder.filePath(QStringLiteral("b.kept"))));
        addParties(*database);
        import(*database, "i1", {records[i]});
        if (!loadTouching(*database, from.constData(), to.constData(), responses).tickets.rows.empty())
            found << QString::fromLatin1(names[i]);
    }
    QTEST(found.join(u' '), "found");
}

QTEST_GUILESS_MAIN(TestTicketBlocks)
#include "tst_ticketblocks.moc"
