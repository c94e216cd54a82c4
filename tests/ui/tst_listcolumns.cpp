// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

enum Column { Reference, Title, Provider, Kind, Next };

/// One agreement in a list that is as wide as the test says.
struct List {
    QStandardItemModel model{1, 5};
    std::unique_ptr<QTableView> view;

    List()
    {
        model.setHorizontalHeaderLabels({s("Reference"), s("Title"), s("Provider"), s("Kind"), s("Next date")});
        const QStringList cells{s("EXAMPLE-001"), s("Service desk for all offices of the customer"),
            s("Example Service Desk Company"), s("underpinning contract"), s("decide by 30 December 2026")};
        for (int column = 0; column < cells.size(); ++column)
            model.setItem(0, column, new QStandardItem(cells[column]));
        view.reset(makeList(&model, s("list"), s("List"), nullptr));
        view->resize(metrics().px(1200), metrics().px(200));
        view->show();
        fitColumns(view.get(), {Title, metrics().px(220), {Kind, Provider}});
    }
    void narrowTo(int width) { view->resize(metrics().px(width), metrics().px(200)); }
    [[nodiscard]] QString shown() const
    {
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!view->isColumnHidden(column))
                titles << model.headerData(column, Qt::Horizontal).toString();
        return titles.join(s(", "));
    }
    /// Whether the column shows the whole of its text.
    [[nodiscard]] bool isWhole(Column column) const
    {
        const QAbstractItemView &hints = *view;
        return view->columnWidth(column) >= hints.sizeHintForColumn(column);
    }
    [[nodiscard]] bool isInSight(Column column) const
    {
        return view->columnViewportPosition(column) + view->columnWidth(column) <= view->viewport()->width();
    }
};

} // namespace

/// Which columns give way when a list is narrow.
class ListColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsWholeWhereThereIsRoom()
    {
        const List list;
        QCOMPARE(list.shown(), s("Reference, Title, Provider, Kind, Next date"));
        for (const Column column : {Reference, Title, Provider, Kind, Next})
            QVERIFY(list.isWhole(column));
    }

    void columnsGiveWayInTheirOrder_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("shown");
        QTest::newRow("texts are cut before a column leaves")
            << 820 << s("Reference, Title, Provider, Kind, Next date");
        QTest::newRow("then the kind leaves") << 690 << s("Reference, Title, Provider, Next date");
        QTest::newRow("then the provider") << 580 << s("Reference, Title, Next date");
    }
    void columnsGiveWayInTheirOrder()
    {
        QFETCH(int, width);
        QFETCH(QString, shown);
        List list;
        list.narrowTo(width);
        QCOMPARE(list.shown(), shown);
        QVERIFY(list.isWhole(Next));
        QVERIFY(list.isWhole(Reference));
        QVERIFY(list.isInSight(Next));
        QVERIFY(list.view->columnWidth(Title) >= metrics().px(120));
    }

    void columnsComeBackWithTheRoom()
    {
        List list;
        list.narrowTo(580);
        list.narrowTo(1200);
        QCOMPARE(list.shown(), s("Reference, Title, Provider, Kind, Next date"));
    }

    void aColumnThatTheUserMadeWiderStaysSo()
    {
        List list;
        list.view->horizontalHeader()->resizeSection(Provider, metrics().px(300));
        list.narrowTo(1190);
        QCOMPARE(list.view->columnWidth(Provider), metrics().px(300));
        fitColumns(list.view.get(), {Title, metrics().px(220), {Kind, Provider}});
        QCOMPARE(list.view->columnWidth(Provider), metrics().px(300));
    }

    void theTooltipOfARowSaysWhatHasLeft()
    {
        List list;
        list.narrowTo(580);
        const QPoint place = list.view->visualRect(list.model.index(0, Title)).center();
        QHelpEvent help(QEvent::ToolTip, place, list.view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list.view->viewport(), &help);
        QCOMPARE(QToolTip::text(),
            s("Service desk for all offices of the customer\nProvider: Example Service Desk Company\n"
              "Kind: underpinning contract"));
    }

    void wordsStandInForRowsThatAreNotThereYet()
    {
        List list;
        auto *words = new EmptyState(s("None yet."), s("Enter one."), s("New"));
        showWhileEmpty(list.view.get(), &list.model, words);
        QVERIFY(!words->isVisible());
        list.model.removeRows(0, 1);
        QVERIFY(words->isVisible());
        list.model.appendRow(new QStandardItem(s("A-1")));
        QVERIFY(!words->isVisible());
    }
};

int main(int argc, char **argv) { return runLookTest<ListColumnsTest>(argc, argv); }
#include "tst_listcolumns.moc"
