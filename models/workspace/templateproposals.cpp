// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/shippedholidays.h"
#include "models/workspace/templatequestions.h"
#include "models/workspace/templaterecords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TemplateProposals)
};

QString text(const char *latin) { return QString::fromLatin1(latin); }

/// Finds what the records say about questions that nobody answered. What could be one of several is left to people.
class Proposals {
public:
    Proposals(const AgreementTemplate &made, const Portfolio &records, const QDate &today, TemplateAnswers given)
        : m_template(made), m_records(records), m_today(today)
    {
        m_proposals.answers = std::move(given);
    }

    [[nodiscard]] TemplateProposals take()
    {
        proposeParties();
        propose(text("reference"), freeReference(), Texts::tr("The next free number."));
        propose(text("title"), m_template.title, Texts::tr("The title of the template."));
        proposeFromEarlier();
        propose(text("start"), QDate(m_today.year(), m_today.month(), 1).addMonths(1).toString(Qt::ISODate),
            Texts::tr("The first of next month."));
        proposeHours();
        proposeServices();
        proposePlaceholders();
        for (const TemplateQuestion &question : templateQuestions(m_template))
            m_proposals.answers.try_emplace(question.key);
        return std::move(m_proposals);
    }

private:
    using Organisations = std::vector<const Organisation *>;

