// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/creditchart.h"

#include "models/domain/display.h"
#include "models/evaluation/creditunits.h"
#include "models/reports/chartscale.h"
#include "models/reports/creditruletext.h"
#include "models/reports/kpitrend.h"

#include <QCoreApplication>

#include <cmath>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditChart)
};

constexpr int ticks = 5;

/// The unit of what stands below the chart.
Unit unitOf(const CreditTrial &trial, TrialQuantity quantity)
{
    switch (quantity) {
    case TrialQuantity::Value:
        return kept::unitOf(trial.level().rule);
    case TrialQuantity::Outage:
    case TrialQuantity::LostTime:
        return Unit::Seconds;
    case TrialQuantity::Days:
    case TrialQuantity::Breaches:
        break;
    }
    return Unit::Count;
}

QString quantityTitle(const ServiceLevel &level, TrialQuantity quantity)
{
    switch (quantity) {
    case TrialQuantity::Value:
        return kept::unitOf(level.rule) == Unit::Percent ? Texts::tr("achieved value in %")
                                                         : Texts::tr("achieved value");
    case TrialQuantity::Outage:
        return Texts::tr("length of an outage");
    case TrialQuantity::LostTime:
        return Texts::tr("lost time of a period");
    case TrialQuantity::Days:
        return Texts::tr("days with an outage");
    case TrialQuantity::Breaches:
        break;
    }
    return Texts::tr("late records or outages");
}

/// With a capital letter, for the head of a column.
QString asHead(const QString &title) { return title.left(1).toUpper() + title.mid(1); }

bool paysAmounts(const CreditSchedule &schedule) { return amountCurrency(schedule).has_value(); }

/// A credit as the chart draws it.
double drawn(const CreditTrial &trial, std::int64_t minor)
{
    const Money amount(minor, trial.charge.currency());
    if (paysAmounts(*trial.level().credit))
        return amount.amountText().toDouble();
    return trial.charge.isZero() ? 0 : 100.0 * static_cast<double>(minor) / static_cast<double>(trial.charge.minor());
}

QString besideWords(int side, const QString &quantity)
{
    return side < 0 ? Texts::tr("just under %1").arg(quantity)
        : side > 0  ? Texts::tr("just over %1").arg(quantity)
                    : quantity;
}

/// The scale of numbers from `from` to `until`, which are drawn values.
ChartAxis axisOf(double from, double until, Unit unit)
{
    ChartSpec form;
    form.kind = ChartKind::Curve;
    form.unit = unit == Unit::Percent ? ChartUnit::Percent
        : unit == Unit::Seconds       ? ChartUnit::Minutes
                                      : ChartUnit::Number;
    form.minimum = from;
    form.maximum = until;
    form.decimals = unit == Unit::Score ? 2 : 0;
    const ChartScale scale = chartScale(form, ticks);
    form.decimals = scale.decimals;
    ChartAxis axis{from, until, {}, {}};
    for (const double tick : chartTicks(scale))
        if (tick > from - 1e-9 && tick < until + 1e-9)
            axis.ticks.push_back({tick, chartValueText(form, tick)});
    return axis;
}

void useUnit(ChartSpec &spec, const CreditTrial &trial)
{
    const bool amounts = paysAmounts(*trial.level().credit);
    spec.unit = amounts ? ChartUnit::Money : ChartUnit::Percent;
    spec.unitText = amounts ? trial.charge.currency().code() : QStringLiteral("%");
    const auto &points = spec.series.front().points;
    const bool whole = std::all_of(points.begin(), points.end(),
        [](const ChartPoint &point) { return std::abs(*point.value - std::round(*point.value)) < 1e-9; });
    spec.decimals = amounts || !whole ? 2 : 0;
    spec.fromZero = true;
}

void addPoints(ChartSpec &spec, const CreditTrial &trial, const CreditCurve &curve)
{
    const Unit unit = unitOf(trial, curve.quantity);
    ChartSeries series{QStringLiteral("credit"), Texts::tr("Credit"), {}};
    for (const CurvePoint &point : curve.points) {
        const QString id = QString::number(spec.categories.size());
        const QString words = quantityWords(trial, point.at);
        const QString label = curve.quantity == TrialQuantity::Days || curve.quantity == TrialQuantity::Breaches
            ? displayExact(point.at)
            : words;
        spec.categories.push_back({id, label, {}, besideWords(point.side, words), chartValue(point.at, unit)});
        series.points.push_back({id, drawn(trial, point.minor), std::nullopt});
    }
    spec.series = {series};
}

