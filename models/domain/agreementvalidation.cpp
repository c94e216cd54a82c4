// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreement.h"

#include "models/domain/amountbound.h"
#include "models/domain/calendar.h"
#include "models/domain/creditvalidation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementValidation)
};

/// Collects problems; `place` is the path of the record that is looked at.
class Findings {
public:
    void require(bool holds, const QString &place, const QString &message, const QString &advice = {})
    {
        if (!holds)
            m_errors.push_back(Error{ErrorCode::InvalidInput, message, place, advice});
    }
    void add(const Result<void> &checked, const QString &place)
    {
        if (checked)
            return;
        Error error = checked.error();
        error.place = error.place.isEmpty() ? place : place + QLatin1Char('.') + error.place;
        m_errors.push_back(std::move(error));
    }
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    std::vector<Error> m_errors;
};

QString field(const QString &place, const char *name) { return place + QLatin1Char('.') + QLatin1String(name); }

QString item(const QString &place, const char *list, std::size_t index)
{
    return QStringLiteral("%1.%2[%3]").arg(place, QLatin1String(list)).arg(index);
}

void checkTerm(Findings &findings, const AgreementContent &content, const QString &place)
{
    const TermRule &rule = content.term;
    if (rule.renewal != RenewalMode::OpenEnded) {
        // The first term runs through every check of the rule.
        const Result<TermDates> term = termDates(rule, 1);
        findings.add(term ? Result<void>() : tl::unexpected(term.error()), field(place, "term"));
    } else {
        findings.require(
            rule.start.isValid(), field(place, "term.start"), Texts::tr("The start of the term is missing."));
        findings.require(rule.leadDays >= 0, field(place, "term.leadDays"),
            Texts::tr("The lead time before the last notice date is negative."));
        findings.require(!rule.notice || rule.notice->length >= 0, field(place, "term.notice.length"),
            Texts::tr("The notice period is negative."));
    }
    if (!content.noticeCalendar)
        return;
    std::set<int> weekend;
    for (const int weekday : content.noticeCalendar->weekend)
        weekend.insert(weekday);
    const bool valid = weekend.size() < 7 && (weekend.empty() || (*weekend.begin() >= 1 && *weekend.rbegin() <= 7));
    findings.require(valid, field(place, "noticeCalendar.weekend"),
        Texts::tr("The weekend of the notice calendar leaves no working day or names a day that does not exist."));
}

void checkCharge(Findings &findings, const Charge &charge, const QString &place)
{
    findings.require(
        charge.amount.minor() >= 0, field(place, "amount"), Texts::tr("The amount of a charge is negative."));
    findings.require(!isBeyondBound(charge.amount), field(place, "amount"), beyondBoundText(charge.amount));
    findings.require(charge.billingMonths >= 1, field(place, "billingMonths"),
        Texts::tr("The billing period of a charge is shorter than a month."));
    findings.require(charge.from.isValid(), field(place, "from"), Texts::tr("The first day of a charge is missing."));
    findings.require(!charge.to || (charge.to->isValid() && *charge.to >= charge.from), field(place, "to"),
        Texts::tr("A charge ends before it starts."));
}

void checkTargets(Findings &findings, const ServiceLevel &level, const QString &place)
{
    // With too little history for a target, the day on which it is set is agreed instead.
    findings.require(!level.targets.isEmpty() || level.targetReview, field(place, "targets"),
        Texts::tr("The service level has no target."),
        Texts::tr("Enter a target, or the day on which it will be reviewed and set."));
    const auto &entries = level.targets.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString at = item(place, "targets", i);
        const Target &target = entries[i].value;
        findings.require(
            entries[i].from.isValid(), field(at, "from"), Texts::tr("The first day of a target is missing."));
        if (level.direction != Direction::Within)
            continue;
        findings.require(target.upper && target.value <= *target.upper, field(at, "upper"),
            Texts::tr("A target range needs an upper end that is not below its lower end."));
    }
}

