// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metricruleform.h"

#include "models/domain/codec.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/level.h"
#include "models/evaluation/ruletext.h"
#include "models/evaluation/selectiontext.h"
#include "models/tables/metricwords.h"
#include "models/tables/recordwords.h"

#include <QLineEdit>
#include <QTableWidget>

namespace kept {

namespace {

constexpr auto measures =
    std::to_array<PartMeasure>({PartMeasure::TicketsOpened, PartMeasure::TicketsResolved, PartMeasure::TicketsClosed,
        PartMeasure::TicketsReopened, PartMeasure::TicketsOpenAtEnd, PartMeasure::Count, PartMeasure::Outages,
        PartMeasure::Downtime, PartMeasure::ServiceTime, PartMeasure::Ratings, PartMeasure::RatingScores});

bool hasStatistic(Metric metric)
{
    return metric == Metric::TurnAroundTime || metric == Metric::FirstResponseTime || metric == Metric::BacklogAge
        || metric == Metric::FollowUpTime;
}

bool hasLimit(Metric metric) { return metric == Metric::ShareWithinTime || metric == Metric::FollowUpShare; }

bool readsTickets(const MetricRule &rule)
{
    const std::set<MeasurementKind> kinds = kindsRead(rule);
    return kinds.contains(MeasurementKind::Ticket) || kinds.contains(MeasurementKind::Rating);
}

/// What the last column of the table of parts says.
QString detailText(const MetricPart &part)
{
    return part.measure == PartMeasure::Count ? part.countName
        : countsTickets(part.measure)         ? selectionText(part.tickets)
                                              : QString();
}

void complain(Problems &problems, Error error, const QObject *field)
{
    error.place = field->objectName();
    problems.push_back(std::move(error));
}

} // namespace

MetricRuleForm::MetricRuleForm(FormGrid *grid, QString place, QObject *parent)
    : QObject(parent), m_grid(grid), m_place(std::move(place))
{
    buildTickets();
    buildTimes();
    buildOthers();
    buildParts();
    for (EditTable *table : {m_limits, m_parts})
        connect(table, &EditTable::edited, this, &MetricRuleForm::edited);
}

QString MetricRuleForm::path(const char *field) const { return m_place + QLatin1String(field); }

void MetricRuleForm::buildTickets()
{
    m_filter = m_grid->addText(tr("Only tickets"), path("population.filter"));
    m_good = m_grid->addText(tr("Counted tickets"), path("rule.good"));
    for (QLineEdit *field : {m_filter, m_good})
        field->setPlaceholderText(
            tr("such as “%1”")
                .arg(selectionText({{QStringLiteral("request")}, {}, {}, {QStringLiteral("error")}, {}})));
    m_countedBy = m_grid->addChoice(tr("In the period by"), path("rule.countedBy"));
    fillChoice(m_countedBy, {TicketMoment::Opened, TicketMoment::Resolved, TicketMoment::Closed}, ticketMomentWord);
}

void MetricRuleForm::buildTimes()
{
    m_statistic = m_grid->addChoice(tr("Statistic"), path("rule.statistic"));
    fillChoice(m_statistic,
        {TimeStatistic::Mean, TimeStatistic::Median, TimeStatistic::Percentile, TimeStatistic::Maximum}, statisticWord);
    m_percentile = m_grid->addNumber(tr("Percentile"), path("rule.percentile"));
    m_method = m_grid->addChoice(tr("Between two records"), path("rule.percentileMethod"));
    fillChoice(m_method, {PercentileMethod::Linear, PercentileMethod::NearestRank}, percentileMethodWord);
    m_clockEnd = m_grid->addChoice(tr("Clock ends with"), path("rule.clockEnd"));
    fillChoice(m_clockEnd, {ClockEnd::Resolution, ClockEnd::FirstResponse}, clockEndWord);
    m_basis = m_grid->addChoice(tr("Ticket belongs by"), path("rule.basis"));
    fillChoice(m_basis, {TicketBasis::VerdictInstant, TicketBasis::Opened, TicketBasis::Resolved}, ticketBasisWord);
    m_followUps = m_grid->addNumber(tr("At least"), path("rule.followUps"), tr("follow-ups"));
    m_limit = m_grid->addNumber(tr("Within"), path("rule.limit"), tr("such as 4h 30m"));
    m_limits = new EditTable(path("rule.limitByPriority"), tr("Limits by priority"), tr("Add priority"),
        {{tr("Priority"), 120, false, {}}, {tr("Within"), 160, true, {}}}, m_grid);
    m_limits->setUnordered();
    m_grid->addWide(tr("By priority"), path("rule.limitByPriority"), m_limits);
}

void MetricRuleForm::buildOthers()
{
    m_denominator = m_grid->addChoice(tr("Divided by"), path("rule.fcrDenominator"));
    fillChoice(m_denominator, {FcrDenominator::Resolved, FcrDenominator::Answered, FcrDenominator::AllContacts},
        fcrDenominatorWord);
    m_reopenDays = m_grid->addNumber(tr("Not reopened within"), path("rule.fcrReopenDays"), tr("days"));
    m_closure = m_grid->addChoice(tr("Closures"), path("rule.closureBasis"));
    fillChoice(m_closure, {ClosureBasis::Flow, ClosureBasis::Cohort}, closureBasisWord);
    m_satisfaction = m_grid->addChoice(tr("Ratings"), path("rule.satisfaction"));
    fillChoice(m_satisfaction, {SatisfactionMeasure::Mean, SatisfactionMeasure::TopTwoBoxes}, satisfactionWord);
    m_maintenance = m_grid->addChoice(tr("Agreed maintenance"), path("rule.maintenance"));
    fillChoice(m_maintenance, {MaintenanceRule::CountsAsAvailable, MaintenanceRule::LeavesBoth}, maintenanceWord);
    m_allowance = m_grid->addNumber(tr("Up to"), path("rule.maintenanceAllowance"), tr("a period, such as 4h 30m"));
    m_fullFrom = m_grid->addNumber(tr("Full outage from"), path("rule.fullOutageFrom"), tr("% affected"));
    m_unit = m_grid->addChoice(tr("Unit"), path("rule.unit"));
    fillChoice(m_unit, {Unit::Percent, Unit::Count, Unit::Seconds, Unit::Score}, unitWord);
    m_countName = m_grid->addText(tr("Count"), path("rule.countName"));
    m_countBelow = m_grid->addText(tr("Divided by the count"), path("rule.denominatorName"));
}

void MetricRuleForm::buildParts()
{
    std::vector<std::pair<QString, QString>> sides;
    for (const PartSide side : {PartSide::Numerator, PartSide::Denominator})
        sides.emplace_back(enumName(side), partSideWord(side));
    std::vector<std::pair<QString, QString>> counted;
    for (const PartMeasure measure : measures)
        counted.emplace_back(enumName(measure), partMeasureWord(measure));
    m_parts = new EditTable(path("rule.parts"), tr("Parts of the metric"), tr("Add part"),
        {{tr("Name"), 100, false, {}}, {tr("Side"), 90, false, std::move(sides)}, {tr("Weight"), 60, true, {}},
            {tr("What is counted"), 170, false, std::move(counted)}, {tr("Which"), 165, false, {}}},
        m_grid);
    m_grid->addWide(tr("Parts"), path("rule.parts"), m_parts);
}

QString MetricRuleForm::partsHint()
{
    return tr(
        "The sum of what is counted, or that sum divided by the sum of what it is divided by. Which: the name of a "
        "count, or tickets such as “%1”.")
        .arg(selectionText({{QStringLiteral("request")}, {}, {}, {}, {TicketCondition::Reopened}}));
}

void MetricRuleForm::load(const ServiceLevel &level)
{
    const MetricRule &rule = level.rule;
    m_filter->setText(filterText(level.population));
    m_good->setText(selectionText(rule.good));
    choose(m_countedBy, static_cast<int>(rule.countedBy));
    choose(m_statistic, static_cast<int>(rule.statistic));
    m_percentile->setText(inputText(rule.percentile));
    choose(m_method, static_cast<int>(rule.percentileMethod));
    choose(m_clockEnd, static_cast<int>(rule.clockEnd));
    choose(m_basis, static_cast<int>(rule.basis));
    m_followUps->setText(QString::number(rule.followUps));
    m_limit->setText(rule.limit ? inputText(*rule.limit) : QString());
    std::vector<EditRow> rows;
    for (const auto &[priority, limit] : rule.limitByPriority)
        rows.push_back({static_cast<int>(rows.size()), {priority, inputText(limit)}});
    m_limits->setRows(rows);
    choose(m_denominator, static_cast<int>(rule.fcrDenominator));
    m_reopenDays->setText(QString::number(rule.fcrReopenDays));
    choose(m_closure, static_cast<int>(rule.closureBasis));
    choose(m_satisfaction, static_cast<int>(rule.satisfaction));
    choose(m_maintenance, static_cast<int>(rule.maintenance));
    m_allowance->setText(rule.maintenanceAllowance ? inputText(*rule.maintenanceAllowance) : QString());
    m_fullFrom->setText(rule.fullOutageFrom ? inputText(rule.fullOutageFrom->toPercent()) : QString());
    choose(m_unit, static_cast<int>(rule.metric == Metric::Composed ? rule.composedUnit : rule.reportedUnit));
    m_countName->setText(rule.countName);
    m_countBelow->setText(rule.denominatorName);
    loadParts(rule);
}

void MetricRuleForm::loadParts(const MetricRule &rule)
{
    m_shown = rule.parts;
    std::vector<EditRow> rows;
    for (const MetricPart &part : rule.parts)
        rows.push_back({static_cast<int>(rows.size()),
            {part.name, enumName(part.side), inputText(part.weight), enumName(part.measure), detailText(part)}});
    m_parts->setRows(rows);
}

void MetricRuleForm::store(ServiceLevel &level, Problems &problems) const
{
    MetricRule &rule = level.rule;
    storeTickets(level, problems);
    storeTimes(rule, problems);
    rule.fcrDenominator = chosen<FcrDenominator>(m_denominator);
    rule.fcrReopenDays = readWhole(m_reopenDays, problems).value_or(rule.fcrReopenDays);
    rule.closureBasis = chosen<ClosureBasis>(m_closure);
    rule.satisfaction = chosen<SatisfactionMeasure>(m_satisfaction);
    rule.maintenance = chosen<MaintenanceRule>(m_maintenance);
    rule.maintenanceAllowance = readDuration(m_allowance, problems);
    rule.fullOutageFrom = readPercent(m_fullFrom, problems);
    if (rule.metric == Metric::Composed)
        rule.composedUnit = chosen<Unit>(m_unit);
    else if (rule.metric == Metric::Reported)
        rule.reportedUnit = chosen<Unit>(m_unit);
    rule.countName = m_countName->text().trimmed();
    rule.denominatorName = m_countBelow->text().trimmed();
    storeParts(rule, problems);
}

void MetricRuleForm::storeTickets(ServiceLevel &level, Problems &problems) const
{
    // A word with a comma or a semicolon in it is kept as long as nobody edits the text.
    if (m_filter->text().trimmed() != filterText(level.population))
        if (const auto set = setFilter(level.population, m_filter->text()); !set)
            complain(problems, set.error(), m_filter);
    if (m_good->text().trimmed() != selectionText(level.rule.good)) {
        const auto selection = selectionFromText(m_good->text());
        if (selection)
            level.rule.good = *selection;
        else
            complain(problems, selection.error(), m_good);
    }
    level.rule.countedBy = chosen<TicketMoment>(m_countedBy);
}

void MetricRuleForm::storeTimes(MetricRule &rule, Problems &problems) const
{
    rule.statistic = chosen<TimeStatistic>(m_statistic);
    rule.percentile = readDecimal(m_percentile, problems).value_or(rule.percentile);
    rule.percentileMethod = chosen<PercentileMethod>(m_method);
    rule.clockEnd = chosen<ClockEnd>(m_clockEnd);
    rule.basis = chosen<TicketBasis>(m_basis);
    rule.followUps = readWhole(m_followUps, problems).value_or(rule.followUps);
    rule.limit = readDuration(m_limit, problems);
    storeLimits(rule, problems);
}

void MetricRuleForm::storeLimits(MetricRule &rule, Problems &problems) const
{
    std::map<QString, std::chrono::seconds> limits;
    for (const EditRow &row : m_limits->rows()) {
        if (const auto limit = durationInput(row.cells[1]))
            limits.insert_or_assign(row.cells[0], *limit);
        else
            problems.push_back(
                {ErrorCode::InvalidInput, tr("“%1” is not a length of time such as “4h 30m”.").arg(row.cells[1]),
                    m_limits->table()->objectName(), {}});
    }
    rule.limitByPriority = std::move(limits);
}

void MetricRuleForm::storeParts(MetricRule &rule, Problems &problems) const
{
    std::vector<MetricPart> parts;
    for (const EditRow &row : m_parts->rows())
        parts.push_back(partOf(row, problems));
    rule.parts = std::move(parts);
}

MetricPart MetricRuleForm::partOf(const EditRow &row, Problems &problems) const
{
    const bool known = row.origin >= 0 && static_cast<std::size_t>(row.origin) < m_shown.size();
    MetricPart part = known ? m_shown[static_cast<std::size_t>(row.origin)] : MetricPart{};
    const QString shown = countsTickets(part.measure) ? detailText(part) : QString();
    part.name = row.cells[0].trimmed();
    part.side = enumFromName<PartSide>(row.cells[1]).value_or(PartSide::Numerator);
    part.measure = enumFromName<PartMeasure>(row.cells[3]).value_or(PartMeasure::TicketsOpened);
    if (const QString weight = row.cells[2].trimmed(); weight.isEmpty())
        part.weight = Decimal{1, 0};
    else if (const auto number = decimalInput(weight))
        part.weight = *number;
    else
        complain(problems, number.error(), m_parts->table());
    const QString detail = row.cells[4].trimmed();
    if (part.measure == PartMeasure::Count)
        part.countName = detail;
    if (!countsTickets(part.measure) || detail == shown)
        return part;
    const auto selection = selectionFromText(detail);
    if (selection)
        part.tickets = *selection;
    else
        complain(problems, selection.error(), m_parts->table());
    return part;
}

void MetricRuleForm::explain(const ServiceLevel &level, const QWidget *metric)
{
    const MetricRule &rule = level.rule;
    // A long sentence stands beneath the table that it is about.
    const bool composed = rule.metric == Metric::Composed;
    m_grid->setNote(metric, composed ? QString() : ruleText(rule, displayLocale()));
    m_grid->setNote(m_parts, composed ? partsHint() + u'\n' + ruleText(rule, displayLocale()) : QString());
    m_grid->setFieldShown(m_filter, readsTickets(rule));
    m_grid->setFieldShown(m_good, rule.metric == Metric::TicketRatio);
    m_grid->setFieldShown(m_countedBy, rule.metric == Metric::TicketRatio);
    showTimes(rule);
    showOthers(rule);
}

void MetricRuleForm::showTimes(const MetricRule &rule)
{
    const bool timed = hasStatistic(rule.metric);
    const bool ranked = rule.statistic == TimeStatistic::Percentile || rule.statistic == TimeStatistic::Median;
    m_grid->setFieldShown(m_statistic, timed);
    m_grid->setFieldShown(m_percentile, timed && rule.statistic == TimeStatistic::Percentile);
    m_grid->setFieldShown(m_method, timed && ranked);
    m_grid->setFieldShown(m_clockEnd, rule.metric == Metric::ShareWithinTime);
    m_grid->setFieldShown(m_basis, rule.metric == Metric::ShareWithinTime);
    m_grid->setFieldShown(m_followUps, rule.metric == Metric::FollowUpShare);
    m_grid->setFieldShown(m_limit, hasLimit(rule.metric));
    m_grid->setFieldShown(m_limits, hasLimit(rule.metric));
}

void MetricRuleForm::showOthers(const MetricRule &rule)
{
    m_grid->setFieldShown(m_denominator, rule.metric == Metric::FirstContactResolution);
    m_grid->setFieldShown(m_reopenDays, rule.metric == Metric::FirstContactResolution);
    m_grid->setFieldShown(m_closure, rule.metric == Metric::ClosureRate);
    m_grid->setFieldShown(m_satisfaction, rule.metric == Metric::Satisfaction);
    for (const QWidget *field : std::initializer_list<const QWidget *>{m_maintenance, m_allowance, m_fullFrom})
        m_grid->setFieldShown(field, countsDowntime(rule));
    m_grid->setFieldShown(m_unit, rule.metric == Metric::Composed || rule.metric == Metric::Reported);
    m_grid->setFieldShown(m_countName, rule.metric == Metric::Volume || rule.metric == Metric::CountRatio);
    m_grid->setFieldShown(m_countBelow, rule.metric == Metric::CountRatio);
    m_grid->setFieldShown(m_parts, rule.metric == Metric::Composed);
}

} // namespace kept
