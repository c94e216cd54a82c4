// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordsmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kept {

class EmptyState;

/// The records behind a figure, to be sorted by every column and filtered by words and by what they did to the figure.
/// Chosen ones lead to the form that asks for their exclusion.
class RecordsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RecordsPanel(QWidget *parent = nullptr);
    /// The filter stays; it is about what people look for, and the next month is looked through alike.
    void setRows(std::vector<RecordRow> rows);
    /// Of another service level all records are shown first.
    void clearFilter();
    /// Shows all of an effect; nothing shows all.
    void showEffect(std::optional<RecordEffect> effect);
    void setExcludable(bool excludable);
    [[nodiscard]] int total() const { return m_model->total(); }

Q_SIGNALS:
    /// The ids of the chosen records, each once.
    void exclusionWanted(const QStringList &records);

private:
    QWidget *buildTools();
    void buildList();
    void filter();
    void tellEffects();
    void tellCount();
    void updateAction();
    [[nodiscard]] QStringList chosen() const;

    RecordsModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    EmptyState *m_none = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_effect = nullptr;
    QLabel *m_count = nullptr;
    QAction *m_exclude = nullptr;
    bool m_excludable = true;
};

} // namespace kept
