// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordreader.h"

#include "models/exchange/eventlog.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RecordReader)
};

const RowFields::Field *fieldOf(const RowFields &fields, const char *name)
{
    return fields.field(QString(QLatin1String(name)));
}

QString externalId(RowFields &fields, RowContext &context)
{
    return fields.text(fieldOf(fields, "external_id"), context);
}

/// The end that a length gives, when there is no column for the end itself.
std::optional<Instant> endOf(RowFields &fields, RowContext &context, Instant from)
{
    if (const auto to = fields.instant(fieldOf(fields, "to"), context))
        return to;
    if (const auto length = fields.duration(fieldOf(fields, "duration"), context))
        return from + *length;
    return std::nullopt;
}

Share affectedShare(RowFields &fields, RowContext &context)
{
    const auto *field = fieldOf(fields, "affected");
    const bool percent = fields.raw(field, context).ends_with('%');
    const auto number = fields.decimal(field, context);
    if (!number)
        return Share::whole();
    return readShare(fields, field, *number, percent, context).value_or(Share::whole());
}

/// The days that a row speaks of: "period", or "first" and "last" (one day without a last).
std::optional<Period> readDays(RowFields &fields, RowContext &context)
{
    const auto *periodField = fieldOf(fields, "period");
    if (const QString text = fields.text(periodField, context); !text.isEmpty()) {
        auto period = Period::parse(text);
        if (period)
            return *period;
        fields.reject(periodField, context, {period.error().message, {}});
        return std::nullopt;
    }
    const auto first = fields.date(fieldOf(fields, "first"), context);
    const auto last = fields.date(fieldOf(fields, "last"), context);
    fields.require(periodField ? QStringLiteral("period") : QStringLiteral("first"), first.has_value(), context);
    if (context.rejected)
        return std::nullopt;
    if (last && *last < *first) {
        fields.reject(fieldOf(fields, "last"), context, {Texts::tr("The last day is before the first."), {}});
        return std::nullopt;
    }
    return Period::ofDays(*first, last.value_or(*first));
}

} // namespace

std::optional<Share> readShare(
    RowFields &fields, const RowFields::Field *field, const Decimal &number, bool percent, RowContext &context)
{
    const auto share = percent ? Share::parsePercent(number.toText()) : Share::parseFraction(number.toText());
    if (share && *share <= Share::whole())
        return *share;
    fields.reject(field, context,
        {Texts::tr("The share of the service is a fraction from 0 to 1, or per cent with the sign."), {}});
    return std::nullopt;
}

Outage readOutage(RowFields &fields, RowContext &context)
{
    Outage outage;
    outage.externalId = externalId(fields, context);
    const auto from = fields.instant(fieldOf(fields, "from"), context);
    fields.require(QStringLiteral("from"), from.has_value(), context);
    outage.from = from.value_or(Instant());
    outage.to = endOf(fields, context, outage.from);
    outage.affected = affectedShare(fields, context);
    outage.planned = fields.boolean(fieldOf(fields, "planned"), context).value_or(false);
    outage.agreed = fields.boolean(fieldOf(fields, "agreed"), context).value_or(false);
    outage.note = fields.text(fieldOf(fields, "note"), context);
    if (!context.rejected && outage.to && *outage.to < outage.from)
        fields.reject(fieldOf(fields, "to"), context,
            {Texts::tr("The outage ends before it begins."),
                Texts::tr("Swap it with “%1”.").arg(fields.cellOf(fieldOf(fields, "from"), context))},
            false);
    return outage;
}

