// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/period.h"
#include "models/domain/share.h"

#include <QDate>

namespace kept {

enum class ReviewCadence { Monthly, Quarterly, HalfYearly, Yearly, TwoYearly };

/// How a charge may be raised. The amounts follow by amendment: an index is known only once it is published.
struct Indexation {
    QString index; ///< what it follows, "consumer price index of the euro area"; empty: the fixed share alone
    std::optional<Share> share; ///< raised by this share each time
    std::optional<Share> cap; ///< never by more than this share each time
    QDate first; ///< the first day on which it may be raised
    int everyMonths = 12; ///< counted from `first`
    bool operator==(const Indexation &) const = default;
};

/// A recurring charge, net of tax.
struct Charge {
    std::optional<ServiceId> service; ///< nothing: the agreement as a whole
    QString name;
    Money amount; ///< per billing period
    int billingMonths = 1; ///< length of the billing period; counted from `from`
    QDate from;
    std::optional<QDate> to; ///< inclusive; nothing: to the end of the agreement
    std::optional<Indexation> indexation{};
    bool operator==(const Charge &) const = default;
};

/// A numbered part of the text.
struct Clause {
    QString number;
    QString title;
    QString text;
    bool operator==(const Clause &) const = default;
};

/// Whose side a report goes to.
enum class ReportAudience { Customer, Provider, Both };

/// How often a report is owed. Other: as the words of the duty say.
enum class ReportFrequency { Other, Monthly, Quarterly, HalfYearly, Yearly, Once };

struct ReportingDuty {
    QString report; ///< what
    QString recipient; ///< who gets it, by role or name
    QString frequency; ///< when, in words; beside another frequency than Other a remark, or what an older file had
    ReportAudience audience = ReportAudience::Customer;
    ReportFrequency every = ReportFrequency::Other;
    std::optional<int> dueDays{}; ///< days after the period's last day until it is due; nothing: no day is agreed
    std::optional<QDate> on{}; ///< of a report that is owed once: its day, in place of the period's last one
    bool operator==(const ReportingDuty &) const = default;
};

/// Somebody noted that the report of a period came in, or that it is not waited for any more.
struct ReceivedReport {
    QString report; ///< as the duty calls it
    Period period; ///< of a report that is owed once: its day alone
    QDate received;
    QString note;
    bool operator==(const ReceivedReport &) const = default;
};

/// Whose figure of a service level and a period.
enum class FigureSource { Own, Reported };

/// Which of two figures that differ counts for status and credit, as it was settled.
struct SettledFigure {
    ServiceLevelId serviceLevel;
    Period period;
    FigureSource counts = FigureSource::Own;
    QString reason;
    QString by; ///< who recorded it
    QString systemUser;
    Instant at;
    bool operator==(const SettledFigure &) const = default;
};

/// A step of the escalation path, in order.
struct EscalationStep {
    QString trigger; ///< "a critical incident is not restored within 4 hours"
    QString contact; ///< who is called, by role or name
    QString within; ///< how soon they answer
    bool operator==(const EscalationStep &) const = default;
};

struct GlossaryEntry {
    QString term;
    QString meaning;
    bool operator==(const GlossaryEntry &) const = default;
};

/// A certificate or an insurance that a party has to hold while the agreement is in force.
struct EvidenceDuty {
    QString name; ///< "ISO/IEC 27001"; found again among the organisation's certificates by this name
    QString scope; ///< what it has to cover, "data centres used for the service"
    std::optional<OrganisationId> holder; ///< nothing means the provider
    bool operator==(const EvidenceDuty &) const = default;
};

/// A file that belongs to an agreement, such as the signed scan. Its bytes lie in the workbook under their hash.
struct Attachment {
    QString name; ///< file name without a folder
    QString note;
    QString mediaType; ///< "application/pdf"
    std::int64_t size = 0; ///< bytes
    QString sha256; ///< of the bytes, 64 lower-case hexadecimal digits
    QDate added;
    bool operator==(const Attachment &) const = default;
};

/// A finding of the completeness check that was accepted with a reason. It lapses when what was judged changes.
struct AcceptedFinding {
    QString rule; ///< id of the rule
    QString subject; ///< which of several the rule speaks of, such as a service level's id; may be empty
    QString reason;
    QString by; ///< actor, as the audit trail names them
    QDate date;
    QString digest; ///< of the fields that the rule had looked at
    bool operator==(const AcceptedFinding &) const = default;
};

} // namespace kept
