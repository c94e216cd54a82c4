// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/clauseplace.h"

#include <algorithm>
#include <utility>

namespace kept {

namespace {

using Named = std::pair<QString, QString>; // a field, and the clause that it names

std::vector<Named> clausesOf(const CreditSchedule &credit)
{
    std::vector<Named> named{{QStringLiteral("clause"), credit.clause}};
    if (credit.repeat)
        named.emplace_back(QStringLiteral("repeat.clause"), credit.repeat->clause);
    if (credit.earnBack)
        named.emplace_back(QStringLiteral("earnBack.clause"), credit.earnBack->clause);
    if (credit.grace)
        named.emplace_back(QStringLiteral("grace.clause"), credit.grace->clause);
    named.emplace_back(QStringLiteral("claimWindow.clause"), credit.claimWindow.clause);
    named.emplace_back(QStringLiteral("capClause"), credit.capClause);
    return named;
}

std::vector<Named> clausesOf(const CreditTerms &terms)
{
    std::vector<Named> named;
    if (terms.pool)
        named.emplace_back(QStringLiteral("creditTerms.pool.clause"), terms.pool->clause);
    if (terms.points)
        named.emplace_back(QStringLiteral("creditTerms.points.clause"), terms.points->clause);
    for (std::size_t i = 0; i < terms.caps.size(); ++i)
        named.emplace_back(QStringLiteral("creditTerms.caps[%1].clause").arg(i), terms.caps[i].clause);
    return named;
}

} // namespace

QString clausePlace(const AgreementContent &content, const ServiceLevelId &level, const QString &clause)
{
    const auto &levels = content.serviceLevels;
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const ServiceLevel &each) { return each.id == level; });
    if (found == levels.end())
        return {};
    const QString own = QStringLiteral("serviceLevels[%1]").arg(found - levels.begin());
    std::vector<Named> named{{own + QStringLiteral(".clause"), found->clause}};
    if (found->credit)
        for (const auto &[field, number] : clausesOf(*found->credit))
            named.emplace_back(own + QStringLiteral(".credit.") + field, number);
    for (Named &each : clausesOf(content.creditTerms))
        named.push_back(std::move(each));
    for (const Clause &each : content.clauses)
        named.emplace_back(QStringLiteral("clauses"), each.number);
    const auto place = std::find_if(
        named.begin(), named.end(), [&](const Named &each) { return !clause.isEmpty() && each.second == clause; });
    return place == named.end() ? own + QStringLiteral(".name") : place->first;
}

} // namespace kept
