// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowfields.h"

#include "models/exchange/closestword.h"
#include "models/exchange/csvtext.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RowFields)
};

constexpr std::size_t mostSharedWords = 20'000;

QString textOf(std::string_view cell) { return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())); }

} // namespace

const RowFields::Field *RowFields::field(const QString &name) const
{
    const auto found = m_fields.constFind(name);
    return found == m_fields.constEnd() ? nullptr : found->get();
}

std::vector<std::pair<QString, const RowFields::Field *>> RowFields::namedNumbers() const
{
    std::vector<std::pair<QString, const Field *>> numbers;
    for (auto source = m_mapping->fields.begin(); source != m_mapping->fields.end(); ++source) {
        if (source.key().startsWith(u"number:"))
            numbers.emplace_back(source.key().mid(7).trimmed(), field(source.key()));
    }
    return numbers;
}

std::string_view RowFields::cellAt(int column, const RowContext &context, std::string &buffer) const
{
    const auto at = static_cast<std::size_t>(column);
    if (at >= context.row.cells.size())
        return {};
    return withoutTextMark(trimmed(cellText(context.row.cells[at], m_quote, buffer)));
}

bool RowFields::isEmptyValue(std::string_view cell) const
{
    return cell.empty() || (!m_emptyValues.empty() && m_emptyValues.find(cell) != m_emptyValues.end());
}

bool RowFields::applies(const Field &field, const RowContext &context) const
{
    if (field.when < 0)
        return true;
    std::string buffer;
    return field.whenValues.find(cellAt(field.when, context, buffer)) != field.whenValues.end();
}

bool RowFields::matchPattern(const Field *field, std::string_view &cell, RowContext &context)
{
    const QRegularExpressionMatch match = field->pattern.match(textOf(cell));
    if (!match.hasMatch()) {
        reject(field, context, {Texts::tr("This does not look like “%1”.").arg(field->source->pattern), {}});
        return false;
    }
    m_joined = match.captured(1).toStdString();
    cell = m_joined;
    return true;
}

bool RowFields::mapValue(const Field *field, std::string_view &cell, RowContext &context)
{
    const auto found = field->values.find(std::string(cell));
    if (found != field->values.end()) {
        cell = found->second;
        return true;
    }
    if (!field->source->strict)
        return true;
    rejectUnknown(field, context, textOf(cell),
        {Texts::tr("Not one of the values that the mapping knows."),
            closestWord(textOf(cell), field->source->values.keys())});
    return false;
}

std::string_view RowFields::raw(const Field *field, RowContext &context)
{
    if (field == nullptr || !applies(*field, context))
        return {};
    if (field->columns.empty())
        return field->constant;
    std::string_view cell = cellAt(field->columns[0], context, m_buffer);
    if (field->columns.size() > 1 && !isEmptyValue(cell)) {
        std::string joined(cell);
        for (std::size_t i = 1; i < field->columns.size(); ++i) {
            const std::string_view next = cellAt(field->columns[i], context, m_buffer);
            if (!next.empty())
                joined.append(" ").append(next);
        }
        m_joined = std::move(joined);
        cell = m_joined;
    }
    if (isEmptyValue(cell))
        return field->constant;
    if (!field->source->pattern.isEmpty() && !matchPattern(field, cell, context))
        return {};
    if ((!field->values.empty() || field->source->strict) && !mapValue(field, cell, context))
        return {};
    return isEmptyValue(cell) ? std::string_view() : cell;
}

QString RowFields::shared(std::string_view cell)
{
    std::string key(cell);
    const auto found = m_words.find(key);
    if (found != m_words.end())
        return found->second;
    QString text = textOf(cell);
    if (m_words.size() < mostSharedWords)
        m_words.emplace(std::move(key), text);
    return text;
}

QString RowFields::text(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return {};
    return field->name == u"external_id" ? textOf(cell) : shared(cell);
}

std::optional<Instant> RowFields::added(const Field *field, Instant at, RowContext &context)
{
    for (const int column : field->plus) {
        const std::string_view cell = cellAt(column, context, m_buffer);
        if (isEmptyValue(cell))
            continue;
        const auto length = readDuration(cell, m_mapping->formats);
        if (!length) {
            reject(field, context, length.error());
            return std::nullopt;
        }
        at += *length;
    }
    return at;
}

std::optional<Instant> RowFields::instant(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto at = readInstant(cell, *field->dateTime, m_clock);
    if (at)
        return field->plus.empty() ? std::optional(*at) : added(field, *at, context);
    reject(field, context, at.error());
    return std::nullopt;
}

