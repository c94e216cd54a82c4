// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/exclusionwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ExclusionWords)
};

} // namespace

QString exclusionReasonWord(ExclusionReason reason)
{
    switch (reason) {
    case ExclusionReason::ForceMajeure:
        return Texts::tr("force majeure");
    case ExclusionReason::CustomerCaused:
        return Texts::tr("caused by the customer");
    case ExclusionReason::UpstreamSupplier:
        break;
    }
    return Texts::tr("upstream supplier");
}

QString exclusionStanding(const Exclusion &exclusion, bool counts)
{
    if (exclusion.approvedBy.isEmpty())
        return Texts::tr("Requested by %1; waits for approval and does not count").arg(exclusion.requestedBy);
    if (exclusion.withdrawal && !exclusion.archived)
        return counts
            ? Texts::tr("Approved by %1; %2 asks to archive it, and it counts until another one confirms it: %3")
                  .arg(exclusion.approvedBy, exclusion.withdrawal->requestedBy, exclusion.withdrawal->reason)
            : Texts::tr("Requested and approved by one person, %1; it does not count, and %2 asks to archive "
                        "it: %3")
                  .arg(exclusion.approvedBy, exclusion.withdrawal->requestedBy, exclusion.withdrawal->reason);
    const QString text = counts ? Texts::tr("Requested by %1, approved by %2")
                                : Texts::tr("Requested by %1 and approved by the same person, %2; it does not count");
    return text.arg(exclusion.requestedBy, exclusion.approvedBy);
}

} // namespace kept
