// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

QJsonObject writeBand(const CreditBand &band)
{
    FieldWriter fields;
    if (band.lower)
        fields.put(band.lower->inclusive ? u"from" : u"above", band.lower->value);
    if (band.upper)
        fields.put(band.upper->inclusive ? QStringView(u"to") : QStringView(u"below"), band.upper->value);
    return fields.put(u"share", band.share).object();
}

std::optional<BandEdge> readEdge(FieldReader &fields, QStringView inclusive, QStringView exclusive)
{
    const auto including = fields.optional(inclusive, readDecimal);
    const auto excluding = fields.optional(exclusive, readDecimal);
    if (including && excluding)
        refuse(fields.path(), Texts::tr("A band has either “%1” or “%2”, not both.").arg(inclusive, exclusive));
    if (including)
        return BandEdge{*including, true};
    return excluding ? std::optional(BandEdge{*excluding, false}) : std::nullopt;
}

CreditBand readBand(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditBand band;
    band.lower = readEdge(fields, u"from", u"above");
    band.upper = readEdge(fields, u"to", u"below");
    band.share = fields.required(u"share", readShare);
    fields.finish();
    if (band.lower && band.upper && band.upper->value < band.lower->value)
        refuse(path,
            Texts::tr("The band ends at %1, below its start %2.")
                .arg(band.upper->value.toText(), band.lower->value.toText()));
    return band;
}

QJsonObject writeWindow(const ClaimWindow &window)
{
    return FieldWriter().put(u"kind", window.kind).putUnless(u"days", window.days, 0).object();
}

ClaimWindow readWindow(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ClaimWindow window;
    window.kind = fields.required(u"kind", readEnum<ClaimWindowKind>);
    fields.into(window.days, u"days", wholeFrom(0, greatestWhole));
    fields.finish();
    return window;
}

struct Minimum {
    Money amount;
    bool exclusive = false;
};

QJsonObject writeMinimum(const Money &amount, bool exclusive)
{
    QJsonObject json = written(amount).toObject();
    if (exclusive)
        json.insert(u"exclusive", true);
    return json;
}

Minimum readMinimum(const QJsonValue &value, const QString &path)
{
    QJsonObject money = value.toObject();
    const QJsonValue exclusive = money.take(u"exclusive");
    return {.amount = readMoney(value.isObject() ? QJsonValue(money) : value, path),
        .exclusive = !exclusive.isUndefined() && readFlag(exclusive, memberPath(path, u"exclusive"))};
}

} // namespace

CreditSchedule codec::readSchedule(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditSchedule schedule;
    fields.into(schedule.clause, u"clause");
    fields.into(schedule.unit, u"unit",
        [](const QJsonValue &unit, const QString &at) { return enumName(readEnum<Unit>(unit, at)); });
    schedule.bands = fields.required(u"bands", listOf(readBand));
    fields.into(schedule.cap, u"cap", readShare);
    fields.into(schedule.basis, u"basis", readEnum<CreditBasis>);
    fields.into(schedule.rounding, u"rounding", readEnum<RoundingMode>);
    if (const auto minimum = fields.optional(u"minimum_payout", readMinimum)) {
        schedule.minimumPayout = minimum->amount;
        schedule.minimumIsExclusive = minimum->exclusive;
    }
    fields.into(schedule.claimWindow, u"claim_window", readWindow);
    fields.finish();
    return schedule;
}

QJsonObject toJson(const CreditSchedule &schedule)
{
    FieldWriter fields;
    fields.put(u"clause", schedule.clause).json(u"unit", schedule.unit);
    QJsonArray bands;
    for (const CreditBand &band : schedule.bands)
        bands.append(writeBand(band));
    fields.json(u"bands", bands).put(u"cap", schedule.cap);
    fields.put(u"basis", schedule.basis).put(u"rounding", schedule.rounding);
    if (schedule.minimumPayout)
        fields.json(u"minimum_payout", writeMinimum(*schedule.minimumPayout, schedule.minimumIsExclusive));
    if (schedule.claimWindow != ClaimWindow())
        fields.json(u"claim_window", writeWindow(schedule.claimWindow));
    return fields.object();
}

Result<CreditSchedule> creditScheduleFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readSchedule(json, path); });
}

} // namespace kept
