// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of service credit in the form of a service level: which fields there are, and what is kept of them.
#include "creditbench.h"
#include "lookmain.h"

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

CreditTerms pointsAndPool()
{
    CreditTerms terms;
    terms.pool = CreditPool{*Share::parsePercent(s("10")), *Share::parsePercent(s("50"))};
    terms.points = PointsTable{{{Decimal{1, 0}, *Share::parsePercent(s("2"))}}};
    return terms;
}

/// All that a schedule of tiers can hold.
const char *everything = R"({"clause": "7.1", "unit": "percent", "bands": [
  {"from": "99.0", "below": "99.9", "share": "0.1"}, {"above": "95", "to": "98.99", "share": "0.25"}],
  "cap": "0.3", "basis": "days_before_incident", "basis_days": 30, "rounding": "half_up",
  "minimum_payout": {"amount": "5.00", "currency": "EUR", "exclusive": true},
  "claim_window": {"kind": "days_after_incident", "days": 15, "clause": "7.9"},
  "average_over": 2, "repeat": {"within": 3, "multiplier": "1.5", "clause": "7.5"},
  "earn_back": {"periods": 6, "clause": "7.6"}, "grace": {"until": "2026-12-31", "periods": 2, "clause": "7.7"},
  "bonus": [{"from": "99.95", "share": "0.02"}], "election": "outage",
  "cap_amount": {"amount": "300.00", "currency": "USD"}, "cap_clause": "7.8"})";

} // namespace

class TestCreditForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsEnteredByKeyboard_data();
    void eachKindIsEnteredByKeyboard();
    void tiersPayInTheirUnit_data();
    void tiersPayInTheirUnit();
    void allModifiersAreEntered();
    void whatAFileBroughtStays_data();
    void whatAFileBroughtStays();
    void aBonusInAnotherCurrencyIsTold();
    void moreOpensByItselfWhereItIsUsed();
    void switchingTheKindAndBackLosesNothing();
    void aCreditThatIsOwedAgainIsAsItWas();
    void anotherKindIsUndone();
    void whatIsMissingIsNamed();
    void onlyMeasuredKindsAreOffered();
    void gapsStandBesideTheRule();
    void aNarrowFormFits();
};

void TestCreditForm::eachKindIsEnteredByKeyboard_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const char *kind, const char *unit, const QStringList &fields,
                         const char *stored, Metric metric = Metric::Availability) {
        QTest::newRow(name) << metric << s(kind) << s(unit) << fields << s(stored);
    };
    row("a share for each full step", "For each step away from the target", "share of the charge",
        {s("step.size=0.1"), s("pays=5")},
        R"({"measure":"shortfall","pays":{"share":"0.05"},)"
        R"("step":{"size":"0.1"}})");
    row("a fixed amount for a miss", "Once for a missed period", "fixed amount", {s("pays=250")},
        R"({"measure":"miss","pays":{"amount":{"amount":"250.00","currency":"USD"}}})");
    row("an amount with its currency", "Once for a missed period", "fixed amount", {s("pays=1,250 usd")},
        R"({"measure":"miss","pays":{"amount":{"amount":"1250.00","currency":"USD"}}})");
    row("points for a miss", "Once for a missed period", "points of the agreement's table", {s("pays=3")},
        R"({"measure":"miss","pays":{"points":"3"}})");
    row("a day's fee for each outage", "The same for each outage", "charge of a length of time",
        {s("pays=24h"), s("outagesOver=10m")}, R"({"measure":"outage","outages_over":600,"pays":{"time":86400}})");
    row("each started half hour of an outage", "For each step of an outage's length", "share of the charge",
        {s("step.size=30m"), s("step.started=started steps"), s("step.free=10m"), s("pays=1")},
        R"({"measure":"outage","pays":{"share":"0.01"},)"
        R"("step":{"free":"600","size":"1800","started":true}})");
    row("ten times the time of an outage", "The charge of each outage's time, or a multiple of it", "",
        {s("multiple=10")}, R"({"measure":"outage","multiple":"10"})");
    row("each day with an outage", "The same for each day with an outage", "share of the charge", {s("pays=3.5")},
        R"({"measure":"day","pays":{"share":"0.035"}})");
    row("pro rata of lost time", "The charge of the lost time, or a multiple of it", "",
        {s("multiple=1"), s("beyondAllowance=x")}, R"({"beyond_allowance":true,"measure":"lost_time","multiple":"1"})");
    row("each full hour of lost time", "For each step of the lost time", "share of the charge",
        {s("step.size=1h"), s("pays=2")},
        R"({"measure":"lost_time","pays":{"share":"0.02"},)"
        R"("step":{"size":"3600"}})");
    row("each late record", "The same for each late record or outage", "fixed amount", {s("pays=12.50")},
        R"({"measure":"breaches","pays":{"amount":{"amount":"12.50","currency":"USD"}}})", Metric::ShareWithinTime);
    row("each ten late records", "For each so many late records or outages", "share of the charge",
        {s("step.size=10"), s("pays=1")},
        R"({"measure":"breaches","pays":{"share":"0.01"},)"
        R"("step":{"size":"10"}})",
        Metric::ShareWithinTime);
}

