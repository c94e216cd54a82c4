// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

// Records in which every field stands, as JSON.

namespace kept::test {

inline QJsonObject object(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    return problem.error == QJsonParseError::NoError ? document.object()
                                                     : QJsonObject{{QStringLiteral("bad"), problem.errorString()}};
}

inline constexpr const char *calendarJson = R"({
    "id": "office", "name": "Office hours",
    "hours": {
        "zone": "Europe/Berlin",
        "week": {
            "mon": [["09:00", "12:00"], ["13:00", "17:00"]],
            "fri": [["22:00", "06:00"]],
            "sun": [["00:00", "24:00"]]
        },
        "holidays": [
            "2025-04-18", "12-25", "02-29",
            {"date": "12-24", "name": "Christmas Eve", "hours": [["09:00", "12:00"]]}
        ],
        "exceptions": {"2025-12-27": [["10:00", "14:00"]], "2025-12-28": []}
    }
})";

inline constexpr const char *scheduleJson = R"({
    "clause": "7.1", "unit": "percent",
    "bands": [
        {"from": "99.0", "below": "99.9", "share": "0.1"},
        {"above": "95.00", "to": "98.99", "share": "0.25"},
        {"to": "95", "share": "1"}
    ],
    "cap": "0.3", "basis": "agreement", "rounding": "down",
    "minimum_payout": {"amount": "1.00", "currency": "USD", "exclusive": true},
    "claim_window": {"kind": "days_after_period", "days": 30}
})";

inline constexpr const char *outageScheduleJson = R"({
    "clause": "7.2", "unit": "percent", "measure": "outage", "outages_over": 300,
    "bands": [
        {"from": "600", "below": "3600", "time": 86400},
        {"from": "3600", "time": 172800}
    ],
    "basis": "days_before_incident", "basis_days": 30, "rounding": "half_even",
    "cap": "1", "cap_amount": {"amount": "5000.00", "currency": "USD"}, "cap_clause": "7.4",
    "repeat": {"within": 2, "multiplier": "1.5", "clause": "7.5"},
    "earn_back": {"periods": 3, "clause": "7.6"},
    "grace": {"until": "2024-07-31", "periods": 2, "clause": "7.7"},
    "bonus": [{"from": "99.99", "share": "0.01"}], "election": "network",
    "claim_window": {"kind": "days_after_report", "days": 10, "report": "Scorecard", "clause": "7.8"}
})";

inline constexpr const char *stepScheduleJson = R"({
    "unit": "percent", "measure": "lost_time", "bands": [], "basis": "next_period", "rounding": "down",
    "pays": {"amount": {"amount": "12.50", "currency": "USD"}}, "step": {"size": "1800", "started": true, "free": "3600"},
    "multiple": "10.5", "beyond_allowance": true, "allocation": "0.4", "average_over": 2
})";

inline constexpr const char *creditTermsJson = R"({
    "caps": [{"over": "period", "share": "0.3", "clause": "8.1"},
        {"over": "contract_year", "amount": {"amount": "9000.00", "currency": "USD"}}, {"over": "twelve_months", "share": "0.2"}],
    "pool": {"at_risk": "0.1", "percentage": "0.5", "basis": "invoice", "clause": "8.2"},
    "points": {"steps": [{"from": "5", "share": "0"}, {"from": "10", "share": "0.02"}], "basis": "next_period",
        "clause": "8.3"},
    "minimum_payout": {"amount": "10.00", "currency": "USD", "exclusive": true}
})";

inline constexpr const char *organisationJson = R"({
    "id": "sample-hosting", "name": "Sample Hosting AG", "legal_form": "AG", "internal": true,
    "registration_number": "HRB 1", "tax_number": "DE000", "address": "Musterweg 1", "website": "https://example.org",
    "category": "cloud hosting", "criticality": "critical",
    "spend_per_year": {"amount": "120000", "currency": "JPY"},
    "contacts": [{"name": "A. Sample", "role": "service manager", "email": "a@example.org", "phone": "1"}],
    "certificates": [{"name": "ISO 27001", "issuer": "Sample Cert", "expires": "2026-06-30"}],
    "external_ids": ["V-100", "D 7"], "notes": "two\nlines", "archived": true
})";

inline constexpr const char *serviceJson = R"({
    "id": "web", "name": "Web shop", "description": "The shop", "provider": "sample-hosting", "customer": "us",
    "category": "cloud hosting", "source_names": ["shop-prod", "Shop"],
    "depends_on": [{"service": "wan"}, {"service": "dc-a", "group": "data centres"}], "archived": true
})";

