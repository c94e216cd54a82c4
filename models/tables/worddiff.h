// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace kept {

/// A piece of two texts that stand side by side: in both of them, in the first only, or in the second only.
struct WordRun {
    enum Kind { Same, Removed, Added };
    Kind kind = Same;
    QString text;
    bool operator==(const WordRun &) const = default;
};

/// What differs between two texts word by word, with as much left alike as possible; removed words stand before added
/// ones. The runs that are not Added make the first text, those that are not Removed the second, letter by letter. In
/// texts of many thousand different words the middle is told as replaced.
[[nodiscard]] std::vector<WordRun> wordRuns(const QString &before, const QString &after);
/// The difference in one line of plain text: "within [-two-] {+four+} hours".
[[nodiscard]] QString wordRunsText(const std::vector<WordRun> &runs);

} // namespace kept
