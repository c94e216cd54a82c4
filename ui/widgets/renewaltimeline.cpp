// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/renewaltimeline.h"

#include "models/domain/display.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace kept {

namespace {

int headHeight() { return 2 * QFontMetrics(typeFont(Type::Small)).height() + metrics().quarter(); }

int rowHeight() { return metrics().px(30); }

int legendHeight() { return QFontMetrics(typeFont(Type::Small)).height() + metrics().half(); }

QFont strongSmall()
{
    QFont font = typeFont(Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// D is open, N is filled: the notice is the harder date. Letters, since the shapes belong to the statuses.
void paintLetter(QPainter &painter, const QPointF &centre, const QString &letter, bool filled, const QPalette &palette)
{
    const double side = metrics().px(15);
    const QRectF box(qRound(centre.x() - side / 2), qRound(centre.y() - side / 2), side, side);
    const QColor strong = chartNeutrals(isDark(palette)).line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), 1.5));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 2, 2);
    painter.setPen(QPen(strong, 1));
    painter.setBrush(filled ? strong : palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(filled ? palette.color(QPalette::Base) : palette.color(QPalette::WindowText));
    painter.setFont(strongSmall());
    placeText(painter, box, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace

RenewalTimeline::RenewalTimeline(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Renewals"));
    connect(this, &CellWidget::cellActivated, this,
        [this](int row, int) { Q_EMIT activated(m_rows.at(static_cast<std::size_t>(row)).id); });
}

void RenewalTimeline::setRange(QDate from, int months)
{
    m_from = QDate(from.year(), from.month(), 1);
    m_months = std::max(2, months);
    update();
}

void RenewalTimeline::setToday(QDate today)
{
    m_today = today;
    update();
}

void RenewalTimeline::setRows(std::vector<RenewalRow> rows)
{
    m_rows = std::move(rows);
    cellsChanged();
}

void RenewalTimeline::setLegendVisible(bool visible)
{
    m_legend = visible;
    updateGeometry();
    update();
}

double RenewalTimeline::labelWidth() const
{
    const QFontMetricsF text(typeFont(Type::Body));
    double width = 0;
    for (const RenewalRow &row : m_rows)
        width = std::max(width, text.horizontalAdvance(row.label));
    return std::min(width + metrics().gap(), this->width() * 0.45);
}

QRectF RenewalTimeline::plotRect() const
{
    const double label = labelWidth();
    const double left = layoutDirection() == Qt::RightToLeft ? 0 : label;
    const double spare = height() - headHeight() - (m_legend ? legendHeight() : 0);
    return {left, double(headHeight()), width() - label, std::min<double>(rowCount() * rowHeight(), spare)};
}

double RenewalTimeline::xOf(QDate day) const
{
    const QRectF plot = plotRect();
    const int month = (day.year() - m_from.year()) * 12 + day.month() - m_from.month();
    return plot.left() + plot.width() * (month + (day.day() - 1.0) / day.daysInMonth()) / m_months;
}

QRectF RenewalTimeline::cellRect(Cell cell) const
{
    return {0, double(headHeight() + cell.row * rowHeight()), double(width()), double(rowHeight())};
}

QString RenewalTimeline::cellText(Cell cell) const
{
    const RenewalRow &row = m_rows.at(static_cast<std::size_t>(cell.row));
    const auto date = [](QDate day) { return displayDate(day); };
    QStringList parts{row.label};
    if (row.decision)
        parts << tr("decision by %1").arg(date(*row.decision));
    if (row.notice)
        parts << tr("last notice %1").arg(date(*row.notice));
    if (row.end)
        parts << (row.renews ? tr("term ends %1, then renews").arg(date(*row.end))
                             : tr("term ends %1").arg(date(*row.end)));
    if (!row.note.isEmpty())
        parts << row.note;
    return parts.join(tr(", "));
}

QSize RenewalTimeline::sizeHint() const
{
    return {metrics().px(380), headHeight() + rowCount() * rowHeight() + (m_legend ? legendHeight() : 0)};
}

QSize RenewalTimeline::minimumSizeHint() const { return {metrics().px(240), sizeHint().height()}; }

void RenewalTimeline::paintMonths(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const double line = QFontMetrics(typeFont(Type::Small)).height();
    const double width = plot.width() / m_months;
    const bool narrow = width < QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(QStringLiteral("MMM")) + 4;
    for (int i = 0; i < m_months; ++i) {
        const QDate month = m_from.addMonths(i);
        const double x = plot.left() + i * width;
        const bool newYear = i > 0 && month.month() == 1;
        if (i > 0)
            painter.fillRect(QRectF(qRound(x), newYear ? 0 : plot.top(), 1, newYear ? plot.bottom() : plot.height()),
                palette().color(newYear ? QPalette::Mid : QPalette::Midlight));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.setFont(typeFont(Type::Small));
        placeText(painter, QRectF(x, line, width, line), Qt::AlignCenter,
            QLocale().standaloneMonthName(month.month(), narrow ? QLocale::NarrowFormat : QLocale::ShortFormat));
        if (i == 0 || newYear) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.setFont(strongSmall());
            const bool room = i > 0 || month.month() < 12;
            placeText(painter, QRectF(x + 3, 0, room ? 3 * width : width, line), Qt::AlignLeft | Qt::AlignVCenter,
                QString::number(month.year()));
        }
    }
}

void RenewalTimeline::paintTerm(QPainter &painter, const RenewalRow &row, double y) const
{
    const QRectF plot = plotRect();
    const ChartNeutrals neutrals = chartNeutrals(isDark(palette()));
    const double thick = metrics().px(7);
    const double start = std::max(plot.left(), xOf(row.start));
    const double end = row.end ? std::min(plot.right(), xOf(row.end->addDays(1))) : plot.right();
    painter.fillRect(QRectF(start, y - thick / 2, end - start, thick), neutrals.mid);
    const bool ends = row.end && xOf(row.end->addDays(1)) <= plot.right() + 0.5;
    if (ends && row.renews) {
        painter.setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(end + 1.5, qRound(y - thick / 2) + 0.5, plot.right() - end - 2, thick - 1));
    }
    if (ends)
        painter.fillRect(QRectF(qRound(end) - 1, y - thick, 2, 2 * thick), palette().color(QPalette::WindowText));
    if (ends && !row.note.isEmpty()) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const double half = rowHeight() / 2.0;
        const bool right = plot.right() - end > QFontMetricsF(painter.font()).horizontalAdvance(row.note) * 0.7;
        const QRectF text = right
            ? QRectF(end + metrics().half(), y - half, plot.right() - end - metrics().half(), 2 * half)
            : QRectF(plot.left(), y - half, 0, 0);
        if (right)
            paintText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, row.note);
    }
    for (const auto &[day, filled] : {std::pair(row.decision, false), std::pair(row.notice, true)})
        if (day && xOf(*day) >= plot.left() - 1 && xOf(*day) <= plot.right())
            paintLetter(painter, {std::max(xOf(*day), plot.left() + metrics().half()), y}, filled ? tr("N") : tr("D"),
                filled, palette());
}

