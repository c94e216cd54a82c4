// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/domain/outputfile.h"
#include "models/workspace/applydocument.h"
#include "models/workspace/backups.h"
#include "models/workspace/samplefile.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/pages/remindersdialog.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formhabits.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rail.h"
#include "ui/window/pages.h"
#include "ui/window/startpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSaveFile>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace kept {

namespace {

constexpr int recentLimit = 8;
const QString recentKey = QStringLiteral("recent");

/// Those of the menus stand beside the pages and refer to the session like them.
void deleteDialogs(const QWidget &window)
{
    qDeleteAll(window.findChildren<RemindersDialog *>(Qt::FindDirectChildrenOnly));
}

/// Whether the destination is a figure among those of the period: the grid of figures has a column for it.
bool isInSight(const Destination &destination, const Period &shown)
{
    return destination.page == QStringLiteral("compliance") && destination.serviceLevel && destination.period
        && shown.first() <= destination.period->first() && destination.period->end() <= shown.end();
}

/// Where the keyboard is when a page comes up: in what the page is about and not in its header, unless the page put it
/// somewhere itself.
void focusContent(const Page &page)
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused && focused->isVisible() && !page.header()->isAncestorOf(focused))
        return;
    QWidget *first = nullptr;
    for (QWidget *child : page.findChildren<QWidget *>()) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isEnabled() || !child->isVisibleTo(&page)
            || page.header()->isAncestorOf(child))
            continue;
        const bool isList = qobject_cast<QAbstractItemView *>(child) != nullptr;
        if (first == nullptr || isList)
            first = child;
        if (isList)
            break;
    }
    if (first)
        first->setFocus(Qt::ActiveWindowFocusReason); // the page shows itself from its start
}

} // namespace

MainWindow::MainWindow(Clock clock, Prompts prompts, QWidget *parent)
    : QMainWindow(parent), m_clock(std::move(clock)), m_prompts(std::move(prompts)), m_entries(pageEntries())
{
    setObjectName(QStringLiteral("kept"));
    new FormHabits(this);
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("Kept"));
    buildFrame();
    buildStatusBar();
    buildMenus();
    m_start->setRecent(recentPaths());
    const int frame = 2 * style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QSize around(frame, frame + style()->pixelMetric(QStyle::PM_TitleBarHeight));
    m_ownSize = QSize(metrics().px(1440), metrics().px(900)).boundedTo(screen()->availableSize() - around);
    resize(m_ownSize);
}

MainWindow::~MainWindow()
{
    hide(); // an open cell closes while its page is whole
    // Pages and dialogs refer to the session; they go first.
    deleteDialogs(*this);
    for (const auto &[id, page] : m_pages)
        delete page;
}

/// The frame has its size once the window manager put it around the window.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && size() == m_ownSize)
        fitScreen();
}

void MainWindow::fitScreen()
{
    const QRect room = screen()->availableGeometry();
    const QSize around = frameGeometry().size() - size();
    m_ownSize = {};
    if (room.contains(frameGeometry()))
        return;
    resize(size().boundedTo(room.size() - around));
    const QRect frame(pos(), size() + around);
    move(std::clamp(frame.left(), room.left(), std::max(room.left(), room.right() + 1 - frame.width())),
        std::clamp(frame.top(), room.top(), std::max(room.top(), room.bottom() + 1 - frame.height())));
}

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail = new Rail(centre);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->hide();
    for (const PageEntry &entry : m_entries)
        if (entry.under.isEmpty())
            m_rail->addEntry(entry.id, entry.icon, entry.title);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_stack);
    m_stack->addWidget(m_start);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_palette = new CommandPalette(this);
    m_actions = new CommandPalette(this);
    m_palette->setObjectName(QStringLiteral("goto"));
    m_actions->setObjectName(QStringLiteral("actions"));
    connect(m_rail, &Rail::activated, this, [this](const QString &id) { go({id, {}, std::nullopt, std::nullopt}); });
    connect(m_palette, &CommandPalette::activated, this, &MainWindow::followPalette);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::chooseNew);
    connect(m_start, &StartPage::importRequested, this, [this] {
        chooseNew();
        if (m_session)
            go({QStringLiteral("measurements"), QStringLiteral("import"), std::nullopt, std::nullopt});
    });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseOpen);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openWorkbook);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openSample(samplePath()); });
}

