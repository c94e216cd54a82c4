// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <vector>

namespace kept {

/// One entry of the rail and how its page is made.
struct PageEntry {
    QString id;
    QString icon;
    QString title;
    std::function<Page *(Session &, QWidget *parent)> make;
};

/// Every page in the order of the rail.
[[nodiscard]] std::vector<PageEntry> pageEntries();

} // namespace kept
