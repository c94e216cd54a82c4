// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are attached to agreements, saved out, shown, exported and taken in again.
#include "models/store/repositories.h"
#include "models/workspace/agreements.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/attachments.h"
#include "models/workspace/organisations.h"
#include "models/workspace/trail.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = workbook("book.kept");
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
        QVERIFY2(saved.has_value(), qPrintable(messageOf(saved)));
        m_agreement = *saved;
    }

    void aFileIsAttachedAndSavedOutAgain()
    {
        const auto saved = attachFile(*m_workspace, m_agreement, file("scan.pdf", "%PDF-1.4\n"), s("signed"));
        QVERIFY2(saved.has_value(), qPrintable(messageOf(saved)));
        const Agreement stored = *findAgreement(m_workspace->database(), m_agreement.id);
        QCOMPARE(stored.attachments.size(), std::size_t(1));
        const Attachment &attachment = stored.attachments.front();
        QCOMPARE(attachment.note, s("signed"));
        QCOMPARE(attachment.added, QDate(2026, 6, 20));
        const auto entries = auditEntries(m_workspace->database(), stored.id.text(), 1, 0);
        QCOMPARE(entries->front().action, s("attach_file"));
        const QString out = m_folder->filePath(s("out.pdf"));
        QCOMPARE(messageOf(saveAttachment(m_workspace->database(), attachment, out)), QString());
        QCOMPARE(contentOf(out), QByteArray("%PDF-1.4\n"));
        for (const char *name : {"scan.pdf", "signed", "1"})
            QVERIFY2(findAttachment(stored, s(name)).has_value(), name);
        QCOMPARE(messageOf(findAttachment(stored, s("2"))), s("The agreement has no attachment “2”."));
    }

    void whatCannotBeAttachedIsRefused()
    {
        QCOMPARE(messageOf(attachFile(*m_workspace, m_agreement, m_folder->path())), s("There is no such file."));
        QCOMPARE(messageOf(attachFile(*m_workspace, m_agreement, file("none.pdf", {}))), s("The file is empty."));
        QFile large(m_folder->filePath(s("large.pdf")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.resize(61'200'000); // a hole on the disk
        QCOMPARE(messageOf(attachFile(*m_workspace, m_agreement, large.fileName())),
            s("The file has 61.2 MB; a workbook takes files up to 32.0 MB."));
        Agreement unsaved = m_agreement;
        unsaved.revision = 0;
        QCOMPARE(
            messageOf(attachFile(*m_workspace, unsaved, file("a.pdf", "a"))), s("The agreement is not saved yet."));
        const auto once = attachFile(*m_workspace, m_agreement, file("a.pdf", "a"));
        QCOMPARE(messageOf(attachFile(*m_workspace, *once, file("b.pdf", "a"))),
            s("This file is attached already, as “a.pdf”."));
    }

    void whatIsTakenOffStaysInTheWorkbook()
    {
        const auto saved = attachFile(*m_workspace, m_agreement, file("a.txt", "a\n"));
        const Attachment attachment = saved->attachments.front();
        const auto without = detachFile(*m_workspace, *saved, attachment.sha256);
        QVERIFY(without.has_value());
        QVERIFY(findAgreement(m_workspace->database(), m_agreement.id)->attachments.empty());
        QVERIFY(saveAttachment(m_workspace->database(), attachment, m_folder->filePath(s("out.txt"))).has_value());
        QCOMPARE(messageOf(detachFile(*m_workspace, *without, attachment.sha256)), s("There is no such attachment."));
        QCOMPARE(verifyWorkbook(m_workspace->database())->finding, QString());
    }

    void aCopyForViewingCannotBeWrittenOrRun()
    {
        const auto saved = attachFile(*m_workspace, m_agreement, file("a.txt", "hello\n"));
        const auto copy = copyForViewing(m_workspace->database(), saved->attachments.front(), m_folder->path());
        QVERIFY2(copy.has_value(), qPrintable(messageOf(copy)));
        QVERIFY(!(QFile::permissions(*copy) & (QFileDevice::ExeOwner | QFileDevice::ExeOther | QFileDevice::ExeGroup)));
        const auto script = attachFile(*m_workspace, *saved, file("a.sh", "#!/bin/sh\n"));
        const auto refused = copyForViewing(m_workspace->database(), script->attachments.back(), m_folder->path());
        QCOMPARE(messageOf(refused), s("Kept does not open files of this kind."));
    }

    void aDocumentCarriesTheBytes()
    {
        const auto saved =
            attachFile(*m_workspace, m_agreement, file("scan.pdf", QByteArray("%PDF\0x", 6)), s("signed"));
        QVERIFY(saved.has_value());
        const QByteArray document = writeDocument(*exportDocument(m_workspace->database()));
        m_workspace = workbook("other.kept");
        const auto read = readDocument(document, s("a.json"));
        QVERIFY2(read.has_value(), qPrintable(messageOf(read)));
        QCOMPARE(messageOf(applyDocument(*m_workspace, *read)), QString());
        QCOMPARE(writeDocument(*exportDocument(m_workspace->database())), document);
        const QString out = m_folder->filePath(s("other.pdf"));
        QVERIFY(saveAttachment(m_workspace->database(), saved->attachments.front(), out).has_value());
        QCOMPARE(contentOf(out), QByteArray("%PDF\0x", 6));
        QCOMPARE(verifyWorkbook(m_workspace->database())->finding, QString());

        m_workspace = workbook("third.kept");
        Document without = *read;
        without.files.clear();
        QCOMPARE(
            messageOf(applyDocument(*m_workspace, without)), s("The bytes of the attachment “scan.pdf” are missing."));
    }

private:
    std::unique_ptr<Workspace> workbook(const char *name)
    {
        auto database = Database::create(m_folder->filePath(s(name)));
        const Instant noon = startOfDay(QDate(2026, 6, 20), QTimeZone::utc()) + std::chrono::hours(12);
        return std::make_unique<Workspace>(
            std::move(*database), Actor{s("anna"), s("Anna"), s("host"), {}}, [noon] { return noon; });
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        QFile made(m_folder->filePath(s("in-") + s(name)));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("The file cannot be made.");
        made.close();
        QFile::rename(made.fileName(), m_folder->filePath(s(name)));
        return m_folder->filePath(s(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Agreement m_agreement{*AgreementId::parse(s("none")), {}, {}, {}, *OrganisationId::parse(s("none")),
        *OrganisationId::parse(s("none")), {}, {}, {}, false, 0};
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
