// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditlines.h"

#include "models/domain/codec.h"

#include <QCoreApplication>

#include <numeric>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

bool owes(Status status) { return status == Status::Missed || status == Status::Critical; }

/// The services whose charge is the basis; none means the agreement as a whole.
std::vector<ServiceId> basisServices(
    const CreditSchedule &schedule, const Population &population, const AgreementContent &content)
{
    if (schedule.basis == CreditBasis::Agreement)
        return {};
    if (!population.services.empty())
        return population.services;
    return content.services.size() == 1 ? content.services : std::vector<ServiceId>{};
}

bool hasOwnCharge(const std::vector<Charge> &charges, const ServiceId &service)
{
    return std::any_of(charges.begin(), charges.end(),
        [&service](const Charge &charge) { return charge.service && *charge.service == service; });
}

/// The charge of the days. Several services add their own charges; if none has one, the agreement's own counts once.
Result<Rational> basisOf(const std::vector<Charge> &charges, const std::vector<ServiceId> &services, const Part &part)
{
    if (services.size() <= 1)
        return chargeOf(
            charges, services.empty() ? std::nullopt : std::optional(services.front()), part.first, part.last);
    Rational sum;
    bool any = false;
    for (const ServiceId &service : services) {
        if (!hasOwnCharge(charges, service))
            continue;
        const auto one = chargeOf(charges, service, part.first, part.last);
        if (!one)
            return one;
        sum = sum + *one;
        any = true;
    }
    return any ? Result<Rational>(sum) : chargeOf(charges, services.front(), part.first, part.last);
}

Rational bandShareOf(const CreditSchedule &schedule, const Rational &value)
{
    const CreditBand *band = bandFor(schedule, value);
    return band != nullptr ? band->share.toRational() : Rational(0);
}

CreditFinding nothing(const QString &note) { return {std::nullopt, note}; }

/// A schedule can be used when it is there, its unit is the level's, and there is a charge.
QString obstacle(const ServiceLevelTerms &terms, const AgreementContent &content)
{
    if (!terms.level.credit)
        return Texts::tr("No service credit is agreed for this service level.");
    if (terms.level.credit->unit != enumName(unitOf(terms.level.rule)))
        return Texts::tr("The bands are written in another unit than the service level; no credit can be computed.");
    if (content.charges.empty())
        return Texts::tr("The agreement has no charge that a credit could be a share of.");
    return {};
}

/// The lines of one period of the agreement.
struct PeriodLines {
    Period period;
    std::vector<const CreditLine *> lines;
};

std::vector<PeriodLines> byPeriod(const std::vector<CreditLine> &lines)
{
    std::vector<PeriodLines> groups;
    for (const CreditLine &line : lines) {
        const auto same = [&line](const PeriodLines &group) {
            return group.period.first() == line.period.first() && group.period.end() == line.period.end();
        };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end())
            group = groups.insert(groups.end(), {line.period, {}});
        group->lines.push_back(&line);
    }
    return groups;
}

/// The agreement's own cap in exact minor units; nothing without one.
std::optional<Rational> agreementCap(const PeriodLines &group)
{
    const CreditLine *latest = group.lines.front();
    QDate first = latest->first;
    for (const CreditLine *line : group.lines) {
        first = std::min(first, line->first);
        if (latest->last < line->last)
            latest = line;
    }
    const AgreementContent &content = latest->version->content;
    if (!content.creditCap)
        return std::nullopt;
    const auto charge = chargeOf(content.charges, std::nullopt, first, latest->last);
    return charge ? std::optional(content.creditCap->toRational() * *charge) : std::nullopt;
}

struct Payout {
    std::vector<std::int64_t> amounts;
    bool capped = false;
};

Payout payoutOf(const PeriodLines &group)
{
    Payout payout;
    std::vector<Rational> exact;
    Rational total;
    Rational rounded;
    for (const CreditLine *line : group.lines) {
        const RoundingMode mode = line->capped ? RoundingMode::Down : line->schedule.rounding;
        exact.push_back(line->exact);
        payout.amounts.push_back(roundToWhole(line->exact, mode));
        total = total + line->exact;
        rounded = rounded + Rational(payout.amounts.back());
    }
    const auto cap = agreementCap(group);
    if (!cap || rounded <= *cap)
        return payout;
    payout.capped = true;
    if (*cap < total)
        for (Rational &line : exact)
            line = line * *cap / total;
    payout.amounts = spreadByRemainder(exact, roundToWhole(*cap, RoundingMode::Down));
    return payout;
}

