// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/scorecard.h"

#include "models/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Scorecard)
};

/// Reads the fields of one object; the first that cannot be read is kept as the error, and the rest is skipped.
class Reader {
public:
    Reader(QJsonObject json, QString path, std::optional<Error> &error)
        : m_json(std::move(json)), m_path(std::move(path)), m_error(&error)
    { }
    [[nodiscard]] bool has(const char *name) const { return m_json.contains(QLatin1String(name)); }
    [[nodiscard]] QString place(const char *name) const { return m_path + QLatin1String(name); }
    void refuse(const char *name)
    {
        if (!*m_error)
            *m_error = Error{
                ErrorCode::InvalidInput, Texts::tr("A field of the stored result cannot be read."), place(name), {}};
    }
    [[nodiscard]] QString text(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isString())
            refuse(name);
        return value.toString();
    }
    [[nodiscard]] std::int64_t number(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isDouble())
            refuse(name);
        return value.toInteger();
    }
    [[nodiscard]] double real(const char *name) { return m_json.value(QLatin1String(name)).toDouble(); }
    [[nodiscard]] bool flag(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isBool())
            refuse(name);
        return value.toBool();
    }
    [[nodiscard]] Reader object(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isObject())
            refuse(name);
        return {value.toObject(), place(name) + u'.', *m_error};
    }
    [[nodiscard]] std::vector<Reader> list(const char *name)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isArray())
            refuse(name);
        std::vector<Reader> readers;
        for (const QJsonValue &item : value.toArray())
            readers.emplace_back(
                item.toObject(), QStringLiteral("%1[%2].").arg(place(name)).arg(readers.size()), *m_error);
        return readers;
    }
    template <typename T, typename Parse>
    [[nodiscard]] T parsed(const char *name, T fallback, Parse parse)
    {
        const auto value = parse(text(name));
        if (!value)
            refuse(name);
        return value ? *value : fallback;
    }
    template <typename Read>
    [[nodiscard]] auto optional(const char *name, Read read) -> std::optional<decltype(read(name))>
    {
        if (!has(name))
            return std::nullopt;
        return read(name);
    }

private:
    QJsonObject m_json;
    QString m_path;
    std::optional<Error> *m_error;
};

Rational rational(Reader &reader, const char *name)
{
    Rational value;
    if (!fromText(reader.text(name), value))
        reader.refuse(name);
    return value;
}

Decimal decimal(Reader &reader, const char *name) { return reader.parsed(name, Decimal{}, Decimal::parse); }

Share share(Reader &reader, const char *name) { return reader.parsed(name, Share(), Share::parseFraction); }

QDate date(Reader &reader, const char *name)
{
    const QDate value = QDate::fromString(reader.text(name), Qt::ISODate);
    if (!value.isValid())
        reader.refuse(name);
    return value;
}

std::optional<Rational> maybeRational(Reader &reader, const char *name)
{
    return reader.optional(name, [&reader](const char *field) { return rational(reader, field); });
}

std::optional<Decimal> maybeDecimal(Reader &reader, const char *name)
{
    return reader.optional(name, [&reader](const char *field) { return decimal(reader, field); });
}

Target target(Reader reader)
{
    return {decimal(reader, "value"), maybeDecimal(reader, "upper"), maybeDecimal(reader, "critical"),
        maybeDecimal(reader, "warning_margin")};
}

/// A fiscal period starts a year of its own, so that its first month says where its fiscal year counts from.
Period period(Reader reader)
{
    const QDate first = date(reader, "first");
    const QDate last = date(reader, "last");
    const PeriodKind kind = reader.parsed("kind", PeriodKind::Term, enumFromName<PeriodKind>);
    if (!first.isValid() || !last.isValid() || last < first)
        return Period::containing(QDate(2000, 1, 1), PeriodKind::Month);
    return kind == PeriodKind::Term ? Period::ofDays(first, last) : Period::containing(first, kind, first.month());
}

