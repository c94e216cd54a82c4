// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbookfixture.h"

#include <QFile>
#include <QProcess>
#include <QStorageInfo>

using namespace kept;
using namespace kept::test;

/// Works on a small file system in memory, which only the administrator can make.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportFitsOrChangesNothing();
    void aNewWorkbookFitsOrIsNotThere();
    void aBackupFitsOrIsNotThere();
    void cleanupTestCase();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// Fills the disk up to so many bytes.
    void leave(qint64 bytes);
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

namespace {

constexpr int sizes = 50;
constexpr qint64 step = 32 * 1024;

bool run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void compareSentence(const Error &error)
{
    QCOMPARE(error.message, QStringLiteral("The disk is full; nothing was changed."));
    QCOMPARE(error.advice, QStringLiteral("Free some space and try again."));
}

Result<ImportEntry> tryImport(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    auto transaction = Transaction::begin(**database, context("import"));
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto entry = writeImport(**transaction, importInfo("i1"), tickets(1500));
    if (!entry)
        return entry;
    if (const auto committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return entry;
}

} // namespace

void TestFullDisk::initTestCase()
{
    m_isMounted = run("mount",
        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=8m"),
            QStringLiteral("tmpfs"), m_folder.path()});
    if (!m_isMounted)
        QSKIP("A small file system can be mounted by the administrator only.");
}

void TestFullDisk::cleanupTestCase()
{
    if (m_isMounted)
        QVERIFY(run("umount", {m_folder.path()}));
}

void TestFullDisk::leave(qint64 bytes)
{
    QFile filler(path("filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const qint64 surplus = QStorageInfo(m_folder.path()).bytesAvailable() - bytes;
    QVERIFY(surplus > 0);
    QCOMPARE(filler.write(QByteArray(surplus, 'x')), surplus);
}

void TestFullDisk::anImportFitsOrChangesNothing()
{
    int full = 0;
    for (int i = 0; i < sizes; ++i) {
        addParties(*take(Database::create(path("a.kept"))));
        leave(i * step);
        const auto imported = tryImport(path("a.kept"));
        if (!imported)
            compareSentence(imported.error());
        full += imported ? 0 : 1;
        QVERIFY(QFile::remove(path("filler")));
        {
            const auto database = take(Database::open(path("a.kept")));
            QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
            QCOMPARE(take(auditHead(*database)).sequence, imported ? 2 : 1);
            QCOMPARE(load(*database).tickets.rows.size(), imported ? 1500U : 0U);
        }
        QVERIFY(QFile::remove(path("a.kept")));
    }
    QVERIFY(full > 0 && full < sizes);
}

void TestFullDisk::aNewWorkbookFitsOrIsNotThere()
{
    int full = 0;
    for (int i = 0; i < sizes; ++i) {
        leave(i * step);
        const auto made = Database::create(path("b.kept"));
        if (!made)
            compareSentence(made.error());
        full += made ? 0 : 1;
        QVERIFY(!QFile::exists(path("b.kept.part")));
        QFile::remove(path("filler"));
        if (QFile::exists(path("b.kept")) && !made)
            QCOMPARE(take(verifyWorkbook(*take(Database::open(path("b.kept"))))).finding, QString());
        QFile::remove(path("b.kept"));
    }
    QVERIFY(full > 0 && full < sizes);
}

void TestFullDisk::aBackupFitsOrIsNotThere()
{
    const auto database = take(Database::create(path("c.kept")));
    addParties(*database);
    int full = 0;
    for (int i = 0; i < sizes; ++i) {
        leave(i * step);
        const auto made = database->backupTo(path("d.kept"));
        if (!made)
            compareSentence(made.error());
        full += made ? 0 : 1;
        QCOMPARE(QFile::exists(path("d.kept")), made.has_value());
        QVERIFY(!QFile::exists(path("d.kept.part")));
        QFile::remove(path("filler"));
        QFile::remove(path("d.kept"));
    }
    QVERIFY(full > 0 && full < sizes);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
