// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachmentfile.h"

#include "models/domain/displaylocale.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AttachmentFile)
};

constexpr int longestName = 120;

/// Marks that no reader sees: control and formatting characters, among them those that turn the direction of text.
QString visibleOnly(const QString &text)
{
    QString visible;
    for (const QChar each : text)
        if (each.category() != QChar::Other_Control && each.category() != QChar::Other_Format)
            visible += each;
    return visible;
}

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    return name.left(longestName - ending.size()).trimmed() + ending;
}

/// Media types that programs show; macros, scripts and pages are not among them.
bool isShown(const QString &type)
{
    static const QStringList shown{QStringLiteral("application/pdf"), QStringLiteral("image/png"),
        QStringLiteral("image/jpeg"), QStringLiteral("image/gif"), QStringLiteral("image/bmp"),
        QStringLiteral("image/tiff"), QStringLiteral("image/webp"), QStringLiteral("text/plain"),
        QStringLiteral("text/csv"), QStringLiteral("application/vnd.oasis.opendocument.text"),
        QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"),
        QStringLiteral("application/vnd.oasis.opendocument.presentation"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.presentation")};
    return shown.contains(type);
}

QString sizeText(std::int64_t size) { return displayLocale().formattedDataSize(size, 1, QLocale::DataSizeSIFormat); }

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

namespace {

/// One step: what it cuts off can uncover what the next one changes.
QString saferName(const QString &name)
{
    static const QRegularExpression folders(QStringLiteral("^.*[/\\\\]"));
    static const QRegularExpression refused(QStringLiteral("[<>:\"|?*]"));
    static const QRegularExpression edges(QStringLiteral("^[ .]+|[ .]+$"));
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    QString safe = visibleOnly(name).normalized(QString::NormalizationForm_C);
    safe = safe.remove(folders).replace(refused, QStringLiteral("_")).remove(edges);
    if (devices.match(safe).hasMatch())
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("file") : shortened(safe);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = saferName(name);
    for (QString next = saferName(safe); next != safe; next = saferName(safe))
        safe = next;
    return safe;
}

Result<Attachment> describeAttachment(
    const QString &fileName, const QByteArray &bytes, const QString &title, const QDate &added)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is empty."), fileName);
    if (bytes.size() > largestAttachment)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The file has %1; a workbook takes files up to %2.")
                .arg(sizeText(bytes.size()), sizeText(largestAttachment)),
            fileName, Texts::tr("Attach a smaller one, such as a scan of lower resolution."));
    const QString name = safeFileName(fileName);
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    return Attachment{name, title.trimmed(), type, bytes.size(), sha256Of(bytes), added};
}

bool mayBeViewed(const Attachment &attachment, const QByteArray &bytes)
{
    const QMimeDatabase types;
    const QMimeType byName = types.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension);
    const QMimeType byContent = types.mimeTypeForData(bytes);
    const bool isPlain = byContent.isDefault() || byContent.name() == QStringLiteral("application/zip");
    return isShown(byName.name()) && (isShown(byContent.name()) || isPlain || byContent.inherits(byName.name()));
}

} // namespace kept
