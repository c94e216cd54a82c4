// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/deadlines.h"

#include "models/domain/agreementterms.h"
#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/evaluation/missingreports.h"
#include "models/evaluation/reviewplan.h"
#include "models/evaluation/terminationrights.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Deadlines)
};

constexpr std::pair<DeadlineKind, const char *> kindNames[] = {{DeadlineKind::Decision, "decision"},
    {DeadlineKind::Notice, "notice"}, {DeadlineKind::EndOfTerm, "end_of_term"}, {DeadlineKind::Renewal, "renewal"},
    {DeadlineKind::Claim, "claim"}, {DeadlineKind::Review, "review"}, {DeadlineKind::Action, "action"},
    {DeadlineKind::Report, "report"}, {DeadlineKind::Certificate, "certificate"}, {DeadlineKind::Approval, "approval"},
    {DeadlineKind::Termination, "termination"}};

QString keyOf(const QStringList &parts) { return parts.join(u'/'); }

struct Window {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(const QDate &date) const { return from <= date && date <= to; }
};

/// From the day that it is where the agreement is, which can be another one than here.
Window inZoneOf(const Agreement &agreement, Instant asOf, const Window &window)
{
    const QDate there = dateOf(agreement, asOf);
    return std::abs(window.from.daysTo(there)) <= 1 ? Window{there, window.to} : window;
}

QString certainRenewalText(const TermDates &term, const TermPlan &plan)
{
    const QString next = displayDate(term.end.addDays(1));
    if (!term.lastNotice || plan.agreed.contains(term.number + 1))
        return Texts::tr("Renews on %1, as was agreed").arg(next);
    return Texts::tr("Renews on %1, because notice was possible until %2").arg(next, displayDate(*term.lastNotice));
}

void addTermDeadlines(const Agreement &agreement, const Window &window, std::vector<Deadline> &list)
{
    const AgreementStatus status = statusOn(agreement, window.from);
    if (agreement.archived
        || (status != AgreementStatus::Active && status != AgreementStatus::InNotice
            && status != AgreementStatus::SignedNotInForce))
        return;
    const TermPlan plan = termPlan(agreement, window.from);
    const auto add = [&](DeadlineKind kind, const std::optional<QDate> &date, const QString &title, int term) {
        if (date && window.contains(*date))
            list.push_back({kind, *date, title, titleOn(agreement, window.from), agreement.id, std::nullopt, false,
                std::nullopt, keyOf({deadlineKindName(kind), agreement.id.text(), QString::number(term)})});
    };
    if (plan.rule.renewal == RenewalMode::OpenEnded && status != AgreementStatus::InNotice)
        add(DeadlineKind::Review, plan.rule.reviewDate, Texts::tr("Review of the open-ended agreement"), 0);
    if (plan.rule.renewal == RenewalMode::OpenEnded && status == AgreementStatus::InNotice)
        add(DeadlineKind::EndOfTerm, lastDay(agreement, window.from), Texts::tr("The agreement ends"), 0);
    const std::vector<TermDates> terms = termsAhead(plan, std::max(window.from, plan.rule.start), window.to);
    for (const TermDates &term : terms) {
        const bool followed = term.number < plan.certain;
        if (!followed && status != AgreementStatus::InNotice) {
            add(DeadlineKind::Decision, term.decision, Texts::tr("Decide on renewal"), term.number);
            add(DeadlineKind::Notice, term.lastNotice, Texts::tr("Last day for notice"), term.number);
        }
        if (followed)
            add(DeadlineKind::Renewal, term.end.addDays(1), certainRenewalText(term, plan), term.number);
        else if (term.number == std::max(plan.certain, terms.front().number))
            add(DeadlineKind::EndOfTerm, term.end, Texts::tr("The term ends"), term.number);
    }
}

void addClaims(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const CreditEntry &entry : creditLedger(portfolio)) {
        const bool open = entry.state == CreditState::Expected || entry.state == CreditState::Entitled;
        const Agreement *agreement = portfolio.agreement(entry.agreement);
        if (!open || entry.isTakenBack || entry.owedByUs || !entry.deadline || agreement == nullptr
            || !inZoneOf(*agreement, portfolio.asOf, window).contains(*entry.deadline))
            continue;
        list.push_back({DeadlineKind::Claim, *entry.deadline, Texts::tr("Claim %1").arg(displayMoney(entry.amount)),
            portfolio.organisationName(entry.obligor), entry.agreement, std::nullopt, false, entry.obligor,
            keyOf({deadlineKindName(DeadlineKind::Claim), entry.agreement.text(), entry.serviceLevel.text(),
                entry.period.toText()})});
    }
}

