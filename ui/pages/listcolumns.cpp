// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listcolumns.h"

#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace kept {

namespace {

/// With room for the arrow of the sorted column.
int titleWidth(const QTableView &list, int column)
{
    const QString title = list.model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = list.isSortingEnabled() ? metrics().icon() : 0;
    return list.fontMetrics().horizontalAdvance(title) + metrics().gap() + arrow;
}

/// A column of texts that is narrower says nothing any more.
int fewWords() { return metrics().px(96); }

} // namespace

ListColumns::ListColumns(QTableView *list) : QObject(list), m_list(list)
{
    list->viewport()->installEventFilter(this);
    connect(list->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_layingOut || size == 0 || column == m_rule.naming || column >= int(m_wanted.size()))
            return;
        m_dragged[column] = size;
        m_wanted[static_cast<std::size_t>(column)] = size;
    });
}

void ListColumns::measure(ColumnRule rule)
{
    m_rule = std::move(rule);
    m_titles.clear();
    m_wanted.clear();
    const QAbstractItemView *view = m_list; // the table's own hint is not public
    for (int column = 0; column < m_list->model()->columnCount(); ++column) {
        m_titles.push_back(titleWidth(*m_list, column));
        const int held = view->sizeHintForColumn(column) + metrics().half();
        const auto dragged = m_dragged.find(column);
        m_wanted.push_back(dragged == m_dragged.end() ? std::max(m_titles.back(), held) : dragged->second);
    }
    layOut();
}

bool ListColumns::yields(int column) const
{
    return std::find(m_rule.yielding.begin(), m_rule.yielding.end(), column) != m_rule.yielding.end();
}

int ListColumns::widthAt(int column, int limit) const
{
    const auto at = static_cast<std::size_t>(column);
    if (m_dragged.count(column) > 0 && !yields(column))
        return m_wanted[at];
    const int cut = std::max(m_titles[at], yields(column) ? limit : std::max(limit, m_rule.most));
    return std::min(m_wanted[at], cut);
}

/// What is left to the column that names the row.
int ListColumns::restAt(int limit) const
{
    int rest = m_list->viewport()->width();
    for (int column = 0; column < int(m_wanted.size()); ++column)
        if (column != m_rule.naming && !m_list->isColumnHidden(column))
            rest -= widthAt(column, limit);
    return rest;
}

void ListColumns::layOut()
{
    if (m_layingOut || m_wanted.empty() || int(m_wanted.size()) != m_list->model()->columnCount())
        return;
    m_layingOut = true;
    QHeaderView *header = m_list->horizontalHeader();
    for (int column = 0; column < int(m_wanted.size()); ++column)
        m_list->setColumnHidden(column, false);
    const int least = std::min(metrics().px(240), std::max(metrics().px(120), m_wanted[std::size_t(m_rule.naming)]));
    int limit = std::max(fewWords(), *std::max_element(m_wanted.begin(), m_wanted.end()));
    auto leaving = m_rule.yielding.begin();
    while (restAt(limit) < least) {
        if (limit > fewWords())
            limit = std::max(fewWords(), limit - metrics().half());
        else if (leaving != m_rule.yielding.end())
            m_list->setColumnHidden(*leaving++, true);
        else
            break;
    }
    for (int column = 0; column < int(m_wanted.size()); ++column) {
        const bool naming = column == m_rule.naming;
        header->setSectionResizeMode(column, naming ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!naming && !m_list->isColumnHidden(column))
            header->resizeSection(column, widthAt(column, limit));
    }
    m_layingOut = false;
}

QString ListColumns::tipOf(const QModelIndex &index) const
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    QStringList lines{own.isEmpty() ? index.data().toString() : own};
    for (int column = 0; column < m_list->model()->columnCount(); ++column) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (m_list->isColumnHidden(column) && !text.isEmpty())
            lines << QStringLiteral("%1: %2").arg(m_list->model()->headerData(column, Qt::Horizontal).toString(), text);
    }
    lines.removeAll(QString());
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

bool ListColumns::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        layOut();
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipOf(m_list->indexAt(help->pos()));
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tip, m_list->viewport());
    return true;
}

} // namespace kept
