// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/completenessrules.h"

#include "models/domain/agreementterms.h"
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/domain/reportingduty.h"
#include "models/evaluation/certificatename.h"
#include "models/evaluation/placeholders.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace kept::completeness {

namespace {

QString name(const char *text) { return QString::fromLatin1(text); }

/// A rule that one text of the content must say something.
template <QString AgreementContent::*Field>
std::vector<Check> textCheck(const Subject &subject, const char *field, const QString &message)
{
    return {{says(subject.content.*Field), {}, message, name(field), {}}};
}

std::vector<OrganisationId> partiesOf(const Agreement &agreement) { return {agreement.provider, agreement.customer}; }

/// One check for each party: whether somebody of the list stands on its side.
std::vector<Check> peopleOfBoth(
    const Subject &subject, const std::vector<Contact> &people, const char *field, const QString &message)
{
    std::vector<Check> checks;
    for (const OrganisationId &party : partiesOf(subject.input.agreement)) {
        const bool found = std::any_of(people.begin(), people.end(),
            [&party](const Contact &person) { return person.party == party && says(person.name); });
        checks.push_back({found, party.text(), message.arg(subject.organisationName(party)), name(field), {}});
    }
    return checks;
}

std::vector<Check> introduction(const Subject &s)
{
    return textCheck<&AgreementContent::introduction>(
        s, "introduction", Texts::tr("The introduction does not say what the agreement is for."));
}

std::vector<Check> parties(const Subject &s)
{
    std::vector<Check> checks;
    for (const OrganisationId &party : partiesOf(s.input.agreement)) {
        const Organisation *organisation = s.organisation(party);
        const bool known = organisation != nullptr && (organisation->internal || says(organisation->address));
        checks.push_back({known, party.text(),
            Texts::tr("%1 has no address, so the agreement does not say whom it binds.").arg(s.organisationName(party)),
            name("parties"), {}});
    }
    return checks;
}

std::vector<Check> signatories(const Subject &s)
{
    return peopleOfBoth(s, s.content.signatories, "signatories", Texts::tr("Nobody is named who signs for %1."));
}

std::vector<Check> contacts(const Subject &s)
{
    return peopleOfBoth(s, s.content.contacts, "contacts", Texts::tr("No contact of %1 is named."));
}

std::vector<Check> scope(const Subject &s)
{
    return {{!s.content.services.empty(), {}, Texts::tr("No service is in scope."), name("services"), {}}};
}

std::vector<Check> outOfScope(const Subject &s)
{
    return textCheck<&AgreementContent::outOfScope>(
        s, "out_of_scope", Texts::tr("Nothing is said about what is out of scope."));
}

std::vector<Check> duration(const Subject &s)
{
    const TermRule &term = s.content.term;
    const bool stated = term.start.isValid() && (term.renewal == RenewalMode::OpenEnded || term.end || term.months > 0);
    return {{stated, {}, Texts::tr("The agreement has no start or no length."), name("term.start"), {}}};
}

std::vector<Check> renewal(const Subject &s)
{
    const TermRule &term = s.content.term;
    if (term.renewal == RenewalMode::OpenEnded)
        return {{term.reviewDate.has_value(), {},
            Texts::tr("The agreement is open-ended and has no date on which it is looked at again."),
            name("term.review_date"), {}}};
    if (term.renewal != RenewalMode::Automatic)
        return {};
    return {{term.renewalMonths > 0, {}, Texts::tr("The agreement renews by itself, but it does not say for how long."),
        name("term.renewal_months"), {}}};
}

bool needsNotice(const TermRule &term)
{
    return term.renewal == RenewalMode::Automatic || term.renewal == RenewalMode::OpenEnded;
}

std::vector<Check> notice(const Subject &s)
{
    const TermRule &term = s.content.term;
    if (!needsNotice(term))
        return {};
    return {{term.notice && term.notice->length > 0, {}, Texts::tr("The agreement does not say how notice is given."),
        name("term.notice"), {}}};
}

std::vector<Check> noticeAhead(const Subject &s)
{
    const TermRule &term = s.content.term;
    if (term.renewal != RenewalMode::Automatic || term.renewalMonths < 1 || !term.notice || term.notice->length < 1)
        return {};
    const AgreedTerms agreed = agreedTerms(s.input.agreement, s.input.today, term);
    const auto dates = termOn(term, std::max(s.input.today, term.start), s.content.noticeCalendar, agreed);
    if (!dates || !dates->lastNotice || agreed.contains(dates->number + 1))
        return {};
    return {{dates->lastNotice >= s.input.today, {},
        Texts::tr("The last notice date of the term, %1, is past: the agreement renews on %2.")
            .arg(displayDate(*dates->lastNotice), displayDate(dates->end.addDays(1))),
        name("term.notice"), {}}};
}

std::vector<Check> providerDuties(const Subject &s)
{
    return textCheck<&AgreementContent::providerResponsibilities>(
        s, "provider_responsibilities", Texts::tr("The provider's responsibilities are missing."));
}

std::vector<Check> customerDuties(const Subject &s)
{
    return textCheck<&AgreementContent::customerResponsibilities>(
        s, "customer_responsibilities", Texts::tr("The customer's responsibilities are missing."));
}

const ServiceHours *hoursOf(const Subject &s)
{
    const CalendarRecord *calendar = s.content.serviceHours ? s.calendar(*s.content.serviceHours) : nullptr;
    return calendar == nullptr ? nullptr : &calendar->hours;
}

bool isAroundTheClock(const ServiceHours &hours)
{
    return std::all_of(hours.week.begin(), hours.week.end(), [](const std::vector<DayInterval> &day) {
        return day == std::vector<DayInterval>{{0, 86400}};
    });
}

std::vector<Check> serviceHours(const Subject &s)
{
    return {{hoursOf(s) != nullptr, {}, Texts::tr("The service hours are not stated."), name("service_hours"), {}}};
}

std::vector<Check> holidays(const Subject &s)
{
    const ServiceHours *hours = hoursOf(s);
    if (hours == nullptr || isAroundTheClock(*hours))
        return {};
    return {{!hours->holidays.empty(), {}, Texts::tr("The service hours calendar has no holidays."),
        name("service_hours"), {}}};
}

std::vector<Check> support(const Subject &s)
{
    return textCheck<&AgreementContent::support>(
        s, "support", Texts::tr("The agreement does not say how support is reached."));
}

std::vector<Check> escalation(const Subject &s)
{
    const auto &steps = s.content.escalation;
    const bool whole = !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const EscalationStep &step) {
        return says(step.trigger) && says(step.contact);
    });
    return {{whole, {},
        steps.empty() ? Texts::tr("There is no escalation path.")
                      : Texts::tr("A step of the escalation path lacks its trigger or its contact."),
        name("escalation"), {}}};
}

