// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and the clause library: a filled template is complete, an unfilled one lacks exactly its placeholders, both
// languages say the same, and an own template gives its agreement back.
#include "models/domain/codec.h"
#include "models/evaluation/completeness.h"
#include "models/exchange/templatefill.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace kept;

namespace {

const QDate start(2026, 3, 1);

QString text(const char *text) { return QString::fromUtf8(text); }

QJsonObject fields(const char *json) { return QJsonDocument::fromJson(json).object(); }

/// Everything that a person fills in.
const char *providerJson =
    R"({"id": "sample-provider", "name": "Sample Services AG", "address": "Musterweg 1\n10115 Berlin",
    "contacts": [{"name": "S. Muster", "role": "Signatory"},
                 {"name": "P. Probe", "role": "service manager", "email": "probe@example.org"}],
    "certificates": [{"name": "ISO/IEC 27001", "issuer": "Sample Cert", "expires": "2026-03-01"},
                     {"name": "ISO 9001", "issuer": "Sample Cert"},
                     {"name": "Business liability insurance", "issuer": "Sample Insurance"},
                     {"name": "Transport and warehouse insurance", "issuer": "Sample Insurance"}]})";
const char *customerJson =
    R"({"id": "sample-customer", "name": "Sample Trading Ltd", "address": "1 Sample Street, York",
    "contacts": [{"name": "C. Sample", "role": "IT", "email": "sample@example.org"},
                 {"name": "T. Sample", "role": "signatory"}]})";

Organisation organisation(const char *json) { return organisationFromJson(fields(json), {}).value(); }

TemplateFilling bare(const AgreementTemplate &made)
{
    Organisation provider = organisation(providerJson);
    Organisation customer = organisation(customerJson);
    provider.contacts.clear();
    customer.contacts.clear();
    TemplateFilling filling{text("SA-1"), {}, text("Procurement"), provider, customer, {}, start,
        Currency::fromCode(text("EUR")).value(), CalendarId::parse(text("office")).value(), text("Europe/Berlin")};
    for (const TemplateService &service : made.services)
        filling.services.push_back(
            {ServiceId::parse(text("s-") + service.key).value(), service.name, {}, provider.id, {}, {}, {}, false, 0});
    return filling;
}

TemplateFilling filled(const AgreementTemplate &made)
{
    TemplateFilling filling = bare(made);
    filling.provider = organisation(providerJson);
    filling.customer = organisation(customerJson);
    for (const TemplateCharge &charge : made.charges())
        filling.amounts.emplace(charge.key, Money(1'250'000, filling.currency));
    filling.texts = {{text("support.phone"), text("+49 30 0000")}, {text("support.email"), text("help@example.org")},
        {text("law"), text("Germany")}, {text("court"), text("Berlin")}, {text("data.region"), text("the EU")},
        {text("liability.cap"), text("1,000,000 EUR")}, {text("insurance.sum"), text("5,000,000 EUR")}};
    return filling;
}

Completeness check(const Agreement &agreement, const TemplateFilling &filling)
{
    CalendarRecord office{CalendarId::parse(text("office")).value(), text("Office"), {}, 0};
    office.hours.week[0] = {{32400, 61200}};
    office.hours.holidays = {{text("New Year"), std::nullopt, 1, 1, {}}};
    return checkCompleteness(
        {agreement, std::nullopt, {filling.provider, filling.customer}, filling.services, {office}, start});
}

std::vector<AgreementTemplate> templates(const char *language) { return shippedTemplates(text(language)).value(); }

AgreementTemplate one(const char *language, const char *id)
{
    for (const AgreementTemplate &made : templates(language))
        if (made.id == text(id))
            return made;
    qFatal("no template %s", id);
}

/// The names of the fields and what is no text for people, so that two languages can be compared; of texts only the
/// placeholders.
QString shape(const QJsonValue &value)
{
    QString out;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            out += field.key() + u'{' + shape(field.value()) + u'}';
    } else if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            out += u'[' + shape(element) + u']';
    } else if (value.isString()) {
        QStringList names = placeholdersOf(value.toString());
        names.sort();
        out = value.toString().startsWith(u'@') ? value.toString() : names.join(u',');
    } else {
        out = value.toVariant().toString();
    }
    return out;
}

QString errors(const std::vector<Error> &found)
{
    QStringList lines;
    for (const Error &error : found)
        lines.append(errorText(error));
    return lines.join(u'\n');
}

