// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/reviews.h"

#include "models/domain/codec.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/inputdigest.h"
#include "models/store/audittrail.h"
#include "models/store/backup.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Reviews)
};

/// The figures of the period as of now, without the fingerprint, which is over them and the minutes.
Result<SealedScorecard> judged(const Database &database, const Review &review, Instant now)
{
    const auto agreement = findAgreement(database, review.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const auto input = loadInput(database, *agreement, now, review.period.first(), review.period.last());
    if (!input)
        return tl::unexpected(input.error());
    const auto head = auditHead(database);
    if (!head)
        return tl::unexpected(head.error());
    return SealedScorecard{now, QJsonDocument(toJson(evaluate(*input))).toJson(QJsonDocument::Compact), {},
        QStringLiteral("%1:%2").arg(head->sequence).arg(head->hash), evaluatorVersion, inputDigest(*input),
        zoneDigest(*input)};
}

} // namespace

Result<Review> recordReview(Workspace &workspace, Review review)
{
    if (review.state == ReviewState::Sealed)
        return fail(ErrorCode::Refused, Texts::tr("A sealed review is not changed any more."));
    if (review.held)
        review.state = ReviewState::Held;
    return inTransaction(workspace, QStringLiteral("save_review"), {},
        [&](Transaction &transaction) { return saveReview(transaction, std::move(review)); });
}

QString reviewFingerprint(const Review &review)
{
    Review bare = review;
    const SealedScorecard sealed = bare.sealed.value_or(SealedScorecard{});
    bare.sealed.reset();
    bare.state = ReviewState::Sealed;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(toJson(bare)).toJson(QJsonDocument::Compact));
    hash.addData(QByteArray(1, '\n'));
    hash.addData(sealed.scorecard);
    if (sealed.evaluator != 1)
        hash.addData(QStringLiteral("\n%1\n%2").arg(sealed.evaluator).arg(sealed.inputDigest).toUtf8());
    if (!sealed.zoneDigest.isEmpty())
        hash.addData('\n' + sealed.zoneDigest.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Result<Review> sealReview(Workspace &workspace, const ReviewId &id)
{
    auto review = findReview(workspace.database(), id);
    if (!review)
        return review;
    if (review->state != ReviewState::Held)
        return fail(ErrorCode::Refused, Texts::tr("A review is sealed after it was held."), {},
            Texts::tr("Enter the date on which it was held."));
    if (review->attendees.empty())
        return fail(
            ErrorCode::Refused, Texts::tr("Nobody is named as present."), {}, Texts::tr("Enter who was present."));
    auto sealed = judged(workspace.database(), *review, workspace.now());
    if (!sealed)
        return tl::unexpected(sealed.error());
    review->state = ReviewState::Sealed;
    review->sealed = std::move(*sealed);
    review->sealed->fingerprint = reviewFingerprint(*review);
    auto saved = inTransaction(workspace, QStringLiteral("seal_review"), {},
        [&](Transaction &transaction) { return saveReview(transaction, std::move(*review)); });
    if (saved)
        workspace.database().backupFor(BackupOccasion::SealedReview, localTime(workspace.action({})));
    return saved;
}

} // namespace kept
