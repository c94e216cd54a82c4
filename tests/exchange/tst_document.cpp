// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachmentfile.h"
#include "models/exchange/document.h"

#include "models/exchange/jsontext.h"

#include <QFile>
#include <QTest>

using namespace kept;

namespace {

/// The example that a help page prints, between ```json and ```.
QByteArray exampleOf(const char *page)
{
    QFile file(QStringLiteral(KEPT_SOURCE_DIR "/resources/help/") + QString::fromLatin1(page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype start = text.lastIndexOf("```json\n") + 8; // parts of it are shown before
    return text.mid(start, text.indexOf("```", start) - start);
}

Result<Document> read(const QByteArray &bytes) { return readDocument(bytes, QStringLiteral("test.json")); }

QByteArray replaced(QByteArray bytes, const char *before, const char *after)
{
    if (!bytes.contains(before))
        qFatal("The example no longer holds the text that this test replaces: %s", before);
    return bytes.replace(before, after);
}

QString problem(const Result<Document> &document) { return document ? QString() : errorText(document.error()); }

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfDocuments()
    {
        const auto document = read(exampleOf("document-format.md"));
        QVERIFY2(document, qPrintable(problem(document)));
        QCOMPARE(document->organisations.size(), 2u);
        QCOMPARE(document->organisations[1].address, QStringLiteral("Musterstraße 1, Musterstadt"));
        QCOMPARE(document->services[0].sourceNames[1], QStringLiteral("Parcels DE"));
        QCOMPARE(document->calendars[0].hours.exceptions.size(), 2u);
        QCOMPARE(document->agreements[0].latest().content.term.renewal, RenewalMode::OpenEnded);
        QCOMPARE(document->mappings[0].kind, MeasurementKind::Count);
        QCOMPARE(toIso(document->exclusions[0].span->from), QStringLiteral("2025-02-02T23:00:00Z"));
        QCOMPARE(document->reviews[0].held, QDate(2025, 4, 14));
        QCOMPARE(document->claims[0].amount.minor(), 40'000);
        QVERIFY(checkReferences(*document, {}));
    }

    void readsTheExampleOfAgreements()
    {
        const auto document = read(exampleOf("agreement-format.md"));
        QVERIFY2(document, qPrintable(problem(document)));
        const Agreement &agreement = document->agreements[0];
        QCOMPARE(statusOn(agreement, {2024, 6, 1}), AgreementStatus::Active);
        const ServiceLevel &level = agreement.latest().content.serviceLevels[0];
        QCOMPARE(level.rule.maintenanceAllowance, std::chrono::hours(4));
        QCOMPARE(shareOf(bandFor(*level.credit, Rational(99))->pays).toFraction(), QStringLiteral("0.1"));
        QVERIFY(checkReferences(*document, {}));
    }

    void writesWhatItReadsByteByByte_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("document") << "document-format.md";
        QTest::newRow("agreement") << "agreement-format.md";
    }
    void writesWhatItReadsByteByByte()
    {
        QFETCH(QString, page);
        const auto first = read(exampleOf(qPrintable(page)));
        QVERIFY(first);
        const QByteArray exported = writeDocument(*first);
        const auto second = read(exported);
        QVERIFY2(second, qPrintable(problem(second)));
        QCOMPARE(writeDocument(*second), exported);
        QVERIFY(*second == *first);
        QVERIFY(exported.endsWith("}\n"));
    }

    void writesAnEmptyDocument()
    {
        QCOMPARE(writeDocument({}), QByteArray("{\n    \"format\": \"kept-document\",\n    \"version\": 1\n}\n"));
        QVERIFY(read(writeDocument({})).value() == Document());
    }

    void writesRecordsAsTheyAreGiven()
    {
        Document document;
        document.services.push_back({ServiceId::parse(QStringLiteral("web")).value(), QStringLiteral("Büro"), {},
            OrganisationId::parse(QStringLiteral("us")).value(), {}, {}, {}, false, 0});
        QCOMPARE(writeDocument(document),
            QByteArray("{\n"
                       "    \"format\": \"kept-document\",\n"
                       "    \"services\": [\n"
                       "        {\n"
                       "            \"id\": \"web\",\n"
                       "            \"name\": \"Büro\",\n"
                       "            \"provider\": \"us\"\n"
                       "        }\n"
                       "    ],\n"
                       "    \"version\": 1\n"
                       "}\n"));
    }

    void refusesWhatDoesNotHoldTogether_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *before, const char *after, const char *path,
                             const char *text) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(path)
                                << QString::fromUtf8(text);
        };
        row("id twice", R"("id": "our-it")", R"("id": "sample-logistics")", "organisations[1].id",
            "Two records of this list have the id “sample-logistics”.");
        row("format", R"("kept-document")", R"("other")", "format", "This is not a document of Kept.");
        row("version", "\"version\": 1,", "\"version\": 2,", "version",
            "Version 2 of the document format is not known.");
        row("unknown list", R"("claims": [)", R"("claim": [)", "claim", "The field “claim” is not known.");
        row("agreement", R"("count_name": "on time", )", "",
            "agreements[0].versions[0].content.service_levels[0].rule.count_name",
            "The name of the count that the service level measures is missing.");
        row("currency", R"({"bands": [)", R"({"minimum_payout": {"amount": "1", "currency": "USD"}, "bands": [)",
            "agreements[0].versions[0].content.service_levels[0].credit.minimum_payout.currency",
            "The smallest credit is in USD, but no charge of the agreement is.");
        row("claimed level", "\"service_level\": \"on-time\",\n      \"period\"",
            "\"service_level\": \"late\",\n      \"period\"", "claims[0].service_level",
            "The agreement “delivery” has no service level “late”.");
        row("excluded level", "\"service_level\": \"on-time\",\n      \"reason\"",
            "\"service_level\": \"late\",\n      \"reason\"", "exclusions[0].service_level",
            "The agreement “delivery” has no service level “late”.");
        row("period", R"("2025-02")", R"("2024-12")", "claims[0].period",
            "The period 2024-12 ends before the agreement starts on 2025-01-01.");
        const auto steps = [&row](const char *name, const char *after, const char *path, const char *text) {
            row(name, R"("state": "claimed",)", after, path, text);
        };
        steps("step of more than the claim",
            R"("state": "accepted", "steps": [{"state": "accepted", "date": "2025-03-11",
                "amount": {"amount": "400.01", "currency": "EUR"}}],)",
            "claims[0].steps[0].amount", "The amount of a step is at most the claimed 400.00 EUR.");
        steps("more credited than accepted",
            R"("state": "accepted", "accepted": {"amount": "60.00", "currency": "EUR"}, "steps": [
                {"state": "credited", "date": "2025-03-11", "amount": {"amount": "60.00", "currency": "EUR"}},
                {"state": "credited", "date": "2025-03-11", "amount": {"amount": "0.01", "currency": "EUR"}},
                {"state": "accepted", "date": "2025-03-12", "amount": {"amount": "60.00", "currency": "EUR"}}],)",
            "claims[0].steps[1].amount",
            "With this step 60.01 EUR are credited in all, and only 60.00 EUR are accepted.");
        steps("credited without saying how much",
            R"("state": "accepted", "accepted": {"amount": "80.00", "currency": "EUR"}, "steps": [
                {"state": "credited", "date": "2025-03-11"}, {"state": "accepted", "date": "2025-03-12"}],)",
            "claims[0].steps[0].amount",
            "More was accepted after this step, and it does not say how much it credited.");
        row("not held", "\"held\": \"2025-04-14\",\n", "", "reviews[0].held",
            "The review was held, but the day is missing.");
        row("not sealed", R"("state": "held")", R"("state": "sealed")", "reviews[0].sealed",
            "A sealed review holds its frozen figures, and no other review does.");
        row("mapping", R"("fields": {)", R"("fields": {"opened": "X", )", "mappings[0].fields.opened",
            "A mapping of this kind has no field “opened”.");
        row("no object", R"("mappings": [)", R"("mappings": [7, )", "mappings[0]",
            "A record is expected here, between { and }.");
    }
    void refusesWhatDoesNotHoldTogether()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, path);
        QFETCH(QString, message);
        const auto document = read(replaced(exampleOf("document-format.md"), before, after));
        QVERIFY(!document);
        QCOMPARE(document.error().message, message);
        QVERIFY2(document.error().place.startsWith(QStringLiteral("test.json, line "))
                && document.error().place.endsWith(QStringLiteral(", ") + path),
            qPrintable(document.error().place));
    }

    void refusesCalendarsWithoutAZone()
    {
        const auto document = read(replaced(exampleOf("agreement-format.md"), "Europe/Berlin", "Europe/Nowhere"));
        QVERIFY(!document);
        QCOMPARE(document.error().place, QStringLiteral("test.json, line 17, calendars[0].hours.zone"));
    }

    void refusesChargesOfSeveralCurrenciesUnderACap()
    {
        const auto document = read(replaced(
            exampleOf("agreement-format.md"), R"("9000.00", "currency": "EUR")", R"("9000.00", "currency": "USD")"));
        QVERIFY(!document);
        QVERIFY(document.error().place.endsWith(QStringLiteral("agreements[0].versions[0].content.charges")));
    }

    void followsReferencesIntoTheWorkbook()
    {
        QByteArray bytes = R"({"format":"kept-document","version":1,
            "services":[{"id":"web","name":"Web","provider":"p"}]})";
        QVERIFY(read(bytes));
        DocumentIds known;
        const auto refused = readDocument(bytes, QStringLiteral("test.json"), &known);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, QStringLiteral("test.json, line 2, services[0].provider"));
        QCOMPARE(refused.error().message, QStringLiteral("There is no organisation “p”."));
        known.organisations.insert(OrganisationId::parse(QStringLiteral("p")).value());
        QVERIFY(readDocument(bytes, QStringLiteral("test.json"), &known));
    }

    void findsEveryDanglingReference_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::newRow("customer") << QByteArray("\"customer\": \"our-it\",\n      \"versions\"")
                                  << "agreements[0].customer";
        QTest::newRow("scope") << QByteArray("\"services\": [\"parcels\"]")
                               << "agreements[0].versions[0].content.services[0]";
        QTest::newRow("calendar") << QByteArray("\"calendar\": \"night-shift\"")
                                  << "agreements[0].versions[0].content.service_levels[0].calendar";
        QTest::newRow("charge") << QByteArray("{\"service\": \"parcels\", \"amount\"")
                                << "agreements[0].versions[0].content.charges[0].service";
        QTest::newRow("mapping") << QByteArray("\"service\": \"parcels\",\n      \"formats\"") << "mappings[0].service";
        QTest::newRow("review") << QByteArray("\"agreement\": \"delivery\",\n      \"period\": \"2025-Q1\"")
                                << "reviews[0].agreement";
    }
    void findsEveryDanglingReference()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        QByteArray after = before;
        for (const char *id : {"our-it", "parcels\"", "night-shift", "delivery"})
            after.replace(id, QByteArray(id).endsWith('"') ? "gone\"" : "gone");
        const DocumentIds nothing;
        const auto document = readDocument(
            replaced(exampleOf("document-format.md"), before, after), QStringLiteral("test.json"), &nothing);
        QVERIFY(!document);
        QVERIFY2(document.error().place.endsWith(QStringLiteral(", ") + path), qPrintable(problem(document)));
    }

    void bytesOfAttachmentsComeBack()
    {
        auto document = read(exampleOf("document-format.md"));
        QVERIFY2(document, qPrintable(problem(document)));
        const QByteArray bytes("signed\0scan", 11);
        const auto attachment = describeAttachment(QStringLiteral("scan.pdf"), bytes, {}, QDate(2026, 1, 1));
        document->agreements[0].attachments = {*attachment};
        document->files = {{attachment->sha256, bytes}};
        const QByteArray written = writeDocument(*document);
        const auto again = read(written);
        QVERIFY2(again, qPrintable(problem(again)));
        QCOMPARE(again->files.at(attachment->sha256), bytes);
        QCOMPARE(writeDocument(*again), written);

        QCOMPARE(read(replaced(written, "c2lnbmVkAHNjYW4=", "c2lnbmVkAHNjYW5z")).error().message,
            QStringLiteral("The bytes do not have this hash."));
        QCOMPARE(read(replaced(written, "c2lnbmVkAHNjYW4=", "c2ln bmVk")).error().message,
            QStringLiteral("Bytes are expected here, in base64."));
        document->agreements[0].attachments.clear();
        const auto unnamed = read(writeDocument(*document));
        QCOMPARE(unnamed.error().message,
            QStringLiteral("No agreement and no claim of the document names this file among its attachments."));
        QVERIFY2(unnamed.error().place.endsWith(QStringLiteral("files[0].sha256")), qPrintable(unnamed.error().place));
    }

    void namesLineAndColumnOfBadSyntax_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("field twice") << QByteArray("{\n  \"a\": 1,\n  \"ö\": 2, \"a\": 3\n}") << "f, line 3, column 11";
        QTest::newRow("field twice, escaped") << QByteArray("{\"a\": 1, \"\\u0061\": 3}") << "f, line 1, column 10";
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(64, '[') + QByteArray(64, ']') + '}'
                              << "f, line 1, column 69";
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << "f, line 1, column 65";
        QTest::newRow("list") << QByteArray("[]") << "f";
        QTest::newRow("large") << QByteArray(64 * 1024 * 1024 + 1, ' ') << "f";
    }
    void namesLineAndColumnOfBadSyntax()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto json = parseJsonObject(bytes, QStringLiteral("f"));
        QVERIFY(!json);
        QCOMPARE(json.error().place, place);
    }

    void namesTheLineOfBadSyntax_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("comma missing") << QByteArray("{\n\"a\": 1\n\"b\": 2\n}") << 3;
        QTest::newRow("not ended") << QByteArray("{\n\"a\": [1,\n2") << 3;
        QTest::newRow("text not ended") << QByteArray("{\n\"a\": \"x\n}") << 3;
        QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"\xff\"}") << 2;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("nan") << QByteArray("{\"a\": NaN}") << 1;
    }
    void namesTheLineOfBadSyntax()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto json = parseJsonObject(bytes, QStringLiteral("f"));
        QVERIFY(!json);
        QVERIFY2(json.error().place.startsWith(QStringLiteral("f, line %1, column ").arg(line)),
            qPrintable(json.error().place));
    }

    void skipsAByteOrderMark()
    {
        QVERIFY(parseJsonObject("\xEF\xBB\xBF{\"a\": 63}", QStringLiteral("f")));
        const QByteArray deepest = "{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + '}';
        QVERIFY(parseJsonObject(deepest, QStringLiteral("f")));
    }

    void findsTheLineOfAPath()
    {
        const QByteArray bytes = "{\n\"a\": [\n{\"b\": 1},\n{\"b\":\n2, \"bc\": \"{\"}\n],\n\"d\": true}";
        QCOMPARE(lineOfPath(bytes, QStringLiteral("a")), 2);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("a[0].b")), 3);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("a[1]")), 4);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("a[1].b")), 5);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("a[1].missing")), 4);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("d")), 7);
        QCOMPARE(lineOfPath(bytes, QStringLiteral("missing")), 1);
    }

    void neverCrashesOnCutFiles()
    {
        const QByteArray whole = exampleOf("document-format.md");
        for (qsizetype length = 0; length < whole.size() - 2; length += 7) {
            QVERIFY(!read(whole.left(length)));
            QByteArray changed = whole;
            changed[length] = changed[length] == '[' ? '{' : '[';
            static_cast<void>(read(changed));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
