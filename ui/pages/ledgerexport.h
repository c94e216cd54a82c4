// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/creditsmodel.h"

namespace kept {

class Page;

/// Asks for a file and writes these lines of the ledger to it, as CSV or as a workbook of a spreadsheet by its ending;
/// its sums are those of the lines. What goes wrong is shown by the page.
void exportLedger(Page &page, const std::vector<CreditRow> &rows);

} // namespace kept
