// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/compliancemodel.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplefile.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const QDate asOf(2026, 10, 12);

ComplianceFilter filter(const QString &text = {})
{
    return {PeriodKind::Month, Period::containing(QDate(2026, 7, 1), PeriodKind::Quarter), 3, std::nullopt, text, {}};
}

/// One line a service level: name, target, then value and word of each column.
QString printed(const ComplianceModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        lines << parent.data().toString();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column, parent);
                const QString word = cell.data(ComplianceModel::WordRole).toString();
                cells << (word.isEmpty() ? cell.data().toString() : cell.data().toString() + u' ' + word);
            }
            lines << cells.join(QStringLiteral(" | "));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestComplianceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.kept"));
        QVERIFY(makeSampleFile(path, asOf).has_value());
        const auto database = Database::open(path, OpenMode::ReadOnly);
        const Instant noon = startOfDay(asOf, QTimeZone::utc()) + std::chrono::hours(12);
        m_portfolio = std::make_shared<const Portfolio>(
            loadPortfolio(**database, noon, QDate(2026, 1, 1), QDate(2026, 9, 30)).value());
    }

    void keepsTheRulesOfItemModels()
    {
        ComplianceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(m_portfolio, filter());
        model.setPortfolio(m_portfolio, filter(QStringLiteral("WAN")));
        QVERIFY(model.rowCount() == 1);
    }

    void showsTheSameFiguresAsTheScorecard()
    {
        ComplianceModel model;
        model.setPortfolio(m_portfolio, filter(QStringLiteral("Parcels handled")));
        const auto agreement = *AgreementId::parse(QStringLiteral("SL-2024-011"));
        const ServiceLevelResult *september = resultOf(m_portfolio->scorecards.at(agreement),
            *ServiceLevelId::parse(QStringLiteral("parcels-handled")), *Period::parse(QStringLiteral("2026-09")));
        QVERIFY(september);
        const QString value = QString::number(roundToWhole(*september->value, RoundingMode::HalfEven));
        const QString text = printed(model);
        QVERIFY2(text.startsWith(QStringLiteral("Sample Logistics BV\nParcels handled | ")), qPrintable(text));
        QVERIFY2(QString(text).remove(u',').endsWith(value + QStringLiteral(" met")), qPrintable(text));
    }

    void filtersByStatusOfTheLastColumn()
    {
        ComplianceModel model;
        ComplianceFilter critical = filter();
        critical.statuses = {Status::Critical};
        model.setPortfolio(m_portfolio, critical);
        QCOMPARE(model.levelCount(), 1);
        QCOMPARE(model.counts(), (std::map<Status, int>{{Status::Critical, 1}}));
        QVERIFY(printed(model).contains(QStringLiteral("WAN availability")));
    }

    void aColumnOfAQuarterShowsItsWorstMonth()
    {
        ComplianceModel model;
        ComplianceFilter quarters = filter(QStringLiteral("WAN availability"));
        quarters.kind = PeriodKind::Quarter;
        model.setPortfolio(m_portfolio, quarters);
        QVERIFY(printed(model).endsWith(QStringLiteral("critical")));
    }

    void findsAServiceLevelAndItsResult()
    {
        ComplianceModel model;
        model.setPortfolio(m_portfolio, filter());
        const QModelIndex found = model.find(*AgreementId::parse(QStringLiteral("SN-2023-009")),
            ServiceLevelId::parse(QStringLiteral("wan-availability")));
        QVERIFY(found.isValid());
        QCOMPARE(model.result(found)->status, Status::Critical);
        QVERIFY(found.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("critical")));
    }

    void marksWhatDeservesASecondLook()
    {
        ComplianceModel model;
        model.setPortfolio(m_portfolio, filter());
        const auto cell = [&model](const char *level) {
            return model.find(
                *AgreementId::parse(QStringLiteral("SD-2024-002")), ServiceLevelId::parse(QString::fromLatin1(level)));
        };
        const QModelIndex resolved = cell("desk-resolved");
        QCOMPARE(resolved.data(ComplianceModel::CaptionRole).toString(), QStringLiteral("met (?)"));
        const QString told = resolved.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(QStringLiteral("the reopen rate has risen three periods in a row")), qPrintable(told));
        const QModelIndex age = cell("desk-backlog-age");
        QCOMPARE(age.data(ComplianceModel::CaptionRole).toString(), QStringLiteral("met"));
    }

    void tellsHowManyAnswered()
    {
        ComplianceModel model;
        model.setPortfolio(m_portfolio, filter());
        const QModelIndex satisfied = model.find(*AgreementId::parse(QStringLiteral("SD-2024-002")),
            ServiceLevelId::parse(QStringLiteral("desk-satisfaction")));
        const QString told = satisfied.data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, u' ');
        QVERIFY2(told.contains(QStringLiteral("met, 12.7 % answered")), qPrintable(told)); // 45 of 354
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Portfolio> m_portfolio;
};

QTEST_GUILESS_MAIN(TestComplianceModel)
#include "tst_compliancemodel.moc"
