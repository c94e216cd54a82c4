// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/agreementtemplates.h"

#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementTemplates)
};

Result<TemplateDraft> saveAll(Transaction &transaction, TemplateDraft draft)
{
    for (Service &service : draft.newServices) {
        auto saved = saveService(transaction, service);
        if (!saved)
            return tl::unexpected(saved.error());
        service = std::move(*saved);
    }
    if (draft.newCalendar) {
        auto saved = saveCalendar(transaction, *draft.newCalendar);
        if (!saved)
            return tl::unexpected(saved.error());
        draft.newCalendar = std::move(*saved);
    }
    auto saved = saveAgreement(transaction, draft.agreement);
    if (!saved)
        return tl::unexpected(saved.error());
    draft.agreement = std::move(*saved);
    return draft;
}

} // namespace

Result<TemplateDraft> createFromTemplate(
    Workspace &workspace, const AgreementTemplate &agreementTemplate, const TemplateAnswers &answers)
{
    const auto records = loadRecords(workspace.database());
    if (!records)
        return tl::unexpected(records.error());
    auto draft = draftFromAnswers(agreementTemplate, answers, *records);
    if (!draft)
        return draft;
    return inTransaction(workspace, QStringLiteral("new_from_template"), {},
        [&](Transaction &transaction) { return saveAll(transaction, std::move(*draft)); });
}

Result<std::vector<OwnTemplate>> ownTemplates(const Database &database)
{
    const auto stored = allTemplates(database);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<OwnTemplate> all;
    for (const StoredTemplate &each : *stored) {
        auto read = ownTemplateFromJson(each.json, each.id);
        if (!read) {
            read.error().code = ErrorCode::Damaged;
            return tl::unexpected(read.error());
        }
        all.push_back(std::move(*read));
    }
    return all;
}

Result<OwnTemplate> saveAsTemplate(
    Workspace &workspace, const Agreement &agreement, const QString &title, const QString &description)
{
    const auto records = loadRecords(workspace.database());
    if (!records)
        return tl::unexpected(records.error());
    const auto others = ownTemplates(workspace.database());
    if (!others)
        return tl::unexpected(others.error());
    const QString name = title.trimmed();
    if (std::any_of(others->begin(), others->end(),
            [&](const OwnTemplate &each) { return each.made.title.compare(name, Qt::CaseInsensitive) == 0; }))
        return fail(ErrorCode::InvalidInput, Texts::tr("Another template has the title “%1”.").arg(name),
            QStringLiteral("title"), Texts::tr("Choose another title."));
    OwnTemplate own{templateFromAgreement(agreement, records->organisations, records->services), false};
    own.made.title = name;
    own.made.description = description.trimmed();
    return inTransaction(
        workspace, QStringLiteral("save_template"), {}, [&](Transaction &transaction) -> Result<OwnTemplate> {
            if (const auto saved = saveTemplate(transaction, {own.made.id, toJson(own), 0}); !saved)
                return tl::unexpected(saved.error());
            return own;
        });
}

Result<std::vector<OfferedTemplate>> offeredTemplates(const Database &database, const QString &language)
{
    auto own = ownTemplates(database);
    if (!own)
        return tl::unexpected(own.error());
    auto shipped = shippedTemplates(language);
    if (!shipped)
        return tl::unexpected(shipped.error());
    std::vector<OfferedTemplate> all;
    for (OwnTemplate &each : *own)
        all.push_back({std::move(each.made), true, each.archived});
    for (AgreementTemplate &each : *shipped)
        all.push_back({std::move(each), false, false});
    return all;
}

Result<OwnTemplate> archiveTemplate(Workspace &workspace, const QString &id, bool archived)
{
    const auto all = allTemplates(workspace.database());
    if (!all)
        return tl::unexpected(all.error());
    const auto found =
        std::find_if(all->begin(), all->end(), [&id](const StoredTemplate &each) { return each.id == id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, Texts::tr("The workbook has no template with the id %1.").arg(id));
    auto own = ownTemplateFromJson(found->json, id);
    if (!own)
        return own;
    own->archived = archived;
    return inTransaction(
        workspace, QStringLiteral("archive_template"), {}, [&](Transaction &transaction) -> Result<OwnTemplate> {
            if (const auto saved = saveTemplate(transaction, {id, toJson(*own), found->revision}); !saved)
                return tl::unexpected(saved.error());
            return *own;
        });
}

} // namespace kept
