// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/display.h"
#include "models/domain/outputfile.h"
#include "models/evaluation/creditclaims.h"
#include "models/evaluation/creditconversion.h"
#include "models/evaluation/creditpostings.h"
#include "models/evaluation/creditstanding.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/secondlook.h"
#include "models/evaluation/tracetext.h"
#include "models/exchange/ledgerfile.h"
#include "models/reports/agreementsentences.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::EvaluateCommands)
};

constexpr std::size_t resultsOnALine = 3; // the months of a quarter

/// The portfolio of a call with --as-of and --period, and the period.
struct Evaluated {
    std::unique_ptr<Workspace> workspace;
    Portfolio portfolio;
    Period period;
};

/// Leaves only the agreement that --agreement names, with its results and its claims.
Result<void> limitTo(Evaluated &data, const QString &reference)
{
    const auto found = findAgreementByReference(data.workspace->database(), reference);
    if (!found)
        return tl::unexpected(found.error());
    std::erase_if(data.portfolio.scorecards, [&](const auto &each) { return each.first != found->id; });
    std::erase_if(data.portfolio.claims, [&](const Claim &claim) { return claim.agreement != found->id; });
    return {};
}

Result<Evaluated> evaluated(const Invocation &invocation, const Options &options)
{
    const auto asOf = asOfOption(invocation, options);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto period = periodOption(options, *asOf);
    if (!period)
        return tl::unexpected(period.error());
    auto workspace = openWorkspace(invocation, options.word(0), OpenMode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto portfolio = loadPortfolio((*workspace)->database(), *asOf, period->first(), period->last());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    Evaluated data{std::move(*workspace), std::move(*portfolio), *period};
    if (options.isSet("agreement"))
        if (const auto limited = limitTo(data, options.value("agreement")); !limited)
            return tl::unexpected(limited.error());
    return data;
}

/// Stands over the figures when the workbook asks for no second person.
void printRemark(Invocation &invocation, const Portfolio &portfolio)
{
    if (!portfolio.fourEyes)
        invocation.out << Texts::tr("Approvals: one person alone may ask for an approval and give it.") << Qt::endl;
}

/// With plain spaces: those that keep a figure on one line of a page hinder who searches the lines of a terminal.
QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' '); }

QString padded(QString text, int width)
{
    text = plain(std::move(text));
    return text.size() > width ? text.left(width - 1) + u'…' : text.leftJustified(width);
}

QString cellText(const ServiceLevelResult &result)
{
    const QString text = plain(QStringLiteral("%1 %2").arg(displayResult(result), statusWord(result.status)));
    return result.finality == Finality::Provisional ? Texts::tr("%1, provisional").arg(text) : text;
}

/// What is to be known of the figures beside their values, a line each.
void printFacts(Invocation &invocation, const Portfolio &portfolio, const Agreement &agreement,
    const Scorecard &scorecard, const std::vector<const ServiceLevelResult *> &results)
{
    for (const ServiceLevelResult *result : results) {
        QStringList facts{
            result->ratingStep ? Texts::tr("Rating: %1.").arg(ratingWord(*result->ratingStep)) : QString(),
            responseWords(*result), forecastWords(*result), discrepancyWords(*result),
            secondLookWords(secondLooks(scorecard, agreement, *result)), creditWords(*result)};
        facts << creditStandings(portfolio, agreement, scorecard, *result);
        for (const QString &fact : facts)
            if (!fact.isEmpty())
                invocation.out << QStringLiteral("    ") << result->period.toText() << QStringLiteral(": ")
                               << plain(fact) << Qt::endl;
    }
}

