// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// Somebody as records name them; either may be empty.
struct Person {
    QString name; ///< display name, which everybody sets freely
    QString systemUser;
    bool operator==(const Person &) const = default;
};

/// Strict: whoever has a name of the other, as a display name or as a system user, is taken for the same person.
[[nodiscard]] bool isSamePerson(const Person &a, const Person &b);
/// Whether neither name says anything.
[[nodiscard]] bool isNobody(const Person &person);

} // namespace kept