inline constexpr const char *agreementJson = R"({
    "id": "a1", "reference": "SH-2024-017", "title": "Hosting of the shop", "kind": "underpinning_contract",
    "provider": "sample-hosting", "customer": "us", "framework": "f1", "owner": "IT", "archived": true,
    "versions": [{
        "number": 1, "effective": "2024-05-01", "title": "Hosting of the shop", "note": "first",
        "content": {
            "introduction": "Purpose", "services": ["web"], "out_of_scope": "Mail",
            "term": {
                "start": "2024-05-01", "months": 36, "end": "2027-04-30", "renewal": "automatic", "renewal_months": 12,
                "extensions": [{"months": 24, "condition": "the customer asks by 1 May 2026"}],
                "notice": {"length": 3, "unit": "months", "effect": "sent_by"}, "lead_days": 30,
                "review_date": "2026-05-01"
            },
            "notice_calendar": {"weekend": [6, 7],
                "holidays": ["2027-01-01", {"date": "2027-12-25", "name": "Christmas Day"}]},
            "zone": "Europe/Berlin", "fiscal_start_month": 4, "language": "de",
            "charges": [{
                "service": "web", "name": "Base fee", "amount": {"amount": "1000.00", "currency": "USD"},
                "billing_months": 3, "from": "2024-05-01", "to": "2027-04-30",
                "indexation": {
                    "index": "consumer prices", "share": "0.02", "cap": "0.04", "first": "2025-05-01", "every_months": 12
                }
            }],
            "service_levels": [{
                "id": "l1", "name": "Response", "clause": "4.2",
                "rule": {
                    "metric": "share_within_time", "statistic": "percentile", "percentile": "90",
                    "percentile_method": "nearest_rank", "clock_end": "first_response", "limit": 28800,
                    "limit_by_priority": {"P1": 3600}, "basis": "opened", "fcr_denominator": "all_contacts",
                    "fcr_reopen_days": 14, "closure_basis": "cohort", "count_name": "done",
                    "denominator_name": "received", "satisfaction": "top_two_boxes", "maintenance": "leaves_both",
                    "maintenance_allowance": 14400, "full_outage_from": "0.5", "reported_unit": "count"
                },
                "population": {
                    "services": ["web"], "kinds": ["incident"], "priorities": ["P1"], "categories": ["net"],
                    "tags": ["vip"]
                },
                "calendar": "office", "period": "quarter", "direction": "within",
                "targets": [
                    {"from": "2024-05-01", "value": "99.90", "upper": "100", "critical": "99.00",
                     "warning_margin": "0.02"},
                    {"from": "2025-05-01", "value": "99.95", "upper": "100.0"}
                ],
                "graded": {"places": 1, "mode": "half_even"}, "minimum_sample": 10, "weight": "0.25", "obligor": "us",
                "data_source": "ticket system", "target_review": "2025-01-31", "critical": true,
                "discrepancy_tolerance": "0.05",
                "rating_steps": {"good": "99.90", "approaching": "99.5", "requires_improvement": "99"},
                "credit": {
                    "clause": "7.1", "unit": "percent", "bands": [{"below": "99.9", "share": "0.1"}],
                    "basis": "service", "rounding": "half_even"
                }
            }],
            "credit_cap": "0.2", "signatories": [{"name": "S", "party": "us"}], "contacts": [{"name": "C", "role": "escalation"}],
            "provider_responsibilities": "P", "customer_responsibilities": "Q", "exclusions": "E",
            "reporting": [{"report": "Scorecard", "recipient": "owners", "frequency": "monthly", "audience": "both"},
                {"report": "Forecast", "audience": "provider", "every": "quarter", "due_days": 15},
                {"report": "Handover", "audience": "customer", "every": "once", "once_on": "2026-12-31"}],
            "service_hours": "office", "planned_maintenance": "Sundays", "support": "by phone",
            "escalation": [{"trigger": "a P1 is open for 4 hours", "contact": "head of service", "within": "1 hour"}],
            "claim_process": "in writing", "governance": "monthly", "disputes": "board", "security": "ISO 27001",
            "data_protection": "processing agreement", "exit": "handover in 90 days",
            "evidence": [{"name": "ISO/IEC 27001", "scope": "data centres", "holder": "sample-hosting"}],
            "glossary": [{"term": "Incident", "meaning": "an interruption"}],
            "cadence": "half_yearly", "target_adjustment": "T", "termination_triggers": "X",
            "termination_rules": [
                {"kind": "misses_within", "count": 3, "periods": 6, "service_levels": ["l1"], "right": "terminate for cause",
                 "days": 60, "clause": "12.2"},
                {"kind": "critical_miss"}
            ],
            "clauses": [{"number": "1", "title": "Scope", "text": "…"}], "reopening_window_days": 7
        }
    }],
    "life": [{"kind": "notice_given", "date": "2026-12-01", "by": "anna", "note": "by post",
        "taken_over": [{"file": "a.json", "hash": "ab", "by": "bert", "at": "2026-12-02T08:00:00Z"}]}],
    "attachments": [{
        "name": "signed.pdf", "note": "scan", "media_type": "application/pdf", "size": 4096, "added": "2024-05-02",
        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    }],
    "received_reports": [{"report": "Scorecard", "period": "2026-03", "received": "2026-04-08", "note": "by e-mail"}],
    "settled_figures": [{"service_level": "l1", "period": "2026-03", "counts": "reported", "reason": "agreed on the phone",
        "by": "anna", "system_user": "u1", "at": "2026-04-09T08:00:00Z"}],
    "accepted_findings": [{
        "rule": "exit", "subject": "l1", "reason": "one month's notice", "by": "anna", "date": "2024-04-30", "digest": "ab"
    }]
})";

