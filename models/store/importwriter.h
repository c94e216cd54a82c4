// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plaintickets.h"
#include "models/domain/sha256.h"
#include "models/store/changestamps.h"
#include "models/store/importbatch.h"
#include "models/store/recordkeys.h"
#include "models/store/rowwriter.h"
#include "models/store/ticketblocks.h"

#include <array>
#include <span>

namespace kept {

/// Some records of an import as rows of their table, made ready in any thread: whole numbers, words by their keys, and
/// what each row says as bytes.
struct PackedRows {
    std::vector<MeasuredRow> rows; ///< those from `count` on are room for later
    std::size_t count = 0;
    std::string encoded; ///< of all rows, see encodeRow()
    std::vector<std::size_t> ends; ///< in `encoded`, of each row
    Sha256 digest; ///< that goes over all rows of the import so far
    std::vector<Reach> reaches; ///< of each row, where it can be felt
    TicketRows tickets; ///< of an import of tickets: each row in the narrow form, without the number of its record
    std::vector<std::int64_t> months; ///< of each ticket's opening
    std::vector<QByteArray> newWords; ///< that the dictionary lacked, in the order of their keys
};

/// The error for a service that the workbook does not have.
[[nodiscard]] tl::unexpected<Error> unknownService(const QString &id);

/// Makes rows of records with a dictionary of its own that starts as the workbook's; gives its new words along, so that
/// the writer, which gets the batches in the same order, has the same keys.
class RowPacker {
public:
    /// For the records of one kind and source; nothing may write to the workbook from here until the writer begins.
    [[nodiscard]] static Result<RowPacker> prepare(
        const Database &database, MeasurementKind kind, const QString &source);

    /// Records and plain tickets are each in order of lines, and so are the rows.
    [[nodiscard]] Result<void> pack(
        std::span<const IncomingRecord> records, const PlainTickets &plain, PackedRows &into);

private:
    RowPacker(WordTable words, MeasurementKind kind) : m_words(std::move(words)), m_table(measuredTable(kind)) { }

    [[nodiscard]] Result<void> fillNext(const IncomingRecord &record, PackedRows &into);
    void fillNext(const PlainTicket &ticket, const PlainTickets &plain, PackedRows &into);
    void finishRow(MeasuredRow &row, PackedRows &into);
    [[nodiscard]] Result<void> prepareDerived(PackedRows &into) const;
    [[nodiscard]] std::int64_t keyOf(std::int32_t word, const PlainTickets &plain);
    [[nodiscard]] std::int64_t keyOf(TicketStatus status);

    WordTable m_words;
    const MeasuredTable &m_table;
    Sha256 m_digest; ///< over all rows
    std::array<std::int64_t, 5> m_statusKeys{}; ///< by status; 0: not looked up yet
    std::vector<std::int64_t> m_plainKeys; ///< by word of the plain tickets; 0: not looked up yet
};

/// More records that repeat others mean that what tells records apart was mapped wrongly.
inline constexpr std::size_t mostRepeated = 100'000;

/// A record that stands in one import twice.
struct RepeatedRecord {
    QString externalId;
    std::int64_t line = 0; ///< of the later row, which is not taken
    std::int64_t earlierLine = 0; ///< 0: the earlier row is as the workbook has it, and its line was not kept
};

/// Writes one import batch by batch inside a transaction: new keys as revision 1, changed ones as the next revision,
/// the same ones not at all. Memory does not grow with the rows that it is given.
class ImportWriter {
public:
    /// Source and kind are those of `info`. `rows` may come, as far as is known; it only decides how to look up.
    [[nodiscard]] static Result<std::unique_ptr<ImportWriter>> begin(
        Transaction &transaction, const ImportInfo &info, std::int64_t rows);

    /// Takes what a packer made of the workbook as it was before this writer began. What stands twice is left out and
    /// noted.
    [[nodiscard]] Result<void> take(PackedRows &packed);
    [[nodiscard]] const std::vector<RepeatedRecord> &repeated() const { return m_repeated; }
    /// Writes the import itself with its coverage and what it says of its file. An import in which nothing is new or
    /// changed and no coverage is added writes nothing and returns added = changed = 0.
    [[nodiscard]] Result<ImportEntry> finish(const ImportInfo &info);

private:
    ImportWriter(Transaction &transaction, WordTable words, RecordKeys keys, RowWriter writer, ImportBatch batch);
    [[nodiscard]] Result<void> takeRow(std::size_t at);
    [[nodiscard]] Result<void> writeWaiting();
    [[nodiscard]] Result<void> writeAlone(std::size_t at);
    [[nodiscard]] Result<void> noteAdded(std::size_t at);
    [[nodiscard]] Result<void> noteCurrent(std::size_t at);
    void digestAdded(const PackedRows &packed);
    [[nodiscard]] std::string_view encoded(std::size_t at) const; ///< what the row says
    [[nodiscard]] Result<void> takeKnown(std::size_t at);
    [[nodiscard]] Result<void> noteRepeated(const MeasuredRow &row);
    [[nodiscard]] Result<void> checkService(const MeasuredRow &row);

    Transaction &m_transaction;
    WordTable m_words;
    RecordKeys m_keys;
    RowWriter m_writer;
    ImportBatch m_batch;
    std::optional<TicketBlocks> m_blocks; ///< of an import of tickets
    Sha256 m_digest; ///< over the rows of all batches before that were written
    bool m_addedAll = true; ///< they were all written
    std::vector<std::size_t> m_added; ///< places of rows that were written, of the batch at hand
    ChangeStamps m_stamps;
    PackedRows *m_packed = nullptr; ///< that are taken
    std::vector<std::size_t> m_waiting; ///< places of new rows that are not written yet
    int m_alone = 0; ///< rounds in which rows are written one by one
    std::vector<RepeatedRecord> m_repeated;
    std::vector<bool> m_same; ///< records of before, by id, that came again as they are
    std::vector<bool> m_services; ///< by key: is in the workbook
    std::int64_t m_checkedService = -1;
};

} // namespace kept
