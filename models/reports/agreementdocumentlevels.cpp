// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/level.h"
#include "models/evaluation/ruletext.h"
#include "models/reports/agreementdocumentparts.h"
#include "models/reports/agreementsentences.h"
#include "models/reports/creditruletext.h"
#include "models/reports/creditsentences.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementDocument)
};

QString show(const Decimal &value, Unit unit) { return displayValue(value.toRational(), unit, value.places); }

/// "at least 99.90 %".
QString valueWords(const Target &target, Direction direction, Unit unit)
{
    switch (direction) {
    case Direction::AtLeast:
        return Texts::tr("at least %1").arg(show(target.value, unit));
    case Direction::AtMost:
        return Texts::tr("at most %1").arg(show(target.value, unit));
    case Direction::Within:
        break;
    }
    return displayTarget(target, direction, unit);
}

QString inEach(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Texts::tr("in each month");
    case PeriodKind::Quarter:
        return Texts::tr("in each quarter");
    case PeriodKind::HalfYear:
        return Texts::tr("in each half-year");
    case PeriodKind::Year:
        return Texts::tr("in each year");
    case PeriodKind::Term:
        break;
    }
    return Texts::tr("over the whole term");
}

QString periodWord(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Texts::tr("month");
    case PeriodKind::Quarter:
        return Texts::tr("quarter");
    case PeriodKind::HalfYear:
        return Texts::tr("half-year");
    case PeriodKind::Year:
        return Texts::tr("year");
    case PeriodKind::Term:
        break;
    }
    return Texts::tr("whole term");
}

/// A third is 33.3 %.
QString weightText(const Share &weight)
{
    return Texts::tr("%1 %", "per cent").arg(displayExact(weight.toRational() * Rational(100), 1));
}

QString obligorName(const DocumentSource &source, const ServiceLevel &level)
{
    return source.partyName(level.obligor.value_or(source.agreement.provider));
}

/// The target in force when the version takes effect, else the first that follows.
const Target *targetOf(const DocumentSource &source, const ServiceLevel &level)
{
    if (level.targets.isEmpty())
        return nullptr;
    const Target *now = level.targets.on(source.version.effective);
    return now ? now : &level.targets.entries().front().value;
}

QString levelSentence(const DocumentSource &source, const ServiceLevel &level)
{
    const Target *target = targetOf(source, level);
    if (!target)
        return level.targetReview
            ? Texts::tr("%1 owes this service level; its target is set on %2.")
                  .arg(obligorName(source, level), longDate(*level.targetReview))
            : Texts::tr("%1 owes this service level; no target is set yet.").arg(obligorName(source, level));
    return Texts::tr("%1 owes, %2, a value of %3 for “%4”.", "who, in each month, at least 99.90 %, service level")
        .arg(obligorName(source, level), inEach(level.period), valueWords(*target, level.direction, unitOf(level.rule)),
            level.name);
}

QString populationText(const DocumentSource &source, const Population &population)
{
    QStringList services;
    for (const ServiceId &id : population.services)
        services << source.serviceName(id);
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    if (!services.isEmpty())
        parts << Texts::tr("services: %1").arg(services.join(comma));
    if (!population.kinds.isEmpty())
        parts << Texts::tr("kinds: %1").arg(population.kinds.join(comma));
    if (!population.priorities.isEmpty())
        parts << Texts::tr("priorities: %1").arg(population.priorities.join(comma));
    if (!population.categories.isEmpty())
        parts << Texts::tr("categories: %1").arg(population.categories.join(comma));
    if (!population.tags.isEmpty())
        parts << Texts::tr("tags: %1").arg(population.tags.join(comma));
    return parts.isEmpty() ? Texts::tr("all records of the services in scope") : parts.join(QStringLiteral("; "));
}

QString maintenanceText(const MetricRule &rule)
{
    const QString allowance = rule.maintenanceAllowance
        ? displayValue(Rational(rule.maintenanceAllowance->count()), Unit::Seconds)
        : QString();
    if (rule.maintenance == MaintenanceRule::LeavesBoth)
        return allowance.isEmpty()
            ? Texts::tr("leaves service time and downtime alike")
            : Texts::tr("leaves service time and downtime alike, up to %1 a period").arg(allowance);
    return allowance.isEmpty() ? Texts::tr("counts as available")
                               : Texts::tr("counts as available, up to %1 a period").arg(allowance);
}

QString roundingWord(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return Texts::tr("half up");
    case RoundingMode::HalfEven:
        return Texts::tr("half to even");
    case RoundingMode::Down:
        return Texts::tr("down");
    case RoundingMode::Up:
        break;
    }
    return Texts::tr("up");
}

QString gradedText(const ServiceLevel &level)
{
    if (!level.graded)
        return Texts::tr("the unrounded value is compared with the target");
    return Texts::tr(
        "the value rounded %1 to %n decimal place(s) is compared with the target", nullptr, level.graded->places)
        .arg(roundingWord(level.graded->mode));
}

