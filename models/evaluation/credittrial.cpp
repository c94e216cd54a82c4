// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/credittrial.h"

#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/serviceclock.h"

#include <stdexcept>

namespace kept {

namespace {

using Results = std::vector<ServiceLevelResult>;
const Rational thousand(1000);

/// Of a level that is judged over the whole term a year is tried.
PeriodKind triedKind(PeriodKind kind) { return kind == PeriodKind::Term ? PeriodKind::Year : kind; }

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Year:
    case PeriodKind::Term:
        break;
    }
    return 12;
}

Rational serviceOf(const ServiceHours *hours, const Period &period, const QString &zoneName)
{
    const QTimeZone named(zoneName.toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const Span span = period.span(zone);
    auto calendar = hours != nullptr ? ServiceCalendar::make(*hours) : Result<ServiceCalendar>(tl::unexpected(Error{}));
    const ServiceClock clock(
        calendar ? std::move(*calendar) : ServiceCalendar::aroundTheClock(QString::fromUtf8(zone.id())), span);
    return Rational(clock.between(span.from, span.to).count());
}

/// Whether the metric counts the bad ones; others count the good ones and divide them by all.
bool countsBad(const ServiceLevel &level)
{
    return level.rule.metric == Metric::OutageCount || level.direction == Direction::AtMost;
}

/// Of lost time the value follows, of outages and records it does not.
std::optional<Rational> valueOf(const CreditTrial &trial, const Rational &quantity)
{
    switch (quantityOf(*trial.level().credit)) {
    case TrialQuantity::Value:
        return quantity;
    case TrialQuantity::LostTime:
        if (!trial.service.isZero())
            return std::max(Rational(0), Rational(100) * (Rational(1) - quantity * thousand / trial.service));
        return std::nullopt;
    case TrialQuantity::Outage:
    case TrialQuantity::Days:
    case TrialQuantity::Breaches:
        break;
    }
    return std::nullopt;
}

void fillFacts(const CreditTrial &trial, CreditTried &tried, ResultPart &part)
{
    const CreditSchedule &schedule = *trial.level().credit;
    const Rational milliseconds = tried.quantity * thousand;
    const bool counts = !schedule.outagesOver || tried.quantity > Rational(schedule.outagesOver->count());
    tried.facts.service = trial.service;
    switch (quantityOf(schedule)) {
    case TrialQuantity::Value:
        break;
    case TrialQuantity::Outage:
        if (counts && tried.quantity > Rational(0))
            tried.facts.outages = {static_cast<std::int64_t>(milliseconds.floor())};
        break;
    case TrialQuantity::LostTime:
        tried.facts.lost = counts ? milliseconds : Rational(0);
        break;
    case TrialQuantity::Days:
        tried.facts.days = static_cast<std::int64_t>(tried.quantity.floor());
        break;
    case TrialQuantity::Breaches:
        (countsBad(trial.level()) ? part.numerator : part.denominator) = tried.quantity;
        break;
    }
}

/// A miss whose value is not known stands a little beyond its target.
Rational standIn(const ServiceLevel &level, const Target &target)
{
    return target.value.toRational() + Rational(level.direction == Direction::AtMost ? 1 : -1);
}

ServiceLevelResult resultOf(const CreditTrial &trial, const Period &period, const ResultPart &part)
{
    ServiceLevelResult result{trial.level().id, period};
    result.status = part.status;
    result.finality = Finality::Final;
    result.value = part.value;
    result.target = part.target;
    result.direction = trial.level().direction;
    result.parts = {part};
    return result;
}

ResultPart judgedPart(const CreditTrial &trial, CreditTried &tried)
{
    const ServiceLevel &level = trial.level();
    ResultPart part;
    part.first = trial.period.first();
    part.last = trial.period.last();
    part.version = trial.agreement.versions.front().number;
    part.target = level.targets.entries().back().value;
    tried.value = valueOf(trial, tried.quantity);
    tried.missed = tried.value ? misses(gradedValue(level, *tried.value), part.target, level.direction)
                               : tried.quantity > Rational(0);
    part.value = tried.value.value_or(standIn(level, part.target));
    part.status = tried.missed ? Status::Missed : Status::Met;
    fillFacts(trial, tried, part);
    return part;
}

void measure(const CreditTrial &trial, const ResultPart &part, CreditTried &tried)
{
    const ServiceLevel &level = trial.level();
    const auto quantities = quantitiesOf(level, part, tried.facts, gradedValue(level, *part.value));
    tried.measured = quantities.empty() ? Rational(0) : quantities.front();
    if (quantities.empty() || !tried.missed)
        return;
    const auto &bands = level.credit->bands;
    if (const CreditBand *band = bandFor(bands, tried.measured))
        tried.band = static_cast<std::size_t>(band - bands.data());
}

void settle(const CreditTrial &trial, CreditTried &tried, bool repeated)
{
    const ResultPart part = judgedPart(trial, tried);
    measure(trial, part, tried);
    Results results;
    if (repeated) { // as bad as the one that is tried
        results.push_back(resultOf(trial, trial.period.shifted(-1), part));
        results.back().status = results.back().parts.front().status = Status::Missed;
    }
    tried.remark =
        fillBasis(trial.agreement, trial.invoices, trial.level(), trial.period, part, trial.period.last(), tried.facts);
    results.push_back(resultOf(trial, trial.period, part));
    const CreditFacts facts{results.size() - 1, trial.period.last(), {tried.facts}};
    if (!tried.remark)
        tried.remark = conflictOf(trial.agreement, results.back(), facts);
    if (tried.remark)
        return;
    const std::vector<CreditLine> lines = settleFacts(trial.agreement, {facts}, results);
    if (!lines.empty())
        tried.line = lines.front();
    const ServiceLevelResult &result = results.back();
    if (result.credit)
        tried.credit = *result.credit;
    if (result.bonus)
        tried.bonus = *result.bonus;
    if (result.creditRemark)
        tried.remark = *result.creditRemark;
}

} // namespace

