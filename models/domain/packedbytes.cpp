// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packedbytes.h"

#include <bit>
#include <optional>

namespace kept {

namespace {

__extension__ typedef unsigned __int128 Unsigned128;

/// Signed numbers become unsigned ones with the sign in the lowest bit, so that small negative ones are short, too.
template <typename Unsigned, typename Signed>
void appendSigned(QByteArray &bytes, Signed value)
{
    constexpr int bits = static_cast<int>(sizeof(Unsigned)) * 8;
    Unsigned rest = (static_cast<Unsigned>(value) << 1) ^ static_cast<Unsigned>(value >> (bits - 1));
    for (; rest >= 0x80; rest >>= 7)
        bytes.append(static_cast<char>(static_cast<unsigned char>(rest & 0x7f) | 0x80U));
    bytes.append(static_cast<char>(static_cast<unsigned char>(rest)));
}

/// Nothing when the bytes end early or say more than the number holds.
template <typename Unsigned, typename Signed>
std::optional<Signed> readSigned(const char *&at, const char *end)
{
    constexpr int bits = static_cast<int>(sizeof(Unsigned)) * 8;
    Unsigned value = 0;
    for (int shift = 0; at != end && shift < bits; shift += 7) {
        const auto group = static_cast<unsigned char>(*at++);
        value |= static_cast<Unsigned>(group & 0x7fU) << shift;
        if ((group & 0x80U) == 0)
            return static_cast<Signed>((value >> 1) ^ (~(value & 1) + 1));
    }
    return std::nullopt;
}

} // namespace

PackedWriter &PackedWriter::number(std::int64_t value)
{
    appendSigned<std::uint64_t>(m_bytes, value);
    return *this;
}

PackedWriter &PackedWriter::wide(Int128 value)
{
    appendSigned<Unsigned128>(m_bytes, value);
    return *this;
}

PackedWriter &PackedWriter::real(double value) { return number(std::bit_cast<std::int64_t>(value)); }

PackedWriter &PackedWriter::bytes(const QByteArray &value)
{
    number(value.size());
    m_bytes.append(value);
    return *this;
}

std::int64_t PackedReader::number()
{
    const auto value = m_good ? readSigned<std::uint64_t, std::int64_t>(m_at, m_end) : std::nullopt;
    m_good = value.has_value();
    return value.value_or(0);
}

Int128 PackedReader::wide()
{
    const auto value = m_good ? readSigned<Unsigned128, Int128>(m_at, m_end) : std::nullopt;
    m_good = value.has_value();
    return value.value_or(0);
}

double PackedReader::real() { return std::bit_cast<double>(number()); }

std::string_view PackedReader::bytes()
{
    const std::int64_t size = number();
    if (size < 0 || size > m_end - m_at)
        m_good = false;
    if (!m_good)
        return {};
    const std::string_view value(m_at, static_cast<std::size_t>(size));
    m_at += size;
    return value;
}

QString PackedReader::text()
{
    const std::string_view utf8 = bytes();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Rational PackedReader::rational()
{
    const Int128 numerator = wide();
    const Int128 denominator = wide();
    if (denominator < 1)
        m_good = false;
    if (!m_good)
        return {};
    return denominator == 1 && std::int64_t(numerator) == numerator ? Rational(std::int64_t(numerator))
                                                                    : Rational(numerator, denominator);
}

int PackedReader::choice(int last)
{
    const std::int64_t value = number();
    if (value < 0 || value > last)
        m_good = false;
    return m_good ? static_cast<int>(value) : 0;
}

} // namespace kept
