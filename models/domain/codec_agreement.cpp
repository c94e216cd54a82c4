// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

QJsonObject writeNotice(const NoticePeriod &notice)
{
    return FieldWriter().put(u"length", notice.length).put(u"unit", notice.unit).put(u"effect", notice.effect).object();
}

NoticePeriod readNotice(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    NoticePeriod notice;
    notice.length = fields.required(u"length", readWhole);
    notice.unit = fields.required(u"unit", readEnum<NoticeUnit>);
    fields.into(notice.effect, u"effect", readEnum<NoticeEffect>);
    fields.finish();
    return notice;
}

QJsonObject writeExtension(const ExtensionOption &option)
{
    return FieldWriter().put(u"months", option.months).put(u"condition", option.condition).object();
}

ExtensionOption readExtension(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ExtensionOption option;
    option.months = fields.required(u"months", wholeFrom(1, 12 * 100));
    fields.into(option.condition, u"condition");
    fields.finish();
    return option;
}

QJsonObject writeTerm(const TermRule &term)
{
    FieldWriter fields;
    fields.put(u"start", term.start)
        .put(u"months", term.months)
        .put(u"end", term.end)
        .put(u"renewal", term.renewal)
        .put(u"renewal_months", term.renewalMonths)
        .putList(u"extensions", term.extensions, writeExtension);
    if (term.notice)
        fields.json(u"notice", writeNotice(*term.notice));
    return fields.put(u"lead_days", term.leadDays).put(u"review_date", term.reviewDate).object();
}

TermRule readTerm(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    TermRule term;
    term.start = fields.required(u"start", readDate);
    fields.into(term.months, u"months", readWhole);
    fields.into(term.end, u"end", readDate);
    fields.into(term.renewal, u"renewal", readEnum<RenewalMode>);
    fields.into(term.renewalMonths, u"renewal_months", readWhole);
    fields.into(term.extensions, u"extensions", listOf(readExtension));
    fields.into(term.notice, u"notice", readNotice);
    fields.into(term.leadDays, u"lead_days", readWhole);
    fields.into(term.reviewDate, u"review_date", readDate);
    fields.finish();
    return term;
}

QJsonValue writeNoticeHoliday(const NoticeHoliday &day)
{
    if (day.name.isEmpty())
        return written(day.date);
    return FieldWriter().put(u"date", day.date).put(u"name", day.name).object();
}

/// A date by itself, or one with its name.
NoticeHoliday readNoticeHoliday(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return {readDate(value, path), {}};
    FieldReader fields(value, path);
    NoticeHoliday day{fields.required(u"date", readDate), {}};
    fields.into(day.name, u"name");
    fields.finish();
    return day;
}

QJsonObject writeNoticeCalendar(const NoticeCalendar &calendar)
{
    QJsonArray weekend;
    for (const int day : calendar.weekend)
        weekend.append(day);
    return FieldWriter().json(u"weekend", weekend).putList(u"holidays", calendar.holidays, writeNoticeHoliday).object();
}

NoticeCalendar readNoticeCalendar(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    NoticeCalendar calendar;
    fields.into(calendar.weekend, u"weekend", listOf(wholeFrom(1, 7)));
    fields.into(calendar.holidays, u"holidays", listOf(readNoticeHoliday));
    fields.finish();
    return calendar;
}

void writeDuties(FieldWriter &fields, const AgreementContent &content)
{
    fields.put(u"provider_responsibilities", content.providerResponsibilities)
        .put(u"customer_responsibilities", content.customerResponsibilities)
        .put(u"service_hours", content.serviceHours)
        .put(u"planned_maintenance", content.plannedMaintenance)
        .put(u"support", content.support)
        .putList(u"escalation", content.escalation, writeEscalation)
        .putList(u"reporting", content.reporting, writeDuty)
        .putList(u"evidence", content.evidence, writeEvidence)
        .put(u"governance", content.governance);
}

void readDuties(FieldReader &fields, AgreementContent &content)
{
    fields.into(content.providerResponsibilities, u"provider_responsibilities");
    fields.into(content.customerResponsibilities, u"customer_responsibilities");
    content.serviceHours = fields.optional(u"service_hours", readId<CalendarId>);
    fields.into(content.plannedMaintenance, u"planned_maintenance");
    fields.into(content.support, u"support");
    fields.into(content.escalation, u"escalation", listOf(readEscalation));
    fields.into(content.reporting, u"reporting", listOf(readDuty));
    fields.into(content.evidence, u"evidence", listOf(readEvidence));
    fields.into(content.governance, u"governance");
}

