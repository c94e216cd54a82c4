// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/metricwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::MetricWords)
};

} // namespace

QString percentileMethodWord(PercentileMethod method)
{
    switch (method) {
    case PercentileMethod::Linear:
        return Texts::tr("interpolated", "PercentileMethod");
    case PercentileMethod::NearestRank:
        return Texts::tr("nearest rank", "PercentileMethod");
    }
    return {};
}

QString clockEndWord(ClockEnd end)
{
    switch (end) {
    case ClockEnd::Resolution:
        return Texts::tr("the resolution", "ClockEnd");
    case ClockEnd::FirstResponse:
        return Texts::tr("the first response", "ClockEnd");
    }
    return {};
}

QString ticketBasisWord(TicketBasis basis)
{
    switch (basis) {
    case TicketBasis::VerdictInstant:
        return Texts::tr("the instant of its verdict", "TicketBasis");
    case TicketBasis::Opened:
        return Texts::tr("its opening", "TicketBasis");
    case TicketBasis::Resolved:
        return Texts::tr("its end", "TicketBasis");
    }
    return {};
}

QString fcrDenominatorWord(FcrDenominator denominator)
{
    switch (denominator) {
    case FcrDenominator::Resolved:
        return Texts::tr("what was resolved", "FcrDenominator");
    case FcrDenominator::Answered:
        return Texts::tr("what was answered", "FcrDenominator");
    case FcrDenominator::AllContacts:
        return Texts::tr("all contacts", "FcrDenominator");
    }
    return {};
}

QString closureBasisWord(ClosureBasis basis)
{
    switch (basis) {
    case ClosureBasis::Flow:
        return Texts::tr("closed ÷ opened in the period", "ClosureBasis");
    case ClosureBasis::Cohort:
        return Texts::tr("of those opened, closed by its end", "ClosureBasis");
    }
    return {};
}

QString satisfactionWord(SatisfactionMeasure measure)
{
    switch (measure) {
    case SatisfactionMeasure::Mean:
        return Texts::tr("mean rating", "SatisfactionMeasure");
    case SatisfactionMeasure::TopTwoBoxes:
        return Texts::tr("share of the top two boxes", "SatisfactionMeasure");
    }
    return {};
}

QString maintenanceWord(MaintenanceRule rule)
{
    switch (rule) {
    case MaintenanceRule::CountsAsAvailable:
        return Texts::tr("counts as available", "MaintenanceRule");
    case MaintenanceRule::LeavesBoth:
        return Texts::tr("leaves service time and downtime", "MaintenanceRule");
    }
    return {};
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return Texts::tr("percent", "Unit");
    case Unit::Seconds:
        return Texts::tr("length of time", "Unit");
    case Unit::Count:
        return Texts::tr("number", "Unit");
    case Unit::Score:
        return Texts::tr("score", "Unit");
    }
    return {};
}

QString ticketMomentWord(TicketMoment moment)
{
    switch (moment) {
    case TicketMoment::Opened:
        return Texts::tr("its opening", "TicketMoment");
    case TicketMoment::Resolved:
        return Texts::tr("its resolution", "TicketMoment");
    case TicketMoment::Closed:
        return Texts::tr("its closing", "TicketMoment");
    }
    return {};
}

QString partSideWord(PartSide side)
{
    switch (side) {
    case PartSide::Numerator:
        return Texts::tr("counted", "PartSide");
    case PartSide::Denominator:
        return Texts::tr("divided by", "PartSide");
    }
    return {};
}

QString partMeasureWord(PartMeasure measure)
{
    switch (measure) {
    case PartMeasure::TicketsOpened:
        return Texts::tr("tickets opened", "PartMeasure");
    case PartMeasure::TicketsResolved:
        return Texts::tr("tickets resolved", "PartMeasure");
    case PartMeasure::TicketsClosed:
        return Texts::tr("tickets closed", "PartMeasure");
    case PartMeasure::TicketsReopened:
        return Texts::tr("reopenings", "PartMeasure");
    case PartMeasure::TicketsOpenAtEnd:
        return Texts::tr("tickets open at the end", "PartMeasure");
    case PartMeasure::Count:
        return Texts::tr("a count", "PartMeasure");
    case PartMeasure::Outages:
        return Texts::tr("outages", "PartMeasure");
    case PartMeasure::Downtime:
        return Texts::tr("seconds of downtime", "PartMeasure");
    case PartMeasure::ServiceTime:
        return Texts::tr("seconds of service time", "PartMeasure");
    case PartMeasure::Ratings:
        return Texts::tr("ratings", "PartMeasure");
    case PartMeasure::RatingScores:
        return Texts::tr("scores of ratings", "PartMeasure");
    }
    return {};
}

QString roundingWord(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return Texts::tr("half up", "RoundingMode");
    case RoundingMode::HalfEven:
        return Texts::tr("half to even", "RoundingMode");
    case RoundingMode::Down:
        return Texts::tr("down", "RoundingMode");
    case RoundingMode::Up:
        return Texts::tr("up", "RoundingMode");
    }
    return {};
}

} // namespace kept
