// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/agreementdocument.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/domain/organisationmerge.h"
#include "models/reports/agreementdocumentparts.h"
#include "models/reports/agreementsentences.h"
#include "models/reports/creditsentences.h"
#include "models/reports/reportlanguage.h"
#include "models/reports/reportparts.h"

#include <QCoreApplication>

namespace kept {

namespace {

constexpr int openEndedMonths = 24;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementDocument)
};

QString kindTitle(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Sla:
        return Texts::tr("Service level agreement");
    case AgreementKind::Ola:
        return Texts::tr("Operational level agreement");
    case AgreementKind::UnderpinningContract:
        return Texts::tr("Underpinning contract");
    case AgreementKind::TwoSided:
        break;
    }
    return Texts::tr("Two-sided service level agreement");
}

QString cadenceText(ReviewCadence cadence)
{
    switch (cadence) {
    case ReviewCadence::Monthly:
        return Texts::tr("The parties review the agreement together every month.");
    case ReviewCadence::Quarterly:
        return Texts::tr("The parties review the agreement together every quarter.");
    case ReviewCadence::HalfYearly:
        return Texts::tr("The parties review the agreement together every half-year.");
    case ReviewCadence::Yearly:
        return Texts::tr("The parties review the agreement together every year.");
    case ReviewCadence::TwoYearly:
        break;
    }
    return Texts::tr("The parties review the agreement together every two years.");
}

QString audienceText(ReportAudience audience)
{
    switch (audience) {
    case ReportAudience::Customer:
        return Texts::tr("customer");
    case ReportAudience::Provider:
        return Texts::tr("provider");
    case ReportAudience::Both:
        break;
    }
    return Texts::tr("both parties");
}

/// Whether the version is an amendment that nobody has approved yet.
bool isPending(const DocumentSource &source)
{
    const AgreementVersion *pending = pendingAmendment(source.agreement);
    return pending && pending->number == source.version.number;
}

bool isDraft(const DocumentSource &source)
{
    const AgreementStatus approval = approvalOf(source.agreement);
    return approval == AgreementStatus::Draft || approval == AgreementStatus::InApproval || isPending(source);
}

std::optional<QDate> signedOn(const Agreement &agreement)
{
    for (auto event = agreement.life.rbegin(); event != agreement.life.rend(); ++event)
        if (event->kind == LifeEventKind::Signed)
            return event->date;
    return std::nullopt;
}

/// When the amendment that made the version was approved; nothing of the first version.
std::optional<QDate> approvedOn(const Agreement &agreement, int version)
{
    bool isProposed = false;
    std::optional<QDate> date;
    for (const LifeEvent &event : agreement.life) {
        if (event.kind == LifeEventKind::Amended)
            isProposed = event.version == version;
        else if (event.kind == LifeEventKind::Approved && isProposed)
            date = event.date;
        if (event.kind == LifeEventKind::Approved || event.kind == LifeEventKind::SentBack)
            isProposed = false;
    }
    return date;
}

QString stateText(const DocumentSource &source)
{
    if (isPending(source))
        return Texts::tr("draft of an amendment, not approved");
    switch (approvalOf(source.agreement)) {
    case AgreementStatus::Draft:
        return Texts::tr("draft, not approved");
    case AgreementStatus::InApproval:
        return Texts::tr("draft, submitted for approval");
    case AgreementStatus::Approved:
        return Texts::tr("approved, ready to be signed");
    default:
        break;
    }
    const auto date = signedOn(source.agreement);
    const auto approved = approvedOn(source.agreement, source.version.number);
    if (date && approved)
        return Texts::tr("approved on %1; the agreement was signed on %2").arg(longDate(*approved), longDate(*date));
    if (date && source.version.number > 1)
        return Texts::tr("the agreement was signed on %1").arg(longDate(*date));
    return date ? Texts::tr("signed on %1").arg(longDate(*date)) : Texts::tr("signed");
}

