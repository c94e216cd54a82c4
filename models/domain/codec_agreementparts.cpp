// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"
#include "models/domain/reportingduty.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace kept::codec {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

} // namespace

namespace {

QJsonObject writeIndexation(const Indexation &indexation)
{
    return FieldWriter()
        .put(u"index", indexation.index)
        .put(u"share", indexation.share)
        .put(u"cap", indexation.cap)
        .put(u"first", indexation.first)
        .put(u"every_months", indexation.everyMonths)
        .object();
}

Indexation readIndexation(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Indexation indexation;
    fields.into(indexation.index, u"index");
    indexation.share = fields.optional(u"share", readShare);
    indexation.cap = fields.optional(u"cap", readShare);
    indexation.first = fields.required(u"first", readDate);
    fields.into(indexation.everyMonths, u"every_months", wholeFrom(1, 12 * 100));
    fields.finish();
    return indexation;
}

} // namespace

QJsonObject writeCharge(const Charge &charge)
{
    FieldWriter fields;
    fields.put(u"service", charge.service)
        .put(u"name", charge.name)
        .put(u"amount", charge.amount)
        .put(u"billing_months", charge.billingMonths)
        .put(u"from", charge.from)
        .put(u"to", charge.to);
    if (charge.indexation)
        fields.json(u"indexation", writeIndexation(*charge.indexation));
    return fields.object();
}

Charge readCharge(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Charge charge{.service = fields.optional(u"service", readId<ServiceId>),
        .name = {},
        .amount = fields.required(u"amount", readMoney),
        .from = fields.required(u"from", readDate),
        .to = fields.optional(u"to", readDate)};
    fields.into(charge.name, u"name");
    fields.into(charge.billingMonths, u"billing_months", readWhole);
    charge.indexation = fields.optional(u"indexation", readIndexation);
    fields.finish();
    return charge;
}

QJsonObject writeDuty(const ReportingDuty &duty)
{
    FieldWriter fields;
    fields.put(u"report", duty.report)
        .put(u"recipient", duty.recipient)
        .put(u"frequency", duty.frequency)
        .put(u"audience", duty.audience);
    const NamedFrequency named = frequencyNamed(duty.frequency);
    if (duty.every != named.every || duty.dueDays != named.dueDays) // else the words say it, as older files have it
        fields.put(u"every", duty.every).put(u"due_days", duty.dueDays);
    return fields.put(u"once_on", duty.on).object();
}

ReportingDuty readDuty(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ReportingDuty duty;
    fields.into(duty.report, u"report");
    fields.into(duty.recipient, u"recipient");
    fields.into(duty.frequency, u"frequency");
    fields.into(duty.audience, u"audience", readEnum<ReportAudience>);
    const NamedFrequency named = fields.has(u"every") ? NamedFrequency{} : frequencyNamed(duty.frequency);
    duty.every = named.every;
    duty.dueDays = named.dueDays;
    fields.into(duty.every, u"every", readEnum<ReportFrequency>);
    fields.into(duty.dueDays, u"due_days", wholeFrom(0, mostDueDays));
    duty.on = fields.optional(u"once_on", readDate);
    fields.finish();
    return duty;
}

QJsonObject writeReceivedReport(const ReceivedReport &received)
{
    return FieldWriter()
        .put(u"report", received.report)
        .put(u"period", received.period)
        .put(u"received", received.received)
        .put(u"note", received.note)
        .object();
}

ReceivedReport readReceivedReport(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ReceivedReport received{fields.required(u"report", readName), fields.required(u"period", readPeriod),
        fields.required(u"received", readDate), {}};
    fields.into(received.note, u"note");
    fields.finish();
    return received;
}

QJsonObject writeSettledFigure(const SettledFigure &settled)
{
    return FieldWriter()
        .put(u"service_level", settled.serviceLevel)
        .put(u"period", settled.period)
        .put(u"counts", settled.counts)
        .put(u"reason", settled.reason)
        .put(u"by", settled.by)
        .put(u"system_user", settled.systemUser)
        .json(u"at", toIso(settled.at))
        .object();
}

SettledFigure readSettledFigure(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    SettledFigure settled{fields.required(u"service_level", readId<ServiceLevelId>),
        fields.required(u"period", readPeriod), fields.required(u"counts", readEnum<FigureSource>),
        fields.required(u"reason", readName), {}, {}, {}};
    fields.into(settled.by, u"by");
    fields.into(settled.systemUser, u"system_user");
    settled.at = fields.required(u"at", readInstant);
    fields.finish();
    return settled;
}

QJsonObject writeClause(const Clause &clause)
{
    return FieldWriter().put(u"number", clause.number).put(u"title", clause.title).put(u"text", clause.text).object();
}

Clause readClause(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Clause clause;
    fields.into(clause.number, u"number");
    fields.into(clause.title, u"title");
    fields.into(clause.text, u"text");
    fields.finish();
    return clause;
}

