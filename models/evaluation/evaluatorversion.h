// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// The number of the rules by which evaluate() judges, and of the form in which inputDigest() reads what is judged. It
/// is sealed with a review and kept with a claim: where it is the same, other figures from the same records are a
/// finding of `kept verify`; where it differs, they are explained.
///
/// Raise it by one, with a line below, in each change by which some input gives another scorecard (another value,
/// status, credit, part, fact or form of its JSON) or another digest. New words, faster ways to the same figures, and
/// rules that no input could ask for before leave it as it is.
///
/// 1: everything before a number was sealed.
/// 2: a period is not split where only words or the weight of a service level change, and a part names the first of the
///    versions on its days; excluded downtime leaves the time between failures; tickets and counts are judged as the
///    as-of instant knows them; what was reopened after it was closed is open again; a range is missed by a running sum
///    that is over it; the value with the excluded records stands wherever it differs.
/// 3: availability within a range is missed when the rest of a running period cannot reach it any more; the longest
///    outage of a running period may last beyond the time that is judged, though its end is known.
/// 4: a result has its step of the rating, where a running period can end, and the discrepancy of two figures; a figure
///    that was settled to count is judged.
/// 5: the terms at a ticket's resolution say whether its first contact counts by it, whichever periods are judged.
/// 6: the terms in force when a ticket was opened say by which of its instants it counts as a first contact or in a
///    ratio, so that it counts once where they change; a result has how many of its tickets were reopened, and how many
///    could have been rated.
/// 7: credits go by steps, outages, days, lost time, breaches, points, a pool and earlier periods, too; a claim window
///    counts from the first outage as it counts, without excluded time.
/// 8: a period that touches the asked days is judged also where the service level is in force on its other days alone.
/// 9: caps over a year are freed by what an earn-back really takes back: nothing of a credit that was rejected or had
///    lapsed; the claims of the agreement are among what is judged, and in the digest where there are any. Of the
///    credits of one incident the highest one that reaches its minimum payout is chosen. An answer to a claim that came
///    after a period had ended does not change what the caps leave to that period.
/// 10: of a claim with several answers, the caps of a period go by those that came before its end, whichever came
/// later.
/// 11: caps over a year go by the day on which the agreement ends, where that is within a period, and by what it
///    charges until then; those of a period by the charge of the whole period, whichever service level missed; an
///    earn-back frees the caps of the years that its credit is in, and no later ones. A credit in periods that an
///    amendment lengthened is not lost. A bonus is owed, and an average taken, of periods only that are judged; the
///    amount at risk and points go by the days of each part; outages that are too short do not begin the claim
///    window; a credit by the length of outages is of their whole length, in the period in which they end; days
///    without service time are none. A limit or a bonus in another currency than the credit, and a bonus of points,
///    give a remark and no sum; a share of the charges limits no credit in a currency that is not charged. A credit
///    or a bonus of more than 10^15 minor units is none.
inline constexpr int evaluatorVersion = 11;

} // namespace kept
