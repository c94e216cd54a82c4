// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <vector>

namespace kept {

enum class PeriodKind { Month, Quarter, HalfYear, Year, Term };

/// A reporting period: whole days [first, end), judged from midnight to midnight in the agreement's zone.
class Period {
public:
    /// The month, quarter, half-year or year that contains the date. `fiscalStartMonth` (1 to 12) is the month in which
    /// the year starts: quarters, half-years and years count from it.
    [[nodiscard]] static Period containing(const QDate &date, PeriodKind kind, int fiscalStartMonth = 1);
    /// A term or any other span of days; `last` is inclusive and must not be before `first`.
    [[nodiscard]] static Period ofDays(const QDate &first, const QDate &last);
    /// Reads "2026-03", "2026-Q3", "2026-H1", "2026" (calendar years) or "2026-01-15..2026-02-14".
    [[nodiscard]] static Result<Period> parse(const QString &text);

    [[nodiscard]] PeriodKind kind() const { return m_kind; }
    [[nodiscard]] QDate first() const { return m_first; }
    /// The last day, inclusive.
    [[nodiscard]] QDate last() const { return m_end.addDays(-1); }
    /// The day after the last.
    [[nodiscard]] QDate end() const { return m_end; }
    [[nodiscard]] qint64 days() const { return m_first.daysTo(m_end); }
    /// Midnight of the first day to midnight after the last, in the zone.
    [[nodiscard]] Span span(const QTimeZone &zone) const;
    /// The neighbour of the same kind; n may be negative. A span of days moves by its own length.
    [[nodiscard]] Period shifted(int n) const;
    /// The stable text that parse() reads: "2026-03", "2026-Q3", "2026-H1", "2026". A fiscal period that is not a
    /// calendar one and a span of days write "first..last".
    [[nodiscard]] QString toText() const;

    bool operator==(const Period &) const = default;
    /// By first day, then by end.
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);

private:
    Period(PeriodKind kind, QDate first, QDate end) : m_kind(kind), m_first(first), m_end(end) { }
    PeriodKind m_kind;
    QDate m_first;
    QDate m_end;
};

/// The periods of the kind that cover [first day, last day] without gaps; the outer ones may reach beyond it.
[[nodiscard]] std::vector<Period> periodsCovering(
    const QDate &first, const QDate &last, PeriodKind kind, int fiscalStartMonth = 1);

} // namespace kept
