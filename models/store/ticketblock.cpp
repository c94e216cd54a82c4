// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ticketblock.h"

#include <algorithm>
#include <cstring>

namespace kept {

namespace {

constexpr char formatOfBlocks = 1;
constexpr char formatWithFollowUps = 2; ///< the same, with follow-ups behind; of blocks that have any
constexpr std::int64_t msPerSecond = 1000;

// The head of a column: how many bytes its values take (as a power of two and one, 0 for a column of equal values), and
// what stands for the values.
constexpr unsigned widthMask = 7;
constexpr unsigned hasAbsent = 8; ///< 0 stands for an absent one, and all others are one higher
constexpr unsigned inSeconds = 16; ///< whole seconds instead of milliseconds

void appendVarint(std::uint64_t value, std::string &bytes)
{
    for (; value >= 0x80; value >>= 7)
        bytes.push_back(static_cast<char>((value & 0x7f) | 0x80));
    bytes.push_back(static_cast<char>(value));
}

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value) { return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1)); }

template <typename Number>
void appendAll(const std::vector<std::uint64_t> &values, std::string &bytes)
{
    const std::size_t start = bytes.size();
    bytes.resize(start + values.size() * sizeof(Number));
    char *at = bytes.data() + start;
    for (const std::uint64_t value : values) {
        const auto number = static_cast<Number>(value);
        std::memcpy(at, &number, sizeof number);
        at += sizeof number;
    }
}

/// Writes columns one after the other. The bytes are those of little-endian machines, which is what there is.
class ColumnWriter {
public:
    explicit ColumnWriter(std::string &bytes) : m_bytes(bytes) { }

    /// `valueOf(i)` for the i-th of `count` values; noInstant is absent.
    template <typename ValueOf>
    void add(std::size_t count, ValueOf valueOf)
    {
        m_values.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_values[i] = valueOf(i);
        write();
    }

private:
    void write()
    {
        unsigned head = 0;
        bool seconds = true;
        std::int64_t least = noInstant;
        for (const std::int64_t value : m_values) {
            if (value == noInstant) {
                head |= hasAbsent;
                continue;
            }
            least = least == noInstant ? value : std::min(least, value);
            seconds = seconds && value % msPerSecond == 0;
        }
        least = least == noInstant ? 0 : least;
        const std::int64_t unit = seconds ? msPerSecond : 1;
        head |= seconds ? inSeconds : 0;
        // Differences are taken without sign, so that none overflows.
        const auto base = static_cast<std::uint64_t>(least / unit);
        const std::uint64_t shift = (head & hasAbsent) != 0 ? 1 : 0;
        std::uint64_t most = 0;
        m_offsets.resize(m_values.size());
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const bool absent = m_values[i] == noInstant;
            m_offsets[i] = absent ? 0 : static_cast<std::uint64_t>(m_values[i] / unit) - base + shift;
            most = std::max(most, m_offsets[i]);
        }
        writeOffsets(head, static_cast<std::int64_t>(base), most);
    }

    void writeOffsets(unsigned head, std::int64_t base, std::uint64_t most)
    {
        const unsigned width = most == 0 ? 0 : most <= 0xff ? 1 : most <= 0xffff ? 2 : most <= 0xffff'ffff ? 3 : 4;
        m_bytes.push_back(static_cast<char>(head | width));
        appendVarint(zigzag(base), m_bytes);
        if (width == 1)
            appendAll<std::uint8_t>(m_offsets, m_bytes);
        else if (width == 2)
            appendAll<std::uint16_t>(m_offsets, m_bytes);
        else if (width == 3)
            appendAll<std::uint32_t>(m_offsets, m_bytes);
        else if (width == 4)
            appendAll<std::uint64_t>(m_offsets, m_bytes);
    }

    std::string &m_bytes;
    std::vector<std::int64_t> m_values;
    std::vector<std::uint64_t> m_offsets;
};

