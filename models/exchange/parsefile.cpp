// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importpreview.h"

#include "models/exchange/eventlog.h"
#include "models/exchange/fileencoding.h"
#include "models/exchange/filepieces.h"
#include "models/exchange/plainticketreader.h"
#include "models/exchange/recordreader.h"
#include "models/exchange/rowedits.h"
#include "models/exchange/statelog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportPreview)
};

constexpr qint64 mostBytes = 2'000'000'000;
constexpr std::int64_t rowsBetweenProgress = 8'192;
constexpr std::size_t recordsHandedOver = 4'096;

using Progress = std::function<bool(int)>;

using RepeatedByLine = std::map<std::int64_t, const RepeatedRow *>;

void sortByLine(ParsedFile &parsed)
{
    std::stable_sort(parsed.problems.begin(), parsed.problems.end(),
        [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    std::stable_sort(parsed.rejectedRows.begin(), parsed.rejectedRows.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
}

CellFault repetitionFault(const RepeatedRow &row)
{
    const QString keep = Texts::tr("Keep line %1, if it is the later state.").arg(row.line);
    if (row.earlierLine == 0)
        return {
            Texts::tr("“%1” stands twice in this file, the second time in line %2.").arg(row.externalId).arg(row.line),
            keep};
    return {Texts::tr("“%1” stands twice in this file, in lines %2 and %3.")
                .arg(row.externalId)
                .arg(row.earlierLine)
                .arg(row.line),
        keep};
}

/// The rows of a text that is in memory, one after the other.
class TextRows {
public:
    TextRows(std::string_view text, char separator, char quote) : m_text(text), m_scanner(text, separator, quote) { }

    [[nodiscard]] Result<bool> next(CsvRow &row) { return m_scanner.next(row); }
    /// Makes the row the next one again.
    void goBack(const CsvRow &row) { m_scanner.seek(row.offset, row.line); }
    [[nodiscard]] int thousandthsDone() const
    {
        return static_cast<int>(m_scanner.position() * 1000 / std::max<std::size_t>(m_text.size(), 1));
    }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
    CsvScanner m_scanner;
};

/// The rows of a file that is read piece by piece.
class PieceRows {
public:
    PieceRows(FilePieces pieces, char separator, char quote)
        : m_pieces(std::move(pieces)), m_separator(separator), m_quote(quote), m_scanner({}, separator, quote)
    { }

    [[nodiscard]] Result<bool> next(CsvRow &row)
    {
        while (true) {
            const bool found = m_scanner.next(row);
            // A piece ends with a line; a quote that it does not close may be closed by the next one.
            const bool goesOn =
                found && row.fault == CsvFault::UnclosedQuote && m_text.size() - row.offset < longestRow;
            if (m_atEnd || (found && !goesOn))
                return found;
            const auto read = readOn(found ? row.offset : m_text.size(), found ? row.line : m_scanner.line());
            if (!read)
                return tl::unexpected(read.error());
        }
    }
    void goBack(const CsvRow &row) { m_scanner.seek(row.offset, row.line); }
    [[nodiscard]] int thousandthsDone() const
    {
        return static_cast<int>(m_pieces.position() * 1000 / std::max<std::int64_t>(m_pieces.size(), 1));
    }
    /// There is none as a whole; only logs need it, and they are read in memory.
    [[nodiscard]] std::string_view text() const { return {}; }
    [[nodiscard]] QString hash() { return m_pieces.hash(); }

private:
    static constexpr std::size_t longestRow = 4 * maximumCellBytes;

    /// Forgets the text before `from`, which is on the line, and appends the next piece, if there is one.
    Result<void> readOn(std::size_t from, std::int64_t line)
    {
        m_text.erase(0, from);
        const auto more = m_pieces.appendNext(m_text);
        if (!more)
            return tl::unexpected(more.error());
        m_atEnd = !*more;
        m_scanner = CsvScanner(m_text, m_separator, m_quote, line);
        return {};
    }

    FilePieces m_pieces;
    char m_separator;
    char m_quote;
    std::string m_text;
    CsvScanner m_scanner;
    bool m_atEnd = false;
};

/// Reads rows into records, problems and counts.
class RowsParser {
public:
    /// Without a sink the records stay in `parsed`.
    RowsParser(RowFields &fields, ParsedFile &parsed, const RowEdits &edits, const RecordSink &sink)
        : m_fields(fields), m_parsed(parsed), m_editor(edits, fields.header(), fields.quote()), m_tickets(fields),
          m_events(fields), m_states(fields), m_plain(fields), m_sink(sink),
          m_maybePlain(sink && m_plain.isUsable() && edits == RowEdits())
    { }

    template <typename Rows>
    [[nodiscard]] Result<void> run(Rows &rows, const Progress &progress)
    {
        CsvRow row;
        auto found = rows.next(row);
        for (; found && *found; found = rows.next(row)) {
            takeRow(row);
            if (m_parsed.rowsRead % rowsBetweenProgress == 0 && progress && !progress(rows.thousandthsDone()))
                return fail(ErrorCode::Cancelled, Texts::tr("The import was stopped; nothing was changed."));
            if (m_parsed.rowsRejected > mostRejects)
                return tooManyRejects();
            if (m_sink && recordsWaiting() >= recordsHandedOver) {
                if (const auto handed = handOver(); !handed)
                    return handed;
            }
        }
        if (!found)
            return tl::unexpected(found.error());
        return finish(rows.text());
    }

private:
    Result<void> tooManyRejects() const
    {
        return fail(ErrorCode::InvalidInput, Texts::tr("More than %1 rows cannot be read.").arg(mostRejects),
            m_parsed.fileName,
            Texts::tr("The mapping is hardly one of this file; the first reason is: %1")
                .arg(m_parsed.problems.front().reason));
    }

    [[nodiscard]] std::size_t recordsWaiting() const { return m_parsed.records.size() + m_parsed.plain.rows.size(); }

    Result<void> handOver()
    {
        for (const ParsedRecord &record : m_parsed.records)
            measure(record);
        for (const PlainTicket &ticket : m_parsed.plain.rows)
            measurePlain(ticket);
        m_parsed.recordCount += static_cast<std::int64_t>(recordsWaiting());
        if (!m_sink || recordsWaiting() == 0)
            return {};
        m_lines.clear();
        const auto taken = m_sink(m_parsed);
        m_parsed.records.clear();
        m_parsed.plain.rows.clear();
        m_parsed.plain.ids.clear();
        return taken;
    }

    Result<void> finish(std::string_view text)
    {
        m_events.finish(text, m_parsed);
        m_states.finish(m_parsed);
        if (const auto handed = handOver(); !handed)
            return handed;
        sortByLine(m_parsed);
        return {};
    }

    void takeRow(CsvRow &row)
    {
        ++m_parsed.rowsRead;
        // What stands twice among the first records is found here, so that these are no plain ones.
        if (m_maybePlain && m_parsed.recordCount > 0 && m_plain.read(row, m_parsed.plain))
            return;
        if (m_editor.leavesOut(row)) {
            ++m_parsed.rowsLeftOut;
            return;
        }
        m_editor.apply(row);
        RowContext context{row, m_parsed.problems};
        const std::size_t problems = m_parsed.problems.size();
        if (sound(context))
            readRow(context);
        if (!context.rejected) {
            countWarnings(problems);
            return;
        }
        ++m_parsed.rowsRejected;
        m_parsed.rejectedRows.emplace_back(row.line, cellTexts(row, m_fields.quote()));
    }

    /// Of a row that was taken, whose problems begin at `first`.
    void countWarnings(std::size_t first)
    {
        const auto found = static_cast<std::int64_t>(m_parsed.problems.size() - first);
        m_warnings += found;
        if (found == 0 || m_warnings <= mostWarnings)
            return;
        m_parsed.furtherWarnings += found;
        m_parsed.problems.erase(
            m_parsed.problems.begin() + static_cast<std::ptrdiff_t>(first), m_parsed.problems.end());
    }

    /// Whether the row is one of this table at all.
    bool sound(RowContext &context)
    {
        const CsvRow &row = context.row;
        const auto columns = static_cast<std::size_t>(m_fields.header().size());
        QString reason;
        if (row.fault == CsvFault::LoneQuote)
            reason = Texts::tr("A quote stands alone within a cell on line %1.").arg(row.faultLine);
        else if (row.fault == CsvFault::UnclosedQuote)
            reason = Texts::tr("The quote that is opened on line %1 is never closed.").arg(row.faultLine);
        else if (row.fault == CsvFault::LongCell)
            reason = Texts::tr("A cell is longer than 1 MiB.");
        else if (row.cellCount != columns)
            reason = Texts::tr("Cells in this row: %1; in the header: %2.").arg(row.cellCount).arg(columns);
        if (reason.isEmpty())
            return true;
        const auto last = row.cells.empty() ? std::string_view() : row.cells.back().text.substr(0, 200);
        context.rejected = true;
        context.problems.push_back(
            {row.line, QString(), QString::fromUtf8(last.data(), static_cast<qsizetype>(last.size())), reason,
                QString(), false, false, {}, {}});
        return false;
    }

    void readRow(RowContext &context)
    {
        switch (m_fields.mapping().shape) {
        case RowShape::EventLog:
            m_events.add(context);
            return;
        case RowShape::StateLog:
            m_states.add(context);
            return;
        case RowShape::Record:
            break;
        }
        if (m_fields.mapping().kind == MeasurementKind::Invoice)
            return readInvoiceRow(context);
        const auto service = m_fields.service(context);
        switch (m_fields.mapping().kind) {
        case MeasurementKind::Ticket: {
            Ticket ticket = m_tickets.read(context);
            if (!context.rejected)
                m_tickets.check(ticket, context);
            take(std::move(ticket), service, context);
            return;
        }
        case MeasurementKind::Outage: {
            Outage outage = readOutage(m_fields, context);
            if (outage.externalId.isEmpty() && service)
                outage.externalId = service->text() + u' ' + toIso(outage.from);
            take(std::move(outage), service, context);
            return;
        }
        case MeasurementKind::Count:
            for (Count &count : readCounts(m_fields, context)) {
                if (service && !m_fields.has(QStringLiteral("external_id")))
                    count.externalId.prepend(service->text() + u' ');
                take(std::move(count), service, context);
            }
            return;
        case MeasurementKind::Rating:
            take(readRating(m_fields, context), service, context);
            return;
        case MeasurementKind::Reported:
            if (auto reported = readReported(m_fields, context))
                take(std::move(*reported), service, context);
            return;
        case MeasurementKind::Invoice:
            return;
        }
    }

    void readInvoiceRow(RowContext &context)
    {
        if (auto invoice = readInvoice(m_fields, context)) {
            m_parsed.invoices.push_back(std::move(*invoice));
            ++m_parsed.recordCount;
        }
    }

    template <typename Record>
    void take(Record record, const std::optional<ServiceId> &service, RowContext &context)
    {
        if (context.rejected || !service)
            return;
        // What stands twice among the first records is found here; beyond them it is found where they go.
        if (m_sink && m_parsed.recordCount > 0) {
            m_parsed.records.push_back({context.row.line, *service, std::move(record)});
            return;
        }
        const auto found = m_lines.constFind(record.externalId);
        if (found != m_lines.constEnd()) {
            m_fields.reject(m_fields.field(QStringLiteral("external_id")), context,
                repetitionFault({record.externalId, context.row.line, *found}), false);
            return;
        }
        m_lines.insert(record.externalId, context.row.line);
        m_parsed.records.push_back({context.row.line, *service, std::move(record)});
    }

    void widen(Instant from, Instant to)
    {
        m_parsed.measured = !m_parsed.measured
            ? Span{from, to}
            : Span{std::min(m_parsed.measured->from, from), std::max(m_parsed.measured->to, to)};
    }

    void measureTicket(Instant opened, const std::optional<Instant> &firstResponse,
        const std::optional<Instant> &resolved, const std::optional<Instant> &closed,
        const std::vector<Instant> &followUps)
    {
        switch (m_fields.mapping().selectedBy) {
        case SelectedBy::Opened:
            return widen(opened, opened);
        case SelectedBy::Resolved:
            if (resolved)
                widen(*resolved, *resolved);
            return;
        case SelectedBy::Updated: {
            Instant latest = std::max(opened, firstResponse.value_or(opened));
            latest = std::max({latest, resolved.value_or(latest), closed.value_or(latest)});
            for (const Instant at : followUps)
                latest = std::max(latest, at);
            return widen(latest, latest);
        }
        }
    }

    void measurePlain(const PlainTicket &ticket)
    {
        const auto service = static_cast<std::size_t>(ticket.service);
        if (service >= m_plainServices.size())
            m_plainServices.resize(service + 1);
        if (!m_plainServices[service]) {
            m_plainServices[service] = true;
            if (const auto id = ServiceId::parse(m_parsed.plain.words[service]))
                m_parsed.services.insert(*id);
        }
        const auto maybe = [](std::int64_t at) {
            return at == noInstant ? std::nullopt : std::optional(Instant(Duration(at)));
        };
        measureTicket(Instant(Duration(ticket.opened)), maybe(ticket.firstResponse), maybe(ticket.resolved),
            maybe(ticket.closed), {});
    }

    void measure(const ParsedRecord &record)
    {
        if (m_lastService != record.service) {
            m_parsed.services.insert(record.service);
            m_lastService = record.service;
        }
        if (const auto *ticket = std::get_if<Ticket>(&record.value))
            measureTicket(ticket->opened, ticket->firstResponse, ticket->resolved, ticket->closed, ticket->followUps);
        else if (const auto *outage = std::get_if<Outage>(&record.value))
            widen(outage->from, outage->to.value_or(outage->from));
        else if (const auto *count = std::get_if<Count>(&record.value))
            widen(startOfDay(count->first, m_fields.clock().zone()),
                startOfDay(count->last.addDays(1), m_fields.clock().zone()) - Duration(1));
        else if (const auto *rating = std::get_if<SurveyRating>(&record.value))
            widen(rating->at, rating->at);
    }

    RowFields &m_fields;
    ParsedFile &m_parsed;
    RowEditor m_editor;
    TicketReader m_tickets;
    EventLog m_events;
    StateLog m_states;
    PlainTicketReader m_plain;
    const RecordSink &m_sink;
    bool m_maybePlain;
    std::vector<bool> m_plainServices; ///< by word: is among the services
    std::int64_t m_warnings = 0;
    QHash<QString, std::int64_t> m_lines; ///< of the external ids so far
    std::optional<ServiceId> m_lastService;
};

/// The names of the columns; the rows stand at the first one of data afterwards.
template <typename Rows>
Result<QStringList> readHeader(Rows &rows, const CellFormats &formats, const QString &fileName)
{
    CsvRow row;
    const auto found = rows.next(row);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is empty."), fileName);
    if (row.fault != CsvFault::None)
        return fail(ErrorCode::InvalidInput, Texts::tr("The header is not well-formed: a quote stands alone in it."),
            Texts::tr("%1, line %2").arg(fileName).arg(row.faultLine));
    if (row.cellCount > maximumCells)
        return fail(ErrorCode::InvalidInput, Texts::tr("The header has more than %1 columns.").arg(maximumCells),
            fileName, Texts::tr("Check the separator."));
    QStringList header = cellTexts(row, formats.quote.isNull() ? '\0' : formats.quote.toLatin1());
    for (QString &name : header)
        name = name.trimmed();
    if (formats.header)
        return header;
    rows.goBack(row);
    for (qsizetype i = 0; i < header.size(); ++i)
        header[i] = QString::number(i + 1);
    return header;
}

char quoteOf(const CellFormats &formats) { return formats.quote.isNull() ? '\0' : formats.quote.toLatin1(); }

template <typename Rows>
Result<ParsedFile> parseRows(Rows &rows, const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const RecordSink &sink, const Progress &progress, const RowEdits &edits)
{
    auto header = readHeader(rows, mapping.formats, fileName);
    if (!header)
        return tl::unexpected(header.error());
    auto fields = RowFields::compile(mapping, *header, services, fileName);
    if (!fields)
        return tl::unexpected(fields.error());
    ParsedFile parsed;
    parsed.fileName = fileName;
    parsed.header = *header;
    if (auto done = RowsParser(*fields, parsed, edits, sink).run(rows, progress); !done)
        return tl::unexpected(done.error());
    return parsed;
}

/// A log is put in order before it is records, so that it is read as a whole.
Result<ParsedFile> streamLog(const QString &fileName, const Mapping &mapping, const std::vector<Service> &services,
    const RecordSink &sink, const Progress &progress, const RowEdits &edits)
{
    auto parsed = parseFile(fileName, mapping, services, progress, edits);
    if (!parsed)
        return parsed;
    const auto taken = sink(*parsed);
    if (!taken)
        return tl::unexpected(taken.error());
    parsed->records.clear();
    return parsed;
}

/// Puts a problem beside each repeated row while it goes through the file.
Result<void> noteRepeated(PieceRows &rows, ParsedFile &parsed, const Mapping &mapping, const RepeatedByLine &repeated)
{
    const FieldSource id = mapping.fields.value(QStringLiteral("external_id"));
    const QString column = id.columns.value(0);
    const auto at = parsed.header.indexOf(column);
    CsvRow row;
    auto found = rows.next(row);
    for (; found && *found; found = rows.next(row)) {
        const auto known = repeated.find(row.line);
        if (known == repeated.end())
            continue;
        const QStringList cells = cellTexts(row, quoteOf(mapping.formats));
        CellFault fault = repetitionFault(*known->second);
        parsed.problems.push_back({row.line, column, at < 0 ? QString() : cells.value(at).left(200),
            std::move(fault.reason), std::move(fault.suggestion), false, false, {}, {}});
        parsed.rejectedRows.emplace_back(row.line, cells);
    }
    return found ? Result<void>() : tl::unexpected(found.error());
}

} // namespace

Result<void> rejectRepeated(ParsedFile &parsed, const Mapping &mapping, const std::vector<RepeatedRow> &rows)
{
    if (rows.empty())
        return {};
    RepeatedByLine repeated;
    for (const RepeatedRow &row : rows)
        repeated.emplace(row.line, &row);
    auto pieces = FilePieces::open(parsed.fileName, mapping.formats.encoding);
    if (!pieces)
        return tl::unexpected(pieces.error());
    PieceRows file(std::move(*pieces), mapping.formats.separator.toLatin1(), quoteOf(mapping.formats));
    if (const auto noted = noteRepeated(file, parsed, mapping, repeated); !noted)
        return noted;
    parsed.rowsRejected += static_cast<std::int64_t>(repeated.size());
    parsed.recordCount -= static_cast<std::int64_t>(rows.size());
    sortByLine(parsed);
    return {};
}

Result<ParsedFile> parseBytes(const QByteArray &bytes, const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const Progress &progress, const RowEdits &edits)
{
    const std::string_view view{bytes.constData(), static_cast<std::size_t>(bytes.size())};
    const auto text = decodeText(view, mapping.formats.encoding, fileName);
    if (!text)
        return tl::unexpected(text.error());
    TextRows rows(text->text, mapping.formats.separator.toLatin1(), quoteOf(mapping.formats));
    auto parsed = parseRows(rows, fileName, mapping, services, {}, progress, edits);
    if (!parsed)
        return parsed;
    Sha256 hash;
    hash.add(view);
    parsed->fileHash = QString::fromLatin1(hash.finish());
    return parsed;
}

Result<ParsedFile> streamFile(const QString &fileName, const Mapping &mapping, const std::vector<Service> &services,
    const RecordSink &sink, const Progress &progress, const RowEdits &edits)
{
    if (mapping.shape != RowShape::Record)
        return streamLog(fileName, mapping, services, sink, progress, edits);
    auto pieces = FilePieces::open(fileName, mapping.formats.encoding);
    if (!pieces)
        return tl::unexpected(pieces.error());
    PieceRows rows(std::move(*pieces), mapping.formats.separator.toLatin1(), quoteOf(mapping.formats));
    auto parsed = parseRows(rows, fileName, mapping, services, sink, progress, edits);
    if (parsed)
        parsed->fileHash = rows.hash();
    return parsed;
}

Result<ParsedFile> parseFile(const QString &fileName, const Mapping &mapping, const std::vector<Service> &services,
    const Progress &progress, const RowEdits &edits)
{
    QFile file(fileName);
    if (!QFileInfo::exists(fileName))
        return fail(ErrorCode::NotFound, Texts::tr("The file does not exist."), fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read."), fileName, file.errorString());
    if (file.size() > mostBytes)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is larger than 2 GB."), fileName,
            Texts::tr("Split it, or export a shorter span."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read."), fileName, file.errorString());
    return parseBytes(bytes, fileName, mapping, services, progress, edits);
}

} // namespace kept
