// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreement.h"

#include "models/domain/agreementdecisions.h"
#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Agreement)
};

/// The last day of an open-ended agreement after notice: the notice date and the notice period.
QDate endAfterNotice(const AgreementContent &content, const QDate &notice)
{
    if (!content.term.notice)
        return notice;
    const NoticePeriod &period = *content.term.notice;
    if (period.unit == NoticeUnit::Months)
        return notice.addMonths(period.length);
    if (period.unit == NoticeUnit::Days)
        return notice.addDays(period.length);
    const NoticeCalendar calendar = content.noticeCalendar.value_or(NoticeCalendar{});
    QDate date = notice;
    for (int left = period.length, tried = 0; left > 0 && tried < 40'000; ++tried) {
        date = date.addDays(1);
        left -= calendar.isWorkingDay(date) ? 1 : 0;
    }
    return date;
}

QString refusal(LifeEventKind kind)
{
    switch (kind) {
    case LifeEventKind::Submitted:
        return Texts::tr("Only a draft is submitted for approval.");
    case LifeEventKind::Approved:
        return Texts::tr("An agreement is approved after it was submitted for approval.");
    case LifeEventKind::SentBack:
        return Texts::tr("Only an agreement that was submitted or approved, and not yet signed, is sent back.");
    case LifeEventKind::Amended:
        return Texts::tr("Only an agreement that is signed and has not ended is amended, one amendment after another.");
    case LifeEventKind::Signed:
        return Texts::tr("An agreement is signed once, after it was approved.");
    case LifeEventKind::NoticeGiven:
        return Texts::tr("Notice is given once, for an agreement that is signed and has not ended.");
    case LifeEventKind::Terminated:
        return Texts::tr("Only an agreement that is signed and has not ended is terminated.");
    case LifeEventKind::Renewed:
        return Texts::tr(
            "Only an agreement that is signed and has not ended is renewed, and only while nothing awaits approval.");
    case LifeEventKind::Extended:
        return Texts::tr(
            "Only an agreement that is signed and has not ended is extended, and only while no renewal awaits "
            "approval.");
    }
    Q_UNREACHABLE();
}

bool isLegal(LifeEventKind kind, AgreementStatus status, const Decisions &decisions)
{
    const bool inForce = status == AgreementStatus::SignedNotInForce || status == AgreementStatus::Active
        || status == AgreementStatus::InNotice;
    const bool waits = decisions.pending > 0 || decisions.renewal > 0;
    switch (kind) {
    case LifeEventKind::Submitted:
        return status == AgreementStatus::Draft;
    case LifeEventKind::Approved:
        return status == AgreementStatus::InApproval || (inForce && waits);
    case LifeEventKind::SentBack:
        return status == AgreementStatus::InApproval || status == AgreementStatus::Approved || waits;
    case LifeEventKind::Signed:
        return status == AgreementStatus::Approved;
    case LifeEventKind::NoticeGiven:
        return inForce && !decisions.notice;
    case LifeEventKind::Terminated:
        return inForce;
    case LifeEventKind::Amended:
    case LifeEventKind::Renewed:
        return inForce && !waits;
    case LifeEventKind::Extended:
        return inForce && decisions.renewal == 0;
    }
    Q_UNREACHABLE();
}

const AgreementVersion *numbered(const Agreement &agreement, int number)
{
    const auto found = std::find_if(agreement.versions.begin(), agreement.versions.end(),
        [number](const AgreementVersion &version) { return version.number == number; });
    return found == agreement.versions.end() ? nullptr : &*found;
}

