// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/tables/worddiff.h"

#include <map>

namespace kept {

enum class DifferenceKind { Changed, Added, Removed };

/// One thing that two versions of an agreement say differently.
struct VersionDifference {
    QString section; ///< "Service levels"
    QString item; ///< which of several: "Availability", "9.1 Law"; empty for what an agreement has once
    QString field; ///< in the words of the audit trail: "Targets, Value"
    DifferenceKind kind = DifferenceKind::Changed;
    QString before; ///< as people read it; empty when it was added
    QString after; ///< empty when it was removed
    QString path; ///< stable: "service_levels[avail].targets[2026-01-01].value"
    [[nodiscard]] std::vector<WordRun> words() const { return wordRuns(before, after); }
    bool operator==(const VersionDifference &) const = default;
};

/// What ids stand for.
struct RecordNames {
    std::map<QString, QString> organisations;
    std::map<QString, QString> services;
    std::map<QString, QString> calendars;
};
[[nodiscard]] RecordNames recordNames(const std::vector<Organisation> &organisations,
    const std::vector<Service> &services, const std::vector<CalendarRecord> &calendars);

/// What differs, in the order of an agreement's sections; empty when both say the same. Service levels are matched by
/// id, clauses by number and title, else by title, else by number, and other entries by what names them.
[[nodiscard]] std::vector<VersionDifference> compareVersions(
    const AgreementContent &before, const AgreementContent &after, const RecordNames &names);
/// The same of two versions of the agreement, after what they call it.
[[nodiscard]] std::vector<VersionDifference> compareVersions(const Agreement &agreement, const AgreementVersion &before,
    const AgreementVersion &after, const RecordNames &names);
/// The version with the number; null when there is none.
[[nodiscard]] const AgreementVersion *versionNumbered(const Agreement &agreement, int number);
/// "Version 2, from 1 Jan 2027".
[[nodiscard]] QString versionTitle(const AgreementVersion &version);
/// "added" for people.
[[nodiscard]] QString differenceWord(DifferenceKind kind);
/// "Service levels · Availability · Targets, Value".
[[nodiscard]] QString differencePlace(const VersionDifference &difference);
/// All of them as plain text, ready to be sent to somebody.
[[nodiscard]] QString comparisonText(const QString &reference, const AgreementVersion &from, const AgreementVersion &to,
    const std::vector<VersionDifference> &differences);

} // namespace kept
