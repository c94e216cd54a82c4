// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kept {

/// Asks into which organisation another one is merged, says what will move, and does it.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Session &session, const Organisation &gone, QWidget *parent = nullptr);

Q_SIGNALS:
    void merged(const kept::OrganisationId &survivor);

private:
    void fillSurvivors();
    void showPlan();
    void merge();
    [[nodiscard]] std::optional<OrganisationId> survivor() const;

    Session &m_session;
    Organisation m_gone;
    QComboBox *m_survivor = nullptr;
    QLabel *m_plan = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace kept
