// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/bandcheck.h"
#include "models/evaluation/completenessrules.h"
#include "models/evaluation/level.h"

namespace kept::completeness {

namespace {

QString levelField(std::size_t index, const char *field)
{
    return QStringLiteral("service_levels[%1].%2").arg(index).arg(QLatin1String(field));
}

/// One check for each service level that the test applies to: nothing where it does not apply.
template <typename Test>
std::vector<Check> eachLevel(const Subject &s, const char *field, const QString &message, Test test)
{
    std::vector<Check> checks;
    const auto &levels = s.content.serviceLevels;
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (const std::optional<bool> satisfied = test(levels[i]))
            checks.push_back({*satisfied, levels[i].id.text(), message.arg(levels[i].name), levelField(i, field), {}});
    return checks;
}

bool reads(const ServiceLevel &level, const ServiceId &service)
{
    const auto &services = level.population.services;
    return services.empty() || std::find(services.begin(), services.end(), service) != services.end();
}

std::vector<Check> levelForService(const Subject &s)
{
    std::vector<Check> checks;
    const auto &levels = s.content.serviceLevels;
    for (const ServiceId &service : s.content.services) {
        const bool found = std::any_of(
            levels.begin(), levels.end(), [&service](const ServiceLevel &level) { return reads(level, service); });
        checks.push_back({found, service.text(), Texts::tr("%1 has no service level.").arg(s.serviceName(service)),
            QStringLiteral("service_levels"), {}});
    }
    return checks;
}

std::vector<Check> bothOwe(const Subject &s)
{
    const Agreement &agreement = s.input.agreement;
    if (agreement.kind != AgreementKind::TwoSided || s.content.serviceLevels.empty())
        return {};
    std::vector<Check> checks;
    for (const OrganisationId &party : {agreement.provider, agreement.customer}) {
        const bool owes = std::any_of(s.content.serviceLevels.begin(), s.content.serviceLevels.end(),
            [&](const ServiceLevel &level) { return level.obligor.value_or(agreement.provider) == party; });
        checks.push_back({owes, party.text(),
            Texts::tr("%1 owes no service level, though both parties should.").arg(s.organisationName(party)),
            QStringLiteral("service_levels"), {}});
    }
    return checks;
}

std::vector<Check> levelTarget(const Subject &s)
{
    const QDate effective = s.input.agreement.latest().effective;
    return eachLevel(s, "targets", Texts::tr("“%1” has neither a target nor a date on which it is set."),
        [&](const ServiceLevel &level) {
            return std::optional(level.targets.on(effective) != nullptr || level.targetReview.has_value());
        });
}

std::vector<Check> levelThreshold(const Subject &s)
{
    const QDate effective = s.input.agreement.latest().effective;
    return eachLevel(s, "targets", Texts::tr("“%1” has no critical threshold."),
        [&](const ServiceLevel &level) -> std::optional<bool> {
            const Target *target = level.targets.on(effective);
            return target == nullptr ? std::nullopt : std::optional(target->critical.has_value());
        });
}

std::vector<Check> levelSource(const Subject &s)
{
    return eachLevel(s, "data_source", Texts::tr("“%1” does not say who measures it, and with what."),
        [](const ServiceLevel &level) { return std::optional(says(level.dataSource)); });
}

std::vector<Check> levelPopulation(const Subject &s)
{
    if (s.content.services.size() < 2)
        return {};
    return eachLevel(s, "population", Texts::tr("“%1” does not say which services it looks at."),
        [](const ServiceLevel &level) { return std::optional(!level.population.services.empty()); });
}

std::vector<Check> levelClause(const Subject &s)
{
    if (s.content.clauses.empty())
        return {};
    return eachLevel(s, "clause", Texts::tr("“%1” names no clause that promises it."),
        [](const ServiceLevel &level) { return std::optional(says(level.clause)); });
}

/// By whatever kind of schedule.
bool paysAnything(const CreditSchedule &schedule)
{
    return !schedule.bands.empty() || schedule.pays || schedule.multiple;
}

std::vector<Check> consequence(const Subject &s)
{
    return eachLevel(s, "credit", Texts::tr("Nothing follows when the critical service level “%1” is missed."),
        [](const ServiceLevel &level) -> std::optional<bool> {
            return level.critical ? std::optional(level.credit && paysAnything(*level.credit)) : std::nullopt;
        });
}

bool isOutageLevel(const ServiceLevel &level) { return kindsRead(level.rule).contains(MeasurementKind::Outage); }

std::vector<Check> plannedMaintenance(const Subject &s)
{
    const auto &levels = s.content.serviceLevels;
    if (std::none_of(levels.begin(), levels.end(), isOutageLevel))
        return {};
    return {{says(s.content.plannedMaintenance), {},
        Texts::tr("Nothing is said about planned maintenance, though outages are measured."),
        QStringLiteral("planned_maintenance"), {}}};
}

std::vector<Check> weights(const Subject &s)
{
    const auto &levels = s.content.serviceLevels;
    if (levels.empty())
        return {};
    Rational sum;
    for (const ServiceLevel &level : levels)
        sum = sum + level.weight.toRational();
    return {{sum == Rational(1), {}, Texts::tr("The weights of the service levels do not add up to 100 %."),
        QStringLiteral("service_levels[0].weight"), {}}};
}

bool hasCredits(const Subject &s)
{
    const auto &levels = s.content.serviceLevels;
    return std::any_of(
        levels.begin(), levels.end(), [](const ServiceLevel &level) { return level.credit.has_value(); });
}

std::vector<Check> charges(const Subject &s)
{
    if (!hasCredits(s))
        return {};
    return {{!s.content.charges.empty(), {}, Texts::tr("There is no charge that a service credit could be a share of."),
        QStringLiteral("charges"), {}}};
}

std::vector<Check> creditCap(const Subject &s)
{
    return eachLevel(s, "credit.cap", Texts::tr("The service credit of “%1” has no cap."),
        [&s](const ServiceLevel &level) -> std::optional<bool> {
            if (!level.credit)
                return std::nullopt;
            // What is allocated out of a pool is at most the amount at risk.
            return level.credit->cap || level.credit->capAmount || level.credit->allocation || s.content.creditCap
                || !s.content.creditTerms.caps.empty();
        });
}

std::vector<Check> bands(const Subject &s)
{
    std::vector<Check> checks;
    const auto &levels = s.content.serviceLevels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (!levels[i].credit || levels[i].credit->bands.empty())
            continue;
        const QStringList problems = bandFindings(levels[i]);
        checks.push_back({problems.isEmpty(), levels[i].id.text(),
            problems.isEmpty() ? QString() : Texts::tr("“%1”: %2").arg(levels[i].name, problems.front()),
            levelField(i, "credit.bands"), {}});
    }
    return checks;
}

std::vector<Check> claimWindow(const Subject &s)
{
    return eachLevel(s, "credit.claim_window", Texts::tr("“%1” does not say until when its service credit is claimed."),
        [](const ServiceLevel &level) -> std::optional<bool> {
            return level.credit ? std::optional(level.credit->claimWindow.kind != ClaimWindowKind::None) : std::nullopt;
        });
}

std::vector<Check> claimProcess(const Subject &s)
{
    if (!hasCredits(s))
        return {};
    return {{says(s.content.claimProcess), {}, Texts::tr("The agreement does not say how service credits are claimed."),
        QStringLiteral("claim_process"), {}}};
}

const std::vector<Rule> table{
    {"level_for_service", Severity::Required,
        QT_TRANSLATE_NOOP("kept::Completeness", "A service level for each service"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A service without a service level is paid for whatever it does."),
        levelForService},
    {"both_owe", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Both parties owe service levels"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A two-sided agreement stands on what each side does for the other."),
        bothOwe},
    {"level_target", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "A target for each service level"),
        QT_TRANSLATE_NOOP("kept::Completeness",
            "Without a target nothing can be kept or missed; with too little history a date for setting it "
            "will do."),
        levelTarget},
    {"level_threshold", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "A critical threshold"),
        QT_TRANSLATE_NOOP("kept::Completeness", "It tells a bad month from a broken service."), levelThreshold},
    {"level_source", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Who measures, and with what"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A figure whose source is open is contested."), levelSource},
    {"level_population", Severity::Recommended,
        QT_TRANSLATE_NOOP("kept::Completeness", "What a service level looks at"),
        QT_TRANSLATE_NOOP("kept::Completeness", "With several services it must be clear which records count."),
        levelPopulation},
    {"level_clause", Severity::Advice, QT_TRANSLATE_NOOP("kept::Completeness", "The clause of each service level"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A verdict is followed down to the sentence that promises it."),
        levelClause},
    {"planned_maintenance", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Planned maintenance"),
        QT_TRANSLATE_NOOP("kept::Completeness", "Whether planned outages count decides the availability."),
        plannedMaintenance},
    {"back_to_back", Severity::Recommended,
        QT_TRANSLATE_NOOP("kept::Completeness", "No stricter than the contracts beneath it"),
        QT_TRANSLATE_NOOP("kept::Completeness",
            "Whoever promises more than the underpinning contracts can carry pays for what others may break."),
        backToBack},
    {"consequence", Severity::Required,
        QT_TRANSLATE_NOOP("kept::Completeness", "A consequence for critical service levels"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A promise without a consequence is a wish."), consequence},
    {"weights", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Weights add up to 100 %"),
        QT_TRANSLATE_NOOP(
            "kept::Completeness", "The score of the agreement is the weighted mean of its service levels."),
        weights},
    {"charges", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Charges"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A service credit is a share of a charge."), charges},
    {"credit_cap", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "A cap on service credits"),
        QT_TRANSLATE_NOOP(
            "kept::Completeness", "Without a cap the risk of a provider has no bound, and the price shows it."),
        creditCap},
    {"credit_bands", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "Tiers without gap or overlap"),
        QT_TRANSLATE_NOOP("kept::Completeness", "In a gap nothing is paid; in an overlap two amounts could be meant."),
        bands},
    {"claim_window", Severity::Required, QT_TRANSLATE_NOOP("kept::Completeness", "Until when credits are claimed"),
        QT_TRANSLATE_NOOP(
            "kept::Completeness", "A credit without a deadline is put off; a deadline that is not known is missed."),
        claimWindow},
    {"claim_process", Severity::Recommended, QT_TRANSLATE_NOOP("kept::Completeness", "How credits are claimed"),
        QT_TRANSLATE_NOOP("kept::Completeness", "A claim in the wrong form can be turned down."), claimProcess},
};

} // namespace

const std::vector<Rule> &levelRules() { return table; }

} // namespace kept::completeness
