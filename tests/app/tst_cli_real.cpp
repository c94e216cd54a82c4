// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

using namespace kept::test;

/// Judges the public files of ../shared/data, where they exist, and compares with oracle_evaluated.py.
class TestCliReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void incidentsByMonth();
    void callsOfAQuarter();
    void probesByMonth();
    void contradictionsAreListed();

private:
    /// A workbook with the services and service levels that a test needs.
    void makeWorkbook(const QByteArray &services, const QByteArray &levels, const char *start);
    Run import(const char *file, const char *mapping, const QString &more = {}) const;
    /// Value by service level and by the first month of each result that has one, as the oracle writes them.
    QJsonObject values(
        const QString &period, const QStringList &levels, const QString &field = QStringLiteral("value")) const;
    Desk m_desk;
};

namespace {

QString dataFile(const QString &name) { return QStringLiteral(KEPT_SOURCE_DIR "/../shared/data/") + name; }

QJsonObject oracle(const char *kind, const char *file)
{
    const Run result = run(QStringLiteral("python3"),
        {QStringLiteral(KEPT_SOURCE_DIR "/tests/app/oracle_evaluated.py"), QString::fromLatin1(kind),
            dataFile(QString::fromLatin1(file))});
    if (result.exitCode != 0)
        qFatal("%s", qPrintable(result.err));
    return result.json();
}

const QByteArray desk = R"({"id": "service-desk", "name": "Service desk", "provider": "supplier"})";

} // namespace

void TestCliReal::init()
{
    if (!QFile::exists(dataFile(QStringLiteral("README.md"))))
        QSKIP("../shared/data is not here");
    QFile::remove(m_desk.path(QStringLiteral("a.kept")));
}

void TestCliReal::makeWorkbook(const QByteArray &services, const QByteArray &levels, const char *start)
{
    QByteArray document = R"({"format": "kept-document", "version": 1,
      "organisations": [{"id": "ours", "name": "Ours", "internal": true}, {"id": "supplier", "name": "Supplier"}],
      "services": [SERVICES],
      "agreements": [{"id": "a", "reference": "A", "title": "A", "kind": "sla", "provider": "supplier", "customer": "ours",
        "life": [{"kind": "submitted", "date": "START", "by": "Test"}, {"kind": "approved", "date": "START", "by": "Other"},
                 {"kind": "signed", "date": "START", "by": "Test"}],
        "versions": [{"number": 1, "effective": "START", "content": {
          "services": [IDS], "term": {"start": "START", "months": 60}, "service_levels": [LEVELS]}}]}]})";
    QByteArrayList ids;
    for (const QJsonValue &service : QJsonDocument::fromJson('[' + services + ']').array())
        ids += '"' + service.toObject().value(u"id").toString().toUtf8() + '"';
    document.replace("IDS", ids.join(','))
        .replace("SERVICES", services)
        .replace("LEVELS", levels)
        .replace("START", start);
    QVERIFY(write(m_desk.path(QStringLiteral("a.json")), document));
    QCOMPARE(m_desk.kept(QStringLiteral("create a.kept")).exitCode, 0);
    const Run applied = m_desk.kept(QStringLiteral("apply a.kept a.json"));
    QVERIFY2(applied.exitCode == 0, qPrintable(applied.err));
}

Run TestCliReal::import(const char *file, const char *mapping, const QString &more) const
{
    return m_desk.kept(
        QStringList{QStringLiteral("import"), QStringLiteral("a.kept"), dataFile(QString::fromLatin1(file)),
            QStringLiteral("--mapping"),
            QStringLiteral(KEPT_SOURCE_DIR "/resources/mappings/") + QLatin1String(mapping), QStringLiteral("--json")}
        + more.split(u' ', Qt::SkipEmptyParts));
}

QJsonObject TestCliReal::values(const QString &period, const QStringList &levels, const QString &field) const
{
    const QJsonObject json =
        m_desk.kept(QStringLiteral("evaluate a.kept --json --as-of 2026-11-01 --period ") + period).json();
    QJsonObject found;
    for (const QString &level : levels) {
        QJsonObject months;
        for (const QJsonObject &result : resultsOf(json, level))
            if (result.contains(QStringLiteral("value")))
                months.insert(result.value(u"period").toObject().value(u"first").toString().left(7),
                    result.value(field).toVariant().toString());
        found.insert(level, months);
    }
    return found;
}

