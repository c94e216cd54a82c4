// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calcfields.h"

#include "models/evaluation/serviceclock.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calc)
};

/// [-]digits[.digits][e[±]digits] as an exact fraction; nothing when it is no such text or has more than 38 digits.
std::optional<Rational> decimalNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?)([0-9]{1,30})(?:\\.([0-9]{1,30}))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.endsWith(u'\n'))
        return std::nullopt;
    const QString digits = match.captured(2) + match.captured(3);
    const auto exponent = match.captured(4).toInt() - match.captured(3).size();
    if (digits.size() > 36 || exponent > 36 || exponent < -36)
        return std::nullopt;
    Int128 unscaled = 0;
    for (const QChar digit : digits)
        unscaled = unscaled * 10 + digit.digitValue();
    Int128 power = 1;
    for (qsizetype i = 0; i < std::abs(exponent); ++i)
        power *= 10;
    if (match.captured(1) == u"-")
        unscaled = -unscaled;
    return exponent < 0 ? Rational(unscaled, power) : Rational(unscaled, 1) * Rational(power, 1);
}

tl::unexpected<Error> badNumber(const QString &path)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("This must be a number that can be computed exactly."), path);
}

} // namespace

Result<Instant> calcInstant(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return fail(
            ErrorCode::InvalidInput, Texts::tr("This must be a time as text, such as \"2025-03-30T01:00:00Z\"."), path);
    Result<Instant> at = parseIso(value.toString());
    if (!at) {
        Error error = at.error();
        error.place = path;
        return tl::unexpected<Error>(error);
    }
    if (*at < serviceYears().from || *at > serviceYears().to)
        return fail(ErrorCode::InvalidInput, Texts::tr("The time lies outside the years 1900 to 2199."), path);
    return at;
}

Result<QDate> calcDate(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QString text = value.toString();
    const QDate date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("This must be a date as text, such as \"2024-02-29\"."), path);
    if (date.year() < 1900 || date.year() > 2199)
        return fail(ErrorCode::InvalidInput, Texts::tr("The date lies outside the years 1900 to 2199."), path);
    return date;
}

Result<Rational> calcNumber(const QJsonValue &value, const QString &path)
{
    if (!value.isDouble())
        return fail(ErrorCode::InvalidInput, Texts::tr("This must be a number."), path);
    const QVariant exact = value.toVariant();
    if (exact.typeId() == QMetaType::LongLong)
        return Rational(exact.toLongLong());
    const std::optional<Rational> number =
        decimalNumber(QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    if (!number)
        return badNumber(path);
    return *number;
}

CalcFields::CalcFields(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) { }

QString CalcFields::path(const char *name) const
{
    const QString field = QString::fromLatin1(name);
    return m_path.isEmpty() ? field : m_path + u'.' + field;
}

bool CalcFields::takeOptional(const char *name)
{
    m_read.insert(QString::fromLatin1(name));
    const QJsonValue value = m_object.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

void CalcFields::refuse(const char *name, const QString &message)
{
    refuse(Error{ErrorCode::InvalidInput, message, path(name), {}});
}

void CalcFields::refuse(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue CalcFields::take(const char *name)
{
    m_read.insert(QString::fromLatin1(name));
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        refuse(name, Texts::tr("This field is missing."));
    return value;
}

QString CalcFields::text(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        refuse(name, Texts::tr("This must be a text."));
    return value.toString();
}

bool CalcFields::flag(const char *name, bool absent)
{
    if (!takeOptional(name))
        return absent;
    const QJsonValue value = take(name);
    if (!value.isBool())
        refuse(name, Texts::tr("This must be true or false."));
    return value.toBool();
}

std::int64_t CalcFields::whole(const char *name, std::int64_t least, std::int64_t most)
{
    const Rational value = number(name);
    if (value.denominator() == 1 && value >= Rational(least) && value <= Rational(most))
        return static_cast<std::int64_t>(value.numerator());
    refuse(name, Texts::tr("This must be a whole number from %1 to %2.").arg(least).arg(most));
    return least;
}

Rational CalcFields::number(const char *name)
{
    const Result<Rational> value = calcNumber(take(name), path(name));
    if (!value)
        refuse(value.error());
    return value.value_or(Rational());
}

Rational CalcFields::numberOrText(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        return number(name);
    const std::optional<Rational> decimal = decimalNumber(value.toString());
    if (!decimal)
        refuse(badNumber(path(name)).value());
    return decimal.value_or(Rational());
}

Duration CalcFields::seconds(const char *name)
{
    const Rational milliseconds = number(name) * Rational(1000);
    constexpr std::int64_t most = 9'000'000'000'000'000;
    if (milliseconds > Rational(most) || milliseconds < Rational(-most))
        refuse(Error{ErrorCode::Overflow, Texts::tr("This length of time is too great."), path(name), {}});
    else if (milliseconds.denominator() != 1)
        refuse(name, Texts::tr("Seconds can have at most three places."));
    else
        return Duration(static_cast<std::int64_t>(milliseconds.numerator()));
    return Duration::zero();
}

Instant CalcFields::instant(const char *name)
{
    const Result<Instant> at = calcInstant(take(name), path(name));
    if (!at)
        refuse(at.error());
    return at.value_or(Instant());
}

QDate CalcFields::date(const char *name)
{
    const Result<QDate> date = calcDate(take(name), path(name));
    if (!date)
        refuse(date.error());
    return date.value_or(QDate(2000, 1, 1));
}

QJsonObject CalcFields::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        refuse(name, Texts::tr("This must be an object."));
    return value.toObject();
}

QJsonArray CalcFields::array(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        refuse(name, Texts::tr("This must be a list."));
    return value.toArray();
}

QJsonArray CalcFields::optionalArray(const char *name) { return takeOptional(name) ? array(name) : QJsonArray(); }

Result<void> CalcFields::finish() const
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_read.contains(field.key()))
            return fail(ErrorCode::InvalidInput, Texts::tr("This field is not known here."),
                m_path.isEmpty() ? field.key() : m_path + u'.' + field.key());
    }
    return {};
}

} // namespace kept
