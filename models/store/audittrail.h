// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

#include <QJsonArray>

namespace kept {

/// One entry of the audit trail.
struct AuditEntry {
    std::int64_t sequence = 0;
    Instant at;
    int offsetMinutes = 0;
    Actor actor;
    QString programVersion;
    QString action;
    QString reason;
    QString operationId; ///< UUID of the transaction
    QJsonArray changes; ///< [{"kind","id","fields":[{"field","before","after"}],"digest"}]; see audit-format.md
    QString previousHash; ///< lower-case hex; 64 zeros before the first
    QString hash;
};

/// The last entry: what is printed on every page. Sequence 0 when the trail is empty.
struct AuditHead {
    std::int64_t sequence = 0;
    QString hash;
    bool operator==(const AuditHead &) const = default;
};

[[nodiscard]] Result<AuditHead> auditHead(const Database &database);
/// Newest first; `recordId` limits it to entries that changed the record.
[[nodiscard]] Result<std::vector<AuditEntry>> auditEntries(
    const Database &database, const QString &recordId, int limit, int offset);
/// The entry's changes with personal values in the place of their salted hashes; null where they were erased.
[[nodiscard]] Result<QJsonArray> readableChanges(const Database &database, const AuditEntry &entry);
/// SHA-256 over the canonical encoding (version byte, then every column length-prefixed, NULL distinct from empty, text
/// in NFC).
[[nodiscard]] QString auditHash(const AuditEntry &entry);

/// What `kept verify` found: the first place that does not hold, or how much was checked.
struct VerifyReport {
    bool holds = true;
    QString finding; ///< a sentence that names the first place that does not hold; empty when all holds
    std::int64_t entries = 0;
    std::int64_t imports = 0;
    std::int64_t reviews = 0;
    std::int64_t recomputed = 0; ///< sealed reviews whose figures came out again (models/workspace/verifytrust.h)
    std::int64_t claims = 0; ///< compared with the results (models/workspace/verifyclaims.h)
    std::int64_t claimsThatFollow = 0; ///< whose amount is the service credit of today's results
    std::int64_t storedResults = 0; ///< stored results that fresh ones were compared with
    QStringList notes; ///< what is explained but worth knowing: restatements, reviews that came with a file
    AuditHead head;
};
/// SQLite's integrity check, the chain, the digest and the counts of every import, and that every business record is
/// what its last entry says. verifyTrust() of models/workspace judges sealed reviews again besides.
[[nodiscard]] Result<VerifyReport> verifyWorkbook(const Database &database);

} // namespace kept