QString termFact(const TermRule &rule)
{
    if (rule.renewal == RenewalMode::OpenEnded)
        return Texts::tr("from %1, open-ended").arg(longDate(rule.start));
    const auto first = termDates(rule, 1);
    return first ? Texts::tr("%1 to %2").arg(longDate(first->start), longDate(first->end))
                 : Texts::tr("from %1").arg(longDate(rule.start));
}

QString versionFact(const AgreementVersion &version)
{
    const QString number = displayLocale().toString(version.number);
    return version.effective.isValid()
        ? Texts::tr("%1, in force from %2", "number and date").arg(number, longDate(version.effective))
        : number;
}

CoverBlock::Party coverParty(const DocumentSource &source, const QString &role, const OrganisationId &id)
{
    CoverBlock::Party party{role, source.partyName(id), {}};
    if (const Organisation *organisation = source.portfolio.organisation(id)) {
        if (party.name != organisation->name)
            party.lines << Texts::tr("today part of %1").arg(organisation->name);
        party.lines += organisation->address.split(u'\n', Qt::SkipEmptyParts);
        if (!organisation->registrationNumber.isEmpty())
            party.lines << Texts::tr("Registration number %1").arg(organisation->registrationNumber);
    }
    return party;
}

CoverBlock cover(const DocumentSource &source)
{
    CoverBlock block;
    block.parties = {coverParty(source, Texts::tr("Provider"), source.agreement.provider),
        coverParty(source, Texts::tr("Customer"), source.agreement.customer)};
    block.facts = {{Texts::tr("Reference"), source.agreement.reference},
        {Texts::tr("Version"), versionFact(source.version)},
        {source.content.term.renewal == RenewalMode::OpenEnded ? Texts::tr("Term") : Texts::tr("First term"),
            termFact(source.content.term)},
        {Texts::tr("State"), stateText(source)}};
    if (source.framework)
        block.facts.push_back({Texts::tr("Call-off under"),
            Texts::tr("%1, %2", "reference and title").arg(source.framework->reference, source.frameworkTitle)});
    return block;
}

QString sideOf(const DocumentSource &source, const std::optional<OrganisationId> &party)
{
    return party ? source.partyName(*party) : QString();
}

TableBlock partiesTable(const DocumentSource &source)
{
    TableBlock table;
    table.columns = {{{}, CellAlign::Start, 3}, {Texts::tr("Provider"), CellAlign::Start, 4},
        {Texts::tr("Customer"), CellAlign::Start, 4}};
    const Organisation *provider = source.portfolio.organisation(source.agreement.provider);
    const Organisation *customer = source.portfolio.organisation(source.agreement.customer);
    table.rows.push_back({cell(Texts::tr("Name")), cell(source.partyName(source.agreement.provider), true),
        cell(source.partyName(source.agreement.customer), true)});
    const auto add = [&](const QString &label, QString Organisation::*field) {
        const QString first = provider ? provider->*field : QString();
        const QString second = customer ? customer->*field : QString();
        if (!first.isEmpty() || !second.isEmpty())
            table.rows.push_back({cell(label), cell(first), cell(second)});
    };
    add(Texts::tr("Legal form"), &Organisation::legalForm);
    add(Texts::tr("Address"), &Organisation::address);
    add(Texts::tr("Registration number"), &Organisation::registrationNumber);
    add(Texts::tr("Tax number"), &Organisation::taxNumber);
    add(Texts::tr("Web"), &Organisation::website);
    return table;
}

TableBlock peopleTable(const DocumentSource &source, const std::vector<Contact> &people)
{
    TableBlock table;
    table.columns = {{Texts::tr("Name"), CellAlign::Start, 4}, {Texts::tr("Party"), CellAlign::Start, 3},
        {Texts::tr("Reached by"), CellAlign::Start, 4}};
    for (const Contact &person : people) {
        QStringList ways{person.email, person.phone};
        ways.removeAll(QString());
        table.rows.push_back(
            {{person.name, person.role, {}, false}, cell(sideOf(source, person.party)), cell(ways.join(u'\n'))});
    }
    return table;
}

