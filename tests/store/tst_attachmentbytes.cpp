// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachments.h"
#include "tests/store/workbookfixture.h"

#include <sqlite3.h>

using namespace kept;
using namespace kept::test;

class TestAttachmentBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bytesAreKeptOnceUnderTheirHash();
    void anAgreementNamesOnlyBytesThatAreThere();
    void namesWithAFolderAreRefused_data();
    void namesWithAFolderAreRefused();
    void nothingIsKeptWithoutItsTransaction();
    void whatIsStoredStays();
    void verifyFindsWhatWasChanged_data();
    void verifyFindsWhatWasChanged();

private:
    /// Saves the agreement with one attachment of the bytes, which are "signed scan" unless given.
    void attach(const QByteArray &bytes = "signed scan");
    Attachment attachmentOf(const QString &sha256, std::int64_t size) const
    {
        return {QStringLiteral("scan.pdf"), {}, QStringLiteral("application/pdf"), size, sha256, QDate(2026, 1, 15)};
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestAttachmentBytes::init()
{
    m_database.reset();
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
        + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".kept"));
    m_database = take(Database::create(path));
    addParties(*m_database);
}

void TestAttachmentBytes::attach(const QByteArray &bytes)
{
    const auto transaction = take(Transaction::begin(*m_database, context("attach_file")));
    const QString hash = take(saveAttachmentBytes(*transaction, bytes));
    Agreement named = take(allAgreements(*m_database)).front();
    named.attachments = {attachmentOf(hash, bytes.size())};
    take(saveAgreement(*transaction, named));
    take(transaction->commit());
}

void TestAttachmentBytes::bytesAreKeptOnceUnderTheirHash()
{
    const QByteArray bytes("signed\0scan", 11);
    attach(bytes);
    const QString hash = take(allAgreements(*m_database)).front().attachments.front().sha256;
    QCOMPARE(take(attachmentBytes(*m_database, hash)), bytes);
    QCOMPARE(attachmentBytes(*m_database, QString(64, u'0')).error().code, ErrorCode::NotFound);
    const auto transaction = take(Transaction::begin(*m_database, context("attach_file")));
    QCOMPARE(take(saveAttachmentBytes(*transaction, bytes)), hash);
    QCOMPARE(take(transaction->commit()).size(), 0U);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestAttachmentBytes::anAgreementNamesOnlyBytesThatAreThere()
{
    const auto transaction = take(Transaction::begin(*m_database, context("attach_file")));
    Agreement named = take(allAgreements(*m_database)).front();
    named.attachments = {attachmentOf(QString(64, u'a'), 6)};
    const auto missing = saveAgreement(*transaction, named);
    QCOMPARE(messageOf(missing), QStringLiteral("The bytes of the attachment “scan.pdf” are missing."));
    QCOMPARE(missing.error().place, QStringLiteral("attachments[0]"));
    named.attachments = {attachmentOf(take(saveAttachmentBytes(*transaction, "signed")), 7)};
    QCOMPARE(messageOf(saveAgreement(*transaction, named)),
        QStringLiteral("The attachment “scan.pdf” has another size than its bytes."));
}

void TestAttachmentBytes::namesWithAFolderAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("advice");
    QTest::newRow("a way up") << QStringLiteral("../../evil.txt") << QStringLiteral("Write “evil.txt”.");
    QTest::newRow("a device of Windows") << QStringLiteral("CON.txt") << QStringLiteral("Write “_CON.txt”.");
    QTest::newRow("a turned direction") << QStringLiteral("scan\u202Efdp.exe")
                                        << QStringLiteral("Write “scanfdp.exe”.");
}

void TestAttachmentBytes::namesWithAFolderAreRefused()
{
    QFETCH(const QString, name);
    const auto transaction = take(Transaction::begin(*m_database, context("attach_file")));
    Agreement named = take(allAgreements(*m_database)).front();
    named.attachments = {attachmentOf(take(saveAttachmentBytes(*transaction, "signed")), 6)};
    named.attachments.front().name = name;
    const auto refused = saveAgreement(*transaction, named);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().place, QStringLiteral("attachments[0].name"));
    QTEST(refused.error().advice, "advice");
}

void TestAttachmentBytes::nothingIsKeptWithoutItsTransaction()
{
    QString hash;
    {
        const auto transaction = take(Transaction::begin(*m_database, context("attach_file")));
        hash = take(saveAttachmentBytes(*transaction, "signed"));
    }
    QCOMPARE(attachmentBytes(*m_database, hash).error().code, ErrorCode::NotFound);
}

void TestAttachmentBytes::whatIsStoredStays()
{
    attach();
    for (const char *sql : {"UPDATE attachment_file SET size = 3", "DELETE FROM attachment_file"}) {
        char *message = nullptr;
        sqlite3_exec(m_database->handle(), sql, nullptr, nullptr, &message);
        QVERIFY2(message != nullptr, sql);
        sqlite3_free(message);
    }
}

void TestAttachmentBytes::verifyFindsWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("finding");
    QTest::newRow("other bytes") << QByteArray(
        "DROP TRIGGER attachment_file_update; UPDATE attachment_file SET bytes = CAST('signed Scan' AS BLOB)")
                                 << "is not what it was when it was stored";
    QTest::newRow("no bytes") << QByteArray("DROP TRIGGER attachment_file_delete; DELETE FROM attachment_file")
                              << "The bytes of the attachment “scan.pdf” are missing.";
    QTest::newRow("another size") << QByteArray(
        "DROP TRIGGER attachment_file_update; UPDATE attachment_file SET size = 3")
                                  << "does not have the size that it was stored with";
}

void TestAttachmentBytes::verifyFindsWhatWasChanged()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, finding);
    attach();
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
    char *message = nullptr;
    sqlite3_exec(m_database->handle(), sql.constData(), nullptr, nullptr, &message);
    QVERIFY2(message == nullptr, message);
    const VerifyReport report = take(verifyWorkbook(*m_database));
    QVERIFY(!report.holds);
    QVERIFY2(report.finding.contains(finding), qPrintable(report.finding));
}

QTEST_GUILESS_MAIN(TestAttachmentBytes)
#include "tst_attachmentbytes.moc"
