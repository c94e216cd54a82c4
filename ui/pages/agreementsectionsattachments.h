// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

class QTableWidget;

namespace kept {

/// The files that belong to the agreement. They are stored at once and not with the draft, so the section only says
/// what the user wants; AttachmentActions does it.
class AttachmentsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit AttachmentsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    /// Without it files are only opened and saved.
    void setMayChange(bool may);

Q_SIGNALS:
    void attachRequested(const QString &title);
    void openRequested(const QString &sha256);
    void saveRequested(const QString &sha256);
    void removeRequested(const QString &sha256);

private:
    void buildTable();
    void buildButtons();
    void updateButtons();
    [[nodiscard]] QString chosen() const;

    QTableWidget *m_table = nullptr;
    QLineEdit *m_title = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_mayChange = true;
    bool m_isStored = false; // a new agreement has no attachments yet
};

} // namespace kept
