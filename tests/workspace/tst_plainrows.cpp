// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittrail.h"
#include "models/store/measurements.h"
#include "models/store/repositories.h"
#include "models/workspace/importfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace kept;

namespace {

/// More than are looked at one by one before rows may be plain.
constexpr int ordinaryRows = 4'200;

using Draw = std::minstd_rand;

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

const char *const columns[] = {"id", "service", "kind", "priority", "category", "state", "opened", "responded",
    "resolved", "closed", "reopened", "contacts", "reassigned", "rating", "accepted", "met", "answered"};
const char *const fields[] = {"external_id", "service", "kind", "priority", "category", "status", "opened",
    "first_response", "resolved", "closed", "reopen_count", "contacts", "reassignments", "rating", "accepted",
    "supplier_verdict", "answered"};

Mapping mappingOf()
{
    Mapping mapping;
    mapping.name = s("Desk");
    mapping.source = s("desk");
    mapping.policy = BadRowPolicy::GoodRows;
    mapping.formats.zone = s("Europe/Berlin");
    mapping.formats.emptyValues = {s("-"), s("none")};
    for (std::size_t i = 0; i < std::size(fields); ++i)
        mapping.fields[s(fields[i])].columns = {s(columns[i])};
    mapping.fields[s("priority")].values = {{s("1"), s("high")}, {s("2"), s("low")}, {s("9"), s("-")}};
    mapping.fields[s("priority")].strict = true;
    mapping.fields[s("kind")].values = {{s("x"), s("-")}, {s("r"), s("request")}};
    return mapping;
}

QByteArray oneOf(Draw &random, const QByteArrayList &values)
{
    return values[qsizetype(random() % std::size_t(values.size()))];
}

QByteArray instant(Draw &random, int day)
{
    const auto two = [](auto number) { return QByteArray::number(qint64(number)).rightJustified(2, '0'); };
    // Among them times that clocks skip, or show twice.
    return "2026-" + two(1 + random() % 12) + '-' + two(unsigned(day)) + ' ' + two(random() % 24) + ':'
        + two(random() % 60) + ":00";
}

/// Mostly ordinary cells, and one of the others here and there.
QByteArray rowOf(Draw &random, int number)
{
    const bool odd = random() % 2 == 0;
    const auto cell = [&](const QByteArray &usual, const QByteArrayList &others) {
        return odd && random() % 6 == 0 ? oneOf(random, others) : usual;
    };
    const QByteArray own = QByteArray::number(number);
    const QByteArray opened =
        "2026-03-" + QByteArray::number(10 + number % 19) + " 08:" + QByteArray::number(10 + number % 50) + ":00";
    QByteArrayList cells{
        cell("T" + QByteArray::number(number),
            {"", " U" + own, "\"U,\"\"8\"\"" + own + '"', "\"a\nb" + own + '"', "'=U" + own, "\xEF\xBB\xBFV" + own,
                "W" + own + "\xC2\xA0", "-", "Ü" + own}),
        cell("web", {"", "mail", "Mail", "Web site", "-", " web"}),
        cell("incident", {"", "r", "x", "none", "' x", "Anfrage"}),
        cell("1", {"2", "", "3", "9", "-", " 1"}),
        cell("net", {"", "\"a, b\"", "größer", "none", "=1+1", "'=1+1"}),
        cell("closed", {"OPEN", "pending", "", "cancelled", "resolved", "done", "-", "Closed "}),
        cell(opened,
            {"", instant(random, 29), "2026-03-29 02:30:00", "2026-10-25 02:30:00", "2026-02-30 08:00:00", "yesterday",
                "1850-01-01 00:00:00"}),
        cell(opened.left(11) + "12:00:00", {"", instant(random, 28), "-", "2025-01-01 00:00:00"}),
        cell("2026-04-02 10:00:00",
            {"", instant(random, 27), "\"2026-04-02 10:00:00\"", " 2026-04-02 10:00:00", "2026-04-02T10:00:00Z"}),
        cell("2026-04-03 10:00:00", {"", instant(random, 26), "none", "2026-13-01 00:00:00"}),
        cell("0", {"", "2", "-1", "1000000001", "99999999999", "1.0", "007"}),
        cell("1", {"", "70000", "x", " 2", "1e3"}),
        cell("0", {"", "3", "-", "+1"}),
        cell("", {"4", "4.5", "5%", "-1", "4,5", "1.234.567"}),
        cell("", {"yes", "no", "maybe", "YES", "-"}),
        cell("", {"yes", "no", "true", " no"}),
        cell("yes", {"no", "", "0", "?"}),
    };
    if (odd && random() % 40 == 0)
        cells.removeLast();
    if (odd && random() % 40 == 0)
        cells.last() = "a \"quote\" alone";
    return cells.join(',') + (random() % 9 == 0 ? "\r\n" : "\n");
}

QByteArray fileOf(unsigned seed)
{
    Draw random(seed);
    QByteArrayList names;
    for (const char *column : columns)
        names << column;
    QByteArray bytes = names.join(',') + '\n';
    for (int i = 0; i < ordinaryRows; ++i)
        bytes += "A" + QByteArray::number(i) + ",web,,1,,closed,2026-03-02 08:00:00,,2026-03-02 10:00:00,,,,,,,,\n";
    for (int i = 0; i < 1'500; ++i)
        bytes += rowOf(random, i);
    return bytes;
}

QString described(const RowProblem &problem)
{
    return QStringLiteral("%1 %2 “%3” %4 (%5) %6 %7 %8 %9")
        .arg(problem.line)
        .arg(problem.column, problem.value, problem.reason, problem.suggestion)
        .arg(problem.warning)
        .arg(problem.suggestionIsValue)
        .arg(problem.unknownField, problem.unknownValue);
}

} // namespace

/// Rows that hold nothing unusual are read by a way of their own; what comes of a file must not show it.
class TestPlainRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeToTheSameByEitherWay_data();
    void rowsComeToTheSameByEitherWay();
    void rowsOfOneKeyAreNoticedAmongThoseWrittenAtOnce();

private:
    [[nodiscard]] std::unique_ptr<Workspace> workbook();
    [[nodiscard]] QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

std::unique_ptr<Workspace> TestPlainRows::workbook()
{
    const QString path = m_folder.filePath(QStringLiteral("book %1.kept").arg(++m_files));
    auto made = std::make_unique<Workspace>(take(Database::create(path)), Actor{s("u"), s("First"), s("h"), {}},
        [] { return Instant(std::chrono::sys_days{std::chrono::year{2026} / 12 / 20}); });
    made->database().setMakesBackups(false);
    take(inTransaction(*made, s("setup"), {}, [](Transaction &transaction) -> Result<std::int64_t> {
        const OrganisationId provider = *OrganisationId::parse(s("provider"));
        take(saveOrganisation(transaction,
            {provider, s("Provider"), {}, false, {}, {}, {}, {}, {}, Criticality::Medium, std::nullopt, {}, {}, {}, {},
                false, 0}));
        for (const auto &[id, name] : {std::pair("web", "Web site"), std::pair("mail", "Mail")})
            take(saveService(
                transaction, {*ServiceId::parse(s(id)), s(name), {}, provider, std::nullopt, {}, {}, false, 0}));
        return 0;
    }));
    return made;
}

QString TestPlainRows::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("file %1.csv").arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file cannot be written.");
    return path;
}

