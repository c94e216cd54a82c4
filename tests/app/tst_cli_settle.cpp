// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A portal that has to be there for 99.5 %, the figures of which may stand 0.05 points apart.
constexpr const char *document = R"({"format": "kept-document", "version": 1,
"organisations": [{"id": "sample-customer", "name": "Sample Customer AG", "internal": true},
    {"id": "sample-host", "name": "Sample Host GmbH"}],
"services": [{"id": "portal", "name": "Portal", "provider": "sample-host", "customer": "sample-customer"}],
"agreements": [{"id": "hosting", "reference": "H-1", "title": "Hosting", "kind": "underpinning_contract",
    "provider": "sample-host", "customer": "sample-customer",
    "life": [{"kind": "submitted", "date": "2025-12-01", "by": "Sample author"},
        {"kind": "approved", "date": "2025-12-08", "by": "Sample approver"},
        {"kind": "signed", "date": "2025-12-15", "by": "Sample author"}],
    "versions": [{"number": 1, "effective": "2026-01-01", "content": {
        "services": ["portal"], "term": {"start": "2026-01-01", "months": 24}, "zone": "UTC",
        "charges": [{"service": "portal", "name": "Fee", "amount": {"amount": "2000.00", "currency": "EUR"},
            "from": "2026-01-01"}],
        "service_levels": [{"id": "up", "name": "Availability", "rule": {"metric": "availability"},
            "targets": [{"from": "2026-01-01", "value": "99.5"}], "discrepancy_tolerance": "0.05",
            "rating_steps": {"good": "99.9", "approaching": "99.5", "requires_improvement": "99"},
            "credit": {"bands": [{"below": "99.5", "share": "0.1"}]}}]}}]}]})";

constexpr const char *mapping = R"({"id": "figures", "name": "Figures", "kind": "reported", "source": "supplier",
"service": "portal", "fields": {"service_level": "level", "period": "period", "value": "value"}})";

} // namespace

