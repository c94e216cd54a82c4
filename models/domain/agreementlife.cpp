// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementlife.h"

#include "models/domain/agreementterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementLife)
};

QString versionPlace(std::size_t index) { return QStringLiteral("versions[%1]").arg(index); }

/// An approval is checked for the one whom the step names, and for the one who records it.
Result<void> checkApproval(const Agreement &before, const LifeEvent &approval, const LifeRules &rules)
{
    const AgreementVersion *pending = pendingAmendment(before);
    if (pending != nullptr && rules.today.isValid() && pending->effective <= rules.today)
        return fail(ErrorCode::Refused,
            Texts::tr("The amendment takes effect on %1, and an amendment is never retroactive.")
                .arg(pending->effective.toString(Qt::ISODate)),
            {}, Texts::tr("Send it back, and propose it again with a later date."));
    if (!rules.fourEyes)
        return {};
    if (auto checked = checkFourEyes(before, approval); !checked || rules.name.isEmpty())
        return checked;
    LifeEvent recorded = approval;
    recorded.by = rules.name;
    recorded.systemUser = rules.systemUser;
    return checkFourEyes(before, recorded);
}

/// Whether the step would let an agreement go on that has ended by today, whatever the date that it is given.
bool revives(const Agreement &before, const LifeEvent &event, const QDate &today)
{
    const bool waits = pendingRenewal(before) != nullptr || pendingAmendment(before) != nullptr;
    const bool goesOn = event.kind == LifeEventKind::Renewed || event.kind == LifeEventKind::Extended
        || event.kind == LifeEventKind::Amended || (event.kind == LifeEventKind::Approved && waits);
    if (!goesOn || !today.isValid())
        return false;
    const AgreementStatus status = statusOn(before, today);
    return status == AgreementStatus::Expired || status == AgreementStatus::Terminated;
}

/// What was agreed in time may be recorded late: as a renewal, which a second person approves, and both say why.
Result<void> checkLate(const Agreement &before, const LifeEvent &event, const QDate &today)
{
    if (!revives(before, event, today))
        return {};
    if (event.kind == LifeEventKind::Extended)
        return fail(ErrorCode::Refused,
            Texts::tr("The agreement has ended by today, and an extension that is dated back would count at once."), {},
            Texts::tr("If it was agreed in time, propose a renewal with a note that says so; a second person approves "
                      "it."));
    if (event.kind == LifeEventKind::Amended || pendingAmendment(before) != nullptr)
        return fail(ErrorCode::Refused, Texts::tr("An agreement that has ended is not amended."));
    if (!event.note.trimmed().isEmpty())
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The agreement has ended by today; its renewal is dated back only with a reason."), {},
        Texts::tr("Say in the note what shows that it was agreed before the agreement ended."));
}

/// Takes the steps from `first` on one after the other.
Result<void> replay(const Agreement &agreement, std::size_t first, const LifeRules &rules)
{
    Agreement before = agreement;
    before.life.assign(agreement.life.begin(), agreement.life.begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t i = first; i < agreement.life.size(); ++i) {
        const LifeEvent &event = agreement.life[i];
        Result<void> allowed = checkStepDate(event.kind, event.date, rules.today);
        if (auto legal = checkLifeEvent(before, event); allowed && !legal)
            return legal;
        if (allowed)
            allowed = checkLate(before, event, rules.today);
        if (allowed && event.kind == LifeEventKind::Approved)
            allowed = checkApproval(before, event, rules);
        if (!allowed)
            return fail(allowed.error().code, allowed.error().message, QStringLiteral("life[%1]").arg(i),
                allowed.error().advice);
        before.life.push_back(event);
    }
    return {};
}

Result<void> checkLifeIsKept(const Agreement &stored, const Agreement &next)
{
    const auto [mine, theirs] =
        std::mismatch(stored.life.begin(), stored.life.end(), next.life.begin(), next.life.end());
    if (mine == stored.life.end())
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The agreement %1 has another step here; recorded steps stay as they are.").arg(stored.reference),
        QStringLiteral("life[%1]").arg(mine - stored.life.begin()),
        Texts::tr("Keep the recorded steps, and add new ones after them."));
}

bool appends(const Agreement &stored, const Agreement &next, LifeEventKind kind, int version = 0)
{
    return std::any_of(next.life.begin() + static_cast<std::ptrdiff_t>(stored.life.size()), next.life.end(),
        [&](const LifeEvent &event) { return event.kind == kind && (version == 0 || event.version == version); });
}

Result<void> checkInApproval(const Agreement &stored, const Agreement &next)
{
    const bool sentBack =
        next.life.size() > stored.life.size() && next.life[stored.life.size()].kind == LifeEventKind::SentBack;
    if (sentBack || isSameContent(stored, next))
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The agreement %1 was submitted for approval; its content changes only after it was sent back.")
            .arg(stored.reference),
        QStringLiteral("versions"), Texts::tr("Send it back first."));
}

