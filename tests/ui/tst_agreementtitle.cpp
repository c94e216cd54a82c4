// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

OrganisationId organisationId(const char *id) { return *OrganisationId::parse(s(id)); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {organisationId(id), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

Agreement signedAgreement()
{
    Agreement agreement = newAgreement(organisationId("host"), organisationId("own"), QDate(2026, 5, 24));
    agreement.reference = s("A-1");
    agreement.title = s("Hosting");
    agreement.owner = s("Anna");
    agreement.latest().content.zone = s("UTC");
    agreement.life = {{LifeEventKind::Submitted, QDate(2026, 5, 1), s("Anna"), {}},
        {LifeEventKind::Approved, QDate(2026, 5, 5), s("Bert"), {}},
        {LifeEventKind::Signed, QDate(2026, 5, 20), s("Anna"), {}}};
    return agreement;
}

/// The page on the signed agreement A-1, “Hosting”.
struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;

    Bench()
    {
        Workspace &workspace = session->workspace();
        const auto saved = inTransaction(workspace, s("setup"), {}, [](Transaction &transaction) -> Result<Agreement> {
            for (const auto &each :
                {organisation("host", "Sample Hosting AG", false), organisation("own", "Sample Customer GmbH", true)})
                if (const auto party = saveOrganisation(transaction, each); !party)
                    return tl::unexpected(party.error());
            return saveAgreement(transaction, signedAgreement());
        });
        if (!saved)
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
        return page->findChild<Widget *>(s(name));
    }
    /// Writes the text into the field by the keyboard, instead of what it held.
    void type(const char *field, const char *text) const
    {
        find<QLineEdit>(field)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        typeText(text);
    }
};

} // namespace

class AgreementTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherTitleWaitsForTheSecondPerson()
    {
        Bench bench;
        bench.type("title", "Hosting and mail");
        auto *save = bench.find<QPushButton>("save");
        QCOMPARE(save->text(), s("Amend…"));
        save->click();
        typeText("Mail was added");
        bench.find<QPushButton>("amendment.save")->click();
        const Agreement stored = bench.stored();
        QCOMPARE(stored.title, s("Hosting"));
        QCOMPARE(stored.versions.size(), std::size_t(2));
        QVERIFY(pendingAmendment(stored) == &stored.versions[1]);
        QCOMPARE(stored.versions[1].title, s("Hosting and mail"));
        QCOMPARE(titleOn(stored, stored.versions[1].effective), s("Hosting"));
        // The form shows what waits, the list what is in force.
        QCOMPARE(bench.find<QLineEdit>("title")->text(), s("Hosting and mail"));
        QVERIFY(bench.settled());
        const auto *list = bench.find<QAbstractItemView>("agreements");
        QCOMPARE(list->model()->index(0, 1).data().toString(), s("Hosting"));
    }

    void theOwnerIsSavedAtOnce()
    {
        Bench bench;
        bench.type("owner", "Dora");
        auto *save = bench.find<QPushButton>("save");
        QCOMPARE(save->text(), s("Save"));
        save->click();
        QVERIFY(!bench.find<QWidget>("amendment")->isVisible());
        QCOMPARE(bench.stored().owner, s("Dora"));
        QCOMPARE(bench.stored().versions.size(), std::size_t(1));
        bench.type("owner", "Emil");
        bench.type("title", "Mail");
        QCOMPARE(save->text(), s("Amend…"));
    }

    void anEmptyTitleIsRefused()
    {
        Bench bench;
        bench.type("title", "");
        bench.find<QPushButton>("save")->click();
        QVERIFY(!bench.find<QWidget>("amendment")->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), s("title"));
        QCOMPARE(latestTitle(bench.stored()), s("Hosting"));
    }
};

int main(int argc, char **argv) { return runLookTest<AgreementTitleTest>(argc, argv); }
#include "tst_agreementtitle.moc"
