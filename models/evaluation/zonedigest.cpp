// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/zonedigest.h"

#include "models/domain/instant.h"
#include "models/evaluation/inputhash.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

namespace kept {

QByteArray zoneDigest(const QTimeZone &zone)
{
    const QDateTime first = QDate(1970, 1, 1).startOfDay(Qt::UTC);
    const QDateTime beyond = QDate(2100, 1, 1).startOfDay(Qt::UTC);
    InputHash hash;
    hash.number(zone.offsetFromUtc(first));
    for (const QTimeZone::OffsetData &change : zone.transitions(first, beyond))
        hash.number(change.atUtc.toMSecsSinceEpoch()).number(change.offsetFromUtc);
    return QByteArray::fromHex(hash.finish().toLatin1()).left(16);
}

QByteArray zoneDigest(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, QByteArray> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    const auto zone = zoneFromName(name);
    return *known.insert(name, zone ? zoneDigest(*zone) : QByteArray());
}

} // namespace kept
