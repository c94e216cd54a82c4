// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holidaypicker.h"

#include "models/domain/display.h"
#include "models/exchange/shippedholidays.h"
#include "models/tables/holidaywords.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/elidedlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;
constexpr int yearsAhead = 2;
constexpr int shownRows = 7;

QSpinBox *yearField(QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(firstYear, lastYear);
    field->setGroupSeparatorShown(false);
    return field;
}

} // namespace

HolidayPicker::HolidayPicker(const QString &name, QWidget *parent) : QWidget(parent)
{
    if (auto countries = shippedHolidays())
        m_countries = std::move(*countries);
    std::sort(m_countries.begin(), m_countries.end(), [](const HolidayCountry &a, const HolidayCountry &b) {
        return QString::localeAwareCompare(countryWord(a), countryWord(b)) < 0;
    });
    build(name);
    connect(m_country, &QComboBox::currentIndexChanged, this, &HolidayPicker::fillRegions);
    connect(m_region, &QComboBox::currentIndexChanged, this, &HolidayPicker::work);
    connect(m_from, &QSpinBox::valueChanged, this, &HolidayPicker::work);
    connect(m_to, &QSpinBox::valueChanged, this, &HolidayPicker::work);
    fillRegions();
}

void HolidayPicker::build(const QString &name)
{
    const Metrics m = metrics();
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.threeQuarters(), m.threeQuarters(), m.threeQuarters(), m.threeQuarters());
    layout->setSpacing(m.half());
    auto *grid = new FormGrid(2, this);
    m_country = grid->addChoice(tr("Country"), name + QStringLiteral(".country"));
    m_region = grid->addChoice(tr("Region"), name + QStringLiteral(".region"));
    m_from = yearField(grid);
    m_to = yearField(grid);
    grid->add(tr("From year"), name + QStringLiteral(".from"), m_from);
    grid->add(tr("To year"), name + QStringLiteral(".to"), m_to);
    for (const HolidayCountry &each : m_countries)
        m_country->addItem(tr("%1 (%2)", "country and its code").arg(countryWord(each), each.code), each.code);
    layout->addWidget(grid);
    m_list = new QTableWidget(0, 2, this);
    m_list->setObjectName(name + QStringLiteral(".days"));
    m_list->setAccessibleName(tr("Public holidays"));
    m_list->setHorizontalHeaderLabels({tr("Date"), tr("Holiday")});
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m.listRow());
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(m.tableHeader() + shownRows * m.listRow());
    layout->addWidget(m_list);
    m_note = textLabel({}, Type::Body, true, this);
    m_note->setObjectName(name + QStringLiteral(".note"));
    m_add = new QPushButton(this);
    m_add->setObjectName(name + QStringLiteral(".take"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(name + QStringLiteral(".cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_days); });
    connect(cancel, &QPushButton::clicked, this, &HolidayPicker::cancelled);
}

void HolidayPicker::suggest(const QString &country, int year)
{
    if (const int at = m_country->findData(country); at >= 0)
        m_country->setCurrentIndex(at);
    m_from->setValue(year);
    m_to->setValue(year + yearsAhead);
    m_country->setFocus(Qt::OtherFocusReason);
}

void HolidayPicker::setEarliest(const QDate &earliest)
{
    m_earliest = earliest;
    work();
}

void HolidayPicker::fillRegions()
{
    const QSignalBlocker blocker(m_region);
    m_region->clear();
    const int at = m_country->currentIndex();
    if (at < 0)
        return;
    m_region->addItem(tr("the whole country"), QString());
    for (const HolidayRegion &each : m_countries[static_cast<std::size_t>(at)].regions)
        m_region->addItem(each.name, each.code);
    m_region->setEnabled(m_region->count() > 1);
    work();
}

void HolidayPicker::work()
{
    m_days.clear();
    const int at = m_country->currentIndex();
    for (int year = m_from->value(); at >= 0 && year <= m_to->value(); ++year) {
        const auto days =
            publicHolidays(m_countries[static_cast<std::size_t>(at)], m_region->currentData().toString(), year);
        for (const PublicHoliday &day : days.value_or(std::vector<PublicHoliday>{}))
            if (!m_earliest.isValid() || day.date >= m_earliest)
                m_days.push_back(day);
    }
    showDays();
}

void HolidayPicker::showDays()
{
    m_list->setRowCount(static_cast<int>(m_days.size()));
    const int at = m_country->currentIndex();
    const HolidayCountry country = at < 0 ? HolidayCountry() : m_countries[static_cast<std::size_t>(at)];
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const PublicHoliday &day = m_days[static_cast<std::size_t>(row)];
        const QString date =
            tr("%1 %2", "weekday and date")
                .arg(locale().standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat), displayDate(day.date));
        m_list->setItem(row, 0, new QTableWidgetItem(date));
        m_list->setItem(row, 1, new QTableWidgetItem(holidayWord(country, day)));
    }
    m_list->setColumnWidth(0, metrics().px(140));
    const int count = static_cast<int>(m_days.size());
    m_add->setText(tr("Add %n holiday(s)", nullptr, count));
    m_add->setEnabled(count > 0);
    QString note;
    if (m_from->value() > m_to->value())
        note = tr("The first year is after the last one.");
    else if (m_earliest.isValid() && m_from->value() <= m_earliest.year())
        note = tr("Days before %1 are left out: a signed agreement was counted in them.").arg(displayDate(m_earliest));
    m_note->setText(note);
}

QString countryOfZone(const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    return known.isValid() ? QLocale::territoryToCode(known.territory()) : QString();
}

} // namespace kept
