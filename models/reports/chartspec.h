// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kept {

/// How the series of a chart are drawn.
enum class ChartKind {
    Line, ///< values over periods; one series is a neutral line with status points, several get series colours
    Stems, ///< one series of points on thin stems, for small charts beside a field
    Bar, ///< upright bars
    Histogram, ///< upright bars that touch; category labels stand at the left edge of their bar
    HorizontalStackedBar, ///< one bar a category, its parts one series each, the total at the right
    Curve ///< one line over a scale of numbers, on which each category has its place; on screens only
};

/// How a part of a stacked bar is filled; the four survive greyscale and carry an order.
enum class ChartFill { Dark, Mid, Outlined, Hatched };

/// How the values of a chart are written.
enum class ChartUnit {
    Number, ///< grouped, with the spec's decimals
    Percent, ///< the same; the unit stands in titles and in targets
    Money, ///< the same; the currency stands in the subtitle
    Minutes ///< minutes as "4 h 26" or "35 min"
};

/// A place on the category axis. Equal labels are allowed (twelve months over two years): the id tells them apart.
struct ChartCategory {
    QString id;
    QString label; ///< "Jan"; never shortened by the chart
    QString group; ///< "2026"; consecutive equal groups are written once; may be empty
    QString name; ///< "January 2026" for tables and screen readers; the label when empty
    double at = 0; ///< of curves: its place on the scale
    bool operator==(const ChartCategory &) const = default;
};

/// A value at a category. Without a value the chart shows a gap, ○ on the axis and the words "no data".
struct ChartPoint {
    QString category; ///< id of a category
    std::optional<double> value;
    std::optional<Status> status;
    bool operator==(const ChartPoint &) const = default;
};

struct ChartSeries {
    QString id;
    QString name; ///< translated; head of its column in the table, word in the legend
    std::vector<ChartPoint> points; ///< at most one a category, in any order
    ChartFill fill = ChartFill::Mid; ///< of stacked bars
    bool operator==(const ChartSeries &) const = default;
};

/// A dashed line with its label: "Target 99.90 %".
struct ChartTarget {
    double value = 0;
    QString label;
    QString note; ///< muted second line: "warning band up to 99.92 %"
    bool operator==(const ChartTarget &) const = default;
};

/// What is written below the scale of a curve.
struct ChartTick {
    double at = 0;
    QString label;
    bool operator==(const ChartTick &) const = default;
};

/// The scale of numbers beneath a curve.
struct ChartAxis {
    double from = 0;
    double until = 1;
    std::vector<ChartTick> ticks;
    std::vector<ChartTarget> marks; ///< upright dashed lines with their labels
    bool operator==(const ChartAxis &) const = default;
};

/// The warning band, an opaque tint under the grid.
struct ChartBand {
    double from = 0;
    double until = 0;
    bool operator==(const ChartBand &) const = default;
};

/// A chart as a value: drawn on screen by ui/charts and on paper by the reports, read aloud and copied by chartTable().
struct ChartSpec {
    ChartKind kind = ChartKind::Line;
    QString title; ///< for tables, files and screen readers; never drawn inside the chart
    QString subtitle; ///< what and when: "Sample Hosting AG, % by month"
    QString categoryTitle; ///< head of the first column: "Month"
    QString valueTitle; ///< title of the value axis, drawn muted below the chart when not empty: "minutes, n = 37"
    ChartUnit unit = ChartUnit::Number;
    int decimals = 0;
    QString unitText; ///< "%", "EUR"; appended in tips, tables' heads and summaries
    std::vector<ChartCategory> categories; ///< in the order of the axis
    ChartAxis axis; ///< of curves
    std::vector<ChartSeries> series;
    std::vector<ChartTarget> targets;
    std::optional<ChartBand> warningBand;
    std::optional<double> minimum; ///< lowest value of the axis; chosen from the data when empty
    std::optional<double> maximum;
    bool fromZero = false; ///< the axis starts at zero; bars always do
    QStringList notes; ///< sentences below the chart; "Scale does not start at 0." is added by the chart itself
    QString summary; ///< one or two sentences for screen readers; chartSummary() makes one when empty
    QString emptyText; ///< said inside the axes when no point has a value; a default when empty
    bool operator==(const ChartSpec &) const = default;
};

/// A table of text: what "copy data", CSV, "show as table" and screen readers get.
struct ChartTable {
    QStringList
        head; ///< category, one column a series (with the unit), "Status" when any point has one, "Total" of stacks
    std::vector<QStringList> rows;
    bool operator==(const ChartTable &) const = default;
};

/// The chart's values as rows of text, one a category, in the axis's order; values without data read "no data".
[[nodiscard]] ChartTable chartTable(const ChartSpec &spec);

/// The table as lines of tab-separated cells with a head, the form that spreadsheets take from the clipboard.
[[nodiscard]] QString chartTableText(const ChartTable &table);

/// The table as RFC 4180 CSV (comma, CRLF, quotes where needed).
[[nodiscard]] QString chartTableCsv(const ChartTable &table);

/// `value` as the chart writes it, in the default locale: "99.86", "18,460.00", "4 h 26". Without the unit.
[[nodiscard]] QString chartValueText(const ChartSpec &spec, double value);

/// The same with its unit: "99.86 %".
[[nodiscard]] QString chartValueWithUnit(const ChartSpec &spec, double value);

/// The point of a series at a category, or null.
[[nodiscard]] const ChartPoint *chartPointAt(const ChartSeries &series, const QString &category);

/// What is said of one category: "September 2026: 99.86 %, missed".
[[nodiscard]] QString chartCategoryText(const ChartSpec &spec, const ChartCategory &category);

/// The spec's summary, or one made from its values: lowest, highest, latest, number of periods with and without data.
[[nodiscard]] QString chartSummary(const ChartSpec &spec);

/// True when no point of the chart has a value.
[[nodiscard]] bool chartIsEmpty(const ChartSpec &spec);

} // namespace kept
