// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rowfields.h"

namespace kept {

// Each reads one row into the record of a kind, and rejects the row when it is none. The id of a record whose file
// gives none is made of what identifies it, so that the same row read again is the same record.

[[nodiscard]] Outage readOutage(RowFields &fields, RowContext &context);
/// A row may give several counts (fields "number:NAME").
[[nodiscard]] std::vector<Count> readCounts(RowFields &fields, RowContext &context);
[[nodiscard]] SurveyRating readRating(RowFields &fields, RowContext &context);
[[nodiscard]] std::optional<ReportedValue> readReported(RowFields &fields, RowContext &context);

/// The row as an invoice. Which agreement it is of is for those to say who know them.
[[nodiscard]] std::optional<ParsedInvoice> readInvoice(RowFields &fields, RowContext &context);

/// A share of the service: "0.5", "1", or per cent "50 %"; rejects the row outside 0 to 1.
[[nodiscard]] std::optional<Share> readShare(
    RowFields &fields, const RowFields::Field *field, const Decimal &number, bool percent, RowContext &context);

} // namespace kept
