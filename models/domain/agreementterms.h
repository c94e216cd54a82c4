// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// The terms of an agreement as they are known on a date: what it says of them, and what was decided since.
struct TermPlan {
    TermRule rule;
    std::optional<NoticeCalendar> calendar;
    AgreedTerms agreed;
    int certain = 1; ///< number of the last term that nothing is open about: the one that runs, one that was agreed, or
                     ///< one that follows by itself because the last notice date has passed without notice
    bool operator==(const TermPlan &) const = default;
};

/// What is known on the date.
[[nodiscard]] TermPlan termPlan(const Agreement &agreement, const QDate &asOf);
/// The terms that were renewed or extended by decisions up to the date. Each follows the last certain one of its day.
/// Only those count that were decided under the first term of the rule: an amendment of its start, end or months states
/// anew how long the agreement runs.
[[nodiscard]] AgreedTerms agreedTerms(const Agreement &agreement, const QDate &asOf, const TermRule &rule);
/// termDates() and termOn() of term.h with all that is known.
[[nodiscard]] Result<TermDates> termDates(const TermPlan &plan, int number);
[[nodiscard]] Result<TermDates> termOn(const TermPlan &plan, const QDate &date);
/// The term that contains the date, each that is certain to follow it by the last day and, of a rule that renews by
/// itself, each further one whose clocks run by the last day: with a notice period as long as a renewal, notice to a
/// term is due before the term begins. Empty when no term contains the date.
[[nodiscard]] std::vector<TermDates> termsAhead(const TermPlan &plan, const QDate &date, const QDate &last);
/// The step that proposed a renewal which waits for a second person's approval; null when none does.
[[nodiscard]] const LifeEvent *pendingRenewal(const Agreement &agreement);
/// The option that is taken up next, with the first one at 0; nothing when none is left.
[[nodiscard]] std::optional<std::size_t> nextExtension(const Agreement &agreement, const QDate &date);
/// The months of the term that the step makes on the date: of a renewal those that are asked for, or with 0 the rule's;
/// of an extension those of the option that comes next; 0 of any other step.
[[nodiscard]] int monthsOfStep(const Agreement &agreement, LifeEventKind kind, const QDate &date, int months);
/// Whether the agreement can be renewed or extended by the step; for the kinds Renewed and Extended, and Approved of a
/// renewal, which makes the term that was proposed or none.
[[nodiscard]] Result<void> checkLengthening(const Agreement &agreement, const LifeEvent &event);

} // namespace kept
