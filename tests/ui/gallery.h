// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gallery {

[[nodiscard]] QWidget *overview();
[[nodiscard]] QWidget *trendCard();
[[nodiscard]] QWidget *creditsCard();
[[nodiscard]] QWidget *forms();
[[nodiscard]] QWidget *charts();
[[nodiscard]] QWidget *compliance();

} // namespace gallery
