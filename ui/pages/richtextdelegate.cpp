// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/richtextdelegate.h"

#include "ui/look/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>

namespace kept {

namespace {

int columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view ? view->columnWidth(index.column()) : option.rect.width();
}

void layOut(QTextDocument &document, const QStyleOptionViewItem &option, const QString &html, int width)
{
    document.setDefaultFont(option.font);
    document.setDocumentMargin(metrics().half());
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(text);
    document.setHtml(html);
    document.setTextWidth(width);
}

} // namespace

void RichTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString html = index.data(HtmlRole).toString();
    if (html.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    // The marks have to stay readable: a selected row is framed by its focus, not filled.
    cell.state &= ~QStyle::State_Selected;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (option.state & QStyle::State_Selected) {
        QColor ground = option.palette.color(QPalette::Highlight);
        ground.setAlpha(28);
        painter->fillRect(option.rect, ground);
    }
    QTextDocument document;
    layOut(document, cell, html, option.rect.width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = cell.palette;
    context.palette.setColor(QPalette::Text, cell.palette.color(QPalette::Active, QPalette::Text));
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setClipRect(QRect(QPoint(0, 0), option.rect.size()));
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize RichTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString html = index.data(HtmlRole).toString();
    if (html.isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QTextDocument document;
    layOut(document, cell, html, columnWidth(option, index));
    return {qRound(document.idealWidth()), qRound(document.size().height())};
}

} // namespace kept
