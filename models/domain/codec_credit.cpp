// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

void writePay(FieldWriter &fields, const CreditPay &pay)
{
    if (const auto *share = std::get_if<Share>(&pay))
        fields.put(u"share", *share);
    else if (const auto *amount = std::get_if<Money>(&pay))
        fields.put(u"amount", *amount);
    else if (const auto *points = std::get_if<CreditPoints>(&pay))
        fields.put(u"points", points->count);
    else
        fields.put(u"time", std::get<ChargeTime>(pay).length);
}

QJsonObject writePayObject(const CreditPay &pay)
{
    FieldWriter fields;
    writePay(fields, pay);
    return fields.object();
}

/// Exactly one of the units.
CreditPay readPay(FieldReader &fields)
{
    std::vector<CreditPay> found;
    if (const auto share = fields.optional(u"share", readShare))
        found.emplace_back(*share);
    if (const auto amount = fields.optional(u"amount", readMoney))
        found.emplace_back(*amount);
    if (const auto points = fields.optional(u"points", readDecimal))
        found.emplace_back(CreditPoints{*points});
    if (const auto time = fields.optional(u"time", readSeconds))
        found.emplace_back(ChargeTime{*time});
    if (found.empty()) // names the usual one, and what may have been meant
        found.emplace_back(fields.required(u"share", readShare));
    if (found.size() > 1)
        refuse(fields.path(),
            Texts::tr("Paid is one of “share”, “amount”, “points” and “time”; here are several of them."));
    return found.front();
}

CreditPay readPayObject(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditPay pay = readPay(fields);
    fields.finish();
    return pay;
}

QJsonObject writeBand(const CreditBand &band)
{
    FieldWriter fields;
    if (band.lower)
        fields.put(band.lower->inclusive ? u"from" : u"above", band.lower->value);
    if (band.upper)
        fields.put(band.upper->inclusive ? QStringView(u"to") : QStringView(u"below"), band.upper->value);
    writePay(fields, band.pays);
    return fields.object();
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
    band.pays = readPay(fields);
    fields.finish();
    if (band.lower && band.upper && band.upper->value < band.lower->value)
        refuse(path,
            Texts::tr("The band ends at %1, below its start %2.")
                .arg(band.upper->value.toText(), band.lower->value.toText()));
    return band;
}

QJsonObject writeWindow(const ClaimWindow &window)
{
    return FieldWriter()
        .put(u"kind", window.kind)
        .putUnless(u"days", window.days, 0)
        .put(u"report", window.report)
        .put(u"clause", window.clause)
        .object();
}

ClaimWindow readWindow(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ClaimWindow window;
    window.kind = fields.required(u"kind", readEnum<ClaimWindowKind>);
    fields.into(window.days, u"days", wholeFrom(0, greatestWhole));
    fields.into(window.report, u"report");
    fields.into(window.clause, u"clause");
    fields.finish();
    return window;
}

QJsonObject writeStep(const CreditStep &step)
{
    FieldWriter fields;
    fields.put(u"size", step.size).put(u"started", step.started);
    return step.free == Decimal() ? fields.object() : fields.put(u"free", step.free).object();
}

CreditStep readStep(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditStep step;
    step.size = fields.required(u"size", readDecimal);
    fields.into(step.started, u"started");
    fields.into(step.free, u"free", readDecimal);
    fields.finish();
    return step;
}

QJsonObject writeRepeat(const CreditRepeat &repeat)
{
    return FieldWriter()
        .put(u"within", repeat.within)
        .put(u"multiplier", repeat.multiplier)
        .put(u"clause", repeat.clause)
        .object();
}

CreditRepeat readRepeat(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditRepeat repeat;
    fields.into(repeat.within, u"within", readWhole);
    repeat.multiplier = fields.required(u"multiplier", readDecimal);
    fields.into(repeat.clause, u"clause");
    fields.finish();
    return repeat;
}

QJsonObject writeEarnBack(const EarnBack &earnBack)
{
    return FieldWriter().put(u"periods", earnBack.periods).put(u"clause", earnBack.clause).object();
}

