// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace kept {

/// A painted widget made of cells in rows and columns: one of them is current, arrows move, Enter and clicks activate,
/// each has a tooltip and is a node for screen readers. What the cells are and where they stand is the subclass's part.
class CellWidget : public QWidget {
    Q_OBJECT

public:
    struct Cell {
        int row = 0;
        int column = 0;
        bool operator==(const Cell &) const = default;
    };

    explicit CellWidget(QWidget *parent = nullptr);

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int columnCount() const { return 1; }
    /// Where the cell stands, in widget coordinates.
    [[nodiscard]] virtual QRectF cellRect(Cell cell) const = 0;
    /// What a screen reader says: "Sample Hosting AG, Q3 2026, missed".
    [[nodiscard]] virtual QString cellText(Cell cell) const = 0;
    /// The tooltip; cellText() unless more is to be said.
    [[nodiscard]] virtual QString cellTip(Cell cell) const { return cellText(cell); }

    [[nodiscard]] Cell currentCell() const { return m_current; }
    /// Moves the current cell (kept inside the widget) and tells screen readers.
    void setCurrentCell(Cell cell);
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF &position) const;

Q_SIGNALS:
    /// Enter, Space or a click on a cell.
    void cellActivated(int row, int column);
    void currentCellChanged(int row, int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// The cell under the mouse, for a quiet hint that it can be clicked.
    [[nodiscard]] std::optional<Cell> hoveredCell() const { return m_hovered; }
    /// True when the cell is to carry the focus ring.
    [[nodiscard]] bool showsFocus(Cell cell) const;
    /// To be called when the cells were replaced.
    void cellsChanged();

private:
    [[nodiscard]] bool exists(Cell cell) const;
    void setHovered(std::optional<Cell> cell);

    Cell m_current;
    std::optional<Cell> m_hovered;
    std::optional<Cell> m_pressed;
    bool m_keyboard = false;
};

/// Has screen readers see the cells of every CellWidget; called by the constructor, needed once.
void installCellAccessibility();

} // namespace kept
