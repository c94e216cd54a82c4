// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/reviewplan.h"

#include "models/domain/display.h"
#include "models/evaluation/tracetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ReviewPlan)
};

constexpr int daysToReview = 30; // a quarter's figures are final at the latest 30 days after its end

int monthsBetween(ReviewCadence cadence)
{
    switch (cadence) {
    case ReviewCadence::Monthly:
        return 1;
    case ReviewCadence::Quarterly:
        return 3;
    case ReviewCadence::HalfYearly:
        return 6;
    case ReviewCadence::Yearly:
        return 12;
    case ReviewCadence::TwoYearly:
        return 24;
    }
    return 3;
}

PeriodKind periodKindOf(ReviewCadence cadence)
{
    switch (cadence) {
    case ReviewCadence::Monthly:
        return PeriodKind::Month;
    case ReviewCadence::Quarterly:
        return PeriodKind::Quarter;
    case ReviewCadence::HalfYearly:
        return PeriodKind::HalfYear;
    case ReviewCadence::Yearly:
    case ReviewCadence::TwoYearly:
        return PeriodKind::Year;
    }
    return PeriodKind::Quarter;
}

/// An id that the same agreement and period always get, so that a planned review keeps its identity when it is first
/// saved.
ReviewId plannedId(const AgreementId &agreement, const Period &period)
{
    const QByteArray digest =
        QCryptographicHash::hash((agreement.text() + u'/' + period.toText()).toUtf8(), QCryptographicHash::Sha256);
    return *ReviewId::parse(QStringLiteral("review-") + QString::fromLatin1(digest.toHex().left(24)));
}

Review plannedReview(const Agreement &agreement, const Period &period)
{
    return {plannedId(agreement.id, period), agreement.id, period, period.last().addDays(daysToReview),
        ReviewState::Planned, std::nullopt, {}, {}, {}, {}, std::nullopt, 0};
}

void planAgreement(
    const Portfolio &portfolio, const Agreement &agreement, const QDate &until, std::vector<Review> &list)
{
    const AgreementContent &content = contentOn(agreement, until);
    const QDate start = agreement.versions.front().effective;
    const auto end = lastDay(agreement, until);
    Period period = Period::containing(start, periodKindOf(content.cadence), content.fiscalStartMonth);
    const int step = monthsBetween(content.cadence) == 24 ? 2 : 1;
    for (; period.last() < until; period = period.shifted(step))
        if (period.last() >= portfolio.first && (!end || period.first() <= *end))
            list.push_back(plannedReview(agreement, period));
}

bool isInForce(const Agreement &agreement, const QDate &date)
{
    const AgreementStatus status = statusOn(agreement, date);
    return !agreement.archived && (status == AgreementStatus::Active || status == AgreementStatus::InNotice);
}

bool isWithin(const Period &inner, const Period &outer)
{
    return outer.first() <= inner.first() && inner.end() <= outer.end();
}

/// Something is known of it: what was never measured neither vanishes nor appears.
bool wasJudged(const ServiceLevelResult &result) { return result.value || result.credit; }

QString subjectText(const Agreement &agreement, const ServiceLevelResult &result)
{
    const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
    return Texts::tr("%1, %2", "service level and period")
        .arg(level ? level->name : result.serviceLevel.text(), displayPeriod(result.period));
}

QString figureText(const ServiceLevelResult &result) { return displayResult(result); }

std::optional<Money> amountOf(const ServiceLevelResult &result)
{
    return result.credit && !result.credit->amount.isZero() ? std::optional(result.credit->amount) : std::nullopt;
}

QString moneyText(const ServiceLevelResult &result)
{
    const auto amount = amountOf(result);
    return amount ? displayMoney(*amount) : Texts::tr("none", "service credit");
}

/// The difference with its sign, where both are in one currency.
QString creditText(const QString &subject, const ServiceLevelResult &then, const ServiceLevelResult &now)
{
    const auto before = amountOf(then);
    const auto after = amountOf(now);
    const Currency currency = before ? before->currency() : after->currency();
    const auto difference = subtract(after.value_or(Money::zero(currency)), before.value_or(Money::zero(currency)));
    if (!difference)
        return Texts::tr("%1: service credit sealed %2; today %3.").arg(subject, moneyText(then), moneyText(now));
    const QString sign = difference->minor() > 0 ? QStringLiteral("+") : QString();
    return Texts::tr("%1: service credit sealed %2; today %3, a difference of %4.")
        .arg(subject, moneyText(then), moneyText(now), sign + displayMoney(*difference));
}

QString vanishedText(const QString &subject, const ServiceLevelResult &then)
{
    return Texts::tr("%1: sealed %2, %3, service credit %4; today the service level is not judged in this period.")
        .arg(subject, figureText(then), statusWord(then.status), moneyText(then));
}

QString appearedText(const QString &subject, const ServiceLevelResult &now)
{
    return Texts::tr("%1: not judged when it was sealed; today %2, %3, service credit %4.")
        .arg(subject, figureText(now), statusWord(now.status), moneyText(now));
}

} // namespace

std::vector<Review> plannedReviews(const Portfolio &portfolio, const QDate &until)
{
    std::set<std::pair<AgreementId, QString>> known;
    for (const Review &review : portfolio.reviews)
        known.emplace(review.agreement, review.period.toText());
    std::vector<Review> list;
    for (const Agreement &agreement : portfolio.agreements)
        if (isInForce(agreement, asOfDate(portfolio)))
            planAgreement(portfolio, agreement, until, list);
    std::erase_if(list, [&](const Review &review) {
        return known.contains({review.agreement, review.period.toText()});
    });
    return list;
}

std::vector<Review> allReviewsOf(const Portfolio &portfolio, const QDate &until)
{
    std::vector<Review> list = plannedReviews(portfolio, until);
    list.insert(list.end(), portfolio.reviews.begin(), portfolio.reviews.end());
    std::stable_sort(list.begin(), list.end(), [](const Review &a, const Review &b) { return a.due > b.due; });
    return list;
}

QStringList restatements(
    const Review &review, const Scorecard &today, const Agreement &agreement, const QDate &judgedFrom)
{
    QStringList list;
    if (!review.sealed)
        return list;
    const auto sealed = scorecardFromJson(QJsonDocument::fromJson(review.sealed->scorecard).object());
    if (!sealed)
        return {Texts::tr("The sealed figures cannot be read.")};
    for (const ServiceLevelResult &then : sealed->results) {
        if (then.period.first() < judgedFrom)
            continue;
        const QString subject = subjectText(agreement, then);
        const ServiceLevelResult *now = resultOf(today, then.serviceLevel, then.period);
        if (!now) {
            if (wasJudged(then))
                list << vanishedText(subject, then);
            continue;
        }
        if (now->value != then.value || now->status != then.status)
            list << Texts::tr("%1: sealed %2, %3; today %4, %5.")
                        .arg(subject, figureText(then), statusWord(then.status), figureText(*now),
                            statusWord(now->status));
        if (amountOf(*now) != amountOf(then))
            list << creditText(subject, then, *now);
    }
    for (const ServiceLevelResult &now : today.results)
        if (isWithin(now.period, review.period) && wasJudged(now) && !resultOf(*sealed, now.serviceLevel, now.period))
            list << appearedText(subjectText(agreement, now), now);
    return list;
}

} // namespace kept
