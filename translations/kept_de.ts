<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kept::Acceptances</name>
    <message>
        <source>The agreement is not saved yet.</source>
        <translation>Die Vereinbarung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it before a finding is accepted.</source>
        <translation>Speichern Sie sie, bevor ein Befund akzeptiert wird.</translation>
    </message>
    <message>
        <source>This finding was not accepted.</source>
        <translation>Dieser Befund wurde nicht akzeptiert.</translation>
    </message>
</context>
<context>
    <name>kept::Agreement</name>
    <message>
        <source>Only a draft is submitted for approval.</source>
        <translation>Nur ein Entwurf wird zur Genehmigung vorgelegt.</translation>
    </message>
    <message>
        <source>An agreement is approved after it was submitted for approval.</source>
        <translation>Eine Vereinbarung wird genehmigt, nachdem sie zur Genehmigung vorgelegt wurde.</translation>
    </message>
    <message>
        <source>Only an agreement that was submitted or approved, and not yet signed, is sent back.</source>
        <translation>Nur eine Vereinbarung, die vorgelegt oder genehmigt und noch nicht unterzeichnet ist, wird zurückgegeben.</translation>
    </message>
    <message>
        <source>An agreement is signed once, after it was approved.</source>
        <translation>Eine Vereinbarung wird einmal unterzeichnet, nachdem sie genehmigt wurde.</translation>
    </message>
    <message>
        <source>Notice is given once, for an agreement that is signed and has not ended.</source>
        <translation>Eine Kündigung wird einmal ausgesprochen, und zwar für eine Vereinbarung, die unterzeichnet und nicht beendet ist.</translation>
    </message>
    <message>
        <source>Only an agreement that is signed and has not ended is terminated.</source>
        <translation>Nur eine Vereinbarung, die unterzeichnet und nicht abgelaufen ist, wird vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The date of the step is missing.</source>
        <translation>Das Datum des Schritts fehlt.</translation>
    </message>
    <message>
        <source>Only an agreement that is signed and has not ended is amended, one amendment after another.</source>
        <translation>Nur eine Vereinbarung, die unterzeichnet und nicht beendet ist, wird geändert, und zwar durch eine Änderungsvereinbarung nach der anderen.</translation>
    </message>
    <message>
        <source>The version %1 that is approved is missing.</source>
        <translation>Die Fassung %1, die genehmigt werden soll, fehlt.</translation>
    </message>
    <message>
        <source>The amendment takes effect on %1, and an amendment is never retroactive.</source>
        <translation>Die Änderungsvereinbarung gilt ab dem %1, und eine Änderungsvereinbarung wirkt nie rückwirkend.</translation>
    </message>
    <message>
        <source>Send it back, and propose it again with a later date.</source>
        <translation>Geben Sie sie zurück, und schlagen Sie sie mit einem späteren Datum erneut vor.</translation>
    </message>
    <message>
        <source>An approval needs the names of the one who asked for it and of the one who gave it.</source>
        <translation>Eine Genehmigung braucht die Namen der beantragenden und der genehmigenden Person.</translation>
    </message>
    <message>
        <source>The one who proposed an amendment cannot approve it.</source>
        <translation>Wer eine Änderungsvereinbarung vorgeschlagen hat, kann sie nicht genehmigen.</translation>
    </message>
    <message>
        <source>The one who submitted an agreement cannot approve it.</source>
        <translation>Wer eine Vereinbarung vorgelegt hat, kann sie nicht genehmigen.</translation>
    </message>
    <message>
        <source>Only an agreement that is signed and has not ended is renewed, and only while nothing awaits approval.</source>
        <translation>Verlängert wird nur eine unterzeichnete Vereinbarung, die nicht geendet hat, und nur solange nichts auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>Only an agreement that is signed and has not ended is extended, and only while no renewal awaits approval.</source>
        <translation>Eine Verlängerungsoption nimmt nur eine unterzeichnete Vereinbarung wahr, die nicht geendet hat, und nur solange keine Verlängerung auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>The one who proposed a renewal cannot approve it.</source>
        <translation>Wer eine Verlängerung vorgeschlagen hat, kann sie nicht freigeben.</translation>
    </message>
    <message>
        <source>The agreement had ended before its renewal was approved.</source>
        <translation>Die Vereinbarung hatte geendet, bevor ihre Verlängerung freigegeben wurde.</translation>
    </message>
    <message>
        <source>Let a second person approve it.</source>
        <translation>Lassen Sie sie von einer zweiten Person genehmigen.</translation>
    </message>
    <message>
        <source>Name both.</source>
        <translation>Nennen Sie beide.</translation>
    </message>
    <message>
        <source>An agreement is signed after it was approved: date the step on %1 or later, and say in the note which day stands on the paper.</source>
        <translation>Eine Vereinbarung wird unterzeichnet, nachdem sie genehmigt wurde: Datieren Sie den Schritt auf den %1 oder später, und nennen Sie in der Notiz den Tag, der auf dem Papier steht.</translation>
    </message>
    <message>
        <source>Date it on %1 or later, and say in the note on which day it really was.</source>
        <translation>Datieren Sie ihn auf den %1 oder später, und nennen Sie in der Notiz den Tag, an dem es wirklich war.</translation>
    </message>
    <message>
        <source>The step is dated %1, before the one that was recorded last, of %2.</source>
        <translation>Der Schritt ist auf den %1 datiert, vor dem zuletzt erfassten vom %2.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementCommands</name>
    <message>
        <source>--date must be a date like 2026-03-31.</source>
        <translation>--date muss ein Datum wie 2026-03-31 sein.</translation>
    </message>
    <message>
        <source>Recorded the step of %1 on %2.</source>
        <translation>Der Schritt der Vereinbarung %1 ist mit Datum %2 erfasst.</translation>
    </message>
    <message>
        <source>The rule of the second person is switched on or off.</source>
        <translation>Das Vier-Augen-Prinzip wird mit on ein- oder mit off ausgeschaltet.</translation>
    </message>
    <message>
        <source>An approval needs a second person.</source>
        <translation>Eine Genehmigung braucht eine zweite Person.</translation>
    </message>
    <message>
        <source>One person may ask for an approval and give it.</source>
        <translation>Eine Genehmigung darf von derselben Person beantragt und erteilt werden.</translation>
    </message>
    <message>
        <source>Switching it off names a --reason, which the audit trail keeps.</source>
        <translation>Wer sie ausschaltet, nennt mit --reason einen Grund, den der Prüfpfad aufbewahrt.</translation>
    </message>
    <message>
        <source>A step is submit, approve, send-back, sign, renew, extend, give-notice or terminate.</source>
        <translation>Ein Schritt ist submit, approve, send-back, sign, renew, extend, give-notice oder terminate.</translation>
    </message>
    <message>
        <source>--months is how many months a renewal is for.</source>
        <translation>--months sagt, für wie viele Monate verlängert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n required finding(s) are open. See “kept check”.</source>
        <translation>
            <numerusform>%n erforderlicher Befund ist offen. Siehe „kept check“.</numerusform>
            <numerusform>%n erforderliche Befunde sind offen. Siehe „kept check“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementDocument</name>
    <message>
        <source>Service level agreement</source>
        <translation>Service-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>Operational level agreement</source>
        <translation>Operational-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>Underpinning contract</source>
        <translation>Absicherungsvertrag</translation>
    </message>
    <message>
        <source>Two-sided service level agreement</source>
        <translation>Zweiseitige Service-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>The parties review the agreement together every month.</source>
        <translation>Die Parteien überprüfen die Vereinbarung gemeinsam in jedem Monat.</translation>
    </message>
    <message>
        <source>The parties review the agreement together every quarter.</source>
        <translation>Die Parteien überprüfen die Vereinbarung gemeinsam in jedem Quartal.</translation>
    </message>
    <message>
        <source>The parties review the agreement together every half-year.</source>
        <translation>Die Parteien überprüfen die Vereinbarung gemeinsam in jedem Halbjahr.</translation>
    </message>
    <message>
        <source>The parties review the agreement together every year.</source>
        <translation>Die Parteien überprüfen die Vereinbarung gemeinsam in jedem Jahr.</translation>
    </message>
    <message>
        <source>The parties review the agreement together every two years.</source>
        <translation>Die Parteien überprüfen die Vereinbarung gemeinsam alle zwei Jahre.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>both parties</source>
        <translation>beide Parteien</translation>
    </message>
    <message>
        <source>draft of an amendment, not approved</source>
        <translation>Entwurf einer Änderung, nicht genehmigt</translation>
    </message>
    <message>
        <source>draft, not approved</source>
        <translation>Entwurf, nicht genehmigt</translation>
    </message>
    <message>
        <source>draft, submitted for approval</source>
        <translation>Entwurf, zur Genehmigung vorgelegt</translation>
    </message>
    <message>
        <source>approved, ready to be signed</source>
        <translation>genehmigt, bereit zur Unterschrift</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>unterzeichnet am %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>ab %1, unbefristet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1, in force from %2</source>
        <comment>number and date</comment>
        <translation>%1, in Kraft ab %2</translation>
    </message>
    <message>
        <source>Registration number %1</source>
        <translation>Registernummer %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Erste Laufzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Call-off under</source>
        <translation>Abruf aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference and title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>This agreement is a call-off under %1, %2. Where it says nothing of its own, what the framework agreement says is printed here and holds.</source>
        <comment>reference and title</comment>
        <translation>Diese Vereinbarung ist ein Abruf aus %1, %2. Wo sie selbst nichts sagt, gilt die Rahmenvereinbarung; deren Text ist hier abgedruckt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Services in scope</source>
        <translation>Leistungen im Umfang</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Responsibilities of the provider</source>
        <translation>Pflichten des Anbieters</translation>
    </message>
    <message>
        <source>Responsibilities of the customer</source>
        <translation>Pflichten des Kunden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer gerufen wird</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwortet binnen</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>How targets are changed</source>
        <translation>Änderung von Zielen</translation>
    </message>
    <message>
        <source>Disputes and complaints</source>
        <translation>Streitigkeiten und Beschwerden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Certificates and insurances</source>
        <translation>Zertifikate und Versicherungen</translation>
    </message>
    <message>
        <source>Certificate or insurance</source>
        <translation>Zertifikat oder Versicherung</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary</comment>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256 of its bytes</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>as first agreed</source>
        <translation>wie zuerst vereinbart</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>role and name</comment>
        <translation>Für %1: %2</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Name und Unterschrift</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>den Anbieter</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Introduction and purpose</source>
        <translation>Einleitung und Zweck</translation>
    </message>
    <message>
        <source>Services and responsibilities</source>
        <translation>Leistungen und Pflichten</translation>
    </message>
    <message>
        <source>Term, renewal and notice</source>
        <translation>Laufzeit, Verlängerung und Kündigung</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>Service hours and support</source>
        <translation>Servicezeiten und Unterstützung</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Reporting, governance and changes</source>
        <translation>Berichte, Steuerung und Änderungen</translation>
    </message>
    <message>
        <source>Security and data protection</source>
        <translation>Sicherheit und Datenschutz</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Exit and handover</source>
        <translation>Ausstieg und Übergabe</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <comment>reference, number, state</comment>
        <translation>%1, Fassung %2, %3</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>in each month</source>
        <translation>in jedem Monat</translation>
    </message>
    <message>
        <source>in each quarter</source>
        <translation>in jedem Quartal</translation>
    </message>
    <message>
        <source>in each half-year</source>
        <translation>in jedem Halbjahr</translation>
    </message>
    <message>
        <source>in each year</source>
        <translation>in jedem Jahr</translation>
    </message>
    <message>
        <source>over the whole term</source>
        <translation>über die gesamte Laufzeit</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>whole term</source>
        <translation>gesamte Laufzeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 owes this service level; its target is set on %2.</source>
        <translation>%1 schuldet dieses Service-Level; sein Ziel wird am %2 festgelegt.</translation>
    </message>
    <message>
        <source>%1 owes this service level; no target is set yet.</source>
        <translation>%1 schuldet dieses Service-Level; ein Ziel ist noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>Leistungen: %1</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>Arten: %1</translation>
    </message>
    <message>
        <source>priorities: %1</source>
        <translation>Prioritäten: %1</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>Kategorien: %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>all records of the services in scope</source>
        <translation>alle Datensätze der Leistungen im Umfang</translation>
    </message>
    <message>
        <source>leaves service time and downtime alike</source>
        <translation>scheidet aus Servicezeit und Ausfallzeit aus</translation>
    </message>
    <message>
        <source>leaves service time and downtime alike, up to %1 a period</source>
        <translation>scheidet aus Servicezeit und Ausfallzeit aus, bis zu %1 je Zeitraum</translation>
    </message>
    <message>
        <source>counts as available</source>
        <translation>zählt als verfügbar</translation>
    </message>
    <message>
        <source>counts as available, up to %1 a period</source>
        <translation>zählt als verfügbar, bis zu %1 je Zeitraum</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>zur geraden Ziffer</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>the unrounded value is compared with the target</source>
        <translation>der ungerundete Wert wird mit dem Ziel verglichen</translation>
    </message>
    <message numerus="yes">
        <source>the value rounded %1 to %n decimal place(s) is compared with the target</source>
        <translation>
            <numerusform>der %1 auf %n Nachkommastelle gerundete Wert wird mit dem Ziel verglichen</numerusform>
            <numerusform>der %1 auf %n Nachkommastellen gerundete Wert wird mit dem Ziel verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>critical when worse than %1</source>
        <translation>kritisch, wenn schlechter als %1</translation>
    </message>
    <message>
        <source>at risk when nearer to it than %1</source>
        <translation>gefährdet, wenn weniger als %1 vom Ziel entfernt</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Zielwert ab %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target is reviewed</source>
        <translation>Ziel wird überprüft</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Gemessen als</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Full outage</source>
        <translation>Vollausfall</translation>
    </message>
    <message>
        <source>from an affected share of %1 on</source>
        <translation>ab einem betroffenen Anteil von %1</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>Kleinste Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s); with fewer the period is not judged</source>
        <translation>
            <numerusform>%n Datensatz; mit weniger wird der Zeitraum nicht bewertet</numerusform>
            <numerusform>%n Datensätze; mit weniger wird der Zeitraum nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Geschuldet von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>yes, a miss has a consequence</source>
        <translation>ja, eine Verfehlung hat eine Folge</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the last day of the period.</source>
        <translation>
            <numerusform>Eine Gutschrift wird binnen %n Tag nach dem letzten Tag des Zeitraums geltend gemacht.</numerusform>
            <numerusform>Eine Gutschrift wird binnen %n Tagen nach dem letzten Tag des Zeitraums geltend gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A credit is claimed by the end of the calendar month after the period.</source>
        <translation>Eine Gutschrift wird bis zum Ende des Kalendermonats nach dem Zeitraum geltend gemacht.</translation>
    </message>
    <message>
        <source>The credit is a share of the charge of the service for the period.</source>
        <translation>Die Gutschrift ist ein Anteil am Entgelt der Leistung für den Zeitraum.</translation>
    </message>
    <message>
        <source>The credit is a share of the charges of the agreement for the period.</source>
        <translation>Die Gutschrift ist ein Anteil an den Entgelten der Vereinbarung für den Zeitraum.</translation>
    </message>
    <message>
        <source>The amount is rounded %1 once.</source>
        <translation>Der Betrag wird einmal gerundet (%1).</translation>
    </message>
    <message>
        <source>Credits of %1 or less a period are not paid.</source>
        <translation>Gutschriften von höchstens %1 je Zeitraum werden nicht gezahlt.</translation>
    </message>
    <message>
        <source>Credits of less than %1 a period are not paid.</source>
        <translation>Gutschriften von weniger als %1 je Zeitraum werden nicht gezahlt.</translation>
    </message>
    <message>
        <source>Achieved value</source>
        <translation>Erreichter Wert</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>All service credits of a period together are at most %1 of the agreement&apos;s charges of the period.</source>
        <translation>Alle Servicegutschriften eines Zeitraums zusammen betragen höchstens %1 der Entgelte der Vereinbarung für diesen Zeitraum.</translation>
    </message>
    <message>
        <source>How credits are claimed</source>
        <translation>Wie Gutschriften geltend gemacht werden</translation>
    </message>
    <message>
        <source>The agreement starts on %1 and has no fixed end.</source>
        <translation>Die Vereinbarung beginnt am %1 und hat kein festes Ende.</translation>
    </message>
    <message>
        <source>It is reviewed on %1.</source>
        <translation>Sie wird am %1 überprüft.</translation>
    </message>
    <message>
        <source>The agreement starts on %1.</source>
        <translation>Die Vereinbarung beginnt am %1.</translation>
    </message>
    <message>
        <source>The agreement starts on %1. Its first term ends on %2.</source>
        <translation>Die Vereinbarung beginnt am %1. Ihre erste Laufzeit endet am %2.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement starts on %1. Its first term of %n month(s) ends on %2.</source>
        <translation>
            <numerusform>Die Vereinbarung beginnt am %1. Ihre erste Laufzeit von %n Monat endet am %2.</numerusform>
            <numerusform>Die Vereinbarung beginnt am %1. Ihre erste Laufzeit von %n Monaten endet am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with that day and is not renewed.</source>
        <translation>Sie endet mit diesem Tag und wird nicht verlängert.</translation>
    </message>
    <message numerus="yes">
        <source>It goes on for %n more month(s) each time only if both parties agree so before a term ends.</source>
        <translation>
            <numerusform>Sie läuft jeweils um %n Monat weiter, aber nur, wenn beide Parteien dies vor dem Ende einer Laufzeit vereinbaren.</numerusform>
            <numerusform>Sie läuft jeweils um %n Monate weiter, aber nur, wenn beide Parteien dies vor dem Ende einer Laufzeit vereinbaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on only if both parties agree so before a term ends.</source>
        <translation>Sie läuft nur weiter, wenn beide Parteien dies vor dem Ende einer Laufzeit vereinbaren.</translation>
    </message>
    <message numerus="yes">
        <source>Unless notice is given in time, it is renewed by %n month(s) at the end of each term.</source>
        <translation>
            <numerusform>Wird nicht rechtzeitig gekündigt, verlängert sie sich am Ende jeder Laufzeit um %n Monat.</numerusform>
            <numerusform>Wird nicht rechtzeitig gekündigt, verlängert sie sich am Ende jeder Laufzeit um %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice period is agreed.</source>
        <translation>Es ist keine Kündigungsfrist vereinbart.</translation>
    </message>
    <message>
        <source>It can be ended with notice of %1, counted from the day on which it is received.</source>
        <translation>Die Kündigungsfrist beträgt %1 ab dem Tag, an dem die Kündigung zugeht.</translation>
    </message>
    <message>
        <source>It can be ended with notice of %1, counted from the day on which it is sent.</source>
        <translation>Die Kündigungsfrist beträgt %1 ab dem Tag, an dem die Kündigung abgesandt wird.</translation>
    </message>
    <message>
        <source>A last day for notice that is not a working day is moved earlier to one.</source>
        <translation>Ist der letzte Tag für die Kündigung kein Arbeitstag, gilt der Arbeitstag davor.</translation>
    </message>
    <message>
        <source>These days of the week are not working days: %1.</source>
        <translation>Keine Arbeitstage sind diese Wochentage: %1.</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <comment>date and length of time</comment>
        <translation>%1 abzüglich %2</translation>
    </message>
    <message>
        <source>%1 is %2, moved to the working day before</source>
        <translation>%1 ist der %2, vorgezogen auf den Arbeitstag davor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Letzter Tag für die Kündigung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Every further term follows from the first day in the same way.</source>
        <translation>Jede weitere Laufzeit ergibt sich ebenso aus dem ersten Tag.</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>each half-year</source>
        <translation>jedes Halbjahr</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: the charge may be raised on %2 and every %n month(s) after that.</source>
        <translation>
            <numerusform>%1: Das Entgelt darf am %2 und danach jeden Monat erhöht werden.</numerusform>
            <numerusform>%1: Das Entgelt darf am %2 und danach alle %n Monate erhöht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the charge may be raised every %n month(s).</source>
        <translation>
            <numerusform>%1: Das Entgelt darf jeden Monat erhöht werden.</numerusform>
            <numerusform>%1: Das Entgelt darf alle %n Monate erhöht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It follows this index: %1.</source>
        <translation>Es folgt diesem Index: %1.</translation>
    </message>
    <message>
        <source>It is raised by %1 each time.</source>
        <translation>Es steigt jedes Mal um %1.</translation>
    </message>
    <message>
        <source>It is never raised by more than %1 at once.</source>
        <translation>Es steigt nie um mehr als %1 auf einmal.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>day and month</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Holiday or exception</source>
        <translation>Feiertag oder Abweichung</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>andere Zeiten</translation>
    </message>
    <message>
        <source>Service hours: %1</source>
        <comment>name of a calendar</comment>
        <translation>Servicezeiten: %1</translation>
    </message>
    <message>
        <source>Around the clock on every day, in the time zone %1.</source>
        <translation>An jedem Tag rund um die Uhr, in der Zeitzone %1.</translation>
    </message>
    <message>
        <source>Times in the time zone %1.</source>
        <translation>Zeiten in der Zeitzone %1.</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>Laufzeit und Verlängerung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Options to extend</source>
        <translation>Verlängerungsoptionen</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>the whole agreement</source>
        <translation>die ganze Vereinbarung</translation>
    </message>
    <message>
        <source>Amounts are net of tax.</source>
        <translation>Beträge ohne Steuern.</translation>
    </message>
    <message>
        <source>The services are delivered around the clock on every day. Periods begin and end in the time zone %1.</source>
        <translation>Die Leistungen werden an jedem Tag rund um die Uhr erbracht. Zeiträume beginnen und enden in der Zeitzone %1.</translation>
    </message>
    <message>
        <source>The services are delivered in the service hours “%1”. Periods begin and end in the time zone %2.</source>
        <translation>Die Leistungen werden in den Servicezeiten „%1“ erbracht. Zeiträume beginnen und enden in der Zeitzone %2.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>The notice period to the end of a term is %1; notice must have been received by then.</source>
        <translation>Die Kündigungsfrist zum Ende einer Laufzeit beträgt %1; bis dahin muss die Kündigung zugegangen sein.</translation>
    </message>
    <message>
        <source>The notice period to the end of a term is %1; notice must have been sent by then.</source>
        <translation>Die Kündigungsfrist zum Ende einer Laufzeit beträgt %1; bis dahin muss die Kündigung abgesandt sein.</translation>
    </message>
    <message>
        <source>%1 owes, %2, a value of %3 for “%4”.</source>
        <comment>who, in each month, at least 99.90 %, service level</comment>
        <translation>%1 schuldet %2 einen Wert von %3 für „%4“.</translation>
    </message>
    <message>
        <source>today part of %1</source>
        <translation>heute Teil von %1</translation>
    </message>
    <message>
        <source>Neither are these holidays:</source>
        <translation>Ebenso wenig sind es diese Feiertage:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>approved on %1; the agreement was signed on %2</source>
        <translation>genehmigt am %1; die Vereinbarung wurde am %2 unterzeichnet</translation>
    </message>
    <message>
        <source>the agreement was signed on %1</source>
        <translation>die Vereinbarung wurde am %1 unterzeichnet</translation>
    </message>
    <message>
        <source>clause %1 in the section “Clauses”</source>
        <translation>Klausel %1 im Abschnitt „Klauseln“</translation>
    </message>
    <message>
        <source>clause %1 of the agreement as signed</source>
        <translation>Klausel %1 der unterzeichneten Vereinbarung</translation>
    </message>
    <message>
        <source>clause %1 of the contract text, not of this print</source>
        <translation>Klausel %1 des Vertragstextes, nicht dieses Ausdrucks</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Vereinbart in</translation>
    </message>
    <message>
        <source>Agreed in %1.</source>
        <comment>a clause</comment>
        <translation>Vereinbart in %1.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>good from %1, approaching target from %2, requires improvement from %3, else inadequate</source>
        <translation>gut ab %1, nahe am Ziel ab %2, Verbesserung nötig ab %3, sonst ungenügend</translation>
    </message>
    <message>
        <source>Two figures</source>
        <translation>Zwei Werte</translation>
    </message>
    <message>
        <source>a reported and a measured figure that differ by more than %1 are to be settled</source>
        <translation>weichen ein gemeldeter und ein gemessener Wert um mehr als %1 voneinander ab, ist das zu klären</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Noch nicht in Kraft</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>Listed are the days from %1 to %2.</source>
        <translation>Aufgeführt sind die Tage vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>These service hours were last changed on %1 (audit entry %2), and are printed as they are since; this version was agreed on %3.</source>
        <translation>Diese Servicezeiten wurden zuletzt am %1 geändert (Prüfpfad, Eintrag %2) und sind so gedruckt, wie sie seitdem sind; diese Fassung wurde am %3 vereinbart.</translation>
    </message>
    <message>
        <source>A credit is claimed by the end of the second billing period after the one of the incident.</source>
        <translation>Eine Gutschrift wird bis zum Ende des zweiten Abrechnungszeitraums nach dem des Vorfalls geltend gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the incident.</source>
        <translation>
            <numerusform>Eine Gutschrift wird innerhalb von %n Tag nach dem Vorfall geltend gemacht.</numerusform>
            <numerusform>Eine Gutschrift wird innerhalb von %n Tagen nach dem Vorfall geltend gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the report of the period came in.</source>
        <translation>
            <numerusform>Eine Gutschrift wird innerhalb von %n Tag nach Eingang des Berichts zum Zeitraum geltend gemacht.</numerusform>
            <numerusform>Eine Gutschrift wird innerhalb von %n Tagen nach Eingang des Berichts zum Zeitraum geltend gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is a share of what was invoiced for the period.</source>
        <translation>Die Gutschrift ist ein Anteil dessen, was für den Zeitraum berechnet wurde.</translation>
    </message>
    <message>
        <source>The credit is a share of the charge of the service for the next period.</source>
        <translation>Die Gutschrift ist ein Anteil des Entgelts des Service für den nächsten Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>The credit is a share of the charge of the service for the %n day(s) before the incident.</source>
        <translation>
            <numerusform>Die Gutschrift ist ein Anteil des Entgelts des Service für den %n Tag vor dem Vorfall.</numerusform>
            <numerusform>Die Gutschrift ist ein Anteil des Entgelts des Service für die %n Tage vor dem Vorfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <comment>what a credit goes by</comment>
        <translation>Gemessen</translation>
    </message>
</context>
<context>
    <name>kept::AgreementEditor</name>
    <message>
        <source>service level %1 of %2</source>
        <translation>Service-Level %1 von %2</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>Neues Service-Level</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is edited, and the service level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taking up the edits that were kept</source>
        <translation>Übernahme der aufbewahrten Eingaben</translation>
    </message>
    <message>
        <source>new service level</source>
        <translation>neuer Service-Level</translation>
    </message>
    <message>
        <source>removal of the service level “%1”</source>
        <translation>Entfernen des Service-Levels „%1“</translation>
    </message>
    <message>
        <source>use of the clause “%1”</source>
        <translation>Verwenden der Klausel „%1“</translation>
    </message>
    <message>
        <source>taking in another change</source>
        <translation>Übernahme einer anderen Änderung</translation>
    </message>
    <message>
        <source>move of the service level “%1”</source>
        <translation>Verschieben des Service-Levels „%1“</translation>
    </message>
</context>
<context>
    <name>kept::AgreementLife</name>
    <message>
        <source>The amendment takes effect on %1, and an amendment is never retroactive.</source>
        <translation>Die Änderungsvereinbarung gilt ab dem %1, und eine Änderungsvereinbarung wirkt nie rückwirkend.</translation>
    </message>
    <message>
        <source>Send it back, and propose it again with a later date.</source>
        <translation>Geben Sie sie zurück, und schlagen Sie sie mit einem späteren Datum erneut vor.</translation>
    </message>
    <message>
        <source>The agreement %1 has another step here; recorded steps stay as they are.</source>
        <translation>Die Vereinbarung %1 hat an dieser Stelle einen anderen Schritt; erfasste Schritte bleiben unverändert.</translation>
    </message>
    <message>
        <source>Keep the recorded steps, and add new ones after them.</source>
        <translation>Behalten Sie die erfassten Schritte bei, und fügen Sie neue danach an.</translation>
    </message>
    <message>
        <source>The agreement %1 was submitted for approval; its content changes only after it was sent back.</source>
        <translation>Die Vereinbarung %1 wurde zur Genehmigung vorgelegt; ihr Inhalt wird erst geändert, nachdem sie zurückgegeben wurde.</translation>
    </message>
    <message>
        <source>Send it back first.</source>
        <translation>Geben Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed; this field is not changed any more.</source>
        <translation>Die Vereinbarung %1 ist unterzeichnet; dieses Feld wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Write it as the workbook has it, or make a new agreement.</source>
        <translation>Übernehmen Sie die Angabe der Arbeitsmappe, oder legen Sie eine neue Vereinbarung an.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed, and its life has no step for the amendment of version %2.</source>
        <translation>Die Vereinbarung %1 ist unterzeichnet, und in ihrem Verlauf fehlt der Schritt für die Änderungsvereinbarung mit Fassung %2.</translation>
    </message>
    <message>
        <source>Add the step “amended” with this version, and the step “approved” of a second person.</source>
        <translation>Fügen Sie den Schritt „amended“ mit dieser Fassung und den Schritt „approved“ einer zweiten Person hinzu.</translation>
    </message>
    <message>
        <source>An amendment takes effect after the version before it, which is in force from %1.</source>
        <translation>Eine Änderungsvereinbarung gilt erst nach der vorherigen Fassung, die seit dem %1 in Kraft ist.</translation>
    </message>
    <message>
        <source>An amendment is never retroactive.</source>
        <translation>Eine Änderungsvereinbarung wirkt nie rückwirkend.</translation>
    </message>
    <message>
        <source>Choose a date from tomorrow on.</source>
        <translation>Wählen Sie ein Datum ab morgen.</translation>
    </message>
    <message>
        <source>Version %1 of the agreement %2 is signed or proposed; it is not changed any more.</source>
        <translation>Fassung %1 der Vereinbarung %2 ist unterzeichnet oder vorgeschlagen; sie wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Write it as the workbook has it, and add a new version as an amendment.</source>
        <translation>Übernehmen Sie sie unverändert aus der Arbeitsmappe, und fügen Sie eine neue Fassung als Änderungsvereinbarung hinzu.</translation>
    </message>
    <message>
        <source>The agreement has ended by today, and an extension that is dated back would count at once.</source>
        <translation>Die Vereinbarung ist inzwischen beendet, und eine zurückdatierte Verlängerungsoption würde sofort zählen.</translation>
    </message>
    <message>
        <source>If it was agreed in time, propose a renewal with a note that says so; a second person approves it.</source>
        <translation>Wurde sie rechtzeitig vereinbart, schlagen Sie eine Verlängerung mit einer Notiz vor, die das belegt; eine zweite Person genehmigt sie.</translation>
    </message>
    <message>
        <source>An agreement that has ended is not amended.</source>
        <translation>Eine Vereinbarung, die geendet hat, wird nicht geändert.</translation>
    </message>
    <message>
        <source>The agreement has ended by today; its renewal is dated back only with a reason.</source>
        <translation>Die Vereinbarung ist inzwischen beendet; ihre Verlängerung wird nur mit einer Begründung zurückdatiert.</translation>
    </message>
    <message>
        <source>Say in the note what shows that it was agreed before the agreement ended.</source>
        <translation>Nennen Sie in der Notiz, woraus hervorgeht, dass sie vor dem Ende vereinbart wurde.</translation>
    </message>
    <message>
        <source>The agreement %1 is signed; its title changes only by an amendment.</source>
        <translation>Die Vereinbarung %1 ist unterzeichnet; ihr Titel ändert sich nur durch eine Änderung der Vereinbarung.</translation>
    </message>
    <message>
        <source>Write it as the workbook has it, and give the new title to the version of the amendment.</source>
        <translation>Schreiben Sie ihn so, wie ihn die Arbeitsmappe hat, und geben Sie den neuen Titel der Version der Änderung.</translation>
    </message>
    <message>
        <source>Record it on the day on which the agreement ends. An end that is agreed for a later day is an amendment of its term.</source>
        <translation>Erfassen Sie ihn an dem Tag, an dem die Vereinbarung endet. Ein Ende, das für einen späteren Tag vereinbart wird, ist eine Änderung ihrer Laufzeit.</translation>
    </message>
    <message>
        <source>Record it on the day on which it is taken, or later.</source>
        <translation>Erfassen Sie ihn an dem Tag, an dem er erfolgt, oder später.</translation>
    </message>
    <message>
        <source>This step is dated %1, and today is %2.</source>
        <translation>Dieser Schritt trägt das Datum %1, und heute ist der %2.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementPanel</name>
    <message>
        <source>Date of the step</source>
        <translation>Datum des Schritts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Fassung %1, ab %2</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Genehmigung vorlegen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Go to the field: %1</source>
        <translation>Zum Feld: %1</translation>
    </message>
    <message>
        <source>Version %1, from %2: awaiting approval by a second person</source>
        <translation>Fassung %1, ab %2: wartet auf Genehmigung durch eine zweite Person</translation>
    </message>
    <message>
        <source>Approve the amendment</source>
        <translation>Änderung genehmigen</translation>
    </message>
    <message>
        <source>Send the amendment back</source>
        <translation>Änderung zurückgeben</translation>
    </message>
    <message>
        <source>Approve the renewal</source>
        <translation>Verlängerung freigeben</translation>
    </message>
    <message>
        <source>Send the renewal back</source>
        <translation>Verlängerung zurückgeben</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Verlängern …</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Option wahrnehmen …</translation>
    </message>
    <message numerus="yes">
        <source>%1. A renewal for %n month(s) awaits approval by a second person</source>
        <translation>
            <numerusform>%1. Eine Verlängerung um %n Monat wartet auf die Freigabe durch eine zweite Person</numerusform>
            <numerusform>%1. Eine Verlängerung um %n Monate wartet auf die Freigabe durch eine zweite Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Verlängert um</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>It ended on %1. A renewal that was agreed before is recorded with the day on which it was agreed and a note that shows it. A second person approves it, and says so too.</source>
        <translation>Sie endete am %1. Eine Verlängerung, die vorher vereinbart wurde, wird mit dem Tag der Einigung und einer Anmerkung erfasst, die sie belegt. Eine zweite Person genehmigt sie und sagt das ebenfalls.</translation>
    </message>
    <message>
        <source>%1. Saving a change of it makes it a draft again, which is submitted anew.</source>
        <translation>%1. Wird eine Änderung daran gespeichert, ist sie wieder ein Entwurf und muss neu eingereicht werden.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementPlace</name>
    <message>
        <source>service level “%1”</source>
        <translation>Service-Level „%1“</translation>
    </message>
    <message>
        <source>service level %1</source>
        <comment>its number</comment>
        <translation>Service-Level %1</translation>
    </message>
    <message>
        <source>charge “%1”</source>
        <translation>Entgelt „%1“</translation>
    </message>
    <message>
        <source>charge %1</source>
        <comment>its number</comment>
        <translation>Entgelt %1</translation>
    </message>
    <message>
        <source>clause “%1”</source>
        <translation>Klausel „%1“</translation>
    </message>
    <message>
        <source>clause %1</source>
        <comment>its number</comment>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>version effective from %1</source>
        <translation>Fassung mit Wirkung ab %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
</context>
<context>
    <name>kept::AgreementSection</name>
    <message>
        <source>As %1 says: %2</source>
        <translation>Wie in %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Partei</translation>
    </message>
</context>
<context>
    <name>kept::AgreementSentences</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice period is agreed.</source>
        <translation>Es ist keine Kündigungsfrist vereinbart.</translation>
    </message>
    <message>
        <source>Minus %1 is %2: notice must be received by then.</source>
        <translation>Minus %1 ergibt %2: Bis dahin muss die Kündigung zugegangen sein.</translation>
    </message>
    <message>
        <source>Minus %1 is %2: notice must be sent by then.</source>
        <translation>Minus %1 ergibt %2: Bis dahin muss die Kündigung abgesandt sein.</translation>
    </message>
    <message>
        <source>Minus %1 is %2, moved earlier to the working day %3: notice must be received by then.</source>
        <translation>Minus %1 ergibt %2, vorgezogen auf den Arbeitstag %3: Bis dahin muss die Kündigung zugegangen sein.</translation>
    </message>
    <message>
        <source>Minus %1 is %2, moved earlier to the working day %3: notice must be sent by then.</source>
        <translation>Minus %1 ergibt %2, vorgezogen auf den Arbeitstag %3: Bis dahin muss die Kündigung abgesandt sein.</translation>
    </message>
    <message>
        <source>It goes on only if both parties agree.</source>
        <translation>Sie läuft nur weiter, wenn beide Parteien zustimmen.</translation>
    </message>
    <message>
        <source>It is not renewed.</source>
        <translation>Sie wird nicht verlängert.</translation>
    </message>
    <message>
        <source>Otherwise term %1 runs from %2 to %3.</source>
        <translation>Andernfalls läuft die Laufzeit %1 vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>whole-term</source>
        <translation>gesamte Laufzeit</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>höchstens %1 je Monat</translation>
    </message>
    <message>
        <source>at most %1 a quarter</source>
        <translation>höchstens %1 je Quartal</translation>
    </message>
    <message>
        <source>at most %1 a half-year</source>
        <translation>höchstens %1 je Halbjahr</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>höchstens %1 je Jahr</translation>
    </message>
    <message>
        <source>at most %1 a term</source>
        <translation>höchstens %1 je Laufzeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>bei jedem Wert</translation>
    </message>
    <message>
        <source>at or under %1</source>
        <translation>bei oder unter %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at or over %1</source>
        <translation>bei oder über %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>The agreement has no end. It can be ended with notice of %1.</source>
        <translation>Die Vereinbarung ist unbefristet. Sie ist mit folgender Frist kündbar: %1.</translation>
    </message>
    <message>
        <source>The agreement has no end, and no notice period is agreed.</source>
        <translation>Die Vereinbarung ist unbefristet, und es ist keine Kündigungsfrist vereinbart.</translation>
    </message>
    <message>
        <source>Term %1 ends on %2.</source>
        <translation>Die Laufzeit %1 endet am %2.</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>Entscheiden Sie bis zum %1.</translation>
    </message>
    <message>
        <source>If %1 %2 is %3, %4 of the charge of the period is credited</source>
        <comment>monthly, availability, under 99.90 %, 10 %</comment>
        <translation>Liegt „%2“ (%1) %3, werden %4 des Entgelts des Zeitraums gutgeschrieben</translation>
    </message>
    <message>
        <source>If %1 %2 is %3, %4 of the monthly charge is credited</source>
        <comment>monthly, availability, under 99.90 %, 10 %</comment>
        <translation>Liegt „%2“ (%1) %3, werden %4 des monatlichen Entgelts gutgeschrieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>under 99.00 %, 25 %</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tiers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>critical under %1</source>
        <translation>kritisch unter %1</translation>
    </message>
    <message>
        <source>critical over %1</source>
        <translation>kritisch über %1</translation>
    </message>
    <message>
        <source>critical beyond %1</source>
        <translation>kritisch außerhalb %1</translation>
    </message>
    <message>
        <source>%1: judged %2 once its target is set.</source>
        <comment>name, monthly</comment>
        <translation>%1: %2 bewertet, sobald das Ziel gesetzt ist.</translation>
    </message>
    <message>
        <source>%1: judged %2, without a target.</source>
        <comment>name, monthly</comment>
        <translation>%1: %2 bewertet, ohne Ziel.</translation>
    </message>
    <message>
        <source>%1: %2, judged %3</source>
        <comment>name, at least 99.90 %, monthly</comment>
        <translation>%1: %2, %3 bewertet</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is promised; critical under 99.00 %</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Term %1 runs from %2 to %3, as was agreed.</source>
        <translation>Laufzeit %1 geht vom %2 bis zum %3, wie vereinbart wurde.</translation>
    </message>
    <message numerus="yes">
        <source>If the extension of %n month(s) is taken up, it ends on %1.</source>
        <translation>
            <numerusform>Wird die Verlängerungsoption von %n Monat wahrgenommen, endet sie am %1.</numerusform>
            <numerusform>Wird die Verlängerungsoption von %n Monaten wahrgenommen, endet sie am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <comment>how often a report is owed</comment>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every quarter</source>
        <comment>how often a report is owed</comment>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>every half-year</source>
        <comment>how often a report is owed</comment>
        <translation>jedes Halbjahr</translation>
    </message>
    <message>
        <source>every year</source>
        <comment>how often a report is owed</comment>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>once, at the latest on %1</source>
        <translation>einmal, spätestens am %1</translation>
    </message>
    <message>
        <source>%1, at the latest on the last day of the period</source>
        <comment>how often</comment>
        <translation>%1, spätestens am letzten Tag des Zeitraums</translation>
    </message>
    <message numerus="yes">
        <source>%1, at the latest %n day(s) after the period ends</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%1, spätestens %n Tag nach Ende des Zeitraums</numerusform>
            <numerusform>%1, spätestens %n Tage nach Ende des Zeitraums</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is owed once: without its date, nothing reminds of it.</source>
        <translation>„%1“ ist einmal geschuldet: ohne sein Datum erinnert nichts daran.</translation>
    </message>
    <message>
        <source>“%1” is owed once and due on %2.</source>
        <translation>„%1“ ist einmal geschuldet und am %2 fällig.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is owed once: %2, and with %n day(s) it is due on %3.</source>
        <comment>report, two dates</comment>
        <translation>
            <numerusform>„%1“ ist einmal geschuldet: %2, und mit %n Tag ist er am %3 fällig.</numerusform>
            <numerusform>„%1“ ist einmal geschuldet: %2, und mit %n Tagen ist er am %3 fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when a report is owed, and a remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”: how often is said in words only, so nothing reminds of it.</source>
        <translation>„%1“: Wie oft, steht nur in Worten da, deshalb erinnert nichts daran.</translation>
    </message>
    <message>
        <source>“%1”: without the days until it is due, nothing reminds of it.</source>
        <translation>„%1“: Ohne die Tage bis zur Fälligkeit erinnert nichts daran.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2: the period ends on %3, and with %n day(s) the report is due on %4.</source>
        <comment>report, period, two dates</comment>
        <translation>
            <numerusform>„%1“ für %2: Der Zeitraum endet am %3, und mit %n Tag ist der Bericht am %4 fällig.</numerusform>
            <numerusform>„%1“ für %2: Der Zeitraum endet am %3, und mit %n Tagen ist der Bericht am %4 fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>service level</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the two bounds of a tier</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Of tiers that contain the same value the one that pays least counts.</source>
        <translation>Von Stufen, die denselben Wert enthalten, zählt die, die am wenigsten zahlt.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementSummary</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Term and renewal</source>
        <translation>Laufzeit und Verlängerung</translation>
    </message>
    <message>
        <source>Term %1 runs from %2 to %3.</source>
        <translation>Die Laufzeit %1 geht vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>The last day for notice is %1.</source>
        <translation>Der letzte Tag für die Kündigung ist der %1.</translation>
    </message>
    <message>
        <source>Decide by %1.</source>
        <translation>Entscheiden Sie bis zum %1.</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für den %1</translation>
    </message>
    <message>
        <source>prepared, not yet held</source>
        <translation>vorbereitet, noch nicht durchgeführt</translation>
    </message>
    <message>
        <source>held, not yet sealed</source>
        <translation>durchgeführt, noch nicht versiegelt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Es ist noch niemand genannt.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No minutes were written.</source>
        <translation>Es wurde kein Protokoll verfasst.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>No decision was taken.</source>
        <translation>Es wurde kein Beschluss gefasst.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation>Es wurde keine Maßnahme vereinbart.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Seal and restatements</source>
        <translation>Siegel und Neudarstellungen</translation>
    </message>
    <message>
        <source>Sealed with the figures as of %1. Fingerprint %2.</source>
        <translation>Versiegelt mit den Zahlen zum Stand %1. Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>Restatement.</source>
        <translation>Neudarstellung.</translation>
    </message>
    <message>
        <source>Agreement summary</source>
        <translation>Zusammenfassung der Vereinbarung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The agreement is not signed, so nothing is judged yet.</source>
        <translation>Die Vereinbarung ist nicht unterzeichnet, daher wird noch nichts beurteilt.</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Service-Review</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notice was given; the agreement ends on %1.</source>
        <translation>Die Kündigung ist ausgesprochen; die Vereinbarung endet am %1.</translation>
    </message>
    <message>
        <source>Notice to its end was possible until %1.</source>
        <translation>Eine Kündigung zu ihrem Ende war bis %1 möglich.</translation>
    </message>
    <message>
        <source>The last day for notice to the end of term %1, on %2, is %3.</source>
        <translation>Der letzte Tag für eine Kündigung zum Ende der Laufzeit %1 am %2 ist der %3.</translation>
    </message>
    <message>
        <source>The service credits are as they were sealed; their claims are as they stand on %1.</source>
        <translation>Die Servicegutschriften stehen so da, wie sie versiegelt wurden; die Forderungen dazu nach dem Stand vom %1.</translation>
    </message>
    <message>
        <source>Term %1 follows it, as was agreed.</source>
        <translation>Laufzeit %1 folgt, wie vereinbart wurde.</translation>
    </message>
    <message>
        <source>%1 (signed as %2)</source>
        <comment>names of a party</comment>
        <translation>%1 (unterzeichnet als %2)</translation>
    </message>
    <message>
        <source>The agreement %1 starts on %2, and the period %3 ends before that.</source>
        <translation>Die Vereinbarung %1 beginnt am %2, und der Zeitraum %3 endet davor.</translation>
    </message>
    <message>
        <source>Name a period in which it was in force.</source>
        <translation>Nennen Sie einen Zeitraum, in dem sie in Kraft war.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Rights to terminate</source>
        <translation>Kündigungsrechte</translation>
    </message>
</context>
<context>
    <name>kept::AgreementTemplates</name>
    <message>
        <source>Another template has the title “%1”.</source>
        <translation>Eine andere Vorlage hat den Titel „%1“.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>The workbook has no template with the id %1.</source>
        <translation>Die Arbeitsmappe hat keine Vorlage mit der Id %1.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementTerms</name>
    <message>
        <source>The agreement provides for no renewal.</source>
        <translation>Die Vereinbarung sieht keine Verlängerung vor.</translation>
    </message>
    <message>
        <source>Amend its term first, or take up an extension.</source>
        <translation>Ändern Sie zuerst ihre Laufzeit, oder nehmen Sie eine Verlängerungsoption wahr.</translation>
    </message>
    <message>
        <source>For how many months the agreement is renewed is missing.</source>
        <translation>Es fehlt, um wie viele Monate die Vereinbarung verlängert wird.</translation>
    </message>
    <message>
        <source>Name the months of the new term.</source>
        <translation>Nennen Sie die Monate der neuen Laufzeit.</translation>
    </message>
    <message>
        <source>The agreement is renewed for at most a hundred years.</source>
        <translation>Die Vereinbarung wird um höchstens hundert Jahre verlängert.</translation>
    </message>
    <message>
        <source>The agreement has no extension option that is left to take up.</source>
        <translation>Die Vereinbarung hat keine Verlängerungsoption, die noch wahrgenommen werden kann.</translation>
    </message>
    <message>
        <source>Renew it, or amend it.</source>
        <translation>Verlängern oder ändern Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>The extension that comes next is %n month(s) long.</source>
        <translation>
            <numerusform>Die nächste Verlängerungsoption ist %n Monat lang.</numerusform>
            <numerusform>Die nächste Verlängerungsoption ist %n Monate lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is open-ended: no term ends, so none follows it.</source>
        <translation>Die Vereinbarung ist unbefristet: Keine Laufzeit endet, also folgt auch keine.</translation>
    </message>
    <message>
        <source>The renewal was proposed as the term %1; approved on %2, it would be the term %3.</source>
        <translation>Die Verlängerung wurde als Laufzeit %1 vorgeschlagen; am %2 genehmigt, wäre sie die Laufzeit %3.</translation>
    </message>
    <message>
        <source>Send it back, and propose it again.</source>
        <translation>Geben Sie sie zurück, und schlagen Sie sie neu vor.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementValidation</name>
    <message>
        <source>The start of the term is missing.</source>
        <translation>Der Beginn der Laufzeit fehlt.</translation>
    </message>
    <message>
        <source>The lead time before the last notice date is negative.</source>
        <translation>Die Vorlaufzeit vor dem letzten Kündigungstag ist negativ.</translation>
    </message>
    <message>
        <source>The notice period is negative.</source>
        <translation>Die Kündigungsfrist ist negativ.</translation>
    </message>
    <message>
        <source>The weekend of the notice calendar leaves no working day or names a day that does not exist.</source>
        <translation>Das Wochenende des Kündigungskalenders lässt keinen Arbeitstag übrig oder nennt einen Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The amount of a charge is negative.</source>
        <translation>Der Betrag eines Entgelts ist negativ.</translation>
    </message>
    <message>
        <source>The billing period of a charge is shorter than a month.</source>
        <translation>Der Abrechnungszeitraum eines Entgelts ist kürzer als ein Monat.</translation>
    </message>
    <message>
        <source>The first day of a charge is missing.</source>
        <translation>Der erste Tag eines Entgelts fehlt.</translation>
    </message>
    <message>
        <source>A charge ends before it starts.</source>
        <translation>Ein Entgelt endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The service level has no target.</source>
        <translation>Das Service-Level hat keinen Zielwert.</translation>
    </message>
    <message>
        <source>The first day of a target is missing.</source>
        <translation>Der erste Tag eines Zielwerts fehlt.</translation>
    </message>
    <message>
        <source>A target range needs an upper end that is not below its lower end.</source>
        <translation>Ein Zielbereich braucht ein oberes Ende, das nicht unter dem unteren liegt.</translation>
    </message>
    <message>
        <source>The name of the count that the service level measures is missing.</source>
        <translation>Der Name der Anzahl, die das Service-Level misst, fehlt.</translation>
    </message>
    <message>
        <source>The name of the count that the service level divides by is missing.</source>
        <translation>Der Name der Anzahl, durch die das Service-Level teilt, fehlt.</translation>
    </message>
    <message>
        <source>A percentile is more than 0 and at most 100.</source>
        <translation>Ein Perzentil ist größer als 0 und höchstens 100.</translation>
    </message>
    <message>
        <source>The time within which records must be done is missing.</source>
        <translation>Die Zeit, innerhalb der Datensätze erledigt sein müssen, fehlt.</translation>
    </message>
    <message>
        <source>The time within which records must be done is negative.</source>
        <translation>Die Zeit, innerhalb der Datensätze erledigt sein müssen, ist negativ.</translation>
    </message>
    <message>
        <source>The allowance for maintenance is negative.</source>
        <translation>Das Wartungskontingent ist negativ.</translation>
    </message>
    <message>
        <source>The number of days in which a reopening counts is negative.</source>
        <translation>Die Anzahl der Tage, in denen ein Wiedereröffnen zählt, ist negativ.</translation>
    </message>
    <message>
        <source>The name of the service level is missing.</source>
        <translation>Der Name des Service-Levels fehlt.</translation>
    </message>
    <message>
        <source>The smallest number of records that is judged is negative.</source>
        <translation>Die kleinste Anzahl von Datensätzen, die beurteilt wird, ist negativ.</translation>
    </message>
    <message>
        <source>A graded value has 0 to 9 decimal places.</source>
        <translation>Ein bewerteter Wert hat 0 bis 9 Nachkommastellen.</translation>
    </message>
    <message>
        <source>The service “%1” is listed twice.</source>
        <translation>Der Service „%1“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Two service levels have the id “%1”.</source>
        <translation>Zwei Service-Levels haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>The month in which the fiscal year starts is from 1 to 12.</source>
        <translation>Der Monat, in dem das Geschäftsjahr beginnt, liegt zwischen 1 und 12.</translation>
    </message>
    <message>
        <source>The number of days in which records may still change is negative.</source>
        <translation>Die Anzahl der Tage, in denen sich Datensätze noch ändern dürfen, ist negativ.</translation>
    </message>
    <message>
        <source>The agreement has no version with its content.</source>
        <translation>Die Vereinbarung hat keine Fassung mit ihrem Inhalt.</translation>
    </message>
    <message>
        <source>The day from which the version holds is missing.</source>
        <translation>Der Tag, ab dem die Fassung gilt, fehlt.</translation>
    </message>
    <message>
        <source>The numbers of the versions are not ascending.</source>
        <translation>Die Nummern der Fassungen sind nicht aufsteigend.</translation>
    </message>
    <message>
        <source>The version holds from a day before the one that it amends.</source>
        <translation>Die Fassung gilt ab einem Tag vor der Fassung, die sie ändert.</translation>
    </message>
    <message>
        <source>The reference of the agreement is missing.</source>
        <translation>Die Referenz der Vereinbarung fehlt.</translation>
    </message>
    <message>
        <source>The title of the agreement is missing.</source>
        <translation>Der Titel der Vereinbarung fehlt.</translation>
    </message>
    <message>
        <source>The agreement has the same organisation on both sides.</source>
        <translation>Die Vereinbarung hat auf beiden Seiten dieselbe Organisation.</translation>
    </message>
    <message>
        <source>The steps in the agreement&apos;s life are not in the order of their dates.</source>
        <translation>Die Schritte im Verlauf der Vereinbarung folgen nicht ihren Daten.</translation>
    </message>
    <message>
        <source>The service level “%1” has no target from %2, when its terms take effect, until %3.</source>
        <translation>Das Service-Level „%1“ hat vom %2, an dem seine Bedingungen in Kraft treten, bis zum %3 keinen Zielwert.</translation>
    </message>
    <message>
        <source>Date the first target to %1 or earlier.</source>
        <translation>Datieren Sie den ersten Zielwert auf den %1 oder früher.</translation>
    </message>
    <message>
        <source>An amendment names the number of its version, and no other step does.</source>
        <translation>Eine Änderungsvereinbarung nennt die Nummer ihrer Fassung, ein anderer Schritt nicht.</translation>
    </message>
    <message>
        <source>The version %1 was sent back and is no longer part of the agreement.</source>
        <translation>Die Fassung %1 wurde zurückgegeben und ist nicht mehr Teil der Vereinbarung.</translation>
    </message>
    <message>
        <source>The amendment that waits for approval is not the last version.</source>
        <translation>Die Änderungsvereinbarung, die auf Genehmigung wartet, ist nicht die letzte Fassung.</translation>
    </message>
    <message>
        <source>Enter a target, or the day on which it will be reviewed and set.</source>
        <translation>Geben Sie ein Ziel ein oder den Tag, an dem es überprüft und gesetzt wird.</translation>
    </message>
    <message>
        <source>The tolerance of a discrepancy is negative.</source>
        <translation>Die Toleranz einer Abweichung ist negativ.</translation>
    </message>
    <message>
        <source>A target that is a range cannot be rated in four steps.</source>
        <translation>Ein Ziel, das ein Bereich ist, kann nicht in vier Stufen bewertet werden.</translation>
    </message>
    <message>
        <source>Remove the steps of the rating, or promise at least or at most a value.</source>
        <translation>Entfernen Sie die Stufen der Bewertung, oder sagen Sie mindestens oder höchstens einen Wert zu.</translation>
    </message>
    <message>
        <source>The steps of the rating are not in order from the best to the worst.</source>
        <translation>Die Stufen der Bewertung sind nicht von der besten zur schlechtesten geordnet.</translation>
    </message>
    <message>
        <source>A part of a composed metric has no name.</source>
        <translation>Ein Teil einer zusammengesetzten Messgröße hat keinen Namen.</translation>
    </message>
    <message>
        <source>The weight of “%1” is 0, beyond 1,000,000, or has more than 6 decimal places.</source>
        <translation>Das Gewicht von „%1“ ist 0, jenseits von 1.000.000 oder hat mehr als 6 Nachkommastellen.</translation>
    </message>
    <message>
        <source>The name of the count that “%1” adds up is missing.</source>
        <translation>Der Name der Anzahl, die „%1“ zusammenzählt, fehlt.</translation>
    </message>
    <message>
        <source>Two parts of the metric are called “%1”.</source>
        <translation>Zwei Teile der Messgröße heißen „%1“.</translation>
    </message>
    <message>
        <source>A composed metric needs a part that is counted.</source>
        <translation>Eine zusammengesetzte Messgröße braucht einen Teil, der gezählt wird.</translation>
    </message>
    <message>
        <source>A sum is no percentage.</source>
        <translation>Eine Summe ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>Choose another unit, or add a part that the sum is divided by.</source>
        <translation>Wählen Sie eine andere Einheit, oder fügen Sie einen Teil hinzu, durch den die Summe geteilt wird.</translation>
    </message>
    <message>
        <source>A share of follow-ups asks for at least one follow-up.</source>
        <translation>Ein Anteil des Nachfassens verlangt mindestens ein Nachfassen.</translation>
    </message>
</context>
<context>
    <name>kept::Agreements</name>
    <message>
        <source>A signed agreement is not edited in place.</source>
        <translation>Eine unterzeichnete Vereinbarung wird nicht unmittelbar bearbeitet.</translation>
    </message>
    <message>
        <source>Amend it: the new version takes effect on a date.</source>
        <translation>Ändern Sie sie durch eine Änderungsvereinbarung: Die neue Fassung gilt ab einem Datum.</translation>
    </message>
    <message>
        <source>An amendment takes effect after the version before it, which is in force from %1.</source>
        <translation>Eine Änderungsvereinbarung gilt erst nach der vorherigen Fassung, die seit dem %1 in Kraft ist.</translation>
    </message>
    <message>
        <source>A draft is edited, not amended.</source>
        <translation>Ein Entwurf wird bearbeitet, nicht geändert.</translation>
    </message>
    <message>
        <source>An agreement that has ended is not amended.</source>
        <translation>Eine beendete Vereinbarung wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>An amendment is never retroactive.</source>
        <translation>Eine Änderungsvereinbarung wirkt nie rückwirkend.</translation>
    </message>
    <message>
        <source>Choose a date from tomorrow on.</source>
        <translation>Wählen Sie ein Datum ab morgen.</translation>
    </message>
    <message>
        <source>An approved agreement is not edited.</source>
        <translation>Eine genehmigte Vereinbarung wird nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Send it back first.</source>
        <translation>Geben Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>It was edited while it was in approval.</source>
        <translation>Sie wurde bearbeitet, während sie in Genehmigung war.</translation>
    </message>
    <message>
        <source>An amendment waits for approval already.</source>
        <translation>Eine Änderungsvereinbarung wartet bereits auf Genehmigung.</translation>
    </message>
    <message>
        <source>Approve it or send it back first.</source>
        <translation>Genehmigen Sie sie zuerst, oder geben Sie sie zurück.</translation>
    </message>
    <message>
        <source>The rule of the second person is switched off with a reason, which the audit trail keeps.</source>
        <translation>Die Regel der zweiten Person wird mit einem Grund ausgeschaltet, den der Prüfpfad aufbewahrt.</translation>
    </message>
    <message>
        <source>Say why one person alone may approve.</source>
        <translation>Nennen Sie den Grund, aus dem eine Person allein genehmigen darf.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>New version from</source>
        <translation>Neue Fassung ab</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <translation>Änderungsvereinbarung speichern</translation>
    </message>
    <message>
        <source>An agreement needs a provider and a customer.</source>
        <translation>Eine Vereinbarung braucht einen Anbieter und einen Kunden.</translation>
    </message>
    <message>
        <source>Enter both organisations on the page Suppliers first.</source>
        <translation>Geben Sie zuerst beide Organisationen auf der Seite „Lieferanten“ ein.</translation>
    </message>
    <message>
        <source>The form holds changes that are not saved.</source>
        <translation>Das Formular enthält ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save or undo them before the agreement takes a step.</source>
        <translation>Speichern Sie sie, oder machen Sie sie rückgängig, bevor die Vereinbarung einen Schritt weitergeht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reference and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <comment>provider, customer, kind</comment>
        <translation>%1 für %2 · %3</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>The draft names no agreement.</source>
        <translation>Der Entwurf nennt keine Vereinbarung.</translation>
    </message>
    <message>
        <source>Record that %1 was signed on %2? What it says is then changed by amendments only.</source>
        <translation>Erfassen, dass %1 am %2 unterzeichnet wurde? Der Inhalt wird danach nur noch durch Änderungsvereinbarungen geändert.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Record that notice of %1 was given on %2? It cannot be taken back.</source>
        <translation>Erfassen, dass %1 am %2 gekündigt wurde? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Record that %1 is terminated on %2? It cannot be taken back.</source>
        <translation>Erfassen, dass %1 am %2 vorzeitig beendet wird? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print the agreement…</source>
        <translation>Die Vereinbarung drucken …</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Aus einer Vorlage …</translation>
    </message>
    <message>
        <source>New agreement from a template</source>
        <translation>Neue Vereinbarung aus einer Vorlage</translation>
    </message>
    <message>
        <source>Service hours…</source>
        <translation>Servicezeiten …</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Option wahrnehmen</translation>
    </message>
    <message>
        <source>Propose to renew %1? Once a second person approves it, term %2 runs from %3 to %4.</source>
        <translation>Verlängerung von %1 vorschlagen? Sobald eine zweite Person sie freigibt, geht Laufzeit %2 vom %3 bis zum %4.</translation>
    </message>
    <message>
        <source>Record that %1 is extended? Term %2 runs from %3 to %4, and it cannot be taken back.</source>
        <translation>Festhalten, dass die Option von %1 wahrgenommen wird? Laufzeit %2 geht vom %3 bis zum %4, und es kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Made the draft %1 of %2.</source>
        <translation>Entwurf %1 aus %2 gemacht.</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Save or undo them before the agreement becomes a template.</source>
        <translation>Speichern Sie sie oder nehmen Sie sie zurück, bevor die Vereinbarung zur Vorlage wird.</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>Die Vorlage „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Say why it is amended; whoever approves it reads that.</source>
        <translation>Nennen Sie den Grund der Änderung; wer sie genehmigt, liest ihn.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message numerus="yes">
        <source>%n required finding(s) are open. Submit all the same?</source>
        <translation>
            <numerusform>%n erforderlicher Befund ist offen. Trotzdem einreichen?</numerusform>
            <numerusform>%n erforderliche Befunde sind offen. Trotzdem einreichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no agreements yet.</source>
        <translation>Es gibt noch keine Vereinbarungen.</translation>
    </message>
    <message>
        <source>Draft one from a template that has what a good agreement contains, or begin with an empty form.</source>
        <translation>Entwerfen Sie eine nach einer Vorlage, die enthält, was in eine gute Vereinbarung gehört, oder beginnen Sie mit einem leeren Formular.</translation>
    </message>
    <message>
        <source>Saved. %1 is a draft again, because it was changed while it was in approval. Submit it anew.</source>
        <translation>Gespeichert. %1 ist wieder ein Entwurf, weil die Vereinbarung während der Genehmigung geändert wurde. Reichen Sie sie neu ein.</translation>
    </message>
    <message>
        <source>A termination cannot be taken back, and nothing says why.</source>
        <translation>Eine Beendigung lässt sich nicht zurücknehmen, und nirgends steht, warum.</translation>
    </message>
    <message>
        <source>Enter the reason as a note.</source>
        <translation>Geben Sie den Grund als Notiz ein.</translation>
    </message>
</context>
<context>
    <name>kept::AgreementsTableModel</name>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>decide by %1</source>
        <translation>entscheiden bis %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>kündigen bis %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>%1, amendment awaits approval</source>
        <translation>%1, Änderung wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>%1, renewal awaits approval</source>
        <translation>%1, Verlängerung wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>approve by %1</source>
        <translation>genehmigen bis %1</translation>
    </message>
</context>
<context>
    <name>kept::Allowance</name>
    <message>
        <source>The allowance is used up.</source>
        <translation>Der Spielraum ist aufgebraucht.</translation>
    </message>
    <message>
        <source>No downtime left.</source>
        <translation>Keine Ausfallzeit mehr übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n more late ticket(s)</source>
        <translation>
            <numerusform>%n weiteres verspätetes Ticket</numerusform>
            <numerusform>%n weitere verspätete Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) that need a second contact</source>
        <translation>
            <numerusform>%n weiteres Ticket mit Zweitkontakt</numerusform>
            <numerusform>%n weitere Tickets mit Zweitkontakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rejected lead(s)</source>
        <translation>
            <numerusform>%n weiterer abgelehnter Lead</numerusform>
            <numerusform>%n weitere abgelehnte Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more low rating(s)</source>
        <translation>
            <numerusform>%n weitere schlechte Bewertung</numerusform>
            <numerusform>%n weitere schlechte Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open ticket(s)</source>
        <translation>
            <numerusform>%n weiteres offenes Ticket</numerusform>
            <numerusform>%n weitere offene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of downtime</source>
        <comment>a length of time</comment>
        <translation>%1 Ausfallzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) that are not among those counted</source>
        <translation>
            <numerusform>noch %n Ticket, das nicht zu den gezählten gehört</numerusform>
            <numerusform>noch %n Tickets, die nicht zu den gezählten gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) not followed up in time</source>
        <translation>
            <numerusform>noch %n nicht rechtzeitig nachgefasstes Ticket</numerusform>
            <numerusform>noch %n nicht rechtzeitig nachgefasste Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends at %1 or more, on course for %2.</source>
        <translation>Endet bei %1 oder mehr, auf Kurs zu %2.</translation>
    </message>
    <message>
        <source>With records coming as until now it ends between %1 and %2, on course for %3.</source>
        <translation>Kommen weiter so viele Datensätze wie bisher, endet es zwischen %1 und %2, auf Kurs zu %3.</translation>
    </message>
    <message>
        <source>Ends between %1 and %2, on course for %3.</source>
        <translation>Endet zwischen %1 und %2, auf Kurs zu %3.</translation>
    </message>
    <message>
        <source>A miss can still be averted.</source>
        <translation>Eine Verfehlung lässt sich noch abwenden.</translation>
    </message>
    <message>
        <source>A miss can no longer be averted.</source>
        <translation>Eine Verfehlung lässt sich nicht mehr abwenden.</translation>
    </message>
    <message>
        <source>The target can no longer be missed.</source>
        <translation>Das Ziel kann nicht mehr verfehlt werden.</translation>
    </message>
    <message>
        <source>The target can still be missed.</source>
        <translation>Das Ziel kann noch verfehlt werden.</translation>
    </message>
</context>
<context>
    <name>kept::AllowanceList</name>
    <message>
        <source>Remaining allowance</source>
        <translation>Verbleibender Spielraum</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>subject, what is left, pace, status</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>kept::ApplyDocument</name>
    <message>
        <source>The sealed review is not what it was sealed as.</source>
        <translation>Das versiegelte Review entspricht nicht dem Stand bei der Versiegelung.</translation>
    </message>
    <message>
        <source>Export it again from the workbook that sealed it.</source>
        <translation>Exportieren Sie es erneut aus der Arbeitsmappe, in der es versiegelt wurde.</translation>
    </message>
    <message>
        <source>The attachments of the workbook are too large together for one document.</source>
        <translation>Die Anlagen der Arbeitsmappe sind zusammen zu groß für ein Dokument.</translation>
    </message>
    <message>
        <source>Copy the workbook itself, or save the attachments one by one.</source>
        <translation>Kopieren Sie die Arbeitsmappe selbst, oder speichern Sie die Anlagen einzeln.</translation>
    </message>
    <message>
        <source>From the file %1 with the SHA-256 %2. This workbook did not see the steps and approvals that the file brings; they are marked as taken over.</source>
        <translation>Aus der Datei %1 mit dem SHA-256 %2. Die Schritte und Genehmigungen, die die Datei bringt, hat diese Arbeitsmappe nicht gesehen; sie sind als übernommen gekennzeichnet.</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>agreement %1</source>
        <translation>Vereinbarung %1</translation>
    </message>
    <message>
        <source>exclusion %1</source>
        <translation>Ausnahme %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Überprüfung %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Anspruch %1</translation>
    </message>
    <message>
        <source>step %1 of its life</source>
        <translation>Schritt %1 ihres Ablaufs</translation>
    </message>
    <message>
        <source>version %1 in the file</source>
        <translation>Version %1 in der Datei</translation>
    </message>
    <message>
        <source>service level %1</source>
        <translation>Service-Level %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>Entgelt %1</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>exchange rate %1</source>
        <translation>Wechselkurs %1</translation>
    </message>
    <message>
        <source>The claim %1 was taken back.</source>
        <translation>Der Anspruch %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Leave it out, or claim the service credit anew with another id.</source>
        <translation>Lassen Sie ihn weg, oder machen Sie die Gutschrift mit einer anderen id neu geltend.</translation>
    </message>
</context>
<context>
    <name>kept::AssistantSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>kept::AttachmentActions</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open “%1” with this system&apos;s program for such files? Open only what you trust.</source>
        <translation>„%1“ mit dem Programm öffnen, das dieses System für solche Dateien verwendet? Öffnen Sie nur, was Sie für vertrauenswürdig halten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This system has no program for such files.</source>
        <translation>Dieses System hat kein Programm für solche Dateien.</translation>
    </message>
    <message>
        <source>Save a copy, and open it elsewhere.</source>
        <translation>Speichern Sie eine Kopie, und öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Take “%1” off this agreement? Its bytes stay in the workbook, because the audit trail speaks of them.</source>
        <translation>„%1“ von dieser Vereinbarung entfernen? Der Inhalt bleibt in der Arbeitsmappe, weil der Prüfpfad darauf verweist.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kept::AttachmentCommands</name>
    <message>
        <source>The agreement %1 has no attachment.</source>
        <translation>Die Vereinbarung %1 hat keine Anlage.</translation>
    </message>
    <message>
        <source>%1 bytes, added on %2</source>
        <translation>%1 Byte, hinzugefügt am %2</translation>
    </message>
    <message>
        <source>Attached %1 to %2. SHA-256: %3.</source>
        <translation>%1 an %2 angehängt. SHA-256: %3.</translation>
    </message>
    <message>
        <source>An attachment is saved by its name or number and --save with a file.</source>
        <translation>Eine Anlage wird mit ihrem Namen oder ihrer Nummer und --save mit einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>kept::AttachmentFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has %1; a workbook takes files up to %2.</source>
        <translation>Die Datei hat %1; eine Arbeitsmappe nimmt Dateien bis %2 auf.</translation>
    </message>
    <message>
        <source>Attach a smaller one, such as a scan of lower resolution.</source>
        <translation>Hängen Sie eine kleinere an, etwa einen Scan mit geringerer Auflösung.</translation>
    </message>
</context>
<context>
    <name>kept::Attachments</name>
    <message>
        <source>The stored file %1 does not have the size that it was stored with.</source>
        <translation>Die gespeicherte Datei %1 hat nicht die Größe, mit der sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The workbook does not hold the file with the hash %1.</source>
        <translation>Die Arbeitsmappe enthält die Datei mit dem Hash %1 nicht.</translation>
    </message>
    <message>
        <source>The stored file %1 is not what it was when it was stored.</source>
        <translation>Die gespeicherte Datei %1 ist nicht mehr, was sie beim Speichern war.</translation>
    </message>
    <message>
        <source>Take the file from a backup of the workbook.</source>
        <translation>Nehmen Sie die Datei aus einer Sicherung der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The bytes of the attachment “%1” are missing.</source>
        <translation>Der Inhalt der Anlage „%1“ fehlt.</translation>
    </message>
    <message>
        <source>A document brings them in its list “files”.</source>
        <translation>Ein Dokument bringt ihn in seiner Liste „files“ mit.</translation>
    </message>
    <message>
        <source>The attachment “%1” has another size than its bytes.</source>
        <translation>Die Anlage „%1“ hat eine andere Größe als ihr Inhalt.</translation>
    </message>
    <message>
        <source>Agreement %1: %2</source>
        <comment>reference and finding</comment>
        <translation>Vereinbarung %1: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file has %1; a workbook takes files up to %2.</source>
        <translation>Die Datei hat %1; eine Arbeitsmappe nimmt Dateien bis %2 auf.</translation>
    </message>
    <message>
        <source>Attach a smaller one, such as a scan of lower resolution.</source>
        <translation>Hängen Sie eine kleinere an, etwa einen Scan mit geringerer Auflösung.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The agreement is not saved yet.</source>
        <translation>Die Vereinbarung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it before a file is attached.</source>
        <translation>Speichern Sie sie, bevor eine Datei angehängt wird.</translation>
    </message>
    <message>
        <source>This file is attached already, as “%1”.</source>
        <translation>Diese Datei ist schon angehängt, als „%1“.</translation>
    </message>
    <message>
        <source>The agreement has no attachment “%1”.</source>
        <translation>Die Vereinbarung hat keine Anlage „%1“.</translation>
    </message>
    <message>
        <source>Kept does not open files of this kind.</source>
        <translation>Kept öffnet keine Dateien dieser Art.</translation>
    </message>
    <message>
        <source>Save a copy, and look at it with care.</source>
        <translation>Speichern Sie eine Kopie, und prüfen Sie sie mit Vorsicht.</translation>
    </message>
    <message>
        <source>“%1” is no name of an attachment: it has a folder or characters that files must not have.</source>
        <translation>„%1“ ist kein Name eines Anhangs: Er hat einen Ordner oder Zeichen, die in Dateinamen nicht stehen dürfen.</translation>
    </message>
    <message>
        <source>Write “%1”.</source>
        <translation>Schreiben Sie „%1“.</translation>
    </message>
    <message>
        <source>There is no such attachment.</source>
        <translation>Einen solchen Anhang gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kept::AttachmentsSection</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>stored in the workbook at once</source>
        <translation>werden sofort in der Arbeitsmappe gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Title of the next attachment</source>
        <translation>Titel der nächsten Anlage</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>once the agreement is saved</source>
        <translation>sobald die Vereinbarung gespeichert ist</translation>
    </message>
</context>
<context>
    <name>kept::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, status</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::AuditModel</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC (%2)</source>
        <translation>%1 UTC (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>Document taken in</source>
        <translation>Dokument übernommen</translation>
    </message>
    <message>
        <source>Claim of a credit</source>
        <translation>Gutschrift geltend gemacht</translation>
    </message>
    <message>
        <source>Step of a claim</source>
        <translation>Schritt einer Forderung</translation>
    </message>
    <message>
        <source>Save of a review</source>
        <translation>Review gespeichert</translation>
    </message>
    <message>
        <source>Sealing of a review</source>
        <translation>Review versiegelt</translation>
    </message>
    <message>
        <source>Save of a mapping</source>
        <translation>Zuordnung gespeichert</translation>
    </message>
    <message>
        <source>Save of a supplier</source>
        <translation>Lieferant gespeichert</translation>
    </message>
    <message>
        <source>Save of a service</source>
        <translation>Service gespeichert</translation>
    </message>
    <message>
        <source>Save of an agreement</source>
        <translation>Vereinbarung gespeichert</translation>
    </message>
    <message>
        <source>Amendment of an agreement</source>
        <translation>Änderungsvereinbarung</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Making of the sample</source>
        <translation>Beispiel angelegt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save of service hours</source>
        <translation>Speichern von Servicezeiten</translation>
    </message>
    <message>
        <source>Acceptance of a finding</source>
        <translation>Akzeptieren eines Befunds</translation>
    </message>
    <message>
        <source>Withdrawal of an acceptance</source>
        <translation>Zurücknehmen eines akzeptierten Befunds</translation>
    </message>
    <message>
        <source>Archiving of service hours</source>
        <translation>Archivieren von Servicezeiten</translation>
    </message>
    <message>
        <source>Agreement from a template</source>
        <translation>Vereinbarung aus einer Vorlage</translation>
    </message>
    <message>
        <source>Attaching of a file</source>
        <translation>Anhängen einer Datei</translation>
    </message>
    <message>
        <source>Taking off of an attachment</source>
        <translation>Entfernen einer Anlage</translation>
    </message>
    <message>
        <source>Save of a template</source>
        <translation>Speichern einer Vorlage</translation>
    </message>
    <message>
        <source>Archiving of a template</source>
        <translation>Archivieren einer Vorlage</translation>
    </message>
    <message>
        <source>Request of an exclusion</source>
        <translation>Antrag auf eine Ausnahme</translation>
    </message>
    <message>
        <source>Approval of an exclusion</source>
        <translation>Genehmigung einer Ausnahme</translation>
    </message>
    <message>
        <source>Archiving of an exclusion</source>
        <translation>Archivierung einer Ausnahme</translation>
    </message>
    <message>
        <source>Step in the life of an agreement</source>
        <translation>Schritt im Leben einer Vereinbarung</translation>
    </message>
    <message>
        <source>Duplicate of an agreement</source>
        <translation>Kopie einer Vereinbarung</translation>
    </message>
    <message>
        <source>Merging of organisations</source>
        <translation>Zusammenführung von Organisationen</translation>
    </message>
    <message>
        <source>Rule of the second person</source>
        <translation>Regel der zweiten Person</translation>
    </message>
    <message>
        <source>Statement of what is known</source>
        <translation>Erklärung, was bekannt ist</translation>
    </message>
    <message>
        <source>Note that a report came in</source>
        <translation>Vermerk, dass ein Bericht eingegangen ist</translation>
    </message>
    <message>
        <source>Withdrawal of a note that a report came in</source>
        <translation>Rücknahme des Vermerks, dass ein Bericht eingegangen ist</translation>
    </message>
    <message>
        <source>Request to archive an exclusion</source>
        <translation>Bitte um Archivierung einer Ausnahme</translation>
    </message>
    <message>
        <source>Keeping of an exclusion</source>
        <translation>Beibehaltung einer Ausnahme</translation>
    </message>
    <message>
        <source>Settlement of two figures</source>
        <translation>Klärung zweier Werte</translation>
    </message>
    <message>
        <source>Claims sent</source>
        <translation>Ansprüche versandt</translation>
    </message>
    <message>
        <source>Save of an invoice</source>
        <translation>Speichern einer Rechnung</translation>
    </message>
    <message>
        <source>Archiving of an invoice</source>
        <translation>Archivieren einer Rechnung</translation>
    </message>
    <message>
        <source>Save of an exchange rate</source>
        <translation>Speichern eines Wechselkurses</translation>
    </message>
    <message>
        <source>Choice of the currency of sums</source>
        <translation>Wahl der Währung der Summen</translation>
    </message>
    <message>
        <source>Step of a claim taken back</source>
        <translation>Rücknahme eines Schritts eines Anspruchs</translation>
    </message>
    <message>
        <source>Archiving of an exchange rate</source>
        <translation>Archivierung eines Wechselkurses</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>claim</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>claim and its step</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action and what it was about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Einträge des Prüfpfads</translation>
    </message>
    <message>
        <source>Id of a record</source>
        <translation>Kennung eines Datensatzes</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge anzeigen</translation>
    </message>
    <message>
        <source>Changes of the entry</source>
        <translation>Änderungen des Eintrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The trail is empty: nothing was saved yet.</source>
        <translation>Der Prüfpfad ist leer: Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Head: entry %1, %2</source>
        <translation>Kopf: Eintrag %1, %2</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Es gibt noch keinen Eintrag.</translation>
    </message>
    <message>
        <source>No entry changed a record with this id. Clear the field to see all entries.</source>
        <translation>Kein Eintrag hat einen Datensatz mit dieser Kennung geändert. Leeren Sie das Feld, um alle Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>The workbook holds together:</source>
        <translation>Die Arbeitsmappe ist in sich stimmig:</translation>
    </message>
    <message>
        <source>%1 entries, %2 imports and %3 sealed reviews were checked.</source>
        <translation>%1 Einträge, %2 Importe und %3 versiegelte Reviews wurden geprüft.</translation>
    </message>
    <message>
        <source>The workbook does not hold together:</source>
        <translation>Die Arbeitsmappe ist in sich nicht stimmig:</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more remarks; “kept verify” lists them all.</source>
        <translation>
            <numerusform>Es gibt %n weitere Bemerkung; „kept verify“ führt alle auf.</numerusform>
            <numerusform>Es gibt %n weitere Bemerkungen; „kept verify“ führt alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2 by %3 (%4 on %5), %6, version %7</source>
        <comment>number, action, name of a person, system user, machine, time, version of the program</comment>
        <translation>Eintrag %1: %2 von %3 (%4 auf %5), %6, Version %7</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of a record</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kept::BackupCommands</name>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>%1 wurde aus %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Its audit trail ends with entry %1, %2. Run “kept verify” to check everything that it holds.</source>
        <translation>Ihr Prüfpfad endet mit Eintrag %1, %2. „kept verify“ prüft alles, was sie enthält.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>In %1 gibt es keine Sicherungen.</translation>
    </message>
</context>
<context>
    <name>kept::BandCheck</name>
    <message>
        <source>The tier of %1 % contains values that keep the target of %2, for which nothing is owed.</source>
        <translation>Die Stufe von %1 % enthält Werte, die das Ziel von %2 einhalten und für die nichts geschuldet wird.</translation>
    </message>
    <message>
        <source>No tier contains the misses between %1 and the target of %2.</source>
        <translation>Keine Stufe enthält die Verfehlungen zwischen %1 und dem Ziel von %2.</translation>
    </message>
    <message>
        <source>No tier contains the misses below %1, which are the worst.</source>
        <translation>Keine Stufe enthält die Verfehlungen unter %1, die schlimmsten.</translation>
    </message>
    <message>
        <source>No tier contains the misses above %1, which are the worst.</source>
        <translation>Keine Stufe enthält die Verfehlungen über %1, die schlimmsten.</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <comment>what is wrong, and where</comment>
        <translation>%1 (Klausel %2)</translation>
    </message>
</context>
<context>
    <name>kept::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Calc</name>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>Die Zeile ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>The line is not JSON in UTF-8: at byte %1: %2.</source>
        <translation>Die Zeile ist kein JSON in UTF-8: bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>The line must hold one JSON object.</source>
        <translation>Die Zeile muss genau ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dieses Feld fehlt.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Hier muss ein Text stehen.</translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; is not known.</source>
        <translation>Die Operation „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>See the help page &quot;calc-format&quot; for the operations.</source>
        <translation>Die Hilfeseite „calc-format“ nennt die Operationen.</translation>
    </message>
    <message>
        <source>A number is outside the range that is computed exactly.</source>
        <translation>Eine Zahl liegt außerhalb des Bereichs, der genau berechnet wird.</translation>
    </message>
    <message>
        <source>This must be a number that can be computed exactly.</source>
        <translation>Hier muss eine Zahl stehen, die genau berechnet werden kann.</translation>
    </message>
    <message>
        <source>This must be a time as text, such as &quot;2025-03-30T01:00:00Z&quot;.</source>
        <translation>Hier muss ein Zeitpunkt als Text stehen, etwa &quot;2025-03-30T01:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1900 to 2199.</source>
        <translation>Der Zeitpunkt liegt außerhalb der Jahre 1900 bis 2199.</translation>
    </message>
    <message>
        <source>This must be a date as text, such as &quot;2024-02-29&quot;.</source>
        <translation>Hier muss ein Datum als Text stehen, etwa &quot;2024-02-29&quot;.</translation>
    </message>
    <message>
        <source>The date lies outside the years 1900 to 2199.</source>
        <translation>Das Datum liegt außerhalb der Jahre 1900 bis 2199.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Hier muss eine Zahl stehen.</translation>
    </message>
    <message>
        <source>The method must be &quot;linear&quot; or &quot;nearest_rank&quot;.</source>
        <translation>Das Verfahren muss &quot;linear&quot; oder &quot;nearest_rank&quot; sein.</translation>
    </message>
    <message>
        <source>A notice period has only one unit.</source>
        <translation>Eine Kündigungsfrist hat nur eine Einheit.</translation>
    </message>
    <message>
        <source>A notice period needs &quot;months&quot;, &quot;days&quot; or &quot;working_days&quot;.</source>
        <translation>Eine Kündigungsfrist braucht &quot;months&quot;, &quot;days&quot; oder &quot;working_days&quot;.</translation>
    </message>
    <message>
        <source>Days are written &quot;mon&quot;, &quot;tue&quot;, … &quot;sun&quot;.</source>
        <translation>Tage werden &quot;mon&quot;, &quot;tue&quot;, … &quot;sun&quot; geschrieben.</translation>
    </message>
    <message>
        <source>At least one day of the week must be a working day.</source>
        <translation>Mindestens ein Wochentag muss ein Arbeitstag sein.</translation>
    </message>
    <message>
        <source>The term lies outside the years 1900 to 2199.</source>
        <translation>Die Laufzeit liegt außerhalb der Jahre 1900 bis 2199.</translation>
    </message>
    <message>
        <source>A percentile must be greater than 0 and at most 100.</source>
        <translation>Ein Perzentil muss größer als 0 und höchstens 100 sein.</translation>
    </message>
    <message>
        <source>A pause must be a list of its start and its end.</source>
        <translation>Eine Pause muss eine Liste aus Beginn und Ende sein.</translation>
    </message>
    <message>
        <source>A pause must not end before it starts.</source>
        <translation>Eine Pause darf nicht vor ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>A share must be a fraction from 0 to 1 with at most nine places.</source>
        <translation>Ein Anteil muss ein Bruch von 0 bis 1 mit höchstens neun Stellen sein.</translation>
    </message>
    <message>
        <source>An outage must be an object.</source>
        <translation>Ein Ausfall muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>An outage must not end before it starts.</source>
        <translation>Ein Ausfall darf nicht vor seinem Beginn enden.</translation>
    </message>
    <message>
        <source>The allowance must not be negative.</source>
        <translation>Das Kontingent darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The end must lie after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Hier muss eine ganze Zahl von %1 bis %2 stehen.</translation>
    </message>
    <message>
        <source>This length of time is too great.</source>
        <translation>Diese Zeitdauer ist zu groß.</translation>
    </message>
    <message>
        <source>Seconds can have at most three places.</source>
        <translation>Sekunden können höchstens drei Stellen haben.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Hier muss ein Objekt stehen.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Hier muss eine Liste stehen.</translation>
    </message>
    <message>
        <source>This field is not known here.</source>
        <translation>Dieses Feld ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A percentile needs at least one value.</source>
        <translation>Ein Perzentil braucht mindestens einen Wert.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Dieser Status ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The agreement has no such service level.</source>
        <translation>Die Vereinbarung hat keinen solchen Service-Level.</translation>
    </message>
</context>
<context>
    <name>kept::CalendarCommand</name>
    <message>
        <source>--days is a number from 1 to %1.</source>
        <translation>--days ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>kind of a deadline</comment>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due and of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n date(s) to %1.</source>
        <translation>
            <numerusform>%n Termin nach %1 geschrieben.</numerusform>
            <numerusform>%n Termine nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--kind is decision, notice, end_of_term, renewal, claim, review, action, report, approval or certificate.</source>
        <translation>--kind ist decision, notice, end_of_term, renewal, claim, review, action, report, approval oder certificate.</translation>
    </message>
</context>
<context>
    <name>kept::CalendarForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Wöchentliche Zeiten</translation>
    </message>
    <message>
        <source>Drag with the mouse, or select with Shift and arrows and press Enter.</source>
        <translation>Ziehen Sie mit der Maus, oder wählen Sie mit Umschalt und Pfeiltasten aus und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Hours of a half day</source>
        <translation>Zeiten eines halben Tages</translation>
    </message>
    <message>
        <source>closed, unless hours of a half day are given</source>
        <translation>geschlossen, wenn keine Zeiten eines halben Tages angegeben sind</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmetage</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>Ausnahmetag hinzufügen</translation>
    </message>
    <message>
        <source>Hours on this date</source>
        <translation>Zeiten an diesem Tag</translation>
    </message>
    <message>
        <source>other hours on a date; they win over holidays</source>
        <translation>andere Zeiten an einem Tag; sie gehen Feiertagen vor</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>A holiday has no date.</source>
        <translation>Ein Feiertag hat kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as %2.</source>
        <translation>„%1“ ist kein Datum wie %2.</translation>
    </message>
    <message>
        <source>There are two exceptions on %1.</source>
        <translation>Am %1 gibt es zwei Ausnahmetage.</translation>
    </message>
    <message>
        <source>Write the hours of both into one row.</source>
        <translation>Schreiben Sie die Zeiten beider in eine Zeile.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Type a city, such as Berlin, and choose one from the list.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht. Geben Sie eine Stadt ein, etwa Berlin, und wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>Times are those of clocks in %1, today %2.</source>
        <comment>time zone, offset</comment>
        <translation>Die Zeiten sind die der Uhren in %1, heute %2.</translation>
    </message>
    <message>
        <source>change of the weekly hours</source>
        <translation>Änderung der wöchentlichen Zeiten</translation>
    </message>
    <message>
        <source>change of the holidays</source>
        <translation>Änderung der Feiertage</translation>
    </message>
    <message>
        <source>change of the exceptions</source>
        <translation>Änderung der Ausnahmetage</translation>
    </message>
    <message>
        <source>change of the time zone</source>
        <translation>Änderung der Zeitzone</translation>
    </message>
    <message>
        <source>change of the name</source>
        <translation>Änderung des Namens</translation>
    </message>
</context>
<context>
    <name>kept::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>kept::CalendarPreview</name>
    <message>
        <source>Filled: closed holiday. Half filled: half day. Dashed: exception. Grey: closed by the week.</source>
        <translation>Gefüllt: geschlossener Feiertag. Halb gefüllt: halber Tag. Gestrichelt: Ausnahmetag. Grau: nach der Woche geschlossen.</translation>
    </message>
    <message>
        <source>Service time from</source>
        <translation>Servicezeit von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>service time until a date and time</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>A limit of</source>
        <translation>Eine Frist von</translation>
    </message>
    <message>
        <source>of service time, such as 4h 30m</source>
        <translation>Servicezeit, etwa 4h 30m</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Open now, until %1 (%2).</source>
        <comment>date with time, time zone</comment>
        <translation>Jetzt geöffnet, bis %1 (%2).</translation>
    </message>
    <message>
        <source>Open now, without an end.</source>
        <translation>Jetzt geöffnet, ohne Ende.</translation>
    </message>
    <message>
        <source>Closed now; it opens on %1 (%2).</source>
        <comment>date with time, time zone</comment>
        <translation>Jetzt geschlossen; geöffnet wird am %1 (%2).</translation>
    </message>
    <message>
        <source>Closed now, and it does not open within two years.</source>
        <translation>Jetzt geschlossen, und innerhalb von zwei Jahren wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 h of service time in %2</source>
        <comment>hours, year</comment>
        <translation>%1 Std. Servicezeit im Jahr %2</translation>
    </message>
    <message>
        <source>Write a date and a time, such as %1.</source>
        <translation>Schreiben Sie Datum und Uhrzeit, etwa %1.</translation>
    </message>
    <message>
        <source>Between the two lie %1 of service time.</source>
        <translation>Dazwischen liegen %1 Servicezeit.</translation>
    </message>
    <message>
        <source>The limit ends on %1.</source>
        <comment>date with time</comment>
        <translation>Die Frist endet am %1.</translation>
    </message>
</context>
<context>
    <name>kept::Calendars</name>
    <message>
        <source>There are service hours “%1” already.</source>
        <translation>Servicezeiten „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Give these another name.</source>
        <translation>Geben Sie diesen einen anderen Namen.</translation>
    </message>
    <message>
        <source>The service hours “%1” are used by %2.</source>
        <translation>Die Servicezeiten „%1“ werden verwendet von %2.</translation>
    </message>
    <message>
        <source>Choose other service hours there first; a signed agreement is amended.</source>
        <translation>Wählen Sie dort zuerst andere Servicezeiten; eine unterzeichnete Vereinbarung wird geändert.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und eine weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreement(s) count in the service hours “%1”: %2.</source>
        <translation>
            <numerusform>Eine unterzeichnete Vereinbarung rechnet in den Servicezeiten „%1“: %2.</numerusform>
            <numerusform>%n unterzeichnete Vereinbarungen rechnen in den Servicezeiten „%1“: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why they change; the audit trail keeps the reason.</source>
        <translation>Sagen Sie, warum sie sich ändern; der Prüfpfad bewahrt den Grund auf.</translation>
    </message>
</context>
<context>
    <name>kept::CalendarsPage</name>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>New service hours</source>
        <translation>Neue Servicezeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>No service hours are chosen.</source>
        <translation>Es sind keine Servicezeiten ausgewählt.</translation>
    </message>
    <message>
        <source>Choose some in the list, or enter the hours in which the limits of your agreements are counted.</source>
        <translation>Wählen Sie welche in der Liste, oder geben Sie die Zeiten ein, in denen die Fristen Ihrer Vereinbarungen gezählt werden.</translation>
    </message>
    <message>
        <source>These service hours are not in the workbook.</source>
        <translation>Diese Servicezeiten sind nicht in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The draft names no service hours.</source>
        <translation>Der Entwurf nennt keine Servicezeiten.</translation>
    </message>
    <message>
        <source>%1 The hours as they are now can be saved as new ones, which an amendment then names.</source>
        <translation>%1 Die Zeiten, wie sie jetzt sind, können als neue gespeichert werden, die dann eine Änderung nennt.</translation>
    </message>
    <message>
        <source>Save as new service hours</source>
        <translation>Als neue Servicezeiten speichern</translation>
    </message>
    <message>
        <source>%1 (signed)</source>
        <translation>%1 (unterzeichnet)</translation>
    </message>
    <message>
        <source>No agreement uses them.</source>
        <translation>Keine Vereinbarung verwendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %1 and %n more</source>
        <translation>
            <numerusform>Verwendet von %1 und %n weiteren</numerusform>
            <numerusform>Verwendet von %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Their printed text changes. Save, and keep the reason in the audit trail?</source>
        <translation>%1 Ihr gedruckter Text ändert sich. Speichern und den Grund im Prüfpfad festhalten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>kept::CalendarsTableModel</name>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>Std./Woche</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>kept::Card</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>kept::CellReader</name>
    <message>
        <source>Not a number as this file writes them (%1).</source>
        <translation>Keine Zahl, wie diese Datei sie schreibt (%1).</translation>
    </message>
    <message>
        <source>Hours and minutes or minutes and seconds: this cannot be told.</source>
        <translation>Stunden und Minuten oder Minuten und Sekunden: Das lässt sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>More than 59 minutes or seconds.</source>
        <translation>Mehr als 59 Minuten oder Sekunden.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>Keine Zeitdauer.</translation>
    </message>
    <message>
        <source>More than 59 minutes or seconds, or more than 23 hours.</source>
        <translation>Mehr als 59 Minuten oder Sekunden oder mehr als 23 Stunden.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <translation>%1 hat %2 Tage.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>Einen Tag 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>Not a date as this file writes them (%1).</source>
        <translation>Kein Datum, wie diese Datei es schreibt (%1).</translation>
    </message>
    <message>
        <source>A number is needed, not per cent.</source>
        <translation>Hier wird eine Zahl gebraucht, kein Prozentwert.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>A length of time is not negative, and not per cent.</source>
        <translation>Eine Zeitdauer ist weder negativ noch ein Prozentwert.</translation>
    </message>
    <message>
        <source>Neither yes (%1) nor no (%2).</source>
        <translation>Weder ja (%1) noch nein (%2).</translation>
    </message>
    <message>
        <source>The year %1 is outside 1900 to 2199.</source>
        <translation>Das Jahr %1 liegt außerhalb von 1900 bis 2199.</translation>
    </message>
    <message>
        <source>This time does not exist in %1: the clocks go forward over it.</source>
        <translation>Diese Uhrzeit gibt es in %1 nicht: Die Uhren werden dort vorgestellt.</translation>
    </message>
</context>
<context>
    <name>kept::ChargesSection</name>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>net of tax</source>
        <translation>ohne Steuern</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Entgelt hinzufügen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>whole agreement</source>
        <translation>gesamte Vereinbarung</translation>
    </message>
    <message>
        <source>The dates or the months of the charge “%1” cannot be read.</source>
        <translation>Die Daten oder die Monate des Entgelts „%1“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>How charges may be raised</source>
        <translation>Wie Entgelte erhöht werden dürfen</translation>
    </message>
    <message>
        <source>Add indexation</source>
        <translation>Indexierung hinzufügen</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Raised by %</source>
        <translation>Erhöhung in %</translation>
    </message>
    <message>
        <source>At most %</source>
        <translation>Höchstens %</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Erstmals am</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Alle … Monate</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second charge of a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An indexation does not say which charge it raises.</source>
        <translation>Eine Indexierung sagt nicht, welches Entgelt sie erhöht.</translation>
    </message>
    <message>
        <source>The indexation of “%1” needs a first day, and numbers for shares and months.</source>
        <translation>Die Indexierung von „%1“ braucht einen ersten Tag sowie Zahlen für Anteile und Monate.</translation>
    </message>
    <message>
        <source>The charge “%1” has two indexations.</source>
        <translation>Das Entgelt „%1“ hat zwei Indexierungen.</translation>
    </message>
</context>
<context>
    <name>kept::ChartTable</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: keine Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3.</source>
        <translation>
            <numerusform>%1: %n Wert, niedrigster %2, höchster %3.</numerusform>
            <numerusform>%1: %n Werte, niedrigster %2, höchster %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ChartView</name>
    <message>
        <source>A chart can be saved as PNG, SVG, PDF or CSV.</source>
        <translation>Ein Diagramm kann als PNG, SVG, PDF oder CSV gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in one of them.</source>
        <translation>Wählen Sie einen Dateinamen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>The chart could not be saved: %1.</source>
        <translation>Das Diagramm konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Scale does not start at 0.</source>
        <translation>Die Skala beginnt nicht bei 0.</translation>
    </message>
    <message>
        <source>No data in this period.</source>
        <translation>Keine Daten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG, SVG, PDF or CSV…</source>
        <translation>Als PNG, SVG, PDF oder CSV speichern …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>kept::Charts</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>warning band up to %1</source>
        <translation>Warnbereich bis %1</translation>
    </message>
    <message>
        <source>warning band down to %1</source>
        <translation>Warnbereich bis hinunter zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Met in %1 of %n period(s) with data.</source>
        <translation>
            <numerusform>In %1 von %n Zeitraum mit Daten erfüllt.</numerusform>
            <numerusform>In %1 von %n Zeiträumen mit Daten erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits by supplier</source>
        <translation>Gutschriften nach Lieferant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>geltend gemacht</translation>
    </message>
    <message>
        <source>to claim</source>
        <translation>geltend zu machen</translation>
    </message>
    <message>
        <source>forgone</source>
        <translation>verfallen</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) without credits are not shown.</source>
        <translation>
            <numerusform>%n Lieferant ohne Gutschriften ist nicht dargestellt.</numerusform>
            <numerusform>%n Lieferanten ohne Gutschriften sind nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service credits in this period.</source>
        <translation>Keine Servicegutschriften in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>kept::CheckCommand</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>%1  %2  %3 % complete</source>
        <comment>reference, title, score</comment>
        <translation>%1  %2  zu %3 % vollständig</translation>
    </message>
    <message>
        <source>The exclusion %1 was not approved in this workbook.</source>
        <translation>Die Ausnahme %1 wurde nicht in dieser Arbeitsmappe genehmigt.</translation>
    </message>
    <message>
        <source>“%1” was accepted by %2 on %3: %4  [%5]</source>
        <comment>finding, person, date, reason, rule</comment>
        <translation>„%1“ hat %2 am %3 akzeptiert: %4  [%5]</translation>
    </message>
    <message>
        <source>“%1” was accepted by %2 on %3, but the field changed since: %4  [%5]</source>
        <comment>finding, person, date, reason, rule</comment>
        <translation>„%1“ hat %2 am %3 akzeptiert, aber das Feld hat sich seitdem geändert: %4  [%5]</translation>
    </message>
    <message>
        <source>%1  version %2, proposed and not approved: “%3”  %4 % complete</source>
        <comment>reference and title</comment>
        <translation>%1  Fassung %2, vorgeschlagen und nicht genehmigt: „%3“  %4 % vollständig</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>kept::ClaimAttachments</name>
    <message>
        <source>Files of the claim</source>
        <translation>Dateien des Anspruchs</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>no file is attached to this claim</source>
        <translation>an diesem Anspruch hängt keine Datei</translation>
    </message>
    <message>
        <source>files are attached to a claim</source>
        <translation>Dateien hängen an einem Anspruch</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take “%1” off this claim? Its bytes stay in the workbook, because the audit trail speaks of them.</source>
        <translation>„%1“ von diesem Anspruch abnehmen? Die Bytes bleiben in der Arbeitsmappe, weil der Prüfpfad von ihnen spricht.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kept::ClaimLetter</name>
    <message>
        <source>%1 (signed as %2)</source>
        <comment>names of a party</comment>
        <translation>%1 (unterzeichnet als %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>Geltend gemachter Betrag</translation>
    </message>
    <message numerus="yes">
        <source>Under the agreement %1, “%2”, service levels were missed in this period. For them we claim %n service credit(s), %3 in all, and ask you to credit this amount with your next invoice and to name the invoice to us.</source>
        <translation>
            <numerusform>In diesem Zeitraum wurden Service-Levels der Vereinbarung %1, „%2“, verfehlt. Dafür machen wir eine Gutschrift geltend, insgesamt %3, und bitten Sie, uns diesen Betrag mit Ihrer nächsten Rechnung gutzuschreiben und uns die Rechnung zu nennen.</numerusform>
            <numerusform>In diesem Zeitraum wurden Service-Levels der Vereinbarung %1, „%2“, verfehlt. Dafür machen wir %n Gutschriften geltend, insgesamt %3, und bitten Sie, uns diesen Betrag mit Ihrer nächsten Rechnung gutzuschreiben und uns die Rechnung zu nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures marked as provisional can still change with facts that arrive later; the claim is made in time all the same.</source>
        <translation>Als vorläufig bezeichnete Werte können sich durch spätere Tatsachen noch ändern; der Anspruch wird dennoch fristgerecht geltend gemacht.</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>claimed on %1</source>
        <translation>geltend gemacht am %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <comment>currency</comment>
        <translation>Gutschrift, %1</translation>
    </message>
    <message>
        <source>To be claimed by</source>
        <translation>Geltend zu machen bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Amounts are net of tax.</source>
        <translation>Beträge ohne Steuern.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>Sein Anteil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not listed here; we give them on request.</source>
        <translation>
            <numerusform>Ein weiterer Datensatz ist hier nicht aufgeführt; wir nennen ihn auf Anfrage.</numerusform>
            <numerusform>%n weitere Datensätze sind hier nicht aufgeführt; wir nennen sie auf Anfrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service level and period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Owed by us to the other party: %1</source>
        <translation>Von uns der anderen Partei geschuldet: %1</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Geltend gemacht am</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Geltend gemacht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>comes to %1 now</source>
        <translation>beträgt jetzt %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Nothing was claimed for this period yet.</source>
        <translation>Für diesen Zeitraum wurde noch nichts geltend gemacht.</translation>
    </message>
    <message>
        <source>Exclusions and corrections</source>
        <translation>Ausnahmen und Berichtigungen</translation>
    </message>
    <message>
        <source>Claim of service credits</source>
        <translation>Geltendmachung von Gutschriften</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Name und Unterschrift</translation>
    </message>
    <message>
        <source>Credit statement</source>
        <translation>Gutschriftenaufstellung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The agreement is not signed, so that no credit can follow from it yet.</source>
        <translation>Die Vereinbarung ist nicht unterzeichnet, daher kann aus ihr noch keine Gutschrift folgen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The last day for this claim is %1.</source>
        <translation>Der letzte Tag für diesen Anspruch ist der %1.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n record(s) that were used do not count against the target and are not listed.</source>
        <translation>
            <numerusform>Der andere verwendete Datensatz zählt nicht gegen das Ziel und ist nicht aufgeführt.</numerusform>
            <numerusform>Die anderen %n verwendeten Datensätze zählen nicht gegen das Ziel und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <comment>number of a part of a letter</comment>
        <translation>Nachweis %1</translation>
    </message>
    <message>
        <source>The evidence for each credit is enclosed.</source>
        <translation>Die Nachweise zu jeder Gutschrift sind beigefügt.</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>larger than can be added up</source>
        <translation>größer, als genau addiert werden kann</translation>
    </message>
</context>
<context>
    <name>kept::ClaimTakeBack</name>
    <message>
        <source>An earlier program recorded this step, and the workbook does not have what was before it.</source>
        <translation>Diesen Schritt hat ein früheres Programm festgehalten, und die Arbeitsmappe enthält nicht, was davor war.</translation>
    </message>
    <message>
        <source>Look into the audit trail for what happened, and record the next step.</source>
        <translation>Sehen Sie im Prüfpfad nach, was geschehen ist, und halten Sie den nächsten Schritt fest.</translation>
    </message>
    <message>
        <source>On this claim rests that of a difference, of %1 on %2.</source>
        <translation>Auf diesem Anspruch beruht der auf einen Unterschied, über %1 vom %2.</translation>
    </message>
    <message>
        <source>Take that claim back first.</source>
        <translation>Nehmen Sie zuerst jenen Anspruch zurück.</translation>
    </message>
    <message>
        <source>A step of a claim is taken back with a reason.</source>
        <translation>Ein Schritt eines Anspruchs wird mit einem Grund zurückgenommen.</translation>
    </message>
    <message>
        <source>Say why it was none; the audit trail keeps the reason.</source>
        <translation>Sagen Sie, warum es keiner war; der Prüfpfad behält den Grund.</translation>
    </message>
    <message>
        <source>The step came with a file that does not say how the claim stood before it.</source>
        <translation>Der Schritt kam mit einer Datei, die nicht sagt, wie der Anspruch vor ihm stand.</translation>
    </message>
</context>
<context>
    <name>kept::Claims</name>
    <message>
        <source>This service credit is claimed already.</source>
        <translation>Diese Servicegutschrift ist bereits geltend gemacht.</translation>
    </message>
    <message>
        <source>This service credit could be claimed until %1 and has lapsed.</source>
        <translation>Diese Servicegutschrift konnte bis zum %1 geltend gemacht werden und ist verfallen.</translation>
    </message>
    <message>
        <source>This step does not follow from where the claim stands.</source>
        <translation>Dieser Schritt passt nicht zum Stand der Forderung.</translation>
    </message>
    <message>
        <source>The service credit of %1 in %2 is claimed already, as the claim %3.</source>
        <translation>Die Servicegutschrift für %1 im Zeitraum %2 ist bereits geltend gemacht, und zwar als Forderung %3.</translation>
    </message>
    <message>
        <source>Give the claim that id, or leave it out.</source>
        <translation>Geben Sie der Forderung diese Kennung, oder lassen Sie die Forderung weg.</translation>
    </message>
    <message>
        <source>The claim %1 is made; what it claims is not changed any more.</source>
        <translation>Die Forderung %1 ist erhoben; ihr Gegenstand wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Write it as the workbook has it.</source>
        <translation>Übernehmen Sie die Angabe der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The claim %1 is “%2” in the workbook; “%3” does not follow from that.</source>
        <translation>Die Forderung %1 hat in der Arbeitsmappe den Status „%2“; „%3“ kann darauf nicht folgen.</translation>
    </message>
    <message>
        <source>Write a state that follows, or leave the claim out.</source>
        <translation>Schreiben Sie einen Status, der folgen kann, oder lassen Sie die Forderung weg.</translation>
    </message>
    <message>
        <source>The claim is dated %1, which is in the future.</source>
        <translation>Die Forderung trägt das Datum %1, das in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>By the records as they are now no service credit is owed here; %1 was shown.</source>
        <translation>Nach den jetzigen Datensätzen ist hier keine Gutschrift geschuldet; angezeigt war %1.</translation>
    </message>
    <message>
        <source>By the records as they are now the service credit is %1; %2 was shown.</source>
        <translation>Nach den jetzigen Datensätzen beträgt die Gutschrift %1; angezeigt war %2.</translation>
    </message>
    <message>
        <source>Look at its figure again, and claim it then.</source>
        <translation>Sehen Sie sich ihre Zahl noch einmal an und machen Sie sie dann geltend.</translation>
    </message>
    <message>
        <source>Only the acceptance of a claim has an amount of its own.</source>
        <translation>Nur die Anerkennung eines Anspruchs hat einen eigenen Betrag.</translation>
    </message>
    <message>
        <source>The accepted amount is more than nothing and at most the claimed %1.</source>
        <translation>Der anerkannte Betrag ist größer als null und höchstens der geltend gemachte von %1.</translation>
    </message>
    <message>
        <source>A claim of which nothing is accepted is rejected.</source>
        <translation>Ein Anspruch, von dem nichts anerkannt wird, ist abgelehnt.</translation>
    </message>
    <message>
        <source>The step is dated %1, which is in the future.</source>
        <translation>Der Schritt trägt das Datum %1, das in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>The step is dated %1, before the one that it follows, of %2.</source>
        <translation>Der Schritt trägt das Datum %1 und läge damit vor dem vorhergehenden vom %2.</translation>
    </message>
    <message>
        <source>The claim %1 keeps the steps that it took.</source>
        <translation>Der Anspruch %1 behält die Schritte, die er genommen hat.</translation>
    </message>
    <message>
        <source>Write them as the workbook has them, and a new one behind them.</source>
        <translation>Schreiben Sie sie, wie die Arbeitsmappe sie hat, und einen neuen dahinter.</translation>
    </message>
    <message>
        <source>Of the claim %1, %2 were accepted; that is what is credited.</source>
        <translation>Vom Anspruch %1 wurden %2 anerkannt; dies wird gutgeschrieben.</translation>
    </message>
    <message>
        <source>The claim %1 keeps the day, the amount and the invoice of its settlement.</source>
        <translation>Der Anspruch %1 behält Tag, Betrag und Rechnung seiner Erledigung.</translation>
    </message>
    <message>
        <source>The claim of a difference needs a reason.</source>
        <translation>Der Anspruch auf einen Unterschied braucht einen Grund.</translation>
    </message>
    <message>
        <source>Say what changed the service credit.</source>
        <translation>Sagen Sie, was die Gutschrift geändert hat.</translation>
    </message>
    <message>
        <source>There is no claim %1 on the same service credit.</source>
        <translation>Es gibt keinen Anspruch %1 auf dieselbe Gutschrift.</translation>
    </message>
    <message>
        <source>Name the claim beside which the difference stands.</source>
        <translation>Nennen Sie den Anspruch, neben dem der Unterschied steht.</translation>
    </message>
    <message>
        <source>This line of the ledger is no service credit that can be claimed.</source>
        <translation>Diese Zeile des Kontos ist keine Gutschrift, die geltend gemacht werden kann.</translation>
    </message>
    <message>
        <source>A claim is of more than nothing; this one is of %1.</source>
        <translation>Ein Anspruch ist größer als null; dieser beträgt %1.</translation>
    </message>
    <message>
        <source>The service credit was taken back: the periods since then are met.</source>
        <translation>Die Gutschrift wurde zurückgenommen: Die Zeiträume seither sind erfüllt.</translation>
    </message>
    <message>
        <source>The claim is in %1, but no charge, invoice or amount of a service credit of the agreement is.</source>
        <translation>Der Anspruch ist in %1, aber kein Entgelt, keine Rechnung und kein Betrag einer Gutschrift der Vereinbarung ist es.</translation>
    </message>
    <message>
        <source>Another credit of the incident is claimed with a reason.</source>
        <translation>Eine andere Gutschrift des Vorfalls wird mit einer Begründung geltend gemacht.</translation>
    </message>
    <message>
        <source>Say as a note why it is not the proposed one.</source>
        <translation>Sagen Sie als Anmerkung, warum es nicht die vorgeschlagene ist.</translation>
    </message>
    <message>
        <source>Another service credit of the same incident is claimed already, and only one is paid.</source>
        <translation>Eine andere Gutschrift desselben Vorfalls ist schon geltend gemacht, und nur eine wird gezahlt.</translation>
    </message>
    <message>
        <source>The claim was settled on %1, before it was made, on %2.</source>
        <translation>Der Anspruch wurde am %1 erledigt, bevor er am %2 geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>In all, more than the %1 that are credited is accepted, and at most the claimed %2.</source>
        <translation>Insgesamt wird mehr als die gutgeschriebenen %1 anerkannt und höchstens die geltend gemachten %2.</translation>
    </message>
    <message>
        <source>Where nothing more is accepted, the rest is given up.</source>
        <translation>Wird nichts weiter anerkannt, dann wird der Rest aufgegeben.</translation>
    </message>
    <message>
        <source>Only a claim of which a part was accepted has a rest.</source>
        <translation>Nur ein Anspruch, von dem ein Teil anerkannt wurde, hat einen Rest.</translation>
    </message>
    <message>
        <source>The rest of the claim is given up, and nothing says why.</source>
        <translation>Der Rest des Anspruchs wird aufgegeben, und nichts sagt, warum.</translation>
    </message>
    <message>
        <source>Enter the reason as a note.</source>
        <translation>Geben Sie den Grund als Anmerkung ein.</translation>
    </message>
    <message>
        <source>Enter a day from %1 to %2.</source>
        <translation>Geben Sie einen Tag vom %1 bis zum %2 ein.</translation>
    </message>
    <message>
        <source>The step is dated %1, before the claim, which was made on %2.</source>
        <translation>Der Schritt ist auf den %1 datiert, vor dem Anspruch, der am %2 geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>The claim is dated %1, before its period, which begins on %2.</source>
        <translation>Der Anspruch ist auf den %1 datiert, vor seinem Zeitraum, der am %2 beginnt.</translation>
    </message>
    <message>
        <source>The rest of the claim %1 was given up, and stays so.</source>
        <translation>Der Rest des Anspruchs %1 wurde aufgegeben und bleibt es.</translation>
    </message>
    <message>
        <source>Of the claim %1, %2 are credited, and its steps do not say so.</source>
        <translation>Von dem Anspruch %1 sind %2 gutgeschrieben, und seine Schritte sagen das nicht.</translation>
    </message>
    <message>
        <source>Before the new step, write the one that credited it, with its day and amount.</source>
        <translation>Schreiben Sie vor den neuen Schritt den, mit dem gutgeschrieben wurde, mit Tag und Betrag.</translation>
    </message>
    <message>
        <source>Record first that the other one was rejected, or take its claim back.</source>
        <translation>Erfassen Sie zuerst, dass der andere Anspruch abgelehnt wurde, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The claim is dated %1, before its period ended, on %2.</source>
        <translation>Der Anspruch hat das Datum %1, vor dem Ende seines Zeitraums am %2.</translation>
    </message>
    <message>
        <source>The letter of the claim went out on %1, which is in the future.</source>
        <translation>Der Brief des Anspruchs ging am %1 hinaus; das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The agreement %1 has no service level “%2”.</source>
        <translation>Die Vereinbarung %1 hat keinen Service-Level „%2“.</translation>
    </message>
    <message>
        <source>The period %1 ends before the agreement starts, on %2.</source>
        <translation>Der Zeitraum %1 endet vor dem Beginn der Vereinbarung am %2.</translation>
    </message>
    <message>
        <source>The period %1 begins after the agreement has ended, on %2.</source>
        <translation>Der Zeitraum %1 beginnt nach dem Ende der Vereinbarung am %2.</translation>
    </message>
    <message>
        <source>The claim %1 was “%2”; the step “%3” does not follow from that.</source>
        <translation>Der Anspruch %1 war „%2“; der Schritt „%3“ folgt daraus nicht.</translation>
    </message>
    <message>
        <source>Write the steps as they were taken, each with its day and amount.</source>
        <translation>Schreiben Sie die Schritte so, wie sie getan wurden, jeden mit seinem Tag und Betrag.</translation>
    </message>
    <message>
        <source>The service level “%1” is never judged over the period %2.</source>
        <translation>Der Service-Level „%1“ wird nie über den Zeitraum %2 beurteilt.</translation>
    </message>
    <message>
        <source>Claim the credit of the month, quarter or other period that the agreement names.</source>
        <translation>Machen Sie die Gutschrift des Monats, Quartals oder anderen Zeitraums geltend, den die Vereinbarung nennt.</translation>
    </message>
</context>
<context>
    <name>kept::ClausePicker</name>
    <message>
        <source>Search the clause library</source>
        <translation>Klauselbibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Title, topic or text</source>
        <translation>Titel, Thema oder Text</translation>
    </message>
    <message>
        <source>Clauses of the library</source>
        <translation>Klauseln der Bibliothek</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Text der Klausel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2, in the agreement already</source>
        <comment>clause, topic</comment>
        <translation>%1 – %2, steht schon in der Vereinbarung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>clause, topic</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add clauses</source>
        <translation>Klauseln hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n clause(s)</source>
        <translation>
            <numerusform>%n Klausel hinzufügen</numerusform>
            <numerusform>%n Klauseln hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ClausesSection</name>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Add from library…</source>
        <translation>Aus der Bibliothek hinzufügen …</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Klausel hinzufügen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Text der Klausel</translation>
    </message>
</context>
<context>
    <name>kept::Codec</name>
    <message>
        <source>A decimal number is expected here; found: %1.</source>
        <translation>Hier wird eine Dezimalzahl erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>Write it as text, such as &quot;99.90&quot;.</source>
        <translation>Schreiben Sie sie als Text, etwa &quot;99.90&quot;.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Schreiben Sie eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Text is expected here; found: %1.</source>
        <translation>Hier wird Text erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>Put the value in quotation marks, or leave the field out.</source>
        <translation>Setzen Sie den Wert in Anführungszeichen, oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>The text holds characters that no text may hold.</source>
        <translation>Der Text enthält Zeichen, die kein Text enthalten darf.</translation>
    </message>
    <message>
        <source>Remove zero characters and unpaired surrogates (\u0000, \ud800 to \udfff).</source>
        <translation>Entfernen Sie Nullzeichen und unvollständige Ersatzzeichenpaare (\u0000, \ud800 bis \udfff).</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>Der Text darf nicht leer sein.</translation>
    </message>
    <message>
        <source>true or false is expected here; found: %1.</source>
        <translation>Hier wird true oder false erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write a day of the calendar as year-month-day, such as 2025-12-24.</source>
        <translation>Schreiben Sie einen Kalendertag als Jahr-Monat-Tag, etwa 2025-12-24.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>A whole number is expected here; found: %1.</source>
        <translation>Hier wird eine ganze Zahl erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>Write digits without quotation marks and without a fraction.</source>
        <translation>Schreiben Sie Ziffern ohne Anführungszeichen und ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>A term is written as its first and last day, such as &quot;2024-05-01..2025-04-30&quot;.</source>
        <translation>Eine Laufzeit wird mit erstem und letztem Tag geschrieben, etwa &quot;2024-05-01..2025-04-30&quot;.</translation>
    </message>
    <message>
        <source>A month, quarter, half-year or year starts on the first of a month.</source>
        <translation>Ein Monat, Quartal, Halbjahr oder Jahr beginnt am Ersten eines Monats.</translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier.</source>
        <translation>„%1“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underlines and hyphens.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche.</translation>
    </message>
    <message>
        <source>A list is expected here; found: %1.</source>
        <translation>Hier wird eine Liste erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>Put the elements between [ and ].</source>
        <translation>Setzen Sie die Elemente zwischen [ und ].</translation>
    </message>
    <message>
        <source>An object is expected here; found: %1.</source>
        <translation>Hier wird ein Objekt erwartet; gefunden: %1.</translation>
    </message>
    <message>
        <source>Put the fields between { and }.</source>
        <translation>Setzen Sie die Felder zwischen { und }.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is a field “%1”, which is not known.</source>
        <translation>Es gibt ein Feld „%1“, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The field %1 is not known.</source>
        <translation>Das Feld %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>These fields are not known: %1.</source>
        <translation>Diese Felder sind nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>An agreement has at least one version.</source>
        <translation>Eine Vereinbarung hat mindestens eine Fassung.</translation>
    </message>
    <message>
        <source>An interval has two times, a start and an end.</source>
        <translation>Ein Zeitabschnitt hat zwei Zeiten, einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>Write it as [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Schreiben Sie ihn als [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>“%1” is not a day of the year.</source>
        <translation>„%1“ ist kein Tag des Jahres.</translation>
    </message>
    <message>
        <source>Write a month and a day, such as 12-25.</source>
        <translation>Schreiben Sie Monat und Tag, etwa 12-25.</translation>
    </message>
    <message>
        <source>Exceptions are an object with a field for each date.</source>
        <translation>Ausnahmetage sind ein Objekt mit einem Feld je Datum.</translation>
    </message>
    <message>
        <source>Write them as {&quot;2025-12-24&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}.</source>
        <translation>Schreiben Sie sie als {&quot;2025-12-24&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}.</translation>
    </message>
    <message>
        <source>A band has either “%1” or “%2”, not both.</source>
        <translation>Eine Stufe hat entweder „%1“ oder „%2“, nicht beides.</translation>
    </message>
    <message>
        <source>The band ends at %1, below its start %2.</source>
        <translation>Die Stufe endet bei %1, unter ihrem Anfang %2.</translation>
    </message>
    <message>
        <source>Limits by priority are an object with a field for each priority.</source>
        <translation>Fristen nach Priorität sind ein Objekt mit einem Feld je Priorität.</translation>
    </message>
    <message>
        <source>Write them as {&quot;P1&quot;: &quot;4h&quot;, &quot;P2&quot;: &quot;8h&quot;}.</source>
        <translation>Schreiben Sie sie als {&quot;P1&quot;: &quot;4h&quot;, &quot;P2&quot;: &quot;8h&quot;}.</translation>
    </message>
    <message>
        <source>Two targets take effect on %1.</source>
        <translation>Zwei Zielwerte gelten ab dem %1.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>A length of time is not negative; found: %1.</source>
        <translation>Eine Zeitdauer ist nicht negativ; gefunden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation>„%1“ ist keine Zeitdauer.</translation>
    </message>
    <message>
        <source>Write whole seconds such as 14400, or text such as &quot;4h&quot; or &quot;4h 30m&quot;.</source>
        <translation>Schreiben Sie ganze Sekunden wie 14400 oder Text wie &quot;4h&quot; oder &quot;4h 30m&quot;.</translation>
    </message>
    <message>
        <source>The length of time “%1” is too large.</source>
        <translation>Die Zeitdauer „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Expected a whole number of bytes.</source>
        <translation>Erwartet wird eine ganze Zahl von Bytes.</translation>
    </message>
    <message>
        <source>Expected a SHA-256 hash: 64 lower-case hexadecimal digits.</source>
        <translation>Erwartet wird ein SHA-256-Hash: 64 hexadezimale Ziffern in Kleinschreibung.</translation>
    </message>
    <message>
        <source>Only a claim that was accepted or credited has an accepted amount.</source>
        <translation>Nur ein anerkannter oder gutgeschriebener Anspruch hat einen anerkannten Betrag.</translation>
    </message>
    <message>
        <source>The accepted amount is a part of the claimed %1.</source>
        <translation>Der anerkannte Betrag ist ein Teil der geltend gemachten %1.</translation>
    </message>
    <message>
        <source>Leave it out where all of it was accepted.</source>
        <translation>Lassen Sie ihn weg, wenn alles anerkannt wurde.</translation>
    </message>
    <message>
        <source>A step of the claim lies before the one that it follows.</source>
        <translation>Ein Schritt des Anspruchs liegt vor dem, auf den er folgt.</translation>
    </message>
    <message>
        <source>The amount of a step is more than nothing, in the currency of the claim.</source>
        <translation>Der Betrag eines Schritts ist größer als null und in der Währung des Anspruchs.</translation>
    </message>
    <message>
        <source>The last step is not the state in which the claim is.</source>
        <translation>Der letzte Schritt ist nicht der Stand, in dem der Anspruch ist.</translation>
    </message>
    <message>
        <source>The last day of the invoice lies before its first.</source>
        <translation>Der letzte Tag der Rechnung liegt vor ihrem ersten.</translation>
    </message>
    <message>
        <source>A rate leads from one currency to another one.</source>
        <translation>Ein Kurs führt von einer Währung zu einer anderen.</translation>
    </message>
    <message>
        <source>A rate is more than 0.</source>
        <translation>Ein Kurs ist größer als 0.</translation>
    </message>
    <message>
        <source>Paid is one of “share”, “amount”, “points” and “time”; here are several of them.</source>
        <translation>Gezahlt wird eines von „share“, „amount“, „points“ und „time“; hier stehen mehrere davon.</translation>
    </message>
    <message>
        <source>Only a claim of which a part was accepted says what becomes of the rest.</source>
        <translation>Nur ein Anspruch, von dem ein Teil anerkannt wurde, sagt, was aus dem Rest wird.</translation>
    </message>
</context>
<context>
    <name>kept::CommandLine</name>
    <message>
        <source>Run “kept help %1” to see how it is used.</source>
        <translation>„kept help %1“ zeigt die Verwendung.</translation>
    </message>
    <message>
        <source>make a new, empty workbook</source>
        <translation>eine neue, leere Arbeitsmappe anlegen</translation>
    </message>
    <message>
        <source>take organisations, services, agreements and mappings from a file</source>
        <translation>Organisationen, Services, Vereinbarungen und Zuordnungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>die Importe auflisten</translation>
    </message>
    <message>
        <source>withdraw an import</source>
        <translation>einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>state that everything of a span is known</source>
        <translation>erklären, dass für eine Zeitspanne alles bekannt ist</translation>
    </message>
    <message>
        <source>print the scorecard of a period</source>
        <translation>die Scorecard eines Zeitraums ausgeben</translation>
    </message>
    <message>
        <source>print the service credits with their deadlines</source>
        <translation>die Servicegutschriften mit ihren Fristen ausgeben</translation>
    </message>
    <message>
        <source>write the workbook&apos;s records as a file that apply reads</source>
        <translation>die Datensätze der Arbeitsmappe als Datei schreiben, die apply liest</translation>
    </message>
    <message>
        <source>make a workbook of sample data</source>
        <translation>eine Arbeitsmappe mit Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>check the audit trail and everything it seals</source>
        <translation>den Prüfpfad und alles, was er versiegelt, prüfen</translation>
    </message>
    <message>
        <source>recompute figures, one JSON object a line</source>
        <translation>Zahlen nachrechnen, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>explain a command, the formats, the metrics, the exit codes</source>
        <translation>einen Befehl, die Formate, die Messgrößen oder die Rückgabewerte erklären</translation>
    </message>
    <message>
        <source>There is no command “%1”. Run “kept help” for the list.</source>
        <translation>Es gibt keinen Befehl „%1“. „kept help“ zeigt die Liste.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ weiß mit „%2“ nichts anzufangen.</translation>
    </message>
    <message>
        <source>say what agreements lack; ends with 8 while a required part does</source>
        <translation>sagen, was Vereinbarungen fehlt; endet mit 8, solange etwas Erforderliches fehlt</translation>
    </message>
    <message>
        <source>list the templates of agreements and what each asks for</source>
        <translation>die Vorlagen für Vereinbarungen auflisten, und wonach jede fragt</translation>
    </message>
    <message>
        <source>make a draft agreement from a template</source>
        <translation>aus einer Vorlage den Entwurf einer Vereinbarung machen</translation>
    </message>
    <message>
        <source>put a file into the workbook, as an attachment of an agreement</source>
        <translation>eine Datei als Anlage einer Vereinbarung in die Arbeitsmappe aufnehmen</translation>
    </message>
    <message>
        <source>list the attachments of an agreement, or save one to a file</source>
        <translation>die Anlagen einer Vereinbarung auflisten oder eine als Datei speichern</translation>
    </message>
    <message>
        <source>list the automatic backups</source>
        <translation>die automatischen Sicherungen auflisten</translation>
    </message>
    <message>
        <source>make a new workbook out of a backup</source>
        <translation>aus einer Sicherung eine neue Arbeitsmappe machen</translation>
    </message>
    <message>
        <source>The change is saved, but the automatic backup before it could not be made: %1</source>
        <translation>Die Änderung ist gespeichert, aber die automatische Sicherung davor konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>take a step in an agreement&apos;s life, or approve its amendment or renewal</source>
        <translation>einen Schritt im Leben einer Vereinbarung gehen, oder ihre Änderung oder Verlängerung freigeben</translation>
    </message>
    <message>
        <source>say what two versions of an agreement say differently</source>
        <translation>sagen, was zwei Versionen einer Vereinbarung verschieden sagen</translation>
    </message>
    <message>
        <source>make a draft that says what an agreement says</source>
        <translation>einen Entwurf machen, der sagt, was eine Vereinbarung sagt</translation>
    </message>
    <message>
        <source>merge an organisation into another one; the first is archived</source>
        <translation>eine Organisation mit einer anderen zusammenführen; die erste wird archiviert</translation>
    </message>
    <message>
        <source>list what is coming, or write it as a calendar</source>
        <translation>auflisten, was ansteht, oder es als Kalender schreiben</translation>
    </message>
    <message>
        <source>keep an agreement as a template of the workbook</source>
        <translation>eine Vereinbarung als Vorlage der Arbeitsmappe behalten</translation>
    </message>
    <message>
        <source>archive a template of the workbook, or take it out again</source>
        <translation>eine Vorlage der Arbeitsmappe archivieren oder wieder herausnehmen</translation>
    </message>
    <message>
        <source>“%1” lacks a word: %2.</source>
        <translation>„%1“ fehlt ein Wort: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>of a command</comment>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>say whether an approval needs a second person, or tell it</source>
        <translation>festlegen, ob eine Genehmigung eine zweite Person braucht, oder es nennen</translation>
    </message>
    <message>
        <source>judge again what changed, and store the results</source>
        <translation>neu bewerten, was sich geändert hat, und die Ergebnisse speichern</translation>
    </message>
    <message>
        <source>say which of two figures that differ counts</source>
        <translation>sagt, welcher von zwei abweichenden Werten zählt</translation>
    </message>
    <message>
        <source>write an agreement&apos;s summary, the whole agreement, a claim letter or a credit statement as PDF</source>
        <translation>die Zusammenfassung einer Vereinbarung, die ganze Vereinbarung, ein Anspruchsschreiben oder eine Gutschriftenaufstellung als PDF schreiben</translation>
    </message>
    <message>
        <source>import measurements or invoices from a CSV file</source>
        <translation>Messwerte oder Rechnungen aus einer CSV-Datei importieren</translation>
    </message>
</context>
<context>
    <name>kept::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing of this name. Try fewer letters.</source>
        <translation>Nichts mit diesem Namen. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>kept::CompareCommand</name>
    <message>
        <source>The agreement %1 has no version %2.</source>
        <translation>Die Vereinbarung %1 hat keine Version %2.</translation>
    </message>
    <message>
        <source>It has the versions 1 to %1.</source>
        <translation>Sie hat die Versionen 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>kept::Completeness</name>
    <message>
        <source>A finding is accepted with a reason.</source>
        <translation>Ein Befund wird mit einem Grund akzeptiert.</translation>
    </message>
    <message>
        <source>Say why the agreement may leave this open.</source>
        <translation>Nennen Sie den Grund, aus dem die Vereinbarung dies offen lassen darf.</translation>
    </message>
    <message>
        <source>%1 has no service level.</source>
        <translation>%1 hat kein Service-Level.</translation>
    </message>
    <message>
        <source>%1 owes no service level, though both parties should.</source>
        <translation>%1 schuldet kein Service-Level, obwohl beide Parteien eines schulden sollten.</translation>
    </message>
    <message>
        <source>“%1” has neither a target nor a date on which it is set.</source>
        <translation>„%1“ hat weder einen Zielwert noch ein Datum, an dem er festgelegt wird.</translation>
    </message>
    <message>
        <source>“%1” has no critical threshold.</source>
        <translation>„%1“ hat keinen kritischen Schwellenwert.</translation>
    </message>
    <message>
        <source>“%1” does not say who measures it, and with what.</source>
        <translation>„%1“ sagt nicht, wer womit misst.</translation>
    </message>
    <message>
        <source>“%1” does not say which services it looks at.</source>
        <translation>„%1“ sagt nicht, welche Services betrachtet werden.</translation>
    </message>
    <message>
        <source>“%1” names no clause that promises it.</source>
        <translation>„%1“ nennt keine Klausel, die es zusagt.</translation>
    </message>
    <message>
        <source>Nothing follows when the critical service level “%1” is missed.</source>
        <translation>Wird das kritische Service-Level „%1“ verfehlt, folgt daraus nichts.</translation>
    </message>
    <message>
        <source>Nothing is said about planned maintenance, though outages are measured.</source>
        <translation>Über geplante Wartung ist nichts gesagt, obwohl Ausfälle gemessen werden.</translation>
    </message>
    <message>
        <source>The weights of the service levels do not add up to 100 %.</source>
        <translation>Die Gewichte der Service-Levels ergeben zusammen nicht 100 %.</translation>
    </message>
    <message>
        <source>There is no charge that a service credit could be a share of.</source>
        <translation>Es gibt kein Entgelt, von dem eine Servicegutschrift ein Anteil sein könnte.</translation>
    </message>
    <message>
        <source>The service credit of “%1” has no cap.</source>
        <translation>Die Servicegutschrift von „%1“ hat keine Obergrenze.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” does not say until when its service credit is claimed.</source>
        <translation>„%1“ sagt nicht, bis wann die Servicegutschrift geltend gemacht wird.</translation>
    </message>
    <message>
        <source>The agreement does not say how service credits are claimed.</source>
        <translation>Die Vereinbarung sagt nicht, wie Servicegutschriften geltend gemacht werden.</translation>
    </message>
    <message>
        <source>The introduction does not say what the agreement is for.</source>
        <translation>Die Einleitung sagt nicht, wozu die Vereinbarung dient.</translation>
    </message>
    <message>
        <source>%1 has no address, so the agreement does not say whom it binds.</source>
        <translation>%1 hat keine Anschrift, sodass die Vereinbarung nicht sagt, wen sie bindet.</translation>
    </message>
    <message>
        <source>Nobody is named who signs for %1.</source>
        <translation>Es ist niemand genannt, der für %1 unterzeichnet.</translation>
    </message>
    <message>
        <source>No contact of %1 is named.</source>
        <translation>Es ist kein Ansprechpartner von %1 genannt.</translation>
    </message>
    <message>
        <source>No service is in scope.</source>
        <translation>Kein Service gehört zum Umfang.</translation>
    </message>
    <message>
        <source>Nothing is said about what is out of scope.</source>
        <translation>Es ist nichts darüber gesagt, was nicht zum Umfang gehört.</translation>
    </message>
    <message>
        <source>The agreement has no start or no length.</source>
        <translation>Die Vereinbarung hat keinen Beginn oder keine Dauer.</translation>
    </message>
    <message>
        <source>The agreement is open-ended and has no date on which it is looked at again.</source>
        <translation>Die Vereinbarung ist unbefristet und hat kein Datum, an dem sie wieder geprüft wird.</translation>
    </message>
    <message>
        <source>The agreement renews by itself, but it does not say for how long.</source>
        <translation>Die Vereinbarung verlängert sich von selbst, sagt aber nicht, um wie lange.</translation>
    </message>
    <message>
        <source>The agreement does not say how notice is given.</source>
        <translation>Die Vereinbarung sagt nicht, wie gekündigt wird.</translation>
    </message>
    <message>
        <source>The last notice date of the term, %1, is past: the agreement renews on %2.</source>
        <translation>Der letzte Kündigungstermin der Laufzeit, %1, ist vorbei: Die Vereinbarung verlängert sich am %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s responsibilities are missing.</source>
        <translation>Die Pflichten des Anbieters fehlen.</translation>
    </message>
    <message>
        <source>The customer&apos;s responsibilities are missing.</source>
        <translation>Die Pflichten des Kunden fehlen.</translation>
    </message>
    <message>
        <source>The service hours are not stated.</source>
        <translation>Die Servicezeiten sind nicht genannt.</translation>
    </message>
    <message>
        <source>The service hours calendar has no holidays.</source>
        <translation>Der Kalender der Servicezeiten hat keine Feiertage.</translation>
    </message>
    <message>
        <source>The agreement does not say how support is reached.</source>
        <translation>Die Vereinbarung sagt nicht, wie der Support erreicht wird.</translation>
    </message>
    <message>
        <source>There is no escalation path.</source>
        <translation>Es gibt keinen Eskalationsweg.</translation>
    </message>
    <message>
        <source>A step of the escalation path lacks its trigger or its contact.</source>
        <translation>Einer Stufe des Eskalationswegs fehlt der Auslöser oder der Ansprechpartner.</translation>
    </message>
    <message>
        <source>The agreement does not say what is excluded from measurement.</source>
        <translation>Die Vereinbarung sagt nicht, was von der Messung ausgenommen ist.</translation>
    </message>
    <message>
        <source>No report is agreed.</source>
        <translation>Es ist kein Bericht vereinbart.</translation>
    </message>
    <message>
        <source>A report lacks what it is, who gets it or how often.</source>
        <translation>Bei einem Bericht fehlt, was er ist, wer ihn erhält oder wie oft.</translation>
    </message>
    <message>
        <source>The reports reach one party only.</source>
        <translation>Die Berichte erreichen nur eine Partei.</translation>
    </message>
    <message>
        <source>The agreement does not say who meets when and who decides.</source>
        <translation>Die Vereinbarung sagt nicht, wer sich wann trifft und wer entscheidet.</translation>
    </message>
    <message>
        <source>The process for changing targets is missing.</source>
        <translation>Das Verfahren zur Änderung von Zielwerten fehlt.</translation>
    </message>
    <message>
        <source>Nothing is said about disputes and complaints.</source>
        <translation>Über Streitfälle und Beschwerden ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing is said about security.</source>
        <translation>Über Sicherheit ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing is said about data protection.</source>
        <translation>Über Datenschutz ist nichts gesagt.</translation>
    </message>
    <message>
        <source>%1 holds no valid “%2”.</source>
        <translation>%1 hat keinen gültigen Nachweis „%2“.</translation>
    </message>
    <message>
        <source>The agreement does not say when it can be terminated for cause.</source>
        <translation>Die Vereinbarung sagt nicht, wann sie aus wichtigem Grund beendet werden kann.</translation>
    </message>
    <message>
        <source>Nothing is said about exit and handover.</source>
        <translation>Über Ausstieg und Übergabe ist nichts gesagt.</translation>
    </message>
    <message>
        <source>The terms that the agreement uses are not explained.</source>
        <translation>Die Begriffe, die die Vereinbarung verwendet, sind nicht erklärt.</translation>
    </message>
    <message>
        <source>Nobody on our side looks after the agreement.</source>
        <translation>Auf unserer Seite kümmert sich niemand um die Vereinbarung.</translation>
    </message>
    <message>
        <source>The agreement was signed without an approval.</source>
        <translation>Die Vereinbarung wurde ohne Genehmigung unterzeichnet.</translation>
    </message>
    <message>
        <source>A service level for each service</source>
        <translation>Ein Service-Level für jeden Service</translation>
    </message>
    <message>
        <source>A service without a service level is paid for whatever it does.</source>
        <translation>Ein Service ohne Service-Level wird bezahlt, was immer er leistet.</translation>
    </message>
    <message>
        <source>Both parties owe service levels</source>
        <translation>Beide Parteien schulden Service-Levels</translation>
    </message>
    <message>
        <source>A two-sided agreement stands on what each side does for the other.</source>
        <translation>Eine zweiseitige Vereinbarung beruht darauf, was jede Seite für die andere tut.</translation>
    </message>
    <message>
        <source>A target for each service level</source>
        <translation>Ein Zielwert für jedes Service-Level</translation>
    </message>
    <message>
        <source>Without a target nothing can be kept or missed; with too little history a date for setting it will do.</source>
        <translation>Ohne Zielwert kann nichts eingehalten oder verfehlt werden; bei zu kurzer Vorgeschichte genügt ein Datum, an dem er festgelegt wird.</translation>
    </message>
    <message>
        <source>A critical threshold</source>
        <translation>Ein kritischer Schwellenwert</translation>
    </message>
    <message>
        <source>It tells a bad month from a broken service.</source>
        <translation>Er unterscheidet einen schlechten Monat von einem gestörten Service.</translation>
    </message>
    <message>
        <source>Who measures, and with what</source>
        <translation>Wer misst, und womit</translation>
    </message>
    <message>
        <source>A figure whose source is open is contested.</source>
        <translation>Eine Zahl, deren Herkunft offen ist, wird bestritten.</translation>
    </message>
    <message>
        <source>What a service level looks at</source>
        <translation>Was ein Service-Level betrachtet</translation>
    </message>
    <message>
        <source>With several services it must be clear which records count.</source>
        <translation>Bei mehreren Services muss klar sein, welche Datensätze zählen.</translation>
    </message>
    <message>
        <source>The clause of each service level</source>
        <translation>Die Klausel jedes Service-Levels</translation>
    </message>
    <message>
        <source>A verdict is followed down to the sentence that promises it.</source>
        <translation>Ein Urteil wird bis zu dem Satz verfolgt, der die Zusage enthält.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Whether planned outages count decides the availability.</source>
        <translation>Ob geplante Ausfälle zählen, entscheidet über die Verfügbarkeit.</translation>
    </message>
    <message>
        <source>A consequence for critical service levels</source>
        <translation>Eine Folge für kritische Service-Levels</translation>
    </message>
    <message>
        <source>A promise without a consequence is a wish.</source>
        <translation>Eine Zusage ohne Folge ist ein Wunsch.</translation>
    </message>
    <message>
        <source>Weights add up to 100 %</source>
        <translation>Gewichte ergeben 100 %</translation>
    </message>
    <message>
        <source>The score of the agreement is the weighted mean of its service levels.</source>
        <translation>Die Bewertung der Vereinbarung ist das gewichtete Mittel ihrer Service-Levels.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>A service credit is a share of a charge.</source>
        <translation>Eine Servicegutschrift ist ein Anteil an einem Entgelt.</translation>
    </message>
    <message>
        <source>A cap on service credits</source>
        <translation>Eine Obergrenze für Servicegutschriften</translation>
    </message>
    <message>
        <source>Without a cap the risk of a provider has no bound, and the price shows it.</source>
        <translation>Ohne Obergrenze ist das Risiko eines Anbieters unbegrenzt, und das zeigt sich im Preis.</translation>
    </message>
    <message>
        <source>Tiers without gap or overlap</source>
        <translation>Stufen ohne Lücke und Überschneidung</translation>
    </message>
    <message>
        <source>In a gap nothing is paid; in an overlap two amounts could be meant.</source>
        <translation>In einer Lücke wird nichts gezahlt; in einer Überschneidung könnten zwei Beträge gemeint sein.</translation>
    </message>
    <message>
        <source>Until when credits are claimed</source>
        <translation>Bis wann Gutschriften geltend gemacht werden</translation>
    </message>
    <message>
        <source>A credit without a deadline is put off; a deadline that is not known is missed.</source>
        <translation>Eine Gutschrift ohne Frist wird aufgeschoben; eine unbekannte Frist wird versäumt.</translation>
    </message>
    <message>
        <source>How credits are claimed</source>
        <translation>Wie Gutschriften geltend gemacht werden</translation>
    </message>
    <message>
        <source>A claim in the wrong form can be turned down.</source>
        <translation>Eine Forderung in falscher Form kann zurückgewiesen werden.</translation>
    </message>
    <message>
        <source>Placeholders are filled</source>
        <translation>Platzhalter sind ausgefüllt</translation>
    </message>
    <message>
        <source>What a template leaves open has not been agreed.</source>
        <translation>Was eine Vorlage offen lässt, ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>Introduction and purpose</source>
        <translation>Einleitung und Zweck</translation>
    </message>
    <message>
        <source>Whoever has to interpret the agreement later starts from its purpose.</source>
        <translation>Wer die Vereinbarung später auslegen muss, geht von ihrem Zweck aus.</translation>
    </message>
    <message>
        <source>The parties</source>
        <translation>Die Parteien</translation>
    </message>
    <message>
        <source>An agreement binds whom it names.</source>
        <translation>Eine Vereinbarung bindet, wen sie nennt.</translation>
    </message>
    <message>
        <source>Signatories of both parties</source>
        <translation>Unterzeichnende beider Parteien</translation>
    </message>
    <message>
        <source>Only those who may sign can bind a party.</source>
        <translation>Nur wer unterzeichnen darf, kann eine Partei binden.</translation>
    </message>
    <message>
        <source>Contacts of both parties</source>
        <translation>Ansprechpartner beider Parteien</translation>
    </message>
    <message>
        <source>Notices and escalations need somebody to reach.</source>
        <translation>Mitteilungen und Eskalationen brauchen jemanden, der erreichbar ist.</translation>
    </message>
    <message>
        <source>Services in scope</source>
        <translation>Services im Umfang</translation>
    </message>
    <message>
        <source>Only what is in scope can be owed.</source>
        <translation>Nur was zum Umfang gehört, kann geschuldet sein.</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Most disputes are about what one side thought was included.</source>
        <translation>Die meisten Streitfälle drehen sich um das, was eine Seite für enthalten hielt.</translation>
    </message>
    <message>
        <source>Start and duration</source>
        <translation>Beginn und Dauer</translation>
    </message>
    <message>
        <source>Dates of notice, review and renewal follow from them.</source>
        <translation>Aus ihnen folgen die Termine für Kündigung, Review und Verlängerung.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>A renewal without a length cannot be planned for.</source>
        <translation>Mit einer Verlängerung ohne Dauer lässt sich nicht planen.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Without notice an agreement that goes on by itself cannot be left.</source>
        <translation>Ohne Kündigungsregel lässt sich eine Vereinbarung, die von selbst weiterläuft, nicht verlassen.</translation>
    </message>
    <message>
        <source>The notice date lies ahead</source>
        <translation>Der Kündigungstermin liegt in der Zukunft</translation>
    </message>
    <message>
        <source>After it nothing can be changed before the next term.</source>
        <translation>Danach lässt sich vor der nächsten Laufzeit nichts mehr ändern.</translation>
    </message>
    <message>
        <source>An owner on our side</source>
        <translation>Eine verantwortliche Person auf unserer Seite</translation>
    </message>
    <message>
        <source>What nobody looks after is not claimed and not renewed in time.</source>
        <translation>Worum sich niemand kümmert, wird nicht rechtzeitig geltend gemacht und nicht rechtzeitig verlängert.</translation>
    </message>
    <message>
        <source>The provider&apos;s responsibilities</source>
        <translation>Die Pflichten des Anbieters</translation>
    </message>
    <message>
        <source>They say what is to be done beside the figures.</source>
        <translation>Sie sagen, was neben den Zahlen zu tun ist.</translation>
    </message>
    <message>
        <source>The customer&apos;s responsibilities</source>
        <translation>Die Pflichten des Kunden</translation>
    </message>
    <message>
        <source>A provider who waits for the customer misses targets that are not its own.</source>
        <translation>Ein Anbieter, der auf den Kunden wartet, verfehlt Zielwerte, für die er nichts kann.</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Every limit in hours is counted in them.</source>
        <translation>Jede Frist in Stunden wird in ihnen gezählt.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>A day that one side counts and the other does not decides verdicts.</source>
        <translation>Ein Tag, den nur eine Seite zählt, entscheidet über Urteile.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The clock starts with a report that arrives.</source>
        <translation>Die Uhr beginnt mit einer Meldung, die ankommt.</translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation>Eskalationsweg</translation>
    </message>
    <message>
        <source>When a service fails badly, the way up must be known beforehand.</source>
        <translation>Fällt ein Service schwer aus, muss der Weg nach oben vorher bekannt sein.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What does not count is agreed before it happens.</source>
        <translation>Was nicht zählt, wird vereinbart, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>A figure that nobody reports is not looked at.</source>
        <translation>Eine Zahl, über die niemand berichtet, wird nicht angesehen.</translation>
    </message>
    <message>
        <source>Reports for both parties</source>
        <translation>Berichte für beide Parteien</translation>
    </message>
    <message>
        <source>Both parties have to look at the same figures.</source>
        <translation>Beide Parteien müssen dieselben Zahlen sehen.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Reviews need people who may decide.</source>
        <translation>Reviews brauchen Menschen, die entscheiden dürfen.</translation>
    </message>
    <message>
        <source>How targets are changed</source>
        <translation>Wie Zielwerte geändert werden</translation>
    </message>
    <message>
        <source>Targets that cannot be adjusted are abandoned.</source>
        <translation>Zielwerte, die sich nicht anpassen lassen, werden aufgegeben.</translation>
    </message>
    <message>
        <source>Disputes and complaints</source>
        <translation>Streitfälle und Beschwerden</translation>
    </message>
    <message>
        <source>A claim that is contested needs a way to be settled.</source>
        <translation>Eine bestrittene Forderung braucht einen Weg zur Klärung.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Whoever runs a service can also put it at risk.</source>
        <translation>Wer einen Service betreibt, kann ihn auch gefährden.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The law asks for it wherever personal data are touched.</source>
        <translation>Das Gesetz verlangt ihn überall, wo personenbezogene Daten berührt werden.</translation>
    </message>
    <message>
        <source>Certificates and insurances are valid</source>
        <translation>Zertifikate und Versicherungen sind gültig</translation>
    </message>
    <message>
        <source>A certificate that has expired proves nothing.</source>
        <translation>Ein abgelaufenes Zertifikat belegt nichts.</translation>
    </message>
    <message>
        <source>Termination for cause</source>
        <translation>Beendigung aus wichtigem Grund</translation>
    </message>
    <message>
        <source>Credits do not mend a service that keeps failing.</source>
        <translation>Gutschriften heilen keinen Service, der immer wieder ausfällt.</translation>
    </message>
    <message>
        <source>Exit and handover</source>
        <translation>Ausstieg und Übergabe</translation>
    </message>
    <message>
        <source>The last months decide whether a change of provider succeeds.</source>
        <translation>Die letzten Monate entscheiden, ob ein Anbieterwechsel gelingt.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>A word that both sides read differently is a dispute to come.</source>
        <translation>Ein Wort, das beide Seiten verschieden lesen, ist ein künftiger Streit.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>A second person reads what the first one missed.</source>
        <translation>Eine zweite Person liest, was die erste übersehen hat.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>placeholder and where</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) are not filled: %1.</source>
        <translation>
            <numerusform>%n Platzhalter ist nicht ausgefüllt: %1.</numerusform>
            <numerusform>%n Platzhalter sind nicht ausgefüllt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” promises %2, and what “%3” depends on carries %4 together.</source>
        <translation>„%1“ sagt %2 zu, und worauf „%3“ angewiesen ist, trägt zusammen %4.</translation>
    </message>
    <message>
        <source>“%1” promises %2, and the times of what “%3” depends on add up to %4.</source>
        <translation>„%1“ sagt %2 zu, und die Zeiten dessen, worauf „%3“ angewiesen ist, ergeben zusammen %4.</translation>
    </message>
    <message>
        <source>“%1” promises %2 for priority %5, and the times of what “%3” depends on add up to %4.</source>
        <translation>„%1“ sagt für die Priorität %5 %2 zu, und die Zeiten dessen, worauf „%3“ angewiesen ist, ergeben zusammen %4.</translation>
    </message>
    <message>
        <source>No stricter than the contracts beneath it</source>
        <translation>Nicht strenger als die Verträge darunter</translation>
    </message>
    <message>
        <source>Whoever promises more than the underpinning contracts can carry pays for what others may break.</source>
        <translation>Wer mehr zusagt, als die zugrunde liegenden Verträge tragen, zahlt für das, was andere nicht einhalten müssen.</translation>
    </message>
    <message>
        <source>“%1” promises %2, and in no agreement in force does the provider of “%3”, on which “%4” depends, promise an availability of it.</source>
        <translation>„%1“ sagt %2 zu, und in keiner geltenden Vereinbarung sagt der Anbieter von „%3“, worauf „%4“ angewiesen ist, dafür eine Verfügbarkeit zu.</translation>
    </message>
    <message>
        <source>“%1” promises %2, and whether that is carried cannot be told: %3</source>
        <translation>„%1“ sagt %2 zu, und ob das getragen wird, lässt sich nicht sagen: %3</translation>
    </message>
    <message>
        <source>“%1” promises %2 for priority %4, and whether that is carried cannot be told: %3</source>
        <translation>„%1“ sagt %2 für die Priorität %4 zu, und ob das getragen wird, lässt sich nicht sagen: %3</translation>
    </message>
    <message>
        <source>What “%1” depends on is met on too many ways to be computed.</source>
        <translation>Worauf „%1“ angewiesen ist, wird auf zu vielen Wegen erreicht, um es zu berechnen.</translation>
    </message>
    <message>
        <source>What “%1” depends on carries so nearly the same that its bounds do not tell.</source>
        <translation>Worauf „%1“ angewiesen ist, trägt so genau dasselbe, dass die Grenzen der Rechnung es nicht entscheiden.</translation>
    </message>
    <message>
        <source>In no agreement in force does the provider of “%1”, on which “%2” depends, promise such a time.</source>
        <translation>In keiner geltenden Vereinbarung sagt der Anbieter von „%1“, worauf „%2“ angewiesen ist, eine solche Zeit zu.</translation>
    </message>
</context>
<context>
    <name>kept::CompletenessPanel</name>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Open: %1 required, %2 recommended, %3 advice.</source>
        <translation>Offen: %1 erforderlich, %2 empfohlen, %3 als Rat.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Lapsed, because the field changed</source>
        <translation>Hinfällig, weil sich das Feld geändert hat</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of: %1</source>
        <translation>Nicht mehr akzeptieren: %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>reason, who, date</comment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>kept::CompletenessReport</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>The completeness check gives %1 %.</source>
        <translation>Die Vollständigkeitsprüfung ergibt %1 %.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n Befund ist offen.</numerusform>
            <numerusform>%n Befunde sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were accepted with a reason.</source>
        <translation>
            <numerusform>%n Befund wurde mit Begründung akzeptiert.</numerusform>
            <numerusform>%n Befunde wurden mit Begründung akzeptiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) lapsed, because what was accepted changed.</source>
        <translation>
            <numerusform>%n Akzeptanz ist erloschen, weil sich das Akzeptierte geändert hat.</numerusform>
            <numerusform>%n Akzeptanzen sind erloschen, weil sich das Akzeptierte geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>Offener Befund</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Akzeptierter Befund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>kept::CompletenessRing</name>
    <message>
        <source>Completeness: score %1 of 100</source>
        <translation>Vollständigkeit: Score %1 von 100</translation>
    </message>
</context>
<context>
    <name>kept::ComplianceModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>service level, period, value, status</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The supplier reports %1.</source>
        <translation>Der Lieferant meldet %1.</translation>
    </message>
    <message>
        <source>Another figure of the period was reported otherwise.</source>
        <translation>Ein anderer Wert des Zeitraums wurde anders gemeldet.</translation>
    </message>
    <message>
        <source>The verdict rests on few records.</source>
        <translation>Die Beurteilung beruht auf wenigen Datensätzen.</translation>
    </message>
    <message>
        <source>Provisional: later records can still change it.</source>
        <translation>Vorläufig: Spätere Datensätze können das Ergebnis noch ändern.</translation>
    </message>
</context>
<context>
    <name>kept::CompliancePage</name>
    <message>
        <source>Compliance</source>
        <translation>Einhaltung</translation>
    </message>
    <message>
        <source>Service levels by period</source>
        <translation>Service-Levels nach Zeitraum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Length of a column</source>
        <translation>Länge einer Spalte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Service levels in the last column:</source>
        <translation>Service-Level der letzten Spalte:</translation>
    </message>
    <message>
        <source>Show the agreements</source>
        <translation>Vereinbarungen zeigen</translation>
    </message>
    <message>
        <source>No service level matches.</source>
        <translation>Kein Service-Level passt.</translation>
    </message>
    <message>
        <source>Nothing is judged here yet.</source>
        <translation>Hier ist noch nichts beurteilt.</translation>
    </message>
    <message>
        <source>Look at all suppliers and statuses, at another period, or for other words.</source>
        <translation>Sehen Sie sich alle Lieferanten und Status an, einen anderen Zeitraum, oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>A service level is judged once its agreement is signed and has begun.</source>
        <translation>Ein Service-Level wird beurteilt, sobald seine Vereinbarung unterschrieben ist und begonnen hat.</translation>
    </message>
    <message>
        <source>Exclusion of %1</source>
        <translation>Ausnahme von %1</translation>
    </message>
    <message>
        <source>The service level of the draft “%1” is not shown.</source>
        <translation>Der Service-Level des Entwurfs „%1“ wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>kept::ConflictPanel</name>
    <message>
        <source>Someone else changed this while you edited it</source>
        <translation>Jemand anderes hat dies geändert, während Sie es bearbeitet haben</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren Stand</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Stand</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Gewähltes speichern</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>What only one of you changed is chosen already. Nothing that you typed is lost.</source>
        <translation>Was nur eine Seite geändert hat, ist schon gewählt. Nichts von Ihren Eingaben geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>%n Feld wurde von beiden geändert.</numerusform>
            <numerusform>%n Felder wurden von beiden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep of %1</source>
        <comment>a field</comment>
        <translation>Behalten von %1</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the state before both changes</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The form waits until you save what is chosen or keep editing.</source>
        <translation>Das Formular wartet, bis Sie das Gewählte speichern oder weiter bearbeiten.</translation>
    </message>
</context>
<context>
    <name>kept::CreditBasis</name>
    <message>
        <source>The charges are larger than can be computed exactly.</source>
        <translation>Die Entgelte sind zu groß, um exakt berechnet zu werden.</translation>
    </message>
</context>
<context>
    <name>kept::CreditChart</name>
    <message>
        <source>achieved value in %</source>
        <translation>erreichter Wert in %</translation>
    </message>
    <message>
        <source>achieved value</source>
        <translation>erreichter Wert</translation>
    </message>
    <message>
        <source>length of an outage</source>
        <translation>Länge eines Ausfalls</translation>
    </message>
    <message>
        <source>lost time of a period</source>
        <translation>verlorene Zeit eines Zeitraums</translation>
    </message>
    <message>
        <source>days with an outage</source>
        <translation>Tage mit einem Ausfall</translation>
    </message>
    <message>
        <source>late records or outages</source>
        <translation>verspätete Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>just under %1</source>
        <translation>knapp unter %1</translation>
    </message>
    <message>
        <source>just over %1</source>
        <translation>knapp über %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n Tag mit einem Ausfall</numerusform>
            <numerusform>%n Tage mit einem Ausfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late record(s) or outage(s)</source>
        <translation>
            <numerusform>%n verspäteter Datensatz oder Ausfall</numerusform>
            <numerusform>%n verspätete Datensätze oder Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Credit of “%1”</source>
        <translation>Gutschrift von „%1“</translation>
    </message>
    <message>
        <source>of a charge of %1 for %2</source>
        <translation>von einem Entgelt von %1 für %2</translation>
    </message>
    <message>
        <source>Credit in %1, by %2</source>
        <comment>a currency, and what it goes by</comment>
        <translation>Gutschrift in %1; waagerecht: %2</translation>
    </message>
    <message>
        <source>Credit in % of the charge, by %1</source>
        <comment>what it goes by</comment>
        <translation>Gutschrift in % des Entgelts; waagerecht: %1</translation>
    </message>
    <message>
        <source>%1 The most that the chart shows is %2.</source>
        <comment>a rule, and a figure</comment>
        <translation>%1 Das Höchste im Diagramm ist %2.</translation>
    </message>
    <message>
        <source>What points pay</source>
        <translation>Was Punkte zahlen</translation>
    </message>
    <message>
        <source>points of a period</source>
        <translation>Punkte eines Zeitraums</translation>
    </message>
    <message>
        <source>Share of the charges</source>
        <translation>Anteil an den Entgelten</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a target</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>At most %1, cap of the service level</source>
        <translation>Höchstens %1, Obergrenze des Service-Levels</translation>
    </message>
    <message>
        <source>At most %1, cap of the agreement</source>
        <translation>Höchstens %1, Obergrenze der Vereinbarung</translation>
    </message>
</context>
<context>
    <name>kept::CreditChoices</name>
    <message>
        <source>One incident, several service credits: only one of them is paid.</source>
        <translation>Ein Vorfall, mehrere Gutschriften: Nur eine davon wird gezahlt.</translation>
    </message>
    <message>
        <source>%1: %2 payable</source>
        <comment>service level and amount</comment>
        <translation>%1: %2 zahlbar</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <comment>a choice</comment>
        <translation>%1, geltend gemacht</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <comment>a choice</comment>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>Claim this one instead</source>
        <translation>Stattdessen diese geltend machen</translation>
    </message>
    <message>
        <source>Claim “%1” instead</source>
        <translation>Stattdessen „%1“ geltend machen</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>a choice</comment>
        <translation>%1, abgelehnt</translation>
    </message>
</context>
<context>
    <name>kept::CreditConversion</name>
    <message>
        <source>1 %1 = %2 %3 since %4 (%5)</source>
        <comment>currency, number, currency, day, source</comment>
        <translation>1 %1 = %2 %3 seit %4 (%5)</translation>
    </message>
    <message>
        <source>The sums are larger than can be converted exactly.</source>
        <translation>Die Summen sind größer, als sich genau umrechnen lässt.</translation>
    </message>
    <message>
        <source>Not added up in %1: no exchange rate from %2 was entered.</source>
        <translation>Nicht in %1 addiert: Es wurde kein Wechselkurs von %2 eingegeben.</translation>
    </message>
    <message>
        <source>All in %1: %2</source>
        <comment>currency, sums</comment>
        <translation>Alles in %1: %2</translation>
    </message>
    <message>
        <source>All in %1: owed by us to others: %2</source>
        <comment>currency, amount</comment>
        <translation>Alles in %1: von uns anderen geschuldet: %2</translation>
    </message>
    <message>
        <source>Converted by rates that were entered: %1.</source>
        <translation>Umgerechnet mit eingegebenen Kursen: %1.</translation>
    </message>
</context>
<context>
    <name>kept::CreditInput</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as “4h 30m”.</source>
        <translation>„%1“ ist keine Zeitdauer wie „4h 30m“.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The service credit lacks a number: %1.</source>
        <comment>a field</comment>
        <translation>Der Gutschrift fehlt eine Zahl: %1.</translation>
    </message>
    <message>
        <source>Enter it, or choose another kind of credit.</source>
        <translation>Tragen Sie sie ein, oder wählen Sie eine andere Art der Gutschrift.</translation>
    </message>
</context>
<context>
    <name>kept::CreditLedger</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>entitled</source>
        <translation>zustehend</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>geltend gemacht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>forgone</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>%1 (disputed %2)</source>
        <comment>amount claimed</comment>
        <translation>%1 (davon bestritten %2)</translation>
    </message>
    <message>
        <source>Entitled %1 · expected %2 · to claim %3 · claimed %4 · credited %5 · forgone %6</source>
        <translation>Zustehend %1 · erwartet %2 · geltend zu machen %3 · geltend gemacht %4 · gutgeschrieben %5 · verfallen %6</translation>
    </message>
    <message>
        <source>claimed on %1</source>
        <translation>geltend gemacht am %1</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>anerkannt am %1</translation>
    </message>
    <message>
        <source>%1 accepted on %2</source>
        <comment>amount and day</comment>
        <translation>%1 anerkannt am %2</translation>
    </message>
    <message>
        <source>disputed on %1</source>
        <translation>bestritten am %1</translation>
    </message>
    <message>
        <source>rejected on %1</source>
        <translation>abgelehnt am %1</translation>
    </message>
    <message>
        <source>credited on %1, invoice %2</source>
        <translation>gutgeschrieben am %1, Rechnung %2</translation>
    </message>
    <message>
        <source>%1 credited on %2, invoice %3</source>
        <comment>amount, day and number</comment>
        <translation>%1 gutgeschrieben am %2, Rechnung %3</translation>
    </message>
    <message>
        <source>letter sent on %1</source>
        <translation>Schreiben versandt am %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step and its note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>service credit</source>
        <comment>kind of line</comment>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>restatement</source>
        <comment>kind of line</comment>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>earn-back</source>
        <comment>kind of line</comment>
        <translation>Rückverdienst</translation>
    </message>
    <message>
        <source>bonus</source>
        <comment>kind of line</comment>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · taken back %2</source>
        <comment>sums</comment>
        <translation>%1 · zurückgenommen %2</translation>
    </message>
    <message>
        <source>The credit of %1 is taken back: the periods since then are met.</source>
        <translation>Die Gutschrift für %1 wird zurückgenommen: Die Zeiträume seither sind erfüllt.</translation>
    </message>
    <message>
        <source>Correction by %1 on %2: %3</source>
        <comment>who, when and why</comment>
        <translation>Korrektur durch %1 am %2: %3</translation>
    </message>
    <message>
        <source>Exclusion approved by %1: %2</source>
        <translation>Ausnahme, genehmigt durch %1: %2</translation>
    </message>
    <message>
        <source>The records of the period are others than when it was claimed.</source>
        <translation>Die Datensätze des Zeitraums sind andere als bei der Geltendmachung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of line and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service credit: %1, %2</source>
        <comment>amount and state</comment>
        <translation>Gutschrift: %1, %2</translation>
    </message>
    <message>
        <source>%1; to be claimed by %2</source>
        <comment>credit and day</comment>
        <translation>%1; geltend zu machen bis %2</translation>
    </message>
    <message>
        <source>%1; could be claimed until %2</source>
        <comment>credit and day</comment>
        <translation>%1; konnte bis %2 geltend gemacht werden</translation>
    </message>
    <message>
        <source>It was taken back in %1: the periods since then are met.</source>
        <translation>Sie wurde in %1 zurückgenommen: Die Zeiträume seither sind erfüllt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>credit and what became of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the rest given up on %1</source>
        <translation>Rest aufgegeben am %1</translation>
    </message>
    <message>
        <source>%1 accepted on %2, the rest stays in dispute</source>
        <comment>amount and day</comment>
        <translation>%1 anerkannt am %2, der Rest bleibt bestritten</translation>
    </message>
    <message>
        <source>%1 accepted on %2, the rest is given up</source>
        <comment>amount and day</comment>
        <translation>%1 anerkannt am %2, der Rest ist aufgegeben</translation>
    </message>
    <message>
        <source>%1 credited on %2, invoice %3, the rest stays in dispute</source>
        <comment>amount, day and number</comment>
        <translation>%1 gutgeschrieben am %2, Rechnung %3, der Rest bleibt bestritten</translation>
    </message>
    <message>
        <source>%1 credited on %2, invoice %3, the rest is given up</source>
        <comment>amount, day and number</comment>
        <translation>%1 gutgeschrieben am %2, Rechnung %3, der Rest ist aufgegeben</translation>
    </message>
    <message>
        <source>Import of %1 by %2 on %3</source>
        <comment>file, who and when</comment>
        <translation>Import von %1 durch %2 am %3</translation>
    </message>
    <message>
        <source>Import of %1 undone by %2 on %3</source>
        <comment>file, who and when</comment>
        <translation>Import von %1 durch %2 am %3 rückgängig gemacht</translation>
    </message>
    <message>
        <source>Exclusion changed by %1 on %2: %3</source>
        <comment>who, when and why</comment>
        <translation>Ausnahme durch %1 am %2 geändert: %3</translation>
    </message>
    <message>
        <source>Invoice %1 entered or changed by %2 on %3</source>
        <comment>number, who and when</comment>
        <translation>Rechnung %1 durch %2 am %3 erfasst oder geändert</translation>
    </message>
    <message>
        <source>Figure settled by %1 on %2: %3</source>
        <comment>who, when and why</comment>
        <translation>Wert durch %1 am %2 festgelegt: %3</translation>
    </message>
    <message>
        <source>Records changed by %1 on %2</source>
        <comment>who and when</comment>
        <translation>Datensätze durch %1 am %2 geändert</translation>
    </message>
    <message>
        <source>The sums in %1 are larger than can be added up exactly</source>
        <translation>Die Summen in %1 sind größer, als genau addiert werden kann</translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>part of a claim that is not owed by today&apos;s figures</comment>
        <translation>nicht gewährt</translation>
    </message>
</context>
<context>
    <name>kept::CreditMoreFields</name>
    <message>
        <source>Bonus where the target is exceeded</source>
        <translation>Bonus, wo das Ziel übertroffen wird</translation>
    </message>
    <message>
        <source>Add bonus</source>
        <translation>Bonus hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>A repeated miss counts</source>
        <translation>Wiederholte Verfehlung zählt</translation>
    </message>
    <message>
        <source>times, such as 2</source>
        <translation>mal, etwa 2</translation>
    </message>
    <message>
        <source>Repeated within</source>
        <translation>Wiederholt binnen</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>Zeiträumen</translation>
    </message>
    <message>
        <source>Clause on repeats</source>
        <translation>Klausel zur Wiederholung</translation>
    </message>
    <message>
        <source>Earned back after</source>
        <translation>Zurückgenommen nach</translation>
    </message>
    <message>
        <source>met periods in a row</source>
        <translation>erfüllten Zeiträumen in Folge</translation>
    </message>
    <message>
        <source>Clause on earn-back</source>
        <translation>Klausel zum Rückverdienst</translation>
    </message>
    <message>
        <source>No credit until</source>
        <translation>Keine Gutschrift bis</translation>
    </message>
    <message>
        <source>or for the first</source>
        <translation>oder für die ersten</translation>
    </message>
    <message>
        <source>Clause on grace</source>
        <translation>Klausel zur Schonfrist</translation>
    </message>
    <message>
        <source>Choice of incident</source>
        <translation>Wahl je Vorfall</translation>
    </message>
    <message>
        <source>a name that these service levels share</source>
        <translation>ein gemeinsamer Name dieser Service-Level</translation>
    </message>
    <message>
        <source>Of service levels with the same name here only the highest credit is paid.</source>
        <translation>Von Service-Levels mit demselben Namen an dieser Stelle wird nur die höchste Gutschrift gezahlt.</translation>
    </message>
    <message>
        <source>Money is rounded</source>
        <translation>Geld wird gerundet</translation>
    </message>
    <message>
        <source>Clause on claims</source>
        <translation>Klausel zum Anspruch</translation>
    </message>
    <message>
        <source>At most the amount</source>
        <translation>Höchstens der Betrag</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>je Zeitraum</translation>
    </message>
    <message>
        <source>Clause on the cap</source>
        <translation>Klausel zur Obergrenze</translation>
    </message>
    <message>
        <source>Minimum payout</source>
        <translation>Mindestauszahlung</translation>
    </message>
    <message>
        <source>Of the minimum</source>
        <translation>Vom Mindestbetrag</translation>
    </message>
    <message>
        <source>the amount itself is paid</source>
        <translation>der Betrag selbst wird gezahlt</translation>
    </message>
    <message>
        <source>only more than it is paid</source>
        <translation>nur mehr als er wird gezahlt</translation>
    </message>
    <message>
        <source>A bonus is not made of numbers.</source>
        <translation>Ein Bonus besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>Write a boundary such as 99.95 and a share such as 2.</source>
        <translation>Schreiben Sie eine Grenze wie 99,95 und einen Anteil wie 2.</translation>
    </message>
    <message>
        <source>%1 a period</source>
        <comment>a currency</comment>
        <translation>%1 je Zeitraum</translation>
    </message>
    <message>
        <source>Judged: the mean of</source>
        <translation>Beurteilt: Mittel aus</translation>
    </message>
    <message>
        <source>periods</source>
        <comment>the first ones</comment>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>% or 500 EUR</source>
        <translation>% oder 500 EUR</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>repeats, earn-back, grace, averages, rounding, minimum, bonus</source>
        <translation>Wiederholung, Rückverdienst, Schonfrist, Mittelwerte, Rundung, Mindestbetrag, Bonus</translation>
    </message>
    <message>
        <source>More: %1</source>
        <comment>further terms of a credit</comment>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>kept::CreditPayFields</name>
    <message>
        <source>Tiers of the service credit</source>
        <translation>Stufen der Gutschrift</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Share of the charge, %</source>
        <translation>Anteil am Entgelt, %</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Art der Gutschrift</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>Gezahlt als</translation>
    </message>
    <message>
        <source>Each step of</source>
        <translation>Jeder Schritt von</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>full steps</source>
        <translation>volle Schritte</translation>
    </message>
    <message>
        <source>started steps</source>
        <translation>angefangene Schritte</translation>
    </message>
    <message>
        <source>Free of credit</source>
        <translation>Frei von Gutschrift</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>the charge of that time; 1 is pro rata</source>
        <translation>des Entgelts dieser Zeit; 1 ist anteilig</translation>
    </message>
    <message>
        <source>Only outages over</source>
        <translation>Nur Ausfälle über</translation>
    </message>
    <message>
        <source>such as 10m, or all</source>
        <translation>etwa 10m, sonst alle</translation>
    </message>
    <message>
        <source>only the time that the target does not allow</source>
        <translation>nur die Zeit, die das Ziel nicht zulässt</translation>
    </message>
    <message>
        <source>Counted time</source>
        <translation>Gezählte Zeit</translation>
    </message>
    <message>
        <source>Write a boundary such as 4h 30m and a share such as 10.</source>
        <translation>Schreiben Sie eine Grenze wie 4h 30m und einen Anteil wie 10.</translation>
    </message>
    <message>
        <source>Write a boundary such as 99.90 and a share such as 10.</source>
        <translation>Schreiben Sie eine Grenze wie 99,90 und einen Anteil wie 10.</translation>
    </message>
    <message>
        <source>Write a boundary such as 4h 30m, and in the last column what is paid.</source>
        <translation>Schreiben Sie eine Grenze wie 4h 30m und in die letzte Spalte, was gezahlt wird.</translation>
    </message>
    <message>
        <source>Write a boundary such as 99.90, and in the last column what is paid.</source>
        <translation>Schreiben Sie eine Grenze wie 99,90 und in die letzte Spalte, was gezahlt wird.</translation>
    </message>
    <message>
        <source>A tier is not made of numbers.</source>
        <translation>Eine Stufe besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>What the credit pays cannot be read: “%1”.</source>
        <translation>Was die Gutschrift zahlt, ist nicht zu lesen: „%1“.</translation>
    </message>
    <message>
        <source>The service level does not measure this.</source>
        <translation>Der Service-Level misst dies nicht.</translation>
    </message>
    <message>
        <source>such as 4h 30m</source>
        <translation>etwa 4h 30m</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of a percentage</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>% of the charge</source>
        <translation>% des Entgelts</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <comment>a currency</comment>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of a credit</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of a credit</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>of the charge, such as 24h</source>
        <translation>des Entgelts, etwa 24h</translation>
    </message>
    <message>
        <source>Charge of a time, such as 24h</source>
        <translation>Entgelt einer Zeit, etwa 24h</translation>
    </message>
</context>
<context>
    <name>kept::CreditRule</name>
    <message>
        <source>A charge is negative; a credit needs a charge of zero or more.</source>
        <translation>Ein Entgelt ist negativ; eine Gutschrift setzt ein Entgelt von null oder mehr voraus.</translation>
    </message>
    <message>
        <source>The amount is larger than can be computed exactly.</source>
        <translation>Der Betrag ist zu groß, um genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>The charges of the period are in different currencies and cannot be added.</source>
        <translation>Die Entgelte des Zeitraums haben verschiedene Währungen und können nicht addiert werden.</translation>
    </message>
    <message>
        <source>A charge needs a first day and a billing period of at least one month.</source>
        <translation>Ein Entgelt braucht einen ersten Tag und einen Abrechnungszeitraum von mindestens einem Monat.</translation>
    </message>
    <message>
        <source>The last day of a period must not be before its first.</source>
        <translation>Der letzte Tag eines Zeitraums darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>This service credit does not follow from a value and a charge alone.</source>
        <translation>Diese Gutschrift folgt nicht allein aus einem Wert und einem Entgelt.</translation>
    </message>
    <message>
        <source>Settle it with its periods.</source>
        <translation>Rechnen Sie sie mit ihren Zeiträumen ab.</translation>
    </message>
</context>
<context>
    <name>kept::CreditRuleForm</name>
    <message>
        <source>A miss earns a service credit</source>
        <translation>Eine Verfehlung führt zu einer Servicegutschrift</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>% of the charge</source>
        <translation>% des Entgelts</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Anteil an</translation>
    </message>
    <message>
        <source>the charge of the service</source>
        <translation>Entgelt des Services</translation>
    </message>
    <message>
        <source>all charges of the agreement</source>
        <translation>alle Entgelte der Vereinbarung</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>Forderungsfrist</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>Länge der Frist</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Add a tier to say what is credited.</source>
        <translation>Fügen Sie eine Stufe hinzu, um festzulegen, was gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>the at-risk pool, by weight</source>
        <translation>vom Risikobetrag, nach Gewicht</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>% of the at-risk pool</source>
        <translation>% des Risikobetrags</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage vor</translation>
    </message>
    <message>
        <source>the incident</source>
        <translation>dem Vorfall</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>any report of the period</source>
        <translation>jeder Bericht des Zeitraums</translation>
    </message>
    <message>
        <source>% of its part of the pool</source>
        <translation>% seines Teils vom Risikobetrag</translation>
    </message>
    <message>
        <source>Enter what is paid, and the rule stands here as a sentence.</source>
        <translation>Tragen Sie ein, was gezahlt wird; dann steht die Regel hier als Satz.</translation>
    </message>
</context>
<context>
    <name>kept::CreditRuleText</name>
    <message>
        <source>%1 or more</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band, and what it pays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tiers</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service level, its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No service level has a weight in the at-risk pool.</source>
        <translation>Kein Service-Level hat ein Gewicht im Risikobetrag.</translation>
    </message>
    <message>
        <source>Weights in the at-risk pool: %1; together %2 %.</source>
        <translation>Gewichte im Risikobetrag: %1; zusammen %2 %.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weights</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two bounds of a band</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>It is at most %1 of the charge of a period.</source>
        <translation>Sie beträgt höchstens %1 des Entgelts eines Zeitraums.</translation>
    </message>
    <message>
        <source>All service credits of a period together are at most %1 of the agreement&apos;s charges of the period.</source>
        <translation>Alle Servicegutschriften eines Zeitraums zusammen betragen höchstens %1 der Entgelte der Vereinbarung für diesen Zeitraum.</translation>
    </message>
    <message>
        <source>Tiers: %1.</source>
        <translation>Stufen: %1.</translation>
    </message>
    <message>
        <source>Bonus: %1.</source>
        <translation>Bonus: %1.</translation>
    </message>
</context>
<context>
    <name>kept::CreditSchedule</name>
    <message>
        <source>The band from %1 to %2 contains no value.</source>
        <translation>Die Stufe von %1 bis %2 enthält keinen Wert.</translation>
    </message>
    <message>
        <source>Several bands contain all values; the one that pays least counts.</source>
        <translation>Mehrere Stufen enthalten alle Werte; es zählt die, die am wenigsten zahlt.</translation>
    </message>
    <message>
        <source>Several bands contain the values below %1; the one that pays least counts.</source>
        <translation>Mehrere Stufen enthalten die Werte unter %1; es zählt die, die am wenigsten zahlt.</translation>
    </message>
    <message>
        <source>Several bands contain the values above %1; the one that pays least counts.</source>
        <translation>Mehrere Stufen enthalten die Werte über %1; es zählt die, die am wenigsten zahlt.</translation>
    </message>
    <message>
        <source>Several bands contain the values between %1 and %2; the one that pays least counts.</source>
        <translation>Mehrere Stufen enthalten die Werte zwischen %1 und %2; es zählt die, die am wenigsten zahlt.</translation>
    </message>
    <message>
        <source>No band contains the values between %1 and %2: nothing is paid there.</source>
        <translation>Keine Stufe enthält die Werte zwischen %1 und %2: Dort wird nichts gezahlt.</translation>
    </message>
    <message>
        <source>Two bands contain the value %1; the one that pays least counts.</source>
        <translation>Zwei Stufen enthalten den Wert %1; es zählt die, die am wenigsten zahlt.</translation>
    </message>
    <message>
        <source>No band contains the value %1: nothing is paid there.</source>
        <translation>Keine Stufe enthält den Wert %1: Dort wird nichts gezahlt.</translation>
    </message>
</context>
<context>
    <name>kept::CreditSentences</name>
    <message>
        <source>%1 (clause %2)</source>
        <comment>a sentence</comment>
        <translation>%1 (Klausel %2)</translation>
    </message>
    <message>
        <source>the achieved value</source>
        <comment>measured</comment>
        <translation>der erreichte Wert</translation>
    </message>
    <message>
        <source>the distance from the target</source>
        <comment>measured</comment>
        <translation>der Abstand vom Ziel</translation>
    </message>
    <message>
        <source>the miss</source>
        <comment>measured</comment>
        <translation>die Verfehlung</translation>
    </message>
    <message>
        <source>the length of each outage</source>
        <comment>measured</comment>
        <translation>die Dauer jedes Ausfalls</translation>
    </message>
    <message>
        <source>the number of days with an outage</source>
        <comment>measured</comment>
        <translation>die Zahl der Tage mit einem Ausfall</translation>
    </message>
    <message>
        <source>the lost time</source>
        <comment>measured</comment>
        <translation>die verlorene Zeit</translation>
    </message>
    <message>
        <source>the number of late records or outages</source>
        <comment>measured</comment>
        <translation>die Zahl der verspäteten Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>No credit is owed for periods that end by %1.</source>
        <translation>Für Zeiträume, die bis %1 enden, ist keine Gutschrift geschuldet.</translation>
    </message>
    <message numerus="yes">
        <source>No credit is owed for the first %n period(s).</source>
        <translation>
            <numerusform>Für den ersten Zeitraum ist keine Gutschrift geschuldet.</numerusform>
            <numerusform>Für die ersten %n Zeiträume ist keine Gutschrift geschuldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>a period</source>
        <comment>span of a cap</comment>
        <translation>eines Zeitraums</translation>
    </message>
    <message>
        <source>a contract year</source>
        <comment>span of a cap</comment>
        <translation>eines Vertragsjahres</translation>
    </message>
    <message>
        <source>twelve months in a row</source>
        <comment>span of a cap</comment>
        <translation>von zwölf Monaten in Folge</translation>
    </message>
    <message>
        <source>%1 of the agreement&apos;s charges of that time</source>
        <translation>%1 der Entgelte der Vereinbarung in dieser Zeit</translation>
    </message>
    <message>
        <source>All service credits of %1 together are at most %2.</source>
        <translation>Alle Gutschriften %1 zusammen betragen höchstens %2.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two limits</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>from %1 points %2</source>
        <translation>ab %1 Punkten %2</translation>
    </message>
    <message>
        <source>The points of a period are added up and pay: %1.</source>
        <translation>Die Punkte eines Zeitraums werden addiert und zahlen: %1.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>the charge of %1</source>
        <comment>a length of time</comment>
        <translation>das Entgelt von %1</translation>
    </message>
    <message>
        <source>The credit goes by %1.</source>
        <translation>Die Gutschrift richtet sich nach dem, was gemessen wird: %1.</translation>
    </message>
    <message>
        <source>For each outage %1 times the charge of its time is credited.</source>
        <translation>Für jeden Ausfall wird das %1-fache des Entgelts seiner Zeit gutgeschrieben.</translation>
    </message>
    <message>
        <source>For lost time %1 times the charge of that time is credited.</source>
        <translation>Für verlorene Zeit wird das %1-fache des Entgelts dieser Zeit gutgeschrieben.</translation>
    </message>
    <message>
        <source>What is within the free part does not count.</source>
        <translation>Was im freien Teil liegt, zählt nicht.</translation>
    </message>
    <message>
        <source>Only what the target does not allow counts.</source>
        <translation>Nur was das Ziel nicht erlaubt, zählt.</translation>
    </message>
    <message>
        <source>Only outages longer than %1 count.</source>
        <translation>Nur Ausfälle, die länger als %1 sind, zählen.</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n period(s) is judged.</source>
        <translation>
            <numerusform>Beurteilt wird das Mittel von %n Zeitraum.</numerusform>
            <numerusform>Beurteilt wird das Mittel von %n Zeiträumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit is a share of %1 of the at-risk pool.</source>
        <translation>Die Gutschrift ist ein Anteil von %1 am Risikobetrag.</translation>
    </message>
    <message numerus="yes">
        <source>A miss that follows another one within %n period(s) counts %1 times.</source>
        <translation>
            <numerusform>Eine Verfehlung, die innerhalb von %n Zeitraum auf eine andere folgt, zählt %1-fach.</numerusform>
            <numerusform>Eine Verfehlung, die innerhalb von %n Zeiträumen auf eine andere folgt, zählt %1-fach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n met period(s) in a row the credit of the miss before them is taken back.</source>
        <translation>
            <numerusform>Nach %n erfüllten Zeitraum wird die Gutschrift der Verfehlung davor zurückgenommen.</numerusform>
            <numerusform>Nach %n erfüllten Zeiträumen in Folge wird die Gutschrift der Verfehlung davor zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the credits of the incident “%1” only the highest is paid.</source>
        <translation>Von den Gutschriften des Vorfalls „%1“ wird nur die höchste gezahlt.</translation>
    </message>
    <message>
        <source>It is at most %1 a period.</source>
        <translation>Sie beträgt höchstens %1 je Zeitraum.</translation>
    </message>
    <message>
        <source>A bonus is owed where the target is exceeded.</source>
        <translation>Ein Bonus ist geschuldet, wo das Ziel übertroffen wird.</translation>
    </message>
    <message>
        <source>At risk in a period is %1 of the charges; %2 of it is allocated to the service levels.</source>
        <translation>Im Risiko ist in einem Zeitraum %1 der Entgelte; %2 davon ist auf die Service-Level verteilt.</translation>
    </message>
    <message>
        <source>Credits of %1 or less a period are not paid.</source>
        <translation>Gutschriften von %1 oder weniger je Zeitraum werden nicht gezahlt.</translation>
    </message>
    <message>
        <source>Credits of less than %1 a period are not paid.</source>
        <translation>Gutschriften von weniger als %1 je Zeitraum werden nicht gezahlt.</translation>
    </message>
    <message>
        <source>After a critical miss of a service level:</source>
        <translation>Nach einer kritischen Verfehlung eines Service-Levels:</translation>
    </message>
    <message numerus="yes">
        <source>After %n miss(es) in a row of the same service level:</source>
        <translation>
            <numerusform>Nach %n Verfehlung desselben Service-Levels:</numerusform>
            <numerusform>Nach %n Verfehlungen desselben Service-Levels in Folge:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n miss(es) of the same service level within %1 periods:</source>
        <translation>
            <numerusform>Nach %n Verfehlung desselben Service-Levels innerhalb von %1 Zeiträumen:</numerusform>
            <numerusform>Nach %n Verfehlungen desselben Service-Levels innerhalb von %1 Zeiträumen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The right can be used within %n day(s) after the period.</source>
        <translation>
            <numerusform>Das Recht kann innerhalb von %n Tag nach dem Zeitraum genutzt werden.</numerusform>
            <numerusform>Das Recht kann innerhalb von %n Tagen nach dem Zeitraum genutzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>For each started step of %1 (%2) the credit is %3.</source>
        <translation>Für jeden begonnenen Schritt von %1 (gemessen wird %2) beträgt die Gutschrift %3.</translation>
    </message>
    <message>
        <source>For each full step of %1 (%2) the credit is %3.</source>
        <translation>Für jeden vollen Schritt von %1 (gemessen wird %2) beträgt die Gutschrift %3.</translation>
    </message>
    <message>
        <source>For each outage the credit is %1.</source>
        <translation>Für jeden Ausfall beträgt die Gutschrift %1.</translation>
    </message>
    <message>
        <source>For each day with an outage the credit is %1.</source>
        <translation>Für jeden Tag mit einem Ausfall beträgt die Gutschrift %1.</translation>
    </message>
    <message>
        <source>For each late record or outage the credit is %1.</source>
        <translation>Für jeden verspäteten Datensatz oder Ausfall beträgt die Gutschrift %1.</translation>
    </message>
    <message>
        <source>For each missed period the credit is %1.</source>
        <translation>Für jeden verfehlten Zeitraum beträgt die Gutschrift %1.</translation>
    </message>
</context>
<context>
    <name>kept::CreditTrialBox</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>The chart: copy, save, show as table</source>
        <translation>Das Diagramm: kopieren, speichern, als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Charge of the period</source>
        <translation>Entgelt des Zeitraums</translation>
    </message>
    <message>
        <source>the period before is missed, too</source>
        <translation>auch der Zeitraum davor ist verfehlt</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Length of an outage</source>
        <translation>Länge eines Ausfalls</translation>
    </message>
    <message>
        <source>Lost time</source>
        <translation>Verlorene Zeit</translation>
    </message>
    <message>
        <source>Days with an outage</source>
        <translation>Tage mit einem Ausfall</translation>
    </message>
    <message>
        <source>Late records or outages</source>
        <translation>Verspätete Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>such as 4h 30m</source>
        <translation>etwa 4h 30m</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::CreditTrialText</name>
    <message>
        <source>%1 in a missed period</source>
        <translation>%1 in einem verfehlten Zeitraum</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>%1 of %2 lost: %3</source>
        <comment>time of time, and the value that follows</comment>
        <translation>%1 von %2 verloren: %3</translation>
    </message>
    <message>
        <source>%1 misses the target: %2</source>
        <comment>a value, and the target</comment>
        <translation>%1 verfehlt das Ziel: %2</translation>
    </message>
    <message>
        <source>%1 keeps the target: %2</source>
        <comment>a value, and the target</comment>
        <translation>%1 hält das Ziel ein: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is %2 started steps of %3, of which each pays %4</source>
        <translation>%1 sind %2 angefangene Schritte von %3, von denen jeder %4 zahlt</translation>
    </message>
    <message>
        <source>%1 is %2 full steps of %3, of which each pays %4</source>
        <translation>%1 sind %2 volle Schritte von %3, von denen jeder %4 zahlt</translation>
    </message>
    <message>
        <source>No tier contains it, so that it pays nothing.</source>
        <translation>Keine Stufe enthält es, daher wird nichts gezahlt.</translation>
    </message>
    <message>
        <source>Tier “%1” pays %2</source>
        <translation>Die Stufe „%1“ zahlt %2</translation>
    </message>
    <message>
        <source>%1 × the charge of %2</source>
        <translation>%1 × das Entgelt von %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>so many times, what is paid</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It pays %1</source>
        <translation>Gezahlt wird %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, and a remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>Bonus: %1</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Keine Gutschrift</translation>
    </message>
    <message>
        <source>%1 % = %2</source>
        <comment>share and amount of a credit</comment>
        <translation>%1 % = %2</translation>
    </message>
    <message>
        <source>A bonus of %1 is owed to the one who delivers.</source>
        <translation>Ein Bonus von %1 wird dem geschuldet, der leistet.</translation>
    </message>
</context>
<context>
    <name>kept::CreditValidation</name>
    <message>
        <source>The lower end of a band is above its upper end.</source>
        <translation>Das untere Ende eines Bandes liegt über seinem oberen.</translation>
    </message>
    <message>
        <source>What a credit pays is negative.</source>
        <translation>Was eine Gutschrift zahlt, ist negativ.</translation>
    </message>
    <message>
        <source>A credit pays shares, amounts, points or time, but not several of them.</source>
        <translation>Eine Gutschrift zahlt Anteile, Beträge, Punkte oder Zeit, aber nicht mehrere davon.</translation>
    </message>
    <message>
        <source>Write all tiers in one unit.</source>
        <translation>Schreiben Sie alle Stufen in einer Einheit.</translation>
    </message>
    <message>
        <source>The amounts of a credit are in different currencies.</source>
        <translation>Die Beträge einer Gutschrift sind in verschiedenen Währungen.</translation>
    </message>
    <message>
        <source>The credit does not say what is paid.</source>
        <translation>Die Gutschrift sagt nicht, was gezahlt wird.</translation>
    </message>
    <message>
        <source>Enter tiers, or what a miss, step, outage, day or record pays.</source>
        <translation>Geben Sie Stufen ein, oder was eine Verfehlung, ein Schritt, ein Ausfall, ein Tag oder ein Datensatz zahlt.</translation>
    </message>
    <message>
        <source>The credit goes by the distance from the target, but no step is given.</source>
        <translation>Die Gutschrift richtet sich nach dem Abstand vom Ziel, aber es ist kein Schritt angegeben.</translation>
    </message>
    <message>
        <source>A target that is a range has no distance that a credit could go by.</source>
        <translation>Ein Ziel, das ein Bereich ist, hat keinen Abstand, nach dem sich eine Gutschrift richten könnte.</translation>
    </message>
    <message>
        <source>The service level does not measure outages, so that none of them can pay.</source>
        <translation>Der Service-Level misst keine Ausfälle, sodass keiner etwas zahlen kann.</translation>
    </message>
    <message>
        <source>The service level does not count records that could miss their limit.</source>
        <translation>Der Service-Level zählt keine Datensätze, die ihre Grenze verfehlen könnten.</translation>
    </message>
    <message>
        <source>The service level does not say how much time was lost.</source>
        <translation>Der Service-Level sagt nicht, wie viel Zeit verloren ging.</translation>
    </message>
    <message>
        <source>Lost time follows from an availability or another share of time in per cent.</source>
        <translation>Verlorene Zeit folgt aus einer Verfügbarkeit oder einem anderen Zeitanteil in Prozent.</translation>
    </message>
    <message>
        <source>Only lost time and outages are multiplied with the charge of their time.</source>
        <translation>Nur verlorene Zeit und Ausfälle werden mit dem Entgelt ihrer Zeit multipliziert.</translation>
    </message>
    <message>
        <source>The multiple of the charge is not more than 0.</source>
        <translation>Das Vielfache des Entgelts ist nicht größer als 0.</translation>
    </message>
    <message>
        <source>Only lost time can be counted beyond what the target allows.</source>
        <translation>Nur verlorene Zeit kann über das hinaus gezählt werden, was das Ziel erlaubt.</translation>
    </message>
    <message>
        <source>The size of a step is not more than 0.</source>
        <translation>Die Größe eines Schritts ist nicht größer als 0.</translation>
    </message>
    <message>
        <source>What is free of a credit is negative.</source>
        <translation>Was frei von einer Gutschrift ist, ist negativ.</translation>
    </message>
    <message>
        <source>The credit does not say what each step pays.</source>
        <translation>Die Gutschrift sagt nicht, was jeder Schritt zahlt.</translation>
    </message>
    <message>
        <source>An average is taken over 1 to %1 periods.</source>
        <translation>Ein Mittel wird über 1 bis %1 Zeiträume gebildet.</translation>
    </message>
    <message>
        <source>Only achieved values are averaged.</source>
        <translation>Nur erreichte Werte werden gemittelt.</translation>
    </message>
    <message>
        <source>A miss is repeated within 1 to %1 periods.</source>
        <translation>Eine Verfehlung wiederholt sich innerhalb von 1 bis %1 Zeiträumen.</translation>
    </message>
    <message>
        <source>A repeated miss counts at least once.</source>
        <translation>Eine wiederholte Verfehlung zählt mindestens einfach.</translation>
    </message>
    <message>
        <source>A credit is taken back after 1 to %1 met periods.</source>
        <translation>Eine Gutschrift wird nach 1 bis %1 erfüllten Zeiträumen zurückgenommen.</translation>
    </message>
    <message>
        <source>The time without credits has neither a last day nor a number of periods.</source>
        <translation>Die Zeit ohne Gutschriften hat weder einen letzten Tag noch eine Zahl von Zeiträumen.</translation>
    </message>
    <message>
        <source>The number of days before the incident is from 1 to 366.</source>
        <translation>Die Zahl der Tage vor dem Vorfall ist 1 bis 366.</translation>
    </message>
    <message>
        <source>A cap is negative.</source>
        <translation>Eine Obergrenze ist negativ.</translation>
    </message>
    <message>
        <source>The smallest credit that is paid is negative.</source>
        <translation>Die kleinste Gutschrift, die gezahlt wird, ist negativ.</translation>
    </message>
    <message>
        <source>The number of days in which a credit can be claimed is negative.</source>
        <translation>Die Zahl der Tage, in denen eine Gutschrift geltend gemacht werden kann, ist negativ.</translation>
    </message>
    <message>
        <source>A cap has neither a share of the charges nor an amount.</source>
        <translation>Eine Obergrenze hat weder einen Anteil der Entgelte noch einen Betrag.</translation>
    </message>
    <message>
        <source>The at-risk pool is a share of the agreement&apos;s charges or of what was invoiced.</source>
        <translation>Der Risikobetrag ist ein Anteil der Entgelte der Vereinbarung oder dessen, was berechnet wurde.</translation>
    </message>
    <message>
        <source>Points are paid by the agreement&apos;s charges or by what was invoiced.</source>
        <translation>Punkte werden nach den Entgelten der Vereinbarung gezahlt oder nach dem, was berechnet wurde.</translation>
    </message>
    <message>
        <source>The table of points is empty.</source>
        <translation>Die Punktetabelle ist leer.</translation>
    </message>
    <message>
        <source>The table of points is not ascending.</source>
        <translation>Die Punktetabelle ist nicht aufsteigend.</translation>
    </message>
    <message>
        <source>The agreement has no at-risk pool that could be allocated.</source>
        <translation>Die Vereinbarung hat keinen Risikobetrag, der verteilt werden könnte.</translation>
    </message>
    <message>
        <source>The agreement has no table that says what points pay.</source>
        <translation>Die Vereinbarung hat keine Tabelle, die sagt, was Punkte zahlen.</translation>
    </message>
    <message>
        <source>No reporting duty is called “%1”.</source>
        <translation>Keine Berichtspflicht heißt „%1“.</translation>
    </message>
    <message>
        <source>A right to terminate needs at least one miss.</source>
        <translation>Ein Kündigungsrecht braucht mindestens eine Verfehlung.</translation>
    </message>
    <message>
        <source>So many misses do not fit into the number of periods that is looked at.</source>
        <translation>So viele Verfehlungen passen nicht in die Zahl der betrachteten Zeiträume.</translation>
    </message>
    <message>
        <source>The agreement has no service level with the id “%1”.</source>
        <translation>Die Vereinbarung hat keinen Service-Level mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>The service level does not measure outages, so that no days with them are counted.</source>
        <translation>Der Service-Level misst keine Ausfälle, sodass keine Tage mit Ausfällen gezählt werden.</translation>
    </message>
    <message>
        <source>This amount is in a currency in which the agreement charges nothing.</source>
        <translation>Dieser Betrag ist in einer Währung, in der die Vereinbarung nichts berechnet.</translation>
    </message>
    <message>
        <source>This amount is in %1, but the service credit is in %2; nothing is converted.</source>
        <translation>Dieser Betrag ist in %1, die Gutschrift aber in %2; umgerechnet wird nichts.</translation>
    </message>
    <message>
        <source>Write it in the currency of the service credit.</source>
        <translation>Schreiben Sie ihn in der Währung der Gutschrift.</translation>
    </message>
    <message>
        <source>What a bonus pays is negative.</source>
        <translation>Was ein Bonus zahlt, ist negativ.</translation>
    </message>
    <message>
        <source>A bonus is paid in points, which are only added up from misses.</source>
        <translation>Ein Bonus wird in Punkten gezahlt, die aber nur aus Verfehlungen zusammengezählt werden.</translation>
    </message>
    <message>
        <source>Write the bonus as a share or as an amount.</source>
        <translation>Schreiben Sie den Bonus als Anteil oder als Betrag.</translation>
    </message>
</context>
<context>
    <name>kept::CreditsModel</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Geltend machen bis</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, noch %n Tag</numerusform>
            <numerusform>%1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Geschuldet von</translation>
    </message>
    <message>
        <source>%1, today is the last day</source>
        <comment>date</comment>
        <translation>%1, heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>instead of a deadline</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>By today&apos;s figures %1 more is owed than was claimed. %2 The deadline passed on %3 without a claim of it.</source>
        <translation>Nach den heutigen Zahlen werden %1 mehr geschuldet, als geltend gemacht wurden. %2 Die Frist ist am %3 abgelaufen, ohne dass es geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>By today&apos;s figures %1 more is owed than was claimed. %2 The difference can be claimed.</source>
        <translation>Nach den heutigen Zahlen werden %1 mehr geschuldet, als geltend gemacht wurden. %2 Die Differenz kann geltend gemacht werden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what became of a claim, and its reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The deadline passed on %1 without a claim.</source>
        <translation>Die Frist ist am %1 abgelaufen, ohne dass die Gutschrift geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>Not claimed.</source>
        <translation>Nicht geltend gemacht.</translation>
    </message>
    <message>
        <source>By today&apos;s figures %1 less is owed than the %2 that were granted of the claim. %3</source>
        <translation>Nach den heutigen Zahlen werden %1 weniger geschuldet als die %2, die auf den Anspruch gewährt wurden. %3</translation>
    </message>
    <message>
        <source>By today&apos;s figures %1 less is owed than was claimed. %2</source>
        <translation>Nach den heutigen Zahlen werden %1 weniger geschuldet, als geltend gemacht wurden. %2</translation>
    </message>
    <message>
        <source>There is nothing to claim here: agree with the other party how what was credited too much comes back to us.</source>
        <translation>Hier ist nichts geltend zu machen: Vereinbaren Sie mit der anderen Partei, wie das zu viel Gutgeschriebene an uns zurückkommt.</translation>
    </message>
    <message>
        <source>There is nothing to claim here: agree with the other party how what was credited too much is given back.</source>
        <translation>Hier ist nichts geltend zu machen: Vereinbaren Sie mit der anderen Partei, wie das zu viel Gutgeschriebene zurückgegeben wird.</translation>
    </message>
</context>
<context>
    <name>kept::CreditsPage</name>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>No service credit matches.</source>
        <translation>Keine passende Servicegutschrift.</translation>
    </message>
    <message>
        <source>A credit follows when a service level with a credit rule is missed. Look at all periods, or at another state.</source>
        <translation>Eine Gutschrift entsteht, wenn ein Service-Level mit Gutschriftregel verfehlt wird. Sehen Sie sich alle Zeiträume oder einen anderen Status an.</translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation>Alle Zeiträume anzeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>Show the figure</source>
        <translation>Zahl anzeigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Number of the invoice with the credit</source>
        <translation>Nummer der Rechnung mit der Gutschrift</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Geltend machen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>service level, period, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Owed by us to others: %1</source>
        <translation>Von uns gegenüber anderen geschuldet: %1</translation>
    </message>
    <message>
        <source>The rejection gives the credit up, and nothing says why.</source>
        <translation>Mit der Ablehnung wird die Gutschrift aufgegeben, und nichts sagt, warum.</translation>
    </message>
    <message>
        <source>Enter the reason as a note.</source>
        <translation>Geben Sie den Grund als Anmerkung ein.</translation>
    </message>
    <message>
        <source>Record that the claim of %1 for %2, %3 was rejected? The credit is then forgone, until the claim is disputed.</source>
        <comment>amount, service level, period</comment>
        <translation>Erfassen, dass der Anspruch auf %1 für %2, %3, abgelehnt wurde? Die Gutschrift ist dann verfallen, bis der Anspruch bestritten wird.</translation>
    </message>
    <message>
        <source>Record the rejection</source>
        <translation>Ablehnung erfassen</translation>
    </message>
    <message>
        <source>Claim letter</source>
        <translation>Anspruchsschreiben</translation>
    </message>
    <message>
        <source>Accepted amount</source>
        <translation>Anerkannter Betrag</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Tag des Schritts</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>Enter how much is accepted, at most %1.</source>
        <translation>Geben Sie ein, wie viel anerkannt wird, höchstens %1.</translation>
    </message>
    <message>
        <source>Invoices…</source>
        <translation>Rechnungen …</translation>
    </message>
    <message>
        <source>Exchange rates…</source>
        <translation>Wechselkurse …</translation>
    </message>
    <message>
        <source>Record their claim</source>
        <translation>Ihren Anspruch festhalten</translation>
    </message>
    <message>
        <source>Record that we rejected the claim of %1 for %2, %3? We then owe nothing, until the claim is disputed.</source>
        <comment>amount, service level, period</comment>
        <translation>Festhalten, dass wir den Anspruch von %1 für %2, %3 abgelehnt haben? Wir schulden dann nichts, bis der Anspruch bestritten wird.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Take back last step…</source>
        <translation>Letzten Schritt zurücknehmen …</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>Rest aufgeben</translation>
    </message>
    <message>
        <source>The number of the invoice with the credit is missing.</source>
        <translation>Die Nummer der Rechnung mit der Gutschrift fehlt.</translation>
    </message>
    <message>
        <source>Enter it in the field “Invoice number”: the ledger, its exports and the statement name the credit by it.</source>
        <translation>Geben Sie sie im Feld „Rechnungsnummer“ ein: Konto, Exporte und Gutschriftenaufstellung nennen die Gutschrift mit ihr.</translation>
    </message>
    <message>
        <source>Of the claim of %1, %2 is credited. Do the other %3 stay in dispute, or were they given up, so that we do not owe them?</source>
        <translation>Vom Anspruch über %1 werden %2 gutgeschrieben. Bleiben die übrigen %3 bestritten, oder wurden sie aufgegeben, sodass wir sie nicht schulden?</translation>
    </message>
    <message>
        <source>Of the claim of %1, %2 is accepted. Do the other %3 stay in dispute, or were they given up, so that we do not owe them?</source>
        <translation>Vom Anspruch über %1 werden %2 anerkannt. Bleiben die übrigen %3 bestritten, oder wurden sie aufgegeben, sodass wir sie nicht schulden?</translation>
    </message>
    <message>
        <source>Of the claim of %1, %2 is credited. Do the other %3 stay in dispute, or do you give them up, so that they count as forgone?</source>
        <translation>Vom Anspruch über %1 werden %2 gutgeschrieben. Bleiben die übrigen %3 bestritten, oder geben Sie sie auf, sodass sie als verfallen zählen?</translation>
    </message>
    <message>
        <source>Of the claim of %1, %2 is accepted. Do the other %3 stay in dispute, or do you give them up, so that they count as forgone?</source>
        <translation>Vom Anspruch über %1 werden %2 anerkannt. Bleiben die übrigen %3 bestritten, oder geben Sie sie auf, sodass sie als verfallen zählen?</translation>
    </message>
    <message>
        <source>Keep in dispute</source>
        <translation>Bestritten lassen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The rest of %1 is given up, and nothing says why.</source>
        <translation>Der Rest von %1 wird aufgegeben, und nichts sagt, warum.</translation>
    </message>
    <message>
        <source>Record that the %1 still in dispute for %2, %3 were given up? We then do not owe them.</source>
        <comment>amount, service level, period</comment>
        <translation>Festhalten, dass die noch bestrittenen %1 für %2, %3 aufgegeben wurden? Wir schulden sie dann nicht.</translation>
    </message>
    <message>
        <source>Give up the %1 still in dispute for %2, %3? They then count as forgone.</source>
        <comment>amount, service level, period</comment>
        <translation>Die noch bestrittenen %1 für %2, %3 aufgeben? Sie zählen dann als verfallen.</translation>
    </message>
    <message>
        <source>%1 of the claim would not be accepted; you are asked what becomes of them.</source>
        <translation>%1 des Anspruchs würden nicht anerkannt; Sie werden gefragt, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>“Credited” needs the invoice number: the ledger, its exports and the statement name the credit by it.</source>
        <translation>„Gutgeschrieben“ braucht die Rechnungsnummer: Konto, Exporte und Gutschriftenaufstellung nennen die Gutschrift mit ihr.</translation>
    </message>
    <message>
        <source>Of the claim of %1: %2.</source>
        <comment>amount and its parts</comment>
        <translation>Vom Anspruch über %1: %2.</translation>
    </message>
    <message>
        <source>The credit is then not claimed.</source>
        <translation>Die Gutschrift ist dann nicht geltend gemacht.</translation>
    </message>
    <message>
        <source>The credit is then not claimed, and as its time passed on %1, it counts as forgone.</source>
        <translation>Die Gutschrift ist dann nicht geltend gemacht, und weil ihre Frist am %1 ablief, zählt sie als verfallen.</translation>
    </message>
    <message>
        <source>The credit is then not claimed; it can be claimed until %1.</source>
        <translation>Die Gutschrift ist dann nicht geltend gemacht; sie kann bis zum %1 geltend gemacht werden.</translation>
    </message>
    <message>
        <source>Take back the claim of %1 for %2, %3?</source>
        <comment>amount, service level, period</comment>
        <translation>Den Anspruch über %1 für %2, %3 zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back that the letter was sent on %1? The claim stays, and so do its files.</source>
        <translation>Zurücknehmen, dass der Brief am %1 versandt wurde? Der Anspruch bleibt, und seine Dateien bleiben.</translation>
    </message>
    <message>
        <source>Take back the step “%1”? The claim then stands as it did before; the audit trail keeps both.</source>
        <translation>Den Schritt „%1“ zurücknehmen? Der Anspruch steht dann wie davor; der Prüfpfad behält beides.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Warum er zurückgenommen wird</translation>
    </message>
    <message>
        <source>Show the clause</source>
        <translation>Klausel anzeigen</translation>
    </message>
    <message>
        <source>How much of the claim is accepted in all, with what is credited already.</source>
        <translation>Wie viel des Anspruchs insgesamt anerkannt ist, mit dem, was schon gutgeschrieben ist.</translation>
    </message>
    <message>
        <source>When it was claimed, or when the other party answered; today when it is left empty.</source>
        <translation>Wann geltend gemacht wurde oder die andere Partei antwortete; heute, wenn das Feld leer bleibt.</translation>
    </message>
    <message>
        <source>If it was claimed in time, enter that day as the day of the step.</source>
        <translation>Wurde sie rechtzeitig geltend gemacht, geben Sie jenen Tag als Tag des Schritts ein.</translation>
    </message>
    <message>
        <source>It is claimed already.</source>
        <translation>Sie ist schon geltend gemacht.</translation>
    </message>
    <message>
        <source>The claim is settled.</source>
        <translation>Der Anspruch ist erledigt.</translation>
    </message>
    <message>
        <source>This step does not follow from where the claim stands.</source>
        <translation>Dieser Schritt folgt nicht aus dem Stand des Anspruchs.</translation>
    </message>
    <message>
        <source>“Accepted amount” is the amount in all, with the %1 that are credited already.</source>
        <translation>„Anerkannter Betrag“ ist der Betrag insgesamt, mit den schon gutgeschriebenen %1.</translation>
    </message>
    <message>
        <source>Claim %1 for “%2”? The claim of %3 for “%4” was rejected; of the credits of one incident only one is paid.</source>
        <comment>amount and service level, twice</comment>
        <translation>%1 für „%2“ geltend machen? Der Anspruch auf %3 für „%4“ wurde abgelehnt; von den Gutschriften eines Vorfalls wird nur eine gezahlt.</translation>
    </message>
    <message>
        <source>Claim %1 for “%2” instead of %3 for “%4”? Of the credits of one incident only one is paid: the %3 are then given up.</source>
        <comment>amount and service level, twice</comment>
        <translation>%1 für „%2“ statt %3 für „%4“ geltend machen? Von den Gutschriften eines Vorfalls wird nur eine gezahlt: Die %3 sind dann aufgegeben.</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <comment>amount</comment>
        <translation>%1 geltend machen</translation>
    </message>
    <message>
        <source>Why this one is claimed</source>
        <translation>Warum diese geltend gemacht wird</translation>
    </message>
    <message>
        <source>“Claim” is not possible any more: the deadline passed on %2. If it was claimed in time, enter a day from %1 to %2 as the day of the step; that records a claim that was made then.</source>
        <comment>first and last day for a claim</comment>
        <translation>„Geltend machen“ ist nicht mehr möglich: Die Frist endete am %2. Wurde die Gutschrift rechtzeitig geltend gemacht, geben Sie als Tag des Schritts einen Tag vom %1 bis %2 ein; erfasst wird dann ein Anspruch von diesem Tag.</translation>
    </message>
</context>
<context>
    <name>kept::CreditsSection</name>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>for all service levels together</source>
        <translation>für alle Service-Levels zusammen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>% of the charges of a period</source>
        <translation>% der Entgelte eines Zeitraums</translation>
    </message>
    <message>
        <source>Records stay open</source>
        <translation>Datensätze bleiben offen</translation>
    </message>
    <message>
        <source>days after the period ends</source>
        <translation>Tage nach Ende des Zeitraums</translation>
    </message>
    <message>
        <source>How credits are claimed</source>
        <translation>Wie Gutschriften geltend gemacht werden</translation>
    </message>
    <message>
        <source>Further caps</source>
        <translation>Weitere Obergrenzen</translation>
    </message>
    <message>
        <source>Add cap</source>
        <translation>Obergrenze hinzufügen</translation>
    </message>
    <message>
        <source>All credits of</source>
        <translation>Alle Gutschriften</translation>
    </message>
    <message>
        <source>% of the charges</source>
        <translation>% der Entgelte</translation>
    </message>
    <message>
        <source>or the amount</source>
        <translation>oder der Betrag</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>At-risk pool and minimum payout</source>
        <translation>Risikobetrag und Mindestauszahlung</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Risikobetrag</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>Of it allocated</source>
        <translation>Davon verteilt</translation>
    </message>
    <message>
        <source>% to the service levels</source>
        <translation>% auf die Service-Level</translation>
    </message>
    <message>
        <source>Clause on the pool</source>
        <translation>Klausel zum Risikobetrag</translation>
    </message>
    <message>
        <source>Minimum payout</source>
        <translation>Mindestauszahlung</translation>
    </message>
    <message>
        <source>Of the minimum</source>
        <translation>Vom Mindestbetrag</translation>
    </message>
    <message>
        <source>the amount itself is paid</source>
        <translation>der Betrag selbst wird gezahlt</translation>
    </message>
    <message>
        <source>only more than it is paid</source>
        <translation>nur mehr als er wird gezahlt</translation>
    </message>
    <message>
        <source>What points pay</source>
        <translation>Was Punkte zahlen</translation>
    </message>
    <message>
        <source>Add step of points</source>
        <translation>Punktestufe hinzufügen</translation>
    </message>
    <message>
        <source>From so many points of a period</source>
        <translation>Ab so vielen Punkten eines Zeitraums</translation>
    </message>
    <message>
        <source>Share of the charges, %</source>
        <translation>Anteil an den Entgelten, %</translation>
    </message>
    <message>
        <source>Clause on points</source>
        <translation>Klausel zu Punkten</translation>
    </message>
    <message>
        <source>A cap is not made of numbers.</source>
        <translation>Eine Obergrenze besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>Write a percentage such as 10 or an amount such as 500.</source>
        <translation>Schreiben Sie einen Prozentsatz wie 10 oder einen Betrag wie 500.</translation>
    </message>
    <message>
        <source>A step of points is not made of numbers.</source>
        <translation>Eine Punktestufe besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>Write points such as 5 and a share such as 2.</source>
        <translation>Schreiben Sie Punkte wie 5 und einen Anteil wie 2.</translation>
    </message>
</context>
<context>
    <name>kept::Currency</name>
    <message>
        <source>“%1” is not a currency code of ISO 4217.</source>
        <translation>„%1“ ist kein Währungscode nach ISO 4217.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR, USD or JPY.</source>
        <translation>Schreiben Sie drei Großbuchstaben, etwa EUR, USD oder JPY.</translation>
    </message>
</context>
<context>
    <name>kept::CurrentResults</name>
    <message>
        <source>The stored result of the service level %1 of %2 in %3 is not what its records give.</source>
        <translation>Das gespeicherte Ergebnis des Service-Levels %1 von %2 in %3 ist nicht das, was seine Datensätze ergeben.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kept::DateEntry</name>
    <message>
        <source>Write it like %1, 2026-01-31, +3m or Q3.</source>
        <translation>Schreiben Sie es wie %1, 2026-01-31, +3m oder Q3.</translation>
    </message>
    <message>
        <source>The date needs its year here.</source>
        <translation>Das Datum braucht hier sein Jahr.</translation>
    </message>
    <message>
        <source>The year %1 is not one between 1900 and 2999.</source>
        <translation>Das Jahr %1 liegt nicht zwischen 1900 und 2999.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Es gibt keinen Monat %1.</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>Der Monat %1 hat keinen Tag %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d</source>
        <comment>one letter: days, as in +10d</comment>
        <translation>t</translation>
    </message>
    <message>
        <source>w</source>
        <comment>one letter: weeks, as in +2w</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>m</source>
        <comment>one letter: months, as in +3m</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>y</source>
        <comment>one letter: years, as in +1y</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>“%1” is not a unit of time: d for days, w for weeks, m for months, y for years.</source>
        <translation>„%1“ ist keine Zeiteinheit: t für Tage, w für Wochen, m für Monate, j für Jahre.</translation>
    </message>
    <message>
        <source>q</source>
        <comment>one letter: quarter, as in Q3</comment>
        <translation>q</translation>
    </message>
    <message>
        <source>A year has the quarters 1 to 4.</source>
        <translation>Ein Jahr hat die Quartale 1 bis 4.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>„%1“ ist kein Jahr.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>Der %1 ist ein %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>kept::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>what was typed, and the date in words</comment>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>a date in words</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>kept::DateTimeFormat</name>
    <message>
        <source>“%1” in the date format “%2” has no meaning.</source>
        <translation>„%1“ hat im Datumsformat „%2“ keine Bedeutung.</translation>
    </message>
    <message>
        <source>Use yyyy, MM, dd, HH, mm and ss, and put words into single quotes.</source>
        <translation>Verwenden Sie yyyy, MM, dd, HH, mm und ss, und setzen Sie Wörter in einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>The date format “%1” names no year, month and day.</source>
        <translation>Das Datumsformat „%1“ nennt nicht Jahr, Monat und Tag.</translation>
    </message>
    <message>
        <source>Write it as in yyyy-MM-dd HH:mm:ss, or iso.</source>
        <translation>Schreiben Sie es wie yyyy-MM-dd HH:mm:ss oder iso.</translation>
    </message>
</context>
<context>
    <name>kept::Deadlines</name>
    <message>
        <source>Decide on renewal</source>
        <translation>Über Verlängerung entscheiden</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Letzter Kündigungstag</translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation>Die Laufzeit endet</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 geltend machen</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review zu %1</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 läuft ab</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>end of term</source>
        <translation>Ende der Laufzeit</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Renews on %1, because notice was possible until %2</source>
        <translation>Verlängert sich am %1, da eine Kündigung nur bis zum %2 möglich war</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Set the target of “%1”</source>
        <translation>Ziel von „%1“ setzen</translation>
    </message>
    <message>
        <source>Review the target of “%1”</source>
        <translation>Ziel von „%1“ überprüfen</translation>
    </message>
    <message>
        <source>Renews on %1, as was agreed</source>
        <translation>Verlängert sich am %1, wie vereinbart wurde</translation>
    </message>
    <message>
        <source>Review of the open-ended agreement</source>
        <translation>Überprüfung der unbefristeten Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement ends</source>
        <translation>Die Vereinbarung endet</translation>
    </message>
    <message>
        <source>The report on %1 of %2 is missing</source>
        <translation>Der Bericht über %1 für %2 fehlt</translation>
    </message>
    <message>
        <source>missing report</source>
        <translation>fehlender Bericht</translation>
    </message>
    <message>
        <source>The report “%1” is missing</source>
        <translation>Der Bericht „%1“ fehlt</translation>
    </message>
    <message>
        <source>The report “%1” of %2 is missing</source>
        <comment>report, period</comment>
        <translation>Der Bericht „%1“ für %2 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>The report “%1” of %2 is missing, and %n earlier one(s)</source>
        <comment>report, period</comment>
        <translation>
            <numerusform>Der Bericht „%1“ für %2 fehlt, und %n früherer</numerusform>
            <numerusform>Der Bericht „%1“ für %2 fehlt, und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>what waits, who asked and when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Approve the agreement</source>
        <translation>Vereinbarung genehmigen</translation>
    </message>
    <message>
        <source>Approve the amendment from %1</source>
        <translation>Änderung zum %1 genehmigen</translation>
    </message>
    <message>
        <source>Approve the renewal</source>
        <translation>Verlängerung genehmigen</translation>
    </message>
    <message>
        <source>Approve the exclusion of “%1” (%2)</source>
        <comment>service level, who asked</comment>
        <translation>Ausnahme für „%1“ genehmigen (%2)</translation>
    </message>
    <message>
        <source>Confirm that the exclusion of “%1” counts no more (%2)</source>
        <comment>service level, who asked</comment>
        <translation>Bestätigen, dass die Ausnahme für „%1“ nicht mehr zählt (%2)</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Right to terminate: %1, %2</source>
        <comment>service level, what happened</comment>
        <translation>Kündigungsrecht: %1, %2</translation>
    </message>
    <message>
        <source>right to terminate</source>
        <translation>Kündigungsrecht</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <comment>number, and the right that it gives</comment>
        <translation>Klausel %1: %2</translation>
    </message>
    <message>
        <source>The right can be used until %1.</source>
        <translation>Das Recht kann bis %1 ausgeübt werden.</translation>
    </message>
</context>
<context>
    <name>kept::DeadlinesModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>date</comment>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>kept::Decimal</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write digits with a point before the decimal places, such as 99.9.</source>
        <translation>Schreiben Sie Ziffern mit einem Punkt vor den Nachkommastellen, etwa 99.9.</translation>
    </message>
    <message>
        <source>The number “%1” is too long.</source>
        <translation>Die Zahl „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Use at most 18 digits, of which at most 9 stand after the point.</source>
        <translation>Verwenden Sie höchstens 18 Ziffern, davon höchstens 9 nach dem Punkt.</translation>
    </message>
</context>
<context>
    <name>kept::Discrepancy</name>
    <message>
        <source>Settled: reported %1, measured %2; the reported figure counts.</source>
        <translation>Geklärt: gemeldet %1, gemessen %2; es zählt der gemeldete Wert.</translation>
    </message>
    <message>
        <source>Settled: reported %1, measured %2; the measured figure counts.</source>
        <translation>Geklärt: gemeldet %1, gemessen %2; es zählt der gemessene Wert.</translation>
    </message>
    <message>
        <source>To be settled: reported %1, measured %2, tolerance %3.</source>
        <translation>Zu klären: gemeldet %1, gemessen %2, Toleranz %3.</translation>
    </message>
</context>
<context>
    <name>kept::Display</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation>H%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>kept::Document</name>
    <message>
        <source>A record is expected here, between { and }.</source>
        <translation>Hier wird ein Datensatz erwartet, zwischen { und }.</translation>
    </message>
    <message>
        <source>This is not a document of Kept.</source>
        <translation>Das ist kein Dokument von Kept.</translation>
    </message>
    <message>
        <source>A document has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Ein Dokument hat &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Version %1 of the document format is not known.</source>
        <translation>Die Version %1 des Dokumentformats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Dieses Programm liest Version %1.</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <translation>%1, Zeile %2, %3</translation>
    </message>
    <message>
        <source>Two records of this list have the id “%1”.</source>
        <translation>Zwei Datensätze dieser Liste haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>Give each record an id of its own.</source>
        <translation>Geben Sie jedem Datensatz eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The charges are in several currencies, but a credit or its cap adds them up.</source>
        <translation>Die Entgelte haben mehrere Währungen, aber eine Gutschrift oder ihre Obergrenze addiert sie.</translation>
    </message>
    <message>
        <source>Write all charges of the agreement in one currency.</source>
        <translation>Schreiben Sie alle Entgelte der Vereinbarung in einer Währung.</translation>
    </message>
    <message>
        <source>The smallest credit is in %1, but no charge of the agreement is.</source>
        <translation>Die kleinste Gutschrift ist in %1, aber kein Entgelt der Vereinbarung ist es.</translation>
    </message>
    <message>
        <source>Two agreements have the reference “%1”.</source>
        <translation>Zwei Vereinbarungen haben die Referenz „%1“.</translation>
    </message>
    <message>
        <source>The agreement “%1” has no service level “%2”.</source>
        <translation>Die Vereinbarung „%1“ hat kein Service-Level „%2“.</translation>
    </message>
    <message>
        <source>The period %1 ends before the agreement starts on %2.</source>
        <translation>Der Zeitraum %1 endet, bevor die Vereinbarung am %2 beginnt.</translation>
    </message>
    <message>
        <source>The review was held, but the day is missing.</source>
        <translation>Das Review wurde durchgeführt, aber der Tag fehlt.</translation>
    </message>
    <message>
        <source>A sealed review holds its frozen figures, and no other review does.</source>
        <translation>Ein versiegeltes Review enthält seine eingefrorenen Zahlen, ein anderes nicht.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Service „%1“.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Es gibt keinen Kalender „%1“.</translation>
    </message>
    <message>
        <source>There is no agreement “%1”.</source>
        <translation>Es gibt keine Vereinbarung „%1“.</translation>
    </message>
    <message>
        <source>Add the record to the document, or correct the id.</source>
        <translation>Fügen Sie den Datensatz dem Dokument hinzu, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>Bytes are expected here, in base64.</source>
        <translation>Hier wird ein Inhalt in Base64 erwartet.</translation>
    </message>
    <message>
        <source>The bytes do not have this hash.</source>
        <translation>Der Inhalt hat nicht diesen Hash.</translation>
    </message>
    <message>
        <source>Export the document again; it was changed on its way.</source>
        <translation>Exportieren Sie das Dokument noch einmal; es wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The file is larger than a workbook takes.</source>
        <translation>Die Datei ist größer, als eine Arbeitsmappe aufnimmt.</translation>
    </message>
    <message>
        <source>No agreement and no claim of the document names this file among its attachments.</source>
        <translation>Keine Vereinbarung und kein Anspruch des Dokuments nennt diese Datei unter den Anlagen.</translation>
    </message>
    <message>
        <source>The claim was settled on %1, before it was made, on %2.</source>
        <translation>Der Anspruch wurde am %1 erledigt, bevor er am %2 geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>The claim was sent on %1, before it was made, on %2.</source>
        <translation>Der Anspruch wurde am %1 versandt, bevor er am %2 geltend gemacht wurde.</translation>
    </message>
    <message>
        <source>The amount of a step is at most the claimed %1.</source>
        <translation>Der Betrag eines Schritts ist höchstens die geltend gemachten %1.</translation>
    </message>
    <message>
        <source>More was accepted after this step, and it does not say how much it credited.</source>
        <translation>Nach diesem Schritt wurde mehr anerkannt, und er sagt nicht, wie viel mit ihm gutgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Give the step its amount.</source>
        <translation>Geben Sie dem Schritt seinen Betrag.</translation>
    </message>
    <message>
        <source>With this step %1 are credited in all, and only %2 are accepted.</source>
        <translation>Mit diesem Schritt sind insgesamt %1 gutgeschrieben, und nur %2 sind anerkannt.</translation>
    </message>
</context>
<context>
    <name>kept::EditTable</name>
    <message>
        <source>Remove row</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Überschreiben: %1</translation>
    </message>
    <message>
        <source>Make a copy of these rows that belongs to this agreement</source>
        <translation>Eine Kopie dieser Zeilen machen, die zu dieser Vereinbarung gehört</translation>
    </message>
    <message>
        <source>These rows hold as %1 says. A row of this agreement&apos;s own takes the place of all of them.</source>
        <translation>Diese Zeilen gelten, wie %1 sie nennt. Eine eigene Zeile dieser Vereinbarung tritt an die Stelle aller.</translation>
    </message>
    <message>
        <source>As %1 says: %2</source>
        <translation>Wie in %1: %2</translation>
    </message>
    <message>
        <source>%1, inherited from %2</source>
        <translation>%1, übernommen aus %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>kept::EntryDialog</name>
    <message>
        <source>What you entered is not saved yet.</source>
        <translation>Was Sie eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>kept::EvaluateCommands</name>
    <message>
        <source>Scorecard of %1 (%2 to %3), as of %4</source>
        <translation>Scorecard für %1 (%2 bis %3), Stand %4</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>claim by %1</source>
        <translation>geltend machen bis %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>No service credits in %1.</source>
        <translation>Keine Servicegutschriften in %1.</translation>
    </message>
    <message>
        <source>No service level “%1” is judged in %2.</source>
        <translation>Kein Service-Level „%1“ wird in %2 beurteilt.</translation>
    </message>
    <message>
        <source>Owed by us to others: %1.</source>
        <translation>Von uns gegenüber anderen geschuldet: %1.</translation>
    </message>
    <message>
        <source>Results, one for each service level and period: %1.</source>
        <translation>Ergebnisse, eines je Service-Level und Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Service credits: %1.</source>
        <translation>Servicegutschriften: %1.</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>Approvals: one person alone may ask for an approval and give it.</source>
        <translation>Genehmigungen: Eine Person allein darf eine Genehmigung anfragen und erteilen.</translation>
    </message>
    <message>
        <source>Nothing is judged in %1.</source>
        <translation>In %1 wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31.</source>
        <translation>Schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>%1 results, of which %2 were judged again.</source>
        <translation>%1 Ergebnisse, davon %2 neu bewertet.</translation>
    </message>
    <message>
        <source>Rating: %1.</source>
        <translation>Bewertung: %1.</translation>
    </message>
    <message>
        <source>The ledger is not written as “%1”.</source>
        <translation>Das Konto wird nicht als „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Choose csv, xlsx or ocds.</source>
        <translation>Wählen Sie csv, xlsx oder ocds.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>kept::EventLog</name>
    <message>
        <source>Line %1 of the same ticket cannot be taken, so its last state is not known.</source>
        <translation>Zeile %1 desselben Tickets kann nicht übernommen werden, daher ist sein letzter Zustand nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>kept::ExchangeRates</name>
    <message>
        <source>A rate leads from one currency to another one.</source>
        <translation>Ein Kurs führt von einer Währung zu einer anderen.</translation>
    </message>
    <message>
        <source>A rate is more than 0.</source>
        <translation>Ein Kurs ist größer als 0.</translation>
    </message>
    <message>
        <source>A rate needs the day from which it counts.</source>
        <translation>Ein Kurs braucht den Tag, ab dem er gilt.</translation>
    </message>
    <message>
        <source>A rate needs its source.</source>
        <translation>Ein Kurs braucht seine Quelle.</translation>
    </message>
    <message>
        <source>Say who published it.</source>
        <translation>Sagen Sie, wer ihn veröffentlicht hat.</translation>
    </message>
    <message>
        <source>There is a rate of these currencies for that day already.</source>
        <translation>Für diesen Tag gibt es schon einen Kurs dieser Währungen.</translation>
    </message>
    <message>
        <source>Correct that one.</source>
        <translation>Berichtigen Sie diesen.</translation>
    </message>
    <message>
        <source>Say why it does not count; the audit trail keeps the reason.</source>
        <translation>Sagen Sie, warum er nicht zählt; der Prüfpfad behält den Grund.</translation>
    </message>
    <message>
        <source>A rate is archived with a reason.</source>
        <translation>Ein Kurs wird mit einem Grund archiviert.</translation>
    </message>
</context>
<context>
    <name>kept::ExclusionWords</name>
    <message>
        <source>force majeure</source>
        <translation>höhere Gewalt</translation>
    </message>
    <message>
        <source>caused by the customer</source>
        <translation>vom Kunden verursacht</translation>
    </message>
    <message>
        <source>upstream supplier</source>
        <translation>Vorlieferant</translation>
    </message>
    <message>
        <source>Requested by %1; waits for approval and does not count</source>
        <translation>Beantragt von %1; wartet auf Genehmigung und zählt nicht</translation>
    </message>
    <message>
        <source>Requested by %1, approved by %2</source>
        <translation>Beantragt von %1, genehmigt von %2</translation>
    </message>
    <message>
        <source>Requested by %1 and approved by the same person, %2; it does not count</source>
        <translation>Beantragt von %1 und von derselben Person, %2, genehmigt; sie zählt nicht</translation>
    </message>
    <message>
        <source>Approved by %1; %2 asks to archive it, and it counts until another one confirms it: %3</source>
        <translation>Genehmigt von %1; %2 bittet darum, sie zu archivieren, und sie zählt, bis jemand anderes das bestätigt: %3</translation>
    </message>
    <message>
        <source>Requested and approved by one person, %1; it does not count, and %2 asks to archive it: %3</source>
        <translation>Von einer Person, %1, beantragt und genehmigt; sie zählt nicht, und %2 bittet darum, sie zu archivieren: %3</translation>
    </message>
</context>
<context>
    <name>kept::Exclusions</name>
    <message>
        <source>There is no exclusion %1.</source>
        <translation>Es gibt keine Ausnahme %1.</translation>
    </message>
    <message>
        <source>Nothing is named that is to be excluded.</source>
        <translation>Es ist nichts genannt, was ausgenommen werden soll.</translation>
    </message>
    <message>
        <source>Name records by their ids, or a time.</source>
        <translation>Nennen Sie Datensätze mit ihren Kennungen oder einen Zeitraum.</translation>
    </message>
    <message>
        <source>The excluded time ends before it begins.</source>
        <translation>Der ausgenommene Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>An exclusion needs evidence.</source>
        <translation>Eine Ausnahme braucht einen Nachweis.</translation>
    </message>
    <message>
        <source>Say what shows that it is justified, such as a report or a ticket.</source>
        <translation>Geben Sie an, was sie rechtfertigt, etwa einen Bericht oder ein Ticket.</translation>
    </message>
    <message>
        <source>The exclusion is approved already.</source>
        <translation>Die Ausnahme ist bereits genehmigt.</translation>
    </message>
    <message>
        <source>Archiving an exclusion needs a reason.</source>
        <translation>Eine Ausnahme zu archivieren braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Say why it is not to count any more.</source>
        <translation>Sagen Sie, warum sie nicht mehr zählen soll.</translation>
    </message>
    <message>
        <source>The exclusion is archived already.</source>
        <translation>Die Ausnahme ist schon archiviert.</translation>
    </message>
    <message>
        <source>%1 asked already to archive the exclusion.</source>
        <translation>%1 hat schon darum gebeten, die Ausnahme zu archivieren.</translation>
    </message>
    <message>
        <source>Confirm it, or keep the exclusion.</source>
        <translation>Bestätigen Sie das, oder behalten Sie die Ausnahme bei.</translation>
    </message>
    <message>
        <source>Nobody asked to archive the exclusion.</source>
        <translation>Niemand hat darum gebeten, die Ausnahme zu archivieren.</translation>
    </message>
    <message>
        <source>Keeping an exclusion needs a reason.</source>
        <translation>Eine Ausnahme beizubehalten braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Say why it is to count after all.</source>
        <translation>Sagen Sie, warum sie doch zählen soll.</translation>
    </message>
</context>
<context>
    <name>kept::ExclusionsPanel</name>
    <message>
        <source>Exclusions of the service level</source>
        <translation>Ausnahmen des Service-Levels</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Ask for an exclusion</source>
        <translation>Ausnahme beantragen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>ids, separated by commas</source>
        <translation>Kennungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>or time from</source>
        <translation>oder Zeit von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>such as %1 14:00</source>
        <comment>date</comment>
        <translation>etwa %1 14:00</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it like %1 14:00, or the date alone for the whole day.</source>
        <translation>Schreiben Sie es wie %1 14:00, oder nur das Datum für den ganzen Tag.</translation>
    </message>
    <message>
        <source>Nothing is taken out of this service level.</source>
        <translation>Aus diesem Service-Level ist nichts ausgenommen.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren …</translation>
    </message>
    <message>
        <source>Confirm the archiving</source>
        <translation>Archivierung bestätigen</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation>Beibehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why it is to count after all</source>
        <translation>Warum sie doch zählen soll</translation>
    </message>
    <message>
        <source>Why it is not to count</source>
        <translation>Warum sie nicht zählen soll</translation>
    </message>
    <message>
        <source>Reason for keeping the exclusion</source>
        <translation>Begründung der Beibehaltung</translation>
    </message>
    <message>
        <source>Reason for archiving it</source>
        <translation>Begründung der Archivierung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Archivieren</translation>
    </message>
    <message numerus="yes">
        <source>The services of the service level have %n known record(s).</source>
        <translation>
            <numerusform>Die Leistungen des Service-Levels haben %n bekannten Datensatz.</numerusform>
            <numerusform>Die Leistungen des Service-Levels haben %n bekannte Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are known.</source>
        <translation>
            <numerusform>Der Datensatz ist bekannt.</numerusform>
            <numerusform>Alle %n Datensätze sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records are known, not: %3</source>
        <translation>%1 von %2 Datensätzen sind bekannt, nicht: %3</translation>
    </message>
    <message>
        <source>No record of the service level&apos;s services is called %1. Ask for it once more if such records are to come.</source>
        <translation>Kein Datensatz der Leistungen des Service-Levels heißt %1. Beantragen Sie sie noch einmal, wenn solche Datensätze noch kommen.</translation>
    </message>
    <message>
        <source>The exclusion of %1 from “%2” (%3) was not approved: whoever asked for it cannot approve it.</source>
        <comment>records or time, service level, agreement</comment>
        <translation>Die Ausnahme von %1 aus „%2“ (%3) wurde nicht genehmigt: Wer sie beantragt hat, kann sie nicht genehmigen.</translation>
    </message>
    <message>
        <source>The exclusion of %1 from “%2” (%3) was not archived: whoever asked for that cannot confirm it.</source>
        <comment>records or time, service level, agreement</comment>
        <translation>Die Ausnahme von %1 aus „%2“ (%3) wurde nicht archiviert: Wer das beantragt hat, kann es nicht bestätigen.</translation>
    </message>
    <message>
        <source>The end of the excluded time is missing.</source>
        <translation>Das Ende der ausgenommenen Zeit fehlt.</translation>
    </message>
    <message>
        <source>Write it like %1 14:00, or the date alone for the whole day; leave both fields empty where no time is meant.</source>
        <translation>Schreiben Sie ihn wie %1 14:00 oder nur das Datum für den ganzen Tag; lassen Sie beide Felder leer, wo keine Zeit gemeint ist.</translation>
    </message>
    <message>
        <source>The start of the excluded time is missing.</source>
        <translation>Der Beginn der ausgenommenen Zeit fehlt.</translation>
    </message>
</context>
<context>
    <name>kept::ExclusionsSection</name>
    <message>
        <source>Exclusions and responsibilities</source>
        <translation>Ausnahmen und Pflichten</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>The provider has to</source>
        <translation>Pflichten des Anbieters</translation>
    </message>
    <message>
        <source>The customer has to</source>
        <translation>Pflichten des Kunden</translation>
    </message>
</context>
<context>
    <name>kept::ExitSection</name>
    <message>
        <source>Termination, exit and glossary</source>
        <translation>Beendigung, Ausstieg und Glossar</translation>
    </message>
    <message>
        <source>Reasons to terminate</source>
        <translation>Gründe für eine Beendigung</translation>
    </message>
    <message>
        <source>Exit and handover</source>
        <translation>Ausstieg und Übergabe</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jedes</translation>
    </message>
    <message>
        <source>Rights to terminate</source>
        <translation>Kündigungsrechte</translation>
    </message>
    <message>
        <source>Add right</source>
        <translation>Recht hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Verfehlungen</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>The numbers of misses, periods and days of a right to terminate are whole and at most 10,000.</source>
        <translation>Die Anzahlen der Verfehlungen, Zeiträume und Tage eines Kündigungsrechts sind ganz und höchstens 10.000.</translation>
    </message>
</context>
<context>
    <name>kept::FieldValues</name>
    <message>
        <source>submitted for approval</source>
        <translation>zur Genehmigung vorgelegt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>notice given</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>geltend gemacht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>renewal proposed</source>
        <translation>Verlängerung vorgeschlagen</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>Option wahrgenommen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>holiday and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>holiday, and its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>agreement, service level and period of a claim</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>kept::FieldWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Warning margin</source>
        <translation>Warnabstand</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Reasons to terminate</source>
        <translation>Kündigungsgründe</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>How targets change</source>
        <translation>Wie Zielwerte geändert werden</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Spend a year</source>
        <translation>Jährliche Ausgaben</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <source>Names in files</source>
        <translation>Namen in Dateien</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Days that records stay open</source>
        <translation>Tage, die Datensätze offen bleiben</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Renewal term in months</source>
        <translation>Verlängerungsdauer in Monaten</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Duties of the provider</source>
        <translation>Pflichten des Anbieters</translation>
    </message>
    <message>
        <source>Duties of the customer</source>
        <translation>Pflichten des Kunden</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Verpflichteter</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Calendar of the notice</source>
        <translation>Kündigungskalender</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Smallest sample</source>
        <translation>Mindestanzahl Datensätze</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Limits by priority</source>
        <translation>Fristen nach Priorität</translation>
    </message>
    <message>
        <source>Steps of its life</source>
        <translation>Schritte im Verlauf</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Vorlaufzeit in Tagen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Kennungen in anderen Systemen</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Divided by the count</source>
        <translation>Geteilt durch die Anzahl</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Cap of all service credits</source>
        <translation>Obergrenze aller Servicegutschriften</translation>
    </message>
    <message>
        <source>Service credit</source>
        <translation>Servicegutschrift</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Geltend gemacht am</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>Forderungsfrist</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Cadence of reviews</source>
        <translation>Reviewrhythmus</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Months of billing</source>
        <translation>Abrechnungsmonate</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Kopf des Prüfpfads</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and number of its entry</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a field&apos;s path</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hours of the services</source>
        <translation>Zeiten der Services</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Who meets and decides</source>
        <translation>Wer tagt und entscheidet</translation>
    </message>
    <message>
        <source>How credits are claimed</source>
        <translation>Wie Gutschriften geltend gemacht werden</translation>
    </message>
    <message>
        <source>Disputes and complaints</source>
        <translation>Streit und Beschwerden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Exit and handover</source>
        <translation>Ausstieg und Übergabe</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Indexation</source>
        <translation>Indexierung</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Alle wie viele Monate</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Extension options</source>
        <translation>Verlängerungsoptionen</translation>
    </message>
    <message>
        <source>Rounded value that is judged</source>
        <translation>Gerundeter Wert, der beurteilt wird</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Rounding mode</source>
        <translation>Art der Rundung</translation>
    </message>
    <message>
        <source>Target reviewed on</source>
        <translation>Ziel überprüft am</translation>
    </message>
    <message>
        <source>Contacts that are counted</source>
        <translation>Kontakte, die zählen</translation>
    </message>
    <message>
        <source>Days in which a reopening counts</source>
        <translation>Tage, in denen eine Wiedereröffnung zählt</translation>
    </message>
    <message>
        <source>How closures are counted</source>
        <translation>Wie Abschlüsse gezählt werden</translation>
    </message>
    <message>
        <source>How ratings are judged</source>
        <translation>Wie Bewertungen beurteilt werden</translation>
    </message>
    <message>
        <source>What maintenance counts as</source>
        <translation>Als was Wartung zählt</translation>
    </message>
    <message>
        <source>Allowed maintenance</source>
        <translation>Erlaubte Wartung</translation>
    </message>
    <message>
        <source>Full outage from</source>
        <translation>Voller Ausfall ab</translation>
    </message>
    <message>
        <source>Unit of the reported figure</source>
        <translation>Einheit der gemeldeten Zahl</translation>
    </message>
    <message>
        <source>Method of the percentile</source>
        <translation>Verfahren des Perzentils</translation>
    </message>
    <message>
        <source>The clock ends with</source>
        <translation>Die Uhr endet mit</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>Arten von Vorgängen</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Smallest payout</source>
        <translation>Kleinste Auszahlung</translation>
    </message>
    <message>
        <source>Only more than that</source>
        <translation>Nur was darüber liegt</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Rahmenvereinbarung</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Provider as signed</source>
        <translation>Anbieter laut Unterschrift</translation>
    </message>
    <message>
        <source>Customer as signed</source>
        <translation>Kunde laut Unterschrift</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmetage</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Angewiesen auf</translation>
    </message>
    <message>
        <source>Redundant group</source>
        <translation>Redundante Gruppe</translation>
    </message>
    <message>
        <source>Rules of evaluation</source>
        <translation>Auswertungsregeln</translation>
    </message>
    <message>
        <source>Digest of the records</source>
        <translation>Prüfsumme der Datensätze</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Days until it is due</source>
        <translation>Tage bis zur Fälligkeit</translation>
    </message>
    <message>
        <source>Once on</source>
        <translation>Einmal am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Eingegangene Berichte</translation>
    </message>
    <message>
        <source>Requested by the system user</source>
        <translation>Beantragt vom Systembenutzer</translation>
    </message>
    <message>
        <source>Approved by the system user</source>
        <translation>Genehmigt vom Systembenutzer</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed by the system user</source>
        <translation>Bestätigt vom Systembenutzer</translation>
    </message>
    <message>
        <source>Tolerance of a discrepancy</source>
        <translation>Toleranz einer Abweichung</translation>
    </message>
    <message>
        <source>Steps of the rating</source>
        <translation>Stufen der Bewertung</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Gut ab</translation>
    </message>
    <message>
        <source>Approaching the target from</source>
        <translation>Nahe am Ziel ab</translation>
    </message>
    <message>
        <source>Requires improvement from</source>
        <translation>Verbesserungsbedürftig ab</translation>
    </message>
    <message>
        <source>Belongs to the period by</source>
        <translation>Gehört zum Zeitraum nach</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Parts of the metric</source>
        <translation>Teile der Messgröße</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>Welche Tickets</translation>
    </message>
    <message>
        <source>Unit of the composed metric</source>
        <translation>Einheit der zusammengesetzten Messgröße</translation>
    </message>
    <message>
        <source>Number of follow-ups</source>
        <translation>Anzahl des Nachfassens</translation>
    </message>
    <message>
        <source>Figures that were settled</source>
        <translation>Geklärte Werte</translation>
    </message>
    <message>
        <source>Figure that counts</source>
        <translation>Wert, der zählt</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Also for one that has begun</source>
        <translation>Auch für einen begonnenen</translation>
    </message>
    <message>
        <source>Free of a credit</source>
        <translation>Frei von einer Gutschrift</translation>
    </message>
    <message>
        <source>Multiple of the charge</source>
        <translation>Vielfaches des Entgelts</translation>
    </message>
    <message>
        <source>Only beyond what the target allows</source>
        <translation>Nur über das hinaus, was das Ziel erlaubt</translation>
    </message>
    <message>
        <source>Only outages longer than</source>
        <translation>Nur Ausfälle, die länger sind als</translation>
    </message>
    <message>
        <source>Days before the incident</source>
        <translation>Tage vor dem Vorfall</translation>
    </message>
    <message>
        <source>Share of the at-risk pool</source>
        <translation>Anteil am Risikobetrag</translation>
    </message>
    <message>
        <source>Average over periods</source>
        <translation>Mittel über Zeiträume</translation>
    </message>
    <message>
        <source>Repeated miss</source>
        <translation>Wiederholte Verfehlung</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <source>Earn-back</source>
        <translation>Rückverdienst</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Time without credits</source>
        <translation>Zeit ohne Gutschriften</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>One credit of the incident</source>
        <translation>Eine Gutschrift des Vorfalls</translation>
    </message>
    <message>
        <source>Cap as an amount</source>
        <translation>Obergrenze als Betrag</translation>
    </message>
    <message>
        <source>Clause of the cap</source>
        <translation>Klausel der Obergrenze</translation>
    </message>
    <message>
        <source>Credits of the agreement</source>
        <translation>Gutschriften der Vereinbarung</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>At-risk pool</source>
        <translation>Risikobetrag</translation>
    </message>
    <message>
        <source>At-risk amount</source>
        <translation>Betrag im Risiko</translation>
    </message>
    <message>
        <source>Percentage of the pool</source>
        <translation>Prozentsatz des Risikobetrags</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rights to terminate</source>
        <translation>Kündigungsrechte</translation>
    </message>
    <message>
        <source>Number of misses</source>
        <translation>Zahl der Verfehlungen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Accepted amount</source>
        <translation>Anerkannter Betrag</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Restates the claim</source>
        <translation>Berichtigt den Anspruch</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Time of the charge</source>
        <translation>Zeit des Entgelts</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Digest of the time zones&apos; rules</source>
        <translation>Prüfsumme der Regeln der Zeitzonen</translation>
    </message>
    <message>
        <source>What was not accepted</source>
        <translation>Was nicht anerkannt wurde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>rows of an import</comment>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>kept::Figure</name>
    <message>
        <source>%1 %2</source>
        <comment>figure, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::FigureDetail</name>
    <message>
        <source>No figure is chosen.</source>
        <translation>Keine Zahl ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a service level and a period at the left to see why it stands as it does.</source>
        <translation>Wählen Sie links ein Service-Level und einen Zeitraum, um zu sehen, wie die Zahl zustande kommt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>supplier and period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, provisional, target %2</source>
        <translation>%1, vorläufig, Zielwert %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>status and target</comment>
        <translation>%1, Zielwert %2</translation>
    </message>
    <message>
        <source>Discrepancy:</source>
        <translation>Abweichung:</translation>
    </message>
    <message>
        <source>the supplier reports %1.</source>
        <translation>Der Lieferant meldet %1.</translation>
    </message>
    <message>
        <source>The verdict rests on few records: the target lies inside the 95 % interval.</source>
        <translation>Die Beurteilung beruht auf wenigen Datensätzen: Der Zielwert liegt im 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation>Datensätze (%1)</translation>
    </message>
    <message>
        <source>Why, records and exclusions</source>
        <translation>Warum, Datensätze und Ausnahmen</translation>
    </message>
    <message>
        <source>Service credit:</source>
        <translation>Servicegutschrift:</translation>
    </message>
    <message>
        <source>%1 of at least %2 records: %3</source>
        <comment>sample and status</comment>
        <translation>%1 von mindestens %2 Datensätzen: %3</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Exclusions (%1)</source>
        <translation>Ausnahmen (%1)</translation>
    </message>
</context>
<context>
    <name>kept::FigureNote</name>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>reported otherwise</source>
        <translation>anders gemeldet</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>genauer ansehen</translation>
    </message>
    <message>
        <source>few records</source>
        <translation>wenige Datensätze</translation>
    </message>
</context>
<context>
    <name>kept::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>kept::FileEncoding</name>
    <message>
        <source>The file is not written in %1.</source>
        <translation>Die Datei ist nicht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Choose the encoding in which the file was saved.</source>
        <translation>Wählen Sie die Kodierung, in der die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file holds NUL characters, so it is not a text file in %1.</source>
        <translation>Die Datei enthält NUL-Zeichen, ist also keine Textdatei in %1.</translation>
    </message>
    <message>
        <source>Export it as CSV, or choose the encoding in which it was saved.</source>
        <translation>Exportieren Sie sie als CSV, oder wählen Sie die Kodierung, in der sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eine von %1.</translation>
    </message>
</context>
<context>
    <name>kept::FindingRow</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Go to the field: %1</source>
        <translation>Zum Feld: %1</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Grund akzeptieren …</translation>
    </message>
    <message>
        <source>Accept with a reason: %1</source>
        <translation>Mit Grund akzeptieren: %1</translation>
    </message>
    <message>
        <source>Reason for accepting: %1</source>
        <translation>Grund für das Akzeptieren: %1</translation>
    </message>
    <message>
        <source>Why it may stay open</source>
        <translation>Warum es offen bleiben darf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Use the clause of the library</source>
        <translation>Klausel der Bibliothek verwenden</translation>
    </message>
    <message>
        <source>Use the clause of the library: %1</source>
        <translation>Klausel der Bibliothek verwenden: %1</translation>
    </message>
</context>
<context>
    <name>kept::FormDrafts</name>
    <message>
        <source>What was typed cannot be kept for the case of a crash.</source>
        <translation>Die Eingaben können für den Fall eines Absturzes nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Save it soon; a full disk or missing rights may be the reason.</source>
        <translation>Speichern Sie sie bald; ein voller Datenträger oder fehlende Rechte können die Ursache sein.</translation>
    </message>
</context>
<context>
    <name>kept::FormFields</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation>„%1“ ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as “4h 30m”.</source>
        <translation>„%1“ ist keine Zeitdauer wie „4h 30m“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::FormHistory</name>
    <message>
        <source>new row in “%1”</source>
        <translation>neue Zeile in „%1“</translation>
    </message>
    <message>
        <source>removal of a row in “%1”</source>
        <translation>Entfernen einer Zeile in „%1“</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>Änderung von „%1“</translation>
    </message>
    <message>
        <source>change of the form</source>
        <translation>Änderung des Formulars</translation>
    </message>
    <message>
        <source>move of a row in “%1”</source>
        <translation>Verschieben einer Zeile in „%1“</translation>
    </message>
</context>
<context>
    <name>kept::FormatGuess</name>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>%1 fields in all %L2 lines</source>
        <translation>%1 Felder in allen %L2 Zeilen</translation>
    </message>
    <message>
        <source>%1 fields in %L2 of %L3 lines</source>
        <translation>%1 Felder in %L2 von %L3 Zeilen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>the first line holds a date or a number</source>
        <translation>die erste Zeile enthält ein Datum oder eine Zahl</translation>
    </message>
    <message>
        <source>Day first, %1</source>
        <translation>Tag zuerst, %1</translation>
    </message>
    <message>
        <source>Month first, %1</source>
        <translation>Monat zuerst, %1</translation>
    </message>
    <message>
        <source>%L1 values have a day over 12, none a month</source>
        <translation>%L1 Werte haben einen Tag über 12, keiner einen Monat</translation>
    </message>
    <message>
        <source>%L1 values begin with a day over 12, %L2 have one in second place</source>
        <translation>%L1 Werte beginnen mit einem Tag über 12, %L2 haben einen an zweiter Stelle</translation>
    </message>
    <message>
        <source>no value has a number over 12: day and month cannot be told apart</source>
        <translation>kein Wert hat eine Zahl über 12: Tag und Monat sind nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Year first, %1</source>
        <translation>Jahr zuerst, %1</translation>
    </message>
    <message>
        <source>%L1 values begin with four digits</source>
        <translation>%L1 Werte beginnen mit vier Ziffern</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%L1 values with a comma, %L2 with a point</source>
        <translation>%L1 Werte mit Komma, %L2 mit Punkt</translation>
    </message>
    <message>
        <source>%L1 values with a comma, none with a point</source>
        <translation>%L1 Werte mit Komma, keiner mit Punkt</translation>
    </message>
    <message>
        <source>%L1 values with a point, none with a comma</source>
        <translation>%L1 Werte mit Punkt, keiner mit Komma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>all %L1 times name theirs</source>
        <translation>alle %L1 Zeiten nennen ihre Zeitzone</translation>
    </message>
    <message>
        <source>%L1 times do not name theirs</source>
        <translation>%L1 Zeiten nennen ihre Zeitzone nicht</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>in %L1 cells</source>
        <translation>in %L1 Zellen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>byte order mark at the start</source>
        <translation>Bytereihenfolge-Marke am Anfang</translation>
    </message>
    <message>
        <source>not UTF-8; it would read: %1</source>
        <translation>nicht UTF-8; es hieße: %1</translation>
    </message>
    <message>
        <source>only ASCII characters</source>
        <translation>nur ASCII-Zeichen</translation>
    </message>
    <message>
        <source>valid throughout, such as: %1</source>
        <translation>durchgehend gültig, zum Beispiel: %1</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>kept::GovernanceSection</name>
    <message>
        <source>Reporting and governance</source>
        <translation>Berichte und Steuerung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>How targets change</source>
        <translation>Wie Zielwerte geändert werden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Add report</source>
        <translation>Bericht hinzufügen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who meets and decides</source>
        <translation>Wer sich trifft und entscheidet</translation>
    </message>
    <message>
        <source>Disputes and complaints</source>
        <translation>Streitfälle und Beschwerden</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Once on</source>
        <translation>Einmal am</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>The report “%1” needs a whole number of days from 0 to %2, and a date that can be read.</source>
        <translation>Der Bericht „%1“ braucht eine ganze Zahl von Tagen von 0 bis %2 und ein lesbares Datum.</translation>
    </message>
    <message>
        <source>A report is in once somebody notes the day on which it came, below or in the reminders; from the day after it was due until then it is called missing.</source>
        <translation>Ein Bericht ist eingegangen, sobald jemand den Tag vermerkt, an dem er kam, hier unten oder in den Erinnerungen; vom Tag nach der Fälligkeit bis dahin gilt er als fehlend.</translation>
    </message>
</context>
<context>
    <name>kept::HeatMap</name>
    <message>
        <source>Statuses by period</source>
        <translation>Status nach Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>supplier, period, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A reported figure differs from the own one and is to be settled.</source>
        <translation>Ein gemeldeter Wert weicht vom eigenen ab; es ist zu klären, welcher zählt.</translation>
    </message>
    <message>
        <source>Provisional: later records can still change it.</source>
        <translation>Vorläufig: Spätere Datensätze können das Ergebnis noch ändern.</translation>
    </message>
</context>
<context>
    <name>kept::Help</name>
    <message>
        <source>Kept %1: service level agreements – promised, kept, owed, next.</source>
        <translation>Kept %1: Service-Level-Vereinbarungen – zugesagt, eingehalten, geschuldet, als Nächstes.</translation>
    </message>
    <message>
        <source>Topics of “kept help”: formats, exit-codes, %1.</source>
        <translation>Themen von „kept help“: formats, exit-codes, %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused, in conflict or stopped; or a line of calc failed</source>
        <translation>abgelehnt, im Konflikt oder angehalten; oder eine Zeile von calc schlug fehl</translation>
    </message>
    <message>
        <source>the call&apos;s words are off</source>
        <translation>der Aufruf ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>a file or a value does not hold what it must; nothing was changed</source>
        <translation>eine Datei oder ein Wert enthält nicht das Erforderliche; nichts wurde geändert</translation>
    </message>
    <message>
        <source>a file or a record that was named does not exist</source>
        <translation>eine genannte Datei oder ein genannter Datensatz fehlt</translation>
    </message>
    <message>
        <source>the system could not read or write</source>
        <translation>das System konnte nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>the workbook or its audit trail does not hold together</source>
        <translation>die Arbeitsmappe oder ihr Prüfpfad ist in sich nicht stimmig</translation>
    </message>
    <message>
        <source>Usage: kept %1 %2</source>
        <translation>Verwendung: kept %1 %2</translation>
    </message>
    <message>
        <source>There is no command or topic “%1”.</source>
        <translation>Es gibt keinen Befehl und kein Thema „%1“.</translation>
    </message>
    <message>
        <source>the good rows were imported, others were rejected; with --dry-run, they would be</source>
        <translation>die guten Zeilen wurden importiert, andere abgelehnt; mit --dry-run wäre dies der Fall</translation>
    </message>
    <message>
        <source>check: an agreement lacks something that is required, and nobody accepted it</source>
        <translation>check: Einer Vereinbarung fehlt etwas Erforderliches, und niemand hat es akzeptiert</translation>
    </message>
    <message>
        <source>Provider, customer and services that --set does not name are taken from the workbook where only one is meant, and told; where several could be, the call ends with their names.</source>
        <translation>Anbieter, Kunde und Services, die --set nicht nennt, werden aus der Arbeitsmappe genommen, wo nur einer gemeint sein kann, und genannt; wo mehrere gemeint sein könnten, endet der Aufruf mit ihren Namen.</translation>
    </message>
    <message>
        <source>“submit” says on standard error how many required findings of “kept check” are open; they do not hold it up.
A step is not dated after today; an end that is agreed for a later day is an amendment of the term.
A renewal that is recorded after the agreement has ended names in --note what shows that it was agreed in time, and counts once a second person approved it; an extension is not dated back.</source>
        <translation>„submit“ sagt auf der Standardfehlerausgabe, wie viele erforderliche Befunde von „kept check“ offen sind; sie halten den Schritt nicht auf.
Ein Schritt wird nicht auf einen Tag nach heute datiert; ein Ende, das für einen späteren Tag vereinbart wird, ist eine Änderung der Laufzeit.
Eine Verlängerung, die nach dem Ende der Vereinbarung erfasst wird, nennt in --note, was zeigt, dass sie rechtzeitig vereinbart war, und gilt, sobald eine zweite Person sie genehmigt hat; eine Option auf Verlängerung wird nicht zurückdatiert.</translation>
    </message>
    <message>
        <source>--period is of the summary, the letter and the statement. --document prints a version instead: the one of --version, else the one in force at --as-of.
--letter claims the service credits of the period that can be claimed, or are claimed and not settled, with the evidence; --statement lists all of them with what became of each.</source>
        <translation>--period gehört zur Zusammenfassung, zum Schreiben und zur Aufstellung. --document druckt statt dessen eine Fassung: die von --version, sonst die bei --as-of geltende.
--letter macht die Gutschriften des Zeitraums geltend, die geltend gemacht werden können oder geltend gemacht und nicht erledigt sind, mit den Nachweisen; --statement führt alle auf, mit dem, was aus jeder wurde.</translation>
    </message>
</context>
<context>
    <name>kept::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language; a folder of resources/help, for other than English</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 (in English)</source>
        <translation>%1 (auf Englisch)</translation>
    </message>
</context>
<context>
    <name>kept::HolidayPicker</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Von Jahr</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Bis Jahr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n holiday(s)</source>
        <translation>
            <numerusform>%n Feiertag hinzufügen</numerusform>
            <numerusform>%n Feiertage hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first year is after the last one.</source>
        <translation>Das erste Jahr liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Days before %1 are left out: a signed agreement was counted in them.</source>
        <translation>Tage vor dem %1 fehlen: Eine unterzeichnete Vereinbarung wurde in ihnen gezählt.</translation>
    </message>
</context>
<context>
    <name>kept::HolidaySources</name>
    <message>
        <source>Public holidays of a country…</source>
        <translation>Feiertage eines Landes …</translation>
    </message>
    <message>
        <source>From a calendar file…</source>
        <translation>Aus einer Kalenderdatei …</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added.</source>
        <translation>
            <numerusform>%n Feiertag hinzugefügt.</numerusform>
            <numerusform>%n Feiertage hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added; the others were there already.</source>
        <translation>
            <numerusform>%n Feiertag hinzugefügt; die anderen waren schon da.</numerusform>
            <numerusform>%n Feiertage hinzugefügt; die anderen waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays from a calendar file</source>
        <translation>Feiertage aus einer Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: %1</source>
        <translation>
            <numerusform>%n Termin ausgelassen: %1</numerusform>
            <numerusform>%n Termine ausgelassen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::HolidayWords</name>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Mariä Empfängnis</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Heiligabend</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Erster Weihnachtstag</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Silvester</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Gründonnerstag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Ostersonntag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pfingstsonntag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>country in the reader&apos;s language, in its own</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>holiday in its own language, in the reader&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kept::HoursText</name>
    <message>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <source>Write start and end, such as 09:00-12:00, 13:00-17:00.</source>
        <translation>Schreiben Sie Beginn und Ende, etwa 09:00-12:00, 13:00-17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not an interval with a start and an end.</source>
        <translation>„%1“ ist kein Zeitraum mit Beginn und Ende.</translation>
    </message>
    <message>
        <source>An interval does not start at 24:00, when the day is over.</source>
        <translation>Ein Zeitraum beginnt nicht um 24:00 Uhr, wenn der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>Write it into the next day, from 00:00.</source>
        <translation>Schreiben Sie ihn zum nächsten Tag, ab 00:00.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last weekday</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 and %2 overlap.</source>
        <translation>%1 und %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>Let the later one start when the earlier one ends, or write them as one.</source>
        <translation>Lassen Sie den späteren Zeitraum beginnen, wenn der frühere endet, oder schreiben Sie beide als einen.</translation>
    </message>
    <message>
        <source>%1 %2 to %3 on the next day</source>
        <comment>weekday and times</comment>
        <translation>%1 %2 bis %3 am nächsten Tag</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>weekday and times</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>around the clock, seven days a week</source>
        <translation>rund um die Uhr, sieben Tage die Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekdays and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed on every day</source>
        <translation>an allen Tagen geschlossen</translation>
    </message>
    <message>
        <source>%1: %2 h a week</source>
        <comment>hours of the days and of the week</comment>
        <translation>%1: %2 Std. je Woche</translation>
    </message>
</context>
<context>
    <name>kept::ICalendar</name>
    <message>
        <source>“%1” on %2 is cancelled.</source>
        <translation>„%1“ am %2 ist abgesagt.</translation>
    </message>
    <message>
        <source>“%1” on %2 does not last whole days.</source>
        <translation>„%1“ am %2 dauert keine ganzen Tage.</translation>
    </message>
    <message>
        <source>“%1” from %2 lasts more than %3 days.</source>
        <translation>„%1“ ab %2 dauert mehr als %3 Tage.</translation>
    </message>
    <message>
        <source>“%1” on %2 has other dates that are told one by one.</source>
        <translation>„%1“ am %2 hat weitere Termine, die einzeln genannt sind.</translation>
    </message>
    <message>
        <source>“%1” from %2 repeats otherwise than every year on its date.</source>
        <translation>„%1“ ab %2 wiederholt sich anders als jedes Jahr an seinem Tag.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>The calendar file has more than 20,000 holidays.</source>
        <translation>Die Kalenderdatei hat mehr als 20.000 Feiertage.</translation>
    </message>
    <message>
        <source>The calendar file has no event of whole days.</source>
        <translation>Die Kalenderdatei hat keinen ganztägigen Termin.</translation>
    </message>
    <message>
        <source>Choose the export of a holiday calendar.</source>
        <translation>Wählen Sie den Export eines Feiertagskalenders.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The calendar file is larger than 8 MiB.</source>
        <translation>Die Kalenderdatei ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>The calendar file is not text in UTF-8.</source>
        <translation>Die Kalenderdatei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Export it again from the calendar program.</source>
        <translation>Exportieren Sie sie noch einmal aus dem Kalenderprogramm.</translation>
    </message>
    <message>
        <source>A line of the calendar file is longer than 64 KiB.</source>
        <translation>Eine Zeile der Kalenderdatei ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>This line of the calendar file has no name and value.</source>
        <translation>Diese Zeile der Kalenderdatei hat weder Namen noch Wert.</translation>
    </message>
    <message>
        <source>The file is not a calendar: it does not start with BEGIN:VCALENDAR.</source>
        <translation>Die Datei ist kein Kalender: Sie beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>Parts of the calendar file are nested too deeply.</source>
        <translation>Teile der Kalenderdatei sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The calendar file has more than 20,000 events.</source>
        <translation>Die Kalenderdatei hat mehr als 20.000 Termine.</translation>
    </message>
    <message>
        <source>END:%1 ends nothing that was begun here.</source>
        <translation>END:%1 beendet nichts, was hier begonnen wurde.</translation>
    </message>
    <message>
        <source>“%1” is not a date of a calendar file.</source>
        <translation>„%1“ ist kein Datum einer Kalenderdatei.</translation>
    </message>
    <message>
        <source>The event that begins here has no date.</source>
        <translation>Der Termin, der hier beginnt, hat kein Datum.</translation>
    </message>
    <message>
        <source>The calendar file is empty.</source>
        <translation>Die Kalenderdatei ist leer.</translation>
    </message>
    <message>
        <source>The calendar file is cut off.</source>
        <translation>Die Kalenderdatei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due and of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue since this day.</source>
        <translation>Überfällig seit diesem Tag.</translation>
    </message>
</context>
<context>
    <name>kept::ImportAssistant</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messdaten importieren</translation>
    </message>
    <message>
        <source>Text with separators (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Text mit Trennzeichen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird untersucht …</translation>
    </message>
    <message>
        <source>The source system has no name.</source>
        <translation>Das Quellsystem hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter the name of the system the file comes from.</source>
        <translation>Geben Sie den Namen des Systems ein, aus dem die Datei stammt.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lesen und vergleichen …</translation>
    </message>
    <message>
        <source>mapping “%1”</source>
        <translation>Zuordnung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>all rows are good</source>
        <translation>alle Zeilen sind gut</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>The service levels are being judged again.</source>
        <translation>Die Service-Levels werden neu beurteilt.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The import is withdrawn; what it had superseded is current again.</source>
        <translation>Der Import ist zurückgenommen; was er ersetzt hatte, gilt wieder.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The rejected rows can be saved as a file of their own, with the reasons, and imported again.</source>
        <translation>Die abgelehnten Zeilen können als eigene Datei mit den Gründen gespeichert und erneut importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>Nichts in dieser Datei ist neu.</translation>
    </message>
    <message>
        <source>CSV or another text with separators</source>
        <translation>CSV oder anderer Text mit Trennzeichen</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Es ist noch keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>Choose an export of tickets, outages, counts, ratings or reported figures, or drop it here. It is only read: nothing is written before the last step.</source>
        <translation>Wählen Sie einen Export von Tickets, Ausfällen, Anzahlen, Bewertungen oder gemeldeten Werten, oder ziehen Sie ihn hierher. Er wird nur gelesen: Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>a file with the same header is then read in two clicks</source>
        <translation>eine Datei mit derselben Kopfzeile wird dann mit zwei Klicks gelesen</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>withdraws the whole import in one step; the trail keeps both</source>
        <translation>nimmt den ganzen Import in einem Schritt zurück; der Prüfpfad behält beides</translation>
    </message>
    <message>
        <source>Reason of the undo</source>
        <translation>Grund der Rücknahme</translation>
    </message>
    <message>
        <source>Reason, such as: wrong month</source>
        <translation>Grund, etwa: falscher Monat</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile weggelassen</numerusform>
            <numerusform>%n Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. The workbook is as it was before.</source>
        <translation>Der Import wurde abgebrochen. Die Arbeitsmappe ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>kept::ImportCheck</name>
    <message>
        <source>nothing is written yet</source>
        <translation>noch ist nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>werden hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>supersede older ones</source>
        <translation>ersetzen ältere</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Complete from and to</source>
        <translation>Vollständig von und bis</translation>
    </message>
    <message>
        <source>a period is judged only where its records are known to be complete</source>
        <translation>ein Zeitraum wird nur beurteilt, soweit seine Datensätze als vollständig gelten</translation>
    </message>
    <message>
        <source>All records &amp;from</source>
        <translation>Alle Datensätze &amp;von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>are in this file. A day without a record then counts as a day without one.</source>
        <translation>sind in dieser Datei. Ein Tag ohne Datensatz zählt dann als Tag ohne Ereignis.</translation>
    </message>
    <message>
        <source>&amp;All or nothing</source>
        <translation>A&amp;lles oder nichts</translation>
    </message>
    <message>
        <source>&amp;Good rows only</source>
        <translation>&amp;Nur gute Zeilen</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>once it is imported</source>
        <translation>nach dem Import</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>by your choice</source>
        <translation>nach Ihrer Wahl</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported until the %n rejected row(s) are mended or left out.</source>
        <translation>
            <numerusform>Es wird nichts importiert, bis die %n abgelehnte Zeile berichtigt oder weggelassen ist.</numerusform>
            <numerusform>Es wird nichts importiert, bis die %n abgelehnten Zeilen berichtigt oder weggelassen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported now.</source>
        <translation>
            <numerusform>%n Zeile wird jetzt importiert.</numerusform>
            <numerusform>%n Zeilen werden jetzt importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out and count in no period until a later import brings them; the days below are still declared complete.</source>
        <translation>
            <numerusform>%n Zeile bleibt außen vor und zählt in keinem Zeitraum, bis ein späterer Import sie enthält; die Tage unten werden dennoch für vollständig erklärt.</numerusform>
            <numerusform>%n Zeilen bleiben außen vor und zählen in keinem Zeitraum, bis ein späterer Import sie enthält; die Tage unten werden dennoch für vollständig erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good row to import.</source>
        <translation>Es gibt keine gute Zeile zu importieren.</translation>
    </message>
    <message>
        <source>The records of this file declare no days as complete.</source>
        <translation>Die Datensätze dieser Datei erklären keine Tage für vollständig.</translation>
    </message>
    <message>
        <source>All rows are rejected, so there are no days to declare as complete yet. Match the names or mend the rows first.</source>
        <translation>Alle Zeilen sind abgelehnt; daher gibt es noch keine Tage, die für vollständig erklärt werden können. Ordnen Sie zuerst die Namen zu, oder berichtigen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>There is no row to import, so there are no days to declare as complete.</source>
        <translation>Es gibt keine Zeile zu importieren und daher keine Tage, die für vollständig erklärt werden können.</translation>
    </message>
    <message>
        <source>The days for which the file is complete need a first and a last one.</source>
        <translation>Die Tage, für die die Datei vollständig ist, brauchen einen ersten und einen letzten.</translation>
    </message>
    <message>
        <source>The last complete day lies before the first one.</source>
        <translation>Der letzte vollständige Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Why rows were mended or left out</source>
        <translation>Warum Zeilen berichtigt oder ausgelassen wurden</translation>
    </message>
    <message>
        <source>the audit trail keeps it with the cells</source>
        <translation>der Prüfpfad bewahrt es mit den Zellen auf</translation>
    </message>
    <message>
        <source>One sentence, such as who confirmed the right times</source>
        <translation>Ein Satz, etwa wer die richtigen Zeiten bestätigt hat</translation>
    </message>
    <message>
        <source>Complete for the whole months, %1 to %2</source>
        <translation>Vollständig für die ganzen Monate, %1 bis %2</translation>
    </message>
    <message>
        <source>The first record in the file is of %1, the last of %2.</source>
        <translation>Der erste Datensatz der Datei ist vom %1, der letzte vom %2.</translation>
    </message>
    <message>
        <source>The first ticket in the file was opened on %1, the last on %2.</source>
        <translation>Das erste Ticket der Datei wurde am %1 eröffnet, das letzte am %2.</translation>
    </message>
    <message>
        <source>The first ticket in the file was resolved on %1, the last on %2.</source>
        <translation>Das erste Ticket der Datei wurde am %1 gelöst, das letzte am %2.</translation>
    </message>
    <message>
        <source>The first ticket in the file was changed on %1, the last on %2.</source>
        <translation>Das erste Ticket der Datei wurde am %1 geändert, das letzte am %2.</translation>
    </message>
    <message>
        <source>The days are proposed from this; importing confirms them. Correct them if their records are not all in the file.</source>
        <translation>Die Tage sind daraus vorgeschlagen; mit dem Import bestätigen Sie sie. Berichtigen Sie sie, wenn die Datei nicht alle Datensätze dieser Tage enthält.</translation>
    </message>
    <message>
        <source>You declare more days than these.</source>
        <translation>Sie erklären mehr Tage als diese für vollständig.</translation>
    </message>
    <message>
        <source>You chose the days yourself.</source>
        <translation>Sie haben die Tage selbst gewählt.</translation>
    </message>
    <message>
        <source>Invoices declare no days as complete.</source>
        <translation>Rechnungen erklären keine Tage für vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until a later import brings them.</source>
        <translation>
            <numerusform>%n Zeile bleibt außen vor, bis ein späterer Import sie enthält.</numerusform>
            <numerusform>%n Zeilen bleiben außen vor, bis ein späterer Import sie enthält.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportColumns</name>
    <message>
        <source>Number of the record</source>
        <translation>Nummer des Datensatzes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind of ticket</source>
        <translation>Art des Tickets</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erstreaktion</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wiedereröffnet</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Anzahl Wiedereröffnungen</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause von</translation>
    </message>
    <message>
        <source>Pause to</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Reassignments</source>
        <translation>Neuzuweisungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Supplier&apos;s verdict</source>
        <translation>Beurteilung des Lieferanten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Erstreaktion fällig</translation>
    </message>
    <message>
        <source>Verdict on the first response</source>
        <translation>Beurteilung der Erstreaktion</translation>
    </message>
    <message>
        <source>Resolution due</source>
        <translation>Lösung fällig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Affected share</source>
        <translation>Betroffener Anteil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name of the count</source>
        <translation>Name der Anzahl</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigste Punktzahl</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchste Punktzahl</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeitpunkt des Ereignisses</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Service of every row</source>
        <translation>Service aller Zeilen</translation>
    </message>
    <message>
        <source>choose a service</source>
        <translation>Service wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) matched</source>
        <translation>
            <numerusform>%1 von %n Spalte zugeordnet</numerusform>
            <numerusform>%1 von %n Spalten zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>one that is not in the workbook yet</source>
        <translation>einer, der noch nicht in der Arbeitsmappe ist</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>every row: %1</source>
        <comment>reference of an agreement</comment>
        <translation>jede Zeile: %1</translation>
    </message>
</context>
<context>
    <name>kept::ImportCommands</name>
    <message>
        <source>--from and --to must be dates like 2026-03-31, in this order.</source>
        <translation>--from und --to müssen Daten wie 2026-03-31 sein, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, “%4”: %5</source>
        <translation>%1, Zeile %2, Spalte %3, „%4“: %5</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Rows read: %1, records: %2, rejected rows: %3.</source>
        <translation>Gelesene Zeilen: %1, Datensätze: %2, abgelehnte Zeilen: %3.</translation>
    </message>
    <message>
        <source>Records new: %1, changed: %2, the same: %3.</source>
        <translation>Datensätze neu: %1, geändert: %2, gleich: %3.</translation>
    </message>
    <message>
        <source>Import %1.</source>
        <translation>Import %1.</translation>
    </message>
    <message>
        <source>--policy is all_or_nothing or good_rows.</source>
        <translation>--policy ist all_or_nothing oder good_rows.</translation>
    </message>
    <message>
        <source>An import names a --mapping: one of the workbook or a JSON file.</source>
        <translation>Ein Import nennt ein --mapping: eine Zuordnung der Arbeitsmappe oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>“%1” is not an import.</source>
        <translation>„%1“ ist kein Import.</translation>
    </message>
    <message>
        <source>Withdrew the import of %1: %2 records.</source>
        <translation>Import von %1 zurückgenommen: %2 Datensätze.</translation>
    </message>
    <message>
        <source>A statement names a --service, a --kind and says what is known in --statement.</source>
        <translation>Eine Erklärung nennt --service und --kind und sagt in --statement, was bekannt ist.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Vermerkt: %1</translation>
    </message>
    <message>
        <source>The workbook has no service with the id or name “%1”.</source>
        <translation>Die Arbeitsmappe hat keinen Service mit der Kennung oder dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The agreements of %1 have different time zones, so it is not clear when the days begin.</source>
        <translation>Die Vereinbarungen zu %1 haben verschiedene Zeitzonen, sodass nicht klar ist, wann die Tage beginnen.</translation>
    </message>
    <message>
        <source>Import the coverage with a file whose mapping names its zone.</source>
        <translation>Importieren Sie die Abdeckung mit einer Datei, deren Zuordnung die Zeitzone nennt.</translation>
    </message>
    <message>
        <source>Further warnings that are not listed: %1.</source>
        <translation>Weitere Warnungen, die nicht aufgeführt sind: %1.</translation>
    </message>
</context>
<context>
    <name>kept::ImportEffect</name>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more period(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Zeitraum</numerusform>
            <numerusform>%1 und %n weitere Zeiträume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n result(s) are judged again, in %2.</source>
        <translation>
            <numerusform>%1: %n Ergebnis wird neu beurteilt (%2).</numerusform>
            <numerusform>%1: %n Ergebnisse werden neu beurteilt (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sealed or claimed: where the figure changes, it is shown as a restatement.</source>
        <translation>
            <numerusform>%n davon ist versiegelt oder geltend gemacht: Ändert sich dort die Zahl, wird dies als Neudarstellung ausgewiesen.</numerusform>
            <numerusform>%n davon sind versiegelt oder geltend gemacht: Ändert sich dort die Zahl, wird dies als Neudarstellung ausgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are added to %1.</source>
        <translation>
            <numerusform>%n Datensatz für %1 wird hinzugefügt.</numerusform>
            <numerusform>%n Datensätze für %1 werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are changed.</source>
        <translation>
            <numerusform>%n Datensatz für %1 wird geändert.</numerusform>
            <numerusform>%n Datensätze für %1 werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record is added or changed, so no period is judged again for its records.</source>
        <translation>Es wird kein Datensatz hinzugefügt oder geändert, daher wird kein Zeitraum wegen seiner Datensätze neu beurteilt.</translation>
    </message>
    <message>
        <source>No agreement has a service level on these services in these months.</source>
        <translation>Keine Vereinbarung hat in diesen Monaten ein Service-Level zu diesen Services.</translation>
    </message>
    <message>
        <source>No service credit goes by what was invoiced for these months.</source>
        <translation>Keine Gutschrift richtet sich nach dem, was für diese Monate in Rechnung gestellt wurde.</translation>
    </message>
</context>
<context>
    <name>kept::ImportFormat</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Format, and how we know</source>
        <translation>Format und woran es erkannt wurde</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Import nothing until every row is good</source>
        <translation>Nichts importieren, bis jede Zeile gut ist</translation>
    </message>
    <message>
        <source>Leave them out and import the good rows</source>
        <translation>Weglassen und die guten Zeilen importieren</translation>
    </message>
    <message>
        <source>Names the system the records come from; it is part of their key.</source>
        <translation>Nennt das System, aus dem die Datensätze stammen; der Name ist Teil ihres Schlüssels.</translation>
    </message>
    <message>
        <source>None: as the file looks</source>
        <translation>Keine: wie die Datei aussieht</translation>
    </message>
    <message>
        <source>seen in the whole file</source>
        <translation>in der ganzen Datei gesehen</translation>
    </message>
    <message>
        <source>seen in the whole file; the mapping decides</source>
        <translation>in der ganzen Datei gesehen; die Zuordnung entscheidet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of records and time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>choose the time zone</source>
        <translation>Zeitzone wählen</translation>
    </message>
    <message>
        <source>%1, as on this computer</source>
        <translation>%1, wie auf diesem Computer</translation>
    </message>
    <message>
        <source>“%1” in the file is %2 %3 (%4 UTC).</source>
        <translation>„%1“ in der Datei entspricht %2 %3 (%4 UTC).</translation>
    </message>
    <message>
        <source>All times in the file name their zone; this one only bounds the days.</source>
        <translation>Alle Zeitangaben in der Datei nennen ihre Zeitzone; diese hier bestimmt nur die Tagesgrenzen.</translation>
    </message>
    <message>
        <source>The times in this file do not name their zone, and no agreement tells: choose the one they are written in.</source>
        <translation>Die Zeitangaben in dieser Datei nennen keine Zeitzone, und sie ergibt sich aus keiner Vereinbarung: Wählen Sie die Zeitzone, in der sie geschrieben sind.</translation>
    </message>
</context>
<context>
    <name>kept::ImportInvoices</name>
    <message>
        <source>The workbook has no service of the name “%1”.</source>
        <translation>Die Arbeitsmappe hat keinen Service mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The agreement %1 does not have this service in scope.</source>
        <translation>Zum Umfang der Vereinbarung %1 gehört dieser Service nicht.</translation>
    </message>
    <message>
        <source>The workbook has no agreement with the reference or title “%1”.</source>
        <translation>Die Arbeitsmappe hat keine Vereinbarung mit der Referenz oder dem Titel „%1“.</translation>
    </message>
    <message>
        <source>The row names no agreement, no supplier and no service.</source>
        <translation>Die Zeile nennt keine Vereinbarung, keinen Lieferanten und keinen Service.</translation>
    </message>
    <message>
        <source>No agreement fits the supplier and the service of this row.</source>
        <translation>Zum Lieferanten und zum Service dieser Zeile passt keine Vereinbarung.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements fit the supplier and the service of this row; a column must name the agreement.</source>
        <translation>
            <numerusform>%n Vereinbarung passt zum Lieferanten und zum Service dieser Zeile; eine Spalte muss die Vereinbarung nennen.</numerusform>
            <numerusform>%n Vereinbarungen passen zum Lieferanten und zum Service dieser Zeile; eine Spalte muss die Vereinbarung nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row names no currency, and the charges of %1 are not all in one.</source>
        <translation>Die Zeile nennt keine Währung, und die Entgelte von %1 sind nicht alle in einer.</translation>
    </message>
    <message>
        <source>An invoice is of 0 or more.</source>
        <translation>Eine Rechnung lautet über 0 oder mehr.</translation>
    </message>
    <message>
        <source>The invoice “%1” stands twice in this file, in lines %2 and %3.</source>
        <translation>Die Rechnung „%1“ steht zweimal in dieser Datei, in den Zeilen %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n services have the name “%1” (%2); the row must have the identifier of one of them.</source>
        <translation>
            <numerusform>%n Service hat den Namen „%1“ (%2); die Zeile muss seine Kennung haben.</numerusform>
            <numerusform>%n Services haben den Namen „%1“ (%2); die Zeile muss die Kennung eines von ihnen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements have the title “%1” (%2); the row must have the reference of one of them.</source>
        <translation>
            <numerusform>%n Vereinbarung hat den Titel „%1“ (%2); die Zeile muss ihre Referenz haben.</numerusform>
            <numerusform>%n Vereinbarungen haben den Titel „%1“ (%2); die Zeile muss die Referenz einer von ihnen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportMeasurements</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, and the mapping asks for all or nothing.</source>
        <translation>
            <numerusform>%n Zeile kann nicht gelesen werden, und die Zuordnung verlangt alles oder nichts.</numerusform>
            <numerusform>%n Zeilen können nicht gelesen werden, und die Zuordnung verlangt alles oder nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>Mend the file, or take the good rows only.</source>
        <translation>Berichtigen Sie die Datei, oder übernehmen Sie nur die guten Zeilen.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>Die Zuordnung kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Name a mapping of the workbook or a JSON file.</source>
        <translation>Nennen Sie eine Zuordnung der Arbeitsmappe oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>The file is not a JSON object: %1.</source>
        <translation>Die Datei ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: “%3” instead of “%4”.</source>
        <translation>Zeile %1, %2: „%3“ statt „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by hand, lines %1.</source>
        <translation>
            <numerusform>%n Zeile von Hand weggelassen: Zeile %1.</numerusform>
            <numerusform>%n Zeilen von Hand weggelassen: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Rows of this file were mended or left out by hand.</source>
        <translation>Zeilen dieser Datei wurden von Hand berichtigt oder ausgelassen.</translation>
    </message>
    <message>
        <source>Say why; the audit trail keeps the reason.</source>
        <translation>Sagen Sie, warum; der Prüfpfad bewahrt den Grund auf.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>reason and the cells that it is of</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The file holds no records, and its mapping names no service, so that it does not say what is complete for these days.</source>
        <translation>Die Datei enthält keine Datensätze, und ihre Zuordnung nennt keinen Service; so ist nicht gesagt, was für diese Tage vollständig ist.</translation>
    </message>
    <message>
        <source>Declare it for each service with kept cover.</source>
        <translation>Erklären Sie es für jeden Service mit kept cover.</translation>
    </message>
    <message>
        <source>An import is withdrawn with a reason, which the audit trail keeps.</source>
        <translation>Ein Import wird mit einem Grund zurückgenommen, den der Prüfpfad bewahrt.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn, such as: wrong month.</source>
        <translation>Sagen Sie, warum er zurückgenommen wird, etwa: falscher Monat.</translation>
    </message>
</context>
<context>
    <name>kept::ImportNames</name>
    <message>
        <source>&amp;Match and check again</source>
        <translation>&amp;Zuordnen und erneut prüfen</translation>
    </message>
    <message>
        <source>Names that the workbook does not know</source>
        <translation>Namen, die die Arbeitsmappe nicht kennt</translation>
    </message>
    <message>
        <source>Names that were matched</source>
        <translation>Zugeordnete Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken until their names are matched</source>
        <translation>
            <numerusform>%n Zeile kann erst nach Zuordnung der Namen übernommen werden</numerusform>
            <numerusform>%n Zeilen können erst nach Zuordnung der Namen übernommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>remembered with the import, so that the next file is read without asking</source>
        <translation>mit dem Import gespeichert, damit die nächste Datei ohne Rückfrage gelesen wird</translation>
    </message>
    <message>
        <source>Match “%1” with</source>
        <translation>„%1“ zuordnen zu</translation>
    </message>
    <message>
        <source>not matched yet</source>
        <translation>noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Neuer Service …</translation>
    </message>
    <message>
        <source>“%1”, as it stands</source>
        <translation>„%1“, unverändert</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>field and count</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new service</source>
        <translation>Name des neuen Services</translation>
    </message>
    <message>
        <source>Provider of the new service</source>
        <translation>Anbieter des neuen Services</translation>
    </message>
    <message>
        <source>Provider: choose one or type a new name</source>
        <translation>Anbieter: wählen oder neuen Namen eingeben</translation>
    </message>
    <message>
        <source>The workbook has a service called “%1” already: choose it, or give another name.</source>
        <translation>Die Arbeitsmappe hat bereits einen Service namens „%1“: Wählen Sie ihn, oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Enter the name of the new service.</source>
        <translation>Geben Sie den Namen des neuen Services ein.</translation>
    </message>
    <message>
        <source>Choose who provides “%1”, or type the name of a new supplier.</source>
        <translation>Wählen Sie den Anbieter von „%1“, oder geben Sie den Namen eines neuen Lieferanten ein.</translation>
    </message>
</context>
<context>
    <name>kept::ImportPreview</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be read.</source>
        <translation>Mehr als %1 Zeilen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The mapping is hardly one of this file; the first reason is: %1</source>
        <translation>Die Zuordnung passt kaum zu dieser Datei; der erste Grund ist: %1</translation>
    </message>
    <message>
        <source>A quote stands alone within a cell on line %1.</source>
        <translation>In Zeile %1 steht ein einzelnes Anführungszeichen in einer Zelle.</translation>
    </message>
    <message>
        <source>The quote that is opened on line %1 is never closed.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB.</source>
        <translation>Eine Zelle ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the header: %2.</source>
        <translation>Zellen in dieser Zeile: %1; in der Kopfzeile: %2.</translation>
    </message>
    <message>
        <source>“%1” stands twice in this file, in lines %2 and %3.</source>
        <translation>„%1“ steht zweimal in dieser Datei, in den Zeilen %2 und %3.</translation>
    </message>
    <message>
        <source>Keep line %1, if it is the later state.</source>
        <translation>Behalten Sie Zeile %1, wenn sie der spätere Stand ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The header is not well-formed: a quote stands alone in it.</source>
        <translation>Die Kopfzeile ist nicht wohlgeformt: Ein Anführungszeichen steht einzeln darin.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The header has more than %1 columns.</source>
        <translation>Die Kopfzeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Check the separator.</source>
        <translation>Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB.</source>
        <translation>Die Datei ist größer als 2 GB.</translation>
    </message>
    <message>
        <source>Split it, or export a shorter span.</source>
        <translation>Teilen Sie sie, oder exportieren Sie eine kürzere Zeitspanne.</translation>
    </message>
    <message>
        <source>Split it, or save it in UTF-8.</source>
        <translation>Teilen Sie sie auf, oder speichern Sie sie in UTF-8.</translation>
    </message>
    <message>
        <source>A line of the file is longer than 64 MiB.</source>
        <translation>Eine Zeile der Datei ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>Check that it is a CSV file.</source>
        <translation>Prüfen Sie, ob es eine CSV-Datei ist.</translation>
    </message>
    <message>
        <source>“%1” stands twice in this file, the second time in line %2.</source>
        <translation>„%1“ steht zweimal in dieser Datei, das zweite Mal in Zeile %2.</translation>
    </message>
</context>
<context>
    <name>kept::ImportProblems</name>
    <message>
        <source>Problem rows</source>
        <translation>Problemzeilen</translation>
    </message>
    <message>
        <source>Filter the problem rows</source>
        <translation>Problemzeilen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Column of the problem rows</source>
        <translation>Spalte der Problemzeilen</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>Die Zeile, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>Use s&amp;uggestion</source>
        <translation>Vorschlag &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave row out</source>
        <translation>Zeile &amp;weglassen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last of %n change(s)</source>
        <translation>
            <numerusform>%n Änderung rückgängig machen</numerusform>
            <numerusform>Letzte von %n Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>none is left</source>
        <translation>keine mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problem(s); a value is edited in its cell</source>
        <translation>
            <numerusform>%1 von %n Problem; Werte werden in ihrer Zelle bearbeitet</numerusform>
            <numerusform>%1 von %n Problemen; Werte werden in ihrer Zelle bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
</context>
<context>
    <name>kept::ImportZone</name>
    <message>
        <source>Proposed as the zone of the service hours “%1” in agreement %2.</source>
        <translation>Vorgeschlagen als Zeitzone der Servicezeiten „%1“ in Vereinbarung %2.</translation>
    </message>
    <message>
        <source>Proposed as the governing zone of agreement %1.</source>
        <translation>Vorgeschlagen als maßgebliche Zeitzone der Vereinbarung %1.</translation>
    </message>
</context>
<context>
    <name>kept::ImportsModel</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reported figures</source>
        <translation>Gemeldete Werte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the import of %1? %n new or changed record(s) of it no longer count; what they had superseded is current again.</source>
        <translation>
            <numerusform>Den Import von %1 zurücknehmen? %n neuer oder geänderter Datensatz daraus zählt nicht mehr; was er ersetzt hatte, gilt wieder.</numerusform>
            <numerusform>Den Import von %1 zurücknehmen? %n neue oder geänderte Datensätze daraus zählen nicht mehr; was sie ersetzt hatten, gilt wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It no longer covers the days from %2 to %3, and every figure of their periods is judged again.</source>
        <translation>%1 Er deckt die Tage vom %2 bis zum %3 nicht mehr ab, und jede Zahl ihrer Zeiträume wird neu beurteilt.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>kept::Instant</name>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Write a name of the IANA time zone list, such as Europe/Berlin, or UTC.</source>
        <translation>Schreiben Sie einen Namen der IANA-Zeitzonenliste, etwa Europe/Berlin, oder UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 2025-03-30T01:00:00Z, or with an offset such as +02:00 instead of Z.</source>
        <translation>Schreiben Sie es als 2025-03-30T01:00:00Z oder mit einem Versatz wie +02:00 statt Z.</translation>
    </message>
    <message>
        <source>“%1” has no time zone.</source>
        <translation>„%1“ hat keine Zeitzone.</translation>
    </message>
    <message>
        <source>Add Z for UTC or an offset such as +02:00.</source>
        <translation>Ergänzen Sie Z für UTC oder einen Versatz wie +02:00.</translation>
    </message>
    <message>
        <source>“%1” is outside the years 1900 to 2199.</source>
        <translation>„%1“ liegt außerhalb der Jahre 1900 bis 2199.</translation>
    </message>
</context>
<context>
    <name>kept::Invoices</name>
    <message>
        <source>An invoice needs a number.</source>
        <translation>Eine Rechnung braucht eine Nummer.</translation>
    </message>
    <message>
        <source>Enter it as it stands on the invoice.</source>
        <translation>Geben Sie sie so ein, wie sie auf der Rechnung steht.</translation>
    </message>
    <message>
        <source>An invoice needs its date.</source>
        <translation>Eine Rechnung braucht ihr Datum.</translation>
    </message>
    <message>
        <source>An invoice needs the days that it charges.</source>
        <translation>Eine Rechnung braucht die Tage, die sie berechnet.</translation>
    </message>
    <message>
        <source>The last day of the invoice lies before its first.</source>
        <translation>Der letzte Tag der Rechnung liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>An invoice is of 0 or more.</source>
        <translation>Eine Rechnung lautet über 0 oder mehr.</translation>
    </message>
    <message>
        <source>The agreement has an invoice with the number %1 already.</source>
        <translation>Die Vereinbarung hat schon eine Rechnung mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Correct that one.</source>
        <translation>Berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>An invoice is archived with a reason.</source>
        <translation>Eine Rechnung wird mit einer Begründung archiviert.</translation>
    </message>
    <message>
        <source>Say why it does not count; the audit trail keeps the reason.</source>
        <translation>Sagen Sie, warum sie nicht zählt; der Prüfpfad behält die Begründung.</translation>
    </message>
</context>
<context>
    <name>kept::InvoicesDialog</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>What was invoiced is the basis of credits that go by the invoice. A file of invoices is imported like measurements.</source>
        <translation>Was in Rechnung gestellt wurde, ist die Grundlage von Gutschriften, die sich nach der Rechnung richten. Eine Datei mit Rechnungen wird wie Messwerte importiert.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>First day charged</source>
        <translation>Erster berechneter Tag</translation>
    </message>
    <message>
        <source>Last day charged</source>
        <translation>Letzter berechneter Tag</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note, or reason of archiving</source>
        <translation>Notiz oder Grund des Archivierens</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Takes the invoice out of what counts; it needs a reason and stays in the workbook.</source>
        <translation>Nimmt die Rechnung aus dem, was zählt; das braucht eine Begründung, und sie bleibt in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>the whole agreement</source>
        <translation>die ganze Vereinbarung</translation>
    </message>
    <message>
        <source>An invoice is of an agreement.</source>
        <translation>Eine Rechnung gehört zu einer Vereinbarung.</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Noch keine Rechnung</translation>
    </message>
    <message>
        <source>Enter one below, or import a file of invoices on the page of the measurements.</source>
        <translation>Geben Sie unten eine ein, oder importieren Sie eine Datei mit Rechnungen auf der Seite der Messwerte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference and title of an agreement</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::InvoicesModel</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the whole agreement</source>
        <translation>die ganze Vereinbarung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>kept::JsonText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>The values are nested more than 64 deep.</source>
        <translation>Die Werte sind mehr als 64-fach verschachtelt.</translation>
    </message>
    <message>
        <source>The file is not well-formed JSON: %1.</source>
        <translation>Die Datei ist kein wohlgeformtes JSON: %1.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quotation mark or bracket here or just before.</source>
        <translation>Suchen Sie hier oder unmittelbar davor nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>The field “%1” stands twice in one object.</source>
        <translation>Das Feld „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It starts with { and ends with }.</source>
        <translation>Es beginnt mit { und endet mit }.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>kept::KpiTrend</name>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>kept::LedgerExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Konto der Gutschriften exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with columns (*.csv)</source>
        <translation>Tabelle (*.xlsx);;Text mit Spalten (*.csv)</translation>
    </message>
    <message>
        <source>Service credits.xlsx</source>
        <translation>Gutschriften.xlsx</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>kept::LedgerFile</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Geschuldet von</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Geschuldet an</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>of the period of a credit</comment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of the period of a credit</comment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a line of the ledger</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>whether the period of a credit is</comment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Claim until</source>
        <translation>Geltend machen bis</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Claim id</source>
        <translation>Kennung des Anspruchs</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Geltend gemacht am</translation>
    </message>
    <message>
        <source>Claimed amount</source>
        <translation>Geltend gemachter Betrag</translation>
    </message>
    <message>
        <source>Accepted amount</source>
        <translation>Anerkannter Betrag</translation>
    </message>
    <message>
        <source>Settled on</source>
        <comment>claim</comment>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Counts as: owed by us</source>
        <translation>Zählt als: von uns geschuldet</translation>
    </message>
    <message>
        <source>Counts as: expected</source>
        <translation>Zählt als: erwartet</translation>
    </message>
    <message>
        <source>Counts as: entitled</source>
        <translation>Zählt als: zustehend</translation>
    </message>
    <message>
        <source>Counts as: to claim</source>
        <translation>Zählt als: geltend zu machen</translation>
    </message>
    <message>
        <source>Counts as: claimed</source>
        <translation>Zählt als: geltend gemacht</translation>
    </message>
    <message>
        <source>Counts as: disputed</source>
        <translation>Zählt als: bestritten</translation>
    </message>
    <message>
        <source>Counts as: credited</source>
        <translation>Zählt als: gutgeschrieben</translation>
    </message>
    <message>
        <source>Counts as: forgone</source>
        <translation>Zählt als: verfallen</translation>
    </message>
    <message>
        <source>Counts as: taken back</source>
        <translation>Zählt als: zurückgenommen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
</context>
<context>
    <name>kept::LevelSection</name>
    <message>
        <source>Remove service level</source>
        <translation>Service-Level entfernen</translation>
    </message>
    <message>
        <source>Credit rule</source>
        <translation>Gutschriftregel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>such as 4h 30m</source>
        <translation>etwa 4h 30m</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Critical under</source>
        <translation>Kritisch unter</translation>
    </message>
    <message>
        <source>Warning margin</source>
        <translation>Warnabstand</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Judged from</source>
        <translation>Beurteilt ab</translation>
    </message>
    <message>
        <source>records on</source>
        <translation>Datensätzen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>% of the score</source>
        <translation>% des Scores</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>Verpflichteter</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>a miss must have a consequence</source>
        <translation>eine Verfehlung muss eine Folge haben</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>all services in scope</source>
        <translation>alle Services im Umfang</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>The service level “%1” has no target.</source>
        <translation>Das Service-Level „%1“ hat keinen Zielwert.</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>Kritisch über</translation>
    </message>
    <message>
        <source>Critical beyond</source>
        <translation>Kritisch außerhalb</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Zielwert ab</translation>
    </message>
    <message>
        <source>Target reviewed on</source>
        <translation>Zielwert wird geprüft am</translation>
    </message>
    <message>
        <source>Enter one, or the day on which it will be reviewed and set.</source>
        <translation>Geben Sie eines ein oder den Tag, an dem es überprüft und gesetzt wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the service level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Judged rounded to</source>
        <translation>Beurteilt gerundet auf</translation>
    </message>
    <message>
        <source>decimal places, or unrounded</source>
        <translation>Nachkommastellen, sonst ungerundet</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Figures may differ by</source>
        <translation>Werte dürfen abweichen um</translation>
    </message>
    <message>
        <source>Rated good from</source>
        <translation>Bewertet gut ab</translation>
    </message>
    <message>
        <source>Approaching target from</source>
        <translation>Nahe am Ziel ab</translation>
    </message>
    <message>
        <source>Improvement required from</source>
        <translation>Verbesserung nötig ab</translation>
    </message>
    <message>
        <source>The rating of “%1” needs all three thresholds.</source>
        <translation>Die Bewertung von „%1“ braucht alle drei Schwellen.</translation>
    </message>
    <message>
        <source>Enter the missing one, or empty all three.</source>
        <translation>Geben Sie die fehlende ein, oder leeren Sie alle drei.</translation>
    </message>
</context>
<context>
    <name>kept::LevelsHeadSection</name>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Add service level</source>
        <translation>Service-Level hinzufügen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s)</source>
        <translation>
            <numerusform>%n Service-Level</numerusform>
            <numerusform>%n Service-Levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Main</name>
    <message>
        <source>The workbook to open.</source>
        <translation>Die zu öffnende Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save a picture of the page and quit.</source>
        <translation>Ein Bild der Seite speichern und beenden.</translation>
    </message>
    <message>
        <source>Open on this page.</source>
        <translation>Auf dieser Seite öffnen.</translation>
    </message>
    <message>
        <source>Show this record on the page.</source>
        <translation>Diesen Datensatz auf der Seite anzeigen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Language code, such as de.</source>
        <translation>Sprachcode, etwa de.</translation>
    </message>
    <message>
        <source>Take this date as today.</source>
        <translation>Dieses Datum als heute annehmen.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>Kept stopped because of a fault of its own: %1</source>
        <translation>Kept wurde wegen eines eigenen Fehlers beendet: %1</translation>
    </message>
    <message>
        <source>“%1” is not a value of --%2: %3.</source>
        <translation>„%1“ ist kein Wert für --%2: %3.</translation>
    </message>
    <message>
        <source>One workbook can be opened at a time.</source>
        <translation>Es kann jeweils nur eine Arbeitsmappe geöffnet werden.</translation>
    </message>
    <message>
        <source>A picture is taken of a workbook, and none is named.</source>
        <translation>Ein Bild wird von einer Arbeitsmappe gemacht, und es ist keine genannt.</translation>
    </message>
    <message>
        <source>The workbook was not opened.</source>
        <translation>Die Arbeitsmappe wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Judging the periods…</source>
        <translation>Zeiträume werden beurteilt …</translation>
    </message>
    <message>
        <source>%1 – Kept</source>
        <comment>file name and program</comment>
        <translation>%1 – Kept</translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s)</source>
        <translation>
            <numerusform>%n Service-Level</numerusform>
            <numerusform>%n Service-Levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged by the versions in force in each period</source>
        <translation>Beurteilt nach den im jeweiligen Zeitraum geltenden Fassungen</translation>
    </message>
    <message>
        <source>Sample portfolio</source>
        <translation>Beispielportfolio</translation>
    </message>
    <message>
        <source>Fictional data. Explore freely; nothing here is real.</source>
        <translation>Fiktive Daten. Erkunden Sie sie unbesorgt; nichts davon ist real.</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Kept workbooks (*.kept)</source>
        <translation>Kept-Arbeitsmappen (*.kept)</translation>
    </message>
    <message>
        <source>Service levels.kept</source>
        <translation>Service-Levels.kept</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>&amp;Neue Arbeitsmappe …</translation>
    </message>
    <message>
        <source>&amp;Open workbook…</source>
        <translation>Arbeitsmappe &amp;öffnen …</translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation>Be&amp;ispiel erkunden</translation>
    </message>
    <message>
        <source>&amp;Close workbook</source>
        <translation>Arbeitsmappe &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Traffic-light colours</source>
        <translation>&amp;Ampelfarben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Alles &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Run an action…</source>
        <translation>Aktion aus&amp;führen …</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Kept</source>
        <translation>Ü&amp;ber Kept</translation>
    </message>
    <message>
        <source>About Kept</source>
        <translation>Über Kept</translation>
    </message>
    <message>
        <source>Kept %1 manages service level agreements. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kept %1 verwaltet Service-Level-Vereinbarungen. Es ist freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>Aktion ausführen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Import measurements…</source>
        <translation>&amp;Messdaten importieren …</translation>
    </message>
    <message>
        <source>&amp;Approval by a second person</source>
        <translation>&amp;Genehmigung durch eine zweite Person</translation>
    </message>
    <message>
        <source>%1 (copy).kept</source>
        <translation>%1 (Kopie).kept</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Kept documents (*.json)</source>
        <translation>Kept-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>Service levels.json</source>
        <translation>Service-Levels.json</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Everything but the measurements was exported to %1.</source>
        <translation>Alles außer den Messdaten wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Kopie s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>No workbook was opened yet.</source>
        <translation>Es wurde noch keine Arbeitsmappe geöffnet.</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>Service von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference and supplier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>Genehmigung durch eine zweite Person</translation>
    </message>
    <message>
        <source>Why may one person alone approve agreements and exclusions?</source>
        <translation>Warum darf eine Person allein Vereinbarungen und Ausnahmen genehmigen?</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (restored).kept</source>
        <translation>%1 (wiederhergestellt).kept</translation>
    </message>
    <message>
        <source>Restore as a new workbook</source>
        <translation>Als neue Arbeitsmappe wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save dates as cale&amp;ndar…</source>
        <translation>Termine als Kale&amp;nder speichern …</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Erinnerungen …</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Judging the periods… %1 of %2 agreements</source>
        <extracomment>%1 number of agreements done, %2 of all</extracomment>
        <translation>Perioden werden bewertet … %1 von %2 Vereinbarungen</translation>
    </message>
</context>
<context>
    <name>kept::Mapping</name>
    <message>
        <source>This must be a text.</source>
        <translation>Hier muss ein Text stehen.</translation>
    </message>
    <message>
        <source>This must be a single character.</source>
        <translation>Hier muss ein einzelnes Zeichen stehen.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>This must be a list of texts.</source>
        <translation>Hier muss eine Liste von Texten stehen.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Hier muss ein Objekt stehen.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>This is required and missing.</source>
        <translation>Diese Angabe ist erforderlich und fehlt.</translation>
    </message>
    <message>
        <source>This is not part of a mapping.</source>
        <translation>Diese Angabe gehört nicht zu einer Zuordnung.</translation>
    </message>
    <message>
        <source>Lengths of time are in seconds, minutes or hours.</source>
        <translation>Zeitdauern sind in Sekunden, Minuten oder Stunden.</translation>
    </message>
    <message>
        <source>A condition needs a column and its values.</source>
        <translation>Eine Bedingung braucht eine Spalte und deren Werte.</translation>
    </message>
    <message>
        <source>A field needs a column or a constant.</source>
        <translation>Ein Feld braucht eine Spalte oder einen festen Wert.</translation>
    </message>
    <message>
        <source>A mapping of this kind has no field “%1”.</source>
        <translation>Eine Zuordnung dieser Art hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwenden Sie eines von %1.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 letters, digits, points, dashes or underscores.</source>
        <translation>Eine Kennung hat 1 bis 64 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Diese Angabe darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>kept::MeasurementsPage</name>
    <message>
        <source>Measurements</source>
        <translation>Messdaten</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Import the tickets, outages, counts or ratings that show how the services were delivered.</source>
        <translation>Importieren Sie die Tickets, Ausfälle, Anzahlen oder Bewertungen, die zeigen, wie die Services erbracht wurden.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason of the undo</source>
        <translation>Grund der Rücknahme</translation>
    </message>
    <message>
        <source>Reason, such as: wrong month</source>
        <translation>Grund, etwa: falscher Monat</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is undone; what it had superseded is current again.</source>
        <translation>%1 ist zurückgenommen; was der Import ersetzt hatte, gilt wieder.</translation>
    </message>
    <message>
        <source>%1 can be undone in one step, with a reason.</source>
        <translation>%1 kann in einem Schritt zurückgenommen werden, mit einem Grund.</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messdaten importieren</translation>
    </message>
    <message>
        <source>Withdraw the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
</context>
<context>
    <name>kept::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>%1 is merged into</source>
        <translation>%1 wird zusammengeführt mit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Choose the organisation that stays</source>
        <translation>Wählen Sie die Organisation, die bleibt</translation>
    </message>
    <message>
        <source>Its agreements, services, contacts and certificates will belong to the one that stays. Merging cannot be undone.</source>
        <translation>Ihre Vereinbarungen, Services, Kontakte und Zertifikate gehören dann der Organisation, die bleibt. Das Zusammenführen kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>%1 %2 is archived. Signed agreements keep the name that was signed. Merging cannot be undone.</source>
        <comment>what moves, and the name of the organisation</comment>
        <translation>%1 %2 wird archiviert. Unterzeichnete Vereinbarungen behalten den unterzeichneten Namen. Das Zusammenführen kann nicht rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>kept::MetricRuleForm</name>
    <message>
        <source>Only tickets</source>
        <translation>Nur Tickets</translation>
    </message>
    <message>
        <source>Counted tickets</source>
        <translation>Gezählte Tickets</translation>
    </message>
    <message>
        <source>such as “%1”</source>
        <translation>etwa „%1“</translation>
    </message>
    <message>
        <source>In the period by</source>
        <translation>Im Zeitraum nach</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Between two records</source>
        <translation>Zwischen zwei Werten</translation>
    </message>
    <message>
        <source>Clock ends with</source>
        <translation>Uhr endet mit</translation>
    </message>
    <message>
        <source>Ticket belongs by</source>
        <translation>Ticket gehört nach</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Mal nachgefasst</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>such as 4h 30m</source>
        <translation>etwa 4h 30m</translation>
    </message>
    <message>
        <source>Limits by priority</source>
        <translation>Fristen nach Priorität</translation>
    </message>
    <message>
        <source>Add priority</source>
        <translation>Priorität hinzufügen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Not reopened within</source>
        <translation>Nicht wiedereröffnet in</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Agreed maintenance</source>
        <translation>Abgestimmte Wartung</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>a period, such as 4h 30m</source>
        <translation>je Zeitraum, etwa 4h 30m</translation>
    </message>
    <message>
        <source>Full outage from</source>
        <translation>Vollausfall ab</translation>
    </message>
    <message>
        <source>% affected</source>
        <translation>% betroffen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Divided by the count</source>
        <translation>Geteilt durch die Anzahl</translation>
    </message>
    <message>
        <source>Parts of the metric</source>
        <translation>Teile der Messgröße</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>The sum of what is counted, or that sum divided by the sum of what it is divided by. Which: the name of a count, or tickets such as “%1”.</source>
        <translation>Die Summe dessen, was gezählt wird, oder diese Summe geteilt durch die Summe dessen, wodurch geteilt wird. Welche: der Name einer Anzahl oder Tickets wie „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as “4h 30m”.</source>
        <translation>„%1“ ist keine Zeitdauer wie „4h 30m“.</translation>
    </message>
</context>
<context>
    <name>kept::MetricWords</name>
    <message>
        <source>interpolated</source>
        <comment>PercentileMethod</comment>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>nearest rank</source>
        <comment>PercentileMethod</comment>
        <translation>nächster Rang</translation>
    </message>
    <message>
        <source>the resolution</source>
        <comment>ClockEnd</comment>
        <translation>der Lösung</translation>
    </message>
    <message>
        <source>the first response</source>
        <comment>ClockEnd</comment>
        <translation>der Erstreaktion</translation>
    </message>
    <message>
        <source>the instant of its verdict</source>
        <comment>TicketBasis</comment>
        <translation>Zeitpunkt des Urteils</translation>
    </message>
    <message>
        <source>its opening</source>
        <comment>TicketBasis</comment>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>TicketBasis</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>what was resolved</source>
        <comment>FcrDenominator</comment>
        <translation>was gelöst wurde</translation>
    </message>
    <message>
        <source>what was answered</source>
        <comment>FcrDenominator</comment>
        <translation>was beantwortet wurde</translation>
    </message>
    <message>
        <source>all contacts</source>
        <comment>FcrDenominator</comment>
        <translation>alle Kontakte</translation>
    </message>
    <message>
        <source>closed ÷ opened in the period</source>
        <comment>ClosureBasis</comment>
        <translation>im Zeitraum geschlossen ÷ eröffnet</translation>
    </message>
    <message>
        <source>of those opened, closed by its end</source>
        <comment>ClosureBasis</comment>
        <translation>von den eröffneten bis zum Ende geschlossen</translation>
    </message>
    <message>
        <source>mean rating</source>
        <comment>SatisfactionMeasure</comment>
        <translation>mittlere Bewertung</translation>
    </message>
    <message>
        <source>share of the top two boxes</source>
        <comment>SatisfactionMeasure</comment>
        <translation>Anteil der beiden höchsten Stufen</translation>
    </message>
    <message>
        <source>counts as available</source>
        <comment>MaintenanceRule</comment>
        <translation>zählt als verfügbar</translation>
    </message>
    <message>
        <source>leaves service time and downtime</source>
        <comment>MaintenanceRule</comment>
        <translation>zählt weder als Servicezeit noch als Ausfall</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>Unit</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>length of time</source>
        <comment>Unit</comment>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>number</source>
        <comment>Unit</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>score</source>
        <comment>Unit</comment>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>its opening</source>
        <comment>TicketMoment</comment>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>its resolution</source>
        <comment>TicketMoment</comment>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>its closing</source>
        <comment>TicketMoment</comment>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>PartSide</comment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>divided by</source>
        <comment>PartSide</comment>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>half up</source>
        <comment>RoundingMode</comment>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>half to even</source>
        <comment>RoundingMode</comment>
        <translation>zur geraden Ziffer</translation>
    </message>
    <message>
        <source>down</source>
        <comment>RoundingMode</comment>
        <translation>abrunden</translation>
    </message>
    <message>
        <source>up</source>
        <comment>RoundingMode</comment>
        <translation>aufrunden</translation>
    </message>
    <message>
        <source>tickets opened</source>
        <comment>PartMeasure</comment>
        <translation>eröffnete Tickets</translation>
    </message>
    <message>
        <source>tickets resolved</source>
        <comment>PartMeasure</comment>
        <translation>gelöste Tickets</translation>
    </message>
    <message>
        <source>tickets closed</source>
        <comment>PartMeasure</comment>
        <translation>geschlossene Tickets</translation>
    </message>
    <message>
        <source>reopenings</source>
        <comment>PartMeasure</comment>
        <translation>Wiedereröffnungen</translation>
    </message>
    <message>
        <source>tickets open at the end</source>
        <comment>PartMeasure</comment>
        <translation>am Ende offene Tickets</translation>
    </message>
    <message>
        <source>a count</source>
        <comment>PartMeasure</comment>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <source>outages</source>
        <comment>PartMeasure</comment>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>seconds of downtime</source>
        <comment>PartMeasure</comment>
        <translation>Sekunden Ausfallzeit</translation>
    </message>
    <message>
        <source>seconds of service time</source>
        <comment>PartMeasure</comment>
        <translation>Sekunden Servicezeit</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>PartMeasure</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>scores of ratings</source>
        <comment>PartMeasure</comment>
        <translation>Bewertungspunkte</translation>
    </message>
</context>
<context>
    <name>kept::Money</name>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>Write digits with a point before the minor units and no grouping, such as 1000.00.</source>
        <translation>Schreiben Sie Ziffern mit einem Punkt vor den kleinsten Einheiten und ohne Gruppierung, etwa 1000.00.</translation>
    </message>
    <message>
        <source>The amount “%1” has more decimal places than the currency %2 has.</source>
        <translation>Der Betrag „%1“ hat mehr Nachkommastellen als die Währung %2.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount “%1” is too large to be computed exactly.</source>
        <translation>Der Betrag „%1“ ist zu groß, um genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies and cannot be added.</source>
        <translation>%1 und %2 sind verschiedene Währungen und können nicht addiert werden.</translation>
    </message>
    <message>
        <source>The sum in %1 is too large to be computed.</source>
        <translation>Die Summe in %1 ist zu groß, um berechnet zu werden.</translation>
    </message>
    <message>
        <source>The amount is larger than can be added up; the largest that is taken is %1.</source>
        <translation>Der Betrag ist größer, als addiert werden kann; der größte, der angenommen wird, ist %1.</translation>
    </message>
</context>
<context>
    <name>kept::NextStep</name>
    <message>
        <source>No service level was agreed for %1.</source>
        <translation>Für %1 ist kein Service-Level vereinbart.</translation>
    </message>
    <message>
        <source>The agreement %1 has no service level yet; say there what is measured.</source>
        <translation>Die Vereinbarung %1 hat noch keinen Service-Level; legen Sie dort fest, was gemessen wird.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The agreement %1 is a draft: submit it, have it approved and record its signature.</source>
        <translation>Die Vereinbarung %1 ist ein Entwurf: Legen Sie sie vor, lassen Sie sie genehmigen, und erfassen Sie die Unterzeichnung.</translation>
    </message>
    <message>
        <source>Choose another period above, or look at when the agreements start.</source>
        <translation>Wählen Sie oben einen anderen Zeitraum, oder sehen Sie nach, wann die Vereinbarungen beginnen.</translation>
    </message>
    <message>
        <source>Show the agreements</source>
        <translation>Vereinbarungen anzeigen</translation>
    </message>
    <message>
        <source>No service level can be judged for %1.</source>
        <translation>Für %1 kann kein Service-Level beurteilt werden.</translation>
    </message>
    <message>
        <source>Import the records of this period, or choose another period above.</source>
        <translation>Importieren Sie die Datensätze dieses Zeitraums, oder wählen Sie oben einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Import measurements…</source>
        <translation>Messdaten importieren …</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>Import a file of tickets, outages, counts or ratings; the service levels are judged from it.</source>
        <translation>Importieren Sie eine Datei mit Tickets, Ausfällen, Anzahlen oder Bewertungen; daraus werden die Service-Levels beurteilt.</translation>
    </message>
</context>
<context>
    <name>kept::NoticeSection</name>
    <message>
        <source>Notice calendar</source>
        <translation>Kündigungskalender</translation>
    </message>
    <message>
        <source>working days at the seat of whoever receives notice</source>
        <translation>Werktage am Sitz dessen, dem die Kündigung zugeht</translation>
    </message>
    <message>
        <source>Notice is moved to a working day before</source>
        <translation>Auf einen Arbeitstag davor gelegt</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>%1 is weekend</source>
        <translation>%1 ist Wochenende</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Holidays at the recipient&apos;s seat</source>
        <translation>Feiertage am Sitz des Empfängers</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Holiday at the recipient&apos;s seat</source>
        <translation>Feiertag am Sitz des Empfängers</translation>
    </message>
    <message>
        <source>Not every day can be weekend.</source>
        <translation>Nicht jeder Tag kann Wochenende sein.</translation>
    </message>
    <message>
        <source>Leave at least one working day.</source>
        <translation>Lassen Sie mindestens einen Werktag übrig.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as %2.</source>
        <translation>„%1“ ist kein Datum wie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s). Notice can be received on %1 at the earliest.</source>
        <translation>
            <numerusform>%n Feiertag. Eine Kündigung kann frühestens am %1 zugehen.</numerusform>
            <numerusform>%n Feiertage. Eine Kündigung kann frühestens am %1 zugehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Taken are the days of %1 to %2.</source>
        <comment>years</comment>
        <translation>Übernommen sind die Tage von %1 bis %2.</translation>
    </message>
    <message>
        <source>The holiday “%1” has no date.</source>
        <translation>Der Feiertag „%1“ hat kein Datum.</translation>
    </message>
</context>
<context>
    <name>kept::OrganisationMerge</name>
    <message>
        <source>Merged with %1.</source>
        <translation>Zusammengeführt mit %1.</translation>
    </message>
    <message>
        <source>Its registration number: %1</source>
        <translation>Ihre Registernummer: %1</translation>
    </message>
    <message>
        <source>Its tax number: %1</source>
        <translation>Ihre Steuernummer: %1</translation>
    </message>
    <message>
        <source>Its address: %1</source>
        <translation>Ihre Anschrift: %1</translation>
    </message>
    <message>
        <source>An organisation is not merged with itself.</source>
        <translation>Eine Organisation wird nicht mit sich selbst zusammengeführt.</translation>
    </message>
    <message>
        <source>The organisation that stays is archived.</source>
        <translation>Die Organisation, die bleibt, ist archiviert.</translation>
    </message>
    <message>
        <source>Take it out of the archive first, or let the other one stay.</source>
        <translation>Nehmen Sie sie zuerst aus dem Archiv, oder lassen Sie die andere bleiben.</translation>
    </message>
    <message>
        <source>One of the two is a department of ours, and the other is not.</source>
        <translation>Eine der beiden ist eine eigene Abteilung, die andere nicht.</translation>
    </message>
    <message>
        <source>Correct that first, if they are the same.</source>
        <translation>Berichtigen Sie das zuerst, wenn sie dieselbe sind.</translation>
    </message>
    <message>
        <source>The agreement %1 is between the two organisations.</source>
        <translation>Die Vereinbarung %1 besteht zwischen den beiden Organisationen.</translation>
    </message>
    <message>
        <source>Two parties of one agreement are not the same organisation.</source>
        <translation>Die zwei Parteien einer Vereinbarung sind nicht dieselbe Organisation.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 move.</source>
        <comment>agreements, services, contacts and certificates</comment>
        <translation>%1, %2, %3 und %4 wandern mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whom it names, was merged with another organisation.</source>
        <translation>%1 ist darin genannt und wurde mit einer anderen Organisation zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) that await(s) approval or signature go back to draft.</source>
        <translation>
            <numerusform>%n Vereinbarung, die auf Genehmigung oder Unterschrift wartet, wird zurückgegeben.</numerusform>
            <numerusform>%n Vereinbarungen, die auf Genehmigung oder Unterschrift warten, werden zurückgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Organisations</name>
    <message>
        <source>The name of a service is missing.</source>
        <translation>Der Name eines Services fehlt.</translation>
    </message>
    <message>
        <source>The name of the organisation is missing.</source>
        <translation>Der Name der Organisation fehlt.</translation>
    </message>
</context>
<context>
    <name>kept::OutputFile</name>
    <message>
        <source>Choose another name for the output.</source>
        <translation>Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>The output would replace the file that it is made from.</source>
        <translation>Die Ausgabe würde die Datei ersetzen, aus der sie entsteht.</translation>
    </message>
    <message>
        <source>The output would take the place of a workbook.</source>
        <translation>Die Ausgabe würde an die Stelle einer Arbeitsmappe treten.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Make it first, or choose another folder.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>kept::Overview</name>
    <message>
        <source>%1, %2</source>
        <comment>service level and status</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::OverviewCharts</name>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>notice given, ends %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service level and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>renews on %1, because notice was possible until %2</source>
        <translation>verlängert sich am %1, da eine Kündigung nur bis zum %2 möglich war</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <comment>what was due, date</comment>
        <translation>%1, überfällig seit %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what is due, date</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>renews on %1, as was agreed</source>
        <translation>verlängert sich am %1, wie vereinbart wurde</translation>
    </message>
    <message>
        <source>Without %1 that was claimed or credited and is not owed any more.</source>
        <translation>Ohne %1, die geltend gemacht oder gutgeschrieben wurden und nicht mehr geschuldet werden.</translation>
    </message>
    <message>
        <source>Without %1, whose sums are larger than can be added up exactly.</source>
        <translation>Ohne %1, deren Summen größer sind, als genau addiert werden kann.</translation>
    </message>
</context>
<context>
    <name>kept::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Suppliers by quarter</source>
        <translation>Lieferanten nach Quartal</translation>
    </message>
    <message>
        <source>worst service level</source>
        <translation>schlechtestes Service-Level</translation>
    </message>
    <message>
        <source>Remaining allowance</source>
        <translation>Verbleibender Spielraum</translation>
    </message>
    <message>
        <source>running periods</source>
        <translation>laufende Zeiträume</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Credits by supplier</source>
        <translation>Gutschriften nach Lieferant</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many met as in %1</source>
        <translation>so viele erfüllt wie in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more met than in %1</source>
        <translation>
            <numerusform>%n mehr erfüllt als in %1</numerusform>
            <numerusform>%n mehr erfüllt als in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer met than in %1</source>
        <translation>
            <numerusform>%n weniger erfüllt als in %1</numerusform>
            <numerusform>%n weniger erfüllt als in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No service credit is due.</source>
        <translation>Keine Servicegutschrift steht zu.</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Gutschriften anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>currency and period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next claim lapses after %1</source>
        <translation>nächste verfällt nach dem %1</translation>
    </message>
    <message>
        <source>%1 still to claim</source>
        <translation>%1 noch geltend zu machen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Kündigungen</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>next 90 days, to %1</source>
        <translation>nächste 90 Tage, bis %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service level and supplier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>service level, target, supplier</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>share of the period elapsed (%1 %)</source>
        <translation>verstrichener Anteil des Zeitraums (%1 %)</translation>
    </message>
    <message>
        <source>Critical in %1 · %2</source>
        <translation>Kritisch in %1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s), next 12 months</source>
        <translation>
            <numerusform>%n Vereinbarung, nächste 12 Monate</numerusform>
            <numerusform>%n Vereinbarungen, nächste 12 Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the service level of the trend</source>
        <translation>Service-Level für den Trend wählen</translation>
    </message>
    <message>
        <source>overdue and next 90 days, to %1</source>
        <translation>überfällig und nächste 90 Tage, bis %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, vor %n Tag</numerusform>
            <numerusform>%1, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message>
        <source>This workbook is empty.</source>
        <translation>Diese Arbeitsmappe ist leer.</translation>
    </message>
    <message>
        <source>First enter your own organisation and the suppliers that you have agreements with.</source>
        <translation>Erfassen Sie zuerst Ihre eigene Organisation und die Lieferanten, mit denen Sie Vereinbarungen haben.</translation>
    </message>
    <message>
        <source>Enter suppliers</source>
        <translation>Lieferanten erfassen</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Es gibt noch keine Vereinbarung.</translation>
    </message>
    <message>
        <source>Make one between the organisations that you entered; its service levels are judged here.</source>
        <translation>Legen Sie eine zwischen den erfassten Organisationen an; ihre Service-Levels werden hier bewertet.</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Vereinbarung anlegen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Credits follow from service levels that were missed.</source>
        <translation>Gutschriften folgen aus verfehlten Service-Levels.</translation>
    </message>
    <message>
        <source>No running period has records yet.</source>
        <translation>Noch kein laufender Zeitraum hat Datensätze.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No agreement ends or can be given notice of in the next twelve months.</source>
        <translation>In den nächsten zwölf Monaten endet keine Vereinbarung, und keine kann gekündigt werden.</translation>
    </message>
    <message>
        <source>What was claimed or credited and is not owed any more, or was earned back; it comes off the amounts beside it</source>
        <translation>Was geltend gemacht oder gutgeschrieben wurde und nicht mehr geschuldet oder zurückverdient ist; es geht von den Beträgen daneben ab</translation>
    </message>
    <message>
        <source>%1, %2; %3 in the ledger</source>
        <comment>currency, period and other currencies</comment>
        <translation>%1, %2; %3 im Konto</translation>
    </message>
</context>
<context>
    <name>kept::Page</name>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>%1 · last closed quarter</source>
        <translation>%1 · letztes abgeschlossenes Quartal</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Alle Lieferanten</translation>
    </message>
    <message>
        <source>Read-only:</source>
        <translation>Schreibgeschützt:</translation>
    </message>
    <message>
        <source>There are edits that were not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>There is no form for the draft “%1”.</source>
        <translation>Für den Entwurf „%1“ gibt es kein Formular.</translation>
    </message>
    <message>
        <source>“%1” was being edited when Kept ended without saving; the edits of %2 were kept.</source>
        <translation>„%1“ war in Bearbeitung, als Kept ohne Speichern beendet wurde; die Änderungen vom %2 sind erhalten.</translation>
    </message>
    <message>
        <source>&amp;Open the edits</source>
        <translation>Änderungen &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>What is stored was changed after these edits were kept.</source>
        <translation>Der gespeicherte Stand wurde geändert, nachdem diese Änderungen gesichert wurden.</translation>
    </message>
    <message>
        <source>Compare both before you save.</source>
        <translation>Vergleichen Sie beide vor dem Speichern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>a step such as: change of “Title”</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>a step such as: change of “Title”</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>Fiscal year from %1</source>
        <comment>month</comment>
        <translation>Geschäftsjahr ab %1</translation>
    </message>
</context>
<context>
    <name>kept::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>kept::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Einhaltung</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messdaten</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
</context>
<context>
    <name>kept::Paper</name>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>Die PDF-Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Datensätze: %1</translation>
    </message>
    <message>
        <source>Audit trail, head: %1</source>
        <translation>Prüfpfad, Kopf: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>kept::PartiesSection</name>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner on our side</source>
        <translation>Verantwortlich bei uns</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Unterzeichner hinzufügen</translation>
    </message>
    <message>
        <source>Call-off of</source>
        <translation>Abruf aus</translation>
    </message>
    <message>
        <source>no framework agreement</source>
        <translation>keine Rahmenvereinbarung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reference and title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Amendments leave reference, parties, kind and framework as they were signed.</source>
        <translation>Änderungen lassen Referenz, Parteien, Art und Rahmenvereinbarung so, wie sie unterschrieben wurden.</translation>
    </message>
    <message>
        <source>The title of the agreement is missing.</source>
        <translation>Der Titel der Vereinbarung fehlt.</translation>
    </message>
</context>
<context>
    <name>kept::Period</name>
    <message>
        <source>“%1” is not a period.</source>
        <translation>„%1“ ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Write a month 2026-03, a quarter 2026-Q3, a half-year 2026-H1, a year 2026 or days 2026-01-15..2026-02-14.</source>
        <translation>Schreiben Sie einen Monat 2026-03, ein Quartal 2026-Q3, ein Halbjahr 2026-H1, ein Jahr 2026 oder Tage 2026-01-15..2026-02-14.</translation>
    </message>
</context>
<context>
    <name>kept::PeriodSelector</name>
    <message>
        <source>Earlier period</source>
        <translation>Früherer Zeitraum</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Späterer Zeitraum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>kept::Portfolio</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>kept::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>Zeile ist</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>taken, noted</source>
        <translation>übernommen, vermerkt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>kept::PublicHolidays</name>
    <message>
        <source>There is no day %1-%2 in any year.</source>
        <translation>Einen Tag %1-%2 gibt es in keinem Jahr.</translation>
    </message>
    <message>
        <source>Expected an object of weekdays and days, such as {&quot;sat&quot;:2,&quot;sun&quot;:1}.</source>
        <translation>Erwartet wird ein Objekt aus Wochentagen und Tagen, etwa {&quot;sat&quot;:2,&quot;sun&quot;:1}.</translation>
    </message>
    <message>
        <source>Region %1 leaves out “%2”, which the country does not hold.</source>
        <translation>Die Region %1 lässt „%2“ aus, den das Land nicht begeht.</translation>
    </message>
    <message>
        <source>This is not a file of public holidays.</source>
        <translation>Dies ist keine Datei mit gesetzlichen Feiertagen.</translation>
    </message>
    <message>
        <source>Public holidays are known for the years 1900 to 2099.</source>
        <translation>Gesetzliche Feiertage sind für die Jahre 1900 bis 2099 bekannt.</translation>
    </message>
    <message>
        <source>%1 has no region “%2” with holidays of its own.</source>
        <translation>%1 hat keine Region „%2“ mit eigenen Feiertagen.</translation>
    </message>
    <message>
        <source>The program was built without its public holidays.</source>
        <translation>Das Programm wurde ohne seine gesetzlichen Feiertage gebaut.</translation>
    </message>
</context>
<context>
    <name>kept::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>kept::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rates only add up sums for reading, with each rate beside them. No credit, cap or claim goes by one, and no rate is turned around.</source>
        <translation>Kurse addieren Summen nur zum Lesen, mit jedem Kurs daneben. Keine Gutschrift, keine Obergrenze und kein Anspruch richtet sich nach einem, und kein Kurs wird umgekehrt.</translation>
    </message>
    <message>
        <source>Add up sums of several currencies in</source>
        <translation>Summen mehrerer Währungen addieren in</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>In units of</source>
        <translation>In Einheiten von</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>code, such as %1</source>
        <comment>currency</comment>
        <translation>Code, etwa %1</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>none: each currency by itself</source>
        <translation>keiner: jede Währung für sich</translation>
    </message>
    <message>
        <source>No exchange rate yet</source>
        <translation>Noch kein Wechselkurs</translation>
    </message>
    <message>
        <source>Enter one below for each currency that is to be added up in another one.</source>
        <translation>Geben Sie unten für jede Währung einen ein, die in einer anderen addiert werden soll.</translation>
    </message>
    <message>
        <source>Reason of archiving</source>
        <translation>Grund der Archivierung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Takes the rate out of what counts; it needs a reason and stays in the workbook.</source>
        <translation>Nimmt den Kurs aus dem, was zählt; das braucht einen Grund, und er bleibt in der Arbeitsmappe.</translation>
    </message>
</context>
<context>
    <name>kept::RatesModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>kept::Rating</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>approaching target</source>
        <translation>nahe am Ziel</translation>
    </message>
    <message>
        <source>requires improvement</source>
        <translation>Verbesserung nötig</translation>
    </message>
    <message>
        <source>inadequate</source>
        <translation>ungenügend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and step of the rating</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, look again</source>
        <comment>status of a figure that deserves a second look</comment>
        <translation>%1, prüfen</translation>
    </message>
    <message>
        <source>%1, %2 answered</source>
        <comment>status and response rate of a rating</comment>
        <translation>%1, Rücklauf %2</translation>
    </message>
    <message>
        <source>Response rate: %1 (ratings: %2, tickets: %3).</source>
        <translation>Rücklaufquote: %1 (Bewertungen: %2, Tickets: %3).</translation>
    </message>
</context>
<context>
    <name>kept::ReceivedReportDialog</name>
    <message>
        <source>Note a report as received</source>
        <translation>Einen Bericht als eingegangen vermerken</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <comment>report, period</comment>
        <translation>„%1“ für %2</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>where it is kept, or why it is not waited for any more</source>
        <translation>wo er liegt, oder warum nicht mehr auf ihn gewartet wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>The %n earlier one(s) came in too</source>
        <translation>
            <numerusform>Der %n frühere ist auch eingegangen</numerusform>
            <numerusform>Die %n früheren sind auch eingegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as received</source>
        <translation>Als eingegangen vermerken</translation>
    </message>
</context>
<context>
    <name>kept::ReceivedReports</name>
    <message>
        <source>The agreement is not saved yet.</source>
        <translation>Die Vereinbarung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it before a report is noted.</source>
        <translation>Speichern Sie sie, bevor ein Bericht vermerkt wird.</translation>
    </message>
    <message>
        <source>Nothing says which report came in.</source>
        <translation>Es steht nicht da, welcher Bericht eingegangen ist.</translation>
    </message>
    <message>
        <source>The day on which the report came in is missing.</source>
        <translation>Der Tag, an dem der Bericht einging, fehlt.</translation>
    </message>
    <message>
        <source>A report is noted once it is in; this day lies ahead.</source>
        <translation>Ein Bericht wird vermerkt, sobald er da ist; dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The report is noted as received already.</source>
        <translation>Der Bericht ist bereits als eingegangen vermerkt.</translation>
    </message>
    <message>
        <source>This report was not noted as received.</source>
        <translation>Dieser Bericht war nicht als eingegangen vermerkt.</translation>
    </message>
</context>
<context>
    <name>kept::ReceivedReportsSection</name>
    <message>
        <source>Reports that came in</source>
        <translation>Eingegangene Berichte</translation>
    </message>
    <message>
        <source>stored in the workbook at once</source>
        <translation>sofort in der Arbeitsmappe gespeichert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note as received…</source>
        <translation>Als eingegangen vermerken …</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no report is owed yet: it takes an agreement in force, a duty with a frequency, and a period that has ended</source>
        <translation>noch ist kein Bericht geschuldet: Dazu braucht es eine Vereinbarung in Kraft, eine Pflicht mit einer Häufigkeit und einen Zeitraum, der zu Ende ist</translation>
    </message>
</context>
<context>
    <name>kept::RecordCommands</name>
    <message>
        <source>The workbook has no organisation with the name or id “%1”.</source>
        <translation>Die Arbeitsmappe hat keine Organisation mit dem Namen oder der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Several organisations have the name “%1”.</source>
        <translation>Mehrere Organisationen heißen „%1“.</translation>
    </message>
    <message>
        <source>Name one by its id: %1.</source>
        <translation>Nennen Sie eine mit ihrer Kennung: %1.</translation>
    </message>
    <message>
        <source>Made the draft %1 of %2.</source>
        <translation>Entwurf %1 aus %2 gemacht.</translation>
    </message>
    <message>
        <source>--into names the organisation that stays.</source>
        <translation>--into nennt die Organisation, die bleibt.</translation>
    </message>
    <message>
        <source>%1 would be merged into %2.</source>
        <translation>%1 würde mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>Merged %1 into %2.</source>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>kept::RecordReader</name>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The share of the service is a fraction from 0 to 1, or per cent with the sign.</source>
        <translation>Der Anteil des Services ist ein Bruch von 0 bis 1 oder ein Prozentwert mit dem Zeichen.</translation>
    </message>
    <message>
        <source>The outage ends before it begins.</source>
        <translation>Der Ausfall endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Swap it with “%1”.</source>
        <translation>Vertauschen Sie ihn mit „%1“.</translation>
    </message>
    <message>
        <source>A count is not negative.</source>
        <translation>Eine Anzahl ist nicht negativ.</translation>
    </message>
    <message>
        <source>The score is outside the scale %1 to %2.</source>
        <translation>Die Punktzahl liegt außerhalb der Skala von %1 bis %2.</translation>
    </message>
    <message>
        <source>This is not the id of a service level.</source>
        <translation>Das ist nicht die Kennung eines Service-Levels.</translation>
    </message>
</context>
<context>
    <name>kept::RecordWords</name>
    <message>
        <source>low</source>
        <comment>Criticality</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>Criticality</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>Criticality</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>Criticality</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>service level agreement</source>
        <comment>AgreementKind</comment>
        <translation>Service-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>operational level agreement</source>
        <comment>AgreementKind</comment>
        <translation>Operational-Level-Vereinbarung</translation>
    </message>
    <message>
        <source>underpinning contract</source>
        <comment>AgreementKind</comment>
        <translation>Absicherungsvertrag</translation>
    </message>
    <message>
        <source>two-sided agreement</source>
        <comment>AgreementKind</comment>
        <translation>zweiseitige Vereinbarung</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>AgreementStatus</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in approval</source>
        <comment>AgreementStatus</comment>
        <translation>in Genehmigung</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>AgreementStatus</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>signed, not in force yet</source>
        <comment>AgreementStatus</comment>
        <translation>unterzeichnet, noch nicht in Kraft</translation>
    </message>
    <message>
        <source>active</source>
        <comment>AgreementStatus</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>notice given</source>
        <comment>AgreementStatus</comment>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>AgreementStatus</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>terminated</source>
        <comment>AgreementStatus</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>RenewalMode</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>by agreement</source>
        <comment>RenewalMode</comment>
        <translation>nach Vereinbarung</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>RenewalMode</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>open-ended</source>
        <comment>RenewalMode</comment>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>months</source>
        <comment>NoticeUnit</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <comment>NoticeUnit</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>working days</source>
        <comment>NoticeUnit</comment>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>sent by</source>
        <comment>NoticeEffect</comment>
        <translation>Absendung</translation>
    </message>
    <message>
        <source>received by</source>
        <comment>NoticeEffect</comment>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>monthly</source>
        <comment>ReviewCadence</comment>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <comment>ReviewCadence</comment>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <comment>ReviewCadence</comment>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <comment>ReviewCadence</comment>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>every two years</source>
        <comment>ReviewCadence</comment>
        <translation>alle zwei Jahre</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>PeriodKind</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>PeriodKind</comment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Half-year</source>
        <comment>PeriodKind</comment>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>PeriodKind</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>PeriodKind</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>Direction</comment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>Direction</comment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>within a range</source>
        <comment>Direction</comment>
        <translation>innerhalb eines Bereichs</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>TimeStatistic</comment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <comment>TimeStatistic</comment>
        <translation>Median</translation>
    </message>
    <message>
        <source>percentile</source>
        <comment>TimeStatistic</comment>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>maximum</source>
        <comment>TimeStatistic</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>no deadline</source>
        <comment>ClaimWindowKind</comment>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>days after the period</source>
        <comment>ClaimWindowKind</comment>
        <translation>Tage nach dem Zeitraum</translation>
    </message>
    <message>
        <source>end of the next month</source>
        <comment>ClaimWindowKind</comment>
        <translation>Ende des Folgemonats</translation>
    </message>
    <message>
        <source>end of the second billing cycle</source>
        <comment>ClaimWindowKind</comment>
        <translation>Ende des zweiten Abrechnungszeitraums</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>both parties</source>
        <translation>beide Parteien</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>jedes Halbjahr</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>the achieved value</source>
        <comment>CreditMeasure</comment>
        <translation>der erreichte Wert</translation>
    </message>
    <message>
        <source>the distance from the target</source>
        <comment>CreditMeasure</comment>
        <translation>der Abstand vom Ziel</translation>
    </message>
    <message>
        <source>once a miss</source>
        <comment>CreditMeasure</comment>
        <translation>einmal je Verfehlung</translation>
    </message>
    <message>
        <source>each outage</source>
        <comment>CreditMeasure</comment>
        <translation>jeder Ausfall</translation>
    </message>
    <message>
        <source>the time that was lost</source>
        <comment>CreditMeasure</comment>
        <translation>die verlorene Zeit</translation>
    </message>
    <message>
        <source>the number of late records or outages</source>
        <comment>CreditMeasure</comment>
        <translation>die Zahl der verspäteten Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>charge of the service</source>
        <comment>CreditBasis</comment>
        <translation>Entgelt des Service</translation>
    </message>
    <message>
        <source>charges of the agreement</source>
        <comment>CreditBasis</comment>
        <translation>Entgelte der Vereinbarung</translation>
    </message>
    <message>
        <source>what was invoiced</source>
        <comment>CreditBasis</comment>
        <translation>was berechnet wurde</translation>
    </message>
    <message>
        <source>charge of the next period</source>
        <comment>CreditBasis</comment>
        <translation>Entgelt des nächsten Zeitraums</translation>
    </message>
    <message>
        <source>charge of the days before the incident</source>
        <comment>CreditBasis</comment>
        <translation>Entgelt der Tage vor dem Vorfall</translation>
    </message>
    <message>
        <source>days after the incident</source>
        <comment>ClaimWindowKind</comment>
        <translation>Tage nach dem Vorfall</translation>
    </message>
    <message>
        <source>days after the supplier&apos;s report</source>
        <comment>ClaimWindowKind</comment>
        <translation>Tage nach dem Bericht des Lieferanten</translation>
    </message>
    <message>
        <source>each period</source>
        <comment>CapSpan</comment>
        <translation>jeder Zeitraum</translation>
    </message>
    <message>
        <source>each contract year</source>
        <comment>CapSpan</comment>
        <translation>jedes Vertragsjahr</translation>
    </message>
    <message>
        <source>twelve months in a row</source>
        <comment>CapSpan</comment>
        <translation>zwölf Monate in Folge</translation>
    </message>
    <message>
        <source>misses in a row</source>
        <comment>TriggerKind</comment>
        <translation>Verfehlungen in Folge</translation>
    </message>
    <message>
        <source>misses within some periods</source>
        <comment>TriggerKind</comment>
        <translation>Verfehlungen innerhalb einiger Zeiträume</translation>
    </message>
    <message>
        <source>a critical miss</source>
        <comment>TriggerKind</comment>
        <translation>eine kritische Verfehlung</translation>
    </message>
    <message>
        <source>each day with an outage</source>
        <comment>CreditMeasure</comment>
        <translation>jeder Tag mit einem Ausfall</translation>
    </message>
    <message>
        <source>Tiers of the achieved value</source>
        <comment>kind of a credit</comment>
        <translation>Stufen des erreichten Werts</translation>
    </message>
    <message>
        <source>Tiers of the distance from the target</source>
        <comment>kind of a credit</comment>
        <translation>Stufen des Abstands vom Ziel</translation>
    </message>
    <message>
        <source>For each outage, by its length</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Ausfall, nach seiner Länge</translation>
    </message>
    <message>
        <source>Tiers of the days with an outage</source>
        <comment>kind of a credit</comment>
        <translation>Stufen der Tage mit einem Ausfall</translation>
    </message>
    <message>
        <source>Tiers of the lost time</source>
        <comment>kind of a credit</comment>
        <translation>Stufen der verlorenen Zeit</translation>
    </message>
    <message>
        <source>Tiers of the number of late records or outages</source>
        <comment>kind of a credit</comment>
        <translation>Stufen der Zahl verspäteter Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>Tiers of the missed period</source>
        <comment>kind of a credit</comment>
        <translation>Stufen des verfehlten Zeitraums</translation>
    </message>
    <message>
        <source>For each step of the achieved value</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Schritt des erreichten Werts</translation>
    </message>
    <message>
        <source>For each step away from the target</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Schritt weg vom Ziel</translation>
    </message>
    <message>
        <source>For each step of an outage&apos;s length</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Schritt der Länge eines Ausfalls</translation>
    </message>
    <message>
        <source>For each so many days with an outage</source>
        <comment>kind of a credit</comment>
        <translation>Für je so viele Tage mit einem Ausfall</translation>
    </message>
    <message>
        <source>For each step of the lost time</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Schritt der verlorenen Zeit</translation>
    </message>
    <message>
        <source>For each so many late records or outages</source>
        <comment>kind of a credit</comment>
        <translation>Für je so viele verspätete Datensätze oder Ausfälle</translation>
    </message>
    <message>
        <source>For each step of a missed period</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Schritt eines verfehlten Zeitraums</translation>
    </message>
    <message>
        <source>The same for each outage</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Ausfall dasselbe</translation>
    </message>
    <message>
        <source>The same for each day with an outage</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden Tag mit einem Ausfall dasselbe</translation>
    </message>
    <message>
        <source>The same for each late record or outage</source>
        <comment>kind of a credit</comment>
        <translation>Für jeden verspäteten Datensatz oder Ausfall dasselbe</translation>
    </message>
    <message>
        <source>Once where time was lost</source>
        <comment>kind of a credit</comment>
        <translation>Einmal, wo Zeit verloren ging</translation>
    </message>
    <message>
        <source>Once for a missed period</source>
        <comment>kind of a credit</comment>
        <translation>Einmal für einen verfehlten Zeitraum</translation>
    </message>
    <message>
        <source>The charge of each outage&apos;s time, or a multiple of it</source>
        <comment>kind of a credit</comment>
        <translation>Das Entgelt der Zeit jedes Ausfalls oder ein Vielfaches davon</translation>
    </message>
    <message>
        <source>The charge of the lost time, or a multiple of it</source>
        <comment>kind of a credit</comment>
        <translation>Das Entgelt der verlorenen Zeit oder ein Vielfaches davon</translation>
    </message>
    <message>
        <source>share of the charge</source>
        <comment>PayUnit</comment>
        <translation>Anteil am Entgelt</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <comment>PayUnit</comment>
        <translation>fester Betrag</translation>
    </message>
    <message>
        <source>points of the agreement&apos;s table</source>
        <comment>PayUnit</comment>
        <translation>Punkte der Tabelle der Vereinbarung</translation>
    </message>
    <message>
        <source>charge of a length of time</source>
        <comment>PayUnit</comment>
        <translation>Entgelt einer Zeitdauer</translation>
    </message>
    <message>
        <source>SLA</source>
        <comment>AgreementKind in a list</comment>
        <translation>SLA</translation>
    </message>
    <message>
        <source>OLA</source>
        <comment>AgreementKind in a list</comment>
        <translation>OLA</translation>
    </message>
    <message>
        <source>underpinning contract</source>
        <comment>AgreementKind in a list</comment>
        <translation>Absicherungsvertrag</translation>
    </message>
    <message>
        <source>two-sided</source>
        <comment>AgreementKind in a list</comment>
        <translation>zweiseitig</translation>
    </message>
</context>
<context>
    <name>kept::RecordsModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Counted as good</source>
        <translation>Als gut gezählt</translation>
    </message>
    <message>
        <source>Counted as bad</source>
        <translation>Als schlecht gezählt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Agreed maintenance</source>
        <translation>Abgestimmte Wartung</translation>
    </message>
</context>
<context>
    <name>kept::RecordsPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Datensätze filtern</translation>
    </message>
    <message>
        <source>What the records did to the figure</source>
        <translation>Wirkung der Datensätze auf den Wert</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Exclude these records…</source>
        <translation>Diese Datensätze ausnehmen …</translation>
    </message>
    <message>
        <source>Records of the figure</source>
        <translation>Datensätze des Werts</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Datensatz passt.</translation>
    </message>
    <message>
        <source>Look for other words, or at all records.</source>
        <translation>Suchen Sie nach anderen Wörtern, oder sehen Sie alle Datensätze an.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Datensätze anzeigen</translation>
    </message>
    <message>
        <source>The figure has no records.</source>
        <translation>Der Wert hat keine Datensätze.</translation>
    </message>
    <message>
        <source>What was measured in the period comes in with an import.</source>
        <translation>Was im Zeitraum gemessen wurde, kommt mit einem Import herein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what records did, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exclude this record…</source>
        <translation>Diesen Datensatz ausnehmen …</translation>
    </message>
</context>
<context>
    <name>kept::RejectFile</name>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>Die abgelehnten Zeilen können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>kept::RemindersDialog</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Save dates as calendar</source>
        <translation>Termine als Kalender speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>next 30 days</source>
        <translation>nächste 30 Tage</translation>
    </message>
    <message>
        <source>next 90 days</source>
        <translation>nächste 90 Tage</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>nächste 12 Monate</translation>
    </message>
    <message>
        <source>next two years</source>
        <translation>nächste zwei Jahre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save dates as calendar…</source>
        <translation>Termine als Kalender speichern …</translation>
    </message>
    <message>
        <source>Nothing is due in this time.</source>
        <translation>In diesem Zeitraum ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as received…</source>
        <translation>Als eingegangen vermerken …</translation>
    </message>
    <message>
        <source>For a missing report of a reporting duty: note when it came in</source>
        <translation>Für einen fehlenden Bericht einer Berichtspflicht: vermerken, wann er einging</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>all suppliers</source>
        <translation>alle Lieferanten</translation>
    </message>
</context>
<context>
    <name>kept::RenewalTimeline</name>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>decision by %1</source>
        <translation>Entscheidung bis %1</translation>
    </message>
    <message>
        <source>last notice %1</source>
        <translation>letzter Kündigungstag %1</translation>
    </message>
    <message>
        <source>term ends %1, then renews</source>
        <translation>Laufzeit endet am %1, danach Verlängerung</translation>
    </message>
    <message>
        <source>term ends %1</source>
        <translation>Laufzeit endet am %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>N</source>
        <translation>K</translation>
    </message>
    <message>
        <source>D</source>
        <translation>E</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>last notice</source>
        <translation>letzter Kündigungstag</translation>
    </message>
    <message>
        <source>end of term</source>
        <translation>Ende der Laufzeit</translation>
    </message>
    <message>
        <source>dashed: renews</source>
        <translation>gestrichelt: verlängert sich</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>kept::ReportActions</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back that the report “%1” of %2 came in?</source>
        <comment>name of a report and its period</comment>
        <translation>Zurücknehmen, dass der Bericht „%1“ für %2 eingegangen ist?</translation>
    </message>
</context>
<context>
    <name>kept::ReportCommands</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Made the sample workbook %1.</source>
        <translation>Beispielarbeitsmappe %1 angelegt.</translation>
    </message>
    <message>
        <source>The agreement %1 has no version %2.</source>
        <translation>Die Vereinbarung %1 hat keine Fassung %2.</translation>
    </message>
    <message>
        <source>A report names an --agreement and an --out file.</source>
        <translation>Ein Bericht nennt eine Vereinbarung mit --agreement und eine Datei mit --out.</translation>
    </message>
    <message>
        <source>Kept does not speak the language “%1”.</source>
        <translation>Kept spricht die Sprache „%1“ nicht.</translation>
    </message>
    <message>
        <source>A --version is a number from 1.</source>
        <translation>--version ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--document prints a version of the agreement and has no --period. Choose the version with --version or --as-of, or leave --document out for the summary of the period.</source>
        <translation>--document druckt eine Fassung der Vereinbarung und hat keinen --period. Wählen Sie die Fassung mit --version oder --as-of, oder lassen Sie --document für die Übersicht des Zeitraums weg.</translation>
    </message>
    <message>
        <source>A --version is of the whole agreement; name --document, too.</source>
        <translation>Eine --version gehört zur ganzen Vereinbarung; nennen Sie auch --document.</translation>
    </message>
    <message>
        <source>The agreement %1 has no credit in %2 that can be claimed.</source>
        <translation>Die Vereinbarung %1 hat in %2 keine Gutschrift, die geltend gemacht werden kann.</translation>
    </message>
    <message>
        <source>See what became of its credits with --statement.</source>
        <translation>Mit --statement sehen Sie, was aus ihren Gutschriften wurde.</translation>
    </message>
    <message>
        <source>The credits of %1 take several letters.</source>
        <translation>Die Gutschriften von %1 brauchen mehrere Schreiben.</translation>
    </message>
    <message>
        <source>Name one --currency; where both parties owe credits in it, print the letters in the window.</source>
        <translation>Nennen Sie eine --currency; schulden beide Parteien Gutschriften in ihr, drucken Sie die Schreiben im Fenster.</translation>
    </message>
    <message>
        <source>Name one of --document, --letter and --statement.</source>
        <translation>Nennen Sie eines von --document, --letter und --statement.</translation>
    </message>
    <message>
        <source>A --currency is of a claim letter; name --letter, too.</source>
        <translation>Eine --currency gehört zu einem Anspruchsschreiben; nennen Sie auch --letter.</translation>
    </message>
</context>
<context>
    <name>kept::Reports</name>
    <message>
        <source>%1, provisional</source>
        <translation>%1, vorläufig</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s) were met throughout.</source>
        <translation>
            <numerusform>%n Service-Level wurde durchgehend erfüllt.</numerusform>
            <numerusform>%n Service-Levels wurden durchgehend erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s) were missed at least once.</source>
        <translation>
            <numerusform>%n Service-Level wurde mindestens einmal verfehlt.</numerusform>
            <numerusform>%n Service-Levels wurden mindestens einmal verfehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s) cannot be judged for want of data.</source>
        <translation>
            <numerusform>%n Service-Level kann mangels Daten nicht beurteilt werden.</numerusform>
            <numerusform>%n Service-Levels können mangels Daten nicht beurteilt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, claimed on %2</source>
        <translation>%1, geltend gemacht am %2</translation>
    </message>
    <message>
        <source>forgone, lapsed on %1</source>
        <translation>verfallen am %1</translation>
    </message>
    <message>
        <source>%1, to be claimed by %2</source>
        <translation>%1, geltend zu machen bis %2</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Klausel %1: %2</translation>
    </message>
    <message>
        <source>capped</source>
        <translation>gedeckelt</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>höhere Gewalt</translation>
    </message>
    <message>
        <source>caused by the customer</source>
        <translation>vom Kunden verursacht</translation>
    </message>
    <message>
        <source>upstream supplier</source>
        <translation>Vorlieferant</translation>
    </message>
    <message>
        <source>Exclusion.</source>
        <translation>Ausnahme.</translation>
    </message>
    <message>
        <source>Reason: %1. Requested by %2, approved by %3. %4</source>
        <translation>Grund: %1. Beantragt von %2, genehmigt von %3. %4</translation>
    </message>
    <message>
        <source>Discrepancy.</source>
        <translation>Abweichung.</translation>
    </message>
    <message>
        <source>%1, %2: the provider reports %3, measured %4.</source>
        <translation>%1, %2: Der Anbieter meldet %3, gemessen wurden %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Supplier management</source>
        <translation>Lieferantenmanagement</translation>
    </message>
    <message>
        <source>%1, version %2 · %3 to %4, %5</source>
        <translation>%1, Fassung %2 · %3 bis %4, %5</translation>
    </message>
    <message>
        <source>%1 used, %2 excluded, as of %3</source>
        <translation>%1 verwendet, %2 ausgenommen, Stand %3</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>entry %1 · %2</source>
        <translation>Eintrag %1 · %2</translation>
    </message>
    <message>
        <source>Sample data, fictional parties</source>
        <translation>Beispieldaten, fiktive Parteien</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The scale does not start at 0.</source>
        <translation>Die Skala beginnt nicht bei 0.</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <source>Service credits, %1</source>
        <translation>Servicegutschriften, %1</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>No service credit is due for this period.</source>
        <translation>Für diesen Zeitraum steht keine Servicegutschrift zu.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Exclusions, corrections and discrepancies</source>
        <translation>Ausnahmen, Korrekturen und Abweichungen</translation>
    </message>
    <message>
        <source>None touch the figures of this period.</source>
        <translation>Keine betreffen die Zahlen dieses Zeitraums.</translation>
    </message>
    <message>
        <source>Service credits owed by %1, %2</source>
        <comment>party and currency</comment>
        <translation>Von %1 geschuldete Servicegutschriften, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>service level, period and remark on its credit</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reason: %1. Requested by %2; it waits for approval and is not applied. %3</source>
        <translation>Grund: %1. Beantragt von %2; sie wartet auf Genehmigung und wird nicht angewendet. %3</translation>
    </message>
    <message>
        <source>Printed in the program&apos;s language; Kept does not speak “%1”</source>
        <translation>Gedruckt in der Sprache des Programms; Kept spricht „%1“ nicht</translation>
    </message>
    <message>
        <source>Reason: %1. Requested by %2 and approved by the same person, %3; it is not applied. %4</source>
        <translation>Grund: %1. Beantragt von %2 und von derselben Person genehmigt, %3; sie wird nicht angewendet. %4</translation>
    </message>
    <message>
        <source>Approvals: one person alone may ask for an approval and give it.</source>
        <translation>Genehmigungen: Eine Person allein darf eine Genehmigung anfragen und erteilen.</translation>
    </message>
    <message>
        <source>The import of the file %1 was withdrawn by %2 on %3 (audit entry %4). %5</source>
        <translation>Der Import der Datei %1 wurde von %2 am %3 zurückgenommen (Prüfpfad, Eintrag %4). %5</translation>
    </message>
    <message>
        <source>Rows of the file %1 were mended or left out by %2 on %3 (audit entry %4). %5</source>
        <translation>Zeilen der Datei %1 wurden von %2 am %3 berichtigt oder ausgelassen (Prüfpfad, Eintrag %4). %5</translation>
    </message>
    <message>
        <source>Correction.</source>
        <translation>Berichtigung.</translation>
    </message>
    <message>
        <source>The texts of the agreement itself are in another language than this report: German.</source>
        <translation>Die Texte der Vereinbarung selbst sind in einer anderen Sprache als dieser Bericht: Deutsch.</translation>
    </message>
    <message>
        <source>The texts of the agreement itself are in another language than this report: English.</source>
        <translation>Die Texte der Vereinbarung selbst sind in einer anderen Sprache als dieser Bericht: Englisch.</translation>
    </message>
    <message>
        <source>claimed on %1</source>
        <translation>geltend gemacht am %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>service level and the two ends of a span of time</comment>
        <translation>%1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1, the records %2.</source>
        <comment>service level and keys of records</comment>
        <translation>%1, die Datensätze %2.</translation>
    </message>
    <message>
        <source>%1 Settled by %2 on %3: %4</source>
        <comment>the figures, who, when and why</comment>
        <translation>%1 Geklärt von %2 am %3: %4</translation>
    </message>
    <message>
        <source>To look at.</source>
        <translation>Zu prüfen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>service level, period and what is to be known of the figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (deadline %2)</source>
        <comment>what became of a claim, and until when it could be made</comment>
        <translation>%1 (Frist %2)</translation>
    </message>
    <message>
        <source>%1, taken back by a later period</source>
        <translation>%1, durch einen späteren Zeitraum zurückgenommen</translation>
    </message>
    <message>
        <source>as claimed</source>
        <translation>wie geltend gemacht</translation>
    </message>
    <message>
        <source>A credit that came out otherwise after it was claimed stands as it was claimed, and the difference is a line of its own: together they are what is owed today. The total is the sum of all lines.</source>
        <translation>Eine Gutschrift, die sich änderte, nachdem sie geltend gemacht war, steht so da, wie sie geltend gemacht wurde, und die Differenz ist eine eigene Zeile: Zusammen sind sie das, was heute geschuldet wird. Die Summe ist die aller Zeilen.</translation>
    </message>
    <message>
        <source>larger than can be added up</source>
        <translation>größer, als genau addiert werden kann</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a charge</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counts, %1 excluded, as of %2</source>
        <translation>Zählwerte, %1 ausgenommen, Stand %2</translation>
    </message>
    <message>
        <source>%1 used and counts, %2 excluded, as of %3</source>
        <translation>%1 verwendet und Zählwerte, %2 ausgenommen, Stand %3</translation>
    </message>
</context>
<context>
    <name>kept::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>There is no such report for this period.</source>
        <translation>Für diesen Zeitraum gibt es diesen Bericht nicht.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Agreement summary</source>
        <translation>Zusammenfassung der Vereinbarung</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsreview</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>reference, title, supplier</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>Es gibt noch keine Vereinbarung.</translation>
    </message>
    <message>
        <source>There is no review of this agreement for the period.</source>
        <translation>Für diesen Zeitraum gibt es kein Review dieser Vereinbarung.</translation>
    </message>
    <message>
        <source>%1 %2 %3.pdf</source>
        <comment>reference, period, kind of report</comment>
        <translation>%1 %2 %3.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Whole agreement</source>
        <translation>Ganze Vereinbarung</translation>
    </message>
    <message>
        <source>%1 agreement.pdf</source>
        <comment>reference</comment>
        <translation>%1 Vereinbarung.pdf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Version %1, proposed</source>
        <translation>Fassung %1, vorgeschlagen</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Fassung %1, ab %2</translation>
    </message>
    <message>
        <source>%1 agreement, version %2.pdf</source>
        <comment>reference and number</comment>
        <translation>%1 Vereinbarung, Fassung %2.pdf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference and kind of report</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>reference and number</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1, version %2, which is not in force</source>
        <comment>reference and number</comment>
        <translation>%1, Fassung %2, die nicht in Kraft ist</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <comment>what, and the file</comment>
        <translation>%1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 gedruckt</translation>
    </message>
    <message>
        <source>Choose another agreement or period. A review exists for the periods of the agreement&apos;s cadence, a claim letter where a credit can be claimed.</source>
        <translation>Wählen Sie eine andere Vereinbarung oder einen anderen Zeitraum. Eine Überprüfung gibt es für die Zeiträume im Rhythmus der Vereinbarung, ein Anspruchsschreiben, wo eine Gutschrift geltend gemacht werden kann.</translation>
    </message>
    <message>
        <source>Claim letter</source>
        <translation>Anspruchsschreiben</translation>
    </message>
    <message>
        <source>Credit statement</source>
        <translation>Gutschriftenaufstellung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>party and currency</comment>
        <translation>an %1, %2</translation>
    </message>
    <message>
        <source>There is no credit to claim.</source>
        <translation>Es gibt keine Gutschrift, die geltend zu machen ist.</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Schreiben versandt</translation>
    </message>
    <message>
        <source>Letter came in</source>
        <translation>Schreiben kam an</translation>
    </message>
    <message>
        <source>Notes that this letter of the other party came in today. What it claims and is not claimed yet is claimed.</source>
        <translation>Hält fest, dass dieses Schreiben der anderen Partei heute ankam. Was es geltend macht und noch nicht geltend gemacht ist, gilt damit als geltend gemacht.</translation>
    </message>
    <message>
        <source>Claim letter, sent on %1</source>
        <translation>Anspruchsschreiben, versandt am %1</translation>
    </message>
    <message>
        <source>Notes that this letter went out today, and keeps it with the claims. What it claims and is not claimed yet is claimed.</source>
        <translation>Hält fest, dass dieser Brief heute versandt wurde, und bewahrt ihn bei den Ansprüchen auf. Was er geltend macht und noch nicht geltend gemacht ist, wird geltend gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Note that the letter of the other party came in today? It then claims %n service credit(s) that were not claimed yet, %1 in all.</source>
        <translation>
            <numerusform>Vermerken, dass das Schreiben der anderen Partei heute einging? Es macht dann eine Servicegutschrift geltend, die es noch nicht war, über %1.</numerusform>
            <numerusform>Vermerken, dass das Schreiben der anderen Partei heute einging? Es macht dann %n Servicegutschriften geltend, die es noch nicht waren, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note that this letter went out today? It then claims %n service credit(s) that were not claimed yet, %1 in all.</source>
        <translation>
            <numerusform>Vermerken, dass dieses Schreiben heute hinausging? Es macht dann eine Servicegutschrift geltend, die es noch nicht war, über %1.</numerusform>
            <numerusform>Vermerken, dass dieses Schreiben heute hinausging? Es macht dann %n Servicegutschriften geltend, die es noch nicht waren, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note it and claim</source>
        <translation>Vermerken und geltend machen</translation>
    </message>
    <message numerus="yes">
        <source>The letter is kept with %n claim(s), sent on %1.</source>
        <translation>
            <numerusform>Das Schreiben ist beim Anspruch aufbewahrt, versandt am %1.</numerusform>
            <numerusform>Das Schreiben ist bei %n Ansprüchen aufbewahrt, versandt am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This letter is noted already, with the day %1.</source>
        <translation>Dieses Schreiben ist schon vermerkt, mit dem Tag %1.</translation>
    </message>
</context>
<context>
    <name>kept::ReviewForm</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Beschluss hinzufügen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Reference of the agreement, to confirm the sealing</source>
        <translation>Referenz der Vereinbarung, um das Versiegeln zu bestätigen</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreement and period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scorecard as it was sealed on %1</source>
        <translation>Scorecard, wie sie am %1 versiegelt wurde</translation>
    </message>
    <message>
        <source>Scorecard of %1</source>
        <translation>Scorecard für %1</translation>
    </message>
    <message>
        <source>Restated since:</source>
        <translation>Seitdem neu dargestellt:</translation>
    </message>
    <message>
        <source>%1; fingerprint %2</source>
        <translation>%1; Fingerabdruck %2</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>A sealed review is not changed any more.</source>
        <translation>Ein versiegeltes Review wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Sealing cannot be undone. To seal, type %1.</source>
        <translation>Das Versiegeln kann nicht rückgängig gemacht werden. Geben Sie zum Versiegeln %1 ein.</translation>
    </message>
    <message>
        <source>A review is sealed after it was held and saved.</source>
        <translation>Zuerst durchführen und speichern.</translation>
    </message>
    <message>
        <source>Actions, due</source>
        <translation>Maßnahmen, fällig</translation>
    </message>
    <message>
        <source>Actions, done</source>
        <translation>Maßnahmen, erledigt</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Geben Sie es in der Form %1 ein.</translation>
    </message>
    <message>
        <source>a date like %1</source>
        <translation>Datum wie %1</translation>
    </message>
</context>
<context>
    <name>kept::ReviewPlan</name>
    <message>
        <source>The sealed figures cannot be read.</source>
        <translation>Die versiegelten Zahlen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: sealed %2, %3; today %4, %5.</source>
        <translation>%1: versiegelt %2, %3; heute %4, %5.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service level and period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>service credit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: service credit sealed %2; today %3.</source>
        <translation>%1: Servicegutschrift versiegelt %2; heute %3.</translation>
    </message>
    <message>
        <source>%1: service credit sealed %2; today %3, a difference of %4.</source>
        <translation>%1: Servicegutschrift versiegelt %2; heute %3, Differenz %4.</translation>
    </message>
    <message>
        <source>%1: sealed %2, %3, service credit %4; today the service level is not judged in this period.</source>
        <translation>%1: versiegelt %2, %3, Servicegutschrift %4; heute wird das Service-Level in diesem Zeitraum nicht beurteilt.</translation>
    </message>
    <message>
        <source>%1: not judged when it was sealed; today %2, %3, service credit %4.</source>
        <translation>%1: beim Versiegeln nicht beurteilt; heute %2, %3, Servicegutschrift %4.</translation>
    </message>
</context>
<context>
    <name>kept::Reviews</name>
    <message>
        <source>A sealed review is not changed any more.</source>
        <translation>Ein versiegeltes Review wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>A review is sealed after it was held.</source>
        <translation>Ein Review wird versiegelt, nachdem es durchgeführt wurde.</translation>
    </message>
    <message>
        <source>Enter the date on which it was held.</source>
        <translation>Geben Sie das Datum ein, an dem es durchgeführt wurde.</translation>
    </message>
    <message>
        <source>Nobody is named as present.</source>
        <translation>Es ist niemand als anwesend genannt.</translation>
    </message>
    <message>
        <source>Enter who was present.</source>
        <translation>Geben Sie ein, wer anwesend war.</translation>
    </message>
</context>
<context>
    <name>kept::ReviewsModel</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreement and supplier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>kept::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>No review is due.</source>
        <translation>Kein Review ist fällig.</translation>
    </message>
    <message>
        <source>Reviews follow from the cadence of each active agreement, once its first period has ended.</source>
        <translation>Reviews folgen aus dem Reviewrhythmus jeder aktiven Vereinbarung, sobald ihr erster Zeitraum beendet ist.</translation>
    </message>
    <message>
        <source>Show the agreements</source>
        <translation>Vereinbarungen anzeigen</translation>
    </message>
    <message>
        <source>The review “%1” is not planned any more.</source>
        <translation>Das Review „%1“ ist nicht mehr geplant.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>kept::RowFields</name>
    <message>
        <source>This does not look like “%1”.</source>
        <translation>Das sieht nicht nach „%1“ aus.</translation>
    </message>
    <message>
        <source>Not one of the values that the mapping knows.</source>
        <translation>Keiner der Werte, die die Zuordnung kennt.</translation>
    </message>
    <message>
        <source>The rows of a ticket are ordered by this, and it is neither a date nor a number.</source>
        <translation>Danach werden die Zeilen eines Tickets geordnet, und es ist weder ein Datum noch eine Zahl.</translation>
    </message>
    <message>
        <source>This must be a number from 0 on.</source>
        <translation>Hier muss eine Zahl ab 0 stehen.</translation>
    </message>
    <message>
        <source>The workbook has no service of the name “%1”.</source>
        <translation>Die Arbeitsmappe hat keinen Service mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>This is required and empty.</source>
        <translation>Diese Angabe ist erforderlich und leer.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”.</source>
        <translation>Zwei Spalten heißen „%1“.</translation>
    </message>
    <message>
        <source>Rename one of them in the file.</source>
        <translation>Benennen Sie eine davon in der Datei um.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns are %1.</source>
        <translation>Ihre Spalten sind %1.</translation>
    </message>
    <message>
        <source>The closest one is “%1”.</source>
        <translation>Am nächsten kommt „%1“.</translation>
    </message>
    <message>
        <source>The pattern of “%1” is not a regular expression with one group.</source>
        <translation>Das Muster von „%1“ ist kein regulärer Ausdruck mit einer Gruppe.</translation>
    </message>
    <message>
        <source>The mapping names the service “%1”, which the workbook does not have.</source>
        <translation>Die Zuordnung nennt den Service „%1“, den die Arbeitsmappe nicht hat.</translation>
    </message>
    <message>
        <source>Add the service, or choose another one in the mapping.</source>
        <translation>Fügen Sie den Service hinzu, oder wählen Sie in der Zuordnung einen anderen.</translation>
    </message>
    <message>
        <source>The mapping does not say which service the rows belong to.</source>
        <translation>Die Zuordnung sagt nicht, zu welchem Service die Zeilen gehören.</translation>
    </message>
    <message>
        <source>Name a service in the mapping, or the column that holds it.</source>
        <translation>Nennen Sie in der Zuordnung einen Service oder die Spalte, die ihn enthält.</translation>
    </message>
    <message>
        <source>The separator and the quote must be plain ASCII characters.</source>
        <translation>Trennzeichen und Anführungszeichen müssen einfache ASCII-Zeichen sein.</translation>
    </message>
</context>
<context>
    <name>kept::Rule</name>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>nearest rank</source>
        <translation>nächster Rang</translation>
    </message>
    <message>
        <source>percentile %1, %2</source>
        <comment>number and method</comment>
        <translation>Perzentil %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>priority and limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tickets within %1 of service time ÷ tickets with a verdict in the period</source>
        <translation>Tickets innerhalb von %1 Servicezeit ÷ im Zeitraum beurteilte Tickets</translation>
    </message>
    <message>
        <source>tickets within %1 of service time ÷ tickets opened in the period that have a verdict</source>
        <translation>Tickets innerhalb von %1 Servicezeit ÷ im Zeitraum eröffnete Tickets, die beurteilt sind</translation>
    </message>
    <message>
        <source>tickets within %1 of service time ÷ tickets that end in the period</source>
        <translation>Tickets innerhalb von %1 Servicezeit ÷ Tickets, die im Zeitraum enden</translation>
    </message>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ resolved</source>
        <translation>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tag nicht wiedereröffnet ÷ gelöst</numerusform>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tagen nicht wiedereröffnet ÷ gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ answered</source>
        <translation>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tag nicht wiedereröffnet ÷ beantwortet</numerusform>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tagen nicht wiedereröffnet ÷ beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ all contacts</source>
        <translation>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tag nicht wiedereröffnet ÷ alle Kontakte</numerusform>
            <numerusform>mit einem Kontakt gelöst und binnen %n Tagen nicht wiedereröffnet ÷ alle Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn-around time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Share within time</source>
        <translation>Anteil fristgerecht</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Erstlösungsquote</translation>
    </message>
    <message>
        <source>Closure rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Ratio of counts</source>
        <translation>Verhältnis von Anzahlen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Mean time to restore</source>
        <translation>Mittlere Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>Mean time between failures</source>
        <translation>Mittlere Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Number of outages</source>
        <translation>Anzahl der Ausfälle</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Längster Ausfall</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Kundenzufriedenheit</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Lead acceptance</source>
        <translation>Lead-Annahme</translation>
    </message>
    <message>
        <source>Reported value</source>
        <translation>Gemeldeter Wert</translation>
    </message>
    <message>
        <source>%1 of the service time from opened to resolved, less pauses</source>
        <translation>%1 der Servicezeit von der Eröffnung bis zur Lösung, abzüglich Pausen</translation>
    </message>
    <message>
        <source>%1 of the service time from opened to first response, less pauses</source>
        <translation>%1 der Servicezeit von der Eröffnung bis zur Erstreaktion, abzüglich Pausen</translation>
    </message>
    <message>
        <source>closed in the period ÷ opened in the period</source>
        <translation>im Zeitraum geschlossen ÷ im Zeitraum eröffnet</translation>
    </message>
    <message>
        <source>opened in the period and closed by its end ÷ opened in the period</source>
        <translation>im Zeitraum eröffnet und bis zu dessen Ende geschlossen ÷ im Zeitraum eröffnet</translation>
    </message>
    <message>
        <source>sum of the counts “%1”</source>
        <translation>Summe der Anzahlen „%1“</translation>
    </message>
    <message>
        <source>“%1” ÷ “%2”</source>
        <translation>„%1“ ÷ „%2“</translation>
    </message>
    <message>
        <source>(service time − downtime) ÷ service time</source>
        <translation>(Servicezeit − Ausfallzeit) ÷ Servicezeit</translation>
    </message>
    <message>
        <source>mean length of the outages that end in the period, after merging</source>
        <translation>mittlere Dauer der Ausfälle, die im Zeitraum enden, nach Zusammenführung</translation>
    </message>
    <message>
        <source>(service time − downtime) ÷ outages that begin in the period, after merging</source>
        <translation>(Servicezeit − Ausfallzeit) ÷ Ausfälle, die im Zeitraum beginnen, nach Zusammenführung</translation>
    </message>
    <message>
        <source>outages that begin in the period, after merging</source>
        <translation>Ausfälle, die im Zeitraum beginnen, nach Zusammenführung</translation>
    </message>
    <message>
        <source>longest of the outages that end in the period, after merging</source>
        <translation>längster der Ausfälle, die im Zeitraum enden, nach Zusammenführung</translation>
    </message>
    <message>
        <source>mean rating</source>
        <translation>mittlere Bewertung</translation>
    </message>
    <message>
        <source>ratings in the top two boxes ÷ ratings</source>
        <translation>Bewertungen der beiden höchsten Stufen ÷ Bewertungen</translation>
    </message>
    <message>
        <source>tickets open at the end of the period</source>
        <translation>am Ende des Zeitraums offene Tickets</translation>
    </message>
    <message>
        <source>accepted leads ÷ leads opened in the period that are decided</source>
        <translation>angenommene Leads ÷ im Zeitraum eröffnete Leads, über die entschieden ist</translation>
    </message>
    <message>
        <source>the supplier&apos;s own figure as it stands</source>
        <translation>der Wert des Lieferanten, wie er gemeldet ist</translation>
    </message>
    <message>
        <source>reopened</source>
        <comment>of a ticket</comment>
        <translation>wiedereröffnet</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>of a ticket</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>within the service level by the supplier&apos;s own verdict</source>
        <comment>of a ticket</comment>
        <translation>nach dem eigenen Urteil des Lieferanten innerhalb des Service-Levels</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>of a ticket</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is counted, and which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ÷ tickets opened in the period</source>
        <comment>those that are counted</comment>
        <translation>%1 ÷ im Zeitraum eröffnete Tickets</translation>
    </message>
    <message>
        <source>tickets opened in the period</source>
        <translation>im Zeitraum eröffnete Tickets</translation>
    </message>
    <message>
        <source>%1 ÷ tickets resolved in the period</source>
        <comment>those that are counted</comment>
        <translation>%1 ÷ im Zeitraum gelöste Tickets</translation>
    </message>
    <message>
        <source>tickets resolved in the period</source>
        <translation>im Zeitraum gelöste Tickets</translation>
    </message>
    <message>
        <source>%1 ÷ tickets closed in the period</source>
        <comment>those that are counted</comment>
        <translation>%1 ÷ im Zeitraum geschlossene Tickets</translation>
    </message>
    <message>
        <source>tickets closed in the period</source>
        <translation>im Zeitraum geschlossene Tickets</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a part</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” is: %2</source>
        <comment>name of a part and what it counts</comment>
        <translation>„%1“ ist: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>formula and what its names mean</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>reopenings of tickets in the period</source>
        <translation>Wiedereröffnungen von Tickets im Zeitraum</translation>
    </message>
    <message>
        <source>sum of a count</source>
        <translation>Summe einer Anzahl</translation>
    </message>
    <message>
        <source>seconds of downtime</source>
        <translation>Sekunden Ausfallzeit</translation>
    </message>
    <message>
        <source>seconds of service time</source>
        <translation>Sekunden Servicezeit</translation>
    </message>
    <message>
        <source>number of ratings</source>
        <translation>Anzahl der Bewertungen</translation>
    </message>
    <message>
        <source>sum of the scores of ratings</source>
        <translation>Summe der Bewertungspunkte</translation>
    </message>
    <message>
        <source>Ratio of tickets</source>
        <translation>Verhältnis von Tickets</translation>
    </message>
    <message>
        <source>Composed metric</source>
        <translation>Zusammengesetzte Messgröße</translation>
    </message>
    <message>
        <source>Age of the backlog</source>
        <translation>Alter des Rückstands</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>Nachfasszeit</translation>
    </message>
    <message>
        <source>Share followed up</source>
        <translation>Anteil nachgefasst</translation>
    </message>
    <message>
        <source>%1 of the service time since opening, less pauses, of the tickets open at the end of the period</source>
        <translation>%1 der Servicezeit seit der Eröffnung, abzüglich Pausen, der am Ende des Zeitraums offenen Tickets</translation>
    </message>
    <message>
        <source>%1 of the service time from first response to the first follow-up after it, less pauses</source>
        <translation>%1 der Servicezeit von der Erstreaktion bis zum ersten Nachfassen danach, abzüglich Pausen</translation>
    </message>
    <message numerus="yes">
        <source>tickets with at least %n follow-up(s) within %1 of service time of the first response ÷ tickets with a verdict in the period</source>
        <translation>
            <numerusform>Tickets, bei denen binnen %1 Servicezeit nach der Erstreaktion mindestens %n-mal nachgefasst wurde ÷ im Zeitraum beurteilte Tickets</numerusform>
            <numerusform>Tickets, bei denen binnen %1 Servicezeit nach der Erstreaktion mindestens %n-mal nachgefasst wurde ÷ im Zeitraum beurteilte Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <comment>of a ticket, by the supplier&apos;s own verdict</comment>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>“%1” says nothing of tickets.</source>
        <translation>„%1“ sagt nichts über Tickets.</translation>
    </message>
    <message>
        <source>Write it like “%1”.</source>
        <comment>an example</comment>
        <translation>Schreiben Sie es wie „%1“.</translation>
    </message>
    <message>
        <source>Which tickets are looked at goes by kind, priority, category and tag only.</source>
        <translation>Welche Tickets betrachtet werden, geht nur nach Art, Priorität, Kategorie und Schlagwort.</translation>
    </message>
    <message>
        <source>A ratio of tickets and the parts of a composed metric may ask for more.</source>
        <translation>Ein Verhältnis von Tickets und die Teile einer zusammengesetzten Messgröße können mehr verlangen.</translation>
    </message>
</context>
<context>
    <name>kept::SampleFile</name>
    <message>
        <source>There is a file of this name, and it is not a sample workbook.</source>
        <translation>Es gibt eine Datei dieses Namens, und sie ist keine Beispielarbeitsmappe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The earlier sample workbook cannot be replaced.</source>
        <translation>Die frühere Beispielarbeitsmappe kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Somebody has worked in the sample workbook of this name.</source>
        <translation>In der Beispiel-Arbeitsmappe dieses Namens hat jemand gearbeitet.</translation>
    </message>
</context>
<context>
    <name>kept::ScopeSection</name>
    <message>
        <source>Services in scope</source>
        <translation>Services im Umfang</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht im Umfang</translation>
    </message>
</context>
<context>
    <name>kept::Scorecard</name>
    <message>
        <source>A field of the stored result cannot be read.</source>
        <translation>Ein Feld des gespeicherten Ergebnisses kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
</context>
<context>
    <name>kept::ScorecardModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>service level, period, value, status</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>kept::SecondLook</name>
    <message>
        <source>satisfaction has fallen three periods in a row</source>
        <translation>die Zufriedenheit ist drei Zeiträume in Folge gesunken</translation>
    </message>
    <message>
        <source>more than 10 % of the records are excluded</source>
        <translation>mehr als 10 % der Datensätze sind ausgenommen</translation>
    </message>
    <message>
        <source>with what is excluded it would be missed</source>
        <translation>mit dem Ausgenommenen wäre es verfehlt</translation>
    </message>
    <message>
        <source>just at the target three periods in a row</source>
        <translation>drei Zeiträume in Folge knapp am Ziel</translation>
    </message>
    <message>
        <source>it rests on few records</source>
        <translation>beruht auf wenigen Datensätzen</translation>
    </message>
    <message>
        <source>Second look: %1.</source>
        <translation>Zweiter Blick: %1.</translation>
    </message>
    <message>
        <source>the reopen rate has risen three periods in a row</source>
        <translation>der Anteil wieder geöffneter Tickets ist drei Zeiträume in Folge gestiegen</translation>
    </message>
</context>
<context>
    <name>kept::SecondPerson</name>
    <message>
        <source>You work as the system user %1.</source>
        <translation>Sie arbeiten als Systembenutzer %1.</translation>
    </message>
    <message>
        <source>You work as %1, system user %2.</source>
        <translation>Sie arbeiten als %1, Systembenutzer %2.</translation>
    </message>
    <message>
        <source>Let a second person do it, who opens the same workbook from a shared folder under an account of the system of their own.</source>
        <translation>Lassen Sie es eine zweite Person tun, die dieselbe Arbeitsmappe aus einem gemeinsamen Ordner unter einem eigenen Konto des Systems öffnet.</translation>
    </message>
</context>
<context>
    <name>kept::SecuritySection</name>
    <message>
        <source>Security and data protection</source>
        <translation>Sicherheit und Datenschutz</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Certificates and insurances</source>
        <translation>Zertifikate und Versicherungen</translation>
    </message>
    <message>
        <source>Add certificate or insurance</source>
        <translation>Zertifikat oder Versicherung hinzufügen</translation>
    </message>
    <message>
        <source>Certificate or insurance</source>
        <translation>Zertifikat oder Versicherung</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was abgedeckt ist</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
</context>
<context>
    <name>kept::ServiceCalendar</name>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 09:00.</source>
        <translation>Schreiben Sie Stunden und Minuten, etwa 09:00.</translation>
    </message>
    <message>
        <source>An interval of the service hours does not start on its day or is longer than 24 hours.</source>
        <translation>Ein Abschnitt der Servicezeiten beginnt nicht an seinem Tag oder ist länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>Intervals of the service hours overlap and together are longer than 24 hours.</source>
        <translation>Abschnitte der Servicezeiten überschneiden sich und sind zusammen länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>The holiday “%1” is on a day that does not exist.</source>
        <translation>Der Feiertag „%1“ liegt auf einem Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>An exception is on a day that does not exist.</source>
        <translation>Ein Ausnahmetag liegt auf einem Tag, den es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>kept::ServiceClock</name>
    <message>
        <source>The time lies outside the years 1900 to 2199.</source>
        <translation>Der Zeitpunkt liegt außerhalb der Jahre 1900 bis 2199.</translation>
    </message>
    <message>
        <source>The calendar has no service hours to reach that point within the years 1900 to 2199.</source>
        <translation>Der Kalender hat nicht genug Servicezeit, um diesen Punkt in den Jahren 1900 bis 2199 zu erreichen.</translation>
    </message>
    <message>
        <source>Check the weekly hours and the exceptions of the calendar.</source>
        <translation>Prüfen Sie die wöchentlichen Zeiten und die Ausnahmetage des Kalenders.</translation>
    </message>
    <message>
        <source>The clock stands still: a pause has no end yet.</source>
        <translation>Die Uhr steht still: Eine Pause hat noch kein Ende.</translation>
    </message>
    <message>
        <source>Give the pause an end, or ask again when it has one.</source>
        <translation>Geben Sie der Pause ein Ende, oder fragen Sie erneut, wenn sie eines hat.</translation>
    </message>
    <message>
        <source>The limit of service time is negative.</source>
        <translation>Die Grenze der Servicezeit ist negativ.</translation>
    </message>
</context>
<context>
    <name>kept::ServiceDependencies</name>
    <message>
        <source>The service “%1” depends on itself: %2.</source>
        <translation>Der Service „%1“ ist auf sich selbst angewiesen: %2.</translation>
    </message>
    <message>
        <source>Take one of these dependencies out.</source>
        <translation>Nehmen Sie eine dieser Abhängigkeiten heraus.</translation>
    </message>
</context>
<context>
    <name>kept::Session</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The change is saved, but the automatic backup of the workbook could not be made: %1</source>
        <translation>Die Änderung ist gespeichert, aber die automatische Sicherung der Arbeitsmappe konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The reason is missing. Enter it, or cancel.</source>
        <translation>Die Begründung fehlt. Geben Sie sie ein, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>kept::SettleCommand</name>
    <message>
        <source>%1 has no service level “%2”.</source>
        <translation>%1 hat kein Service-Level „%2“.</translation>
    </message>
    <message>
        <source>To settle a figure, name its period, own or reported, and a --reason.</source>
        <translation>Um einen Wert zu klären, nennen Sie seinen Zeitraum, own oder reported, und einen Grund mit --reason.</translation>
    </message>
    <message>
        <source>In %1 the measured figure counts.</source>
        <translation>In %1 zählt der gemessene Wert.</translation>
    </message>
    <message>
        <source>In %1 the reported figure counts.</source>
        <translation>In %1 zählt der gemeldete Wert.</translation>
    </message>
</context>
<context>
    <name>kept::SettleForm</name>
    <message>
        <source>What counts</source>
        <translation>Es zählt</translation>
    </message>
    <message>
        <source>the measured figure</source>
        <translation>der gemessene Wert</translation>
    </message>
    <message>
        <source>the reported figure</source>
        <translation>der gemeldete Wert</translation>
    </message>
    <message>
        <source>Figure that counts for status and credits</source>
        <translation>Wert, der für Status und Gutschriften zählt</translation>
    </message>
    <message>
        <source>Why this figure counts</source>
        <translation>Warum dieser Wert zählt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>kept::SettledFigures</name>
    <message>
        <source>“%1” is not judged in %2.</source>
        <translation>„%1“ wird in %2 nicht beurteilt.</translation>
    </message>
    <message>
        <source>Of “%1” in %2 there are not both a reported and a measured figure.</source>
        <translation>Zu „%1“ gibt es in %2 nicht beides, einen gemeldeten und einen gemessenen Wert.</translation>
    </message>
    <message>
        <source>Import the one that is missing.</source>
        <translation>Importieren Sie den fehlenden.</translation>
    </message>
    <message>
        <source>The agreement is not saved yet.</source>
        <translation>Die Vereinbarung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it before a figure is settled.</source>
        <translation>Speichern Sie sie, bevor ein Wert geklärt wird.</translation>
    </message>
    <message>
        <source>The agreement has no such service level.</source>
        <translation>Die Vereinbarung hat dieses Service-Level nicht.</translation>
    </message>
    <message>
        <source>Say why this figure counts.</source>
        <translation>Sagen Sie, warum dieser Wert zählt.</translation>
    </message>
    <message>
        <source>The audit trail and every report keep the reason.</source>
        <translation>Prüfpfad und Berichte halten den Grund fest.</translation>
    </message>
</context>
<context>
    <name>kept::Share</name>
    <message>
        <source>The share “%1” is negative.</source>
        <translation>Der Anteil „%1“ ist negativ.</translation>
    </message>
    <message>
        <source>Write a share that is 0 or more.</source>
        <translation>Schreiben Sie einen Anteil von 0 oder mehr.</translation>
    </message>
    <message>
        <source>The share “%1” has too many decimal places.</source>
        <translation>Der Anteil „%1“ hat zu viele Nachkommastellen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share “%1” is too large.</source>
        <translation>Der Anteil „%1“ ist zu groß.</translation>
    </message>
</context>
<context>
    <name>kept::StartPage</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Service level agreements: what was promised, was it kept, what is owed, what comes next.</source>
        <translation>Service-Level-Vereinbarungen: was zugesagt wurde, ob es eingehalten ist, was geschuldet wird, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel erkunden</translation>
    </message>
    <message>
        <source>A fictional portfolio: several suppliers, twelve quarters, every kind of agreement.</source>
        <translation>Ein fiktives Portfolio: mehrere Lieferanten, zwölf Quartale, jede Art von Vereinbarung.</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>An empty file for your own suppliers and agreements.</source>
        <translation>Eine leere Datei für Ihre eigenen Lieferanten und Vereinbarungen.</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>A file that ends in .kept.</source>
        <translation>Eine Datei, die auf .kept endet.</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Aus CSV importieren</translation>
    </message>
    <message>
        <source>Start a workbook from a file of tickets or outages.</source>
        <translation>Eine Arbeitsmappe mit einer Datei von Tickets oder Ausfällen beginnen.</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation>Zuletzt verwendete Arbeitsmappen</translation>
    </message>
</context>
<context>
    <name>kept::StateLog</name>
    <message>
        <source>The mapping does not say whether “%1” is up, down, or which share of the service is down.</source>
        <translation>Die Zuordnung sagt nicht, ob „%1“ verfügbar oder ausgefallen heißt oder welcher Anteil des Services ausgefallen ist.</translation>
    </message>
</context>
<context>
    <name>kept::Statistics</name>
    <message>
        <source>The number of trials must be greater than zero.</source>
        <translation>Die Anzahl der Versuche muss größer als null sein.</translation>
    </message>
    <message>
        <source>The number of successes must lie between zero and the trials.</source>
        <translation>Die Anzahl der Erfolge muss zwischen null und der Anzahl der Versuche liegen.</translation>
    </message>
</context>
<context>
    <name>kept::Status</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>unzureichend</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
</context>
<context>
    <name>kept::StatusLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>status, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kept::StatusStrip</name>
    <message>
        <source>Service levels by status</source>
        <translation>Service-Levels nach Status</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, status</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kept::Store</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is using the workbook; nothing was changed.</source>
        <translation>Ein anderes Programm verwendet die Arbeitsmappe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The workbook cannot be written to.</source>
        <translation>In die Arbeitsmappe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or open it read-only.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihres Ordners, oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>The workbook file is damaged.</source>
        <translation>Die Datei der Arbeitsmappe ist beschädigt.</translation>
    </message>
    <message>
        <source>Open its latest backup instead.</source>
        <translation>Öffnen Sie stattdessen ihre letzte Sicherung.</translation>
    </message>
    <message>
        <source>The workbook cannot be opened.</source>
        <translation>Die Arbeitsmappe kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The system could not read or write the workbook; nothing was changed.</source>
        <translation>Das System konnte die Arbeitsmappe nicht lesen oder schreiben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the workbook (%1).</source>
        <translation>Die Änderung verletzt eine Regel der Arbeitsmappe (%1).</translation>
    </message>
    <message>
        <source>The database reports an error (%1).</source>
        <translation>Die Datenbank meldet einen Fehler (%1).</translation>
    </message>
    <message>
        <source>The backup does not hold together (%1).</source>
        <translation>Die Sicherung ist in sich nicht stimmig (%1).</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation>Der Ordner für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The database refuses the setting %1.</source>
        <translation>Die Datenbank lehnt die Einstellung %1 ab.</translation>
    </message>
    <message>
        <source>The structure of the workbook was changed by another program (%1).</source>
        <translation>Die Struktur der Arbeitsmappe wurde von einem anderen Programm geändert (%1).</translation>
    </message>
    <message>
        <source>The workbook file is damaged (%1).</source>
        <translation>Die Datei der Arbeitsmappe ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The workbook was saved by a newer version of Kept, so it can be read but not changed.</source>
        <translation>Die Arbeitsmappe wurde mit einer neueren Version von Kept gespeichert und kann daher gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Es gibt bereits eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The workbook was opened read-only.</source>
        <translation>Die Arbeitsmappe wurde schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The workbook file is write-protected.</source>
        <translation>Die Datei der Arbeitsmappe ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The workbook was saved by an older version of Kept.</source>
        <translation>Die Arbeitsmappe wurde mit einer älteren Version von Kept gespeichert.</translation>
    </message>
    <message>
        <source>Open it for writing once, so that it is brought up to date.</source>
        <translation>Öffnen Sie sie einmal zum Schreiben, damit sie auf den neuen Stand gebracht wird.</translation>
    </message>
    <message>
        <source>A workbook is not backed up over itself.</source>
        <translation>Eine Arbeitsmappe wird nicht über sich selbst gesichert.</translation>
    </message>
    <message>
        <source>The workbook of this name is open.</source>
        <translation>Die Arbeitsmappe dieses Namens ist geöffnet.</translation>
    </message>
    <message>
        <source>Another action on the workbook is still running.</source>
        <translation>Ein anderer Vorgang an der Arbeitsmappe läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Open a workbook, or create a new one under another name.</source>
        <translation>Öffnen Sie eine Arbeitsmappe, oder legen Sie unter einem anderen Namen eine neue an.</translation>
    </message>
    <message>
        <source>The file is not a Kept workbook.</source>
        <translation>Die Datei ist keine Kept-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Import measurements through Import; open files that end in .kept.</source>
        <translation>Messdaten importieren Sie über „Import“; öffnen Sie Dateien, die auf .kept enden.</translation>
    </message>
    <message>
        <source>The workbook file is damaged: its end is missing.</source>
        <translation>Die Datei der Arbeitsmappe ist beschädigt: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file is a database of another program, not a Kept workbook.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms, keine Kept-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>%1 has had it open on %2 since %3 (process %4).</source>
        <extracomment>%1 user, %2 computer, %3 date and time, %4 process number</extracomment>
        <translation>%1 hat sie auf %2 seit %3 geöffnet (Prozess %4).</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>There is no such workbook.</source>
        <translation>Diese Arbeitsmappe gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a workbook.</source>
        <translation>Das ist ein Ordner, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>Die Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>The workbook is open for writing elsewhere.</source>
        <translation>Die Arbeitsmappe ist anderswo zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>The folder of the workbook cannot be written to, so it cannot be changed.</source>
        <translation>In den Ordner der Arbeitsmappe kann nicht geschrieben werden, daher kann sie nicht geändert werden.</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation>Öffnen Sie sie schreibgeschützt, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The system could not write the file to the disk.</source>
        <translation>Das System konnte die Datei nicht auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>The file cannot be written under this name.</source>
        <translation>Die Datei kann unter diesem Namen nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the name is free.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann und der Name frei ist.</translation>
    </message>
    <message>
        <source>A declaration of coverage in the workbook cannot be read.</source>
        <translation>Eine Erklärung zur Abdeckung in der Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An import in the workbook cannot be read.</source>
        <translation>Ein Import in der Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The workbook has no import with the id %1.</source>
        <translation>Die Arbeitsmappe hat keinen Import mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The record %1 of the workbook cannot be read.</source>
        <translation>Der Datensatz %1 der Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the workbook with Verify, or open its latest backup.</source>
        <translation>Lassen Sie die Arbeitsmappe prüfen (kept verify), oder öffnen Sie ihre letzte Sicherung.</translation>
    </message>
    <message>
        <source>The workbook has no record with the key %1.</source>
        <translation>Die Arbeitsmappe hat keinen Datensatz mit dem Schlüssel %1.</translation>
    </message>
    <message>
        <source>The ticket %1 of the workbook cannot be read.</source>
        <translation>Das Ticket %1 der Arbeitsmappe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A ticket or rating needs an identifier of its own.</source>
        <translation>Ein Ticket oder eine Bewertung braucht eine eigene Kennung.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Map the column that tells the records apart.</source>
        <translation>Ordnen Sie die Spalte zu, die die Datensätze unterscheidet.</translation>
    </message>
    <message>
        <source>The workbook has no record of the kind %1 with the id %2.</source>
        <extracomment>%1 kind of record such as &quot;agreement&quot;, %2 its identifier</extracomment>
        <translation>Die Arbeitsmappe hat keinen Datensatz der Art %1 mit der Kennung %2.</translation>
    </message>
    <message>
        <source>The record was changed by someone else since it was read; nothing was saved.</source>
        <translation>Der Datensatz wurde seit dem Lesen von jemand anderem geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Look at the saved state, then enter your change again.</source>
        <translation>Sehen Sie sich den gespeicherten Stand an, und geben Sie Ihre Änderung erneut ein.</translation>
    </message>
    <message>
        <source>The organisation %1 is not in the workbook.</source>
        <translation>Die Organisation %1 ist nicht in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The agreement %1 is not in the workbook.</source>
        <translation>Die Vereinbarung %1 ist nicht in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The service %1 is not in the workbook.</source>
        <translation>Der Service %1 ist nicht in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The calendar %1 is not in the workbook.</source>
        <translation>Der Kalender %1 ist nicht in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Another agreement has the reference %1 already.</source>
        <translation>Eine andere Vereinbarung hat bereits die Referenz %1.</translation>
    </message>
    <message>
        <source>Choose another reference.</source>
        <translation>Wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
        <source>The mapping %1 has no valid id.</source>
        <translation>Die Zuordnung %1 hat keine gültige Kennung.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>A service needs a name.</source>
        <translation>Ein Service braucht einen Namen.</translation>
    </message>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Ein Kalender braucht einen Namen.</translation>
    </message>
    <message>
        <source>The workbook has no agreement with the reference or id %1.</source>
        <translation>Die Arbeitsmappe hat keine Vereinbarung mit der Referenz oder Kennung %1.</translation>
    </message>
    <message>
        <source>A mapping needs a name.</source>
        <translation>Eine Zuordnung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A sealed review is not changed any more.</source>
        <translation>Ein versiegeltes Review wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Later corrections show as restatements beside it.</source>
        <translation>Spätere Korrekturen erscheinen als Neudarstellungen daneben.</translation>
    </message>
    <message>
        <source>This import is undone already.</source>
        <translation>Dieser Import ist bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>A later import changed records of this one: %1.</source>
        <translation>Ein späterer Import hat Datensätze dieses Imports geändert: %1.</translation>
    </message>
    <message>
        <source>Undo the later import first.</source>
        <translation>Nehmen Sie zuerst den späteren Import zurück.</translation>
    </message>
    <message>
        <source>The dictionary of the workbook is damaged.</source>
        <translation>Das Wörterbuch der Arbeitsmappe ist beschädigt.</translation>
    </message>
    <message>
        <source>Enter the service first, or map the column of services to those of the workbook.</source>
        <translation>Geben Sie zuerst den Service ein, oder ordnen Sie die Spalte der Services denen der Arbeitsmappe zu.</translation>
    </message>
    <message>
        <source>An import holds measurements of one kind.</source>
        <translation>Ein Import enthält Messdaten einer einzigen Art.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Behalten Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The end of what is covered is not after its start.</source>
        <translation>Das Ende der Abdeckung liegt nicht nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>A later import brought records of this one again: %1.</source>
        <translation>Ein späterer Import enthält Datensätze dieses Imports erneut: %1.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved without evidence.</source>
        <translation>Die Ausnahme %1 ist ohne Nachweis genehmigt.</translation>
    </message>
    <message>
        <source>Say what shows the reason, such as a report or a letter.</source>
        <translation>Geben Sie an, was den Grund belegt, etwa einen Bericht oder ein Schreiben.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved, but nobody requested it.</source>
        <translation>Die Ausnahme %1 ist genehmigt, aber niemand hat sie beantragt.</translation>
    </message>
    <message>
        <source>Name the one who requested it.</source>
        <translation>Nennen Sie die Person, die sie beantragt hat.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved by the one who requested it.</source>
        <translation>Die Ausnahme %1 ist von der Person genehmigt, die sie beantragt hat.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved; what it says is not changed any more.</source>
        <translation>Die Ausnahme %1 ist genehmigt; was sie sagt, wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Archive it, and make a new one.</source>
        <translation>Archivieren Sie sie, und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>The exclusion %1 is archived; it does not come back.</source>
        <translation>Die Ausnahme %1 ist archiviert; sie kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved as %2, but %3 is at work.</source>
        <translation>Die Ausnahme %1 ist als von %2 genehmigt eingetragen, aber %3 ist am Werk.</translation>
    </message>
    <message>
        <source>Let the one who approves it record the approval.</source>
        <translation>Die Genehmigung erfasst, wer sie erteilt.</translation>
    </message>
    <message>
        <source>The service hours “%1” are part of the signed agreement %2; their zone, weekly hours, yearly holidays and days up to %3 are not changed any more.</source>
        <translation>Die Servicezeiten „%1“ gehören zur unterzeichneten Vereinbarung %2; ihre Zeitzone, Wochenzeiten, jährlichen Feiertage und Tage bis zum %3 werden nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Make a new calendar, and amend the agreement.</source>
        <translation>Legen Sie einen neuen Kalender an, und ändern Sie die Vereinbarung.</translation>
    </message>
    <message>
        <source>A backup is restored under a new name; choose another one.</source>
        <translation>Eine Sicherung wird unter einem neuen Namen wiederhergestellt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A template needs a title.</source>
        <translation>Eine Vorlage braucht einen Titel.</translation>
    </message>
    <message>
        <source>The record %1 stands in the file twice.</source>
        <translation>Der Datensatz %1 steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>More than %1 rows repeat a record that stands in the file before them.</source>
        <translation>Mehr als %1 Zeilen wiederholen einen Datensatz, der schon vorher in der Datei steht.</translation>
    </message>
    <message>
        <source>The column that tells the records apart is hardly the one that the mapping names.</source>
        <translation>Die Spalte, die die Datensätze unterscheidet, ist wohl nicht die, die die Zuordnung nennt.</translation>
    </message>
    <message>
        <source>One person asks for the archiving with a reason, and another one confirms it.</source>
        <translation>Eine Person bittet mit einer Begründung um die Archivierung, und eine andere bestätigt sie.</translation>
    </message>
    <message>
        <source>The archiving of the exclusion %1 is asked for as %2, but %3 is at work.</source>
        <translation>Um die Archivierung der Ausnahme %1 wird als %2 gebeten, aber es arbeitet %3.</translation>
    </message>
    <message>
        <source>Let the one who asks for the archiving record it.</source>
        <translation>Lassen Sie die Person, die um die Archivierung bittet, das selbst festhalten.</translation>
    </message>
    <message>
        <source>The archiving of an exclusion needs a reason.</source>
        <translation>Die Archivierung einer Ausnahme braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Say why it is not to count any more.</source>
        <translation>Sagen Sie, warum sie nicht mehr zählen soll.</translation>
    </message>
    <message>
        <source>The archiving of the exclusion %1 is confirmed before it was asked for.</source>
        <translation>Die Archivierung der Ausnahme %1 ist bestätigt, bevor jemand darum gebeten hat.</translation>
    </message>
    <message>
        <source>The exclusion %1 is approved; one person alone does not archive it.</source>
        <translation>Die Ausnahme %1 ist genehmigt; eine Person allein archiviert sie nicht.</translation>
    </message>
    <message>
        <source>The archiving of the exclusion %1 is confirmed as %2, but %3 is at work.</source>
        <translation>Die Archivierung der Ausnahme %1 wird als %2 bestätigt, aber es arbeitet %3.</translation>
    </message>
    <message>
        <source>Let the one who confirms the archiving record it.</source>
        <translation>Lassen Sie die Person, die die Archivierung bestätigt, das selbst festhalten.</translation>
    </message>
    <message>
        <source>The archiving of the exclusion %1 is confirmed other than it was asked for.</source>
        <translation>Die Archivierung der Ausnahme %1 ist anders bestätigt, als darum gebeten wurde.</translation>
    </message>
    <message>
        <source>What the exclusion %1 says is changed in the name of %2, but %3 is at work.</source>
        <translation>Was die Ausnahme %1 sagt, wird im Namen von %2 geändert, aber es arbeitet %3.</translation>
    </message>
    <message>
        <source>Ask for the exclusion in your own name, or let the one who asked change it.</source>
        <translation>Beantragen Sie die Ausnahme in Ihrem eigenen Namen, oder lassen Sie sie von der Person ändern, die sie beantragt hat.</translation>
    </message>
    <message>
        <source>The archiving of the exclusion %1 is confirmed by the one who asked for it.</source>
        <translation>Die Archivierung der Ausnahme %1 ist von der Person bestätigt, die darum gebeten hat.</translation>
    </message>
    <message>
        <source>The exclusion %1 is changed and approved at once.</source>
        <translation>Die Ausnahme %1 wird zugleich geändert und genehmigt.</translation>
    </message>
    <message>
        <source>Approve what was asked for, or ask for another exclusion.</source>
        <translation>Genehmigen Sie, was beantragt ist, oder beantragen Sie eine andere Ausnahme.</translation>
    </message>
    <message>
        <source>The rows of the workbook are not numbered one after the other.</source>
        <translation>Die Zeilen der Arbeitsmappe sind nicht fortlaufend nummeriert.</translation>
    </message>
    <message>
        <source>The workbook is open read-only or in use by another action.</source>
        <translation>Die Arbeitsmappe ist schreibgeschützt geöffnet oder wird gerade von einem anderen Vorgang benutzt.</translation>
    </message>
    <message>
        <source>Let a second person approve it.</source>
        <translation>Lassen Sie sie von einer zweiten Person genehmigen.</translation>
    </message>
    <message>
        <source>Let a second person confirm it.</source>
        <translation>Lassen Sie das von einer zweiten Person bestätigen.</translation>
    </message>
    <message>
        <source>The invoice %1 was changed since.</source>
        <translation>Die Rechnung %1 wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Correct the invoice instead.</source>
        <translation>Berichtigen Sie stattdessen die Rechnung.</translation>
    </message>
    <message>
        <source>The workbook has no invoice with the id %1.</source>
        <translation>Die Arbeitsmappe hat keine Rechnung mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The audit trail has no entry of this import.</source>
        <translation>Der Prüfpfad hat keinen Eintrag zu diesem Import.</translation>
    </message>
</context>
<context>
    <name>kept::SupplierForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>department of our own</source>
        <translation>eigene Abteilung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Spend a year</source>
        <translation>Jährliche Ausgaben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Service hinzufügen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Certificates and insurances</source>
        <translation>Zertifikate und Versicherungen</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>any customer</source>
        <translation>jeder Kunde</translation>
    </message>
    <message>
        <source>“%1” is not a date such as %2.</source>
        <translation>„%1“ ist kein Datum wie %2.</translation>
    </message>
    <message>
        <source>A service works while all that it depends on works. Those with the same redundant group stand in for each other: one of them is enough.</source>
        <translation>Ein Service funktioniert, solange alles funktioniert, worauf er angewiesen ist. Was dieselbe redundante Gruppe hat, steht füreinander ein: Eines davon genügt.</translation>
    </message>
    <message>
        <source>What services depend on</source>
        <translation>Worauf Services angewiesen sind</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Angewiesen auf</translation>
    </message>
    <message>
        <source>Redundant group</source>
        <translation>Redundante Gruppe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service and provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A dependency names a service and what it depends on.</source>
        <translation>Eine Abhängigkeit nennt einen Service und das, worauf er angewiesen ist.</translation>
    </message>
    <message>
        <source>A service that is added above can be chosen here once the supplier is saved.</source>
        <translation>Eine oben hinzugefügte Leistung kann hier gewählt werden, sobald der Lieferant gespeichert ist.</translation>
    </message>
    <message>
        <source>The spend a year does not say in which currency.</source>
        <translation>Die Ausgaben im Jahr sagen nicht, in welcher Währung.</translation>
    </message>
</context>
<context>
    <name>kept::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>No supplier is chosen.</source>
        <translation>Kein Lieferant ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or enter the organisations that you have agreements with.</source>
        <translation>Wählen Sie einen in der Liste, oder geben Sie die Organisationen ein, mit denen Sie Vereinbarungen haben.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>The draft names no supplier.</source>
        <translation>Der Entwurf nennt keinen Lieferanten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
</context>
<context>
    <name>kept::SuppliersTableModel</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>internal department</source>
        <translation>eigene Abteilung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Spend a year</source>
        <translation>Jährliche Ausgaben</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Einstufung</translation>
    </message>
</context>
<context>
    <name>kept::SupportSection</name>
    <message>
        <source>Service hours and support</source>
        <translation>Servicezeiten und Support</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation>Eskalationsweg</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer gerufen wird</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwortet binnen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ansprechpartner hinzufügen</translation>
    </message>
    <message>
        <source>24×7, %1</source>
        <comment>time zone</comment>
        <translation>24×7, %1</translation>
    </message>
    <message>
        <source>Edit hours…</source>
        <translation>Zeiten bearbeiten …</translation>
    </message>
    <message>
        <source>New hours…</source>
        <translation>Neue Zeiten …</translation>
    </message>
</context>
<context>
    <name>kept::TakenOver</name>
    <message>
        <source>Taken over from the file %1 by %2 on %3.</source>
        <translation>Aus der Datei %1 übernommen von %2 am %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of its life, dated %1 to %2, were not taken in this workbook.</source>
        <translation>
            <numerusform>%n Schritt ihres Werdegangs, datiert %1 bis %2, wurde nicht in dieser Arbeitsmappe getan.</numerusform>
            <numerusform>%n Schritte ihres Werdegangs, datiert %1 bis %2, wurden nicht in dieser Arbeitsmappe getan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TemplateChooser</name>
    <message>
        <source>What the template contains</source>
        <translation>Was die Vorlage enthält</translation>
    </message>
    <message>
        <source>Language of the agreement</source>
        <translation>Sprache der Vereinbarung</translation>
    </message>
    <message>
        <source>Filter the templates</source>
        <translation>Vorlagen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of agreement</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No template fits the filter.</source>
        <translation>Keine Vorlage passt zum Filter.</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1 – archived</source>
        <comment>title of a template</comment>
        <translation>%1 – archiviert</translation>
    </message>
    <message>
        <source>%1 – own template</source>
        <comment>title of a template</comment>
        <translation>%1 – eigene Vorlage</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
</context>
<context>
    <name>kept::TemplateCommands</name>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language ist eine von: %1.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>id and title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Fragt nach: %1</translation>
    </message>
    <message>
        <source>There is no template and no file “%1”.</source>
        <translation>Es gibt weder eine Vorlage noch eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Run “kept templates” for the list.</source>
        <translation>„kept templates“ zeigt die Liste.</translation>
    </message>
    <message>
        <source>--set “%1” is not of the form KEY=VALUE.</source>
        <translation>--set „%1“ hat nicht die Form SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>The template does not ask for “%1”.</source>
        <translation>Die Vorlage fragt nicht nach „%1“.</translation>
    </message>
    <message>
        <source>Run “kept templates” for what it asks for.</source>
        <translation>„kept templates“ zeigt, wonach sie fragt.</translation>
    </message>
    <message>
        <source>Made the agreement %1, “%2”.</source>
        <translation>Die Vereinbarung %1, „%2“, wurde angelegt.</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>Noch offen: %1.</translation>
    </message>
    <message>
        <source>An agreement is made from a --template.</source>
        <translation>Eine Vereinbarung wird aus einer Vorlage gemacht (--template).</translation>
    </message>
    <message>
        <source>Saved the template “%1” with the id %2.</source>
        <translation>Die Vorlage „%1“ wurde mit der Id %2 gespeichert.</translation>
    </message>
    <message>
        <source>Archived the template “%1”.</source>
        <translation>Die Vorlage „%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>Took the template “%1” out of the archive.</source>
        <translation>Die Vorlage „%1“ wurde aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>Several records of the workbook could be meant: %1.</source>
        <translation>Mehrere Einträge der Arbeitsmappe könnten gemeint sein: %1.</translation>
    </message>
    <message>
        <source>Name one with --set “%1=NAME”.</source>
        <translation>Nennen Sie einen mit --set „%1=NAME“.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>name of a service</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Provider: %1. Customer: %2.</source>
        <translation>Anbieter: %1. Kunde: %2.</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>Services: %1.</translation>
    </message>
</context>
<context>
    <name>kept::TemplateForm</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>Further texts</source>
        <translation>Weitere Texte</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Zurück zu den Vorlagen</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>A service of the provider, or the name of a new one.</source>
        <translation>Ein Service des Anbieters oder der Name eines neuen.</translation>
    </message>
    <message>
        <source>each billing period</source>
        <translation>je Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>New: Monday to Friday, 9:00 to 17:00</source>
        <translation>Neu: Montag bis Freitag, 9:00 bis 17:00</translation>
    </message>
    <message>
        <source>New: around the clock</source>
        <translation>Neu: rund um die Uhr</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer. What is left open stays a placeholder, and the completeness check names it.</source>
        <translation>
            <numerusform>%n Frage ohne Antwort. Was offen bleibt, bleibt ein Platzhalter, und die Prüfung auf Vollständigkeit nennt ihn.</numerusform>
            <numerusform>%n Fragen ohne Antwort. Was offen bleibt, bleibt ein Platzhalter, und die Prüfung auf Vollständigkeit nennt ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Still needed for a draft: %1.</source>
        <translation>Für einen Entwurf fehlt noch: %1.</translation>
    </message>
</context>
<context>
    <name>kept::TemplatePane</name>
    <message>
        <source>Agreement from a template</source>
        <translation>Vereinbarung aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>kept::TemplatePreview</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a clause</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
</context>
<context>
    <name>kept::TemplateProposals</name>
    <message>
        <source>The next free number.</source>
        <translation>Die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>The title of the template.</source>
        <translation>Der Titel der Vorlage.</translation>
    </message>
    <message>
        <source>The first of next month.</source>
        <translation>Der Erste des nächsten Monats.</translation>
    </message>
    <message>
        <source>The only other organisation of our own in the workbook.</source>
        <translation>Die einzige weitere eigene Organisation in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The only supplier in the workbook.</source>
        <translation>Der einzige Lieferant in der Arbeitsmappe.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) of our own could be meant.</source>
        <translation>
            <numerusform>%n eigene Organisation kommt infrage.</numerusform>
            <numerusform>%n eigene Organisationen kommen infrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) could be meant.</source>
        <translation>
            <numerusform>%n Lieferant kommt infrage.</numerusform>
            <numerusform>%n Lieferanten kommen infrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer of every agreement with %1 so far.</source>
        <translation>Der Kunde aller bisherigen Vereinbarungen mit %1.</translation>
    </message>
    <message>
        <source>As in the agreement %1.</source>
        <translation>Wie in der Vereinbarung %1.</translation>
    </message>
    <message>
        <source>The time zone of this computer.</source>
        <translation>Die Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>No agreement names another currency yet.</source>
        <translation>Noch keine Vereinbarung nennt eine andere Währung.</translation>
    </message>
    <message>
        <source>The workbook has no service hours yet.</source>
        <translation>Die Arbeitsmappe enthält noch keine Servicezeiten.</translation>
    </message>
    <message>
        <source>The only service hours in the workbook.</source>
        <translation>Die einzigen Servicezeiten in der Arbeitsmappe.</translation>
    </message>
    <message numerus="yes">
        <source>%n service hours could be meant.</source>
        <translation>
            <numerusform>%n Servicezeit kommt infrage.</numerusform>
            <numerusform>%n Servicezeiten kommen infrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The country of the time zone.</source>
        <translation>Das Land der Zeitzone.</translation>
    </message>
    <message>
        <source>The services of the provider are offered once it is chosen.</source>
        <translation>Die Services des Anbieters stehen zur Wahl, sobald er gewählt ist.</translation>
    </message>
    <message>
        <source>The service of the provider that has this name.</source>
        <translation>Der Service des Anbieters mit diesem Namen.</translation>
    </message>
    <message>
        <source>A new service; the provider has none in the workbook yet.</source>
        <translation>Ein neuer Service; der Anbieter hat in der Arbeitsmappe noch keinen.</translation>
    </message>
    <message>
        <source>The provider&apos;s only service of the category “%1”.</source>
        <translation>Der einzige Service des Anbieters aus der Kategorie „%1“.</translation>
    </message>
    <message>
        <source>From the record of %1.</source>
        <translation>Aus dem Datensatz von %1.</translation>
    </message>
    <message>
        <source>A new service: no other of the provider has this name or category.</source>
        <translation>Ein neuer Service: Kein anderer des Anbieters hat diesen Namen oder diese Kategorie.</translation>
    </message>
    <message numerus="yes">
        <source>%n services of the provider could be meant; a name of your own makes a new one.</source>
        <translation>
            <numerusform>%n Service des Anbieters kommt infrage; ein eigener Name legt einen neuen an.</numerusform>
            <numerusform>%n Services des Anbieters kommen infrage; ein eigener Name legt einen neuen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only other organisation in the workbook.</source>
        <translation>Die einzige andere Organisation in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook has no organisation for it yet.</source>
        <translation>Die Arbeitsmappe enthält dafür noch keine Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) could be meant.</source>
        <translation>
            <numerusform>%n Organisation kommt infrage.</numerusform>
            <numerusform>%n Organisationen kommen infrage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TemplateQuestions</name>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>E-mail of the signatory</source>
        <translation>E-Mail des Unterzeichners</translation>
    </message>
    <message>
        <source>Telephone of the signatory</source>
        <translation>Telefon des Unterzeichners</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-Mail des Ansprechpartners</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>Telefon des Ansprechpartners</translation>
    </message>
    <message>
        <source>Telephone of support</source>
        <translation>Telefon des Supports</translation>
    </message>
    <message>
        <source>E-mail of support</source>
        <translation>E-Mail des Supports</translation>
    </message>
    <message>
        <source>Country whose law governs</source>
        <translation>Land, dessen Recht gilt</translation>
    </message>
    <message>
        <source>Place of the court</source>
        <translation>Gerichtsort</translation>
    </message>
    <message>
        <source>Where data are kept</source>
        <translation>Wo Daten gespeichert werden</translation>
    </message>
    <message>
        <source>Cap on liability</source>
        <translation>Haftungshöchstbetrag</translation>
    </message>
    <message>
        <source>Sum insured</source>
        <translation>Versicherungssumme</translation>
    </message>
    <message>
        <source>“%1” has no answer yet.</source>
        <translation>„%1“ ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Provider and customer are the same organisation.</source>
        <translation>Anbieter und Kunde sind dieselbe Organisation.</translation>
    </message>
    <message>
        <source>The workbook has no organisation “%1”.</source>
        <translation>Die Arbeitsmappe hat keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>The workbook has no calendar “%1”.</source>
        <translation>Die Arbeitsmappe hat keinen Kalender „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>Another agreement has the reference “%1”.</source>
        <translation>Eine andere Vereinbarung hat bereits die Referenz „%1“.</translation>
    </message>
    <message>
        <source>The public holidays of “%1” are not known.</source>
        <translation>Die Feiertage von „%1“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Name a country by its two letters, such as DE.</source>
        <translation>Nennen Sie ein Land mit seinen zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Ein Betrag ist nicht negativ.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a calendar, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Office hours, Monday to Friday</source>
        <translation>Bürozeiten, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Owner on our side</source>
        <translation>Verantwortlich bei uns</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Servicezeiten</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>kept::TemplateSaver</name>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>kept::Templates</name>
    <message>
        <source>The reference of the agreement is missing.</source>
        <translation>Die Referenz der Vereinbarung fehlt.</translation>
    </message>
    <message>
        <source>The start of the term is missing.</source>
        <translation>Der Beginn der Laufzeit fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The template speaks of %n services.</source>
        <translation>
            <numerusform>Die Vorlage spricht von %n Service.</numerusform>
            <numerusform>Die Vorlage spricht von %n Services.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a service for each of them; one may be chosen twice.</source>
        <translation>Wählen Sie für jeden einen Service; einer darf zweimal gewählt werden.</translation>
    </message>
    <message>
        <source>The library has no clause “%1”.</source>
        <translation>Die Bibliothek hat keine Klausel „%1“.</translation>
    </message>
    <message>
        <source>This is not a template of Kept.</source>
        <translation>Dies ist keine Vorlage von Kept.</translation>
    </message>
    <message>
        <source>A template has &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Eine Vorlage hat &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Version %1 of the template format is not known.</source>
        <translation>Version %1 des Vorlagenformats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Dieses Programm liest Version %1.</translation>
    </message>
    <message>
        <source>A record is expected here, between { and }.</source>
        <translation>Hier wird ein Datensatz zwischen { und } erwartet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The program was built without its templates.</source>
        <translation>Das Programm wurde ohne seine Vorlagen gebaut.</translation>
    </message>
    <message>
        <source>Scope and cooperation</source>
        <translation>Umfang und Zusammenarbeit</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Levels</translation>
    </message>
    <message>
        <source>Service credits</source>
        <translation>Servicegutschriften</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>People and subcontractors</source>
        <translation>Personal und Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data protection and confidentiality</source>
        <translation>Datenschutz und Vertraulichkeit</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Entgelte</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Haftung</translation>
    </message>
    <message>
        <source>Rights of use</source>
        <translation>Nutzungsrechte</translation>
    </message>
    <message>
        <source>Termination and exit</source>
        <translation>Beendigung und Ausstieg</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
</context>
<context>
    <name>kept::TermRule</name>
    <message>
        <source>The start of the term is missing.</source>
        <translation>Der Beginn der Laufzeit fehlt.</translation>
    </message>
    <message>
        <source>An open-ended agreement has no term that ends.</source>
        <translation>Eine unbefristete Vereinbarung hat keine Laufzeit, die endet.</translation>
    </message>
    <message>
        <source>The end of the term is before its start.</source>
        <translation>Das Ende der Laufzeit liegt vor ihrem Beginn.</translation>
    </message>
    <message>
        <source>The term has neither a length nor an end.</source>
        <translation>Die Laufzeit hat weder eine Länge noch ein Ende.</translation>
    </message>
    <message>
        <source>The lead time before the last notice date is negative.</source>
        <translation>Die Vorlaufzeit vor dem letzten Kündigungstag ist negativ.</translation>
    </message>
    <message>
        <source>The notice period is negative.</source>
        <translation>Die Kündigungsfrist ist negativ.</translation>
    </message>
    <message>
        <source>The agreement renews itself, but for how many months is missing.</source>
        <translation>Die Vereinbarung verlängert sich von selbst, aber um wie viele Monate, fehlt.</translation>
    </message>
    <message>
        <source>Terms are counted from 1.</source>
        <translation>Laufzeiten werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The agreement is not renewed, so it has one term only.</source>
        <translation>Die Vereinbarung wird nicht verlängert, hat also nur eine Laufzeit.</translation>
    </message>
    <message>
        <source>The length of a renewal is missing.</source>
        <translation>Die Länge einer Verlängerung fehlt.</translation>
    </message>
    <message>
        <source>The notice calendar has no working day.</source>
        <translation>Der Kündigungskalender hat keinen Arbeitstag.</translation>
    </message>
    <message>
        <source>The term ends after the year 2199.</source>
        <translation>Die Laufzeit endet nach dem Jahr 2199.</translation>
    </message>
    <message>
        <source>The first term starts after the date.</source>
        <translation>Die erste Laufzeit beginnt nach dem Datum.</translation>
    </message>
    <message>
        <source>The last term ended before the date.</source>
        <translation>Die letzte Laufzeit endete vor dem Datum.</translation>
    </message>
    <message>
        <source>No further term was agreed.</source>
        <translation>Eine weitere Laufzeit wurde nicht vereinbart.</translation>
    </message>
</context>
<context>
    <name>kept::TermSection</name>
    <message>
        <source>Term and renewal</source>
        <translation>Laufzeit und Verlängerung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Erste Laufzeit</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>or fixed end</source>
        <translation>oder festes Ende</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Verlängert um</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Notice in</source>
        <translation>Frist in</translation>
    </message>
    <message>
        <source>Notice counts when</source>
        <translation>Maßgeblich ist</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>days before the last notice date</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Year starts in month</source>
        <translation>Jahr beginnt im Monat</translation>
    </message>
    <message>
        <source>1 is January</source>
        <translation>1 ist Januar</translation>
    </message>
    <message>
        <source>Extension options</source>
        <translation>Verlängerungsoptionen</translation>
    </message>
    <message>
        <source>Add extension</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Who takes it up, and until when</source>
        <translation>Wer sie ausübt, und bis wann</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>“%1” is not a number of months by which the agreement is extended.</source>
        <translation>„%1“ ist keine Zahl von Monaten, um die die Vereinbarung verlängert wird.</translation>
    </message>
    <message>
        <source>The agreement has no start.</source>
        <translation>Die Vereinbarung hat keinen Beginn.</translation>
    </message>
</context>
<context>
    <name>kept::TerminationRights</name>
    <message numerus="yes">
        <source>%n miss(es) in a row (%1)</source>
        <comment>of these periods</comment>
        <translation>
            <numerusform>eine Verfehlung (%1)</numerusform>
            <numerusform>%n Verfehlungen in Folge (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miss(es) within %1 periods (%2)</source>
        <comment>of these periods</comment>
        <translation>
            <numerusform>eine Verfehlung in %1 Zeiträumen (%2)</numerusform>
            <numerusform>%n Verfehlungen in %1 Zeiträumen (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>a critical miss (%1)</source>
        <comment>of this period</comment>
        <translation>eine kritische Verfehlung (%1)</translation>
    </message>
</context>
<context>
    <name>kept::TicketReader</name>
    <message>
        <source>The pause ends but does not begin.</source>
        <translation>Die Pause endet, beginnt aber nicht.</translation>
    </message>
    <message>
        <source>The pause ends before it begins.</source>
        <translation>Die Pause endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not one of the states %2.</source>
        <translation>„%1“ ist keiner der Zustände %2.</translation>
    </message>
    <message>
        <source>Resolved before it was opened, %1.</source>
        <translation>Gelöst vor der Eröffnung, %1.</translation>
    </message>
    <message>
        <source>Swap it with “%1”.</source>
        <translation>Vertauschen Sie die Angabe mit „%1“.</translation>
    </message>
    <message>
        <source>Closed before it was opened.</source>
        <translation>Geschlossen vor der Eröffnung.</translation>
    </message>
    <message>
        <source>Closed before it was resolved, %1.</source>
        <translation>Geschlossen vor der Lösung, %1.</translation>
    </message>
    <message>
        <source>The first response comes before the opening, %1, and is left out.</source>
        <translation>Die Erstreaktion liegt vor der Eröffnung, %1, und wird weggelassen.</translation>
    </message>
    <message>
        <source>The ticket is resolved, but the file does not say when.</source>
        <translation>Das Ticket ist gelöst, aber die Datei sagt nicht, wann.</translation>
    </message>
    <message>
        <source>The supplier says within time, but %1 is after the due instant %2.</source>
        <translation>Der Lieferant sagt fristgerecht, aber %1 liegt nach dem Fälligkeitszeitpunkt %2.</translation>
    </message>
    <message>
        <source>The supplier says too late, but %1 is not after the due instant %2.</source>
        <translation>Der Lieferant sagt verspätet, aber %1 liegt nicht nach dem Fälligkeitszeitpunkt %2.</translation>
    </message>
</context>
<context>
    <name>kept::Trace</name>
    <message>
        <source>opened before the service level was in force</source>
        <translation>eröffnet, bevor das Service-Level galt</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>no limit for its priority</source>
        <translation>keine Frist für diese Priorität</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>closed, opened earlier</source>
        <translation>geschlossen, früher eröffnet</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Service time %1</source>
        <translation>Servicezeit %1</translation>
    </message>
    <message>
        <source>Service time %1, limit %2</source>
        <translation>Servicezeit %1, Grenze %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No service credit is agreed for this service level.</source>
        <translation>Für dieses Service-Level ist keine Servicegutschrift vereinbart.</translation>
    </message>
    <message>
        <source>The bands are written in another unit than the service level; no credit can be computed.</source>
        <translation>Die Stufen sind in einer anderen Einheit als das Service-Level; es kann keine Gutschrift berechnet werden.</translation>
    </message>
    <message>
        <source>The agreement has no charge that a credit could be a share of.</source>
        <translation>Die Vereinbarung hat kein Entgelt, von dem eine Gutschrift ein Anteil sein könnte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric and rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, clause %2: %3</source>
        <comment>metric, number and rule</comment>
        <translation>%1, Klausel %2: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Version %1, in force since %2, target %3; no change inside the period.</source>
        <translation>Fassung %1, in Kraft seit %2, Zielwert %3; keine Änderung im Zeitraum.</translation>
    </message>
    <message>
        <source>Version %1, in force since %2, target %3.</source>
        <translation>Fassung %1, in Kraft seit %2, Zielwert %3.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>for %1 to %2</source>
        <translation>für %1 bis %2</translation>
    </message>
    <message>
        <source>the part of the period in which the service level is in force</source>
        <translation>der Teil des Zeitraums, in dem das Service-Level in Kraft ist</translation>
    </message>
    <message>
        <source>running; judged until %1</source>
        <translation>läuft; beurteilt bis %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From %1 until before %2, %3: %4 of service time.</source>
        <translation>Von %1 bis vor %2, %3: %4 Servicezeit.</translation>
    </message>
    <message>
        <source>All of the judged time is covered.</source>
        <translation>Die gesamte beurteilte Zeit ist abgedeckt.</translation>
    </message>
    <message>
        <source>Nothing of the judged time is covered.</source>
        <translation>Nichts von der beurteilten Zeit ist abgedeckt.</translation>
    </message>
    <message>
        <source>%1 % of the judged time is covered.</source>
        <translation>%1 % der beurteilten Zeit sind abgedeckt.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The service hours calendar of the service level is missing.</source>
        <translation>Der Kalender der Servicezeiten des Service-Levels fehlt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and role</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>Of %n time(s): %1</source>
        <translation>
            <numerusform>Aus %n Zeit: %1</numerusform>
            <numerusform>Aus %n Zeiten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue open ticket(s) are outside of this figure.</source>
        <translation>
            <numerusform>%n überfälliges offenes Ticket ist nicht in dieser Zahl enthalten.</numerusform>
            <numerusform>%n überfällige offene Tickets sind nicht in dieser Zahl enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against a range of %2</source>
        <translation>%1 bei einem Bereich von %2</translation>
    </message>
    <message>
        <source>%1 is exactly the target</source>
        <translation>%1 ist genau der Zielwert</translation>
    </message>
    <message>
        <source>%1 is under %2</source>
        <translation>%1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 is over %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>Nothing is covered</source>
        <translation>Nichts ist abgedeckt</translation>
    </message>
    <message>
        <source>All records are excluded</source>
        <translation>Alle Datensätze sind ausgenommen</translation>
    </message>
    <message>
        <source>There are no records to judge</source>
        <translation>Es gibt keine Datensätze zu beurteilen</translation>
    </message>
    <message>
        <source>critical only under %1</source>
        <translation>kritisch erst unter %1</translation>
    </message>
    <message>
        <source>critical only over %1</source>
        <translation>kritisch erst über %1</translation>
    </message>
    <message>
        <source>%1 of at least %2 records</source>
        <translation>%1 von mindestens %2 Datensätzen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This result is final.</source>
        <translation>Dieses Ergebnis ist endgültig.</translation>
    </message>
    <message>
        <source>This result is provisional.</source>
        <translation>Dieses Ergebnis ist vorläufig.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or span(s) leave both sides. Without the exclusion: %1.</source>
        <translation>
            <numerusform>%n Datensatz oder Zeitabschnitt bleibt auf beiden Seiten außer Betracht. Ohne die Ausnahme: %1.</numerusform>
            <numerusform>%n Datensätze oder Zeitabschnitte bleiben auf beiden Seiten außer Betracht. Ohne die Ausnahme: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) wait for approval and are not applied.</source>
        <translation>
            <numerusform>%n Ausnahme wartet auf Genehmigung und wird nicht angewendet.</numerusform>
            <numerusform>%n Ausnahmen warten auf Genehmigung und werden nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The verdict rests on few records.</source>
        <translation>Die Beurteilung beruht auf wenigen Datensätzen.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>95 % interval from %1 s to %2 s.</source>
        <translation>95-%-Intervall von %1 s bis %2 s.</translation>
    </message>
    <message>
        <source>95 % interval from %1 to %2.</source>
        <translation>95-%-Intervall von %1 bis %2.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Smaller than the minimum payout: nothing is paid.</source>
        <translation>Kleiner als die Mindestauszahlung: Es wird nichts gezahlt.</translation>
    </message>
    <message>
        <source>%1 % × %2 = %3</source>
        <translation>%1 % × %2 = %3</translation>
    </message>
    <message>
        <source>%1, claim by %2</source>
        <translation>%1, geltend zu machen bis %2</translation>
    </message>
    <message>
        <source>limited by a cap</source>
        <translation>durch eine Obergrenze begrenzt</translation>
    </message>
    <message>
        <source>The service level is not judged in this period.</source>
        <translation>Das Service-Level wird in diesem Zeitraum nicht beurteilt.</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) after merging</source>
        <translation>
            <numerusform>%n Ausfall nach Zusammenführung</numerusform>
            <numerusform>%n Ausfälle nach Zusammenführung</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 von %2 zulässig</translation>
    </message>
    <message>
        <source>%1, not limited</source>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Zeit bis zur Wiederherstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) that end in the period</source>
        <translation>
            <numerusform>%n Ausfall, der im Zeitraum endet</numerusform>
            <numerusform>%n Ausfälle, die im Zeitraum enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in service</source>
        <translation>Betriebszeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 without downtime, %n outage(s) begin</source>
        <translation>
            <numerusform>%1 ohne Ausfallzeit, %n Ausfall beginnt</numerusform>
            <numerusform>%1 ohne Ausfallzeit, %n Ausfälle beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>until now</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>Ratings of tickets, since the service has no survey: %1 of %2 tickets were rated, %3 %.</source>
        <translation>Bewertungen von Tickets, da der Service keine Umfrage hat: %1 von %2 Tickets wurden bewertet, %3 %.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2 %3</source>
        <comment>sum, total and unit of time</comment>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <source>There is no service time to judge.</source>
        <translation>Es gibt keine Servicezeit zu beurteilen.</translation>
    </message>
    <message>
        <source>The party that owes the service level changes inside the period, and both have missed it; no credit is computed. Let the change take effect with the start of a period.</source>
        <translation>Die Partei, die das Service-Level schuldet, wechselt innerhalb des Zeitraums, und beide haben es verfehlt; es wird keine Gutschrift berechnet. Lassen Sie den Wechsel mit dem Beginn eines Zeitraums wirksam werden.</translation>
    </message>
    <message>
        <source>The credit is larger than can be computed exactly.</source>
        <translation>Die Gutschrift ist zu groß, um genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>The smallest credit that is paid is in %1, the credit in %2; they are not compared, so the credit stands. Write the smallest credit of the service level in %2.</source>
        <translation>Die kleinste ausgezahlte Gutschrift ist in %1, die Gutschrift in %2; sie werden nicht verglichen, daher bleibt die Gutschrift bestehen. Geben Sie die kleinste Gutschrift des Service-Levels in %2 an.</translation>
    </message>
    <message>
        <source>The agreement limits its service credits, but the limit cannot be computed, so no credit is: %1</source>
        <translation>Die Vereinbarung begrenzt ihre Servicegutschriften, aber die Obergrenze kann nicht berechnet werden, daher auch keine Gutschrift: %1</translation>
    </message>
    <message>
        <source>Version %1, in force since %2, has no target on these days; the first one is %3.</source>
        <translation>Fassung %1, in Kraft seit %2, hat an diesen Tagen keinen Zielwert; der erste ist %3.</translation>
    </message>
    <message>
        <source>Tickets opened before those that are known could belong to this figure. Import the earlier ones, too, or state that there are none.</source>
        <translation>Tickets, die vor den bekannten eröffnet wurden, könnten zu dieser Zahl gehören. Importieren Sie auch die früheren, oder erklären Sie, dass es keine gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read = %1</source>
        <comment>the sum of those used and left out</comment>
        <translation>
            <numerusform>%n Datensatz gelesen = %1</numerusform>
            <numerusform>%n Datensätze gelesen = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>used: %1</source>
        <translation>verwendet: %1</translation>
    </message>
    <message>
        <source>There is no target to judge by</source>
        <translation>Es gibt keinen Zielwert für die Beurteilung</translation>
    </message>
    <message>
        <source>not in the population</source>
        <translation>nicht in der Grundgesamtheit</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>counted as good</source>
        <translation>als gut gewertet</translation>
    </message>
    <message>
        <source>not counted as good</source>
        <translation>nicht als gut gewertet</translation>
    </message>
    <message>
        <source>The agreement&apos;s cap and the minimum payout leave nothing to pay.</source>
        <translation>Die Obergrenze der Vereinbarung und der Mindestbetrag lassen nichts zu zahlen übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) are approved by the one who requested them and are not applied.</source>
        <translation>
            <numerusform>%n Ausnahme ist von derselben Person genehmigt, die sie beantragt hat, und wird nicht angewendet.</numerusform>
            <numerusform>%n Ausnahmen sind von derselben Person genehmigt, die sie beantragt hat, und werden nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>charge and currency</comment>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>The charges from %1 to %2 that the credit is a share of are in different currencies (%3) and are not added, so no credit is computed. Write these charges of the agreement in one currency, or give the service a charge of its own.</source>
        <translation>Die Entgelte vom %1 bis zum %2, nach denen sich die Gutschrift als Anteil bemisst, haben verschiedene Währungen (%3) und werden nicht addiert; daher wird keine Gutschrift berechnet. Schreiben Sie diese Entgelte der Vereinbarung in einer Währung, oder geben Sie dem Service ein eigenes Entgelt.</translation>
    </message>
    <message>
        <source>A charge is negative; a credit needs a charge of zero or more.</source>
        <translation>Ein Entgelt ist negativ; eine Gutschrift setzt ein Entgelt von null oder mehr voraus.</translation>
    </message>
    <message>
        <source>A charge needs a first day and a billing period of at least one month.</source>
        <translation>Ein Entgelt braucht einen ersten Tag und einen Abrechnungszeitraum von mindestens einem Monat.</translation>
    </message>
    <message>
        <source>The charges are larger than can be computed exactly.</source>
        <translation>Die Entgelte sind zu groß, um exakt berechnet zu werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a length of time, and the same in minutes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>Version %1, in force since %2, judges like the version before it.</source>
        <translation>Version %1, in Kraft seit %2, urteilt wie die Version davor.</translation>
    </message>
    <message>
        <source>No ticket was open at the end of the period</source>
        <translation>Am Ende des Zeitraums war kein Ticket offen</translation>
    </message>
    <message>
        <source>What the metric divides by is 0</source>
        <translation>Wodurch die Messgröße geteilt wird, ist 0</translation>
    </message>
    <message>
        <source>not followed up</source>
        <translation>nicht nachgefasst</translation>
    </message>
    <message>
        <source>no first response yet</source>
        <translation>noch keine Erstreaktion</translation>
    </message>
    <message>
        <source>%1 ratings beside %2 tickets that were resolved, %3 %.</source>
        <translation>%1 Bewertungen zu %2 gelösten Tickets, %3 %.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who settled it, when and why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticket(s), %2.</source>
        <comment>reopened tickets and their share</comment>
        <translation>
            <numerusform>%1 von %n Ticket, %2.</numerusform>
            <numerusform>%1 von %n Tickets, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pool × %2 % × %3 at risk = %4</source>
        <translation>%1 % des Risikobetrags × %2 % × %3 im Risiko = %4</translation>
    </message>
    <message>
        <source>A repeated miss: × %1</source>
        <translation>Eine wiederholte Verfehlung: × %1</translation>
    </message>
    <message>
        <source>%1 points of this service level</source>
        <translation>%1 Punkte dieses Service-Levels</translation>
    </message>
    <message>
        <source>%1, by the cap of the service level %2</source>
        <translation>%1, durch die Obergrenze des Service-Levels %2</translation>
    </message>
    <message>
        <source>Earn-back</source>
        <translation>Rückverdienst</translation>
    </message>
    <message>
        <source>The credit of %1 for %2 is taken back: the periods since then are met.</source>
        <translation>Die Gutschrift von %1 für %2 wird zurückgenommen: Die Zeiträume seither sind erfüllt.</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>The cap of the service level, %1, is not reached.</source>
        <translation>Die Obergrenze des Service-Levels, %1, wird nicht erreicht.</translation>
    </message>
    <message>
        <source>%1, by a cap of the agreement %2</source>
        <translation>%1, durch eine Obergrenze der Vereinbarung %2</translation>
    </message>
    <message>
        <source>%1, rounded down at the cap</source>
        <translation>%1, an der Obergrenze abgerundet</translation>
    </message>
    <message>
        <source>The credits of the period are more than the minimum payout of %1.</source>
        <translation>Die Gutschriften des Zeitraums sind mehr als die Mindestauszahlung von %1.</translation>
    </message>
    <message>
        <source>The credits of the period reach the minimum payout of %1.</source>
        <translation>Die Gutschriften des Zeitraums erreichen die Mindestauszahlung von %1.</translation>
    </message>
    <message>
        <source>The schedule pays %1</source>
        <translation>Die Staffel zahlt %1</translation>
    </message>
    <message>
        <source>The schedule pays %1 % of %2 = %3</source>
        <translation>Die Staffel zahlt %1 % von %2 = %3</translation>
    </message>
    <message>
        <source>%1, rounded half up</source>
        <translation>%1, kaufmännisch gerundet</translation>
    </message>
    <message>
        <source>%1, rounded half to even</source>
        <translation>%1, zur geraden Ziffer gerundet</translation>
    </message>
    <message>
        <source>%1, rounded down</source>
        <translation>%1, abgerundet</translation>
    </message>
    <message>
        <source>%1, rounded up</source>
        <translation>%1, aufgerundet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>exact amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 would be paid, but another credit of the same incident is.</source>
        <translation>%1 wären zu zahlen, aber eine andere Gutschrift desselben Vorfalls wird gezahlt.</translation>
    </message>
    <message>
        <source>Nothing of the credit for %1 is taken back: it was rejected, or lapsed before.</source>
        <translation>Von der Gutschrift für %1 wird nichts zurückgenommen: Sie wurde abgelehnt oder war vorher verfallen.</translation>
    </message>
    <message>
        <source>The cap of the service level, %1, is just reached.</source>
        <translation>Die Obergrenze des Service-Levels, %1, ist genau erreicht.</translation>
    </message>
    <message>
        <source>still allowed: %1</source>
        <comment>such as 191 min of downtime</comment>
        <translation>noch erlaubt: %1</translation>
    </message>
    <message>
        <source>used (maintenance beyond what is allowed)</source>
        <translation>verwendet (Wartung über das Erlaubte hinaus)</translation>
    </message>
    <message>
        <source>used in part (maintenance beyond what is allowed)</source>
        <translation>teils verwendet (Wartung über das Erlaubte hinaus)</translation>
    </message>
    <message>
        <source>not counted (agreed maintenance)</source>
        <translation>nicht gezählt (abgestimmte Wartung)</translation>
    </message>
    <message>
        <source>left out (agreed maintenance)</source>
        <translation>ausgelassen (abgestimmte Wartung)</translation>
    </message>
    <message>
        <source>available (agreed maintenance)</source>
        <translation>verfügbar (abgestimmte Wartung)</translation>
    </message>
    <message>
        <source>The limit of the service level&apos;s credit is in %1, the credit in %2; they are not compared, so no credit is computed. Write the limit of the service level in %2.</source>
        <translation>Die Grenze der Gutschrift des Service-Levels ist in %1, die Gutschrift in %2; sie werden nicht verglichen, daher wird keine Gutschrift berechnet. Schreiben Sie die Grenze des Service-Levels in %2.</translation>
    </message>
    <message>
        <source>The bonus is in %1, what is charged in %2; nothing is converted, so no bonus is computed. Write the bonus of the service level in %2.</source>
        <translation>Der Bonus ist in %1, das Entgelt in %2; umgerechnet wird nichts, daher wird kein Bonus berechnet. Schreiben Sie den Bonus des Service-Levels in %2.</translation>
    </message>
    <message>
        <source>The bonus is paid in points, which are only added up from misses, so no bonus is computed. Write the bonus of the service level as a share or as an amount.</source>
        <translation>Der Bonus wird in Punkten gezahlt, die aber nur aus Verfehlungen zusammengezählt werden, daher wird kein Bonus berechnet. Schreiben Sie den Bonus des Service-Levels als Anteil oder als Betrag.</translation>
    </message>
    <message>
        <source>The invoices for days from %1 to %2 that the credit is a share of are in different currencies (%3) and are not added, so no credit is computed.</source>
        <translation>Die Rechnungen für Tage vom %1 bis zum %2, von denen die Gutschrift ein Anteil ist, sind in verschiedenen Währungen (%3) und werden nicht addiert, daher wird keine Gutschrift berechnet.</translation>
    </message>
    <message>
        <source>The agreement limits its service credits to an amount in another currency than that of the credit (%1); they are not compared, so no credit is computed. Write the limit in the currency of the credit.</source>
        <translation>Die Vereinbarung begrenzt ihre Gutschriften auf einen Betrag in einer anderen Währung als der der Gutschrift (%1); sie werden nicht verglichen, daher wird keine Gutschrift berechnet. Schreiben Sie die Grenze in der Währung der Gutschrift.</translation>
    </message>
    <message>
        <source>The agreement limits its service credits to a share of what it charges, but it charges nothing in the currency of the credit (%1), so no credit is computed. Write the limit as an amount in the currency of the credit.</source>
        <translation>Die Vereinbarung begrenzt ihre Gutschriften auf einen Anteil ihrer Entgelte, berechnet aber nichts in der Währung der Gutschrift (%1), daher wird keine Gutschrift berechnet. Schreiben Sie die Grenze als Betrag in der Währung der Gutschrift.</translation>
    </message>
    <message>
        <source>Service time %1, from %2 until %3, %4 % affected</source>
        <translation>Servicezeit %1, von %2 bis %3, zu %4 % betroffen</translation>
    </message>
    <message>
        <source>Service time %1, since %2 and still open, %3 % affected</source>
        <translation>Servicezeit %1, seit %2 und noch offen, zu %3 % betroffen</translation>
    </message>
    <message>
        <source>The agreement&apos;s cap of %1 for %2 is used up by earlier credits, claimed or not: nothing is paid.</source>
        <translation>Die Obergrenze der Vereinbarung von %1 für %2 ist durch frühere Gutschriften aufgebraucht, ob geltend gemacht oder nicht: Es wird nichts gezahlt.</translation>
    </message>
    <message>
        <source>Less than the smallest amount of the currency: nothing is paid.</source>
        <translation>Weniger als der kleinste Betrag der Währung: Es wird nichts gezahlt.</translation>
    </message>
    <message>
        <source>%1, by the agreement&apos;s cap of %2 for %3: %4</source>
        <comment>amount, cap, days, amount</comment>
        <translation>%1, durch die Obergrenze der Vereinbarung von %2 für %3: %4</translation>
    </message>
    <message>
        <source>%1, by the agreement&apos;s cap of %2 for %3, of which earlier credits, claimed or not, used %4: %5</source>
        <comment>amount, cap, days, amount, amount</comment>
        <translation>%1, durch die Obergrenze der Vereinbarung von %2 für %3, von der frühere Gutschriften, ob geltend gemacht oder nicht, %4 verbraucht haben: %5</translation>
    </message>
    <message>
        <source>The agreement&apos;s cap of %1 for %2 holds the credits of the period together.</source>
        <comment>amount, days</comment>
        <translation>Die Obergrenze der Vereinbarung von %1 für %2 begrenzt die Gutschriften des Zeitraums zusammen.</translation>
    </message>
    <message>
        <source>%1 points of all service levels of the period pay %2 % by the table.</source>
        <translation>%1 Punkte aller Service-Levels des Zeitraums ergeben nach der Tabelle %2 %.</translation>
    </message>
    <message>
        <source>The cap of the service level is %1.</source>
        <translation>Die Obergrenze des Service-Levels ist %1.</translation>
    </message>
    <message>
        <source>%1, by the amount at risk in the agreement: %2</source>
        <translation>%1, durch den Risikobetrag der Vereinbarung: %2</translation>
    </message>
    <message>
        <source>shared with the other credits of the period</source>
        <translation>geteilt mit den anderen Gutschriften des Zeitraums</translation>
    </message>
</context>
<context>
    <name>kept::TraceTable</name>
    <message>
        <source>How the figure came about</source>
        <translation>Wie die Zahl zustande kam</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the source of %1</source>
        <translation>Die Quelle von %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>kept::Verify</name>
    <message>
        <source>Audit entry %1: the record %2 %3 is not what the entry says.</source>
        <extracomment>%1 number of the audit entry, %2 kind of record such as &quot;agreement&quot;, %3 its id</extracomment>
        <translation>Prüfpfad-Eintrag %1: Der Datensatz %2 %3 entspricht nicht dem Eintrag.</translation>
    </message>
    <message>
        <source>The record %1 %2 has no audit entry.</source>
        <translation>Der Datensatz %1 %2 hat keinen Prüfpfad-Eintrag.</translation>
    </message>
    <message>
        <source>The database file does not hold together (%1).</source>
        <translation>Die Datenbankdatei ist in sich nicht stimmig (%1).</translation>
    </message>
    <message>
        <source>A record of the table %1 refers to one that is not there.</source>
        <translation>Ein Datensatz der Tabelle %1 verweist auf einen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Audit entry %1: the record %2 %3 is missing.</source>
        <translation>Prüfpfad-Eintrag %1: Der Datensatz %2 %3 fehlt.</translation>
    </message>
    <message>
        <source>The sealed review %1 does not have the fingerprint that it was sealed with.</source>
        <translation>Das versiegelte Review %1 hat nicht den Fingerabdruck, mit dem es versiegelt wurde.</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing.</source>
        <translation>Prüfpfad-Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed: its hash does not match its content.</source>
        <translation>Prüfpfad-Eintrag %1 wurde geändert: Sein Hash passt nicht zu seinem Inhalt.</translation>
    </message>
    <message>
        <source>Audit entry %1 does not follow the entry before it.</source>
        <translation>Prüfpfad-Eintrag %1 folgt nicht auf den Eintrag davor.</translation>
    </message>
    <message>
        <source>Audit entry %1: a personal value beside it was changed.</source>
        <translation>Prüfpfad-Eintrag %1: Ein personenbezogener Wert daneben wurde geändert.</translation>
    </message>
    <message>
        <source>Audit entry %1: the index of changed records was changed.</source>
        <translation>Prüfpfad-Eintrag %1: Das Verzeichnis der geänderten Datensätze wurde geändert.</translation>
    </message>
    <message>
        <source>the import %1 (%2)</source>
        <translation>der Import %1 (%2)</translation>
    </message>
    <message>
        <source>The measurements of %1 are not those that were imported.</source>
        <extracomment>%1 the import, with file and id</extracomment>
        <translation>Die Messdaten stimmen nicht mit den importierten überein: %1.</translation>
    </message>
    <message>
        <source>The record %1 belongs to no import.</source>
        <translation>Der Datensatz %1 gehört zu keinem Import.</translation>
    </message>
    <message>
        <source>The wrong revision of the record %1 is current.</source>
        <translation>Die falsche Revision des Datensatzes %1 ist die aktuelle.</translation>
    </message>
    <message>
        <source>A declaration of coverage is not withdrawn with its import.</source>
        <translation>Eine Erklärung zur Abdeckung ist nicht mit ihrem Import zurückgenommen.</translation>
    </message>
    <message>
        <source>The counts of %1 do not hold: it says %2 new and %3 changed records, and brought %4 and %5.</source>
        <extracomment>%1 the import, with file and id</extracomment>
        <translation>Die Zahlen von %1 stimmen nicht: Er nennt %2 neue und %3 geänderte Datensätze und brachte %4 und %5.</translation>
    </message>
    <message>
        <source>The life of the agreement %1 (%2) breaks a rule: %3</source>
        <comment>reference, id, a sentence</comment>
        <translation>Der Lebenslauf der Vereinbarung %1 (%2) verletzt eine Regel: %3</translation>
    </message>
    <message>
        <source>The life of the agreement %1 (%2) breaks a rule at step %3: %4</source>
        <comment>reference, id, number, sentence</comment>
        <translation>Der Lebenslauf der Vereinbarung %1 (%2) verletzt eine Regel bei Schritt %3: %4</translation>
    </message>
    <message>
        <source>The columns that evaluation reads of the tickets of %1 opened in %2 are not what their rows say.</source>
        <extracomment>%1 id of a service, %2 month such as 2026-03</extracomment>
        <translation>Die Spalten, aus denen die Auswertung die Tickets von %1 liest, die in %2 eröffnet wurden, sagen nicht, was ihre Zeilen sagen.</translation>
    </message>
</context>
<context>
    <name>kept::VerifyClaims</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>agreement, service level and period of a claim</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>claimed %1, by the records of today %2</source>
        <translation>geltend gemacht %1, nach den heutigen Datensätzen %2</translation>
    </message>
    <message>
        <source>Restatement beside the claim on %1: %2.</source>
        <translation>Neue Zahlen neben dem Anspruch auf %1: %2.</translation>
    </message>
    <message>
        <source>The claim on %1 cannot be judged again: personal values of its records were erased.</source>
        <translation>Der Anspruch auf %1 kann nicht erneut bewertet werden: Personenbezogene Angaben seiner Datensätze wurden gelöscht.</translation>
    </message>
    <message>
        <source>Audit entry %1: the amount of the claim on %2 does not follow from the results of that time, which give %3 (%4).</source>
        <translation>Prüfpfad, Eintrag %1: Der Betrag des Anspruchs auf %2 ergibt sich nicht aus den damaligen Ergebnissen, die %3 ergeben (%4).</translation>
    </message>
    <message>
        <source>The claim on %1 came with a file and stands as the file has it: %2.</source>
        <translation>Der Anspruch auf %1 kam mit einer Datei und bleibt so, wie die Datei ihn hat: %2.</translation>
    </message>
    <message>
        <source>The audit trail has no entry that made the claim on %1 (%2).</source>
        <translation>Der Prüfpfad hat keinen Eintrag, mit dem der Anspruch auf %1 entstand (%2).</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The claim on %1 was made by the rules of evaluation %2, this program has %3; its amount cannot be proved (%4).</source>
        <translation>Der Anspruch auf %1 wurde nach den Auswertungsregeln %2 geltend gemacht, dieses Programm hat %3; sein Betrag lässt sich nicht nachweisen (%4).</translation>
    </message>
    <message>
        <source>The claim on %1 was made while its period was running; its amount cannot be proved (%2).</source>
        <translation>Der Anspruch auf %1 wurde geltend gemacht, während sein Zeitraum noch lief; sein Betrag lässt sich nicht nachweisen (%2).</translation>
    </message>
</context>
<context>
    <name>kept::VerifyTrust</name>
    <message>
        <source>%1, %2</source>
        <comment>agreement and period of a review</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The sealed review %1 cannot be judged again: personal values of its records were erased.</source>
        <translation>Die versiegelte Überprüfung %1 kann nicht erneut beurteilt werden: Personenbezogene Werte ihrer Datensätze wurden gelöscht.</translation>
    </message>
    <message>
        <source>Audit entry %1: the figures of the sealed review %2 do not follow from the records of that time.</source>
        <translation>Prüfpfad, Eintrag %1: Die Zahlen der versiegelten Überprüfung %2 folgen nicht aus den damaligen Datensätzen.</translation>
    </message>
    <message>
        <source>The review %1 was sealed in another workbook; its figures stand as the file has them.</source>
        <translation>Die Überprüfung %1 wurde in einer anderen Arbeitsmappe versiegelt; ihre Zahlen stehen so da, wie die Datei sie nennt.</translation>
    </message>
    <message>
        <source>The sealed review %1 names a head that the audit trail does not have.</source>
        <translation>Die versiegelte Überprüfung %1 nennt einen Kopf, den der Prüfpfad nicht hat.</translation>
    </message>
    <message>
        <source>Restatement of the sealed review %1: %2</source>
        <translation>Neue Zahlen zur versiegelten Überprüfung %1: %2</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The review %1 was sealed by the rules of evaluation %2, and this program has %3.</source>
        <translation>Die Überprüfung %1 wurde nach den Auswertungsregeln %2 versiegelt, und dieses Programm hat %3.</translation>
    </message>
    <message>
        <source>The records of that time are those that were sealed.</source>
        <translation>Die Datensätze von damals sind die versiegelten.</translation>
    </message>
    <message>
        <source>The records of that time are read otherwise than those that were sealed.</source>
        <translation>Die Datensätze von damals werden anders gelesen als die versiegelten.</translation>
    </message>
    <message>
        <source>Its figures cannot be read by this program.</source>
        <translation>Ihre Zahlen kann dieses Programm nicht lesen.</translation>
    </message>
    <message>
        <source>All its values, statuses and service credits come out again.</source>
        <translation>Alle ihre Werte, Status und Gutschriften ergeben sich wieder.</translation>
    </message>
    <message numerus="yes">
        <source>By the rules of this program %n result(s) have another value, status or service credit; the sealed ones stand.</source>
        <translation>
            <numerusform>Nach den Regeln dieses Programms hat %n Ergebnis einen anderen Wert, Status oder eine andere Gutschrift; das versiegelte gilt.</numerusform>
            <numerusform>Nach den Regeln dieses Programms haben %n Ergebnisse einen anderen Wert, Status oder eine andere Gutschrift; die versiegelten gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit entry %1: the records of that time are not those from which the sealed review %2 was judged, and give other figures.</source>
        <translation>Prüfpfad, Eintrag %1: Die Datensätze von damals sind nicht die, aus denen die versiegelte Überprüfung %2 beurteilt wurde, und ergeben andere Zahlen.</translation>
    </message>
    <message>
        <source>The review %1 was sealed where the clocks of its time zones were set by other rules than on this machine.</source>
        <translation>Die Überprüfung %1 wurde dort versiegelt, wo die Uhren ihrer Zeitzonen nach anderen Regeln gestellt werden als auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>kept::VersionComparison</name>
    <message>
        <source>%1, %2</source>
        <comment>a field and a part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and which of its entries</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between entries of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, ab %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: %2 beside %3</source>
        <comment>reference of an agreement and two of its versions</comment>
        <translation>%1: %2 neben %3</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>kept::VersionValues</name>
    <message>
        <source>the charge of the service</source>
        <translation>des Entgelts des Service</translation>
    </message>
    <message>
        <source>all charges of the agreement</source>
        <translation>aller Entgelte der Vereinbarung</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>zur geraden Ziffer</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>between the neighbours</source>
        <translation>zwischen den Nachbarn</translation>
    </message>
    <message>
        <source>nearest rank</source>
        <translation>nächster Rang</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>when it is decided</source>
        <translation>sobald es entschieden ist</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>all contacts</source>
        <translation>alle Kontakte</translation>
    </message>
    <message>
        <source>closed in the period by opened in it</source>
        <translation>in der Periode geschlossene durch darin eröffnete</translation>
    </message>
    <message>
        <source>of those opened in the period</source>
        <translation>von den in der Periode eröffneten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>share of the two best marks</source>
        <translation>Anteil der zwei besten Noten</translation>
    </message>
    <message>
        <source>counts as available</source>
        <translation>zählt als verfügbar</translation>
    </message>
    <message>
        <source>leaves service time and downtime</source>
        <translation>zählt weder zur Servicezeit noch zur Ausfallzeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::VersionsDialog</name>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Versionen sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Removed words are struck through, added ones are underlined.</source>
        <translation>
            <numerusform>%n Unterschied. Entfernte Wörter sind durchgestrichen, hinzugefügte unterstrichen.</numerusform>
            <numerusform>%n Unterschiede. Entfernte Wörter sind durchgestrichen, hinzugefügte unterstrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and changed, added or removed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
</context>
<context>
    <name>kept::WeekEditor</name>
    <message>
        <source>Hours as text</source>
        <translation>Zeiten als Text</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Copy day</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Ganze Woche</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Monday to Friday, 09:00 to 17:00</source>
        <translation>Montag bis Freitag, 09:00 bis 17:00</translation>
    </message>
    <message>
        <source>Closed on every day</source>
        <translation>An allen Tagen geschlossen</translation>
    </message>
    <message>
        <source>%1 to Monday to Friday</source>
        <translation>%1 auf Montag bis Freitag</translation>
    </message>
    <message>
        <source>%1 to all days</source>
        <translation>%1 auf alle Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>copy the hours of a weekday to another</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Wöchentliche Zeiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>partly open</source>
        <translation>teils geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday with times, and open or closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and the same until %2: %3</source>
        <comment>weekday with times, last weekday, and open or closed</comment>
        <translation>%1, und ebenso bis %2: %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time on the next day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>kept::WorkbookCommands</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Made the workbook %1.</source>
        <translation>Arbeitsmappe %1 angelegt.</translation>
    </message>
    <message>
        <source>Records added: %1, changed: %2, the same: %3.</source>
        <translation>Datensätze hinzugefügt: %1, geändert: %2, gleich: %3.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>All holds: %1 audit entries, %2 imports, %3 sealed reviews. Head: entry %4, %5.</source>
        <translation>Alles stimmt: %1 Prüfpfad-Einträge, %2 Importe, %3 versiegelte Reviews. Kopf: Eintrag %4, %5.</translation>
    </message>
    <message>
        <source>The file comes from a workbook in which one person alone may approve. In this workbook an approval needs a second person, and that stays so.</source>
        <translation>Die Datei kommt aus einer Arbeitsmappe, in der eine Person allein genehmigen darf. In dieser Arbeitsmappe braucht eine Genehmigung eine zweite Person, und das bleibt so.</translation>
    </message>
    <message>
        <source>The file comes from a workbook in which an approval needs a second person. In this workbook one person alone may approve, and that stays so until “kept four-eyes” switches it.</source>
        <translation>Die Datei kommt aus einer Arbeitsmappe, in der eine Genehmigung eine zweite Person braucht. In dieser Arbeitsmappe darf eine Person allein genehmigen, und das bleibt so, bis „kept four-eyes“ es umschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) and approval(s) that this workbook did not see are marked as taken over from the file.</source>
        <translation>
            <numerusform>%n Schritt oder Genehmigung, die diese Arbeitsmappe nicht gesehen hat, ist als aus der Datei übernommen gekennzeichnet.</numerusform>
            <numerusform>%n Schritte und Genehmigungen, die diese Arbeitsmappe nicht gesehen hat, sind als aus der Datei übernommen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed reviews judged again from the records of their time, with the same figures: %1 of %2.</source>
        <translation>Versiegelte Überprüfungen, die aus den damaligen Datensätzen erneut beurteilt dieselben Zahlen ergeben: %1 von %2.</translation>
    </message>
    <message>
        <source>Claims over the service credit of the results as they are today: %1 of %2.</source>
        <translation>Ansprüche über die Gutschrift, die sich aus den heutigen Ergebnissen ergibt: %1 von %2.</translation>
    </message>
    <message>
        <source>Rules of evaluation of this program: %1.</source>
        <translation>Auswertungsregeln dieses Programms: %1.</translation>
    </message>
    <message>
        <source>Stored results compared with fresh ones: %1.</source>
        <translation>Gespeicherte Ergebnisse, mit neuen verglichen: %1.</translation>
    </message>
</context>
<context>
    <name>kept::YearView</name>
    <message>
        <source>Holidays and exceptions of the year</source>
        <translation>Feiertage und Ausnahmetage des Jahres</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date format with weekday</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date, holiday, hours</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: holiday, %2</source>
        <comment>date, hours</comment>
        <translation>%1: Feiertag, %2</translation>
    </message>
    <message>
        <source>%1: exception, %2</source>
        <comment>date, hours</comment>
        <translation>%1: Ausnahmetag, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::ZoneField</name>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
</context>
</TS>
