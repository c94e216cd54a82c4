// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/explaincredit.h"

#include "models/domain/display.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditpayout.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/evaluate.h"
#include "models/evaluation/resultwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Trace)
};

QString amountText(const Rational &minor, const Currency &currency, const QLocale &locale)
{
    return displayMoney(Money::fromExactMinor(minor, currency, RoundingMode::HalfEven), locale);
}

QString clauseJump(const QString &clause) { return clause.isEmpty() ? QString() : QStringLiteral("clause:") + clause; }

bool isWhole(const Rational &value) { return Rational(roundToWhole(value, RoundingMode::Down)) == value; }

/// Tells steps of one credit line.
class Steps {
public:
    Steps(const Agreement &agreement, const CreditLine &line, Recorder &recorder)
        : m_agreement(agreement), m_line(line), m_recorder(recorder)
    { }

    /// Up to the service level's own cap. Where the amount is told as the whole share of the charge that the schedule
    /// pays, it is not told twice.
    void tellNative(const std::optional<CreditResult> &credit)
    {
        const CreditSchedule &schedule = m_line.schedule;
        for (const LinePart &part : m_line.parts)
            tellPool(part);
        if (!isShareOfCharge(credit))
            tellSchedule();
        if (m_line.multiplier != Rational(1))
            step(Texts::tr("A repeated miss: × %1").arg(number(m_line.multiplier)),
                schedule.repeat ? schedule.repeat->clause : QString());
        for (const LinePart &part : m_line.parts)
            tellPoints(part);
        tellTable();
        if (m_line.cap && !m_line.points.isZero())
            step(Texts::tr("The cap of the service level is %1.").arg(amount(*m_line.cap)), schedule.capClause);
        else if (m_line.capped && m_line.cap)
            step(Texts::tr("%1, by the cap of the service level %2").arg(amount(m_line.uncapped), amount(*m_line.cap)),
                schedule.capClause);
        else if (m_line.cap && m_line.uncapped == *m_line.cap)
            step(Texts::tr("The cap of the service level, %1, is just reached.").arg(amount(*m_line.cap)),
                schedule.capClause);
        else if (m_line.cap)
            step(Texts::tr("The cap of the service level, %1, is not reached.").arg(amount(*m_line.cap)),
                schedule.capClause);
    }

    /// From the agreement's caps on.
    void tellPayout(const CreditResult &credit)
    {
        const Rational paid(credit.amount.minor());
        const bool hasPoints = !m_line.points.isZero();
        if (hasPoints && credit.capped && m_line.agreementCap)
            step(Texts::tr("The agreement's cap of %1 for %2 holds the credits of the period together.", "amount, days")
                     .arg(amount(m_line.agreementCap->whole), daysOf(*m_line.agreementCap)),
                m_line.agreementCap->rule.clause);
        const bool cutByAgreement = credit.capped && paid < Rational(roundToWhole(m_line.exact, RoundingMode::Down));
        if (!hasPoints && cutByAgreement)
            tellCap(credit);
        else if (!hasPoints && !isWhole(m_line.exact))
            step(m_line.capped || credit.capped ? Texts::tr("%1, rounded down at the cap").arg(exactly(m_line.exact))
                                                : roundedText());
        if (const auto &minimum = m_line.schedule.minimumPayout; minimum && minimum->currency() == m_line.currency)
            step(m_line.schedule.minimumIsExclusive
                    ? Texts::tr("The credits of the period are more than the minimum payout of %1.")
                          .arg(displayMoney(*minimum, m_recorder.locale()))
                    : Texts::tr("The credits of the period reach the minimum payout of %1.")
                          .arg(displayMoney(*minimum, m_recorder.locale())));
    }

    /// Nothing is paid.
    void tellNothing()
    {
        const auto &cap = m_line.agreementCap;
        const auto &minimum = m_line.schedule.minimumPayout;
        if (cap && cap->left.isZero())
            tell(Texts::tr(
                     "The agreement's cap of %1 for %2 is used up by earlier credits, claimed or not: nothing is paid.")
                     .arg(amount(cap->whole), daysOf(*cap)),
                cap->rule.clause);
        else if (minimum && cap)
            tell(Texts::tr("The agreement's cap and the minimum payout leave nothing to pay."), {});
        else if (minimum)
            tell(Texts::tr("Smaller than the minimum payout: nothing is paid."), {});
        else
            tell(Texts::tr("Less than the smallest amount of the currency: nothing is paid."), {});
    }

