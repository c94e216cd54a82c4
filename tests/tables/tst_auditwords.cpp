// SPDX-License-Identifier: GPL-3.0-or-later
// Every action that the sources record in the audit trail has words, in English and in German.
#include "models/tables/auditmodel.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace kept;

namespace {

/// What begins an entry of the audit trail, up to its action: a literal, or the name that a helper was given.
const QRegularExpression recording(
    QStringLiteral("\\b(?:inTransaction|save)\\(\\s*\\**workspace,\\s*(?:QStringLiteral\\(\"(\\w+)\"\\)|(\\w+))"
                   "|\\baction\\(\\s*QStringLiteral\\(\"(\\w+)\"\\)"));

QStringList recordedActions()
{
    QStringList actions;
    for (const char *folder : {"/models", "/app", "/ui"}) {
        QDirIterator files(QStringLiteral(KEPT_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            auto found = recording.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const auto match = found.next();
                actions << match.captured(1) + match.captured(2) + match.captured(3);
            }
        }
    }
    actions.removeAll(QStringLiteral("action")); // passed on by a helper, whose callers are found themselves
    actions.removeDuplicates();
    actions.sort();
    return actions;
}

} // namespace

class TestAuditWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSourcesRecordWhatIsKnown()
    {
        const QStringList actions = recordedActions();
        QVERIFY2(actions.size() >= 30, qPrintable(actions.join(u' ')));
        for (const char *known : {"import", "undo_import", "agreement_step", "duplicate_agreement",
                 "merge_organisations", "set_four_eyes", "state_coverage"})
            QVERIFY2(actions.contains(QLatin1String(known)), known);
    }

    void everyActionHasWords_data()
    {
        QTest::addColumn<QString>("action");
        for (const QString &action : recordedActions())
            QTest::newRow(qPrintable(action)) << action;
    }

    void everyActionHasWords()
    {
        QFETCH(QString, action);
        const QString english = auditActionWord(action);
        QVERIFY2(english != action, qPrintable(english));
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/kept_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QString translated = auditActionWord(action);
        QCoreApplication::removeTranslator(&german);
        QVERIFY(!translated.isEmpty());
        QVERIFY2(translated != action && (translated != english || english == QStringLiteral("Import")),
            qPrintable(translated));
    }

    void aStepOfAClaimSaysWhichOne_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("claims");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *action, const QStringList &claims, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(action) << claims << QString::fromUtf8(text);
        };
        row("a step", "settle_claim", {QStringLiteral("c1")}, "Step of a claim: A-1, Uptime, Sep 2026, accepted");
        row("one that was taken back", "take_back_claim_step", {QStringLiteral("c1")},
            "Step of a claim taken back: A-1, Uptime, Sep 2026, claimed");
        row("a letter with several", "send_claims", {QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3")},
            "Claims sent: A-1, Uptime, Sep 2026 and 2 more");
        row("a claim that is not known any more", "settle_claim", {QStringLiteral("c4")},
            "Step of a claim: c4, accepted");
        row("nothing of a claim", "settle_claim", {}, "Step of a claim");
        row("another action", "save_review", {QStringLiteral("c1")}, "Save of a review");
    }

    void aStepOfAClaimSaysWhichOne()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, claims);
        AuditEntry entry;
        entry.action = action;
        for (const QString &id : claims)
            entry.changes.append(
                QJsonObject{{QStringLiteral("kind"), QStringLiteral("claim")}, {QStringLiteral("id"), id},
                    {QStringLiteral("fields"),
                        QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("state")},
                            {QStringLiteral("before"), QStringLiteral("claimed")},
                            {QStringLiteral("after"), QStringLiteral("accepted")}}}}});
        const auto nameOf = [](const QString &id) {
            return id == QStringLiteral("c4") ? QString() : QStringLiteral("A-1, Uptime, Sep 2026");
        };
        QTEST(auditActionText(entry, nameOf), "text");
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
