// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditledger.h"
#include "models/workspace/importmeasurements.h"
#include "models/workspace/loadportfolio.h"
#include "tests/workspace/hostingrecords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kept::test {

/// A workbook with the parties of the sample agreement, on 20 June 2026 unless a test sets the clock.
class HostingWorkbook {
protected:
    void begin()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::create(m_folder->filePath(QStringLiteral("book.kept")));
        QVERIFY(database.has_value());
        m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};
        m_workspace = std::make_unique<Workspace>(std::move(*database),
            Actor{QStringLiteral("u"), QStringLiteral("First"), QStringLiteral("h"), {}}, [this] { return m_now; });
        QVERIFY(inTransaction(*m_workspace, QStringLiteral("setup"), {}, saveParties).has_value());
    }

    template <typename T>
    static QString errorOf(const Result<T> &result)
    {
        return result ? QString() : result.error().message;
    }

    /// The same workbook in the hands of someone else.
    void workAs(const char *systemUser, const char *name)
    {
        const QString path = m_workspace->database().path();
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>(*Database::open(path, OpenMode::ReadWrite),
            Actor{QString::fromLatin1(systemUser), QString::fromLatin1(name), QStringLiteral("h"), {}},
            [this] { return m_now; });
    }

    Agreement signedAgreement(const char *zone)
    {
        Agreement agreement = sampleAgreement();
        agreement.latest().content.zone = QString::fromLatin1(zone);
        return signedAgreement(agreement);
    }

    Agreement signedAgreement(Agreement agreement = sampleAgreement())
    {
        agreement.life = {{LifeEventKind::Submitted, QDate(2025, 11, 1), QStringLiteral("First"), {}},
            {LifeEventKind::Approved, QDate(2025, 11, 5), QStringLiteral("Second"), {}},
            {LifeEventKind::Signed, QDate(2025, 11, 20), QStringLiteral("First"), {}}};
        const auto saved = inTransaction(*m_workspace, QStringLiteral("setup"), {},
            [&](Transaction &transaction) { return saveAgreement(transaction, agreement); });
        return saved.value();
    }

    void importFile(const QByteArray &text)
    {
        const QString path = m_folder->filePath(QStringLiteral("outages.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Mapping mapping;
        mapping.name = QStringLiteral("outages");
        mapping.kind = MeasurementKind::Outage;
        mapping.source = QStringLiteral("monitor");
        mapping.formats.dateTime = QStringLiteral("iso");
        mapping.service = ServiceId::parse(QStringLiteral("web"));
        for (const auto &[field, column] :
            {std::pair("external_id", "id"), std::pair("from", "from"), std::pair("to", "to")}) {
            FieldSource source;
            source.columns = {QString::fromLatin1(column)};
            mapping.fields.insert(QString::fromLatin1(field), source);
        }
        const auto preview = previewImport(m_workspace->database(), path, mapping);
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(errorText(preview.error())));
        const Span may{
            startOfDay(QDate(2026, 5, 1), QTimeZone::utc()), startOfDay(QDate(2026, 6, 1), QTimeZone::utc())};
        const auto entry = importMeasurements(*m_workspace, *preview,
            {{*mapping.service, mapping.source, MeasurementKind::Outage, may, SelectedBy::Opened, {}, std::nullopt}});
        QVERIFY2(entry.has_value(), entry ? "" : qPrintable(errorText(entry.error())));
        QCOMPARE(entry->added, std::int64_t(1));
    }

    void importOutage(const Agreement &) { importFile("id,from,to\nO-1,2026-05-10T00:00:00Z,2026-05-10T01:30:00Z\n"); }

    Portfolio portfolio()
    {
        return loadPortfolio(m_workspace->database(), m_now, QDate(2026, 5, 1), QDate(2026, 5, 31)).value();
    }
    CreditEntry onlyCredit()
    {
        std::vector<CreditEntry> ledger = creditLedger(portfolio());
        std::erase_if(ledger, [](const CreditEntry &entry) { return entry.kind != CreditKind::Credit; });
        if (ledger.size() != 1)
            qFatal("one credit was expected");
        return ledger.front();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Instant m_now = std::chrono::sys_days{std::chrono::year{2026} / 6 / 20};
};

} // namespace kept::test
