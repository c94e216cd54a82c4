// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/creditruletext.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/reports/agreementsentences.h"
#include "models/reports/creditsentences.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditRuleText)
};

QString show(const Decimal &value, Unit unit) { return displayValue(value.toRational(), unit, value.places); }

QString lowerOnly(const BandEdge &edge, Unit unit)
{
    return (edge.inclusive ? Texts::tr("%1 or more") : Texts::tr("more than %1")).arg(show(edge.value, unit));
}

QString upperOnly(const BandEdge &edge, Unit unit)
{
    return (edge.inclusive ? Texts::tr("%1 or less") : Texts::tr("less than %1")).arg(show(edge.value, unit));
}

QString bandList(const std::vector<CreditBand> &bands, Unit unit)
{
    QStringList parts;
    for (const CreditBand &band : bands)
        parts << Texts::tr("%1: %2", "a band, and what it pays").arg(bandText(band, unit), payText(band.pays));
    return parts.join(Texts::tr("; ", "between tiers"));
}

/// The weights in the pool, and whether they are all of it.
QString weightsSentence(const AgreementContent &content)
{
    QStringList weights;
    Rational sum;
    for (const ServiceLevel &level : content.serviceLevels) {
        if (!level.credit || !level.credit->allocation)
            continue;
        weights
            << Texts::tr("%1 %2", "service level, its weight").arg(level.name, percentText(*level.credit->allocation));
        sum = sum + level.credit->allocation->toRational();
    }
    if (weights.isEmpty())
        return Texts::tr("No service level has a weight in the at-risk pool.");
    return Texts::tr("Weights in the at-risk pool: %1; together %2 %.")
        .arg(weights.join(Texts::tr(", ", "between weights")), displayExact(sum * Rational(100), 7));
}

} // namespace

QString bandText(const CreditBand &band, Unit unit)
{
    if (!band.lower && !band.upper)
        return Texts::tr("any value");
    if (!band.upper)
        return lowerOnly(*band.lower, unit);
    if (!band.lower)
        return upperOnly(*band.upper, unit);
    return Texts::tr("%1 and %2", "two bounds of a band")
        .arg(lowerOnly(*band.lower, unit), upperOnly(*band.upper, unit));
}

Unit bandUnitOf(const ServiceLevel &level)
{
    return enumFromName<Unit>(bandUnit(*level.credit)).value_or(unitOf(level.rule));
}

QString creditRuleText(const ServiceLevel &level)
{
    const QString rule = creditSentence(level);
    if (rule.isEmpty())
        return {};
    const CreditSchedule &schedule = *level.credit;
    QStringList sentences{rule};
    const bool tiers = isOfTiers(schedule);
    if (!tiers && !schedule.bands.empty())
        sentences << Texts::tr("Tiers: %1.").arg(bandList(schedule.bands, bandUnitOf(level)));
    if (!tiers && schedule.cap)
        sentences << Texts::tr("It is at most %1 of the charge of a period.").arg(percentText(*schedule.cap));
    sentences += modifierSentences(schedule);
    if (!schedule.bonus.empty())
        sentences << Texts::tr("Bonus: %1.").arg(bandList(schedule.bonus, unitOf(level.rule)));
    return sentences.join(u' ');
}

QStringList agreementCreditSentences(const AgreementContent &content)
{
    QStringList sentences;
    if (content.creditCap)
        sentences << Texts::tr(
            "All service credits of a period together are at most %1 of the agreement's charges of the period.")
                         .arg(percentText(*content.creditCap));
    sentences += creditTermsSentences(content.creditTerms);
    if (content.creditTerms.pool)
        sentences << weightsSentence(content);
    return sentences;
}

} // namespace kept
