// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/creditvalidation.h"
#include "tests/domain/agreements.h"

#include <QTest>

#include <functional>

using namespace kept;
using namespace kept::test;

namespace {

using Change = std::function<void(AgreementContent &, CreditSchedule &)>;

Money euro(std::int64_t minor) { return {minor, Currency::fromCode(QStringLiteral("EUR")).value()}; }
Share percent(const char *text) { return Share::parsePercent(QString::fromLatin1(text)).value(); }

/// A steps schedule of an availability, as it may be.
AgreementContent content(const Change &change)
{
    AgreementContent made = hosting().latest().content;
    CreditSchedule schedule;
    schedule.measure = CreditMeasure::LostTime;
    schedule.step = CreditStep{Decimal{1800, 0}, true, Decimal{}};
    schedule.pays = percent("5");
    change(made, schedule);
    made.serviceLevels.front().credit = schedule;
    return made;
}

QStringList places(const AgreementContent &content)
{
    QStringList found;
    for (const Error &error : creditProblems(content))
        found << error.place;
    return found;
}

Money dollars(std::int64_t minor) { return {minor, Currency::fromCode(QStringLiteral("USD")).value()}; }
ServiceId service(const char *id) { return ServiceId::parse(QString::fromLatin1(id)).value(); }

/// Mail in dollars and hosting, which the service level looks at, in euros.
void chargeTwoServices(AgreementContent &content)
{
    content.services = {service("hosting"), service("mail")};
    content.serviceLevels[0].population.services = {service("hosting")};
    content.charges = {{service("hosting"), QStringLiteral("Fee"), euro(100), 1, QDate(2024, 5, 1), std::nullopt},
        {service("mail"), QStringLiteral("Mail"), dollars(100), 1, QDate(2024, 5, 1), std::nullopt}};
}

void addRow(const char *name, const char *place, const Change &change)
{
    QTest::newRow(name) << change << QString::fromLatin1(place);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCreditValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeHasNoProblems()
    {
        QCOMPARE(places(content([](auto &, auto &) {})), QStringList());
        QCOMPARE(places(hosting().latest().content), QStringList());
    }
    void whatIsInTheCurrencyOfTheCreditIsTaken()
    {
        const auto bounded = [](const Money &amount, CreditBasis basis) {
            return places(content([&](AgreementContent &content, CreditSchedule &schedule) {
                chargeTwoServices(content);
                schedule.basis = basis;
                schedule.capAmount = amount;
                schedule.bonus = {{std::nullopt, std::nullopt, amount}};
            }));
        };
        QCOMPARE(bounded(euro(5000), CreditBasis::Service), QStringList());
        QCOMPARE(bounded(dollars(5000), CreditBasis::Invoice), QStringList()); // what will be invoiced is not known yet
    }

    void eachProblemNamesItsField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        addSchedules();
        addCurrenciesAndBonus();
        addModifiers();
        addTerms();
    }
    void eachProblemNamesItsField()
    {
        QFETCH(Change, change);
        QFETCH(QString, place);
        const QStringList found = places(content(change));
        QCOMPARE(found.value(0), place);
    }

private:
    static void addSchedules();
    static void addCurrenciesAndBonus();
    static void addModifiers();
    static void addTerms();
};

void TestCreditValidation::addSchedules()
{
    addRow("two units", "serviceLevels[0].credit.pays", [](auto &, CreditSchedule &schedule) {
        schedule.bands = {{std::nullopt, std::nullopt, CreditPoints{Decimal{3, 0}}}};
    });
    addRow("two currencies", "serviceLevels[0].credit.pays", [](auto &, CreditSchedule &schedule) {
        schedule.bands = {{std::nullopt, std::nullopt, euro(100)}};
        schedule.pays = Money(1, Currency::fromCode(QStringLiteral("USD")).value());
    });
    addRow("a negative amount", "serviceLevels[0].credit.pays",
        [](auto &, CreditSchedule &schedule) { schedule.pays = euro(-1); });
    addRow("nothing is paid", "serviceLevels[0].credit.measure", [](auto &, CreditSchedule &schedule) {
        schedule.pays.reset();
        schedule.step.reset();
    });
    addRow("an amount in a currency that is not charged", "serviceLevels[0].credit.capAmount",
        [](AgreementContent &content, CreditSchedule &schedule) {
            content.charges = {{std::nullopt, QStringLiteral("Fee"), euro(100), 1, QDate(2024, 5, 1), std::nullopt}};
            schedule.capAmount = Money(1, Currency::fromCode(QStringLiteral("USD")).value());
        });
    addRow("a step that pays nothing", "serviceLevels[0].credit.pays", [](auto &, CreditSchedule &schedule) {
        schedule.pays.reset();
        schedule.bands = {{std::nullopt, std::nullopt, percent("5")}};
    });
    addRow("a step without a size", "serviceLevels[0].credit.step.size",
        [](auto &, CreditSchedule &schedule) { schedule.step->size = Decimal{}; });
    addRow("lost time of a count", "serviceLevels[0].credit.measure",
        [](AgreementContent &content, auto &) { content.serviceLevels[0].rule.metric = Metric::OutageCount; });
    addRow("breaches of an availability", "serviceLevels[0].credit.measure",
        [](auto &, CreditSchedule &schedule) { schedule.measure = CreditMeasure::Breaches; });
    addRow("outages of a backlog", "serviceLevels[0].credit.measure",
        [](AgreementContent &content, CreditSchedule &schedule) {
            content.serviceLevels[0].rule.metric = Metric::Backlog;
            schedule.measure = CreditMeasure::Outage;
        });
    addRow("a distance without steps", "serviceLevels[0].credit.step", [](auto &, CreditSchedule &schedule) {
        schedule.measure = CreditMeasure::Shortfall;
        schedule.step.reset();
    });
}