void MainWindow::buildStatusBar()
{
    m_saved = textLabel({}, Type::Small, true);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_counts = textLabel({}, Type::Small, true);
    m_hint = textLabel({}, Type::Small, true);
    m_fileName = textLabel({}, Type::Small, true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metrics().threeQuarters(), 0, metrics().threeQuarters(), 0);
    m_fileName->setContentsMargins(metrics().gap(), 0, metrics().gap(), 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_hint);
    menuBar()->setCornerWidget(m_fileName, Qt::TopRightCorner);
}

bool MainWindow::openWorkbook(const QString &path)
{
    auto database = Database::open(path, OpenMode::ReadWrite);
    QString whoHasIt;
    if (!database && database.error().code == ErrorCode::Conflict) {
        whoHasIt = bannerText({ErrorCode::Conflict, database.error().message, {}, database.error().advice});
        database = Database::open(path, OpenMode::ReadOnly);
    }
    if (!database) {
        refuse(database.error());
        return false;
    }
    adopt(std::move(*database), whoHasIt);
    return true;
}

bool MainWindow::createWorkbook(const QString &path)
{
    auto database = Database::create(path);
    if (!database) {
        refuse(database.error());
        return false;
    }
    adopt(std::move(*database));
    return true;
}

void MainWindow::saveCopy()
{
    const QString suggestion = tr("%1 (copy).kept").arg(QFileInfo(m_session->workspace().database().path()).baseName());
    const QString path = m_prompts.saveFile(this, tr("Save a copy"), tr("Kept workbooks (*.kept)"), suggestion);
    if (path.isEmpty())
        return;
    if (const auto saved = m_session->workspace().database().backupTo(path); !saved)
        refuse(saved.error());
    else
        m_session->inform(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
}

void MainWindow::restoreCopy()
{
    const QString filter = tr("Kept workbooks (*.kept)");
    const QString backup = m_prompts.openFile(this, tr("Restore a backup"), filter);
    if (backup.isEmpty())
        return;
    const QString suggestion = tr("%1 (restored).kept").arg(QFileInfo(backup).completeBaseName());
    const QString path = m_prompts.saveFile(this, tr("Restore as a new workbook"), filter, suggestion);
    if (path.isEmpty())
        return;
    leaveEdits([this, backup, path] {
        if (const auto restored = restoreBackup(backup, path); !restored)
            refuse(restored.error());
        else
            openWorkbook(path);
    });
}

void MainWindow::exportRecords()
{
    const QString path =
        m_prompts.saveFile(this, tr("Export"), tr("Kept documents (*.json)"), tr("Service levels.json"));
    if (path.isEmpty())
        return;
    const auto document = exportDocument(m_session->workspace().database());
    if (!document) {
        refuse(document.error());
        return;
    }
    if (const auto allowed = checkOutput(path); !allowed) {
        refuse(allowed.error());
        return;
    }
    const QByteArray bytes = writeDocument(*document);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse({ErrorCode::Io, tr("The file cannot be written: %1.").arg(file.errorString()), path, {}});
    else
        m_session->inform(tr("Everything but the measurements was exported to %1.").arg(QFileInfo(path).fileName()));
}

bool MainWindow::openSample(const QString &path)
{
    if (!QFileInfo::exists(path))
        if (const auto made = makeSampleFile(path, dateIn(m_clock(), QTimeZone::utc())); !made) {
            refuse(made.error());
            return false;
        }
    return openWorkbook(path);
}

void MainWindow::adopt(std::unique_ptr<Database> database, const QString &whoHasIt)
{
    closeWorkbook();
    const QString path = database->path();
    const QDateTime local = toDateTime(m_clock()).toLocalTime();
    const QString name = QSettings().value(QStringLiteral("displayName")).toString();
    auto workspace =
        std::make_unique<Workspace>(std::move(database), currentActor(name), m_clock, local.offsetFromUtc() / 60);
    m_session = std::make_unique<Session>(std::move(workspace), m_prompts);
    if (!whoHasIt.isEmpty())
        m_session->setReadOnlyReason(whoHasIt);
    connect(m_session.get(), &Session::navigationRequested, this, &MainWindow::go);
    connect(m_session.get(), &Session::informed, m_saved, &QLabel::setText);
    connect(m_session.get(), &Session::portfolioChanged, this, &MainWindow::updateStatus);
    connect(m_session.get(), &Session::loadingChanged, this,
        [this](bool loading) { m_hint->setText(loading ? tr("Judging the periods…") : QString()); });
    connect(m_session.get(), &Session::loadingProgressed, this, [this](int done, int all) {
        //: %1 number of agreements done, %2 of all
        if (m_session->isLoading() && all > 50)
            m_hint->setText(tr("Judging the periods… %1 of %2 agreements").arg(done).arg(all));
    });
    connect(m_session.get(), &Session::failed, this, [this](const Error &error) {
        if (auto *shown = qobject_cast<Page *>(m_stack->currentWidget()))
            shown->showError(error);
    });
    remember(path);
    m_copy->setEnabled(true);
    m_export->setEnabled(true);
    m_calendar->setEnabled(true);
    m_reminders->setEnabled(true);
    m_fileName->setText(QFileInfo(path).fileName());
    // The bar gives its corner no more than it asks for, at the top.
    m_fileName->setFixedSize(m_fileName->sizeHint().width(), menuBar()->sizeHint().height());
    menuBar()->adjustSize();
    setWindowTitle(tr("%1 – Kept", "file name and program").arg(QFileInfo(path).fileName()));
    m_rail->show();
    go({QStringLiteral("overview"), {}, std::nullopt, std::nullopt});
    connect(m_session.get(), &Session::portfolioChanged, this, &MainWindow::offerDrafts, Qt::SingleShotConnection);
    m_session->reload();
    Q_EMIT workbookOpened();
}

void MainWindow::closeWorkbook()
{
    m_stack->setCurrentWidget(m_start);
    deleteDialogs(*this);
    for (const auto &[id, page] : m_pages)
        delete page;
    m_pages.clear();
    m_session.reset();
    m_rail->hide();
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
    m_calendar->setEnabled(false);
    m_reminders->setEnabled(false);
    m_rail->setFootnote({}, {});
    m_fileName->clear();
    m_fileName->setMinimumWidth(0);
    setWindowTitle(tr("Kept"));
}

Page *MainWindow::page(const QString &id)
{
    if (const auto known = m_pages.find(id); known != m_pages.end())
        return known->second;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &each) { return each.id == id; });
    if (entry == m_entries.end() || !m_session)
        return nullptr;
    Page *made = entry->make(*m_session, m_stack);
    made->setObjectName(id);
    m_stack->addWidget(made);
    m_pages.emplace(id, made);
    connect(made->header(), &PageHeader::searchRequested, this, &MainWindow::openPalette);
    return made;
}

