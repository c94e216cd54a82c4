// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnstats.h"
#include "models/exchange/columnsynonyms.h"
#include "models/exchange/csvscanner.h"
#include "models/exchange/eventlog.h"
#include "models/exchange/fileencoding.h"
#include "models/exchange/importpreview.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FormatGuess)
};

constexpr std::size_t mostFirstRows = 50;

/// How well a separator cuts the file into rows of one length.
struct SeparatorFit {
    char separator = ',';
    std::size_t fields = 0;
    std::int64_t fitting = 0; ///< rows of that many fields
    std::int64_t rows = 0;

    /// Only a separator that occurs says anything.
    [[nodiscard]] bool betterThan(const SeparatorFit &other) const
    {
        if ((fields > 1) != (other.fields > 1))
            return fields > 1;
        const std::int64_t mine = fitting * std::max<std::int64_t>(other.rows, 1);
        const std::int64_t its = other.fitting * std::max<std::int64_t>(rows, 1);
        return mine != its ? mine > its : fields > other.fields;
    }
};

SeparatorFit fitSeparator(std::string_view text, char separator)
{
    CsvScanner scanner(text, separator, '"');
    CsvRow row;
    std::map<std::size_t, std::int64_t> lengths;
    SeparatorFit fit{separator};
    while (scanner.next(row)) {
        ++fit.rows;
        if (row.fault == CsvFault::None)
            ++lengths[row.cellCount];
    }
    for (const auto &[fields, rows] : lengths) {
        if (rows > fit.fitting) {
            fit.fields = fields;
            fit.fitting = rows;
        }
    }
    return fit;
}

QString separatorName(char separator)
{
    switch (separator) {
    case ';':
        return Texts::tr("Semicolon");
    case '\t':
        return Texts::tr("Tab");
    case '|':
        return Texts::tr("Vertical bar");
    default:
        return Texts::tr("Comma");
    }
}

/// Gathers a guess about one text.
class Guesser {
public:
    Guesser(FormatGuess &guess, std::string_view text) : m_guess(guess), m_text(text) { }

    void run(MeasurementKind kind)
    {
        guessSeparator();
        readColumns();
        m_guess.mapping.kind = kind;
        matchFields(kind);
        guessDates();
        guessNumbers();
        guessZone();
        guessWords();
    }

private:
    void add(const QString &label, const QString &value, const QString &evidence, bool ambiguous = false)
    {
        m_guess.evidence.push_back({label, value, evidence, ambiguous});
    }

    void guessSeparator()
    {
        SeparatorFit best = fitSeparator(m_text, ',');
        for (const char separator : {';', '\t', '|'}) {
            const SeparatorFit fit = fitSeparator(m_text, separator);
            if (fit.betterThan(best))
                best = fit;
        }
        m_guess.mapping.formats.separator = QLatin1Char(best.separator);
        const QString evidence = best.fitting == best.rows
            ? Texts::tr("%1 fields in all %L2 lines").arg(best.fields).arg(best.rows)
            : Texts::tr("%1 fields in %L2 of %L3 lines").arg(best.fields).arg(best.fitting).arg(best.rows);
        add(Texts::tr("Separator"), separatorName(best.separator), evidence, best.fields < 2);
    }

