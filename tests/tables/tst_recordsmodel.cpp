// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

RecordRow row(const char *id, const char *part, const char *numbers, RecordEffect effect, std::int64_t amount)
{
    return {s(id), s(part), s(numbers), effect, amount};
}

/// As an evaluation tells of them: not in the order of their ids.
std::vector<RecordRow> rows()
{
    return {row("T-10", "late", "Service time 10 h, limit 8 h", RecordEffect::Bad, 36'000'000),
        row("T-9", "in time", "Service time 9 min, limit 8 h", RecordEffect::Good, 540'000),
        row("t-011", "outside the period", "", RecordEffect::Outside, 0),
        row("T-2", "excluded", "Service time 2 h, limit 8 h", RecordEffect::Excluded, 7'200'000),
        row("Z", "in time", "Service time 3 h, limit 8 h", RecordEffect::Good, 10'800'000)};
}

QString ids(const RecordsModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i)
        all << model.index(i, 0).data().toString();
    return all.join(u' ');
}

} // namespace

class TestRecordsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfItemModels()
    {
        RecordsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        model.sort(0);
        model.setFilter(s("late"), std::nullopt);
        QCOMPARE(ids(model), s("T-10"));
    }

    void saysWhatARecordDid()
    {
        TraceRecord record;
        QCOMPARE(effectOf(record), RecordEffect::Good);
        record.good = false;
        QCOMPARE(effectOf(record), RecordEffect::Bad);
        record.used = false;
        QCOMPARE(effectOf(record), RecordEffect::Outside);
        record.maintenance = true;
        QCOMPARE(effectOf(record), RecordEffect::Maintenance);
        record.maintenance = false;
        record.excluded = true;
        QCOMPARE(effectOf(record), RecordEffect::Excluded);
    }

    void thoseThatCountComeFirst()
    {
        RecordsModel model;
        model.setRows(rows());
        QCOMPARE(ids(model), s("T-10 T-9 Z T-2 t-011"));
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by no column: those that count first") << -1 << Qt::AscendingOrder << s("T-10 T-9 Z T-2 t-011");
        QTest::newRow("ids as people count") << 0 << Qt::AscendingOrder << s("T-2 T-9 T-10 t-011 Z");
        QTest::newRow("ids backwards") << 0 << Qt::DescendingOrder << s("Z t-011 T-10 T-9 T-2");
        QTest::newRow("by effect, equals as they came") << 1 << Qt::AscendingOrder << s("T-9 Z T-10 T-2 t-011");
        QTest::newRow("times by their length, not by their digits")
            << 2 << Qt::AscendingOrder << s("t-011 T-9 T-2 Z T-10");
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        RecordsModel model;
        model.setRows(rows());
        model.sort(0); // what comes next does not depend on what was
        model.sort(column, order);
        QTEST(ids(model), "expected");
    }

    void filtersByEffectAndText()
    {
        RecordsModel model;
        model.setRows(rows());
        QCOMPARE(model.total(), 5);
        QCOMPARE(model.total(RecordEffect::Good), 2);
        model.setFilter({}, RecordEffect::Good);
        QCOMPARE(ids(model), s("T-9 Z"));
        model.setFilter(s(" t-9 "), RecordEffect::Good);
        QCOMPARE(ids(model), s("T-9"));
        model.setFilter(s("2 H,"), std::nullopt);
        QCOMPARE(ids(model), s("T-2"));
        model.setFilter({}, std::nullopt);
        QCOMPARE(ids(model), s("T-10 T-9 Z T-2 t-011"));
        QCOMPARE(model.total(RecordEffect::Excluded), 1); // whatever is shown
    }

    void sortingKeepsWhatWasChosen()
    {
        RecordsModel model;
        model.setRows(rows());
        const QPersistentModelIndex chosen = model.index(0, 0);
        model.sort(2);
        QCOMPARE(chosen.data().toString(), s("T-10"));
        QCOMPARE(chosen.row(), 4);
    }

    void newRowsComeInTheOrderThatWasChosen()
    {
        RecordsModel model;
        model.setRows(rows());
        model.sort(0);
        model.setFilter({}, RecordEffect::Good);
        model.setRows({row("B", "in time", "", RecordEffect::Good, 0), row("C", "late", "", RecordEffect::Bad, 0),
            row("A", "in time", "", RecordEffect::Good, 0)});
        QCOMPARE(ids(model), s("A B"));
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), s("Effect: in time"));
    }

    void aHundredThousandRecordsDoNotWait()
    {
        std::vector<RecordRow> many;
        for (int i = 0; i < 100'000; ++i)
            many.push_back({s("INC") + QString::number((i * 7919LL) % 100'000), s("in time"),
                s("Service time %1 min, limit 8 h").arg(i % 480), i % 10 ? RecordEffect::Good : RecordEffect::Bad,
                i % 480});
        RecordsModel model;
        model.setRows(many);
        QElapsedTimer clock;
        clock.start();
        model.sort(0);
        const qint64 sorted = clock.restart();
        model.setFilter(s("INC9"), RecordEffect::Bad);
        const qint64 filtered = clock.elapsed();
        QCOMPARE(model.index(0, 0).data().toString(), s("INC90"));
        qInfo("sorted in %lld ms, filtered in %lld ms", sorted, filtered);
        QVERIFY(sorted < 2000 && filtered < 2000); // a tenth of it where nothing else runs
    }
};

QTEST_GUILESS_MAIN(TestRecordsModel)
#include "tst_recordsmodel.moc"