std::vector<Instant> RowFields::instants(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return {};
    const QString separator = field->source->separator;
    const QString text = textOf(cell);
    std::vector<Instant> found;
    for (const QString &piece : separator.isEmpty() ? QStringList(text) : text.split(separator, Qt::SkipEmptyParts)) {
        const QByteArray one = piece.trimmed().toUtf8();
        if (one.isEmpty())
            continue;
        const auto at = readInstant({one.constData(), static_cast<std::size_t>(one.size())}, *field->dateTime, m_clock);
        if (!at) {
            reject(field, context, at.error(), separator.isEmpty());
            return {};
        }
        found.push_back(*at);
    }
    return found;
}

std::optional<QDate> RowFields::date(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto date = readDate(cell, *field->date);
    if (date)
        return *date;
    reject(field, context, date.error());
    return std::nullopt;
}

std::optional<Decimal> RowFields::decimal(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto number = readDecimal(cell, m_mapping->formats);
    if (number)
        return *number;
    reject(field, context, number.error());
    return std::nullopt;
}

std::optional<std::int64_t> RowFields::whole(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto number = readWhole(cell, m_mapping->formats);
    if (number)
        return *number;
    reject(field, context, number.error());
    return std::nullopt;
}

std::optional<Duration> RowFields::duration(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto length = readDuration(cell, m_mapping->formats);
    if (length)
        return *length;
    reject(field, context, length.error());
    return std::nullopt;
}

std::optional<bool> RowFields::boolean(const Field *field, RowContext &context)
{
    const std::string_view cell = raw(field, context);
    if (cell.empty())
        return std::nullopt;
    const auto value = readBoolean(cell, m_mapping->formats);
    if (value)
        return *value;
    reject(field, context, value.error());
    return std::nullopt;
}

std::int64_t RowFields::order(RowContext &context)
{
    const Field *by = field(QStringLiteral("order_by"));
    const std::string_view cell = raw(by, context);
    if (by == nullptr)
        return 0;
    if (const auto at = readInstant(cell, *by->dateTime, m_clock))
        return at->time_since_epoch().count();
    if (const auto number = readWhole(cell, m_mapping->formats))
        return *number;
    reject(by, context,
        {Texts::tr("The rows of a ticket are ordered by this, and it is neither a date nor a number."), {}});
    return 0;
}

int RowFields::smallNumber(const Field *field, RowContext &context, int usual)
{
    const auto number = whole(field, context);
    if (!number)
        return usual;
    if (*number >= 0 && *number <= 1'000'000'000)
        return static_cast<int>(*number);
    reject(field, context, {Texts::tr("This must be a number from 0 on."), {}});
    return usual;
}

std::optional<ServiceId> RowFields::service(RowContext &context)
{
    const Field *named = field(QStringLiteral("service"));
    if (named == nullptr)
        return m_mapping->service;
    const QString name = text(named, context);
    if (name.isEmpty()) {
        if (!m_mapping->service)
            require(QStringLiteral("service"), context.rejected, context);
        return m_mapping->service;
    }
    const auto found = m_services.constFind(name);
    if (found != m_services.constEnd())
        return *found;
    rejectUnknown(named, context, name,
        {Texts::tr("The workbook has no service of the name “%1”.").arg(name), closestWord(name, m_serviceNames)});
    return std::nullopt;
}

void RowFields::require(const QString &name, bool present, RowContext &context) const
{
    if (!present && !context.rejected)
        reject(field(name), context, {Texts::tr("This is required and empty."), {}});
}

QString RowFields::cellOf(const Field *field, const RowContext &context) const
{
    if (field == nullptr)
        return {};
    QStringList cells;
    std::string buffer;
    for (const int column : field->columns)
        cells += textOf(cellAt(column, context, buffer).substr(0, 200));
    return cells.join(u' ');
}

void RowFields::reject(const Field *field, RowContext &context, CellFault fault, bool suggestionIsValue) const
{
    const QString column = field == nullptr || field->columns.empty() ? (field == nullptr ? QString() : field->name)
                                                                      : m_header.value(field->columns[0]);
    context.rejected = true;
    context.problems.push_back({context.row.line, column, cellOf(field, context), std::move(fault.reason),
        std::move(fault.suggestion), false, suggestionIsValue, {}, {}});
}

void RowFields::rejectUnknown(const Field *field, RowContext &context, const QString &value, CellFault fault) const
{
    reject(field, context, std::move(fault));
    context.problems.back().unknownField = field->name;
    context.problems.back().unknownValue = value;
}

void RowFields::warn(const Field *field, RowContext &context, const QString &reason) const
{
    const QString column = field == nullptr || field->columns.empty() ? QString() : m_header.value(field->columns[0]);
    context.problems.push_back({context.row.line, column, cellOf(field, context), reason, {}, true, true, {}, {}});
}

} // namespace kept