QString findings(const Completeness &completeness)
{
    QStringList lines;
    for (const Finding &finding : completeness.findings)
        lines.append(finding.rule + u' ' + finding.field + u' ' + finding.message);
    return lines.join(u'\n');
}

} // namespace

class tst_Templates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsTheTemplates();
    void filledIsComplete_data();
    void filledIsComplete();
    void unfilledLacksItsPlaceholders_data() { filledIsComplete_data(); }
    void unfilledLacksItsPlaceholders();
    void languagesSayTheSame();
    void clauses();
    void fillsHosting();
    void fillsGerman();
    void givesNewIds();
    void refusesHalfAFilling();
    void fillsPlaceholders();
    void savesAnOwnTemplate();
    void lastDaysMoveWithTheStart_data();
    void lastDaysMoveWithTheStart();
    void textsThatLookLikeMarksStay();
    void ownTemplateIsWrittenAndRead();
    void ownTemplateMakesTheAgreementAgain_data() { filledIsComplete_data(); }
    void ownTemplateMakesTheAgreementAgain();
    void refusesWhatIsNoTemplate();
    void readsTheHelpsExample();
};

void tst_Templates::shipsTheTemplates()
{
    QStringList ids;
    for (const AgreementTemplate &made : templates("en")) {
        ids.append(made.id);
        QVERIFY2(!made.title.isEmpty() && !made.description.isEmpty() && !made.services.empty(), qPrintable(made.id));
    }
    QCOMPARE(ids.join(u' '),
        text("bpo-files call-centre cloud-hosting facility-management internal-it it-outsourcing logistics "
             "marketing-sales service-desk software-maintenance"));
    QCOMPARE(one("en", "internal-it").kind, AgreementKind::Ola);
    QCOMPARE(one("en", "marketing-sales").kind, AgreementKind::TwoSided);
    QCOMPARE(one("de", "cloud-hosting").title, text("Cloud-Hosting"));
    QCOMPARE(shippedTemplates(text("de_AT")).value().front().language, text("de"));
    QCOMPARE(shippedTemplates(text("fr")).value().front().language, text("en"));
}

void tst_Templates::filledIsComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const char *language : {"en", "de"})
        for (const AgreementTemplate &made : templates(language))
            QTest::addRow("%s %s", language, qPrintable(made.id)) << text(language) << made.id;
}

void tst_Templates::filledIsComplete()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const AgreementTemplate made = one(qPrintable(language), qPrintable(id));
    const TemplateFilling filling = filled(made);
    const auto agreement = agreementFromTemplate(made, filling);
    QVERIFY2(agreement, qPrintable(agreement ? QString() : errorText(agreement.error())));
    QCOMPARE(errors(validate(*agreement)), QString());
    QCOMPARE(placeholdersOf(agreement->latest().content), QStringList());
    const Completeness completeness = check(*agreement, filling);
    QCOMPARE(findings(completeness), QString());
    QCOMPARE(completeness.score(), 100);
    QVERIFY(completeness.applicable > 60);
    QCOMPARE(agreement->latest().content.language, language);
    QCOMPARE(agreementFromJson(toJson(*agreement), {}).value(), *agreement);
}

void tst_Templates::unfilledLacksItsPlaceholders()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const AgreementTemplate made = one(qPrintable(language), qPrintable(id));
    const TemplateFilling filling = bare(made);
    const auto agreement = agreementFromTemplate(made, filling);
    QVERIFY2(agreement, qPrintable(agreement ? QString() : errorText(agreement.error())));
    QCOMPARE(errors(validate(*agreement)), QString());
    const Completeness completeness = check(*agreement, filling);
    QStringList rules;
    for (const Finding &finding : completeness.findings)
        rules.append(finding.rule);
    QCOMPARE(rules, QStringList{text("placeholders")});
    const QStringList open = placeholdersOf(agreement->latest().content);
    QVERIFY(open.contains(text("provider.signatory")) && open.contains(text("customer.contact.email")));
    QCOMPARE(open.contains(text("amount")), !made.charges().empty());
    for (const QString &name : open)
        QVERIFY2(knownPlaceholders().contains(name), qPrintable(name));
}