/// The latest period that ended without the figure that the supplier states.
void addMissingReports(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const auto &[id, scorecard] : portfolio.scorecards) {
        const Agreement *agreement = portfolio.agreement(id);
        std::map<ServiceLevelId, const ServiceLevelResult *> missing;
        for (const ServiceLevelResult &result : scorecard.results)
            if (result.status == Status::NoData && result.period.end() <= window.from)
                missing[result.serviceLevel] = &result;
        for (const auto &[level, result] : missing) {
            const ServiceLevel *found = agreement ? findServiceLevel(*agreement, level) : nullptr;
            if (!found || agreement->archived || found->rule.metric != Metric::Reported)
                continue;
            const OrganisationId obligor = obligorOf(*agreement, *result);
            list.push_back({DeadlineKind::Report, result->period.end(),
                Texts::tr("The report on %1 of %2 is missing").arg(found->name, displayPeriod(result->period)),
                portfolio.organisationName(obligor), id, std::nullopt, true, obligor,
                keyOf({deadlineKindName(DeadlineKind::Report), id.text(), level.text(), result->period.toText()})});
        }
    }
}

QString missingReportText(const MissingReport &missing)
{
    const int earlier = static_cast<int>(missing.earlier.size());
    if (missing.duty.every == ReportFrequency::Once)
        return Texts::tr("The report “%1” is missing").arg(missing.duty.report);
    if (earlier == 0)
        return Texts::tr("The report “%1” of %2 is missing", "report, period")
            .arg(missing.duty.report, displayPeriod(missing.period));
    return Texts::tr("The report “%1” of %2 is missing, and %n earlier one(s)", "report, period", earlier)
        .arg(missing.duty.report, displayPeriod(missing.period));
}

/// The latest period of each reporting duty whose report is due and not in.
void addMissingDuties(
    const Portfolio &portfolio, const Agreement &agreement, const Window &window, std::vector<Deadline> &list)
{
    std::set<QString> told; // two recipients of one report wait for the same one
    for (const MissingReport &missing : missingReports(portfolio, agreement, window.from)) {
        const QString key = keyOf({deadlineKindName(DeadlineKind::Report), agreement.id.text(),
            missing.duty.report.simplified(), missing.period.toText()});
        const OrganisationId sender =
            missing.duty.audience == ReportAudience::Provider ? agreement.customer : agreement.provider;
        if (told.insert(key).second)
            list.push_back({DeadlineKind::Report, missing.due, missingReportText(missing),
                portfolio.organisationName(sender), agreement.id, std::nullopt, true, sender, key,
                DueReport{missing.duty.report, missing.period, missing.earlier}});
    }
}

/// Nobody entered it: it follows from the cadence.
bool isOnlyPlanned(const Review &review) { return review.revision == 0 && review.state == ReviewState::Planned; }

void addReviews(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    std::set<AgreementId> told; // agreements whose latest overdue review was met; the latest come first
    for (const Review &review : allReviewsOf(portfolio, window.to)) {
        const Agreement *agreement = portfolio.agreement(review.agreement);
        const QString subject = agreement ? titleOn(*agreement, window.from) : QString();
        const bool open = review.state != ReviewState::Sealed && review.state != ReviewState::Held;
        const bool late = review.due < window.from;
        const bool isTold = !late || !isOnlyPlanned(review) || told.insert(review.agreement).second;
        if (open && review.due <= window.to && isTold)
            list.push_back(
                {DeadlineKind::Review, review.due, Texts::tr("Review of %1").arg(displayPeriod(review.period)), subject,
                    review.agreement, review.id, late, std::nullopt,
                    keyOf({deadlineKindName(DeadlineKind::Review), review.agreement.text(), review.period.toText()})});
        for (std::size_t i = 0; i < review.actions.size(); ++i)
            if (const ReviewAction &action = review.actions[i]; action.due && !action.done && *action.due <= window.to)
                list.push_back({DeadlineKind::Action, *action.due, action.text, subject, review.agreement, review.id,
                    *action.due < window.from, std::nullopt,
                    keyOf({deadlineKindName(DeadlineKind::Action), review.id.text(), QString::number(i)})});
    }
}

