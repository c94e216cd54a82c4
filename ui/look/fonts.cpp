// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include "models/reports/paperfonts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace kept {

QFont typeFont(const QFont &body, Type type)
{
    static constexpr double larger[] = {-1, 0, 0, 0, 1.5, 4, 8};
    QFont font = body;
    font.setPointSizeF(std::max(6.0, body.pointSizeF() + larger[static_cast<int>(type)]));
    font.setWeight(type == Type::Small || type == Type::Body ? QFont::Normal : QFont::DemiBold);
    return font;
}

QFont typeFont(Type type) { return typeFont(QApplication::font(), type); }

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString digits = QStringLiteral("123456789");
    return std::all_of(digits.begin(), digits.end(),
        [&](QChar digit) { return std::abs(metrics.horizontalAdvance(digit) - zero) < 0.01; });
}

QFont applicationFont(const QFont &system)
{
    QFont font = system;
    if (!keptFontFamilies().isEmpty())
        font.setFamilies(keptFontFamilies());
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(10);
    return font;
}

} // namespace kept
