// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionslevel.h"

#include "models/domain/display.h"
#include "models/evaluation/ruletext.h"
#include "models/tables/metricwords.h"
#include "models/tables/recordwords.h"
#include "ui/look/keptstyle.h"
#include "ui/pages/agreementsectionscredit.h"
#include "ui/pages/metricruleform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr auto offered = std::to_array<Metric>({Metric::Availability, Metric::ShareWithinTime, Metric::TurnAroundTime,
    Metric::FirstResponseTime, Metric::FirstContactResolution, Metric::ClosureRate, Metric::Volume, Metric::CountRatio,
    Metric::MeanTimeToRestore, Metric::MeanTimeBetweenFailures, Metric::OutageCount, Metric::LongestOutage,
    Metric::Satisfaction, Metric::Backlog, Metric::BacklogAge, Metric::TicketRatio, Metric::LeadAcceptance,
    Metric::FollowUpTime, Metric::FollowUpShare, Metric::Composed, Metric::Reported});
/// Stands for a population of several services, which the form leaves as it is.
const QString severalServices = QStringLiteral("*");

} // namespace

LevelSection::LevelSection(std::size_t index, const QString &name, const QString &note, QWidget *parent)
    : AgreementSection(name, note, parent), m_index(index)
{
    buildMoves();
    auto *remove = new QPushButton(tr("Remove service level"), this);
    remove->setObjectName(path("remove"));
    setSmall(remove);
    addHeaderButton(remove);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_index); });
    m_grid = addGrid(2);
    buildMeasure();
    buildTarget();
    buildMore();
    buildRating();
    m_credit = new CreditRuleForm(QStringLiteral("serviceLevels[%1]").arg(index), this);
    body()->addWidget(textLabel(tr("Credit rule"), Type::CardTitle, false, this));
    body()->addWidget(m_credit);
    connect(m_credit, &CreditRuleForm::edited, this, &AgreementSection::edited);
}

void LevelSection::buildMoves()
{
    const auto add = [&](const char *name, const QString &iconName, const QString &text, int by) {
        QToolButton *button = framedIconButton(iconName, text, this);
        button->setObjectName(path(name));
        button->setAccessibleName(tr("%1: %2", "what a button does, and the service level").arg(text, title()));
        addHeaderButton(button);
        connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT moveRequested(m_index, by); });
    };
    add("up", QStringLiteral("chevron-up"), tr("Move up"), -1);
    add("down", QStringLiteral("chevron-down"), tr("Move down"), 1);
}

QString LevelSection::path(const char *field) const
{
    return QStringLiteral("serviceLevels[%1].%2").arg(m_index).arg(QLatin1String(field));
}

void LevelSection::buildMeasure()
{
    m_name = m_grid->addText(tr("Name"), path("name"));
    m_clause = m_grid->addText(tr("Clause"), path("clause"));
    m_metric = m_grid->addChoice(tr("Metric"), path("rule.metric"));
    for (const Metric metric : offered)
        m_metric->addItem(metricName(metric), static_cast<int>(metric));
    // The better side of a metric is what its direction starts with.
    connect(m_metric, &QComboBox::activated, this,
        [this] { choose(m_direction, static_cast<int>(usualDirection(chosen<Metric>(m_metric)))); });
    m_service = m_grid->addChoice(tr("Service"), path("population.services"));
    m_calendar = m_grid->addChoice(tr("Service hours"), path("calendar"));
    m_period = m_grid->addChoice(tr("Period"), path("period"));
    fillChoice(m_period,
        {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year, PeriodKind::Term},
        periodKindWord);
    m_rule = new MetricRuleForm(m_grid, path(""), this);
    connect(m_rule, &MetricRuleForm::edited, this, &AgreementSection::edited);
}

