// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include "ui/look/fonts.h"
#include "ui/look/keptstyle.h"

#include <QApplication>

namespace kept {

namespace {

/// The table "Palette" of the design language, one look of it.
struct Tokens {
    QRgb window, rail, surface, alternate, border, grid, outline, text, muted, disabled, accent, onAccent, selection;
};

constexpr Tokens Light{0xFFF3F4F6, 0xFFE9EBEE, 0xFFFFFFFF, 0xFFF8F9FA, 0xFFDADEE3, 0xFFE8EBEE, 0xFF7A838D, 0xFF1B1F24,
    0xFF59626D, 0xFF7D858E, 0xFF51479C, 0xFFFFFFFF, 0xFFECEAF6};
constexpr Tokens Dark{0xFF1B1E22, 0xFF16191C, 0xFF24282D, 0xFF292D33, 0xFF393F47, 0xFF31363D, 0xFF7A838E, 0xFFE6E9EC,
    0xFFA3ACB6, 0xFF7F8893, 0xFFB4A9F2, 0xFF1B1630, 0xFF343050};

void setSurfaces(QPalette &palette, const Tokens &t)
{
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::ToolTipBase, t.alternate);
    palette.setColor(QPalette::Midlight, t.grid);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.text);
}

void setTexts(QPalette &palette, const Tokens &t)
{
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, t.disabled);
}

void setAccents(QPalette &palette, const Tokens &t)
{
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Disabled, QPalette::Link, t.disabled);
}

/// What the platform wanted before the first palette of ours; kept on the application because only it lives as long.
bool systemIsDark(QApplication &application)
{
    static constexpr char key[] = "keptSystemIsDark";
    if (!application.property(key).isValid())
        application.setProperty(key, isDark(QApplication::palette()));
    return application.property(key).toBool();
}

void applyOnce(QApplication &application)
{
    if (qobject_cast<KeptStyle *>(QApplication::style()))
        return;
    QApplication::setStyle(new KeptStyle);
    QApplication::setFont(applicationFont(QApplication::font()));
    application.setAttribute(Qt::AA_DontShowIconsInMenus, false);
}

} // namespace

QPalette keptPalette(bool dark)
{
    const Tokens &tokens = dark ? Dark : Light;
    QPalette palette;
    setSurfaces(palette, tokens);
    setTexts(palette, tokens);
    setAccents(palette, tokens);
    return palette;
}

QPalette itemViewPalette(bool dark)
{
    const Tokens &tokens = dark ? Dark : Light;
    QPalette palette = keptPalette(dark);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    return palette;
}

QPalette railPalette(const QPalette &palette)
{
    QPalette rail = palette;
    rail.setColor(QPalette::Window, isDark(palette) ? Dark.rail : Light.rail);
    return rail;
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Window).lightness() < 128; }

QColor accent(const QPalette &palette) { return palette.color(QPalette::Link); }

void applyPalette(QApplication &application, Scheme scheme)
{
    const bool system = systemIsDark(application);
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && system);
    applyOnce(application);
    QApplication::setPalette(keptPalette(dark));
    QApplication::setPalette(itemViewPalette(dark), "QAbstractItemView");
}

} // namespace kept
