// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/evaluation/acceptedfindings.h"
#include "models/evaluation/completenessinput.h"
#include "models/reports/reportparts.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CompletenessReport)
};

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return Texts::tr("required");
    case Severity::Recommended:
        return Texts::tr("recommended");
    case Severity::Advice:
        break;
    }
    return Texts::tr("advice");
}

QString sentence(const Completeness &check)
{
    QStringList sentences{Texts::tr("The completeness check gives %1 %.").arg(check.score())};
    const int open = static_cast<int>(check.findings.size());
    sentences << (open == 0 ? Texts::tr("Nothing is open.") : Texts::tr("%n finding(s) are open.", nullptr, open));
    if (const int accepted = static_cast<int>(check.accepted.size()); accepted > 0)
        sentences << Texts::tr("%n finding(s) were accepted with a reason.", nullptr, accepted);
    if (const int lapsed = static_cast<int>(check.lapsed.size()); lapsed > 0)
        sentences << Texts::tr("%n acceptance(s) lapsed, because what was accepted changed.", nullptr, lapsed);
    return sentences.join(u' ');
}

} // namespace

void addCompleteness(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement)
{
    const CompletenessInput input = completenessInput(agreement, portfolio, asOfDate(portfolio));
    const Completeness check = checkCompleteness(input);
    const std::vector<Finding> found = findingsBeforeAcceptance(input);
    report.blocks.push_back(HeadingBlock{Texts::tr("Completeness")});
    report.blocks.push_back(ParagraphBlock{sentence(check)});
    TableBlock open;
    open.columns = {{Texts::tr("Open finding"), CellAlign::Start, 8}, {Texts::tr("Severity"), CellAlign::Start, 2}};
    for (const Finding &finding : check.findings)
        open.rows.push_back(
            {{finding.message, finding.why, {}, false}, {severityText(finding.severity), {}, {}, false}});
    TableBlock accepted;
    accepted.columns = {{Texts::tr("Accepted finding"), CellAlign::Start, 4},
        {Texts::tr("Reason"), CellAlign::Start, 4}, {Texts::tr("By"), CellAlign::Start, 2}};
    for (const AcceptedFinding &each : check.accepted)
        accepted.rows.push_back({{acceptedText(each, found), {}, {}, false}, {each.reason, {}, {}, false},
            {each.by, displayDate(each.date), {}, false}});
    for (TableBlock *table : {&open, &accepted})
        if (!table->rows.empty())
            report.blocks.push_back(std::move(*table));
}

} // namespace kept
