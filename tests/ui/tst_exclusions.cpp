// SPDX-License-Identifier: GPL-3.0-or-later
// Exclusions beside the figure that they touch: asked for here, approved by someone else, and what then comes out.
#include "lookmain.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/tables/compliancemodel.h"
#include "models/workspace/exclusions.h"
#include "pagesfixture.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The window on the tickets of September, of which 6 of 8 were resolved in time.
struct Window : ExampleWindow {
    std::optional<ServiceLevelId> level;
    Window()
    {
        importTickets();
        window->go({s("compliance"), s("example-desk"), std::nullopt, *Period::parse(s("2026-Q3"))});
        const auto levels = serviceLevelsOf(*session().portfolio()->agreement(*AgreementId::parse(s("example-desk"))));
        for (const ServiceLevelId &each : levels) {
            level = each;
            window->go({s("compliance"), s("example-desk"), each, *Period::parse(s("2026-Q3"))});
            if (figure() == s("75.00 %"))
                break;
        }
        find<QTabWidget>("compliance", "detailTabs")->setCurrentIndex(2);
    }
    [[nodiscard]] QString figure() const { return find<QLabel>("compliance", "figure")->text(); }
    [[nodiscard]] std::vector<Exclusion> stored() const { return *allExclusions(session().workspace().database()); }
    void ask(const char *records, const char *from, const char *to, const char *evidence) const
    {
        type("compliance", "exclusions.records", s(records));
        type("compliance", "exclusions.from", s(from));
        type("compliance", "exclusions.to", s(to));
        auto *notes = find<QPlainTextEdit>("compliance", "exclusions.evidence");
        notes->setFocus();
        notes->selectAll();
        QTest::keyClicks(notes, s(evidence));
        press("exclusions.request");
    }
    void press(const char *button) const { QTest::keyClick(find<QPushButton>("compliance", button), Qt::Key_Space); }
    /// Answers the question that is asked now.
    void answer(const QString &name) const
    {
        for (auto *button : window->page(s("compliance"))->findChildren<QPushButton *>(name))
            if (button->isVisible())
                QTest::keyClick(button, Qt::Key_Space);
    }
    /// The service level of the grid's current cell.
    [[nodiscard]] QString chosen() const
    {
        return find<QTreeView>("compliance", "grid")->currentIndex().data(ComplianceModel::LevelRole).toString();
    }
    /// Chooses another service level in the grid.
    void chooseAnother() const
    {
        auto *grid = find<QTreeView>("compliance", "grid");
        grid->setFocus();
        const QModelIndex index = grid->currentIndex();
        QTest::keyClick(grid, index.row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    [[nodiscard]] QString said() const { return find<Banner>("compliance", "exclusions.banner")->text(); }
    [[nodiscard]] QString standing() const
    {
        return find<QTableWidget>("compliance", "exclusions.list")->item(0, 3)->text();
    }
};

} // namespace

class ExclusionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeWithOneEndSaysWhichEndIsMissing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("without its end") << QByteArray("2026-09-09 14:00") << QByteArray()
                                         << s("The end of the excluded time is missing. Write it like ");
        QTest::newRow("without its start") << QByteArray() << QByteArray("2026-09-09 14:00")
                                           << s("The start of the excluded time is missing. Write it like ");
    }
    void aTimeWithOneEndSaysWhichEndIsMissing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        Window example;
        example.ask("", from.constData(), to.constData(), "Waited for the customer");
        QVERIFY2(example.said().startsWith(said), qPrintable(example.said()));
        QVERIFY(example.stored().empty());
    }
    void anExclusionCountsOnceSomeoneElseApprovesIt()
    {
        Window example;
        QCOMPARE(example.figure(), s("75.00 %"));
        QVERIFY(example.find<QLabel>("compliance", "exclusions.none")->isVisible());
        example.ask("T-1006", "", "", "Waited for the customer's answer, mail of 9 September");
        QCOMPARE(example.stored().size(), std::size_t(1));
        const Exclusion asked = example.stored().front();
        QCOMPARE(asked.records, QStringList(s("T-1006")));
        QVERIFY(asked.approvedBy.isEmpty());
        QVERIFY(!asked.requestedBy.isEmpty());
        example.waitUntilJudged();
        QCOMPARE(example.figure(), s("75.00 %"));
        QVERIFY(example.standing().contains(s("waits for approval and does not count")));
        auto *list = example.find<QTableWidget>("compliance", "exclusions.list");
        list->selectRow(0);
        example.press("exclusions.approve"); // by the one who asked
        QVERIFY2(example.said().contains(s("of T-1006 from “")), qPrintable(example.said()));
        QVERIFY(example.stored().front().approvedBy.isEmpty());
        auto beside = Database::openBeside(example.session().workspace().database());
        Workspace other(std::move(*beside), {s("bert"), s("Bert"), s("elsewhere"), {}},
            [] { return *parseIso(QStringLiteral("2026-10-12T12:30:00Z")); });
        QVERIFY(approveExclusion(other, asked.id).has_value());
        example.waitUntilJudged();
        QVERIFY(example.standing().contains(s("approved by Bert")));
        QCOMPARE(example.figure(), s("85.71 %")); // 6 of 7
        example.press("exclusions.archive");
        QVERIFY(!example.stored().front().archived); // one press does nothing
        example.press("exclusions.why.do");
        QVERIFY2(example.said().contains(s("needs a reason")), qPrintable(example.said()));
        example.type("compliance", "exclusions.why", s("The customer had answered"));
        example.press("exclusions.why.do");
        QVERIFY(!example.stored().front().archived);
        QCOMPARE(example.stored().front().withdrawal->reason, s("The customer had answered"));
        example.waitUntilJudged();
        QCOMPARE(example.figure(), s("85.71 %")); // until another one confirms it
        QVERIFY2(example.standing().contains(s("asks to archive it")), qPrintable(example.standing()));
        example.press("exclusions.confirm"); // by the one who asked
        QVERIFY2(example.said().contains(s("was not archived: whoever asked for that cannot confirm it")),
            qPrintable(example.said()));
        QVERIFY(!example.stored().front().archived);
        QVERIFY(confirmArchiving(other, asked.id).has_value());
        QVERIFY(example.stored().front().archived);
        const auto entry = auditEntries(other.database(), asked.id.text(), 1, 0)->front();
        QCOMPARE(entry.action, s("archive_exclusion"));
        QCOMPARE(entry.reason, s("The customer had answered"));
        example.waitUntilJudged();
        QCOMPARE(example.figure(), s("75.00 %"));
        QCOMPARE(list->rowCount(), 0);
    }

    void aRequestIsWithdrawnWithAReason()
    {
        Window example;
        example.ask("T-1006", "", "", "Waited for the customer's answer");
        example.waitUntilJudged();
        example.find<QTableWidget>("compliance", "exclusions.list")->selectRow(0);
        example.press("exclusions.archive");
        example.type("compliance", "exclusions.why", s("Asked by mistake"));
        QTest::keyClick(example.find<QLineEdit>("compliance", "exclusions.why"), Qt::Key_Return);
        QVERIFY(example.stored().front().archived);
    }

    void whoAskedToArchiveKeepsItWithAReason()
    {
        Window example;
        example.ask("T-1006", "", "", "Waited for the customer's answer");
        auto beside = Database::openBeside(example.session().workspace().database());
        Workspace other(std::move(*beside), {s("bert"), s("Bert"), s("elsewhere"), {}},
            [] { return *parseIso(QStringLiteral("2026-10-12T12:30:00Z")); });
        QVERIFY(approveExclusion(other, example.stored().front().id).has_value());
        QVERIFY(archiveExclusion(other, example.stored().front().id, s("No reason")).has_value());
        example.waitUntilJudged();
        example.find<QTableWidget>("compliance", "exclusions.list")->selectRow(0);
        QVERIFY(!example.find<QPushButton>("compliance", "exclusions.archive")->isEnabled());
        example.press("exclusions.keep");
        example.type("compliance", "exclusions.why", s("The mail is there"));
        QTest::keyClick(example.find<QLineEdit>("compliance", "exclusions.why"), Qt::Key_Return);
        QVERIFY(!example.stored().front().withdrawal);
        QVERIFY(!example.stored().front().archived);
    }

    void anotherDisplayNameIsNoSecondPerson()
    {
        Window example;
        const Actor actor = example.session().workspace().actor();
        QVERIFY(!actor.systemUser.isEmpty());
        auto beside = Database::openBeside(example.session().workspace().database());
        Workspace before(std::move(*beside), {actor.systemUser, s("Another name"), actor.host, {}},
            [] { return *parseIso(QStringLiteral("2026-10-12T12:30:00Z")); });
        const auto agreement = *AgreementId::parse(s("example-desk"));
        Exclusion wanted = newExclusion(agreement, *example.level);
        wanted.records = {s("T-1006")};
        wanted.evidence = s("Mail");
        QVERIFY(requestExclusion(before, wanted).has_value());
        example.waitUntilJudged();
        example.find<QTableWidget>("compliance", "exclusions.list")->selectRow(0);
        example.press("exclusions.approve");
        QVERIFY2(example.said().contains(s("was not approved: whoever asked for it cannot approve it")),
            qPrintable(example.said()));
        QVERIFY(example.stored().front().approvedBy.isEmpty());
    }

    void whatIsTypedIsNotLostWithoutAQuestion_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("stored");
        QTest::newRow("saved") << s("leave.save") << 1;
        QTest::newRow("discarded") << s("leave.discard") << 0;
    }
    void whatIsTypedIsNotLostWithoutAQuestion()
    {
        QFETCH(QString, answer);
        QFETCH(int, stored);
        Window example;
        example.type("compliance", "exclusions.records", s("T-1006"));
        auto *notes = example.find<QPlainTextEdit>("compliance", "exclusions.evidence");
        notes->setFocus();
        QTest::keyClicks(notes, s("Mail of 9 September"));
        QVERIFY(example.window->page(s("compliance"))->hasDraft());
        const auto *records = example.find<QLineEdit>("compliance", "exclusions.records");
        example.chooseAnother();
        QCOMPARE(records->text(), s("T-1006"));
        QTRY_COMPARE(example.chosen(), example.level->text()); // the edited one stays
        QCOMPARE(example.figure(), s("75.00 %"));
        example.answer(s("leave.keep"));
        QCOMPARE(records->text(), s("T-1006"));
        example.chooseAnother();
        QTRY_COMPARE(example.chosen(), example.level->text());
        example.answer(answer);
        QTRY_COMPARE(example.stored().size(), static_cast<std::size_t>(stored));
        QTRY_COMPARE(records->text(), QString());
        QTRY_VERIFY(example.figure() != s("75.00 %"));
    }

    void theEditsOfACrashComeBack()
    {
        Window example;
        auto *page = example.window->page(s("compliance"));
        FormDraft draft;
        draft.page = s("compliance");
        draft.id = s("example-desk ") + example.level->text();
        draft.fields = {{s("exclusions.records"), s("T-1006")}};
        example.window->go({s("compliance"), s("example-desk"), std::nullopt, std::nullopt});
        page->restoreDraft(draft);
        QCOMPARE(example.find<QLineEdit>("compliance", "exclusions.records")->text(), s("T-1006"));
        QVERIFY(page->hasDraft());
        QCOMPARE(example.figure(), s("75.00 %"));
    }

    void recordsThatNobodyKnowsAreWarnedOf()
    {
        Window example;
        const auto *records = example.find<QLineEdit>("compliance", "exclusions.records");
        QVERIFY2(
            records->accessibleDescription().contains(s("known record")), qPrintable(records->accessibleDescription()));
        example.ask("T-1006, T-9999", "", "", "Letter");
        QCOMPARE(records->accessibleDescription(), s("1 of 2 records are known, not: T-9999"));
        QVERIFY2(example.said().contains(s("is called T-9999")), qPrintable(example.said()));
        QVERIFY(example.stored().empty());
        example.press("exclusions.request"); // they are to come
        QCOMPARE(example.stored().size(), std::size_t(1));
    }

    void theZoneIsThatInForceOnTheDate()
    {
        Window example;
        Agreement agreement = *example.session().portfolio()->agreement(*AgreementId::parse(s("example-desk")));
        AgreementVersion version = agreement.latest();
        version.number = 2;
        version.effective = QDate(2027, 1, 1);
        version.content.zone = s("Asia/Tokyo");
        agreement.versions.push_back(version);
        agreement.life.push_back({LifeEventKind::Amended, QDate(2026, 10, 12), s("Sample author"), {}, {}, 2});
        const auto saved = inTransaction(example.session().workspace(), s("save_agreement"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        example.waitUntilJudged();
        example.ask("", "2026-09-10 14:00", "2026-09-11", "Power failure of the town");
        QCOMPARE(example.stored().size(), std::size_t(1));
        QCOMPARE(toIso(example.stored().front().span->from), s("2026-09-10T12:00:00Z"));
    }

    void aTimeIsReadInTheAgreementsZone()
    {
        Window example;
        example.ask("", "2026-09-10 14:00", "2026-09-11", "Power failure of the town");
        QCOMPARE(example.stored().size(), std::size_t(1));
        const auto zone = zoneFromName(
            example.session().portfolio()->agreement(*AgreementId::parse(s("example-desk")))->latest().content.zone);
        const Span span = *example.stored().front().span;
        QCOMPARE(span.from, startOfDay(QDate(2026, 9, 10), *zone) + std::chrono::hours(14));
        QCOMPARE(span.to, startOfDay(QDate(2026, 9, 12), *zone));
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("said");
        QTest::newRow("neither records nor time") << s("") << s("") << s("Letter") << s("Nothing is named");
        QTest::newRow("no evidence") << s("T-1006") << s("") << s("") << s("needs evidence");
        QTest::newRow("a time that is none") << s("") << s("noon") << s("Letter") << s("“noon” is not a date");
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, records);
        QFETCH(QString, from);
        QFETCH(QString, evidence);
        QFETCH(QString, said);
        Window example;
        example.ask(qPrintable(records), qPrintable(from), "", qPrintable(evidence));
        QVERIFY2(example.said().contains(said), qPrintable(example.said()));
        QVERIFY(example.stored().empty());
    }
};

int main(int argc, char **argv) { return runLookTest<ExclusionsTest>(argc, argv); }
#include "tst_exclusions.moc"