bool isAddend(const Decimal &weight)
{
    const Rational factor = weight.toRational();
    return !factor.isZero() && Rational(-1'000'000) <= factor && factor <= Rational(1'000'000) && weight.places <= 6;
}

void checkPart(Findings &findings, const MetricPart &part, const QString &place)
{
    findings.require(
        !part.name.trimmed().isEmpty(), field(place, "name"), Texts::tr("A part of a composed metric has no name."));
    findings.require(isAddend(part.weight), field(place, "weight"),
        Texts::tr("The weight of “%1” is 0, beyond 1,000,000, or has more than 6 decimal places.").arg(part.name));
    findings.require(part.measure != PartMeasure::Count || !part.countName.isEmpty(), field(place, "countName"),
        Texts::tr("The name of the count that “%1” adds up is missing.").arg(part.name));
}

void checkComposition(Findings &findings, const MetricRule &rule, const QString &place)
{
    if (rule.metric != Metric::Composed)
        return;
    std::set<QString> names;
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        const QString at = item(place, "parts", i);
        checkPart(findings, rule.parts[i], at);
        findings.require(names.insert(rule.parts[i].name).second, field(at, "name"),
            Texts::tr("Two parts of the metric are called “%1”.").arg(rule.parts[i].name));
    }
    const bool counts = std::any_of(
        rule.parts.begin(), rule.parts.end(), [](const MetricPart &part) { return part.side == PartSide::Numerator; });
    findings.require(counts, field(place, "parts"), Texts::tr("A composed metric needs a part that is counted."));
    findings.require(!counts || isRatio(rule) || rule.composedUnit != Unit::Percent, field(place, "composedUnit"),
        Texts::tr("A sum is no percentage."),
        Texts::tr("Choose another unit, or add a part that the sum is divided by."));
}

void checkRule(Findings &findings, const MetricRule &rule, const QString &place)
{
    const bool counted = rule.metric == Metric::Volume || rule.metric == Metric::CountRatio;
    findings.require(!counted || !rule.countName.isEmpty(), field(place, "countName"),
        Texts::tr("The name of the count that the service level measures is missing."));
    findings.require(rule.metric != Metric::CountRatio || !rule.denominatorName.isEmpty(),
        field(place, "denominatorName"),
        Texts::tr("The name of the count that the service level divides by is missing."));
    const bool percentile = rule.statistic == TimeStatistic::Percentile;
    findings.require(!percentile || (rule.percentile > Decimal{0, 0} && rule.percentile <= Decimal{100, 0}),
        field(place, "percentile"), Texts::tr("A percentile is more than 0 and at most 100."));
    const bool timed = rule.metric == Metric::ShareWithinTime || rule.metric == Metric::FollowUpShare;
    findings.require(!timed || rule.limit || !rule.limitByPriority.empty(), field(place, "limit"),
        Texts::tr("The time within which records must be done is missing."));
    findings.require(!rule.limit || rule.limit->count() >= 0, field(place, "limit"),
        Texts::tr("The time within which records must be done is negative."));
    for (const auto &[priority, limit] : rule.limitByPriority)
        findings.require(limit.count() >= 0, field(place, "limitByPriority.") + priority,
            Texts::tr("The time within which records must be done is negative."));
    findings.require(!rule.maintenanceAllowance || rule.maintenanceAllowance->count() >= 0,
        field(place, "maintenanceAllowance"), Texts::tr("The allowance for maintenance is negative."));
    findings.require(rule.followUps >= 1, field(place, "followUps"),
        Texts::tr("A share of follow-ups asks for at least one follow-up."));
    checkComposition(findings, rule, place);
    findings.require(rule.fcrReopenDays >= 0, field(place, "fcrReopenDays"),
        Texts::tr("The number of days in which a reopening counts is negative."));
}

