// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nextstep.h"

#include "models/domain/agreementlife.h"
#include "models/domain/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::NextStep)
};

QString page(const char *id) { return QString::fromLatin1(id); }

bool hasLevels(const Agreement &agreement) { return !agreement.latest().content.serviceLevels.empty(); }

bool isJudged(const ServiceLevelResult &result) { return result.value.has_value(); }

bool wasAnythingJudged(const Portfolio &portfolio)
{
    return std::any_of(portfolio.scorecards.begin(), portfolio.scorecards.end(),
        [](const auto &each) { return std::any_of(each.second.results.begin(), each.second.results.end(), isJudged); });
}

/// The first agreement that counts, such as a draft; null when there is none.
template <typename Counts>
const Agreement *firstOf(const Portfolio &portfolio, Counts counts)
{
    const auto found = std::find_if(portfolio.agreements.begin(), portfolio.agreements.end(),
        [&](const Agreement &each) { return !each.archived && counts(each); });
    return found == portfolio.agreements.end() ? nullptr : &*found;
}

/// Where no service level is judged in the period: those of drafts are not, and some agreements have none.
NextStep towardsLevels(const Portfolio &portfolio, const Overview &overview)
{
    const QString none = Texts::tr("No service level was agreed for %1.").arg(displayPeriod(overview.period));
    const QDate today = asOfDate(portfolio);
    if (const Agreement *bare = firstOf(portfolio, [](const Agreement &each) { return !hasLevels(each); }))
        return {none,
            Texts::tr("The agreement %1 has no service level yet; say there what is measured.").arg(bare->reference),
            Texts::tr("Open %1").arg(bare->reference), page("agreements"), bare->id.text()};
    const auto isDraft = [&](const Agreement &each) { return statusOn(each, today) == AgreementStatus::Draft; };
    if (const Agreement *draft = firstOf(portfolio, isDraft))
        return {none,
            Texts::tr("The agreement %1 is a draft: submit it, have it approved and record its signature.")
                .arg(draft->reference),
            Texts::tr("Open %1").arg(draft->reference), page("agreements"), draft->id.text()};
    return {none, Texts::tr("Choose another period above, or look at when the agreements start."),
        Texts::tr("Show the agreements"), page("agreements"), {}};
}

} // namespace

std::optional<NextStep> nextStep(const Portfolio &portfolio, const Overview &overview)
{
    const bool judged = std::any_of(overview.levels.begin(), overview.levels.end(),
        [](const LevelStanding &level) { return level.worst != nullptr && isJudged(*level.worst); });
    if (judged)
        return std::nullopt;
    if (overview.levels.empty())
        return towardsLevels(portfolio, overview);
    const QString period = displayPeriod(overview.period);
    if (wasAnythingJudged(portfolio))
        return NextStep{Texts::tr("No service level can be judged for %1.").arg(period),
            Texts::tr("Import the records of this period, or choose another period above."),
            Texts::tr("Import measurements…"), page("measurements"), page("import")};
    return NextStep{Texts::tr("Nothing was measured yet."),
        Texts::tr("Import a file of tickets, outages, counts or ratings; the service levels are judged from it."),
        Texts::tr("Import measurements…"), page("measurements"), page("import")};
}

} // namespace kept
