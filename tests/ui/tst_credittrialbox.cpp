// SPDX-License-Identifier: GPL-3.0-or-later
// The box that tries a credit rule in the form of a service level, and the chart beneath it.
#include "creditbench.h"
#include "lookmain.h"
#include "ui/charts/chartview.h"

#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

CreditSchedule fromFile(const char *json)
{
    const auto schedule = creditScheduleFromJson(QJsonDocument::fromJson(json).object(), {});
    if (!schedule)
        qFatal("%s", qPrintable(errorText(schedule.error())));
    return *schedule;
}

CreditSchedule tiers()
{
    return fromFile(
        R"({"bands": [{"from": "99.0", "below": "99.9", "share": "0.1"}, {"below": "99.0", "share": "0.25"}],
        "repeat": {"within": 1, "multiplier": "2"}})");
}

/// Types what is measured, and a charge where there is one.
void tryWith(const CreditBench &bench, const char *value, const char *charge = nullptr)
{
    if (charge != nullptr)
        fillIn(bench.find("try.charge"), s(charge));
    fillIn(bench.find("try.value"), s(value));
}

QString outcome(const CreditBench &bench)
{
    return bench.find<QLabel>("try.outcome")->text().replace(QChar::Nbsp, u' ');
}
QString steps(const CreditBench &bench) { return bench.find<QLabel>("try.steps")->text().replace(QChar::Nbsp, u' '); }

/// "98.82: 25, 99: 25, …": the chart's places and values.
QString points(const ChartSpec &spec)
{
    QStringList all;
    for (std::size_t i = 0; i < spec.categories.size(); ++i)
        all << s("%1: %2").arg(spec.categories[i].at).arg(*spec.series.front().points[i].value);
    return all.join(s(", "));
}

} // namespace

class TestCreditTrialBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTierIsTried()
    {
        CreditBench bench(Metric::Availability, tiers());
        QCOMPARE(bench.find<QLineEdit>("try.charge")->text(), s("1,000.00")); // as the agreement charges
        tryWith(bench, "99.86");
        QCOMPARE(outcome(bench), s("10 % = 100.00 USD"));
        QCOMPARE(steps(bench),
            s("99.86 % misses the target: ≥ 99.9 %\nTier “99.0 % or more and less than 99.9 %” pays 10 %\n"
              "10 % × 1,000.00 = 100.00 USD"));
        bench.find<QCheckBox>("try.repeated")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(outcome(bench), s("20 % = 200.00 USD"));
        QVERIFY(steps(bench).contains(s("A repeated miss: × 2")));
        tryWith(bench, "99.9", "2,500.50");
        QCOMPARE(outcome(bench), s("No credit"));
        QCOMPARE(steps(bench), s("99.9 % keeps the target: ≥ 99.9 %"));
    }

    void whatCannotBeReadIsSaid()
    {
        CreditBench bench(Metric::Availability, tiers());
        tryWith(bench, "7x");
        QVERIFY2(
            outcome(bench).startsWith(s("Value: ")) && outcome(bench).contains(s("7x")), qPrintable(outcome(bench)));
        QVERIFY(steps(bench).isEmpty());
        tryWith(bench, "99.86", "1o0");
        QVERIFY2(outcome(bench).startsWith(s("Charge of the period: ")), qPrintable(outcome(bench)));
        tryWith(bench, "99.86", "100");
        QCOMPARE(outcome(bench), s("10 % = 10.00 USD"));
    }

    void theAmountAtRiskIsTried()
    {
        CreditTerms terms;
        terms.pool = CreditPool{*Share::parsePercent(s("10")), *Share::parsePercent(s("50"))};
        CreditBench bench(Metric::Availability,
            fromFile(R"({"measure": "miss", "pays": {"share": "1"}, "allocation": "0.4"})"), terms);
        tryWith(bench, "99", "100,000");
        QCOMPARE(outcome(bench), s("2 % = 2,000.00 USD"));
        QCOMPARE(steps(bench),
            s("99 % misses the target: ≥ 99.9 %\nIt pays 100 %\n"
              "40 % of the pool × 50 % × 10,000.00 USD at risk = 2,000.00 USD\n100 % × 2,000.00 = 2,000.00 USD"));
    }

    void eachKindHasItsQuantity_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, const char *json, const char *label, const char *value,
                             const char *outcome, const char *step) {
            QTest::newRow(name) << QByteArray(json) << s(label) << QByteArray(value) << s(outcome) << s(step);
        };
        row("steps away from the target",
            R"({"measure": "shortfall", "step": {"size": "0.1", "started": true}, "pays": {"share": "0.05"}})", "Value",
            "99.65", "15 % = 150.00 USD", "0.25 % is 3 started steps of 0.1 %, of which each pays 5 %");
        row("an outage by its length",
            R"({"measure": "outage", "bands": [{"from": "3600", "time": 86400}], "clause": "7"})",
            "Length of an outage", "2h", "3.226 % = 32.26 USD", "Tier “1 h or more” pays the charge of 24 h");
        row("too short an outage", R"({"measure": "outage", "bands": [{"from": "3600", "share": "0.5"}]})",
            "Length of an outage", "59m", "No credit", "No tier contains it, so that it pays nothing.");
        row("a multiple of lost time", R"({"measure": "lost_time", "multiple": "10", "cap": "0.25"})", "Lost time",
            "20h", "25 % = 250.00 USD", "268.82 USD, by the cap of the service level 250.00 USD");
        row("lost time that is allowed", R"({"measure": "lost_time", "multiple": "10"})", "Lost time", "44m",
            "No credit", "44 min of 744 h lost: 99.901 % keeps the target: ≥ 99.9 %");
        row("days", R"({"measure": "day", "pays": {"amount": {"amount": "50.00", "currency": "USD"}}})",
            "Days with an outage", "3", "150.00 USD", "3 × 50.00 USD");
    }
    void eachKindHasItsQuantity()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, value);
        QFETCH(QString, step);
        CreditBench bench(Metric::Availability, fromFile(json.constData()));
        tryWith(bench, value.constData());
        QTEST(bench.find("try.value")->accessibleName(), "label");
        QTEST(outcome(bench), "outcome");
        QVERIFY2(steps(bench).contains(step), qPrintable(steps(bench)));
    }

    void lateRecordsAreTried()
    {
        CreditBench bench(Metric::ShareWithinTime, fromFile(R"({"measure": "breaches", "pays": {"share": "0.01"}})"));
        tryWith(bench, "7");
        QCOMPARE(outcome(bench), s("7 % = 70.00 USD"));
        QCOMPARE(bench.find<ChartView>("try.chart")->spec().kind, ChartKind::Bar);
    }

    void theChargeFollowsTheAgreementUntilItIsTyped()
    {
        CreditBench bench(Metric::Availability, tiers());
        auto *charges = bench.any<QTableWidget>(s("charges.table"));
        const auto typeAmount = [&](const char *amount) {
            charges->setFocus();
            charges->setCurrentCell(0, 2);
            press(Qt::Key_F2);
            press(Qt::Key_A, Qt::ControlModifier);
            typeText(amount);
            press(Qt::Key_Return);
        };
        typeAmount("2000");
        QTRY_COMPARE(bench.find<QLineEdit>("try.charge")->text(), s("2,000.00"));
        fillIn(bench.find("try.charge"), s("500"));
        typeAmount("3000");
        QTRY_COMPARE(bench.editor()->draft().latest().content.charges.front().amount.amountText(), s("3000.00"));
        QCOMPARE(bench.find<QLineEdit>("try.charge")->text(), s("500"));
        QVERIFY(!bench.editor()->problems().size());
    }

    void theChartShowsTheTiers()
    {
        CreditBench bench(Metric::Availability, tiers());
        auto *chart = bench.find<ChartView>("try.chart");
        const ChartSpec &spec = chart->spec();
        QCOMPARE(points(spec), s("98.82: 25, 99: 25, 99: 10, 99.9: 10, 99.9: 0, 100: 0"));
        QCOMPARE(spec.axis.marks.size(), std::size_t(1));
        QCOMPARE(spec.axis.marks.front().value, 99.9);
        QCOMPARE(spec.axis.marks.front().label, s("Target 99.9 %"));
        QVERIFY(spec.targets.empty());
        fillIn(bench.find("credit.cap"), s("20"));
        QCOMPARE(points(chart->spec()), s("98.82: 20, 99: 20, 99: 10, 99.9: 10, 99.9: 0, 100: 0"));
        QCOMPARE(QString(chart->spec().targets.front().label).replace(QChar::Nbsp, u' '),
            s("At most 20 %, cap of the service level"));
    }

    void theChartIsReadByKeyboard()
    {
        CreditBench bench(Metric::Availability, tiers());
        bench.find<QLineEdit>("try.charge")->setFocus();
        QVERIFY(tabTo("serviceLevels[0].try.chart"));
        auto *chart = bench.find<ChartView>("try.chart");
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        QCOMPARE(chart->currentText().replace(QChar::Nbsp, u' '), s("just under 99 %: 25 %"));
        press(Qt::Key_Right);
        QCOMPARE(chart->currentText().replace(QChar::Nbsp, u' '), s("99 %: 10 %"));
        QVERIFY2(chart->accessibleDescription().contains(s("The most that the chart shows is 25")),
            qPrintable(chart->accessibleDescription()));
    }

    void theChartIsShownAsATable()
    {
        CreditBench bench(Metric::Availability, tiers());
        QMenu *menu = bench.find<QToolButton>("try.actions")->menu();
        menu->actions().last()->trigger();
        const auto *dialog = bench.page->window()->findChild<QDialog *>(s("chartTable"));
        QVERIFY(dialog != nullptr);
        const auto *model = dialog->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 6);
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), s("Achieved value in %"));
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), s("Credit (%)"));
        QCOMPARE(model->index(1, 0).data().toString(), s("just under 99 %"));
        QCOMPARE(model->index(1, 1).data().toString(), s("25"));
    }
};

int main(int argc, char **argv) { return runLookTest<TestCreditTrialBox>(argc, argv); }
#include "tst_credittrialbox.moc"
