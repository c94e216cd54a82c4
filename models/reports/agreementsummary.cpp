// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/agreementsummary.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/organisationmerge.h"
#include "models/evaluation/deadlines.h"
#include "models/evaluation/reviewplan.h"
#include "models/evaluation/terminationrights.h"
#include "models/reports/reportlanguage.h"
#include "models/reports/reportparts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementSummary)
};

/// Who the party is now, and what the signed document calls it.
QString partyText(const Portfolio &portfolio, const Agreement &agreement, const OrganisationId &party)
{
    const QString now = portfolio.organisationName(party);
    const QString asSigned = nameAsSigned(agreement, party);
    return asSigned.isEmpty() || asSigned == now
        ? now
        : Texts::tr("%1 (signed as %2)", "names of a party").arg(now, asSigned);
}

FactsBlock factsOf(const Portfolio &portfolio, const Agreement &agreement, const Period &period)
{
    return {{{Texts::tr("Provider"), partyText(portfolio, agreement, agreement.provider)},
        {Texts::tr("Agreement"),
            Texts::tr("%1, version %2").arg(agreement.reference, versionNumber(agreement, period))},
        {Texts::tr("Period"), Texts::tr("%1 to %2").arg(displayDate(period.first()), displayDate(period.last()))},
        {Texts::tr("As of"), displayDate(asOfDate(portfolio))}}};
}

constexpr int noticeMonths = 24; // how far ahead a term's notice date is told

/// The first term to whose end notice is still possible, and before it what is over.
QString noticeText(const TermPlan &plan, const QDate &asOf)
{
    QString text;
    const std::vector<TermDates> terms = termsAhead(plan, asOf, asOf.addMonths(noticeMonths));
    for (const TermDates &term : terms) {
        if (plan.agreed.contains(term.number + 1) && term.number < plan.certain) {
            text += u' ' + Texts::tr("Term %1 follows it, as was agreed.").arg(term.number + 1);
            continue;
        }
        if (!term.lastNotice)
            continue;
        const bool isFirst = &term == &terms.front();
        if (*term.lastNotice < asOf) {
            if (isFirst)
                text += u' ' + Texts::tr("Notice to its end was possible until %1.").arg(displayDate(*term.lastNotice));
            continue;
        }
        text += u' '
            + (isFirst ? Texts::tr("The last day for notice is %1.").arg(displayDate(*term.lastNotice))
                       : Texts::tr("The last day for notice to the end of term %1, on %2, is %3.")
                             .arg(QString::number(term.number), displayDate(term.end), displayDate(*term.lastNotice)));
        if (term.decision)
            text += u' ' + Texts::tr("Decide by %1.").arg(displayDate(*term.decision));
        break;
    }
    return text;
}

/// What the misses of the period and before it allow to be done, with the misses.
void addTerminationRights(ReportDocument &report, const Agreement &agreement, const Scorecard &scorecard,
    const Period &period, const QDate &asOf)
{
    TableBlock table;
    table.columns = {{Texts::tr("Service level"), CellAlign::Start, 3},
        {Texts::tr("What happened"), CellAlign::Start, 4}, {Texts::tr("Right"), CellAlign::Start, 5},
        {Texts::tr("Until"), CellAlign::Start, 3}};
    for (const TerminationRight &right : terminationRights(agreement, scorecard)) {
        const bool isOver = right.until && *right.until < asOf;
        if (right.event.first() > period.last() || (isOver && *right.until < period.first()))
            continue;
        const ServiceLevel *level = findServiceLevel(agreement, right.serviceLevel);
        const QString clause = right.rule.clause.isEmpty() ? QString() : Texts::tr("clause %1").arg(right.rule.clause);
        const QString provisional = right.finality == Finality::Provisional ? Texts::tr("provisional") : QString();
        table.rows.push_back({{level ? level->name : right.serviceLevel.text(), {}, {}, true},
            {evidenceText(right), provisional, {}, false}, {right.rule.right, clause, {}, false},
            {right.until ? displayDate(*right.until) : Texts::tr("without an end"),
                isOver ? Texts::tr("over") : QString(), {}, false}});
    }
    if (table.rows.empty())
        return;
    report.blocks.push_back(HeadingBlock{Texts::tr("Rights to terminate")});
    report.blocks.push_back(std::move(table));
}

