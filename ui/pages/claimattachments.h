// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace kept {

class Page;

/// The files of a claim: the letter as it was signed, the answer of the other party. They are kept in the workbook.
class ClaimAttachments : public QWidget {
    Q_OBJECT

public:
    explicit ClaimAttachments(Page &page, QWidget *parent = nullptr);
    /// Shows the files of the claim; nothing: there is no claim yet.
    void showClaim(const std::optional<Claim> &claim);

Q_SIGNALS:
    void failed(const kept::Error &error);
    void stored();

private:
    QPushButton *makeButton(const QString &text, const char *name, void (ClaimAttachments::*act)());
    void attach();
    void open();
    void save();
    void remove();
    void take(const Result<Claim> &outcome);
    [[nodiscard]] std::optional<Attachment> chosen() const;

    Page &m_page;
    std::optional<Claim> m_claim;
    QComboBox *m_files = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QTemporaryDir m_copies; // what was opened; gone with the window
};

} // namespace kept
