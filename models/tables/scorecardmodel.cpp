// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scorecardmodel.h"

#include "models/domain/display.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/secondlook.h"
#include "models/evaluation/tracetext.h"

namespace kept {

namespace {

constexpr int valueColumn = 3;

} // namespace

std::vector<ScorecardRow> scorecardRows(const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    std::vector<ScorecardRow> rows;
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const ServiceLevel *level = findServiceLevel(agreement, id);
        if (!level)
            continue;
        for (const ServiceLevelResult *result : resultsWithin(scorecard, id, period))
            rows.push_back({level->name, displayPeriod(result->period), displayTarget(*result),
                result->value ? displayResult(*result) : QString(), result->status,
                statusCaption(*result, !secondLooks(scorecard, agreement, *result).empty())});
    }
    return rows;
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    const ScorecardRow *value = row(index);
    if (value && index.column() == valueColumn) {
        if (role == StatusRole)
            return static_cast<int>(value->status);
        if (role == CaptionRole)
            return value->caption;
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2, %3, %4", "service level, period, value, status")
                .arg(value->name, value->period, value->value, value->caption);
    }
    return RowsModel::data(index, role);
}

QStringList ScorecardModel::titles() const { return {tr("Service level"), tr("Period"), tr("Target"), tr("Result")}; }

QString ScorecardModel::text(const ScorecardRow &row, int column) const
{
    const QString cells[] = {row.name, row.period, row.target, row.value};
    return cells[column];
}

bool ScorecardModel::isNumber(int column) const { return column >= 2; }

} // namespace kept