void TestCreditForm::eachKindIsEnteredByKeyboard()
{
    QFETCH(Metric, metric);
    QFETCH(QString, kind);
    QFETCH(QString, unit);
    QFETCH(QStringList, fields);
    CreditBench bench(metric, CreditSchedule{}, pointsAndPool());
    take(bench.find<QComboBox>("credit.measure"), kind);
    if (!unit.isEmpty())
        take(bench.find<QComboBox>("credit.unit"), unit);
    for (const QString &field : fields) {
        const QByteArray name = "credit." + field.section(u'=', 0, 0).toUtf8();
        auto *widget = bench.find(name.constData());
        if (auto *combo = qobject_cast<QComboBox *>(widget))
            take(combo, field.section(u'=', 1));
        else if (qobject_cast<QLineEdit *>(widget) != nullptr)
            fillIn(widget, field.section(u'=', 1));
        else
            QTest::keyClick(widget, Qt::Key_Space);
    }
    const CreditSchedule saved = bench.savedCredit();
    QTEST(fileText(saved), "stored");
    bench.open();
    bench.editor()->takeEdits();
    QCOMPARE(fileText(bench.drafted()), fileText(saved));
    QVERIFY(!bench.editor()->isEdited());
}

void TestCreditForm::tiersPayInTheirUnit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("head");
    const auto row = [](const char *name, const char *kind, const char *unit, const QStringList &cells,
                         const char *stored, const char *head) {
        QTest::newRow(name) << s(kind) << s(unit) << cells << s(stored) << s(head);
    };
    row("shares", "Tiers of the achieved value", "share of the charge", {s("99.0"), s("99.9"), s("10")},
        R"([{"below":"99.9","from":"99.0","share":"0.1"}])", "Share of the charge, %");
    row("amounts", "Tiers of the achieved value", "fixed amount", {s("> 99.0"), s("<= 99.9"), s("1,250.00")},
        R"([{"above":"99.0","amount":{"amount":"1250.00","currency":"USD"},"to":"99.9"}])", "Amount, USD");
    row("points", "Tiers of the distance from the target", "points of the agreement's table",
        {s("0.5"), s("1"), s("3")}, R"([{"below":"1","from":"0.5","points":"3"}])", "Points");
    row("outages by their length", "For each outage, by its length", "charge of a length of time",
        {s("10m"), s("1h"), s("24h")}, R"([{"below":"3600","from":"600","time":86400}])",
        "Charge of a time, such as 24h");
    row("lost time", "Tiers of the lost time", "share of the charge", {s("1h"), s("4h 30m"), s("5")},
        R"([{"below":"16200","from":"3600","share":"0.05"}])", "Share of the charge, %");
    row("days", "Tiers of the days with an outage", "share of the charge", {s("2"), s("5"), s("5")},
        R"([{"below":"5","from":"2","share":"0.05"}])", "Share of the charge, %");
}

