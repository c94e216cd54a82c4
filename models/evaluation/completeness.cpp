// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/completeness.h"

#include "models/domain/codec.h"
#include "models/evaluation/completenessrules.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kept {

namespace completeness {

const Organisation *Subject::organisation(const OrganisationId &id) const
{
    const auto &all = input.organisations;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Organisation &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const CalendarRecord *Subject::calendar(const CalendarId &id) const
{
    const auto &all = input.calendars;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const CalendarRecord &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString Subject::organisationName(const OrganisationId &id) const
{
    const Organisation *found = organisation(id);
    return found == nullptr ? id.text() : found->name;
}

QString Subject::serviceName(const ServiceId &id) const
{
    const auto &all = input.services;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Service &one) { return one.id == id; });
    return found == all.end() ? id.text() : found->name;
}

} // namespace completeness

namespace {

using namespace completeness;

int weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return 3;
    case Severity::Recommended:
        return 2;
    case Severity::Advice:
        return 1;
    }
    return 0;
}

/// The JSON names of the fields that the check looked at: those it says, or the first part of its field.
QStringList fieldsOf(const Check &check)
{
    static const QString ends = QStringLiteral(".[");
    if (!check.looksAt.isEmpty())
        return check.looksAt;
    const auto end = std::find_if(check.field.begin(), check.field.end(), [](QChar c) { return ends.contains(c); });
    return {check.field.left(end - check.field.begin())};
}

QString digestOf(const Check &check, const QJsonObject &content)
{
    QJsonObject seen;
    for (const QString &field : fieldsOf(check))
        seen.insert(field, content.value(field));
    if (!check.state.isEmpty())
        seen = {{QStringLiteral("state"), check.state}};
    const QByteArray text = QJsonDocument(seen).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

const AcceptedFinding *acceptanceOf(const Agreement &agreement, const QString &rule, const QString &subject)
{
    for (const AcceptedFinding &accepted : agreement.acceptedFindings)
        if (accepted.rule == rule && accepted.subject == subject)
            return &accepted;
    return nullptr;
}

/// Takes one check of a rule into the answer. With `isScoreEnough` findings have no digest where none is compared.
void count(Completeness &answer, const Rule &rule, const Check &check, const Agreement &agreement,
    const QJsonObject &content, bool isScoreEnough)
{
    const int weight = weightOf(rule.severity);
    if (!check.note.isEmpty())
        answer.notes.push_back({QLatin1String(rule.id), check.subject, check.note, check.field});
    if (!check.told)
        return;
    if (check.satisfied) {
        answer.applicable += weight;
        answer.satisfied += weight;
        return;
    }
    const QString id = QLatin1String(rule.id);
    const AcceptedFinding *accepted = acceptanceOf(agreement, id, check.subject);
    const QString digest = isScoreEnough && accepted == nullptr ? QString() : digestOf(check, content);
    if (accepted != nullptr) {
        if (accepted->digest == digest) {
            answer.accepted.push_back(*accepted);
            return;
        }
        answer.lapsed.push_back(*accepted);
    }
    answer.applicable += weight;
    answer.findings.push_back(
        {id, check.subject, rule.severity, check.message, Texts::tr(rule.why), check.field, digest});
}

std::vector<Rule> allRules()
{
    std::vector<Rule> rules = documentRules();
    rules.insert(rules.end(), levelRules().begin(), levelRules().end());
    return rules;
}

Completeness answerOf(const CompletenessInput &input, bool isScoreEnough)
{
    static const std::vector<Rule> rules = allRules();
    const AgreementContent &own = input.agreement.latest().content;
    const Subject subject{input, input.framework ? withFramework(own, *input.framework) : own};
    const QJsonObject fields = isScoreEnough && input.agreement.acceptedFindings.empty() ? QJsonObject() : toJson(own);
    Completeness answer;
    for (const Rule &rule : rules)
        for (const Check &check : rule.check(subject))
            count(answer, rule, check, input.agreement, fields, isScoreEnough);
    return answer;
}

} // namespace

int completenessScore(const CompletenessInput &input) { return answerOf(input, true).score(); }

Completeness checkCompleteness(const CompletenessInput &input)
{
    Completeness answer = answerOf(input, false);
    std::stable_sort(answer.findings.begin(), answer.findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return answer;
}

std::vector<RuleDescription> completenessRules()
{
    std::vector<RuleDescription> rules;
    for (const Rule &rule : allRules())
        rules.push_back({QLatin1String(rule.id), rule.severity, Texts::tr(rule.title), Texts::tr(rule.why)});
    return rules;
}

Result<AcceptedFinding> acceptFinding(
    const Finding &finding, const QString &reason, const QString &by, const QDate &date)
{
    if (!says(reason))
        return fail(ErrorCode::InvalidInput, Texts::tr("A finding is accepted with a reason."),
            QStringLiteral("reason"), Texts::tr("Say why the agreement may leave this open."));
    return AcceptedFinding{finding.rule, finding.subject, reason.trimmed(), by, date, finding.digest};
}

} // namespace kept
