// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1) == u"calc")
        return kept::runCalc();
    const QString usage = QCoreApplication::translate("kept::Main", "Usage: kept calc < requests\n");
    std::fputs(usage.toLocal8Bit().constData(), stderr);
    return 2;
}