/// Reads what a ColumnWriter wrote; bytes that are too few end in isGood() being false.
class ColumnReader {
public:
    explicit ColumnReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    [[nodiscard]] std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        m_good = false;
        return 0;
    }
    [[nodiscard]] char byte()
    {
        m_good = m_good && m_at != m_end;
        return m_good ? *m_at++ : '\0';
    }

    /// Calls `take(i, value)` for each of `count` values.
    template <typename Take>
    void each(std::size_t count, Take take)
    {
        const auto head = static_cast<unsigned char>(byte());
        const std::int64_t base = unzigzag(varint());
        const unsigned width = head & widthMask;
        const std::size_t size = width == 0 ? 0 : std::size_t{1} << (width - 1);
        if (!m_good || width > 4 || size * count > static_cast<std::size_t>(m_end - m_at)) {
            m_good = false;
            return;
        }
        const char *from = m_at;
        m_at += size * count;
        const Meaning meaning{
            static_cast<std::uint64_t>(base), (head & inSeconds) != 0 ? msPerSecond : 1, (head & hasAbsent) != 0};
        if (width == 0) {
            for (std::size_t i = 0; i < count; ++i)
                take(i, meaning.of(0));
        } else if (width == 1) {
            eachOf<std::uint8_t>(from, count, meaning, take);
        } else if (width == 2) {
            eachOf<std::uint16_t>(from, count, meaning, take);
        } else if (width == 3) {
            eachOf<std::uint32_t>(from, count, meaning, take);
        } else {
            eachOf<std::uint64_t>(from, count, meaning, take);
        }
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    struct Meaning {
        std::uint64_t base;
        std::int64_t unit;
        bool maybeAbsent;
        [[nodiscard]] std::int64_t of(std::uint64_t offset) const
        {
            if (maybeAbsent && offset == 0)
                return noInstant;
            const std::uint64_t value = base + offset - (maybeAbsent ? 1 : 0);
            return static_cast<std::int64_t>(value * static_cast<std::uint64_t>(unit));
        }
    };
    template <typename Number, typename Take>
    static void eachOf(const char *from, std::size_t count, const Meaning &meaning, Take take)
    {
        for (std::size_t i = 0; i < count; ++i) {
            Number offset;
            std::memcpy(&offset, from + i * sizeof offset, sizeof offset);
            take(i, meaning.of(offset));
        }
    }

    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

std::int64_t after(std::int64_t at, std::int64_t opened) { return at == noInstant ? noInstant : at - opened; }

std::int64_t millis(Instant at) { return at.time_since_epoch().count(); }

Instant instant(std::int64_t at) { return Instant(Duration(at)); }

} // namespace

void TicketRows::append(const TicketRows &from, const TicketRow &row)
{
    TicketRow own = row;
    own.firstPause = static_cast<std::uint32_t>(pauses.size());
    own.firstReopening = static_cast<std::uint32_t>(reopenings.size());
    own.firstTag = static_cast<std::uint32_t>(tags.size());
    own.firstFollowUp = static_cast<std::uint32_t>(followUps.size());
    const auto copy = [](auto &into, const auto &all, std::size_t first, std::size_t count) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
        into.insert(into.end(), begin, begin + static_cast<std::ptrdiff_t>(count));
    };
    if (row.pauseCount > 0)
        copy(pauses, from.pauses, row.firstPause, row.pauseCount);
    if (row.reopeningCount > 0)
        copy(reopenings, from.reopenings, row.firstReopening, row.reopeningCount);
    if (row.tagCount > 0)
        copy(tags, from.tags, row.firstTag, row.tagCount);
    if (row.followUpCount > 0)
        copy(followUps, from.followUps, row.firstFollowUp, row.followUpCount);
    rows.push_back(own);
}

void TicketRows::clear()
{
    rows.clear();
    pauses.clear();
    reopenings.clear();
    tags.clear();
    followUps.clear();
}

TicketLife lifeOf(const TicketRows &tickets, const TicketRow &row)
{
    TicketLife life{row.opened, row.opened};
    const auto take = [&life](std::int64_t at) {
        if (at == noInstant)
            return;
        life.began = std::min(life.began, at);
        life.ended = std::max(life.ended, at);
    };
    take(row.firstResponse);
    take(row.resolved);
    take(row.closed);
    for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i)
        take(tickets.reopenings[i]);
    for (std::size_t i = row.firstFollowUp; i < row.firstFollowUp + row.followUpCount; ++i)
        take(tickets.followUps[i]);
    return life;
}

