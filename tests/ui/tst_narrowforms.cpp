// SPDX-License-Identifier: GPL-3.0-or-later
// At 125 % on a screen of 1366 pixels a window has 1093, at 200 % on one of 1920 it has 960.
#include "lookmain.h"
#include "pagesfixture.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

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

} // namespace

class NarrowFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormIsAsWideAsItsPlace_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("record");
        QTest::addColumn<int>("width");
        for (const int width : {1366, 1093, 960}) {
            const auto row = [width](const char *page, const char *record) {
                QTest::addRow("%s at %d", page, width)
                    << QString::fromLatin1(page) << QString::fromLatin1(record) << width;
            };
            row("agreements", "EXAMPLE-001");
            row("suppliers", "sample-desk");
            row("calendars", "office");
        }
    }
    void aFormIsAsWideAsItsPlace()
    {
        QFETCH(QString, page);
        QFETCH(QString, record);
        QFETCH(int, width);
        ExampleWindow example;
        example.window->resize(width, 614);
        example.open(qPrintable(page), record);
        QCoreApplication::processEvents();
        for (QScrollArea *area : example.window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || area->widget() == nullptr)
                continue;
            const int room = area->viewport()->width();
            QVERIFY2(area->widget()->width() <= room,
                qPrintable(QStringLiteral("%1 of %2: %3")
                               .arg(area->widget()->width())
                               .arg(room)
                               .arg(tooWide(area->widget(), room).join(QStringLiteral(", ")))));
        }
        QCOMPARE(example.window->width(), width);
    }
};

int main(int argc, char **argv) { return runLookTest<NarrowFormsTest>(argc, argv); }
#include "tst_narrowforms.moc"
