// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"

namespace kept {

/// Finds out whose the invoices of the preview's file are, and what is new of them. A row names an agreement by its
/// reference, id or title, or a supplier or service of which one agreement alone can be meant; any other row is
/// rejected. Without a currency it is that of the agreement's charges.
[[nodiscard]] Result<void> takeInvoices(
    const Database &database, const std::vector<Service> &services, ImportPreview &preview);

} // namespace kept