void TestCliReal::incidentsByMonth()
{
    makeWorkbook(desk, R"(
        {"id": "mean", "name": "Mean", "rule": {"metric": "turn_around_time"},
         "targets": [{"from": "2016-01-01", "value": "432000"}]},
        {"id": "median", "name": "Median", "rule": {"metric": "turn_around_time", "statistic": "median"},
         "targets": [{"from": "2016-01-01", "value": "86400"}]},
        {"id": "closure", "name": "Closed", "rule": {"metric": "closure_rate"},
         "targets": [{"from": "2016-01-01", "value": "95"}]},
        {"id": "made-sla", "name": "Made", "rule": {"metric": "turn_around_time"}, "population": {"tags": ["made_sla"]},
         "targets": [{"from": "2016-01-01", "value": "432000"}]})",
        "2016-01-01");
    const Run imported = import("tickets/uci_incident_event_log_sample.csv", "uci-incident-event-log.json",
        QStringLiteral("--from 2016-01-01 --to 2017-12-31"));
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QCOMPARE(imported.json().value(u"rows_read").toInt(), 5998);
    QCOMPARE(imported.json().value(u"added").toInt(), 890);
    QJsonObject found = values(QStringLiteral("2016-01-01..2017-12-31"),
        {QStringLiteral("mean"), QStringLiteral("median"), QStringLiteral("closure")});
    found.insert(QStringLiteral("made-sla"),
        values(QStringLiteral("2016-01-01..2017-12-31"), {QStringLiteral("made-sla")}, QStringLiteral("records"))
            .value(u"made-sla"));
    const QJsonObject expected = oracle("incidents", "tickets/uci_incident_event_log_sample.csv");
    QVERIFY(expected.value(u"mean").toObject().size() >= 3);
    for (const QString &level : expected.keys())
        QCOMPARE(found.value(level), expected.value(level));
}

void TestCliReal::callsOfAQuarter()
{
    makeWorkbook(desk, R"(
        {"id": "fcr", "name": "First contact", "period": "quarter", "targets": [{"from": "2021-01-01", "value": "70"}],
         "rule": {"metric": "first_contact_resolution", "fcr_denominator": "all_contacts"}},
        {"id": "satisfaction", "name": "Satisfaction", "period": "quarter", "rule": {"metric": "satisfaction"},
         "targets": [{"from": "2021-01-01", "value": "3.5"}]})",
        "2021-01-01");
    const Run imported = import("tickets/pwc_call_center.csv", "pwc-call-center.json");
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const QJsonObject found =
        values(QStringLiteral("2021-Q1"), {QStringLiteral("fcr"), QStringLiteral("satisfaction")});
    QCOMPARE(found, oracle("calls", "tickets/pwc_call_center.csv"));
    QCOMPARE(found.value(u"fcr").toObject().value(u"2021-01").toString(), QStringLiteral("1823/25")); // 72.92 %
    const QString text = m_desk.output(QStringLiteral("evaluate a.kept --period 2021-Q1 --as-of 2026-11-01"));
    QVERIFY2(text.contains(QStringLiteral("2021-Q1: 72.92 % met")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2021-Q1: 3.40 missed")), qPrintable(text));
}

void TestCliReal::probesByMonth()
{
    QByteArrayList services;
    QByteArrayList levels;
    for (const auto &[id, name] :
        {std::pair("base", "Bunce Base"), {"sandbox", "Bunce Sandbox"}, {"apis", "Bunce APIs"}}) {
        services += QByteArray(R"({"id": "ID", "name": "NAME", "provider": "supplier"})")
                        .replace("ID", id)
                        .replace("NAME", name);
        levels += QByteArray(R"({"id": "ID", "name": "ID", "rule": {"metric": "availability"},
            "population": {"services": ["ID"]}, "targets": [{"from": "2024-02-01", "value": "99.9"}]})")
                      .replace("ID", id);
    }
    makeWorkbook(services.join(','), levels.join(','), "2024-02-01");
    const Run imported = import("outages/trybunce_bunce-uptime/transitions_gitlog.tsv", "upptime-transitions.json");
    QCOMPARE(imported.exitCode, 3); // the log speaks of more services than the agreement
    const QJsonObject found = values(QStringLiteral("2024-02-01..2026-07-31"),
        {QStringLiteral("base"), QStringLiteral("sandbox"), QStringLiteral("apis")});
    const QJsonObject expected = oracle("probes", "outages/trybunce_bunce-uptime/transitions_gitlog.tsv");
    for (const QString &level : expected.keys()) {
        QCOMPARE(expected.value(level).toObject().size(), 30);
        QCOMPARE(found.value(level), expected.value(level));
    }
}

void TestCliReal::contradictionsAreListed()
{
    makeWorkbook(desk, R"({"id": "t", "name": "T", "rule": {"metric": "turn_around_time"},
        "targets": [{"from": "2023-01-01", "value": "432000"}]})",
        "2023-01-01");
    const Run imported = import("tickets/technical_support_dataset.csv", "technical-support.json");
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QCOMPARE(imported.json().value(u"added").toInt(), 2330);
    int flags = 0;
    for (const QJsonValue &problem : imported.json().value(u"problems").toArray()) {
        QVERIFY(problem.toObject().value(u"warning").toBool());
        flags += problem.toObject().value(u"column").toString() == QStringLiteral("SLA For first response") ? 1 : 0;
    }
    QCOMPARE(flags, 14);
}

QTEST_GUILESS_MAIN(TestCliReal)
#include "tst_cli_real.moc"
