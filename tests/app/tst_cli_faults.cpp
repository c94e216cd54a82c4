// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include "models/store/database.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStorageInfo>

using namespace kept::test;

/// What the program says when something is wrong, and that nothing was changed then.
class TestCliFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFaultIsOneSentenceAndChangesNothing_data();
    void aFaultIsOneSentenceAndChangesNothing();
    void faultsAreToldAsJsonToo();
    void goodRowsLeaveAFileOfTheOthers();
    void asSecondWriterItIsRefused();
    void aRefusedLargeImportLeavesNoBackup();
    void aFullDiskChangesNothing();
    void aKilledImportIsThereWhollyOrNotAtAll_data();
    void aKilledImportIsThereWhollyOrNotAtAll();

private:
    void importsFitOrChangeNothing(const QString &folder);
    Desk m_desk;
};

namespace {

QString data(const char *name) { return QStringLiteral(KEPT_TEST_DATA "/cli/") + QLatin1String(name); }

/// So many tickets of service desk, opened one minute after the other from January 2026 on.
QByteArray manyTickets(int number)
{
    QByteArray rows = "Ticket;Service;Priority;Opened;Resolved\n";
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < number; ++i) {
        const QString from = start.addSecs(60LL * i).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
        const QString to = start.addSecs(60LL * i + 7200).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
        rows += QStringLiteral("M-%1;DESK;Low;%2;%3\n").arg(i).arg(from, to).toUtf8();
    }
    return rows;
}

const QString importTickets = QStringLiteral("import a.kept %1 --mapping desk-tickets");

} // namespace

/// A workbook with the agreement and four tickets, and files that are wrong in one way each.
void TestCliFaults::initTestCase()
{
    const QByteArray tickets = read(data("tickets.csv"));
    const auto changed = [&](const char *name, const char *from, const char *to) {
        const QByteArray bytes = QByteArray(tickets).replace(from, to);
        QVERIFY(bytes != tickets);
        QVERIFY(write(m_desk.path(QString::fromLatin1(name)), bytes));
    };
    QVERIFY(write(m_desk.path(QStringLiteral("tickets.csv")), tickets));
    changed("column.csv", "Opened", "Openned");
    changed("date.csv", "03.03.2026 16:00", "31.02.2026 16:00");
    changed("before.csv", "05.03.2026 10:00", "03.03.2026 15:59");
    changed("service.csv", "T-2;DESK", "T-2;DSEK");
    changed("twice.csv", "T-2;", "T-1;");
    QVERIFY(write(m_desk.path(QStringLiteral("text.kept")), "This is no workbook.\n"));
    QVERIFY(
        write(m_desk.path(QStringLiteral("cut.json")), R"({"format": "kept-document", "version": 1, "services": [)"));
    QVERIFY(
        write(m_desk.path(QStringLiteral("field.json")), R"({"format": "kept-document", "version": 1, "colour": 1})"));
    QCOMPARE(m_desk.kept(QStringLiteral("create base.kept")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("apply base.kept ") + data("agreement.json")).exitCode, 0);
    QCOMPARE(m_desk.kept(QStringLiteral("import base.kept tickets.csv --mapping desk-tickets")).exitCode, 0);
}

void TestCliFaults::init()
{
    QFile::remove(m_desk.path(QStringLiteral("a.kept")));
    QVERIFY(QFile::copy(m_desk.path(QStringLiteral("base.kept")), m_desk.path(QStringLiteral("a.kept"))));
}

