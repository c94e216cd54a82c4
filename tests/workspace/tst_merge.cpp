// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/organisationmerge.h"
#include "models/evaluation/scorecard.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/organisationmerge.h"
#include "models/workspace/samplefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const QDate asOf(2026, 10, 12);

QString s(const char *text) { return QString::fromUtf8(text); }

Instant noon() { return startOfDay(asOf, QTimeZone::utc()) + std::chrono::hours(12); }

OrganisationId organisation(const char *id) { return *OrganisationId::parse(s(id)); }

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeSampleFile(m_folder.filePath(s("sample.kept")), asOf);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(errorText(made.error())));
    }
    void init()
    {
        m_workspace.reset();
        const QString path = m_folder.filePath(s("%1.kept").arg(++m_number));
        QVERIFY(QFile::copy(m_folder.filePath(s("sample.kept")), path));
        auto database = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(database.has_value());
        m_workspace = std::make_unique<Workspace>(
            std::move(*database), Actor{s("u"), s("First"), s("h"), {}}, [] { return noon(); });
    }

    void everythingMovesInOneEntry()
    {
        const Database &database = m_workspace->database();
        const auto before = auditHead(database)->sequence;
        const auto plan = planMerge(database, organisation("sample-network"), organisation("sample-hosting"));
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(errorText(plan.error())));
        QVERIFY(!plan->agreements.empty());
        QCOMPARE(plan->services.size(), std::size_t{2});
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const auto merged = mergeOrganisations(
            *m_workspace, organisation("sample-network"), organisation("sample-hosting"), s("Bought"));
        QVERIFY2(merged.has_value(), merged ? "" : qPrintable(errorText(merged.error())));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(auditHead(database)->sequence, before + 1);
        const auto entry = auditEntries(database, {}, 1, 0)->front();
        QCOMPARE(entry.action, s("merge_organisations"));
        QCOMPARE(entry.reason, s("Bought"));
        QCOMPARE(entry.changes.size(), static_cast<qsizetype>(plan->agreements.size() + plan->services.size() + 2));
        QVERIFY(findOrganisation(database, organisation("sample-hosting"))->archived);
        const auto agreements = allAgreements(database);
        for (const Agreement &agreement : *agreements)
            QVERIFY2(!names(agreement, organisation("sample-hosting")), qPrintable(agreement.reference));
        const auto services = allServices(database);
        for (const Service &service : *services)
            QVERIFY(service.provider != organisation("sample-hosting"));
        QCOMPARE(merged->contacts.size(), std::size_t{4});
        QCOMPARE(merged->certificates.size(), std::size_t{1});
        QVERIFY(merged->notes.contains(s("Merged with Sample Hosting AG.")));
        const auto verified = verifyWorkbook(database);
        QVERIFY2(verified && verified->holds, verified ? qPrintable(verified->finding) : "");
    }

    void signedAgreementsKeepWhatTheirDocumentSays()
    {
        const auto agreements =
            planMerge(m_workspace->database(), organisation("sample-network"), organisation("sample-hosting"))
                ->agreements;
        QVERIFY(mergeOrganisations(*m_workspace, organisation("sample-network"), organisation("sample-hosting"), {}));
        int drafts = 0;
        for (const Agreement &before : agreements) {
            const Agreement after = *findAgreement(m_workspace->database(), before.id);
            const bool isSigned = approvalOf(before) == AgreementStatus::Active;
            drafts += isSigned ? 0 : 1;
            if (before.provider != organisation("sample-hosting"))
                continue;
            QCOMPARE(nameAsSigned(after, after.provider), isSigned ? s("Sample Hosting AG") : QString());
            QCOMPARE(after.life, before.life);
            QCOMPARE(after.versions.size(), before.versions.size());
        }
        // What was signed can still be amended, and no form changes the name that was signed.
        Agreement signedOne = *findAgreement(m_workspace->database(), agreements.front().id);
        signedOne.providerAsSigned = s("Another name");
        const auto saved = inTransaction(*m_workspace, s("save"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, signedOne); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().place, s("provider_as_signed"));
    }

    void whatAwaitsSignatureIsSentBack_data()
    {
        QTest::addColumn<bool>("approved");
        QTest::newRow("in approval") << false;
        QTest::newRow("approved") << true;
    }
    void whatAwaitsSignatureIsSentBack()
    {
        QFETCH(bool, approved);
        const auto gone = organisation("sample-hosting");
        const auto moved = planMerge(m_workspace->database(), organisation("sample-network"), gone)->agreements;
        Agreement agreement = *duplicateAgreement(*m_workspace, moved.front(), s("NEW-1"));
        Agreement untouched =
            *duplicateAgreement(*m_workspace, *findAgreementByReference(m_workspace->database(), s("MO-2025-002")));
        QVERIFY(!names(untouched, gone));
        QVERIFY(setFourEyes(*m_workspace, false, s("One person")));
        for (Agreement *each : {&agreement, &untouched}) {
            *each = *takeLifeStep(*m_workspace, *each, LifeEventKind::Submitted, asOf, {});
            if (approved)
                *each = *takeLifeStep(*m_workspace, *each, LifeEventKind::Approved, asOf, {});
        }
        const auto plan = planMerge(m_workspace->database(), organisation("sample-network"), gone);
        QVERIFY2(mergePlanText(*plan).endsWith(s("go back to draft.")), qPrintable(mergePlanText(*plan)));
        QVERIFY(mergeOrganisations(*m_workspace, organisation("sample-network"), gone, {}));
        const Agreement after = *findAgreement(m_workspace->database(), agreement.id);
        QCOMPARE(approvalOf(after), AgreementStatus::Draft);
        QCOMPARE(after.life.back().kind, LifeEventKind::SentBack);
        QCOMPARE(after.life.back().date, asOf);
        QCOMPARE(after.life.back().by, s("First"));
        QCOMPARE(after.life.back().note, s("Sample Hosting AG, whom it names, was merged with another organisation."));
        QCOMPARE(findAgreement(m_workspace->database(), untouched.id)->life, untouched.life);
        QVERIFY(takeLifeStep(*m_workspace, after, LifeEventKind::Submitted, asOf, {}));
    }

    void figuresStayAsTheyWere()
    {
        const auto scorecards = [&] {
            const auto portfolio =
                loadPortfolio(m_workspace->database(), noon(), QDate(2026, 1, 1), QDate(2026, 9, 30));
            QByteArray bytes;
            for (const auto &[id, scorecard] : portfolio->scorecards)
                bytes += QJsonDocument(toJson(scorecard)).toJson();
            return bytes;
        };
        const QByteArray before = scorecards();
        QVERIFY(mergeOrganisations(*m_workspace, organisation("sample-network"), organisation("sample-hosting"), {}));
        QCOMPARE(scorecards(), before);
    }

    void whatCannotBeMergedIsRefused_data()
    {
        QTest::addColumn<QString>("survivor");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("message");
        QTest::newRow("itself") << s("sample-desk") << s("sample-desk")
                                << s("An organisation is not merged with itself.");
        QTest::newRow("what is not there") << s("sample-desk") << s("nobody") << QString();
        QTest::newRow("a department and a supplier") << s(
            "sample-desk") << s("sample-sales") << s("One of the two is a department of ours, and the other is not.");
        QTest::newRow("both parties of one agreement")
            << s("sample-marketing") << s("sample-sales")
            << s("The agreement MO-2025-002 is between the two organisations.");
    }
    void whatCannotBeMergedIsRefused()
    {
        QFETCH(QString, survivor);
        QFETCH(QString, gone);
        QFETCH(QString, message);
        const auto head = auditHead(m_workspace->database());
        const auto merged =
            mergeOrganisations(*m_workspace, *OrganisationId::parse(survivor), *OrganisationId::parse(gone), {});
        QVERIFY(!merged);
        if (!message.isEmpty())
            QCOMPARE(merged.error().message, message);
        QCOMPARE(*auditHead(m_workspace->database()), *head);
    }

    void theSurvivorTakesWhatItLacks()
    {
        Organisation survivor = *findOrganisation(m_workspace->database(), organisation("sample-network"));
        Organisation gone = *findOrganisation(m_workspace->database(), organisation("sample-hosting"));
        survivor.taxNumber = s("T-1");
        survivor.criticality = Criticality::Low;
        survivor.externalIds = {s("E-1")};
        gone.taxNumber = s("T-2");
        gone.registrationNumber = s("R-2");
        gone.legalForm = s("AG");
        gone.externalIds = {s("E-1"), s("E-2")};
        gone.contacts = survivor.contacts;
        const Organisation made = united(survivor, gone);
        QCOMPARE(made.name, survivor.name);
        QCOMPARE(made.legalForm, s("AG"));
        QCOMPARE(made.registrationNumber, s("R-2"));
        QCOMPARE(made.taxNumber, s("T-1"));
        QCOMPARE(made.criticality, Criticality::Critical);
        QCOMPARE(made.externalIds, (QStringList{s("E-1"), s("E-2"), s("T-2")}));
        QCOMPARE(made.contacts, survivor.contacts);
        QVERIFY(made.notes.contains(s("Its tax number: T-2")));
        QCOMPARE(made.spendPerYear->toText(), s("680000.00 EUR")); // 260,000 and 420,000
        gone.spendPerYear = Money::parse(s("1.00"), s("USD")).value();
        QCOMPARE(united(survivor, gone).spendPerYear->toText(), s("260000.00 EUR"));
    }

    void aDuplicateIsADraftOfItsOwn()
    {
        const Agreement original = allAgreements(m_workspace->database())->front();
        const auto copy = duplicateAgreement(*m_workspace, original);
        QVERIFY2(copy.has_value(), copy ? "" : qPrintable(errorText(copy.error())));
        QCOMPARE(copy->reference, original.reference + s("-2"));
        QVERIFY(copy->id != original.id);
        QVERIFY(copy->life.empty() && copy->attachments.empty() && copy->acceptedFindings.empty());
        QCOMPARE(copy->versions.size(), std::size_t{1});
        QCOMPARE(copy->latest().number, 1);
        QCOMPARE(statusOn(*copy, asOf), AgreementStatus::Draft);
        AgreementContent expected = original.latest().content;
        for (std::size_t i = 0; i < expected.serviceLevels.size(); ++i) {
            const ServiceLevel &level = copy->latest().content.serviceLevels[i];
            QVERIFY(level.id != expected.serviceLevels[i].id);
            expected.serviceLevels[i].id = level.id;
            expected.serviceLevels[i].targets = level.targets;
        }
        QVERIFY(copy->latest().content == expected);
        QCOMPARE(duplicateAgreement(*m_workspace, original)->reference, original.reference + s("-3"));
        QCOMPARE(duplicateAgreement(*m_workspace, original, s("OWN-1"))->reference, s("OWN-1"));
        QVERIFY(!duplicateAgreement(*m_workspace, original, s("OWN-1")));
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
