// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"

#include <functional>

namespace kept {

/// The ledger of service credits as RFC 4180 with a header; amounts have a point, dates are ISO. Its amounts, of one
/// currency, add up to the credits of today, and its columns of sums to creditTotals(). The columns are in
/// resources/help/output-format.md.
[[nodiscard]] QByteArray ledgerCsv(const Portfolio &portfolio, const std::vector<CreditEntry> &entries);
/// The same for people, as a workbook of a spreadsheet (Office Open XML) with one sheet: its heads, kinds and states
/// are words in the language of the program, its amounts numbers and its dates days of a calendar.
[[nodiscard]] QByteArray ledgerXlsx(const Portfolio &portfolio, const std::vector<CreditEntry> &entries);

/// What a service level pays, in words.
using SayCredit = std::function<QString(const ServiceLevel &)>;
/// The missed periods and what followed from them, as a release package of the Open Contracting Data Standard 1.1 with
/// its extension for performance failures: one contract an agreement.
[[nodiscard]] QByteArray ledgerOcds(
    const Portfolio &portfolio, const std::vector<CreditEntry> &entries, const SayCredit &say);

} // namespace kept
