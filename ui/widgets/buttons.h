// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;
class QToolButton;

namespace kept {

/// A word that acts: "Show all 7", "Open", "Why?". Link colour, underlined under the mouse and with the focus ring.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button that is only an icon: flat, with the name as tooltip and accessible name.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// The same with a frame, as beside the period selector.
[[nodiscard]] QToolButton *framedIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

} // namespace kept
