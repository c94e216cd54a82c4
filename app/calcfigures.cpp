// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calcops.h"

#include "app/calcfields.h"
#include "models/domain/codec.h"
#include "models/domain/term.h"
#include "models/evaluation/creditrule.h"
#include "models/evaluation/statistics.h"

#include <QCoreApplication>
#include <limits>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calc)
};

constexpr std::int64_t mostMonths = 3600; // three hundred years, the years that are computed

std::vector<Rational> valuesOf(CalcFields &fields)
{
    std::vector<Rational> values;
    const QJsonArray list = fields.array("values");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Rational> value = calcNumber(list.at(i), QStringLiteral("values[%1]").arg(i));
        if (value)
            values.push_back(*value);
        else
            fields.refuse(value.error());
    }
    if (values.empty())
        fields.refuse("values", Texts::tr("A percentile needs at least one value."));
    return values;
}

PercentileMethod methodOf(CalcFields &fields)
{
    if (!fields.takeOptional("method"))
        return PercentileMethod::Linear;
    const QString method = fields.text("method");
    if (method == u"nearest_rank")
        return PercentileMethod::NearestRank;
    if (method != u"linear")
        fields.refuse("method", Texts::tr("The method must be \"linear\" or \"nearest_rank\"."));
    return PercentileMethod::Linear;
}

std::optional<Money> chargeFrom(CalcFields &fields)
{
    CalcFields charge(fields.object("charge"), fields.path("charge"));
    const QString amount = charge.text("amount");
    const QString currency = charge.text("currency");
    if (const Result<void> checked = charge.finish(); !checked) {
        fields.refuse(checked.error());
        return std::nullopt;
    }
    const Result<Money> money = Money::parse(amount, currency);
    if (money)
        return *money;
    Error error = money.error();
    error.place = fields.path("charge");
    fields.refuse(error);
    return std::nullopt;
}

std::optional<NoticePeriod> noticeOf(CalcFields &fields)
{
    if (!fields.takeOptional("notice"))
        return std::nullopt;
    CalcFields notice(fields.object("notice"), fields.path("notice"));
    std::optional<NoticePeriod> period;
    const std::pair<const char *, NoticeUnit> units[] = {
        {"months", NoticeUnit::Months}, {"days", NoticeUnit::Days}, {"working_days", NoticeUnit::WorkingDays}};
    for (const auto &[name, unit] : units) {
        if (!notice.takeOptional(name))
            continue;
        const bool isMonths = unit == NoticeUnit::Months;
        if (period)
            notice.refuse(name, Texts::tr("A notice period has only one unit."));
        period = NoticePeriod{
            static_cast<int>(notice.whole(name, 0, isMonths ? mostMonths : 36500)), unit, NoticeEffect::ReceivedBy};
    }
    if (!period)
        notice.refuse("months", Texts::tr("A notice period needs \"months\", \"days\" or \"working_days\"."));
    if (const Result<void> checked = notice.finish(); !checked)
        fields.refuse(checked.error());
    return period;
}

int weekdayOf(const QJsonValue &value)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return static_cast<int>(names.indexOf(value.toString())) + 1;
}

NoticeCalendar noticeCalendarFrom(CalcFields &fields)
{
    NoticeCalendar calendar;
    if (fields.takeOptional("weekend")) {
        calendar.weekend.clear();
        for (const QJsonValue &day : fields.array("weekend")) {
            const int weekday = weekdayOf(day);
            if (weekday == 0)
                fields.refuse("weekend", Texts::tr("Days are written \"mon\", \"tue\", … \"sun\"."));
            if (!std::count(calendar.weekend.begin(), calendar.weekend.end(), weekday))
                calendar.weekend.push_back(weekday);
        }
        if (calendar.weekend.size() == 7)
            fields.refuse("weekend", Texts::tr("At least one day of the week must be a working day."));
    }
    for (const QJsonValue &day : fields.optionalArray("holidays")) {
        const Result<QDate> date = calcDate(day, fields.path("holidays"));
        if (date)
            calendar.holidays.push_back({*date, {}});
        else
            fields.refuse(date.error());
    }
    return calendar;
}

