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

} // namespace

CompletenessInput completenessInput(const Agreement &agreement, const Portfolio &portfolio, const QDate &today)
{
    const Agreement *framework = agreement.framework ? portfolio.agreement(*agreement.framework) : nullptr;
    CompletenessInput input{agreement, {}, {}, {}, {}, today};
    if (framework != nullptr)
        input.framework = contentOn(withoutPendingAmendment(*framework), today);
    const std::set<OrganisationId> parties = partiesOf(agreement);
    const AgreementContent &content = agreement.latest().content;
    input.organisations =
        only(portfolio.organisations, [&](const Organisation &each) { return parties.count(each.id) > 0; });
    input.services = only(portfolio.services, [&](const Service &each) { return contains(content.services, each.id); });
    input.calendars = only(portfolio.calendars, [&](const CalendarRecord &each) {
        const auto &levels = content.serviceLevels;
        return content.serviceHours == each.id || (input.framework && input.framework->serviceHours == each.id)
            || std::any_of(levels.begin(), levels.end(), [&](const ServiceLevel &l) { return l.calendar == each.id; });
    });
    return input;
}

} // namespace kept
