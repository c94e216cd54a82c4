// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kept;

class TestFieldValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *field, const char *json, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(field) << QByteArray(json) << QString::fromUtf8(text);
        };
        row("a text", "title", "\"Hosting\"", "Hosting");
        row("yes", "archived", "true", "yes");
        row("a whole number", "term.months", "36", "36");
        row("a date", "versions[0].content.term.start", "\"2026-03-31\"", "31 Mar 2026");
        row("an instant", "sealed.as_of", "\"2026-03-31T14:05:00Z\"", "31 Mar 2026, 14:05 UTC");
        row("a word of an enum", "versions[0].content.term.renewal", "\"open_ended\"", "open-ended");
        row("the same field of another record", "life[0].kind", "\"notice_given\"", "notice given");
        row("a kind of agreement", "kind", "\"two_sided\"", "two-sided agreement");
        row("a share", "bands[0].share", "\"0.125\"", "12.5 %");
        row("an amount", "charges[0].amount.amount", "\"1234.50\"", "1,234.50");
        row("a list of records", "glossary", "[{\"term\":\"Outage\",\"meaning\":\"x\"},{\"term\":\"Day\"}]",
            "Outage; Day");
        row("how a credit is rounded", "content.service_levels[0].credit.rounding", "\"half_even\"", "half to even");
        row("the unit of bands", "content.service_levels[0].credit.unit", "\"seconds\"", "length of time");
        row("nothing", "title", "null", "–");
    }
    void texts()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, json);
        const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QTEST(fieldValueText(field, value), "text");
    }

    void aDateOfTheLocale()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(fieldValueText(QStringLiteral("due"), QStringLiteral("2026-03-31")), QStringLiteral("31 März 2026"));
        QCOMPARE(fieldValueText(QStringLiteral("cap"), QStringLiteral("0.125")), QStringLiteral("12,5 %"));
        QLocale::setDefault(QLocale::c());
    }

    void anIdIsNamed()
    {
        const auto nameOf = [](const QString &id) { return id == u"x" ? QStringLiteral("Sample AG") : QString(); };
        QCOMPARE(fieldValueText(QStringLiteral("provider"), QStringLiteral("x"), nameOf), QStringLiteral("Sample AG"));
        QCOMPARE(fieldValueText(QStringLiteral("provider"), QStringLiteral("y"), nameOf), QStringLiteral("y"));
    }
};

QTEST_APPLESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
