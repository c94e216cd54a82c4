// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionsreports.h"

#include "models/domain/display.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kept {

namespace {

enum Column { Report, Time, Due, In, Remark };
constexpr int shownRows = 6; // before the table scrolls

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

/// What was noted of reports that no duty owes any more, such as one that was renamed.
void addOthers(const Agreement &agreement, std::vector<OwedReport> &list)
{
    for (const ReceivedReport &received : agreement.receivedReports) {
        const bool isOwed = std::any_of(
            list.begin(), list.end(), [&received](const OwedReport &each) { return each.received == received; });
        if (!isOwed)
            list.push_back({{received.report, {}, {}}, received.period, std::nullopt, received});
    }
}

} // namespace

ReceivedReportsSection::ReceivedReportsSection(QWidget *parent)
    : AgreementSection(tr("Reports that came in"), tr("stored in the workbook at once"), parent)
{
    buildTable();
    buildButtons();
    updateButtons();
}

void ReceivedReportsSection::buildTable()
{
    m_table = new QTableWidget(0, 5, this);
    m_table->setObjectName(QStringLiteral("receivedReports"));
    m_table->setAccessibleName(tr("Reports that came in"));
    m_table->setHorizontalHeaderLabels({tr("Report"), tr("Period"), tr("Due"), tr("Came in"), tr("Note")});
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    m_table->horizontalHeader()->setSectionResizeMode(Report, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{Time, 100}, {Due, 100}, {In, 100}, {Remark, 150}})
        m_table->setColumnWidth(column, metrics().px(width));
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ReceivedReportsSection::updateButtons);
    connect(m_table, &QTableWidget::itemActivated, this, [this] {
        if (m_note->isEnabled())
            m_note->click();
    });
}

void ReceivedReportsSection::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().half());
    m_note = new QPushButton(icon(QStringLiteral("plus")), tr("Note as received…"), this);
    m_note->setObjectName(QStringLiteral("receivedReports.note"));
    m_withdraw = new QPushButton(tr("Take back…"), this);
    m_withdraw->setObjectName(QStringLiteral("receivedReports.withdraw"));
    for (QPushButton *button : {m_note, m_withdraw}) {
        setSmall(button);
        row->addWidget(button);
    }
    row->addStretch();
    body()->addLayout(row);
    const auto ask = [this](auto signal) {
        if (const OwedReport *report = chosen())
            Q_EMIT(this->*signal)({report->duty.report, report->period, {}});
    };
    connect(m_note, &QPushButton::clicked, this, [ask] { ask(&ReceivedReportsSection::noteRequested); });
    connect(m_withdraw, &QPushButton::clicked, this, [ask] { ask(&ReceivedReportsSection::withdrawRequested); });
}

void ReceivedReportsSection::showRow(int row, const OwedReport &report, const QDate &today)
{
    const bool isOneDay = report.period.days() == 1; // of a report that is owed once
    const bool missing = !report.received && report.due && *report.due < today;
    m_table->setItem(row, Report, cell(report.duty.report));
    m_table->setItem(row, Time, cell(isOneDay ? displayDate(report.period.first()) : displayPeriod(report.period)));
    m_table->setItem(row, Due, cell(report.due ? displayDate(*report.due) : QString()));
    m_table->setItem(row, In,
        cell(report.received ? displayDate(report.received->received)
                : missing    ? tr("missing")
                             : QString()));
    m_table->setItem(row, Remark, cell(report.received ? report.received->note : QString()));
}

void ReceivedReportsSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const int before = m_table->currentRow();
    const QDate today = asOfDate(portfolio);
    m_isStored = agreement.revision > 0;
    m_reports = owedReports(portfolio, agreement, today);
    addOthers(agreement, m_reports);
    const auto count = static_cast<int>(m_reports.size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row)
        showRow(row, m_reports[static_cast<std::size_t>(row)], today);
    if (count > 0)
        m_table->setCurrentCell(std::clamp(before, 0, count - 1), Report);
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::min(count, shownRows) * metrics().listRow() + 2 * m_table->frameWidth());
    for (QPushButton *button : {m_note, m_withdraw})
        button->setVisible(count > 0);
    setNote(count > 0
            ? tr("stored in the workbook at once")
            : tr("no report is owed yet: it takes an agreement in force, a duty with a frequency, and a period "
                 "that has ended"));
    updateButtons();
}

void ReceivedReportsSection::store(Agreement &, Problems &) const { }

void ReceivedReportsSection::setMayChange(bool may)
{
    m_mayChange = may;
    updateButtons();
}

const OwedReport *ReceivedReportsSection::chosen() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return m_table->currentRow() >= 0 && row < m_reports.size() ? &m_reports[row] : nullptr;
}

void ReceivedReportsSection::updateButtons()
{
    const OwedReport *report = chosen();
    const bool may = m_mayChange && m_isStored && report != nullptr;
    m_note->setEnabled(may && !report->received);
    m_withdraw->setEnabled(may && report->received);
}

} // namespace kept
