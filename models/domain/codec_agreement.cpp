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

QJsonObject writeTerm(const TermRule &term)
{
    FieldWriter fields;
    fields.put(u"start", term.start)
        .put(u"months", term.months)
        .put(u"end", term.end)
        .put(u"renewal", term.renewal)
        .put(u"renewal_months", term.renewalMonths);
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
    fields.into(term.notice, u"notice", readNotice);
    fields.into(term.leadDays, u"lead_days", readWhole);
    fields.into(term.reviewDate, u"review_date", readDate);
    fields.finish();
    return term;
}

QJsonObject writeNoticeCalendar(const NoticeCalendar &calendar)
{
    QJsonArray weekend;
    for (const int day : calendar.weekend)
        weekend.append(day);
    return FieldWriter()
        .json(u"weekend", weekend)
        .putList(u"holidays", calendar.holidays, [](const QDate &date) { return written(date); })
        .object();
}

NoticeCalendar readNoticeCalendar(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    NoticeCalendar calendar;
    fields.into(calendar.weekend, u"weekend", listOf(wholeFrom(1, 7)));
    fields.into(calendar.holidays, u"holidays", listOf(readDate));
    fields.finish();
    return calendar;
}

QJsonObject writeCharge(const Charge &charge)
{
    return FieldWriter()
        .put(u"service", charge.service)
        .put(u"name", charge.name)
        .put(u"amount", charge.amount)
        .put(u"billing_months", charge.billingMonths)
        .put(u"from", charge.from)
        .put(u"to", charge.to)
        .object();
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
    fields.finish();
    return charge;
}

QJsonObject writeDuty(const ReportingDuty &duty)
{
    return FieldWriter()
        .put(u"report", duty.report)
        .put(u"recipient", duty.recipient)
        .put(u"frequency", duty.frequency)
        .object();
}

ReportingDuty readDuty(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ReportingDuty duty;
    fields.into(duty.report, u"report");
    fields.into(duty.recipient, u"recipient");
    fields.into(duty.frequency, u"frequency");
    fields.finish();
    return duty;
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
        .put(u"provider_responsibilities", content.providerResponsibilities)
        .put(u"customer_responsibilities", content.customerResponsibilities)
        .put(u"exclusions", content.exclusions)
        .putList(u"reporting", content.reporting, writeDuty)
        .put(u"cadence", content.cadence)
        .put(u"target_adjustment", content.targetAdjustment)
        .put(u"termination_triggers", content.terminationTriggers)
        .putList(u"clauses", content.clauses, writeClause)
        .put(u"reopening_window_days", content.reopeningWindowDays);
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
    fields.into(content.signatories, u"signatories", listOf(readContact));
    fields.into(content.contacts, u"contacts", listOf(readContact));
    fields.into(content.providerResponsibilities, u"provider_responsibilities");
    fields.into(content.customerResponsibilities, u"customer_responsibilities");
    fields.into(content.exclusions, u"exclusions");
    fields.into(content.reporting, u"reporting", listOf(readDuty));
    fields.into(content.cadence, u"cadence", readEnum<ReviewCadence>);
    fields.into(content.targetAdjustment, u"target_adjustment");
    fields.into(content.terminationTriggers, u"termination_triggers");
    fields.into(content.clauses, u"clauses", listOf(readClause));
    fields.into(content.reopeningWindowDays, u"reopening_window_days", wholeFrom(0, greatestWhole));
    fields.finish();
    return content;
}

QJsonObject writeVersion(const AgreementVersion &version)
{
    return FieldWriter()
        .put(u"number", version.number)
        .put(u"effective", version.effective)
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
    fields.into(agreement.owner, u"owner");
    fields.into(agreement.life, u"life", listOf(readEvent));
    fields.into(agreement.archived, u"archived");
    fields.finish();
    return agreement;
}

} // namespace

QJsonObject toJson(const Agreement &agreement)
{
    return FieldWriter()
        .put(u"id", agreement.id)
        .json(u"reference", agreement.reference)
        .json(u"title", agreement.title)
        .put(u"kind", agreement.kind)
        .put(u"provider", agreement.provider)
        .put(u"customer", agreement.customer)
        .put(u"owner", agreement.owner)
        .putList(u"versions", agreement.versions, writeVersion)
        .putList(u"life", agreement.life, writeEvent)
        .put(u"archived", agreement.archived)
        .object();
}

Result<Agreement> agreementFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readAgreement(json, path); });
}

} // namespace kept
