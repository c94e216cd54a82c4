// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/period.h"
#include "models/workspace/importmeasurements.h"

namespace kept {

/// The periods of one agreement that an import touches.
struct AgreementEffect {
    AgreementId agreement;
    QString reference;
    std::vector<Period> periods; ///< of its service levels on the services with new or changed records; ascending
    int results = 0; ///< judged again: one for each service level and period
    int frozen = 0; ///< of the results: sealed in a review or claimed, so that another figure is a restatement
};

/// What an import would do to the periods; nothing is judged for it.
struct ImportEffect {
    std::optional<Period> added; ///< from the first to the last month with a new record
    std::optional<Period> changed; ///< the same of changed ones
    std::vector<AgreementEffect> agreements; ///< those with touched periods, by reference
};

/// A ticket touches the periods in which it was opened, answered, followed up, resolved and closed, an outage and a
/// count all from their start to their end. Months are those of the mapping's zone, periods those of the agreement.
[[nodiscard]] Result<ImportEffect> importEffect(const Database &database, const ImportPreview &preview);
/// A preview together with its effect.
struct CheckedImport {
    ImportPreview preview;
    ImportEffect effect;
};
/// previewImport() and importEffect().
[[nodiscard]] Result<CheckedImport> checkImport(const Database &database, const QString &fileName,
    const Mapping &mapping, const std::function<bool(int)> &progress, const ImportDecisions &decisions);
/// The effect as sentences, one about the records and one for each agreement.
[[nodiscard]] QStringList effectSentences(const ImportEffect &effect, const ImportPreview &preview);

} // namespace kept
