// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "models/reports/standardcharts.h"
#include "ui/charts/chartview.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QToolButton>

namespace gallery {

using namespace kept;

namespace {

TrendInput availability()
{
    TrendInput input;
    input.title = QStringLiteral("Availability, web platform");
    input.subtitle = QStringLiteral("Sample Hosting AG, % by month");
    input.unitText = QStringLiteral("%");
    input.target = 99.90;
    input.warningLimit = 99.92;
    const QStringList months =
        QStringLiteral("Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep").split(QLatin1Char(' '));
    const double values[] = {99.95, 99.93, 99.97, 99.91, 0, 99.94, 99.96, 99.99, 99.92, 99.81, 99.94, 99.86};
    for (int i = 0; i < 12; ++i) {
        const QString year = i < 3 ? QStringLiteral("2025") : QStringLiteral("2026");
        TrendPoint point{
            months[i] + year, months[i], year, months[i] + QLatin1Char(' ') + year, values[i], Status::Met};
        if (values[i] == 0)
            point.value.reset();
        if (i == 4)
            point.status = Status::NoData;
        if (i == 3)
            point.status = Status::AtRisk;
        if (i == 9 || i == 11)
            point.status = Status::Missed;
        input.points.push_back(point);
    }
    return input;
}

ChartSpec restoreTimes()
{
    ChartSpec spec = kpiTrendChart(availability());
    spec.title = QStringLiteral("Time to restore, mean");
    spec.unit = ChartUnit::Minutes;
    spec.unitText.clear();
    spec.series.front().points.clear();
    const double minutes[] = {161, 185, 190, 210, 0, 200, 161, 185, 232, 266, 192, 249};
    for (std::size_t i = 0; i < 12; ++i) {
        const Status status = minutes[i] > 240 ? Status::Missed : minutes[i] > 228 ? Status::AtRisk : Status::Met;
        spec.series.front().points.push_back(
            {spec.categories[i].id, i == 4 ? std::nullopt : std::optional(minutes[i]), status});
    }
    spec.targets = {{240, QStringLiteral("Target 4 h 00"), {}}};
    spec.warningBand = ChartBand{228, 240};
    spec.fromZero = true;
    return spec;
}

ChartSpec several()
{
    ChartSpec spec = kpiTrendChart(availability());
    spec.title = QStringLiteral("First contact resolution");
    spec.series.clear();
    spec.warningBand.reset();
    spec.notes.clear();
    spec.decimals = 1;
    spec.targets = {{80, QStringLiteral("Target 80 %"), {}}};
    const char *names[] = {"Service desk", "Payroll", "Logistics"};
    for (int s = 0; s < 3; ++s) {
        ChartSeries series{QString::number(s), QString::fromLatin1(names[s]), {}, ChartFill::Mid};
        for (int i = 0; i < 12; ++i)
            series.points.push_back(
                {spec.categories[std::size_t(i)].id, 84.0 - 3 * s - (i * (s + 1)) % 5, std::nullopt});
        spec.series.push_back(series);
    }
    return spec;
}

Card *cardWith(const ChartSpec &spec)
{
    auto *card = new Card(spec.title, spec.subtitle);
    auto *view = new ChartView;
    view->setSpec(spec);
    view->addActionsTo(card->menu());
    card->addWidget(view, 1);
    return card;
}

} // namespace

QWidget *trendCard()
{
    Card *card = cardWith(kpiTrendChart(availability()));
    card->addHeaderWidget(iconButton(QStringLiteral("chevron-down"), QStringLiteral("Choose a service level")));
    return card;
}

QWidget *creditsCard()
{
    const QString hosting = QStringLiteral("Sample Hosting AG");
    return cardWith(creditsBySupplierChart(QStringLiteral("EUR"), QStringLiteral("Q3 2026"),
        {{QStringLiteral("n"), QStringLiteral("Sample Network GmbH"), 1200, 5300, 1300, 0},
            {QStringLiteral("h"), hosting, 0, 2870, 2870, 0},
            {QStringLiteral("d"), QStringLiteral("Sample Service Desk SE"), 800, 0, 1050, 950},
            {QStringLiteral("l"), QStringLiteral("Sample Logistics BV"), 0, 1000, 0, 1120},
            {QStringLiteral("a"), QStringLiteral("A"), 0, 0, 0, 0},
            {QStringLiteral("b"), QStringLiteral("B"), 0, 0, 0, 0}}));
}

QWidget *charts()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setSpacing(metrics().gap());
    grid->addWidget(trendCard(), 0, 0);
    grid->addWidget(cardWith(restoreTimes()), 0, 1);
    grid->addWidget(cardWith(several()), 0, 2);
    grid->addWidget(creditsCard(), 1, 0);
    grid->addWidget(cardWith(histogramChart(QStringLiteral("Outages by length"), QStringLiteral("minutes, n = 37"),
                        {{QStringLiteral("0"), 9}, {QStringLiteral("5"), 11}, {QStringLiteral("10"), 8},
                            {QStringLiteral("20"), 5}, {QStringLiteral("30"), 3}, {QStringLiteral("60+"), 1}})),
        1, 1);
    TrendInput none = availability();
    for (TrendPoint &point : none.points)
        point.value.reset();
    grid->addWidget(cardWith(kpiTrendChart(none)), 1, 2);
    ChartSpec stems = kpiTrendChart(availability());
    stems.kind = ChartKind::Stems;
    stems.notes.clear();
    grid->addWidget(cardWith(stems), 2, 0);
    ChartSpec bars = kpiTrendChart(availability());
    bars.kind = ChartKind::Bar;
    bars.targets.clear();
    bars.warningBand.reset();
    for (ChartPoint &point : bars.series.front().points)
        point = {
            point.category, point.value ? std::optional((*point.value - 99.7) * 1000) : std::nullopt, std::nullopt};
    bars.unit = ChartUnit::Number;
    bars.decimals = 0;
    grid->addWidget(cardWith(bars), 2, 1);
    auto *focused = static_cast<Card *>(trendCard());
    focused->setObjectName(QStringLiteral("focusedChart"));
    grid->addWidget(focused, 2, 2);
    return page;
}

} // namespace gallery
