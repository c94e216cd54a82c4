// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/acceptances.h"

#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Acceptances)
};

/// Takes out what was accepted of the rule and subject; whether there was any.
bool drop(Agreement &agreement, const QString &rule, const QString &subject)
{
    auto &all = agreement.acceptedFindings;
    const auto kept = std::remove_if(all.begin(), all.end(),
        [&](const AcceptedFinding &each) { return each.rule == rule && each.subject == subject; });
    const bool found = kept != all.end();
    all.erase(kept, all.end());
    return found;
}

Result<Agreement> save(Workspace &workspace, const QString &action, const QString &reason, Agreement agreement)
{
    return inTransaction(workspace, action, reason,
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

} // namespace

Result<Agreement> acceptFinding(
    Workspace &workspace, Agreement agreement, const Finding &finding, const QString &reason)
{
    if (agreement.revision == 0)
        return fail(ErrorCode::Refused, Texts::tr("The agreement is not saved yet."), {},
            Texts::tr("Save it before a finding is accepted."));
    auto accepted =
        acceptFinding(finding, reason, nameOf(workspace.actor()), dateIn(workspace.now(), QTimeZone::utc()));
    if (!accepted)
        return tl::unexpected(accepted.error());
    drop(agreement, finding.rule, finding.subject);
    agreement.acceptedFindings.push_back(*accepted);
    return save(workspace, QStringLiteral("accept_finding"), accepted->reason, std::move(agreement));
}

Result<Agreement> withdrawAcceptance(
    Workspace &workspace, Agreement agreement, const QString &rule, const QString &subject)
{
    if (!drop(agreement, rule, subject))
        return fail(ErrorCode::NotFound, Texts::tr("This finding was not accepted."));
    return save(workspace, QStringLiteral("withdraw_acceptance"), {}, std::move(agreement));
}

} // namespace kept
