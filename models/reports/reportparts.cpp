// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportparts.h"
#include "models/reports/chartscale.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/secondlook.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/chartscale.h"
#include "models/reports/kpitrend.h"
#include "models/reports/reportlanguage.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Reports)
};

bool isInside(const Period &inner, const Period &outer)
{
    return inner.first() >= outer.first() && inner.end() <= outer.end();
}

/// The distinct periods of the results inside `period`, oldest first.
std::vector<Period> columnsOf(const Scorecard &scorecard, const Period &period)
{
    std::set<Period> periods;
    for (const ServiceLevelResult &result : scorecard.results)
        if (isInside(result.period, period))
            periods.insert(result.period);
    std::vector<Period> columns(periods.begin(), periods.end());
    // Months first, then the quarter that they make up.
    std::stable_sort(columns.begin(), columns.end(), [](const Period &a, const Period &b) {
        return a.end() != b.end() ? a.end() < b.end() : b.first() < a.first();
    });
    return columns;
}

TableCell resultCell(const Agreement &agreement, const Scorecard &scorecard, const ServiceLevelResult *result)
{
    if (!result)
        return {};
    const bool bad = result->status == Status::Missed || result->status == Status::Critical;
    QString note = statusCaption(*result, !secondLooks(scorecard, agreement, *result).empty());
    if (result->finality == Finality::Provisional)
        note = Texts::tr("%1, provisional").arg(note);
    return {displayResultNumber(*result), note, result->status, bad};
}

std::vector<TableCell> levelRow(const Agreement &agreement, const Scorecard &scorecard, const ServiceLevelId &id,
    const std::vector<Period> &columns)
{
    const ServiceLevel *level = findServiceLevel(agreement, id);
    std::vector<TableCell> row;
    const ServiceLevelResult *latest = nullptr;
    std::vector<TableCell> cells;
    for (const Period &column : columns) {
        const ServiceLevelResult *result = resultOf(scorecard, id, column);
        latest = result ? result : latest;
        cells.push_back(resultCell(agreement, scorecard, result));
    }
    if (!level || !latest)
        return {};
    const QString clause = level->clause.isEmpty() ? QString() : Texts::tr("clause %1").arg(level->clause);
    row.push_back({level->name, clause, std::nullopt, true});
    row.push_back({displayTarget(latest->target, latest->direction, latest->unit), {}, std::nullopt, false});
    row.insert(row.end(), cells.begin(), cells.end());
    return row;
}

QString sentenceOf(const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    int met = 0;
    int missed = 0;
    int without = 0;
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const auto worst = worstStatus(resultsWithin(scorecard, id, period));
        if (!worst)
            continue;
        if (*worst == Status::Met || *worst == Status::AtRisk)
            ++met;
        else if (*worst == Status::Missed || *worst == Status::Critical)
            ++missed;
        else
            ++without;
    }
    QStringList sentences{Texts::tr("%n service level(s) were met throughout.", nullptr, met)};
    if (missed > 0)
        sentences << Texts::tr("%n service level(s) were missed at least once.", nullptr, missed);
    if (without > 0)
        sentences << Texts::tr("%n service level(s) cannot be judged for want of data.", nullptr, without);
    return sentences.join(u' ');
}

/// The service level that stands worst in the period; the first among equals.
std::optional<ServiceLevelId> worstLevel(const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    std::optional<std::pair<Status, ServiceLevelId>> worst;
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const auto status = worstStatus(resultsWithin(scorecard, id, period));
        if (status && (!worst || severityRank(*status) < severityRank(worst->first)))
            worst.emplace(*status, id);
    }
    return worst ? std::optional(worst->second) : std::nullopt;
}

