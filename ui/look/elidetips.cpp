// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/elidetips.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyleOption>
#include <QToolTip>

namespace kept {

namespace {

/// The title of the section when it is wider than the section.
QString cutTitle(const QHeaderView &header, const QPoint &position)
{
    const int section = header.logicalIndexAt(position);
    if (section < 0 || !header.model() || header.sectionSizeHint(section) <= header.sectionSize(section))
        return {};
    return header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString();
}

} // namespace

ElideTips::ElideTips(QAbstractItemView *view) : QObject(view), m_view(view)
{
    view->viewport()->installEventFilter(this);
}

ElideTips::ElideTips(QComboBox *combo) : QObject(combo), m_combo(combo) { combo->installEventFilter(this); }

QString ElideTips::cutText(const QPoint &position) const
{
    if (m_combo) {
        QStyleOptionComboBox option;
        option.initFrom(m_combo);
        const QRect room =
            m_combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, m_combo);
        const bool cut = m_combo->fontMetrics().horizontalAdvance(m_combo->currentText()) > room.width();
        return cut && m_combo->toolTip().isEmpty() ? m_combo->currentText() : QString();
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(m_view))
        return cutTitle(*header, position);
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return {};
    const int needed = m_view->sizeHintForIndex(index).width();
    return needed > m_view->visualRect(index).width() ? index.data(Qt::DisplayRole).toString() : QString();
}

bool ElideTips::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = cutText(help->pos());
    if (text.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), text);
    return true;
}

} // namespace kept
