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

void fitColumns(QTableView *list, int stretched, int most)
{
    QHeaderView *header = list->horizontalHeader();
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        if (column == stretched) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        list->resizeColumnToContents(column);
        header->resizeSection(column, qMin(most, header->sectionSize(column) + metrics().half()));
    }
}

} // namespace kept
