// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "models/tables/versioncomparison.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;
class QTimer;

namespace kept {

/// Two versions of an agreement side by side: what differs, by field and clause. Removed words are struck through and
/// added ones underlined and bold, besides their colours. Ctrl+C copies all of it as text.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Agreement agreement, const Portfolio &portfolio, QWidget *parent = nullptr);

private:
    QWidget *buildPickers();
    void compare();
    void addRow(const VersionDifference &difference);
    void copy() const;
    void fitRows();
    [[nodiscard]] const AgreementVersion &chosen(const QComboBox *picker) const;

    Agreement m_agreement;
    RecordNames m_names;
    std::vector<VersionDifference> m_differences;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QLabel *m_summary = nullptr;
    QTimer *m_fit = nullptr; // rows fit once the columns stand
    QTableWidget *m_table = nullptr;
};

} // namespace kept