TicketReach reachOf(const TicketRows &tickets, const TicketRow &row)
{
    if (row.status == TicketStatus::Cancelled)
        return TicketReach::Settled;
    if (row.resolved == noInstant)
        return TicketReach::Open;
    for (std::size_t i = row.firstReopening; i < row.firstReopening + row.reopeningCount; ++i)
        if (tickets.reopenings[i] > row.resolved)
            return TicketReach::Open;
    return row.firstResponse == noInstant ? TicketReach::Unanswered : TicketReach::Settled;
}

std::int64_t monthOf(std::int64_t at)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(instant(at)));
    return static_cast<int>(day.year()) * 100 + static_cast<int>(static_cast<unsigned>(day.month()));
}

void encodeBlock(const TicketRows &tickets, std::string &bytes)
{
    const auto &rows = tickets.rows;
    const bool followedUp = !tickets.followUps.empty();
    bytes.push_back(followedUp ? formatWithFollowUps : formatOfBlocks);
    appendVarint(rows.size(), bytes);
    ColumnWriter writer(bytes);
    const auto add = [&](auto valueOf) { writer.add(rows.size(), [&](std::size_t i) { return valueOf(rows[i]); }); };
    using Row = const TicketRow &;
    add([](Row row) { return row.record; });
    add([](Row row) { return row.opened; });
    add([](Row row) { return after(row.firstResponse, row.opened); });
    add([](Row row) { return after(row.resolved, row.opened); });
    add([](Row row) { return after(row.closed, row.opened); });
    add([](Row row) { return std::int64_t(row.kind); });
    add([](Row row) { return std::int64_t(row.priority); });
    add([](Row row) { return std::int64_t(row.category); });
    add([](Row row) { return std::int64_t(row.status); });
    add([](Row row) { return std::int64_t(row.reopenCount); });
    add([](Row row) { return std::int64_t(row.contacts); });
    add([](Row row) { return std::int64_t(row.ratingHundredths); });
    add([](Row row) { return std::int64_t(row.accepted); });
    add([](Row row) { return std::int64_t(row.supplierVerdict); });
    add([](Row row) { return std::int64_t(row.answered); });
    add([](Row row) { return std::int64_t(row.pauseCount); });
    add([](Row row) { return std::int64_t(row.reopeningCount); });
    add([](Row row) { return std::int64_t(row.tagCount); });
    // What belongs to the tickets lies in their order, as append() puts it.
    writer.add(tickets.pauses.size(), [&](std::size_t i) { return millis(tickets.pauses[i].from); });
    writer.add(tickets.pauses.size(), [&](std::size_t i) { return millis(tickets.pauses[i].to); });
    writer.add(tickets.reopenings.size(), [&](std::size_t i) { return tickets.reopenings[i]; });
    writer.add(tickets.tags.size(), [&](std::size_t i) { return std::int64_t(tickets.tags[i]); });
    if (!followedUp)
        return;
    add([](Row row) { return std::int64_t(row.followUpCount); });
    writer.add(tickets.followUps.size(), [&](std::size_t i) { return tickets.followUps[i]; });
}

