// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/portfolio.h"

#include "models/evaluation/creditbasis.h"

#include <algorithm>

namespace kept {

namespace {

template <typename Record, typename RecordId>
const Record *findById(const std::vector<Record> &records, const RecordId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const Organisation *Portfolio::organisation(const OrganisationId &id) const { return findById(organisations, id); }
const Service *Portfolio::service(const ServiceId &id) const { return findById(services, id); }
const Agreement *Portfolio::agreement(const AgreementId &id) const { return findById(agreements, id); }

QString Portfolio::organisationName(const OrganisationId &id) const
{
    const Organisation *found = organisation(id);
    return found ? found->name : id.text();
}

const ServiceLevel *findServiceLevel(const Agreement &agreement, const ServiceLevelId &id)
{
    for (auto version = agreement.versions.rbegin(); version != agreement.versions.rend(); ++version)
        if (const ServiceLevel *level = findById(version->content.serviceLevels, id))
            return level;
    return nullptr;
}

std::vector<const ServiceLevelResult *> resultsWithin(
    const Scorecard &scorecard, const ServiceLevelId &id, const Period &period)
{
    std::vector<const ServiceLevelResult *> inside;
    for (const ServiceLevelResult &result : scorecard.results)
        if (result.serviceLevel == id && result.period.first() >= period.first() && result.period.end() <= period.end())
            inside.push_back(&result);
    std::sort(inside.begin(), inside.end(), [](const auto *a, const auto *b) { return a->period < b->period; });
    return inside;
}

OrganisationId obligorOf(const Agreement &agreement, const ServiceLevelId &id)
{
    const ServiceLevel *level = findServiceLevel(agreement, id);
    return level ? obligorOf(agreement, *level) : agreement.provider;
}

OrganisationId obligorOf(const Agreement &agreement, const ServiceLevelResult &result)
{
    const auto missed = std::find_if(result.parts.begin(), result.parts.end(),
        [](const ResultPart &part) { return part.status == Status::Missed || part.status == Status::Critical; });
    if (result.parts.empty())
        return obligorOf(agreement, result.serviceLevel);
    const int number = missed == result.parts.end() ? result.parts.back().version : missed->version;
    for (const AgreementVersion &version : agreement.versions)
        if (version.number == number)
            if (const ServiceLevel *level = findById(version.content.serviceLevels, result.serviceLevel))
                return obligorOf(agreement, *level);
    return obligorOf(agreement, result.serviceLevel);
}

bool isObligor(const Agreement &agreement, const OrganisationId &id)
{
    const auto levels = serviceLevelsOf(agreement);
    return agreement.provider == id || std::any_of(levels.begin(), levels.end(), [&](const ServiceLevelId &level) {
        return obligorOf(agreement, level) == id;
    });
}

std::optional<Status> worstStatus(const std::vector<const ServiceLevelResult *> &results)
{
    std::optional<Status> worst;
    for (const ServiceLevelResult *result : results)
        worst = worst ? worse(*worst, result->status) : result->status;
    return worst;
}

Period lastClosedPeriod(const QDate &today, PeriodKind kind) { return Period::containing(today, kind).shifted(-1); }

QDate dateOf(const Agreement &agreement, Instant at)
{
    const auto zone = zoneFromName(agreement.latest().content.zone);
    return dateIn(at, zone ? *zone : QTimeZone::utc());
}

QDate asOfDate(const Portfolio &portfolio) { return dateIn(portfolio.asOf, QTimeZone::utc()); }

} // namespace kept
