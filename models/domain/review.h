// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/ids.h"
#include "models/domain/instant.h"
#include "models/domain/period.h"

#include <vector>

namespace kept {

enum class ReviewState { Planned, Prepared, Held, Sealed };

struct Attendee {
    QString name;
    QString role;
    bool operator==(const Attendee &) const = default;
};

struct ReviewAction {
    QString text;
    QString owner;
    std::optional<QDate> due;
    std::optional<QDate> done;
    bool operator==(const ReviewAction &) const = default;
};

/// The figures as they stood when the review was closed; they are never rewritten.
struct SealedScorecard {
    Instant asOf;
    QByteArray scorecard; ///< canonical JSON of the scorecard (models/evaluation)
    QString fingerprint; ///< SHA-256 of figures and minutes, lower-case hex
    QString auditHead; ///< "sequence:hash" of the audit trail before sealing
    int evaluator = 1; ///< by which rules it was judged (models/evaluation/evaluatorversion.h); 1 when none is sealed
    QString inputDigest{}; ///< SHA-256 of what was judged (models/evaluation/inputdigest.h); empty when none is sealed
    QString zoneDigest{}; ///< SHA-256 of the rules of its time zones (models/evaluation/inputdigest.h); empty as above
    bool operator==(const SealedScorecard &) const = default;
};

/// The review of one agreement for one period.
struct Review {
    ReviewId id;
    AgreementId agreement;
    Period period;
    QDate due;
    ReviewState state = ReviewState::Planned;
    std::optional<QDate> held;
    std::vector<Attendee> attendees;
    QString minutes;
    QStringList decisions;
    std::vector<ReviewAction> actions;
    std::optional<SealedScorecard> sealed;
    std::int64_t revision = 0;
    bool operator==(const Review &) const = default;
};

} // namespace kept
