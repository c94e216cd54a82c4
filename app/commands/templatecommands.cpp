// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/codec.h"
#include "models/store/repositories.h"
#include "models/workspace/agreementtemplates.h"
#include "models/workspace/loadportfolio.h"

#include <QFile>
#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TemplateCommands)
};

/// The language of --language, else the user's.
QString languageOption(const Options &options)
{
    return options.isSet("language") ? options.value("language") : QLocale().name();
}

bool isKnownLanguage(Invocation &invocation, const Options &options)
{
    if (!options.isSet("language") || templateLanguages().contains(options.value("language")))
        return true;
    invocation.err << Texts::tr("--language is one of %1.").arg(templateLanguages().join(QStringLiteral(", ")))
                   << Qt::endl;
    return false;
}

QJsonObject questionJson(const TemplateQuestion &question)
{
    return {{QStringLiteral("key"), question.key}, {QStringLiteral("label"), question.label},
        {QStringLiteral("required"), question.required}};
}

QJsonObject templateJson(const AgreementTemplate &made)
{
    QJsonArray services;
    for (const TemplateService &service : made.services)
        services.append(service.name);
    QJsonArray questions;
    for (const TemplateQuestion &question : templateQuestions(made))
        questions.append(questionJson(question));
    return {{QStringLiteral("id"), made.id}, {QStringLiteral("title"), made.title},
        {QStringLiteral("kind"), enumName(made.kind)}, {QStringLiteral("language"), made.language},
        {QStringLiteral("description"), made.description}, {QStringLiteral("services"), services},
        {QStringLiteral("questions"), questions}};
}

void printTemplate(Invocation &invocation, const AgreementTemplate &made)
{
    QStringList keys;
    for (const TemplateQuestion &question : templateQuestions(made))
        keys << question.key;
    invocation.out << Texts::tr("%1  %2", "id and title").arg(made.id.leftJustified(20), made.title) << Qt::endl;
    if (!made.description.isEmpty())
        invocation.out << QStringLiteral("  ") << made.description << Qt::endl;
    invocation.out << QStringLiteral("  ") << Texts::tr("Asks for: %1").arg(keys.join(QStringLiteral(", ")))
                   << Qt::endl;
}

/// Own templates of the workbook, also archived ones, and those of the program; without a workbook only the latter.
Result<std::vector<OwnTemplate>> templatesOf(const Workspace *workspace, const QString &language)
{
    std::vector<OwnTemplate> all;
    if (workspace != nullptr) {
        auto own = ownTemplates(workspace->database());
        if (!own)
            return own;
        all = std::move(*own);
    }
    auto shipped = shippedTemplates(language);
    if (!shipped)
        return tl::unexpected(shipped.error());
    for (AgreementTemplate &each : *shipped)
        all.push_back({std::move(each), false});
    return all;
}

/// The template of an id or of an own template's title, else of a file.
Result<AgreementTemplate> chosenTemplate(const Workspace &workspace, const QString &wanted, const QString &language)
{
    const auto all = templatesOf(&workspace, language);
    if (!all)
        return tl::unexpected(all.error());
    for (const OwnTemplate &each : *all)
        if (each.made.id == wanted || each.made.title.compare(wanted, Qt::CaseInsensitive) == 0)
            return each.made;
    QFile file(wanted);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Texts::tr("There is no template and no file “%1”.").arg(wanted), {},
            Texts::tr("Run “kept templates” for the list."));
    return readTemplate(file.readAll(), wanted, language);
}

/// The answers of --set; the first one that the template does not ask for is an error.
Result<TemplateAnswers> answersOf(const QStringList &settings, const AgreementTemplate &made)
{
    const auto questions = templateQuestions(made);
    TemplateAnswers answers;
    for (const QString &setting : settings) {
        const qsizetype at = setting.indexOf(u'=');
        const QString key = setting.left(at);
        if (at < 1)
            return fail(ErrorCode::InvalidInput, Texts::tr("--set “%1” is not of the form KEY=VALUE.").arg(setting),
                QStringLiteral("--set"));
        const bool known = std::any_of(
            questions.begin(), questions.end(), [&](const TemplateQuestion &each) { return each.key == key; });
        if (!known)
            return fail(ErrorCode::InvalidInput, Texts::tr("The template does not ask for “%1”.").arg(key), key,
                Texts::tr("Run “kept templates” for what it asks for."));
        answers.insert_or_assign(key, setting.mid(at + 1));
    }
    return answers;
}

