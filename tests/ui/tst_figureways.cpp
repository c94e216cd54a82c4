// SPDX-License-Identifier: GPL-3.0-or-later
// The ways between a figure, its credit and the clause that both rest on.
#include "lookmain.h"
#include "models/tables/clauseplace.h"
#include "models/tables/compliancemodel.h"
#include "pagesfixture.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The example with clauses, whose tickets of September miss their target and bring a credit.
struct Window : ExampleWindow {
    Window()
        : ExampleWindow(R"("credit": { "bands": [{ "below": "90.0", "share": "0.1" }] })",
            R"("clause": "4.2", "credit": { "clause": "7.1", "bands": [{ "below": "90.0", "share": "0.1" }] })")
    {
        importTickets(true);
        session().setPeriod(*Period::parse(s("2026-Q3")));
    }
    [[nodiscard]] QString shownPage() const
    {
        return window->findChild<QStackedWidget *>()->currentWidget()->objectName();
    }
    [[nodiscard]] QTreeView *grid() const { return find<QTreeView>("compliance", "grid"); }
    [[nodiscard]] QString cell() const
    {
        const QModelIndex index = grid()->currentIndex();
        return index.data(ComplianceModel::LevelRole).toString() + u' '
            + index.data(ComplianceModel::PeriodRole).toString();
    }
    [[nodiscard]] QTableView *ledger() const { return find<QTableView>("credits", "ledger"); }
    [[nodiscard]] static QString keyboard()
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }
    /// The link of the line of "Why?".
    [[nodiscard]] QAbstractButton *link(const char *line) const
    {
        const auto wanted = [this, line]() -> QAbstractButton * {
            for (auto *each : window->page(s("compliance"))->findChildren<QAbstractButton *>())
                if (each->accessibleName() == s("Show the source of %1").arg(s(line)) && each->isVisible())
                    return each;
            return nullptr;
        };
        return QTest::qWaitFor([&wanted] { return wanted() != nullptr; }, patience) ? wanted() : nullptr;
    }
};

} // namespace

class FigureWaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineOfWhyLeadsToItsClause_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("the rule leads to the clause of the service level")
            << QByteArray("Rule") << s("serviceLevels[0].clause");
        QTest::newRow("the credit leads to the clause of the credit")
            << QByteArray("Credit") << s("serviceLevels[0].credit.clause");
    }
    void aLineOfWhyLeadsToItsClause()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, field);
        Window example;
        example.window->go({s("compliance"), s("example-desk"), ServiceLevelId::parse(s("resolved-in-time")), {}});
        auto *link = example.link(line.constData());
        QVERIFY(link);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(example.shownPage(), s("agreements"));
        QCOMPARE(example.keyboard(), field);
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }

    void aRowOfTheLedgerOpensItsFigureAndItsClause()
    {
        Window example;
        example.open("credits");
        QTableView *ledger = example.ledger();
        QVERIFY(ledger->model()->rowCount() > 0);
        ledger->setFocus();
        ledger->setCurrentIndex(ledger->model()->index(0, 0));
        QTest::keyClick(ledger, Qt::Key_Return);
        QCOMPARE(example.shownPage(), s("compliance"));
        QCOMPARE(example.cell(), s("resolved-in-time 2026-09"));
        example.open("credits");
        const QPoint clause = ledger->visualRect(ledger->model()->index(0, 7)).center();
        QTest::mouseClick(ledger->viewport(), Qt::LeftButton, {}, clause);
        QTest::mouseDClick(ledger->viewport(), Qt::LeftButton, {}, clause);
        QCOMPARE(example.shownPage(), s("agreements"));
        QCOMPARE(example.keyboard(), s("serviceLevels[0].credit.clause"));
    }

    void theMenuOfARowLeadsToTheSame()
    {
        Window example;
        example.open("credits");
        QCOMPARE(example.ledger()->contextMenuPolicy(), Qt::ActionsContextMenu);
        QStringList texts;
        for (const QAction *each : example.ledger()->actions())
            texts << each->text();
        QCOMPARE(texts, QStringList({s("Show the figure"), s("Show the clause"), s("Claim letter")}));
        example.ledger()->actions().at(1)->trigger();
        QCOMPARE(example.shownPage(), s("agreements"));
    }

    void theFigureIsShownInThePeriodThatIsLookedAt()
    {
        Window example;
        example.open("credits");
        example.click("credits", "showFigure");
        QCOMPARE(example.session().period().toText(), s("2026-Q3"));
        QCOMPARE(example.cell(), s("resolved-in-time 2026-09"));
        example.session().setPeriod(*Period::parse(s("2025-Q4"))); // the figure lies outside
        example.window->go({s("compliance"), s("example-desk"), ServiceLevelId::parse(s("resolved-in-time")),
            *Period::parse(s("2026-09"))});
        QCOMPARE(example.session().period().toText(), s("2026-09"));
        QCOMPARE(example.cell(), s("resolved-in-time 2026-09"));
    }

    void theColumnsAreAsLongAsThePeriodOfTheFigure()
    {
        Window example;
        example.open("compliance");
        auto *kind = example.window->page(s("compliance"))->findChildren<QComboBox *>().first();
        for (auto *each : example.window->page(s("compliance"))->findChildren<QComboBox *>())
            if (each->accessibleName() == s("Length of a column"))
                kind = each;
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End); // years
        example.window->go({s("compliance"), s("example-desk"), ServiceLevelId::parse(s("resolved-in-time")),
            *Period::parse(s("2026-09"))});
        QCOMPARE(kind->currentText(), s("Month"));
        QCOMPARE(example.cell(), s("resolved-in-time 2026-09"));
    }

    void theChosenFigureStaysChosen()
    {
        Window example;
        example.session().setPeriod(*Period::parse(s("2026-Q4")));
        example.open("compliance");
        const auto *model = static_cast<ComplianceModel *>(example.grid()->model());
        const QModelIndex chosen =
            model->find(*AgreementId::parse(s("example-desk")), ServiceLevelId::parse(s("turn-around")));
        example.grid()->setCurrentIndex(chosen.siblingAtColumn(model->columnOf(*Period::parse(s("2026-09")))));
        const QString before = example.cell();
        QCOMPARE(before, s("turn-around 2026-09"));
        example.open("overview");
        example.open("compliance");
        QCOMPARE(example.cell(), before);
        QTest::keyClick(example.window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(example.cell(), before);
    }

    void theHeadOfAPeriodIsWhole()
    {
        Window example;
        example.open("compliance");
        QHeaderView *header = example.grid()->header();
        QFont large = header->font();
        large.setPointSizeF(1.6 * large.pointSizeF());
        header->setFont(large);
        example.window->resize(example.window->width() + 40, example.window->height());
        for (int column = 2; column < header->count(); ++column) {
            const QString head = example.grid()->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = QFontMetrics(large).horizontalAdvance(head);
            QVERIFY2(header->isSectionHidden(column) || needed <= header->sectionSize(column), qPrintable(head));
        }
    }

    void aClauseIsFoundWhereTheAgreementNamesIt_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("place");
        QTest::newRow("of the service level") << s("4.2") << s("serviceLevels[1].clause");
        QTest::newRow("of its credit") << s("7.1") << s("serviceLevels[1].credit.clause");
        QTest::newRow("of taking back") << s("7.5") << s("serviceLevels[1].credit.earnBack.clause");
        QTest::newRow("of the pool of all") << s("8") << s("creditTerms.pool.clause");
        QTest::newRow("of a further cap") << s("8.3") << s("creditTerms.caps[0].clause");
        QTest::newRow("with a text of its own") << s("12") << s("clauses");
        QTest::newRow("named nowhere: the service level") << s("99") << s("serviceLevels[1].name");
        QTest::newRow("without a number: the service level") << QString() << s("serviceLevels[1].name");
    }
    void aClauseIsFoundWhereTheAgreementNamesIt()
    {
        QFETCH(QString, clause);
        QFETCH(QString, place);
        const ServiceLevelId first = *ServiceLevelId::parse(s("first"));
        const ServiceLevelId second = *ServiceLevelId::parse(s("second"));
        ServiceLevel level{first, s("First"), {}, {}, {}, {}, PeriodKind::Month, Direction::AtLeast, {}, {}, 1,
            Share::whole(), {}, {}, false, {}};
        level.clause = s("4.1");
        AgreementContent content;
        content.serviceLevels = {level, level};
        content.serviceLevels[1].id = second;
        content.serviceLevels[1].clause = s("4.2");
        CreditSchedule credit;
        credit.clause = s("7.1");
        credit.earnBack = EarnBack{3, s("7.5")};
        content.serviceLevels[1].credit = credit;
        content.creditTerms.pool = CreditPool{Share::whole(), Share::whole(), CreditBasis::Agreement, s("8")};
        content.creditTerms.caps = {CreditCap{CapSpan::Period, {}, {}, s("8.3")}};
        content.clauses = {{s("12"), s("Security"), s("Sample text.")}};
        QCOMPARE(clausePlace(content, second, clause), place);
        QCOMPARE(clausePlace(content, *ServiceLevelId::parse(s("third")), clause), QString());
    }
};

int main(int argc, char **argv) { return runLookTest<FigureWaysTest>(argc, argv); }

#include "tst_figureways.moc"