    void readColumns()
    {
        CsvScanner scanner(m_text, m_guess.mapping.formats.separator.toLatin1(), '"');
        CsvRow row;
        if (!scanner.next(row))
            return;
        m_guess.header = cellTexts(row, '"');
        for (QString &name : m_guess.header)
            name = name.trimmed();
        m_columns.resize(row.cells.size());
        if (!firstRowIsHeader(row)) {
            m_guess.mapping.formats.header = false;
            for (qsizetype i = 0; i < m_guess.header.size(); ++i)
                m_guess.header[i] = QString::number(i + 1);
            scanner.seek(row.offset, row.line);
            add(Texts::tr("Header"), Texts::tr("None"), Texts::tr("the first line holds a date or a number"));
        }
        std::string buffer;
        while (scanner.next(row)) {
            if (m_guess.firstRows.size() < mostFirstRows)
                m_guess.firstRows.push_back(cellTexts(row, '"'));
            for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i)
                m_columns[i].add(trimmed(cellText(row.cells[i], '"', buffer)));
        }
    }

    static std::string_view trimmed(std::string_view cell)
    {
        const std::size_t from = cell.find_first_not_of(' ');
        return from == std::string_view::npos ? std::string_view()
                                              : cell.substr(from, cell.find_last_not_of(' ') + 1 - from);
    }

    static bool firstRowIsHeader(const CsvRow &row)
    {
        return std::none_of(row.cells.begin(), row.cells.end(), [](const CsvCell &cell) {
            ColumnStats stats;
            stats.add(trimmed(cell.text));
            const bool number = !cell.text.empty()
                && cell.text.find_first_not_of("0123456789.,-% ") == std::string_view::npos
                && cell.text.find_first_of("0123456789") != std::string_view::npos;
            return stats.dates > 0 || number;
        });
    }

    void matchFields(MeasurementKind kind)
    {
        const QMap<QString, QString> matched = matchColumns(m_guess.header, kind);
        for (auto field = matched.begin(); field != matched.end(); ++field)
            m_guess.mapping.fields[field.key()].columns = {field.value()};
    }

    [[nodiscard]] const ColumnStats *statsOf(const FieldSource &source) const
    {
        const qsizetype at = source.columns.isEmpty() ? -1 : m_guess.header.indexOf(source.columns[0]);
        return at < 0 ? nullptr : &m_columns[static_cast<std::size_t>(at)];
    }

    /// Whether the day comes before the month, with what speaks for it.
    bool guessDayFirst(const ColumnStats &example)
    {
        std::int64_t dayFirst = 0;
        std::int64_t monthFirst = 0;
        for (const ColumnStats &column : m_columns) {
            dayFirst += column.yearLast() ? column.firstOver12 : 0;
            monthFirst += column.yearLast() ? column.secondOver12 : 0;
        }
        const bool first = dayFirst != monthFirst ? dayFirst > monthFirst : true;
        const QString value = first ? Texts::tr("Day first, %1").arg(example.dateFormat(true))
                                    : Texts::tr("Month first, %1").arg(example.dateFormat(false));
        QString evidence = Texts::tr("%L1 values have a day over 12, none a month").arg(first ? dayFirst : monthFirst);
        bool ambiguous = false;
        if (dayFirst > 0 && monthFirst > 0) {
            ambiguous = true;
            evidence = Texts::tr("%L1 values begin with a day over 12, %L2 have one in second place")
                           .arg(dayFirst)
                           .arg(monthFirst);
        } else if (dayFirst == 0 && monthFirst == 0) {
            ambiguous = true;
            evidence = Texts::tr("no value has a number over 12: day and month cannot be told apart");
        }
        add(Texts::tr("Dates"), value, evidence, ambiguous);
        return first;
    }

    void guessDates()
    {
        const auto example =
            std::max_element(m_columns.begin(), m_columns.end(), [](const ColumnStats &a, const ColumnStats &b) {
                return std::pair(a.isDate() && a.times > 0, a.dates) < std::pair(b.isDate() && b.times > 0, b.dates);
            });
        if (example == m_columns.end() || !example->isDate())
            return;
        const auto yearLast = std::find_if(
            m_columns.begin(), m_columns.end(), [](const ColumnStats &column) { return column.yearLast(); });
        bool dayFirst = true;
        if (yearLast != m_columns.end())
            dayFirst = guessDayFirst(example->yearLast() ? *example : *yearLast);
        else
            add(Texts::tr("Dates"), Texts::tr("Year first, %1").arg(example->dateFormat(true)),
                Texts::tr("%L1 values begin with four digits").arg(example->dates));
        CellFormats &formats = m_guess.mapping.formats;
        (example->times > 0 ? formats.dateTime : formats.date) = example->dateFormat(dayFirst);
        const MeasurementKind kind = m_guess.mapping.kind;
        const bool daysOnly = kind == MeasurementKind::Count || kind == MeasurementKind::Invoice;
        for (FieldSource &source : m_guess.mapping.fields) {
            const ColumnStats *column = statsOf(source);
            if (column == nullptr || !column->isDate())
                continue;
            const QString format = column->dateFormat(dayFirst);
            if (format != (daysOnly ? formats.date : formats.dateTime))
                source.format = format;
        }
    }

    void guessNumbers()
    {
        std::int64_t commas = 0;
        std::int64_t points = 0;
        for (const ColumnStats &column : m_columns) {
            if (column.isDate())
                continue;
            commas += column.decimalComma;
            points += column.decimalPoint;
        }
        if (commas == 0 && points == 0)
            return;
        m_guess.mapping.formats.decimalPoint = commas > points ? u',' : u'.';
        if (m_guess.mapping.kind == MeasurementKind::Invoice) // amounts are mostly written in groups
            m_guess.mapping.formats.grouping = commas > points ? QStringLiteral(".") : QStringLiteral(",");
        const QString value = commas > points ? Texts::tr("Decimal comma") : Texts::tr("Decimal point");
        if (commas > 0 && points > 0)
            add(Texts::tr("Numbers"), value,
                Texts::tr("%L1 values with a comma, %L2 with a point").arg(commas).arg(points), true);
        else
            add(Texts::tr("Numbers"), value,
                commas > 0 ? Texts::tr("%L1 values with a comma, none with a point").arg(commas)
                           : Texts::tr("%L1 values with a point, none with a comma").arg(points));
    }

    void guessZone()
    {
        std::int64_t times = 0;
        std::int64_t zoned = 0;
        for (const ColumnStats &column : m_columns) {
            times += column.isDate() ? column.times : 0;
            zoned += column.isDate() ? column.zoned : 0;
            m_guess.zoneless += column.isDate() ? column.dates - column.zoned : 0;
        }
        if (m_guess.mapping.kind == MeasurementKind::Invoice)
            m_guess.zoneless = 0; // a day of an invoice is one everywhere
        if (times == 0)
            return;
        if (times == zoned)
            add(Texts::tr("Time zone"), Texts::tr("As written"), Texts::tr("all %L1 times name theirs").arg(times));
        else
            add(Texts::tr("Time zone"), Texts::tr("Not in the file"),
                Texts::tr("%L1 times do not name theirs").arg(times - zoned), true);
    }

    void guessWords()
    {
        std::map<std::string, std::int64_t> empty;
        for (const FieldSource &source : std::as_const(m_guess.mapping.fields)) {
            if (const ColumnStats *column = statsOf(source)) {
                for (const auto &[word, count] : column->placeholders)
                    empty[word] += count;
            }
        }
        for (const auto &[word, count] : empty) {
            const QString text = QString::fromStdString(word);
            m_guess.mapping.formats.emptyValues += text;
            add(Texts::tr("Empty cells"), text, Texts::tr("in %L1 cells").arg(count));
        }
        const auto status = m_guess.mapping.fields.find(QStringLiteral("status"));
        const ColumnStats *column = status == m_guess.mapping.fields.end() ? nullptr : statsOf(*status);
        if (column == nullptr)
            return;
        for (const auto &[word, count] : column->words) {
            const QString text = QString::fromStdString(word);
            if (const QString known = knownStatus(text); !known.isEmpty() && known != text)
                status->values.insert(text, known);
        }
    }

    FormatGuess &m_guess;
    std::string_view m_text;
    std::vector<ColumnStats> m_columns;
};

