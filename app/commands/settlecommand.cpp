// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/portfolio.h"
#include "models/store/repositories.h"
#include "models/workspace/settledfigures.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SettleCommand)
};

/// By id, or by the name in whatever case.
Result<ServiceLevelId> levelNamed(const Agreement &agreement, const QString &name)
{
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const ServiceLevel *level = findServiceLevel(agreement, id);
        if (id.text() == name || (level && level->name.compare(name, Qt::CaseInsensitive) == 0))
            return id;
    }
    return fail(ErrorCode::NotFound, Texts::tr("%1 has no service level “%2”.").arg(agreement.reference, name), name);
}

} // namespace

Exit runSettle(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("reason", "text")}, 5, 5);
    if (!options)
        return Exit::Usage;
    const auto period = Period::parse(options->word(3));
    const auto counts = enumFromName<FigureSource>(options->word(4));
    if (!period || !counts || options->value("reason").trimmed().isEmpty()) {
        invocation.err << Texts::tr("To settle a figure, name its period, own or reported, and a --reason.")
                       << Qt::endl;
        return Exit::Usage;
    }
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error());
    const auto level = levelNamed(*agreement, options->word(2));
    if (!level)
        return report(invocation, level.error());
    const auto settled = settleFigure(**workspace, *agreement, *level, *period, *counts, options->value("reason"));
    if (!settled)
        return report(invocation, settled.error());
    invocation.out << (*counts == FigureSource::Own ? Texts::tr("In %1 the measured figure counts.")
                                                    : Texts::tr("In %1 the reported figure counts."))
                          .arg(displayPeriod(*period))
                   << Qt::endl;
    return Exit::Done;
}

} // namespace kept
