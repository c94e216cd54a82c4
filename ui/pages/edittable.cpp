// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/edittable.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace kept {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int originRole = Qt::UserRole + 2;
constexpr int inheritedOrigin = -2;

/// Edits a cell by choosing from a list.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using Choices = std::vector<std::pair<QString, QString>>;
    ChoiceDelegate(Choices choices, QObject *parent) : QStyledItemDelegate(parent), m_choices(std::move(choices)) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        for (const auto &[id, text] : m_choices)
            combo->addItem(text, id);
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(idRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *combo = static_cast<QComboBox *>(editor);
        model->setData(index, combo->currentData(), idRole);
        model->setData(index, combo->currentText(), Qt::DisplayRole);
    }

private:
    Choices m_choices;
};

/// Edits a date as the fields of a form do.
class DateDelegate : public QStyledItemDelegate {
public:
    DateDelegate(DateRole role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new DateField(parent);
        field->setRole(m_role);
        field->setMinimumWidth(0);
        field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return field;
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *field = static_cast<DateField *>(editor);
        field->writeOut();
        model->setData(index, field->text(), Qt::DisplayRole);
    }

private:
    DateRole m_role;
};

/// Tab goes from cell to cell while they are edited, and out of the table after the last one; Qt's own goes back to the
/// first cell for ever.
class CellTable : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const bool forward = hint == QAbstractItemDelegate::EditNextItem;
        const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
        const bool last = currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1;
        const bool first = currentRow() == 0 && currentColumn() == 0;
        if (!(forward && last) && !(back && first)) {
            QTableWidget::closeEditor(editor, hint);
            return;
        }
        QTableWidget::closeEditor(editor, QAbstractItemDelegate::NoHint);
        setFocus(Qt::OtherFocusReason);
        focusNextPrevChild(forward);
    }
};

} // namespace

EditTable::EditTable(
    const QString &name, const QString &title, const QString &add, std::vector<EditColumn> columns, QWidget *parent)
    : QWidget(parent), m_columns(std::move(columns))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    m_table = new CellTable(0, static_cast<int>(m_columns.size()), this);
    m_table->setObjectName(name + QStringLiteral(".table"));
    m_table->setAccessibleName(title);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QStringList titles;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const EditColumn &each = m_columns[static_cast<std::size_t>(column)];
        titles << each.title;
        m_table->setColumnWidth(column, metrics().px(each.width));
        if (!each.choices.empty())
            setChoices(column, each.choices);
        if (each.date)
            m_table->setItemDelegateForColumn(column, new DateDelegate(*each.date, m_table));
    }
    m_table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignVCenter | (m_columns[static_cast<std::size_t>(column)].number ? Qt::AlignRight : Qt::AlignLeft));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_table);
    buildButtons(name, add);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            tellEdit();
    });
    fitHeight();
}

void EditTable::setMostRows(int rows)
{
    m_mostRows = rows;
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
}

void EditTable::buildButtons(const QString &name, const QString &add)
{
    m_inheritedNote = textLabel({}, Type::Small, true, this);
    m_inheritedNote->setWordWrap(true);
    m_inheritedNote->hide();
    layout()->addWidget(m_inheritedNote);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *more = new QPushButton(icon(QStringLiteral("plus")), add, row);
    more->setObjectName(name + QStringLiteral(".add"));
    m_remove = new QPushButton(icon(QStringLiteral("minus")), tr("Remove row"), row);
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_override = new QPushButton(icon(QStringLiteral("edit")), tr("Override"), row);
    m_override->setObjectName(name + QStringLiteral(".override"));
    m_override->setAccessibleName(tr("Override: %1").arg(m_table->accessibleName()));
    m_override->setToolTip(tr("Make a copy of these rows that belongs to this agreement"));
    m_override->hide();
    for (QPushButton *button : {more, m_remove, m_override}) {
        setSmall(button);
        buttons->addWidget(button);
    }
    buildMoves(name, row);
    buttons->addStretch();
    layout()->addWidget(row);
    connect(more, &QPushButton::clicked, this, &EditTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &EditTable::removeRow);
    connect(m_override, &QPushButton::clicked, this, &EditTable::override);
}