bool isNamed(const QString &answer, const QString &id, const QString &name)
{
    return answer == id || answer.compare(name, Qt::CaseInsensitive) == 0;
}

/// Who could be the party: our own or others, as the kind of agreement asks; without any, everybody but the other side.
QStringList partyCandidates(const Portfolio &records, bool ours, const QString &otherSide)
{
    QStringList fitting;
    QStringList rest;
    for (const Organisation &each : records.organisations)
        if (!each.archived && !isNamed(otherSide, each.id.text(), each.name))
            (each.internal == ours ? fitting : rest) << each.name;
    return fitting.isEmpty() ? rest : fitting;
}

/// The provider's services of the kind that the template wants; none where one has the wanted name.
QStringList serviceCandidates(const Portfolio &records, const TemplateService &wanted, const QString &provider)
{
    QStringList alike;
    for (const Service &each : records.services) {
        const Organisation *owner = records.organisation(each.provider);
        if (each.archived || owner == nullptr || !isNamed(provider, owner->id.text(), owner->name))
            continue;
        if (isNamed(wanted.name, each.id.text(), each.name))
            return {};
        if (!wanted.category.isEmpty() && each.category.compare(wanted.category, Qt::CaseInsensitive) == 0)
            alike << each.name;
    }
    return alike;
}

/// Refuses to guess where several records could be meant.
Result<void> checkOneIsMeant(const QString &key, const QStringList &candidates, const TemplateAnswers &given)
{
    constexpr qsizetype shown = 12;
    if (given.contains(key) || candidates.size() < 2)
        return {};
    const QString names = candidates.mid(0, shown).join(QStringLiteral("; "))
        + (candidates.size() > shown ? QStringLiteral("; …") : QString());
    return fail(ErrorCode::InvalidInput, Texts::tr("Several records of the workbook could be meant: %1.").arg(names),
        key, Texts::tr("Name one with --set “%1=NAME”.").arg(key));
}

Result<void> checkChoices(const AgreementTemplate &made, const Portfolio &records, const TemplateAnswers &given,
    const TemplateAnswers &answers)
{
    const auto answer = [](const TemplateAnswers &all, const char *key) {
        const auto found = all.find(QString::fromLatin1(key));
        return found == all.end() ? QString() : found->second;
    };
    const bool ours = made.kind == AgreementKind::Ola || made.kind == AgreementKind::TwoSided;
    auto checked =
        checkOneIsMeant(QStringLiteral("provider"), partyCandidates(records, ours, answer(given, "customer")), given);
    if (checked)
        checked = checkOneIsMeant(
            QStringLiteral("customer"), partyCandidates(records, true, answer(answers, "provider")), given);
    for (const TemplateService &wanted : made.services)
        if (checked)
            checked = checkOneIsMeant(QStringLiteral("service.") + wanted.key,
                serviceCandidates(records, wanted, answer(answers, "provider")), given);
    return checked;
}

/// The service's name, with a word where the draft makes it.
QString serviceText(const ServiceId &id, const Portfolio &records, const TemplateDraft &draft)
{
    for (const Service &made : draft.newServices)
        if (made.id == id)
            return Texts::tr("%1 (new)", "name of a service").arg(made.name);
    const auto found = std::find_if(
        records.services.begin(), records.services.end(), [&id](const Service &each) { return each.id == id; });
    return found == records.services.end() ? id.text() : found->name;
}

/// Who and what the draft is about, so that what was taken from the workbook is seen.
void printChoices(Invocation &invocation, const Portfolio &records, const TemplateDraft &draft)
{
    QStringList services;
    for (const ServiceId &id : draft.agreement.latest().content.services)
        services << serviceText(id, records, draft);
    invocation.out << Texts::tr("Provider: %1. Customer: %2.")
                          .arg(records.organisationName(draft.agreement.provider),
                              records.organisationName(draft.agreement.customer))
                   << Qt::endl;
    if (!services.isEmpty())
        invocation.out << Texts::tr("Services: %1.").arg(services.join(QStringLiteral("; "))) << Qt::endl;
}

