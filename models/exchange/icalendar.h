// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/publicholidays.h"
#include "models/evaluation/deadlines.h"

namespace kept {

/// An event of a whole day, as it is written to a calendar file.
struct CalendarEntry {
    QString uid; ///< the same for the same thing at any time: importing again updates it
    QDate date;
    QString summary;
    QString description;
    QString category;
    bool operator==(const CalendarEntry &) const = default;
};

/// The deadlines as entries; overdue ones stand on the day on which they were due.
[[nodiscard]] std::vector<CalendarEntry> calendarEntries(const std::vector<Deadline> &deadlines);
/// The entries as a calendar of RFC 5545 named `name`. A later stamp makes each entry a later revision of itself.
[[nodiscard]] QByteArray icsText(const std::vector<CalendarEntry> &entries, const QString &name, Instant stamp);

/// An event as a calendar file has it, repetition and all.
struct IcsEvent {
    int line = 0; ///< of its BEGIN
    QString uid;
    QString summary;
    QString description;
    QString categories;
    QDate first;
    QDate last; ///< inclusive
    bool wholeDays = true; ///< false: it has times that do not fill whole days
    bool cancelled = false;
    QString rule; ///< RRULE as written; empty without
    bool otherDates = false; ///< RDATE, EXDATE or RECURRENCE-ID: some of its dates are told one by one
    bool operator==(const IcsEvent &) const = default;
};

/// Reads the events of a calendar file. Errors name the line: what is not a calendar in UTF-8, is cut off, has an event
/// without a date, or is beyond 8 MiB, 20,000 events or 64 KiB a line.
[[nodiscard]] Result<std::vector<IcsEvent>> readIcs(const QByteArray &bytes);

/// The holidays of a calendar file.
struct IcsHolidays {
    std::vector<Holiday> holidays; ///< by date, yearly ones first; each date and name once
    QStringList leftOut; ///< what was not taken and why, as sentences
};

/// Each day of each event of whole days becomes a holiday without hours. An event that repeats every year on its date
/// becomes dated ones from its first year on: up to its last year or count, without those for 20 years from `today`.
/// One that began 20 years ago or earlier and has no end becomes a yearly holiday. Other repetitions, those with
/// exceptions, events with times, cancelled ones and those of more than 31 days are left out with the reason. Errors as
/// readIcs(), a file without a holiday, and more than 20,000 of them.
[[nodiscard]] Result<IcsHolidays> holidaysFromIcs(const QByteArray &bytes, const QDate &today);
/// The days of the years on which something is closed all day, by date, each once: yearly ones in each of the years.
[[nodiscard]] std::vector<PublicHoliday> datedHolidays(const std::vector<Holiday> &holidays, int first, int last);

} // namespace kept
