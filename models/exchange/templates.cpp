// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/templates.h"

#include "models/domain/codec_reader.h"
#include "models/exchange/jsontext.h"
#include "models/exchange/templatefill.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <map>

namespace kept {

namespace {

using codec::attempt;
using codec::FieldReader;
using codec::listOf;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Templates)
};

constexpr int currentVersion = 1;
QString templateFormat() { return QStringLiteral("kept-template"); }
QString clausesFormat() { return QStringLiteral("kept-clauses"); }

QString supported(const QString &language)
{
    const QString code = language.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0).toLower();
    return templateLanguages().contains(code) ? code : templateLanguages().front();
}

/// Whether the object holds one text in several languages.
bool isText(const QJsonObject &object)
{
    const QStringList languages = templateLanguages();
    const QStringList keys = object.keys();
    return !keys.isEmpty()
        && std::all_of(keys.begin(), keys.end(), [&languages](const QString &key) { return languages.contains(key); });
}

/// Takes texts in one language and puts the library's clauses where the template refers to them.
class Resolver {
public:
    Resolver(const std::vector<ClauseTemplate> *clauses, QString language)
        : m_clauses(clauses), m_language(std::move(language))
    { }
    [[nodiscard]] QJsonValue resolve(const QJsonValue &value, const QString &path) const
    {
        if (value.isObject())
            return object(value.toObject(), path);
        if (!value.isArray())
            return value;
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(resolve(element, codec::elementPath(path, array.size())));
        return array;
    }

private:
    [[nodiscard]] QJsonValue object(const QJsonObject &object, const QString &path) const
    {
        if (isText(object))
            return text(object, path);
        if (object.contains(u"from_clause"))
            return clause(object, path);
        QJsonObject resolved;
        for (auto field = object.begin(); field != object.end(); ++field)
            resolved.insert(field.key(), resolve(field.value(), codec::memberPath(path, field.key())));
        return resolved;
    }
    [[nodiscard]] QJsonValue text(const QJsonObject &texts, const QString &path) const
    {
        const QJsonValue found = texts.contains(m_language) ? texts.value(m_language) : *texts.begin();
        return codec::readText(found, path);
    }
    [[nodiscard]] QJsonValue clause(const QJsonObject &reference, const QString &path) const
    {
        FieldReader fields(reference, path);
        const QString id = fields.required(u"from_clause", codec::readText);
        const auto number = fields.optional(u"number", codec::readText);
        fields.finish();
        const auto &clauses = *m_clauses;
        const auto found =
            std::find_if(clauses.begin(), clauses.end(), [&id](const ClauseTemplate &one) { return one.id == id; });
        if (found == clauses.end())
            codec::refuse(path, Texts::tr("The library has no clause “%1”.").arg(id));
        if (!number)
            return found->text;
        return QJsonObject{{QStringLiteral("number"), *number}, {QStringLiteral("title"), found->title},
            {QStringLiteral("text"), found->text}};
    }

    const std::vector<ClauseTemplate> *m_clauses;
    QString m_language;
};

void readHead(FieldReader &fields, const QString &format)
{
    if (fields.required(u"format", codec::readText) != format)
        codec::refuse(QStringLiteral("format"), Texts::tr("This is not a template of Kept."),
            Texts::tr("A template has \"format\": \"%1\".").arg(format));
    const int version = fields.required(u"version", codec::readWhole);
    if (version != currentVersion)
        codec::refuse(QStringLiteral("version"),
            Texts::tr("Version %1 of the template format is not known.").arg(version),
            Texts::tr("This program reads version %1.").arg(currentVersion));
}

TemplateService readService(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    TemplateService service{fields.required(u"key", codec::readName), fields.required(u"name", codec::readName), {}};
    fields.into(service.category, u"category");
    fields.finish();
    return service;
}

QJsonObject readObject(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        codec::refuse(path, Texts::tr("A record is expected here, between { and }."));
    return value.toObject();
}

