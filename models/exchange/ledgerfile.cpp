// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include "models/domain/codec.h"
#include "models/evaluation/creditclaims.h"
#include "models/exchange/csvtext.h"
#include "models/exchange/spreadsheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::LedgerFile)
};

/// A column of the ledger, with its name for programs and its head for people.
struct LedgerColumn {
    const char *name;
    SheetColumn sheet;
};

std::vector<LedgerColumn> lineColumns()
{
    return {{"agreement", {Texts::tr("Reference")}}, {"title", {Texts::tr("Agreement")}},
        {"obligor", {Texts::tr("Owed by")}}, {"creditor", {Texts::tr("Owed to")}},
        {"service_level", {Texts::tr("Service level")}},
        {"first", {Texts::tr("First day", "of the period of a credit"), CellKind::Date}},
        {"last", {Texts::tr("Last day", "of the period of a credit"), CellKind::Date}},
        {"kind", {Texts::tr("Kind", "of a line of the ledger")}}, {"amount", {Texts::tr("Amount"), CellKind::Number}},
        {"currency", {Texts::tr("Currency")}}, {"state", {Texts::tr("State")}},
        {"final", {Texts::tr("Final", "whether the period of a credit is")}},
        {"deadline", {Texts::tr("Claim until"), CellKind::Date}}, {"clause", {Texts::tr("Clause")}}};
}

std::vector<LedgerColumn> claimColumns()
{
    return {{"claim", {Texts::tr("Claim id")}}, {"claimed_on", {Texts::tr("Claimed on"), CellKind::Date}},
        {"claimed", {Texts::tr("Claimed amount"), CellKind::Number}},
        {"accepted", {Texts::tr("Accepted amount"), CellKind::Number}},
        {"settled_on", {Texts::tr("Settled on", "claim"), CellKind::Date}}, {"invoice", {Texts::tr("Invoice")}},
        {"note", {Texts::tr("Note")}}, {"reason", {Texts::tr("Reason")}}};
}

std::vector<LedgerColumn> sumColumns()
{
    return {{"sum_owed", {Texts::tr("Counts as: owed by us"), CellKind::Number}},
        {"sum_expected", {Texts::tr("Counts as: expected"), CellKind::Number}},
        {"sum_entitled", {Texts::tr("Counts as: entitled"), CellKind::Number}},
        {"sum_to_claim", {Texts::tr("Counts as: to claim"), CellKind::Number}},
        {"sum_claimed", {Texts::tr("Counts as: claimed"), CellKind::Number}},
        {"sum_disputed", {Texts::tr("Counts as: disputed"), CellKind::Number}},
        {"sum_credited", {Texts::tr("Counts as: credited"), CellKind::Number}},
        {"sum_forgone", {Texts::tr("Counts as: forgone"), CellKind::Number}},
        {"sum_taken_back", {Texts::tr("Counts as: taken back"), CellKind::Number}}};
}

std::vector<LedgerColumn> ledgerColumns()
{
    std::vector<LedgerColumn> columns = lineColumns();
    for (const auto &more : {claimColumns(), sumColumns()})
        columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

/// The same rows for programs, with names that never change, or for people, with words in their language.
enum class Readers { Programs, People };

QString kindCell(const CreditEntry &entry, Readers readers)
{
    return readers == Readers::People ? creditKindWord(entry.kind) : creditKindName(entry.kind);
}

QString stateCell(const CreditEntry &entry, Readers readers)
{
    return readers == Readers::People ? creditStateWord(entry.state) : creditStateName(entry.state);
}

QString finalCell(const CreditEntry &entry, Readers readers)
{
    const bool isFinal = entry.finality == Finality::Final;
    if (readers == Readers::People)
        return isFinal ? Texts::tr("yes") : Texts::tr("no");
    return isFinal ? QStringLiteral("yes") : QStringLiteral("no");
}

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); }

QStringList claimCells(const CreditEntry &entry)
{
    if (!entry.claim)
        return {{}, {}, {}, {}, {}, {}, {}};
    const Claim &claim = *entry.claim;
    const bool isAccepted = claim.state == ClaimState::Accepted || claim.state == ClaimState::Credited;
    return {claim.id.text(), dayText(claim.claimedOn), claim.amount.amountText(),
        isAccepted ? creditedAmount(claim).amountText() : QString(), dayText(claim.settledOn), claim.invoice,
        claim.note};
}