void TestCreditForm::tiersPayInTheirUnit()
{
    QFETCH(QString, kind);
    QFETCH(QString, unit);
    QFETCH(QStringList, cells);
    CreditBench bench(Metric::Availability, CreditSchedule{}, pointsAndPool());
    take(bench.find<QComboBox>("credit.measure"), kind);
    take(bench.find<QComboBox>("credit.unit"), unit);
    addRow(bench, s("serviceLevels[0].credit.bands"), cells);
    QTEST(bench.find<QTableWidget>("credit.bands.table")->horizontalHeaderItem(2)->text(), "head");
    const CreditSchedule saved = bench.savedCredit();
    QTEST(QString::fromUtf8(QJsonDocument(toJson(saved).value(u"bands").toArray()).toJson(QJsonDocument::Compact)),
        "stored");
    bench.open();
    bench.editor()->takeEdits();
    QCOMPARE(fileText(bench.drafted()), fileText(saved));
}

void TestCreditForm::allModifiersAreEntered()
{
    CreditBench bench(
        Metric::Availability, fromFile(R"({"bands": [{"below": "99.9", "share": "0.1"}]})"), pointsAndPool());
    fillIn(bench.find("credit.clause"), s("7.1"));
    fillIn(bench.find("credit.cap"), s("30"));
    take(bench.find<QComboBox>("credit.basis"), s("the at-risk pool, by weight"));
    fillIn(bench.find("credit.allocation"), s("40"));
    take(bench.find<QComboBox>("credit.claimWindow"), s("days after the incident"));
    fillIn(bench.find("credit.claimWindow.days"), s("15"));
    bench.page->findChild<QLineEdit *>(s("reference"))->setFocus();
    QVERIFY(tabTo("serviceLevels[0].credit.more"));
    QVERIFY(!bench.find("credit.averageOver")->isVisible());
    press(Qt::Key_Space);
    for (const char *typed : {"averageOver=2", "repeat.multiplier=2", "repeat.within=3", "repeat.clause=7.5",
             "earnBack.periods=6", "earnBack.clause=7.6", "grace.periods=2", "grace.clause=7.7", "election=outage",
             "claimWindow.clause=7.9", "capAmount=300", "capClause=7.8", "minimumPayout=5"}) {
        const QByteArray name = "credit." + QByteArray(typed).split('=')[0];
        fillIn(bench.find(name.constData()), s(typed).section(u'=', 1));
    }
    take(bench.find<QComboBox>("credit.minimumIsExclusive"), s("only more than it is paid"));
    take(bench.find<QComboBox>("credit.rounding"), s("down"));
    addRow(bench, s("serviceLevels[0].credit.bonus"), {s("99.95"), QString(), s("2")});
    addRow(bench, s("serviceLevels[0].credit.bonus"), {s("99.99"), QString(), s("500 USD")});
    const CreditSchedule saved = bench.savedCredit();
    QCOMPARE(fileText(saved),
        s(R"({"allocation":"0.4","average_over":2,"bands":[{"below":"99.9","share":"0.1"}],)"
          R"("bonus":[{"from":"99.95","share":"0.02"},)"
          R"({"amount":{"amount":"500.00","currency":"USD"},"from":"99.99"}],"cap":"0.3",)"
          R"("cap_amount":{"amount":"300.00","currency":"USD"},"cap_clause":"7.8",)"
          R"("claim_window":{"clause":"7.9","days":15,"kind":"days_after_incident"},"clause":"7.1",)"
          R"("earn_back":{"clause":"7.6","periods":6},"election":"outage","grace":{"clause":"7.7","periods":2},)"
          R"("minimum_payout":{"amount":"5.00","currency":"USD","exclusive":true},)"
          R"("repeat":{"clause":"7.5","multiplier":"2","within":3},"rounding":"down"})"));
    bench.open();
    bench.editor()->takeEdits();
    QCOMPARE(fileText(bench.drafted()), fileText(saved));
}

