// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/measuredrow.h"

namespace kept {

/// What is stored under a record's key.
struct RecordMatch {
    Novelty novelty = Novelty::New;
    std::optional<std::int64_t> current; ///< id of the current revision
    std::int64_t currentImport = 0; ///< that brought it
    std::int64_t currentLine = 0; ///< of the import's file
    std::int64_t lastRevision = 0; ///< also of withdrawn ones
};

/// Hash of an external id → digest of its current revision; 0 when there is none or another id has the same hash. Open
/// addressing: a million look-ups in std::unordered_map took a tenth of an import.
class DigestTable {
public:
    void reserve(std::size_t count);
    /// The digest under the hash, added as 0 if new; valid until the next call. `isNew` tells which.
    [[nodiscard]] std::int64_t &at(std::int64_t hash, bool &isNew);
    /// Where the hash stands; nothing when it is not there. Valid until something is added.
    [[nodiscard]] std::optional<std::size_t> find(std::int64_t hash) const;
    [[nodiscard]] std::int64_t digest(std::size_t slot) const { return m_slots[slot].digest; }
    /// Marks the slot; whether it was marked before.
    bool mark(std::size_t slot);

private:
    struct Slot {
        std::int64_t hash = 0; ///< 0: free; fastDigest() is never 0
        std::int64_t digest = 0;
    };
    [[nodiscard]] std::size_t slotOf(std::int64_t hash) const;
    std::vector<Slot> m_slots;
    std::vector<bool> m_marks;
    std::size_t m_used = 0;
};

/// Tells whether records of one source are new, changed or the same. For many records the keys and digests of a source
/// that is not too large are read once; what they leave open, and everything else, is looked up one by one.
class RecordKeys {
public:
    /// `source` is its key in the dictionary, 0 for one that is not there; `count` records will be asked for.
    [[nodiscard]] static Result<RecordKeys> load(
        sqlite3 *handle, const MeasuredTable &table, std::int64_t source, std::size_t count);

    [[nodiscard]] Result<RecordMatch> find(std::string_view externalId, std::int64_t digest);
    /// What is stored under the key, whatever was read before.
    [[nodiscard]] Result<RecordMatch> lookUp(std::string_view externalId, std::int64_t digest);
    /// The keys that were read; null when none were.
    [[nodiscard]] DigestTable *known() { return m_isLoaded ? &m_digests : nullptr; }

private:
    RecordKeys(Statement lookup, std::int64_t source) : m_lookup(std::move(lookup)), m_source(source) { }
    [[nodiscard]] Result<void> loadAll(sqlite3 *handle, const MeasuredTable &table, std::size_t stored);

    Statement m_lookup;
    std::int64_t m_source;
    bool m_isLoaded = false;
    DigestTable m_digests;
};

} // namespace kept
