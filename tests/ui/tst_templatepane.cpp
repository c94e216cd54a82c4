// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement from a template, in the window: chosen, filled in and made by keyboard alone.
#include "editorbench.h"
#include "lookmain.h"
#include "models/exchange/templatefill.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/completenesspanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/completenessring.h"
#include "ui/widgets/questionbanner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    Organisation made{*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, s("Musterweg 1"), {}, {}, {}, {},
        {}, {}, {}, {}, false, 0};
    made.contacts = {{s("S. ") + s(name), s("signatory"), {}, {}, {}},
        {s("C. ") + s(name), s("service manager"), s("probe@example.org"), {}, {}}};
    made.certificates = {{s("ISO/IEC 27001"), s("Sample Cert"), std::nullopt}};
    return made;
}

void fillParties(Workspace &workspace)
{
    QVERIFY(saveSupplier(workspace, organisation("host", "Sample Hosting AG", false)).has_value());
    QVERIFY(saveSupplier(workspace, organisation("other", "Sample Other AG", false)).has_value());
    QVERIFY(saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true)).has_value());
}

struct Pane {
    EditorBench bench;
    std::unique_ptr<AgreementsPage> page;

    Pane()
    {
        fillParties(bench.session->workspace());
        page = std::make_unique<AgreementsPage>(*bench.session);
        page->setObjectName(s("agreements"));
        if (!bench.present(*page))
            qFatal("The page does not show.");
        page->setFocus();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    /// Two suppliers could be meant, so one is chosen.
    void provide() const
    {
        auto *provider = find<QComboBox>("answer.provider");
        provider->setCurrentIndex(provider->findText(s("Sample Hosting AG")));
        Q_EMIT provider->activated(provider->currentIndex());
    }
    void choose(const char *start) const
    {
        press(Qt::Key_T, Qt::ControlModifier);
        typeText(start); // the list finds what starts so
    }
};

QString focusName() { return QApplication::focusWidget()->objectName(); }

} // namespace

class TestTemplatePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateBecomesADraftByKeyboard()
    {
        Pane pane;
        pane.choose("cloud");
        QCOMPARE(focusName(), s("template.list"));
        QCOMPARE(pane.find<QListWidget>("template.list")->count(), 10);
        const QString preview = pane.find<QTextBrowser>("template.preview")->toPlainText();
        QVERIFY2(preview.contains(s("Monthly availability: at least 99.9 %, judged monthly; critical under "
                                    "99 %. If monthly availability is under 99.9 %, 10 % of the monthly charge")),
            qPrintable(preview));
        QVERIFY2(preview.contains(s("2 Service levels")), qPrintable(preview));
        press(Qt::Key_Return);
        QCOMPARE(focusName(), s("answer.reference"));
        QCOMPARE(pane.find<QLabel>("template.open")->text(), s("Still needed for a draft: Provider, Cloud hosting."));
        QCOMPARE(pane.find<QComboBox>("answer.provider")->accessibleDescription(), s("2 supplier(s) could be meant."));
        QCOMPARE(
            pane.find<QLineEdit>("answer.start")->accessibleDescription(), s("Proposed: The first of next month."));
        QVERIFY(tabTo("answer.zone"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Europe/Berlin");
        QCOMPARE(pane.find<QComboBox>("answer.holidays")->currentText(), s("Germany – Deutschland"));
        QVERIFY(tabTo("answer.provider"));
        auto *provider = pane.find<QComboBox>("answer.provider");
        while (provider->currentText() != s("Sample Hosting AG") && provider->currentIndex() + 1 < provider->count())
            press(Qt::Key_Down);
        QCOMPARE(pane.find<QLineEdit>("answer.provider.signatory")->text(), s("S. Sample Hosting AG"));
        QCOMPARE(provider->accessibleDescription(), QString());
        using Answer = std::pair<const char *, const char *>;
        for (const auto &[field, answer] : {Answer("answer.owner", "Procurement"), Answer("answer.law", "Germany"),
                 Answer("answer.amount.hosting", "1,250.00"), Answer("answer.support.phone", "030"),
                 Answer("answer.support.email", "a@example.org"), Answer("answer.data.region", "the EU"),
                 Answer("answer.court", "Berlin"), Answer("answer.liability.cap", "1,000,000 EUR")}) {
            QVERIFY2(tabTo(field), field);
            typeText(answer);
        }
        QCOMPARE(pane.find<QLabel>("template.open")->text(), s("Every question has an answer."));
        QVERIFY(tabTo("template.make"));
        press(Qt::Key_Space);
        QTRY_COMPARE(pane.page->place().id.isEmpty(), false);
        const Agreement stored = *findAgreementByReference(pane.bench.database(), s("SLA-2026-001"));
        QCOMPARE(pane.page->place().id, stored.id.text());
        QCOMPARE(stored.title, s("Cloud hosting"));
        QCOMPARE(stored.latest().content.charges.front().amount.toText(), s("1250.00 EUR"));
        QCOMPARE(placeholdersOf(stored.latest().content), QStringList());
        QCOMPARE(pane.find<QLineEdit>("reference")->text(), s("SLA-2026-001"));
        QCOMPARE(pane.find<QLabel>("completeness.summary")->text(), s("Nothing is open."));
        // The records that were made with it stand in its form.
        QCOMPARE(pane.find<QComboBox>("serviceHours")->currentText(), s("Office hours, Monday to Friday"));
        QVERIFY(!pane.page->hasDraft());
        QVERIFY(pane.bench.settled());
    }

    void whatTheWorkbookKnowsFollowsTheProvider()
    {
        Pane pane;
        pane.choose("cloud");
        press(Qt::Key_Return);
        pane.provide();
        QVERIFY(tabTo("answer.provider.contact"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Typed Person");
        auto *provider = pane.find<QComboBox>("answer.provider");
        provider->setFocus();
        typeText("Sample O");
        QTRY_COMPARE(provider->currentText(), s("Sample Other AG"));
        Q_EMIT provider->activated(provider->currentIndex());
        QCOMPARE(pane.find<QLineEdit>("answer.provider.signatory")->text(), s("S. Sample Other AG"));
        QCOMPARE(pane.find<QLineEdit>("answer.provider.contact")->text(), s("Typed Person"));
    }

    void aWrongAnswerIsToldAndTakesTheKeyboard()
    {
        Pane pane;
        pane.choose("cloud");
        press(Qt::Key_Return);
        pane.provide();
        QVERIFY(tabTo("answer.start"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("soon");
        QVERIFY(tabTo("template.make"));
        press(Qt::Key_Space);
        QVERIFY(pane.find<Banner>("banner")->isVisible());
        QCOMPARE(pane.find<Banner>("banner")->text(), s("“soon” is not a date such as 2026-03-31."));
        QCOMPARE(focusName(), s("answer.start"));
        QVERIFY(allAgreements(pane.bench.database())->empty());
    }

    void anOwnTemplateIsSavedChosenAndArchived()
    {
        Pane pane;
        pane.choose("cloud");
        press(Qt::Key_Return);
        pane.provide();
        QVERIFY(tabTo("template.make"));
        press(Qt::Key_Space);
        QTRY_VERIFY(!pane.page->place().id.isEmpty() && pane.bench.settled());
        pane.find<QPushButton>("asTemplate")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(focusName(), s("saveTemplate.title"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText("Own hosting");
        press(Qt::Key_Return);
        QVERIFY(!pane.find<QWidget>("saveTemplate")->isVisible());
        press(Qt::Key_T, Qt::ControlModifier);
        press(Qt::Key_Home);
        auto *list = pane.find<QListWidget>("template.list");
        QCOMPARE(list->count(), 11);
        QCOMPARE(list->currentItem()->text(), s("Own hosting – own template"));
        auto *archive = pane.find<QPushButton>("template.archive");
        QVERIFY(archive->isVisible());
        archive->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(list->count(), 10);
        QVERIFY(!archive->isVisible());
        auto *archived = pane.find<QCheckBox>("template.archived");
        QVERIFY(archived->isVisible());
        archived->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(list->count(), 11);
        list->setCurrentRow(0);
        QCOMPARE(list->currentItem()->text(), s("Own hosting – archived"));
        QVERIFY(!pane.find<QPushButton>("template.next")->isEnabled());
        QCOMPARE(archive->text(), s("Take out of the archive"));
    }

    void theLanguageChangesTheTemplates()
    {
        Pane pane;
        pane.choose("cloud");
        auto *language = pane.find<QComboBox>("template.language");
        language->setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(language->currentText(), s("Deutsch"));
        Q_EMIT language->activated(language->currentIndex());
        auto *list = pane.find<QListWidget>("template.list");
        QCOMPARE(list->currentItem()->text(), s("Cloud-Hosting"));
        auto *filter = pane.find<QLineEdit>("template.filter");
        filter->setFocus();
        typeText("Lager");
        QCOMPARE(list->count(), 1);
        typeText("xyz");
        QCOMPARE(list->count(), 0);
        QVERIFY(!pane.find<QPushButton>("template.next")->isEnabled());
    }

    void whatWasTypedIsAskedForBeforeItIsLost()
    {
        Pane pane;
        pane.choose("logi");
        QVERIFY(!pane.page->hasDraft());
        press(Qt::Key_Return);
        QVERIFY(tabTo("answer.owner"));
        typeText("Procurement");
        QVERIFY(pane.page->hasDraft());
        QVERIFY(tabTo("template.back"));
        press(Qt::Key_Space);
        QCOMPARE(focusName(), s("template.list"));
        QVERIFY(tabTo("template.cancel"));
        press(Qt::Key_Space);
        QVERIFY(pane.find<QuestionBanner>("question")->isVisible());
        QTest::keyClick(pane.find<QPushButton>("leave.discard"), Qt::Key_Space);
        QTRY_VERIFY(!pane.page->hasDraft());
        QCOMPARE(pane.page->place().id, QString());
        QVERIFY(allAgreements(pane.bench.database())->empty());
    }

    void whatWasTypedSurvivesACrash()
    {
        Pane pane;
        const FormDraft kept{s("agreements"), s("new-from-template"), s("Logistik"), {}, 0,
            {{s("template"), s("logistics")}, {s("language"), s("de")},
                {s("answers"), QJsonObject{{s("owner"), s("Einkauf")}}}}};
        pane.page->restoreDraft(kept);
        QCOMPARE(pane.find<QLineEdit>("answer.owner")->text(), s("Einkauf"));
        QCOMPARE(pane.find<QLineEdit>("answer.title")->text(), s("Logistik und Lager"));
        QVERIFY(pane.page->hasDraft());
    }
};

int main(int argc, char **argv) { return runLookTest<TestTemplatePane>(argc, argv); }
#include "tst_templatepane.moc"