void RenewalTimeline::paintRow(QPainter &painter, int row) const
{
    const RenewalRow &item = m_rows[static_cast<std::size_t>(row)];
    const QRectF all = cellRect({row, 0});
    const double label = labelWidth() - metrics().half();
    const QRectF text =
        QStyle::visualRect(layoutDirection(), all.toRect(), QRect(0, int(all.top()), int(label), int(all.height())));
    painter.setFont(typeFont(Type::Body));
    painter.setPen(palette().color(hoveredCell() == Cell{row, 0} ? QPalette::Link : QPalette::WindowText));
    paintText(painter, text, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), item.label);
    paintTerm(painter, item, all.center().y());
    if (showsFocus({row, 0}))
        paintFocusRing(painter, all.adjusted(0, 1, 0, -1), palette(), 2);
}

void RenewalTimeline::paintToday(QPainter &painter) const
{
    const double x = m_today.isValid() ? xOf(m_today) : -1;
    const QRectF plot = plotRect();
    if (x >= plot.left() && x <= plot.right())
        painter.fillRect(QRectF(qRound(x), plot.top() - metrics().quarter(), 1.5, plot.height() + metrics().quarter()),
            accent(palette()));
}

void RenewalTimeline::paintLegend(QPainter &painter) const
{
    const Metrics m = metrics();
    const QFontMetricsF text(typeFont(Type::Small));
    const double y = height() - text.height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    const auto put = [&](const QString &sign, const QString &words, const QColor &bar, const QColor &colour) {
        const double lead =
            sign.isEmpty() ? (bar.isValid() ? 6 : 0) : QFontMetricsF(strongSmall()).horizontalAdvance(sign) + 4;
        const double width = lead + text.horizontalAdvance(words);
        if (x + width > this->width())
            return;
        const double left = mirrored ? this->width() - x - width : x;
        if (bar.isValid())
            painter.fillRect(
                QRectF(mirrored ? left + width - 2 : left, y + 1, bar == colour ? 1.5 : 2, text.height() - 2), bar);
        painter.setFont(strongSmall());
        painter.setPen(palette().color(QPalette::WindowText));
        placeText(painter, QRectF(left, y, width, text.height()), mirrored ? Qt::AlignRight : Qt::AlignLeft, sign);
        painter.setFont(typeFont(Type::Small));
        painter.setPen(colour);
        placeText(painter, QRectF(left, y, width, text.height()), mirrored ? Qt::AlignLeft : Qt::AlignRight, words);
        x += width + m.gap();
    };
    const QColor muted = palette().color(QPalette::PlaceholderText);
    put(tr("D"), tr("decision"), {}, muted);
    put(tr("N"), tr("last notice"), {}, muted);
    put({}, tr("end of term"), palette().color(QPalette::WindowText), muted);
    put({}, tr("dashed: renews"), {}, muted);
    put({}, tr("today"), accent(palette()), accent(palette()));
}

void RenewalTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_from.isValid())
        return;
    paintMonths(painter);
    paintToday(painter);
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
    if (m_legend)
        paintLegend(painter);
}

} // namespace kept
