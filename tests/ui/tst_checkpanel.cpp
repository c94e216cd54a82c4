// SPDX-License-Identifier: GPL-3.0-or-later
// The completeness check beside the agreement's form, by key and mouse events.
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/completenessring.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

/// The page on a stored draft A-1 that says next to nothing.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    Bench()
    {
        Workspace &workspace = session->workspace();
        Organisation host = organisation("host", "Sample Hosting AG", false);
        host.address = s("Musterweg 1");
        const Service web{*ServiceId::parse(s("web")), s("Web platform"), {}, host.id, {}, {}, {}, false, 0};
        Agreement draft = newAgreement(host.id, *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
        draft.reference = s("A-1");
        draft.title = s("Hosting");
        draft.latest().content.zone = s("UTC");
        if (!saveSupplier(workspace, host, {web})
            || !saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true))
            || !saveDraft(workspace, draft))
            qFatal("The records cannot be stored.");
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    [[nodiscard]] Agreement stored() const { return *findAgreementByReference(database(), s("A-1")); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        for (Widget *each : page->findChildren<Widget *>(s(name)))
            if (!each->isHidden())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString summary() const { return find<QLabel>("completeness.summary")->text(); }
    [[nodiscard]] int score() const { return find<CompletenessRing>("completeness")->score(); }
    void accept(const char *rule, const char *reason) const
    {
        find<QPushButton>(qPrintable(s("accept.") + s(rule)))->setFocus();
        press(Qt::Key_Space);
        typeText(reason);
        press(Qt::Key_Return);
    }
};

} // namespace

class CheckPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScoreFollowsWhatIsTyped()
    {
        Bench bench;
        QCOMPARE(bench.summary(), s("Open: 19 required, 4 recommended, 0 advice."));
        // There are both addresses, the duration and no placeholders: 4 * 3 of 4 * 3 + 19 * 3 + 4 * 2 = 77 points.
        QCOMPARE(bench.score(), 15);
        QVERIFY(bench.find<QFrame>("finding.introduction") != nullptr);
        bench.page->findChild<QLineEdit *>(s("reference"))->setFocus();
        QVERIFY(tabTo("introduction"));
        typeText("Hosting of the shop.");
        QVERIFY(bench.find<QFrame>("finding.introduction") == nullptr);
        QCOMPARE(bench.summary(), s("Open: 18 required, 4 recommended, 0 advice."));
        QCOMPARE(bench.score(), 19);
    }

    void aFindingLeadsToItsField_data()
    {
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("field");
        QTest::newRow("a text") << s("go.introduction") << s("introduction");
        QTest::newRow("a name of two words") << s("go.out_of_scope") << s("outOfScope");
        QTest::newRow("a list") << s("go.scope") << s("services");
    }
    void aFindingLeadsToItsField()
    {
        QFETCH(QString, finding);
        Bench bench;
        QTest::mouseClick(bench.find<QPushButton>(qPrintable(finding)), Qt::LeftButton);
        QTEST(QApplication::focusWidget()->objectName(), "field");
    }

    void aFindingIsAcceptedWithAReasonByKeyboard()
    {
        Bench bench;
        const QString introduction =
            bench.find<QFrame>("finding.introduction")->findChild<QLabel *>(s("message"))->text();
        bench.accept("introduction", "It is in the letter.");
        QVERIFY(bench.find<QFrame>("finding.introduction") == nullptr);
        QVERIFY(bench.find<QFrame>("accepted.introduction") != nullptr);
        QCOMPARE(bench.find<QFrame>("accepted.introduction")->findChild<QLabel *>()->text(), introduction);
        QCOMPARE(bench.stored().acceptedFindings.size(), std::size_t(1));
        QCOMPARE(bench.stored().acceptedFindings.front().reason, s("It is in the letter."));
        QCOMPARE(bench.stored().acceptedFindings.front().by, s("Tester"));
        QCOMPARE(bench.summary(), s("Open: 18 required, 4 recommended, 0 advice."));
        bench.find<QPushButton>("withdraw.introduction")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(bench.find<QFrame>("accepted.introduction") == nullptr);
        QVERIFY(bench.find<QFrame>("finding.introduction") != nullptr);
        QVERIFY(bench.stored().acceptedFindings.empty());
    }

    void aReasonIsAskedFor()
    {
        Bench bench;
        bench.accept("introduction", " ");
        QVERIFY(bench.find<Banner>("banner")->text().contains(s("A finding is accepted with a reason.")));
        QVERIFY(bench.stored().acceptedFindings.empty());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), s("accept.introduction"));
    }

    void anAcceptanceLapsesWhenItsFieldChanges()
    {
        Bench bench;
        bench.accept("signatories.host", "They sign later.");
        QVERIFY(bench.find<QFrame>("accepted.signatories.host") != nullptr);
        bench.page->findChild<QPushButton *>(s("signatories.add"))->setFocus();
        press(Qt::Key_Space);
        typeText("S. Sample");
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QFrame>("lapsed.signatories.host") != nullptr);
        QVERIFY(bench.find<QFrame>("accepted.signatories.host") == nullptr);
        QVERIFY(bench.find<QFrame>("finding.signatories.host") != nullptr);
    }

    void anAcceptanceIsOfTheFieldAsItStands()
    {
        Bench bench;
        bench.page->findChild<QPushButton *>(s("signatories.add"))->setFocus();
        press(Qt::Key_Space);
        typeText("S. Sample");
        press(Qt::Key_Return);
        bench.accept("signatories.host", "They sign later.");
        QVERIFY(bench.find<QFrame>("accepted.signatories.host") != nullptr);
        QVERIFY(bench.find<QFrame>("finding.signatories.host") == nullptr);
    }

    void editsStayWhenAFindingIsAccepted()
    {
        Bench bench;
        bench.page->findChild<QLineEdit *>(s("title"))->setFocus();
        press(Qt::Key_End);
        typeText(" 2");
        bench.accept("introduction", "Later.");
        QCOMPARE(bench.page->findChild<QLineEdit *>(s("title"))->text(), s("Hosting 2"));
        QCOMPARE(bench.stored().title, s("Hosting"));
        // What is undone goes on from the record as it is now.
        bench.page->findChild<QLineEdit *>(s("title"))->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(bench.stored().title, s("Hosting 2"));
        bench.page->findChild<QLineEdit *>(s("owner"))->setFocus();
        typeText("Owner");
        press(Qt::Key_S, Qt::ControlModifier);
        bench.page->findChild<QComboBox *>(s("kind"))->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(bench.stored().owner, QString());
        QCOMPARE(bench.stored().acceptedFindings.size(), std::size_t(1));
    }

    void theListShowsTheScore()
    {
        Bench bench;
        bench.page->open({s("agreements"), {}, std::nullopt, std::nullopt});
        const auto *list = bench.find<QTableView>("agreements");
        QVERIFY(bench.settled());
        QCOMPARE(list->model()->headerData(8, Qt::Horizontal).toString(), s("Completeness"));
        QCOMPARE(list->model()->index(0, 8).data().toString(), s("15 %"));
    }
};

int main(int argc, char **argv) { return runLookTest<CheckPanelTest>(argc, argv); }
#include "tst_checkpanel.moc"
