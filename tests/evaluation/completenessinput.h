// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec.h"
#include "models/evaluation/acceptedfindings.h"
#include "models/evaluation/completeness.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

/// A complete agreement, which tests take something away from, and what its check gives then.
namespace kept::test {

inline const QDate today(2026, 1, 15);

inline OrganisationId organisationId(const char *text)
{
    return OrganisationId::parse(QString::fromLatin1(text)).value();
}
inline ServiceId serviceId(const char *text) { return ServiceId::parse(QString::fromLatin1(text)).value(); }
inline QString text(const char *text) { return QString::fromUtf8(text); }

/// What a file with these fields gives.
inline QJsonObject fields(const char *json) { return QJsonDocument::fromJson(json).object(); }

inline CreditSchedule schedule()
{
    CreditSchedule made;
    made.bands = {{BandEdge{Decimal(99, 0), true}, BandEdge{Decimal(999, 1), false}, Share::fromParts(100'000'000)},
        {std::nullopt, BandEdge{Decimal(99, 0), false}, Share::fromParts(300'000'000)}};
    made.cap = Share::fromParts(300'000'000);
    made.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30};
    return made;
}

inline ServiceLevel availability()
{
    ServiceLevel level{ServiceLevelId::parse(text("availability")).value(), text("Availability"), {}, {}, {}, {},
        PeriodKind::Month, Direction::AtLeast, {}, {}, 1, {}, {}, {}, true, {}};
    level.clause = text("4.1");
    level.population.services = {serviceId("web")};
    level.targets.set({2025, 7, 1}, Target{Decimal(999, 1), {}, Decimal(99, 0), {}});
    level.weight = Share::fromParts(600'000'000);
    level.dataSource = text("The provider's monitoring");
    level.credit = schedule();
    return level;
}

inline ServiceLevel payment()
{
    ServiceLevel level = availability();
    level.id = ServiceLevelId::parse(text("answers")).value();
    level.name = text("Answers in time");
    level.rule.metric = Metric::ShareWithinTime;
    level.population.services = {serviceId("desk")};
    level.weight = Share::fromParts(400'000'000);
    level.obligor = organisationId("us");
    level.critical = false;
    level.credit.reset();
    return level;
}

inline void fillTexts(AgreementContent &content)
{
    content.introduction = text("Hosting of the shop.");
    content.outOfScope = text("Mail.");
    content.providerResponsibilities = text("Runs the shop.");
    content.customerResponsibilities = text("Reports incidents.");
    content.plannedMaintenance = text("Sundays, announced a week ahead.");
    content.support = text("By phone.");
    content.exclusions = text("Force majeure.");
    content.claimProcess = text("In writing.");
    content.governance = text("Monthly.");
    content.targetAdjustment = text("By proposal.");
    content.disputes = text("By the board.");
    content.security = text("As ISO/IEC 27001 asks.");
    content.dataProtection = text("By a processing agreement.");
    content.terminationTriggers = text("Three critical months.");
    content.exit = text("Handover in 90 days.");
}

inline Agreement complete()
{
    AgreementContent content;
    fillTexts(content);
    content.services = {serviceId("web"), serviceId("desk")};
    content.term.start = QDate(2025, 7, 1);
    content.term.renewal = RenewalMode::Automatic;
    content.term.renewalMonths = 12;
    content.term.notice = NoticePeriod{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
    content.charges = {{std::nullopt, text("Fee"), Money(100'000, Currency::fromCode(text("EUR")).value()), 1,
        QDate(2025, 7, 1), std::nullopt}};
    content.serviceLevels = {availability(), payment()};
    for (const char *party : {"host", "us"}) {
        content.signatories.push_back({text("S. Sample"), {}, {}, {}, organisationId(party)});
        content.contacts.push_back({text("C. Sample"), {}, {}, {}, organisationId(party)});
    }
    content.serviceHours = CalendarId::parse(text("office")).value();
    content.escalation = {{text("P1 open for 4 hours"), text("Head of service"), text("1 hour")}};
    content.reporting = {{text("Scorecard"), text("Owners"), text("monthly"), ReportAudience::Both}};
    content.evidence = {{text("ISO/IEC 27001"), text("data centres"), std::nullopt}};
    content.glossary = {{text("Incident"), text("An interruption.")}};
    content.clauses = {{text("4.1"), text("Availability"), text("The shop is available.")}};
    Agreement agreement{AgreementId::parse(text("a1")).value(), text("A-1"), text("Hosting"), AgreementKind::TwoSided,
        organisationId("host"), organisationId("us"), text("IT"), {{1, QDate(2025, 7, 1), {}, content}}, {}, false, 0};
    return agreement;
}

/// A signed contract that promises an availability of 99.95 % of the network on which the shop depends.
inline Agreement underpinning()
{
    Agreement contract = complete();
    contract.id = AgreementId::parse(text("u1")).value();
    contract.kind = AgreementKind::UnderpinningContract;
    AgreementContent &content = contract.latest().content;
    content.services = {serviceId("wan")};
    content.serviceLevels = {availability()};
    content.serviceLevels[0].population.services.clear();
    content.serviceLevels[0].targets.set({2025, 7, 1}, Target{Decimal(9995, 2), {}, {}, {}});
    contract.life = {{LifeEventKind::Submitted, QDate(2025, 5, 1), text("anna"), {}},
        {LifeEventKind::Approved, QDate(2025, 5, 2), text("bert"), {}},
        {LifeEventKind::Signed, QDate(2025, 5, 3), text("anna"), {}}};
    return contract;
}

inline CompletenessInput input()
{
    Organisation host =
        organisationFromJson(fields(R"({"id": "host", "name": "Sample Hosting AG", "address": "Musterweg 1"})"), {})
            .value();
    host.certificates = {{text("iso/iec 27001"), text("Sample Cert"), QDate(2026, 1, 15)}};
    const Organisation us =
        organisationFromJson(fields(R"({"id": "us", "name": "Our company", "internal": true})"), {}).value();
    CalendarRecord office{CalendarId::parse(text("office")).value(), text("Office"), {}, 0};
    office.hours.week[0] = {{32400, 61200}};
    office.hours.holidays = {{text("New Year"), std::nullopt, 1, 1, {}}};
    return {complete(), std::nullopt, {host, us},
        {serviceFromJson(
             fields(R"({"id": "web", "name": "Web shop", "provider": "host", "depends_on": [{"service": "wan"}]})"), {})
                .value(),
            serviceFromJson(fields(R"({"id": "desk", "name": "Desk", "provider": "host"})"), {}).value()},
        {office}, today, {underpinning()}};
}

using Change = std::function<void(CompletenessInput &, AgreementContent &)>;

/// "rule" or "rule/subject" of every open finding.
inline QString findingsOf(const Completeness &answer)
{
    QStringList list;
    for (const Finding &finding : answer.findings)
        list.append(finding.subject.isEmpty() ? finding.rule : finding.rule + u'/' + finding.subject);
    return list.join(u' ');
}

inline Completeness after(const Change &change)
{
    CompletenessInput changed = input();
    change(changed, changed.agreement.latest().content);
    return checkCompleteness(changed);
}

} // namespace kept::test
Q_DECLARE_METATYPE(kept::test::Change)
