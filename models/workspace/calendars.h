// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/agreementsummary.h"
#include "models/store/repositories.h"
#include "models/workspace/workspace.h"

namespace kept {

/// An agreement that counts in the hours of a calendar.
struct CalendarUse {
    AgreementId agreement;
    QString reference;
    bool isSigned = false; ///< what the hours were up to today does not change any more
    bool isOver = false; ///< expired, terminated or archived
    bool operator==(const CalendarUse &) const = default;
};

/// The agreements that use the calendar on the date or in their latest version, and those that are signed and ever did.
[[nodiscard]] std::vector<CalendarUse> usesOf(
    const CalendarId &calendar, const std::vector<Agreement> &agreements, const QDate &today);

/// Working hours, Monday to Friday 09:00 to 17:00, in the zone; not saved yet and without a name.
[[nodiscard]] CalendarRecord newCalendar(const QString &zone);
/// The same hours as a new record under the first name that is free: "Office hours (copy)".
[[nodiscard]] CalendarRecord copyOf(const CalendarRecord &calendar, const std::vector<CalendarRecord> &all);

/// Saves service hours with their audit entry, which keeps the reason. Errors: no name, a name that others have, hours
/// that cannot be, a change of what a signed agreement counts in (make a copy, and amend the agreement), a conflict,
/// and at the place "reason" a change of hours that signed agreements use, without one.
[[nodiscard]] Result<CalendarRecord> saveServiceHours(
    Workspace &workspace, CalendarRecord calendar, const QString &reason = {});
/// Each change of the service hours that the agreement uses or used, but for their making; oldest first.
[[nodiscard]] Result<std::vector<HoursChange>> changesOfHours(const Database &database, const Agreement &agreement);
/// Puts service hours into the archive, so that they are not offered any more, or takes them out. Refused while an
/// agreement that is not over uses them.
[[nodiscard]] Result<CalendarRecord> archiveServiceHours(Workspace &workspace, const CalendarId &id, bool archived);

} // namespace kept