QJsonObject writeEscalation(const EscalationStep &step)
{
    return FieldWriter()
        .put(u"trigger", step.trigger)
        .put(u"contact", step.contact)
        .put(u"within", step.within)
        .object();
}

EscalationStep readEscalation(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    EscalationStep step;
    fields.into(step.trigger, u"trigger");
    fields.into(step.contact, u"contact");
    fields.into(step.within, u"within");
    fields.finish();
    return step;
}

QJsonObject writeGlossaryEntry(const GlossaryEntry &entry)
{
    return FieldWriter().put(u"term", entry.term).put(u"meaning", entry.meaning).object();
}

GlossaryEntry readGlossaryEntry(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    GlossaryEntry entry;
    entry.term = fields.required(u"term", readName);
    fields.into(entry.meaning, u"meaning");
    fields.finish();
    return entry;
}

QJsonObject writeEvidence(const EvidenceDuty &duty)
{
    return FieldWriter().put(u"name", duty.name).put(u"scope", duty.scope).put(u"holder", duty.holder).object();
}

EvidenceDuty readEvidence(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    EvidenceDuty duty;
    duty.name = fields.required(u"name", readName);
    fields.into(duty.scope, u"scope");
    duty.holder = fields.optional(u"holder", readId<OrganisationId>);
    fields.finish();
    return duty;
}

namespace {

/// Bytes; a JSON number is exact up to 2^53.
std::int64_t readSize(const QJsonValue &value, const QString &path)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > 9007199254740992.0 || number != std::floor(number))
        refuse(path, Texts::tr("Expected a whole number of bytes."));
    return static_cast<std::int64_t>(number);
}

QString readSha256(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9a-f]{64}$"));
    const QString text = readText(value, path);
    if (!digits.match(text).hasMatch())
        refuse(path, Texts::tr("Expected a SHA-256 hash: 64 lower-case hexadecimal digits."));
    return text;
}

} // namespace

QJsonObject writeAttachment(const Attachment &attachment)
{
    return FieldWriter()
        .put(u"name", attachment.name)
        .put(u"note", attachment.note)
        .put(u"media_type", attachment.mediaType)
        .json(u"size", qint64(attachment.size))
        .put(u"sha256", attachment.sha256)
        .put(u"added", attachment.added)
        .object();
}

Attachment readAttachment(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Attachment attachment;
    attachment.name = fields.required(u"name", readName);
    fields.into(attachment.note, u"note");
    fields.into(attachment.mediaType, u"media_type");
    attachment.size = fields.required(u"size", readSize);
    attachment.sha256 = fields.required(u"sha256", readSha256);
    attachment.added = fields.required(u"added", readDate);
    fields.finish();
    return attachment;
}

QJsonObject writeAcceptedFinding(const AcceptedFinding &finding)
{
    return FieldWriter()
        .put(u"rule", finding.rule)
        .put(u"subject", finding.subject)
        .put(u"reason", finding.reason)
        .put(u"by", finding.by)
        .put(u"date", finding.date)
        .put(u"digest", finding.digest)
        .object();
}

AcceptedFinding readAcceptedFinding(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    AcceptedFinding finding;
    finding.rule = fields.required(u"rule", readName);
    fields.into(finding.subject, u"subject");
    finding.reason = fields.required(u"reason", readName);
    fields.into(finding.by, u"by");
    finding.date = fields.required(u"date", readDate);
    fields.into(finding.digest, u"digest");
    fields.finish();
    return finding;
}

QJsonObject writeTakenOver(const TakenOver &origin)
{
    return FieldWriter()
        .put(u"file", origin.file)
        .put(u"hash", origin.hash)
        .put(u"by", origin.by)
        .json(u"at", toIso(origin.at))
        .object();
}

TakenOver readTakenOver(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    TakenOver origin;
    origin.file = fields.required(u"file", readName);
    fields.into(origin.hash, u"hash");
    fields.into(origin.by, u"by");
    origin.at = fields.required(u"at", readInstant);
    fields.finish();
    return origin;
}

QJsonObject writeTerminationRule(const TerminationRule &value)
{
    return FieldWriter()
        .put(u"kind", value.kind)
        .putUnless(u"count", value.count, 1)
        .putUnless(u"periods", value.periods, 0)
        .put(u"service_levels", value.serviceLevels)
        .put(u"right", value.right)
        .putUnless(u"days", value.days, 0)
        .put(u"clause", value.clause)
        .object();
}

TerminationRule readTerminationRule(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    TerminationRule rule;
    rule.kind = fields.required(u"kind", readEnum<TriggerKind>);
    fields.into(rule.count, u"count", wholeFrom(1, 1000));
    fields.into(rule.periods, u"periods", wholeFrom(0, 1000));
    fields.into(rule.serviceLevels, u"service_levels", listOf(readId<ServiceLevelId>));
    fields.into(rule.right, u"right");
    fields.into(rule.days, u"days", wholeFrom(0, greatestWhole));
    fields.into(rule.clause, u"clause");
    fields.finish();
    return rule;
}

} // namespace kept::codec
