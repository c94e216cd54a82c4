// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/reviewplan.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// A review with the names it is shown by.
struct ReviewRow {
    Review review;
    QString agreement;
    QString supplier;
    bool overdue = false;
};
/// The reviews of the portfolio up to the day, latest due first; nothing for the supplier means all.
[[nodiscard]] std::vector<ReviewRow> reviewRows(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, const QDate &today);
[[nodiscard]] QString reviewStateWord(ReviewState state);

/// The reviews, held and planned.
class ReviewsModel : public RowsModel<ReviewRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const ReviewRow &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
