// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonmerge.h"
#include "models/tables/fieldvalues.h"

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QTableWidget;

namespace kept {

/// Stands above a form whose record was changed by someone else meanwhile: field by field what stood there, what the
/// other one made of it and what is in the form, with a choice. What only one of the two changed is chosen already. The
/// form waits while it is shown, since the panel speaks of what stood there when it opened.
class ConflictPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    /// Shows the three states of the record, and gives the keyboard to the first choice.
    void present(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours, const NameOf &nameOf);
    /// Whether it stands above its form, be the page in sight or not.
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// The record as it was chosen is to be saved.
    void chosen(const QJsonObject &record);
    /// It was opened or closed.
    void openChanged(bool open);

private:
    void addRow(const FieldMerge &field, const NameOf &nameOf);
    void choose();
    void putOff();

    QLabel *m_text = nullptr;
    QTableWidget *m_table = nullptr;
    std::vector<QComboBox *> m_choices; // a row each
    QPointer<QWidget> m_before; // had the keyboard
    QJsonObject m_base;
    QJsonObject m_theirs;
    QJsonObject m_yours;
};

} // namespace kept
