// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/agreements.h"

#include <QTest>

#include <functional>

using namespace kept;
using namespace kept::test;

using Change = std::function<void(Agreement &)>;
Q_DECLARE_METATYPE(Change)

namespace {

QStringList places(const Agreement &agreement)
{
    QStringList found;
    for (const Error &error : validate(agreement))
        found += error.place;
    return found;
}

ServiceLevel &level(Agreement &agreement) { return agreement.latest().content.serviceLevels[0]; }

Charge charge(std::int64_t minor, int billingMonths, const QDate &from, const std::optional<QDate> &to)
{
    const Currency euro = Currency::fromCode(QStringLiteral("EUR")).value();
    return Charge{{}, QStringLiteral("fee"), Money(minor, euro), billingMonths, from, to};
}

void row(const char *name, const char *place, const Change &change) { QTest::newRow(name) << change << place; }

void addAgreementRows()
{
    row("an empty reference", "reference", [](Agreement &a) { a.reference = QStringLiteral(" "); });
    row("an empty title", "title", [](Agreement &a) { a.title.clear(); });
    row("the same organisation twice", "customer", [](Agreement &a) { a.customer = a.provider; });
    row("no version", "versions", [](Agreement &a) { a.versions.clear(); });
    row("a version without a day", "versions[0].effective", [](Agreement &a) { a.versions[0].effective = QDate(); });
    row("a version of the same number", "versions[1].number",
        [](Agreement &a) { a.versions.push_back(a.versions[0]); });
    row("a version before the one that it amends", "versions[1].effective", [](Agreement &a) {
        a.versions.push_back(a.versions[0]);
        a.versions[1].number = 2;
        a.versions[1].effective = QDate(2024, 4, 30);
    });
    row("steps out of order", "life[1].date", [](Agreement &a) {
        a.life = {step(LifeEventKind::Submitted, {2024, 3, 2}), step(LifeEventKind::Approved, {2024, 3, 1})};
    });
}

void addContentRows()
{
    row("no zone", "versions[0].content.zone", [](Agreement &a) { a.latest().content.zone.clear(); });
    row("a fiscal year from month 13", "versions[0].content.fiscalStartMonth",
        [](Agreement &a) { a.latest().content.fiscalStartMonth = 13; });
    row("a negative window", "versions[0].content.reopeningWindowDays",
        [](Agreement &a) { a.latest().content.reopeningWindowDays = -1; });
    row("an automatic renewal without a length", "versions[0].content.term.renewalMonths",
        [](Agreement &a) { a.latest().content.term.renewalMonths = 0; });
    row("no start", "versions[0].content.term.start", [](Agreement &a) { a.latest().content.term.start = QDate(); });
    row("no length", "versions[0].content.term.months", [](Agreement &a) { a.latest().content.term.months = 0; });
    row("open-ended without a start", "versions[0].content.term.start", [](Agreement &a) {
        a.latest().content.term.renewal = RenewalMode::OpenEnded;
        a.latest().content.term.start = QDate();
    });
    row("no working day", "versions[0].content.noticeCalendar.weekend", [](Agreement &a) {
        a.latest().content.noticeCalendar->weekend = {1, 2, 3, 4, 5, 6, 7};
    });
    row("a service twice", "versions[0].content.services[1]", [](Agreement &a) {
        const ServiceId id = ServiceId::create();
        a.latest().content.services = {id, id};
    });
    row("a charge for less than a month", "versions[0].content.charges[0].billingMonths", [](Agreement &a) {
        a.latest().content.charges = {charge(1, 0, {2024, 5, 1}, {})};
    });
    row("a negative charge", "versions[0].content.charges[0].amount", [](Agreement &a) {
        a.latest().content.charges = {charge(-1, 1, {2024, 5, 1}, {})};
    });
    row("a charge larger than can be added up", "versions[0].content.charges[0].amount", [](Agreement &a) {
        a.latest().content.charges = {charge(1'000'000'000'000'001, 1, {2024, 5, 1}, {})};
    });
    row("a charge that ends before it starts", "versions[0].content.charges[0].to", [](Agreement &a) {
        a.latest().content.charges = {charge(1, 1, {2024, 5, 1}, QDate(2024, 4, 30))};
    });
}

void addCompositionRows()
{
    row("a share of follow-ups within no time", "versions[0].content.serviceLevels[0].rule.limit",
        [](Agreement &a) { level(a).rule.metric = Metric::FollowUpShare; });
    row("a share of no follow-ups", "versions[0].content.serviceLevels[0].rule.followUps",
        [](Agreement &a) { level(a).rule.followUps = 0; });
    row("a metric composed of nothing", "versions[0].content.serviceLevels[0].rule.parts",
        [](Agreement &a) { level(a).rule.metric = Metric::Composed; });
    const auto compose = [](Agreement &a) -> std::vector<MetricPart> & {
        MetricRule &rule = level(a).rule;
        rule.metric = Metric::Composed;
        rule.parts = {{QStringLiteral("errors"), PartSide::Numerator, {1, 0}, PartMeasure::TicketsOpened, {}, {}},
            {QStringLiteral("files"), PartSide::Denominator, {1, 0}, PartMeasure::TicketsClosed, {}, {}}};
        return rule.parts;
    };
    row("a part without a name", "versions[0].content.serviceLevels[0].rule.parts[1].name",
        [compose](Agreement &a) { compose(a)[1].name = QStringLiteral(" "); });
    row("two parts of one name", "versions[0].content.serviceLevels[0].rule.parts[1].name",
        [compose](Agreement &a) { compose(a)[1].name = QStringLiteral("errors"); });
    row("a part of the weight 0", "versions[0].content.serviceLevels[0].rule.parts[0].weight", [compose](Agreement &a) {
        compose(a)[0].weight = Decimal{0, 1};
    });
    row("a weight of more than a million", "versions[0].content.serviceLevels[0].rule.parts[0].weight",
        [compose](Agreement &a) {
            compose(a)[0].weight = Decimal{-10'000'001, 1};
        });
    row("a count without a name", "versions[0].content.serviceLevels[0].rule.parts[0].countName",
        [compose](Agreement &a) { compose(a)[0].measure = PartMeasure::Count; });
    row("a sum in per cent", "versions[0].content.serviceLevels[0].rule.composedUnit",
        [compose](Agreement &a) { compose(a).pop_back(); });
    row("nothing but what is divided by", "versions[0].content.serviceLevels[0].rule.parts",
        [compose](Agreement &a) { compose(a).erase(compose(a).begin()); });
}

void addJudgementRows()
{
    row("a negative tolerance of a discrepancy", "versions[0].content.serviceLevels[0].discrepancyTolerance",
        [](Agreement &a) {
            level(a).discrepancyTolerance = Decimal{-1, 2};
        });
    row("steps of a rating of which the worse one is higher", "versions[0].content.serviceLevels[0].ratingSteps",
        [](Agreement &a) {
            level(a).ratingSteps = RatingSteps{{999, 1}, {9995, 2}, {99, 0}};
        });
    row("steps of a rating that fall where less is better", "versions[0].content.serviceLevels[0].ratingSteps",
        [](Agreement &a) {
            level(a).direction = Direction::AtMost;
            level(a).ratingSteps = RatingSteps{{999, 1}, {995, 1}, {99, 0}};
        });
    row("the rating of a range", "versions[0].content.serviceLevels[0].ratingSteps", [](Agreement &a) {
        level(a).direction = Direction::Within;
        level(a).targets = {};
        level(a).targets.set({2024, 5, 1}, Target{{999, 1}, Decimal{100, 0}, {}, {}});
        level(a).ratingSteps = RatingSteps{{999, 1}, {995, 1}, {99, 0}};
    });
}

void addLevelRows()
{
    row("two service levels of one id", "versions[0].content.serviceLevels[1].id",
        [](Agreement &a) { a.latest().content.serviceLevels.push_back(level(a)); });
    row("no name", "versions[0].content.serviceLevels[0].name", [](Agreement &a) { level(a).name.clear(); });
    row("no target", "versions[0].content.serviceLevels[0].targets", [](Agreement &a) { level(a).targets = {}; });
    row("a target from the second day on", "versions[0].content.serviceLevels[0].targets[0].from", [](Agreement &a) {
        level(a).targets = {};
        level(a).targets.set({2024, 5, 2}, Target{{999, 1}, {}, {}, {}});
    });
    row("an amendment that promises a target later", "versions[1].content.serviceLevels[0].targets[0].from",
        [](Agreement &a) {
            a.versions.push_back(a.versions[0]);
            a.latest().number = 2;
            a.latest().effective = QDate(2025, 1, 1);
            level(a).targets = {};
            level(a).targets.set({2025, 7, 1}, Target{{999, 1}, {}, {}, {}});
        });
    row("a range without an upper end", "versions[0].content.serviceLevels[0].targets[0].upper",
        [](Agreement &a) { level(a).direction = Direction::Within; });
    row("a share within no time", "versions[0].content.serviceLevels[0].rule.limit",
        [](Agreement &a) { level(a).rule.metric = Metric::ShareWithinTime; });
    row("a volume of nothing", "versions[0].content.serviceLevels[0].rule.countName",
        [](Agreement &a) { level(a).rule.metric = Metric::Volume; });
    row("a ratio over nothing", "versions[0].content.serviceLevels[0].rule.denominatorName", [](Agreement &a) {
        level(a).rule.metric = Metric::CountRatio;
        level(a).rule.countName = QStringLiteral("files processed");
    });
    row("the percentile 0", "versions[0].content.serviceLevels[0].rule.percentile", [](Agreement &a) {
        level(a).rule.statistic = TimeStatistic::Percentile;
        level(a).rule.percentile = Decimal{0, 0};
    });
    row("a band upside down", "versions[0].content.serviceLevels[0].credit.bands[0]", [](Agreement &a) {
        level(a).credit = CreditSchedule{};
        level(a).credit->bands = {CreditBand{BandEdge{{99, 0}, true}, BandEdge{{95, 0}, false}, Share()}};
    });
    row("a negative claim window", "versions[0].content.serviceLevels[0].credit.claimWindow.days", [](Agreement &a) {
        level(a).credit = CreditSchedule{};
        level(a).credit->claimWindow.days = -1;
    });
}

} // namespace

class TestAgreementValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTargetMayBeSetLaterOnAnAgreedDay()
    {
        Agreement agreement = signedHosting();
        level(agreement).targets = {};
        QCOMPARE(validate(agreement).size(), std::size_t(1));
        level(agreement).targetReview = QDate(2024, 11, 1);
        QVERIFY(validate(agreement).empty());
    }

    void aCompleteAgreementHasNoProblems()
    {
        QCOMPARE(places(hosting()), QStringList());
        QCOMPARE(places(signedHosting()), QStringList());
        Agreement open = hosting();
        open.latest().content.term.renewal = RenewalMode::OpenEnded;
        open.latest().content.term.months = 0;
        QCOMPARE(places(open), QStringList());
    }

    void aRatingGoesFromGoodToWorseInTheDirectionOfTheLevel()
    {
        Agreement agreement = hosting();
        level(agreement).ratingSteps = RatingSteps{{9995, 2}, {999, 1}, {999, 1}};
        QCOMPARE(places(agreement), QStringList());
        level(agreement).direction = Direction::AtMost;
        level(agreement).ratingSteps = RatingSteps{{5, 1}, {5, 1}, {2, 0}};
        QCOMPARE(places(agreement), QStringList());
    }

    void eachProblemNamesItsField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        addAgreementRows();
        addContentRows();
        addLevelRows();
        addCompositionRows();
        addJudgementRows();
    }
    void eachProblemNamesItsField()
    {
        QFETCH(Change, change);
        QFETCH(QString, place);
        Agreement agreement = hosting();
        change(agreement);
        QCOMPARE(places(agreement), QStringList{place});
    }

    void aLateTargetSaysWhatToDo()
    {
        Agreement agreement = hosting();
        level(agreement).targets = {};
        level(agreement).targets.set({2024, 7, 1}, Target{{999, 1}, {}, {}, {}});
        const std::vector<Error> found = validate(agreement);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(errorText(found.front()),
            QStringLiteral("versions[0].content.serviceLevels[0].targets[0].from: The service level “Availability” has "
                           "no target from 2024-05-01, when its terms take effect, until 2024-06-30. Date the first "
                           "target to 2024-05-01 or earlier."));
    }
};

QTEST_APPLESS_MAIN(TestAgreementValidation)
#include "tst_agreementvalidation.moc"
