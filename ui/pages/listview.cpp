// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listview.h"

#include "ui/look/metrics.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

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

void showWhileEmpty(QAbstractItemView *view, QAbstractItemModel *model, EmptyState *words)
{
    auto *place = new QVBoxLayout(view->viewport());
    place->setContentsMargins(metrics().gap(), metrics().gap(), metrics().gap(), 0);
    place->addWidget(words);
    place->addStretch();
    const auto update = [model, words] { words->setVisible(model->rowCount() == 0); };
    QObject::connect(model, &QAbstractItemModel::modelReset, words, update);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, words, update);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, words, update);
    update();
}

void leadDown(QLineEdit *filter, QAbstractItemView *list)
{
    auto *down = new QShortcut(Qt::Key_Down, filter, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, list, [list] {
        list->setFocus(Qt::ShortcutFocusReason);
        if (!list->currentIndex().isValid() && list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
    });
}

void fitColumns(QTableView *list, const ColumnRule &rule)
{
    auto *columns = list->findChild<ListColumns *>(QString(), Qt::FindDirectChildrenOnly);
    (columns ? columns : new ListColumns(list))->measure(rule);
}

} // namespace kept
