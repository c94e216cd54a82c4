// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/reports/chartscale.h"
#include "models/reports/standardcharts.h"
#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QFile>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Five months, the third without data, the last missed.
TrendInput trend()
{
    TrendInput input;
    input.title = s("Availability");
    input.unitText = s("%");
    input.target = 99.90;
    input.warningLimit = 99.92;
    input.points = {{s("1"), s("Jan"), s("2026"), s("January 2026"), 99.95, Status::Met},
        {s("2"), s("Feb"), s("2026"), s("February 2026"), 99.91, Status::AtRisk},
        {s("3"), s("Mar"), s("2026"), s("March 2026"), std::nullopt, Status::NoData},
        {s("4"), s("Apr"), s("2026"), s("April 2026"), 99.96, Status::Met},
        {s("5"), s("May"), s("2026"), s("May 2026"), 99.86, Status::Missed}};
    return input;
}

ChartSpec credits()
{
    return creditsBySupplierChart(s("EUR"), s("Q3 2026"),
        {{s("a"), s("Sample Hosting AG"), 0, 2870, 2870, 0}, {s("b"), s("Sample Print Ltd"), 0, 0, 0, 0},
            {s("c"), s("Sample Network GmbH"), 1200, 5300, 1300, 0}});
}

template <typename Series>
QList<Series *> seriesOf(const ChartView &view)
{
    QList<Series *> found;
    const auto all = view.chart()->series();
    for (QAbstractSeries *series : all)
        if (series->metaObject() == &Series::staticMetaObject)
            found << static_cast<Series *>(series);
    return found;
}

} // namespace

class LookChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void missingDataIsAGapInTheLine()
    {
        ChartView view;
        view.resize(500, 300);
        view.setSpec(kpiTrendChart(trend()));
        const auto lines = seriesOf<QLineSeries>(view);
        QCOMPARE(lines.size(), 3); // before the gap, after it, and the target
        QCOMPARE(lines[0]->points(), (QList<QPointF>{{0, 99.95}, {1, 99.91}}));
        QCOMPARE(lines[1]->points(), (QList<QPointF>{{3, 99.96}, {4, 99.86}}));
        QCOMPARE(lines[2]->points(), (QList<QPointF>{{-0.5, 99.90}, {4.5, 99.90}}));
        QCOMPARE(lines[2]->name(), s("Target 99.90 %").replace(QLatin1Char(' ') + s("%"), QChar(QChar::Nbsp) + s("%")));
    }

    void aCurveStandsOnItsScale()
    {
        ChartSpec spec;
        spec.kind = ChartKind::Curve;
        spec.categories = {{s("a"), s("98"), {}, {}, 98}, {s("b"), s("99"), {}, s("just under 99"), 99},
            {s("c"), s("99"), {}, {}, 99}, {s("d"), s("100"), {}, {}, 100}};
        spec.series = {
            {s("credit"), s("Credit"), {{s("a"), 25, {}}, {s("b"), 25, {}}, {s("c"), 10, {}}, {s("d"), 10, {}}}}};
        spec.axis = {98, 100, {{98, s("98")}, {100, s("100")}}, {{99.5, s("Target"), {}}}};
        spec.fromZero = true;
        ChartView view;
        view.resize(500, 300);
        view.setSpec(spec);
        const auto lines = seriesOf<QLineSeries>(view);
        QCOMPARE(lines.size(), 2); // the curve and the target
        QCOMPARE(lines[0]->points(), (QList<QPointF>{{0, 25}, {0.5, 25}, {0.5, 10}, {1, 10}}));
        QCOMPARE(lines[1]->points(), (QList<QPointF>{{0.75, 0}, {0.75, 25}}));
        QTest::mouseMove(view.viewport(), QPoint(490, 100)); // the nearest place is found
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentText(), s("98: 25"));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentText(), s("just under 99: 25"));
    }

    void pointsAreGroupedByStatus()
    {
        ChartView view;
        view.setSpec(kpiTrendChart(trend()));
        QMap<QString, int> counts;
        for (const QScatterSeries *points : seriesOf<QScatterSeries>(view))
            counts[points->name()] = points->count();
        QCOMPARE(counts, (QMap<QString, int>{{s("met"), 2}, {s("at risk"), 1}, {s("missed"), 1}}));
    }

    void stackedBarsStandMostFirst()
    {
        ChartView view;
        view.resize(500, 300);
        view.setSpec(credits());
        QCOMPARE(view.spec().categories.front().label, s("Sample Network GmbH"));
        const auto bars = seriesOf<QHorizontalStackedBarSeries>(view);
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars[0]->barSets().size(), 4);
        const QBarSet *claimed = bars[0]->barSets()[1];
        QCOMPARE(claimed->count(), 2);
        QCOMPARE(claimed->at(0), 2870.0); // Qt Charts counts rows from below
        QCOMPARE(claimed->at(1), 5300.0);
    }

    void tablesHoldWhatTheChartShows()
    {
        const ChartTable table = chartTable(kpiTrendChart(trend()));
        QCOMPARE(table.head, (QStringList{s("Period"), s("Availability (%)"), s("Status")}));
        QCOMPARE(table.rows.size(), std::size_t(5));
        QCOMPARE(table.rows[2], (QStringList{s("March 2026"), s("no data"), s("no data")}));
        QCOMPARE(table.rows[4], (QStringList{s("May 2026"), s("99.86"), s("missed")}));
        const ChartTable stacks = chartTable(credits());
        QCOMPARE(stacks.head.last(), s("Total (EUR)"));
        QCOMPARE(stacks.rows[0],
            (QStringList{
                s("Sample Network GmbH"), s("1,200.00"), s("5,300.00"), s("1,300.00"), s("0.00"), s("7,800.00")}));
        QCOMPARE(chartTableCsv(stacks).section(s("\r\n"), 1, 1),
            s("Sample Network GmbH,\"1,200.00\",\"5,300.00\",\"1,300.00\",0.00,\"7,800.00\""));
    }

    void categoriesSpeak()
    {
        ChartView view;
        view.resize(500, 300);
        view.setSpec(kpiTrendChart(trend()));
        view.setCurrentCategory(4);
        QCOMPARE(view.currentText().replace(QChar(QChar::Nbsp), QLatin1Char(' ')), s("May 2026: 99.86 %, missed"));
        view.setCurrentCategory(2);
        QCOMPARE(view.currentText(), s("March 2026: no data"));
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(node->role(), QAccessible::Chart);
        QCOMPARE(node->text(QAccessible::Name), s("Availability"));
        QVERIFY(node->text(QAccessible::Description).contains(s("lowest 99.86")));
    }

    void categoriesAreReachedByKeyboardAndMouse()
    {
        ChartView view;
        view.resize(500, 300);
        view.setSpec(kpiTrendChart(trend()));
        view.show();
        QSignalSpy activated(&view, &ChartView::pointActivated);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.takeFirst(), QVariantList{s("2")});
        const QRectF plot = view.chart()->plotArea();
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, QPoint(int(plot.right() - plot.width() / 10), int(plot.center().y())));
        QCOMPARE(activated.takeFirst(), QVariantList{s("5")});
    }

    void scales_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<QList<double>>("expected"); // from, until, step
        const auto percent = int(ChartUnit::Percent);
        const auto number = int(ChartUnit::Number);
        QTest::newRow("percent above zero, never past 100")
            << QList<double>{99.81, 99.99} << percent << false << QList<double>{99.75, 100, 0.05};
        QTest::newRow("counts have whole steps") << QList<double>{0, 3} << number << true << QList<double>{0, 3, 1};
        QTest::newRow("from zero") << QList<double>{40, 95} << percent << true << QList<double>{0, 100, 20};
        QTest::newRow("minutes by the clock")
            << QList<double>{161, 266} << int(ChartUnit::Minutes) << true << QList<double>{0, 300, 60};
        QTest::newRow("one value alone") << QList<double>{50} << number << false << QList<double>{49, 55, 1};
    }
    void scales()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, unit);
        QFETCH(bool, fromZero);
        QFETCH(QList<double>, expected);
        ChartSpec spec;
        spec.unit = static_cast<ChartUnit>(unit);
        spec.fromZero = fromZero;
        spec.series.push_back({});
        for (const double value : values)
            spec.series.front().points.push_back({QString::number(value), value, std::nullopt});
        const ChartScale scale = chartScale(spec, 5);
        QCOMPARE(QString::number(scale.from, 'g', 8), QString::number(expected[0], 'g', 8));
        QCOMPARE(QString::number(scale.until, 'g', 8), QString::number(expected[1], 'g', 8));
        QCOMPARE(QString::number(scale.step, 'g', 8), QString::number(expected[2], 'g', 8));
        QCOMPARE(scale.startsAtZero, expected[0] == 0);
    }

    void chartsFollowThePalette()
    {
        ChartView view;
        view.resize(500, 300);
        view.setSpec(kpiTrendChart(trend()));
        view.show();
        QCOMPARE(seriesOf<QLineSeries>(view)[0]->pen().color().name(), s("#3b4654"));
        applyPalette(*qApp, Scheme::Dark);
        QTRY_COMPARE(seriesOf<QLineSeries>(view)[0]->pen().color().name(), s("#c9d1da"));
        applyPalette(*qApp, Scheme::Light);
    }

    void chartsAreSaved_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("picture") << s("png") << QByteArray("\x89PNG");
        QTest::newRow("drawing") << s("svg") << QByteArray("<?xml");
        QTest::newRow("page") << s("pdf") << QByteArray("%PDF-");
        QTest::newRow("table") << s("csv") << QByteArray("Period,Availability (%),Status\r\n");
    }
    void chartsAreSaved()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        QTemporaryDir folder;
        ChartView view;
        view.resize(500, 300);
        view.setSpec(kpiTrendChart(trend()));
        const QString path = folder.filePath(s("chart.") + ending);
        QVERIFY(view.saveAs(path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void anotherEndingIsRefused()
    {
        ChartView view;
        view.setSpec(kpiTrendChart(trend()));
        const auto saved = view.saveAs(s("/tmp/chart.doc"));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    }

    void dataIsCopiedAsTabSeparatedText()
    {
        ChartView view;
        view.setSpec(kpiTrendChart(trend()));
        view.copyData();
        QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 1),
            s("Period\tAvailability (%)\tStatus\nJanuary 2026\t99.95\tmet"));
    }
};

int main(int argc, char **argv) { return runLookTest<LookChartsTest>(argc, argv); }

#include "tst_look_charts.moc"