void tst_Templates::languagesSayTheSame()
{
    const auto english = templates("en");
    const auto german = templates("de");
    QCOMPARE(english.size(), german.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(german[i].id, english[i].id);
        QCOMPARE(german[i].kind, english[i].kind);
        QCOMPARE(shape(german[i].content), shape(english[i].content));
        QVERIFY2(german[i].description != english[i].description, qPrintable(german[i].id));
        QVERIFY2(german[i].content.value(u"introduction") != english[i].content.value(u"introduction"),
            qPrintable(german[i].id));
        for (std::size_t k = 0; k < english[i].services.size(); ++k)
            QCOMPARE(german[i].services[k].key, english[i].services[k].key);
    }
}

void tst_Templates::clauses()
{
    const auto english = shippedClauses(text("en")).value();
    const auto german = shippedClauses(text("de")).value();
    QVERIFY(english.size() >= 50);
    QCOMPARE(german.size(), english.size());
    std::set<QString> ids;
    std::set<QString> texts;
    for (std::size_t i = 0; i < english.size(); ++i) {
        const ClauseTemplate &clause = english[i];
        QVERIFY2(ids.insert(clause.id).second, qPrintable(clause.id));
        QVERIFY2(texts.insert(clause.text).second && texts.insert(german[i].text).second, qPrintable(clause.id));
        QVERIFY2(clause.text.size() > 150 && german[i].text.size() > 150, qPrintable(clause.id));
        QVERIFY2(groupTitle(clause.group) != clause.group, qPrintable(clause.group));
        QCOMPARE(german[i].id, clause.id);
        QCOMPARE(german[i].group, clause.group);
        QCOMPARE(shape(german[i].text), shape(clause.text));
        for (const QString &name : placeholdersOf(clause.text))
            QVERIFY2(knownPlaceholders().contains(name), qPrintable(name));
    }
    QCOMPARE(english.front().title, text("Scope of services"));
    QCOMPARE(german.front().title, text("Leistungsumfang"));
}

void tst_Templates::fillsHosting()
{
    const AgreementTemplate made = one("en", "cloud-hosting");
    QCOMPARE(made.charges(), (std::vector<TemplateCharge>{{text("hosting"), text("Monthly fee for hosting")}}));
    const Agreement agreement = agreementFromTemplate(made, filled(made)).value();
    QCOMPARE(agreement.reference, text("SA-1"));
    QCOMPARE(agreement.title, text("Cloud hosting"));
    QCOMPARE(agreement.owner, text("Procurement"));
    QCOMPARE(agreement.provider.text(), text("sample-provider"));
    QCOMPARE(statusOn(agreement, start), AgreementStatus::Draft);
    const AgreementContent &content = agreement.latest().content;
    QVERIFY(content.introduction.startsWith(text(
        "This agreement is made between Sample Services AG, Musterweg 1, 10115 Berlin (“the provider”), and Sample "
        "Trading Ltd, 1 Sample Street, York (“the customer”). ")));
    QVERIFY(content.introduction.endsWith(text("It covers Cloud hosting and starts on 1 March 2026.")));
    QCOMPARE(content.zone, text("Europe/Berlin"));
    QCOMPARE(content.term.start, QDate(2026, 3, 1));
    QCOMPARE(content.charges.front().amount.toText(), text("12500.00 EUR"));
    QCOMPARE(content.charges.front().name, text("Monthly fee for hosting"));
    QCOMPARE(content.charges.front().service->text(), text("s-hosting"));
    const ServiceLevel &level = content.serviceLevels.front();
    QCOMPARE(level.targets.entries().front().from, QDate(2026, 3, 1));
    QCOMPARE(level.credit->bands.size(), std::size_t(3));
    QCOMPARE(level.credit->minimumPayout->toText(), text("1.00 EUR"));
    QVERIFY(level.credit->minimumIsExclusive);
    QCOMPARE(content.signatories[1].name, text("T. Sample"));
    QCOMPARE(content.contacts[0].email, text("probe@example.org"));
    QCOMPARE(content.clauses[1].number, text("2"));
    QCOMPARE(content.clauses[1].title, text("Service levels"));
}

