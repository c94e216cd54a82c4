// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tickettable.h"
#include "models/store/measurements.h"
#include "models/store/wordtable.h"

#include <array>
#include <string>

namespace kept {

using MeasuredValue = std::variant<Ticket, Outage, Count, SurveyRating, ReportedValue>;

/// One column of a measurement that only its kind has; all are whole numbers.
struct MeasuredColumn {
    const char *name;
    bool isWord = false; ///< a key of the dictionary
};

/// The table of one kind of measurement.
struct MeasuredTable {
    MeasurementKind kind = MeasurementKind::Ticket;
    QByteArray name;
    std::vector<MeasuredColumn> columns;
    QByteArray textColumn; ///< empty: none
    QByteArray timeColumn; ///< the first own column: instant or day by which it is sorted
};
[[nodiscard]] const MeasuredTable &measuredTable(MeasurementKind kind);
[[nodiscard]] const std::vector<MeasuredTable> &measuredTables();

// Positions of a ticket's own columns, in the order of its table.
namespace ticketcolumn {
enum Position : std::size_t {
    Opened,
    FirstResponse,
    Resolved,
    Closed,
    Kind,
    Priority,
    Category,
    Status,
    ReopenCount,
    Contacts,
    Reassignments,
    RatingUnscaled,
    RatingPlaces,
    Accepted,
    SupplierVerdict,
    Answered,
    Details
};
}
inline constexpr std::int64_t hasPauses = 1;
inline constexpr std::int64_t hasReopenings = 2;
inline constexpr std::int64_t hasTags = 4;
inline constexpr std::int64_t hasFollowUps = 8;

/// A measurement as its table holds it. `noInstant` stands for NULL.
struct MeasuredRow {
    std::int64_t id = 0;
    std::int64_t import = 0;
    std::int64_t line = 0;
    std::int64_t source = 0;
    std::string externalId;
    std::int64_t revision = 1;
    bool current = true;
    bool withdrawn = false;
    std::int64_t digest = 0;
    std::int64_t service = 0;
    std::array<std::int64_t, 17> values{};
    std::string text;
    std::vector<std::pair<std::int64_t, std::int64_t>> pauses;
    std::vector<std::int64_t> reopenings;
    std::vector<std::int64_t> tags;
    std::vector<std::int64_t> followUps;
};

/// The kind that a value is of.
[[nodiscard]] MeasurementKind kindOf(const MeasuredValue &value);
/// The row of an incoming record, without id, import and digest. Its texts go into the dictionary. A record without an
/// external id gets one from what it says (service and instant, name and days, …) if that can tell it apart; a ticket
/// and a rating cannot: an error.
[[nodiscard]] Result<void> fillRow(MeasuredRow &row, const IncomingRecord &record, WordTable &words);
/// The value that the row holds.
[[nodiscard]] Result<MeasuredValue> valueOf(const MeasuredRow &row, MeasurementKind kind, const WordTable &words);
/// Appends what the row says, words as texts, without where it came from and its state: equal bytes mean equal records.
/// The digest of an import is taken over these (resources/help/audit-format.md).
void encodeRow(const MeasuredRow &row, const MeasuredTable &table, const WordTable &words, std::string &bytes);
/// A fast digest of the bytes, never 0; for comparing, not for proving.
[[nodiscard]] std::int64_t fastDigest(std::string_view bytes);

/// "SELECT id, …, FROM <table> <where>"; the columns that readRow() reads.
[[nodiscard]] QByteArray selectRows(const MeasuredTable &table, const QByteArray &where);
/// Reads the row of a statement made with selectRows(); side values are not read.
void readRow(const Statement &statement, const MeasuredTable &table, MeasuredRow &row);

/// The same with nothing but id and own columns (no text), for loading by the million.
[[nodiscard]] QByteArray selectValues(const MeasuredTable &table, const QByteArray &where);
void readValues(const Statement &statement, const MeasuredTable &table, MeasuredRow &row);

/// Reads the pauses, reopenings, tags and follow-ups of tickets.
class TicketDetails {
public:
    [[nodiscard]] static Result<TicketDetails> prepare(sqlite3 *handle);
    /// Fills them in where the row says that there are any.
    [[nodiscard]] Result<void> read(MeasuredRow &row);

private:
    explicit TicketDetails(std::array<Statement, 4> statements);
    std::array<Statement, 4> m_statements; ///< pauses, reopenings, tags, follow-ups
};

/// The workbook's measurements as they are at one moment: everything read while it lives fits together.
class ReadSnapshot {
public:
    explicit ReadSnapshot(sqlite3 *handle);
    ~ReadSnapshot();
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    sqlite3 *m_handle; ///< null inside a transaction, which is a snapshot already
};

} // namespace kept