AgreementTemplate templateFrom(const QJsonObject &json, const Resolver &resolver, const QString &language)
{
    FieldReader fields(resolver.resolve(json, {}), {});
    readHead(fields, templateFormat());
    AgreementTemplate made;
    made.language = language;
    made.id = fields.required(u"id", codec::readIdText);
    made.kind = fields.required(u"kind", codec::readEnum<AgreementKind>);
    made.title = fields.required(u"title", codec::readName);
    fields.into(made.description, u"description");
    fields.into(made.language, u"language");
    fields.into(made.services, u"services", listOf(readService));
    made.content = fields.required(u"content", readObject);
    fields.finish();
    return made;
}

/// The template of the object, which must make an agreement that reads.
Result<AgreementTemplate> templateOf(
    const QJsonObject &json, const QString &language, const std::vector<ClauseTemplate> &clauses)
{
    const Resolver resolver(&clauses, supported(language));
    return attempt([&] {
        return templateFrom(json, resolver, supported(language));
    }).and_then([](AgreementTemplate read) {
        const auto tried = previewTemplate(read); // shows whether the content reads
        return tried ? Result<AgreementTemplate>(std::move(read)) : tl::unexpected(tried.error());
    });
}

Result<AgreementTemplate> readWith(const QByteArray &bytes, const QString &fileName, const QString &language,
    const std::vector<ClauseTemplate> &clauses)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return tl::unexpected(json.error());
    Result<AgreementTemplate> made = templateOf(*json, language, clauses);
    if (!made)
        made.error().place = Texts::tr("%1, %2").arg(fileName, made.error().place);
    return made;
}

QJsonObject objectOf(const AgreementTemplate &agreementTemplate)
{
    QJsonArray services;
    for (const TemplateService &service : agreementTemplate.services) {
        QJsonObject json{{QStringLiteral("key"), service.key}, {QStringLiteral("name"), service.name}};
        if (!service.category.isEmpty())
            json.insert(u"category", service.category);
        services.append(json);
    }
    QJsonObject json{{QStringLiteral("format"), templateFormat()}, {QStringLiteral("version"), currentVersion},
        {QStringLiteral("id"), agreementTemplate.id}, {QStringLiteral("kind"), enumName(agreementTemplate.kind)},
        {QStringLiteral("title"), agreementTemplate.title}, {QStringLiteral("language"), agreementTemplate.language},
        {QStringLiteral("services"), services}, {QStringLiteral("content"), agreementTemplate.content}};
    if (!agreementTemplate.description.isEmpty())
        json.insert(u"description", agreementTemplate.description);
    return json;
}

ClauseTemplate readClause(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ClauseTemplate clause{fields.required(u"id", codec::readIdText), fields.required(u"group", codec::readName),
        fields.required(u"title", codec::readName), fields.required(u"text", codec::readName)};
    fields.finish();
    return clause;
}

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/kept/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("The program was built without its templates."), name);
    return file.readAll();
}

void collectCharges(const QJsonArray &charges, std::vector<TemplateCharge> &found)
{
    const QString mark = QStringLiteral("@amount:");
    for (const QJsonValue charge : charges)
        if (const QString amount = charge[u"amount"].toString(); amount.startsWith(mark))
            found.push_back({amount.mid(mark.size()), charge[u"name"].toString()});
}

} // namespace

QStringList templateLanguages() { return {QStringLiteral("en"), QStringLiteral("de")}; }

std::vector<TemplateCharge> AgreementTemplate::charges() const
{
    std::vector<TemplateCharge> found;
    collectCharges(content.value(u"charges").toArray(), found);
    return found;
}

Result<std::vector<ClauseTemplate>> shippedClauses(const QString &language)
{
    const QString name = QStringLiteral("clauses.json");
    const auto json = resource(name).and_then([&](const QByteArray &bytes) { return parseJsonObject(bytes, name); });
    if (!json)
        return tl::unexpected(json.error());
    return attempt([&] {
        const std::vector<ClauseTemplate> none;
        FieldReader fields(Resolver(&none, supported(language)).resolve(*json, {}), {});
        readHead(fields, clausesFormat());
        auto clauses = fields.required(u"clauses", listOf(readClause));
        fields.finish();
        return clauses;
    });
}

