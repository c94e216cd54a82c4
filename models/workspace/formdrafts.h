// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QJsonObject>

#include <vector>

namespace kept {

/// What stood in a form when it was last kept: outside the workbook and its audit trail, so that a crash or an outage
/// takes no more than the last seconds of typing.
struct FormDraft {
    QString page; ///< id of the page whose form it is: "agreements"
    QString id; ///< of the record
    QString title; ///< as the form shows it
    Instant kept{};
    std::int64_t revision = 0; ///< of the stored record that was edited; 0 for a new one
    QJsonObject fields; ///< in the page's own form
};

/// The folder of the user that holds the drafts of the workbook.
[[nodiscard]] QString draftFolder(const QString &workbookPath);
/// Keeps the draft in place of an earlier one of the same record: written to a temporary file, synced, renamed.
[[nodiscard]] Result<void> keepFormDraft(const QString &folder, const FormDraft &draft);
/// Removes the record's draft, if there is one.
void forgetFormDraft(const QString &folder, const QString &page, const QString &id);
/// The drafts of the folder, oldest first; files that cannot be read are left out.
[[nodiscard]] std::vector<FormDraft> formDrafts(const QString &folder);

} // namespace kept
