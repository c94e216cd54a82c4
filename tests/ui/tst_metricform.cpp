// SPDX-License-Identifier: GPL-3.0-or-later
// How a metric is taken, in the form of a service level: which fields there are, and what is kept of them.
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

/// The page on A-1 with one service level.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    explicit Bench(const MetricRule &rule)
    {
        Workspace &workspace = session->workspace();
        Agreement made =
            newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
        made.reference = s("A-1");
        made.title = s("Hosting");
        made.latest().content.zone = s("UTC");
        ServiceLevel level{*ServiceLevelId::parse(s("level")), s("Level"), {}, rule, {}, {}, PeriodKind::Month,
            usualDirection(rule.metric), {}, {}, 1, Share::whole(), {}, {}, false, {}};
        level.targets.set(made.latest().effective, Target{{90, 0}, {}, {}, {}});
        made.latest().content.serviceLevels = {level};
        if (!saveSupplier(workspace, organisation("host", "Sample Hosting AG", false))
            || !saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true))
            || !saveDraft(workspace, made))
            qFatal("The records cannot be stored.");
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(s("serviceLevels[0].") + s(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    /// Types over what the field holds.
    void fill(const char *name, const char *text) const
    {
        find<QLineEdit>(name)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        typeText(text);
        press(Qt::Key_Tab);
    }
    /// Chooses by the keyboard.
    void take(const char *name, const QString &text) const
    {
        auto *combo = find<QComboBox>(name);
        const int wanted = combo->findText(text);
        if (wanted < 0)
            qFatal("%s does not offer %s.", name, qPrintable(text));
        combo->setFocus();
        while (combo->currentIndex() != wanted)
            press(combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] AgreementContent saved() const
    {
        page->findChild<QPushButton *>(s("save"))->click();
        return findAgreementByReference(database(), s("A-1"))->latest().content;
    }
    [[nodiscard]] MetricRule savedRule() const { return saved().serviceLevels.front().rule; }
};

MetricRule of(Metric metric)
{
    MetricRule rule;
    rule.metric = metric;
    return rule;
}

void typeInto(QTableWidget *table, int row, int column, const char *text)
{
    table->setFocus();
    table->setCurrentCell(row, column);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(text);
    press(Qt::Key_Return);
}

void chooseIn(QTableWidget *table, int row, int column, int place)
{
    table->setFocus();
    table->setCurrentCell(row, column);
    press(Qt::Key_F2);
    press(Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
}

} // namespace

class TestMetricForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMetricHasItsFields_data();
    void eachMetricHasItsFields();
    void optionsOfAMetricAreKept();
    void aRatioOfTicketsIsWrittenInWords();
    void aFilterOfThePopulationIsKept();
    void aMetricIsPutTogetherInATable();
    void theRoundedValueMayBeJudged();
    void whatCannotBeReadIsNamed();
    void theRuleStandsBeneathTheMetric();
};

void TestMetricForm::eachMetricHasItsFields_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, Metric metric, const char *fields) {
        QTest::newRow(name) << metric << QString::fromLatin1(fields);
    };
    row("availability", Metric::Availability, "rule.maintenance rule.maintenanceAllowance rule.fullOutageFrom");
    row("turn-around time", Metric::TurnAroundTime, "population.filter rule.statistic");
    row("share within time", Metric::ShareWithinTime,
        "population.filter rule.clockEnd rule.basis rule.limit rule.limitByPriority");
    row("first contact", Metric::FirstContactResolution, "population.filter rule.fcrDenominator rule.fcrReopenDays");
    row("closure rate", Metric::ClosureRate, "population.filter rule.closureBasis");
    row("volume", Metric::Volume, "rule.countName");
    row("ratio of counts", Metric::CountRatio, "rule.countName rule.denominatorName");
    row("satisfaction", Metric::Satisfaction, "population.filter rule.satisfaction");
    row("reported", Metric::Reported, "rule.unit");
    row("ratio of tickets", Metric::TicketRatio, "population.filter rule.good rule.countedBy");
    row("age of the backlog", Metric::BacklogAge, "population.filter rule.statistic");
    row("follow-up time", Metric::FollowUpTime, "population.filter rule.statistic");
    row("share followed up", Metric::FollowUpShare, "population.filter rule.followUps rule.limit rule.limitByPriority");
    row("composed", Metric::Composed, "rule.unit rule.parts");
}

void TestMetricForm::eachMetricHasItsFields()
{
    QFETCH(Metric, metric);
    QFETCH(QString, fields);
    MetricRule rule = of(metric);
    rule.limit = std::chrono::hours(4);
    rule.countName = rule.denominatorName = s("files");
    rule.parts = {{s("files"), PartSide::Numerator, {1, 0}, PartMeasure::Count, s("files"), {}}};
    rule.composedUnit = Unit::Count;
    const Bench bench(rule);
    QStringList found;
    for (const char *name : {"population.filter", "rule.good", "rule.countedBy", "rule.statistic", "rule.percentile",
             "rule.percentileMethod", "rule.clockEnd", "rule.basis", "rule.followUps", "rule.limit",
             "rule.limitByPriority", "rule.fcrDenominator", "rule.fcrReopenDays", "rule.closureBasis",
             "rule.satisfaction", "rule.maintenance", "rule.maintenanceAllowance", "rule.fullOutageFrom", "rule.unit",
             "rule.countName", "rule.denominatorName", "rule.parts"})
        if (bench.find(name)->isVisible())
            found << s(name);
    QCOMPARE(found.join(u' '), fields);
}

