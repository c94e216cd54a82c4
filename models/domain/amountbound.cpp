// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amountbound.h"

#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Money)
};

} // namespace

bool isBeyondBound(const Money &amount) { return amount.minor() > largestMinor || amount.minor() < -largestMinor; }

QString beyondBoundText(const Money &amount)
{
    return Texts::tr("The amount is larger than can be added up; the largest that is taken is %1.")
        .arg(displayMoney({largestMinor, amount.currency()}));
}

} // namespace kept
