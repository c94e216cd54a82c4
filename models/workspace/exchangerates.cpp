// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/exchangerates.h"

#include "models/store/repositories.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ExchangeRates)
};

Result<void> check(const ExchangeRate &rate)
{
    if (rate.from == rate.to)
        return fail(
            ErrorCode::InvalidInput, Texts::tr("A rate leads from one currency to another one."), QStringLiteral("to"));
    if (rate.value <= Decimal())
        return fail(ErrorCode::InvalidInput, Texts::tr("A rate is more than 0."), QStringLiteral("value"));
    if (!rate.date.isValid())
        return fail(
            ErrorCode::InvalidInput, Texts::tr("A rate needs the day from which it counts."), QStringLiteral("date"));
    if (rate.source.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A rate needs its source."), QStringLiteral("source"),
            Texts::tr("Say who published it."));
    return {};
}

Result<void> checkIsAlone(const Database &database, const ExchangeRate &rate)
{
    const auto all = allExchangeRates(database);
    if (!all)
        return tl::unexpected(all.error());
    const bool isTaken = std::any_of(all->begin(), all->end(), [&rate](const ExchangeRate &other) {
        return other.id != rate.id && !other.archived && other.from == rate.from && other.to == rate.to
            && other.date == rate.date;
    });
    return isTaken ? fail(ErrorCode::Refused, Texts::tr("There is a rate of these currencies for that day already."),
               QStringLiteral("date"), Texts::tr("Correct that one."))
                   : Result<void>();
}

} // namespace

Result<void> checkRate(const Database &database, const ExchangeRate &rate)
{
    const auto checked = check(rate);
    return checked && !rate.archived ? checkIsAlone(database, rate) : checked;
}

Result<ExchangeRate> enterRate(Workspace &workspace, ExchangeRate rate)
{
    rate.source = rate.source.trimmed();
    if (const auto checked = check(rate); !checked)
        return tl::unexpected(checked.error());
    return inTransaction(
        workspace, QStringLiteral("save_rate"), {}, [&](Transaction &transaction) -> Result<ExchangeRate> {
            if (const auto checked = checkIsAlone(transaction.database(), rate); !checked)
                return tl::unexpected(checked.error());
            return saveExchangeRate(transaction, std::move(rate));
        });
}

Result<ExchangeRate> archiveRate(Workspace &workspace, ExchangeRate rate, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A rate is archived with a reason."), QStringLiteral("reason"),
            Texts::tr("Say why it does not count; the audit trail keeps the reason."));
    rate.archived = true;
    return inTransaction(workspace, QStringLiteral("archive_rate"), reason.trimmed(),
        [&](Transaction &transaction) { return saveExchangeRate(transaction, std::move(rate)); });
}

Result<void> chooseSumCurrency(Workspace &workspace, const QString &code)
{
    if (const auto known = Currency::fromCode(code); !known && !code.isEmpty())
        return tl::unexpected(known.error());
    return inTransaction(workspace, QStringLiteral("choose_sum_currency"), {},
        [&](Transaction &transaction) { return saveSetting(transaction, QStringLiteral("sum_currency"), code); });
}

} // namespace kept
