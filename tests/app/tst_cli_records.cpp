// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QRegularExpression>

using namespace kept::test;

/// compare, duplicate, merge-organisations and calendar, on the sample.
class TestCliRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_desk.kept(QStringLiteral("sample s.kept --as-of 2026-10-12")).exitCode, 0); }

    void twoVersionsAreCompared()
    {
        QCOMPARE(m_desk.output(QStringLiteral("compare s.kept SH-2024-017 --from 1 --to 2")),
            QStringLiteral("SH-2024-017: Version 1, from 1 Oct 2023 beside Version 2, from 1 Apr 2025\n\n"
                           "Service levels · Web platform availability · Targets 1 Apr 2025, From (changed)\n"
                           "  - 1 Oct 2023\n  + 1 Apr 2025\n\n"
                           "Service levels · Web platform availability · Targets 1 Apr 2025, Value (changed)\n"
                           "  - 99.8\n  + 99.9\n"));
        QCOMPARE(m_desk.output(QStringLiteral("compare s.kept SH-2024-017")), // the last two
            m_desk.output(QStringLiteral("compare s.kept SH-2024-017 --from 1 --to 2")));
        QVERIFY(m_desk.output(QStringLiteral("compare s.kept SH-2024-017 --from 2 --to 2"))
                    .endsWith(QStringLiteral("\nBoth versions say the same.\n")));
        const QJsonObject json = m_desk.kept(QStringLiteral("compare s.kept SH-2024-017 --json")).json();
        QCOMPARE(json.value(u"from").toInt(), 1);
        const QJsonObject last = json.value(u"differences").toArray().last().toObject();
        QCOMPARE(last.value(u"path").toString(),
            QStringLiteral("service_levels[web-availability].targets[2025-04-01].value"));
        QCOMPARE(last.value(u"kind").toString(), QStringLiteral("changed"));
        QCOMPARE(m_desk.kept(QStringLiteral("compare s.kept SH-2024-017 --from 3")).exitCode, 5);
        QCOMPARE(m_desk.kept(QStringLiteral("compare s.kept NOTHING")).exitCode, 5);
        QCOMPARE(m_desk.kept(QStringLiteral("compare s.kept")).exitCode, 2);
    }

    void anAgreementIsDuplicated()
    {
        QCOMPARE(m_desk.output(QStringLiteral("duplicate s.kept SH-2024-017")),
            QStringLiteral("Made the draft SH-2024-017-2 of SH-2024-017.\n"));
        QCOMPARE(m_desk.output(QStringLiteral("duplicate s.kept SH-2024-017 --reference OWN-7")),
            QStringLiteral("Made the draft OWN-7 of SH-2024-017.\n"));
        QCOMPARE(m_desk.kept(QStringLiteral("duplicate s.kept SH-2024-017 --reference OWN-7")).exitCode, 4);
        QCOMPARE(m_desk.output(QStringLiteral("step s.kept OWN-7 submit --date 2026-10-12")),
            QStringLiteral("Recorded the step of OWN-7 on 2026-10-12.\n"));
    }

    void aStepIsNotDatedInTheFuture()
    {
        const QString before = m_desk.state(QStringLiteral("s.kept"));
        for (const char *step : {"terminate", "give-notice"}) {
            const Run refused =
                m_desk.kept(QStringLiteral("step s.kept SH-2024-017 %1 --date 2135-01-01").arg(QLatin1String(step)));
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.contains(QStringLiteral("This step is dated 2135-01-01, and today is ")),
                qPrintable(refused.err));
        }
        QCOMPARE(m_desk.state(QStringLiteral("s.kept")), before);
    }

    void sumsAreThoseOfTheAgreementThatIsNamed()
    {
        const QString third = QStringLiteral(" --period 2026-Q3 --as-of 2026-10-12");
        // The workbook's claims of the quarter are 8,255.00 EUR, of four agreements; 2,870.00 EUR are of this one.
        const QString all = m_desk.output(QStringLiteral("evaluate s.kept") + third);
        QVERIFY2(all.contains(QStringLiteral("claimed 8,255.00 EUR")), qPrintable(all));
        const QString one = m_desk.output(QStringLiteral("evaluate s.kept --agreement SH-2024-017") + third);
        QVERIFY2(one.endsWith(QStringLiteral(
                     "\nService credits: Entitled 5,740.00 EUR · expected 0.00 EUR · to claim 0.00 EUR · claimed "
                     "2,870.00 EUR · credited 0.00 EUR · forgone 2,870.00 EUR.\n")),
            qPrintable(one));
        const QString credits = m_desk.output(QStringLiteral("credits s.kept --agreement SH-2024-017") + third);
        QCOMPARE(credits.count(u'\n'), 2);
        QCOMPARE(credits.count(QStringLiteral("SH-2024-017")), 2);
        QVERIFY(m_desk.output(QStringLiteral("evaluate s.kept --agreement SH-2024-017 --period 2019-Q3"))
                    .endsWith(QStringLiteral("\nNothing is judged in Q3 2019.\n")));
        QCOMPARE(m_desk.kept(QStringLiteral("credits s.kept --agreement NOTHING")).exitCode, 5);
    }

    void creditsTellThePartsOfAClaim()
    {
        const QJsonObject json =
            m_desk
                .kept(
                    QStringLiteral("credits s.kept --json --agreement SN-2023-009 --period 2026-Q3 --as-of 2026-10-12"))
                .json();
        const QJsonObject july = json.value(u"credits").toArray().first().toObject();
        QCOMPARE(july.value(u"claimed").toString(), QStringLiteral("1950.00"));
        QCOMPARE(
            july.value(u"parts").toObject(), (QJsonObject{{QStringLiteral("disputed"), QStringLiteral("1950.00")}}));
    }

    /// An exclusion takes the September of a credited claim away.
    void linesOfCreditsAddUp()
    {
        QCOMPARE(m_desk.kept(QStringLiteral("sample x.kept --as-of 2026-10-12")).exitCode, 0);
        QVERIFY(write(m_desk.path(QStringLiteral("x.json")),
            R"({"format": "kept-document", "version": 1, "exclusions": [{"id": "flood", "agreement": "SN-2023-009",
                "service_level": "wan-availability", "reason": "force_majeure", "evidence": "The region was flooded",
                "span": {"from": "2026-07-01T00:00:00Z", "to": "2026-07-31T21:00:00Z"},
                "requested_by": "c.example", "approved_by": "d.example"}]})"));
        QCOMPARE(m_desk.kept(QStringLiteral("apply x.kept x.json")).exitCode, 0);
        const QString text =
            m_desk.output(QStringLiteral("credits x.kept --agreement SN-2023-009 --period 2026-Q3 --as-of 2026-10-12"));
        QVERIFY2(text.contains(QStringLiteral(" 1,950.00 EUR  disputed")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("-1,950.00 EUR  restatement, taken back")), qPrintable(text));
    }

    /// The columns of sums of a ledger file add up to those that evaluate and the window show.
    void theColumnsOfALedgerFileAddUpToTheSums()
    {
        const QString third = QStringLiteral(" --agreement SH-2024-017 --period 2026-Q3 --as-of 2026-10-12 --out ");
        QVERIFY(!m_desk.output(QStringLiteral("credits s.kept") + third + QStringLiteral("l.csv")).isEmpty());
        QList<QByteArray> lines = read(m_desk.path(QStringLiteral("l.csv"))).trimmed().split('\n');
        const QByteArray names = ",sum_owed,sum_expected,sum_entitled,sum_to_claim,sum_claimed,sum_disputed,"
                                 "sum_credited,sum_forgone,sum_taken_back";
        QVERIFY2(lines.takeFirst().trimmed().endsWith(names), names.constData());
        QList<double> sums(9);
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.trimmed().split(',').last(9);
            for (qsizetype i = 0; i < 9; ++i)
                sums[i] += cells.at(i).toDouble();
        }
        QCOMPARE(sums, (QList<double>{0, 0, 5740, 0, 2870, 0, 0, 2870, 0}));
        QVERIFY(!m_desk.output(QStringLiteral("credits s.kept") + third + QStringLiteral("l.xlsx")).isEmpty());
        const Run sheet = run(QStringLiteral("python3"),
            {QStringLiteral(KEPT_SOURCE_DIR "/tests/app/sheet_cells.py"), m_desk.path(QStringLiteral("l.xlsx"))});
        QList<double> inSheet(9);
        const QStringList columns{QStringLiteral("W"), QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z"),
            QStringLiteral("AA"), QStringLiteral("AB"), QStringLiteral("AC"), QStringLiteral("AD"),
            QStringLiteral("AE")};
        for (const QString &line : sheet.out.split(u'\n')) {
            const QStringList cell = line.split(u'|');
            const qsizetype column =
                columns.indexOf(QString(cell.first()).remove(QRegularExpression(QStringLiteral("[0-9]"))));
            if (column >= 0 && cell.value(1) == QStringLiteral("number"))
                inSheet[column] += cell.at(2).split(u',').join(QString()).toDouble();
        }
        QCOMPARE(inSheet, sums);
    }

    /// Dates are days of a calendar and amounts numbers; heads and states are words, in the language of the call.
    void theSheetOfALedgerIsForPeople()
    {
        const auto cells = [this](const QByteArray &language) {
            const QByteArray before = qgetenv("LANGUAGE");
            qputenv("LANGUAGE", language);
            const Run written = m_desk.kept(QStringLiteral(
                "credits s.kept --agreement SH-2024-017 --period 2026-Q3 --as-of 2026-10-12 --out l.xlsx"));
            qputenv("LANGUAGE", before);
            const Run read = run(QStringLiteral("python3"),
                {QStringLiteral(KEPT_SOURCE_DIR "/tests/app/sheet_cells.py"), m_desk.path(QStringLiteral("l.xlsx"))});
            return read.exitCode == 0 ? read.out.split(u'\n') : QStringList{written.err, read.err};
        };
        const QStringList english = cells("en");
        for (const char *cell : {"A1|text|Reference|bold", "F1|text|First day|bold", "M1|text|Claim until|bold",
                 "X1|text|Counts as: expected|bold", "A2|text|SH-2024-017", "F2|date|2026-07-01", "G2|date|2026-07-31",
                 "H2|text|service credit", "I2|number|2,870.00", "J2|text|EUR", "K2|text|forgone", "L2|text|yes",
                 "M2|date|2026-09-14", "N2|text|7.1", "AE2|number|0.00", "still|1|frozen", "widths|31|8.0|32.0"})
            QVERIFY2(english.contains(QLatin1String(cell)), qPrintable(QLatin1String(cell) + english.join(u'\n')));
        const QStringList german = cells("de");
        for (const char *cell : {"F1|text|Erster Tag|bold", "F2|date|2026-07-01", "I2|number|2,870.00", "L2|text|ja"})
            QVERIFY2(german.contains(QLatin1String(cell)), qPrintable(QLatin1String(cell) + german.join(u'\n')));
    }

    void invoicesAreImportedListedAndTakenBack()
    {
        const auto write = [this](const char *name, const char *text) {
            QFile file(m_desk.path(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        QVERIFY(write("map.json",
            R"({"name": "Ledger", "kind": "invoice", "source": "ledger", "formats": {"separator": ";"}, "fields":
                {"agreement": "contract", "number": "no", "date": "date", "period": "month", "amount": "net"}})"));
        QVERIFY(write("i.csv",
            "no;contract;date;month;net\nR-1;SH-2024-017;2026-10-02;2026-09;28700.00\n"
            "R-2;NOTHING;2026-10-02;2026-09;1.00\n"));
        const Run refused = m_desk.kept(QStringLiteral("import s.kept i.csv --mapping map.json"));
        QVERIFY2(refused.exitCode != 0 && refused.err.contains(QStringLiteral("“NOTHING”")), qPrintable(refused.err));
        const Run done =
            m_desk.kept(QStringLiteral("import s.kept i.csv --mapping map.json --policy good_rows --json"));
        QCOMPARE(done.exitCode, 3);
        QCOMPARE(done.json().value(u"added").toInt(), 1);
        QCOMPARE(done.json().value(u"rows_rejected").toInt(), 1);
        const QString id = done.json().value(u"import").toString();
        QVERIFY(m_desk.output(QStringLiteral("imports s.kept")).startsWith(id));
        QVERIFY(m_desk.output(QStringLiteral("export s.kept")).contains(QStringLiteral("\"R-1\"")));
        QCOMPARE(m_desk.kept(QStringLiteral("verify s.kept")).exitCode, 0);
        QCOMPARE(m_desk
                     .kept({QStringLiteral("undo-import"), QStringLiteral("s.kept"), id, QStringLiteral("--reason"),
                         QStringLiteral("wrong file")})
                     .exitCode,
            0);
        QCOMPARE(m_desk.kept(QStringLiteral("verify s.kept")).exitCode, 0);
        QCOMPARE(m_desk
                     .kept(QStringLiteral("cover s.kept --service web --kind invoice --from 2026-01-01 --to "
                                          "2026-01-31 --statement none"))
                     .exitCode,
            2);
    }

    void evaluateSaysUntilWhenACreditCanBeClaimed()
    {
        const QString text = m_desk.output(
            QStringLiteral("evaluate s.kept --agreement SH-2024-017 --period 2026-Q3 --as-of 2026-10-12"));
        for (const char *line : {"2026-07: Service credit: 2,870.00 EUR, forgone; could be claimed until 14 Sep 2026",
                 "2026-09: Service credit: 2,870.00 EUR, claimed; could be claimed until 14 Nov 2026"})
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
        const QString open = m_desk.output(QStringLiteral("evaluate s.kept --period 2026-Q3 --as-of 2026-10-12"));
        QVERIFY2(open.contains(QStringLiteral("Service credit: 5,850.00 EUR, entitled; to be claimed by 29 Nov 2026")),
            qPrintable(open));
    }

    void whatIsComingIsListedAndWritten()
    {
        const QString call = QStringLiteral("calendar s.kept --as-of 2026-10-12 --days 60 --kind claim");
        QCOMPARE(m_desk.output(call),
            QStringLiteral("2026-10-30  claim                 Claim 1,950.00 EUR: Sample Network GmbH\n"
                           "2026-11-29  claim                 Claim 5,850.00 EUR: Sample Network GmbH\n"));
        const QJsonArray dates = m_desk.kept(call + QStringLiteral(" --json")).json().value(u"dates").toArray();
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.at(0).toObject().value(u"agreement").toString(), QStringLiteral("SN-2023-009"));
        QCOMPARE(
            m_desk.output(call + QStringLiteral(" --out dates.ics")), QStringLiteral("Wrote 2 dates to dates.ics.\n"));
        const QByteArray file = read(m_desk.path(QStringLiteral("dates.ics")));
        QCOMPARE(file.count("BEGIN:VEVENT\r\n"), 2);
        QVERIFY(file.contains("DTSTART;VALUE=DATE:20261030\r\nDTEND;VALUE=DATE:20261031\r\n"));
        QCOMPARE(m_desk.kept(call + QStringLiteral(" --out s.kept")).exitCode, 1); // never over a workbook
        QCOMPARE(m_desk.kept(QStringLiteral("calendar s.kept --kind birthday")).exitCode, 2);
        QCOMPARE(m_desk.kept(QStringLiteral("calendar s.kept --days 0")).exitCode, 2);
    }

    void organisationsAreMerged()
    {
        const QString before = m_desk.state(QStringLiteral("s.kept"));
        const QStringList call{QStringLiteral("merge-organisations"), QStringLiteral("s.kept"),
            QStringLiteral("Sample Hosting AG"), QStringLiteral("--into"), QStringLiteral("sample-network")};
        const QString moves = QStringLiteral("4 agreements, 2 services, 2 contacts and 1 certificate move. "
                                             "1 agreement that awaits approval or signature goes back to draft.\n");
        QCOMPARE(m_desk.kept(call + QStringList{QStringLiteral("--dry-run")}).out,
            QStringLiteral("Sample Hosting AG would be merged into Sample Network GmbH. ") + moves);
        QCOMPARE(m_desk.state(QStringLiteral("s.kept")), before);
        QCOMPARE(m_desk.kept(call.first(3)).exitCode, 2);
        QCOMPARE(m_desk.kept(call).out, QStringLiteral("Merged Sample Hosting AG into Sample Network GmbH. ") + moves);
        QVERIFY(m_desk.output(QStringLiteral("verify s.kept")).startsWith(QStringLiteral("All holds")));
        // What it was called when it was signed goes with the document.
        const QString written = m_desk.output(QStringLiteral("export s.kept"));
        QCOMPARE(written.count(QStringLiteral("\"provider_as_signed\": \"Sample Hosting AG\"")), 2);
        QCOMPARE(m_desk.kept(QStringLiteral("create other.kept")).exitCode, 0);
        QVERIFY(write(m_desk.path(QStringLiteral("s.json")), written.toUtf8()));
        QCOMPARE(m_desk.kept(QStringLiteral("apply other.kept s.json")).exitCode, 0);
        QCOMPARE(
            m_desk
                .kept(QStringList{QStringLiteral("merge-organisations"), QStringLiteral("s.kept"),
                    QStringLiteral("Marketing (sample)"), QStringLiteral("--into"), QStringLiteral("Sales (sample)")})
                .exitCode,
            1);
    }

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCliRecords)
#include "tst_cli_records.moc"
