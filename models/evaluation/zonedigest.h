// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace kept {

/// 16 bytes that say how the clocks of the zone are set from 1970 to 2100, as the zone data of this machine has it.
/// What was judged in a zone holds only as long as they stay the same.
[[nodiscard]] QByteArray zoneDigest(const QTimeZone &zone);

/// The same by the IANA name, computed once in a process; nothing of a zone that is not known. From any thread.
[[nodiscard]] QByteArray zoneDigest(const QString &name);

} // namespace kept
