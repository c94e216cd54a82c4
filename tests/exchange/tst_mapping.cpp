// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kept;

namespace {

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        Mapping mapping;
        mapping.name = QStringLiteral("Desk");
        mapping.description = QStringLiteral("Monthly export");
        mapping.kind = MeasurementKind::Ticket;
        mapping.shape = RowShape::EventLog;
        mapping.source = QStringLiteral("desk");
        mapping.formats.encoding = QStringLiteral("windows-1252");
        mapping.formats.header = false;
        mapping.formats.separator = u'\t';
        mapping.formats.quote = QChar();
        mapping.formats.zone = QStringLiteral("Europe/Berlin");
        mapping.formats.fold = Fold::Second;
        mapping.formats.decimalPoint = u',';
        mapping.formats.grouping = QStringLiteral(".");
        mapping.formats.durationUnit = QStringLiteral("minutes");
        mapping.formats.emptyValues = {QStringLiteral("?")};
        mapping.formats.trueValues = {QStringLiteral("ja")};
        mapping.orderBy = QStringLiteral("step");
        mapping.closedIsResolved = mapping.pendingIsPause = true;
        mapping.policy = BadRowPolicy::GoodRows;
        mapping.selectedBy = SelectedBy::Updated;
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        FieldSource &opened = mapping.fields[QStringLiteral("opened")];
        opened.columns = {QStringLiteral("Date"), QStringLiteral("Time")};
        opened.format = QStringLiteral("d.M.yyyy H:mm");
        opened.plus = {QStringLiteral("Wait")};
        opened.whenColumn = QStringLiteral("Ok");
        opened.whenValues = {QStringLiteral("Y")};
        FieldSource &status = mapping.fields[QStringLiteral("status")];
        status.columns = {QStringLiteral("State")};
        status.values = {{QStringLiteral("neu"), QStringLiteral("open")}};
        status.strict = true;
        status.pattern = QStringLiteral("(\\w+)");
        mapping.fields[QStringLiteral("kind")].constant = QStringLiteral("lead");
        mapping.fields[QStringLiteral("tags")] = {
            {QStringLiteral("Tags")}, {}, {}, false, {}, {}, QStringLiteral(","), {}, {}, {}};
        const auto read = mappingFromJson(toJson(mapping), QString());
        QVERIFY2(read, read ? "" : qPrintable(errorText(read.error())));
        QVERIFY(*read == mapping);
    }

    void defaultsAreLeftOut()
    {
        Mapping mapping;
        mapping.id = *MappingId::parse(QStringLiteral("m"));
        mapping.name = QStringLiteral("Desk");
        mapping.source = QStringLiteral("desk");
        mapping.fields[QStringLiteral("opened")].columns = {QStringLiteral("Opened")};
        QCOMPARE(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact),
            QByteArray(R"({"fields":{"opened":{"column":"Opened"}},"formats":{"zone":"UTC"},"id":"m","kind":"ticket",)"
                       R"("name":"Desk","policy":"all_or_nothing","source":"desk"})"));
    }

    void mistakesNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &members, const QString &place) {
            QTest::newRow(name) << "{" + members + "}" << place;
        };
        const QByteArray start = R"("name":"a","kind":"ticket","source":"s")";
        row("no name", R"("kind":"ticket","source":"s","fields":{})", QStringLiteral("mappings[0].name"));
        row("no fields", start, QStringLiteral("mappings[0].fields"));
        row("unknown member", start + R"(,"fields":{},"polcy":"x")", QStringLiteral("mappings[0].polcy"));
        row("unknown kind", R"("name":"a","kind":"tickets","source":"s","fields":{})",
            QStringLiteral("mappings[0].kind"));
        row("unknown field", start + R"(,"fields":{"opend":"x"})", QStringLiteral("mappings[0].fields.opend"));
        row("field of another kind", start + R"(,"fields":{"from":"x"})", QStringLiteral("mappings[0].fields.from"));
        row("field of nothing", start + R"(,"fields":{"opened":{}})",
            QStringLiteral("mappings[0].fields.opened.column"));
        row("wrong type", start + R"(,"fields":{},"formats":{"header":"no"})",
            QStringLiteral("mappings[0].formats.header"));
        row("long separator", start + R"(,"fields":{},"formats":{"separator":";;"})",
            QStringLiteral("mappings[0].formats.separator"));
        row("unknown unit", start + R"(,"fields":{},"formats":{"duration_unit":"days"})",
            QStringLiteral("mappings[0].formats.duration_unit"));
        row("half a condition", start + R"(,"fields":{"opened":{"column":"a","when":{"column":"b"}}})",
            QStringLiteral("mappings[0].fields.opened.when.values"));
        row("bad id", start + R"(,"fields":{},"id":"a b")", QStringLiteral("mappings[0].id"));
    }
    void mistakesNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = mappingFromJson(object(json), QStringLiteral("mappings[0]"));
        QVERIFY(!read);
        QCOMPARE(read.error().place, place);
        QVERIFY(!read.error().message.isEmpty());
    }

    void severalCountsOfARow()
    {
        QVERIFY(mappingFromJson(
            object(R"({"name":"a","kind":"count","source":"s","fields":{"first":"d","number:files":"n"}})"),
            QString()));
        QVERIFY(!mappingFromJson(
            object(R"({"name":"a","kind":"outage","source":"s","fields":{"number:files":"n"}})"), QString()));
    }

    void everyFieldIsInTheHelp()
    {
        QFile file(QStringLiteral(KEPT_SOURCE_DIR "/resources/help/mapping-format.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString help = QString::fromUtf8(file.readAll());
        for (int kind = 0; kind <= static_cast<int>(MeasurementKind::Reported); ++kind) {
            for (const RowShape shape : {RowShape::Record, RowShape::EventLog, RowShape::StateLog}) {
                const QStringList names = fieldNames(static_cast<MeasurementKind>(kind), shape);
                for (const QString &name : names)
                    QVERIFY2(help.contains(u'`' + name + u'`'), qPrintable(name));
            }
        }
    }

    void shippedMappingsRead()
    {
        const QDir folder(QStringLiteral(KEPT_SOURCE_DIR "/resources/mappings"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 5);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = mappingFromJson(object(file.readAll()), name);
            QVERIFY2(read, read ? "" : qPrintable(errorText(read.error())));
            QVERIFY(!read->description.isEmpty());
            QCOMPARE(read->id.text() + QStringLiteral(".json"), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
