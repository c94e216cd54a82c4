// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importpreview.h"

#include <algorithm>

namespace kept {

std::vector<UnknownValue> unknownValues(const ParsedFile &parsed)
{
    std::vector<UnknownValue> values;
    QHash<std::pair<QString, QString>, std::size_t> known;
    for (const RowProblem &problem : parsed.problems) {
        if (problem.unknownField.isEmpty())
            continue;
        const auto key = std::pair(problem.unknownField, problem.unknownValue);
        if (!known.contains(key)) {
            known.insert(key, values.size());
            values.push_back({key.first, key.second, 0});
        }
        ++values[known.value(key)].rows;
    }
    const auto kind = [](const UnknownValue &value) { return std::pair(value.field != u"service", value.field); };
    std::stable_sort(
        values.begin(), values.end(), [&](const UnknownValue &a, const UnknownValue &b) { return kind(a) < kind(b); });
    return values;
}

} // namespace kept
