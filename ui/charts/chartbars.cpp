// SPDX-License-Identifier: GPL-3.0-or-later
// The overlay's part of stacked bars: hatching, totals and the legend's swatches.
#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartoverlay.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace kept {

namespace {

/// Diagonal lines as vectors: pattern brushes become pictures in PDF.
void hatch(QPainter &painter, const QRectF &area, const QColor &colour)
{
    if (area.width() < 1)
        return;
    const double step = metrics().px(5);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.6));
    for (double x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void paintSwatch(QPainter &painter, const QRectF &box, ChartFill fill, const QPalette &palette)
{
    const ChartNeutrals neutrals = chartNeutrals(isDark(palette));
    const QColor surface = palette.color(QPalette::Base);
    const bool open = fill == ChartFill::Outlined || fill == ChartFill::Hatched;
    painter.fillRect(box, open ? surface : fill == ChartFill::Dark ? neutrals.line : neutrals.mid);
    if (fill == ChartFill::Hatched)
        hatch(painter, box, neutrals.line);
    painter.setPen(QPen(neutrals.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace

void ChartOverlay::paintHatching(QPainter &painter) const
{
    const double thick = m_layout.pitch() * barShare(m_spec);
    for (int i = 0; i < m_layout.categories; ++i) {
        double sum = 0;
        for (const ChartSeries &series : m_spec.series) {
            const ChartPoint *point = chartPointAt(series, m_spec.categories[static_cast<std::size_t>(i)].id);
            const double value = point ? point->value.value_or(0) : 0;
            const double left = m_layout.valueAt(sum);
            sum += value;
            const QRectF part(left, m_layout.categoryAt(i) - thick / 2, m_layout.valueAt(sum) - left, thick);
            if (series.fill == ChartFill::Hatched && value > 0)
                hatch(painter, part, chartNeutrals(isDark(m_palette)).line);
        }
    }
}

void ChartOverlay::paintTotals(QPainter &painter) const
{
    painter.setFont(typeFont(Type::BodyStrong));
    painter.setPen(m_palette.color(QPalette::WindowText));
    for (int i = 0; i < m_layout.categories; ++i) {
        double total = 0;
        for (const ChartSeries &series : m_spec.series)
            if (const ChartPoint *p = chartPointAt(series, m_spec.categories[static_cast<std::size_t>(i)].id))
                total += p->value.value_or(0);
        const double half = m_layout.pitch() / 2;
        placeText(painter,
            QRectF(
                m_layout.plot.right(), m_layout.categoryAt(i) - half, m_size.width() - m_layout.plot.right(), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter, chartValueText(m_spec, total));
    }
    painter.setFont(typeFont(Type::Small));
}

void ChartOverlay::paintLegend(QPainter &painter) const
{
    const Metrics m = metrics();
    const QFontMetricsF text(painter.font());
    const double side = m.px(11);
    double x = 0;
    for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
        const ChartSeries &series = m_spec.series[i];
        const QRectF box(
            std::round(x) + 0.5, std::round(m_layout.legendTop + (text.height() - side) / 2) + 0.5, side, side);
        if (m_spec.kind == ChartKind::HorizontalStackedBar)
            paintSwatch(painter, box, series.fill, m_palette);
        else
            painter.fillRect(box, seriesColour(static_cast<int>(i), isDark(m_palette)));
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        const double width = text.horizontalAdvance(series.name) + 2;
        placeText(
            painter, QRectF(x + side + m.px(5), m_layout.legendTop, width, text.height()), Qt::AlignLeft, series.name);
        x += side + m.px(5) + width + m.gap();
    }
}

} // namespace kept
