// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace kept {

/// A list of whole rows: no grid, no row numbers, Tab leaves it, Return activates the row.
[[nodiscard]] QTableView *makeList(
    QAbstractItemModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent);
/// Columns as wide as what they hold, up to `most` pixels; `stretched` takes the rest of the width, and in a
/// narrow window the others give way to it.
void fitColumns(QTableView *list, int stretched, int most);

} // namespace kept
