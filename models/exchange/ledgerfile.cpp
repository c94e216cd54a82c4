// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include "models/domain/codec.h"
#include "models/exchange/csvtext.h"
#include "models/exchange/zipfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

namespace {

/// Which columns hold numbers, by their place in the header.
const QStringList &header()
{
    static const QStringList names{QStringLiteral("agreement"), QStringLiteral("title"), QStringLiteral("obligor"),
        QStringLiteral("creditor"), QStringLiteral("service_level"), QStringLiteral("first"), QStringLiteral("last"),
        QStringLiteral("kind"), QStringLiteral("amount"), QStringLiteral("currency"), QStringLiteral("state"),
        QStringLiteral("final"), QStringLiteral("deadline"), QStringLiteral("clause"), QStringLiteral("claim"),
        QStringLiteral("claimed_on"), QStringLiteral("claimed"), QStringLiteral("accepted"),
        QStringLiteral("settled_on"), QStringLiteral("invoice"), QStringLiteral("note"), QStringLiteral("reason"),
        QStringLiteral("sum_owed"), QStringLiteral("sum_expected"), QStringLiteral("sum_entitled"),
        QStringLiteral("sum_to_claim"), QStringLiteral("sum_claimed"), QStringLiteral("sum_disputed"),
        QStringLiteral("sum_credited"), QStringLiteral("sum_forgone"), QStringLiteral("sum_taken_back")};
    return names;
}

bool isAmount(qsizetype column)
{
    static const QStringList amounts{QStringLiteral("amount"), QStringLiteral("claimed"), QStringLiteral("accepted")};
    const QString name = header().value(column);
    return amounts.contains(name) || name.startsWith(QStringLiteral("sum_"));
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

QStringList rowOf(const Portfolio &portfolio, const CreditEntry &entry, const CreditShares &shares)
{
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    const ServiceLevel *level = agreement ? findServiceLevel(*agreement, entry.serviceLevel) : nullptr;
    return QStringList{agreement ? agreement->reference : entry.agreement.text(),
               agreement ? titleOn(*agreement, entry.period.last()) : QString(),
               portfolio.organisationName(entry.obligor), portfolio.organisationName(entry.creditor),
               level ? level->name : entry.serviceLevel.text(), dayText(entry.period.first()),
               dayText(entry.period.last()), creditKindName(entry.kind),
               Money(shares.amount, entry.amount.currency()).amountText(), entry.amount.currency().code(),
               creditStateName(entry.state),
               entry.finality == Finality::Final ? QStringLiteral("yes") : QStringLiteral("no"),
               dayText(entry.deadline), entry.clause}
    + claimCells(entry) + QStringList{entry.reason} + sumCells(shares.sums);
}

std::vector<QStringList> rowsOf(const Portfolio &portfolio, const std::vector<CreditEntry> &entries)
{
    const std::vector<CreditShares> shares = creditShares(entries);
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < entries.size(); ++i)
        rows.push_back(rowOf(portfolio, entries[i], shares[i]));
    return rows;
}

/// "A", "B", …, "Z", "AA", …
QString columnName(qsizetype column)
{
    constexpr qsizetype letters = 26;
    const QString last(QChar(u'A' + static_cast<ushort>(column % letters)));
    return column < letters ? last : columnName(column / letters - 1) + last;
}

/// Text of XML, without the control characters that it cannot hold.
QString xmlText(const QString &text)
{
    QString clean;
    for (const QChar each : text)
        if (each >= u' ' || each == u'\n' || each == u'\t')
            clean += each;
    return clean.toHtmlEscaped();
}

QString sheetRow(const QStringList &cells, int number, bool isHeader)
{
    QString row = QStringLiteral("<row r=\"%1\">").arg(number);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString place = columnName(i) + QString::number(number);
        if (cells[i].isEmpty())
            continue;
        row += !isHeader && isAmount(i)
            ? QStringLiteral("<c r=\"%1\"><v>%2</v></c>").arg(place, cells[i])
            : QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>")
                  .arg(place, xmlText(cells[i]));
    }
    return row + QStringLiteral("</row>");
}

QByteArray xml(const char *content)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + content;
}

QString imposedText(const CreditEntry &entry)
{
    const Money &amount = entry.claim ? creditedAmount(*entry.claim) : entry.amount;
    return QStringLiteral("%1 %2").arg(amount.currency().code(), amount.amountText());
}

QJsonObject failureJson(const Agreement &agreement, const CreditEntry &entry, const SayCredit &say)
{
    const ServiceLevel *level = findServiceLevel(agreement, entry.serviceLevel);
    QJsonObject json{{QStringLiteral("id"), entry.serviceLevel.text() + u'-' + entry.period.toText()},
        {QStringLiteral("category"), level ? level->name : entry.serviceLevel.text()}, {QStringLiteral("events"), 1},
        {QStringLiteral("period"),
            QJsonObject{{QStringLiteral("startDate"),
                            entry.period.first().toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")},
                {QStringLiteral("endDate"), entry.period.last().toString(Qt::ISODate) + QStringLiteral("T23:59:59Z")}}},
        {QStringLiteral("penaltyImposed"), imposedText(entry)},
        {QStringLiteral("penaltyPaid"), entry.state == CreditState::Credited}};
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
    QByteArray csv = csvRow(header(), u',', u'"');
    for (const QStringList &row : rowsOf(portfolio, entries))
        csv += csvRow(row, u',', u'"');
    return csv;
}

QByteArray ledgerXlsx(const Portfolio &portfolio, const std::vector<CreditEntry> &entries)
{
    QString sheet =
        QStringLiteral("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    int number = 1;
    sheet += sheetRow(header(), number, true);
    for (const QStringList &row : rowsOf(portfolio, entries))
        sheet += sheetRow(row, ++number, false);
    sheet += QStringLiteral("</sheetData></worksheet>");
    return zipOf({{QStringLiteral("[Content_Types].xml"),
                      xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                          "<Default Extension=\"rels\" "
                          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                          "<Override PartName=\"/xl/workbook.xml\" "
                          "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                          "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
                          "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                          "</Types>")},
        {QStringLiteral("_rels/.rels"),
            xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" "
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                "Target=\"xl/workbook.xml\"/>"
                "</Relationships>")},
        {QStringLiteral("xl/workbook.xml"),
            xml("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                "<sheets><sheet name=\"credits\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" "
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                "Target=\"worksheets/sheet1.xml\"/>"
                "</Relationships>")},
        {QStringLiteral("xl/worksheets/sheet1.xml"), xml("") + sheet.toUtf8()}});
}

QByteArray ledgerOcds(const Portfolio &portfolio, const std::vector<CreditEntry> &entries, const SayCredit &say)
{
    QJsonArray releases;
    for (const Agreement &agreement : portfolio.agreements) {
        QJsonArray failures;
        for (const CreditEntry &entry : entries)
            if (entry.agreement == agreement.id && entry.kind == CreditKind::Credit)
                failures.append(failureJson(agreement, entry, say));
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
