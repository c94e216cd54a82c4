// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/stamps.h"
#include "models/store/measuredrow.h"

#include <array>
#include <unordered_map>

namespace kept {

/// Gathers where the changed records of one transaction can be felt, and stamps it with the number of the audit entry
/// that the transaction is going to write.
class ChangeStamps {
public:
    explicit ChangeStamps(MeasurementKind kind) : m_kind(kind) { }

    /// A record of the service that becomes current, or was until now.
    void touch(std::int64_t service, const Reach &reach);
    /// The stored records that the condition selects ("WHERE id = ?"), with one number bound to it.
    [[nodiscard]] Result<void> touchStored(
        sqlite3 *handle, const QByteArray &where, std::int64_t bound, const WordTable &words);
    [[nodiscard]] Result<void> write(sqlite3 *handle) const;

private:
    struct OfService {
        std::array<std::vector<bool>, influenceCount> stretches; ///< from the first one of all
    };
    void mark(std::int64_t service, Influence influence, const Stretches &stretches);

    MeasurementKind m_kind;
    std::unordered_map<std::int64_t, OfService> m_services;
    OfService *m_last = nullptr; ///< of m_lastService
    std::int64_t m_lastService = -1;
};

/// Where the row can be felt.
[[nodiscard]] Result<Reach> reachOf(const MeasuredRow &row, MeasurementKind kind, const WordTable &words);

/// All stamps of the workbook.
[[nodiscard]] Result<Stamps> readStamps(sqlite3 *handle);

} // namespace kept
