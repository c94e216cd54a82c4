// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

#include <string_view>

namespace kept {

/// Writes the entry of a transaction's changes to the end of the trail, inside the open transaction.
[[nodiscard]] Result<AuditEntry> appendEntry(
    const Database &database, const ActionContext &context, const ChangeSet &changes);

/// Puts the columns of an entry one after the other as they are hashed (resources/help/audit-format.md).
class CanonicalEncoding {
public:
    CanonicalEncoding();
    void addInteger(std::int64_t value);
    void addText(std::string_view utf8);
    void addText(const QString &text);
    void addNull();
    /// SHA-256 of everything added, lower-case hex.
    [[nodiscard]] QString hash() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void add(char type, std::string_view bytes);
    QByteArray m_bytes;
};

/// The previous hash of the first entry.
[[nodiscard]] QString firstPreviousHash();

} // namespace kept
