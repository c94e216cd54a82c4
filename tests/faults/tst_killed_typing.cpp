// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/formdrafts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

constexpr quint32 seed = 20261012;
constexpr int mayBeLost = 5000; // milliseconds of typing, reliability of drafts

struct Typed {
    int characters = 0;
    qint64 at = 0; // milliseconds since the first
};

int runs()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("KEPT_KILLS", &isNumber);
    return isNumber ? asked : 4;
}

QString nextLine(QProcess &child)
{
    while (!child.canReadLine())
        if (!child.waitForReadyRead(60000))
            qFatal("the child says nothing: %s", child.readAllStandardError().constData());
    return QString::fromUtf8(child.readLine()).trimmed();
}

/// What the child says of its keys, up to the first one after the time; it is killed then.
std::vector<Typed> typeAndKill(QProcess &child, qint64 after)
{
    std::vector<Typed> typed;
    while (typed.empty() || typed.back().at < after) {
        const QStringList words = nextLine(child).split(QLatin1Char(' '));
        typed.push_back({words.value(0).toInt(), words.value(1).toLongLong()});
    }
    child.kill();
    child.waitForFinished();
    return typed;
}

/// The text that the child has typed when it typed so many characters.
QString textOf(int characters)
{
    QString text;
    for (int each = 0; each < characters; ++each)
        text += QLatin1Char(char('a' + each % 26));
    return text;
}

} // namespace

/// Kills the window while somebody types.
class TestKilledTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostFiveSeconds()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("typing_child")); // whose drafts these are
        QRandomGenerator random(seed);
        for (int run = 0; run < runs(); ++run) {
            const QTemporaryDir folder;
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TMPDIR"), folder.path());
            child.setProcessEnvironment(environment);
            child.start(QStringLiteral(KEPT_TYPING_CHILD), QStringList());
            QString workbook = nextLine(child);
            while (!workbook.endsWith(QLatin1String(".kept")))
                workbook = nextLine(child);
            const std::vector<Typed> typed = typeAndKill(child, random.bounded(mayBeLost + 500, mayBeLost + 4000));
            int safe = 0;
            for (const Typed &each : typed)
                safe = each.at <= typed.back().at - mayBeLost ? each.characters : safe;
            QVERIFY(safe > 0);
            const auto drafts = formDrafts(draftFolder(workbook));
            QCOMPARE(drafts.size(), std::size_t(1));
            const QString kept = drafts[0].fields.value(u"fields")[u"introduction"].toString();
            QVERIFY2(kept.startsWith(textOf(safe)),
                qPrintable(QStringLiteral("run %1: %2 characters kept of %3 that were five seconds old, %4 typed")
                               .arg(run)
                               .arg(kept.size())
                               .arg(safe)
                               .arg(typed.back().characters)));
            QCOMPARE(kept, textOf(static_cast<int>(kept.size())));
            forgetFormDraft(draftFolder(workbook), drafts[0].page, drafts[0].id);
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledTyping)
#include "tst_killed_typing.moc"
