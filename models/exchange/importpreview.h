// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisation.h"
#include "models/domain/plaintickets.h"
#include "models/exchange/mapping.h"

#include <functional>
#include <set>
#include <variant>

namespace kept {

/// A row, or one cell of it, that cannot be taken as it stands.
struct RowProblem {
    std::int64_t line = 0; ///< of the file, 1 is the header
    QString column; ///< as the header names it
    QString value; ///< as it stands in the file
    QString reason; ///< "September has 30 days."
    QString suggestion; ///< a value that would be read, what else would mend the row, or empty
    bool warning = false; ///< noted, and the row is taken
    bool suggestionIsValue = true; ///< the suggestion can stand in the cell as it is
    QString unknownField; ///< of the mapping, when the cell names something that is not known: "service", "priority"
    QString unknownValue; ///< what it names
};

/// A service, a state or a word of a value list that a file names and that nobody knows yet.
struct UnknownValue {
    QString field; ///< of the mapping: "service", "status", "priority", …
    QString value;
    std::int64_t rows = 0; ///< rejected for it
    bool operator==(const UnknownValue &) const = default;
};

/// Another text for one cell of a file, put there by hand before the import.
struct CellEdit {
    std::int64_t line = 0;
    QString column; ///< as the header names it
    QString before; ///< what the file holds
    QString after;
    bool operator==(const CellEdit &) const = default;
};
/// What somebody mended in a file without touching the file itself; a later edit of a cell counts.
struct RowEdits {
    std::vector<CellEdit> cells;
    std::vector<std::int64_t> leftOut; ///< lines
    bool operator==(const RowEdits &) const = default;
};

/// More rejected rows mean that the mapping is not of the file, and would only fill memory.
inline constexpr std::int64_t mostRejects = 100'000;
/// So many warnings are kept; further ones are counted.
inline constexpr std::int64_t mostWarnings = 100'000;

/// A record read from a file. The same alternatives as the store's IncomingRecord.
struct ParsedRecord {
    std::int64_t line = 0;
    ServiceId service;
    std::variant<Ticket, Outage, Count, SurveyRating, ReportedValue> value;
};

/// An invoice as a row has it. Whose it is, is not looked up yet.
struct ParsedInvoice {
    std::int64_t line = 0;
    QString agreement; ///< as the row names it; empty when it does not
    QString supplier;
    QString service;
    QString number;
    QDate date;
    QDate first;
    QDate last;
    Decimal amount;
    QString currency; ///< a code, or empty
    QString note;
    QStringList cells; ///< of the row
};

/// A file as a mapping reads it; nothing is written.
struct ParsedFile {
    QString fileName;
    QString fileHash; ///< SHA-256, lower-case hex
    QStringList header;
    std::int64_t rowsRead = 0;
    std::int64_t rowsRejected = 0;
    std::int64_t rowsLeftOut = 0; ///< by hand; among the rows read
    std::int64_t recordCount = 0;
    std::vector<ParsedRecord> records; ///< empty when they were handed over while they were read
    std::vector<ParsedInvoice> invoices; ///< in place of records, where rows are invoices
    PlainTickets plain; ///< of a streamed file: tickets that are not among the records, in order of lines as those are
    std::set<ServiceId> services; ///< of the records
    std::vector<RowProblem> problems; ///< rejects and warnings in order of lines
    std::int64_t furtherWarnings = 0; ///< beyond mostWarnings, not kept
    std::vector<std::pair<std::int64_t, QStringList>> rejectedRows; ///< line and cells, for the reject file
    std::optional<Span> measured; ///< from the earliest to the latest instant of the selecting field
};

/// Reads every row. Errors: no file, not the encoding, a column that the mapping names is missing (with the header's
/// closest name). `services` are those of the workbook; a row names one by id, name or source name. `progress` gets 0
/// to 1000 and cancels when it returns false.
[[nodiscard]] Result<ParsedFile> parseFile(const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const std::function<bool(int)> &progress = {}, const RowEdits &edits = {});
/// Takes the records and plain tickets read since the last time; it may move the records away. The rest of `soFar` is
/// what the file came to until here. An error stops the reading.
using RecordSink = std::function<Result<void>(ParsedFile &soFar)>;
/// As parseFile(), for files of any size: hands the records over as they are read and keeps none. A record that stands
/// twice in the file is only noticed among the first thousands.
[[nodiscard]] Result<ParsedFile> streamFile(const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const RecordSink &sink, const std::function<bool(int)> &progress = {},
    const RowEdits &edits = {});
/// A row whose record stands in the file a second time.
struct RepeatedRow {
    QString externalId;
    std::int64_t line = 0;
    std::int64_t earlierLine = 0; ///< 0: not known
};
/// Rejects rows of a streamed file that were found to repeat others; reads the file again for their cells.
[[nodiscard]] Result<void> rejectRepeated(
    ParsedFile &parsed, const Mapping &mapping, const std::vector<RepeatedRow> &rows);
/// As parseFile(), over bytes that are in memory.
[[nodiscard]] Result<ParsedFile> parseBytes(const QByteArray &bytes, const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const std::function<bool(int)> &progress = {}, const RowEdits &edits = {});
/// The unknown values of the file, services first, each kind in the order in which the file names them.
[[nodiscard]] std::vector<UnknownValue> unknownValues(const ParsedFile &parsed);
/// Writes the rejected rows with their original columns plus line, column and reason, by temporary file and rename.
[[nodiscard]] Result<void> writeRejectFile(
    const QString &fileName, const ParsedFile &parsed, const CellFormats &formats);

/// One fact that was guessed about a file and what speaks for it.
struct FormatEvidence {
    QString label; ///< "Separator"
    QString value; ///< "Semicolon"
    QString evidence; ///< "14 fields in all 1,249 lines"
    bool ambiguous = false; ///< the user must choose
};
/// What the program would propose for a file it has not seen: formats by looking at the whole file, columns by
/// synonyms.
struct FormatGuess {
    Mapping mapping;
    std::vector<FormatEvidence> evidence;
    QStringList header;
    std::vector<QStringList> firstRows; ///< up to 50
    std::int64_t zoneless = 0; ///< dates and times that do not name their zone, so that somebody must
};
[[nodiscard]] Result<FormatGuess> guessFormat(const QString &fileName, MeasurementKind kind);

} // namespace kept
