// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

using namespace kept::test;

/// The way from an agreement and two files to a printed page, and back, through the program itself.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void evaluatesWhatWasImported();
    void printsScorecardAndReasons();
    void givesCredits();
    void writesTheLedgerForOtherPrograms();
    void printsTheSameFiguresAsPdf();
    void printsTheWholeAgreementInALanguage();
    void attachesAFileAndGivesItBack();
    void anExportAppliedElsewhereIsTheSame();
    void aDocumentMayReferToRecordsOfTheWorkbook();
    void importingAgainChangesNothing();
    void aNewerExportUpdates();
    void anImportIsUndone();
    void anExcludedTicketLeavesTheFigure();
    void oneUsersApprovalsArePrinted();
    void anExportSaysWhetherASecondPersonIsNeeded();
    void aStatementNamesAServiceAsAFileDoes();
    void aStatementCoversTheDaysOfTheAgreement();
    void oneUserAloneDoesNotApprove();
    void aTermIsRenewedAndExtended();
    void aFileDoesNotRewriteWhatIsSigned();
    void aLargeImportIsBackedUpAndComesBack();
    void helpExplainsEveryCommand_data();
    void helpExplainsEveryCommand();
    void helpNamesTopicsFormatsAndExitCodes();

private:
    QString figures(const QString &level) const;
    [[nodiscard]] QJsonObject documentIn(const QString &file) const;
    Desk m_desk;
};

namespace {

QString data(const char *name) { return QStringLiteral(KEPT_TEST_DATA "/cli/") + QLatin1String(name); }

const QString march = QStringLiteral(" --period 2026-03 --as-of 2026-04-10");
const QString importTickets =
    QStringLiteral("import a.kept tickets.csv --mapping desk-tickets --from 2026-03-01 --to 2026-03-31");

/// The life of the only agreement of a document.
QJsonArray lifeIn(const QJsonObject &document)
{
    return document.value(u"agreements").toArray().at(0).toObject().value(u"life").toArray();
}

/// Of each step of the life, the files that it came with.
QStringList originsIn(const QJsonObject &document)
{
    QStringList origins;
    for (const QJsonValue &event : lifeIn(document)) {
        QStringList files;
        for (const QJsonValue &origin : event.toObject().value(u"taken_over").toArray())
            files << origin.toObject().value(u"file").toString();
        origins << files.join(u' ');
    }
    return origins;
}

QJsonObject withoutOrigins(QJsonObject document)
{
    QJsonArray life;
    for (const QJsonValue &value : lifeIn(document)) {
        QJsonObject event = value.toObject();
        event.remove(u"taken_over");
        life.append(event);
    }
    QJsonObject agreement = document.value(u"agreements").toArray().at(0).toObject();
    agreement.insert(u"life", life);
    document.insert(u"agreements", QJsonArray{agreement});
    return document;
}

} // namespace

QJsonObject TestCli::documentIn(const QString &file) const
{
    return QJsonDocument::fromJson(read(m_desk.path(file))).object();
}

/// A workbook with the agreement, the tickets and the outages of March, which each test gets anew.
void TestCli::initTestCase()
{
    QVERIFY(QFile::copy(data("tickets.csv"), m_desk.path(QStringLiteral("tickets.csv"))));
    QCOMPARE(m_desk.output(QStringLiteral("create base.kept --name Test")),
        QStringLiteral("Made the workbook base.kept.\n"));
    QVERIFY(m_desk.output(QStringLiteral("apply base.kept ") + data("agreement.json"))
                .startsWith(QStringLiteral("Records added: 8, changed: 0, the same: 0.\n")));
    QString words = importTickets;
    const Run tickets = m_desk.kept(words.replace(QStringLiteral("a.kept"), QStringLiteral("base.kept")));
    QCOMPARE(tickets.err, QString());
    QVERIFY(tickets.out.startsWith(QStringLiteral("Rows read: 4, records: 4, rejected rows: 0.\n"
                                                  "Records new: 4, changed: 0, the same: 0.\nImport ")));
    QCOMPARE(tickets.exitCode, 0);
    const Run outages =
        m_desk.kept(QStringLiteral("import base.kept %1 --mapping Probe --from 2026-03-01 --to 2026-03-31 "
                                   "--json")
                        .arg(data("outages.csv")));
    QCOMPARE(outages.exitCode, 0);
    QCOMPARE(outages.json().value(u"added").toInt(), 1);
}

