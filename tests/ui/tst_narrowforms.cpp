// SPDX-License-Identifier: GPL-3.0-or-later
// At 125 % on a screen of 1366 pixels a window has 1093, at 200 % on one of 1920 it has 960.
#include "lookmain.h"
#include "models/domain/displaylocale.h"
#include "models/workspace/samplefile.h"
#include "pagesfixture.h"
#include "speaking.h"
#include "ui/window/pages.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace kept;
using namespace kept::test;

namespace {

/// Its object name, or that of the first named thing in it.
QString whatItHolds(const QWidget *part)
{
    if (!part->objectName().isEmpty())
        return part->objectName();
    for (const QWidget *inner : part->findChildren<QWidget *>())
        if (!inner->objectName().isEmpty() && !inner->objectName().startsWith(QStringLiteral("qt_")))
            return QStringLiteral("around ") + inner->objectName();
    return {};
}

/// The widgets that ask for more room than the area has, the innermost of each branch, with what they ask for.
QStringList tooWide(const QWidget *widget, int room)
{
    QStringList names;
    if (widget->layout() != nullptr)
        room -= widget->layout()->contentsMargins().left() + widget->layout()->contentsMargins().right();
    for (const QObject *child : widget->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part == nullptr || part->isHidden() || part->isWindow())
            continue;
        const int least = std::max(part->minimumWidth(), part->minimumSizeHint().width());
        if (least <= room)
            continue;
        const QStringList inner = tooWide(part, room);
        names += inner.isEmpty()
            ? QStringList(QStringLiteral("%1 “%2” wants %3 of %4")
                              .arg(QString::fromLatin1(part->metaObject()->className()), whatItHolds(part))
                              .arg(least)
                              .arg(room))
            : inner;
    }
    return names;
}

/// What is wider than the place that it is scrolled in.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const int room = area->viewport()->width();
        if (area->isVisible() && area->widget() != nullptr && area->widget()->width() > room)
            found << QStringLiteral("%1 of %2: %3")
                         .arg(area->widget()->width())
                         .arg(room)
                         .arg(tooWide(area->widget(), room).join(QStringLiteral(", ")));
    }
    return found;
}

} // namespace

class NarrowFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormIsAsWideAsItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("record");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "de"})
            for (const int width : {1366, 1093, 960}) {
                const auto row = [language, width](const char *page, const char *record) {
                    QTest::addRow("%s: %s at %d", language, page, width)
                        << QString::fromLatin1(language) << QString::fromLatin1(page) << QString::fromLatin1(record)
                        << width;
                };
                row("agreements", "EXAMPLE-001");
                row("suppliers", "sample-desk");
                row("calendars", "office");
            }
    }
    void aFormIsAsWideAsItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QFETCH(QString, record);
        QFETCH(int, width);
        const Speaking speaking(language);
        ExampleWindow example;
        example.window->resize(width, 614);
        example.open(qPrintable(page), record);
        QCoreApplication::processEvents();
        QCOMPARE(cutOff(*example.window), QStringList());
        QCOMPARE(example.window->width(), width);
    }

    void noPageAsksForMoreThanTheLeastWidth_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("record");
        for (const char *language : {"en", "de"}) {
            const auto row = [language](const QString &page, const char *record) {
                QTest::addRow("%s: %s %s", language, qPrintable(page), record)
                    << QString::fromLatin1(language) << page << QString::fromLatin1(record);
            };
            for (const PageEntry &entry : pageEntries())
                row(entry.id, "");
            row(QStringLiteral("agreements"), "EXAMPLE-001");
            row(QStringLiteral("agreements"), "new-from-template");
            row(QStringLiteral("suppliers"), "sample-desk");
            row(QStringLiteral("calendars"), "office");
            row(QStringLiteral("measurements"), "import");
            row(QStringLiteral("compliance"), "example-desk");
        }
    }
    void noPageAsksForMoreThanTheLeastWidth()
    {
        QFETCH(QString, language);
        QFETCH(QString, page);
        QFETCH(QString, record);
        constexpr int least = 960; // 1920 at 200 %
        const Speaking speaking(language);
        ExampleWindow example;
        example.importTickets();
        example.open(qPrintable(page), record);
        example.window->resize(least, 614);
        QCoreApplication::processEvents();
        QVERIFY2(example.window->minimumSizeHint().width() <= least,
            qPrintable(QStringLiteral("%1: %2")
                           .arg(example.window->minimumSizeHint().width())
                           .arg(tooWide(example.window.get(), least).join(QStringLiteral(", ")))));
        QCOMPARE(example.window->width(), least);
    }

    void aNarrowWindowStaysSoWhenAWorkbookIsOpened_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void aNarrowWindowStaysSoWhenAWorkbookIsOpened()
    {
        QFETCH(QString, language);
        constexpr int least = 960;
        const Speaking speaking(language);
        const ExampleWindow made; // a workbook to open
        MainWindow window([&made] { return made.now; }, {});
        window.resize(least, 614);
        window.show();
        QCoreApplication::processEvents();
        QCOMPARE(window.width(), least);
        QVERIFY(window.openWorkbook(made.path(QStringLiteral("example.kept"))));
        const Session &session = *window.session();
        QVERIFY(QTest::qWaitFor([&session] { return session.portfolio() != nullptr && !session.isLoading(); }, 20'000));
        QCoreApplication::processEvents(); // what the loaded pages ask for
        QCOMPARE(window.width(), least);
    }

    /// Words are longer in German; the months that the grid has room for are as many.
    void asManyMonthsAreShownInGerman()
    {
        const auto shown = [](const char *language) {
            const Speaking speaking(QString::fromLatin1(language));
            const DisplayLocale locale{QLocale(QString::fromLatin1(language))};
            ExampleWindow example;
            const QString path = example.path(QStringLiteral("sample.kept"));
            if (!makeSampleFile(path, QDate(2026, 10, 12)) || !example.window->openWorkbook(path))
                return 0;
            example.waitUntilJudged();
            example.window->resize(1366, 768);
            example.open("compliance");
            QCoreApplication::processEvents();
            const QHeaderView *header = example.find<QTreeView>("compliance", "grid")->header();
            return header->count() - header->hiddenSectionCount() - 2; // name and target stand before them
        };
        QCOMPARE(shown("en"), 6);
        QCOMPARE(shown("de"), 6);
    }

    /// Names and amounts as long as they are in a portfolio, each page beside all that were opened before.
    void theSampleInGermanFitsTheLeastWidth()
    {
        constexpr int least = 960;
        const Speaking speaking(QStringLiteral("de"));
        ExampleWindow example;
        const QString path = example.path(QStringLiteral("sample.kept"));
        QVERIFY(makeSampleFile(path, QDate(2026, 10, 12)).has_value());
        QVERIFY(example.window->openWorkbook(path));
        example.waitUntilJudged();
        std::vector<std::pair<QString, QString>> places;
        for (const PageEntry &entry : pageEntries())
            places.emplace_back(entry.id, QString());
        for (const char *agreement : {"SD-2024-002", "SN-2023-009"})
            for (const char *page : {"agreements", "compliance", "credits", "reports"})
                places.emplace_back(QString::fromLatin1(page), QString::fromLatin1(agreement));
        places.emplace_back(QStringLiteral("suppliers"), QStringLiteral("sample-hosting"));
        for (const auto &[page, record] : places) {
            example.open(qPrintable(page), record);
            example.window->resize(least, 614);
            QCoreApplication::processEvents();
            QVERIFY2(example.window->minimumSizeHint().width() <= least,
                qPrintable(QStringLiteral("%1 %2 asks for %3: %4")
                               .arg(page, record)
                               .arg(example.window->minimumSizeHint().width())
                               .arg(tooWide(example.window.get(), least).join(QStringLiteral(", ")))));
            QCOMPARE(example.window->width(), least);
            QVERIFY2(cutOff(*example.window).isEmpty(),
                qPrintable(page + u' ' + record + u' ' + cutOff(*example.window).join(u';')));
        }
    }
};

int main(int argc, char **argv) { return runLookTest<NarrowFormsTest>(argc, argv); }
#include "tst_narrowforms.moc"
