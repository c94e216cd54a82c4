// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/currentresults.h"

#include "models/domain/codec.h"
#include "models/evaluation/creditbasis.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/levelresult.h"
#include "models/evaluation/portfolio.h"
#include "models/store/changestamps.h"
#include "models/store/repositories.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CurrentResults)
};

CellKey keyOf(const ServiceLevelId &level, const Period &period) { return {level, {period.first(), period.end()}}; }

/// Whether the measurements tell of what comes at the as-of instant or later: what is judged by them may look otherwise
/// a day later without any change.
bool knowsLater(const Measurements &measured, Instant asOf)
{
    const std::int64_t now = asOf.time_since_epoch().count();
    const TicketTable &table = measured.tickets;
    const auto isLater = [now](std::int64_t at) { return at >= now; };
    const auto any = [](const auto &all, auto holds) { return std::any_of(all.begin(), all.end(), holds); };
    return any(table.rows,
               [&](const TicketRow &row) {
                   return isLater(row.firstResponse) || isLater(row.resolved) || isLater(row.closed);
               })
        || any(table.reopenings, isLater) || any(table.followUps, isLater)
        || any(measured.outages, [asOf](const OutageRecord &record) {
               return record.outage.from < asOf && record.outage.to && asOf <= *record.outage.to;
           });
}

/// The empty span holds nothing.
Span holdingBoth(const Span &one, const Span &other)
{
    return one.isEmpty() ? other : Span{std::min(one.from, other.from), std::max(one.to, other.to)};
}

/// One of the periods that are to be judged again.
struct StalePeriod {
    Span span;
    std::size_t level = 0;
    std::size_t cell = 0; ///< of the level

    /// By their ends, and the longer ones last: those that follow each other need much the same tickets.
    bool operator<(const StalePeriod &other) const
    {
        return std::tuple(span.to, other.span.from, level, cell)
            < std::tuple(other.span.to, span.from, other.level, other.cell);
    }
};

void addCell(JudgedDays &days, JudgedCell cell)
{
    if (cell.facts) {
        days.facts.push_back(std::move(*cell.facts));
        days.facts.back().result = days.results.size();
    }
    days.results.push_back(std::move(cell.result));
}

} // namespace

/// What is known of one result: stored, or judged anew.
struct CurrentResults::KnownCell {
    Period period;
    Seldom<JudgedCell> cell{}; ///< nothing where what it depends on was asked for alone
    CellState state{};
    Instant asOf{};
    bool isStored = false;
    bool isCurrent = false; ///< it was found to hold, or judged anew
};

/// A service level of which periods are to be judged again.
struct CurrentResults::StaleLevel {
    Level level;
    std::vector<bool> periods{}; ///< all of them, by their position
    std::vector<std::pair<KnownCell *, CellState>> cells{}; ///< those that are stale, with what they will depend on
    Span span{}; ///< that holds those that are stale; empty when none is

    void add(const JudgedPeriod &period, KnownCell &known, const CellState &state)
    {
        cells.emplace_back(&known, state);
        span = holdingBoth(span, spanOf(period));
    }
    [[nodiscard]] Span spanOf(const JudgedPeriod &period) const
    {
        return {level.parts[period.firstPart].span.from, level.parts[period.firstPart + period.partCount - 1].span.to};
    }
    void appendTo(std::vector<StalePeriod> &all, std::size_t position) const
    {
        std::size_t cell = 0;
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i])
                all.push_back({spanOf(level.periods[i]), position, cell++});
    }
    /// The level with those of its stale periods alone that stand in these cells.
    [[nodiscard]] StaleLevel only(const std::set<std::size_t> &wanted) const
    {
        StaleLevel some{level, std::vector<bool>(periods.size(), false)};
        std::size_t cell = 0;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            if (!periods[i])
                continue;
            some.periods[i] = wanted.contains(cell);
            if (some.periods[i])
                some.add(level.periods[i], *cells[cell].first, cells[cell].second);
            ++cell;
        }
        return some;
    }
};

/// What is known of one agreement while it is asked for.
struct CurrentResults::OneAgreement {
    const Agreement &agreement;
    std::map<ServiceLevelId, std::map<std::pair<QDate, QDate>, KnownCell>> cells{};

