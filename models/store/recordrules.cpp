// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordrules.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

Result<void> approvedByRequester(const Exclusion &exclusion)
{
    return fail(ErrorCode::Refused,
        Texts::tr("The exclusion %1 is approved by the one who requested it.").arg(exclusion.id.text()),
        QStringLiteral("approved_by"),
        Texts::tr("Let a second person approve it, or switch the four-eyes rule off for this workbook."));
}

/// Everything but the archive.
bool saysTheSame(const Exclusion &a, Exclusion b)
{
    b.archived = a.archived;
    b.revision = a.revision;
    return a == b;
}

Result<void> checkApproved(const Exclusion &stored, const Exclusion &next)
{
    if (!saysTheSame(stored, next))
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved; what it says is not changed any more.").arg(stored.id.text()),
            QStringLiteral("approved_by"), Texts::tr("Archive it, and make a new one."));
    if (stored.archived && !next.archived)
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is archived; it does not come back.").arg(stored.id.text()),
            QStringLiteral("archived"), Texts::tr("Make a new one."));
    return {};
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

bool isApprovedByRequester(const Exclusion &exclusion)
{
    return !folded(exclusion.approvedBy).isEmpty() && folded(exclusion.requestedBy) == folded(exclusion.approvedBy);
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
    return {};
}

Result<void> checkSuccession(const Exclusion &stored, const Exclusion &next, const Actor &actor, bool fourEyes)
{
    if (!folded(stored.approvedBy).isEmpty())
        return checkApproved(stored, next);
    if (!fourEyes || folded(next.approvedBy).isEmpty())
        return {};
    if (!isNameOf(actor, next.approvedBy))
        return fail(ErrorCode::Refused,
            Texts::tr("The exclusion %1 is approved as %2, but %3 is at work.")
                .arg(next.id.text(), next.approvedBy, nameOf(actor)),
            QStringLiteral("approved_by"), Texts::tr("Let the one who approves it record the approval."));
    if (isNameOf(actor, next.requestedBy) || isNameOf(actor, stored.requestedBy))
        return approvedByRequester(next);
    return {};
}

bool isSameUntil(const ServiceHours &a, const ServiceHours &b, const QDate &date)
{
    return withoutDaysAfter(a, date) == withoutDaysAfter(b, date);
}

} // namespace kept
