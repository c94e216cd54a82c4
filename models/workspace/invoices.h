// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Writes an invoice that somebody entered or corrected by hand. Errors: no number, an unreadable date, a last day
/// before the first, an amount below zero, a number that another invoice of the agreement has; the place is a field.
[[nodiscard]] Result<Invoice> enterInvoice(Workspace &workspace, Invoice invoice);
/// What enterInvoice() refuses; the number of an archived invoice may be that of another one.
[[nodiscard]] Result<void> checkInvoice(const Database &database, const Invoice &invoice);
/// Takes an invoice out of what counts; it stays in the workbook as archived. Refused without a reason.
[[nodiscard]] Result<Invoice> archiveInvoice(Workspace &workspace, Invoice invoice, const QString &reason);

} // namespace kept
