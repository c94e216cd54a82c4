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

/// Agreements that are taken one after the other by whichever thread asks.
class AgreementsInTurn {
public:
    explicit AgreementsInTurn(const std::vector<Agreement> &agreements) : m_agreements(agreements) { }

    /// Calls `take(position)` for a Result until none is left, somebody has stopped or one has failed.
    template <typename Take>
    Result<void> run(const JudgingProgress &progress, Take take)
    {
        const int all = static_cast<int>(m_agreements.size());
        for (std::size_t at = m_next++; at < m_agreements.size() && !m_stopped; at = m_next++) {
            const bool goesOn = !progress || progress(static_cast<int>(at), all);
            const Result<void> done = goesOn ? take(at) : wasStopped();
            if (!done) {
                m_stopped = true;
                return done;
            }
        }
        return {};
    }
    void stop() { m_stopped = true; }

private:
    static tl::unexpected<Error> wasStopped()
    {
        return fail(
            ErrorCode::Cancelled, QCoreApplication::translate("kept::Portfolio", "The evaluation was stopped."));
    }

    const std::vector<Agreement> &m_agreements;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
};

/// What came of one agreement.
struct Judged {
    std::optional<int> completeness;
    std::optional<Scorecard> scorecard;
};

/// The scorecards of a portfolio's agreements, from wherever they come.
class Scorecards {
public:
    Scorecards(const Portfolio &portfolio, Keep keep)
        : m_portfolio(portfolio), m_keep(keep), m_today(dateIn(portfolio.asOf, QTimeZone::utc())),
          m_judged(portfolio.agreements.size())
    { }

    /// `judge(agreement)` gives the scorecard of one that is to be judged.
    template <typename Judge>
    Result<void> fill(std::size_t at, Judge judge)
    {
        const Agreement &agreement = m_portfolio.agreements[at];
        if (agreement.archived)
            return {};
        if (m_keep == Keep::Yes)
            m_judged[at].completeness = completenessScore(completenessInput(agreement, m_portfolio, m_today));
        if (!isJudged(agreement, m_today))
            return {};
        Result<Scorecard> scorecard = judge(agreement);
        if (!scorecard)
            return tl::unexpected(scorecard.error());
        m_judged[at].scorecard = std::move(*scorecard);
        return {};
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

private:
    const Portfolio &m_portfolio;
    Keep m_keep;
    QDate m_today;
    std::vector<Judged> m_judged; ///< as the portfolio's agreements; each is written by one thread
};

/// Judges agreements where their stored results are not current; with or without making scorecards of them.
class Judging {
public:
    Judging(const JudgingTask &task, Calendars calendars, Scorecards *scorecards)
        : m_task(task), m_calendars(std::move(calendars)), m_scorecards(scorecards), m_turn(task.agreements)
    { }

    Result<JudgedAgreements> run(const Database &database, const JudgingProgress &progress)
    {
        const auto results = CurrentResults::prepare(database, m_task.asOf, m_calendars, m_task.keep);
        if (!results)
            return tl::unexpected(results.error());
        if (const auto done = m_turn.run(progress, [&](std::size_t at) { return judge(at, **results); }); !done)
            return tl::unexpected(done.error());
        return JudgedAgreements{
            (*results)->takeUpdate(m_task.first, m_task.last), (*results)->results(), (*results)->judgedAgain()};
    }
    Result<JudgedAgreements> help(const Database &database) { return run(database, {}); }
    void stop() { m_turn.stop(); }

private:
    Result<void> judge(std::size_t at, CurrentResults &results)
    {
        if (m_scorecards != nullptr)
            return m_scorecards->fill(
                at, [&](const Agreement &agreement) { return results.of(agreement, m_task.first, m_task.last); });
        const Agreement &agreement = m_task.agreements[at];
        if (agreement.archived || !isJudged(agreement, dateIn(m_task.asOf, QTimeZone::utc())))
            return {};
        return results.update(agreement, m_task.first, m_task.last);
    }

