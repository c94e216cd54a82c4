// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/evaluation/completenessrules.h"
#include "models/evaluation/promisesbeneath.h"

namespace kept::completeness {

namespace {

/// What one promise of one service comes to: nothing to say, or what is wrong with it.
struct Answer {
    QString message; ///< empty: it is carried
    QString state; ///< the figures, as they are written everywhere
};

/// A service level with the service that it promises something of, and what lies beneath it.
struct Promise {
    const Subject &subject;
    const ServiceLevel &level;
    const Service &service;
    QDate date;
    const PromisesBeneath &beneath;
};

QString percentText(const Rational &share)
{
    return Texts::tr("%1 %", "per cent").arg(displayExact(share * Rational(100), 6));
}

QString stateOf(const Promise &promise, const QString &priority, const Rational &promised, const Carried &carried)
{
    return QStringList{promise.service.id.text(), priority, toText(promised),
        carried.value ? toText(*carried.value) : QString(), carried.unpromised ? carried.unpromised->text() : QString()}
        .join(u'|');
}

QString availabilityMessage(const Promise &promise, const Rational &promised, const Carried &carried)
{
    const QString own = percentText(promised);
    if (carried.unpromised)
        return Texts::tr("“%1” promises %2, and in no agreement in force does the provider of “%3”, on which "
                         "“%4” depends, promise an availability of it.")
            .arg(promise.level.name, own, promise.subject.serviceName(*carried.unpromised), promise.service.name);
    if (*carried.value >= promised)
        return {};
    return Texts::tr("“%1” promises %2, and what “%3” depends on carries %4 together.")
        .arg(promise.level.name, own, promise.service.name, percentText(*carried.value));
}

/// Nothing where what it depends on is too much to compute, or too near to the promise for its bounds to tell.
std::optional<Answer> availabilityAnswer(const Promise &promise, const Rational &promised)
{
    const Carried carried =
        carriedAvailability(promise.service.id, promise.subject.input.services, promise.beneath.of(promise.service.id));
    const bool isOpen = carried.value && *carried.value < promised && carried.most.value_or(*carried.value) >= promised;
    if (isOpen || (!carried.value && !carried.unpromised))
        return std::nullopt;
    return Answer{availabilityMessage(promise, promised, carried), stateOf(promise, {}, promised, carried)};
}

std::optional<Answer> timeAnswer(const Promise &promise, const QString &priority)
{
    const auto promised = promiseOf(promise.level, promise.date, priority);
    if (!promised)
        return std::nullopt;
    const Carried carried = carriedTime(
        promise.service.id, promise.subject.input.services, promise.beneath.of(promise.service.id, priority));
    const bool exceeds = carried.value && *carried.value > *promised;
    if (!exceeds && (carried.unpromised || !carried.value))
        return std::nullopt; // of some of it no time is promised, and the rest fits
    Answer answer{{}, stateOf(promise, priority, *promised, carried)};
    if (!exceeds)
        return answer;
    const QString own = displayValue(*promised, Unit::Seconds);
    const QString beneath = displayValue(*carried.value, Unit::Seconds);
    answer.message = priority.isEmpty()
        ? Texts::tr("“%1” promises %2, and the times of what “%3” depends on add up to %4.")
              .arg(promise.level.name, own, promise.service.name, beneath)
        : Texts::tr("“%1” promises %2 for priority %5, and the times of what “%3” depends on add up to %4.")
              .arg(promise.level.name, own, promise.service.name, beneath, priority);
    return answer;
}

std::vector<Answer> answersOf(const Promise &promise)
{
    std::vector<Answer> answers;
    const auto add = [&answers](std::optional<Answer> answer) {
        if (answer)
            answers.push_back(std::move(*answer));
    };
    if (promise.level.rule.metric == Metric::Availability) {
        if (const auto promised = promiseOf(promise.level, promise.date))
            add(availabilityAnswer(promise, *promised));
        return answers;
    }
    for (const QString &priority : promise.beneath.priorities())
        add(timeAnswer(promise, priority));
    return answers;
}

/// The services that the level reads and that depend on others.
std::vector<const Service *> dependentServices(const Subject &s, const ServiceLevel &level)
{
    const auto &read = level.population.services.empty() ? s.content.services : level.population.services;
    std::vector<const Service *> services;
    for (const Service &service : s.input.services)
        if (!service.dependencies.empty() && std::find(read.begin(), read.end(), service.id) != read.end())
            services.push_back(&service);
    return services;
}

std::optional<Check> checkOf(const Subject &s, std::size_t index)
{
    const ServiceLevel &level = s.content.serviceLevels[index];
    const Agreement &agreement = s.input.agreement;
    if (level.obligor.value_or(agreement.provider) != agreement.provider)
        return std::nullopt;
    const QDate date = std::max(s.input.today, agreement.latest().effective);
    const bool isLimit = level.rule.metric == Metric::ShareWithinTime;
    Check check{true, level.id.text(), {},
        QStringLiteral("service_levels[%1].%2")
            .arg(index)
            .arg(isLimit ? QStringLiteral("rule.limit") : QStringLiteral("targets")),
        {}};
    const PromisesBeneath beneath(s.input, s.content, level, date);
    QStringList states;
    for (const Service *service : dependentServices(s, level))
        for (const Answer &answer : answersOf({s, level, *service, date, beneath})) {
            states << answer.state;
            if (check.satisfied && !answer.message.isEmpty()) {
                check.satisfied = false;
                check.message = answer.message;
            }
        }
    check.state = states.join(u'\n');
    return states.isEmpty() ? std::nullopt : std::optional(check);
}

} // namespace

std::vector<Check> backToBack(const Subject &s)
{
    std::vector<Check> checks;
    for (std::size_t i = 0; i < s.content.serviceLevels.size(); ++i)
        if (const auto check = checkOf(s, i))
            checks.push_back(*check);
    return checks;
}

} // namespace kept::completeness
