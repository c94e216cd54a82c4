// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"

#include <QColor>
#include <QPalette>
#include <array>

namespace kept {

/// The colours of the statuses: the standard set stays apart for every kind of sight; the traffic-light set is an
/// option.
enum class StatusSet { Standard, TrafficLight };

/// Colours that no palette role holds. A value, chosen with the palette.
struct StatusColours {
    QColor met;
    QColor atRisk;
    QColor missed;
    QColor critical; ///< fills the whole cell
    QColor noData; ///< also insufficient and excluded
    QColor atRiskTint;
    QColor missedTint;
    QColor onCritical; ///< mark and words on the critical fill

    /// The colour of the status's mark where it is not on the critical fill.
    [[nodiscard]] QColor mark(Status status) const;
    /// What lies under a cell of this status; invalid where nothing does (met and no data stay quiet).
    [[nodiscard]] QColor tint(Status status) const;
};

[[nodiscard]] StatusColours statusColours(bool dark, StatusSet set = StatusSet::Standard);
/// The set for a palette in use, with the set that setStatusSet() chose.
[[nodiscard]] StatusColours statusColours(const QPalette &palette);

/// Chooses the set for the application and has everything repainted.
void setStatusSet(StatusSet set);
[[nodiscard]] StatusSet statusSet();

/// Colours of charts that carry no status.
struct ChartNeutrals {
    QColor line; ///< line and dark fill
    QColor mid; ///< mid fill, terms
    QColor stem; ///< stems; never alone
};

[[nodiscard]] ChartNeutrals chartNeutrals(bool dark);

/// Colour of the i-th of several series (0 to 5); beyond that the colours repeat, and small multiples are called for.
[[nodiscard]] QColor seriesColour(int index, bool dark);
constexpr int SeriesColourCount = 6;

} // namespace kept
