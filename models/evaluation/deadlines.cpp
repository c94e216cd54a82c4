// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/deadlines.h"

#include "models/domain/display.h"
#include "models/evaluation/reviewplan.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Deadlines)
};

struct Window {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(const QDate &date) const { return from <= date && date <= to; }
};

QString certainRenewalText(const TermDates &term)
{
    return Texts::tr("Renews on %1, because notice was possible until %2")
        .arg(displayDate(term.end.addDays(1)), displayDate(*term.lastNotice));
}

void addTermDeadlines(const Agreement &agreement, const Window &window, std::vector<Deadline> &list)
{
    const AgreementStatus status = statusOn(agreement, window.from);
    if (agreement.archived || (status != AgreementStatus::Active && status != AgreementStatus::InNotice))
        return;
    const AgreementContent &content = contentOn(agreement, window.from);
    const std::vector<TermDates> terms = termsAhead(content, window.from, window.to);
    if (terms.empty())
        return;
    const TermDates *term = &terms.front();
    const auto add = [&](DeadlineKind kind, const std::optional<QDate> &date, const QString &title) {
        if (date && window.contains(*date))
            list.push_back({kind, *date, title, agreement.title, agreement.id, std::nullopt, false});
    };
    for (const TermDates &each : terms) {
        if (status != AgreementStatus::Active)
            break;
        add(DeadlineKind::Decision, each.decision, Texts::tr("Decide on renewal"));
        add(DeadlineKind::Notice, each.lastNotice, Texts::tr("Last day for notice"));
    }
    const bool isCertain = status == AgreementStatus::Active && content.term.renewal == RenewalMode::Automatic
        && term->lastNotice && *term->lastNotice < window.from;
    if (isCertain)
        add(DeadlineKind::Renewal, term->end.addDays(1), certainRenewalText(*term));
    else
        add(DeadlineKind::EndOfTerm, term->end, Texts::tr("The term ends"));
}

void addClaims(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const CreditEntry &entry : creditLedger(portfolio)) {
        const bool open = entry.state == CreditState::Expected || entry.state == CreditState::Entitled;
        if (!open || entry.owedByUs || !entry.deadline || !window.contains(*entry.deadline))
            continue;
        list.push_back({DeadlineKind::Claim, *entry.deadline, Texts::tr("Claim %1").arg(displayMoney(entry.amount)),
            portfolio.organisationName(entry.obligor), entry.agreement, std::nullopt, false});
    }
}

/// Nobody entered it: it follows from the cadence.
bool isOnlyPlanned(const Review &review) { return review.revision == 0 && review.state == ReviewState::Planned; }

void addReviews(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    std::set<AgreementId> told; // agreements whose latest overdue review was met; the latest come first
    for (const Review &review : allReviewsOf(portfolio, window.to)) {
        const Agreement *agreement = portfolio.agreement(review.agreement);
        const QString subject = agreement ? agreement->title : QString();
        const bool open = review.state != ReviewState::Sealed && review.state != ReviewState::Held;
        const bool late = review.due < window.from;
        const bool isTold = !late || !isOnlyPlanned(review) || told.insert(review.agreement).second;
        if (open && review.due <= window.to && isTold)
            list.push_back(
                {DeadlineKind::Review, review.due, Texts::tr("Review of %1").arg(displayPeriod(review.period)), subject,
                    review.agreement, review.id, late});
        for (const ReviewAction &action : review.actions)
            if (action.due && !action.done && *action.due <= window.to)
                list.push_back({DeadlineKind::Action, *action.due, action.text, subject, review.agreement, review.id,
                    *action.due < window.from});
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
            agreement.title, agreement.id, std::nullopt, *level.targetReview < window.from});
    }
}

void addCertificates(const Portfolio &portfolio, const Window &window, std::vector<Deadline> &list)
{
    for (const Organisation &organisation : portfolio.organisations)
        for (const Certificate &certificate : organisation.certificates)
            if (!organisation.archived && certificate.expires && window.contains(*certificate.expires))
                list.push_back(
                    {DeadlineKind::Certificate, *certificate.expires, Texts::tr("%1 expires").arg(certificate.name),
                        organisation.name, std::nullopt, std::nullopt, false});
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
    }
    return {};
}

std::vector<TermDates> termsAhead(const AgreementContent &content, const QDate &date, const QDate &last)
{
    std::vector<TermDates> terms;
    auto term = termOn(content.term, date, content.noticeCalendar);
    while (term) {
        terms.push_back(*term);
        if (content.term.renewal != RenewalMode::Automatic)
            break;
        term = termDates(content.term, terms.back().number + 1, content.noticeCalendar);
        if (!term || !term->decision || *term->decision > last)
            break;
    }
    return terms;
}

std::vector<Deadline> deadlines(const Portfolio &portfolio, const QDate &from, int days)
{
    const Window window{from, from.addDays(days)};
    std::vector<Deadline> list;
    for (const Agreement &agreement : portfolio.agreements) {
        addTermDeadlines(agreement, window, list);
        addTargetReviews(agreement, window, list);
    }
    addClaims(portfolio, window, list);
    addReviews(portfolio, window, list);
    addCertificates(portfolio, window, list);
    std::stable_sort(list.begin(), list.end(), [](const Deadline &a, const Deadline &b) { return a.date < b.date; });
    return list;
}

} // namespace kept
