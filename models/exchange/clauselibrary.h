// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/templatefill.h"

namespace kept {

/// A text that an agreement lacks, and the clause of the library that says it.
struct ClauseRemedy {
    QString clause; ///< id in the library
    QString AgreementContent::*text = nullptr; ///< where it belongs
};
/// The clause that mends a finding of the rule of the completeness check; nothing where no clause does.
[[nodiscard]] std::optional<ClauseRemedy> remedyFor(const QString &rule);

/// What the agreement's latest version says, by placeholder: its parties with the people that it names (else those of
/// the organisations), its services in scope and its first term.
[[nodiscard]] std::map<QString, QString> placeholderValues(
    const Agreement &agreement, const std::vector<Organisation> &organisations, const std::vector<Service> &services);

/// The number after the last clause's: "8" after "7", "7.2" and nothing else that is higher; "1" for the first.
[[nodiscard]] QString nextClauseNumber(const std::vector<Clause> &clauses);
/// The library's clauses as clauses of an agreement, numbered after its own, placeholders filled that have a value.
[[nodiscard]] std::vector<Clause> clausesFor(const std::vector<ClauseTemplate> &chosen,
    const std::map<QString, QString> &values, const std::vector<Clause> &existing);

} // namespace kept
