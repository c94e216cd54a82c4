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
            loadPortfolio(**database, noon, QDate(2026, 1, 1), QDate(2026, 12, 31)).value());
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

    void fewRecordsAloneAreMarkedQuietly()
    {
        ComplianceModel model;
        model.setPortfolio(m_portfolio, filter());
        const QModelIndex requests = cell(model, "SH-2024-017", "web-requests");
        QCOMPARE(requests.data(ComplianceModel::CaptionRole).toString(), QStringLiteral("met"));
        QCOMPARE(notes(requests), FigureNotes(FigureNote::FewRecords));
        QVERIFY(told(requests).contains(QStringLiteral("Second look: it rests on few records.")));
        const QModelIndex missed = requests.siblingAtColumn(2); // of July; chance could have turned it, too
        QCOMPARE(missed.data(ComplianceModel::WordRole).toString(), QStringLiteral("missed"));
        QCOMPARE(notes(missed), FigureNotes(FigureNote::FewRecords));
        QVERIFY2(told(missed).endsWith(QStringLiteral("missed. The verdict rests on few records.")),
            qPrintable(told(missed)));
    }

    void theRunningMonthIsProvisional()
    {
        ComplianceModel model;
        ComplianceFilter running = filter(QStringLiteral("WAN availability"));
        running.until = Period::containing(asOf, PeriodKind::Month);
        model.setPortfolio(m_portfolio, running);
        const QModelIndex october = cell(model, "SN-2023-009", "wan-availability");
        QVERIFY(notes(october).testFlag(FigureNote::Provisional));
        QVERIFY2(told(october).endsWith(QStringLiteral("Provisional: later records can still change it.")),
            qPrintable(told(october)));
        const QModelIndex september = october.siblingAtColumn(october.column() - 1);
        QVERIFY(!notes(september).testFlag(FigureNote::Provisional));
        QVERIFY(!told(september).contains(QStringLiteral("Provisional")));
        running.kind = PeriodKind::Quarter; // provisional as soon as one of its months is
        model.setPortfolio(m_portfolio, running);
        QVERIFY(notes(cell(model, "SN-2023-009", "wan-availability")).testFlag(FigureNote::Provisional));
        QVERIFY(model.notes().testFlag(FigureNote::Provisional));
    }

    void aFigureThatIsReportedOtherwiseIsMarkedUntilItIsSettled()
    {
        auto changed = std::make_shared<Portfolio>(*m_portfolio);
        const auto agreement = *AgreementId::parse(QStringLiteral("SN-2023-009"));
        Seldom<Discrepancy> *found = nullptr;
        for (ServiceLevelResult &result : changed->scorecards.at(agreement).results)
            if (result.serviceLevel.text() == QStringLiteral("wan-availability")
                && result.period == *Period::parse(QStringLiteral("2026-09")))
                found = &result.discrepancy;
        QVERIFY(found);
        *found = Discrepancy{Rational(97), Rational(99), *Decimal::parse(QStringLiteral("0.05")), std::nullopt};
        ComplianceModel model;
        model.setPortfolio(changed, filter(QStringLiteral("WAN availability")));
        const QModelIndex marked = cell(model, "SN-2023-009", "wan-availability");
        QVERIFY(notes(marked).testFlag(FigureNote::Discrepancy));
        QVERIFY(!notes(marked.siblingAtColumn(marked.column() - 1)).testFlag(FigureNote::Discrepancy));
        QVERIFY2(told(marked).contains(QStringLiteral("reported 99.00 %, measured 97.00 %")), qPrintable(told(marked)));
        Discrepancy settled = **found;
        settled.counts = FigureSource::Reported;
        *found = settled;
        model.setPortfolio(changed, filter(QStringLiteral("WAN availability")));
        const QModelIndex quiet = cell(model, "SN-2023-009", "wan-availability");
        QVERIFY(!notes(quiet).testFlag(FigureNote::Discrepancy));
        QVERIFY2(told(quiet).contains(QStringLiteral("the reported figure counts")), qPrintable(told(quiet)));
    }

    void withoutAToleranceAnyOtherReportedFigureIsMarked()
    {
        auto changed = std::make_shared<Portfolio>(*m_portfolio);
        const auto agreement = *AgreementId::parse(QStringLiteral("SN-2023-009"));
        for (ServiceLevelResult &result : changed->scorecards.at(agreement).results)
            if (result.serviceLevel.text() == QStringLiteral("wan-availability"))
                result.reported = *Decimal::parse(QStringLiteral("99.5"));
        ComplianceModel model;
        model.setPortfolio(changed, filter(QStringLiteral("WAN availability")));
        const QModelIndex marked = cell(model, "SN-2023-009", "wan-availability");
        QVERIFY(notes(marked).testFlag(FigureNote::Discrepancy));
        QVERIFY2(
            told(marked).contains(QStringLiteral("critical. The supplier reports 99.5 %.")), qPrintable(told(marked)));
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
    static QModelIndex cell(const ComplianceModel &model, const char *agreement, const char *level)
    {
        return model.find(
            *AgreementId::parse(QString::fromLatin1(agreement)), ServiceLevelId::parse(QString::fromLatin1(level)));
    }
    static FigureNotes notes(const QModelIndex &index)
    {
        return FigureNotes::fromInt(index.data(ComplianceModel::NotesRole).toInt());
    }
    /// What a screen reader says, which is the tip, too.
    static QString told(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, u' ');
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Portfolio> m_portfolio;
};

QTEST_GUILESS_MAIN(TestComplianceModel)
#include "tst_compliancemodel.moc"
