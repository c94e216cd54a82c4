// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

/// A new workbook in a temporary folder with a session on it, on 24 November 2026 at noon UTC.
struct EditorBench {
    QTemporaryDir folder;
    std::unique_ptr<kept::Session> session;

    EditorBench()
    {
        auto database = kept::Database::create(folder.filePath(QStringLiteral("bench.kept")));
        const kept::Instant noon = kept::startOfDay(QDate(2026, 11, 24), QTimeZone::utc()) + std::chrono::hours(12);
        kept::Actor actor{QStringLiteral("tester"), QStringLiteral("Tester"), QStringLiteral("bench"), {}};
        session = std::make_unique<kept::Session>(
            std::make_unique<kept::Workspace>(std::move(*database), actor, [noon] { return noon; }), kept::Prompts{});
    }
    [[nodiscard]] const kept::Database &database() const { return session->workspace().database(); }
    /// Shows the page once everything is loaded, and gives it the keyboard.
    [[nodiscard]] bool present(QWidget &page) const
    {
        session->reload();
        page.resize(1264, 820);
        page.show();
        return QTest::qWaitForWindowActive(&page)
            && QTest::qWaitFor([this] { return session->portfolio() && !session->isLoading(); }, 20000);
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !session->isLoading(); }, 20000);
    }
};

inline void typeText(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Presses Tab until the field with the object name has the keyboard; false when it never gets it.
[[nodiscard]] inline bool tabTo(const char *name)
{
    for (int i = 0; i < 400; ++i) {
        if (QApplication::focusWidget()->objectName() == QLatin1String(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}
