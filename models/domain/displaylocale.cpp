// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/displaylocale.h"

#include <utility>

namespace kept {

namespace {

thread_local std::optional<QLocale> ownLocale;

} // namespace

QLocale displayLocale() { return ownLocale ? *ownLocale : QLocale(); }

DisplayLocale::DisplayLocale(const QLocale &locale) : m_before(std::exchange(ownLocale, locale)) { }

DisplayLocale::~DisplayLocale() { ownLocale = std::move(m_before); }

} // namespace kept
