// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/resultwords.h"

#include "models/domain/display.h"
#include "models/evaluation/secondlook.h"
#include "models/evaluation/tracetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

namespace {

struct AllowanceTexts {
    Q_DECLARE_TR_FUNCTIONS(kept::Allowance)
};

struct RatingTexts {
    Q_DECLARE_TR_FUNCTIONS(kept::Rating)
};

struct DiscrepancyTexts {
    Q_DECLARE_TR_FUNCTIONS(kept::Discrepancy)
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

QString sharePercent(std::int64_t some, std::int64_t all, const QLocale &locale)
{
    return displayValue(Rational(Int128(100) * some, all), Unit::Percent, 1, locale);
}

QJsonArray namesOf(const std::vector<SecondLook> &reasons)
{
    QJsonArray names;
    for (const SecondLook reason : reasons)
        names.append(secondLookName(reason));
    return names;
}

QString mixedWords(const CreditRemark &remark, const QLocale &locale)
{
    QStringList names;
    for (const NamedCurrency &each : remark.charges)
        names << Texts::tr("“%1” in %2", "charge and currency").arg(each.charge, each.currency.code());
    names.removeDuplicates();
    if (remark.reason == CreditReason::MixedInvoices)
        return Texts::tr("The invoices for days from %1 to %2 that the credit is a share of are in different "
                         "currencies (%3) and are not added, so no credit is computed.")
            .arg(displayDate(remark.first, locale), displayDate(remark.last, locale), names.join(QStringLiteral(", ")));
    return Texts::tr("The charges from %1 to %2 that the credit is a share of are in different currencies (%3) and are "
                     "not added, so no credit is computed. Write these charges of the agreement in one currency, or "
                     "give the service a charge of its own.")
        .arg(displayDate(remark.first, locale), displayDate(remark.last, locale), names.join(QStringLiteral(", ")));
}

QString foreignWords(const CreditRemark &remark)
{
    const auto code = [](const std::optional<Currency> &currency) { return currency ? currency->code() : QString(); };
    const QString text = remark.reason == CreditReason::ForeignCap
        ? Texts::tr("The limit of the service level's credit is in %1, the credit in %2; they are not compared, so no "
                    "credit is computed. Write the limit of the service level in %2.")
        : remark.reason == CreditReason::ForeignBonus
        ? Texts::tr("The bonus is in %1, what is charged in %2; nothing is converted, so no bonus is computed. Write "
                    "the bonus of the service level in %2.")
        : Texts::tr("The smallest credit that is paid is in %1, the credit in %2; they are not compared, so the "
                    "credit stands. Write the smallest credit of the service level in %2.");
    return text.arg(code(remark.minimum), code(remark.credit));
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
    case CreditReason::PointsBonus:
        return Texts::tr("The bonus is paid in points, which are only added up from misses, so no bonus is computed. "
                         "Write the bonus of the service level as a share or as an amount.");
    default:
        return Texts::tr("No service credit is agreed for this service level.");
    }
}

/// Why the agreement's limit could not be computed.
QString capWords(const CreditRemark &remark)
{
    const QString credit = remark.credit ? remark.credit->code() : QString();
    if (remark.cause == CreditReason::MixedCurrencies)
        return Texts::tr("The agreement limits its service credits to an amount in another currency than that of the "
                         "credit (%1); they are not compared, so no credit is computed. Write the limit in the "
                         "currency of the credit.")
            .arg(credit);
    if (remark.cause == CreditReason::UnchargedCurrency)
        return Texts::tr("The agreement limits its service credits to a share of what it charges, but it charges "
                         "nothing in the currency of the credit (%1), so no credit is computed. Write the limit as an "
                         "amount in the currency of the credit.")
            .arg(credit);
    return Texts::tr("The agreement limits its service credits, but the limit cannot be computed, so no credit is: %1")
        .arg(plainWords(remark.cause.value_or(CreditReason::ChargesTooLarge)));
}

/// Whether the value keeps the target.
bool keeps(const Rational &value, const ServiceLevelResult &result)
{
    const Rational target = result.target.value.toRational();
    if (result.direction == Direction::AtMost)
        return value <= target;
    return target <= value
        && (result.direction == Direction::AtLeast
            || value <= result.target.upper.value_or(result.target.value).toRational());
}

/// What can still become of a period that runs.
QString openEndWords(const EndForecast &forecast, const ServiceLevelResult &result)
{
    if (!forecast.avertable)
        return AllowanceTexts::tr("A miss can no longer be averted.");
    if (!keeps(forecast.projected, result))
        return AllowanceTexts::tr("A miss can still be averted.");
    const bool isSafe = (forecast.lowest ? keeps(*forecast.lowest, result) : result.direction == Direction::AtMost)
        && (forecast.highest ? keeps(*forecast.highest, result) : result.direction == Direction::AtLeast);
    return isSafe ? AllowanceTexts::tr("The target can no longer be missed.")
                  : AllowanceTexts::tr("The target can still be missed.");
}

} // namespace

QString allowanceWords(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.allowance ? words(*result.allowance, locale) : result.earlier.allowance;
}

QString ratingWord(RatingStep step)
{
    switch (step) {
    case RatingStep::Good:
        return RatingTexts::tr("good");
    case RatingStep::ApproachingTarget:
        return RatingTexts::tr("approaching target");
    case RatingStep::RequiresImprovement:
        return RatingTexts::tr("requires improvement");
    case RatingStep::Inadequate:
        return RatingTexts::tr("inadequate");
    }
    return {};
}

