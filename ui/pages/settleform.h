// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kept {

class Banner;

/// Records which of the reported and the measured figure counts, and why.
class SettleForm : public QWidget {
    Q_OBJECT

public:
    explicit SettleForm(Session &session, QWidget *parent = nullptr);
    /// Shown only while there are two figures to choose between; what is typed stays as long as it is about the same.
    void showFigure(const Agreement &agreement, const ServiceLevelResult &result);

private:
    void settle();
    void updateButton();

    Session &m_session;
    std::optional<AgreementId> m_agreement;
    std::optional<ServiceLevelResult> m_result;
    Banner *m_banner = nullptr;
    QComboBox *m_counts = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace kept
