// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpreview.h"

#include "models/domain/display.h"
#include "models/evaluation/calendarview.h"
#include "models/evaluation/serviceclock.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/yearview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int yearsBack = 3;
constexpr int yearsAhead = 5;

QString lengthText(Duration length)
{
    return displayValue(Rational(std::chrono::duration_cast<std::chrono::seconds>(length).count()), Unit::Seconds);
}

QString wallText(const QDate &date, const QString &time) { return inputText(date) + u' ' + time; }

/// "12.10.2026 09:00" on the clocks of the zone; without a time the day's start. Nothing for other texts.
std::optional<Instant> wallInput(const QString &text, const QTimeZone &zone)
{
    const QString plain = text.simplified();
    if (const auto date = dateInput(plain))
        return startOfDay(*date, zone);
    const qsizetype cut = plain.lastIndexOf(u' ');
    const auto date = dateInput(plain.left(cut));
    const QTime time = QTime::fromString(plain.mid(cut + 1), QStringLiteral("H:mm"));
    if (cut < 0 || !date || !time.isValid())
        return std::nullopt;
    return fromWallMovingGaps(*date, time.msecsSinceStartOfDay() / 1000, zone, Fold::First);
}

} // namespace

CalendarPreview::CalendarPreview(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    m_state = textLabel({}, Type::BodyStrong, false, this);
    m_state->setObjectName(QStringLiteral("openState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    buildYear();
    buildTrial();
}

void CalendarPreview::buildYear()
{
    auto *row = new QHBoxLayout;
    m_years = new PeriodSelector(this);
    m_years->setObjectName(QStringLiteral("years"));
    m_total = textLabel({}, Type::Body, true, this);
    m_total->setObjectName(QStringLiteral("yearTotal"));
    row->addWidget(m_years);
    row->addWidget(m_total, 1);
    m_view = new YearView(this);
    m_view->setObjectName(QStringLiteral("yearView"));
    auto *body = static_cast<QVBoxLayout *>(layout());
    body->addLayout(row);
    body->addWidget(m_view);
    QLabel *marks =
        textLabel(tr("Filled: closed holiday. Half filled: half day. Dashed: exception. Grey: closed by the week."),
            Type::Small, true, this);
    marks->setWordWrap(true);
    body->addWidget(marks);
    connect(m_years, &PeriodSelector::currentChanged, this, [this](const QString &year) {
        m_year = year.toInt();
        showYear();
    });
}

void CalendarPreview::buildTrial()
{
    auto *grid = new FormGrid(2, this);
    m_from = grid->addText(tr("Service time from"), QStringLiteral("try.from"));
    m_to = grid->addText(tr("to", "service time until a date and time"), QStringLiteral("try.to"));
    m_limit = grid->addNumber(tr("A limit of"), QStringLiteral("try.limit"), tr("of service time, such as 4h 30m"));
    m_limit->setText(QStringLiteral("4h"));
    m_answer = textLabel({}, Type::Body, false, this);
    m_answer->setObjectName(QStringLiteral("try.answer"));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *body = static_cast<QVBoxLayout *>(layout());
    body->addWidget(textLabel(tr("Try it"), Type::BodyStrong, false, this));
    body->addWidget(grid);
    body->addWidget(m_answer);
    connect(grid, &FormGrid::edited, this, &CalendarPreview::showTrial);
}

void CalendarPreview::setHours(const ServiceHours &hours, Instant now)
{
    auto made = ServiceCalendar::make(hours);
    if (!made) {
        m_state->setText(made.error().message);
        return;
    }
    m_calendar = std::move(*made);
    m_now = now;
    if (m_year == 0) {
        const QDate today = dateIn(now, m_calendar->zone());
        setYear(today.year());
        m_from->setText(wallText(today, QStringLiteral("00:00")));
        m_to->setText(wallText(today.addDays(7), QStringLiteral("00:00")));
    }
    showState();
    showYear();
    showTrial();
}

void CalendarPreview::setYear(int year)
{
    m_year = year;
    const int current = dateIn(m_now, QTimeZone::utc()).year();
    std::vector<std::pair<QString, QString>> years;
    for (int each = std::max(year, current + yearsAhead); each >= std::min(year, current - yearsBack); --each)
        years.emplace_back(QString::number(each), QString::number(each));
    const QSignalBlocker blocker(m_years);
    m_years->setPeriods(years);
    m_years->setCurrent(QString::number(year));
}

void CalendarPreview::showState()
{
    const OpenState state = openStateAt(*m_calendar, m_now);
    const QString when = state.changes ? displayInstant(*state.changes, m_calendar->zone()) : QString();
    const QString &zone = m_calendar->hours().zone;
    if (state.open && state.changes)
        m_state->setText(tr("Open now, until %1 (%2).", "date with time, time zone").arg(when, zone));
    else if (state.open)
        m_state->setText(tr("Open now, without an end."));
    else if (state.changes)
        m_state->setText(tr("Closed now; it opens on %1 (%2).", "date with time, time zone").arg(when, zone));
    else
        m_state->setText(tr("Closed now, and it does not open within two years."));
}

void CalendarPreview::showYear()
{
    if (!m_calendar)
        return;
    m_view->setDays(daysOfYear(*m_calendar, m_year), dateIn(m_now, m_calendar->zone()));
    m_total->setText(tr("%1 h of service time in %2", "hours, year")
                         .arg(displayExact(Rational(serviceTimeOf(*m_calendar, m_year).count(), 3'600'000), 2),
                             QString::number(m_year)));
}

void CalendarPreview::showTrial()
{
    if (!m_calendar)
        return;
    const auto from = wallInput(m_from->text(), m_calendar->zone());
    const auto to = wallInput(m_to->text(), m_calendar->zone());
    const auto limit = durationInput(m_limit->text());
    if (!from || !to) {
        m_answer->setText(tr("Write a date and a time, such as %1.")
                              .arg(wallText(dateIn(m_now, m_calendar->zone()), QStringLiteral("09:00"))));
        return;
    }
    const ServiceClock clock(*m_calendar);
    QString answer = tr("Between the two lie %1 of service time.").arg(lengthText(clock.between(*from, *to)));
    if (const auto due = limit ? clock.due(*from, *limit) : Result<Instant>(tl::unexpected(limit.error())); due)
        answer += u' ' + tr("The limit ends on %1.", "date with time").arg(displayInstant(*due, m_calendar->zone()));
    else
        answer += u' ' + due.error().message;
    m_answer->setText(answer);
}

} // namespace kept
