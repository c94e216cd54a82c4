// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chartscale.h"
#include "models/reports/chartspec.h"

#include <QChartView>
#include <QPointer>

class QMenu;

namespace kept {

class ChartOverlay;

/// Draws a ChartSpec with Qt Charts. Hovering a point says its value, a click or Enter activates its category; Left and
/// Right move between categories. Time runs from left to right in every language.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }

    /// Adds the chart's actions: copy image, copy data, save as PNG, SVG, PDF or CSV, show as table.
    void addActionsTo(QMenu *menu);

    [[nodiscard]] int currentCategory() const { return m_current; }
    /// Index of the category whose ring shows; −1 for none. Tells screen readers.
    void setCurrentCategory(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, Enter or Space on a category.
    void pointActivated(const QString &categoryId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] int categoryAt(const QPoint &position) const;
    void showTip(int category, const QPoint &position);

    ChartSpec m_spec;
    ChartScale m_scale;
    ChartOverlay *m_overlay = nullptr;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace kept
