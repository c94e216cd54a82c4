// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of duties that are noted as received, also in a signed agreement.
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "models/workspace/receivedreports.h"
#include "models/workspace/trail.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

Period period(const char *text) { return *Period::parse(s(text)); }

} // namespace

class TestReceivedReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A signed agreement, on 20 June 2026 at noon.
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::create(m_folder->filePath(s("book.kept")));
        QVERIFY(database.has_value());
        m_workspace = std::make_unique<Workspace>(std::move(*database), Actor{s("tester"), s("Tester"), s("bench"), {}},
            [] { return startOfDay(QDate(2026, 6, 20), QTimeZone::utc()) + std::chrono::hours(12); });
        Agreement agreement = newAgreement(
            *OrganisationId::parse(s("provider")), *OrganisationId::parse(s("customer")), QDate(2026, 6, 20));
        agreement.reference = s("T-1");
        agreement.title = s("Hosting");
        agreement.latest().content.zone = s("UTC");
        agreement.life = {{LifeEventKind::Submitted, QDate(2026, 2, 1), s("Anna"), {}},
            {LifeEventKind::Approved, QDate(2026, 2, 2), s("Bert"), {}},
            {LifeEventKind::Signed, QDate(2026, 2, 3), s("Anna"), {}}};
        for (const OrganisationId &party : {agreement.provider, agreement.customer})
            QVERIFY(saveSupplier(*m_workspace,
                {party, s("Sample party"), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0})
                        .has_value());
        const auto saved = inTransaction(*m_workspace, s("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        QVERIFY2(saved.has_value(), qPrintable(messageOf(saved)));
        m_agreement = *saved;
    }

    void aSignedAgreementTakesTheNoteAndGivesItBack()
    {
        const auto noted = noteReceivedReport(*m_workspace, m_agreement, s("Service report"),
            {period("2026-05"), period("2026-04")}, QDate(2026, 6, 8), s(" by e-mail "));
        QVERIFY2(noted.has_value(), qPrintable(messageOf(noted)));
        const Agreement stored = *findAgreement(m_workspace->database(), m_agreement.id);
        QVERIFY(stored.receivedReports
            == std::vector<ReceivedReport>({{s("Service report"), period("2026-05"), {2026, 6, 8}, s("by e-mail")},
                {s("Service report"), period("2026-04"), {2026, 6, 8}, s("by e-mail")}}));
        QVERIFY(stored.versions == m_agreement.versions);
        const auto entries = auditEntries(m_workspace->database(), stored.id.text(), 1, 0);
        QCOMPARE(entries->front().action, s("note_report"));
        const auto back = withdrawReceivedReport(*m_workspace, stored, s("Service report"), period("2026-05"));
        QVERIFY2(back.has_value(), qPrintable(messageOf(back)));
        QCOMPARE(back->receivedReports.size(), std::size_t(1));
        QCOMPARE(back->receivedReports.front().period, period("2026-04"));
        QCOMPARE(messageOf(withdrawReceivedReport(*m_workspace, *back, s("Service report"), period("2026-05"))),
            s("This report was not noted as received."));
    }

    void whatCannotBeNotedIsRefused()
    {
        const auto note = [&](const Agreement &agreement, const QDate &date, std::vector<Period> periods) {
            return messageOf(noteReceivedReport(*m_workspace, agreement, s("Service report"), periods, date));
        };
        QCOMPARE(note(m_agreement, {2026, 6, 21}, {period("2026-05")}),
            s("A report is noted once it is in; this day lies ahead."));
        QCOMPARE(note(m_agreement, {}, {period("2026-05")}), s("The day on which the report came in is missing."));
        QCOMPARE(note(m_agreement, {2026, 6, 20}, {}), s("Nothing says which report came in."));
        Agreement unsaved = m_agreement;
        unsaved.revision = 0;
        QCOMPARE(note(unsaved, {2026, 6, 20}, {period("2026-05")}), s("The agreement is not saved yet."));
        m_agreement.receivedReports = {{s("service REPORT"), period("2026-05"), {2026, 6, 8}, {}}};
        QCOMPARE(note(m_agreement, {2026, 6, 20}, {period("2026-05")}), s("The report is noted as received already."));
    }

    void aCopyOfTheAgreementHasReceivedNothing()
    {
        const auto noted =
            noteReceivedReport(*m_workspace, m_agreement, s("Service report"), {period("2026-05")}, QDate(2026, 6, 8));
        QVERIFY(noted.has_value());
        const auto copy = duplicateAgreement(*m_workspace, *noted);
        QVERIFY2(copy.has_value(), qPrintable(messageOf(copy)));
        QVERIFY(copy->receivedReports.empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Agreement m_agreement =
        newAgreement(*OrganisationId::parse(s("provider")), *OrganisationId::parse(s("customer")), QDate(2026, 6, 20));
};

QTEST_GUILESS_MAIN(TestReceivedReports)
#include "tst_receivedreports.moc"
