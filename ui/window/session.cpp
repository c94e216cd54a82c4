// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "ui/widgets/filedialog.h"

#include <QDateTime>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QtConcurrentRun>

#include <set>

namespace kept {

namespace {

constexpr int quartersOfHistory = 12;
constexpr int monthsToChoose = 12;

/// Asks for one line, and stays open while nothing is entered.
class LineDialog : public QInputDialog {
public:
    LineDialog(QWidget *parent, const QString &title, const QString &question)
        : QInputDialog(parent), m_question(question)
    {
        setWindowTitle(title);
        setInputMode(TextInput);
        setLabelText(question);
    }
    [[nodiscard]] QString ask() { return exec() == Accepted ? textValue().trimmed() : QString(); }
    void done(int result) override
    {
        if (result != Accepted || !textValue().trimmed().isEmpty()) {
            QInputDialog::done(result);
            return;
        }
        setLabelText(m_question + QStringLiteral("\n\n") + Session::tr("The reason is missing. Enter it, or cancel."));
        if (auto *edit = findChild<QLineEdit *>())
            edit->setFocus(Qt::OtherFocusReason);
    }

private:
    QString m_question;
};

} // namespace

Prompts systemPrompts()
{
    return {&FileDialog::fileToOpen, &FileDialog::fileToSave,
        [](QWidget *parent, const QString &title, const QString &question) {
            return LineDialog(parent, title, question).ask();
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
    std::vector<Period> list = years();
    const Period quarter = Period::containing(today(), PeriodKind::Quarter);
    for (int i = 0; i <= quartersOfHistory; ++i)
        list.push_back(quarter.shifted(-i));
    const Period month = Period::containing(today(), PeriodKind::Month);
    for (int i = 0; i <= monthsToChoose; ++i)
        list.push_back(month.shifted(-i));
    return list;
}

/// Those that are judged from their first day on.
std::vector<Period> Session::years() const
{
    std::set<int> starts{1};
    if (m_portfolio)
        for (const Agreement &agreement : m_portfolio->agreements)
            starts.insert(agreement.latest().content.fiscalStartMonth);
    const QDate first = usualDays(today()).first;
    std::vector<Period> years;
    for (const int start : starts)
        for (Period year = Period::containing(today(), PeriodKind::Year, start); year.first() >= first;
             year = year.shifted(-1))
            years.push_back(year);
    return years;
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
    const auto progress = [this, keepGoing = m_keepGoing](int done, int all) {
        Q_EMIT loadingProgressed(done, all);
        return keepGoing->load();
    };
    const auto load = [path = m_workspace->database().path(), asOf = m_workspace->now(), days = usualDays(today()),
                          isFirst = m_portfolio == nullptr, progress]() -> Loaded {
        auto database = Database::open(path, OpenMode::ReadOnly);
        if (!database)
            return std::make_shared<Loading>(Loading{{}, tl::unexpected(database.error())});
        if (isFirst)
            if (auto stored = loadStoredPortfolio(**database, asOf, days.first, days.last); stored && *stored)
                return std::make_shared<Loading>(Loading{std::move(*stored), CurrentPortfolio{}});
        return std::make_shared<Loading>(
            Loading{{}, loadCurrentPortfolio(**database, asOf, days.first, days.last, progress)});
    };
    m_watcher.setFuture(QtConcurrent::run(load));
    Q_EMIT loadingChanged(true);
}

void Session::takeLoaded()
{
    const Loaded loaded = m_watcher.result();
    m_loading = false;
    if (loaded->stored) {
        show(std::move(*loaded->stored));
        m_again = true;
    }
    if (m_again) {
        m_again = false;
        reload();
        return;
    }
    Q_EMIT loadingChanged(false);
    if (!loaded->current) {
        Q_EMIT failed(loaded->current.error());
        return;
    }
    show(std::move(loaded->current->portfolio));
    if (loaded->current->judged.update.isNeeded && !isReadOnly()) {
        m_update = std::make_shared<const ResultUpdate>(std::move(loaded->current->judged.update));
        m_stored = 0;
        QTimer::singleShot(0, this, &Session::storeSome);
    }
}

void Session::show(Portfolio portfolio)
{
    m_portfolio = std::make_shared<const Portfolio>(std::move(portfolio));
    Q_EMIT portfolioChanged();
}

/// A later loading gives up what is left: it judges that again.
void Session::storeSome()
{
    constexpr std::size_t atOnce = 500; // a few milliseconds
    if (m_update == nullptr || m_loading)
        return;
    const auto to = storeResults(m_workspace->database(), *m_update, m_stored, atOnce);
    if (to && *to < m_update->fresh.size()) {
        m_stored = *to;
        QTimer::singleShot(0, this, &Session::storeSome);
    } else {
        m_update.reset();
    }
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
