// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

namespace kept {

/// What the steps of an agreement's life are checked against.
struct LifeRules {
    bool fourEyes = true; ///< whether an approval needs a second person
    QDate today; ///< an amendment takes effect after it, and what has ended by then is renewed with a reason only;
                 ///< invalid for a life that is told as history
    QString name; ///< of the one who records the steps; empty for history
    QString systemUser;
};

/// Whether a step may be recorded with the date: a step says what happened, so it is not dated after today. An end that
/// is agreed for a later day is an amendment of the term.
[[nodiscard]] Result<void> checkStepDate(LifeEventKind kind, const QDate &date, const QDate &today);
/// The same for each step of the life. The place of an error is "life[2]".
[[nodiscard]] Result<void> checkStepDates(const Agreement &agreement, const QDate &today);
/// Whether the whole life is legal from the draft on, each step by checkLifeEvent() and checkFourEyes(). The place of
/// an error is "life[2]".
[[nodiscard]] Result<void> checkLife(const Agreement &agreement, bool fourEyes);
/// Whether both are the same in what an approval is about: the versions, the parties and what the agreement is called.
[[nodiscard]] bool isSameContent(const Agreement &a, const Agreement &b);
/// Whether `next` may follow the stored agreement: recorded steps stay as they are and new ones are legal; what was
/// submitted is changed only after it was sent back; what was signed is changed only by an amendment that has its own
/// step, and keeps its reference, kind, parties and framework; a new title is one of a new version. The place of an
/// error is the path of a field.
[[nodiscard]] Result<void> checkSuccession(const Agreement &stored, const Agreement &next, const LifeRules &rules);

} // namespace kept