const LifeEvent *lastStep(const Agreement &agreement, LifeEventKind kind)
{
    const auto found = std::find_if(
        agreement.life.rbegin(), agreement.life.rend(), [kind](const LifeEvent &event) { return event.kind == kind; });
    return found == agreement.life.rend() ? nullptr : &*found;
}

/// The agreement, its amendment or its renewal that somebody else is asked to approve.
void addApprovals(
    const Portfolio &portfolio, const Agreement &agreement, const Window &window, std::vector<Deadline> &list)
{
    const auto add = [&](const QString &what, const LifeEvent *step, const QString &title) {
        if (step == nullptr || agreement.archived)
            return;
        list.push_back({DeadlineKind::Approval, window.from,
            Texts::tr("%1 (%2, %3)", "what waits, who asked and when").arg(title, step->by, displayDate(step->date)),
            titleOn(agreement, window.from), agreement.id, std::nullopt, false, std::nullopt,
            keyOf({deadlineKindName(DeadlineKind::Approval), agreement.id.text(), what})});
    };
    if (approvalOf(agreement) == AgreementStatus::InApproval)
        add(QStringLiteral("agreement"), lastStep(agreement, LifeEventKind::Submitted),
            Texts::tr("Approve the agreement"));
    if (const auto proposed = portfolio.proposed.find(agreement.id); proposed != portfolio.proposed.end())
        add(QStringLiteral("amendment"), lastStep(agreement, LifeEventKind::Amended),
            Texts::tr("Approve the amendment from %1").arg(displayDate(proposed->second)));
    add(QStringLiteral("renewal"), pendingRenewal(agreement), Texts::tr("Approve the renewal"));
}

/// Exclusions that were asked for, and the archiving of approved ones.
void addExclusionApprovals(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const Exclusion &exclusion : portfolio.exclusions) {
        const Agreement *agreement = portfolio.agreement(exclusion.agreement);
        const bool isNew = exclusion.approvedBy.isEmpty();
        const bool isGoing = exclusion.withdrawal && exclusion.withdrawal->confirmedBy.isEmpty();
        if (agreement == nullptr || agreement->archived || exclusion.archived || (!isNew && !isGoing))
            continue;
        const ServiceLevel *level = findServiceLevel(*agreement, exclusion.serviceLevel);
        const QString name = level ? level->name : exclusion.serviceLevel.text();
        list.push_back({DeadlineKind::Approval, window.from,
            isNew ? Texts::tr("Approve the exclusion of “%1” (%2)", "service level, who asked")
                        .arg(name, exclusion.requestedBy)
                  : Texts::tr("Confirm that the exclusion of “%1” counts no more (%2)", "service level, who asked")
                        .arg(name, exclusion.withdrawal->requestedBy),
            titleOn(*agreement, window.from), exclusion.agreement, std::nullopt, false, std::nullopt,
            keyOf({deadlineKindName(DeadlineKind::Approval), exclusion.id.text()}), std::nullopt,
            exclusion.serviceLevel});
    }
}

/// Targets that are set or looked at again on a day: a level without a target stays due until it has one.
void addTargetReviews(const Agreement &agreement, const Window &window, std::vector<Deadline> &list)
{
    const AgreementStatus status = statusOn(agreement, window.from);
    const bool holds = status == AgreementStatus::SignedNotInForce || status == AgreementStatus::Active
        || status == AgreementStatus::InNotice;
    if (agreement.archived || !holds)
        return;
    for (const ServiceLevel &level : contentOn(agreement, window.from).serviceLevels) {
        const bool open = level.targets.isEmpty();
        if (!level.targetReview || *level.targetReview > window.to || (!open && *level.targetReview < window.from))
            continue;
        list.push_back({DeadlineKind::Review, *level.targetReview,
            (open ? Texts::tr("Set the target of “%1”") : Texts::tr("Review the target of “%1”")).arg(level.name),
            titleOn(agreement, window.from), agreement.id, std::nullopt, *level.targetReview < window.from,
            std::nullopt, keyOf({QStringLiteral("target"), agreement.id.text(), level.id.text()})});
    }
}

