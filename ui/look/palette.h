// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace kept {

/// The user's choice of colours; System follows the platform's palette as it was at the start.
enum class Scheme { Light, Dark, System };

/// The whole palette of the light or dark look: Active, Inactive and Disabled.
[[nodiscard]] QPalette keptPalette(bool dark);
/// The palette of item views: a quiet selection on which the text keeps its colour.
[[nodiscard]] QPalette itemViewPalette(bool dark);
/// The palette of the rail at the left of the window.
[[nodiscard]] QPalette railPalette(const QPalette &palette);

/// True when the palette is of the dark look.
[[nodiscard]] bool isDark(const QPalette &palette);
/// The one colour that means "here" and "act". The same in item views, whose Highlight is the quiet selection.
[[nodiscard]] QColor accent(const QPalette &palette);

/// Puts Kept's style (once), fonts (once) and palette on the application; may be called again at any time, live.
void applyPalette(QApplication &application, Scheme scheme);

} // namespace kept
