// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementterms.h"

#include "models/domain/agreementdecisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementTerms)
};

constexpr int greatestMonths = 12 * 100;

/// The number of the last term that is sure on the date, on which the last notice is looked at; a term that renews by
/// itself is followed by the next one once its last notice date has passed.
int lastCertain(const AgreementContent &content, const QDate &date, const AgreedTerms &agreed)
{
    const TermRule &rule = content.term;
    const int known = agreed.empty() ? 1 : agreed.rbegin()->first;
    if (rule.renewal != RenewalMode::Automatic)
        return known;
    Result<TermDates> term = termOn(rule, std::max(date, rule.start), content.noticeCalendar, agreed);
    if (term && term->number < known)
        term = termDates(rule, known, content.noticeCalendar, agreed);
    int number = known;
    for (; term; term = termDates(rule, number + 1, content.noticeCalendar, agreed)) {
        number = term->number;
        if (!term->lastNotice || *term->lastNotice >= date)
            break;
    }
    return number;
}

bool isDue(const TermDates &term, const TermPlan &plan, const QDate &last)
{
    if (term.decision)
        return *term.decision <= last;
    return term.number <= plan.certain && term.start <= last;
}

tl::unexpected<Error> refused(const QString &message, const QString &advice = {})
{
    return fail(ErrorCode::Refused, message, {}, advice);
}

Result<void> checkRenewed(const AgreementContent &content, const LifeEvent &event)
{
    if (content.term.renewal == RenewalMode::None)
        return refused(Texts::tr("The agreement provides for no renewal."),
            Texts::tr("Amend its term first, or take up an extension."));
    if (event.months < 1)
        return fail(ErrorCode::InvalidInput, Texts::tr("For how many months the agreement is renewed is missing."), {},
            Texts::tr("Name the months of the new term."));
    if (event.months > greatestMonths)
        return fail(ErrorCode::InvalidInput, Texts::tr("The agreement is renewed for at most a hundred years."));
    return {};
}

Result<void> checkExtended(const Agreement &agreement, const AgreementContent &content, const LifeEvent &event)
{
    const auto next = nextExtension(agreement, event.date);
    if (!next)
        return refused(Texts::tr("The agreement has no extension option that is left to take up."),
            Texts::tr("Renew it, or amend it."));
    const int months = content.term.extensions[*next].months;
    if (event.months == months)
        return {};
    return refused(Texts::tr("The extension that comes next is %n month(s) long.", nullptr, months));
}

/// Whether terms are counted from the same first one.
bool hasSameFirstTerm(const TermRule &a, const TermRule &b)
{
    return a.start == b.start && a.end == b.end && a.months == b.months;
}

/// The term that a lengthening of the date makes.
Result<TermDates> termMade(const Agreement &agreement, const QDate &date, int months)
{
    TermPlan plan = termPlan(agreement, date);
    plan.agreed[plan.certain + 1] = months;
    return termDates(plan, plan.certain + 1);
}

QString rangeText(const TermDates &term)
{
    return QStringLiteral("%1..%2").arg(term.start.toString(Qt::ISODate), term.end.toString(Qt::ISODate));
}

/// What is approved is what was proposed: the last notice date may have passed since, or an amendment taken effect.
Result<void> checkRenewalStands(const Agreement &agreement, const LifeEvent &approval)
{
    const LifeEvent *proposal = pendingRenewal(agreement);
    if (proposal == nullptr)
        return {};
    const auto proposed = termMade(agreement, proposal->date, proposal->months);
    const auto made = termMade(agreement, approval.date, proposal->months);
    if (!proposed || !made)
        return tl::unexpected(proposed ? made.error() : proposed.error());
    if (proposed->start == made->start && proposed->end == made->end)
        return {};
    return refused(Texts::tr("The renewal was proposed as the term %1; approved on %2, it would be the term %3.")
                       .arg(rangeText(*proposed), approval.date.toString(Qt::ISODate), rangeText(*made)),
        Texts::tr("Send it back, and propose it again."));
}

} // namespace

AgreedTerms agreedTerms(const Agreement &agreement, const QDate &asOf, const TermRule &rule)
{
    AgreedTerms agreed;
    for (const Lengthening &each : decisionsUntil(agreement, asOf).lengthenings) {
        const AgreementContent &content = contentOn(agreement, each.date);
        if (hasSameFirstTerm(content.term, rule))
            agreed[lastCertain(content, each.notice.value_or(each.date), agreed) + 1] = each.months;
    }
    return agreed;
}

TermPlan termPlan(const Agreement &agreement, const QDate &asOf)
{
    const AgreementContent &content = contentOn(agreement, asOf);
    TermPlan plan{content.term, content.noticeCalendar, agreedTerms(agreement, asOf, content.term), 1};
    plan.certain = lastCertain(content, decisionsUntil(agreement, asOf).notice.value_or(asOf), plan.agreed);
    return plan;
}

Result<TermDates> termDates(const TermPlan &plan, int number)
{
    return termDates(plan.rule, number, plan.calendar, plan.agreed);
}

Result<TermDates> termOn(const TermPlan &plan, const QDate &date)
{
    return termOn(plan.rule, date, plan.calendar, plan.agreed);
}

std::vector<TermDates> termsAhead(const TermPlan &plan, const QDate &date, const QDate &last)
{
    std::vector<TermDates> terms;
    auto term = termOn(plan, date);
    while (term) {
        terms.push_back(*term);
        if (term->number >= plan.certain && plan.rule.renewal != RenewalMode::Automatic)
            break;
        term = termDates(plan, terms.back().number + 1);
        if (!term || !isDue(*term, plan, last))
            break;
    }
    return terms;
}

const LifeEvent *pendingRenewal(const Agreement &agreement)
{
    if (allDecisions(agreement).renewal == 0)
        return nullptr;
    const auto found = std::find_if(agreement.life.rbegin(), agreement.life.rend(),
        [](const LifeEvent &event) { return event.kind == LifeEventKind::Renewed; });
    return found == agreement.life.rend() ? nullptr : &*found;
}

std::optional<std::size_t> nextExtension(const Agreement &agreement, const QDate &date)
{
    const auto used = static_cast<std::size_t>(decisionsUntil(agreement, date).extensions);
    const TermRule &rule = contentOn(agreement, date).term;
    if (rule.renewal == RenewalMode::OpenEnded || used >= rule.extensions.size())
        return std::nullopt;
    return used;
}

int monthsOfStep(const Agreement &agreement, LifeEventKind kind, const QDate &date, int months)
{
    const TermRule &rule = contentOn(agreement, date).term;
    if (kind == LifeEventKind::Renewed)
        return months != 0 ? months : rule.renewalMonths;
    if (kind != LifeEventKind::Extended)
        return 0;
    const auto next = nextExtension(agreement, date);
    return next ? rule.extensions[*next].months : 0;
}

Result<void> checkLengthening(const Agreement &agreement, const LifeEvent &event)
{
    if (event.kind == LifeEventKind::Approved)
        return checkRenewalStands(agreement, event);
    const AgreementContent &content = contentOn(agreement, event.date);
    if (content.term.renewal == RenewalMode::OpenEnded)
        return refused(Texts::tr("The agreement is open-ended: no term ends, so none follows it."));
    auto checked =
        event.kind == LifeEventKind::Renewed ? checkRenewed(content, event) : checkExtended(agreement, content, event);
    if (!checked)
        return checked;
    if (const auto term = termMade(agreement, event.date, event.months); !term)
        return tl::unexpected(term.error());
    return {};
}

} // namespace kept
