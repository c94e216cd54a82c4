// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/paperfonts.h"

#include <QFontDatabase>

namespace kept {

const QStringList &keptFontFamilies()
{
    static const QStringList found = [] {
        // Digits of one width and a real semi-bold first: fonts-open-sans, fonts-noto-core, fonts-dejavu-core.
        const QStringList candidates{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
            QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans")};
        const QStringList installed = QFontDatabase::families();
        QStringList families;
        for (const QString &family : candidates)
            if (installed.contains(family))
                families << family;
        return families;
    }();
    return found;
}

} // namespace kept
