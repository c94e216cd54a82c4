// SPDX-License-Identifier: GPL-3.0-or-later
// What the services beneath a service carry together; every figure is worked by hand in the row's name or beside it.
#include "models/evaluation/promisesbeneath.h"

#include <QTest>

using namespace kept;

namespace {

ServiceId sid(const QString &text) { return ServiceId::parse(text).value(); }

/// "wan" is needed by itself, "dc-a|dc-b" is a redundant group.
Service service(const QString &id, const QStringList &on)
{
    Service made{sid(id), id, {}, OrganisationId::parse(QStringLiteral("p")).value(), {}, {}, {}, false, 0};
    for (const QString &group : on) {
        const QStringList members = group.split(u'|');
        for (const QString &member : members)
            made.dependencies.push_back({sid(member), members.size() > 1 ? group : QString()});
    }
    return made;
}

/// "shop: wan, dc-a|dc-b; mid: wan".
std::vector<Service> servicesOf(const QString &text)
{
    std::vector<Service> services;
    for (const QString &line : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(QStringLiteral(": "));
        services.push_back(service(parts[0], parts.value(1).split(QStringLiteral(", "), Qt::SkipEmptyParts)));
    }
    return services;
}

/// "wan 0.995, dc-a 0.99".
Promises promisesOf(const QString &text)
{
    Promises promises;
    for (const QString &each : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        promises.emplace(sid(each.section(u' ', 0, 0)), Decimal::parse(each.section(u' ', 1)).value().toRational());
    return promises;
}

/// "0.995", or "nothing of wan", or "nothing".
QString said(const Carried &carried)
{
    const QString value = carried.value ? toText(*carried.value) : QStringLiteral("nothing");
    return carried.unpromised ? value + QStringLiteral(" of ") + carried.unpromised->text() : value;
}

/// The shop on the uppermost of 60 layers of two services, each of which depends on both of the layer beneath.
QString layers(const QString &between)
{
    QString text = QStringLiteral("n0a: ; n0b: ");
    for (int i = 1; i < 60; ++i)
        text += QStringLiteral("; n%1a: n%2a%3n%2b; n%1b: n%2a%3n%2b").arg(i).arg(i - 1).arg(between);
    return text + QStringLiteral("; shop: n59a%1n59b").arg(between);
}

QString fraction(const char *decimal)
{
    return toText(Decimal::parse(QString::fromLatin1(decimal)).value().toRational());
}

} // namespace

class TestBackToBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void availabilityOfTheChain_data();
    void availabilityOfTheChain()
    {
        QFETCH(QString, services);
        QFETCH(QString, promised);
        const Carried carried =
            carriedAvailability(sid(QStringLiteral("shop")), servicesOf(services), promisesOf(promised));
        QTEST(said(carried), "carried");
    }

    void timesAddUp_data();
    void timesAddUp()
    {
        QFETCH(QString, services);
        QFETCH(QString, promised);
        QTEST(said(carriedTime(sid(QStringLiteral("shop")), servicesOf(services), promisesOf(promised))), "carried");
    }

