// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/look/fonts.h"
#include "ui/look/metrics.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ChartView)
};

double widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

QStringList tickTexts(const ChartSpec &spec, const ChartScale &scale)
{
    QStringList texts;
    for (const double tick : chartTicks(scale))
        texts << tickText(spec, scale, tick);
    return texts;
}

QStringList categoryLabels(const ChartSpec &spec)
{
    QStringList labels;
    for (const ChartCategory &category : spec.categories)
        labels << category.label;
    return labels;
}

/// Room for the totals at the right of stacked bars.
double totalsWidth(const ChartSpec &spec)
{
    QStringList texts;
    for (const ChartCategory &category : spec.categories) {
        double total = 0;
        for (const ChartSeries &series : spec.series)
            if (const ChartPoint *point = chartPointAt(series, category.id))
                total += point->value.value_or(0);
        texts << chartValueText(spec, total);
    }
    return widest(texts, typeFont(Type::BodyStrong)) + metrics().gap();
}

/// Room for the series' names at the ends of their lines.
double lineNamesWidth(const ChartSpec &spec)
{
    if (spec.kind != ChartKind::Line || spec.series.size() < 2)
        return 0;
    QStringList names;
    for (const ChartSeries &series : spec.series)
        names << series.name;
    return widest(names, typeFont(Type::Small)) + metrics().threeQuarters();
}

double notesHeight(const ChartSpec &spec, const ChartScale &scale, double width)
{
    const QString notes = chartNotes(spec, scale);
    if (notes.isEmpty())
        return 0;
    const QFontMetricsF text(typeFont(Type::Small));
    const QRectF box = text.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, notes);
    return std::min(box.height(), 3 * text.height()) + metrics().half();
}

} // namespace

double ChartLayout::pitch() const { return (horizontal ? plot.height() : plot.width()) / std::max(1, categories); }

double ChartLayout::categoryAt(int index) const
{
    if (!places.empty())
        return plot.left() + places[static_cast<std::size_t>(index)] * plot.width();
    return (horizontal ? plot.top() : plot.left()) + (index + 0.5) * pitch();
}

double ChartLayout::valueAt(double value) const
{
    const double share = (value - scale.from) / (scale.until - scale.from);
    return horizontal ? plot.left() + share * plot.width() : plot.bottom() - share * plot.height();
}

QPointF ChartLayout::at(int index, double value) const
{
    return horizontal ? QPointF(valueAt(value), categoryAt(index)) : QPointF(categoryAt(index), valueAt(value));
}

int ChartLayout::indexAt(const QPointF &position) const
{
    if (categories == 0)
        return -1;
    const bool inside = horizontal
        ? position.y() >= plot.top() && position.y() < plot.bottom()
        : position.x() >= plot.left() && position.x() < plot.right() && position.y() < notesTop;
    if (!inside)
        return -1;
    const double along = horizontal ? position.y() - plot.top() : position.x() - plot.left();
    if (!places.empty()) {
        const double share = along / plot.width();
        const auto nearer = [share](double a, double b) { return std::abs(a - share) < std::abs(b - share); };
        return static_cast<int>(std::min_element(places.begin(), places.end(), nearer) - places.begin());
    }
    return std::clamp(static_cast<int>(along / pitch()), 0, categories - 1);
}

QString tickText(const ChartSpec &spec, const ChartScale &scale, double value)
{
    ChartSpec form = spec;
    // Whole money and counts need no decimals on the axis; percentages keep theirs, so that 99.95 stands under 100.00.
    form.decimals =
        spec.unit == ChartUnit::Percent ? std::max(scale.decimals, std::min(spec.decimals, 2)) : scale.decimals;
    if (spec.unit == ChartUnit::Percent && scale.step >= 1)
        form.decimals = scale.decimals;
    return chartValueText(form, value);
}

bool hasLegend(const ChartSpec &spec) { return spec.series.size() > 1 && spec.kind != ChartKind::Line; }

bool hasGroups(const ChartSpec &spec)
{
    return std::any_of(
        spec.categories.begin(), spec.categories.end(), [](const ChartCategory &c) { return !c.group.isEmpty(); });
}

QString chartNotes(const ChartSpec &spec, const ChartScale &scale)
{
    QStringList notes = spec.notes;
    if (!scale.startsAtZero && !chartIsEmpty(spec))
        notes << Texts::tr("Scale does not start at 0.");
    return notes.join(QLatin1Char(' '));
}

double axisShare(const ChartSpec &spec, double at)
{
    const double width = spec.axis.until - spec.axis.from;
    return width > 0 ? (at - spec.axis.from) / width : 0;
}

ChartLayout chartLayout(const ChartSpec &spec, const ChartScale &scale, const QSizeF &size)
{
    const Metrics m = metrics();
    const QFontMetricsF small(typeFont(Type::Small));
    ChartLayout layout;
    layout.scale = scale;
    layout.categories = static_cast<int>(spec.categories.size());
    layout.horizontal = spec.kind == ChartKind::HorizontalStackedBar;
    if (spec.kind == ChartKind::Curve)
        for (const ChartCategory &category : spec.categories)
            layout.places.push_back(axisShare(spec, category.at));
    const bool groups = !layout.horizontal && hasGroups(spec);
    double below =
        small.height() + m.quarter() + (groups ? small.height() : 0) + (spec.valueTitle.isEmpty() ? 0 : small.height());
    const double notes = notesHeight(spec, scale, size.width());
    const double legend = hasLegend(spec) ? small.height() + m.threeQuarters() : 0;
    below += notes + legend;
    double left = widest(tickTexts(spec, scale), typeFont(Type::Small)) + m.half();
    double right = lineNamesWidth(spec) + m.quarter();
    if (layout.horizontal) {
        left = std::min(widest(categoryLabels(spec), typeFont(Type::Body)) + m.threeQuarters(), size.width() * 0.45);
        right = totalsWidth(spec);
    }
    // The labels of upright lines stand above the plot.
    const double marks = spec.kind == ChartKind::Curve && !spec.axis.marks.empty() ? small.height() : 0;
    const double top = layout.horizontal ? m.quarter() : small.height() / 2 + m.quarter() + marks;
    layout.plot = QRectF(std::round(left), std::round(top), std::max(20.0, std::floor(size.width() - left - right)),
        std::max(20.0, std::floor(size.height() - top - below)));
    layout.notesTop = size.height() - notes + m.half();
    layout.legendTop = size.height() - notes - legend + m.half();
    return layout;
}

} // namespace kept
