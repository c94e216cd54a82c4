// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one agreement at two desks, by keyboard alone: from a template through approval by a second person to an
// active version, an amended target, and the two versions side by side.
#include "editorbench.h"
#include "lookmain.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/questionbanner.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A place where one person works on the workbook, on 24 November 2026; the workbook is closed when it goes.
struct Desk {
    std::unique_ptr<Session> session;
    std::unique_ptr<AgreementsPage> page;

    Desk(std::unique_ptr<Database> database, const QString &person)
    {
        const Instant noon = startOfDay(QDate(2026, 11, 24), QTimeZone::utc()) + std::chrono::hours(12);
        const Actor actor{person.toLower(), person, s("desk"), {}};
        session = std::make_unique<Session>(
            std::make_unique<Workspace>(std::move(database), actor, [noon] { return noon; }), Prompts{});
        page = std::make_unique<AgreementsPage>(*session);
        page->setObjectName(s("page"));
    }
    void sit() const
    {
        session->reload();
        page->resize(1264, 820);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())
            || !QTest::qWaitFor([this] { return session->portfolio() && !session->isLoading(); }, 20000))
            qFatal("The page does not show.");
        page->setFocus();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !session->isLoading(); }, 20000);
    }
    [[nodiscard]] Agreement stored() const
    {
        return *findAgreementByReference(session->workspace().database(), s("SLA-2026-001"));
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    /// Goes to the list and opens the one agreement in it.
    void openAgreement() const
    {
        if (!tabTo("agreements"))
            qFatal("Tab does not reach the list.");
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
    }
    /// Goes to the button of the step and presses it.
    void step(LifeEventKind kind) const
    {
        const QByteArray name = "step." + QByteArray::number(static_cast<int>(kind));
        if (!tabTo(name.constData()))
            qFatal("Tab does not reach %s.", name.constData());
        press(Qt::Key_Space);
    }
};

Organisation organisation(const char *id, const char *name, bool internal)
{
    Organisation made{*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, s("Musterweg 1"), {}, {}, {}, {},
        {}, {}, {}, {}, false, 0};
    made.contacts = {{s("S. ") + s(name), s("signatory"), {}, {}, {}},
        {s("C. ") + s(name), s("service manager"), s("probe@example.org"), {}, {}}};
    made.certificates = {{s("ISO/IEC 27001"), s("Sample Cert"), std::nullopt}};
    return made;
}

void answer(const char *field, const char *text)
{
    QVERIFY2(tabTo(field), field);
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(text);
}

} // namespace

class AgreementStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgreementIsDraftedFromATemplate()
    {
        Desk anna(take(Database::create(path())), s("Anna"));
        QVERIFY(saveSupplier(anna.session->workspace(), organisation("host", "Sample Hosting AG", false)));
        QVERIFY(saveSupplier(anna.session->workspace(), organisation("own", "Sample Customer GmbH", true)));
        anna.sit();
        press(Qt::Key_T, Qt::ControlModifier);
        typeText("cloud");
        press(Qt::Key_Return);
        using Answer = std::pair<const char *, const char *>;
        for (const auto &[field, text] : {Answer("answer.zone", "Europe/Berlin"), Answer("answer.start", "2026-11-24"),
                 Answer("answer.owner", "Procurement"), Answer("answer.law", "Germany"),
                 Answer("answer.amount.hosting", "1,250.00"), Answer("answer.support.phone", "030"),
                 Answer("answer.support.email", "a@example.org"), Answer("answer.data.region", "the EU"),
                 Answer("answer.court", "Berlin"), Answer("answer.liability.cap", "1,000,000 EUR")})
            answer(field, text);
        QCOMPARE(anna.label("template.open"), s("Every question has an answer."));
        QVERIFY(tabTo("template.make"));
        press(Qt::Key_Space);
        QTRY_COMPARE(anna.label("completeness.summary"), s("Nothing is open."));
        QCOMPARE(anna.label("status"), s("Status: draft"));
        anna.step(LifeEventKind::Submitted);
        QTRY_COMPARE(anna.label("status"), s("Status: in approval"));
        anna.step(LifeEventKind::Approved);
        QVERIFY(anna.find<Banner>("banner")->isVisible()); // not by the one who submitted it
        QCOMPARE(anna.label("status"), s("Status: in approval"));
        QVERIFY(anna.settled());
    }

    void aSecondPersonApprovesAndItIsSigned()
    {
        const Desk bela(take(Database::open(path())), s("Bela"));
        bela.sit();
        bela.openAgreement();
        bela.step(LifeEventKind::Approved);
        QTRY_VERIFY(bela.label("status") != s("Status: in approval"));
        bela.step(LifeEventKind::Signed);
        QVERIFY(bela.find<QuestionBanner>("question")->isAsking());
        press(Qt::Key_Space);
        QTRY_COMPARE(bela.label("status"), s("Status: active"));
        QVERIFY(bela.settled());
    }

    void aTargetIsAmended()
    {
        const Desk anna(take(Database::open(path())), s("Anna"));
        anna.sit();
        anna.openAgreement();
        answer("serviceLevels[0].targets", "99.95");
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("amendment.note"));
        typeText("Agreed in the review");
        QVERIFY(tabTo("amendment.save"));
        press(Qt::Key_Space);
        QTRY_COMPARE(anna.label("version"), s("Version 2, from 25 Nov 2026: awaiting approval by a second person"));
        QVERIFY(anna.settled());
    }

    void theSecondPersonComparesAndApprovesTheAmendment()
    {
        const Desk bela(take(Database::open(path())), s("Bela"));
        bela.sit();
        bela.openAgreement();
        QVERIFY(tabTo("compareVersions"));
        press(Qt::Key_Space);
        auto *table = bela.find<QTableWidget>("versions.table");
        QVERIFY(QTest::qWaitForWindowActive(table->window()));
        QCOMPARE(table->rowCount(), 1);
        QVERIFY2(table->item(0, 0)->text().contains(s("Monthly availability")), qPrintable(table->item(0, 0)->text()));
        QCOMPARE(table->item(0, 1)->text(), s("99.9"));
        QCOMPARE(table->item(0, 2)->text(), s("99.95"));
        press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitForWindowActive(bela.page.get()));
        bela.step(LifeEventKind::Approved);
        QTRY_COMPARE(bela.label("version"), s("Version 2, from 25 Nov 2026"));
        const Agreement stored = bela.stored();
        QCOMPARE(statusOn(stored, {2026, 11, 24}), AgreementStatus::Active);
        QCOMPARE(
            contentOn(stored, {2026, 11, 24}).serviceLevels[0].targets.on({2026, 11, 24})->value, (Decimal{999, 1}));
        QCOMPARE(
            contentOn(stored, {2026, 11, 25}).serviceLevels[0].targets.on({2026, 11, 25})->value, (Decimal{9995, 2}));
        QVERIFY(bela.settled());
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(s("story.kept")); }
    static std::unique_ptr<Database> take(Result<std::unique_ptr<Database>> database) { return std::move(*database); }
    QTemporaryDir m_folder;
};

int main(int argc, char **argv) { return runLookTest<AgreementStory>(argc, argv); }
#include "tst_agreementstory.moc"
