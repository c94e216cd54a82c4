// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importpreview.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <numeric>

using namespace kept;

namespace {

QString dataFile(const QString &name) { return QStringLiteral(KEPT_SOURCE_DIR "/../shared/data/") + name; }

Mapping shipped(const QString &name)
{
    QFile file(QStringLiteral(KEPT_SOURCE_DIR "/resources/mappings/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no mapping");
    const auto mapping = mappingFromJson(QJsonDocument::fromJson(file.readAll()).object(), name);
    if (!mapping)
        qFatal("%s", qPrintable(errorText(mapping.error())));
    return *mapping;
}

Service service(const QString &id, const QString &name)
{
    return {*ServiceId::parse(id), name, QString(), *OrganisationId::parse(QStringLiteral("o")), {}, {}, {}, false, 0};
}

std::vector<Service> desk() { return {service(QStringLiteral("service-desk"), QStringLiteral("Service desk"))}; }

/// The figures that oracle_uci.py gives, from the records.
QJsonObject figures(const std::vector<ParsedRecord> &records)
{
    struct Month {
        int opened = 0, closed = 0, madeSla = 0;
        std::vector<qint64> seconds;
    };
    std::map<QString, Month> months;
    const auto monthOf = [&months](Instant at) -> Month & { return months[toIso(at).left(7)]; };
    for (const ParsedRecord &record : records) {
        const auto &ticket = std::get<Ticket>(record.value);
        ++monthOf(ticket.opened).opened;
        if (ticket.closed)
            ++monthOf(*ticket.closed).closed;
        if (!ticket.resolved)
            continue;
        Month &month = monthOf(*ticket.resolved);
        month.seconds.push_back((*ticket.resolved - ticket.opened).count() / 1000);
        month.madeSla += ticket.supplierVerdict.value_or(false) ? 1 : 0;
    }
    QJsonObject json;
    for (auto &[name, month] : months) {
        std::sort(month.seconds.begin(), month.seconds.end());
        const std::size_t n = month.seconds.size();
        const qint64 sum = std::accumulate(month.seconds.begin(), month.seconds.end(), qint64(0));
        const qint64 median2 = n == 0 ? 0 : month.seconds[(n - 1) / 2] + month.seconds[n / 2];
        json.insert(name,
            QJsonObject{{QStringLiteral("opened"), month.opened}, {QStringLiteral("closed"), month.closed},
                {QStringLiteral("resolved"), static_cast<qint64>(n)}, {QStringLiteral("seconds"), sum},
                {QStringLiteral("median2"), median2}, {QStringLiteral("made_sla"), month.madeSla}});
    }
    return json;
}

} // namespace

/// Reads the public files of ../shared/data through the shipped mappings, where they exist.
class TestImportReal : public QObject {
    Q_OBJECT

private:
    static QJsonObject oracle(const QString &file, const QString &script = QStringLiteral("oracle_uci.py"))
    {
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral(KEPT_SOURCE_DIR "/tests/exchange/") + script, file});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

private Q_SLOTS:
    void init()
    {
        if (!QFileInfo::exists(dataFile(QStringLiteral("README.md"))))
            QSKIP("../shared/data is not here");
    }

