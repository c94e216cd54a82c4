// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/importeffect.h"

#include "models/domain/display.h"
#include "models/store/repositories.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportEffect)
};

using TouchedDays = std::map<ServiceId, std::set<QDate>>;

/// The first day of each month from one to the other, and both of them.
std::vector<QDate> daysThrough(const QDate &first, const QDate &last)
{
    std::vector<QDate> days{first, last};
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1))
        days.push_back(std::max(month, first));
    return days;
}

/// The days whose periods the record touches; the first is its own.
std::vector<QDate> daysOf(const ParsedRecord &record, const QTimeZone &zone)
{
    const auto day = [&](Instant at) { return dateIn(at, zone); };
    if (const auto *ticket = std::get_if<Ticket>(&record.value)) {
        std::vector<QDate> days{day(ticket->opened)};
        for (const auto &at : {ticket->firstResponse, ticket->resolved, ticket->closed})
            if (at)
                days.push_back(day(*at));
        for (const Instant at : ticket->followUps)
            days.push_back(day(at));
        return days;
    }
    if (const auto *outage = std::get_if<Outage>(&record.value))
        return daysThrough(day(outage->from), day(outage->to.value_or(outage->from)));
    if (const auto *count = std::get_if<Count>(&record.value))
        return daysThrough(count->first, count->last);
    if (const auto *rating = std::get_if<SurveyRating>(&record.value))
        return {day(rating->at)};
    const auto &reported = std::get<ReportedValue>(record.value);
    return {reported.period.first(), reported.period.last()};
}

void widen(std::optional<Period> &months, const QDate &day)
{
    const Period month = Period::containing(day, PeriodKind::Month);
    months = months ? Period::ofDays(std::min(months->first(), month.first()), std::max(months->last(), month.last()))
                    : month;
}

std::set<Period> periodsOf(const ServiceLevel &level, const AgreementContent &content, const TouchedDays &touched)
{
    std::set<Period> periods;
    const auto &services = level.population.services.empty() ? content.services : level.population.services;
    for (const ServiceId &service : services) {
        const auto days = touched.find(service);
        if (days == touched.end())
            continue;
        for (const QDate &day : days->second) {
            if (day < content.term.start)
                continue;
            periods.insert(level.period == PeriodKind::Term
                    ? Period::ofDays(content.term.start, *days->second.rbegin())
                    : Period::containing(day, level.period, content.fiscalStartMonth));
        }
    }
    return periods;
}

/// Whether the result stands in a sealed review or a claim rests on it.
bool isFrozen(const std::vector<Review> &reviews, const std::vector<Claim> &claims, const AgreementId &agreement,
    const ServiceLevelId &level, const Period &period)
{
    const auto sealed = [&](const Review &review) {
        return review.agreement == agreement && review.sealed && review.period.first() <= period.first()
            && period.last() <= review.period.last();
    };
    const auto claimed = [&](const Claim &claim) {
        return claim.agreement == agreement && claim.serviceLevel == level && claim.period == period;
    };
    return std::any_of(reviews.begin(), reviews.end(), sealed) || std::any_of(claims.begin(), claims.end(), claimed);
}

AgreementEffect effectOn(const Agreement &agreement, const TouchedDays &touched, const std::vector<Review> &reviews,
    const std::vector<Claim> &claims)
{
    AgreementEffect effect{agreement.id, agreement.reference, {}, 0, 0};
    std::set<Period> all;
    const AgreementContent &content = agreement.latest().content;
    for (const ServiceLevel &level : content.serviceLevels) {
        for (const Period &period : periodsOf(level, content, touched)) {
            all.insert(period);
            ++effect.results;
            effect.frozen += isFrozen(reviews, claims, agreement.id, level.id, period) ? 1 : 0;
        }
    }
    effect.periods.assign(all.begin(), all.end());
    return effect;
}

/// The results whose credits go by what is invoiced for the days.
AgreementEffect effectOfInvoices(const Agreement &agreement, const std::set<QDate> &days,
    const std::vector<Review> &reviews, const std::vector<Claim> &claims)
{
    Agreement byInvoice = agreement;
    AgreementContent &content = byInvoice.latest().content;
    std::erase_if(content.serviceLevels,
        [](const ServiceLevel &level) { return !level.credit || level.credit->basis != CreditBasis::Invoice; });
    TouchedDays touched;
    for (const ServiceLevel &level : content.serviceLevels)
        for (const ServiceId &service :
            level.population.services.empty() ? content.services : level.population.services)
            touched[service] = days;
    return effectOn(byInvoice, touched, reviews, claims);
}