/// Until when what the misses allow can be used, and no longer than the agreement runs.
/// What stands in the agreement of the right, and until when it holds.
QString rightText(const TerminationRight &right)
{
    const TerminationRule &rule = right.rule;
    QStringList lines;
    if (!rule.clause.isEmpty())
        lines << (rule.right.isEmpty()
                ? Texts::tr("Clause %1").arg(rule.clause)
                : Texts::tr("Clause %1: %2", "number, and the right that it gives").arg(rule.clause, rule.right));
    else if (!rule.right.isEmpty())
        lines << rule.right;
    lines << Texts::tr("The right can be used until %1.").arg(displayDate(*right.until));
    return lines.join(u'\n');
}

void addTerminationRights(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const auto &[id, scorecard] : portfolio.scorecards) {
        const Agreement *agreement = portfolio.agreement(id);
        if (agreement == nullptr || agreement->archived || statusOn(*agreement, window.from) != AgreementStatus::Active)
            continue;
        const Window there = inZoneOf(*agreement, portfolio.asOf, window);
        for (const TerminationRight &right : terminationRights(*agreement, scorecard)) {
            if (!right.until || !there.contains(*right.until) || !isUsable(right, there.from))
                continue;
            const ServiceLevel *level = findServiceLevel(*agreement, right.serviceLevel);
            list.push_back({DeadlineKind::Termination, *right.until,
                Texts::tr("Right to terminate: %1, %2", "service level, what happened")
                    .arg(level ? level->name : right.serviceLevel.text(), evidenceText(right)),
                titleOn(*agreement, window.from), id, std::nullopt, false, std::nullopt,
                keyOf({deadlineKindName(DeadlineKind::Termination), id.text(), right.serviceLevel.text(),
                    enumName(right.rule.kind), right.event.toText()}),
                std::nullopt, right.serviceLevel, right.event, rightText(right)});
        }
    }
}

void addCertificates(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const Organisation &organisation : portfolio.organisations)
        for (const Certificate &certificate : organisation.certificates)
            if (!organisation.archived && certificate.expires && window.contains(*certificate.expires))
                list.push_back(
                    {DeadlineKind::Certificate, *certificate.expires, Texts::tr("%1 expires").arg(certificate.name),
                        organisation.name, std::nullopt, std::nullopt, false, organisation.id,
                        keyOf({deadlineKindName(DeadlineKind::Certificate), organisation.id.text(), certificate.name,
                            certificate.issuer})});
}

} // namespace

QString deadlineKindWord(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Decision:
        return Texts::tr("decision");
    case DeadlineKind::Notice:
        return Texts::tr("notice");
    case DeadlineKind::EndOfTerm:
        return Texts::tr("end of term");
    case DeadlineKind::Claim:
        return Texts::tr("claim");
    case DeadlineKind::Review:
        return Texts::tr("review");
    case DeadlineKind::Action:
        return Texts::tr("action");
    case DeadlineKind::Certificate:
        return Texts::tr("certificate");
    case DeadlineKind::Renewal:
        return Texts::tr("renewal");
    case DeadlineKind::Report:
        return Texts::tr("missing report");
    case DeadlineKind::Approval:
        return Texts::tr("approval");
    case DeadlineKind::Termination:
        return Texts::tr("right to terminate");
    }
    return {};
}

QString deadlineKindName(DeadlineKind kind)
{
    for (const auto &[each, name] : kindNames)
        if (each == kind)
            return QString::fromLatin1(name);
    return {};
}

std::optional<DeadlineKind> deadlineKindFromName(const QString &name)
{
    for (const auto &[kind, each] : kindNames)
        if (name == QLatin1String(each))
            return kind;
    return std::nullopt;
}

std::vector<Deadline> deadlines(const Portfolio &portfolio, const QDate &from, int days)
{
    const Window window{from, from.addDays(days)};
    std::vector<Deadline> list;
    for (const Agreement &agreement : portfolio.agreements) {
        const Window there = inZoneOf(agreement, portfolio.asOf, window);
        addTermDeadlines(agreement, there, list);
        addTargetReviews(agreement, there, list);
        addMissingDuties(portfolio, agreement, there, list);
        addApprovals(portfolio, agreement, there, list);
    }
    addExclusionApprovals(portfolio, window, list);
    addClaims(portfolio, window, list);
    addReviews(portfolio, window, list);
    addMissingReports(portfolio, window, list);
    addTerminationRights(portfolio, window, list);
    addCertificates(portfolio, window, list);
    std::stable_sort(list.begin(), list.end(), [](const Deadline &a, const Deadline &b) { return a.date < b.date; });
    return list;
}

} // namespace kept
