// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/versionvalues.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/tables/fieldvalues.h"
#include "models/tables/fieldwords.h"
#include "models/tables/versioncomparison.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::VersionValues)
};

bool isOneOf(const QString &field, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return field == QLatin1String(name); });
}

struct Choice {
    const char *name;
    const char *word;
};

constexpr Choice choices[] = {
    {"service", QT_TRANSLATE_NOOP("kept::VersionValues", "the charge of the service")},
    {"agreement", QT_TRANSLATE_NOOP("kept::VersionValues", "all charges of the agreement")},
    {"half_up", QT_TRANSLATE_NOOP("kept::VersionValues", "half up")},
    {"half_even", QT_TRANSLATE_NOOP("kept::VersionValues", "half to even")},
    {"down", QT_TRANSLATE_NOOP("kept::VersionValues", "down")},
    {"up", QT_TRANSLATE_NOOP("kept::VersionValues", "up")},
    {"percent", QT_TRANSLATE_NOOP("kept::VersionValues", "per cent")},
    {"seconds", QT_TRANSLATE_NOOP("kept::VersionValues", "seconds")},
    {"count", QT_TRANSLATE_NOOP("kept::VersionValues", "number")},
    {"score", QT_TRANSLATE_NOOP("kept::VersionValues", "score")},
    {"linear", QT_TRANSLATE_NOOP("kept::VersionValues", "between the neighbours")},
    {"nearest_rank", QT_TRANSLATE_NOOP("kept::VersionValues", "nearest rank")},
    {"resolution", QT_TRANSLATE_NOOP("kept::VersionValues", "resolution")},
    {"first_response", QT_TRANSLATE_NOOP("kept::VersionValues", "first response")},
    {"verdict_instant", QT_TRANSLATE_NOOP("kept::VersionValues", "when it is decided")},
    {"opened", QT_TRANSLATE_NOOP("kept::VersionValues", "opened")},
    {"resolved", QT_TRANSLATE_NOOP("kept::VersionValues", "resolved")},
    {"answered", QT_TRANSLATE_NOOP("kept::VersionValues", "answered")},
    {"all_contacts", QT_TRANSLATE_NOOP("kept::VersionValues", "all contacts")},
    {"flow", QT_TRANSLATE_NOOP("kept::VersionValues", "closed in the period by opened in it")},
    {"cohort", QT_TRANSLATE_NOOP("kept::VersionValues", "of those opened in the period")},
    {"mean", QT_TRANSLATE_NOOP("kept::VersionValues", "mean")},
    {"top_two_boxes", QT_TRANSLATE_NOOP("kept::VersionValues", "share of the two best marks")},
    {"counts_as_available", QT_TRANSLATE_NOOP("kept::VersionValues", "counts as available")},
    {"leaves_both", QT_TRANSLATE_NOOP("kept::VersionValues", "leaves service time and downtime")},
};

std::optional<QString> ruleChoiceWord(const QString &field, const QString &text)
{
    if (!isOneOf(field,
            {"basis", "rounding", "mode", "unit", "reported_unit", "percentile_method", "clock_end", "fcr_denominator",
                "closure_basis", "satisfaction", "maintenance"}))
        return std::nullopt;
    for (const Choice &choice : choices)
        if (text == QLatin1String(choice.name))
            return QCoreApplication::translate("kept::VersionValues", choice.word);
    return std::nullopt;
}

QString nameIn(const std::map<QString, QString> &names, const QString &id)
{
    const auto found = names.find(id);
    return found == names.end() ? id : found->second;
}

std::optional<QString> recordName(const QString &field, const QString &text, const RecordNames &names)
{
    if (isOneOf(field, {"services", "service"}))
        return nameIn(names.services, text);
    if (isOneOf(field, {"calendar", "service_hours"}))
        return nameIn(names.calendars, text);
    if (isOneOf(field, {"obligor", "holder", "party", "provider", "customer"}))
        return nameIn(names.organisations, text);
    return std::nullopt;
}

