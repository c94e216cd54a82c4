// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/reports/agreementdocument.h"
#include "models/reports/agreementsentences.h"
#include "models/reports/paper.h"
#include "models/reports/reportlanguage.h"
#include "tests/domain/agreements.h"
#include "tests/domain/codecsamples.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <set>
#include <thread>

using namespace kept;
using namespace kept::test;

namespace {

const QDate today(2024, 6, 1);

ReportContext context(const char *language = "")
{
    return {QStringLiteral("Tester"), startOfDay(today, QTimeZone::utc()), 7, QString(64, u'a'),
        QString::fromLatin1(language)};
}

/// An agreement in which every field says something, with the records that it names.
Portfolio everything()
{
    Portfolio portfolio;
    portfolio.organisations = {organisationFromJson(object(organisationJson), {}).value()};
    Organisation customer = portfolio.organisations.front();
    customer.id = OrganisationId::parse(QStringLiteral("us")).value();
    customer.name = QStringLiteral("Sample Customer GmbH");
    portfolio.organisations.push_back(customer);
    portfolio.services = {serviceFromJson(object(serviceJson), {}).value()};
    portfolio.calendars = {calendarFromJson(object(calendarJson), {}).value()};
    Agreement agreement = agreementFromJson(object(agreementJson), {}).value();
    agreement.framework.reset();
    agreement.life.clear();
    portfolio.agreements = {agreement};
    return portfolio;
}

ReportDocument documentOf(const Portfolio &portfolio, const char *language = "en")
{
    const Agreement &agreement = portfolio.agreements.front();
    return agreementDocument(portfolio, agreement, versionToPrint(agreement, today), context(language));
}

/// The signed agreement of 2024 with little in it.
Portfolio little()
{
    Portfolio portfolio;
    portfolio.agreements = {signedHosting()};
    return portfolio;
}

QStringList headingsOf(const ReportDocument &document)
{
    QStringList headings;
    HeadingNumbers numbers;
    for (const ReportBlock &block : document.blocks)
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            headings << numbers.next(*heading) + u' ' + heading->text;
    return headings;
}

/// What pdftotext reads on each page, with runs of blanks folded.
QStringList pagesOf(const ReportDocument &document)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("agreement.pdf"));
    if (!writePdf(document, {}, file))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    reader.waitForFinished();
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.replace(QRegularExpression(QStringLiteral("[ \\x{A0}]+")), QStringLiteral(" "));
    text.replace(u'\uFB01', QStringLiteral("fi")).replace(u'\uFB02', QStringLiteral("fl"));
    text.replace(u'\uFB00', QStringLiteral("ff")).replace(u'\uFB03', QStringLiteral("ffi"));
    return text.split(u'\f', Qt::SkipEmptyParts);
}

/// Counts the events that tell a window of a new language.
class LanguageEvents : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
    int count = 0;
};

QString draftWord() { return QCoreApplication::translate("kept::AgreementDocument", "Draft"); }

} // namespace

class TestAgreementDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComposedMetricGoesByTheNameOfItsServiceLevel()
    {
        ServiceLevel level = signedHosting().latest().content.serviceLevels.front();
        level.name = QStringLiteral("Errors in files");
        level.rule.metric = Metric::Composed;
        level.rule.parts = {{QStringLiteral("errors"), PartSide::Numerator, {1, 0}, PartMeasure::TicketsOpened, {}, {}},
            {QStringLiteral("files"), PartSide::Denominator, {1, 0}, PartMeasure::TicketsClosed, {}, {}}};
        level.direction = Direction::AtMost;
        level.credit = CreditSchedule();
        level.credit->bands = {
            {BandEdge{{2, 0}, false}, std::nullopt, Share::parsePercent(QStringLiteral("10")).value()}};
        QCOMPARE(creditSentence(level),
            QStringLiteral("If monthly “Errors in files” is over 2 %, 10 % of the monthly charge is credited."));
        level.rule.metric = Metric::TicketRatio;
        QVERIFY(creditSentence(level).startsWith(QStringLiteral("If monthly ratio of tickets is over")));
    }

    void whateverTheAgreementHoldsIsPrinted_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromUtf8(words); };
        row("the kind", "Underpinning contract");
        row("the title", "Hosting of the shop");
        row("the reference", "Reference: SH-2024-017");
        row("the version and its date", "Version: 1, in force from 1 May 2024");
        row("the provider on the cover", "Provider: Sample Hosting AG, Musterweg 1, Registration number HRB 1");
        row("legal forms", "Legal form | AG | AG");
        row("tax numbers", "Tax number | DE000 | DE000");
        row("a contact", "C (escalation)");
        row("the introduction", "Purpose");
        row("a service with its description", "Web shop | The shop");
        row("what is out of scope", "3.2 Out of scope\nMail");
        row("the provider's responsibilities", "3.3 Responsibilities of the provider\nP");
        row("the customer's responsibilities", "3.4 Responsibilities of the customer\nQ");
        row("start and end in words", "The agreement starts on 1 May 2024. Its first term ends on 30 April 2027.");
        row("renewal", "Unless notice is given in time, it is renewed by 12 months at the end of each term.");
        row("notice", "The notice period to the end of a term is 3 months; notice must have been sent by then.");
        row("the last day for notice with its arithmetic",
            "1 | 1 May 2024 | 30 April 2027 | 29 January 2027 (30 Apr 2027 less 3 months is 30 Jan 2027, moved to the "
            "working day before)");
        row("the next term", "2 | 1 May 2027 | 30 April 2028 | 28 January 2028");
        row("holidays of the notice calendar", "Neither are these holidays:");
        row("their year and date", "2027 | 1 Jan 2027 | ");
        row("what they are called", " | 25 Dec 2027 | Christmas Day");
        row("an extension", "24 months | the customer asks by 1 May 2026");
        row("a charge", "Base fee | Web shop | 1,000.00 USD | each quarter | 1 May 2024 to 30 Apr 2027");
        row("indexation",
            "Base fee: the charge may be raised on 1 May 2025 and every 12 months after that. It follows this index: "
            "consumer prices. It is raised by 2 % each time. It is never raised by more than 4 % at once.");
        row("weekly hours", "Monday | 09:00 to 12:00, 13:00 to 17:00");
        row("closed days as one row", "Tuesday to Thursday | closed");
        row("a dated holiday", "18 Apr 2025 |");
        row("a half holiday", "every 24 December | Christmas Eve | 09:00 to 12:00");
        row("an exception", "27 Dec 2025 | other hours | 10:00 to 14:00");
        row("the zone of the hours", "Times in the time zone Europe/Berlin.");
        row("planned maintenance", "Planned maintenance\nSundays");
        row("support", "Support\nby phone");
        row("a service level as a sentence",
            "Sample Customer GmbH owes, in each quarter, a value of 99.90 to 100 % for “Response”.");
        row("a target of its time",
            "Target from 1 May 2024 | 99.90 to 100 %; critical when worse than 99.00 %; at risk when nearer to it than "
            "0.02 %");
        row("the next target", "Target from 1 May 2025 | 99.95 to 100.0 %");
        row("the population", "services: Web shop; kinds: incident; priorities: P1; categories: net; tags: vip");
        row("the hours of a service level", "Service hours | Office hours");
        row("the rounding", "the value rounded half to even to 1 decimal place is compared with the target");
        row("the smallest sample", "10 records; with fewer the period is not judged");
        row("the weight", "Weight | 25 %");
        row("the data source", "Data source | ticket system");
        row("the review of the target", "Target is reviewed | 31 January 2025");
        row("a credit band", "less than 99.9 % | 10 %");
        row("the cap", "at most 20 % of the agreement's charges");
        row("the claim", "How credits are claimed\nin writing");
        row("exclusions", "Exclusions\nE");
        row("a report", "Scorecard | owners | monthly | both parties");
        row("governance", "Governance\nmonthly");
        row("reviews", "The parties review the agreement together every half-year.");
        row("escalation", "1 | a P1 is open for 4 hours | head of service | 1 hour");
        row("target adjustment", "How targets are changed\nT");
        row("disputes", "Disputes and complaints\nboard");
        row("security", "Security\nISO 27001");
        row("data protection", "Data protection\nprocessing agreement");
        row("evidence", "ISO/IEC 27001 | data centres | Sample Hosting AG");
        row("termination", "Termination\nX");
        row("exit", "Exit and handover\nhandover in 90 days");
        row("a clause with its own number", "Clause 1 Scope\n…");
        row("the glossary", "Incident | an interruption");
        row("an attachment with its hash",
            "signed.pdf (scan) | 4.1 kB | e3b0c44298fc1c149afbf4c8996fb924\n27ae41e4649b934ca495991b7852b855");
        row("a signature", "Place and date | S");
        row("the other party's signature", "For the provider: Sample Hosting AG\nPlace and date | Name and signature");
        row("the trail", "entry 7 · aaaa");
    }

    void whateverTheAgreementHoldsIsPrinted()
    {
        QFETCH(const QString, words);
        const QString text = toPlainText(documentOf(everything()));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void aMergedPartyKeepsTheNameItSignedWith()
    {
        Portfolio portfolio = everything();
        portfolio.agreements.front().providerAsSigned = QStringLiteral("Sample Webspace Ltd");
        const QString text = toPlainText(documentOf(portfolio));
        QVERIFY2(text.contains(
                     QStringLiteral("Provider: Sample Webspace Ltd, today part of Sample Hosting AG, Musterweg 1")),
            qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("For the provider: Sample Webspace Ltd")), qPrintable(text));
    }

    void whatIsAbsentHasNoSection()
    {
        const QStringList headings = headingsOf(documentOf(little()));
        QCOMPARE(headings.join(u'|'),
            QStringLiteral("1 Parties|2 Term, renewal and notice|2.1 Term and renewal|2.2 Notice|3 Service hours and "
                           "support|3.1 Service hours|4 Service levels|4.1 Availability|5 Reporting, governance and "
                           "changes|5.1 Reviews|6 Signatures"));
    }

    void theContentsNameThePageOfEveryHeading()
    {
        const ReportDocument document = documentOf(everything());
        const QStringList pages = pagesOf(document);
        QVERIFY(pages.size() >= 5);
        const QString contents = pages.at(1);
        QVERIFY2(contents.contains(QStringLiteral("Contents")), qPrintable(contents));
        const QStringList headings = headingsOf(document);
        QVERIFY(headings.size() > 40);
        for (const QString &heading : headings) {
            const QRegularExpression line(QRegularExpression::escape(heading) + QStringLiteral(" +(\\d+)\n"));
            const auto found = line.match(contents);
            QVERIFY2(found.hasMatch(), qPrintable(heading + u'\n' + contents));
            QVERIFY2(pages.value(found.captured(1).toInt() - 1).contains(heading), qPrintable(heading));
        }
    }

    void aDraftIsMarkedOnEveryPage()
    {
        Portfolio portfolio = everything();
        for (const QString &page : pagesOf(documentOf(portfolio)))
            QVERIFY2(page.contains(QRegularExpression(QStringLiteral("\\bDraft\\b"))), qPrintable(page));
        portfolio.agreements.front().life = {step(LifeEventKind::Submitted, {2024, 3, 1})};
        QCOMPARE(documentOf(portfolio).mark, QStringLiteral("Draft"));
    }

    void whatIsApprovedIsReadyToBeSigned()
    {
        Portfolio portfolio = everything();
        portfolio.agreements.front().life = {
            step(LifeEventKind::Submitted, {2024, 3, 1}), step(LifeEventKind::Approved, {2024, 3, 2}, "bert")};
        const ReportDocument document = documentOf(portfolio);
        QCOMPARE(document.mark, QString());
        QVERIFY(toPlainText(document).contains(QStringLiteral("State: approved, ready to be signed")));
    }

    void anAmendmentThatWaitsIsADraftAndNotWhatIsPrintedUnasked()
    {
        Portfolio portfolio = little();
        Agreement &agreement = portfolio.agreements.front();
        AgreementVersion next = agreement.latest();
        next.number = 2;
        next.effective = QDate(2025, 1, 1);
        agreement.versions.push_back(next);
        LifeEvent proposal = step(LifeEventKind::Amended, {2024, 5, 20});
        proposal.version = 2;
        agreement.life.push_back(proposal);
        QCOMPARE(versionToPrint(agreement, today).number, 1);
        QCOMPARE(documentOf(portfolio).mark, QString());
        QCOMPARE(agreementDocument(portfolio, agreement, next, context("en")).mark, QStringLiteral("Draft"));
    }

    void aVersionThatIsNotInForceSaysSo()
    {
        Portfolio portfolio = little();
        Agreement &agreement = portfolio.agreements.front();
        QCOMPARE(documentOf(portfolio).mark, QString());
        AgreementVersion next = agreement.latest();
        next.number = 2;
        next.effective = QDate(2024, 5, 15);
        agreement.versions.push_back(next);
        next.number = 3;
        next.effective = QDate(2024, 6, 2); // the day after the print
        agreement.versions.push_back(next);
        QStringList marks;
        for (const AgreementVersion &version : agreement.versions)
            marks << agreementDocument(portfolio, agreement, version, context("en")).mark;
        QCOMPARE(
            marks, (QStringList{QStringLiteral("No longer in force"), QString(), QStringLiteral("Not yet in force")}));
    }

    void holidaysAreThoseOfTheTerm_data()
    {
        QTest::addColumn<RenewalMode>("renewal");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("said");
        QTest::newRow("a term of three years from 1 May 2024")
            << RenewalMode::Automatic << QStringLiteral("1 May 2024, 30 Apr 2027")
            << QStringLiteral("Listed are the days from 1 May 2024 to 30 April 2027.");
        QTest::newRow("open-ended: the 24 months from the print on")
            << RenewalMode::OpenEnded << QStringLiteral("1 Jun 2026")
            << QStringLiteral("Listed are the days from 1 June 2024 to 1 June 2026.");
    }
    void holidaysAreThoseOfTheTerm()
    {
        QFETCH(const RenewalMode, renewal);
        Portfolio portfolio = everything();
        portfolio.calendars.front().hours.exceptions.clear();
        portfolio.calendars.front().hours.holidays.clear();
        for (const QDate &day : {QDate(2024, 4, 30), QDate(2024, 5, 1), QDate(2026, 6, 1), QDate(2026, 6, 2),
                 QDate(2027, 4, 30), QDate(2027, 5, 1)})
            portfolio.calendars.front().hours.holidays.push_back(
                {QStringLiteral("Works closed"), day.year(), day.month(), day.day(), {}});
        portfolio.agreements.front().latest().content.term.renewal = renewal;
        const QString text = toPlainText(documentOf(portfolio));
        QStringList days;
        for (const QString &day : {QStringLiteral("30 Apr 2024"), QStringLiteral("1 May 2024"),
                 QStringLiteral("30 Apr 2027"), QStringLiteral("1 May 2027"), QStringLiteral("1 Jun 2026")})
            if (text.contains(u'\n' + day + QStringLiteral(" | Works closed")))
                days << day;
        days.removeAll(renewal == RenewalMode::Automatic ? QStringLiteral("1 Jun 2026") : QString());
        QTEST(days.join(QStringLiteral(", ")), "days");
        QFETCH(const QString, said);
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void hoursThatWereChangedSinceSaySo()
    {
        Portfolio portfolio = everything();
        Agreement &agreement = portfolio.agreements.front();
        agreement.life = signedHosting().life; // signed on 20 March 2024
        ReportContext with = context("en");
        const CalendarId office = portfolio.calendars.front().id;
        const auto at = [](int month, int day) { return startOfDay({2024, month, day}, QTimeZone::utc()); };
        with.hours = {{office, at(3, 19), 11}, {CalendarId::create(), at(5, 1), 12}};
        const auto printed = [&] {
            return toPlainText(agreementDocument(portfolio, agreement, agreement.latest(), with));
        };
        const QString changed = QStringLiteral("These service hours were last changed on");
        QVERIFY(!printed().contains(changed)); // before it was signed, and others'
        with.hours.push_back({office, at(4, 2), 13});
        with.hours.push_back({office, at(5, 6), 17});
        QVERIFY2(
            printed().contains(QStringLiteral(
                "These service hours were last changed on 6 May 2024 (audit entry 17), and are printed as they are "
                "since; this version was agreed on 20 March 2024.")),
            qPrintable(printed()));
        agreement.life.clear(); // a draft is agreed by nobody yet
        QVERIFY(!printed().contains(changed));
    }

    void eachVersionIsPrintedUnderTheTitleOfThen()
    {
        Portfolio portfolio = little();
        Agreement &agreement = portfolio.agreements.front();
        agreement.title = QStringLiteral("Hosting");
        AgreementVersion next = agreement.latest();
        next.number = 2;
        next.effective = QDate(2025, 1, 1);
        next.title = QStringLiteral("Hosting and mail");
        agreement.versions.push_back(next);
        const auto printed = [&](std::size_t index) {
            return agreementDocument(portfolio, agreement, agreement.versions[index], context("en"));
        };
        QCOMPARE(printed(0).title, QStringLiteral("Hosting"));
        QCOMPARE(printed(0).letterhead, QStringLiteral("Hosting"));
        QCOMPARE(printed(1).title, QStringLiteral("Hosting and mail"));
        QVERIFY(!toPlainText(printed(0)).contains(QStringLiteral("Hosting and mail")));
    }

    void aCallOffPrintsWhatItsFrameworkSays()
    {
        Portfolio portfolio = everything();
        Agreement callOff = hosting();
        callOff.id = AgreementId::parse(QStringLiteral("a2")).value();
        callOff.framework = portfolio.agreements.front().id;
        callOff.latest().content.exit = QStringLiteral("its own exit");
        portfolio.agreements.push_back(callOff);
        const QString text = toPlainText(agreementDocument(portfolio, callOff, callOff.latest(), context("en")));
        QVERIFY2(text.contains(QStringLiteral("This agreement is a call-off under SH-2024-017, Hosting of the shop.")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Data protection\nprocessing agreement"))); // the framework's
        QVERIFY(text.contains(QStringLiteral("Exit and handover\nits own exit")));
        QVERIFY(!text.contains(QStringLiteral("Base fee"))); // money is never inherited
    }

    void theAgreementsLanguageIsPrinted()
    {
        const Portfolio portfolio = everything(); // its language is German; the program's is English
        const ReportDocument document = documentOf(portfolio, "");
        QVERIFY(headingsOf(document).contains(QStringLiteral("4 Laufzeit, Verlängerung und Kündigung")));
        const QString pdf = pagesOf(document).join(u'\n');
        QVERIFY2(pdf.contains(QStringLiteral("4 Laufzeit, Verlängerung und Kündigung")), qPrintable(pdf));
        QVERIFY(pdf.contains(QStringLiteral("1.000,00 USD")));
        QVERIFY(pdf.contains(QStringLiteral("Die Vereinbarung beginnt am 1. Mai 2024.")));
        QVERIFY(pdf.contains(QStringLiteral("Seite 2 von ")));
        QVERIFY(!pdf.contains(QStringLiteral("Page 2 of ")));
        QVERIFY(headingsOf(documentOf(portfolio, "en")).contains(QStringLiteral("4 Term, renewal and notice")));
        const QString remark =
            QStringLiteral("The texts of the agreement itself are in another language than this report: German.");
        QCOMPARE(toPlainText(documentOf(portfolio, "en")).count(remark), 1);
        QVERIFY(!toPlainText(documentOf(portfolio, "")).contains(QStringLiteral("als dieser Bericht")));
    }

    void anEnglishAgreementStaysEnglishInAGermanProgram()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/kept_de.qm")));
        QCoreApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        Portfolio portfolio = everything();
        portfolio.agreements.front().latest().content.language = QStringLiteral("en");
        const QString pdf = pagesOf(documentOf(portfolio, "")).join(u'\n');
        const QString word = draftWord();
        const QLocale locale;
        QCoreApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(pdf.contains(QStringLiteral("4 Term, renewal and notice")), qPrintable(pdf));
        QVERIFY(pdf.contains(QStringLiteral("1,000.00 USD")));
        QVERIFY(pdf.contains(QStringLiteral("renewed by 12 months"))); // plurals are in the English catalogue
        QVERIFY(pdf.contains(QStringLiteral("Page 2 of ")));
        QCOMPARE(word, QStringLiteral("Entwurf")); // the program speaks German again
        QCOMPARE(locale.name(), QStringLiteral("de_AT"));
    }

    void aReportsLanguageEndsWithItsScope()
    {
        const auto speak = [] { return ReportLanguage(QStringLiteral("de")).isSpoken(); };
        QVERIFY(speak()); // the first one after a change of the program's language takes its place
        LanguageEvents events;
        QCoreApplication::instance()->installEventFilter(&events);
        {
            const ReportLanguage german(QStringLiteral("de-AT"));
            QVERIFY(german.isSpoken());
            QCOMPARE(draftWord(), QStringLiteral("Entwurf"));
            QCOMPARE(displayLocale().name(), QStringLiteral("de_AT"));
            {
                const ReportLanguage english(QStringLiteral("en"));
                QCOMPARE(draftWord(), QStringLiteral("Draft"));
                QCOMPARE(displayLocale().decimalPoint(), QStringLiteral("."));
            }
            QCOMPARE(draftWord(), QStringLiteral("Entwurf"));
            QCOMPARE(displayLocale().decimalPoint(), QStringLiteral(","));
        }
        QCOMPARE(draftWord(), QStringLiteral("Draft"));
        QCOMPARE(displayLocale(), QLocale::c());
        QCoreApplication::processEvents();
        QCOMPARE(events.count, 0);
    }

    void aThreadThatFormatsMeanwhileKeepsItsLanguage()
    {
        const auto said = [] { return draftWord() + u' ' + displayExact(Rational(5, 2)); };
        const ReportLanguage german(QStringLiteral("de-AT"));
        std::atomic<bool> stop{false};
        std::atomic<int> rounds{0};
        std::set<QString> heard; // read once the thread has ended
        std::thread loading([&] {
            for (; !stop; ++rounds)
                heard.insert(said());
        });
        std::set<QString> printed;
        for (int i = 0; i < 2000 || rounds < 2000; ++i) {
            const ReportLanguage inner(i % 2 == 0 ? QStringLiteral("en") : QStringLiteral("de"));
            printed.insert(QString::number(i % 2) + u' ' + said());
        }
        stop = true;
        loading.join();
        QCOMPARE(QStringList(heard.begin(), heard.end()), QStringList{QStringLiteral("Draft 2.5")});
        QCOMPARE(QStringList(printed.begin(), printed.end()),
            (QStringList{QStringLiteral("0 Draft 2.5"), QStringLiteral("1 Entwurf 2,5")}));
    }

    void aLaterVersionSaysWhenItWasApproved()
    {
        Portfolio portfolio = little();
        Agreement &agreement = portfolio.agreements.front();
        QVERIFY(toPlainText(documentOf(portfolio)).contains(QStringLiteral("State: signed on 20 March 2024\n")));
        AgreementVersion second = agreement.latest();
        second.number = 2;
        second.effective = QDate(2024, 6, 1);
        agreement.versions.push_back(second);
        LifeEvent amended = step(LifeEventKind::Amended, {2024, 5, 4});
        amended.version = 2;
        agreement.life.push_back(amended);
        agreement.life.push_back(step(LifeEventKind::Approved, {2024, 5, 10}, "bert"));
        const QString state =
            QStringLiteral("State: approved on 10 May 2024; the agreement was signed on 20 March 2024\n");
        QVERIFY2(toPlainText(documentOf(portfolio)).contains(state), qPrintable(toPlainText(documentOf(portfolio))));
        const ReportDocument first = agreementDocument(portfolio, agreement, agreement.versions.front(), context("en"));
        QVERIFY(toPlainText(first).contains(QStringLiteral("State: signed on 20 March 2024\n")));
    }

    void aClauseSaysWhoseNumberItHas()
    {
        Portfolio portfolio = little();
        const auto says = [&](const char *words) {
            return toPlainText(documentOf(portfolio)).contains(QString::fromUtf8(words));
        };
        QVERIFY(says("Agreed in | clause 4.1 of the agreement as signed\n"));
        portfolio.agreements.front().life.clear();
        QVERIFY(says("Agreed in | clause 4.1 of the contract text, not of this print\n"));
        portfolio.agreements.front().latest().content.clauses = {
            {QStringLiteral("4.1"), QStringLiteral("Availability"), QStringLiteral("It is available.")}};
        QVERIFY(says("Agreed in | clause 4.1 in the section “Clauses”\n"));
    }

    void aLanguageThatKeptDoesNotSpeakIsNamed()
    {
        Portfolio portfolio = little();
        portfolio.agreements.front().latest().content.language = QStringLiteral("fr");
        const ReportDocument document = documentOf(portfolio, "");
        QVERIFY(headingsOf(document).contains(QStringLiteral("6 Signatures")));
        QCOMPARE(document.footer.remark, QStringLiteral("Printed in the program's language; Kept does not speak “fr”"));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    // As in the program: the plurals of English stand beneath.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/kept_en.qm")))
        QCoreApplication::installTranslator(&english);
    TestAgreementDocument test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_agreementdocument.moc"
