// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/creditsentences.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/agreementsentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditSentences)
};

QString lengthText(const Rational &seconds) { return durationWords(seconds * Rational(1000), displayLocale()); }

QString lengthText(std::chrono::seconds length) { return lengthText(Rational(length.count())); }

QString numberText(const Decimal &number) { return displayExact(number.toRational(), 9); }

QString pointsText(const Decimal &count)
{
    return count == Decimal{1, 0} ? Texts::tr("1 point") : Texts::tr("%1 points").arg(numberText(count));
}

QString withClause(const QString &sentence, const QString &clause)
{
    return clause.isEmpty() ? sentence : Texts::tr("%1 (clause %2)", "a sentence").arg(sentence, clause);
}

/// The size of a step in the unit of what is measured.
QString sizeText(const ServiceLevel &level, const Decimal &size)
{
    switch (level.credit->measure) {
    case CreditMeasure::Outage:
    case CreditMeasure::LostTime:
        return lengthText(size.toRational());
    case CreditMeasure::Value:
    case CreditMeasure::Shortfall:
        return displayValue(size.toRational(), unitOf(level.rule), size.places);
    case CreditMeasure::Miss:
    case CreditMeasure::Day:
    case CreditMeasure::Breaches:
        break;
    }
    return numberText(size);
}

/// What is measured, as a part of a sentence.
QString measuredText(CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Value:
        return Texts::tr("the achieved value", "measured");
    case CreditMeasure::Shortfall:
        return Texts::tr("the distance from the target", "measured");
    case CreditMeasure::Miss:
        return Texts::tr("the miss", "measured");
    case CreditMeasure::Outage:
        return Texts::tr("the length of each outage", "measured");
    case CreditMeasure::Day:
        return Texts::tr("the number of days with an outage", "measured");
    case CreditMeasure::LostTime:
        return Texts::tr("the lost time", "measured");
    case CreditMeasure::Breaches:
        return Texts::tr("the number of late records or outages", "measured");
    }
    return {};
}

QString stepSentence(const ServiceLevel &level)
{
    const CreditStep &step = *level.credit->step;
    const QString sentence = step.started ? Texts::tr("For each started step of %1 (%2) the credit is %3.")
                                          : Texts::tr("For each full step of %1 (%2) the credit is %3.");
    return sentence.arg(sizeText(level, step.size), measuredText(level.credit->measure), payText(*level.credit->pays));
}

QString paysSentence(const CreditSchedule &schedule)
{
    const QString pays = payText(*schedule.pays);
    switch (schedule.measure) {
    case CreditMeasure::Outage:
        return Texts::tr("For each outage the credit is %1.").arg(pays);
    case CreditMeasure::Day:
        return Texts::tr("For each day with an outage the credit is %1.").arg(pays);
    case CreditMeasure::Breaches:
        return Texts::tr("For each late record or outage the credit is %1.").arg(pays);
    default:
        return Texts::tr("For each missed period the credit is %1.").arg(pays);
    }
}

void add(QStringList &sentences, bool stands, const QString &sentence, const QString &clause = {})
{
    if (stands)
        sentences << withClause(sentence, clause);
}

QString graceSentence(const GracePeriod &grace)
{
    return grace.until ? Texts::tr("No credit is owed for periods that end by %1.").arg(displayDate(*grace.until))
                       : Texts::tr("No credit is owed for the first %n period(s).", nullptr, grace.periods);
}

QString capSpanText(CapSpan span)
{
    switch (span) {
    case CapSpan::Period:
        return Texts::tr("a period", "span of a cap");
    case CapSpan::ContractYear:
        return Texts::tr("a contract year", "span of a cap");
    case CapSpan::TwelveMonths:
        break;
    }
    return Texts::tr("twelve months in a row", "span of a cap");
}

QString capSentence(const CreditCap &cap)
{
    QStringList limits;
    if (cap.share)
        limits << Texts::tr("%1 of the agreement's charges of that time").arg(percentText(*cap.share));
    if (cap.amount)
        limits << displayMoney(*cap.amount);
    return Texts::tr("All service credits of %1 together are at most %2.")
        .arg(capSpanText(cap.over), limits.join(Texts::tr(" and ", "between two limits")));
}

QString pointsSentence(const PointsTable &table)
{
    QStringList steps;
    for (const PointsStep &step : table.steps)
        steps << Texts::tr("from %1 points %2").arg(numberText(step.from), percentText(step.share));
    return Texts::tr("The points of a period are added up and pay: %1.").arg(steps.join(QStringLiteral(", ")));
}

} // namespace

