// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jsonchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <set>

namespace kept {

namespace {

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, std::vector<FieldChange> &changes);

void compareObjects(
    const QString &path, const QJsonObject &before, const QJsonObject &after, std::vector<FieldChange> &changes)
{
    std::set<QString> names;
    for (const QJsonObject &side : {before, after}) {
        for (const QString &name : side.keys())
            names.insert(name);
    }
    for (const QString &name : names)
        compare(path.isEmpty() ? name : path + u'.' + name, before.value(name), after.value(name), changes);
}

void compareArrays(
    const QString &path, const QJsonArray &before, const QJsonArray &after, std::vector<FieldChange> &changes)
{
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        compare(path + u'[' + QString::number(i) + u']', i < before.size() ? before.at(i) : QJsonValue::Undefined,
            i < after.size() ? after.at(i) : QJsonValue::Undefined, changes);
    }
}

bool hasMembers(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty()) || (value.isArray() && !value.toArray().isEmpty());
}

/// Two values that are members of one kind, or one of them with the other absent, are compared part by part.
void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, std::vector<FieldChange> &changes)
{
    if (before == after)
        return;
    const bool isObject = (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined());
    const bool isArray = (before.isArray() || before.isUndefined()) && (after.isArray() || after.isUndefined());
    const bool isLeaf = (before.isUndefined() && !hasMembers(after)) || (after.isUndefined() && !hasMembers(before));
    if (isObject && !isLeaf)
        compareObjects(path, before.toObject(), after.toObject(), changes);
    else if (isArray && !isLeaf)
        compareArrays(path, before.toArray(), after.toArray(), changes);
    else
        changes.push_back({path, before, after});
}

} // namespace

std::vector<FieldChange> fieldChanges(const QJsonObject &before, const QJsonObject &after)
{
    std::vector<FieldChange> changes;
    compareObjects({}, before, after, changes);
    return changes;
}

QByteArray compactJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray compactJson(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

} // namespace kept
