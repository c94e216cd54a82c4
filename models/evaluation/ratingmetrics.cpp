// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/ratingmetrics.h"

#include "models/domain/display.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/population.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// One rating of either source.
struct Rated {
    std::int64_t record = 0;
    Instant at;
    Rational score;
    int scaleMax = 5;
    bool excluded = false;
    MeasurementKind kind = MeasurementKind::Rating;
};

void add(
    const Rated &rated, SatisfactionMeasure satisfaction, bool ignoreExclusions, Recorder *recorder, Measured &measured)
{
    const bool top = Rational(rated.scaleMax - 1) <= rated.score;
    measured.excluded += rated.excluded ? 1 : 0;
    if (recorder != nullptr)
        recorder->record({rated.record, rated.excluded ? Texts::tr("excluded") : Texts::tr("used"),
            Texts::tr("Score %1").arg(displayExact(rated.score, 3, recorder->locale())), top, !rated.excluded,
            rated.kind, rated.excluded,
            static_cast<std::int64_t>(roundToWhole(rated.score * Rational(1000), RoundingMode::HalfEven))});
    if (rated.excluded && !ignoreExclusions)
        return;
    const bool isMean = satisfaction == SatisfactionMeasure::Mean;
    measured.numerator = measured.numerator + (isMean ? rated.score : Rational(top ? 1 : 0));
    measured.denominator = measured.denominator + Rational(1);
    measured.samples.push_back(roundToWhole(rated.score * Rational(1000), RoundingMode::HalfEven));
    ++measured.records;
}

bool isExcluded(const Level &level, const TicketRow &row, Instant at)
{
    return level.exclusions.takesTicket(row.record) || level.exclusions.takesInstant(at);
}

/// A ticket's rating is as old as its resolution, or its closing, or its opening.
std::int64_t ratedAt(const TicketRow &row)
{
    if (row.resolved != noInstant)
        return row.resolved;
    return row.closed != noInstant ? row.closed : row.opened;
}

/// The tickets that could have been rated meanwhile: those that stay in the figure, by the instant that `when` gives.
template <typename When>
std::int64_t ticketsAsked(const Level &level, const Part &part, bool ignoreExclusions, When when)
{
    const TicketTable &table = level.input->measurements.tickets;
    const TicketFilter filter(level.termsOf(part).level.population, table);
    return std::count_if(table.rows.begin(), table.rows.end(), [&](const TicketRow &row) {
        const std::int64_t at = when(row);
        return row.status != TicketStatus::Cancelled && at != noInstant && part.judged.contains(Instant{Duration{at}})
            && filter.passes(row) && (ignoreExclusions || !isExcluded(level, row, Instant{Duration{at}}));
    });
}

void tellResponses(const Measured &measured, const QString &text, Recorder *recorder)
{
    if (recorder == nullptr || measured.asked == 0)
        return;
    recorder->line(TraceKind::Note, Texts::tr("Response rate"),
        text.arg(recorder->locale().toString(static_cast<qlonglong>(measured.records)),
            recorder->locale().toString(static_cast<qlonglong>(measured.asked)),
            displayExact(Rational(Int128(100) * measured.records, measured.asked), 1, recorder->locale())));
}

void measureSurveys(const Level &level, const Part &part, SatisfactionMeasure satisfaction, bool ignoreExclusions,
    Recorder *recorder, Measured &measured)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    for (const RatingRecord &record : level.input->measurements.ratings) {
        const SurveyRating &rating = record.rating;
        if (!part.judged.contains(rating.at) || !includesService(terms.population, record.service))
            continue;
        const bool excluded =
            level.exclusions.externalIds.contains(rating.externalId) || level.exclusions.takesInstant(rating.at);
        add({record.record, rating.at, rating.score.toRational(), rating.scaleMax, excluded}, satisfaction,
            ignoreExclusions, recorder, measured);
    }
    measured.asked = ticketsAsked(level, part, ignoreExclusions, [](const TicketRow &row) { return row.resolved; });
    tellResponses(measured, Texts::tr("%1 ratings beside %2 tickets that were resolved, %3 %."), recorder);
}

void measureTicketRatings(const Level &level, const Part &part, SatisfactionMeasure satisfaction, bool ignoreExclusions,
    Recorder *recorder, Measured &measured)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    const TicketTable &table = level.input->measurements.tickets;
    const TicketFilter filter(terms.population, table);
    for (const TicketRow &row : table.rows) {
        const Instant at{Duration{ratedAt(row)}};
        if (row.status == TicketStatus::Cancelled || row.ratingHundredths < 0 || !part.judged.contains(at)
            || !filter.passes(row))
            continue;
        add({row.record, at, Rational(row.ratingHundredths, 100), 5, isExcluded(level, row, at),
                MeasurementKind::Ticket},
            satisfaction, ignoreExclusions, recorder, measured);
    }
    measured.asked = ticketsAsked(level, part, ignoreExclusions, ratedAt);
    tellResponses(measured,
        Texts::tr("Ratings of tickets, since the service has no survey: %1 of %2 tickets were rated, %3 %."), recorder);
}

} // namespace

Measured ratingsOf(
    const Level &level, const Part &part, SatisfactionMeasure satisfaction, bool ignoreExclusions, Recorder *recorder)
{
    Measured measured;
    if (ratingsAreSurveyed(*level.input, level.termsOf(part).level))
        measureSurveys(level, part, satisfaction, ignoreExclusions, recorder, measured);
    else
        measureTicketRatings(level, part, satisfaction, ignoreExclusions, recorder, measured);
    return measured;
}

void measureRatings(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into)
{
    for (std::size_t i = 0; i < level.parts.size(); ++i) {
        const MetricRule &rule = level.ruleOf(level.parts[i]);
        if (rule.metric == Metric::Satisfaction)
            into[i] = ratingsOf(level, level.parts[i], rule.satisfaction, ignoreExclusions, recorder);
    }
}

} // namespace kept