/// Each step is at most as good as the one before it.
bool isOrdered(const RatingSteps &steps, Direction direction)
{
    return direction == Direction::AtMost
        ? steps.good <= steps.approaching && steps.approaching <= steps.requiresImprovement
        : steps.good >= steps.approaching && steps.approaching >= steps.requiresImprovement;
}

void checkJudgement(Findings &findings, const ServiceLevel &level, const QString &place)
{
    findings.require(!level.discrepancyTolerance || *level.discrepancyTolerance >= Decimal{0, 0},
        field(place, "discrepancyTolerance"), Texts::tr("The tolerance of a discrepancy is negative."));
    if (!level.ratingSteps)
        return;
    findings.require(level.direction != Direction::Within, field(place, "ratingSteps"),
        Texts::tr("A target that is a range cannot be rated in four steps."),
        Texts::tr("Remove the steps of the rating, or promise at least or at most a value."));
    findings.require(level.direction == Direction::Within || isOrdered(*level.ratingSteps, level.direction),
        field(place, "ratingSteps"), Texts::tr("The steps of the rating are not in order from the best to the worst."));
}

void checkServiceLevel(Findings &findings, const ServiceLevel &level, const QString &place)
{
    findings.require(
        !level.name.trimmed().isEmpty(), field(place, "name"), Texts::tr("The name of the service level is missing."));
    findings.require(level.minimumSample >= 0, field(place, "minimumSample"),
        Texts::tr("The smallest number of records that is judged is negative."));
    findings.require(!level.graded || (level.graded->places >= 0 && level.graded->places <= 9),
        field(place, "graded.places"), Texts::tr("A graded value has 0 to 9 decimal places."));
    checkRule(findings, level.rule, field(place, "rule"));
    checkTargets(findings, level, place);
    checkJudgement(findings, level, place);
}

void checkServices(Findings &findings, const AgreementContent &content, const QString &place)
{
    std::set<ServiceId> services;
    for (std::size_t i = 0; i < content.services.size(); ++i)
        findings.require(services.insert(content.services[i]).second, item(place, "services", i),
            Texts::tr("The service “%1” is listed twice.").arg(content.services[i].text()));
    std::set<ServiceLevelId> levels;
    for (std::size_t i = 0; i < content.serviceLevels.size(); ++i) {
        const ServiceLevel &level = content.serviceLevels[i];
        const QString at = item(place, "serviceLevels", i);
        findings.require(levels.insert(level.id).second, field(at, "id"),
            Texts::tr("Two service levels have the id “%1”.").arg(level.id.text()));
        checkServiceLevel(findings, level, at);
    }
}

void checkContent(Findings &findings, const AgreementContent &content, const QString &place)
{
    findings.add(zoneFromName(content.zone).map([](const QTimeZone &) {}), field(place, "zone"));
    findings.require(content.fiscalStartMonth >= 1 && content.fiscalStartMonth <= 12, field(place, "fiscalStartMonth"),
        Texts::tr("The month in which the fiscal year starts is from 1 to 12."));
    findings.require(content.reopeningWindowDays >= 0, field(place, "reopeningWindowDays"),
        Texts::tr("The number of days in which records may still change is negative."));
    checkTerm(findings, content, place);
    for (std::size_t i = 0; i < content.charges.size(); ++i)
        checkCharge(findings, content.charges[i], item(place, "charges", i));
    checkServices(findings, content, place);
    for (const Error &problem : creditProblems(content))
        findings.add(tl::unexpected(problem), place);
}

/// Days before the first target could not be judged.
void checkFirstTargets(Findings &findings, const AgreementVersion &version, const QString &place)
{
    const auto &levels = version.content.serviceLevels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const History<Target> &targets = levels[i].targets;
        if (targets.isEmpty() || !version.effective.isValid())
            continue;
        const QDate first = targets.entries().front().from;
        findings.require(!first.isValid() || first <= version.effective,
            field(item(item(place, "content.serviceLevels", i), "targets", 0), "from"),
            Texts::tr("The service level “%1” has no target from %2, when its terms take effect, until %3.")
                .arg(levels[i].name, version.effective.toString(Qt::ISODate), first.addDays(-1).toString(Qt::ISODate)),
            Texts::tr("Date the first target to %1 or earlier.").arg(version.effective.toString(Qt::ISODate)));
    }
}