std::optional<NoticeCalendar> noticeCalendarOf(CalcFields &fields)
{
    if (!fields.takeOptional("notice_calendar"))
        return std::nullopt;
    CalcFields calendar(fields.object("notice_calendar"), fields.path("notice_calendar"));
    const NoticeCalendar result = noticeCalendarFrom(calendar);
    if (const Result<void> checked = calendar.finish(); !checked)
        fields.refuse(checked.error());
    return result;
}

TermRule termRuleOf(CalcFields &fields)
{
    TermRule rule;
    rule.start = fields.date("start");
    rule.months = static_cast<int>(fields.whole("months", 1, mostMonths));
    if (fields.takeOptional("renewal_months")) {
        rule.renewal = RenewalMode::Automatic;
        rule.renewalMonths = static_cast<int>(fields.whole("renewal_months", 1, mostMonths));
    }
    rule.notice = noticeOf(fields);
    if (fields.takeOptional("lead_days"))
        rule.leadDays = static_cast<int>(fields.whole("lead_days", 0, 36500));
    return rule;
}

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

Result<QJsonObject> termAnswer(const TermDates &dates)
{
    if (dates.end.year() > 2199 || (dates.decision && dates.decision->year() < 1900))
        return fail(ErrorCode::InvalidInput, Texts::tr("The term lies outside the years 1900 to 2199."));
    return QJsonObject{{QStringLiteral("start"), dateJson(dates.start)}, {QStringLiteral("end"), dateJson(dates.end)},
        {QStringLiteral("last_notice"), dateJson(dates.lastNotice)},
        {QStringLiteral("decision"), dateJson(dates.decision)}};
}

} // namespace

QJsonValue calcJson(const Rational &value)
{
    constexpr std::int64_t exact = std::int64_t(1) << 53; // further whole numbers would be rounded by other programs
    if (value.denominator() == 1 && value <= Rational(exact) && value >= Rational(-exact))
        return QJsonValue(static_cast<qint64>(value.numerator()));
    return QJsonValue(value.toDouble());
}

Result<QJsonObject> calcPercentile(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const std::vector<Rational> values = valuesOf(fields);
    const Rational p = fields.number("p");
    const PercentileMethod method = methodOf(fields);
    if (p <= Rational(0) || p > Rational(100))
        fields.refuse("p", Texts::tr("A percentile must be greater than 0 and at most 100."));
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return QJsonObject{{QStringLiteral("value"), calcJson(percentile(values, p, method).value_or(Rational()))}};
}

Result<QJsonObject> calcWilson(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::int64_t successes = fields.whole("successes", 0, most);
    const std::int64_t trials = fields.whole("trials", 1, most);
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return wilsonInterval(successes, trials).map([](const Interval &interval) {
        return QJsonObject{{QStringLiteral("lower"), interval.lower}, {QStringLiteral("upper"), interval.upper}};
    });
}

Result<QJsonObject> calcCredit(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const Result<CreditSchedule> schedule = creditScheduleFromJson(fields.object("schedule"), fields.path("schedule"));
    if (!schedule)
        fields.refuse(schedule.error());
    const Rational value = fields.numberOrText("value");
    const std::optional<Money> charge = chargeFrom(fields);
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return creditFor(*schedule, value, *charge).map([](const CreditAmount &credit) {
        return QJsonObject{{QStringLiteral("share"), credit.share.toFraction()},
            {QStringLiteral("amount"), credit.amount.amountText()},
            {QStringLiteral("currency"), credit.amount.currency().code()}};
    });
}

Result<QJsonObject> calcTerm(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const TermRule rule = termRuleOf(fields);
    const std::optional<NoticeCalendar> calendar = noticeCalendarOf(fields);
    const int number = fields.takeOptional("term") ? static_cast<int>(fields.whole("term", 1, mostMonths)) : 1;
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return termDates(rule, number, calendar).and_then(termAnswer);
}

} // namespace kept
