// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>

namespace kept {

class AgreementEditor;
class Page;

/// Asks, and shows a copy that can only be read, in a folder of its own among `copies`.
void confirmAndView(Page &page, QTemporaryDir &copies, const Attachment &attachment);
/// Asks for a place, and writes a copy of the file there.
void saveCopyOf(Page &page, const Attachment &attachment);

/// Attaches files to the agreement in the editor, opens, saves and takes them off. What is opened is a copy that can
/// only be read, after the user was asked; what can run or script is never opened.
class AttachmentActions : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(const Result<Agreement> &)>;
    /// `taken` gets the agreement as it was stored.
    AttachmentActions(Page &page, AgreementEditor &editor, Taken taken);

private:
    void attach(const QString &title);
    void open(const QString &sha256);
    void save(const QString &sha256);
    void remove(const QString &sha256);
    [[nodiscard]] std::optional<Attachment> find(const QString &sha256) const;

    Page &m_page;
    AgreementEditor &m_editor;
    Taken m_taken;
    QTemporaryDir m_copies; // what was opened; gone with the window
};

} // namespace kept
