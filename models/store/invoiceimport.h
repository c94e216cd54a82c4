// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/store/measurements.h"

namespace kept {

struct ImportBatch;

/// What importing the invoice means beside those of the workbook: one of the same agreement and number that is not
/// archived is brought up to date, and has its id then.
[[nodiscard]] Novelty noveltyOf(Invoice &invoice, const std::vector<Invoice> &stored);

/// Writes the invoices as one import: new ones, and new revisions of those that changed. One in which nothing is new or
/// changed writes nothing.
[[nodiscard]] Result<ImportEntry> writeInvoices(
    Transaction &transaction, const ImportInfo &info, std::vector<Invoice> invoices);

/// Takes back what the import wrote: new invoices are archived, changed ones are as they were before. Refused where one
/// of them was changed since.
[[nodiscard]] Result<void> undoInvoices(Transaction &transaction, const ImportBatch &batch);

} // namespace kept