/// What the line adds to each sum of its currency.
QStringList sumCells(const CreditTotals &sums)
{
    QStringList cells;
    for (const std::int64_t minor : {sums.owed, sums.expected, sums.entitled, sums.toClaim, sums.claimed, sums.disputed,
             sums.credited, sums.forgone, sums.takenBack})
        cells << Money(minor, sums.currency).amountText();
    return cells;
}

QStringList rowOf(const Portfolio &portfolio, const CreditEntry &entry, const CreditShares &shares, Readers readers)
{
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    const ServiceLevel *level = agreement ? findServiceLevel(*agreement, entry.serviceLevel) : nullptr;
    return QStringList{agreement ? agreement->reference : entry.agreement.text(),
               agreement ? titleOn(*agreement, entry.period.last()) : QString(),
               portfolio.organisationName(entry.obligor), portfolio.organisationName(entry.creditor),
               level ? level->name : entry.serviceLevel.text(), dayText(entry.period.first()),
               dayText(entry.period.last()), kindCell(entry, readers),
               Money(shares.amount, entry.amount.currency()).amountText(), entry.amount.currency().code(),
               stateCell(entry, readers), finalCell(entry, readers), dayText(entry.deadline), entry.clause}
    + claimCells(entry) + QStringList{entry.reason} + sumCells(shares.sums);
}

std::vector<QStringList> rowsOf(const Portfolio &portfolio, const std::vector<CreditEntry> &entries, Readers readers)
{
    const std::vector<CreditShares> shares = creditShares(entries);
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < entries.size(); ++i)
        rows.push_back(rowOf(portfolio, entries[i], shares[i], readers));
    return rows;
}

/// What a missed period costs with everything that was claimed, answered, corrected and earned back, in minor units.
struct Penalty {
    std::int64_t imposed = 0; ///< neither rejected, given up, lapsed nor taken back
    std::int64_t credited = 0;
};

void add(const CreditEntry &entry, Penalty &penalty)
{
    if (entry.claim) {
        const ClaimParts parts = partsOf(*entry.claim);
        penalty.imposed += parts.open + parts.accepted + parts.credited + parts.disputed;
        penalty.credited += parts.credited;
    } else if (entry.state != CreditState::Forgone) {
        penalty.imposed += entry.amount.minor();
    }
}

/// What a later period took back of it, in minor units.
std::int64_t takenBack(const Portfolio &portfolio, const Agreement &agreement, const CreditEntry &credit)
{
    const auto scorecard = portfolio.scorecards.find(agreement.id);
    const ServiceLevelResult *result = scorecard == portfolio.scorecards.end()
        ? nullptr
        : resultOf(scorecard->second, credit.serviceLevel, credit.period);
    const EarnedBack *back = result == nullptr ? nullptr : takenBackIn(*result);
    if (back == nullptr || dateOf(agreement, portfolio.asOf) < back->missed.end())
        return 0;
    const auto net = takenBackOf(agreement, portfolio.claims, portfolio.latestFacts, *result);
    return net ? net->minor() : 0;
}

/// The missed periods by agreement, service level, first day and end.
using Penalties = std::map<std::tuple<AgreementId, ServiceLevelId, QDate, QDate>, Penalty>;

Penalty &penaltyOf(const CreditEntry &entry, Penalties &penalties)
{
    return penalties[{entry.agreement, entry.serviceLevel, entry.period.first(), entry.period.end()}];
}

Penalties penaltiesOf(const std::vector<CreditEntry> &entries)
{
    Penalties penalties;
    for (const CreditEntry &entry : entries)
        if (entry.kind == CreditKind::Credit || entry.kind == CreditKind::Restatement)
            add(entry, penaltyOf(entry, penalties));
    return penalties;
}

