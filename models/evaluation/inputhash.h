// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decimal.h"
#include "models/domain/instant.h"
#include "models/domain/sha256.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace kept {

/// Takes values one after the other: numbers in eight bytes, lowest first, and texts after their length.
class InputHash {
public:
    InputHash &number(std::int64_t value)
    {
        const std::int64_t little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        if (m_bytes.size() > enough)
            flush();
        return *this;
    }
    InputHash &bytes(const QByteArray &value)
    {
        number(value.size());
        m_bytes.append(value.constData(), static_cast<std::size_t>(value.size()));
        return *this;
    }
    InputHash &text(const QString &value) { return bytes(value.toUtf8()); }
    InputHash &instant(Instant value) { return number(value.time_since_epoch().count()); }
    InputHash &day(const QDate &value) { return number(value.toJulianDay()); }
    InputHash &decimal(const Decimal &value) { return text(value.toText()); }
    InputHash &json(const QJsonObject &value) { return bytes(QJsonDocument(value).toJson(QJsonDocument::Compact)); }
    [[nodiscard]] QString finish()
    {
        flush();
        return QString::fromLatin1(m_hash.finish());
    }
    [[nodiscard]] Sha256Digest finishRaw()
    {
        flush();
        return m_hash.finishRaw();
    }

private:
    static constexpr std::size_t enough = 1 << 16;
    void flush()
    {
        m_hash.add(m_bytes);
        m_bytes.clear();
    }

    Sha256 m_hash;
    std::string m_bytes;
};

} // namespace kept