Result<std::vector<AgreementTemplate>> shippedTemplates(const QString &language)
{
    const auto clauses = shippedClauses(language);
    if (!clauses)
        return tl::unexpected(clauses.error());
    const QString folder = QStringLiteral("agreements/");
    std::vector<AgreementTemplate> templates;
    for (const QString &name : QDir(QStringLiteral(":/kept/templates/agreements")).entryList(QDir::Files, QDir::Name)) {
        auto made = resource(folder + name).and_then([&](const QByteArray &bytes) {
            return readWith(bytes, folder + name, language, *clauses);
        });
        if (!made)
            return tl::unexpected(made.error());
        templates.push_back(std::move(*made));
    }
    return templates;
}

QString groupTitle(const QString &group)
{
    static const std::map<QString, const char *> titles{
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("kept::Templates", "Scope and cooperation")},
        {QStringLiteral("service_levels"), QT_TRANSLATE_NOOP("kept::Templates", "Service levels")},
        {QStringLiteral("credits"), QT_TRANSLATE_NOOP("kept::Templates", "Service credits")},
        {QStringLiteral("operations"), QT_TRANSLATE_NOOP("kept::Templates", "Operations")},
        {QStringLiteral("governance"), QT_TRANSLATE_NOOP("kept::Templates", "Governance")},
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("kept::Templates", "People and subcontractors")},
        {QStringLiteral("security"), QT_TRANSLATE_NOOP("kept::Templates", "Security")},
        {QStringLiteral("data_protection"),
            QT_TRANSLATE_NOOP("kept::Templates", "Data protection and confidentiality")},
        {QStringLiteral("charges"), QT_TRANSLATE_NOOP("kept::Templates", "Charges")},
        {QStringLiteral("liability"), QT_TRANSLATE_NOOP("kept::Templates", "Liability")},
        {QStringLiteral("rights"), QT_TRANSLATE_NOOP("kept::Templates", "Rights of use")},
        {QStringLiteral("term_exit"), QT_TRANSLATE_NOOP("kept::Templates", "Termination and exit")},
        {QStringLiteral("general"), QT_TRANSLATE_NOOP("kept::Templates", "General")},
    };
    const auto found = titles.find(group);
    return found == titles.end() ? group : Texts::tr(found->second);
}

Result<AgreementTemplate> readTemplate(const QByteArray &bytes, const QString &fileName, const QString &language)
{
    return shippedClauses(language).and_then(
        [&](const std::vector<ClauseTemplate> &clauses) { return readWith(bytes, fileName, language, clauses); });
}

QByteArray writeTemplate(const AgreementTemplate &agreementTemplate)
{
    return QJsonDocument(objectOf(agreementTemplate)).toJson();
}

QJsonObject toJson(const OwnTemplate &own)
{
    QJsonObject json = objectOf(own.made);
    if (own.archived)
        json.insert(u"archived", true);
    return json;
}

Result<OwnTemplate> ownTemplateFromJson(const QJsonObject &json, const QString &path)
{
    const auto clauses = shippedClauses(templateLanguages().front());
    if (!clauses)
        return tl::unexpected(clauses.error());
    QJsonObject rest = json;
    const QJsonValue archived = rest.take(u"archived");
    auto made = templateOf(rest, json.value(u"language").toString(), *clauses);
    if (made && !archived.isUndefined() && !archived.isBool())
        made = fail(ErrorCode::InvalidInput, Texts::tr("true or false is expected here."), QStringLiteral("archived"));
    if (!made) {
        Error error = made.error();
        error.place = codec::memberPath(path, error.place);
        return tl::unexpected(error);
    }
    return OwnTemplate{std::move(*made), archived.toBool()};
}

} // namespace kept
