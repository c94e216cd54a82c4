// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/trace.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace kept {

/// What a record did to the figure.
enum class RecordEffect { Good, Bad, Maintenance, Excluded, Outside };
[[nodiscard]] RecordEffect effectOf(const TraceRecord &record);
/// "Counted as good".
[[nodiscard]] QString effectWord(RecordEffect effect);

/// A record behind a figure as a list shows it.
struct RecordRow {
    QString id; ///< of the source
    QString part; ///< "in time"
    QString numbers; ///< "Service time 4 h 12 min, limit 4 h"
    RecordEffect effect = RecordEffect::Good;
    std::int64_t amount = 0; ///< what the numbers are sorted by
};

/// The records behind a figure: external id, the part each played, and its numbers. Sorting and filtering hold for as
/// long as other rows come in; the rows themselves stay where they are, so that a hundred thousand do not wait.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordsModel(QObject *parent = nullptr);
    void setRows(std::vector<RecordRow> rows);
    /// Shows those with the text in any column, whatever its case, and with the effect.
    void setFilter(const QString &text, std::optional<RecordEffect> effect);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// How many there are, and with the effect, whatever the filter shows.
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int total(RecordEffect effect) const { return m_totals[static_cast<std::size_t>(effect)]; }
    /// The record that is shown there; null where none is.
    [[nodiscard]] const RecordRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool accepts(const RecordRow &row) const;
    void showAgain();
    void arrange();

    std::vector<RecordRow> m_rows;
    std::vector<std::uint32_t> m_shown; ///< places in m_rows
    std::array<int, 5> m_totals{};
    QString m_text;
    std::optional<RecordEffect> m_effect;
    int m_column = -1; ///< sorted by; negative: those that count first, then maintenance and the excluded, each as the
                       ///< evaluation went
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace kept
