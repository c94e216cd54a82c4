// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreementparts.h"
#include "models/domain/creditterms.h"
#include "models/domain/organisation.h"
#include "models/domain/servicelevel.h"
#include "models/domain/takenover.h"
#include "models/domain/term.h"
#include "models/domain/terminationrule.h"

namespace kept {

enum class AgreementKind { Sla, Ola, UnderpinningContract, TwoSided };
enum class LifeEventKind { Submitted, Approved, SentBack, Signed, NoticeGiven, Terminated, Amended, Renewed, Extended };
enum class AgreementStatus { Draft, InApproval, Approved, SignedNotInForce, Active, InNotice, Expired, Terminated };

/// A decision in the life of an agreement; its status follows from these and from dates.
struct LifeEvent {
    LifeEventKind kind = LifeEventKind::Submitted;
    QDate date;
    QString by; ///< actor, as the audit trail names them
    QString note;
    QString systemUser{}; ///< the same actor as the operating system names them; empty when it is not known
    int version = 0; ///< of an amendment: the number of the version that it proposes
    int months = 0; ///< of a renewal or an extension: of the term that it makes
    std::vector<TakenOver> takenOver{}; ///< of a step that this workbook did not see: the files it came with
    bool operator==(const LifeEvent &) const = default;
};

/// Everything that a version of an agreement says.
struct AgreementContent {
    QString introduction; ///< with the purpose
    std::vector<ServiceId> services; ///< in scope
    QString outOfScope;
    TermRule term;
    std::optional<NoticeCalendar> noticeCalendar;
    QString zone = QStringLiteral("UTC"); ///< governing time zone, IANA; bounds of periods
    int fiscalStartMonth = 1; ///< of quarters and years
    QString language = QStringLiteral("en");
    std::vector<Charge> charges;
    std::vector<ServiceLevel> serviceLevels;
    std::optional<Share> creditCap; ///< at most this share of the agreement's charges of a period
    std::vector<Contact> signatories;
    std::vector<Contact> contacts; ///< of both parties
    QString providerResponsibilities;
    QString customerResponsibilities;
    std::optional<CalendarId> serviceHours; ///< of the services and of support; nothing: around the clock
    QString plannedMaintenance; ///< when, with what notice, and whether it counts as available
    QString support; ///< how the service desk is reached, and when
    std::vector<EscalationStep> escalation;
    QString exclusions;
    QString claimProcess; ///< how and until when service credits are claimed
    std::vector<ReportingDuty> reporting;
    QString governance; ///< who meets when, and who decides
    ReviewCadence cadence = ReviewCadence::Quarterly;
    QString targetAdjustment; ///< the process for changing targets
    QString disputes; ///< disputes and complaints
    QString security;
    QString dataProtection;
    std::vector<EvidenceDuty> evidence; ///< certificates and insurances
    QString terminationTriggers;
    QString exit; ///< exit and handover
    std::vector<GlossaryEntry> glossary;
    std::vector<Clause> clauses;
    int reopeningWindowDays = 0; ///< how long after a period's end its records may still change
    CreditTerms creditTerms{}; ///< beside creditCap, which is a cap of a period
    std::vector<TerminationRule> terminationRules{}; ///< beside the words of terminationTriggers
    bool operator==(const AgreementContent &) const = default;
};

/// The content from an effective date on; version 1 takes effect with the start of the term.
struct AgreementVersion {
    int number = 1;
    QDate effective;
    QString note; ///< why it was amended
    AgreementContent content;
    QString title{}; ///< of an amendment that gives the agreement another one; empty: as the version before
    bool operator==(const AgreementVersion &) const = default;
};

struct Agreement {
    AgreementId id;
    QString reference; ///< unique in the workbook, "SH-2024-017"
    QString title; ///< of the first version; titleOn() gives the one in force
    AgreementKind kind = AgreementKind::Sla;
    OrganisationId provider;
    OrganisationId customer;
    QString owner; ///< who looks after it on our side; no part of what is agreed
    std::vector<AgreementVersion> versions; ///< ascending by number and effective date, never empty
    std::vector<LifeEvent> life; ///< ascending by date
    bool archived = false;
    std::int64_t revision = 0;
    std::optional<AgreementId> framework{}; ///< a call-off: what it leaves empty holds as its framework agreement says
    std::vector<Attachment> attachments{};
    std::vector<AcceptedFinding> acceptedFindings{};
    QString providerAsSigned{}; ///< what the signed document calls the party, once its organisation was merged into
    QString customerAsSigned{}; ///< another one; empty: as the organisation is called
    std::vector<ReceivedReport> receivedReports{}; ///< in the order in which they were noted; no part of what is agreed
    std::vector<SettledFigure> settledFigures{}; ///< one a service level and period; no part of what is agreed
    bool operator==(const Agreement &) const = default;

