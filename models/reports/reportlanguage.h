// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/displaylocale.h"

#include <QString>

class QTranslator;

namespace kept {

/// The language of a report while it lives: tr() and displayLocale() of this thread answer in it, and in the program's
/// again afterwards. Scopes may lie inside each other. The window takes no notice, because no LanguageChange event is
/// sent; build the content and paint it without returning to the event loop meanwhile. It is made in the application's
/// thread; other threads format and translate meanwhile in the program's language.
class ReportLanguage {
public:
    /// A code such as "de" or "de-AT"; empty, or one without a catalogue, leaves the program's language.
    explicit ReportLanguage(const QString &code);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

    /// Whether the language was asked for and there is a catalogue for it.
    [[nodiscard]] bool isSpoken() const { return m_spoken; }

private:
    const QTranslator *m_before = nullptr;
    std::optional<DisplayLocale> m_locale;
    bool m_spoken = false;
};

/// Whether reports can be printed in the language.
[[nodiscard]] bool speaksLanguage(const QString &code);

} // namespace kept
