// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/receivedreportdialog.h"

#include "models/domain/display.h"
#include "models/workspace/receivedreports.h"
#include "ui/look/metrics.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/questionbanner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kept {

ReceivedReportDialog::ReceivedReportDialog(
    Session &session, const Agreement &agreement, const DueReport &report, QWidget *parent)
    : EntryDialog(parent), m_session(session), m_agreement(agreement), m_report(report)
{
    setObjectName(QStringLiteral("receivedReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Note a report as received"));
    setToday(*this, session.today());
    build();
    m_received->setDate(session.today());
    noteShown();
    m_received->setFocus();
    m_received->selectAll();
}

void ReceivedReportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(question());
    const bool isOneDay = m_report.period.days() == 1; // of a report that is owed once
    const QString period = isOneDay ? displayDate(m_report.period.first()) : displayPeriod(m_report.period);
    auto *what =
        textLabel(tr("“%1” of %2", "report, period").arg(m_report.report, period), Type::BodyStrong, false, this);
    what->setWordWrap(true);
    column->addWidget(what);
    const auto field = [&](const QString &label, const char *name, QWidget *widget, QWidget *shown) {
        auto *text = textLabel(label, Type::Body, false, this);
        text->setBuddy(widget);
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(shown);
    };
    m_received = new DateField(this);
    field(tr("Came in on"), "received.date", m_received, m_received->withNote(this));
    m_note = new QLineEdit(this);
    m_note->setPlaceholderText(tr("where it is kept, or why it is not waited for any more"));
    field(tr("Note"), "received.note", m_note, m_note);
    m_earlier = new QCheckBox(
        tr("The %n earlier one(s) came in too", nullptr, static_cast<int>(m_report.earlier.size())), this);
    m_earlier->setObjectName(QStringLiteral("received.earlier"));
    m_earlier->setVisible(!m_report.earlier.empty());
    column->addWidget(m_earlier);
    m_error = textLabel({}, Type::Body, false, this);
    m_error->setObjectName(QStringLiteral("received.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Note as received"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("received.save"));
    save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceivedReportDialog::note);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics().px(440), sizeHint().height());
}

QStringList ReceivedReportDialog::typedTexts() const { return {typedText(*m_received), m_note->text()}; }

void ReceivedReportDialog::note()
{
    std::vector<Period> periods{m_report.period};
    if (m_earlier->isChecked())
        periods.insert(periods.end(), m_report.earlier.begin(), m_report.earlier.end());
    const auto stored = noteReceivedReport(m_session.workspace(), m_agreement, m_report.report, periods,
        m_received->date().value_or(QDate()), m_note->text());
    if (stored) {
        Q_EMIT noted(*stored);
        accept();
        return;
    }
    m_error->setText(errorText(stored.error()));
    m_error->setVisible(true);
}

} // namespace kept
