// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

#include <QUuid>

#include <algorithm>

namespace kept {

namespace {

bool isIdCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'_'
        || u == u'-';
}

} // namespace

bool isIdText(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), isIdCharacter);
}

QString newIdText() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace kept
