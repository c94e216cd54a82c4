// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/translations.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>
#include <memory>

namespace {

/// Fonts for a PDF need a QGuiApplication. It never shows anything here, so it needs no display either.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QTemporaryDir &runtime)
{
    if (argc < 2 || qstrcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session there is no run-time folder; Qt would complain on standard error, also about one that others
    // can write to.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && runtime.isValid())
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir runtime;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, runtime);
    // Settings are kept under these names.
    QCoreApplication::setOrganizationName(QStringLiteral("Kept"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("kept.invalid"));
    QCoreApplication::setApplicationName(QStringLiteral("kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    kept::installTranslations(*application, {});
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.isEmpty() ? QStringLiteral("help") : words.takeFirst();
    kept::Invocation invocation{
        command, words, out, err, [] { return kept::fromDateTime(QDateTime::currentDateTimeUtc()); }};
    if (command == QStringLiteral("--help") || command == QStringLiteral("-h"))
        invocation.command = QStringLiteral("help");
    if (command == QStringLiteral("--version")) {
        out << QStringLiteral("kept " KEPT_VERSION) << Qt::endl;
        return 0;
    }
    try {
        return static_cast<int>(kept::runCommandLine(invocation));
    } catch (const std::exception &broken) {
        err << QCoreApplication::translate("kept::Main", "Kept stopped because of a fault of its own: %1")
                   .arg(QString::fromLocal8Bit(broken.what()))
            << Qt::endl;
        return static_cast<int>(kept::Exit::Failed);
    }
}