void EditTable::buildMoves(const QString &name, QWidget *row)
{
    const auto add = [&](const char *side, const QString &iconName, const QString &text, Qt::Key key, int by) {
        auto *action = new QAction(icon(iconName), text, m_table);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut); // in a cell the keys are the field's
        m_table->addAction(action);
        m_moves.push_back(action);
        auto *button = framedIconButton(iconName, text, row);
        button->setObjectName(name + QLatin1String(side));
        button->setAccessibleName(
            tr("%1: %2", "what a button does, and the table").arg(text, m_table->accessibleName()));
        button->setToolTip(tr("%1 (%2)", "what a button does, and its key")
                               .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        row->layout()->addWidget(button);
        m_moveButtons.push_back(button);
        connect(action, &QAction::triggered, this, [this, by] { moveRows(by); });
        connect(button, &QToolButton::clicked, this, [this, by] { moveRows(by); });
    };
    add(".up", QStringLiteral("chevron-up"), tr("Move up"), Qt::Key_Up, -1);
    add(".down", QStringLiteral("chevron-down"), tr("Move down"), Qt::Key_Down, 1);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void EditTable::setUnordered()
{
    for (QToolButton *button : std::exchange(m_moveButtons, {}))
        delete button;
    for (QAction *action : std::exchange(m_moves, {}))
        delete action;
    m_table->setContextMenuPolicy(Qt::DefaultContextMenu);
}

bool EditTable::isOwn(int row) const
{
    const QTableWidgetItem *item = m_table->item(row, 0);
    return item != nullptr && item->data(originRole).toInt() != inheritedOrigin;
}

void EditTable::setInherited(const QString &from, const std::vector<EditRow> &rows)
{
    m_from = from;
    m_inherited = rows;
    for (EditRow &row : m_inherited)
        row.origin = inheritedOrigin;
    m_inheritedNote->setText(
        tr("These rows hold as %1 says. A row of this agreement's own takes the place of all of them.").arg(from));
    followInherited();
}

void EditTable::followInherited()
{
    const bool wasFilling = std::exchange(m_filling, true);
    int own = 0;
    for (int row = m_table->rowCount() - 1; row >= 0; --row)
        isOwn(row) ? static_cast<void>(++own) : m_table->removeRow(row);
    const bool shown = own == 0 && !m_inherited.empty();
    for (std::size_t i = 0; shown && i < m_inherited.size(); ++i) {
        appendRow(m_inherited[i]);
        markInherited(m_table->rowCount() - 1);
    }
    m_filling = wasFilling;
    m_override->setVisible(shown);
    m_inheritedNote->setVisible(shown);
    fitHeight();
}

void EditTable::markInherited(int row)
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setForeground(palette().placeholderText());
        item->setToolTip(tr("As %1 says: %2").arg(m_from, item->text()));
        item->setData(Qt::AccessibleTextRole, tr("%1, inherited from %2").arg(item->text(), m_from));
    }
}

void EditTable::override()
{
    std::vector<EditRow> rows = m_inherited;
    for (EditRow &row : rows)
        row.origin = -1;
    setRows(rows);
    m_table->setFocus();
    m_table->setCurrentCell(0, 0);
    m_count = 0; // all of them were added
    tellEdit();
}

void EditTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_inheritedNote != nullptr)
        followInherited();
}

void EditTable::setChoices(int column, std::vector<std::pair<QString, QString>> choices)
{
    m_columns[static_cast<std::size_t>(column)].choices = choices;
    delete m_table->itemDelegateForColumn(column);
    m_table->setItemDelegateForColumn(column, new ChoiceDelegate(std::move(choices), m_table));
}

QString EditTable::choiceText(int column, const QString &id) const
{
    for (const auto &[each, text] : m_columns[static_cast<std::size_t>(column)].choices)
        if (each == id)
            return text;
    return id;
}

void EditTable::setRows(const std::vector<EditRow> &rows)
{
    m_filling = true;
    m_table->setRowCount(0);
    for (const EditRow &row : rows)
        appendRow(row);
    m_filling = false;
    m_count = this->rows().size();
    m_lastEdit = TableEdit::None;
    followInherited();
}

