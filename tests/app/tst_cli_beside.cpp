// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A desk that resolves 90 % in 8 hours, and is rated 4 at least.
constexpr const char *document = R"({"format": "kept-document", "version": 1,
"organisations": [{"id": "sample-customer", "name": "Sample Customer AG", "internal": true},
    {"id": "sample-desk", "name": "Sample Desk GmbH"}],
"services": [{"id": "desk", "name": "Desk", "provider": "sample-desk", "customer": "sample-customer"}],
"agreements": [{"id": "help", "reference": "D-1", "title": "Service desk", "kind": "underpinning_contract",
    "provider": "sample-desk", "customer": "sample-customer",
    "life": [{"kind": "submitted", "date": "2025-12-01", "by": "Sample author"},
        {"kind": "approved", "date": "2025-12-08", "by": "Sample approver"},
        {"kind": "signed", "date": "2025-12-15", "by": "Sample author"}],
    "versions": [{"number": 1, "effective": "2026-01-01", "content": {
        "services": ["desk"], "term": {"start": "2026-01-01", "months": 24}, "zone": "UTC",
        "service_levels": [{"id": "in-time", "name": "In time", "rule": {"metric": "share_within_time", "limit": "8h"},
            "targets": [{"from": "2026-01-01", "value": "90"}]},
            {"id": "happy", "name": "Satisfaction", "rule": {"metric": "satisfaction"},
            "targets": [{"from": "2026-01-01", "value": "4"}]}]}}]}]})";

constexpr const char *mapping = R"({"id": "tickets", "name": "Tickets", "kind": "ticket", "source": "desk",
"service": "desk", "selected_by": "opened", "formats": {"date_time": "iso", "zone": "UTC"},
"fields": {"external_id": "id", "opened": "opened", "resolved": "resolved", "rating": "rating",
    "reopen_count": "reopened"}})";

/// A hundred tickets in each of three months, resolved within the hour; 6, 9 and 12 of them were reopened, and every
/// third was rated.
QByteArray tickets()
{
    QByteArray csv = "id,opened,resolved,rating,reopened\n";
    const int reopened[] = {6, 9, 12};
    for (int month = 0; month < 3; ++month)
        for (int i = 0; i < 100; ++i) {
            const QString at =
                QStringLiteral("2026-%1-%2T10:").arg(month + 1, 2, 10, QChar(u'0')).arg(i % 28 + 1, 2, 10, QChar(u'0'));
            csv += QStringLiteral("T-%1-%2,%3").arg(month).arg(i).arg(at).toUtf8() + "00:00Z," + at.toUtf8() + "30:00Z,"
                + (i % 3 == 0 ? "5" : "") + ',' + (i < reopened[month] ? "1" : "0") + '\n';
        }
    return csv;
}

} // namespace

/// What stands beside a figure that is green: how many answered, and how many tickets came back.
class TestCliBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(write(m_desk.path(s("d.json")), document));
        QVERIFY(write(m_desk.path(s("m.json")), mapping));
        QVERIFY(write(m_desk.path(s("t.csv")), tickets()));
        QCOMPARE(m_desk.kept(s("create a.kept")).exitCode, 0);
        for (const char *call :
            {"apply a.kept d.json", "import a.kept t.csv --mapping m.json --from 2026-01-01 --to 2026-03-31"}) {
            const Run run = m_desk.kept(s(call));
            QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        }
    }

    void theScorecardTellsBoth()
    {
        const QString printed = m_desk.output(s("evaluate a.kept --period 2026-Q1 --as-of 2026-06-01"));
        QVERIFY2(printed.contains(s("    2026-03: Second look: the reopen rate has risen three periods in a row.\n")),
            qPrintable(printed));
        QVERIFY2(printed.contains(s("    2026-03: Response rate: 34.0 % (ratings: 34, tickets: 100).\n")),
            qPrintable(printed));
    }

    void theTraceTellsBoth()
    {
        const QString call = s("evaluate a.kept --period 2026-03 --as-of 2026-06-01 --why ");
        QVERIFY(m_desk.output(call + s("in-time")).contains(s("12 of 100 tickets, 12.0 %.")));
        QVERIFY(m_desk.output(call + s("happy")).contains(s("34 of 100 tickets were rated, 34 %.")));
    }

    void theFileTellsBoth()
    {
        const QJsonObject all = m_desk.kept(s("evaluate a.kept --period 2026-Q1 --as-of 2026-06-01 --json")).json();
        const QJsonArray results = all.value(u"scorecards").toArray().at(0).toObject().value(u"results").toArray();
        const QJsonObject inTime = results.at(2).toObject();
        QCOMPARE(inTime.value(u"reopened").toInt(), 12);
        QCOMPARE(inTime.value(u"second_look").toArray(), QJsonArray{s("rising_reopen_rate")});
        QVERIFY(!results.at(1).toObject().contains(u"second_look"));
        const QJsonObject happy = results.at(5).toObject();
        QCOMPARE(happy.value(u"asked").toInt(), 100);
        QCOMPARE(happy.value(u"response_rate").toString(), s("34"));
    }

    void thePaperTellsBoth()
    {
        const QString paper =
            m_desk.output(s("report a.kept --agreement D-1 --period 2026-Q1 --as-of 2026-06-01 --text"));
        QVERIFY2(paper.contains(s("met, 34.0 % answered")), qPrintable(paper));
        QVERIFY2(paper.contains(s("met, look again")), qPrintable(paper));
        QVERIFY2(paper.contains(s("the reopen rate has risen three periods in a row.")), qPrintable(paper));
    }

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCliBeside)
#include "tst_cli_beside.moc"
