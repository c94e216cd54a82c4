// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/clauselibrary.h"

namespace kept {

namespace {

template <typename Record, typename SomeId>
const Record *find(const std::vector<Record> &records, const SomeId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// The organisation with the people whom the agreement names on its side, who go before its own.
Organisation party(const OrganisationId &id, const AgreementContent &content, const std::vector<Organisation> &all)
{
    Organisation party{id, {}, {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
    if (const Organisation *known = find(all, id))
        party = *known;
    std::vector<Contact> people;
    for (Contact signatory : content.signatories) {
        signatory.role = QStringLiteral("signatory"); // how placeholders tell who signs
        if (signatory.party == id)
            people.push_back(std::move(signatory));
    }
    std::copy_if(content.contacts.begin(), content.contacts.end(), std::back_inserter(people),
        [&id](const Contact &contact) { return contact.party == id; });
    party.contacts.insert(party.contacts.begin(), people.begin(), people.end());
    return party;
}

} // namespace

std::optional<ClauseRemedy> remedyFor(const QString &rule)
{
    using Content = AgreementContent;
    static const std::map<QString, ClauseRemedy> remedies{
        {QStringLiteral("customer_responsibilities"),
            {QStringLiteral("customer-cooperation"), &Content::customerResponsibilities}},
        {QStringLiteral("planned_maintenance"), {QStringLiteral("planned-maintenance"), &Content::plannedMaintenance}},
        {QStringLiteral("exclusions"), {QStringLiteral("exclusions"), &Content::exclusions}},
        {QStringLiteral("claim_process"), {QStringLiteral("claiming-credits"), &Content::claimProcess}},
        {QStringLiteral("governance"), {QStringLiteral("governance"), &Content::governance}},
        {QStringLiteral("target_adjustment"), {QStringLiteral("target-adjustment"), &Content::targetAdjustment}},
        {QStringLiteral("disputes"), {QStringLiteral("disputes"), &Content::disputes}},
        {QStringLiteral("security"), {QStringLiteral("security"), &Content::security}},
        {QStringLiteral("data_protection"), {QStringLiteral("data-protection"), &Content::dataProtection}},
        {QStringLiteral("termination"), {QStringLiteral("termination-for-cause"), &Content::terminationTriggers}},
        {QStringLiteral("exit"), {QStringLiteral("exit"), &Content::exit}}};
    const auto found = remedies.find(rule);
    return found == remedies.end() ? std::nullopt : std::optional(found->second);
}

std::map<QString, QString> placeholderValues(
    const Agreement &agreement, const std::vector<Organisation> &organisations, const std::vector<Service> &services)
{
    const AgreementContent &content = agreement.latest().content;
    TemplateFilling filling{agreement.reference, latestTitle(agreement), agreement.owner,
        party(agreement.provider, content, organisations), party(agreement.customer, content, organisations), {},
        content.term.start, Currency::fromCode(QStringLiteral("EUR")).value()};
    for (const ServiceId &id : content.services)
        if (const Service *service = find(services, id))
            filling.services.push_back(*service);
    const auto first = termDates(content.term, 1, content.noticeCalendar);
    return placeholderValues(filling, content.language, first ? first->end : QDate());
}

QString nextClauseNumber(const std::vector<Clause> &clauses)
{
    int last = 0;
    for (const Clause &clause : clauses)
        last = std::max(last, clause.number.section(u'.', 0, 0).trimmed().toInt());
    return QString::number(last + 1);
}

std::vector<Clause> clausesFor(const std::vector<ClauseTemplate> &chosen, const std::map<QString, QString> &values,
    const std::vector<Clause> &existing)
{
    std::vector<Clause> all = existing;
    for (const ClauseTemplate &clause : chosen)
        all.push_back({nextClauseNumber(all), clause.title, fillPlaceholders(clause.text, values)});
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(existing.size()));
    return all;
}

} // namespace kept
