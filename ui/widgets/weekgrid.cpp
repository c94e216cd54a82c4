// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include "models/domain/hourstext.h"
#include "ui/look/fonts.h"
#include "ui/look/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kept {

namespace {

constexpr int quarter = 15 * 60;
constexpr int quartersOfDay = secondsOfDay / quarter;

int toQuarter(int second) { return (second + (second >= 0 ? quarter / 2 : -quarter / 2)) / quarter * quarter; }

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : CellWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Weekly hours"));
    announce();
}

void WeekGrid::setWeek(const WeekHours &week)
{
    if (m_drag.active || week == m_week)
        return;
    showWeek(week);
    m_selected = {};
    announce();
}

void WeekGrid::setReadOnly(bool readOnly) { m_readOnly = readOnly; }

void WeekGrid::showWeek(const WeekHours &week)
{
    m_week = week;
    cellsChanged();
    setFocusPolicy(Qt::StrongFocus); // also without a bar
}

int WeekGrid::weekdayOfRow(int row) const { return (locale().firstDayOfWeek() - 1 + row) % 7; }

int WeekGrid::rowOfWeekday(int weekday) const { return (weekday - locale().firstDayOfWeek() + 1 + 7) % 7; }

int WeekGrid::headHeight() const { return metrics().px(22); }

int WeekGrid::rowHeight() const { return metrics().px(32); }

double WeekGrid::labelWidth() const
{
    const QFontMetricsF text(typeFont(Type::Body));
    double width = 0;
    for (int weekday = 1; weekday <= 7; ++weekday)
        width = std::max(width, text.horizontalAdvance(locale().standaloneDayName(weekday)));
    return std::ceil(width) + metrics().threeQuarters();
}

QSize WeekGrid::minimumSizeHint() const
{
    const int hours = 24 * metrics().px(9);
    return {static_cast<int>(labelWidth()) + hours + metrics().half(), sizeHint().height()};
}

QSize WeekGrid::sizeHint() const
{
    const int hours = 24 * metrics().px(17);
    return {static_cast<int>(labelWidth()) + hours + metrics().half(), headHeight() + 7 * rowHeight() + 2};
}

QRectF WeekGrid::trackOf(int row) const
{
    const double room = std::max(24.0, width() - labelWidth() - metrics().half());
    const double left = layoutDirection() == Qt::RightToLeft ? metrics().half() : labelWidth();
    return {left, double(headHeight() + row * rowHeight()), room, double(rowHeight())};
}

double WeekGrid::xOf(int second) const
{
    const QRectF track = trackOf(0);
    const double along = track.width() * second / secondsOfDay;
    return layoutDirection() == Qt::RightToLeft ? track.right() - along : track.left() + along;
}

int WeekGrid::secondAt(double x) const
{
    const QRectF track = trackOf(0);
    const double along = layoutDirection() == Qt::RightToLeft ? track.right() - x : x - track.left();
    return static_cast<int>(std::lround(along / track.width() * secondsOfDay));
}

int WeekGrid::rowAt(double y) const
{
    return std::clamp(static_cast<int>(std::floor((y - headHeight()) / rowHeight())), 0, 6);
}

QPointF WeekGrid::pointAt(int weekday, int second) const
{
    return {xOf(second), trackOf(rowOfWeekday(weekday)).center().y()};
}

QRectF WeekGrid::barRect(int row, int from, int to) const
{
    const QRectF track = trackOf(row);
    const double inset = metrics().quarter();
    return QRectF(QPointF(xOf(from), track.top() + inset), QPointF(xOf(to), track.bottom() - inset)).normalized();
}

std::vector<QRectF> WeekGrid::rectsOf(const Bar &bar) const
{
    const DayInterval &interval = intervalOf(bar);
    std::vector<QRectF> rects{barRect(rowOfWeekday(bar.weekday), interval.from, std::min(interval.to, secondsOfDay))};
    if (interval.to > secondsOfDay)
        rects.push_back(barRect(rowOfWeekday((bar.weekday + 1) % 7), 0, interval.to - secondsOfDay));
    return rects;
}