void addTerm(ReportDocument &report, const Agreement &agreement, const QDate &asOf)
{
    const TermPlan plan = termPlan(agreement, asOf);
    const auto term = termOn(plan, asOf);
    report.blocks.push_back(HeadingBlock{Texts::tr("Term and renewal")});
    if (!term) {
        report.blocks.push_back(ParagraphBlock{term.error().message, false});
        return;
    }
    QString text = Texts::tr("Term %1 runs from %2 to %3.")
                       .arg(term->number)
                       .arg(displayDate(term->start), displayDate(term->end));
    const auto last = lastDay(agreement, asOf);
    if (statusOn(agreement, asOf) == AgreementStatus::InNotice && last)
        text += u' ' + Texts::tr("Notice was given; the agreement ends on %1.").arg(displayDate(*last));
    else
        text += noticeText(plan, asOf);
    report.blocks.push_back(ParagraphBlock{text, false});
    for (const QString &sentence : takenOverSteps(agreement))
        report.blocks.push_back(ParagraphBlock{sentence, false});
}

QString stateText(const Review &review)
{
    switch (review.state) {
    case ReviewState::Planned:
        return Texts::tr("planned for %1").arg(displayDate(review.due));
    case ReviewState::Prepared:
        return Texts::tr("prepared, not yet held");
    case ReviewState::Held:
        return Texts::tr("held, not yet sealed");
    case ReviewState::Sealed:
        return Texts::tr("sealed");
    }
    return {};
}

void addPeople(ReportDocument &report, const Review &review)
{
    QStringList people;
    for (const Attendee &attendee : review.attendees)
        people << (attendee.role.isEmpty() ? attendee.name
                                           : Texts::tr("%1 (%2)", "name and role").arg(attendee.name, attendee.role));
    report.blocks.push_back(HeadingBlock{Texts::tr("Present")});
    report.blocks.push_back(ParagraphBlock{
        people.isEmpty() ? Texts::tr("Nobody is named yet.") : people.join(QStringLiteral(", ")), false});
}

void addMinutes(ReportDocument &report, const Review &review)
{
    report.blocks.push_back(HeadingBlock{Texts::tr("Minutes")});
    report.blocks.push_back(
        ParagraphBlock{review.minutes.isEmpty() ? Texts::tr("No minutes were written.") : review.minutes, false});
    report.blocks.push_back(HeadingBlock{Texts::tr("Decisions")});
    NotesBlock decisions;
    for (const QString &decision : review.decisions)
        decisions.notes.push_back({{}, decision});
    if (decisions.notes.empty())
        report.blocks.push_back(ParagraphBlock{Texts::tr("No decision was taken."), false});
    else
        report.blocks.push_back(std::move(decisions));
}

void addActions(ReportDocument &report, const Review &review)
{
    report.blocks.push_back(HeadingBlock{Texts::tr("Actions")});
    if (review.actions.empty()) {
        report.blocks.push_back(ParagraphBlock{Texts::tr("No action was agreed."), false});
        return;
    }
    TableBlock table;
    table.columns = {{Texts::tr("Action"), CellAlign::Start, 5}, {Texts::tr("Owner"), CellAlign::Start, 2},
        {Texts::tr("Due"), CellAlign::Start, 2}, {Texts::tr("Done"), CellAlign::Start, 2}};
    for (const ReviewAction &action : review.actions)
        table.rows.push_back({{action.text, {}, {}, false}, {action.owner, {}, {}, false},
            {action.due ? displayDate(*action.due) : QString(), {}, {}, false},
            {action.done ? displayDate(*action.done) : Texts::tr("open"), {}, {}, false}});
    report.blocks.push_back(std::move(table));
}

/// The sealed figures once there are any, else today's; nothing before the agreement is judged.
std::optional<Scorecard> figuresOf(const Portfolio &portfolio, const Agreement &agreement, const Review &review)
{
    if (review.sealed)
        if (auto sealed = scorecardFromJson(QJsonDocument::fromJson(review.sealed->scorecard).object()))
            return *sealed;
    const auto found = portfolio.scorecards.find(agreement.id);
    return found == portfolio.scorecards.end() ? std::nullopt : std::optional(found->second);
}

void addSeal(ReportDocument &report, const Portfolio &portfolio, const Review &review)
{
    if (!review.sealed)
        return;
    report.blocks.push_back(HeadingBlock{Texts::tr("Seal and restatements")});
    report.blocks.push_back(ParagraphBlock{Texts::tr("Sealed with the figures as of %1. Fingerprint %2.")
                                               .arg(toIso(review.sealed->asOf), review.sealed->fingerprint),
        false});
    const auto today = portfolio.scorecards.find(review.agreement);
    NotesBlock notes;
    const Agreement *agreement = portfolio.agreement(review.agreement);
    if (agreement && today != portfolio.scorecards.end())
        for (const QString &sentence : restatements(review, today->second, *agreement, portfolio.first))
            notes.notes.push_back({Texts::tr("Restatement."), sentence});
    if (!notes.notes.empty())
        report.blocks.push_back(std::move(notes));
}

