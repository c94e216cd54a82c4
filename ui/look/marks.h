// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/figurenotes.h"

#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace kept {

/// Paints the status's mark, centred in `rect` with the side `size`, in its colour for the palette.
void paintMark(QPainter &painter, const QRectF &rect, double size, Status status, const QPalette &palette);

/// Paints the mark as it stands on its cell: on the critical fill in the colour that shows there.
void paintMarkOnTint(QPainter &painter, const QRectF &rect, double size, Status status, const QPalette &palette);

/// Paints what a cell is marked with beside its status, inside `rect`: provisional as a dashed frame, the others as a
/// small shape of the height of a digit, centred. What deserves a second look is marked in words and paints nothing.
void paintNote(QPainter &painter, const QRectF &rect, FigureNote note, const QColor &colour);

/// A focus ring, 2 px in the accent colour, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, double radius = 0);

/// Text on one line in `rect`, shortened with "…" when it does not fit; the caller then offers a tooltip.
/// Returns whether it was shortened.
bool paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Text on one line in `rect`, in full. Alignments are of the screen, not of the language; the direction of the text
/// comes from the text, so that "99.86 %" reads alike in every language.
void placeText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace kept
