// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/claimletter.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/domain/organisationmerge.h"
#include "models/evaluation/creditconversion.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/reportlanguage.h"
#include "models/reports/reportparts.h"

#include <QCoreApplication>

#include <map>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ClaimLetter)
};

/// So many records of a credit are listed; the others are counted.
constexpr std::size_t recordsListed = 200;

QString levelName(const Agreement &agreement, const ServiceLevelId &id)
{
    const ServiceLevel *level = findServiceLevel(agreement, id);
    return level ? level->name : id.text();
}

/// The name that the agreement was signed with beside today's, and the address.
QString addressOf(const Portfolio &portfolio, const Agreement &agreement, const OrganisationId &party)
{
    const QString now = portfolio.organisationName(party);
    const QString asSigned = nameAsSigned(agreement, party);
    QString text = asSigned.isEmpty() || asSigned == now
        ? now
        : Texts::tr("%1 (signed as %2)", "names of a party").arg(now, asSigned);
    if (const Organisation *found = portfolio.organisation(party); found && !found->address.isEmpty())
        text += u'\n' + found->address;
    return text;
}

/// What the letter can ask for: no more than was claimed, and no more than the records give today.
Money askedOf(const CreditEntry &credit)
{
    if (!credit.claim || credit.kind != CreditKind::Credit)
        return credit.claim ? credit.claim->amount : credit.amount;
    return {std::min(credit.claim->amount.minor(), credit.amount.minor()), credit.claim->amount.currency()};
}

/// With its currency or without; words where it is larger than can be added up exactly.
QString sumText(const ClaimableCredits &claimed, bool withCurrency)
{
    Result<Money> sum = Money::zero(claimed.currency);
    for (const CreditEntry &credit : claimed.credits)
        sum = sum ? add(*sum, askedOf(credit)) : sum;
    if (!sum)
        return Texts::tr("larger than can be added up");
    return withCurrency ? displayMoney(*sum) : displayAmount(*sum);
}

/// Of those that are not claimed yet.
std::optional<QDate> earliestDeadline(const ClaimableCredits &claimed)
{
    std::optional<QDate> earliest;
    for (const CreditEntry &credit : claimed.credits)
        if (!credit.claim && credit.deadline && (!earliest || *credit.deadline < *earliest))
            earliest = credit.deadline;
    return earliest;
}

void addOpening(ReportDocument &letter, const Portfolio &portfolio, const Agreement &agreement, const Period &period,
    const ClaimableCredits &claimed)
{
    letter.recipient = addressOf(portfolio, agreement, claimed.obligor);
    letter.blocks.push_back(FactsBlock{{{Texts::tr("Date"), displayDate(dateOf(agreement, portfolio.asOf))},
        {Texts::tr("Agreement"),
            Texts::tr("%1, version %2").arg(agreement.reference, versionNumber(agreement, period))},
        {Texts::tr("Period"), Texts::tr("%1 to %2").arg(displayDate(period.first()), displayDate(period.last()))},
        {Texts::tr("Amount claimed"), sumText(claimed, true)}}});
    letter.blocks.push_back(ParagraphBlock{.text = Texts::tr("Dear Sir or Madam,"), .apart = true});
    const int count = static_cast<int>(claimed.credits.size());
    QString text = Texts::tr("Under the agreement %1, “%2”, service levels were missed in this period. For them we "
                             "claim %n service credit(s), %3 in all, and ask you to credit this amount with your next "
                             "invoice and to name the invoice to us.",
        nullptr, count)
                       .arg(agreement.reference, titleOn(agreement, period.last()), sumText(claimed, true));
    if (const auto deadline = earliestDeadline(claimed))
        text += u' ' + Texts::tr("The last day for this claim is %1.").arg(displayDate(*deadline));
    letter.blocks.push_back(ParagraphBlock{text});
    const bool isProvisional = std::any_of(claimed.credits.begin(), claimed.credits.end(),
        [](const CreditEntry &credit) { return credit.finality == Finality::Provisional; });
    if (isProvisional)
        letter.blocks.push_back(ParagraphBlock{
            Texts::tr("Figures marked as provisional can still change with facts that arrive later; the claim is made "
                      "in time all the same.")});
}

