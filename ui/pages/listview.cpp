// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listview.h"

#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QTableView>

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
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        if (column == stretched) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        const QAbstractItemView *view = list; // the table's own hint is not public
        const int title = titleWidth(*list, column);
        header->resizeSection(column, std::max(title, qMin(most, view->sizeHintForColumn(column) + metrics().half())));
    }
}

} // namespace kept
