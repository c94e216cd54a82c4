// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/measured.h"

namespace kept {

/// Fills what outages say into the parts of availability and the metrics beside it; `into` has one place a part of the
/// level.
void measureOutages(const Level &level, bool ignoreExclusions, Recorder *recorder, std::vector<Measured> &into);
/// What the outages of one part come to.
struct OutageFigures {
    std::int64_t begun = 0; ///< merged outages that begin in it
    Rational serviceTime; ///< milliseconds by which availability divides
    Rational downtime; ///< milliseconds, weighted by the share affected
    std::int64_t excluded = 0; ///< outages and spans of time taken out
};
/// The merged outages that count in the part, clipped to what is judged of it, without excluded time and allowed
/// maintenance, ascending. The part has a clock and something to judge.
[[nodiscard]] std::vector<Span> countedOutages(const Level &level, const Part &part);
/// The same of those that are paid as a whole where they end: with their time in earlier parts, and without those that
/// go on in the next one. In a running part those that go on are here, as long as they are so far.
[[nodiscard]] std::vector<Span> wholeOutages(const Level &level, const Part &part);
/// Whether credits go by the length of each outage.
[[nodiscard]] bool paysByOutage(const TermsPiece &piece);
/// Whether they do on the day after the part, so that an outage that goes on is paid there.
[[nodiscard]] bool isPaidAfter(const Level &level, const Part &part);

[[nodiscard]] OutageFigures outageFigures(
    const Level &level, const Part &part, bool ignoreExclusions, Recorder *recorder);

} // namespace kept
