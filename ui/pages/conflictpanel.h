// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonmerge.h"
#include "models/tables/fieldvalues.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QTableWidget;

namespace kept {

/// Stands above a form whose record was changed by someone else meanwhile: field by field what stood there, what the
/// other one made of it and what is in the form, with a choice. What only one of the two changed is chosen already.
class ConflictPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    /// Shows the three states of the record, and gives the keyboard to the first choice.
    void present(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours, const NameOf &nameOf);

Q_SIGNALS:
    /// The record as it was chosen is to be saved.
    void chosen(const QJsonObject &record);

private:
    void addRow(const FieldMerge &field, const NameOf &nameOf);
    void choose();

    QLabel *m_text = nullptr;
    QTableWidget *m_table = nullptr;
    std::vector<QComboBox *> m_choices; // a row each
    QJsonObject m_base;
    QJsonObject m_theirs;
    QJsonObject m_yours;
};

} // namespace kept
