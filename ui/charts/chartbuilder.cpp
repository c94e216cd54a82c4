// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "ui/charts/chartlayout.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>
#include <map>

namespace kept {

namespace {

constexpr double LineWidth = 1.75;
constexpr double TargetWidth = 1.5;

/// The ends of the category axis.
std::pair<double, double> endsOf(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Curve ? std::pair(0.0, 1.0)
                                         : std::pair(-0.5, static_cast<double>(spec.categories.size()) - 0.5);
}

/// Where a category stands on its axis.
double placeOf(const ChartSpec &spec, std::size_t index)
{
    return spec.kind == ChartKind::Curve ? axisShare(spec, spec.categories[index].at) : static_cast<double>(index);
}

QValueAxis *categoryAxis(const ChartSpec &spec)
{
    auto *axis = new QValueAxis;
    axis->setRange(endsOf(spec).first, endsOf(spec).second);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false); // the overlay draws it, without ticks
    return axis;
}

QValueAxis *valueAxis(const ChartScale &scale, const QPalette &palette)
{
    auto *axis = new QValueAxis;
    axis->setRange(scale.from, scale.until);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(scale.from);
    axis->setTickInterval(scale.step);
    axis->setLabelsVisible(false);
    axis->setGridLinePen(QPen(palette.color(QPalette::Midlight), 1));
    axis->setLineVisible(false); // the overlay draws it, without ticks
    return axis;
}

void attach(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

std::vector<QList<QPointF>> runsOf(const ChartSpec &spec, const ChartSeries &series)
{
    std::vector<QList<QPointF>> runs;
    bool open = false;
    for (std::size_t i = 0; i < spec.categories.size(); ++i) {
        const ChartPoint *point = chartPointAt(series, spec.categories[i].id);
        const bool data = point && point->value;
        if (data && !open)
            runs.emplace_back();
        if (data)
            runs.back() << QPointF(placeOf(spec, i), *point->value);
        open = data;
    }
    return runs;
}

void addLines(QChart &chart, const ChartSpec &spec, const QPalette &palette)
{
    const auto count = static_cast<int>(spec.series.size());
    for (int i = 0; i < count; ++i) {
        const ChartSeries &series = spec.series[static_cast<std::size_t>(i)];
        for (const QList<QPointF> &run : runsOf(spec, series)) {
            auto *line = new QLineSeries;
            line->setName(series.name);
            line->setPen(seriesPen(i, count, palette));
            line->replace(run);
            attach(chart, line);
        }
    }
}

/// The stem of each point: from the axis up, in the stem's colour, never alone.
void addStems(QChart &chart, const ChartSpec &spec, const ChartScale &scale, const QPalette &palette)
{
    for (const ChartSeries &series : spec.series)
        for (const QList<QPointF> &run : runsOf(spec, series))
            for (const QPointF &point : run) {
                auto *stem = new QLineSeries;
                stem->setPen(QPen(chartNeutrals(isDark(palette)).stem, 1));
                stem->replace({QPointF(point.x(), scale.from), point});
                attach(chart, stem);
            }
}

/// The overlay draws the shapes, the same as everywhere else; these series are what is hit by the mouse.
void addPoints(QChart &chart, const ChartSpec &spec)
{
    std::map<Status, QList<QPointF>> byStatus;
    for (const ChartSeries &series : spec.series)
        for (std::size_t i = 0; i < spec.categories.size(); ++i)
            if (const ChartPoint *point = chartPointAt(series, spec.categories[i].id);
                point && point->value && point->status)
                byStatus[*point->status] << QPointF(static_cast<double>(i), *point->value);
    for (const auto &[status, points] : byStatus) {
        auto *scatter = new QScatterSeries;
        scatter->setName(statusWord(status));
        scatter->setMarkerSize(metrics().px(12));
        scatter->setBrush(Qt::NoBrush);
        scatter->setPen(Qt::NoPen);
        scatter->replace(points);
        attach(chart, scatter);
    }
}

void addDashes(QChart &chart, const QString &name, const QList<QPointF> &points, const QPalette &palette)
{
    auto *line = new QLineSeries;
    line->setName(name);
    QPen pen(palette.color(QPalette::WindowText), TargetWidth);
    pen.setDashPattern({3.5, 2});
    pen.setCapStyle(Qt::FlatCap);
    line->setPen(pen);
    line->replace(points);
    attach(chart, line);
}

void addTargets(QChart &chart, const ChartSpec &spec, const ChartScale &scale, const QPalette &palette)
{
    const auto [first, last] = endsOf(spec);
    for (const ChartTarget &target : spec.targets)
        addDashes(chart, target.label, {QPointF(first, target.value), QPointF(last, target.value)}, palette);
    for (const ChartTarget &mark : spec.axis.marks) {
        const double at = axisShare(spec, mark.value);
        addDashes(chart, mark.label, {QPointF(at, scale.from), QPointF(at, scale.until)}, palette);
    }
}

void fillSet(QBarSet &set, const ChartSpec &spec, const ChartSeries &series)
{
    const bool upwards = spec.kind == ChartKind::HorizontalStackedBar;
    QList<qreal> values;
    for (const ChartCategory &category : spec.categories) {
        const ChartPoint *point = chartPointAt(series, category.id);
        const double value = point ? point->value.value_or(0) : 0;
        upwards ? values.prepend(value) : values.append(value); // the first category stands at the top
    }
    set.append(values);
}

void paintSet(QBarSet &set, ChartFill fill, const QPalette &palette)
{
    const ChartNeutrals neutrals = chartNeutrals(isDark(palette));
    const QColor surface = palette.color(QPalette::Base);
    const bool open = fill == ChartFill::Outlined || fill == ChartFill::Hatched;
    set.setBrush(open ? surface : fill == ChartFill::Dark ? neutrals.line : neutrals.mid);
    set.setPen(QPen(neutrals.line, 1));
}

void addBars(QChart &chart, const ChartSpec &spec, const QPalette &palette)
{
    QAbstractBarSeries *bars = nullptr;
    if (spec.kind == ChartKind::HorizontalStackedBar)
        bars = new QHorizontalStackedBarSeries;
    else
        bars = new QBarSeries;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        auto *set = new QBarSet(series.name);
        fillSet(*set, spec, series);
        if (spec.kind == ChartKind::HorizontalStackedBar || spec.series.size() == 1)
            paintSet(*set, series.fill, palette);
        else
            set->setBrush(seriesColour(static_cast<int>(i), isDark(palette)));
        if (spec.kind != ChartKind::HorizontalStackedBar)
            set->setPen(QPen(palette.color(QPalette::Base), 1));
        bars->append(set);
    }
    bars->setBarWidth(barShare(spec));
    attach(chart, bars);
}

} // namespace

