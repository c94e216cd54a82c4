// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/reports/chartspec.h"

#include <QImage>
#include <QPalette>

class QGraphicsScene;

namespace kept {

/// A chart with its title above it, as it leaves the program.
struct ChartPicture {
    QGraphicsScene *scene = nullptr;
    QString title;
    QString subtitle;
    QPalette palette;
};

/// The picture at twice the size on screen.
[[nodiscard]] QImage chartImage(const ChartPicture &picture);

/// Writes PNG, SVG, PDF (vectors) or CSV by the file name's ending. An existing file is replaced only when all was
/// written. Fails with Io, or InvalidInput for another ending.
[[nodiscard]] Result<void> saveChart(const ChartPicture &picture, const ChartSpec &spec, const QString &path);

} // namespace kept
