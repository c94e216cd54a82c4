// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekeditor.h"

#include "models/domain/hourstext.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr std::array<const char *, 7> fieldNames{
    "week.mon", "week.tue", "week.wed", "week.thu", "week.fri", "week.sat", "week.sun"};
constexpr int fieldWidth = 216;
constexpr int leastFieldWidth = 104;

QPushButton *menuButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    setSmall(button);
    button->setMenu(new QMenu(button));
    button->setMinimumWidth(button->sizeHint().width() + metrics().gap()); // for the arrow
    return button;
}

} // namespace

WeekEditor::WeekEditor(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.half());
    m_grid = new WeekGrid(this);
    m_grid->setObjectName(QStringLiteral("weekGrid"));
    buildFields();
    m_problem = textLabel({}, Type::Body, false, this);
    m_problem->setObjectName(QStringLiteral("weekProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_summary = textLabel({}, Type::BodyStrong, false, this);
    m_summary->setObjectName(QStringLiteral("weekSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    buildTools();
    connect(m_grid, &WeekGrid::edited, this, &WeekEditor::takeGrid);
    connect(m_grid, &WeekGrid::cursorChanged, this, [this] { m_cursor->setText(m_grid->cursorText()); });
    connect(m_grid, &WeekGrid::typingRequested, this, [this](int weekday) {
        field(weekday)->setFocus(Qt::OtherFocusReason);
        field(weekday)->selectAll();
    });
    m_cursor->setText(m_grid->cursorText());
    showSummary();
}

QSize WeekEditor::minimumSizeHint() const
{
    const int least = m_grid->minimumSizeHint().width() + metrics().half() + metrics().px(leastFieldWidth);
    return {least, QWidget::minimumSizeHint().height()};
}

void WeekEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - m_grid->sizeHint().width() - metrics().half();
    const int field = std::clamp(room, metrics().px(leastFieldWidth), metrics().px(fieldWidth));
    for (QLineEdit *edit : m_fields)
        edit->setFixedWidth(field);
}

void WeekEditor::buildFields()
{
    auto *rows = new QGridLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(metrics().half());
    rows->setVerticalSpacing(0);
    rows->setColumnStretch(0, 1);
    rows->addWidget(m_grid, 0, 0, 8, 1, Qt::AlignTop);
    auto *head = textLabel(tr("Hours as text"), Type::Small, true, this);
    rows->addWidget(head, 0, 1);
    rows->setRowMinimumHeight(0, m_grid->headHeight());
    for (int row = 0; row < 7; ++row) {
        const int weekday = m_grid->weekdayOfRow(row);
        const auto at = static_cast<std::size_t>(weekday);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(fieldNames[at]));
        edit->setAccessibleName(tr("Hours on %1").arg(locale().standaloneDayName(weekday + 1)));
        edit->setPlaceholderText(tr("closed"));
        edit->setFixedWidth(metrics().px(fieldWidth));
        rows->addWidget(edit, row + 1, 1);
        rows->setRowMinimumHeight(row + 1, m_grid->rowHeight());
        m_fields[at] = edit;
        connect(edit, &QLineEdit::textEdited, this, &WeekEditor::takeText);
        connect(edit, &QLineEdit::editingFinished, this, [this, weekday] { tidy(weekday); });
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(rows);
}

void WeekEditor::buildTools()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(metrics().half());
    m_copy = menuButton(tr("Copy day"), QStringLiteral("copy"), this);
    m_copy->setObjectName(QStringLiteral("week.copy"));
    m_fill = menuButton(tr("Whole week"), QStringLiteral("calendar"), this);
    m_fill->setObjectName(QStringLiteral("week.fill"));
    connect(m_copy->menu(), &QMenu::aboutToShow, this, [this] { fillCopyMenu(m_copy->menu()); });
    const auto fill = [this](const WeekHours &week) {
        m_grid->setWeek(week);
        takeGrid();
    };
    WeekHours always;
    always.fill({DayInterval{0, secondsOfDay}});
    WeekHours office;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        office[weekday] = {DayInterval{9 * 3600, 17 * 3600}};
    m_fill->menu()->addAction(tr("Around the clock"), this, [fill, always] { fill(always); });
    m_fill->menu()->addAction(tr("Monday to Friday, 09:00 to 17:00"), this, [fill, office] { fill(office); });
    m_fill->menu()->addAction(tr("Closed on every day"), this, [fill] { fill({}); });
    m_cursor = new ElidedLabel({}, this);
    m_cursor->setObjectName(QStringLiteral("weekCursor"));
    setMuted(m_cursor);
    tools->addWidget(m_copy);
    tools->addWidget(m_fill);
    tools->addWidget(m_cursor, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void WeekEditor::fillCopyMenu(QMenu *menu)
{
    menu->clear();
    const int from = m_grid->cursorWeekday();
    const QString name = locale().standaloneDayName(from + 1);
    menu->addAction(tr("%1 to Monday to Friday").arg(name), this, [this] { copyDay({0, 1, 2, 3, 4}); });
    menu->addAction(tr("%1 to all days").arg(name), this, [this] { copyDay({0, 1, 2, 3, 4, 5, 6}); });
    menu->addSeparator();
    for (int row = 0; row < 7; ++row)
        if (const int to = m_grid->weekdayOfRow(row); to != from)
            menu->addAction(
                tr("%1 to %2", "copy the hours of a weekday to another").arg(name, locale().standaloneDayName(to + 1)),
                this, [this, to] { copyDay({to}); });
}

void WeekEditor::copyDay(const std::vector<int> &weekdays)
{
    WeekHours week = m_grid->week();
    const auto hours = week[static_cast<std::size_t>(m_grid->cursorWeekday())];
    for (const int weekday : weekdays)
        week[static_cast<std::size_t>(weekday)] = hours;
    m_grid->setWeek(week);
    takeGrid();
}

void WeekEditor::setWeek(const WeekHours &week)
{
    m_grid->setWeek(week);
    m_read = week;
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        m_fields[weekday]->setText(dayHoursText(week[weekday]));
    m_problems.clear();
    showSummary();
}

void WeekEditor::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
    for (QLineEdit *each : m_fields)
        each->setReadOnly(readOnly);
    m_copy->setDisabled(readOnly);
    m_fill->setDisabled(readOnly);
}

void WeekEditor::readFields()
{
    WeekHours week = m_grid->week();
    m_problems.clear();
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        auto read = dayHoursFromText(m_fields[weekday]->text());
        if (read) {
            week[weekday] = mergedHours(std::move(*read));
            continue;
        }
        const QString name = locale().standaloneDayName(static_cast<int>(weekday) + 1);
        m_problems.push_back(
            {read.error().code, tr("%1: %2", "weekday and what is wrong").arg(name, read.error().message),
                QLatin1String(fieldNames[weekday]), read.error().advice});
    }
    m_grid->setWeek(week);
    m_read = week;
    showSummary();
}

void WeekEditor::takeText()
{
    readFields();
    Q_EMIT edited();
}

/// What was typed is written as it was understood, once the field is left.
void WeekEditor::tidy(int weekday)
{
    const QString name = field(weekday)->objectName();
    const bool wrong =
        std::any_of(m_problems.begin(), m_problems.end(), [&](const Error &problem) { return problem.place == name; });
    if (!wrong)
        field(weekday)->setText(dayHoursText(m_grid->week()[static_cast<std::size_t>(weekday)]));
}

void WeekEditor::takeGrid()
{
    // A text that cannot be read stays, unless the bars of its day were changed.
    const WeekHours week = m_grid->week();
    for (std::size_t weekday = 0; weekday < 7; ++weekday)
        if (week[weekday] != m_read[weekday])
            m_fields[weekday]->setText(dayHoursText(week[weekday]));
    readFields();
    Q_EMIT edited();
}

void WeekEditor::showSummary()
{
    m_summary->setText(displayWeek(m_grid->week(), locale()));
    m_problem->setVisible(!m_problems.empty());
    if (!m_problems.empty())
        m_problem->setText(m_problems.front().message + u' ' + m_problems.front().advice);
    for (QLineEdit *each : m_fields) {
        const auto problem = std::find_if(m_problems.begin(), m_problems.end(),
            [&](const Error &error) { return error.place == each->objectName(); });
        each->setAccessibleDescription(problem == m_problems.end() ? QString() : problem->message);
    }
}

} // namespace kept
