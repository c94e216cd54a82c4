// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachments.h"

#include "models/domain/attachmentfile.h"
#include "models/store/repositories.h"
#include "models/store/sqlite.h"
#include "models/store/verifyparts.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Attachments)
};

/// The size under the hash; nothing when the workbook does not have it.
Result<std::optional<std::int64_t>> storedSize(const Database &database, const QString &sha256)
{
    QSqlQuery query(database.connection());
    query.prepare(QStringLiteral("SELECT size FROM attachment_file WHERE sha256 = :sha256"));
    query.bindValue(QStringLiteral(":sha256"), sha256);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    return query.next() ? std::optional<std::int64_t>(query.value(0).toLongLong()) : std::nullopt;
}

/// Whether one stored file is what its key says, as a sentence when it is not.
Result<QString> verifyFileOf(const Database &database, const QString &sha256)
{
    const auto bytes = attachmentBytes(database, sha256);
    if (!bytes)
        return bytes.error().code == ErrorCode::Damaged ? Result<QString>(bytes.error().message)
                                                        : tl::unexpected(bytes.error());
    const auto size = storedSize(database, sha256);
    if (!size)
        return tl::unexpected(size.error());
    if (*size != bytes->size())
        return Texts::tr("The stored file %1 does not have the size that it was stored with.").arg(sha256);
    return QString();
}

Result<QStringList> storedHashes(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT sha256 FROM attachment_file ORDER BY sha256")))
        return sqlFailure(query.lastError(), database.path());
    QStringList hashes;
    while (query.next())
        hashes << query.value(0).toString();
    return hashes;
}

} // namespace

Result<QByteArray> attachmentBytes(const Database &database, const QString &sha256)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT bytes FROM attachment_file WHERE sha256 = :sha256"));
    query.bindValue(QStringLiteral(":sha256"), sha256);
    if (!query.exec())
        return sqlFailure(query.lastError(), database.path());
    if (!query.next())
        return fail(
            ErrorCode::NotFound, Texts::tr("The workbook does not hold the file with the hash %1.").arg(sha256));
    const QByteArray bytes = query.value(0).toByteArray();
    if (sha256Of(bytes) != sha256)
        return fail(ErrorCode::Damaged,
            Texts::tr("The stored file %1 is not what it was when it was stored.").arg(sha256), database.path(),
            Texts::tr("Take the file from a backup of the workbook."));
    return bytes;
}

Result<QString> saveAttachmentBytes(Transaction &transaction, const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    const auto known = storedSize(transaction.database(), sha256);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return sha256;
    QSqlQuery query(transaction.database().connection());
    query.prepare(QStringLiteral("INSERT INTO attachment_file (sha256, size, bytes) VALUES (:sha256, :size, :bytes)"));
    query.bindValue(QStringLiteral(":sha256"), sha256);
    query.bindValue(QStringLiteral(":size"), qint64(bytes.size()));
    query.bindValue(QStringLiteral(":bytes"), bytes);
    if (!query.exec())
        return sqlFailure(query.lastError(), transaction.database().path());
    return sha256;
}

Result<void> checkAttachments(const Database &database, const std::vector<Attachment> &attachments)
{
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        const auto size = storedSize(database, attachments[i].sha256);
        if (!size)
            return tl::unexpected(size.error());
        const QString place = QStringLiteral("attachments[%1]").arg(i);
        if (!*size)
            return fail(ErrorCode::Refused,
                Texts::tr("The bytes of the attachment “%1” are missing.").arg(attachments[i].name), place,
                Texts::tr("A document brings them in its list “files”."));
        if (**size != attachments[i].size)
            return fail(ErrorCode::Refused,
                Texts::tr("The attachment “%1” has another size than its bytes.").arg(attachments[i].name), place);
    }
    return {};
}

Result<void> checkAttachmentNames(const std::vector<Attachment> &attachments)
{
    for (std::size_t i = 0; i < attachments.size(); ++i)
        if (const QString safe = safeFileName(attachments[i].name); safe != attachments[i].name)
            return fail(ErrorCode::InvalidInput,
                Texts::tr("“%1” is no name of an attachment: it has a folder or characters that files must not have.")
                    .arg(attachments[i].name),
                QStringLiteral("attachments[%1].name").arg(i), Texts::tr("Write “%1”.").arg(safe));
    return {};
}

Result<QString> verifyAttachments(const Database &database)
{
    const auto hashes = storedHashes(database);
    if (!hashes)
        return tl::unexpected(hashes.error());
    for (const QString &sha256 : *hashes) {
        const auto finding = verifyFileOf(database, sha256);
        if (!finding || !finding->isEmpty())
            return finding;
    }
    const auto agreements = allAgreements(database);
    if (!agreements)
        return tl::unexpected(agreements.error());
    for (const Agreement &agreement : *agreements)
        if (const auto checked = checkAttachments(database, agreement.attachments); !checked) {
            if (checked.error().code != ErrorCode::Refused)
                return tl::unexpected(checked.error());
            return Texts::tr("Agreement %1: %2", "reference and finding")
                .arg(agreement.reference, checked.error().message);
        }
    return QString();
}

} // namespace kept