QString claimText(const CreditEntry &entry)
{
    if (entry.claim) {
        const QString day = displayDate(entry.claim->claimedOn);
        const QString claimed = entry.state == CreditState::Claimed
            ? Texts::tr("claimed on %1").arg(day)
            : Texts::tr("%1, claimed on %2").arg(creditStateText(entry), day);
        return entry.deadline ? Texts::tr("%1 (deadline %2)", "what became of a claim, and until when it could be made")
                                    .arg(claimed, displayDate(*entry.deadline))
                              : claimed;
    }
    if (entry.isTakenBack)
        return Texts::tr("%1, taken back by a later period").arg(creditStateText(entry));
    if (!entry.deadline)
        return creditStateText(entry);
    if (entry.state == CreditState::Forgone)
        return Texts::tr("forgone, lapsed on %1").arg(displayDate(*entry.deadline));
    return Texts::tr("%1, to be claimed by %2").arg(creditStateWord(entry.state), displayDate(*entry.deadline));
}

/// As many places as the share has, up to three.
QString shareText(const Share &share)
{
    constexpr int most = 3;
    return Texts::tr("%1 %", "share of a charge").arg(displayExact(share.toRational() * Rational(100), most));
}

/// A claim whose credit came to nothing has no credit any more.
/// The amount is that of the line: as it was claimed, where differences stand beside it.
std::vector<TableCell> creditRow(
    const Agreement &agreement, const CreditEntry &entry, const Money &amount, const CreditResult *credit)
{
    const ServiceLevel *level = findServiceLevel(agreement, entry.serviceLevel);
    const QString rule = entry.clause.isEmpty()
        ? (level ? level->name : QString())
        : Texts::tr("Clause %1: %2").arg(entry.clause, level ? level->name : QString());
    return {{displayPeriod(entry.period), {}, {}, false}, {rule, {}, {}, false},
        {credit ? displayAmount(credit->basis) : QString(), {}, {}, false},
        {credit ? shareText(credit->share) : QString(), credit && credit->capped ? Texts::tr("capped") : QString(), {},
            false},
        {displayAmount(amount), amount == entry.amount ? QString() : Texts::tr("as claimed"), {}, true},
        {claimText(entry), {}, {}, false}};
}

/// The entries of one party in one currency, with their total.
TableBlock creditTable(const Agreement &agreement, const Scorecard &scorecard, const std::vector<CreditEntry> &entries)
{
    TableBlock table;
    table.columns = {{Texts::tr("Period"), CellAlign::Start, 3}, {Texts::tr("Rule"), CellAlign::Start, 5},
        {Texts::tr("Charge"), CellAlign::End, 3}, {Texts::tr("Share"), CellAlign::End, 2},
        {Texts::tr("Credit"), CellAlign::End, 3}, {Texts::tr("Claim"), CellAlign::Start, 5}};
    Result<Money> sum = Money::zero(entries.front().amount.currency());
    const std::vector<CreditShares> shares = creditShares(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const CreditEntry &entry = entries[i];
        const ServiceLevelResult *result = resultOf(scorecard, entry.serviceLevel, entry.period);
        const bool isCredit = entry.kind == CreditKind::Credit && result && result->credit;
        const Money amount(shares[i].amount, entry.amount.currency());
        table.rows.push_back(creditRow(agreement, entry, amount, isCredit ? &*result->credit : nullptr));
        sum = sum ? add(*sum, amount) : sum;
        if (entry.kind == CreditKind::Restatement)
            table.footnote =
                Texts::tr("A credit that came out otherwise after it was claimed stands as it was claimed, "
                          "and the difference is a line of its own: together they are what is owed today. "
                          "The total is the sum of all lines.");
    }
    const QString total = sum ? displayAmount(*sum) : Texts::tr("larger than can be added up");
    table.rows.push_back({{Texts::tr("Total"), {}, {}, true}, {}, {}, {}, {total, {}, {}, true}, {}});
    table.lastRowIsTotal = true;
    return table;
}

QString reasonText(ExclusionReason reason)
{
    switch (reason) {
    case ExclusionReason::ForceMajeure:
        return Texts::tr("force majeure");
    case ExclusionReason::CustomerCaused:
        return Texts::tr("caused by the customer");
    case ExclusionReason::UpstreamSupplier:
        return Texts::tr("upstream supplier");
    }
    return {};
}

