// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/store/records.h"
#include "models/workspace/organisations.h"
#include "ui/pages/supplierspage.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace kept;

class SuppliersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesASupplierByKeyboard()
    {
        EditorBench bench;
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        QSignalSpy told(bench.session.get(), &Session::informed);
        page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("name"));
        typeText("Sample Hosting AG");
        QVERIFY(tabTo("category"));
        typeText("cloud hosting");
        QVERIFY(tabTo("criticality"));
        press(Qt::Key_Down); // from medium to high
        QVERIFY(tabTo("spendPerYear"));
        typeText("420,000.50");
        QVERIFY(tabTo("currency"));
        typeText("EUR");
        QVERIFY(tabTo("services.add"));
        press(Qt::Key_Space);
        typeText("Web platform");
        press(Qt::Key_Tab);
        typeText("hosting");
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget()->inherits("QTableWidget")); // the cell closes
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toString().left(5), QStringLiteral("Saved"));

        const auto stored = allOrganisations(bench.database());
        QCOMPARE(stored->size(), std::size_t(1));
        const Organisation &supplier = stored->front();
        QCOMPARE(supplier.name, QStringLiteral("Sample Hosting AG"));
        QCOMPARE(supplier.category, QStringLiteral("cloud hosting"));
        QVERIFY(supplier.criticality == Criticality::High);
        QCOMPARE(supplier.spendPerYear->minor(), std::int64_t(42000050));
        QCOMPARE(supplier.spendPerYear->currency().code(), QStringLiteral("EUR"));
        const auto services = allServices(bench.database());
        QCOMPARE(services->size(), std::size_t(1));
        QCOMPARE(services->front().name, QStringLiteral("Web platform"));
        QCOMPARE(services->front().category, QStringLiteral("hosting"));
        QVERIFY(services->front().provider == supplier.id);
        QVERIFY(!page.hasDraft());
        QVERIFY(bench.settled());
        QTRY_COMPARE(page.findChild<QTableView *>(QStringLiteral("suppliers"))->model()->rowCount(), 1);
    }

    void whatAServiceDependsOnIsEnteredByKeyboard()
    {
        EditorBench bench;
        const OrganisationId host = *OrganisationId::parse(QStringLiteral("host"));
        const auto service = [&](const char *id, const char *name) {
            return Service{
                *ServiceId::parse(QString::fromUtf8(id)), QString::fromUtf8(name), {}, host, {}, {}, {}, false, 0};
        };
        const Organisation supplier{
            host, QStringLiteral("Sample Hosting AG"), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
        QVERIFY(saveSupplier(bench.session->workspace(), supplier, {service("shop", "Shop"), service("wan", "WAN")})
                    .has_value());
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({QStringLiteral("suppliers"), QStringLiteral("host"), std::nullopt, std::nullopt});
        const auto add = [&page](int which, int on, const char *group) {
            page.findChild<QWidget *>(QStringLiteral("dependencies.add"))->setFocus();
            press(Qt::Key_Space);
            for (int i = 0; i < which; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_Tab);
            for (int i = 0; i < on; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_Tab);
            typeText(group);
            press(Qt::Key_Return);
        };
        const auto stored = [&bench](const char *id) {
            return findService(bench.database(), *ServiceId::parse(QString::fromUtf8(id)))->dependencies;
        };
        add(1, 2, "lines"); // the shop on the network
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored("shop").size(), std::size_t(1));
        QCOMPARE(stored("shop").front().service.text(), QStringLiteral("wan"));
        QCOMPARE(stored("shop").front().group, QStringLiteral("lines"));
        QVERIFY(!page.hasDraft());
        QVERIFY(bench.settled());
        add(2, 1, ""); // and the network on the shop
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *banner = page.findChild<Banner *>(QStringLiteral("banner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QStringLiteral("depends on itself: ")), qPrintable(banner->text()));
        QVERIFY(stored("wan").empty());
        QVERIFY(page.hasDraft());
    }

    void aNewServiceIsSaidToBeChosenLater()
    {
        EditorBench bench;
        const OrganisationId host = *OrganisationId::parse(QStringLiteral("host"));
        const Organisation supplier{
            host, QStringLiteral("Sample Hosting AG"), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
        QVERIFY(saveSupplier(bench.session->workspace(), supplier, {}).has_value());
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({QStringLiteral("suppliers"), QStringLiteral("host"), std::nullopt, std::nullopt});
        const auto *note = page.findChild<QWidget *>(QStringLiteral("dependencies.new"));
        QVERIFY(note->isHidden());
        page.findChild<QWidget *>(QStringLiteral("services.add"))->setFocus();
        press(Qt::Key_Space);
        typeText("Shop");
        press(Qt::Key_Tab);
        QVERIFY(!note->isHidden());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(allServices(bench.database())->size(), std::size_t(1));
        QVERIFY(note->isHidden());
    }

    void aFailedReadIsSaid()
    {
        EditorBench bench;
        const Organisation supplier{*OrganisationId::parse(QStringLiteral("host")), QStringLiteral("Sample Hosting AG"),
            {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
        QVERIFY(saveSupplier(bench.session->workspace(), supplier, {}).has_value());
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        // Past the repositories: a service that cannot be read.
        const auto context = bench.session->workspace().action(QStringLiteral("past"));
        const auto transaction = *Transaction::begin(bench.session->workspace().database(), context);
        QVERIFY(saveJson(*transaction, RecordKind::Service, QStringLiteral("torn"),
            {{QStringLiteral("id"), QStringLiteral("torn")}, {QStringLiteral("name"), QStringLiteral("Torn")},
                {QStringLiteral("provider"), QStringLiteral("host")}, {QStringLiteral("torn"), 1}},
            0)
                    .has_value());
        QVERIFY(transaction->commit().has_value());
        QVERIFY(!allServices(bench.database()));
        page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        const auto *banner = page.findChild<Banner *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(allServices(bench.database()).error().message), qPrintable(banner->text()));
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("name"))->isEnabled());
    }

    void saysWhatIsMissingAndKeepsTheDraft()
    {
        EditorBench bench;
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.setFocus();
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(tabTo("category"));
        typeText("network");
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *banner = page.findChild<Banner *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY2(
            banner->text().contains(QStringLiteral("name of the organisation is missing")), qPrintable(banner->text()));
        QVERIFY(page.hasDraft());
        QVERIFY(allOrganisations(bench.database())->empty());
    }

    void refusesWhatSomeoneElseChanged()
    {
        EditorBench bench;
        Organisation supplier{OrganisationId::create(), QStringLiteral("Sample Network GmbH"), {}, false, {}, {}, {},
            {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
        const auto first = saveSupplier(bench.session->workspace(), supplier);
        QVERIFY(first.has_value());
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({QStringLiteral("suppliers"), supplier.id.text(), std::nullopt, std::nullopt});
        page.findChild<QLineEdit *>(QStringLiteral("category"))->setFocus();
        typeText("network");
        Organisation other = *first;
        other.notes = QStringLiteral("changed elsewhere");
        QVERIFY(saveSupplier(bench.session->workspace(), other).has_value());
        QVERIFY(bench.settled());
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(page.findChild<QWidget *>(QStringLiteral("conflict"))->isVisible());
        QCOMPARE(findOrganisation(bench.database(), supplier.id)->category, QString());
        QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("category"))->text(), QStringLiteral("network"));
    }
};

int main(int argc, char **argv) { return runLookTest<SuppliersTest>(argc, argv); }
#include "tst_suppliers.moc"
