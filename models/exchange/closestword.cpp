// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/closestword.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kept {

int editDistance(QStringView first, QStringView second, int limit)
{
    const QString a = first.toString().toCaseFolded();
    const QString b = second.toString().toCaseFolded();
    if (std::abs(a.size() - b.size()) >= limit)
        return limit;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::array<std::vector<int>, 3> rows; // two rows back, the row before, this row
    for (std::vector<int> &row : rows)
        row.resize(width);
    for (std::size_t j = 0; j < width; ++j)
        rows[1][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        rows[2][0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const QChar other = b[static_cast<qsizetype>(j) - 1];
            const int change = a[i - 1] == other ? 0 : 1;
            int best = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[static_cast<qsizetype>(j) - 2] && a[i - 2] == other)
                best = std::min(best, rows[0][j - 2] + 1);
            rows[2][j] = best;
        }
        std::swap(rows[0], rows[1]);
        std::swap(rows[1], rows[2]);
    }
    return std::min(rows[1][width - 1], limit);
}

QString closestWord(const QString &text, const QStringList &words)
{
    if (text.size() < 3 || text.size() > 64)
        return {};
    int best = std::clamp(static_cast<int>(text.size()) / 3, 1, 4) + 1;
    QString closest;
    for (const QString &word : words) {
        if (word.size() > 64)
            continue;
        const int distance = editDistance(text, word);
        if (distance < best) {
            best = distance;
            closest = word;
        }
    }
    return closest;
}

} // namespace kept
