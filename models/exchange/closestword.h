// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kept {

/// Letters to insert, drop, replace or swap with a neighbour to make one word the other (optimal string alignment),
/// whatever the case; stops counting at `limit` and returns it.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit = 8);
/// The word that is closest to `text`, when no more than a third of it would have to change (but at least one letter
/// may, and at most four); empty when none is. Texts
/// of fewer than three letters have no closest word, words longer than 64 are not compared.
[[nodiscard]] QString closestWord(const QString &text, const QStringList &words);

} // namespace kept