void TestCli::init()
{
    QFile::remove(m_desk.path(QStringLiteral("a.kept")));
    QVERIFY(QFile::copy(m_desk.path(QStringLiteral("base.kept")), m_desk.path(QStringLiteral("a.kept"))));
}

/// "value status records" of a service level in March; the errors when there is no such result.
QString TestCli::figures(const QString &level) const
{
    const Run result = m_desk.kept(QStringLiteral("evaluate a.kept --json") + march);
    const QList<QJsonObject> results = resultsOf(result.json(), level);
    if (results.size() != 1)
        return result.err + result.out;
    return QStringLiteral("%1 %2 %3")
        .arg(results[0].value(u"value").toString(QStringLiteral("-")), results[0].value(u"status").toString())
        .arg(results[0].value(u"records").toInt());
}

void TestCli::evaluatesWhatWasImported()
{
    // 3 h 43 min 12 s of the 744 hours of March are 0.5 %; exact values are fractions: 199/2 is 99.5.
    QCOMPARE(figures(QStringLiteral("availability")), QStringLiteral("199/2 missed 1"));
    // T-3 took 5 of 4 hours (Friday 15:00 to Monday 12:00), the other three are in time.
    QCOMPARE(figures(QStringLiteral("in-time")), QStringLiteral("75 missed 4"));
    // 1.5 h, 10 h, 5 h and 2.5 h.
    QCOMPARE(figures(QStringLiteral("turn-around")), QStringLiteral("17100 met 4"));
    const QJsonObject json = m_desk.kept(QStringLiteral("evaluate a.kept --json") + march).json();
    QCOMPARE(json.value(u"period").toString(), QStringLiteral("2026-03"));
    QCOMPARE(json.value(u"as_of").toString(), QStringLiteral("2026-04-10T00:00:00Z"));
    const QJsonObject first = resultsOf(json, QStringLiteral("availability")).at(0);
    QCOMPARE(first.value(u"covered").toString(), QStringLiteral("1"));
    QCOMPARE(first.value(u"credit").toObject().value(u"amount").toObject().value(u"amount").toString(),
        QStringLiteral("100.00"));
}

void TestCli::printsScorecardAndReasons()
{
    const QString text = m_desk.output(QStringLiteral("evaluate a.kept --agreement CLI-001") + march);
    QVERIFY2(text.contains(QStringLiteral("CLI-001  Hosting and service desk  (Sample Hosting AG)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Results, one for each service level and period: 1 met, 2 missed.")),
        qPrintable(text));
    const QString why = m_desk.output(QStringLiteral("evaluate a.kept --why in-time") + march);
    QVERIFY2(why.startsWith(QStringLiteral("Mar 2026: 75.00 % missed\n")), qPrintable(why));
    const Run version = m_desk.kept(QStringLiteral("--version"));
    QCOMPARE(version.out, QStringLiteral("kept " KEPT_VERSION "\n"));
}

void TestCli::givesCredits()
{
    const QJsonObject json = m_desk.kept(QStringLiteral("credits a.kept --json") + march).json();
    const QJsonObject expected{{QStringLiteral("agreement"), QStringLiteral("CLI-001")},
        {QStringLiteral("service_level"), QStringLiteral("availability")},
        {QStringLiteral("period"), QStringLiteral("2026-03")}, {QStringLiteral("amount"), QStringLiteral("100.00")},
        {QStringLiteral("currency"), QStringLiteral("EUR")}, {QStringLiteral("state"), QStringLiteral("entitled")},
        {QStringLiteral("clause"), QStringLiteral("7.1")},
        {QStringLiteral("obligor"), QStringLiteral("sample-hosting")},
        {QStringLiteral("deadline"), QStringLiteral("2026-04-30")}};
    QCOMPARE(json.value(u"credits").toArray(), QJsonArray{expected});
    const QString text = m_desk.output(QStringLiteral("credits a.kept") + march);
    QVERIFY2(text.contains(QStringLiteral("claim by 2026-04-30")), qPrintable(text));
}