std::vector<Check> exclusions(const Subject &s)
{
    return textCheck<&AgreementContent::exclusions>(
        s, "exclusions", Texts::tr("The agreement does not say what is excluded from measurement."));
}

std::vector<Check> reporting(const Subject &s)
{
    const auto &duties = s.content.reporting;
    const bool whole = !duties.empty() && std::all_of(duties.begin(), duties.end(), [](const ReportingDuty &duty) {
        return says(duty.report) && says(duty.recipient) && saysWhen(duty);
    });
    return {{whole, {},
        duties.empty() ? Texts::tr("No report is agreed.")
                       : Texts::tr("A report lacks what it is, who gets it or how often."),
        name("reporting"), {}}};
}

std::vector<Check> reportingBoth(const Subject &s)
{
    const auto &duties = s.content.reporting;
    if (duties.empty())
        return {};
    const auto reaches = [&duties](ReportAudience audience) {
        return std::any_of(duties.begin(), duties.end(), [audience](const ReportingDuty &duty) {
            return duty.audience == audience || duty.audience == ReportAudience::Both;
        });
    };
    return {{reaches(ReportAudience::Customer) && reaches(ReportAudience::Provider), {},
        Texts::tr("The reports reach one party only."), name("reporting"), {}}};
}

std::vector<Check> governance(const Subject &s)
{
    return textCheck<&AgreementContent::governance>(
        s, "governance", Texts::tr("The agreement does not say who meets when and who decides."));
}

std::vector<Check> targetAdjustment(const Subject &s)
{
    return textCheck<&AgreementContent::targetAdjustment>(
        s, "target_adjustment", Texts::tr("The process for changing targets is missing."));
}

std::vector<Check> disputes(const Subject &s)
{
    return textCheck<&AgreementContent::disputes>(
        s, "disputes", Texts::tr("Nothing is said about disputes and complaints."));
}

std::vector<Check> security(const Subject &s)
{
    return textCheck<&AgreementContent::security>(s, "security", Texts::tr("Nothing is said about security."));
}

std::vector<Check> dataProtection(const Subject &s)
{
    return textCheck<&AgreementContent::dataProtection>(
        s, "data_protection", Texts::tr("Nothing is said about data protection."));
}

/// Whether the holder has a certificate of that name that is still valid.
bool isHeld(const Subject &s, const EvidenceDuty &duty)
{
    const Organisation *holder = s.organisation(duty.holder.value_or(s.input.agreement.provider));
    return holder != nullptr
        && std::any_of(holder->certificates.begin(), holder->certificates.end(), [&](const Certificate &certificate) {
               return isSameCertificate(certificate.name, duty.name)
                   && (!certificate.expires || *certificate.expires >= s.input.today);
           });
}