    /// The amount, as a share of the charge where that is how it came about.
    void tellAmount(const CreditResult &credit)
    {
        const QLocale &locale = m_recorder.locale();
        const QString sum = isShareOfCharge(credit)
            ? Texts::tr("%1 % × %2 = %3")
                  .arg(displayExact(credit.share.toRational() * Rational(100), 9, locale),
                      displayAmount(credit.basis, locale), displayMoney(credit.amount, locale))
            : displayMoney(credit.amount, locale);
        m_recorder.line(TraceKind::Credit, Texts::tr("Credit"),
            credit.deadline ? Texts::tr("%1, claim by %2").arg(sum, displayDate(*credit.deadline, locale)) : sum,
            credit.capped ? Texts::tr("limited by a cap") : QString(), clauseJump(credit.clause));
    }

private:
    /// A share that stands in no contract would be told of an amount that a cap cut, or of a fixed one.
    [[nodiscard]] bool isShareOfCharge(const std::optional<CreditResult> &credit) const
    {
        return credit && !credit->capped && !amountCurrency(m_line.schedule) && m_line.multiplier == Rational(1)
            && !m_line.basis.isZero();
    }

    void tell(const QString &text, const QString &clause)
    {
        m_recorder.line(TraceKind::Credit, Texts::tr("Credit"), text, {}, clauseJump(clause));
    }

    [[nodiscard]] QString daysOf(const CapLeft &cap) const
    {
        const bool isPeriod = cap.rule.over == CapSpan::Period && cap.days.last() == m_line.period.last();
        return displayPeriod(isPeriod ? m_line.period : cap.days, m_recorder.locale());
    }

    /// The cap of the agreement that cut the credits of the period.
    void tellCap(const CreditResult &credit)
    {
        const QLocale &locale = m_recorder.locale();
        const QString before = amount(m_line.exact);
        const QString after = displayMoney(credit.amount, locale);
        const auto &cap = m_line.agreementCap;
        const bool isOfPool = std::any_of(
            m_line.parts.begin(), m_line.parts.end(), [](const LinePart &part) { return part.allocation.has_value(); });
        if (!cap) {
            step(isOfPool ? Texts::tr("%1, by the amount at risk in the agreement: %2").arg(before, after)
                          : Texts::tr("%1, by a cap of the agreement %2").arg(before, after));
            return;
        }
        const QString whole = amount(cap->whole);
        const QString days = daysOf(*cap);
        // Of several credits each has its part of what is left.
        const bool isShared = Rational(roundToWhole(cap->left, RoundingMode::Down)) != Rational(credit.amount.minor());
        m_recorder.line(TraceKind::Step, Texts::tr("Credit"),
            cap->used.isZero()
                ? Texts::tr("%1, by the agreement's cap of %2 for %3: %4", "amount, cap, days, amount")
                      .arg(before, whole, days, after)
                : Texts::tr(
                    "%1, by the agreement's cap of %2 for %3, of which earlier credits, claimed or not, used %4: %5",
                    "amount, cap, days, amount, amount")
                      .arg(before, whole, days, amount(cap->used), after),
            isShared ? Texts::tr("shared with the other credits of the period") : QString(),
            clauseJump(cap->rule.clause));
    }

    void tellPool(const LinePart &part)
    {
        const auto &pool = contentOn(m_agreement, part.last).creditTerms.pool;
        if (part.allocation && pool)
            step(Texts::tr("%1 % of the pool × %2 % × %3 at risk = %4")
                     .arg(percent(part.allocation->toRational()), percent(pool->percentage.toRational()),
                         amount(part.atRisk), amount(part.basis)),
                pool->clause);
    }

    void tellPoints(const LinePart &part)
    {
        const auto &table = contentOn(m_agreement, part.last).creditTerms.points;
        if (!part.points.isZero())
            step(Texts::tr("%1 points of this service level").arg(number(part.points)),
                table ? table->clause : QString());
    }

    /// Where an amendment divides the period each part has a table of its own.
    void tellTable()
    {
        const auto &table = contentOn(m_agreement, m_line.last).creditTerms.points;
        if (!table || m_line.allPoints.isZero() || m_line.parts.size() != 1)
            return;
        step(Texts::tr("%1 points of all service levels of the period pay %2 % by the table.")
                 .arg(number(m_line.allPoints), percent(shareOfPoints(*table, m_line.allPoints))),
            table->clause);
    }

    void tellSchedule()
    {
        if (m_line.uncapped.isZero() && !m_line.points.isZero())
            return;
        const Rational native = m_line.uncapped / m_line.multiplier;
        step(m_line.basis.isZero() || amountCurrency(m_line.schedule)
                ? Texts::tr("The schedule pays %1").arg(amount(native))
                : Texts::tr("The schedule pays %1 % of %2 = %3")
                      .arg(percent(native / m_line.basis), amount(m_line.basis), amount(native)),
            m_line.schedule.clause);
    }

