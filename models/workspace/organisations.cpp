// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/organisations.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Organisations)
};

Result<Service> saveNamed(Transaction &transaction, Service service)
{
    if (service.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The name of a service is missing."));
    return saveService(transaction, std::move(service));
}

} // namespace

Result<Organisation> saveSupplier(Workspace &workspace, Organisation organisation, const std::vector<Service> &services)
{
    if (organisation.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The name of the organisation is missing."));
    return inTransaction(
        workspace, QStringLiteral("save_organisation"), {}, [&](Transaction &transaction) -> Result<Organisation> {
            auto saved = saveOrganisation(transaction, std::move(organisation));
            const auto order = savingOrder(transaction.database(), services);
            if (!saved || !order)
                return saved ? tl::unexpected(order.error()) : saved;
            for (const std::size_t i : *order)
                if (auto kept = saveNamed(transaction, services[i]); !kept)
                    return tl::unexpected(kept.error());
            return saved;
        });
}

Result<Service> saveServiceRecord(Workspace &workspace, Service service)
{
    return inTransaction(workspace, QStringLiteral("save_service"), {},
        [&](Transaction &transaction) { return saveNamed(transaction, std::move(service)); });
}

} // namespace kept
