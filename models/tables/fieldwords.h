// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// The field of a record as people call it: "term.renewal_months" as "Term, Renewal term in months". A part that has no
/// word is shown with blanks for underscores.
[[nodiscard]] QString fieldWord(const QString &path);
/// The same of a record of the kind: what an import added is a count, and of a file it is a day.
[[nodiscard]] QString fieldWordOf(const QString &kind, const QString &path);
/// "Claim" for "claim", and so on for the kinds of records.
[[nodiscard]] QString recordKindWord(const QString &kind);

} // namespace kept
