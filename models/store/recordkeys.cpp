// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordkeys.h"

#include <sqlite3.h>
#include <utility>

namespace kept {

namespace {

/// A look-up costs about as much as reading so many records of a source.
constexpr std::int64_t readsOfLookUp = 50;
/// The keys of more would take more than 128 MiB.
constexpr std::int64_t mostLoaded = 2'000'000;

constexpr std::size_t fewestSlots = 1024;

} // namespace

void DigestTable::reserve(std::size_t count)
{
    std::size_t size = std::max(fewestSlots, m_slots.size());
    while (size < count * 2)
        size *= 2;
    if (size == m_slots.size())
        return;
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(size));
    for (const Slot &slot : old) {
        if (slot.hash != 0)
            m_slots[slotOf(slot.hash)] = slot;
    }
}

std::size_t DigestTable::slotOf(std::int64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(hash) & mask;
    while (m_slots[slot].hash != 0 && m_slots[slot].hash != hash)
        slot = (slot + 1) & mask;
    return slot;
}

std::int64_t &DigestTable::at(std::int64_t hash, bool &isNew)
{
    reserve(m_used + 1);
    Slot &slot = m_slots[slotOf(hash)];
    isNew = slot.hash == 0;
    m_used += isNew ? 1 : 0;
    slot.hash = hash;
    return slot.digest;
}

std::optional<std::size_t> DigestTable::find(std::int64_t hash) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::size_t slot = slotOf(hash);
    return m_slots[slot].hash == 0 ? std::nullopt : std::optional(slot);
}

bool DigestTable::mark(std::size_t slot)
{
    m_marks.resize(m_slots.size());
    const bool before = m_marks[slot];
    m_marks[slot] = true;
    return before;
}

Result<RecordKeys> RecordKeys::load(sqlite3 *handle, const MeasuredTable &table, std::int64_t source, std::size_t count)
{
    auto lookup = Statement::prepare(handle,
        "SELECT id, revision, current, digest, import, line FROM " + table.name
            + " WHERE source = ? AND external_id = ? ORDER BY revision DESC");
    if (!lookup)
        return tl::unexpected(lookup.error());
    RecordKeys keys(std::move(*lookup), source);
    const std::int64_t most =
        std::min(mostLoaded, readsOfLookUp * static_cast<std::int64_t>(std::min<std::size_t>(count, mostLoaded)));
    const auto stored = queryInteger(handle,
        "SELECT count(*) FROM (SELECT 1 FROM " + table.name + " WHERE source = " + QByteArray::number(qint64(source))
            + " LIMIT " + QByteArray::number(qint64(most + 1)) + ')');
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored > 0 && *stored <= most) {
        if (const auto loaded = keys.loadAll(handle, table, static_cast<std::size_t>(*stored)); !loaded)
            return tl::unexpected(loaded.error());
    }
    return keys;
}

Result<void> RecordKeys::loadAll(sqlite3 *handle, const MeasuredTable &table, std::size_t stored)
{
    auto rows =
        Statement::prepare(handle, "SELECT external_id, current, digest FROM " + table.name + " WHERE source = ?");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, m_source);
    m_digests.reserve(stored);
    int code = rows->stepCode();
    for (; code == SQLITE_ROW; code = rows->stepCode()) {
        const std::int64_t digest = rows->integer(1) != 0 ? rows->integer(2) : 0;
        bool isNew = false;
        std::int64_t &known = m_digests.at(fastDigest(rows->bytes(0)), isNew);
        known = isNew || known == 0 ? digest : (digest == 0 ? known : 0);
    }
    if (code != SQLITE_DONE)
        return lastFailure(handle);
    m_isLoaded = true;
    return {};
}

Result<RecordMatch> RecordKeys::find(std::string_view externalId, std::int64_t digest)
{
    if (!m_isLoaded)
        return lookUp(externalId, digest);
    const auto slot = m_digests.find(fastDigest(externalId));
    if (!slot)
        return RecordMatch{};
    // The digest covers the external id, so equal digests mean the same record.
    if (m_digests.digest(*slot) == digest)
        return RecordMatch{Novelty::Same, {}, 0, 0, 0};
    return lookUp(externalId, digest);
}

Result<RecordMatch> RecordKeys::lookUp(std::string_view externalId, std::int64_t digest)
{
    RecordMatch match;
    m_lookup.bind(1, m_source).bindText(2, externalId);
    int code = m_lookup.stepCode();
    for (; code == SQLITE_ROW; code = m_lookup.stepCode()) {
        match.lastRevision = std::max(match.lastRevision, m_lookup.integer(1));
        if (m_lookup.integer(2) == 0)
            continue;
        match.current = m_lookup.integer(0);
        match.currentImport = m_lookup.integer(4);
        match.currentLine = m_lookup.integer(5);
        match.novelty = m_lookup.integer(3) == digest ? Novelty::Same : Novelty::Changed;
    }
    if (code != SQLITE_DONE)
        return lastFailure(m_lookup.handle());
    m_lookup.reset();
    return match;
}

} // namespace kept