void TestCreditForm::whatAFileBroughtStays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("tiers with everything") << QByteArray(everything);
    QTest::newRow("a kind that is not offered")
        << QByteArray(R"({"measure": "miss", "bands": [{"from": "1", "share": "0.1"}]})");
    QTest::newRow("what stands behind the tiers")
        << QByteArray(R"({"bands": [{"below": "99.9", "share": "0.1"}], "pays": {"share": "0.2"}})");
    QTest::newRow("a window from a report") << QByteArray(
        R"({"bands": [], "claim_window": {"kind": "days_after_report", "days": 10, "report": "Monthly"}})");
    QTest::newRow("a bonus of time") << QByteArray(R"({"bands": [], "bonus": [{"from": "99.95", "time": "72h"}]})");
}

void TestCreditForm::whatAFileBroughtStays()
{
    QFETCH(QByteArray, json);
    const CreditSchedule brought = fromFile(json.constData());
    CreditBench bench(Metric::Availability, brought, pointsAndPool());
    fillIn(bench.find("name"), s("Another name"));
    QVERIFY(bench.editor()->problems().empty());
    QCOMPARE(fileText(bench.drafted()), fileText(brought));
}

void TestCreditForm::aBonusInAnotherCurrencyIsTold()
{
    CreditBench bench(Metric::Availability, fromFile(everything), pointsAndPool());
    addRow(bench, s("serviceLevels[0].credit.bonus"), {s("99.99"), QString(), s("500 EUR")});
    QCOMPARE(bench.savedCredit().bonus.size(), std::size_t(1)); // as it was: it is not saved
    const std::vector<Error> told = validate(bench.editor()->draft());
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().message, s("This amount is in EUR, but the service credit is in USD; nothing is converted."));
    QCOMPARE(told.front().place, s("versions[0].content.serviceLevels[0].credit.bonus[1]"));
}

void TestCreditForm::moreOpensByItselfWhereItIsUsed()
{
    CreditBench plain(Metric::Availability, fromFile(R"({"bands": [{"below": "99.9", "share": "0.1"}]})"));
    QVERIFY(!plain.find<QToolButton>("credit.more")->isChecked());
    QVERIFY(!plain.find("credit.rounding")->isVisible());
    CreditBench used(Metric::Availability, fromFile(everything));
    QVERIFY(used.find<QToolButton>("credit.more")->isChecked());
    QVERIFY(used.find("credit.repeat.multiplier")->isVisible());
    QTest::mouseClick(used.find("credit.more"), Qt::LeftButton);
    QVERIFY(!used.find("credit.repeat.multiplier")->isVisible());
}

void TestCreditForm::switchingTheKindAndBackLosesNothing()
{
    CreditBench bench(Metric::Availability, fromFile(everything));
    const QString before = fileText(bench.drafted());
    auto *kind = bench.find<QComboBox>("credit.measure");
    take(kind, s("For each outage, by its length"));
    QCOMPARE(bench.find<QTableWidget>("credit.bands.table")->rowCount(), 0); // lengths are no percentages
    take(kind, s("For each step of the lost time"));
    fillIn(bench.find("credit.step.size"), s("30m"));
    fillIn(bench.find("credit.pays"), s("5"));
    take(kind, s("The charge of the lost time, or a multiple of it"));
    QVERIFY(!bench.find("credit.pays")->isVisible());
    fillIn(bench.find("credit.multiple"), s("3"));
    take(kind, s("For each step of the lost time"));
    QCOMPARE(bench.find<QLineEdit>("credit.step.size")->text(), s("30m"));
    QCOMPARE(bench.find<QLineEdit>("credit.pays")->text(), s("5"));
    take(kind, s("Tiers of the achieved value"));
    fillIn(bench.find("credit.averageOver"), s("2")); // only values are averaged
    QCOMPARE(fileText(bench.drafted()), before);
}

