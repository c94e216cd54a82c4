// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

/// Stands at the top left of where data would be: one sentence why, one what to do, one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &why, const QString &what, const QString &button = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void activated();
};

} // namespace kept