inline constexpr const char *exclusionJson = R"({
    "id": "x1", "agreement": "a1", "service_level": "l1", "reason": "customer_caused",
    "span": {"from": "2025-03-01T00:00:00Z", "to": "2025-03-01T02:00:00.250Z"}, "records": ["INC1", "INC2"],
    "evidence": "mail", "requested_by": "anna", "approved_by": "bert", "archived": true,
    "requested_by_user": "u1", "approved_by_user": "u2", "withdrawal": {"requested_by": "anna",
    "requested_by_user": "u1", "reason": "mistake", "confirmed_by": "bert", "confirmed_by_user": "u2"},
    "taken_over": [{"file": "a.json", "hash": "ab", "by": "carl", "at": "2025-04-02T08:00:00Z"}]
})";

inline constexpr const char *reviewJson = R"({
    "id": "r1", "agreement": "a1", "period": "2025-Q1", "due": "2025-04-15", "state": "sealed", "held": "2025-04-14",
    "attendees": [{"name": "A. Sample", "role": "owner"}], "minutes": "M", "decisions": ["D1", "D2"],
    "actions": [{"text": "Mend", "owner": "anna", "due": "2025-05-01", "done": "2025-04-30"}],
    "sealed": {
        "as_of": "2025-04-14T08:00:00Z", "scorecard": "{\"score\":\"ä\"}", "fingerprint": "ab12", "audit_head": "7:cd34",
        "evaluator": 2, "input_digest": "ef56", "zone_digest": "ab78"
    }
})";

inline constexpr const char *claimJson = R"({
    "id": "c1", "agreement": "a1", "service_level": "l1", "period": "2025-03",
    "amount": {"amount": "100.00", "currency": "USD"}, "state": "credited", "claimed_on": "2025-04-20",
    "settled_on": "2025-05-20", "invoice": "R-9", "note": "N",
    "accepted": {"amount": "60.00", "currency": "USD"}, "sent_on": "2025-04-21", "restates": "c0", "reason": "a correction",
    "rest": "disputed", "withdrawn": true,
    "steps": [
        {"state": "disputed", "date": "2025-05-02", "note": "they count less", "by": "anna"},
        {"state": "credited", "date": "2025-05-20", "amount": {"amount": "60.00", "currency": "USD"}, "invoice": "R-9",
         "rest": "disputed"}
    ],
    "attachments": [{
        "name": "letter.pdf", "media_type": "application/pdf", "size": 4096, "added": "2025-04-21",
        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    }]
})";

inline constexpr const char *invoiceJson = R"({
    "id": "i1", "agreement": "a1", "number": "2025-0007", "date": "2025-04-01", "first": "2025-03-01", "last": "2025-03-31",
    "service": "web", "amount": {"amount": "100000.00", "currency": "USD"}, "source": "accounting", "note": "N",
    "archived": true
})";

inline constexpr const char *rateJson = R"({
    "id": "r1", "from": "USD", "to": "EUR", "value": "0.9245", "date": "2025-03-31", "source": "a reference rate",
    "archived": true
})";

} // namespace kept::test
