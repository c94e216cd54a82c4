// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarform.h"

#include "models/domain/hourstext.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/calendarpreview.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formsnapshot.h"
#include "ui/pages/holidaysources.h"
#include "ui/pages/yearlydate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyboardplace.h"
#include "ui/widgets/weekeditor.h"
#include "ui/widgets/zonefield.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace kept {

namespace {

const QString everyYear = QStringLiteral("yearly");
constexpr int shownHolidays = 12;

/// The date of a holiday of one year, typed in any form that the fields read.
std::optional<QDate> onceInput(const QString &text, const QDate &today)
{
    const auto date = readDateEntry(text, today);
    return date ? std::optional(*date) : std::nullopt;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CalendarForm)
};

} // namespace

bool isBefore(const Holiday &a, const Holiday &b)
{
    return std::tuple(a.year.value_or(0), a.month, a.day) < std::tuple(b.year.value_or(0), b.month, b.day);
}

QString changeName(const CalendarRecord &before, const CalendarRecord &after)
{
    if (before.hours.week != after.hours.week)
        return Texts::tr("change of the weekly hours");
    if (before.hours.holidays != after.hours.holidays)
        return Texts::tr("change of the holidays");
    if (before.hours.exceptions != after.hours.exceptions)
        return Texts::tr("change of the exceptions");
    return before.hours.zone != after.hours.zone ? Texts::tr("change of the time zone")
                                                 : Texts::tr("change of the name");
}

CalendarForm::CalendarForm(QWidget *parent) : QWidget(parent), m_record{CalendarId::create(), {}, {}}
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.threeQuarters());
    buildIdentity();
    buildWeek();
    buildHolidays();
    buildExceptions();
    buildPreview();
    layout->addStretch();
    connect(m_grid, &FormGrid::edited, this, &CalendarForm::announce);
    connect(m_zone, &QLineEdit::textEdited, this, &CalendarForm::announce);
    connect(m_week, &WeekEditor::edited, this, &CalendarForm::announce);
    connect(m_holidays, &EditTable::edited, this, &CalendarForm::announce);
    connect(m_exceptions, &EditTable::edited, this, &CalendarForm::announce);
}

QWidget *CalendarForm::addSection(const QString &title, const QString &note, QWidget *body)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (column->count() > 0)
        column->addWidget(horizontalRule(this));
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    row->addWidget(textLabel(title, Type::Section, false, head));
    QLabel *why = textLabel(note, Type::Body, true, head);
    why->setWordWrap(true);
    row->addWidget(why, 1);
    column->addWidget(head);
    column->addWidget(body);
    body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return body;
}

void CalendarForm::buildIdentity()
{
    m_grid = new FormGrid(2, this);
    m_name = m_grid->addText(tr("Name"), QStringLiteral("name"));
    m_zone = new ZoneField(m_grid);
    m_grid->add(tr("Time zone"), QStringLiteral("zone"), m_zone);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_offset = textLabel({}, Type::Body, true, body);
    m_offset->setObjectName(QStringLiteral("zoneOffset"));
    m_offset->setWordWrap(true);
    column->addWidget(m_offset);
    addSection(tr("Service hours"), {}, body);
}

void CalendarForm::buildWeek()
{
    m_week = new WeekEditor(this);
    addSection(tr("Weekly hours"), tr("Drag with the mouse, or select with Shift and arrows and press Enter."), m_week);
}

void CalendarForm::buildHolidays()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics().half());
    m_holidays = new EditTable(QStringLiteral("holidays"), tr("Holidays"), tr("Add holiday"),
        {{tr("Holiday"), 200, false, {}}, {tr("Date"), 112, false, {}},
            {tr("Repeats"), 112, false, {{QString(), tr("once")}, {everyYear, tr("every year")}}},
            {tr("Hours of a half day"), 160, false, {}}},
        body);
    m_holidays->setMostRows(shownHolidays);
    m_holidays->setUnordered();
    column->addWidget(m_holidays);
    m_sources = new HolidaySources(QStringLiteral("holidays"), QStringLiteral("picker"), body);
    column->addWidget(m_sources);
    addSection(tr("Holidays"), tr("closed, unless hours of a half day are given"), body);
    connect(m_sources, &HolidaySources::fileRequested, this, &CalendarForm::fileRequested);
    connect(m_sources, &HolidaySources::chosen, this, [this](const std::vector<PublicHoliday> &days) {
        std::vector<Holiday> holidays;
        for (const PublicHoliday &day : days)
            holidays.push_back({day.name, day.date.year(), day.date.month(), day.date.day(), {}});
        addHolidays(holidays);
    });
}