QString responseWords(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.asked ? RatingTexts::tr("Response rate: %1 (ratings: %2, tickets: %3).")
                              .arg(sharePercent(result.records, *result.asked, locale),
                                  locale.toString(static_cast<qlonglong>(result.records)),
                                  locale.toString(static_cast<qlonglong>(*result.asked)))
                        : QString();
}

QString reopenedWords(const ServiceLevelResult &result, const QLocale &locale)
{
    if (!result.reopened || *result.reopened == 0 || result.records == 0)
        return {};
    return Texts::tr("%1 of %n ticket(s), %2.", "reopened tickets and their share", static_cast<int>(result.records))
        .arg(locale.toString(static_cast<qlonglong>(*result.reopened)),
            sharePercent(*result.reopened, result.records, locale));
}

QString statusCaption(const ServiceLevelResult &result, bool lookAgain)
{
    QString caption = statusWord(result.status);
    if (result.ratingStep)
        caption =
            RatingTexts::tr("%1, %2", "status and step of the rating").arg(caption, ratingWord(*result.ratingStep));
    if (result.asked)
        caption = RatingTexts::tr("%1, %2 answered", "status and response rate of a rating")
                      .arg(caption, sharePercent(result.records, *result.asked, displayLocale()));
    return lookAgain ? RatingTexts::tr("%1, look again", "status of a figure that deserves a second look").arg(caption)
                     : caption;
}

QString forecastWords(const ServiceLevelResult &result, const QLocale &locale)
{
    if (!result.forecast)
        return {};
    const EndForecast &forecast = *result.forecast;
    const auto shown = [&](const Rational &value) {
        return valueBeside(value, result.target, result.unit, locale, result.unit == Unit::Count ? 0 : 2);
    };
    const QString projected = shown(forecast.projected);
    const QString end = !forecast.lowest || !forecast.highest
        ? AllowanceTexts::tr("Ends at %1 or more, on course for %2.")
              .arg(shown(forecast.lowest.value_or(forecast.projected)), projected)
        : forecast.records
        ? AllowanceTexts::tr("With records coming as until now it ends between %1 and %2, on course for %3.")
              .arg(shown(*forecast.lowest), shown(*forecast.highest), projected)
        : AllowanceTexts::tr("Ends between %1 and %2, on course for %3.")
              .arg(shown(*forecast.lowest), shown(*forecast.highest), projected);
    return end + u' ' + openEndWords(forecast, result);
}

QString discrepancyWords(const ServiceLevelResult &result, const QLocale &locale)
{
    if (!result.discrepancy)
        return {};
    const Discrepancy &found = *result.discrepancy;
    const auto shown = [&](const Rational &value) { return valueBeside(value, result.target, result.unit, locale); };
    const QString reported = shown(found.reported);
    const QString own = shown(found.own);
    if (found.counts)
        return (*found.counts == FigureSource::Reported
                ? DiscrepancyTexts::tr("Settled: reported %1, measured %2; the reported figure counts.")
                : DiscrepancyTexts::tr("Settled: reported %1, measured %2; the measured figure counts."))
            .arg(reported, own);
    const Decimal tolerance = found.tolerance.value_or(Decimal{});
    return DiscrepancyTexts::tr("To be settled: reported %1, measured %2, tolerance %3.")
        .arg(reported, own, displayExact(tolerance.toRational(), tolerance.places, locale));
}

QString creditWords(const CreditRemark &remark, const QLocale &locale)
{
    switch (remark.reason) {
    case CreditReason::MixedCurrencies:
    case CreditReason::MixedInvoices:
        return mixedWords(remark, locale);
    case CreditReason::ForeignMinimum:
    case CreditReason::ForeignCap:
    case CreditReason::ForeignBonus:
        return foreignWords(remark);
    case CreditReason::CapUnknown:
        return capWords(remark);
    default:
        return plainWords(remark.reason);
    }
}

QString creditWords(const ServiceLevelResult &result, const QLocale &locale)
{
    return result.creditRemark ? creditWords(*result.creditRemark, locale) : result.earlier.creditNote;
}

QJsonObject toJsonWithWords(const Scorecard &scorecard, const Agreement &agreement)
{
    QJsonObject json = toJson(scorecard);
    QJsonArray results = json.value(u"results").toArray();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ServiceLevelResult &result = scorecard.results[static_cast<std::size_t>(i)];
        QJsonObject object = results.at(i).toObject();
        object.insert(QStringLiteral("allowance_text"), allowanceWords(result));
        if (const auto reasons = secondLooks(scorecard, agreement, result); !reasons.empty())
            object.insert(QStringLiteral("second_look"), namesOf(reasons));
        if (result.asked)
            object.insert(
                QStringLiteral("response_rate"), toText(Rational(Int128(100) * result.records, *result.asked)));
        if (result.forecast)
            object.insert(QStringLiteral("forecast_text"), forecastWords(result));
        if (result.discrepancy)
            object.insert(QStringLiteral("discrepancy_text"), discrepancyWords(result));
        if (const QString note = creditWords(result); !note.isEmpty())
            object.insert(QStringLiteral("credit_note"), note);
        results.replace(i, object);
    }
    json.insert(QStringLiteral("results"), results);
    return json;
}

} // namespace kept
