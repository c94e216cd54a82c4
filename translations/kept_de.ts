<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kept::Agreement</name>
    <message>
        <source>Only a draft is submitted for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement is approved after it was submitted for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an agreement that was submitted or approved, and not yet signed, is sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement is signed once, after it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice is given once, for an agreement that is signed and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an agreement that is signed and has not ended is terminated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the step is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is dated before the one that was recorded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement is approved by someone other than the person who submitted it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::AgreementValidation</name>
    <message>
        <source>The start of the term is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead time before the last notice date is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice period is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekend of the notice calendar leaves no working day or names a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of a charge is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing period of a charge is shorter than a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of a charge is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service level has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of a target is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target range needs an upper end that is not below its lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the count that the service level measures is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the count that the service level divides by is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentile is more than 0 and at most 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time within which records must be done is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time within which records must be done is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance for maintenance is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of days in which a reopening counts is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of a band is above its upper end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest credit that is paid is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of days in which a credit can be claimed is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the service level is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of records that is judged is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graded value has 0 to 9 decimal places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two service levels have the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the fiscal year starts is from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of days in which records may still change is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has no version with its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which the version holds is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the versions are not ascending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version holds from a day before the one that it amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the agreement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the agreement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has the same organisation on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps in the agreement&apos;s life are not in the order of their dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Agreements</name>
    <message>
        <source>The one who submitted an agreement cannot approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a second person approve it, or switch the four-eyes rule off for this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed agreement is not edited in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend it: the new version takes effect on a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment takes effect after the version before it, which is in force from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Calc</name>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON in UTF-8: at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line must hold one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation &quot;%1&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the help page &quot;calc-format&quot; for the operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is outside the range that is computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number that can be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a time as text, such as &quot;2025-03-30T01:00:00Z&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies outside the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a date as text, such as &quot;2024-02-29&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies outside the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method must be &quot;linear&quot; or &quot;nearest_rank&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice period has only one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice period needs &quot;months&quot;, &quot;days&quot; or &quot;working_days&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are written &quot;mon&quot;, &quot;tue&quot;, … &quot;sun&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one day of the week must be a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term lies outside the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentile must be greater than 0 and at most 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause must be a list of its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause must not end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share must be a fraction from 0 to 1 with at most nine places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outage must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outage must not end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must lie after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This length of time is too great.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds can have at most three places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentile needs at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Codec</name>
    <message>
        <source>A decimal number is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as text, such as &quot;99.90&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotation marks, or leave the field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds characters that no text may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove zero characters and unpaired surrogates (\u0000, \ud800 to \udfff).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day of the calendar as year-month-day, such as 2025-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without quotation marks and without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is written as its first and last day, such as &quot;2024-05-01..2025-04-30&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, quarter, half-year or year starts on the first of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underlines and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the elements between [ and ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the fields between { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field “%1”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields are not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement has at least one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval has two times, a start and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a month and a day, such as 12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions are an object with a field for each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as {&quot;2025-12-24&quot;: [[&quot;09:00&quot;, &quot;12:00&quot;]]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band has either “%1” or “%2”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band ends at %1, below its start %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by priority are an object with a field for each priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as {&quot;P1&quot;: &quot;4h&quot;, &quot;P2&quot;: &quot;8h&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two targets take effect on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time is not negative; found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole seconds such as 14400, or text such as &quot;4h&quot; or &quot;4h 30m&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of time “%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::CreditLedger</name>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service credit is claimed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service credit could be claimed until %1 and has lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not follow from where the claim stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::CreditRule</name>
    <message>
        <source>A charge is negative; a credit needs a charge of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than can be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charges of the period are in different currencies and cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge needs a first day and a billing period of at least one month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of a period must not be before its first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::CreditSchedule</name>
    <message>
        <source>Several bands contain all values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bands contain the values below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bands contain the values above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bands contain the values between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band contains the values between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bands contain the value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band contains the value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band from %1 to %2 contains no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Currency</name>
    <message>
        <source>“%1” is not a currency code of ISO 4217.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR, USD or JPY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Deadlines</name>
    <message>
        <source>Decide on renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Decimal</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a point before the decimal places, such as 99.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 18 digits, of which at most 9 stand after the point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Display</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ImportMeasurements</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read, and the mapping asks for all or nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or take the good rows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mapping of the workbook or a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a JSON object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Instant</name>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name of the IANA time zone list, such as Europe/Berlin, or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2025-03-30T01:00:00Z, or with an offset such as +02:00 instead of Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Z for UTC or an offset such as +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Main</name>
    <message>
        <source>Usage: kept calc &lt; requests
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Money</name>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a point before the minor units and no grouping, such as 1000.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount “%1” has more decimal places than the currency %2 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The amount “%1” is too large to be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies and cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum in %1 is too large to be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Paper</name>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail, head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Period</name>
    <message>
        <source>“%1” is not a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a month 2026-03, a quarter 2026-Q3, a half-year 2026-H1, a year 2026 or days 2026-01-15..2026-02-14.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Portfolio</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Reviews</name>
    <message>
        <source>A sealed review is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is sealed after it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who was present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed figures cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sealed %2, %3; today %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ServiceCalendar</name>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval of the service hours does not start on its day or is longer than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of the service hours overlap and together are longer than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday “%1” is on a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception is on a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ServiceClock</name>
    <message>
        <source>The time lies outside the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no service hours to reach that point within the years 1900 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the weekly hours and the exceptions of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still: a pause has no end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pause an end, or ask again when it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of service time is negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Share</name>
    <message>
        <source>The share “%1” is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a share that is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share “%1” has too many decimal places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n decimal place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The share “%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Statistics</name>
    <message>
        <source>The number of trials must be greater than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of successes must lie between zero and the trials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Status</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Store</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workbook; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read or write the workbook; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change breaks a rule of the workbook (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reports an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup does not hold together (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refuses the setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the workbook was changed by another program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was saved by a newer version of Kept, so it can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was saved by an older version of Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for writing once, so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook is not backed up over itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook of this name is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action on the workbook is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workbook, or create a new one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Kept workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import measurements through Import; open files that end in .kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook file is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database of another program, not a Kept workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had it open on %2 since %3 (process %4).</source>
        <extracomment>%1 user, %2 computer, %3 date and time, %4 process number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is open for writing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the workbook cannot be written to, so it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not write the file to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the name is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::TermRule</name>
    <message>
        <source>The start of the term is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open-ended agreement has no term that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the term is before its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term has neither a length nor an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead time before the last notice date is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice period is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement renews itself, but for how many months is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is not renewed, so it has one term only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a renewal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice calendar has no working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends after the year 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first term starts after the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last term ended before the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::Trace</name>
    <message>
        <source>opened before the service level was in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit for its priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, opened earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, not counted as good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
