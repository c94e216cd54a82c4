// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holidaysources.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/holidaypicker.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/page.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024; // bytes; more is not a file of holidays

QPushButton *smallButton(const QString &text, const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(name);
    setSmall(button);
    return button;
}

} // namespace

HolidaySources::HolidaySources(const QString &name, const QString &picker, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics().half());
    auto *row = new QHBoxLayout;
    m_country = smallButton(
        tr("Public holidays of a country…"), QStringLiteral("calendar"), name + QStringLiteral(".rule"), this);
    m_file = smallButton(tr("From a calendar file…"), QStringLiteral("import"), name + QStringLiteral(".file"), this);
    m_said = textLabel({}, Type::Body, true, this);
    m_said->setWordWrap(true);
    m_said->setObjectName(name + QStringLiteral(".added"));
    row->addWidget(m_country);
    row->addWidget(m_file);
    row->addStretch(1);
    column->addLayout(row);
    m_said->hide();
    column->addWidget(m_said);
    m_picker = new HolidayPicker(picker, this);
    m_picker->hide();
    column->addWidget(m_picker);
    connect(m_country, &QPushButton::clicked, this, [this] {
        m_picker->show();
        m_picker->suggest(countryOfZone(m_zone), m_year);
    });
    connect(m_file, &QPushButton::clicked, this, &HolidaySources::fileRequested);
    connect(m_picker, &HolidayPicker::cancelled, this, [this] {
        closePicker();
        m_country->setFocus(Qt::OtherFocusReason);
    });
    connect(m_picker, &HolidayPicker::chosen, this, [this](const std::vector<PublicHoliday> &days) {
        closePicker();
        m_country->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosen(days);
    });
}

void HolidaySources::setStart(const QString &zone, int year)
{
    m_zone = zone;
    m_year = year;
}

void HolidaySources::setEarliest(const QDate &earliest) { m_picker->setEarliest(earliest); }

void HolidaySources::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void HolidaySources::sayAdded(int added, std::size_t all, const QString &more)
{
    const QString said = added == static_cast<int>(all)
        ? tr("%n holiday(s) added.", nullptr, added)
        : tr("%n holiday(s) added; the others were there already.", nullptr, added);
    say(more.isEmpty() ? said : said + u' ' + more);
}

void HolidaySources::closePicker() { m_picker->hide(); }

void HolidaySources::setButtonsDisabled(bool disabled)
{
    m_country->setDisabled(disabled);
    m_file->setDisabled(disabled);
}

std::optional<IcsHolidays> chooseHolidays(Page &page)
{
    const QString path = page.session().prompts().openFile(
        &page, HolidaySources::tr("Holidays from a calendar file"), HolidaySources::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.showError(
            {ErrorCode::Io, HolidaySources::tr("The file cannot be read: %1.").arg(file.errorString()), path, {}});
        return std::nullopt;
    }
    auto read = holidaysFromIcs(file.read(largestFile + 1), page.session().today());
    if (!read) {
        page.showError(read.error());
        return std::nullopt;
    }
    page.clearError();
    return std::move(*read);
}

QString leftOutText(const IcsHolidays &read)
{
    const int left = static_cast<int>(read.leftOut.size());
    return left == 0 ? QString()
                     : HolidaySources::tr("%n event(s) left out: %1", nullptr, left).arg(read.leftOut.front());
}

} // namespace kept
