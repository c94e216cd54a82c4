// SPDX-License-Identifier: GPL-3.0-or-later
// The guide to the window: it opens at the page that is shown, in the language of the program, and what it says of keys
// and buttons is what the window has.
#include "lookmain.h"
#include "pagesfixture.h"
#include "speaking.h"
#include "ui/window/helpdialog.h"
#include "ui/window/pages.h"

#include <QAction>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QString guide(const QString &code)
{
    QFile file(
        s(KEPT_SOURCE_DIR "/resources/help/") + (code == s("en") ? QString() : code + u'/') + s("using-the-window.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(QString text) { return text.remove(u'&').remove(u'…').trimmed(); }

/// The cells of the guide's tables, row by row.
std::vector<QStringList> tableRows(const QString &text)
{
    std::vector<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        if (line.startsWith(s("| ")) && !line.startsWith(s("| ---")))
            rows.push_back({line.section(u'|', 1, 1).trimmed(), line.section(u'|', 2, 2).trimmed()});
    return rows;
}

/// What has a key anywhere in the window, with all pages open.
QList<QAction *> actionsWithKeys(ExampleWindow &example)
{
    for (const PageEntry &entry : pageEntries())
        example.window->go({entry.id, {}, std::nullopt, std::nullopt});
    example.window->go({s("agreements"), s("EXAMPLE-001"), std::nullopt, std::nullopt});
    QList<QAction *> actions;
    for (QAction *action : example.window->findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            actions << action;
    return actions;
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inEachLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << s("en");
        QTest::newRow("German") << s("de");
    }

    void theGuideOpensAtThePageThatIsShown_data() { inEachLanguage_data(); }
    void theGuideOpensAtThePageThatIsShown()
    {
        QFETCH(QString, code);
        const Speaking speaking(code);
        ExampleWindow example;
        for (const PageEntry &entry : pageEntries()) {
            example.window->go({entry.id, {}, std::nullopt, std::nullopt});
            QTest::keyClick(example.window.get(), Qt::Key_F1);
            const auto *text = example.window->findChild<QTextBrowser *>(s("help.text"));
            QCOMPARE(text->textCursor().block().text(), entry.title);
            QCOMPARE(text->cursorForPosition({20, 12}).block().text(), entry.title); // at the top
        }
        const auto *topics = example.window->findChild<QListWidget *>(s("help.topics"));
        QCOMPARE(topics->currentRow(), 0);
        QCOMPARE(topics->item(0)->text(), code == s("de") ? s("Das Fenster benutzen") : s("Using the window"));
        QVERIFY(topics->item(1)->text().endsWith(s("(auf Englisch)")) == (code == s("de")));
    }

    void everyKeyOfTheWindowIsInTheGuide_data() { inEachLanguage_data(); }
    void everyKeyOfTheWindowIsInTheGuide()
    {
        QFETCH(QString, code);
        const Speaking speaking(code);
        ExampleWindow example;
        const auto rows = tableRows(guide(code));
        const QList<QAction *> actions = actionsWithKeys(example);
        QVERIFY(actions.size() > 25);
        for (const QAction *action : actions) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            const QString name = plain(action->text());
            const bool told = std::any_of(rows.begin(), rows.end(),
                [&](const QStringList &row) { return row[0] == key && row[1].contains(name, Qt::CaseInsensitive); });
            QVERIFY2(told, qPrintable(s("“%1” for “%2” is not in the table of keys").arg(key, name)));
        }
    }

    void theGuideNamesNoKeyThatTheWindowLacks()
    {
        ExampleWindow example;
        QStringList keys;
        for (const QAction *action : actionsWithKeys(example))
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
        for (const QStringList &row : tableRows(guide(s("en"))))
            if (row[0].startsWith(s("Ctrl+")) || row[0].startsWith(s("Alt+")))
                QVERIFY2(keys.contains(row[0]), qPrintable(row[0]));
    }

    void theButtonsThatTheGuideNamesAreTextsOfTheWindow_data() { inEachLanguage_data(); }
    void theButtonsThatTheGuideNamesAreTextsOfTheWindow()
    {
        QFETCH(QString, code);
        QFile catalogue(s(KEPT_SOURCE_DIR "/translations/kept_de.ts"));
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        const QString texts = QString::fromUtf8(catalogue.readAll()).remove(s("&amp;"));
        const QString tag = code == s("en") ? s("source") : s("translation");
        auto bold = QRegularExpression(s("\\*\\*([^*]+)\\*\\*")).globalMatch(guide(code));
        QVERIFY(bold.hasNext());
        while (bold.hasNext()) {
            const QString name = bold.next().captured(1);
            QVERIFY2(texts.contains(s("<%1>%2</%1>").arg(tag, name)), qPrintable(name));
        }
    }

    void theLinksOfTheGuideLeadToTopics()
    {
        HelpDialog help;
        help.show();
        help.showFor(s("compliance"));
        const auto *topics = help.findChild<QListWidget *>(s("help.topics"));
        auto links = QRegularExpression(s("\\]\\(([a-z-]+)\\)")).globalMatch(guide(s("en")));
        QVERIFY(links.hasNext());
        while (links.hasNext()) {
            const QString topic = links.next().captured(1);
            help.showTopic(s("using-the-window"));
            Q_EMIT help.findChild<QTextBrowser *>(s("help.text"))->anchorClicked(QUrl(topic));
            QVERIFY2(topics->currentItem()->data(Qt::UserRole).toString() == topic, qPrintable(topic));
        }
    }

    void bothGuidesHaveTheSameParts()
    {
        const auto count = [](const QString &code, const char *what) {
            return guide(code).count(QRegularExpression(s(what), QRegularExpression::MultilineOption));
        };
        for (const char *part : {"^## ", "^### ", "^\\| ", "^\\d\\. ", "\\]\\(", "\\*\\*"})
            QVERIFY2(count(s("en"), part) == count(s("de"), part), part);
        QVERIFY(guide(s("de")).contains(s("auf Englisch")));
    }
};

int main(int argc, char **argv) { return runLookTest<HelpTest>(argc, argv); }
#include "tst_help.moc"
