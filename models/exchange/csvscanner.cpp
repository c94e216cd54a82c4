// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvscanner.h"

#include <cstring>

namespace kept {

CsvScanner::CsvScanner(std::string_view bytes, char separator, char quote, std::int64_t line)
    : m_bytes(bytes), m_line(line), m_separator(separator), m_quote(quote)
{
    m_stop[static_cast<unsigned char>(separator)] = true;
    m_stop[static_cast<unsigned char>('\n')] = true;
    m_stop[static_cast<unsigned char>('\r')] = true;
    if (quote != '\0')
        m_stop[static_cast<unsigned char>(quote)] = true;
}

void CsvScanner::seek(std::size_t offset, std::int64_t line)
{
    m_at = offset;
    m_line = line;
}

void CsvScanner::skipLineEnd()
{
    if (atEnd())
        return;
    const bool carriage = m_bytes[m_at] == '\r';
    ++m_at;
    if (carriage && !atEnd() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
}

void CsvScanner::skipEmptyLines()
{
    while (!atEnd() && atLineEnd())
        skipLineEnd();
}

void CsvScanner::skipLine()
{
    while (!atEnd() && !atLineEnd())
        ++m_at;
}

void CsvScanner::fail(CsvRow &row, CsvFault fault, std::int64_t line)
{
    if (row.fault != CsvFault::None)
        return;
    row.fault = fault;
    row.faultLine = line;
}

void CsvScanner::keep(CsvRow &row, std::size_t from, std::size_t to, bool doubled)
{
    ++row.cellCount;
    if (to - from > maximumCellBytes)
        fail(row, CsvFault::LongCell, m_line);
    else if (row.cells.size() < maximumCells)
        row.cells.push_back({m_bytes.substr(from, to - from), doubled});
}

void CsvScanner::readPlain(CsvRow &row, std::size_t from)
{
    const char *data = m_bytes.data();
    const std::size_t size = m_bytes.size();
    while (m_at < size && !m_stop[static_cast<unsigned char>(data[m_at])])
        ++m_at;
    if (m_at < size && m_quote != '\0' && data[m_at] == m_quote) {
        fail(row, CsvFault::LoneQuote, m_line);
        skipLine();
    }
    keep(row, from, m_at, false);
}

void CsvScanner::readQuoted(CsvRow &row)
{
    const std::size_t from = ++m_at;
    const std::int64_t opened = m_line;
    bool doubled = false;
    while (true) {
        const void *found = atEnd() ? nullptr : std::memchr(m_bytes.data() + m_at, m_quote, m_bytes.size() - m_at);
        if (found == nullptr) {
            // The rest of the file would be one cell: the row ends where its first line does, and reading goes on.
            m_at = from;
            skipLine();
            fail(row, CsvFault::UnclosedQuote, opened);
            keep(row, from, m_at, false);
            return;
        }
        m_at = static_cast<std::size_t>(static_cast<const char *>(found) - m_bytes.data()) + 1;
        if (atEnd() || m_bytes[m_at] != m_quote)
            break;
        ++m_at;
        doubled = true;
    }
    const std::string_view text = m_bytes.substr(from, m_at - 1 - from);
    for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at + 1)) {
        if (text[at] == '\n' || at + 1 == text.size() || text[at + 1] != '\n')
            ++m_line;
    }
    keep(row, from, m_at - 1, doubled);
    if (!atEnd() && !atLineEnd() && m_bytes[m_at] != m_separator) {
        fail(row, CsvFault::LoneQuote, m_line);
        skipLine();
    }
}

void CsvScanner::readCell(CsvRow &row)
{
    if (m_quote != '\0' && !atEnd() && m_bytes[m_at] == m_quote)
        readQuoted(row);
    else
        readPlain(row, m_at);
}

bool CsvScanner::next(CsvRow &row)
{
    skipEmptyLines();
    if (atEnd())
        return false;
    row.cells.clear();
    row.cellCount = 0;
    row.line = m_line;
    row.offset = m_at;
    row.fault = CsvFault::None;
    row.faultLine = 0;
    readCell(row);
    while (!atEnd() && m_bytes[m_at] == m_separator) {
        ++m_at;
        readCell(row);
    }
    skipLineEnd();
    return true;
}

std::string_view cellText(const CsvCell &cell, char quote, std::string &buffer)
{
    if (!cell.doubled)
        return cell.text;
    buffer.clear();
    for (std::size_t at = 0; at < cell.text.size(); ++at) {
        buffer.push_back(cell.text[at]);
        if (cell.text[at] == quote)
            ++at;
    }
    return buffer;
}

} // namespace kept
