// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordsmodel.h"

#include <algorithm>

namespace kept {

namespace {

enum Column { IdColumn, PartColumn, NumbersColumn, Columns };

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// Ids are mostly of letters without accents, and there may be a hundred thousand of them.
QChar folded(QChar character)
{
    if (character.unicode() >= 0x80)
        return character.toCaseFolded();
    return character >= u'A' && character <= u'Z' ? QChar(character.unicode() + 0x20) : character;
}

/// Where the digits from the place end, and where those that count begin.
struct Digits {
    qsizetype first;
    qsizetype end;
};

Digits digitsFrom(QStringView text, qsizetype at)
{
    Digits run{at, at};
    while (run.end < text.size() && isDigit(text[run.end]))
        ++run.end;
    while (run.first + 1 < run.end && text[run.first] == u'0')
        ++run.first;
    return run;
}

/// As people count: "T-9" stands before "T-10", whatever the case of the letters.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const Digits left = digitsFrom(a, i);
            const Digits right = digitsFrom(b, j);
            const qsizetype longer = (left.end - left.first) - (right.end - right.first);
            if (longer != 0)
                return longer < 0 ? -1 : 1;
            if (const int order =
                    a.sliced(left.first, left.end - left.first).compare(b.sliced(right.first, right.end - right.first)))
                return order;
            i = left.end;
            j = right.end;
            continue;
        }
        const QChar left = folded(a[i++]);
        const QChar right = folded(b[j++]);
        if (left != right)
            return left < right ? -1 : 1;
    }
    return i < a.size() ? 1 : j < b.size() ? -1 : 0;
}

int compare(const RecordRow &a, const RecordRow &b, int column)
{
    if (column == PartColumn && a.effect != b.effect)
        return a.effect < b.effect ? -1 : 1;
    if (column == PartColumn)
        return a.part.compare(b.part);
    if (column == NumbersColumn && a.amount != b.amount)
        return a.amount < b.amount ? -1 : 1;
    return column == NumbersColumn ? compareNaturally(a.numbers, b.numbers) : compareNaturally(a.id, b.id);
}

} // namespace

RecordEffect effectOf(const TraceRecord &record)
{
    if (record.used)
        return record.good ? RecordEffect::Good : RecordEffect::Bad;
    if (record.maintenance)
        return RecordEffect::Maintenance;
    return record.excluded ? RecordEffect::Excluded : RecordEffect::Outside;
}

QString effectWord(RecordEffect effect)
{
    switch (effect) {
    case RecordEffect::Good:
        return RecordsModel::tr("Counted as good");
    case RecordEffect::Bad:
        return RecordsModel::tr("Counted as bad");
    case RecordEffect::Maintenance:
        return RecordsModel::tr("Agreed maintenance");
    case RecordEffect::Excluded:
        return RecordsModel::tr("Excluded");
    case RecordEffect::Outside:
        return RecordsModel::tr("Outside");
    }
    return {};
}

RecordsModel::RecordsModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecordsModel::setRows(std::vector<RecordRow> rows)
{
    m_rows = std::move(rows);
    m_totals.fill(0);
    for (const RecordRow &row : m_rows)
        ++m_totals[static_cast<std::size_t>(row.effect)];
    showAgain();
}

void RecordsModel::setFilter(const QString &text, std::optional<RecordEffect> effect)
{
    m_text = text.trimmed();
    m_effect = effect;
    showAgain();
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> records;
    for (const QModelIndex &index : before)
        records.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    m_column = column;
    m_order = order;
    arrange();
    std::vector<int> places(m_rows.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[m_shown[i]] = static_cast<int>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << createIndex(places[records[static_cast<std::size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool RecordsModel::accepts(const RecordRow &row) const
{
    if (m_effect && row.effect != *m_effect)
        return false;
    const auto holds = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || holds(row.id) || holds(row.part) || holds(row.numbers);
}

void RecordsModel::showAgain()
{
    beginResetModel();
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (accepts(m_rows[i]))
            m_shown.push_back(static_cast<std::uint32_t>(i));
    arrange();
    endResetModel();
}

/// Equals stay in the order in which they came.
void RecordsModel::arrange()
{
    std::sort(m_shown.begin(), m_shown.end()); // as they came
    if (m_column < 0) {
        const auto rank = [this](std::uint32_t at) { return std::max(m_rows[at].effect, RecordEffect::Bad); };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
        return;
    }
    const int sign = m_order == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(m_shown.begin(), m_shown.end(),
        [this, sign](std::uint32_t a, std::uint32_t b) { return sign * compare(m_rows[a], m_rows[b], m_column) < 0; });
}

const RecordRow *RecordsModel::row(const QModelIndex &index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    return index.isValid() && at < m_shown.size() ? &m_rows[m_shown[at]] : nullptr;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const RecordRow *shown = row(index);
    if (!shown)
        return {};
    const QString texts[] = {shown->id, shown->part, shown->numbers};
    const QString &text = texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column and what stands there")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    return {};
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    const QString titles[] = {tr("Record"), tr("Effect"), tr("Measured")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace kept
