// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/explaincredit.h"

#include "models/domain/display.h"
#include "models/evaluation/creditclaims.h"
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
        : m_agreement(agreement), m_line(line), m_terms(contentOn(agreement, line.last).creditTerms),
          m_recorder(recorder)
    { }

    /// Up to the service level's own cap.
    void tellNative()
    {
        const CreditSchedule &schedule = m_line.schedule;
        for (const LinePart &part : m_line.parts)
            tellPool(part);
        tellSchedule();
        if (m_line.multiplier != Rational(1))
            step(Texts::tr("A repeated miss: × %1").arg(number(m_line.multiplier)),
                schedule.repeat ? schedule.repeat->clause : QString());
        for (const LinePart &part : m_line.parts)
            tellPoints(part);
        if (m_line.capped && m_line.cap)
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
        const bool cutByAgreement = credit.capped && paid < Rational(roundToWhole(m_line.exact, RoundingMode::Down));
        if (!hasPoints && cutByAgreement)
            step(Texts::tr("%1, by a cap of the agreement %2")
                     .arg(amount(m_line.exact), displayMoney(credit.amount, m_recorder.locale())),
                clauseOfCaps());
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

private:
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

    /// Where more follows than that the amount is a share of the charge, the line of the amount does not say it all.
    void tellSchedule()
    {
        const bool saysAll = m_line.multiplier == Rational(1) && !m_line.capped && !m_line.basis.isZero();
        if (saysAll || (m_line.uncapped.isZero() && !m_line.points.isZero()))
            return;
        const Rational native = m_line.uncapped / m_line.multiplier;
        step(m_line.basis.isZero() ? Texts::tr("The schedule pays %1").arg(amount(native))
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

    /// The clause of the agreement's caps, where only one can be meant.
    [[nodiscard]] QString clauseOfCaps() const
    {
        return m_terms.caps.size() == 1 ? m_terms.caps.front().clause : QString();
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
    const CreditTerms &m_terms;
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
    const auto &credit = result.credit;
    if (!credit) {
        recorder.line(TraceKind::Credit, Texts::tr("Credit"),
            contentOn(agreement, line.last).creditCap
                ? Texts::tr("The agreement's cap and the minimum payout leave nothing to pay.")
                : Texts::tr("Smaller than the minimum payout: nothing is paid."));
        return;
    }
    Steps(agreement, line, recorder).tellPayout(*credit);
    const QString sum =
        Texts::tr("%1 % × %2 = %3")
            .arg(displayExact(credit->share.toRational() * Rational(100), 9, recorder.locale()),
                displayAmount(credit->basis, recorder.locale()), displayMoney(credit->amount, recorder.locale()));
    recorder.line(TraceKind::Credit, Texts::tr("Credit"),
        credit->deadline ? Texts::tr("%1, claim by %2").arg(sum, displayDate(*credit->deadline, recorder.locale()))
                         : sum,
        credit->capped ? Texts::tr("limited by a cap") : QString(), clauseJump(credit->clause));
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
        Steps(input.agreement, *settled.line, recorder).tellNative();
    if (settled.line && !result.alternative && (result.credit || !refused))
        tellAmount(input.agreement, *settled.line, result, recorder);
    tellOthers(input, result, recorder);
}

void tellCreditLine(
    const Agreement &agreement, const CreditLine &line, const ServiceLevelResult &result, Recorder &recorder)
{
    Steps(agreement, line, recorder).tellNative();
    tellAmount(agreement, line, result, recorder);
}

} // namespace kept
