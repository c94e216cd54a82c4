// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/store/audittrail.h"
#include "models/store/backup.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::BackupCommands)
};

/// Says what the restored workbook holds. One of an earlier version is brought up to date when it is opened.
Exit tellRestored(Invocation &invocation, const QString &backup, const QString &path)
{
    invocation.out << Texts::tr("Restored %1 from %2.").arg(path, backup) << Qt::endl;
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database && database.error().code == ErrorCode::Refused) {
        invocation.out << errorText(database.error()) << Qt::endl;
        return Exit::Done;
    }
    if (!database)
        return report(invocation, database.error());
    const auto head = auditHead(**database);
    if (!head)
        return report(invocation, head.error());
    invocation.out << Texts::tr(
        "Its audit trail ends with entry %1, %2. Run “kept verify” to check everything that it holds.")
                          .arg(head->sequence)
                          .arg(head->hash)
                   << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runBackups(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("json")}, 1, 1);
    if (!options)
        return Exit::Usage;
    QJsonArray list;
    for (const BackupFile &backup : backupsOf(options->word(0))) {
        const QString made = backup.made.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("file"), backup.path}, {QStringLiteral("made"), made},
            {QStringLiteral("bytes"), backup.size}});
        if (!options->isSet("json"))
            invocation.out << made << QStringLiteral("  ") << backup.path << Qt::endl;
    }
    if (options->isSet("json"))
        printJson(invocation, {{QStringLiteral("backups"), list}});
    else if (list.isEmpty())
        invocation.out << Texts::tr("There are no backups in %1.").arg(backupFolder(options->word(0))) << Qt::endl;
    return Exit::Done;
}

Exit runRestore(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {}, 2, 2);
    if (!options)
        return Exit::Usage;
    if (const auto restored = restoreBackup(options->word(0), options->word(1)); !restored)
        return report(invocation, restored.error());
    return tellRestored(invocation, options->word(0), options->word(1));
}

} // namespace kept