void TestCli::writesTheLedgerForOtherPrograms()
{
    const auto file = [this](const char *name) {
        QFile written(m_desk.path(QString::fromLatin1(name)));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    QCOMPARE(m_desk.output(QStringLiteral("credits a.kept --out l.csv") + march), QStringLiteral("Wrote l.csv.\n"));
    const QList<QByteArray> lines = file("l.csv").split('\n');
    QVERIFY2(
        lines.value(0).startsWith("agreement,title,obligor,creditor,service_level,first,last,kind,amount,currency,"),
        lines.value(0).constData());
    QVERIFY2(lines.value(1).contains(",2026-03-01,2026-03-31,credit,100.00,EUR,entitled,yes,2026-04-30,7.1,"),
        lines.value(1).constData());
    QVERIFY(!m_desk.output(QStringLiteral("credits a.kept --out l.json --format ocds") + march).isEmpty());
    const QJsonObject release =
        QJsonDocument::fromJson(file("l.json")).object().value(u"releases").toArray().at(0).toObject();
    const QJsonObject contract = release.value(u"contracts").toArray().at(0).toObject();
    QCOMPARE(contract.value(u"id").toString(), QStringLiteral("CLI-001"));
    const QJsonObject failure =
        contract.value(u"implementation").toObject().value(u"performanceFailures").toArray().at(0).toObject();
    QCOMPARE(failure.value(u"penaltyImposed").toString(), QStringLiteral("EUR 100.00"));
    QCOMPARE(failure.value(u"penaltyPaid").toBool(true), false);
    QCOMPARE(failure.value(u"events").toInt(), 1);
    QCOMPARE(failure.value(u"period").toObject().value(u"endDate").toString(), QStringLiteral("2026-03-31T23:59:59Z"));
    const Run other = m_desk.kept(QStringLiteral("credits a.kept --out l.txt") + march);
    QVERIFY2(other.err.contains(QStringLiteral("Choose csv, xlsx or ocds.")), qPrintable(other.err));
}

void TestCli::printsTheSameFiguresAsPdf()
{
    QCOMPARE(m_desk.output(QStringLiteral("report a.kept --agreement CLI-001 --pdf a.pdf") + march),
        QStringLiteral("Wrote a.pdf.\n"));
    const Run text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), m_desk.path(QStringLiteral("a.pdf")), QStringLiteral("-")});
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    for (const char *words :
        {"Sample Hosting AG", "CLI-001", "Availability of the web shop", "99.50", "75.00", "4 h 45", "100.00"})
        QVERIFY2(text.out.contains(QLatin1String(words)), qPrintable(QLatin1String(words) + u'\n' + text.out));
}

void TestCli::printsTheWholeAgreementInALanguage()
{
    const auto pdf = [&](const QString &options) {
        if (m_desk.kept(QStringLiteral("report a.kept --agreement CLI-001 --document --out d.pdf ") + options).exitCode
            != 0)
            return QString();
        return run(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), m_desk.path(QStringLiteral("d.pdf")), QStringLiteral("-")})
            .out.simplified();
    };
    const QString english = pdf({});
    QVERIFY2(english.contains(QStringLiteral("Term, renewal and notice")), qPrintable(english));
    QVERIFY(english.contains(QStringLiteral("Signatures")));
    const QString german = pdf(QStringLiteral("--language de"));
    QVERIFY2(german.contains(QStringLiteral("Laufzeit, Verlängerung und Kündigung")), qPrintable(german));
    QVERIFY(german.contains(QStringLiteral("Seite 1 von")));
    QVERIFY(!german.contains(QStringLiteral("Term, renewal and notice")));
}

void TestCli::attachesAFileAndGivesItBack()
{
    QVERIFY(write(m_desk.path(QStringLiteral("scan.pdf")), "%PDF-1.4\n"));
    const QString hash = QStringLiteral("e5c62df5dab5c87b6a015ef3d43597074d1eec433b15f51aec63b8582d0e4ab4");
    QCOMPARE(m_desk.output(QStringLiteral("attach a.kept CLI-001 scan.pdf --title signed")),
        QStringLiteral("Attached scan.pdf to CLI-001. SHA-256: %1.\n").arg(hash));
    const QString list = m_desk.output(QStringLiteral("attachment a.kept CLI-001"));
    QVERIFY2(
        list.startsWith(QStringLiteral("1  scan.pdf (signed), application/pdf, 9 bytes, added on ")), qPrintable(list));
    QVERIFY(list.contains(hash));
    const QJsonArray listed =
        m_desk.kept(QStringLiteral("attachment a.kept CLI-001 --json")).json().value(u"attachments").toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject().value(u"sha256").toString(), hash);
    // By way of a document into another workbook, and out of it.
    QCOMPARE(m_desk.kept(QStringLiteral("export a.kept with.json")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("create other.kept")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("apply other.kept with.json")).err, QString());
    QCOMPARE(m_desk.output(QStringLiteral("attachment other.kept CLI-001 signed --save copy.pdf")),
        QStringLiteral("Wrote copy.pdf.\n"));
    QCOMPARE(read(m_desk.path(QStringLiteral("copy.pdf"))), QByteArray("%PDF-1.4\n"));
    QCOMPARE(m_desk.kept(QStringLiteral("verify other.kept")).exitCode, 0);
    const QString document = m_desk.output(QStringLiteral("report a.kept --agreement CLI-001 --document --text"));
    QVERIFY2(document.contains(hash.left(32)), qPrintable(document));
}

