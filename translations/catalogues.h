// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kept {

/// The languages that the programs speak, as codes of ISO 639-1; each has a catalogue :/i18n/kept_<code>.qm.
[[nodiscard]] QStringList catalogueLanguages();

} // namespace kept
