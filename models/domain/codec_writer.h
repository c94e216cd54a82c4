// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec.h"

#include <QJsonArray>

/// Writing of the JSON that codec_reader.h reads.
namespace kept::codec {

[[nodiscard]] QJsonValue written(const QDate &date);
[[nodiscard]] QJsonValue written(const Money &money);
[[nodiscard]] QJsonValue written(const Period &period);
[[nodiscard]] QJsonValue written(const Span &span);
[[nodiscard]] inline QJsonValue written(const Decimal &decimal) { return decimal.toText(); }
[[nodiscard]] inline QJsonValue written(const Share &share) { return share.toFraction(); }
[[nodiscard]] inline QJsonValue written(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
[[nodiscard]] inline QJsonValue written(std::chrono::seconds length) { return qint64(length.count()); }
[[nodiscard]] inline QJsonValue written(int number) { return number; }
template <typename Tag>
[[nodiscard]] QJsonValue written(const Id<Tag> &id)
{
    return id.text();
}
template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QJsonValue written(Enum value) { return enumName(value); }

/// The fields of one object; what is empty is left out.
class FieldWriter {
public:
    /// A field that always stands.
    template <typename Value>
    FieldWriter &put(QStringView name, const Value &value)
    {
        m_object.insert(name, written(value));
        return *this;
    }
    template <typename Value>
    FieldWriter &put(QStringView name, const std::optional<Value> &value)
    {
        return value ? put(name, *value) : *this;
    }
    FieldWriter &put(QStringView name, const QStringList &texts)
    {
        return texts.isEmpty() ? *this : json(name, written(texts));
    }
    FieldWriter &put(QStringView name, const QDate &date) { return date.isNull() ? *this : json(name, written(date)); }
    FieldWriter &put(QStringView name, const QString &text) { return text.isEmpty() ? *this : json(name, text); }
    FieldWriter &put(QStringView name, bool flag) { return flag ? json(name, true) : *this; }
    /// A field that stands unless it has its default.
    template <typename Value>
    FieldWriter &putUnless(QStringView name, const Value &value, const Value &usual)
    {
        return value == usual ? *this : put(name, value);
    }
    /// A list of what `write` makes of the values.
    template <typename Value, typename Write>
    FieldWriter &putList(QStringView name, const std::vector<Value> &values, Write write)
    {
        QJsonArray array;
        for (const Value &value : values)
            array.append(write(value));
        return array.isEmpty() ? *this : json(name, array);
    }
    template <typename Tag>
    FieldWriter &put(QStringView name, const std::vector<Id<Tag>> &ids)
    {
        return putList(name, ids, [](const Id<Tag> &id) { return written(id); });
    }
    FieldWriter &json(QStringView name, const QJsonValue &value)
    {
        m_object.insert(name, value);
        return *this;
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace kept::codec
