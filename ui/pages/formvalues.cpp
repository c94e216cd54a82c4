// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formfields.h"

#include "ui/widgets/datefield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FormFields)
};

/// An amount without grouping and with a point. Of two marks the last is the decimal one; a single one that groups in
/// the locale and has three digits after it groups.
QString plainAmount(QString text)
{
    for (QChar &each : text) // of any script, as amounts are shown
        each = each.isDigit() ? QChar(u'0' + each.digitValue()) : each == u'\u066b' ? QChar(u'.') : each;
    text.remove(u'\u066c');
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{a0}\\x{202f}'’]")));
    const qsizetype last = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (last < 0)
        return text;
    const QChar mark = text.at(last);
    const bool both = text.contains(u'.') && text.contains(u',');
    const bool groups =
        !both && (text.count(mark) > 1 || (QString(mark) == QLocale().groupSeparator() && text.size() - last == 4));
    const QString digits = groups ? text : text.left(last);
    QString plain = digits;
    plain.remove(u'.').remove(u',');
    return groups ? plain : plain + u'.' + text.mid(last + 1);
}

template <typename Value, typename Read>
std::optional<Value> readField(const QLineEdit *field, Problems &problems, const QString &message, Read read)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<Value> value = read(text);
    if (!value)
        problems.push_back({ErrorCode::InvalidInput, message.arg(text), field->objectName(), {}});
    return value;
}

template <typename Value>
std::optional<Value> asOptional(const Result<Value> &result)
{
    return result ? std::optional<Value>(*result) : std::nullopt;
}

} // namespace

Result<Decimal> decimalInput(const QString &text)
{
    QString plain = text.trimmed();
    return Decimal::parse(plain.replace(u',', u'.'));
}

Result<Money> moneyInput(const QString &amount, const QString &currency)
{
    return Money::parse(plainAmount(amount), currency.trimmed().toUpper());
}

Result<std::chrono::seconds> durationInput(const QString &text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(?:(\\d{1,6})\\s*h)?\\s*(?:(\\d{1,6})\\s*m(?:in)?)?\\s*(?:(\\d{1,6})\\s*s)?$"));
    const auto match = parts.match(text.trimmed().toLower());
    if (match.hasMatch() && !text.trimmed().isEmpty())
        return std::chrono::seconds(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
            + match.captured(3).toLongLong());
    const auto hours = decimalInput(text);
    if (!hours)
        return tl::unexpected(hours.error());
    return std::chrono::seconds(roundToWhole(hours->toRational() * Rational(3600), RoundingMode::HalfEven));
}

std::optional<QDate> dateInput(const QString &text) { return asOptional(readDateEntry(text, {})); }

QString inputText(const QString &plain) { return QString(plain).replace(u'.', QLocale().decimalPoint()); }

QString inputText(const Decimal &value) { return inputText(value.toText()); }

QString inputText(std::chrono::seconds length)
{
    const auto total = length.count();
    QStringList parts;
    if (total >= 3600)
        parts << QStringLiteral("%1h").arg(total / 3600);
    if (total % 3600 >= 60)
        parts << QStringLiteral("%1m").arg(total % 3600 / 60);
    if (total % 60 > 0 || total == 0)
        parts << QStringLiteral("%1s").arg(total % 60);
    return parts.join(u' ');
}

QString inputText(const QDate &date) { return dateEntryText(date); }

std::optional<Decimal> readDecimal(const QLineEdit *field, Problems &problems)
{
    return readField<Decimal>(field, problems, Texts::tr("“%1” is not a number."),
        [](const QString &text) { return asOptional(decimalInput(text)); });
}

std::optional<int> readWhole(const QLineEdit *field, Problems &problems)
{
    return readField<int>(
        field, problems, Texts::tr("“%1” is not a whole number."), [](const QString &text) -> std::optional<int> {
            bool read = false;
            const int value = text.toInt(&read);
            return read ? std::optional(value) : std::nullopt;
        });
}

std::optional<Share> readPercent(const QLineEdit *field, Problems &problems)
{
    return readField<Share>(field, problems, Texts::tr("“%1” is not a percentage."),
        [](QString text) { return asOptional(Share::parsePercent(text.replace(u',', u'.'))); });
}

std::optional<std::chrono::seconds> readDuration(const QLineEdit *field, Problems &problems)
{
    return readField<std::chrono::seconds>(field, problems, Texts::tr("“%1” is not a length of time such as “4h 30m”."),
        [](const QString &text) { return asOptional(durationInput(text)); });
}

std::optional<QDate> readDate(const DateField *field, Problems &problems)
{
    if (const auto wrong = field->problem())
        problems.push_back({wrong->code,
            Texts::tr("%1: %2", "a field, and what is wrong with it").arg(field->accessibleName(), wrong->message),
            field->objectName(), wrong->advice});
    return field->date();
}

} // namespace kept
