// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/secondlook.h"

#include <QFlags>

namespace kept {

/// What is to be known of a figure beside its status; grids mark it, and their legend names it.
enum class FigureNote {
    Provisional = 1, ///< later records can still change it
    Discrepancy = 2, ///< the supplier reports another figure, see isReportedOtherwise
    LookAgain = 4, ///< green outside, for another reason than few records
    FewRecords = 8 ///< of a period that has ended: chance alone could turn the verdict
};
Q_DECLARE_FLAGS(FigureNotes, FigureNote)
Q_DECLARE_OPERATORS_FOR_FLAGS(FigureNotes)

/// All of them, in the order in which a legend names them.
inline constexpr FigureNote figureNotes[] = {
    FigureNote::Provisional, FigureNote::Discrepancy, FigureNote::FewRecords, FigureNote::LookAgain};

/// Whether the supplier reports another figure, by more than may be, and it is not settled which one counts. Without a
/// tolerance any difference is one.
[[nodiscard]] bool isReportedOtherwise(const ServiceLevelResult &result, const ServiceLevel &level);

/// Of a service level's results that share a cell: what holds for any of them.
[[nodiscard]] FigureNotes notesOf(const std::vector<const ServiceLevelResult *> &results, const ServiceLevel &level);
/// Of the gravest of them, at the instant of judging.
[[nodiscard]] FigureNotes notesOf(const ServiceLevelResult &result, const std::vector<SecondLook> &looks, Instant asOf);
/// "provisional", "few records": in a few words, for legends.
[[nodiscard]] QString noteWord(FigureNote note);

} // namespace kept