Blocks partyBlocks(const DocumentSource &source)
{
    Blocks blocks{partiesTable(source)};
    if (source.framework)
        blocks.push_back(ParagraphBlock{
            Texts::tr("This agreement is a call-off under %1, %2. Where it says nothing of its own, what the framework "
                      "agreement says is printed here and holds.",
                "reference and title")
                .arg(source.framework->reference, source.frameworkTitle)});
    if (!source.content.contacts.empty()) {
        addPart(blocks, Texts::tr("Contacts"));
        blocks.push_back(peopleTable(source, source.content.contacts));
    }
    return blocks;
}

Blocks scopeBlocks(const DocumentSource &source)
{
    Blocks blocks;
    if (!source.content.services.empty()) {
        addPart(blocks, Texts::tr("Services in scope"));
        TableBlock table;
        table.columns = {{Texts::tr("Service"), CellAlign::Start, 3}, {Texts::tr("Description"), CellAlign::Start, 7}};
        for (const ServiceId &id : source.content.services) {
            const Service *service = source.portfolio.service(id);
            const QString category = service ? service->category : QString();
            const QString text = service && !service->description.isEmpty() ? service->description : category;
            table.rows.push_back({cell(source.serviceName(id), true), cell(text)});
        }
        blocks.push_back(std::move(table));
    }
    addPart(blocks, Texts::tr("Out of scope"), source.content.outOfScope);
    addPart(blocks, Texts::tr("Responsibilities of the provider"), source.content.providerResponsibilities);
    addPart(blocks, Texts::tr("Responsibilities of the customer"), source.content.customerResponsibilities);
    return blocks;
}

void addReporting(Blocks &blocks, const AgreementContent &content)
{
    if (content.reporting.empty())
        return;
    addPart(blocks, Texts::tr("Reports"));
    TableBlock table;
    table.columns = {{Texts::tr("Report"), CellAlign::Start, 4}, {Texts::tr("Recipient"), CellAlign::Start, 3},
        {Texts::tr("When"), CellAlign::Start, 3}, {Texts::tr("Side"), CellAlign::Start, 2}};
    for (const ReportingDuty &duty : content.reporting)
        table.rows.push_back(
            {cell(duty.report), cell(duty.recipient), cell(dutyWhen(duty)), cell(audienceText(duty.audience))});
    blocks.push_back(std::move(table));
}

void addEscalation(Blocks &blocks, const AgreementContent &content)
{
    if (content.escalation.empty())
        return;
    addPart(blocks, Texts::tr("Escalation"));
    TableBlock table;
    table.columns = {{Texts::tr("Step"), CellAlign::Start, 1}, {Texts::tr("When"), CellAlign::Start, 5},
        {Texts::tr("Who is called"), CellAlign::Start, 4}, {Texts::tr("Answers within"), CellAlign::Start, 3}};
    for (const EscalationStep &step : content.escalation)
        table.rows.push_back({cell(displayLocale().toString(static_cast<qlonglong>(table.rows.size()) + 1)),
            cell(step.trigger), cell(step.contact), cell(step.within)});
    blocks.push_back(std::move(table));
}

Blocks governanceBlocks(const DocumentSource &source)
{
    const AgreementContent &content = source.content;
    Blocks blocks;
    addReporting(blocks, content);
    addPart(blocks, Texts::tr("Governance"), content.governance);
    addPart(blocks, Texts::tr("Reviews"), cadenceText(content.cadence));
    addEscalation(blocks, content);
    addPart(blocks, Texts::tr("How targets are changed"), content.targetAdjustment);
    addPart(blocks, Texts::tr("Disputes and complaints"), content.disputes);
    return blocks;
}

Blocks securityBlocks(const DocumentSource &source)
{
    Blocks blocks;
    addPart(blocks, Texts::tr("Security"), source.content.security);
    addPart(blocks, Texts::tr("Data protection"), source.content.dataProtection);
    if (source.content.evidence.empty())
        return blocks;
    addPart(blocks, Texts::tr("Certificates and insurances"));
    TableBlock table;
    table.columns = {{Texts::tr("Certificate or insurance"), CellAlign::Start, 3},
        {Texts::tr("What it covers"), CellAlign::Start, 5}, {Texts::tr("Held by"), CellAlign::Start, 3}};
    for (const EvidenceDuty &duty : source.content.evidence)
        table.rows.push_back({cell(duty.name), cell(duty.scope),
            cell(source.partyName(duty.holder.value_or(source.agreement.provider)))});
    blocks.push_back(std::move(table));
    return blocks;
}

