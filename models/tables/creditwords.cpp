// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RecordWords)
};

} // namespace

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
