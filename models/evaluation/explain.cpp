// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluate.h"

#include "models/domain/display.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/explaincredit.h"
#include "models/evaluation/levelresult.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/ruletext.h"
#include "models/evaluation/tracetext.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

/// Keeps of the level only the period that was asked for.
bool narrow(Level &level, const Period &period)
{
    const auto found = std::find_if(level.periods.begin(), level.periods.end(), [&period](const JudgedPeriod &judged) {
        return judged.period.first() == period.first() && judged.period.end() == period.end();
    });
    if (found == level.periods.end())
        return false;
    const auto first = level.parts.begin() + static_cast<std::ptrdiff_t>(found->firstPart);
    level.parts = std::vector<Part>(first, first + static_cast<std::ptrdiff_t>(found->partCount));
    level.periods = {{found->period, 0, level.parts.size()}};
    return true;
}

void tellRule(const Level &level, const Part &part, Recorder &recorder)
{
    const ServiceLevel &terms = level.termsOf(part).level;
    const QString text = terms.clause.isEmpty()
        ? Texts::tr("%1: %2", "metric and rule")
              .arg(metricName(terms.rule.metric), ruleText(terms.rule, recorder.locale()))
        : Texts::tr("%1, clause %2: %3", "metric, number and rule")
              .arg(metricName(terms.rule.metric), terms.clause, ruleText(terms.rule, recorder.locale()));
    recorder.line(TraceKind::Rule, Texts::tr("Rule"), text, {},
        terms.clause.isEmpty() ? QString() : QStringLiteral("clause:") + terms.clause);
}

/// Where the service level stands in the version.
QString clauseNote(const Level &level, const AgreementVersion &version)
{
    const auto &levels = version.content.serviceLevels;
    const auto terms =
        std::find_if(levels.begin(), levels.end(), [&level](const ServiceLevel &each) { return each.id == level.id; });
    return terms == levels.end() || terms->clause.isEmpty() ? QString() : Texts::tr("clause %1").arg(terms->clause);
}

/// The versions after the first that judge the part's days alike, each from the day on which it takes effect.
void tellLaterVersions(const Level &level, const Part &part, const AgreementVersion &first, Recorder &recorder)
{
    for (const AgreementVersion &version : level.input->agreement.versions) {
        if (version.number <= first.number || part.version->number < version.number
            || versionOn(level.input->agreement, version.effective) != &version)
            continue;
        recorder.line(TraceKind::Version, Texts::tr("Version"),
            Texts::tr("Version %1, in force since %2, judges like the version before it.")
                .arg(QString::number(version.number), displayDate(version.effective, recorder.locale())),
            clauseNote(level, version));
    }
}

void tellVersions(const Level &level, Recorder &recorder)
{
    for (const Part &part : level.parts) {
        const QString target = displayTarget(level.termsOf(part).target, level.termsOf(part).level.direction,
            unitOf(level.ruleOf(part)), recorder.locale());
        const AgreementVersion *first = versionOn(level.input->agreement, part.judgedAlikeFrom);
        const bool several = first != part.version;
        const QString since = displayDate(first->effective, recorder.locale());
        const QString text = !level.hasTarget(part)
            ? Texts::tr("Version %1, in force since %2, has no target on these days; the first one is %3.")
            : level.parts.size() == 1 && !several
            ? Texts::tr("Version %1, in force since %2, target %3; no change inside the period.")
            : Texts::tr("Version %1, in force since %2, target %3.");
        recorder.line(TraceKind::Version, Texts::tr("Version"), text.arg(QString::number(first->number), since, target),
            level.parts.size() == 1
                ? (several ? clauseNote(level, *first) : QString())
                : Texts::tr("for %1 to %2")
                      .arg(displayDate(part.first, recorder.locale()), displayDate(part.last, recorder.locale())));
        if (several)
            tellLaterVersions(level, part, *first, recorder);
    }
}

void tellPeriod(const Level &level, Recorder &recorder)
{
    const Part &first = level.parts.front();
    const Part &last = level.parts.back();
    const Period &period = level.periods.front().period;
    const bool partial = first.first != period.first() || last.last != period.last();
    Duration service{0};
    for (const Part &part : level.parts)
        if (const ServiceClock *clock = level.clockOf(part))
            service += clock->between(part.span.from, part.span.to);
    QString note = partial ? Texts::tr("the part of the period in which the service level is in force") : QString();
    if (last.running)
        note = Texts::tr("running; judged until %1").arg(displayInstant(last.judged.to, last.zone, recorder.locale()));
    const Rational milliseconds(service.count());
    const QString serviceWords = isOutageMetric(level.ruleOf(last).metric)
        ? durationInFormula(milliseconds, recorder.locale())
        : durationWords(milliseconds, recorder.locale());
    recorder.line(TraceKind::Period, Texts::tr("Period"),
        Texts::tr("From %1 until before %2, %3: %4 of service time.")
            .arg(displayDate(first.first, recorder.locale()), displayDate(last.last.addDays(1), recorder.locale()),
                QString::fromUtf8(first.zone.id()), serviceWords),
        note);
}