void tst_Templates::fillsGerman()
{
    const AgreementTemplate made = one("de", "service-desk");
    TemplateFilling filling = filled(made);
    filling.serviceHours.reset();
    filling.currency = Currency::fromCode(text("JPY")).value();
    filling.amounts.clear();
    const Agreement agreement = agreementFromTemplate(made, filling).value();
    const AgreementContent &content = agreement.latest().content;
    QVERIFY(content.introduction.endsWith(text("Die Leistung ist Service Desk; sie beginnt am 1. März 2026.")));
    QCOMPARE(content.charges.front().amount.toText(), text("0 JPY"));
    QCOMPARE(content.charges.front().name, text("Monatliches Entgelt für den Service Desk {{amount}}"));
    QVERIFY(!content.serviceHours && !content.serviceLevels.front().calendar);
    // The second target of what is resolved at first contact holds a year later.
    QCOMPARE(content.serviceLevels[1].targets.entries()[1].from, QDate(2027, 3, 1));
}

void tst_Templates::givesNewIds()
{
    const AgreementTemplate made = one("en", "marketing-sales");
    const Agreement first = agreementFromTemplate(made, filled(made)).value();
    const Agreement second = agreementFromTemplate(made, filled(made)).value();
    std::set<QString> ids{first.id.text(), second.id.text()};
    for (const Agreement &agreement : {first, second})
        for (const ServiceLevel &level : agreement.latest().content.serviceLevels)
            ids.insert(level.id.text());
    QCOMPARE(ids.size(), std::size_t(12));
    QCOMPARE(first.latest().content.serviceLevels[2].obligor->text(), text("sample-customer"));
    QCOMPARE(first.latest().content.serviceLevels[0].targetReview, QDate(2026, 6, 1));
}

void tst_Templates::refusesHalfAFilling()
{
    const AgreementTemplate made = one("en", "it-outsourcing");
    TemplateFilling filling = filled(made);
    filling.services.pop_back();
    QCOMPARE(agreementFromTemplate(made, filling).error().place, text("services"));
    filling = filled(made);
    filling.start = QDate();
    QCOMPARE(agreementFromTemplate(made, filling).error().place, text("start"));
    filling = filled(made);
    filling.reference = text(" ");
    QCOMPARE(agreementFromTemplate(made, filling).error().place, text("reference"));
    // One service may stand for both.
    filling = filled(made);
    filling.services[1] = filling.services[0];
    const Agreement agreement = agreementFromTemplate(made, filling).value();
    QCOMPARE(agreement.latest().content.services.size(), std::size_t(1));
    QCOMPARE(agreement.latest().content.serviceLevels[1].population.services.size(), std::size_t(1));
    QCOMPARE(errors(validate(agreement)), QString());
}

void tst_Templates::fillsPlaceholders()
{
    const std::map<QString, QString> values{{text("a"), text("{{b}}")}, {text("b.c"), text("x")}};
    QCOMPARE(
        fillPlaceholders(text("{{a}} {{b.c}}{{b.c}} {{open}} {{A}} {a}"), values), text("{{b}} xx {{open}} {{A}} {a}"));
    QCOMPARE(placeholdersOf(text("{{b}} {{a}} {{b}} {{}} {{A}}")), (QStringList{text("b"), text("a")}));
}

void tst_Templates::savesAnOwnTemplate()
{
    const AgreementTemplate hosting = one("en", "cloud-hosting");
    const TemplateFilling filling = filled(hosting);
    Agreement agreement = agreementFromTemplate(hosting, filling).value();
    AgreementContent &content = agreement.latest().content;
    content.support = text("Ask P. Probe of Sample Services AG, not Sample Services AGs.");
    content.noticeCalendar->holidays = {{QDate(2026, 12, 25), {}}};
    content.charges.front().to = QDate(2026, 3, 11);
    content.serviceLevels[0].targets.set({2027, 6, 1}, content.serviceLevels[0].targets.entries().front().value);
    const AgreementTemplate own =
        templateFromAgreement(agreement, {filling.provider, filling.customer}, filling.services);
    QCOMPARE(own.title, text("Cloud hosting"));
    QCOMPARE(own.services, (std::vector<TemplateService>{{text("service-1"), text("Cloud hosting"), {}}}));
    const QJsonObject json = own.content;
    QCOMPARE(
        json[u"support"].toString(), text("Ask {{provider.contact}} of {{provider.name}}, not Sample Services AGs."));
    QVERIFY(json[u"introduction"].toString().startsWith(
        text("This agreement is made between {{provider.name}}, {{provider.address}} (“the provider”), and "
             "{{customer.name}}, {{customer.address}} (“the customer”).")));
    QCOMPARE(json[u"services"].toString(), text("@services"));
    QCOMPARE(json[u"term"][u"start"].toString(), text("@start"));
    QCOMPARE(json[u"notice_calendar"].toObject(), fields(R"({"weekend": [6, 7]})"));
    const QJsonObject charge = json[u"charges"][0].toObject();
    QCOMPARE(charge[u"amount"].toString(), text("@amount:charge-1"));
    QCOMPARE(charge[u"to"].toString(), text("@start+10d"));
    QCOMPARE(charge[u"service"].toString(), text("@service:service-1"));
    const QJsonObject level = json[u"service_levels"][0].toObject();
    QVERIFY(!level.contains(u"id"));
    QCOMPARE(level[u"targets"][1][u"from"].toString(), text("@start+15m"));
    QCOMPARE(level[u"credit"][u"minimum_payout"].toString(), text("@money:1.00:exclusive"));
    QCOMPARE(json[u"signatories"][0].toObject(),
        fields(R"({"name": "{{provider.signatory}}", "party": "@provider", "role": "signatory"})"));
    QVERIFY(!QJsonDocument(json).toJson().contains("Probe"));
    QVERIFY(!QJsonDocument(json).toJson().contains("12500"));
}

