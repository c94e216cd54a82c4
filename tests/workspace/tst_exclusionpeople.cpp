// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks for an exclusion, approves it, and has it archived: by the window's use cases, by a file, and by verifying.
#include "models/domain/codec.h"
#include "models/store/audittrail.h"
#include "models/store/foureyes.h"
#include "models/store/records.h"
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/exclusions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const Instant june = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id)
{
    return {*OrganisationId::parse(s(id)), s(id), {}, false, {}, {}, {}, {}, {}, Criticality::Medium, std::nullopt, {},
        {}, {}, {}, false, 0};
}

Agreement agreement()
{
    Agreement made =
        newAgreement(*OrganisationId::parse(s("provider")), *OrganisationId::parse(s("customer")), QDate(2025, 11, 20));
    made.id = *AgreementId::parse(s("a"));
    made.reference = s("T-1");
    made.title = s("Hosting (sample)");
    made.latest().content.zone = s("UTC");
    History<Target> targets;
    targets.set(QDate(2025, 12, 1), {*Decimal::parse(s("99.9")), std::nullopt, std::nullopt, std::nullopt});
    made.latest().content.serviceLevels = {
        {*ServiceLevelId::parse(s("avail")), s("Availability"), {}, {}, {}, std::nullopt, PeriodKind::Month,
            Direction::AtLeast, targets, std::nullopt, 1, Share::whole(), std::nullopt, {}, false, std::nullopt}};
    return made;
}

Exclusion wanted()
{
    Exclusion exclusion = newExclusion(agreement().id, *ServiceLevelId::parse(s("avail")));
    exclusion.records = {s("T-1")};
    exclusion.evidence = s("Flood report");
    return exclusion;
}

template <typename Made>
QString said(const Result<Made> &outcome)
{
    return outcome ? QString() : outcome.error().message;
}

} // namespace

class TestExclusionPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *Database::create(m_folder->filePath(s("book.kept")));
        Document document;
        document.organisations = {organisation("customer"), organisation("provider")};
        document.agreements = {agreement()};
        QVERIFY(applyDocument(*as("ops", "Operator"), document));
    }

    void anotherDisplayNameIsNoSecondPerson_data()
    {
        QTest::addColumn<QString>("systemUser");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("the system user who asked, under another display name")
            << s("u4711") << s("is approved by the one who requested it");
        QTest::newRow("another system user") << s("u4712") << s("");
    }
    void anotherDisplayNameIsNoSecondPerson()
    {
        QFETCH(QString, systemUser);
        QFETCH(QString, refusal);
        const auto isRefused = [&refusal](const QString &text) {
            return refusal.isEmpty() ? text.isEmpty() : text.contains(refusal);
        };
        const auto bert = as(qPrintable(systemUser), "Bert");
        // In the window.
        const Exclusion asked = *requestExclusion(*as("u4711", "Ann"), wanted());
        QCOMPARE(asked.requestedByUser, s("u4711"));
        QVERIFY(isRefused(said(approveExclusion(*bert, asked.id))));
        // By a file that leaves the system users out.
        const Exclusion again = *requestExclusion(*as("u4711", "Ann"), wanted());
        Document document;
        document.exclusions = {again};
        document.exclusions[0].requestedByUser.clear();
        document.exclusions[0].approvedBy = s("Bert");
        QVERIFY(isRefused(said(applyDocument(*bert, document))));
        // A request of an earlier version, which the audit trail alone knows the system user of.
        Exclusion earlier = wanted();
        earlier.requestedBy = s("Ann");
        write("u4711", "Ann", earlier);
        QVERIFY(stored(earlier.id).requestedByUser.isEmpty());
        QVERIFY(isRefused(said(approveExclusion(*bert, earlier.id))));
    }

    void aRefusalTellsHowASecondPersonGetsIn()
    {
        const Exclusion asked = *requestExclusion(*as("u4711", "Ann"), wanted());
        const auto refused = approveExclusion(*as("u4711", "Bert"), asked.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().advice,
            s("You work as Bert, system user u4711. Let a second person do it, who opens the same workbook from a "
              "shared "
              "folder under an account of the system of their own."));
    }

    void whatOnePersonApprovedDoesNotCount_data()
    {
        QTest::addColumn<QString>("systemUser");
        QTest::addColumn<bool>("counts");
        QTest::newRow("the system user who asked, under another display name") << s("u4711") << false;
        QTest::newRow("another system user") << s("u4712") << true;
    }
    void whatOnePersonApprovedDoesNotCount()
    {
        QFETCH(QString, systemUser);
        QFETCH(bool, counts);
        // Of an earlier version: nothing but the display names.
        Exclusion exclusion = wanted();
        exclusion.requestedBy = s("Ann");
        exclusion.revision = write("u4711", "Ann", exclusion);
        exclusion.approvedBy = s("Bert");
        write(qPrintable(systemUser), "Bert", exclusion);
        const auto refused = *selfApprovedExclusions(*m_database);
        QCOMPARE(refused.empty(), counts);
        const QString finding = verifyWorkbook(*m_database)->finding;
        QCOMPARE(finding.contains(s("is approved by the one who requested it")), !counts);
    }

    void aFileDoesNotSaveItsReaderTheSecondPerson_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("approving in the name of another system user") << s("user") << s("but Ann is at work");
        QTest::newRow("putting somebody else's name to the request") << s("requester") << s("in the name of Zoe");
        QTest::newRow("changing what another one asked for") << s("records") << s("in the name of Bert");
        QTest::newRow("changing and approving at once") << s("both") << s("changed and approved at once");
    }
    void aFileDoesNotSaveItsReaderTheSecondPerson()
    {
        QFETCH(QString, change);
        QFETCH(QString, refusal);
        Document document;
        document.exclusions = {*requestExclusion(*as("u4712", "Bert"), wanted())};
        Exclusion &exclusion = document.exclusions[0];
        if (change == s("requester"))
            exclusion.requestedBy = s("Zoe");
        if (change == s("records") || change == s("both"))
            exclusion.records = {s("T-2")};
        if (change == s("user") || change == s("both"))
            exclusion.approvedBy = s("Ann");
        if (change == s("user"))
            exclusion.approvedByUser = s("u9");
        const QString text = said(applyDocument(*as("u4711", "Ann"), document));
        QVERIFY2(text.contains(refusal), qPrintable(text));
    }

    void anApprovedExclusionIsArchivedByTwo()
    {
        const auto ann = as("u4711", "Ann");
        const auto bert = as("u4712", "Bert");
        const Exclusion approved = approvedOne();
        QVERIFY(said(archiveExclusion(*ann, approved.id, s(" "))).contains(s("needs a reason")));
        QVERIFY(!archiveExclusion(*ann, approved.id, s("The report is wrong"))->archived);
        QVERIFY(said(archiveExclusion(*bert, approved.id, s("So it is"))).contains(s("asked already")));
        QVERIFY(said(confirmArchiving(*as("u4711", "Bert"), approved.id)).contains(s("by the one who asked for it")));
        QVERIFY(!stored(approved.id).archived);
        QVERIFY(confirmArchiving(*bert, approved.id)->archived);
        const auto entry = auditEntries(*m_database, approved.id.text(), 1, 0)->front();
        QCOMPARE(entry.actor.systemUser, s("u4712"));
        QCOMPARE(entry.reason, s("The report is wrong"));
        QCOMPARE(verifyWorkbook(*m_database)->finding, QString());
        QVERIFY(said(keepExclusion(*ann, approved.id, s("No"))).contains(s("archived already")));
    }

    void aFileArchivesAnApprovedExclusionOnTheWordOfTwo()
    {
        const auto ann = as("u4711", "Ann");
        const auto bert = as("u4712", "Bert");
        Document document;
        document.exclusions = {approvedOne()};
        Exclusion &exclusion = document.exclusions[0];
        exclusion.archived = true;
        QVERIFY(said(applyDocument(*ann, document)).contains(s("one person alone does not archive it")));
        exclusion.withdrawal = ExclusionWithdrawal{s("Bert"), s("u4712"), s("Wrong"), {}, {}};
        QVERIFY(said(applyDocument(*ann, document)).contains(s("one person alone does not archive it")));
        exclusion.archived = false;
        QVERIFY(said(applyDocument(*ann, document)).contains(s("asked for as Bert, but Ann is at work")));
        exclusion.withdrawal = ExclusionWithdrawal{{}, {}, s(" "), {}, {}};
        QVERIFY(said(applyDocument(*ann, document)).contains(s("needs a reason")));
        exclusion.withdrawal->reason = s("Wrong");
        QCOMPARE(said(applyDocument(*ann, document)), QString());
        const ExclusionWithdrawal asked{s("Ann"), s("u4711"), s("Wrong"), {}, {}};
        QCOMPARE(stored(exclusion.id).withdrawal.value_or(ExclusionWithdrawal{}), asked);
        exclusion.withdrawal.reset(); // the workbook knows it
        exclusion.archived = true;
        QVERIFY(said(applyDocument(*as("u4711", "Bert"), document)).contains(s("by the one who asked for it")));
        QCOMPARE(said(applyDocument(*bert, document)), QString());
        QVERIFY(stored(exclusion.id).archived);
        QCOMPARE(stored(exclusion.id).withdrawal->confirmedByUser, s("u4712"));
        QCOMPARE(applyDocument(*bert, *exportDocument(*m_database))->changed, 0);
    }

    void withoutTheRuleOnePersonArchivesWithAReason()
    {
        const Exclusion approved = approvedOne();
        const auto ann = as("u4711", "Ann");
        QVERIFY(setFourEyes(*ann, false, s("One person (sample)")));
        QVERIFY(said(archiveExclusion(*ann, approved.id, {})).contains(s("needs a reason")));
        QVERIFY(archiveExclusion(*ann, approved.id, s("Wrong"))->archived);
        QCOMPARE(auditEntries(*m_database, approved.id.text(), 1, 0)->front().reason, s("Wrong"));
    }

    void oneWhoAskedToArchiveMayKeepIt()
    {
        const Exclusion approved = approvedOne();
        const auto ann = as("u4711", "Ann");
        QVERIFY(archiveExclusion(*ann, approved.id, s("Wrong")).has_value());
        QVERIFY(said(keepExclusion(*ann, approved.id, {})).contains(s("needs a reason")));
        QVERIFY(!keepExclusion(*ann, approved.id, s("It was right"))->withdrawal);
        QCOMPARE(auditEntries(*m_database, approved.id.text(), 1, 0)->front().reason, s("It was right"));
        QVERIFY(said(confirmArchiving(*as("u4712", "Bert"), approved.id)).contains(s("Nobody asked")));
    }

