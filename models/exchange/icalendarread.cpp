// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/icalendar.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ICalendar)
};

constexpr qsizetype greatestFile = 8 << 20;
constexpr qsizetype greatestLine = 64 << 10;
constexpr std::size_t mostEvents = 20'000;
constexpr qsizetype deepest = 8; // components within each other

tl::unexpected<Error> badLine(int line, const QString &message)
{
    return fail(ErrorCode::InvalidInput, message, Texts::tr("line %1").arg(line));
}

/// A line with its continuations: "DTSTART;VALUE=DATE:20261225" in its parts.
struct ContentLine {
    int number = 0;
    QString name; ///< in capitals
    QMap<QString, QString> parameters; ///< names in capitals
    QString value;
};

struct RawLine {
    int number = 0;
    QString text;
};

Result<std::vector<RawLine>> unfolded(const QByteArray &bytes)
{
    if (bytes.size() > greatestFile)
        return fail(ErrorCode::InvalidInput, Texts::tr("The calendar file is larger than 8 MiB."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return fail(ErrorCode::InvalidInput, Texts::tr("The calendar file is not text in UTF-8."), {},
            Texts::tr("Export it again from the calendar program."));
    std::vector<RawLine> lines;
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        if (goesOn && !lines.empty())
            lines.back().text += line.sliced(1);
        else if (!line.isEmpty())
            lines.push_back({number, line.toString()});
        if (!lines.empty() && lines.back().text.size() > greatestLine)
            return badLine(number, Texts::tr("A line of the calendar file is longer than 64 KiB."));
    }
    return lines;
}

/// The first of the characters that is not inside quotation marks; -1 when there is none.
qsizetype findOutside(const QString &text, QChar wanted, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i] == wanted)
            return i;
    }
    return -1;
}

Result<ContentLine> contentLine(const RawLine &raw)
{
    const qsizetype colon = findOutside(raw.text, u':', 0);
    if (colon < 1)
        return badLine(raw.number, Texts::tr("This line of the calendar file has no name and value."));
    ContentLine line{raw.number, {}, {}, raw.text.sliced(colon + 1)};
    const QString head = raw.text.left(colon);
    for (qsizetype from = 0; from <= head.size();) {
        qsizetype to = findOutside(head, u';', from);
        to = to < 0 ? head.size() : to;
        const QString part = head.sliced(from, to - from);
        if (from == 0)
            line.name = part.trimmed().toUpper();
        else
            line.parameters.insert(
                part.section(u'=', 0, 0).trimmed().toUpper(), part.section(u'=', 1).remove(u'"').trimmed());
        from = to + 1;
    }
    return line;
}

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        result += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return result;
}

/// A date, with its time of day when it has one.
struct IcsMoment {
    QDate date;
    QTime time;
    bool hasTime = false;
};

std::optional<IcsMoment> momentOf(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8})(?:T(\\d{6})Z?)?$"));
    const auto match = form.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    IcsMoment moment{
        QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")), QTime(0, 0), !match.captured(2).isEmpty()};
    if (moment.hasTime)
        moment.time = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
    if (!moment.date.isValid() || moment.date.year() < 1900 || moment.date.year() > 2199 || !moment.time.isValid())
        return std::nullopt;
    return moment;
}

