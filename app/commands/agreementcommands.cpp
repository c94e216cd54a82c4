// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/evaluation/acceptedfindings.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/loadportfolio.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementCommands)
};

std::optional<LifeEventKind> stepNamed(const QString &name)
{
    static const std::map<QString, LifeEventKind> steps{{QStringLiteral("submit"), LifeEventKind::Submitted},
        {QStringLiteral("approve"), LifeEventKind::Approved}, {QStringLiteral("send-back"), LifeEventKind::SentBack},
        {QStringLiteral("sign"), LifeEventKind::Signed}, {QStringLiteral("give-notice"), LifeEventKind::NoticeGiven},
        {QStringLiteral("terminate"), LifeEventKind::Terminated}, {QStringLiteral("renew"), LifeEventKind::Renewed},
        {QStringLiteral("extend"), LifeEventKind::Extended}};
    const auto found = steps.find(name);
    return found == steps.end() ? std::nullopt : std::optional(found->second);
}

/// Says that required findings are open; they do not hold the step up.
void remarkFindings(Invocation &invocation, Workspace &workspace, const Agreement &agreement)
{
    const auto records = loadRecords(workspace.database());
    const QDate today = dateIn(workspace.now(), QTimeZone::utc());
    const int open = records ? requiredFindings(completenessInput(agreement, *records, today)) : 0;
    if (open > 0)
        invocation.err << Texts::tr("%n required finding(s) are open. See “kept check”.", nullptr, open) << Qt::endl;
}

QString fourEyesText(bool on)
{
    return on ? Texts::tr("An approval needs a second person.")
              : Texts::tr("One person may ask for an approval and give it.");
}

Exit tellFourEyes(Invocation &invocation, const QString &workbook)
{
    const auto workspace = openWorkspace(invocation, workbook, OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto on = needsFourEyes((*workspace)->database());
    if (!on)
        return report(invocation, on.error());
    invocation.out << fourEyesText(*on) << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runStep(Invocation &invocation)
{
    const auto options =
        Options::parse(invocation, {option("date", "date"), option("note", "text"), option("months", "number")}, 3, 3);
    if (!options)
        return Exit::Usage;
    const auto kind = stepNamed(options->word(2));
    if (!kind) {
        invocation.err << Texts::tr(
            "A step is submit, approve, send-back, sign, renew, extend, give-notice or terminate.")
                       << Qt::endl;
        return Exit::Usage;
    }
    const QDate named = QDate::fromString(options->value("date"), Qt::ISODate);
    if (options->isSet("date") && !named.isValid())
        return report(invocation,
            {ErrorCode::InvalidInput, Texts::tr("--date must be a date like 2026-03-31."), QStringLiteral("--date"),
                {}});
    const int months = options->value("months").toInt();
    if (options->isSet("months") && (months < 1 || *kind != LifeEventKind::Renewed)) {
        invocation.err << Texts::tr("--months is how many months a renewal is for.") << Qt::endl;
        return Exit::Usage;
    }
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error());
    if (*kind == LifeEventKind::Submitted)
        remarkFindings(invocation, **workspace, *agreement);
    const QDate date = options->isSet("date") ? named : dateOf(*agreement, (*workspace)->now());
    const auto taken = takeLifeStep(**workspace, *agreement, *kind, date, options->value("note"), months);
    if (!taken)
        return report(invocation, taken.error());
    invocation.out << Texts::tr("Recorded the step of %1 on %2.").arg(taken->reference, date.toString(Qt::ISODate))
                   << Qt::endl;
    return Exit::Done;
}

Exit runFourEyes(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("reason", "text")}, 1, 2);
    if (!options)
        return Exit::Usage;
    if (options->word(1).isEmpty() && !options->isSet("reason"))
        return tellFourEyes(invocation, options->word(0));
    const bool on = options->word(1) == QStringLiteral("on");
    if (!on && options->word(1) != QStringLiteral("off")) {
        invocation.err << Texts::tr("The rule of the second person is switched on or off.") << Qt::endl;
        return Exit::Usage;
    }
    if (!on && options->value("reason").trimmed().isEmpty()) {
        invocation.err << Texts::tr("Switching it off names a --reason, which the audit trail keeps.") << Qt::endl;
        return Exit::Usage;
    }
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error());
    if (const auto set = setFourEyes(**workspace, on, options->value("reason")); !set)
        return report(invocation, set.error());
    invocation.out << fourEyesText(on) << Qt::endl;
    return Exit::Done;
}

} // namespace kept