private:
    std::unique_ptr<Workspace> as(const char *systemUser, const char *name)
    {
        return std::make_unique<Workspace>(
            *Database::openBeside(*m_database), Actor{s(systemUser), s(name), s("h"), {}}, [] { return june; });
    }
    Exclusion stored(const ExclusionId &id) const
    {
        const auto all = *allExclusions(*m_database);
        return *std::find_if(all.begin(), all.end(), [&id](const Exclusion &each) { return each.id == id; });
    }
    Exclusion approvedOne()
    {
        const Exclusion asked = *requestExclusion(*as("u4711", "Ann"), wanted());
        return *approveExclusion(*as("u4712", "Bert"), asked.id);
    }
    /// Past the repositories, as an earlier version wrote it; gives the revision.
    std::int64_t write(const char *systemUser, const char *name, const Exclusion &exclusion)
    {
        const auto transaction =
            *Transaction::begin(*m_database, {Actor{s(systemUser), s(name), s("h"), {}}, june, 0, s("past"), {}});
        const std::int64_t revision =
            *saveJson(*transaction, RecordKind::Exclusion, exclusion.id.text(), toJson(exclusion), exclusion.revision);
        Q_ASSERT(transaction->commit());
        return revision;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestExclusionPeople)
#include "tst_exclusionpeople.moc"