void TestCliFaults::aFaultIsOneSentenceAndChangesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &words, int exitCode, const char *sentence) {
        QTest::newRow(qPrintable(words)) << words << exitCode << QString::fromUtf8(sentence);
    };
    row(importTickets.arg(QStringLiteral("nowhere.csv")), 5, "nowhere.csv: The file does not exist.");
    row(importTickets.arg(QStringLiteral("column.csv")), 4, "no column “Opened”. The closest one is “Openned”.");
    row(importTickets.arg(QStringLiteral("date.csv")), 4, "date.csv, line 3, column Opened: 1 row");
    row(importTickets.arg(QStringLiteral("date.csv --dry-run")), 4, "date.csv, line 3, column Opened: 1 row");
    row(importTickets.arg(QStringLiteral("before.csv")), 4, "before.csv, line 3, column Resolved: 1 row");
    row(importTickets.arg(QStringLiteral("service.csv")), 4, "service.csv, line 3, column Service");
    row(importTickets.arg(QStringLiteral("twice.csv")), 4, "twice.csv, line 3, column Ticket");
    row(importTickets.arg(QStringLiteral("date.csv")) + QStringLiteral(" --policy most_rows"), 2,
        "--policy is all_or_nothing or good_rows.");
    row(importTickets.arg(QStringLiteral("tickets.csv")) + QStringLiteral(" --from 2026-03-01"), 2, "--from and --to");
    row(QStringLiteral("import a.kept tickets.csv --mapping nothing"), 5,
        "Name a mapping of the workbook or a JSON file.");
    row(QStringLiteral("import a.kept tickets.csv"), 2, "An import names a --mapping");
    row(QStringLiteral("import a.kept"), 2, "“import” lacks a word: FILE.\nUsage: kept import WORKBOOK FILE --mapping");
    row(QStringLiteral("create"), 2, "“create” lacks a word: WORKBOOK.\nUsage: kept create WORKBOOK [--name NAME]\n");
    row(QStringLiteral("import a.kept tickets.csv more.csv --mapping x"), 2,
        "does not know what to do with “more.csv”");
    row(QStringLiteral("evaluate a.kept --pretty"), 2, "pretty");
    row(QStringLiteral("print a.kept"), 2, "There is no command “print”.");
    row(QStringLiteral("help nothing"), 2, "There is no command or topic “nothing”.");
    row(QStringLiteral("cover a.kept --service web"), 2, "A statement names");
    row(QStringLiteral("cover a.kept --service DESKS --kind outage --from 2026-03-01 --to 2026-03-31 --statement none"),
        5, "no service with the id or name “DESKS”");
    row(QStringLiteral("evaluate nowhere.kept"), 5, "nowhere.kept: There is no such workbook.");
    row(QStringLiteral("evaluate text.kept"), 4, "The file is not a Kept workbook.");
    row(QStringLiteral("evaluate a.kept --period 2026-13"), 2, "“2026-13” is not a period.");
    row(QStringLiteral("evaluate a.kept --as-of noon"), 2, "“noon” is not a date and time.");
    row(QStringLiteral("evaluate a.kept --agreement CLI-002"), 5, "no agreement with the reference or id CLI-002");
    row(QStringLiteral("report a.kept --agreement CLI-002 --pdf a.pdf"), 5, "no agreement with the reference or id");
    row(QStringLiteral("report a.kept --agreement CLI-001 --pdf none/a.pdf"), 6,
        "none/a.pdf: There is no folder “none”. Make it first");
    row(QStringLiteral("report a.kept --pdf a.pdf"), 2, "A report names an --agreement and an --out file.");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --language xx"), 2,
        "does not speak the language “xx”");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --document --version 0"), 2, "a number from 1");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --document --period 2026-05"), 2,
        "has no --period. Choose the version with --version or --as-of");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --version 1"), 2, "name --document, too");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --document --version 9"), 5, "has no version 9");
    row(QStringLiteral("attach a.kept CLI-001 nowhere.pdf"), 5, "nowhere.pdf: There is no such file.");
    row(QStringLiteral("attach a.kept CLI-002 cut.json"), 5, "no agreement with the reference or id");
    row(QStringLiteral("attachment a.kept CLI-001 nothing --save b.pdf"), 5, "has no attachment “nothing”");
    row(QStringLiteral("attachment a.kept CLI-001 nothing"), 2, "by its name or number and --save");
    row(QStringLiteral("export a.kept none/a.json"), 6, "none/a.json: There is no folder “none”.");
    row(QStringLiteral("create none/a.kept"), 6, "none/a.kept: There is no folder “none”.");
    row(QStringLiteral("sample none/a.kept"), 6, "none/a.kept: There is no folder “none”.");
    row(QStringLiteral("step a.kept CLI-001 submit --date noon"), 2, "--date must be a date like 2026-03-31.\n");
    row(QStringLiteral("report a.kept --agreement CLI-001 --out a.pdf --period 2019-Q1"), 2,
        "--period: The agreement CLI-001 starts on ");
    row(QStringLiteral("create a.kept"), 1, "a.kept: There is a file of this name already.");
    row(QStringLiteral("sample a.kept"), 1, "not a sample workbook");
    row(QStringLiteral("apply a.kept nowhere.json"), 5, "nowhere.json: The file cannot be read");
    row(QStringLiteral("apply a.kept cut.json"), 4, "cut.json, line 1");
    row(QStringLiteral("apply a.kept field.json"), 4, "colour");
    row(QStringLiteral("report a.kept --agreement CLI-001 --pdf a.kept"), 1, "would take the place of a workbook");
    row(QStringLiteral("export a.kept a.kept"), 1, "would take the place of a workbook");
    row(importTickets.arg(QStringLiteral("date.csv --policy good_rows --rejects a.kept")), 1,
        "The output would replace the file that it is made from.");
    row(importTickets.arg(QStringLiteral("date.csv --policy good_rows --rejects date.csv")), 1,
        "The output would replace the file that it is made from.");
    row(QStringLiteral("undo-import a.kept i1 --reason Test"), 5, "The workbook has no import with the id i1.");
}

