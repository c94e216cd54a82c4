// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"

#include <QPainterPath>
#include <QRectF>

namespace kept {

/// The shape that stands for a status, the same in delegates, charts, legends and on paper: ● met, ▲ at risk, ■ missed,
/// ◆ critical, ○ no data, insufficient and excluded. The shapes have about the same visual weight inside `rect`.
/// Fill it with the status colour; the ring ○ is a path with a hole, so it is filled as well.
[[nodiscard]] QPainterPath statusMark(Status status, const QRectF &rect);

} // namespace kept