/// Two figures of one service level, and which of them counts.
class TestCliSettle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// All of September was up, and 99.40 % is reported.
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(write(m_desk->path(s("d.json")), document));
        QVERIFY(write(m_desk->path(s("m.json")), mapping));
        QVERIFY(write(m_desk->path(s("r.csv")), "level,period,value\nup,2026-09,99.40\n"));
        QCOMPARE(m_desk->kept(s("create a.kept")).exitCode, 0);
        const Run applied = m_desk->kept(s("apply a.kept d.json"));
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.err));
        QCOMPARE(m_desk
                     ->kept(s("cover a.kept --service portal --kind outage --from 2026-09-01 --to 2026-09-30 "
                              "--statement None"))
                     .exitCode,
            0);
        const Run imported = m_desk->kept(s("import a.kept r.csv --mapping m.json"));
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    }

    void theFiguresAreToldApart()
    {
        const QJsonObject result = september();
        QCOMPARE(result.value(u"status").toString(), s("met"));
        QCOMPARE(result.value(u"rating_step").toString(), s("good"));
        const QJsonObject discrepancy = result.value(u"discrepancy").toObject();
        QCOMPARE(discrepancy.value(u"own").toString(), s("100"));
        QCOMPARE(discrepancy.value(u"reported").toString(), s("497/5"));
        QCOMPARE(discrepancy.value(u"tolerance").toString(), s("0.05"));
        QVERIFY(!discrepancy.contains(u"counts"));
        const QString printed = m_desk->output(s("evaluate a.kept") + september2026);
        QVERIFY2(
            printed.contains(s("    2026-09: Rating: good.\n    2026-09: To be settled: reported 99.40 %, measured "
                               "100.00 %, tolerance 0.05.\n")),
            qPrintable(printed));
    }

    void theReportedFigureIsJudgedOnceItCounts()
    {
        const QStringList words{s("settle"), s("a.kept"), s("H-1"), s("availability"), s("2026-09"), s("reported"),
            s("--reason"), s("our probe was off")};
        const Run settled = m_desk->kept(words);
        QVERIFY2(settled.exitCode == 0, qPrintable(settled.err));
        QCOMPARE(settled.out, s("In Sep 2026 the reported figure counts.\n"));
        const QJsonObject result = september();
        QCOMPARE(result.value(u"status").toString(), s("missed"));
        QCOMPARE(result.value(u"value").toString(), s("497/5"));
        QCOMPARE(result.value(u"rating_step").toString(), s("requires_improvement"));
        QCOMPARE(result.value(u"discrepancy").toObject().value(u"counts").toString(), s("reported"));
        QCOMPARE(
            result.value(u"credit").toObject().value(u"amount").toObject().value(u"amount").toString(), s("200.00"));
        const QString why = m_desk->output(s("evaluate a.kept --why up") + september2026);
        QVERIFY2(
            why.contains(s("the reported figure counts.")) && why.contains(s("our probe was off")), qPrintable(why));
        QVERIFY(m_desk->output(s("verify a.kept")).contains(s("holds")));
    }

    void aLaterSettlementTakesThePlaceOfTheEarlier()
    {
        for (const char *counts : {"reported", "own"})
            QCOMPARE(m_desk->kept(s("settle a.kept H-1 up 2026-09 %1 --reason agreed").arg(s(counts))).exitCode, 0);
        QCOMPARE(september().value(u"status").toString(), s("met"));
        QCOMPARE(settledIn("a.kept").size(), 1);
        QCOMPARE(settledIn("a.kept").at(0).toObject().value(u"counts").toString(), s("own"));
    }

    void whatWasSettledGoesWithTheExport()
    {
        QCOMPARE(m_desk->kept(s("settle a.kept H-1 up 2026-09 reported --reason agreed")).exitCode, 0);
        QCOMPARE(m_desk->kept(s("export a.kept out.json")).exitCode, 0);
        QCOMPARE(m_desk->kept(s("create b.kept")).exitCode, 0);
        const Run applied = m_desk->kept(s("apply b.kept out.json"));
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.err));
        QCOMPARE(settledIn("b.kept"), settledIn("a.kept"));
        QCOMPARE(settledIn("b.kept").at(0).toObject().value(u"reason").toString(), s("agreed"));
    }

    void whatCannotBeSettledIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("without a reason") << "settle a.kept H-1 up 2026-09 own" << 2;
        QTest::newRow("another word than own or reported") << "settle a.kept H-1 up 2026-09 both --reason x" << 2;
        QTest::newRow("no period") << "settle a.kept H-1 up soon own --reason x" << 2;
        QTest::newRow("no such agreement") << "settle a.kept H-2 up 2026-09 own --reason x" << 5;
        QTest::newRow("no such service level") << "settle a.kept H-1 down 2026-09 own --reason x" << 5;
        QTest::newRow("a month of which nothing is reported") << "settle a.kept H-1 up 2026-08 own --reason x" << 1;
        QTest::newRow("a quarter of a monthly service level") << "settle a.kept H-1 up 2026-Q3 own --reason x" << 5;
    }

    void whatCannotBeSettledIsRefused()
    {
        QFETCH(QString, words);
        const QString before = m_desk->state(s("a.kept"));
        const Run refused = m_desk->kept(words);
        QTEST(refused.exitCode, "exitCode");
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(m_desk->state(s("a.kept")), before);
    }

private:
    const QString september2026 = s(" --period 2026-09 --as-of 2026-10-10");
    [[nodiscard]] QJsonObject september() const
    {
        const QJsonObject json = m_desk->kept(s("evaluate a.kept --json") + september2026).json();
        return json.value(u"scorecards").toArray().at(0).toObject().value(u"results").toArray().at(0).toObject();
    }
    [[nodiscard]] QJsonArray settledIn(const char *workbook) const
    {
        const QJsonObject json = QJsonDocument::fromJson(m_desk->output(s("export ") + s(workbook)).toUtf8()).object();
        return json.value(u"agreements").toArray().at(0).toObject().value(u"settled_figures").toArray();
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestCliSettle)
#include "tst_cli_settle.moc"
