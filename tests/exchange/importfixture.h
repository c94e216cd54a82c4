// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"

namespace kept::testing {

inline Service service(const char *id, const char *name, const QStringList &sourceNames = {})
{
    Service service{*ServiceId::parse(QString(QLatin1String(id))), QString(QLatin1String(name)), QString(),
        *OrganisationId::parse(QStringLiteral("o")), {}, {}, sourceNames, false, 0};
    return service;
}

/// Two services of a workbook.
inline std::vector<Service> services()
{
    return {service("mail", "E-mail gateway", {QStringLiteral("MX")}), service("web", "Website")};
}

/// A mapping of tickets whose columns have the fields' names, in Berlin, with semicolons.
inline Mapping ticketMapping(const QStringList &fields)
{
    Mapping mapping;
    mapping.name = QStringLiteral("Tickets");
    mapping.source = QStringLiteral("desk");
    mapping.policy = BadRowPolicy::GoodRows;
    mapping.formats.separator = u';';
    mapping.formats.dateTime = QStringLiteral("dd.MM.yyyy HH:mm");
    mapping.formats.date = QStringLiteral("dd.MM.yyyy");
    mapping.formats.zone = QStringLiteral("Europe/Berlin");
    mapping.formats.decimalPoint = u',';
    for (const QString &field : fields)
        mapping.fields[field].columns = {field};
    return mapping;
}

inline Result<ParsedFile> parse(const Mapping &mapping, const QByteArray &bytes)
{
    return parseBytes(bytes, QStringLiteral("file.csv"), mapping, services());
}

/// "line column: reason → suggestion" of each problem, warnings with "~" before.
inline QStringList problemTexts(const ParsedFile &parsed)
{
    QStringList texts;
    for (const RowProblem &problem : parsed.problems)
        texts += (problem.warning ? QStringLiteral("~") : QString()) + QString::number(problem.line) + u' '
            + problem.column + QStringLiteral(": ") + problem.reason
            + (problem.suggestion.isEmpty() ? QString() : QStringLiteral(" → ") + problem.suggestion);
    return texts;
}

} // namespace kept::testing