/// An amendment is proposed and approved before it takes effect.
Result<void> checkAmendment(const Agreement &agreement, const LifeEvent &event, const QString &place)
{
    const int pending = decisionsUntil(agreement, event.date).pending;
    const bool approves = event.kind == LifeEventKind::Approved && pending > 0;
    if (event.kind != LifeEventKind::Amended && !approves)
        return {};
    const AgreementVersion *version = numbered(agreement, approves ? pending : event.version);
    if (version == nullptr && approves)
        return fail(ErrorCode::Refused, Texts::tr("The version %1 that is approved is missing.").arg(pending), place);
    if (version != nullptr && version->effective <= event.date)
        return fail(ErrorCode::Refused,
            Texts::tr("The amendment takes effect on %1, and an amendment is never retroactive.")
                .arg(version->effective.toString(Qt::ISODate)),
            place, Texts::tr("Send it back, and propose it again with a later date."));
    return {};
}

Person personOf(const LifeEvent &event) { return {event.by, event.systemUser}; }

QString ownApproval(LifeEventKind asked)
{
    if (asked == LifeEventKind::Amended)
        return Texts::tr("The one who proposed an amendment cannot approve it.");
    if (asked == LifeEventKind::Renewed)
        return Texts::tr("The one who proposed a renewal cannot approve it.");
    return Texts::tr("The one who submitted an agreement cannot approve it.");
}

const ServiceLevel *levelIn(const AgreementVersion &version, const ServiceLevelId &id)
{
    const auto &levels = version.content.serviceLevels;
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const auto &level) { return level.id == id; });
    return found == levels.end() ? nullptr : &*found;
}

/// The terms as they stand on the date in the version; nothing before the first target.
std::optional<ServiceLevelTerms> termsAt(const AgreementVersion &version, const ServiceLevel &level, const QDate &date)
{
    const Target *target = level.targets.on(date);
    if (target == nullptr)
        return std::nullopt;
    ServiceLevelTerms terms{version.number, level, *target};
    QDate since = date;
    for (const auto &entry : level.targets.entries()) {
        if (entry.from <= date)
            since = entry.from;
    }
    terms.level.targets = {};
    terms.level.targets.set(since, *target);
    return terms;
}

/// Adds the terms, unless they differ from the ones in force only in the version or the date a target is written with.
void addIfChanged(History<ServiceLevelTerms> &history, const QDate &from, const ServiceLevelTerms &terms)
{
    if (const ServiceLevelTerms *before = history.on(from)) {
        ServiceLevel level = terms.level;
        level.targets = before->level.targets;
        if (before->target == terms.target && before->level == level)
            return;
    }
    history.set(from, terms);
}

} // namespace

const AgreementVersion *pendingAmendment(const Agreement &agreement)
{
    const int pending = allDecisions(agreement).pending;
    return pending > 0 ? numbered(agreement, pending) : nullptr;
}

const SettledFigure *settledFigure(const Agreement &agreement, const ServiceLevelId &id, const Period &period)
{
    const auto &all = agreement.settledFigures;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SettledFigure &each) {
        return each.serviceLevel == id && each.period.first() == period.first() && each.period.end() == period.end();
    });
    return found == all.end() ? nullptr : &*found;
}

Agreement withoutPendingAmendment(Agreement agreement)
{
    if (const int pending = allDecisions(agreement).pending; pending > 0)
        std::erase_if(
            agreement.versions, [pending](const AgreementVersion &version) { return version.number == pending; });
    return agreement;
}

const AgreementContent &contentOn(const Agreement &agreement, const QDate &date)
{
    const AgreementVersion *version = versionOn(agreement, date);
    return version != nullptr ? version->content : agreement.versions.front().content;
}

const AgreementVersion *versionOn(const Agreement &agreement, const QDate &date)
{
    const AgreementVersion *found = nullptr;
    const AgreementVersion *pending = pendingAmendment(agreement);
    for (const AgreementVersion &version : agreement.versions) {
        if (version.effective <= date && &version != pending)
            found = &version;
    }
    return found;
}

QString titleOf(const Agreement &agreement, const AgreementVersion &version)
{
    QString title = agreement.title;
    for (const AgreementVersion &each : agreement.versions)
        if (each.number <= version.number && !each.title.isEmpty())
            title = each.title;
    return title;
}

QString titleOn(const Agreement &agreement, const QDate &date)
{
    const AgreementVersion *version = versionOn(agreement, date);
    return titleOf(agreement, version != nullptr ? *version : agreement.versions.front());
}

