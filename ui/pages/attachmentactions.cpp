// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachmentactions.h"

#include "models/domain/attachmentfile.h"
#include "models/workspace/attachments.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementsectionsattachments.h"
#include "ui/window/page.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AttachmentActions)
};

void view(Page &page, const QTemporaryDir &copies, const Attachment &attachment)
{
    // A folder of its own, so that two files of one name do not meet.
    const QString folder = copies.filePath(attachment.sha256.left(16));
    QDir().mkpath(folder);
    const auto copy = copyForViewing(page.session().workspace().database(), attachment, folder);
    if (!copy) {
        page.showError(copy.error());
        return;
    }
    page.clearError();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
        page.showError({ErrorCode::Io, Texts::tr("This system has no program for such files."), attachment.name,
            Texts::tr("Save a copy, and open it elsewhere.")});
}

} // namespace

void confirmAndView(Page &page, QTemporaryDir &copies, const Attachment &attachment)
{
    page.confirm(Texts::tr("Open “%1” with this system's program for such files? Open only what you trust.")
                     .arg(safeFileName(attachment.name)),
        Texts::tr("Open"), [&page, &copies, attachment] { view(page, copies, attachment); });
}

void saveCopyOf(Page &page, const Attachment &attachment)
{
    Session &session = page.session();
    const QString path = session.prompts().saveFile(
        &page, Texts::tr("Save a copy"), Texts::tr("All files (*)"), safeFileName(attachment.name));
    if (path.isEmpty())
        return;
    if (const auto saved = saveAttachment(session.workspace().database(), attachment, path); !saved) {
        page.showError(saved.error());
        return;
    }
    page.clearError();
    session.inform(Texts::tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

AttachmentActions::AttachmentActions(Page &page, AgreementEditor &editor, Taken taken)
    : QObject(&page), m_page(page), m_editor(editor), m_taken(std::move(taken))
{
    AttachmentsSection *section = editor.attachments();
    section->setMayChange(!page.session().isReadOnly());
    connect(section, &AttachmentsSection::attachRequested, this, &AttachmentActions::attach);
    connect(section, &AttachmentsSection::openRequested, this, &AttachmentActions::open);
    connect(section, &AttachmentsSection::saveRequested, this, &AttachmentActions::save);
    connect(section, &AttachmentsSection::removeRequested, this, &AttachmentActions::remove);
}

std::optional<Attachment> AttachmentActions::find(const QString &sha256) const
{
    for (const Attachment &each : m_editor.stored().attachments)
        if (each.sha256 == sha256)
            return each;
    return std::nullopt;
}

void AttachmentActions::attach(const QString &title)
{
    Session &session = m_page.session();
    const QString file = session.prompts().openFile(&m_page, tr("Attach a file"), tr("All files (*)"));
    if (!file.isEmpty())
        m_taken(attachFile(session.workspace(), m_editor.stored(), file, title));
}

void AttachmentActions::open(const QString &sha256)
{
    if (const auto attachment = find(sha256))
        confirmAndView(m_page, m_copies, *attachment);
}

void AttachmentActions::save(const QString &sha256)
{
    if (const auto attachment = find(sha256))
        saveCopyOf(m_page, *attachment);
}

void AttachmentActions::remove(const QString &sha256)
{
    const auto attachment = find(sha256);
    if (!attachment)
        return;
    m_page.confirm(tr("Take “%1” off this agreement? Its bytes stay in the workbook, because the audit trail speaks of "
                      "them.")
                       .arg(attachment->name),
        tr("Take off"),
        [this, sha256] { m_taken(detachFile(m_page.session().workspace(), m_editor.stored(), sha256)); });
}

} // namespace kept
