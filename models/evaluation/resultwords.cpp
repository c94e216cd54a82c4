// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"

#include "models/domain/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

namespace {

struct AllowanceTexts {
    Q_DECLARE_TR_FUNCTIONS(kept::Allowance)
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// Whole minutes rounded down: nobody is told of a minute that is not there.
QString downtimeWords(const Rational &seconds, const QLocale &locale)
{
    if (seconds.isZero())
        return AllowanceTexts::tr("No downtime left.");
    const auto minutes = roundToWhole(seconds / Rational(60), RoundingMode::Down);
    const QString length = minutes == 0
        ? displayValue(Rational(roundToWhole(seconds, RoundingMode::Down)), Unit::Seconds, 0, locale)
        : displayMinutes(minutes, locale);
    return AllowanceTexts::tr("%1 of downtime", "a length of time").arg(length);
}

QString recordWords(AllowanceKind kind, int count)
{
    switch (kind) {
    case AllowanceKind::LateTickets:
        return AllowanceTexts::tr("%n more late ticket(s)", nullptr, count);
    case AllowanceKind::SecondContacts:
        return AllowanceTexts::tr("%n more ticket(s) that need a second contact", nullptr, count);
    case AllowanceKind::RejectedLeads:
        return AllowanceTexts::tr("%n more rejected lead(s)", nullptr, count);
    case AllowanceKind::LowRatings:
        return AllowanceTexts::tr("%n more low rating(s)", nullptr, count);
    case AllowanceKind::OtherTickets:
        return AllowanceTexts::tr("%n more ticket(s) that are not among those counted", nullptr, count);
    case AllowanceKind::MissedFollowUps:
        return AllowanceTexts::tr("%n more ticket(s) not followed up in time", nullptr, count);
    case AllowanceKind::OpenTickets:
    case AllowanceKind::Downtime:
        break;
    }
    return AllowanceTexts::tr("%n more open ticket(s)", nullptr, count);
}

QString words(const AllowanceLeft &allowance, const QLocale &locale)
{
    if (allowance.left < Rational(0))
        return AllowanceTexts::tr("The allowance is used up.");
    if (allowance.kind == AllowanceKind::Downtime)
        return downtimeWords(allowance.left, locale);
    return recordWords(allowance.kind, static_cast<int>(std::min<Int128>(allowance.left.floor(), 1'000'000'000)));
}

QString mixedWords(const CreditRemark &remark, const QLocale &locale)
{
    QStringList names;
    for (const NamedCurrency &each : remark.charges)
        names << Texts::tr("“%1” in %2", "charge and currency").arg(each.charge, each.currency.code());
    names.removeDuplicates();
    return Texts::tr("The charges from %1 to %2 that the credit is a share of are in different currencies (%3) and are "
                     "not added, so no credit is computed. Write these charges of the agreement in one currency, or "
                     "give the service a charge of its own.")
        .arg(displayDate(remark.first, locale), displayDate(remark.last, locale), names.join(QStringLiteral(", ")));
}

QString foreignWords(const CreditRemark &remark)
{
    const auto code = [](const std::optional<Currency> &currency) { return currency ? currency->code() : QString(); };
    return Texts::tr("The smallest credit that is paid is in %1, the credit in %2; they are not compared, so the "
                     "credit stands. Write the smallest credit of the service level in %2.")
        .arg(code(remark.minimum), code(remark.credit));
}

/// Of reasons that need nothing but themselves.
QString plainWords(CreditReason reason)
{
    switch (reason) {
    case CreditReason::OtherUnit:
        return Texts::tr("The bands are written in another unit than the service level; no credit can be computed.");
    case CreditReason::NoCharge:
        return Texts::tr("The agreement has no charge that a credit could be a share of.");
    case CreditReason::NegativeCharge:
        return Texts::tr("A charge is negative; a credit needs a charge of zero or more.");
    case CreditReason::IncompleteCharge:
        return Texts::tr("A charge needs a first day and a billing period of at least one month.");
    case CreditReason::ChargesTooLarge:
        return Texts::tr("The charges are larger than can be computed exactly.");
    case CreditReason::CreditTooLarge:
        return Texts::tr("The credit is larger than can be computed exactly.");
    case CreditReason::ObligorChanges:
        return Texts::tr("The party that owes the service level changes inside the period, and both have missed it; no "
                         "credit is computed. Let the change take effect with the start of a period.");
    default:
        return Texts::tr("No service credit is agreed for this service level.");
    }
}

} // namespace

QString allowanceWords(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.allowance ? words(*result.allowance, locale) : result.earlier.allowance;
}

QString creditWords(const CreditRemark &remark, const QLocale &locale)
{
    switch (remark.reason) {
    case CreditReason::MixedCurrencies:
        return mixedWords(remark, locale);
    case CreditReason::ForeignMinimum:
        return foreignWords(remark);
    case CreditReason::CapUnknown:
        return Texts::tr(
            "The agreement limits its service credits, but the limit cannot be computed, so no credit is: %1")
            .arg(plainWords(remark.cause.value_or(CreditReason::ChargesTooLarge)));
    default:
        return plainWords(remark.reason);
    }
}

QString creditWords(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.creditRemark ? creditWords(*result.creditRemark, locale) : result.earlier.creditNote;
}

QJsonObject toJsonWithWords(const Scorecard &scorecard)
{
    QJsonObject json = toJson(scorecard);
    QJsonArray results = json.value(u"results").toArray();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ServiceLevelResult &result = scorecard.results[static_cast<std::size_t>(i)];
        QJsonObject object = results.at(i).toObject();
        object.insert(QStringLiteral("allowance_text"), allowanceWords(result));
        if (const QString note = creditWords(result); !note.isEmpty())
            object.insert(QStringLiteral("credit_note"), note);
        results.replace(i, object);
    }
    json.insert(QStringLiteral("results"), results);
    return json;
}

} // namespace kept