void LevelSection::buildTarget()
{
    m_direction = m_grid->addChoice(tr("Promise"), path("direction"));
    fillChoice(m_direction, {Direction::AtLeast, Direction::AtMost, Direction::Within}, directionWord);
    m_step = m_grid->addChoice(tr("Target from"), path("targets.step"));
    connect(m_step, &QComboBox::activated, this, [this](int index) {
        m_chosenStep = static_cast<std::size_t>(index);
        m_step->setCurrentIndex(index); // what was edited before was stored under the step shown before
        loadTarget(*m_shown);
    });
    m_target = m_grid->addNumber(tr("Target"), path("targets"), QStringLiteral("%"));
    m_upper = m_grid->addNumber(tr("Up to"), path("targets.upper"), QStringLiteral("%"));
    m_critical = m_grid->addNumber(tr("Critical under"), path("targets.critical"), QStringLiteral("%"));
    m_margin = m_grid->addNumber(tr("Warning margin"), path("targets.warningMargin"), tr("points"));
    m_places = m_grid->addNumber(tr("Judged rounded to"), path("graded.places"), tr("decimal places, or unrounded"));
    m_rounding = m_grid->addChoice(tr("Rounding"), path("graded.mode"));
    fillChoice(
        m_rounding, {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down, RoundingMode::Up}, roundingWord);
    m_targetReview = m_grid->addDate(tr("Target reviewed on"), path("targetReview"));
}

void LevelSection::buildMore()
{
    m_sample = m_grid->addNumber(tr("Judged from"), path("minimumSample"), tr("records on"));
    m_weight = m_grid->addNumber(tr("Weight"), path("weight"), tr("% of the score"));
    m_obligor = m_grid->addChoice(tr("Owed by"), path("obligor"));
    m_source = m_grid->addText(tr("Measured by"), path("dataSource"));
    m_mustCount = new QCheckBox(tr("a miss must have a consequence"), m_grid);
    m_grid->add(tr("Important"), path("critical"), m_mustCount);
    connect(m_mustCount, &QCheckBox::clicked, this, &AgreementSection::edited);
}

void LevelSection::buildRating()
{
    m_tolerance = m_grid->addNumber(tr("Figures may differ by"), path("discrepancyTolerance"), tr("points"));
    m_rating = {m_grid->addNumber(tr("Rated good from"), path("ratingSteps"), QStringLiteral("%")),
        m_grid->addNumber(tr("Approaching target from"), path("ratingSteps.approaching"), QStringLiteral("%")),
        m_grid->addNumber(
            tr("Improvement required from"), path("ratingSteps.requiresImprovement"), QStringLiteral("%"))};
}

void LevelSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const ServiceLevel &level = agreement.latest().content.serviceLevels.at(m_index);
    loadChoices(agreement, level, portfolio);
    m_name->setText(level.name);
    m_clause->setText(level.clause);
    choose(m_period, static_cast<int>(level.period));
    choose(m_metric, static_cast<int>(level.rule.metric));
    m_rule->load(level);
    choose(m_direction, static_cast<int>(level.direction));
    loadSteps(level);
    loadTarget(level);
    m_places->setText(level.graded ? QString::number(level.graded->places) : QString());
    choose(m_rounding, static_cast<int>(level.graded.value_or(GradedRounding{}).mode));
    const Unit unit = unitOf(level.rule);
    m_tolerance->setText(level.discrepancyTolerance ? figureText(*level.discrepancyTolerance, unit) : QString());
    const auto &steps = level.ratingSteps;
    m_rating[0]->setText(steps ? figureText(steps->good, unit) : QString());
    m_rating[1]->setText(steps ? figureText(steps->approaching, unit) : QString());
    m_rating[2]->setText(steps ? figureText(steps->requiresImprovement, unit) : QString());
    m_sample->setText(QString::number(level.minimumSample));
    m_weight->setText(inputText(level.weight.toPercent()));
    m_source->setText(level.dataSource);
    m_targetReview->setDate(level.targetReview);
    m_mustCount->setChecked(level.critical);
    m_credit->load(level, agreement.latest().content);
}

void LevelSection::takeHours(const Portfolio &portfolio)
{
    m_hours.clear();
    for (const CalendarRecord &record : portfolio.calendars)
        m_hours.emplace(record.id, record.hours);
}