void TestCli::anExportAppliedElsewhereIsTheSame()
{
    QCOMPARE(m_desk.output(QStringLiteral("export a.kept a.json")), QStringLiteral("Wrote a.json.\n"));
    QFile::remove(m_desk.path(QStringLiteral("b.kept")));
    m_desk.kept(QStringLiteral("create b.kept"));
    QCOMPARE(m_desk.output(QStringLiteral("apply b.kept a.json")),
        QStringLiteral("Records added: 8, changed: 0, the same: 0.\n3 steps and approvals that this workbook did not "
                       "see are marked as taken over from the file.\n"));
    m_desk.kept(QStringLiteral("export b.kept b.json"));
    const QJsonObject exported = documentIn(QStringLiteral("a.json"));
    QVERIFY(exported.contains(QStringLiteral("agreements")));
    QCOMPARE(originsIn(exported), QStringList(3, QStringLiteral("agreement.json")));
    const QJsonObject second = documentIn(QStringLiteral("b.json"));
    QCOMPARE(originsIn(second), QStringList(3, QStringLiteral("agreement.json a.json"))); // all else is the same
    QCOMPARE(withoutOrigins(second), withoutOrigins(exported));
    const QString check = m_desk.kept(QStringLiteral("check b.kept")).out;
    QVERIFY2(check.contains(QStringLiteral("3 steps of its life, dated 10 Jan 2026 to 20 Jan 2026, were not taken in "
                                           "this workbook. Taken over from the file agreement.json by ")),
        qPrintable(check));
    const QString before = m_desk.state(QStringLiteral("b.kept"));
    QCOMPARE(m_desk.output(QStringLiteral("apply b.kept a.json")),
        QStringLiteral("Records added: 0, changed: 0, the same: 8.\n"));
    QCOMPARE(m_desk.state(QStringLiteral("b.kept")), before);
}

void TestCli::aDocumentMayReferToRecordsOfTheWorkbook()
{
    const QByteArray service = R"({"format": "kept-document", "version": 1,
        "services": [{"id": "mail", "name": "Mail", "provider": "PROVIDER"}]})";
    QVERIFY(write(m_desk.path(QStringLiteral("more.json")), QByteArray(service).replace("PROVIDER", "sample-hosting")));
    QCOMPARE(m_desk.output(QStringLiteral("apply a.kept more.json")),
        QStringLiteral("Records added: 1, changed: 0, the same: 0.\n"));
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    QVERIFY(write(m_desk.path(QStringLiteral("more.json")), QByteArray(service).replace("PROVIDER", "nobody")));
    const Run refused = m_desk.kept(QStringLiteral("apply a.kept more.json"));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(
        refused.err.contains(QStringLiteral("services[0].provider")) && refused.err.contains(QStringLiteral("nobody")),
        qPrintable(refused.err));
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
}

void TestCli::importingAgainChangesNothing()
{
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    QCOMPARE(m_desk.output(importTickets),
        QStringLiteral("Rows read: 4, records: 4, rejected rows: 0.\n"
                       "Records new: 0, changed: 0, the same: 4.\n"));
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
}

void TestCli::aNewerExportUpdates()
{
    QByteArray tickets = read(data("tickets.csv"));
    tickets.replace("09.03.2026 12:00", "06.03.2026 17:00"); // T-3 now took 2 hours
    QVERIFY(write(m_desk.path(QStringLiteral("newer.csv")), tickets));
    const Run result = m_desk.kept(QStringLiteral("import a.kept newer.csv --mapping desk-tickets --json"));
    QCOMPARE(result.json().value(u"added").toInt(-1), 0);
    QCOMPARE(result.json().value(u"changed").toInt(-1), 1);
    QCOMPARE(result.json().value(u"same").toInt(-1), 3);
    QCOMPARE(figures(QStringLiteral("in-time")), QStringLiteral("100 met 4"));
    QVERIFY(m_desk.output(QStringLiteral("verify a.kept")).startsWith(QStringLiteral("All holds: ")));
}

