// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a service credit: claimed, sent, accepted in part, credited, lapsed.
#include "models/evaluation/creditelection.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/attachments.h"
#include "models/workspace/claimchecks.h"
#include "models/workspace/claims.h"
#include "models/workspace/reviews.h"
#include "models/workspace/verifytrust.h"
#include "tests/workspace/hostingworkbook.h"

using namespace kept;
using namespace kept::test;

namespace {

/// Two credits of one incident, of 10 % and of 4 %.
Agreement withChoice()
{
    Agreement agreement = sampleAgreement();
    auto &levels = agreement.latest().content.serviceLevels;
    levels.front().credit->election = QStringLiteral("outage");
    levels.push_back(levels.front());
    levels.back().id = *ServiceLevelId::parse(QStringLiteral("second"));
    levels.back().credit->bands.front().pays = *Share::parsePercent(QStringLiteral("4"));
    return agreement;
}

} // namespace

class TestClaims : public QObject, private HostingWorkbook {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aPartOfAClaimIsAccepted()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {}); // 100.00 EUR
        const auto money = [](const char *amount, const char *currency = "EUR") {
            return *Money::parse(QString::fromLatin1(amount), QString::fromLatin1(currency));
        };
        for (const Money &wrong : {money("100.01"), money("0.00"), money("-1.00"), money("60.00", "USD")}) {
            const auto refused = settleClaim(*m_workspace, *claim, ClaimState::Accepted, {}, {}, wrong);
            QCOMPARE(errorOf(refused),
                QStringLiteral("The accepted amount is more than nothing and at most the claimed 100.00 EUR."));
        }
        QVERIFY(!settleClaim(*m_workspace, *claim, ClaimState::Rejected, {}, {}, money("60.00")).has_value());
        const auto part = settleClaim(*m_workspace, *claim, ClaimState::Accepted, {}, {}, money("60.00"));
        QVERIFY(part.has_value());
        const auto sums = [&] { return creditTotals({onlyCredit()}, std::nullopt).front(); };
        QCOMPARE(sums().claimed, std::int64_t(10000));
        QCOMPARE(sums().disputed, std::int64_t(4000));
        QCOMPARE(creditStateText(onlyCredit()), QStringLiteral("accepted 60.00 EUR · disputed 40.00 EUR"));
        const auto credited = settleClaim(*m_workspace, *part, ClaimState::Credited, QStringLiteral("INV-1"), {});
        QCOMPARE(credited->accepted->toText(), QStringLiteral("60.00 EUR"));
        QCOMPARE(sums().credited, std::int64_t(6000));
        QCOMPARE(sums().forgone, std::int64_t(4000));
        QCOMPARE(sums().claimed, std::int64_t(0));
    }

    void aDifferenceIsClaimedBesideTheFirstClaim()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        const auto first = claimCredit(*m_workspace, onlyCredit(), {});
        QVERIFY(first.has_value());
        Claim more = *first;
        more.id = ClaimId::create();
        more.amount = *Money::parse(QStringLiteral("20.00"), QStringLiteral("EUR"));
        const auto refusal = [&](const Claim &claim) {
            const auto checked = checkClaim(claim, nullptr, {*first}, agreement, QDate(2026, 6, 20));
            return checked ? QString() : checked.error().message;
        };
        QVERIFY2(refusal(more).contains(QStringLiteral("is claimed already")), qPrintable(refusal(more)));
        more.restates = first->id;
        QCOMPARE(refusal(more), QStringLiteral("The claim of a difference needs a reason."));
        more.reason = QStringLiteral("the outage was longer");
        QCOMPARE(refusal(more), QString());
        more.restates = ClaimId::create();
        QVERIFY2(refusal(more).startsWith(QStringLiteral("There is no claim ")), qPrintable(refusal(more)));
    }

    /// 25 % below 99 %: what is found later makes a difference of 150.00.
    CreditEntry differenceKnownOn(unsigned day)
    {
        Agreement agreement = sampleAgreement();
        auto &bands = agreement.latest().content.serviceLevels.front().credit->bands;
        const BandEdge edge{*Decimal::parse(QStringLiteral("99")), false};
        bands.front().lower = BandEdge{edge.value, true};
        bands.push_back({std::nullopt, edge, *Share::parsePercent(QStringLiteral("25"))});
        importOutage(signedAgreement(agreement));
        if (!claimCredit(*m_workspace, onlyCredit(), {}))
            qFatal("it can be claimed");
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 7 / std::chrono::day{day}};
        importFile("id,from,to\nO-2,2026-05-11T00:00:00Z,2026-05-11T10:00:00Z\n");
        for (const CreditEntry &entry : creditLedger(portfolio()))
            if (entry.kind == CreditKind::Restatement)
                return entry;
        qFatal("a difference was expected");
    }

    void aDifferenceIsClaimedInTheCreditsOwnWindow()
    {
        const CreditEntry difference = differenceKnownOn(15);
        QCOMPARE(difference.amount.toText(), QStringLiteral("150.00 EUR"));
        QCOMPARE(difference.deadline, std::optional(QDate(2026, 7, 15)));
    }

    void aDifferenceFoundLaterHasTheWindowFromThatDay()
    {
        const CreditEntry difference = differenceKnownOn(20);
        QCOMPARE(difference.deadline, std::optional(QDate(2026, 9, 3)));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 4};
        QCOMPARE(errorOf(claimCredit(*m_workspace, difference, {})),
            QStringLiteral("This service credit could be claimed until 2026-09-03 and has lapsed."));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 3};
        QVERIFY(claimCredit(*m_workspace, difference, {}).has_value());
    }

    void whatTheFigureIsNotTakenFromLeavesTheDeadlineAlone()
    {
        const CreditEntry difference = differenceKnownOn(20);
        QCOMPARE(difference.deadline, std::optional(QDate(2026, 9, 3)));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 4};
        importRating();
        for (const CreditEntry &entry : creditLedger(portfolio()))
            if (entry.kind == CreditKind::Restatement) {
                QCOMPARE(entry.deadline, difference.deadline);
                QCOMPARE(entry.state, CreditState::Forgone);
            }
    }

    /// Both service levels go by what is reported of them; 99.8 % gives 100.00, 98 % gives 250.00.
    void whatIsReportedOfAnotherServiceLevelLeavesTheDeadlineAlone()
    {
        Agreement agreement = sampleAgreement();
        auto &levels = agreement.latest().content.serviceLevels;
        levels.front().rule.metric = Metric::Reported;
        const BandEdge edge{*Decimal::parse(QStringLiteral("99")), false};
        levels.front().credit->bands.front().lower = BandEdge{edge.value, true};
        levels.front().credit->bands.push_back({std::nullopt, edge, *Share::parsePercent(QStringLiteral("25"))});
        levels.push_back(levels.front());
        levels.back().id = *ServiceLevelId::parse(QStringLiteral("second"));
        levels.back().credit.reset();
        signedAgreement(agreement);
        importReported("avail", "99.8");
        QVERIFY(claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 7 / 20};
        importReported("avail", "98");
        const auto difference = [this] {
            for (const CreditEntry &entry : creditLedger(portfolio()))
                if (entry.kind == CreditKind::Restatement)
                    return entry;
            qFatal("a difference was expected");
        };
        QCOMPARE(difference().amount.toText(), QStringLiteral("150.00 EUR"));
        QCOMPARE(difference().deadline, std::optional(QDate(2026, 9, 3)));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 9 / 4};
        importReported("second", "97");
        QCOMPARE(difference().deadline, std::optional(QDate(2026, 9, 3)));
        QCOMPARE(difference().state, CreditState::Forgone);
    }

    void aClaimOfAFileIsInACurrencyOfTheAgreement()
    {
        const Agreement agreement = signedAgreement();
        importOutage(agreement);
        Claim claim = *claimCredit(*m_workspace, onlyCredit(), {});
        claim.id = ClaimId::create();
        claim.amount = *Money::parse(QStringLiteral("50.00"), QStringLiteral("USD"));
        const QDate today(2026, 6, 20);
        Invoice invoice{InvoiceId::create(), agreement.id, QStringLiteral("R-1"), today, today, today, std::nullopt,
            *Money::parse(QStringLiteral("500.00"), QStringLiteral("USD"))};
        QVERIFY(!checkClaim(claim, nullptr, {}, agreement, today).has_value());
        QVERIFY(checkClaim(claim, nullptr, {}, agreement, today, {invoice}).has_value());
        invoice.agreement = AgreementId::create(); // of another one
        QVERIFY(!checkClaim(claim, nullptr, {}, agreement, today, {invoice}).has_value());
        Agreement fixed = agreement;
        fixed.latest().content.serviceLevels.front().credit->pays = claim.amount;
        QVERIFY(checkClaim(claim, nullptr, {}, fixed, today).has_value());
    }

    void allOfAClaimIsAcceptedAndADisputeIsAboutAllOfIt()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        const auto whole = settleClaim(*m_workspace, *claim, ClaimState::Accepted, {}, {}, claim->amount);
        QVERIFY(whole.has_value());
        QVERIFY(!whole->accepted);
        QCOMPARE(creditStateText(onlyCredit()), QStringLiteral("accepted"));
        const auto disputed = settleClaim(*m_workspace, *whole, ClaimState::Disputed, {}, {});
        const auto part = settleClaim(*m_workspace, *disputed, ClaimState::Accepted, {}, {},
            *Money::parse(QStringLiteral("0.01"), QStringLiteral("EUR")));
        QCOMPARE(part->accepted->toText(), QStringLiteral("0.01 EUR"));
        const auto again = settleClaim(*m_workspace, *part, ClaimState::Disputed, {}, {});
        QVERIFY(!again->accepted);
        QCOMPARE(creditTotals({onlyCredit()}, std::nullopt).front().disputed, std::int64_t(10000));
    }

    void aLetterThatWentOutClaimsWhatItHolds()
    {
        importOutage(signedAgreement());
        const auto sent = recordSent(*m_workspace, {onlyCredit()});
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(errorOf(sent)));
        QCOMPARE(onlyCredit().state, CreditState::Claimed);
        QCOMPARE(onlyCredit().claim->sentOn, std::optional(QDate(2026, 6, 20)));
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 25};
        QVERIFY(recordSent(*m_workspace, {onlyCredit()}).has_value()); // once more, as a reminder
        QCOMPARE(onlyCredit().claim->claimedOn, QDate(2026, 6, 20));
        QCOMPARE(onlyCredit().claim->sentOn, std::optional(QDate(2026, 6, 25)));
        CreditEntry again = onlyCredit();
        again.claim.reset();
        QVERIFY(
            errorOf(recordSent(*m_workspace, {onlyCredit(), again})).contains(QStringLiteral("is claimed already")));
    }

    void aStepHasItsDayBetweenTheOneBeforeAndToday()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 30};
        const auto on = [&](int month, int day) {
            return settleClaim(*m_workspace, *claim, ClaimState::Disputed, {}, QStringLiteral("Not ours"), {},
                QDate(2026, month, day));
        };
        QCOMPARE(errorOf(on(7, 1)), QStringLiteral("The step is dated 1 Jul 2026, which is in the future."));
        QCOMPARE(errorOf(on(6, 19)),
            QStringLiteral("The step is dated 19 Jun 2026, before the claim, which was made on 20 Jun 2026."));
        QCOMPARE(on(6, 19).error().advice, QStringLiteral("Enter a day from 20 Jun 2026 to 30 Jun 2026."));
        const auto disputed = on(6, 22);
        QVERIFY(disputed.has_value());
        QVERIFY(settleClaim(*m_workspace, *disputed, ClaimState::Rejected, {}, QStringLiteral("Final")).has_value());
        QCOMPARE(claimStory(onlyCredit()).join(QStringLiteral("; ")),
            QStringLiteral(
                "claimed on 20 Jun 2026; disputed on 22 Jun 2026 (Not ours); rejected on 30 Jun 2026 (Final)"));
        QCOMPARE(onlyCredit().claim->steps.at(0).by, QStringLiteral("First"));
    }

    void aClaimOfAFileIsOfSomethingAndStaysWhatItIs()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        const Agreement agreement = *portfolio().agreement(claim->agreement);
        const QDate today(2026, 6, 20);
        Claim nothing = *claim;
        nothing.id = ClaimId::create();
        nothing.amount = *Money::parse(QStringLiteral("-100.00"), QStringLiteral("EUR"));
        QCOMPARE(checkClaim(nothing, nullptr, {}, agreement, today).error().message,
            QStringLiteral("A claim is of more than nothing; this one is of -100.00 EUR."));
        Claim changed = *claim;
        changed.restates = claim->id;
        changed.reason = QStringLiteral("Because");
        QVERIFY(!checkClaim(changed, &*claim, {*claim}, agreement, today));
        changed.id = ClaimId::create();
        changed.restates = changed.id; // beside itself
        QVERIFY(!checkClaim(changed, nullptr, {*claim, changed}, agreement, today));
        changed.restates = claim->id;
        QVERIFY(checkClaim(changed, nullptr, {*claim}, agreement, today).has_value());
    }

    void theStepsOfAClaimAreKept()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        const auto stored = settleClaim(*m_workspace, *claim, ClaimState::Disputed, {}, QStringLiteral("Not ours"));
        Claim forgetful = *stored;
        forgetful.steps.clear();
        const Agreement agreement = *portfolio().agreement(claim->agreement);
        QCOMPARE(checkClaim(forgetful, &*stored, {}, agreement, QDate(2026, 6, 20)).error().advice,
            QStringLiteral("Write them as the workbook has them, and a new one behind them."));
        QVERIFY(checkClaim(*stored, &*stored, {}, agreement, QDate(2026, 6, 20)).has_value());
    }

    /// What the other party claimed in time is recorded on its own day, also later.
    void aClaimOfTheOtherPartyIsRecorded()
    {
        importOutage(signedAgreement());
        CreditEntry owed = onlyCredit();
        owed.owedByUs = true; // claimed until 15 July
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 7 / 20};
        QCOMPARE(errorOf(claimCredit(*m_workspace, owed, {}, QDate(2026, 7, 21))),
            QStringLiteral("The claim is dated 21 Jul 2026, which is in the future."));
        const auto early = claimCredit(*m_workspace, owed, {}, QDate(2026, 4, 30));
        QCOMPARE(errorOf(early),
            QStringLiteral("The claim is dated 30 Apr 2026, before its period, which begins on 1 May 2026."));
        QCOMPARE(early.error().advice, QStringLiteral("Enter a day from 1 May 2026 to 20 Jul 2026."));
        QCOMPARE(errorOf(claimCredit(*m_workspace, owed, {}, QDate(2026, 7, 16))),
            QStringLiteral("This service credit could be claimed until 2026-07-15 and has lapsed."));
        const auto claim = claimCredit(*m_workspace, owed, QStringLiteral("by letter"), QDate(2026, 7, 10));
        QVERIFY2(claim.has_value(), qPrintable(errorOf(claim)));
        QCOMPARE(claim->claimedOn, QDate(2026, 7, 10));
        const auto accepted = settleClaim(*m_workspace, *claim, ClaimState::Accepted, {}, {},
            *Money::parse(QStringLiteral("70.00"), QStringLiteral("EUR")));
        CreditEntry stands = onlyCredit();
        stands.owedByUs = true;
        QCOMPARE(creditTotals({stands}, std::nullopt).front().owed, std::int64_t(7000));
        QVERIFY(settleClaim(*m_workspace, *accepted, ClaimState::Credited, QStringLiteral("G-1"), {}).has_value());
        stands = onlyCredit();
        stands.owedByUs = true;
        QCOMPARE(creditTotals({stands}, std::nullopt).front().owed, std::int64_t(0));
    }

    /// Of May, to be claimed by 15 July; the letter went out before the claim was recorded.
    void ourOwnClaimHasTheDayOnWhichItWasMade()
    {
        importOutage(signedAgreement());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 7 / 16};
        const auto on = [&](const QDate &day) { return claimCredit(*m_workspace, onlyCredit(), {}, day); };
        QCOMPARE(errorOf(on(QDate(2026, 5, 30))),
            QStringLiteral("The claim is dated 30 May 2026, before its period ended, on 31 May 2026."));
        QCOMPARE(
            errorOf(on(QDate(2026, 7, 17))), QStringLiteral("The claim is dated 17 Jul 2026, which is in the future."));
        QCOMPARE(errorOf(on(QDate(2026, 7, 16))),
            QStringLiteral("This service credit could be claimed until 2026-07-15 and has lapsed."));
        const auto claim = on(QDate(2026, 7, 10));
        QVERIFY2(claim.has_value(), qPrintable(errorOf(claim)));
        QCOMPARE(claim->claimedOn, QDate(2026, 7, 10));
        QCOMPARE(onlyCredit().state, CreditState::Claimed);
    }

    void anotherCreditOfTheIncidentIsClaimedWithAReason()
    {
        importOutage(signedAgreement(withChoice()));
        QCOMPARE(onlyCredit().serviceLevel.text(), QStringLiteral("avail"));
        const std::vector<ElectionChoice> choices = electionOf(portfolio(), onlyCredit());
        QCOMPARE(choices.size(), std::size_t(2));
        QCOMPARE(choices.at(1).entry.amount.toText(), QStringLiteral("40.00 EUR"));
        const CreditEntry first = onlyCredit();
        QCOMPARE(errorOf(claimAlternative(*m_workspace, choices.at(1).entry, QStringLiteral(" "))),
            QStringLiteral("Another credit of the incident is claimed with a reason."));
        const auto claim = claimAlternative(*m_workspace, choices.at(1).entry, QStringLiteral("agreed by phone"));
        QVERIFY2(claim.has_value(), qPrintable(errorOf(claim)));
        QCOMPARE(claim->note, QStringLiteral("agreed by phone"));
        QCOMPARE(onlyCredit().serviceLevel.text(), QStringLiteral("second"));
        QCOMPARE(onlyCredit().amount.toText(), QStringLiteral("40.00 EUR"));
        QVERIFY(!claimCredit(*m_workspace, first, {}).has_value()); // not the other one, too
        const ImportId outages = allImports(m_workspace->database())->front().info.id;
        QVERIFY(undoImport(*m_workspace, outages, QStringLiteral("wrong file")).has_value());
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding)); // as it was claimed it was the one that is paid
        QCOMPARE(verified->notes,
            QStringList(QStringLiteral("Restatement beside the claim on T-1, Availability, May 2026: claimed 40.00 "
                                       "EUR, by the records of today 0.00 EUR.")));
    }

    /// Both have ended on the 15th, and other terms are in force on the last day of May.
    void theChoiceHoldsWhereItsServiceLevelsEndInsideThePeriod()
    {
        Agreement agreement = withChoice();
        AgreementVersion next = agreement.versions.front();
        next.number = 2;
        next.effective = QDate(2026, 5, 16);
        next.content.serviceLevels.pop_back();
        next.content.serviceLevels.front().id = *ServiceLevelId::parse(QStringLiteral("third"));
        next.content.serviceLevels.front().credit.reset();
        agreement.versions.push_back(next);
        agreement = signedAgreement(agreement);
        const Instant june = std::exchange(m_now, std::chrono::sys_days{std::chrono::year{2026} / 5 / 2});
        const auto take = [&](const LifeEvent &event) {
            agreement.life.push_back(event);
            const auto saved = inTransaction(*m_workspace, QStringLiteral("setup"), {},
                [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
            QVERIFY2(saved.has_value(), qPrintable(errorOf(saved)));
            agreement = *saved;
        };
        take({LifeEventKind::Amended, QDate(2026, 5, 1), QStringLiteral("First"), {}, {}, 2});
        workAs("second", "Second");
        take({LifeEventKind::Approved, QDate(2026, 5, 2), QStringLiteral("Second"), {}});
        m_now = june;
        importOutage(agreement);
        const auto choices = electionOf(portfolio(), onlyCredit());
        QCOMPARE(choices.size(), std::size_t(2));
        QVERIFY(claimCredit(*m_workspace, onlyCredit(), {}).has_value());
        QCOMPARE(errorOf(claimAlternative(*m_workspace, choices.at(1).entry, QStringLiteral("agreed"))),
            QStringLiteral("Another service credit of the same incident is claimed already, and only one is paid."));
    }

    void aChoiceAfterTheReviewDoesNotBreakItsSeal()
    {
        const Agreement agreement = signedAgreement(withChoice());
        importOutage(agreement);
        const CreditEntry other = electionOf(portfolio(), onlyCredit()).at(1).entry;
        const Review review{ReviewId::create(), agreement.id, onlyCredit().period, QDate(2026, 6, 30),
            ReviewState::Planned, QDate(2026, 6, 19), {{QStringLiteral("Manager (sample)"), {}}},
            QStringLiteral("Read."), {}, {}, std::nullopt, 0};
        const auto sealed = recordReview(*m_workspace, review).and_then([this](const Review &recorded) {
            return sealReview(*m_workspace, recorded.id);
        });
        QVERIFY2(sealed.has_value(), qPrintable(errorOf(sealed)));
        QVERIFY(claimAlternative(*m_workspace, other, QStringLiteral("agreed")).has_value());
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding));
        QCOMPARE(verified->recomputed, std::int64_t(1));
    }

    void afterARejectionTheOtherCreditOfTheIncidentIsClaimed()
    {
        importOutage(signedAgreement(withChoice()));
        const CreditEntry other = electionOf(portfolio(), onlyCredit()).at(1).entry;
        const Claim first = claimCredit(*m_workspace, onlyCredit(), {}).value();
        QCOMPARE(errorOf(claimAlternative(*m_workspace, other, QStringLiteral("agreed"))),
            QStringLiteral("Another service credit of the same incident is claimed already, and only one is paid."));
        QVERIFY(settleClaim(*m_workspace, first, ClaimState::Rejected, {}, {}).has_value());
        const auto claim = claimAlternative(*m_workspace, other, QStringLiteral("agreed"));
        QVERIFY2(claim.has_value(), qPrintable(errorOf(claim)));
        QCOMPARE(claim->amount.toText(), QStringLiteral("40.00 EUR"));
        const CreditTotals sums = creditTotals(creditLedger(portfolio()), std::nullopt).front();
        QCOMPARE(sums.entitled, std::int64_t(4000)); // one of both is owed, and nothing of it is lost
        QCOMPARE(sums.claimed, std::int64_t(4000));
        QCOMPARE(sums.forgone, std::int64_t(0));
        const auto verified = verifyTrust(m_workspace->database(), m_now);
        QVERIFY2(verified->holds, qPrintable(verified->finding));
    }

    void afterTheClaimedCreditIsOwedNoMoreTheOtherOneIsClaimed()
    {
        Agreement agreement = withChoice();
        agreement.latest().content.serviceLevels.back().credit->bands.front().upper->value =
            *Decimal::parse(QStringLiteral("99"));
        importOutage(signedAgreement(agreement)); // 99.8 %: the second one pays nothing
        CreditEntry entry = onlyCredit();
        const auto claimed = inTransaction(*m_workspace, QStringLiteral("setup"), {}, [&](Transaction &transaction) {
            return saveClaim(transaction,
                {ClaimId::create(), entry.agreement, *ServiceLevelId::parse(QStringLiteral("second")), entry.period,
                    *Money::parse(QStringLiteral("40.00"), QStringLiteral("EUR")), ClaimState::Claimed,
                    QDate(2026, 6, 5), std::nullopt, {}, {}});
        });
        QVERIFY(claimed.has_value());
        const auto claim = claimCredit(*m_workspace, entry, {});
        QVERIFY2(claim.has_value(), qPrintable(errorOf(claim)));
    }

    void aFileClaimsOneCreditOfAnIncident()
    {
        importOutage(signedAgreement(withChoice()));
        const CreditEntry entry = onlyCredit();
        const Claim first{*ClaimId::parse(QStringLiteral("c1")), entry.agreement, entry.serviceLevel, entry.period,
            entry.amount, ClaimState::Claimed, QDate(2026, 6, 5), std::nullopt, {}, {}};
        Claim second = first;
        second.id = *ClaimId::parse(QStringLiteral("c2"));
        second.serviceLevel = *ServiceLevelId::parse(QStringLiteral("second"));
        Document document;
        document.claims = {first, second};
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)),
            QStringLiteral("Another service credit of the same incident is claimed already, and only one is paid."));
        QVERIFY(allClaims(m_workspace->database())->empty());
        document.claims.front().state = ClaimState::Rejected;
        document.claims.front().settledOn = QDate(2026, 6, 6);
        const auto taken = applyDocument(*m_workspace, document);
        QVERIFY2(taken.has_value(), qPrintable(errorOf(taken)));
    }

    void aRejectedCreditIsNotDisputedAgainWhereAnotherOneOfTheIncidentWasClaimed()
    {
        importOutage(signedAgreement(withChoice()));
        const CreditEntry other = electionOf(portfolio(), onlyCredit()).at(1).entry;
        const Claim first = claimCredit(*m_workspace, onlyCredit(), {}).value();
        const Claim rejected = settleClaim(*m_workspace, first, ClaimState::Rejected, {}, {}).value();
        const Claim second = claimAlternative(*m_workspace, other, QStringLiteral("agreed")).value();
        const auto again = settleClaim(*m_workspace, rejected, ClaimState::Disputed, {}, {});
        QCOMPARE(errorOf(again),
            QStringLiteral("Another service credit of the same incident is claimed already, and only one is paid."));
        QCOMPARE(again.error().advice,
            QStringLiteral("Record first that the other one was rejected, or take its claim back."));
        Document document;
        document.claims = {rejected};
        document.claims.front().state = ClaimState::Disputed;
        document.claims.front().steps.push_back({ClaimState::Disputed, QDate(2026, 6, 20)});
        QCOMPARE(errorOf(applyDocument(*m_workspace, document)), errorOf(again));
        QVERIFY(settleClaim(*m_workspace, second, ClaimState::Rejected, {}, {}).has_value());
        const auto disputed = settleClaim(*m_workspace, rejected, ClaimState::Disputed, {}, {});
        QVERIFY2(disputed.has_value(), qPrintable(errorOf(disputed)));
    }

    void filesAreAttachedToAClaim()
    {
        importOutage(signedAgreement());
        const auto claim = claimCredit(*m_workspace, onlyCredit(), {});
        const QString path = m_folder->filePath(QStringLiteral("answer.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("We accept.") > 0);
        file.close();
        const auto attached = attachFile(*m_workspace, *claim, path, QStringLiteral("Answer"));
        QVERIFY2(attached.has_value(), qPrintable(errorOf(attached)));
        QCOMPARE(onlyCredit().claim->attachments.at(0).name, QStringLiteral("answer.txt"));
        QCOMPARE(onlyCredit().claim->attachments.at(0).added, QDate(2026, 6, 20));
        QCOMPARE(errorOf(attachFile(*m_workspace, *attached, path)),
            QStringLiteral("This file is attached already, as “answer.txt”."));
        const QString copy = m_folder->filePath(QStringLiteral("copy.txt"));
        QVERIFY(saveAttachment(m_workspace->database(), attached->attachments.at(0), copy).has_value());
        const auto settled = settleClaim(*m_workspace, *attached, ClaimState::Accepted, {}, {});
        QCOMPARE(settled->attachments.size(), std::size_t(1)); // kept by the next step
        QVERIFY(detachFile(*m_workspace, *settled, settled->attachments.at(0).sha256).has_value());
        QVERIFY(onlyCredit().claim->attachments.empty());
    }

    void aCreditLapsesAfterItsDeadline()
    {
        importOutage(signedAgreement());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 7 / 16};
        QCOMPARE(onlyCredit().state, CreditState::Forgone);
        const auto late = claimCredit(*m_workspace, onlyCredit(), {});
        QVERIFY(!late.has_value());
    }

    void aCreditIsClaimedOnce()
    {
        importOutage(signedAgreement());
        const CreditEntry entry = onlyCredit();
        QVERIFY(claimCredit(*m_workspace, entry, {}).has_value());
        const auto again = claimCredit(*m_workspace, entry, {}); // as a second click on the same line
        QVERIFY(!again.has_value());
        QVERIFY2(again.error().message.startsWith(
                     QStringLiteral("The service credit of avail in 2026-05 is claimed already, as the claim ")),
            qPrintable(again.error().message));
        QCOMPARE(allClaims(m_workspace->database())->size(), std::size_t(1));
    }

private:
    void importReported(const char *level, const char *value)
    {
        const QString path = m_folder->filePath(QStringLiteral("reported.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("level,period,value\n") + level + ",2026-05," + value + '\n');
        file.close();
        Mapping mapping;
        mapping.name = QStringLiteral("reported");
        mapping.kind = MeasurementKind::Reported;
        mapping.source = QStringLiteral("report");
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        for (const auto &[field, column] :
            {std::pair("service_level", "level"), std::pair("period", "period"), std::pair("value", "value")}) {
            FieldSource source;
            source.columns = {QString::fromLatin1(column)};
            mapping.fields.insert(QString::fromLatin1(field), source);
        }
        const auto preview = previewImport(m_workspace->database(), path, mapping);
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(errorText(preview.error())));
        const auto entry = importMeasurements(*m_workspace, *preview, {});
        QVERIFY2(entry.has_value(), entry ? "" : qPrintable(errorText(entry.error())));
        QCOMPARE(entry->added + entry->changed, std::int64_t(1));
    }

    /// Ratings of the same service and month: no service level with a credit is taken from them.
    void importRating()
    {
        const QString path = m_folder->filePath(QStringLiteral("ratings.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,at,score\nR-1,2026-05-12T10:00:00Z,4\n");
        file.close();
        Mapping mapping;
        mapping.name = QStringLiteral("ratings");
        mapping.kind = MeasurementKind::Rating;
        mapping.source = QStringLiteral("survey");
        mapping.formats.dateTime = QStringLiteral("iso");
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        for (const auto &[field, column] :
            {std::pair("external_id", "id"), std::pair("at", "at"), std::pair("score", "score")}) {
            FieldSource source;
            source.columns = {QString::fromLatin1(column)};
            mapping.fields.insert(QString::fromLatin1(field), source);
        }
        const auto preview = previewImport(m_workspace->database(), path, mapping);
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(errorText(preview.error())));
        const auto entry = importMeasurements(*m_workspace, *preview, {});
        QVERIFY2(entry.has_value(), entry ? "" : qPrintable(errorText(entry.error())));
        QCOMPARE(entry->added, std::int64_t(1));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
