// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/completenessinput.h"

#include <algorithm>
#include <set>

namespace kept {

namespace {

/// The records that the test wants; a check of one agreement copies no more than it needs.
template <typename Record, typename Test>
std::vector<Record> only(const std::vector<Record> &all, Test wanted)
{
    std::vector<Record> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), wanted);
    return some;
}

template <typename Id>
bool contains(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::set<OrganisationId> partiesOf(const Agreement &agreement)
{
    std::set<OrganisationId> parties{agreement.provider, agreement.customer};
    for (const EvidenceDuty &duty : agreement.latest().content.evidence)
        if (duty.holder)
            parties.insert(*duty.holder);
    return parties;
}

/// All that the services depend on, by way of others too.
std::set<ServiceId> dependenciesOf(std::vector<ServiceId> open, const Portfolio &portfolio)
{
    std::set<ServiceId> found;
    while (!open.empty()) {
        const Service *service = portfolio.service(open.back());
        open.pop_back();
        if (service != nullptr)
            for (const ServiceDependency &each : service->dependencies)
                if (found.insert(each.service).second)
                    open.push_back(each.service);
    }
    return found;
}

bool isAbout(const Agreement &agreement, const std::set<ServiceId> &services)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [&](const AgreementVersion &version) {
        const auto &scope = version.content.services;
        return std::any_of(scope.begin(), scope.end(), [&](const ServiceId &id) { return services.contains(id); });
    });
}

} // namespace

CompletenessInput completenessInput(const Agreement &agreement, const Portfolio &portfolio, const QDate &today)
{
    const Agreement *framework = agreement.framework ? portfolio.agreement(*agreement.framework) : nullptr;
    CompletenessInput input{agreement, {}, {}, {}, {}, today};
    if (framework != nullptr)
        input.framework = contentOn(withoutPendingAmendment(*framework), today);
    const std::set<OrganisationId> parties = partiesOf(agreement);
    const AgreementContent &content = agreement.latest().content;
    const std::set<ServiceId> beneath = dependenciesOf(content.services, portfolio);
    input.organisations = only(portfolio.organisations,
        [&](const Organisation &each) { return parties.count(each.id) > 0 || (each.internal && !beneath.empty()); });
    input.services = only(portfolio.services,
        [&](const Service &each) { return contains(content.services, each.id) || beneath.contains(each.id); });
    if (!beneath.empty())
        input.underpinning = only(portfolio.agreements,
            [&](const Agreement &each) { return each.id != agreement.id && isAbout(each, beneath); });
    input.calendars = only(portfolio.calendars, [&](const CalendarRecord &each) {
        const auto &levels = content.serviceLevels;
        return content.serviceHours == each.id || (input.framework && input.framework->serviceHours == each.id)
            || std::any_of(levels.begin(), levels.end(), [&](const ServiceLevel &l) { return l.calendar == each.id; });
    });
    return input;
}

} // namespace kept
