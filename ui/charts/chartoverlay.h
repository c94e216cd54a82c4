// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartlabels.h"
#include "ui/charts/chartlayout.h"

#include <QGraphicsItem>
#include <QPalette>

namespace kept {

/// What Qt Charts does not draw, or not so: labels, groups, the axis break, status shapes with a halo, values at
/// misses, gaps, hatching, the legend, notes and the mark of the current category. Plain vectors, in the chart's scene.
class ChartOverlay : public QGraphicsItem {
public:
    explicit ChartOverlay(QGraphicsItem *chart);
    ~ChartOverlay() override;

    void setContent(const ChartSpec &spec, const ChartLayout &layout, const QPalette &palette);
    void setSize(const QSizeF &size);
    /// The category that carries the ring; −1 for none. `focus` draws it as the focus, otherwise as a quiet hint.
    void setHighlight(int category, bool focus);
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    /// The labels inside the plot as they are painted.
    [[nodiscard]] std::vector<ChartLabel> labels() const;

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintAxisLines(QPainter &painter) const;
    void paintValueAxis(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    /// The scale beneath a curve, and the labels of its upright lines.
    void paintAxis(QPainter &painter) const;
    void paintBarLabels(QPainter &painter) const;
    void paintEdgeLabels(QPainter &painter) const;
    void paintGroups(QPainter &painter) const;
    void paintBreak(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLineNames(QPainter &painter) const;
    void paintHatching(QPainter &painter) const;
    void paintTotals(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintHighlight(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;

    ChartSpec m_spec;
    ChartLayout m_layout;
    QPalette m_palette;
    QSizeF m_size;
    int m_highlight = -1;
    bool m_focus = false;
};

/// The warning band: under the grid, opaque, so that paper and files need no transparency.
class ChartBandItem : public QGraphicsItem {
public:
    explicit ChartBandItem(QGraphicsItem *chart);
    void setContent(const QRectF &band, const QColor &colour);
    [[nodiscard]] QRectF boundingRect() const override { return m_band; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_band;
    QColor m_colour;
};

} // namespace kept
