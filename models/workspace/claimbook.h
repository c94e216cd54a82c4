// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

#include <map>

namespace kept {

/// What the claims of one file are checked against: the claims of the workbook and those that the file has brought
/// until now, with their agreements. Each is read once in a transaction, so that a file takes time by its length alone.
class ClaimBook {
public:
    /// What claims under one agreement are held against.
    struct Owner {
        Agreement agreement;
        std::vector<Invoice> invoices; ///< one of each currency
        QDate today; ///< in the agreement's zone
    };

    /// Reads the claims, once; to be called when all that comes before them is saved.
    [[nodiscard]] Result<void> load(const Database &database);
    [[nodiscard]] Result<const Owner *> ownerOf(const Transaction &transaction, const Claim &claim);
    /// As it is stored; null where it is new.
    [[nodiscard]] const Claim *stored(const ClaimId &id) const;
    /// All claims under the agreement for the days of the claim's period, itself included.
    [[nodiscard]] const std::vector<Claim> &ofPeriod(const Claim &claim) const;
    void put(const Claim &claim);

private:
    using Days = std::tuple<AgreementId, QDate, QDate>;
    [[nodiscard]] static Days daysOf(const Claim &claim);

    bool m_isLoaded = false;
    std::map<Days, std::vector<Claim>> m_claims;
    std::map<ClaimId, Days> m_places;
    std::map<AgreementId, std::vector<Invoice>> m_invoices;
    std::map<AgreementId, Owner> m_owners;
};

} // namespace kept
