// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ticketfile.h"

#include <QDateTime>
#include <QFile>

#include <random>

namespace kept::benchmark {

namespace {

constexpr qint64 secondsOf36Months = 1096LL * 86'400; // 2023 to 2025
constexpr int rowsAtOnce = 10'000;

QByteArray stamp(qint64 seconds)
{
    static const QDateTime start(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
    return start.addSecs(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
}

/// One ticket; every fiftieth is still open, every third is rated.
QByteArray row(int i, int number, std::minstd_rand &random)
{
    static const char *const priorities[] = {"P1", "P2", "P3", "P4"};
    static const char *const categories[] = {"network", "mail", "print", "access", "hardware", "software"};
    const qint64 opened = secondsOf36Months * i / number;
    const auto draw = [&random](unsigned below) { return static_cast<qint64>(random() % below); };
    const QByteArray head = "INC" + QByteArray::number(1'000'000 + i) + ",DESK," + priorities[draw(4)] + ','
        + categories[draw(6)] + ',' + stamp(opened) + ',';
    const qint64 resolved = opened + 600 + draw(200'000);
    const qint64 closed = resolved + 3600 + draw(400'000);
    const QByteArray ends = draw(50) == 0 ? QByteArray(",") : stamp(resolved) + ',' + stamp(closed);
    return head + ends + ',' + (draw(3) == 0 ? QByteArray::number(1 + draw(5)) : QByteArray()) + '\n';
}

} // namespace

bool writeTickets(const QString &path, int number)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::minstd_rand random(20'260'331);
    QByteArray rows = "Number,Service,Priority,Category,Opened,Resolved,Closed,Rating\n";
    for (int i = 0; i < number; ++i) {
        rows += row(i, number, random);
        if (i % rowsAtOnce != rowsAtOnce - 1 && i != number - 1)
            continue;
        if (file.write(rows) != rows.size())
            return false;
        rows.clear();
    }
    return true;
}

} // namespace kept::benchmark
