// SPDX-License-Identifier: GPL-3.0-or-later
// `kept templates` and `kept new`: agreements made from templates on the command line.
#include "tests/app/cli.h"

using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class TestCliTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(write(m_desk.path(s("parties.json")), R"({"format": "kept-document", "version": 1, "organisations": [
            {"id": "host", "name": "Sample Hosting AG", "address": "Musterweg 1",
             "contacts": [{"name": "S. Muster", "role": "signatory"},
                          {"name": "P. Probe", "role": "service manager", "email": "probe@example.org"}],
             "certificates": [{"name": "ISO/IEC 27001", "issuer": "Sample Cert"}]},
            {"id": "own", "name": "Sample Customer GmbH", "internal": true,
             "address": "Probegasse 2", "contacts": [{"name": "C. Probe", "role": "signatory"},
             {"name": "K. Probe", "role": "buyer", "email": "k@example.org"}]}]})"));
        QCOMPARE(m_desk.kept(s("create a.kept")).exitCode, 0);
        QCOMPARE(m_desk.kept(s("apply a.kept parties.json")).err, QString());
    }

    void templatesAreListedInBothLanguages()
    {
        const Run english = m_desk.kept(s("templates --json --language en"));
        QCOMPARE(english.exitCode, 0);
        const QJsonArray all = english.json().value(u"templates").toArray();
        QCOMPARE(all.size(), 10);
        QCOMPARE(all[2][u"id"].toString(), s("cloud-hosting"));
        QCOMPARE(all[2][u"title"].toString(), s("Cloud hosting"));
        QCOMPARE(all[2][u"kind"].toString(), s("sla"));
        QCOMPARE(all[2][u"questions"][0].toObject(),
            (QJsonObject{{s("key"), s("reference")}, {s("label"), s("Reference")}, {s("required"), true}}));
        const QString german = m_desk.output(s("templates --language de"));
        QVERIFY2(german.contains(s("cloud-hosting         Cloud-Hosting\n")), qPrintable(german));
        QVERIFY(german.contains(s("amount.hosting")));
    }

    void aFilledTemplateMakesACompleteDraft()
    {
        const Run made = m_desk.kept(QStringList{s("new"), s("a.kept"), s("--template"), s("cloud-hosting"),
            s("--language"), s("en"), s("--set"), s("reference=CH-1"), s("--set"), s("start=2027-01-01"), s("--set"),
            s("owner=Procurement"), s("--set"), s("zone=Europe/Berlin"), s("--set"), s("amount.hosting=1250.00"),
            s("--set"), s("service.hosting=Web shop"), s("--set"), s("support.phone=+49 30 0000"), s("--set"),
            s("support.email=help@example.org"), s("--set"), s("data.region=the EU"), s("--set"), s("law=Germany"),
            s("--set"), s("court=Berlin"), s("--set"), s("liability.cap=1,000,000 EUR")});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.out,
            s("Made the agreement CH-1, “Cloud hosting”.\nProvider: Sample Hosting AG. Customer: Sample Customer "
              "GmbH.\n"
              "Services: Web shop (new).\n"));
        const Run check = m_desk.kept(s("check a.kept --agreement CH-1 --as-of 2026-12-01"));
        QCOMPARE(check.out, s("CH-1  Cloud hosting  100 % complete\n"));
        QCOMPARE(check.exitCode, 0);
        QCOMPARE(m_desk.kept(s("verify a.kept")).exitCode, 0);
        const QString records = m_desk.output(s("export a.kept"));
        QVERIFY(records.contains(s("\"name\": \"Web shop\"")));
        QVERIFY(records.contains(s("\"amount\": \"1250.00\"")));
    }

    void whatIsNotAnsweredIsNamed()
    {
        const Run made = m_desk.kept(s("new a.kept --template cloud-hosting --language de --json "
                                       "--set reference=CH-2 --set zone=Europe/Berlin"));
        QCOMPARE(made.err, QString());
        QCOMPARE(made.json().value(u"agreement").toString(), s("CH-2"));
        QVERIFY(made.json().value(u"open").toArray().contains(s("support.phone")));
        QCOMPARE(m_desk.kept(s("check a.kept --agreement CH-2 --as-of 2026-12-01")).exitCode, 8);
    }

    void whatCouldBeSeveralIsAskedFor()
    {
        QVERIFY(write(m_desk.path(s("more.json")), R"({"format": "kept-document", "version": 1, "organisations": [
            {"id": "other", "name": "Other Sample Hosting AG"}], "services": [
            {"id": "s1", "name": "Sample hosting one", "provider": "host", "category": "hosting"},
            {"id": "s2", "name": "Sample hosting two", "provider": "host", "category": "hosting"}]
    })"));
        QCOMPARE(m_desk.kept(s("create more.kept")).exitCode, 0);
        QCOMPARE(m_desk.kept(s("apply more.kept parties.json")).err, QString());
        QCOMPARE(m_desk.kept(s("apply more.kept more.json")).err, QString());
        const QString call = s("new more.kept --template cloud-hosting --language en --set zone=UTC");
        const Run asked = m_desk.kept(call);
        QCOMPARE(asked.exitCode, 4);
        QCOMPARE(asked.err,
            s("provider: Several records of the workbook could be meant: Other Sample Hosting AG; Sample Hosting AG. "
              "Name one with --set “provider=NAME”.\n"));
        const Run named = m_desk.kept(call + s(" --set provider=other"));
        QCOMPARE(named.err, QString());
        QVERIFY2(named.out.contains(s("Provider: Other Sample Hosting AG. Customer: Sample Customer GmbH.\n")),
            qPrintable(named.out));
    }

    void aFileIsATemplateToo()
    {
        QVERIFY(
            write(m_desk.path(s("own.json")), R"({"format": "kept-template", "version": 1, "id": "own", "kind": "ola",
            "title": "Own", "content": {"introduction": "In {{place}}.", "term": {"start": "@start", "months": 12}}})"));
        const Run made = m_desk.kept(s("new a.kept --template own.json --set reference=O-1 --set place=York "
                                       "--set zone=UTC"));
        QCOMPARE(made.out + made.err,
            s("Made the agreement O-1, “Own”.\nProvider: Sample Customer GmbH. Customer: Sample Hosting AG.\n"));
        QVERIFY(m_desk.output(s("export a.kept")).contains(s("In York.")));
    }

    void anAgreementBecomesATemplateOfTheWorkbook()
    {
        QCOMPARE(
            m_desk.kept(s("new a.kept --template cloud-hosting --set reference=CH-3 --set zone=UTC")).err, QString());
        QCOMPARE(
            m_desk.kept(QStringList{s("save-template"), s("a.kept"), s("CH-3"), s("--title"), s("Our hosting")}).err,
            QString());
        const QJsonArray all = m_desk.kept(s("templates a.kept --json")).json().value(u"templates").toArray();
        QCOMPARE(all.size(), 11);
        QCOMPARE(all[0][u"title"].toString(), s("Our hosting"));
        QCOMPARE(m_desk
                     .kept(QStringList{s("new"), s("a.kept"), s("--template"), s("our HOSTING"), s("--set"),
                         s("reference=CH-4"), s("--set"), s("zone=UTC")})
                     .err,
            QString());
        QCOMPARE(m_desk.output(s("verify a.kept")).left(9), s("All holds"));
        const QString id = all[0][u"id"].toString();
        QCOMPARE(m_desk.output(s("archive-template a.kept ") + id), s("Archived the template “Our hosting”.\n"));
        QVERIFY(!m_desk.output(s("templates a.kept")).contains(s("Our hosting")));
        QVERIFY(m_desk.output(s("export a.kept")).contains(s("\"archived\": true")));
        QCOMPARE(m_desk.output(s("archive-template a.kept --restore ") + id),
            s("Took the template “Our hosting” out of the archive.\n"));
    }

    void whatIsOffChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("without a template") << s("new a.kept") << 2;
        QTest::newRow("a template that is not there") << s("new a.kept --template nothing") << 5;
        QTest::newRow("a workbook that is not there") << s("new b.kept --template cloud-hosting") << 5;
        QTest::newRow("a language that it is not in") << s("new a.kept --template cloud-hosting --language fr") << 2;
        QTest::newRow("no answer") << s("new a.kept --template cloud-hosting --set reference") << 2;
        QTest::newRow("a question it does not ask") << s("new a.kept --template cloud-hosting --set colour=red") << 4;
        QTest::newRow("a wrong date") << s("new a.kept --template cloud-hosting --set start=soon --json") << 4;
        QTest::newRow("more words") << s("templates a.kept b.kept") << 2;
        QTest::newRow("templates of a workbook that is not there") << s("templates b.kept") << 5;
        QTest::newRow("an agreement that is not there") << s("save-template a.kept NONE") << 5;
        QTest::newRow("a template that is not the workbook's") << s("archive-template a.kept cloud-hosting") << 5;
    }
    void whatIsOffChangesNothing()
    {
        QFETCH(QString, words);
        const QString before = m_desk.state(s("a.kept"));
        const Run run = m_desk.kept(words);
        QTEST(run.exitCode, "exitCode");
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(m_desk.state(s("a.kept")), before);
    }

private:
    Desk m_desk;
};

QTEST_GUILESS_MAIN(TestCliTemplates)
#include "tst_cli_templates.moc"