void TestCliFaults::aFaultIsOneSentenceAndChangesNothing()
{
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    QFETCH(QString, sentence);
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    const QStringList files = QDir(m_desk.path(QString())).entryList(QDir::AllEntries);
    QVERIFY(before.contains(QStringLiteral("All holds: ")));
    const Run result = m_desk.kept(words);
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    const QString said = result.err.section(u'\n', 0, 0);
    const QString lead = said.section(QStringLiteral(": "), 0, 0) + QStringLiteral(": ");
    QVERIFY2(!said.startsWith(lead + lead.chopped(2)), qPrintable(said)); // the name of an option stands once
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.count(u'\n') <= 2, qPrintable(result.err)); // the sentence, and a rejected row or where to read
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
    QCOMPARE(QDir(m_desk.path(QString())).entryList(QDir::AllEntries), files);
}

void TestCliFaults::faultsAreToldAsJsonToo()
{
    const Run result = m_desk.kept(importTickets.arg(QStringLiteral("date.csv --json")));
    QCOMPARE(result.exitCode, 4);
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), QStringLiteral("invalid_input"));
    QCOMPARE(error.value(u"place").toString(), QStringLiteral("date.csv, line 3, column Opened"));
    QVERIFY(error.value(u"message").toString().contains(QStringLiteral("February has 28 days.")));
    QVERIFY(result.err.contains(error.value(u"message").toString()));
}

