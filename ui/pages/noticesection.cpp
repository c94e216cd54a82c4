// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticesection.h"

#include "models/domain/display.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/pages/holidaysources.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace kept {

namespace {

constexpr int daysBeside = 4; // of the week
constexpr int shownHolidays = 8;
constexpr int yearsTaken = 5; // after this one, from a calendar file

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
    auto *row = new QGridLayout(days); // seven beside each other are too wide for a narrow window
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    for (int i = 0; i < 7; ++i) {
        const int weekday = (locale().firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *day = new QCheckBox(locale().standaloneDayName(weekday, QLocale::ShortFormat), days);
        day->setAccessibleName(tr("%1 is weekend").arg(locale().standaloneDayName(weekday)));
        day->setObjectName(QStringLiteral("noticeCalendar.weekend.%1").arg(weekday));
        m_weekend[static_cast<std::size_t>(weekday) - 1] = day;
        row->addWidget(day, i / daysBeside, i % daysBeside);
        connect(day, &QCheckBox::clicked, this, &AgreementSection::edited);
    }
    row->setColumnStretch(daysBeside, 1);
    grid->addWide(tr("Weekend"), QStringLiteral("noticeCalendar.weekend"), days);
}

void NoticeSection::buildHolidays()
{
    auto *details = static_cast<QVBoxLayout *>(m_details->layout());
    const QString name = QStringLiteral("noticeCalendar.holidays");
    m_holidays = new EditTable(name, tr("Holidays at the recipient's seat"), tr("Add holiday"),
        {{tr("Holiday at the recipient's seat"), 200, false, {}}, {tr("Date"), 140, false, {}, DateRole::Start}},
        m_details);
    m_holidays->setMostRows(shownHolidays);
    m_holidays->setUnordered();
    details->addWidget(m_holidays);
    connect(m_holidays, &EditTable::edited, this, &AgreementSection::edited);
    m_sources = new HolidaySources(QStringLiteral("noticeCalendar"), QStringLiteral("noticePicker"), m_details);
    details->addWidget(m_sources);
    connect(m_sources, &HolidaySources::fileRequested, this, &NoticeSection::fileRequested);
    connect(m_sources, &HolidaySources::chosen, this,
        [this](const std::vector<PublicHoliday> &days) { addHolidays(days, {}); });
}

void NoticeSection::addHolidays(const IcsHolidays &read)
{
    const int year = m_today.year();
    QStringList more{tr("Taken are the days of %1 to %2.", "years").arg(year).arg(year + yearsTaken)};
    if (const QString left = leftOutText(read); !left.isEmpty())
        more << left;
    addHolidays(datedHolidays(read.holidays, year, year + yearsTaken), more.join(u' '));
}

void NoticeSection::addHolidays(const std::vector<PublicHoliday> &days, const QString &more)
{
    std::vector<EditRow> rows = m_holidays->rows();
    std::set<QDate> known;
    for (const EditRow &row : rows)
        if (const auto date = dateInput(row.cells[1]))
            known.insert(*date);
    int added = 0;
    for (const PublicHoliday &day : days)
        if (known.insert(day.date).second) {
            rows.push_back({-1, {day.name, inputText(day.date)}});
            ++added;
        }
    std::stable_sort(rows.begin(), rows.end(), [](const EditRow &a, const EditRow &b) {
        return dateInput(a.cells[1]).value_or(QDate()) < dateInput(b.cells[1]).value_or(QDate());
    });
    m_holidays->setRows(rows);
    m_sources->sayAdded(added, days.size(), more);
    Q_EMIT edited();
}

void NoticeSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    const NoticeCalendar calendar = content.noticeCalendar.value_or(NoticeCalendar{});
    m_used->setChecked(content.noticeCalendar.has_value());
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekend[static_cast<std::size_t>(weekday) - 1]->setChecked(
            std::find(calendar.weekend.begin(), calendar.weekend.end(), weekday) != calendar.weekend.end());
    std::vector<EditRow> rows;
    for (const NoticeHoliday &each : calendar.holidays)
        rows.push_back({static_cast<int>(rows.size()), {each.name, inputText(each.date)}});
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
        if (const auto date = dateInput(row.cells[1]))
            calendar.holidays.push_back({*date, row.cells[0]});
        else
            problems.push_back({ErrorCode::InvalidInput,
                row.cells[1].isEmpty()
                    ? tr("The holiday “%1” has no date.").arg(row.cells[0])
                    : tr("“%1” is not a date such as %2.").arg(row.cells[1], inputText(QDate(2027, 4, 30))),
                m_holidays->table()->objectName(), {}});
    }
    if (calendar.weekend.size() < 7)
        stored = std::move(calendar);
}

void NoticeSection::explain(const Agreement &agreement, const QDate &today)
{
    m_today = today;
    m_sources->setStart(agreement.latest().content.zone, today.year());
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