Blocks textBlocks(const QString &text) { return text.trimmed().isEmpty() ? Blocks{} : Blocks{ParagraphBlock{text}}; }

Blocks terminationBlocks(const AgreementContent &content)
{
    Blocks blocks = textBlocks(content.terminationTriggers);
    for (const TerminationRule &rule : content.terminationRules)
        blocks.push_back(ParagraphBlock{terminationSentence(rule)});
    return blocks;
}

Blocks clauseBlocks(const DocumentSource &source)
{
    Blocks blocks;
    for (const Clause &clause : source.content.clauses) {
        const QString label = clause.number.isEmpty() ? QString() : Texts::tr("Clause %1").arg(clause.number);
        blocks.push_back(HeadingBlock{clause.title, 2, label});
        if (!clause.text.trimmed().isEmpty())
            blocks.push_back(ParagraphBlock{clause.text});
    }
    return blocks;
}

Blocks glossaryBlocks(const DocumentSource &source)
{
    if (source.content.glossary.empty())
        return {};
    TableBlock table;
    table.columns = {{Texts::tr("Term", "glossary"), CellAlign::Start, 3}, {Texts::tr("Meaning"), CellAlign::Start, 7}};
    for (const GlossaryEntry &entry : source.content.glossary)
        table.rows.push_back({cell(entry.term, true), cell(entry.meaning)});
    return {std::move(table)};
}

Blocks attachmentBlocks(const DocumentSource &source)
{
    if (source.agreement.attachments.empty())
        return {};
    TableBlock table;
    table.columns = {{Texts::tr("File"), CellAlign::Start, 4}, {Texts::tr("Size"), CellAlign::End, 2},
        {Texts::tr("SHA-256 of its bytes"), CellAlign::Start, 6}};
    for (const Attachment &each : source.agreement.attachments) {
        // Broken in the middle, so that it fits and can still be compared.
        const QString hash = each.sha256.left(32) + u'\n' + each.sha256.mid(32);
        table.rows.push_back({{each.name, each.note, {}, false},
            cell(displayLocale().formattedDataSize(each.size, 1, QLocale::DataSizeSIFormat)), cell(hash.trimmed())});
    }
    return {std::move(table)};
}

Blocks historyBlocks(const DocumentSource &source)
{
    TableBlock table;
    table.columns = {{Texts::tr("Version"), CellAlign::Start, 2}, {Texts::tr("In force from"), CellAlign::Start, 3},
        {Texts::tr("Reason"), CellAlign::Start, 7}};
    for (const AgreementVersion &version : source.agreement.versions)
        if (version.number <= source.version.number && source.version.number > 1)
            table.rows.push_back({cell(displayLocale().toString(version.number)), cell(longDate(version.effective)),
                cell(version.note.isEmpty() && version.number == 1 ? Texts::tr("as first agreed") : version.note)});
    return table.rows.empty() ? Blocks{} : Blocks{std::move(table)};
}

/// Lines for everyone who signs for the party, at least one.
void addSignatures(Blocks &blocks, const DocumentSource &source, const QString &role, const OrganisationId &party)
{
    blocks.push_back(
        ParagraphBlock{Texts::tr("For %1: %2", "role and name").arg(role, source.partyName(party)), false, true, true});
    int count = 0;
    for (const Contact &person : source.content.signatories) {
        if (person.party.value_or(source.agreement.provider) != party)
            continue;
        ++count;
        blocks.push_back(SignatureBlock{{Texts::tr("Place and date"),
            person.role.isEmpty() ? person.name : Texts::tr("%1, %2", "name and role").arg(person.name, person.role)}});
    }
    if (count == 0)
        blocks.push_back(SignatureBlock{{Texts::tr("Place and date"), Texts::tr("Name and signature")}});
}

