// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "pagesfixture.h"
#include "ui/widgets/filedialog.h"

#include <QFileSystemModel>
#include <QProcess>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class TestFileDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListOfAFolderLeavesTheLocksOfItsWorkbook()
    {
        const ExampleWindow example;
        const QString workbook = example.path(s("example.kept"));
        QVERIFY(QFile::exists(workbook + s("-wal")));
        FileDialog dialog(example.window.get(), s("Open"), s("All files (*)"));
        dialog.setDirectory(example.folder.path());
        dialog.show();
        const auto *model = dialog.findChild<QFileSystemModel *>();
        const auto typeOf = [&](const QString &path) { return model->type(model->index(path)); };
        QTRY_VERIFY(!typeOf(workbook).isEmpty());
        QTRY_VERIFY(!typeOf(workbook + s("-shm")).isEmpty());
        dialog.close();
        QProcess other;
        other.start(s("sqlite3"), {workbook, s("select count(*) from agreement")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(QString::fromLatin1(other.readAllStandardOutput().trimmed()), s("1"));
        QVERIFY(QFile::exists(workbook + s("-wal"))); // the other program was not the last one to have it open
    }
};

int main(int argc, char **argv) { return runLookTest<TestFileDialog>(argc, argv); }
#include "tst_filedialog.moc"
