// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "lookmain.h"
#include "models/exchange/icalendar.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/mergedialog.h"
#include "ui/pages/remindersdialog.h"
#include "ui/pages/supplierspage.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name, bool internal)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

/// A signed agreement until 28 February 2027 with notice of a month, and a certificate that expires on 1 December 2026.
void fill(Workspace &workspace, const std::vector<ReportingDuty> &reporting = {})
{
    Organisation provider = organisation("host", "Sample Hosting AG", false);
    provider.certificates = {{s("ISO 27001"), s("Sample Body"), QDate(2026, 12, 1)}};
    const Service service{*ServiceId::parse(s("web")), s("Web platform"), {}, provider.id, {}, {}, {}, false, 0};
    QVERIFY(saveSupplier(workspace, provider, {service}).has_value());
    QVERIFY(saveSupplier(workspace, organisation("twin", "Sample Hosting", false)).has_value());
    QVERIFY(saveSupplier(workspace, organisation("own", "Sample Customer GmbH", true)).has_value());
    Agreement agreement = newAgreement(provider.id, *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
    agreement.reference = s("A-1");
    agreement.title = s("Hosting");
    agreement.latest().effective = QDate(2026, 3, 1);
    AgreementContent &content = agreement.latest().content;
    content.term.start = QDate(2026, 3, 1);
    content.term.notice = NoticePeriod{1, NoticeUnit::Months, NoticeEffect::ReceivedBy};
    content.services = {service.id};
    content.zone = s("UTC");
    content.cadence = ReviewCadence::TwoYearly;
    content.reporting = reporting;
    agreement.life = {{LifeEventKind::Submitted, QDate(2026, 2, 1), s("Anna"), {}},
        {LifeEventKind::Approved, QDate(2026, 2, 2), s("Bert"), {}},
        {LifeEventKind::Signed, QDate(2026, 2, 3), s("Anna"), {}}};
    const auto saved = inTransaction(
        workspace, s("setup"), {}, [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
}

QStringList rowsOf(const QTableView *list)
{
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            cells << list->model()->index(row, column).data().toString();
        rows << cells.join(s(" | "));
    }
    return rows;
}

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSupplierOfTheWindowLimitsTheList()
    {
        EditorBench bench;
        fill(bench.session->workspace());
        QWidget host;
        QVERIFY(bench.present(host));
        bench.session->setSupplier(*OrganisationId::parse(s("twin")));
        RemindersDialog dialog(*bench.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *list = dialog.findChild<QTableView *>(s("reminders.list"));
        QCOMPARE(list->model()->rowCount(), 0);
        auto *supplier = dialog.findChild<QComboBox *>(s("reminders.supplier"));
        QCOMPARE(supplier->currentText(), s("Sample Hosting"));
        supplier->setFocus();
        QTest::keyClick(supplier, Qt::Key_Up);
        QVERIFY(list->model()->rowCount() > 0);
    }

    void whatIsComingIsListedByKindAndHorizon()
    {
        EditorBench bench;
        fill(bench.session->workspace());
        QWidget host;
        QVERIFY(bench.present(host));
        RemindersDialog dialog(*bench.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QTableView *>(s("reminders.list"));
        const QString certificate = s("1 Dec 2026 | certificate | ISO 27001 expires | Sample Hosting AG");
        const QString decision = s("28 Jan 2027 | decision | Decide on renewal | Hosting");
        const QString notice = s("28 Jan 2027 | notice | Last day for notice | Hosting");
        const QString review = s("30 Jan 2027 | review | Review of 2026 | Hosting");
        const QString end = s("28 Feb 2027 | end of term | The term ends | Hosting");
        QCOMPARE(rowsOf(list), (QStringList{certificate, decision, notice, review}));
        const QString last = list->model()->index(0, 3).data().toString();
        QTRY_VERIFY(list->columnWidth(3) > list->fontMetrics().horizontalAdvance(last)); // nothing is cut
        auto *horizon = dialog.findChild<QComboBox *>(s("reminders.horizon"));
        horizon->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(rowsOf(list), (QStringList{certificate, decision, notice, review, end}));
        auto *kind = dialog.findChild<QComboBox *>(s("reminders.kind"));
        kind->setCurrentIndex(kind->findText(s("notice")));
        QCOMPARE(rowsOf(list), QStringList{notice});
        QCOMPARE(dialog.findChild<QLabel *>(s("reminders.summary"))->text(), s("1 reminder(s)"));
        QTest::mouseClick(dialog.findChild<QPushButton *>(s("reminders.copy")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), s("28 Jan 2027\tnotice\tLast day for notice\tHosting\n"));
        kind->setCurrentIndex(kind->findText(s("claim")));
        QCOMPARE(dialog.findChild<QLabel *>(s("reminders.summary"))->text(), s("Nothing is due in this time."));
        QVERIFY(!dialog.findChild<QPushButton *>(s("reminders.open"))->isEnabled());
    }

    /// Today is 24 November 2026: the reports of March to October were due by the tenth day after the month.
    void aMissingReportIsNotedAsReceived()
    {
        EditorBench bench;
        fill(bench.session->workspace(),
            {{s("Service report"), s("owners"), {}, ReportAudience::Both, ReportFrequency::Monthly, 10}});
        QWidget host;
        QVERIFY(bench.present(host));
        RemindersDialog dialog(*bench.session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QTableView *>(s("reminders.list"));
        auto *received = dialog.findChild<QPushButton *>(s("reminders.received"));
        QCOMPARE(rowsOf(list).front(),
            s("10 Nov 2026, overdue | missing report | The report “Service report” of Oct 2026 is missing, and 7 "
              "earlier one(s) | Sample Hosting AG"));
        QVERIFY(received->isEnabled());
        list->setFocus();
        press(Qt::Key_Down); // the certificate, which is no report
        QVERIFY(!received->isEnabled());
        press(Qt::Key_Up);
        const auto ask = [&] {
            QTest::keyClick(received, Qt::Key_Space);
            return dialog.findChild<QDialog *>(s("receivedReport"), Qt::FindDirectChildrenOnly);
        };
        QPointer<QDialog> question = ask();
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("received.date"));
        QCOMPARE(question->findChild<DateField *>(s("received.date"))->date(), std::optional(QDate(2026, 11, 24)));
        typeText("2026-11-25"); // into the date, all of which is chosen
        press(Qt::Key_Return);
        QCOMPARE(question->findChild<QLabel *>(s("received.error"))->text().section(u'.', 0, 0),
            s("Service report: A report is noted once it is in; this day lies ahead"));
        question->findChild<DateField *>(s("received.date"))->selectAll();
        typeText("2026-11-12");
        press(Qt::Key_Tab);
        typeText("by e-mail");
        QSignalSpy judged(bench.session.get(), &Session::portfolioChanged);
        press(Qt::Key_Return);
        QTRY_VERIFY(!judged.isEmpty());
        QTRY_COMPARE(rowsOf(list).front(),
            s("10 Oct 2026, overdue | missing report | The report “Service report” of Sep 2026 is missing, and 6 "
              "earlier one(s) | Sample Hosting AG"));
        QTRY_VERIFY(!question);
        question = ask();
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), s("received.date"));
        auto *earlier = question->findChild<QCheckBox *>(s("received.earlier"));
        QCOMPARE(earlier->text(), s("The 6 earlier one(s) came in too"));
        earlier->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_COMPARE(rowsOf(list).front(), s("1 Dec 2026 | certificate | ISO 27001 expires | Sample Hosting AG"));
        const auto stored = findAgreementByReference(bench.database(), s("A-1"));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->receivedReports.size(), std::size_t(8));
        QVERIFY(stored->receivedReports.front()
            == (ReceivedReport{s("Service report"), *Period::parse(s("2026-10")), {2026, 11, 12}, s("by e-mail")}));
    }

    void returnGoesToWhatIsDue()
    {
        EditorBench bench;
        fill(bench.session->workspace());
        QWidget host;
        QVERIFY(bench.present(host));
        auto *dialog = new RemindersDialog(*bench.session);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QString page;
        QString id;
        connect(bench.session.get(), &Session::navigationRequested, this, [&](const Destination &destination) {
            page = destination.page;
            id = destination.id;
        });
        press(Qt::Key_Return);
        QCOMPARE(page, s("suppliers"));
        QCOMPARE(id, s("host"));
    }

    void datesAreSavedAsACalendar()
    {
        EditorBench bench;
        fill(bench.session->workspace());
        const QString path = bench.folder.filePath(s("dates.ics"));
        Prompts prompts;
        prompts.saveFile = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
        const Instant noon = startOfDay(QDate(2026, 11, 24), QTimeZone::utc()) + std::chrono::hours(12);
        const QString workbook = bench.database().path();
        bench.session.reset();
        Session session(std::make_unique<Workspace>(std::move(*Database::open(workbook, OpenMode::ReadWrite)),
                            Actor{s("t"), s("T"), s("h"), {}}, [noon] { return noon; }),
            prompts);
        session.reload();
        QVERIFY(QTest::qWaitFor([&] { return session.portfolio() && !session.isLoading(); }, 20000));
        saveDatesAsCalendar(session, nullptr);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto events = readIcs(file.readAll());
        QVERIFY(events.has_value());
        QCOMPARE(events->size(), std::size_t{5});
        QCOMPARE(events->at(0).summary, s("ISO 27001 expires: Sample Hosting AG"));
        QCOMPARE(events->at(4).first, QDate(2027, 2, 28));
    }

    void aMergeSaysWhatMovesBeforeItIsDone()
    {
        EditorBench bench;
        fill(bench.session->workspace());
        SuppliersPage page(*bench.session);
        QVERIFY(bench.present(page));
        page.open({s("suppliers"), s("host"), std::nullopt, std::nullopt});
        QTest::mouseClick(page.findChild<QPushButton *>(s("merge")), Qt::LeftButton);
        auto *dialog = page.findChild<MergeDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        page.findChild<QPushButton *>(s("merge"))->click();
        QCOMPARE(page.findChildren<MergeDialog *>().size(), 1);
        auto *merge = dialog->findChild<QPushButton *>(s("merge.merge"));
        QVERIFY(!merge->isEnabled());
        auto *survivor = dialog->findChild<QComboBox *>(s("merge.survivor"));
        QCOMPARE(survivor->count(), 2); // departments are not offered
        QTest::keyClick(survivor, Qt::Key_Down);
        QCOMPARE(survivor->currentIndex(), 1);
        QCOMPARE(dialog->findChild<QLabel *>(s("merge.plan"))->text(),
            s("1 agreement(s), 1 service(s), 0 contact(s) and 1 certificate(s) move. Sample Hosting AG is archived. "
              "Signed agreements keep the name that was signed. Merging cannot be undone."));
        QTest::mouseClick(merge, Qt::LeftButton);
        const auto agreement = findAgreementByReference(bench.database(), s("A-1"));
        QVERIFY(agreement->provider == *OrganisationId::parse(s("twin")));
        QCOMPARE(agreement->providerAsSigned, s("Sample Hosting AG"));
        QVERIFY(findOrganisation(bench.database(), *OrganisationId::parse(s("host")))->archived);
        QCOMPARE(page.place().id, s("twin"));
    }
};

int main(int argc, char **argv) { return runLookTest<RemindersTest>(argc, argv); }
#include "tst_reminders.moc"
