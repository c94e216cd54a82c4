// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements made from templates: what is asked, what the workbook answers by itself, and what is stored.
#include "models/domain/codec.h"
#include "models/store/repositories.h"
#include "models/workspace/agreementtemplates.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/organisations.h"
#include "models/workspace/trail.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QDate today(2026, 6, 20);

Organisation organisation(const char *json)
{
    return organisationFromJson(QJsonDocument::fromJson(json).object(), {}).value();
}

const char *hosting = R"({"id": "host", "name": "Sample Hosting AG", "address": "Musterweg 1\n10115 Berlin",
    "contacts": [{"name": "S. Muster", "role": "Signatory"}, {"name": "P. Probe", "role": "service manager",
                  "email": "probe@example.org"}],
    "certificates": [{"name": "ISO/IEC 27001", "issuer": "Sample Cert"}, {"name": "ISO 9001", "issuer": "Sample Cert"},
                     {"name": "Business liability insurance", "issuer": "Sample Insurance"},
                     {"name": "Transport and warehouse insurance", "issuer": "Sample Insurance"}]})";
const char *ours = R"({"id": "own", "name": "Sample Customer GmbH", "internal": true, "address": "Probegasse 2",
    "contacts": [{"name": "C. Probe", "role": "signatory"},
                 {"name": "K. Probe", "role": "buyer", "email": "k@example.org"}]})";

std::vector<AgreementTemplate> templates(const char *language) { return shippedTemplates(s(language)).value(); }

AgreementTemplate templateNamed(const char *id, const char *language = "en")
{
    for (const AgreementTemplate &each : templates(language))
        if (each.id == s(id))
            return each;
    qFatal("no template %s", id);
}

/// Answers of what no workbook knows.
TemplateAnswers typed(const AgreementTemplate &made)
{
    TemplateAnswers answers{{s("owner"), s("Procurement")}, {s("zone"), s("Europe/Berlin")}};
    for (const TemplateQuestion &question : templateQuestions(made)) {
        if (question.kind == QuestionKind::Amount)
            answers.emplace(question.key, s("1250.50"));
        if (question.group == QuestionGroup::Texts)
            answers.emplace(question.key, s("typed"));
    }
    return answers;
}

} // namespace

class TestNewFromTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::create(m_folder->filePath(s("book.kept")));
        QVERIFY(database.has_value());
        const Instant noon = startOfDay(today, QTimeZone::utc()) + std::chrono::hours(12);
        m_workspace = std::make_unique<Workspace>(
            std::move(*database), Actor{s("anna"), s("Anna"), s("host"), {}}, [noon] { return noon; });
        const Service web{*ServiceId::parse(s("web")), s("Web shop"), {}, *OrganisationId::parse(s("host")), {},
            s("cloud hosting"), {}, false, 0};
        QVERIFY(saveSupplier(*m_workspace, organisation(hosting), {web}).has_value());
        QVERIFY(saveSupplier(*m_workspace, organisation(ours)).has_value());
    }

    void theWorkbookAnswersWhatItKnows()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        const TemplateAnswers answers = suggestAnswers(made, records(), today, {{s("zone"), s("Europe/Berlin")}});
        QCOMPARE(answers.at(s("reference")), s("SLA-2026-001"));
        QCOMPARE(answers.at(s("title")), s("Cloud hosting"));
        QCOMPARE(answers.at(s("start")), s("2026-07-01"));
        QCOMPARE(answers.at(s("provider")), s("host"));
        QCOMPARE(answers.at(s("customer")), s("own"));
        QCOMPARE(answers.at(s("provider.signatory")), s("S. Muster"));
        QCOMPARE(answers.at(s("provider.address")), s("Musterweg 1, 10115 Berlin"));
        QCOMPARE(answers.at(s("customer.contact.email")), s("k@example.org"));
        QCOMPARE(answers.at(s("service.hosting")), s("Web shop")); // of the same category
        QCOMPARE(answers.at(s("hours")), s("new:office"));
        QCOMPARE(answers.at(s("holidays")), s("DE"));
        QCOMPARE(answers.at(s("currency")), s("EUR"));
        QCOMPARE(answers.at(s("amount.hosting")), QString());
        QCOMPARE(answers.at(s("support.phone")), QString());
    }

    void othersAnswersFollowTheParties()
    {
        const AgreementTemplate made = templateNamed("internal-it");
        const TemplateAnswers answers = suggestAnswers(made, records(), today, {});
        QCOMPARE(answers.at(s("provider")), s("own")); // one of our own provides
        QCOMPARE(answers.at(s("customer")), s("host"));
        QCOMPARE(answers.at(s("reference")), s("OLA-2026-001"));
        QCOMPARE(answers.at(s("provider.contact")), s("K. Probe"));
    }

    void proposalsSayWhyAndLeaveOpenWhatCouldBeSeveral()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        TemplateProposals known = proposeAnswers(made, records(), today);
        QCOMPARE(known.answers.at(s("provider")), s("host"));
        QCOMPARE(known.reasons.at(s("provider")), s("The only supplier in the workbook."));
        QCOMPARE(
            known.reasons.at(s("service.hosting")), s("The provider's only service of the category “cloud hosting”."));
        QCOMPARE(known.reasons.at(s("provider.contact")), s("From the record of Sample Hosting AG."));
        QVERIFY(saveSupplier(*m_workspace, organisation(R"({"id": "other", "name": "Sample Other AG"})")).has_value());
        known = proposeAnswers(made, records(), today);
        QCOMPARE(known.answers.at(s("provider")), QString());
        QCOMPARE(known.reasons.at(s("provider")), s("2 supplier(s) could be meant."));
        QCOMPARE(known.answers.at(s("service.hosting")), QString());
        QCOMPARE(
            known.reasons.at(s("service.hosting")), s("The services of the provider are offered once it is chosen."));
        QVERIFY(known.reasons.count(s("owner")) == 0); // neither an answer nor a reason
    }

    void everyFilledTemplateIsComplete_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de"})
            for (const AgreementTemplate &made : templates(language))
                QTest::addRow("%s %s", language, qPrintable(made.id)) << made.id << s(language);
    }
    void everyFilledTemplateIsComplete()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const AgreementTemplate made = templateNamed(qPrintable(id), qPrintable(language));
        TemplateAnswers given = typed(made);
        given.insert({{s("provider"), s("host")}, {s("customer"), s("own")}});
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, given));
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(errorText(draft.error())));
        const Portfolio stored = records();
        const Completeness check = checkCompleteness(completenessInput(stored.agreements.front(), stored, today));
        QStringList findings;
        for (const Finding &finding : check.findings)
            findings << finding.message;
        QCOMPARE(findings, QStringList());
        QCOMPARE(check.score(), 100);
        QCOMPARE(stored.agreements.front().latest().content.language, language);
    }

    void theDraftIsStoredWithWhatItNeedsInOneEntry()
    {
        const AgreementTemplate made = templateNamed("it-outsourcing");
        TemplateAnswers given = typed(made);
        given.emplace(s("service.") + made.services[0].key, s("WEB SHOP")); // names are found in any case
        given.emplace(s("service.") + made.services[1].key, s("Second line"));
        const std::int64_t before = entries();
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, given));
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(errorText(draft.error())));
        QCOMPARE(entries(), before + 1);
        const Portfolio stored = records();
        QCOMPARE(stored.agreements.size(), std::size_t(1));
        const AgreementContent &content = stored.agreements.front().latest().content;
        QCOMPARE(content.services.front().text(), s("web"));
        QVERIFY(std::any_of(stored.services.begin(), stored.services.end(), [&](const Service &each) {
            return each.name == s("Second line") && each.provider.text() == s("host") && each.id == content.services[1];
        }));
        QCOMPARE(stored.calendars.size(), std::size_t(1));
        QCOMPARE(content.serviceHours, std::optional(stored.calendars.front().id));
        const ServiceHours &hours = stored.calendars.front().hours;
        QCOMPARE(hours.week[4], (std::vector<DayInterval>{{32400, 61200}}));
        QVERIFY(hours.week[5].empty());
        QCOMPARE(hours.zone, s("Europe/Berlin"));
        // 3 October 2026 is held in Germany, and notice is not due on it.
        QVERIFY(std::any_of(hours.holidays.begin(), hours.holidays.end(),
            [](const Holiday &day) { return day.year == 2026 && day.month == 10 && day.day == 3; }));
        QVERIFY(content.noticeCalendar && !content.noticeCalendar->isWorkingDay(QDate(2027, 1, 1)));
        QCOMPARE(content.charges.front().amount.toText(), s("1250.50 EUR"));
    }

    void wrongAnswersAreTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("place");
        QTest::newRow("no reference") << s("reference") << s(" ") << s("reference");
        QTest::newRow("no start") << s("start") << QString() << s("start");
        QTest::newRow("a start that is no date") << s("start") << s("31.12.2026") << s("start");
        QTest::newRow("an unknown provider") << s("provider") << s("Nobody") << s("provider");
        QTest::newRow("the same party twice") << s("customer") << s("sample hosting ag") << s("customer");
        QTest::newRow("a calendar that is not there") << s("hours") << s("Sundays") << s("hours");
        QTest::newRow("a country that is not known") << s("holidays") << s("XX") << s("holidays");
        QTest::newRow("a zone that is not known") << s("zone") << s("Europe/Nowhere") << s("zone");
        QTest::newRow("a currency that is not known") << s("currency") << s("EU") << s("currency");
        QTest::newRow("an amount with a comma") << s("amount.hosting") << s("1,5") << s("amount.hosting");
        QTest::newRow("a negative amount") << s("amount.hosting") << s("-1.00") << s("amount.hosting");
        QTest::newRow("a service without a name") << s("service.hosting") << s(" ") << s("service.hosting");
    }
    void wrongAnswersAreTold()
    {
        QFETCH(QString, key);
        QFETCH(QString, answer);
        const AgreementTemplate made = templateNamed("cloud-hosting");
        TemplateAnswers answers = suggestAnswers(made, records(), today, {});
        QVERIFY(checkAnswers(made, answers, records()).empty());
        answers[key] = answer;
        const auto errors = checkAnswers(made, answers, records());
        QCOMPARE(errors.size(), std::size_t(1));
        QTEST(errors.front().place, "place");
        QVERIFY(!errors.front().message.isEmpty());
        const std::int64_t before = entries();
        QVERIFY(!createFromTemplate(*m_workspace, made, answers));
        QCOMPARE(entries(), before);
    }

    void aReferenceIsTakenOnce()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        const TemplateAnswers answers = suggestAnswers(made, records(), today, {});
        QVERIFY(createFromTemplate(*m_workspace, made, answers).has_value());
        QCOMPARE(checkAnswers(made, answers, records()).front().place, s("reference"));
        QCOMPARE(suggestAnswers(made, records(), today, {}).at(s("reference")), s("SLA-2026-002"));
        const auto again =
            draftFromAnswers(made, suggestAnswers(made, records(), today, {{s("hours"), s("new:office")}}), records());
        QCOMPARE(again->newCalendar->name, s("Office hours, Monday to Friday (2)"));
        // The second one takes the calendar that the first one made.
        QCOMPARE(suggestAnswers(made, records(), today, {}).at(s("hours")), records().calendars.front().id.text());
    }

    void whatIsLeftOpenStaysAPlaceholder()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        TemplateAnswers answers = suggestAnswers(made, records(), today, {});
        answers[s("support.phone")] = s("+49 30 0000");
        const auto draft = createFromTemplate(*m_workspace, made, answers);
        QVERIFY(draft.has_value());
        const QStringList open = placeholdersOf(draft->agreement.latest().content);
        QVERIFY(open.contains(s("amount")) && open.contains(s("support.email")) && !open.contains(s("support.phone")));
        QVERIFY(draft->agreement.latest().content.support.contains(s("+49 30 0000")));
    }

    void anAgreementIsKeptAsATemplate()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, typed(made)));
        QVERIFY(draft.has_value());
        const auto own = saveAsTemplate(*m_workspace, draft->agreement, s(" Our hosting "), s("As we buy it."));
        QVERIFY2(own.has_value(), own ? "" : qPrintable(errorText(own.error())));
        QCOMPARE(own->made.title, s("Our hosting"));
        const auto stored = ownTemplates(m_workspace->database()).value();
        QCOMPARE(stored.size(), std::size_t(1));
        QVERIFY(stored.front() == *own);
        // It goes before those of the program, whatever their language, and makes an agreement again.
        const auto offered = offeredTemplates(m_workspace->database(), s("de")).value();
        QCOMPARE(offered.size(), std::size_t(11));
        QVERIFY(offered.front().isOwn && !offered[1].isOwn);
        QCOMPARE(offered.front().made.language, s("en"));
        TemplateAnswers given = typed(own->made);
        given.insert({{s("provider"), s("own")}, {s("customer"), s("host")}});
        const auto again =
            createFromTemplate(*m_workspace, own->made, suggestAnswers(own->made, records(), today, given));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(errorText(again.error())));
        QVERIFY(again->agreement.latest().content.introduction.contains(s("Sample Customer GmbH, Probegasse 2")));
        QCOMPARE(again->agreement.latest().content.charges.front().amount.toText(), s("1250.50 EUR"));
        QVERIFY(verifyWorkbook(m_workspace->database())->holds);
    }

    void aTitleIsTakenOnce()
    {
        const AgreementTemplate made = templateNamed("cloud-hosting");
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, {}));
        QVERIFY(saveAsTemplate(*m_workspace, draft->agreement, s("Ours"), {}).has_value());
        const std::int64_t before = entries();
        QCOMPARE(saveAsTemplate(*m_workspace, draft->agreement, s("OURS"), {}).error().place, s("title"));
        QCOMPARE(saveAsTemplate(*m_workspace, draft->agreement, s("  "), {}).error().place, s("title"));
        QCOMPARE(entries(), before);
    }

    void anOwnTemplateIsArchivedAndTakenOut()
    {
        const AgreementTemplate made = templateNamed("logistics");
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, {}));
        const auto own = saveAsTemplate(*m_workspace, draft->agreement, s("Ours"), {});
        QVERIFY(archiveTemplate(*m_workspace, own->made.id, true)->archived);
        QVERIFY(ownTemplates(m_workspace->database())->front().archived);
        QVERIFY(offeredTemplates(m_workspace->database(), s("en"))->front().archived);
        QVERIFY(!archiveTemplate(*m_workspace, own->made.id, false)->archived);
        QVERIFY(ownTemplates(m_workspace->database())->front() == *own);
        QCOMPARE(archiveTemplate(*m_workspace, s("nothing"), true).error().code, ErrorCode::NotFound);
        const auto trail = auditEntries(m_workspace->database(), {}, 100, 0).value();
        QStringList actions;
        for (const AuditEntry &entry : trail)
            actions << entry.action;
        QCOMPARE(actions.count(s("archive_template")), 2);
        QCOMPARE(actions.count(s("save_template")), 1);
    }

    void aDocumentCarriesOwnTemplates()
    {
        const AgreementTemplate made = templateNamed("service-desk", "de");
        const auto draft = createFromTemplate(*m_workspace, made, suggestAnswers(made, records(), today, {}));
        const auto own = saveAsTemplate(*m_workspace, draft->agreement, s("Unsere"), {});
        QVERIFY(archiveTemplate(*m_workspace, own->made.id, true).has_value());
        const QByteArray bytes = writeDocument(exportDocument(m_workspace->database()).value());
        const auto document = readDocument(bytes, s("export.json"));
        QVERIFY2(document.has_value(), document ? "" : qPrintable(errorText(document.error())));
        QCOMPARE(writeDocument(*document), bytes);
        Workspace other(Database::create(m_folder->filePath(s("other.kept"))).value(),
            Actor{s("anna"), s("Anna"), s("host"), {}}, [this] { return m_workspace->now(); });
        QVERIFY(applyDocument(other, *document).has_value());
        QVERIFY(ownTemplates(other.database()).value() == ownTemplates(m_workspace->database()).value());
        const auto again = applyDocument(other, *document);
        QCOMPARE(again->added + again->changed, 0);
        Document twice = *document;
        twice.templates.push_back(twice.templates.front());
        QVERIFY(!readDocument(writeDocument(twice), s("export.json")));
    }

private:
    [[nodiscard]] Portfolio records() const { return loadRecords(m_workspace->database()).value(); }
    [[nodiscard]] std::int64_t entries() const { return auditHead(m_workspace->database()).value().sequence; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestNewFromTemplate)
#include "tst_newfromtemplate.moc"
