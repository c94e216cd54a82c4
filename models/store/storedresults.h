// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/celldigest.h"
#include "models/evaluation/judgedcell.h"
#include "models/store/audittrail.h"
#include "models/store/sqlite.h"

namespace kept {

/// A result of the workbook with what it depended on.
struct StoredCell {
    JudgedCell cell;
    CellState state;
    Instant asOf; ///< for which it was judged
};

/// What a stored result is of and depended on, without itself.
struct StoredState {
    ServiceLevelId serviceLevel;
    Period period;
    CellState state;
    Instant asOf; ///< for which it was judged
};

/// What the stored results were brought up to.
struct ResultState {
    AuditHead head;
    Instant asOf;
    QDate first;
    QDate last;
    bool operator==(const ResultState &) const = default;
};

/// Reads the stored results of one agreement after the other. What is not of the form of this program is left out.
class StoredResults {
public:
    [[nodiscard]] static Result<StoredResults> prepare(const Database &database);
    [[nodiscard]] Result<std::vector<StoredCell>> of(const AgreementId &agreement);
    [[nodiscard]] Result<std::vector<StoredState>> statesOf(const AgreementId &agreement);

private:
    explicit StoredResults(Statement rows) : m_rows(std::move(rows)) { }
    /// Calls `take(content, state, asOf)` for each of the agreement's rows.
    template <typename Take>
    [[nodiscard]] Result<void> eachOf(const AgreementId &agreement, Take take);

    Statement m_rows;
};

[[nodiscard]] Result<bool> hasStoredResults(const Database &database);
/// Nothing when no results are stored.
[[nodiscard]] Result<std::optional<ResultState>> storedState(const Database &database);

/// What one evaluation found anew.
struct ResultUpdate {
    ResultState state;
    std::vector<std::pair<AgreementId, StoredCell>> fresh;
    std::vector<std::tuple<AgreementId, ServiceLevelId, Period>> gone; ///< that are no longer judged
    bool isComplete = true; ///< everything that was judged is stored, so that the state holds
    bool isNeeded = false; ///< storing it would change something
};
/// Writes up to `most` results from the position `from` on, in one transaction of its own without an audit entry, since
/// nothing is said that does not follow from what the trail tells; the state comes with the last ones. The position
/// after them.
[[nodiscard]] Result<std::size_t> storeResults(
    Database &database, const ResultUpdate &update, std::size_t from, std::size_t most);

} // namespace kept