std::vector<TableCell> creditRow(const Agreement &agreement, const Scorecard &scorecard, const CreditEntry &credit)
{
    const ServiceLevelResult *result = resultOf(scorecard, credit.serviceLevel, credit.period);
    const QString clause = credit.clause.isEmpty() ? QString() : Texts::tr("clause %1").arg(credit.clause);
    const QString provisional = credit.finality == Finality::Provisional ? Texts::tr("provisional") : QString();
    const Money amount = askedOf(credit);
    const QString claimedOn =
        credit.claim ? Texts::tr("claimed on %1").arg(displayDate(credit.claim->claimedOn)) : QString();
    return {{displayPeriod(credit.period), {}, {}, false},
        {levelName(agreement, credit.serviceLevel), clause, {}, false},
        {result ? displayTarget(result->target, result->direction, result->unit) : QString(), {}, {}, false},
        {result ? displayResult(*result) : QString(), provisional, {}, false}, {displayAmount(amount), {}, {}, true},
        {credit.deadline ? displayDate(*credit.deadline) : Texts::tr("no deadline"), claimedOn, {}, false}};
}

void addCreditTable(
    ReportDocument &letter, const Agreement &agreement, const Scorecard &scorecard, const ClaimableCredits &claimed)
{
    TableBlock table;
    table.columns = {{Texts::tr("Period"), CellAlign::Start, 1, true}, {Texts::tr("Service level")},
        {Texts::tr("Target"), CellAlign::End, 1, true}, {Texts::tr("Achieved"), CellAlign::End, 1, true},
        {Texts::tr("Credit, %1", "currency").arg(claimed.currency.code()), CellAlign::End, 1, true},
        {Texts::tr("To be claimed by"), CellAlign::Start, 1, true}};
    for (const CreditEntry &credit : claimed.credits)
        table.rows.push_back(creditRow(agreement, scorecard, credit));
    table.rows.push_back({{Texts::tr("Total"), {}, {}, true}, {}, {}, {}, {sumText(claimed, false), {}, {}, true}, {}});
    table.lastRowIsTotal = true;
    table.footnote = Texts::tr("Amounts are net of tax.");
    letter.blocks.push_back(std::move(table));
}

/// The records that a credit rests on.
struct TellingRecords {
    std::vector<const QStringList *> listed;
    std::size_t left = 0; ///< used too, and counted only
};

/// Those that count against the target, with the number of the others; where none does by itself, all that the figure
/// was made of. Of a ratio of counts both counts tell: the one proves nothing without the other.
TellingRecords tellingRecords(const CreditEvidence &evidence)
{
    TellingRecords bad;
    TellingRecords used;
    bool isOfCounts = false;
    for (std::size_t i = 0; i < evidence.records.size() && i < evidence.trace.records.size(); ++i) {
        const TraceRecord &record = evidence.trace.records[i];
        if (!record.used)
            continue;
        isOfCounts = isOfCounts || record.kind == MeasurementKind::Count;
        used.listed.push_back(&evidence.records[i]);
        if (record.good)
            ++bad.left;
        else
            bad.listed.push_back(&evidence.records[i]);
    }
    return isOfCounts || bad.listed.empty() ? used : bad;
}

QString recordsFootnote(const TellingRecords &records)
{
    QStringList texts;
    if (records.listed.size() > recordsListed)
        texts << Texts::tr("%n more record(s) are not listed here; we give them on request.", nullptr,
            static_cast<int>(records.listed.size() - recordsListed));
    if (records.left > 0)
        texts << Texts::tr("The other %n record(s) that were used do not count against the target and are not listed.",
            nullptr, static_cast<int>(records.left));
    return texts.join(u' ');
}

void addRecords(ReportDocument &letter, const CreditEvidence &evidence)
{
    const TellingRecords telling = tellingRecords(evidence);
    const auto &records = telling.listed;
    if (records.empty())
        return;
    TableBlock table;
    table.columns = {{Texts::tr("Record"), CellAlign::Start, 1, true},
        {Texts::tr("Its part"), CellAlign::Start, 1, true}, {Texts::tr("Details")}};
    for (std::size_t i = 0; i < std::min(records.size(), recordsListed); ++i)
        table.rows.push_back({{records[i]->value(0), {}, {}, false}, {records[i]->value(1), {}, {}, false},
            {records[i]->value(2), {}, {}, false}});
    table.footnote = recordsFootnote(telling);
    letter.blocks.push_back(std::move(table));
}

