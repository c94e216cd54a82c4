// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerate.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Writes a rate that somebody entered. Errors: both currencies the same, a rate of 0 or less, no day, no source,
/// another rate of the same currencies and day; the place is a field.
[[nodiscard]] Result<ExchangeRate> enterRate(Workspace &workspace, ExchangeRate rate);
/// Takes a rate out of what counts; it stays in the workbook as archived. Refused without a reason.
[[nodiscard]] Result<ExchangeRate> archiveRate(Workspace &workspace, ExchangeRate rate, const QString &reason);
/// What enterRate() refuses; an archived rate may be of the currencies and the day of another one.
[[nodiscard]] Result<void> checkRate(const Database &database, const ExchangeRate &rate);
/// Chooses the currency into which sums of several are converted besides; empty: into none.
[[nodiscard]] Result<void> chooseSumCurrency(Workspace &workspace, const QString &code);

} // namespace kept
