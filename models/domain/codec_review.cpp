// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_parts.h"

namespace kept {
namespace {

using namespace codec;

QJsonObject writeWithdrawal(const ExclusionWithdrawal &withdrawal)
{
    return FieldWriter()
        .put(u"requested_by", withdrawal.requestedBy)
        .put(u"requested_by_user", withdrawal.requestedByUser)
        .put(u"reason", withdrawal.reason)
        .put(u"confirmed_by", withdrawal.confirmedBy)
        .put(u"confirmed_by_user", withdrawal.confirmedByUser)
        .object();
}

ExclusionWithdrawal readWithdrawal(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ExclusionWithdrawal withdrawal;
    fields.into(withdrawal.requestedBy, u"requested_by");
    fields.into(withdrawal.requestedByUser, u"requested_by_user");
    fields.into(withdrawal.reason, u"reason");
    fields.into(withdrawal.confirmedBy, u"confirmed_by");
    fields.into(withdrawal.confirmedByUser, u"confirmed_by_user");
    fields.finish();
    return withdrawal;
}

Exclusion readExclusion(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Exclusion exclusion{.id = fields.required(u"id", readId<ExclusionId>),
        .agreement = fields.required(u"agreement", readId<AgreementId>),
        .serviceLevel = fields.required(u"service_level", readId<ServiceLevelId>),
        .reason = fields.required(u"reason", readEnum<ExclusionReason>),
        .span = fields.optional(u"span", readSpan),
        .records = {},
        .evidence = {},
        .requestedBy = {},
        .approvedBy = {}};
    fields.into(exclusion.records, u"records");
    fields.into(exclusion.evidence, u"evidence");
    fields.into(exclusion.requestedBy, u"requested_by");
    fields.into(exclusion.approvedBy, u"approved_by");
    fields.into(exclusion.requestedByUser, u"requested_by_user");
    fields.into(exclusion.approvedByUser, u"approved_by_user");
    exclusion.withdrawal = fields.optional(u"withdrawal", readWithdrawal);
    fields.into(exclusion.takenOver, u"taken_over", listOf(readTakenOver));
    fields.into(exclusion.archived, u"archived");
    fields.finish();
    return exclusion;
}

QJsonObject writeAttendee(const Attendee &attendee)
{
    return FieldWriter().put(u"name", attendee.name).put(u"role", attendee.role).object();
}

Attendee readAttendee(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Attendee attendee;
    fields.into(attendee.name, u"name");
    fields.into(attendee.role, u"role");
    fields.finish();
    return attendee;
}

QJsonObject writeAction(const ReviewAction &action)
{
    return FieldWriter()
        .put(u"text", action.text)
        .put(u"owner", action.owner)
        .put(u"due", action.due)
        .put(u"done", action.done)
        .object();
}

ReviewAction readAction(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ReviewAction action;
    fields.into(action.text, u"text");
    fields.into(action.owner, u"owner");
    fields.into(action.due, u"due", readDate);
    fields.into(action.done, u"done", readDate);
    fields.finish();
    return action;
}

QJsonObject writeSealed(const SealedScorecard &sealed)
{
    return FieldWriter()
        .json(u"as_of", toIso(sealed.asOf))
        .json(u"scorecard", QString::fromUtf8(sealed.scorecard))
        .json(u"fingerprint", sealed.fingerprint)
        .json(u"audit_head", sealed.auditHead)
        .putUnless(u"evaluator", sealed.evaluator, 1)
        .put(u"input_digest", sealed.inputDigest)
        .put(u"zone_digest", sealed.zoneDigest)
        .object();
}

SealedScorecard readSealed(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    SealedScorecard sealed;
    sealed.asOf = fields.required(u"as_of", readInstant);
    sealed.scorecard = fields.required(u"scorecard", readText).toUtf8();
    sealed.fingerprint = fields.required(u"fingerprint", readText);
    sealed.auditHead = fields.required(u"audit_head", readText);
    fields.into(sealed.evaluator, u"evaluator", readWhole);
    fields.into(sealed.inputDigest, u"input_digest");
    fields.into(sealed.zoneDigest, u"zone_digest");
    fields.finish();
    return sealed;
}

Review readReview(const QJsonObject &json, const QString &path)
{
    FieldReader fields(json, path);
    Review review{.id = fields.required(u"id", readId<ReviewId>),
        .agreement = fields.required(u"agreement", readId<AgreementId>),
        .period = fields.required(u"period", readPeriod),
        .due = fields.required(u"due", readDate),
        .held = fields.optional(u"held", readDate),
        .attendees = {},
        .minutes = {},
        .decisions = {},
        .actions = {},
        .sealed = {}};
    fields.into(review.state, u"state", readEnum<ReviewState>);
    fields.into(review.attendees, u"attendees", listOf(readAttendee));
    fields.into(review.minutes, u"minutes");
    fields.into(review.decisions, u"decisions");
    fields.into(review.actions, u"actions", listOf(readAction));
    fields.into(review.sealed, u"sealed", readSealed);
    fields.finish();
    return review;
}

} // namespace

QJsonObject toJson(const Exclusion &exclusion)
{
    FieldWriter fields;
    fields.put(u"id", exclusion.id)
        .put(u"agreement", exclusion.agreement)
        .put(u"service_level", exclusion.serviceLevel)
        .put(u"reason", exclusion.reason)
        .put(u"span", exclusion.span)
        .put(u"records", exclusion.records)
        .put(u"evidence", exclusion.evidence)
        .put(u"requested_by", exclusion.requestedBy)
        .put(u"approved_by", exclusion.approvedBy)
        .put(u"requested_by_user", exclusion.requestedByUser)
        .put(u"approved_by_user", exclusion.approvedByUser)
        .putList(u"taken_over", exclusion.takenOver, writeTakenOver)
        .put(u"archived", exclusion.archived);
    if (exclusion.withdrawal)
        fields.json(u"withdrawal", writeWithdrawal(*exclusion.withdrawal));
    return fields.object();
}

Result<Exclusion> exclusionFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readExclusion(json, path); });
}

QJsonObject toJson(const Review &review)
{
    FieldWriter fields;
    fields.put(u"id", review.id)
        .put(u"agreement", review.agreement)
        .put(u"period", review.period)
        .put(u"due", review.due)
        .put(u"state", review.state)
        .put(u"held", review.held)
        .putList(u"attendees", review.attendees, writeAttendee)
        .put(u"minutes", review.minutes)
        .put(u"decisions", review.decisions)
        .putList(u"actions", review.actions, writeAction);
    return review.sealed ? fields.json(u"sealed", writeSealed(*review.sealed)).object() : fields.object();
}

Result<Review> reviewFromJson(const QJsonObject &json, const QString &path)
{
    return attempt([&] { return readReview(json, path); });
}

} // namespace kept