QString latestTitle(const Agreement &agreement) { return titleOf(agreement, agreement.latest()); }

void setLatestTitle(Agreement &agreement, const QString &title)
{
    if (latestTitle(agreement) == title)
        return;
    if (approvalOf(agreement) != AgreementStatus::Active) {
        agreement.latest().title.clear();
        agreement.title = title;
        return;
    }
    agreement.latest().title.clear();
    if (latestTitle(agreement) != title)
        agreement.latest().title = title;
}

AgreementStatus approvalOf(const Agreement &agreement) { return allDecisions(agreement).approval; }

AgreementContent withFramework(AgreementContent content, const AgreementContent &framework)
{
    const auto text = [&](QString AgreementContent::*field) {
        if ((content.*field).trimmed().isEmpty())
            content.*field = framework.*field;
    };
    for (const auto field : {&AgreementContent::introduction, &AgreementContent::outOfScope,
             &AgreementContent::providerResponsibilities, &AgreementContent::customerResponsibilities,
             &AgreementContent::plannedMaintenance, &AgreementContent::support, &AgreementContent::exclusions,
             &AgreementContent::claimProcess, &AgreementContent::governance, &AgreementContent::targetAdjustment,
             &AgreementContent::disputes, &AgreementContent::security, &AgreementContent::dataProtection,
             &AgreementContent::terminationTriggers, &AgreementContent::exit})
        text(field);
    const auto list = [&](auto field) {
        if ((content.*field).empty())
            content.*field = framework.*field;
    };
    list(&AgreementContent::signatories);
    list(&AgreementContent::contacts);
    list(&AgreementContent::escalation);
    list(&AgreementContent::reporting);
    list(&AgreementContent::evidence);
    list(&AgreementContent::glossary);
    list(&AgreementContent::clauses);
    if (!content.serviceHours)
        content.serviceHours = framework.serviceHours;
    if (!content.noticeCalendar)
        content.noticeCalendar = framework.noticeCalendar;
    return content;
}

AgreementStatus statusOn(const Agreement &agreement, const QDate &date)
{
    const Decisions decisions = decisionsUntil(agreement, date);
    if (decisions.terminated)
        return AgreementStatus::Terminated;
    if (decisions.approval != AgreementStatus::Active)
        return decisions.approval;
    if (date < contentOn(agreement, date).term.start)
        return AgreementStatus::SignedNotInForce;
    if (const std::optional<QDate> last = lastDay(agreement, date); last && *last < date)
        return AgreementStatus::Expired;
    return decisions.notice ? AgreementStatus::InNotice : AgreementStatus::Active;
}

namespace {

/// The steps follow each other: a day before the last one would say that something was signed before it was approved.
Result<void> tooEarly(const LifeEvent &last, const LifeEvent &event, const QString &place)
{
    const QString day = displayDate(last.date);
    const QString advice = event.kind == LifeEventKind::Signed
        ? Texts::tr("An agreement is signed after it was approved: date the step on %1 or later, and say in the note "
                    "which day stands on the paper.")
        : Texts::tr("Date it on %1 or later, and say in the note on which day it really was.");
    return fail(ErrorCode::Refused,
        Texts::tr("The step is dated %1, before the one that was recorded last, of %2.")
            .arg(displayDate(event.date), day),
        place, advice.arg(day));
}

} // namespace

