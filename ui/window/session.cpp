// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "ui/widgets/filedialog.h"

#include <QDateTime>
#include <QInputDialog>
#include <QLocale>
#include <QtConcurrentRun>

namespace kept {

namespace {

constexpr int quartersOfHistory = 12;
constexpr int monthsToChoose = 12;

} // namespace

Prompts systemPrompts()
{
    return {&FileDialog::fileToOpen, &FileDialog::fileToSave,
        [](QWidget *parent, const QString &title, const QString &question) {
            return QInputDialog::getText(parent, title, question).trimmed();
        }};
}

Session::Session(std::unique_ptr<Workspace> workspace, Prompts prompts, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_prompts(std::move(prompts)),
      m_period(lastClosedPeriod(today()))
{
    connect(m_workspace.get(), &Workspace::changed, this, &Session::reload);
    connect(&m_watcher, &QFutureWatcher<Loaded>::finished, this, &Session::takeLoaded);
}

Session::~Session()
{
    if (m_keepGoing)
        *m_keepGoing = false;
    m_watcher.waitForFinished();
}

bool Session::isReadOnly() const { return m_workspace->database().isReadOnly(); }

QString Session::readOnlyReason() const
{
    return m_readOnlyReason.isEmpty() ? m_workspace->database().readOnlyReason() : m_readOnlyReason;
}

QDate Session::today() const { return toDateTime(m_workspace->now()).toLocalTime().date(); }

void Session::setPeriod(const Period &period)
{
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT scopeChanged();
}

void Session::setSupplier(const std::optional<OrganisationId> &supplier)
{
    if (supplier == m_supplier)
        return;
    m_supplier = supplier;
    Q_EMIT scopeChanged();
}

std::vector<Period> Session::periods() const
{
    std::vector<Period> list;
    const Period quarter = Period::containing(today(), PeriodKind::Quarter);
    for (int i = 0; i <= quartersOfHistory; ++i)
        list.push_back(quarter.shifted(-i));
    const Period month = Period::containing(today(), PeriodKind::Month);
    for (int i = 0; i <= monthsToChoose; ++i)
        list.push_back(month.shifted(-i));
    return list;
}

void Session::reload()
{
    if (m_loading) {
        // What is being read is out of date; stop it and read again.
        *m_keepGoing = false;
        m_again = true;
        return;
    }
    m_loading = true;
    m_keepGoing = std::make_shared<std::atomic<bool>>(true);
    const Period quarter = Period::containing(today(), PeriodKind::Quarter);
    const QDate first = quarter.shifted(-quartersOfHistory).first();
    const auto load = [path = m_workspace->database().path(), asOf = m_workspace->now(), first, last = quarter.last(),
                          keepGoing = m_keepGoing]() -> Loaded {
        auto database = Database::open(path, OpenMode::ReadOnly);
        if (!database)
            return std::make_shared<Result<Portfolio>>(tl::unexpected(database.error()));
        return std::make_shared<Result<Portfolio>>(
            loadPortfolio(**database, asOf, first, last, [keepGoing] { return keepGoing->load(); }));
    };
    m_watcher.setFuture(QtConcurrent::run(load));
    Q_EMIT loadingChanged(true);
}

void Session::takeLoaded()
{
    const Loaded loaded = m_watcher.result();
    m_loading = false;
    if (m_again) {
        m_again = false;
        reload();
        return;
    }
    Q_EMIT loadingChanged(false);
    if (!*loaded) {
        Q_EMIT failed(loaded->error());
        return;
    }
    m_portfolio = std::make_shared<const Portfolio>(std::move(**loaded));
    Q_EMIT portfolioChanged();
}

void Session::informSaved()
{
    const QTime now = toDateTime(m_workspace->now()).toLocalTime().time();
    Q_EMIT informed(tr("Saved %1").arg(QLocale().toString(now, QStringLiteral("HH:mm:ss"))));
    const QString warning = m_workspace->database().backupWarning();
    if (!warning.isEmpty() && warning != m_backupWarning)
        Q_EMIT failed({ErrorCode::Io,
            tr("The change is saved, but the automatic backup of the workbook could not be made: %1").arg(warning), {},
            {}});
    m_backupWarning = warning;
}

} // namespace kept
