// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"
#include "models/evaluation/scorecard.h"

namespace kept {

// The facts of a result as people read them, in the language of the program or of the report around it.

/// "4 more late tickets", "37 min of downtime"; empty where there is no allowance.
[[nodiscard]] QString allowanceWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// "requires improvement"; in the words of the published ratings.
[[nodiscard]] QString ratingWord(RatingStep step);
/// "Response rate: 66.7 % (ratings: 20, tickets: 30)."; empty where nobody was asked.
[[nodiscard]] QString responseWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// Of those reopened: "3 of 120 tickets, 2.5 %."; empty where none was, or where it says nothing of the figure.
[[nodiscard]] QString reopenedWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// The status in a word, the step of the rating, of ratings how many answered, and whether the figure deserves a second
/// look: "met, good, 66.7 % answered, look again".
[[nodiscard]] QString statusCaption(const ServiceLevelResult &result, bool lookAgain);
/// "Ends between 98.20 % and 99.95 %, on course for 99.81 %. A miss can still be averted."; empty where nothing is
/// known.
[[nodiscard]] QString forecastWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// "To be settled: reported 99.95 %, measured 99.71 %, tolerance 0.05."; empty where there is no discrepancy.
[[nodiscard]] QString discrepancyWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());
/// Why there is no credit, or what is to know about it, and what to do: a sentence or two.
[[nodiscard]] QString creditWords(const CreditRemark &remark, const QLocale &locale = displayLocale());
/// The same of the result's remark; empty where there is none.
[[nodiscard]] QString creditWords(const ServiceLevelResult &result, const QLocale &locale = displayLocale());

/// toJson() with the words of each result beside its facts ("allowance_text", "credit_note") and the reasons for a
/// second look, for those who read the output; never for sealing.
[[nodiscard]] QJsonObject toJsonWithWords(const Scorecard &scorecard, const Agreement &agreement);

} // namespace kept
