// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/store/repositories.h"
#include "models/tables/versioncomparison.h"

#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CompareCommand)
};

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Changed:
        return QStringLiteral("changed");
    case DifferenceKind::Added:
        return QStringLiteral("added");
    case DifferenceKind::Removed:
        break;
    }
    return QStringLiteral("removed");
}

Result<const AgreementVersion *> versionOption(
    const Agreement &agreement, const Options &options, const char *name, std::size_t usual)
{
    if (!options.isSet(name))
        return &agreement.versions[usual];
    if (const AgreementVersion *version = versionNumbered(agreement, options.value(name).toInt()))
        return version;
    return fail(ErrorCode::NotFound,
        Texts::tr("The agreement %1 has no version %2.").arg(agreement.reference, options.value(name)), {},
        Texts::tr("It has the versions 1 to %1.").arg(agreement.latest().number));
}

QJsonObject comparisonJson(const Agreement &agreement, const AgreementVersion &from, const AgreementVersion &to,
    const std::vector<VersionDifference> &differences)
{
    QJsonArray all;
    for (const VersionDifference &each : differences)
        all.append(QJsonObject{{QStringLiteral("path"), each.path}, {QStringLiteral("kind"), kindName(each.kind)},
            {QStringLiteral("section"), each.section}, {QStringLiteral("item"), each.item},
            {QStringLiteral("field"), each.field}, {QStringLiteral("before"), each.before},
            {QStringLiteral("after"), each.after}});
    return {{QStringLiteral("agreement"), agreement.reference}, {QStringLiteral("from"), from.number},
        {QStringLiteral("to"), to.number}, {QStringLiteral("differences"), all}};
}

Result<RecordNames> namesOf(const Database &database)
{
    const auto organisations = allOrganisations(database);
    if (!organisations)
        return tl::unexpected(organisations.error());
    const auto services = allServices(database);
    if (!services)
        return tl::unexpected(services.error());
    const auto calendars = allCalendars(database);
    if (!calendars)
        return tl::unexpected(calendars.error());
    return recordNames(*organisations, *services, *calendars);
}

} // namespace

Exit runCompare(Invocation &invocation)
{
    const auto options =
        Options::parse(invocation, {option("from", "version"), option("to", "version"), option("json")}, 2, 2);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error(), json);
    const std::size_t last = agreement->versions.size() - 1;
    const auto from = versionOption(*agreement, *options, "from", last == 0 ? 0 : last - 1);
    const auto to = versionOption(*agreement, *options, "to", last);
    if (!from || !to)
        return report(invocation, from ? to.error() : from.error(), json);
    const auto names = namesOf((*workspace)->database());
    if (!names)
        return report(invocation, names.error(), json);
    const auto differences = compareVersions(*agreement, **from, **to, *names);
    if (json)
        printJson(invocation, comparisonJson(*agreement, **from, **to, differences));
    else
        invocation.out << comparisonText(agreement->reference, **from, **to, differences) << Qt::flush;
    return Exit::Done;
}

} // namespace kept
