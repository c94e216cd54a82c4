// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completenessring.h"

#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace kept {

CompletenessRing::CompletenessRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScore(0);
}

void CompletenessRing::setScore(int score)
{
    m_score = std::clamp(score, 0, 100);
    setAccessibleName(tr("Completeness: score %1 of 100").arg(m_score));
    update();
}

QSize CompletenessRing::sizeHint() const { return {metrics().px(62), metrics().px(62)}; }

void CompletenessRing::paintEvent(QPaintEvent *)
{
    static constexpr int Sixteenths = 16;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = metrics().px(7);
    const double side = std::min(width(), height()) - thick;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(palette().color(QPalette::Midlight), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(chartNeutrals(isDark(palette())).line, thick, Qt::SolidLine, Qt::FlatCap));
    const int way = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    painter.drawArc(ring, 90 * Sixteenths, way * m_score * 360 * Sixteenths / 100);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(typeFont(Type::Section));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_score));
}

} // namespace kept
