// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementlife.h"
#include "models/store/foureyes.h"
#include "models/store/recordrules.h"
#include "models/store/repositories.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

QString lifeFinding(const Agreement &agreement, const Error &broken)
{
    static const QRegularExpression number(QStringLiteral("^life\\[([0-9]+)\\]"));
    const auto match = number.match(broken.place);
    if (!match.hasMatch())
        return Texts::tr("The life of the agreement %1 (%2) breaks a rule: %3", "reference, id, a sentence")
            .arg(agreement.reference, agreement.id.text(), broken.message);
    return Texts::tr(
        "The life of the agreement %1 (%2) breaks a rule at step %3: %4", "reference, id, number, sentence")
        .arg(agreement.reference, agreement.id.text(), QString::number(match.captured(1).toInt() + 1), broken.message);
}

/// Each approval in the life by the rule that was in force when the trail took the step in.
Result<QString> approvalFinding(const Database &database, const Agreement &agreement, const FourEyesHistory &history)
{
    Agreement before = agreement;
    before.life.clear();
    for (std::size_t i = 0; i < agreement.life.size(); ++i) {
        const LifeEvent &event = agreement.life[i];
        const QString place = QStringLiteral("life[%1]").arg(i);
        const auto allowed = event.kind == LifeEventKind::Approved ? checkFourEyes(before, event) : Result<void>();
        before.life.push_back(event);
        if (allowed)
            continue;
        const auto taken =
            entryThatWrote(database, RecordKind::Agreement, agreement.id.text(), place + QStringLiteral(".kind"));
        if (!taken)
            return tl::unexpected(taken.error());
        if (history.isOnAt(*taken))
            return lifeFinding(agreement, {allowed.error().code, allowed.error().message, place, {}});
    }
    return QString();
}

Result<QString> agreementFinding(const Database &database, const Agreement &agreement, const FourEyesHistory &history)
{
    const auto legal = checkLife(agreement, false);
    return legal ? approvalFinding(database, agreement, history) : lifeFinding(agreement, legal.error());
}

QString exclusionFinding(const Exclusion &exclusion, bool needsTwo)
{
    auto checked = checkApproval(exclusion, false);
    if (checked && needsTwo)
        checked = approvedByRequester(exclusion);
    return checked ? QString() : checked.error().message;
}

/// The archiving of the exclusion by the rule that was in force then.
Result<QString> archivingFinding(const Database &database, const Exclusion &exclusion, const FourEyesHistory &history)
{
    if (!isArchivedByRequester(exclusion))
        return QString();
    const auto written =
        entryThatWrote(database, RecordKind::Exclusion, exclusion.id.text(), QStringLiteral("archived"), true);
    if (!written)
        return tl::unexpected(written.error());
    return history.isOnAt(*written) ? archivedByRequester(exclusion).error().message : QString();
}

} // namespace

Result<QString> verifyRules(const Database &database)
{
    const auto history = FourEyesHistory::read(database);
    const auto agreements = allAgreements(database);
    const auto exclusions = allExclusions(database);
    const auto selfApproved = selfApprovedExclusions(database);
    if (!history)
        return tl::unexpected(history.error());
    if (!agreements)
        return tl::unexpected(agreements.error());
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    if (!selfApproved)
        return tl::unexpected(selfApproved.error());
    QStringList findings;
    for (const Agreement &agreement : *agreements) {
        const auto finding = agreementFinding(database, agreement, *history);
        if (!finding)
            return finding;
        findings << *finding;
    }
    for (const Exclusion &exclusion : *exclusions) {
        findings << exclusionFinding(
            exclusion, std::find(selfApproved->begin(), selfApproved->end(), exclusion.id) != selfApproved->end());
        const auto archiving = archivingFinding(database, exclusion, *history);
        if (!archiving)
            return archiving;
        findings << *archiving;
    }
    findings.removeAll(QString());
    return findings.join(u'\n');
}

} // namespace kept
