// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"

#include <QCoreApplication>

/// The rules of the completeness check as data. Only completeness*.cpp includes this.
namespace kept::completeness {

/// What the rules see: the input, and the content with what its framework adds.
struct Subject {
    const CompletenessInput &input;
    AgreementContent content;

    [[nodiscard]] const Organisation *organisation(const OrganisationId &id) const;
    [[nodiscard]] const CalendarRecord *calendar(const CalendarId &id) const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    [[nodiscard]] QString serviceName(const ServiceId &id) const;
};

/// One answer of a rule; a rule gives one for each thing that it applies to, and none when it applies to nothing.
struct Check {
    bool satisfied = false;
    QString subject; ///< id of that thing; may be empty
    QString message; ///< the finding's sentence; read only when not satisfied
    QString field;
    QStringList looksAt; ///< fields of the content (JSON names) whose change ends an acceptance; empty: `field`'s first
    QString state{}; ///< what it looked at, where that is less than those fields hold
    QString note{}; ///< what it could not tell, and why; empty when it could tell all
    bool told = true; ///< false: there is nothing but the note
};

struct Rule {
    const char *id;
    Severity severity;
    const char *title; ///< marked with QT_TRANSLATE_NOOP("kept::Completeness", …)
    const char *why;
    std::vector<Check> (*check)(const Subject &);
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Completeness)
};

/// Rules about the agreement as a whole, and rules about its service levels and credits.
[[nodiscard]] const std::vector<Rule> &documentRules();
[[nodiscard]] const std::vector<Rule> &levelRules();

/// One check for each promise of availability or time about a service that depends on others: whether the agreements
/// beneath it carry it.
[[nodiscard]] std::vector<Check> backToBack(const Subject &subject);

[[nodiscard]] inline bool says(const QString &text) { return !text.trimmed().isEmpty(); }

} // namespace kept::completeness
