// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittrail.h"
#include "models/store/measurements.h"
#include "models/store/repositories.h"
#include "models/workspace/importfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

constexpr auto noon = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};
/// More than one batch, and more than one piece of a file.
constexpr int many = 12'000;

QString s(const char *text) { return QString::fromUtf8(text); }

Mapping mappingOf(BadRowPolicy policy = BadRowPolicy::GoodRows)
{
    Mapping mapping;
    mapping.name = s("Desk");
    mapping.source = s("desk");
    mapping.policy = policy;
    for (const char *field : {"external_id", "opened", "resolved", "category"})
        mapping.fields[s(field)].columns = {s(field)};
    mapping.service = ServiceId::parse(s("web"));
    return mapping;
}

/// The i-th row; categories are long texts with separators, quotes and line ends in them.
QByteArray row(int i, const char *resolved = "2026-03-02 10:00:00")
{
    const QByteArray category =
        "\"a long note, said \"\"" + QByteArray::number(i % 7) + "\"\"\nin two lines of " + QByteArray(300, 'x') + '"';
    return "T" + QByteArray::number(i) + ",2026-03-02 08:00:00," + resolved + ',' + category + '\n';
}

QByteArray rows(int count)
{
    QByteArray bytes = "external_id,opened,resolved,category\n";
    for (int i = 0; i < count; ++i)
        bytes += row(i);
    return bytes;
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

} // namespace

class TestImportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = workbook(s("book.kept"));
    }

    void aFileIsWrittenAsThoughItHadBeenLookedAt()
    {
        const QString file = write(rows(many));
        const FileImport streamed = take(importFile(*m_workspace, {file, mappingOf(), {}, false, {}}));
        const auto other = workbook(s("other.kept"));
        const ImportPreview preview = take(previewImport(other->database(), file, mappingOf()));
        const ImportEntry looked = take(importMeasurements(*other, preview));
        QCOMPARE(streamed.parsed.rowsRead, std::int64_t(many));
        QCOMPARE(streamed.parsed.recordCount, std::int64_t(many));
        QCOMPARE(streamed.entry.added, std::int64_t(many));
        QCOMPARE(streamed.entry.digest, looked.digest);
        QCOMPARE(streamed.entry.info.fileHash, looked.info.fileHash);
        QVERIFY(streamed.entry.info.fileHash.size() == 64);
        QCOMPARE(streamed.entry.info.coverage.size(), 1U);
        QVERIFY(streamed.entry.info.coverage[0].span == looked.info.coverage[0].span);
        QCOMPARE(take(verifyWorkbook(m_workspace->database())).finding, QString());
    }

    void theSameFileAgainChangesNothing()
    {
        const QString file = write(rows(many));
        take(importFile(*m_workspace, {file, mappingOf(), {}, false, {}}));
        const FileImport again = take(importFile(*m_workspace, {file, mappingOf(), {}, false, {}}));
        QCOMPARE(again.entry.same, std::int64_t(many));
        QCOMPARE(again.entry.added + again.entry.changed, std::int64_t(0));
        QCOMPARE(take(allImports(m_workspace->database())).size(), 1U);
    }

    /// The digest of an import goes over the rows that it brought, wherever the known ones lie among them.
    void knownRowsAmongNewOnesAreNotPartOfTheImport_data()
    {
        QTest::addColumn<int>("known");
        QTest::newRow("at the beginning") << 0;
        QTest::newRow("in the middle") << many / 2;
        QTest::newRow("at the end") << many - 1;
    }
    void knownRowsAmongNewOnesAreNotPartOfTheImport()
    {
        QFETCH(int, known);
        take(importFile(*m_workspace, {write(rows(0) + row(known)), mappingOf(), {}, false, {}}));
        const FileImport imported = take(importFile(*m_workspace, {write(rows(many)), mappingOf(), {}, false, {}}));
        QCOMPARE(imported.entry.added, std::int64_t(many - 1));
        QCOMPARE(imported.entry.same, std::int64_t(1));
        QCOMPARE(take(verifyWorkbook(m_workspace->database())).finding, QString());
    }

    void whatChangedBecomesARevision()
    {
        take(importFile(*m_workspace, {write(rows(many)), mappingOf(), {}, false, {}}));
        QByteArray bytes = rows(many);
        bytes.replace(row(17), row(17, "2026-03-03 11:00:00"));
        bytes += row(many);
        const FileImport newer = take(importFile(*m_workspace, {write(bytes), mappingOf(), {}, false, {}}));
        QCOMPARE(newer.entry.same, std::int64_t(many - 1));
        QCOMPARE(newer.entry.changed, std::int64_t(1));
        QCOMPARE(newer.entry.added, std::int64_t(1));
        QCOMPARE(take(recordHistory(m_workspace->database(), MeasurementKind::Ticket, 18)).size(), 2U);
        QCOMPARE(take(verifyWorkbook(m_workspace->database())).finding, QString());
    }

    /// The second of two rows with one id is refused wherever it stands and whatever the workbook had before.
    void aRepeatedRowIsRejected_data()
    {
        QTest::addColumn<bool>("knownBefore");
        QTest::addColumn<int>("repeated");
        QTest::addColumn<QString>("reason");
        QTest::newRow("new, near the beginning")
            << false << 3 << s("“T3” stands twice in this file, in lines 8 and 24002.");
        QTest::newRow("new, far in the file")
            << false << 9000 << s("“T9000” stands twice in this file, in lines 18002 and 24002.");
        QTest::newRow("as the workbook has it")
            << true << 9000 << s("“T9000” stands twice in this file, the second time in line 24002.");
    }
    void aRepeatedRowIsRejected()
    {
        QFETCH(bool, knownBefore);
        QFETCH(int, repeated);
        QFETCH(QString, reason);
        if (knownBefore)
            take(importFile(*m_workspace, {write(rows(many)), mappingOf(), {}, false, {}}));
        const QString file = write(rows(many) + row(repeated, "2026-03-05 10:00:00"));
        const FileImport imported = take(importFile(*m_workspace, {file, mappingOf(), {}, false, {}}));
        QCOMPARE(imported.parsed.rowsRejected, std::int64_t(1));
        QCOMPARE(imported.parsed.recordCount, std::int64_t(many));
        QCOMPARE(imported.parsed.problems.size(), 1U);
        QCOMPARE(imported.parsed.problems[0].reason, reason);
        QCOMPARE(imported.parsed.problems[0].column, s("external_id"));
        QCOMPARE(imported.parsed.rejectedRows.size(), 1U);
        QCOMPARE(imported.parsed.rejectedRows[0].second.value(2), s("2026-03-05 10:00:00"));
        QCOMPARE(take(verifyWorkbook(m_workspace->database())).finding, QString());
        QCOMPARE(imported.entry.changed, std::int64_t(0));
        QCOMPARE(take(verifyWorkbook(m_workspace->database())).finding, QString());
    }

    void allOrNothingWritesNothingWhenARowFarInTheFileIsRefused()
    {
        const QString file = write(rows(many) + row(many, "2026-13-05 10:00:00"));
        const FileImport refused =
            take(importFile(*m_workspace, {file, mappingOf(BadRowPolicy::AllOrNothing), {}, false, {}}));
        QVERIFY(refused.refused.has_value());
        QCOMPARE(refused.parsed.rowsRejected, std::int64_t(1));
        QCOMPARE(count(), std::int64_t(0));
        QCOMPARE(take(allImports(m_workspace->database())).size(), 0U);
    }

    void allOrNothingRefusesARepeatedRow()
    {
        const QString file = write(rows(many) + row(9000));
        const FileImport refused =
            take(importFile(*m_workspace, {file, mappingOf(BadRowPolicy::AllOrNothing), {}, false, {}}));
        QVERIFY(refused.refused.has_value());
        QCOMPARE(count(), std::int64_t(0));
    }

    void aTrialCountsAndWritesNothing()
    {
        take(importFile(*m_workspace, {write(rows(10)), mappingOf(), {}, false, {}}));
        const FileImport trial = take(importFile(*m_workspace, {write(rows(many)), mappingOf(), {}, true, {}}));
        QCOMPARE(trial.entry.same, std::int64_t(10));
        QCOMPARE(trial.entry.added, std::int64_t(many - 10));
        QCOMPARE(count(), std::int64_t(10));
    }

    void whatMustSucceedBeforeComesFirst()
    {
        const auto failing = [](const ParsedFile &) -> Result<void> { return fail(ErrorCode::Io, s("No room.")); };
        const auto imported = importFile(*m_workspace, {write(rows(10)), mappingOf(), {}, false, failing});
        QVERIFY(!imported.has_value());
        QCOMPARE(errorText(imported.error()), s("No room."));
        QCOMPARE(count(), std::int64_t(0));
    }

    void cancellingRollsBack()
    {
        int asked = 0;
        const auto imported = importFile(
            *m_workspace, {write(rows(many)), mappingOf(), {}, false, {}}, [&asked](int) { return ++asked < 2; });
        QVERIFY(!imported.has_value());
        QCOMPARE(imported.error().code, ErrorCode::Cancelled);
        QCOMPARE(count(), std::int64_t(0));
        QCOMPARE(
            take(importFile(*m_workspace, {write(rows(5)), mappingOf(), {}, false, {}})).entry.added, std::int64_t(5));
    }

    void everyEncodingReads_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QString text = s("external_id,opened,resolved,category\n");
        for (int i = 0; i < many; ++i)
            text += s("Ü%1,2026-03-02 08:00:00,2026-03-02 10:00:00,Störung %2\n").arg(i).arg(QString(90, u'ß'));
        QTest::newRow("UTF-8") << s("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark, whatever the mapping says")
            << s("ISO-8859-1") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("ISO-8859-1") << s("ISO-8859-1") << text.toLatin1();
        QTest::newRow("windows-1252 that begins like another mark later on")
            << s("windows-1252") << text.toLatin1().replace("\nÜ7000", "\n\xFF\xFE");
        QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("UTF-16LE") << s("UTF-16LE") << wide;
    }
    void everyEncodingReads()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        Mapping mapping = mappingOf();
        mapping.formats.encoding = encoding;
        const FileImport imported = take(importFile(*m_workspace, {write(bytes), mapping, {}, false, {}}));
        QCOMPARE(imported.entry.added, std::int64_t(many));
        const auto last = take(listRecords(m_workspace->database(), MeasurementKind::Ticket, s("11999"), 1, 0));
        QCOMPARE(std::get<Ticket>(last.at(0).value).category, s("Störung %1").arg(QString(90, u'ß')));
    }

    void bytesThatTheEncodingLacksAreNamedByLine()
    {
        QByteArray bytes = rows(0);
        for (int i = 0; i < many; ++i)
            bytes += "T" + QByteArray::number(i) + ",2026-03-02 08:00:00,," + QByteArray(100, 'x') + '\n';
        const auto imported =
            importFile(*m_workspace, {write(bytes + "T,2026-03-02 08:00:00,,caf\xE9\n"), mappingOf(), {}, false, {}});
        QVERIFY(!imported.has_value());
        QVERIFY2(imported.error().place.endsWith(s("line 12002")), qPrintable(imported.error().place));
        QCOMPARE(count(), std::int64_t(0));
    }

    void aQuoteThatIsNeverClosedSpoilsItsRowOnly()
    {
        const QString file = write(rows(many + 1) + "\"T,2026-03-02 08:00:00,,x\nT0,2026-03-02 08:00:00,,x\n");
        const FileImport imported = take(importFile(*m_workspace, {file, mappingOf(), {}, false, {}}));
        QCOMPARE(imported.parsed.rowsRejected, std::int64_t(2)); // the next row repeats T0
        QCOMPARE(imported.parsed.problems[0].reason, s("The quote that is opened on line 24004 is never closed."));
        QCOMPARE(imported.entry.added, std::int64_t(many + 1));
    }

    void carriageReturnsEndLinesToo()
    {
        QByteArray bytes = rows(0) + '\r';
        for (int i = 0; i < many; ++i)
            bytes += "T" + QByteArray::number(i) + ",2026-03-02 08:00:00,," + QByteArray(100, 'x') + '\r';
        bytes.replace('\n', QByteArray());
        const FileImport imported = take(importFile(*m_workspace, {write(bytes), mappingOf(), {}, false, {}}));
        QCOMPARE(imported.entry.added, std::int64_t(many));
        const auto broken =
            importFile(*m_workspace, {write(bytes + "T,2026-03-02 08:00:00,,caf\xE9\r"), mappingOf(), {}, false, {}});
        QVERIFY2(broken.error().place.endsWith(s("line 12002")), qPrintable(broken.error().place));
    }

    void aFileWithoutRecordsDeclaresTheDaysThatTheUserNames()
    {
        const std::pair march(QDate(2026, 3, 1), QDate(2026, 3, 31));
        const FileImport imported = take(importFile(*m_workspace, {write(rows(0)), mappingOf(), march, false, {}}));
        QCOMPARE(imported.entry.info.coverage.size(), 1U);
        QCOMPARE(imported.entry.info.coverage[0].service.text(), s("web"));
        QCOMPARE(toIso(imported.entry.info.coverage[0].span.to), s("2026-04-01T00:00:00Z"));
        QCOMPARE(take(allImports(m_workspace->database())).size(), 1U);
        Mapping anyService = mappingOf();
        anyService.service.reset();
        anyService.fields[s("service")].columns = {s("category")};
        const auto refused = importFile(*m_workspace, {write(rows(0)), anyService, march, false, {}});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.startsWith(s("The file holds no records")));
        QCOMPARE(take(allImports(m_workspace->database())).size(), 1U);
    }

    void aMappingThatTellsNoRecordsApartIsRefused()
    {
        QByteArray bytes = rows(many);
        for (int i = 0; i <= int(mostRejects); ++i)
            bytes += "T1,2026-03-02 08:00:00,,x\n";
        const auto refused = importFile(*m_workspace, {write(bytes), mappingOf(), {}, false, {}});
        QVERIFY(!refused.has_value());
        QVERIFY2(
            refused.error().message.startsWith(s("More than 100000 rows repeat")), qPrintable(refused.error().message));
        QCOMPARE(count(), std::int64_t(0));
    }

    void warningsBeyondALimitAreCounted()
    {
        QByteArray bytes = "external_id,opened,resolved,closed,category\n";
        for (int i = 0; i < int(mostWarnings) + 5; ++i)
            bytes += "W" + QByteArray::number(i) + ",2026-03-02 08:00:00,2026-03-02 09:00:00,2026-03-02 08:30:00,x\n";
        Mapping mapping = mappingOf();
        mapping.fields[s("closed")].columns = {s("closed")};
        const FileImport imported = take(importFile(*m_workspace, {write(bytes), mapping, {}, true, {}}));
        QCOMPARE(imported.parsed.problems.size(), std::size_t(mostWarnings));
        QCOMPARE(imported.parsed.furtherWarnings, std::int64_t(5));
        QCOMPARE(imported.parsed.recordCount, std::int64_t(mostWarnings) + 5);
    }

    void aFaultBeforeTheCommitRollsBack()
    {
        FileImportRequest request{write(rows(many)), mappingOf(), {}, false, {}};
        request.beforeCommit = [](const ParsedFile &) -> Result<void> { throw std::runtime_error("broken"); };
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(importFile(*m_workspace, request)), std::runtime_error);
        QCOMPARE(count(), std::int64_t(0));
    }

private:
    std::unique_ptr<Workspace> workbook(const QString &name)
    {
        auto made = std::make_unique<Workspace>(take(Database::create(m_folder->filePath(name))),
            Actor{s("u"), s("First"), s("h"), {}}, [] { return Instant(noon); });
        made->database().setMakesBackups(false);
        take(inTransaction(*made, s("setup"), {}, [](Transaction &transaction) -> Result<std::int64_t> {
            const OrganisationId provider = *OrganisationId::parse(s("provider"));
            take(saveOrganisation(transaction,
                {provider, s("Provider"), {}, false, {}, {}, {}, {}, {}, Criticality::Medium, std::nullopt, {}, {}, {},
                    {}, false, 0}));
            take(saveService(
                transaction, {*ServiceId::parse(s("web")), s("Web"), {}, provider, std::nullopt, {}, {}, false, 0}));
            return 0;
        }));
        return made;
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(s("file%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The file cannot be written.");
        return path;
    }
    std::int64_t count() const { return take(countRecords(m_workspace->database(), MeasurementKind::Ticket, {})); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
