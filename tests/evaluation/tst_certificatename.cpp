// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/certificatename.h"

#include <QTest>

using namespace kept;

class TestCertificateName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStandardIsKnownByItsNumber_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *held, const char *asked, bool same) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 and %2").arg(QString::fromUtf8(held), QString::fromUtf8(asked))))
                << QString::fromUtf8(held) << QString::fromUtf8(asked) << same;
        };
        row("ISO 27001", "ISO/IEC 27001", true);
        row("ISO/IEC 27001:2022", "ISO 27001", true);
        row("iso27001", "ISO/IEC 27001", true);
        row("ISO-27001", "ISO IEC 27001 : 2022", true);
        row("DIN EN ISO/IEC 27001:2024", "ISO 27001", true);
        row("DIN EN ISO 9001", "ISO 9001:2015", true);
        row("ISO/IEC 27001:2013", "ISO/IEC 27001:2022", false);
        row("ISO 27001", "ISO 27017", false);
        row("ISO 20000-1", "ISO/IEC 20000-1:2018", true);
        row("ISO 20000-1", "ISO 20000-2", false);
        row("ISO 9001", "IATF 9001", false);
        row("liability insurance", "Liability  insurance", true);
        row("ISO 27001 (data centre)", "ISO 27001", false);
    }

    void aStandardIsKnownByItsNumber()
    {
        QFETCH(QString, held);
        QFETCH(QString, asked);
        QTEST(isSameCertificate(held, asked), "same");
        QTEST(isSameCertificate(asked, held), "same");
    }
};

QTEST_GUILESS_MAIN(TestCertificateName)
#include "tst_certificatename.moc"
