// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "models/store/database.h"
#include "ui/look/colours.h"
#include "ui/look/palette.h"
#include "ui/window/mainwindow.h"
#include "ui/window/page.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

/// The action runner of the window: what no page expected is said once and the program goes on.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception &broken) {
            std::fprintf(stderr, "Kept: %s\n", broken.what());
            return false;
        }
    }
};

kept::Scheme schemeOf(const QString &name)
{
    if (name == QStringLiteral("dark"))
        return kept::Scheme::Dark;
    return name == QStringLiteral("light") ? kept::Scheme::Light : kept::Scheme::System;
}

void addOptions(QCommandLineParser &parser)
{
    using Option = QCommandLineOption;
    parser.addPositionalArgument(
        QStringLiteral("workbook"), QCoreApplication::translate("kept::Main", "The workbook to open."));
    parser.addOptions({Option(QStringLiteral("snapshot"),
                           QCoreApplication::translate("kept::Main", "Save a picture of the page and quit."),
                           QStringLiteral("file.png")),
        Option(QStringLiteral("page"), QCoreApplication::translate("kept::Main", "Open on this page."),
            QStringLiteral("page")),
        Option(QStringLiteral("open"), QCoreApplication::translate("kept::Main", "Show this record on the page."),
            QStringLiteral("id")),
        Option(QStringLiteral("scheme"), QCoreApplication::translate("kept::Main", "light, dark or system."),
            QStringLiteral("scheme")),
        Option(QStringLiteral("language"), QCoreApplication::translate("kept::Main", "Language code, such as de."),
            QStringLiteral("code")),
        Option(QStringLiteral("as-of"), QCoreApplication::translate("kept::Main", "Take this date as today."),
            QStringLiteral("date")),
        Option(QStringLiteral("size"), QCoreApplication::translate("kept::Main", "Size of the window."),
            QStringLiteral("WIDTHxHEIGHT"))});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// What is wrong with the options, as a sentence; empty when they can be followed.
QString optionError(const QCommandLineParser &parser)
{
    const auto wrong = [&](const char *option, bool right, const QString &expected) {
        const QString name = QLatin1String(option);
        if (right || !parser.isSet(name))
            return QString();
        return QCoreApplication::translate("kept::Main", "“%1” is not a value of --%2: %3.")
            .arg(parser.value(name), name, expected);
    };
    QStringList pages;
    for (const kept::PageEntry &entry : kept::pageEntries())
        pages << entry.id;
    static const QRegularExpression sizes(QStringLiteral("^[1-9]\\d{2,4}x[1-9]\\d{2,4}$"));
    const QStringList schemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};
    const QString language = parser.value(QStringLiteral("language"));
    const bool known = QLocale(language).language() != QLocale::C || language == QStringLiteral("C");
    const QString errors[] = {wrong("page", pages.contains(parser.value(QStringLiteral("page"))), pages.join(u' ')),
        wrong("scheme", schemes.contains(parser.value(QStringLiteral("scheme"))), schemes.join(u' ')),
        wrong("language", known,
            QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("ar")}.join(u' ')),
        wrong("as-of", QDate::fromString(parser.value(QStringLiteral("as-of")), Qt::ISODate).isValid(),
            QStringLiteral("2026-03-31")),
        wrong("size", sizes.match(parser.value(QStringLiteral("size"))).hasMatch(), QStringLiteral("1366x768"))};
    for (const QString &error : errors)
        if (!error.isEmpty())
            return error;
    if (parser.positionalArguments().size() > 1)
        return QCoreApplication::translate("kept::Main", "One workbook can be opened at a time.");
    return {};
}

