// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimattachments.h"

#include "models/domain/attachmentfile.h"
#include "models/workspace/attachments.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/attachmentactions.h"
#include "ui/window/page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kept {

ClaimAttachments::ClaimAttachments(Page &page, QWidget *parent) : QWidget(parent), m_page(page)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    m_files = new QComboBox(this);
    m_files->setObjectName(QStringLiteral("claimFiles"));
    m_files->setAccessibleName(tr("Files of the claim"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(24);
    row->addWidget(m_files, 1);
    m_attach = makeButton(tr("Attach file…"), "claimFile.add", &ClaimAttachments::attach);
    m_open = makeButton(tr("Open…"), "claimFile.open", &ClaimAttachments::open);
    m_save = makeButton(tr("Save a copy…"), "claimFile.save", &ClaimAttachments::save);
    m_remove = makeButton(tr("Take off…"), "claimFile.remove", &ClaimAttachments::remove);
    showClaim(std::nullopt);
}

QPushButton *ClaimAttachments::makeButton(const QString &text, const char *name, void (ClaimAttachments::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    setSmall(button);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ClaimAttachments::showClaim(const std::optional<Claim> &claim)
{
    const QString before = m_files->currentData().toString();
    m_claim = claim;
    m_files->clear();
    if (claim)
        for (const Attachment &each : claim->attachments)
            m_files->addItem(safeFileName(each.name), each.sha256);
    const bool hasFiles = m_files->count() > 0;
    if (!hasFiles)
        m_files->addItem(claim ? tr("no file is attached to this claim") : tr("files are attached to a claim"));
    m_files->setCurrentIndex(qMax(0, m_files->findData(before)));
    const bool may = claim && !m_page.session().isReadOnly();
    m_files->setEnabled(hasFiles);
    m_attach->setEnabled(may);
    m_open->setEnabled(hasFiles);
    m_save->setEnabled(hasFiles);
    m_remove->setEnabled(hasFiles && may);
}

std::optional<Attachment> ClaimAttachments::chosen() const
{
    const QString sha256 = m_files->currentData().toString();
    if (m_claim)
        for (const Attachment &each : m_claim->attachments)
            if (each.sha256 == sha256)
                return each;
    return std::nullopt;
}

void ClaimAttachments::attach()
{
    Session &session = m_page.session();
    const QString file = session.prompts().openFile(&m_page, tr("Attach a file"), tr("All files (*)"));
    if (!file.isEmpty() && m_claim)
        take(attachFile(session.workspace(), *m_claim, file));
}

void ClaimAttachments::open()
{
    if (const auto attachment = chosen())
        confirmAndView(m_page, m_copies, *attachment);
}

void ClaimAttachments::save()
{
    if (const auto attachment = chosen())
        saveCopyOf(m_page, *attachment);
}

void ClaimAttachments::remove()
{
    const auto attachment = chosen();
    if (!attachment)
        return;
    m_page.confirm(
        tr("Take “%1” off this claim? Its bytes stay in the workbook, because the audit trail speaks of them.")
            .arg(attachment->name),
        tr("Take off"), [this, claim = *m_claim, sha256 = attachment->sha256] {
            take(detachFile(m_page.session().workspace(), claim, sha256));
        });
}

void ClaimAttachments::take(const Result<Claim> &outcome)
{
    if (outcome)
        Q_EMIT stored();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace kept
