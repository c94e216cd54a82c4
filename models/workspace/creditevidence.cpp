// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/creditevidence.h"

#include "models/workspace/explainedfigure.h"

namespace kept {

namespace {

Result<std::vector<CreditEvidence>> evidenceOf(
    const Database &database, const Agreement &agreement, Instant asOf, const std::vector<CreditEntry> &credits)
{
    std::vector<CreditEvidence> evidence;
    if (credits.empty())
        return evidence;
    QDate first = credits.front().period.first();
    QDate last = credits.front().period.last();
    for (const CreditEntry &credit : credits) {
        first = std::min(first, credit.period.first());
        last = std::max(last, credit.period.last());
    }
    const auto input = loadInput(database, agreement, asOf, first, last);
    if (!input)
        return tl::unexpected(input.error());
    for (const CreditEntry &credit : credits) {
        Trace trace = explain(*input, credit.serviceLevel, credit.period, displayLocale());
        auto records = namedRecords(database, trace);
        if (!records)
            return tl::unexpected(records.error());
        evidence.push_back({credit, std::move(trace), std::move(*records)});
    }
    return evidence;
}

} // namespace

EvidenceSource evidenceFrom(const Database &database, const Agreement &agreement, Instant asOf)
{
    return [&database, agreement, asOf](
               const std::vector<CreditEntry> &credits) { return evidenceOf(database, agreement, asOf, credits); };
}

} // namespace kept
