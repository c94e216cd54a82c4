// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/reports/chartscale.h"
#include "models/reports/chartspec.h"

#include <QChartView>

class QMenu;

namespace kept {

class ChartBandItem;
class ChartOverlay;
struct ChartPicture;

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
    void copyImage() const;
    void copyData() const;
    /// Writes the chart in the form that the file name's ending says: png, svg, pdf, csv.
    [[nodiscard]] Result<void> saveAs(const QString &path) const;

    [[nodiscard]] int currentCategory() const { return m_current; }
    /// Index of the category whose ring shows; −1 for none. Tells screen readers.
    void setCurrentCategory(int index);
    /// What is said of the current category, or the chart's summary.
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, Enter or Space on a category.
    void pointActivated(const QString &categoryId);
    /// A save through the menu failed; the text says why and what to do.
    void saveFailed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void place();
    void askAndSave();
    void updateHighlight();
    void activateCategory(int index);
    [[nodiscard]] ChartPicture picture() const;

    ChartSpec m_spec;
    ChartScale m_scale;
    ChartOverlay *m_overlay = nullptr;
    ChartBandItem *m_band = nullptr;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace kept