void addLines(ChartSpec &spec, const CreditTrial &trial, const CreditCurve &curve)
{
    const Unit unit = unitOf(trial, curve.quantity);
    if (curve.target)
        spec.axis.marks.push_back(
            {chartValue(*curve.target, unit), Texts::tr("Target %1").arg(quantityWords(trial, *curve.target)), {}});
    if (curve.upper)
        spec.axis.marks.push_back({chartValue(*curve.upper, unit),
            Texts::tr("Up to %1", "a target").arg(quantityWords(trial, *curve.upper)), {}});
    if (curve.plateau)
        spec.targets.push_back({drawn(trial, *curve.plateau),
            (curve.isOwnCap ? Texts::tr("At most %1, cap of the service level")
                            : Texts::tr("At most %1, cap of the agreement"))
                .arg(chartValueWithUnit(spec, drawn(trial, *curve.plateau))),
            {}});
}

} // namespace

QString quantityWords(const CreditTrial &trial, const Rational &quantity)
{
    const TrialQuantity kind = quantityOf(*trial.level().credit);
    const auto count = static_cast<int>(quantity.floor());
    if (kind == TrialQuantity::Days)
        return Texts::tr("%n day(s) with an outage", nullptr, count);
    if (kind == TrialQuantity::Breaches)
        return Texts::tr("%n late record(s) or outage(s)", nullptr, count);
    const Unit unit = unitOf(trial, kind);
    if (unit == Unit::Seconds)
        return displayValue(quantity, unit);
    if (unit == Unit::Percent)
        return Texts::tr("%1 %", "per cent").arg(displayExact(quantity, 4));
    return displayExact(quantity, 4);
}

ChartSpec creditChart(const CreditTrial &trial)
{
    const CreditCurve curve = creditCurve(trial);
    const bool counted = curve.quantity == TrialQuantity::Days || curve.quantity == TrialQuantity::Breaches;
    ChartSpec spec;
    spec.kind = counted ? ChartKind::Bar : ChartKind::Curve;
    spec.title = Texts::tr("Credit of “%1”").arg(trial.level().name);
    spec.subtitle = Texts::tr("of a charge of %1 for %2").arg(displayMoney(trial.charge), displayPeriod(trial.period));
    const QString quantity = quantityTitle(trial.level(), curve.quantity);
    spec.categoryTitle = asHead(quantity);
    addPoints(spec, trial, curve);
    useUnit(spec, trial);
    spec.valueTitle = paysAmounts(*trial.level().credit)
        ? Texts::tr("Credit in %1, by %2", "a currency, and what it goes by")
              .arg(trial.charge.currency().code(), quantity)
        : Texts::tr("Credit in % of the charge, by %1", "what it goes by").arg(quantity);
    if (!counted)
        spec.axis = axisOf(spec.categories.front().at, spec.categories.back().at, unitOf(trial, curve.quantity));
    addLines(spec, trial, curve);
    double most = 0;
    for (const ChartPoint &point : spec.series.front().points)
        most = std::max(most, *point.value);
    if (!counted && most > 0)
        spec.maximum = most * 1.05; // the line does not lie on the edge
    spec.summary = Texts::tr("%1 The most that the chart shows is %2.", "a rule, and a figure")
                       .arg(creditRuleText(trial.level()), chartValueWithUnit(spec, most));
    return spec;
}

ChartSpec pointsChart(const PointsTable &table)
{
    ChartSpec spec;
    spec.kind = ChartKind::Curve;
    spec.title = Texts::tr("What points pay");
    const QString quantity = Texts::tr("points of a period");
    spec.categoryTitle = asHead(quantity);
    spec.valueTitle = Texts::tr("Credit in % of the charge, by %1", "what it goes by").arg(quantity);
    spec.unit = ChartUnit::Percent;
    spec.unitText = QStringLiteral("%");
    spec.decimals = 2;
    spec.fromZero = true;
    ChartSeries series{QStringLiteral("share"), Texts::tr("Share of the charges"), {}};
    const auto add = [&](const Rational &at, const Share &share, int side) {
        const QString id = QString::number(spec.categories.size());
        spec.categories.push_back({id, displayExact(at), {}, besideWords(side, displayExact(at)), at.toDouble()});
        series.points.push_back({id, share.toRational().toDouble() * 100, std::nullopt});
    };
    Share before;
    add(Rational(0), before, 0);
    for (const PointsStep &step : table.steps) {
        add(step.from.toRational(), before, -1);
        add(step.from.toRational(), step.share, 0);
        before = step.share;
    }
    add(table.steps.empty() ? Rational(1) : table.steps.back().from.toRational() * Rational(5, 4), before, 0);
    spec.series = {series};
    if (!table.steps.empty())
        spec.maximum = table.steps.back().share.toRational().toDouble() * 105;
    spec.axis = axisOf(0, spec.categories.back().at, Unit::Score);
    return spec;
}

} // namespace kept
