// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/agreementsentences.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/domain/reportingduty.h"
#include "models/evaluation/ruletext.h"
#include "models/reports/creditsentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementSentences)
};

QString longDate(const QDate &date)
{
    return Texts::tr("%1 %2", "weekday and date").arg(displayLocale().dayName(date.dayOfWeek()), displayDate(date));
}

QString noticeSentence(const TermRule &rule, const TermDates &term)
{
    if (!rule.notice || !term.lastNotice || !term.noticeBeforeMoving)
        return Texts::tr("No notice period is agreed.");
    const bool received = rule.notice->effect == NoticeEffect::ReceivedBy;
    const QString before = longDate(*term.noticeBeforeMoving);
    const QString length = noticeLength(*rule.notice);
    if (term.lastNotice == term.noticeBeforeMoving)
        return (received ? Texts::tr("Minus %1 is %2: notice must be received by then.")
                         : Texts::tr("Minus %1 is %2: notice must be sent by then."))
            .arg(length, before);
    return (received
            ? Texts::tr("Minus %1 is %2, moved earlier to the working day %3: notice must be received by then.")
            : Texts::tr("Minus %1 is %2, moved earlier to the working day %3: notice must be sent by then."))
        .arg(length, before, longDate(*term.lastNotice));
}

QString afterwards(const TermPlan &plan, const TermDates &term)
{
    const auto next = termDates(plan, term.number + 1);
    if (next && plan.agreed.contains(next->number))
        return Texts::tr("Term %1 runs from %2 to %3, as was agreed.")
            .arg(displayLocale().toString(next->number), displayDate(next->start), displayDate(next->end));
    if (plan.rule.renewal == RenewalMode::ByAgreement)
        return Texts::tr("It goes on only if both parties agree.");
    if (plan.rule.renewal != RenewalMode::Automatic || !next)
        return Texts::tr("It is not renewed.");
    return Texts::tr("Otherwise term %1 runs from %2 to %3.")
        .arg(displayLocale().toString(next->number), displayDate(next->start), displayDate(next->end));
}

/// What the option that comes next makes of the last term that is certain.
QString extensionSentence(const Agreement &agreement, TermPlan plan, const QDate &today)
{
    const auto option = nextExtension(agreement, today);
    if (!option || *option >= plan.rule.extensions.size())
        return {};
    const int months = plan.rule.extensions[*option].months;
    plan.agreed[plan.certain + 1] = months;
    const auto term = termDates(plan, plan.certain + 1);
    if (!term)
        return {};
    return Texts::tr("If the extension of %n month(s) is taken up, it ends on %1.", nullptr, months)
        .arg(displayDate(term->end));
}

/// "monthly", as an adverb before the metric.
QString everyPeriod(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Texts::tr("monthly");
    case PeriodKind::Quarter:
        return Texts::tr("quarterly");
    case PeriodKind::HalfYear:
        return Texts::tr("half-yearly");
    case PeriodKind::Year:
        return Texts::tr("yearly");
    case PeriodKind::Term:
        break;
    }
    return Texts::tr("whole-term");
}

QString capText(PeriodKind kind, const QString &cap)
{
    switch (kind) {
    case PeriodKind::Month:
        return Texts::tr("at most %1 a month").arg(cap);
    case PeriodKind::Quarter:
        return Texts::tr("at most %1 a quarter").arg(cap);
    case PeriodKind::HalfYear:
        return Texts::tr("at most %1 a half-year").arg(cap);
    case PeriodKind::Year:
        return Texts::tr("at most %1 a year").arg(cap);
    case PeriodKind::Term:
        break;
    }
    return Texts::tr("at most %1 a term").arg(cap);
}

/// "under 99.90 %", "over 4 h".
QString boundary(const CreditBand &band, Unit unit, bool higherIsBetter)
{
    const std::optional<BandEdge> &edge = higherIsBetter ? band.upper : band.lower;
    if (!edge)
        return Texts::tr("anything");
    const QString value = displayValue(edge->value.toRational(), unit, edge->value.places);
    if (higherIsBetter)
        return (edge->inclusive ? Texts::tr("at or under %1") : Texts::tr("under %1")).arg(value);
    return (edge->inclusive ? Texts::tr("at or over %1") : Texts::tr("over %1")).arg(value);
}