void printAgreement(
    Invocation &invocation, const Evaluated &data, const Agreement &agreement, const Scorecard &scorecard)
{
    invocation.out << Qt::endl
                   << QStringLiteral("%1  %2  (%3)")
                          .arg(agreement.reference, titleOn(agreement, data.period.last()),
                              data.portfolio.organisationName(agreement.provider))
                   << Qt::endl;
    for (const ServiceLevelId &id : serviceLevelsOf(agreement)) {
        const ServiceLevel *level = findServiceLevel(agreement, id);
        const auto results = resultsWithin(scorecard, id, data.period);
        if (!level || results.empty())
            continue;
        const ServiceLevelResult &latest = *results.back();
        invocation.out << QStringLiteral("  ") << padded(level->name, 34) << u' ' << padded(displayTarget(latest), 14);
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (i > 0 && i % resultsOnALine == 0)
                invocation.out << Qt::endl << QString(52, u' ');
            const QString cell = QStringLiteral("%1: %2").arg(results[i]->period.toText(), cellText(*results[i]));
            invocation.out << QStringLiteral("  ") << padded(cell, 31);
        }
        invocation.out << Qt::endl;
        printFacts(invocation, data.portfolio, agreement, scorecard, results);
    }
}

void printSums(Invocation &invocation, const Evaluated &data)
{
    std::map<Status, int> counts;
    for (const auto &[id, scorecard] : data.portfolio.scorecards)
        for (const ServiceLevelResult &result : scorecard.results)
            if (result.period.first() >= data.period.first() && result.period.end() <= data.period.end())
                ++counts[result.status];
    QStringList parts;
    for (const auto &[status, count] : counts)
        parts << QStringLiteral("%1 %2").arg(count).arg(statusWord(status));
    invocation.out << Qt::endl
                   << (parts.isEmpty() ? Texts::tr("Nothing is judged in %1.").arg(displayPeriod(data.period))
                                       : Texts::tr("Results, one for each service level and period: %1.")
                                             .arg(parts.join(QStringLiteral(", "))))
                   << Qt::endl;
    const std::vector<CreditTotals> all = creditTotals(creditLedger(data.portfolio), data.period);
    for (const CreditTotals &totals : all) {
        invocation.out << Texts::tr("Service credits: %1.").arg(creditSumsText(totals)) << Qt::endl;
        if (totals.owed > 0)
            invocation.out << Texts::tr("Owed by us to others: %1.").arg(displayMoney({totals.owed, totals.currency}))
                           << Qt::endl;
    }
    for (const QString &text : convertedSumsTexts(data.portfolio, all))
        invocation.out << plain(text) << Qt::endl;
}

QJsonObject amountJson(const Money &amount)
{
    return {{QStringLiteral("amount"), amount.amountText()}, {QStringLiteral("currency"), amount.currency().code()}};
}

/// What earn-backs really come to, with what became of the claims: in the met period and in the missed one.
void putEarnBacks(const Portfolio &portfolio, const Agreement &agreement, const Scorecard &scorecard, QJsonObject &json)
{
    QJsonArray results = json.value(u"results").toArray();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ServiceLevelResult &result = scorecard.results[static_cast<std::size_t>(i)];
        if (!result.earnedBack)
            continue;
        QJsonObject object = results.at(i).toObject();
        QJsonObject earned = object.take(QStringLiteral("earned_back")).toObject();
        if (const auto net = takenBackBy(agreement, portfolio.claims, portfolio.latestFacts, result)) {
            earned.insert(QStringLiteral("amount"), amountJson(*net));
            object.insert(QStringLiteral("earned_back"), earned);
        }
        if (const auto net = takenBackOf(agreement, portfolio.claims, portfolio.latestFacts, result))
            object.insert(QStringLiteral("taken_back"),
                QJsonObject{{QStringLiteral("amount"), amountJson(*net)},
                    {QStringLiteral("period"), result.earnedBack->missed.toText()}});
        results.replace(i, object);
    }
    json.insert(QStringLiteral("results"), results);
}