void MainWindow::go(const Destination &destination)
{
    Page *target = page(destination.page);
    if (!target)
        return;
    auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    if (shown && shown->hasDraft() && !shown->keepsEdits(destination)) {
        markInRail(shown->objectName());
        shown->leave([this, destination] { go(destination); });
        return;
    }
    if (destination.period && !isInSight(destination, m_session->period()))
        m_session->setPeriod(*destination.period);
    markInRail(destination.page);
    m_stack->setCurrentWidget(target);
    if (shown && shown != target) {
        target->setOrigin(shown->place());
        // Edits that stayed behind come back as they were.
        if (target->hasDraft() && (destination.id.isEmpty() || target->keepsEdits(destination))) {
            if (destination.serviceLevel) // inside what is edited
                target->open(destination);
            return;
        }
    }
    if (shown != target && target->hasDraft())
        target->leave([target, destination] { target->open(destination); });
    else
        target->open(destination);
    if (shown && shown != target)
        focusContent(*target);
}

void MainWindow::markInRail(const QString &page)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &each) { return each.id == page; });
    m_rail->setCurrent(entry == m_entries.end() || entry->under.isEmpty() ? page : entry->under);
}

void MainWindow::updateStatus()
{
    const auto portfolio = m_session->portfolio();
    int levels = 0;
    for (const Agreement &agreement : portfolio->agreements)
        levels += static_cast<int>(agreement.latest().content.serviceLevels.size());
    m_counts->setText(tr("%n service level(s)", nullptr, levels) + QStringLiteral(" · ")
        + tr("%n agreement(s)", nullptr, static_cast<int>(portfolio->agreements.size())));
    m_hint->setText(tr("Judged by the versions in force in each period"));
    showSampleNote();
}

