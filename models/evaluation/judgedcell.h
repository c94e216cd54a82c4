// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditfacts.h"
#include "models/evaluation/scorecard.h"

namespace kept {

/// What is found of one service level in one period before the credits of its agreement are settled together.
struct JudgedCell {
    ServiceLevelResult result;
    Seldom<CreditFacts> facts; ///< their `result` says nothing here
};

/// The narrow form in which results are stored.
[[nodiscard]] QByteArray packed(const JudgedCell &cell);
/// Nothing when the bytes are not of that form, such as those of another version of the program. The service level
/// shares the memory of `likely` where it is that one.
[[nodiscard]] std::optional<JudgedCell> unpackedCell(std::string_view bytes, const ServiceLevelId *likely = nullptr);
/// What it is a result of, alone.
[[nodiscard]] std::optional<std::pair<ServiceLevelId, Period>> unpackedHead(
    std::string_view bytes, const ServiceLevelId *likely = nullptr);

} // namespace kept