std::vector<Count> readCounts(RowFields &fields, RowContext &context)
{
    const QString id = externalId(fields, context);
    const auto days = readDays(fields, context);
    if (!days)
        return {};
    std::vector<Count> counts;
    const auto add = [&](const QString &name, const RowFields::Field *field, bool several) {
        const auto number = fields.whole(field, context);
        if (!number)
            return;
        if (*number < 0)
            fields.reject(field, context, {Texts::tr("A count is not negative."), {}});
        Count count{id, name, days->first(), days->last(), *number};
        if (id.isEmpty())
            count.externalId = name + u' ' + days->first().toString(Qt::ISODate) + QStringLiteral("..")
                + days->last().toString(Qt::ISODate);
        else if (several)
            count.externalId += u' ' + name;
        counts.push_back(std::move(count));
    };
    const auto *number = fieldOf(fields, "number");
    if (number != nullptr) {
        const QString name = fields.text(fieldOf(fields, "name"), context);
        fields.require(QStringLiteral("name"), !name.isEmpty(), context);
        add(name, number, false);
        fields.require(QStringLiteral("number"), !counts.empty(), context);
    }
    for (const auto &[name, field] : fields.namedNumbers())
        add(name, field, true);
    return counts;
}

SurveyRating readRating(RowFields &fields, RowContext &context)
{
    SurveyRating rating;
    rating.externalId = externalId(fields, context);
    const auto at = fields.instant(fieldOf(fields, "at"), context);
    const auto score = fields.decimal(fieldOf(fields, "score"), context);
    fields.require(QStringLiteral("external_id"), !rating.externalId.isEmpty(), context);
    fields.require(QStringLiteral("at"), at.has_value(), context);
    fields.require(QStringLiteral("score"), score.has_value(), context);
    rating.at = at.value_or(Instant());
    rating.score = score.value_or(Decimal());
    rating.scaleMin = fields.smallNumber(fieldOf(fields, "scale_min"), context, 1);
    rating.scaleMax = fields.smallNumber(fieldOf(fields, "scale_max"), context, 5);
    const bool inScale = rating.score >= Decimal{rating.scaleMin, 0} && rating.score <= Decimal{rating.scaleMax, 0};
    if (!context.rejected && !inScale)
        fields.reject(fieldOf(fields, "score"), context,
            {Texts::tr("The score is outside the scale %1 to %2.").arg(rating.scaleMin).arg(rating.scaleMax), {}});
    return rating;
}

std::optional<ParsedInvoice> readInvoice(RowFields &fields, RowContext &context)
{
    const auto text = [&](const char *name) { return fields.text(fieldOf(fields, name), context).trimmed(); };
    ParsedInvoice invoice;
    invoice.line = context.row.line;
    invoice.agreement = text("agreement");
    invoice.supplier = text("supplier");
    invoice.service = text("service");
    invoice.number = text("number");
    invoice.currency = text("currency").toUpper();
    invoice.note = text("note");
    const auto date = fields.date(fieldOf(fields, "date"), context);
    const auto days = readDays(fields, context);
    const auto amount = fields.decimal(fieldOf(fields, "amount"), context);
    fields.require(QStringLiteral("number"), !invoice.number.isEmpty(), context);
    fields.require(QStringLiteral("date"), date.has_value(), context);
    fields.require(QStringLiteral("amount"), amount.has_value(), context);
    if (context.rejected || !date || !days || !amount)
        return std::nullopt;
    invoice.date = *date;
    invoice.first = days->first();
    invoice.last = days->last();
    invoice.amount = *amount;
    invoice.cells = cellTexts(context.row, fields.quote());
    return invoice;
}

std::optional<ReportedValue> readReported(RowFields &fields, RowContext &context)
{
    const auto *levelField = fieldOf(fields, "service_level");
    const QString levelText = fields.text(levelField, context);
    const auto level = ServiceLevelId::parse(levelText);
    if (!context.rejected && !level)
        fields.reject(levelField, context, {Texts::tr("This is not the id of a service level."), {}});
    const auto days = readDays(fields, context);
    const auto value = fields.decimal(fieldOf(fields, "value"), context);
    fields.require(QStringLiteral("value"), value.has_value(), context);
    if (context.rejected || !level || !days || !value)
        return std::nullopt;
    QString id = externalId(fields, context);
    if (id.isEmpty())
        id = levelText + u' ' + days->toText();
    return ReportedValue{id, *level, *days, *value, fields.text(fieldOf(fields, "document"), context)};
}

} // namespace kept
