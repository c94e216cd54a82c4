// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticesection.h"

#include "models/domain/display.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/pages/holidaypicker.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace kept {

namespace {

constexpr int shownHolidays = 8;

} // namespace

NoticeSection::NoticeSection(QWidget *parent)
    : AgreementSection(tr("Notice calendar"), tr("working days at the seat of whoever receives notice"), parent)
{
    FormGrid *grid = addGrid(1);
    m_used = new QCheckBox(tr("Notice is moved to a working day before"), grid);
    grid->addWide(tr("Working days"), QStringLiteral("noticeCalendar"), m_used);
    connect(m_used, &QCheckBox::clicked, this, [this] {
        showUsed();
        Q_EMIT edited();
    });
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(metrics().half());
    body()->addWidget(m_details);
    auto *weekend = new FormGrid(1, m_details);
    buildWeekend(weekend);
    details->addWidget(weekend);
    buildHolidays();
    m_words = textLabel({}, Type::Body, true, this);
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_words->setWordWrap(true);
    details->addWidget(m_words);
}

void NoticeSection::buildWeekend(FormGrid *grid)
{
    auto *days = new QWidget(grid);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    for (int i = 0; i < 7; ++i) {
        const int weekday = (locale().firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *day = new QCheckBox(locale().standaloneDayName(weekday, QLocale::ShortFormat), days);
        day->setAccessibleName(tr("%1 is weekend").arg(locale().standaloneDayName(weekday)));
        day->setObjectName(QStringLiteral("noticeCalendar.weekend.%1").arg(weekday));
        m_weekend[static_cast<std::size_t>(weekday) - 1] = day;
        row->addWidget(day);
        connect(day, &QCheckBox::clicked, this, &AgreementSection::edited);
    }
    row->addStretch();
    grid->addWide(tr("Weekend"), QStringLiteral("noticeCalendar.weekend"), days);
}

void NoticeSection::buildHolidays()
{
    auto *details = static_cast<QVBoxLayout *>(m_details->layout());
    m_holidays = new EditTable(QStringLiteral("noticeCalendar.holidays"), tr("Holidays at the recipient's seat"),
        tr("Add holiday"), {{tr("Holiday at the recipient's seat"), 200, false, {}, DateRole::Start}}, m_details);
    m_holidays->setMostRows(shownHolidays);
    details->addWidget(m_holidays);
    connect(m_holidays, &EditTable::edited, this, &AgreementSection::edited);
    auto *country = new QPushButton(icon(QStringLiteral("calendar")), tr("Public holidays of a country…"), m_details);
    country->setObjectName(QStringLiteral("noticeCalendar.rule"));
    setSmall(country);
    details->addWidget(country, 0, Qt::AlignLeading);
    m_picker = new HolidayPicker(QStringLiteral("noticePicker"), m_details);
    m_picker->hide();
    details->addWidget(m_picker);
    connect(country, &QPushButton::clicked, this, &NoticeSection::openPicker);
    connect(m_picker, &HolidayPicker::cancelled, m_picker, &QWidget::hide);
    connect(m_picker, &HolidayPicker::chosen, this, [this, country](const std::vector<PublicHoliday> &days) {
        m_picker->hide();
        country->setFocus(Qt::OtherFocusReason);
        std::vector<EditRow> rows = m_holidays->rows();
        std::set<QDate> known;
        for (const EditRow &row : rows)
            if (const auto date = dateInput(row.cells[0]))
                known.insert(*date);
        for (const PublicHoliday &day : days)
            if (known.insert(day.date).second)
                rows.push_back({-1, {inputText(day.date)}});
        m_holidays->setRows(rows);
        Q_EMIT edited();
    });
}

void NoticeSection::openPicker()
{
    m_picker->show();
    m_picker->suggest(countryOfZone(m_zone), m_today.isValid() ? m_today.year() : QDate(2026, 1, 1).year());
}

void NoticeSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    const NoticeCalendar calendar = content.noticeCalendar.value_or(NoticeCalendar{});
    m_zone = content.zone;
    m_used->setChecked(content.noticeCalendar.has_value());
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekend[static_cast<std::size_t>(weekday) - 1]->setChecked(
            std::find(calendar.weekend.begin(), calendar.weekend.end(), weekday) != calendar.weekend.end());
    std::vector<EditRow> rows;
    for (const QDate &date : calendar.holidays)
        rows.push_back({static_cast<int>(rows.size()), {inputText(date)}});
    m_holidays->setRows(rows);
    showUsed();
}

void NoticeSection::store(Agreement &agreement, Problems &problems) const
{
    std::optional<NoticeCalendar> &stored = agreement.latest().content.noticeCalendar;
    if (!m_used->isChecked()) {
        stored.reset();
        return;
    }
    NoticeCalendar calendar;
    calendar.weekend.clear();
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (m_weekend[static_cast<std::size_t>(weekday) - 1]->isChecked())
            calendar.weekend.push_back(weekday);
    if (calendar.weekend.size() == 7)
        problems.push_back({ErrorCode::InvalidInput, tr("Not every day can be weekend."),
            QStringLiteral("noticeCalendar.weekend.1"), tr("Leave at least one working day.")});
    // The same days stay in the order in which they are stored.
    if (stored
        && std::set(stored->weekend.begin(), stored->weekend.end())
            == std::set(calendar.weekend.begin(), calendar.weekend.end()))
        calendar.weekend = stored->weekend;
    for (const EditRow &row : m_holidays->rows()) {
        if (const auto date = dateInput(row.cells[0]))
            calendar.holidays.push_back(*date);
        else
            problems.push_back({ErrorCode::InvalidInput,
                tr("“%1” is not a date such as %2.").arg(row.cells[0], inputText(QDate(2027, 4, 30))),
                m_holidays->table()->objectName(), {}});
    }
    if (calendar.weekend.size() < 7)
        stored = std::move(calendar);
}

void NoticeSection::explain(const Agreement &agreement, const QDate &today)
{
    m_today = today;
    const auto &calendar = agreement.latest().content.noticeCalendar;
    if (!calendar)
        return;
    QDate next = today;
    while (!calendar->isWorkingDay(next) && next < today.addDays(60))
        next = next.addDays(1);
    m_words->setText(tr("%n holiday(s). Notice can be received on %1 at the earliest.", nullptr,
        static_cast<int>(calendar->holidays.size()))
                         .arg(displayDate(next)));
}

void NoticeSection::showUsed() { m_details->setVisible(m_used->isChecked()); }

} // namespace kept
