// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

QJsonObject writePopulation(const Population &population)
{
    return FieldWriter()
        .put(u"services", population.services)
        .put(u"kinds", population.kinds)
        .put(u"priorities", population.priorities)
        .put(u"categories", population.categories)
        .put(u"tags", population.tags)
        .object();
}

Population readPopulation(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Population population;
    fields.into(population.services, u"services", listOf(readId<ServiceId>));
    fields.into(population.kinds, u"kinds");
    fields.into(population.priorities, u"priorities");
    fields.into(population.categories, u"categories");
    fields.into(population.tags, u"tags");
    fields.finish();
    return population;
}

QJsonObject writeTarget(const History<Target>::Entry &entry)
{
    return FieldWriter()
        .put(u"from", entry.from)
        .put(u"value", entry.value.value)
        .put(u"upper", entry.value.upper)
        .put(u"critical", entry.value.critical)
        .put(u"warning_margin", entry.value.warningMargin)
        .object();
}

History<Target>::Entry readTarget(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    History<Target>::Entry entry{.from = fields.required(u"from", readDate), .value = {}};
    entry.value.value = fields.required(u"value", readDecimal);
    fields.into(entry.value.upper, u"upper", readDecimal);
    fields.into(entry.value.critical, u"critical", readDecimal);
    fields.into(entry.value.warningMargin, u"warning_margin", readDecimal);
    fields.finish();
    return entry;
}

History<Target> readTargets(const QJsonValue &value, const QString &path)
{
    History<Target> targets;
    const auto entries = listOf(readTarget)(value, path);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        targets.set(entries[i].from, entries[i].value);
        if (targets.entries().size() != i + 1)
            refuse(elementPath(path, qsizetype(i)),
                Texts::tr("Two targets take effect on %1.").arg(entries[i].from.toString(Qt::ISODate)),
                Texts::tr("Keep one of them."));
    }
    return targets;
}

QJsonObject writeGraded(const GradedRounding &graded)
{
    return FieldWriter().put(u"places", graded.places).put(u"mode", graded.mode).object();
}

GradedRounding readGraded(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    GradedRounding graded;
    graded.places = fields.required(u"places", wholeFrom(0, 9));
    fields.into(graded.mode, u"mode", readEnum<RoundingMode>);
    fields.finish();
    return graded;
}

QJsonObject writeRating(const RatingSteps &steps)
{
    return FieldWriter()
        .put(u"good", steps.good)
        .put(u"approaching", steps.approaching)
        .put(u"requires_improvement", steps.requiresImprovement)
        .object();
}

RatingSteps readRating(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    RatingSteps steps;
    steps.good = fields.required(u"good", readDecimal);
    steps.approaching = fields.required(u"approaching", readDecimal);
    steps.requiresImprovement = fields.required(u"requires_improvement", readDecimal);
    fields.finish();
    return steps;
}

} // namespace

QJsonObject codec::writeServiceLevel(const ServiceLevel &level)
{
    FieldWriter fields;
    fields.put(u"id", level.id).put(u"name", level.name).put(u"clause", level.clause);
    fields.json(u"rule", writeMetricRule(level.rule));
    if (level.population != Population())
        fields.json(u"population", writePopulation(level.population));
    fields.put(u"calendar", level.calendar)
        .put(u"period", level.period)
        .put(u"direction", level.direction)
        .putList(u"targets", level.targets.entries(), writeTarget);
    if (level.graded)
        fields.json(u"graded", writeGraded(*level.graded));
    fields.put(u"minimum_sample", level.minimumSample)
        .put(u"weight", level.weight)
        .put(u"obligor", level.obligor)
        .put(u"data_source", level.dataSource)
        .put(u"target_review", level.targetReview)
        .put(u"discrepancy_tolerance", level.discrepancyTolerance)
        .put(u"critical", level.critical);
    if (level.ratingSteps)
        fields.json(u"rating_steps", writeRating(*level.ratingSteps));
    return level.credit ? fields.json(u"credit", toJson(*level.credit)).object() : fields.object();
}

ServiceLevel codec::readServiceLevel(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ServiceLevel level{.id = fields.required(u"id", readId<ServiceLevelId>),
        .name = fields.required(u"name", readName),
        .clause = {},
        .rule = fields.required(u"rule", readMetricRule),
        .population = {},
        .calendar = fields.optional(u"calendar", readId<CalendarId>),
        .targets = {},
        .graded = fields.optional(u"graded", readGraded),
        .weight = {},
        .obligor = fields.optional(u"obligor", readId<OrganisationId>),
        .dataSource = {},
        .credit = fields.optional(u"credit", readSchedule)};
    fields.into(level.clause, u"clause");
    level.direction = usualDirection(level.rule.metric);
    fields.into(level.population, u"population", readPopulation);
    fields.into(level.period, u"period", readEnum<PeriodKind>);
    fields.into(level.direction, u"direction", readEnum<Direction>);
    fields.into(level.targets, u"targets", readTargets);
    fields.into(level.minimumSample, u"minimum_sample", wholeFrom(0, greatestWhole));
    fields.into(level.weight, u"weight", readShare);
    fields.into(level.dataSource, u"data_source");
    level.targetReview = fields.optional(u"target_review", readDate);
    fields.into(level.critical, u"critical");
    level.discrepancyTolerance = fields.optional(u"discrepancy_tolerance", readDecimal);
    level.ratingSteps = fields.optional(u"rating_steps", readRating);
    fields.finish();
    return level;
}

} // namespace kept
