// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuslegend.h"

#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

namespace kept {

StatusLegend::StatusLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setEntries({{Status::Met}, {Status::AtRisk}, {Status::Missed}, {Status::Critical}, {Status::NoData}});
}

void StatusLegend::setEntries(const std::vector<Entry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words << (entry.count < 0 ? statusWord(entry.status)
                                  : tr("%1 %2", "status, count").arg(statusWord(entry.status)).arg(entry.count));
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    updateGeometry();
    update();
}

double StatusLegend::entryWidth(const Entry &entry) const
{
    const Metrics m = metrics();
    double width =
        m.mark() + m.quarter() + 1 + QFontMetricsF(typeFont(Type::Small)).horizontalAdvance(statusWord(entry.status));
    if (entry.count >= 0)
        width += m.quarter()
            + QFontMetricsF(typeFont(typeFont(Type::Small), Type::BodyStrong))
                  .horizontalAdvance(QLocale().toString(entry.count));
    return width;
}

QSize StatusLegend::sizeHint() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += entryWidth(entry) + metrics().gap();
    return {qRound(width), QFontMetrics(typeFont(Type::Small)).height() + metrics().quarter()};
}

QSize StatusLegend::minimumSizeHint() const { return {0, sizeHint().height()}; }

void StatusLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = metrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    static constexpr Qt::Alignment lead = Qt::AlignLeft | Qt::AlignVCenter;
    static constexpr Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
    double x = 0;
    for (const Entry &entry : m_entries) {
        const double width = entryWidth(entry);
        const double left = mirrored ? this->width() - x - width : x;
        const QRectF box(mirrored ? left + width - m.mark() : left, 0, m.mark(), height());
        paintMark(painter, box, m.mark(), entry.status, palette());
        const double words = width - m.mark() - m.quarter() - 1;
        const QRectF text(mirrored ? left : left + width - words, 0, words, height());
        painter.setFont(typeFont(Type::Small));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        placeText(painter, text, mirrored ? end : lead, statusWord(entry.status));
        if (entry.count >= 0) {
            painter.setFont(typeFont(typeFont(Type::Small), Type::BodyStrong));
            painter.setPen(palette().color(QPalette::WindowText));
            placeText(painter, text, mirrored ? lead : end, QLocale().toString(entry.count));
        }
        x += width + m.gap();
    }
}

} // namespace kept
