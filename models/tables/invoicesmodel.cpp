// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/invoicesmodel.h"

#include "models/domain/display.h"

namespace kept {

std::vector<InvoiceRow> invoiceRows(const Portfolio &portfolio)
{
    std::vector<InvoiceRow> rows;
    for (const Invoice &invoice : portfolio.invoices) {
        if (invoice.archived)
            continue;
        const Agreement *agreement = portfolio.agreement(invoice.agreement);
        const Service *service = invoice.service ? portfolio.service(*invoice.service) : nullptr;
        rows.push_back({invoice, agreement ? agreement->reference : invoice.agreement.text(),
            service ? service->name : QString()});
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const InvoiceRow &a, const InvoiceRow &b) { return b.invoice.date < a.invoice.date; });
    return rows;
}

QStringList InvoicesModel::titles() const
{
    return {tr("Agreement"), tr("Invoice"), tr("Date"), tr("First day"), tr("Last day"), tr("Service"),
        tr("Net amount"), tr("Source")};
}

QString InvoicesModel::text(const InvoiceRow &row, int column) const
{
    const Invoice &invoice = row.invoice;
    switch (column) {
    case 0:
        return row.agreement;
    case 1:
        return invoice.number;
    case 2:
        return displayDate(invoice.date);
    case 3:
        return displayDate(invoice.first);
    case 4:
        return displayDate(invoice.last);
    case 5:
        return row.service.isEmpty() ? tr("the whole agreement") : row.service;
    case 6:
        return displayMoney(invoice.amount);
    default:
        return invoice.source.isEmpty() ? tr("by hand") : invoice.source;
    }
}

bool InvoicesModel::isNumber(int column) const { return column == 6; }

std::vector<ExchangeRate> rateRows(const Portfolio &portfolio)
{
    std::vector<ExchangeRate> rows = portfolio.rates;
    std::stable_sort(
        rows.begin(), rows.end(), [](const ExchangeRate &a, const ExchangeRate &b) { return b.date < a.date; });
    return rows;
}

QStringList RatesModel::titles() const { return {tr("From"), tr("Into"), tr("Rate"), tr("Counts from"), tr("Source")}; }

QString RatesModel::text(const ExchangeRate &row, int column) const
{
    constexpr int places = 12;
    switch (column) {
    case 0:
        return row.from.code();
    case 1:
        return row.to.code();
    case 2:
        return displayExact(row.value.toRational(), places);
    case 3:
        return displayDate(row.date);
    default:
        return row.source;
    }
}

bool RatesModel::isNumber(int column) const { return column == 2; }

} // namespace kept