bool isTooSmall(std::int64_t total, const CreditSchedule &schedule)
{
    if (!schedule.minimumPayout)
        return false;
    const std::int64_t least = schedule.minimumPayout->minor();
    return total < least || (schedule.minimumIsExclusive && total == least);
}

Share effectiveShare(const Rational &amount, const Rational &basis)
{
    if (basis.isZero())
        return {};
    return Share::fromParts(roundToWhole(amount / basis * Rational(Share::whole().parts()), RoundingMode::HalfEven));
}

CreditResult resultOf(const CreditLine &line, std::int64_t amount, bool cappedByAgreement)
{
    const Rational paid = cappedByAgreement ? Rational(amount) : line.exact;
    return {Money::fromExactMinor(line.basis, line.currency, RoundingMode::HalfEven), effectiveShare(paid, line.basis),
        Money(amount, line.currency), line.capped || cappedByAgreement, line.schedule.clause,
        claimDeadline(line.schedule.claimWindow, line.period, line.billingMonths)};
}

} // namespace

CreditFinding creditOf(const Level &level, const JudgedPeriod &period, const std::vector<JudgedPart> &parts)
{
    std::optional<CreditLine> line;
    QString note;
    Rational basis;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part &part = level.parts[period.firstPart + i];
        const ServiceLevelTerms &terms = level.termsOf(part);
        const AgreementContent &content = part.version->content;
        if (const QString why = obstacle(terms, content); !why.isEmpty()) {
            note = owes(parts[i].result.status) ? why : note;
            continue;
        }
        const CreditSchedule &schedule = *terms.level.credit;
        const auto charge = basisOf(content.charges, basisServices(schedule, terms.level.population, content), part);
        if (!charge)
            return nothing(errorText(charge.error()));
        basis = basis + *charge;
        const Rational due = owes(parts[i].result.status)
            ? *charge * bandShareOf(schedule, gradedValue(terms.level, *parts[i].result.value))
            : Rational(0);
        const Charge &first = content.charges.front();
        if (!line)
            line = CreditLine{0, period.period, schedule, {}, {}, first.amount.currency(), false, first.billingMonths,
                part.first, part.last, part.version};
        line->schedule = schedule;
        line->exact = line->exact + due;
        line->last = part.last;
        line->version = part.version;
    }
    if (!line || line->exact.isZero())
        return nothing(note);
    line->basis = basis;
    const auto cap = line->schedule.cap;
    line->capped = cap && cap->toRational() * basis < line->exact;
    if (line->capped)
        line->exact = cap->toRational() * basis;
    return {line, note};
}

void settleCredits(const std::vector<CreditLine> &lines, std::vector<ServiceLevelResult> &results)
{
    for (const PeriodLines &group : byPeriod(lines)) {
        const Payout payout = payoutOf(group);
        const std::int64_t total = std::accumulate(payout.amounts.begin(), payout.amounts.end(), std::int64_t(0));
        for (std::size_t i = 0; i < group.lines.size(); ++i) {
            const CreditLine &line = *group.lines[i];
            if (!isTooSmall(total, line.schedule) && payout.amounts[i] > 0)
                results[line.result].credit = resultOf(line, payout.amounts[i], payout.capped);
        }
    }
}

std::vector<std::int64_t> spreadByRemainder(const std::vector<Rational> &exact, std::int64_t total)
{
    std::vector<std::int64_t> amounts;
    std::vector<std::size_t> order;
    std::int64_t given = 0;
    for (const Rational &line : exact) {
        order.push_back(amounts.size());
        amounts.push_back(static_cast<std::int64_t>(line.floor()));
        given += amounts.back();
    }
    const auto remainder = [&](std::size_t i) { return exact[i] - Rational(amounts[i]); };
    std::vector<Rational> remainders;
    for (std::size_t i = 0; i < exact.size(); ++i)
        remainders.push_back(remainder(i));
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[b] < remainders[a]; });
    for (std::size_t next = 0; given < total && !order.empty(); ++given, ++next)
        ++amounts[order[next % order.size()]];
    for (std::size_t next = order.size(); total < given && next > 0; --given, --next)
        --amounts[order[next - 1]];
    return amounts;
}

} // namespace kept
