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
            rated.kind});
    if (rated.excluded && !ignoreExclusions)
        return;
    const bool isMean = satisfaction == SatisfactionMeasure::Mean;
    measured.numerator = measured.numerator + (isMean ? rated.score : Rational(top ? 1 : 0));
    measured.denominator = measured.denominator + Rational(1);
    measured.samples.push_back(roundToWhole(rated.score * Rational(1000), RoundingMode::HalfEven));
    ++measured.records;
}

/// A ticket's rating is as old as its resolution, or its closing, or its opening.
std::int64_t ratedAt(const TicketRow &row)
{
    if (row.resolved != noInstant)
        return row.resolved;
    return row.closed != noInstant ? row.closed : row.opened;
}

/// How many answered a survey, held against the tickets that were resolved meanwhile; nothing where there are none.
void tellResponses(const Level &level, const Part &part, const Measured &measured, Recorder *recorder)
{
    const TicketTable &table = level.input->measurements.tickets;
    if (recorder == nullptr)
        return;
    const TicketFilter filter(level.termsOf(part).level.population, table);
    const auto resolved = std::count_if(table.rows.begin(), table.rows.end(), [&](const TicketRow &row) {
        return row.status != TicketStatus::Cancelled && row.resolved != noInstant
            && part.judged.contains(Instant{Duration{row.resolved}}) && filter.passes(row);
    });
    if (resolved == 0)
        return;
    recorder->line(TraceKind::Note, Texts::tr("Response rate"),
        Texts::tr("%1 ratings beside %2 tickets that were resolved, %3 %.")
            .arg(recorder->locale().toString(static_cast<qlonglong>(measured.records)),
                recorder->locale().toString(static_cast<qlonglong>(resolved)),
                displayExact(Rational(Int128(100) * measured.records, resolved), 1, recorder->locale())));
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
    tellResponses(level, part, measured, recorder);
}

void measureTicketRatings(const Level &level, const Part &part, SatisfactionMeasure satisfaction, bool ignoreExclusions,
    Recorder *recorder, Measured &measured)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    const TicketTable &table = level.input->measurements.tickets;
    const TicketFilter filter(terms.population, table);
    int asked = 0;
    for (const TicketRow &row : table.rows) {
        const Instant at{Duration{ratedAt(row)}};
        if (row.status == TicketStatus::Cancelled || !part.judged.contains(at) || !filter.passes(row))
            continue;
        ++asked;
        if (row.ratingHundredths < 0)
            continue;
        const bool excluded = level.exclusions.takesTicket(row.record) || level.exclusions.takesInstant(at);
        add({row.record, at, Rational(row.ratingHundredths, 100), 5, excluded, MeasurementKind::Ticket}, satisfaction,
            ignoreExclusions, recorder, measured);
    }
    if (recorder != nullptr && asked > 0)
        recorder->line(TraceKind::Note, Texts::tr("Response rate"),
            Texts::tr("Ratings of tickets, since the service has no survey: %1 of %2 tickets were rated, %3 %.")
                .arg(recorder->locale().toString(static_cast<qlonglong>(measured.records)),
                    recorder->locale().toString(asked),
                    displayExact(Rational(Int128(100) * measured.records, asked), 1, recorder->locale())));
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