    const JudgingTask &m_task;
    Calendars m_calendars;
    Scorecards *m_scorecards; ///< null: nobody looks at them
    AgreementsInTurn m_turn;
};

/// Takes the scorecards out of stored results.
class Taking {
public:
    Taking(const Portfolio &portfolio, const ResultState &state, Scorecards &scorecards)
        : m_portfolio(portfolio), m_state(state), m_scorecards(scorecards), m_turn(portfolio.agreements)
    { }

    Result<void> run(const Database &database)
    {
        auto stored = StoredResults::prepare(database);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto take = [&](const Agreement &agreement) {
            return storedScorecard(
                *stored, agreement, m_portfolio.claims, m_portfolio.asOf, m_portfolio.first, m_portfolio.last);
        };
        return m_turn.run({}, [&](std::size_t at) { return m_scorecards.fill(at, take); });
    }
    /// Through another connection, if that sees the same results.
    Result<void> help(const Database &database)
    {
        const ReadSnapshot snapshot(database.handle());
        const auto state = storedState(database);
        return state && *state == m_state ? run(database) : Result<void>();
    }
    void stop() { m_turn.stop(); }

private:
    const Portfolio &m_portfolio;
    const ResultState &m_state;
    Scorecards &m_scorecards;
    AgreementsInTurn m_turn;
};

/// The help of another thread, while this lives.
template <typename Work>
class Helper {
public:
    Helper(Work &work, const Database &database) : m_work(work)
    {
        m_done = std::async(std::launch::async, [this, path = database.path()]() -> Answer {
            // Without its connection this thread does not help, and the other one does all.
            const auto own = Database::openForReading(path);
            return own ? m_work.help(**own) : Answer();
        });
    }
    ~Helper()
    {
        m_work.stop();
        if (m_done.valid())
            m_done.wait();
    }
    Q_DISABLE_COPY_MOVE(Helper)

    auto finish() { return m_done.get(); }

private:
    using Answer = decltype(std::declval<Work &>().help(std::declval<const Database &>()));
    Work &m_work;
    std::future<Answer> m_done;
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

Result<JudgedAgreements> judgeAll(const Database &database, const JudgingTask &task,
    const std::vector<CalendarRecord> &records, Scorecards *scorecards, const JudgingProgress &progress)
{
    auto calendars = calendarsOf(records);
    if (!calendars)
        return tl::unexpected(calendars.error());
    Judging judging(task, std::move(*calendars), scorecards);
    std::optional<Helper<Judging>> helper;
    if (task.agreements.size() > fewAgreements && database.isAsStored())
        helper.emplace(judging, database);
    auto done = judging.run(database, progress);
    if (done && helper) {
        auto more = helper->finish();
        if (!more)
            return more;
        add(*done, std::move(*more));
    }
    return done;
}

} // namespace

Result<JudgedAgreements> judgeAgreements(
    const Database &database, Portfolio &portfolio, Keep keep, const JudgingProgress &progress)
{
    Scorecards scorecards(portfolio, keep);
    const JudgingTask task{portfolio.agreements, portfolio.asOf, portfolio.first, portfolio.last, keep};
    auto done = judgeAll(database, task, portfolio.calendars, &scorecards, progress);
    if (done)
        scorecards.putInto(portfolio);
    return done;
}

Result<JudgedAgreements> judgeWhatChanged(
    const Database &database, const JudgingTask &task, const std::vector<CalendarRecord> &calendars)
{
    return judgeAll(database, task, calendars, nullptr, {});
}

Result<void> takeStoredResults(const Database &database, const ResultState &state, Portfolio &portfolio)
{
    Scorecards scorecards(portfolio, Keep::Yes);
    Taking taking(portfolio, state, scorecards);
    std::optional<Helper<Taking>> helper;
    if (portfolio.agreements.size() > fewAgreements)
        helper.emplace(taking, database);
    Result<void> done = taking.run(database);
    if (done && helper)
        done = helper->finish();
    if (done)
        scorecards.putInto(portfolio);
    return done;
}

} // namespace kept
