// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldvalues.h"
#include "models/tables/creditwords.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/ruletext.h"
#include "models/tables/metricwords.h"
#include "models/tables/recordwords.h"
#include "models/tables/reviewsmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FieldValues)
};

/// "unit" of "versions[0].content.term.notice.unit".
QString lastName(const QString &field)
{
    QString name = field.mid(field.lastIndexOf(u'.') + 1);
    return name.left(name.indexOf(u'[') < 0 ? name.size() : name.indexOf(u'['));
}

QString lifeEventWord(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::Submitted:
        return Texts::tr("submitted for approval");
    case LifeEventKind::Approved:
        return Texts::tr("approved");
    case LifeEventKind::SentBack:
        return Texts::tr("sent back");
    case LifeEventKind::Signed:
        return Texts::tr("signed");
    case LifeEventKind::NoticeGiven:
        return Texts::tr("notice given");
    case LifeEventKind::Terminated:
        return Texts::tr("terminated");
    case LifeEventKind::Renewed:
        return Texts::tr("renewal proposed");
    case LifeEventKind::Extended:
        return Texts::tr("extended");
    case LifeEventKind::Amended:
        break;
    }
    return Texts::tr("amended");
}

QString claimStateWord(ClaimState state)
{
    switch (state) {
    case ClaimState::Claimed:
        return Texts::tr("claimed");
    case ClaimState::Accepted:
        return Texts::tr("accepted");
    case ClaimState::Disputed:
        return Texts::tr("disputed");
    case ClaimState::Rejected:
        return Texts::tr("rejected");
    case ClaimState::Credited:
        break;
    }
    return Texts::tr("credited");
}

QString claimRestWord(ClaimRest rest)
{
    return rest == ClaimRest::Disputed ? Texts::tr("disputed") : Texts::tr("given up");
}

using Word = std::function<QString(const QString &)>;

template <typename Enum>
Word wordOf(QString (*word)(Enum))
{
    return [word](const QString &name) {
        const auto value = enumFromName<Enum>(name);
        return value ? word(*value) : QString();
    };
}

/// The words of the enums by the fields that hold them; the first that knows the name says it.
const QMap<QString, std::vector<Word>> &enumWords()
{
    static const QMap<QString, std::vector<Word>> words{
        {QStringLiteral("kind"),
            {wordOf(agreementKindWord), wordOf(lifeEventWord), wordOf(claimWindowWord), wordOf(triggerWord)}},
        {QStringLiteral("rest"), {wordOf(claimRestWord)}},
        {QStringLiteral("state"), {wordOf(reviewStateWord), wordOf(claimStateWord)}},
        {QStringLiteral("criticality"), {wordOf(criticalityWord)}},
        {QStringLiteral("renewal"), {wordOf(renewalWord)}},
        {QStringLiteral("unit"), {wordOf(noticeUnitWord), wordOf(unitWord)}},
        {QStringLiteral("effect"), {wordOf(noticeEffectWord)}},
        {QStringLiteral("cadence"), {wordOf(cadenceWord)}},
        {QStringLiteral("audience"), {wordOf(reportAudienceWord)}},
        {QStringLiteral("every"), {wordOf(reportFrequencyWord)}},
        {QStringLiteral("period"), {wordOf(periodKindWord)}},
        {QStringLiteral("direction"), {wordOf(directionWord)}},
        {QStringLiteral("statistic"), {wordOf(statisticWord)}},
        {QStringLiteral("metric"), {wordOf(metricName)}},
        {QStringLiteral("percentile_method"), {wordOf(percentileMethodWord)}},
        {QStringLiteral("clock_end"), {wordOf(clockEndWord)}},
        {QStringLiteral("basis"), {wordOf(ticketBasisWord), wordOf(creditBasisWord)}},
        {QStringLiteral("fcr_denominator"), {wordOf(fcrDenominatorWord)}},
        {QStringLiteral("closure_basis"), {wordOf(closureBasisWord)}},
        {QStringLiteral("satisfaction"), {wordOf(satisfactionWord)}},
        {QStringLiteral("maintenance"), {wordOf(maintenanceWord)}},
        {QStringLiteral("reported_unit"), {wordOf(unitWord)}},
        {QStringLiteral("composed_unit"), {wordOf(unitWord)}},
        {QStringLiteral("counted_by"), {wordOf(ticketMomentWord)}},
        {QStringLiteral("rounding"), {wordOf(roundingWord)}},
        {QStringLiteral("measure"), {wordOf(partMeasureWord), wordOf(creditMeasureWord)}},
        {QStringLiteral("over"), {wordOf(capSpanWord)}},
        {QStringLiteral("side"), {wordOf(partSideWord)}},
    };
    return words;
}

std::optional<QString> dateText(const QString &text)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression instant(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$"));
    if (day.match(text).hasMatch())
        return displayDate(QDate::fromString(text, Qt::ISODate));
    if (instant.match(text).hasMatch())
        if (const auto at = parseIso(text))
            return Texts::tr("%1 UTC", "date and time").arg(displayInstant(*at, QTimeZone::utc()));
    return std::nullopt;
}

