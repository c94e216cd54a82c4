// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calcops.h"

#include "app/calcfields.h"
#include "models/domain/codec.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditsettlement.h"
#include "models/evaluation/creditunits.h"
#include "models/evaluation/portfolio.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calc)
};

/// What is asked: an agreement and how its service levels came out, period by period.
struct CreditCase {
    Agreement agreement;
    std::vector<Invoice> invoices;
    std::vector<ServiceLevelResult> results;
    std::vector<CreditFacts> facts;
};

Rational optionalNumber(CalcFields &fields, const char *name)
{
    return fields.takeOptional(name) ? fields.numberOrText(name) : Rational(0);
}

Status statusOf(CalcFields &fields, const ServiceLevel &terms, const ResultPart &part)
{
    if (fields.takeOptional("status")) {
        const auto status = statusFromName(fields.text("status"));
        if (!status)
            fields.refuse("status", Texts::tr("This status is not known."));
        return status.value_or(Status::NoData);
    }
    if (!part.value)
        return Status::NoData;
    const Rational value = gradedValue(terms, *part.value);
    if (isCritical(value, part.target, terms.direction))
        return Status::Critical;
    return misses(value, part.target, terms.direction) ? Status::Missed : Status::Met;
}

/// The one part of a period, on the days on which its agreement holds.
ResultPart partOf(const CreditCase &asked, const Period &period)
{
    ResultPart part;
    part.first = std::max(period.first(), asked.agreement.versions.front().effective);
    part.last = period.last();
    const AgreementVersion *version = versionOn(asked.agreement, part.last);
    part.version = (version != nullptr ? *version : asked.agreement.versions.front()).number;
    return part;
}