Result<void> checkLifeEvent(const Agreement &agreement, const LifeEvent &event)
{
    const QString place = QStringLiteral("life[%1]").arg(agreement.life.size());
    if (!event.date.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("The date of the step is missing."), place);
    if (!agreement.life.empty() && event.date < agreement.life.back().date)
        return tooEarly(agreement.life.back(), event, place);
    const AgreementStatus status = statusOn(agreement, event.date);
    const Decisions decisions = decisionsUntil(agreement, event.date);
    if (event.kind == LifeEventKind::Approved && decisions.renewal > 0 && status == AgreementStatus::Expired)
        return fail(ErrorCode::Refused, Texts::tr("The agreement had ended before its renewal was approved."), place);
    if (!isLegal(event.kind, status, decisions))
        return fail(ErrorCode::Refused, refusal(event.kind), place);
    const bool lengthens = event.kind == LifeEventKind::Renewed || event.kind == LifeEventKind::Extended
        || (event.kind == LifeEventKind::Approved && decisions.renewal > 0);
    if (!lengthens)
        return checkAmendment(agreement, event, place);
    if (const auto checked = checkLengthening(agreement, event); !checked)
        return fail(checked.error().code, checked.error().message, place, checked.error().advice);
    return {};
}

Result<void> checkFourEyes(const Agreement &agreement, const LifeEvent &approval)
{
    const auto asked = std::find_if(agreement.life.rbegin(), agreement.life.rend(), [](const LifeEvent &event) {
        return event.kind == LifeEventKind::Submitted || event.kind == LifeEventKind::Amended
            || event.kind == LifeEventKind::Renewed;
    });
    if (asked == agreement.life.rend())
        return {};
    const QString advice = Texts::tr("Let a second person approve it.");
    if (isNobody(personOf(*asked)) || isNobody(personOf(approval)))
        return fail(ErrorCode::Refused,
            Texts::tr("An approval needs the names of the one who asked for it and of the one who gave it."), {},
            Texts::tr("Name both."));
    if (!isSamePerson(personOf(*asked), personOf(approval)))
        return {};
    return fail(ErrorCode::Refused, ownApproval(asked->kind), {}, advice);
}

std::optional<QDate> lastDay(const Agreement &agreement, const QDate &asOf)
{
    const Decisions decisions = decisionsUntil(agreement, asOf);
    const AgreementContent &content = contentOn(agreement, asOf);
    std::optional<QDate> last;
    if (content.term.renewal == RenewalMode::OpenEnded) {
        if (decisions.notice)
            last = endAfterNotice(content, *decisions.notice);
    } else {
        const TermPlan plan = termPlan(agreement, asOf);
        if (const Result<TermDates> term = termDates(plan, plan.certain))
            last = term->end;
    }
    if (!decisions.terminated)
        return last;
    const QDate beforeTermination = decisions.terminated->addDays(-1);
    return last ? std::min(*last, beforeTermination) : beforeTermination;
}

History<ServiceLevelTerms> termsOf(const Agreement &agreement, const ServiceLevelId &id)
{
    History<ServiceLevelTerms> history;
    for (const AgreementVersion &version : agreement.versions) {
        const ServiceLevel *level = levelIn(version, id);
        if (level == nullptr)
            continue;
        std::set<QDate> changes{version.effective};
        for (const auto &entry : level->targets.entries()) {
            if (entry.from > version.effective)
                changes.insert(entry.from);
        }
        for (const QDate &date : changes) {
            if (versionOn(agreement, date) != &version) // a later version holds by then
                continue;
            if (const auto terms = termsAt(version, *level, date))
                addIfChanged(history, date, *terms);
        }
    }
    return history;
}

bool isInForce(const Agreement &agreement, const ServiceLevelId &id, const QDate &date)
{
    const AgreementVersion *version = versionOn(agreement, date);
    const ServiceLevel *level = version != nullptr ? levelIn(*version, id) : nullptr;
    return level != nullptr && level->targets.on(date) != nullptr;
}

std::vector<ServiceLevelId> serviceLevelsOf(const Agreement &agreement)
{
    std::vector<ServiceLevelId> ids;
    std::set<ServiceLevelId> seen;
    const AgreementVersion *pending = pendingAmendment(agreement);
    for (auto version = agreement.versions.rbegin(); version != agreement.versions.rend(); ++version) {
        if (&*version == pending)
            continue;
        for (const ServiceLevel &level : version->content.serviceLevels)
            if (seen.insert(level.id).second)
                ids.push_back(level.id);
    }
    return ids;
}

} // namespace kept
