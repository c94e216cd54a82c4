// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/periods.h"

#include "models/domain/agreementterms.h"
#include "models/evaluation/portfolio.h"

namespace kept {

namespace {

struct Days {
    QDate first;
    QDate last;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

Days common(const Days &a, const Days &b) { return {std::max(a.first, b.first), std::min(a.last, b.last)}; }

QDate farDay() { return {2199, 12, 30}; }

bool holds(const AgreementContent &content, const ServiceLevelId &id)
{
    return std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(),
        [&id](const ServiceLevel &level) { return level.id == id; });
}

/// Each version with the days on which it is in force.
struct VersionDays {
    const AgreementVersion *version = nullptr;
    Days days;
};

std::vector<VersionDays> versionDays(const Agreement &agreement)
{
    std::vector<VersionDays> result;
    for (std::size_t i = 0; i < agreement.versions.size(); ++i) {
        const bool isLast = i + 1 == agreement.versions.size();
        const Days days{
            agreement.versions[i].effective, isLast ? farDay() : agreement.versions[i + 1].effective.addDays(-1)};
        if (!days.isEmpty())
            result.push_back({&agreement.versions[i], days});
    }
    return result;
}

/// Days on which the version in force has the service level.
std::vector<Days> daysHeld(const Agreement &agreement, const ServiceLevelId &id)
{
    std::vector<Days> result;
    for (const auto &[version, days] : versionDays(agreement)) {
        if (!holds(version->content, id))
            continue;
        if (!result.empty() && result.back().last.addDays(1) == days.first)
            result.back().last = days.last;
        else
            result.push_back(days);
    }
    return result;
}

/// The days of each version on which it promises no target yet.
std::vector<TermsPiece> piecesWithoutTarget(const Agreement &agreement, const ServiceLevelId &id)
{
    std::vector<TermsPiece> pieces;
    for (const auto &[version, inForce] : versionDays(agreement)) {
        for (const ServiceLevel &level : version->content.serviceLevels) {
            if (level.id != id)
                continue;
            if (level.targets.isEmpty()) {
                pieces.push_back({inForce.first, inForce.last, {version->number, level, {}}, {}, nullptr, false});
                continue;
            }
            const auto first = level.targets.entries().front();
            const Days days = common(inForce, {inForce.first, first.from.addDays(-1)});
            if (days.isEmpty())
                continue;
            ServiceLevelTerms terms{version->number, level, first.value};
            terms.level.targets = {};
            terms.level.targets.set(first.from, first.value);
            pieces.push_back({days.first, days.last, std::move(terms), {}, nullptr, false});
        }
    }
    return pieces;
}

/// What is left of the days beside those of the pieces, which ascend.
std::vector<Days> without(const Days &days, const std::vector<TermsPiece> &pieces)
{
    std::vector<Days> result;
    QDate from = days.first;
    for (const TermsPiece &piece : pieces) {
        if (piece.last < from || days.last < piece.first)
            continue;
        if (from < piece.first)
            result.push_back({from, piece.first.addDays(-1)});
        from = piece.last.addDays(1);
    }
    if (from <= days.last)
        result.push_back({from, days.last});
    return result;
}

/// Consecutive pieces whose periods are laid out alike.
struct PieceGroup {
    std::size_t first = 0;
    std::size_t count = 0;
    PeriodKind kind = PeriodKind::Month;
    int fiscalStart = 1;
    Days days;
};

int fiscalStartOf(const EvaluationInput &input, const QDate &date)
{
    const AgreementVersion *version = versionOn(input.agreement, date);
    return version != nullptr ? version->content.fiscalStartMonth : 1;
}

std::vector<PieceGroup> groupsOf(const Level &level)
{
    std::vector<PieceGroup> groups;
    for (std::size_t i = 0; i < level.pieces.size(); ++i) {
        const TermsPiece &piece = level.pieces[i];
        const PeriodKind kind = piece.terms.level.period;
        const int fiscal = fiscalStartOf(*level.input, piece.first);
        if (groups.empty() || groups.back().kind != kind || groups.back().fiscalStart != fiscal)
            groups.push_back({i, 0, kind, fiscal, {piece.first, piece.last}});
        ++groups.back().count;
        groups.back().days.last = piece.last;
    }
    return groups;
}

/// The term that contains the date; contract years when the agreement is open-ended.
Period termPeriod(const AgreementContent &content, const QDate &date, const AgreedTerms &agreed)
{
    if (const auto term = termOn(content.term, date, content.noticeCalendar, agreed))
        return Period::ofDays(term->start, term->end);
    QDate start = content.term.start;
    if (date < start)
        return Period::ofDays(date, start.addDays(-1));
    for (int year = 1;; ++year) {
        const QDate end = endOfMonths(content.term.start, 12 * year);
        if (date <= end)
            return Period::ofDays(start, end);
        start = end.addDays(1);
    }
}

/// The group's periods that touch the asked days, whether or not it is in force on those.
std::vector<Period> periodsOf(const EvaluationInput &input, const PieceGroup &group)
{
    if (group.kind != PeriodKind::Term) {
        std::vector<Period> touching = periodsCovering(input.first, input.last, group.kind, group.fiscalStart);
        std::erase_if(touching, [&group](const Period &period) {
            return common(group.days, {period.first(), period.last()}).isEmpty();
        });
        return touching;
    }
    const Days asked = common(group.days, {input.first, input.last});
    if (asked.isEmpty())
        return {};
    const QDate known = dateOf(input.agreement, input.asOf);
    std::vector<Period> result;
    for (QDate day = asked.first; day <= asked.last; day = result.back().end()) {
        const AgreementVersion *version = versionOn(input.agreement, day);
        result.push_back(termPeriod(version->content, day, agreedTerms(input.agreement, known, version->content.term)));
    }
    return result;
}

Part partOf(const Level &level, std::size_t piece, const Days &days)
{
    Part part;
    part.first = days.first;
    part.last = days.last;
    part.judgedAlikeFrom = days.first;
    part.piece = piece;
    part.version = versionOn(level.input->agreement, days.last);
    part.zone = zoneFromName(part.version->content.zone).value_or(QTimeZone::utc());
    part.span = {startOfDay(days.first, part.zone), startOfDay(days.last.addDays(1), part.zone)};
    part.running = level.input->asOf < part.span.to;
    part.judged = {part.span.from, std::min(part.span.to, level.input->asOf)};
    return part;
}

/// Whether the pieces differ at most in words, in the weight of the score and in what is said about a figure afterwards
/// (the tolerance of a discrepancy, the steps of a rating), which no figure depends on.
bool judgesAlike(const TermsPiece &before, const TermsPiece &after)
{
    ServiceLevel level = after.terms.level;
    const ServiceLevel &other = before.terms.level;
    level.name = other.name;
    level.clause = other.clause;
    level.dataSource = other.dataSource;
    level.weight = other.weight;
    level.critical = other.critical;
    level.targetReview = other.targetReview;
    level.discrepancyTolerance = other.discrepancyTolerance;
    level.ratingSteps = other.ratingSteps;
    level.targets = other.targets;
    return before.hasTarget == after.hasTarget && before.terms.target == after.terms.target && level == other;
}

/// Whether the days continue the part with terms by which it is judged alike.
bool continues(const Level &level, const Part &part, std::size_t piece, const Days &days)
{
    return part.last.addDays(1) == days.first && judgesAlike(level.pieces[part.piece], level.pieces[piece]);
}

/// The part with the days that follow it, judged by the terms of those; what is undivided may have had others before.
Part extended(const Level &level, const Part &part, std::size_t piece, const Days &days)
{
    Part longer = partOf(level, piece, {part.first, days.last});
    longer.judgedAlikeFrom = continues(level, part, piece, days) ? part.judgedAlikeFrom : days.first;
    return longer;
}

std::vector<Part> partsOf(const Level &level, const PieceGroup &group, const Period &period)
{
    std::vector<Part> parts;
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
        const TermsPiece &piece = level.pieces[i];
        const Days days = common({piece.first, piece.last}, {period.first(), period.last()});
        if (days.isEmpty())
            continue;
        if (!parts.empty() && isUndivided(piece.terms.level.rule))
            parts = {extended(level, parts.front(), i, days)};
        else if (!parts.empty() && continues(level, parts.back(), i, days))
            parts.back() = extended(level, parts.back(), i, days);
        else
            parts.push_back(partOf(level, i, days));
    }
    std::erase_if(parts, [&level](const Part &part) { return level.input->asOf <= part.span.from; });
    return parts;
}

} // namespace