const DayInterval &WeekGrid::intervalOf(const Bar &bar) const
{
    return m_week.at(static_cast<std::size_t>(bar.weekday)).at(bar.index);
}

std::vector<WeekGrid::Bar> WeekGrid::bars() const
{
    std::vector<Bar> all;
    for (int row = 0; row < 7; ++row) {
        const int weekday = weekdayOfRow(row);
        for (std::size_t i = 0; i < m_week[static_cast<std::size_t>(weekday)].size(); ++i)
            all.push_back({weekday, i});
    }
    return all;
}

int WeekGrid::rowCount() const { return static_cast<int>(bars().size()); }

QRectF WeekGrid::cellRect(Cell cell) const { return rectsOf(bars().at(static_cast<std::size_t>(cell.row))).front(); }

QString WeekGrid::cellText(Cell cell) const
{
    const Bar bar = bars().at(static_cast<std::size_t>(cell.row));
    return displayInterval(bar.weekday + 1, intervalOf(bar), locale());
}

WeekGrid::Hit WeekGrid::hitAt(const QPointF &at) const
{
    const double reach = metrics().quarter();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const Bar &bar : bars()) {
        const std::vector<QRectF> rects = rectsOf(bar);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            const QRectF &rect = rects[i];
            if (!rect.adjusted(-reach / 2, 0, reach / 2, 0).contains(at))
                continue;
            const double start = mirrored ? rect.right() : rect.left();
            const double end = mirrored ? rect.left() : rect.right();
            const double edge = std::min(reach, rect.width() / 4);
            if (i + 1 == rects.size() && std::abs(at.x() - end) <= edge)
                return {bar, Grip::End};
            if (i == 0 && std::abs(at.x() - start) <= edge)
                return {bar, Grip::Start};
            return {bar, Grip::Inside};
        }
    }
    return {};
}

WeekGrid::Range WeekGrid::range() const
{
    const Slot other = m_anchor.value_or(m_cursor);
    const auto [first, last] = std::minmax(m_cursor.quarter, other.quarter);
    const auto [top, bottom] = std::minmax(m_cursor.row, other.row);
    return {top, bottom, {first * quarter, (last + 1) * quarter}};
}

QString WeekGrid::cursorText() const
{
    const Range chosen = range();
    bool allOpen = true;
    bool anyOpen = false;
    for (int row = chosen.firstRow; row <= chosen.lastRow; ++row)
        for (int at = chosen.hours.from; at < chosen.hours.to; at += quarter) {
            const bool open = isOpen(m_week, weekdayOfRow(row), {at, at + quarter});
            allOpen = allOpen && open;
            anyOpen = anyOpen || open;
        }
    const QString state = allOpen ? tr("open") : anyOpen ? tr("partly open") : tr("closed");
    const QString hours = displayInterval(weekdayOfRow(chosen.firstRow) + 1, chosen.hours, locale());
    if (chosen.firstRow == chosen.lastRow)
        return tr("%1: %2", "weekday with times, and open or closed").arg(hours, state);
    return tr("%1, and the same until %2: %3", "weekday with times, last weekday, and open or closed")
        .arg(hours, locale().standaloneDayName(weekdayOfRow(chosen.lastRow) + 1), state);
}

void WeekGrid::announce()
{
    setAccessibleDescription(cursorText());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
    Q_EMIT cursorChanged();
}

void WeekGrid::setCursorSlot(Slot slot, bool select)
{
    slot = {std::clamp(slot.row, 0, 6), std::clamp(slot.quarter, 0, quartersOfDay - 1)};
    if (!select)
        m_anchor.reset();
    else if (!m_anchor)
        m_anchor = m_cursor;
    m_cursor = slot;
    m_selected = {};
    announce();
}

