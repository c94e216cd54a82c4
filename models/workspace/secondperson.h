// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace kept {

/// What to do where a second person is needed: who is at work, and how another one gets in.
[[nodiscard]] QString secondPersonAdvice(const Actor &actor);

} // namespace kept
