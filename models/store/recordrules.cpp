// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordrules.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

/// Everything but what is decided on it.
bool asksTheSame(const Exclusion &a, Exclusion b)
{
    b.approvedBy = a.approvedBy;
    b.approvedByUser = a.approvedByUser;
    b.takenOver = a.takenOver;
    b.archived = a.archived;
    b.withdrawal = a.withdrawal;
    b.revision = a.revision;
    return a == b;
}

bool isApprovedTheSame(const Exclusion &a, const Exclusion &b)
{
    return a.approvedBy == b.approvedBy && a.approvedByUser == b.approvedByUser && a.takenOver == b.takenOver;
}

bool isFrom(const Actor &actor, const Person &person)
{
    return isNameOf(actor, person.name) && folded(person.systemUser) == folded(actor.systemUser);
}

Result<void> notByTheOneAtWork(const QString &sentence, const QString &id, const Person &named, const Actor &actor,
    const QString &place, const QString &advice)
{
    return fail(ErrorCode::Refused, sentence.arg(id, named.name, personOf(actor).name), place, advice);
}

QString withdrawalAdvice()
{
    return Texts::tr("One person asks for the archiving with a reason, and another one confirms it.");
}

Result<void> checkAsked(const Exclusion &next, const Actor &actor)
{
    const Person asking{next.withdrawal->requestedBy, next.withdrawal->requestedByUser};
    if (!isFrom(actor, asking))
        return notByTheOneAtWork(Texts::tr("The archiving of the exclusion %1 is asked for as %2, but %3 is at work."),
            next.id.text(), asking, actor, QStringLiteral("withdrawal"),
            Texts::tr("Let the one who asks for the archiving record it."));
    if (next.withdrawal->reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The archiving of an exclusion needs a reason."),
            QStringLiteral("withdrawal.reason"), Texts::tr("Say why it is not to count any more."));
    if (!next.withdrawal->confirmedBy.isEmpty() || !next.withdrawal->confirmedByUser.isEmpty())
        return fail(ErrorCode::Refused,
            Texts::tr("The archiving of the exclusion %1 is confirmed before it was asked for.").arg(next.id.text()),
            QStringLiteral("withdrawal.confirmed_by"), withdrawalAdvice());
    return {};
}

Result<void> checkConfirmed(const Exclusion &stored, const Exclusion &next, const Actor &actor)
{
    if (!stored.withdrawal || !next.withdrawal)
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved; one person alone does not archive it.").arg(next.id.text()),
            QStringLiteral("archived"), withdrawalAdvice());
    const Person asked{stored.withdrawal->requestedBy, stored.withdrawal->requestedByUser};
    const Person confirming{next.withdrawal->confirmedBy, next.withdrawal->confirmedByUser};
    if (isSamePerson(asked, personOf(actor)))
        return archivedByRequester(next);
    if (!isFrom(actor, confirming))
        return notByTheOneAtWork(Texts::tr("The archiving of the exclusion %1 is confirmed as %2, but %3 is at work."),
            next.id.text(), confirming, actor, QStringLiteral("withdrawal"),
            Texts::tr("Let the one who confirms the archiving record it."));
    ExclusionWithdrawal unconfirmed = *next.withdrawal;
    unconfirmed.confirmedBy.clear();
    unconfirmed.confirmedByUser.clear();
    if (unconfirmed != *stored.withdrawal)
        return fail(ErrorCode::Refused,
            Texts::tr("The archiving of the exclusion %1 is confirmed other than it was asked for.")
                .arg(next.id.text()),
            QStringLiteral("withdrawal"), withdrawalAdvice());
    return {};
}

Result<void> checkWithdrawal(const Exclusion &stored, const Exclusion &next, const Actor &actor)
{
    if (next.archived)
        return checkConfirmed(stored, next, actor);
    return next.withdrawal && next.withdrawal != stored.withdrawal ? checkAsked(next, actor) : Result<void>();
}

Result<void> checkApproved(const Exclusion &stored, const Exclusion &next, const Actor &actor, bool fourEyes)
{
    if (!asksTheSame(stored, next) || !isApprovedTheSame(stored, next)
        || (stored.archived && stored.withdrawal != next.withdrawal))
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved; what it says is not changed any more.").arg(stored.id.text()),
            QStringLiteral("approved_by"), Texts::tr("Archive it, and make a new one."));
    if (stored.archived && !next.archived)
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is archived; it does not come back.").arg(stored.id.text()),
            QStringLiteral("archived"), Texts::tr("Make a new one."));
    return fourEyes && !stored.archived ? checkWithdrawal(stored, next, actor) : Result<void>();
}

