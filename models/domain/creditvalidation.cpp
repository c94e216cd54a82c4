// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/creditvalidation.h"

#include "models/domain/amountbound.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditValidation)
};

QString item(const QString &list, std::size_t index) { return QStringLiteral("%1[%2]").arg(list).arg(index); }

/// Collects problems; places are fields of the record that is looked at.
class Problems {
public:
    explicit Problems(QString place) : m_place(std::move(place)) { }
    void require(bool holds, const QString &field, const QString &message, const QString &advice = {})
    {
        if (!holds)
            m_errors.push_back({ErrorCode::InvalidInput, message, placeOf(field), advice});
    }
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    [[nodiscard]] QString placeOf(const QString &field) const
    {
        return m_place.isEmpty() ? field : m_place + u'.' + field;
    }
    QString m_place;
    std::vector<Error> m_errors;
};

/// Every pay of the schedule, with its field.
std::vector<std::pair<QString, CreditPay>> paysOf(const CreditSchedule &schedule)
{
    std::vector<std::pair<QString, CreditPay>> pays;
    for (std::size_t i = 0; i < schedule.bands.size(); ++i)
        pays.emplace_back(item(QStringLiteral("bands"), i), schedule.bands[i].pays);
    if (schedule.pays)
        pays.emplace_back(QStringLiteral("pays"), *schedule.pays);
    return pays;
}

bool paysPoints(const CreditSchedule &schedule)
{
    const auto pays = paysOf(schedule);
    return std::any_of(
        pays.begin(), pays.end(), [](const auto &pay) { return std::holds_alternative<CreditPoints>(pay.second); });
}

void checkBands(Problems &problems, const std::vector<CreditBand> &bands, const QString &list)
{
    for (std::size_t i = 0; i < bands.size(); ++i)
        problems.require(!bands[i].lower || !bands[i].upper || bands[i].lower->value <= bands[i].upper->value,
            item(list, i), Texts::tr("The lower end of a band is above its upper end."));
}

/// An amount that is paid is neither negative nor larger than can be added up.
void checkSize(Problems &problems, const CreditPay &pay, const QString &field, const QString &negative)
{
    problems.require(unitsOf(pay) >= Rational(0), field, negative);
    if (const auto *amount = std::get_if<Money>(&pay))
        problems.require(!isBeyondBound(*amount), field, beyondBoundText(*amount));
}

/// All in one unit, and amounts in one currency.
void checkPays(Problems &problems, const CreditSchedule &schedule)
{
    const auto pays = paysOf(schedule);
    for (const auto &[field, pay] : pays) {
        checkSize(problems, pay, field, Texts::tr("What a credit pays is negative."));
        problems.require(pay.index() == pays.front().second.index(), field,
            Texts::tr("A credit pays shares, amounts, points or time, but not several of them."),
            Texts::tr("Write all tiers in one unit."));
        const auto *amount = std::get_if<Money>(&pay);
        const auto *first = std::get_if<Money>(&pays.front().second);
        problems.require(!amount || !first || amount->currency() == first->currency(), field,
            Texts::tr("The amounts of a credit are in different currencies."));
    }
}

/// What the measure needs to pay by.
void checkMeasure(Problems &problems, const ServiceLevel &level, const CreditSchedule &schedule)
{
    const CreditMeasure measure = schedule.measure;
    const bool timed = measure == CreditMeasure::Outage || measure == CreditMeasure::LostTime;
    problems.require(measure == CreditMeasure::Value || !schedule.bands.empty() || schedule.pays || schedule.multiple,
        QStringLiteral("measure"), Texts::tr("The credit does not say what is paid."),
        Texts::tr("Enter tiers, or what a miss, step, outage, day or record pays."));
    problems.require(measure != CreditMeasure::Shortfall || schedule.step.has_value() || !schedule.bands.empty(),
        QStringLiteral("step"), Texts::tr("The credit goes by the distance from the target, but no step is given."));
    problems.require(measure != CreditMeasure::Shortfall || level.direction != Direction::Within,
        QStringLiteral("measure"), Texts::tr("A target that is a range has no distance that a credit could go by."));
    problems.require(measure != CreditMeasure::Outage || hasOutages(level.rule.metric), QStringLiteral("measure"),
        Texts::tr("The service level does not measure outages, so that none of them can pay."));
    problems.require(measure != CreditMeasure::Breaches || hasBreaches(level.rule.metric), QStringLiteral("measure"),
        Texts::tr("The service level does not count records that could miss their limit."));
    problems.require(measure != CreditMeasure::Day || hasOutages(level.rule.metric), QStringLiteral("measure"),
        Texts::tr("The service level does not measure outages, so that no days with them are counted."));
    problems.require(measure != CreditMeasure::LostTime || hasLostTime(level), QStringLiteral("measure"),
        Texts::tr("The service level does not say how much time was lost."),
        Texts::tr("Lost time follows from an availability or another share of time in per cent."));
    problems.require(!schedule.multiple || timed, QStringLiteral("multiple"),
        Texts::tr("Only lost time and outages are multiplied with the charge of their time."));
    problems.require(!schedule.multiple || *schedule.multiple > Decimal(), QStringLiteral("multiple"),
        Texts::tr("The multiple of the charge is not more than 0."));
    problems.require(!schedule.beyondAllowance || measure == CreditMeasure::LostTime, QStringLiteral("beyondAllowance"),
        Texts::tr("Only lost time can be counted beyond what the target allows."));
}

