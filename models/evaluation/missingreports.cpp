// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/missingreports.h"

#include <algorithm>

namespace kept {

namespace {

constexpr int daysAfterEnd = 90;

/// When the agreement was in force up to a day.
struct Force {
    QDate first;
    QDate last; ///< the end of the agreement, or today
    bool ended = false;
};

std::optional<Force> forceUntil(const Agreement &agreement, const QDate &today)
{
    const auto sign = std::find_if(agreement.life.begin(), agreement.life.end(),
        [](const LifeEvent &event) { return event.kind == LifeEventKind::Signed; });
    if (agreement.archived || sign == agreement.life.end())
        return std::nullopt;
    Force force{std::max(sign->date, agreement.versions.front().content.term.start), today};
    if (const std::optional<QDate> last = lastDay(agreement, today); last && *last < today) {
        force.last = *last;
        force.ended = true;
    }
    return force.first <= force.last ? std::optional(force) : std::nullopt;
}

/// Whether the duty was in force on the date, with the same periods.
bool holdsOn(const Portfolio &portfolio, const Agreement &agreement, const ReportingDuty &duty, const QDate &date)
{
    const std::vector<ReportingDuty> duties = reportingOn(portfolio, agreement, date);
    return std::any_of(duties.begin(), duties.end(), [&duty](const ReportingDuty &each) {
        return isSameReport(each.report, duty.report) && each.every == duty.every;
    });
}

/// The periods of the duty that lie in the time in force, as far as it holds, latest first.
std::vector<Period> periodsOf(
    const Portfolio &portfolio, const Agreement &agreement, const ReportingDuty &duty, const Force &force)
{
    if (const auto once = periodOfOnce(duty))
        return force.first <= once->last() ? std::vector{*once} : std::vector<Period>{};
    std::vector<Period> periods;
    const std::optional<PeriodKind> kind = periodKindOf(duty.every);
    if (!kind)
        return periods;
    const int fiscalStart = contentOn(agreement, force.last).fiscalStartMonth;
    for (Period period = Period::containing(force.last, *kind, fiscalStart); period.last() >= force.first;
         period = period.shifted(-1)) {
        if (!holdsOn(portfolio, agreement, duty, std::min(period.last(), force.last)))
            break;
        periods.push_back(period);
    }
    return periods;
}

std::optional<MissingReport> missingOf(const Agreement &agreement, const ReportingDuty &duty,
    const std::vector<Period> &periods, const Force &force, const QDate &today)
{
    std::optional<MissingReport> missing;
    for (const Period &period : periods) {
        const std::optional<QDate> due = dueDate(duty, period);
        if (!due || *due >= today || receivedReport(agreement, duty.report, period) != nullptr)
            continue;
        if (force.ended && due->addDays(daysAfterEnd) < today)
            continue;
        if (missing)
            missing->earlier.push_back(period);
        else
            missing = MissingReport{duty, period, *due};
    }
    return missing;
}

} // namespace

std::vector<ReportingDuty> reportingOn(const Portfolio &portfolio, const Agreement &agreement, const QDate &date)
{
    const AgreementContent &content = contentOn(agreement, date);
    if (!content.reporting.empty() || !agreement.framework)
        return content.reporting;
    const Agreement *framework = portfolio.agreement(*agreement.framework);
    return framework != nullptr ? contentOn(*framework, date).reporting : content.reporting;
}

std::vector<MissingReport> missingReports(const Portfolio &portfolio, const Agreement &agreement, const QDate &today)
{
    std::vector<MissingReport> list;
    const std::optional<Force> force = forceUntil(agreement, today);
    if (!force)
        return list;
    for (const ReportingDuty &duty : reportingOn(portfolio, agreement, force->last))
        if (auto missing = missingOf(agreement, duty, periodsOf(portfolio, agreement, duty, *force), *force, today))
            list.push_back(std::move(*missing));
    return list;
}

std::vector<OwedReport> owedReports(const Portfolio &portfolio, const Agreement &agreement, const QDate &today)
{
    std::vector<OwedReport> list;
    const std::optional<Force> force = forceUntil(agreement, today);
    if (!force)
        return list;
    for (const ReportingDuty &duty : reportingOn(portfolio, agreement, force->last))
        for (const Period &period : periodsOf(portfolio, agreement, duty, *force)) {
            if (!force->ended && period.end() > today)
                continue;
            const ReceivedReport *received = receivedReport(agreement, duty.report, period);
            list.push_back({duty, period, dueDate(duty, period), received ? std::optional(*received) : std::nullopt});
        }
    return list;
}

} // namespace kept