Blocks signatureBlocks(const DocumentSource &source)
{
    Blocks blocks;
    addSignatures(blocks, source, Texts::tr("the provider"), source.agreement.provider);
    addSignatures(blocks, source, Texts::tr("the customer"), source.agreement.customer);
    // No party signs alone on a page.
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i)
        if (auto *signature = std::get_if<SignatureBlock>(&blocks[i]))
            signature->leads = true;
    return blocks;
}

void addSection(ReportDocument &report, const QString &title, Blocks blocks)
{
    if (blocks.empty())
        return;
    report.blocks.push_back(HeadingBlock{title});
    std::move(blocks.begin(), blocks.end(), std::back_inserter(report.blocks));
}

void addSections(ReportDocument &report, const DocumentSource &source)
{
    addSection(report, Texts::tr("Parties"), partyBlocks(source));
    addSection(report, Texts::tr("Introduction and purpose"), textBlocks(source.content.introduction));
    addSection(report, Texts::tr("Services and responsibilities"), scopeBlocks(source));
    addSection(report, Texts::tr("Term, renewal and notice"), termBlocks(source));
    addSection(report, Texts::tr("Charges"), chargeBlocks(source));
    addSection(report, Texts::tr("Service hours and support"), hoursBlocks(source));
    addSection(report, Texts::tr("Service levels"), levelBlocks(source));
    addSection(report, Texts::tr("Service credits"), creditBlocks(source));
    addSection(report, Texts::tr("Exclusions"), textBlocks(source.content.exclusions));
    addSection(report, Texts::tr("Reporting, governance and changes"), governanceBlocks(source));
    addSection(report, Texts::tr("Security and data protection"), securityBlocks(source));
    addSection(report, Texts::tr("Termination"), terminationBlocks(source.content));
    addSection(report, Texts::tr("Exit and handover"), textBlocks(source.content.exit));
    addSection(report, Texts::tr("Clauses"), clauseBlocks(source));
    addSection(report, Texts::tr("Glossary"), glossaryBlocks(source));
    addSection(report, Texts::tr("Attachments"), attachmentBlocks(source));
    addSection(report, Texts::tr("Versions"), historyBlocks(source));
    addSection(report, Texts::tr("Signatures"), signatureBlocks(source));
}

/// What is not in force says so on every page; what is signed and begins later is agreed all the same.
QString markOf(const DocumentSource &source, const QDate &today)
{
    if (isDraft(source))
        return Texts::tr("Draft");
    const int inForce = versionToPrint(source.agreement, today).number;
    if (source.version.number == inForce)
        return {};
    return source.version.number > inForce ? Texts::tr("Not yet in force") : Texts::tr("No longer in force");
}

/// When the version was agreed: its amendment's approval, else the signature.
std::optional<QDate> agreedOn(const Agreement &agreement, const AgreementVersion &version)
{
    const auto approved = approvedOn(agreement, version.number);
    return approved ? approved : signedOn(agreement);
}

/// The term that runs, or the first one; of what is open-ended the next two years.
std::optional<std::pair<QDate, QDate>> daysOfTerm(const Agreement &agreement, const TermRule &rule, const QDate &today)
{
    if (!rule.start.isValid())
        return std::nullopt;
    const QDate from = std::max(rule.start, today);
    if (rule.renewal == RenewalMode::OpenEnded)
        return std::pair(from, from.addMonths(openEndedMonths));
    const auto running = termOn(termPlan(agreement, today), from);
    const auto first = termDates(rule, 1);
    if (!running && !first)
        return std::nullopt;
    const TermDates &shown = running ? *running : *first;
    // A proposed version may end later than what is agreed.
    return std::pair(shown.start, first ? std::max(shown.end, first->end) : shown.end);
}

