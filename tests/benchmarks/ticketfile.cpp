// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ticketfile.h"

#include <QDateTime>
#include <QFile>

#include <random>

namespace kept::benchmark {

namespace {

constexpr qint64 secondsOf36Months = 1096LL * 86'400; // 2023 to 2025
constexpr int rowsAtOnce = 10'000;

/// 2023-01-01 00:00:00 and so many seconds, as text.
QByteArray stamp(qint64 seconds)
{
    static const QDateTime start(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
    return start.addSecs(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1();
}

using Draw = std::minstd_rand;

qint64 below(Draw &random, unsigned limit) { return static_cast<qint64>(random() % limit); }

/// Every fiftieth is still open, every third is rated, every twentieth was reopened.
QByteArray row(int number, qint64 opened, int suppliers, Draw &random)
{
    static const char *const types[] = {"incident", "request"};
    static const char *const categories[] = {"network", "mail", "print", "access", "hardware", "software"};
    const bool isOpen = below(random, 50) == 0;
    const qint64 responded = opened + 60 + below(random, 20'000);
    const qint64 resolved = opened + 600 + below(random, 200'000);
    const qint64 closed = resolved + 3600 + below(random, 400'000);
    return "INC" + QByteArray::number(1'000'000 + number) + ',' + serviceName(int(below(random, unsigned(suppliers))))
        + ',' + types[below(random, 2)] + ",P" + QByteArray::number(1 + below(random, 4)) + ','
        + categories[below(random, 6)] + ',' + (isOpen ? "open" : "closed") + ',' + stamp(opened) + ','
        + stamp(responded) + ',' + (isOpen ? QByteArray(",") : stamp(resolved) + ',' + stamp(closed)) + ','
        + (below(random, 20) == 0 ? '1' : '0') + ',' + QByteArray::number(1 + below(random, 3)) + ','
        + QByteArray::number(below(random, 4)) + ','
        + (below(random, 3) == 0 ? QByteArray::number(1 + below(random, 5)) : QByteArray()) + '\n';
}

} // namespace

QByteArray serviceName(int supplier) { return "SVC-" + QByteArray::number(supplier).rightJustified(3, '0'); }

bool writeTickets(const QString &path, const TicketFile &wanted)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    Draw random(20'260'331);
    QByteArray rows = "Number,Service,Type,Priority,Category,State,Opened,Responded,Resolved,Closed,Reopened,Contacts,"
                      "Reassigned,Rating\n";
    for (int i = 0; i < wanted.tickets; ++i) {
        const qint64 opened = wanted.firstSecond + wanted.seconds * i / wanted.tickets;
        rows += row(wanted.firstNumber + i, opened, wanted.suppliers, random);
        if (i % rowsAtOnce != rowsAtOnce - 1 && i != wanted.tickets - 1)
            continue;
        if (file.write(rows) != rows.size())
            return false;
        rows.clear();
    }
    return true;
}

TicketFile threeYears(int tickets) { return {tickets, 200, 0, 0, secondsOf36Months}; }

TicketFile lastMonth(int tickets)
{
    constexpr qint64 month = 31LL * 86'400;
    return {tickets, 200, 90'000'000, secondsOf36Months - month, month};
}

} // namespace kept::benchmark