double barShare(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Histogram ? 1.0 : spec.kind == ChartKind::Bar ? 0.7 : 0.56;
}

QPen seriesPen(int index, int count, const QPalette &palette)
{
    const bool dark = isDark(palette);
    QPen pen(count == 1 ? chartNeutrals(dark).line : seriesColour(index, dark), LineWidth);
    static const QList<QList<qreal>> dashes{{}, {5, 2}, {1.5, 1.5}, {6, 2, 1.5, 2}, {}, {5, 2}};
    if (count > 1 && !dashes[index % dashes.size()].isEmpty())
        pen.setDashPattern(dashes[index % dashes.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void buildChart(QChart &chart, const ChartSpec &spec, const ChartScale &scale, const QPalette &palette)
{
    chart.removeAllSeries();
    const QList<QAbstractAxis *> old = chart.axes();
    for (QAbstractAxis *axis : old) {
        chart.removeAxis(axis);
        delete axis;
    }
    const bool horizontal = spec.kind == ChartKind::HorizontalStackedBar;
    chart.addAxis(categoryAxis(spec), horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(valueAxis(scale, palette), horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    switch (spec.kind) {
    case ChartKind::Line:
    case ChartKind::Curve:
        addLines(chart, spec, palette);
        break;
    case ChartKind::Stems:
        addStems(chart, spec, scale, palette);
        break;
    case ChartKind::Bar:
    case ChartKind::Histogram:
    case ChartKind::HorizontalStackedBar:
        addBars(chart, spec, palette);
        break;
    }
    addTargets(chart, spec, scale, palette);
    addPoints(chart, spec);
}

} // namespace kept
