// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QApplication>
#include <QTest>

/// Runs one test object in the light look.
template <typename Test>
int runLookTest(int argc, char **argv)
{
    QApplication application(argc, argv);
    kept::applyPalette(application, kept::Scheme::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
