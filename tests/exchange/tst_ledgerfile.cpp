// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "tests/evaluation/ledgerinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kept;
using namespace kept::test;

/// What performance failures say of a missed February, whose credit is 16.00 by the records of today.
class TstLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailureSaysWhatItCostsInAll_data()
    {
        QTest::addColumn<QStringList>("claims"); // amount and state
        QTest::addColumn<bool>("earned");
        QTest::addColumn<QString>("imposed");
        QTest::addColumn<bool>("paid");
        const auto row = [](const char *name, const QStringList &claims, bool earned, const char *imposed, bool paid) {
            QTest::newRow(name) << claims << earned << QString::fromLatin1(imposed) << paid;
        };
        row("not claimed yet", {}, false, "EUR 16.00", false);
        row("10.00 credited, and 6.00 to claim since", {QStringLiteral("10.00 credited")}, false, "EUR 16.00", false);
        row("both credited", {QStringLiteral("10.00 credited"), QStringLiteral("6.00 credited")}, false, "EUR 16.00",
            true);
        row("20.00 credited, of which 4.00 are not owed", {QStringLiteral("20.00 credited")}, false, "EUR 16.00", true);
        row("rejected", {QStringLiteral("16.00 rejected")}, false, "EUR 0.00", false);
        row("taken back in April", {QStringLiteral("16.00 credited")}, true, "EUR 0.00", false);
    }

    void aFailureSaysWhatItCostsInAll()
    {
        QFETCH(QStringList, claims);
        QFETCH(bool, earned);
        EvaluationInput in = tenAMonth();
        scheduleOf(in).pays = part("0.16");
        if (earned)
            scheduleOf(in).earnBack = EarnBack{2, {}};
        missMonth(in, "2025-02");
        for (const QString &said : claims) {
            const QStringList words = said.split(u' ');
            Claim claim = claimOf(in.claims.empty() ? "c1" : "c2", qPrintable(words.at(0)),
                words.at(1) == QStringLiteral("credited") ? ClaimState::Credited : ClaimState::Rejected);
            if (!in.claims.empty())
                claim.restates = in.claims.front().id;
            in.claims.push_back(claim);
        }
        Portfolio portfolio = portfolioOf(in);
        portfolio.claims = in.claims;
        const QJsonObject failure =
            onlyFailure(ledgerOcds(portfolio, creditLedger(portfolio), [](const ServiceLevel &) { return QString(); }));
        QTEST(failure.value(u"penaltyImposed").toString(), "imposed");
        QTEST(failure.value(u"penaltyPaid").toBool(), "paid");
    }

private:
    static QJsonObject onlyFailure(const QByteArray &package)
    {
        const QJsonObject release =
            QJsonDocument::fromJson(package).object().value(u"releases").toArray().at(0).toObject();
        const QJsonArray failures = release.value(u"contracts")
                                        .toArray()
                                        .at(0)
                                        .toObject()
                                        .value(u"implementation")
                                        .toObject()
                                        .value(u"performanceFailures")
                                        .toArray();
        return failures.size() == 1 ? failures.at(0).toObject() : QJsonObject();
    }
};

QTEST_GUILESS_MAIN(TstLedgerFile)
#include "tst_ledgerfile.moc"
