// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kept {

/// Tells the present instant; tests give one that stands still.
using Clock = std::function<Instant()>;

/// An open workbook together with who works in it. Use cases are free functions that take it; it never grows verbs of
/// its own.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Database> database, Actor actor, Clock clock, int offsetMinutes = 0);
    ~Workspace() override;

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] Instant now() const { return m_clock(); }
    /// What the audit entry of an action that starts now says.
    [[nodiscard]] ActionContext action(const QString &name, const QString &reason = {}) const;
    /// Commits and tells everybody what changed.
    [[nodiscard]] Result<ChangeSet> commit(std::unique_ptr<Transaction> transaction);
    /// Tells everybody of changes that were committed beside this workspace, in another thread.
    void announce(const ChangeSet &changes);

Q_SIGNALS:
    /// After each committed transaction that changed something.
    void changed(const kept::ChangeSet &changes);

private:
    std::unique_ptr<Database> m_database;
    Actor m_actor;
    Clock m_clock;
    int m_offsetMinutes;
};

/// The user of this process as the operating system names them, on this host; the environment has no say. The display
/// name is theirs to choose.
[[nodiscard]] Actor currentActor(const QString &displayName = {});

/// Runs `work` in one transaction named `action` and commits it; what `work` returns, or the first error, with nothing
/// written.
template <typename Work>
auto inTransaction(Workspace &workspace, const QString &action, const QString &reason, Work work)
    -> decltype(work(std::declval<Transaction &>()))
{
    auto transaction = Transaction::begin(workspace.database(), workspace.action(action, reason));
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto outcome = work(**transaction);
    if (!outcome)
        return outcome;
    if (auto committed = workspace.commit(std::move(*transaction)); !committed)
        return tl::unexpected<Error>(committed.error());
    return outcome;
}

} // namespace kept
