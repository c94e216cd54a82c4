// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listcolumns.h"

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace kept {

/// A list of whole rows: no grid, no row numbers, Tab leaves it, Return activates the row.
[[nodiscard]] QTableView *makeList(
    QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);
/// Lays the columns of the list out by the rule, from what it holds now and for every width that it takes.
void fitColumns(QTableView *list, const ColumnRule &rule);

} // namespace kept