void LevelSection::loadChoices(const Agreement &agreement, const ServiceLevel &level, const Portfolio &portfolio)
{
    takeHours(portfolio);
    m_service->clear();
    m_service->addItem(tr("all services in scope"), QString());
    for (const Service &service : portfolio.services)
        if (service.provider == agreement.provider)
            m_service->addItem(service.name, service.id.text());
    const auto &services = level.population.services;
    if (services.size() > 1)
        m_service->addItem(tr("%n service(s)", nullptr, static_cast<int>(services.size())), severalServices);
    choose(m_service, services.empty() ? QString() : services.size() > 1 ? severalServices : services.front().text());
    m_zone = agreement.latest().content.zone;
    offerCalendars(m_calendar, m_zone, portfolio, level.calendar);
    m_obligor->clear();
    m_obligor->addItem(tr("the provider"), QString());
    m_obligor->addItem(portfolio.organisationName(agreement.provider), agreement.provider.text());
    m_obligor->addItem(portfolio.organisationName(agreement.customer), agreement.customer.text());
    choose(m_obligor, level.obligor ? level.obligor->text() : QString());
}

QString LevelSection::figureText(const Decimal &value, Unit unit) const
{
    return unit == Unit::Seconds && value.places == 0 ? inputText(std::chrono::seconds(value.unscaled))
                                                      : inputText(value);
}

std::size_t LevelSection::shownStep(const ServiceLevel &level) const
{
    const std::size_t last = std::max<std::size_t>(level.targets.entries().size(), 1) - 1;
    return std::min(m_chosenStep.value_or(last), last);
}

void LevelSection::loadSteps(const ServiceLevel &level)
{
    m_shown = level;
    m_step->clear();
    for (const auto &entry : level.targets.entries())
        m_step->addItem(displayDate(entry.from));
    m_step->setCurrentIndex(level.targets.isEmpty() ? -1 : static_cast<int>(shownStep(level)));
}

void LevelSection::loadTarget(const ServiceLevel &level)
{
    const bool known = !level.targets.isEmpty();
    const Target target = known ? level.targets.entries()[shownStep(level)].value : Target{};
    const Unit unit = unitOf(level.rule);
    const auto text = [&](const std::optional<Decimal> &value) { return value ? figureText(*value, unit) : QString(); };
    m_target->setText(known ? figureText(target.value, unit) : QString());
    m_upper->setText(text(target.upper));
    m_critical->setText(text(target.critical));
    m_margin->setText(text(target.warningMargin));
}

void LevelSection::offer(const Portfolio &portfolio)
{
    takeHours(portfolio);
    offerCalendars(m_calendar, m_zone, portfolio, CalendarId::parse(m_calendar->currentData().toString()));
}

void LevelSection::store(Agreement &agreement, Problems &problems) const
{
    ServiceLevel &level = agreement.latest().content.serviceLevels.at(m_index);
    level.name = m_name->text().trimmed();
    level.clause = m_clause->text().trimmed();
    level.rule.metric = chosen<Metric>(m_metric);
    m_rule->store(level, problems);
    if (const QString service = m_service->currentData().toString(); service != severalServices) {
        level.population.services.clear();
        if (const auto id = ServiceId::parse(service))
            level.population.services.push_back(*id);
    }
    level.calendar = CalendarId::parse(m_calendar->currentData().toString());
    level.period = chosen<PeriodKind>(m_period);
    level.direction = chosen<Direction>(m_direction);
    level.targetReview = readDate(m_targetReview, problems);
    storeTarget(level, agreement.latest().effective, problems);
    const auto places = readWhole(m_places, problems);
    level.graded = places ? std::optional(GradedRounding{*places, chosen<RoundingMode>(m_rounding)}) : std::nullopt;
    level.discrepancyTolerance = readFigure(m_tolerance, unitOf(level.rule), problems);
    storeRating(level, problems);
    level.minimumSample = readWhole(m_sample, problems).value_or(1);
    level.weight = readPercent(m_weight, problems).value_or(Share{});
    level.obligor = OrganisationId::parse(m_obligor->currentData().toString());
    level.dataSource = m_source->text().trimmed();
    level.critical = m_mustCount->isChecked();
    m_credit->store(level, agreement.latest().content, problems);
}

