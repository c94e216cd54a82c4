// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachments.h"
#include "models/store/backup.h"
#include "models/store/migrations.h"
#include "models/store/sqlite.h"
#include "tests/store/workbookfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

using namespace kept;
using namespace kept::test;

namespace {

/// Runs SQL on a file as any other program could.
void runPlain(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    if (message != nullptr)
        qFatal("%s", message);
    sqlite3_close(handle);
}

/// Another program's connection to the file, which waits for nobody.
class PlainReader {
public:
    explicit PlainReader(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~PlainReader() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(PlainReader)

    [[nodiscard]] int run(const char *sql) const { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pragma(const Database &database, const char *name)
{
    QSqlQuery query(database.connection());
    query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
    return query.next() ? query.value(0).toString() : QString();
}

int shippedSchema() { return schemaNumber(shippedMigrations()); }

std::vector<Migration> withNextMigration()
{
    std::vector<Migration> migrations = shippedMigrations();
    migrations.push_back({schemaNumber(migrations) + 1,
        "ALTER TABLE organisation ADD COLUMN rank BIGINT; CREATE TABLE extra (id TEXT);"});
    return migrations;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewWorkbookIsOneFile();
    void createRefusesAnExistingFile();
    void pragmasAreSet();
    void whatIsNotAWorkbookIsNamed();
    void aDamagedFileIsNamed();
    void aChangedStructureIsNamed();
    void aSecondWriterIsToldWhoHasIt();
    void theLockOfADeadProcessIsCleared();
    void aLockThatNamesNoProcessIsClearedUnlessOneHoldsIt();
    void readersSeeWhatWasSavedWhileSomeoneWrites();
    void aLoadWithoutALogKeepsReadersOutUntilItIsDone();
    void whereOthersReadNothingIsWrittenWithoutTheLog();
    void anotherProgramLeavesTheLogOfAnOpenWorkbook();
    void aJournalThatAKilledWriterLeftIsTakenBack();
    void aNewerSchemaOpensReadOnly();
    void anOlderSchemaIsMigratedAfterABackup();
    void aFailingMigrationChangesNothing();
    void theFirstSchemaStillOpens();
    void theSchemaBeforeInvoicesStillOpens();
    void backupsAreWorkbooks();
    void theFirstChangeOfADayMakesABackup();
    void tenDailyAndTwelveMonthlyBackupsAreKept();
    void aLargeImportAndASealedReviewMakeBackups();
    void theBackupOfTheDayIsThatOfALargeImportToo();
    void aBackupIsTakenBackWithTheChangeThatDidNotComeAbout();
    void aBackupThatCannotBeMadeLosesNothing();
    void aBackupIsRestoredUnderANewName();
    void aFullDiskIsOneSentence();

private:
    [[nodiscard]] QStringList backups() const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestDatabase::aNewWorkbookIsOneFile()
{
    {
        const auto database = take(Database::create(path("a.kept")));
        QCOMPARE(database->schemaVersion(), shippedSchema());
        QVERIFY(!database->isReadOnly());
        QVERIFY(QFile::exists(path("a.kept-lock")));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.kept")});
    const QByteArray bytes = readFile(path("a.kept"));
    QCOMPARE(bytes.mid(68, 4), QByteArray("Kept"));
    QCOMPARE(bytes.mid(18, 2), QByteArray("\x01\x01")); // rollback journal, so that any reader takes it alone
}

void TestDatabase::createRefusesAnExistingFile()
{
    writeFile(path("a.kept"), "mine");
    QCOMPARE(messageOf(Database::create(path("a.kept"))), QStringLiteral("There is a file of this name already."));
    QCOMPARE(readFile(path("a.kept")), QByteArray("mine"));
    QCOMPARE(Database::create(path("no/such/folder/a.kept")).error().code, ErrorCode::Io);
}

void TestDatabase::pragmasAreSet()
{
    const auto database = take(Database::create(path("a.kept")));
    for (const auto &[name, value] : {std::pair{"foreign_keys", "1"}, {"trusted_schema", "0"}, {"journal_mode", "wal"},
             {"synchronous", "2"}, {"cell_size_check", "1"}, {"secure_delete", "1"}, {"busy_timeout", "5000"}})
        QCOMPARE(pragma(*database, name), QString::fromLatin1(value));
    int isDefensive = 0;
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);
    QCOMPARE(isDefensive, 1);
}

void TestDatabase::whatIsNotAWorkbookIsNamed()
{
    writeFile(path("empty.kept"), {});
    writeFile(path("text.kept"), QByteArray("name;opened\n").repeated(50));
    runPlain(path("foreign.kept"), "CREATE TABLE t (a)");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.kept")));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        QCOMPARE(messageOf(Database::open(path("none.kept"), mode)), QStringLiteral("There is no such workbook."));
        QCOMPARE(messageOf(Database::open(path("empty.kept"), mode)), QStringLiteral("The file is empty."));
        QCOMPARE(
            messageOf(Database::open(path("text.kept"), mode)), QStringLiteral("The file is not a Kept workbook."));
        QCOMPARE(messageOf(Database::open(path("foreign.kept"), mode)),
            QStringLiteral("The file is a database of another program, not a Kept workbook."));
        QCOMPARE(
            messageOf(Database::open(path("folder.kept"), mode)), QStringLiteral("This is a folder, not a workbook."));
    }
    QVERIFY(!QFile::exists(path("none.kept")));
}

void TestDatabase::aDamagedFileIsNamed()
{
    take(Database::create(path("a.kept"))).reset();
    const QByteArray bytes = readFile(path("a.kept"));
    writeFile(path("short.kept"), bytes.left(bytes.size() - 4096));
    QByteArray holed = bytes;
    holed.replace(3 * 4096, 4096, QByteArray(4096, '\x5a'));
    writeFile(path("holed.kept"), holed);
    QCOMPARE(messageOf(Database::open(path("short.kept"))),
        QStringLiteral("The workbook file is damaged: its end is missing."));
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(path("holed.kept"), mode);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
    }
    QCOMPARE(readFile(path("holed.kept")), holed);
}

void TestDatabase::aChangedStructureIsNamed()
{
    take(Database::create(path("a.kept"))).reset();
    runPlain(path("a.kept"), "CREATE TRIGGER quiet AFTER INSERT ON claim BEGIN DELETE FROM claim; END");
    QCOMPARE(messageOf(Database::open(path("a.kept"))),
        QStringLiteral("The structure of the workbook was changed by another program (trigger quiet)."));
    runPlain(path("a.kept"), "DROP TRIGGER quiet; DROP TRIGGER audit_entry_update");
    QCOMPARE(messageOf(Database::open(path("a.kept"))),
        QStringLiteral("The structure of the workbook was changed by another program (trigger audit_entry_update)."));
}

void TestDatabase::aSecondWriterIsToldWhoHasIt()
{
    const auto first = take(Database::create(path("a.kept")));
    const auto second = Database::open(path("a.kept"));
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().message, QStringLiteral("The workbook is open for writing elsewhere."));
    QVERIFY(second.error().advice.contains(QSysInfo::machineHostName()));
    QVERIFY(second.error().advice.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestDatabase::theLockOfADeadProcessIsCleared()
{
    take(Database::create(path("a.kept"))).reset();
    // The number of no process: above the largest that Linux gives.
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    writeFile(path("a.kept-lock"), "4194999\nkept\n" + host + '\n');
    QVERIFY(Database::open(path("a.kept")).has_value());
}

void TestDatabase::aLockThatNamesNoProcessIsClearedUnlessOneHoldsIt()
{
    take(Database::create(path("a.kept"))).reset();
    writeFile(path("a.kept-lock"), ""); // as of a process that was killed before it wrote its number
    const int held = ::open(QFile::encodeName(path("a.kept-lock")).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0 && ::flock(held, LOCK_EX | LOCK_NB) == 0);
    QCOMPARE(Database::open(path("a.kept")).error().code, ErrorCode::Conflict);
    ::close(held);
    const auto database = Database::open(path("a.kept"));
    QVERIFY2(database.has_value(), database ? "" : qPrintable(errorText(database.error())));
    QVERIFY(QFileInfo(path("a.kept-lock")).size() > 0);
}

void TestDatabase::readersSeeWhatWasSavedWhileSomeoneWrites()
{
    const auto writer = take(Database::create(path("a.kept")));
    addParties(*writer);
    const auto reader = take(Database::open(path("a.kept"), OpenMode::ReadOnly));
    QCOMPARE(reader->readOnlyReason(), QStringLiteral("The workbook was opened read-only."));
    QCOMPARE(take(allOrganisations(*reader)).size(), 2U);
    const auto transaction = take(Transaction::begin(*writer, context("save")));
    take(saveOrganisation(*transaction, organisation("third", "Sample Logistics")));
    QCOMPARE(take(allOrganisations(*reader)).size(), 2U);
    take(transaction->commit());
    QCOMPARE(take(allOrganisations(*reader)).size(), 3U);
    QCOMPARE(
        messageOf(Transaction::begin(*reader, context("save"))), QStringLiteral("The workbook was opened read-only."));
}

void TestDatabase::aLoadWithoutALogKeepsReadersOutUntilItIsDone()
{
    const auto database = take(Database::create(path("a.kept")));
    database->writeWithoutLog();
    QVERIFY(database->writesWithoutLog());
    QCOMPARE(pragma(*database, "journal_mode"), QStringLiteral("delete"));
    QCOMPARE(pragma(*database, "synchronous"), QStringLiteral("3"));
    const PlainReader reader(path("a.kept"));
    auto transaction = take(Transaction::begin(*database, context("load")));
    // Somebody who could read now could stand in the way of the commit.
    QCOMPARE(reader.run("SELECT count(*) FROM organisation"), SQLITE_BUSY);
    take(saveOrganisation(*transaction, organisation("o1", "One")));
    take(transaction->commit());
    QCOMPARE(reader.run("SELECT count(*) FROM organisation"), SQLITE_OK);
    QCOMPARE(take(allOrganisations(*database)).size(), std::size_t(1));
}

void TestDatabase::whereOthersReadNothingIsWrittenWithoutTheLog()
{
    const auto database = take(Database::create(path("a.kept")));
    const PlainReader reader(path("a.kept"));
    QCOMPARE(reader.run("BEGIN; SELECT count(*) FROM organisation"), SQLITE_OK);
    database->writeWithoutLog();
    QVERIFY(!database->writesWithoutLog());
    QCOMPARE(pragma(*database, "journal_mode"), QStringLiteral("wal"));
    auto transaction = take(Transaction::begin(*database, context("load")));
    take(saveOrganisation(*transaction, organisation("o1", "One")));
    take(transaction->commit());
    QCOMPARE(reader.run("SELECT count(*) FROM organisation"), SQLITE_OK);
}

void TestDatabase::anotherProgramLeavesTheLogOfAnOpenWorkbook()
{
    const auto writer = take(Database::create(path("a.kept")));
    addParties(*writer);
    // A second connection of this process comes and goes, as the window's loading does.
    take(Database::open(path("a.kept"), OpenMode::ReadOnly));
    QProcess other;
    const auto countOutside = [&] {
        other.start(QStringLiteral("sqlite3"), {path("a.kept"), QStringLiteral("select count(*) from organisation")});
        return other.waitForFinished() ? QString::fromLatin1(other.readAllStandardOutput().trimmed()) : QString();
    };
    QCOMPARE(countOutside(), QStringLiteral("2"));
    QVERIFY(QFile::exists(path("a.kept-wal")));
    const auto transaction = take(Transaction::begin(*writer, context("save")));
    take(saveOrganisation(*transaction, organisation("third", "Sample Logistics")));
    take(transaction->commit());
    QCOMPARE(countOutside(), QStringLiteral("3"));
}

void TestDatabase::aJournalThatAKilledWriterLeftIsTakenBack()
{
    take(Database::create(path("a.kept"))).reset();
    {
        // A writer in the middle of a transaction that went to the file already, and the files as they lie there.
        sqlite3 *raw = nullptr;
        QCOMPARE(sqlite3_open(path("a.kept").toUtf8().constData(), &raw), SQLITE_OK);
        const char *half = "PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE half (x); "
                           "INSERT INTO half SELECT hex(randomblob(4000)) FROM sqlite_schema; PRAGMA cache_spill = 1; "
                           "INSERT INTO half SELECT hex(randomblob(4000)) FROM sqlite_schema";
        QCOMPARE(sqlite3_exec(raw, half, nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(QFile::copy(path("a.kept"), path("b.kept")));
        QVERIFY(QFile::copy(path("a.kept-journal"), path("b.kept-journal")));
        sqlite3_close(raw);
        // The header is written before the last of the pages that it counts.
        QFile file(path("b.kept"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(28));
        QCOMPARE(file.write(QByteArray("\0\0\xff\xff", 4)), 4);
    }
    QVERIFY(QFileInfo(path("b.kept-journal")).size() > 0);
    const auto database = take(Database::open(path("b.kept"), OpenMode::ReadOnly));
    QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
    QVERIFY(!QFile::exists(path("b.kept-journal")));
}

void TestDatabase::aNewerSchemaOpensReadOnly()
{
    take(Database::create(path("a.kept"))).reset();
    runPlain(path("a.kept"), "PRAGMA user_version = 99");
    const QByteArray before = readFile(path("a.kept"));
    {
        const auto database = take(Database::open(path("a.kept")));
        QVERIFY(database->isReadOnly());
        QCOMPARE(database->schemaVersion(), 99);
        QCOMPARE(database->readOnlyReason(),
            QStringLiteral("The workbook was saved by a newer version of Kept, so it can be read but not changed."));
    }
    QCOMPARE(readFile(path("a.kept")), before);
}

void TestDatabase::anOlderSchemaIsMigratedAfterABackup()
{
    addParties(*take(Database::create(path("a.kept"))));
    QCOMPARE(
        Database::openWith(path("a.kept"), OpenMode::ReadOnly, withNextMigration()).error().code, ErrorCode::Refused);
    {
        const auto database = take(Database::openWith(path("a.kept"), OpenMode::ReadWrite, withNextMigration()));
        QCOMPARE(database->schemaVersion(), shippedSchema() + 1);
        QCOMPARE(take(allOrganisations(*database)).size(), 2U);
        QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
    }
    const QByteArray name = "a.kept-backups/a schema " + QByteArray::number(shippedSchema()) + ".kept";
    const auto backup = take(Database::open(path(name.constData()), OpenMode::ReadOnly));
    QCOMPARE(backup->schemaVersion(), shippedSchema());
    QCOMPARE(take(allOrganisations(*backup)).size(), 2U);
}

void TestDatabase::aFailingMigrationChangesNothing()
{
    addParties(*take(Database::create(path("a.kept"))));
    std::vector<Migration> migrations = withNextMigration();
    migrations.push_back(
        {schemaNumber(migrations) + 1, "CREATE TABLE third (id TEXT); CREATE TABLE organisation (id TEXT);"});
    QVERIFY(!Database::openWith(path("a.kept"), OpenMode::ReadWrite, migrations).has_value());
    const auto database = take(Database::open(path("a.kept")));
    QCOMPARE(database->schemaVersion(), shippedSchema());
    QCOMPARE(take(allOrganisations(*database)).size(), 2U);
}

void TestDatabase::theFirstSchemaStillOpens()
{
    QVERIFY(QFile::copy(QStringLiteral(KEPT_TEST_DATA "/schema/schema1.kept"), path("a.kept")));
    QVERIFY(QFile::setPermissions(path("a.kept"), QFile::ReadOwner | QFile::WriteOwner));
    const auto database = take(Database::open(path("a.kept")));
    QCOMPARE(database->schemaVersion(), schemaNumber(shippedMigrations()));
    QCOMPARE(take(allAgreements(*database)).front().reference, QStringLiteral("SH-2025-001"));
    QCOMPARE(load(*database).tickets.rows.size(), 20U);
    QCOMPARE(take(queryInteger(database->handle(), "SELECT sum(tickets) FROM ticket_block")), 20);
    const VerifyReport report = take(verifyWorkbook(*database));
    QCOMPARE(report.finding, QString());
    QCOMPARE(report.head.hash, QStringLiteral("e2e78a44c58c3defd14438be243ec685ffe29e872eb4e19e02f28d784659dea9"));
    // What came with the second schema works in it.
    const auto transaction = take(Transaction::begin(*database, context("attach_file")));
    const QString hash = take(saveAttachmentBytes(*transaction, "signed"));
    Agreement agreement = take(allAgreements(*database)).front();
    agreement.attachments = {
        {QStringLiteral("scan.pdf"), {}, QStringLiteral("application/pdf"), 6, hash, QDate(2026, 1, 15)}};
    take(saveAgreement(*transaction, agreement));
    take(transaction->commit());
    QCOMPARE(take(attachmentBytes(*database, hash)), QByteArray("signed"));
    QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
    const auto backup = take(
        Database::openWith(path("a.kept-backups/a schema 1.kept"), OpenMode::ReadOnly, {shippedMigrations().front()}));
    QCOMPARE(backup->schemaVersion(), 1);
    QCOMPARE(take(allAgreements(*backup)).size(), 1U);
}

void TestDatabase::theSchemaBeforeInvoicesStillOpens()
{
    QVERIFY(QFile::copy(QStringLiteral(KEPT_TEST_DATA "/schema/schema6.kept"), path("a.kept")));
    QVERIFY(QFile::setPermissions(path("a.kept"), QFile::ReadOwner | QFile::WriteOwner));
    const auto database = take(Database::open(path("a.kept")));
    QCOMPARE(database->schemaVersion(), schemaNumber(shippedMigrations()));
    const Claim claim = take(allClaims(*database)).front();
    QCOMPARE(claim.amount.toText(), QStringLiteral("400.00 EUR"));
    QVERIFY(!claim.accepted && claim.steps.empty() && !claim.sentOn);
    QCOMPARE(creditedAmount(claim).toText(), QStringLiteral("400.00 EUR"));
    const VerifyReport report = take(verifyWorkbook(*database));
    QCOMPARE(report.finding, QString());
    QCOMPARE(report.head.hash, QStringLiteral("e6926812dda244524c8b49b5b48ec9c85df681b1ed63cb4e4db3588f2414ed54"));
    const auto transaction = take(Transaction::begin(*database, context("save_invoice")));
    const Money amount(10'000'000, Currency::fromCode(QStringLiteral("EUR")).value());
    Invoice invoice{id<InvoiceId>("i1"), claim.agreement, QStringLiteral("2025-0007"), QDate(2025, 3, 1),
        QDate(2025, 2, 1), QDate(2025, 2, 28), std::nullopt, amount};
    invoice = take(saveInvoice(*transaction, invoice));
    const ExchangeRate rate = take(saveExchangeRate(*transaction,
        {id<ExchangeRateId>("r1"), amount.currency(), Currency::fromCode(QStringLiteral("USD")).value(),
            Decimal{108, 2}, QDate(2025, 2, 28), QStringLiteral("a reference rate")}));
    take(transaction->commit());
    QCOMPARE(take(allInvoices(*database)), std::vector{invoice});
    QCOMPARE(take(allExchangeRates(*database)), std::vector{rate});
    QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
}

void TestDatabase::backupsAreWorkbooks()
{
    const auto database = take(Database::create(path("a.kept")));
    addParties(*database);
    take(database->backupTo(path("b.kept")));
    QVERIFY(!QFile::exists(path("b.kept.part")));
    QCOMPARE(readFile(path("b.kept")).mid(18, 2), QByteArray("\x01\x01"));
    const auto backup = take(Database::open(path("b.kept")));
    QCOMPARE(take(auditHead(*backup)), take(auditHead(*database)));
    QCOMPARE(messageOf(database->backupTo(path("a.kept"))), QStringLiteral("A workbook is not backed up over itself."));
    QCOMPARE(messageOf(database->backupTo(path("b.kept"))), QStringLiteral("The workbook of this name is open."));
    QCOMPARE(database->backupTo(path("no/folder/c.kept")).error().code, ErrorCode::Io);
}

void TestDatabase::theFirstChangeOfADayMakesABackup()
{
    const auto save = [this](const char *now, const char *name) {
        const auto database = take(Database::open(path("a.kept")));
        const auto transaction = take(Transaction::begin(*database, context("save", now)));
        take(saveSetting(*transaction, QStringLiteral("name"), QString::fromLatin1(name)));
        take(transaction->commit());
        QCOMPARE(database->backupWarning(), QString());
    };
    take(Database::create(path("a.kept"))).reset();
    save("2026-01-15T09:00:00Z", "first"); // nothing to keep yet
    QVERIFY(!QFile::exists(path("a.kept-backups")));
    save("2026-01-15T22:59:00Z", "second"); // still the 15th in local time, one hour ahead
    save("2026-01-15T23:00:00Z", "third");
    QCOMPARE(QDir(path("a.kept-backups")).entryList(QDir::Files, QDir::Name),
        (QStringList{QStringLiteral("a 2026-01-15.kept"), QStringLiteral("a 2026-01-16.kept")}));
    const auto backup = take(Database::open(path("a.kept-backups/a 2026-01-16.kept"), OpenMode::ReadOnly));
    QCOMPARE(take(setting(*backup, QStringLiteral("name"))), QStringLiteral("second"));
}

void TestDatabase::tenDailyAndTwelveMonthlyBackupsAreKept()
{
    // Every day of two years, the last of them 31 December 2025.
    std::vector<QDate> dates;
    for (QDate date(2024, 1, 1); date <= QDate(2025, 12, 31); date = date.addDays(1))
        dates.push_back(date);
    const std::vector<QDate> gone = superfluousBackups(dates);
    // Kept: 22 to 31 December, and the last days of the eleven months before.
    QCOMPARE(dates.size() - gone.size(), 21U);
    const auto isGone = [&gone](const QDate &date) { return std::find(gone.begin(), gone.end(), date) != gone.end(); };
    QVERIFY(!isGone(QDate(2025, 12, 22)) && isGone(QDate(2025, 12, 21)));
    QVERIFY(!isGone(QDate(2025, 11, 30)) && isGone(QDate(2025, 11, 29)));
    QVERIFY(!isGone(QDate(2025, 1, 31)) && isGone(QDate(2024, 12, 31)));
}

QStringList TestDatabase::backups() const { return QDir(path("a.kept-backups")).entryList(QDir::Files, QDir::Name); }

void TestDatabase::aLargeImportAndASealedReviewMakeBackups()
{
    const auto database = take(Database::create(path("a.kept")));
    const QDateTime noon(QDate(2026, 1, 15), QTime(12, 0, 5), Qt::UTC);
    database->backupFor(BackupOccasion::LargeImport, noon); // nothing to keep yet
    QVERIFY(!QFile::exists(path("a.kept-backups")));
    addParties(*database);
    database->backupFor(BackupOccasion::LargeImport, noon);
    import(*database, "i1", tickets(3));
    database->backupFor(BackupOccasion::SealedReview, noon.addSecs(1));
    QCOMPARE(backups(),
        (QStringList{QStringLiteral("a 2026-01-15 120005 before import.kept"),
            QStringLiteral("a 2026-01-15 120006 review sealed.kept")}));
    const auto before =
        take(Database::open(path("a.kept-backups/a 2026-01-15 120005 before import.kept"), OpenMode::ReadOnly));
    QVERIFY(load(*before).tickets.rows.empty());
    const auto after =
        take(Database::open(path("a.kept-backups/a 2026-01-15 120006 review sealed.kept"), OpenMode::ReadOnly));
    QCOMPARE(take(auditHead(*after)), take(auditHead(*database)));
    QCOMPARE(take(verifyWorkbook(*after)).finding, QString());

    for (int second = 10; second < 22; ++second)
        database->backupFor(BackupOccasion::SealedReview, noon.addSecs(second));
    QCOMPARE(backups().size(), 10); // the ten newest
    QCOMPARE(backups().front(), QStringLiteral("a 2026-01-15 120017 review sealed.kept"));
    QCOMPARE(backupsOf(path("a.kept")).size(), 10U);
    QCOMPARE(database->backupWarning(), QString());
}

void TestDatabase::theBackupOfTheDayIsThatOfALargeImportToo()
{
    take(Database::create(path("a.kept"))).reset();
    addParties(*take(Database::open(path("a.kept"))));
    const auto database = take(Database::open(path("a.kept")));
    const QDateTime noon(QDate(2026, 1, 16), QTime(12, 0), Qt::UTC);
    database->backupFor(BackupOccasion::LargeImport, noon);
    QCOMPARE(backups(), QStringList{QStringLiteral("a 2026-01-16.kept")});
    database->backupFor(BackupOccasion::LargeImport, noon.addSecs(60));
    QCOMPARE(backups(),
        (QStringList{QStringLiteral("a 2026-01-16 120100 before import.kept"), QStringLiteral("a 2026-01-16.kept")}));
}

void TestDatabase::aBackupIsTakenBackWithTheChangeThatDidNotComeAbout()
{
    const auto database = take(Database::create(path("a.kept")));
    const QDateTime noon(QDate(2026, 1, 15), QTime(12, 0, 5), Qt::UTC);
    addParties(*database);
    database->backupFor(BackupOccasion::LargeImport, noon);
    QCOMPARE(backups().size(), 1);
    database->withdrawBackups();
    QVERIFY(!QFile::exists(path("a.kept-backups")));

    for (int second = 10; second < 20; ++second)
        database->backupFor(BackupOccasion::SealedReview, noon.addSecs(second));
    const QStringList before = backups();
    QCOMPARE(before.size(), 10);
    database->backupFor(BackupOccasion::LargeImport, noon.addSecs(60));
    QCOMPARE(backups().size(), 11); // what it supersedes goes with the change
    database->withdrawBackups();
    QCOMPARE(backups(), before);
    database->backupFor(BackupOccasion::LargeImport, noon.addSecs(120));
    import(*database, "i1", tickets(3));
    QCOMPARE(backups().size(), 10);
    database->withdrawBackups();
    QCOMPARE(backups().size(), 10); // the change was made
}

void TestDatabase::aBackupThatCannotBeMadeLosesNothing()
{
    const auto database = take(Database::create(path("a.kept")));
    addParties(*database);
    writeFile(path("a.kept-backups"), "in the way");
    database->backupFor(BackupOccasion::LargeImport, QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC));
    QVERIFY2(database->backupWarning().endsWith(QStringLiteral("The folder for backups cannot be made.")),
        qPrintable(database->backupWarning()));
    import(*database, "i1", tickets(3));
    QCOMPARE(load(*database).tickets.rows.size(), 3U);
}

void TestDatabase::aBackupIsRestoredUnderANewName()
{
    {
        const auto database = take(Database::create(path("a.kept")));
        addParties(*database);
        take(database->backupTo(path("b.kept")));
    }
    take(restoreBackup(path("b.kept"), path("c.kept")));
    const auto restored = take(Database::open(path("c.kept")));
    QCOMPARE(take(auditHead(*restored)).sequence, 1);
    QCOMPARE(take(verifyWorkbook(*restored)).finding, QString());
    QCOMPARE(messageOf(restoreBackup(path("b.kept"), path("a.kept"))),
        QStringLiteral("There is a file of this name already."));
    QByteArray bytes = readFile(path("b.kept"));
    bytes.replace(4096 * 3, 4096, QByteArray(4096, 'x'));
    writeFile(path("b.kept"), bytes);
    QCOMPARE(restoreBackup(path("b.kept"), path("d.kept")).error().code, ErrorCode::Damaged);
    QVERIFY(!QFile::exists(path("d.kept")) && !QFile::exists(path("d.kept.part")));
}

void TestDatabase::aFullDiskIsOneSentence()
{
    const auto database = take(Database::create(path("a.kept")));
    addParties(*database);
    const AuditHead before = take(auditHead(*database));
    const auto pages = pragma(*database, "page_count").toInt();
    pragma(*database, qPrintable(QStringLiteral("max_page_count = %1").arg(pages + 10)));
    {
        const auto transaction = take(Transaction::begin(*database, context("import")));
        const auto imported = writeImport(*transaction, importInfo("i1"), tickets(5000));
        QCOMPARE(imported.error().code, ErrorCode::Io);
        QCOMPARE(imported.error().message, QStringLiteral("The disk is full; nothing was changed."));
        QCOMPARE(imported.error().advice, QStringLiteral("Free some space and try again."));
    }
    QCOMPARE(take(auditHead(*database)), before);
    QCOMPARE(load(*database).tickets.rows.size(), 0U);
    QCOMPARE(take(verifyWorkbook(*database)).finding, QString());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