    [[nodiscard]] const AgreementVersion &latest() const { return versions.back(); }
    [[nodiscard]] AgreementVersion &latest() { return versions.back(); }
};

/// The version that was proposed as an amendment and waits for a second person's approval; null when none does. It is
/// not in force, whatever its date.
[[nodiscard]] const AgreementVersion *pendingAmendment(const Agreement &agreement);
/// What was settled for the service level in the period; null when nothing was.
[[nodiscard]] const SettledFigure *settledFigure(
    const Agreement &agreement, const ServiceLevelId &id, const Period &period);
/// The agreement as it is agreed, without an amendment that waits for approval.
[[nodiscard]] Agreement withoutPendingAmendment(Agreement agreement);
/// The version in force on the date; null before the first.
[[nodiscard]] const AgreementVersion *versionOn(const Agreement &agreement, const QDate &date);
/// What the agreement says on the date: the version in force, or the first one before it takes effect.
[[nodiscard]] const AgreementContent &contentOn(const Agreement &agreement, const QDate &date);
/// The title that the version gives the agreement, or the last one before it that gives any.
[[nodiscard]] QString titleOf(const Agreement &agreement, const AgreementVersion &version);
/// The title in force on the date, or the first one before the agreement takes effect.
[[nodiscard]] QString titleOn(const Agreement &agreement, const QDate &date);
/// The title as its form shows it: of the latest version, also one that waits for approval.
[[nodiscard]] QString latestTitle(const Agreement &agreement);
/// Gives a draft its title; once the agreement is signed, gives it to the latest version alone.
void setLatestTitle(Agreement &agreement, const QString &title);
/// What a call-off says once its framework agreement fills what it leaves empty: texts, people, paths and duties. Its
/// services, dates, money and service levels are always its own.
[[nodiscard]] AgreementContent withFramework(AgreementContent content, const AgreementContent &framework);
/// Status on a date; follows from the life events and the term.
[[nodiscard]] AgreementStatus statusOn(const Agreement &agreement, const QDate &date);
/// Whether the step is legal on the date; the error says why not ("An agreement is signed after it was approved.").
[[nodiscard]] Result<void> checkLifeEvent(const Agreement &agreement, const LifeEvent &event);
/// How far its approval has come with all recorded steps: Draft, InApproval, Approved, or Active once it was signed.
[[nodiscard]] AgreementStatus approvalOf(const Agreement &agreement);
/// Whether someone other than the one who submitted or proposed last approves; asked where the workbook has four eyes
/// switched on. One person is whoever has the same name or the same system user.
[[nodiscard]] Result<void> checkFourEyes(const Agreement &agreement, const LifeEvent &approval);
/// The last day on which the agreement is in force, as far as is known on the date; nothing if open-ended. An automatic
/// renewal counts once its last notice date has passed without notice; notice given too late ends the next term. A
/// renewal that was approved and an extension count from then on, and take back a notice given before. A
/// termination takes effect at the start of its date, so the day before is the last.
[[nodiscard]] std::optional<QDate> lastDay(const Agreement &agreement, const QDate &asOf);
/// Problems that make the agreement unusable (empty reference, no zone, renewal without a length, duplicate ids, …);
/// the place of each names the field as a path, "versions[0].content.term.renewalMonths".
[[nodiscard]] std::vector<Error> validate(const Agreement &agreement);

/// What one service level says at one time: the level as its version has it, with the one target in force.
struct ServiceLevelTerms {
    int version = 1; ///< of the agreement
    ServiceLevel level; ///< its `targets` hold exactly the one in force
    Target target;
    bool operator==(const ServiceLevelTerms &) const = default;
};
/// The service level's terms over time, from versions and stepped targets. Entries that change nothing but the version
/// are left out, so a new entry means that its own terms changed.
[[nodiscard]] History<ServiceLevelTerms> termsOf(const Agreement &agreement, const ServiceLevelId &id);
/// Whether a version in force on the date has the service level with a target; termsOf() cannot tell that a later
/// version dropped it.
[[nodiscard]] bool isInForce(const Agreement &agreement, const ServiceLevelId &id, const QDate &date);
/// Every service level that any version holds, in the order of the latest version that has it.
[[nodiscard]] std::vector<ServiceLevelId> serviceLevelsOf(const Agreement &agreement);

} // namespace kept