std::optional<QString> numberText(const QString &name, const QString &text)
{
    static const QStringList shares{QStringLiteral("share"), QStringLiteral("weight"), QStringLiteral("cap"),
        QStringLiteral("credit_cap"), QStringLiteral("allocation"), QStringLiteral("at_risk"),
        QStringLiteral("percentage")};
    static const QStringList numbers{QStringLiteral("amount"), QStringLiteral("value"), QStringLiteral("upper"),
        QStringLiteral("critical"), QStringLiteral("warning_margin")};
    if (shares.contains(name))
        if (const auto share = Share::parseFraction(text))
            return Texts::tr("%1 %", "per cent").arg(displayExact(share->toRational() * Rational(100), 7));
    if (numbers.contains(name))
        if (const auto number = Decimal::parse(text))
            return displayNumber(number->toRational(), Unit::Score, number->places);
    return std::nullopt;
}

QString wordFor(const QString &name, const QString &text, const NameOf &nameOf)
{
    for (const Word &word : enumWords().value(name))
        if (const QString said = word(text); !said.isEmpty())
            return said;
    if (const auto date = dateText(text))
        return *date;
    if (const auto number = numberText(name, text))
        return *number;
    const QString record = nameOf ? nameOf(text) : QString();
    return record.isEmpty() ? text : record;
}

/// "09:00–17:00" for the two times of an interval; empty for other lists.
QString intervalText(const QJsonArray &list)
{
    static const QRegularExpression time(QStringLiteral("^\\d{2}:\\d{2}$"));
    const bool isInterval = list.size() == 2 && std::all_of(list.begin(), list.end(), [](const QJsonValue &each) {
        return time.match(each.toString()).hasMatch();
    });
    return isInterval ? Texts::tr("%1–%2", "from one time to another").arg(list[0].toString(), list[1].toString())
                      : QString();
}

/// The name, the date, and the hours of a half day.
QString holidayText(const QJsonObject &day)
{
    const QString text = Texts::tr("%1, %2", "holiday and its date")
                             .arg(day.value(u"name").toString(), fieldValueText({}, day.value(u"date")));
    return day.contains(u"hours")
        ? Texts::tr("%1, %2", "holiday, and its hours").arg(text, fieldValueText({}, day.value(u"hours")))
        : text;
}

/// What an entry of a list is called.
QString entryName(const QString &field, const QJsonValue &entry, const NameOf &nameOf)
{
    if (!entry.isObject())
        return fieldValueText(field, entry, nameOf);
    const QJsonObject object = entry.toObject();
    if (object.contains(u"date") && object.contains(u"name"))
        return holidayText(object);
    if (object.contains(u"amount") && object.contains(u"currency"))
        return fieldValueText(QStringLiteral("amount"), object.value(u"amount")) + u' '
            + object.value(u"currency").toString();
    for (const char *name : {"name", "title", "report", "term", "trigger", "text", "action", "rule", "kind", "date"})
        if (const QJsonValue value = object.value(QLatin1String(name)); value.isString())
            return fieldValueText(QLatin1String(name), value, nameOf);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString recordName(const Portfolio *portfolio, const QString &id)
{
    if (!portfolio)
        return {};
    const auto named = [&](const auto &records, const auto &name) {
        const auto found =
            std::find_if(records.begin(), records.end(), [&](const auto &each) { return each.id.text() == id; });
        return found == records.end() ? QString() : name(*found);
    };
    const auto ownName = [](const auto &each) { return each.name; };
    for (const QString &name : {named(portfolio->organisations, ownName), named(portfolio->services, ownName),
             named(portfolio->calendars, ownName),
             named(portfolio->agreements, [](const Agreement &each) { return each.reference; })})
        if (!name.isEmpty())
            return name;
    for (const Agreement &agreement : portfolio->agreements)
        if (const QString name = named(agreement.latest().content.serviceLevels, ownName); !name.isEmpty())
            return name;
    for (const Claim &claim : portfolio->claims)
        if (claim.id.text() == id)
            return Texts::tr("%1, %2, %3", "agreement, service level and period of a claim")
                .arg(recordName(portfolio, claim.agreement.text()), recordName(portfolio, claim.serviceLevel.text()),
                    displayPeriod(claim.period));
    return {};
}

QStringList recordsNamed(const Portfolio *portfolio, const QString &text)
{
    QStringList ids{text};
    if (!portfolio || text.isEmpty())
        return ids;
    for (const Agreement &agreement : portfolio->agreements) {
        if (agreement.id.text() != text && agreement.reference.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        ids << agreement.id.text();
        for (const Claim &claim : portfolio->claims)
            if (claim.agreement == agreement.id)
                ids << claim.id.text();
    }
    ids.removeDuplicates();
    return ids;
}

QString fieldValueText(const QString &field, const QJsonValue &value, const NameOf &nameOf)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return QStringLiteral("–");
    case QJsonValue::Bool:
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case QJsonValue::Double:
        return displayLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return wordFor(lastName(field), value.toString(), nameOf);
    case QJsonValue::Object:
        return entryName(field, value, nameOf);
    case QJsonValue::Array:
        break;
    }
    if (const QString interval = intervalText(value.toArray()); !interval.isEmpty())
        return interval;
    QStringList entries;
    for (const QJsonValue &each : value.toArray())
        entries << entryName(field, each, nameOf);
    return entries.join(QStringLiteral("; "));
}

} // namespace kept
