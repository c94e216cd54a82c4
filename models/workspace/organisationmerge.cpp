// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/organisationmerge.h"

#include "models/domain/organisationmerge.h"
#include "models/store/survivor.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::OrganisationMerge)
};

Result<void> checkMerge(const Organisation &survivor, const Organisation &gone)
{
    if (survivor.id == gone.id)
        return fail(ErrorCode::InvalidInput, Texts::tr("An organisation is not merged with itself."), survivor.name);
    if (survivor.archived)
        return fail(ErrorCode::Refused, Texts::tr("The organisation that stays is archived."), survivor.name,
            Texts::tr("Take it out of the archive first, or let the other one stay."));
    if (survivor.internal != gone.internal)
        return fail(ErrorCode::Refused, Texts::tr("One of the two is a department of ours, and the other is not."),
            survivor.name, Texts::tr("Correct that first, if they are the same."));
    return {};
}

bool isBetween(const Agreement &agreement, const OrganisationId &a, const OrganisationId &b)
{
    return (agreement.provider == a && agreement.customer == b) || (agreement.provider == b && agreement.customer == a);
}

Result<void> addAgreements(MergePlan &plan, const Database &database)
{
    const auto agreements = allAgreements(database);
    if (!agreements)
        return tl::unexpected(agreements.error());
    for (const Agreement &agreement : *agreements) {
        if (isBetween(agreement, plan.survivor.id, plan.gone.id))
            return fail(ErrorCode::Refused,
                Texts::tr("The agreement %1 is between the two organisations.").arg(agreement.reference),
                agreement.reference, Texts::tr("Two parties of one agreement are not the same organisation."));
        if (names(agreement, plan.gone.id))
            plan.agreements.push_back(agreement);
    }
    return {};
}

Result<void> writeMerge(Transaction &transaction, const MergePlan &plan)
{
    for (const Service &service : plan.services)
        if (auto saved = saveService(transaction, withSurvivor(service, plan.gone.id, plan.survivor.id)); !saved)
            return tl::unexpected(saved.error());
    for (const Agreement &agreement : plan.agreements)
        if (auto saved = saveWithSurvivor(transaction, agreement, plan.gone, plan.survivor.id); !saved)
            return tl::unexpected(saved.error());
    Organisation gone = plan.gone;
    gone.archived = true;
    if (auto saved = saveOrganisation(transaction, std::move(gone)); !saved)
        return tl::unexpected(saved.error());
    return {};
}

} // namespace

Result<MergePlan> planMerge(const Database &database, const OrganisationId &survivor, const OrganisationId &gone)
{
    const auto stays = findOrganisation(database, survivor);
    if (!stays)
        return tl::unexpected(stays.error());
    const auto goes = findOrganisation(database, gone);
    if (!goes)
        return tl::unexpected(goes.error());
    if (auto checked = checkMerge(*stays, *goes); !checked)
        return tl::unexpected(checked.error());
    MergePlan plan{united(*stays, *goes), *goes, {}, {}};
    if (auto added = addAgreements(plan, database); !added)
        return tl::unexpected(added.error());
    const auto services = allServices(database);
    if (!services)
        return tl::unexpected(services.error());
    for (const Service &service : *services)
        if (service.provider == gone || service.customer == gone)
            plan.services.push_back(service);
    return plan;
}

QString mergePlanText(const MergePlan &plan)
{
    const auto number = [](const auto &list) { return static_cast<int>(list.size()); };
    const QString moves = Texts::tr("%1, %2, %3 and %4 move.", "agreements, services, contacts and certificates")
                              .arg(Texts::tr("%n agreement(s)", nullptr, number(plan.agreements)),
                                  Texts::tr("%n service(s)", nullptr, number(plan.services)),
                                  Texts::tr("%n contact(s)", nullptr, number(plan.gone.contacts)),
                                  Texts::tr("%n certificate(s)", nullptr, number(plan.gone.certificates)));
    const auto back = static_cast<int>(std::count_if(plan.agreements.begin(), plan.agreements.end(), awaitsSignature));
    if (back == 0)
        return moves;
    return moves + u' '
        + Texts::tr("%n agreement(s) that await(s) approval or signature go back to draft.", nullptr, back);
}

Result<Organisation> mergeOrganisations(
    Workspace &workspace, const OrganisationId &survivor, const OrganisationId &gone, const QString &reason)
{
    return inTransaction(workspace, QStringLiteral("merge_organisations"), reason,
        [&](Transaction &transaction) -> Result<Organisation> {
            // Read inside the transaction: what is asked about may have changed since.
            const auto plan = planMerge(transaction.database(), survivor, gone);
            if (!plan)
                return tl::unexpected(plan.error());
            if (auto written = writeMerge(transaction, *plan); !written)
                return tl::unexpected(written.error());
            return saveOrganisation(transaction, plan->survivor);
        });
}

} // namespace kept