void writeProvisions(FieldWriter &fields, const AgreementContent &content)
{
    fields.put(u"exclusions", content.exclusions)
        .put(u"claim_process", content.claimProcess)
        .put(u"target_adjustment", content.targetAdjustment)
        .put(u"disputes", content.disputes)
        .put(u"security", content.security)
        .put(u"data_protection", content.dataProtection)
        .put(u"termination_triggers", content.terminationTriggers)
        .putList(u"termination_rules", content.terminationRules, writeTerminationRule)
        .put(u"exit", content.exit)
        .putList(u"glossary", content.glossary, writeGlossaryEntry);
}

void readProvisions(FieldReader &fields, AgreementContent &content)
{
    fields.into(content.exclusions, u"exclusions");
    fields.into(content.claimProcess, u"claim_process");
    fields.into(content.targetAdjustment, u"target_adjustment");
    fields.into(content.disputes, u"disputes");
    fields.into(content.security, u"security");
    fields.into(content.dataProtection, u"data_protection");
    fields.into(content.terminationTriggers, u"termination_triggers");
    fields.into(content.terminationRules, u"termination_rules", listOf(readTerminationRule));
    fields.into(content.exit, u"exit");
    fields.into(content.glossary, u"glossary", listOf(readGlossaryEntry));
}

QJsonObject writeContent(const AgreementContent &content)
{
    FieldWriter fields;
    fields.put(u"introduction", content.introduction)
        .put(u"services", content.services)
        .put(u"out_of_scope", content.outOfScope)
        .json(u"term", writeTerm(content.term));
    if (content.noticeCalendar)
        fields.json(u"notice_calendar", writeNoticeCalendar(*content.noticeCalendar));
    fields.json(u"zone", content.zone)
        .put(u"fiscal_start_month", content.fiscalStartMonth)
        .json(u"language", content.language)
        .putList(u"charges", content.charges, writeCharge)
        .putList(u"service_levels", content.serviceLevels, writeServiceLevel)
        .put(u"credit_cap", content.creditCap)
        .putList(u"signatories", content.signatories, writeContact)
        .putList(u"contacts", content.contacts, writeContact)
        .put(u"cadence", content.cadence)
        .putList(u"clauses", content.clauses, writeClause)
        .put(u"reopening_window_days", content.reopeningWindowDays);
    if (content.creditTerms != CreditTerms())
        fields.json(u"credit_terms", toJson(content.creditTerms));
    writeDuties(fields, content);
    writeProvisions(fields, content);
    return fields.object();
}

AgreementContent readContent(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    AgreementContent content;
    fields.into(content.introduction, u"introduction");
    fields.into(content.services, u"services", listOf(readId<ServiceId>));
    fields.into(content.outOfScope, u"out_of_scope");
    content.term = fields.required(u"term", readTerm);
    fields.into(content.noticeCalendar, u"notice_calendar", readNoticeCalendar);
    fields.into(content.zone, u"zone", readZone);
    fields.into(content.fiscalStartMonth, u"fiscal_start_month", wholeFrom(1, 12));
    fields.into(content.language, u"language");
    fields.into(content.charges, u"charges", listOf(readCharge));
    fields.into(content.serviceLevels, u"service_levels", listOf(readServiceLevel));
    fields.into(content.creditCap, u"credit_cap", readShare);
    fields.into(content.creditTerms, u"credit_terms", readCreditTerms);
    fields.into(content.signatories, u"signatories", listOf(readContact));
    fields.into(content.contacts, u"contacts", listOf(readContact));
    fields.into(content.cadence, u"cadence", readEnum<ReviewCadence>);
    fields.into(content.clauses, u"clauses", listOf(readClause));
    readDuties(fields, content);
    readProvisions(fields, content);
    fields.into(content.reopeningWindowDays, u"reopening_window_days", wholeFrom(0, greatestWhole));
    fields.finish();
    return content;
}

