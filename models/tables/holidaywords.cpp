// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/holidaywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::HolidayWords)
};

/// The name in the reader's language; empty for a country that is not among the shipped ones.
QString nameOf(const QString &code)
{
    // QLocale knows countries by their English names only.
    static const std::map<QString, const char *> names{
        {QStringLiteral("AT"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Austria")},
        {QStringLiteral("AU"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Australia")},
        {QStringLiteral("BE"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Belgium")},
        {QStringLiteral("CA"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Canada")},
        {QStringLiteral("CH"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Switzerland")},
        {QStringLiteral("CZ"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Czechia")},
        {QStringLiteral("DE"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Germany")},
        {QStringLiteral("DK"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Denmark")},
        {QStringLiteral("EE"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Estonia")},
        {QStringLiteral("ES"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Spain")},
        {QStringLiteral("FI"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Finland")},
        {QStringLiteral("FR"), QT_TRANSLATE_NOOP("kept::HolidayWords", "France")},
        {QStringLiteral("GB"), QT_TRANSLATE_NOOP("kept::HolidayWords", "United Kingdom")},
        {QStringLiteral("GR"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Greece")},
        {QStringLiteral("HR"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Croatia")},
        {QStringLiteral("HU"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Hungary")},
        {QStringLiteral("IE"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Ireland")},
        {QStringLiteral("IT"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Italy")},
        {QStringLiteral("LT"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Lithuania")},
        {QStringLiteral("LU"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Luxembourg")},
        {QStringLiteral("LV"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Latvia")},
        {QStringLiteral("NL"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Netherlands")},
        {QStringLiteral("NO"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Norway")},
        {QStringLiteral("NZ"), QT_TRANSLATE_NOOP("kept::HolidayWords", "New Zealand")},
        {QStringLiteral("PL"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Poland")},
        {QStringLiteral("PT"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Portugal")},
        {QStringLiteral("RO"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Romania")},
        {QStringLiteral("SE"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Sweden")},
        {QStringLiteral("SI"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Slovenia")},
        {QStringLiteral("SK"), QT_TRANSLATE_NOOP("kept::HolidayWords", "Slovakia")},
        {QStringLiteral("US"), QT_TRANSLATE_NOOP("kept::HolidayWords", "United States")},
    };
    const auto found = names.find(code);
    return found == names.end() ? QString() : Texts::tr(found->second);
}

/// What the day of the rule is called, where it is the same feast in every country; empty otherwise.
QString nameOf(const HolidayRule &rule)
{
    static const std::map<std::pair<int, int>, const char *> dates{
        {{1, 1}, QT_TRANSLATE_NOOP("kept::HolidayWords", "New Year's Day")},
        {{1, 6}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Epiphany")},
        {{5, 1}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Labour Day")},
        {{8, 15}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Assumption Day")},
        {{11, 1}, QT_TRANSLATE_NOOP("kept::HolidayWords", "All Saints' Day")},
        {{12, 8}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Immaculate Conception")},
        {{12, 24}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Christmas Eve")},
        {{12, 25}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Christmas Day")},
        {{12, 26}, QT_TRANSLATE_NOOP("kept::HolidayWords", "Second day of Christmas")},
        {{12, 31}, QT_TRANSLATE_NOOP("kept::HolidayWords", "New Year's Eve")},
    };
    static const std::map<int, const char *> feasts{
        {-3, QT_TRANSLATE_NOOP("kept::HolidayWords", "Maundy Thursday")},
        {-2, QT_TRANSLATE_NOOP("kept::HolidayWords", "Good Friday")},
        {0, QT_TRANSLATE_NOOP("kept::HolidayWords", "Easter Sunday")},
        {1, QT_TRANSLATE_NOOP("kept::HolidayWords", "Easter Monday")},
        {39, QT_TRANSLATE_NOOP("kept::HolidayWords", "Ascension Day")},
        {49, QT_TRANSLATE_NOOP("kept::HolidayWords", "Whit Sunday")},
        {50, QT_TRANSLATE_NOOP("kept::HolidayWords", "Whit Monday")},
        {60, QT_TRANSLATE_NOOP("kept::HolidayWords", "Corpus Christi")},
    };
    if (rule.anchor == HolidayAnchor::Date)
        if (const auto found = dates.find({rule.month, rule.day}); found != dates.end())
            return Texts::tr(found->second);
    if (rule.anchor == HolidayAnchor::Easter || rule.anchor == HolidayAnchor::OrthodoxEaster)
        if (const auto found = feasts.find(rule.offset); found != feasts.end())
            return Texts::tr(found->second);
    return {};
}

/// Whether the reader reads the country's own names.
bool isReadersLanguage(const QString &code)
{
    static const QStringList english{QStringLiteral("AU"), QStringLiteral("CA"), QStringLiteral("GB"),
        QStringLiteral("IE"), QStringLiteral("NZ"), QStringLiteral("US")};
    return english.contains(code) && Texts::tr("Good Friday") == QStringLiteral("Good Friday");
}

} // namespace

QString countryWord(const HolidayCountry &country)
{
    const QString name = nameOf(country.code);
    if (name.isEmpty() || country.name.contains(name))
        return country.name;
    return Texts::tr("%1 – %2", "country in the reader's language, in its own").arg(name, country.name);
}

QString holidayWord(const HolidayCountry &country, const PublicHoliday &holiday)
{
    if (isReadersLanguage(country.code))
        return holiday.name;
    std::vector<HolidayRule> rules = country.days;
    for (const HolidayRegion &region : country.regions)
        rules.insert(rules.end(), region.days.begin(), region.days.end());
    for (const HolidayRule &rule : rules) {
        const QString word = rule.name == holiday.name ? nameOf(rule) : QString();
        if (!word.isEmpty() && !holiday.name.contains(word, Qt::CaseInsensitive))
            return Texts::tr("%1 (%2)", "holiday in its own language, in the reader's").arg(holiday.name, word);
    }
    return holiday.name;
}

} // namespace kept
