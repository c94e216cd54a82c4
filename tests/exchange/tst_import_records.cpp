// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::testing;

namespace {

QStringList lines(const QString &text) { return text.split(u'\n'); }

Mapping basicTickets()
{
    return ticketMapping({QStringLiteral("external_id"), QStringLiteral("service"), QStringLiteral("opened"),
        QStringLiteral("resolved"), QStringLiteral("closed"), QStringLiteral("status")});
}

constexpr const char *basicHeader = "external_id;service;opened;resolved;closed;status\n";

Mapping outages()
{
    Mapping mapping = ticketMapping({QStringLiteral("service"), QStringLiteral("from"), QStringLiteral("to"),
        QStringLiteral("affected"), QStringLiteral("planned"), QStringLiteral("agreed"), QStringLiteral("note")});
    mapping.kind = MeasurementKind::Outage;
    return mapping;
}

} // namespace

class TestImportRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFollowUpThatCannotBeReadRejectsItsRow()
    {
        Mapping mapping = ticketMapping({QStringLiteral("external_id"), QStringLiteral("service"),
            QStringLiteral("opened"), QStringLiteral("follow_up")});
        const QByteArray header = "external_id;service;opened;follow_up\n";
        const auto one = parse(mapping, header + "T1;web;01.07.2026 09:00;01.07.2026 10:00\n");
        QCOMPARE(std::get<Ticket>(one->records[0].value).followUps.size(), 1U);
        mapping.fields[QStringLiteral("follow_up")].separator = QStringLiteral("|");
        const auto parsed = parse(mapping,
            header + "T1;web;01.07.2026 09:00;01.07.2026 10:00|31.06.2026 10:00\n" + "T2;web;01.07.2026 09:00;\n");
        QCOMPARE(parsed->rowsRejected, 1);
        QCOMPARE(problemTexts(*parsed).size(), 1);
        QVERIFY(problemTexts(*parsed)[0].startsWith(QStringLiteral("2 follow_up: June has 30 days.")));
        QVERIFY(std::get<Ticket>(parsed->records[0].value).followUps.empty());
    }

    void ticketWithEverything()
    {
        Mapping mapping = ticketMapping(fieldNames(MeasurementKind::Ticket, RowShape::Record));
        mapping.fields[QStringLiteral("tags")].separator = QStringLiteral(",");
        mapping.fields[QStringLiteral("follow_up")].separator = QStringLiteral("/");
        const QByteArray bytes = fieldNames(MeasurementKind::Ticket, RowShape::Record).join(u';').toUtf8()
            + "\nT1;Website;request;01.07.2026 09:00;01.07.2026 09:10;02.07.2026 10:00;03.07.2026 10:00;"
              "02.07.2026 09:00 / 01.07.2026 15:00;"
              "02.07.2026 08:00;2;01.07.2026 12:00;01.07.2026 13:30;High;Mail;red, blue;3;1;Closed;4,5;yes;no;yes;"
              "01.07.2026 09:30;yes;01.07.2026 17:00\n";
        const auto parsed = parse(mapping, bytes);
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(problemTexts(*parsed), QStringList());
        QCOMPARE(parsed->records.size(), 1U);
        QCOMPARE(parsed->records[0].line, 2);
        QCOMPARE(parsed->records[0].service.text(), QStringLiteral("web"));
        const auto at = [](const char *iso) { return *parseIso(QString(QLatin1String(iso))); };
        Ticket expected;
        expected.externalId = QStringLiteral("T1");
        expected.kind = QStringLiteral("request");
        expected.opened = at("2026-07-01T07:00:00Z");
        expected.firstResponse = at("2026-07-01T07:10:00Z");
        expected.resolved = at("2026-07-02T08:00:00Z");
        expected.closed = at("2026-07-03T08:00:00Z");
        expected.reopenings = {at("2026-07-02T06:00:00Z")};
        expected.reopenCount = 2;
        expected.followUps = {at("2026-07-01T13:00:00Z"), at("2026-07-02T07:00:00Z")}; // in their order
        expected.pauses = {{at("2026-07-01T10:00:00Z"), at("2026-07-01T11:30:00Z")}};
        expected.priority = QStringLiteral("High");
        expected.category = QStringLiteral("Mail");
        expected.tags = {QStringLiteral("red"), QStringLiteral("blue")};
        expected.contacts = 3;
        expected.reassignments = 1;
        expected.status = TicketStatus::Closed;
        expected.rating = Decimal{45, 1};
        expected.accepted = true;
        expected.supplierVerdict = false;
        QVERIFY(std::get<Ticket>(parsed->records[0].value) == expected);
        QCOMPARE(parsed->fileHash.size(), 64);
    }

    void tickets_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("records");
        const auto row = [](const char *name, const char *bytes, const QString &problems, int records) {
            QTest::newRow(name) << QByteArray(bytes) << (problems.isEmpty() ? QStringList() : lines(problems))
                                << records;
        };
        row("open", "A;Website;01.07.2026 09:00;;;", {}, 1);
        row("service by id", "A;web;01.07.2026 09:00;;;open", {}, 1);
        row("service by source name", "A;MX;01.07.2026 09:00;;;open", {}, 1);
        row("no such day", "A;web;01.07.2026 09:00;31.09.2026 16:20;;",
            QStringLiteral("2 resolved: September has 30 days. → 30.09.2026 16:20"), 0);
        row("resolved before opened", "A;web;03.09.2026 07:55;02.09.2026 08:10;;",
            QStringLiteral("2 resolved: Resolved before it was opened, 2026-09-03 07:55:00. → Swap it with “03.09.2026 "
                           "07:55”."),
            0);
        row("closed before resolved", "A;web;01.07.2026 09:00;03.07.2026 09:00;02.07.2026 09:00;",
            QStringLiteral("~2 closed: Closed before it was resolved, 2026-07-03 09:00:00."), 1);
        row("resolved without a date", "A;web;01.07.2026 09:00;;;resolved",
            QStringLiteral("~2 status: The ticket is resolved, but the file does not say when."), 1);
        row("unknown service", "A;Mail gateway;01.07.2026 09:00;;;",
            QStringLiteral("2 service: The workbook has no service of the name “Mail gateway”. → E-mail gateway"), 0);
        row("no service", "A;;01.07.2026 09:00;;;", QStringLiteral("2 service: This is required and empty."), 0);
        row("no id", ";web;01.07.2026 09:00;;;", QStringLiteral("2 external_id: This is required and empty."), 0);
        row("not opened", "A;web;;;;", QStringLiteral("2 opened: This is required and empty."), 0);
        row("unknown state", "A;web;01.07.2026 09:00;;;clsed",
            QStringLiteral("2 status: “clsed” is not one of the states open, pending, resolved, closed, cancelled. → "
                           "closed"),
            0);
        row("spring gap", "A;web;29.03.2026 02:30;;;",
            QStringLiteral("2 opened: This time does not exist in Europe/Berlin: the clocks go forward over it."), 0);
        row("too few cells", "A;web;01.07.2026 09:00", QStringLiteral("2 : Cells in this row: 3; in the header: 6."),
            0);
        row("too many cells", "A;web;01.07.2026 09:00;;;;",
            QStringLiteral("2 : Cells in this row: 7; in the header: 6."), 0);
        row("lone quote", "A;web\"x;01.07.2026 09:00;;;",
            QStringLiteral("2 : A quote stands alone within a cell on line 2."), 0);
        row("twice", "A;web;01.07.2026 09:00;;;\nB;web;01.07.2026 09:00;;;\nA;web;01.07.2026 09:00;;;",
            QStringLiteral(
                "4 external_id: “A” stands twice in this file, in lines 2 and 4. → Keep line 4, if it is the "
                "later state."),
            2);
    }
    void tickets()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, problems);
        QFETCH(int, records);
        const auto parsed = parse(basicTickets(), basicHeader + row + "\n");
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(problemTexts(*parsed), problems);
        QCOMPARE(static_cast<int>(parsed->records.size()), records);
        QCOMPARE(parsed->rowsRejected, parsed->rowsRead - records);
        QCOMPARE(static_cast<std::int64_t>(parsed->rejectedRows.size()), parsed->rowsRejected);
    }

    void measuredSpanFollowsTheSelectingField()
    {
        const QByteArray bytes = QByteArray(basicHeader) + "A;web;01.07.2026 09:00;05.07.2026 09:00;;\n"
            + "B;web;03.07.2026 09:00;;;\nC;web;02.07.2026 09:00;04.07.2026 09:00;06.07.2026 09:00;\n";
        const auto span = [&bytes](SelectedBy by) {
            Mapping mapping = basicTickets();
            mapping.selectedBy = by;
            const auto parsed = parse(mapping, bytes);
            return toIso(parsed->measured->from) + u' ' + toIso(parsed->measured->to);
        };
        QCOMPARE(span(SelectedBy::Opened), QStringLiteral("2026-07-01T07:00:00Z 2026-07-03T07:00:00Z"));
        QCOMPARE(span(SelectedBy::Resolved), QStringLiteral("2026-07-04T07:00:00Z 2026-07-05T07:00:00Z"));
        QCOMPARE(span(SelectedBy::Updated), QStringLiteral("2026-07-03T07:00:00Z 2026-07-06T07:00:00Z"));
    }

    void closedMayMeanResolved()
    {
        Mapping mapping = basicTickets();
        mapping.closedIsResolved = true;
        const auto parsed = parse(mapping, QByteArray(basicHeader) + "A;web;01.07.2026 09:00;;02.07.2026 09:00;\n");
        QCOMPARE(toIso(*std::get<Ticket>(parsed->records[0].value).resolved), QStringLiteral("2026-07-02T07:00:00Z"));
    }

    void valuesConstantsAndStrictness()
    {
        Mapping mapping = ticketMapping({QStringLiteral("external_id"), QStringLiteral("opened")});
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        mapping.fields[QStringLiteral("kind")].constant = QStringLiteral("lead");
        FieldSource &priority = mapping.fields[QStringLiteral("priority")];
        priority.columns = {QStringLiteral("prio")};
        priority.values = {{QStringLiteral("1"), QStringLiteral("Critical")}, {QStringLiteral("12"), QString()}};
        priority.strict = true;
        const auto parsed = parse(
            mapping, "external_id;opened;prio\nA;01.07.2026 09:00;1\nB;01.07.2026 09:00;3\nC;01.07.2026 09:00;\n");
        QCOMPARE(parsed->records.size(), 2U);
        const auto &first = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE(first.priority, QStringLiteral("Critical"));
        QCOMPARE(first.kind, QStringLiteral("lead"));
        QCOMPARE(problemTexts(*parsed),
            QStringList{QStringLiteral("3 prio: Not one of the values that the mapping knows.")});
    }

    void outagesInIntervals()
    {
        const auto parsed = parse(outages(),
            "service;from;to;affected;planned;agreed;note\n"
            "Website;01.07.2026 09:00;01.07.2026 10:00;;no;no;disk full\n"
            "MX;02.07.2026 09:00;;0,5;;;\n"
            "MX;03.07.2026 09:00;03.07.2026 09:30;25 %;yes;yes;\n"
            "MX;04.07.2026 09:00;04.07.2026 08:30;;;;\n"
            "MX;05.07.2026 09:00;05.07.2026 09:30;1,5;;;\n");
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->records.size(), 3U);
        const auto outage = [&parsed](std::size_t i) { return std::get<Outage>(parsed->records[i].value); };
        QCOMPARE(outage(0).externalId, QStringLiteral("web 2026-07-01T07:00:00Z"));
        QCOMPARE(outage(0).note, QStringLiteral("disk full"));
        QCOMPARE((*outage(0).to - outage(0).from).count(), 3'600'000);
        QVERIFY(outage(0).affected == Share::whole());
        QVERIFY(!outage(1).to);
        QCOMPARE(outage(1).affected.toFraction(), QStringLiteral("0.5"));
        QCOMPARE(outage(2).affected.toFraction(), QStringLiteral("0.25"));
        QVERIFY(outage(2).planned && outage(2).agreed);
        QCOMPARE(problemTexts(*parsed),
            (QStringList{QStringLiteral("5 to: The outage ends before it begins. → Swap it with “04.07.2026 09:00”."),
                QStringLiteral("6 affected: The share of the service is a fraction from 0 to 1, or per cent with the "
                               "sign.")}));
    }

    void outagesByDuration()
    {
        Mapping mapping = outages();
        for (const char *name : {"to", "affected", "planned", "agreed", "note"})
            mapping.fields.remove(QString(QLatin1String(name)));
        mapping.fields[QStringLiteral("duration")].columns = {QStringLiteral("length")};
        const auto parsed = parse(mapping, "service;from;length\nweb;01.07.2026 09:00;1h 30m\n");
        QCOMPARE(toIso(*std::get<Outage>(parsed->records[0].value).to), QStringLiteral("2026-07-01T08:30:00Z"));
    }

    void countsRatingsAndReportedValues()
    {
        Mapping counts = ticketMapping({QStringLiteral("first")});
        counts.kind = MeasurementKind::Count;
        counts.service = ServiceId::parse(QStringLiteral("web"));
        counts.formats.grouping = QStringLiteral(".");
        counts.fields[QStringLiteral("number:files received")].columns = {QStringLiteral("in")};
        counts.fields[QStringLiteral("number:files processed")].columns = {QStringLiteral("out")};
        auto parsed = parse(counts, "first;in;out\n01.07.2026;1.250;1.248\n02.07.2026;x;\n");
        QCOMPARE(parsed->records.size(), 2U);
        const auto &count = std::get<Count>(parsed->records[1].value);
        QCOMPARE(count.name, QStringLiteral("files received"));
        QCOMPARE(count.number, 1250);
        QCOMPARE(count.externalId, QStringLiteral("web files received 2026-07-01..2026-07-01"));
        QCOMPARE(count.last, QDate(2026, 7, 1));
        QCOMPARE(parsed->rowsRejected, 1);

        Mapping ratings = ticketMapping({QStringLiteral("external_id"), QStringLiteral("at"), QStringLiteral("score")});
        ratings.kind = MeasurementKind::Rating;
        ratings.service = counts.service;
        parsed = parse(ratings, "external_id;at;score\nR1;01.07.2026 10:00;4,5\nR2;01.07.2026 10:00;6\n");
        QCOMPARE(parsed->records.size(), 1U);
        QCOMPARE(std::get<SurveyRating>(parsed->records[0].value).score.toText(), QStringLiteral("4.5"));
        QCOMPARE(problemTexts(*parsed), QStringList{QStringLiteral("3 score: The score is outside the scale 1 to 5.")});

        Mapping reported =
            ticketMapping({QStringLiteral("service_level"), QStringLiteral("period"), QStringLiteral("value")});
        reported.kind = MeasurementKind::Reported;
        reported.service = counts.service;
        parsed = parse(reported, "service_level;period;value\nsl-1;2026-07;99,95 %\nsl-1;2026-13;1\n");
        QCOMPARE(parsed->records.size(), 1U);
        const auto &value = std::get<ReportedValue>(parsed->records[0].value);
        QCOMPARE(value.value.toText(), QStringLiteral("99.95"));
        QCOMPARE(value.externalId, QStringLiteral("sl-1 2026-07"));
        Mapping days = ticketMapping({QStringLiteral("service_level"), QStringLiteral("first"), QStringLiteral("last"),
            QStringLiteral("value")});
        days.kind = MeasurementKind::Reported;
        days.service = counts.service;
        QVERIFY(fieldNames(days.kind, days.shape).contains(QStringLiteral("last"))); // a mapping may name it
        parsed = parse(days, "service_level;first;last;value\nsl-1;15.06.2026;14.07.2026;99,5\n");
        QCOMPARE(std::get<ReportedValue>(parsed->records[0].value).period.toText(),
            QStringLiteral("2026-06-15..2026-07-14"));
    }

    void wrongFilesGiveOneSentence()
    {
        const auto missing = parse(basicTickets(), "external_id;service;opned;resolved;closed;status\n");
        QCOMPARE(missing.error().message, QStringLiteral("The file has no column “opened”."));
        QCOMPARE(missing.error().advice, QStringLiteral("The closest one is “opned”."));
        const auto twice = parse(basicTickets(), "external_id;service;opened;opened;resolved;closed;status\n");
        QCOMPARE(twice.error().message, QStringLiteral("Two columns are called “opened”."));
        QCOMPARE(parse(basicTickets(), "").error().message, QStringLiteral("The file is empty."));
        const auto file = parseFile(QStringLiteral("/nowhere/x.csv"), basicTickets(), services());
        QCOMPARE(file.error().code, ErrorCode::NotFound);
        QCOMPARE(parseFile(QDir::tempPath(), basicTickets(), services()).error().code, ErrorCode::Io);
        Mapping nobody = basicTickets();
        nobody.fields.remove(QStringLiteral("service"));
        QVERIFY(!parse(nobody, basicHeader));
        Mapping elsewhere = basicTickets();
        elsewhere.formats.zone = QStringLiteral("Europe/Berln");
        QVERIFY(!parse(elsewhere, basicHeader));
    }

    void onlyAHeaderIsNoRecords()
    {
        const auto parsed = parse(basicTickets(), "external_id;service;opened;resolved;closed;status");
        QVERIFY(parsed);
        QCOMPARE(parsed->rowsRead, 0);
        QVERIFY(!parsed->measured);
    }

    void stoppingIsCancelled()
    {
        QByteArray bytes(basicHeader);
        for (int i = 0; i < 20'000; ++i)
            bytes += QByteArray::number(i) + ";web;01.07.2026 09:00;;;\n";
        const auto parsed =
            parseBytes(bytes, QStringLiteral("f"), basicTickets(), services(), [](int) { return false; });
        QCOMPARE(parsed.error().code, ErrorCode::Cancelled);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ten million columns") << QByteArray(10'000'000, ';');
        QTest::newRow("NUL") << QByteArray(basicHeader) + QByteArray("A;web\0;;;;\n", 11);
        QTest::newRow("not UTF-8") << QByteArray(basicHeader) + "A;w\xFF;;;;\n";
        QTest::newRow("one byte") << QByteArray("\xEF");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("a quote") << QByteArray("\"");
        QTest::newRow("UTF-16 without a mark") << QByteArray("e\0x\0", 4);
        QTest::newRow("nothing but bad rows") << basicHeader + QByteArray("x\n").repeated(300'000);
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = parse(basicTickets(), bytes);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void hostileRowsAreRejected()
    {
        const QByteArray good = "G;web;01.07.2026 09:00;;;\n";
        const QByteArray bytes = basicHeader + QByteArray("A;web;01.07.2026 09:00;;;") + QByteArray(2'000'000, 'x')
            + "\n" + QByteArray(1'000'000, ';') + "\n" + good + "B;\"web;01.07.2026 09:00;;;\n";
        const auto parsed = parse(basicTickets(), bytes);
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->records.size(), 1U);
        QCOMPARE(parsed->rowsRejected, 3);
    }

    void rejectedRowsCanBeMendedAndReadAgain()
    {
        const QByteArray bytes = QByteArray(basicHeader)
            + "A;web;31.06.2026 09:00;;;\nB;web;01.07.2026 09:00;;;\n\"=C;1\";web;31.06.2026 09:00;;;\n";
        const Mapping mapping = basicTickets();
        const auto parsed = parse(mapping, bytes);
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("rejected.csv"));
        QVERIFY(writeRejectFile(name, *parsed, mapping.formats));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray written = file.readAll();
        QCOMPARE(written,
            QByteArray("\xEF\xBB\xBF"
                       "external_id;service;opened;resolved;closed;status;Line;Column;Reason;Suggestion\r\n"
                       "A;web;31.06.2026 09:00;;;;2;opened;June has 30 days.;30.06.2026 09:00\r\n"
                       "\"'=C;1\";web;31.06.2026 09:00;;;;4;opened;June has 30 days.;30.06.2026 09:00\r\n"));
        const auto again = parse(mapping, written.replace("31.06.", "30.06."));
        QVERIFY2(again, again ? "" : qPrintable(errorText(again.error())));
        QCOMPARE(again->records.size(), 2U);
        QCOMPARE(std::get<Ticket>(again->records[1].value).externalId, QStringLiteral("=C;1"));
        QVERIFY(!writeRejectFile(QStringLiteral("/nowhere/x.csv"), *parsed, mapping.formats));
    }
};

QTEST_GUILESS_MAIN(TestImportRecords)
#include "tst_import_records.moc"
