// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachmentfile.h"

#include <QTest>

using namespace kept;

class TestAttachmentFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QString &given, const QString &safe) {
            QTest::newRow(name) << given << safe;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("a plain name stays", s("Vertrag über Hosting.pdf"), s("Vertrag über Hosting.pdf"));
        row("a folder is left out", s("/home/ann/scan.pdf"), s("scan.pdf"));
        row("a folder of Windows is left out", s("C:\\Users\\ann\\scan.pdf"), s("scan.pdf"));
        row("a way up is left out", s("../../etc/passwd"), s("passwd"));
        row("what Windows refuses", s("a<b>:c?.pdf"), s("a_b__c_.pdf"));
        row("a device of Windows", s("CON.txt"), s("_CON.txt"));
        row("a word that begins like a device stays", s("console.txt"), s("console.txt"));
        row("the direction of text cannot be turned", s("scan\u202Efdp.exe"), s("scanfdp.exe"));
        row("a line feed", s("scan\n.pdf"), s("scan.pdf"));
        row("a hidden file", s(".bashrc"), s("bashrc"));
        row("dots and blanks at the end", s("scan.pdf. . "), s("scan.pdf"));
        row("nothing", s("..."), s("file"));
        row("what shortening uncovers", s("con") + QString(200, u' ') + s("x"), s("_con"));
        row("a long name keeps its ending", QString(200, u'x') + s(".pdf"), QString(116, u'x') + s(".pdf"));
    }

    void namesAreSafe()
    {
        QFETCH(QString, given);
        QTEST(safeFileName(given), "safe");
        QTEST(safeFileName(safeFileName(given)), "safe");
    }

    void aFileIsDescribed()
    {
        const auto made = describeAttachment(
            QStringLiteral("/tmp/scan.pdf"), "%PDF-1.4\n", QStringLiteral(" signed "), QDate(2026, 1, 2));
        // The hash is that of sha256sum.
        const Attachment expected{QStringLiteral("scan.pdf"), QStringLiteral("signed"),
            QStringLiteral("application/pdf"), 9,
            QStringLiteral("e5c62df5dab5c87b6a015ef3d43597074d1eec433b15f51aec63b8582d0e4ab4"), QDate(2026, 1, 2)};
        QVERIFY(made.has_value());
        QVERIFY(*made == expected);
        QCOMPARE(sha256Of("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void whatIsEmptyOrTooLargeIsRefused()
    {
        QCOMPARE(describeAttachment(QStringLiteral("a.pdf"), {}, {}, {}).error().message,
            QStringLiteral("The file is empty."));
        const auto large = describeAttachment(QStringLiteral("a.pdf"), QByteArray(32'000'001, 'x'), {}, {});
        QCOMPARE(large.error().message, QStringLiteral("The file has 32.0 MB; a workbook takes files up to 32.0 MB."));
        QVERIFY(describeAttachment(QStringLiteral("a.pdf"), QByteArray(32'000'000, 'x'), {}, {}).has_value());
    }

    void onlyDocumentsAreViewed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("viewed");
        const QByteArray pdf("%PDF-1.4\n"), script("#!/bin/sh\nrm x\n"), program("MZ\x90\0\3\0\0\0\4", 9);
        QTest::newRow("a PDF") << "scan.pdf" << pdf << true;
        QTest::newRow("plain text") << "note.txt" << QByteArray("hello\n") << true;
        QTest::newRow("a picture") << "a.png" << QByteArray("\x89PNG\r\n\x1a\n") << true;
        QTest::newRow("a script by name") << "a.sh" << script << false;
        QTest::newRow("a script in the coat of a PDF") << "a.pdf" << script << false;
        QTest::newRow("a program in the coat of a PDF") << "a.pdf" << program << false;
        QTest::newRow("a program") << "a.exe" << program << false;
        QTest::newRow("a starter of the desktop") << "a.desktop" << QByteArray("[Desktop Entry]\n") << false;
        QTest::newRow("a page with scripts") << "a.html" << QByteArray("<html>") << false;
        QTest::newRow("a drawing with scripts") << "a.svg" << QByteArray("<svg/>") << false;
        QTest::newRow("a document with macros") << "a.docm" << QByteArray("PK\3\4") << false;
    }

    void onlyDocumentsAreViewed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Attachment attachment;
        attachment.name = name;
        QTEST(mayBeViewed(attachment, bytes), "viewed");
    }
};

QTEST_GUILESS_MAIN(TestAttachmentFile)
#include "tst_attachmentfile.moc"
