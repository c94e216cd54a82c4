// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listview.h"

#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

#include <algorithm>
#include <vector>

namespace kept {

namespace {

/// With room for the arrow of the sorted column.
int titleWidth(const QTableView &list, int column)
{
    const QString title = list.model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = list.isSortingEnabled() ? metrics().icon() : 0;
    return list.fontMetrics().horizontalAdvance(title) + metrics().gap() + arrow;
}

} // namespace

QTableView *makeList(
    QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QTableView(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setModel(model);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setStretchLastSection(false);
    return list;
}

void fitColumns(QTableView *list, int stretched, int most)
{
    QHeaderView *header = list->horizontalHeader();
    const QAbstractItemView *view = list; // the table's own hint is not public
    std::vector<int> wanted;
    for (int column = 0; column < list->model()->columnCount(); ++column)
        wanted.push_back(column == stretched ? 0 : view->sizeHintForColumn(column) + metrics().half());
    const int least = metrics().px(160);
    const auto widthOf = [&](int column, int limit) {
        return std::max(titleWidth(*list, column), std::min(limit, wanted[static_cast<std::size_t>(column)]));
    };
    const auto restAt = [&](int limit) {
        int rest = list->viewport()->width();
        for (int column = 0; column < list->model()->columnCount(); ++column)
            rest -= column == stretched ? 0 : widthOf(column, limit);
        return rest;
    };
    // In a narrow window the other columns give way before the one that names the row.
    int limit = most;
    while (limit > metrics().px(80) && restAt(limit) < std::min(least, list->viewport()->width() / 4))
        limit -= metrics().half();
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != stretched)
            header->resizeSection(column, widthOf(column, limit));
    }
}

} // namespace kept
