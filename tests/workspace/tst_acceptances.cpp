// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of the completeness check that are accepted with a reason, and acceptances that are taken back.
#include "models/store/repositories.h"
#include "models/workspace/acceptances.h"
#include "models/workspace/agreements.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/organisations.h"
#include "models/workspace/trail.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

class TestAcceptances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::create(m_folder->filePath(s("book.kept")));
        QVERIFY(database.has_value());
        const Instant noon = startOfDay(QDate(2026, 6, 20), QTimeZone::utc()) + std::chrono::hours(12);
        m_workspace = std::make_unique<Workspace>(
            std::move(*database), Actor{s("anna"), s("Anna"), s("host"), {}}, [noon] { return noon; });
        Agreement draft = newAgreement(
            *OrganisationId::parse(s("provider")), *OrganisationId::parse(s("customer")), QDate(2026, 6, 20));
        draft.reference = s("T-1");
        draft.title = s("Hosting");
        draft.latest().content.zone = s("UTC");
        for (const OrganisationId &party : {draft.provider, draft.customer})
            QVERIFY(saveSupplier(*m_workspace,
                {party, s("Sample party"), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0})
                        .has_value());
        const auto saved = saveDraft(*m_workspace, draft);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        m_agreement = *saved;
    }

    void anAcceptanceIsStoredWithReasonPersonAndDay()
    {
        const int before = check().score();
        const auto saved = acceptFinding(*m_workspace, m_agreement, finding("exit"), s("  It is in the framework. "));
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        const AcceptedFinding expected{
            s("exit"), {}, s("It is in the framework."), s("Anna"), QDate(2026, 6, 20), finding("exit").digest};
        QCOMPARE(stored().acceptedFindings.size(), std::size_t(1));
        QVERIFY(stored().acceptedFindings.front() == expected);
        QCOMPARE(stored().revision, m_agreement.revision + 1);
        m_agreement = *saved;
        QVERIFY(check().score() > before);
        QVERIFY(check().accepted == std::vector{expected});
        QCOMPARE(lastEntry().action, s("accept_finding"));
        QCOMPARE(lastEntry().reason, s("It is in the framework."));
    }

    void acceptingAgainTakesThePlaceOfTheFirst()
    {
        const Finding exit = finding("exit");
        m_agreement = *acceptFinding(*m_workspace, m_agreement, exit, s("First."));
        m_agreement = *acceptFinding(*m_workspace, m_agreement, exit, s("Second."));
        QCOMPARE(stored().acceptedFindings.size(), std::size_t(1));
        QCOMPARE(stored().acceptedFindings.front().reason, s("Second."));
    }

    void nothingIsWrittenWithoutAReason()
    {
        const auto refused = acceptFinding(*m_workspace, m_agreement, finding("exit"), s(" "));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidInput);
        QVERIFY(stored() == m_agreement);
    }

    void whatIsNotSavedHasNoAcceptances()
    {
        Agreement fresh = m_agreement;
        fresh.revision = 0;
        const auto refused = acceptFinding(*m_workspace, fresh, finding("exit"), s("Later."));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void aSignedAgreementMayBeAccepted()
    {
        QVERIFY(setFourEyes(*m_workspace, false, s("alone")).has_value());
        for (const LifeEventKind step : {LifeEventKind::Submitted, LifeEventKind::Approved, LifeEventKind::Signed})
            m_agreement = *takeLifeStep(*m_workspace, m_agreement, step, QDate(2026, 6, 20), {});
        const auto saved = acceptFinding(*m_workspace, m_agreement, finding("exit"), s("Agreed by letter."));
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        QCOMPARE(stored().acceptedFindings.size(), std::size_t(1));
    }

    void aWithdrawnAcceptanceOpensTheFinding()
    {
        m_agreement = *acceptFinding(*m_workspace, m_agreement, finding("exit"), s("Later."));
        QVERIFY(!isOpen("exit"));
        const auto saved = withdrawAcceptance(*m_workspace, m_agreement, s("exit"), {});
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        m_agreement = *saved;
        QVERIFY(stored().acceptedFindings.empty());
        QVERIFY(isOpen("exit"));
        QCOMPARE(lastEntry().action, s("withdraw_acceptance"));
        const auto again = withdrawAcceptance(*m_workspace, m_agreement, s("exit"), {});
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::NotFound);
    }

    void aPortfolioKnowsTheScores()
    {
        const auto portfolio =
            loadCurrentPortfolio(m_workspace->database(), m_workspace->now(), QDate(2026, 1, 1), QDate(2026, 3, 31));
        QVERIFY(portfolio.has_value());
        QCOMPARE(portfolio->portfolio.completeness.at(m_agreement.id), check().score());
        QVERIFY(check().score() < 50);
    }

private:
    [[nodiscard]] Completeness check() const
    {
        return checkCompleteness({m_agreement, {}, {}, {}, {}, QDate(2026, 6, 20)});
    }
    [[nodiscard]] bool isOpen(const char *rule) const
    {
        const auto findings = check().findings;
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &each) { return each.rule == s(rule); });
    }
    [[nodiscard]] Finding finding(const char *rule) const
    {
        for (const Finding &each : check().findings)
            if (each.rule == s(rule))
                return each;
        qFatal("There is no such finding.");
    }
    [[nodiscard]] AuditEntry lastEntry() const { return auditEntries(m_workspace->database(), {}, 1, 0)->front(); }
    [[nodiscard]] Agreement stored() const { return *findAgreement(m_workspace->database(), m_agreement.id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Agreement m_agreement = newAgreement(OrganisationId::create(), OrganisationId::create(), QDate(2026, 6, 20));
};

QTEST_GUILESS_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