void checkModifiers(Problems &problems, const CreditSchedule &schedule)
{
    constexpr int mostPeriods = 120;
    const auto inRange = [](int number) { return number >= 1 && number <= mostPeriods; };
    problems.require(!schedule.step || schedule.step->size > Decimal(), QStringLiteral("step.size"),
        Texts::tr("The size of a step is not more than 0."));
    problems.require(!schedule.step || schedule.step->free >= Decimal(), QStringLiteral("step.free"),
        Texts::tr("What is free of a credit is negative."));
    problems.require(!schedule.step || schedule.pays, QStringLiteral("pays"),
        Texts::tr("The credit does not say what each step pays."));
    problems.require(inRange(schedule.averageOver), QStringLiteral("averageOver"),
        Texts::tr("An average is taken over 1 to %1 periods.").arg(mostPeriods));
    problems.require(schedule.averageOver == 1 || schedule.measure == CreditMeasure::Value,
        QStringLiteral("averageOver"), Texts::tr("Only achieved values are averaged."));
    problems.require(!schedule.repeat || inRange(schedule.repeat->within), QStringLiteral("repeat.within"),
        Texts::tr("A miss is repeated within 1 to %1 periods.").arg(mostPeriods));
    problems.require(!schedule.repeat || schedule.repeat->multiplier >= Decimal{1, 0},
        QStringLiteral("repeat.multiplier"), Texts::tr("A repeated miss counts at least once."));
    problems.require(!schedule.earnBack || inRange(schedule.earnBack->periods), QStringLiteral("earnBack.periods"),
        Texts::tr("A credit is taken back after 1 to %1 met periods.").arg(mostPeriods));
    problems.require(!schedule.grace || schedule.grace->until || inRange(schedule.grace->periods),
        QStringLiteral("grace"), Texts::tr("The time without credits has neither a last day nor a number of periods."));
    problems.require(
        schedule.basis != CreditBasis::DaysBefore || (schedule.basisDays >= 1 && schedule.basisDays <= 366),
        QStringLiteral("basisDays"), Texts::tr("The number of days before the incident is from 1 to 366."));
    problems.require(!schedule.capAmount || schedule.capAmount->minor() >= 0, QStringLiteral("capAmount"),
        Texts::tr("A cap is negative."));
    problems.require(!schedule.minimumPayout || schedule.minimumPayout->minor() >= 0, QStringLiteral("minimumPayout"),
        Texts::tr("The smallest credit that is paid is negative."));
    problems.require(schedule.claimWindow.days >= 0, QStringLiteral("claimWindow.days"),
        Texts::tr("The number of days in which a credit can be claimed is negative."));
}

/// Fixed amounts are of a currency that is charged: there is no rate to convert by.
void checkCurrency(
    Problems &problems, const AgreementContent &content, const std::optional<Money> &amount, const QString &field)
{
    const auto isCharged = [&amount](const Charge &charge) { return charge.amount.currency() == amount->currency(); };
    problems.require(
        !amount || content.charges.empty() || std::any_of(content.charges.begin(), content.charges.end(), isCharged),
        field, Texts::tr("This amount is in a currency in which the agreement charges nothing."));
}

/// What the level's credit is a share of.
CreditBasis basisOf(const CreditTerms &terms, const CreditSchedule &schedule)
{
    if (schedule.allocation && terms.pool)
        return terms.pool->basis;
    return paysPoints(schedule) && terms.points ? terms.points->basis : schedule.basis;
}

