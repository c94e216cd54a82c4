// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"

#include <QStringList>

namespace kept {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Overflow:
        return QStringLiteral("overflow");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString errorText(const Error &error)
{
    QString text = error.message;
    if (!error.place.isEmpty() && !error.message.startsWith(error.place))
        text.prepend(error.place + QStringLiteral(": "));
    if (!error.advice.isEmpty())
        text.append(QLatin1Char(' ') + error.advice);
    return text;
}

} // namespace kept
