// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/reviews.h"

#include "models/domain/codec.h"
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

Result<Scorecard> scorecardOf(Workspace &workspace, const Review &review)
{
    auto agreement = findAgreement(workspace.database(), review.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    auto input =
        loadInput(workspace.database(), *agreement, workspace.now(), review.period.first(), review.period.last());
    if (!input)
        return tl::unexpected(input.error());
    return evaluate(*input);
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
    QByteArray scorecard;
    if (bare.sealed)
        scorecard = bare.sealed->scorecard;
    bare.sealed.reset();
    bare.state = ReviewState::Sealed;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(toJson(bare)).toJson(QJsonDocument::Compact));
    hash.addData(QByteArray(1, '\n'));
    hash.addData(scorecard);
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
    auto scorecard = scorecardOf(workspace, *review);
    if (!scorecard)
        return tl::unexpected(scorecard.error());
    const auto head = auditHead(workspace.database());
    if (!head)
        return tl::unexpected(head.error());
    review->state = ReviewState::Sealed;
    review->sealed = SealedScorecard{scorecard->asOf, QJsonDocument(toJson(*scorecard)).toJson(QJsonDocument::Compact),
        {}, QStringLiteral("%1:%2").arg(head->sequence).arg(head->hash)};
    review->sealed->fingerprint = reviewFingerprint(*review);
    auto saved = inTransaction(workspace, QStringLiteral("seal_review"), {},
        [&](Transaction &transaction) { return saveReview(transaction, std::move(*review)); });
    if (saved)
        workspace.database().backupFor(BackupOccasion::SealedReview, localTime(workspace.action({})));
    return saved;
}

} // namespace kept