/// Who asked for it and who let it count; one that nobody approved has no effect on any figure.
QString exclusionText(const Portfolio &portfolio, const Exclusion &exclusion)
{
    const QString reason = reasonText(exclusion.reason);
    if (exclusion.approvedBy.isEmpty())
        return Texts::tr("Reason: %1. Requested by %2; it waits for approval and is not applied. %3")
            .arg(reason, exclusion.requestedBy, exclusion.evidence);
    const auto &refused = portfolio.selfApproved;
    const QString text = std::find(refused.begin(), refused.end(), exclusion.id) == refused.end()
        ? Texts::tr("Reason: %1. Requested by %2, approved by %3. %4")
        : Texts::tr("Reason: %1. Requested by %2 and approved by the same person, %3; it is not applied. %4");
    return (text.arg(reason, exclusion.requestedBy, exclusion.approvedBy, exclusion.evidence) + u' '
        + takenOverText(exclusion.takenOver))
        .trimmed();
}

/// The service level, and the time or the records that are taken out of it.
QString excludedText(const Agreement &agreement, const Exclusion &exclusion, const QTimeZone &zone)
{
    const ServiceLevel *found = findServiceLevel(agreement, exclusion.serviceLevel);
    const QString level = found ? found->name : exclusion.serviceLevel.text();
    if (exclusion.span)
        return Texts::tr("%1, from %2 to %3.", "service level and the two ends of a span of time")
            .arg(level, displayInstant(exclusion.span->from, zone), displayInstant(exclusion.span->to, zone));
    return Texts::tr("%1, the records %2.", "service level and keys of records")
        .arg(level, exclusion.records.join(QStringLiteral(", ")));
}

/// Whether its time, or one of its records where it is known when they are, lies in the period.
bool touches(const Exclusion &exclusion, const Portfolio &portfolio, const Period &period, const Span &span)
{
    if (exclusion.span)
        return !intersection(*exclusion.span, span).isEmpty();
    const auto facts = portfolio.exclusionFacts.find(exclusion.id);
    if (facts == portfolio.exclusionFacts.end() || facts->second.records.empty())
        return true;
    const Stretches days = stretchesOf(period.first(), period.last());
    return std::any_of(facts->second.records.begin(), facts->second.records.end(),
        [&days](const Stretches &record) { return meet(record, days); });
}

void addExclusions(NotesBlock &notes, const Portfolio &portfolio, const Agreement &agreement, const Period &period,
    const std::optional<ServiceLevelId> &level = {})
{
    const auto zone = zoneFromName(agreement.latest().content.zone);
    const Span span = period.span(zone ? *zone : QTimeZone::utc());
    for (const Exclusion &exclusion : portfolio.exclusions) {
        if (exclusion.agreement == agreement.id && !exclusion.archived && (!level || exclusion.serviceLevel == *level)
            && touches(exclusion, portfolio, period, span))
            notes.notes.push_back({Texts::tr("Exclusion."),
                excludedText(agreement, exclusion, zone ? *zone : QTimeZone::utc()) + u' '
                    + exclusionText(portfolio, exclusion)});
    }
}

bool concerns(const Agreement &agreement, const ServiceId &service)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [&](const AgreementVersion &version) {
        const auto &services = version.content.services;
        const auto &levels = version.content.serviceLevels;
        return std::find(services.begin(), services.end(), service) != services.end()
            || std::any_of(levels.begin(), levels.end(), [&](const ServiceLevel &level) {
                   const auto &population = level.population.services;
                   return std::find(population.begin(), population.end(), service) != population.end();
               });
    });
}