    void incidentsAgreeWithAnotherComputation()
    {
        const QString file = dataFile(QStringLiteral("tickets/uci_incident_event_log_sample.csv"));
        const auto parsed = parseFile(file, shipped(QStringLiteral("uci-incident-event-log.json")), desk());
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->rowsRead, 5998);
        QCOMPARE(parsed->rowsRejected, 0);
        QCOMPARE(parsed->records.size(), 890U);
        const QJsonObject expected = oracle(file);
        QCOMPARE(expected.value(QStringLiteral("incidents")).toInt(), 890);
        QCOMPARE(figures(parsed->records), expected.value(QStringLiteral("months")).toObject());
    }

    void callsGiveFirstContactResolution()
    {
        const auto parsed = parseFile(dataFile(QStringLiteral("tickets/pwc_call_center.csv")),
            shipped(QStringLiteral("pwc-call-center.json")), desk());
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->records.size(), 5000U);
        QVERIFY(parsed->problems.empty());
        int resolved = 0, answered = 0, ratings = 0;
        qint64 stars = 0;
        for (const ParsedRecord &record : parsed->records) {
            const auto &ticket = std::get<Ticket>(record.value);
            QCOMPARE(ticket.contacts, 1);
            QCOMPARE(ticket.firstResponse.has_value(), ticket.answered);
            resolved += ticket.resolved ? 1 : 0;
            answered += ticket.answered ? 1 : 0;
            ratings += ticket.rating ? 1 : 0;
            stars += ticket.rating ? ticket.rating->unscaled : 0;
        }
        QCOMPARE(resolved, 3646); // 72.92 % of 5,000
        QCOMPARE(answered, 4054);
        QCOMPARE(ratings, 4054);
        QCOMPARE(stars, 13798); // mean 3.4036
        // ID0001: 9:12:58, answered after 109 s, talked 0:02:23.
        const auto &first = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE(toIso(first.opened), QStringLiteral("2021-01-01T09:12:58Z"));
        QCOMPARE(toIso(*first.firstResponse), QStringLiteral("2021-01-01T09:14:47Z"));
        QCOMPARE(toIso(*first.resolved), QStringLiteral("2021-01-01T09:17:10Z"));
    }

    void contradictionsAreListed()
    {
        const auto parsed = parseFile(dataFile(QStringLiteral("tickets/technical_support_dataset.csv")),
            shipped(QStringLiteral("technical-support.json")), desk());
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->records.size(), 2330U);
        QCOMPARE(parsed->rowsRejected, 0);
        std::map<QString, int> byColumn;
        for (const RowProblem &problem : parsed->problems) {
            QVERIFY(problem.warning);
            ++byColumn[problem.column];
        }
        QCOMPARE(byColumn[QStringLiteral("SLA For first response")], 14);
        QCOMPARE(byColumn[QStringLiteral("First response time")], 2); // before the opening
        QCOMPARE(byColumn[QStringLiteral("Close time")], 42); // before the resolution
        QCOMPARE(parsed->problems.size(), 58U);
    }

    void flaggedTicketsRead()
    {
        const auto parsed = parseFile(dataFile(QStringLiteral("tickets/09Preetham_tat_sla_data.csv")),
            shipped(QStringLiteral("tat-sla-data.json")), desk());
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->records.size(), 600U);
        const auto &first = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE((*first.resolved - first.opened).count(), 60LL * 3'600'000); // TAT_Hours 60
        const auto reopened = std::count_if(parsed->records.begin(), parsed->records.end(),
            [](const ParsedRecord &record) { return std::get<Ticket>(record.value).reopenCount == 1; });
        QCOMPARE(reopened, 87);
    }

    void probeLogBecomesOutages()
    {
        const QString file = dataFile(QStringLiteral("outages/hallobayi_status/transitions_gitlog.tsv"));
        const auto parsed = parseFile(file, shipped(QStringLiteral("upptime-transitions.json")),
            {service(QStringLiteral("web"), QStringLiteral("Website")),
                service(QStringLiteral("mail"), QStringLiteral("Mail Server")),
                service(QStringLiteral("sim"), QStringLiteral("SIM Hai"))});
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(parsed->rowsRead, 65);
        QVERIFY(parsed->problems.empty());
        QCOMPARE(parsed->records.size(), 1U); // one row of the log says down
    }

    void downtimeByMonthAgreesWithAnotherComputation()
    {
        const QString file = dataFile(QStringLiteral("outages/trybunce_bunce-uptime/transitions_gitlog.tsv"));
        const auto parsed = parseFile(file, shipped(QStringLiteral("upptime-transitions.json")),
            {service(QStringLiteral("base"), QStringLiteral("Bunce Base")),
                service(QStringLiteral("sandbox"), QStringLiteral("Bunce Sandbox")),
                service(QStringLiteral("apis"), QStringLiteral("Bunce APIs"))});
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QVERIFY(parsed->rowsRejected > 0); // rows of the services that this workbook does not have
        std::map<QString, qint64>
            weighted; // milliseconds times share in thousandths, by service and month of its start
        for (const ParsedRecord &record : parsed->records) {
            const auto &outage = std::get<Outage>(record.value);
            if (outage.to)
                weighted[record.service.text() + u' ' + toIso(outage.from).left(7)] +=
                    (*outage.to - outage.from).count() * (outage.affected.parts() / 1'000'000);
        }
        QJsonObject figures;
        for (const auto &[key, value] : weighted)
            figures.insert(key, value / 1'000'000);
        QCOMPARE(figures, oracle(file, QStringLiteral("oracle_upptime.py")));
        QVERIFY(figures.size() > 12);
    }
};

QTEST_GUILESS_MAIN(TestImportReal)
#include "tst_import_real.moc"