/// Whether the charge is one of those that the level's credit may be a share of.
bool isBasis(const AgreementContent &content, const ServiceLevel &level, const Charge &charge)
{
    const CreditSchedule &schedule = *level.credit;
    const bool isWhole = schedule.allocation || paysPoints(schedule) || schedule.basis == CreditBasis::Agreement;
    const std::vector<ServiceId> &services =
        level.population.services.empty() ? content.services : level.population.services;
    const bool isAny = isWhole || (level.population.services.empty() && services.size() != 1);
    return isAny || !charge.service || std::find(services.begin(), services.end(), *charge.service) != services.end();
}

/// Those in which the level's credit can come out, as far as the terms say it: none where invoices do, or nothing does.
std::set<Currency> creditCurrencies(const AgreementContent &content, const ServiceLevel &level)
{
    std::set<Currency> currencies;
    for (const auto &[field, pay] : paysOf(*level.credit))
        if (const auto *amount = std::get_if<Money>(&pay))
            currencies.insert(amount->currency());
    if (!currencies.empty() || basisOf(content.creditTerms, *level.credit) == CreditBasis::Invoice)
        return currencies;
    for (const Charge &charge : content.charges)
        if (isBasis(content, level, charge))
            currencies.insert(charge.amount.currency());
    return currencies;
}

/// What is compared with the level's credit, or owed beside it, is in its currency.
void checkBeside(
    Problems &problems, const std::set<Currency> &currencies, const std::optional<Money> &amount, const QString &field)
{
    if (!amount || currencies.empty() || currencies.contains(amount->currency()))
        return;
    QStringList codes;
    for (const Currency &currency : currencies)
        codes << currency.code();
    problems.require(false, field,
        Texts::tr("This amount is in %1, but the service credit is in %2; nothing is converted.")
            .arg(amount->currency().code(), codes.join(QStringLiteral(", "))),
        Texts::tr("Write it in the currency of the service credit."));
}

void checkCurrencies(Problems &problems, const AgreementContent &content, const ServiceLevel &level)
{
    const CreditSchedule &schedule = *level.credit;
    for (const auto &[field, pay] : paysOf(schedule))
        if (const auto *amount = std::get_if<Money>(&pay))
            checkCurrency(problems, content, *amount, field);
    checkCurrency(problems, content, schedule.capAmount, QStringLiteral("capAmount"));
    checkBeside(problems, creditCurrencies(content, level), schedule.capAmount, QStringLiteral("capAmount"));
}

/// Points are added up from misses, so that none can be owed for over-achievement.
void checkBonus(Problems &problems, const AgreementContent &content, const ServiceLevel &level)
{
    const std::vector<CreditBand> &bonus = level.credit->bonus;
    checkBands(problems, bonus, QStringLiteral("bonus"));
    for (std::size_t i = 0; i < bonus.size(); ++i) {
        const QString field = item(QStringLiteral("bonus"), i);
        checkSize(problems, bonus[i].pays, field, Texts::tr("What a bonus pays is negative."));
        problems.require(!std::holds_alternative<CreditPoints>(bonus[i].pays), field,
            Texts::tr("A bonus is paid in points, which are only added up from misses."),
            Texts::tr("Write the bonus as a share or as an amount."));
        if (const auto *amount = std::get_if<Money>(&bonus[i].pays))
            checkBeside(problems, creditCurrencies(content, level), *amount, field);
    }
}

void checkTerms(Problems &problems, const CreditTerms &terms)
{
    const auto isWhole = [](CreditBasis basis) {
        return basis != CreditBasis::Service && basis != CreditBasis::DaysBefore;
    };
    for (std::size_t i = 0; i < terms.caps.size(); ++i) {
        const CreditCap &cap = terms.caps[i];
        problems.require(cap.share || cap.amount, item(QStringLiteral("caps"), i),
            Texts::tr("A cap has neither a share of the charges nor an amount."));
        problems.require(!cap.amount || cap.amount->minor() >= 0,
            item(QStringLiteral("caps"), i) + QStringLiteral(".amount"), Texts::tr("A cap is negative."));
    }
    problems.require(!terms.pool || isWhole(terms.pool->basis), QStringLiteral("pool.basis"),
        Texts::tr("The at-risk pool is a share of the agreement's charges or of what was invoiced."));
    problems.require(!terms.minimumPayout || terms.minimumPayout->amount.minor() >= 0, QStringLiteral("minimumPayout"),
        Texts::tr("The smallest credit that is paid is negative."));
    if (!terms.points)
        return;
    const auto &steps = terms.points->steps;
    problems.require(isWhole(terms.points->basis), QStringLiteral("points.basis"),
        Texts::tr("Points are paid by the agreement's charges or by what was invoiced."));
    problems.require(!steps.empty(), QStringLiteral("points"), Texts::tr("The table of points is empty."));
    for (std::size_t i = 1; i < steps.size(); ++i)
        problems.require(steps[i - 1].from < steps[i].from, item(QStringLiteral("points.steps"), i),
            Texts::tr("The table of points is not ascending."));
}

