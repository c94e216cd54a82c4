// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldwords.h"

#include "models/domain/display.h"
#include "models/domain/displaylocale.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FieldWords)
};

struct Entry {
    const char16_t *name;
    const char *word;
};

constexpr Entry words[] = {
    {u"name", QT_TRANSLATE_NOOP("kept::FieldWords", "Name")},
    {u"id", QT_TRANSLATE_NOOP("kept::FieldWords", "Id")},
    {u"kind", QT_TRANSLATE_NOOP("kept::FieldWords", "Kind")},
    {u"from", QT_TRANSLATE_NOOP("kept::FieldWords", "From")},
    {u"to", QT_TRANSLATE_NOOP("kept::FieldWords", "To")},
    {u"archived", QT_TRANSLATE_NOOP("kept::FieldWords", "Archived")},
    {u"amount", QT_TRANSLATE_NOOP("kept::FieldWords", "Amount")},
    {u"currency", QT_TRANSLATE_NOOP("kept::FieldWords", "Currency")},
    {u"agreement", QT_TRANSLATE_NOOP("kept::FieldWords", "Agreement")},
    {u"period", QT_TRANSLATE_NOOP("kept::FieldWords", "Period")},
    {u"note", QT_TRANSLATE_NOOP("kept::FieldWords", "Note")},
    {u"critical", QT_TRANSLATE_NOOP("kept::FieldWords", "Critical")},
    {u"zone", QT_TRANSLATE_NOOP("kept::FieldWords", "Time zone")},
    {u"unit", QT_TRANSLATE_NOOP("kept::FieldWords", "Unit")},
    {u"title", QT_TRANSLATE_NOOP("kept::FieldWords", "Title")},
    {u"text", QT_TRANSLATE_NOOP("kept::FieldWords", "Text")},
    {u"state", QT_TRANSLATE_NOOP("kept::FieldWords", "State")},
    {u"services", QT_TRANSLATE_NOOP("kept::FieldWords", "Services")},
    {u"service", QT_TRANSLATE_NOOP("kept::FieldWords", "Service")},
    {u"service_level", QT_TRANSLATE_NOOP("kept::FieldWords", "Service level")},
    {u"service_levels", QT_TRANSLATE_NOOP("kept::FieldWords", "Service levels")},
    {u"role", QT_TRANSLATE_NOOP("kept::FieldWords", "Role")},
    {u"provider", QT_TRANSLATE_NOOP("kept::FieldWords", "Provider")},
    {u"customer", QT_TRANSLATE_NOOP("kept::FieldWords", "Customer")},
    {u"owner", QT_TRANSLATE_NOOP("kept::FieldWords", "Owner")},
    {u"number", QT_TRANSLATE_NOOP("kept::FieldWords", "Number")},
    {u"hours", QT_TRANSLATE_NOOP("kept::FieldWords", "Hours")},
    {u"holidays", QT_TRANSLATE_NOOP("kept::FieldWords", "Holidays")},
    {u"due", QT_TRANSLATE_NOOP("kept::FieldWords", "Due")},
    {u"date", QT_TRANSLATE_NOOP("kept::FieldWords", "Date")},
    {u"contacts", QT_TRANSLATE_NOOP("kept::FieldWords", "Contacts")},
    {u"clause", QT_TRANSLATE_NOOP("kept::FieldWords", "Clause")},
    {u"clauses", QT_TRANSLATE_NOOP("kept::FieldWords", "Clauses")},
    {u"category", QT_TRANSLATE_NOOP("kept::FieldWords", "Category")},
    {u"basis", QT_TRANSLATE_NOOP("kept::FieldWords", "Basis")},
    {u"term", QT_TRANSLATE_NOOP("kept::FieldWords", "Term")},
    {u"sealed", QT_TRANSLATE_NOOP("kept::FieldWords", "Sealed")},
    {u"months", QT_TRANSLATE_NOOP("kept::FieldWords", "Months")},
    {u"held", QT_TRANSLATE_NOOP("kept::FieldWords", "Held on")},
    {u"days", QT_TRANSLATE_NOOP("kept::FieldWords", "Days")},
    {u"weight", QT_TRANSLATE_NOOP("kept::FieldWords", "Weight")},
    {u"weekend", QT_TRANSLATE_NOOP("kept::FieldWords", "Weekend")},
    {u"week", QT_TRANSLATE_NOOP("kept::FieldWords", "Week")},
    {u"website", QT_TRANSLATE_NOOP("kept::FieldWords", "Website")},
    {u"warning_margin", QT_TRANSLATE_NOOP("kept::FieldWords", "Warning margin")},
    {u"versions", QT_TRANSLATE_NOOP("kept::FieldWords", "Versions")},
    {u"version", QT_TRANSLATE_NOOP("kept::FieldWords", "Version")},
    {u"value", QT_TRANSLATE_NOOP("kept::FieldWords", "Value")},
    {u"upper", QT_TRANSLATE_NOOP("kept::FieldWords", "Upper limit")},
    {u"termination_triggers", QT_TRANSLATE_NOOP("kept::FieldWords", "Reasons to terminate")},
    {u"tax_number", QT_TRANSLATE_NOOP("kept::FieldWords", "Tax number")},
    {u"taken_over", QT_TRANSLATE_NOOP("kept::FieldWords", "Taken over from")},
    {u"hash", QT_TRANSLATE_NOOP("kept::FieldWords", "SHA-256")},
    {u"targets", QT_TRANSLATE_NOOP("kept::FieldWords", "Targets")},
    {u"target_adjustment", QT_TRANSLATE_NOOP("kept::FieldWords", "How targets change")},
    {u"statistic", QT_TRANSLATE_NOOP("kept::FieldWords", "Statistic")},
    {u"percentile", QT_TRANSLATE_NOOP("kept::FieldWords", "Percentile")},
    {u"start", QT_TRANSLATE_NOOP("kept::FieldWords", "Start")},
    {u"end", QT_TRANSLATE_NOOP("kept::FieldWords", "End")},
    {u"spend_per_year", QT_TRANSLATE_NOOP("kept::FieldWords", "Spend a year")},
    {u"span", QT_TRANSLATE_NOOP("kept::FieldWords", "Span")},
    {u"depends_on", QT_TRANSLATE_NOOP("kept::FieldWords", "Depends on")},
    {u"group", QT_TRANSLATE_NOOP("kept::FieldWords", "Redundant group")},
    {u"source_names", QT_TRANSLATE_NOOP("kept::FieldWords", "Names in files")},
    {u"signatories", QT_TRANSLATE_NOOP("kept::FieldWords", "Signatories")},
    {u"share", QT_TRANSLATE_NOOP("kept::FieldWords", "Share")},
    {u"settled_on", QT_TRANSLATE_NOOP("kept::FieldWords", "Settled on")},
    {u"scorecard", QT_TRANSLATE_NOOP("kept::FieldWords", "Scorecard")},
    {u"rule", QT_TRANSLATE_NOOP("kept::FieldWords", "Rule")},
    {u"rounding", QT_TRANSLATE_NOOP("kept::FieldWords", "Rounding")},
    {u"review_date", QT_TRANSLATE_NOOP("kept::FieldWords", "Review date")},
    {u"requested_by", QT_TRANSLATE_NOOP("kept::FieldWords", "Requested by")},
    {u"requested_by_user", QT_TRANSLATE_NOOP("kept::FieldWords", "Requested by the system user")},
    {u"approved_by_user", QT_TRANSLATE_NOOP("kept::FieldWords", "Approved by the system user")},
    {u"withdrawal", QT_TRANSLATE_NOOP("kept::FieldWords", "Withdrawal")},
    {u"confirmed_by", QT_TRANSLATE_NOOP("kept::FieldWords", "Confirmed by")},
    {u"confirmed_by_user", QT_TRANSLATE_NOOP("kept::FieldWords", "Confirmed by the system user")},
    {u"approved_by", QT_TRANSLATE_NOOP("kept::FieldWords", "Approved by")},
    {u"reporting", QT_TRANSLATE_NOOP("kept::FieldWords", "Reports")},
    {u"reopening_window_days", QT_TRANSLATE_NOOP("kept::FieldWords", "Days that records stay open")},
    {u"renewal", QT_TRANSLATE_NOOP("kept::FieldWords", "Renewal")},
    {u"renewal_months", QT_TRANSLATE_NOOP("kept::FieldWords", "Renewal term in months")},
    {u"registration_number", QT_TRANSLATE_NOOP("kept::FieldWords", "Registration number")},
    {u"reference", QT_TRANSLATE_NOOP("kept::FieldWords", "Reference")},
    {u"records", QT_TRANSLATE_NOOP("kept::FieldWords", "Records")},
    {u"recipient", QT_TRANSLATE_NOOP("kept::FieldWords", "Recipient")},
    {u"reason", QT_TRANSLATE_NOOP("kept::FieldWords", "Reason")},
    {u"provider_responsibilities", QT_TRANSLATE_NOOP("kept::FieldWords", "Duties of the provider")},
    {u"customer_responsibilities", QT_TRANSLATE_NOOP("kept::FieldWords", "Duties of the customer")},
    {u"population", QT_TRANSLATE_NOOP("kept::FieldWords", "Population")},
    {u"phone", QT_TRANSLATE_NOOP("kept::FieldWords", "Telephone")},
    {u"email", QT_TRANSLATE_NOOP("kept::FieldWords", "E-mail")},
    {u"out_of_scope", QT_TRANSLATE_NOOP("kept::FieldWords", "Out of scope")},
    {u"obligor", QT_TRANSLATE_NOOP("kept::FieldWords", "Owed by")},
    {u"notice", QT_TRANSLATE_NOOP("kept::FieldWords", "Notice")},
    {u"notice_calendar", QT_TRANSLATE_NOOP("kept::FieldWords", "Calendar of the notice")},
    {u"notes", QT_TRANSLATE_NOOP("kept::FieldWords", "Notes")},
    {u"minutes", QT_TRANSLATE_NOOP("kept::FieldWords", "Minutes")},
    {u"minimum_sample", QT_TRANSLATE_NOOP("kept::FieldWords", "Smallest sample")},
    {u"metric", QT_TRANSLATE_NOOP("kept::FieldWords", "Metric")},
    {u"limit", QT_TRANSLATE_NOOP("kept::FieldWords", "Limit")},
    {u"limit_by_priority", QT_TRANSLATE_NOOP("kept::FieldWords", "Limits by priority")},
    {u"life", QT_TRANSLATE_NOOP("kept::FieldWords", "Steps of its life")},
    {u"length", QT_TRANSLATE_NOOP("kept::FieldWords", "Length")},
    {u"legal_form", QT_TRANSLATE_NOOP("kept::FieldWords", "Legal form")},
    {u"lead_days", QT_TRANSLATE_NOOP("kept::FieldWords", "Lead time in days")},
    {u"language", QT_TRANSLATE_NOOP("kept::FieldWords", "Language")},
    {u"issuer", QT_TRANSLATE_NOOP("kept::FieldWords", "Issuer")},
    {u"invoice", QT_TRANSLATE_NOOP("kept::FieldWords", "Invoice")},
    {u"introduction", QT_TRANSLATE_NOOP("kept::FieldWords", "Introduction")},
    {u"internal", QT_TRANSLATE_NOOP("kept::FieldWords", "Internal")},
    {u"frequency", QT_TRANSLATE_NOOP("kept::FieldWords", "Frequency")},
    {u"fiscal_start_month", QT_TRANSLATE_NOOP("kept::FieldWords", "First month of the fiscal year")},
    {u"evaluator", QT_TRANSLATE_NOOP("kept::FieldWords", "Rules of evaluation")},
    {u"input_digest", QT_TRANSLATE_NOOP("kept::FieldWords", "Digest of the records")},
    {u"zone_digest", QT_TRANSLATE_NOOP("kept::FieldWords", "Digest of the time zones' rules")},
    {u"fingerprint", QT_TRANSLATE_NOOP("kept::FieldWords", "Fingerprint")},
    {u"external_ids", QT_TRANSLATE_NOOP("kept::FieldWords", "Ids elsewhere")},
    {u"expires", QT_TRANSLATE_NOOP("kept::FieldWords", "Valid through")},
    {u"exclusions", QT_TRANSLATE_NOOP("kept::FieldWords", "Exclusions")},
    {u"evidence", QT_TRANSLATE_NOOP("kept::FieldWords", "Evidence")},
    {u"effective", QT_TRANSLATE_NOOP("kept::FieldWords", "In force from")},
    {u"effect", QT_TRANSLATE_NOOP("kept::FieldWords", "Effect")},
    {u"done", QT_TRANSLATE_NOOP("kept::FieldWords", "Done on")},
    {u"direction", QT_TRANSLATE_NOOP("kept::FieldWords", "Direction")},
    {u"description", QT_TRANSLATE_NOOP("kept::FieldWords", "Description")},
    {u"denominator_name", QT_TRANSLATE_NOOP("kept::FieldWords", "Divided by the count")},
    {u"count_name", QT_TRANSLATE_NOOP("kept::FieldWords", "Count")},
    {u"decisions", QT_TRANSLATE_NOOP("kept::FieldWords", "Decisions")},
    {u"data_source", QT_TRANSLATE_NOOP("kept::FieldWords", "Measured by")},
    {u"criticality", QT_TRANSLATE_NOOP("kept::FieldWords", "Criticality")},
    {u"credit_cap", QT_TRANSLATE_NOOP("kept::FieldWords", "Cap of all service credits")},
    {u"credit", QT_TRANSLATE_NOOP("kept::FieldWords", "Service credit")},
    {u"content", QT_TRANSLATE_NOOP("kept::FieldWords", "Content")},
    {u"claimed_on", QT_TRANSLATE_NOOP("kept::FieldWords", "Claimed on")},
    {u"claim_window", QT_TRANSLATE_NOOP("kept::FieldWords", "Claim window")},
    {u"charges", QT_TRANSLATE_NOOP("kept::FieldWords", "Charges")},
    {u"certificates", QT_TRANSLATE_NOOP("kept::FieldWords", "Certificates")},
    {u"cap", QT_TRANSLATE_NOOP("kept::FieldWords", "Cap")},
    {u"calendar", QT_TRANSLATE_NOOP("kept::FieldWords", "Service hours")},
    {u"cadence", QT_TRANSLATE_NOOP("kept::FieldWords", "Cadence of reviews")},
    {u"by", QT_TRANSLATE_NOOP("kept::FieldWords", "By")},
    {u"billing_months", QT_TRANSLATE_NOOP("kept::FieldWords", "Months of billing")},
    {u"bands", QT_TRANSLATE_NOOP("kept::FieldWords", "Tiers")},
    {u"audit_head", QT_TRANSLATE_NOOP("kept::FieldWords", "Head of the audit trail")},
    {u"attachments", QT_TRANSLATE_NOOP("kept::FieldWords", "Attachments")},
    {u"attendees", QT_TRANSLATE_NOOP("kept::FieldWords", "People present")},
    {u"as_of", QT_TRANSLATE_NOOP("kept::FieldWords", "As of")},
    {u"actions", QT_TRANSLATE_NOOP("kept::FieldWords", "Actions")},
    {u"address", QT_TRANSLATE_NOOP("kept::FieldWords", "Address")},
    {u"exceptions", QT_TRANSLATE_NOOP("kept::FieldWords", "Exceptions")},
    {u"service_hours", QT_TRANSLATE_NOOP("kept::FieldWords", "Hours of the services")},
    {u"planned_maintenance", QT_TRANSLATE_NOOP("kept::FieldWords", "Planned maintenance")},
    {u"support", QT_TRANSLATE_NOOP("kept::FieldWords", "Support")},
    {u"escalation", QT_TRANSLATE_NOOP("kept::FieldWords", "Escalation")},
    {u"governance", QT_TRANSLATE_NOOP("kept::FieldWords", "Who meets and decides")},
    {u"claim_process", QT_TRANSLATE_NOOP("kept::FieldWords", "How credits are claimed")},
    {u"disputes", QT_TRANSLATE_NOOP("kept::FieldWords", "Disputes and complaints")},
    {u"security", QT_TRANSLATE_NOOP("kept::FieldWords", "Security")},
    {u"data_protection", QT_TRANSLATE_NOOP("kept::FieldWords", "Data protection")},
    {u"exit", QT_TRANSLATE_NOOP("kept::FieldWords", "Exit and handover")},
    {u"glossary", QT_TRANSLATE_NOOP("kept::FieldWords", "Glossary")},
    {u"trigger", QT_TRANSLATE_NOOP("kept::FieldWords", "Occasion")},
    {u"contact", QT_TRANSLATE_NOOP("kept::FieldWords", "Contact")},
    {u"within", QT_TRANSLATE_NOOP("kept::FieldWords", "Within")},
    {u"meaning", QT_TRANSLATE_NOOP("kept::FieldWords", "Meaning")},
    {u"scope", QT_TRANSLATE_NOOP("kept::FieldWords", "Scope")},
    {u"holder", QT_TRANSLATE_NOOP("kept::FieldWords", "Held by")},
    {u"party", QT_TRANSLATE_NOOP("kept::FieldWords", "Party")},
    {u"report", QT_TRANSLATE_NOOP("kept::FieldWords", "Report")},
    {u"every", QT_TRANSLATE_NOOP("kept::FieldWords", "How often")},
    {u"due_days", QT_TRANSLATE_NOOP("kept::FieldWords", "Days until it is due")},
    {u"once_on", QT_TRANSLATE_NOOP("kept::FieldWords", "Once on")},
    {u"received", QT_TRANSLATE_NOOP("kept::FieldWords", "Received on")},
    {u"received_reports", QT_TRANSLATE_NOOP("kept::FieldWords", "Reports that came in")},
    {u"settled_figures", QT_TRANSLATE_NOOP("kept::FieldWords", "Figures that were settled")},
    {u"counts", QT_TRANSLATE_NOOP("kept::FieldWords", "Figure that counts")},
    {u"audience", QT_TRANSLATE_NOOP("kept::FieldWords", "Goes to")},
    {u"indexation", QT_TRANSLATE_NOOP("kept::FieldWords", "Indexation")},
    {u"index", QT_TRANSLATE_NOOP("kept::FieldWords", "Index")},
    {u"first", QT_TRANSLATE_NOOP("kept::FieldWords", "First day")},
    {u"every_months", QT_TRANSLATE_NOOP("kept::FieldWords", "Every so many months")},
    {u"condition", QT_TRANSLATE_NOOP("kept::FieldWords", "Condition")},
    {u"extensions", QT_TRANSLATE_NOOP("kept::FieldWords", "Extension options")},
    {u"graded", QT_TRANSLATE_NOOP("kept::FieldWords", "Rounded value that is judged")},
    {u"places", QT_TRANSLATE_NOOP("kept::FieldWords", "Decimal places")},
    {u"mode", QT_TRANSLATE_NOOP("kept::FieldWords", "Rounding mode")},
    {u"target_review", QT_TRANSLATE_NOOP("kept::FieldWords", "Target reviewed on")},
    {u"counted_by", QT_TRANSLATE_NOOP("kept::FieldWords", "Belongs to the period by")},
    {u"conditions", QT_TRANSLATE_NOOP("kept::FieldWords", "Conditions")},
    {u"parts", QT_TRANSLATE_NOOP("kept::FieldWords", "Parts of the metric")},
    {u"measure", QT_TRANSLATE_NOOP("kept::FieldWords", "What is counted")},
    {u"side", QT_TRANSLATE_NOOP("kept::FieldWords", "Side")},
    {u"tickets", QT_TRANSLATE_NOOP("kept::FieldWords", "Which tickets")},
    {u"composed_unit", QT_TRANSLATE_NOOP("kept::FieldWords", "Unit of the composed metric")},
    {u"follow_ups", QT_TRANSLATE_NOOP("kept::FieldWords", "Number of follow-ups")},
    {u"discrepancy_tolerance", QT_TRANSLATE_NOOP("kept::FieldWords", "Tolerance of a discrepancy")},
    {u"rating_steps", QT_TRANSLATE_NOOP("kept::FieldWords", "Steps of the rating")},
    {u"good", QT_TRANSLATE_NOOP("kept::FieldWords", "Good from")},
    {u"approaching", QT_TRANSLATE_NOOP("kept::FieldWords", "Approaching the target from")},
    {u"requires_improvement", QT_TRANSLATE_NOOP("kept::FieldWords", "Requires improvement from")},
    {u"fcr_denominator", QT_TRANSLATE_NOOP("kept::FieldWords", "Contacts that are counted")},
    {u"fcr_reopen_days", QT_TRANSLATE_NOOP("kept::FieldWords", "Days in which a reopening counts")},
    {u"closure_basis", QT_TRANSLATE_NOOP("kept::FieldWords", "How closures are counted")},
    {u"satisfaction", QT_TRANSLATE_NOOP("kept::FieldWords", "How ratings are judged")},
    {u"maintenance", QT_TRANSLATE_NOOP("kept::FieldWords", "What maintenance counts as")},
    {u"maintenance_allowance", QT_TRANSLATE_NOOP("kept::FieldWords", "Allowed maintenance")},
    {u"full_outage_from", QT_TRANSLATE_NOOP("kept::FieldWords", "Full outage from")},
    {u"reported_unit", QT_TRANSLATE_NOOP("kept::FieldWords", "Unit of the reported figure")},
    {u"percentile_method", QT_TRANSLATE_NOOP("kept::FieldWords", "Method of the percentile")},
    {u"clock_end", QT_TRANSLATE_NOOP("kept::FieldWords", "The clock ends with")},
    {u"kinds", QT_TRANSLATE_NOOP("kept::FieldWords", "Kinds of tickets")},
    {u"priorities", QT_TRANSLATE_NOOP("kept::FieldWords", "Priorities")},
    {u"categories", QT_TRANSLATE_NOOP("kept::FieldWords", "Categories")},
    {u"tags", QT_TRANSLATE_NOOP("kept::FieldWords", "Tags")},
    {u"minimum_payout", QT_TRANSLATE_NOOP("kept::FieldWords", "Smallest payout")},
    {u"pays", QT_TRANSLATE_NOOP("kept::FieldWords", "Pays")},
    {u"step", QT_TRANSLATE_NOOP("kept::FieldWords", "Step")},
    {u"started", QT_TRANSLATE_NOOP("kept::FieldWords", "Also for one that has begun")},
    {u"free", QT_TRANSLATE_NOOP("kept::FieldWords", "Free of a credit")},
    {u"multiple", QT_TRANSLATE_NOOP("kept::FieldWords", "Multiple of the charge")},
    {u"beyond_allowance", QT_TRANSLATE_NOOP("kept::FieldWords", "Only beyond what the target allows")},
    {u"outages_over", QT_TRANSLATE_NOOP("kept::FieldWords", "Only outages longer than")},
    {u"basis_days", QT_TRANSLATE_NOOP("kept::FieldWords", "Days before the incident")},
    {u"allocation", QT_TRANSLATE_NOOP("kept::FieldWords", "Share of the at-risk pool")},
    {u"average_over", QT_TRANSLATE_NOOP("kept::FieldWords", "Average over periods")},
    {u"repeat", QT_TRANSLATE_NOOP("kept::FieldWords", "Repeated miss")},
    {u"multiplier", QT_TRANSLATE_NOOP("kept::FieldWords", "Multiplier")},
    {u"earn_back", QT_TRANSLATE_NOOP("kept::FieldWords", "Earn-back")},
    {u"periods", QT_TRANSLATE_NOOP("kept::FieldWords", "Periods")},
    {u"grace", QT_TRANSLATE_NOOP("kept::FieldWords", "Time without credits")},
    {u"until", QT_TRANSLATE_NOOP("kept::FieldWords", "Until")},
    {u"bonus", QT_TRANSLATE_NOOP("kept::FieldWords", "Bonus")},
    {u"election", QT_TRANSLATE_NOOP("kept::FieldWords", "One credit of the incident")},
    {u"cap_amount", QT_TRANSLATE_NOOP("kept::FieldWords", "Cap as an amount")},
    {u"cap_clause", QT_TRANSLATE_NOOP("kept::FieldWords", "Clause of the cap")},
    {u"credit_terms", QT_TRANSLATE_NOOP("kept::FieldWords", "Credits of the agreement")},
    {u"caps", QT_TRANSLATE_NOOP("kept::FieldWords", "Caps")},
    {u"over", QT_TRANSLATE_NOOP("kept::FieldWords", "Over")},
    {u"pool", QT_TRANSLATE_NOOP("kept::FieldWords", "At-risk pool")},
    {u"at_risk", QT_TRANSLATE_NOOP("kept::FieldWords", "At-risk amount")},
    {u"percentage", QT_TRANSLATE_NOOP("kept::FieldWords", "Percentage of the pool")},
    {u"points", QT_TRANSLATE_NOOP("kept::FieldWords", "Points")},
    {u"steps", QT_TRANSLATE_NOOP("kept::FieldWords", "Steps")},
    {u"termination_rules", QT_TRANSLATE_NOOP("kept::FieldWords", "Rights to terminate")},
    {u"count", QT_TRANSLATE_NOOP("kept::FieldWords", "Number of misses")},
    {u"right", QT_TRANSLATE_NOOP("kept::FieldWords", "Right")},
    {u"accepted", QT_TRANSLATE_NOOP("kept::FieldWords", "Accepted amount")},
    {u"sent_on", QT_TRANSLATE_NOOP("kept::FieldWords", "Sent on")},
    {u"rest", QT_TRANSLATE_NOOP("kept::FieldWords", "What was not accepted")},
    {u"withdrawn", QT_TRANSLATE_NOOP("kept::FieldWords", "Taken back")},
    {u"restates", QT_TRANSLATE_NOOP("kept::FieldWords", "Restates the claim")},
    {u"last", QT_TRANSLATE_NOOP("kept::FieldWords", "Last day")},
    {u"source", QT_TRANSLATE_NOOP("kept::FieldWords", "Source")},
    {u"time", QT_TRANSLATE_NOOP("kept::FieldWords", "Time of the charge")},
    {u"exclusive", QT_TRANSLATE_NOOP("kept::FieldWords", "Only more than that")},
    {u"above", QT_TRANSLATE_NOOP("kept::FieldWords", "Above")},
    {u"below", QT_TRANSLATE_NOOP("kept::FieldWords", "Below")},
    {u"framework", QT_TRANSLATE_NOOP("kept::FieldWords", "Framework agreement")},
    {u"system_user", QT_TRANSLATE_NOOP("kept::FieldWords", "System user")},
    {u"attachments", QT_TRANSLATE_NOOP("kept::FieldWords", "Attachments")},
    {u"media_type", QT_TRANSLATE_NOOP("kept::FieldWords", "File type")},
    {u"size", QT_TRANSLATE_NOOP("kept::FieldWords", "Size")},
    {u"sha256", QT_TRANSLATE_NOOP("kept::FieldWords", "SHA-256")},
    {u"added", QT_TRANSLATE_NOOP("kept::FieldWords", "Added on")},
    {u"accepted_findings", QT_TRANSLATE_NOOP("kept::FieldWords", "Accepted findings")},
    {u"subject", QT_TRANSLATE_NOOP("kept::FieldWords", "Subject")},
    {u"digest", QT_TRANSLATE_NOOP("kept::FieldWords", "Digest")},
    {u"provider_as_signed", QT_TRANSLATE_NOOP("kept::FieldWords", "Provider as signed")},
    {u"customer_as_signed", QT_TRANSLATE_NOOP("kept::FieldWords", "Customer as signed")},
};

