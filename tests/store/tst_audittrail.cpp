// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jsonchanges.h"
#include "models/store/migrations.h"
#include "models/store/pastview.h"
#include "tests/store/workbookfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <sqlite3.h>

using namespace kept;
using namespace kept::test;

namespace {

/// A connection that no trigger stops, as an attacker's would be.
class PlainFile {
public:
    explicit PlainFile(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open");
    }
    ~PlainFile() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(PlainFile)

    void run(const QByteArray &sql)
    {
        char *message = nullptr;
        sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message);
        if (message != nullptr)
            qFatal("%s: %s", sql.constData(), message);
    }

    QByteArray text(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        QByteArray value;
        if (sqlite3_step(statement) == SQLITE_ROW)
            value = QByteArray(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), sqlite3_column_bytes(statement, 0));
        sqlite3_finalize(statement);
        return value;
    }

    void setText(const QByteArray &sql, const QByteArray &value)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// The triggers that keep the trail append-only, as text to drop them and to make them again.
struct Guards {
    QByteArray drop;
    QByteArray create;
};

Guards guardsOf(const QString &path)
{
    PlainFile file(path);
    return {file.text("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'"),
        file.text("SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'")};
}

/// Changes the workbook behind its back.
void tamper(const QString &path, const QByteArray &sql)
{
    const Guards guards = guardsOf(path);
    PlainFile file(path);
    file.run(guards.drop);
    file.run(sql);
    file.run(guards.create);
}

QString findingOf(const QString &path)
{
    const auto database = take(Database::open(path, OpenMode::ReadOnly));
    const VerifyReport report = take(verifyWorkbook(*database));
    if (report.holds != report.finding.isEmpty())
        qFatal("holds and finding contradict each other");
    return report.finding;
}

AuditEntry vectorEntry()
{
    AuditEntry entry;
    entry.sequence = 2;
    entry.at = at("2026-01-15T09:00:00.250Z");
    entry.offsetMinutes = -90;
    entry.actor = {QStringLiteral("user"), QStringLiteral("Zoe\u0308"), QStringLiteral("host"), QString()};
    entry.programVersion = QStringLiteral("0.1.0");
    entry.action = QStringLiteral("save_setting");
    entry.reason = QStringLiteral("because");
    entry.operationId = QStringLiteral("5a1f7f0e-6c55-4a7e-9f3c-0d3f3c1d2b4a");
    entry.changes = {
        QJsonObject{{QStringLiteral("kind"), QStringLiteral("setting")}, {QStringLiteral("id"), QStringLiteral("name")},
            {QStringLiteral("fields"),
                QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("value")},
                    {QStringLiteral("after"), QStringLiteral("x")}}}}}};
    entry.previousHash = QString(64, u'0');
    return entry;
}

} // namespace

class TestAuditTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHashIsThatOfTheDocumentedEncoding();
    void anEntrySaysWhoDidWhat();
    void fieldsAreComparedOneByOne();
    void personalValuesAreHashedAndCanBeErased();
    void twoSavesOfOneRecordAreOneChange();
    void theTrailIsAppendOnly();
    void changesBehindTheTrailAreNamed_data();
    void changesBehindTheTrailAreNamed();
    void countsHoldAfterImportsAreWithdrawn();
    void aRecordIsTakenBackFieldByField_data();
    void aRecordIsTakenBackFieldByField();
    void aSealedReviewIsCheckedByItsFingerprint();
    void everyFlippedCharacterIsNamed();
    void theIndependentVerifierAgrees();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.kept")); }
    /// Closes the workbook with some entries in it.
    void fill();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestAuditTrail::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = take(Database::create(path()));
}

void TestAuditTrail::fill()
{
    addParties(*m_database);
    import(*m_database, "i1", tickets(20));
    change(*m_database, "save", [](Transaction &transaction) {
        take(saveSetting(transaction, QStringLiteral("name"), QStringLiteral("Sample")));
    });
    m_database.reset();
}

void TestAuditTrail::theHashIsThatOfTheDocumentedEncoding()
{
    // The test vector of resources/help/audit-format.md, made by its Python script.
    QCOMPARE(
        auditHash(vectorEntry()), QStringLiteral("0f4ccd01e47fc389c8bfcb049b2ef01882e347ecf9001af61029b3a7c9af0864"));
}