void TestCreditForm::aCreditThatIsOwedAgainIsAsItWas()
{
    CreditBench bench(Metric::Availability, fromFile(everything));
    const QString before = fileText(bench.drafted());
    bench.find("credit")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!bench.editor()->draft().latest().content.serviceLevels.front().credit);
    QVERIFY(!bench.find("credit.measure")->isVisible());
    (void)bench.saved(); // shown anew
    bench.find("credit")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(fileText(bench.drafted()), before);
}

void TestCreditForm::anotherKindIsUndone()
{
    CreditBench bench(Metric::Availability, fromFile(everything));
    const QString before = fileText(bench.drafted());
    take(bench.find<QComboBox>("credit.measure"), s("Once for a missed period"));
    QVERIFY(bench.drafted().bands.empty());
    bench.editor()->undo();
    while (!bench.editor()->undoName().isEmpty())
        bench.editor()->undo();
    QCOMPARE(fileText(bench.drafted()), before);
    QCOMPARE(bench.find<QComboBox>("credit.measure")->currentText(), s("Tiers of the achieved value"));
    QVERIFY(bench.find("credit.bands")->isVisible());
}

void TestCreditForm::whatIsMissingIsNamed()
{
    CreditBench bench;
    take(bench.find<QComboBox>("credit.measure"), s("Once for a missed period"));
    QCOMPARE(bench.editor()->problems().size(), std::size_t(1));
    QCOMPARE(bench.editor()->problems().front().message, s("The service credit lacks a number: Pays."));
    fillIn(bench.find("credit.pays"), s("much"));
    QCOMPARE(bench.editor()->problems().front().message, s("What the credit pays cannot be read: “much”."));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the findings before
    auto *finding = bench.any<QPushButton>(s("finding0"));
    QTest::mouseClick(finding, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget()->objectName(), s("serviceLevels[0].credit.pays"));
}

void TestCreditForm::onlyMeasuredKindsAreOffered()
{
    CreditBench bench(Metric::ShareWithinTime);
    auto *kind = bench.find<QComboBox>("credit.measure");
    const auto isOffered = [kind](const char *word) {
        return kind->model()->flags(kind->model()->index(kind->findText(s(word)), 0)).testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(isOffered("The same for each late record or outage"));
    QVERIFY(!isOffered("The same for each outage"));
    take(bench.find<QComboBox>("rule.metric"), s("Availability"));
    QVERIFY(!isOffered("The same for each late record or outage"));
    QVERIFY(isOffered("The same for each outage"));
}

void TestCreditForm::gapsStandBesideTheRule()
{
    CreditBench bench;
    addRow(bench, s("serviceLevels[0].credit.bands"), {s("99.0"), s("99.9"), s("10")});
    addRow(bench, s("serviceLevels[0].credit.bands"), {QString(), s("98"), s("25")});
    auto *findings = bench.find<QLabel>("credit.findings");
    QVERIFY(findings->isVisible());
    QCOMPARE(findings->text(), s("No band contains the values between 98 and 99.0: nothing is paid there."));
}

/// At 200 % on a screen of 1920 pixels the page has 912 beside the rail.
void TestCreditForm::aNarrowFormFits()
{
    CreditBench bench(Metric::Availability, fromFile(everything), pointsAndPool());
    bench.page->resize(912, 614);
    auto *kind = bench.find<QComboBox>("credit.measure");
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        Q_EMIT kind->activated(i);
        QCoreApplication::processEvents();
        const auto *form = bench.editor()->form();
        const int room = form->parentWidget()->width();
        QStringList wide;
        for (const QWidget *part : form->findChildren<QWidget *>())
            if (part->isVisible() && part->mapTo(form, QPoint(part->width(), 0)).x() > room)
                wide << s("%1 %2 wants %3")
                            .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                            .arg(part->minimumSizeHint().width());
        QVERIFY2(form->width() <= room,
            qPrintable(
                s("%1: %2 of %3: %4").arg(kind->currentText()).arg(form->width()).arg(room).arg(wide.join(u';'))));
    }
}

int main(int argc, char **argv) { return runLookTest<TestCreditForm>(argc, argv); }
#include "tst_creditform.moc"