    [[nodiscard]] bool isOpen(const QString &key) const { return m_proposals.answers.count(key) == 0; }
    void propose(const QString &key, const QString &answer, const QString &reason)
    {
        if (!answer.isEmpty() && m_proposals.answers.try_emplace(key, answer).second)
            m_proposals.reasons.insert_or_assign(key, reason);
    }
    void leaveOpen(const QString &key, const QString &reason)
    {
        if (isOpen(key))
            m_proposals.reasons.insert_or_assign(key, reason);
    }
    [[nodiscard]] const Organisation *party(const char *side) const
    {
        return named(m_records.organisations, answerOf(m_proposals.answers, text(side)));
    }
    /// The organisations that are or are not our own, without the one on the other side.
    [[nodiscard]] Organisations parties(bool internal, const Organisation *other) const
    {
        Organisations found;
        for (const Organisation &each : m_records.organisations)
            if (!each.archived && each.internal == internal && (other == nullptr || each.id != other->id))
                found.push_back(&each);
        return found;
    }
    void proposeParties()
    {
        const bool ours = m_template.kind == AgreementKind::Ola || m_template.kind == AgreementKind::TwoSided;
        proposeParty(text("provider"), ours, party("customer"));
        proposeEarlierCustomer();
        proposeParty(text("customer"), true, party("provider"));
    }
    void proposeParty(const QString &key, bool internal, const Organisation *other)
    {
        const Organisations fitting = parties(internal, other);
        const Organisations found = fitting.empty() ? parties(!internal, other) : fitting;
        const int count = static_cast<int>(found.size());
        if (count == 1)
            propose(key, found.front()->id.text(),
                fitting.empty() ? Texts::tr("The only other organisation in the workbook.")
                    : internal  ? Texts::tr("The only other organisation of our own in the workbook.")
                                : Texts::tr("The only supplier in the workbook."));
        else
            leaveOpen(key,
                count == 0            ? Texts::tr("The workbook has no organisation for it yet.")
                    : fitting.empty() ? Texts::tr("%n organisation(s) could be meant.", nullptr, count)
                    : internal        ? Texts::tr("%n organisation(s) of our own could be meant.", nullptr, count)
                                      : Texts::tr("%n supplier(s) could be meant.", nullptr, count));
    }
    /// Whoever all agreements with the provider so far are for.
    void proposeEarlierCustomer()
    {
        const Organisation *provider = party("provider");
        std::set<OrganisationId> customers;
        for (const Agreement &each : m_records.agreements)
            if (provider != nullptr && !each.archived && each.provider == provider->id)
                customers.insert(each.customer);
        const Organisation *customer =
            customers.size() == 1 ? named(m_records.organisations, customers.begin()->text()) : nullptr;
        if (customer != nullptr && !customer->archived)
            propose(text("customer"), customer->id.text(),
                Texts::tr("The customer of every agreement with %1 so far.").arg(provider->name));
    }
    /// "SLA-2026-001", the first number that no agreement has.
    [[nodiscard]] QString freeReference() const
    {
        const QString prefix = m_template.kind == AgreementKind::Ola ? text("OLA")
            : m_template.kind == AgreementKind::UnderpinningContract ? text("UC")
                                                                     : text("SLA");
        for (int number = 1;; ++number) {
            const QString reference =
                QStringLiteral("%1-%2-%3").arg(prefix).arg(m_today.year()).arg(number, 3, 10, QLatin1Char('0'));
            if (std::none_of(m_records.agreements.begin(), m_records.agreements.end(),
                    [&](const Agreement &each) { return each.reference == reference; }))
                return reference;
        }
    }
    /// What the last agreement with the same customer, else any, says.
    void proposeFromEarlier()
    {
        const Organisation *customer = party("customer");
        const Agreement *earlier = nullptr;
        for (const Agreement &each : m_records.agreements)
            if (earlier == nullptr || (customer != nullptr && each.customer == customer->id))
                earlier = &each;
        if (earlier != nullptr) {
            const QString reason = Texts::tr("As in the agreement %1.").arg(earlier->reference);
            propose(text("owner"), earlier->owner, reason);
            propose(text("zone"), earlier->latest().content.zone, reason);
            if (!earlier->latest().content.charges.empty())
                propose(text("currency"), earlier->latest().content.charges.front().amount.currency().code(), reason);
        }
        propose(text("zone"), QString::fromUtf8(QTimeZone::systemTimeZoneId()),
            Texts::tr("The time zone of this computer."));
        propose(text("currency"), text("EUR"), Texts::tr("No agreement names another currency yet."));
    }
    void proposeHours()
    {
        std::vector<const CalendarRecord *> known;
        for (const CalendarRecord &each : m_records.calendars)
            if (!each.archived)
                known.push_back(&each);
        if (known.empty())
            propose(text("hours"), newOfficeHours(), Texts::tr("The workbook has no service hours yet."));
        else if (known.size() == 1)
            propose(text("hours"), known.front()->id.text(), Texts::tr("The only service hours in the workbook."));
        else
            leaveOpen(
                text("hours"), Texts::tr("%n service hours could be meant.", nullptr, static_cast<int>(known.size())));
        const QTimeZone zone(answerOf(m_proposals.answers, text("zone")).toUtf8());
        const auto countries = shippedHolidays();
        const QString code = zone.isValid() ? QLocale::territoryToCode(zone.territory()) : QString();
        if (countries && countryNamed(*countries, code) != nullptr)
            propose(text("holidays"), code, Texts::tr("The country of the time zone."));
    }
    void proposeServices()
    {
        const Organisation *provider = party("provider");
        for (const TemplateService &wanted : m_template.services) {
            const QString key = text("service.") + wanted.key;
            if (provider == nullptr)
                leaveOpen(key, Texts::tr("The services of the provider are offered once it is chosen."));
            else
                proposeService(key, wanted, servicesOf(m_records, *provider));
        }
    }
    void proposeService(const QString &key, const TemplateService &wanted, const std::vector<Service> &services)
    {
        if (const Service *same = named(services, wanted.name))
            return propose(key, same->name, Texts::tr("The service of the provider that has this name."));
        std::vector<const Service *> alike;
        for (const Service &each : services)
            if (!wanted.category.isEmpty() && each.category.compare(wanted.category, Qt::CaseInsensitive) == 0)
                alike.push_back(&each);
        if (alike.size() == 1)
            return propose(key, alike.front()->name,
                Texts::tr("The provider's only service of the category “%1”.").arg(wanted.category));
        if (alike.empty())
            return propose(key, wanted.name,
                services.empty() ? Texts::tr("A new service; the provider has none in the workbook yet.")
                                 : Texts::tr("A new service: no other of the provider has this name or category."));
        leaveOpen(key,
            Texts::tr("%n services of the provider could be meant; a name of your own makes a new one.", nullptr,
                static_cast<int>(alike.size())));
    }
    void proposePlaceholders()
    {
        TemplateFilling known{{}, {}, {}, blank(), blank(), {}, {}, Currency::fromCode(text("EUR")).value()};
        if (const Organisation *provider = party("provider"))
            known.provider = *provider;
        if (const Organisation *customer = party("customer"))
            known.customer = *customer;
        const auto values = placeholderValues(known, m_template.language, {});
        for (const TemplateQuestion &question : templateQuestions(m_template))
            if (const auto value = values.find(question.key); value != values.end())
                propose(question.key, value->second,
                    Texts::tr("From the record of %1.")
                        .arg(question.group == QuestionGroup::Customer ? known.customer.name : known.provider.name));
    }
    static Organisation blank()
    {
        return {OrganisationId::create(), {}, {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
    }

    const AgreementTemplate &m_template;
    const Portfolio &m_records;
    QDate m_today;
    TemplateProposals m_proposals;
};

} // namespace

TemplateProposals proposeAnswers(
    const AgreementTemplate &made, const Portfolio &records, const QDate &today, const TemplateAnswers &given)
{
    return Proposals(made, records, today, given).take();
}

TemplateAnswers suggestAnswers(
    const AgreementTemplate &made, const Portfolio &records, const QDate &today, const TemplateAnswers &given)
{
    return proposeAnswers(made, records, today, given).answers;
}

} // namespace kept
