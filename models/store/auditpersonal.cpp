// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditpersonal.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <array>

namespace kept {

bool isPersonalField(const QString &field)
{
    static const QRegularExpression pattern(
        QStringLiteral("(^|\\.)((contacts|signatories|attendees)\\[\\d+\\]\\.(name|email|phone)"
                       "|(life\\[\\d+\\]\\.by)|(taken_over\\[\\d+\\]\\.by)|owner|requested_by|approved_by)$"));
    return pattern.match(field).hasMatch();
}

SaltedValue salted(const QByteArray &utf8)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    const QString salt = QString::fromLatin1(bytes.toHex());
    return {saltedHash(salt, utf8), salt, QString::fromUtf8(utf8)};
}

QString saltedHash(const QString &salt, const QByteArray &utf8)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toLatin1());
    hash.addData(utf8);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace kept
