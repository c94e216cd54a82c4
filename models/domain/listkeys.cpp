// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/listkeys.h"

#include <map>

namespace kept {

std::vector<QStringList> listKeys(const QString &list)
{
    static const std::map<QString, std::vector<QStringList>> keys{
        {QStringLiteral("service_levels"), {{QStringLiteral("id")}}},
        {QStringLiteral("clauses"),
            {{QStringLiteral("number"), QStringLiteral("title")}, {QStringLiteral("title")},
                {QStringLiteral("number")}}},
        {QStringLiteral("charges"),
            {{QStringLiteral("name"), QStringLiteral("service"), QStringLiteral("from")},
                {QStringLiteral("name"), QStringLiteral("service")}, {QStringLiteral("name")}}},
        {QStringLiteral("signatories"),
            {{QStringLiteral("name"), QStringLiteral("party")}, {QStringLiteral("role"), QStringLiteral("party")}}},
        {QStringLiteral("contacts"),
            {{QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("party")},
                {QStringLiteral("name"), QStringLiteral("party")}, {QStringLiteral("role"), QStringLiteral("party")}}},
        {QStringLiteral("escalation"), {{QStringLiteral("trigger")}}},
        {QStringLiteral("reporting"),
            {{QStringLiteral("report"), QStringLiteral("recipient")}, {QStringLiteral("report")}}},
        {QStringLiteral("received_reports"), {{QStringLiteral("report"), QStringLiteral("period")}}},
        {QStringLiteral("settled_figures"), {{QStringLiteral("service_level"), QStringLiteral("period")}}},
        {QStringLiteral("evidence"), {{QStringLiteral("name"), QStringLiteral("holder")}, {QStringLiteral("name")}}},
        {QStringLiteral("glossary"), {{QStringLiteral("term")}}},
        {QStringLiteral("parts"), {{QStringLiteral("name")}}},
        {QStringLiteral("targets"), {{QStringLiteral("from")}}},
        {QStringLiteral("versions"), {{QStringLiteral("number")}}},
        {QStringLiteral("depends_on"),
            {{QStringLiteral("service"), QStringLiteral("group")}, {QStringLiteral("service")}}},
        {QStringLiteral("certificates"),
            {{QStringLiteral("name"), QStringLiteral("issuer")}, {QStringLiteral("name")}}},
    };
    const auto found = keys.find(list);
    return found == keys.end() ? std::vector<QStringList>{} : found->second;
}

QString entryName(const QString &list)
{
    static const std::map<QString, QString> names{
        {QStringLiteral("holidays"), QStringLiteral("date")},
        {QStringLiteral("attendees"), QStringLiteral("name")},
        {QStringLiteral("decisions"), QStringLiteral("text")},
        {QStringLiteral("actions"), QStringLiteral("text")},
    };
    const auto found = names.find(list);
    return found == names.end() ? QStringLiteral("id") : found->second;
}

} // namespace kept