void addTargets(TableBlock &table, const ServiceLevel &level)
{
    const Unit unit = unitOf(level.rule);
    for (const auto &entry : level.targets.entries()) {
        QStringList parts{displayTarget(entry.value, level.direction, unit)};
        if (entry.value.critical)
            parts << Texts::tr("critical when worse than %1").arg(show(*entry.value.critical, unit));
        if (entry.value.warningMargin)
            parts << Texts::tr("at risk when nearer to it than %1").arg(show(*entry.value.warningMargin, unit));
        const QString label = level.targets.entries().size() > 1
            ? Texts::tr("Target from %1").arg(displayDate(entry.from))
            : Texts::tr("Target");
        table.rows.push_back(labelled(label, parts.join(QStringLiteral("; "))));
    }
    if (level.targetReview)
        table.rows.push_back(labelled(Texts::tr("Target is reviewed"), longDate(*level.targetReview)));
}

/// What follows from the value beside met and missed.
void addRating(TableBlock &table, const ServiceLevel &level)
{
    const Unit unit = unitOf(level.rule);
    if (level.ratingSteps)
        table.rows.push_back(labelled(Texts::tr("Rating"),
            Texts::tr("good from %1, approaching target from %2, requires improvement from %3, else inadequate")
                .arg(show(level.ratingSteps->good, unit), show(level.ratingSteps->approaching, unit),
                    show(level.ratingSteps->requiresImprovement, unit))));
    if (level.discrepancyTolerance)
        table.rows.push_back(labelled(Texts::tr("Two figures"),
            Texts::tr("a reported and a measured figure that differ by more than %1 are to be settled")
                .arg(show(*level.discrepancyTolerance, unit))));
}

void addMeasuring(TableBlock &table, const DocumentSource &source, const ServiceLevel &level)
{
    table.rows.push_back(labelled(Texts::tr("Measured as"), ruleText(level.rule, displayLocale())));
    table.rows.push_back(labelled(Texts::tr("What counts"), populationText(source, level.population)));
    table.rows.push_back(labelled(Texts::tr("Service hours"), source.calendarName(level.calendar)));
    table.rows.push_back(labelled(Texts::tr("Period"), periodWord(level.period)));
    if (countsDowntime(level.rule))
        table.rows.push_back(labelled(Texts::tr("Planned maintenance"), maintenanceText(level.rule)));
    if (countsDowntime(level.rule) && level.rule.fullOutageFrom)
        table.rows.push_back(labelled(Texts::tr("Full outage"),
            Texts::tr("from an affected share of %1 on").arg(percentText(*level.rule.fullOutageFrom))));
    table.rows.push_back(labelled(Texts::tr("Grading"), gradedText(level)));
    if (level.minimumSample > 1)
        table.rows.push_back(labelled(Texts::tr("Smallest sample"),
            Texts::tr("%n record(s); with fewer the period is not judged", nullptr, level.minimumSample)));
    if (!level.dataSource.isEmpty())
        table.rows.push_back(labelled(Texts::tr("Data source"), level.dataSource));
}

TableBlock levelTable(const DocumentSource &source, const ServiceLevel &level)
{
    TableBlock table = labelledTable();
    addTargets(table, level);
    addMeasuring(table, source, level);
    addRating(table, level);
    table.rows.push_back(labelled(Texts::tr("Owed by"), obligorName(source, level)));
    table.rows.push_back(labelled(Texts::tr("Weight"), weightText(level.weight)));
    if (level.critical)
        table.rows.push_back(labelled(Texts::tr("Critical"), Texts::tr("yes, a miss has a consequence")));
    if (!level.clause.isEmpty())
        table.rows.push_back(labelled(Texts::tr("Agreed in"), source.clauseName(level.clause)));
    return table;
}

/// All service levels at a glance.
TableBlock overviewTable(const DocumentSource &source)
{
    TableBlock table;
    table.columns = {{Texts::tr("Service level"), CellAlign::Start, 5}, {Texts::tr("Metric"), CellAlign::Start, 4},
        {Texts::tr("Period"), CellAlign::Start, 2}, {Texts::tr("Target"), CellAlign::End, 2},
        {Texts::tr("Weight"), CellAlign::End, 2}};
    for (const ServiceLevel &level : source.content.serviceLevels) {
        const Target *target = targetOf(source, level);
        table.rows.push_back({cell(level.name), cell(metricName(level.rule.metric)), cell(periodWord(level.period)),
            cell(target ? displayTarget(*target, level.direction, unitOf(level.rule)) : Texts::tr("not set")),
            cell(weightText(level.weight))});
    }
    return table;
}

