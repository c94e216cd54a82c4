// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/samplehistory.h"

#include "models/evaluation/creditledger.h"
#include "models/evaluation/evaluatorversion.h"
#include "models/evaluation/missingreports.h"
#include "models/evaluation/reviewplan.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/reviews.h"

#include <QCryptographicHash>

namespace kept {

namespace {

constexpr int daysToImport = 20; // after a quarter's end, when its tickets are resolved

Instant noon(const QDate &date) { return startOfDay(date, QTimeZone::utc()) + std::chrono::hours(12); }

ImportId importId(const SampleSource &source, const Period &quarter)
{
    const QByteArray digest =
        QCryptographicHash::hash((source.name + u'/' + quarter.toText()).toUtf8(), QCryptographicHash::Sha256);
    return *ImportId::parse(QStringLiteral("import-") + QString::fromLatin1(digest.toHex().left(16)));
}

/// What the source declares as complete in the quarter, up to the date; a month that was never delivered is left out.
std::vector<Coverage> coverageIn(const SampleSource &source, const Period &quarter, const QDate &until)
{
    const QTimeZone zone("Europe/Berlin");
    std::vector<Coverage> coverage;
    for (int month = 0; month < 3; ++month) {
        const QDate first = quarter.first().addMonths(month);
        const QDate end = std::min(first.addMonths(1), until);
        if (end <= first || (source.gap && *source.gap == first))
            continue;
        for (const ServiceId &service : source.services)
            coverage.push_back({service, source.name, source.kind, {startOfDay(first, zone), startOfDay(end, zone)},
                SelectedBy::Opened, {}, std::nullopt});
    }
    return coverage;
}

Result<void> importQuarter(Workspace &workspace, const SampleSource &source, const Period &quarter, const QDate &until)
{
    std::vector<IncomingRecord> records;
    for (const auto &[day, record] : source.records) {
        const bool missing = source.gap && day >= *source.gap && day < source.gap->addMonths(1);
        if (quarter.first() <= day && day < quarter.end() && !missing)
            records.push_back(record);
    }
    std::int64_t line = 1;
    for (IncomingRecord &record : records)
        record.line = ++line;
    ImportInfo info{importId(source, quarter), source.name, source.kind,
        QStringLiteral("sample %1 %2.csv").arg(source.name, quarter.toText()),
        QString::fromLatin1(
            QCryptographicHash::hash((source.name + quarter.toText()).toUtf8(), QCryptographicHash::Sha256).toHex()),
        QStringLiteral("sample"), coverageIn(source, quarter, until), static_cast<std::int64_t>(records.size()), 0};
    const auto entry = inTransaction(workspace, QStringLiteral("import"), {},
        [&](Transaction &transaction) { return writeImport(transaction, info, records); });
    return entry ? Result<void>() : tl::unexpected(entry.error());
}

/// Actions of reviews that lie half a year back are done; of later ones some are open, most where `isSlow`.
Review heldReview(Review review, const QString &title, int number, bool isSlow, const QDate &asOf)
{
    const bool old = review.due.addDays(183) < asOf;
    review.held = review.due;
    review.attendees = {{QStringLiteral("Service manager (sample)"), QStringLiteral("provider")},
        {QStringLiteral("Service owner (sample)"), QStringLiteral("customer")}};
    review.minutes = QStringLiteral(
        "Figures of %1 for %2 were read and agreed. Causes of the misses were explained by the provider.")
                         .arg(title, review.period.toText());
    review.decisions = {number % 3 == 0 ? QStringLiteral("The targets are raised in the next amendment.")
                                        : QStringLiteral("The targets stay as they are.")};
    review.actions = {
        {QStringLiteral("Report on the causes of the longest outage"), QStringLiteral("Service manager (sample)"),
            review.due.addDays(21), number % 4 == 3 && !old ? std::nullopt : std::optional(review.due.addDays(18))},
        {QStringLiteral("Check the invoice for the agreed credits"), QStringLiteral("Service owner (sample)"),
            review.due.addDays(45), std::nullopt}};
    const QDate checked = review.due.addDays(40);
    if (checked <= asOf && (!isSlow || number % 2 == 0 || old))
        review.actions.back().done = checked;
    return review;
}

bool isMain(const Agreement &agreement)
{
    const QStringList prefixes{QStringLiteral("SH-2024"), QStringLiteral("SD-2024"), QStringLiteral("SN-")};
    return std::any_of(prefixes.begin(), prefixes.end(),
        [&](const QString &prefix) { return agreement.reference.startsWith(prefix); });
}

/// Holds the reviews of the quarter on their due dates; all but the newest are sealed.
Result<void> reviewQuarter(
    Workspace &workspace, const SampleFrame &frame, const Period &quarter, int number, Instant &now)
{
    const QDate due = quarter.last().addDays(30);
    if (due >= frame.asOf)
        return {};
    now = noon(due);
    const auto portfolio = loadPortfolio(workspace.database(), now, quarter.first(), quarter.last());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    for (const Review &planned : plannedReviews(*portfolio, due)) {
        const Agreement *agreement = portfolio->agreement(planned.agreement);
        const bool newest = number == sampleQuarters - 1;
        // Of the newest quarter only the reviews of the main suppliers were held; the others wait.
        if (!agreement || planned.period != quarter || (newest && !isMain(*agreement)))
            continue;
        const auto held = recordReview(workspace,
            heldReview(
                planned, agreement->title, number, agreement->reference.startsWith(QLatin1String("SN-")), frame.asOf));
        if (!held)
            return tl::unexpected(held.error());
        if (newest)
            continue;
        if (const auto sealed = sealReview(workspace, held->id); !sealed)
            return tl::unexpected(sealed.error());
    }
    return {};
}

/// The reports that were due by the day came in three days early; those of the network of the last months are waited
/// for.
void receiveReports(const Portfolio &portfolio, Agreement &agreement, const SampleFrame &frame, const QDate &day)
{
    const bool slow = agreement.reference.startsWith(QLatin1String("SN-"));
    for (const MissingReport &missing : missingReports(portfolio, agreement, day)) {
        std::vector<Period> periods{missing.period};
        periods.insert(periods.end(), missing.earlier.begin(), missing.earlier.end());
        for (auto period = periods.rbegin(); period != periods.rend(); ++period)
            if (!slow || period->last().addMonths(3) < frame.asOf)
                agreement.receivedReports.push_back(
                    {missing.duty.report, *period, dueDate(missing.duty, *period).value_or(day).addDays(-3), {}});
    }
}

Result<void> noteReports(Workspace &workspace, const SampleFrame &frame, const QDate &day)
{
    Portfolio portfolio;
    auto agreements = allAgreements(workspace.database());
    if (!agreements)
        return tl::unexpected(agreements.error());
    portfolio.agreements = std::move(*agreements);
    return inTransaction(workspace, QStringLiteral("note_report"), {}, [&](Transaction &transaction) -> Result<void> {
        for (Agreement agreement : portfolio.agreements) {
            const std::size_t before = agreement.receivedReports.size();
            receiveReports(portfolio, agreement, frame, day);
            if (agreement.receivedReports.size() == before)
                continue;
            if (const auto saved = saveAgreement(transaction, std::move(agreement)); !saved)
                return tl::unexpected(saved.error());
        }
        return {};
    });
}

/// What became of the n-th credit that is old enough to be settled.
std::optional<ClaimState> fateOf(std::size_t number)
{
    switch (number % 6) {
    case 0:
    case 1:
    case 3:
        return ClaimState::Credited;
    case 2:
        return ClaimState::Accepted;
    case 4:
        return std::nullopt; // never claimed: forgone
    default:
        return ClaimState::Disputed;
    }
}

Claim claimFor(const CreditEntry &entry, ClaimState state, std::size_t number)
{
    const QByteArray key = (entry.agreement.text() + entry.serviceLevel.text() + entry.period.toText()).toUtf8();
    const QString id = QStringLiteral("claim-")
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
    Claim claim{*ClaimId::parse(id), entry.agreement, entry.serviceLevel, entry.period, entry.amount, state,
        entry.period.last().addDays(10), std::nullopt, {}, {}, 0, evaluatorVersion};
    if (state == ClaimState::Credited) {
        claim.settledOn = claim.claimedOn.addDays(30);
        claim.invoice = QStringLiteral("SAMPLE-INV-%1").arg(number + 1, 4, 10, QChar(u'0'));
    }
    return claim;
}

Result<void> claimCredits(Workspace &workspace, const SampleFrame &frame)
{
    const auto portfolio = loadPortfolio(workspace.database(), workspace.now(), frame.first, frame.asOf);
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    std::size_t number = 0;
    std::vector<Claim> claims;
    for (const CreditEntry &entry : creditLedger(*portfolio)) {
        const bool old = entry.period.last().addDays(60) < frame.asOf;
        const auto fate = old
            ? fateOf(number)
            : (number % 2 == 0 && entry.period.last().addDays(11) < frame.asOf ? std::optional(ClaimState::Claimed)
                                                                               : std::nullopt);
        if (fate)
            claims.push_back(claimFor(entry, *fate, number));
        ++number;
    }
    return inTransaction(workspace, QStringLiteral("claim_credit"), {}, [&](Transaction &transaction) -> Result<void> {
        for (const Claim &claim : claims)
            if (const auto saved = saveClaim(transaction, claim); !saved)
                return tl::unexpected(saved.error());
        return {};
    });
}

} // namespace

Result<void> liveThroughSample(Workspace &workspace, const SampleFrame &frame, Instant &now)
{
    const std::vector<SampleSource> sources = sampleSources(frame);
    Period quarter = Period::containing(frame.first, PeriodKind::Quarter);
    for (int number = 0; quarter.first() <= frame.asOf; ++number, quarter = quarter.shifted(1)) {
        const QDate day = std::min(quarter.last().addDays(daysToImport), frame.asOf);
        now = noon(day);
        for (const SampleSource &source : sources)
            if (auto imported = importQuarter(workspace, source, quarter, frame.asOf); !imported)
                return imported;
        if (auto noted = noteReports(workspace, frame, day); !noted)
            return noted;
        if (auto reviewed = reviewQuarter(workspace, frame, quarter, number, now); !reviewed)
            return reviewed;
    }
    now = noon(frame.asOf);
    return claimCredits(workspace, frame);
}

} // namespace kept
