// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/composedmetrics.h"

#include "models/domain/display.h"
#include "models/evaluation/countmetrics.h"
#include "models/evaluation/outagemetrics.h"
#include "models/evaluation/ratingmetrics.h"
#include "models/evaluation/ruletext.h"
#include "models/evaluation/ticketpass.h"

#include <set>
#include <stdexcept>

namespace kept {

namespace {

/// What one part of the rule counts in one part of the level.
struct Amount {
    Rational number;
    std::int64_t records = 0;
};

bool readsOutages(PartMeasure measure)
{
    return measure == PartMeasure::Outages || measure == PartMeasure::Downtime || measure == PartMeasure::ServiceTime;
}

bool readsRatings(PartMeasure measure)
{
    return measure == PartMeasure::Ratings || measure == PartMeasure::RatingScores;
}

template <typename Test>
bool any(const MetricRule &rule, Test test)
{
    return std::any_of(
        rule.parts.begin(), rule.parts.end(), [&test](const MetricPart &part) { return test(part.measure); });
}

/// Everything that the parts of a rule need to know of one part of the level, each kind read once.
class Gathered {
public:
    Gathered(
        const Level &level, const Part &part, const TicketTally &tickets, bool ignoreExclusions, Recorder *recorder)
        : m_level(level), m_part(part), m_tickets(tickets), m_ignoreExclusions(ignoreExclusions), m_recorder(recorder)
    {
        if (any(level.ruleOf(part), readsOutages))
            m_outages = outageFigures(level, part, ignoreExclusions, recorder);
        if (any(level.ruleOf(part), readsRatings))
            m_ratings = ratingsOf(level, part, SatisfactionMeasure::Mean, ignoreExclusions, recorder);
    }

    [[nodiscard]] Amount of(std::size_t index)
    {
        const MetricPart &part = m_level.ruleOf(m_part).parts[index];
        switch (part.measure) {
        case PartMeasure::Count:
            return ofCount(part);
        case PartMeasure::Outages:
            return {Rational(m_outages.begun), m_outages.begun};
        case PartMeasure::Downtime:
            return {m_outages.downtime / Rational(1000), m_outages.begun};
        case PartMeasure::ServiceTime:
            return {m_outages.serviceTime / Rational(1000), 0};
        case PartMeasure::Ratings:
            return {m_ratings.denominator, m_ratings.records};
        case PartMeasure::RatingScores:
            return {m_ratings.numerator, m_ratings.records};
        default:
            return {Rational(m_tickets.amounts[index]), m_tickets.amounts[index]};
        }
    }

    [[nodiscard]] std::int64_t excluded() const
    {
        return m_tickets.excluded + m_outages.excluded + m_ratings.excluded
            + static_cast<std::int64_t>(m_excludedCounts.size());
    }

private:
    Amount ofCount(const MetricPart &part)
    {
        const CountSum sum = sumOfCounts(m_level, m_part, part.countName, m_ignoreExclusions, m_recorder);
        m_excludedCounts.insert(sum.excluded.begin(), sum.excluded.end());
        // As in a ratio of counts, each thing that was counted is a record where it is divided by.
        const bool divides = part.side == PartSide::Denominator;
        return {sum.total, divides ? static_cast<std::int64_t>(sum.total.floor()) : sum.records};
    }

    const Level &m_level;
    const Part &m_part;
    const TicketTally &m_tickets;
    bool m_ignoreExclusions;
    Recorder *m_recorder;
    OutageFigures m_outages;
    Measured m_ratings;
    std::set<std::int64_t> m_excludedCounts;
};

/// "2 × 14 = 28", or "14" for a weight of 1.
void tell(const MetricPart &part, const Rational &amount, Recorder *recorder)
{
    if (recorder == nullptr)
        return;
    const QLocale &locale = recorder->locale();
    const Rational weight = part.weight.toRational();
    const QString number = displayExact(amount, 9, locale);
    recorder->line(TraceKind::Step, part.name,
        weight == Rational(1)
            ? number
            : QStringLiteral("%1 × %2 = %3")
                  .arg(displayExact(weight, 9, locale), number, displayExact(weight * amount, 9, locale)),
        partText(part));
}

Measured measureOne(
    const Level &level, const Part &part, const TicketTally &tickets, bool ignoreExclusions, Recorder *recorder)
{
    const MetricRule &rule = level.ruleOf(part);
    const bool divides = isRatio(rule);
    Gathered gathered(level, part, tickets, ignoreExclusions, recorder);
    Measured measured;
    measured.denominator = Rational(divides ? 0 : 1);
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        const MetricPart &addend = rule.parts[i];
        const Amount amount = gathered.of(i);
        tell(addend, amount.number, recorder);
        const bool above = addend.side == PartSide::Numerator;
        Rational &sum = above ? measured.numerator : measured.denominator;
        sum = sum + addend.weight.toRational() * amount.number;
        measured.records += above == divides ? 0 : amount.records;
    }
    measured.excluded = gathered.excluded();
    return measured;
}

} // namespace

void measureComposed(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into)
{
    const auto isComposed = [&level](const Part &part) { return level.ruleOf(part).metric == Metric::Composed; };
    if (std::none_of(level.parts.begin(), level.parts.end(), isComposed))
        return;
    TicketPass pass(level, Metric::Composed, ignoreExclusions, recorder);
    if (std::any_of(level.parts.begin(), level.parts.end(),
            [&level](const Part &part) { return any(level.ruleOf(part), countsTickets); }))
        pass.run();
    for (std::size_t i = 0; i < level.parts.size(); ++i) {
        if (!isComposed(level.parts[i]))
            continue;
        try {
            into[i] = measureOne(level, level.parts[i], pass.tallies()[i], ignoreExclusions, recorder);
        } catch (const std::overflow_error &) {
            into[i] = {};
        }
    }
}

} // namespace kept
