// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookmain.h"
#include "tests/ui/pagesfixture.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTimer>

#include <cstdio>

using namespace kept::test;

/// Types into the introduction of the example's agreement, a character every 20 ms, until it is killed. It prints the
/// workbook's path, then for each character how many were typed and the milliseconds since the first.
class TypingChild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typeUntilKilled()
    {
        const ExampleWindow example;
        example.window->go({QStringLiteral("agreements"), QStringLiteral("EXAMPLE-001"), std::nullopt, std::nullopt});
        auto *field = example.find<QPlainTextEdit>("agreements", "introduction");
        field->clear();
        say(example.path(QStringLiteral("example.kept")));
        QElapsedTimer clock;
        clock.start();
        int typed = 0;
        QTimer keys;
        connect(&keys, &QTimer::timeout, field, [&] {
            QTest::keyClick(field, char('a' + typed % 26));
            ++typed;
            say(QStringLiteral("%1 %2").arg(typed).arg(clock.elapsed()));
        });
        keys.start(20);
        QEventLoop().exec();
    }

private:
    static void say(const QString &line)
    {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }
};

int main(int argc, char **argv) { return runLookTest<TypingChild>(argc, argv); }
#include "typing_child.moc"
