<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kept::AgreementCommands</name>
    <message numerus="yes">
        <source>%n required finding(s) are open. See “kept check”.</source>
        <translation>
            <numerusform>%n required finding is open. See “kept check”.</numerusform>
            <numerusform>%n required findings are open. See “kept check”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementDocument</name>
    <message numerus="yes">
        <source>the value rounded %1 to %n decimal place(s) is compared with the target</source>
        <translation>
            <numerusform>the value rounded %1 to %n decimal place is compared with the target</numerusform>
            <numerusform>the value rounded %1 to %n decimal places is compared with the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s); with fewer the period is not judged</source>
        <translation>
            <numerusform>%n record; with fewer the period is not judged</numerusform>
            <numerusform>%n records; with fewer the period is not judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the last day of the period.</source>
        <translation>
            <numerusform>A credit is claimed within %n day after the last day of the period.</numerusform>
            <numerusform>A credit is claimed within %n days after the last day of the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement starts on %1. Its first term of %n month(s) ends on %2.</source>
        <translation>
            <numerusform>The agreement starts on %1. Its first term of %n month ends on %2.</numerusform>
            <numerusform>The agreement starts on %1. Its first term of %n months ends on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes on for %n more month(s) each time only if both parties agree so before a term ends.</source>
        <translation>
            <numerusform>It goes on for %n more month each time only if both parties agree so before a term ends.</numerusform>
            <numerusform>It goes on for %n more months each time only if both parties agree so before a term ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unless notice is given in time, it is renewed by %n month(s) at the end of each term.</source>
        <translation>
            <numerusform>Unless notice is given in time, it is renewed by %n month at the end of each term.</numerusform>
            <numerusform>Unless notice is given in time, it is renewed by %n months at the end of each term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the charge may be raised on %2 and every %n month(s) after that.</source>
        <translation>
            <numerusform>%1: the charge may be raised on %2 and every month after that.</numerusform>
            <numerusform>%1: the charge may be raised on %2 and every %n months after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the charge may be raised every %n month(s).</source>
        <translation>
            <numerusform>%1: the charge may be raised every month.</numerusform>
            <numerusform>%1: the charge may be raised every %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the incident.</source>
        <translation>
            <numerusform>A credit is claimed within %n day after the incident.</numerusform>
            <numerusform>A credit is claimed within %n days after the incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit is claimed within %n day(s) after the report of the period came in.</source>
        <translation>
            <numerusform>A credit is claimed within %n day after the report of the period came in.</numerusform>
            <numerusform>A credit is claimed within %n days after the report of the period came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credit is a share of the charge of the service for the %n day(s) before the incident.</source>
        <translation>
            <numerusform>The credit is a share of the charge of the service for the %n day before the incident.</numerusform>
            <numerusform>The credit is a share of the charge of the service for the %n days before the incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementEditor</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. A renewal for %n month(s) awaits approval by a second person</source>
        <translation>
            <numerusform>%1. A renewal for %n month awaits approval by a second person</numerusform>
            <numerusform>%1. A renewal for %n months awaits approval by a second person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementSentences</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the extension of %n month(s) is taken up, it ends on %1.</source>
        <translation>
            <numerusform>If the extension of %n month is taken up, it ends on %1.</numerusform>
            <numerusform>If the extension of %n months is taken up, it ends on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at the latest %n day(s) after the period ends</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%1, at the latest %n day after the period ends</numerusform>
            <numerusform>%1, at the latest %n days after the period ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is owed once: %2, and with %n day(s) it is due on %3.</source>
        <comment>report, two dates</comment>
        <translation>
            <numerusform>“%1” is owed once: %2, and with %n day it is due on %3.</numerusform>
            <numerusform>“%1” is owed once: %2, and with %n days it is due on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2: the period ends on %3, and with %n day(s) the report is due on %4.</source>
        <comment>report, period, two dates</comment>
        <translation>
            <numerusform>“%1” of %2: the period ends on %3, and with %n day the report is due on %4.</numerusform>
            <numerusform>“%1” of %2: the period ends on %3, and with %n days the report is due on %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementTerms</name>
    <message numerus="yes">
        <source>The extension that comes next is %n month(s) long.</source>
        <translation>
            <numerusform>The extension that comes next is %n month long.</numerusform>
            <numerusform>The extension that comes next is %n months long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AgreementsPage</name>
    <message numerus="yes">
        <source>%n required finding(s) are open. Submit all the same?</source>
        <translation>
            <numerusform>%n required finding is open. Submit all the same?</numerusform>
            <numerusform>%n required findings are open. Submit all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Allowance</name>
    <message numerus="yes">
        <source>%n more late ticket(s)</source>
        <translation>
            <numerusform>%n more late ticket</numerusform>
            <numerusform>%n more late tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) that need a second contact</source>
        <translation>
            <numerusform>%n more ticket that needs a second contact</numerusform>
            <numerusform>%n more tickets that need a second contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rejected lead(s)</source>
        <translation>
            <numerusform>%n more rejected lead</numerusform>
            <numerusform>%n more rejected leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more low rating(s)</source>
        <translation>
            <numerusform>%n more low rating</numerusform>
            <numerusform>%n more low ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open ticket(s)</source>
        <translation>
            <numerusform>%n more open ticket</numerusform>
            <numerusform>%n more open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) that are not among those counted</source>
        <translation>
            <numerusform>%n more ticket that is not among those counted</numerusform>
            <numerusform>%n more tickets that are not among those counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) not followed up in time</source>
        <translation>
            <numerusform>%n more ticket not followed up in time</numerusform>
            <numerusform>%n more tickets not followed up in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AuditModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>claim</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::AuditPage</name>
    <message numerus="yes">
        <source>There are %n more remarks; “kept verify” lists them all.</source>
        <translation>
            <numerusform>There is %n more remark; “kept verify” lists them all.</numerusform>
            <numerusform>There are %n more remarks; “kept verify” lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CalendarCommand</name>
    <message numerus="yes">
        <source>Wrote %n date(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n date to %1.</numerusform>
            <numerusform>Wrote %n dates to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Calendars</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreement(s) count in the service hours “%1”: %2.</source>
        <translation>
            <numerusform>%n signed agreement counts in the service hours “%1”: %2.</numerusform>
            <numerusform>%n signed agreements count in the service hours “%1”: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CalendarsPage</name>
    <message numerus="yes">
        <source>Used by %1 and %n more</source>
        <translation>
            <numerusform>Used by %1 and %n more</numerusform>
            <numerusform>Used by %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ChartTable</name>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3.</source>
        <translation>
            <numerusform>%1: %n value, lowest %2, highest %3.</numerusform>
            <numerusform>%1: %n values, lowest %2, highest %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Charts</name>
    <message numerus="yes">
        <source>Met in %1 of %n period(s) with data.</source>
        <translation>
            <numerusform>Met in %1 of %n period with data.</numerusform>
            <numerusform>Met in %1 of %n periods with data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) without credits are not shown.</source>
        <translation>
            <numerusform>%n supplier without credits is not shown.</numerusform>
            <numerusform>%n suppliers without credits are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ClaimLetter</name>
    <message numerus="yes">
        <source>Under the agreement %1, “%2”, service levels were missed in this period. For them we claim %n service credit(s), %3 in all, and ask you to credit this amount with your next invoice and to name the invoice to us.</source>
        <translation>
            <numerusform>Under the agreement %1, “%2”, a service level was missed in this period. For it we claim a service credit of %3, and ask you to credit this amount with your next invoice and to name the invoice to us.</numerusform>
            <numerusform>Under the agreement %1, “%2”, service levels were missed in this period. For them we claim %n service credits, %3 in all, and ask you to credit this amount with your next invoice and to name the invoice to us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not listed here; we give them on request.</source>
        <translation>
            <numerusform>One more record is not listed here; we give it on request.</numerusform>
            <numerusform>%n more records are not listed here; we give them on request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n record(s) that were used do not count against the target and are not listed.</source>
        <translation>
            <numerusform>The other record that was used does not count against the target and is not listed.</numerusform>
            <numerusform>The other %n records that were used do not count against the target and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ClausePicker</name>
    <message numerus="yes">
        <source>Add %n clause(s)</source>
        <translation>
            <numerusform>Add %n clause</numerusform>
            <numerusform>Add %n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Completeness</name>
    <message numerus="yes">
        <source>%n placeholder(s) are not filled: %1.</source>
        <translation>
            <numerusform>%n placeholder is not filled: %1.</numerusform>
            <numerusform>%n placeholders are not filled: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CompletenessReport</name>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n finding is open.</numerusform>
            <numerusform>%n findings are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were accepted with a reason.</source>
        <translation>
            <numerusform>%n finding was accepted with a reason.</numerusform>
            <numerusform>%n findings were accepted with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) lapsed, because what was accepted changed.</source>
        <translation>
            <numerusform>%n acceptance lapsed, because what was accepted changed.</numerusform>
            <numerusform>%n acceptances lapsed, because what was accepted changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ConflictPanel</name>
    <message numerus="yes">
        <source>%n field(s) were changed by both.</source>
        <translation>
            <numerusform>%n field was changed by both.</numerusform>
            <numerusform>%n fields were changed by both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CreditChart</name>
    <message numerus="yes">
        <source>%n day(s) with an outage</source>
        <translation>
            <numerusform>%n day with an outage</numerusform>
            <numerusform>%n days with an outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late record(s) or outage(s)</source>
        <translation>
            <numerusform>%n late record or outage</numerusform>
            <numerusform>%n late records or outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CreditSentences</name>
    <message numerus="yes">
        <source>No credit is owed for the first %n period(s).</source>
        <translation>
            <numerusform>No credit is owed for the first %n period.</numerusform>
            <numerusform>No credit is owed for the first %n periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n period(s) is judged.</source>
        <translation>
            <numerusform>The mean of %n period is judged.</numerusform>
            <numerusform>The mean of %n periods is judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A miss that follows another one within %n period(s) counts %1 times.</source>
        <translation>
            <numerusform>A miss that follows another one within %n period counts %1 times.</numerusform>
            <numerusform>A miss that follows another one within %n periods counts %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n met period(s) in a row the credit of the miss before them is taken back.</source>
        <translation>
            <numerusform>After %n met period in a row the credit of the miss before them is taken back.</numerusform>
            <numerusform>After %n met periods in a row the credit of the miss before them is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n miss(es) in a row of the same service level:</source>
        <translation>
            <numerusform>After %n miss in a row of the same service level:</numerusform>
            <numerusform>After %n misses in a row of the same service level:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n miss(es) of the same service level within %1 periods:</source>
        <translation>
            <numerusform>After %n miss of the same service level within %1 periods:</numerusform>
            <numerusform>After %n misses of the same service level within %1 periods:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The right can be used within %n day(s) after the period.</source>
        <translation>
            <numerusform>The right can be used within %n day after the period.</numerusform>
            <numerusform>The right can be used within %n days after the period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CreditsModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Deadlines</name>
    <message numerus="yes">
        <source>The report “%1” of %2 is missing, and %n earlier one(s)</source>
        <comment>report, period</comment>
        <translation>
            <numerusform>The report “%1” of %2 is missing, and %n earlier one</numerusform>
            <numerusform>The report “%1” of %2 is missing, and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ExclusionsPanel</name>
    <message numerus="yes">
        <source>The services of the service level have %n known record(s).</source>
        <translation>
            <numerusform>The services of the service level have %n known record.</numerusform>
            <numerusform>The services of the service level have %n known records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are known.</source>
        <translation>
            <numerusform>The record is known.</numerusform>
            <numerusform>All %n records are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::HolidayPicker</name>
    <message numerus="yes">
        <source>Add %n holiday(s)</source>
        <translation>
            <numerusform>Add %n holiday</numerusform>
            <numerusform>Add %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::HolidaySources</name>
    <message numerus="yes">
        <source>%n holiday(s) added.</source>
        <translation>
            <numerusform>%n holiday added.</numerusform>
            <numerusform>%n holidays added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added; the others were there already.</source>
        <translation>
            <numerusform>%n holiday added; the others were there already.</numerusform>
            <numerusform>%n holidays added; the others were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: %1</source>
        <translation>
            <numerusform>%n event left out: %1</numerusform>
            <numerusform>%n events left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportAssistant</name>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportCheck</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported until the %n rejected row(s) are mended or left out.</source>
        <translation>
            <numerusform>Nothing is imported until the rejected row is mended or left out.</numerusform>
            <numerusform>Nothing is imported until the %n rejected rows are mended or left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are imported now.</source>
        <translation>
            <numerusform>%n row is imported now.</numerusform>
            <numerusform>%n rows are imported now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out and count in no period until a later import brings them; the days below are still declared complete.</source>
        <translation>
            <numerusform>%n row stays out and counts in no period until a later import brings it; the days below are still declared complete.</numerusform>
            <numerusform>%n rows stay out and count in no period until a later import brings them; the days below are still declared complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until a later import brings them.</source>
        <translation>
            <numerusform>%n row stays out until a later import brings it.</numerusform>
            <numerusform>%n rows stay out until a later import brings them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportColumns</name>
    <message numerus="yes">
        <source>%1 of %n column(s) matched</source>
        <translation>
            <numerusform>%1 of %n column matched</numerusform>
            <numerusform>%1 of %n columns matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportEffect</name>
    <message numerus="yes">
        <source>%1 and %n more period(s)</source>
        <translation>
            <numerusform>%1 and %n more period</numerusform>
            <numerusform>%1 and %n more periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n result(s) are judged again, in %2.</source>
        <translation>
            <numerusform>%1: %n result is judged again, in %2.</numerusform>
            <numerusform>%1: %n results are judged again, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sealed or claimed: where the figure changes, it is shown as a restatement.</source>
        <translation>
            <numerusform>%n of them is sealed or claimed: where the figure changes, it is shown as a restatement.</numerusform>
            <numerusform>%n of them are sealed or claimed: where the figure changes, it is shown as a restatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are added to %1.</source>
        <translation>
            <numerusform>%n record is added to %1.</numerusform>
            <numerusform>%n records are added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 are changed.</source>
        <translation>
            <numerusform>%n record of %1 is changed.</numerusform>
            <numerusform>%n records of %1 are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportInvoices</name>
    <message numerus="yes">
        <source>%n agreements fit the supplier and the service of this row; a column must name the agreement.</source>
        <translation>
            <numerusform>%n agreement fits the supplier and the service of this row; a column must name the agreement.</numerusform>
            <numerusform>%n agreements fit the supplier and the service of this row; a column must name the agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have the name “%1” (%2); the row must have the identifier of one of them.</source>
        <translation>
            <numerusform>%n service has the name “%1” (%2); the row must have its identifier.</numerusform>
            <numerusform>%n services have the name “%1” (%2); the row must have the identifier of one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements have the title “%1” (%2); the row must have the reference of one of them.</source>
        <translation>
            <numerusform>%n agreement has the title “%1” (%2); the row must have its reference.</numerusform>
            <numerusform>%n agreements have the title “%1” (%2); the row must have the reference of one of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportMeasurements</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, and the mapping asks for all or nothing.</source>
        <translation>
            <numerusform>%n row cannot be read, and the mapping asks for all or nothing.</numerusform>
            <numerusform>%n rows cannot be read, and the mapping asks for all or nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by hand, lines %1.</source>
        <translation>
            <numerusform>%n row left out by hand, line %1.</numerusform>
            <numerusform>%n rows left out by hand, lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportNames</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken until their names are matched</source>
        <translation>
            <numerusform>%n row cannot be taken until its name is matched</numerusform>
            <numerusform>%n rows cannot be taken until their names are matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>field and count</comment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportProblems</name>
    <message numerus="yes">
        <source>Undo the last of %n change(s)</source>
        <translation>
            <numerusform>Undo the change</numerusform>
            <numerusform>Undo the last of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n problem(s); a value is edited in its cell</source>
        <translation>
            <numerusform>%1 of %n problem; a value is edited in its cell</numerusform>
            <numerusform>%1 of %n problems; a value is edited in its cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ImportsModel</name>
    <message numerus="yes">
        <source>Withdraw the import of %1? %n new or changed record(s) of it no longer count; what they had superseded is current again.</source>
        <translation>
            <numerusform>Withdraw the import of %1? %n new or changed record of it no longer counts; what it had superseded is current again.</numerusform>
            <numerusform>Withdraw the import of %1? %n new or changed records of it no longer count; what they had superseded is current again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::LevelSection</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::LevelsHeadSection</name>
    <message numerus="yes">
        <source>%n service level(s)</source>
        <translation>
            <numerusform>%n service level</numerusform>
            <numerusform>%n service levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message numerus="yes">
        <source>%n service level(s)</source>
        <translation>
            <numerusform>%n service level</numerusform>
            <numerusform>%n service levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Money</name>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation>
            <numerusform>Use at most %n decimal place.</numerusform>
            <numerusform>Use at most %n decimal places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::NoticeSection</name>
    <message numerus="yes">
        <source>%n holiday(s). Notice can be received on %1 at the earliest.</source>
        <translation>
            <numerusform>%n holiday. Notice can be received on %1 at the earliest.</numerusform>
            <numerusform>%n holidays. Notice can be received on %1 at the earliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::OrganisationMerge</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) that await(s) approval or signature go back to draft.</source>
        <translation>
            <numerusform>%n agreement that awaits approval or signature goes back to draft.</numerusform>
            <numerusform>%n agreements that await approval or signature go back to draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::OverviewPage</name>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more met than in %1</source>
        <translation>
            <numerusform>%n more met than in %1</numerusform>
            <numerusform>%n more met than in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer met than in %1</source>
        <translation>
            <numerusform>%n fewer met than in %1</numerusform>
            <numerusform>%n fewer met than in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s), next 12 months</source>
        <translation>
            <numerusform>%n agreement, next 12 months</numerusform>
            <numerusform>%n agreements, next 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ReceivedReportDialog</name>
    <message numerus="yes">
        <source>The %n earlier one(s) came in too</source>
        <translation>
            <numerusform>The %n earlier one came in too</numerusform>
            <numerusform>The %n earlier ones came in too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::RemindersDialog</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Reports</name>
    <message numerus="yes">
        <source>%n service level(s) were met throughout.</source>
        <translation>
            <numerusform>%n service level was met throughout.</numerusform>
            <numerusform>%n service levels were met throughout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s) were missed at least once.</source>
        <translation>
            <numerusform>%n service level was missed at least once.</numerusform>
            <numerusform>%n service levels were missed at least once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service level(s) cannot be judged for want of data.</source>
        <translation>
            <numerusform>%n service level cannot be judged for want of data.</numerusform>
            <numerusform>%n service levels cannot be judged for want of data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ReportsPage</name>
    <message numerus="yes">
        <source>Note that the letter of the other party came in today? It then claims %n service credit(s) that were not claimed yet, %1 in all.</source>
        <translation>
            <numerusform>Note that the letter of the other party came in today? It then claims a service credit that was not claimed yet, of %1.</numerusform>
            <numerusform>Note that the letter of the other party came in today? It then claims %n service credits that were not claimed yet, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note that this letter went out today? It then claims %n service credit(s) that were not claimed yet, %1 in all.</source>
        <translation>
            <numerusform>Note that this letter went out today? It then claims a service credit that was not claimed yet, of %1.</numerusform>
            <numerusform>Note that this letter went out today? It then claims %n service credits that were not claimed yet, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is kept with %n claim(s), sent on %1.</source>
        <translation>
            <numerusform>The letter is kept with its claim, sent on %1.</numerusform>
            <numerusform>The letter is kept with its %n claims, sent on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Rule</name>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ resolved</source>
        <translation>
            <numerusform>resolved with one contact and not reopened within %n day ÷ resolved</numerusform>
            <numerusform>resolved with one contact and not reopened within %n days ÷ resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ answered</source>
        <translation>
            <numerusform>resolved with one contact and not reopened within %n day ÷ answered</numerusform>
            <numerusform>resolved with one contact and not reopened within %n days ÷ answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolved with one contact and not reopened within %n day(s) ÷ all contacts</source>
        <translation>
            <numerusform>resolved with one contact and not reopened within %n day ÷ all contacts</numerusform>
            <numerusform>resolved with one contact and not reopened within %n days ÷ all contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tickets with at least %n follow-up(s) within %1 of service time of the first response ÷ tickets with a verdict in the period</source>
        <translation>
            <numerusform>tickets with at least %n follow-up within %1 of service time of the first response ÷ tickets with a verdict in the period</numerusform>
            <numerusform>tickets with at least %n follow-ups within %1 of service time of the first response ÷ tickets with a verdict in the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Share</name>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation>
            <numerusform>Use at most %n decimal place.</numerusform>
            <numerusform>Use at most %n decimal places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TakenOver</name>
    <message numerus="yes">
        <source>%n step(s) of its life, dated %1 to %2, were not taken in this workbook.</source>
        <translation>
            <numerusform>%n step of its life, dated %1 to %2, was not taken in this workbook.</numerusform>
            <numerusform>%n steps of its life, dated %1 to %2, were not taken in this workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TemplateForm</name>
    <message numerus="yes">
        <source>%n question(s) without an answer. What is left open stays a placeholder, and the completeness check names it.</source>
        <translation>
            <numerusform>%n question without an answer. What is left open stays a placeholder, and the completeness check names it.</numerusform>
            <numerusform>%n questions without an answer. What is left open stays a placeholder, and the completeness check names it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TemplateProposals</name>
    <message numerus="yes">
        <source>%n organisation(s) of our own could be meant.</source>
        <translation>
            <numerusform>%n organisation of our own could be meant.</numerusform>
            <numerusform>%n organisations of our own could be meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) could be meant.</source>
        <translation>
            <numerusform>%n supplier could be meant.</numerusform>
            <numerusform>%n suppliers could be meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service hours could be meant.</source>
        <translation>
            <numerusform>%n set of service hours could be meant.</numerusform>
            <numerusform>%n sets of service hours could be meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services of the provider could be meant; a name of your own makes a new one.</source>
        <translation>
            <numerusform>%n service of the provider could be meant; a name of your own makes a new one.</numerusform>
            <numerusform>%n services of the provider could be meant; a name of your own makes a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) could be meant.</source>
        <translation>
            <numerusform>%n organisation could be meant.</numerusform>
            <numerusform>%n organisations could be meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Templates</name>
    <message numerus="yes">
        <source>The template speaks of %n services.</source>
        <translation>
            <numerusform>The template speaks of %n service.</numerusform>
            <numerusform>The template speaks of %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::TerminationRights</name>
    <message numerus="yes">
        <source>%n miss(es) in a row (%1)</source>
        <comment>of these periods</comment>
        <translation>
            <numerusform>a miss (%1)</numerusform>
            <numerusform>%n misses in a row (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miss(es) within %1 periods (%2)</source>
        <comment>of these periods</comment>
        <translation>
            <numerusform>a miss within %1 periods (%2)</numerusform>
            <numerusform>%n misses within %1 periods (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::Trace</name>
    <message numerus="yes">
        <source>Of %n time(s): %1</source>
        <translation>
            <numerusform>Of %n time: %1</numerusform>
            <numerusform>Of %n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue open ticket(s) are outside of this figure.</source>
        <translation>
            <numerusform>%n overdue open ticket is outside of this figure.</numerusform>
            <numerusform>%n overdue open tickets are outside of this figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or span(s) leave both sides. Without the exclusion: %1.</source>
        <translation>
            <numerusform>%n record or span leaves both sides. Without the exclusion: %1.</numerusform>
            <numerusform>%n records or spans leave both sides. Without the exclusion: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) wait for approval and are not applied.</source>
        <translation>
            <numerusform>%n exclusion waits for approval and is not applied.</numerusform>
            <numerusform>%n exclusions wait for approval and are not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) after merging</source>
        <translation>
            <numerusform>%n outage after merging</numerusform>
            <numerusform>%n outages after merging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) that end in the period</source>
        <translation>
            <numerusform>%n outage that ends in the period</numerusform>
            <numerusform>%n outages that end in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without downtime, %n outage(s) begin</source>
        <translation>
            <numerusform>%1 without downtime, %n outage begins</numerusform>
            <numerusform>%1 without downtime, %n outages begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read = %1</source>
        <comment>the sum of those used and left out</comment>
        <translation>
            <numerusform>%n record read = %1</numerusform>
            <numerusform>%n records read = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s) are approved by the one who requested them and are not applied.</source>
        <translation>
            <numerusform>%n exclusion is approved by the one who requested it and is not applied.</numerusform>
            <numerusform>%n exclusions are approved by the one who requested them and are not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticket(s), %2.</source>
        <comment>reopened tickets and their share</comment>
        <translation>
            <numerusform>%1 of %n ticket, %2.</numerusform>
            <numerusform>%1 of %n tickets, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::VerifyTrust</name>
    <message numerus="yes">
        <source>By the rules of this program %n result(s) have another value, status or service credit; the sealed ones stand.</source>
        <translation>
            <numerusform>By the rules of this program %n result has another value, status or service credit; the sealed one stands.</numerusform>
            <numerusform>By the rules of this program %n results have another value, status or service credit; the sealed ones stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::VersionsDialog</name>
    <message numerus="yes">
        <source>%n difference(s). Removed words are struck through, added ones are underlined.</source>
        <translation>
            <numerusform>%n difference. Removed words are struck through, added ones are underlined.</numerusform>
            <numerusform>%n differences. Removed words are struck through, added ones are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::WorkbookCommands</name>
    <message numerus="yes">
        <source>%n step(s) and approval(s) that this workbook did not see are marked as taken over from the file.</source>
        <translation>
            <numerusform>%n step or approval that this workbook did not see is marked as taken over from the file.</numerusform>
            <numerusform>%n steps and approvals that this workbook did not see are marked as taken over from the file.</numerusform>
        </translation>
    </message>
</context>
</TS>