std::optional<QString> quantity(const QString &field, const QString &text)
{
    if (field == QStringLiteral("full_outage_from")) // the other shares are said as everywhere
        if (const auto share = Share::parseFraction(text))
            return Texts::tr("%1 %", "per cent").arg(displayExact(share->toRational() * Rational(100), 7));
    if (isOneOf(field, {"value", "upper", "critical", "warning_margin", "percentile", "from", "to", "above", "below"}))
        if (const auto decimal = Decimal::parse(text))
            return displayExact(decimal->toRational(), 9);
    return std::nullopt;
}

QString textValue(const QString &field, const QString &text, const RecordNames &names)
{
    // The unit of a credit's tiers is not one of a notice period.
    const QString said = fieldValueText(field, text);
    for (const auto &found : {recordName(field, text, names), ruleChoiceWord(field, text), quantity(field, text)})
        if (found && (said == text || field != QStringLiteral("unit")))
            return *found;
    return said;
}

QString listText(const QString &field, const QJsonArray &list, const RecordNames &names)
{
    QStringList texts;
    for (const QJsonValue &each : list)
        texts << (field == QStringLiteral("weekend") ? displayLocale().dayName(each.toInt())
                                                     : versionValueText(field, each, names));
    const bool hasParts = !list.isEmpty() && (list.first().isObject() || list.first().isArray());
    return texts.join(hasParts ? QStringLiteral("\n") : Texts::tr(", ", "between entries of a list"));
}

QString objectText(const QString &field, const QJsonObject &object, const RecordNames &names)
{
    if (object.contains(u"amount") && object.contains(u"currency") && object.value(u"amount").isString())
        if (const auto money = Money::parse(object.value(u"amount").toString(), object.value(u"currency").toString()))
            return displayMoney(*money);
    if (field == QStringLiteral("clauses"))
        return object.value(u"text").toString();
    QStringList lines;
    for (const QString &name : object.keys()) {
        const QString inner = field == QStringLiteral("limit_by_priority") ? field : name;
        const QString text = versionValueText(inner, object.value(name), names);
        if (name != QStringLiteral("id") && !text.isEmpty())
            lines << Texts::tr("%1: %2", "a field and its value")
                         .arg(field == QStringLiteral("limit_by_priority") ? name : fieldWord(name), text);
    }
    return lines.join(u'\n');
}

QString numberText(const QString &field, double number)
{
    if (isOneOf(field, {"limit", "maintenance_allowance", "limit_by_priority"}))
        return displayValue(Rational(static_cast<std::int64_t>(number)), Unit::Seconds);
    if (field == QStringLiteral("fiscal_start_month"))
        return displayLocale().standaloneMonthName(static_cast<int>(number));
    return displayLocale().toString(static_cast<qlonglong>(number));
}

} // namespace

QString versionValueText(const QString &field, const QJsonValue &value, const RecordNames &names)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return fieldValueText(field, value);
    case QJsonValue::Double:
        return numberText(field, value.toDouble());
    case QJsonValue::String:
        return textValue(field, value.toString(), names);
    case QJsonValue::Array:
        return listText(field, value.toArray(), names);
    case QJsonValue::Object:
        return objectText(field, value.toObject(), names);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonValue usualValue(const QString &parent, const QString &field)
{
    if (parent == QStringLiteral("service_levels") && field == QStringLiteral("critical"))
        return false;
    if (parent != QStringLiteral("rule"))
        return QJsonValue::Undefined;
    const MetricRule usual;
    const std::pair<const char *, QJsonValue> values[] = {{"statistic", enumName(usual.statistic)},
        {"percentile", usual.percentile.toText()}, {"percentile_method", enumName(usual.percentileMethod)},
        {"clock_end", enumName(usual.clockEnd)}, {"basis", enumName(usual.basis)},
        {"fcr_denominator", enumName(usual.fcrDenominator)}, {"fcr_reopen_days", usual.fcrReopenDays},
        {"closure_basis", enumName(usual.closureBasis)}, {"satisfaction", enumName(usual.satisfaction)},
        {"maintenance", enumName(usual.maintenance)}, {"reported_unit", enumName(usual.reportedUnit)}};
    for (const auto &[name, value] : values)
        if (field == QLatin1String(name))
            return value;
    return QJsonValue::Undefined;
}

} // namespace kept
