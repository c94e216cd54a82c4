// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <vector>

class QModelIndex;
class QTableView;

namespace kept {

/// How the columns of a list share its width. Each is as wide as what it holds, and the one that names the row takes
/// the rest. Where that leaves the name too little, wide columns are cut: those of `yielding` down to a few words, the
/// others, such as the next date, to `most` pixels. Where that is not enough, those of `yielding` leave in their order.
struct ColumnRule {
    int naming = 0;
    int most = 0;
    std::vector<int> yielding;
};

/// Lays out the columns of a list by its rule, again whenever the list changes its width. A row's tooltip says what
/// the columns that left would have said.
class ListColumns : public QObject {
    Q_OBJECT

public:
    explicit ListColumns(QTableView *list);

    /// Measures what the columns hold now.
    void measure(ColumnRule rule);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] bool yields(int column) const;
    [[nodiscard]] int widthAt(int column, int limit) const;
    [[nodiscard]] int restAt(int limit) const;
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;

    QTableView *m_list;
    ColumnRule m_rule;
    std::vector<int> m_titles; // widths
    std::vector<int> m_wanted; // widths
    std::map<int, int> m_dragged; // widths that the user chose, by column
    bool m_layingOut = false;
};

} // namespace kept
