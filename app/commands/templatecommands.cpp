// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/codec.h"
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
    invocation.out << Texts::tr("%1  %2", "id and title").arg(made.id.leftJustified(20), made.title) << Qt::endl
                   << QStringLiteral("  ") << made.description << Qt::endl
                   << QStringLiteral("  ") << Texts::tr("Asks for: %1").arg(keys.join(QStringLiteral(", ")))
                   << Qt::endl;
}

/// The template of an id, or of a file.
Result<AgreementTemplate> chosenTemplate(const QString &idOrFile, const QString &language)
{
    const auto all = shippedTemplates(language);
    if (!all)
        return tl::unexpected(all.error());
    for (const AgreementTemplate &each : *all)
        if (each.id == idOrFile)
            return each;
    QFile file(idOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Texts::tr("There is no template and no file “%1”.").arg(idOrFile), {},
            Texts::tr("Run “kept templates” for the list."));
    return readTemplate(file.readAll(), idOrFile, language);
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

/// Makes the agreement and tells of it.
Exit makeAgreement(Invocation &invocation, Workspace &workspace, const AgreementTemplate &made,
    const TemplateAnswers &given, bool json)
{
    const auto records = loadRecords(workspace.database());
    if (!records)
        return report(invocation, records.error(), json);
    const QDate today = dateIn(workspace.now(), QTimeZone::utc());
    const auto draft = createFromTemplate(workspace, made, suggestAnswers(made, *records, today, given));
    if (!draft)
        return report(invocation, draft.error(), json);
    const QStringList open = placeholdersOf(draft->agreement.latest().content);
    if (json) {
        printJson(invocation,
            {{QStringLiteral("agreement"), draft->agreement.reference},
                {QStringLiteral("id"), draft->agreement.id.text()},
                {QStringLiteral("open"), QJsonArray::fromStringList(open)}});
        return Exit::Done;
    }
    invocation.out << Texts::tr("Made the agreement %1, “%2”.").arg(draft->agreement.reference, draft->agreement.title)
                   << Qt::endl;
    if (!open.isEmpty())
        invocation.out << Texts::tr("Still open: %1.").arg(open.join(QStringLiteral(", "))) << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runTemplates(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("language", "language"), option("json")}, 0, 0);
    if (!options || !isKnownLanguage(invocation, *options))
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto all = shippedTemplates(languageOption(*options));
    if (!all)
        return report(invocation, all.error(), json);
    QJsonArray list;
    for (const AgreementTemplate &each : *all) {
        list.append(templateJson(each));
        if (!json)
            printTemplate(invocation, each);
    }
    if (json)
        printJson(invocation, {{QStringLiteral("templates"), list}});
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
    const auto made = chosenTemplate(options->value("template"), languageOption(*options));
    if (!made)
        return report(invocation, made.error(), json);
    const auto answers = answersOf(options->values("set"), *made);
    if (!answers)
        return report(invocation, answers.error(), json);
    return makeAgreement(invocation, **workspace, *made, *answers, json);
}

} // namespace kept