/// Days of "P1D" or "P2W"; nothing for other lengths.
std::optional<int> daysOf(const QString &duration)
{
    static const QRegularExpression form(QStringLiteral("^\\+?P(\\d{1,4})([DW])$"));
    const auto match = form.match(duration.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * (match.captured(2) == QStringLiteral("W") ? 7 : 1);
}

/// Reads line by line; events are gathered, other components are passed over.
class Reader {
public:
    Result<void> take(const ContentLine &line)
    {
        if (line.name == QStringLiteral("BEGIN"))
            return begin(line);
        if (line.name == QStringLiteral("END"))
            return end(line);
        if (m_open.isEmpty())
            return badLine(
                line.number, Texts::tr("The file is not a calendar: it does not start with BEGIN:VCALENDAR."));
        return m_open.last() == QStringLiteral("VEVENT") ? property(line) : Result<void>();
    }
    [[nodiscard]] bool isWhole() const { return m_open.isEmpty() && m_begun; }
    std::vector<IcsEvent> events;

private:
    Result<void> begin(const ContentLine &line)
    {
        const QString component = line.value.trimmed().toUpper();
        if (m_open.isEmpty() && component != QStringLiteral("VCALENDAR"))
            return badLine(
                line.number, Texts::tr("The file is not a calendar: it does not start with BEGIN:VCALENDAR."));
        if (m_open.size() >= deepest)
            return badLine(line.number, Texts::tr("Parts of the calendar file are nested too deeply."));
        m_begun = true;
        m_open << component;
        if (component != QStringLiteral("VEVENT"))
            return {};
        if (events.size() >= mostEvents)
            return badLine(line.number, Texts::tr("The calendar file has more than 20,000 events."));
        m_event = {};
        m_event.line = line.number;
        m_start.reset();
        m_end.reset();
        m_days.reset();
        return {};
    }

    Result<void> end(const ContentLine &line)
    {
        const QString component = line.value.trimmed().toUpper();
        if (m_open.isEmpty() || m_open.last() != component)
            return badLine(line.number, Texts::tr("END:%1 ends nothing that was begun here.").arg(component.left(40)));
        m_open.removeLast();
        return component == QStringLiteral("VEVENT") ? finish() : Result<void>();
    }

    Result<void> property(const ContentLine &line)
    {
        const std::pair<const char *, QString *> texts[] = {{"UID", &m_event.uid}, {"SUMMARY", &m_event.summary},
            {"DESCRIPTION", &m_event.description}, {"CATEGORIES", &m_event.categories}};
        for (const auto &[name, field] : texts)
            if (line.name == QLatin1String(name))
                *field = unescaped(line.value);
        if (line.name == QStringLiteral("DTSTART"))
            return moment(line, m_start);
        if (line.name == QStringLiteral("DTEND"))
            return moment(line, m_end);
        if (line.name == QStringLiteral("DURATION")) {
            m_days = daysOf(line.value);
            m_event.wholeDays = m_event.wholeDays && m_days.has_value();
        }
        if (line.name == QStringLiteral("RRULE"))
            m_event.rule = m_event.rule.isEmpty() ? line.value.trimmed() : m_event.rule + u' ' + line.value.trimmed();
        if (line.name == QStringLiteral("STATUS"))
            m_event.cancelled = line.value.trimmed().toUpper() == QStringLiteral("CANCELLED");
        if (line.name == QStringLiteral("RDATE") || line.name == QStringLiteral("EXDATE")
            || line.name == QStringLiteral("EXRULE") || line.name == QStringLiteral("RECURRENCE-ID"))
            m_event.otherDates = true;
        return {};
    }

    static Result<void> moment(const ContentLine &line, std::optional<IcsMoment> &into)
    {
        into = momentOf(line.value);
        if (into)
            return {};
        return badLine(line.number, Texts::tr("“%1” is not a date of a calendar file.").arg(line.value.left(40)));
    }

    /// The days of the event: an end is the day after the last one.
    Result<void> finish()
    {
        if (!m_start)
            return badLine(m_event.line, Texts::tr("The event that begins here has no date."));
        m_event.first = m_start->date;
        const QTime midnight(0, 0);
        const bool fills =
            m_start->time == midnight && (!m_end || m_end->time == midnight) && (!m_start->hasTime || m_end || m_days);
        m_event.wholeDays = m_event.wholeDays && fills;
        const QDate after = m_end ? m_end->date : m_start->date.addDays(m_days.value_or(1));
        m_event.last = after > m_event.first ? after.addDays(-1) : m_event.first;
        events.push_back(m_event);
        return {};
    }

    QStringList m_open;
    bool m_begun = false;
    IcsEvent m_event;
    std::optional<IcsMoment> m_start;
    std::optional<IcsMoment> m_end;
    std::optional<int> m_days;
};

} // namespace

Result<std::vector<IcsEvent>> readIcs(const QByteArray &bytes)
{
    const auto lines = unfolded(bytes);
    if (!lines)
        return tl::unexpected(lines.error());
    Reader reader;
    for (const RawLine &raw : *lines) {
        const auto line = contentLine(raw);
        if (!line)
            return tl::unexpected(line.error());
        if (auto taken = reader.take(*line); !taken)
            return tl::unexpected(taken.error());
    }
    if (!reader.isWhole())
        return fail(ErrorCode::InvalidInput,
            lines->empty() ? Texts::tr("The calendar file is empty.") : Texts::tr("The calendar file is cut off."));
    return std::move(reader.events);
}

} // namespace kept