/// "at least 85 %": where a tier ends on the side that is farther from the target; empty where it does not end, or
/// ends at the worst value that there is.
QString farBoundary(const CreditBand &band, Unit unit, bool higherIsBetter)
{
    const std::optional<BandEdge> &edge = higherIsBetter ? band.lower : band.upper;
    if (!edge || (higherIsBetter && edge->inclusive && edge->value <= Decimal{0, 0}))
        return {};
    const QString value = displayValue(edge->value.toRational(), unit, edge->value.places);
    if (higherIsBetter)
        return (edge->inclusive ? Texts::tr("at least %1") : Texts::tr("over %1")).arg(value);
    return (edge->inclusive ? Texts::tr("at most %1") : Texts::tr("under %1")).arg(value);
}

/// Whether the tier goes on, without gap and overlap, in the one that is farther from the target.
bool isFollowedBy(const CreditBand &band, const CreditBand &next, bool higherIsBetter)
{
    const auto &end = higherIsBetter ? band.lower : band.upper;
    const auto &start = higherIsBetter ? next.upper : next.lower;
    return end && start && end->value == start->value && end->inclusive != start->inclusive;
}

/// Both bounds, unless the next tier takes over at the far one.
QString boundaries(const std::vector<CreditBand> &bands, std::size_t i, Unit unit, bool higherIsBetter)
{
    const QString near = boundary(bands[i], unit, higherIsBetter);
    const bool isSeamless = i + 1 < bands.size() && isFollowedBy(bands[i], bands[i + 1], higherIsBetter);
    const QString far = isSeamless ? QString() : farBoundary(bands[i], unit, higherIsBetter);
    return far.isEmpty() ? near : Texts::tr("%1 and %2", "the two bounds of a tier").arg(near, far);
}

/// Whether a value can be in two of the tiers, which stand from the target on.
bool haveOverlap(const std::vector<CreditBand> &bands, bool higherIsBetter)
{
    for (std::size_t i = 1; i < bands.size(); ++i) {
        const auto &end = higherIsBetter ? bands[i - 1].lower : bands[i - 1].upper;
        const auto &start = higherIsBetter ? bands[i].upper : bands[i].lower;
        if (!end || !start || (higherIsBetter ? end->value < start->value : start->value < end->value)
            || (end->value == start->value && end->inclusive && start->inclusive))
            return true;
    }
    return false;
}

std::vector<CreditBand> payingBands(const CreditSchedule &schedule, bool higherIsBetter)
{
    std::vector<CreditBand> bands;
    std::copy_if(schedule.bands.begin(), schedule.bands.end(), std::back_inserter(bands),
        [](const CreditBand &band) { return shareOf(band.pays).parts() > 0; });
    std::stable_sort(bands.begin(), bands.end(), [&](const CreditBand &a, const CreditBand &b) {
        const auto &first = higherIsBetter ? a.upper : a.lower;
        const auto &second = higherIsBetter ? b.upper : b.lower;
        if (!first || !second)
            return !first && second;
        return higherIsBetter ? first->value > second->value : first->value < second->value;
    });
    return bands;
}

QString figure(const Decimal &value, Unit unit) { return displayValue(value.toRational(), unit, value.places); }

QString promise(const Target &target, const ServiceLevel &level)
{
    const Unit unit = unitOf(level.rule);
    switch (level.direction) {
    case Direction::AtLeast:
        return Texts::tr("at least %1").arg(figure(target.value, unit));
    case Direction::AtMost:
        return Texts::tr("at most %1").arg(figure(target.value, unit));
    case Direction::Within:
        break;
    }
    return Texts::tr("between %1 and %2")
        .arg(figure(target.value, unit), figure(target.upper.value_or(target.value), unit));
}

QString criticalPart(const Target &target, const ServiceLevel &level)
{
    const QString value = figure(*target.critical, unitOf(level.rule));
    switch (level.direction) {
    case Direction::AtLeast:
        return Texts::tr("critical under %1").arg(value);
    case Direction::AtMost:
        return Texts::tr("critical over %1").arg(value);
    case Direction::Within:
        break;
    }
    return Texts::tr("critical beyond %1").arg(value);
}