QString payText(const CreditPay &pay)
{
    if (const auto *share = std::get_if<Share>(&pay))
        return percentText(*share);
    if (const auto *amount = std::get_if<Money>(&pay))
        return displayMoney(*amount);
    if (const auto *points = std::get_if<CreditPoints>(&pay))
        return pointsText(points->count);
    return Texts::tr("the charge of %1", "a length of time").arg(lengthText(std::get<ChargeTime>(pay).length));
}

bool isOfTiers(const CreditSchedule &schedule)
{
    return schedule.measure == CreditMeasure::Value
        && std::all_of(schedule.bands.begin(), schedule.bands.end(),
            [](const CreditBand &band) { return std::holds_alternative<Share>(band.pays); });
}

QString measureSentence(const ServiceLevel &level)
{
    if (!level.credit)
        return {};
    const CreditSchedule &schedule = *level.credit;
    if (!schedule.bands.empty())
        return Texts::tr("The credit goes by %1.").arg(measuredText(schedule.measure));
    if (schedule.step && schedule.pays)
        return stepSentence(level);
    if (schedule.pays)
        return paysSentence(schedule);
    if (!schedule.multiple)
        return {};
    return (schedule.measure == CreditMeasure::Outage
            ? Texts::tr("For each outage %1 times the charge of its time is credited.")
            : Texts::tr("For lost time %1 times the charge of that time is credited."))
        .arg(numberText(*schedule.multiple));
}

QStringList modifierSentences(const CreditSchedule &schedule)
{
    QStringList sentences;
    add(sentences, schedule.step && schedule.step->free > Decimal(),
        Texts::tr("What is within the free part does not count."));
    add(sentences, schedule.beyondAllowance, Texts::tr("Only what the target does not allow counts."));
    if (schedule.outagesOver)
        sentences << Texts::tr("Only outages longer than %1 count.").arg(lengthText(*schedule.outagesOver));
    add(sentences, schedule.averageOver > 1,
        Texts::tr("The mean of %n period(s) is judged.", nullptr, schedule.averageOver));
    if (schedule.allocation)
        sentences
            << Texts::tr("The credit is a share of %1 of the at-risk pool.").arg(percentText(*schedule.allocation));
    if (schedule.repeat)
        add(sentences, true,
            Texts::tr("A miss that follows another one within %n period(s) counts %1 times.", nullptr,
                schedule.repeat->within)
                .arg(numberText(schedule.repeat->multiplier)),
            schedule.repeat->clause);
    if (schedule.earnBack)
        add(sentences, true,
            Texts::tr("After %n met period(s) in a row the credit of the miss before them is taken back.", nullptr,
                schedule.earnBack->periods),
            schedule.earnBack->clause);
    if (schedule.grace)
        add(sentences, true, graceSentence(*schedule.grace), schedule.grace->clause);
    if (!schedule.election.isEmpty())
        sentences << Texts::tr("Of the credits of the incident “%1” only the highest is paid.").arg(schedule.election);
    if (schedule.capAmount)
        add(sentences, true, Texts::tr("It is at most %1 a period.").arg(displayMoney(*schedule.capAmount)),
            schedule.capClause);
    add(sentences, !schedule.bonus.empty(), Texts::tr("A bonus is owed where the target is exceeded."));
    return sentences;
}

QStringList creditTermsSentences(const CreditTerms &terms)
{
    QStringList sentences;
    for (const CreditCap &cap : terms.caps)
        add(sentences, true, capSentence(cap), cap.clause);
    if (terms.pool)
        add(sentences, true,
            Texts::tr("At risk in a period is %1 of the charges; %2 of it is allocated to the service levels.")
                .arg(percentText(terms.pool->atRisk), percentText(terms.pool->percentage)),
            terms.pool->clause);
    if (terms.points)
        add(sentences, true, pointsSentence(*terms.points), terms.points->clause);
    if (terms.minimumPayout)
        sentences << (terms.minimumPayout->exclusive ? Texts::tr("Credits of %1 or less a period are not paid.")
                                                     : Texts::tr("Credits of less than %1 a period are not paid."))
                         .arg(displayMoney(terms.minimumPayout->amount));
    return sentences;
}

QString terminationSentence(const TerminationRule &rule)
{
    QString event = Texts::tr("After a critical miss of a service level:");
    if (rule.kind == TriggerKind::MissesInARow)
        event = Texts::tr("After %n miss(es) in a row of the same service level:", nullptr, rule.count);
    else if (rule.kind == TriggerKind::MissesWithin)
        event = Texts::tr("After %n miss(es) of the same service level within %1 periods:", nullptr, rule.count)
                    .arg(displayLocale().toString(rule.periods));
    QStringList parts{event, rule.right};
    if (rule.days > 0)
        parts << Texts::tr("The right can be used within %n day(s) after the period.", nullptr, rule.days);
    parts.removeAll(QString());
    return withClause(parts.join(u' '), rule.clause);
}

} // namespace kept
