// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"
#include "models/evaluation/figurenotes.h"

#include <map>

namespace kept {

/// One service level in a period, at its worst: a month of three that was missed makes the quarter missed.
struct LevelStanding {
    AgreementId agreement;
    ServiceLevelId serviceLevel;
    QString name;
    QString supplier; ///< name of who owes it
    Status status = Status::NoData;
    const ServiceLevelResult *worst = nullptr; ///< the gravest result inside the period; lives as long as the portfolio
    FigureNotes notes; ///< what holds for any of the results inside the period
};

/// One supplier in each period of the heat map.
struct SupplierHistory {
    OrganisationId supplier;
    QString name;
    std::vector<std::optional<Status>> statuses; ///< one a period; nothing where no agreement was judged
    std::vector<QString> reasons; ///< what makes each status: "Web platform availability, missed"
    std::vector<FigureNotes> notes; ///< what holds for any of the results behind each status
};

struct SupplierCreditSum {
    OrganisationId supplier;
    QString name;
    CreditTotals totals;
    CreditTotals standing; ///< the same without what was claimed or credited and is not owed any more
};

/// What the running periods still allow of one service level.
struct RunningAllowance {
    AgreementId agreement;
    ServiceLevelId serviceLevel;
    QString name;
    QString supplier;
    const ServiceLevelResult *result = nullptr;
};

/// One agreement's term with its two clocks.
struct RenewalTerm {
    AgreementId agreement;
    QString title;
    TermDates term;
    bool renews = false; ///< by itself
    bool noticeGiven = false;
    bool certain = false; ///< the next term follows: it was agreed, or the last notice date has passed without notice
    bool agreed = false; ///< the next term follows because a decision made it
};

/// What the overview shows of a portfolio in a period, for all suppliers or one.
struct Overview {
    Period period;
    std::vector<LevelStanding> levels;
    std::map<Status, int> counts;
    int metBefore = 0; ///< met in the period before
    std::vector<CreditTotals> credits; ///< of the period, by currency
    std::optional<QDate> nextLapse; ///< of a credit that is still to be claimed
    std::vector<Deadline> deadlines; ///< of the next 90 days
    std::vector<Period> quarters; ///< columns of the heat map, oldest first
    std::vector<SupplierHistory> suppliers;
    std::vector<SupplierCreditSum>
        creditsBySupplier; ///< what each owes us of the period, one currency a row, most first
    std::vector<RunningAllowance> allowances; ///< of the running periods, the most used first
    std::vector<RenewalTerm> renewals; ///< that end or can be given notice of in the next twelve months
};

[[nodiscard]] Overview overviewOf(const Portfolio &portfolio, const Period &period,
    const std::optional<OrganisationId> &supplier, const QDate &today);
/// Those of the deadlines that a supplier's agreements and certificates have; all of them without a supplier.
[[nodiscard]] std::vector<Deadline> deadlinesWith(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, std::vector<Deadline> all);
/// Each service level of the agreements at its worst in the period; of a supplier, those that it owes.
[[nodiscard]] std::vector<LevelStanding> standingsIn(
    const Portfolio &portfolio, const Period &period, const std::optional<OrganisationId> &supplier);

} // namespace kept