void readFacts(CalcFields &fields, const ServiceLevel &terms, ResultPart &part, CreditPart &facts)
{
    if (fields.takeOptional("value"))
        part.value = fields.numberOrText("value");
    const Rational thousand(1000);
    facts.service = fields.takeOptional("service_time")
        ? fields.numberOrText("service_time") * thousand
        : Rational((part.first.daysTo(part.last) + 1) * std::int64_t(86'400'000));
    facts.lost = optionalNumber(fields, "lost_time") * thousand;
    facts.days = fields.takeOptional("days") ? fields.whole("days", 0, 100'000) : 0;
    const QJsonArray outages = fields.optionalArray("outages");
    for (const QJsonValue &outage : outages) {
        const auto length = calcNumber(outage, fields.path("outages"));
        if (!length)
            return fields.refuse(length.error());
        const Duration whole(static_cast<std::int64_t>((*length * thousand).floor()));
        if (!terms.credit || !terms.credit->outagesOver || whole > Duration(*terms.credit->outagesOver))
            facts.outages.push_back(whole.count());
    }
    const Rational breaches = optionalNumber(fields, "breaches");
    const bool countsBad = terms.rule.metric == Metric::OutageCount || terms.direction == Direction::AtMost;
    (countsBad ? part.numerator : part.denominator) = breaches;
}

std::optional<Error> readResult(const QJsonValue &value, qsizetype index, CreditCase &asked)
{
    CalcFields fields(value.toObject(), QStringLiteral("results[%1]").arg(index));
    const auto id = ServiceLevelId::parse(fields.text("service_level"));
    const auto period = Period::parse(fields.text("period"));
    if (!period)
        fields.refuse(period.error());
    const ServiceLevel *terms = id && period ? levelOn(asked.agreement, *id, std::numeric_limits<int>::max()) : nullptr;
    if (terms == nullptr) {
        fields.refuse("service_level", Texts::tr("The agreement has no such service level."));
        return fields.finish().error();
    }
    ResultPart part = partOf(asked, *period);
    if (const ServiceLevel *then = levelOn(asked.agreement, *id, part.version))
        terms = then;
    if (const Target *target = terms->targets.on(part.last))
        part.target = *target;
    CreditPart facts;
    readFacts(fields, *terms, part, facts);
    part.status = statusOf(fields, *terms, part);
    const QDate incident = fields.takeOptional("incident") ? fields.date("incident") : part.last;
    if (const auto checked = fields.finish(); !checked)
        return checked.error();
    ServiceLevelResult result{*id, *period};
    result.status = part.status;
    result.finality = Finality::Final;
    result.value = part.value;
    result.parts = {part};
    const auto refused = terms->credit && part.value
        ? fillBasis(asked.agreement, asked.invoices, *terms, *period, part, incident, facts)
        : std::nullopt;
    result.creditRemark = refused;
    CreditFacts all{asked.results.size(), incident, {facts}};
    if (terms->credit && part.value && !refused)
        result.creditRemark = conflictOf(asked.agreement, result, all);
    asked.results.push_back(std::move(result));
    if (terms->credit && part.value && !asked.results.back().creditRemark)
        asked.facts.push_back(std::move(all));
    return std::nullopt;
}

QJsonObject moneyJson(const Money &money)
{
    return {{QStringLiteral("amount"), money.amountText()}, {QStringLiteral("currency"), money.currency().code()}};
}

QJsonObject answerOf(const ServiceLevelResult &result)
{
    QJsonObject json{{QStringLiteral("service_level"), result.serviceLevel.text()},
        {QStringLiteral("period"), result.period.toText()}, {QStringLiteral("status"), statusName(result.status)}};
    if (result.credit) {
        json.insert(QStringLiteral("credit"), moneyJson(result.credit->amount));
        json.insert(QStringLiteral("share"), result.credit->share.toFraction());
        json.insert(QStringLiteral("capped"), result.credit->capped);
        if (result.credit->deadline)
            json.insert(QStringLiteral("deadline"), result.credit->deadline->toString(Qt::ISODate));
    }
    if (result.alternative)
        json.insert(QStringLiteral("alternative"), moneyJson(result.alternative->amount));
    if (const EarnedBack *earned = earnedIn(result))
        json.insert(QStringLiteral("earned_back"),
            QJsonObject{{QStringLiteral("period"), earned->missed.toText()},
                {QStringLiteral("amount"), earned->amount.amountText()}});
    if (result.bonus)
        json.insert(QStringLiteral("bonus"), moneyJson(*result.bonus));
    if (result.creditRemark)
        json.insert(QStringLiteral("remark"), creditReasonName(result.creditRemark->reason));
    return json;
}

Result<CreditCase> caseOf(CalcFields &fields)
{
    auto agreement = agreementFromJson(fields.object("agreement"), fields.path("agreement"));
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (const auto problems = validate(*agreement); !problems.empty())
        return tl::unexpected(problems.front());
    CreditCase asked{std::move(*agreement), {}, {}, {}};
    for (const QJsonValue &each : fields.optionalArray("invoices")) {
        auto invoice = invoiceFromJson(each.toObject(), fields.path("invoices"));
        if (!invoice)
            return tl::unexpected(invoice.error());
        asked.invoices.push_back(std::move(*invoice));
    }
    const QJsonArray results = fields.array("results");
    for (qsizetype i = 0; i < results.size(); ++i)
        if (auto error = readResult(results.at(i), i, asked))
            return tl::unexpected(*error);
    return asked;
}

} // namespace

Result<QJsonObject> calcCredits(const QJsonObject &request)
{
    CalcFields fields(request, {});
    fields.takeOptional("op");
    auto asked = caseOf(fields);
    if (!asked)
        return tl::unexpected(asked.error());
    if (const Result<void> checked = fields.finish(); !checked)
        return tl::unexpected<Error>(checked.error());
    settleFacts(asked->agreement, asked->facts, asked->results);
    QJsonArray credits;
    for (const ServiceLevelResult &result : asked->results)
        credits.append(answerOf(result));
    return QJsonObject{{QStringLiteral("credits"), credits}};
}

} // namespace kept
