// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dateentry.h"

#include <QTest>

using namespace kept;

namespace {

const QDate today(2026, 10, 12); // a Monday

/// The date as ISO text, or the sentence of the error.
QString read(const QString &text, const char *locale, DateRole role = DateRole::Start)
{
    const auto date = readDateEntry(text, today, role, QLocale(QLatin1String(locale)));
    return date ? date->toString(Qt::ISODate) : date.error().message;
}

} // namespace

class TestDateEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLocaleReadsItsOwnForms_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale :
            {"en_US", "en_GB", "de_DE", "fr_FR", "ar_EG", "ar_SA", "es_ES", "sv_SE", "pl_PL", "C"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void everyLocaleReadsItsOwnForms()
    {
        QFETCH(QString, locale);
        const QLocale each(locale);
        for (QDate date(2024, 1, 1); date < QDate(2027, 1, 1); date = date.addDays(5)) {
            const QStringList forms{dateEntryText(date, each), each.toString(date, QLocale::ShortFormat),
                each.toString(date, QLocale::LongFormat), each.toString(date, QStringLiteral("d MMM yyyy")),
                each.toString(date, QStringLiteral("d. MMMM yyyy")), date.toString(Qt::ISODate)};
            for (const QString &form : forms)
                QVERIFY2(readDateEntry(form, today, DateRole::Start, each) == Result<QDate>(date), qPrintable(form));
        }
    }

    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("american");
        QTest::addColumn<QString>("british");
        QTest::addColumn<QString>("german");
        const auto same = [](const char *name, const char *text, const char *date) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(date) << QString::fromUtf8(date)
                                << QString::fromUtf8(date);
        };
        same("ISO", "2026-01-31", "2026-01-31");
        same("year in front with slashes", "2026/1/31", "2026-01-31");
        same("day and month with a point", "31.12", "2026-12-31");
        same("day and month with two points", "31.12.", "2026-12-31");
        same("two digits of the year", "31.12.26", "2026-12-31");
        same("a year of the last century", "31.12.99", "1999-12-31");
        same("a year of the next decades", "31.12.70", "2070-12-31");
        same("blanks", "  1. 2. 2027 ", "2027-02-01");
        same("three months on", "+3m", "2027-01-12");
        same("two weeks back", "-2w", "2026-09-28");
        same("a minus sign of typography", "−2w", "2026-09-28");
        same("days without a unit", "+10", "2026-10-22");
        same("a year on", "+ 1 y", "2027-10-12");
        same("today", "Today", "2026-10-12");
        same("tomorrow", "tomorrow", "2026-10-13");
        same("a month by name", "31 Jan 2026", "2026-01-31");
        same("a month by name without a year", "31 January", "2026-01-31");
        same("the month first", "January 31, 2026", "2026-01-31");
        same("an ordinal", "31st of January 2026", "2026-01-31");
        same("a weekday that fits", "Saturday, 31 January 2026", "2026-01-31");
        QTest::newRow("slashes go by the locale") << "1/2/2026"
                                                  << "2026-01-02"
                                                  << "2026-02-01"
                                                  << "2026-02-01";
        QTest::newRow("a whole new date over an old one") << "1/1/2026"
                                                          << "2026-01-01"
                                                          << "2026-01-01"
                                                          << "2026-01-01";
        QTest::newRow("slashes without a year") << "12/31"
                                                << "2026-12-31"
                                                << "There is no month 31."
                                                << "There is no month 31.";
        QTest::newRow("a month 13 is not swapped") << "13/1/2026"
                                                   << "There is no month 13."
                                                   << "2026-01-13"
                                                   << "2026-01-13";
    }
    void forms()
    {
        QFETCH(QString, text);
        QTEST(read(text, "en_US"), "american");
        QTEST(read(text, "en_GB"), "british");
        QTEST(read(text, "de_DE"), "german");
    }

    void ofSomeLocales_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("German long") << "de_DE"
                                     << "Samstag, 31. Januar 2026"
                                     << "2026-01-31";
        QTest::newRow("German short month") << "de_DE"
                                            << "3. Mär 2026"
                                            << "2026-03-03";
        QTest::newRow("French first") << "fr_FR"
                                      << "1er février 2026"
                                      << "2026-02-01";
        QTest::newRow("Spanish long") << "es_ES"
                                      << "31 de enero de 2026"
                                      << "2026-01-31";
        QTest::newRow("Arabic digits and marks") << "ar_EG" << QStringLiteral("٣١\u200f/١\u200f/٢٠٢٦") << "2026-01-31";
        QTest::newRow("Arabic month") << "ar_EG" << QStringLiteral("٣١ يناير ٢٠٢٦") << "2026-01-31";
        QTest::newRow("Arabic typed with Western digits") << "ar_EG"
                                                          << "31/1/2026"
                                                          << "2026-01-31";
        QTest::newRow("Japanese") << "ja_JP" << QStringLiteral("2026年1月31日") << "2026-01-31";
    }
    void ofSomeLocales()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QTEST(read(text, locale.toLatin1().constData()), "date");
    }

    void spansGoByTheRole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("quarter of this year") << "Q3"
                                              << "2026-07-01"
                                              << "2026-09-30";
        QTest::newRow("last quarter") << "q4"
                                      << "2026-10-01"
                                      << "2026-12-31";
        QTest::newRow("quarter of a year") << "Q1 2028"
                                           << "2028-01-01"
                                           << "2028-03-31";
        QTest::newRow("year of two digits") << "Q1/28"
                                            << "2028-01-01"
                                            << "2028-03-31";
        QTest::newRow("year in front") << "2028-Q1"
                                       << "2028-01-01"
                                       << "2028-03-31";
        QTest::newRow("month") << "Feb 2028"
                               << "2028-02-01"
                               << "2028-02-29";
        QTest::newRow("a day has no role") << "+1m"
                                           << "2026-11-12"
                                           << "2026-11-12";
    }
    void spansGoByTheRole()
    {
        QFETCH(QString, text);
        QTEST(read(text, "en_US", DateRole::Start), "start");
        QTEST(read(text, "en_US", DateRole::End), "end");
    }

    void monthsAreClamped()
    {
        const auto date = readDateEntry(QStringLiteral("+1m"), {2026, 1, 31}, DateRole::Start, QLocale::c());
        QCOMPARE(*date, QDate(2026, 2, 28));
    }

    void nothingIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *text, const char *sentence) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("a day that the month lacks", "31.4.2026", "April has no day 31.");
        row("29 February of a common year", "29.2.2026", "February has no day 29.");
        row("a month that the year lacks", "1.13.2026", "There is no month 13.");
        row("a weekday that is another", "Friday, 31 January 2026", "1/31/2026 is a Saturday.");
        row("a fifth quarter", "Q5", "A year has the quarters 1 to 4.");
        row("a unit that is none", "+3x",
            "“x” is not a unit of time: d for days, w for weeks, m for months, y for years.");
        row("a year that is half typed", "31.12.202", "“202” is not a year.");
        row("a year before all agreements", "31.12.0026", "The year 26 is not one between 1900 and 2999.");
        row("a single number", "31", "“31” is not a date.");
        row("a month alone", "January", "“January” is not a date.");
        row("two months", "January March 2026", "“January March 2026” is not a date.");
        row("a word", "soon", "“soon” is not a date.");
        row("a date with something after it", "2026-01-31 or so", "“2026-01-31 or so” is not a date.");
        row("nothing", "", "“” is not a date.");
    }
    void nothingIsGuessed()
    {
        QFETCH(QString, text);
        QTEST(read(text, "en_US"), "sentence");
    }

    void withoutATodayTheYearIsNeeded()
    {
        for (const char *text : {"today", "+3m", "31.12.", "Q3", "31 January"}) {
            const auto date = readDateEntry(QString::fromLatin1(text), {}, DateRole::Start, QLocale::c());
            QVERIFY2(!date, text);
            QCOMPARE(date.error().message, QStringLiteral("The date needs its year here."));
        }
        QCOMPARE(*readDateEntry(QStringLiteral("Q3 2026"), {}, DateRole::End, QLocale::c()), QDate(2026, 9, 30));
    }

    void theAdviceIsInTheLocalesForm()
    {
        const auto date = readDateEntry(QStringLiteral("x"), today, DateRole::Start, QLocale(QStringLiteral("de_DE")));
        QCOMPARE(date.error().advice, QStringLiteral("Write it like 31.01.2026, 2026-01-31, +3m or Q3."));
    }
};

QTEST_APPLESS_MAIN(TestDateEntry)
#include "tst_dateentry.moc"
