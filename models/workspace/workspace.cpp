// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace kept {

Workspace::Workspace(std::unique_ptr<Database> database, Actor actor, Clock clock, int offsetMinutes)
    : m_database(std::move(database)), m_actor(std::move(actor)), m_clock(std::move(clock)),
      m_offsetMinutes(offsetMinutes)
{ }

Workspace::~Workspace() = default;

ActionContext Workspace::action(const QString &name, const QString &reason) const
{
    return {m_actor, now(), m_offsetMinutes, name, reason};
}

Result<ChangeSet> Workspace::commit(std::unique_ptr<Transaction> transaction)
{
    auto changes = transaction->commit();
    transaction.reset();
    if (changes)
        announce(*changes);
    return changes;
}

void Workspace::announce(const ChangeSet &changes)
{
    if (!changes.empty())
        Q_EMIT changed(changes);
}

Actor currentActor(const QString &displayName)
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME");
    if (user.isEmpty())
        user = QFileInfo(QDir::homePath()).owner();
    return {user, displayName.isEmpty() ? user : displayName, QSysInfo::machineHostName(), {}};
}

} // namespace kept
