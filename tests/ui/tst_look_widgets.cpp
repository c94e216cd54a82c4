// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/evaluation/status.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/renewaltimeline.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/statuslegend.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tracetable.h"

#include <QAccessible>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Two suppliers, five quarters, the fourth current.
HeatData heatData()
{
    HeatData data;
    data.rows = {{s("a"), s("Sample Hosting AG")}, {s("b"), s("Sample Network GmbH")}};
    for (const char *quarter : {"Q4", "Q1", "Q2", "Q3", "Q4"})
        data.columns.push_back({s(quarter) + QString::number(data.columns.size()), s(quarter), s("2026"), {}});
    data.cells.resize(10);
    data.cells[3] = {Status::Missed, s("Availability 99.86 %, target 99.90 %")};
    data.cells[8] = {Status::Critical, {}};
    data.currentColumn = 3;
    return data;
}

QStringList titles(const std::vector<Command> &commands)
{
    QStringList list;
    for (const Command &command : commands)
        list << command.title;
    return list;
}

} // namespace

class LookWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heatMapIsUsedWithTheKeyboard()
    {
        HeatMap map;
        map.setData(heatData());
        map.resize(600, 200);
        map.show();
        QCOMPARE(map.currentCell(), (CellWidget::Cell{0, 3}));
        QSignalSpy activated(&map, &HeatMap::activated);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(activated.takeFirst(), (QVariantList{s("a"), s("Q33")}));
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Down); // stays in the last row
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.currentCell(), (CellWidget::Cell{1, 2}));
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.currentCell(), (CellWidget::Cell{1, 4}));
        QTest::keyClick(&map, Qt::Key_Home);
        QTest::keyClick(&map, Qt::Key_Space);
        QCOMPARE(activated.takeFirst(), (QVariantList{s("b"), s("Q40")}));
    }

    void heatMapCellsAreClickedWhereTheyStand()
    {
        HeatMap map;
        map.setData(heatData());
        map.resize(600, 200);
        map.show();
        QSignalSpy activated(&map, &HeatMap::activated);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect({1, 3}).center().toPoint());
        QCOMPARE(activated.takeFirst(), (QVariantList{s("b"), s("Q33")}));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(activated.isEmpty());
    }

    void heatMapKeepsTimeFromLeftToRightWhenMirrored()
    {
        HeatMap map;
        map.setLayoutDirection(Qt::RightToLeft);
        map.setData(heatData());
        map.resize(600, 200);
        QVERIFY(map.cellRect({0, 0}).left() < map.cellRect({0, 1}).left());
        QVERIFY(map.cellRect({0, 4}).right() < 300);
    }

    void heatMapDropsTheOldestColumnsThatDoNotFit()
    {
        HeatData data = heatData();
        for (int i = 0; i < 60; ++i)
            data.columns.insert(data.columns.begin(), {QString::number(i), s("Q1"), s("2010"), {}});
        data.cells.assign(130, {});
        data.currentColumn = 64;
        HeatMap map;
        map.setData(data);
        map.resize(500, 200);
        QVERIFY(map.firstVisibleColumn() > 0);
        QVERIFY(map.cellRect({0, 64}).isValid());
        QVERIFY(!map.cellRect({0, 0}).isValid());
    }

    void heatMapCellsSpeak()
    {
        HeatMap map;
        map.setData(heatData());
        map.resize(600, 200);
        map.show();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(table);
        QCOMPARE(table->childCount(), 10);
        QCOMPARE(table->child(3)->text(QAccessible::Name), s("Sample Hosting AG, Q3, missed"));
        QCOMPARE(table->child(3)->text(QAccessible::Description),
            s("Sample Hosting AG, Q3, missed\nAvailability 99.86 %, target 99.90 %"));
        QCOMPARE(table->child(8)->role(), QAccessible::Cell);
        QSignalSpy activated(&map, &HeatMap::activated);
        table->child(8)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.takeFirst(), (QVariantList{s("b"), s("Q33")}));
    }

    void heatMapShowsAndSaysWhatIsProvisionalOrReportedOtherwise()
    {
        const auto shown = [](FigureNotes notes) {
            HeatMap map;
            HeatData data = heatData();
            data.cells[3].notes = notes;
            map.setData(data);
            map.resize(600, 200);
            const QImage image = map.grab(map.cellRect({0, 3}).toRect()).toImage();
            return std::pair(image, map.cellTip({0, 3}));
        };
        const auto [plain, nothing] = shown({});
        const auto [framed, provisional] = shown(FigureNote::Provisional);
        const auto [marked, reported] = shown(FigureNote::Discrepancy);
        QVERIFY(plain != framed && plain != marked && framed != marked);
        QCOMPARE(nothing, s("Sample Hosting AG, Q3, missed\nAvailability 99.86 %, target 99.90 %"));
        QCOMPARE(provisional, nothing + s("\nProvisional: later records can still change it."));
        QCOMPARE(reported, nothing + s("\nA reported figure differs from the own one and is to be settled."));
    }

    void theLegendNamesTheMarksAndGoesOnInAFurtherLine()
    {
        StatusLegend legend;
        legend.setEntries({{Status::Met, 4}, {Status::Missed, 1}});
        QCOMPARE(legend.accessibleName(), s("Legend: met 4, missed 1"));
        legend.setNotes(FigureNote::Provisional | FigureNote::FewRecords | FigureNote::Discrepancy);
        QCOMPARE(legend.accessibleName(), s("Legend: met 4, missed 1, provisional, reported otherwise, few records"));
        const int line = legend.heightForWidth(2000);
        QCOMPARE(legend.heightForWidth(legend.sizeHint().width() / 2), 2 * line);
        QCOMPARE(legend.heightForWidth(1), 5 * line); // one below the other
    }

    void paletteFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString hosting = s("Sample Hosting AG");
        const QString muller = s("Müller Logistik");
        const QString platform = s("Managed hosting, web platform");
        const QString host = s("Hostelry cleaning");
        QTest::newRow("everything for nothing typed") << QString() << QStringList{hosting, muller, platform, host};
        QTest::newRow("beginning of the title before words inside")
            << s("host") << QStringList{host, hosting, platform};
        QTest::newRow("without accents and capitals") << s("MULLER") << QStringList{muller};
        QTest::newRow("every word must be there") << s("web agreement") << QStringList{platform};
        QTest::newRow("the kind alone") << s("agreement") << QStringList{platform, host};
        QTest::newRow("nothing") << s("zzz") << QStringList{};
    }
    void paletteFinds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        const std::vector<Command> commands{{s("1"), s("Sample Hosting AG"), s("Supplier"), {}},
            {s("2"), s("Müller Logistik"), s("Supplier"), {}},
            {s("3"), s("Managed hosting, web platform"), s("Agreement"), {}},
            {s("4"), s("Hostelry cleaning"), s("Agreement"), {}}};
        QCOMPARE(titles(filteredCommands(commands, typed)), found);
    }

    void paletteOpensWhatIsChosenWithTheKeyboard()
    {
        QMainWindow window;
        window.resize(900, 600);
        window.show();
        CommandPalette palette(&window);
        QSignalSpy activated(&palette, &CommandPalette::activated);
        palette.open({{s("1"), s("Reports"), {}, {}}, {s("2"), s("Reviews"), {}, {}}, {s("3"), s("Audit"), {}, {}}},
            s("Go to anything"));
        auto *filter = palette.findChild<QLineEdit *>(s("paletteFilter"));
        QTest::keyClicks(filter, s("re"));
        QCOMPARE(palette.shownCount(), 2);
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(activated.takeFirst(), QVariantList{s("2")});
        QVERIFY(!palette.isVisible());
    }

    void disabledPrimaryButtonsLookDisabled()
    {
        const auto picture = [](bool isPrimary) {
            QPushButton button(s("Claim"));
            if (isPrimary)
                setPrimary(&button);
            button.setEnabled(false);
            button.resize(120, 30);
            return button.grab().toImage();
        };
        QCOMPARE(picture(true), picture(false));
    }

    void whatIsCutStandsInTheTooltip()
    {
        AttentionList list;
        list.setItems({{s("a"), {}, {}, s("Right to terminate: Uptime, a miss (Sep 2026)"), s("Hosting"), s("Open"),
                           s("Clause 9.2: The customer may terminate.\nThe right can be used until 30 Apr 2026.")},
            {s("b"), Status::Missed, {}, s("Uptime"), s("Hosting"), s("Open")}});
        list.resize(160, 200);
        list.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(20, 10), list.mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(&list, &help);
        QCOMPARE(QToolTip::text(),
            s("Right to terminate: Uptime, a miss (Sep 2026), Hosting\nClause 9.2: The customer may terminate.\n"
              "The right can be used until 30 Apr 2026."));
        QCOMPARE(list.cellTip({1, 0}), list.cellText({1, 0}));
    }

    void figuresAreLinks()
    {
        FigureRow row;
        row.setFigures({{s("met"), s("29"), Status::Met, s("met"), {}, {}},
            {s("new"), s("1,181"), {}, s("new"), s("will be added"), {}}});
        row.show();
        QCOMPARE(row.figure(0)->accessibleName(), s("29 met"));
        QCOMPARE(row.figure(1)->accessibleName(), s("1,181 new, will be added"));
        QSignalSpy activated(&row, &FigureRow::activated);
        QTest::keyClick(row.figure(1), Qt::Key_Space);
        QCOMPARE(activated.takeFirst(), QVariantList{s("new")});
        row.setFigures({{s("late"), s("3"), Status::Missed, s("missed"), {}, {}}});
        QCOMPARE(row.count(), 1);
        QTest::mouseClick(row.figure(0), Qt::LeftButton);
        QCOMPARE(activated.takeFirst(), QVariantList{s("late")});
    }

    void figuresThatDoNotFitGetSmallerAlike()
    {
        FigureRow row;
        row.setFigures({{s("a"), s("1,118,925.00"), {}, s("entitled"), {}, {}},
            {s("b"), s("986,470.00"), {}, s("claimed"), {}, {}}, {s("c"), s("0.00"), {}, s("forgone"), {}, {}}});
        row.resize(row.sizeHint());
        row.show();
        QCOMPARE(row.figure(0)->scale(), 1.0);
        row.resize(row.sizeHint().width() * 3 / 4, row.height());
        QApplication::processEvents();
        QVERIFY(row.figure(0)->scale() < 1.0);
        for (int i = 0; i < row.count(); ++i) {
            QCOMPARE(row.figure(i)->scale(), row.figure(0)->scale());
            QVERIFY2(row.figure(i)->numberWidth() <= row.figure(i)->width(),
                qPrintable(s("%1: %2 of %3 at %4")
                               .arg(row.figure(i)->value().value)
                               .arg(row.figure(i)->numberWidth())
                               .arg(row.figure(i)->width())
                               .arg(row.figure(i)->scale())));
        }
    }

    void narrowHeadersKeepTheirTitle()
    {
        PageHeader header(s("Suppliers and partners"));
        QAction action(icon(s("plus")), s("New supplier"), nullptr);
        const QPushButton *button = header.addAction(&action);
        const auto *search = header.findChild<QPushButton *>(s("goToAnything"));
        const auto *title = header.findChild<ElidedLabel *>();
        header.resize(metrics().px(900), header.height());
        header.show();
        QCoreApplication::processEvents();
        const int words = button->width();
        QCOMPARE(search->width(), metrics().px(224));
        header.resize(metrics().px(580), header.height());
        QCoreApplication::processEvents();
        QVERIFY(search->width() < metrics().px(60)); // first the search gives up its words
        QCOMPARE(button->width(), words);
        QVERIFY(title->width() >= title->sizeHint().width());
        header.resize(metrics().px(380), header.height());
        QCoreApplication::processEvents();
        QVERIFY(button->width() < metrics().px(60)); // then the buttons with icons
        QCOMPARE(button->text(), s("New supplier")); // assistive technology reads it still
        header.resize(metrics().px(900), header.height());
        QCoreApplication::processEvents();
        QCOMPARE(button->width(), words);
    }

    void aChoiceOfAFormMakesItsListWhenItIsOpened()
    {
        FormGrid grid(1);
        QComboBox *choice = grid.addChoice(s("Metric"), s("metric"));
        const QSize asked = choice->sizeHint();
        choice->addItem(s("A name that is much longer than eight letters are"));
        QCOMPARE(choice->sizeHint(), asked);
        QVERIFY(choice->findChildren<QAbstractItemView *>().isEmpty());
        QVERIFY(asked.width() > 8 * choice->fontMetrics().horizontalAdvance(u'X'));
    }

    void fieldsStandInTheOrderInWhichTheyWereAdded()
    {
        FormGrid grid(2);
        const QWidget *one = grid.addText(s("One"), s("one"));
        const QWidget *two = grid.addText(s("Two"), s("two"));
        const QWidget *wide = grid.addNotes(s("Wide"), s("wide"));
        const QWidget *last = grid.addText(s("Last"), s("last"));
        grid.resize(1000, 300);
        grid.show();
        QCoreApplication::processEvents();
        QCOMPARE(one->y(), two->y());
        QVERIFY(one->x() < two->x());
        QVERIFY(wide->y() > one->y() && wide->width() > 2 * one->width());
        QVERIFY(last->y() > wide->y() && last->x() == one->x());
        grid.setFieldShown(one, false);
        QCoreApplication::processEvents();
        QVERIFY(two->x() < 500 && wide->y() > two->y() && last->y() > wide->y());
    }

    void narrowFormsPutFieldsBeneathEachOther()
    {
        FormGrid grid(2);
        const auto *first = grid.addText(s("Name"), s("name"));
        const auto *second = grid.addText(s("Category"), s("category"));
        grid.resize(metrics().px(640), metrics().px(120));
        grid.show();
        QCoreApplication::processEvents();
        QCOMPARE(first->y(), second->y());
        grid.resize(metrics().px(360), metrics().px(120));
        QCoreApplication::processEvents();
        QCOMPARE(first->x(), second->x());
        QVERIFY(first->y() < second->y());
    }

    void stripSharesItsWidth()
    {
        StatusStrip strip;
        strip.setCounts({{Status::Met, 3}, {Status::AtRisk, 0}, {Status::Missed, 1}});
        strip.resize(114, 14); // 114 less a gap of 2 and twice the least of 6 leaves 100 to share
        QCOMPARE(strip.columnCount(), 2);
        QCOMPARE(strip.cellRect({0, 0}).width(), 81.0);
        QCOMPARE(strip.cellRect({0, 1}).width(), 31.0);
        QCOMPARE(strip.cellText({0, 1}), s("1 missed"));
    }

    void timelineStandsByTheCalendar()
    {
        RenewalTimeline line;
        line.setRange(QDate(2026, 10, 12), 12);
        line.setRows({{s("1"), s("Web"), QDate(2024, 5, 1), QDate(2027, 4, 30), QDate(2026, 12, 30), QDate(2027, 1, 29),
            true, {}}});
        line.resize(700, 120);
        const double month = line.xOf(QDate(2026, 11, 1)) - line.xOf(QDate(2026, 10, 1));
        QCOMPARE(qRound(line.xOf(QDate(2027, 10, 1)) - line.xOf(QDate(2026, 10, 1))), qRound(12 * month));
        QCOMPARE(qRound(line.xOf(QDate(2026, 10, 16)) - line.xOf(QDate(2026, 10, 1))), qRound(month * 15 / 31));
        QVERIFY(line.cellText({0, 0}).contains(s("then renews")));
    }

    void railOpensPlacesAndFoldsInNarrowWindows()
    {
        QMainWindow window;
        auto *rail = new Rail;
        rail->addEntry(s("overview"), s("overview"), s("Overview"));
        rail->addEntry(s("credits"), s("credits"), s("Credits"));
        window.setCentralWidget(rail);
        window.resize(metrics().px(1440), 500);
        window.show();
        QVERIFY(!rail->isCollapsed());
        QSignalSpy activated(rail, &Rail::activated);
        auto *entry = rail->findChild<QAbstractButton *>(s("rail_credits"));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(activated.takeFirst(), QVariantList{s("credits")});
        QCOMPARE(rail->current(), s("credits"));
        window.resize(metrics().px(1366), 500);
        QTRY_VERIFY(rail->isCollapsed());
        QCOMPARE(rail->width(), metrics().railNarrow());
        QCOMPARE(entry->toolTip(), s("Credits"));
        QCOMPARE(entry->accessibleName(), s("Credits"));
    }

    void railKeepsItsOwnGroundWhenTheSchemeChanges()
    {
        QMainWindow window;
        auto *rail = new Rail;
        window.setCentralWidget(rail);
        window.resize(1500, 500);
        window.show();
        QCOMPARE(rail->grab().toImage().pixelColor(20, 300).name(), s("#e9ebee"));
        applyPalette(*qApp, Scheme::Dark);
        QTRY_COMPARE(rail->grab().toImage().pixelColor(20, 300).name(), s("#16191c"));
        applyPalette(*qApp, Scheme::Light);
        QTRY_COMPARE(rail->grab().toImage().pixelColor(20, 300).name(), s("#e9ebee"));
    }

    void periodSelectorStepsInTime()
    {
        PeriodSelector selector;
        selector.setPeriods({{s("q3"), s("Q3 2026")}, {s("q2"), s("Q2 2026")}, {s("q1"), s("Q1 2026")}});
        QCOMPARE(selector.current(), s("q3"));
        QSignalSpy changed(&selector, &PeriodSelector::currentChanged);
        selector.setCurrent(s("q1"));
        QCOMPARE(changed.takeFirst(), QVariantList{s("q1")});
        selector.setPeriods({{s("q2"), s("Q2 2026")}, {s("q1"), s("Q1 2026")}});
        QCOMPARE(selector.current(), s("q1"));
        QVERIFY(changed.isEmpty());
    }

    void theStepsOfThePeriodStayAmongAlikeOnes()
    {
        PeriodSelector selector;
        selector.setPeriods({{s("2026"), s("Year 2026")}, {}, {s("q2"), s("Q2 2026")}, {s("q1"), s("Q1 2026")}, {},
            {s("m6"), s("Jun 2026")}});
        selector.setCurrent(s("q2"));
        const auto buttons = selector.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2); // to earlier and to later ones
        QVERIFY(buttons[0]->isEnabled() && !buttons[1]->isEnabled());
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(selector.current(), s("q1"));
        QVERIFY(!buttons[0]->isEnabled() && buttons[1]->isEnabled());
        auto *combo = selector.findChild<QComboBox *>();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(selector.current(), s("m6"));
    }

    void bannerSaysTheGravestAndHowManyMore()
    {
        Banner banner;
        banner.showMessage(BannerKind::AtRisk, s("Discrepancy:"), s("the supplier reports 99.93 %."), s("Settle"));
        banner.setMoreCount(2);
        QCOMPARE(banner.accessibleName(), s("Discrepancy: the supplier reports 99.93 %."));
        QVERIFY(banner.isVisible());
    }

    void cardMakesItsMenuOnDemand()
    {
        Card card(s("Renewals"), s("next 12 months"));
        auto *button = card.findChild<QWidget *>(s("cardMenu"));
        QVERIFY(button->isHidden());
        card.menu()->addAction(s("Copy image"));
        QVERIFY(!button->isHidden());
        QCOMPARE(button->accessibleName(), s("More about Renewals"));
    }

    void traceIsTextAndLinks()
    {
        TraceTable trace;
        trace.setLines({{TraceKind::Formula, s("Formula"), s("60 ÷ 120 = 50 %"), {}, {}},
            {TraceKind::Records, s("Records"), s("9 read"), s("1 excluded"), s("records:used")}});
        QCOMPARE(trace.plainText(), s("Formula\t60 ÷ 120 = 50 %\nRecords\t9 read · 1 excluded"));
        QSignalSpy activated(&trace, &TraceTable::linkActivated);
        const auto links = trace.findChildren<QAbstractButton *>();
        QCOMPARE(links.size(), 1);
        links.first()->click();
        QCOMPARE(activated.takeFirst(), QVariantList{s("records:used")});
    }

    void delegateGivesStatusesTwoLines()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), s("99.86"));
        model.setData(model.index(0, 0), static_cast<int>(Status::Missed), Qt::UserRole + 1);
        model.setData(model.index(0, 1), s("99.90"));
        QTableView view;
        view.setModel(&model);
        const StatusDelegate delegate(Qt::UserRole + 1);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        QCOMPARE(delegate.sizeHint(option, model.index(0, 0)).height(), metrics().statusRow());
        QVERIFY(delegate.sizeHint(option, model.index(0, 1)).height() < metrics().statusRow());
    }

    void delegatePaintsEachNoteOfItsOwn()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex cell = model.index(0, 0);
        model.setData(cell, s("99.86"));
        model.setData(cell, static_cast<int>(Status::Met), Qt::UserRole + 1);
        StatusDelegate delegate(Qt::UserRole + 1);
        delegate.setNotesRole(Qt::UserRole + 2);
        std::vector<QImage> images;
        for (const FigureNotes notes : {FigureNotes(), FigureNotes(FigureNote::Provisional),
                 FigureNotes(FigureNote::Discrepancy), FigureNotes(FigureNote::FewRecords)}) {
            model.setData(cell, static_cast<int>(notes), Qt::UserRole + 2);
            QImage image(90, 44, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = QApplication::palette();
            delegate.paint(&painter, option, cell);
            for (const QImage &before : images)
                QVERIFY(before != image);
            images.push_back(image);
        }
    }
};

int main(int argc, char **argv) { return runLookTest<LookWidgetsTest>(argc, argv); }

#include "tst_look_widgets.moc"