void EditTable::appendRows(const std::vector<EditRow> &rows)
{
    m_filling = true;
    for (const EditRow &row : rows)
        appendRow(row);
    m_filling = false;
    followInherited();
    tellEdit();
}

void EditTable::tellEdit()
{
    const std::size_t before = m_count;
    const std::size_t now = rows().size();
    tellEdit(now > before ? TableEdit::Added : now < before ? TableEdit::Removed : TableEdit::Changed);
}

void EditTable::tellEdit(TableEdit edit)
{
    m_count = rows().size();
    m_lastEdit = edit;
    Q_EMIT edited();
}

void EditTable::appendRow(const EditRow &row)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString value = row.cells.value(column);
        const auto day = isDate(column) ? dateInput(value) : std::nullopt;
        auto *item = new QTableWidgetItem;
        if (m_columns[static_cast<std::size_t>(column)].choices.empty()) {
            item->setText(day ? dateEntryText(*day) : value);
        } else {
            item->setText(choiceText(column, value));
            item->setData(idRole, value);
        }
        if (m_columns[static_cast<std::size_t>(column)].number)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (m_columns[static_cast<std::size_t>(column)].readOnly)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        item->setData(originRole, row.origin);
        m_table->setItem(at, column, item);
    }
}

std::vector<EditRow> EditTable::rows() const
{
    std::vector<EditRow> rows;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        if (!isOwn(at))
            continue;
        EditRow row{m_table->item(at, 0)->data(originRole).toInt(), {}};
        bool any = false;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const bool choice = !m_columns[static_cast<std::size_t>(column)].choices.empty();
            const QTableWidgetItem *item = m_table->item(at, column);
            row.cells << (choice ? item->data(idRole).toString() : item->text().trimmed());
            any = any || !row.cells.back().isEmpty();
        }
        if (any)
            rows.push_back(std::move(row));
    }
    return rows;
}

void EditTable::addRow()
{
    m_filling = true;
    appendRow({});
    m_filling = false;
    followInherited();
    const int at = m_table->rowCount() - 1;
    m_table->setFocus();
    m_table->setCurrentCell(at, 0);
    m_table->editItem(m_table->item(at, 0));
}

void EditTable::removeRow()
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty())
        return;
    std::for_each(rows.rbegin(), rows.rend(), [this](int row) { m_table->removeRow(row); });
    followInherited();
    tellEdit();
}

std::vector<int> EditTable::chosenRows() const
{
    if (m_table->currentRow() < 0)
        return {};
    std::set<int> rows{m_table->currentRow()};
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void EditTable::moveRows(int by)
{
    std::vector<int> rows = chosenRows();
    const bool fits = !rows.empty() && isOwn(0) && rows.front() + by >= 0 && rows.back() + by < m_table->rowCount();
    if (!fits)
        return;
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    const int column = m_table->currentColumn();
    const int current = m_table->currentRow();
    m_filling = true;
    for (const int row : rows)
        swapRows(row, row + by);
    m_filling = false;
    m_table->setCurrentCell(current + by, column, QItemSelectionModel::ClearAndSelect);
    for (const int row : rows)
        m_table->item(row + by, column)->setSelected(true);
    tellEdit(TableEdit::Moved);
}

void EditTable::swapRows(int row, int other)
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem *item = m_table->takeItem(row, column);
        m_table->setItem(row, column, m_table->takeItem(other, column));
        m_table->setItem(other, column, item);
    }
}

void EditTable::fitHeight()
{
    m_table->setVisible(m_table->rowCount() > 0);
    m_remove->setVisible(isOwn(0));
    const bool moves = isOwn(0) && m_table->rowCount() > 1;
    for (QToolButton *button : m_moveButtons)
        button->setVisible(moves);
    for (QAction *action : m_moves)
        action->setEnabled(moves);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int most = m_mostRows * m_table->verticalHeader()->defaultSectionSize();
    const int rows = m_table->verticalHeader()->length();
    m_table->setFixedHeight((most > 0 ? std::min(rows, most) : rows) + header + 2 * m_table->frameWidth());
}

} // namespace kept
