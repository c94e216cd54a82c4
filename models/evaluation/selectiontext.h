// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicelevel.h"

#include <QString>

namespace kept {

/// What the selection asks of a ticket: "kind: request; reopened"; empty when it asks for nothing.
[[nodiscard]] QString selectionText(const TicketSelection &selection);
/// The selection that such a text stands for, in the language around or in English. An error names what says nothing.
[[nodiscard]] Result<TicketSelection> selectionFromText(const QString &text);

/// The same of a population's words, without its services.
[[nodiscard]] QString filterText(const Population &population);
/// Sets the population's words; an error for what is no filter of a population, such as "reopened".
[[nodiscard]] Result<void> setFilter(Population &population, const QString &text);

} // namespace kept