QJsonObject failureJson(
    const Agreement &agreement, const CreditEntry &entry, const Penalty &penalty, const SayCredit &say)
{
    const Currency currency = entry.claim ? entry.claim->amount.currency() : entry.amount.currency();
    const ServiceLevel *level = findServiceLevel(agreement, entry.serviceLevel);
    QJsonObject json{{QStringLiteral("id"), entry.serviceLevel.text() + u'-' + entry.period.toText()},
        {QStringLiteral("category"), level ? level->name : entry.serviceLevel.text()}, {QStringLiteral("events"), 1},
        {QStringLiteral("period"),
            QJsonObject{{QStringLiteral("startDate"),
                            entry.period.first().toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")},
                {QStringLiteral("endDate"), entry.period.last().toString(Qt::ISODate) + QStringLiteral("T23:59:59Z")}}},
        {QStringLiteral("penaltyImposed"), currency.code() + u' ' + Money(penalty.imposed, currency).amountText()},
        {QStringLiteral("penaltyPaid"), penalty.imposed > 0 && penalty.imposed <= penalty.credited}};
    if (const QString said = level ? say(*level) : QString(); !said.isEmpty())
        json.insert(QStringLiteral("penaltyContracted"), said);
    return json;
}

QJsonObject releaseJson(const Portfolio &portfolio, const Agreement &agreement, const QJsonArray &failures)
{
    const QJsonObject contract{{QStringLiteral("id"), agreement.reference},
        {QStringLiteral("awardID"), agreement.reference},
        {QStringLiteral("title"), titleOn(agreement, asOfDate(portfolio))},
        {QStringLiteral("implementation"), QJsonObject{{QStringLiteral("performanceFailures"), failures}}}};
    const auto party = [&portfolio](const OrganisationId &id, const char *role) {
        return QJsonObject{{QStringLiteral("id"), id.text()}, {QStringLiteral("name"), portfolio.organisationName(id)},
            {QStringLiteral("roles"), QJsonArray{QString::fromLatin1(role)}}};
    };
    return {{QStringLiteral("ocid"), QStringLiteral("kept-") + agreement.id.text()},
        {QStringLiteral("id"), agreement.id.text() + u'-' + toIso(portfolio.asOf)},
        {QStringLiteral("date"), toIso(portfolio.asOf)},
        {QStringLiteral("tag"), QJsonArray{QStringLiteral("implementationUpdate")}},
        {QStringLiteral("initiationType"), QStringLiteral("tender")},
        {QStringLiteral("parties"),
            QJsonArray{party(agreement.customer, "buyer"), party(agreement.provider, "supplier")}},
        {QStringLiteral("contracts"), QJsonArray{contract}}};
}

} // namespace

QByteArray ledgerCsv(const Portfolio &portfolio, const std::vector<CreditEntry> &entries)
{
    QStringList names;
    for (const LedgerColumn &column : ledgerColumns())
        names << QString::fromLatin1(column.name);
    QByteArray csv = csvRow(names, u',', u'"');
    for (const QStringList &row : rowsOf(portfolio, entries, Readers::Programs))
        csv += csvRow(row, u',', u'"');
    return csv;
}

QByteArray ledgerXlsx(const Portfolio &portfolio, const std::vector<CreditEntry> &entries)
{
    std::vector<SheetColumn> columns;
    for (const LedgerColumn &column : ledgerColumns())
        columns.push_back(column.sheet);
    return xlsxOf(Texts::tr("Service credits"), columns, rowsOf(portfolio, entries, Readers::People));
}

QByteArray ledgerOcds(const Portfolio &portfolio, const std::vector<CreditEntry> &entries, const SayCredit &say)
{
    QJsonArray releases;
    Penalties penalties = penaltiesOf(entries);
    for (const Agreement &agreement : portfolio.agreements) {
        QJsonArray failures;
        for (const CreditEntry &entry : entries) {
            if (entry.agreement != agreement.id || entry.kind != CreditKind::Credit)
                continue;
            Penalty penalty = penaltyOf(entry, penalties);
            penalty.imposed = std::max<std::int64_t>(penalty.imposed - takenBack(portfolio, agreement, entry), 0);
            failures.append(failureJson(agreement, entry, penalty, say));
        }
        if (!failures.isEmpty())
            releases.append(releaseJson(portfolio, agreement, failures));
    }
    const QJsonObject package{{QStringLiteral("version"), QStringLiteral("1.1")},
        {QStringLiteral("publishedDate"), toIso(portfolio.asOf)},
        {QStringLiteral("extensions"),
            QJsonArray{QStringLiteral("https://raw.githubusercontent.com/open-contracting-extensions/"
                                      "ocds_performance_failures/master/extension.json")}},
        {QStringLiteral("releases"), releases}};
    return QJsonDocument(package).toJson();
}

} // namespace kept