constexpr Entry kinds[] = {
    {u"organisation", QT_TRANSLATE_NOOP("kept::FieldWords", "Organisation")},
    {u"service", QT_TRANSLATE_NOOP("kept::FieldWords", "Service")},
    {u"calendar", QT_TRANSLATE_NOOP("kept::FieldWords", "Service hours")},
    {u"agreement", QT_TRANSLATE_NOOP("kept::FieldWords", "Agreement")},
    {u"mapping", QT_TRANSLATE_NOOP("kept::FieldWords", "Mapping")},
    {u"template", QT_TRANSLATE_NOOP("kept::FieldWords", "Template")},
    {u"exclusion", QT_TRANSLATE_NOOP("kept::FieldWords", "Exclusion")},
    {u"review", QT_TRANSLATE_NOOP("kept::FieldWords", "Review")},
    {u"claim", QT_TRANSLATE_NOOP("kept::FieldWords", "Claim")},
    {u"invoice", QT_TRANSLATE_NOOP("kept::FieldWords", "Invoice")},
    {u"exchange_rate", QT_TRANSLATE_NOOP("kept::FieldWords", "Exchange rate")},
    {u"import", QT_TRANSLATE_NOOP("kept::FieldWords", "Import")},
    {u"setting", QT_TRANSLATE_NOOP("kept::FieldWords", "Setting")},
};

