// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kept {

/// Draws the marked-up text of a cell, wrapped at its width; plain cells as usual.
class RichTextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { HtmlRole = Qt::UserRole + 40 };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kept
