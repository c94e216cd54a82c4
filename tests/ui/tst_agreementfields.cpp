// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the agreement's form beyond term, targets and credits: what each writes, and that nothing gets lost.
#include "editorbench.h"
#include "lookmain.h"
#include "models/domain/agreementterms.h"
#include "models/tables/agreementstablemodel.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/questionbanner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

OrganisationId organisationId(const char *id) { return *OrganisationId::parse(s(id)); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {organisationId(id), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

Agreement draftAgreement(const char *reference)
{
    Agreement draft = newAgreement(organisationId("host"), organisationId("own"), QDate(2026, 11, 24));
    draft.reference = s(reference);
    draft.title = s("Hosting");
    draft.latest().content.zone = s("UTC");
    return draft;
}

/// Something in every field that a form can lose.
void fill(AgreementContent &content)
{
    for (const auto text : {&AgreementContent::plannedMaintenance, &AgreementContent::support,
             &AgreementContent::claimProcess, &AgreementContent::governance, &AgreementContent::disputes,
             &AgreementContent::security, &AgreementContent::dataProtection, &AgreementContent::exit})
        content.*text = s("Sample text.");
    content.serviceHours = *CalendarId::parse(s("office"));
    content.signatories = {{s("S. Sample"), s("director"), {}, {}, organisationId("own")}};
    content.contacts = {{s("C. Sample"), {}, s("c@sample.example"), {}, organisationId("host")}};
    content.escalation = {{s("Open for 4 hours"), s("Head of service"), s("1h")}};
    content.evidence = {{s("ISO/IEC 27001"), s("data centres"), organisationId("own")}};
    content.glossary = {{s("Incident"), s("An interruption.")}};
    content.reporting = {{s("Scorecard"), s("Owners"), s("weekly"), ReportAudience::Both},
        {s("Forecast"), s("Owners"), {}, ReportAudience::Provider, ReportFrequency::Once, 5, QDate(2027, 3, 31)}};
    content.term.extensions = {{24, s("The customer, three months before the end")}};
    Charge fee{{}, s("Fee"), *Money::parse(s("1000.00"), s("EUR")), 1, content.term.start, {}};
    Charge second = fee;
    second.indexation =
        Indexation{s("Consumer prices"), Share::parsePercent(s("2.5")).value(), {}, QDate(2028, 1, 1), 24};
    content.charges = {fee, second};
    ServiceLevel level{*ServiceLevelId::parse(s("level")), s("Availability"), {}, {}, {}, {}, PeriodKind::Month,
        Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.targets.set(content.term.start, Target{{990, 1}, {}, {}, {}});
    level.targetReview = QDate(2027, 6, 30);
    level.discrepancyTolerance = Decimal{5, 2};
    level.ratingSteps = RatingSteps{{999, 1}, {990, 1}, {98, 0}};
    content.serviceLevels = {level};
}

/// The page on the stored draft A-1, whose framework FR-1 may be chosen.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    explicit Bench(bool filled)
    {
        Workspace &workspace = session->workspace();
        if (!saveSupplier(workspace, organisation("host", "Sample Hosting AG", false))
            || !saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true)))
            qFatal("The parties cannot be stored.");
        CalendarRecord office{*CalendarId::parse(s("office")), s("Office hours"), {}, 0};
        office.hours.week[0] = {{32400, 61200}};
        const auto hours = inTransaction(
            workspace, s("setup"), {}, [&](Transaction &transaction) { return saveCalendar(transaction, office); });
        Agreement framework = draftAgreement("FR-1");
        framework.latest().content.exit = s("Handover in 90 days.");
        Agreement draft = draftAgreement("A-1");
        if (filled)
            fill(draft.latest().content);
        if (!hours || !saveDraft(workspace, framework) || !saveDraft(workspace, draft))
            qFatal("The records cannot be stored.");
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    [[nodiscard]] AgreementContent stored() const
    {
        return findAgreementByReference(database(), s("A-1"))->latest().content;
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(s(name));
    }
    /// Adds a row by the keyboard and types its cells; a text that begins with "#" presses Down so many times instead.
    void addRow(const char *table, std::initializer_list<const char *> cells) const
    {
        find<QPushButton>(qPrintable(s(table) + s(".add")))->setFocus();
        press(Qt::Key_Space);
        for (const char *cell : cells) {
            if (*cell == '#')
                for (int i = 0; i < s(cell).mid(1).toInt(); ++i)
                    press(Qt::Key_Down);
            else
                typeText(cell);
            press(Qt::Key_Tab);
        }
        page->setFocus();
    }
    void save() const
    {
        find<QLineEdit>("reference")->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
    }
};

} // namespace

class AgreementFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageGoesWithACellThatIsOpen()
    {
        Bench bench(false);
        bench.find<QPushButton>("signatories.add")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
        typeText("Sample Person");
        bench.page.reset(); // what the cell tells on its way finds nobody who is half gone
        QVERIFY(bench.settled());
    }

    void everyKindIsChosenStoredAndListed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("listed");
        QTest::newRow("between departments")
            << static_cast<int>(AgreementKind::Ola) << s("operational level agreement") << s("OLA");
        QTest::newRow("under another one") << static_cast<int>(AgreementKind::UnderpinningContract)
                                           << s("underpinning contract") << s("underpinning contract");
        QTest::newRow("both owe") << static_cast<int>(AgreementKind::TwoSided) << s("two-sided agreement")
                                  << s("two-sided");
    }
    void everyKindIsChosenStoredAndListed()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        const Bench bench(true);
        auto *choice = bench.find<QComboBox>("kind");
        choice->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < kind; ++i)
            press(Qt::Key_Down);
        QCOMPARE(choice->currentText(), word);
        auto *obligor = bench.find<QComboBox>("serviceLevels[0].obligor");
        obligor->setFocus();
        press(Qt::Key_End); // the customer
        bench.save();
        const Agreement stored = *findAgreementByReference(bench.database(), s("A-1"));
        QCOMPARE(static_cast<int>(stored.kind), kind);
        QVERIFY(stored.latest().content.serviceLevels.front().obligor == stored.customer);
        QVERIFY(bench.settled());
        bench.page->open({s("agreements"), {}, std::nullopt, std::nullopt});
        const auto *list = bench.find<QTableView>("agreements");
        for (const QString &text : {word, s("A-1")}) { // a filter looks through the whole word, too
            bench.find<QLineEdit>("filter")->setText(text);
            const QModelIndex found = list->model()->index(0, AgreementsTableModel::KindColumn);
            QCOMPARE(found.siblingAtColumn(0).data().toString(), s("A-1"));
            QTEST(found.data().toString(), "listed");
            QCOMPARE(found.data(Qt::ToolTipRole).toString(), word);
            QCOMPARE(found.data(Qt::AccessibleTextRole).toString(), word);
        }
    }

    void textsAreTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("planned maintenance") << s("plannedMaintenance");
        QTest::newRow("support") << s("support");
        QTest::newRow("claims") << s("claimProcess");
        QTest::newRow("governance") << s("governance");
        QTest::newRow("disputes") << s("disputes");
        QTest::newRow("security") << s("security");
        QTest::newRow("data protection") << s("dataProtection");
        QTest::newRow("exit") << s("exit");
    }
    void textsAreTyped()
    {
        QFETCH(QString, field);
        const std::map<QString, QString AgreementContent::*> texts{
            {s("plannedMaintenance"), &AgreementContent::plannedMaintenance},
            {s("support"), &AgreementContent::support}, {s("claimProcess"), &AgreementContent::claimProcess},
            {s("governance"), &AgreementContent::governance}, {s("disputes"), &AgreementContent::disputes},
            {s("security"), &AgreementContent::security}, {s("dataProtection"), &AgreementContent::dataProtection},
            {s("exit"), &AgreementContent::exit}};
        Bench bench(false);
        bench.find<QLineEdit>("reference")->setFocus();
        QVERIFY(tabTo(qPrintable(field)));
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
        typeText("Typed here.");
        bench.save();
        QCOMPARE(bench.stored().*texts.at(field), s("Typed here."));
    }

    void tablesAreFilled()
    {
        Bench bench(false);
        bench.addRow("signatories", {"S. Sample", "director", "s@sample.example", "12", "#2"});
        bench.addRow("term.extensions", {"The customer", "24"});
        bench.addRow("charges", {"Fee", "", "1000", "EUR", "1", "2027-01-01", ""});
        bench.addRow("indexation", {"", "Prices", "2.5", "4", "2028-01-01", "24"});
        bench.addRow("escalation", {"Open for 4 hours", "Head of service", "1h"});
        bench.addRow("contacts", {"C. Sample", "desk", "", "", "#1"});
        bench.addRow("reporting", {"Scorecard", "Owners", "#2", "15", "", "by e-mail", "#2"});
        bench.addRow("reporting", {"Stock list", "Owners", "", "", "", "Monatlich", ""});
        bench.addRow("reporting", {"Handover", "Owners", "#5", "", "2027-12-31", "", "#1"});
        bench.addRow("evidence", {"ISO/IEC 27001", "data centres", "#2"});
        bench.addRow("glossary", {"Incident", "An interruption."});
        bench.addRow("terminationRules", {"#1", "2", "6", "", "May terminate.", "60", "9.2"});
        bench.addRow("terminationRules", {"#2", "", "", "", "May terminate at once.", "", ""});
        bench.save();
        const AgreementContent content = bench.stored();
        QVERIFY(content.terminationRules
            == std::vector<TerminationRule>({{TriggerKind::MissesWithin, 2, 6, {}, s("May terminate."), 60, s("9.2")},
                {TriggerKind::CriticalMiss, 1, 0, {}, s("May terminate at once."), 0, {}}}));
        QVERIFY(content.signatories
            == std::vector<Contact>(
                {{s("S. Sample"), s("director"), s("s@sample.example"), s("12"), organisationId("own")}}));
        QVERIFY(content.term.extensions == std::vector<ExtensionOption>({{24, s("The customer")}}));
        QCOMPARE(content.charges.size(), std::size_t(1));
        const Indexation raised{s("Prices"), Share::parsePercent(s("2.5")).value(), Share::parsePercent(s("4")).value(),
            QDate(2028, 1, 1), 24};
        QVERIFY(content.charges.front().indexation == raised);
        QVERIFY(content.escalation
            == std::vector<EscalationStep>({{s("Open for 4 hours"), s("Head of service"), s("1h")}}));
        QVERIFY(
            content.contacts == std::vector<Contact>({{s("C. Sample"), s("desk"), {}, {}, organisationId("host")}}));
        QVERIFY(content.reporting
            == std::vector<ReportingDuty>(
                {{s("Scorecard"), s("Owners"), s("by e-mail"), ReportAudience::Both, ReportFrequency::Quarterly, 15},
                    {s("Stock list"), s("Owners"), s("Monatlich"), ReportAudience::Customer, ReportFrequency::Monthly},
                    {s("Handover"), s("Owners"), {}, ReportAudience::Provider, ReportFrequency::Once, std::nullopt,
                        QDate(2027, 12, 31)}}));
        QVERIFY(content.evidence
            == std::vector<EvidenceDuty>({{s("ISO/IEC 27001"), s("data centres"), organisationId("own")}}));
        QVERIFY(content.glossary == std::vector<GlossaryEntry>({{s("Incident"), s("An interruption.")}}));
    }

    void serviceHoursAreChosen()
    {
        Bench bench(false);
        bench.find<QComboBox>("serviceHours")->setFocus();
        press(Qt::Key_Down);
        bench.save();
        QVERIFY(bench.stored().serviceHours == CalendarId::parse(s("office")));
    }

    void nothingIsLostWhenAnotherFieldIsEdited()
    {
        Bench bench(true);
        AgreementContent expected = bench.stored();
        bench.find<QPlainTextEdit>("introduction")->setFocus();
        typeText("Hosting.");
        bench.save();
        expected.introduction = s("Hosting.");
        QVERIFY(bench.stored() == expected);
    }

    void theStepsOfTheRatingAreTyped()
    {
        Bench bench(true);
        const auto retype = [&bench](const char *name, const char *text) {
            auto *field = bench.find<QLineEdit>(name);
            field->setFocus();
            field->selectAll();
            press(Qt::Key_Delete);
            typeText(text);
        };
        const auto level = [&bench] { return bench.stored().serviceLevels.front(); };
        QCOMPARE(bench.find<QLineEdit>("serviceLevels[0].ratingSteps")->text(), s("99.9"));
        retype("serviceLevels[0].ratingSteps.approaching", "");
        bench.save();
        QVERIFY(level().ratingSteps == RatingSteps({{999, 1}, {990, 1}, {98, 0}})); // two of three are not stored
        retype("serviceLevels[0].ratingSteps.approaching", "99.5");
        retype("serviceLevels[0].discrepancyTolerance", "0.1");
        bench.save();
        QVERIFY(level().ratingSteps == RatingSteps({{999, 1}, {995, 1}, {98, 0}}));
        QVERIFY(level().discrepancyTolerance == Decimal({1, 1}));
        for (const char *name : {"serviceLevels[0].ratingSteps", "serviceLevels[0].ratingSteps.approaching",
                 "serviceLevels[0].ratingSteps.requiresImprovement", "serviceLevels[0].discrepancyTolerance"})
            retype(name, "");
        bench.save();
        QVERIFY(!level().ratingSteps);
        QVERIFY(!level().discrepancyTolerance);
    }

    void aKeptDraftHoldsEveryField()
    {
        Bench bench(true);
        auto *editor = bench.page->findChild<AgreementEditor *>();
        const Agreement before = editor->draft();
        const QJsonObject snapshot = editor->snapshot();
        Agreement bare = before;
        bare.latest().content = draftAgreement("A-1").latest().content;
        editor->setAgreement(before, bare, bench.session->portfolio(), QDate(2026, 11, 24));
        QVERIFY(editor->draft() != before);
        editor->restore(snapshot);
        AgreementContent expected = before.latest().content;
        QVERIFY(editor->problems().empty());
        const AgreementContent &restored = editor->draft().latest().content;
        QVERIFY(restored.signatories == expected.signatories);
        QVERIFY(restored.charges == expected.charges);
        QVERIFY(restored.term == expected.term);
        QVERIFY(restored.evidence == expected.evidence);
        QVERIFY(restored.serviceHours == expected.serviceHours);
        QVERIFY(restored.serviceLevels.front().targetReview == QDate(2027, 6, 30));
        QVERIFY(restored == expected);
    }

    void anIndexationStaysWithTheChargeThatIsRenamed()
    {
        Bench bench(true);
        auto *charges = bench.find<QTableWidget>("charges.table");
        charges->setFocus();
        charges->setCurrentCell(1, 0);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Support");
        press(Qt::Key_Return);
        bench.save();
        const auto stored = bench.stored().charges;
        QCOMPARE(stored[1].name, s("Support"));
        QVERIFY(!stored[0].indexation.has_value());
        QCOMPARE(stored[1].indexation->index, s("Consumer prices"));
        bench.find<QTableWidget>("charges.table")->setCurrentCell(1, 0);
        bench.find<QPushButton>("charges.remove")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(bench.find<QTableWidget>("indexation.table")->rowCount(), 0);
    }

    void anIndexationStaysWithTheChargeThatIsMoved()
    {
        Bench bench(true);
        auto *charges = bench.find<QTableWidget>("charges.table");
        charges->setFocus();
        charges->setCurrentCell(1, 0);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Support");
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), charges);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(charges->item(0, 0)->text(), s("Support"));
        QCOMPARE(charges->currentRow(), 0);
        bench.save();
        const auto stored = bench.stored().charges;
        QCOMPARE(stored[0].name, s("Support"));
        QCOMPARE(stored[0].indexation->index, s("Consumer prices"));
        QVERIFY(!stored[1].indexation.has_value());
    }

    void aRenewalThatWasAgreedInTimeIsRecordedAfterTheEnd()
    {
        Bench bench(false);
        Agreement ended = draftAgreement("L-1");
        ended.latest().effective = QDate(2025, 1, 1);
        ended.latest().content.term.start = QDate(2025, 1, 1);
        ended.latest().content.term.renewal = RenewalMode::ByAgreement;
        ended.latest().content.term.renewalMonths = 12;
        ended.life = {{LifeEventKind::Submitted, QDate(2024, 12, 1), s("Anna"), {}},
            {LifeEventKind::Approved, QDate(2024, 12, 2), s("Bert"), {}},
            {LifeEventKind::Signed, QDate(2024, 12, 3), s("Anna"), {}}};
        const auto saved = inTransaction(bench.session->workspace(), s("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, ended); });
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        bench.page->open({s("agreements"), s("L-1"), std::nullopt, std::nullopt});
        QCOMPARE(bench.find<QLabel>("status")->text(), s("Status: expired"));
        QVERIFY(bench.find<QLabel>("step.late")->text().contains(s("It ended on 31 Dec 2025.")));
        const QString renew = s("step.%1").arg(static_cast<int>(LifeEventKind::Renewed));
        bench.find<QPushButton>(qPrintable(renew))->setFocus();
        press(Qt::Key_Space); // without a note
        QVERIFY(bench.find<Banner>("banner")->text().contains(s("dated back only with a reason")));
        bench.find<QLineEdit>("step.note")->setFocus();
        typeText("Agreed by letter of 1 December 2025");
        bench.find<QPushButton>(qPrintable(renew))->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(bench.find<QuestionBanner>("question")->text(),
            s("Propose to renew L-1? Once a second person approves it, term 2 runs from 1 Jan 2026 to 31 Dec 2026."));
        press(Qt::Key_Space);
        const auto stored = [&] { return *findAgreementByReference(bench.database(), s("L-1")); };
        QTRY_VERIFY(pendingRenewal(stored()) != nullptr);
        QCOMPARE(stored().life.back().date, QDate(2025, 12, 31));
        const QString approve = s("step.%1").arg(static_cast<int>(LifeEventKind::Approved));
        QCOMPARE(bench.find<QPushButton>(qPrintable(approve))->text(), s("Approve the renewal"));
    }

    void anUnreadableRowBehindOneThatWentIsAFinding()
    {
        Bench bench(true);
        auto *charges = bench.find<QTableWidget>("charges.table");
        charges->setCurrentCell(0, 0);
        bench.find<QPushButton>("charges.remove")->setFocus();
        press(Qt::Key_Space);
        charges->setFocus();
        charges->setCurrentCell(0, 2);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("much");
        press(Qt::Key_Return);
        bench.save();
        QVERIFY(bench.find<QPushButton>("finding0") != nullptr);
        QCOMPARE(bench.stored().charges.size(), std::size_t(2));
    }

    void aCallOffShowsWhatItsFrameworkSays()
    {
        Bench bench(false);
        auto *exit = bench.find<QPlainTextEdit>("exit");
        QCOMPARE(exit->placeholderText(), QString());
        bench.find<QComboBox>("framework")->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(exit->placeholderText(), s("As FR-1 says: Handover in 90 days."));
        QCOMPARE(exit->toPlainText(), QString());
        QVERIFY(bench.page->findChild<QWidget *>(s("finding.exit")) == nullptr
            || bench.page->findChild<QWidget *>(s("finding.exit"))->isHidden());
        bench.save();
        QVERIFY(findAgreementByReference(bench.database(), s("A-1"))->framework
            == findAgreementByReference(bench.database(), s("FR-1"))->id);
    }

    void whatCannotBeReadIsAFindingAndNothingIsSaved()
    {
        Bench bench(true);
        auto *extensions = bench.find<QTableWidget>("term.extensions.table");
        extensions->setFocus();
        extensions->setCurrentCell(0, 1);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("two");
        press(Qt::Key_Return);
        bench.save();
        QVERIFY(bench.stored().term.extensions.front().months == 24);
        QVERIFY(bench.find<QPushButton>("finding0") != nullptr);
    }
};

int main(int argc, char **argv) { return runLookTest<AgreementFieldsTest>(argc, argv); }
#include "tst_agreementfields.moc"
