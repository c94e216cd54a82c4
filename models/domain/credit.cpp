// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credit.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditSchedule)
};

using Edge = std::optional<BandEdge>;

bool startsEarlier(const CreditBand *a, const CreditBand *b)
{
    if (!a->lower || !b->lower)
        return !a->lower && b->lower;
    if (a->lower->value != b->lower->value)
        return a->lower->value < b->lower->value;
    return a->lower->inclusive && !b->lower->inclusive;
}

bool endsLater(const Edge &a, const Edge &b)
{
    if (!a || !b)
        return !a && b;
    if (a->value != b->value)
        return a->value > b->value;
    return a->inclusive && !b->inclusive;
}

bool isEmpty(const CreditBand &band)
{
    if (!band.lower || !band.upper)
        return false;
    if (band.lower->value == band.upper->value)
        return !band.lower->inclusive || !band.upper->inclusive;
    return band.lower->value > band.upper->value;
}

/// What is wrong where the next band starts: a sentence, or nothing if it meets the bands so far. `end` is where they
/// end, or the next band if that is earlier.
QString seamFinding(const Edge &end, const Edge &start)
{
    if (!end && !start)
        return Texts::tr("Several bands contain all values; the one that pays least counts.");
    if (!start)
        return Texts::tr("Several bands contain the values below %1; the one that pays least counts.")
            .arg(end->value.toText());
    if (!end)
        return Texts::tr("Several bands contain the values above %1; the one that pays least counts.")
            .arg(start->value.toText());
    const QString from = start->value.toText();
    const QString to = end->value.toText();
    if (start->value < end->value)
        return Texts::tr("Several bands contain the values between %1 and %2; the one that pays least counts.")
            .arg(from, to);
    if (end->value < start->value)
        return Texts::tr("No band contains the values between %1 and %2: nothing is paid there.").arg(to, from);
    if (start->inclusive && end->inclusive)
        return Texts::tr("Two bands contain the value %1; the one that pays least counts.").arg(from);
    if (!start->inclusive && !end->inclusive)
        return Texts::tr("No band contains the value %1: nothing is paid there.").arg(from);
    return {};
}

} // namespace

QStringList bandFindings(const CreditSchedule &schedule)
{
    QStringList findings;
    std::vector<const CreditBand *> bands;
    for (const CreditBand &band : schedule.bands) {
        if (isEmpty(band))
            findings += Texts::tr("The band from %1 to %2 contains no value.")
                            .arg(band.lower->value.toText(), band.upper->value.toText());
        else
            bands.push_back(&band);
    }
    if (bands.empty())
        return findings;
    std::stable_sort(bands.begin(), bands.end(), startsEarlier);
    Edge end = bands.front()->upper;
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const Edge &upper = bands[i]->upper;
        const bool farther = endsLater(upper, end);
        const QString finding = seamFinding(farther ? end : upper, bands[i]->lower);
        if (!finding.isEmpty())
            findings += finding;
        if (farther)
            end = upper;
    }
    return findings;
}

const CreditBand *bandFor(const CreditSchedule &schedule, const Rational &value)
{
    return bandFor(schedule.bands, value);
}

const CreditBand *bandFor(const std::vector<CreditBand> &bands, const Rational &value)
{
    const CreditBand *best = nullptr;
    for (const CreditBand &band : bands) {
        if (contains(band, value) && (best == nullptr || unitsOf(band.pays) < unitsOf(best->pays)))
            best = &band;
    }
    return best;
}

Rational unitsOf(const CreditPay &pay)
{
    if (const auto *share = std::get_if<Share>(&pay))
        return share->toRational();
    if (const auto *amount = std::get_if<Money>(&pay))
        return Rational(amount->minor());
    if (const auto *points = std::get_if<CreditPoints>(&pay))
        return points->count.toRational();
    return Rational(std::get<ChargeTime>(pay).length.count());
}

Share shareOf(const CreditPay &pay)
{
    const auto *share = std::get_if<Share>(&pay);
    return share != nullptr ? *share : Share();
}

QString bandUnit(const CreditSchedule &schedule)
{
    switch (schedule.measure) {
    case CreditMeasure::Value:
    case CreditMeasure::Shortfall:
        return schedule.unit;
    case CreditMeasure::Outage:
    case CreditMeasure::LostTime:
        return QStringLiteral("seconds");
    case CreditMeasure::Miss:
    case CreditMeasure::Day:
    case CreditMeasure::Breaches:
        break;
    }
    return QStringLiteral("count");
}

bool hasMemory(const CreditSchedule &schedule)
{
    const bool countsPeriods = schedule.grace && schedule.grace->periods > 0;
    return schedule.averageOver > 1 || schedule.repeat || schedule.earnBack || countsPeriods;
}

bool contains(const CreditBand &band, const Rational &value)
{
    if (band.lower) {
        const auto order = value <=> band.lower->value.toRational();
        if (order < 0 || (order == 0 && !band.lower->inclusive))
            return false;
    }
    if (band.upper) {
        const auto order = value <=> band.upper->value.toRational();
        if (order > 0 || (order == 0 && !band.upper->inclusive))
            return false;
    }
    return true;
}

} // namespace kept
