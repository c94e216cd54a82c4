// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/overview.h"

namespace kept {

/// What is to be done before the overview has figures to show: why there are none, what helps, and where it is done.
struct NextStep {
    QString why; ///< one sentence
    QString what; ///< one sentence
    QString action; ///< words of a button
    QString page; ///< id of the page that it leads to
    QString record; ///< reference or id on that page; may be empty
    bool operator==(const NextStep &) const = default;
};

/// Nothing once a service level of the period was judged.
[[nodiscard]] std::optional<NextStep> nextStep(const Portfolio &portfolio, const Overview &overview);

} // namespace kept
