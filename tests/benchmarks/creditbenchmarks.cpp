// SPDX-License-Identifier: GPL-3.0-or-later
// How long all credits take from stored results: 1,000 agreements, 5,000 service levels, 36 months, on two threads.
//   kept_credit_benchmarks [AGREEMENTS]
// Prints the milliseconds of reading the stored form and settling, of the ledger, and the number of its lines.
#include "models/evaluation/creditledger.h"
#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/judgedcell.h"

#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <future>

using namespace kept;

namespace {

constexpr int months = 36;
constexpr int levels = 5;
const QDate start(2023, 1, 1);

QString s(const char *text) { return QString::fromUtf8(text); }

Currency euro() { return Currency::fromCode(s("EUR")).value(); }

/// Tiers, steps of lost time, points, a share of the pool, and an amount for each miss; most with a memory.
CreditSchedule scheduleOf(int kind)
{
    CreditSchedule schedule;
    const auto percent = [](int number) { return Share::fromParts(std::int64_t{number} * 10'000'000); };
    if (kind == 0) {
        schedule.bands = {{BandEdge{Decimal{990, 1}, true}, BandEdge{Decimal{999, 1}, false}, percent(10)},
            {std::nullopt, BandEdge{Decimal{990, 1}, false}, percent(25)}};
        schedule.cap = percent(20);
        schedule.repeat = CreditRepeat{1, Decimal{2, 0}};
    } else if (kind == 1) {
        schedule.measure = CreditMeasure::LostTime;
        schedule.step = CreditStep{Decimal{1800, 0}, true};
        schedule.pays = percent(5);
        schedule.earnBack = EarnBack{3};
    } else {
        schedule.measure = CreditMeasure::Miss;
        schedule.pays = kind == 2 ? CreditPay(CreditPoints{Decimal{3, 0}})
            : kind == 3           ? CreditPay(Share::whole())
                                  : CreditPay(Money(12'345, euro()));
        if (kind == 3)
            schedule.allocation = percent(40);
    }
    schedule.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
    return schedule;
}

Agreement agreementOf(int number)
{
    Agreement agreement{*AgreementId::parse(s("a-%1").arg(number)), s("A-%1").arg(number), s("Benchmark"),
        AgreementKind::Sla, *OrganisationId::parse(s("p-%1").arg(number)), *OrganisationId::parse(s("us")), {}, {}, {},
        false, 0};
    AgreementContent content;
    content.term.start = start;
    content.term.renewal = RenewalMode::OpenEnded;
    content.charges = {{std::nullopt, s("Fee"), Money(1'000'000 + number, euro()), 1, start, std::nullopt}};
    content.creditCap = Share::fromParts(300'000'000);
    content.creditTerms.caps = {{CapSpan::ContractYear, Share::fromParts(200'000'000)}};
    content.creditTerms.pool = CreditPool{Share::fromParts(100'000'000), Share::fromParts(500'000'000)};
    content.creditTerms.points = PointsTable{{{Decimal{1, 0}, Share::fromParts(10'000'000)}}};
    for (int kind = 0; kind < levels; ++kind) {
        ServiceLevel level{*ServiceLevelId::parse(s("l-%1").arg(kind)), s("Level"), {}, {}, {}, {}, PeriodKind::Month,
            Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, scheduleOf(kind)};
        level.targets.set(start, Target{Decimal{999, 1}, {}, {}, {}});
        content.serviceLevels.push_back(level);
    }
    agreement.versions = {{1, start, {}, content}};
    return agreement;
}

/// Every third month is missed, as the stored results have it.
QByteArray cellOf(const Agreement &agreement, int kind, int month, int seed)
{
    const Period period = Period::containing(start.addMonths(month), PeriodKind::Month);
    const bool missed = (month * 7 + seed * 3 + kind) % 3 == 0;
    JudgedCell cell{{agreement.versions.front().content.serviceLevels[static_cast<std::size_t>(kind)].id, period}, {}};
    ResultPart part;
    part.first = period.first();
    part.last = period.last();
    part.target = {Decimal{999, 1}, {}, {}, {}};
    part.status = missed ? Status::Missed : Status::Met;
    part.value = missed ? Rational(98'500 + month, 1000) : Rational(100);
    cell.result.status = part.status;
    cell.result.finality = Finality::Final;
    cell.result.value = part.value;
    cell.result.parts = {part};
    if (missed) {
        CreditPart facts{0, euro()};
        facts.basis = Rational(kind == 3 ? 20'000 : 1'000'000);
        facts.service = Rational(std::int64_t{period.days()} * 86'400'000);
        facts.lost = Rational(std::int64_t{40 + month} * 60'000);
        cell.facts = CreditFacts{0, period.first().addDays(3), {facts}};
    }
    return packed(cell);
}

using Cells = std::vector<QByteArray>;

Scorecard settledFrom(const Agreement &agreement, const Cells &cells)
{
    std::vector<ServiceLevelResult> results;
    std::vector<CreditFacts> facts;
    for (const QByteArray &bytes : cells) {
        auto cell = unpackedCell({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!cell)
            qFatal("A cell cannot be read.");
        if (cell->facts) {
            cell->facts->result = results.size();
            facts.push_back(std::move(*cell->facts));
        }
        results.push_back(std::move(cell->result));
    }
    settleFacts(agreement, facts, results);
    return {agreement.id, {}, std::move(results)};
}

/// The even or the odd ones, in a thread of its own.
std::vector<Scorecard> settleHalf(
    const std::vector<Agreement> &agreements, const std::vector<Cells> &stored, std::size_t half)
{
    std::vector<Scorecard> scorecards;
    for (std::size_t i = half; i < agreements.size(); i += 2)
        scorecards.push_back(settledFrom(agreements[i], stored[i]));
    return scorecards;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    Portfolio portfolio;
    portfolio.asOf = startOfDay(start.addMonths(months), QTimeZone::utc());
    portfolio.first = start;
    portfolio.last = start.addMonths(months).addDays(-1);
    std::vector<Cells> stored;
    for (int i = 0; i < count; ++i) {
        portfolio.agreements.push_back(agreementOf(i));
        stored.emplace_back();
        for (int kind = 0; kind < levels; ++kind)
            for (int month = 0; month < months; ++month)
                stored.back().push_back(cellOf(portfolio.agreements.back(), kind, month, i));
    }
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    auto other = std::async(std::launch::async, [&] { return settleHalf(portfolio.agreements, stored, 1); });
    std::vector<Scorecard> scorecards = settleHalf(portfolio.agreements, stored, 0);
    for (Scorecard &card : other.get())
        scorecards.push_back(std::move(card));
    const qint64 settling = timer.elapsed();
    for (Scorecard &card : scorecards)
        portfolio.scorecards.emplace(card.agreement, std::move(card));
    const std::vector<CreditEntry> ledger = creditLedger(portfolio);
    const qint64 all = timer.elapsed();
    // Of both threads; on a machine with other work the time that passes says little.
    const auto processor = (std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    std::printf("%d agreements, %d service levels, %d months: settled in %lld ms, ledger in %lld ms, together %lld ms "
                "(%lld ms of processor time); %zu lines\n",
        count, count * levels, months, static_cast<long long>(settling), static_cast<long long>(all - settling),
        static_cast<long long>(all), static_cast<long long>(processor), ledger.size());
    return 0;
}
