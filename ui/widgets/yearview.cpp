// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yearview.h"

#include "models/domain/display.h"
#include "models/domain/hourstext.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace kept {

namespace {

constexpr int dayWidth = 20;
constexpr int dayHeight = 18;
constexpr int weeksOfMonth = 6;

} // namespace

YearView::YearView(QWidget *parent) : CellWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Holidays and exceptions of the year"));
}

void YearView::setDays(std::vector<CalendarDay> days, const QDate &today)
{
    m_days = std::move(days);
    m_today = today;
    m_marked.clear();
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].reason != DayReason::Week)
            m_marked.push_back(i);
    cellsChanged();
}

QSizeF YearView::monthSize() const
{
    const Metrics m = metrics();
    return {7.0 * m.px(dayWidth) + m.gap(), 2.0 * m.px(dayHeight) + weeksOfMonth * m.px(dayHeight) + m.half()};
}

int YearView::columnsFor(int width) const
{
    const int fitting = static_cast<int>((width + metrics().gap()) / monthSize().width());
    return fitting >= 6 ? 6 : fitting >= 4 ? 4 : std::clamp(fitting, 2, 3);
}

int YearView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return static_cast<int>(std::ceil(12 / columns * monthSize().height()));
}

QSize YearView::sizeHint() const
{
    const int width = static_cast<int>(4 * monthSize().width());
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    const int wide = static_cast<int>(2 * monthSize().width());
    return {wide, heightForWidth(std::max(wide, width()))};
}

QRectF YearView::monthRect(int month) const
{
    const int columns = columnsFor(width());
    const QSizeF size = monthSize();
    const QRectF rect(QPointF((month - 1) % columns * size.width(), (month - 1) / columns * size.height()), size);
    return layoutDirection() == Qt::RightToLeft
        ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height())
        : rect;
}

QRectF YearView::dayRect(const QDate &date) const
{
    const Metrics m = metrics();
    const QRectF month = monthRect(date.month());
    const int start = locale().firstDayOfWeek();
    const int before = (QDate(date.year(), date.month(), 1).dayOfWeek() - start + 7) % 7;
    const int at = before + date.day() - 1;
    const double width = m.px(dayWidth);
    const double along = at % 7 * width;
    const double x = layoutDirection() == Qt::RightToLeft ? month.right() - along - width : month.left() + along;
    return {x, month.top() + (2 + at / 7) * m.px(dayHeight), width, double(m.px(dayHeight))};
}

QRectF YearView::cellRect(Cell cell) const
{
    return dayRect(m_days.at(m_marked.at(static_cast<std::size_t>(cell.row))).date);
}

QString YearView::dayText(const CalendarDay &day) const
{
    const QString date = locale().toString(day.date, tr("dddd, d MMMM yyyy", "date format with weekday"));
    const QString hours = displayDayHours(day.hours);
    if (day.reason == DayReason::Holiday && !day.name.isEmpty())
        return tr("%1: %2, %3", "date, holiday, hours").arg(date, day.name, hours);
    if (day.reason == DayReason::Holiday)
        return tr("%1: holiday, %2", "date, hours").arg(date, hours);
    if (day.reason == DayReason::Exception)
        return tr("%1: exception, %2", "date, hours").arg(date, hours);
    return tr("%1: %2", "date, hours").arg(date, hours);
}

QString YearView::cellText(Cell cell) const
{
    return dayText(m_days.at(m_marked.at(static_cast<std::size_t>(cell.row))));
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return CellWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const CalendarDay &day : m_days)
        if (dayRect(day.date).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), dayText(day), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    // The marked days are a list: every arrow goes along it.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == back || event->key() == forward) {
        QKeyEvent along(event->type(), event->key() == back ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier);
        CellWidget::keyPressEvent(&along);
        return;
    }
    CellWidget::keyPressEvent(event);
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const Metrics m = metrics();
    const int year = m_days.front().date.year();
    const QRectF rect = monthRect(month);
    const double width = m.px(dayWidth);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double left = mirrored ? rect.right() - 7 * width : rect.left();
    painter.setFont(typeFont(Type::BodyStrong));
    painter.setPen(palette().color(QPalette::WindowText));
    placeText(painter, QRectF(left, rect.top(), 7 * width, m.px(dayHeight)), Qt::AlignCenter,
        locale().toString(QDate(year, month, 1), QStringLiteral("MMMM")));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int i = 0; i < 7; ++i) {
        const int weekday = (locale().firstDayOfWeek() - 1 + i) % 7 + 1;
        const double x = mirrored ? left + (6 - i) * width : left + i * width;
        placeText(painter, QRectF(x, rect.top() + m.px(dayHeight), width, m.px(dayHeight)), Qt::AlignCenter,
            locale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
}

void YearView::paintDay(QPainter &painter, const CalendarDay &day) const
{
    const ChartNeutrals neutrals = chartNeutrals(isDark(palette()));
    const QRectF box = dayRect(day.date).adjusted(1, 1, -1, -1);
    // A closed holiday is filled, of a half day the lower corner, an exception is dashed: told apart without colour.
    painter.setPen(Qt::NoPen);
    painter.setBrush(neutrals.stem);
    if (day.reason == DayReason::Holiday && day.hours.empty())
        painter.drawRect(box);
    else if (day.reason == DayReason::Holiday)
        painter.drawPolygon(QPolygonF({box.topRight(), box.bottomRight(), box.bottomLeft()}));
    painter.setBrush(Qt::NoBrush);
    if (day.reason != DayReason::Week) {
        painter.setPen(QPen(neutrals.line, 1.25, day.reason == DayReason::Exception ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const bool quiet = day.hours.empty() && day.reason == DayReason::Week;
    painter.setPen(palette().color(quiet ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.setFont(typeFont(day.date == m_today ? Type::BodyStrong : Type::Small));
    placeText(painter, box, Qt::AlignCenter, locale().toString(day.date.day()));
    if (day.date == m_today)
        painter.fillRect(QRectF(box.left() + 2, box.bottom() - 1, box.width() - 4, 2), accent(palette()));
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_days.empty())
        return;
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
    for (const CalendarDay &day : m_days)
        paintDay(painter, day);
    if (!m_marked.empty() && showsFocus(currentCell()))
        paintFocusRing(painter, cellRect(currentCell()).adjusted(-1, -1, 1, 1), palette());
}

} // namespace kept