void CalendarForm::buildExceptions()
{
    m_exceptions = new EditTable(QStringLiteral("exceptions"), tr("Exceptions"), tr("Add exception"),
        {{tr("Date"), 200, false, {}, DateRole::Start}, {tr("Hours on this date"), 360, false, {}}}, this);
    m_exceptions->setUnordered();
    addSection(tr("Exceptions"), tr("other hours on a date; they win over holidays"), m_exceptions);
}

void CalendarForm::buildPreview()
{
    m_preview = new CalendarPreview(this);
    addSection(tr("What this means"), {}, m_preview);
    m_preview->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its width lets the year be
}

void CalendarForm::setRecord(const CalendarRecord &record, Instant now, const QDate &fixedUntil)
{
    std::optional<KeyboardPlace> place;
    if (m_record.id == record.id)
        place.emplace(*this); // it was saved, and who types goes on
    m_now = now;
    m_fixedUntil = fixedUntil;
    m_sources->closePicker();
    m_sources->say({});
    m_sources->setEarliest(fixedUntil.isValid() ? fixedUntil.addDays(1) : QDate());
    showValues(record);
}

void CalendarForm::showValues(const CalendarRecord &record)
{
    m_filling = true;
    m_record = record;
    m_name->setText(record.name);
    m_zone->setText(record.hours.zone);
    m_week->setWeek(record.hours.week);
    fillHolidays(record.hours.holidays);
    std::vector<EditRow> rows;
    for (const auto &[date, hours] : record.hours.exceptions)
        rows.push_back({static_cast<int>(rows.size()),
            {inputText(date), hours.empty() ? displayDayHours(hours) : dayHoursText(hours)}});
    m_exceptions->setRows(rows);
    m_filling = false;
    showZone();
    showPreview();
}

void CalendarForm::fillHolidays(const std::vector<Holiday> &holidays)
{
    std::vector<EditRow> rows;
    for (const Holiday &each : holidays)
        rows.push_back({static_cast<int>(rows.size()),
            {each.name,
                each.year ? inputText(QDate(*each.year, each.month, each.day)) : yearlyText(each.month, each.day),
                each.year ? QString() : everyYear, dayHoursText(each.hours)}});
    m_holidays->setRows(rows);
}

CalendarRecord CalendarForm::record(Problems &problems) const
{
    CalendarRecord record = m_record;
    record.name = m_name->text().simplified();
    record.hours.zone = m_zone->text().trimmed();
    if (const auto zone = zoneFromName(record.hours.zone); !zone)
        problems.push_back({zone.error().code, zone.error().message, QStringLiteral("zone"),
            tr("Choose one from the list, such as Europe/Berlin.")});
    record.hours.week = m_week->week();
    problems.insert(problems.end(), m_week->problems().begin(), m_week->problems().end());
    record.hours.holidays = readHolidays(problems);
    record.hours.exceptions = readExceptions(problems);
    return record;
}

