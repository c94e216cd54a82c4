// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/verifytrust.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/inputdigest.h"
#include "models/evaluation/reviewplan.h"
#include "models/store/foureyes.h"
#include "models/store/pastview.h"
#include "models/store/repositories.h"
#include "models/workspace/currentresults.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/verifyclaims.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::VerifyTrust)
};

/// What became of one sealed review: at most one of the two is said.
struct Outcome {
    QString finding; ///< nothing explains the difference
    QString note;
    bool recomputed = false;
};

QString nameOf(const Review &review, const Agreement *agreement)
{
    return Texts::tr("%1, %2", "agreement and period of a review")
        .arg(agreement ? agreement->reference : review.agreement.text(), displayPeriod(review.period));
}

/// Whether it was sealed when results still held sentences in the place of facts.
bool isOfEarlierForm(const QJsonObject &scorecard)
{
    const QJsonArray results = scorecard.value(u"results").toArray();
    return std::any_of(results.begin(), results.end(),
        [](const QJsonValue &result) { return result.toObject().contains(u"allowance_text"); });
}

bool isSaid(const QJsonValue &value) { return value.isObject() || !value.toString().isEmpty(); }

/// Of sentences in the language of the one who sealed only this can be judged: whether there was something to say.
QJsonObject withoutWords(QJsonObject scorecard, const QString &allowance, const QString &remark)
{
    QJsonArray results;
    for (const QJsonValue &value : scorecard.value(u"results").toArray()) {
        QJsonObject result = value.toObject();
        result.insert(QStringLiteral("has_allowance"), isSaid(result.take(allowance)));
        result.insert(QStringLiteral("has_remark"), isSaid(result.take(remark)));
        results.append(result);
    }
    scorecard.insert(u"results", results);
    return scorecard;
}

/// The facts that results have since the fourth number of the rules say more of the same figures.
QJsonObject asOfRules(QJsonObject scorecard, int evaluator)
{
    if (evaluator >= 4)
        return scorecard;
    QJsonArray results;
    for (const QJsonValue &value : scorecard.value(u"results").toArray()) {
        QJsonObject result = value.toObject();
        for (const auto *fact : {u"rating_step", u"forecast", u"discrepancy"})
            result.remove(QStringView(fact));
        results.append(result);
    }
    scorecard.insert(u"results", results);
    return scorecard;
}

/// Whether what was sealed is what follows: every figure and fact, without the words of the earlier form.
bool isSame(const SealedScorecard &sealed, const Scorecard &judged)
{
    const QJsonObject before = QJsonDocument::fromJson(sealed.scorecard).object();
    const QJsonObject now =
        asOfRules(QJsonDocument::fromJson(QJsonDocument(toJson(judged)).toJson()).object(), sealed.evaluator);
    if (!isOfEarlierForm(before))
        return before == now;
    return withoutWords(before, QStringLiteral("allowance_text"), QStringLiteral("credit_note"))
        == withoutWords(now, QStringLiteral("allowance"), QStringLiteral("credit_remark"));
}

/// The audit head before sealing, "sequence:hash", as the trail has it.
Result<std::optional<AuditEntry>> headOf(const Database &database, const SealedScorecard &sealed)
{
    const std::int64_t sequence = sealed.auditHead.section(u':', 0, 0).toLongLong();
    const auto last = auditHead(database);
    if (!last)
        return tl::unexpected(last.error());
    if (sequence < 1 || sequence > last->sequence)
        return std::nullopt;
    auto entries = auditEntries(database, {}, 1, static_cast<int>(last->sequence - sequence));
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty() || entries->front().hash != sealed.auditHead.section(u':', 1))
        return std::nullopt;
    return entries->front();
}

/// What comes out of the records of the time, and their digest.
struct JudgedAgain {
    Scorecard scorecard;
    QString inputDigest;
    QString zoneDigest;
};

