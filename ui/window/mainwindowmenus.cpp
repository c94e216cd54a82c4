// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/workspace/agreements.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/pages/remindersdialog.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/rail.h"
#include "ui/window/helpdialog.h"
#include "ui/window/page.h"
#include "ui/window/pages.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>

namespace kept {

namespace {

/// What has keys stands in a menu; undo and redo stand in Edit.
bool offeredInFileMenu(const Page &page, const QAction *action)
{
    return action != page.undoAction() && action != page.redoAction() && !action->shortcut().isEmpty();
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildToolsMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    // Ctrl+N makes a record on the page that is shown, so a new workbook has Shift as well.
    menu->addAction(tr("&New workbook…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), this, &MainWindow::chooseNew);
    menu->addAction(tr("&Open workbook…"), QKeySequence::Open, this, &MainWindow::chooseOpen);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addAction(tr("Explore the &sample"), this, [this] { leaveEdits([this] { openSample(samplePath()); }); });
    QAction *end = menu->addSeparator();
    addPageActions(menu, end);
    m_copy = menu->addAction(
        tr("Save a co&py…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &MainWindow::saveCopy);
    m_export = menu->addAction(tr("&Export…"), this, &MainWindow::exportRecords);
    m_calendar = menu->addAction(tr("Save dates as cale&ndar…"), this, [this] {
        if (m_session)
            saveDatesAsCalendar(*m_session, this);
    });
    m_calendar->setObjectName(QStringLiteral("saveCalendar"));
    m_calendar->setEnabled(false);
    m_copy->setObjectName(QStringLiteral("saveCopy"));
    menu->addAction(tr("Restore a &backup…"), this, &MainWindow::restoreCopy)->setObjectName(QStringLiteral("restore"));
    m_export->setObjectName(QStringLiteral("export"));
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Close workbook"), QKeySequence(Qt::CTRL | Qt::Key_W), this,
        [this] { leaveEdits([this] { closeWorkbook(); }); });
    // Not every desktop has a key of its own for it.
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

/// What the shown page does with its record stands in the menu with its keys: new, save, print. Saving is offered only
/// when there is something to save.
void MainWindow::addPageActions(QMenu *menu, QAction *after)
{
    menu->setObjectName(QStringLiteral("file"));
    menu->insertSeparator(after);
    QAction *none = new QAction(tr("&Save"), menu);
    none->setObjectName(QStringLiteral("nothingToSave"));
    none->setShortcut(QKeySequence::Save);
    none->setEnabled(false);
    menu->insertAction(after, none);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, after, none] {
        for (QAction *action : menu->actions())
            if (action != none && qobject_cast<Page *>(action->parent()))
                menu->removeAction(action);
        auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
        const bool saves = shown && shown->canSave();
        none->setVisible(!saves);
        if (!shown)
            return;
        for (QAction *action : shown->actions())
            if (action == shown->saveAction() ? saves : offeredInFileMenu(*shown, action))
                menu->insertAction(after, action);
    });
}

/// Undo and redo are the shown page's; they say what they undo.
void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(QStringLiteral("edit"));
    QAction *none = menu->addAction(tr("There is nothing to undo here."));
    none->setEnabled(false);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, none] {
        for (QAction *action : menu->actions())
            if (action != none)
                menu->removeAction(action);
        const auto *shown = qobject_cast<const Page *>(m_stack->currentWidget());
        none->setVisible(!shown || !shown->undoAction());
        if (shown && shown->undoAction())
            menu->addActions({shown->undoAction(), shown->redoAction()});
    });
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : recentPaths()) {
        // Workbooks of the same name are told apart by their folders.
        QString text = tr("%1 – %2", "file and folder")
                           .arg(QFileInfo(path).fileName(),
                               menu->fontMetrics().elidedText(QDir::toNativeSeparators(QFileInfo(path).path()),
                                   Qt::ElideMiddle, metrics().px(360)));
        QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")), this,
            [this, path] { leaveEdits([this, path] { openWorkbook(path); }); });
        action->setToolTip(path);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No workbook was opened yet."))->setEnabled(false);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *schemes = new QActionGroup(this);
    const QString chosen = QSettings().value(QStringLiteral("scheme"), QStringLiteral("system")).toString();
    const std::tuple<QString, QString, Scheme> entries[] = {
        {QStringLiteral("system"), tr("Colours of the &system"), Scheme::System},
        {QStringLiteral("light"), tr("&Light"), Scheme::Light}, {QStringLiteral("dark"), tr("&Dark"), Scheme::Dark}};
    for (const auto &[key, text, scheme] : entries) {
        QAction *action = menu->addAction(text, this, [key = key, scheme = scheme] {
            QSettings().setValue(QStringLiteral("scheme"), key);
            applyPalette(*qApp, scheme);
        });
        action->setCheckable(true);
        action->setChecked(key == chosen);
        schemes->addAction(action);
    }
    menu->addSeparator();
    QAction *traffic = menu->addAction(tr("&Traffic-light colours"), this, [](bool on) {
        QSettings().setValue(QStringLiteral("trafficLight"), on);
        setStatusSet(on ? StatusSet::TrafficLight : StatusSet::Standard);
    });
    traffic->setCheckable(true);
    traffic->setChecked(QSettings().value(QStringLiteral("trafficLight")).toBool());
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("Lan&guage"));
    const std::pair<QString, QString> choices[] = {{QString(), tr("Language of the system")},
        {QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    auto *group = new QActionGroup(this);
    for (const auto &[code, name] : choices) {
        QAction *action = languages->addAction(name, this, [this, code = code] {
            QSettings().setValue(QStringLiteral("language"), code);
            m_session ? m_session->inform(tr("The language changes at the next start.")) : void();
        });
        action->setCheckable(true);
        action->setChecked(QSettings().value(QStringLiteral("language")).toString() == code);
        group->addAction(action);
    }
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    int number = 1;
    for (const PageEntry &entry : m_entries) {
        QAction *action = menu->addAction(entry.title, this, [this, id = entry.id] {
            go({id, {}, std::nullopt, std::nullopt});
        });
        if (number <= 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
    }
    menu->addSeparator();
    menu->addAction(tr("Go to &anything…"), QKeySequence(QStringLiteral("Ctrl+K")), this, &MainWindow::openPalette);
    menu->addAction(
        tr("&Run an action…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), this, &MainWindow::openActions);
    menu->addAction(tr("&Next pane"), QKeySequence(QStringLiteral("F6")), this, &MainWindow::cyclePanes);
    menu->addAction(tr("Re&load"), QKeySequence::Refresh, this, [this] {
        leaveEdits([this] {
            if (m_session)
                m_session->reload();
        });
    });
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    menu->addAction(tr("&Import measurements…"), this, [this] {
        go({QStringLiteral("measurements"), QStringLiteral("import"), std::nullopt, std::nullopt});
    });
    m_reminders = menu->addAction(tr("&Reminders…"), this, [this] {
        if (m_session)
            (new RemindersDialog(*m_session, this))->show();
    });
    m_reminders->setObjectName(QStringLiteral("reminders"));
    m_reminders->setEnabled(false);
    QAction *fourEyes = menu->addAction(tr("&Approval by a second person"));
    fourEyes->setObjectName(QStringLiteral("fourEyes"));
    fourEyes->setCheckable(true);
    fourEyes->setChecked(true);
    connect(menu, &QMenu::aboutToShow, this, [this, fourEyes] {
        fourEyes->setEnabled(m_session && !m_session->isReadOnly());
        const auto needed = m_session ? needsFourEyes(m_session->workspace().database()) : Result<bool>(true);
        fourEyes->setChecked(needed && *needed);
    });
    connect(fourEyes, &QAction::triggered, this, [this, fourEyes](bool on) {
        if (!m_session)
            return;
        const QString reason = on ? QString()
                                  : m_prompts.line(this, tr("Approval by a second person"),
                                      tr("Why may one person alone approve agreements and exclusions?"));
        if (!on && reason.isEmpty()) {
            fourEyes->setChecked(true);
            return;
        }
        if (const auto set = setFourEyes(m_session->workspace(), on, reason); !set)
            m_session->report(set.error());
        else
            m_session->informSaved();
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Contents"), QKeySequence::HelpContents, this, [this] {
        const auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
        auto *help = findChild<HelpDialog *>();
        if (!help)
            help = new HelpDialog(this);
        help->show();
        help->raise();
        help->showFor(shown ? shown->objectName() : QString());
    });
    menu->addAction(tr("&About Kept"), this, [this] {
        QMessageBox::about(this, tr("About Kept"),
            tr("Kept %1 manages service level agreements. It is free software under the GNU General Public License, "
               "version 3 or later.")
                .arg(QStringLiteral(KEPT_VERSION)));
    });
}

void MainWindow::openPalette()
{
    if (!m_session)
        return;
    std::vector<Command> commands;
    for (const PageEntry &entry : m_entries)
        commands.push_back({QStringLiteral("page:") + entry.id, entry.title, tr("Page"), entry.icon});
    if (const auto portfolio = m_session->portfolio()) {
        for (const Organisation &organisation : portfolio->organisations)
            commands.push_back({QStringLiteral("suppliers:") + organisation.id.text(), organisation.name,
                tr("Supplier"), QStringLiteral("suppliers")});
        for (const Service &service : portfolio->services)
            commands.push_back({QStringLiteral("suppliers:") + service.provider.text(), service.name,
                tr("Service of %1").arg(portfolio->organisationName(service.provider)), QStringLiteral("suppliers")});
        for (const CalendarRecord &calendar : portfolio->calendars)
            if (!calendar.archived)
                commands.push_back({QStringLiteral("calendars:") + calendar.id.text(), calendar.name,
                    tr("Service hours"), QStringLiteral("calendar")});
        for (const Agreement &agreement : portfolio->agreements) {
            const QString title = titleOn(agreement, asOfDate(*portfolio));
            commands.push_back({QStringLiteral("agreements:") + agreement.id.text(), title,
                tr("%1, %2", "reference and supplier")
                    .arg(agreement.reference, portfolio->organisationName(agreement.provider)),
                QStringLiteral("agreements")});
            for (const ServiceLevel &level : agreement.latest().content.serviceLevels)
                commands.push_back({QStringLiteral("compliance:%1:%2").arg(agreement.id.text(), level.id.text()),
                    level.name, title, QStringLiteral("compliance")});
        }
    }
    m_palette->open(std::move(commands), tr("Go to anything"));
}

void MainWindow::followPalette(const QString &id)
{
    const QStringList parts = id.split(u':');
    if (parts.value(0) == QStringLiteral("page"))
        go({parts.value(1), {}, std::nullopt, std::nullopt});
    else
        go({parts.value(0), parts.value(1), ServiceLevelId::parse(parts.value(2)), std::nullopt});
}

void MainWindow::openActions()
{
    std::vector<Command> commands;
    QList<QAction *> actions;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            // What a menu has of the page that it was last opened on is the page's own, and may be another page's.
            if (!action->isSeparator() && !action->menu() && action->isEnabled()
                && !qobject_cast<Page *>(action->parent()))
                actions << action;
    if (QWidget *shown = m_stack->currentWidget())
        actions += shown->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QString title = actions[i]->text();
        commands.push_back(
            {QString::number(i), title.remove(u'&'), actions[i]->shortcut().toString(QKeySequence::NativeText), {}});
    }
    m_actions->disconnect(this);
    connect(m_actions, &CommandPalette::activated, this,
        [actions](const QString &id) { actions.at(id.toInt())->trigger(); });
    m_actions->open(std::move(commands), tr("Run an action"));
}

void MainWindow::cyclePanes()
{
    QWidget *panes[] = {m_rail, m_stack->currentWidget()};
    const bool inRail = m_rail->isAncestorOf(QApplication::focusWidget());
    QWidget *next = panes[inRail || !m_rail->isVisible() ? 1 : 0];
    for (QWidget *child : next->findChildren<QWidget *>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

} // namespace kept
