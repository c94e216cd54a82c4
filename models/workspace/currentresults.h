// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluate.h"
#include "models/store/measuredrow.h"
#include "models/store/storedresults.h"

#include <memory>

namespace kept {

/// Names a result within its agreement: service level, first day, day after the last.
using CellKey = std::pair<ServiceLevelId, std::pair<QDate, QDate>>;

/// How stored results compare with fresh ones.
struct StoredComparison {
    std::int64_t compared = 0; ///< those that count as current today, or for the instant that they were judged for
    std::set<std::pair<AgreementId, CellKey>> known; ///< the same, each
    std::set<Instant> otherInstants; ///< that results were judged for which do not count as current
    QString finding; ///< a sentence that names the first that is not what follows from the records; empty when all are
};

/// The service hours of all calendars, with digests.
struct Calendars {
    std::map<CalendarId, ServiceCalendar> hours;
    std::map<CalendarId, QByteArray> digests;
};
/// Errors: hours of a record that are none.
[[nodiscard]] Result<Calendars> calendarsOf(const std::vector<CalendarRecord> &records);

/// Whether what is judged again is to be stored: those who only look need not know what it depends on.
enum class Keep { No, Yes };

/// Results of agreements as of an instant: those that the workbook holds, where nothing that they depend on has changed
/// since, and the others judged again from the measurements. What is judged again is gathered for storing.
class CurrentResults {
public:
    /// Reads what all agreements share. Until it is gone the connection reads the workbook as it is at this moment
    /// (except in a shared folder, where no reading may keep others from writing). The database and the calendars must
    /// live as long.
    [[nodiscard]] static Result<std::unique_ptr<CurrentResults>> prepare(
        const Database &database, Instant asOf, const Calendars &calendars, Keep keep);
    /// An agreement with more tickets is judged some periods at a time, so that memory depends on what these need and
    /// not on how many years there are; except one with a share of follow-ups, which may count any earlier ticket.
    void setTicketsAtOnce(std::size_t most) { m_ticketsAtOnce = most; }

    [[nodiscard]] Result<Scorecard> of(const Agreement &agreement, const QDate &first, const QDate &last);
    /// Judges what is not current without making a scorecard: for those who bring the workbook up to date and look at
    /// nothing.
    [[nodiscard]] Result<void> update(const Agreement &agreement, const QDate &first, const QDate &last);
    /// Compares the agreement's stored results that count as current with fresh ones.
    [[nodiscard]] Result<void> compare(const Agreement &agreement, StoredComparison &comparison);

    [[nodiscard]] int results() const { return m_results; }
    [[nodiscard]] int judgedAgain() const { return m_judgedAgain; }
    /// What was judged again, for storeResults(); the state is that of the days. Nothing is to be stored where the
    /// results may not hold for a later instant or were not read at one moment.
    [[nodiscard]] ResultUpdate takeUpdate(const QDate &first, const QDate &last);

private:
    struct KnownCell;
    struct StaleLevel;
    struct OneAgreement;
    CurrentResults(const Database &database, Instant asOf, const Calendars &calendars, Keep keep);
    [[nodiscard]] Result<std::optional<Scorecard>> freshAtOnce(
        const Agreement &agreement, const QDate &first, const QDate &last);
    [[nodiscard]] Result<void> readShared();
    [[nodiscard]] Result<EvaluationInput> frameOf(const Agreement &agreement, const QDate &first, const QDate &last);
    [[nodiscard]] Result<std::vector<const KnownCell *>> bringUpToDate(
        OneAgreement &one, const QDate &first, const QDate &last);
    [[nodiscard]] Result<void> judgeStale(
        const OneAgreement &one, EvaluationInput &input, Clocks &clocks, std::vector<StaleLevel> &stale);
    [[nodiscard]] Result<void> judgeInTurn(
        const OneAgreement &one, EvaluationInput &input, Clocks &clocks, const std::vector<StaleLevel> &stale);
    void judgeTogether(const OneAgreement &one, EvaluationInput &input, Clocks &clocks, Measurements &&measured,
        std::vector<StaleLevel> &stale);
    void findGone(const OneAgreement &one, const QDate &first, const QDate &last);
    [[nodiscard]] static std::optional<TouchingSpan> touchedBy(const Agreement &agreement, const Span &stale);

    const Database &m_database;
    Instant m_asOf;
    const Calendars &m_calendars;
    Keep m_keep;
    bool m_usesStored; ///< not where the connection shows another state than the file's
    std::optional<ReadSnapshot> m_snapshot;
    MeasurementLoader m_loader;
    std::vector<Invoice> m_invoices; ///< of all agreements
    std::vector<Claim> m_claims; ///< the same
    Stamps m_stamps;
    std::optional<StoredResults> m_stored;
    AuditHead m_head;
    ResultUpdate m_update;
    std::size_t m_ticketsAtOnce = 250'000;
    bool m_complete = true; ///< what was judged again may be stored
    int m_results = 0;
    int m_judgedAgain = 0;
};

/// The scorecard out of an agreement's stored results as they stand; `claims` may be those of all agreements.
[[nodiscard]] Result<Scorecard> storedScorecard(StoredResults &stored, const Agreement &agreement,
    const std::vector<Claim> &claims, Instant asOf, const QDate &first, const QDate &last);

/// Judges everything again as of now and compares it with the stored results. `keepGoing` is asked between agreements.
[[nodiscard]] Result<StoredComparison> compareStored(
    const Database &database, Instant now, const std::function<bool()> &keepGoing = {});

} // namespace kept
