// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers see of painted cells: a table or list whose children are the cells.
#include "ui/widgets/cellwidget.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace kept {

namespace {

class CellNode : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CellNode(CellWidget *widget, int index) : m_widget(widget), m_index(index) { }

    bool isValid() const override { return m_widget && m_index < m_widget->rowCount() * m_widget->columnCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_widget->cellText(cell());
        return kind == QAccessible::Description ? m_widget->cellTip(cell()) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_widget->cellRect(cell()).toAlignedRect();
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::Role role() const override
    {
        return m_widget && m_widget->columnCount() > 1 ? QAccessible::Cell : QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_widget->hasFocus() && m_widget->currentCell() == cell();
        state.invalid = !isValid();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_widget->setCurrentCell(cell());
        if (name == setFocusAction())
            m_widget->setFocus(Qt::OtherFocusReason);
        else if (name == pressAction())
            Q_EMIT m_widget->cellActivated(cell().row, cell().column);
    }

private:
    CellWidget::Cell cell() const
    {
        const int columns = std::max(1, m_widget->columnCount());
        return {m_index / columns, m_index % columns};
    }

    QPointer<CellWidget> m_widget;
    int m_index;
};

class CellTable : public QAccessibleWidget {
public:
    explicit CellTable(CellWidget *widget)
        : QAccessibleWidget(widget, widget->columnCount() > 1 ? QAccessible::Table : QAccessible::List)
    { }

    ~CellTable() override
    {
        for (const auto &[index, id] : m_nodes)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return cells()->rowCount() * cells()->columnCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_nodes.contains(index))
            m_nodes[index] = QAccessible::registerAccessibleInterface(new CellNode(cells(), index));
        return QAccessible::accessibleInterface(m_nodes[index]);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto cell = cells()->cellAt(cells()->mapFromGlobal(QPoint(x, y)));
        return cell ? child(cell->row * cells()->columnCount() + cell->column) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const CellWidget::Cell cell = cells()->currentCell();
        return cells()->hasFocus() ? child(cell.row * cells()->columnCount() + cell.column) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *node) const override
    {
        for (const auto &[index, id] : m_nodes)
            if (QAccessible::accessibleInterface(id) == node)
                return index;
        return -1;
    }

private:
    CellWidget *cells() const { return static_cast<CellWidget *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_nodes;
};

QAccessibleInterface *makeCellTable(const QString &, QObject *object)
{
    auto *widget = qobject_cast<CellWidget *>(object);
    return widget ? new CellTable(widget) : nullptr;
}

} // namespace

void installCellAccessibility()
{
    QAccessible::installFactory(makeCellTable); // the same factory is kept once
}

} // namespace kept
