// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calcops.h"

#include "app/calcfields.h"
#include "models/domain/codec.h"
#include "models/evaluation/availability.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calc)
};

/// The clock of the request's calendar; around the clock in UTC after a problem, which `fields` then holds.
ServiceClock clockOf(CalcFields &fields)
{
    const Result<ServiceHours> hours = serviceHoursFromJson(fields.object("calendar"), fields.path("calendar"));
    if (!hours)
        fields.refuse(hours.error());
    const Result<ServiceCalendar> calendar = ServiceCalendar::make(hours.value_or(ServiceHours()));
    if (!calendar) {
        Error error = calendar.error();
        error.place = error.place.isEmpty() ? fields.path("calendar") : fields.path("calendar") + u'.' + error.place;
        fields.refuse(error);
    }
    return ServiceClock(calendar.value_or(ServiceCalendar::aroundTheClock()));
}

Result<Span> pauseFrom(const QJsonValue &value, const QString &path)
{
    const QJsonArray ends = value.toArray();
    if (!value.isArray() || ends.isEmpty() || ends.size() > 2)
        return fail(ErrorCode::InvalidInput, Texts::tr("A pause must be a list of its start and its end."), path);
    const Result<Instant> from = calcInstant(ends.at(0), path + QStringLiteral("[0]"));
    if (!from)
        return tl::unexpected<Error>(from.error());
    if (ends.size() == 1 || ends.at(1).isNull())
        return Span{*from, Instant::max()};
    const Result<Instant> to = calcInstant(ends.at(1), path + QStringLiteral("[1]"));
    if (!to)
        return tl::unexpected<Error>(to.error());
    if (*to < *from)
        return fail(ErrorCode::InvalidInput, Texts::tr("A pause must not end before it starts."), path);
    return Span{*from, *to};
}

std::vector<Span> pausesOf(CalcFields &fields)
{
    std::vector<Span> pauses;
    const QJsonArray list = fields.optionalArray("pauses");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Span> pause = pauseFrom(list.at(i), QStringLiteral("%1[%2]").arg(fields.path("pauses")).arg(i));
        if (pause)
            pauses.push_back(*pause);
        else
            fields.refuse(pause.error());
    }
    return pauses;
}

/// An affected share from 0 to 1 with at most nine places.
Share shareOf(CalcFields &fields, const char *name)
{
    const Rational parts = fields.number(name) * Rational(Share::whole().parts());
    if (parts.denominator() == 1 && parts >= Rational(0) && parts <= Rational(Share::whole().parts()))
        return Share::fromParts(static_cast<std::int64_t>(parts.numerator()));
    fields.refuse(name, Texts::tr("A share must be a fraction from 0 to 1 with at most nine places."));
    return {};
}

Result<Outage> outageFrom(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return fail(ErrorCode::InvalidInput, Texts::tr("An outage must be an object."), path);
    CalcFields fields(value.toObject(), path);
    Outage outage;
    outage.from = fields.instant("from");
    if (fields.takeOptional("to"))
        outage.to = fields.instant("to");
    if (fields.takeOptional("share"))
        outage.affected = shareOf(fields, "share");
    outage.planned = fields.flag("planned", false);
    outage.agreed = outage.planned;
    if (outage.to && *outage.to < outage.from)
        fields.refuse("to", Texts::tr("An outage must not end before it starts."));
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return outage;
}

std::vector<Outage> outagesOf(CalcFields &fields)
{
    std::vector<Outage> outages;
    const QJsonArray list = fields.optionalArray("outages");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Outage> outage =
            outageFrom(list.at(i), QStringLiteral("%1[%2]").arg(fields.path("outages")).arg(i));
        if (outage)
            outages.push_back(*outage);
        else
            fields.refuse(outage.error());
    }
    return outages;
}

AvailabilityRule ruleOf(CalcFields &fields)
{
    AvailabilityRule rule;
    if (fields.takeOptional("maintenance_allowance_seconds")) {
        rule.maintenanceAllowance = fields.seconds("maintenance_allowance_seconds");
        if (*rule.maintenanceAllowance < Duration::zero())
            fields.refuse("maintenance_allowance_seconds", Texts::tr("The allowance must not be negative."));
    }
    if (fields.flag("maintenance_leaves_both", false))
        rule.maintenance = MaintenanceRule::LeavesBoth;
    if (fields.takeOptional("full_outage_from"))
        rule.fullOutageFrom = shareOf(fields, "full_outage_from");
    return rule;
}

QJsonValue secondsJson(const Rational &milliseconds) { return calcJson(milliseconds / Rational(1000)); }

} // namespace

Result<QJsonObject> calcServiceTime(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const ServiceClock clock = clockOf(fields);
    const Instant from = fields.instant("from");
    const Instant to = fields.instant("to");
    const std::vector<Span> pauses = pausesOf(fields);
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    const Duration time = clock.between(from, to, pauses);
    return QJsonObject{{QStringLiteral("seconds"), secondsJson(Rational(time.count()))}};
}

Result<QJsonObject> calcDue(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const ServiceClock clock = clockOf(fields);
    const Instant from = fields.instant("from");
    const Duration time = fields.seconds("seconds");
    const std::vector<Span> pauses = pausesOf(fields);
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return clock.due(from, time, pauses).map([](Instant at) {
        return QJsonObject{{QStringLiteral("due"), toIso(at)}};
    });
}

Result<QJsonObject> calcIsOpen(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const ServiceClock clock = clockOf(fields);
    const Instant at = fields.instant("at");
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return QJsonObject{{QStringLiteral("open"), clock.isOpen(at)}};
}

Result<QJsonObject> calcNextOpen(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const ServiceClock clock = clockOf(fields);
    const Instant at = fields.instant("at");
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    return clock.nextOpen(at).map([](Instant open) { return QJsonObject{{QStringLiteral("at"), toIso(open)}}; });
}

Result<QJsonObject> calcAvailability(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    const ServiceClock clock = clockOf(fields);
    const Span span{fields.instant("from"), fields.instant("to")};
    const std::vector<Outage> outages = outagesOf(fields);
    const AvailabilityRule rule = ruleOf(fields);
    if (span.isEmpty())
        fields.refuse("to", Texts::tr("The end must lie after the start."));
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    const AvailabilityResult result = availability(clock, span, outages, rule);
    const QJsonValue share =
        result.availability ? QJsonValue(result.availability->toDouble()) : QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("service_seconds"), secondsJson(result.denominator)},
        {QStringLiteral("down_seconds"), secondsJson(result.downtime)}, {QStringLiteral("availability"), share}};
}

} // namespace kept