QJsonObject writeVersion(const AgreementVersion &version)
{
    return FieldWriter()
        .put(u"number", version.number)
        .put(u"effective", version.effective)
        .put(u"title", version.title)
        .put(u"note", version.note)
        .json(u"content", writeContent(version.content))
        .object();
}

AgreementVersion readVersion(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    AgreementVersion version;
    version.number = fields.required(u"number", readWhole);
    version.effective = fields.required(u"effective", readDate);
    fields.into(version.title, u"title");
    fields.into(version.note, u"note");
    version.content = fields.required(u"content", readContent);
    fields.finish();
    return version;
}

QJsonObject writeEvent(const LifeEvent &event)
{
    return FieldWriter()
        .put(u"kind", event.kind)
        .put(u"date", event.date)
        .put(u"by", event.by)
        .put(u"note", event.note)
        .put(u"system_user", event.systemUser)
        .putUnless(u"version", event.version, 0)
        .putUnless(u"months", event.months, 0)
        .putList(u"taken_over", event.takenOver, writeTakenOver)
        .object();
}

LifeEvent readEvent(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    LifeEvent event;
    event.kind = fields.required(u"kind", readEnum<LifeEventKind>);
    event.date = fields.required(u"date", readDate);
    fields.into(event.by, u"by");
    fields.into(event.note, u"note");
    fields.into(event.systemUser, u"system_user");
    fields.into(event.version, u"version", readWhole);
    fields.into(event.months, u"months", readWhole);
    fields.into(event.takenOver, u"taken_over", listOf(readTakenOver));
    fields.finish();
    return event;
}

std::vector<AgreementVersion> readVersions(const QJsonValue &value, const QString &path)
{
    auto versions = listOf(readVersion)(value, path);
    if (versions.empty())
        refuse(path, Texts::tr("An agreement has at least one version."));
    return versions;
}

Agreement readAgreement(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Agreement agreement{.id = fields.required(u"id", readId<AgreementId>),
        .reference = fields.required(u"reference", readText),
        .title = fields.required(u"title", readText),
        .kind = fields.required(u"kind", readEnum<AgreementKind>),
        .provider = fields.required(u"provider", readId<OrganisationId>),
        .customer = fields.required(u"customer", readId<OrganisationId>),
        .owner = {},
        .versions = fields.required(u"versions", readVersions),
        .life = {}};
    agreement.framework = fields.optional(u"framework", readId<AgreementId>);
    fields.into(agreement.owner, u"owner");
    fields.into(agreement.life, u"life", listOf(readEvent));
    fields.into(agreement.attachments, u"attachments", listOf(readAttachment));
    fields.into(agreement.acceptedFindings, u"accepted_findings", listOf(readAcceptedFinding));
    fields.into(agreement.providerAsSigned, u"provider_as_signed");
    fields.into(agreement.customerAsSigned, u"customer_as_signed");
    fields.into(agreement.receivedReports, u"received_reports", listOf(readReceivedReport));
    fields.into(agreement.settledFigures, u"settled_figures", listOf(readSettledFigure));
    fields.into(agreement.archived, u"archived");
    fields.finish();
    return agreement;
}

} // namespace

QJsonObject toJson(const AgreementContent &content) { return writeContent(content); }

QJsonObject toJson(const Agreement &agreement)
{
    return FieldWriter()
        .put(u"id", agreement.id)
        .json(u"reference", agreement.reference)
        .json(u"title", agreement.title)
        .put(u"kind", agreement.kind)
        .put(u"provider", agreement.provider)
        .put(u"customer", agreement.customer)
        .put(u"framework", agreement.framework)
        .put(u"owner", agreement.owner)
        .putList(u"versions", agreement.versions, writeVersion)
        .putList(u"life", agreement.life, writeEvent)
        .putList(u"attachments", agreement.attachments, writeAttachment)
        .putList(u"accepted_findings", agreement.acceptedFindings, writeAcceptedFinding)
        .put(u"provider_as_signed", agreement.providerAsSigned)
        .put(u"customer_as_signed", agreement.customerAsSigned)
        .putList(u"received_reports", agreement.receivedReports, writeReceivedReport)
        .putList(u"settled_figures", agreement.settledFigures, writeSettledFigure)
        .put(u"archived", agreement.archived)
        .object();
}

Result<Agreement> agreementFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readAgreement(json, path); });
}

} // namespace kept
