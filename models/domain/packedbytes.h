// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rational.h"

#include <QByteArray>

namespace kept {

/// Appends values to bytes in a narrow form: whole numbers in groups of seven bits with the small ones short, texts as
/// UTF-8 after their length. For derived data that the program writes and reads by the hundred thousand.
class PackedWriter {
public:
    PackedWriter &number(std::int64_t value);
    PackedWriter &wide(Int128 value);
    PackedWriter &real(double value); ///< bit by bit
    PackedWriter &bytes(const QByteArray &value);
    PackedWriter &text(const QString &value) { return bytes(value.toUtf8()); }
    PackedWriter &rational(const Rational &value) { return wide(value.numerator()).wide(value.denominator()); }
    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a PackedWriter wrote, in the same order. Bytes that are not of that form end in isGood() being false and
/// zeros from there on; nothing is read beyond them.
class PackedReader {
public:
    explicit PackedReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    [[nodiscard]] std::int64_t number();
    [[nodiscard]] Int128 wide();
    [[nodiscard]] double real();
    /// Bytes after their length; of those that are read.
    [[nodiscard]] std::string_view bytes();
    [[nodiscard]] QString text();
    [[nodiscard]] Rational rational();
    /// A number that must lie between 0 and `last`, such as that of an enum's value.
    [[nodiscard]] int choice(int last);
    void refuse() { m_good = false; }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

} // namespace kept
