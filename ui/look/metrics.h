// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

class QWidget;

namespace kept {

/// Sizes in pixels, all from the font: `u` is half the height of the body font, rounded to even (8 at 10 pt and 100 %).
struct Metrics {
    int u = 8;

    [[nodiscard]] int quarter() const { return u / 2; } ///< 4 at 100 %
    [[nodiscard]] int half() const { return u; } ///< 8: label to field, between form rows
    [[nodiscard]] int threeQuarters() const { return u + u / 2; } ///< 12: around a form section's rule
    [[nodiscard]] int gap() const { return 2 * u; } ///< 16: page margin, between cards, inside a card
    [[nodiscard]] int wide() const { return 3 * u; } ///< 24
    [[nodiscard]] int wider() const { return 4 * u; } ///< 32

    [[nodiscard]] int control() const { return px(28); }
    [[nodiscard]] int smallControl() const { return px(24); }
    [[nodiscard]] int listRow() const { return px(28); }
    [[nodiscard]] int statusRow() const { return px(41); } ///< a row of two lines
    [[nodiscard]] int tableHeader() const { return px(32); }
    [[nodiscard]] int railEntry() const { return px(32); }
    [[nodiscard]] int header() const { return px(52); } ///< page title, period and scope
    [[nodiscard]] int cardHeader() const { return px(40); }
    [[nodiscard]] int icon() const { return px(16); }
    [[nodiscard]] int mark() const { return px(10); } ///< a status mark beside a word
    [[nodiscard]] int railWidth() const { return px(176); }
    [[nodiscard]] int railNarrow() const { return px(48); }
    [[nodiscard]] int outlineWidth() const { return px(208); }
    [[nodiscard]] int checkWidth() const { return px(296); }
    [[nodiscard]] int detailWidth() const { return px(560); }

    /// A size of the design (at u = 8) in this font's pixels.
    [[nodiscard]] int px(int atHundredPercent) const { return (atHundredPercent * u + 4) / 8; }
};

[[nodiscard]] Metrics metrics(const QFontMetrics &body);
/// From the application's font, so that a widget with a larger title font keeps the common measure.
[[nodiscard]] Metrics metrics();

} // namespace kept
