// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/receivedreports.h"

#include "models/domain/reportingduty.h"
#include "models/evaluation/portfolio.h"
#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ReceivedReports)
};

Result<void> checkNote(const Workspace &workspace, const Agreement &agreement, const QString &report,
    const std::vector<Period> &periods, const QDate &received)
{
    if (agreement.revision == 0)
        return fail(ErrorCode::Refused, Texts::tr("The agreement is not saved yet."), {},
            Texts::tr("Save it before a report is noted."));
    if (report.trimmed().isEmpty() || periods.empty())
        return fail(ErrorCode::InvalidInput, Texts::tr("Nothing says which report came in."), agreement.reference);
    if (!received.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("The day on which the report came in is missing."), report);
    if (received > dateOf(agreement, workspace.now()))
        return fail(
            ErrorCode::InvalidInput, Texts::tr("A report is noted once it is in; this day lies ahead."), report);
    return {};
}

} // namespace

Result<Agreement> noteReceivedReport(Workspace &workspace, Agreement agreement, const QString &report,
    const std::vector<Period> &periods, const QDate &received, const QString &note)
{
    if (const auto checked = checkNote(workspace, agreement, report, periods, received); !checked)
        return tl::unexpected(checked.error());
    const std::size_t before = agreement.receivedReports.size();
    for (const Period &period : periods)
        if (receivedReport(agreement, report, period) == nullptr)
            agreement.receivedReports.push_back({report.trimmed(), period, received, note.trimmed()});
    if (agreement.receivedReports.size() == before)
        return fail(ErrorCode::Refused, Texts::tr("The report is noted as received already."), report);
    return inTransaction(workspace, QStringLiteral("note_report"), note.trimmed(),
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

Result<Agreement> withdrawReceivedReport(
    Workspace &workspace, Agreement agreement, const QString &report, const Period &period)
{
    const ReceivedReport *found = receivedReport(agreement, report, period);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, Texts::tr("This report was not noted as received."), report);
    auto &all = agreement.receivedReports;
    all.erase(all.begin() + (found - all.data()));
    return inTransaction(workspace, QStringLiteral("withdraw_report"), {},
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

} // namespace kept
