// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/deadlines.h"
#include "tests/evaluation/ledgerinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

/// What is of an agreement is due until midnight where the agreement is, whichever day it is elsewhere.
class TstDeadlineZones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimAndARightEndAtMidnightOfTheirZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("today"); // in UTC
        QTest::addColumn<QStringList>("due");
        const QStringList both{QStringLiteral("claim 2025-05-10"), QStringLiteral("termination 2025-05-10")};
        const auto row = [](const char *name, const char *zone, const char *asOf, const char *today,
                             const QStringList &due) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(asOf) << QString::fromLatin1(today)
                                << due;
        };
        row("the last evening in Los Angeles", "America/Los_Angeles", "2025-05-11T01:00:00Z", "2025-05-11", both);
        row("its last second", "America/Los_Angeles", "2025-05-11T06:59:59Z", "2025-05-11", both);
        row("after it", "America/Los_Angeles", "2025-05-11T07:00:00Z", "2025-05-11", {});
        row("the last second in Berlin", "Europe/Berlin", "2025-05-10T21:59:59Z", "2025-05-10", both);
        row("after it, while it is the day before in UTC", "Europe/Berlin", "2025-05-10T22:00:00Z", "2025-05-10", {});
    }

    void aClaimAndARightEndAtMidnightOfTheirZone()
    {
        QFETCH(QString, zone);
        QFETCH(QString, asOf);
        QFETCH(QString, today);
        EvaluationInput in = tenAMonth();
        AgreementContent &content = in.agreement.versions.front().content;
        content.zone = zone;
        scheduleOf(in).claimWindow = {ClaimWindowKind::DaysAfterPeriod, 10};
        TerminationRule rule;
        rule.days = 10;
        content.terminationRules = {rule};
        missMonth(in, "2025-04");
        in.first = in.last = day("2025-04-30");
        in.asOf = at(qPrintable(asOf));
        const Portfolio portfolio = portfolioOf(in);
        QStringList due;
        for (const Deadline &each : deadlines(portfolio, day(qPrintable(today)), 30))
            if (each.kind == DeadlineKind::Claim || each.kind == DeadlineKind::Termination)
                due << deadlineKindName(each.kind) + u' ' + each.date.toString(Qt::ISODate);
        due.sort();
        QTEST(due, "due");
    }
};

QTEST_GUILESS_MAIN(TstDeadlineZones)
#include "tst_deadlinezones.moc"
