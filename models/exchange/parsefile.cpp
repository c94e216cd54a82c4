// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importpreview.h"

#include "models/exchange/eventlog.h"
#include "models/exchange/fileencoding.h"
#include "models/exchange/recordreader.h"
#include "models/exchange/rowedits.h"
#include "models/exchange/statelog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportPreview)
};

/// More would mean that the mapping is not of this file, and would only fill memory.
constexpr std::int64_t mostRejects = 200'000;
constexpr qint64 mostBytes = 2'000'000'000;
constexpr std::int64_t rowsBetweenProgress = 8'192;

/// Reads the rows of one text.
class RowsParser {
public:
    RowsParser(std::string_view text, RowFields &fields, ParsedFile &parsed, const RowEdits &edits)
        : m_text(text), m_fields(fields), m_parsed(parsed), m_editor(edits, fields.header(), fields.quote()),
          m_tickets(fields), m_events(fields), m_states(fields)
    { }

    [[nodiscard]] Result<void> run(CsvScanner &scanner, const std::function<bool(int)> &progress)
    {
        CsvRow row;
        while (scanner.next(row)) {
            takeRow(row);
            if (m_parsed.rowsRead % rowsBetweenProgress == 0 && progress
                && !progress(static_cast<int>(scanner.position() * 1000 / m_text.size())))
                return fail(ErrorCode::Cancelled, Texts::tr("The import was stopped; nothing was changed."));
            if (m_parsed.rowsRead == 1'000)
                reserveFor(scanner.position());
            if (m_parsed.rowsRejected > mostRejects)
                return fail(ErrorCode::InvalidInput, Texts::tr("More than %1 rows cannot be read.").arg(mostRejects),
                    m_parsed.fileName,
                    Texts::tr("The mapping is hardly one of this file; the first reason is: %1")
                        .arg(m_parsed.problems.front().reason));
        }
        m_events.finish(m_text, m_parsed);
        m_states.finish(m_parsed);
        for (const ParsedRecord &record : m_parsed.records)
            measure(record);
        std::stable_sort(m_parsed.problems.begin(), m_parsed.problems.end(),
            [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
        std::stable_sort(m_parsed.rejectedRows.begin(), m_parsed.rejectedRows.end(),
            [](const auto &a, const auto &b) { return a.first < b.first; });
        return {};
    }

private:
    /// Room for as many records as the file will have if its rows stay as long as the first thousand.
    void reserveFor(std::size_t bytesOfThousand)
    {
        const std::size_t rows = 1'000 * m_text.size() / std::max<std::size_t>(bytesOfThousand, 1) + 1'000;
        m_parsed.records.reserve(rows);
        m_lines.reserve(static_cast<qsizetype>(rows));
    }

    void takeRow(CsvRow &row)
    {
        ++m_parsed.rowsRead;
        if (m_editor.leavesOut(row)) {
            ++m_parsed.rowsLeftOut;
            return;
        }
        m_editor.apply(row);
        RowContext context{row, m_parsed.problems};
        if (sound(context))
            readRow(context);
        if (!context.rejected)
            return;
        ++m_parsed.rowsRejected;
        m_parsed.rejectedRows.emplace_back(row.line, cellTexts(row, m_fields.quote()));
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
        }
    }

    template <typename Record>
    void take(Record record, const std::optional<ServiceId> &service, RowContext &context)
    {
        if (context.rejected || !service)
            return;
        const auto found = m_lines.constFind(record.externalId);
        if (found != m_lines.constEnd()) {
            m_fields.reject(m_fields.field(QStringLiteral("external_id")), context,
                {Texts::tr("“%1” stands twice in this file, in lines %2 and %3.")
                        .arg(record.externalId)
                        .arg(*found)
                        .arg(context.row.line),
                    Texts::tr("Keep line %1, if it is the later state.").arg(context.row.line)},
                false);
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

    void measureTicket(const Ticket &ticket)
    {
        switch (m_fields.mapping().selectedBy) {
        case SelectedBy::Opened:
            return widen(ticket.opened, ticket.opened);
        case SelectedBy::Resolved:
            if (ticket.resolved)
                widen(*ticket.resolved, *ticket.resolved);
            return;
        case SelectedBy::Updated: {
            Instant latest = std::max(ticket.opened, ticket.firstResponse.value_or(ticket.opened));
            latest = std::max({latest, ticket.resolved.value_or(latest), ticket.closed.value_or(latest)});
            return widen(latest, latest);
        }
        }
    }

    void measure(const ParsedRecord &record)
    {
        if (const auto *ticket = std::get_if<Ticket>(&record.value))
            measureTicket(*ticket);
        else if (const auto *outage = std::get_if<Outage>(&record.value))
            widen(outage->from, outage->to.value_or(outage->from));
        else if (const auto *count = std::get_if<Count>(&record.value))
            widen(startOfDay(count->first, m_fields.clock().zone()),
                startOfDay(count->last.addDays(1), m_fields.clock().zone()) - Duration(1));
        else if (const auto *rating = std::get_if<SurveyRating>(&record.value))
            widen(rating->at, rating->at);
    }

    std::string_view m_text;
    RowFields &m_fields;
    ParsedFile &m_parsed;
    RowEditor m_editor;
    TicketReader m_tickets;
    EventLog m_events;
    StateLog m_states;
    QHash<QString, std::int64_t> m_lines; ///< of the external ids so far
};

/// The names of the columns, and the scanner at the first row of data.
Result<QStringList> readHeader(CsvScanner &scanner, const CellFormats &formats, const QString &fileName)
{
    CsvRow row;
    if (!scanner.next(row))
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
    scanner.seek(row.offset, row.line);
    for (qsizetype i = 0; i < header.size(); ++i)
        header[i] = QString::number(i + 1);
    return header;
}

} // namespace

Result<ParsedFile> parseBytes(const QByteArray &bytes, const QString &fileName, const Mapping &mapping,
    const std::vector<Service> &services, const std::function<bool(int)> &progress, const RowEdits &edits)
{
    const auto text =
        decodeText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, mapping.formats.encoding, fileName);
    if (!text)
        return tl::unexpected(text.error());
    auto hash = std::async(
        std::launch::async, [&bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); });
    const char quote = mapping.formats.quote.isNull() ? '\0' : mapping.formats.quote.toLatin1();
    CsvScanner scanner(text->text, mapping.formats.separator.toLatin1(), quote);
    auto header = readHeader(scanner, mapping.formats, fileName);
    if (!header)
        return tl::unexpected(header.error());
    auto fields = RowFields::compile(mapping, *header, services, fileName);
    if (!fields)
        return tl::unexpected(fields.error());
    ParsedFile parsed;
    parsed.fileName = fileName;
    parsed.header = *header;
    if (auto done = RowsParser(text->text, *fields, parsed, edits).run(scanner, progress); !done)
        return tl::unexpected(done.error());
    parsed.fileHash = QString::fromLatin1(hash.get());
    return parsed;
}

Result<ParsedFile> parseFile(const QString &fileName, const Mapping &mapping, const std::vector<Service> &services,
    const std::function<bool(int)> &progress, const RowEdits &edits)
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
