// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/display.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CheckCommand)
};

/// An agreement with what its check gave.
struct Checked {
    Agreement agreement;
    Completeness completeness;
    QStringList takenOver; ///< decisions that the workbook did not see, as sentences
    bool proposed = false; ///< with the amendment that waits for approval, which is not agreed
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return QStringLiteral("required");
    case Severity::Recommended:
        return QStringLiteral("recommended");
    case Severity::Advice:
        break;
    }
    return QStringLiteral("advice");
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return Texts::tr("required");
    case Severity::Recommended:
        return Texts::tr("recommended");
    case Severity::Advice:
        break;
    }
    return Texts::tr("advice");
}

bool lacksRequired(const Checked &checked)
{
    const auto &findings = checked.completeness.findings;
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Required; });
}

/// The agreement that --agreement names, or all that are not archived.
Result<std::vector<Agreement>> chosenAgreements(const Database &database, const QString &reference)
{
    if (!reference.isEmpty()) {
        auto one = findAgreementByReference(database, reference);
        if (!one)
            return tl::unexpected(one.error());
        return std::vector<Agreement>{std::move(*one)};
    }
    auto all = allAgreements(database);
    if (all)
        all->erase(
            std::remove_if(all->begin(), all->end(), [](const Agreement &each) { return each.archived; }), all->end());
    return all;
}

/// The steps of its life and the approvals of its exclusions that came with a file.
QStringList decisionsElsewhere(const Agreement &agreement, const std::vector<Exclusion> &exclusions)
{
    QStringList sentences = takenOverSteps(agreement);
    for (const Exclusion &exclusion : exclusions)
        if (exclusion.agreement == agreement.id && !exclusion.archived && !exclusion.takenOver.empty())
            sentences << Texts::tr("The exclusion %1 was not approved in this workbook.").arg(exclusion.id.text())
                    + u' ' + takenOverText(exclusion.takenOver);
    return sentences;
}

Result<std::vector<Checked>> checkAll(const Database &database, const QString &reference, const QDate &today)
{
    const auto agreements = chosenAgreements(database, reference);
    if (!agreements)
        return tl::unexpected(agreements.error());
    const auto records = loadRecords(database);
    if (!records)
        return tl::unexpected(records.error());
    std::vector<Checked> all;
    for (const Agreement &stored : *agreements) {
        const Agreement agreed = withoutPendingAmendment(stored);
        all.push_back({agreed, checkCompleteness(completenessInput(agreed, *records, today)),
            decisionsElsewhere(agreed, records->exclusions)});
        if (pendingAmendment(stored))
            all.push_back({stored, checkCompleteness(completenessInput(stored, *records, today)), {}, true});
    }
    return all;
}

QJsonArray acceptancesJson(const std::vector<AcceptedFinding> &acceptances)
{
    QJsonArray all;
    for (const AcceptedFinding &each : acceptances)
        all.append(QJsonObject{{QStringLiteral("rule"), each.rule}, {QStringLiteral("subject"), each.subject},
            {QStringLiteral("reason"), each.reason}, {QStringLiteral("by"), each.by},
            {QStringLiteral("date"), each.date.toString(Qt::ISODate)}});
    return all;
}

QJsonArray notesJson(const std::vector<CheckNote> &notes)
{
    QJsonArray all;
    for (const CheckNote &each : notes)
        all.append(QJsonObject{{QStringLiteral("rule"), each.rule}, {QStringLiteral("subject"), each.subject},
            {QStringLiteral("message"), each.message}, {QStringLiteral("field"), each.field}});
    return all;
}