QJsonObject scorecardJson(const Evaluated &data)
{
    QJsonArray agreements;
    for (const Agreement &agreement : data.portfolio.agreements) {
        const auto found = data.portfolio.scorecards.find(agreement.id);
        if (found == data.portfolio.scorecards.end())
            continue;
        QJsonObject json = toJsonWithWords(found->second, agreement);
        putEarnBacks(data.portfolio, agreement, found->second, json);
        json.insert(QStringLiteral("reference"), agreement.reference);
        json.insert(QStringLiteral("title"), titleOn(agreement, data.period.last()));
        agreements.append(json);
    }
    return {{QStringLiteral("period"), data.period.toText()}, {QStringLiteral("as_of"), toIso(data.portfolio.asOf)},
        {QStringLiteral("four_eyes"), data.portfolio.fourEyes}, {QStringLiteral("scorecards"), agreements}};
}

Exit printWhy(Invocation &invocation, const Evaluated &data, const QString &level)
{
    const auto isAsked = [&](const AgreementId &agreement, const ServiceLevelId &id) {
        const Agreement *holder = data.portfolio.agreement(agreement);
        const ServiceLevel *known = holder ? findServiceLevel(*holder, id) : nullptr;
        return id.text() == level || (known && known->name.compare(level, Qt::CaseInsensitive) == 0);
    };
    bool found = false;
    for (const auto &[agreement, scorecard] : data.portfolio.scorecards)
        for (const ServiceLevelResult &result : scorecard.results) {
            if (!isAsked(agreement, result.serviceLevel) || result.period.first() < data.period.first()
                || result.period.end() > data.period.end())
                continue;
            found = true;
            const auto trace = explainFigure(
                data.workspace->database(), agreement, result.serviceLevel, result.period, data.portfolio.asOf);
            if (!trace)
                return report(invocation, trace.error());
            invocation.out << displayPeriod(result.period) << QStringLiteral(": ") << cellText(result) << Qt::endl;
            for (const TraceLine &line : trace->lines)
                invocation.out << QStringLiteral("  ") << padded(line.label, 14) << plain(line.text)
                               << (line.note.isEmpty() ? QString() : QStringLiteral("  ") + plain(line.note))
                               << Qt::endl;
        }
    if (!found)
        return report(invocation,
            {ErrorCode::NotFound,
                Texts::tr("No service level “%1” is judged in %2.").arg(level, displayPeriod(data.period)), {}, {}});
    return Exit::Done;
}

/// Until when the line can be claimed; empty where nobody can claim it.
QString untilText(const CreditEntry &entry)
{
    const bool isClaimable = entry.kind == CreditKind::Credit
        || (entry.kind == CreditKind::Restatement && !entry.claim && entry.state != CreditState::TakenBack);
    if (!isClaimable)
        return {};
    if (entry.isTakenBack)
        return Texts::tr("taken back");
    return entry.deadline ? Texts::tr("claim by %1").arg(entry.deadline->toString(Qt::ISODate))
                          : Texts::tr("no deadline");
}

/// What became of the amount of the claim: the parts that are more than nothing, which add up to it.
QJsonObject partsJson(const Claim &claim)
{
    const ClaimParts parts = partsOf(claim);
    QJsonObject json;
    for (const auto &[state, minor] : {std::pair(CreditState::Claimed, parts.open),
             {CreditState::Accepted, parts.accepted}, {CreditState::Credited, parts.credited},
             {CreditState::Disputed, parts.disputed}, {CreditState::Forgone, parts.forgone}})
        if (minor != 0)
            json.insert(creditStateName(state), Money(minor, claim.amount.currency()).amountText());
    return json;
}