void TestCreditValidation::addCurrenciesAndBonus()
{
    addRow("a limit in a currency that only another service is charged in", "serviceLevels[0].credit.capAmount",
        [](AgreementContent &content, CreditSchedule &schedule) {
            chargeTwoServices(content);
            schedule.capAmount = dollars(1);
        });
    addRow("a limit in another currency than the amounts that are paid", "serviceLevels[0].credit.capAmount",
        [](AgreementContent &content, CreditSchedule &schedule) {
            chargeTwoServices(content);
            content.serviceLevels[0].population.services.clear();
            schedule.pays = euro(100);
            schedule.capAmount = dollars(1);
        });
    addRow("an amount larger than can be added up", "serviceLevels[0].credit.pays",
        [](auto &, CreditSchedule &schedule) { schedule.pays = euro(1'000'000'000'000'001); });
    addRow("a bonus larger than can be added up", "serviceLevels[0].credit.bonus[0]",
        [](auto &, CreditSchedule &schedule) {
            schedule.bonus = {{std::nullopt, std::nullopt, euro(1'000'000'000'000'001)}};
        });
    addRow("a negative bonus", "serviceLevels[0].credit.bonus[1]", [](auto &, CreditSchedule &schedule) {
        schedule.bonus = {{std::nullopt, std::nullopt, euro(1)}, {std::nullopt, std::nullopt, euro(-700)}};
    });
    addRow("a bonus in points", "serviceLevels[0].credit.bonus[0]", [](auto &, CreditSchedule &schedule) {
        schedule.bonus = {{std::nullopt, std::nullopt, CreditPoints{Decimal{2, 0}}}};
    });
    addRow("a bonus in a currency that only another service is charged in", "serviceLevels[0].credit.bonus[0]",
        [](AgreementContent &content, CreditSchedule &schedule) {
            chargeTwoServices(content);
            schedule.bonus = {{std::nullopt, std::nullopt, dollars(5000)}};
        });
}

void TestCreditValidation::addModifiers()
{
    addRow("a multiple of misses", "serviceLevels[0].credit.multiple", [](auto &, CreditSchedule &schedule) {
        schedule.measure = CreditMeasure::Miss;
        schedule.multiple = Decimal{10, 0};
    });
    addRow("an average over nothing", "serviceLevels[0].credit.averageOver",
        [](auto &, CreditSchedule &schedule) { schedule.averageOver = 0; });
    addRow("an average of lost time", "serviceLevels[0].credit.averageOver",
        [](auto &, CreditSchedule &schedule) { schedule.averageOver = 2; });
    addRow(
        "a repeat that counts less", "serviceLevels[0].credit.repeat.multiplier", [](auto &, CreditSchedule &schedule) {
            schedule.repeat = CreditRepeat{1, Decimal{5, 1}};
        });
    addRow("an earn-back after nothing", "serviceLevels[0].credit.earnBack.periods",
        [](auto &, CreditSchedule &schedule) { schedule.earnBack = EarnBack{0}; });
    addRow("a grace without an end", "serviceLevels[0].credit.grace",
        [](auto &, CreditSchedule &schedule) { schedule.grace = GracePeriod{}; });
    addRow("no days before the incident", "serviceLevels[0].credit.basisDays",
        [](auto &, CreditSchedule &schedule) { schedule.basis = CreditBasis::DaysBefore; });
    addRow("a report that nobody owes", "serviceLevels[0].credit.claimWindow.report",
        [](auto &, CreditSchedule &schedule) {
            schedule.claimWindow = {ClaimWindowKind::DaysAfterReport, 10, QStringLiteral("Scorecard")};
        });
}

void TestCreditValidation::addTerms()
{
    addRow("a pool that is not there", "serviceLevels[0].credit.allocation",
        [](auto &, CreditSchedule &schedule) { schedule.allocation = percent("40"); });
    addRow("points without a table", "serviceLevels[0].credit.pays", [](auto &, CreditSchedule &schedule) {
        schedule.pays = CreditPoints{Decimal{3, 0}};
    });
    addRow("a cap of nothing said", "creditTerms.caps[0]",
        [](AgreementContent &content, auto &) { content.creditTerms.caps = {CreditCap{}}; });
    addRow("a table of points upside down", "creditTerms.points.steps[1]", [](AgreementContent &content, auto &) {
        content.creditTerms.points = PointsTable{{{Decimal{9, 0}, {}}, {Decimal{5, 0}, {}}}};
    });
    addRow("a pool of a service", "creditTerms.pool.basis", [](AgreementContent &content, auto &) {
        content.creditTerms.pool = CreditPool{percent("10"), percent("50"), CreditBasis::Service};
    });
    addRow("more misses than periods", "terminationRules[0].periods", [](AgreementContent &content, auto &) {
        content.terminationRules = {TerminationRule{TriggerKind::MissesWithin, 3, 2}};
    });
    addRow("a right by an unknown level", "terminationRules[0].serviceLevels", [](AgreementContent &content, auto &) {
        content.terminationRules = {TerminationRule{
            TriggerKind::CriticalMiss, 1, 0, {ServiceLevelId::parse(QStringLiteral("nobody")).value()}}};
    });
}

QTEST_APPLESS_MAIN(TestCreditValidation)
#include "tst_creditvalidation.moc"
