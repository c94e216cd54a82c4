// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/overview.h"
#include "models/reports/chartspec.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/renewaltimeline.h"

namespace kept {

// What the overview's widgets show, from its values.

[[nodiscard]] HeatData heatData(const Overview &overview);
/// Credits by supplier in the currency of the largest; horizontal bars of credited, claimed, to claim, forgone.
[[nodiscard]] ChartSpec creditsChart(const Overview &overview);
[[nodiscard]] std::vector<RenewalRow> renewalRows(const Overview &overview);
/// "pace 0.9": share of the allowance used ÷ share of the period elapsed; empty at the very beginning.
[[nodiscard]] QString paceText(const ServiceLevelResult &result);
/// "WAN availability 97.62 %".
[[nodiscard]] QString criticalText(const LevelStanding &level);
/// The places of the deadlines, with the approvals that somebody waits for first.
[[nodiscard]] std::vector<std::size_t> attentionOrder(const std::vector<Deadline> &deadlines);
/// "Review of Q3 2026 by 30 Oct 2026", or since when it is overdue; a sentence of its own stays as it is.
[[nodiscard]] QString attentionText(const Deadline &deadline);
/// Name of the icon that stands for the kind.
[[nodiscard]] QString deadlineIcon(DeadlineKind kind);

} // namespace kept