std::vector<Holiday> CalendarForm::readHolidays(Problems &problems) const
{
    std::vector<Holiday> holidays;
    for (const EditRow &row : m_holidays->rows()) {
        Holiday holiday;
        holiday.name = row.cells[0];
        const bool yearly = row.cells[2] == everyYear;
        const auto date = yearly ? yearlyInput(row.cells[1]) : onceInput(row.cells[1], todayFor(this));
        const auto hours = dayHoursFromText(row.cells[3]);
        if (!date)
            problems.push_back({ErrorCode::InvalidInput,
                row.cells[1].isEmpty()
                    ? tr("A holiday has no date.")
                    : tr("“%1” is not a date such as %2.")
                          .arg(row.cells[1], yearly ? yearlyText(12, 25) : inputText(QDate(2027, 4, 30))),
                m_holidays->table()->objectName(), {}});
        if (!hours)
            problems.push_back(
                {hours.error().code, hours.error().message, m_holidays->table()->objectName(), hours.error().advice});
        if (!date || !hours)
            continue;
        if (!yearly)
            holiday.year = date->year();
        holiday.month = date->month();
        holiday.day = date->day();
        holiday.hours = mergedHours(*hours);
        holidays.push_back(std::move(holiday));
    }
    return holidays;
}

std::map<QDate, std::vector<DayInterval>> CalendarForm::readExceptions(Problems &problems) const
{
    std::map<QDate, std::vector<DayInterval>> exceptions;
    const QString place = m_exceptions->table()->objectName();
    for (const EditRow &row : m_exceptions->rows()) {
        const auto date = dateInput(row.cells[0]);
        const auto hours = dayHoursFromText(row.cells[1]);
        if (!date)
            problems.push_back({ErrorCode::InvalidInput,
                tr("“%1” is not a date such as %2.").arg(row.cells[0], inputText(QDate(2027, 4, 30))), place, {}});
        else if (exceptions.contains(*date))
            problems.push_back({ErrorCode::InvalidInput, tr("There are two exceptions on %1.").arg(row.cells[0]), place,
                tr("Write the hours of both into one row.")});
        if (!hours)
            problems.push_back({hours.error().code, hours.error().message, place, hours.error().advice});
        if (date && hours)
            exceptions[*date] = mergedHours(*hours);
    }
    return exceptions;
}

void CalendarForm::announce()
{
    if (m_filling)
        return;
    showZone();
    showPreview();
    Q_EMIT edited();
}

void CalendarForm::showPreview()
{
    Problems unread;
    m_preview->setHours(record(unread).hours, m_now);
}

void CalendarForm::showZone()
{
    const QDate today = dateIn(m_now, QTimeZone::utc());
    m_zone->setDay(today);
    const QString zone = m_zone->text().trimmed();
    m_sources->setStart(zone, today.year());
    const QString offset = zoneOffsetText(zone, today);
    m_offset->setText(offset.isEmpty()
            ? tr("There is no time zone “%1”. Type a city, such as Berlin, and choose one from the list.").arg(zone)
            : tr("Times are those of clocks in %1, today %2.", "time zone, offset").arg(zone, offset));
}

void CalendarForm::addHolidays(const std::vector<Holiday> &days, const QString &more)
{
    Problems unread;
    std::vector<Holiday> holidays = readHolidays(unread);
    if (!unread.empty()) {
        m_sources->say(unread.front().message);
        return;
    }
    std::set<std::tuple<int, int, int>> known;
    for (const Holiday &each : holidays)
        known.emplace(each.year.value_or(0), each.month, each.day);
    int added = 0;
    for (const Holiday &day : days) {
        // What is closed every year needs no date of its own.
        if (known.contains({0, day.month, day.day}) || !known.emplace(day.year.value_or(0), day.month, day.day).second)
            continue;
        holidays.push_back(day);
        ++added;
    }
    std::stable_sort(holidays.begin(), holidays.end(), isBefore);
    m_filling = true;
    fillHolidays(holidays);
    m_filling = false;
    m_sources->sayAdded(added, days.size(), more);
    announce();
}

void CalendarForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_zone->setReadOnly(readOnly);
    m_week->setReadOnly(readOnly);
    m_holidays->setDisabled(readOnly);
    m_exceptions->setDisabled(readOnly);
    m_sources->setButtonsDisabled(readOnly);
}

void CalendarForm::restore(const QJsonObject &snapshot)
{
    m_filling = true;
    applySnapshot(*this, snapshot);
    m_week->readFields();
    m_filling = false;
    announce();
}

void CalendarForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

void CalendarForm::focusField(const QString &place)
{
    if (auto *field = findChild<QWidget *>(place))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace kept
