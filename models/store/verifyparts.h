// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

#include <map>

namespace kept {

/// Which record an audit entry speaks of: kind and id.
using RecordKey = std::pair<QString, QString>;
/// What the last entry of a record says about it.
struct LastState {
    std::int64_t sequence = 0;
    QString digest; ///< salted; empty when the entry removed the record
    std::int64_t first = 0; ///< entry that added it
};
/// A salted value as the side table has it.
struct SideValue {
    std::int64_t sequence = 0;
    QString salt;
    std::optional<QString> value;
};

/// What the chain says, gathered while it is recomputed.
struct ChainContent {
    std::int64_t entries = 0;
    AuditHead head;
    std::map<RecordKey, LastState> records;
    std::map<QString, SideValue> sideValues;
};

// Each step gives a sentence that names the first place that does not hold, or an empty text.

[[nodiscard]] Result<QString> verifyFile(const Database &database);
/// That every reference from one table to another leads somewhere.
[[nodiscard]] Result<QString> verifyReferences(const Database &database);
[[nodiscard]] Result<QString> verifyChain(const Database &database, ChainContent &content);
/// Digests of all imports from the rows of their tables, their counts of new and changed records from the revisions,
/// and that exactly the right revisions are current.
[[nodiscard]] Result<QString> verifyImports(const Database &database, const ChainContent &chain, std::int64_t &imports);
/// What evaluation reads of tickets against their rows.
[[nodiscard]] Result<QString> verifyBlocks(const Database &database);
/// Every business record, import and statement of coverage against its last entry.
[[nodiscard]] Result<QString> verifyRecords(const Database &database, const ChainContent &content);
/// The fingerprints of sealed reviews.
[[nodiscard]] Result<QString> verifyReviews(const Database &database, std::int64_t &reviews);

/// The bytes of every attachment against their hash, and that each agreement finds the bytes that it names.
[[nodiscard]] Result<QString> verifyAttachments(const Database &database);

/// Rules that every path into the workbook keeps: the lives of agreements and the approvals of exclusions. Every breach
/// on a line of its own.
[[nodiscard]] Result<QString> verifyRules(const Database &database);

} // namespace kept
