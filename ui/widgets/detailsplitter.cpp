// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailsplitter.h"

#include <algorithm>

namespace kept {

namespace {

constexpr int mostPercent = 46; // of a narrow window

} // namespace

DetailSplitter::DetailSplitter(int detailWidth, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_detailWidth(detailWidth)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

void DetailSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_moved || count() != 2)
        return;
    const int detail = std::min(m_detailWidth, width() * mostPercent / 100);
    setSizes({width() - handleWidth() - detail, detail});
}

} // namespace kept