void tst_Templates::lastDaysMoveWithTheStart_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QDate>("nextFrom");
    QTest::addColumn<QDate>("nextLast");
    const auto row = [](const char *name, QDate from, QDate last, const char *mark, QDate nextFrom, QDate nextLast) {
        QTest::newRow(name) << from << last << text(mark) << nextFrom << nextLast;
    };
    row("a year into a leap year", {2027, 2, 1}, {2028, 1, 31}, "@start+12m-1d", {2028, 2, 1}, {2029, 1, 31});
    row("from within a month", {2027, 1, 15}, {2027, 7, 14}, "@start+6m-1d", {2027, 8, 15}, {2028, 2, 14});
    row("from a leap day", {2028, 2, 29}, {2029, 2, 28}, "@start+12m-1d", {2029, 3, 1}, {2030, 2, 28});
    row("the first month", {2027, 2, 1}, {2027, 2, 28}, "@start+1m-1d", {2027, 3, 1}, {2027, 3, 31});
    row("no whole months", {2027, 2, 1}, {2027, 2, 27}, "@start+26d", {2027, 3, 1}, {2027, 3, 27});
    row("the same day a year later", {2027, 2, 1}, {2028, 2, 1}, "@start+12m", {2028, 2, 1}, {2029, 2, 1});
}

void tst_Templates::lastDaysMoveWithTheStart()
{
    QFETCH(QDate, from);
    QFETCH(QDate, last);
    QFETCH(QString, mark);
    const AgreementTemplate hosting = one("en", "cloud-hosting");
    TemplateFilling filling = filled(hosting);
    filling.start = from;
    Agreement agreement = agreementFromTemplate(hosting, filling).value();
    agreement.latest().content.term.end = last;
    agreement.latest().content.charges.front().to = last;
    const AgreementTemplate own =
        templateFromAgreement(agreement, {filling.provider, filling.customer}, filling.services);
    QCOMPARE(own.content[u"term"][u"end"].toString(), mark);
    QCOMPARE(own.content[u"charges"][0][u"to"].toString(), mark);
    QFETCH(QDate, nextFrom);
    filling.start = nextFrom;
    const Agreement next = agreementFromTemplate(own, filling).value();
    QTEST(*next.latest().content.term.end, "nextLast");
    QTEST(*next.latest().content.charges.front().to, "nextLast");
}

void tst_Templates::textsThatLookLikeMarksStay()
{
    const AgreementTemplate hosting = one("en", "cloud-hosting");
    const TemplateFilling filling = filled(hosting);
    Agreement agreement = agreementFromTemplate(hosting, filling).value();
    AgreementContent &content = agreement.latest().content;
    content.introduction = text("@start");
    content.support = text("@provider");
    content.governance = text("@@services");
    content.disputes = text("@Sample Services AG: call them");
    content.contacts[0].role = text("@hours");
    content.charges.front().name = text("@money:1.00");
    const AgreementTemplate own =
        templateFromAgreement(agreement, {filling.provider, filling.customer}, filling.services);
    QCOMPARE(own.content[u"introduction"].toString(), text("@@start"));
    QCOMPARE(own.content[u"disputes"].toString(), text("@@{{provider.name}}: call them"));
    const auto read = readTemplate(writeTemplate(own), text("own.json"), text("en"));
    QVERIFY2(read, qPrintable(read ? QString() : errorText(read.error())));
    TemplateFilling next = filling;
    next.amounts = {{text("charge-1"), Money(100, filling.currency)}};
    const Agreement again = agreementFromTemplate(*read, next).value();
    const AgreementContent &filledIn = again.latest().content;
    QCOMPARE(filledIn.introduction, text("@start"));
    QCOMPARE(filledIn.support, text("@provider"));
    QCOMPARE(filledIn.governance, text("@@services"));
    QCOMPARE(filledIn.disputes, text("@Sample Services AG: call them"));
    QCOMPARE(filledIn.contacts[0].role, text("@hours"));
    QCOMPARE(filledIn.charges.front().name, text("@money:1.00"));
}