    KnownCell &of(const ServiceLevelId &level, const Period &period)
    {
        return cells[level].try_emplace({period.first(), period.end()}, KnownCell{period}).first->second;
    }
    void addStored(const ServiceLevelId &level, KnownCell cell)
    {
        auto &periods = cells[level];
        periods.emplace_hint(periods.end(), std::pair(cell.period.first(), cell.period.end()), std::move(cell));
    }
};

Result<Calendars> calendarsOf(const std::vector<CalendarRecord> &records)
{
    Calendars calendars;
    for (const CalendarRecord &record : records) {
        auto calendar = ServiceCalendar::make(record.hours);
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.hours.emplace(record.id, std::move(*calendar));
        const QByteArray hours = QJsonDocument(toJson(record.hours)).toJson(QJsonDocument::Compact);
        calendars.digests.emplace(record.id, QCryptographicHash::hash(hours, QCryptographicHash::Sha256));
    }
    return calendars;
}

CurrentResults::CurrentResults(const Database &database, Instant asOf, const Calendars &calendars, Keep keep)
    : m_database(database), m_asOf(asOf), m_calendars(calendars), m_keep(keep), m_usesStored(database.isAsStored()),
      m_loader(database)
{
    if (m_usesStored && !database.isInSharedFolder())
        m_snapshot.emplace(database.handle());
}

Result<std::unique_ptr<CurrentResults>> CurrentResults::prepare(
    const Database &database, Instant asOf, const Calendars &calendars, Keep keep)
{
    std::unique_ptr<CurrentResults> results(new CurrentResults(database, asOf, calendars, keep));
    if (const auto read = results->readShared(); !read)
        return tl::unexpected(read.error());
    return results;
}

Result<void> CurrentResults::readShared()
{
    auto invoices = allInvoices(m_database);
    if (!invoices)
        return tl::unexpected(invoices.error());
    m_invoices = std::move(*invoices);
    auto claims = allClaims(m_database);
    if (!claims)
        return tl::unexpected(claims.error());
    m_claims = std::move(*claims);
    if (!m_usesStored)
        return {};
    const auto anyStored = hasStoredResults(m_database);
    if (!anyStored)
        return tl::unexpected(anyStored.error());
    if (m_keep == Keep::No && !*anyStored)
        return {};
    // What results depend on is read before any measurement.
    auto head = auditHead(m_database);
    auto stamps = readStamps(m_database.handle());
    auto stored = StoredResults::prepare(m_database);
    for (const auto *error :
        {head ? nullptr : &head.error(), stamps ? nullptr : &stamps.error(), stored ? nullptr : &stored.error()})
        if (error != nullptr)
            return tl::unexpected(*error);
    m_head = *head;
    m_stamps = std::move(*stamps);
    m_stored.emplace(std::move(*stored));
    return {};
}

/// What is stale touches tickets of its span; nothing where a figure counts tickets later than any of their instants.
std::optional<TouchingSpan> CurrentResults::touchedBy(const Agreement &agreement, const Span &stale)
{
    TouchingSpan touching{stale, false, false};
    for (const AgreementVersion &version : agreement.versions) {
        for (const ServiceLevel &level : version.content.serviceLevels) {
            if (countsBeyondInstants(level.rule))
                return std::nullopt;
            touching.responses = touching.responses || countsUnanswered(level.rule);
        }
    }
    return touching;
}

/// The input without any measurement.
Result<EvaluationInput> CurrentResults::frameOf(const Agreement &agreement, const QDate &first, const QDate &last)
{
    EvaluationInput frame{agreement, {}, {}, m_asOf, first, last, invoicesFor(agreement, m_invoices)};
    for (const AgreementVersion &version : agreement.versions)
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (level.calendar)
                if (const auto found = m_calendars.hours.find(*level.calendar); found != m_calendars.hours.end())
                    frame.calendars.insert(*found);
    auto declared = m_loader.loadDeclared(agreement.id, servicesOf(agreement));
    if (!declared)
        return tl::unexpected(declared.error());
    frame.measurements = std::move(*declared);
    return frame;
}

/// Measures and judges what is stale; the levels were laid out over `input`, which gets the measurements now.
Result<void> CurrentResults::judgeStale(
    const OneAgreement &one, EvaluationInput &input, Clocks &clocks, std::vector<StaleLevel> &stale)
{
    Span span;
    for (const StaleLevel &level : stale)
        span = holdingBoth(span, level.span);
    const auto touching = touchedBy(one.agreement, span);
    const std::size_t most = touching ? m_ticketsAtOnce : std::numeric_limits<std::size_t>::max();
    auto measured = m_loader.loadAtMost(most, one.agreement.id, servicesOf(one.agreement), m_asOf, touching);
    if (!measured)
        return tl::unexpected(measured.error());
    if (!*measured)
        return judgeInTurn(one, input, clocks, stale);
    judgeTogether(one, input, clocks, std::move(**measured), stale);
    return {};
}

