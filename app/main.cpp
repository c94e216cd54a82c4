// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/translations.h"

#include <QGuiApplication>

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    // Fonts for the PDF need a QGuiApplication; it never shows anything here, so it needs no display either.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    kept::installTranslations(application, {});
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.isEmpty() ? QStringLiteral("help") : words.takeFirst();
    kept::Invocation invocation{
        command, words, out, err, [] { return kept::fromDateTime(QDateTime::currentDateTimeUtc()); }};
    if (command == QStringLiteral("--help") || command == QStringLiteral("-h"))
        invocation.command = QStringLiteral("help");
    try {
        return static_cast<int>(kept::runCommandLine(invocation));
    } catch (const std::exception &broken) {
        err << QCoreApplication::translate("kept::Main", "Kept stopped because of a fault of its own: %1")
                   .arg(QString::fromLocal8Bit(broken.what()))
            << Qt::endl;
        return static_cast<int>(kept::Exit::Failed);
    }
}
