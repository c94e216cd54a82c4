// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampleparts.h"

namespace kept {

namespace {

Decimal decimal(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }
Share percent(const char *text) { return Share::parsePercent(QString::fromLatin1(text)).value(); }

/// One target in force from the beginning.
History<Target> target(
    const QDate &from, const char *value, const char *critical = nullptr, const char *margin = nullptr)
{
    Target made{decimal(value), std::nullopt, std::nullopt, std::nullopt};
    if (critical)
        made.critical = decimal(critical);
    if (margin)
        made.warningMargin = decimal(margin);
    History<Target> history;
    history.set(from, made);
    return history;
}

ServiceLevel level(const char *id, const char *name, const char *clause, Metric metric, const char *service,
    const char *calendar, History<Target> targets)
{
    MetricRule rule;
    rule.metric = metric;
    return {*ServiceLevelId::parse(QString::fromLatin1(id)), QString::fromUtf8(name), QString::fromLatin1(clause), rule,
        {{sampleService(service)}, {}, {}, {}, {}}, CalendarId::parse(QString::fromLatin1(calendar)), PeriodKind::Month,
        usualDirection(metric), std::move(targets), std::nullopt, 1, {}, std::nullopt,
        QStringLiteral("measured by the provider, checked by us"), false, std::nullopt};
}

CreditBand band(const char *from, const char *below, const char *share)
{
    CreditBand made{std::nullopt, std::nullopt, percent(share)};
    if (from)
        made.lower = BandEdge{decimal(from), true};
    if (below)
        made.upper = BandEdge{decimal(below), false};
    return made;
}

CreditSchedule schedule(std::vector<CreditBand> bands, const char *cap, ClaimWindow window)
{
    CreditSchedule made;
    made.clause = QStringLiteral("7.1");
    made.bands = std::move(bands);
    made.cap = percent(cap);
    made.claimWindow = window;
    return made;
}

ClaimWindow days(int count) { return {ClaimWindowKind::DaysAfterPeriod, count}; }

Charge charge(const char *service, const char *amount, const char *currency, const QDate &from, int billingMonths = 1)
{
    return {sampleService(service), QStringLiteral("Monthly fee"),
        Money::parse(QString::fromLatin1(amount), QString::fromLatin1(currency)).value(), billingMonths, from,
        std::nullopt};
}

struct Outline {
    const char *reference;
    const char *title;
    AgreementKind kind;
    const char *provider;
    const char *customer;
    const char *service;
};

AgreementContent contentOf(const Outline &outline, const QDate &start)
{
    AgreementContent content;
    content.introduction =
        QStringLiteral("Sample agreement on %1. Fictional parties.").arg(QString::fromUtf8(outline.title).toLower());
    content.services = {sampleService(outline.service)};
    content.outOfScope = QStringLiteral("Everything that is not named in the services.");
    content.zone = QStringLiteral("Europe/Berlin");
    content.term.start = start;
    content.term.months = 24;
    content.term.renewal = RenewalMode::Automatic;
    content.term.renewalMonths = 12;
    content.term.notice = NoticePeriod{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
    content.term.leadDays = 30;
    content.noticeCalendar = NoticeCalendar{};
    content.providerResponsibilities = QStringLiteral("Delivers the services, measures them and reports every month.");
    content.customerResponsibilities = QStringLiteral("Names contacts and takes part in the quarterly reviews.");
    content.exclusions = QStringLiteral("Force majeure, faults of the customer, upstream suppliers.");
    content.reporting = {{QStringLiteral("Service report"), QStringLiteral("both parties"), {}, ReportAudience::Both,
        ReportFrequency::Monthly, 10}};
    content.targetAdjustment = QStringLiteral("Targets are proposed in the quarterly review and changed by amendment.");
    content.terminationTriggers =
        QStringLiteral("Three misses of the same service level in a row, or one critical miss.");
    addSampleProvisions(content, sampleOrganisation(outline.provider), sampleOrganisation(outline.customer));
    content.creditCap = percent("30");
    return content;
}

/// A signed agreement whose first version holds from the start.
Agreement signedAgreement(
    const Outline &outline, const QDate &start, std::vector<ServiceLevel> levels, std::vector<Charge> charges)
{
    Agreement made{*AgreementId::parse(QString::fromLatin1(outline.reference)), QString::fromLatin1(outline.reference),
        QString::fromUtf8(outline.title), outline.kind, sampleOrganisation(outline.provider),
        sampleOrganisation(outline.customer), QStringLiteral("Service owner (sample)"), {}, {}, false, 0};
    AgreementVersion version{1, start, {}, contentOf(outline, start)};
    version.content.charges = std::move(charges);
    const auto count = static_cast<std::int64_t>(levels.size());
    for (ServiceLevel &each : levels)
        each.weight = Share::fromParts(Share::whole().parts() / count);
    if (!levels.empty())
        levels.front().weight = Share::fromParts(Share::whole().parts() - Share::whole().parts() / count * (count - 1));
    version.content.serviceLevels = std::move(levels);
    made.versions.push_back(std::move(version));
    const QString author = QStringLiteral("Sample author");
    made.life = {{LifeEventKind::Submitted, start.addDays(-40), author, {}},
        {LifeEventKind::Approved, start.addDays(-30), QStringLiteral("Sample approver"), {}},
        {LifeEventKind::Signed, start.addDays(-20), author, {}}};
    return made;
}

ServiceLevel shareLevel(const char *id, const char *name, const char *clause, const char *service, const char *calendar,
    int limitHours, History<Target> targets)
{
    ServiceLevel made = level(id, name, clause, Metric::ShareWithinTime, service, calendar, std::move(targets));
    made.rule.limit = std::chrono::hours(limitHours);
    return made;
}

ServiceLevel countLevel(const char *id, const char *name, const char *clause, const char *service, const char *counted,
    const char *base, History<Target> targets)
{
    ServiceLevel made =
        level(id, name, clause, base ? Metric::CountRatio : Metric::Volume, service, "office", std::move(targets));
    made.rule.countName = QString::fromLatin1(counted);
    made.rule.denominatorName = base ? QString::fromLatin1(base) : QString();
    return made;
}

Agreement hosting(const SampleFrame &frame)
{
    const QDate start = frame.first;
    ServiceLevel available = level("web-availability", "Web platform availability", "4.2", Metric::Availability,
        "web-platform", "always", target(start, "99.80", "99.00", "0.02"));
    available.critical = true;
    available.rule.maintenanceAllowance = std::chrono::hours(4);
    available.credit = schedule({band("99.9", nullptr, "0"), band("99.0", "99.9", "10"), band("95.0", "99.0", "25"),
                                    band(nullptr, "95.0", "100")},
        "30", days(45));
    ServiceLevel restore = level("web-restore", "Time to restore, mean", "4.3", Metric::MeanTimeToRestore,
        "web-platform", "always", target(start, "14400", nullptr, "1800"));
    ServiceLevel requests = shareLevel("web-requests", "Requests within 2 days", "4.4", "web-platform", "office", 16,
        target(start, "90.0", "70.0", "1.0"));
    Agreement made =
        signedAgreement({"SH-2024-017", "Managed hosting, web platform", AgreementKind::UnderpinningContract,
                            "sample-hosting", "sample-customer", "web-platform"},
            start, {available, restore, requests}, {charge("web-platform", "28700.00", "EUR", start)});
    // The target was raised by an amendment in the middle of the history.
    AgreementVersion second = made.latest();
    second.number = 2;
    second.effective = start.addMonths(18);
    second.note = QStringLiteral("Target of availability raised after the quarterly review.");
    second.content.serviceLevels.front().targets = target(second.effective, "99.90", "99.00", "0.02");
    made.life.push_back(
        {LifeEventKind::Amended, second.effective.addDays(-40), QStringLiteral("Sample author"), second.note, {}, 2});
    made.life.push_back(
        {LifeEventKind::Approved, second.effective.addDays(-30), QStringLiteral("Sample approver"), {}});
    made.versions.push_back(std::move(second));
    return made;
}

Agreement dataCentre(const SampleFrame &frame)
{
    const QDate start = frame.first.addMonths(9);
    ServiceLevel available = level("dc-availability", "Data centre availability", "3.1", Metric::Availability,
        "data-centre", "always", target(start, "99.95", "99.50", "0.01"));
    available.credit = schedule({band("99.95", nullptr, "0"), band("99.5", "99.95", "5"), band(nullptr, "99.5", "20")},
        "20", {ClaimWindowKind::EndOfNextMonth, 0});
    return signedAgreement(
        {"SH-2025-004", "Data centre space", AgreementKind::Sla, "sample-hosting", "sample-customer", "data-centre"},
        start, {available}, {charge("data-centre", "9800.00", "USD", start)});
}

Agreement network(const SampleFrame &frame)
{
    const QDate start = frame.first.addMonths(-6);
    ServiceLevel available = level("wan-availability", "WAN availability", "5.1", Metric::Availability, "wan", "always",
        target(start, "99.50", "98.00", "0.05"));
    available.critical = true;
    available.credit = schedule({band("99.5", nullptr, "0"), band("99.0", "99.5", "10"), band("98.0", "99.0", "20"),
                                    band(nullptr, "98.0", "30")},
        "30", days(60));
    ServiceLevel outages = level(
        "wan-outages", "Outages a month", "5.2", Metric::OutageCount, "wan", "always", target(start, "6", "12", "1"));
    Agreement made = signedAgreement({"SN-2023-009", "Wide area network", AgreementKind::UnderpinningContract,
                                         "sample-network", "sample-customer", "wan"},
        start, {available, outages}, {charge("wan", "19500.00", "EUR", start)});
    // Older than the others, and written with less care.
    made.latest().content.exit.clear();
    made.latest().content.glossary.clear();
    made.latest().content.dataProtection.clear();
    // Notice was given for the end of the running term.
    const auto term = termOn(made.latest().content.term, frame.asOf, made.latest().content.noticeCalendar);
    if (term && term->lastNotice && *term->lastNotice < frame.asOf)
        made.life.push_back({LifeEventKind::NoticeGiven, term->lastNotice->addDays(-7), QStringLiteral("Sample author"),
            QStringLiteral("Repeated misses.")});
    else
        made.life.push_back({LifeEventKind::NoticeGiven, frame.asOf.addDays(-14), QStringLiteral("Sample author"),
            QStringLiteral("Repeated misses.")});
    return made;
}

Agreement serviceDesk(const SampleFrame &frame)
{
    const QDate start = frame.first;
    ServiceLevel first = level("desk-fcr", "First contact resolution", "4.1", Metric::FirstContactResolution,
        "service-desk", "office", target(start, "80.0", "65.0", "1.0"));
    ServiceLevel resolved = shareLevel(
        "desk-resolved", "Resolved in time", "4.2", "service-desk", "office", 16, target(start, "90.0", "75.0", "1.0"));
    resolved.rule.limitByPriority = {
        {QStringLiteral("1"), std::chrono::hours(4)}, {QStringLiteral("2"), std::chrono::hours(8)}};
    resolved.credit =
        schedule({band("90", nullptr, "0"), band("85", "90", "5"), band(nullptr, "85", "10")}, "10", days(30));
    ServiceLevel satisfaction = level("desk-satisfaction", "Satisfaction, mean", "4.3", Metric::Satisfaction,
        "service-desk", "office", target(start, "4.20", "3.50", "0.05"));
    ServiceLevel response = level("desk-response", "First response, median", "4.4", Metric::FirstResponseTime,
        "service-desk", "office", target(start, "1800", nullptr, "300"));
    response.rule.statistic = TimeStatistic::Median;
    ServiceLevel reopened = level("desk-reopened", "Reopened tickets", "4.5", Metric::TicketRatio, "service-desk",
        "office", target(start, "5.0", "10.0", "0.5"));
    reopened.rule.good.conditions = {TicketCondition::Reopened};
    reopened.rule.countedBy = TicketMoment::Resolved;
    reopened.direction = Direction::AtMost;
    ServiceLevel age = level("desk-backlog-age", "Age of the backlog, 90th percentile", "4.6", Metric::BacklogAge,
        "service-desk", "office", target(start, "86400", "172800", "3600"));
    age.rule.statistic = TimeStatistic::Percentile;
    age.rule.percentile = decimal("90");
    Agreement made = signedAgreement({"SD-2024-002", "Service desk", AgreementKind::UnderpinningContract, "sample-desk",
                                         "sample-customer", "service-desk"},
        start, {first, resolved, satisfaction, response, reopened, age},
        {charge("service-desk", "24800.00", "EUR", start)});
    made.latest().content.term.leadDays = 45;
    return made;
}

Agreement fieldSupport(const SampleFrame &frame)
{
    const QDate start = QDate(frame.asOf.year(), frame.asOf.month(), 1).addMonths(2);
    ServiceLevel onSite =
        shareLevel("field-on-site", "On site in 8 h", "3.1", "field-support", "office", 8, target(start, "95.0"));
    Agreement made = signedAgreement(
        {"SD-2026-001", "Field support", AgreementKind::Sla, "sample-desk", "sample-customer", "field-support"}, start,
        {onSite}, {charge("field-support", "6400.00", "EUR", start)});
    const QString author = QStringLiteral("Sample author");
    made.life = {{LifeEventKind::Submitted, frame.asOf.addDays(-30), author, {}},
        {LifeEventKind::Approved, frame.asOf.addDays(-20), QStringLiteral("Sample approver"), {}},
        {LifeEventKind::Signed, frame.asOf.addDays(-10), author, {}}};
    return made;
}

Agreement logistics(const SampleFrame &frame)
{
    const QDate start = frame.first;
    ServiceLevel onTime = countLevel("parcels-on-time", "On-time delivery", "6.1", "parcels", "delivered on time",
        "parcels handled", target(start, "98.0", "95.0", "0.2"));
    onTime.credit =
        schedule({band("98", nullptr, "0"), band("97", "98", "3"), band(nullptr, "97", "8")}, "8", days(75));
    ServiceLevel handled = countLevel(
        "parcels-handled", "Parcels handled", "6.2", "parcels", "parcels handled", nullptr, target(start, "8000"));
    Agreement made = signedAgreement(
        {"SL-2024-011", "Parcel logistics", AgreementKind::Sla, "sample-logistics", "sample-customer", "parcels"},
        start, {onTime, handled}, {charge("parcels", "165000.00", "EUR", start, 3)});
    made.latest().content.zone = QStringLiteral("Europe/Amsterdam");
    return made;
}

Agreement payroll(const SampleFrame &frame)
{
    const QDate start = frame.first;
    ServiceLevel files = shareLevel(
        "payroll-on-time", "Files on time", "4.1", "payroll", "office", 8, target(start, "98.0", "90.0", "0.5"));
    files.population.kinds = {QStringLiteral("file")};
    files.credit = schedule({band("98", nullptr, "0"), band("95", "98", "5"), band(nullptr, "95", "15")}, "15",
        {ClaimWindowKind::EndOfNextMonth, 0});
    ServiceLevel errors = countLevel("payroll-errors", "Error rate", "4.2", "payroll", "records with errors",
        "records processed", target(start, "0.50", "2.00", "0.05"));
    errors.direction = Direction::AtMost;
    ServiceLevel processed = countLevel("payroll-processed", "Records processed", "4.3", "payroll", "records processed",
        nullptr, target(start, "18000"));
    return signedAgreement({"SP-2024-006", "Payroll outsourcing", AgreementKind::UnderpinningContract, "sample-payroll",
                               "sample-customer", "payroll"},
        start, {files, errors, processed}, {charge("payroll", "11900.00", "EUR", start)});
}

Agreement scanning(const SampleFrame &frame)
{
    const QDate start = frame.first.addMonths(12);
    ServiceLevel turnaround = level("scanning-tat", "Turn-around time, 95th percentile", "3.1", Metric::TurnAroundTime,
        "scanning", "office", target(start, "28800", "57600", "1800"));
    turnaround.rule.statistic = TimeStatistic::Percentile;
    Agreement made = signedAgreement(
        {"SP-2025-010", "Invoice scanning", AgreementKind::Sla, "sample-payroll", "sample-customer", "scanning"}, start,
        {turnaround}, {charge("scanning", "4300.00", "EUR", start)});
    made.latest().content.term.renewal = RenewalMode::ByAgreement;
    made.latest().content.term.months = 36;
    made.latest().content.escalation.clear();
    return made;
}

Agreement facility(const SampleFrame &frame)
{
    // Ends within the next months without renewal; its notice date is what waits for a decision.
    const QDate end = QDate(frame.asOf.year(), frame.asOf.month(), 1).addMonths(6).addDays(-1);
    const QDate start = end.addDays(1).addMonths(-48);
    ServiceLevel repaired = shareLevel("facility-repaired", "Repairs within time", "2.1", "facility", "office", 24,
        target(start, "92.0", "80.0", "1.0"));
    repaired.rule.limitByPriority = {
        {QStringLiteral("1"), std::chrono::hours(4)}, {QStringLiteral("2"), std::chrono::hours(8)}};
    Agreement made = signedAgreement(
        {"SF-2023-003", "Facility management", AgreementKind::Sla, "sample-facility", "sample-customer", "facility"},
        start, {repaired}, {charge("facility", "7900.00", "EUR", start)});
    made.latest().content.term.months = 48;
    return made;
}

Agreement leads(const SampleFrame &frame)
{
    const QDate start = frame.first.addMonths(3);
    ServiceLevel number = countLevel("leads-number", "Qualified leads a month", "2.1", "leads", "qualified leads",
        nullptr, target(start, "80", "50", "4"));
    number.obligor = sampleOrganisation("sample-marketing");
    ServiceLevel contact = shareLevel(
        "leads-contact", "First contact within 4 h", "2.2", "leads", "office", 4, target(start, "90.0", "70.0", "1.0"));
    contact.rule.clockEnd = ClockEnd::FirstResponse;
    contact.population.kinds = {QStringLiteral("lead")};
    contact.obligor = sampleOrganisation("sample-sales");
    ServiceLevel accepted = level("leads-accepted", "Leads accepted", "2.3", Metric::LeadAcceptance, "leads", "office",
        target(start, "60.0", "40.0", "2.0"));
    accepted.obligor = sampleOrganisation("sample-marketing");
    ServiceLevel followed = level("leads-followed", "Followed up within 3 days", "2.4", Metric::FollowUpShare, "leads",
        "office", target(start, "65.0", "45.0", "2.0"));
    followed.rule.limit = std::chrono::hours(24);
    ServiceLevel pause = level("leads-follow-up", "Time to the follow-up, median", "2.5", Metric::FollowUpTime, "leads",
        "office", target(start, "57600", "86400", "3600"));
    pause.rule.statistic = TimeStatistic::Median;
    for (ServiceLevel *each : {&followed, &pause}) {
        each->population.kinds = {QStringLiteral("lead")};
        each->obligor = sampleOrganisation("sample-sales");
    }
    return signedAgreement({"MS-2025-001", "Leads between marketing and sales", AgreementKind::TwoSided,
                               "sample-marketing", "sample-sales", "leads"},
        start, {number, contact, accepted, followed, pause}, {});
}

Agreement campaigns(const SampleFrame &frame)
{
    const QDate start = frame.first.addMonths(6);
    ServiceLevel ready = shareLevel("campaigns-ready", "Material ready in 3 days", "1.1", "campaigns", "office", 24,
        target(start, "85.0", "60.0", "2.0"));
    return signedAgreement(
        {"MO-2025-002", "Campaign material", AgreementKind::Ola, "sample-marketing", "sample-sales", "campaigns"},
        start, {ready}, {});
}

Agreement cleaning(const SampleFrame &frame)
{
    const QDate start = QDate(frame.asOf.year(), frame.asOf.month(), 1).addMonths(3);
    ServiceLevel done = shareLevel(
        "cleaning-complaints", "Complaints settled in a day", "2.1", "cleaning", "office", 8, target(start, "90.0"));
    Agreement made = signedAgreement(
        {"SF-2026-008", "Cleaning", AgreementKind::Sla, "sample-facility", "sample-customer", "cleaning"}, start,
        {done}, {charge("cleaning", "3100.00", "EUR", start)});
    made.life.clear();
    // A draft that is not finished yet.
    AgreementContent &content = made.latest().content;
    content.signatories.clear();
    content.targetAdjustment.clear();
    content.terminationTriggers.clear();
    content.governance.clear();
    return made;
}

} // namespace

std::vector<Agreement> sampleAgreements(const SampleFrame &frame)
{
    return {hosting(frame), dataCentre(frame), network(frame), serviceDesk(frame), fieldSupport(frame),
        logistics(frame), payroll(frame), scanning(frame), facility(frame), leads(frame), campaigns(frame),
        cleaning(frame)};
}

} // namespace kept