TrialQuantity quantityOf(const CreditSchedule &schedule)
{
    switch (schedule.measure) {
    case CreditMeasure::Value:
    case CreditMeasure::Shortfall:
    case CreditMeasure::Miss:
        break;
    case CreditMeasure::Outage:
        return TrialQuantity::Outage;
    case CreditMeasure::Day:
        return TrialQuantity::Days;
    case CreditMeasure::LostTime:
        return TrialQuantity::LostTime;
    case CreditMeasure::Breaches:
        return TrialQuantity::Breaches;
    }
    return TrialQuantity::Value;
}

std::optional<CreditTrial> creditTrial(
    const Agreement &agreement, const ServiceLevel &level, const Money &charge, const ServiceHours *hours)
{
    if (!level.credit || level.targets.isEmpty())
        return std::nullopt;
    const AgreementVersion &version = agreement.latest();
    const PeriodKind kind = triedKind(level.period);
    const Period period = Period::containing(version.effective, kind, version.content.fiscalStartMonth);
    const QDate since = period.shifted(-1 - 12 / monthsOf(kind)).first(); // a year of caps, and the days before
    AgreementContent content;
    content.term.start = period.first(); // of its contract year
    content.fiscalStartMonth = version.content.fiscalStartMonth;
    content.creditCap = version.content.creditCap;
    content.creditTerms = version.content.creditTerms;
    content.charges = {{{}, {}, charge, monthsOf(kind), since, {}, {}}};
    content.serviceLevels = {level};
    content.serviceLevels.front().credit->grace.reset();
    const Rational service = serviceOf(hours, period, version.content.zone);
    return CreditTrial{{agreement.id, {}, {}, agreement.kind, agreement.provider, agreement.customer, {},
                           {{1, since, {}, std::move(content), {}}}, {}},
        {{*InvoiceId::parse(QStringLiteral("trial")), agreement.id, {}, period.last(), period.first(), period.last(),
            {}, charge}},
        period, charge, service};
}

CreditTried tryCredit(const CreditTrial &trial, const Rational &quantity, bool repeated)
{
    CreditTried tried;
    tried.quantity = quantity;
    try {
        settle(trial, tried, repeated);
    } catch (const std::overflow_error &) {
        tried.remark = CreditRemark{CreditReason::CreditTooLarge};
    }
    return tried;
}

} // namespace kept
