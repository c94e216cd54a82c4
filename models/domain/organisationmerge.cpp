// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/organisationmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::OrganisationMerge)
};

template <typename Value>
void unite(std::vector<Value> &into, const std::vector<Value> &from)
{
    for (const Value &each : from)
        if (std::find(into.begin(), into.end(), each) == into.end())
            into.push_back(each);
}

void addId(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids << id;
}

/// What would be lost otherwise, as lines of the notes.
QString remembered(const Organisation &survivor, const Organisation &gone)
{
    QStringList lines{Texts::tr("Merged with %1.").arg(gone.name)};
    const auto differs = [](const QString &mine, const QString &theirs) { return !theirs.isEmpty() && mine != theirs; };
    if (differs(survivor.registrationNumber, gone.registrationNumber))
        lines << Texts::tr("Its registration number: %1").arg(gone.registrationNumber);
    if (differs(survivor.taxNumber, gone.taxNumber))
        lines << Texts::tr("Its tax number: %1").arg(gone.taxNumber);
    if (differs(survivor.address, gone.address))
        lines << Texts::tr("Its address: %1").arg(QString(gone.address).replace(u'\n', QStringLiteral(", ")));
    if (!gone.notes.trimmed().isEmpty())
        lines << gone.notes.trimmed();
    return lines.join(u'\n');
}

void replaceIn(std::optional<OrganisationId> &id, const OrganisationId &gone, const OrganisationId &survivor)
{
    if (id == gone)
        id = survivor;
}

void replaceIn(AgreementContent &content, const OrganisationId &gone, const OrganisationId &survivor)
{
    for (ServiceLevel &level : content.serviceLevels)
        replaceIn(level.obligor, gone, survivor);
    for (auto *people : {&content.signatories, &content.contacts})
        for (Contact &person : *people)
            replaceIn(person.party, gone, survivor);
    for (EvidenceDuty &duty : content.evidence)
        replaceIn(duty.holder, gone, survivor);
}

/// What is spent on the two together; in two currencies they are not added, and the survivor's stays.
std::optional<Money> spentOnBoth(const std::optional<Money> &survivor, const std::optional<Money> &gone)
{
    if (!survivor || !gone)
        return survivor ? survivor : gone;
    const auto sum = add(*survivor, *gone);
    return sum ? *sum : survivor;
}

} // namespace

Organisation united(Organisation survivor, const Organisation &gone)
{
    const QString notes = remembered(survivor, gone);
    for (const auto field : {&Organisation::legalForm, &Organisation::registrationNumber, &Organisation::taxNumber,
             &Organisation::address, &Organisation::website, &Organisation::category})
        if ((survivor.*field).trimmed().isEmpty())
            survivor.*field = gone.*field;
    survivor.spendPerYear = spentOnBoth(survivor.spendPerYear, gone.spendPerYear);
    survivor.criticality = std::max(survivor.criticality, gone.criticality);
    unite(survivor.contacts, gone.contacts);
    unite(survivor.certificates, gone.certificates);
    for (const QString &id : gone.externalIds)
        addId(survivor.externalIds, id);
    if (survivor.registrationNumber != gone.registrationNumber)
        addId(survivor.externalIds, gone.registrationNumber);
    if (survivor.taxNumber != gone.taxNumber)
        addId(survivor.externalIds, gone.taxNumber);
    survivor.notes = survivor.notes.trimmed().isEmpty() ? notes : survivor.notes.trimmed() + u'\n' + notes;
    return survivor;
}

Agreement withSurvivor(Agreement agreement, const Organisation &gone, const OrganisationId &survivor)
{
    const bool isSigned = approvalOf(agreement) == AgreementStatus::Active;
    const auto replace = [&](OrganisationId &party, QString &asSigned) {
        if (party != gone.id)
            return;
        party = survivor;
        if (isSigned && asSigned.isEmpty())
            asSigned = gone.name;
    };
    replace(agreement.provider, agreement.providerAsSigned);
    replace(agreement.customer, agreement.customerAsSigned);
    for (AgreementVersion &version : agreement.versions)
        replaceIn(version.content, gone.id, survivor);
    return agreement;
}

Service withSurvivor(Service service, const OrganisationId &gone, const OrganisationId &survivor)
{
    if (service.provider == gone)
        service.provider = survivor;
    replaceIn(service.customer, gone, survivor);
    return service;
}

bool names(const Agreement &agreement, const OrganisationId &organisation)
{
    Organisation gone{organisation, {}, {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
    return !(withSurvivor(agreement, gone, OrganisationId::create()) == agreement);
}

bool awaitsSignature(const Agreement &agreement)
{
    const AgreementStatus approval = approvalOf(agreement);
    return approval == AgreementStatus::InApproval || approval == AgreementStatus::Approved;
}

QString nameAsSigned(const Agreement &agreement, const OrganisationId &party)
{
    if (party == agreement.provider)
        return agreement.providerAsSigned;
    return party == agreement.customer ? agreement.customerAsSigned : QString();
}

} // namespace kept
