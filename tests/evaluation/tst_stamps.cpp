// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/stamps.h"

#include <QTest>

using namespace kept;

namespace {

Instant at(const char *iso) { return parseIso(QString::fromLatin1(iso)).value(); }

std::int64_t millis(const char *iso) { return at(iso).time_since_epoch().count(); }

constexpr int march = 2 * (2026 * 12 + 2);

QStringList told(const Reach &reach)
{
    QStringList list;
    for (const auto &[influence, stretches] : reach)
        list << QStringLiteral("%1: %2 to %3")
                    .arg(static_cast<int>(influence))
                    .arg(stretches.first - march)
                    .arg(stretches.last - march);
    return list;
}

} // namespace

class TestStamps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stretches_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<int>("stretch");
        QTest::newRow("the middle of March") << "2026-03-15T12:00:00Z" << march;
        QTest::newRow("still March everywhere") << "2026-03-31T09:59:59Z" << march;
        QTest::newRow("April begins on the first islands") << "2026-03-31T10:00:00Z" << march + 1;
        QTest::newRow("the turn of the month in UTC") << "2026-04-01T00:00:00Z" << march + 1;
        QTest::newRow("March ends on the last islands") << "2026-04-01T13:59:59Z" << march + 1;
        QTest::newRow("April everywhere") << "2026-04-01T14:00:00Z" << march + 2;
        QTest::newRow("a turn of the year") << "2026-01-01T00:00:00Z" << march - 5;
        QTest::newRow("before 1970") << "1969-12-15T00:00:00Z" << 2 * (1969 * 12 + 11);
    }
    void stretches()
    {
        QFETCH(QString, instant);
        QTEST(stretchOf(parseIso(instant).value()), "stretch");
    }

    void aDayCountsForItsMonth()
    {
        QCOMPARE(stretchOf(QDate(2026, 3, 1)), march);
        QCOMPARE(stretchOf(QDate(2026, 3, 31)), march);
    }

    void aResolvedTicketReachesFromItsFirstInstantToItsLast()
    {
        TicketRow row;
        row.opened = millis("2026-03-15T00:00:00Z");
        row.firstResponse = millis("2026-03-16T00:00:00Z");
        row.resolved = millis("2026-04-15T00:00:00Z");
        row.closed = millis("2026-05-15T00:00:00Z");
        QCOMPARE(told(reachOf(row, {}, {})), QStringList{QStringLiteral("0: 0 to 4")});
    }

    void anOpenTicketReachesAllThatComes()
    {
        TicketRow row;
        row.opened = millis("2026-03-15T00:00:00Z");
        QCOMPARE(told(reachOf(row, {}, {})),
            (QStringList{QStringLiteral("0: 0 to 0"), QStringLiteral("1: 0 to 0"), QStringLiteral("2: 0 to 0")}));
    }

    void aTicketReopenedSinceItsResolutionIsOpen()
    {
        TicketRow row;
        row.opened = millis("2026-03-15T00:00:00Z");
        row.firstResponse = row.opened;
        row.resolved = millis("2026-03-20T00:00:00Z");
        const std::vector<std::int64_t> later{millis("2026-04-20T00:00:00Z")};
        QCOMPARE(
            told(reachOf(row, later, {})), (QStringList{QStringLiteral("0: 0 to 2"), QStringLiteral("1: 0 to 2")}));
        const std::vector<std::int64_t> earlier{millis("2026-03-18T00:00:00Z")};
        QCOMPARE(told(reachOf(row, earlier, {})), QStringList{QStringLiteral("0: 0 to 0")});
        QCOMPARE(told(reachOf(row, earlier, later)), QStringList{QStringLiteral("0: 0 to 2")});
    }

    void anOutageThatLastsReachesAllThatComes()
    {
        Outage outage;
        outage.from = at("2026-03-15T00:00:00Z");
        QCOMPARE(told(reachOf(outage)), (QStringList{QStringLiteral("3: 0 to 0"), QStringLiteral("4: 0 to 0")}));
        outage.to = at("2026-04-15T00:00:00Z");
        QCOMPARE(told(reachOf(outage)), QStringList{QStringLiteral("3: 0 to 2")});
    }

    void theLatestStampInReachCounts()
    {
        const ServiceId web = *ServiceId::parse(QStringLiteral("web"));
        const ServiceId mail = *ServiceId::parse(QStringLiteral("mail"));
        Stamps stamps;
        stamps.set(web, Influence::Ticket, march, 7);
        stamps.set(web, Influence::Ticket, march + 2, 9);
        stamps.set(web, Influence::Ticket, march, 5); // an earlier one does not come after a later one
        QCOMPARE(stamps.of(web)->latest(Influence::Ticket, {march - 1, march + 1}), std::int64_t(7));
        QCOMPARE(stamps.of(web)->latest(Influence::Ticket, {march, march + 2}), std::int64_t(9));
        QCOMPARE(stamps.of(web)->latest(Influence::Ticket, {march + 3, march + 9}), std::int64_t(0));
        QCOMPARE(stamps.of(web)->latest(Influence::Outage, {march, march + 2}), std::int64_t(0));
        QVERIFY(stamps.of(mail) == nullptr);
        stamps.set(web, Influence::OpenTicket, march, 11);
        QCOMPARE(stamps.of(web)->latest(Influence::OpenTicket, {march + 20, march + 22}), std::int64_t(11));
        QCOMPARE(stamps.of(web)->latest(Influence::OpenTicket, {march - 3, march - 1}), std::int64_t(0));
    }
};

QTEST_APPLESS_MAIN(TestStamps)
#include "tst_stamps.moc"