void TestCliFaults::goodRowsLeaveAFileOfTheOthers()
{
    QFile::remove(m_desk.path(QStringLiteral("new.kept")));
    m_desk.kept(QStringLiteral("create new.kept"));
    m_desk.kept(QStringLiteral("apply new.kept ") + data("agreement.json"));
    const Run result = m_desk.kept(
        QStringLiteral("import new.kept date.csv --mapping desk-tickets --policy good_rows --rejects rejects.csv"));
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(m_desk.kept(QStringLiteral("import new.kept date.csv --mapping desk-tickets --policy good_rows --dry-run"))
                 .exitCode,
        3);
    QVERIFY2(result.err.contains(QStringLiteral("rejected, line 3, column Opened, “31.02.2026 16:00”")),
        qPrintable(result.err));
    QVERIFY(result.out.contains(QStringLiteral("Rows read: 4, records: 3, rejected rows: 1.\n")));
    QVERIFY(result.out.contains(QStringLiteral("Records new: 3, changed: 0, the same: 0.\n")));
    QByteArray rejects = read(m_desk.path(QStringLiteral("rejects.csv")));
    QCOMPARE(rejects.count('\n'), 2); // the header and T-2
    QVERIFY(rejects.contains("T-2;DESK;Low;31.02.2026 16:00;05.03.2026 10:00;3;Opened;"));
    QVERIFY(write(m_desk.path(QStringLiteral("rejects.csv")), rejects.replace("31.02.2026 16:00", "03.03.2026 16:00")));
    const Run mended = m_desk.kept(QStringLiteral("import new.kept rejects.csv --mapping desk-tickets --json"));
    QCOMPARE(mended.exitCode, 0);
    QCOMPARE(mended.json().value(u"added").toInt(), 1);
    // Now it holds what the right file holds.
    const Run whole = m_desk.kept(QStringLiteral("import new.kept tickets.csv --mapping desk-tickets --json"));
    QCOMPARE(whole.json().value(u"same").toInt(), 4);
    QCOMPARE(whole.json().value(u"added").toInt() + whole.json().value(u"changed").toInt(), 0);
}

void TestCliFaults::asSecondWriterItIsRefused()
{
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    {
        const auto first = kept::Database::open(m_desk.path(QStringLiteral("a.kept")));
        QVERIFY(first && !(*first)->isReadOnly());
        const Run second = m_desk.kept(QStringLiteral("apply a.kept ") + data("agreement.json"));
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(second.err.count(u'\n'), 1);
        QVERIFY2(second.err.contains(QStringLiteral("tst_cli_faults")), qPrintable(second.err)); // says who has it
        QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before); // reading goes on
    }
    QCOMPARE(m_desk.kept(QStringLiteral("apply a.kept ") + data("agreement.json")).exitCode, 0);
}

