// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// How much a rule of the completeness check weighs: 3, 2 and 1.
enum class Severity { Required, Recommended, Advice };

/// What the check of one agreement looks at. All of it is a snapshot; `today` decides what is past.
struct CompletenessInput {
    Agreement agreement; ///< its latest version is checked
    std::optional<AgreementContent> framework; ///< of a call-off: what the framework agreement says
    std::vector<Organisation> organisations; ///< at least the parties, and where services depend on others all of ours
    std::vector<Service> services; ///< at least those in scope, and what they depend on
    std::vector<CalendarRecord> calendars; ///< at least those in use
    QDate today;
    std::vector<Agreement> underpinning{}; ///< at least those whose services the ones in scope depend on
};

/// One thing that is missing or does not fit.
struct Finding {
    QString rule; ///< stable id, "exit"
    QString subject; ///< which of several the rule speaks of: an id of a service level, service or organisation
    Severity severity = Severity::Required;
    QString message; ///< what is missing, one sentence
    QString why; ///< why it matters, one sentence
    QString
        field; ///< where to mend it, a path in the version's content such as "exit" or "service_levels[1].data_source"
    QString digest; ///< of what the rule looked at; see AcceptedFinding
    bool operator==(const Finding &) const = default;
};

/// What a rule cannot tell, because something that it would look at is missing. It is no finding and counts nothing.
struct CheckNote {
    QString rule;
    QString subject; ///< as of a finding
    QString message; ///< what is missing, and what is open therefore
    QString field;
    bool operator==(const CheckNote &) const = default;
};

/// The answer of the completeness check (domain.md, section 3).
struct Completeness {
    int satisfied = 0; ///< weights of the checks that are satisfied
    int applicable = 0; ///< weights of all checks that apply; accepted findings are left out of both
    std::vector<Finding> findings; ///< open ones, required first, then in the order of the document
    std::vector<AcceptedFinding> accepted; ///< acceptances that still hold
    std::vector<AcceptedFinding> lapsed; ///< what was accepted changed since, so the finding is open again
    std::vector<CheckNote> notes; ///< what could not be told

    /// The weighted share of satisfied checks in whole per cent, rounded down: 100 means that nothing is open. An
    /// agreement to which nothing applies has 100.
    [[nodiscard]] int score() const { return applicable == 0 ? 100 : satisfied * 100 / applicable; }
};

/// Checks the latest version of the agreement. Rules whose subject is absent do not apply and count nothing.
[[nodiscard]] Completeness checkCompleteness(const CompletenessInput &input);
/// The score of that check alone, in half the time.
[[nodiscard]] int completenessScore(const CompletenessInput &input);

/// A rule as lists and help show it.
struct RuleDescription {
    QString id;
    Severity severity = Severity::Required;
    QString title;
    QString why;
};
/// Every rule, in the order of the document.
[[nodiscard]] std::vector<RuleDescription> completenessRules();

/// The acceptance of a finding, to be kept with the agreement (Agreement::acceptedFindings). Error: an empty reason.
[[nodiscard]] Result<AcceptedFinding> acceptFinding(
    const Finding &finding, const QString &reason, const QString &by, const QDate &date);

} // namespace kept
