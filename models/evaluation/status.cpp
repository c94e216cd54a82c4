// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/status.h"

#include <QCoreApplication>

#include <array>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Status)
};

struct Named {
    Status status;
    const char *name;
};

constexpr std::array<Named, 7> worstFirst{{{Status::Critical, "critical"}, {Status::Missed, "missed"},
    {Status::Insufficient, "insufficient"}, {Status::NoData, "no_data"}, {Status::AtRisk, "at_risk"},
    {Status::Met, "met"}, {Status::Excluded, "excluded"}}};

} // namespace

int severityRank(Status status)
{
    int rank = 0;
    while (worstFirst[static_cast<std::size_t>(rank)].status != status)
        ++rank;
    return rank;
}

Status worse(Status a, Status b) { return severityRank(a) <= severityRank(b) ? a : b; }

QString statusWord(Status status)
{
    switch (status) {
    case Status::Met:
        return Texts::tr("met");
    case Status::AtRisk:
        return Texts::tr("at risk");
    case Status::Missed:
        return Texts::tr("missed");
    case Status::Critical:
        return Texts::tr("critical");
    case Status::NoData:
        return Texts::tr("no data");
    case Status::Insufficient:
        return Texts::tr("insufficient");
    case Status::Excluded:
        return Texts::tr("excluded");
    }
    return {};
}

QString statusName(Status status)
{
    return QString::fromLatin1(worstFirst[static_cast<std::size_t>(severityRank(status))].name);
}

std::optional<Status> statusFromName(const QString &name)
{
    for (const Named &known : worstFirst)
        if (name == QLatin1String(known.name))
            return known.status;
    return std::nullopt;
}

} // namespace kept
