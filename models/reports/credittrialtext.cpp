// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/credittrialtext.h"

#include "models/domain/display.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/explaincredit.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/creditchart.h"
#include "models/reports/creditruletext.h"
#include "models/reports/creditsentences.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditTrialText)
};

QString lengthText(const Rational &milliseconds) { return durationWords(milliseconds, displayLocale()); }

QString targetText(const CreditTrial &trial)
{
    const Target &target = trial.level().targets.entries().back().value;
    return displayTarget(target, trial.level().direction, unitOf(trial.level().rule));
}

QString figureText(const CreditTrial &trial, const Rational &value)
{
    return displayValue(value, unitOf(trial.level().rule), 3);
}

/// Whether the target is kept, and by what.
QString verdictLine(const CreditTrial &trial, const CreditTried &tried)
{
    const TrialQuantity quantity = quantityOf(*trial.level().credit);
    QString value = quantityWords(trial, tried.quantity);
    if (!tried.value)
        return tried.missed ? Texts::tr("%1 in a missed period").arg(value) : Texts::tr("Nothing happened.");
    if (quantity == TrialQuantity::LostTime)
        value = Texts::tr("%1 of %2 lost: %3", "time of time, and the value that follows")
                    .arg(value, lengthText(trial.service), figureText(trial, *tried.value));
    return (tried.missed ? Texts::tr("%1 misses the target: %2", "a value, and the target")
                         : Texts::tr("%1 keeps the target: %2", "a value, and the target"))
        .arg(value, targetText(trial));
}

QString measuredText(const CreditTrial &trial, const Rational &measured)
{
    const Unit unit = bandUnitOf(trial.level());
    const QString number = displayExact(measured, 4);
    return unit == Unit::Seconds ? lengthText(measured * Rational(1000))
        : unit == Unit::Percent  ? Texts::tr("%1 %", "per cent").arg(number)
                                 : number;
}

QString stepsLine(const CreditTrial &trial, const CreditTried &tried)
{
    const CreditSchedule &schedule = *trial.level().credit;
    const Rational steps = stepsOf(*schedule.step, tried.measured);
    const QString size = measuredText(trial, schedule.step->size.toRational());
    return (schedule.step->started ? Texts::tr("%1 is %2 started steps of %3, of which each pays %4")
                                   : Texts::tr("%1 is %2 full steps of %3, of which each pays %4"))
        .arg(measuredText(trial, tried.measured), displayExact(steps), size, payText(*schedule.pays));
}

/// What the kind of credit makes of what was measured.
QString ruleLine(const CreditTrial &trial, const CreditTried &tried)
{
    const CreditSchedule &schedule = *trial.level().credit;
    if (!schedule.bands.empty()) {
        if (!tried.band)
            return Texts::tr("No tier contains it, so that it pays nothing.");
        const CreditBand &band = schedule.bands[*tried.band];
        return Texts::tr("Tier “%1” pays %2").arg(bandText(band, bandUnitOf(trial.level())), payText(band.pays));
    }
    if (schedule.step && schedule.pays)
        return stepsLine(trial, tried);
    if (schedule.multiple)
        return Texts::tr("%1 × the charge of %2")
            .arg(displayExact(schedule.multiple->toRational(), 9), lengthText(tried.measured * Rational(1000)));
    if (!schedule.pays)
        return {};
    const bool counted = schedule.measure == CreditMeasure::Day || schedule.measure == CreditMeasure::Breaches;
    return counted
        ? Texts::tr("%1 × %2", "so many times, what is paid").arg(displayExact(tried.measured), payText(*schedule.pays))
        : Texts::tr("It pays %1").arg(payText(*schedule.pays));
}

/// From what the schedule pays to the amount, as a trace tells it.
void addAmount(const CreditTrial &trial, const CreditTried &tried, QStringList &steps)
{
    ServiceLevelResult result{trial.level().id, trial.period};
    if (tried.credit) {
        result.credit = *tried.credit;
        result.credit->deadline.reset(); // of a period that was not
    }
    Trace trace;
    Recorder recorder(trace, displayLocale());
    tellCreditLine(trial.agreement, *tried.line, result, recorder);
    for (const TraceLine &line : trace.lines)
        steps << (line.note.isEmpty() ? line.text
                                      : Texts::tr("%1, %2", "an amount, and a remark").arg(line.text, line.note));
}

} // namespace

QString triedOutcome(const CreditTrial &trial, const CreditTried &tried)
{
    if (tried.remark && !tried.credit)
        return creditWords(*tried.remark);
    if (tried.bonus && !tried.credit)
        return Texts::tr("Bonus: %1").arg(displayMoney(*tried.bonus));
    if (!tried.credit)
        return Texts::tr("No credit");
    const QString amount = displayMoney(tried.credit->amount);
    if (amountCurrency(*trial.level().credit) || trial.charge.isZero())
        return amount;
    const Rational share = Rational(tried.credit->amount.minor()) / Rational(trial.charge.minor());
    return Texts::tr("%1 % = %2", "share and amount of a credit").arg(displayExact(share * Rational(100), 4), amount);
}

QStringList triedSteps(const CreditTrial &trial, const CreditTried &tried)
{
    QStringList steps{verdictLine(trial, tried)};
    if (tried.missed)
        steps << ruleLine(trial, tried);
    if (tried.line)
        addAmount(trial, tried, steps);
    if (tried.bonus)
        steps << Texts::tr("A bonus of %1 is owed to the one who delivers.").arg(displayMoney(*tried.bonus));
    if (tried.remark && tried.credit)
        steps << creditWords(*tried.remark);
    steps.removeAll(QString());
    return steps;
}

} // namespace kept
