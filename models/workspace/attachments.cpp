// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/attachments.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/displaylocale.h"
#include "models/domain/outputfile.h"
#include "models/evaluation/portfolio.h"
#include "models/store/attachments.h"
#include "models/store/repositories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Attachments)
};

/// Never more than one byte over the limit is read, whatever the file has.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Texts::tr("There is no such file."), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read: %1.").arg(file.errorString()), path);
    if (file.size() <= largestAttachment)
        return file.readAll();
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The file has %1; a workbook takes files up to %2.")
            .arg(displayLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat),
                displayLocale().formattedDataSize(largestAttachment, 1, QLocale::DataSizeSIFormat)),
        path, Texts::tr("Attach a smaller one, such as a scan of lower resolution."));
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    if (const auto allowed = checkOutput(path); !allowed)
        return tl::unexpected(allowed.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, Texts::tr("The file cannot be written: %1.").arg(file.errorString()), path,
            Texts::tr("Choose another folder or make room on the disk."));
    return {};
}

auto byHash(const QString &sha256)
{
    return [sha256](const Attachment &each) { return each.sha256 == sha256; };
}

/// Of a record that has attachments.
template <typename Record, typename Save>
Result<Record> attachTo(
    Workspace &workspace, Record record, const QString &path, const QString &title, const QDate &today, Save save)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto attachment = describeAttachment(path, *bytes, title, today);
    if (!attachment)
        return tl::unexpected(attachment.error());
    const auto same = std::find_if(record.attachments.begin(), record.attachments.end(), byHash(attachment->sha256));
    if (same != record.attachments.end())
        return fail(ErrorCode::Refused, Texts::tr("This file is attached already, as “%1”.").arg(same->name), path);
    record.attachments.push_back(*attachment);
    return inTransaction(workspace, QStringLiteral("attach_file"), {}, [&](Transaction &transaction) -> Result<Record> {
        if (const auto kept = saveAttachmentBytes(transaction, *bytes); !kept)
            return tl::unexpected(kept.error());
        return save(transaction, std::move(record));
    });
}

template <typename Record, typename Save>
Result<Record> detachFrom(Workspace &workspace, Record record, const QString &sha256, Save save)
{
    auto &all = record.attachments;
    const auto gone = std::find_if(all.begin(), all.end(), byHash(sha256));
    if (gone == all.end())
        return fail(ErrorCode::NotFound, Texts::tr("There is no such attachment."), sha256);
    all.erase(gone);
    return inTransaction(workspace, QStringLiteral("detach_file"), {},
        [&](Transaction &transaction) { return save(transaction, std::move(record)); });
}

} // namespace

Result<Agreement> attachFile(Workspace &workspace, Agreement agreement, const QString &path, const QString &title)
{
    if (agreement.revision == 0)
        return fail(ErrorCode::Refused, Texts::tr("The agreement is not saved yet."), {},
            Texts::tr("Save it before a file is attached."));
    const QDate today = dateOf(agreement, workspace.now());
    return attachTo(workspace, std::move(agreement), path, title, today, saveAgreement);
}

Result<Claim> attachFile(Workspace &workspace, Claim claim, const QString &path, const QString &title)
{
    const auto agreement = findAgreement(workspace.database(), claim.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    return attachTo(workspace, std::move(claim), path, title, dateOf(*agreement, workspace.now()), saveClaim);
}

Result<Agreement> detachFile(Workspace &workspace, Agreement agreement, const QString &sha256)
{
    return detachFrom(workspace, std::move(agreement), sha256, saveAgreement);
}

Result<Claim> detachFile(Workspace &workspace, Claim claim, const QString &sha256)
{
    return detachFrom(workspace, std::move(claim), sha256, saveClaim);
}

Result<Attachment> findAttachment(const Agreement &agreement, const QString &nameOrNumber)
{
    const auto &all = agreement.attachments;
    const auto named = std::find_if(all.begin(), all.end(), [&](const Attachment &each) {
        return each.name == nameOrNumber || each.sha256 == nameOrNumber
            || (!each.note.isEmpty() && each.note == nameOrNumber);
    });
    if (named != all.end())
        return *named;
    const int number = nameOrNumber.toInt();
    if (number >= 1 && number <= static_cast<int>(all.size()))
        return all[static_cast<std::size_t>(number) - 1];
    return fail(
        ErrorCode::NotFound, Texts::tr("The agreement has no attachment “%1”.").arg(nameOrNumber), agreement.reference);
}

Result<void> saveAttachment(const Database &database, const Attachment &attachment, const QString &path)
{
    const auto bytes = attachmentBytes(database, attachment.sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeBytes(path, *bytes);
}

Result<QString> copyForViewing(const Database &database, const Attachment &attachment, const QString &folder)
{
    const auto bytes = attachmentBytes(database, attachment.sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!mayBeViewed(attachment, *bytes))
        return fail(ErrorCode::Refused, Texts::tr("Kept does not open files of this kind."), attachment.name,
            Texts::tr("Save a copy, and look at it with care."));
    const QString path = QDir(folder).filePath(safeFileName(attachment.name));
    if (QFile::exists(path))
        return path; // shown before
    if (const auto written = writeBytes(path, *bytes); !written)
        return tl::unexpected(written.error());
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace kept
