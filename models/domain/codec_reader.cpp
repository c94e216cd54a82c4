// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>
#include <limits>
#include <numeric>

namespace kept::codec {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

QString shortened(const QString &text) { return text.size() <= 40 ? text : text.left(39) + u'…'; }

/// The value as it stands in the file, shortened.
QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QStringLiteral("{…}");
    if (value.isArray())
        return QStringLiteral("[…]");
    if (value.isString())
        return u'"' + shortened(value.toString()) + u'"';
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return shortened(QString::fromUtf8(json.mid(1, json.size() - 2)));
}

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            const qsizetype changed = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

/// The decimal text of a JSON number: whole numbers in full, others as the shortest text that reads back as the double.
QString numberText(const QJsonValue &value)
{
    if (value.toVariant().typeId() == QMetaType::LongLong)
        return QString::number(value.toInteger());
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString decimalText(const QJsonValue &value, const QString &path)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        refuse(path, Texts::tr("A decimal number is expected here; found: %1.").arg(shown(value)),
            Texts::tr("Write it as text, such as \"99.90\"."));
    return numberText(value);
}

QString closestAdvice(const QString &word, const QStringList &known)
{
    const QString closest = closestWord(word, known);
    return closest.isEmpty() ? Texts::tr("Known are: %1.").arg(known.join(QStringLiteral(", ")))
                             : Texts::tr("Did you mean “%1”?").arg(closest);
}

std::int64_t partSeconds(const QRegularExpressionMatch &match, int group, std::int64_t each)
{
    return match.captured(group).toLongLong() * each; // at most nine digits, so that nothing overflows
}

} // namespace

void refuse(const QString &path, const QString &message, const QString &advice)
{
    throw Refusal{Error{ErrorCode::InvalidInput, message, path, advice}};
}

void refuseName(const QString &name, const QStringList &known, const QString &path)
{
    refuse(path, Texts::tr("“%1” is not known here.").arg(shortened(name)), closestAdvice(name, known));
}

void refuseRange(int number, int least, int greatest, const QString &path)
{
    refuse(path, Texts::tr("%1 is out of range.").arg(number),
        Texts::tr("Write a whole number from %1 to %2.").arg(least).arg(greatest));
}

QString closestWord(const QString &word, const QStringList &known)
{
    constexpr qsizetype longest = 64; // no field and no enum value is longer, and hostile input must not cost time
    if (word.size() > longest)
        return {};
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString memberPath(const QString &path, QStringView name)
{
    return path.isEmpty() ? name.toString() : path + u'.' + name.toString();
}

QString elementPath(const QString &path, qsizetype index) { return path + u'[' + QString::number(index) + u']'; }

QString readText(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        refuse(path, Texts::tr("Text is expected here; found: %1.").arg(shown(value)),
            Texts::tr("Put the value in quotation marks, or leave the field out."));
    const QString text = value.toString();
    if (!text.isValidUtf16() || text.contains(QChar::Null))
        refuse(path, Texts::tr("The text holds characters that no text may hold."),
            Texts::tr("Remove zero characters and unpaired surrogates (\\u0000, \\ud800 to \\udfff)."));
    return text;
}

QString readName(const QJsonValue &value, const QString &path)
{
    const QString text = readText(value, path);
    if (text.trimmed().isEmpty())
        refuse(path, Texts::tr("The text must not be empty."));
    return text;
}

bool readFlag(const QJsonValue &value, const QString &path)
{
    if (!value.isBool())
        refuse(path, Texts::tr("true or false is expected here; found: %1.").arg(shown(value)));
    return value.toBool();
}

QDate readDate(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QString text = readText(value, path);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!form.match(text).hasMatch() || !date.isValid())
        refuse(path, Texts::tr("“%1” is not a date.").arg(shortened(text)),
            Texts::tr("Write a day of the calendar as year-month-day, such as 2025-12-24."));
    return date;
}

Instant readInstant(const QJsonValue &value, const QString &path)
{
    return orRefuse(parseIso(readText(value, path)), path);
}

Span readSpan(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    const Instant from = fields.required(u"from", readInstant);
    const Instant to = fields.required(u"to", readInstant);
    fields.finish();
    if (to < from)
        refuse(path, Texts::tr("The end is before the start."));
    return {from, to};
}

int readWhole(const QJsonValue &value, const QString &path)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || number != std::floor(number))
        refuse(path, Texts::tr("A whole number is expected here; found: %1.").arg(shown(value)),
            Texts::tr("Write digits without quotation marks and without a fraction."));
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        refuse(path, Texts::tr("The number %1 is too large.").arg(shown(value)));
    return static_cast<int>(number);
}

Decimal readDecimal(const QJsonValue &value, const QString &path)
{
    return orRefuse(Decimal::parse(decimalText(value, path)), path);
}