void TestAuditTrail::anEntrySaysWhoDidWhat()
{
    addParties(*m_database);
    const AuditEntry entry = take(auditEntries(*m_database, {}, 10, 0)).front();
    QCOMPARE(entry.sequence, 1);
    QCOMPARE(toIso(entry.at), QStringLiteral("2026-01-15T09:00:00Z"));
    QCOMPARE(entry.offsetMinutes, 60);
    QVERIFY(entry.actor == context("sample").actor);
    QCOMPARE(entry.action, QStringLiteral("sample"));
    QCOMPARE(entry.changes.size(), 5);
    QCOMPARE(entry.previousHash, QString(64, u'0'));
    QCOMPARE(entry.hash, auditHash(entry));
    QCOMPARE(take(auditEntries(*m_database, QStringLiteral("hosting"), 10, 0)).size(), 1U);
    QCOMPARE(take(auditEntries(*m_database, QStringLiteral("elsewhere"), 10, 0)).size(), 0U);
}

void TestAuditTrail::fieldsAreComparedOneByOne()
{
    addParties(*m_database);
    change(*m_database, "save", [this](Transaction &transaction) {
        Agreement agreement = take(findAgreement(*m_database, id<AgreementId>("sla-1")));
        agreement.title = QStringLiteral("Renamed");
        agreement.latest().content.term.months = 24;
        take(saveAgreement(transaction, agreement));
    });
    const AuditEntry entry = take(auditEntries(*m_database, {}, 1, 0)).front();
    QMap<QString, QJsonObject> fields;
    for (const QJsonValue &field : entry.changes.at(0)[u"fields"].toArray())
        fields.insert(field[u"field"].toString(), field.toObject());
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[QStringLiteral("title")][u"before"].toString(), QStringLiteral("Sample agreement"));
    QCOMPARE(fields[QStringLiteral("title")][u"after"].toString(), QStringLiteral("Renamed"));
    QCOMPARE(fields[QStringLiteral("versions[0].content.term.months")][u"after"].toInt(), 24);
}

void TestAuditTrail::personalValuesAreHashedAndCanBeErased()
{
    addParties(*m_database);
    const AuditEntry entry = take(auditEntries(*m_database, {}, 1, 0)).front();
    const QByteArray text = QJsonDocument(entry.changes).toJson();
    QVERIFY(!text.contains("contact@example.org"));
    const QByteArray readable = QJsonDocument(take(readableChanges(*m_database, entry))).toJson();
    QVERIFY(readable.contains("contact@example.org"));
    m_database.reset();
    PlainFile(path()).run("DELETE FROM audit_personal WHERE value = 'contact@example.org'");
    QCOMPARE(findingOf(path()), QString());
    m_database = take(Database::open(path()));
    QVERIFY(!QJsonDocument(take(readableChanges(*m_database, entry))).toJson().contains("contact@example.org"));
}