QString monthsText(const Period &months)
{
    const Period first = Period::containing(months.first(), PeriodKind::Month);
    const Period last = Period::containing(months.last(), PeriodKind::Month);
    return first == last ? displayPeriod(first)
                         : Texts::tr("%1 to %2", "months").arg(displayPeriod(first), displayPeriod(last));
}

QString agreementSentence(const AgreementEffect &effect)
{
    constexpr std::size_t most = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, effect.periods.size()); ++i)
        names += displayPeriod(effect.periods[i]);
    QString periods = names.join(QStringLiteral(", "));
    if (effect.periods.size() > most)
        periods =
            Texts::tr("%1 and %n more period(s)", nullptr, static_cast<int>(effect.periods.size() - most)).arg(periods);
    const QString judged =
        Texts::tr("%1: %n result(s) are judged again, in %2.", nullptr, effect.results).arg(effect.reference, periods);
    if (effect.frozen == 0)
        return judged;
    return judged + u' '
        + Texts::tr("%n of them are sealed or claimed: where the figure changes, it is shown as a restatement.",
            nullptr, effect.frozen);
}

} // namespace

Result<ImportEffect> importEffect(const Database &database, const ImportPreview &preview)
{
    const auto agreements = allAgreements(database);
    const auto reviews = allReviews(database);
    const auto claims = allClaims(database);
    const auto zone = zoneFromName(preview.mapping.formats.zone);
    if (!agreements || !reviews || !claims || !zone)
        return tl::unexpected(!agreements ? agreements.error()
                : !reviews                ? reviews.error()
                : !claims                 ? claims.error()
                                          : zone.error());
    ImportEffect effect;
    TouchedDays touched;
    for (std::size_t i = 0; i < preview.parsed.records.size(); ++i) {
        if (preview.novelty[i] == Novelty::Same)
            continue;
        const ParsedRecord &record = preview.parsed.records[i];
        const std::vector<QDate> days = daysOf(record, *zone);
        touched[record.service].insert(days.begin(), days.end());
        widen(preview.novelty[i] == Novelty::New ? effect.added : effect.changed, days.front());
    }
    std::map<AgreementId, std::set<QDate>> invoiced;
    for (std::size_t i = 0; i < preview.invoices.size(); ++i) {
        const Invoice &invoice = preview.invoices[i];
        if (preview.novelty[i] == Novelty::Same)
            continue;
        const std::vector<QDate> days = daysThrough(invoice.first, invoice.last);
        invoiced[invoice.agreement].insert(days.begin(), days.end());
        widen(preview.novelty[i] == Novelty::New ? effect.added : effect.changed, days.front());
    }
    for (const Agreement &agreement : *agreements) {
        if (agreement.archived)
            continue;
        AgreementEffect each = invoiced.contains(agreement.id)
            ? effectOfInvoices(agreement, invoiced.at(agreement.id), *reviews, *claims)
            : effectOn(agreement, touched, *reviews, *claims);
        if (each.results > 0)
            effect.agreements.push_back(std::move(each));
    }
    return effect;
}

Result<CheckedImport> checkImport(const Database &database, const QString &fileName, const Mapping &mapping,
    const std::function<bool(int)> &progress, const ImportDecisions &decisions)
{
    auto preview = previewImport(database, fileName, mapping, progress, decisions);
    if (!preview)
        return tl::unexpected(preview.error());
    auto effect = importEffect(database, *preview);
    if (!effect)
        return tl::unexpected(effect.error());
    return CheckedImport{std::move(*preview), std::move(*effect)};
}

QStringList effectSentences(const ImportEffect &effect, const ImportPreview &preview)
{
    QStringList sentences;
    QStringList records;
    if (effect.added)
        records += Texts::tr("%n record(s) are added to %1.", nullptr, static_cast<int>(preview.added))
                       .arg(monthsText(*effect.added));
    if (effect.changed)
        records += Texts::tr("%n record(s) of %1 are changed.", nullptr, static_cast<int>(preview.changed))
                       .arg(monthsText(*effect.changed));
    if (records.isEmpty())
        return {Texts::tr("No record is added or changed, so no period is judged again for its records.")};
    sentences += records.join(u' ');
    for (const AgreementEffect &each : effect.agreements)
        sentences += agreementSentence(each);
    if (effect.agreements.empty() && !preview.invoices.empty())
        sentences += Texts::tr("No service credit goes by what was invoiced for these months.");
    else if (effect.agreements.empty())
        sentences += Texts::tr("No agreement has a service level on these services in these months.");
    return sentences;
}

} // namespace kept
