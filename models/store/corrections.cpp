// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/corrections.h"

#include "models/store/measurements.h"
#include "models/store/sqlite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kept {

namespace {

constexpr const char *correctionsQuery =
    "SELECT c.record_id, e.sequence, e.at, e.display_name, e.system_user, e.action, e.reason FROM audit_entry e JOIN "
    "audit_change c ON c.sequence = e.sequence AND c.kind = 'import' WHERE e.action = 'undo_import' OR (e.action = "
    "'import' AND e.reason <> '') ORDER BY e.sequence";

Correction correctionAt(const QSqlQuery &row, const ImportEntry &import)
{
    const QString name = row.value(3).toString();
    Correction correction{{}, import.info.fileName, name.isEmpty() ? row.value(4).toString() : name,
        parseIso(row.value(2).toString()).value_or(Instant()), row.value(6).toString(), row.value(1).toLongLong(),
        row.value(5).toString() == QStringLiteral("undo_import")};
    for (const Coverage &coverage : import.info.coverage)
        correction.touched.emplace_back(coverage.service, coverage.span);
    return correction;
}

} // namespace

Result<std::vector<Correction>> correctionsByHand(const Database &database)
{
    const auto imports = allImports(database);
    if (!imports)
        return tl::unexpected(imports.error());
    QSqlQuery query(database.connection());
    if (!query.exec(QString::fromLatin1(correctionsQuery)))
        return sqlFailure(query.lastError(), database.path());
    std::vector<Correction> corrections;
    while (query.next()) {
        const QString id = query.value(0).toString();
        const auto import = std::find_if(
            imports->begin(), imports->end(), [&id](const ImportEntry &each) { return each.info.id.text() == id; });
        if (import != imports->end())
            corrections.push_back(correctionAt(query, *import));
    }
    return corrections;
}

} // namespace kept
