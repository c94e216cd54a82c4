// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/scorecard.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Scorecard)
};

} // namespace

QString displayTarget(const ServiceLevelResult &result, const QLocale &locale)
{
    return lacksTarget(result) ? Texts::tr("no target")
                               : displayTarget(result.target, result.direction, result.unit, locale);
}

} // namespace kept