Result<JudgedAgain> judgedAgain(const Database &past, const Review &review)
{
    const auto agreement = findAgreement(past, review.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    // The clock of a workbook that an earlier program sealed may have moved on between judging and sealing.
    const QJsonObject sealed = QJsonDocument::fromJson(review.sealed->scorecard).object();
    const Instant asOf = parseIso(sealed.value(u"as_of").toString()).value_or(review.sealed->asOf);
    const auto input = loadInput(past, *agreement, asOf, review.period.first(), review.period.last());
    if (!input)
        return tl::unexpected(input.error());
    return JudgedAgain{evaluate(*input), inputDigest(*input), zoneDigest(*input)};
}

/// The entry that sealed it; nothing when it came with a file.
Result<std::optional<AuditEntry>> sealOf(const Database &database, const Review &review)
{
    const auto sequence =
        entryThatWrote(database, RecordKind::Review, review.id.text(), QStringLiteral("sealed.fingerprint"));
    if (!sequence)
        return tl::unexpected(sequence.error());
    const auto entries = auditEntries(database, review.id.text(), -1, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const AuditEntry &entry : *entries)
        if (entry.sequence == *sequence && entry.action == QStringLiteral("seal_review"))
            return entry;
    return std::nullopt;
}

bool isSameFigure(const ServiceLevelResult &a, const ServiceLevelResult &b)
{
    const auto amount = [](const ServiceLevelResult &result) {
        return result.credit ? std::optional(result.credit->amount) : std::nullopt;
    };
    return a.value == b.value && a.status == b.status && amount(a) == amount(b);
}

/// How many results have another value, status or service credit, or stand on one side only.
int otherFigures(const Scorecard &sealed, const Scorecard &judged)
{
    int shared = 0;
    int same = 0;
    for (const ServiceLevelResult &then : sealed.results) {
        const ServiceLevelResult *now = resultOf(judged, then.serviceLevel, then.period);
        shared += now != nullptr ? 1 : 0;
        same += now != nullptr && isSameFigure(then, *now) ? 1 : 0;
    }
    return static_cast<int>(sealed.results.size() + judged.results.size()) - shared - same;
}

/// What can be compared where the rules, of evaluation or of time zones, are not those of the seal, as the sentence
/// says; never a finding, since they may explain it all.
Outcome byOtherRules(const SealedScorecard &sealed, const JudgedAgain &again, const QString &sentence)
{
    QStringList sentences{sentence};
    if (!sealed.inputDigest.isEmpty())
        sentences << (sealed.inputDigest == again.inputDigest
                ? Texts::tr("The records of that time are those that were sealed.")
                : Texts::tr("The records of that time are read otherwise than those that were sealed."));
    const auto then = scorecardFromJson(QJsonDocument::fromJson(sealed.scorecard).object());
    if (!then) {
        sentences << Texts::tr("Its figures cannot be read by this program.");
        return {{}, sentences.join(u' '), false};
    }
    const int others = otherFigures(*then, again.scorecard);
    sentences << (others == 0
            ? Texts::tr("All its values, statuses and service credits come out again.")
            : Texts::tr("By the rules of this program %n result(s) have another value, status or service credit; the "
                        "sealed ones stand.",
                nullptr, others));
    return {{}, sentences.join(u' '), others == 0};
}

Outcome differenceOf(const Review &review, const JudgedAgain &again, const AuditEntry &seal, const QString &name)
{
    if (review.sealed->evaluator != evaluatorVersion)
        return byOtherRules(*review.sealed, again,
            Texts::tr("The review %1 was sealed by the rules of evaluation %2, and this program has %3.")
                .arg(name)
                .arg(review.sealed->evaluator)
                .arg(evaluatorVersion));
    if (!review.sealed->zoneDigest.isEmpty() && review.sealed->zoneDigest != again.zoneDigest)
        return byOtherRules(*review.sealed, again,
            Texts::tr(
                "The review %1 was sealed where the clocks of its time zones were set by other rules than on this "
                "machine.")
                .arg(name));
    const QString text = review.sealed->inputDigest == again.inputDigest
        ? Texts::tr("Audit entry %1: the figures of the sealed review %2 do not follow from the records of that time.")
        : Texts::tr(
            "Audit entry %1: the records of that time are not those from which the sealed review %2 was judged, "
            "and give other figures.");
    return {text.arg(seal.sequence).arg(name), {}, false};
}

Result<Outcome> judge(const Database &database, const Review &review, const QString &name)
{
    const auto seal = sealOf(database, review);
    if (!seal)
        return tl::unexpected(seal.error());
    if (!*seal)
        return Outcome{{},
            Texts::tr("The review %1 was sealed in another workbook; its figures stand as the file has them.")
                .arg(name),
            false};
    const auto head = headOf(database, *review.sealed);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head || (*head)->sequence >= (*seal)->sequence)
        return Outcome{
            Texts::tr("The sealed review %1 names a head that the audit trail does not have.").arg(name), {}, false};
    const auto past = viewAfter(database, (*head)->sequence);
    if (!past)
        return tl::unexpected(past.error());
    const auto judged = judgedAgain(*past->database, review);
    if (!judged && past->isProved)
        return tl::unexpected(judged.error());
    if (judged && isSame(*review.sealed, judged->scorecard))
        return Outcome{{}, {}, true};
    if (!past->isProved)
        return Outcome{{},
            Texts::tr("The sealed review %1 cannot be judged again: personal values of its records were erased.")
                .arg(name),
            false};
    return differenceOf(review, *judged, **seal, name);
}

