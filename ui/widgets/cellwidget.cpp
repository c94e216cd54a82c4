// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellwidget.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

namespace kept {

CellWidget::CellWidget(QWidget *parent) : QWidget(parent)
{
    installCellAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

bool CellWidget::exists(Cell cell) const
{
    return cell.row >= 0 && cell.row < rowCount() && cell.column >= 0 && cell.column < columnCount();
}

void CellWidget::setCurrentCell(Cell cell)
{
    cell.row = std::clamp(cell.row, 0, std::max(0, rowCount() - 1));
    cell.column = std::clamp(cell.column, 0, std::max(0, columnCount() - 1));
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    Q_EMIT currentCellChanged(cell.row, cell.column);
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(cell.row * columnCount() + cell.column);
    QAccessible::updateAccessibility(&event);
}

std::optional<CellWidget::Cell> CellWidget::cellAt(const QPointF &position) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (cellRect({row, column}).contains(position))
                return Cell{row, column};
    return std::nullopt;
}

bool CellWidget::showsFocus(Cell cell) const { return hasFocus() && m_keyboard && cell == m_current; }

void CellWidget::cellsChanged()
{
    m_hovered.reset();
    m_pressed.reset();
    m_current.row = std::clamp(m_current.row, 0, std::max(0, rowCount() - 1));
    m_current.column = std::clamp(m_current.column, 0, std::max(0, columnCount() - 1));
    setFocusPolicy(rowCount() > 0 && columnCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void CellWidget::setHovered(std::optional<Cell> cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool CellWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), cellTip(*cell), this, cellRect(*cell).toRect());
    else
        QToolTip::hideText();
    return true;
}

void CellWidget::keyPressEvent(QKeyEvent *event)
{
    Cell next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --next.column;
        break;
    case Qt::Key_Right:
        ++next.column;
        break;
    case Qt::Key_Up:
        --next.row;
        break;
    case Qt::Key_Down:
        ++next.row;
        break;
    case Qt::Key_Home:
        next.column = 0;
        next.row = columnCount() > 1 && !(event->modifiers() & Qt::ControlModifier) ? next.row : 0;
        break;
    case Qt::Key_End:
        next.column = columnCount() - 1;
        next.row = columnCount() > 1 && !(event->modifiers() & Qt::ControlModifier) ? next.row : rowCount() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (exists(m_current))
            Q_EMIT cellActivated(m_current.row, m_current.column);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_keyboard = true;
    setCurrentCell(next);
    update();
}

void CellWidget::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->position()) : std::nullopt;
    if (m_pressed)
        setCurrentCell(*m_pressed);
    else
        QWidget::mousePressEvent(event);
}

void CellWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && pressed == cellAt(event->position()))
        Q_EMIT cellActivated(pressed->row, pressed->column);
}

void CellWidget::mouseMoveEvent(QMouseEvent *event) { setHovered(cellAt(event->position())); }

void CellWidget::leaveEvent(QEvent *event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void CellWidget::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void CellWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kept
