// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/exchange/templatefill.h"

#include <map>

namespace kept {

// What is asked before an agreement is made from a template. Questions and answers are data, so that the form of the
// window and the command line ask and understand the same.

enum class QuestionKind { Text, Organisation, Service, Hours, Country, Date, Currency, Zone, Amount };
enum class QuestionGroup { Agreement, Provider, Customer, Services, Charges, Texts };

struct TemplateQuestion {
    QString key; ///< "reference", "provider", "service.KEY", "amount.KEY", or a placeholder such as "support.phone"
    QuestionKind kind = QuestionKind::Text;
    QuestionGroup group = QuestionGroup::Texts;
    QString label; ///< in the user's language
    bool required = false; ///< no agreement without an answer; what else is left open stays a placeholder
    bool operator==(const TemplateQuestion &) const = default;
};

/// Answers by key, as text whatever the locale: an organisation, service or calendar by its id or name, a date as
/// 2026-03-31, an amount as 1234.50. The name of a service that the provider has not makes a new one. `hours` may also
/// be "new:office" (Monday to Friday, 9:00 to 17:00) or "new:24x7", which make a calendar.
using TemplateAnswers = std::map<QString, QString>;

[[nodiscard]] QString newOfficeHours();
[[nodiscard]] QString newRoundTheClock();

/// The questions of the template, in the order in which they are asked.
[[nodiscard]] std::vector<TemplateQuestion> templateQuestions(const AgreementTemplate &agreementTemplate);
/// Answers, and beside what was not given: why it is proposed, or why nothing is.
struct TemplateProposals {
    TemplateAnswers answers;
    std::map<QString, QString> reasons; ///< by key, in the user's language
};
/// The given answers, and for every other question what the records say (parties, people, services, calendars, the zone
/// and currency of earlier agreements, a free reference, the first of next month); empty where nothing is known and
/// where several records could be meant.
[[nodiscard]] TemplateProposals proposeAnswers(const AgreementTemplate &agreementTemplate, const Portfolio &records,
    const QDate &today, const TemplateAnswers &given = {});
/// The answers of proposeAnswers().
[[nodiscard]] TemplateAnswers suggestAnswers(const AgreementTemplate &agreementTemplate, const Portfolio &records,
    const QDate &today, const TemplateAnswers &given = {});
/// What is wrong with the answers; the place of each error is the question's key.
[[nodiscard]] std::vector<Error> checkAnswers(
    const AgreementTemplate &agreementTemplate, const TemplateAnswers &answers, const Portfolio &records);

/// A draft with the records that it needs and the workbook has not yet.
struct TemplateDraft {
    Agreement agreement;
    std::vector<Service> newServices;
    std::optional<CalendarRecord> newCalendar;
};
/// The draft that the answers make; the first of checkAnswers() otherwise. The country's public holidays of its first
/// years go into a new calendar and into the notice calendar.
[[nodiscard]] Result<TemplateDraft> draftFromAnswers(
    const AgreementTemplate &agreementTemplate, const TemplateAnswers &answers, const Portfolio &records);

} // namespace kept