std::vector<Check> evidence(const Subject &s)
{
    std::vector<Check> checks;
    for (std::size_t i = 0; i < s.content.evidence.size(); ++i) {
        const EvidenceDuty &duty = s.content.evidence[i];
        const OrganisationId holder = duty.holder.value_or(s.input.agreement.provider);
        checks.push_back({isHeld(s, duty), duty.name,
            Texts::tr("%1 holds no valid “%2”.").arg(s.organisationName(holder), duty.name),
            QStringLiteral("evidence[%1]").arg(i), {}});
    }
    return checks;
}

std::vector<Check> termination(const Subject &s)
{
    return {{says(s.content.terminationTriggers) || !s.content.terminationRules.empty(), {},
        Texts::tr("The agreement does not say when it can be terminated for cause."), name("termination_triggers"),
        {}}};
}

std::vector<Check> exitPlan(const Subject &s)
{
    return textCheck<&AgreementContent::exit>(s, "exit", Texts::tr("Nothing is said about exit and handover."));
}

std::vector<Check> glossary(const Subject &s)
{
    return {{!s.content.glossary.empty(), {}, Texts::tr("The terms that the agreement uses are not explained."),
        name("glossary"), {}}};
}

std::vector<Check> owner(const Subject &s)
{
    return {{says(s.input.agreement.owner), {}, Texts::tr("Nobody on our side looks after the agreement."),
        name("owner"), {}}};
}

std::vector<Check> approval(const Subject &s)
{
    const auto &life = s.input.agreement.life;
    const auto has = [&life](LifeEventKind kind) {
        return std::any_of(life.begin(), life.end(), [kind](const LifeEvent &event) { return event.kind == kind; });
    };
    if (!has(LifeEventKind::Signed))
        return {};
    return {{has(LifeEventKind::Approved), {}, Texts::tr("The agreement was signed without an approval."), name("life"),
        {}}};
}

/// A placeholder that is not filled, and the path of the text that holds it.
struct Placeholder {
    QString path;
    QString text;
};

/// Whether there is any, for most have none and need no paths.
bool holdsPlaceholder(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(u"{{");
    const QJsonArray array = value.toArray();
    const QJsonObject object = value.toObject();
    return std::any_of(array.begin(), array.end(), holdsPlaceholder)
        || std::any_of(object.begin(), object.end(), holdsPlaceholder);
}

/// Every placeholder of the value, in the order of its paths.
void collectPlaceholders(const QJsonValue &value, const QString &path, std::vector<Placeholder> &found)
{
    if (value.isString()) {
        const QString text = value.toString();
        for (qsizetype from = text.indexOf(u"{{"); from >= 0; from = text.indexOf(u"{{", from)) {
            const qsizetype to = text.indexOf(u"}}", from);
            if (to < 0)
                return;
            found.push_back({path, text.mid(from, to + 2 - from)});
            from = to + 2;
        }
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPlaceholders(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), found);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        collectPlaceholders(field.value(), path.isEmpty() ? field.key() : path + u'.' + field.key(), found);
}

/// Where the path stands, as a reader knows it: a clause by its title, a part of the document by its rule's; else
/// empty.
QString placeWord(const Subject &s, const QString &path)
{
    static const QRegularExpression parts(QStringLiteral("^([^.[]+)(?:\\[(\\d+)\\])?"));
    const auto match = parts.match(path);
    const QString field = match.captured(1);
    const std::size_t index = match.captured(2).toULongLong();
    if (field == QStringLiteral("clauses") && index < s.content.clauses.size()) {
        const Clause &clause = s.content.clauses[index];
        return (clause.number + u' ' + clause.title).trimmed();
    }
    if (field == QStringLiteral("service_levels") && index < s.content.serviceLevels.size())
        return s.content.serviceLevels[index].name;
    for (const Rule &rule : documentRules())
        if (field == QLatin1String(rule.id))
            return Texts::tr(rule.title);
    return {};
}

std::vector<Check> placeholders(const Subject &s)
{
    const QJsonObject content = toJson(s.content);
    std::vector<Placeholder> found;
    if (holdsPlaceholder(content))
        collectPlaceholders(content, {}, found);
    if (found.empty())
        return {{true, {}, {}, {}, {}}};
    QStringList named;
    QStringList seen;
    for (const Placeholder &each : found) {
        seen << each.path + u' ' + each.text;
        const QString place = placeWord(s, each.path);
        const QString name =
            place.isEmpty() ? each.text : Texts::tr("%1 in “%2”", "placeholder and where").arg(each.text, place);
        if (!named.contains(name))
            named << name;
    }
    const QString message = Texts::tr("%n placeholder(s) are not filled: %1.", nullptr, static_cast<int>(named.size()))
                                .arg(named.join(QStringLiteral(", ")));
    return {{false, {}, message, found.front().path, {}, seen.join(u'\n')}};
}

