// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"
#include "ui/pages/entrydialog.h"
#include "ui/window/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kept {

class DateField;

/// Asks when a report of a duty came in, and notes it in the agreement.
class ReceivedReportDialog : public EntryDialog {
    Q_OBJECT

public:
    ReceivedReportDialog(Session &session, const Agreement &agreement, const DueReport &report, QWidget *parent);

Q_SIGNALS:
    /// The agreement as it was stored with the note.
    void noted(const kept::Agreement &stored);

protected:
    [[nodiscard]] QStringList typedTexts() const override;

private:
    void build();
    void note();

    Session &m_session;
    Agreement m_agreement;
    DueReport m_report;
    DateField *m_received = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_earlier = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace kept
