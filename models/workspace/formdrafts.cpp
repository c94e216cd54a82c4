// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/formdrafts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace kept {

namespace {

constexpr int draftFormat = 1;
constexpr qint64 largestDraft = 16 * 1024 * 1024; // bytes; far over what a form holds

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FormDrafts)
};

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString draftFile(const QString &folder, const QString &page, const QString &id)
{
    return QStringLiteral("%1/%2.json").arg(folder, hashed(page + u'\n' + id));
}

std::optional<FormDraft> readDraft(const QString &path)
{
    QFile file(path);
    if (file.size() > largestDraft || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto kept = parseIso(json.value(u"kept").toString());
    if (json.value(u"format").toInt() != draftFormat || !kept)
        return std::nullopt;
    return FormDraft{json.value(u"page").toString(), json.value(u"id").toString(), json.value(u"title").toString(),
        *kept, json.value(u"revision").toInteger(), json.value(u"fields").toObject()};
}

} // namespace

QString draftFolder(const QString &workbookPath)
{
    const QString canonical = QFileInfo(workbookPath).canonicalFilePath();
    return QStringLiteral("%1/drafts/%2")
        .arg(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
            hashed(canonical.isEmpty() ? workbookPath : canonical));
}

Result<void> keepFormDraft(const QString &folder, const FormDraft &draft)
{
    const QJsonObject json{{QStringLiteral("format"), draftFormat}, {QStringLiteral("page"), draft.page},
        {QStringLiteral("id"), draft.id}, {QStringLiteral("title"), draft.title},
        {QStringLiteral("kept"), toIso(draft.kept)}, {QStringLiteral("revision"), qint64(draft.revision)},
        {QStringLiteral("fields"), draft.fields}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QSaveFile file(draftFile(folder, draft.page, draft.id));
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!written)
        return fail(ErrorCode::Io, Texts::tr("What was typed cannot be kept for the case of a crash."), folder,
            Texts::tr("Save it soon; a full disk or missing rights may be the reason."));
    return {};
}

void forgetFormDraft(const QString &folder, const QString &page, const QString &id)
{
    QFile::remove(draftFile(folder, page, id));
}

std::vector<FormDraft> formDrafts(const QString &folder)
{
    std::vector<FormDraft> drafts;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files))
        if (auto draft = readDraft(file.filePath()))
            drafts.push_back(std::move(*draft));
    std::sort(drafts.begin(), drafts.end(), [](const FormDraft &a, const FormDraft &b) { return a.kept < b.kept; });
    return drafts;
}

} // namespace kept