EarnBack readEarnBack(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    EarnBack earnBack;
    earnBack.periods = fields.required(u"periods", readWhole);
    fields.into(earnBack.clause, u"clause");
    fields.finish();
    return earnBack;
}

QJsonObject writeGrace(const GracePeriod &grace)
{
    return FieldWriter()
        .put(u"until", grace.until)
        .putUnless(u"periods", grace.periods, 0)
        .put(u"clause", grace.clause)
        .object();
}

GracePeriod readGrace(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    GracePeriod grace;
    grace.until = fields.optional(u"until", readDate);
    fields.into(grace.periods, u"periods", readWhole);
    fields.into(grace.clause, u"clause");
    fields.finish();
    return grace;
}

QJsonObject writeMinimum(const MinimumPayout &minimum)
{
    QJsonObject json = written(minimum.amount).toObject();
    if (minimum.exclusive)
        json.insert(u"exclusive", true);
    return json;
}

MinimumPayout readMinimum(const QJsonValue &value, const QString &path)
{
    QJsonObject money = value.toObject();
    const QJsonValue exclusive = money.take(u"exclusive");
    return {.amount = readMoney(value.isObject() ? QJsonValue(money) : value, path),
        .exclusive = !exclusive.isUndefined() && readFlag(exclusive, memberPath(path, u"exclusive"))};
}

/// What came after the schedules of tiers.
void readFurther(FieldReader &fields, CreditSchedule &schedule)
{
    schedule.pays = fields.optional(u"pays", readPayObject);
    schedule.step = fields.optional(u"step", readStep);
    schedule.multiple = fields.optional(u"multiple", readDecimal);
    fields.into(schedule.beyondAllowance, u"beyond_allowance");
    schedule.outagesOver = fields.optional(u"outages_over", readSeconds);
    fields.into(schedule.basisDays, u"basis_days", readWhole);
    schedule.allocation = fields.optional(u"allocation", readShare);
    fields.into(schedule.averageOver, u"average_over", readWhole);
    schedule.repeat = fields.optional(u"repeat", readRepeat);
    schedule.earnBack = fields.optional(u"earn_back", readEarnBack);
    schedule.grace = fields.optional(u"grace", readGrace);
    fields.into(schedule.bonus, u"bonus", listOf(readBand));
    fields.into(schedule.election, u"election");
    schedule.capAmount = fields.optional(u"cap_amount", readMoney);
    fields.into(schedule.capClause, u"cap_clause");
}

void writeFurther(FieldWriter &fields, const CreditSchedule &schedule)
{
    fields.putUnless(u"measure", schedule.measure, CreditMeasure::Value);
    if (schedule.pays)
        fields.json(u"pays", writePayObject(*schedule.pays));
    if (schedule.step)
        fields.json(u"step", writeStep(*schedule.step));
    fields.put(u"multiple", schedule.multiple)
        .put(u"beyond_allowance", schedule.beyondAllowance)
        .put(u"outages_over", schedule.outagesOver)
        .putUnless(u"basis_days", schedule.basisDays, 0)
        .put(u"allocation", schedule.allocation)
        .putUnless(u"average_over", schedule.averageOver, 1);
    if (schedule.repeat)
        fields.json(u"repeat", writeRepeat(*schedule.repeat));
    if (schedule.earnBack)
        fields.json(u"earn_back", writeEarnBack(*schedule.earnBack));
    if (schedule.grace)
        fields.json(u"grace", writeGrace(*schedule.grace));
    fields.putList(u"bonus", schedule.bonus, writeBand)
        .put(u"election", schedule.election)
        .put(u"cap_amount", schedule.capAmount)
        .put(u"cap_clause", schedule.capClause);
}

QJsonObject writeCap(const CreditCap &cap)
{
    return FieldWriter()
        .put(u"over", cap.over)
        .put(u"share", cap.share)
        .put(u"amount", cap.amount)
        .put(u"clause", cap.clause)
        .object();
}

