// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"
#include "ui/window/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kept {

class DeadlinesModel;

/// Where the thing is in the window that is due.
[[nodiscard]] Destination destinationOf(const Deadline &deadline);
/// Asks for a file and writes all dates of the next two years to it as a calendar; says how it went.
void saveDatesAsCalendar(Session &session, QWidget *parent);

/// The list of what is coming, by kind and horizon. Return or a double click goes there.
class RemindersDialog : public QDialog {
    Q_OBJECT

public:
    explicit RemindersDialog(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFilters();
    QWidget *buildButtons();
    void fill();
    void fit();
    void open();
    /// What can be done with the reminder that is chosen.
    void followChoice();
    void noteReport();

    Session &m_session;
    DeadlinesModel *m_model = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_supplier = nullptr;
    QComboBox *m_horizon = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_received = nullptr;
};

} // namespace kept
