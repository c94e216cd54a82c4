// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "ui/look/icons.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept {

CalendarPopup::CalendarPopup(const QDate &selected, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    m_calendar = new QCalendarWidget(this);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setDateRange(QDate(1900, 1, 1), QDate(2999, 12, 31));
    if (selected.isValid())
        m_calendar->setSelectedDate(selected);
    layout->addWidget(m_calendar);
    dressParts();
    nameParts();
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
}

/// The program's arrows on a quiet bar, and weekends muted instead of Qt's red, which is our colour of a miss.
void CalendarPopup::dressParts()
{
    QTextCharFormat weekend;
    weekend.setForeground(palette().placeholderText());
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const std::pair<const char *, bool> arrows[] = {{"qt_calendar_prevmonth", false}, {"qt_calendar_nextmonth", true}};
    for (const auto &[part, forward] : arrows)
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(part)))
            button->setIcon(
                icon(forward == mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Window);
    for (const char *part : {"qt_calendar_monthbutton", "qt_calendar_yearbutton"})
        if (auto *button = m_calendar->findChild<QWidget *>(QLatin1String(part)))
            button->setForegroundRole(QPalette::WindowText);
}

/// Qt's parts of the calendar have no names for assistive technology.
void CalendarPopup::nameParts()
{
    const std::pair<const char *, QString> names[] = {{"qt_calendar_prevmonth", tr("Previous month")},
        {"qt_calendar_nextmonth", tr("Next month")}, {"qt_calendar_monthbutton", tr("Month")},
        {"qt_calendar_yearbutton", tr("Year")}, {"qt_calendar_yearedit", tr("Year")},
        {"qt_calendar_calendarview", tr("Days of the month")}};
    for (const auto &[part, name] : names)
        if (auto *widget = m_calendar->findChild<QWidget *>(QLatin1String(part)))
            widget->setAccessibleName(name);
}

void CalendarPopup::showUnder(const QWidget &field)
{
    adjustSize();
    const QSize size = sizeHint();
    const QRect room = field.screen()->availableGeometry();
    QPoint at = field.mapToGlobal(QPoint(0, field.height()));
    if (at.y() + size.height() > room.bottom())
        at.setY(field.mapToGlobal(QPoint(0, 0)).y() - size.height());
    if (field.layoutDirection() == Qt::RightToLeft)
        at.rx() += field.width() - size.width();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    move(at);
    show();
    if (auto *days = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")))
        days->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const QDate &date)
{
    close();
    Q_EMIT chosen(date);
}

} // namespace kept
