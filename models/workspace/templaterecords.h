// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publicholidays.h"
#include "models/workspace/templatequestions.h"

#include <algorithm>

namespace kept {

// How answers name records, for the questions, the proposals and the draft alike.

/// The record of the id, else of the name; null without one.
template <typename Record>
const Record *named(const std::vector<Record> &records, const QString &idOrName)
{
    const auto byId =
        std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id.text() == idOrName; });
    if (byId != records.end())
        return &*byId;
    const auto byName = std::find_if(records.begin(), records.end(),
        [&](const Record &each) { return each.name.compare(idOrName, Qt::CaseInsensitive) == 0; });
    return byName == records.end() ? nullptr : &*byName;
}

/// The answer to the question of the key; empty without one.
inline QString answerOf(const TemplateAnswers &answers, const QString &key)
{
    const auto found = answers.find(key);
    return found == answers.end() ? QString() : found->second.trimmed();
}

/// The services of the provider that are in use.
inline std::vector<Service> servicesOf(const Portfolio &records, const Organisation &provider)
{
    std::vector<Service> services;
    for (const Service &service : records.services)
        if (service.provider == provider.id && !service.archived)
            services.push_back(service);
    return services;
}

/// The country of the two letters, such as "DE"; null where the program does not know its holidays.
inline const HolidayCountry *countryNamed(const std::vector<HolidayCountry> &countries, const QString &code)
{
    const auto found = std::find_if(countries.begin(), countries.end(),
        [&](const HolidayCountry &each) { return each.code.compare(code, Qt::CaseInsensitive) == 0; });
    return found == countries.end() ? nullptr : &*found;
}

} // namespace kept
