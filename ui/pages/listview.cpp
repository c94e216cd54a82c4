// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listview.h"

#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace kept {

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

void fitColumns(QTableView *list, const ColumnRule &rule)
{
    auto *columns = list->findChild<ListColumns *>(QString(), Qt::FindDirectChildrenOnly);
    (columns ? columns : new ListColumns(list))->measure(rule);
}

} // namespace kept
