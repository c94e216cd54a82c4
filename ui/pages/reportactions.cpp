// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportactions.h"

#include "models/domain/display.h"
#include "models/workspace/receivedreports.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementsectionsreports.h"
#include "ui/pages/receivedreportdialog.h"
#include "ui/window/page.h"

namespace kept {

ReportActions::ReportActions(Page &page, AgreementEditor &editor, Taken taken)
    : QObject(&page), m_page(page), m_editor(editor), m_taken(std::move(taken))
{
    ReceivedReportsSection *section = editor.receivedReports();
    section->setMayChange(!page.session().isReadOnly());
    connect(section, &ReceivedReportsSection::noteRequested, this, &ReportActions::note);
    connect(section, &ReceivedReportsSection::withdrawRequested, this, &ReportActions::withdraw);
}

void ReportActions::note(const DueReport &report)
{
    auto *question = new ReceivedReportDialog(m_page.session(), m_editor.stored(), report, &m_page);
    connect(question, &ReceivedReportDialog::noted, this, [this](const Agreement &stored) { m_taken(stored); });
    question->show();
}

void ReportActions::withdraw(const DueReport &report)
{
    m_page.confirm(tr("Take back that the report “%1” of %2 came in?", "name of a report and its period")
                       .arg(report.report, displayPeriod(report.period)),
        tr("Take back"), [this, report] {
            m_taken(
                withdrawReceivedReport(m_page.session().workspace(), m_editor.stored(), report.report, report.period));
        });
}

} // namespace kept