void TestCli::anImportIsUndone()
{
    const QJsonArray imports = m_desk.kept(QStringLiteral("imports a.kept --json")).json().value(u"imports").toArray();
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports[1].toObject().value(u"file").toString(), QStringLiteral("tickets.csv")); // newest first
    const QString id = imports[1].toObject().value(u"import").toString();
    const QString asImported = m_desk.state(QStringLiteral("a.kept"));
    const Run unreasoned = m_desk.kept(QStringLiteral("undo-import a.kept ") + id);
    QCOMPARE(unreasoned.exitCode, 2);
    QVERIFY2(
        unreasoned.err.contains(QStringLiteral("An import is withdrawn with a reason")), qPrintable(unreasoned.err));
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), asImported);
    QCOMPARE(m_desk.output(QStringLiteral("undo-import a.kept %1 --reason Test").arg(id)),
        QStringLiteral("Withdrew the import of tickets.csv: 4 records.\n"));
    QCOMPARE(figures(QStringLiteral("in-time")), QStringLiteral("- no_data 0"));
    QCOMPARE(figures(QStringLiteral("availability")), QStringLiteral("199/2 missed 1"));
    const QJsonObject report = m_desk.kept(QStringLiteral("verify a.kept --json")).json();
    QCOMPARE(report.value(u"holds").toBool(), true);
    QCOMPARE(report.value(u"finding").toString(), QString());
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    QCOMPARE(m_desk.kept(QStringLiteral("undo-import a.kept %1 --reason Again").arg(id)).exitCode, 1); // it is undone
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
    QCOMPARE(m_desk.kept(importTickets).exitCode, 0);
    QCOMPARE(figures(QStringLiteral("in-time")), QStringLiteral("75 missed 4"));
}

void TestCli::anExcludedTicketLeavesTheFigure()
{
    QVERIFY(write(m_desk.path(QStringLiteral("without.json")), R"({"format": "kept-document", "version": 1,
        "exclusions": [{"id": "x", "agreement": "cli", "service_level": "in-time", "reason": "customer_caused",
                        "records": ["T-3"], "evidence": "The customer was away", "requested_by": "desk",
                        "approved_by": "sample"}]})"));
    QVERIFY(m_desk.output(QStringLiteral("apply a.kept without.json"))
                .startsWith(QStringLiteral("Records added: 1, changed: 0, the same: 0.\n")));
    QVERIFY(m_desk.output(QStringLiteral("report a.kept --agreement CLI-001 --text") + march)
                .contains(QStringLiteral("approved by sample. The customer was away Taken over from the file "
                                         "without.json by ")));
    QCOMPARE(figures(QStringLiteral("in-time")), QStringLiteral("100 met 3"));
    QCOMPARE(figures(QStringLiteral("turn-around")), QStringLiteral("17100 met 4")); // another service level
}

void TestCli::oneUsersApprovalsArePrinted()
{
    const QString remark = QStringLiteral("Approvals: one person alone may ask for an approval and give it.");
    const QStringList words{QStringLiteral("evaluate a.kept") + march, QStringLiteral("credits a.kept") + march,
        QStringLiteral("report a.kept --agreement CLI-001 --text") + march};
    for (const QString &call : words)
        QVERIFY2(!m_desk.output(call).contains(remark), qPrintable(call));
    QCOMPARE(m_desk
                 .kept({QStringLiteral("four-eyes"), QStringLiteral("a.kept"), QStringLiteral("off"),
                     QStringLiteral("--reason"), QStringLiteral("One person (sample)")})
                 .exitCode,
        0);
    for (const QString &call : words)
        QVERIFY2(m_desk.output(call).contains(remark), qPrintable(call + u'\n' + m_desk.output(call)));
    for (const char *call : {"evaluate a.kept --json", "credits a.kept --json"})
        QCOMPARE(m_desk.kept(QLatin1String(call) + march).json().value(u"four_eyes"), QJsonValue(false));
    QCOMPARE(m_desk.kept(QStringLiteral("report a.kept --agreement CLI-001 --pdf off.pdf") + march).exitCode, 0);
    const Run text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), m_desk.path(QStringLiteral("off.pdf")), QStringLiteral("-")});
    const int pages = static_cast<int>(text.out.count(u'\f'));
    QVERIFY(pages > 0);
    QCOMPARE(static_cast<int>(text.out.count(remark)), pages); // on every page of paper
}

