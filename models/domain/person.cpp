// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/person.h"

namespace kept {

namespace {

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

} // namespace

bool isSamePerson(const Person &a, const Person &b)
{
    for (const QString &mine : {folded(a.name), folded(a.systemUser)})
        for (const QString &theirs : {folded(b.name), folded(b.systemUser)})
            if (!mine.isEmpty() && mine == theirs)
                return true;
    return false;
}

bool isNobody(const Person &person) { return folded(person.name).isEmpty() && folded(person.systemUser).isEmpty(); }

} // namespace kept
