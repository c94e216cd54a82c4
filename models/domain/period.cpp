// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Period)
};

/// Months in a period of the kind; 0 for a span of days.
int monthsIn(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Year:
        return 12;
    case PeriodKind::Term:
        return 0;
    }
    return 0;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isYear(QStringView text)
{
    return text.size() == 4 && isDigits(text) && text.toInt() >= 1900 && text.toInt() <= 2199;
}

tl::unexpected<Error> notAPeriod(const QString &text)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a period.").arg(text), {},
        Texts::tr("Write a month 2026-03, a quarter 2026-Q3, a half-year 2026-H1, a year 2026 or days "
                  "2026-01-15..2026-02-14."));
}

std::optional<QDate> dateFromText(QStringView text)
{
    // QDate::fromString takes shorter forms as well, such as "2026-1-5".
    if (text.size() != 10 || !isYear(text.left(4)))
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Period> daysFromText(QStringView text)
{
    const qsizetype dots = text.indexOf(u"..");
    const std::optional<QDate> first = dateFromText(text.left(dots));
    const std::optional<QDate> last = dateFromText(text.mid(dots + 2));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Period::ofDays(*first, *last);
}

/// The part of a text after the year: "", "-03", "-Q3" or "-H1".
std::optional<Period> calendarPeriod(int year, QStringView part)
{
    const auto nth = [&](PeriodKind kind, QStringView digits) -> std::optional<Period> {
        const int number = isDigits(digits) ? digits.toInt() : 0;
        if (number < 1 || number > 12 / monthsIn(kind))
            return std::nullopt;
        return Period::containing(QDate(year, (number - 1) * monthsIn(kind) + 1, 1), kind);
    };
    if (part.isEmpty())
        return Period::containing(QDate(year, 1, 1), PeriodKind::Year);
    if (part.size() != 3 || part[0] != u'-')
        return std::nullopt;
    if (part[1] == u'Q')
        return nth(PeriodKind::Quarter, part.mid(2));
    if (part[1] == u'H')
        return nth(PeriodKind::HalfYear, part.mid(2));
    return nth(PeriodKind::Month, part.mid(1));
}

} // namespace

Period Period::containing(const QDate &date, PeriodKind kind, int fiscalStartMonth)
{
    const int length = monthsIn(kind);
    if (length == 0) // a term is not known from a date in it
        return ofDays(date, date);
    const int sinceStart = (date.month() - fiscalStartMonth + 12) % length;
    const QDate first = QDate(date.year(), date.month(), 1).addMonths(-sinceStart);
    return {kind, first, first.addMonths(length)};
}

Period Period::ofDays(const QDate &first, const QDate &last)
{
    Q_ASSERT(first.isValid() && first <= last);
    return {PeriodKind::Term, first, last.addDays(1)};
}

Result<Period> Period::parse(const QString &text)
{
    const QStringView view(text);
    std::optional<Period> period;
    if (view.contains(u".."))
        period = daysFromText(view);
    else if (isYear(view.left(4)))
        period = calendarPeriod(view.left(4).toInt(), view.mid(4));
    return period ? Result<Period>(*period) : notAPeriod(text);
}

Span Period::span(const QTimeZone &zone) const { return {startOfDay(m_first, zone), startOfDay(m_end, zone)}; }

Period Period::shifted(int n) const
{
    const int length = monthsIn(m_kind);
    if (length == 0)
        return {m_kind, m_first.addDays(n * days()), m_end.addDays(n * days())};
    return {m_kind, m_first.addMonths(n * length), m_end.addMonths(n * length)};
}

QString Period::toText() const
{
    const int length = monthsIn(m_kind);
    if (length == 0 || (m_first.month() - 1) % length != 0)
        return m_first.toString(Qt::ISODate) + QStringLiteral("..") + last().toString(Qt::ISODate);
    const QString year = QString::number(m_first.year()).rightJustified(4, QLatin1Char('0'));
    const int number = (m_first.month() - 1) / length + 1;
    switch (m_kind) {
    case PeriodKind::Month:
        return year + QLatin1Char('-') + QString::number(number).rightJustified(2, QLatin1Char('0'));
    case PeriodKind::Quarter:
        return year + QStringLiteral("-Q") + QString::number(number);
    case PeriodKind::HalfYear:
        return year + QStringLiteral("-H") + QString::number(number);
    case PeriodKind::Year:
    case PeriodKind::Term:
        break;
    }
    return year;
}

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    const auto first = a.m_first.toJulianDay() <=> b.m_first.toJulianDay();
    return first != 0 ? first : a.m_end.toJulianDay() <=> b.m_end.toJulianDay();
}

std::vector<Period> periodsCovering(const QDate &first, const QDate &last, PeriodKind kind, int fiscalStartMonth)
{
    std::vector<Period> periods;
    if (!first.isValid() || !last.isValid() || last < first)
        return periods;
    if (kind == PeriodKind::Term)
        return {Period::ofDays(first, last)};
    for (Period period = Period::containing(first, kind, fiscalStartMonth); period.first() <= last;
         period = period.shifted(1))
        periods.push_back(period);
    return periods;
}

} // namespace kept
