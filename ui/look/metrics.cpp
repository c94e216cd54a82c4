// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"

#include <QApplication>
#include <algorithm>

namespace kept {

Metrics metrics(const QFontMetrics &body)
{
    // Rounded down to even: fonts differ in their leading more than in their letters.
    return {std::max(4, body.height() / 4 * 2)};
}

Metrics metrics() { return metrics(QFontMetrics(QApplication::font())); }

} // namespace kept
