// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the credits of all service levels together, in the form of an agreement.
#include "creditbench.h"
#include "lookmain.h"

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QString fileText(const CreditTerms &terms)
{
    return QString::fromUtf8(QJsonDocument(toJson(terms)).toJson(QJsonDocument::Compact));
}

Share percent(const char *text) { return *Share::parsePercent(s(text)); }

CreditTerms everything()
{
    const Money amount = *Money::parse(s("500.00"), s("USD"));
    CreditTerms terms;
    terms.caps = {{CapSpan::Period, {}, amount, {}}, {CapSpan::TwelveMonths, percent("15"), amount, s("7.9")}};
    terms.pool = CreditPool{percent("12.5"), percent("200"), CreditBasis::Invoice, s("7.3")};
    terms.points = PointsTable{
        {{Decimal{5, 0}, percent("2")}, {Decimal{105, 1}, percent("4")}}, CreditBasis::NextPeriod, s("7.4")};
    terms.minimumPayout = MinimumPayout{amount, true};
    return terms;
}

} // namespace

class TestCreditTermsForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTermsAreEnteredByKeyboard()
    {
        CreditBench bench;
        bench.any(s("creditTerms.caps.add"))->setFocus();
        press(Qt::Key_Space);
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Up}) // of the spans
            press(key);
        press(Qt::Key_Tab);
        for (const char *cell : {"20", "1,500", "7.8"}) {
            typeText(cell);
            press(s(cell) == s("7.8") ? Qt::Key_Return : Qt::Key_Tab);
        }
        QTRY_VERIFY(QApplication::focusWidget()->inherits("QTableWidget"));
        QVERIFY(!bench.any(s("creditTerms.pool.percentage"))->isVisible());
        fillIn(bench.any(s("creditTerms.pool.atRisk")), s("10"));
        fillIn(bench.any(s("creditTerms.pool.percentage")), s("50"));
        take(bench.any<QComboBox>(s("creditTerms.pool.basis")), s("what was invoiced"));
        fillIn(bench.any(s("creditTerms.pool.clause")), s("7.3"));
        fillIn(bench.any(s("creditTerms.minimumPayout")), s("25"));
        take(bench.any<QComboBox>(s("creditTerms.minimumPayout.exclusive")), s("only more than it is paid"));
        addRow(bench, s("creditTerms.points"), {s("5"), s("2")});
        addRow(bench, s("creditTerms.points"), {s("10"), s("4.5")});
        fillIn(bench.any(s("creditTerms.points.clause")), s("7.4"));
        const CreditTerms saved = bench.saved().creditTerms;
        QCOMPARE(fileText(saved),
            s(R"({"caps":[{"amount":{"amount":"1500.00","currency":"USD"},"clause":"7.8","over":"contract_year",)"
              R"("share":"0.2"}],"minimum_payout":{"amount":"25.00","currency":"USD","exclusive":true},)"
              R"("points":{"basis":"agreement","clause":"7.4","steps":[{"from":"5","share":"0.02"},)"
              R"({"from":"10","share":"0.045"}]},)"
              R"("pool":{"at_risk":"0.1","basis":"invoice","clause":"7.3","percentage":"0.5"}})"));
        bench.open();
        bench.editor()->takeEdits();
        QVERIFY(bench.editor()->draft().latest().content.creditTerms == saved);
        QVERIFY(!bench.editor()->isEdited());
    }

    void whatAFileBroughtStays()
    {
        CreditBench bench(Metric::Availability, CreditSchedule{}, everything());
        fillIn(bench.find("name"), s("Another name"));
        QVERIFY(bench.editor()->problems().empty());
        QCOMPARE(fileText(bench.editor()->draft().latest().content.creditTerms), fileText(everything()));
    }

    void theTermsStandAsSentences()
    {
        CreditSchedule schedule;
        schedule.bands = {{std::nullopt, BandEdge{Decimal{99, 0}, false}, percent("100")}};
        schedule.allocation = percent("40");
        CreditTerms terms;
        terms.pool = CreditPool{percent("10"), percent("50")};
        CreditBench bench(Metric::Availability, schedule, terms);
        QCOMPARE(bench.any<QLabel>(s("creditTerms.words"))->text(),
            s("At risk in a period is 10 % of the charges; 50 % of it is allocated to the service levels. Weights in "
              "the "
              "at-risk pool: Level 40 %; together 40 %."));
        fillIn(bench.find("credit.allocation"), s("60"));
        QVERIFY(bench.any<QLabel>(s("creditTerms.words"))->text().endsWith(s("together 60 %.")));
    }

    void aPoolThatIsEmptiedIsGone()
    {
        CreditTerms terms;
        terms.pool = CreditPool{percent("10"), percent("50")};
        CreditBench bench(Metric::Availability, CreditSchedule{}, terms);
        fillIn(bench.any(s("creditTerms.pool.atRisk")), {});
        QVERIFY(!bench.editor()->draft().latest().content.creditTerms.pool);
        QVERIFY(bench.editor()->problems().empty());
        bench.editor()->undo();
        QVERIFY(bench.editor()->draft().latest().content.creditTerms == terms);
        QCOMPARE(bench.any<QLineEdit>(s("creditTerms.pool.percentage"))->text(), s("50"));
    }

    void whatIsNoNumberIsNamed()
    {
        CreditBench bench;
        addRow(bench, s("creditTerms.points"), {s("five"), s("2")});
        QCOMPARE(bench.editor()->problems().size(), std::size_t(1));
        QCOMPARE(bench.editor()->problems().front().message, s("A step of points is not made of numbers."));
        QCOMPARE(bench.editor()->problems().front().place, s("creditTerms.points.table"));
    }
};

int main(int argc, char **argv) { return runLookTest<TestCreditTermsForm>(argc, argv); }
#include "tst_credittermsform.moc"
