// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Limits that keep a hostile file from filling memory: cells beyond the first 10,000 of a row are counted, not kept.
inline constexpr std::size_t maximumCells = 10'000;
/// A longer cell makes its row malformed (1 MiB).
inline constexpr std::size_t maximumCellBytes = 1U << 20U;

/// How a row breaks the rules of RFC 4180.
enum class CsvFault {
    None,
    LoneQuote, ///< a quote inside a cell that does not begin with one, or text after the closing quote
    UnclosedQuote, ///< a quote is opened and never closed
    LongCell, ///< a cell longer than maximumCellBytes
};

/// One cell as it stands in the bytes, without its outer quotes.
struct CsvCell {
    std::string_view text;
    bool doubled = false; ///< holds doubled quotes; see cellText()
};

/// One row; its cells point into the scanned bytes.
struct CsvRow {
    std::vector<CsvCell> cells; ///< at most maximumCells
    std::size_t cellCount = 0; ///< of all cells, kept or not
    std::int64_t line = 0; ///< on which the row begins; the first is 1
    std::size_t offset = 0; ///< of its first byte
    CsvFault fault = CsvFault::None;
    std::int64_t faultLine = 0; ///< on which the offending quote stands
};

/// Reads rows by RFC 4180: any one-byte separator, quotes doubled inside quotes, line ends CRLF, LF or CR also inside
/// quotes. Empty lines are passed over. After a malformed row it goes on with the next line. Copies nothing: the bytes
/// must live as long as the rows.
class CsvScanner {
public:
    /// `quote` 0 reads without quoting. `line` is the number of the first line, for scanning from a place within.
    CsvScanner(std::string_view bytes, char separator, char quote, std::int64_t line = 1);

    /// Fills the row with the next one; false at the end.
    bool next(CsvRow &row);
    /// Goes to the place of a row that was read before.
    void seek(std::size_t offset, std::int64_t line);
    /// Bytes consumed so far.
    [[nodiscard]] std::size_t position() const { return m_at; }
    /// The line that it stands on.
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    void skipEmptyLines();
    void readCell(CsvRow &row);
    void readPlain(CsvRow &row, std::size_t from);
    void readQuoted(CsvRow &row);
    void fail(CsvRow &row, CsvFault fault, std::int64_t line);
    void keep(CsvRow &row, std::size_t from, std::size_t to, bool doubled);
    void skipLine();
    void skipLineEnd();
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool atLineEnd() const { return m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'; }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    char m_separator;
    char m_quote;
    bool m_stop[256] = {}; ///< the bytes that end or break a plain cell
};

/// The cell's text with doubled quotes made single; `buffer` holds it when it had any.
[[nodiscard]] std::string_view cellText(const CsvCell &cell, char quote, std::string &buffer);

} // namespace kept
