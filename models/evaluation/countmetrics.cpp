// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/countmetrics.h"

#include "models/domain/display.h"
#include "models/evaluation/population.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// A count belongs to the part that holds its last day, once that day has begun by the end of what is judged.
bool belongs(const CountRecord &record, const Part &part)
{
    return part.first <= record.count.last && record.count.last <= part.last
        && startOfDay(record.count.last, part.zone) < part.judged.to;
}

bool isExcluded(const Level &level, const CountRecord &record, const Part &part)
{
    if (level.exclusions.externalIds.contains(record.count.externalId))
        return true;
    const Span days{startOfDay(record.count.first, part.zone), startOfDay(record.count.last.addDays(1), part.zone)};
    return std::any_of(level.exclusions.spans.begin(), level.exclusions.spans.end(),
        [&days](const Span &span) { return span.from <= days.from && days.to <= span.to; });
}

void tell(const CountRecord &record, bool excluded, bool good, Recorder *recorder)
{
    if (recorder == nullptr)
        return;
    recorder->record({record.record, excluded ? Texts::tr("excluded") : Texts::tr("used"),
        Texts::tr("%1: %2").arg(record.count.name, displayExact(Rational(record.count.number), 0, recorder->locale())),
        good, !excluded, MeasurementKind::Count, excluded, record.count.number});
}

void measureOne(const Level &level, const Part &part, bool ignoreExclusions, Recorder *recorder, Measured &measured)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    const bool isRatio = terms.rule.metric == Metric::CountRatio;
    Int128 numerator = 0;
    Int128 denominator = 0;
    for (const CountRecord &record : level.input->measurements.counts) {
        const bool above = record.count.name == terms.rule.countName;
        const bool below = isRatio && record.count.name == terms.rule.denominatorName;
        if ((!above && !below) || !belongs(record, part) || !includesService(terms.population, record.service))
            continue;
        const bool excluded = isExcluded(level, record, part);
        measured.excluded += excluded ? 1 : 0;
        tell(record, excluded, above, recorder);
        if (excluded && !ignoreExclusions)
            continue;
        numerator += above ? record.count.number : 0;
        denominator += below ? record.count.number : 0;
        ++measured.records;
    }
    measured.numerator = Rational(numerator, 1);
    measured.denominator = Rational(isRatio ? denominator : Int128(1), 1);
    if (isRatio)
        measured.records = static_cast<std::int64_t>(denominator);
}

/// The reported value of the period; of several the one with the greatest external id, whatever their order.
const ReportedValue *statedFor(const Level &level, const Period &period)
{
    const ReportedValue *found = nullptr;
    for (const ReportedValue &value : level.input->measurements.reported) {
        const bool same = value.serviceLevel == level.id && value.period.first() == period.first()
            && value.period.end() == period.end();
        if (same && (found == nullptr || found->externalId < value.externalId))
            found = &value;
    }
    return found;
}

} // namespace

std::optional<Decimal> reportedFor(const Level &level, const Period &period)
{
    const ReportedValue *value = statedFor(level, period);
    return value != nullptr ? std::optional(value->value) : std::nullopt;
}

CountSum sumOfCounts(
    const Level &level, const Part &part, const QString &name, bool ignoreExclusions, Recorder *recorder)
{
    CountSum sum;
    const Population &population = level.termsOf(part).level.population;
    for (const CountRecord &record : level.input->measurements.counts) {
        if (record.count.name != name || !belongs(record, part) || !includesService(population, record.service))
            continue;
        const bool excluded = isExcluded(level, record, part);
        tell(record, excluded, true, recorder);
        if (excluded)
            sum.excluded.push_back(record.record);
        if (excluded && !ignoreExclusions)
            continue;
        sum.total = sum.total + Rational(record.count.number);
        ++sum.records;
    }
    return sum;
}

void measureCounts(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into)
{
    for (const JudgedPeriod &period : level.periods) {
        for (std::size_t i = period.firstPart; i < period.firstPart + period.partCount; ++i) {
            const Metric metric = level.ruleOf(level.parts[i]).metric;
            if (metric == Metric::Volume || metric == Metric::CountRatio)
                measureOne(level, level.parts[i], ignoreExclusions, recorder, into[i]);
            const auto stated = metric == Metric::Reported ? reportedFor(level, period.period) : std::nullopt;
            if (stated) {
                into[i].numerator = stated->toRational();
                into[i].denominator = Rational(1);
                into[i].records = 1;
            }
        }
    }
}

} // namespace kept