void TestPlainRows::rowsComeToTheSameByEitherWay_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<SelectedBy>("selectedBy");
    QTest::addColumn<bool>("closedIsResolved");
    QTest::newRow("selected by opening") << 1U << SelectedBy::Opened << false;
    QTest::newRow("selected by resolution") << 2U << SelectedBy::Resolved << false;
    QTest::newRow("selected by update") << 3U << SelectedBy::Updated << false;
    QTest::newRow("a closing counts as the resolution") << 4U << SelectedBy::Opened << true;
}

void TestPlainRows::rowsComeToTheSameByEitherWay()
{
    QFETCH(unsigned, seed);
    QFETCH(SelectedBy, selectedBy);
    QFETCH(bool, closedIsResolved);
    Mapping mapping = mappingOf();
    mapping.selectedBy = selectedBy;
    mapping.closedIsResolved = closedIsResolved;
    const QString file = write(fileOf(seed));
    const auto streamedTo = workbook();
    const FileImport streamed = take(importFile(*streamedTo, {file, mapping, {}, false, {}}));
    const auto lookedAtIn = workbook();
    // Without a sink no row is plain.
    const ImportPreview preview = take(previewImport(lookedAtIn->database(), file, mapping));
    const ImportEntry entry = take(importMeasurements(*lookedAtIn, preview));
    const ParsedFile &parsed = preview.parsed;
    QVERIFY(parsed.rowsRejected > 100 && parsed.rowsRejected < 1'000);
    for (std::size_t i = 0; i < std::min(parsed.problems.size(), streamed.parsed.problems.size()); ++i)
        QCOMPARE(described(streamed.parsed.problems[i]), described(parsed.problems[i]));
    QCOMPARE(streamed.parsed.problems.size(), parsed.problems.size());
    QVERIFY(streamed.parsed.rejectedRows == parsed.rejectedRows);
    QCOMPARE(streamed.parsed.rowsRead, parsed.rowsRead);
    QCOMPARE(streamed.parsed.recordCount, parsed.recordCount);
    QVERIFY(streamed.parsed.services == parsed.services);
    QVERIFY(streamed.parsed.measured && parsed.measured);
    QVERIFY(*streamed.parsed.measured == *parsed.measured);
    QCOMPARE(streamed.entry.added, entry.added);
    QCOMPARE(streamed.entry.digest, entry.digest);
    QCOMPARE(take(verifyWorkbook(streamedTo->database())).finding, QString());
}

void TestPlainRows::rowsOfOneKeyAreNoticedAmongThoseWrittenAtOnce()
{
    QByteArray bytes = fileOf(9).left(fileOf(9).indexOf("T0,"));
    const auto row = [](const char *id, const char *resolved) {
        return QByteArray(id) + ",web,,1,,closed,2026-03-02 08:00:00,," + resolved + ",,,,,,,,\n";
    };
    for (int i = 0; i < 40; ++i)
        bytes += row(("B" + QByteArray::number(i)).constData(), "2026-03-02 10:00:00");
    bytes += row("B39", "2026-03-02 11:00:00") + row("A7", "2026-03-02 11:00:00") + row("C1", "2026-03-02 11:00:00");
    const auto book = workbook();
    const FileImport imported = take(importFile(*book, {write(bytes), mappingOf(), {}, false, {}}));
    QCOMPARE(imported.entry.added, std::int64_t(ordinaryRows + 41));
    QCOMPARE(imported.parsed.problems.size(), 2U);
    QCOMPARE(imported.parsed.problems[0].reason, s("“B39” stands twice in this file, in lines 4241 and 4242."));
    QCOMPARE(imported.parsed.problems[1].reason, s("“A7” stands twice in this file, in lines 9 and 4243."));
    QCOMPARE(take(verifyWorkbook(book->database())).finding, QString());
    QCOMPARE(take(countRecords(book->database(), MeasurementKind::Ticket, {})), std::int64_t(ordinaryRows + 41));
}

QTEST_GUILESS_MAIN(TestPlainRows)
#include "tst_plainrows.moc"
