// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publicholidays.h"

namespace kept {

/// The public holidays by rule that the program brings along (resources/holidays/public.json), by country code. An
/// error means that the program was built wrongly.
[[nodiscard]] Result<std::vector<HolidayCountry>> shippedHolidays();

} // namespace kept
