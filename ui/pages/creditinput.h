// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/creditshape.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formfields.h"

namespace kept {

// What is typed into the fields and cells of service credits.

/// What an amount without a currency is in: that of the agreement's first charge.
[[nodiscard]] QString usualCurrency(const AgreementContent &content);
/// "1,000.00", with its currency where that is not the usual one.
[[nodiscard]] QString amountText(const Money &amount, const QString &usual);
/// "1,000.00" in the usual currency, "1,000.00 USD" in its own.
[[nodiscard]] Result<Money> amountInput(const QString &text, const QString &usual);
/// The number alone, in the unit of the pay: "10", "12.50", "3", "24h".
[[nodiscard]] QString payFieldText(const CreditPay &pay, const QString &usual);
[[nodiscard]] Result<CreditPay> payInput(const QString &text, PayUnit unit, const QString &usual);
/// "99.90", of seconds "4h 30m".
[[nodiscard]] QString quantityText(const Decimal &value, Unit unit);
[[nodiscard]] Result<Decimal> quantityInput(const QString &text, Unit unit);

/// The first two cells of a band: "99.00" and "99.90" as is usual, else with "> ", "<= ".
[[nodiscard]] QStringList edgeCells(const CreditBand &band, Unit unit);
/// The band of two cells; it pays nothing yet.
[[nodiscard]] Result<CreditBand> bandInput(const QString &from, const QString &below, Unit unit);

/// What a field holds; nothing when it is empty, and nothing with a problem when it cannot be read.
[[nodiscard]] std::optional<Money> readAmount(const QLineEdit *field, const QString &usual, Problems &problems);
[[nodiscard]] std::optional<Decimal> readQuantity(const QLineEdit *field, Unit unit, Problems &problems);
/// The same of a field that has to be filled in.
void requireFilled(const QLineEdit *field, Problems &problems);

} // namespace kept
