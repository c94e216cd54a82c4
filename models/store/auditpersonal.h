// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace kept {

/// A value that the audit trail holds only as a salted hash. Salt and value lie in a side table, from where they can be
/// erased without breaking the chain.
struct SaltedValue {
    QString hash; ///< SHA-256 of the salt's text followed by the value in UTF-8, lower-case hex
    QString salt; ///< 32 hex digits, random
    std::optional<QString> value; ///< absent where the value is the record itself (its digest)
};

/// Whether a field of a record (as a path) names a person or tells how to reach one.
[[nodiscard]] bool isPersonalField(const QString &field);
/// Gives the value a salt of its own.
[[nodiscard]] SaltedValue salted(const QByteArray &utf8);
/// The hash of a value with its salt.
[[nodiscard]] QString saltedHash(const QString &salt, const QByteArray &utf8);

} // namespace kept
