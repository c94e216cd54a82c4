// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/templates.h"

#include <map>

namespace kept {

/// What an agreement is made of beside its template.
struct TemplateFilling {
    QString reference;
    QString title; ///< empty: the template's
    QString owner;
    Organisation provider;
    Organisation customer;
    std::vector<Service> services; ///< one for each of the template's, in its order; the same may stand twice
    QDate start;
    Currency currency; ///< of open amounts
    std::optional<CalendarId> serviceHours{}; ///< nothing: what the template counts in service hours has no calendar
    QString zone = QStringLiteral("UTC");
    std::map<QString, Money> amounts{}; ///< by the charge's key, for its billing period
    std::map<QString, QString> texts{}; ///< by placeholder without braces; goes before what the parties say
};

/// A draft agreement of one version. Every service level gets a new id, and dates follow the start. Placeholders whose
/// value is not known stay in the texts; a charge without an amount is 0, and {{amount}} stands in its name. Errors:
/// fewer services than the template's, no start, no reference, or a content that does not read.
[[nodiscard]] Result<Agreement> agreementFromTemplate(
    const AgreementTemplate &agreementTemplate, const TemplateFilling &filling);

/// What the template makes of parties without a name, as of 1 January 2024: its placeholders stay in the texts. It
/// shows what a template contains.
[[nodiscard]] Result<Agreement> previewTemplate(const AgreementTemplate &agreementTemplate);

/// The placeholders, without braces, that the program fills or asks for.
[[nodiscard]] QStringList knownPlaceholders();
/// The placeholders that are still open, without braces, each once, in the order of the fields' names.
[[nodiscard]] QStringList placeholdersOf(const AgreementContent &content);
[[nodiscard]] QStringList placeholdersOf(const AgreementTemplate &agreementTemplate);
[[nodiscard]] QStringList placeholdersOf(const QString &text);
/// The text with the placeholders filled that have a value; the others stay.
[[nodiscard]] QString fillPlaceholders(const QString &text, const std::map<QString, QString> &values);
/// What the parties, the services, the start and `texts` say, by placeholder; dates as the language writes them.
/// `end` may be invalid.
[[nodiscard]] std::map<QString, QString> placeholderValues(
    const TemplateFilling &filling, const QString &language, const QDate &end);

/// The latest version of the agreement as an own template: parties, people, services, dates, ids and amounts become
/// marks and placeholders, and so do the parties' names and addresses and their people's names in the texts. Notice
/// holidays are left out. `organisations` and `services` give the names; what they lack is left as it is.
[[nodiscard]] AgreementTemplate templateFromAgreement(
    const Agreement &agreement, const std::vector<Organisation> &organisations, const std::vector<Service> &services);

} // namespace kept