/// Each period of the kind, as a report is owed for it.
QString eachPeriod(ReportFrequency every)
{
    switch (every) {
    case ReportFrequency::Monthly:
        return Texts::tr("every month", "how often a report is owed");
    case ReportFrequency::Quarterly:
        return Texts::tr("every quarter", "how often a report is owed");
    case ReportFrequency::HalfYearly:
        return Texts::tr("every half-year", "how often a report is owed");
    case ReportFrequency::Yearly:
        return Texts::tr("every year", "how often a report is owed");
    case ReportFrequency::Once:
    case ReportFrequency::Other:
        break;
    }
    return {};
}

/// The structured part of when; empty when only words say it.
QString howOften(const ReportingDuty &duty)
{
    if (const auto once = periodOfOnce(duty))
        return Texts::tr("once, at the latest on %1").arg(displayDate(dueDate(duty, *once).value_or(once->last())));
    const QString each = eachPeriod(duty.every);
    if (each.isEmpty() || !duty.dueDays)
        return each;
    if (*duty.dueDays == 0)
        return Texts::tr("%1, at the latest on the last day of the period", "how often").arg(each);
    return Texts::tr("%1, at the latest %n day(s) after the period ends", "how often", *duty.dueDays).arg(each);
}

QString onceArithmetic(const ReportingDuty &duty)
{
    const auto once = periodOfOnce(duty);
    if (!once)
        return Texts::tr("“%1” is owed once: without its date, nothing reminds of it.").arg(duty.report);
    const QDate due = dueDate(duty, *once).value_or(once->last());
    if (due == once->last())
        return Texts::tr("“%1” is owed once and due on %2.").arg(duty.report, displayDate(due));
    return Texts::tr(
        "“%1” is owed once: %2, and with %n day(s) it is due on %3.", "report, two dates", duty.dueDays.value_or(0))
        .arg(duty.report, displayDate(once->last()), displayDate(due));
}

} // namespace

QString dutyWhen(const ReportingDuty &duty)
{
    const QString often = howOften(duty);
    const QString words = duty.frequency.trimmed();
    if (often.isEmpty() || words.isEmpty())
        return often.isEmpty() ? words : often;
    if (const NamedFrequency named = frequencyNamed(words); named.every == duty.every) {
        const bool sayAll = named.dueDays == duty.dueDays; // what was signed in words is printed in them
        return sayAll ? words : often;
    }
    return Texts::tr("%1 (%2)", "when a report is owed, and a remark").arg(often, words);
}

QString dutyArithmetic(const ReportingDuty &duty, int fiscalStartMonth, const QDate &today)
{
    if (duty.every == ReportFrequency::Once)
        return onceArithmetic(duty);
    const std::optional<PeriodKind> kind = periodKindOf(duty.every);
    if (!kind)
        return Texts::tr("“%1”: how often is said in words only, so nothing reminds of it.").arg(duty.report);
    const Period period = Period::containing(today, *kind, fiscalStartMonth).shifted(-1);
    const std::optional<QDate> due = dueDate(duty, period);
    if (!due)
        return Texts::tr("“%1”: without the days until it is due, nothing reminds of it.").arg(duty.report);
    return Texts::tr("“%1” of %2: the period ends on %3, and with %n day(s) the report is due on %4.",
        "report, period, two dates", *duty.dueDays)
        .arg(duty.report, displayPeriod(period), displayDate(period.last()), displayDate(*due));
}

QString noticeLength(const NoticePeriod &notice)
{
    switch (notice.unit) {
    case NoticeUnit::Months:
        return Texts::tr("%n month(s)", nullptr, notice.length);
    case NoticeUnit::Days:
        return Texts::tr("%n day(s)", nullptr, notice.length);
    case NoticeUnit::WorkingDays:
        break;
    }
    return Texts::tr("%n working day(s)", nullptr, notice.length);
}

QString percentText(const Share &share)
{
    const QString plain = share.toPercent();
    return Texts::tr("%1 %", "per cent").arg(QString(plain).replace(u'.', displayLocale().decimalPoint()));
}

