// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/store/repositories.h"
#include "models/tables/fieldwords.h"
#include "pagesfixture.h"
#include "ui/pages/remindersdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figure.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QStringList pageIds{s("overview"), s("suppliers"), s("agreements"), s("measurements"), s("compliance"),
    s("credits"), s("reviews"), s("reports"), s("audit")};

/// The path of the widget for a message: "reports/QToolButton:zoomIn".
QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()) + u':' + each->objectName());
    return path.join(u'/');
}

/// Whether the keyboard or a mouse reaches the widget.
bool isReached(const QWidget *widget)
{
    const bool inner =
        widget->objectName().startsWith(s("qt_")) || widget->focusProxy() || widget->inherits("QScrollArea");
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !inner;
}

QStringList nameless(const QWidget *page)
{
    QStringList found;
    for (QWidget *widget : page->findChildren<QWidget *>())
        if (isReached(widget)) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                found << pathOf(widget);
        }
    return found;
}

} // namespace

/// What belongs to the window as a whole.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableWidgetHasAName()
    {
        ExampleWindow example;
        example.importTickets();
        QStringList found;
        for (const QString &id : pageIds) {
            found += nameless(example.open(id.toLatin1().constData()));
            if (id == s("agreements"))
                found += nameless(example.open("agreements", s("EXAMPLE-001")));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyPageSaysWhoHasTheWorkbook()
    {
        ExampleWindow example;
        MainWindow second([] { return *parseIso(s("2026-10-12T12:00:00Z")); }, {});
        second.show();
        QVERIFY(second.openWorkbook(example.path(s("example.kept"))));
        QVERIFY(second.session()->isReadOnly());
        for (const QString &id : pageIds) {
            second.go({id, {}, std::nullopt, std::nullopt});
            const auto *banner = second.page(id)->findChild<Banner *>(s("readOnly"));
            QVERIFY2(banner && banner->isVisible(), qPrintable(id));
            QVERIFY2(banner->text().contains(s(" since ")), qPrintable(banner->text()));
        }
    }

    void anEmptyWorkbookSaysTheNextStep()
    {
        ExampleWindow example;
        QVERIFY(example.window->createWorkbook(example.path(QStringLiteral("empty.kept"))));
        example.waitUntilJudged();
        example.open("overview");
        const auto *state = example.find<QWidget>("overview", "noSuppliers");
        QVERIFY(state->isVisible());
        auto *button = state->findChild<QPushButton *>();
        QCOMPARE(button->text(), QStringLiteral("Enter suppliers"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(example.window->page(QStringLiteral("suppliers"))->isVisible());
        QVERIFY(!example.find<QWidget>("overview", "noAgreements")->isVisible());
    }

    void remindersCloseWithTheirWorkbook()
    {
        ExampleWindow example;
        example.window->findChild<QAction *>(s("reminders"))->trigger();
        const QPointer<RemindersDialog> dialog =
            example.window->findChild<RemindersDialog *>(s("reminders"), Qt::FindDirectChildrenOnly);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(example.window->createWorkbook(example.path(s("empty.kept"))));
        QVERIFY(!dialog);
        example.window->findChild<QAction *>(s("reminders"))->trigger();
        auto *next = example.window->findChild<RemindersDialog *>(s("reminders"), Qt::FindDirectChildrenOnly);
        next->findChild<QComboBox *>(s("reminders.horizon"))->setCurrentIndex(0);
        QVERIFY(next->isVisible());
    }

    void theFileMenuSavesACopyAndExports()
    {
        ExampleWindow example;
        example.fileToSave = example.path(s("copy.kept"));
        example.window->findChild<QAction *>(s("saveCopy"))->trigger();
        const auto copy = Database::open(example.fileToSave, OpenMode::ReadOnly);
        QVERIFY(copy.has_value());
        QCOMPARE(allAgreements(**copy)->size(), std::size_t(1));
        example.fileToSave = example.path(s("records.json"));
        example.window->findChild<QAction *>(s("export"))->trigger();
        QFile file(example.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("EXAMPLE-001"));
        auto *recent = example.window->findChild<QMenu *>(s("recent"));
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().constFirst()->text().section(s(" – "), 0, 0), s("example.kept"));
        QVERIFY2(recent->actions().constFirst()->text().endsWith(QFileInfo(example.folder.path()).fileName()),
            qPrintable(recent->actions().constFirst()->text()));
        const auto *start = example.window->findChild<QWidget *>(s("start"));
        QCOMPARE(start->findChild<QLabel *>(s("recentFolder"))->text(), example.folder.path());
    }

    void theFileMenuRestoresABackupUnderANewName()
    {
        ExampleWindow example;
        example.fileToSave = example.path(s("backup.kept"));
        example.window->findChild<QAction *>(s("saveCopy"))->trigger();
        example.fileToOpen = example.fileToSave;
        example.fileToSave = example.path(s("restored.kept"));
        example.window->findChild<QAction *>(s("restore"))->trigger();
        QCOMPARE(QFileInfo(example.session().workspace().database().path()).fileName(), s("restored.kept"));
        QCOMPARE(allAgreements(example.session().workspace().database())->size(), std::size_t(1));
        example.window->findChild<QAction *>(s("restore"))->trigger(); // over itself: refused
        QCOMPARE(allAgreements(example.session().workspace().database())->size(), std::size_t(1));
    }

    void aBackupThatCannotBeMadeIsToldOnThePage()
    {
        ExampleWindow example;
        example.session().workspace().database().setBackupWarning(s("The disk is full."));
        example.session().informSaved();
        const auto *page = example.window->page(s("overview"));
        const auto banners = page->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->text().contains(s("The change is saved, but the automatic backup of the workbook could not "
                                             "be made: The disk is full."));
        }));
    }

    void fieldsHaveWords()
    {
        QCOMPARE(fieldWord(s("term.renewal_months")), s("Term, Renewal term in months"));
        QCOMPARE(fieldWord(s("versions[1].content")), s("Versions 2, Content"));
        QCOMPARE(fieldWord(s("not_known_yet")), s("not known yet"));
        QCOMPARE(recordKindWord(s("claim")), s("Claim"));
        QCOMPARE(fieldWordOf(s("import"), s("added")), s("Added"));
        QCOMPARE(fieldWordOf(s("claim"), s("attachments[0].added")), s("Attachments 1, Added on"));
    }

    void aReasonThatIsMissingIsAskedForAgain()
    {
        QWidget parent;
        QStringList said;
        // The question runs a loop of its own.
        QTimer::singleShot(0, &parent, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QTest::keyClick(dialog, Qt::Key_Return);
            said << (dialog->isVisible() ? dialog->labelText() : s("closed"));
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), s(" one of us only "));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        const QString answer = systemPrompts().line(&parent, s("Approval"), s("Why?"));
        QCOMPARE(said, QStringList{s("Why?\n\nThe reason is missing. Enter it, or cancel.")});
        QCOMPARE(answer, s("one of us only"));
        QTimer::singleShot(0, &parent, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        QCOMPARE(systemPrompts().line(&parent, s("Approval"), s("Why?")), QString());
    }

    void wrongOptionsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("page") << QStringList{s("--page"), s("nonsense")};
        QTest::newRow("size") << QStringList{s("--size"), s("abc")};
        QTest::newRow("scheme") << QStringList{s("--scheme"), s("pink")};
        QTest::newRow("date") << QStringList{s("--as-of"), s("2026-02-30")};
        QTest::newRow("language") << QStringList{s("--language"), s("klingon")};
        QTest::newRow("unknown") << QStringList{s("--nonsense")};
    }

    void wrongOptionsAreRefused()
    {
        QFETCH(const QStringList, options);
        QProcess program;
        program.start(qEnvironmentVariable("KEPT_BIN") + s("/kept-desktop"), options);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains(options.last().toUtf8().mid(2)), said.constData());
    }

    void wordsNeedNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("version") << s("--version") << QByteArray("kept " KEPT_VERSION "\n");
        QTest::newRow("help") << s("--help") << QByteArray("--snapshot <file.png>");
    }
    void wordsNeedNoDisplay()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, said);
        QProcess program;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
            bare.remove(QLatin1String(name));
        bare.insert(s("QT_QPA_PLATFORM"), s("xcb"));
        program.setProcessEnvironment(bare);
        program.start(qEnvironmentVariable("KEPT_BIN") + s("/kept-desktop"), {option});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QByteArray out = program.readAllStandardOutput();
        QVERIFY2(out.contains(said), out.constData());
    }

    void aPictureOfNothingSaysWhy_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a workbook that is not there") << QStringList{s("nope.kept")} << 5 << QByteArray("nope.kept");
        QTest::newRow("no workbook") << QStringList() << 2
                                     << QByteArray("A picture is taken of a workbook, and none is named.");
    }
    void aPictureOfNothingSaysWhy()
    {
        QFETCH(const QStringList, files);
        QFETCH(const int, code);
        QFETCH(const QByteArray, said);
        const QTemporaryDir folder;
        QProcess program;
        program.setWorkingDirectory(folder.path());
        program.start(
            qEnvironmentVariable("KEPT_BIN") + s("/kept-desktop"), files + QStringList{s("--snapshot"), s("x.png")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), code);
        const QByteArray error = program.readAllStandardError();
        QVERIFY2(error.contains("kept-desktop: ") && error.contains(said), error.constData());
    }

    void theFileMenuSavesOnlyWhatIsEdited()
    {
        ExampleWindow example;
        const auto offered = [&] {
            auto *menu = example.window->findChild<QMenu *>(s("file"));
            Q_EMIT menu->aboutToShow();
            QStringList texts;
            for (const QAction *action : menu->actions())
                if (action->isVisible() && !action->shortcut().isEmpty()
                    && (action->text().remove(u'&') == s("Save") || qobject_cast<Page *>(action->parent())))
                    texts << action->text().remove(u'&') + (action->isEnabled() ? QString() : s(" (not now)"));
            return texts.join(s("; "));
        };
        example.open("agreements", s("EXAMPLE-001"));
        QCOMPARE(offered(), s("Save (not now); New agreement; From a template…; Print…"));
        example.type("agreements", "title", s("Edited"));
        QCOMPARE(offered(), s("New agreement; From a template…; Amend…; Print…"));
        example.window->page(s("agreements"))->findChild<QAction *>(s("undo"))->trigger();
        example.open("suppliers");
        QCOMPARE(offered(), s("Save (not now); New supplier"));
        example.type("suppliers", "category", s("hosting"));
        QCOMPARE(offered(), s("New supplier; Save"));
        const auto *menu = example.window->findChild<QMenu *>(s("file"));
        for (QAction *action : menu->actions())
            if (action->text() == s("Save"))
                action->trigger();
        QVERIFY(!example.window->page(s("suppliers"))->hasDraft());
        QCOMPARE(offered(), s("Save (not now); New supplier"));
        example.open("overview");
        QCOMPARE(offered(), s("Save (not now)"));
    }

    void theOverviewSaysWhatComesNextUntilThereAreFigures()
    {
        ExampleWindow example;
        const auto *page = example.open("overview");
        const auto *card = page->findChild<QWidget *>(s("nextStep"));
        QVERIFY(card->isVisible());
        auto *next = card->findChild<EmptyState *>();
        QCOMPARE(next->accessibleName(), s("Nothing was measured yet."));
        QCOMPARE(page->findChild<FigureRow *>(s("levels"))->count(), 1);
        QVERIFY(!page->findChild<FigureRow *>(s("credits"))->isVisible());
        QVERIFY(page->findChild<QLabel *>(s("noAllowances"))->isVisible());
        QVERIFY(!page->findChild<QLabel *>(s("noAttention"))->isVisible());
        QCoreApplication::processEvents(); // the cards find their heights
        for (const QLabel *label : next->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        Q_EMIT next->activated();
        QCOMPARE(example.window->page(s("measurements"))->isVisible(), true);
        example.importTickets();
        example.open("overview");
        QVERIFY(!card->isVisible());
        QCOMPARE(page->findChild<FigureRow *>(s("levels"))->count(), 5);
    }

    void theHelpOpensAtWhatIsShown()
    {
        const ExampleWindow example;
        example.window->go({QStringLiteral("measurements"), {}, std::nullopt, std::nullopt});
        QTest::keyClick(example.window.get(), Qt::Key_F1);
        const auto *topics = example.window->findChild<QListWidget *>(QStringLiteral("help.topics"));
        QVERIFY(topics && topics->isVisible());
        QCOMPARE(topics->currentItem()->text(), QStringLiteral("Using the window"));
        const auto *text = example.window->findChild<QTextBrowser *>(QStringLiteral("help.text"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("The imports, newest first.")));
        QVERIFY(!text->toPlainText().contains(QLatin1Char('#')));
    }
};

int main(int argc, char **argv) { return runLookTest<WindowTest>(argc, argv); }
#include "tst_window.moc"
