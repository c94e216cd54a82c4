// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/deadlinesmodel.h"

#include "models/domain/display.h"

namespace kept {

QStringList DeadlinesModel::titles() const { return {tr("Date"), tr("Kind"), tr("What"), tr("Of")}; }

QString DeadlinesModel::text(const Deadline &row, int column) const
{
    switch (column) {
    case 0:
        return row.overdue ? tr("%1, overdue", "date").arg(displayDate(row.date)) : displayDate(row.date);
    case 1:
        return deadlineKindWord(row.kind);
    case 2:
        return row.title;
    default:
        return row.subject;
    }
}

QString DeadlinesModel::tip(const Deadline &row, int column) const
{
    constexpr int what = 2;
    const QString cell = text(row, column);
    return column == what && !row.detail.isEmpty() ? cell + u'\n' + row.detail : cell;
}

bool DeadlinesModel::isNumber(int) const { return false; }

QString deadlinesText(const std::vector<Deadline> &deadlines)
{
    QString text;
    for (const Deadline &each : deadlines)
        text += QStringList{displayDate(each.date), deadlineKindWord(each.kind), each.title, each.subject}.join(u'\t')
            + u'\n';
    return text;
}

} // namespace kept
