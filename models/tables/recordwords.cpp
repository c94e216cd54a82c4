// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RecordWords)
};

} // namespace

QString criticalityWord(Criticality criticality)
{
    switch (criticality) {
    case Criticality::Low:
        return Texts::tr("low", "Criticality");
    case Criticality::Medium:
        return Texts::tr("medium", "Criticality");
    case Criticality::High:
        return Texts::tr("high", "Criticality");
    case Criticality::Critical:
        return Texts::tr("critical", "Criticality");
    }
    return {};
}

QString agreementKindWord(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return Texts::tr("service level agreement", "AgreementKind");
    case AgreementKind::Ola:
        return Texts::tr("operational level agreement", "AgreementKind");
    case AgreementKind::UnderpinningContract:
        return Texts::tr("underpinning contract", "AgreementKind");
    case AgreementKind::TwoSided:
        return Texts::tr("two-sided agreement", "AgreementKind");
    }
    return {};
}

QString agreementKindShort(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return Texts::tr("SLA", "AgreementKind in a list");
    case AgreementKind::Ola:
        return Texts::tr("OLA", "AgreementKind in a list");
    case AgreementKind::UnderpinningContract:
        return Texts::tr("underpinning contract", "AgreementKind in a list");
    case AgreementKind::TwoSided:
        return Texts::tr("two-sided", "AgreementKind in a list");
    }
    return {};
}

QString agreementStatusWord(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Draft:
        return Texts::tr("draft", "AgreementStatus");
    case AgreementStatus::InApproval:
        return Texts::tr("in approval", "AgreementStatus");
    case AgreementStatus::Approved:
        return Texts::tr("approved", "AgreementStatus");
    case AgreementStatus::SignedNotInForce:
        return Texts::tr("signed, not in force yet", "AgreementStatus");
    case AgreementStatus::Active:
        return Texts::tr("active", "AgreementStatus");
    case AgreementStatus::InNotice:
        return Texts::tr("notice given", "AgreementStatus");
    case AgreementStatus::Expired:
        return Texts::tr("expired", "AgreementStatus");
    case AgreementStatus::Terminated:
        return Texts::tr("terminated", "AgreementStatus");
    }
    return {};
}

QString renewalWord(RenewalMode mode)
{
    switch (mode) {
    case RenewalMode::None:
        return Texts::tr("none", "RenewalMode");
    case RenewalMode::ByAgreement:
        return Texts::tr("by agreement", "RenewalMode");
    case RenewalMode::Automatic:
        return Texts::tr("automatic", "RenewalMode");
    case RenewalMode::OpenEnded:
        return Texts::tr("open-ended", "RenewalMode");
    }
    return {};
}

QString noticeUnitWord(NoticeUnit unit)
{
    switch (unit) {
    case NoticeUnit::Months:
        return Texts::tr("months", "NoticeUnit");
    case NoticeUnit::Days:
        return Texts::tr("days", "NoticeUnit");
    case NoticeUnit::WorkingDays:
        return Texts::tr("working days", "NoticeUnit");
    }
    return {};
}

QString noticeEffectWord(NoticeEffect effect)
{
    switch (effect) {
    case NoticeEffect::SentBy:
        return Texts::tr("sent by", "NoticeEffect");
    case NoticeEffect::ReceivedBy:
        return Texts::tr("received by", "NoticeEffect");
    }
    return {};
}

QString reportAudienceWord(ReportAudience audience)
{
    switch (audience) {
    case ReportAudience::Customer:
        return Texts::tr("the customer");
    case ReportAudience::Provider:
        return Texts::tr("the provider");
    case ReportAudience::Both:
        break;
    }
    return Texts::tr("both parties");
}

QString reportFrequencyWord(ReportFrequency every)
{
    switch (every) {
    case ReportFrequency::Monthly:
        return Texts::tr("every month");
    case ReportFrequency::Quarterly:
        return Texts::tr("every quarter");
    case ReportFrequency::HalfYearly:
        return Texts::tr("every half-year");
    case ReportFrequency::Yearly:
        return Texts::tr("every year");
    case ReportFrequency::Once:
        return Texts::tr("once");
    case ReportFrequency::Other:
        break;
    }
    return Texts::tr("in words");
}

QString cadenceWord(ReviewCadence cadence)
{
    switch (cadence) {
    case ReviewCadence::Monthly:
        return Texts::tr("monthly", "ReviewCadence");
    case ReviewCadence::Quarterly:
        return Texts::tr("quarterly", "ReviewCadence");
    case ReviewCadence::HalfYearly:
        return Texts::tr("half-yearly", "ReviewCadence");
    case ReviewCadence::Yearly:
        return Texts::tr("yearly", "ReviewCadence");
    case ReviewCadence::TwoYearly:
        return Texts::tr("every two years", "ReviewCadence");
    }
    return {};
}

QString periodKindWord(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Texts::tr("Month", "PeriodKind");
    case PeriodKind::Quarter:
        return Texts::tr("Quarter", "PeriodKind");
    case PeriodKind::HalfYear:
        return Texts::tr("Half-year", "PeriodKind");
    case PeriodKind::Year:
        return Texts::tr("Year", "PeriodKind");
    case PeriodKind::Term:
        return Texts::tr("Term", "PeriodKind");
    }
    return {};
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::AtLeast:
        return Texts::tr("at least", "Direction");
    case Direction::AtMost:
        return Texts::tr("at most", "Direction");
    case Direction::Within:
        return Texts::tr("within a range", "Direction");
    }
    return {};
}

QString statisticWord(TimeStatistic statistic)
{
    switch (statistic) {
    case TimeStatistic::Mean:
        return Texts::tr("mean", "TimeStatistic");
    case TimeStatistic::Median:
        return Texts::tr("median", "TimeStatistic");
    case TimeStatistic::Percentile:
        return Texts::tr("percentile", "TimeStatistic");
    case TimeStatistic::Maximum:
        return Texts::tr("maximum", "TimeStatistic");
    }
    return {};
}

} // namespace kept
