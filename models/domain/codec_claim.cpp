// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"
#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace codec;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Codec)
};

QJsonObject writeStep(const ClaimStep &step)
{
    return FieldWriter()
        .put(u"state", step.state)
        .put(u"date", step.date)
        .put(u"amount", step.amount)
        .put(u"invoice", step.invoice)
        .put(u"note", step.note)
        .put(u"by", step.by)
        .put(u"rest", step.rest)
        .object();
}

ClaimStep readStep(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ClaimStep step;
    step.state = fields.required(u"state", readEnum<ClaimState>);
    step.date = fields.required(u"date", readDate);
    step.amount = fields.optional(u"amount", readMoney);
    fields.into(step.invoice, u"invoice");
    fields.into(step.note, u"note");
    fields.into(step.by, u"by");
    step.rest = fields.optional(u"rest", readEnum<ClaimRest>);
    fields.finish();
    return step;
}

/// Only of what a part was accepted, something else is left.
void checkRest(const Claim &claim, const QString &path)
{
    if (claim.rest && !claim.accepted)
        refuse(path, Texts::tr("Only a claim of which a part was accepted says what becomes of the rest."));
}

/// A part of what is claimed, of a claim that was accepted.
void checkAccepted(const Claim &claim, const QString &path)
{
    if (!claim.accepted)
        return;
    if (claim.state != ClaimState::Accepted && claim.state != ClaimState::Credited)
        refuse(path, Texts::tr("Only a claim that was accepted or credited has an accepted amount."));
    if (claim.accepted->currency() != claim.amount.currency() || claim.accepted->minor() <= 0
        || claim.accepted->minor() >= claim.amount.minor())
        refuse(path, Texts::tr("The accepted amount is a part of the claimed %1.").arg(displayMoney(claim.amount)),
            Texts::tr("Leave it out where all of it was accepted."));
}

/// The steps lead to where the claim stands, in the order of their days.
void checkSteps(const Claim &claim, const QString &path)
{
    QDate before = claim.claimedOn;
    for (std::size_t i = 0; i < claim.steps.size(); ++i) {
        const QString at = elementPath(path, static_cast<qsizetype>(i));
        if (claim.steps[i].date < before)
            refuse(memberPath(at, u"date"), Texts::tr("A step of the claim lies before the one that it follows."));
        before = claim.steps[i].date;
        const auto &amount = claim.steps[i].amount;
        if (amount && (amount->currency() != claim.amount.currency() || amount->minor() <= 0))
            refuse(memberPath(at, u"amount"),
                Texts::tr("The amount of a step is more than nothing, in the currency of the claim."));
    }
    if (!claim.steps.empty() && claim.steps.back().state != claim.state)
        refuse(path, Texts::tr("The last step is not the state in which the claim is."));
}

Claim readClaim(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Claim claim{.id = fields.required(u"id", readId<ClaimId>),
        .agreement = fields.required(u"agreement", readId<AgreementId>),
        .serviceLevel = fields.required(u"service_level", readId<ServiceLevelId>),
        .period = fields.required(u"period", readPeriod),
        .amount = fields.required(u"amount", readMoney),
        .claimedOn = fields.required(u"claimed_on", readDate),
        .settledOn = fields.optional(u"settled_on", readDate),
        .invoice = {},
        .note = {}};
    fields.into(claim.state, u"state", readEnum<ClaimState>);
    fields.into(claim.invoice, u"invoice");
    fields.into(claim.note, u"note");
    fields.into(claim.evaluator, u"evaluator", readWhole);
    claim.accepted = fields.optional(u"accepted", readMoney);
    fields.into(claim.steps, u"steps", listOf(readStep));
    fields.into(claim.attachments, u"attachments", listOf(readAttachment));
    claim.sentOn = fields.optional(u"sent_on", readDate);
    claim.restates = fields.optional(u"restates", readId<ClaimId>);
    fields.into(claim.reason, u"reason");
    claim.rest = fields.optional(u"rest", readEnum<ClaimRest>);
    fields.into(claim.withdrawn, u"withdrawn");
    fields.finish();
    checkRest(claim, memberPath(path, u"rest"));
    checkAccepted(claim, memberPath(path, u"accepted"));
    checkSteps(claim, memberPath(path, u"steps"));
    return claim;
}

