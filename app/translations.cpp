// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <optional>

namespace kept {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// The language of the numbers and dates. QLocale::system() is no help: of the locale C, it names that of LANGUAGE.
QLocale::Language formatLanguage()
{
    for (const char *name : {"LC_ALL", "LC_NUMERIC", "LANG"}) {
        const QString value = qEnvironmentVariable(name).section(u'.', 0, 0);
        if (!value.isEmpty())
            return value == QStringLiteral("POSIX") ? QLocale::C : QLocale(value).language();
    }
    return QLocale::C;
}

/// The locale of the first language of LANGUAGE that Kept speaks, where numbers and dates would be of another one.
/// LANGUAGE chooses words alone; with the figures of another language around them, "1.234" could be read two ways.
std::optional<QLocale> localeOfWords()
{
    if (qEnvironmentVariableIsEmpty("LANGUAGE"))
        return std::nullopt;
    const auto plain = [](QLocale::Language each) { return each == QLocale::C ? QLocale::English : each; };
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QLocale words(name);
        const QString code = QLocale::languageToCode(words.language());
        if (plain(words.language()) != QLocale::English
            && !QFile::exists(QStringLiteral(":/i18n/kept_%1.qm").arg(code)))
            continue;
        return plain(words.language()) == plain(formatLanguage()) ? std::nullopt : std::optional(words);
    }
    return std::nullopt;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const std::optional<QLocale> chosen = language.isEmpty() ? localeOfWords() : std::optional(QLocale(language));
    const QLocale locale = chosen.value_or(QLocale::system());
    if (chosen)
        QLocale::setDefault(locale);
    // English comes first and stays beneath: its catalogue holds the plurals, whatever the system's language is.
    const QString own = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("kept"), own);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("kept"), own);
}

} // namespace kept