Share readShare(const QJsonValue &value, const QString &path)
{
    return orRefuse(Share::parseFraction(decimalText(value, path)), path);
}

Money readMoney(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    const QString amount = fields.required(u"amount", decimalText);
    const QString currency = fields.required(u"currency", readText);
    fields.finish();
    if (const auto known = Currency::fromCode(currency); !known)
        refuse(memberPath(path, u"currency"), known.error().message, known.error().advice);
    return orRefuse(Money::parse(amount, currency), memberPath(path, u"amount"));
}

std::chrono::seconds readSeconds(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:([0-9]{1,9})h)? ?(?:([0-9]{1,9})m(?:in)?)? ?(?:([0-9]{1,9})s)?\\z"));
    if (!value.isString()) {
        const int seconds = readWhole(value, path);
        if (seconds < 0)
            refuse(path, Texts::tr("A length of time is not negative; found: %1.").arg(seconds));
        return std::chrono::seconds(seconds);
    }
    const QString text = value.toString();
    const auto match = form.match(text);
    if (text.trimmed() != text || text.isEmpty() || !match.hasMatch())
        refuse(path, Texts::tr("“%1” is not a length of time.").arg(shortened(text)),
            Texts::tr("Write whole seconds such as 14400, or text such as \"4h\" or \"4h 30m\"."));
    const auto seconds = partSeconds(match, 1, 3600) + partSeconds(match, 2, 60) + partSeconds(match, 3, 1);
    if (seconds > std::numeric_limits<int>::max())
        refuse(path, Texts::tr("The length of time “%1” is too large.").arg(text));
    return std::chrono::seconds(seconds);
}

Period readPeriod(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return orRefuse(Period::parse(readText(value, path)), path);
    FieldReader fields(value, path);
    const auto kind = fields.required(u"kind", readEnum<PeriodKind>);
    const QDate first = fields.required(u"first", readDate);
    fields.finish();
    if (kind == PeriodKind::Term)
        refuse(path, Texts::tr("A term is written as its first and last day, such as \"2024-05-01..2025-04-30\"."));
    if (first.day() != 1)
        refuse(memberPath(path, u"first"),
            Texts::tr("A month, quarter, half-year or year starts on the first of a month."));
    return Period::containing(first, kind, first.month());
}

QString readZone(const QJsonValue &value, const QString &path)
{
    const QString name = readText(value, path);
    if (const auto zone = zoneFromName(name); !zone)
        refuse(path, zone.error().message, zone.error().advice);
    return name;
}

QString readIdText(const QJsonValue &value, const QString &path)
{
    const QString text = readText(value, path);
    if (!isIdText(text))
        refuse(path, Texts::tr("“%1” cannot be an identifier.").arg(shortened(text)),
            Texts::tr("Use 1 to 64 letters, digits, dots, underlines and hyphens."));
    return text;
}

QJsonArray readArray(const QJsonValue &value, const QString &path)
{
    if (!value.isArray())
        refuse(path, Texts::tr("A list is expected here; found: %1.").arg(shown(value)),
            Texts::tr("Put the elements between [ and ]."));
    return value.toArray();
}

QStringList readTexts(const QJsonValue &value, const QString &path)
{
    const auto texts = listOf(readText)(value, path);
    return QStringList(texts.begin(), texts.end());
}

FieldReader::FieldReader(const QJsonValue &value, const QString &path) : m_path(path)
{
    if (!value.isObject())
        refuse(path, Texts::tr("An object is expected here; found: %1.").arg(shown(value)),
            Texts::tr("Put the fields between { and }."));
    m_object = value.toObject();
}

void FieldReader::refuseMissing(QStringView name) const
{
    QStringList others = m_object.keys();
    for (const QString &known : m_known)
        others.removeAll(known);
    const QString closest = closestWord(name.toString(), others);
    refuse(memberPath(m_path, name), Texts::tr("The field “%1” is missing.").arg(name),
        closest.isEmpty() ? QString() : Texts::tr("There is a field “%1”, which is not known.").arg(closest));
}

void FieldReader::finish() const
{
    QStringList unknown = m_object.keys();
    for (const QString &known : m_known)
        unknown.removeAll(known);
    if (unknown.isEmpty())
        return;
    QStringList quoted;
    for (const QString &name : unknown.mid(0, 10))
        quoted.append(u'“' + shortened(name) + u'”');
    const QString names = quoted.join(QStringLiteral(", "));
    refuse(memberPath(m_path, shortened(unknown.first())),
        unknown.size() == 1 ? Texts::tr("The field %1 is not known.").arg(names)
                            : Texts::tr("These fields are not known: %1.").arg(names),
        closestAdvice(unknown.first(), m_known));
}

} // namespace kept::codec