/// The same, as many periods at a time as need no more tickets than may be held, but always one.
Result<void> CurrentResults::judgeInTurn(
    const OneAgreement &one, EvaluationInput &input, Clocks &clocks, const std::vector<StaleLevel> &stale)
{
    const std::vector<ServiceId> services = servicesOf(one.agreement);
    std::vector<StalePeriod> all;
    for (std::size_t i = 0; i < stale.size(); ++i)
        stale[i].appendTo(all, i);
    std::sort(all.begin(), all.end());
    for (auto next = all.begin(); next != all.end();) {
        Span span = next->span;
        std::map<std::size_t, std::set<std::size_t>> wanted;
        for (; next != all.end(); ++next) {
            const Span more = holdingBoth(span, next->span);
            const auto tickets = more == span
                ? Result<std::size_t>(0)
                : m_loader.countTickets(services, m_asOf, *touchedBy(one.agreement, more));
            if (!tickets)
                return tl::unexpected(tickets.error());
            if (*tickets > m_ticketsAtOnce)
                break;
            span = more;
            wanted[next->level].insert(next->cell);
        }
        std::vector<StaleLevel> some;
        some.reserve(wanted.size());
        for (const auto &[level, cells] : wanted)
            some.push_back(stale[level].only(cells));
        auto measured = m_loader.load(one.agreement.id, services, m_asOf, touchedBy(one.agreement, span));
        if (!measured)
            return tl::unexpected(measured.error());
        judgeTogether(one, input, clocks, std::move(*measured), some);
    }
    return {};
}

void CurrentResults::judgeTogether(const OneAgreement &one, EvaluationInput &input, Clocks &clocks,
    Measurements &&measured, std::vector<StaleLevel> &stale)
{
    input.measurements = std::move(measured);
    clocks.expectTickets();
    const bool stores = m_snapshot && m_stored && !knowsLater(input.measurements, m_asOf);
    m_complete = m_complete && stores;
    for (StaleLevel &each : stale) {
        keepPeriods(each.level, each.periods);
        std::vector<JudgedResult> judged = judgeLevel(each.level, nullptr);
        for (std::size_t i = 0; i < judged.size(); ++i) {
            JudgedCell cell{std::move(judged[i].result), std::move(judged[i].credit.facts)};
            const auto &[known, state] = each.cells[i];
            if (stores)
                m_update.fresh.emplace_back(one.agreement.id, StoredCell{cell, state, m_asOf});
            known->cell = std::move(cell);
            known->state = state;
            known->asOf = m_asOf;
            known->isCurrent = true;
            ++m_judgedAgain;
        }
    }
    m_loader.reuse(std::move(input.measurements));
}

/// Brings the results of the days up to date; in the order of their service levels and periods.
Result<std::vector<const CurrentResults::KnownCell *>> CurrentResults::bringUpToDate(
    OneAgreement &one, const QDate &first, const QDate &last)
{
    auto frame = frameOf(one.agreement, first, last);
    if (!frame)
        return tl::unexpected(frame.error());
    const CellStates states(*frame, m_calendars.digests, m_stamps);
    Clocks clocks(*frame);
    std::vector<const KnownCell *> order;
    std::vector<StaleLevel> stale;
    for (const ServiceLevelId &id : serviceLevelsOf(one.agreement)) {
        StaleLevel asked{layOut(*frame, id, clocks)};
        const std::vector<CellState> today = states.of(asked.level);
        for (std::size_t i = 0; i < today.size(); ++i) {
            const JudgedPeriod &period = asked.level.periods[i];
            KnownCell &known = one.of(id, period.period);
            const bool isNew = !known.isStored && !known.isCurrent;
            known.isCurrent = !isNew && known.state == today[i] && known.asOf <= m_asOf;
            asked.periods.push_back(!known.isCurrent);
            if (!known.isCurrent)
                asked.add(period, known, today[i]);
            order.push_back(&known);
        }
        if (!asked.span.isEmpty())
            stale.push_back(std::move(asked));
    }
    if (!stale.empty())
        if (const auto judged = judgeStale(one, *frame, clocks, stale); !judged)
            return tl::unexpected(judged.error());
    return order;
}