void tst_Templates::ownTemplateIsWrittenAndRead()
{
    const AgreementTemplate hosting = one("de", "bpo-files");
    const TemplateFilling filling = filled(hosting);
    const Agreement agreement = agreementFromTemplate(hosting, filling).value();
    AgreementTemplate own = templateFromAgreement(agreement, {filling.provider, filling.customer}, filling.services);
    own.description = text("Unsere Vorlage");
    const auto read = readTemplate(writeTemplate(own), text("own.json"), text("en"));
    QVERIFY2(read, qPrintable(read ? QString() : errorText(read.error())));
    QCOMPARE(*read, own);
    QCOMPARE(read->language, text("de"));
}

void tst_Templates::ownTemplateMakesTheAgreementAgain()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const AgreementTemplate made = one(qPrintable(language), qPrintable(id));
    TemplateFilling filling = filled(made);
    const Agreement agreement = agreementFromTemplate(made, filling).value();
    const AgreementTemplate own =
        templateFromAgreement(agreement, {filling.provider, filling.customer}, filling.services);
    filling.amounts.clear();
    for (const TemplateCharge &charge : own.charges())
        filling.amounts.emplace(charge.key, Money(1'250'000, filling.currency));
    Agreement again = agreementFromTemplate(own, filling).value();
    again.id = agreement.id;
    for (std::size_t i = 0; i < again.latest().content.serviceLevels.size(); ++i)
        again.latest().content.serviceLevels[i].id = agreement.latest().content.serviceLevels[i].id;
    QCOMPARE(QJsonDocument(toJson(again)).toJson(), QJsonDocument(toJson(agreement)).toJson());
}

void tst_Templates::refusesWhatIsNoTemplate()
{
    const QByteArray head = R"({"format": "kept-template", "version": 1, "id": "x", "kind": "sla", "title": "X",)";
    const auto placeOf = [](const QByteArray &bytes) {
        const auto read = readTemplate(bytes, QStringLiteral("x.json"), QStringLiteral("en"));
        return read ? QStringLiteral("read") : read.error().place;
    };
    QCOMPARE(placeOf(head + R"("content": {"term": {"start": "@start"}}})"), text("read"));
    QCOMPARE(placeOf(R"({"format": "kept-document", "version": 1})"), text("x.json, format"));
    QCOMPARE(
        placeOf(head + R"("content": {"term": {"start": "@begin"}}})"), text("x.json, versions[0].content.term.start"));
    QCOMPARE(placeOf(head + R"("content": {"exit": {"from_clause": "no"}, "term": {"start": "@start"}}})"),
        text("x.json, content.exit"));
    QCOMPARE(placeOf(head + R"("surplus": 1, "content": {"term": {"start": "@start"}}})"), text("x.json, surplus"));
}

void tst_Templates::readsTheHelpsExample()
{
    QFile help(text(KEPT_SOURCE_DIR "/resources/help/template-format.md"));
    QVERIFY(help.open(QIODevice::ReadOnly));
    const QByteArray all = help.readAll();
    const auto from = all.indexOf("```json\n") + 8;
    const auto made = readTemplate(all.mid(from, all.indexOf("```", from) - from), text("help"), text("en"));
    QVERIFY2(made, qPrintable(made ? QString() : errorText(made.error())));
    QCOMPARE(made->services.front().name, text("Web shop"));
    QCOMPARE(made->content[u"clauses"][0][u"title"].toString(), text("Service levels"));
    for (const QString &name : placeholdersOf(QString::fromUtf8(all)))
        QVERIFY2(knownPlaceholders().contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_Templates)
#include "tst_templates.moc"
