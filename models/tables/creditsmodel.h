// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// A ledger entry with the names it is shown by.
struct CreditRow {
    CreditEntry entry;
    QString agreement;
    QString supplier;
    QString serviceLevel;
    Money amount; ///< of the line: without the differences that have lines of their own, so that the lines add up
    int daysLeft = 0; ///< to the deadline, from today in the agreement's zone; only of an entry that has one
};

/// Which entries the ledger shows.
struct CreditFilter {
    std::optional<Period> period; ///< nothing: all
    std::optional<OrganisationId> supplier;
    std::optional<CreditState> state; ///< also lines of which only a part counts as credited, disputed or forgone
};
/// The entries of the portfolio that the filter lets through, with names, in the order of the ledger.
[[nodiscard]] std::vector<CreditRow> creditRows(const Portfolio &portfolio, const CreditFilter &filter);
/// Why the line stands where it stands, in sentences: what became of the claim, and without one why there is none and
/// what can be done.
[[nodiscard]] QString standingText(const CreditEntry &entry);

/// The ledger of service credits.
class CreditsModel : public RowsModel<CreditRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const CreditRow &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
