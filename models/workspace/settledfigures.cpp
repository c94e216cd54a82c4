// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settledfigures.h"

#include "models/domain/display.h"
#include "models/evaluation/portfolio.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SettledFigures)
};

/// Both figures must stand, or there is nothing to choose between.
Result<void> checkFigures(
    const Workspace &workspace, const Agreement &agreement, const ServiceLevel &level, const Period &period)
{
    const auto input = loadInput(workspace.database(), agreement, workspace.now(), period.first(), period.last());
    if (!input)
        return tl::unexpected(input.error());
    const Scorecard scorecard = evaluate(*input);
    const ServiceLevelResult *result = resultOf(scorecard, level.id, period);
    if (result == nullptr)
        return fail(ErrorCode::NotFound, Texts::tr("“%1” is not judged in %2.").arg(level.name, displayPeriod(period)),
            QStringLiteral("period"));
    if (level.rule.metric == Metric::Reported || !result->reported || !result->value)
        return fail(ErrorCode::Refused,
            Texts::tr("Of “%1” in %2 there are not both a reported and a measured figure.")
                .arg(level.name, displayPeriod(period)),
            QStringLiteral("period"), Texts::tr("Import the one that is missing."));
    return {};
}

Result<void> check(const Workspace &workspace, const Agreement &agreement, const ServiceLevelId &id,
    const Period &period, const QString &reason)
{
    if (agreement.revision == 0)
        return fail(ErrorCode::Refused, Texts::tr("The agreement is not saved yet."), {},
            Texts::tr("Save it before a figure is settled."));
    const ServiceLevel *level = findServiceLevel(agreement, id);
    if (level == nullptr)
        return fail(ErrorCode::NotFound, Texts::tr("The agreement has no such service level."), id.text());
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("Say why this figure counts."), QStringLiteral("reason"),
            Texts::tr("The audit trail and every report keep the reason."));
    return checkFigures(workspace, agreement, *level, period);
}

} // namespace

Result<Agreement> settleFigure(Workspace &workspace, Agreement agreement, const ServiceLevelId &level,
    const Period &period, FigureSource counts, const QString &reason)
{
    const QString why = reason.trimmed();
    if (const auto checked = check(workspace, agreement, level, period, why); !checked)
        return tl::unexpected(checked.error());
    if (const SettledFigure *before = settledFigure(agreement, level, period))
        agreement.settledFigures.erase(agreement.settledFigures.begin() + (before - agreement.settledFigures.data()));
    agreement.settledFigures.push_back(
        {level, period, counts, why, nameOf(workspace.actor()), workspace.actor().systemUser, workspace.now()});
    return inTransaction(workspace, QStringLiteral("settle_figure"), why,
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

} // namespace kept
