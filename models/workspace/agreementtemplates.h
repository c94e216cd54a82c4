// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/templatequestions.h"
#include "models/workspace/workspace.h"

namespace kept {

// Templates and the workbook: agreements are made from them, and any agreement can be kept as one.

/// Stores the draft that the answers make, with the services and the calendar that it needs, in one transaction; the
/// records as they are stored. Errors: those of checkAnswers(), with the key as the place.
[[nodiscard]] Result<TemplateDraft> createFromTemplate(
    Workspace &workspace, const AgreementTemplate &agreementTemplate, const TemplateAnswers &answers);

/// The templates that the workbook holds, by title; also archived ones.
[[nodiscard]] Result<std::vector<OwnTemplate>> ownTemplates(const Database &database);
/// The latest version of the agreement as an own template of the workbook. Error: no title, or one that another own
/// template has.
[[nodiscard]] Result<OwnTemplate> saveAsTemplate(
    Workspace &workspace, const Agreement &agreement, const QString &title, const QString &description);
/// A template as it is offered: of the program, or the workbook's own.
struct OfferedTemplate {
    AgreementTemplate made;
    bool isOwn = false;
    bool archived = false;
};
/// The own templates, whatever their language, then those of the program in the language.
[[nodiscard]] Result<std::vector<OfferedTemplate>> offeredTemplates(const Database &database, const QString &language);
/// Puts an own template into the archive, so that it is not offered any more, or takes it out.
[[nodiscard]] Result<OwnTemplate> archiveTemplate(Workspace &workspace, const QString &id, bool archived);

} // namespace kept
