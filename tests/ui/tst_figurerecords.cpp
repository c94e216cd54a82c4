// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind a figure: sorted, filtered, and carried into the form that asks for their exclusion.
#include "lookmain.h"
#include "pagesfixture.h"

#include "ui/pages/recordspanel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// The window on the tickets of September, of which 6 of 8 were resolved in time, and their list.
struct Window : ExampleWindow {
    Window()
    {
        importTickets();
        for (const ServiceLevelId &each :
            serviceLevelsOf(*session().portfolio()->agreement(*AgreementId::parse(s("example-desk"))))) {
            window->go({s("compliance"), s("example-desk"), each, *Period::parse(s("2026-Q3"))});
            if (find<QLabel>("compliance", "figure")->text() == s("75.00 %"))
                break;
        }
        tabs()->setCurrentIndex(1);
        if (!QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; }, patience))
            qFatal("No record is listed.");
    }
    [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>("compliance", "detailTabs"); }
    [[nodiscard]] QTableView *list() const { return find<QTableView>("compliance", "records"); }
    [[nodiscard]] QComboBox *effect() const { return find<QComboBox>("compliance", "records.effect"); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all << list()->model()->index(i, 0).data().toString();
        return all;
    }
    void clickHeader(int column) const
    {
        const QHeaderView *header = list()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
};

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordsAreFilteredByEffectAndByText()
    {
        Window example;
        const int all = example.list()->model()->rowCount();
        QCOMPARE(all, 8);
        QCOMPARE(example.effect()->itemText(1), s("Counted as good (6)"));
        QCOMPARE(example.effect()->itemText(2), s("Counted as bad (2)"));
        example.effect()->setFocus();
        QTest::keyClick(example.effect(), Qt::Key_Down);
        QTest::keyClick(example.effect(), Qt::Key_Down);
        QCOMPARE(example.ids().size(), 2);
        QCOMPARE(example.find<QLabel>("compliance", "records.count")->text(), s("2 of 8"));
        const QString first = example.ids().front();
        example.type("compliance", "records.filter", first);
        QCOMPARE(example.ids(), QStringList(first));
        example.type("compliance", "records.filter", s("nothing is called that"));
        QVERIFY(example.ids().isEmpty());
        example.effect()->setCurrentIndex(0);
        example.find<QLineEdit>("compliance", "records.filter")->clear();
        QCOMPARE(example.ids().size(), 8);
        QVERIFY(!example.find<QLabel>("compliance", "records.count")->isVisible());
    }

    void agreedMaintenanceIsAChoiceWhereThereIsSome()
    {
        RecordsPanel panel;
        const auto *effect = panel.findChild<QComboBox *>(s("records.effect"));
        const auto choices = [effect] {
            QStringList all;
            for (int i = 1; i < effect->count(); ++i)
                all << effect->itemText(i);
            return all.join(u' ');
        };
        panel.setRows({{s("o-1"), s("used"), {}, RecordEffect::Bad, 2}});
        QCOMPARE(choices(), s("Counted as good (0) Counted as bad (1) Excluded (0) Outside (0)"));
        panel.setRows({{s("window"), s("available (agreed maintenance)"), {}, RecordEffect::Maintenance, 1},
            {s("o-1"), s("used"), {}, RecordEffect::Bad, 2}});
        QCOMPARE(
            choices(), s("Counted as good (0) Counted as bad (1) Agreed maintenance (1) Excluded (0) Outside (0)"));
    }

    void aClickOnAHeaderSorts()
    {
        Window example;
        QStringList sorted = example.ids();
        sorted.sort();
        example.clickHeader(0);
        QCOMPARE(example.ids(), sorted);
        example.clickHeader(0);
        std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(example.ids(), sorted);
    }

    void chosenRecordsComeIntoTheFormThatExcludesThem()
    {
        Window example;
        auto *action = example.window->findChild<QAction *>(s("records.exclude"));
        QVERIFY(!action->isEnabled());
        example.effect()->setCurrentIndex(2);
        example.list()->setFocus();
        QTest::keyClick(example.list(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(example.list(), Qt::Key_Down);
        QTest::keyClick(example.list(), Qt::Key_Up);
        QVERIFY(action->isEnabled());
        QCOMPARE(action->text(), s("Exclude this record…"));
        QTest::keyClick(example.list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(action->text(), s("Exclude these records…"));
        const QStringList wanted = example.ids();
        auto *button = example.find<QPushButton>("compliance", "records.excludeButton");
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(example.tabs()->currentIndex(), 2);
        QCOMPARE(example.find<QLineEdit>("compliance", "exclusions.records")->text(), wanted.join(s(", ")));
        QVERIFY(example.find<QComboBox>("compliance", "exclusions.reason")->hasFocus());
        QVERIFY(example.window->page(s("compliance"))->hasDraft());
    }

    void whatWasTypedInTheFormStaysBesideTheChosenRecord()
    {
        Window example;
        example.tabs()->setCurrentIndex(2);
        example.type("compliance", "exclusions.records", s("T-1006"));
        example.tabs()->setCurrentIndex(1);
        example.type("compliance", "records.filter", s("T-1003"));
        example.list()->selectRow(0);
        example.window->findChild<QAction *>(s("records.exclude"))->trigger();
        QCOMPARE(example.find<QLineEdit>("compliance", "exclusions.records")->text(), s("T-1006, T-1003"));
        example.tabs()->setCurrentIndex(1);
        example.window->findChild<QAction *>(s("records.exclude"))->trigger(); // once more changes nothing
        QCOMPARE(example.find<QLineEdit>("compliance", "exclusions.records")->text(), s("T-1006, T-1003"));
    }
};

int main(int argc, char **argv) { return runLookTest<RecordsTest>(argc, argv); }

#include "tst_figurerecords.moc"