void TestCli::anExportSaysWhetherASecondPersonIsNeeded()
{
    QCOMPARE(m_desk
                 .kept({QStringLiteral("four-eyes"), QStringLiteral("a.kept"), QStringLiteral("off"),
                     QStringLiteral("--reason"), QStringLiteral("One person (sample)")})
                 .exitCode,
        0);
    QCOMPARE(m_desk.kept(QStringLiteral("export a.kept off.json")).exitCode, 0);
    QCOMPARE(documentIn(QStringLiteral("off.json")).value(u"four_eyes"), QJsonValue(false));
    QFile::remove(m_desk.path(QStringLiteral("c.kept")));
    QCOMPARE(m_desk.kept(QStringLiteral("create c.kept")).exitCode, 0);
    const QString told = m_desk.output(QStringLiteral("apply c.kept off.json"));
    QVERIFY2(told.contains(QStringLiteral("In this workbook an approval needs a second person, and that stays so.")),
        qPrintable(told));
    QCOMPARE(m_desk.kept(QStringLiteral("export c.kept on.json")).exitCode, 0);
    QCOMPARE(documentIn(QStringLiteral("on.json")).value(u"four_eyes"), QJsonValue(true));
}

void TestCli::aStatementNamesAServiceAsAFileDoes()
{
    QCOMPARE(m_desk.output(QStringLiteral("cover a.kept --service DESK --kind outage --from 2026-03-01 --to 2026-03-31 "
                                          "--statement none")),
        QStringLiteral("Noted: none\n"));
}

void TestCli::aStatementCoversTheDaysOfTheAgreement()
{
    // A month in Tokyo begins nine hours before the same month in UTC.
    const QByteArray tokyo = read(data("agreement.json")).replace("\"zone\": \"UTC\",", "\"zone\": \"Asia/Tokyo\",");
    QVERIFY(write(m_desk.path(QStringLiteral("tokyo.json")), tokyo));
    QCOMPARE(m_desk.kept(QStringLiteral("create tokyo.kept")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("apply tokyo.kept tokyo.json")).exitCode, 0);
    QCOMPARE(m_desk
                 .kept(QStringLiteral("cover tokyo.kept --service WEB --kind outage --from 2026-03-01 --to 2026-03-31 "
                                      "--statement none"))
                 .exitCode,
        0);
    const QString text = m_desk.output(QStringLiteral("evaluate tokyo.kept") + march);
    QVERIFY2(text.contains(QStringLiteral("2026-03: 100.00 % met")), qPrintable(text));
}

void TestCli::oneUserAloneDoesNotApprove()
{
    QByteArray document = read(data("agreement.json"));
    const qsizetype life = document.indexOf("\"life\": [");
    document.remove(life, document.indexOf("],", life) + 2 - life);
    QVERIFY(write(m_desk.path(QStringLiteral("draft.json")), document));
    QCOMPARE(m_desk.kept(QStringLiteral("create draft.kept")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("apply draft.kept draft.json")).exitCode, 0);
    const auto submitted = m_desk.kept(QStringLiteral("step draft.kept CLI-001 submit --date 2026-01-10"));
    QCOMPARE(submitted.exitCode, 0);
    QCOMPARE(submitted.out, QStringLiteral("Recorded the step of CLI-001 on 2026-01-10.\n"));
    QCOMPARE(submitted.err, QStringLiteral("25 required findings are open. See “kept check”.\n"));
    const QString before = m_desk.state(QStringLiteral("draft.kept"));
    const Run refused = m_desk.kept(QStringLiteral("step draft.kept CLI-001 approve --date 2026-01-12"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("The one who submitted an agreement cannot approve it.")),
        qPrintable(refused.err));
    QCOMPARE(m_desk.state(QStringLiteral("draft.kept")), before);
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "somebody-else"); // a word of the caller's, not a second person
    QCOMPARE(m_desk.kept(QStringLiteral("step draft.kept CLI-001 approve --date 2026-01-12")).exitCode, 1);
    user.isEmpty() ? qunsetenv("USER") : qputenv("USER", user);
    QCOMPARE(m_desk.kept(QStringLiteral("four-eyes draft.kept off")).exitCode, 2);
    QCOMPARE(m_desk.state(QStringLiteral("draft.kept")), before);
    QCOMPARE(m_desk.kept(QStringLiteral("four-eyes draft.kept")).out,
        QStringLiteral("An approval needs a second person.\n"));
    QCOMPARE(m_desk.kept(QStringLiteral("four-eyes draft.kept off --reason alone")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("four-eyes draft.kept")).out,
        QStringLiteral("One person may ask for an approval and give it.\n"));
    QCOMPARE(m_desk.kept(QStringLiteral("step draft.kept CLI-001 approve --date 2026-01-12")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("step draft.kept CLI-001 bury")).exitCode, 2);
}

