// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/agreements.h"

#include "models/domain/agreementlife.h"
#include "models/domain/agreementterms.h"
#include "models/evaluation/portfolio.h"
#include "models/workspace/secondperson.h"

#include <QCoreApplication>
#include <QSet>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Agreements)
};

/// Whether somebody else asked for what is approved, where that is needed; otherwise how to let somebody else in.
Result<void> checkSecondPerson(const Workspace &workspace, const Agreement &agreement, const LifeEvent &event)
{
    const auto needed = needsFourEyes(workspace.database());
    if (event.kind != LifeEventKind::Approved || !needed || !*needed)
        return {};
    auto checked = checkFourEyes(agreement, event);
    if (!checked && !event.systemUser.isEmpty())
        checked.error().advice = secondPersonAdvice(workspace.actor());
    return checked;
}

QDate todayOf(const Workspace &workspace, const Agreement &agreement) { return dateOf(agreement, workspace.now()); }

LifeEvent stepBy(const Workspace &workspace, LifeEventKind kind, const QDate &date, const QString &note)
{
    const Actor &actor = workspace.actor();
    return {kind, date, nameOf(actor), note, actor.systemUser, 0, 0};
}

Result<void> checkMayEdit(const Agreement &stored)
{
    switch (approvalOf(stored)) {
    case AgreementStatus::Draft:
    case AgreementStatus::InApproval:
        return {};
    case AgreementStatus::Approved:
        return fail(ErrorCode::Refused, Texts::tr("An approved agreement is not edited."), stored.reference,
            Texts::tr("Send it back first."));
    default:
        return fail(ErrorCode::Refused, Texts::tr("A signed agreement is not edited in place."), stored.reference,
            Texts::tr("Amend it: the new version takes effect on a date."));
    }
}

Result<Agreement> save(Workspace &workspace, const QString &action, const QString &reason, Agreement agreement)
{
    return inTransaction(workspace, action, reason,
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

/// The reference with the first suffix that no other agreement has.
QString freeReference(const std::vector<Agreement> &agreements, const QString &reference)
{
    QSet<QString> taken;
    for (const Agreement &each : agreements)
        taken.insert(each.reference);
    int number = 2;
    const auto suffixed = [&] { return QStringLiteral("%1-%2").arg(reference).arg(number); };
    while (taken.contains(suffixed()))
        ++number;
    return suffixed();
}

Agreement copyOf(const Agreement &agreement, const QString &reference)
{
    Agreement copy = agreement;
    copy.id = AgreementId::create();
    copy.reference = reference;
    copy.title = latestTitle(withoutPendingAmendment(agreement));
    copy.versions = {withoutPendingAmendment(agreement).latest()};
    copy.latest().title.clear();
    copy.latest().number = 1;
    copy.latest().note.clear();
    copy.latest().effective = copy.latest().content.term.start;
    for (ServiceLevel &level : copy.latest().content.serviceLevels) {
        level.id = ServiceLevelId::create();
        level.targets.startOn(copy.latest().effective);
    }
    copy.life.clear();
    copy.attachments.clear();
    copy.acceptedFindings.clear();
    copy.receivedReports.clear();
    copy.settledFigures.clear();
    copy.providerAsSigned.clear();
    copy.customerAsSigned.clear();
    copy.archived = false;
    copy.revision = 0;
    return copy;
}

} // namespace

bool changesNothingAgreed(const Agreement &stored, Agreement next)
{
    next.owner = stored.owner;
    next.revision = stored.revision;
    return next == stored;
}

Result<Agreement> saveDraft(Workspace &workspace, Agreement agreement)
{
    if (agreement.revision == 0) {
        agreement.life.clear();
        return save(workspace, QStringLiteral("save_agreement"), {}, std::move(agreement));
    }
    const auto stored = findAgreement(workspace.database(), agreement.id);
    if (!stored)
        return stored;
    if (auto allowed = checkMayEdit(*stored);
        !allowed && agreement.revision == stored->revision && !changesNothingAgreed(*stored, agreement))
        return tl::unexpected(allowed.error());
    agreement.life = stored->life;
    if (approvalOf(*stored) == AgreementStatus::InApproval && !isSameContent(*stored, agreement))
        agreement.life.push_back(
            stepBy(workspace, LifeEventKind::SentBack, std::max(todayOf(workspace, *stored), stored->life.back().date),
                Texts::tr("It was edited while it was in approval.")));
    return save(workspace, QStringLiteral("save_agreement"), {}, std::move(agreement));
}

Result<Agreement> amendAgreement(Workspace &workspace, Agreement agreement, AgreementContent content,
    const QDate &effective, const QString &note, const QString &title)
{
    if (pendingAmendment(agreement) != nullptr)
        return fail(ErrorCode::Refused, Texts::tr("An amendment waits for approval already."), agreement.reference,
            Texts::tr("Approve it or send it back first."));
    if (effective <= agreement.latest().effective)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("An amendment takes effect after the version before it, which is in force from %1.")
                .arg(agreement.latest().effective.toString(Qt::ISODate)));
    const QDate today = todayOf(workspace, agreement);
    const AgreementStatus status = statusOn(agreement, today);
    if (status == AgreementStatus::Draft || status == AgreementStatus::InApproval)
        return fail(ErrorCode::Refused, Texts::tr("A draft is edited, not amended."), agreement.reference);
    if (status == AgreementStatus::Expired || status == AgreementStatus::Terminated)
        return fail(ErrorCode::Refused, Texts::tr("An agreement that has ended is not amended."), agreement.reference);
    if (effective <= today)
        return fail(ErrorCode::Refused, Texts::tr("An amendment is never retroactive."), agreement.reference,
            Texts::tr("Choose a date from tomorrow on."));
    LifeEvent proposed = stepBy(workspace, LifeEventKind::Amended, today, note);
    proposed.version = agreement.latest().number + 1;
    if (auto legal = checkLifeEvent(agreement, proposed); !legal)
        return tl::unexpected(legal.error());
    const bool renames = !title.isEmpty() && title != latestTitle(agreement);
    agreement.versions.push_back({proposed.version, effective, note, std::move(content), renames ? title : QString()});
    agreement.life.push_back(std::move(proposed));
    return save(workspace, QStringLiteral("amend_agreement"), note, std::move(agreement));
}

