// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/agreements.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Agreements)
};

const QString fourEyesKey = QStringLiteral("four_eyes");

QDate today(const Workspace &workspace) { return dateIn(workspace.now(), QTimeZone::utc()); }

bool mayEditInPlace(AgreementStatus status)
{
    return status == AgreementStatus::Draft || status == AgreementStatus::InApproval;
}

Result<void> checkFourEyes(const Workspace &workspace, const Agreement &agreement)
{
    const auto needed = needsFourEyes(workspace.database());
    if (!needed)
        return tl::unexpected(needed.error());
    const auto submitted = std::find_if(agreement.life.rbegin(), agreement.life.rend(),
        [](const LifeEvent &event) { return event.kind == LifeEventKind::Submitted; });
    const bool sameActor = submitted != agreement.life.rend() && submitted->by == workspace.actor().displayName;
    if (!*needed || !sameActor)
        return {};
    return fail(ErrorCode::Refused, Texts::tr("The one who submitted an agreement cannot approve it."), {},
        Texts::tr("Let a second person approve it, or switch the four-eyes rule off for this workbook."));
}

Result<Agreement> save(Workspace &workspace, const QString &action, const QString &reason, Agreement agreement)
{
    return inTransaction(workspace, action, reason,
        [&](Transaction &transaction) { return saveAgreement(transaction, std::move(agreement)); });
}

} // namespace

Result<Agreement> saveDraft(Workspace &workspace, Agreement agreement)
{
    if (agreement.revision > 0) {
        const auto stored = findAgreement(workspace.database(), agreement.id);
        if (!stored)
            return stored;
        if (!mayEditInPlace(statusOn(*stored, today(workspace))))
            return fail(ErrorCode::Refused, Texts::tr("A signed agreement is not edited in place."),
                agreement.reference, Texts::tr("Amend it: the new version takes effect on a date."));
    }
    return save(workspace, QStringLiteral("save_agreement"), {}, std::move(agreement));
}

Result<Agreement> amendAgreement(
    Workspace &workspace, Agreement agreement, AgreementContent content, const QDate &effective, const QString &note)
{
    if (effective <= agreement.latest().effective)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("An amendment takes effect after the version before it, which is in force from %1.")
                .arg(agreement.latest().effective.toString(Qt::ISODate)));
    const AgreementStatus status = statusOn(agreement, today(workspace));
    if (mayEditInPlace(status))
        return fail(ErrorCode::Refused, Texts::tr("A draft is edited, not amended."), agreement.reference);
    if (status == AgreementStatus::Expired || status == AgreementStatus::Terminated)
        return fail(ErrorCode::Refused, Texts::tr("An agreement that has ended is not amended."), agreement.reference);
    if (effective <= today(workspace))
        return fail(ErrorCode::Refused, Texts::tr("An amendment is never retroactive."), agreement.reference,
            Texts::tr("Choose a date from tomorrow on."));
    agreement.versions.push_back({agreement.latest().number + 1, effective, note, std::move(content)});
    return save(workspace, QStringLiteral("amend_agreement"), note, std::move(agreement));
}

Result<Agreement> takeLifeStep(
    Workspace &workspace, Agreement agreement, LifeEventKind kind, const QDate &date, const QString &note)
{
    const LifeEvent event{kind, date, workspace.actor().displayName, note};
    if (auto legal = checkLifeEvent(agreement, event); !legal)
        return tl::unexpected(legal.error());
    if (kind == LifeEventKind::Approved)
        if (auto allowed = checkFourEyes(workspace, agreement); !allowed)
            return tl::unexpected(allowed.error());
    agreement.life.push_back(event);
    return save(workspace, QStringLiteral("agreement_step"), note, std::move(agreement));
}

Result<bool> needsFourEyes(const Database &database)
{
    const auto off = setting(database, fourEyesKey);
    if (!off)
        return tl::unexpected(off.error());
    return *off != QStringLiteral("0");
}

Result<void> setFourEyes(Workspace &workspace, bool on, const QString &reason)
{
    return inTransaction(workspace, QStringLiteral("set_four_eyes"), reason, [&](Transaction &transaction) {
        return saveSetting(transaction, fourEyesKey, on ? QStringLiteral("1") : QStringLiteral("0"));
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
