// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/judgeagreements.h"

#include "models/domain/agreementlife.h"
#include "models/evaluation/completenessinput.h"

#include <QCoreApplication>

#include <atomic>
#include <future>
#include <iterator>

namespace kept {

namespace {

/// Another thread and connection for fewer agreements would cost more than they save.
constexpr std::size_t fewAgreements = 8;

/// A draft owes nothing yet; it is judged once it was signed.
bool isJudged(const Agreement &agreement, const QDate &asOf)
{
    const AgreementStatus status = statusOn(agreement, asOf);
    return status != AgreementStatus::Draft && status != AgreementStatus::InApproval
        && status != AgreementStatus::Approved;
}

/// What came of one agreement.
struct Judged {
    std::optional<int> completeness;
    std::optional<Scorecard> scorecard;
};

/// The agreements of a portfolio, to be judged one by one in any thread.
class Judging {
public:
    Judging(const Portfolio &portfolio, Calendars calendars, Keep keep)
        : m_portfolio(portfolio), m_calendars(std::move(calendars)), m_keep(keep),
          m_today(dateIn(portfolio.asOf, QTimeZone::utc())), m_judged(portfolio.agreements.size())
    { }

    /// Judges one after the other until none is left or somebody has stopped; what is read is read from the database.
    Result<JudgedAgreements> run(const Database &database, const JudgingProgress &progress)
    {
        const auto results = CurrentResults::prepare(database, m_portfolio.asOf, m_calendars, m_keep);
        if (!results)
            return tl::unexpected(results.error());
        for (std::size_t at = m_next++; at < m_judged.size() && !m_stopped; at = m_next++) {
            if (progress && !progress(static_cast<int>(at), static_cast<int>(m_judged.size()))) {
                m_stopped = true;
                return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("kept::Portfolio", "The evaluation was stopped."));
            }
            if (const auto done = judge(m_portfolio.agreements[at], **results, m_judged[at]); !done) {
                m_stopped = true;
                return tl::unexpected(done.error());
            }
        }
        return JudgedAgreements{(*results)->takeUpdate(m_portfolio.first, m_portfolio.last), (*results)->results(),
            (*results)->judgedAgain()};
    }

    void putInto(Portfolio &portfolio)
    {
        for (std::size_t i = 0; i < m_judged.size(); ++i) {
            const AgreementId &id = portfolio.agreements[i].id;
            if (m_judged[i].completeness)
                portfolio.completeness.emplace(id, *m_judged[i].completeness);
            if (m_judged[i].scorecard)
                portfolio.scorecards.emplace(id, std::move(*m_judged[i].scorecard));
        }
    }

    void stop() { m_stopped = true; }

private:
    Result<void> judge(const Agreement &agreement, CurrentResults &results, Judged &into) const
    {
        if (agreement.archived)
            return {};
        into.completeness = completenessScore(completenessInput(agreement, m_portfolio, m_today));
        if (!isJudged(agreement, m_today))
            return {};
        auto scorecard = results.of(withoutPendingAmendment(agreement), m_portfolio.first, m_portfolio.last);
        if (!scorecard)
            return tl::unexpected(scorecard.error());
        into.scorecard = std::move(*scorecard);
        return {};
    }

    const Portfolio &m_portfolio;
    Calendars m_calendars;
    Keep m_keep;
    QDate m_today;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::vector<Judged> m_judged; ///< as the portfolio's agreements; each is written by one thread
};

/// The help of another thread, while this lives.
class Helper {
public:
    Helper(Judging &judging, const Database &database) : m_judging(judging)
    {
        m_done = std::async(std::launch::async, [this, path = database.path()]() -> Result<JudgedAgreements> {
            // Without its connection this thread does not help, and the other one does all.
            const auto own = Database::openForReading(path);
            return own ? m_judging.run(**own, {}) : JudgedAgreements();
        });
    }
    ~Helper()
    {
        m_judging.stop();
        if (m_done.valid())
            m_done.wait();
    }
    Q_DISABLE_COPY_MOVE(Helper)

    Result<JudgedAgreements> finish() { return m_done.get(); }

private:
    Judging &m_judging;
    std::future<Result<JudgedAgreements>> m_done;
};

/// Both together; the state is that of the one that read the workbook first.
void add(JudgedAgreements &sum, JudgedAgreements &&more)
{
    sum.results += more.results;
    sum.again += more.again;
    if (more.update.state.head.sequence < sum.update.state.head.sequence && !more.update.state.head.hash.isEmpty())
        sum.update.state = more.update.state;
    sum.update.isNeeded = sum.update.isNeeded || more.update.isNeeded;
    sum.update.isComplete = sum.update.isComplete && more.update.isComplete;
    std::move(more.update.fresh.begin(), more.update.fresh.end(), std::back_inserter(sum.update.fresh));
    std::move(more.update.gone.begin(), more.update.gone.end(), std::back_inserter(sum.update.gone));
}

} // namespace

Result<JudgedAgreements> judgeAgreements(
    const Database &database, Portfolio &portfolio, Keep keep, const JudgingProgress &progress)
{
    auto calendars = calendarsOf(portfolio.calendars);
    if (!calendars)
        return tl::unexpected(calendars.error());
    Judging judging(portfolio, std::move(*calendars), keep);
    std::optional<Helper> helper;
    if (portfolio.agreements.size() > fewAgreements && database.isAsStored())
        helper.emplace(judging, database);
    auto done = judging.run(database, progress);
    if (done && helper) {
        auto more = helper->finish();
        if (!more)
            return more;
        add(*done, std::move(*more));
    }
    if (done)
        judging.putInto(portfolio);
    return done;
}

Result<void> takeStoredResults(const Database &database, Portfolio &portfolio)
{
    auto stored = StoredResults::prepare(database);
    if (!stored)
        return tl::unexpected(stored.error());
    const QDate today = dateIn(portfolio.asOf, QTimeZone::utc());
    for (const Agreement &agreement : portfolio.agreements) {
        if (agreement.archived)
            continue;
        portfolio.completeness.emplace(agreement.id, completenessScore(completenessInput(agreement, portfolio, today)));
        if (!isJudged(agreement, today))
            continue;
        auto scorecard = storedScorecard(*stored, agreement, portfolio.asOf, portfolio.first, portfolio.last);
        if (!scorecard)
            return tl::unexpected(scorecard.error());
        portfolio.scorecards.emplace(agreement.id, std::move(*scorecard));
    }
    return {};
}

} // namespace kept
