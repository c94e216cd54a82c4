// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampleparts.h"

namespace kept {

namespace {

void addPeople(AgreementContent &content, const OrganisationId &provider, const OrganisationId &customer)
{
    content.signatories = {
        {QStringLiteral("Provider signatory (sample)"), QStringLiteral("managing director"), {}, {}, provider},
        {QStringLiteral("Customer signatory (sample)"), QStringLiteral("head of procurement"), {}, {}, customer}};
    content.contacts = {{QStringLiteral("Service manager (sample)"), QStringLiteral("service manager"),
                            QStringLiteral("service@example.org"), QStringLiteral("+00 0000 0001"), provider},
        {QStringLiteral("Service owner (sample)"), QStringLiteral("service owner"), QStringLiteral("owner@example.org"),
            QStringLiteral("+00 0000 0002"), customer}};
    content.escalation = {{QStringLiteral("A service level is critical, or an interruption lasts over four hours"),
                              QStringLiteral("Service manager (sample)"), QStringLiteral("30 minutes")},
        {QStringLiteral("No solution is in sight after one working day"), QStringLiteral("Provider signatory (sample)"),
            QStringLiteral("4 hours")}};
}

void addTexts(AgreementContent &content)
{
    content.plannedMaintenance =
        QStringLiteral("On Sundays from 02:00 to 06:00, announced five working days ahead; it counts as available.");
    content.support = QStringLiteral("By phone and mail during the service hours; interruptions at any time.");
    content.claimProcess = QStringLiteral("In writing to the service manager, with the period and the figures.");
    content.governance =
        QStringLiteral("Both service managers meet every month; the quarterly review decides on targets and actions.");
    content.disputes = QStringLiteral(
        "The service managers first; after ten working days the signatories; after that the court at the customer's "
        "seat.");
    content.security =
        QStringLiteral("The provider keeps to the customer's security rules and reports incidents within 24 hours.");
    content.dataProtection = QStringLiteral("Personal data are processed on the customer's instructions only.");
    content.exit = QStringLiteral(
        "The provider hands over data and documents within 30 days and helps for three months at the agreed charges.");
    content.glossary = {
        {QStringLiteral("Interruption"), QStringLiteral("The service cannot be used, in whole or in part.")},
        {QStringLiteral("Working day"), QStringLiteral("Monday to Friday, public holidays left out.")}};
}

} // namespace

void addSampleProvisions(AgreementContent &content, const OrganisationId &provider, const OrganisationId &customer)
{
    addPeople(content, provider, customer);
    addTexts(content);
    content.serviceHours = CalendarId::parse(QStringLiteral("office"));
}

} // namespace kept
