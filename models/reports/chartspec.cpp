// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartspec.h"

#include "models/domain/displaylocale.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ChartTable)
};

QString minutesText(double value)
{
    const auto minutes = std::llround(std::abs(value));
    const QString sign = value < 0 ? QStringLiteral("−") : QString();
    if (minutes < 60)
        return sign + Texts::tr("%1 min").replace(u' ', QChar::Nbsp).arg(minutes);
    return sign
        + Texts::tr("%1 h %2").replace(u' ', QChar::Nbsp).arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

const QString &nameOf(const ChartCategory &category)
{
    return category.name.isEmpty() ? category.label : category.name;
}

bool hasStatus(const ChartSpec &spec)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries &series) {
        return std::any_of(
            series.points.begin(), series.points.end(), [](const ChartPoint &p) { return p.status.has_value(); });
    });
}

QString headOf(const ChartSpec &spec, const QString &name)
{
    return spec.unitText.isEmpty() ? name : Texts::tr("%1 (%2)").arg(name, spec.unitText);
}

QString cellText(const ChartSpec &spec, const ChartPoint *point)
{
    return point && point->value ? chartValueText(spec, *point->value) : Texts::tr("no data");
}

double totalAt(const ChartSpec &spec, const QString &category)
{
    double total = 0;
    for (const ChartSeries &series : spec.series) {
        const ChartPoint *point = chartPointAt(series, category);
        total += point ? point->value.value_or(0) : 0;
    }
    return total;
}

/// The gravest status of the category's points, as a word; empty without one.
QString statusAt(const ChartSpec &spec, const QString &category)
{
    std::optional<Status> found;
    for (const ChartSeries &series : spec.series) {
        const ChartPoint *point = chartPointAt(series, category);
        if (point && point->status)
            found = found ? worse(*found, *point->status) : *point->status;
    }
    return found ? statusWord(*found) : QString();
}

QString csvCell(const QString &text)
{
    static constexpr QStringView special = u",\"\r\n";
    const bool quote = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return quote ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString joined(
    const ChartTable &table, const QString &separator, const QString &lineEnd, QString (*cell)(const QString &))
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList parts;
        std::transform(cells.begin(), cells.end(), std::back_inserter(parts), cell);
        text += parts.join(separator) + lineEnd;
    };
    add(table.head);
    for (const QStringList &row : table.rows)
        add(row);
    return text;
}

} // namespace

QString chartValueText(const ChartSpec &spec, double value)
{
    return spec.unit == ChartUnit::Minutes ? minutesText(value) : displayLocale().toString(value, 'f', spec.decimals);
}

QString chartValueWithUnit(const ChartSpec &spec, double value)
{
    const QString text = chartValueText(spec, value);
    return spec.unitText.isEmpty() || spec.unit == ChartUnit::Minutes ? text : text + QChar::Nbsp + spec.unitText;
}

const ChartPoint *chartPointAt(const ChartSeries &series, const QString &category)
{
    const auto found = std::find_if(series.points.begin(), series.points.end(),
        [&](const ChartPoint &point) { return point.category == category; });
    return found == series.points.end() ? nullptr : &*found;
}

ChartTable chartTable(const ChartSpec &spec)
{
    ChartTable table;
    const bool total = spec.kind == ChartKind::HorizontalStackedBar && spec.series.size() > 1;
    const bool status = hasStatus(spec);
    table.head << (spec.categoryTitle.isEmpty() ? Texts::tr("Category") : spec.categoryTitle);
    for (const ChartSeries &series : spec.series)
        table.head << headOf(spec, series.name);
    if (total)
        table.head << headOf(spec, Texts::tr("Total"));
    if (status)
        table.head << Texts::tr("Status");
    for (const ChartCategory &category : spec.categories) {
        QStringList row{nameOf(category)};
        for (const ChartSeries &series : spec.series)
            row << cellText(spec, chartPointAt(series, category.id));
        if (total)
            row << chartValueText(spec, totalAt(spec, category.id));
        if (status)
            row << statusAt(spec, category.id);
        table.rows.push_back(row);
    }
    return table;
}

QString chartTableText(const ChartTable &table)
{
    return joined(table, QStringLiteral("\t"), QStringLiteral("\n"),
        [](const QString &cell) { return QString(cell).replace(u'\t', u' ').replace(u'\n', u' '); });
}

QString chartTableCsv(const ChartTable &table)
{
    return joined(table, QStringLiteral(","), QStringLiteral("\r\n"), csvCell);
}

QString chartCategoryText(const ChartSpec &spec, const ChartCategory &category)
{
    QStringList parts;
    for (const ChartSeries &series : spec.series) {
        const ChartPoint *point = chartPointAt(series, category.id);
        const QString value =
            point && point->value ? chartValueWithUnit(spec, *point->value) : statusWord(Status::NoData);
        parts << (spec.series.size() > 1 ? Texts::tr("%1 %2", "series name, value").arg(series.name, value) : value);
    }
    const QString status = statusAt(spec, category.id);
    if (!status.isEmpty() && !parts.contains(status))
        parts << status;
    return Texts::tr("%1: %2", "category, its values").arg(nameOf(category), parts.join(Texts::tr(", ")));
}

bool chartIsEmpty(const ChartSpec &spec)
{
    return std::none_of(spec.series.begin(), spec.series.end(), [](const ChartSeries &series) {
        return std::any_of(
            series.points.begin(), series.points.end(), [](const ChartPoint &p) { return p.value.has_value(); });
    });
}

QString chartSummary(const ChartSpec &spec)
{
    if (!spec.summary.isEmpty())
        return spec.summary;
    if (chartIsEmpty(spec))
        return Texts::tr("%1: no data.").arg(spec.title);
    QStringList sentences;
    for (const ChartSeries &series : spec.series) {
        const ChartPoint *low = nullptr;
        const ChartPoint *high = nullptr;
        int count = 0;
        for (const ChartPoint &point : series.points) {
            if (!point.value)
                continue;
            ++count;
            low = !low || *point.value < *low->value ? &point : low;
            high = !high || *point.value > *high->value ? &point : high;
        }
        if (low)
            sentences << Texts::tr("%1: %n value(s), lowest %2, highest %3.", nullptr, count)
                             .arg(series.name, chartValueWithUnit(spec, *low->value),
                                 chartValueWithUnit(spec, *high->value));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace kept
