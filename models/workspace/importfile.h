// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"

namespace kept {

/// How a file is imported in one go.
struct FileImportRequest {
    QString fileName;
    Mapping mapping;
    /// The days, inclusive, of which the user says that the file holds everything; nothing takes coverageOf().
    std::optional<std::pair<QDate, QDate>> complete{};
    bool isTrial = false; ///< read, compare and count, and write nothing
    /// What must succeed before anything counts, such as writing the file of the rejected rows.
    std::function<Result<void>(const ParsedFile &)> beforeCommit{};
};

/// What importing a file came to.
struct FileImport {
    ParsedFile parsed; ///< without records: they are not kept
    ImportEntry entry; ///< what was written, or would be by a trial
    std::optional<Error> refused; ///< by the policy for bad rows; nothing was written
};

/// Reads a file of any size and writes it as one import in one transaction, as previewImport() and importMeasurements()
/// do for a file that was looked at before. One thread reads and checks the rows, this one writes them; what is in
/// memory does not grow with the file. `progress` gets 0 to 1000 in this thread; false rolls everything back
/// (Cancelled).
[[nodiscard]] Result<FileImport> importFile(
    Workspace &workspace, const FileImportRequest &request, const std::function<bool(int)> &progress = {});

} // namespace kept
