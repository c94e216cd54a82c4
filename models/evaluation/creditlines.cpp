// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditlines.h"

#include "models/domain/amountbound.h"
#include "models/domain/reportingduty.h"
#include "models/evaluation/creditunits.h"

#include <stdexcept>

namespace kept {

namespace {

using Results = std::vector<ServiceLevelResult>;

/// A part with the terms and the native credit that it comes to.
struct PaidPart {
    const CreditPart *facts;
    const ResultPart *result;
    const ServiceLevel *terms;
    NativeCredit credit;
};

/// The mean of the values of the period and the ones before it, as many as the schedule takes, without those that were
/// not judged by theirs.
std::optional<Rational> averageOf(const Results &results, std::size_t index, int periods)
{
    Rational sum;
    int count = 0;
    for (std::size_t i = index + 1; i-- > 0 && count < periods;) {
        if (results[i].serviceLevel != results[index].serviceLevel)
            break;
        if (!results[i].value || !isJudged(results[i].status))
            continue;
        sum = sum + *results[i].value;
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(sum / Rational(count));
}

const ServiceLevel *lastTerms(const Agreement &agreement, const ServiceLevelResult &result)
{
    return result.parts.empty() ? nullptr : levelOn(agreement, result.serviceLevel, result.parts.back().version);
}

/// The graded value that is judged of the part, and whether it is missed.
struct JudgedValue {
    Rational value;
    bool missed = false;
};
std::optional<JudgedValue> judgedValue(
    const Results &results, std::size_t index, const ServiceLevel &terms, const ResultPart &part)
{
    // What rests on too little data is neither met nor missed, by itself or by an average.
    if (!isJudged(results[index].status) || !isJudged(part.status))
        return std::nullopt;
    if (terms.credit->averageOver <= 1)
        return part.value ? std::optional(JudgedValue{gradedValue(terms, *part.value), owesCredit(part.status)})
                          : std::nullopt;
    const auto average = part.value ? averageOf(results, index, terms.credit->averageOver) : std::nullopt;
    if (!average)
        return std::nullopt;
    const Rational value = gradedValue(terms, *average);
    return JudgedValue{value, misses(value, part.target, terms.direction)};
}

/// Whether the period lies in the time in which the schedule owes nothing yet.
bool isFree(const Agreement &agreement, const ServiceLevelResult &result, const CreditSchedule &schedule)
{
    if (!schedule.grace)
        return false;
    if (schedule.grace->until && result.period.last() <= *schedule.grace->until)
        return true;
    for (const AgreementVersion &version : agreement.versions)
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (level.id == result.serviceLevel) {
                const QDate start = std::max(version.effective, agreement.versions.front().content.term.start);
                const Period first = Period::containing(start, result.period.kind(), version.content.fiscalStartMonth);
                return result.period.first() < first.shifted(schedule.grace->periods).first();
            }
    return false;
}

/// By how much the native units are multiplied.
Rational multiplierOf(
    const Agreement &agreement, const Results &results, std::size_t index, const CreditSchedule &schedule)
{
    if (!schedule.repeat)
        return Rational(1);
    std::optional<std::size_t> before = index;
    for (int i = 0; i < schedule.repeat->within; ++i) {
        before = judgedBefore(agreement, results, *before);
        if (!before)
            break;
        if (creditVerdict(agreement, results, *before) == CreditVerdict::Missed)
            return schedule.repeat->multiplier.toRational();
    }
    return Rational(1);
}

/// When the supplier's report that holds the period came in: the first one.
std::optional<QDate> reportDay(const Agreement &agreement, const ClaimWindow &window, const Period &period)
{
    std::optional<QDate> first;
    for (const ReceivedReport &report : agreement.receivedReports) {
        const bool holds = report.period.first() <= period.first() && period.end() <= report.period.end();
        if (holds && (window.report.isEmpty() || isSameReport(window.report, report.report)))
            first = first ? std::min(*first, report.received) : report.received;
    }
    return first;
}

std::optional<QDate> deadlineOf(const Agreement &agreement, const ClaimWindow &window, const Period &period,
    const QDate &incident, const PaidPart &missed)
{
    if (window.kind == ClaimWindowKind::DaysAfterReport) {
        const auto received = reportDay(agreement, window, period);
        return received ? std::optional(received->addDays(window.days)) : std::nullopt;
    }
    std::vector<Charge> charges;
    if (window.kind == ClaimWindowKind::EndOfSecondBillingCycle) {
        charges = basisCharges(agreement, missed.terms, incident, incident);
        if (charges.empty())
            charges = basisCharges(agreement, missed.terms, missed.result->first, missed.result->last);
    }
    return claimDeadline(window, period, incident, charges);
}

std::vector<PaidPart> paidParts(const Agreement &agreement, const CreditFacts &facts, const Results &results)
{
    const ServiceLevelResult &result = results[facts.result];
    std::vector<PaidPart> parts;
    for (const CreditPart &part : facts.parts) {
        const ResultPart &judged = result.parts[part.part];
        const ServiceLevel *terms = levelOn(agreement, result.serviceLevel, judged.version);
        if (terms == nullptr || !terms->credit)
            continue;
        PaidPart paid{&part, &judged, terms, {}};
        const auto value = judgedValue(results, facts.result, *terms, judged);
        if (value && value->missed && !isFree(agreement, result, *terms->credit))
            paid.credit = nativeCredit(*terms, judged, part, value->value);
        parts.push_back(paid);
    }
    return parts;
}

/// Nothing is converted: an amount in another currency than the credit can neither limit it nor be added to it.
CreditRemark foreignAmount(CreditReason reason, const Currency &amount, const Currency &credit)
{
    CreditRemark remark{reason};
    remark.minimum = amount;
    remark.credit = credit;
    return remark;
}

/// The lower of the schedule's caps, exact.
std::optional<Rational> capOf(const CreditSchedule &schedule, const Rational &basis)
{
    std::optional<Rational> cap;
    if (schedule.cap)
        cap = schedule.cap->toRational() * basis;
    if (schedule.capAmount)
        cap = cap ? std::min(*cap, Rational(schedule.capAmount->minor())) : Rational(schedule.capAmount->minor());
    return cap;
}

/// The amount at risk behind a basis that is a share of the pool.
Rational atRiskOf(const CreditPool &pool, const Share &allocation, const Rational &basis)
{
    const Rational share = pool.percentage.toRational() * allocation.toRational();
    return share.isZero() ? Rational(0) : basis / share;
}

LinePart linePartOf(const Agreement &agreement, const PaidPart &part, const Rational &multiplier)
{
    const Rational &basis = part.facts->basis;
    LinePart line{part.result->first, part.result->last, basis,
        (basis * part.credit.share + part.credit.minor) * multiplier, part.credit.points * multiplier, {}, {}};
    const auto &pool = contentOn(agreement, line.last).creditTerms.pool;
    const auto &allocation = part.terms->credit->allocation;
    if (!pool || !allocation)
        return line;
    line.allocation = allocation;
    line.atRisk = atRiskOf(*pool, *allocation, basis);
    return line;
}

std::optional<CreditLine> lineOf(const Agreement &agreement, const CreditFacts &facts, const Results &results)
{
    const std::vector<PaidPart> parts = paidParts(agreement, facts, results);
    const auto missed =
        std::find_if(parts.begin(), parts.end(), [](const PaidPart &part) { return !part.credit.isNothing(); });
    if (missed == parts.end() || !missed->facts->currency)
        return std::nullopt;
    const ServiceLevelResult &result = results[facts.result];
    const CreditSchedule &schedule = *parts.back().terms->credit;
    CreditLine line{facts.result, result.period, obligorOf(agreement, *missed->terms), schedule,
        *missed->facts->currency, {}, {}, {}, false,
        deadlineOf(agreement, schedule.claimWindow, result.period, facts.incident, *missed),
        parts.front().result->first, parts.back().result->last};
    line.multiplier = multiplierOf(agreement, results, facts.result, schedule);
    for (const PaidPart &paid : parts) {
        const LinePart &part = line.parts.emplace_back(linePartOf(agreement, paid, line.multiplier));
        line.basis = line.basis + part.basis;
        line.exact = line.exact + part.exact;
        line.points = line.points + part.points;
    }
    line.uncapped = line.exact;
    line.cap = capOf(schedule, line.basis);
    line.capped = line.cap && *line.cap < line.exact;
    if (line.capped)
        line.exact = *line.cap;
    if (const auto &minimum = contentOn(agreement, line.last).creditTerms.minimumPayout) {
        line.schedule.minimumPayout = minimum->amount;
        line.schedule.minimumIsExclusive = minimum->exclusive;
    }
    return line.exact.isZero() && line.points.isZero() ? std::nullopt : std::optional(line);
}

/// Why the bonus of the part cannot be computed; the checks of today's agreements refuse such terms.
std::optional<CreditRemark> bonusFault(const ServiceLevel &terms, const CreditPart &part, const Rational &value)
{
    const CreditBand *band = bandFor(terms.credit->bonus, value);
    if (band == nullptr)
        return std::nullopt;
    if (std::holds_alternative<CreditPoints>(band->pays))
        return CreditRemark{CreditReason::PointsBonus};
    const auto *amount = std::get_if<Money>(&band->pays);
    return amount != nullptr && part.currency && amount->currency() != *part.currency
        ? std::optional(foreignAmount(CreditReason::ForeignBonus, amount->currency(), *part.currency))
        : std::nullopt;
}

} // namespace

CreditVerdict creditVerdict(const Agreement &agreement, const Results &results, std::size_t index)
{
    const ServiceLevelResult &result = results[index];
    if (result.status == Status::NoData || result.status == Status::Insufficient || result.status == Status::Excluded)
        return CreditVerdict::None;
    const ServiceLevel *terms = lastTerms(agreement, result);
    if (terms != nullptr && terms->credit && terms->credit->averageOver > 1)
        if (const auto value = judgedValue(results, index, *terms, result.parts.back()))
            return value->missed ? CreditVerdict::Missed : CreditVerdict::Met;
    return owesCredit(result.status) ? CreditVerdict::Missed : CreditVerdict::Met;
}

std::optional<std::size_t> judgedBefore(const Agreement &agreement, const Results &results, std::size_t index)
{
    for (std::size_t i = index; i-- > 0 && results[i].serviceLevel == results[index].serviceLevel;)
        if (creditVerdict(agreement, results, i) != CreditVerdict::None)
            return i;
    return std::nullopt;
}

std::vector<CreditLine> creditLines(const Agreement &agreement, const std::vector<CreditFacts> &facts, Results &results)
{
    std::vector<CreditLine> lines;
    for (const CreditFacts &each : facts) {
        try {
            auto line = lineOf(agreement, each, results);
            const auto limit = line ? line->schedule.capAmount : std::nullopt;
            if (limit && limit->currency() != line->currency)
                results[each.result].creditRemark =
                    foreignAmount(CreditReason::ForeignCap, limit->currency(), line->currency);
            else if (line)
                lines.push_back(std::move(*line));
        } catch (const std::overflow_error &) {
            results[each.result].creditRemark = CreditRemark{CreditReason::CreditTooLarge};
        }
    }
    return lines;
}

std::optional<QDate> differenceDeadline(
    const Agreement &agreement, const ServiceLevelResult &result, const QDate &known)
{
    if (!result.credit)
        return std::nullopt;
    return differenceDeadline(agreement, lastTerms(agreement, result), result.credit->deadline,
        {result.parts.back().first, result.parts.back().last}, known);
}

std::optional<QDate> differenceDeadline(const Agreement &agreement, const ServiceLevel *terms,
    const std::optional<QDate> &deadline, const std::pair<QDate, QDate> &days, const QDate &known)
{
    if (!deadline || known <= *deadline || terms == nullptr || !terms->credit)
        return deadline;
    ClaimWindow window = terms->credit->claimWindow;
    if (window.kind == ClaimWindowKind::DaysAfterReport)
        window.kind = ClaimWindowKind::DaysAfterPeriod; // the report is in, and says what it said
    std::vector<Charge> charges = basisCharges(agreement, terms, known, known);
    if (charges.empty())
        charges = basisCharges(agreement, terms, days.first, days.second);
    return claimDeadline(window, Period::ofDays(known, known), known, charges);
}

tl::expected<std::optional<Money>, CreditRemark> bonusOf(
    const Agreement &agreement, const CreditFacts &facts, const Results &results)
{
    const ServiceLevelResult &result = results[facts.result];
    Rational exact;
    const CreditPart *paid = nullptr;
    RoundingMode mode = RoundingMode::HalfEven;
    for (const CreditPart &part : facts.parts) {
        const ResultPart &judged = result.parts[part.part];
        const ServiceLevel *terms = levelOn(agreement, result.serviceLevel, judged.version);
        if (terms == nullptr || !terms->credit || terms->credit->bonus.empty())
            continue;
        const auto value = judgedValue(results, facts.result, *terms, judged);
        if (!value || value->missed || isFree(agreement, result, *terms->credit))
            continue;
        if (const auto why = bonusFault(*terms, part, value->value))
            return tl::unexpected(*why);
        const NativeCredit bonus = nativeBonus(*terms, judged, part, value->value);
        exact = exact + part.basis * bonus.share + bonus.minor;
        paid = bonus.isNothing() ? paid : &part;
        mode = terms->credit->rounding;
    }
    if (paid == nullptr || !paid->currency)
        return std::optional<Money>();
    const Money amount = Money::fromExactMinor(exact, *paid->currency, mode);
    if (isBeyondBound(amount))
        throw std::overflow_error("bonus");
    return amount.isZero() ? std::optional<Money>() : std::optional(amount);
}

bool hasMemory(const Agreement &agreement)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [](const AgreementVersion &version) {
        const auto &caps = version.content.creditTerms.caps;
        const auto &levels = version.content.serviceLevels;
        return std::any_of(caps.begin(), caps.end(), [](const CreditCap &cap) { return cap.over != CapSpan::Period; })
            || std::any_of(levels.begin(), levels.end(),
                [](const ServiceLevel &level) { return level.credit && hasMemory(*level.credit); });
    });
}

} // namespace kept
