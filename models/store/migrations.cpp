// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/sqlite.h"
#include "models/store/ticketblocks.h"

#include <QDir>
#include <QFile>
#include <map>
#include <memory>
#include <sqlite3.h>

// At global scope, as the macro of a static library's resources wants it.
static void initialiseSchemaResource() { Q_INIT_RESOURCE(kept_schema); }

namespace kept {

namespace {

using Structure = std::map<QString, QString>;

/// The schema with everything that the blocks of tickets hold; they came with the one before it, which had no
/// follow-ups.
constexpr int schemaOfBlocks = 5;

Result<void> makeBlocks(sqlite3 *handle)
{
    const auto words = WordTable::loadForReading(handle);
    if (!words)
        return tl::unexpected(words.error());
    auto blocks = TicketBlocks::prepare(handle, *words);
    return blocks ? blocks->rebuild() : tl::unexpected(blocks.error());
}

std::vector<Migration> readMigrations()
{
    initialiseSchemaResource();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/kept/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.left(3).toInt(), file.readAll()});
    }
    for (Migration &migration : migrations)
        if (migration.number == schemaOfBlocks)
            migration.then = makeBlocks;
    return migrations;
}

Result<Structure> structureOf(sqlite3 *handle)
{
    auto rows = Statement::prepare(
        handle, "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@'");
    if (!rows)
        return tl::unexpected(rows.error());
    Structure structure;
    auto row = rows->step();
    for (; row && *row; row = rows->step())
        structure.emplace(rows->text(0), rows->text(1));
    if (!row)
        return tl::unexpected(row.error());
    return structure;
}

Result<Structure> expectedStructure(const std::vector<Migration> &migrations)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open(":memory:", &raw);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> memory(raw, sqlite3_close);
    if (code != SQLITE_OK)
        return sqliteFailure(code, {});
    const auto migrated = migrate(memory.get(), migrations);
    if (!migrated)
        return tl::unexpected(migrated.error());
    return structureOf(memory.get());
}

bool isActive(const QString &name)
{
    return name.startsWith(QStringLiteral("trigger ")) || name.startsWith(QStringLiteral("view "));
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

int schemaNumber(const std::vector<Migration> &migrations) { return migrations.empty() ? 0 : migrations.back().number; }

Result<void> migrate(sqlite3 *handle, const std::vector<Migration> &migrations)
{
    const auto version = queryInteger(handle, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    Result<void> done = execute(handle, "BEGIN IMMEDIATE");
    for (const Migration &migration : migrations) {
        if (done && migration.number > *version)
            done = execute(handle, migration.sql);
    }
    // These read and write as the program does, which knows the last schema only.
    for (const Migration &migration : migrations) {
        if (done && migration.number > *version && migration.then)
            done = migration.then(handle);
    }
    if (done)
        done = execute(handle, "PRAGMA application_id = " + QByteArray::number(qint64(workbookApplicationId)));
    if (done)
        done = execute(handle, "PRAGMA user_version = " + QByteArray::number(schemaNumber(migrations)));
    if (done)
        done = execute(handle, "COMMIT");
    if (!done && sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

Result<QString> structuralDifference(sqlite3 *handle, const std::vector<Migration> &migrations)
{
    const auto expected = expectedStructure(migrations);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = structureOf(handle);
    if (!found)
        return tl::unexpected(found.error());
    for (const auto &[name, sql] : *expected) {
        const auto at = found->find(name);
        if (at == found->end() || at->second != sql)
            return name;
    }
    for (const auto &[name, sql] : *found) {
        if (isActive(name) && !expected->contains(name))
            return name;
    }
    return QString();
}

} // namespace kept