/// The name as files write it: "warning_margin" of "warningMargin".
QString snakeCase(const QString &name)
{
    QString snake;
    for (const QChar character : name) {
        if (character.isUpper() && !snake.isEmpty())
            snake += u'_';
        snake += character.toLower();
    }
    return snake;
}

template <std::size_t count>
QString wordOf(const QString &camelOrSnake, const Entry (&entries)[count])
{
    const QString name = snakeCase(camelOrSnake);
    for (const Entry &entry : entries)
        if (name == QStringView(entry.name))
            return QCoreApplication::translate("kept::FieldWords", entry.word);
    return QString(name).replace(u'_', u' ');
}

/// Members are also called by days of the week and by dates.
QString memberWord(const QString &name)
{
    static const QStringList weekdays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    if (const qsizetype day = weekdays.indexOf(name); day >= 0)
        return displayLocale().standaloneDayName(static_cast<int>(day) + 1);
    const QDate date = QDate::fromString(name, Qt::ISODate);
    return date.isValid() ? displayDate(date) : wordOf(name, words);
}

} // namespace

QString fieldWord(const QString &path)
{
    // "versions[1].content" names the second version.
    static const QRegularExpression place(QStringLiteral("^(.*)\\[(\\d+)\\]$"));
    QStringList parts;
    for (const QString &part : path.split(u'.')) {
        const auto match = place.match(part);
        parts << (match.hasMatch()
                ? Texts::tr("%1 %2", "field and number of its entry")
                      .arg(wordOf(match.captured(1), words), displayLocale().toString(match.captured(2).toInt() + 1))
                : memberWord(part));
    }
    return parts.join(Texts::tr(", ", "between the parts of a field's path"));
}

QString fieldWordOf(const QString &kind, const QString &path)
{
    return kind == QStringLiteral("import") && path == QStringLiteral("added") ? Texts::tr("Added", "rows of an import")
                                                                               : fieldWord(path);
}

QString recordKindWord(const QString &kind) { return wordOf(kind, kinds); }

} // namespace kept
