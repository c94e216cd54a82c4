// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// An invoice with the names it is shown by.
struct InvoiceRow {
    Invoice invoice;
    QString agreement; ///< reference
    QString service; ///< or empty: the agreement as a whole
};
/// The invoices that count, latest first.
[[nodiscard]] std::vector<InvoiceRow> invoiceRows(const Portfolio &portfolio);

class InvoicesModel : public RowsModel<InvoiceRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const InvoiceRow &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

/// The exchange rates, latest first.
[[nodiscard]] std::vector<ExchangeRate> rateRows(const Portfolio &portfolio);

class RatesModel : public RowsModel<ExchangeRate> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const ExchangeRate &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