/// Leaves more and more room in a folder that holds little.
void TestCliFaults::importsFitOrChangeNothing(const QString &folder)
{
    int full = 0;
    const QString book = folder + QStringLiteral("/c.kept");
    for (int i = 0; i < 12; ++i) {
        QVERIFY(QFile::copy(m_desk.path(QStringLiteral("base.kept")), book));
        QFile filler(folder + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const qint64 surplus = QStorageInfo(folder).bytesAvailable() - i * 96 * 1024;
        QCOMPARE(filler.write(QByteArray(surplus, 'x')), surplus);
        const Run result = m_desk.kept({QStringLiteral("import"), book, QStringLiteral("many.csv"),
            QStringLiteral("--mapping"), QStringLiteral("desk-tickets")});
        QVERIFY(filler.remove());
        if (result.exitCode != 0) {
            QCOMPARE(result.exitCode, 6);
            QCOMPARE(result.err,
                book + QStringLiteral(": The disk is full; nothing was changed. Free some space and try again.\n"));
        }
        full += result.exitCode == 0 ? 0 : 1;
        QCOMPARE(m_desk.kept({QStringLiteral("verify"), book}).exitCode, 0);
        const QJsonArray imports =
            m_desk.kept({QStringLiteral("imports"), book, QStringLiteral("--json")}).json().value(u"imports").toArray();
        QCOMPARE(imports.size(), result.exitCode == 0 ? 2 : 1);
        QVERIFY(QFile::remove(book));
    }
    QVERIFY2(full > 0 && full < 12, qPrintable(QString::number(full)));
}

void TestCliFaults::aRefusedLargeImportLeavesNoBackup()
{
    QDir(m_desk.path(QStringLiteral("a.kept-backups"))).removeRecursively();
    // The last row cannot be read, after the others were written.
    QVERIFY(write(m_desk.path(QStringLiteral("last.csv")),
        manyTickets(20'000) + "M-20000;DESK;Low;31.02.2026 10:00;31.02.2026 11:00\n"));
    const Run refused = m_desk.kept(importTickets.arg(QStringLiteral("last.csv")));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(!QFile::exists(m_desk.path(QStringLiteral("a.kept-backups"))),
        qPrintable(QDir(m_desk.path(QStringLiteral("a.kept-backups"))).entryList(QDir::Files).join(u'\n')));
    QVERIFY(write(m_desk.path(QStringLiteral("many.csv")), manyTickets(20'000)));
    QCOMPARE(m_desk.kept(importTickets.arg(QStringLiteral("many.csv"))).exitCode, 0);
    QCOMPARE(QDir(m_desk.path(QStringLiteral("a.kept-backups"))).entryList(QDir::Files).size(), 1);
}

void TestCliFaults::aFullDiskChangesNothing()
{
    const QString folder = m_desk.path(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(m_desk.path(QStringLiteral("many.csv")), manyTickets(2000)));
    if (run(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=8m"),
                QStringLiteral("tmpfs"), folder})
            .exitCode
        == 0) {
        const auto unmount = qScopeGuard([&folder] { run(QStringLiteral("umount"), {folder}); });
        importsFitOrChangeNothing(folder);
        return;
    }
    // Without the right to mount: no file may grow over 320 blocks of 512 bytes, and the signal for that is ignored.
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    const Run result = run(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 320; exec \"$0\" \"$@\""), program(),
            QStringLiteral("import"), QStringLiteral("a.kept"), QStringLiteral("many.csv"), QStringLiteral("--mapping"),
            QStringLiteral("desk-tickets")},
        m_desk.path(QString()));
    QCOMPARE(result.exitCode, 6);
    QCOMPARE(result.err.count(u'\n'), 1);
    QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
}

void TestCliFaults::aKilledImportIsThereWhollyOrNotAtAll_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("unfinished");
    QTest::newRow("a small file is written to the log first") << 20'000 << QStringLiteral("a.kept-wal");
    QTest::newRow("a file larger than the workbook is written beside a journal")
        << 60'000 << QStringLiteral("a.kept-journal");
}

void TestCliFaults::aKilledImportIsThereWhollyOrNotAtAll()
{
    QFETCH(const int, rows);
    QFETCH(const QString, unfinished);
    constexpr int kills = 20;
    constexpr quint32 seed = 20260331;
    const QStringList words = importTickets.arg(QStringLiteral("many.csv")).split(u' ');
    QVERIFY(write(m_desk.path(QStringLiteral("many.csv")), manyTickets(rows)));
    const QString before = m_desk.state(QStringLiteral("a.kept"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_desk.kept(words).exitCode, 0);
    const int whole = static_cast<int>(timer.elapsed());
    QRandomGenerator random(seed);
    int notAtAll = 0;
    int open = 0;
    for (int i = 0; i < kills; ++i) {
        init();
        QProcess process;
        process.setWorkingDirectory(m_desk.path(QString()));
        process.start(program(), words);
        QVERIFY(process.waitForStarted());
        process.waitForFinished(random.bounded(1, whole));
        process.kill();
        process.waitForFinished();
        open += QFile::exists(m_desk.path(unfinished)) ? 1 : 0;
        const Run verified = m_desk.kept(QStringLiteral("verify a.kept --json"));
        const QJsonObject report = verified.json();
        QVERIFY2(report.value(u"holds").toBool(),
            qPrintable(QStringLiteral("%1: %2%3").arg(verified.exitCode).arg(verified.out, verified.err)));
        const QJsonArray imports =
            m_desk.kept(QStringLiteral("imports a.kept --json")).json().value(u"imports").toArray();
        if (imports.size() == 1) {
            ++notAtAll;
            QCOMPARE(m_desk.state(QStringLiteral("a.kept")), before);
            const Run again = m_desk.kept(words);
            QVERIFY2(again.exitCode == 0, qPrintable(again.err)); // and it can be done again
        } else {
            QCOMPARE(imports[0].toObject().value(u"added").toInt(), rows);
        }
        QCOMPARE(m_desk.kept(words).out.section(u'\n', 1, 1),
            QStringLiteral("Records new: 0, changed: 0, the same: %1.").arg(rows));
    }
    QVERIFY(notAtAll > 0);
    QVERIFY(open > 0);
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_cli_faults.moc"
