// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDate>

namespace kept {

/// What was invoiced under an agreement for some days; the basis of credits that go by the invoice.
struct Invoice {
    InvoiceId id;
    AgreementId agreement;
    QString number; ///< as it stands on the invoice
    QDate date; ///< of the invoice
    QDate first; ///< the days that it charges, both included
    QDate last;
    std::optional<ServiceId> service; ///< nothing: the agreement as a whole
    Money amount; ///< net of tax
    QString source{}; ///< from where it was taken over
    QString note{};
    bool archived = false;
    std::int64_t revision = 0;
    bool operator==(const Invoice &) const = default;
};

} // namespace kept
