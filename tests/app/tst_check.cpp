// SPDX-License-Identifier: GPL-3.0-or-later
// `kept check`: what agreements lack, as text, as JSON and as an exit code.
#include "tests/app/cli.h"

using namespace kept::test;

namespace {

QString data(const char *name) { return QStringLiteral(KEPT_TEST_DATA "/cli/") + QLatin1String(name); }

QJsonObject only(const Run &run) { return run.json().value(u"agreements").toArray().at(0).toObject(); }

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *workbook : {"a.kept", "full.kept"})
            QCOMPARE(m_desk.kept(QStringLiteral("create %1 --name Test").arg(QLatin1String(workbook))).exitCode, 0);
        QCOMPARE(m_desk.kept(QStringLiteral("apply a.kept ") + data("agreement.json")).err, QString());
        QCOMPARE(m_desk.kept(QStringLiteral("apply a.kept ") + data("complete.json")).err, QString());
        QCOMPARE(m_desk.kept(QStringLiteral("apply full.kept ") + data("complete.json")).err, QString());
    }

    void aCompleteAgreementEndsWithZero()
    {
        const Run run = m_desk.kept(QStringLiteral("check full.kept --as-of 2026-04-10"));
        QCOMPARE((run.out + run.err).section(u'\n', 0, 0), QStringLiteral("FULL-1  Hosting, complete  100 % complete"));
        QVERIFY2(run.out.contains(QStringLiteral("Taken over from the file complete.json by ")), qPrintable(run.out));
        QCOMPARE(run.exitCode, 0);
    }

    void whatIsRequiredAndMissingEndsWithEight()
    {
        const Run run = m_desk.kept(QStringLiteral("check a.kept --agreement CLI-001 --as-of 2026-04-10"));
        QCOMPARE(run.exitCode, 8);
        QVERIFY2(run.out.contains(QStringLiteral("\n  required     The provider's responsibilities are missing.  "
                                                 "[provider_responsibilities]\n")),
            qPrintable(run.out));
        QVERIFY(!run.out.contains(QStringLiteral("FULL-1")));
        // One of all is enough.
        QCOMPARE(m_desk.kept(QStringLiteral("check a.kept --as-of 2026-04-10")).exitCode, 8);
        QCOMPARE(m_desk.kept(QStringLiteral("check a.kept --agreement FULL-1 --as-of 2026-04-10")).exitCode, 0);
    }

    void anAcceptanceIsListedByWhatItIsAbout()
    {
        QFile file(data("agreement.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray agreements = document.value(u"agreements").toArray();
        QJsonObject agreement = agreements.at(0).toObject();
        agreement.insert(QStringLiteral("accepted_findings"),
            QJsonArray{QJsonObject{{QStringLiteral("rule"), QStringLiteral("exit")},
                {QStringLiteral("reason"), QStringLiteral("Nothing to hand over.")},
                {QStringLiteral("by"), QStringLiteral("Sample buyer")},
                {QStringLiteral("date"), QStringLiteral("2026-03-31")},
                {QStringLiteral("digest"), QStringLiteral("0")}}});
        agreements.replace(0, agreement);
        document.insert(QStringLiteral("agreements"), agreements);
        QVERIFY(write(m_desk.path(QStringLiteral("accepted.json")), QJsonDocument(document).toJson()));
        QCOMPARE(m_desk.kept(QStringLiteral("create c.kept")).exitCode, 0);
        QCOMPARE(m_desk.kept(QStringLiteral("apply c.kept accepted.json")).err, QString());
        const Run run = m_desk.kept(QStringLiteral("check c.kept --as-of 2026-04-10"));
        QVERIFY2(run.out.contains(QStringLiteral("\n  “Exit and handover” was accepted by Sample buyer on 31 Mar 2026, "
                                                 "but the field changed since: Nothing to hand over.  [exit]\n")),
            qPrintable(run.out));
    }

    void whatItCannotTellIsNoted()
    {
        QJsonObject document = QJsonDocument::fromJson(read(data("agreement.json"))).object();
        QJsonArray services = document.value(u"services").toArray();
        services.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("wan")},
            {QStringLiteral("name"), QStringLiteral("Network")},
            {QStringLiteral("provider"), QStringLiteral("sample-hosting")}});
        QJsonObject desk = services.at(1).toObject();
        desk.insert(
            QStringLiteral("depends_on"), QJsonArray{QJsonObject{{QStringLiteral("service"), QStringLiteral("wan")}}});
        services.replace(1, desk);
        document.insert(QStringLiteral("services"), services);
        QVERIFY(write(m_desk.path(QStringLiteral("depends.json")), QJsonDocument(document).toJson()));
        QCOMPARE(m_desk.kept(QStringLiteral("create d.kept")).exitCode, 0);
        QCOMPARE(m_desk.kept(QStringLiteral("apply d.kept depends.json")).err, QString());
        const QString message =
            QStringLiteral("“Tickets resolved in time” promises 16\u00a0h, and whether that is carried cannot be told: "
                           "In no agreement in force does the provider of “Network”, on which “Service desk” depends, "
                           "promise such a time.");
        const QString words = QStringLiteral("check d.kept --agreement CLI-001 --as-of 2026-04-10");
        const Run run = m_desk.kept(words);
        QVERIFY2(run.out.contains(QStringLiteral("\n  cannot tell  %1  [back_to_back]\n").arg(message)),
            qPrintable(run.out));
        const QJsonArray notes = only(m_desk.kept(words + QStringLiteral(" --json"))).value(u"notes").toArray();
        QCOMPARE(notes.at(0).toObject(),
            (QJsonObject{{QStringLiteral("rule"), QStringLiteral("back_to_back")},
                {QStringLiteral("subject"), QStringLiteral("in-time")}, {QStringLiteral("message"), message},
                {QStringLiteral("field"), QStringLiteral("service_levels[1].rule.limit")}}));
    }

    void jsonNamesTheFinding()
    {
        const Run run = m_desk.kept(QStringLiteral("check a.kept --agreement CLI-001 --json --as-of 2026-04-10"));
        QCOMPARE(run.exitCode, 8);
        const QJsonObject agreement = only(run);
        QCOMPARE(agreement.value(u"agreement").toString(), QStringLiteral("CLI-001"));
        QCOMPARE(agreement.value(u"version").toInt(), 1);
        const QJsonObject expected{{QStringLiteral("rule"), QStringLiteral("exit")},
            {QStringLiteral("subject"), QString()}, {QStringLiteral("severity"), QStringLiteral("required")},
            {QStringLiteral("message"), QStringLiteral("Nothing is said about exit and handover.")},
            {QStringLiteral("why"), QStringLiteral("The last months decide whether a change of provider succeeds.")},
            {QStringLiteral("field"), QStringLiteral("exit")}};
        QJsonObject found;
        for (const QJsonValue &each : agreement.value(u"findings").toArray())
            if (each[u"rule"].toString() == QStringLiteral("exit"))
                found = each.toObject();
        QCOMPARE(found, expected);
        QCOMPARE(only(m_desk.kept(QStringLiteral("check full.kept --json --as-of 2026-04-10"))).value(u"score").toInt(),
            100);
    }

    void itTellsWhatIsOff_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("without a workbook") << QStringLiteral("check") << 2;
        QTest::newRow("a workbook that is not there") << QStringLiteral("check b.kept") << 5;
        QTest::newRow("an agreement that is not there") << QStringLiteral("check a.kept --agreement X --json") << 5;
        QTest::newRow("no date") << QStringLiteral("check a.kept --as-of soon") << 2;
    }
    void itTellsWhatIsOff()
    {
        QFETCH(QString, words);
        const Run run = m_desk.kept(words);
        QTEST(run.exitCode, "exitCode");
        QVERIFY(!run.err.isEmpty());
    }

    void itChangesNothing()
    {
        const QString before = m_desk.state(QStringLiteral("a.kept"));
        QCOMPARE(m_desk.kept(QStringLiteral("check a.kept")).exitCode, 8);
        QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
    }

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
