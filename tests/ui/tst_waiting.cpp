// SPDX-License-Identifier: GPL-3.0-or-later
// What is not finished is seen: placeholders, an agreement in approval, an amendment that waits, a currency left out.
#include "editorbench.h"
#include "lookmain.h"
#include "models/tables/agreementstablemodel.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/supplierspage.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

Agreement draftAgreement()
{
    Agreement draft =
        newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 10, 1));
    draft.reference = s("A-1");
    draft.title = s("Hosting");
    draft.latest().content.zone = s("UTC");
    return draft;
}

/// The agreements page on one stored agreement.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    explicit Bench(const Agreement &agreement)
    {
        Workspace &workspace = session->workspace();
        const bool parties = saveSupplier(workspace, organisation("host", "Sample Hosting AG", false))
            && saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true));
        const auto stored = inTransaction(
            workspace, s("setup"), {}, [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        if (!parties || !stored)
            qFatal("The records cannot be stored.");
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    /// What the outline shows beside the section.
    [[nodiscard]] QString mark(const char *section) const
    {
        for (QTreeWidgetItemIterator it(page->findChild<QTreeWidget *>(s("outline"))); *it; ++it)
            if ((*it)->text(0) == s(section))
                return (*it)->text(1);
        return s("no such section");
    }
};

} // namespace

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceholderIsMarkedAndReached()
    {
        Agreement draft = draftAgreement();
        AgreementContent &content = draft.latest().content;
        content.dataProtection = s("Data stay in {{data.region}}.");
        content.clauses = {{s("1"), s("Law"), s("The law of {{law}}.")}, {s("2"), s("Court"), s("At {{court}}.")}};
        const Bench bench(draft);
        QCOMPARE(bench.mark("Clauses"), s("2"));
        auto *go = bench.page->findChild<QPushButton *>(s("go.placeholders"));
        QVERIFY(go != nullptr);
        const auto next = [&] {
            go->setFocus();
            press(Qt::Key_Space);
            auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            return field ? field->toPlainText() : QApplication::focusWidget()->objectName();
        };
        QCOMPARE(next(), s("Data stay in {{data.region}}."));
        QCOMPARE(next(), s("The law of {{law}}."));
        QCOMPARE(next(), s("At {{court}}."));
        QCOMPARE(next(), s("Data stay in {{data.region}}."));
    }

    void aChangeInApprovalIsToldBeforeAndAfter()
    {
        Agreement submitted = draftAgreement();
        submitted.life = {{LifeEventKind::Submitted, QDate(2026, 11, 2), s("Anna"), {}}};
        const Bench bench(submitted);
        const auto *version = bench.page->findChild<QLabel *>(s("version"));
        QVERIFY2(version->text().endsWith(s("Saving a change of it makes it a draft again, which is submitted anew.")),
            qPrintable(version->text()));
        QSignalSpy told(bench.session.get(), &Session::informed);
        auto *title = bench.page->findChild<QLineEdit *>(s("title"));
        title->setFocus();
        title->selectAll();
        typeText("Managed hosting");
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.page->findChild<QLabel *>(s("status"))->text(), s("Status: draft"));
        QVERIFY(told.size() > 0);
        QCOMPARE(told.last().at(0).toString(),
            s("Saved. A-1 is a draft again, because it was changed while it was in approval. Submit it anew."));
        QVERIFY2(!version->text().contains(s("draft again")), qPrintable(version->text()));
        QVERIFY(bench.settled());
    }

    void theListShowsAnAmendmentThatWaits()
    {
        Agreement amended = draftAgreement();
        amended.life = {{LifeEventKind::Submitted, QDate(2026, 11, 1), s("Anna"), {}},
            {LifeEventKind::Approved, QDate(2026, 11, 1), s("Bela"), {}},
            {LifeEventKind::Signed, QDate(2026, 11, 1), s("Anna"), {}},
            {LifeEventKind::Amended, QDate(2026, 11, 2), s("Anna"), {}, {}, 2}};
        amended.versions.push_back(amended.latest());
        amended.latest().number = 2;
        amended.latest().effective = QDate(2027, 2, 1);
        const Bench bench(amended);
        bench.page->open({s("agreements"), {}, std::nullopt, std::nullopt});
        const auto *list = bench.page->findChild<QTableView *>(s("agreements"));
        QCOMPARE(list->model()->rowCount(), 1);
        const auto cell = [list](int column) { return list->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(AgreementsTableModel::StatusColumn), s("active, amendment awaits approval"));
        QCOMPARE(cell(AgreementsTableModel::NextColumn), s("approve by 31 Jan 2027"));
        QCOMPARE(bench.session->portfolio()->agreements.front().versions.size(), std::size_t(1)); // what is agreed
    }

    void theCurrencyOfASpendIsThereOrAskedFor()
    {
        EditorBench bench;
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        QSignalSpy told(bench.session.get(), &Session::informed);
        page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        typeText("Sample Hosting AG");
        QVERIFY(tabTo("spendPerYear"));
        typeText("1,000");
        auto *currency = page.findChild<QLineEdit *>(s("currency"));
        QCOMPARE(currency->text(), s("EUR"));
        currency->setFocus();
        currency->selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), currency);
        const auto *banner = page.findChild<Banner *>(s("banner"));
        QVERIFY2(banner->text().contains(s("does not say in which currency")), qPrintable(banner->text()));
        typeText("usd");
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        const auto stored = allOrganisations(bench.database());
        QCOMPARE(stored->front().spendPerYear->toText(), s("1000.00 USD"));
    }
};

int main(int argc, char **argv) { return runLookTest<WaitingTest>(argc, argv); }

#include "tst_waiting.moc"
