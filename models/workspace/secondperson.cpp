// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/secondperson.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::SecondPerson)
};

} // namespace

QString secondPersonAdvice(const Actor &actor)
{
    const QString name = nameOf(actor);
    const QString who = name == actor.systemUser
        ? Texts::tr("You work as the system user %1.").arg(name)
        : Texts::tr("You work as %1, system user %2.").arg(name, actor.systemUser);
    return who + u' '
        + Texts::tr("Let a second person do it, who opens the same workbook from a shared folder under an account of "
                    "the system of their own.");
}

} // namespace kept
