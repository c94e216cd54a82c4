// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/scorecard.h"

#include "models/domain/codec.h"
#include "models/evaluation/creditclaims.h"

#include <QJsonArray>

namespace kept {

namespace {

template <typename Maybe, typename Write>
void put(QJsonObject &json, const QString &name, const Maybe &value, Write write)
{
    if (value)
        json.insert(name, write(*value));
}

QString decimalText(const Decimal &value) { return value.toText(); }

QString rationalText(const Rational &value) { return toText(value); }

QString codeOf(const Currency &currency) { return currency.code(); }

QJsonObject json(const Target &target)
{
    QJsonObject object{{QStringLiteral("value"), target.value.toText()}};
    put(object, QStringLiteral("upper"), target.upper, decimalText);
    put(object, QStringLiteral("critical"), target.critical, decimalText);
    put(object, QStringLiteral("warning_margin"), target.warningMargin, decimalText);
    return object;
}

QJsonObject json(const Period &period)
{
    return {{QStringLiteral("kind"), enumName(period.kind())},
        {QStringLiteral("first"), period.first().toString(Qt::ISODate)},
        {QStringLiteral("last"), period.last().toString(Qt::ISODate)}};
}

QJsonObject json(const Money &money)
{
    return {{QStringLiteral("amount"), money.amountText()}, {QStringLiteral("currency"), money.currency().code()}};
}

QJsonObject json(const CreditResult &credit)
{
    QJsonObject object{{QStringLiteral("basis"), json(credit.basis)},
        {QStringLiteral("share"), credit.share.toFraction()}, {QStringLiteral("amount"), json(credit.amount)},
        {QStringLiteral("capped"), credit.capped}, {QStringLiteral("clause"), credit.clause}};
    put(object, QStringLiteral("deadline"), credit.deadline,
        [](const QDate &day) { return day.toString(Qt::ISODate); });
    return object;
}

QJsonObject json(const EarnedBack &earned)
{
    QJsonObject object{{QStringLiteral("period"), json(earned.missed)}, {QStringLiteral("amount"), json(earned.amount)},
        {QStringLiteral("clause"), earned.clause}};
    put(object, QStringLiteral("deadline"), earned.deadline,
        [](const QDate &day) { return day.toString(Qt::ISODate); });
    return object;
}

QJsonObject json(const ResultPart &part)
{
    QJsonObject object{{QStringLiteral("first"), part.first.toString(Qt::ISODate)},
        {QStringLiteral("last"), part.last.toString(Qt::ISODate)}, {QStringLiteral("version"), part.version},
        {QStringLiteral("target"), json(part.target)}, {QStringLiteral("status"), statusName(part.status)},
        {QStringLiteral("records"), qint64(part.records)}, {QStringLiteral("numerator"), toText(part.numerator)},
        {QStringLiteral("denominator"), toText(part.denominator)},
        {QStringLiteral("covered"), part.covered.toFraction()}, {QStringLiteral("excluded"), qint64(part.excluded)}};
    put(object, QStringLiteral("value"), part.value, rationalText);
    put(object, QStringLiteral("value_with_excluded"), part.valueWithExcluded, rationalText);
    // Only where they say something, so that what is sealed already stays as it is.
    put(object, QStringLiteral("first_version"), part.firstVersion, [](int number) { return number; });
    if (!part.hasTarget)
        object.insert(QStringLiteral("has_target"), false);
    return object;
}

QJsonArray json(const std::vector<ResultPart> &parts)
{
    QJsonArray array;
    for (const ResultPart &part : parts)
        array.append(json(part));
    return array;
}

QJsonObject json(const Interval &interval)
{
    return {{QStringLiteral("lower"), interval.lower}, {QStringLiteral("upper"), interval.upper}};
}

QJsonObject json(const AllowanceLeft &allowance)
{
    QJsonObject object{{QStringLiteral("kind"), allowanceKindName(allowance.kind)},
        {QStringLiteral("unit"), enumName(unitOf(allowance.kind))}, {QStringLiteral("left"), toText(allowance.left)}};
    put(object, QStringLiteral("on_pace"), allowance.onPace, rationalText);
    return object;
}

QJsonObject json(const EndForecast &forecast)
{
    QJsonObject object{
        {QStringLiteral("projected"), toText(forecast.projected)}, {QStringLiteral("avertable"), forecast.avertable}};
    put(object, QStringLiteral("lowest"), forecast.lowest, rationalText);
    put(object, QStringLiteral("highest"), forecast.highest, rationalText);
    put(object, QStringLiteral("records"), forecast.records, rationalText);
    return object;
}

QJsonObject json(const Discrepancy &discrepancy)
{
    QJsonObject object{
        {QStringLiteral("own"), toText(discrepancy.own)}, {QStringLiteral("reported"), toText(discrepancy.reported)}};
    put(object, QStringLiteral("tolerance"), discrepancy.tolerance, decimalText);
    put(object, QStringLiteral("counts"), discrepancy.counts, [](FigureSource source) { return enumName(source); });
    return object;
}

/// What is known of a result beside its figure; left out where there is nothing to say.
void addFacts(QJsonObject &object, const ServiceLevelResult &result)
{
    const auto count = [](std::int64_t number) { return qint64(number); };
    put(object, QStringLiteral("reopened"), result.reopened, count);
    put(object, QStringLiteral("asked"), result.asked, count);
    put(object, QStringLiteral("rating_step"), result.ratingStep, ratingStepName);
    put(object, QStringLiteral("forecast"), result.forecast, [](const EndForecast &value) { return json(value); });
    put(object, QStringLiteral("discrepancy"), result.discrepancy,
        [](const Discrepancy &value) { return json(value); });
}

QJsonObject json(const CreditRemark &remark)
{
    QJsonObject object{{QStringLiteral("reason"), creditReasonName(remark.reason)}};
    put(object, QStringLiteral("cause"), remark.cause, creditReasonName);
    put(object, QStringLiteral("minimum_currency"), remark.minimum, codeOf);
    put(object, QStringLiteral("credit_currency"), remark.credit, codeOf);
    if (remark.charges.empty())
        return object;
    QJsonArray charges;
    for (const NamedCurrency &each : remark.charges)
        charges.append(
            QJsonObject{{QStringLiteral("name"), each.charge}, {QStringLiteral("currency"), each.currency.code()}});
    object.insert(QStringLiteral("charges"), charges);
    object.insert(QStringLiteral("first"), remark.first.toString(Qt::ISODate));
    object.insert(QStringLiteral("last"), remark.last.toString(Qt::ISODate));
    return object;
}

/// What was read in the earlier form is written in it.
void addEarlier(QJsonObject &object, const EarlierTexts &earlier)
{
    if (!earlier.allowance.isEmpty())
        object.insert(QStringLiteral("allowance_text"), earlier.allowance);
    if (!earlier.creditNote.isEmpty())
        object.insert(QStringLiteral("credit_note"), earlier.creditNote);
}

QJsonObject json(const ServiceLevelResult &result)
{
    QJsonObject object{{QStringLiteral("service_level"), result.serviceLevel.text()},
        {QStringLiteral("period"), json(result.period)}, {QStringLiteral("status"), statusName(result.status)},
        {QStringLiteral("final"), result.finality == Finality::Final}, {QStringLiteral("unit"), enumName(result.unit)},
        {QStringLiteral("target"), json(result.target)}, {QStringLiteral("direction"), enumName(result.direction)},
        {QStringLiteral("records"), qint64(result.records)}, {QStringLiteral("covered"), result.covered.toFraction()},
        {QStringLiteral("rests_on_few_records"), result.restsOnFewRecords},
        {QStringLiteral("parts"), json(result.parts)},
        {QStringLiteral("overdue_outside"), qint64(result.overdueOutside)}};
    put(object, QStringLiteral("value"), result.value, rationalText);
    put(object, QStringLiteral("confidence"), result.confidence, [](const Interval &value) { return json(value); });
    put(object, QStringLiteral("credit"), result.credit, [](const CreditResult &value) { return json(value); });
    put(object, QStringLiteral("alternative"), result.alternative,
        [](const CreditResult &value) { return json(value); });
    // Only of the met period: what a later one takes back is no part of the figure, and comes after it was sealed.
    if (const EarnedBack *earned = earnedIn(result))
        object.insert(QStringLiteral("earned_back"), json(*earned));
    put(object, QStringLiteral("bonus"), result.bonus, [](const Money &value) { return json(value); });
    put(object, QStringLiteral("credit_remark"), result.creditRemark,
        [](const CreditRemark &value) { return json(value); });
    put(object, QStringLiteral("allowance"), result.allowance, [](const AllowanceLeft &value) { return json(value); });
    put(object, QStringLiteral("allowance_used"), result.allowanceUsed, rationalText);
    put(object, QStringLiteral("elapsed"), result.elapsed, rationalText);
    put(object, QStringLiteral("reported"), result.reported, decimalText);
    addFacts(object, result);
    addEarlier(object, result.earlier);
    return object;
}

} // namespace

QJsonObject toJson(const Scorecard &scorecard)
{
    QJsonArray results;
    for (const ServiceLevelResult &result : scorecard.results)
        results.append(json(result));
    return {{QStringLiteral("agreement"), scorecard.agreement.text()}, {QStringLiteral("as_of"), toIso(scorecard.asOf)},
        {QStringLiteral("results"), results}};
}

} // namespace kept