std::vector<TermsPiece> piecesOf(const EvaluationInput &input, const ServiceLevelId &id)
{
    const Agreement &agreement = input.agreement;
    const QDate lastInForce = lastDay(agreement, dateOf(agreement, input.asOf)).value_or(farDay());
    const std::vector<Days> held = daysHeld(agreement, id);
    const History<ServiceLevelTerms> history = kept::termsOf(agreement, id);
    const Days inForce{agreement.versions.front().effective, lastInForce};
    const std::vector<TermsPiece> promisedLater = piecesWithoutTarget(agreement, id);
    std::vector<TermsPiece> pieces;
    for (TermsPiece piece : promisedLater) {
        piece.last = std::min(piece.last, inForce.last);
        if (piece.first <= piece.last)
            pieces.push_back(std::move(piece));
    }
    for (std::size_t i = 0; i < history.entries().size(); ++i) {
        const auto &entry = history.entries()[i];
        const bool isLast = i + 1 == history.entries().size();
        const Days stated{entry.from, isLast ? farDay() : history.entries()[i + 1].from.addDays(-1)};
        for (const Days &range : held)
            for (const Days &days : without(common(common(stated, range), inForce), promisedLater))
                pieces.push_back({days.first, days.last, entry.value, {}, nullptr, true});
    }
    std::sort(pieces.begin(), pieces.end(), [](const TermsPiece &a, const TermsPiece &b) { return a.first < b.first; });
    return pieces;
}

void layOutPeriods(Level &level)
{
    for (const PieceGroup &group : groupsOf(level)) {
        const std::vector<Period> periods = periodsOf(*level.input, group);
        level.periods.reserve(level.periods.size() + periods.size());
        level.parts.reserve(level.parts.size() + periods.size());
        for (const Period &period : periods) {
            std::vector<Part> parts = partsOf(level, group, period);
            if (parts.empty())
                continue;
            level.periods.push_back({period, level.parts.size(), parts.size()});
            std::move(parts.begin(), parts.end(), std::back_inserter(level.parts));
        }
    }
}

} // namespace kept
