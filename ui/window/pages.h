// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <vector>

namespace kept {

/// One page and how it is made.
struct PageEntry {
    QString id;
    QString icon;
    QString title;
    std::function<Page *(Session &, QWidget *parent)> make;
    QString under; ///< the entry of the rail to which a page without one belongs
};

/// Every page: those of the rail in its order, then the others.
[[nodiscard]] std::vector<PageEntry> pageEntries();

} // namespace kept