/// The whole judged from all measurements, where these are not too many to be held.
Result<std::optional<Scorecard>> CurrentResults::freshAtOnce(
    const Agreement &agreement, const QDate &first, const QDate &last)
{
    auto measured = m_loader.loadAtMost(m_ticketsAtOnce, agreement.id, servicesOf(agreement), m_asOf, {});
    if (!measured)
        return tl::unexpected(measured.error());
    if (!*measured)
        return std::nullopt;
    EvaluationInput input{agreement, m_calendars.hours, std::move(**measured), m_asOf, first, last,
        invoicesFor(agreement, m_invoices), claimsOf(agreement.id, m_claims)};
    Scorecard scorecard = evaluate(input);
    m_loader.reuse(std::move(input.measurements));
    m_results += static_cast<int>(scorecard.results.size());
    m_judgedAgain += static_cast<int>(scorecard.results.size());
    return scorecard;
}

Result<Scorecard> CurrentResults::of(const Agreement &agreement, const QDate &first, const QDate &last)
{
    OneAgreement one{agreement};
    if (m_stored) {
        auto stored = m_stored->of(agreement.id);
        if (!stored)
            return tl::unexpected(stored.error());
        for (StoredCell &each : *stored) {
            const ServiceLevelId level = each.cell.result.serviceLevel;
            const Period period = each.cell.result.period;
            one.addStored(level, {period, std::move(each.cell), each.state, each.asOf, true});
        }
    }
    if (one.cells.empty() && m_keep == Keep::No) {
        auto all = freshAtOnce(agreement, first, last);
        if (!all)
            return tl::unexpected(all.error());
        if (*all)
            return std::move(**all);
    }
    const auto judge = [&](const QDate &from, const QDate &to) {
        return bringUpToDate(one, from, to).map([](const std::vector<const KnownCell *> &order) {
            JudgedDays days;
            days.results.reserve(order.size());
            for (const KnownCell *known : order)
                addCell(days, *known->cell);
            return days;
        });
    };
    auto scorecard = settled(agreement, claimsOf(agreement.id, m_claims), m_asOf, first, last, judge);
    if (!scorecard)
        return scorecard;
    m_results += static_cast<int>(scorecard->results.size());
    findGone(one, first, last);
    return scorecard;
}

Result<void> CurrentResults::update(const Agreement &agreement, const QDate &first, const QDate &last)
{
    // What is settled may need the results of more days.
    if (!m_stored || mayReachBeyond(agreement))
        return of(agreement, first, last).map([](const Scorecard &) {});
    OneAgreement one{agreement};
    auto stored = m_stored->statesOf(agreement.id);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredState &each : *stored)
        one.addStored(each.serviceLevel, {each.period, {}, each.state, each.asOf, true});
    const auto order = bringUpToDate(one, first, last);
    if (!order)
        return tl::unexpected(order.error());
    m_results += static_cast<int>(order->size());
    findGone(one, first, last);
    return {};
}

/// Stored results of the days that are no longer judged.
void CurrentResults::findGone(const OneAgreement &one, const QDate &first, const QDate &last)
{
    for (const auto &[level, periods] : one.cells)
        for (const auto &[days, known] : periods)
            if (!known.isCurrent && known.period.first() <= last && first <= known.period.last())
                m_update.gone.emplace_back(one.agreement.id, level, known.period);
}

ResultUpdate CurrentResults::takeUpdate(const QDate &first, const QDate &last)
{
    ResultUpdate update = std::exchange(m_update, {});
    update.state = {m_head, m_asOf, first, last};
    const auto stored = storedState(m_database);
    const bool sameDays = stored && *stored && (*stored)->first == first && (*stored)->last == last;
    const bool saysOther = !sameDays || (*stored)->head != m_head;
    update.isComplete = m_complete;
    update.isNeeded = m_snapshot && (!update.fresh.empty() || !update.gone.empty() || saysOther);
    return update;
}