const std::vector<Rule> table{
    {"placeholders", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Placeholders are filled"),
        QT_TRANSLATE_NOOP("kept::Completeness", "What a template leaves open has not been agreed."), placeholders},
    {"introduction", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Introduction and purpose"),
        QT_TRANSLATE_NOOP(
            "kept::Completeness", "Whoever has to interpret the agreement later starts from its purpose."),
        introduction},
    {"parties", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "The parties"),
        QT_TRANSLATE_NOOP("kept::Completeness", "An agreement binds whom it names."), parties},
    {"signatories", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Signatories of both parties"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Only those who may sign can bind a party."), signatories},
    {"contacts", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Contacts of both parties"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Notices and escalations need somebody to reach."), contacts},
    {"scope", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Services in scope"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Only what is in scope can be owed."), scope},
    {"out_of_scope", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Out of scope"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Most disputes are about what one side thought was included."),
        outOfScope},
    {"duration", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Start and duration"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Dates of notice, review and renewal follow from them."), duration},
    {"renewal", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Renewal"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A renewal without a length cannot be planned for."), renewal},
    {"notice", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Notice"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Without notice an agreement that goes on by itself cannot be left."),
        notice},
    {"notice_ahead", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "The notice date lies ahead"),
        QT_TRANSLATE_NOOP("kept::Completeness", "After it nothing can be changed before the next term."), noticeAhead},
    {"owner", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "An owner on our side"),
        QT_TRANSLATE_NOOP("kept::Completeness", "What nobody looks after is not claimed and not renewed in time."),
        owner},
    {"provider_responsibilities", Severity::Required,
        QT_TRANSLATE_NOOP("kept::Completeness", "The provider's responsibilities"),
        QT_TRANSLATE_NOOP("kept::Completeness", "They say what is to be done beside the figures."), providerDuties},
    {"customer_responsibilities", Severity::Required,
        QT_TRANSLATE_NOOP("kept::Completeness", "The customer's responsibilities"),
        QT_TRANSLATE_NOOP(
            "kept::Completeness", "A provider who waits for the customer misses targets that are not its own."),
        customerDuties},
    {"service_hours", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Service hours"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Every limit in hours is counted in them."), serviceHours},
    {"holidays", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Holidays"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A day that one side counts and the other does not decides verdicts."),
        holidays},
    {"support", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Support"),
        QT_TRANSLATE_NOOP("kept::Completeness", "The clock starts with a report that arrives."), support},
    {"escalation", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Escalation path"),
        QT_TRANSLATE_NOOP("kept::Completeness", "When a service fails badly, the way up must be known beforehand."),
        escalation},
    {"exclusions", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Exclusions"),
        QT_TRANSLATE_NOOP("kept::Completeness", "What does not count is agreed before it happens."), exclusions},
    {"reporting", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Reporting"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A figure that nobody reports is not looked at."), reporting},
    {"reporting_both", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Reports for both parties"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Both parties have to look at the same figures."), reportingBoth},
    {"governance", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Governance"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Reviews need people who may decide."), governance},
    {"target_adjustment", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "How targets are changed"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Targets that cannot be adjusted are abandoned."), targetAdjustment},
    {"disputes", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Disputes and complaints"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A claim that is contested needs a way to be settled."), disputes},
    {"security", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Security"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Whoever runs a service can also put it at risk."), security},
    {"data_protection", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Data protection"),
        QT_TRANSLATE_NOOP("kept::Completeness", "The law asks for it wherever personal data are touched."),
        dataProtection},
    {"evidence", Severity::Recommended,
        QT_TRANSLATE_NOOP("kept::Completeness", "Certificates and insurances are valid"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A certificate that has expired proves nothing."), evidence},
    {"termination", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Termination for cause"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Credits do not mend a service that keeps failing."), termination},
    {"exit", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Exit and handover"),
        QT_TRANSLATE_NOOP("kept::Completeness", "The last months decide whether a change of provider succeeds."),
        exitPlan},
    {"glossary", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Glossary"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A word that both sides read differently is a dispute to come."),
        glossary},
    {"approval", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Approval"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A second person reads what the first one missed."), approval},
};

} // namespace

const std::vector<Rule> &documentRules() { return table; }

} // namespace kept::completeness

namespace kept {

QStringList placeholderFields(const AgreementContent &content)
{
    std::vector<completeness::Placeholder> found;
    completeness::collectPlaceholders(toJson(content), {}, found);
    QStringList fields;
    for (const completeness::Placeholder &each : found)
        if (!fields.contains(each.path))
            fields << each.path;
    return fields;
}

} // namespace kept