void TestAuditTrail::twoSavesOfOneRecordAreOneChange()
{
    change(*m_database, "save", [](Transaction &transaction) {
        const Organisation first = take(saveOrganisation(transaction, organisation("x", "First")));
        Organisation second = first;
        second.name = QStringLiteral("Second");
        take(saveOrganisation(transaction, second));
    });
    const AuditEntry entry = take(auditEntries(*m_database, {}, 1, 0)).front();
    QCOMPARE(entry.changes.size(), 1);
    QVERIFY(!QJsonDocument(entry.changes).toJson().contains("First"));
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestAuditTrail::theTrailIsAppendOnly()
{
    fill();
    PlainFile file(path());
    for (const char *sql :
        {"UPDATE audit_entry SET reason = 'x'", "DELETE FROM audit_entry", "UPDATE audit_change SET kind = 'x'",
            "DELETE FROM audit_change", "UPDATE audit_personal SET value = 'x'"}) {
        sqlite3 *handle = nullptr;
        sqlite3_open(path().toUtf8().constData(), &handle);
        QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
        QCOMPARE(sqlite3_errmsg(handle), "The audit trail is append-only.");
        sqlite3_close(handle);
    }
}

void TestAuditTrail::changesBehindTheTrailAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *sql, const char *finding) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(finding);
    };
    row("nothing changed", "SELECT 1", "");
    row("a reason", "UPDATE audit_entry SET reason = 'x' WHERE sequence = 2",
        "Audit entry 2 was changed: its hash does not match its content.");
    row("a hash", "UPDATE audit_entry SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE sequence = 1",
        "Audit entry 1 was changed: its hash does not match its content.");
    row("an entry deleted", "DELETE FROM audit_entry WHERE sequence = 2", "Audit entry 2 is missing.");
    row("entries renumbered",
        "DELETE FROM audit_entry WHERE sequence = 1; UPDATE audit_entry SET sequence = sequence - 1",
        "Audit entry 1 was changed: its hash does not match its content.");
    row("the last entry deleted",
        "DELETE FROM audit_personal WHERE sequence = 3; DELETE FROM audit_change WHERE sequence = 3; DELETE FROM "
        "audit_entry WHERE sequence = 3",
        "The record setting name has no audit entry.");
    row("a record", "UPDATE organisation SET content = replace(content, 'Hosting', 'Posting') WHERE id = 'supplier'",
        "Audit entry 1: the record organisation supplier is not what the entry says.");
    row("a plain column", "UPDATE agreement SET title = 'x'",
        "Audit entry 1: the record agreement sla-1 is not what the entry says.");
    row("a record deleted", "DELETE FROM setting", "Audit entry 3: the record setting name is missing.");
    row("a record added", "INSERT INTO calendar VALUES ('x', 'x', 1, '{}')",
        "The record calendar x has no audit entry.");
    row("the index of changes", "DELETE FROM audit_change WHERE sequence = 2",
        "Audit entry 2: the index of changed records was changed.");
    row("a personal value", "UPDATE audit_personal SET value = 'x' WHERE value = 'contact@example.org'",
        "Audit entry 1: a personal value beside it was changed.");
    row("a measurement", "UPDATE ticket SET resolved = resolved - 1 WHERE id = 7",
        "The measurements of the import i1.csv (i1) are not those that were imported.");
    row("a measurement deleted", "DELETE FROM ticket WHERE id = 20",
        "The measurements of the import i1.csv (i1) are not those that were imported.");
    row("a measurement hidden", "UPDATE ticket SET current = 0 WHERE id = 7",
        "The wrong revision of the record T7 is current.");
    row("a measurement withdrawn", "UPDATE ticket SET current = 0, withdrawn = 1 WHERE id = 7",
        "The wrong revision of the record T7 is current.");
    row("a word", "UPDATE word SET text = 'P8' WHERE text = 'P2'",
        "The measurements of the import i1.csv (i1) are not those that were imported.");
    const char *const block =
        "The columns that evaluation reads of the tickets of hosting opened in 2025-03 are not what their rows say.";
    row("the bytes of what evaluation reads", "UPDATE ticket_block SET content = replace(content, x'01', x'02')",
        block);
    row("how far it reaches", "UPDATE ticket_block SET ended = ended - 1", block);
    row("how many tickets it holds", "UPDATE ticket_block SET tickets = 19", block);
    row("an import's numbers", "UPDATE import_batch SET rows_rejected = 1",
        "Audit entry 2: the record import i1 is not what the entry says.");
    row("an import's counts", "UPDATE import_batch SET added = added - 3, changed = 3",
        "The counts of the import i1.csv (i1) do not hold: it says 17 new and 3 changed records, and brought 20 and "
        "0.");
    row("coverage",
        "INSERT INTO coverage (import, service, source, kind, began, ended, selected_by, statement, withdrawn) VALUES "
        "(1, 'hosting', 'helpdesk', 'ticket', 0, 1, 'opened', '', 0)",
        "Audit entry 2: the record import i1 is not what the entry says.");
}

void TestAuditTrail::changesBehindTheTrailAreNamed()
{
    QFETCH(QByteArray, sql);
    fill();
    tamper(path(), sql);
    QTEST(findingOf(path()), "finding");
}

void TestAuditTrail::countsHoldAfterImportsAreWithdrawn()
{
    addParties(*m_database);
    import(*m_database, "i1", tickets(3));
    IncomingRecord later = ticket(2);
    std::get<Ticket>(later.value).category = QStringLiteral("disk");
    QCOMPARE(import(*m_database, "i2", {later, ticket(4)}).changed, 1);
    const auto withdraw = [this](const char *key) {
        change(*m_database, "undo_import",
            [key](Transaction &transaction) { take(undoImport(transaction, id<ImportId>(key))); });
    };
    withdraw("i2");
    QCOMPARE(import(*m_database, "i3", {later, ticket(4)}).added, 1); // what is withdrawn is new again
    withdraw("i3");
    withdraw("i1");
    QCOMPARE(import(*m_database, "i4", {later}).added, 1);
    QCOMPARE(take(verifyWorkbook(*m_database)).finding, QString());
}

void TestAuditTrail::aRecordIsTakenBackFieldByField_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a field changed") << R"({"a":1,"b":{"c":[1,2]}})"
                                     << R"({"a":2,"b":{"c":[1,3]}})";
    QTest::newRow("elements added") << R"({"a":[{"x":1}]})"
                                    << R"({"a":[{"x":1},{"x":2,"y":[3]}]})";
    QTest::newRow("elements removed") << R"({"a":[{"x":1},{"x":2,"y":[3]},4]})"
                                      << R"({"a":[{"x":1}]})";
    QTest::newRow("a list added") << R"({"a":1})"
                                  << R"({"a":1,"b":[{"c":1},{"c":2}]})";
    QTest::newRow("a member of another kind") << R"({"a":{"b":1}})"
                                              << R"({"a":"b"})";
    QTest::newRow("it was not there") << R"({})"
                                      << R"({"a":1,"b":[1]})";
}