    void whatDoesNotFitIsBetweenBounds()
    {
        // 0.9997^10 = 1 - 0.003 + 45 x 0.0003^2 - 120 x 0.0003^3 + 210 x 0.0003^4 - 252 x 0.0003^5 ...
        // = 0.9970040467617004; its denominator has 133 bits.
        QStringList parts;
        Promises promised;
        for (int i = 0; i < 10; ++i) {
            parts << QStringLiteral("s%1").arg(i);
            promised.emplace(sid(parts.back()), Rational(9997, 10'000));
        }
        const Carried carried = carriedAvailability(sid(QStringLiteral("shop")),
            servicesOf(QStringLiteral("shop: ") + parts.join(QStringLiteral(", "))), promised);
        QVERIFY(carried.value.has_value());
        QVERIFY(*carried.value > Rational(997'004'046'761'700, 1'000'000'000'000'000));
        QVERIFY(carried.most.has_value());
        QVERIFY(*carried.most < Rational(997'004'046'761'701, 1'000'000'000'000'000));
    }

    void manyLayersAreWalkedOnce()
    {
        // Each of a layer needs both of the layer beneath: 1 s, 2 s, 4 s, ... and 2^60 s for the shop.
        const QString times = layers(QStringLiteral(", "));
        const Promises seconds = promisesOf(QStringLiteral("n0a 1, n0b 1"));
        QCOMPARE(said(carriedTime(sid(QStringLiteral("shop")), servicesOf(times), seconds)),
            QStringLiteral("1152921504606846976"));
        // Either of a layer is enough, down to the two that fail by themselves: 1 - 0.1 x 0.1.
        const Promises shares = promisesOf(QStringLiteral("n0a 0.9, n0b 0.9"));
        QCOMPARE(
            said(carriedAvailability(sid(QStringLiteral("shop")), servicesOf(layers(QStringLiteral("|"))), shares)),
            fraction("0.99"));
    }

    void tooManyStatesAreNotComputed()
    {
        QStringList parts; // 2^13 states of what both stand on
        Promises promised;
        for (int i = 0; i < 13; ++i) {
            parts << QStringLiteral("s%1").arg(i);
            promised.emplace(sid(parts.back()), Rational(1, 2));
        }
        const QString group = parts.join(u'|');
        QCOMPARE(said(carriedAvailability(sid(QStringLiteral("shop")),
                     servicesOf(QStringLiteral("shop: a, b; a: %1; b: %1").arg(group)), promised)),
            QStringLiteral("nothing"));
    }

    void onlyWhatASharedOneLeadsToIsNotSharedByItself()
    {
        QStringList parts; // 0.5^13 = 1 / 8192
        Promises promised;
        for (int i = 0; i < 13; ++i) {
            parts << QStringLiteral("s%1").arg(i);
            promised.emplace(sid(parts.back()), Rational(1, 2));
        }
        QCOMPARE(said(carriedAvailability(sid(QStringLiteral("shop")),
                     servicesOf(QStringLiteral("shop: a, b; a: platform; b: platform; platform: %1")
                                    .arg(parts.join(QStringLiteral(", ")))),
                     promised)),
            QStringLiteral("1/8192"));
    }

    void limitsAreThoseOfThePriority()
    {
        ServiceLevel level{ServiceLevelId::parse(QStringLiteral("l")).value(), {}, {}, {}, {}, {}, PeriodKind::Month,
            Direction::AtLeast, {}, {}, 1, {}, {}, {}, false, {}};
        const QDate day(2026, 1, 1);
        level.rule.metric = Metric::ShareWithinTime;
        level.rule.limitByPriority = {
            {QStringLiteral("1"), std::chrono::hours(1)}, {QStringLiteral("2"), std::chrono::hours(6)}};
        QVERIFY(!promiseOf(level, day)); // no target yet
        level.targets.set(day, Target{Decimal(90, 0), {}, {}, {}});
        QVERIFY(!promiseOf(level, day)); // there is none for the rest
        QVERIFY(promiseOf(level, day, QStringLiteral("1")) == Rational(3600));
        QVERIFY(!promiseOf(level, day, QStringLiteral("3")));
        level.rule.limit = std::chrono::hours(4);
        QVERIFY(promiseOf(level, day) == Rational(14400));
        QVERIFY(promiseOf(level, day, QStringLiteral("3")) == Rational(14400));
        level.population.priorities = {QStringLiteral("2")};
        QVERIFY(promiseOf(level, day, QStringLiteral("2")) == Rational(21600));
        QVERIFY(!promiseOf(level, day, QStringLiteral("1"))); // it does not look at these
        QVERIFY(!promiseOf(level, day));
        level.population.priorities.clear();
        level.rule.metric = Metric::Satisfaction;
        QVERIFY(!promiseOf(level, day));
    }
};

void TestBackToBack::availabilityOfTheChain_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("promised");
    QTest::addColumn<QString>("carried");
    const auto row = [](const char *name, const char *services, const char *promised, const QString &carried) {
        QTest::newRow(name) << QString::fromLatin1(services) << QString::fromLatin1(promised) << carried;
    };
    row("serial: 0.999 x 0.995", "shop: a, b", "a 0.999, b 0.995", fraction("0.994005"));
    row("redundant: 1 - 0.01 x 0.02", "shop: a|b", "a 0.99, b 0.98", fraction("0.9998"));
    row("both: 0.995 x (1 - 0.01 x 0.01)", "shop: wan, a|b", "wan 0.995, a 0.99, b 0.99", fraction("0.9949005"));
    row("what promises nothing carries what it depends on", "shop: mid; mid: a, b", "a 0.999, b 0.995",
        fraction("0.994005"));
    row("two that stand on the same one fail with it", "shop: x|y; x: d; y: d", "d 0.99", fraction("0.99"));
    row("shared, and one of each own: 0.99 x (1 - 0.1 x 0.2)", "shop: x|y; x: d, e; y: d, f", "d 0.99, e 0.9, f 0.8",
        fraction("0.9702"));
    // x adds 0.891 / 0.99 = 0.9 of its own, y 0.792 / 0.99 = 0.8.
    row("promises that share something: 0.99 x (1 - 0.1 x 0.2)", "shop: x|y; x: d; y: d", "x 0.891, y 0.792, d 0.99",
        fraction("0.9702"));
    row("a stricter promise than what lies beneath counts as it stands", "shop: x; x: d", "x 0.999, d 0.99",
        fraction("0.999"));
    row("stricter promises on the same one carry no more than it", "shop: a|b; a: d; b: d", "a 0.995, b 0.995, d 0.99",
        fraction("0.99"));
    row("one stricter promise on what is needed too carries no more than that", "shop: a, d; a: d", "a 0.995, d 0.99",
        fraction("0.99"));
    row("a stricter promise between two others does not hide what all stand on", "shop: a|b; a: x; b: d; x: d",
        "a 0.994, b 0.98, x 0.995, d 0.99", fraction("0.99"));
    // a works with d and e, b adds 0.95 / 0.99: 0.99 x (1 - 0.1 x 0.04 / 0.99) = 0.99 - 0.1 x 0.04.
    row("a stricter promise on something shared and something of its own", "shop: a|b; a: d, e; b: d",
        "a 0.999, b 0.95, d 0.99, e 0.9", fraction("0.986"));
    // With a (0.9) both groups work; without it (0.1) b and c must: 0.9 + 0.1 x 0.81.
    row("one that stands in two groups is one", "shop: a|b, a|c", "a 0.9, b 0.9, c 0.9", fraction("0.981"));
    row("needed twice is needed once", "shop: a, m; m: a", "a 0.9", fraction("0.9"));
    row("who stands in without a promise adds nothing", "shop: a|q; q: ", "a 0.99", fraction("0.99"));
    row("nothing is promised of one that is needed", "shop: a, m; m: q", "a 0.99", QStringLiteral("nothing of q"));
    row("nothing is promised of any of a group", "shop: q|r", "a 0.99", QStringLiteral("nothing of q"));
    row("the same one entered twice is one", "shop: a, a", "a 0.9", fraction("0.9"));
    row("the same one entered twice in a group does not stand in for itself", "shop: a|a", "a 0.9", fraction("0.9"));
    row("no dependencies", "shop: ", "", QStringLiteral("1"));
    row("a circle, as no workbook has it", "shop: a; a: shop", "a 0.9", QStringLiteral("nothing"));
}

void TestBackToBack::timesAddUp_data()
{
    QTest::addColumn<QString>("services");
    QTest::addColumn<QString>("promised");
    QTest::addColumn<QString>("carried");
    const auto row = [](const char *name, const char *services, const char *promised, const char *carried) {
        QTest::newRow(name) << QString::fromLatin1(services) << QString::fromLatin1(promised)
                            << QString::fromLatin1(carried);
    };
    row("one after the other: 4 h and 3 h", "shop: a, b", "a 14400, b 10800", "25200");
    row("the longest of a group: 5 h of 2 h and 5 h", "shop: a|b", "a 7200, b 18000", "18000");
    row("along the chain: 4 h, then 2 h and 1 h", "shop: a, m; m: b, c", "a 14400, b 7200, c 3600", "25200");
    row("a promise covers what lies beneath it", "shop: m; m: b", "m 3600, b 7200", "3600");
    row("the same one entered twice takes its time once", "shop: a, a", "a 14400", "14400");
    row("what is promised, and what is not", "shop: a, q", "a 14400", "14400 of q");
}

QTEST_GUILESS_MAIN(TestBackToBack)
#include "tst_backtoback.moc"
