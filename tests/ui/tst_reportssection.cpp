// SPDX-License-Identifier: GPL-3.0-or-later
// The form says when reports are due, and reports that came in are noted in a signed agreement.
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/widgets/datefield.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The page on the agreement A-1 in force since 1 August 2026, on 24 November 2026.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    Bench()
    {
        Workspace &workspace = session->workspace();
        const auto party = [&](const char *id, bool internal) {
            return saveSupplier(workspace,
                {*OrganisationId::parse(s(id)), s("Sample party ") + s(id), {}, internal, {}, {}, {}, {}, {}, {}, {},
                    {}, {}, {}, {}, false, 0})
                .has_value();
        };
        if (!party("host", false) || !party("own", true))
            qFatal("The parties cannot be stored.");
        Agreement agreement =
            newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
        agreement.reference = s("A-1");
        agreement.title = s("Hosting");
        agreement.latest().effective = QDate(2026, 8, 1);
        AgreementContent &content = agreement.latest().content;
        content.term.start = QDate(2026, 8, 1);
        content.zone = s("UTC");
        content.reporting = {{s("Service report"), s("owners"), {}, ReportAudience::Both, ReportFrequency::Monthly, 25},
            {s("Stock list"), s("owners"), s("weekly"), ReportAudience::Customer},
            {s("Forecast"), s("owners"), s("quarterly"), ReportAudience::Provider, ReportFrequency::Quarterly},
            {s("Handover"), s("owners"), {}, ReportAudience::Customer, ReportFrequency::Once, 14, QDate(2027, 2, 28)}};
        agreement.life = {{LifeEventKind::Submitted, QDate(2026, 2, 1), s("Anna"), {}},
            {LifeEventKind::Approved, QDate(2026, 2, 2), s("Bert"), {}},
            {LifeEventKind::Signed, QDate(2026, 2, 3), s("Anna"), {}}};
        const auto saved = inTransaction(
            workspace, s("setup"), {}, [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        page = std::make_unique<AgreementsPage>(*session);
        if (!saved || !present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(s(name));
    }
    [[nodiscard]] std::vector<ReceivedReport> received() const
    {
        return findAgreementByReference(database(), s("A-1"))->receivedReports;
    }
    [[nodiscard]] QStringList rows() const
    {
        const auto *table = find<QTableWidget>("receivedReports");
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
            rows << cells.join(s(" | "));
        }
        return rows;
    }
};

} // namespace

class ReceivedReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormSaysWhenReportsAreDue()
    {
        const Bench bench;
        const auto *words = bench.find<QLabel>("reportWords");
        QVERIFY(words->isVisibleTo(bench.page.get()));
        QCOMPARE(words->text().section(u'\n', 0, 3),
            s("“Service report” of Oct 2026: the period ends on 31 Oct 2026, and with 25 day(s) the report is due on "
              "25 Nov 2026.\n"
              "“Stock list”: how often is said in words only, so nothing reminds of it.\n"
              "“Forecast”: without the days until it is due, nothing reminds of it.\n"
              "“Handover” is owed once: 28 Feb 2027, and with 14 day(s) it is due on 14 Mar 2027."));
    }

    void aReportIsNotedBeforeItIsDueAndTakenBack()
    {
        const Bench bench;
        QCOMPARE(bench.rows(),
            (QStringList{s("Service report | Oct 2026 | 25 Nov 2026 |  | "),
                s("Service report | Sep 2026 | 25 Oct 2026 | missing | "),
                s("Service report | Aug 2026 | 25 Sep 2026 | missing | "), s("Forecast | Q3 2026 |  |  | ")}));
        auto *table = bench.find<QTableWidget>("receivedReports");
        QVERIFY(!table->accessibleName().isEmpty());
        table->setFocus();
        auto *note = bench.find<QPushButton>("receivedReports.note");
        auto *withdraw = bench.find<QPushButton>("receivedReports.withdraw");
        QVERIFY(note->isEnabled() && !withdraw->isEnabled());
        QTest::keyClick(note, Qt::Key_Space); // of October, which is chosen
        const QPointer<QDialog> question = bench.page->findChild<QDialog *>(s("receivedReport"));
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("received.date"));
        typeText("2026-11-20");
        press(Qt::Key_Return);
        QTRY_VERIFY(!question);
        QVERIFY(bench.received()
            == std::vector<ReceivedReport>({{s("Service report"), *Period::parse(s("2026-10")), {2026, 11, 20}, {}}}));
        QCOMPARE(bench.rows().front(), s("Service report | Oct 2026 | 25 Nov 2026 | 20 Nov 2026 | "));
        QVERIFY(!bench.page->hasDraft());
        QVERIFY(!note->isEnabled() && withdraw->isEnabled());
        QTest::keyClick(withdraw, Qt::Key_Space);
        QCOMPARE(bench.received().size(), std::size_t(1)); // it is asked first
        QTest::mouseClick(bench.find<QAbstractButton>("confirm"), Qt::LeftButton);
        QTRY_VERIFY(bench.received().empty());
        QCOMPARE(bench.rows().front(), s("Service report | Oct 2026 | 25 Nov 2026 |  | "));
    }
};

int main(int argc, char **argv) { return runLookTest<ReceivedReportsTest>(argc, argv); }
#include "tst_reportssection.moc"