void MainWindow::showSampleNote()
{
    if (m_session->portfolio()->sample)
        m_rail->setFootnote(tr("Sample portfolio"), tr("Fictional data. Explore freely; nothing here is real."));
}

void MainWindow::refuse(const Error &error)
{
    if (auto *shown = qobject_cast<Page *>(m_stack->currentWidget()))
        shown->showError(error);
    else
        m_start->showError(bannerText(error));
}

QString MainWindow::samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + tr("Sample portfolio") + QStringLiteral(".kept");
}

QStringList MainWindow::recentPaths() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void MainWindow::remember(const QString &path)
{
    QStringList paths = recentPaths();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, recentLimit));
    m_start->setRecent(paths.mid(0, recentLimit));
}

void MainWindow::chooseNew()
{
    leaveEdits([this] {
        const QString path =
            m_prompts.saveFile(this, tr("New workbook"), tr("Kept workbooks (*.kept)"), tr("Service levels.kept"));
        if (!path.isEmpty())
            createWorkbook(path.endsWith(QStringLiteral(".kept")) ? path : path + QStringLiteral(".kept"));
    });
}

void MainWindow::chooseOpen()
{
    leaveEdits([this] {
        const QString path = m_prompts.openFile(this, tr("Open workbook"), tr("Kept workbooks (*.kept)"));
        if (!path.isEmpty())
            openWorkbook(path);
    });
}

void MainWindow::leaveEdits(std::function<void()> then)
{
    for (const auto &[id, edited] : m_pages) {
        if (!edited->hasDraft())
            continue;
        markInRail(id);
        m_stack->setCurrentWidget(edited);
        edited->leave([this, then] { leaveEdits(then); });
        return;
    }
    then();
}

void MainWindow::offerDrafts()
{
    auto *shown = qobject_cast<Page *>(m_stack->currentWidget());
    if (!m_session || m_session->isReadOnly() || !shown)
        return;
    const QString folder = draftFolder(m_session->workspace().database().path());
    const auto drafts = formDrafts(folder);
    if (drafts.empty())
        return;
    const FormDraft draft = drafts.front();
    const auto open = [this, draft] {
        go({draft.page, {}, std::nullopt, std::nullopt});
        if (Page *target = page(draft.page))
            target->restoreDraft(draft);
    };
    shown->offerDraft(draft, open, [this, folder, draft] {
        forgetFormDraft(folder, draft.page, draft.id);
        offerDrafts();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool edited =
        std::any_of(m_pages.begin(), m_pages.end(), [](const auto &each) { return each.second->hasDraft(); });
    if (edited) {
        event->ignore();
        leaveEdits([this] { close(); });
        return;
    }
    closeWorkbook();
    event->accept();
}

} // namespace kept
