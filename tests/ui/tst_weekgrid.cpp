// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/domain/hourstext.h"
#include "ui/look/metrics.h"
#include "ui/widgets/weekeditor.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kept;

namespace {

constexpr int hour = 3600;

QString hoursOf(const WeekEditor &editor, int weekday)
{
    return dayHoursText(editor.week()[static_cast<std::size_t>(weekday)]);
}

/// An editor as the user sees it, Monday first.
struct Bench {
    WeekEditor editor;
    QSignalSpy told{&editor, &WeekEditor::edited};

    Bench()
    {
        editor.resize(metrics().px(900), editor.sizeHint().height());
        editor.show();
        if (!QTest::qWaitForWindowActive(&editor))
            qFatal("The window is not active.");
    }
    [[nodiscard]] WeekGrid *grid() const { return editor.grid(); }
    [[nodiscard]] QPoint at(int weekday, int second) const { return grid()->pointAt(weekday, second).toPoint(); }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(grid(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid(), (from + to) / 2);
        QTest::mouseMove(grid(), to);
        QTest::mouseRelease(grid(), Qt::LeftButton, {}, to);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(grid(), key, modifiers);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return editor.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
};

} // namespace

class WeekGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void draggingOpensHours()
    {
        Bench bench;
        bench.drag(bench.at(1, 9 * hour), bench.at(1, 17 * hour));
        QCOMPARE(hoursOf(bench.editor, 1), QStringLiteral("09:00-17:00"));
        QCOMPARE(bench.editor.field(1)->text(), QStringLiteral("09:00-17:00"));
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Tue 09:00–17:00: 8 h a week"));
        QCOMPARE(bench.told.size(), 1);
    }

    void draggingOverRowsOpensTheSameHoursOnEach()
    {
        Bench bench;
        bench.drag(bench.at(0, 9 * hour), bench.at(4, 17 * hour + 30 * 60));
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Mon–Fri 09:00–17:30: 42.5 h a week"));
    }

    void draggingIsSnappedToQuartersOfAnHour()
    {
        Bench bench;
        bench.drag(bench.at(0, 9 * hour + 60), bench.at(0, 17 * hour + 5 * 60));
        QCOMPARE(hoursOf(bench.editor, 0), QStringLiteral("09:00-17:00"));
    }

    void anEdgeIsDraggedAndABarIsMoved()
    {
        Bench bench;
        bench.editor.field(2)->setText(QStringLiteral("09:00-12:00"));
        bench.editor.readFields();
        bench.drag(bench.at(2, 12 * hour) - QPoint(1, 0), bench.at(2, 15 * hour) - QPoint(1, 0));
        QCOMPARE(hoursOf(bench.editor, 2), QStringLiteral("09:00-15:00"));
        bench.drag(bench.at(2, 9 * hour) + QPoint(1, 0), bench.at(2, 8 * hour) + QPoint(1, 0));
        QCOMPARE(hoursOf(bench.editor, 2), QStringLiteral("08:00-15:00"));
        bench.drag(bench.at(2, 11 * hour), bench.at(3, 13 * hour));
        QVERIFY(hoursOf(bench.editor, 2).isEmpty());
        QCOMPARE(hoursOf(bench.editor, 3), QStringLiteral("10:00-17:00"));
    }

