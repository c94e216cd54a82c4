// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogues.h"

namespace kept {

QStringList catalogueLanguages() { return {QStringLiteral("en"), QStringLiteral("de")}; }

} // namespace kept