/// The cells themselves stand in the audit entry that is named; the reason comes before them.
QString correctionText(const Correction &correction)
{
    const QString day = displayDate(dateIn(correction.at, QTimeZone::utc()));
    const QString entry = QString::number(correction.entry);
    if (correction.withdrawn)
        return Texts::tr("The import of the file %1 was withdrawn by %2 on %3 (audit entry %4). %5")
            .arg(correction.file, correction.by, day, entry, correction.reason)
            .trimmed();
    return Texts::tr("Rows of the file %1 were mended or left out by %2 on %3 (audit entry %4). %5")
        .arg(correction.file, correction.by, day, entry, correction.reason.section(QStringLiteral(" – "), 0, 0));
}

void addCorrections(NotesBlock &notes, const Portfolio &portfolio, const Agreement &agreement, const Period &period)
{
    const auto zone = zoneFromName(agreement.latest().content.zone);
    const Span span = period.span(zone ? *zone : QTimeZone::utc());
    for (const Correction &correction : portfolio.corrections) {
        const bool touches =
            std::any_of(correction.touched.begin(), correction.touched.end(), [&](const auto &touched) {
                return concerns(agreement, touched.first) && !intersection(touched.second, span).isEmpty();
            });
        if (touches)
            notes.notes.push_back({Texts::tr("Correction."), correctionText(correction)});
    }
}

/// The two figures, and why the one was settled to count.
QString settledText(const Agreement &agreement, const ServiceLevelResult &result)
{
    const SettledFigure *settled = settledFigure(agreement, result.serviceLevel, result.period);
    const QString words = discrepancyWords(result);
    return settled == nullptr
        ? words
        : Texts::tr("%1 Settled by %2 on %3: %4", "the figures, who, when and why")
              .arg(words, settled->by, displayDate(dateIn(settled->at, QTimeZone::utc())), settled->reason);
}

void addSecondLooks(NotesBlock &notes, const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    for (const ServiceLevelResult &result : scorecard.results) {
        const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
        const QString words = secondLookReasons(secondLooks(scorecard, agreement, result));
        if (level && !words.isEmpty() && isInside(result.period, period))
            notes.notes.push_back({Texts::tr("To look at."),
                Texts::tr("%1, %2: %3", "service level, period and what is to be known of the figure")
                    .arg(level->name, displayPeriod(result.period), words + u'.')});
    }
}

void addDiscrepancies(NotesBlock &notes, const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    for (const ServiceLevelResult &result : scorecard.results) {
        const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
        if (level && result.discrepancy && isInside(result.period, period))
            notes.notes.push_back({Texts::tr("Discrepancy."),
                Texts::tr("%1, %2: %3", "service level, period and what is to be known of the figure")
                    .arg(level->name, displayPeriod(result.period), settledText(agreement, result))});
        if (!level || result.discrepancy || !result.reported || !result.value || !isInside(result.period, period)
            || result.reported->toRational() == *result.value)
            continue;
        notes.notes.push_back({Texts::tr("Discrepancy."),
            Texts::tr("%1, %2: the provider reports %3, measured %4.")
                .arg(level->name, displayPeriod(result.period),
                    displayValue(result.reported->toRational(), result.unit),
                    displayValue(*result.value, result.unit))});
    }
}

/// Of counts what they count is known, not how many there are.
bool isOfCounts(const Agreement &agreement, const ServiceLevelId &id)
{
    const ServiceLevel *level = findServiceLevel(agreement, id);
    return level != nullptr && (level->rule.metric == Metric::Volume || level->rule.metric == Metric::CountRatio);
}

std::int64_t recordsRead(const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    std::int64_t records = 0;
    for (const ServiceLevelResult &result : scorecard.results)
        if (isInside(result.period, period) && !isOfCounts(agreement, result.serviceLevel))
            records += result.records;
    return records;
}

std::int64_t recordsExcluded(const Scorecard &scorecard, const Period &period)
{
    std::int64_t excluded = 0;
    for (const ServiceLevelResult &result : scorecard.results)
        for (const ResultPart &part : result.parts)
            if (isInside(result.period, period))
                excluded += part.excluded;
    return excluded;
}

} // namespace

