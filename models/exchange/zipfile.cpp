// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipfile.h"

#include <array>
#include <cstdint>

namespace kept {

namespace {

constexpr std::uint16_t zipVersion = 20;
constexpr std::uint16_t utf8Names = 1U << 11;
constexpr std::uint16_t firstDay = (1U << 5) | 1U; // 1 January 1980

std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}

std::uint32_t crc32(const QByteArray &bytes)
{
    static const auto table = makeTable();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

void put(QByteArray &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

struct Entry {
    QByteArray name;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
};

/// What the local and the central header share.
void putEntry(QByteArray &out, const Entry &entry)
{
    put(out, zipVersion, 2);
    put(out, utf8Names, 2);
    put(out, 0, 2); // stored
    put(out, 0, 2);
    put(out, firstDay, 2);
    put(out, entry.crc, 4);
    put(out, entry.size, 4);
    put(out, entry.size, 4);
    put(out, static_cast<std::uint32_t>(entry.name.size()), 2);
    put(out, 0, 2);
}

void putCentral(QByteArray &out, const Entry &entry)
{
    put(out, 0x02014B50U, 4);
    put(out, zipVersion, 2);
    putEntry(out, entry);
    put(out, 0, 2); // comment
    put(out, 0, 2); // disk
    put(out, 0, 2); // attributes
    put(out, 0, 4);
    put(out, entry.offset, 4);
    out.append(entry.name);
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &files)
{
    QByteArray out;
    QByteArray central;
    for (const auto &[name, bytes] : files) {
        const Entry entry{name.toUtf8(), crc32(bytes), static_cast<std::uint32_t>(bytes.size()),
            static_cast<std::uint32_t>(out.size())};
        put(out, 0x04034B50U, 4);
        putEntry(out, entry);
        out.append(entry.name);
        out.append(bytes);
        putCentral(central, entry);
    }
    const auto count = static_cast<std::uint32_t>(files.size());
    const auto start = static_cast<std::uint32_t>(out.size());
    out.append(central);
    put(out, 0x06054B50U, 4);
    put(out, 0, 4);
    put(out, count, 2);
    put(out, count, 2);
    put(out, static_cast<std::uint32_t>(central.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

} // namespace kept