QJsonObject creditJson(const Portfolio &portfolio, const CreditEntry &entry)
{
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    QJsonObject json{{QStringLiteral("agreement"), agreement ? agreement->reference : entry.agreement.text()},
        {QStringLiteral("service_level"), entry.serviceLevel.text()}, {QStringLiteral("period"), entry.period.toText()},
        {QStringLiteral("amount"), entry.amount.amountText()},
        {QStringLiteral("currency"), entry.amount.currency().code()}, {QStringLiteral("obligor"), entry.obligor.text()},
        {QStringLiteral("state"), creditStateName(entry.state)}, {QStringLiteral("clause"), entry.clause}};
    if (entry.deadline)
        json.insert(QStringLiteral("deadline"), entry.deadline->toString(Qt::ISODate));
    if (entry.claim) {
        json.insert(QStringLiteral("claimed"), entry.claim->amount.amountText());
        if (entry.state == CreditState::Accepted || entry.state == CreditState::Credited)
            json.insert(QStringLiteral("accepted"), creditedAmount(*entry.claim).amountText());
        json.insert(QStringLiteral("parts"), partsJson(*entry.claim));
    }
    if (entry.kind != CreditKind::Credit)
        json.insert(QStringLiteral("kind"), creditKindName(entry.kind));
    if (entry.isTakenBack)
        json.insert(QStringLiteral("taken_back"), true);
    if (!entry.reason.isEmpty())
        json.insert(QStringLiteral("reason"), entry.reason);
    return json;
}

/// The ledger in the format that --format names or the ending of --out stands for; nothing for another one.
std::optional<QByteArray> ledgerFile(const Portfolio &portfolio, const QString &format)
{
    const std::vector<CreditEntry> entries = creditLedger(portfolio);
    if (format == QStringLiteral("csv"))
        return ledgerCsv(portfolio, entries);
    if (format == QStringLiteral("xlsx"))
        return ledgerXlsx(portfolio, entries);
    if (format == QStringLiteral("ocds"))
        return ledgerOcds(portfolio, entries, creditSentence);
    return std::nullopt;
}

Result<void> writeLedger(const Options &options, const Portfolio &portfolio)
{
    const QString path = options.value("out");
    const QString format = options.isSet("format") ? options.value("format") : QFileInfo(path).suffix().toLower();
    const auto bytes = ledgerFile(portfolio, format);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, Texts::tr("The ledger is not written as “%1”.").arg(format),
            QStringLiteral("--format"), Texts::tr("Choose csv, xlsx or ocds."));
    if (auto allowed = checkOutput(path, {options.word(0)}); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(ErrorCode::Io, Texts::tr("The file cannot be written: %1").arg(file.errorString()), path);
    return {};
}

/// The days of --from and --to, or those that a window looks at.
Result<UsualDays> daysOf(const Options &options, Instant asOf)
{
    UsualDays days = usualDays(dateIn(asOf, QTimeZone::utc()));
    for (const auto &[name, day] : {std::pair("from", &days.first), std::pair("to", &days.last)}) {
        if (!options.isSet(name))
            continue;
        *day = QDate::fromString(options.value(name), Qt::ISODate);
        if (!day->isValid())
            return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a date.").arg(options.value(name)),
                QStringLiteral("--") + QLatin1String(name), Texts::tr("Write it as 2026-03-31."));
    }
    if (days.last < days.first)
        return fail(ErrorCode::InvalidInput, Texts::tr("The last day lies before the first one."));
    return days;
}

Result<JudgedAgreements> refresh(const Invocation &invocation, const Options &options)
{
    const auto asOf = asOfOption(invocation, options);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto days = daysOf(options, *asOf);
    if (!days)
        return tl::unexpected(days.error());
    const auto workspace = openWorkspace(invocation, options.word(0), OpenMode::ReadWrite);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Database &database = (*workspace)->database();
    auto judged = loadUpdate(database, *asOf, days->first, days->last);
    if (!judged || !judged->update.isNeeded)
        return judged;
    const auto stored = storeResults(database, judged->update, 0, judged->update.fresh.size());
    return stored ? std::move(judged) : tl::unexpected(stored.error());
}

} // namespace

