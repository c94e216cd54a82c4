// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tickettable.h"

#include <QTest>

using namespace kept;

namespace {

Instant at(std::int64_t ms) { return Instant(Duration(ms)); }

const ServiceId desk = ServiceId::parse(QStringLiteral("desk")).value();

} // namespace

class TestTicketTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAWholeTicket()
    {
        Ticket ticket;
        ticket.opened = at(1000);
        ticket.firstResponse = at(2000);
        ticket.resolved = at(3000);
        ticket.closed = at(4000);
        ticket.priority = QStringLiteral("P1");
        ticket.tags = {QStringLiteral("vpn"), QStringLiteral("mail")};
        ticket.pauses = {{at(1200), at(1300)}, {at(1400), Instant::max()}};
        ticket.reopenings = {at(3100)};
        ticket.reopenCount = 3;
        ticket.rating = Decimal{45, 1};
        ticket.status = TicketStatus::Resolved;
        ticket.accepted = false;
        ticket.supplierVerdict = true;
        TicketTable table;
        table.append(7, desk, Ticket{});
        table.append(8, desk, ticket);
        const TicketRow &row = table.rows[1];
        QCOMPARE(row.record, std::int64_t{8});
        QCOMPARE(row.opened, std::int64_t{1000});
        QCOMPARE(row.closed, std::int64_t{4000});
        QCOMPARE(table.word(row.service), QStringLiteral("desk"));
        QCOMPARE(table.word(row.kind), QStringLiteral("incident"));
        QCOMPARE(table.word(row.priority), QStringLiteral("P1"));
        QCOMPARE(table.word(table.tags[row.firstTag + 1]), QStringLiteral("mail"));
        QCOMPARE(int{row.tagCount}, 2);
        QVERIFY(table.pauses[row.firstPause] == ticket.pauses[0]);
        QVERIFY(table.pauses[row.firstPause + 1].to == Instant::max());
        QCOMPARE(int{row.pauseCount}, 2);
        QCOMPARE(table.reopenings[row.firstReopening], std::int64_t{3100});
        QCOMPARE(int{row.reopenCount}, 3);
        QCOMPARE(row.ratingHundredths, 450);
        QCOMPARE(int{row.accepted}, 0);
        QCOMPARE(int{row.supplierVerdict}, 1);
        QVERIFY(row.status == TicketStatus::Resolved);
    }

    void marksWhatIsMissing()
    {
        Ticket ticket;
        ticket.reopenings = {at(1), at(2)};
        TicketTable table;
        table.append(1, desk, ticket);
        const TicketRow &row = table.rows[0];
        QCOMPARE(row.firstResponse, noInstant);
        QCOMPARE(row.resolved, noInstant);
        QCOMPARE(row.priority, 0);
        QCOMPARE(row.ratingHundredths, -1);
        QCOMPARE(int{row.accepted}, -1);
        QCOMPARE(int{row.supplierVerdict}, -1);
        QCOMPARE(int{row.reopenCount}, 2); // at least the instants that are known
    }

    void cutsCountsThatDoNotFit()
    {
        Ticket ticket;
        ticket.contacts = 70'000;
        ticket.reopenCount = -1;
        TicketTable table;
        table.append(1, desk, ticket);
        QCOMPARE(int{table.rows[0].contacts}, 65'535);
        QCOMPARE(int{table.rows[0].reopenCount}, 0);
    }

    void wordsAreKeptOnce()
    {
        TicketTable table;
        QCOMPARE(table.find(QString()), 0);
        QCOMPARE(table.find(QStringLiteral("P1")), -1);
        const std::int32_t position = table.intern(QStringLiteral("P1"));
        QCOMPARE(table.intern(QStringLiteral("P1")), position);
        QCOMPARE(table.find(QStringLiteral("P1")), position);
        QVERIFY(table.intern(QStringLiteral("p1")) != position);
    }
};

QTEST_APPLESS_MAIN(TestTicketTable)
#include "tst_tickettable.moc"
