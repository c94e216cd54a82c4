// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept::benchmark {

/// Writes a CSV file of so many tickets, opened evenly over the 36 months from January 2023 on. The same bytes each
/// time: priorities, lengths and ratings come from a generator that starts at a fixed value. False when the file cannot
/// be written.
[[nodiscard]] bool writeTickets(const QString &path, int number);

} // namespace kept::benchmark
