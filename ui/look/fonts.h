// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace kept {

/// The steps of the type scale, relative to the application's font.
enum class Type {
    Small, ///< −1 pt: notes, axes, units
    Body,
    BodyStrong, ///< semi-bold
    CardTitle, ///< ±0, semi-bold
    Section, ///< +1.5 pt, semi-bold
    PageTitle, ///< +4 pt, semi-bold
    Figure ///< +8 pt, semi-bold
};

/// The font of a step, from the application's font.
[[nodiscard]] QFont typeFont(Type type);
/// The same from a given body font (for paper and tests).
[[nodiscard]] QFont typeFont(const QFont &body, Type type);

/// `system` in the first installed family whose digits have one width: columns of figures stand under each other.
/// Qt 6.4 cannot switch on a font's tabular figures, so the family must have them by itself. The size is kept.
[[nodiscard]] QFont applicationFont(const QFont &system);

/// True when all ten digits of the font are equally wide.
[[nodiscard]] bool hasTabularDigits(const QFont &font);

} // namespace kept
