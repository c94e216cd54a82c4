// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/input.h"

namespace kept {

/// SHA-256, in lower-case hex, of all that evaluate() reads: agreement, calendars, records, coverage, exclusions, and
/// what was asked for. The same input gives the same digest on any machine, so that other figures can be told to come
/// from other records or from other rules. It counts the keys of stored tickets, so it compares within one workbook.
[[nodiscard]] QString inputDigest(const EvaluationInput &input);

/// The same of the rules by which the clocks of its time zones are set, which come from the machine and not from the
/// input: they say why the same input can give other figures elsewhere.
[[nodiscard]] QString zoneDigest(const EvaluationInput &input);

} // namespace kept