    void anEdgeDraggedPastTheOtherLeavesAQuarter_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("left");
        const QString whole = QStringLiteral("09:00-17:00");
        QTest::newRow("the start past the end") << 9 << 20 << whole << QStringLiteral("16:45-17:00");
        QTest::newRow("the end before the start") << 17 << 6 << whole << QStringLiteral("09:00-09:15");
        QTest::newRow("the start past an end between quarters")
            << 9 << 20 << QStringLiteral("09:00-17:05") << QStringLiteral("16:45-17:05");
    }
    void anEdgeDraggedPastTheOtherLeavesAQuarter()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, typed);
        Bench bench;
        bench.editor.field(0)->setText(typed);
        bench.editor.readFields();
        bench.drag(bench.at(0, from * hour) + QPoint(from == 9 ? 1 : -1, 0), bench.at(0, to * hour));
        QTEST(hoursOf(bench.editor, 0), "left");
    }

    void anEndDraggedIntoTheRowBelowRunsPastMidnight()
    {
        Bench bench;
        bench.editor.field(4)->setText(QStringLiteral("20:00-23:00"));
        bench.editor.readFields();
        bench.drag(bench.at(4, 23 * hour) - QPoint(1, 0), bench.at(5, 6 * hour));
        QCOMPARE(hoursOf(bench.editor, 4), QStringLiteral("20:00-06:00"));
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Fri 20:00–06:00: 10 h a week"));
    }

    void escapeTakesADragBack()
    {
        Bench bench;
        bench.grid()->setFocus();
        QTest::mousePress(bench.grid(), Qt::LeftButton, {}, bench.at(0, 9 * hour));
        QTest::mouseMove(bench.grid(), bench.at(0, 12 * hour));
        QVERIFY(!hoursOf(bench.editor, 0).isEmpty());
        bench.press(Qt::Key_Escape);
        QTest::mouseRelease(bench.grid(), Qt::LeftButton, {}, bench.at(0, 12 * hour));
        QVERIFY(hoursOf(bench.editor, 0).isEmpty());
        QCOMPARE(bench.told.size(), 0);
    }

    void aClickSelectsAndDeleteRemoves()
    {
        Bench bench;
        bench.editor.field(0)->setText(QStringLiteral("09:00-12:00, 13:00-17:00"));
        bench.editor.readFields();
        QTest::mouseClick(bench.grid(), Qt::LeftButton, {}, bench.at(0, 14 * hour));
        QCOMPARE(bench.told.size(), 0);
        bench.press(Qt::Key_Delete);
        QCOMPARE(hoursOf(bench.editor, 0), QStringLiteral("09:00-12:00"));
        QCOMPARE(bench.editor.field(0)->text(), QStringLiteral("09:00-12:00"));
    }

    void aWeekIsMadeWithTheKeyboard()
    {
        Bench bench;
        bench.grid()->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        bench.press(Qt::Key_Right, Qt::ControlModifier, 9); // Monday 09:00
        QCOMPARE(bench.label("weekCursor"), QStringLiteral("Monday 09:00 to 09:15: closed"));
        bench.press(Qt::Key_Down, Qt::ShiftModifier, 4); // to Friday
        bench.press(Qt::Key_Right, Qt::ShiftModifier, 31); // to 17:00
        QCOMPARE(bench.label("weekCursor"), QStringLiteral("Monday 09:00 to 17:00, and the same until Friday: closed"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Mon–Fri 09:00–17:00: 40 h a week"));
        QCOMPARE(bench.label("weekCursor"), QStringLiteral("Monday 09:00 to 17:00, and the same until Friday: open"));
        bench.press(Qt::Key_Space); // and closed again
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("closed on every day"));
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_Escape);
        // Friday noon, one hour, is cut out.
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Right, Qt::ControlModifier, 12);
        bench.press(Qt::Key_Right, Qt::ShiftModifier, 3);
        bench.press(Qt::Key_Delete);
        QCOMPARE(hoursOf(bench.editor, 4), QStringLiteral("09:00-12:00, 13:00-17:00"));
    }

    void tabLeavesTheGridAndF2GoesToTheText()
    {
        Bench bench;
        bench.grid()->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        bench.press(Qt::Key_Down, {}, 2);
        bench.press(Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("week.wed"));
        bench.grid()->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("week.mon"));
    }

    void typedHoursAreDrawnAndWhatIsWrongIsSaid()
    {
        Bench bench;
        QLineEdit *monday = bench.editor.field(0);
        monday->setFocus();
        QTest::keyClicks(monday, QStringLiteral("9-12; 13-17"));
        QCOMPARE(hoursOf(bench.editor, 0), QStringLiteral("09:00-12:00, 13:00-17:00"));
        QVERIFY(bench.editor.problems().empty());
        QTest::keyClick(monday, Qt::Key_Return);
        QCOMPARE(monday->text(), QStringLiteral("09:00-12:00, 13:00-17:00"));

        QLineEdit *tuesday = bench.editor.field(1);
        tuesday->setFocus();
        QTest::keyClicks(tuesday, QStringLiteral("9-25"));
        QCOMPARE(bench.editor.problems().size(), std::size_t(1));
        QCOMPARE(bench.editor.problems().front().place, QStringLiteral("week.tue"));
        QCOMPARE(bench.label("weekProblem"),
            QStringLiteral("Tuesday: “25” is not a time of day. Write start and end, such as 09:00-12:00, "
                           "13:00-17:00."));
        QTest::keyClick(tuesday, Qt::Key_Return);
        QCOMPARE(tuesday->text(), QStringLiteral("9-25"));
        // It stays while bars of other days change.
        bench.drag(bench.at(3, 9 * hour), bench.at(3, 10 * hour));
        QCOMPARE(tuesday->text(), QStringLiteral("9-25"));
        QCOMPARE(bench.editor.problems().size(), std::size_t(1));
    }

    void aDayIsCopiedToOthers()
    {
        Bench bench;
        bench.editor.field(0)->setText(QStringLiteral("08:00-16:00"));
        bench.editor.readFields();
        bench.grid()->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        QMenu *menu = bench.editor.findChild<QPushButton *>(QStringLiteral("week.copy"))->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Monday to Monday to Friday"));
        menu->actions().front()->trigger();
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("Mon–Fri 08:00–16:00: 40 h a week"));
        QCOMPARE(bench.told.size(), 1);
    }

    void aWholeWeekIsFilledAtOnce()
    {
        Bench bench;
        QMenu *menu = bench.editor.findChild<QPushButton *>(QStringLiteral("week.fill"))->menu();
        menu->actions().front()->trigger();
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("around the clock, seven days a week"));
        QCOMPARE(bench.editor.field(6)->text(), QStringLiteral("00:00-24:00"));
    }

    void everyBarIsAnItemForScreenReaders()
    {
        Bench bench;
        bench.editor.field(0)->setText(QStringLiteral("09:00-12:00, 13:00-17:00"));
        bench.editor.field(4)->setText(QStringLiteral("22:00-06:00"));
        bench.editor.readFields();
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(bench.grid());
        QVERIFY(node);
        QCOMPARE(node->text(QAccessible::Name), QStringLiteral("Weekly hours"));
        QCOMPARE(node->childCount(), 3);
        QCOMPARE(node->child(0)->text(QAccessible::Name), QStringLiteral("Monday 09:00 to 12:00"));
        QCOMPARE(node->child(2)->text(QAccessible::Name), QStringLiteral("Friday 22:00 to 06:00 on the next day"));
        bench.grid()->setFocus(Qt::TabFocusReason);
        QVERIFY(node->text(QAccessible::Description).contains(QStringLiteral("Monday")));
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(bench.editor.field(0));
        QCOMPARE(field->text(QAccessible::Name), QStringLiteral("Hours on Monday"));
    }

    void runsFromRightToLeftWhereTheLanguageDoes()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Bench bench;
        QVERIFY(bench.at(0, 9 * hour).x() > bench.at(0, 17 * hour).x());
        bench.drag(bench.at(0, 9 * hour), bench.at(0, 17 * hour));
        QCOMPARE(hoursOf(bench.editor, 0), QStringLiteral("09:00-17:00"));
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        bench.press(Qt::Key_Left); // onwards
        QCOMPARE(bench.label("weekCursor"), QStringLiteral("Monday 00:15 to 00:30: closed"));
    }

    void readsOnlyWhenItIsReadOnly()
    {
        Bench bench;
        bench.editor.setReadOnly(true);
        bench.drag(bench.at(1, 9 * hour), bench.at(1, 17 * hour));
        bench.grid()->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.label("weekSummary"), QStringLiteral("closed on every day"));
        QVERIFY(bench.editor.field(0)->isReadOnly());
    }
};

int main(int argc, char **argv) { return runLookTest<WeekGridTest>(argc, argv); }
#include "tst_weekgrid.moc"
