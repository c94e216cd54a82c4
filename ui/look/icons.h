// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace kept {

/// The line icon of this name from :/icons, tinted from the application's palette whenever it is painted: muted, in the
/// accent colour when selected or checked, in the disabled colour when disabled. A null icon when there is none.
[[nodiscard]] QIcon icon(const QString &name);

/// The icon in one given colour, at `size` logical pixels and the given device pixel ratio.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio);

/// Paints the icon into `rect` in one colour.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace kept
