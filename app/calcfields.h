// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/rational.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace kept {

/// Reads the fields of one JSON object strictly. The first problem is kept, later reads give defaults, so that a caller
/// reads everything first and then asks finish(), which also refuses fields that nobody read.
class CalcFields {
public:
    CalcFields(const QJsonObject &object, QString path);

    /// Whether an optional field is there (null counts as absent); it is then known either way.
    bool takeOptional(const char *name);
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] bool flag(const char *name, bool absent);
    /// A whole number within the bounds.
    [[nodiscard]] std::int64_t whole(const char *name, std::int64_t least, std::int64_t most);
    /// A JSON number, as the shortest decimal that stands for it.
    [[nodiscard]] Rational number(const char *name);
    /// A number, or a decimal number as text.
    [[nodiscard]] Rational numberOrText(const char *name);
    /// Seconds with at most three places, as milliseconds.
    [[nodiscard]] Duration seconds(const char *name);
    /// ISO 8601 with a zone, in the years 1900 to 2199.
    [[nodiscard]] Instant instant(const char *name);
    [[nodiscard]] QDate date(const char *name);
    [[nodiscard]] QJsonObject object(const char *name);
    [[nodiscard]] QJsonArray array(const char *name);
    [[nodiscard]] QJsonArray optionalArray(const char *name); ///< empty when absent

    [[nodiscard]] QString path(const char *name) const;
    void refuse(const char *name, const QString &message);
    void refuse(const Error &error);
    /// The first problem, else a field that was never read, else nothing wrong.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] QJsonValue take(const char *name);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_read;
    std::optional<Error> m_error;
};

/// The instant of an ISO text; an error outside the years 1900 to 2199 (the start of 2200 is allowed as an end).
[[nodiscard]] Result<Instant> calcInstant(const QJsonValue &value, const QString &path);
/// The date of "2024-02-29" in the years 1900 to 2199.
[[nodiscard]] Result<QDate> calcDate(const QJsonValue &value, const QString &path);
/// A JSON number as the shortest decimal that stands for it.
[[nodiscard]] Result<Rational> calcNumber(const QJsonValue &value, const QString &path);

} // namespace kept
