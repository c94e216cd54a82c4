// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publicholidays.h"

namespace kept {

// Countries and public holidays are named in their own language; here the reader's language stands beside it. What is
// stored and counted keeps the country's own names.

/// "Germany – Deutschland"; one name where the two are the same, or where the reader's is not known.
[[nodiscard]] QString countryWord(const HolidayCountry &country);
/// "Karfreitag (Good Friday)"; only its own name where the reader's is not known or stands in it already.
[[nodiscard]] QString holidayWord(const HolidayCountry &country, const PublicHoliday &holiday);

} // namespace kept
