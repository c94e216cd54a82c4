// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the program `kept` and looks at what it leaves behind.
namespace kept::test {

constexpr int patience = 120'000;

inline QString program() { return qEnvironmentVariable("KEPT_BIN") + QStringLiteral("/kept"); }

/// What one call of a program gave.
struct Run {
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Run run(const QString &name, const QStringList &words, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(name, words);
    Run result;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        result.err = process.errorString();
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with files of a test in it; every call of `kept` works there.
class Desk {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    Run kept(const QString &words) const { return kept(words.split(u' ', Qt::SkipEmptyParts)); }
    Run kept(const QStringList &words) const { return run(program(), words, m_folder.path()); }
    /// The whole standard output of a call that must succeed; its errors otherwise, so that comparisons show them.
    [[nodiscard]] QString output(const QString &words) const
    {
        const Run result = kept(words);
        return result.exitCode == 0 && result.err.isEmpty() ? result.out : result.err;
    }
    /// All of a workbook that must stay the same where nothing was changed: its records, imports and audit trail.
    [[nodiscard]] QString state(const QString &workbook) const
    {
        return output(QStringLiteral("export ") + workbook) + output(QStringLiteral("imports ") + workbook)
            + output(QStringLiteral("verify ") + workbook);
    }

private:
    QTemporaryDir m_folder;
};

/// Results of a scorecard as `kept evaluate --json` prints it, of one service level, in order of periods.
inline QList<QJsonObject> resultsOf(const QJsonObject &scorecards, const QString &level)
{
    QList<QJsonObject> results;
    for (const QJsonValue &scorecard : scorecards.value(u"scorecards").toArray())
        for (const QJsonValue &result : scorecard.toObject().value(u"results").toArray())
            if (result.toObject().value(u"service_level").toString() == level)
                results.append(result.toObject());
    return results;
}

} // namespace kept::test
