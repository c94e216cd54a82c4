// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

#include <QStringList>

namespace kept {

/// The rule of the completeness check whose one finding speaks of every placeholder.
inline const QString placeholdersRule = QStringLiteral("placeholders");
/// Where the content holds placeholders that are not filled, such as "{{hours}}": paths as a finding's `field`, each
/// once.
[[nodiscard]] QStringList placeholderFields(const AgreementContent &content);

} // namespace kept