void checkVersions(Findings &findings, const std::vector<AgreementVersion> &versions)
{
    findings.require(
        !versions.empty(), QStringLiteral("versions"), Texts::tr("The agreement has no version with its content."));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const QString place = QStringLiteral("versions[%1]").arg(i);
        findings.require(versions[i].effective.isValid(), field(place, "effective"),
            Texts::tr("The day from which the version holds is missing."));
        findings.require(versions[i].title.isEmpty() || !versions[i].title.trimmed().isEmpty(), field(place, "title"),
            Texts::tr("The title of the agreement is missing."));
        if (i > 0) {
            findings.require(versions[i].number > versions[i - 1].number, field(place, "number"),
                Texts::tr("The numbers of the versions are not ascending."));
            findings.require(versions[i].effective >= versions[i - 1].effective, field(place, "effective"),
                Texts::tr("The version holds from a day before the one that it amends."));
        }
        checkContent(findings, versions[i].content, field(place, "content"));
        if (i == 0 || versions[i].effective >= versions[i - 1].effective)
            checkFirstTargets(findings, versions[i], place);
    }
}

/// Amendments name their version; what was sent back is gone, what waits for approval is the last one.
void checkAmendments(Findings &findings, const Agreement &agreement)
{
    int pending = 0;
    std::set<int> withdrawn;
    for (std::size_t i = 0; i < agreement.life.size(); ++i) {
        const LifeEvent &event = agreement.life[i];
        const bool amends = event.kind == LifeEventKind::Amended;
        findings.require(amends ? event.version > 1 : event.version == 0, QStringLiteral("life[%1].version").arg(i),
            Texts::tr("An amendment names the number of its version, and no other step does."));
        if (amends)
            pending = event.version;
        else if (event.kind == LifeEventKind::SentBack)
            withdrawn.insert(std::exchange(pending, 0));
        else if (event.kind == LifeEventKind::Approved)
            withdrawn.erase(std::exchange(pending, 0));
    }
    withdrawn.erase(pending);
    for (std::size_t i = 0; i < agreement.versions.size(); ++i)
        findings.require(!withdrawn.contains(agreement.versions[i].number), QStringLiteral("versions[%1]").arg(i),
            Texts::tr("The version %1 was sent back and is no longer part of the agreement.")
                .arg(agreement.versions[i].number));
    findings.require(pending == 0 || (agreement.versions.size() > 1 && agreement.versions.back().number == pending),
        QStringLiteral("versions"), Texts::tr("The amendment that waits for approval is not the last version."));
}

} // namespace

std::vector<Error> validate(const Agreement &agreement)
{
    Findings findings;
    findings.require(!agreement.reference.trimmed().isEmpty(), QStringLiteral("reference"),
        Texts::tr("The reference of the agreement is missing."));
    findings.require(!agreement.title.trimmed().isEmpty(), QStringLiteral("title"),
        Texts::tr("The title of the agreement is missing."));
    findings.require(agreement.provider != agreement.customer, QStringLiteral("customer"),
        Texts::tr("The agreement has the same organisation on both sides."));
    checkVersions(findings, agreement.versions);
    for (std::size_t i = 0; i < agreement.life.size(); ++i) {
        const bool ordered = i == 0 || agreement.life[i].date >= agreement.life[i - 1].date;
        findings.require(agreement.life[i].date.isValid() && ordered, QStringLiteral("life[%1].date").arg(i),
            Texts::tr("The steps in the agreement's life are not in the order of their dates."));
    }
    checkAmendments(findings, agreement);
    return findings.take();
}

} // namespace kept
