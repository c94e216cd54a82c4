// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kept {

struct ChartSpec;

/// Shows the chart's values as a table in a window of its own that does not block the other; deleted when closed.
void showChartTable(const ChartSpec &spec, QWidget *parent);

} // namespace kept