Result<void> checkFixedFields(const Agreement &stored, const Agreement &next)
{
    const std::pair<bool, QString> fields[] = {{stored.reference == next.reference, QStringLiteral("reference")},
        {stored.kind == next.kind, QStringLiteral("kind")},
        {stored.provider == next.provider, QStringLiteral("provider")},
        {stored.customer == next.customer, QStringLiteral("customer")},
        {stored.framework == next.framework, QStringLiteral("framework")},
        {stored.providerAsSigned == next.providerAsSigned, QStringLiteral("provider_as_signed")},
        {stored.customerAsSigned == next.customerAsSigned, QStringLiteral("customer_as_signed")}};
    for (const auto &[same, field] : fields)
        if (!same)
            return fail(ErrorCode::Refused,
                Texts::tr("The agreement %1 is signed; this field is not changed any more.").arg(stored.reference),
                field, Texts::tr("Write it as the workbook has it, or make a new agreement."));
    if (stored.title != next.title)
        return fail(ErrorCode::Refused,
            Texts::tr("The agreement %1 is signed; its title changes only by an amendment.").arg(stored.reference),
            QStringLiteral("title"),
            Texts::tr("Write it as the workbook has it, and give the new title to the version of the amendment."));
    return {};
}

Result<void> checkNewVersion(const Agreement &stored, const Agreement &next, std::size_t index, const QDate &today)
{
    const AgreementVersion &version = next.versions[index];
    if (!appends(stored, next, LifeEventKind::Amended, version.number))
        return fail(ErrorCode::Refused,
            Texts::tr("The agreement %1 is signed, and its life has no step for the amendment of version %2.")
                .arg(stored.reference)
                .arg(version.number),
            versionPlace(index),
            Texts::tr("Add the step “amended” with this version, and the step “approved” of a second person."));
    const QDate inForce = withoutPendingAmendment(stored).latest().effective;
    if (version.effective <= inForce)
        return fail(ErrorCode::Refused,
            Texts::tr("An amendment takes effect after the version before it, which is in force from %1.")
                .arg(inForce.toString(Qt::ISODate)),
            versionPlace(index) + QStringLiteral(".effective"));
    if (version.effective <= today)
        return fail(ErrorCode::Refused, Texts::tr("An amendment is never retroactive."),
            versionPlace(index) + QStringLiteral(".effective"), Texts::tr("Choose a date from tomorrow on."));
    return {};
}

Result<void> checkSignedVersions(const Agreement &stored, const Agreement &next, const QDate &today)
{
    const AgreementVersion *pending = pendingAmendment(stored);
    const bool withdraws = pending != nullptr && appends(stored, next, LifeEventKind::SentBack);
    const std::size_t fixed = stored.versions.size() - (withdraws ? 1 : 0);
    for (std::size_t i = 0; i < fixed; ++i)
        if (i >= next.versions.size() || next.versions[i] != stored.versions[i])
            return fail(ErrorCode::Refused,
                Texts::tr("Version %1 of the agreement %2 is signed or proposed; it is not changed any more.")
                    .arg(stored.versions[i].number)
                    .arg(stored.reference),
                versionPlace(i), Texts::tr("Write it as the workbook has it, and add a new version as an amendment."));
    for (std::size_t i = fixed; i < next.versions.size(); ++i)
        if (auto checked = checkNewVersion(stored, next, i, today); !checked)
            return checked;
    return {};
}

} // namespace

bool isSameContent(const Agreement &a, const Agreement &b)
{
    return a.versions == b.versions && a.kind == b.kind && a.provider == b.provider && a.customer == b.customer
        && a.reference == b.reference && a.framework == b.framework && a.title == b.title;
}

Result<void> checkStepDate(LifeEventKind kind, const QDate &date, const QDate &today)
{
    if (!today.isValid() || date <= today)
        return {};
    const QString advice = kind == LifeEventKind::Terminated
        ? Texts::tr("Record it on the day on which the agreement ends. An end that is agreed for a later day is an "
                    "amendment of its term.")
        : Texts::tr("Record it on the day on which it is taken, or later.");
    return fail(ErrorCode::Refused,
        Texts::tr("This step is dated %1, and today is %2.")
            .arg(date.toString(Qt::ISODate), today.toString(Qt::ISODate)),
        {}, advice);
}

Result<void> checkStepDates(const Agreement &agreement, const QDate &today)
{
    for (std::size_t i = 0; i < agreement.life.size(); ++i)
        if (auto checked = checkStepDate(agreement.life[i].kind, agreement.life[i].date, today); !checked)
            return fail(checked.error().code, checked.error().message, QStringLiteral("life[%1]").arg(i),
                checked.error().advice);
    return {};
}

Result<void> checkLife(const Agreement &agreement, bool fourEyes)
{
    return replay(agreement, 0, {fourEyes, {}, {}, {}});
}

Result<void> checkSuccession(const Agreement &stored, const Agreement &next, const LifeRules &rules)
{
    Result<void> checked = checkLifeIsKept(stored, next);
    const AgreementStatus approval = approvalOf(stored);
    if (checked && (approval == AgreementStatus::InApproval || approval == AgreementStatus::Approved))
        checked = checkInApproval(stored, next);
    if (checked && approval == AgreementStatus::Active)
        checked = checkFixedFields(stored, next);
    if (checked && approval == AgreementStatus::Active)
        checked = checkSignedVersions(stored, next, rules.today);
    return checked ? replay(next, stored.life.size(), rules) : checked;
}

} // namespace kept