Result<void> CurrentResults::compare(const Agreement &agreement, StoredComparison &comparison)
{
    if (!m_stored)
        return {};
    const auto stored = m_stored->of(agreement.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->empty())
        return {};
    std::map<CellKey, const StoredCell *> cells;
    QDate first = stored->front().cell.result.period.first();
    QDate last = first;
    for (const StoredCell &cell : *stored) {
        const ServiceLevelResult &result = cell.cell.result;
        cells.emplace(keyOf(result.serviceLevel, result.period), &cell);
        first = std::min(first, result.period.first());
        last = std::max(last, result.period.last());
    }
    auto frame = frameOf(agreement, first, last);
    auto measured = m_loader.load(agreement.id, servicesOf(agreement), m_asOf);
    if (!frame || !measured)
        return tl::unexpected(frame ? measured.error() : frame.error());
    frame->measurements = std::move(*measured);
    const CellStates states(*frame, m_calendars.digests, m_stamps);
    Clocks clocks(*frame);
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const Level level = layOut(*frame, id, clocks);
        const std::vector<CellState> today = states.of(level);
        std::vector<JudgedResult> judged = judgeLevel(level, nullptr);
        for (std::size_t i = 0; i < judged.size(); ++i) {
            const CellKey key = keyOf(id, judged[i].result.period);
            const auto cell = cells.find(key);
            if (cell == cells.end() || comparison.known.contains({agreement.id, key}))
                continue;
            if (cell->second->state != today[i] || m_asOf < cell->second->asOf) {
                comparison.otherInstants.insert(cell->second->asOf);
                continue;
            }
            comparison.known.insert({agreement.id, key});
            ++comparison.compared;
            const Period period = judged[i].result.period;
            const JudgedCell fresh{std::move(judged[i].result), std::move(judged[i].credit.facts)};
            if (comparison.finding.isEmpty() && packed(fresh) != packed(cell->second->cell))
                comparison.finding = Texts::tr("The stored result of the service level %1 of %2 in %3 is not what its "
                                               "records give.")
                                         .arg(id.text(), agreement.reference, period.toText());
        }
    }
    return {};
}

Result<Scorecard> storedScorecard(StoredResults &stored, const Agreement &agreement, const std::vector<Claim> &claims,
    Instant asOf, const QDate &first, const QDate &last)
{
    const auto judge = [&](const QDate &from, const QDate &to) -> Result<JudgedDays> {
        auto cells = stored.of(agreement.id);
        if (!cells)
            return tl::unexpected(cells.error());
        std::map<ServiceLevelId, std::vector<JudgedCell *>> levels;
        for (StoredCell &cell : *cells)
            if (const Period &period = cell.cell.result.period; period.first() <= to && from <= period.last())
                levels[cell.cell.result.serviceLevel].push_back(&cell.cell);
        JudgedDays days;
        days.results.reserve(cells->size());
        for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
            std::vector<JudgedCell *> &all = levels[id];
            std::sort(all.begin(), all.end(),
                [](const JudgedCell *a, const JudgedCell *b) { return a->result.period < b->result.period; });
            for (JudgedCell *cell : all)
                addCell(days, std::move(*cell));
        }
        return days;
    };
    return settled(agreement, claimsOf(agreement.id, claims), asOf, first, last, judge);
}

namespace {

/// Compares all that counts as current at the instant.
Result<void> compareAsOf(
    const Database &database, Instant asOf, const std::function<bool()> &keepGoing, StoredComparison &comparison)
{
    auto records = allCalendars(database);
    auto agreements = allAgreements(database);
    if (!records || !agreements)
        return tl::unexpected(records ? agreements.error() : records.error());
    const auto calendars = calendarsOf(*records);
    if (!calendars)
        return tl::unexpected(calendars.error());
    const auto results = CurrentResults::prepare(database, asOf, *calendars, Keep::No);
    if (!results)
        return tl::unexpected(results.error());
    for (Agreement &agreement : *agreements) {
        if (keepGoing && !keepGoing())
            return fail(ErrorCode::Cancelled, Texts::tr("The verification was stopped."));
        const auto done = (*results)->compare(withoutPendingAmendment(std::move(agreement)), comparison);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<StoredComparison> compareStored(const Database &database, Instant now, const std::function<bool()> &keepGoing)
{
    StoredComparison comparison;
    Result<void> done = compareAsOf(database, now, keepGoing, comparison);
    // The others are served to those who ask for their own instant.
    const std::set<Instant> instants = std::exchange(comparison.otherInstants, {});
    for (const Instant asOf : instants)
        if (done && comparison.finding.isEmpty())
            done = compareAsOf(database, asOf, keepGoing, comparison);
    return done ? Result<StoredComparison>(std::move(comparison)) : tl::unexpected(done.error());
}

} // namespace kept
