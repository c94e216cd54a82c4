// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// Whether the two names are of the same certificate. A standard is known by its number: "ISO 27001", "ISO/IEC 27001"
/// and "DIN EN ISO/IEC 27001:2022" are one; two editions that are both named are not. Other names are compared as they
/// are, without regard to case and blanks.
[[nodiscard]] bool isSameCertificate(const QString &a, const QString &b);

} // namespace kept
