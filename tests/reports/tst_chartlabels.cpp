// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartlabels.h"

#include <QGuiApplication>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

using Values = std::vector<double>; // below 0 is a gap

/// Months with a target of 90 and a warning band to 92; what is under 90 is missed, under 80 critical.
ChartSpec months(const Values &values)
{
    ChartSpec spec;
    spec.decimals = 2;
    ChartSeries series{s("value"), s("Value"), {}, ChartFill::Mid};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString id = QString::number(i);
        spec.categories.push_back({id, s("Jan"), {}, {}});
        if (values[i] < 0)
            continue;
        const Status status = values[i] < 80 ? Status::Critical : values[i] < 90 ? Status::Missed : Status::Met;
        series.points.push_back({id, values[i], status});
    }
    spec.series.push_back(series);
    spec.targets.push_back({90, s("Target 90.00 %"), s("warning band up to 92.00 %")});
    return spec;
}

/// A plot of the size at (40, 20), from 75 to 100, in the test's own fonts.
ChartLabelSpace space(const ChartSpec &spec, const QSizeF &size)
{
    const QRectF plot(QPointF(40, 20), size);
    const double count = double(spec.categories.size());
    QFont font;
    font.setPixelSize(11);
    const QFontMetricsF metrics(font);
    return {plot, plot.adjusted(0, -8, 10, 0), [=](int i) { return plot.left() + (i + 0.5) * plot.width() / count; },
        [=](double value) { return plot.bottom() - (value - 75) / 25 * plot.height(); }, metrics, metrics, 9};
}

/// Whether the rectangle lies over the line of the values or over a point's mark.
bool coversData(const QRectF &rect, const ChartSpec &spec, const ChartLabelSpace &where)
{
    std::optional<QPointF> before;
    for (int i = 0; i < int(spec.categories.size()); ++i) {
        const ChartPoint *point = chartPointAt(spec.series.front(), QString::number(i));
        if (!point) {
            before.reset();
            continue;
        }
        const QPointF at(where.x(i), where.y(*point->value));
        if (rect.adjusted(-4, -4, 4, 4).contains(at))
            return true;
        for (double t = 0; before && t <= 1; t += 0.005)
            if (rect.contains(*before * (1 - t) + at * t))
                return true;
        before = at;
    }
    return false;
}

/// Whether a label of the size has a place somewhere in the plot that covers no data.
bool hasRoom(const QSizeF &size, const ChartSpec &spec, const ChartLabelSpace &where)
{
    constexpr double step = 5;
    for (double top = where.plot.top(); top + size.height() <= where.plot.bottom(); top += step)
        for (double left = where.plot.left() + 2; left + size.width() < where.plot.right(); left += step)
            if (!coversData(QRectF(QPointF(left, top), size).adjusted(-3, -3, 3, 3), spec, where))
                return true;
    return false;
}

int countOf(const std::vector<ChartLabel> &labels, ChartLabelPart part)
{
    return int(std::count_if(labels.begin(), labels.end(), [&](const ChartLabel &each) { return each.part == part; }));
}

} // namespace

class ChartLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverTouch_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QSizeF>("size");
        const QSizeF card(380, 170), wide(900, 250), paper(250, 90), small(140, 60);
        const Values hole{93, 95, 93, 96, 81, 97, 95, 100, 94, 94, 85.7, 92};
        const Values low{89, 88, 89.5, 87, 88.2, 89.9, 88, 87, 86, 89, 88, 87.7};
        const Values start{89.8, 89.6, 91, 95, 96, -1, -1, 95, 89.9, -1, 78, 76};
        const Values edge{76, 100, 76, 100, 76, 100};
        const std::pair<const char *, Values> all[] = {
            {"two holes", hole}, {"all missed", low}, {"gaps and ends", start}, {"up and down", edge}};
        const std::pair<const char *, QSizeF> sizes[] = {
            {"card", card}, {"wide", wide}, {"paper", paper}, {"small", small}};
        for (const auto &[name, values] : all)
            for (const auto &[place, size] : sizes)
                QTest::addRow("%s, %s", name, place) << values << size;
    }

    void labelsNeverTouch()
    {
        QFETCH(const std::vector<double>, values);
        QFETCH(const QSizeF, size);
        const ChartSpec spec = months(values);
        const ChartLabelSpace where = space(spec, size);
        const auto labels = chartLabels(spec, where);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY2(where.bounds.contains(labels[i].rect), qPrintable(labels[i].text));
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY2(!labels[i].rect.intersects(labels[j].rect),
                    qPrintable(labels[i].text + s(" over ") + labels[j].text));
        }
        QCOMPARE(countOf(labels, ChartLabelPart::Target), 1);
    }

    void targetsAndNotesCoverNoData_data()
    {
        labelsNeverTouch_data();
        QTest::newRow("a line that follows the band, card")
            << Values{91, 91.5, 91, 90.6, 91.8, 91, 91.4, 91, 90.8, 91.2, 91, 91} << QSizeF(380, 170);
        QTest::newRow("long ways between few points, card") << Values{99, 76, 99} << QSizeF(380, 170);
        QTest::newRow("a slope through the band, paper") << Values{76, 99} << QSizeF(250, 90);
    }

    void targetsAndNotesCoverNoData()
    {
        QFETCH(const std::vector<double>, values);
        QFETCH(const QSizeF, size);
        const ChartSpec spec = months(values);
        const ChartLabelSpace where = space(spec, size);
        for (const ChartLabel &label : chartLabels(spec, where)) {
            if (label.part != ChartLabelPart::Note && label.part != ChartLabelPart::Target)
                continue;
            const bool covers = coversData(label.rect, spec, where);
            QVERIFY2(!covers || label.part == ChartLabelPart::Target, qPrintable(label.text));
            QVERIFY2(!covers || !hasRoom(label.rect.size(), spec, where), qPrintable(label.text));
        }
    }

    void whatFitsIsWritten()
    {
        const ChartSpec spec = months({93, 95, 93, 96, 81, 97, 95, 100, 94, 94, 85.7, -1});
        const auto labels = chartLabels(spec, space(spec, {380, 170}));
        QCOMPARE(countOf(labels, ChartLabelPart::Value), 2);
        QCOMPARE(countOf(labels, ChartLabelPart::Note), 1);
        QCOMPARE(countOf(labels, ChartLabelPart::Gap), 1);
    }

    void theGravestKeepTheirValues()
    {
        // Twelve misses over 140 pixels: not all values have room; that of the critical one has.
        const ChartSpec spec = months({89, 88, 89.5, 87, 88.2, 76, 88, 87, 86, 89, 88, 87.7});
        const auto labels = chartLabels(spec, space(spec, {140, 60}));
        QVERIFY(countOf(labels, ChartLabelPart::Value) < 12);
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [](const ChartLabel &each) { return each.text == s("76.00"); }));
    }

    void aRunOfGapsIsNamedOnce()
    {
        const ChartSpec spec = months({93, -1, -1, -1, 95});
        QCOMPARE(countOf(chartLabels(spec, space(spec, {380, 170})), ChartLabelPart::Gap), 1);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ChartLabelsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_chartlabels.moc"
