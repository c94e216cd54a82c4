// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/templatequestions.h"
#include "models/workspace/workspace.h"

namespace kept {

/// Stores the draft that the answers make, with the services and the calendar that it needs, in one transaction; the
/// records as they are stored. Errors: those of checkAnswers(), with the key as the place.
[[nodiscard]] Result<TemplateDraft> createFromTemplate(
    Workspace &workspace, const AgreementTemplate &agreementTemplate, const TemplateAnswers &answers);

} // namespace kept
