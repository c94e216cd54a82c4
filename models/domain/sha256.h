// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <string_view>

namespace kept {

using Sha256Digest = std::array<char, 32>;

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece, at the speed of the processor's own instructions: files and
/// imports are hashed by the gigabyte. For a few bytes QCryptographicHash does as well.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    // What was moved from may only be assigned to or go.
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    /// Goes on as if it had been given what the other was given so far.
    void continueFrom(const Sha256 &other);
    void add(std::string_view bytes);
    /// The digest as 64 lower-case hexadecimal digits; starts again.
    [[nodiscard]] QByteArray finish();
    /// The digest itself; starts again.
    [[nodiscard]] Sha256Digest finishRaw();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kept
