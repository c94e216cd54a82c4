// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

using LimitByPriority = std::map<QString, std::chrono::seconds>;

QJsonObject writeLimits(const LimitByPriority &limits)
{
    QJsonObject json;
    for (const auto &[priority, limit] : limits)
        json.insert(priority, written(limit));
    return json;
}

LimitByPriority readLimits(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        refuse(path, Texts::tr("Limits by priority are an object with a field for each priority."),
            Texts::tr("Write them as {\"P1\": \"4h\", \"P2\": \"8h\"}."));
    const QJsonObject json = value.toObject();
    LimitByPriority limits;
    for (auto it = json.begin(); it != json.end(); ++it)
        limits[it.key()] = readSeconds(it.value(), memberPath(path, it.key()));
    return limits;
}

QJsonArray conditionNames(const std::vector<TicketCondition> &conditions)
{
    QJsonArray names;
    for (const TicketCondition condition : conditions)
        names.append(enumName(condition));
    return names;
}

QJsonObject writeSelection(const TicketSelection &selection)
{
    FieldWriter fields;
    fields.put(u"kinds", selection.kinds)
        .put(u"priorities", selection.priorities)
        .put(u"categories", selection.categories)
        .put(u"tags", selection.tags);
    if (!selection.conditions.empty())
        fields.json(u"conditions", conditionNames(selection.conditions));
    return fields.object();
}

TicketSelection readSelection(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    TicketSelection selection;
    fields.into(selection.kinds, u"kinds");
    fields.into(selection.priorities, u"priorities");
    fields.into(selection.categories, u"categories");
    fields.into(selection.tags, u"tags");
    fields.into(selection.conditions, u"conditions", listOf(readEnum<TicketCondition>));
    fields.finish();
    return selection;
}

QJsonObject writePart(const MetricPart &part)
{
    const MetricPart usual;
    FieldWriter fields;
    fields.put(u"name", part.name)
        .putUnless(u"side", part.side, usual.side)
        .putUnless(u"weight", part.weight, usual.weight)
        .put(u"measure", part.measure)
        .put(u"count_name", part.countName);
    if (part.tickets != TicketSelection())
        fields.json(u"tickets", writeSelection(part.tickets));
    return fields.object();
}

MetricPart readPart(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    MetricPart part;
    part.name = fields.required(u"name", readName);
    part.measure = fields.required(u"measure", readEnum<PartMeasure>);
    fields.into(part.side, u"side", readEnum<PartSide>);
    fields.into(part.weight, u"weight", readDecimal);
    fields.into(part.countName, u"count_name");
    fields.into(part.tickets, u"tickets", readSelection);
    fields.finish();
    return part;
}

/// Fields of the metrics that count a selection of tickets or put parts together.
void writeComposition(FieldWriter &fields, const MetricRule &rule)
{
    const MetricRule usual;
    if (rule.good != usual.good)
        fields.json(u"good", writeSelection(rule.good));
    fields.putUnless(u"counted_by", rule.countedBy, usual.countedBy)
        .putList(u"parts", rule.parts, writePart)
        .putUnless(u"composed_unit", rule.composedUnit, usual.composedUnit)
        .putUnless(u"follow_ups", rule.followUps, usual.followUps);
}

} // namespace

QJsonObject codec::writeMetricRule(const MetricRule &rule)
{
    const MetricRule usual;
    FieldWriter fields;
    fields.put(u"metric", rule.metric)
        .putUnless(u"statistic", rule.statistic, usual.statistic)
        .putUnless(u"percentile", rule.percentile, usual.percentile)
        .putUnless(u"percentile_method", rule.percentileMethod, usual.percentileMethod)
        .putUnless(u"clock_end", rule.clockEnd, usual.clockEnd)
        .put(u"limit", rule.limit);
    if (!rule.limitByPriority.empty())
        fields.json(u"limit_by_priority", writeLimits(rule.limitByPriority));
    fields.putUnless(u"basis", rule.basis, usual.basis)
        .putUnless(u"fcr_denominator", rule.fcrDenominator, usual.fcrDenominator)
        .putUnless(u"fcr_reopen_days", rule.fcrReopenDays, usual.fcrReopenDays)
        .putUnless(u"closure_basis", rule.closureBasis, usual.closureBasis)
        .put(u"count_name", rule.countName)
        .put(u"denominator_name", rule.denominatorName)
        .putUnless(u"satisfaction", rule.satisfaction, usual.satisfaction)
        .putUnless(u"maintenance", rule.maintenance, usual.maintenance)
        .put(u"maintenance_allowance", rule.maintenanceAllowance)
        .put(u"full_outage_from", rule.fullOutageFrom)
        .putUnless(u"reported_unit", rule.reportedUnit, usual.reportedUnit);
    writeComposition(fields, rule);
    return fields.object();
}

MetricRule codec::readMetricRule(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    MetricRule rule;
    rule.metric = fields.required(u"metric", readEnum<Metric>);
    fields.into(rule.statistic, u"statistic", readEnum<TimeStatistic>);
    fields.into(rule.percentile, u"percentile", readDecimal);
    fields.into(rule.percentileMethod, u"percentile_method", readEnum<PercentileMethod>);
    fields.into(rule.clockEnd, u"clock_end", readEnum<ClockEnd>);
    fields.into(rule.limit, u"limit", readSeconds);
    fields.into(rule.limitByPriority, u"limit_by_priority", readLimits);
    fields.into(rule.basis, u"basis", readEnum<TicketBasis>);
    fields.into(rule.fcrDenominator, u"fcr_denominator", readEnum<FcrDenominator>);
    fields.into(rule.fcrReopenDays, u"fcr_reopen_days", wholeFrom(0, greatestWhole));
    fields.into(rule.closureBasis, u"closure_basis", readEnum<ClosureBasis>);
    fields.into(rule.countName, u"count_name");
    fields.into(rule.denominatorName, u"denominator_name");
    fields.into(rule.satisfaction, u"satisfaction", readEnum<SatisfactionMeasure>);
    fields.into(rule.maintenance, u"maintenance", readEnum<MaintenanceRule>);
    fields.into(rule.maintenanceAllowance, u"maintenance_allowance", readSeconds);
    fields.into(rule.fullOutageFrom, u"full_outage_from", readShare);
    fields.into(rule.reportedUnit, u"reported_unit", readEnum<Unit>);
    fields.into(rule.good, u"good", readSelection);
    fields.into(rule.countedBy, u"counted_by", readEnum<TicketMoment>);
    fields.into(rule.parts, u"parts", listOf(readPart));
    fields.into(rule.composedUnit, u"composed_unit", readEnum<Unit>);
    fields.into(rule.followUps, u"follow_ups", wholeFrom(1, greatestWhole));
    fields.finish();
    return rule;
}

} // namespace kept
