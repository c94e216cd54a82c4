// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_reader.h"
#include "models/domain/publicholidays.h"

#include <QRegularExpression>

namespace kept {

namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::PublicHolidays)
};

const QStringList &weekdayWords()
{
    static const QStringList words{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return words;
}

int weekdayFrom(const QString &word, const QString &path)
{
    const qsizetype index = weekdayWords().indexOf(word);
    if (index < 0)
        refuseName(word, weekdayWords(), path);
    return int(index) + 1;
}

void setDay(HolidayRule &rule, QStringView month, QStringView day, const QString &path)
{
    rule.month = month.toInt();
    rule.day = day.toInt();
    // A leap year, so that 29 February may stand in a rule.
    if (!QDate::isValid(2024, rule.month, rule.day))
        refuse(path, Texts::tr("There is no day %1-%2 in any year.").arg(month, day));
}

/// "05-01", "2023-05-08", "easter-2", "orthodox+1", "mon from 05-25" or "last mon 08".
void readAnchor(HolidayRule &rule, const QString &text, const QString &path)
{
    static const QRegularExpression date(QStringLiteral("^(\\d\\d)-(\\d\\d)$"));
    static const QRegularExpression easter(QStringLiteral("^(easter|orthodox)([+-]\\d{1,3})?$"));
    static const QRegularExpression from(QStringLiteral("^([a-z]{3}) from (\\d\\d)-(\\d\\d)$"));
    static const QRegularExpression last(QStringLiteral("^last ([a-z]{3}) (\\d\\d)$"));
    if (const auto match = date.match(text); match.hasMatch()) {
        setDay(rule, match.capturedView(1), match.capturedView(2), path);
    } else if (const auto feast = easter.match(text); feast.hasMatch()) {
        rule.anchor = feast.capturedView(1) == u"easter" ? HolidayAnchor::Easter : HolidayAnchor::OrthodoxEaster;
        rule.offset = feast.capturedView(2).toInt();
    } else if (const auto weekday = from.match(text); weekday.hasMatch()) {
        rule.anchor = HolidayAnchor::WeekdayFrom;
        rule.weekday = weekdayFrom(weekday.captured(1), path);
        setDay(rule, weekday.capturedView(2), weekday.capturedView(3), path);
    } else if (const auto end = last.match(text); end.hasMatch()) {
        rule.anchor = HolidayAnchor::LastWeekday;
        rule.weekday = weekdayFrom(end.captured(1), path);
        setDay(rule, end.capturedView(2), u"01", path);
    } else {
        rule.anchor = HolidayAnchor::Once;
        rule.once = readDate(text, path);
    }
}

/// {"sat":-1,"sun":1}: how many days after the weekday.
std::map<int, int> readShifts(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        refuse(path, Texts::tr("Expected an object of weekdays and days, such as {\"sat\":2,\"sun\":1}."));
    std::map<int, int> shifts;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString at = memberPath(path, entry.key());
        shifts[weekdayFrom(entry.key(), at)] = wholeFrom(-6, 6)(entry.value(), at);
    }
    return shifts;
}

HolidayRule readRule(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    HolidayRule rule;
    rule.name = fields.required(u"name", readName);
    readAnchor(rule, fields.required(u"on", readText), memberPath(path, u"on"));
    fields.into(rule.moves, u"moves", readShifts);
    fields.into(rule.substitutes, u"also", readShifts);
    rule.since = fields.optional(u"since", wholeFrom(1, 9999));
    rule.until = fields.optional(u"until", wholeFrom(1, 9999));
    fields.finish();
    return rule;
}

HolidayRegion readRegion(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    HolidayRegion region;
    region.code = fields.required(u"code", readName);
    region.name = fields.required(u"name", readName);
    fields.into(region.days, u"days", listOf(readRule));
    fields.into(region.without, u"without");
    fields.finish();
    return region;
}

HolidayCountry readCountry(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    HolidayCountry country;
    country.code = fields.required(u"code", readName);
    country.name = fields.required(u"name", readName);
    country.days = fields.required(u"days", listOf(readRule));
    fields.into(country.regions, u"regions", listOf(readRegion));
    fields.finish();
    const auto known = [&country](const QString &name) {
        return std::any_of(
            country.days.begin(), country.days.end(), [&name](const HolidayRule &rule) { return rule.name == name; });
    };
    for (const HolidayRegion &region : country.regions)
        for (const QString &name : region.without)
            if (!known(name))
                refuse(path,
                    Texts::tr("Region %1 leaves out “%2”, which the country does not hold.").arg(region.code, name));
    return country;
}

} // namespace

Result<std::vector<HolidayCountry>> holidayCountriesFromJson(const QJsonObject &json)
{
    return attempt([&json] {
        FieldReader fields(json, {});
        const QString format = fields.required(u"format", readText);
        if (format != QStringLiteral("kept-public-holidays"))
            refuse(QStringLiteral("format"), Texts::tr("This is not a file of public holidays."));
        (void)fields.required(u"version", wholeFrom(1, 1));
        auto countries = fields.required(u"countries", listOf(readCountry));
        fields.finish();
        return countries;
    });
}

} // namespace kept
