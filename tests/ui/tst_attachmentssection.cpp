// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include "models/store/repositories.h"
#include "ui/widgets/banner.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QTableWidget>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Takes the place of the system's programs.
class Viewer : public QObject {
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList shown;

public Q_SLOTS:
    void show(const QUrl &url) { shown << url.toLocalFile(); }
};

Agreement stored(const ExampleWindow &example)
{
    return *findAgreementByReference(example.session().workspace().database(), s("EXAMPLE-001"));
}

QString file(const ExampleWindow &example, const char *name, const QByteArray &bytes)
{
    QFile made(example.path(s(name)));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("The file cannot be made.");
    return made.fileName();
}

/// Answers the page's question with its verb; what follows is done from the event loop.
void answer(const ExampleWindow &example)
{
    QTest::mouseClick(example.find<QAbstractButton>("agreements", "confirm"), Qt::LeftButton);
    QCoreApplication::processEvents();
}

QString bannerTextOf(const ExampleWindow &example)
{
    for (const Banner *banner : example.window->page(s("agreements"))->findChildren<Banner *>())
        if (banner->isVisible())
            return banner->text();
    return {};
}

} // namespace

class TestAttachmentsSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAttachedAtOnceToASignedAgreement()
    {
        ExampleWindow example;
        example.open("agreements", s("example-desk"));
        example.fileToOpen = file(example, "scan.txt", "signed\n");
        example.type("agreements", "attachment.title", s("signed contract"));
        example.click("agreements", "attachment.add");
        const Agreement agreement = stored(example);
        QCOMPARE(agreement.attachments.size(), std::size_t(1));
        QCOMPARE(agreement.attachments.front().note, s("signed contract"));
        const auto *table = example.find<QTableWidget>("agreements", "attachments");
        QCOMPARE(table->item(0, 0)->text(), s("scan.txt"));
        QCOMPARE(table->item(0, 2)->text(), s("7 bytes"));
        QVERIFY(!example.window->page(s("agreements"))->hasDraft());
        QCOMPARE(example.find<QLineEdit>("agreements", "attachment.title")->text(), QString());

        example.fileToSave = example.path(s("copy.txt"));
        example.click("agreements", "attachment.save");
        QFile copy(example.fileToSave);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("signed\n"));
    }

    void openingAsksAndShowsACopyThatCannotBeChanged()
    {
        ExampleWindow example;
        Viewer viewer;
        example.open("agreements", s("example-desk"));
        example.fileToOpen = file(example, "scan.txt", "signed\n");
        example.click("agreements", "attachment.add");
        example.click("agreements", "attachment.open");
        QCOMPARE(viewer.shown.size(), 0);
        answer(example);
        QCOMPARE(viewer.shown.size(), 1);
        QVERIFY(viewer.shown.front().endsWith(s("/scan.txt")));
        QVERIFY(!(QFile::permissions(viewer.shown.front()) & (QFileDevice::WriteOwner | QFileDevice::ExeOwner)));
    }

    void whatCanRunIsNeverOpened()
    {
        ExampleWindow example;
        Viewer viewer;
        example.open("agreements", s("example-desk"));
        example.fileToOpen = file(example, "scan.pdf", "#!/bin/sh\nexit 1\n");
        example.click("agreements", "attachment.add");
        example.click("agreements", "attachment.open");
        answer(example);
        QCOMPARE(viewer.shown.size(), 0);
        QVERIFY2(bannerTextOf(example).contains(s("Kept does not open files of this kind.")),
            qPrintable(bannerTextOf(example)));
    }

    void whatIsTakenOffIsAskedForFirst()
    {
        ExampleWindow example;
        example.open("agreements", s("example-desk"));
        example.fileToOpen = file(example, "scan.txt", "signed\n");
        example.click("agreements", "attachment.add");
        example.click("agreements", "attachment.remove");
        QCOMPARE(stored(example).attachments.size(), std::size_t(1));
        answer(example);
        QCOMPARE(stored(example).attachments.size(), std::size_t(0));
        QVERIFY(!example.find<QPushButton>("agreements", "attachment.remove")->isEnabled());
    }
};

int main(int argc, char **argv) { return runLookTest<TestAttachmentsSection>(argc, argv); }

#include "tst_attachmentssection.moc"
