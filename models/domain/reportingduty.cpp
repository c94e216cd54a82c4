// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportingduty.h"

#include <algorithm>
#include <array>

namespace kept {

namespace {

struct FrequencyWords {
    ReportFrequency every;
    QStringView words;
};

constexpr auto frequencyWords = std::to_array<FrequencyWords>({
    {ReportFrequency::Monthly, u"monthly"},
    {ReportFrequency::Monthly, u"every month"},
    {ReportFrequency::Monthly, u"each month"},
    {ReportFrequency::Monthly, u"once a month"},
    {ReportFrequency::Monthly, u"per month"},
    {ReportFrequency::Monthly, u"monatlich"},
    {ReportFrequency::Monthly, u"jeden monat"},
    {ReportFrequency::Monthly, u"einmal im monat"},
    {ReportFrequency::Monthly, u"einmal pro monat"},
    {ReportFrequency::Monthly, u"pro monat"},
    {ReportFrequency::Quarterly, u"quarterly"},
    {ReportFrequency::Quarterly, u"every quarter"},
    {ReportFrequency::Quarterly, u"each quarter"},
    {ReportFrequency::Quarterly, u"once a quarter"},
    {ReportFrequency::Quarterly, u"per quarter"},
    {ReportFrequency::Quarterly, u"vierteljährlich"},
    {ReportFrequency::Quarterly, u"quartalsweise"},
    {ReportFrequency::Quarterly, u"jedes quartal"},
    {ReportFrequency::Quarterly, u"jedes vierteljahr"},
    {ReportFrequency::Quarterly, u"einmal im quartal"},
    {ReportFrequency::Quarterly, u"pro quartal"},
    {ReportFrequency::HalfYearly, u"half yearly"},
    {ReportFrequency::HalfYearly, u"every half year"},
    {ReportFrequency::HalfYearly, u"each half year"},
    {ReportFrequency::HalfYearly, u"semi annually"},
    {ReportFrequency::HalfYearly, u"halbjährlich"},
    {ReportFrequency::HalfYearly, u"jedes halbjahr"},
    {ReportFrequency::HalfYearly, u"pro halbjahr"},
    {ReportFrequency::Yearly, u"yearly"},
    {ReportFrequency::Yearly, u"annually"},
    {ReportFrequency::Yearly, u"every year"},
    {ReportFrequency::Yearly, u"each year"},
    {ReportFrequency::Yearly, u"once a year"},
    {ReportFrequency::Yearly, u"per year"},
    {ReportFrequency::Yearly, u"jährlich"},
    {ReportFrequency::Yearly, u"jedes jahr"},
    {ReportFrequency::Yearly, u"einmal im jahr"},
    {ReportFrequency::Yearly, u"einmal pro jahr"},
    {ReportFrequency::Yearly, u"pro jahr"},
});

struct DayWords {
    int days;
    QStringView words;
};

constexpr auto dayWords = std::to_array<DayWords>({
    {10, u"by the tenth day"},
    {20, u"by the 20th day"},
    {10, u"bis zum zehnten tag"},
    {20, u"bis zum 20. tag"},
});

/// As the words of the tables are written.
QString folded(QString words)
{
    words = words.normalized(QString::NormalizationForm_C).toLower().replace(u'-', u' ').simplified();
    if (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

NamedFrequency frequencyNamed(const QString &words)
{
    const QString all = folded(words);
    const qsizetype comma = all.indexOf(u',');
    const QString often = comma < 0 ? all : all.left(comma);
    const auto found = std::find_if(frequencyWords.begin(), frequencyWords.end(),
        [&often](const FrequencyWords &each) { return each.words == often; });
    if (found == frequencyWords.end())
        return {};
    if (comma < 0)
        return {found->every, std::nullopt};
    const QString until = all.mid(comma + 1).trimmed();
    const auto day =
        std::find_if(dayWords.begin(), dayWords.end(), [&until](const DayWords &each) { return each.words == until; });
    return day == dayWords.end() ? NamedFrequency{} : NamedFrequency{found->every, day->days};
}

std::optional<PeriodKind> periodKindOf(ReportFrequency every)
{
    switch (every) {
    case ReportFrequency::Monthly:
        return PeriodKind::Month;
    case ReportFrequency::Quarterly:
        return PeriodKind::Quarter;
    case ReportFrequency::HalfYearly:
        return PeriodKind::HalfYear;
    case ReportFrequency::Yearly:
        return PeriodKind::Year;
    case ReportFrequency::Once:
    case ReportFrequency::Other:
        break;
    }
    return std::nullopt;
}

bool saysWhen(const ReportingDuty &duty)
{
    return periodKindOf(duty.every) || periodOfOnce(duty) || !duty.frequency.trimmed().isEmpty();
}

std::optional<QDate> dueDate(const ReportingDuty &duty, const Period &period)
{
    if (duty.every == ReportFrequency::Other)
        return std::nullopt;
    if (duty.every == ReportFrequency::Once)
        return period.last().addDays(duty.dueDays.value_or(0));
    return duty.dueDays ? std::optional(period.last().addDays(*duty.dueDays)) : std::nullopt;
}

std::optional<Period> periodOfOnce(const ReportingDuty &duty)
{
    if (duty.every != ReportFrequency::Once || !duty.on || !duty.on->isValid())
        return std::nullopt;
    return Period::ofDays(*duty.on, *duty.on);
}

bool isSameReport(const QString &a, const QString &b)
{
    return a.simplified().toCaseFolded() == b.simplified().toCaseFolded();
}

const ReceivedReport *receivedReport(const Agreement &agreement, const QString &report, const Period &period)
{
    const auto &all = agreement.receivedReports;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ReceivedReport &each) {
        return isSameReport(each.report, report) && each.period.first() == period.first()
            && each.period.end() == period.end();
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kept
