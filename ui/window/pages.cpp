// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Pages)
};

} // namespace

std::vector<PageEntry> pageEntries() { return {}; }

} // namespace kept
