// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampleparts.h"

#include <QCoreApplication>

namespace kept {

namespace {

Organisation organisation(const char *id, const char *name, const char *category, Criticality criticality,
    std::int64_t spend, bool internal = false)
{
    const QString text = QString::fromUtf8(id);
    const auto spendPerYear =
        spend > 0 ? std::optional(Money::parse(QString::number(spend), QStringLiteral("EUR")).value()) : std::nullopt;
    return {sampleOrganisation(id), QString::fromUtf8(name), {}, internal, {}, {},
        QStringLiteral("1 Sample Street, 00000 Sampletown"), QStringLiteral("https://%1.example").arg(text),
        QString::fromUtf8(category), criticality, spendPerYear,
        {{QStringLiteral("Service manager (sample)"), QStringLiteral("service manager"),
             QStringLiteral("service@%1.example").arg(text), {}},
            {QStringLiteral("Account manager (sample)"), QStringLiteral("signatory"),
                QStringLiteral("account@%1.example").arg(text), {}}},
        {}, {}, QStringLiteral("Sample data, not a real organisation."), false, 0};
}

std::vector<Organisation> organisations(const SampleFrame &frame)
{
    std::vector<Organisation> list{
        organisation("sample-customer", "Sample Customer GmbH", "our company", Criticality::High, 0, true),
        organisation("sample-hosting", "Sample Hosting AG", "cloud hosting", Criticality::Critical, 420'000),
        organisation("sample-network", "Sample Network GmbH", "network", Criticality::Critical, 260'000),
        organisation("sample-desk", "Sample Service Desk SE", "service desk", Criticality::High, 310'000),
        organisation("sample-logistics", "Sample Logistics BV", "logistics", Criticality::High, 680'000),
        organisation("sample-payroll", "Sample Payroll SARL", "file processing", Criticality::Medium, 150'000),
        organisation("sample-facility", "Sample Facility Ltd", "facility management", Criticality::Low, 95'000),
        organisation("sample-marketing", "Marketing (sample)", "department", Criticality::Medium, 0, true),
        organisation("sample-sales", "Sales (sample)", "department", Criticality::Medium, 0, true)};
    list[1].certificates = {{QStringLiteral("ISO/IEC 27001 (sample)"), QStringLiteral("Sample Certification Body"),
        frame.asOf.addDays(62)}};
    list[3].certificates = {{QStringLiteral("ISO/IEC 20000-1 (sample)"), QStringLiteral("Sample Certification Body"),
        frame.asOf.addMonths(14)}};
    list[4].certificates = {
        {QStringLiteral("Liability insurance (sample)"), QStringLiteral("Sample Insurance"), frame.asOf.addMonths(7)}};
    return list;
}

Service service(const char *id, const char *name, const char *provider, const char *customer, const char *category)
{
    Service made{sampleService(id), QString::fromUtf8(name), {}, sampleOrganisation(provider),
        sampleOrganisation(customer), QString::fromUtf8(category), {QString::fromUtf8(id)}, false, 0};
    return made;
}

Service dependent(Service service, std::initializer_list<const char *> on)
{
    for (const char *id : on)
        service.dependencies.push_back({sampleService(id), {}});
    return service;
}

std::vector<Service> services()
{
    // What the platform promises is carried by its data centre. The campaigns promise 24 h on what may take 16 h twice.
    return {
        dependent(service("web-platform", "Web platform hosting", "sample-hosting", "sample-customer", "cloud hosting"),
            {"data-centre"}),
        service("data-centre", "Data centre space", "sample-hosting", "sample-customer", "cloud hosting"),
        service("wan", "Wide area network", "sample-network", "sample-customer", "network"),
        service("service-desk", "Service desk", "sample-desk", "sample-customer", "service desk"),
        service("field-support", "Field support", "sample-desk", "sample-customer", "service desk"),
        service("parcels", "Parcel logistics", "sample-logistics", "sample-customer", "logistics"),
        service("payroll", "Payroll processing", "sample-payroll", "sample-customer", "file processing"),
        service("scanning", "Invoice scanning", "sample-payroll", "sample-customer", "file processing"),
        service("facility", "Facility management", "sample-facility", "sample-customer", "facility management"),
        service("cleaning", "Cleaning", "sample-facility", "sample-customer", "facility management"),
        service("leads", "Qualified leads", "sample-marketing", "sample-sales", "leads"),
        dependent(service("campaigns", "Campaign material", "sample-marketing", "sample-sales", "internal requests"),
            {"web-platform", "service-desk"})};
}

} // namespace

OrganisationId sampleOrganisation(const char *id) { return OrganisationId::parse(QString::fromUtf8(id)).value(); }
ServiceId sampleService(const char *id) { return ServiceId::parse(QString::fromUtf8(id)).value(); }

ServiceHours officeHours(const SampleFrame &)
{
    ServiceHours hours;
    hours.zone = QStringLiteral("Europe/Berlin");
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 3600, 17 * 3600}};
    hours.holidays = {{QStringLiteral("New Year"), std::nullopt, 1, 1, {}},
        {QStringLiteral("Labour Day"), std::nullopt, 5, 1, {}}, {QStringLiteral("Unity Day"), std::nullopt, 10, 3, {}},
        {QStringLiteral("Christmas Eve"), std::nullopt, 12, 24, {{9 * 3600, 12 * 3600}}},
        {QStringLiteral("Christmas Day"), std::nullopt, 12, 25, {}},
        {QStringLiteral("Second Christmas Day"), std::nullopt, 12, 26, {}}};
    return hours;
}

Document sampleRecords(const SampleFrame &frame)
{
    Document document;
    document.organisations = organisations(frame);
    document.services = services();
    ServiceHours always;
    always.zone = QStringLiteral("Europe/Berlin");
    always.week.fill({{0, 86400}});
    ServiceHours extended = officeHours(frame);
    extended.zone = QStringLiteral("Europe/Amsterdam");
    for (std::size_t day = 0; day < 6; ++day)
        extended.week[day] = {{7 * 3600, 20 * 3600}};
    document.calendars = {
        {*CalendarId::parse(QStringLiteral("office")), QStringLiteral("Office hours, Berlin"), officeHours(frame), 0},
        {*CalendarId::parse(QStringLiteral("always")), QStringLiteral("24×7, Berlin"), always, 0},
        {*CalendarId::parse(QStringLiteral("extended")), QStringLiteral("Extended hours, Amsterdam"), extended, 0}};
    document.agreements = sampleAgreements(frame);
    return document;
}

} // namespace kept
