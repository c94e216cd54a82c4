// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/agreementtemplates.h"

#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

namespace kept {

namespace {

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

} // namespace kept