void tellCoverage(const Level &level, const JudgedResult &judged, Recorder &recorder)
{
    const Share covered = judged.result.covered;
    const QString text = covered == Share::whole() ? Texts::tr("All of the judged time is covered.")
        : covered == Share()                       ? Texts::tr("Nothing of the judged time is covered.")
                                                   : Texts::tr("%1 % of the judged time is covered.")
                                   .arg(displayExact(covered.toRational() * Rational(100), 3, recorder.locale()));
    const bool lacks = std::any_of(level.parts.begin(), level.parts.end(),
        [&level](const Part &part) { return mayLackEarlierTickets(level, part); });
    recorder.line(TraceKind::Coverage, Texts::tr("Coverage"), text,
        lacks ? Texts::tr("Tickets opened before those that are known could belong to this figure. Import the earlier "
                          "ones, too, or state that there are none.")
              : QString());
    if (level.clockOf(level.parts.back()) == nullptr)
        recorder.line(TraceKind::Note, Texts::tr("Calendar"),
            Texts::tr("The service hours calendar of the service level is missing."));
}

/// Each record once, as it took part if it did in any part of the period.
std::vector<const TraceRecord *> eachOnce(const std::vector<TraceRecord> &records)
{
    std::map<std::pair<MeasurementKind, std::int64_t>, const TraceRecord *> found;
    for (const TraceRecord &record : records) {
        const auto [at, isNew] = found.emplace(std::pair(record.kind, record.record), &record);
        if (!isNew && !at->second->used && record.used)
            at->second = &record;
    }
    std::vector<const TraceRecord *> each;
    each.reserve(found.size());
    for (const auto &[id, record] : found)
        each.push_back(record);
    return each;
}

/// "30 records read = 28 used + 1 excluded + 1 outside the period", and what the used ones were.
void tellRecords(const std::vector<TraceRecord> &records, Recorder &recorder)
{
    const std::vector<const TraceRecord *> each = eachOnce(records);
    std::map<QString, int> usedRoles;
    std::map<QString, int> leftOut;
    int used = 0;
    for (const TraceRecord *record : each) {
        ++(record->used ? usedRoles : leftOut)[record->role];
        used += record->used ? 1 : 0;
    }
    const auto count = [&recorder](int number, const QString &role) {
        return Texts::tr("%1 %2", "number and role").arg(recorder.locale().toString(number), role);
    };
    QStringList sum{count(used, Texts::tr("used"))};
    for (const auto &[role, number] : leftOut)
        sum.push_back(count(number, role));
    QStringList kinds;
    for (const auto &[role, number] : usedRoles)
        kinds.push_back(count(number, role));
    recorder.line(TraceKind::Records, Texts::tr("Records"),
        Texts::tr("%n record(s) read = %1", "the sum of those used and left out", static_cast<int>(each.size()))
            .arg(sum.join(QStringLiteral(" + "))),
        usedRoles.size() > 1 ? Texts::tr("used: %1").arg(kinds.join(QStringLiteral(", "))) : QString(),
        QStringLiteral("records:used"));
}

QString formulaText(const MetricRule &rule, const JudgedPart &part, const QLocale &locale)
{
    const ResultPart &result = part.result;
    const Measured &measured = part.measured;
    const Rational own = part.own.value_or(*result.value);
    const QString value = valueBeside(own, result.target, unitOf(rule), locale);
    if (isTally(rule) || rule.metric == Metric::Reported)
        return value;
    if (measured.samples.empty() || rule.metric == Metric::Satisfaction)
        return rule.metric == Metric::MeanTimeBetweenFailures
            ? QStringLiteral("%1 ÷ %2 = %3")
                  .arg(durationWords(measured.numerator, locale), displayExact(measured.denominator, 3, locale), value)
            : ratioFormula(measured.numerator, measured.denominator, own, result.target, unitOf(rule), locale);
    if (!isMean(rule))
        return Texts::tr("Of %n time(s): %1", nullptr, static_cast<int>(measured.samples.size())).arg(value);
    Rational sum;
    for (const std::int64_t sample : measured.samples)
        sum = sum + Rational(sample);
    return QStringLiteral("%1 ÷ %2 = %3")
        .arg(durationWords(sum, locale), displayExact(Rational(measured.records), 0, locale), value);
}

