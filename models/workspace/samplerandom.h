// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kept {

/// SplitMix64 (Steele, Lea and Flood 2014): small, fast, and the same everywhere, which the standard's distributions
/// are not.
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// A whole number in [low, high].
    int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    /// True in `perThousand` of 1,000 cases.
    bool chance(int perThousand) { return between(1, 1000) <= perThousand; }

private:
    std::uint64_t m_state;
};

} // namespace kept