void TestAuditTrail::aRecordIsTakenBackFieldByField()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto object = [](const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); };
    QJsonArray fields;
    for (const FieldChange &field : fieldChanges(object(before), object(after))) {
        QJsonObject json{{QStringLiteral("field"), field.field}};
        if (!field.before.isUndefined())
            json.insert(QStringLiteral("before"), field.before);
        if (!field.after.isUndefined())
            json.insert(QStringLiteral("after"), field.after);
        fields.append(json);
    }
    QCOMPARE(QString::fromUtf8(compactJson(takenBack(object(after), fields))),
        QString::fromUtf8(compactJson(object(before))));
}

void TestAuditTrail::aSealedReviewIsCheckedByItsFingerprint()
{
    addParties(*m_database);
    Review review{.id = id<ReviewId>("r1"),
        .agreement = id<AgreementId>("sla-1"),
        .period = take(Period::parse(QStringLiteral("2025-Q2"))),
        .due = QDate(2025, 7, 30),
        .state = ReviewState::Sealed,
        .held = {},
        .attendees = {},
        .minutes = {},
        .decisions = {},
        .actions = {},
        .sealed = {}};
    review.sealed = SealedScorecard{at("2025-07-20T10:00:00Z"), "{}", QString(64, u'b'), QStringLiteral("1:x")};
    change(*m_database, "seal", [&](Transaction &transaction) { take(saveReview(transaction, review)); });
    QCOMPARE(take(verifyWorkbook(*m_database)).finding,
        QStringLiteral("The sealed review r1 does not have the fingerprint that it was sealed with."));
}

void TestAuditTrail::everyFlippedCharacterIsNamed()
{
    addParties(*m_database);
    for (int i = 2; i <= 50; ++i) {
        change(*m_database, "save", [i](Transaction &transaction) {
            take(saveSetting(transaction, QStringLiteral("name"), QStringLiteral("Sample %1").arg(i)));
        });
    }
    m_database.reset();
    const Guards guards = guardsOf(path());
    int flips = 0;
    PlainFile file(path());
    file.run(guards.drop + "; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    // Without migrations to compare it with, so that the missing triggers do not matter.
    const auto database = take(Database::openWith(path(), OpenMode::ReadOnly, {}));
    for (int sequence = 1; sequence <= 50; ++sequence) {
        const QByteArray where = " WHERE sequence = " + QByteArray::number(sequence);
        for (const QByteArray column : {"at", "system_user", "display_name", "host", "program_version", "action",
                 "operation_id", "changes", "previous_hash", "hash", "offset_minutes"}) {
            const QByteArray value = file.text("SELECT " + column + " FROM audit_entry" + where);
            // Every character of three entries; of the others one, another each time.
            const bool isWhole = sequence % 24 == 2;
            for (qsizetype i = isWhole ? 0 : sequence * 7 % value.size(); i < value.size();
                 i += isWhole ? 1 : value.size()) {
                QByteArray flipped = value;
                flipped[i] = static_cast<char>(flipped[i] ^ 1);
                file.setText("UPDATE audit_entry SET " + column + " = ?" + where, flipped);
                const QString finding = take(verifyWorkbook(*database)).finding;
                const bool isNamed = finding.startsWith(QStringLiteral("Audit entry %1 ").arg(sequence));
                QVERIFY2(isNamed, (column + where + ": " + finding.toUtf8()).constData());
                ++flips;
                file.setText("UPDATE audit_entry SET " + column + " = ?" + where, value);
            }
        }
    }
    QVERIFY(flips > 1500);
}

void TestAuditTrail::theIndependentVerifierAgrees()
{
    fill();
    const QStringList arguments{QStringLiteral(KEPT_SOURCE_DIR "/resources/help/verify_audit.py"), path()};
    QProcess python;
    python.start(QStringLiteral("python3"), arguments);
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(python.waitForFinished());
    const QByteArray head = take(auditHead(*take(Database::open(path(), OpenMode::ReadOnly)))).hash.toLatin1();
    QCOMPARE(python.readAllStandardOutput(), "3 entries hold; the head is 3:" + head + "\n");
    QCOMPARE(python.exitCode(), 0);
    tamper(path(), "UPDATE audit_entry SET action = 'x' WHERE sequence = 2");
    python.start(QStringLiteral("python3"), arguments);
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), QByteArray("entry 2: the hash does not match the content\n"));
    QCOMPARE(python.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
