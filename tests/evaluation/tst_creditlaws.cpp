// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/creditsettlement.h"
#include "tests/evaluation/creditinput.h"

#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;

/// What must hold of any credits whatever is agreed: no total passes a cap, parts add to the whole, currencies and
/// parties never mix.
class TstCreditLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBasisOfPartsAddsToTheWhole();
    void noTotalPassesACap();
    void groupsDoNotTouchEachOther();
    void evaluatedCreditsKeepToTheCaps();
};

namespace {

/// A number of [least, beyond), over the whole range from the first case on.
template <typename Number>
Number drawn(Number least, Number beyond)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(least, beyond));
}

Currency drawnCurrency()
{
    const char *codes[] = {"EUR", "USD", "JPY"};
    return Currency::fromCode(QString::fromLatin1(codes[drawn(0, 3)])).value();
}

Share drawnShare() { return Share::fromParts(drawn<std::int64_t>(0, 1'000'000'000)); }

RoundingMode drawnMode()
{
    const RoundingMode modes[] = {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down, RoundingMode::Up};
    return modes[drawn(0, 4)];
}

const std::vector<ServiceId> services{hosting, idOf<ServiceId>("mail"), idOf<ServiceId>("files")};

Charge drawnCharge()
{
    const int which = drawn(0, 4);
    const QDate from = day("2024-06-01").addDays(drawn(0, 500));
    Charge charge{
        {}, QStringLiteral("Fee"), Money(drawn<std::int64_t>(0, 5'000'000), drawnCurrency()), drawn(1, 13), from, {}};
    if (which < 3)
        charge.service = services[static_cast<std::size_t>(which)];
    if (drawn(0, 2) == 0)
        charge.to = from.addDays(drawn(0, 300));
    return charge;
}

std::vector<Charge> drawnCharges()
{
    std::vector<Charge> charges(static_cast<std::size_t>(drawn(0, 5)), drawnCharge());
    for (Charge &charge : charges)
        charge = drawnCharge();
    return charges;
}

/// One to three versions, each with charges of its own.
Agreement drawnAgreement()
{
    Agreement result = agreement({promisedWithCredit()});
    result.versions.front().content.charges = drawnCharges();
    QDate effective = result.versions.front().effective;
    for (int number = 2; number <= drawn(1, 4); ++number) {
        AgreementVersion next = result.versions.back();
        next.number = number;
        effective = effective.addDays(drawn(1, 120));
        next.effective = effective;
        next.content.charges = drawnCharges();
        result.versions.push_back(next);
    }
    return result;
}

ChargeSums together(ChargeSums a, const ChargeSums &b)
{
    for (const auto &[currency, amount] : b)
        a[currency] = a[currency] + amount;
    return a;
}

/// Amounts of a few minor units, where rounding decides, or of thousands of major ones.
std::int64_t drawnScale() { return drawn(0, 2) == 0 ? 40 : 9'000'000; }

OrganisationId drawnParty() { return idOf<OrganisationId>(drawn(0, 2) == 0 ? "provider" : "customer"); }

CreditLine drawnLine(std::size_t result, std::int64_t scale)
{
    const Period periods[] = {
        period("2025-03"), period("2025-04"), period("2025-05"), period("2025-Q2"), period("2025-H1"), period("2025")};
    const Period month = periods[drawn(0, 6)];
    CreditLine line{
        result, month, drawnParty(), tiers(), drawnCurrency(), {}, {}, {}, false, {}, month.first(), month.last()};
    line.schedule.rounding = drawnMode();
    line.basis = Rational(drawn<std::int64_t>(1, scale), drawn<std::int64_t>(1, 32));
    line.exact = line.basis * drawnShare().toRational();
    if (drawn(0, 2) == 0)
        line.cap = drawn(0, 2) == 0 ? line.exact : line.basis * drawnShare().toRational();
    line.capped = line.cap && *line.cap < line.exact;
    line.exact = line.capped ? *line.cap : line.exact;
    return line;
}

std::vector<CreditLine> drawnLines(std::int64_t scale)
{
    std::vector<CreditLine> lines;
    for (int i = drawn(1, 9); i > 0; --i)
        lines.push_back(drawnLine(lines.size(), scale));
    return lines;
}

std::vector<ServiceLevelResult> settled(const Agreement &agreement, const std::vector<CreditLine> &lines)
{
    std::vector<ServiceLevelResult> results(lines.size(), ServiceLevelResult{levelId, period("2025-03")});
    settleCredits(agreement, lines, results);
    return results;
}

std::int64_t paid(const ServiceLevelResult &result) { return result.credit ? result.credit->amount.minor() : 0; }

bool isOneGroup(const CreditLine &a, const CreditLine &b)
{
    return a.period == b.period && a.obligor == b.obligor && a.currency == b.currency;
}

/// Of the same party and currency, in a shorter period inside the outer one's.
bool isContained(const CreditLine &inner, const CreditLine &outer)
{
    return inner.period != outer.period && outer.period.first() <= inner.period.first()
        && inner.period.end() <= outer.period.end() && inner.obligor == outer.obligor
        && inner.currency == outer.currency;
}

/// Charges of the agreement as a whole in every currency and month.
Agreement capped(const Share &cap, std::int64_t scale)
{
    Agreement result = agreement({promisedWithCredit()});
    for (const char *code : {"EUR", "USD", "JPY"})
        result.versions.front().content.charges.push_back({{}, QStringLiteral("Fee"),
            Money(drawn<std::int64_t>(0, 2 * scale), Currency::fromCode(QString::fromLatin1(code)).value()), 1,
            day("2025-01-01"), {}});
    result.versions.front().content.creditCap = cap;
    return result;
}

} // namespace

void TstCreditLaws::initTestCase() { qputenv("RC_PARAMS", "seed=7 max_success=3000"); }

void TstCreditLaws::theBasisOfPartsAddsToTheWhole()
{
    QVERIFY(rc::check("the basis of two parts adds to that of the whole, in each currency", [] {
        const Agreement agreement = drawnAgreement();
        ServiceLevel level = promisedWithCredit();
        level.population.services.assign(services.begin(), services.begin() + drawn(0, 4));
        const QDate first = day("2025-01-01").addDays(drawn(0, 200));
        const QDate middle = first.addDays(drawn(0, 100));
        const QDate last = middle.addDays(drawn(1, 100));
        const ServiceLevel *asked = drawn(0, 3) == 0 ? nullptr : &level;
        const ChargeSums parts = together(basisOf(agreement, asked, first, middle).value(),
            basisOf(agreement, asked, middle.addDays(1), last).value());
        RC_ASSERT((parts == basisOf(agreement, asked, first, last).value()));
    }));
}

void TstCreditLaws::noTotalPassesACap()
{
    QVERIFY(rc::check("a total is at most its cap, and the cap rounded down where lines would pass it", [] {
        const std::int64_t scale = drawnScale();
        const Share cap = drawnShare();
        const Agreement agreement = capped(cap, scale);
        const std::vector<CreditLine> lines = drawnLines(scale);
        const std::vector<ServiceLevelResult> results = settled(agreement, lines);
        for (const CreditLine &line : lines) {
            const std::int64_t own = paid(results[line.result]);
            RC_ASSERT((!line.cap || Rational(own) <= *line.cap));
            RC_ASSERT(Rational(own) < line.exact + Rational(1));
            Rational total;
            Rational exact;
            Rational inside;
            bool limited = false;
            for (const CreditLine &other : lines) {
                if (isContained(other, line))
                    inside = inside + Rational(paid(results[other.result]));
                if (!isOneGroup(line, other))
                    continue;
                total = total + Rational(paid(results[other.result]));
                exact = exact + other.exact;
                limited = limited || other.cap;
            }
            const Rational most =
                cap.toRational() * basisOf(agreement, nullptr, line.first, line.last).value().at(line.currency);
            RC_ASSERT(total + inside <= most);
            if (most - inside < exact && !limited)
                RC_ASSERT(total == Rational(static_cast<std::int64_t>((most - inside).floor())));
        }
    }));
}

void TstCreditLaws::groupsDoNotTouchEachOther()
{
    QVERIFY(rc::check("a credit depends only on the lines of its obligor and currency in its period and inside it", [] {
        const std::int64_t scale = drawnScale();
        const Agreement agreement = capped(drawnShare(), scale);
        std::vector<CreditLine> lines = drawnLines(scale);
        for (CreditLine &line : lines)
            line.schedule.minimumPayout = Money(drawn<std::int64_t>(0, scale), line.currency);
        const std::vector<ServiceLevelResult> all = settled(agreement, lines);
        std::vector<CreditLine> own;
        for (const CreditLine &line : lines)
            if (isOneGroup(line, lines.front()) || isContained(line, lines.front()))
                own.push_back(line);
        std::vector<ServiceLevelResult> alone(lines.size(), ServiceLevelResult{levelId, period("2025-03")});
        settleCredits(agreement, own, alone);
        for (const CreditLine &line : own) {
            RC_ASSERT(all[line.result].credit == alone[line.result].credit);
            // In parentheses, because the macro looks at both sides of an "or".
            RC_ASSERT((!all[line.result].credit || all[line.result].credit->amount.currency() == line.currency));
        }
    }));
}

/// Random agreements from end to end: levels of several services and both parties, charges that change inside the
/// quarter, caps of both kinds.
static EvaluationInput drawnInput()
{
    std::vector<ServiceLevel> levels;
    for (int i = drawn(1, 5); i > 0; --i) {
        ServiceLevel level = promisedWithCredit();
        level.id = idOf<ServiceLevelId>(qPrintable(QStringLiteral("level%1").arg(i)));
        level.population.services = {services[static_cast<std::size_t>(drawn(0, 3))]};
        level.credit->basis = drawn(0, 4) == 0 ? CreditBasis::Agreement : CreditBasis::Service;
        level.credit->rounding = drawnMode();
        if (drawn(0, 3) == 0)
            level.period = PeriodKind::Quarter;
        if (drawn(0, 2) == 0)
            level.credit->cap = drawnShare();
        if (drawn(0, 3) == 0)
            level.obligor = idOf<OrganisationId>("customer");
        levels.push_back(level);
    }
    EvaluationInput in = input(levels.front(), "2026-06-01T00:00:00Z", "2025-01-01", "2025-06-30");
    in.agreement = drawnAgreement();
    const bool isCapped = drawn(0, 4) != 0;
    const Share cap = drawnShare();
    for (AgreementVersion &version : in.agreement.versions) {
        version.content.serviceLevels = levels;
        version.content.services = services;
        if (isCapped)
            version.content.creditCap = cap;
    }
    for (const ServiceId &service : services) {
        in.measurements.coverage.push_back(
            covered(MeasurementKind::Outage, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", service));
        for (const char *from : {"2025-02-05T00:00:00Z", "2025-05-05T00:00:00Z"}) {
            addOutage(in, from, "2025-06-06T00:00:00Z");
            in.measurements.outages.back().service = service;
            in.measurements.outages.back().outage.to = at(from) + std::chrono::hours(drawn(1, 30));
        }
    }
    return in;
}

void TstCreditLaws::evaluatedCreditsKeepToTheCaps()
{
    qputenv("RC_PARAMS", "seed=11 max_success=400");
    QVERIFY(rc::check("evaluated credits keep to both caps, in a currency that was charged", [] {
        const EvaluationInput in = drawnInput();
        const Scorecard card = evaluate(in);
        std::map<std::tuple<Period, OrganisationId, Currency>, Rational> totals;
        for (const ServiceLevelResult &result : card.results) {
            if (!result.credit)
                continue;
            const ServiceLevel *level = nullptr;
            for (const ServiceLevel &one : in.agreement.latest().content.serviceLevels)
                level = one.id == result.serviceLevel ? &one : level;
            const Currency currency = result.credit->amount.currency();
            const Period &month = result.period;
            const ChargeSums basis = basisOf(in.agreement, level, month.first(), month.last()).value();
            RC_ASSERT(basis.size() == 1u);
            RC_ASSERT(basis.contains(currency));
            if (level->credit->cap)
                RC_ASSERT(Rational(paid(result)) <= level->credit->cap->toRational() * basis.at(currency));
            Rational &total = totals[{month, obligorOf(in.agreement, *level), currency}];
            total = total + Rational(paid(result));
        }
        const auto cap = in.agreement.latest().content.creditCap;
        for (const auto &[key, own] : totals) {
            const auto &[outer, obligor, currency] = key;
            Rational total;
            for (const auto &[other, paidThere] : totals) {
                const auto &[inner, otherObligor, otherCurrency] = other;
                if (outer.first() <= inner.first() && inner.end() <= outer.end() && otherObligor == obligor
                    && otherCurrency == currency)
                    total = total + paidThere;
            }
            const auto charge = basisOf(in.agreement, nullptr, outer.first(), outer.last()).value();
            RC_ASSERT((!cap || total <= cap->toRational() * charge.at(currency)));
        }
    }));
}

QTEST_GUILESS_MAIN(TstCreditLaws)
#include "tst_creditlaws.moc"
