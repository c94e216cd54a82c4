// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/loadportfolio.h"
#include "models/workspace/workspace.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

class QWidget;

namespace kept {

/// Asks the user for a file; tests put their own functions here.
struct Prompts {
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> openFile;
    std::function<QString(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion)>
        saveFile;
    /// One line of text as the answer to a question; empty when the user turned away.
    std::function<QString(QWidget *parent, const QString &title, const QString &question)> line;
};
/// The dialogs of the system.
[[nodiscard]] Prompts systemPrompts();

/// A place in the window: a page, and what is to be shown on it.
struct Destination {
    QString page; ///< "overview", "suppliers", "agreements", …
    QString id; ///< of the supplier, agreement, review or import; may be empty
    std::optional<ServiceLevelId> serviceLevel;
    std::optional<Period> period;
};

/// What the window is about: the open workbook, its judged portfolio, and the period and supplier that it looks at.
/// Portfolios are loaded in another thread with a database of their own; pages show the last one until the next is
/// there. The first one comes from stored results where no record was changed since, as of the instant they were made
/// for; what was judged anew is stored, a little at a time so that the window does not wait for it.
class Session : public QObject {
    Q_OBJECT

public:
    Session(std::unique_ptr<Workspace> workspace, Prompts prompts, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const Prompts &prompts() const { return m_prompts; }
    /// Null until the first one is loaded.
    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio() const { return m_portfolio; }
    [[nodiscard]] bool isReadOnly() const;
    /// Why, as a sentence: who has the workbook open, where and since when, or what protects it.
    [[nodiscard]] QString readOnlyReason() const;
    void setReadOnlyReason(const QString &reason) { m_readOnlyReason = reason; }
    /// Today where the user is.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    /// Nothing means all suppliers.
    [[nodiscard]] const std::optional<OrganisationId> &supplier() const { return m_supplier; }
    void setSupplier(const std::optional<OrganisationId> &supplier);
    /// The periods one can look at, each kind newest first: calendar years, and fiscal years where an agreement has
    /// one; the running quarter and the twelve before it; the months of the last year.
    [[nodiscard]] std::vector<Period> periods() const;

    void reload();
    /// Until the portfolio that was asked for is there and told of.
    [[nodiscard]] bool isLoading() const { return m_loading; }

    void navigate(const Destination &destination) { Q_EMIT navigationRequested(destination); }
    void report(const Error &error) { Q_EMIT failed(error); }
    /// A short remark for the status bar: "Saved 10:42:07".
    void inform(const QString &sentence) { Q_EMIT informed(sentence); }
    /// "Saved 10:42:07", and why no backup could be made, if so. After the page took away earlier errors.
    void informSaved();

Q_SIGNALS:
    void portfolioChanged();
    void scopeChanged();
    void loadingChanged(bool loading);
    /// Agreements judged so far, and all that are.
    void loadingProgressed(int done, int all);
    void navigationRequested(const kept::Destination &destination);
    void failed(const kept::Error &error);
    void informed(const QString &sentence);

private:
    [[nodiscard]] std::vector<Period> years() const;
    /// One of the two is there.
    struct Loading {
        std::optional<Portfolio> stored;
        Result<CurrentPortfolio> current;
    };
    using Loaded = std::shared_ptr<Loading>;
    void takeLoaded();
    void show(Portfolio portfolio);
    void storeSome();

    std::unique_ptr<Workspace> m_workspace;
    Prompts m_prompts;
    std::shared_ptr<const Portfolio> m_portfolio;
    QString m_readOnlyReason;
    QString m_backupWarning; ///< that was told last
    Period m_period;
    std::optional<OrganisationId> m_supplier;
    QFutureWatcher<Loaded> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_keepGoing;
    std::shared_ptr<const ResultUpdate> m_update; ///< that is being stored
    std::size_t m_stored = 0; ///< of its results
    bool m_loading = false;
    bool m_again = false;
};

} // namespace kept
