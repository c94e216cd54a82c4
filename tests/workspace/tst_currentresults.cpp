// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"
#include "models/workspace/currentresults.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/verifytrust.h"
#include "tests/workspace/hostingrecords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

Instant at(const char *iso) { return parseIso(QString::fromLatin1(iso)).value(); }

Span month(int number)
{
    return {
        startOfDay(QDate(2026, number, 1), QTimeZone::utc()), startOfDay(QDate(2026, number + 1, 1), QTimeZone::utc())};
}

const QDate january(2026, 1, 1);
const QDate june(2026, 6, 30);

} // namespace

/// One service level on the months of January to June 2026, as of the 20th of June.
class TestCurrentResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = at("2026-06-20T00:00:00Z");
        m_workspace = std::make_unique<Workspace>(take(Database::create(m_folder->filePath(QStringLiteral("b.kept")))),
            Actor{QStringLiteral("u"), QStringLiteral("First"), QStringLiteral("h"), {}}, [this] { return m_now; });
        Agreement agreement = sampleAgreement();
        agreement.life = {{LifeEventKind::Submitted, QDate(2025, 11, 1), QStringLiteral("First"), {}},
            {LifeEventKind::Approved, QDate(2025, 11, 5), QStringLiteral("Second"), {}},
            {LifeEventKind::Signed, QDate(2025, 11, 20), QStringLiteral("First"), {}}};
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("setup"), {}, saveParties).has_value());
        m_agreement = std::make_unique<Agreement>(take(inTransaction(*m_workspace, QStringLiteral("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, agreement); })));
        for (int number = 1; number <= 5; ++number)
            bring({}, number);
        QCOMPARE(refresh(), 6);
    }

    void nothingIsJudgedTwice() { QCOMPARE(refresh(), 0); }

    void onlyTheMonthOfAnOutageIsJudgedAgain()
    {
        bring({outage("2026-05-10T00:00:00Z", "2026-05-10T01:30:00Z")}, 5);
        QCOMPARE(refresh(), 1);
        QCOMPARE(value(4).toText(), QStringLiteral("99.80"));
    }

    void anOutageAcrossTheTurnIsFeltInBothMonths()
    {
        bring({outage("2026-04-30T23:00:00Z", "2026-05-01T01:00:00Z")}, 5);
        QCOMPARE(refresh(), 2);
    }

    void anOutageThatLastsIsFeltUntilToday()
    {
        bring({outage("2026-04-10T00:00:00Z", nullptr)}, 4);
        QCOMPARE(refresh(), 3); // April, May, and June, which runs
    }

    void whatAnImportChangesIsFeltWhereItWasAndWhereItIs()
    {
        bring({outage("2026-02-10T00:00:00Z", "2026-02-10T01:00:00Z")}, 2);
        QCOMPARE(refresh(), 1);
        bring({outage("2026-04-10T00:00:00Z", "2026-04-10T01:00:00Z")}, 4); // the same outage, put right
        QCOMPARE(refresh(), 2);
        const auto imports = take(allImports(m_workspace->database()));
        QVERIFY(inTransaction(
            *m_workspace, QStringLiteral("undo_import"), QStringLiteral("Wrong file"), [&](Transaction &transaction) {
                return undoImport(transaction, imports.front().info.id);
            }).has_value());
        QCOMPARE(refresh(), 2);
    }

    void coverageAloneIsFelt()
    {
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("state_coverage"), {}, [](Transaction &transaction) {
            return saveCoverageStatement(transaction,
                {*ServiceId::parse(QStringLiteral("web")), {}, MeasurementKind::Outage,
                    {at("2026-06-01T00:00:00Z"), at("2026-06-15T00:00:00Z")}, SelectedBy::Opened,
                    QStringLiteral("No outages"), std::nullopt});
        }).has_value());
        QCOMPARE(refresh(), 1);
        m_now = at("2026-06-21T00:00:00Z"); // June is judged to the end of its coverage, as the day before
        QCOMPARE(refresh(), 0);
    }

    void aRunningMonthIsJudgedAgainForALaterInstant()
    {
        m_now = at("2026-06-21T00:00:00Z");
        QCOMPARE(refresh(), 1);
    }

    void aMonthBecomesFinalWithTime()
    {
        m_now = at("2026-05-20T00:00:00Z");
        QCOMPARE(refresh(), 5); // what was judged for later is not for now
        QCOMPARE(result(4).finality, Finality::Provisional);
        m_now = at("2026-06-01T00:00:00Z");
        QCOMPARE(refresh(), 1);
        QCOMPARE(result(4).finality, Finality::Final);
    }

    void anAmendmentLeavesTheMonthsBeforeItAlone()
    {
        AgreementContent content = m_agreement->latest().content;
        content.serviceLevels[0].targets.set(
            QDate(2026, 5, 1), {*Decimal::parse(QStringLiteral("99.5")), std::nullopt, std::nullopt, std::nullopt});
        const Agreement amended =
            take(amendAgreement(*m_workspace, *m_agreement, content, QDate(2026, 6, 25), QStringLiteral("clearer")));
        QCOMPARE(refresh(), 0); // it waits for another person
        const QString path = m_workspace->database().path();
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>(take(Database::open(path)),
            Actor{QStringLiteral("v"), QStringLiteral("Second"), QStringLiteral("h"), {}}, [this] { return m_now; });
        take(takeLifeStep(*m_workspace, amended, LifeEventKind::Approved, QDate(2026, 6, 20), {}));
        QCOMPARE(refresh(), 1); // June
    }

    void anEarlierInstantIsNotServedWithLaterResults()
    {
        m_now = at("2026-06-10T00:00:00Z");
        const auto current = take(loadCurrentPortfolio(m_workspace->database(), m_now, january, june));
        QCOMPARE(current.judged.again, 6);
    }

    void theWindowOpensWithWhatIsStored()
    {
        const auto stored = take(loadStoredPortfolio(m_workspace->database(), m_now, january, june));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->asOf, m_now);
        const Portfolio judged = take(loadPortfolio(m_workspace->database(), m_now, january, june));
        QVERIFY(stored->scorecards == judged.scorecards);
        QVERIFY(!take(loadStoredPortfolio(m_workspace->database(), m_now, january.addDays(-1), june)).has_value());
        bring({outage("2026-05-10T00:00:00Z", "2026-05-10T01:30:00Z")}, 5);
        QVERIFY(!take(loadStoredPortfolio(m_workspace->database(), m_now, january, june)).has_value());
    }

    void manyAgreementsAreServedByTwoThreads()
    {
        for (int i = 0; i < 40; ++i)
            judgeBy([](ServiceLevel &) {}, "UTC", QDate(2025, 12, 1), QStringLiteral("M-%1").arg(i));
        QCOMPARE(refresh(), 40 * 6);
        bring({outage("2026-05-10T00:00:00Z", "2026-05-10T01:30:00Z")}, 5);
        QCOMPARE(refresh(), 41);
        const auto stored = take(loadStoredPortfolio(m_workspace->database(), m_now, january, june));
        const Portfolio judged = take(loadCurrentPortfolio(m_workspace->database(), m_now, january, june)).portfolio;
        QVERIFY(stored->scorecards == judged.scorecards);
        QVERIFY(stored->completeness == judged.completeness);
        QCOMPARE(judged.scorecards.size(), std::size_t(41));
        QCOMPARE(judged.agreements.back().reference, QStringLiteral("T-1")); // in order, whoever read them
    }

    void creditsAreSettledOutOfStoredResults()
    {
        bring({outage("2026-05-10T00:00:00Z", "2026-05-10T01:30:00Z")}, 5);
        QCOMPARE(refresh(), 1);
        QCOMPARE(refresh(), 0);
        QCOMPARE(result(4).credit->amount.toText(), QStringLiteral("100.00 EUR"));
    }

    void creditsThatLookBackAreSettledOutOfStoredResults()
    {
        judgeBy([](ServiceLevel &level) {
            level.credit->repeat = CreditRepeat{1, Decimal{2, 0}};
            level.credit->earnBack = EarnBack{1};
        });
        QVERIFY(refresh() > 0);
        bring({outage("2026-02-10T00:00:00Z", "2026-02-10T01:30:00Z")}, 2);
        bring({outage("2026-03-10T00:00:00Z", "2026-03-10T01:30:00Z", "O-2")}, 3);
        QVERIFY(refresh() > 0);
        QCOMPARE(refresh(), 0);
        QCOMPARE(result(1).credit->amount.toText(), QStringLiteral("100.00 EUR"));
        QCOMPARE(result(2).credit->amount.toText(), QStringLiteral("200.00 EUR"));
        QCOMPARE(result(3).earnedBack->amount.toText(), QStringLiteral("200.00 EUR"));
        const auto stored = take(loadStoredPortfolio(m_workspace->database(), m_now, january, june));
        QVERIFY(stored.has_value());
        QVERIFY(stored->scorecards.at(m_agreement->id) == *m_scorecard);
    }

    void anInvoiceIsFeltByTheCreditsThatGoByIt()
    {
        judgeBy([](ServiceLevel &level) { level.credit->basis = CreditBasis::Invoice; });
        bring({outage("2026-05-10T00:00:00Z", "2026-05-10T01:30:00Z")}, 5);
        QVERIFY(refresh() > 0);
        QCOMPARE(result(4).creditRemark->reason, CreditReason::NoCharge);
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("save_invoice"), {}, [&](Transaction &transaction) {
            return saveInvoice(transaction,
                {InvoiceId::create(), m_agreement->id, QStringLiteral("2026-17"), QDate(2026, 6, 1), QDate(2026, 5, 1),
                    QDate(2026, 5, 31), std::nullopt, *Money::parse(QStringLiteral("3210.00"), QStringLiteral("EUR"))});
        }).has_value());
        QVERIFY(refresh() > 0);
        QCOMPARE(result(4).credit->amount.toText(), QStringLiteral("321.00 EUR"));
        QCOMPARE(refresh(), 0);
    }

    void aLongOutageIsWholeWhateverWasMergedIntoIt()
    {
        judgeBy([](ServiceLevel &level) {
            level.rule.metric = Metric::LongestOutage;
            level.direction = Direction::AtMost;
            level.credit.reset();
        });
        bring({outage("2026-02-20T00:00:00Z", "2026-04-03T00:00:00Z", "O-2")}, 4);
        static_cast<void>(refresh());
        QCOMPARE(result(3).value, std::optional(Rational(std::int64_t(42) * 86'400)));
        bring({outage("2026-01-10T00:00:00Z", "2026-02-20T00:00:00Z", "O-3")}, 1);
        static_cast<void>(refresh()); // which compares with a fresh evaluation
        QCOMPARE(result(3).value, std::optional(Rational(std::int64_t(83) * 86'400)));
    }

    /// Nobody resolves the ticket, and time makes it late; what is counted by openings is judged again for that.
    void timeDecidesOnWhatIsCountedByOpenings()
    {
        judgeBy([](ServiceLevel &level) {
            level.rule.metric = Metric::ShareWithinTime;
            level.rule.basis = TicketBasis::Opened;
            level.rule.limit = std::chrono::hours(72);
            level.credit.reset();
        });
        m_now = at("2026-06-01T12:00:00Z");
        bring({ticket("T-1", "2026-05-20T00:00:00Z", "2026-05-21T00:00:00Z"),
                  ticket("T-2", "2026-05-31T10:00:00Z", nullptr)},
            MeasurementKind::Ticket, 5);
        static_cast<void>(refresh());
        QCOMPARE(result(4).records, std::int64_t(1));
        m_now = at("2026-06-10T12:00:00Z");
        static_cast<void>(refresh()); // which compares with a fresh evaluation
        QCOMPARE(result(4).records, std::int64_t(2));
    }

    /// On the last day of a month in Honolulu it is the next month in UTC for ten hours.
    void aCountIsFeltInTheMonthOfItsDaysInAnyZone()
    {
        judgeBy(
            [](ServiceLevel &level) {
                level.rule.metric = Metric::Volume;
                level.rule.countName = QStringLiteral("files");
                level.targets = {};
                level.targets.set(QDate(2026, 5, 31), {*Decimal::parse(QStringLiteral("5")), {}, {}, {}});
                level.credit.reset();
            },
            "Pacific/Honolulu", QDate(2026, 5, 31));
        bring({}, MeasurementKind::Count, 5);
        static_cast<void>(refresh());
        Count count;
        count.externalId = QStringLiteral("C-1");
        count.name = QStringLiteral("files");
        count.first = QDate(2026, 5, 31);
        count.last = count.first;
        count.number = 7;
        bring({{2, *ServiceId::parse(QStringLiteral("web")), count}}, MeasurementKind::Count, 5);
        static_cast<void>(refresh());
        QCOMPARE(result(0).parts.front().numerator, Rational(7));
    }

    void ratingsOfAServiceOfNobodyChangeNothing()
    {
        judgeBy([](ServiceLevel &level) {
            level.rule.metric = Metric::Satisfaction;
            level.population.services.clear();
            level.credit.reset();
        });
        static_cast<void>(refresh());
        const Scorecard before = *m_scorecard;
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("setup"), {}, [](Transaction &transaction) {
            return saveService(transaction,
                {*ServiceId::parse(QStringLiteral("other")), QStringLiteral("Other"), {}, organisation("provider"),
                    std::nullopt, {}, {}, false, 0});
        }).has_value());
        SurveyRating rating;
        rating.externalId = QStringLiteral("R-1");
        rating.at = at("2026-05-10T00:00:00Z");
        rating.score = *Decimal::parse(QStringLiteral("1"));
        ImportInfo info{ImportId::create(), QStringLiteral("survey"), MeasurementKind::Rating, QStringLiteral("r.csv"),
            {}, {}, {}, 1, 0};
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("import"), {}, [&](Transaction &transaction) {
            return writeImport(transaction, info, {{2, *ServiceId::parse(QStringLiteral("other")), rating}});
        }).has_value());
        QCOMPARE(refresh(), 0);
        QVERIFY(*m_scorecard == before);
    }

    void whatCannotBeStoredIsNotSaidToBe()
    {
        m_now = at("2026-06-21T00:00:00Z");
        bring({outage("2026-05-31T00:00:00Z", "2026-06-22T00:00:00Z")}, 5); // ends later than now
        static_cast<void>(refresh());
        QVERIFY(!take(loadStoredPortfolio(m_workspace->database(), m_now, january, june)).has_value());
    }

    void resultsForALaterInstantAreNotShownBeforeIt()
    {
        QVERIFY(!take(loadStoredPortfolio(m_workspace->database(), m_now - std::chrono::milliseconds(1), january, june))
                     .has_value());
    }

    void aResultForAnEarlierInstantIsComparedAsOfThen()
    {
        m_now = at("2026-06-21T00:00:00Z");
        QCOMPARE(take(verifyTrust(m_workspace->database(), m_now)).storedResults, std::int64_t(6));
        forge("2026-06");
        QVERIFY(!take(verifyTrust(m_workspace->database(), m_now)).holds);
    }

    void aResultThatWasTamperedWithIsNamed()
    {
        QCOMPARE(take(verifyTrust(m_workspace->database(), m_now)).storedResults, std::int64_t(6));
        forge("2026-05");
        const VerifyReport report = take(verifyTrust(m_workspace->database(), m_now));
        QVERIFY(!report.holds);
        QCOMPARE(report.finding,
            QStringLiteral("The stored result of the service level avail of T-1 in 2026-05 is not what its records "
                           "give."));
    }

    void bytesThatCannotBeReadAreJudgedAgain()
    {
        QVERIFY(execute(m_workspace->database().handle(),
            "UPDATE stored_result SET content = x'0201' WHERE period IN ('2026-02', '2026-03')")
                    .has_value());
        QCOMPARE(refresh(), 2);
        QCOMPARE(refresh(), 0);
    }

private:
    /// Writes another status into the stored result of the month.
    void forge(const char *period)
    {
        sqlite3 *handle = m_workspace->database().handle();
        const QByteArray where = QByteArray(" WHERE period = '") + period + '\'';
        auto found = Statement::prepare(handle, "SELECT content FROM stored_result" + where);
        QVERIFY(found.has_value() && *found->step());
        auto cell = unpackedCell(found->blob(0));
        found->reset();
        QVERIFY(cell.has_value());
        cell->result.status = Status::Critical;
        const QByteArray forged = packed(*cell);
        auto update = Statement::prepare(handle, "UPDATE stored_result SET content = ?" + where);
        QVERIFY(update.has_value());
        update->bindBlob(1, {forged.constData(), static_cast<std::size_t>(forged.size())});
        QVERIFY(update->run().has_value());
    }

    /// The agreement with another service level, from its beginning on.
    void judgeBy(const std::function<void(ServiceLevel &)> &change, const char *zone = "UTC",
        const QDate &start = QDate(2025, 12, 1), const QString &reference = QStringLiteral("T-2"))
    {
        Agreement other = sampleAgreement();
        other.versions.front().effective = start;
        other.latest().content.term.start = start;
        other.latest().content.zone = QString::fromLatin1(zone);
        other.id = AgreementId::create();
        other.reference = reference;
        other.life = m_agreement->life;
        change(other.latest().content.serviceLevels[0]);
        m_agreement = std::make_unique<Agreement>(take(inTransaction(*m_workspace, QStringLiteral("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, other); })));
    }

    static IncomingRecord outage(const char *from, const char *to, const char *id = "O-1")
    {
        Outage made;
        made.externalId = QString::fromLatin1(id);
        made.from = at(from);
        if (to != nullptr)
            made.to = at(to);
        return {2, *ServiceId::parse(QStringLiteral("web")), made};
    }

    static IncomingRecord ticket(const char *id, const char *opened, const char *resolved)
    {
        Ticket made;
        made.externalId = QString::fromLatin1(id);
        made.opened = at(opened);
        if (resolved != nullptr)
            made.resolved = at(resolved);
        return {2, *ServiceId::parse(QStringLiteral("web")), made};
    }

    void bring(const std::vector<IncomingRecord> &records, int number)
    {
        bring(records, MeasurementKind::Outage, number);
    }

    void bring(const std::vector<IncomingRecord> &records, MeasurementKind kind, int number)
    {
        ImportInfo info{ImportId::create(), QStringLiteral("monitor"), kind, QStringLiteral("o.csv"), {}, {}, {}, 1, 0};
        info.coverage = {{*ServiceId::parse(QStringLiteral("web")), info.source, info.kind, month(number),
            SelectedBy::Opened, {}, std::nullopt}};
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("import"), {}, [&](Transaction &transaction) {
            return writeImport(transaction, info, records);
        }).has_value());
    }

    /// How many results were judged again, and that they are those of a fresh evaluation.
    int refresh()
    {
        const auto current = take(loadCurrentPortfolio(m_workspace->database(), m_now, january, june));
        const Agreement agreement = take(findAgreement(m_workspace->database(), m_agreement->id));
        m_scorecard = std::make_unique<Scorecard>(
            evaluate(take(loadInput(m_workspace->database(), agreement, m_now, january, june))));
        if (current.portfolio.scorecards.at(m_agreement->id) != *m_scorecard)
            qFatal("the results are not those of a fresh evaluation");
        compareUpdates(current.judged, take(loadUpdate(m_workspace->database(), m_now, january, june)));
        take(storeResults(m_workspace->database(), current.judged.update, 0, 2)); // in pieces
        for (std::size_t from = 2; from < current.judged.update.fresh.size(); from += 2)
            take(storeResults(m_workspace->database(), current.judged.update, from, 2));
        return current.judged.again;
    }

    /// What is judged for those who look at nothing is what is judged for those who look.
    static void compareUpdates(const JudgedAgreements &seen, const JudgedAgreements &unseen)
    {
        const auto told = [](const JudgedAgreements &judged) {
            std::set<std::tuple<AgreementId, QByteArray, Sha256Digest, std::int64_t, Instant>> all;
            for (const auto &[agreement, cell] : judged.update.fresh)
                all.emplace(agreement, packed(cell.cell), cell.state.digest, cell.state.stamp, cell.asOf);
            return all;
        };
        const auto gone = [](const JudgedAgreements &judged) {
            return std::set(judged.update.gone.begin(), judged.update.gone.end());
        };
        if (told(seen) != told(unseen) || gone(seen) != gone(unseen) || seen.again != unseen.again
            || seen.results != unseen.results || seen.update.state != unseen.update.state
            || seen.update.isComplete != unseen.update.isComplete || seen.update.isNeeded != unseen.update.isNeeded)
            qFatal("an update says something other than the portfolio");
    }

    const ServiceLevelResult &result(std::size_t index) const { return m_scorecard->results.at(index); }
    Decimal value(std::size_t index) const
    {
        const Rational rounded = *result(index).value * Rational(100);
        return {roundToWhole(rounded, RoundingMode::HalfEven), 2};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Agreement> m_agreement;
    std::unique_ptr<Scorecard> m_scorecard;
    Instant m_now;
};

QTEST_GUILESS_MAIN(TestCurrentResults)
#include "tst_currentresults.moc"