void TestMetricForm::optionsOfAMetricAreKept()
{
    const Bench fcr(of(Metric::FirstContactResolution));
    fcr.fill("rule.fcrReopenDays", "14");
    fcr.take("rule.fcrDenominator", s("what was answered"));
    QCOMPARE(fcr.savedRule().fcrReopenDays, 14);
    QCOMPARE(fcr.savedRule().fcrDenominator, FcrDenominator::Answered);

    const Bench available(of(Metric::Availability));
    available.fill("rule.maintenanceAllowance", "4h 30m");
    available.fill("rule.fullOutageFrom", "50");
    available.take("rule.maintenance", s("leaves service time and downtime"));
    const MetricRule rule = available.savedRule();
    QCOMPARE(rule.maintenanceAllowance, std::optional(std::chrono::seconds(16200)));
    QCOMPARE(rule.fullOutageFrom, std::optional(Share::parsePercent(s("50")).value()));
    QCOMPARE(rule.maintenance, MaintenanceRule::LeavesBoth);
}

void TestMetricForm::aRatioOfTicketsIsWrittenInWords()
{
    const Bench bench(of(Metric::TicketRatio));
    bench.fill("rule.good", "kind: file; tag: error, rework; reopened");
    bench.take("rule.countedBy", s("its closing"));
    const MetricRule rule = bench.savedRule();
    QCOMPARE(rule.good.kinds, QStringList{s("file")});
    QCOMPARE(rule.good.tags, QStringList({s("error"), s("rework")}));
    QCOMPARE(rule.good.conditions, std::vector{TicketCondition::Reopened});
    QCOMPARE(rule.countedBy, TicketMoment::Closed);
}

void TestMetricForm::aFilterOfThePopulationIsKept()
{
    const Bench bench(of(Metric::TurnAroundTime));
    bench.fill("population.filter", "priority: P1, P2");
    QCOMPARE(bench.saved().serviceLevels.front().population.priorities, QStringList({s("P1"), s("P2")}));
    bench.fill("population.filter", "");
    QVERIFY(bench.saved().serviceLevels.front().population == Population());
}

void TestMetricForm::aMetricIsPutTogetherInATable()
{
    MetricRule rule = of(Metric::Composed);
    rule.parts = {{s("errors"), PartSide::Numerator, {1, 0}, PartMeasure::TicketsOpened, {}, {}}};
    rule.composedUnit = Unit::Count;
    const Bench bench(rule);
    auto *table = bench.find<QTableWidget>("rule.parts.table");
    QCOMPARE(table->item(0, 3)->text(), s("tickets opened"));
    typeInto(table, 0, 4, "tag: error");
    bench.find<QPushButton>("rule.parts.add")->setFocus();
    press(Qt::Key_Space);
    typeText("files");
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(table));
    chooseIn(table, 1, 1, 1);
    typeInto(table, 1, 2, "0.5");
    chooseIn(table, 1, 3, 5);
    typeInto(table, 1, 4, "files processed");
    bench.take("rule.unit", s("percent"));
    QTRY_VERIFY(bench.find("rule.parts")
                    ->accessibleDescription()
                    .contains(s("“errors” ÷ 0.5 × “files”; “errors” is: tickets opened in the period (tag: error)")));
    MetricRule saved = bench.savedRule();
    QCOMPARE(saved.composedUnit, Unit::Percent);
    QCOMPARE(saved.parts.size(), std::size_t(2));
    QCOMPARE(saved.parts[0].tickets.tags, QStringList{s("error")});
    QVERIFY((saved.parts[1]
        == MetricPart{s("files"), PartSide::Denominator, {5, 1}, PartMeasure::Count, s("files processed"), {}}));
    // A part moves by its keys, and leaves by its button.
    table->setFocus();
    table->setCurrentCell(1, 0);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.savedRule().parts[0].name, s("files"));
    table->setCurrentCell(0, 0);
    bench.find<QPushButton>("rule.parts.remove")->setFocus();
    press(Qt::Key_Space);
    bench.take("rule.unit", s("number"));
    saved = bench.savedRule();
    QCOMPARE(saved.parts.size(), std::size_t(1));
    QCOMPARE(saved.parts[0].name, s("errors"));
    QCOMPARE(saved.parts[0].tickets.tags, QStringList{s("error")});
}

void TestMetricForm::theRoundedValueMayBeJudged()
{
    const Bench bench(of(Metric::Availability));
    QVERIFY(!bench.find("graded.mode")->isVisible());
    bench.fill("graded.places", "1");
    QTRY_VERIFY(bench.find("graded.mode")->isVisible());
    bench.take("graded.mode", s("half to even"));
    QVERIFY((bench.saved().serviceLevels.front().graded == GradedRounding{1, RoundingMode::HalfEven}));
    bench.fill("graded.places", "");
    QVERIFY(!bench.saved().serviceLevels.front().graded);
}

void TestMetricForm::whatCannotBeReadIsNamed()
{
    const Bench bench(of(Metric::TicketRatio));
    bench.fill("rule.good", "urgent");
    QVERIFY(bench.savedRule().good == TicketSelection());
    const auto labels = bench.page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(s("“urgent” says nothing of tickets."));
    }));
}

void TestMetricForm::theRuleStandsBeneathTheMetric()
{
    const Bench bench(of(Metric::TicketRatio));
    bench.fill("rule.good", "reopened");
    QTRY_VERIFY(bench.find<QComboBox>("rule.metric")
                    ->accessibleDescription()
                    .contains(s("tickets opened in the period (reopened) ÷ tickets opened in the period")));
}

int main(int argc, char **argv) { return runLookTest<TestMetricForm>(argc, argv); }
#include "tst_metricform.moc"
