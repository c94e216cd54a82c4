// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QComboBox;

namespace kept {

/// Shows the whole text of a cell, a header or a combo that has no room for it as a tooltip, unless there is one.
class ElideTips : public QObject {
    Q_OBJECT

public:
    explicit ElideTips(QAbstractItemView *view);
    explicit ElideTips(QComboBox *combo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString cutText(const QPoint &position) const;

    QAbstractItemView *m_view = nullptr;
    QComboBox *m_combo = nullptr;
};

} // namespace kept
