// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"
#include "models/store/database.h"

namespace kept {

/// A time zone in which a file's times may be read, and what speaks for it.
struct ZoneProposal {
    QString zone; ///< IANA
    QString reason; ///< a sentence
};
/// The one zone of the service hours of the agreements on the services that the file's first rows name, or of all
/// agreements when it names none that is known; without service hours the governing zone of the agreements. Nothing
/// when there is none or more than one.
[[nodiscard]] Result<std::optional<ZoneProposal>> proposeZone(const Database &database, const FormatGuess &guess);

/// A time of the file that does not name its zone, and the instant that it is in the mapping's zone.
struct ZoneExample {
    QString cell;
    Instant at;
};
/// The first one in the file's first rows; nothing when there is none or the mapping has no zone.
[[nodiscard]] std::optional<ZoneExample> zoneExample(const FormatGuess &guess, const Mapping &mapping);

} // namespace kept
