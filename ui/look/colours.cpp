// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colours.h"

#include "ui/look/palette.h"

#include <QApplication>
#include <QWidget>

namespace kept {

namespace {

constexpr char StatusSetKey[] = "keptStatusSet";

StatusColours standardLight()
{
    return {0xFF0072B2, 0xFFB87700, 0xFFA50026, 0xFFA50026, 0xFF6B7480, 0xFFFBF0D9, 0xFFF8E3E7, 0xFFFFFFFF};
}

StatusColours standardDark()
{
    return {0xFF5AA9E6, 0xFFFFD23F, 0xFFEE4266, 0xFFEE4266, 0xFF98A2AD, 0xFF3D3720, 0xFF46262E, 0xFF16191C};
}

} // namespace

QColor StatusColours::mark(Status status) const
{
    switch (status) {
    case Status::Met:
        return met;
    case Status::AtRisk:
        return atRisk;
    case Status::Missed:
        return missed;
    case Status::Critical:
        return critical;
    case Status::NoData:
    case Status::Insufficient:
    case Status::Excluded:
        break;
    }
    return noData;
}

QColor StatusColours::tint(Status status) const
{
    switch (status) {
    case Status::AtRisk:
        return atRiskTint;
    case Status::Missed:
        return missedTint;
    case Status::Critical:
        return critical;
    default:
        return {};
    }
}

StatusColours statusColours(bool dark, StatusSet set)
{
    StatusColours colours = dark ? standardDark() : standardLight();
    if (set == StatusSet::TrafficLight)
        colours.met = QColor(dark ? 0xFF4CC38A : 0xFF117733);
    return colours;
}

StatusColours statusColours(const QPalette &palette) { return statusColours(isDark(palette), statusSet()); }

void setStatusSet(StatusSet set)
{
    qApp->setProperty(StatusSetKey, set == StatusSet::TrafficLight);
    // As if the palette had changed: widgets repaint and charts are recoloured.
    QEvent change(QEvent::PaletteChange);
    for (QWidget *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &change);
}

StatusSet statusSet() { return qApp->property(StatusSetKey).toBool() ? StatusSet::TrafficLight : StatusSet::Standard; }

ChartNeutrals chartNeutrals(bool dark)
{
    return dark ? ChartNeutrals{0xFFC9D1DA, 0xFF7D8996, 0xFF4A525C} : ChartNeutrals{0xFF3B4654, 0xFF8794A3, 0xFFC9CFD6};
}

QColor seriesColour(int index, bool dark)
{
    static constexpr std::array<QRgb, SeriesColourCount> light{
        0xFF332288, 0xFFD0637C, 0xFF117733, 0xFF9A8400, 0xFF7F7FD5, 0xFF882255};
    static constexpr std::array<QRgb, SeriesColourCount> night{
        0xFF88CCEE, 0xFFCC6677, 0xFF999933, 0xFFDDCC77, 0xFF9C6ADE, 0xFFFFFFFF};
    const auto i = static_cast<std::size_t>(index % SeriesColourCount);
    return dark ? night[i] : light[i];
}

} // namespace kept
