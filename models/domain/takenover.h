// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QStringList>

#include <vector>

namespace kept {

struct Agreement;

/// That a decision was recorded elsewhere and came into this workbook with a file.
struct TakenOver {
    QString file; ///< its name without a folder
    QString hash; ///< SHA-256 of its bytes, lower-case hex
    QString by; ///< who took it in, as the audit trail names them
    Instant at{};
    bool operator==(const TakenOver &) const = default;
};

/// "Taken over from the file a.json by Ann on 31 Mar 2026.", oldest first for each workbook that it came through; empty
/// for what was decided here.
[[nodiscard]] QString takenOverText(const std::vector<TakenOver> &origins);
/// Which steps of the agreement's life this workbook did not see, a sentence or two for each file that brought some.
[[nodiscard]] QStringList takenOverSteps(const Agreement &agreement);

} // namespace kept