    [[nodiscard]] QString roundedText() const
    {
        const QString exact = exactly(m_line.exact);
        switch (m_line.schedule.rounding) {
        case RoundingMode::HalfUp:
            return Texts::tr("%1, rounded half up").arg(exact);
        case RoundingMode::HalfEven:
            return Texts::tr("%1, rounded half to even").arg(exact);
        case RoundingMode::Down:
            return Texts::tr("%1, rounded down").arg(exact);
        case RoundingMode::Up:
            break;
        }
        return Texts::tr("%1, rounded up").arg(exact);
    }

    void step(const QString &text, const QString &clause = {})
    {
        m_recorder.line(TraceKind::Step, Texts::tr("Credit"), text, {}, clauseJump(clause));
    }
    [[nodiscard]] QString amount(const Rational &minor) const
    {
        return amountText(minor, m_line.currency, m_recorder.locale());
    }
    [[nodiscard]] QString exactly(const Rational &minor) const
    {
        constexpr int places = 6;
        return Texts::tr("%1 %2", "exact amount and currency")
            .arg(displayExact(minor / Rational(m_line.currency.minorPerMajor()), places, m_recorder.locale()),
                m_line.currency.code());
    }
    [[nodiscard]] QString percent(const Rational &share) const
    {
        constexpr int places = 7;
        return displayExact(share * Rational(100), places, m_recorder.locale());
    }
    [[nodiscard]] QString number(const Rational &value) const { return displayExact(value, 9, m_recorder.locale()); }

    const Agreement &m_agreement;
    const CreditLine &m_line;
    Recorder &m_recorder;
};

void tellEarnBack(const EvaluationInput &input, const ServiceLevelResult &result, Recorder &recorder)
{
    const QLocale &locale = recorder.locale();
    if (const auto net = takenBackBy(input.agreement, input.claims, input.latestFacts, result))
        recorder.line(TraceKind::Credit, Texts::tr("Earn-back"),
            Texts::tr("The credit of %1 for %2 is taken back: the periods since then are met.")
                .arg(displayMoney(*net, locale), displayPeriod(result.earnedBack->missed, locale)),
            {}, clauseJump(result.earnedBack->clause));
    else if (earnedIn(result) != nullptr)
        recorder.line(TraceKind::Credit, Texts::tr("Earn-back"),
            Texts::tr("Nothing of the credit for %1 is taken back: it was rejected, or lapsed before.")
                .arg(displayPeriod(result.earnedBack->missed, locale)),
            {}, clauseJump(result.earnedBack->clause));
}

void tellOthers(const EvaluationInput &input, const ServiceLevelResult &result, Recorder &recorder)
{
    const QLocale &locale = recorder.locale();
    if (result.alternative)
        recorder.line(TraceKind::Credit, Texts::tr("Credit"),
            Texts::tr("%1 would be paid, but another credit of the same incident is.")
                .arg(displayMoney(result.alternative->amount, locale)));
    tellEarnBack(input, result, recorder);
    if (result.bonus)
        recorder.line(TraceKind::Credit, Texts::tr("Bonus"), displayMoney(*result.bonus, locale));
}

void tellAmount(
    const Agreement &agreement, const CreditLine &line, const ServiceLevelResult &result, Recorder &recorder)
{
    Steps steps(agreement, line, recorder);
    if (!result.credit) {
        steps.tellNothing();
        return;
    }
    steps.tellPayout(*result.credit);
    steps.tellAmount(*result.credit);
}

} // namespace

void tellCredit(const EvaluationInput &input, const JudgedResult &judged, Recorder &recorder)
{
    const auto &found = judged.credit;
    if (found.remark)
        recorder.line(TraceKind::Note, Texts::tr("Credit"), creditWords(*found.remark, recorder.locale()));
    if (!found.facts && !hasMemory(input.agreement))
        return;
    // As it stands among all credits of the period, since the agreement's caps and the minimum act on them all.
    const SettledCredit settled = settledCredit(input, judged.result);
    const ServiceLevelResult &result = settled.result;
    const bool refused = result.creditRemark != judged.result.creditRemark;
    if (refused)
        recorder.line(TraceKind::Note, Texts::tr("Credit"), creditWords(result, recorder.locale()));
    if (settled.line)
        Steps(input.agreement, *settled.line, recorder).tellNative(result.credit);
    if (settled.line && !result.alternative && (result.credit || !refused))
        tellAmount(input.agreement, *settled.line, result, recorder);
    tellOthers(input, result, recorder);
}

void tellCreditLine(
    const Agreement &agreement, const CreditLine &line, const ServiceLevelResult &result, Recorder &recorder)
{
    Steps(agreement, line, recorder).tellNative(result.credit);
    tellAmount(agreement, line, result, recorder);
}

} // namespace kept