void addOwnTextsRemark(ReportDocument &report, const Agreement &agreement, const Period &period)
{
    if (const QString remark = ownTextsRemark(contentOn(agreement, period.last()).language); !remark.isEmpty())
        report.blocks.push_back(ParagraphBlock{remark, false});
}

QString reportLanguage(const Agreement &agreement, const Period &period, const ReportContext &context)
{
    return context.language.isEmpty() ? contentOn(agreement, period.last()).language : context.language;
}

} // namespace

Result<void> checkReported(const Agreement &agreement, const Period &period)
{
    if (approvalOf(agreement) != AgreementStatus::Active || versionOn(agreement, period.last()))
        return {};
    return fail(ErrorCode::NotFound,
        Texts::tr("The agreement %1 starts on %2, and the period %3 ends before that.")
            .arg(agreement.reference, displayDate(agreement.versions.front().effective), displayPeriod(period)),
        agreement.reference, Texts::tr("Name a period in which it was in force."));
}

ReportDocument agreementSummary(
    const Portfolio &portfolio, const Agreement &given, const Period &period, const ReportContext &context)
{
    const Agreement agreement = withoutPendingAmendment(given); // what is proposed is not agreed
    const ReportLanguage language(reportLanguage(agreement, period, context));
    const auto found = portfolio.scorecards.find(agreement.id);
    const bool isJudged = found != portfolio.scorecards.end();
    ReportDocument report = emptyReport(portfolio, agreement, isJudged ? &found->second : nullptr, period, context);
    report.kind = Texts::tr("Agreement summary");
    report.blocks.push_back(factsOf(portfolio, agreement, period));
    addOwnTextsRemark(report, agreement, period);
    if (!isJudged) {
        report.mark = Texts::tr("Draft");
        report.blocks.push_back(
            ParagraphBlock{Texts::tr("The agreement is not signed, so nothing is judged yet."), false});
        addTerm(report, agreement, asOfDate(portfolio));
        addCompleteness(report, portfolio, agreement);
        return report;
    }
    addServiceLevels(report, agreement, found->second, period);
    addTrend(report, agreement, found->second, period);
    addCredits(report, portfolio, agreement, found->second, period);
    addTerminationRights(report, agreement, found->second, period, asOfDate(portfolio));
    addRemarks(report, portfolio, agreement, found->second, period);
    addTerm(report, agreement, asOfDate(portfolio));
    addCompleteness(report, portfolio, agreement);
    return report;
}

ReportDocument reviewReport(
    const Portfolio &portfolio, const Agreement &agreement, const Review &review, const ReportContext &context)
{
    const ReportLanguage language(reportLanguage(agreement, review.period, context));
    const std::optional<Scorecard> found = figuresOf(portfolio, agreement, review);
    ReportDocument report = emptyReport(portfolio, agreement, found ? &*found : nullptr, review.period, context);
    report.kind = Texts::tr("Service review");
    FactsBlock facts = factsOf(portfolio, agreement, review.period);
    facts.facts.back() = {Texts::tr("State"), stateText(review)};
    report.blocks.push_back(std::move(facts));
    addOwnTextsRemark(report, agreement, review.period);
    const Scorecard scorecard = found.value_or(Scorecard{agreement.id, portfolio.asOf, {}});
    addServiceLevels(report, agreement, scorecard, review.period);
    addTrend(report, agreement, scorecard, review.period);
    if (found)
        addCredits(report, portfolio, agreement, scorecard, review.period);
    if (found)
        addTerminationRights(report, agreement, scorecard, review.period,
            review.sealed ? dateOf(agreement, scorecard.asOf) : asOfDate(portfolio));
    if (review.sealed)
        report.blocks.push_back(ParagraphBlock{
            Texts::tr("The service credits are as they were sealed; their claims are as they stand on %1.")
                .arg(displayDate(dateOf(agreement, portfolio.asOf))),
            false});
    addRemarks(report, portfolio, agreement, scorecard, review.period);
    addPeople(report, review);
    addMinutes(report, review);
    addActions(report, review);
    addSeal(report, portfolio, review);
    return report;
}

} // namespace kept