/// The first cells with letters that only the encoding tells, for the user to judge it by.
QString nonAsciiWords(std::string_view text)
{
    QStringList words;
    for (std::size_t at = 0; at < text.size() && words.size() < 3; ++at) {
        if (static_cast<unsigned char>(text[at]) < 0x80)
            continue;
        constexpr std::string_view ends = ";,\t|\"\r\n";
        const std::size_t from = text.find_last_of(ends, at) + 1;
        const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        words += QString::fromUtf8(text.data() + from, static_cast<qsizetype>(std::min<std::size_t>(end - from, 60)));
        at = end;
    }
    return words.join(QStringLiteral(", "));
}

Result<DecodedText> guessEncoding(const QByteArray &bytes, const QString &fileName, FormatGuess &guess)
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    auto decoded = decodeText(view, QStringLiteral("UTF-8"), fileName);
    const bool utf8 = decoded.has_value() || firstNotUtf8(view) == std::string_view::npos;
    if (!utf8)
        decoded = decodeText(view, QStringLiteral("windows-1252"), fileName);
    if (!decoded)
        return decoded;
    const QString label = Texts::tr("Encoding");
    guess.mapping.formats.encoding = decoded->encoding;
    const QString words = nonAsciiWords(decoded->text);
    if (decoded->marked)
        guess.evidence.push_back({label, decoded->encoding, Texts::tr("byte order mark at the start"), false});
    else if (!utf8)
        guess.evidence.push_back(
            {label, decoded->encoding, Texts::tr("not UTF-8; it would read: %1").arg(words), true});
    else
        guess.evidence.push_back({label, decoded->encoding,
            words.isEmpty() ? Texts::tr("only ASCII characters")
                            : Texts::tr("valid throughout, such as: %1").arg(words),
            false});
    return decoded;
}

} // namespace

Result<FormatGuess> guessFormat(const QString &fileName, MeasurementKind kind)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile())
        return fail(ErrorCode::NotFound, Texts::tr("The file does not exist."), fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2'000'000'000)
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read."), fileName, file.errorString());
    const QByteArray bytes = file.readAll();
    FormatGuess guess;
    const auto decoded = guessEncoding(bytes, fileName, guess);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->text.find_first_not_of("\r\n") == std::string_view::npos)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is empty."), fileName);
    guess.mapping.name = QFileInfo(fileName).completeBaseName();
    guess.mapping.source = guess.mapping.name;
    Guesser(guess, decoded->text).run(kind);
    return guess;
}

} // namespace kept
