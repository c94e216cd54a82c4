// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/icalendar.h"

#include "models/domain/display.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <map>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ICalendar)
};

constexpr int mostDays = 31; // of one event: longer ones are no holidays
constexpr std::size_t mostHolidays = 20'000;
constexpr std::size_t mostTold = 50'000; // holidays with those that are told again
constexpr int yearsAround = 20; // of today: a yearly holiday has no first year, and dates without an end need a last
constexpr int lastYear = 2199;
constexpr qsizetype longestName = 200;

/// A repetition that can be written as holidays.
struct Yearly {
    std::optional<int> count; ///< of occurrences
    std::optional<QDate> until; ///< of the last occurrence
};

QMap<QString, QString> partsOf(const QString &rule)
{
    QMap<QString, QString> parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0).trimmed().toUpper(), part.section(u'=', 1).trimmed().toUpper());
    return parts;
}

/// Every year on the date of the event; nothing for any other rule.
std::optional<Yearly> yearlyOf(const IcsEvent &event)
{
    QMap<QString, QString> parts = partsOf(event.rule);
    const auto takes = [&](const char *name, const QString &expected) {
        const QString value = parts.contains(QLatin1String(name)) ? parts.take(QLatin1String(name)) : expected;
        return value == expected;
    };
    bool fits = parts.value(QStringLiteral("FREQ")) == QStringLiteral("YEARLY") && !event.otherDates;
    parts.remove(QStringLiteral("FREQ"));
    parts.remove(QStringLiteral("WKST"));
    fits = takes("INTERVAL", QStringLiteral("1")) && fits;
    fits = takes("BYMONTH", QString::number(event.first.month())) && fits;
    fits = takes("BYMONTHDAY", QString::number(event.first.day())) && fits;
    Yearly yearly;
    if (parts.contains(QStringLiteral("COUNT"))) {
        yearly.count = parts.take(QStringLiteral("COUNT")).toInt();
        fits = fits && *yearly.count >= 1;
    }
    if (parts.contains(QStringLiteral("UNTIL"))) {
        yearly.until = QDate::fromString(parts.take(QStringLiteral("UNTIL")).left(8), QStringLiteral("yyyyMMdd"));
        fits = fits && yearly.until->isValid();
    }
    return fits && parts.isEmpty() ? std::optional(yearly) : std::nullopt;
}

QString reasonToLeaveOut(const IcsEvent &event)
{
    const QString name = event.summary.simplified().left(longestName);
    const QString date = displayDate(event.first);
    if (event.cancelled)
        return Texts::tr("“%1” on %2 is cancelled.").arg(name, date);
    if (!event.wholeDays)
        return Texts::tr("“%1” on %2 does not last whole days.").arg(name, date);
    if (event.first.daysTo(event.last) >= mostDays)
        return Texts::tr("“%1” from %2 lasts more than %3 days.").arg(name, date).arg(mostDays);
    if (event.rule.isEmpty() && event.otherDates)
        return Texts::tr("“%1” on %2 has other dates that are told one by one.").arg(name, date);
    if (!event.rule.isEmpty() && !yearlyOf(event))
        return Texts::tr("“%1” from %2 repeats otherwise than every year on its date.").arg(name, date);
    return {};
}

/// Marks the series of which single dates are told by events of their own: moved or cancelled ones.
void markExceptions(std::vector<IcsEvent> &events)
{
    std::set<QString> uids;
    for (const IcsEvent &event : events)
        if (event.otherDates && !event.uid.trimmed().isEmpty())
            uids.insert(event.uid.trimmed());
    for (IcsEvent &event : events)
        event.otherDates = event.otherDates || uids.contains(event.uid.trimmed());
}

class Gatherer {
public:
    explicit Gatherer(const QDate &today) : m_thisYear(today.year()) { }

    void take(const IcsEvent &event)
    {
        if (const QString reason = reasonToLeaveOut(event); !reason.isEmpty()) {
            m_result.leftOut << reason;
            return;
        }
        if (event.rule.isEmpty())
            return addDays(event, event.first, false);
        const Yearly yearly = yearlyOf(event).value_or(Yearly());
        if (!yearly.count && !yearly.until && event.first.year() + yearsAround <= m_thisYear)
            return addDays(event, event.first, true);
        addYears(event, yearly);
    }
    [[nodiscard]] bool isFull() const { return m_seen.size() > mostHolidays || m_told > mostTold; }

    IcsHolidays finish()
    {
        std::stable_sort(m_result.holidays.begin(), m_result.holidays.end(), [](const Holiday &a, const Holiday &b) {
            return std::tuple(a.year.value_or(0), a.month, a.day) < std::tuple(b.year.value_or(0), b.month, b.day);
        });
        return std::move(m_result);
    }

private:
    void addYears(const IcsEvent &event, const Yearly &yearly)
    {
        const bool ends = yearly.count || yearly.until;
        const int last = ends ? lastYear : std::max(m_thisYear, event.first.year()) + yearsAround;
        int left = yearly.count.value_or(lastYear);
        for (int year = event.first.year(); year <= std::min(last, lastYear) && left > 0 && !isFull(); ++year) {
            const QDate first(year, event.first.month(), event.first.day()); // 29 February is not in every year
            if (yearly.until && QDate(year, 1, 1) > *yearly.until)
                break;
            if (!first.isValid() || (yearly.until && first > *yearly.until))
                continue;
            --left;
            addDays(event, first, false);
        }
    }
    void addDays(const IcsEvent &event, const QDate &first, bool everyYear)
    {
        const qint64 days = event.first.daysTo(event.last);
        for (qint64 i = 0; i <= days && !isFull(); ++i) {
            ++m_told;
            const QDate date = first.addDays(i);
            Holiday holiday{event.summary.simplified().left(longestName),
                everyYear ? std::nullopt : std::optional(date.year()), date.month(), date.day(), {}};
            if (holiday.name.isEmpty())
                holiday.name = Texts::tr("Holiday");
            if (m_seen.insert({holiday.year.value_or(0), holiday.month, holiday.day, holiday.name}).second)
                m_result.holidays.push_back(std::move(holiday));
        }
    }

    int m_thisYear;
    std::size_t m_told = 0;
    IcsHolidays m_result;
    std::set<std::tuple<int, int, int, QString>> m_seen;
};

} // namespace

Result<IcsHolidays> holidaysFromIcs(const QByteArray &bytes, const QDate &today)
{
    auto events = readIcs(bytes);
    if (!events)
        return tl::unexpected(events.error());
    markExceptions(*events);
    Gatherer gatherer(today);
    for (const IcsEvent &event : *events) {
        gatherer.take(event);
        if (gatherer.isFull())
            return fail(ErrorCode::InvalidInput, Texts::tr("The calendar file has more than 20,000 holidays."));
    }
    IcsHolidays result = gatherer.finish();
    if (result.holidays.empty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The calendar file has no event of whole days."),
            result.leftOut.value(0), Texts::tr("Choose the export of a holiday calendar."));
    return result;
}

std::vector<PublicHoliday> datedHolidays(const std::vector<Holiday> &holidays, int first, int last)
{
    std::map<QDate, QString> days;
    for (const Holiday &each : holidays)
        for (int year = std::max(first, each.year.value_or(first)); year <= std::min(last, each.year.value_or(last));
             ++year)
            if (const QDate date(year, each.month, each.day); date.isValid() && each.hours.empty())
                days.emplace(date, each.name);
    std::vector<PublicHoliday> dated;
    for (const auto &[date, name] : days)
        dated.push_back({date, name});
    return dated;
}

} // namespace kept