DocumentSource sourceOf(const Portfolio &portfolio, const Agreement &agreement, const AgreementVersion &version,
    const QDate &today, const std::vector<HoursChange> &hours)
{
    DocumentSource source{portfolio, agreement, version, version.content,
        agreement.framework ? portfolio.agreement(*agreement.framework) : nullptr};
    source.hours = hours;
    source.days = daysOfTerm(agreement, version.content.term, today);
    if (!isDraft(source))
        source.agreed = agreedOn(agreement, version);
    if (!source.framework)
        return source;
    source.content =
        withFramework(std::move(source.content), contentOn(withoutPendingAmendment(*source.framework), today));
    source.frameworkTitle = titleOn(*source.framework, today);
    return source;
}

} // namespace

QString DocumentSource::partyName(const OrganisationId &id) const
{
    const QString asSigned = nameAsSigned(agreement, id);
    return asSigned.isEmpty() ? portfolio.organisationName(id) : asSigned;
}

QString DocumentSource::clauseName(const QString &number) const
{
    const auto has = [&](const Clause &clause) { return clause.number == number; };
    if (std::any_of(content.clauses.begin(), content.clauses.end(), has))
        return Texts::tr("clause %1 in the section “Clauses”").arg(number);
    return approvalOf(agreement) == AgreementStatus::Active
        ? Texts::tr("clause %1 of the agreement as signed").arg(number)
        : Texts::tr("clause %1 of the contract text, not of this print").arg(number);
}

QString DocumentSource::serviceName(const ServiceId &id) const
{
    const Service *service = portfolio.service(id);
    return service ? service->name : id.text();
}

QString DocumentSource::calendarName(const std::optional<CalendarId> &id) const
{
    for (const CalendarRecord &calendar : portfolio.calendars)
        if (id == calendar.id)
            return calendar.name;
    return id ? id->text() : Texts::tr("around the clock");
}

QString longDate(const QDate &date)
{
    return displayLocale().toString(date, Texts::tr("d MMMM yyyy", "long date format"));
}

TableCell cell(const QString &text, bool strong) { return {text, {}, std::nullopt, strong}; }

std::vector<TableCell> labelled(const QString &label, const QString &value) { return {cell(label), cell(value)}; }

TableBlock labelledTable()
{
    TableBlock table;
    table.columns = {{{}, CellAlign::Start, 3}, {{}, CellAlign::Start, 8}};
    table.whole = true;
    return table;
}

void addPart(Blocks &blocks, const QString &heading) { blocks.push_back(HeadingBlock{heading, 2}); }

void addPart(Blocks &blocks, const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    addPart(blocks, heading);
    blocks.push_back(ParagraphBlock{text});
}

const AgreementVersion &versionToPrint(const Agreement &agreement, const QDate &date)
{
    if (approvalOf(agreement) != AgreementStatus::Active)
        return agreement.latest();
    const AgreementVersion *current = versionOn(agreement, date);
    return current ? *current : agreement.versions.front();
}

ReportDocument agreementDocument(const Portfolio &portfolio, const Agreement &agreement,
    const AgreementVersion &version, const ReportContext &context)
{
    const ReportLanguage language(context.language.isEmpty() ? version.content.language : context.language);
    const QDate today = dateOf(agreement, context.at);
    const DocumentSource source = sourceOf(portfolio, agreement, version, today, context.hours);
    ReportDocument report = documentFrame(portfolio, context, version.content.language);
    report.kind = kindTitle(agreement.kind);
    report.title = titleOf(agreement, version);
    report.letterhead = report.title;
    report.letterheadNote =
        Texts::tr("%1, version %2").arg(agreement.reference, displayLocale().toString(version.number));
    report.mark = markOf(source, today);
    report.footer.subject = Texts::tr("%1, version %2, %3", "reference, number, state")
                                .arg(agreement.reference, displayLocale().toString(version.number), stateText(source));
    report.blocks = {cover(source), ContentsBlock{Texts::tr("Contents")}};
    if (const QString remark = ownTextsRemark(version.content.language); !remark.isEmpty())
        report.blocks.push_back(ParagraphBlock{remark, false});
    addSections(report, source);
    return report;
}

} // namespace kept
