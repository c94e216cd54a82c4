// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RecordWords)
};

QString bandsWord(CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Value:
        return Texts::tr("Tiers of the achieved value", "kind of a credit");
    case CreditMeasure::Shortfall:
        return Texts::tr("Tiers of the distance from the target", "kind of a credit");
    case CreditMeasure::Outage:
        return Texts::tr("For each outage, by its length", "kind of a credit");
    case CreditMeasure::Day:
        return Texts::tr("Tiers of the days with an outage", "kind of a credit");
    case CreditMeasure::LostTime:
        return Texts::tr("Tiers of the lost time", "kind of a credit");
    case CreditMeasure::Breaches:
        return Texts::tr("Tiers of the number of late records or outages", "kind of a credit");
    case CreditMeasure::Miss:
        break;
    }
    return Texts::tr("Tiers of the missed period", "kind of a credit");
}

QString stepsWord(CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Value:
        return Texts::tr("For each step of the achieved value", "kind of a credit");
    case CreditMeasure::Shortfall:
        return Texts::tr("For each step away from the target", "kind of a credit");
    case CreditMeasure::Outage:
        return Texts::tr("For each step of an outage's length", "kind of a credit");
    case CreditMeasure::Day:
        return Texts::tr("For each so many days with an outage", "kind of a credit");
    case CreditMeasure::LostTime:
        return Texts::tr("For each step of the lost time", "kind of a credit");
    case CreditMeasure::Breaches:
        return Texts::tr("For each so many late records or outages", "kind of a credit");
    case CreditMeasure::Miss:
        break;
    }
    return Texts::tr("For each step of a missed period", "kind of a credit");
}

QString eachWord(CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Outage:
        return Texts::tr("The same for each outage", "kind of a credit");
    case CreditMeasure::Day:
        return Texts::tr("The same for each day with an outage", "kind of a credit");
    case CreditMeasure::Breaches:
        return Texts::tr("The same for each late record or outage", "kind of a credit");
    case CreditMeasure::LostTime:
        return Texts::tr("Once where time was lost", "kind of a credit");
    case CreditMeasure::Value:
    case CreditMeasure::Shortfall:
    case CreditMeasure::Miss:
        break;
    }
    return Texts::tr("Once for a missed period", "kind of a credit");
}

} // namespace

QString creditShapeWord(const CreditShape &shape)
{
    switch (shape.how) {
    case CreditHow::Bands:
        return bandsWord(shape.measure);
    case CreditHow::Steps:
        return stepsWord(shape.measure);
    case CreditHow::Each:
        return eachWord(shape.measure);
    case CreditHow::Multiple:
        break;
    }
    return shape.measure == CreditMeasure::Outage
        ? Texts::tr("The charge of each outage's time, or a multiple of it", "kind of a credit")
        : Texts::tr("The charge of the lost time, or a multiple of it", "kind of a credit");
}

QString payUnitWord(PayUnit unit)
{
    switch (unit) {
    case PayUnit::Share:
        return Texts::tr("share of the charge", "PayUnit");
    case PayUnit::Amount:
        return Texts::tr("fixed amount", "PayUnit");
    case PayUnit::Points:
        return Texts::tr("points of the agreement's table", "PayUnit");
    case PayUnit::Time:
        break;
    }
    return Texts::tr("charge of a length of time", "PayUnit");
}

QString creditMeasureWord(CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Value:
        return Texts::tr("the achieved value", "CreditMeasure");
    case CreditMeasure::Shortfall:
        return Texts::tr("the distance from the target", "CreditMeasure");
    case CreditMeasure::Miss:
        return Texts::tr("once a miss", "CreditMeasure");
    case CreditMeasure::Outage:
        return Texts::tr("each outage", "CreditMeasure");
    case CreditMeasure::Day:
        return Texts::tr("each day with an outage", "CreditMeasure");
    case CreditMeasure::LostTime:
        return Texts::tr("the time that was lost", "CreditMeasure");
    case CreditMeasure::Breaches:
        return Texts::tr("the number of late records or outages", "CreditMeasure");
    }
    return {};
}

QString creditBasisWord(CreditBasis basis)
{
    switch (basis) {
    case CreditBasis::Service:
        return Texts::tr("charge of the service", "CreditBasis");
    case CreditBasis::Agreement:
        return Texts::tr("charges of the agreement", "CreditBasis");
    case CreditBasis::Invoice:
        return Texts::tr("what was invoiced", "CreditBasis");
    case CreditBasis::NextPeriod:
        return Texts::tr("charge of the next period", "CreditBasis");
    case CreditBasis::DaysBefore:
        return Texts::tr("charge of the days before the incident", "CreditBasis");
    }
    return {};
}

QString claimWindowWord(ClaimWindowKind kind)
{
    switch (kind) {
    case ClaimWindowKind::None:
        return Texts::tr("no deadline", "ClaimWindowKind");
    case ClaimWindowKind::DaysAfterPeriod:
        return Texts::tr("days after the period", "ClaimWindowKind");
    case ClaimWindowKind::EndOfNextMonth:
        return Texts::tr("end of the next month", "ClaimWindowKind");
    case ClaimWindowKind::EndOfSecondBillingCycle:
        return Texts::tr("end of the second billing cycle", "ClaimWindowKind");
    case ClaimWindowKind::DaysAfterIncident:
        return Texts::tr("days after the incident", "ClaimWindowKind");
    case ClaimWindowKind::DaysAfterReport:
        return Texts::tr("days after the supplier's report", "ClaimWindowKind");
    }
    return {};
}

QString capSpanWord(CapSpan span)
{
    switch (span) {
    case CapSpan::Period:
        return Texts::tr("each period", "CapSpan");
    case CapSpan::ContractYear:
        return Texts::tr("each contract year", "CapSpan");
    case CapSpan::TwelveMonths:
        return Texts::tr("twelve months in a row", "CapSpan");
    }
    return {};
}

QString triggerWord(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::MissesInARow:
        return Texts::tr("misses in a row", "TriggerKind");
    case TriggerKind::MissesWithin:
        return Texts::tr("misses within some periods", "TriggerKind");
    case TriggerKind::CriticalMiss:
        return Texts::tr("a critical miss", "TriggerKind");
    }
    return {};
}

} // namespace kept
