// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kept::benchmark {

/// Tickets in even steps over a span of time, drawn by chance with a fixed seed: the same bytes on every machine.
struct TicketFile {
    int tickets = 0;
    int suppliers = 0; ///< each with one service
    int firstNumber = 0;
    qint64 firstSecond = 0; ///< since 2023-01-01 UTC
    qint64 seconds = 0;
};
/// 200 suppliers from 2023 to 2025.
[[nodiscard]] TicketFile threeYears(int tickets);
/// The same suppliers in December 2025, with numbers that no other ticket has.
[[nodiscard]] TicketFile lastMonth(int tickets);

[[nodiscard]] bool writeTickets(const QString &path, const TicketFile &wanted);
/// As the file names the service of a supplier.
[[nodiscard]] QByteArray serviceName(int supplier);

} // namespace kept::benchmark
