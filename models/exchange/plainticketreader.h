// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plaintickets.h"
#include "models/exchange/rowfields.h"

#include <array>

namespace kept {

/// Reads tickets out of rows that hold nothing unusual, many times as fast as TicketReader, which looks at all others:
/// what is wrong with a row is said in one place. What it reads is what TicketReader reads.
class PlainTicketReader {
public:
    /// `fields` must live as long.
    explicit PlainTicketReader(RowFields &fields);

    /// Whether rows of the mapping can be plain at all.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    /// Appends the row's ticket; false, with nothing appended, for a row that is not plain.
    [[nodiscard]] bool read(const CsvRow &row, PlainTickets &into);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// A column whose few texts come again and again, with what each means.
    struct WordColumn {
        const RowFields::Field *field = nullptr;
        std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>> meanings;
    };
    template <typename Meaning>
    [[nodiscard]] bool readWord(WordColumn &column, const CsvRow &row, std::int32_t &into, Meaning meaning);
    [[nodiscard]] bool readText(WordColumn &column, const CsvRow &row, std::int32_t &into, PlainTickets &tickets);
    [[nodiscard]] bool readFlag(WordColumn &column, const CsvRow &row, std::int8_t &into);
    [[nodiscard]] bool readService(const CsvRow &row, std::int32_t &into, PlainTickets &tickets);
    [[nodiscard]] bool readStatus(const CsvRow &row, PlainTicket &ticket);
    [[nodiscard]] bool readInstant(const RowFields::Field *field, const CsvRow &row, std::int64_t &into);
    [[nodiscard]] bool readNumber(const RowFields::Field *field, const CsvRow &row, int &into);
    [[nodiscard]] bool readNumbers(const CsvRow &row, PlainTicket &ticket);
    [[nodiscard]] bool readInstants(const CsvRow &row, PlainTicket &ticket);
    [[nodiscard]] bool readWords(const CsvRow &row, PlainTicket &ticket, PlainTickets &into);
    [[nodiscard]] bool cell(const RowFields::Field *field, const CsvRow &row, std::string_view &text) const;
    [[nodiscard]] std::int32_t intern(const QString &word, PlainTickets &tickets);

    RowFields &m_fields;
    bool m_usable = false;
    const RowFields::Field *m_externalId, *m_opened, *m_firstResponse, *m_resolved, *m_closed, *m_reopenCount,
        *m_contacts, *m_reassignments, *m_rating;
    WordColumn m_service, m_kind, m_priority, m_category, m_status, m_accepted, m_supplierVerdict, m_answered;
    QHash<QString, std::int32_t> m_words;
};

} // namespace kept
