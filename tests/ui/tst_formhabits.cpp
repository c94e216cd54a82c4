// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every form: the wheel scrolls, what the keyboard is led to can be seen, Return presses a button.
#include "lookmain.h"
#include "pagesfixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formhabits.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// A page that is higher than its window: the fields, then much room, then a button.
struct LongPage {
    FormHabits habits;
    QScrollArea area;
    QWidget *page = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(page);
    QComboBox *combo = add(new QComboBox);
    QSpinBox *spin = add(new QSpinBox);
    QDateEdit *date = add(new QDateEdit(QDate(2026, 3, 31)));
    Banner *banner = add(new Banner);
    QPushButton *button = nullptr;

    LongPage()
    {
        banner->hide();
        combo->addItems({s("one"), s("two"), s("three")});
        combo->setCurrentIndex(1);
        spin->setValue(50);
        column->addSpacing(2000);
        button = add(new QPushButton(s("Press")));
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(400, 300);
        area.setFocusPolicy(Qt::StrongFocus);
        area.show();
        area.setFocus();
    }
    template <typename Widget>
    Widget *add(Widget *widget)
    {
        column->addWidget(widget);
        return widget;
    }
    [[nodiscard]] QString values() const
    {
        return QStringLiteral("%1 %2 %3").arg(combo->currentText(), spin->text(), date->date().toString(Qt::ISODate));
    }
    [[nodiscard]] bool isSeen(const QWidget *widget) const
    {
        return area.viewport()->rect().contains(QRect(widget->mapTo(area.viewport(), QPoint(0, 0)), widget->size()));
    }
};

/// One notch of a real wheel over the middle of the widget, towards the user.
void turnWheel(QWidget *over)
{
    QWidget *frame = over->window();
    const QPoint at = over->mapTo(frame, over->rect().center());
    QWheelEvent wheel(
        at, frame->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(frame->windowHandle(), &wheel);
    QCoreApplication::processEvents();
}

} // namespace

class FormHabitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelScrollsThePageAndLeavesTheField_data()
    {
        QTest::addColumn<int>("field");
        QTest::newRow("a choice") << 0;
        QTest::newRow("a number") << 1;
        QTest::newRow("a date") << 2;
    }
    void theWheelScrollsThePageAndLeavesTheField()
    {
        QFETCH(int, field);
        LongPage form;
        QVERIFY(QTest::qWaitForWindowActive(&form.area));
        QWidget *fields[] = {form.combo, form.spin, form.date};
        turnWheel(fields[field]);
        QCOMPARE(form.values(), s("two 50 2026-03-31"));
        QVERIFY(!fields[field]->hasFocus());
        QVERIFY(form.area.verticalScrollBar()->value() > 0);
    }

    void theWheelStepsThroughTheFieldThatHasTheKeyboard()
    {
        LongPage form;
        QVERIFY(QTest::qWaitForWindowActive(&form.area));
        form.combo->setFocus();
        turnWheel(form.combo);
        QCOMPARE(form.values(), s("three 50 2026-03-31"));
        form.spin->setFocus();
        turnWheel(form.spin);
        QCOMPARE(form.values(), s("three 49 2026-03-31"));
    }

    void whatTheKeyboardIsLedToComesIntoSight()
    {
        LongPage form;
        QVERIFY(QTest::qWaitForWindowActive(&form.area));
        QVERIFY(!form.isSeen(form.button));
        form.button->setFocus();
        QTRY_VERIFY(form.isSeen(form.button));
    }

    void anErrorComesIntoSight()
    {
        LongPage form;
        QVERIFY(QTest::qWaitForWindowActive(&form.area));
        form.area.verticalScrollBar()->setValue(form.area.verticalScrollBar()->maximum());
        form.banner->showMessage(BannerKind::Missed, {}, s("The end lies before the start."));
        QTRY_VERIFY(form.isSeen(form.banner));
        form.area.verticalScrollBar()->setValue(form.area.verticalScrollBar()->maximum());
        form.banner->showMessage(BannerKind::Missed, {}, s("It still does.")); // it was shown already
        QTRY_VERIFY(form.isSeen(form.banner));
    }

    void returnPressesTheButtonThatHasTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("presses");
        QTest::newRow("Return") << int(Qt::Key_Return) << 1;
        QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter) << 1;
        QTest::newRow("the space bar, as ever") << int(Qt::Key_Space) << 1;
        QTest::newRow("no other key") << int(Qt::Key_A) << 0;
    }
    void returnPressesTheButtonThatHasTheKeyboard()
    {
        QFETCH(int, key);
        QFETCH(int, presses);
        LongPage form;
        QSignalSpy pressed(form.button, &QPushButton::clicked);
        form.button->setFocus();
        QTest::keyClick(form.button, static_cast<Qt::Key>(key));
        QCOMPARE(pressed.count(), presses);
    }

    void returnOpensTheTemplatesAndDownLeadsFromTheFilterToTheList()
    {
        ExampleWindow example;
        example.open("agreements");
        auto *filter = example.find<QLineEdit>("agreements", "filter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        auto *list = example.find<QTableView>("agreements", "agreements");
        QVERIFY(list->hasFocus());
        QVERIFY(list->currentIndex().isValid());
        auto *fromTemplate = example.find<QPushButton>("agreements", "fromTemplate");
        fromTemplate->setFocus();
        QTest::keyClick(fromTemplate, Qt::Key_Return);
        QVERIFY(example.find<QWidget>("agreements", "template.list")->isVisible());
    }

    void anExclusionThatEndsBeforeItStartsIsRefusedInSight()
    {
        ExampleWindow example;
        example.window->resize(1366, 600);
        example.importTickets();
        example.window->go({s("compliance"), s("example-desk"), std::nullopt, *Period::parse(s("2026-Q3"))});
        example.find<QTabWidget>("compliance", "detailTabs")->setCurrentIndex(2);
        example.type("compliance", "exclusions.from", s("2026-09-10"));
        example.type("compliance", "exclusions.to", s("2026-09-01"));
        auto *evidence = example.find<QWidget>("compliance", "exclusions.evidence");
        evidence->setFocus();
        QTest::keyClicks(evidence, s("Letter"));
        auto *ask = example.find<QPushButton>("compliance", "exclusions.request");
        ask->setFocus();
        QTest::keyClick(ask, Qt::Key_Return);
        const auto *banner = example.find<Banner>("compliance", "exclusions.banner");
        QTRY_COMPARE(banner->visibleRegion().boundingRect(), banner->rect());
    }
};

int main(int argc, char **argv) { return runLookTest<FormHabitsTest>(argc, argv); }
#include "tst_formhabits.moc"