void checkLevel(Problems &problems, const AgreementContent &content, const ServiceLevel &level)
{
    const CreditSchedule &schedule = *level.credit;
    checkBands(problems, schedule.bands, QStringLiteral("bands"));
    checkBonus(problems, content, level);
    checkPays(problems, schedule);
    checkMeasure(problems, level, schedule);
    checkModifiers(problems, schedule);
    problems.require(!schedule.allocation || content.creditTerms.pool, QStringLiteral("allocation"),
        Texts::tr("The agreement has no at-risk pool that could be allocated."));
    problems.require(!paysPoints(schedule) || content.creditTerms.points, QStringLiteral("pays"),
        Texts::tr("The agreement has no table that says what points pay."));
    const QString &report = schedule.claimWindow.report;
    problems.require(report.isEmpty()
            || std::any_of(content.reporting.begin(), content.reporting.end(),
                [&report](const ReportingDuty &duty) { return duty.report == report; }),
        QStringLiteral("claimWindow.report"), Texts::tr("No reporting duty is called “%1”.").arg(report));
    checkCurrencies(problems, content, level);
}

void checkRules(Problems &problems, const AgreementContent &content)
{
    for (std::size_t i = 0; i < content.terminationRules.size(); ++i) {
        const TerminationRule &rule = content.terminationRules[i];
        const QString at = item(QStringLiteral("terminationRules"), i);
        problems.require(
            rule.count >= 1, at + QStringLiteral(".count"), Texts::tr("A right to terminate needs at least one miss."));
        problems.require(rule.kind != TriggerKind::MissesWithin || rule.periods >= rule.count,
            at + QStringLiteral(".periods"),
            Texts::tr("So many misses do not fit into the number of periods that is looked at."));
        for (const ServiceLevelId &id : rule.serviceLevels)
            problems.require(std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(),
                                 [&id](const ServiceLevel &level) { return level.id == id; }),
                at + QStringLiteral(".serviceLevels"),
                Texts::tr("The agreement has no service level with the id “%1”.").arg(id.text()));
    }
}

void append(std::vector<Error> &all, std::vector<Error> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Error> creditProblems(const AgreementContent &content)
{
    std::vector<Error> all;
    for (std::size_t i = 0; i < content.serviceLevels.size(); ++i) {
        if (!content.serviceLevels[i].credit)
            continue;
        Problems problems(item(QStringLiteral("serviceLevels"), i) + QStringLiteral(".credit"));
        checkLevel(problems, content, content.serviceLevels[i]);
        append(all, problems.take());
    }
    Problems terms(QStringLiteral("creditTerms"));
    checkTerms(terms, content.creditTerms);
    for (std::size_t i = 0; i < content.creditTerms.caps.size(); ++i)
        checkCurrency(terms, content, content.creditTerms.caps[i].amount,
            item(QStringLiteral("caps"), i) + QStringLiteral(".amount"));
    append(all, terms.take());
    Problems rules({});
    checkRules(rules, content);
    append(all, rules.take());
    return all;
}

bool hasOutages(Metric metric)
{
    return metric == Metric::Availability || metric == Metric::MeanTimeToRestore
        || metric == Metric::MeanTimeBetweenFailures || metric == Metric::OutageCount
        || metric == Metric::LongestOutage;
}

bool hasBreaches(Metric metric)
{
    return metric == Metric::ShareWithinTime || metric == Metric::FirstContactResolution
        || metric == Metric::LeadAcceptance || metric == Metric::FollowUpShare || metric == Metric::TicketRatio
        || metric == Metric::OutageCount;
}

bool hasLostTime(const ServiceLevel &level)
{
    return level.rule.metric == Metric::Availability
        || (unitOf(level.rule) == Unit::Percent && level.direction == Direction::AtLeast);
}

} // namespace kept