void addEvidence(ReportDocument &letter, const Portfolio &portfolio, const Agreement &agreement,
    const CreditEvidence &evidence, int number)
{
    const CreditEntry &credit = evidence.entry;
    letter.blocks.push_back(
        HeadingBlock{Texts::tr("%1, %2", "service level and period")
                         .arg(levelName(agreement, credit.serviceLevel), displayPeriod(credit.period)),
            1, Texts::tr("Evidence %1", "number of a part of a letter").arg(number)});
    TableBlock steps;
    steps.columns = {{{}, CellAlign::Start, 1, true}, {}};
    steps.whole = true;
    for (const TraceLine &line : evidence.trace.lines)
        steps.rows.push_back({{line.label, {}, {}, false}, {line.text, line.note, {}, line.kind == TraceKind::Credit}});
    letter.blocks.push_back(std::move(steps));
    addRecords(letter, evidence);
    if (NotesBlock notes = notesOn(portfolio, agreement, credit.serviceLevel, credit.period); !notes.notes.empty())
        letter.blocks.push_back(std::move(notes));
}

void addSums(ReportDocument &statement, const Portfolio &portfolio, const std::vector<CreditEntry> &credits)
{
    const std::vector<CreditTotals> all = creditTotals(credits, std::nullopt);
    for (const CreditTotals &totals : all) {
        statement.blocks.push_back(ParagraphBlock{creditSumsText(totals)});
        if (totals.owed > 0)
            statement.blocks.push_back(ParagraphBlock{
                Texts::tr("Owed by us to the other party: %1").arg(displayMoney({totals.owed, totals.currency}))});
    }
    for (const QString &text : convertedSumsTexts(portfolio, all))
        statement.blocks.push_back(ParagraphBlock{text});
}

void addClaims(ReportDocument &statement, const Agreement &agreement, const std::vector<CreditEntry> &credits)
{
    TableBlock table;
    table.columns = {{Texts::tr("Claimed on"), CellAlign::Start, 4}, {Texts::tr("For"), CellAlign::Start, 6},
        {Texts::tr("Claimed"), CellAlign::End, 5}, {Texts::tr("State"), CellAlign::Start, 4},
        {Texts::tr("Steps"), CellAlign::Start, 8}};
    for (const CreditEntry &credit : credits) {
        if (!credit.claim)
            continue;
        const Claim &claim = *credit.claim;
        const QString now =
            claim.amount == credit.amount ? QString() : Texts::tr("comes to %1 now").arg(displayMoney(credit.amount));
        table.rows.push_back({{displayDate(claim.claimedOn), {}, {}, false},
            {Texts::tr("%1, %2", "service level and period")
                    .arg(levelName(agreement, credit.serviceLevel), displayPeriod(credit.period)),
                claim.steps.empty() ? claim.note : QString(), {}, false},
            {displayMoney(claim.amount), now, {}, true}, {creditStateText(credit), {}, {}, false},
            {claimStory(credit).mid(1).join(QStringLiteral("; ")), {}, {}, false}});
    }
    statement.blocks.push_back(HeadingBlock{Texts::tr("Claims")});
    if (table.rows.empty())
        statement.blocks.push_back(ParagraphBlock{Texts::tr("Nothing was claimed for this period yet.")});
    else
        statement.blocks.push_back(std::move(table));
}

/// What was left out of the figures that the credits follow from, or changed them.
void addNotes(ReportDocument &statement, const Portfolio &portfolio, const Agreement &agreement,
    const std::vector<CreditEntry> &credits)
{
    NotesBlock all;
    for (const CreditEntry &credit : credits)
        for (NotesBlock::Note &note : notesOn(portfolio, agreement, credit.serviceLevel, credit.period).notes)
            if (std::find(all.notes.begin(), all.notes.end(), note) == all.notes.end())
                all.notes.push_back(std::move(note));
    if (all.notes.empty())
        return;
    statement.blocks.push_back(HeadingBlock{Texts::tr("Exclusions and corrections")});
    statement.blocks.push_back(std::move(all));
}

QString languageOf(const Agreement &agreement, const Period &period, const ReportContext &context)
{
    return context.language.isEmpty() ? contentOn(agreement, period.last()).language : context.language;
}

/// A credit and its difference have the same evidence.
std::vector<CreditEntry> eachOnce(const std::vector<CreditEntry> &credits)
{
    std::vector<CreditEntry> once;
    for (const CreditEntry &credit : credits)
        if (std::none_of(once.begin(), once.end(), [&credit](const CreditEntry &each) {
                return each.serviceLevel == credit.serviceLevel && each.period == credit.period;
            }))
            once.push_back(credit);
    return once;
}

