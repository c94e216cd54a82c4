// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbookfixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace kept;
using namespace kept::test;

/// Kills a program in the middle of imports, of their backups and of taking the log in, again and again on one
/// workbook.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommittedImportIsThereAndNoneInPart();
};

namespace {

constexpr int batchSize = 400;
constexpr quint32 seed = 20260115;

int runs()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("KEPT_KILLS", &isNumber);
    return isNumber ? asked : 30;
}

/// Runs the child until it is killed after the time; gives the number of the last batch that it called committed.
int killAfter(int milliseconds, const QString &path, int first)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(KEPT_STORE_CHILD),
        {QStringLiteral("import"), path, QString::number(first), QString::number(batchSize)});
    if (!child.waitForReadyRead())
        qFatal("the child did not start");
    if (child.waitForFinished(milliseconds))
        qFatal("the child ended by itself: %s", child.readAllStandardError().constData());
    child.kill();
    child.waitForFinished();
    int last = first - 1;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        bool isNumber = false;
        const int number = line.toInt(&isNumber);
        last = isNumber ? number : last;
    }
    return last;
}

} // namespace

void TestKilled::everyCommittedImportIsThereAndNoneInPart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kept"));
    addParties(*take(Database::create(path)));
    QRandomGenerator random(seed);
    int batches = 0;
    int inTheMiddle = 0;
    for (int run = 0; run < runs(); ++run) {
        const int committed = killAfter(random.bounded(1, 90), path, batches + 1);
        inTheMiddle += QFile::exists(path + QStringLiteral("-wal")) ? 1 : 0;
        const auto database = take(Database::open(path));
        const VerifyReport report = take(verifyWorkbook(*database));
        QCOMPARE(report.finding, QString());
        // The last one may have been committed before the child could say so.
        const int found = static_cast<int>(report.imports);
        QVERIFY2(found == committed || found == committed + 1,
            qPrintable(QStringLiteral("run %1: %2 said, %3 found").arg(run).arg(committed).arg(found)));
        QCOMPARE(take(countRecords(*database, MeasurementKind::Ticket, {})), std::int64_t(found) * batchSize);
        batches = found;
    }
    QVERIFY(batches > 0);
    QVERIFY(inTheMiddle > 0);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
