// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace kept {

class CommandPalette;
class Page;
class Rail;
class StartPage;
struct PageEntry;

/// The frame: menu, rail, pages, status bar. It opens workbooks and leads from page to page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Clock clock, Prompts prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workbook and shows its overview; the start page says why when it cannot.
    bool openWorkbook(const QString &path);
    bool createWorkbook(const QString &path);
    /// Makes the sample workbook at the path (or opens the one that is there) and opens it.
    bool openSample(const QString &path);
    /// Back to the start page.
    void closeWorkbook();
    void go(const Destination &destination);
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Page *page(const QString &id);
    /// Where "Explore the sample" keeps its workbook.
    [[nodiscard]] static QString samplePath();

Q_SIGNALS:
    void workbookOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Makes the window with its frame fit the screen.
    void fitScreen();
    void buildFrame();
    void buildStatusBar();
    void buildMenus();
    void buildFileMenu();
    void addPageActions(QMenu *menu, QAction *after);
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void adopt(std::unique_ptr<Database> database, const QString &whoHasIt = {});
    void showSampleNote();
    void remember(const QString &path);
    /// Marks the page in the rail, or the entry to which it belongs.
    void markInRail(const QString &page);
    void openPalette();
    void openActions();
    void followPalette(const QString &id);
    void cyclePanes();
    void chooseNew();
    void chooseOpen();
    void fillRecent(QMenu *menu);
    void saveCopy();
    void restoreCopy();
    void exportRecords();
    void updateStatus();
    /// Does it at once, or after the user was asked about edits that were not saved.
    void leaveEdits(std::function<void()> then);
    void offerDrafts();
    void refuse(const Error &error);
    [[nodiscard]] QStringList recentPaths() const;

    Clock m_clock;
    Prompts m_prompts;
    std::unique_ptr<Session> m_session;
    std::vector<PageEntry> m_entries;
    std::map<QString, Page *> m_pages;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QSize m_ownSize; // nobody asked for another one yet
    Rail *m_rail = nullptr;
    CommandPalette *m_palette = nullptr;
    CommandPalette *m_actions = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_calendar = nullptr;
    QAction *m_reminders = nullptr;
    QLabel *m_fileName = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace kept
