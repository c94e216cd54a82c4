// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/claimbook.h"

#include "models/evaluation/portfolio.h"

#include <algorithm>

namespace kept {

namespace {

/// Of the invoices only their currencies matter to claims.
void addCurrency(std::vector<Invoice> &invoices, const Invoice &invoice)
{
    const bool isKnown = std::any_of(invoices.begin(), invoices.end(),
        [&invoice](const Invoice &other) { return other.amount.currency() == invoice.amount.currency(); });
    if (!isKnown)
        invoices.push_back(invoice);
}

} // namespace

ClaimBook::Days ClaimBook::daysOf(const Claim &claim)
{
    return {claim.agreement, claim.period.first(), claim.period.last()};
}

Result<void> ClaimBook::load(const Database &database)
{
    if (m_isLoaded)
        return {};
    const auto claims = allClaims(database);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto invoices = allInvoices(database);
    if (!invoices)
        return tl::unexpected(invoices.error());
    for (const Claim &claim : *claims)
        put(claim);
    for (const Invoice &invoice : *invoices)
        addCurrency(m_invoices[invoice.agreement], invoice);
    m_isLoaded = true;
    return {};
}

Result<const ClaimBook::Owner *> ClaimBook::ownerOf(const Transaction &transaction, const Claim &claim)
{
    const auto known = m_owners.find(claim.agreement);
    if (known != m_owners.end())
        return &known->second;
    auto agreement = findAgreement(transaction.database(), claim.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate today = dateOf(*agreement, transaction.context().now);
    Owner owner{std::move(*agreement), m_invoices[claim.agreement], today};
    return &m_owners.emplace(claim.agreement, std::move(owner)).first->second;
}

const Claim *ClaimBook::stored(const ClaimId &id) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return nullptr;
    const std::vector<Claim> &claims = m_claims.at(place->second);
    return &*std::find_if(claims.begin(), claims.end(), [&id](const Claim &claim) { return claim.id == id; });
}

const std::vector<Claim> &ClaimBook::ofPeriod(const Claim &claim) const
{
    static const std::vector<Claim> none;
    const auto found = m_claims.find(daysOf(claim));
    return found == m_claims.end() ? none : found->second;
}

void ClaimBook::put(const Claim &claim)
{
    const auto place = m_places.find(claim.id);
    if (place == m_places.end()) {
        m_claims[daysOf(claim)].push_back(claim);
        m_places.emplace(claim.id, daysOf(claim));
        return;
    }
    // What is claimed does not change, and neither do its days.
    std::vector<Claim> &claims = m_claims.at(place->second);
    *std::find_if(claims.begin(), claims.end(), [&claim](const Claim &other) { return other.id == claim.id; }) = claim;
}

} // namespace kept