QString claimSentence(const ClaimWindow &window)
{
    switch (window.kind) {
    case ClaimWindowKind::None:
        return {};
    case ClaimWindowKind::DaysAfterPeriod:
        return Texts::tr(
            "A credit is claimed within %n day(s) after the last day of the period.", nullptr, window.days);
    case ClaimWindowKind::EndOfNextMonth:
        return Texts::tr("A credit is claimed by the end of the calendar month after the period.");
    case ClaimWindowKind::EndOfSecondBillingCycle:
        return Texts::tr("A credit is claimed by the end of the second billing period after the one of the incident.");
    case ClaimWindowKind::DaysAfterIncident:
        return Texts::tr("A credit is claimed within %n day(s) after the incident.", nullptr, window.days);
    case ClaimWindowKind::DaysAfterReport:
        break;
    }
    return Texts::tr(
        "A credit is claimed within %n day(s) after the report of the period came in.", nullptr, window.days);
}

QString basisSentence(const CreditSchedule &schedule)
{
    switch (schedule.basis) {
    case CreditBasis::Service:
        return Texts::tr("The credit is a share of the charge of the service for the period.");
    case CreditBasis::Agreement:
        return Texts::tr("The credit is a share of the charges of the agreement for the period.");
    case CreditBasis::Invoice:
        return Texts::tr("The credit is a share of what was invoiced for the period.");
    case CreditBasis::NextPeriod:
        return Texts::tr("The credit is a share of the charge of the service for the next period.");
    case CreditBasis::DaysBefore:
        break;
    }
    return Texts::tr("The credit is a share of the charge of the service for the %n day(s) before the incident.",
        nullptr, schedule.basisDays);
}

/// Fixed amounts and points have no basis of their own, and a share of the pool has that of the pool.
bool isShareOfCharge(const CreditSchedule &schedule)
{
    const auto isPart = [](const CreditPay &pay) {
        return std::holds_alternative<Share>(pay) || std::holds_alternative<ChargeTime>(pay);
    };
    return !schedule.allocation
        && (schedule.multiple || (schedule.pays && isPart(*schedule.pays))
            || std::any_of(schedule.bands.begin(), schedule.bands.end(),
                [&isPart](const CreditBand &band) { return isPart(band.pays); })
            || (schedule.bands.empty() && !schedule.pays));
}

QString creditRules(const CreditSchedule &schedule)
{
    QStringList sentences = modifierSentences(schedule);
    if (isShareOfCharge(schedule))
        sentences << basisSentence(schedule);
    sentences << Texts::tr("The amount is rounded %1 once.").arg(roundingWord(schedule.rounding));
    if (schedule.minimumPayout)
        sentences << (schedule.minimumIsExclusive ? Texts::tr("Credits of %1 or less a period are not paid.")
                                                  : Texts::tr("Credits of less than %1 a period are not paid."))
                         .arg(displayMoney(*schedule.minimumPayout));
    if (const QString claim = claimSentence(schedule.claimWindow); !claim.isEmpty())
        sentences << claim;
    return sentences.join(u' ');
}

void addSchedule(Blocks &blocks, const DocumentSource &source, const ServiceLevel &level)
{
    const CreditSchedule &schedule = *level.credit;
    addPart(blocks, level.name);
    if (!schedule.clause.isEmpty())
        blocks.push_back(ParagraphBlock{
            Texts::tr("Agreed in %1.", "a clause").arg(source.clauseName(schedule.clause)), false, false, true});
    if (const QString sentence = creditSentence(level); !sentence.isEmpty())
        blocks.push_back(ParagraphBlock{sentence, false, false, true});
    TableBlock table;
    const QString measured = schedule.measure == CreditMeasure::Value ? Texts::tr("Achieved value")
                                                                      : Texts::tr("Measured", "what a credit goes by");
    table.columns = {{measured, CellAlign::Start, 7}, {Texts::tr("Credit"), CellAlign::End, 3}};
    for (const CreditBand &band : schedule.bands)
        table.rows.push_back({cell(bandText(band, bandUnitOf(level))), cell(payText(band.pays))});
    table.whole = true;
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    blocks.push_back(ParagraphBlock{creditRules(schedule)});
}

} // namespace

Blocks levelBlocks(const DocumentSource &source)
{
    Blocks blocks;
    if (source.content.serviceLevels.empty())
        return blocks;
    blocks.push_back(overviewTable(source));
    for (const ServiceLevel &level : source.content.serviceLevels) {
        addPart(blocks, level.name);
        blocks.push_back(ParagraphBlock{levelSentence(source, level), false, false, true});
        blocks.push_back(levelTable(source, level));
    }
    return blocks;
}

Blocks creditBlocks(const DocumentSource &source)
{
    const AgreementContent &content = source.content;
    Blocks blocks;
    for (const ServiceLevel &level : content.serviceLevels)
        if (level.credit)
            addSchedule(blocks, source, level);
    if (content.creditCap)
        addPart(blocks, Texts::tr("Cap"),
            Texts::tr(
                "All service credits of a period together are at most %1 of the agreement's charges of the period.")
                .arg(percentText(*content.creditCap)));
    for (const QString &sentence : creditTermsSentences(content.creditTerms))
        blocks.push_back(ParagraphBlock{sentence});
    addPart(blocks, Texts::tr("How credits are claimed"), content.claimProcess);
    return blocks;
}

} // namespace kept
