// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementlife.h"
#include "models/store/recordrules.h"
#include "models/store/repositories.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Verify)
};

/// Approvals of one person are a breach only where the rule always held: nothing tells which of them came while it was
/// switched off.
Result<bool> alwaysFourEyes(const Database &database)
{
    const auto touched = auditEntries(database, QStringLiteral("four_eyes"), 1, 0);
    if (!touched)
        return tl::unexpected(touched.error());
    return touched->empty();
}

QString lifeFinding(const Agreement &agreement, bool fourEyes)
{
    const auto checked = checkLife(agreement, fourEyes);
    if (checked)
        return {};
    //: %1 reference and %2 id of the agreement, %3 the step such as "life[2]", %4 a sentence
    return Texts::tr("The life of the agreement %1 (%2) breaks a rule at %3: %4")
        .arg(agreement.reference, agreement.id.text(), checked.error().place, checked.error().message);
}

QString exclusionFinding(const Exclusion &exclusion, bool fourEyes)
{
    const auto checked = checkApproval(exclusion, fourEyes);
    return checked ? QString() : checked.error().message;
}

} // namespace

Result<QString> verifyRules(const Database &database)
{
    const auto fourEyes = alwaysFourEyes(database);
    const auto agreements = allAgreements(database);
    const auto exclusions = allExclusions(database);
    if (!fourEyes)
        return tl::unexpected(fourEyes.error());
    if (!agreements)
        return tl::unexpected(agreements.error());
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    QStringList findings;
    for (const Agreement &agreement : *agreements)
        findings << lifeFinding(agreement, *fourEyes);
    for (const Exclusion &exclusion : *exclusions)
        findings << exclusionFinding(exclusion, *fourEyes);
    findings.removeAll(QString());
    return findings.join(u'\n');
}

} // namespace kept
