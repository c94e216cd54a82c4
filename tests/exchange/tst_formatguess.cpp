// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::testing;

class TestFormatGuess : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    FormatGuess guess(const QByteArray &bytes, MeasurementKind kind = MeasurementKind::Ticket) const
    {
        const QString name = m_folder.filePath(QStringLiteral("export.csv"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const auto guessed = guessFormat(name, kind);
        if (!guessed)
            qFatal("%s", qPrintable(errorText(guessed.error())));
        return *guessed;
    }

    static QString evidenceOf(const FormatGuess &guess, const char *label)
    {
        for (const FormatEvidence &fact : guess.evidence) {
            if (fact.label == QLatin1String(label))
                return fact.value + QStringLiteral(" | ") + fact.evidence
                    + (fact.ambiguous ? QStringLiteral(" | choose") : QString());
        }
        return {};
    }

private Q_SLOTS:
    void germanDeskReadsAtOnce()
    {
        FormatGuess guessed = guess("\xEF\xBB\xBF"
                                    "Ticketnummer;Dienst;Erstellt am;Gelöst am;Priorität;Bewertung;Status\r\n"
                                    "T1;Website;31.01.2026 09:00;01.02.2026 10:30;Hoch;4,5;geschlossen\r\n"
                                    "T2;\"E-mail gateway\";02.02.2026 09:00;-;Hoch;;in Bearbeitung\r\n");
        QCOMPARE(evidenceOf(guessed, "Encoding"), QStringLiteral("UTF-8 | byte order mark at the start"));
        QCOMPARE(evidenceOf(guessed, "Separator"), QStringLiteral("Semicolon | 7 fields in all 3 lines"));
        QCOMPARE(evidenceOf(guessed, "Dates"),
            QStringLiteral("Day first, dd.MM.yyyy HH:mm | 1 values have a day over 12, none a month"));
        QCOMPARE(
            evidenceOf(guessed, "Numbers"), QStringLiteral("Decimal comma | 1 values with a comma, none with a point"));
        QCOMPARE(
            evidenceOf(guessed, "Time zone"), QStringLiteral("Not in the file | 3 times do not name theirs | choose"));
        QCOMPARE(evidenceOf(guessed, "Empty cells"), QStringLiteral("- | in 1 cells"));
        guessed.mapping.formats.zone = QStringLiteral("Europe/Berlin");
        QFile file(m_folder.filePath(QStringLiteral("export.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parsed = parse(guessed.mapping, file.readAll());
        QVERIFY2(parsed, parsed ? "" : qPrintable(errorText(parsed.error())));
        QCOMPARE(problemTexts(*parsed), QStringList());
        const auto &first = std::get<Ticket>(parsed->records[0].value);
        QCOMPARE(toIso(*first.resolved), QStringLiteral("2026-02-01T09:30:00Z"));
        QCOMPARE(first.status, TicketStatus::Closed);
        QCOMPARE(first.priority, QStringLiteral("Hoch"));
        QCOMPARE(std::get<Ticket>(parsed->records[1].value).status, TicketStatus::Open);
    }

    void datesThatCannotBeToldMustBeChosen()
    {
        const FormatGuess guessed = guess("id,opened,resolved\nA,01/02/2026,03/04/2026\n");
        QCOMPARE(evidenceOf(guessed, "Dates"),
            QStringLiteral(
                "Day first, dd/MM/yyyy | no value has a number over 12: day and month cannot be told apart | "
                "choose"));
    }

    void monthsMayComeFirst()
    {
        const FormatGuess guessed = guess("id,opened\nA,1/2/2026 9:05\nB,1/31/2026 14:05\n");
        QCOMPARE(evidenceOf(guessed, "Dates"),
            QStringLiteral("Month first, M/d/yyyy H:mm | 1 values have a day over 12, none a month"));
        QCOMPARE(guessed.mapping.formats.dateTime, QStringLiteral("M/d/yyyy H:mm"));
        QCOMPARE(guessed.mapping.fields.value(QStringLiteral("opened")).columns, QStringList{QStringLiteral("opened")});
    }

    void mixedOrdersMustBeChosen()
    {
        const FormatGuess guessed = guess("id,opened\nA,31/1/2026\nB,1/31/2026\n");
        QVERIFY(evidenceOf(guessed, "Dates").endsWith(QStringLiteral("| choose")));
    }

    void otherBytesMustBeChosen()
    {
        const FormatGuess guessed = guess("id,Priorit\xE4t\nA,hoch\n");
        QCOMPARE(guessed.mapping.formats.encoding, QStringLiteral("windows-1252"));
        QCOMPARE(evidenceOf(guessed, "Encoding"),
            QStringLiteral("windows-1252 | not UTF-8; it would read: Priorität | choose"));
    }

    void fractionsAndZones()
    {
        FormatGuess guessed = guess("id,opened,resolved\nA,2026-01-02 10:00:00,2026-01-02 10:00:00.123\n");
        QCOMPARE(guessed.mapping.fields.value(QStringLiteral("resolved")).format,
            QStringLiteral("yyyy-MM-dd HH:mm:ss[.zzz]"));
        guessed = guess("id,opened\nA,2026-01-02T10:00:00Z\n");
        QCOMPARE(guessed.mapping.formats.dateTime, QStringLiteral("iso"));
        QCOMPARE(evidenceOf(guessed, "Time zone"), QStringLiteral("As written | all 1 times name theirs"));
    }

    void aFileWithoutAHeader()
    {
        const FormatGuess guessed = guess("2026-01-02T10:00:00Z\tdown\n2026-01-02T11:00:00Z\tup\n");
        QVERIFY(!guessed.mapping.formats.header);
        QCOMPARE(guessed.header, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(guessed.firstRows.size(), 2U);
    }

    void outagesByTheirWords()
    {
        const FormatGuess guessed =
            guess("System;Beginn;Ende;Geplant\nWeb;2026-01-02 10:00;2026-01-02 11:00;ja\n", MeasurementKind::Outage);
        QCOMPARE(guessed.mapping.fields.keys(),
            (QStringList{
                QStringLiteral("from"), QStringLiteral("planned"), QStringLiteral("service"), QStringLiteral("to")}));
    }

    void emptyAndMissingFiles()
    {
        QVERIFY(!guessFormat(QStringLiteral("/nowhere/x.csv"), MeasurementKind::Ticket));
        const QString name = m_folder.filePath(QStringLiteral("empty.csv"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!guessFormat(name, MeasurementKind::Ticket));
    }
};

QTEST_GUILESS_MAIN(TestFormatGuess)
#include "tst_formatguess.moc"