/// Makes the agreement and tells of it.
Exit makeAgreement(Invocation &invocation, Workspace &workspace, const AgreementTemplate &made,
    const TemplateAnswers &given, bool json)
{
    const auto records = loadRecords(workspace.database());
    if (!records)
        return report(invocation, records.error(), json);
    const QDate today = dateIn(workspace.now(), QTimeZone::utc());
    const TemplateAnswers answers = suggestAnswers(made, *records, today, given);
    if (const auto checked = checkChoices(made, *records, given, answers); !checked)
        return report(invocation, checked.error(), json);
    const auto draft = createFromTemplate(workspace, made, answers);
    if (!draft)
        return report(invocation, draft.error(), json);
    const QStringList open = placeholdersOf(draft->agreement.latest().content);
    if (json) {
        printJson(invocation,
            {{QStringLiteral("agreement"), draft->agreement.reference},
                {QStringLiteral("id"), draft->agreement.id.text()},
                {QStringLiteral("provider"), draft->agreement.provider.text()},
                {QStringLiteral("customer"), draft->agreement.customer.text()},
                {QStringLiteral("open"), QJsonArray::fromStringList(open)}});
        return Exit::Done;
    }
    invocation.out << Texts::tr("Made the agreement %1, “%2”.").arg(draft->agreement.reference, draft->agreement.title)
                   << Qt::endl;
    printChoices(invocation, *records, *draft);
    if (!open.isEmpty())
        invocation.out << Texts::tr("Still open: %1.").arg(open.join(QStringLiteral(", "))) << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runTemplates(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("language", "language"), option("json")}, 0, 1);
    if (!options || !isKnownLanguage(invocation, *options))
        return Exit::Usage;
    const bool json = options->isSet("json");
    std::unique_ptr<Workspace> workspace;
    if (!options->word(0).isEmpty()) {
        auto opened = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
        if (!opened)
            return report(invocation, opened.error(), json);
        workspace = std::move(*opened);
    }
    const auto all = templatesOf(workspace.get(), languageOption(*options));
    if (!all)
        return report(invocation, all.error(), json);
    QJsonArray list;
    for (const OwnTemplate &each : *all) {
        QJsonObject object = templateJson(each.made);
        object.insert(u"archived", each.archived);
        list.append(object);
        if (!json && !each.archived)
            printTemplate(invocation, each.made);
    }
    if (json)
        printJson(invocation, {{QStringLiteral("templates"), list}});
    return Exit::Done;
}

Exit runSaveTemplate(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("title", "title"), option("description", "text")}, 2, 2);
    if (!options)
        return Exit::Usage;
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error());
    const QString title = options->isSet("title") ? options->value("title") : agreement->title;
    const auto saved = saveAsTemplate(**workspace, *agreement, title, options->value("description"));
    if (!saved)
        return report(invocation, saved.error());
    invocation.out << Texts::tr("Saved the template “%1” with the id %2.").arg(saved->made.title, saved->made.id)
                   << Qt::endl;
    return Exit::Done;
}

Exit runArchiveTemplate(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("restore")}, 2, 2);
    if (!options)
        return Exit::Usage;
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto all = ownTemplates((*workspace)->database());
    if (!all)
        return report(invocation, all.error());
    QString id = options->word(1);
    for (const OwnTemplate &each : *all)
        if (each.made.title.compare(options->word(1), Qt::CaseInsensitive) == 0)
            id = each.made.id;
    const auto saved = archiveTemplate(**workspace, id, !options->isSet("restore"));
    if (!saved)
        return report(invocation, saved.error());
    invocation.out << (saved->archived ? Texts::tr("Archived the template “%1”.")
                                       : Texts::tr("Took the template “%1” out of the archive."))
                          .arg(saved->made.title)
                   << Qt::endl;
    return Exit::Done;
}

Exit runNew(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("template", "id"), option("language", "language"), option("set", "answer"), option("json")}, 1, 1);
    if (!options || !isKnownLanguage(invocation, *options))
        return Exit::Usage;
    if (!options->isSet("template")) {
        invocation.err << Texts::tr("An agreement is made from a --template.") << Qt::endl;
        return Exit::Usage;
    }
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto made = chosenTemplate(**workspace, options->value("template"), languageOption(*options));
    if (!made)
        return report(invocation, made.error(), json);
    const auto answers = answersOf(options->values("set"), *made);
    if (!answers)
        return report(invocation, answers.error(), json);
    return makeAgreement(invocation, **workspace, *made, *answers, json);
}

} // namespace kept