CreditCap readCap(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditCap cap;
    cap.over = fields.required(u"over", readEnum<CapSpan>);
    cap.share = fields.optional(u"share", readShare);
    cap.amount = fields.optional(u"amount", readMoney);
    fields.into(cap.clause, u"clause");
    fields.finish();
    return cap;
}

QJsonObject writePool(const CreditPool &pool)
{
    return FieldWriter()
        .put(u"at_risk", pool.atRisk)
        .put(u"percentage", pool.percentage)
        .put(u"basis", pool.basis)
        .put(u"clause", pool.clause)
        .object();
}

CreditPool readPool(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditPool pool;
    pool.atRisk = fields.required(u"at_risk", readShare);
    fields.into(pool.percentage, u"percentage", readShare);
    fields.into(pool.basis, u"basis", readEnum<CreditBasis>);
    fields.into(pool.clause, u"clause");
    fields.finish();
    return pool;
}

QJsonObject writePointsStep(const PointsStep &step)
{
    return FieldWriter().put(u"from", step.from).put(u"share", step.share).object();
}

PointsStep readPointsStep(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    PointsStep step;
    step.from = fields.required(u"from", readDecimal);
    step.share = fields.required(u"share", readShare);
    fields.finish();
    return step;
}

QJsonObject writePoints(const PointsTable &table)
{
    return FieldWriter()
        .putList(u"steps", table.steps, writePointsStep)
        .put(u"basis", table.basis)
        .put(u"clause", table.clause)
        .object();
}

PointsTable readPoints(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    PointsTable table;
    fields.into(table.steps, u"steps", listOf(readPointsStep));
    fields.into(table.basis, u"basis", readEnum<CreditBasis>);
    fields.into(table.clause, u"clause");
    fields.finish();
    return table;
}

} // namespace

CreditSchedule codec::readSchedule(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditSchedule schedule;
    fields.into(schedule.clause, u"clause");
    fields.into(schedule.unit, u"unit",
        [](const QJsonValue &unit, const QString &at) { return enumName(readEnum<Unit>(unit, at)); });
    fields.into(schedule.measure, u"measure", readEnum<CreditMeasure>);
    if (schedule.measure == CreditMeasure::Value)
        schedule.bands = fields.required(u"bands", listOf(readBand));
    else
        fields.into(schedule.bands, u"bands", listOf(readBand));
    fields.into(schedule.cap, u"cap", readShare);
    fields.into(schedule.basis, u"basis", readEnum<CreditBasis>);
    fields.into(schedule.rounding, u"rounding", readEnum<RoundingMode>);
    if (const auto minimum = fields.optional(u"minimum_payout", readMinimum)) {
        schedule.minimumPayout = minimum->amount;
        schedule.minimumIsExclusive = minimum->exclusive;
    }
    fields.into(schedule.claimWindow, u"claim_window", readWindow);
    readFurther(fields, schedule);
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
        fields.json(u"minimum_payout", writeMinimum({*schedule.minimumPayout, schedule.minimumIsExclusive}));
    if (schedule.claimWindow != ClaimWindow())
        fields.json(u"claim_window", writeWindow(schedule.claimWindow));
    writeFurther(fields, schedule);
    return fields.object();
}

QJsonObject toJson(const CreditTerms &terms)
{
    FieldWriter fields;
    fields.putList(u"caps", terms.caps, writeCap);
    if (terms.pool)
        fields.json(u"pool", writePool(*terms.pool));
    if (terms.points)
        fields.json(u"points", writePoints(*terms.points));
    if (terms.minimumPayout)
        fields.json(u"minimum_payout", writeMinimum(*terms.minimumPayout));
    return fields.object();
}

CreditTerms codec::readCreditTerms(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    CreditTerms terms;
    fields.into(terms.caps, u"caps", listOf(readCap));
    terms.pool = fields.optional(u"pool", readPool);
    terms.points = fields.optional(u"points", readPoints);
    terms.minimumPayout = fields.optional(u"minimum_payout", readMinimum);
    fields.finish();
    return terms;
}

Result<CreditTerms> creditTermsFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readCreditTerms(json, path); });
}

Result<CreditSchedule> creditScheduleFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readSchedule(json, path); });
}

} // namespace kept