void tellFormulas(const Level &level, const JudgedResult &judged, Recorder &recorder)
{
    for (std::size_t i = 0; i < judged.parts.size(); ++i) {
        const MetricRule &rule = level.ruleOf(level.parts[i]);
        // Availability has written its formula where it still knew what leaves both sides.
        if (judged.parts[i].result.value && rule.metric != Metric::Availability)
            recorder.line(
                TraceKind::Formula, Texts::tr("Formula"), formulaText(rule, judged.parts[i], recorder.locale()));
    }
    if (const QString reopened = reopenedWords(judged.result, recorder.locale()); !reopened.isEmpty())
        recorder.line(TraceKind::Note, Texts::tr("Reopened"), reopened);
    if (judged.result.overdueOutside > 0)
        recorder.line(TraceKind::Note, Texts::tr("Overdue"),
            Texts::tr("%n overdue open ticket(s) are outside of this figure.", nullptr,
                static_cast<int>(judged.result.overdueOutside)));
}

QString relationText(const ServiceLevelTerms &terms, const Rational &value, const QLocale &locale)
{
    const Rational target = terms.target.value.toRational();
    const QString bound = displayValue(target, unitOf(terms.level.rule), terms.target.value.places, locale);
    const QString text = valueBeside(value, terms.target, unitOf(terms.level.rule), locale);
    if (terms.level.direction == Direction::Within)
        return Texts::tr("%1 against a range of %2")
            .arg(text, displayTarget(terms.target, terms.level.direction, unitOf(terms.level.rule), locale));
    if (value == target)
        return Texts::tr("%1 is exactly the target").arg(text);
    return value < target ? Texts::tr("%1 is under %2").arg(text, bound) : Texts::tr("%1 is over %2").arg(text, bound);
}

QString noValueText(const MetricRule &rule, const JudgedPart &part)
{
    if (!part.result.hasTarget)
        return Texts::tr("There is no target to judge by");
    if (part.result.covered == Share())
        return Texts::tr("Nothing is covered");
    if (part.result.status == Status::Excluded)
        return Texts::tr("All records are excluded");
    if (rule.metric == Metric::BacklogAge)
        return Texts::tr("No ticket was open at the end of the period");
    if (rule.metric == Metric::Composed)
        return Texts::tr("What the metric divides by is 0");
    return Texts::tr("There are no records to judge");
}

QString criticalNote(const ServiceLevelTerms &terms, const QLocale &locale)
{
    if (!terms.target.critical)
        return {};
    const Decimal critical = *terms.target.critical;
    const QString bound = displayValue(critical.toRational(), unitOf(terms.level.rule), critical.places, locale);
    return critical < terms.target.value ? Texts::tr("critical only under %1").arg(bound)
                                         : Texts::tr("critical only over %1").arg(bound);
}

/// What of the allowance is left of a period that runs.
QString allowanceNote(const ServiceLevelResult &result, const QLocale &locale)
{
    const QString words = allowanceWords(result, locale);
    const bool isAmount = result.allowance && Rational(0) < result.allowance->left;
    return isAmount ? Texts::tr("still allowed: %1", "such as 191 min of downtime").arg(words) : words;
}

void tellVerdicts(const Level &level, const JudgedResult &judged, Recorder &recorder)
{
    for (std::size_t i = 0; i < judged.parts.size(); ++i) {
        const ServiceLevelTerms &terms = level.termsOf(level.parts[i]);
        const JudgedPart &part = judged.parts[i];
        QString reason = part.result.value
            ? relationText(terms, gradedValue(terms.level, *part.result.value), recorder.locale())
            : noValueText(terms.level.rule, part);
        QString note = criticalNote(terms, recorder.locale());
        if (part.result.status == Status::Insufficient && part.result.covered == Share::whole()) {
            note = reason; // it decides nothing
            reason = Texts::tr("%1 of at least %2 records")
                         .arg(recorder.locale().toString(static_cast<qlonglong>(part.result.records)),
                             recorder.locale().toString(terms.level.minimumSample));
        }
        recorder.line(TraceKind::Verdict, Texts::tr("Verdict"),
            Texts::tr("%1: %2", "reason and status").arg(reason, statusWord(part.result.status)), note);
    }
    recorder.line(TraceKind::Note, Texts::tr("Standing"),
        judged.result.finality == Finality::Final ? Texts::tr("This result is final.")
                                                  : Texts::tr("This result is provisional."),
        allowanceNote(judged.result, recorder.locale()));
}

void tellRating(const JudgedResult &judged, Recorder &recorder)
{
    if (judged.result.ratingStep)
        recorder.line(TraceKind::Verdict, Texts::tr("Rating"), ratingWord(*judged.result.ratingStep));
    if (judged.result.forecast)
        recorder.line(TraceKind::Note, Texts::tr("Outlook"), forecastWords(judged.result, recorder.locale()));
}

