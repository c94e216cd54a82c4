// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

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

namespace {

/// Who runs the process, by what the system knows and not by what the environment says: two names are two people where
/// an approval needs a second one.
QString systemUser()
{
#ifdef Q_OS_UNIX
    const uid_t number = getuid();
    if (const passwd *entry = getpwuid(number); entry != nullptr && *entry->pw_name != '\0')
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(number);
#else
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
#endif
}

} // namespace

Actor currentActor(const QString &displayName)
{
    const QString user = systemUser();
    return {user, displayName.isEmpty() ? user : displayName, QSysInfo::machineHostName(), {}};
}

} // namespace kept