namespace {

/// Reads the columns of tickets whose room is there already, from `rows` on.
void readColumns(ColumnReader &reader, TicketRow *rows, std::size_t count)
{
    reader.each(count, [rows](std::size_t i, std::int64_t value) { rows[i].record = value; });
    reader.each(count, [rows](std::size_t i, std::int64_t value) { rows[i].opened = value; });
    const auto later = [&](std::int64_t TicketRow::*at) {
        reader.each(count, [rows, at](std::size_t i, std::int64_t value) {
            rows[i].*at = value == noInstant ? noInstant : rows[i].opened + value;
        });
    };
    later(&TicketRow::firstResponse);
    later(&TicketRow::resolved);
    later(&TicketRow::closed);
    const auto narrow = [&](auto TicketRow::*field) {
        using Number = std::remove_reference_t<decltype(rows->*field)>;
        reader.each(
            count, [rows, field](std::size_t i, std::int64_t value) { rows[i].*field = static_cast<Number>(value); });
    };
    narrow(&TicketRow::kind);
    narrow(&TicketRow::priority);
    narrow(&TicketRow::category);
    narrow(&TicketRow::status);
    narrow(&TicketRow::reopenCount);
    narrow(&TicketRow::contacts);
    narrow(&TicketRow::ratingHundredths);
    narrow(&TicketRow::accepted);
    narrow(&TicketRow::supplierVerdict);
    narrow(&TicketRow::answered);
    narrow(&TicketRow::pauseCount);
    narrow(&TicketRow::reopeningCount);
    narrow(&TicketRow::tagCount);
}

/// What belongs to the tickets from `first` on follows on what there is; false when the bytes hold less of it.
bool readDetails(ColumnReader &reader, std::size_t first, TicketRows &into)
{
    std::size_t pauses = into.pauses.size();
    std::size_t reopenings = into.reopenings.size();
    std::size_t tags = into.tags.size();
    const std::size_t pausesBefore = pauses;
    const std::size_t reopeningsBefore = reopenings;
    const std::size_t tagsBefore = tags;
    for (std::size_t i = first; i < into.rows.size(); ++i) {
        TicketRow &row = into.rows[i];
        row.firstPause = static_cast<std::uint32_t>(pauses);
        row.firstReopening = static_cast<std::uint32_t>(reopenings);
        row.firstTag = static_cast<std::uint32_t>(tags);
        pauses += row.pauseCount;
        reopenings += row.reopeningCount;
        tags += row.tagCount;
    }
    into.pauses.resize(pauses);
    into.reopenings.resize(reopenings);
    into.tags.resize(tags);
    Span *const pause = into.pauses.data() + pausesBefore;
    std::int64_t *const reopening = into.reopenings.data() + reopeningsBefore;
    std::int32_t *const tag = into.tags.data() + tagsBefore;
    reader.each(pauses - pausesBefore, [pause](std::size_t i, std::int64_t at) { pause[i].from = instant(at); });
    reader.each(pauses - pausesBefore, [pause](std::size_t i, std::int64_t at) { pause[i].to = instant(at); });
    reader.each(reopenings - reopeningsBefore, [reopening](std::size_t i, std::int64_t at) { reopening[i] = at; });
    reader.each(
        tags - tagsBefore, [tag](std::size_t i, std::int64_t word) { tag[i] = static_cast<std::int32_t>(word); });
    return reader.isGood();
}

/// The same of the follow-ups, which stand behind everything else.
bool readFollowUps(ColumnReader &reader, std::size_t first, TicketRows &into)
{
    TicketRow *const rows = into.rows.data() + first;
    reader.each(into.rows.size() - first,
        [rows](std::size_t i, std::int64_t value) { rows[i].followUpCount = static_cast<std::uint16_t>(value); });
    const std::size_t before = into.followUps.size();
    std::size_t all = before;
    for (std::size_t i = first; i < into.rows.size(); ++i) {
        into.rows[i].firstFollowUp = static_cast<std::uint32_t>(all);
        all += into.rows[i].followUpCount;
    }
    into.followUps.resize(all);
    std::int64_t *const followUp = into.followUps.data() + before;
    reader.each(all - before, [followUp](std::size_t i, std::int64_t at) { followUp[i] = at; });
    return reader.isGood();
}

} // namespace

bool decodeBlock(std::string_view bytes, TicketRows &into)
{
    ColumnReader reader(bytes);
    const char format = reader.byte();
    const std::uint64_t count = reader.varint();
    // Their records differ, so that each takes a byte at least.
    const bool followedUp = format == formatWithFollowUps;
    if (!reader.isGood() || (format != formatOfBlocks && !followedUp) || count > bytes.size())
        return false;
    const std::size_t first = into.rows.size();
    into.rows.resize(first + count);
    readColumns(reader, into.rows.data() + first, count);
    const bool done = reader.isGood() && readDetails(reader, first, into)
        && (!followedUp || readFollowUps(reader, first, into)) && reader.isAtEnd();
    if (!done)
        into.rows.resize(first);
    return done;
}

} // namespace kept
