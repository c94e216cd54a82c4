// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampleparts.h"

#include "models/evaluation/serviceclock.h"
#include "models/workspace/samplerandom.h"

namespace kept {

namespace {

const QString berlin = QStringLiteral("Europe/Berlin");

/// How the tickets of one service come about. Shares are per thousand.
struct TicketPattern {
    const char *service;
    const char *kind;
    int perMonth;
    int growthPerYear; ///< per cent
    int good; ///< within the limit, in an ordinary month
    int limitMinutes; ///< of service time, of an ordinary ticket
    int trend; ///< change of `good` over the last year
    std::vector<int> badMonths; ///< counted back from the last closed quarter
    int badGood; ///< `good` in those
};

QTimeZone zone() { return QTimeZone(berlin.toLatin1()); }

/// The quality of a month, per thousand.
int goodIn(const TicketPattern &pattern, const SampleFrame &frame, int month)
{
    const int back = frame.lastClosedMonth() - month;
    if (std::find(pattern.badMonths.begin(), pattern.badMonths.end(), back) != pattern.badMonths.end())
        return pattern.badGood;
    const int late = std::max(0, 12 - std::max(back, 0));
    return pattern.good + pattern.trend * late / 12;
}

/// A moment on a working day of the month, in office hours.
Instant openingIn(const QDate &month, SampleRandom &random)
{
    QDate day = month.addDays(random.between(0, month.daysInMonth() - 1));
    while (day.dayOfWeek() > 5)
        day = day.addDays(day.day() < month.daysInMonth() ? 1 : -2);
    return fromWallMovingGaps(day, 9 * 3600 + random.between(0, 7 * 3600 + 1800), zone(), Fold::First);
}

Instant afterServiceTime(const ServiceClock &clock, Instant from, int minutes)
{
    const auto due = clock.due(from, std::chrono::minutes(minutes));
    return due ? *due : from + std::chrono::minutes(minutes);
}

void resolve(Ticket &ticket, const TicketPattern &pattern, const ServiceClock &clock, bool good, SampleRandom &random)
{
    const int limit = ticket.priority == QStringLiteral("1") ? std::min(pattern.limitMinutes, 240)
        : ticket.priority == QStringLiteral("2")             ? std::min(pattern.limitMinutes, 480)
                                                             : pattern.limitMinutes;
    const int share = good ? random.between(4, 92) : random.between(105, 190);
    const int minutes = std::max(3, limit * share / 100);
    ticket.firstResponse = afterServiceTime(clock, ticket.opened, std::min(minutes, random.between(2, 55)));
    if (ticket.kind == QStringLiteral("lead"))
        ticket.firstResponse = afterServiceTime(clock, ticket.opened, minutes);
    ticket.resolved = afterServiceTime(clock, ticket.opened, minutes);
    ticket.closed = *ticket.resolved + std::chrono::hours(random.between(1, 40));
    ticket.status = TicketStatus::Closed;
}

/// What happens to a few tickets after they were answered or resolved; the numbers of the tickets draw them, so that
/// all that is drawn at random stays as it is.
void addAftermath(Ticket &ticket, int number, const ServiceClock &clock)
{
    if (ticket.kind == QStringLiteral("lead") && ticket.firstResponse && number % 6 != 0)
        ticket.followUps = {afterServiceTime(clock, *ticket.firstResponse, 120 + number * 97 % 1500)};
    if (ticket.kind == QStringLiteral("incident") && ticket.resolved && ticket.contacts > 1 && number % 4 == 0) {
        ticket.reopenings = {*ticket.resolved - std::chrono::minutes(1)};
        ticket.reopenCount = 1;
    }
}

/// What was not known yet on the date is not in the ticket.
void forgetFuture(Ticket &ticket, Instant now)
{
    const auto forget = [now](std::optional<Instant> &at) {
        if (at && *at > now)
            at.reset();
    };
    forget(ticket.firstResponse);
    forget(ticket.resolved);
    forget(ticket.closed);
    std::erase_if(ticket.followUps, [now](Instant at) { return at > now; });
    std::erase_if(ticket.reopenings, [now](Instant at) { return at > now; });
    ticket.reopenCount = static_cast<int>(ticket.reopenings.size());
    if (!ticket.closed)
        ticket.status = ticket.resolved ? TicketStatus::Resolved : TicketStatus::Open;
}

Ticket ticketOf(const TicketPattern &pattern, const SampleFrame &frame, int month, int number,
    const ServiceClock &clock, SampleRandom &random)
{
    Ticket ticket;
    ticket.externalId = QStringLiteral("%1-%2-%3")
                            .arg(QString::fromLatin1(pattern.service).left(3).toUpper())
                            .arg(month + 1, 3, 10, QChar(u'0'))
                            .arg(number, 4, 10, QChar(u'0'));
    ticket.kind = QString::fromLatin1(pattern.kind);
    ticket.opened = openingIn(frame.first.addMonths(month), random);
    const int draw = random.between(1, 100);
    ticket.priority = QString::number(draw <= 4 ? 1 : draw <= 18 ? 2 : draw <= 70 ? 3 : 4);
    ticket.category = QStringLiteral("category %1").arg(random.between(1, 5));
    const int good = goodIn(pattern, frame, month);
    ticket.contacts = random.chance(std::min(990, good - 40)) ? 1 : random.between(2, 3);
    ticket.accepted = ticket.kind == QStringLiteral("lead") ? std::optional(random.chance(good - 230)) : std::nullopt;
    resolve(ticket, pattern, clock, random.chance(good), random);
    addAftermath(ticket, number, clock);
    forgetFuture(ticket, startOfDay(frame.asOf, QTimeZone::utc()) + std::chrono::hours(12));
    return ticket;
}

SampleSource ticketSource(const TicketPattern &pattern, const SampleFrame &frame, std::uint64_t seed)
{
    SampleRandom random(seed);
    const ServiceClock clock(ServiceCalendar::make(officeHours(frame)).value());
    const ServiceId service = sampleService(pattern.service);
    const Instant now = startOfDay(frame.asOf, QTimeZone::utc()) + std::chrono::hours(12);
    SampleSource source{QStringLiteral("%1 tickets").arg(QString::fromLatin1(pattern.service)), MeasurementKind::Ticket,
        {service}, {}, std::nullopt};
    for (int month = 0; month < frame.months(); ++month) {
        const int season = frame.first.addMonths(month).month() == 12 ? 85 : 100;
        const int count =
            pattern.perMonth * (100 + pattern.growthPerYear * month / 12) / 100 * season / 100 + random.between(-6, 6);
        for (int number = 1; number <= count; ++number) {
            Ticket ticket = ticketOf(pattern, frame, month, number, clock, random);
            if (ticket.opened < now)
                source.records.push_back(
                    {dateIn(ticket.opened, zone()), IncomingRecord{0, service, std::move(ticket)}});
        }
    }
    return source;
}

struct OutagePattern {
    const char *service;
    int perMonth;
    int longestMinutes; ///< of an ordinary outage
    std::vector<std::pair<int, int>>
        bad; ///< months counted back from the last closed quarter, and a long outage in minutes
};

Outage outageAt(const QString &id, Instant from, int minutes)
{
    return {id, from, from + std::chrono::minutes(minutes), Share::whole(), false, false, {}};
}

void addOutages(
    const OutagePattern &pattern, const SampleFrame &frame, int month, SampleRandom &random, SampleSource &source)
{
    const QDate first = frame.first.addMonths(month);
    const Instant now = startOfDay(frame.asOf, QTimeZone::utc()) + std::chrono::hours(12);
    const QString prefix =
        QStringLiteral("%1-%2").arg(QString::fromLatin1(pattern.service)).arg(month + 1, 3, 10, QChar(u'0'));
    const auto add = [&](const Outage &outage) {
        if (*outage.to < now)
            source.records.push_back({dateIn(outage.from, zone()), IncomingRecord{0, source.services.front(), outage}});
    };
    const int count = random.between(1, pattern.perMonth);
    for (int i = 1; i <= count; ++i) {
        const QDate day = first.addDays(random.between(0, first.daysInMonth() - 1));
        add(outageAt(QStringLiteral("%1-%2").arg(prefix).arg(i),
            startOfDay(day, zone()) + std::chrono::minutes(random.between(60, 1300)),
            random.between(1, pattern.longestMinutes)));
    }
    Outage maintenance = outageAt(prefix + QStringLiteral("-m"),
        startOfDay(first.addDays(10), zone()) + std::chrono::hours(2), random.between(45, 150));
    maintenance.planned = true;
    maintenance.agreed = true;
    maintenance.note = QStringLiteral("Agreed maintenance window");
    add(maintenance);
    for (const auto &[back, minutes] : pattern.bad)
        if (frame.lastClosedMonth() - month == back)
            add(outageAt(prefix + QStringLiteral("-x"), startOfDay(first.addDays(17), zone()) + std::chrono::hours(10),
                minutes));
}

SampleSource outageSource(const OutagePattern &pattern, const SampleFrame &frame, std::uint64_t seed)
{
    SampleRandom random(seed);
    SampleSource source{QStringLiteral("%1 monitoring").arg(QString::fromLatin1(pattern.service)),
        MeasurementKind::Outage, {sampleService(pattern.service)}, {}, std::nullopt};
    for (int month = 0; month < frame.months(); ++month)
        addOutages(pattern, frame, month, random, source);
    return source;
}

/// Counts of a working day: what was handled, and how much of it was good or bad.
struct CountPattern {
    const char *service;
    const char *all;
    const char *part;
    int perDay;
    int share; ///< of the part, per ten thousand
    std::vector<std::pair<int, int>> bad; ///< months counted back, and the share in them
};

void addCounts(
    const CountPattern &pattern, const SampleFrame &frame, const QDate &day, SampleRandom &random, SampleSource &source)
{
    int share = pattern.share;
    for (const auto &[back, bad] : pattern.bad)
        if (frame.lastClosedMonth() - frame.monthOf(day) == back)
            share = bad;
    const std::int64_t all = pattern.perDay + random.between(-pattern.perDay / 8, pattern.perDay / 8);
    const std::int64_t part =
        std::clamp<std::int64_t>((all * (share + random.between(-12, 12)) + 5000) / 10000, 0, all);
    const auto add = [&](const char *name, std::int64_t number) {
        const QString id = QStringLiteral("%1 %2").arg(QString::fromLatin1(name), day.toString(Qt::ISODate));
        source.records.push_back(
            {day, IncomingRecord{0, source.services.front(), Count{id, QString::fromLatin1(name), day, day, number}}});
    };
    add(pattern.all, all);
    if (pattern.part)
        add(pattern.part, part);
}

SampleSource countSource(const CountPattern &pattern, const SampleFrame &frame, std::uint64_t seed)
{
    SampleRandom random(seed);
    SampleSource source{QStringLiteral("%1 counts").arg(QString::fromLatin1(pattern.service)), MeasurementKind::Count,
        {sampleService(pattern.service)}, {}, std::nullopt};
    for (QDate day = frame.first; day < frame.asOf; day = day.addDays(1))
        if (day.dayOfWeek() <= 5)
            addCounts(pattern, frame, day, random, source);
    return source;
}

/// Ratings of the service desk; they have been falling for a year while the times are met.
SampleSource ratingSource(const SampleFrame &frame, std::uint64_t seed)
{
    SampleRandom random(seed);
    const ServiceId service = sampleService("service-desk");
    SampleSource source{QStringLiteral("service-desk survey"), MeasurementKind::Rating, {service}, {}, std::nullopt};
    for (int month = 0; month < frame.months(); ++month) {
        const int late = std::max(0, 12 - std::max(0, frame.lastClosedMonth() - month));
        for (int i = 1; i <= 45; ++i) {
            const Instant at = openingIn(frame.first.addMonths(month), random);
            const int draw = random.between(1, 100) + late;
            const int score = draw <= 52 ? 5 : draw <= 91 ? 4 : draw <= 98 ? 3 : random.between(1, 2);
            if (at < startOfDay(frame.asOf, QTimeZone::utc()))
                source.records.push_back({dateIn(at, zone()),
                    IncomingRecord{0, service,
                        SurveyRating{QStringLiteral("SURVEY-%1-%2")
                                         .arg(month + 1, 3, 10, QChar(u'0'))
                                         .arg(i, 3, 10, QChar(u'0')),
                            at, Decimal{score, 0}, 1, 5}}});
        }
    }
    return source;
}

} // namespace

std::vector<SampleSource> sampleSources(const SampleFrame &frame)
{
    std::vector<SampleSource> sources{
        outageSource({"web-platform", 4, 8, {{0, 62}, {2, 84}, {9, 47}, {17, 95}, {25, 130}}}, frame, 11),
        outageSource({"data-centre", 2, 4, {{4, 55}, {13, 40}}}, frame, 12),
        outageSource({"wan", 5, 14, {{0, 1065}, {1, 330}, {2, 300}, {4, 290}, {8, 240}, {15, 260}}}, frame, 13),
        ticketSource({"web-platform", "request", 40, 8, 978, 960, -8, {2, 20}, 830}, frame, 21),
        ticketSource({"service-desk", "incident", 260, 10, 932, 960, 0, {0, 7, 19}, 868}, frame, 22),
        ticketSource({"payroll", "file", 70, 5, 999, 480, 0, {1, 11}, 930}, frame, 23),
        ticketSource({"scanning", "file", 80, 15, 988, 480, 0, {3}, 900}, frame, 24),
        ticketSource({"facility", "incident", 50, 0, 978, 1440, 0, {5, 16, 28}, 860}, frame, 25),
        ticketSource({"leads", "lead", 95, 6, 962, 240, -6, {4, 10}, 830}, frame, 26),
        ticketSource({"campaigns", "request", 24, 4, 955, 1440, 0, {8}, 720}, frame, 27),
        countSource({"parcels", "parcels handled", "delivered on time", 430, 9855, {{0, 9720}, {3, 9770}, {14, 9690}}},
            frame, 31),
        countSource({"payroll", "records processed", "records with errors", 950, 34, {{2, 61}, {12, 72}}}, frame, 32),
        countSource({"leads", "qualified leads", nullptr, 5, 0, {}}, frame, 33), ratingSource(frame, 41)};
    // The monitoring report of one month never came.
    sources.front().gap = frame.first.addMonths(frame.lastClosedMonth() - 7);
    return sources;
}

} // namespace kept