Result<Agreement> takeLifeStep(
    Workspace &workspace, Agreement agreement, LifeEventKind kind, const QDate &date, const QString &note, int months)
{
    if (auto allowed = checkStepDate(kind, date, todayOf(workspace, agreement)); !allowed)
        return tl::unexpected(allowed.error());
    LifeEvent event = stepBy(workspace, kind, date, note);
    event.months = monthsOfStep(agreement, kind, date, months);
    if (auto legal = checkLifeEvent(agreement, event); !legal)
        return tl::unexpected(legal.error());
    if (auto allowed = checkSecondPerson(workspace, agreement, event); !allowed)
        return tl::unexpected(allowed.error());
    if (kind == LifeEventKind::SentBack)
        agreement = withoutPendingAmendment(std::move(agreement));
    agreement.life.push_back(event);
    return save(workspace, QStringLiteral("agreement_step"), note, std::move(agreement));
}

Result<void> setFourEyes(Workspace &workspace, bool on, const QString &reason)
{
    if (!on && reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The rule of the second person is switched off with a reason, which the audit trail keeps."),
            QStringLiteral("reason"), Texts::tr("Say why one person alone may approve."));
    return inTransaction(workspace, QStringLiteral("set_four_eyes"), reason, [&](Transaction &transaction) {
        return saveSetting(transaction, QStringLiteral("four_eyes"), on ? QStringLiteral("1") : QStringLiteral("0"));
    });
}

Result<Agreement> duplicateAgreement(Workspace &workspace, const Agreement &agreement, const QString &reference)
{
    return inTransaction(
        workspace, QStringLiteral("duplicate_agreement"), {}, [&](Transaction &transaction) -> Result<Agreement> {
            QString free = reference.trimmed();
            if (free.isEmpty()) {
                const auto all = allAgreements(transaction.database());
                if (!all)
                    return tl::unexpected(all.error());
                free = freeReference(*all, agreement.reference);
            }
            return saveAgreement(transaction, copyOf(agreement, free));
        });
}

Agreement newAgreement(const OrganisationId &provider, const OrganisationId &customer, const QDate &today)
{
    Agreement agreement{AgreementId::create(), {}, {}, AgreementKind::Sla, provider, customer, {}, {}, {}, false, 0};
    AgreementVersion version;
    version.effective = QDate(today.year(), today.month(), 1).addMonths(1);
    version.content.term.start = version.effective;
    version.content.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    agreement.versions.push_back(version);
    return agreement;
}

} // namespace kept
