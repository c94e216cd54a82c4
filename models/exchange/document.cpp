// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/document.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/codec_reader.h"
#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kept {
namespace {

using codec::attempt;
using codec::FieldReader;
using codec::listOf;
using codec::orRefuse;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Document)
};

constexpr int currentVersion = 1;
constexpr qsizetype largestDocument = 512; // MiB; base64 of attachments is long

QString formatName() { return QStringLiteral("kept-document"); }

/// A reader of list elements out of a codec's function.
template <typename Record>
auto records(Result<Record> (*fromJson)(const QJsonObject &, const QString &))
{
    return listOf([fromJson](const QJsonValue &value, const QString &path) {
        if (!value.isObject())
            codec::refuse(path, Texts::tr("A record is expected here, between { and }."));
        Result<Record> record = fromJson(value.toObject(), path);
        if (!record) // the codec's error has a more exact path than the element
            throw codec::Refusal{record.error()};
        return std::move(*record);
    });
}

void readHead(FieldReader &fields)
{
    const QString format = fields.required(u"format", codec::readText);
    if (format != formatName())
        codec::refuse(QStringLiteral("format"), Texts::tr("This is not a document of Kept."),
            Texts::tr("A document has \"format\": \"%1\".").arg(formatName()));
    const int version = fields.required(u"version", codec::readWhole);
    if (version != currentVersion)
        codec::refuse(QStringLiteral("version"),
            Texts::tr("Version %1 of the document format is not known.").arg(version),
            Texts::tr("This program reads version %1.").arg(currentVersion));
}

/// Bytes in base64, with the hash that they must have.
std::pair<QString, QByteArray> readFile(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    const QString sha256 = fields.required(u"sha256", codec::readText);
    const QString text = fields.required(u"bytes", codec::readText);
    fields.finish();
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        codec::refuse(codec::memberPath(path, u"bytes"), Texts::tr("Bytes are expected here, in base64."));
    if (sha256Of(*bytes) != sha256)
        codec::refuse(codec::memberPath(path, u"sha256"), Texts::tr("The bytes do not have this hash."),
            Texts::tr("Export the document again; it was changed on its way."));
    return {sha256, *bytes};
}

QJsonArray filesJson(const std::map<QString, QByteArray> &files)
{
    QJsonArray array;
    for (const auto &[sha256, bytes] : files)
        array.append(QJsonObject{
            {QStringLiteral("sha256"), sha256}, {QStringLiteral("bytes"), QString::fromLatin1(bytes.toBase64())}});
    return array;
}

Document documentFrom(const QJsonObject &json)
{
    FieldReader fields(json, QString());
    readHead(fields);
    Document document;
    fields.into(document.organisations, u"organisations", records(organisationFromJson));
    fields.into(document.services, u"services", records(serviceFromJson));
    fields.into(document.calendars, u"calendars", records(calendarFromJson));
    fields.into(document.agreements, u"agreements", records(agreementFromJson));
    fields.into(document.mappings, u"mappings", records(mappingFromJson));
    fields.into(document.templates, u"templates", records(ownTemplateFromJson));
    fields.into(document.exclusions, u"exclusions", records(exclusionFromJson));
    fields.into(document.reviews, u"reviews", records(reviewFromJson));
    fields.into(document.claims, u"claims", records(claimFromJson));
    fields.into(document.invoices, u"invoices", records(invoiceFromJson));
    fields.into(document.rates, u"rates", records(exchangeRateFromJson));
    std::vector<std::pair<QString, QByteArray>> files;
    fields.into(files, u"files", listOf(readFile));
    document.files.insert(files.begin(), files.end());
    document.fourEyes = fields.optional(u"four_eyes", codec::readFlag);
    fields.finish();
    return document;
}

/// The error with its place in the file before its path.
Error inFile(Error error, const QByteArray &bytes, const QString &fileName)
{
    error.place = Texts::tr("%1, line %2, %3").arg(fileName).arg(lineOfPath(bytes, error.place)).arg(error.place);
    return error;
}

template <typename Record>
void put(QJsonObject &json, const QString &name, const std::vector<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toJson(record));
    if (!array.isEmpty())
        json.insert(name, array);
}

} // namespace

Result<Document> readDocument(const QByteArray &bytes, const QString &fileName, const DocumentIds *known)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName, largestDocument);
    if (!json)
        return tl::unexpected(json.error());
    Result<Document> document = attempt([&] { return documentFrom(*json); });
    Result<void> checked = document ? checkConsistency(*document) : tl::unexpected(document.error());
    if (checked && known)
        checked = checkReferences(*document, *known);
    if (!checked)
        return tl::unexpected(inFile(checked.error(), bytes, fileName));
    return document;
}

QByteArray writeDocument(const Document &document)
{
    QJsonObject json{{QStringLiteral("format"), formatName()}, {QStringLiteral("version"), currentVersion}};
    put(json, QStringLiteral("organisations"), document.organisations);
    put(json, QStringLiteral("services"), document.services);
    put(json, QStringLiteral("calendars"), document.calendars);
    put(json, QStringLiteral("agreements"), document.agreements);
    put(json, QStringLiteral("mappings"), document.mappings);
    put(json, QStringLiteral("templates"), document.templates);
    put(json, QStringLiteral("exclusions"), document.exclusions);
    put(json, QStringLiteral("reviews"), document.reviews);
    put(json, QStringLiteral("claims"), document.claims);
    put(json, QStringLiteral("invoices"), document.invoices);
    put(json, QStringLiteral("rates"), document.rates);
    if (!document.files.empty())
        json.insert(QStringLiteral("files"), filesJson(document.files));
    if (document.fourEyes)
        json.insert(QStringLiteral("four_eyes"), *document.fourEyes);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace kept
