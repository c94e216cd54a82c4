// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace kept {

/// What stands in the named fields beneath the widget, as it was typed: texts, choices, dates, checks and the rows of
/// tables. Fields without an object name are left out.
[[nodiscard]] QJsonObject formSnapshot(const QWidget &form);
/// Puts a snapshot back into the fields of the same names; fields that it does not name stay as they are.
void applySnapshot(QWidget &form, const QJsonObject &snapshot);

} // namespace kept
