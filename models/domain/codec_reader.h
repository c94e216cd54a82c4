// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec.h"

#include <QJsonArray>
#include <limits>
#include <type_traits>

/// Strict reading of JSON, for the codecs of records. A value that cannot be read leaves by exception up to attempt(),
/// which turns it into a Result: so a record is read as one plain list of fields, and the first error is the one
/// reported. No exception leaves attempt().
namespace kept::codec {

/// Carries the error from the field that is wrong to attempt().
struct Refusal {
    Error error;
};
[[noreturn]] void refuse(const QString &path, const QString &message, const QString &advice = {});
/// The value of the result, or its error refused at the path.
template <typename T>
[[nodiscard]] T orRefuse(Result<T> result, const QString &path)
{
    if (!result)
        refuse(path, result.error().message, result.error().advice);
    return std::move(*result);
}

/// What `read` returns, or the error at which it stopped.
template <typename Read>
[[nodiscard]] auto attempt(Read read) -> Result<decltype(read())>
{
    try {
        if constexpr (std::is_void_v<decltype(read())>) {
            read();
            return {};
        } else {
            return read();
        }
    } catch (const Refusal &refusal) {
        return tl::unexpected<Error>(refusal.error);
    }
}

/// The word of `known` that is nearest to `word` by edit distance; empty when none is near enough to be a slip.
[[nodiscard]] QString closestWord(const QString &word, const QStringList &known);

// Readers of one value. Each takes the value and its path, and refuses what it cannot read.

[[nodiscard]] QString readText(const QJsonValue &value, const QString &path);
/// As readText, and not empty.
[[nodiscard]] QString readName(const QJsonValue &value, const QString &path);
[[nodiscard]] bool readFlag(const QJsonValue &value, const QString &path);
/// "2025-12-24"; the day must exist.
[[nodiscard]] QDate readDate(const QJsonValue &value, const QString &path);
/// "2025-12-24T08:00:00Z"
[[nodiscard]] Instant readInstant(const QJsonValue &value, const QString &path);
/// {"from":…,"to":…}
[[nodiscard]] Span readSpan(const QJsonValue &value, const QString &path);
/// A JSON number without a fraction, within 32 bits.
[[nodiscard]] int readWhole(const QJsonValue &value, const QString &path);
/// Text, or a JSON number, which stands for its shortest decimal.
[[nodiscard]] Decimal readDecimal(const QJsonValue &value, const QString &path);
[[nodiscard]] Share readShare(const QJsonValue &value, const QString &path);
/// {"amount":"1000.00","currency":"USD"}
[[nodiscard]] Money readMoney(const QJsonValue &value, const QString &path);
/// Whole seconds, or text such as "8h" and "4h 30m"; not negative.
[[nodiscard]] std::chrono::seconds readSeconds(const QJsonValue &value, const QString &path);
/// Text as Period::toText writes it, or {"kind":"quarter","first":"2025-02-01"} for a period of a fiscal year.
[[nodiscard]] Period readPeriod(const QJsonValue &value, const QString &path);
/// The IANA name of a zone that exists.
[[nodiscard]] QString readZone(const QJsonValue &value, const QString &path);
/// Text that may be an id.
[[nodiscard]] QString readIdText(const QJsonValue &value, const QString &path);
[[noreturn]] void refuseName(const QString &name, const QStringList &known, const QString &path);

template <typename SomeId>
[[nodiscard]] SomeId readId(const QJsonValue &value, const QString &path)
{
    return *SomeId::parse(readIdText(value, path));
}

template <typename Enum>
[[nodiscard]] Enum readEnum(const QJsonValue &value, const QString &path)
{
    const QString name = readText(value, path);
    const auto found = enumFromName<Enum>(name);
    if (!found)
        refuseName(name, enumNames<Enum>(), path);
    return *found;
}

inline constexpr int greatestWhole = std::numeric_limits<int>::max();
[[noreturn]] void refuseRange(int number, int least, int greatest, const QString &path);
/// The reader bounded to [least, greatest].
[[nodiscard]] inline auto wholeFrom(int least, int greatest)
{
    return [=](const QJsonValue &value, const QString &path) {
        const int number = readWhole(value, path);
        if (number < least || number > greatest)
            refuseRange(number, least, greatest, path);
        return number;
    };
}

/// The array, refused when the value is none.
[[nodiscard]] QJsonArray readArray(const QJsonValue &value, const QString &path);
[[nodiscard]] QString elementPath(const QString &path, qsizetype index);
/// "path.name", or "name" at the top.
[[nodiscard]] QString memberPath(const QString &path, QStringView name);

/// A reader of arrays out of a reader of elements.
template <typename Read>
[[nodiscard]] auto listOf(Read read)
{
    return [read](const QJsonValue &value, const QString &path) {
        const QJsonArray array = readArray(value, path);
        std::vector<decltype(read(value, path))> list;
        list.reserve(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            list.push_back(read(array.at(i), elementPath(path, i)));
        return list;
    };
}
[[nodiscard]] QStringList readTexts(const QJsonValue &value, const QString &path);

/// The fields of one object. Each is asked for by name; finish() refuses those that nobody asked for.
class FieldReader {
public:
    /// Refuses a value that is no object.
    FieldReader(const QJsonValue &value, const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool has(QStringView name) const { return m_object.contains(name); }

    template <typename Read>
    [[nodiscard]] auto required(QStringView name, Read read)
    {
        m_known.append(name.toString());
        if (!has(name))
            refuseMissing(name);
        return read(m_object.value(name), memberPath(m_path, name));
    }
    template <typename Read>
    [[nodiscard]] auto optional(QStringView name, Read read)
    {
        m_known.append(name.toString());
        using Value = decltype(read(QJsonValue(), m_path));
        return has(name) ? std::optional<Value>(read(m_object.value(name), memberPath(m_path, name))) : std::nullopt;
    }
    /// Sets the field when the object has it.
    template <typename Field, typename Read>
    void into(Field &field, QStringView name, Read read)
    {
        if (auto value = optional(name, read))
            field = std::move(*value);
    }
    /// Sets a text when the object has it.
    void into(QString &field, QStringView name) { into(field, name, readText); }
    void into(QStringList &field, QStringView name) { into(field, name, readTexts); }
    void into(bool &field, QStringView name) { into(field, name, readFlag); }

    /// To be called when every known field was asked for.
    void finish() const;

private:
    [[noreturn]] void refuseMissing(QStringView name) const;
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
};

} // namespace kept::codec
