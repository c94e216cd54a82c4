// SPDX-License-Identifier: GPL-3.0-or-later
// What of a signed agreement changes by an amendment, and what changes at once.
#include "models/workspace/agreements.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

const Instant june = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};

QString s(const char *text) { return QString::fromUtf8(text); }

OrganisationId organisationId(const char *id) { return *OrganisationId::parse(s(id)); }

Agreement draft()
{
    Agreement agreement = newAgreement(organisationId("provider"), organisationId("customer"), QDate(2025, 11, 20));
    agreement.reference = s("T-1");
    agreement.title = s("Hosting (sample)");
    agreement.latest().content.zone = s("UTC");
    return agreement;
}

} // namespace

class TestAmendedTitle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        work(*Database::create(path()), "First");
        const auto saved = inTransaction(*m_workspace, s("setup"), {}, [](Transaction &transaction) -> Result<void> {
            for (const char *id : {"provider", "customer"}) {
                const Organisation party{
                    organisationId(id), s(id), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
                if (const auto kept = saveOrganisation(transaction, party); !kept)
                    return tl::unexpected(kept.error());
            }
            return {};
        });
        QVERIFY(saved.has_value());
    }

    void theOwnerOfASignedAgreementChangesAtOnce()
    {
        Agreement agreement = signedAgreement();
        agreement.owner = s("Dora");
        const auto saved = saveDraft(*m_workspace, agreement);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        QCOMPARE(saved->versions.size(), std::size_t(1));
        agreement = *saved;
        agreement.owner = s("Emil");
        agreement.title = s("Another title");
        const auto refused = saveDraft(*m_workspace, agreement);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().message, s("A signed agreement is not edited in place."));
    }

    void aTitleIsAmendedLikeTheText()
    {
        const Agreement agreement = signedAgreement();
        const auto amended = amendAgreement(*m_workspace, agreement, agreement.latest().content, QDate(2026, 8, 1),
            s("renamed"), s("Hosting and mail (sample)"));
        QVERIFY2(amended.has_value(), amended ? "" : qPrintable(errorText(amended.error())));
        QCOMPARE(titleOn(*amended, QDate(2026, 9, 1)), s("Hosting (sample)")); // nobody approved it
        workAs("Second");
        const auto approved = takeLifeStep(*m_workspace, *amended, LifeEventKind::Approved, QDate(2026, 6, 20), {});
        QVERIFY2(approved.has_value(), approved ? "" : qPrintable(errorText(approved.error())));
        QCOMPARE(titleOn(*approved, QDate(2026, 7, 31)), s("Hosting (sample)"));
        QCOMPARE(titleOn(*approved, QDate(2026, 8, 1)), s("Hosting and mail (sample)"));
        const auto copy = duplicateAgreement(*m_workspace, *approved);
        QCOMPARE(copy->title, s("Hosting and mail (sample)"));
        QCOMPARE(copy->latest().title, QString());
    }

    void whatIsInApprovalGoesBackWithAnotherTitle()
    {
        Agreement agreement = *saveDraft(*m_workspace, draft());
        agreement = *takeLifeStep(*m_workspace, agreement, LifeEventKind::Submitted, QDate(2026, 6, 2), {});
        agreement.title = s("Another title");
        const auto saved = saveDraft(*m_workspace, agreement);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        QCOMPARE(saved->life.back().kind, LifeEventKind::SentBack);
        QCOMPARE(saved->title, s("Another title"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(s("book.kept")); }
    void work(std::unique_ptr<Database> database, const char *name)
    {
        m_workspace = std::make_unique<Workspace>(
            std::move(database), Actor{s(name).toLower(), s(name), s("test"), {}}, [] { return june; });
    }
    /// The same workbook in the hands of someone else.
    void workAs(const char *name)
    {
        m_workspace.reset();
        work(*Database::open(path(), OpenMode::ReadWrite), name);
    }
    Agreement signedAgreement()
    {
        Agreement agreement = draft();
        agreement.life = {{LifeEventKind::Submitted, QDate(2025, 11, 1), s("First"), {}},
            {LifeEventKind::Approved, QDate(2025, 11, 5), s("Second"), {}},
            {LifeEventKind::Signed, QDate(2025, 11, 20), s("First"), {}}};
        return *inTransaction(*m_workspace, s("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestAmendedTitle)
#include "tst_amendedtitle.moc"