/// What later corrections and imports made of the sealed figures.
class Restatements {
public:
    Restatements(const Database &database, Instant now, const std::vector<Review> &reviews)
        : m_database(database), m_now(now), m_reviews(reviews)
    { }

    [[nodiscard]] Result<QStringList> of(const Review &review, const Agreement &agreement)
    {
        auto today = m_today.find(agreement.id);
        if (today == m_today.end()) {
            auto judged = judgeToday(agreement);
            if (!judged)
                return tl::unexpected(judged.error());
            today = m_today.emplace(agreement.id, std::move(*judged)).first;
        }
        return restatements(review, today->second, agreement, review.period.first());
    }

private:
    /// All of the agreement's sealed periods at once.
    [[nodiscard]] Result<Scorecard> judgeToday(const Agreement &agreement) const
    {
        QDate first;
        QDate last;
        for (const Review &review : m_reviews) {
            if (!review.sealed || review.agreement != agreement.id)
                continue;
            first = first.isValid() ? std::min(first, review.period.first()) : review.period.first();
            last = last.isValid() ? std::max(last, review.period.last()) : review.period.last();
        }
        const auto input = loadInput(m_database, agreement, m_now, first, last);
        return input ? Result<Scorecard>(evaluate(*input)) : tl::unexpected(input.error());
    }

    const Database &m_database;
    Instant m_now;
    const std::vector<Review> &m_reviews;
    std::map<AgreementId, Scorecard> m_today;
};

Result<void> take(const Database &database, const Review &review, Restatements &later, VerifyReport &report)
{
    const auto agreement = findAgreement(database, review.agreement);
    const QString name = nameOf(review, agreement ? &*agreement : nullptr);
    const auto outcome = judge(database, review, name);
    if (!outcome)
        return tl::unexpected(outcome.error());
    report.finding = outcome->finding;
    report.recomputed += outcome->recomputed ? 1 : 0;
    if (!outcome->note.isEmpty())
        report.notes << outcome->note;
    if (!outcome->recomputed || !agreement)
        return {};
    const auto restated = later.of(review, *agreement);
    if (!restated)
        return tl::unexpected(restated.error());
    for (const QString &sentence : *restated)
        report.notes << Texts::tr("Restatement of the sealed review %1: %2").arg(name, sentence);
    return {};
}

Result<void> verifyStored(
    const Database &database, Instant now, const std::function<bool()> &keepGoing, VerifyReport &report)
{
    const auto comparison = compareStored(database, now, keepGoing);
    if (!comparison)
        return tl::unexpected(comparison.error());
    report.storedResults = comparison->compared;
    report.finding = comparison->finding;
    return {};
}

} // namespace

Result<VerifyReport> verifyTrust(const Database &database, Instant now, const std::function<bool()> &keepGoing)
{
    auto report = verifyWorkbook(database);
    if (!report || !report->holds)
        return report;
    const auto reviews = allReviews(database);
    if (!reviews)
        return tl::unexpected(reviews.error());
    Restatements later(database, now, *reviews);
    for (const Review &review : *reviews) {
        if (keepGoing && !keepGoing())
            return fail(ErrorCode::Cancelled, Texts::tr("The verification was stopped."));
        if (!review.sealed)
            continue;
        if (const auto taken = take(database, review, later, *report); !taken)
            return tl::unexpected(taken.error());
        if (!report->finding.isEmpty())
            break;
    }
    if (report->finding.isEmpty())
        if (const auto compared = verifyClaims(database, now, keepGoing, *report); !compared)
            return tl::unexpected(compared.error());
    if (report->finding.isEmpty())
        if (const auto compared = verifyStored(database, now, keepGoing, *report); !compared)
            return tl::unexpected(compared.error());
    report->holds = report->finding.isEmpty();
    return report;
}

} // namespace kept
