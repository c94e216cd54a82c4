// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/creditsmodel.h"

#include <QTest>

using namespace kept;

namespace {

constexpr int claimUntil = 6; // the column

/// An unclaimed credit that can be claimed until 15 June 2026.
CreditRow unclaimed(int daysLeft)
{
    const auto party = [](const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); };
    CreditEntry entry{*AgreementId::parse(QStringLiteral("a")), party("provider"), party("customer"), false,
        *ServiceLevelId::parse(QStringLiteral("avail")), *Period::parse(QStringLiteral("2026-05")),
        *Money::parse(QStringLiteral("100.00"), QStringLiteral("EUR")), CreditState::Entitled, Finality::Final,
        QDate(2026, 6, 15), QStringLiteral("7.1"), std::nullopt};
    return {entry, QStringLiteral("Hosting (sample)"), QStringLiteral("Sample AG"), QStringLiteral("Availability"),
        daysLeft};
}

} // namespace

class TestCreditsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeadlineSaysHowLongThereIs_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QString>("text");
        QTest::newRow("with days before it") << 2 << "15 Jun 2026, 2 day(s) left";
        QTest::newRow("on the day itself") << 0 << "15 Jun 2026, today is the last day";
        QTest::newRow("after it") << -1 << "15 Jun 2026";
    }

    void theDeadlineSaysHowLongThereIs()
    {
        QFETCH(int, daysLeft);
        CreditsModel model;
        model.setRows({unclaimed(daysLeft)});
        QTEST(model.index(0, claimUntil).data().toString(), "text");
    }
};

QTEST_GUILESS_MAIN(TestCreditsModel)
#include "tst_creditsmodel.moc"
