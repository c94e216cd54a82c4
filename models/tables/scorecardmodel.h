// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/tables/rowsmodel.h"

namespace kept {

/// One result as a scorecard of a period shows it.
struct ScorecardRow {
    QString name;
    QString period;
    QString target;
    QString value;
    Status status = Status::NoData;
    QString caption; ///< the status with the step of the rating, and whether it deserves a second look
};
/// The results that lie inside the period, by service level as the agreement lists them, then by period.
[[nodiscard]] std::vector<ScorecardRow> scorecardRows(
    const Agreement &agreement, const Scorecard &scorecard, const Period &period);

/// The scorecard of one agreement for a period; the last column carries the status.
class ScorecardModel : public RowsModel<ScorecardRow> {
    Q_OBJECT

public:
    static constexpr int StatusRole = Qt::UserRole + 1;
    static constexpr int CaptionRole = Qt::UserRole + 2;
    using RowsModel::RowsModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString text(const ScorecardRow &row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

} // namespace kept