Exit runEvaluate(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("period", "period"), option("agreement", "reference"), option("as-of", "instant"),
            option("why", "level"), option("json")},
        1, 1);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto data = evaluated(invocation, *options);
    if (!data)
        return report(invocation, data.error(), json);
    if (json) {
        printJson(invocation, scorecardJson(*data));
        return Exit::Done;
    }
    if (options->isSet("why"))
        return printWhy(invocation, *data, options->value("why"));
    invocation.out << Texts::tr("Scorecard of %1 (%2 to %3), as of %4")
                          .arg(displayPeriod(data->period), data->period.first().toString(Qt::ISODate),
                              data->period.last().toString(Qt::ISODate), toIso(data->portfolio.asOf))
                   << (data->portfolio.sample ? QStringLiteral(" · ") + Texts::tr("sample data") : QString())
                   << Qt::endl;
    printRemark(invocation, data->portfolio);
    for (const Agreement &agreement : data->portfolio.agreements)
        if (const auto found = data->portfolio.scorecards.find(agreement.id); found != data->portfolio.scorecards.end())
            printAgreement(invocation, *data, agreement, found->second);
    printSums(invocation, *data);
    return Exit::Done;
}

Exit runCredits(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("period", "period"), option("agreement", "reference"), option("as-of", "instant"),
            option("out", "file"), option("format", "format"), option("json")},
        1, 1);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto data = evaluated(invocation, *options);
    if (!data)
        return report(invocation, data.error(), json);
    if (options->isSet("out")) {
        const auto written = writeLedger(*options, data->portfolio);
        if (!written)
            return report(invocation, written.error(), json);
        if (!json)
            invocation.out << Texts::tr("Wrote %1.").arg(options->value("out")) << Qt::endl;
        return Exit::Done;
    }
    if (!json)
        printRemark(invocation, data->portfolio);
    QJsonArray list;
    const std::vector<CreditEntry> ledger = creditLedger(data->portfolio);
    const std::vector<CreditShares> shares = creditShares(ledger);
    for (std::size_t i = 0; i < ledger.size(); ++i) {
        const CreditEntry &entry = ledger[i];
        list.append(creditJson(data->portfolio, entry));
        if (json)
            continue;
        const Agreement *agreement = data->portfolio.agreement(entry.agreement);
        const ServiceLevel *level = agreement ? findServiceLevel(*agreement, entry.serviceLevel) : nullptr;
        invocation.out << padded(agreement ? agreement->reference : entry.agreement.text(), 14) << u' '
                       << padded(level ? level->name : QString(), 34) << u' ' << padded(entry.period.toText(), 10)
                       << plain(displayMoney({shares[i].amount, entry.amount.currency()})).rightJustified(16)
                       << QStringLiteral("  ") << plain(creditStateText(entry)).leftJustified(26) << u' '
                       << untilText(entry) << Qt::endl;
    }
    if (json)
        printJson(invocation,
            {{QStringLiteral("period"), data->period.toText()}, {QStringLiteral("four_eyes"), data->portfolio.fourEyes},
                {QStringLiteral("credits"), list}});
    else if (list.isEmpty())
        invocation.out << Texts::tr("No service credits in %1.").arg(displayPeriod(data->period)) << Qt::endl;
    return Exit::Done;
}

Exit runRefresh(Invocation &invocation)
{
    const auto options = Options::parse(
        invocation, {option("from", "date"), option("to", "date"), option("as-of", "instant"), option("json")}, 1, 1);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto refreshed = refresh(invocation, *options);
    if (!refreshed)
        return report(invocation, refreshed.error(), json);
    if (json)
        printJson(invocation,
            {{QStringLiteral("results"), refreshed->results}, {QStringLiteral("judged_again"), refreshed->again}});
    else
        invocation.out
            << Texts::tr("%1 results, of which %2 were judged again.").arg(refreshed->results).arg(refreshed->again)
            << Qt::endl;
    return Exit::Done;
}

} // namespace kept