/// Who settled it, and why.
void tellDiscrepancy(const Level &level, const JudgedResult &judged, Recorder &recorder)
{
    if (!judged.result.discrepancy)
        return;
    const SettledFigure *settled = settledFigure(level.input->agreement, level.id, judged.result.period);
    recorder.line(TraceKind::Note, Texts::tr("Discrepancy"), discrepancyWords(judged.result, recorder.locale()),
        settled == nullptr
            ? QString()
            : Texts::tr("%1, %2: %3", "who settled it, when and why")
                  .arg(settled->by, displayDate(dateIn(settled->at, level.parts.back().zone), recorder.locale()),
                      settled->reason));
}

void tellExclusions(const Level &level, const JudgedResult &judged, Recorder &recorder)
{
    for (const JudgedPart &part : judged.parts) {
        if (part.result.excluded == 0)
            continue;
        const QString without = part.result.valueWithExcluded
            ? valueBeside(*part.result.valueWithExcluded, part.result.target, judged.result.unit, recorder.locale(), 3)
            : Texts::tr("no data");
        recorder.line(TraceKind::Exclusion, Texts::tr("Exclusion"),
            Texts::tr("%n record(s) or span(s) leave both sides. Without the exclusion: %1.", nullptr,
                static_cast<int>(part.result.excluded))
                .arg(without),
            {}, QStringLiteral("records:excluded"));
    }
    if (level.exclusions.waiting > 0)
        recorder.line(TraceKind::Note, Texts::tr("Exclusion"),
            Texts::tr("%n exclusion(s) wait for approval and are not applied.", nullptr, level.exclusions.waiting));
    if (level.exclusions.selfApproved > 0)
        recorder.line(TraceKind::Note, Texts::tr("Exclusion"),
            Texts::tr("%n exclusion(s) are approved by the one who requested them and are not applied.", nullptr,
                level.exclusions.selfApproved));
}

void tellConfidence(const JudgedResult &judged, Recorder &recorder)
{
    const auto &interval = judged.result.confidence;
    const QLocale &locale = recorder.locale();
    const auto bound = [&locale](double value, Unit unit) {
        const QString text = locale.toString(value, 'f', 2);
        return unit == Unit::Percent ? Texts::tr("%1 %", "per cent").arg(text) : text;
    };
    const Unit unit = judged.result.unit;
    const QString few = judged.result.restsOnFewRecords ? Texts::tr("The verdict rests on few records.") : QString();
    if (interval)
        recorder.line(TraceKind::Confidence, Texts::tr("Confidence"),
            unit == Unit::Seconds
                ? Texts::tr("95 % interval from %1 s to %2 s.")
                      .arg(locale.toString(interval->lower, 'f', 0), locale.toString(interval->upper, 'f', 0))
                : Texts::tr("95 % interval from %1 to %2.")
                      .arg(bound(interval->lower, unit), bound(interval->upper, unit)),
            few);
    else if (!few.isEmpty())
        recorder.line(TraceKind::Confidence, Texts::tr("Confidence"), few);
}

Trace notJudged(const QLocale &locale)
{
    Trace trace;
    Recorder(trace, locale)
        .line(TraceKind::Note, Texts::tr("Period"), Texts::tr("The service level is not judged in this period."));
    return trace;
}

} // namespace

Trace explain(const EvaluationInput &input, const ServiceLevelId &id, const Period &period, const QLocale &locale)
{
    EvaluationInput asked = input;
    asked.first = period.first();
    asked.last = period.last();
    Clocks clocks(asked);
    Level level = layOut(asked, id, clocks);
    if (!narrow(level, period))
        return notJudged(locale);
    Trace found;
    Recorder listener(found, locale);
    const JudgedResult judged = judgeLevel(level, &listener).front();

    Trace trace;
    Recorder recorder(trace, locale);
    tellRule(level, level.parts.back(), recorder);
    tellVersions(level, recorder);
    tellPeriod(level, recorder);
    tellCoverage(level, judged, recorder);
    tellRecords(found.records, recorder);
    trace.lines.insert(trace.lines.end(), found.lines.begin(), found.lines.end());
    tellFormulas(level, judged, recorder);
    tellDiscrepancy(level, judged, recorder);
    tellVerdicts(level, judged, recorder);
    tellRating(judged, recorder);
    tellExclusions(level, judged, recorder);
    tellConfidence(judged, recorder);
    tellCredit(asked, judged, recorder);
    trace.records = std::move(found.records);
    return trace;
}

} // namespace kept