QString versionNumber(const Agreement &agreement, const Period &period)
{
    const AgreementVersion *version = versionOn(agreement, period.last());
    return QString::number(version ? version->number : agreement.versions.front().number);
}

ReportDocument documentFrame(const Portfolio &portfolio, const ReportContext &context, const QString &agreementLanguage)
{
    ReportDocument report;
    report.language = context.language.isEmpty() ? agreementLanguage : context.language;
    report.rightToLeft = displayLocale().textDirection() == Qt::RightToLeft;
    report.footer.author = Texts::tr("By %1, %2").arg(context.author, toIso(context.at));
    report.footer.auditHead = Texts::tr("entry %1 · %2").arg(context.auditSequence).arg(context.auditHash);
    QStringList remarks;
    if (portfolio.sample)
        remarks << Texts::tr("Sample data, fictional parties");
    if (!report.language.isEmpty() && !speaksLanguage(report.language))
        remarks << Texts::tr("Printed in the program's language; Kept does not speak “%1”").arg(report.language);
    if (!portfolio.fourEyes)
        report.footer.parameters = Texts::tr("Approvals: one person alone may ask for an approval and give it.");
    report.footer.remark = remarks.join(QStringLiteral(" · "));
    return report;
}

QString ownTextsRemark(const QString &agreementLanguage)
{
    if (agreementLanguage.isEmpty() || !speaksLanguage(agreementLanguage)) // the footer says that it is not spoken
        return {};
    const auto own = QLocale(QString(agreementLanguage).replace(u'-', u'_')).language();
    const auto around = displayLocale().language() == QLocale::C ? QLocale::English : displayLocale().language();
    if (own == around)
        return {};
    return own == QLocale::German
        ? Texts::tr("The texts of the agreement itself are in another language than this report: German.")
        : Texts::tr("The texts of the agreement itself are in another language than this report: English.");
}

/// How many records the figures rest on; of counts it is not known.
QString recordsText(const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    const auto number = [](std::int64_t value) { return displayLocale().toString(static_cast<qlonglong>(value)); };
    const std::int64_t used = recordsRead(agreement, scorecard, period);
    const QString excluded = number(recordsExcluded(scorecard, period));
    const QString asOf = toIso(scorecard.asOf);
    const bool hasCounts =
        std::any_of(scorecard.results.begin(), scorecard.results.end(), [&](const ServiceLevelResult &result) {
            return isInside(result.period, period) && isOfCounts(agreement, result.serviceLevel) && result.records != 0;
        });
    if (!hasCounts)
        return Texts::tr("%1 used, %2 excluded, as of %3").arg(number(used), excluded, asOf);
    return used == 0 ? Texts::tr("counts, %1 excluded, as of %2").arg(excluded, asOf)
                     : Texts::tr("%1 used and counts, %2 excluded, as of %3").arg(number(used), excluded, asOf);
}

ReportDocument emptyReport(const Portfolio &portfolio, const Agreement &agreement, const Scorecard *scorecard,
    const Period &period, const ReportContext &context)
{
    ReportDocument report = documentFrame(portfolio, context, contentOn(agreement, period.last()).language);
    report.title = Texts::tr("%1 · %2").arg(titleOn(agreement, period.last()), displayPeriod(period));
    report.letterhead = portfolio.organisationName(agreement.customer);
    report.letterheadNote = Texts::tr("Supplier management");
    if (const Organisation *customer = portfolio.organisation(agreement.customer))
        report.letterheadSide = customer->address;
    const QString zone = agreement.latest().content.zone;
    report.footer.subject = Texts::tr("%1, version %2 · %3 to %4, %5")
                                .arg(agreement.reference, versionNumber(agreement, period), displayDate(period.first()),
                                    displayDate(period.last()), zone);
    if (scorecard)
        report.footer.records = recordsText(agreement, *scorecard, period);
    return report;
}

