// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listcolumns.h"

class QAbstractItemModel;
class QAbstractItemView;
class QLineEdit;
class QString;
class QTableView;
class QWidget;

namespace kept {

class EmptyState;

/// A list of whole rows: no grid, no row numbers, Tab leaves it, Return activates the row.
[[nodiscard]] QTableView *makeList(
    QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);
/// Puts the words at the top left of the view's place while the model, which may be behind a filter, has no rows.
void showWhileEmpty(QAbstractItemView *view, QAbstractItemModel *model, EmptyState *words);
/// Has the key Down lead from the field that filters the list into the list.
void leadDown(QLineEdit *filter, QAbstractItemView *list);
/// Lays the columns of the list out by the rule, from what it holds now and for every width that it takes.
void fitColumns(QTableView *list, const ColumnRule &rule);

} // namespace kept