std::optional<Decimal> LevelSection::readFigure(const QLineEdit *field, Unit unit, Problems &problems) const
{
    if (unit != Unit::Seconds)
        return readDecimal(field, problems);
    const auto length = readDuration(field, problems);
    return length ? std::optional(Decimal{length->count(), 0}) : std::nullopt;
}

void LevelSection::storeRating(ServiceLevel &level, Problems &problems) const
{
    std::array<std::optional<Decimal>, 3> steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = readFigure(m_rating[i], unitOf(level.rule), problems);
    if (steps[0] && steps[1] && steps[2]) {
        level.ratingSteps = RatingSteps{*steps[0], *steps[1], *steps[2]};
        return;
    }
    const auto missing = std::find_if(
        m_rating.begin(), m_rating.end(), [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); });
    if (missing != m_rating.end() && (steps[0] || steps[1] || steps[2]))
        problems.push_back(
            {ErrorCode::InvalidInput, tr("The rating of “%1” needs all three thresholds.").arg(level.name),
                (*missing)->objectName(), tr("Enter the missing one, or empty all three.")});
    else if (missing != m_rating.end())
        level.ratingSteps.reset();
}

void LevelSection::storeTarget(ServiceLevel &level, const QDate &effective, Problems &problems) const
{
    const Unit unit = unitOf(level.rule);
    const auto value = readFigure(m_target, unit, problems);
    const auto upper = readFigure(m_upper, unit, problems);
    const auto critical = readFigure(m_critical, unit, problems);
    const auto margin = readFigure(m_margin, unit, problems);
    // It may be set later, on the day of the review.
    if (const bool later = m_target->text().trimmed().isEmpty() && level.targetReview; !value && !later)
        problems.push_back({ErrorCode::InvalidInput, tr("The service level “%1” has no target.").arg(level.name),
            m_target->objectName(), tr("Enter one, or the day on which it will be reviewed and set.")});
    else if (later && level.targets.entries().size() == 1)
        level.targets = {};
    if (level.targets.isEmpty()) {
        if (value)
            level.targets.set(effective, {*value, upper, critical, margin});
        return;
    }
    const auto entry = level.targets.entries()[shownStep(level)];
    level.targets.set(entry.from, {value.value_or(entry.value.value), upper, critical, margin});
}

void LevelSection::explain(const Agreement &agreement, const QDate &)
{
    const ServiceLevel &level = agreement.latest().content.serviceLevels.at(m_index);
    const Unit unit = unitOf(level.rule);
    loadSteps(level);
    m_grid->setFieldShown(m_step, level.targets.entries().size() > 1);
    m_rule->explain(level, m_metric);
    m_grid->setFieldShown(m_rounding, level.graded.has_value());
    m_grid->setFieldShown(m_upper, level.direction == Direction::Within);
    const QString sign = unit == Unit::Percent ? tr("%", "per cent")
        : unit == Unit::Seconds                ? tr("such as 4h 30m")
                                               : QString();
    for (const QLineEdit *field : {m_target, m_upper, m_critical, m_rating[0], m_rating[1], m_rating[2]})
        m_grid->setUnit(field, sign);
    for (const QLineEdit *field : {m_margin, m_tolerance})
        m_grid->setUnit(field, unit == Unit::Percent ? tr("points") : sign);
    for (const QLineEdit *field : m_rating)
        m_grid->setFieldShown(field, level.direction != Direction::Within || level.ratingSteps);
    m_grid->setLabel(m_critical,
        level.direction == Direction::AtMost       ? tr("Critical over")
            : level.direction == Direction::Within ? tr("Critical beyond")
                                                   : tr("Critical under"));
    const auto hours = level.calendar ? m_hours.find(*level.calendar) : m_hours.end();
    m_credit->explain(level, agreement, hours == m_hours.end() ? nullptr : &hours->second);
}

} // namespace kept
