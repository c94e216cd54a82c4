// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/judgeagreements.h"

#include "models/domain/agreementlife.h"
#include "models/evaluation/completenessinput.h"
#include "models/store/measurements.h"

#include <QCoreApplication>

#include <atomic>
#include <future>
#include <set>

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
    Judging(const Portfolio &portfolio, std::map<CalendarId, ServiceCalendar> calendars)
        : m_portfolio(portfolio), m_calendars(std::move(calendars)), m_today(dateIn(portfolio.asOf, QTimeZone::utc())),
          m_judged(portfolio.agreements.size())
    { }

    /// Judges one after the other until none is left or somebody has stopped; what is read is read from the database.
    Result<void> run(const Database &database, const std::function<bool()> &keepGoing)
    {
        MeasurementLoader loader(database);
        for (std::size_t at = m_next++; at < m_judged.size() && !m_stopped; at = m_next++) {
            if (keepGoing && !keepGoing()) {
                m_stopped = true;
                return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate("kept::Portfolio", "The evaluation was stopped."));
            }
            if (const auto done = judge(m_portfolio.agreements[at], loader, m_judged[at]); !done) {
                m_stopped = true;
                return done;
            }
        }
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

    void stop() { m_stopped = true; }

private:
    Result<void> judge(const Agreement &agreement, MeasurementLoader &loader, Judged &into) const
    {
        if (agreement.archived)
            return {};
        into.completeness = completenessScore(completenessInput(agreement, m_portfolio, m_today));
        if (!isJudged(agreement, m_today))
            return {};
        auto measurements = loader.load(agreement.id, servicesOf(agreement), m_portfolio.asOf);
        if (!measurements)
            return tl::unexpected(measurements.error());
        EvaluationInput input{withoutPendingAmendment(agreement), m_calendars, std::move(*measurements),
            m_portfolio.asOf, m_portfolio.first, m_portfolio.last};
        into.scorecard = evaluate(input);
        loader.reuse(std::move(input.measurements));
        return {};
    }

    const Portfolio &m_portfolio;
    std::map<CalendarId, ServiceCalendar> m_calendars;
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
        m_done = std::async(std::launch::async, [this, path = database.path()]() -> Result<void> {
            // Without its connection this thread does not help, and the other one does all.
            const auto own = Database::openForReading(path);
            return own ? m_judging.run(**own, {}) : Result<void>();
        });
    }
    ~Helper()
    {
        m_judging.stop();
        if (m_done.valid())
            m_done.wait();
    }
    Q_DISABLE_COPY_MOVE(Helper)

    Result<void> finish() { return m_done.get(); }

private:
    Judging &m_judging;
    std::future<Result<void>> m_done;
};

} // namespace

std::vector<ServiceId> servicesOf(const Agreement &agreement)
{
    std::set<ServiceId> ids;
    for (const AgreementVersion &version : agreement.versions) {
        ids.insert(version.content.services.begin(), version.content.services.end());
        for (const ServiceLevel &level : version.content.serviceLevels)
            ids.insert(level.population.services.begin(), level.population.services.end());
    }
    return {ids.begin(), ids.end()};
}

Result<std::map<CalendarId, ServiceCalendar>> calendarsOf(const std::vector<CalendarRecord> &records)
{
    std::map<CalendarId, ServiceCalendar> calendars;
    for (const CalendarRecord &record : records) {
        auto calendar = ServiceCalendar::make(record.hours);
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.emplace(record.id, std::move(*calendar));
    }
    return calendars;
}

Result<void> judgeAgreements(const Database &database, Portfolio &portfolio, const std::function<bool()> &keepGoing)
{
    auto calendars = calendarsOf(portfolio.calendars);
    if (!calendars)
        return tl::unexpected(calendars.error());
    Judging judging(portfolio, std::move(*calendars));
    std::optional<Helper> helper;
    if (portfolio.agreements.size() > fewAgreements && database.isAsStored())
        helper.emplace(judging, database);
    Result<void> done = judging.run(database, keepGoing);
    if (done && helper)
        done = helper->finish();
    if (done)
        judging.putInto(portfolio);
    return done;
}

} // namespace kept
