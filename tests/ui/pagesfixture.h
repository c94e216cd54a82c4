// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/applydocument.h"
#include "models/workspace/importmeasurements.h"
#include "ui/window/mainwindow.h"
#include "ui/window/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace kept::test {

constexpr int patience = 20000; // milliseconds that a test waits for a signal before it fails

/// The window on a workbook of the shipped example, at noon of 12 October 2026. Files are chosen by the test.
struct ExampleWindow {
    QTemporaryDir folder;
    Instant now = *parseIso(QStringLiteral("2026-10-12T12:00:00Z"));
    QString fileToOpen;
    QString fileToSave;
    std::unique_ptr<MainWindow> window;

    /// With `replaced` in the example's agreement written as `by`.
    explicit ExampleWindow(const QByteArray &replaced = {}, const QByteArray &by = {})
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto clock = [this] { return now; };
        Prompts prompts{[this](QWidget *, const QString &, const QString &) { return fileToOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return fileToSave; },
            [](QWidget *, const QString &, const QString &) { return QString(); }};
        window = std::make_unique<MainWindow>(clock, std::move(prompts));
        window->show();
        if (!window->createWorkbook(path(QStringLiteral("example.kept"))))
            qFatal("The workbook cannot be made.");
        apply(replaced, by);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] static QString example(const QString &name)
    {
        return QStringLiteral(KEPT_SOURCE_DIR "/resources/sample/example/") + name;
    }
    [[nodiscard]] Session &session() const { return *window->session(); }

    void apply(const QByteArray &replaced = {}, const QByteArray &by = {})
    {
        QFile file(example(QStringLiteral("agreement.json")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The example cannot be read.");
        QByteArray content = file.readAll();
        if (!replaced.isEmpty() && content.count(replaced) != 1)
            qFatal("The example does not have it once.");
        if (!replaced.isEmpty())
            content.replace(replaced, by);
        const auto document = readDocument(content, file.fileName());
        if (!document || !applyDocument(session().workspace(), *document))
            qFatal("The example cannot be applied.");
        waitUntilJudged();
    }

    /// Imports the example's tickets without the window; as all that there were in September, when asked.
    void importTickets(bool allOfSeptember = false)
    {
        const auto mapping = findMapping(session().workspace().database(), example(QStringLiteral("mapping.json")));
        if (!mapping)
            qFatal("%s", qPrintable(errorText(mapping.error())));
        const auto preview =
            previewImport(session().workspace().database(), example(QStringLiteral("tickets.csv")), *mapping);
        if (!preview)
            qFatal("%s", qPrintable(errorText(preview.error())));
        std::vector<Coverage> coverage;
        if (allOfSeptember)
            coverage = coverageBetween(preview->parsed, preview->mapping, QDate(2026, 9, 1), QDate(2026, 9, 30));
        if (!importMeasurements(session().workspace(), *preview, coverage))
            qFatal("The example cannot be imported.");
        waitUntilJudged();
    }

    void waitUntilJudged()
    {
        QSignalSpy judged(&session(), &Session::portfolioChanged);
        session().reload();
        if (!judged.wait(patience))
            qFatal("The portfolio was not judged.");
        while (session().isLoading())
            if (!judged.wait(patience))
                break;
    }

    Page *open(const char *page, const QString &id = {})
    {
        window->go({QString::fromLatin1(page), id, std::nullopt, std::nullopt});
        return window->page(QString::fromLatin1(page));
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *page, const char *name) const
    {
        auto *found = window->page(QString::fromLatin1(page))->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void click(const char *page, const char *button) const
    {
        QTest::mouseClick(find<QAbstractButton>(page, button), Qt::LeftButton);
    }
    void type(const char *page, const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(page, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

} // namespace kept::test
