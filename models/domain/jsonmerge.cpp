// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonmerge.h"

#include "models/domain/listkeys.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace kept {

namespace {

using Sides = std::array<QJsonValue, 3>; // base, theirs, yours
using Decide = std::function<QJsonValue(const FieldMerge &)>;

QJsonValue mergeValue(const QString &path, const Sides &sides, const Decide &decide);

bool areAll(const Sides &sides, bool (QJsonValue::*is)() const)
{
    return std::all_of(sides.begin(), sides.end(), [&](const QJsonValue &each) { return (each.*is)(); });
}

/// What tells an entry of the list at the path from the others, whatever the order.
QString idOf(const QString &path, const QJsonValue &element)
{
    const QString name = entryName(path.section(u'.', -1));
    if (element.isString())
        return name == QStringLiteral("id") ? QString() : element.toString();
    return element.toObject().value(name).toString();
}

bool hasIds(const QString &path, const QJsonArray &list)
{
    std::set<QString> ids;
    return std::all_of(list.begin(), list.end(),
        [&](const QJsonValue &each) { return !idOf(path, each).isEmpty() && ids.insert(idOf(path, each)).second; });
}

QJsonValue mergeObjects(const QString &path, const Sides &sides, const Decide &decide)
{
    std::set<QString> names;
    for (const QJsonValue &side : sides)
        for (const QString &name : side.toObject().keys())
            names.insert(name);
    QJsonObject all;
    for (const QString &name : names) {
        const auto member = [&](std::size_t side) { return sides[side].toObject().value(name); };
        const QJsonValue value =
            mergeValue(path.isEmpty() ? name : path + u'.' + name, {member(0), member(1), member(2)}, decide);
        if (!value.isUndefined())
            all.insert(name, value);
    }
    return all;
}

QJsonValue withId(const QString &path, const QJsonArray &list, const QString &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const QJsonValue &each) { return idOf(path, each) == id; });
    return found == list.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
}

/// In the order of yours, then what only the others have.
QJsonValue mergeById(const QString &path, const Sides &sides, const Decide &decide)
{
    QStringList ids;
    for (const auto side : std::array<std::size_t, 3>{2, 1, 0})
        for (const QJsonValue &each : sides[side].toArray())
            if (!ids.contains(idOf(path, each)))
                ids << idOf(path, each);
    QJsonArray all;
    for (const QString &id : ids) {
        const auto element = [&](std::size_t side) { return withId(path, sides[side].toArray(), id); };
        const QJsonValue value = mergeValue(
            QStringLiteral("%1[%2]").arg(path).arg(ids.indexOf(id)), {element(0), element(1), element(2)}, decide);
        if (!value.isUndefined())
            all.append(value);
    }
    return all;
}

QStringList keysIn(const QJsonArray &list, const QStringList &fields)
{
    QStringList keys;
    for (const QJsonValue &each : list) {
        QStringList parts;
        for (const QString &field : fields)
            parts << each.toObject().value(field).toVariant().toString();
        keys << parts.join(QChar(0x1f));
    }
    return keys;
}

/// Whether each place holds the same entry on all sides; what is at one place otherwise may be two entries, which must
/// not become one.
bool keepsPlaces(const QString &path, const Sides &sides)
{
    const auto sets = listKeys(path.section(u'.', -1));
    return std::any_of(sets.begin(), sets.end(), [&](const QStringList &fields) {
        const QStringList keys = keysIn(sides[0].toArray(), fields);
        return std::set<QString>(keys.begin(), keys.end()).size() == static_cast<std::size_t>(keys.size())
            && keysIn(sides[1].toArray(), fields) == keys && keysIn(sides[2].toArray(), fields) == keys;
    });
}

QJsonValue mergeByPlace(const QString &path, const Sides &sides, const Decide &decide)
{
    QJsonArray all;
    for (qsizetype i = 0; i < sides[0].toArray().size(); ++i) {
        const auto element = [&](std::size_t side) { return sides[side].toArray().at(i); };
        all.append(mergeValue(QStringLiteral("%1[%2]").arg(path).arg(i), {element(0), element(1), element(2)}, decide));
    }
    return all;
}

/// A list that is absent has no entries.
Sides withLists(const QString &path, Sides sides)
{
    if (entryName(path.section(u'.', -1)) != QStringLiteral("id"))
        for (QJsonValue &side : sides)
            if (side.isUndefined())
                side = QJsonArray();
    return sides;
}

QJsonValue mergeValue(const QString &path, const Sides &stated, const Decide &decide)
{
    const Sides sides = withLists(path, stated);
    const auto &[base, theirs, yours] = sides;
    if (theirs == yours)
        return yours;
    if (areAll(sides, &QJsonValue::isObject))
        return mergeObjects(path, sides, decide);
    if (areAll(sides, &QJsonValue::isArray)) {
        if (std::all_of(
                sides.begin(), sides.end(), [&](const QJsonValue &each) { return hasIds(path, each.toArray()); }))
            return mergeById(path, sides, decide);
        if (keepsPlaces(path, sides))
            return mergeByPlace(path, sides, decide);
    }
    return decide({path, base, theirs, yours});
}

} // namespace

QJsonObject merged(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours, const Decide &decide)
{
    return mergeValue({}, {base, theirs, yours}, decide).toObject();
}

QJsonObject merged(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours)
{
    return merged(base, theirs, yours,
        [](const FieldMerge &field) { return field.yours == field.base ? field.theirs : field.yours; });
}

std::vector<FieldMerge> fieldMerges(const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours)
{
    std::vector<FieldMerge> fields;
    (void)merged(base, theirs, yours, [&](const FieldMerge &each) {
        fields.push_back(each);
        return each.yours;
    });
    return fields;
}

} // namespace kept
