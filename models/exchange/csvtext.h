// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string_view>

namespace kept {

/// One row in RFC 4180 with CRLF: cells with the separator, a quote, a line end or blanks at their ends are quoted. A
/// text that a spreadsheet would take for a formula (after blanks = + - @, tab or CR; numbers are left alone) gets an
/// apostrophe before it.
[[nodiscard]] QByteArray csvRow(const QStringList &cells, QChar separator, QChar quote);
/// The cell as csvRow() writes it apart from quoting; withoutTextMark() is its inverse.
[[nodiscard]] QString withTextMark(const QString &cell);
/// Takes off the apostrophe that marks a text which would be a formula.
[[nodiscard]] std::string_view withoutTextMark(std::string_view cell);

} // namespace kept
