// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

namespace kept {
namespace codec {

QJsonObject writeContact(const Contact &contact)
{
    return FieldWriter()
        .put(u"name", contact.name)
        .put(u"role", contact.role)
        .put(u"email", contact.email)
        .put(u"phone", contact.phone)
        .put(u"party", contact.party)
        .object();
}

Contact readContact(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Contact contact;
    fields.into(contact.name, u"name");
    fields.into(contact.role, u"role");
    fields.into(contact.email, u"email");
    fields.into(contact.phone, u"phone");
    contact.party = fields.optional(u"party", readId<OrganisationId>);
    fields.finish();
    return contact;
}

} // namespace codec

namespace {

using namespace codec;

QJsonObject writeCertificate(const Certificate &certificate)
{
    return FieldWriter()
        .put(u"name", certificate.name)
        .put(u"issuer", certificate.issuer)
        .put(u"expires", certificate.expires)
        .object();
}

Certificate readCertificate(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Certificate certificate;
    fields.into(certificate.name, u"name");
    fields.into(certificate.issuer, u"issuer");
    fields.into(certificate.expires, u"expires", readDate);
    fields.finish();
    return certificate;
}

Organisation namedOrganisation(FieldReader &fields)
{
    return {.id = fields.required(u"id", readId<OrganisationId>),
        .name = fields.required(u"name", readName),
        .legalForm = {},
        .registrationNumber = {},
        .taxNumber = {},
        .address = {},
        .website = {},
        .category = {},
        .spendPerYear = {},
        .contacts = {},
        .certificates = {},
        .externalIds = {},
        .notes = {}};
}

Organisation readOrganisation(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Organisation organisation = namedOrganisation(fields);
    fields.into(organisation.legalForm, u"legal_form");
    fields.into(organisation.internal, u"internal");
    fields.into(organisation.registrationNumber, u"registration_number");
    fields.into(organisation.taxNumber, u"tax_number");
    fields.into(organisation.address, u"address");
    fields.into(organisation.website, u"website");
    fields.into(organisation.category, u"category");
    fields.into(organisation.criticality, u"criticality", readEnum<Criticality>);
    fields.into(organisation.spendPerYear, u"spend_per_year", readMoney);
    fields.into(organisation.contacts, u"contacts", listOf(readContact));
    fields.into(organisation.certificates, u"certificates", listOf(readCertificate));
    fields.into(organisation.externalIds, u"external_ids");
    fields.into(organisation.notes, u"notes");
    fields.into(organisation.archived, u"archived");
    fields.finish();
    return organisation;
}

QJsonObject writeDependency(const ServiceDependency &dependency)
{
    return FieldWriter().put(u"service", dependency.service).put(u"group", dependency.group).object();
}

ServiceDependency readDependency(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ServiceDependency dependency{fields.required(u"service", readId<ServiceId>), {}};
    fields.into(dependency.group, u"group");
    fields.finish();
    return dependency;
}

Service readService(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Service service{.id = fields.required(u"id", readId<ServiceId>),
        .name = fields.required(u"name", readName),
        .description = {},
        .provider = fields.required(u"provider", readId<OrganisationId>),
        .customer = fields.optional(u"customer", readId<OrganisationId>),
        .category = {},
        .sourceNames = {}};
    fields.into(service.description, u"description");
    fields.into(service.category, u"category");
    fields.into(service.sourceNames, u"source_names");
    fields.into(service.dependencies, u"depends_on", listOf(readDependency));
    fields.into(service.archived, u"archived");
    fields.finish();
    return service;
}

} // namespace

QJsonObject toJson(const Organisation &organisation)
{
    return FieldWriter()
        .put(u"id", organisation.id)
        .put(u"name", organisation.name)
        .put(u"legal_form", organisation.legalForm)
        .put(u"internal", organisation.internal)
        .put(u"registration_number", organisation.registrationNumber)
        .put(u"tax_number", organisation.taxNumber)
        .put(u"address", organisation.address)
        .put(u"website", organisation.website)
        .put(u"category", organisation.category)
        .put(u"criticality", organisation.criticality)
        .put(u"spend_per_year", organisation.spendPerYear)
        .putList(u"contacts", organisation.contacts, writeContact)
        .putList(u"certificates", organisation.certificates, writeCertificate)
        .put(u"external_ids", organisation.externalIds)
        .put(u"notes", organisation.notes)
        .put(u"archived", organisation.archived)
        .object();
}

Result<Organisation> organisationFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readOrganisation(json, path); });
}

QJsonObject toJson(const Service &service)
{
    return FieldWriter()
        .put(u"id", service.id)
        .put(u"name", service.name)
        .put(u"description", service.description)
        .put(u"provider", service.provider)
        .put(u"customer", service.customer)
        .put(u"category", service.category)
        .put(u"source_names", service.sourceNames)
        .putList(u"depends_on", service.dependencies, writeDependency)
        .put(u"archived", service.archived)
        .object();
}

Result<Service> serviceFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readService(json, path); });
}

} // namespace kept
