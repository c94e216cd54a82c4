// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/creditshape.h"

#include "models/domain/creditvalidation.h"

namespace kept {

namespace {

CreditHow usualHow(CreditMeasure measure)
{
    const bool once =
        measure == CreditMeasure::Miss || measure == CreditMeasure::Day || measure == CreditMeasure::Breaches;
    return once ? CreditHow::Each : CreditHow::Bands;
}

bool isTimed(CreditMeasure measure)
{
    return measure == CreditMeasure::Outage || measure == CreditMeasure::Day || measure == CreditMeasure::LostTime;
}

} // namespace

CreditShape shapeOf(const CreditSchedule &schedule)
{
    if (!schedule.bands.empty())
        return {schedule.measure, CreditHow::Bands};
    if (schedule.step && (schedule.pays || !schedule.multiple))
        return {schedule.measure, CreditHow::Steps};
    if (schedule.pays)
        return {schedule.measure, CreditHow::Each};
    return {schedule.measure, schedule.multiple ? CreditHow::Multiple : usualHow(schedule.measure)};
}

void setShape(CreditSchedule &schedule, const CreditShape &shape)
{
    if (shapeOf(schedule) == shape)
        return;
    schedule.measure = shape.measure;
    if (shape.how != CreditHow::Bands)
        schedule.bands.clear();
    if (shape.how != CreditHow::Steps)
        schedule.step.reset();
    if (shape.how != CreditHow::Steps && shape.how != CreditHow::Each)
        schedule.pays.reset();
    if (shape.how != CreditHow::Multiple)
        schedule.multiple.reset();
    if (!isTimed(shape.measure))
        schedule.outagesOver.reset();
    if (shape.measure != CreditMeasure::LostTime)
        schedule.beyondAllowance = false;
    if (shape.measure != CreditMeasure::Value)
        schedule.averageOver = 1;
}

const std::vector<CreditShape> &usualShapes()
{
    using enum CreditMeasure;
    static const std::vector<CreditShape> shapes{{Value, CreditHow::Bands}, {Shortfall, CreditHow::Steps},
        {Shortfall, CreditHow::Bands}, {Miss, CreditHow::Each}, {Outage, CreditHow::Bands}, {Outage, CreditHow::Each},
        {Outage, CreditHow::Steps}, {Outage, CreditHow::Multiple}, {Day, CreditHow::Each}, {Day, CreditHow::Bands},
        {LostTime, CreditHow::Multiple}, {LostTime, CreditHow::Steps}, {LostTime, CreditHow::Bands},
        {Breaches, CreditHow::Each}, {Breaches, CreditHow::Bands}, {Breaches, CreditHow::Steps}};
    return shapes;
}

bool canGoBy(const ServiceLevel &level, CreditMeasure measure)
{
    switch (measure) {
    case CreditMeasure::Value:
    case CreditMeasure::Miss:
        return true;
    case CreditMeasure::Shortfall:
        return level.direction != Direction::Within;
    case CreditMeasure::Outage:
    case CreditMeasure::Day:
        return hasOutages(level.rule.metric);
    case CreditMeasure::LostTime:
        return hasLostTime(level);
    case CreditMeasure::Breaches:
        return hasBreaches(level.rule.metric);
    }
    return false;
}

PayUnit payUnitOf(const CreditSchedule &schedule)
{
    if (!schedule.bands.empty())
        return static_cast<PayUnit>(schedule.bands.front().pays.index());
    return schedule.pays ? static_cast<PayUnit>(schedule.pays->index()) : PayUnit::Share;
}

Unit quantityUnit(CreditMeasure measure, const ServiceLevel &level)
{
    switch (measure) {
    case CreditMeasure::Value:
    case CreditMeasure::Shortfall:
        return unitOf(level.rule);
    case CreditMeasure::Outage:
    case CreditMeasure::LostTime:
        return Unit::Seconds;
    case CreditMeasure::Miss:
    case CreditMeasure::Day:
    case CreditMeasure::Breaches:
        break;
    }
    return Unit::Count;
}

} // namespace kept