Invoice readInvoice(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Invoice invoice{.id = fields.required(u"id", readId<InvoiceId>),
        .agreement = fields.required(u"agreement", readId<AgreementId>),
        .number = fields.required(u"number", readName),
        .date = fields.required(u"date", readDate),
        .first = fields.required(u"first", readDate),
        .last = fields.required(u"last", readDate),
        .service = fields.optional(u"service", readId<ServiceId>),
        .amount = fields.required(u"amount", readMoney)};
    fields.into(invoice.source, u"source");
    fields.into(invoice.note, u"note");
    fields.into(invoice.archived, u"archived");
    fields.finish();
    if (invoice.last < invoice.first)
        refuse(memberPath(path, u"last"), Texts::tr("The last day of the invoice lies before its first."));
    return invoice;
}

Currency readCurrency(const QJsonValue &value, const QString &path)
{
    return orRefuse(Currency::fromCode(readText(value, path)), path);
}

ExchangeRate readRate(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    ExchangeRate rate{.id = fields.required(u"id", readId<ExchangeRateId>),
        .from = fields.required(u"from", readCurrency),
        .to = fields.required(u"to", readCurrency),
        .value = fields.required(u"value", readDecimal),
        .date = fields.required(u"date", readDate),
        .source = fields.required(u"source", readName)};
    fields.into(rate.archived, u"archived");
    fields.finish();
    if (rate.from == rate.to)
        refuse(memberPath(path, u"to"), Texts::tr("A rate leads from one currency to another one."));
    if (rate.value <= Decimal())
        refuse(memberPath(path, u"value"), Texts::tr("A rate is more than 0."));
    return rate;
}

} // namespace

QJsonObject toJson(const Claim &claim)
{
    return FieldWriter()
        .put(u"id", claim.id)
        .put(u"agreement", claim.agreement)
        .put(u"service_level", claim.serviceLevel)
        .put(u"period", claim.period)
        .put(u"amount", claim.amount)
        .put(u"state", claim.state)
        .put(u"claimed_on", claim.claimedOn)
        .put(u"settled_on", claim.settledOn)
        .put(u"invoice", claim.invoice)
        .put(u"note", claim.note)
        .putUnless(u"evaluator", claim.evaluator, 1)
        .put(u"accepted", claim.accepted)
        .putList(u"steps", claim.steps, writeStep)
        .putList(u"attachments", claim.attachments, writeAttachment)
        .put(u"sent_on", claim.sentOn)
        .put(u"restates", claim.restates)
        .put(u"reason", claim.reason)
        .put(u"rest", claim.rest)
        .put(u"withdrawn", claim.withdrawn)
        .object();
}

Result<Claim> claimFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readClaim(json, path); });
}

QJsonObject toJson(const Invoice &invoice)
{
    return FieldWriter()
        .put(u"id", invoice.id)
        .put(u"agreement", invoice.agreement)
        .json(u"number", invoice.number)
        .put(u"date", invoice.date)
        .put(u"first", invoice.first)
        .put(u"last", invoice.last)
        .put(u"service", invoice.service)
        .put(u"amount", invoice.amount)
        .put(u"source", invoice.source)
        .put(u"note", invoice.note)
        .put(u"archived", invoice.archived)
        .object();
}

Result<Invoice> invoiceFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readInvoice(json, path); });
}

QJsonObject toJson(const ExchangeRate &rate)
{
    return FieldWriter()
        .put(u"id", rate.id)
        .json(u"from", rate.from.code())
        .json(u"to", rate.to.code())
        .put(u"value", rate.value)
        .put(u"date", rate.date)
        .json(u"source", rate.source)
        .put(u"archived", rate.archived)
        .object();
}

Result<ExchangeRate> exchangeRateFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readRate(json, path); });
}

} // namespace kept
