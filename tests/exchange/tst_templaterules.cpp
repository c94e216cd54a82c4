// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the completeness check against every template in both languages: filled it scores 100; with one
// element taken away exactly the finding for it appears, and rules that have no subject in it do not apply.
#include "models/domain/codec.h"
#include "models/evaluation/completeness.h"
#include "models/exchange/templatefill.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace kept;

namespace {

const QDate start(2026, 3, 1);

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation party(const char *id, const char *name)
{
    Organisation made{*OrganisationId::parse(s(id)), s(name), {}, false, {}, {}, s("Musterweg 1"), {}, {}, {}, {}, {},
        {}, {}, {}, false, 0};
    made.contacts = {
        {s("S. Muster"), s("signatory"), {}, {}, {}}, {s("P. Probe"), s("manager"), s("p@example.org"), s("0"), {}}};
    for (const char *certificate :
        {"ISO/IEC 27001", "ISO 9001", "Business liability insurance", "Transport and warehouse insurance",
            "Betriebshaftpflichtversicherung", "Transport- und Lagerversicherung"})
        made.certificates.push_back({s(certificate), s("Sample"), std::nullopt});
    return made;
}

/// What the check looks at once every placeholder of the template is filled.
CompletenessInput filledInput(const AgreementTemplate &made)
{
    TemplateFilling filling{s("T-1"), {}, s("Procurement"), party("p", "Sample Provider"),
        party("c", "Sample Customer"), {}, start, Currency::fromCode(s("EUR")).value(),
        CalendarId::parse(s("office")).value(), s("Europe/Berlin")};
    std::vector<Service> services;
    for (const TemplateService &each : made.services)
        services.push_back(
            {*ServiceId::parse(s("s-") + each.key), each.name, {}, filling.provider.id, {}, {}, {}, false, 0});
    filling.services = services;
    for (const TemplateCharge &charge : made.charges())
        filling.amounts.emplace(charge.key, Money(125'000, filling.currency));
    for (const QString &name : knownPlaceholders())
        if (name != s("services") && !name.startsWith(s("term.")))
            filling.texts.emplace(name, s("filled"));
    CalendarRecord office{CalendarId::parse(s("office")).value(), s("Office"), {}, 0};
    office.hours.week[0] = {{32400, 61200}};
    office.hours.holidays = {{s("New Year"), std::nullopt, 1, 1, {}}};
    return {agreementFromTemplate(made, filling).value(), std::nullopt, {filling.provider, filling.customer}, services,
        {office}, start};
}

const std::map<QString, CompletenessInput> &inputs()
{
    static const std::map<QString, CompletenessInput> all = [] {
        std::map<QString, CompletenessInput> made;
        for (const char *language : {"en", "de"}) {
            const auto templates = shippedTemplates(s(language)).value();
            for (const AgreementTemplate &each : templates)
                made.emplace(s(language) + u' ' + each.id, filledInput(each));
        }
        return made;
    }();
    return all;
}

QString rulesOf(const Completeness &check)
{
    std::set<QString> rules;
    for (const Finding &finding : check.findings)
        rules.insert(finding.rule);
    return QStringList(rules.begin(), rules.end()).join(u' ');
}

/// Takes one element away; false where the agreement has nothing that the rule speaks of.
using Removal = std::function<bool(CompletenessInput &, AgreementContent &)>;

Removal text(QString AgreementContent::*field)
{
    return [field](auto &, AgreementContent &content) {
        (content.*field).clear();
        return true;
    };
}

bool hasCredit(const AgreementContent &content)
{
    const auto &levels = content.serviceLevels;
    return std::any_of(
        levels.begin(), levels.end(), [](const ServiceLevel &level) { return level.credit.has_value(); });
}

/// Changes the first credit schedule.
template <typename Change>
Removal credit(Change change)
{
    return [change](auto &, AgreementContent &content) {
        for (ServiceLevel &level : content.serviceLevels)
            if (level.credit) {
                change(content, *level.credit);
                return true;
            }
        return false;
    };
}

bool measuresOutages(const AgreementContent &content)
{
    static const std::set<Metric> outages{Metric::Availability, Metric::MeanTimeToRestore,
        Metric::MeanTimeBetweenFailures, Metric::OutageCount, Metric::LongestOutage};
    const auto &levels = content.serviceLevels;
    return std::any_of(
        levels.begin(), levels.end(), [](const ServiceLevel &level) { return outages.contains(level.rule.metric); });
}

void addDocument(std::map<QString, Removal> &all)
{
    using Content = AgreementContent;
    for (const auto &[rule, field] :
        std::initializer_list<std::pair<const char *, QString Content::*>>{{"introduction", &Content::introduction},
            {"out_of_scope", &Content::outOfScope}, {"provider_responsibilities", &Content::providerResponsibilities},
            {"customer_responsibilities", &Content::customerResponsibilities}, {"support", &Content::support},
            {"exclusions", &Content::exclusions}, {"governance", &Content::governance},
            {"target_adjustment", &Content::targetAdjustment}, {"disputes", &Content::disputes},
            {"security", &Content::security}, {"data_protection", &Content::dataProtection},
            {"termination", &Content::terminationTriggers}, {"exit", &Content::exit}})
        all.emplace(s(rule), text(field));
    const auto add = [&all](const char *rule, const Removal &removal) { all.emplace(s(rule), removal); };
    add("placeholders", [](auto &, auto &c) { return c.exit.append(s(" {{exit.days}}")), true; });
    add("parties", [](auto &in, auto &) { return in.organisations[0].address.clear(), true; });
    add("signatories", [](auto &, auto &c) { return c.signatories.pop_back(), true; });
    add("contacts", [](auto &, auto &c) { return c.contacts.erase(c.contacts.begin()), true; });
    add("scope", [](auto &, auto &c) { return c.services.clear(), true; });
    add("owner", [](auto &in, auto &) { return in.agreement.owner.clear(), true; });
    add("service_hours", [](auto &, auto &c) { return c.serviceHours.reset(), true; });
    add("holidays", [](auto &in, auto &) { return in.calendars[0].hours.holidays.clear(), true; });
    add("escalation", [](auto &, auto &c) { return c.escalation.clear(), true; });
    add("reporting", [](auto &, auto &c) { return c.reporting.clear(), true; });
    add("glossary", [](auto &, auto &c) { return c.glossary.clear(), true; });
    add("reporting_both", [](auto &, auto &c) {
        for (ReportingDuty &duty : c.reporting)
            duty.audience = ReportAudience::Customer;
        return true;
    });
    add("evidence", [](auto &in, auto &c) {
        for (Organisation &each : in.organisations)
            each.certificates.clear();
        return !c.evidence.empty();
    });
    add("approval", [](auto &in, auto &) {
        in.agreement.life = {{LifeEventKind::Signed, QDate(2026, 2, 1), s("anna"), {}}};
        return true;
    });
}

void addTerm(std::map<QString, Removal> &all)
{
    all.emplace(s("duration"), [](auto &, auto &c) {
        c.term.renewal = RenewalMode::None;
        c.term.end.reset();
        c.term.months = 0;
        return true;
    });
    all.emplace(s("renewal"), [](auto &, auto &c) {
        c.term.renewalMonths = 0;
        c.term.reviewDate.reset();
        return c.term.renewal == RenewalMode::Automatic || c.term.renewal == RenewalMode::OpenEnded;
    });
    all.emplace(s("notice"), [](auto &, auto &c) {
        c.term.notice.reset();
        return c.term.renewal == RenewalMode::Automatic || c.term.renewal == RenewalMode::OpenEnded;
    });
    all.emplace(s("notice_ahead"), [](auto &in, auto &c) {
        const auto first = termDates(c.term, 1, c.noticeCalendar);
        in.today = first && first->lastNotice ? first->lastNotice->addDays(1) : start;
        return c.term.renewal == RenewalMode::Automatic;
    });
}

void addLevels(std::map<QString, Removal> &all)
{
    const auto add = [&all](const char *rule, const Removal &removal) { all.emplace(s(rule), removal); };
    add("level_for_service", [](auto &, auto &c) { return c.serviceLevels.clear(), true; });
    add("both_owe", [](auto &in, auto &c) {
        for (ServiceLevel &level : c.serviceLevels)
            level.obligor.reset();
        return in.agreement.kind == AgreementKind::TwoSided;
    });
    add("level_target", [](auto &, auto &c) {
        c.serviceLevels[0].targets = {};
        c.serviceLevels[0].targetReview.reset();
        return true;
    });
    add("level_threshold", [](auto &, auto &c) {
        History<Target> &targets = c.serviceLevels[0].targets;
        Target plain = *targets.on(start);
        plain.critical.reset();
        targets = {};
        targets.set(start, plain);
        return true;
    });
    add("level_source", [](auto &, auto &c) { return c.serviceLevels[0].dataSource.clear(), true; });
    add("level_population", [](auto &, auto &c) {
        c.serviceLevels[0].population.services.clear();
        return c.services.size() > 1;
    });
    add("level_clause", [](auto &, auto &c) {
        c.serviceLevels[0].clause.clear();
        return !c.clauses.empty();
    });
    add("back_to_back", [](auto &in, auto &c) {
        const ServiceId beneath = ServiceId::parse(s("beneath")).value(); // of which nothing is promised
        for (Service &service : in.services)
            service.dependencies = {{beneath, {}}};
        const auto &levels = c.serviceLevels;
        return std::any_of(levels.begin(), levels.end(), [](const ServiceLevel &level) {
            return level.rule.metric == Metric::Availability && !level.targets.isEmpty();
        });
    });
    add("planned_maintenance", [](auto &, auto &c) {
        c.plannedMaintenance.clear();
        return measuresOutages(c);
    });
    add("consequence", [](auto &, auto &c) {
        c.serviceLevels[0].critical = true;
        c.serviceLevels[0].credit.reset();
        return true;
    });
    add("weights", [](auto &, auto &c) { return c.serviceLevels[0].weight = Share(), true; });
}

void addCredits(std::map<QString, Removal> &all)
{
    all.emplace(s("charges"), [](auto &, auto &c) {
        c.charges.clear();
        return hasCredit(c);
    });
    all.emplace(s("claim_process"), [](auto &, auto &c) {
        c.claimProcess.clear();
        return hasCredit(c);
    });
    all.emplace(s("credit_cap"), credit([](AgreementContent &content, CreditSchedule &schedule) {
        content.creditCap.reset();
        schedule.cap.reset();
    }));
    all.emplace(s("credit_bands"),
        credit([](auto &, CreditSchedule &schedule) { schedule.bands.push_back(schedule.bands.front()); }));
    all.emplace(s("claim_window"), credit([](auto &, CreditSchedule &schedule) { schedule.claimWindow = {}; }));
}

std::map<QString, Removal> removals()
{
    std::map<QString, Removal> all;
    addDocument(all);
    addTerm(all);
    addLevels(all);
    addCredits(all);
    return all;
}

} // namespace

class tst_TemplateRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsElement()
    {
        QStringList missing;
        const auto all = removals();
        for (const RuleDescription &rule : completenessRules())
            if (!all.contains(rule.id))
                missing << rule.id;
        QCOMPARE(missing, QStringList());
        QCOMPARE(all.size(), completenessRules().size());
        QCOMPARE(all.size(), std::size_t(47));
        QCOMPARE(inputs().size(), std::size_t(20));
    }

    void eachElementBringsItsFindingAlone_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("rule");
        for (const auto &each : inputs())
            for (const auto &removal : removals())
                QTest::addRow("%s without %s", qPrintable(each.first), qPrintable(removal.first))
                    << each.first << removal.first;
    }
    void eachElementBringsItsFindingAlone()
    {
        QFETCH(QString, input);
        QFETCH(QString, rule);
        CompletenessInput changed = inputs().at(input);
        const Completeness whole = checkCompleteness(changed);
        QCOMPARE(rulesOf(whole), QString());
        QCOMPARE(whole.score(), 100);
        const bool applies = removals().at(rule)(changed, changed.agreement.latest().content);
        const Completeness check = checkCompleteness(changed);
        QCOMPARE(rulesOf(check), applies ? rule : QString());
        QCOMPARE(check.score() == 100, !applies);
        if (applies)
            m_applied.insert(rule);
    }

    void everyRuleAppliesSomewhere() { QCOMPARE(m_applied.size(), std::size_t(47)); }

private:
    std::set<QString> m_applied;
};

QTEST_GUILESS_MAIN(tst_TemplateRules)
#include "tst_templaterules.moc"
