// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the way of 1,000,000 tickets from a CSV file to 36 months of three service levels, beside the import of the
// same file by the sqlite3 shell: kept_benchmarks FOLDER [TICKETS]. Prints medians of three runs.
#include "models/exchange/document.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/importmeasurements.h"
#include "models/workspace/loadportfolio.h"
#include "tests/benchmarks/ticketfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace kept;

namespace {

constexpr int runs = 3;
constexpr int usualTickets = 1'000'000;

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

/// Seconds that `work` took, by run.
using Times = std::map<QString, std::vector<double>>;

template <typename Work>
auto timed(Times &times, const char *name, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    times[QString::fromLatin1(name)].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void remove(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", "-lock"})
        QFile::remove(path + QLatin1String(end));
}

Instant now() { return take(parseIso(QStringLiteral("2026-03-01T00:00:00Z"))); }

bool importWithPeer(const QString &folder)
{
    remove(folder + QStringLiteral("/peer.db"));
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("sqlite3"),
        {QStringLiteral("peer.db"), QStringLiteral(".mode csv"), QStringLiteral(".import tickets.csv ticket")});
    return shell.waitForFinished(-1) && shell.exitCode() == 0;
}

std::unique_ptr<Workspace> makeWorkbook(const QString &path)
{
    remove(path);
    auto workspace = std::make_unique<Workspace>(take(Database::create(path)), currentActor(), [] { return now(); });
    QFile file(QStringLiteral(KEPT_SOURCE_DIR "/tests/benchmarks/agreement.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    take(applyDocument(*workspace, take(readDocument(file.readAll(), file.fileName()))));
    return workspace;
}

/// One run of everything; gives how many results there are, which ought to be 36 months of 3 service levels.
std::size_t runOnce(Times &times, const QString &folder)
{
    if (!timed(times, "peer", [&] { return importWithPeer(folder); }))
        qFatal("The sqlite3 shell could not import the file.");
    const QString tickets = folder + QStringLiteral("/tickets.csv");
    const QString path = folder + QStringLiteral("/bench.kept");
    const std::unique_ptr<Workspace> workspace = makeWorkbook(path);
    const Database &database = workspace->database();
    const Mapping mapping = take(findMapping(database, QStringLiteral("tickets")));
    const auto services = take(exportDocument(database)).services;
    timed(times, "parse", [&] { return take(parseFile(tickets, mapping, services)).records.size(); });
    timed(times, "import", [&] {
        const ImportPreview preview = take(previewImport(database, tickets, mapping));
        return take(importMeasurements(*workspace, preview, {})).added;
    });
    const Agreement agreement = take(exportDocument(database)).agreements.at(0);
    const EvaluationInput input = timed(times, "load",
        [&] { return take(loadInput(database, agreement, now(), QDate(2023, 1, 1), QDate(2025, 12, 31))); });
    return timed(times, "evaluate", [&] { return evaluate(input).results.size(); });
}

void print(const char *name, const Times &times)
{
    const double seconds = median(times.at(QString::fromLatin1(name)));
    const double peer = median(times.at(QStringLiteral("peer")));
    std::printf("%-10s %8.2f s   %5.2f x the peer\n", name, seconds, seconds / peer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("usage: kept_benchmarks FOLDER [TICKETS]\n", stderr);
        return 2;
    }
    const QString folder = words[1];
    const int number = words.size() > 2 ? words[2].toInt() : usualTickets;
    if (!benchmark::writeTickets(folder + QStringLiteral("/tickets.csv"), number))
        qFatal("The tickets cannot be written.");
    Times times;
    std::size_t results = 0;
    for (int i = 0; i < runs; ++i)
        results = runOnce(times, folder);
    std::printf("%d tickets, %zu results; medians of %d runs\n", number, results, runs);
    std::printf("peer: sqlite3 .import of the same file; import: parse, classify and write\n");
    for (const char *name : {"peer", "parse", "import", "load", "evaluate"})
        print(name, times);
    return results == 108 ? 0 : 1;
}