void addServiceLevels(
    ReportDocument &report, const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    report.blocks.push_back(HeadingBlock{Texts::tr("Service levels")});
    report.blocks.push_back(ParagraphBlock{sentenceOf(agreement, scorecard, period), false});
    const std::vector<Period> columns = columnsOf(scorecard, period);
    TableBlock table;
    table.columns = {{Texts::tr("Service level"), CellAlign::Start, 3}, {Texts::tr("Target"), CellAlign::End, 2}};
    for (const Period &column : columns)
        table.columns.push_back({displayPeriod(column), CellAlign::End, 2});
    for (const ServiceLevelId &id : serviceLevelsOf(agreement))
        if (auto row = levelRow(agreement, scorecard, id, columns); !row.empty())
            table.rows.push_back(std::move(row));
    table.legend = true;
    report.blocks.push_back(std::move(table));
}

void addTrend(ReportDocument &report, const Agreement &agreement, const Scorecard &scorecard, const Period &period)
{
    const auto id = worstLevel(agreement, scorecard, period);
    const ServiceLevel *level = id ? findServiceLevel(agreement, *id) : nullptr;
    if (!level)
        return;
    ChartSpec spec = kpiTrend(scorecard, *level, {}, period.last());
    QStringList notes = spec.notes;
    if (!chartScale(spec).startsAtZero)
        notes += Texts::tr("The scale does not start at 0.");
    report.blocks.push_back(HeadingBlock{Texts::tr("Trend: %1").arg(level->name)});
    report.blocks.push_back(ChartBlock{std::move(spec), 165, notes.join(u' ')});
}

void addCredits(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const Period &period)
{
    // Each party owes its own credits, and currencies are never added: one table for each.
    std::map<std::pair<OrganisationId, Currency>, std::vector<CreditEntry>> groups;
    for (const CreditEntry &entry : creditsOf(portfolio, agreement, scorecard, period))
        groups[{entry.obligor, entry.amount.currency()}].push_back(entry);
    for (const auto &[key, entries] : groups) {
        const QString code = key.second.code();
        report.blocks.push_back(HeadingBlock{key.first == agreement.provider
                ? Texts::tr("Service credits, %1").arg(code)
                : Texts::tr("Service credits owed by %1, %2", "party and currency")
                      .arg(portfolio.organisationName(key.first), code)});
        report.blocks.push_back(creditTable(agreement, scorecard, entries));
    }
    if (groups.empty()) {
        report.blocks.push_back(HeadingBlock{Texts::tr("Service credits")});
        report.blocks.push_back(ParagraphBlock{Texts::tr("No service credit is due for this period."), false});
    }
    for (const ServiceLevelResult &result : scorecard.results)
        if (const ServiceLevel *level = findServiceLevel(agreement, result.serviceLevel);
            level && !creditWords(result).isEmpty() && isInside(result.period, period))
            report.blocks.push_back(
                ParagraphBlock{Texts::tr("%1, %2: %3", "service level, period and remark on its credit")
                                   .arg(level->name, displayPeriod(result.period), creditWords(result)),
                    false});
}

NotesBlock notesOn(
    const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelId &level, const Period &period)
{
    NotesBlock notes;
    addExclusions(notes, portfolio, agreement, period, level);
    addCorrections(notes, portfolio, agreement, period);
    return notes;
}

void addRemarks(ReportDocument &report, const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const Period &period)
{
    NotesBlock notes;
    addExclusions(notes, portfolio, agreement, period);
    addCorrections(notes, portfolio, agreement, period);
    addDiscrepancies(notes, agreement, scorecard, period);
    addSecondLooks(notes, agreement, scorecard, period);
    report.blocks.push_back(HeadingBlock{Texts::tr("Exclusions, corrections and discrepancies")});
    if (notes.notes.empty())
        report.blocks.push_back(ParagraphBlock{Texts::tr("None touch the figures of this period."), false});
    else
        report.blocks.push_back(std::move(notes));
}

} // namespace kept
