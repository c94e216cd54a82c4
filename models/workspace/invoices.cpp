// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/invoices.h"

#include "models/domain/amountbound.h"
#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Invoices)
};

Result<void> check(const Invoice &invoice)
{
    if (invoice.number.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("An invoice needs a number."), QStringLiteral("number"),
            Texts::tr("Enter it as it stands on the invoice."));
    if (!invoice.date.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("An invoice needs its date."), QStringLiteral("date"));
    if (!invoice.first.isValid() || !invoice.last.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("An invoice needs the days that it charges."),
            invoice.first.isValid() ? QStringLiteral("last") : QStringLiteral("first"));
    if (invoice.last < invoice.first)
        return fail(ErrorCode::InvalidInput, Texts::tr("The last day of the invoice lies before its first."),
            QStringLiteral("last"));
    if (invoice.amount.minor() < 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("An invoice is of 0 or more."), QStringLiteral("amount"));
    if (isBeyondBound(invoice.amount))
        return fail(ErrorCode::Overflow, beyondBoundText(invoice.amount), QStringLiteral("amount"));
    return {};
}

Result<void> checkNumber(const Database &database, const Invoice &invoice)
{
    const auto all = allInvoices(database);
    if (!all)
        return tl::unexpected(all.error());
    const bool isTaken = std::any_of(all->begin(), all->end(), [&invoice](const Invoice &other) {
        return other.id != invoice.id && !other.archived && other.agreement == invoice.agreement
            && other.number == invoice.number;
    });
    return isTaken ? fail(ErrorCode::Refused,
               Texts::tr("The agreement has an invoice with the number %1 already.").arg(invoice.number),
               QStringLiteral("number"), Texts::tr("Correct that one."))
                   : Result<void>();
}

} // namespace

Result<void> checkInvoice(const Database &database, const Invoice &invoice)
{
    if (auto checked = check(invoice); !checked)
        return checked;
    return invoice.archived ? Result<void>() : checkNumber(database, invoice);
}

Result<Invoice> enterInvoice(Workspace &workspace, Invoice invoice)
{
    invoice.number = invoice.number.trimmed();
    if (const auto checked = check(invoice); !checked)
        return tl::unexpected(checked.error());
    return inTransaction(
        workspace, QStringLiteral("save_invoice"), {}, [&](Transaction &transaction) -> Result<Invoice> {
            if (const auto checked = checkNumber(transaction.database(), invoice); !checked)
                return tl::unexpected(checked.error());
            return saveInvoice(transaction, std::move(invoice));
        });
}

Result<Invoice> archiveInvoice(Workspace &workspace, Invoice invoice, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("An invoice is archived with a reason."),
            QStringLiteral("reason"), Texts::tr("Say why it does not count; the audit trail keeps the reason."));
    invoice.archived = true;
    return inTransaction(workspace, QStringLiteral("archive_invoice"), reason.trimmed(),
        [&](Transaction &transaction) { return saveInvoice(transaction, std::move(invoice)); });
}

} // namespace kept
