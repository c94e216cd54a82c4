// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credit.h"

#include "models/domain/servicelevel.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;

namespace {

Decimal decimal(const QString &text) { return Decimal::parse(text).value(); }

/// A band written as an interval: "[99.0, 99.9)" has its lower end and not its upper; "(, 95]" is open below.
CreditBand band(const QString &interval, const QString &percent)
{
    const QString inner = interval.mid(1, interval.size() - 2);
    const QString lower = inner.section(u',', 0, 0).trimmed();
    const QString upper = inner.section(u',', 1, 1).trimmed();
    CreditBand made;
    if (!lower.isEmpty())
        made.lower = BandEdge{decimal(lower), interval.startsWith(u'[')};
    if (!upper.isEmpty())
        made.upper = BandEdge{decimal(upper), interval.endsWith(u']')};
    made.pays = Share::parsePercent(percent).value();
    return made;
}

/// Bands written as "[99.0, 99.9) 10; [95, 99.0) 25".
CreditSchedule schedule(const QString &text)
{
    CreditSchedule made;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString written = part.trimmed();
        const qsizetype end = std::max(written.lastIndexOf(u')'), written.lastIndexOf(u']')) + 1;
        made.bands.push_back(band(written.left(end), written.mid(end).trimmed()));
    }
    return made;
}

} // namespace

class TestCredit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheBandOfTheValue_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("percent");
        const QString tiers = QStringLiteral("[99.0, 99.9) 10; [95.0, 99.0) 25; (, 95.0) 100");
        QTest::newRow("at the target nothing is owed") << tiers << "99.9"
                                                       << "";
        QTest::newRow("just below the target") << tiers << "99.899999999"
                                               << "10";
        QTest::newRow("a boundary belongs to the better band") << tiers << "99.0"
                                                               << "10";
        QTest::newRow("just below a boundary") << tiers << "98.999999999"
                                               << "25";
        QTest::newRow("below the last boundary") << tiers << "0"
                                                 << "100";
        QTest::newRow("an excluded lower end") << "(99.0, 99.9] 10"
                                               << "99.0"
                                               << "";
        QTest::newRow("an included upper end") << "(99.0, 99.9] 10"
                                               << "99.9"
                                               << "10";
        QTest::newRow("trailing zeros do not matter") << "[99.00, 99.90) 10"
                                                      << "99"
                                                      << "10";
        QTest::newRow("a gap pays nothing") << "[99.5, 99.9) 10; (, 99.0) 25"
                                            << "99.2"
                                            << "";
        QTest::newRow("of overlapping bands the better one") << "(, 99.0] 25; [99.0, 99.9) 10"
                                                             << "99.0"
                                                             << "10";
        QTest::newRow("a lower-is-better band") << "(14400, 28800] 5; (28800,) 15"
                                                << "28801"
                                                << "15";
    }
    void takesTheBandOfTheValue()
    {
        QFETCH(QString, bands);
        QFETCH(QString, value);
        const CreditSchedule made = schedule(bands);
        const CreditBand *found = bandFor(made, decimal(value).toRational());
        QTEST(found != nullptr ? shareOf(found->pays).toPercent() : QString(), "percent");
    }

    void findsGapsAndOverlaps_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *bands, const QStringList &findings) {
            QTest::newRow(name) << bands << findings;
        };
        row("bands that meet", "[99.0, 99.9) 10; (, 99.0) 25", {});
        row("bands in any order", "(, 95) 100; [99.0, 99.9) 10; [95, 99.0) 25", {});
        row("no bands", "", {});
        row("a gap", "[99.5, 99.9) 10; (, 99.0) 25",
            {QStringLiteral("No band contains the values between 99.0 and 99.5: nothing is paid there.")});
        row("a gap of one value", "(99.0, 99.9) 10; (, 99.0) 25",
            {QStringLiteral("No band contains the value 99.0: nothing is paid there.")});
        row("an overlap", "[98.5, 99.9) 10; (, 99.0) 25",
            {QStringLiteral(
                "Several bands contain the values between 98.5 and 99.0; the one that pays least counts.")});
        row("an overlap of one value", "[99.0, 99.9) 10; (, 99.0] 25",
            {QStringLiteral("Two bands contain the value 99.0; the one that pays least counts.")});
        row("two bands without a lower end", "(, 99.0) 10; (, 95) 25",
            {QStringLiteral("Several bands contain the values below 95; the one that pays least counts.")});
        row("a band within another, and no gap after it", "[90, 99) 10; [92, 93) 20; [99, 100) 5",
            {QStringLiteral("Several bands contain the values between 92 and 93; the one that pays least counts.")});
        row("a band without a value", "[99, 99) 10", {QStringLiteral("The band from 99 to 99 contains no value.")});
    }
    void findsGapsAndOverlaps()
    {
        QFETCH(QString, bands);
        QTEST(bandFindings(schedule(bands)), "findings");
    }

    void boundariesThatMeetLeaveNoValueOut()
    {
        QVERIFY(rc::check("every value is in exactly one of the bands that share boundaries", [] {
            std::set<int> cuts;
            for (const int cut : *rc::gen::container<std::vector<int>>(4, rc::gen::inRange(0, 1000)))
                cuts.insert(cut);
            CreditSchedule made;
            std::optional<BandEdge> lower;
            for (const int cut : cuts) {
                const bool inclusive = *rc::gen::arbitrary<bool>();
                const Decimal value{cut, 1};
                made.bands.push_back({lower, BandEdge{value, inclusive}, Share()});
                lower = BandEdge{value, !inclusive};
            }
            made.bands.push_back({lower, std::nullopt, Share()});
            RC_ASSERT(bandFindings(made).isEmpty());
            const Rational value(*rc::gen::inRange(-10, 2010), 20);
            RC_ASSERT(std::count_if(made.bands.begin(), made.bands.end(), [&](const CreditBand &one) {
                return contains(one, value);
            }) == 1);
        }));
    }

    void metricsHaveUnitsAndDirections()
    {
        MetricRule rule;
        QVERIFY(unitOf(rule) == Unit::Percent);
        rule.metric = Metric::Satisfaction;
        QVERIFY(unitOf(rule) == Unit::Score);
        rule.satisfaction = SatisfactionMeasure::TopTwoBoxes;
        QVERIFY(unitOf(rule) == Unit::Percent);
        rule.metric = Metric::Reported;
        rule.reportedUnit = Unit::Count;
        QVERIFY(unitOf(rule) == Unit::Count);
        rule.metric = Metric::MeanTimeToRestore;
        QVERIFY(unitOf(rule) == Unit::Seconds);
        QVERIFY(usualDirection(Metric::MeanTimeToRestore) == Direction::AtMost);
        QVERIFY(usualDirection(Metric::MeanTimeBetweenFailures) == Direction::AtLeast);
        QVERIFY(usualDirection(Metric::Backlog) == Direction::AtMost);
        QVERIFY(usualDirection(Metric::Availability) == Direction::AtLeast);
    }
};

QTEST_APPLESS_MAIN(TestCredit)
#include "tst_credit.moc"
