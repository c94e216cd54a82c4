// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"

#include <array>

namespace kept {
namespace {

template <typename Enum>
struct Name {
    Enum value;
    QStringView name;
};
/// The table of the enum; every enum that is written has a specialisation.
template <typename Enum>
constexpr int table = 0;

template <>
constexpr auto table<Criticality> = std::to_array<Name<Criticality>>({
    {Criticality::Low, u"low"},
    {Criticality::Medium, u"medium"},
    {Criticality::High, u"high"},
    {Criticality::Critical, u"critical"},
});
template <>
constexpr auto table<AgreementKind> = std::to_array<Name<AgreementKind>>({
    {AgreementKind::Sla, u"sla"},
    {AgreementKind::Ola, u"ola"},
    {AgreementKind::UnderpinningContract, u"underpinning_contract"},
    {AgreementKind::TwoSided, u"two_sided"},
});

template <>
constexpr auto table<LifeEventKind> = std::to_array<Name<LifeEventKind>>({
    {LifeEventKind::Submitted, u"submitted"},
    {LifeEventKind::Approved, u"approved"},
    {LifeEventKind::SentBack, u"sent_back"},
    {LifeEventKind::Signed, u"signed"},
    {LifeEventKind::NoticeGiven, u"notice_given"},
    {LifeEventKind::Terminated, u"terminated"},
    {LifeEventKind::Amended, u"amended"},
    {LifeEventKind::Renewed, u"renewed"},
    {LifeEventKind::Extended, u"extended"},
});

template <>
constexpr auto table<AgreementStatus> = std::to_array<Name<AgreementStatus>>({
    {AgreementStatus::Draft, u"draft"},
    {AgreementStatus::InApproval, u"in_approval"},
    {AgreementStatus::Approved, u"approved"},
    {AgreementStatus::SignedNotInForce, u"signed_not_in_force"},
    {AgreementStatus::Active, u"active"},
    {AgreementStatus::InNotice, u"in_notice"},
    {AgreementStatus::Expired, u"expired"},
    {AgreementStatus::Terminated, u"terminated"},
});

template <>
constexpr auto table<ReviewCadence> = std::to_array<Name<ReviewCadence>>({
    {ReviewCadence::Monthly, u"monthly"},
    {ReviewCadence::Quarterly, u"quarterly"},
    {ReviewCadence::HalfYearly, u"half_yearly"},
    {ReviewCadence::Yearly, u"yearly"},
    {ReviewCadence::TwoYearly, u"two_yearly"},
});

template <>
constexpr auto table<ReportAudience> = std::to_array<Name<ReportAudience>>({
    {ReportAudience::Customer, u"customer"},
    {ReportAudience::Provider, u"provider"},
    {ReportAudience::Both, u"both"},
});

template <>
constexpr auto table<ReportFrequency> = std::to_array<Name<ReportFrequency>>({
    {ReportFrequency::Other, u"other"},
    {ReportFrequency::Monthly, u"month"},
    {ReportFrequency::Quarterly, u"quarter"},
    {ReportFrequency::HalfYearly, u"half_year"},
    {ReportFrequency::Yearly, u"year"},
    {ReportFrequency::Once, u"once"},
});

template <>
constexpr auto table<CreditBasis> = std::to_array<Name<CreditBasis>>({
    {CreditBasis::Service, u"service"},
    {CreditBasis::Agreement, u"agreement"},
    {CreditBasis::Invoice, u"invoice"},
    {CreditBasis::NextPeriod, u"next_period"},
    {CreditBasis::DaysBefore, u"days_before_incident"},
});

template <>
constexpr auto table<CreditMeasure> = std::to_array<Name<CreditMeasure>>({
    {CreditMeasure::Value, u"value"},
    {CreditMeasure::Shortfall, u"shortfall"},
    {CreditMeasure::Miss, u"miss"},
    {CreditMeasure::Outage, u"outage"},
    {CreditMeasure::Day, u"day"},
    {CreditMeasure::LostTime, u"lost_time"},
    {CreditMeasure::Breaches, u"breaches"},
});

template <>
constexpr auto table<CapSpan> = std::to_array<Name<CapSpan>>({
    {CapSpan::Period, u"period"},
    {CapSpan::ContractYear, u"contract_year"},
    {CapSpan::TwelveMonths, u"twelve_months"},
});

template <>
constexpr auto table<TriggerKind> = std::to_array<Name<TriggerKind>>({
    {TriggerKind::MissesInARow, u"misses_in_a_row"},
    {TriggerKind::MissesWithin, u"misses_within"},
    {TriggerKind::CriticalMiss, u"critical_miss"},
});

template <>
constexpr auto table<ClaimWindowKind> = std::to_array<Name<ClaimWindowKind>>({
    {ClaimWindowKind::None, u"none"},
    {ClaimWindowKind::DaysAfterPeriod, u"days_after_period"},
    {ClaimWindowKind::EndOfNextMonth, u"end_of_next_month"},
    {ClaimWindowKind::EndOfSecondBillingCycle, u"end_of_second_billing_cycle"},
    {ClaimWindowKind::DaysAfterIncident, u"days_after_incident"},
    {ClaimWindowKind::DaysAfterReport, u"days_after_report"},
});

template <>
constexpr auto table<Fold> = std::to_array<Name<Fold>>({
    {Fold::First, u"first"},
    {Fold::Second, u"second"},
});

template <>
constexpr auto table<TicketStatus> = std::to_array<Name<TicketStatus>>({
    {TicketStatus::Open, u"open"},
    {TicketStatus::Pending, u"pending"},
    {TicketStatus::Resolved, u"resolved"},
    {TicketStatus::Closed, u"closed"},
    {TicketStatus::Cancelled, u"cancelled"},
});

template <>
constexpr auto table<MeasurementKind> = std::to_array<Name<MeasurementKind>>({
    {MeasurementKind::Ticket, u"ticket"},
    {MeasurementKind::Outage, u"outage"},
    {MeasurementKind::Count, u"count"},
    {MeasurementKind::Rating, u"rating"},
    {MeasurementKind::Reported, u"reported"},
    {MeasurementKind::Invoice, u"invoice"},
});

template <>
constexpr auto table<SelectedBy> = std::to_array<Name<SelectedBy>>({
    {SelectedBy::Opened, u"opened"},
    {SelectedBy::Resolved, u"resolved"},
    {SelectedBy::Updated, u"updated"},
});

template <>
constexpr auto table<ExclusionReason> = std::to_array<Name<ExclusionReason>>({
    {ExclusionReason::ForceMajeure, u"force_majeure"},
    {ExclusionReason::CustomerCaused, u"customer_caused"},
    {ExclusionReason::UpstreamSupplier, u"upstream_supplier"},
});

template <>
constexpr auto table<PeriodKind> = std::to_array<Name<PeriodKind>>({
    {PeriodKind::Month, u"month"},
    {PeriodKind::Quarter, u"quarter"},
    {PeriodKind::HalfYear, u"half_year"},
    {PeriodKind::Year, u"year"},
    {PeriodKind::Term, u"term"},
});

template <>
constexpr auto table<ReviewState> = std::to_array<Name<ReviewState>>({
    {ReviewState::Planned, u"planned"},
    {ReviewState::Prepared, u"prepared"},
    {ReviewState::Held, u"held"},
    {ReviewState::Sealed, u"sealed"},
});

template <>
constexpr auto table<ClaimRest> = std::to_array<Name<ClaimRest>>({
    {ClaimRest::Disputed, u"disputed"},
    {ClaimRest::Forgone, u"forgone"},
});

template <>
constexpr auto table<ClaimState> = std::to_array<Name<ClaimState>>({
    {ClaimState::Claimed, u"claimed"},
    {ClaimState::Accepted, u"accepted"},
    {ClaimState::Disputed, u"disputed"},
    {ClaimState::Rejected, u"rejected"},
    {ClaimState::Credited, u"credited"},
});

template <>
constexpr auto table<RoundingMode> = std::to_array<Name<RoundingMode>>({
    {RoundingMode::HalfUp, u"half_up"},
    {RoundingMode::HalfEven, u"half_even"},
    {RoundingMode::Down, u"down"},
    {RoundingMode::Up, u"up"},
});

template <>
constexpr auto table<Metric> = std::to_array<Name<Metric>>({
    {Metric::TurnAroundTime, u"turn_around_time"},
    {Metric::FirstResponseTime, u"first_response_time"},
    {Metric::ShareWithinTime, u"share_within_time"},
    {Metric::FirstContactResolution, u"first_contact_resolution"},
    {Metric::ClosureRate, u"closure_rate"},
    {Metric::Volume, u"volume"},
    {Metric::CountRatio, u"count_ratio"},
    {Metric::Availability, u"availability"},
    {Metric::MeanTimeToRestore, u"mean_time_to_restore"},
    {Metric::MeanTimeBetweenFailures, u"mean_time_between_failures"},
    {Metric::OutageCount, u"outage_count"},
    {Metric::LongestOutage, u"longest_outage"},
    {Metric::Satisfaction, u"satisfaction"},
    {Metric::Backlog, u"backlog"},
    {Metric::LeadAcceptance, u"lead_acceptance"},
    {Metric::Reported, u"reported"},
    {Metric::TicketRatio, u"ticket_ratio"},
    {Metric::Composed, u"composed"},
    {Metric::BacklogAge, u"backlog_age"},
    {Metric::FollowUpTime, u"follow_up_time"},
    {Metric::FollowUpShare, u"follow_up_share"},
});

template <>
constexpr auto table<TicketMoment> = std::to_array<Name<TicketMoment>>({
    {TicketMoment::Opened, u"opened"},
    {TicketMoment::Resolved, u"resolved"},
    {TicketMoment::Closed, u"closed"},
});

template <>
constexpr auto table<TicketCondition> = std::to_array<Name<TicketCondition>>({
    {TicketCondition::Reopened, u"reopened"},
    {TicketCondition::Answered, u"answered"},
    {TicketCondition::SupplierVerdictMet, u"supplier_verdict_met"},
    {TicketCondition::Accepted, u"accepted"},
});

template <>
constexpr auto table<PartMeasure> = std::to_array<Name<PartMeasure>>({
    {PartMeasure::TicketsOpened, u"tickets_opened"},
    {PartMeasure::TicketsResolved, u"tickets_resolved"},
    {PartMeasure::TicketsClosed, u"tickets_closed"},
    {PartMeasure::TicketsReopened, u"reopenings"},
    {PartMeasure::TicketsOpenAtEnd, u"tickets_open"},
    {PartMeasure::Count, u"count"},
    {PartMeasure::Outages, u"outages"},
    {PartMeasure::Downtime, u"downtime"},
    {PartMeasure::ServiceTime, u"service_time"},
    {PartMeasure::Ratings, u"ratings"},
    {PartMeasure::RatingScores, u"rating_scores"},
});

template <>
constexpr auto table<PartSide> = std::to_array<Name<PartSide>>({
    {PartSide::Numerator, u"numerator"},
    {PartSide::Denominator, u"denominator"},
});

template <>
constexpr auto table<Unit> = std::to_array<Name<Unit>>({
    {Unit::Percent, u"percent"},
    {Unit::Seconds, u"seconds"},
    {Unit::Count, u"count"},
    {Unit::Score, u"score"},
});

template <>
constexpr auto table<Direction> = std::to_array<Name<Direction>>({
    {Direction::AtLeast, u"at_least"},
    {Direction::AtMost, u"at_most"},
    {Direction::Within, u"within"},
});

template <>
constexpr auto table<TimeStatistic> = std::to_array<Name<TimeStatistic>>({
    {TimeStatistic::Mean, u"mean"},
    {TimeStatistic::Median, u"median"},
    {TimeStatistic::Percentile, u"percentile"},
    {TimeStatistic::Maximum, u"maximum"},
});

template <>
constexpr auto table<PercentileMethod> = std::to_array<Name<PercentileMethod>>({
    {PercentileMethod::Linear, u"linear"},
    {PercentileMethod::NearestRank, u"nearest_rank"},
});

template <>
constexpr auto table<ClockEnd> = std::to_array<Name<ClockEnd>>({
    {ClockEnd::Resolution, u"resolution"},
    {ClockEnd::FirstResponse, u"first_response"},
});

template <>
constexpr auto table<TicketBasis> = std::to_array<Name<TicketBasis>>({
    {TicketBasis::VerdictInstant, u"verdict_instant"},
    {TicketBasis::Opened, u"opened"},
    {TicketBasis::Resolved, u"resolved"},
});

template <>
constexpr auto table<FcrDenominator> = std::to_array<Name<FcrDenominator>>({
    {FcrDenominator::Resolved, u"resolved"},
    {FcrDenominator::Answered, u"answered"},
    {FcrDenominator::AllContacts, u"all_contacts"},
});

template <>
constexpr auto table<ClosureBasis> = std::to_array<Name<ClosureBasis>>({
    {ClosureBasis::Flow, u"flow"},
    {ClosureBasis::Cohort, u"cohort"},
});

template <>
constexpr auto table<SatisfactionMeasure> = std::to_array<Name<SatisfactionMeasure>>({
    {SatisfactionMeasure::Mean, u"mean"},
    {SatisfactionMeasure::TopTwoBoxes, u"top_two_boxes"},
});

template <>
constexpr auto table<MaintenanceRule> = std::to_array<Name<MaintenanceRule>>({
    {MaintenanceRule::CountsAsAvailable, u"counts_as_available"},
    {MaintenanceRule::LeavesBoth, u"leaves_both"},
});

template <>
constexpr auto table<RenewalMode> = std::to_array<Name<RenewalMode>>({
    {RenewalMode::None, u"none"},
    {RenewalMode::ByAgreement, u"by_agreement"},
    {RenewalMode::Automatic, u"automatic"},
    {RenewalMode::OpenEnded, u"open_ended"},
});

template <>
constexpr auto table<NoticeUnit> = std::to_array<Name<NoticeUnit>>({
    {NoticeUnit::Months, u"months"},
    {NoticeUnit::Days, u"days"},
    {NoticeUnit::WorkingDays, u"working_days"},
});

template <>
constexpr auto table<NoticeEffect> = std::to_array<Name<NoticeEffect>>({
    {NoticeEffect::SentBy, u"sent_by"},
    {NoticeEffect::ReceivedBy, u"received_by"},
});

template <>
constexpr auto table<FigureSource> = std::to_array<Name<FigureSource>>({
    {FigureSource::Own, u"own"},
    {FigureSource::Reported, u"reported"},
});

} // namespace

template <typename Enum>
QString enumName(Enum value)
{
    for (const auto &entry : table<Enum>) {
        if (entry.value == value)
            return entry.name.toString();
    }
    return {};
}

template <typename Enum>
std::optional<Enum> enumFromName(const QString &name)
{
    for (const auto &entry : table<Enum>) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

template <typename Enum>
QStringList enumNames()
{
    QStringList names;
    for (const auto &entry : table<Enum>)
        names.append(entry.name.toString());
    return names;
}

template QString enumName(Criticality);
template std::optional<Criticality> enumFromName(const QString &);
template QStringList enumNames<Criticality>();
template QString enumName(AgreementKind);
template std::optional<AgreementKind> enumFromName(const QString &);
template QStringList enumNames<AgreementKind>();
template QString enumName(LifeEventKind);
template std::optional<LifeEventKind> enumFromName(const QString &);
template QStringList enumNames<LifeEventKind>();
template QString enumName(AgreementStatus);
template std::optional<AgreementStatus> enumFromName(const QString &);
template QStringList enumNames<AgreementStatus>();
template QString enumName(ReportAudience);
template std::optional<ReportAudience> enumFromName(const QString &);
template QStringList enumNames<ReportAudience>();
template QString enumName(ReportFrequency);
template std::optional<ReportFrequency> enumFromName(const QString &);
template QStringList enumNames<ReportFrequency>();
template QString enumName(ReviewCadence);
template std::optional<ReviewCadence> enumFromName(const QString &);
template QStringList enumNames<ReviewCadence>();
template QString enumName(CreditBasis);
template std::optional<CreditBasis> enumFromName(const QString &);
template QStringList enumNames<CreditBasis>();
template QString enumName(CreditMeasure);
template std::optional<CreditMeasure> enumFromName(const QString &);
template QStringList enumNames<CreditMeasure>();
template QString enumName(CapSpan);
template std::optional<CapSpan> enumFromName(const QString &);
template QStringList enumNames<CapSpan>();
template QString enumName(TriggerKind);
template std::optional<TriggerKind> enumFromName(const QString &);
template QStringList enumNames<TriggerKind>();
template QString enumName(ClaimWindowKind);
template std::optional<ClaimWindowKind> enumFromName(const QString &);
template QStringList enumNames<ClaimWindowKind>();
template QString enumName(Fold);
template std::optional<Fold> enumFromName(const QString &);
template QStringList enumNames<Fold>();
template QString enumName(TicketStatus);
template std::optional<TicketStatus> enumFromName(const QString &);
template QStringList enumNames<TicketStatus>();
template QString enumName(MeasurementKind);
template std::optional<MeasurementKind> enumFromName(const QString &);
template QStringList enumNames<MeasurementKind>();
template QString enumName(SelectedBy);
template std::optional<SelectedBy> enumFromName(const QString &);
template QStringList enumNames<SelectedBy>();
template QString enumName(ExclusionReason);
template std::optional<ExclusionReason> enumFromName(const QString &);
template QStringList enumNames<ExclusionReason>();
template QString enumName(PeriodKind);
template std::optional<PeriodKind> enumFromName(const QString &);
template QStringList enumNames<PeriodKind>();
template QString enumName(ReviewState);
template std::optional<ReviewState> enumFromName(const QString &);
template QStringList enumNames<ReviewState>();
template QString enumName(ClaimState);
template std::optional<ClaimState> enumFromName(const QString &);
template QStringList enumNames<ClaimState>();
template QString enumName(ClaimRest);
template std::optional<ClaimRest> enumFromName(const QString &);
template QStringList enumNames<ClaimRest>();
template QString enumName(RoundingMode);
template std::optional<RoundingMode> enumFromName(const QString &);
template QStringList enumNames<RoundingMode>();
template QString enumName(Metric);
template std::optional<Metric> enumFromName(const QString &);
template QStringList enumNames<Metric>();
template QString enumName(Unit);
template std::optional<Unit> enumFromName(const QString &);
template QStringList enumNames<Unit>();
template QString enumName(Direction);
template std::optional<Direction> enumFromName(const QString &);
template QStringList enumNames<Direction>();
template QString enumName(TimeStatistic);
template std::optional<TimeStatistic> enumFromName(const QString &);
template QStringList enumNames<TimeStatistic>();
template QString enumName(PercentileMethod);
template std::optional<PercentileMethod> enumFromName(const QString &);
template QStringList enumNames<PercentileMethod>();
template QString enumName(ClockEnd);
template std::optional<ClockEnd> enumFromName(const QString &);
template QStringList enumNames<ClockEnd>();
template QString enumName(TicketBasis);
template std::optional<TicketBasis> enumFromName(const QString &);
template QStringList enumNames<TicketBasis>();
template QString enumName(FcrDenominator);
template std::optional<FcrDenominator> enumFromName(const QString &);
template QStringList enumNames<FcrDenominator>();
template QString enumName(ClosureBasis);
template std::optional<ClosureBasis> enumFromName(const QString &);
template QStringList enumNames<ClosureBasis>();
template QString enumName(SatisfactionMeasure);
template std::optional<SatisfactionMeasure> enumFromName(const QString &);
template QStringList enumNames<SatisfactionMeasure>();
template QString enumName(MaintenanceRule);
template std::optional<MaintenanceRule> enumFromName(const QString &);
template QStringList enumNames<MaintenanceRule>();
template QString enumName(TicketMoment);
template std::optional<TicketMoment> enumFromName(const QString &);
template QStringList enumNames<TicketMoment>();
template QString enumName(TicketCondition);
template std::optional<TicketCondition> enumFromName(const QString &);
template QStringList enumNames<TicketCondition>();
template QString enumName(PartMeasure);
template std::optional<PartMeasure> enumFromName(const QString &);
template QStringList enumNames<PartMeasure>();
template QString enumName(PartSide);
template std::optional<PartSide> enumFromName(const QString &);
template QStringList enumNames<PartSide>();
template QString enumName(RenewalMode);
template std::optional<RenewalMode> enumFromName(const QString &);
template QStringList enumNames<RenewalMode>();
template QString enumName(NoticeUnit);
template std::optional<NoticeUnit> enumFromName(const QString &);
template QStringList enumNames<NoticeUnit>();
template QString enumName(NoticeEffect);
template std::optional<NoticeEffect> enumFromName(const QString &);
template QStringList enumNames<NoticeEffect>();
template QString enumName(FigureSource);
template std::optional<FigureSource> enumFromName(const QString &);
template QStringList enumNames<FigureSource>();

} // namespace kept