void TestCli::aTermIsRenewedAndExtended()
{
    const QByteArray document =
        read(data("agreement.json"))
            .replace(R"("months": 24})",
                R"("months": 24, "renewal": "by_agreement", "renewal_months": 12, "extensions": [{"months": 6}]})");
    QVERIFY(write(m_desk.path(QStringLiteral("terms.json")), document));
    QCOMPARE(m_desk.kept(QStringLiteral("create terms.kept")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("apply terms.kept terms.json")).exitCode, 0);
    const auto step = [this](const char *words) {
        return m_desk.kept(QStringLiteral("step terms.kept CLI-001 ") + QString::fromLatin1(words));
    };
    QCOMPARE(step("extend --date 2026-04-01").out, QStringLiteral("Recorded the step of CLI-001 on 2026-04-01.\n"));
    QVERIFY(step("extend --date 2026-04-01")
                .err.contains(QStringLiteral("The agreement has no extension option that is left to take up.")));
    QCOMPARE(step("extend --months 6").exitCode, 2);
    QCOMPARE(step("renew --months 0").exitCode, 2);
    QCOMPARE(step("renew --date 2026-04-02 --months 18").exitCode, 0);
    QVERIFY(step("approve --date 2026-04-02")
                .err.contains(QStringLiteral("The one who proposed a renewal cannot approve it.")));
    QCOMPARE(step("send-back --date 2026-04-03").exitCode, 0);
    QCOMPARE(step("renew --date 2026-04-03").exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("four-eyes terms.kept off --reason alone")).exitCode, 0);
    QCOMPARE(step("approve --date 2026-04-03").exitCode, 0);
    const QString written = m_desk.output(QStringLiteral("export terms.kept"));
    const QJsonArray life =
        QJsonDocument::fromJson(written.toUtf8()).object().value(u"agreements")[0].toObject().value(u"life").toArray();
    QCOMPARE(life.size(), 8);
    QCOMPARE(life.at(3).toObject().value(u"months").toInt(), 6);
    QCOMPARE(life.at(4).toObject().value(u"months").toInt(), 18);
    QCOMPARE(life.at(6).toObject().value(u"months").toInt(), 12); // what the agreement says
    QVERIFY(write(m_desk.path(QStringLiteral("again.json")), written.toUtf8()));
    QCOMPARE(m_desk.kept(QStringLiteral("apply terms.kept again.json")).exitCode, 0);
    QCOMPARE(m_desk.output(QStringLiteral("export terms.kept")), written);
}