QJsonObject checkedJson(const Checked &checked)
{
    QJsonArray findings;
    for (const Finding &each : checked.completeness.findings)
        findings.append(QJsonObject{{QStringLiteral("rule"), each.rule}, {QStringLiteral("subject"), each.subject},
            {QStringLiteral("severity"), severityName(each.severity)}, {QStringLiteral("message"), each.message},
            {QStringLiteral("why"), each.why}, {QStringLiteral("field"), each.field}});
    return {{QStringLiteral("agreement"), checked.agreement.reference},
        {QStringLiteral("version"), checked.agreement.latest().number}, {QStringLiteral("proposed"), checked.proposed},
        {QStringLiteral("score"), checked.completeness.score()}, {QStringLiteral("findings"), findings},
        {QStringLiteral("accepted"), acceptancesJson(checked.completeness.accepted)},
        {QStringLiteral("lapsed"), acceptancesJson(checked.completeness.lapsed)},
        {QStringLiteral("notes"), notesJson(checked.completeness.notes)},
        {QStringLiteral("taken_over"), QJsonArray::fromStringList(checked.takenOver)}};
}

/// What the rule asks for, as people read it; of a rule that is no more, its id.
QString titleOf(const QString &rule)
{
    for (const RuleDescription &each : completenessRules())
        if (each.id == rule)
            return each.title;
    return rule;
}

QString headingOf(const Checked &checked)
{
    const Agreement &agreement = checked.agreement;
    if (checked.proposed)
        return Texts::tr("%1  version %2, proposed and not approved: “%3”  %4 % complete", "reference and title")
            .arg(agreement.reference)
            .arg(agreement.latest().number)
            .arg(latestTitle(agreement))
            .arg(checked.completeness.score());
    return Texts::tr("%1  %2  %3 % complete", "reference, title, score")
        .arg(agreement.reference, latestTitle(agreement))
        .arg(checked.completeness.score());
}

void printChecked(Invocation &invocation, const Checked &checked)
{
    const Completeness &completeness = checked.completeness;
    invocation.out << headingOf(checked) << Qt::endl;
    for (const Finding &each : completeness.findings)
        invocation.out << QStringLiteral("  %1  %2  [%3]")
                              .arg(severityWord(each.severity).leftJustified(11), each.message, each.rule)
                       << Qt::endl;
    for (const CheckNote &each : completeness.notes)
        invocation.out
            << QStringLiteral("  %1  %2  [%3]").arg(Texts::tr("cannot tell").leftJustified(11), each.message, each.rule)
            << Qt::endl;
    for (const AcceptedFinding &each : completeness.accepted)
        invocation.out << QStringLiteral("  ")
                       << Texts::tr("“%1” was accepted by %2 on %3: %4  [%5]", "finding, person, date, reason, rule")
                              .arg(titleOf(each.rule), each.by, displayDate(each.date), each.reason, each.rule)
                       << Qt::endl;
    for (const AcceptedFinding &each : completeness.lapsed)
        invocation.out << QStringLiteral("  ")
                       << Texts::tr("“%1” was accepted by %2 on %3, but the field changed since: %4  [%5]",
                              "finding, person, date, reason, rule")
                              .arg(titleOf(each.rule), each.by, displayDate(each.date), each.reason, each.rule)
                       << Qt::endl;
    for (const QString &sentence : checked.takenOver)
        invocation.out << QStringLiteral("  ") << sentence << Qt::endl;
}

} // namespace

Exit runCheck(Invocation &invocation)
{
    const auto options = Options::parse(
        invocation, {option("agreement", "reference"), option("as-of", "instant"), option("json")}, 1, 1);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto asOf = asOfOption(invocation, *options);
    if (!asOf)
        return report(invocation, asOf.error(), json);
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto all = checkAll((*workspace)->database(), options->value("agreement"), dateIn(*asOf, QTimeZone::utc()));
    if (!all)
        return report(invocation, all.error(), json);
    QJsonArray agreements;
    for (const Checked &each : *all) {
        agreements.append(checkedJson(each));
        if (!json)
            printChecked(invocation, each);
    }
    if (json)
        printJson(invocation, {{QStringLiteral("agreements"), agreements}});
    return std::any_of(all->begin(), all->end(), lacksRequired) ? Exit::Incomplete : Exit::Done;
}

} // namespace kept
