// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importfixture.h"

#include <QTest>

using namespace kept;
using namespace kept::testing;

namespace {

Mapping eventLog()
{
    Mapping mapping = ticketMapping({QStringLiteral("external_id"), QStringLiteral("opened"),
        QStringLiteral("resolved"), QStringLiteral("status"), QStringLiteral("event_at"), QStringLiteral("priority")});
    mapping.shape = RowShape::EventLog;
    mapping.service = ServiceId::parse(QStringLiteral("web"));
    return mapping;
}

constexpr const char *eventHeader = "external_id;opened;resolved;status;event_at;priority;step\n";

Mapping stateLog()
{
    Mapping mapping = ticketMapping({QStringLiteral("service"), QStringLiteral("at"), QStringLiteral("state")});
    mapping.kind = MeasurementKind::Outage;
    mapping.shape = RowShape::StateLog;
    mapping.fields[QStringLiteral("state")].values = {{QStringLiteral("slow"), QStringLiteral("0.5")}};
    return mapping;
}

/// "service from..to share" of each outage.
QStringList outageTexts(const ParsedFile &parsed)
{
    QStringList texts;
    for (const ParsedRecord &record : parsed.records) {
        const auto &outage = std::get<Outage>(record.value);
        texts += record.service.text() + u' ' + toIso(outage.from).mid(11, 5) + QStringLiteral("..")
            + (outage.to ? toIso(*outage.to).mid(11, 5) : QString()) + u' ' + outage.affected.toFraction();
    }
    return texts;
}

QByteArray stateRows(const QByteArray &rows) { return "service;at;state\n" + rows; }

} // namespace

class TestImportLogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastStateCounts()
    {
        const auto parsed = parse(eventLog(),
            QByteArray(eventHeader) + "A;01.07.2026 09:00;;open;01.07.2026 09:00;Low;1\n"
                + "B;01.07.2026 10:00;;open;01.07.2026 10:00;Low;1\n"
                + "A;01.07.2026 09:00;01.07.2026 11:00;resolved;01.07.2026 11:00;High;2\n");
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->rowsRead, 3);
        QCOMPARE(parsed->records.size(), 2U);
        const auto &ticket = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE(ticket.externalId, QStringLiteral("A"));
        QCOMPARE(ticket.priority, QStringLiteral("High"));
        QCOMPARE(toIso(*ticket.resolved), QStringLiteral("2026-07-01T09:00:00Z"));
        QCOMPARE(parsed->records[0].line, 4);
    }

    void aColumnMayOrderTheRows()
    {
        Mapping mapping = eventLog();
        mapping.orderBy = QStringLiteral("step");
        // As text, 10 would come before 9.
        const QByteArray bytes = QByteArray(eventHeader)
            + "A;01.07.2026 09:00;01.07.2026 11:00;resolved;01.07.2026 11:00;High;10\n"
            + "A;01.07.2026 09:00;;open;01.07.2026 09:00;Low;9\n";
        QCOMPARE(std::get<Ticket>(parse(mapping, bytes)->records[0].value).priority, QStringLiteral("High"));
        mapping.orderBy = QStringLiteral("event_at");
        QCOMPARE(std::get<Ticket>(parse(mapping, bytes)->records[0].value).priority, QStringLiteral("High"));
        mapping.orderBy.clear();
        QCOMPARE(std::get<Ticket>(parse(mapping, bytes)->records[0].value).priority, QStringLiteral("Low"));
    }

    void statesGiveReopeningsAndPauses()
    {
        Mapping mapping = eventLog();
        mapping.pendingIsPause = true;
        const QByteArray bytes = QByteArray(eventHeader) + "A;01.07.2026 09:00;;open;01.07.2026 09:00;;1\n"
            + "A;01.07.2026 09:00;;pending;01.07.2026 10:00;;2\n" + "A;01.07.2026 09:00;;pending;01.07.2026 11:00;;3\n"
            + "A;01.07.2026 09:00;;open;01.07.2026 12:00;;4\n"
            + "A;01.07.2026 09:00;01.07.2026 13:00;resolved;01.07.2026 13:00;;5\n"
            + "A;01.07.2026 09:00;;open;02.07.2026 08:00;;6\n"
            + "A;01.07.2026 09:00;02.07.2026 09:00;closed;02.07.2026 09:00;;7\n";
        const auto parsed = parse(mapping, bytes);
        const auto &ticket = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE(ticket.reopenings.size(), 1U);
        QCOMPARE(toIso(ticket.reopenings[0]), QStringLiteral("2026-07-02T06:00:00Z"));
        QCOMPARE(ticket.reopenCount, 1);
        QCOMPARE(ticket.pauses.size(), 1U);
        QCOMPARE(toIso(ticket.pauses[0].from), QStringLiteral("2026-07-01T08:00:00Z"));
        QCOMPARE(toIso(ticket.pauses[0].to), QStringLiteral("2026-07-01T10:00:00Z"));
        mapping.pendingIsPause = false;
        QVERIFY(std::get<Ticket>(parse(mapping, bytes)->records[0].value).pauses.empty());
    }

    void eventsOfTheirOwnAreFollowUps()
    {
        Mapping mapping = ticketMapping({QStringLiteral("external_id"), QStringLiteral("opened"),
            QStringLiteral("resolved"), QStringLiteral("status"), QStringLiteral("event_at")});
        mapping.shape = RowShape::EventLog;
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        FieldSource source = mapping.fields[QStringLiteral("event_at")];
        source.whenColumn = QStringLiteral("event");
        source.whenValues = QStringList{QStringLiteral("called")};
        mapping.fields[QStringLiteral("follow_up")] = source;
        const auto parsed = parse(mapping,
            QByteArray("external_id;opened;resolved;status;event_at;event\n")
                + "A;01.07.2026 09:00;;open;01.07.2026 09:00;came\n" + "A;01.07.2026 09:00;;;02.07.2026 10:00;called\n"
                + "A;01.07.2026 09:00;;;01.07.2026 10:00;called\n"
                + "A;01.07.2026 09:00;02.07.2026 12:00;resolved;02.07.2026 12:00;done\n"
                + "A;01.07.2026 09:00;02.07.2026 12:00;;03.07.2026 10:00;called\n");
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        const auto &ticket = std::get<Ticket>(parsed->records[0].value);
        QStringList found;
        for (const Instant at : ticket.followUps)
            found << toIso(at);
        QCOMPARE(found,
            QStringList({QStringLiteral("2026-07-01T08:00:00Z"), QStringLiteral("2026-07-02T08:00:00Z"),
                QStringLiteral("2026-07-03T08:00:00Z")}));
        // The last call says nothing of the state, and so reopens nothing.
        QVERIFY(ticket.reopenings.empty());
        QCOMPARE(ticket.status, TicketStatus::Resolved);
    }

    void oneBadRowLeavesItsTicketOut()
    {
        const auto parsed = parse(eventLog(),
            QByteArray(eventHeader) + "A;01.07.2026 09:00;;open;01.07.2026 09:00;;1\n"
                + "B;01.07.2026 09:00;;open;01.07.2026 09:00;;1\n" + "A;01.07.2026 09:00;31.06.2026 09:00;;;;2\n");
        QCOMPARE(parsed->records.size(), 1U);
        QCOMPARE(parsed->rowsRejected, 2);
        QCOMPARE(parsed->rejectedRows.size(), 2U);
        QCOMPARE(problemTexts(*parsed),
            (QStringList{
                QStringLiteral("2 external_id: Line 4 of the same ticket cannot be taken, so its last state is "
                               "not known."),
                QStringLiteral("4 resolved: June has 30 days. → 30.06.2026 09:00")}));
    }

    void onlyTheLastStateIsChecked()
    {
        const auto parsed = parse(eventLog(),
            QByteArray(eventHeader) + "A;02.07.2026 09:00;01.07.2026 09:00;resolved;01.07.2026 09:00;;1\n"
                + "A;02.07.2026 09:00;03.07.2026 09:00;resolved;01.07.2026 09:00;;2\n"
                + "B;02.07.2026 09:00;01.07.2026 09:00;resolved;01.07.2026 09:00;;1\n");
        QCOMPARE(parsed->records.size(), 1U);
        QCOMPARE(parsed->rowsRejected, 1);
        QCOMPARE(parsed->problems[0].line, 4);
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("outages");
        const auto row = [](const char *name, const char *rows, const QStringList &outages) {
            QTest::newRow(name) << QByteArray(rows) << outages;
        };
        // Berlin is two hours ahead of the instants that are shown.
        row("down and up", "web;01.07.2026 10:00;down\nweb;01.07.2026 10:30;up\n",
            {QStringLiteral("web 08:00..08:30 1")});
        row("still down", "web;01.07.2026 10:00;DOWN\n", {QStringLiteral("web 08:00.. 1")});
        row("down twice", "web;01.07.2026 10:00;down\nweb;01.07.2026 10:10;down\nweb;01.07.2026 10:30;up\n",
            {QStringLiteral("web 08:00..08:30 1")});
        row("up at first", "web;01.07.2026 09:00;up\nweb;01.07.2026 10:00;down\nweb;01.07.2026 10:30;up\n",
            {QStringLiteral("web 08:00..08:30 1")});
        row("slow, down, slow, up",
            "web;01.07.2026 10:00;slow\nweb;01.07.2026 10:10;down\nweb;01.07.2026 10:20;slow\nweb;01.07.2026 "
            "10:30;up\n",
            {QStringLiteral("web 08:00..08:10 0.5"), QStringLiteral("web 08:10..08:20 1"),
                QStringLiteral("web 08:20..08:30 0.5")});
        row("two services", "MX;01.07.2026 10:00;down\nweb;01.07.2026 10:10;down\nMX;01.07.2026 10:20;up\n",
            {QStringLiteral("mail 08:00..08:20 1"), QStringLiteral("web 08:10.. 1")});
        row("newest first", "web;01.07.2026 10:30;up\nweb;01.07.2026 10:00;down\n",
            {QStringLiteral("web 08:00..08:30 1")});
        row("nothing between", "web;01.07.2026 10:00;down\nweb;01.07.2026 10:00;up\n", {});
        row("ignored", "web;01.07.2026 10:00;ignore\n", {});
    }
    void states()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, outages);
        const auto parsed = parse(stateLog(), stateRows(rows));
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(problemTexts(*parsed), QStringList());
        QCOMPARE(outageTexts(*parsed), outages);
    }

    void unknownStatesAreRejected()
    {
        const auto parsed = parse(stateLog(), stateRows("web;01.07.2026 10:00;dwn\nweb;01.07.2026 11:00;2\n"));
        QCOMPARE(parsed->rowsRejected, 2);
        QCOMPARE(parsed->problems[0].suggestion, QStringLiteral("down"));
        QVERIFY(parsed->records.empty());
    }

    void theWholeLogIsMeasured()
    {
        const auto parsed = parse(
            stateLog(), stateRows("web;01.07.2026 10:00;up\nweb;01.07.2026 11:00;down\nweb;01.07.2026 12:00;up\n"));
        QCOMPARE(toIso(parsed->measured->from), QStringLiteral("2026-07-01T08:00:00Z"));
        QCOMPARE(toIso(parsed->measured->to), QStringLiteral("2026-07-01T10:00:00Z"));
    }

    void componentsOfOneService()
    {
        Mapping mapping = stateLog();
        mapping.fields.remove(QStringLiteral("service"));
        mapping.fields[QStringLiteral("component")].columns = {QStringLiteral("service")};
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        const auto parsed = parse(
            mapping, stateRows("front;01.07.2026 10:00;down\nback;01.07.2026 10:10;down\nfront;01.07.2026 10:20;up\n"));
        QCOMPARE(
            outageTexts(*parsed), (QStringList{QStringLiteral("web 08:10.. 1"), QStringLiteral("web 08:00..08:20 1")}));
        QCOMPARE(
            std::get<Outage>(parsed->records[0].value).externalId, QStringLiteral("web/back 2026-07-01T08:10:00Z"));
    }

    void patternsTakeMessagesApart()
    {
        Mapping mapping = stateLog();
        mapping.formats.header = false;
        mapping.formats.separator = u'\t';
        mapping.formats.quote = QChar();
        mapping.formats.dateTime = QStringLiteral("iso");
        mapping.fields.clear();
        mapping.fields[QStringLiteral("at")].columns = {QStringLiteral("1")};
        FieldSource &name = mapping.fields[QStringLiteral("service")];
        name.columns = {QStringLiteral("2")};
        name.pattern = QStringLiteral("^\\S+ (.+) is (?:up|down) ");
        FieldSource &state = mapping.fields[QStringLiteral("state")];
        state.columns = {QStringLiteral("2")};
        state.pattern = QStringLiteral(" is (up|down) ");
        const auto parsed = parse(mapping,
            "2026-07-01T10:00:00+00:00\t\U0001F7E5 E-mail gateway is down (\"0\")\n"
            "2026-07-01T10:05:00+00:00\t\U0001F7E9 E-mail gateway is up (200)\n"
            "2026-07-01T10:06:00+00:00\tsomething else\n");
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(outageTexts(*parsed), QStringList{QStringLiteral("mail 10:00..10:05 1")});
        QCOMPARE(parsed->rowsRejected, 1);
        QCOMPARE(parsed->problems[0].line, 3);
        mapping.fields[QStringLiteral("state")].pattern = QStringLiteral("no group");
        QVERIFY(!parse(mapping, "a\tb\n"));
    }
};

QTEST_GUILESS_MAIN(TestImportLogs)
#include "tst_import_logs.moc"