void TestCli::aFileDoesNotRewriteWhatIsSigned()
{
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    QByteArray document = read(data("agreement.json"));
    QVERIFY(write(m_desk.path(QStringLiteral("other.json")), document.replace("Sample approver", "Sample friend")));
    const Run refused = m_desk.kept(QStringLiteral("apply a.kept other.json"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.startsWith(QStringLiteral("agreement CLI-001, step 2 of its life (agreements[0].life[1]): ")),
        qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
}

void TestCli::aLargeImportIsBackedUpAndComesBack()
{
    QVERIFY(QFile::copy(m_desk.path(QStringLiteral("base.kept")), m_desk.path(QStringLiteral("big.kept"))));
    QByteArray rows = "Ticket;Service;Priority;Opened;Resolved\n";
    for (int i = 0; i < 10'000; ++i)
        rows += "B-" + QByteArray::number(i) + ";DESK;Low;03.03.2026 10:00;03.03.2026 11:00\n";
    QVERIFY(write(m_desk.path(QStringLiteral("big.csv")), rows));
    QVERIFY(write(m_desk.path(QStringLiteral("bigger.csv")), rows.replace("B-", "C-")));
    const QString words = QStringLiteral("import big.kept %1.csv --mapping desk-tickets");
    QCOMPARE(m_desk.kept(words.arg(QStringLiteral("big"))).exitCode, 0);
    const QString head = m_desk.output(QStringLiteral("verify big.kept"));
    QCOMPARE(m_desk.kept(words.arg(QStringLiteral("bigger"))).exitCode, 0);
    const QJsonArray backups =
        m_desk.kept(QStringLiteral("backups big.kept --json")).json().value(u"backups").toArray();
    QCOMPARE(backups.size(), 2); // of the day, and before the second import
    QString before;
    for (const QJsonValue &backup : backups)
        if (const QString file = backup.toObject().value(u"file").toString(); file.contains(QStringLiteral("before")))
            before = file;
    const Run restored = m_desk.kept({QStringLiteral("restore"), before, QStringLiteral("back.kept")});
    QVERIFY2(restored.exitCode == 0 && restored.out.startsWith(QStringLiteral("Restored back.kept from ")),
        qPrintable(restored.out + restored.err));
    QCOMPARE(m_desk.output(QStringLiteral("verify back.kept")), head);
    const Run again = m_desk.kept({QStringLiteral("restore"), before, QStringLiteral("back.kept")});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains(QStringLiteral("There is a file of this name already.")), qPrintable(again.err));

    QVERIFY(QDir(m_desk.path(QStringLiteral("big.kept-backups"))).removeRecursively());
    QVERIFY(write(m_desk.path(QStringLiteral("big.kept-backups")), "in the way"));
    QVERIFY(write(m_desk.path(QStringLiteral("third.csv")), rows.replace("C-", "D-")));
    const Run warned = m_desk.kept(words.arg(QStringLiteral("third")));
    QCOMPARE(warned.exitCode, 0);
    QVERIFY2(
        warned.err.startsWith(QStringLiteral("The change is saved, but the automatic backup before it could not be "
                                             "made: "))
            && warned.err.contains(QStringLiteral("The folder for backups cannot be made.")),
        qPrintable(warned.err));
    QVERIFY(warned.out.contains(QStringLiteral("Records new: 10000")));
}

void TestCli::helpExplainsEveryCommand_data()
{
    QTest::addColumn<QString>("usage");
    for (const char *usage :
        {"create WORKBOOK", "apply WORKBOOK FILE.json", "step WORKBOOK AGREEMENT", "compare WORKBOOK AGREEMENT",
            "duplicate WORKBOOK AGREEMENT", "merge-organisations WORKBOOK ORGANISATION --into",
            "four-eyes WORKBOOK [on|off]", "import WORKBOOK FILE --mapping", "imports WORKBOOK",
            "undo-import WORKBOOK IMPORT", "cover WORKBOOK", "evaluate WORKBOOK", "credits WORKBOOK",
            "calendar WORKBOOK", "attach WORKBOOK AGREEMENT FILE", "attachment WORKBOOK AGREEMENT", "report WORKBOOK",
            "export WORKBOOK", "sample FILE", "verify WORKBOOK", "calc", "help"})
        QTest::newRow(usage) << QString::fromLatin1(usage);
}

void TestCli::helpExplainsEveryCommand()
{
    QFETCH(QString, usage);
    const QString name = usage.section(u' ', 0, 0);
    const QString text = m_desk.output(QStringLiteral("help ") + name);
    QVERIFY2(text.startsWith(QStringLiteral("Usage: kept ") + usage), qPrintable(text));
    QVERIFY(text.count(u'\n') >= 2);
    QCOMPARE(m_desk.output(name + QStringLiteral(" --help")), text);
    QVERIFY(m_desk.output(QStringLiteral("help")).contains(QStringLiteral("  kept %1 ").arg(name)));
}

void TestCli::helpNamesTopicsFormatsAndExitCodes()
{
    const QString formats = m_desk.output(QStringLiteral("help formats"));
    for (const char *page : {"# Agreements as JSON", "# Documents", "# Mappings", "# Output as JSON"})
        QVERIFY2(formats.contains(QLatin1String(page)), page);
    QVERIFY(
        m_desk.output(QStringLiteral("help metrics")).startsWith(QStringLiteral("# How service levels are judged")));
    const QString codes = m_desk.output(QStringLiteral("help exit-codes"));
    QCOMPARE(codes.count(u'\n'), 9);
    QVERIFY(codes.contains(
        QStringLiteral("  3  the good rows were imported, others were rejected; with --dry-run, they would be\n")));
    QVERIFY(m_desk.output(QString()).startsWith(QStringLiteral("Kept ")));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
