// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnsynonyms.h"

#include <QSet>

#include <array>

namespace kept {

namespace {

struct Synonyms {
    QLatin1String name;
    QLatin1String words; ///< as plainName() makes them, separated by blanks
};

constexpr std::array<Synonyms, 22> ticketSynonyms{{
    {QLatin1String("external_id"),
        QLatin1String(
            "externalid id ticket ticketid ticketnumber ticketno number incident incidentid incidentnumber key "
            "issuekey callid caseid case requestid uniquekey reference ticketnummer nummer vorgang "
            "vorgangsnummer stoerungsnummer kennung")},
    {QLatin1String("service"),
        QLatin1String("service servicename businessservice application system dienst anwendung leistung")},
    {QLatin1String("kind"), QLatin1String("kind type tickettype issuetype recordtype art tickettyp vorgangsart")},
    {QLatin1String("opened"),
        QLatin1String("opened openedat opendate opentime openedon created createdat createdon createddate creationdate "
                      "createdtime reported reportedat start eroeffnet eroeffnetam geoeffnet geoeffnetam erstellt "
                      "erstelltam erfasst erfasstam gemeldet gemeldetam eingang anlagedatum")},
    {QLatin1String("first_response"),
        QLatin1String("firstresponse firstresponseat firstresponsetime responded respondedat firstreply erstereaktion "
                      "ersteantwort erstreaktion reaktion reaktionam angenommen")},
    {QLatin1String("resolved"),
        QLatin1String("resolved resolvedat resolvedon resolvedtime resolutiontime resolutiondate resolveddate solved "
                      "solvedat geloest geloestam behoben behobenam loesung erledigt erledigtam")},
    {QLatin1String("closed"),
        QLatin1String("closed closedat closedon closeddate closetime closedate closedtime end geschlossen "
                      "geschlossenam abgeschlossen abgeschlossenam schliessung")},
    {QLatin1String("follow_up"),
        QLatin1String("followup followups followedup followedupat followupat followupdate nachgefasst nachgefasstam "
                      "nachfassen nachfassaktion wiedervorlage")},
    {QLatin1String("reopened"), QLatin1String("reopened reopenedat reopentime wiedereroeffnet wiedereroeffnetam")},
    {QLatin1String("reopen_count"), QLatin1String("reopencount reopens reopenings timesreopened wiedereroeffnungen")},
    {QLatin1String("pause_from"), QLatin1String("pausefrom pausedat onholdsince pausevon pausebeginn")},
    {QLatin1String("pause_to"), QLatin1String("pauseto resumedat onholduntil pausebis pauseende")},
    {QLatin1String("priority"), QLatin1String("priority prio prioritaet dringlichkeit")},
    {QLatin1String("category"), QLatin1String("category topic complainttype kategorie thema")},
    {QLatin1String("tags"), QLatin1String("tags labels schlagworte etiketten")},
    {QLatin1String("contacts"), QLatin1String("contacts interactions agentinteractions kontakte")},
    {QLatin1String("reassignments"),
        QLatin1String("reassignments reassignmentcount noofreassignments weiterleitungen zuweisungen")},
    {QLatin1String("status"), QLatin1String("status state incidentstate ticketstatus zustand")},
    {QLatin1String("rating"),
        QLatin1String("rating satisfaction satisfactionrating surveyresults score csat bewertung zufriedenheit")},
    {QLatin1String("supplier_verdict"),
        QLatin1String("slamet madesla slaforresolution withinsla slaeingehalten eingehalten")},
    {QLatin1String("answered"), QLatin1String("answered answeredyn angenommenjn")},
    {QLatin1String("accepted"), QLatin1String("accepted akzeptiert angenommenlead")},
}};
constexpr std::array<Synonyms, 9> outageSynonyms{{
    {QLatin1String("external_id"), QLatin1String("externalid id outage outageid number nummer stoerung kennung")},
    {QLatin1String("service"),
        QLatin1String("service servicename system component monitor site dienst anwendung leistung")},
    {QLatin1String("from"),
        QLatin1String("from start started startedat begin down downat starttime von beginn start ausfallbeginn")},
    {QLatin1String("to"),
        QLatin1String("to end ended endedat up upat endtime restored restoredat bis ende ausfallende")},
    {QLatin1String("duration"), QLatin1String("duration downtime dauer ausfalldauer")},
    {QLatin1String("affected"), QLatin1String("affected share affectedshare impact anteil betroffen")},
    {QLatin1String("planned"), QLatin1String("planned maintenance geplant wartung")},
    {QLatin1String("agreed"), QLatin1String("agreed approved vereinbart abgestimmt genehmigt")},
    {QLatin1String("note"),
        QLatin1String("note notes comment description reason cause bemerkung notiz beschreibung ursache")},
}};
constexpr std::array<Synonyms, 7> countSynonyms{{
    {QLatin1String("external_id"), QLatin1String("externalid id kennung")},
    {QLatin1String("service"), QLatin1String("service servicename dienst leistung")},
    {QLatin1String("name"), QLatin1String("name count counter metric measure zaehler kennzahl groesse")},
    {QLatin1String("first"), QLatin1String("first date day from datum tag von")},
    {QLatin1String("last"), QLatin1String("last to until bis")},
    {QLatin1String("period"), QLatin1String("period month quarter periode monat quartal zeitraum")},
    {QLatin1String("number"), QLatin1String("number value amount volume quantity anzahl wert menge")},
}};
constexpr std::array<Synonyms, 6> ratingSynonyms{{
    {QLatin1String("external_id"), QLatin1String("externalid id response responseid survey antwort kennung")},
    {QLatin1String("service"), QLatin1String("service servicename dienst leistung")},
    {QLatin1String("at"), QLatin1String("at date time answered answeredat submitted submittedat datum zeitpunkt am")},
    {QLatin1String("score"), QLatin1String("score rating value satisfaction csat bewertung note punkte zufriedenheit")},
    {QLatin1String("scale_min"), QLatin1String("scalemin min minimum")},
    {QLatin1String("scale_max"), QLatin1String("scalemax max maximum")},
}};
constexpr std::array<Synonyms, 6> reportedSynonyms{{
    {QLatin1String("external_id"), QLatin1String("externalid id kennung")},
    {QLatin1String("service"), QLatin1String("service servicename dienst leistung")},
    {QLatin1String("service_level"), QLatin1String("servicelevel sl kpi metric kennzahl")},
    {QLatin1String("period"), QLatin1String("period month quarter periode monat quartal zeitraum")},
    {QLatin1String("value"), QLatin1String("value reported figure result wert ergebnis")},
    {QLatin1String("document"), QLatin1String("document report dokument bericht")},
}};
constexpr std::array<Synonyms, 11> invoiceSynonyms{{
    {QLatin1String("agreement"),
        QLatin1String("agreement agreementno contract contractno contractnumber contractreference vereinbarung vertrag "
                      "vertragsnummer vertragsnr")},
    {QLatin1String("supplier"),
        QLatin1String("supplier suppliername vendor vendorname creditor provider lieferant lieferantenname kreditor "
                      "anbieter")},
    {QLatin1String("service"), QLatin1String("service servicename dienst leistung")},
    {QLatin1String("number"),
        QLatin1String("number invoicenumber invoiceno invoice invoiceid documentnumber rechnungsnummer rechnungsnr "
                      "rechnung belegnummer nummer")},
    {QLatin1String("date"), QLatin1String("date invoicedate documentdate issued rechnungsdatum belegdatum datum")},
    {QLatin1String("first"),
        QLatin1String("first from servicefrom periodfrom start von leistungvon leistungsbeginn zeitraumvon")},
    {QLatin1String("last"), QLatin1String("last to serviceto periodto end bis leistungbis leistungsende zeitraumbis")},
    {QLatin1String("period"), QLatin1String("period month quarter periode monat quartal zeitraum leistungszeitraum")},
    {QLatin1String("amount"),
        QLatin1String("amount netamount net amountnet value total betrag netto nettobetrag summe")},
    {QLatin1String("currency"), QLatin1String("currency currencycode waehrung whg")},
    {QLatin1String("note"), QLatin1String("note notes comment description text bemerkung notiz beschreibung")},
}};
constexpr std::array<Synonyms, 5> statusSynonyms{{
    {QLatin1String("open"),
        QLatin1String("open new active inprogress assigned started offen neu aktiv inbearbeitung inarbeit zugewiesen")},
    {QLatin1String("pending"),
        QLatin1String("pending onhold waiting waitingforcustomer awaitinguserinfo awaitingvendor awaitingproblem "
                      "awaitingevidence wartend wartetaufkunde pausiert zurueckgestellt")},
    {QLatin1String("resolved"), QLatin1String("resolved solved done fixed geloest behoben erledigt")},
    {QLatin1String("closed"), QLatin1String("closed completed geschlossen abgeschlossen")},
    {QLatin1String("cancelled"), QLatin1String("cancelled canceled withdrawn storniert abgebrochen zurueckgezogen")},
}};

/// Letters and digits in lower case, umlauts written out.
QString plainName(const QString &name)
{
    QString plain;
    const QString folded = name.toLower();
    for (const QChar c : folded) {
        switch (c.unicode()) {
        case u'ä':
            plain += QStringLiteral("ae");
            break;
        case u'ö':
            plain += QStringLiteral("oe");
            break;
        case u'ü':
            plain += QStringLiteral("ue");
            break;
        case u'ß':
            plain += QStringLiteral("ss");
            break;
        default:
            if (c.isLetterOrNumber())
                plain += c;
        }
    }
    return plain;
}

template <typename Table>
QMap<QString, QString> match(const Table &table, const QStringList &header)
{
    QHash<QString, QString> byPlainName;
    QSet<QString> twice;
    for (const QString &column : header) {
        const QString plain = plainName(column);
        if (byPlainName.contains(plain))
            twice += plain;
        byPlainName.insert(plain, column);
    }
    QMap<QString, QString> matched;
    QSet<QString> used;
    for (const Synonyms &field : table) {
        const QStringList words = QString(field.words).split(u' ');
        for (const QString &word : words) {
            if (byPlainName.contains(word) && !twice.contains(word) && !used.contains(word)) {
                matched.insert(field.name, byPlainName.value(word));
                used += word;
                break;
            }
        }
    }
    return matched;
}

} // namespace

QMap<QString, QString> matchColumns(const QStringList &header, MeasurementKind kind)
{
    switch (kind) {
    case MeasurementKind::Ticket:
        return match(ticketSynonyms, header);
    case MeasurementKind::Outage:
        return match(outageSynonyms, header);
    case MeasurementKind::Count:
        return match(countSynonyms, header);
    case MeasurementKind::Rating:
        return match(ratingSynonyms, header);
    case MeasurementKind::Reported:
        return match(reportedSynonyms, header);
    case MeasurementKind::Invoice:
        return match(invoiceSynonyms, header);
    }
    return {};
}

QString knownStatus(const QString &word)
{
    const QString plain = plainName(word);
    for (const Synonyms &status : statusSynonyms) {
        if (QString(status.words).split(u' ').contains(plain))
            return status.name;
    }
    return {};
}

} // namespace kept
