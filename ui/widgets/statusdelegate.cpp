// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "models/evaluation/status.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace kept {

namespace {

std::optional<Status> statusOf(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() && !value.isNull() ? std::optional(static_cast<Status>(value.toInt())) : std::nullopt;
}

bool isTrouble(Status status)
{
    return status == Status::AtRisk || status == Status::Missed || status == Status::Critical;
}

/// Ground, selection and focus, drawn by the style without any text.
void paintGround(QPainter *painter, QStyleOptionViewItem option, const QColor &tint)
{
    option.text.clear();
    option.icon = {};
    // A status keeps its tint in a selected row: the selection must not hide the trouble.
    if (tint.isValid())
        option.state &= ~QStyle::State_Selected;
    if (tint.isValid())
        option.backgroundBrush = tint;
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
}

/// A selected cell that keeps its tint is framed; in a selected row the other cells say enough.
void paintSelection(QPainter *painter, const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state & QStyle::State_Selected && view && view->selectionBehavior() == QAbstractItemView::SelectItems)
        paintFocusRing(*painter, option.rect, option.palette);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, option.rect, option.palette);
}

} // namespace

StatusDelegate::StatusDelegate(int statusRole, QObject *parent) : QStyledItemDelegate(parent), m_statusRole(statusRole)
{ }

QString StatusDelegate::captionOf(const QModelIndex &index, int status) const
{
    const QString caption = m_captionRole ? index.data(*m_captionRole).toString() : QString();
    return m_singleLine || caption.isEmpty() ? statusWord(static_cast<Status>(status)) : caption;
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = statusOf(index, m_statusRole);
    if (!status) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Metrics m = metrics();
    const StatusColours colours = statusColours(cell.palette);
    const bool filled = *status == Status::Critical;
    paintGround(painter, cell, colours.tint(*status));
    painter->save();
    const QRect inner = cell.rect.adjusted(m.half(), 0, -m.half(), 0);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(cell.direction, inner, r); };
    const auto end = QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter);
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const int small = QFontMetrics(typeFont(Type::Small)).height();
    const int top = m_singleLine ? inner.top() : inner.top() + (inner.height() - line - small + 2) / 2;
    const int height = m_singleLine ? inner.height() : line;
    const QRect mark = place({inner.right() - m.mark() + 1, top, m.mark(), height});
    filled ? paintMarkOnTint(*painter, mark, m.mark(), *status, cell.palette)
           : paintMark(*painter, mark, m.mark(), *status, cell.palette);
    const int textWidth = inner.width() - m.mark() - m.px(6);
    painter->setFont(typeFont(isTrouble(*status) ? Type::BodyStrong : Type::Body));
    painter->setPen(filled ? colours.onCritical : cell.palette.color(QPalette::Text));
    paintText(
        *painter, place({inner.left(), top, textWidth, height}), end, m_singleLine ? statusWord(*status) : cell.text);
    bool wordFits = true;
    if (!m_singleLine) {
        painter->setFont(typeFont(Type::Small));
        const auto role = isTrouble(*status) ? QPalette::Text : QPalette::PlaceholderText;
        painter->setPen(filled ? colours.onCritical : cell.palette.color(role));
        // A long word goes on beneath the mark.
        const QString word = captionOf(index, static_cast<int>(*status));
        wordFits = painter->fontMetrics().horizontalAdvance(word) <= textWidth;
        const int wordWidth = wordFits ? textWidth : inner.width();
        paintText(*painter, place({inner.left(), top + line - 2, wordWidth, small}), end, word);
    }
    painter->restore();
    if (m_notesRole) // beneath the mark; where the word goes on there, before the value
        paintNotes(painter, cell,
            place(wordFits ? QRect(inner.right() - m.mark() + 1, top + line - 2, m.mark(), small)
                           : QRect(inner.left(), top, m.mark(), height)),
            index.data(*m_notesRole).toInt(), filled);
    paintSelection(painter, cell);
    paintFocus(painter, cell);
}

void StatusDelegate::paintNotes(
    QPainter *painter, const QStyleOptionViewItem &cell, const QRect &place, int notes, bool filled) const
{
    const FigureNotes all = FigureNotes::fromInt(notes);
    const auto colour = [&](QPalette::ColorRole role) {
        return filled ? statusColours(cell.palette).onCritical : cell.palette.color(role);
    };
    if (all.testFlag(FigureNote::Provisional))
        paintNote(*painter, QRectF(cell.rect).adjusted(2, 2, -3, -3), FigureNote::Provisional, colour(QPalette::Dark));
    // There is room for one: what is to be settled goes before what chance could turn.
    if (all.testFlag(FigureNote::Discrepancy))
        paintNote(*painter, place, FigureNote::Discrepancy, colour(QPalette::Text));
    else if (all.testFlag(FigureNote::FewRecords))
        paintNote(*painter, place, FigureNote::FewRecords, colour(QPalette::PlaceholderText));
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = metrics();
    const QFontMetrics strong(typeFont(Type::BodyStrong));
    const auto status = statusOf(index, m_statusRole);
    if (!status)
        return QStyledItemDelegate::sizeHint(option, index);
    const QString word = captionOf(index, static_cast<int>(*status));
    const int text = m_singleLine ? strong.horizontalAdvance(word)
                                  : std::max(strong.horizontalAdvance(index.data().toString()),
                                      QFontMetrics(typeFont(Type::Small)).horizontalAdvance(word));
    return {text + m.mark() + m.px(6) + 2 * m.half() + 2, m_singleLine ? m.listRow() : m.statusRow()};
}

TwoLineDelegate::TwoLineDelegate(int secondRole, QObject *parent)
    : QStyledItemDelegate(parent), m_secondRole(secondRole)
{ }

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString first = cell.text;
    const QString second = index.data(m_secondRole).toString();
    const QIcon symbol = cell.icon;
    paintGround(painter, cell, {});
    const Metrics m = metrics();
    QRect inner = cell.rect.adjusted(m.threeQuarters(), 0, -m.half(), 0);
    const auto place = [&](const QRect &r) {
        return QStyle::visualRect(cell.direction, cell.rect.adjusted(m.threeQuarters(), 0, -m.half(), 0), r);
    };
    painter->save();
    const int line = QFontMetrics(typeFont(Type::Body)).height();
    const int small = second.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Small)).height();
    const int top = inner.top() + (inner.height() - line - small) / 2;
    if (!symbol.isNull()) {
        symbol.paint(painter, place({inner.left(), top, m.icon(), line}));
        inner.setLeft(inner.left() + m.icon() + m.half());
    }
    const auto lead = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    paintText(*painter, place({inner.left(), top, inner.width(), line}), lead, first);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(cell.palette.color(QPalette::PlaceholderText));
    if (small > 0)
        paintText(*painter, place({inner.left(), top + line, inner.width(), small}), lead, second);
    painter->restore();
    paintFocus(painter, cell);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = metrics();
    const QSize one = QStyledItemDelegate::sizeHint(option, index);
    const int second = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(index.data(m_secondRole).toString());
    return {std::max(one.width(), second) + 2 * m.half(), m.statusRow() + m.quarter()};
}

} // namespace kept