std::optional<Money> money(Reader reader)
{
    const auto value = Money::parse(reader.text("amount"), reader.text("currency"));
    if (!value)
        reader.refuse("amount");
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<CreditResult> credit(Reader reader)
{
    const auto basis = money(reader.object("basis"));
    const auto amount = money(reader.object("amount"));
    if (!basis || !amount)
        return std::nullopt;
    return CreditResult{*basis, share(reader, "share"), *amount, reader.flag("capped"), reader.text("clause"),
        reader.optional("deadline", [&reader](const char *name) { return date(reader, name); })};
}

std::optional<EarnedBack> earnedBack(Reader reader)
{
    const auto amount = money(reader.object("amount"));
    if (!amount)
        return std::nullopt;
    return EarnedBack{period(reader.object("period")), *amount, reader.text("clause"),
        reader.optional("deadline", [&reader](const char *name) { return date(reader, name); })};
}

ResultPart part(Reader reader)
{
    ResultPart result;
    result.first = date(reader, "first");
    result.last = date(reader, "last");
    result.version = static_cast<int>(reader.number("version"));
    result.firstVersion =
        reader.optional("first_version", [&reader](const char *name) { return static_cast<int>(reader.number(name)); });
    result.target = target(reader.object("target"));
    result.status = reader.parsed("status", Status::NoData, statusFromName);
    result.value = maybeRational(reader, "value");
    result.records = reader.number("records");
    result.numerator = rational(reader, "numerator");
    result.denominator = rational(reader, "denominator");
    result.covered = share(reader, "covered");
    result.excluded = reader.number("excluded");
    result.valueWithExcluded = maybeRational(reader, "value_with_excluded");
    result.hasTarget = !reader.has("has_target") || reader.flag("has_target");
    return result;
}

AllowanceLeft allowance(Reader reader)
{
    const AllowanceKind kind = reader.parsed("kind", AllowanceKind::Downtime, allowanceKindFromName);
    if (reader.text("unit") != enumName(unitOf(kind)))
        reader.refuse("unit");
    return {kind, rational(reader, "left"), maybeRational(reader, "on_pace")};
}

EndForecast forecast(Reader reader)
{
    return {maybeRational(reader, "lowest"), maybeRational(reader, "highest"), rational(reader, "projected"),
        reader.flag("avertable"), maybeRational(reader, "records")};
}

Discrepancy discrepancy(Reader reader)
{
    return {rational(reader, "own"), rational(reader, "reported"), maybeDecimal(reader, "tolerance"),
        reader.optional("counts", [&reader](const char *name) {
            return reader.parsed(name, FigureSource::Own, enumFromName<FigureSource>);
        })};
}

void readFacts(Reader &reader, ServiceLevelResult &read)
{
    const auto count = [&reader](const char *name) { return reader.number(name); };
    read.reopened = reader.optional("reopened", count);
    read.asked = reader.optional("asked", count);
    read.ratingStep = reader.optional("rating_step",
        [&reader](const char *name) { return reader.parsed(name, RatingStep::Inadequate, ratingStepFromName); });
    if (reader.has("forecast"))
        read.forecast = forecast(reader.object("forecast"));
    if (reader.has("discrepancy"))
        read.discrepancy = discrepancy(reader.object("discrepancy"));
}

std::optional<Currency> maybeCurrency(Reader &reader, const char *name)
{
    if (!reader.has(name))
        return std::nullopt;
    const auto currency = Currency::fromCode(reader.text(name));
    if (!currency)
        reader.refuse(name);
    return currency ? std::optional(*currency) : std::nullopt;
}

CreditRemark remark(Reader reader)
{
    CreditRemark read{reader.parsed("reason", CreditReason::NoSchedule, creditReasonFromName)};
    read.cause = reader.optional("cause", [&reader](const char *name) {
        return reader.parsed(name, CreditReason::ChargesTooLarge, creditReasonFromName);
    });
    read.minimum = maybeCurrency(reader, "minimum_currency");
    read.credit = maybeCurrency(reader, "credit_currency");
    if (!reader.has("charges"))
        return read;
    for (Reader item : reader.list("charges"))
        if (const auto currency = maybeCurrency(item, "currency"))
            read.charges.push_back({item.text("name"), *currency});
    read.first = date(reader, "first");
    read.last = date(reader, "last");
    return read;
}

/// Scorecards were sealed with sentences in the place of these facts; they keep what they say.
EarlierTexts earlierTexts(Reader &reader)
{
    return {reader.has("allowance_text") ? reader.text("allowance_text") : QString(),
        reader.has("credit_note") ? reader.text("credit_note") : QString()};
}

std::optional<ServiceLevelResult> result(Reader reader)
{
    const auto id = ServiceLevelId::parse(reader.text("service_level"));
    if (!id) {
        reader.refuse("service_level");
        return std::nullopt;
    }
    ServiceLevelResult read{*id, period(reader.object("period"))};
    read.status = reader.parsed("status", Status::NoData, statusFromName);
    read.finality = reader.flag("final") ? Finality::Final : Finality::Provisional;
    read.value = maybeRational(reader, "value");
    read.unit = reader.parsed("unit", Unit::Percent, enumFromName<Unit>);
    read.target = target(reader.object("target"));
    read.direction = reader.parsed("direction", Direction::AtLeast, enumFromName<Direction>);
    read.records = reader.number("records");
    read.covered = share(reader, "covered");
    read.restsOnFewRecords = reader.flag("rests_on_few_records");
    for (const Reader &item : reader.list("parts"))
        read.parts.push_back(part(item));
    if (reader.has("confidence")) {
        Reader bounds = reader.object("confidence");
        read.confidence = Interval{bounds.real("lower"), bounds.real("upper")};
    }
    if (reader.has("credit"))
        read.credit = credit(reader.object("credit"));
    if (reader.has("alternative"))
        read.alternative = credit(reader.object("alternative"));
    if (reader.has("earned_back"))
        read.earnedBack = earnedBack(reader.object("earned_back"));
    if (reader.has("bonus"))
        read.bonus = money(reader.object("bonus"));
    if (reader.has("credit_remark"))
        read.creditRemark = remark(reader.object("credit_remark"));
    if (reader.has("allowance"))
        read.allowance = allowance(reader.object("allowance"));
    readFacts(reader, read);
    read.earlier = earlierTexts(reader);
    read.allowanceUsed = maybeRational(reader, "allowance_used");
    read.elapsed = maybeRational(reader, "elapsed");
    read.reported = maybeDecimal(reader, "reported");
    read.overdueOutside = reader.number("overdue_outside");
    return read;
}

} // namespace

Result<Scorecard> scorecardFromJson(const QJsonObject &json)
{
    std::optional<Error> error;
    Reader reader(json, {}, error);
    const auto agreement = AgreementId::parse(reader.text("agreement"));
    const auto asOf = parseIso(reader.text("as_of"));
    if (!agreement)
        reader.refuse("agreement");
    if (!asOf)
        reader.refuse("as_of");
    if (error)
        return tl::unexpected<Error>(*error);
    Scorecard scorecard{*agreement, *asOf, {}};
    for (const Reader &item : reader.list("results"))
        if (const auto read = result(item))
            scorecard.results.push_back(*read);
    if (error)
        return tl::unexpected<Error>(*error);
    return scorecard;
}

} // namespace kept
