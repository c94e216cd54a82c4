// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kept {

/// A day of every year in the locale's short form without the year: "25.12.", "25/12", "12/25".
[[nodiscard]] QString yearlyText(int month, int day);
/// The same read back, or a whole date; its year says nothing. 29 February is read too.
[[nodiscard]] std::optional<QDate> yearlyInput(const QString &text);

} // namespace kept
