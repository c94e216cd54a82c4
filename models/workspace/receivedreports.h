// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Notes that a report came in, so that nothing reminds of it any more; also that it is not waited for, which the note
/// says then. What is agreed stays as it is, so the agreement may be a signed one. One audit entry for all periods;
/// those that are in already stay as they were noted. Errors: an agreement that is not saved yet, no period, a date
/// that is missing or lies ahead, nothing new; a conflict.
[[nodiscard]] Result<Agreement> noteReceivedReport(Workspace &workspace, Agreement agreement, const QString &report,
    const std::vector<Period> &periods, const QDate &received, const QString &note = {});
/// Takes a note back, so that the report is missing again. Error: there is no such note.
[[nodiscard]] Result<Agreement> withdrawReceivedReport(
    Workspace &workspace, Agreement agreement, const QString &report, const Period &period);

} // namespace kept
