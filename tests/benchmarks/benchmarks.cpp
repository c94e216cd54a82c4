// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the benchmarks that need the program's own code; benchmarks.py puts them together:
//   kept_benchmarks tickets FILE COUNT       writes tickets of 200 suppliers over three years
//   kept_benchmarks month FILE COUNT         writes tickets of one month, after those
//   kept_benchmarks document FILE            writes the suppliers, services, agreements and the mapping for them
//   kept_benchmarks open WORKBOOK            loads what a window shows first: stored results where they are current
//   kept_benchmarks evaluate WORKBOOK        judges every service level in every period, says how many results there
//   are
#include "models/workspace/loadportfolio.h"
#include "tests/benchmarks/ticketfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

/// The document of one supplier, with "@" where its number stands, for each of them.
bool writeDocument(const QString &path)
{
    const QByteArray text = fileContent(QStringLiteral(KEPT_SOURCE_DIR "/tests/benchmarks/agreement.json"));
    const QJsonObject shared = QJsonDocument::fromJson(text).object();
    QJsonObject document = shared;
    for (const char *list : {"organisations", "services", "agreements"}) {
        QJsonArray all;
        for (const QJsonValue &one : shared.value(s(list)).toArray()) {
            const QByteArray json = QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact);
            const int count = json.contains('@') ? benchmark::threeYears(0).suppliers : 1;
            for (int supplier = 0; supplier < count; ++supplier) {
                QByteArray made = json;
                made.replace("SVC-@", benchmark::serviceName(supplier));
                made.replace("@", QByteArray::number(supplier));
                all.append(QJsonDocument::fromJson(made).object());
            }
        }
        document.insert(s(list), all);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

int evaluateAll(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = take(Database::open(path, OpenMode::ReadOnly));
    const Instant asOf = take(parseIso(s("2026-03-01T00:00:00Z")));
    const Portfolio portfolio = take(loadPortfolio(*database, asOf, QDate(2023, 1, 1), QDate(2025, 12, 31)));
    std::size_t results = 0;
    for (const auto &[agreement, scorecard] : portfolio.scorecards)
        results += scorecard.results.size();
    std::printf("%zu results %.3f s\n", results, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return results > 0 ? 0 : 1;
}

/// What a window loads before it shows the overview.
int openFirst(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = take(Database::open(path, OpenMode::ReadOnly));
    const QDate first(2023, 1, 1);
    const QDate last(2025, 12, 31);
    const Instant asOf = take(parseIso(s("2026-03-01T00:00:00Z")));
    auto portfolio = take(loadStoredPortfolio(*database, asOf, first, last));
    const bool stored = portfolio.has_value();
    if (!stored)
        portfolio = take(loadPortfolio(*database, asOf, first, last));
    std::size_t results = 0;
    for (const auto &[agreement, scorecard] : portfolio->scorecards)
        results += scorecard.results.size();
    std::printf("%zu results, %s, %.3f s\n", results, stored ? "stored" : "judged",
        static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return 0;
}

int usage()
{
    std::fputs(
        "usage: kept_benchmarks tickets FILE COUNT | month FILE COUNT | document FILE | evaluate WORKBOOK | open "
        "WORKBOOK\n",
        stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.value(0);
    if (command == s("tickets") && words.size() == 3)
        return benchmark::writeTickets(words[1], benchmark::threeYears(words[2].toInt())) ? 0 : 1;
    if (command == s("month") && words.size() == 3)
        return benchmark::writeTickets(words[1], benchmark::lastMonth(words[2].toInt())) ? 0 : 1;
    if (command == s("document") && words.size() == 2)
        return writeDocument(words[1]) ? 0 : 1;
    if (command == s("evaluate") && words.size() == 2)
        return evaluateAll(words[1]);
    if (command == s("open") && words.size() == 2)
        return openFirst(words[1]);
    return usage();
}
