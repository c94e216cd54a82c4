// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuslegend.h"

#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace kept {

namespace {

const QString lookAgainMark = QStringLiteral("(?)");

QFont strongSmall() { return typeFont(typeFont(Type::Small), Type::BodyStrong); }

double lineHeight() { return QFontMetrics(typeFont(Type::Small)).height() + metrics().quarter(); }

} // namespace

StatusLegend::StatusLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setEntries({{Status::Met}, {Status::AtRisk}, {Status::Missed}, {Status::Critical}, {Status::NoData}});
}

void StatusLegend::setEntries(const std::vector<Entry> &entries)
{
    m_items.clear();
    for (const Entry &entry : entries)
        m_items.push_back({entry.status, FigureNote::Provisional, statusWord(entry.status),
            entry.count < 0 ? QString() : QLocale().toString(entry.count)});
    tell();
}

void StatusLegend::setNotes(FigureNotes notes)
{
    m_notes.clear();
    for (const FigureNote note : figureNotes)
        if (notes.testFlag(note))
            m_notes.push_back({std::nullopt, note, noteWord(note), {}});
    tell();
}

void StatusLegend::tell()
{
    QStringList words;
    for (const Item &item : m_items)
        words << (item.count.isEmpty() ? item.words : tr("%1 %2", "status, count").arg(item.words, item.count));
    for (const Item &item : m_notes)
        words << item.words;
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    updateGeometry();
    update();
}

double StatusLegend::markWidth(const Item &item) const
{
    if (item.status || item.note != FigureNote::LookAgain)
        return metrics().mark();
    return QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(lookAgainMark);
}

double StatusLegend::itemWidth(const Item &item) const
{
    const Metrics m = metrics();
    double width =
        markWidth(item) + m.quarter() + 1 + QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(item.words);
    if (!item.count.isEmpty())
        width += m.quarter() + QFontMetricsF(strongSmall()).horizontalAdvance(item.count);
    return width;
}

std::vector<QPointF> StatusLegend::places(double width) const
{
    std::vector<QPointF> all;
    QPointF at(0, 0);
    for (const std::vector<Item> *items : {&m_items, &m_notes})
        for (const Item &item : *items) {
            const double needed = itemWidth(item);
            if (at.x() > 0 && at.x() + needed > width)
                at = {0, at.y() + lineHeight()};
            all.push_back(at);
            at.rx() += needed + metrics().gap();
        }
    return all;
}

QSize StatusLegend::sizeHint() const
{
    double width = 0;
    for (const std::vector<Item> *items : {&m_items, &m_notes})
        for (const Item &item : *items)
            width += itemWidth(item) + metrics().gap();
    return {qRound(width), qRound(lineHeight())};
}

QSize StatusLegend::minimumSizeHint() const { return {0, qRound(lineHeight())}; }

int StatusLegend::heightForWidth(int width) const
{
    const std::vector<QPointF> all = places(width);
    return qRound(all.empty() ? lineHeight() : all.back().y() + lineHeight());
}

void StatusLegend::paintItemMark(QPainter &painter, const Item &item, const QRectF &box) const
{
    const QColor muted = palette().color(QPalette::PlaceholderText);
    if (item.status) {
        paintMark(painter, box, metrics().mark(), *item.status, palette());
    } else if (item.note == FigureNote::LookAgain) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(muted);
        placeText(painter, box, Qt::AlignCenter, lookAgainMark);
    } else if (item.note == FigureNote::Provisional) {
        const double side = metrics().mark();
        paintNote(painter, QRectF(box.left(), box.center().y() - side / 2, box.width(), side), item.note,
            palette().color(QPalette::Dark));
    } else {
        paintNote(painter, box, item.note,
            item.note == FigureNote::Discrepancy ? palette().color(QPalette::WindowText) : muted);
    }
}

void StatusLegend::paintItem(QPainter &painter, const Item &item, const QRectF &box) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment lead = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment end = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    const double mark = markWidth(item);
    const double words = box.width() - mark - metrics().quarter() - 1;
    paintItemMark(painter, item, QRectF(mirrored ? box.right() - mark : box.left(), box.top(), mark, box.height()));
    const QRectF text(mirrored ? box.left() : box.right() - words, box.top(), words, box.height());
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    placeText(painter, text, lead, item.words);
    if (item.count.isEmpty())
        return;
    painter.setFont(strongSmall());
    painter.setPen(palette().color(QPalette::WindowText));
    placeText(painter, text, end, item.count);
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<QPointF> all = places(width());
    std::size_t at = 0;
    for (const std::vector<Item> *items : {&m_items, &m_notes})
        for (const Item &item : *items) {
            const double wide = itemWidth(item);
            const QPointF place = all[at++];
            const double left = layoutDirection() == Qt::RightToLeft ? width() - place.x() - wide : place.x();
            paintItem(painter, item, QRectF(left, place.y(), wide, lineHeight()));
        }
}

} // namespace kept
