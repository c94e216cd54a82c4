// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewsmodel.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ReviewsModel)
};

} // namespace

std::vector<ReviewRow> reviewRows(
    const Portfolio &portfolio, const std::optional<OrganisationId> &supplier, const QDate &today)
{
    std::vector<ReviewRow> rows;
    for (const Review &review : allReviewsOf(portfolio, today)) {
        const Agreement *agreement = portfolio.agreement(review.agreement);
        if (supplier && (!agreement || !isObligor(*agreement, *supplier)))
            continue;
        const bool open = review.state == ReviewState::Planned || review.state == ReviewState::Prepared;
        rows.push_back({review, agreement ? titleOn(*agreement, review.period.last()) : review.agreement.text(),
            agreement ? portfolio.organisationName(agreement->provider) : QString(), open && review.due < today});
    }
    return rows;
}

QString reviewStateWord(ReviewState state)
{
    switch (state) {
    case ReviewState::Planned:
        return Texts::tr("planned");
    case ReviewState::Prepared:
        return Texts::tr("prepared");
    case ReviewState::Held:
        return Texts::tr("held");
    case ReviewState::Sealed:
        return Texts::tr("sealed");
    }
    return {};
}

QStringList ReviewsModel::titles() const { return {tr("Agreement"), tr("Period"), tr("Due"), tr("State")}; }

QString ReviewsModel::text(const ReviewRow &row, int column) const
{
    switch (column) {
    case 0:
        return tr("%1, %2", "agreement and supplier").arg(row.agreement, row.supplier);
    case 1:
        return displayPeriod(row.review.period);
    case 2:
        return displayDate(row.review.due);
    default:
        return row.overdue ? tr("overdue") : reviewStateWord(row.review.state);
    }
}

bool ReviewsModel::isNumber(int) const { return false; }

} // namespace kept
