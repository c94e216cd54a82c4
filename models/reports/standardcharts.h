// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartspec.h"

#include <QDate>

namespace kept {

/// One period of a KPI's trend.
struct TrendPoint {
    QString id;
    QString label; ///< "Jan"
    QString group; ///< "2026"
    QString name; ///< "January 2026"
    std::optional<double> value;
    Status status = Status::NoData;
};

/// What a trend is drawn from.
struct TrendInput {
    QString title; ///< name of the service level
    QString subtitle;
    ChartUnit unit = ChartUnit::Percent;
    int decimals = 2;
    QString unitText; ///< "%"
    std::optional<double> target;
    std::optional<double> warningLimit; ///< the far edge of the warning band, on the good side of the target
    std::vector<TrendPoint> points;
};

/// The trend of one KPI against its target, with "Met in 9 of 11 months with data." as its note.
[[nodiscard]] ChartSpec kpiTrendChart(const TrendInput &input);

/// The credits of one supplier, in major units of the currency.
struct SupplierCredits {
    QString id;
    QString name;
    double credited = 0;
    double claimed = 0; ///< claimed and not yet credited
    double toClaim = 0;
    double forgone = 0;
};

/// Credits by supplier, most first. Suppliers without credits are left out and counted in a note.
[[nodiscard]] ChartSpec creditsBySupplierChart(
    const QString &currency, const QString &period, const std::vector<SupplierCredits> &suppliers);

/// One bar of a histogram: records with `from` ≤ value, below the next one's `from`.
struct HistogramBin {
    QString label; ///< of its left edge: "5"; "60+" for the last
    int count = 0;
};

[[nodiscard]] ChartSpec histogramChart(
    const QString &title, const QString &valueTitle, const std::vector<HistogramBin> &bins);

} // namespace kept