/// Reads the options; ends the program with 2 when they cannot be followed.
void readOptions(QCommandLineParser &parser)
{
    const bool read = parser.parse(QCoreApplication::arguments());
    if (read && parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (read && parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const QString error = read ? optionError(parser) : parser.errorText();
    if (error.isEmpty())
        return;
    std::fprintf(stderr, "kept-desktop: %s\n", qPrintable(error));
    std::exit(2);
}

/// Help and version need no window, so they need no display.
bool asksForWords(int argc, char **argv)
{
    const std::initializer_list<const char *> options{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *word) {
        return std::any_of(
            options.begin(), options.end(), [word](const char *option) { return qstrcmp(word, option) == 0; });
    });
}

void nameProgram()
{
    // Settings are kept under these names.
    QCoreApplication::setOrganizationName(QStringLiteral("Kept"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("kept.invalid"));
    QCoreApplication::setApplicationName(QStringLiteral("kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
}

/// Why there is no picture, on standard error: without a window nobody reads its banner.
int refuseSnapshot(const QStringList &files)
{
    QString reason = QCoreApplication::translate("kept::Main", "A picture is taken of a workbook, and none is named.");
    if (!files.isEmpty()) {
        const auto opened = kept::Database::open(files.first(), kept::OpenMode::ReadOnly);
        reason = opened ? QCoreApplication::translate("kept::Main", "The workbook was not opened.")
                        : kept::errorText(opened.error());
    }
    std::fprintf(stderr, "kept-desktop: %s\n", qPrintable(reason));
    return files.isEmpty() ? 2 : 5;
}

kept::Clock clockOf(const QString &asOf)
{
    const QDate date = QDate::fromString(asOf, Qt::ISODate);
    if (date.isValid())
        return [date] { return kept::startOfDay(date, QTimeZone::utc()) + std::chrono::hours(12); };
    return [] { return kept::fromDateTime(QDateTime::currentDateTimeUtc()); };
}

/// Saves the picture once the portfolio is judged and painted.
void takeSnapshot(kept::MainWindow &window, const QString &file)
{
    QObject::connect(window.session(), &kept::Session::portfolioChanged, &window, [&window, file] {
        QTimer::singleShot(0, &window, [&window, file] {
            // What the page asked of other threads, such as a trace, belongs in the picture.
            QThreadPool::globalInstance()->waitForDone();
            for (int round = 0; round < 3; ++round) // results, then layouts, then painting
                QCoreApplication::processEvents();
            const bool saved = window.grab().save(file);
            QCoreApplication::exit(saved ? 0 : 6);
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        QCommandLineParser parser;
        addOptions(parser);
        readOptions(parser);
        return 0;
    }
    Application application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("kept"));
    QCommandLineParser parser;
    addOptions(parser);
    readOptions(parser);
    const QSettings settings;
    const QString language = parser.isSet(QStringLiteral("language"))
        ? parser.value(QStringLiteral("language"))
        : settings.value(QStringLiteral("language")).toString();
    kept::installTranslations(application, language);
    if (QLocale().textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString scheme = parser.isSet(QStringLiteral("scheme")) ? parser.value(QStringLiteral("scheme"))
                                                                  : settings.value(QStringLiteral("scheme")).toString();
    if (settings.value(QStringLiteral("trafficLight")).toBool())
        kept::setStatusSet(kept::StatusSet::TrafficLight);
    kept::applyPalette(application, schemeOf(scheme));
    kept::MainWindow window(clockOf(parser.value(QStringLiteral("as-of"))), kept::systemPrompts());
    // A picture does not depend on the screen.
    const bool picture = parser.isSet(QStringLiteral("snapshot")) && !parser.isSet(QStringLiteral("size"));
    const QStringList size = (picture ? QStringLiteral("1440x900") : parser.value(QStringLiteral("size"))).split(u'x');
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    const QStringList files = parser.positionalArguments();
    const bool opened = files.isEmpty() || window.openWorkbook(files.first());
    if (opened && window.session() && parser.isSet(QStringLiteral("page")))
        window.go(
            {parser.value(QStringLiteral("page")), parser.value(QStringLiteral("open")), std::nullopt, std::nullopt});
    if (parser.isSet(QStringLiteral("snapshot"))) {
        if (!window.session())
            return refuseSnapshot(files);
        takeSnapshot(window, parser.value(QStringLiteral("snapshot")));
    }
    return QApplication::exec();
}