TermWords termWords(const Agreement &agreement, const QDate &today)
{
    // The form's own rule, which may not be in force yet.
    TermPlan plan = termPlan(agreement, today);
    plan.rule = agreement.latest().content.term;
    plan.calendar = agreement.latest().content.noticeCalendar;
    const TermRule &rule = plan.rule;
    if (rule.renewal == RenewalMode::OpenEnded)
        return {{},
            rule.notice ? Texts::tr("The agreement has no end. It can be ended with notice of %1.")
                              .arg(noticeLength(*rule.notice))
                        : Texts::tr("The agreement has no end, and no notice period is agreed.")};
    auto term = termOn(plan, std::max(today, rule.start));
    if (!term)
        term = termDates(plan, plan.certain);
    if (!term)
        return {{}, term.error().message};
    const QString ends =
        Texts::tr("Term %1 ends on %2.").arg(displayLocale().toString(term->number), displayDate(term->end));
    const bool followed = plan.agreed.contains(term->number + 1);
    const QString lead =
        term->decision && !followed ? Texts::tr("Decide by %1.").arg(displayDate(*term->decision)) : QString();
    QStringList sentences{ends};
    if (!followed)
        sentences << noticeSentence(rule, *term);
    sentences << afterwards(plan, *term) << extensionSentence(agreement, plan, today);
    sentences.removeAll(QString());
    return {lead, sentences.join(u' ')};
}

QString levelSentence(const ServiceLevel &level)
{
    if (level.targets.isEmpty())
        return level.targetReview
            ? Texts::tr("%1: judged %2 once its target is set.", "name, monthly")
                  .arg(level.name, everyPeriod(level.period))
            : Texts::tr("%1: judged %2, without a target.", "name, monthly").arg(level.name, everyPeriod(level.period));
    const Target &target = level.targets.entries().front().value;
    const QString promised = Texts::tr("%1: %2, judged %3", "name, at least 99.90 %, monthly")
                                 .arg(level.name, promise(target, level), everyPeriod(level.period));
    return target.critical
        ? Texts::tr("%1; %2.", "what is promised; critical under 99.00 %").arg(promised, criticalPart(target, level))
        : Texts::tr("%1.", "a sentence").arg(promised);
}

QString creditSentence(const ServiceLevel &level)
{
    if (!level.credit)
        return {};
    if (!isOfTiers(*level.credit))
        return measureSentence(level);
    const bool higher = level.direction != Direction::AtMost;
    const std::vector<CreditBand> bands = payingBands(*level.credit, higher);
    if (bands.empty())
        return {};
    const Unit unit = unitOf(level.rule);
    // German writes nouns with a capital wherever they stand.
    const bool keepsCapital = displayLocale().language() == QLocale::German;
    // A metric of one's own has no other name than that of the service level.
    const QString metric = level.rule.metric == Metric::Composed ? Texts::tr("“%1”", "service level").arg(level.name)
        : keepsCapital                                           ? metricName(level.rule.metric)
                                                                 : metricName(level.rule.metric).toLower();
    QStringList parts{Texts::tr(
        "If %1 %2 is %3, %4 of the charge of the period is credited", "monthly, availability, under 99.90 %, 10 %")
                          .arg(everyPeriod(level.period), metric, boundaries(bands, 0, unit, higher),
                              percentText(shareOf(bands.front().pays)))};
    if (level.period == PeriodKind::Month)
        parts = {Texts::tr(
            "If %1 %2 is %3, %4 of the monthly charge is credited", "monthly, availability, under 99.90 %, 10 %")
                     .arg(everyPeriod(level.period), metric, boundaries(bands, 0, unit, higher),
                         percentText(shareOf(bands.front().pays)))};
    for (std::size_t i = 1; i < bands.size(); ++i)
        parts << Texts::tr("%1, %2", "under 99.00 %, 25 %")
                     .arg(boundaries(bands, i, unit, higher), percentText(shareOf(bands[i].pays)));
    if (level.credit->cap)
        parts << capText(level.period, percentText(*level.credit->cap));
    const QString sentence = Texts::tr("%1.", "a sentence").arg(parts.join(Texts::tr("; ", "between tiers")));
    return haveOverlap(bands, higher)
        ? sentence + u' ' + Texts::tr("Of tiers that contain the same value the one that pays least counts.")
        : sentence;
}

} // namespace kept
