// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/evaluation/completenessrules.h"
#include "models/evaluation/promisesbeneath.h"

namespace kept::completeness {

namespace {

/// What one promise of one service comes to: nothing to say, what is wrong with it, or why that cannot be told.
struct Answer {
    QString message; ///< empty: it is carried
    QString state; ///< the figures, as they are written everywhere; empty: it cannot be told
    QString note{};
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

/// What is promised, and why it is not told whether that is carried.
Answer openAnswer(const Promise &promise, const QString &promised, const QString &priority, const QString &why)
{
    const QString &name = promise.level.name;
    return {{}, {},
        priority.isEmpty()
            ? Texts::tr("“%1” promises %2, and whether that is carried cannot be told: %3").arg(name, promised, why)
            : Texts::tr("“%1” promises %2 for priority %4, and whether that is carried cannot be told: %3")
                  .arg(name, promised, why, priority)};
}

QString tooMuchText(const Promise &promise)
{
    return Texts::tr("What “%1” depends on is met on too many ways to be computed.").arg(promise.service.name);
}

Answer availabilityAnswer(const Promise &promise, const Rational &promised)
{
    const Carried carried =
        carriedAvailability(promise.service.id, promise.subject.input.services, promise.beneath.of(promise.service.id));
    if (!carried.value && !carried.unpromised)
        return openAnswer(promise, percentText(promised), {}, tooMuchText(promise));
    if (carried.value && *carried.value < promised && carried.most.value_or(*carried.value) >= promised)
        return openAnswer(promise, percentText(promised), {},
            Texts::tr("What “%1” depends on carries so nearly the same that its bounds do not tell.")
                .arg(promise.service.name));
    return {availabilityMessage(promise, promised, carried), stateOf(promise, {}, promised, carried)};
}

/// Why the lengths of time beneath the promise do not tell whether it is carried.
QString missingTime(const Promise &promise, const Carried &carried)
{
    if (!carried.unpromised)
        return tooMuchText(promise);
    return Texts::tr("In no agreement in force does the provider of “%1”, on which “%2” depends, promise such a time.")
        .arg(promise.subject.serviceName(*carried.unpromised), promise.service.name);
}

std::optional<Answer> timeAnswer(const Promise &promise, const QString &priority)
{
    const auto promised = promiseOf(promise.level, promise.date, priority);
    if (!promised)
        return std::nullopt;
    const Carried carried = carriedTime(
        promise.service.id, promise.subject.input.services, promise.beneath.of(promise.service.id, priority));
    const bool exceeds = carried.value && *carried.value > *promised;
    const QString own = displayValue(*promised, Unit::Seconds);
    if (!exceeds && (carried.unpromised || !carried.value)) // the rest fits
        return openAnswer(promise, own, priority, missingTime(promise, carried));
    Answer answer{{}, stateOf(promise, priority, *promised, carried)};
    if (!exceeds)
        return answer;
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
    if (promise.level.rule.metric == Metric::Availability) {
        if (const auto promised = promiseOf(promise.level, promise.date))
            answers.push_back(availabilityAnswer(promise, *promised));
        return answers;
    }
    for (const QString &priority : promise.beneath.priorities())
        if (auto answer = timeAnswer(promise, priority))
            answers.push_back(std::move(*answer));
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

/// Of several answers the first that finds something, and the first that cannot be told, are said.
void take(Check &check, QStringList &states, const Answer &answer)
{
    if (check.note.isEmpty())
        check.note = answer.note;
    if (answer.state.isEmpty())
        return;
    states << answer.state;
    if (check.satisfied && !answer.message.isEmpty()) {
        check.satisfied = false;
        check.message = answer.message;
    }
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
        for (const Answer &answer : answersOf({s, level, *service, date, beneath}))
            take(check, states, answer);
    check.state = states.join(u'\n');
    check.told = !states.isEmpty();
    return check.told || !check.note.isEmpty() ? std::optional(check) : std::nullopt;
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
