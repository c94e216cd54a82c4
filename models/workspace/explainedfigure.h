// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/loadportfolio.h"

namespace kept {

/// The trace of a figure with its records by name.
struct ExplainedFigure {
    Trace trace;
    std::vector<QStringList> records; ///< external id, the part it played, its numbers; in the order of trace.records
};

/// The records of the trace by name: external id, the part it played, its numbers; in their order.
[[nodiscard]] Result<std::vector<QStringList>> namedRecords(const Database &database, const Trace &trace);

/// Opens the workbook at the path for reading and explains the figure; may run in any thread.
[[nodiscard]] Result<ExplainedFigure> explainWithRecords(
    const QString &path, const AgreementId &agreement, const ServiceLevel &level, const Period &period, Instant asOf);

} // namespace kept
