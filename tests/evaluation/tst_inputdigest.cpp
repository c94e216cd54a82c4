// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/inputdigest.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

#include <functional>

using namespace kept;
using namespace kept::test;

using Change = std::function<void(EvaluationInput &)>;
Q_DECLARE_METATYPE(Change)

/// One record of each kind, with a calendar, coverage and an exclusion.
static EvaluationInput sample()
{
    EvaluationInput in = tickets(shareLevel());
    Ticket first = ticket("2025-03-10T09:00:00Z", "2025-03-10T10:12:00Z");
    first.pauses = {{at("2025-03-10T09:10:00Z"), at("2025-03-10T09:20:00Z")}};
    first.tags = {QStringLiteral("night")};
    first.reopenings = {at("2025-03-10T09:40:00Z")};
    first.followUps = {at("2025-03-10T09:50:00Z")};
    addTicket(in, first);
    addTicket(in, ticket("2025-03-11T09:00:00Z"));
    addOutage(in, "2025-03-05T00:00:00Z", "2025-03-05T02:00:00Z");
    addCount(in, "files", "2025-03-01", "2025-03-31", 7);
    in.measurements.ratings = {{1, hosting, {QStringLiteral("R-1"), at("2025-03-05T00:00:00Z"), dec("4")}}};
    in.measurements.reported = {{QStringLiteral("P-1"), levelId, period("2025-03"), dec("99.5"), {}}};
    in.measurements.exclusions = {exclusion({QStringLiteral("T-1")})};
    in.measurements.ticketRecords.insert(QStringLiteral("T-1"), {1});
    return in;
}

static Claim claim()
{
    return {idOf<ClaimId>("c1"), idOf<AgreementId>("agreement"), levelId, period("2025-03"),
        *Money::parse(QStringLiteral("5.00"), QStringLiteral("EUR")), ClaimState::Claimed, day("2025-04-05"), {}, {},
        {}};
}

class TstInputDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameInputHasTheSameDigest()
    {
        QCOMPARE(inputDigest(sample()).size(), 64);
        QCOMPARE(inputDigest(sample()), inputDigest(sample()));
        EvaluationInput other = sample();
        other.measurements.coverage.push_back(covered(MeasurementKind::Outage));
        EvaluationInput turned = other;
        std::swap(turned.measurements.coverage.front(), turned.measurements.coverage.back());
        QCOMPARE(inputDigest(turned), inputDigest(other)); // their order says nothing
    }

    void aClaimThatTookAStepHasAnotherDigest()
    {
        EvaluationInput claimed = sample();
        claimed.claims = {claim()};
        EvaluationInput rejected = claimed;
        rejected.claims.front().state = ClaimState::Rejected;
        QVERIFY(inputDigest(rejected) != inputDigest(claimed));
        claimed.claims.push_back(claim());
        claimed.claims.back().id = idOf<ClaimId>("c2");
        EvaluationInput turned = claimed;
        std::swap(turned.claims.front(), turned.claims.back());
        QCOMPARE(inputDigest(turned), inputDigest(claimed)); // their order says nothing
    }

    void anyOtherInputHasAnotherDigest_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("another instant", [](EvaluationInput &in) { in.asOf += std::chrono::milliseconds(1); });
        row("another first day", [](EvaluationInput &in) { in.first = in.first.addDays(1); });
        row("another target", [](EvaluationInput &in) {
            in.agreement.latest().content.serviceLevels.front().targets.set(day("2025-01-01"), {dec("91"), {}, {}, {}});
        });
        row("a calendar less", [](EvaluationInput &in) { in.calendars.clear(); });
        row("a ticket less", [](EvaluationInput &in) { in.measurements.tickets.rows.pop_back(); });
        row("a ticket resolved later", [](EvaluationInput &in) { ++in.measurements.tickets.rows.front().resolved; });
        row("a ticket of another priority", [](EvaluationInput &in) {
            in.measurements.tickets.rows.front().priority = in.measurements.tickets.intern(QStringLiteral("P1"));
        });
        row("a longer pause", [](EvaluationInput &in) { in.measurements.tickets.pauses.front().to += Duration(1); });
        row("another follow-up", [](EvaluationInput &in) { ++in.measurements.tickets.followUps.front(); });
        row("another reopening", [](EvaluationInput &in) { ++in.measurements.tickets.reopenings.front(); });
        row("another tag", [](EvaluationInput &in) { in.measurements.tickets.tags.front() = 0; });
        row("an outage that is open", [](EvaluationInput &in) { in.measurements.outages.front().outage.to = {}; });
        row("another number", [](EvaluationInput &in) { ++in.measurements.counts.front().count.number; });
        row("another score", [](EvaluationInput &in) { in.measurements.ratings.front().rating.score = dec("5"); });
        row("another figure of the supplier",
            [](EvaluationInput &in) { in.measurements.reported.front().value = dec("99.6"); });
        row("coverage that ends earlier",
            [](EvaluationInput &in) { in.measurements.coverage.front().span.to -= Duration(1); });
        row("an exclusion of another ticket",
            [](EvaluationInput &in) { in.measurements.ticketRecords.insert(QStringLiteral("T-1"), {2}); });
        row("an exclusion that does not count",
            [](EvaluationInput &in) { in.measurements.selfApproved = {in.measurements.exclusions.front().id}; });
        row("a claim", [](EvaluationInput &in) { in.claims = {claim()}; });
    }

    void anyOtherInputHasAnotherDigest()
    {
        QFETCH(Change, change);
        EvaluationInput other = sample();
        change(other);
        QVERIFY(inputDigest(other) != inputDigest(sample()));
    }
};

QTEST_GUILESS_MAIN(TstInputDigest)
#include "tst_inputdigest.moc"
