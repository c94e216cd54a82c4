// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace kept {

/// Loads Kept's and Qt's texts for the language ("de"), or for the system's when it is empty. English stays when there
/// is no other.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace kept