bool WeekGrid::moveCursor(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int step = (control ? 4 : 1) * (mirrored ? -1 : 1);
    Slot next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        next.quarter -= step;
        break;
    case Qt::Key_Right:
        next.quarter += step;
        break;
    case Qt::Key_Up:
        --next.row;
        break;
    case Qt::Key_Down:
        ++next.row;
        break;
    case Qt::Key_Home:
        next = {control ? 0 : next.row, 0};
        break;
    case Qt::Key_End:
        next = {control ? 6 : next.row, quartersOfDay - 1};
        break;
    default:
        return false;
    }
    m_ring = true;
    setCursorSlot(next, event->modifiers() & Qt::ShiftModifier);
    return true;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (moveCursor(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggleRange();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeRange();
        return;
    case Qt::Key_F2:
        Q_EMIT typingRequested(cursorWeekday());
        return;
    case Qt::Key_A:
        if (!(event->modifiers() & Qt::ControlModifier))
            break;
        m_anchor = Slot{0, 0};
        m_cursor = {6, quartersOfDay - 1};
        announce();
        return;
    case Qt::Key_Escape:
        if (!m_drag.active && !m_anchor && m_selected.weekday < 0)
            break;
        cancelDrag();
        m_anchor.reset();
        m_selected = {};
        announce();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WeekGrid::change(const WeekHours &week)
{
    if (m_readOnly || week == m_week)
        return;
    showWeek(week);
    m_selected = {};
    announce();
    Q_EMIT edited();
}

void WeekGrid::toggleRange()
{
    const Range chosen = range();
    bool allOpen = true;
    for (int row = chosen.firstRow; row <= chosen.lastRow; ++row)
        allOpen = allOpen && isOpen(m_week, weekdayOfRow(row), chosen.hours);
    WeekHours next = m_week;
    for (int row = chosen.firstRow; row <= chosen.lastRow; ++row)
        next = allOpen ? withClosed(std::move(next), weekdayOfRow(row), chosen.hours)
                       : withOpen(std::move(next), weekdayOfRow(row), chosen.hours);
    change(next);
}

void WeekGrid::removeRange()
{
    WeekHours next = m_week;
    const Range chosen = range();
    if (m_selected.weekday < 0 && !m_anchor) {
        // The whole bar that the cursor stands on.
        const QPointF at = trackOf(m_cursor.row).center();
        m_selected = hitAt({(xOf(chosen.hours.from) + xOf(chosen.hours.to)) / 2, at.y()}).bar;
    }
    if (m_selected.weekday >= 0) {
        auto &day = next[static_cast<std::size_t>(m_selected.weekday)];
        day.erase(day.begin() + static_cast<std::ptrdiff_t>(m_selected.index));
    } else {
        for (int row = chosen.firstRow; row <= chosen.lastRow; ++row)
            next = withClosed(std::move(next), weekdayOfRow(row), chosen.hours);
    }
    change(next);
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    m_ring = false;
    if (event->button() != Qt::LeftButton || m_drag.active)
        return;
    const QPointF at = event->position();
    const Hit hit = hitAt(at);
    const int second = std::clamp(secondAt(at.x()), 0, secondsOfDay - 1);
    m_drag = {hit.grip, true, false, hit.bar, {rowAt(at.y()), second / quarter}, at, m_week};
    setCursorSlot(m_drag.from, event->modifiers() & Qt::ShiftModifier);
    m_selected = hit.bar;
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag.active) {
        const Grip grip = m_readOnly ? Grip::None : hitAt(event->position()).grip;
        setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Inside ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    if (m_readOnly)
        return;
    const QPointF way = event->position() - m_drag.start;
    if (m_drag.moved || way.manhattanLength() >= QApplication::startDragDistance())
        dragTo(event->position());
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.active)
        return;
    m_drag.active = false;
    if (m_week == m_drag.before)
        return;
    m_anchor.reset();
    announce();
    Q_EMIT edited();
}

void WeekGrid::cancelDrag()
{
    if (!std::exchange(m_drag.active, false))
        return;
    showWeek(m_drag.before);
}

void WeekGrid::dragTo(const QPointF &at)
{
    m_drag.moved = true;
    m_selected = {};
    m_anchor.reset();
    switch (m_drag.grip) {
    case Grip::None:
        showWeek(opened(at));
        break;
    case Grip::Inside:
        showWeek(moved(at));
        break;
    case Grip::Start:
    case Grip::End:
        showWeek(resized(at));
        break;
    }
    update();
}

int WeekGrid::snapped(const QPointF &at, int fromRow) const
{
    const int second = toQuarter(secondAt(at.x()));
    // A little beyond the edge is still the edge; far beyond it, or in the row below, is the next day.
    constexpr int sticky = 3600;
    const int below = rowAt(at.y()) - fromRow;
    if (below <= 0 && second > secondsOfDay)
        return std::max(secondsOfDay, second - sticky);
    return std::max(0, second) + (below > 0 ? secondsOfDay : 0);
}

WeekHours WeekGrid::opened(const QPointF &at) const
{
    // Over several rows the same hours are opened on each.
    const int end = snapped({at.x(), trackOf(m_drag.from.row).center().y()}, m_drag.from.row);
    const int start = m_drag.from.quarter * quarter;
    DayInterval hours{std::min(start, end), std::max(start + (end > start ? 0 : quarter), end)};
    hours.to = std::min(hours.to, hours.from + secondsOfDay);
    const auto [top, bottom] = std::minmax({m_drag.from.row, rowAt(at.y())});
    WeekHours next = m_drag.before;
    for (int row = top; row <= bottom; ++row)
        next = withOpen(std::move(next), weekdayOfRow(row), hours);
    return next;
}

WeekHours WeekGrid::moved(const QPointF &at) const
{
    WeekHours next = m_drag.before;
    auto &day = next[static_cast<std::size_t>(m_drag.bar.weekday)];
    DayInterval hours = day[m_drag.bar.index];
    day.erase(day.begin() + static_cast<std::ptrdiff_t>(m_drag.bar.index));
    const int by = toQuarter(secondAt(at.x()) - secondAt(m_drag.start.x()));
    const int length = hours.to - hours.from;
    hours.from = std::clamp(hours.from + by, 0, secondsOfDay - quarter);
    hours.to = hours.from + length;
    const int row = rowOfWeekday(m_drag.bar.weekday) + rowAt(at.y()) - m_drag.from.row;
    return withOpen(std::move(next), weekdayOfRow(std::clamp(row, 0, 6)), hours);
}

WeekHours WeekGrid::resized(const QPointF &at) const
{
    WeekHours next = m_drag.before;
    auto &day = next[static_cast<std::size_t>(m_drag.bar.weekday)];
    DayInterval hours = day[m_drag.bar.index];
    day.erase(day.begin() + static_cast<std::ptrdiff_t>(m_drag.bar.index));
    const int row = rowOfWeekday(m_drag.bar.weekday);
    if (m_drag.grip == Grip::Start) {
        // A quarter at least is left, and both ends that are dragged stand on quarters.
        const int latest = std::min(hours.to, secondsOfDay) - quarter;
        const int start = std::clamp(toQuarter(secondAt(at.x())), 0, std::max(latest / quarter * quarter, 0));
        hours.from = std::max(start, hours.to - secondsOfDay);
    } else {
        const int earliest = (hours.from + 2 * quarter - 1) / quarter * quarter;
        hours.to = std::min(std::max(snapped(at, row), earliest), hours.from + secondsOfDay);
    }
    return withOpen(std::move(next), m_drag.bar.weekday, hours);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    CellWidget::focusInEvent(event);
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    cancelDrag();
    CellWidget::focusOutEvent(event);
}

} // namespace kept