/// The creditor writes, whichever party that is.
void addLetterhead(ReportDocument &letter, const Portfolio &portfolio, const OrganisationId &creditor)
{
    letter.letterhead = portfolio.organisationName(creditor);
    letter.letterheadNote.clear();
    const Organisation *found = portfolio.organisation(creditor);
    letter.letterheadSide = found ? found->address : QString();
}

} // namespace

std::vector<ClaimableCredits> claimableCredits(
    const Portfolio &portfolio, const Agreement &agreement, const Period &period)
{
    const auto found = portfolio.scorecards.find(agreement.id);
    if (found == portfolio.scorecards.end())
        return {};
    std::map<std::pair<OrganisationId, Currency>, ClaimableCredits> groups;
    for (const CreditEntry &entry : creditsOf(portfolio, agreement, found->second, period)) {
        const Money amount = askedOf(entry);
        const bool follows = entry.kind == CreditKind::Credit || entry.kind == CreditKind::Restatement;
        if (!follows || entry.isTakenBack || !isToBeClaimed(entry.state) || amount.minor() <= 0)
            continue;
        const std::pair key(entry.obligor, amount.currency());
        groups.try_emplace(key, ClaimableCredits{key.first, entry.creditor, key.second, {}})
            .first->second.credits.push_back(entry);
    }
    std::vector<ClaimableCredits> list;
    for (auto &[key, group] : groups)
        list.push_back(std::move(group));
    return list;
}

Result<ReportDocument> claimLetter(const Portfolio &portfolio, const Agreement &agreement, const Period &period,
    const ClaimableCredits &claimed, const EvidenceSource &evidence, const ReportContext &context)
{
    const ReportLanguage language(languageOf(agreement, period, context));
    const auto found = portfolio.scorecards.find(agreement.id);
    const Scorecard scorecard =
        found == portfolio.scorecards.end() ? Scorecard{agreement.id, portfolio.asOf, {}} : found->second;
    ReportDocument letter = emptyReport(portfolio, agreement, nullptr, period, context);
    addLetterhead(letter, portfolio, claimed.creditor);
    letter.kind = Texts::tr("Claim of service credits");
    addOpening(letter, portfolio, agreement, period, claimed);
    addCreditTable(letter, agreement, scorecard, claimed);
    letter.blocks.push_back(
        ParagraphBlock{.text = Texts::tr("The evidence for each credit is enclosed."), .apart = true});
    letter.blocks.push_back(ParagraphBlock{.text = Texts::tr("Yours faithfully,"), .apart = true});
    letter.blocks.push_back(SignatureBlock{{Texts::tr("Place and date"), Texts::tr("Name and signature")}});
    const auto reasons = evidence(eachOnce(claimed.credits));
    if (!reasons)
        return tl::unexpected(reasons.error());
    for (int number = 0; const CreditEvidence &reason : *reasons)
        addEvidence(letter, portfolio, agreement, reason, ++number);
    return letter;
}

ReportDocument creditStatement(
    const Portfolio &portfolio, const Agreement &agreement, const Period &period, const ReportContext &context)
{
    const ReportLanguage language(languageOf(agreement, period, context));
    const auto found = portfolio.scorecards.find(agreement.id);
    const bool isJudged = found != portfolio.scorecards.end();
    ReportDocument statement = emptyReport(portfolio, agreement, isJudged ? &found->second : nullptr, period, context);
    statement.kind = Texts::tr("Credit statement");
    statement.blocks.push_back(FactsBlock{{{Texts::tr("Provider"), portfolio.organisationName(agreement.provider)},
        {Texts::tr("Customer"), portfolio.organisationName(agreement.customer)},
        {Texts::tr("Agreement"),
            Texts::tr("%1, version %2").arg(agreement.reference, versionNumber(agreement, period))},
        {Texts::tr("Period"), Texts::tr("%1 to %2").arg(displayDate(period.first()), displayDate(period.last()))}}});
    if (!isJudged) {
        statement.blocks.push_back(
            ParagraphBlock{Texts::tr("The agreement is not signed, so that no credit can follow from it yet.")});
        return statement;
    }
    addCredits(statement, portfolio, agreement, found->second, period);
    const auto credits = creditsOf(portfolio, agreement, found->second, period);
    addSums(statement, portfolio, credits);
    addClaims(statement, agreement, credits);
    addNotes(statement, portfolio, agreement, credits);
    return statement;
}

} // namespace kept
