// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fonts.h"

#include <QLabel>

namespace kept {

/// A label of one line that gives way: too long a text is shortened with "…" and then says itself in a tooltip. The
/// full text stays its accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

/// A label in a step of the type scale, muted when asked.
[[nodiscard]] QLabel *textLabel(const QString &text, Type type, bool muted = false, QWidget *parent = nullptr);
/// Writes the label in the palette's muted role; follows the palette.
void setMuted(QWidget *label);

} // namespace kept