/// Nobody changes what another one asks for, and then approves it.
Result<void> checkWaiting(const Exclusion &stored, const Exclusion &next, const Actor &actor)
{
    const Person asking{next.requestedBy, next.requestedByUser};
    if (asksTheSame(stored, next) || isSamePerson(asking, personOf(actor)))
        return {};
    return notByTheOneAtWork(Texts::tr("What the exclusion %1 says is changed in the name of %2, but %3 is at work."),
        next.id.text(), asking, actor, QStringLiteral("requested_by"),
        Texts::tr("Ask for the exclusion in your own name, or let the one who asked change it."));
}

ServiceHours withoutDaysAfter(ServiceHours hours, const QDate &date)
{
    std::erase_if(hours.holidays, [&](const Holiday &holiday) {
        return holiday.year && QDate(*holiday.year, holiday.month, holiday.day) > date;
    });
    std::erase_if(hours.exceptions, [&](const auto &exception) { return exception.first > date; });
    return hours;
}

} // namespace

Person personOf(const Actor &actor) { return {nameOf(actor), actor.systemUser}; }

Result<void> approvedByRequester(const Exclusion &exclusion)
{
    return fail(ErrorCode::Refused,
        Texts::tr("The exclusion %1 is approved by the one who requested it.").arg(exclusion.id.text()),
        QStringLiteral("approved_by"), Texts::tr("Let a second person approve it."));
}

Result<void> archivedByRequester(const Exclusion &exclusion)
{
    return fail(ErrorCode::Refused,
        Texts::tr("The archiving of the exclusion %1 is confirmed by the one who asked for it.")
            .arg(exclusion.id.text()),
        QStringLiteral("withdrawal"), Texts::tr("Let a second person confirm it."));
}

bool isArchivedByRequester(const Exclusion &exclusion)
{
    const auto &withdrawal = exclusion.withdrawal;
    return exclusion.archived && withdrawal
        && isSamePerson({withdrawal->requestedBy, withdrawal->requestedByUser},
            {withdrawal->confirmedBy, withdrawal->confirmedByUser});
}

bool isApprovedByRequester(const Exclusion &exclusion)
{
    return !folded(exclusion.approvedBy).isEmpty()
        && isSamePerson(
            {exclusion.requestedBy, exclusion.requestedByUser}, {exclusion.approvedBy, exclusion.approvedByUser});
}

bool isNameOf(const Actor &actor, const QString &name)
{
    const QString wanted = folded(name);
    return !wanted.isEmpty() && (wanted == folded(actor.displayName) || wanted == folded(actor.systemUser));
}

Result<void> checkApproval(const Exclusion &exclusion, bool fourEyes)
{
    if (folded(exclusion.approvedBy).isEmpty())
        return {};
    if (exclusion.evidence.trimmed().isEmpty())
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved without evidence.").arg(exclusion.id.text()),
            QStringLiteral("evidence"), Texts::tr("Say what shows the reason, such as a report or a letter."));
    if (folded(exclusion.requestedBy).isEmpty())
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved, but nobody requested it.").arg(exclusion.id.text()),
            QStringLiteral("requested_by"), Texts::tr("Name the one who requested it."));
    if (fourEyes && isApprovedByRequester(exclusion))
        return approvedByRequester(exclusion);
    return fourEyes && isArchivedByRequester(exclusion) ? archivedByRequester(exclusion) : Result<void>();
}

Result<void> checkSuccession(
    const Exclusion &stored, const Exclusion &next, const Person &requester, const Actor &actor, bool fourEyes)
{
    if (!folded(stored.approvedBy).isEmpty())
        return checkApproved(stored, next, actor, fourEyes);
    if (!fourEyes)
        return {};
    if (folded(next.approvedBy).isEmpty())
        return checkWaiting(stored, next, actor);
    const Person approver{next.approvedBy, next.approvedByUser};
    if (!isNameOf(actor, approver.name) || !(approver.systemUser.isEmpty() || isFrom(actor, approver)))
        return notByTheOneAtWork(Texts::tr("The exclusion %1 is approved as %2, but %3 is at work."), next.id.text(),
            approver, actor, QStringLiteral("approved_by"),
            Texts::tr("Let the one who approves it record the approval."));
    if (isSamePerson(personOf(actor), requester)
        || isSamePerson(personOf(actor), {next.requestedBy, next.requestedByUser}))
        return approvedByRequester(next);
    if (!asksTheSame(stored, next))
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is changed and approved at once.").arg(next.id.text()),
            QStringLiteral("approved_by"), Texts::tr("Approve what was asked for, or ask for another exclusion."));
    return {};
}

bool isSameUntil(const ServiceHours &a, const ServiceHours &b, const QDate &date)
{
    return withoutDaysAfter(a, date) == withoutDaysAfter(b, date);
}

} // namespace kept
