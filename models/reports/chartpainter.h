// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/paperlayout.h"

namespace kept {

/// Paints the chart on paper as vectors inside `rect`: light palette, no transparency, status by shape, values at
/// misses. The command line links no widgets and so no Qt Charts; the scale and the shapes are those of the screen.
void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &chart, const PaperPage &page);

/// The five shapes with their words in one line.
void paintLegend(QPainter &painter, const QRectF &rect, const PaperPage &page);
/// The shape of the status, filled with its colour on paper.
void paintStatus(QPainter &painter, const QRectF &rect, Status status);

} // namespace kept
