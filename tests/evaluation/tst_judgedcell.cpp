// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packedbytes.h"
#include "models/evaluation/judgedcell.h"

#include <QTest>

#include <limits>

using namespace kept;

namespace {

Currency euro() { return Currency::fromCode(QStringLiteral("EUR")).value(); }

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

Decimal decimal(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

/// Every field has a value that is not its default.
JudgedCell fullCell()
{
    const Period march = Period::parse(QStringLiteral("2026-03")).value();
    JudgedCell cell{{*ServiceLevelId::parse(QStringLiteral("avail-1")), march}, {}};
    ServiceLevelResult &result = cell.result;
    result.status = Status::Critical;
    result.finality = Finality::Final;
    result.value = Rational(std::int64_t(9'876'543'210) * 1000, 97);
    result.unit = Unit::Seconds;
    result.target = {decimal("99.90"), decimal("105.5"), decimal("-1"), decimal("0.05")};
    result.direction = Direction::Within;
    result.records = 123'456;
    result.covered = Share::fromParts(999'999'999);
    result.confidence = Interval{-0.125, 1e300};
    result.restsOnFewRecords = true;
    ResultPart part;
    part.first = QDate(2026, 3, 1);
    part.last = QDate(2026, 3, 14);
    part.version = 3;
    part.target = result.target;
    part.status = Status::Insufficient;
    part.value = Rational(-1, 3);
    part.records = 7;
    part.numerator = Rational(5, 7);
    part.denominator = Rational(Int128(std::numeric_limits<std::int64_t>::max()) * 1000, 7);
    part.covered = Share::fromParts(5);
    part.excluded = 2;
    part.valueWithExcluded = Rational(0);
    part.hasTarget = false;
    part.firstVersion = 2;
    result.parts = {part, part};
    result.parts[1].first = QDate(2026, 3, 15);
    CreditRemark remark{CreditReason::CapUnknown, CreditReason::MixedCurrencies, QDate(2026, 3, 1), QDate(2026, 3, 31),
        {{QStringLiteral("Grundgebühr"), euro()}}, euro(), Currency::fromCode(QStringLiteral("JPY")).value()};
    result.creditRemark = remark;
    result.allowanceUsed = Rational(3, 2);
    result.elapsed = Rational(1, 31);
    result.allowance = AllowanceLeft{AllowanceKind::LateTickets, Rational(-4), Rational(2, 3)};
    result.reported = decimal("99.95");
    result.overdueOutside = 12;
    result.reopened = 3;
    result.asked = 17;
    result.ratingStep = RatingStep::Inadequate;
    result.forecast = EndForecast{Rational(1, 3), Rational(95), Rational(-7, 2), false, Rational(40)};
    result.discrepancy = Discrepancy{Rational(399, 4), Rational(1997, 20), decimal("0.05"), FigureSource::Reported};
    const CreditPart first{0, euro(), Rational(100'000), Rational(2'678'400'000), Rational(7, 3), {1, 86'400'000}, 2};
    cell.facts = CreditFacts{0, QDate(2026, 3, 5), {first, CreditPart{1}}};
    return cell;
}

} // namespace

class TestJudgedCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullCellComesBackAsItIs()
    {
        const JudgedCell cell = fullCell();
        const auto read = unpackedCell(view(packed(cell)));
        QVERIFY(read.has_value());
        QVERIFY(read->result == cell.result);
        QVERIFY(read->facts == cell.facts);
        QCOMPARE(packed(*read), packed(cell));
    }

    void periodsKeepTheirKind_data()
    {
        QTest::addColumn<QString>("period");
        for (const char *text : {"2026-02", "2026-Q3", "2026-H1", "2026", "2026-01-15..2026-02-14"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void periodsKeepTheirKind()
    {
        QFETCH(QString, period);
        const Period wanted = Period::parse(period).value();
        const JudgedCell cell{{*ServiceLevelId::parse(QStringLiteral("a")), wanted}, {}};
        QCOMPARE(unpackedCell(view(packed(cell)))->result.period, wanted);
    }

    void aFiscalQuarterComesBack()
    {
        const Period wanted = Period::containing(QDate(2026, 3, 3), PeriodKind::Quarter, 2);
        QCOMPARE(wanted.first(), QDate(2026, 2, 1));
        const JudgedCell cell{{*ServiceLevelId::parse(QStringLiteral("a")), wanted}, {}};
        QCOMPARE(unpackedCell(view(packed(cell)))->result.period, wanted);
    }

    /// Cut or changed bytes give nothing or another cell, and never more than they hold.
    void brokenBytesAreRefusedOrReadAsSomethingElse()
    {
        const QByteArray whole = packed(fullCell());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!unpackedCell(view(whole.left(length))).has_value());
        QVERIFY(!unpackedCell(view(whole + QByteArray(1, '\0'))).has_value());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0x55);
            const auto read = unpackedCell(view(changed));
            QVERIFY(!read || packed(*read) != whole);
        }
    }

    void numbersOfAnySize_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<int>("bytes");
        QTest::newRow("nothing") << qint64(0) << 1;
        QTest::newRow("the smallest negative one") << qint64(-1) << 1;
        QTest::newRow("six bits") << qint64(63) << 1;
        QTest::newRow("seven bits") << qint64(64) << 2;
        QTest::newRow("the greatest") << std::numeric_limits<qint64>::max() << 10;
        QTest::newRow("the least") << std::numeric_limits<qint64>::min() << 10;
    }
    void numbersOfAnySize()
    {
        QFETCH(qint64, number);
        PackedWriter writer;
        writer.number(number);
        QTEST(int(writer.result().size()), "bytes");
        PackedReader reader(view(writer.result()));
        QCOMPARE(qint64(reader.number()), number);
        QVERIFY(reader.isGood() && reader.isAtEnd());
    }
};

QTEST_APPLESS_MAIN(TestJudgedCell)
#include "tst_judgedcell.moc"
